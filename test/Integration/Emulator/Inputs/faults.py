# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A mutation test of the emulator and of the kernels: makes each single fault
of synchronisation, one at a time, and each must be found: by a report, or by a
result that is not the kernel's own.

usage: faults.py FOLDER [--seeds N]

A fault is made in the level-5 code of a kernel. Those that do no harm are listed
below: they must stay without a finding, so that the list is true.
"""

import argparse
import pathlib
import re
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np

import emulate
import kernels

KERNELS = ("causal_bf16_d64", "f16_d72", "f32_d64_tf32", "window",
           "finite_low_rows", "no_keys")
# (what, an instruction, what takes its place)
FAULTS = (
    ("wait deleted", r"nvvm\.cp\.async\.wait\.group \d+", ""),
    ("wait weakened", r"(nvvm\.cp\.async\.wait\.group) 0", r"\1 1"),
    ("commit deleted", r"nvvm\.cp\.async\.commit\.group", ""),
    ("barrier deleted", r"gpu\.barrier$", ""),
    ("warp barrier deleted", r"nvvm\.bar\.warp\.sync .*", ""),
    ("meeting of the block deleted", r"(%\w+) = nvvm\.barrier "
     r"#nvvm\.reduction<or> (%\w+) -> i32", r"\1 = arith.addi \2, \2 : i32"),
)
# What a kernel could do without, as (kernel, fault, n-th of its kind).
REDUNDANT = {
    # Q came with the first keys, for which the loop waits. But a wait for Q in
    # the loop instead of before it makes ptxas spill.
    *((name, what, 0) for name in KERNELS if name != "no_keys"
      for what in ("wait deleted", "wait weakened", "barrier deleted")),
    # The block has met, to decide whether it goes over the keys again.
    ("finite_low_rows", "barrier deleted", 2),
    # Without keys there is no loop between these two.
    ("no_keys", "barrier deleted", 0), ("no_keys", "barrier deleted", 1),
}


class Kernel:
    """A kernel at level 5, its inputs and its own results."""

    def __init__(self, folder, name):
        self.name = name
        found = [kernel for kernel in kernels.modules() if kernel[0] == name]
        _, self.case, text, options = found[0]
        source = folder / f"{name}.mlir"
        source.write_text(text)
        self.path = folder / f"{name}.kernel"
        emulate.call("flash-compile", source, "--target=sm_80", "--emit=nvvm",
                     "-o", self.path, *options)
        self.lines = self.path.read_text().split("\n")
        self.inputs = self.case.arguments(self.case.inputs())
        self.results = emulate.emulate(self.path, self.case, self.inputs, 0)

    def faults(self):
        """(what, n-th, line, changed line) in the kernel for packed operands,
        which is the module's first."""
        starts = [i for i, line in enumerate(self.lines) if "gpu.func" in line]
        end = starts[1] if len(starts) > 1 else len(self.lines)
        for what, pattern, replacement in FAULTS:
            changes = ((i, *re.subn(pattern, replacement, self.lines[i]))
                       for i in range(starts[0], end))
            found = [(i, line) for i, line, count in changes if count]
            for nth, (i, line) in enumerate(found):
                yield what, nth, i, line

    def find(self, number, fault, seeds):
        """(what, n-th, line, how it was found)."""
        what, nth, line, changed = fault
        path = self.path.with_name(f"{self.name}_{number}.kernel")
        path.write_text("\n".join(
            self.lines[:line] + [changed] + self.lines[line + 1:]))
        for seed in range(seeds):
            try:
                results = emulate.emulate(path, self.case, self.inputs, seed)
            except emulate.Failure as failure:
                message = re.sub(r"^.*?error: ", "", str(failure))
                return what, nth, line + 1, f"seed {seed}: {message}"
            if not all(np.array_equal(a, b, equal_nan=a.dtype.kind == "f")
                       for a, b in zip(results, self.results)):
                return what, nth, line + 1, f"seed {seed}: another result"
        return what, nth, line + 1, None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seeds", type=int, default=20)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    rows = []
    with ThreadPoolExecutor(2) as pool:
        for name in KERNELS:
            kernel = Kernel(options.folder, name)
            rows += pool.map(
                lambda fault, kernel=kernel: (kernel.name, *kernel.find(
                    *fault, options.seeds)), enumerate(kernel.faults()))
    wrong = 0
    for name, what, nth, line, how in rows:
        is_redundant = (name, what, nth) in REDUNDANT
        wrong += is_redundant != (how is None)
        print(f"{name}:{line}: {what}: "
              f"{how or ('redundant' if is_redundant else 'NOT FOUND')}")
    found = sum(how is not None for *_, how in rows)
    print(f"{found} found, {len(rows) - found} not found, {wrong} of them wrong")
    return 1 if wrong or not rows else 0


sys.exit(main())
