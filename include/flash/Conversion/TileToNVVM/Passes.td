//===- Passes.td - From tile programs to threads -----------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_TILETONVVM_PASSES_TD
#define FLASH_CONVERSION_TILETONVVM_PASSES_TD

include "mlir/Pass/PassBase.td"

def TileLowerMmaSyncPass : Pass<"tile-lower-mma-sync", "::mlir::gpu::GPUModuleOp"> {
  let summary = "lower tile programs to threads, for mma.sync and cp.async";
  let description = [{
    Precondition: the kernels of the module are tile programs of the mma.sync
    family: stages are filled with `cp.async`, read with `ldmatrix`, multiplied
    with `mma.sync` (16-bit floats) or multiply-adds (f32).

    Postcondition: one op per instruction, on scalars of one thread and on
    pointers into shared and global memory; arith, math, scf, gpu and nvvm ops
    remain. A kernel's memref arguments have become pointers, strides and sizes
    (flash/Conversion/KernelSignature.h).

    An element of a fragment is a value of its own: element 4·(i·n/8 + j) + 2·h
    + c of an m × n accumulator is at row 16·i + 8·h + lane / 4 of the warp's
    rows and at column 8·j + 2·(lane mod 4) + c, the layout of `mma.m16n8k16`'s
    accumulator (PTX ISA, "Matrix fragments for mma.m16n8k16").

    math.exp, exp2 and log of f32 become `ex2.approx` and `lg2.approx` (errors
    of about 2 ulp), other functions what upstream approximates them by, in
    f32; `math.tanh` becomes `tanh.approx` only if its fast-math flags say afn.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::math::MathDialect",
    "::mlir::NVVM::NVVMDialect", "::mlir::scf::SCFDialect"
  ];
}

#endif // FLASH_CONVERSION_TILETONVVM_PASSES_TD
