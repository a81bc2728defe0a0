# RUN: %python %s
"""The decomposition of flash.attention into linalg against NumPy in float64."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

from attention_cases import CASES  # noqa: E402
from cpu_module import CpuModule  # noqa: E402


failed, count = [], 0
for passes in ("flash-decompose", "canonicalize,cse,flash-decompose"):
    # One module, because starting the compilers takes longer than their work.
    module = CpuModule("".join(case.module(case.name) for case in CASES), passes)
    for case in CASES:
        inputs = case.inputs()
        actual = module.call(case.name, case.arguments(inputs), case.results())
        count += 1
        try:
            case.check(actual, inputs)
        except AssertionError as error:
            failed.append(case.name)
            print(f"{passes}: {error}")
print(f"{count - len(failed)} of {count} attentions are right")
sys.exit(bool(failed))
