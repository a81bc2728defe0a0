# RUN: %python %s %llvm_lib
"""Contractions through the CPU pipeline against NumPy: layouts, element types,
sizes that leave rows and columns over, known or not."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

import numpy as np  # noqa: E402
from attention_reference import DTYPES  # noqa: E402
from cpu_module import CpuModule  # noqa: E402

# Layouts of A, B and C; r and s are reduced.
FORMS = ["mr,rn->mn", "mr,nr->mn", "rm,rn->mn", "mr,rn->nm", "bmr,bnr->bmn",
         "mbr,nbr->bmn", "bmrs,rsn->bmn", "mr,r->m", "r,rn->n", "bmr,rn->mbn"]
SIZES = [dict(b=2, m=8, n=64, r=16, s=3), dict(b=3, m=13, n=37, r=7, s=2),
         dict(b=1, m=1, n=5, r=33, s=1), dict(b=2, m=100, n=1, r=4, s=2),
         dict(b=2, m=5, n=33, r=0, s=2)]
# Elements of A and B, of C, the casts, and one rounding error.
TYPES = [("f32", "f32", "", 2**-24), ("f64", "f64", "", 2**-53),
         ("bf16", "f32", "arith.extf", 2**-24), ("i8", "i32", "arith.extsi", 0)]


def tensor(layout, sizes, element, dynamic):
    shape = "".join("?x" if d in dynamic else f"{sizes[d]}x" for d in layout)
    return f"tensor<{shape}{element}>"


def function(name, form, sizes, types, dynamic):
    a, rest = form.split(",")
    b, c = rest.split("->")
    element, result, cast, _ = types
    loops = c + "".join(d for d in "rs" if d in a)
    maps = ", ".join(
        f"affine_map<({', '.join(loops)}) -> ({', '.join(x)})>"
        for x in (a, b, c))
    iterators = ", ".join('"reduction"' if d in "rs" else '"parallel"'
                          for d in loops)
    kinds = [tensor(a, sizes, element, dynamic), tensor(b, sizes, element, dynamic),
             tensor(c, sizes, result, dynamic)]
    widen = "".join(f"    %{x}w = {cast} %{x} : {element} to {result}\n"
                    for x in "xy") if cast else ""
    x, y = ("%xw", "%yw") if cast else ("%x", "%y")
    kind = "i" if result.startswith("i") else "f"
    return f"""
func.func @{name}(%a: {kinds[0]}, %b: {kinds[1]}, %c: {kinds[2]}) -> {kinds[2]} {{
  %r = linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}}
      ins(%a, %b : {kinds[0]}, {kinds[1]}) outs(%c : {kinds[2]}) {{
  ^bb0(%x: {element}, %y: {element}, %o: {result}):
{widen}    %p = arith.mul{kind} {x}, {y} : {result}
    %s = arith.add{kind} %o, %p : {result}
    linalg.yield %s : {result}
  }} -> {kinds[2]}
  return %r : {kinds[2]}
}}
"""


def cases():
    for form in FORMS:
        for i, sizes in enumerate(SIZES):
            # All types for the first form, one each for the others.
            some = TYPES if form == FORMS[1] else [TYPES[i % len(TYPES)]]
            for types in some:
                for dynamic in ("", "bmnrs"):
                    yield form, sizes, types, dynamic


def check(module, name, form, sizes, types, dynamic):
    rng = np.random.default_rng(5)
    a, rest = form.split(",")
    b, c = rest.split("->")

    def make(layout, element):
        shape = [sizes[d] for d in layout]
        if element.startswith("i"):
            return rng.integers(-100, 100, shape).astype(DTYPES[element])
        return rng.normal(size=shape).astype(DTYPES[element])

    left, right, start = make(a, types[0]), make(b, types[0]), make(c, types[1])
    (actual,) = module.call(name, [left, right, start.copy()],
                            [(start.shape, start.dtype)])
    wide = np.int64 if types[1] == "i32" else np.longdouble
    left, right = left.astype(wide), right.astype(wide)
    exact = np.einsum(form, left, right) + start
    scale = np.einsum(form, abs(left), abs(right)) + abs(start)
    # Each of the sum's additions rounds once, and so does each product.
    steps = 2 * sizes["r"] * sizes["s"] + 2
    wrong = abs(actual - exact) > steps * types[3] * scale
    assert not wrong.any(), f"{name}: {form} {sizes} {types} {dynamic!r}: " \
        f"{wrong.sum()} of {wrong.size} elements"


text = "".join(function(f"f{i}", *case) for i, case in enumerate(cases()))
for options in ("vector-bits=512 rows=8", "vector-bits=128 rows=3 parallel=false"):
    module = CpuModule(text, pipeline=f"flash-cpu-pipeline{{{options}}}",
                       libraries=[os.path.join(sys.argv[1], "libomp.so")])
    count = 0
    for i, case in enumerate(cases()):
        check(module, f"f{i}", *case)
        count += 1
    print(f"{options}: {count} contractions are right")
