# RUN: %python %s
"""The rules of docs/Numerics.md that show in results: each graph runs as it is
and fused at each level, and is compared with NumPy in float64."""

import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

import ml_dtypes  # noqa: E402
import numpy as np  # noqa: E402
from cpu_module import CpuModule  # noqa: E402

M, N, D, E = 8, 40, 8, 6
LEVELS = ("strict", "standard", "fast")
MAPS = """
#mn = affine_map<(m, n) -> (m, n)>
#mr = affine_map<(m, n) -> (m)>
#pm = affine_map<(m, e, n) -> (m, n)>
#vm = affine_map<(m, e, n) -> (n, e)>
#om = affine_map<(m, e, n) -> (m, e)>
"""


def graph(name, score="%x = arith.addf %a, %zero : f32", maximum=True,
          guard=False, v="f32", p="f32", o="f32"):
    """An attention over f32 scores. `score` defines %x from %a, %m and %n; P is
    rounded to `p`, multiplied with V in `v`, summed in `o`."""
    empty = f"""
  %zero = arith.constant 0.0 : f32
  %oz = arith.constant 0.0 : {o}
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<{M}x{N}xf32>
  %re = tensor.empty() : tensor<{M}xf32>
  %oe = tensor.empty() : tensor<{M}x{E}x{o}>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<{M}x{N}xf32>) -> tensor<{M}x{N}xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<{M}xf32>) -> tensor<{M}xf32>
  %ri = linalg.fill ins(%inf : f32) outs(%re : tensor<{M}xf32>) -> tensor<{M}xf32>
  %of = linalg.fill ins(%oz : {o}) outs(%oe : tensor<{M}x{E}x{o}>) -> tensor<{M}x{E}x{o}>"""

    def each(result, inputs, body, element="f32"):
        """A generic over (m, n); inputs are (value, map, type)."""
        names = ", ".join(f"%{chr(97 + i)}: {t[:-1].split('x')[-1]}"
                          for i, (_, _, t) in enumerate(inputs))
        out = f"tensor<{M}x{N}x{element}>"
        return f"""
  %{result}_empty = tensor.empty() : {out}
  %{result} = linalg.generic {{indexing_maps = [{", ".join(m for _, m, _ in inputs)}, #mn], iterator_types = ["parallel", "parallel"]}}
      ins({", ".join(v for v, _, _ in inputs)} : {", ".join(t for _, _, t in inputs)}) outs(%{result}_empty : {out}) {{
  ^bb0({names}, %out: {element}):
    {body}
    linalg.yield %x : {element}
  }} -> {out}"""

    s_type, r_type = f"tensor<{M}x{N}xf32>", f"tensor<{M}xf32>"
    text = f"func.func @{name}(%q: tensor<{M}x{D}xf32>, %kt: tensor<{D}x{N}xf32>, %v: tensor<{N}x{E}x{v}>) -> tensor<{M}x{E}x{o}> {{{empty}"
    text += f"""
  %s = linalg.matmul ins(%q, %kt : tensor<{M}x{D}xf32>, tensor<{D}x{N}xf32>) outs(%sz : {s_type}) -> {s_type}"""
    text += each("t", [("%s", "#mn", s_type)],
                 "%m = linalg.index 0 : index\n    %n = linalg.index 1 : index\n    " + score)
    shifted = "%t"
    if maximum:
        text += f"""
  %top = linalg.reduce {{ arith.maximumf }} ins(%t : {s_type}) outs(%ri : {r_type}) dimensions = [1]"""
        text += each("d", [("%t", "#mn", s_type), ("%top", "#mr", r_type)],
                     "%x = arith.subf %a, %b : f32")
        shifted = "%d"
    text += f"""
  %e = linalg.exp ins({shifted} : {s_type}) outs(%se : {s_type}) -> {s_type}
  %l = linalg.reduce {{ arith.addf }} ins(%e : {s_type}) outs(%rz : {r_type}) dimensions = [1]"""
    divide = "%x = arith.divf %a, %b : f32"
    if guard:
        divide = ("%y = arith.divf %a, %b : f32\n    %u = arith.cmpf uno, %y, %y : f32\n"
                  "    %x = arith.select %u, %zero, %y : f32")
    text += each("p", [("%e", "#mn", s_type), ("%l", "#mr", r_type)], divide)
    weights, p_type = "%p", f"tensor<{M}x{N}x{p}>"
    if p != "f32":
        text += each("w", [("%p", "#mn", s_type)], f"%x = arith.truncf %a : f32 to {p}", p)
        weights = "%w"
    return text + f"""
  %r = linalg.contract indexing_maps = [#pm, #vm, #om] ins({weights}, %v : {p_type}, tensor<{N}x{E}x{v}>) outs(%of : tensor<{M}x{E}x{o}>) -> tensor<{M}x{E}x{o}>
  return %r : tensor<{M}x{E}x{o}>
}}
"""


