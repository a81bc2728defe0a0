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

def FlashFoldRoundingPass : Pass<"flash-fold-rounding"> {
  let summary = "let an attention write the type that its output is rounded to";
  let description = [{
    Folds an elementwise `arith.truncf` of the output, the only use of it, into
    the `flash.attention`: the accumulator is then rounded once, to the type of
    the new output, and the wide output never exists. Nothing is folded where
    the output has been rounded before, because rounding twice is not the same.

    Precondition: the op is on tensors; others are left as they are.

    ```mlir
    %o = flash.attention … -> tensor<2x8x16xf32>
    %r = arith.truncf %o : tensor<2x8x16xf32> to tensor<2x8x16xbf16>
    // becomes
    %r = flash.attention … -> tensor<2x8x16xbf16>
    ```
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect"];
}

def FlashPrintMaskPass : Pass<"flash-print-mask"> {
  let summary = "draw which key tiles each query tile of an attention needs";
  let description = [{
    Prints, on the error stream, what mask analysis (`MaskAnalysis`) concludes
    about each `flash.attention` with a mask, in `mask_mod` or by a finite
    number in `score_mod`: a row per tile of `tile-m` queries, a character per
    tile of `tile-n` keys, for each point of the batch and group dimensions on
    which the regions depend (the first 16 of them).

    | character | tile |
    |---|---|
    | `.` | empty: every key is −∞, the tile is skipped |
    | `-` | every key is masked, some by a finite number: the tile is skipped unless a row of the queries has no score above the threshold that is printed |
    | `/` | partial: the mask is applied |
    | `#` | full: no key is masked, the mask is not applied |

    The query and key dimensions must be static; ranges that depend on run-time
    values (offsets, aux elements) are said to be unknown. `keys` and `full` are
    those of rows above the threshold. The module is left as it is.

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

def FlashOutlinePass : Pass<"flash-outline", "::mlir::ModuleOp"> {
  let summary = "put each attention into a function of its own";
  let description = [{
    Moves each `flash.attention` on tensors into a new private function, marked
    by the unit attribute `flash.kernel`, and calls it from where the op was.
    The i-th attention of function `@f` goes to `@f_attention_i`, so that the
    kernel's name does not depend on anything else in the module.

    The function has an argument per operand of the op, in the op's order, but
    for those that are made inside of it: scalar constants (scale, offsets) are
    cloned, and a destination becomes a `tensor.empty` of the sizes that the
    other operands give, because its contents are not read. Locations are kept.

    Precondition: the op is in a function that is not marked `flash.kernel`;
    others are left where they are. Postcondition: every function marked
    `flash.kernel` holds one attention, what makes its constants and
    destinations, and a return of its results.

    ```mlir
    func.func @f(%q: …, %k: …, %v: …) -> tensor<2x8x16xf32> {
      %o = flash.attention scale(%c : f32) ins(%q, %k, %v : …) outs(%init : …) …
    // becomes
    func.func @f(%q: …, %k: …, %v: …) -> tensor<2x8x16xf32> {
      %o = call @f_attention_0(%q, %k, %v) : (…) -> tensor<2x8x16xf32>
    …
    func.func private @f_attention_0(%q: …, %k: …, %v: …) -> tensor<2x8x16xf32>
        attributes {flash.kernel} {
      %c = arith.constant 2.500000e-01 : f32
      %init = tensor.empty() : tensor<2x8x16xf32>
      %o = flash.attention scale(%c : f32) ins(%q, %k, %v : …) outs(%init : …) …
      return %o : tensor<2x8x16xf32>
    }
    ```
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "only the attentions of this function">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::func::FuncDialect",
    "::mlir::tensor::TensorDialect",
  ];
}

def FlashSelectSchedulePass : Pass<"flash-select-schedule"> {
  let summary = "record how each attention is tiled on a target";
  let description = [{
    Records on each `flash.attention` the attributes `flash.target` and
    `flash.schedule` (`#flash.target`, `#flash.schedule`), which the lowering to
    a GPU kernel reads; changes nothing else.

    The wanted schedule follows from the larger head dim and the element type.
    It shrinks (one stage, then fewer keys, then fewer queries per tile) until
    its shared memory and its estimated registers fit the target's table.

    An op that no instruction family serves is decomposed into linalg again,
    with a warning that says why; on memrefs that is an error. Served are f16,
    bf16 and f32 with static head dims 16, 24, … 256, Q and K with d and V and
    O with e innermost, and probabilities of V's type. Regions may use all of
    arith and math on i1, i8, i16, i32, i64, index, f16, bf16, f32 and f64 but
    arith.remf, math.ipowi, math.isnormal, and functions of f64 that have no
    instruction (exp, sin, …).

    Precondition: `target` names a row of the target table. Postcondition: every
    `flash.attention` has both attributes.

    ```mlir
    %o = flash.attention ins(%q, %k, %v : …) … {…}
    // becomes, with target=sm_80,
    %o = flash.attention ins(%q, %k, %v : …) … {…,
        flash.schedule = #flash.schedule<family = mma_sync, tile_m = 128,
            tile_n = 64, warps = 4, stages = 2>,
        flash.target = #flash.target<"sm_80">}
    ```
  }];
  let options = [
    Option<"target", "target", "std::string", /*default=*/"",
           "a name of the target table: sm_80, sm_86, sm_89, sm_90a, …">,
    Option<"tf32", "tf32", "bool", "false",
           "f32 products may round their operands to tf32">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect",
  ];
}

//===----------------------------------------------------------------------===//
// FuseAttention
//===----------------------------------------------------------------------===//

def FuseAttentionPass : Pass<"fuse-attention"> {
  let summary = "replace attention chains in linalg by flash.attention";
  let description = [{
    For each structured op that could be the second product of an attention,
    expresses its operands element by element as functions of the batch, query
    and key indices, and fuses where this proves that the op computes

    ```
    softmax_n(score_mod(scale · Q·Kᵀ)) · V
    ```

    No op or layout is expected by name: reshapes, transposes, broadcasts,
    slices, casts and elementwise ops are followed through their indexing maps.
    Index comparisons become arithmetic in `mask_mod`; tensors that are merely
    read become `aux` operands, or `tables` where they are read at computed
    indices; K and V that are broadcast over groups of heads are not copied.

    Precondition: linalg on tensors, in any mixture of named ops and generics.
    Common subexpressions are best eliminated before: two products are taken for
    the same only if they are the same op.
    Postcondition: fused chains are gone, but for values of theirs that are used
    elsewhere; everything else is untouched.
    Assumption: products of Q and K are finite, and numbers may be rounded as
    the level of docs/Numerics.md that `numerics` names allows. Each attention
    carries its level.

    Where the graph uses the softmax elsewhere, too, it is computed there as
    exp(score − lse) by an op of its own, from the first product, which stays
    for it; a log-sum-exp becomes the op's second result. With a finite mask
    value, beside which lse loses ln n, the graph's own softmax stays instead.

    Q, K or V that is computed, not merely laid out, as after upstream has fused
    a bias or a rotation into the product, is written as an op over its own
    dimensions. Small functions that hold part of a chain, such as an outlined
    softmax, are inlined where that makes an attention of it.

    `flash.no_fuse` on the second product, or on anything around it, opts out.

    Remarks (category `fuse-attention`), in program order, at the location of
    the op in question:

    - `Fused`, passed, for each attention: its sizes, what its regions compute,
      which operands they read, what an empty row gives, what is rounded;
    - `NotFused`, missed, one for each softmax that is in no attention, or that
      a near miss reads besides: the op that stopped it, why, and what change
      would help.

    `Effort` (analysis, category `fuse-attention-effort`): how many ops were
    looked at, and how many expressions were made.

    `min-scores` leaves alone what is too small to be worth a kernel.

    ```mlir
    %s = linalg.batch_matmul ins(%q, %kt : …) outs(%zero : …)
    %p = linalg.softmax dimension(2) ins(%s : …) outs(…)
    %o = linalg.batch_matmul ins(%p, %v : …) outs(%zero : …)
    ```

    becomes one `flash.attention` with maps (b, m, d), (b, d, n), (b, n, e).
  }];
  let options = [
    Option<"recomputeWeights", "recompute-weights", "bool", /*default=*/"true",
           "Fuse where the softmax is used elsewhere, too, and compute it again "
           "from the log-sum-exp; otherwise such an attention is left alone">,
    Option<"minScores", "min-scores", "int64_t", "0",
           "leave attentions alone that have fewer scores (queries times keys) "
           "per head, where both are static">,
    Option<"numerics", "numerics", "::mlir::flash::Numerics",
           /*default=*/"::mlir::flash::Numerics::Standard",
           "what may change of the rounding (docs/Numerics.md)",
           [{::llvm::cl::values(
              clEnumValN(::mlir::flash::Numerics::Strict, "strict",
                         "another order of sums"),
              clEnumValN(::mlir::flash::Numerics::Standard, "standard",
                         "also P in the type of V, and keys left out whose "
                         "probability is known to underflow"),
              clEnumValN(::mlir::flash::Numerics::Fast, "fast",
                         "also approximate instructions"))}]>,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::flash::FlashDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect",
  ];
}

def FlashPromoteFloatsPass : Pass<"flash-promote-floats"> {
  let summary = "compute a module in f64";
  let description = [{
    Widens every float type of the module to f64 and removes the casts between
    floats, so that the module computes what it says with next to no rounding:
    the reference against which `flash-run --verify` measures the module's own
    error and that of its fused form. Constants keep their values.

    Precondition: nothing depends on the width of a float. An `arith.bitcast`
    of floats, or an op of the flash dialect (`--flash-decompose` goes first),
    makes the pass fail.

    ```mlir
    %1 = arith.extf %0 : bf16 to f32
    %2 = arith.mulf %1, %c : f32
    // becomes …
    %2 = arith.mulf %0, %c : f64
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

#endif // FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD
