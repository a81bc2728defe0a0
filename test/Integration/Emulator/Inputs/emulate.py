# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the kernels of the card's test on the emulator, and compares them with
NumPy in float64. What the emulator reports fails, too.

usage: emulate.py FOLDER [--seeds N] [NAME...]

NAMEs are those of kernels.py; all of them if none is given, and its mutants,
which must not pass.
"""

import argparse
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import ml_dtypes
import numpy as np

SM80 = pathlib.Path(__file__).parents[2] / "GPU" / "sm80" / "Inputs"
sys.path.insert(0, str(SM80))

import kernels  # noqa: E402


class Failure(Exception):
    """The emulator, or the compiler, reported an error."""


def call(*command):
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Failure(ran.stderr.strip().split("\n")[0])


def save(path, value):
    """How flash-run takes a value: a file's name, or a number."""
    if not isinstance(value, np.ndarray):
        return str(value)
    np.save(path, value)
    return f"@{path}"


def emulate(module, case, arguments, seed, *options):
    """The kernel's results."""
    # A module on tensors takes its destinations, too; a kernel makes them.
    if "gpu.module" in module.read_text():
        arguments = arguments[:-len(case.results())]
    stem = module.with_suffix("")
    values = [save(f"{stem}.in{i}.npy", value)
              for i, value in enumerate(arguments)]
    outputs = [f"{stem}.out{i}.npy" for i in range(len(case.results()))]
    call("flash-run", module, "--device=emulate", f"--emulate-seed={seed}",
         *[f"--input={value}" for value in values],
         *[f"--output=@{path}" for path in outputs], *options)
    return [np.load(path).view(dtype) if dtype == ml_dtypes.bfloat16
            else np.load(path)
            for path, (_, dtype) in zip(outputs, case.results())]


def check(folder, name, case, text, options, seeds):
    """What is wrong with a kernel, or None."""
    module = folder / f"{name}.mlir"
    module.write_text(text)
    if options:
        kernel = module.with_suffix(".kernel")
        call("flash-compile", module, "--target=sm_80", "--emit=nvvm", "-o",
             kernel, *options)
        module = kernel
    inputs = case.inputs(seed=len(name))
    takes = replace(case, scale=None) if name.endswith("_constant") else case
    factor = kernels.FAST_FACTOR if name.endswith("_fast") else kernels.FACTOR
    try:
        for seed in range(seeds):
            case.check(emulate(module, case, takes.arguments(inputs), seed),
                       inputs, factor=factor)
    except (AssertionError, Failure) as error:
        return f"{name}: {error}"
    return None


def check_mutant(folder, case, what, pattern, replacement):
    """That a kernel with a fault is found out."""
    module = folder / f"{case.name}-{what}.mlir"
    module.write_text(case.module())
    tile = folder / f"{case.name}-{what}.tile"
    call("flash-compile", module, "--target=sm_80", "--emit=tile", "-o", tile)
    mutant, changes = re.subn(pattern, replacement, tile.read_text())
    assert changes, f"{case.name}: {what}: nothing to change"
    tile.write_text(mutant)
    inputs = case.inputs()
    try:
        case.check(emulate(tile, case, case.arguments(inputs), 0), inputs,
                   factor=kernels.FACTOR)
    except (AssertionError, Failure):
        return None
    return f"{case.name}: {what} is not found"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--seeds", type=int, default=1)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    chosen = [kernel for kernel in kernels.modules()
              if not options.names or kernel[0] in options.names]
    by_name = {name: case for name, case, *_ in chosen}
    mutants = [] if options.names else kernels.MUTANTS
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(
            lambda kernel: check(options.folder, *kernel, options.seeds),
            chosen))
        results += pool.map(
            lambda mutant: check_mutant(options.folder, by_name[mutant[0]],
                                        *mutant[1:]), mutants)
    failed = [result for result in results if result]
    print("\n".join(failed) or "all right")
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed or not results or len(by_name) < len(
        set(options.names)) else 0


if __name__ == "__main__":
    sys.exit(main())
