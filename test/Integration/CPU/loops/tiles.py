# RUN: %python %s %llvm_lib
"""Attentions as loops on tiles, through the CPU pipeline, against NumPy in
float64: all features, at tiles that end raggedly and at the default ones."""

import os
import sys
from dataclasses import replace

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

from attention_cases import CASES  # noqa: E402
from cpu_module import CpuModule  # noqa: E402

openmp = os.path.join(sys.argv[1], "libomp.so")
# Several default tiles of queries and keys, with ragged ends.
LARGE = dict(m=150, n=300, d=40, e=24)


def enlarge(case):
    sizes = {d: LARGE.get(d, size) if size else 0
             for d, size in case.sizes.items()}
    return replace(case, name=case.name + "_large", sizes=sizes)


def check(cases, options):
    """All cases in one module: it is compiled once."""
    text = "".join(case.module().replace("@attention", f"@case{i}")
                   for i, case in enumerate(cases))
    module = CpuModule(text, pipeline=f"flash-cpu-pipeline{{{options}}}",
                       libraries=[openmp])
    failed = 0
    for i, case in enumerate(cases):
        inputs = case.inputs()
        actual = module.call(f"case{i}", case.arguments(inputs), case.results())
        try:
            case.check(actual, inputs)
        except AssertionError as error:
            failed += 1
            print(f"{options}: {error}")
    print(f"{options}: {len(cases) - failed} of {len(cases)} are right")
    return failed


failed = check(CASES, "tile-m=4 tile-n=5")
failed += check(CASES, "tile-m=8 tile-n=13 parallel=false vector-bits=256 rows=4")
failed += check([enlarge(case) for case in CASES], "")
sys.exit(bool(failed))
