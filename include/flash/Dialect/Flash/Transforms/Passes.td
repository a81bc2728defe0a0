//===- Passes.td - Passes on the flash dialect -------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD
#define FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def FlashDecomposePass : Pass<"flash-decompose"> {
  let summary = "decompose the ops of the flash dialect into linalg";
  let description = [{
    Replaces each `flash.attention` and `flash.merge` on tensors by its
    definition in linalg: the scores as a tensor of the batch, group, query and
    key dimensions, then the softmax, then the second product. Nothing is tiled
    and no mask is analysed: this is the reference that every other lowering is
    compared with, and the way back for an op that no kernel serves.

    Precondition: the ops are on tensors; on memrefs the pass fails. Each is
    assumed to satisfy its constraints, which the verifier checks.
    Postcondition: no op of the flash dialect is left.

    ```mlir
    %o = flash.attention ins(%q, %k, %v : …) outs(%init : tensor<8x64xf32>) …
    // becomes
    %s = linalg.generic … ins(%q, %k) outs(%zero : tensor<8x8xf32>)
    %x = linalg.generic … ins(%s) outs(%minus_inf : tensor<8xf32>)  // max
    %e = linalg.generic … ins(%s, %x)                               // exp
    %l = linalg.generic … ins(%e) outs(%zero : tensor<8xf32>)       // sum
    %p = linalg.generic … ins(%e, %l)                               // divide
    %a = linalg.generic … ins(%p, %v) outs(%zero : tensor<8x64xf32>)
    %o = linalg.generic … ins(%a) outs(%init : tensor<8x64xf32>)    // round
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect",
  ];
}

def FlashPrintMaskPass : Pass<"flash-print-mask"> {
  let summary = "draw which key tiles each query tile of an attention needs";
  let description = [{
    Prints, on the error stream, what mask analysis (`MaskAnalysis`) concludes
    about each `flash.attention` with a mask: a row per tile of `tile-m`
    queries, a character per tile of `tile-n` keys, for each point of the batch
    and group dimensions on which the mask depends (the first 16 of them).

    | character | tile |
    |---|---|
    | `.` | empty: every key is masked, the tile is skipped |
    | `/` | partial: the mask is applied |
    | `#` | full: no key is masked, the mask is not applied |

    The query and key dimensions must be static; ranges that depend on run-time
    values (offsets, aux elements) are said to be unknown. The module is left as
    it is.

    Example: a causal mask of 8 queries and 8 keys in 2×2 tiles:

    ```
    mask of attention 0 in @causal, 2 x 2 tiles
      m 0: keys [0, 2), full [0, 1)  /...
      m 2: keys [0, 4), full [0, 3)  #/..
      m 4: keys [0, 6), full [0, 5)  ##/.
      m 6: keys [0, 8), full [0, 7)  ###/
    ```
  }];
  let options = [
    Option<"tileM", "tile-m", "int64_t", "64", "queries per tile">,
    Option<"tileN", "tile-n", "int64_t", "64", "keys per tile">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

#endif // FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD
