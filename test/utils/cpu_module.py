# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles a module of linalg on tensors and calls its functions on arrays.

Upstream passes only, loops only: slow and simple, so that it can stand as a
judge beside the pipelines of this project. flash-opt, mlir-translate and clang
come from PATH (lit sets it).
"""

import ctypes
import os
import shutil
import subprocess
import tempfile

import numpy as np

_BUFFERIZE = (
    "func.func(linalg-generalize-named-ops,llvm-request-c-wrappers),"
    "one-shot-bufferize{bufferize-function-boundaries=true "
    "function-boundary-type-conversion=identity-layout-map},"
    "cse,canonicalize,convert-bufferization-to-memref")
# The first two: a CPU without bf16 arithmetic rounds through f32.
_TO_LLVM = (
    "scf-forall-to-for,func.func(convert-linalg-to-loops,math-extend-to-supported-types),"
    "arith-emulate-unsupported-floats{source-types=bf16 target-type=f32},"
    "canonicalize,arith-expand{include-bf16=true},"
    "lower-affine,convert-scf-to-cf,expand-strided-metadata,lower-affine,"
    "convert-math-to-libm,arith-expand,convert-to-llvm,"
    "reconcile-unrealized-casts")


def _run(command, text):
    result = subprocess.run(command, input=text, capture_output=True, text=True)
    if result.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{result.stderr}")
    return result.stdout


def _descriptor(rank):
    class Descriptor(ctypes.Structure):
        _fields_ = [("allocated", ctypes.c_void_p), ("aligned", ctypes.c_void_p),
                    ("offset", ctypes.c_int64), ("sizes", ctypes.c_int64 * rank),
                    ("strides", ctypes.c_int64 * rank)]
    return Descriptor


def _pass(value):
    """What stands for `value` in the C interface, and what it must outlive."""
    if isinstance(value, np.ndarray):
        holder = _descriptor(value.ndim)(
            value.ctypes.data, value.ctypes.data, 0, tuple(value.shape),
            tuple(s // value.itemsize for s in value.strides))
        return ctypes.byref(holder), holder
    if isinstance(value, np.float32):
        return ctypes.c_float(value), None
    if isinstance(value, np.float64):
        return ctypes.c_double(value), None
    return ctypes.c_int64(int(value)), None


class CpuModule:
    """A module after `passes` (a pass pipeline without its anchor), or lowered
    by a `pipeline` of this project all the way; `libraries` are linked."""

    def __init__(self, text, passes="", pipeline=None, libraries=()):
        if pipeline is None:
            pipeline = ",".join(filter(None, [passes, _BUFFERIZE, _TO_LLVM]))
        lowered = _run(
            ["flash-opt", f"--pass-pipeline=builtin.module({pipeline})"], text)
        assembly = _run(["mlir-translate", "--mlir-to-llvmir"], lowered)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "module.so")
            clang = shutil.which("clang-22") or shutil.which("clang")
            _run([clang, "-shared", "-fPIC", "-O1", "-Wno-override-module",
                  "-x", "ir", "-", "-x", "none", *libraries, "-o", path, "-lm"],
                 assembly)
            self._library = ctypes.CDLL(path)

    def call(self, name, arguments, results):
        """Arrays that function `name` returns; `results` are (shape, dtype).

        NumPy floats and Python ints are passed as scalars.
        """
        arguments = [a if np.isscalar(a) else np.asarray(a, order="C")
                     for a in arguments]
        passed = [_pass(argument) for argument in arguments]
        fields = [(f"r{i}", _descriptor(len(shape)))
                  for i, (shape, _) in enumerate(results)]
        returned = type("Results", (ctypes.Structure,), {"_fields_": fields})()
        function = getattr(self._library, f"_mlir_ciface_{name}")
        function.restype = None
        function(ctypes.byref(returned), *[pointer for pointer, _ in passed])
        return [self._copy(getattr(returned, f"r{i}"), shape, dtype)
                for i, (shape, dtype) in enumerate(results)]

    @staticmethod
    def _copy(descriptor, shape, dtype):
        sizes = tuple(descriptor.sizes)
        assert sizes == tuple(shape), f"result has shape {sizes}, not {shape}"
        itemsize = np.dtype(dtype).itemsize
        strides = [s * itemsize for s in descriptor.strides]
        if 0 in sizes:
            return np.empty(sizes, dtype)
        span = itemsize + sum((n - 1) * s for n, s in zip(sizes, strides))
        start = descriptor.aligned + descriptor.offset * itemsize
        return np.ndarray(sizes, dtype, ctypes.string_at(start, span),
                          strides=strides).copy()
