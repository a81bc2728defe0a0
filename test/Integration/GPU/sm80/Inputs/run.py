# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the kernels that build.py has made on a card, and compares them with
NumPy in float64. Needs PyTorch and our Python package, and no LLVM.

usage: run.py FOLDER
"""

import pathlib
import sys

import numpy as np
import torch

ROOT = pathlib.Path(__file__).resolve().parents[5]
sys.path.insert(0, str(ROOT / "python"))

import flash_mlir  # noqa: E402
import kernels  # noqa: E402


def to_card(value, scattered):
    """A tensor on the card; `scattered` gives it rows that are apart."""
    if not isinstance(value, np.ndarray):
        return float(value) if isinstance(value, np.floating) else value
    if value.dtype.name == "bfloat16":
        tensor = torch.from_numpy(value.view(np.uint16).copy()).view(
            torch.bfloat16).cuda()
    else:
        tensor = torch.from_numpy(value.copy()).cuda()
    if not scattered or tensor.dim() < 2:
        return tensor
    wide = torch.full((*tensor.shape[:-1], tensor.shape[-1] + 16), 99,
                      dtype=tensor.dtype, device="cuda")
    view = wide[..., :tensor.shape[-1]]
    view.copy_(tensor)
    return view


def to_numpy(tensor, dtype):
    if tensor.dtype == torch.bfloat16:
        return tensor.cpu().view(torch.uint16).numpy().view(dtype)
    return tensor.cpu().numpy()


def run(path, case, inputs, scattered):
    kernel = flash_mlir.load(str(path))
    values = {"q": inputs["query"], "k": inputs["key"], "v": inputs["value"],
              "scale": case.scale, "sink": inputs.get("sink")}
    values.update({f"aux{i}": x for i, x in enumerate(inputs["aux"])})
    values.update({f"table{i}": x for i, x in enumerate(case.tables)})
    values.update({f"offset{i}": x for i, x in enumerate(case.offsets or ())})
    results = kernel(*[to_card(values[operand.name], scattered)
                       for operand in kernel.inputs])
    results = results if isinstance(results, tuple) else (results,)
    torch.cuda.synchronize()
    return [to_numpy(result, dtype)
            for result, (_, dtype) in zip(results, case.results())]


def main(folder):
    folder, failed, passed = pathlib.Path(folder), [], 0
    for name, case, *_ in kernels.modules():
        inputs = case.inputs(seed=len(name))
        factor = (kernels.FAST_FACTOR if name.endswith("_fast")
                  else kernels.FACTOR)
        for scattered in (False, True):
            try:
                case.check(run(folder / f"{name}.flash", case, inputs,
                               scattered), inputs, factor=factor)
                passed += 1
            except (AssertionError, flash_mlir.FlashError) as error:
                failed.append(f"{name}{' (scattered)' if scattered else ''}: "
                              f"{error}")
    by_name = {name: case for name, case, *_ in kernels.modules()}
    for name, what, *_ in kernels.MUTANTS:
        case = by_name[name]
        inputs = case.inputs()
        try:
            case.check(run(folder / f"{name}-{what}.mutant", case, inputs,
                           False), inputs, factor=kernels.FACTOR)
        except AssertionError:
            passed += 1
            continue
        failed.append(f"{name}: {what} is not found")
    print("\n".join(failed) or "all right")
    print(f"{passed} passed, {len(failed)} failed on "
          f"{torch.cuda.get_device_name()}")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
