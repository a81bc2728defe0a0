"""Compiles attention kernels of many shapes for a target and assembles them.

usage: ptx_kernels.py TARGET HEAD_DIM...

Every kernel must keep its name, refer to lines of its source, link to nothing,
and assemble; with head dims up to 128 it must use neither a stack frame nor
spilled registers. Prints a line per kernel; the exit status is 1 if one fails.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

# What varies beside the head dim: name, element type, dims beside m, n, d, e;
# mask; whether the log-sum-exp is asked for; head dim of V, if another.
FORMS = [
    ("bf16", "bf16", ["b", "h"], None, False, None),
    ("bf16_causal", "bf16", ["b", "h"], "causal", False, None),
    ("f16_causal_lse", "f16", ["b", "h"], "causal", True, None),
    ("bf16_window_gqa", "bf16", ["b", "h", "g"], "window", False, None),
    ("f32_causal", "f32", ["b", "h"], "causal", True, None),
    ("bf16_wide_value", "bf16", ["b", "h"], None, False, 128),
]
MASKS = {
    "causal": "%keep = arith.cmpi sle, %n, %m : index",
    "window": """%w = arith.constant 256 : index
        %past = arith.subi %m, %n : index
        %keep = arith.cmpi ult, %past, %w : index""",
}


def module(head_dim, dtype, batch, mask, lse, value_dim):
    """flash.attention on operands whose batch dims and lengths are dynamic."""
    def tensor(dims, last=None, element=dtype):
        sizes = ["?"] * (len(dims) - (last is not None))
        sizes += [] if last is None else [str(last)]
        return f"tensor<{'x'.join(sizes)}x{element}>"

    dims = batch + ["m", "n", "d", "e"]
    shared = [dim for dim in batch if dim != "g"]  # K and V leave the group out
    operands = {
        "q": (batch + ["m", "d"], tensor(batch + ["m", "d"], head_dim)),
        "k": (shared + ["n", "d"], tensor(shared + ["n", "d"], head_dim)),
        "v": (shared + ["n", "e"], tensor(shared + ["n", "e"], value_dim)),
        "o": (batch + ["m", "e"], tensor(batch + ["m", "e"], value_dim)),
    }
    if lse:
        operands["l"] = (batch + ["m"], tensor(batch + ["m"], None, "f32"))
    maps = ", ".join(f"affine_map<({', '.join(dims)}) -> ({', '.join(results)})>"
                     for results, _ in operands.values())
    types = {name: type_ for name, (_, type_) in operands.items()}
    outputs = [name for name in ("o", "l") if name in types]
    results = ", ".join(types[name] for name in outputs)
    kinds = ["group" if dim == "g" else "batch" for dim in batch]
    region = "" if mask is None else f"""
      mask_mod {{
      ^bb0({''.join(f'%{dim}: index, ' for dim in batch)}%m: index, %n: index):
        {MASKS[mask]}
        flash.yield %keep : i1
      }}"""
    names = ", ".join("%" + name for name in outputs)
    values = ", ".join(f"%r#{i}" for i in range(len(outputs)))
    return f"""
func.func @f({', '.join(f'%{name}: {type_}' for name, type_ in types.items())}) -> ({results}) {{
  %scale = arith.constant {head_dim ** -0.5!r} : f32
  %r:{len(outputs)} = flash.attention scale(%scale : f32)
      ins(%q, %k, %v : {types['q']}, {types['k']}, {types['v']})
      outs({names} : {results}) dims [{', '.join(kinds)}, m, n, d, e]
      {{indexing_maps = [{maps}], score_type = f32, prob_type = {dtype}, acc_type = f32}}{region}
      -> {results}
  return {values} : {results}
}}
"""


def check_ptx(ptx):
    """What is wrong with the text."""
    if re.search(r"\.extern\s+\.func", ptx):
        return "calls a function that nobody links"
    entries = re.findall(r"\.visible \.entry (\w+)\(", ptx)
    # Variants for facts of run time have the kernel's name and a suffix.
    if "f_attention_0" not in entries or not all(
            entry.startswith("f_attention_0") for entry in entries):
        return f"entries {entries}"
    if not re.search(r'\.file\s+1 ".*in\.mlir"', ptx):
        return "no source file"
    lines = {int(line) for line in re.findall(r"\.loc\s+1 (\d+)", ptx)}
    if not lines or max(lines) < 4:
        return f"lines {sorted(lines)}"
    return None


def check_resources(log, head_dim):
    """What is wrong with ptxas's account of each kernel."""
    counts = re.findall(r"(\d+) bytes stack frame, (\d+) bytes spill stores, "
                        r"(\d+) bytes spill loads", log)
    registers = re.findall(r"Used (\d+) registers", log)
    if not counts or len(counts) != len(registers):
        return "ptxas says nothing of it", ""
    text = ", ".join(f"{r} registers, {frame} + {stores} + {loads} bytes"
                     for r, (frame, stores, loads) in zip(registers, counts))
    spills = any(int(x) for count in counts for x in count)
    return ("uses a stack frame or spills" if spills and head_dim <= 128
            else None), text


def compile_and_check(folder, target, head_dim, form):
    name, dtype, batch, mask, lse, value_dim = form
    value_dim = value_dim or head_dim
    source, ptx = folder / "in.mlir", folder / "out.ptx"
    source.write_text(module(head_dim, dtype, batch, mask, lse, value_dim))
    run = subprocess.run(["flash-compile", source, f"--target={target}",
                          "--emit=ptx", "-o", ptx], capture_output=True,
                         text=True)
    if run.returncode != 0 or run.stderr:
        return run.stderr or "flash-compile failed", ""
    problem = check_ptx(ptx.read_text())
    if problem:
        return problem, ""
    run = subprocess.run(["ptxas", "-v", f"-arch={target}", ptx, "-o",
                          folder / "out.cubin"], capture_output=True, text=True)
    if run.returncode != 0:
        return run.stderr, ""
    return check_resources(run.stderr, max(head_dim, value_dim))


def main(target, head_dims):
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for head_dim in map(int, head_dims):
            for form in FORMS:
                problem, text = compile_and_check(
                    pathlib.Path(folder), target, head_dim, form)
                failed += problem is not None
                print(f"{target} d {head_dim} {form[0]}: "
                      f"{'FAILED: ' + problem if problem else 'ok'} {text}",
                      flush=True)
    return failed != 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