def masked(keep, value, spelling="add"):
    """A score with `value` where `keep` (which defines %keep) does not hold."""
    constant = f"%c = arith.constant {value} : f32\n    "
    if spelling == "add":
        return keep + constant + ("%z = arith.select %keep, %zero, %c : f32\n"
                                  "    %x = arith.addf %a, %z : f32")
    return keep + constant + "%x = arith.select %keep, %a, %c : f32"


# Rows 0 to 2 keep nothing.
LATE = ("%c3 = arith.constant 3 : index\n    %n3 = arith.addi %n, %c3 : index\n"
        "    %keep = arith.cmpi sle, %n3, %m : index\n    ")
SPECIAL = ("%c2 = arith.constant 2 : index\n    %is = arith.cmpi eq, %m, %c2 : index\n"
           "    %c7 = arith.constant 7 : index\n    %at = arith.cmpi eq, %n, %c7 : index\n"
           "    %both = arith.andi %is, %at : i1\n    %c = arith.constant {} : f32\n"
           "    %x = arith.select %both, %c, %a : f32")
GRAPHS = {
    "plain": graph("plain"),
    "no_maximum": graph("no_maximum", maximum=False),
    "infinite": graph("infinite", SPECIAL.format("0x7F800000")),
    "not_a_number": graph("not_a_number", SPECIAL.format("0x7FC00000")),
    "one_masked": graph("one_masked", SPECIAL.format("0xFF800000")),
    "empty": graph("empty", masked(LATE, "0xFF800000", "select")),
    "empty_guarded": graph("empty_guarded", masked(LATE, "0xFF800000", "select"), guard=True),
    "finite_added": graph("finite_added", masked(LATE, "-1.0e+09")),
    "finite_selected": graph("finite_selected", masked(LATE, "-1.0e+04", "select")),
    "bf16_values": graph("bf16_values", v="bf16"),
    "f16_sums": graph("f16_sums", v="f16", p="f16", o="f16"),
}


def compile_all():
    """The graphs as they are, and fused at each level."""
    text = MAPS + "".join(GRAPHS.values())
    modules = {"unfused": CpuModule(text)}
    for level in LEVELS:
        fuse = f"fuse-attention{{numerics={level}}}"
        fused = subprocess.run(
            ["flash-opt", f"--pass-pipeline=builtin.module({fuse})"], input=text,
            capture_output=True, text=True, check=True).stdout
        assert fused.count("= flash.attention ") == len(GRAPHS), (level, fused)
        modules[level] = CpuModule(
            fused, pipeline="flash-cpu-pipeline{parallel=false tile-m=4 tile-n=5}")
    return modules


rng = np.random.default_rng(7)
MODULES = compile_all()


