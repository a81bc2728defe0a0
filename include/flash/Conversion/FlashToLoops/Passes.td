//===- Passes.td - flash.attention to loops on tiles -------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_FLASHTOLOOPS_PASSES_TD
#define FLASH_CONVERSION_FLASHTOLOOPS_PASSES_TD

include "mlir/Pass/PassBase.td"

def FlashLowerToLoopsPass : Pass<"flash-lower-to-loops"> {
  let summary = "lower flash.attention to loops on tiles (level 3)";
  let description = [{
    Replaces each `flash.attention` on tensors by an `scf.forall` over the
    batch and group dimensions and tiles of `tile-m` queries, around an
    `scf.for` over tiles of `tile-n` keys that carries the accumulator, the
    running maximum and the running sum of each query: the online softmax. What
    is done on a tile is linalg. No tensor spans queries and keys; the tiles are
    clamped at ragged ends, so lengths may be anything, known or not.

    For a tile of keys, with −∞ − −∞ never reaching exp, where r is the row:

    ```
    s    = mask ? score_mod(scale·Q Kᵀ) : −∞
    max' = max(max, max_n s)
    p    = exp(s − max')
    c    = exp(max − max')
    sum' = c·sum + Σ_n p
    acc' = c·acc + prob_type(p)·V
    ```

    Tiles of keys that the mask empties for a whole tile of queries, as far as
    the mask analysis can tell, are not visited. A sink is where max and sum
    start. P is rounded before it is divided by the
    sum, as every library does; the reference divides first.

    Precondition: the ops are on tensors; on memrefs the pass fails.
    Postcondition: no `flash.attention` is left. One `remark` of category
    `flash-lower-to-loops` per op says the tile sizes.

    ```mlir
    %o = flash.attention ins(%q, %k, %v : …) outs(%init : tensor<8x512x64xf32>) …
    // becomes
    %o = scf.forall (%h, %m0) = (0, 0) to (8, 512) step (1, 64)
        shared_outs(%out = %init) -> (tensor<8x512x64xf32>) {
      %acc, %max, %sum = scf.for %n0 = %c0 to %c512 step %c64 iter_args(…) {
        %s = linalg.generic … ins(%qt, %kt) outs(%zero : tensor<64x64xf32>)
        …
      }
      %t = linalg.generic … ins(%acc, %sum)
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %t into %out[%h, %m0, 0] …
      }
    }
    ```
  }];
  let options = [
    Option<"tileM", "tile-m", "int64_t", "64", "queries in a tile">,
    Option<"tileN", "tile-n", "int64_t", "128", "keys in a tile">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect",
    "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect",
  ];
}

#endif // FLASH_CONVERSION_FLASHTOLOOPS_PASSES_TD
