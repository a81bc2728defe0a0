# RUN: %python %s
"""The decomposition of flash.attention into linalg against NumPy in float64."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

from attention_cases import CASES  # noqa: E402
from cpu_module import CpuModule  # noqa: E402


def run(case):
    inputs = case.inputs()
    module = CpuModule(case.module(), "flash-decompose")
    actual = module.call("attention", case.arguments(inputs), case.results())
    case.check(actual, inputs)


failed = []
for case in CASES:
    try:
        run(case)
    except (AssertionError, RuntimeError) as error:
        failed.append(case.name)
        print(f"{case.name}: {error}")
print(f"{len(CASES) - len(failed)} of {len(CASES)} attentions are right")
sys.exit(bool(failed))
