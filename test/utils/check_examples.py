# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Fails unless the examples of descriptions are parts of tests.

usage: check_examples.py folder-of-td-files folder-of-tests

An example is an mlir block of a .td file. Its lines must follow each other in a
.mlir file of the tests, whatever their indentation. Blocks with … are sketches.
"""

import pathlib
import re
import sys


def lines(text):
    stripped = (line.strip() for line in text.splitlines())
    return [line for line in stripped if line]


definitions, tests = map(pathlib.Path, sys.argv[1:])
tested = ["\n".join(lines(path.read_text()) + [""])
          for path in sorted(tests.rglob("*.mlir"))]
count, missing = 0, 0
for path in sorted(definitions.rglob("*.td")):
    for block in re.findall(r"```mlir\n(.*?)```", path.read_text(), re.S):
        if "…" in block:
            continue
        count += 1
        example = "\n".join(lines(block) + [""])
        if not any("\n" + example in test for test in tested):
            missing += 1
            print(f"{path}: this example is in no test:\n{block}")
print(f"{count - missing} of {count} examples are in a test")
sys.exit(missing > 0 or count == 0)
