//===- Passes.td - linalg to vectorised, parallel loops ----*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What upstream has no pass for on the way of a whole model to the CPU.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_LINALGTOLOOPS_PASSES_TD
#define FLASH_CONVERSION_LINALGTOLOOPS_PASSES_TD

include "mlir/Pass/PassBase.td"

def FlashFuseElementwisePass : Pass<"flash-fuse-elementwise"> {
  let summary = "fuse elementwise linalg ops with each other only";
  let description = [{
    Fuses an elementwise `linalg` op on tensors into its only user when that is
    elementwise, too. Unlike `--linalg-fuse-elementwise-ops` it leaves
    contractions and reductions alone: fused into those, an element would be
    computed once per use, and the contraction would lose its form.
    `linalg.softmax`, which has no loops of its own, is decomposed first.

    Precondition: none. Postcondition: the same values are computed.

    ```mlir
    %1 = linalg.generic … ins(%0) { math.exp }
    %2 = linalg.generic … ins(%1, %b) { arith.addf }
    // becomes
    %2 = linalg.generic … ins(%0, %b) { math.exp, arith.addf }
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect",
    "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect",
  ];
}

def FlashBlockContractionsPass : Pass<"flash-block-contractions"> {
  let summary = "lower contractions on memrefs to register-blocked loops";
  let description = [{
    Lowers `linalg` ops on memrefs that reduce (matmuls in all their forms) to
    loops around a block of `rows` × 2 vectors that stays in registers:

    ```
    parallel (batch…, i0 step rows)
      for j0 step 2·V
        acc = C[i0…, j0…]
        for k: acc += broadcast(A[i, k])·B[k, j0…]
        C[i0…, j0…] = acc
    ```

    j is the innermost dimension of the output. An input in which j is not
    innermost is first copied into a buffer where it is. Ragged ends are masked
    vectors (single columns of bf16) and single rows, so sizes may be anything.
    The reduction runs in the order of the op's own loops; a product and its sum
    may become one fused multiply-add.

    Ops that do not fit (indices in the body, no j, elements narrower than a
    byte, nothing to reuse) are left for `--flash-linalg-to-parallel-loops`.

    Precondition: memrefs of a linalg op do not alias, or are the same.

    ```mlir
    linalg.matmul ins(%a, %b : memref<64x32xf32>, memref<32x64xf32>)
                  outs(%c : memref<64x64xf32>)
    // becomes
    scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
      scf.for %j = … {
        %acc:16 = scf.for %k = … { … vector.load, vector.broadcast,
                                     arith.mulf, arith.addf … }
    ```
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "int64_t", "512",
           "width of a vector register, in bits">,
    Option<"rows", "rows", "int64_t", "8", "rows of a block">,
    Option<"parallel", "parallel", "bool", "true",
           "make the outer loops scf.parallel">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect",
  ];
}

def FlashLinalgToParallelLoopsPass : Pass<"flash-linalg-to-parallel-loops"> {
  let summary = "lower linalg on memrefs to loops, parallel outside";
  let description = [{
    Lowers `linalg` ops on memrefs, and `memref.copy`, to `scf.for` with the
    outermost parallel loops as one `scf.parallel` when there is enough work to
    share. Unlike `--convert-linalg-to-parallel-loops` it keeps the innermost
    loop sequential, for LLVM to vectorise, leaves ops inside a parallel loop
    sequential, and makes no parallel loop out of a few elements.

    Postcondition: no `linalg` op on memrefs with a loop form is left.

    ```mlir
    linalg.exp ins(%a : memref<128x256xf32>) outs(%b : memref<128x256xf32>)
    // becomes
    scf.parallel (%i) = (%c0) to (%c128) step (%c1) {
      scf.for %j = %c0 to %c256 step %c1 { … }
    }
    ```
  }];
  let options = [
    Option<"parallel", "parallel", "bool", "true",
           "make the outer loops scf.parallel">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect",
  ];
}

def FlashExpandArithPass : Pass<"flash-expand-arith"> {
  let summary = "expand arith ops that have no LLVM instruction";
  let description = [{
    Expands bf16 conversions into integer arithmetic (round to nearest even) and
    rounding divisions into plain ones. Unlike `--arith-expand` it keeps
    `arith.maximumf` and its like, which LLVM vectorises.

    ```mlir
    %1 = arith.extf %0 : bf16 to f32     // …
    // becomes
    %b = arith.bitcast %0 : bf16 to i16
    %w = arith.extui %b : i16 to i32
    %s = arith.shli %w, %c16 : i32
    %1 = arith.bitcast %s : i32 to f32
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::vector::VectorDialect",
  ];
}

#endif // FLASH_CONVERSION_LINALGTOLOOPS_PASSES_TD
