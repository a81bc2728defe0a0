# RUN: %python %s flash-opt %S/Inputs
"""What became of the masks of the corpus: after fusion no attention reads as
much as an element per query and key, unless index.json says that there is a
bias or that the mask is an input, and the tile map (--flash-print-mask) is that
of the mask itself, evaluated key by key."""

import json
import os
import re
import subprocess
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(__file__), os.pardir, "utils"))

from mod_interpreter import HEX_FREE, attentions  # noqa: E402

TILE = 16
# Per query and key by nature: inputs of the module.
DENSE = ("bias", "mask")
# What is as large for a reason, or not yet smaller.
LARGE = {
    "jax/trap_feedback_scores.mlir": "scores that another product computes",
}
ROW = re.compile(r"  m (\d+): (?:unknown before run time|.*\)  (.*))")


def fuse(tool, path):
    run = subprocess.run(
        [*tool, path, "--fuse-attention", "--canonicalize", "--cse", HEX_FREE,
         f"--flash-print-mask=tile-m={TILE} tile-n={TILE}"],
        capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout, re.split(r"mask of attention \d+ in @", run.stderr)[1:]


def operands(op, text, make):
    """Elements of what an op reads; `make` gives those that are no constants."""
    def array(name, type_):
        if name in op.constants and f"{name} = arith.constant dense" in text:
            return op.constants[name]
        sizes, element = re.match(r"tensor<((?:[\d?]+x)*)(\w+)>", type_).groups()
        shape = [2 if s == "?" else int(s) for s in sizes.split("x")[:-1]]
        return make(shape, element)

    aux = op.aux_elements([array(*x) for x in op.aux])
    return aux + [array(*x) for x in op.tables] + op.points()


def kept_keys(op, arguments, threshold):
    """Which keys are kept, and which are not −∞, over all indices."""
    shape = np.broadcast_shapes(*(p.shape for p in op.points()))
    some = np.ones(shape, bool)
    if "mask_mod" in op.regions:
        some = some & op.evaluate("mask_mod", arguments)
    score = np.full(shape, 0.25, np.float32)
    if "score_mod" in op.regions:
        score = op.evaluate("score_mod", [score] + arguments)
    some = some & (score != -np.inf)
    kept = some if threshold is None else some & (score > threshold)
    return np.broadcast_to(kept, shape), np.broadcast_to(some, shape)


def check_map(name, op, text, section, counts):
    """Errors of one attention's map."""
    threshold = re.search(r"a score above (\S+) skip", section)
    threshold = float(threshold[1]) if threshold else None
    rng = np.random.default_rng(5)

    def random(shape, element):
        if element[0] in "fb":
            return rng.normal(size=shape).astype(np.float32)
        return rng.integers(0, 2, shape).astype(
            bool if element == "i1" else np.int64)

    def ones(shape, element):
        return np.ones(shape, {"f": np.float32, "b": np.float32}.get(
            element[0], bool if element == "i1" else np.int64))

    kept, some = kept_keys(op, operands(op, text, random), threshold)
    # The most that padding keeps; lengths may be anything.
    has_lengths = any(op.rank - 3 not in op.maps[3 + i]
                      for i in range(len(op.aux)))
    best, _ = kept_keys(op, operands(op, text, ones), threshold)
    known = not op.aux and not op.tables
    rows = [ROW.match(line) for line in section.splitlines()]
    points = [m for m in re.findall(r"  at \[([\d, ]*)\]", section)]
    per_point = -(-kept.shape[-2] // TILE)
    rows = [r for r in rows if r]
    errors = []
    for i, row in enumerate(rows):
        where = tuple(int(x) for x in points[i // per_point].split(", ")) \
            if points else (slice(None),) * (kept.ndim - 2)
        m = slice(int(row[1]), int(row[1]) + TILE)
        for j, char in enumerate(row[2] or ""):
            n = slice(j * TILE, (j + 1) * TILE)
            at = where + (m, n)
            wrong = (char == "." and some[at].any()
                     or char == "-" and kept[at].any()
                     or char == "#" and not kept[at].all()
                     or char not in ".-" and not has_lengths
                     and not best[at].any()
                     or known and char == "-" and not some[at].any()
                     or known and char == "/" and kept[at].all())
            counts[char] = counts.get(char, 0) + 1
            if wrong:
                errors.append(f"{name}: tile {j} of queries {row[1]} is '{char}'")
    return errors


def check_operands(name, op, text, entry):
    sizes = [op.sizes.get(op.rank - 4), op.sizes.get(op.rank - 3)]
    if None in sizes or any(word in re.split(r"[+ &,]+", entry["mask"])
                            for word in DENSE):
        return []
    limit = sizes[0] * sizes[1]
    errors = []
    for operand, type_ in op.aux + op.tables:
        shape = [int(s) for s in re.findall(r"(\d+)x", type_)]
        if np.prod(shape, dtype=int) >= limit and limit > 1:
            errors.append(f"{name}: reads {operand}: {type_}")
    left = re.findall(rf"dense<.*tensor<(?:\d+x)*{sizes[0]}x{sizes[1]}x\w+>", text)
    if left and limit > 1:
        errors.append(f"{name}: a constant of {sizes[0]}x{sizes[1]} is left")
    return errors


def main(*arguments):
    *tool, folder = arguments
    with open(os.path.join(folder, "index.json"), encoding="utf-8") as file:
        index = json.load(file)
    errors, counts, drawn, large = [], {}, 0, set()
    for entry in index:
        name = entry["file"]
        if not entry["attentions"]:
            continue
        text, sections = fuse(tool, os.path.join(folder, name))
        ops = attentions(text)
        assert len(ops) == len(sections), name
        for op, section in zip(ops, sections):
            found = check_operands(name, op, text, entry)
            if found and name in LARGE:
                large.add(name)
            else:
                errors += found
            if ": no mask" in section or "not static" in section:
                if "no mask" in section and "causal" in entry["mask"] \
                        and "," not in entry["mask"]:
                    errors.append(f"{name}: no mask is found")
                continue
            drawn += 1
            errors += check_map(name, op, text, section, counts)
    print(f"{drawn} masks drawn: {counts}")
    errors += [f"{name} has nothing large any more"
               for name in LARGE if name not in large]
    for error in errors:
        print(error)
    assert drawn >= 40 and all(counts[c] > 100 for c in ".-#/")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
