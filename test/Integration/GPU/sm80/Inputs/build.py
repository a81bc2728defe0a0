# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles the kernels of kernels.py, where LLVM is.

usage: build.py FOLDER [--target sm_80]
"""

import argparse
import pathlib
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

import kernels


def flash_compile(source, target, emit, output, *options):
    subprocess.run(["flash-compile", source, f"--target={target}",
                    f"--emit={emit}", "-o", output, *options], check=True)


def build(folder, target, name, case, text, options):
    source = folder / f"{name}.mlir"
    source.write_text(text)
    flash_compile(source, target, "artefact", folder / f"{name}.flash",
                  *options)


def build_mutant(folder, target, case, what, pattern, replacement):
    tile = folder / f"{case}-{what}.tile"
    flash_compile(folder / f"{case}.mlir", target, "tile", tile)
    mutant, changes = re.subn(pattern, replacement, tile.read_text())
    assert changes, f"{case}: {what}: nothing to change"
    tile.write_text(mutant)
    flash_compile(tile, target, "artefact", tile.with_suffix(".mutant"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--target", default="sm_80")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda kernel: build(options.folder, options.target,
                                           *kernel), kernels.modules()))
        list(pool.map(lambda mutant: build_mutant(options.folder,
                                                  options.target, *mutant),
                      kernels.MUTANTS))
    print(f"{len(list(kernels.modules()))} kernels, "
          f"{len(kernels.MUTANTS)} mutants")


main()
