# RUN: %python %s
"""The decomposition of flash.attention into linalg against NumPy in float64."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

from attention_cases import CASES  # noqa: E402
from cpu_module import CpuModule  # noqa: E402


# One module, because starting the compilers takes longer than what they do.
module = CpuModule("".join(case.module(case.name) for case in CASES),
                   "flash-decompose")
failed = []
for case in CASES:
    inputs = case.inputs()
    actual = module.call(case.name, case.arguments(inputs), case.results())
    try:
        case.check(actual, inputs)
    except AssertionError as error:
        failed.append(case.name)
        print(error)
print(f"{len(CASES) - len(failed)} of {len(CASES)} attentions are right")
sys.exit(bool(failed))
