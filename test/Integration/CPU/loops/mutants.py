# RUN: %python %s
"""The tests tested: loops that are nearly right must fail them."""

import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

from attention_cases import CASES  # noqa: E402
from cpu_module import CpuModule  # noqa: E402

BY_NAME = {case.name: case for case in CASES}


def lower(case):
    return subprocess.run(
        ["flash-opt", "--flash-lower-to-loops=tile-m=4 tile-n=5",
         "--canonicalize"],
        input=case.module(), capture_output=True, text=True, check=True).stdout


def is_right(case, text):
    inputs = case.inputs()
    module = CpuModule(text, pipeline="flash-cpu-pipeline{parallel=false}")
    actual = module.call("attention", case.arguments(inputs), case.results())
    try:
        case.check(actual, inputs)
    except AssertionError:
        return False
    return True


def mutate(name, what, pattern, replacement, count=1):
    case = BY_NAME[name]
    text = lower(case)
    mutant, changes = re.subn(pattern, replacement, text, count=count)
    assert changes, f"{what}: nothing to change"
    assert is_right(case, text), f"{what}: the original fails"
    assert not is_right(case, mutant), f"{what}: the mutant passes"
    print(f"{name}: {what} is found")


# exp(max - max') replaced by 1: neither the sum nor the accumulator shrinks.
mutate("f32", "no rescale",
       r"%(\d+) = math\.exp %\d+ : f32(\s+linalg\.yield %in, %\1 : f32, f32)",
       r"%\1 = arith.constant 1.0 : f32\2")
# Only the accumulator is rescaled.
mutate("f32", "a sum without rescale",
       r"(outs\(%\w+ : tensor<\?xf32>\) \{\s+\^bb0\(%in: f32, %out: f32\):\s+"
       r"%\d+ = )arith\.mulf %out, %in : f32",
       r"\1arith.addf %out, %out : f32")
mutate("causal", "a mask off by one", r"arith\.cmpi sle", "arith.cmpi slt")
# K of head (h, b) for Q of head (b, h).
mutate("grouped", "swapped heads",
       r"(extract_slice %arg1\[)(%\w+), (%\w+),", r"\1\3, \2,")
mutate("grouped", "swapped groups",
       r"(extract_slice %arg0\[)(%\w+), (%\w+), (%\w+),", r"\1\2, \4, \3,")
mutate("f32", "a lost tile of keys",
       r"(scf\.for %\w+ = %\w+ to )%c13( step)", r"\1%c5\2")
mutate("bf16", "P not divided", r"arith\.divf %in, %in_\w+ : f32",
       "arith.mulf %in, %in : f32")
mutate("sink", "a sink of no weight",
       r"math\.exp (%\d+) : f32(\s+linalg\.yield %in, %\d+)",
       r"arith.mulf \1, \1 : f32\2")
mutate("dropout", "a dropped P that is kept",
       r"arith\.select %\w+, (%\w+), %cst\w* : f32(\s+linalg\.yield)",
       r"arith.addf \1, \1 : f32\2")