def run(name, scale=1.0, change=None):
    """What each module gives for the same random inputs, as float64, and the
    inputs. `change` may edit them."""
    types = dict(bf16=ml_dtypes.bfloat16, f16=np.float16, f32=np.float32)
    v, o = re.search(rf"%v: tensor<{N}x{E}x(\w+)>\) -> tensor<{M}x{E}x(\w+)>",
                     GRAPHS[name]).groups()
    inputs = [rng.normal(size=(M, D)).astype(np.float32) * np.float32(scale),
              rng.normal(size=(D, N)).astype(np.float32),
              (rng.normal(size=(N, E)) + 1).astype(types[v])]
    results = {}
    for key, module in MODULES.items():
        result, = module.call(name, [a.copy() for a in inputs], [((M, E), types[o])])
        results[key] = result.astype(np.float64)
    return results, [a.astype(np.float64) for a in inputs]


def exact(inputs, mask=None):
    """softmax(q kᵀ) v in float64; `mask` changes the scores."""
    q, kt, v = inputs
    s = q @ kt
    if mask is not None:
        s = mask(s)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True) @ v


def error(actual, wanted):
    return np.abs(actual - wanted).max()


def check_close(name, results, wanted, unit=2.0 ** -24):
    """A fused result is as close as the unfused one, up to a few roundings."""
    own = error(results["unfused"], wanted)
    for level in LEVELS:
        assert error(results[level], wanted) <= 4 * own + 16 * unit * np.abs(wanted).max(), (
            name, level, error(results[level], wanted), own)


def check_same_special(name, results):
    for level in LEVELS:
        np.testing.assert_array_equal(
            np.isnan(results[level]), np.isnan(results["unfused"]), f"{name} {level}")


# N1: sums in another order, at every level.
results, inputs = run("plain")
check_close("plain", results, exact(inputs))
assert error(results["strict"], exact(inputs)) > 0, "the inputs say nothing"

# N2: a maximum is always subtracted. The graph without one overflows; what is
# fused gives what the graph means.
results, inputs = run("no_maximum", scale=40)
assert np.isnan(results["unfused"]).any(), "nothing overflows"
for level in LEVELS:
    assert error(results[level], exact(inputs)) < 1e-3, level

# N9: a NaN among the scores, or +inf, makes its row NaN and no other; a -inf is
# a key that is not there.
for name in ("infinite", "not_a_number"):
    results, inputs = run(name)
    assert np.isnan(results["unfused"]).all(axis=1).tolist() == [
        row == 2 for row in range(M)], name
    check_same_special(name, results)
results, inputs = run("one_masked")


def without_one(s):
    s[2, 7] = -np.inf
    return s


check_close("one_masked", results, exact(inputs, without_one))

# N8: a row without keys gives what the graph gives, NaN or 0.
results, inputs = run("empty")
assert np.isnan(results["unfused"]).all(axis=1).tolist() == [
    row < 3 for row in range(M)]
check_same_special("empty", results)
results, inputs = run("empty_guarded")
for level in ("unfused", *LEVELS):
    assert (results[level][:3] == 0).all() and (results[level][3:] != 0).any(), level

# N7: keys under a finite mask weigh nothing where another key is kept, and all
# the same where none is, at every level.
for name, value, added in (("finite_added", -1e9, True), ("finite_selected", -1e4, False)):
    results, inputs = run(name)

    def late(s):
        keep = np.arange(N) + 3 <= np.arange(M)[:, None]
        # In f32 the sum is rounded: all scores are the mask's value then.
        return np.where(keep, s, np.float32(value + (s if added else 0)))

    check_close(name, results, exact(inputs, late))
    for level in LEVELS:
        assert error(results[level][:3], inputs[2].mean(axis=0)) < 1e-4, (name, level)

# N4: P keeps the graph's type under strict, and is rounded to V's otherwise.
results, inputs = run("bf16_values")
wanted = exact(inputs)
assert error(results["strict"], wanted) < 2.0 ** -20 * np.abs(wanted).max()
for level in ("standard", "fast"):
    off = error(results[level], wanted) / np.abs(wanted).max()
    assert 2.0 ** -18 < off < 2.0 ** -7, (level, off)

# N3: sums are kept in f32 where the graph has them in f16.
results, inputs = run("f16_sums")
wanted = exact(inputs)
for level in LEVELS:
    assert error(results[level], wanted) <= error(results["unfused"], wanted), level
print("all levels are right")
