//===- FlashOps.td - Operations of the flash dialect -------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_IR_FLASHOPS_TD
#define FLASH_DIALECT_FLASH_IR_FLASHOPS_TD

include "flash/Dialect/Flash/IR/FlashAttributes.td"
include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/IndexingMapOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"

class Flash_Op<string mnemonic, list<Trait> traits = []>
    : Op<FlashDialect, mnemonic, traits>;

defvar Flash_TilingInterface = DeclareOpInterfaceMethods<TilingInterface, [
  "getLoopIteratorTypes", "getIterationDomain", "getTiledImplementation",
  "getResultTilePosition", "generateResultTileValue",
  "getTiledImplementationFromOperandTiles",
  "getIterationDomainTileFromOperandTiles",
  "getIterationDomainTileFromResultTile"]>;

def Flash_Shaped : AnyTypeOf<[AnyRankedTensor, AnyStridedMemRef]>;

//===----------------------------------------------------------------------===//
// flash.attention
//===----------------------------------------------------------------------===//

def Flash_AttentionOp : Flash_Op<"attention", [
    AttrSizedOperandSegments,
    IsolatedFromAbove,
    DestinationStyleOpInterface,
    IndexingMapOpInterface,
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
    DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                              ["reifyResultShapes"]>,
    Flash_TilingInterface,
    DeclareOpInterfaceMethods<PartialReductionOpInterface, [
      "generateInitialTensorForPartialReduction", "tileToPartialReduction",
      "mergeReductions", "getPartialResultTilePosition"]>,
  ]> {
  let summary = "one attention: softmax(score_mod(scale·QKᵀ))·V";
  let description = [{
    Computes, for each point of the batch and group dimensions and each query m,

    ```
    s[n]  = scale · Σ_d Q[m, d]·K[n, d]          in score_type
    s[n]  = score_mod(s[n], aux…, indices…)
    s[n]  = mask_mod(aux…, indices…) ? s[n] : −∞
    max   = max(max_n s[n], sink)
    p[n]  = exp(s[n] − max) / (Σ_n exp(s[n] − max) + exp(sink − max))
    p[n]  = prob_mod(p[n], aux…, indices…)       in score_type
    O[e]  = Σ_n prob_type(p[n])·V[n, e]          in acc_type
    lse   = ln(Σ_n exp(s[n]) + exp(sink))        natural log
    ```

    which is the order of PyTorch's FlexAttention. Layouts are indexing maps
    over the iteration dimensions, each of which `dims` gives a class:

    | class | meaning |
    |---|---|
    | `batch`, `group` | parallel; an operand whose map leaves one out is broadcast over it. K and V of grouped-query attention leave `group` out |
    | `m` | queries |
    | `n` | keys: the dimension of the softmax |
    | `d` | head dimension of Q and K, the reduction of the first product |
    | `e` | head dimension of V and O |

    The regions receive, in this order: the score (`score_mod`) or the
    probability (`prob_mod`; `mask_mod` sees neither), one element per `aux`
    operand at its map, each of `tables` whole (read by `flash.gather`), then
    the indices of the batch and group dimensions, m and n, to each of which its
    entry of `offsets` has been added, if there are any. They are isolated and
    free of memory effects. An absent region is the identity (`score_mod`,
    `prob_mod`) or keeps everything (`mask_mod`).

    What `prob_mod` does (dropout, a factor, a select after the softmax) changes
    neither the denominator nor the lse. It is linear in p: c·p with a c that
    may depend on everything but p. So a lowering may apply it to numerators
    that are divided by their sum later, and parts of the keys can be joined. A
    key with a probability of 0 may be left out even if c is infinite.

    A mask means −∞. `sink` is a logit that joins the denominator only. A row
    is empty when its scores, and its sink, if there is one, are all −∞: it
    gives what `empty_row` says, NaN or 0, whatever `prob_mod` does, and an lse
    of −∞. (With a finite sink a row whose keys are all masked is 0 and its lse
    is the sink. Where `empty_row` is `nan_despite_sink`, both are NaN: a graph
    that subtracts the maximum of the scores alone has −∞ − (−∞) there.) The
    contents of `outs` are not read. Batch, query and key
    dimensions of size zero are legal; without keys O is a sum over nothing, 0
    whatever `empty_row` says, as in the graph that the op stands for.

    `numerics` says what a lowering may change of the rounding:

    | level | allows |
    |---|---|
    | `strict` | another order of sums |
    | `standard` | also to leave out keys whose probability is known to underflow, and identities of real numbers on what is constant in a row. That P is rounded to the type of V is in `prob_type` |
    | `fast` | also approximate instructions, as tanh.approx |

    The op's untiled decomposition into linalg (`--flash-decompose`) is the
    reference of every other lowering.

    Tiling batch, group, m and e gives an attention over slices, to whose
    `offsets` the tile's are added; its regions stay as they are. Tiling n gives
    partial results, which are attentions over slices of the keys with their
    lse, joined by `flash.merge`.

    Constraints:

    - C1: `dims` is `batch`*, `group`*, `m`, `n`, `d`, `e`, in this order.
    - C2: `indexing_maps` has a map per operand of `ins`, `aux`, `sink` and
      `outs`, in this order, over `dims`, without symbols, whose results are
      distinct dimensions, or 0 for a unit dimension of the operand.
    - C3: each map has as many results as its operand has dimensions.
    - C4: Q has exactly m and d of {m, n, d, e}, K exactly n and d, V exactly n
      and e; O has all dimensions but n and d, lse all but n, d and e; aux may
      have batch, group, m and n, sink batch, group and m.
    - C5: operands agree on the static sizes of their dimensions.
    - C6: elements of Q, K, V, O and sink are floats, those of Q and K the same;
      `score_type` and `acc_type` are f32 or f64, `prob_type` is a float, lse
      has elements of `score_type`.
    - C7: `scale` has `score_type`.
    - C8: the regions have one block with the arguments said above; `score_mod`
      and `prob_mod` yield `score_type`, `mask_mod` i1; no op in them has a
      memory effect.
    - C9: `offsets` is empty or has an index per batch, group, m and n dimension.
    - C10: `outs` is O, or O and lse; operands are all tensors, with results of
      the types of `outs`, or all memrefs, without results.
    - C11: what `prob_mod` yields is linear in p: made of p and 0 by arith.mulf
      with, and arith.divf by, what does not depend on p, arith.negf, arith.addf
      and arith.subf of two such, math.fma, arith.select between two such by a
      condition that does not depend on p, arith.extf and arith.truncf.
    - C12: `nan_despite_sink` needs a sink.

    Example: causal, with grouped-query heads in (b, h, g, s, d) order:

    ```mlir
    %o = flash.attention scale(%c : f32)
        ins(%q, %k, %v : tensor<2x8x4x128x64xbf16>, tensor<2x8x128x64xbf16>, tensor<2x8x128x64xbf16>)
        outs(%init : tensor<2x8x4x128x64xbf16>)
        dims [batch, batch, group, m, n, d, e]
        {indexing_maps = [#q, #kv_d, #kv_e, #o], score_type = f32, prob_type = bf16, acc_type = f32}
        mask_mod {
        ^bb0(%b: index, %h: index, %g: index, %m: index, %n: index):
          %keep = arith.cmpi sle, %n, %m : index
          flash.yield %keep : i1
        } -> tensor<2x8x4x128x64xbf16>
    ```
  }];

  // Operands with an indexing map come first, so that operand i has map i.
  let arguments = (ins
    Flash_Shaped:$query, Flash_Shaped:$key, Flash_Shaped:$value,
    Variadic<Flash_Shaped>:$aux,
    Optional<Flash_Shaped>:$sink,
    Variadic<Flash_Shaped>:$inits,
    Optional<AnyFloat>:$scale,
    Variadic<Flash_Shaped>:$tables,
    Variadic<Index>:$offsets,
    Flash_DimKindArrayAttr:$dims,
    AffineMapArrayAttr:$indexing_maps,
    TypeAttr:$score_type,
    TypeAttr:$prob_type,
    TypeAttr:$acc_type,
    DefaultValuedAttr<Flash_EmptyRowAttr, "::mlir::flash::EmptyRow::NaN">:$empty_row,
    DefaultValuedAttr<Flash_NumericsAttr, "::mlir::flash::Numerics::Standard">:$numerics
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let regions = (region AnyRegion:$score_mod, AnyRegion:$mask_mod,
                        AnyRegion:$prob_mod);

  let assemblyFormat = [{
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    `ins` `(` $query `,` $key `,` $value `:`
              type($query) `,` type($key) `,` type($value) `)`
    (`aux` `(` $aux^ `:` type($aux) `)`)?
    (`tables` `(` $tables^ `:` type($tables) `)`)?
    (`sink` `(` $sink^ `:` type($sink) `)`)?
    (`offsets` `(` $offsets^ `)`)?
    `outs` `(` $inits `:` type($inits) `)`
    `dims` custom<Dims>($dims)
    attr-dict
    (`score_mod` custom<Mod>($score_mod)^)?
    (`mask_mod` custom<Mod>($mask_mod)^)?
    (`prob_mod` custom<Mod>($prob_mod)^)?
    (`->` type($results)^)?
  }];

  let builders = [
    // `offsets`, `tables`, the sink and the regions start empty.
    OpBuilder<(ins "::mlir::Value":$query, "::mlir::Value":$key,
      "::mlir::Value":$value, "::mlir::ValueRange":$aux,
      "::mlir::ValueRange":$inits, "::mlir::Value":$scale,
      "::llvm::ArrayRef<::mlir::flash::DimKind>":$dims,
      "::llvm::ArrayRef<::mlir::AffineMap>":$maps, "::mlir::Type":$score_type,
      "::mlir::Type":$prob_type, "::mlir::Type":$acc_type)>
  ];

  let extraClassDeclaration = [{
    //===------------------------------------------------------------------===//
    // Iteration dimensions
    //===------------------------------------------------------------------===//

    /// Number of iteration dimensions.
    unsigned getNumDims() { return getDims().size(); }
    DimKind getDimKind(unsigned dim) {
      return ::llvm::cast<DimKindAttr>(getDims()[dim]).getValue();
    }
    /// Number of batch and group dimensions: the leading ones.
    unsigned getNumBatchDims() { return getNumDims() - 4; }
    unsigned getM() { return getNumDims() - 4; }
    unsigned getN() { return getNumDims() - 3; }
    unsigned getD() { return getNumDims() - 2; }
    unsigned getE() { return getNumDims() - 1; }
    /// Number of index arguments of the regions: batch, group, m, n.
    unsigned getNumIndices() { return getNumDims() - 2; }

    /// Shape of an operand that has an indexing map; empty for the others.
    ::llvm::ArrayRef<int64_t> getShape(::mlir::OpOperand *operand);
    /// Size of each iteration dimension, kDynamic where not static.
    ::llvm::SmallVector<int64_t> getStaticLoopSizes();
    /// Size of each iteration dimension; creates tensor.dim or memref.dim.
    ::llvm::SmallVector<::mlir::OpFoldResult>
    createLoopSizes(::mlir::OpBuilder &b, ::mlir::Location loc);

    //===------------------------------------------------------------------===//
    // Operands and their maps
    //===------------------------------------------------------------------===//

    ::llvm::SmallVector<::mlir::AffineMap> getIndexingMapsArray() {
      return ::llvm::to_vector(
          getIndexingMaps().getAsValueRange<::mlir::AffineMapAttr>());
    }
    ::mlir::AffineMap getIndexingMap(unsigned operand) {
      return ::llvm::cast<::mlir::AffineMapAttr>(getIndexingMaps()[operand])
          .getValue();
    }
    ::mlir::AffineMap getQueryMap() { return getIndexingMap(0); }
    ::mlir::AffineMap getKeyMap() { return getIndexingMap(1); }
    ::mlir::AffineMap getValueMap() { return getIndexingMap(2); }
    ::mlir::AffineMap getAuxMap(unsigned i) { return getIndexingMap(3 + i); }
    ::mlir::AffineMap getSinkMap() {
      return getIndexingMap(3 + getAux().size());
    }
    ::mlir::AffineMap getOutputMap() {
      return getIndexingMap(3 + getAux().size() + (getSink() ? 1 : 0));
    }
    ::mlir::AffineMap getLseMap() {
      return getIndexingMap(4 + getAux().size() + (getSink() ? 1 : 0));
    }
    /// Where O goes.
    ::mlir::Value getOutput() { return getInits()[0]; }
    /// Where the log-sum-exp goes, null when it is not asked for.
    ::mlir::Value getLse() {
      return getInits().size() > 1 ? getInits()[1] : ::mlir::Value();
    }
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return getInitsMutable();
    }
    /// Whether the op is on tensors (results) or memrefs (none).
    bool hasTensors() {
      return ::llvm::isa<::mlir::TensorType>(getQuery().getType());
    }

    //===------------------------------------------------------------------===//
    // Regions
    //===------------------------------------------------------------------===//

    /// Whether the first argument of one of the regions is a score or a
    /// probability; mask_mod has neither.
    bool hasScoreArgument(::mlir::Region &region) {
      return &region != &getMaskMod();
    }
    /// Types of the regions' arguments, after a score or without one.
    ::llvm::SmallVector<::mlir::Type> getModArgumentTypes(bool withScore);
    /// Adds an empty block with the arguments said above to an empty region.
    ::mlir::Block *createModBlock(::mlir::Region &region);
    /// Clones score_mod at the builder; the score itself when there is none.
    /// `indices` has an index per batch, group, m and n dimension, offsets
    /// not yet added.
    ::mlir::Value applyScoreMod(::mlir::OpBuilder &b, ::mlir::Location loc,
                                ::mlir::Value score, ::mlir::ValueRange aux,
                                ::mlir::ValueRange indices);
    /// Clones mask_mod at the builder; null when there is none.
    ::mlir::Value applyMaskMod(::mlir::OpBuilder &b, ::mlir::Location loc,
                               ::mlir::ValueRange aux,
                               ::mlir::ValueRange indices);
    /// Clones prob_mod at the builder; the probability itself when there is
    /// none. By C11 that of c·p is c times that of p.
    ::mlir::Value applyProbMod(::mlir::OpBuilder &b, ::mlir::Location loc,
                               ::mlir::Value probability,
                               ::mlir::ValueRange aux,
                               ::mlir::ValueRange indices);
  }];
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
}

//===----------------------------------------------------------------------===//
// flash.merge
//===----------------------------------------------------------------------===//

def Flash_MergeOp : Flash_Op<"merge", [
    AttrSizedOperandSegments,
    DestinationStyleOpInterface,
    IndexingMapOpInterface,
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
    DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                              ["reifyResultShapes"]>,
    Flash_TilingInterface,
  ]> {
  let summary = "joins attentions over parts of the keys";
  let description = [{
    `parts` holds outputs o[i] of attentions over disjoint sets of keys, each
    divided by its own denominator, `lses` their log-sum-exps. For each row

    ```
    lse  = ln(Σ_i exp(lses[i]) + exp(sink))                natural log
    O[e] = Σ_i exp(lses[i] − lse)·o[i, e]                  in the type of parts
    ```

    which is the attention over all keys. A part with an lse of −∞ has no keys
    and is not looked at, whatever its output. The sink joins here or in exactly
    one part. A row whose parts, and whose sink, if there is one, are all −∞
    gives what `empty_row` says, and an lse of −∞; where that is
    `nan_despite_sink`, a row whose parts are all −∞ gives NaN for both. Zero
    parts give 0, a sum over nothing. The contents of `outs` are not read.

    The iteration dimensions are the part, any number of rows (the batch, group
    and query dimensions), and e, in this order; indexing maps are as in
    `flash.attention`.

    Constraints:

    - C1: `indexing_maps` has a map per operand of `ins`, `sink` and `outs`, in
      this order, over the same dimensions, at least two, without symbols, whose
      results are distinct dimensions, or 0 for a unit dimension of the operand.
    - C2: each map has as many results as its operand has dimensions.
    - C3: `parts` has all dimensions, `lses` all but e, the sink no part and no
      e, O all but the part, the lse all but the part and e.
    - C4: operands agree on the static sizes of their dimensions.
    - C5: elements are floats; those of `lses` and of the lse are the same, f32
      or f64, and those of `parts` are f32 or f64.
    - C6: `outs` is O, or O and lse; operands are all tensors, with results of
      the types of `outs`, or all memrefs, without results.
    - C7: `nan_despite_sink` needs a sink.

    Example: four parts of the keys of 8 heads.

    ```mlir
    %o = flash.merge ins(%parts, %lses : tensor<4x8x128x64xf32>, tensor<4x8x128xf32>)
        outs(%init : tensor<8x128x64xbf16>)
        {indexing_maps = [#parts, #lses, #out]} -> tensor<8x128x64xbf16>
    ```
  }];

  let arguments = (ins
    Flash_Shaped:$parts, Flash_Shaped:$lses,
    Optional<Flash_Shaped>:$sink,
    Variadic<Flash_Shaped>:$inits,
    AffineMapArrayAttr:$indexing_maps,
    DefaultValuedAttr<Flash_EmptyRowAttr, "::mlir::flash::EmptyRow::NaN">:$empty_row
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);

  let assemblyFormat = [{
    `ins` `(` $parts `,` $lses `:` type($parts) `,` type($lses) `)`
    (`sink` `(` $sink^ `:` type($sink) `)`)?
    `outs` `(` $inits `:` type($inits) `)`
    attr-dict (`->` type($results)^)?
  }];

  let extraClassDeclaration = [{
    unsigned getNumDims() { return getIndexingMap(0).getNumDims(); }
    /// The part: the dimension that is reduced.
    unsigned getP() { return 0; }
    unsigned getE() { return getNumDims() - 1; }

    ::llvm::ArrayRef<int64_t> getShape(::mlir::OpOperand *operand) {
      return ::llvm::cast<::mlir::ShapedType>(operand->get().getType())
          .getShape();
    }
    ::llvm::SmallVector<::mlir::AffineMap> getIndexingMapsArray() {
      return ::llvm::to_vector(
          getIndexingMaps().getAsValueRange<::mlir::AffineMapAttr>());
    }
    ::mlir::AffineMap getIndexingMap(unsigned operand) {
      return ::llvm::cast<::mlir::AffineMapAttr>(getIndexingMaps()[operand])
          .getValue();
    }
    ::mlir::AffineMap getPartsMap() { return getIndexingMap(0); }
    ::mlir::AffineMap getLsesMap() { return getIndexingMap(1); }
    ::mlir::AffineMap getSinkMap() { return getIndexingMap(2); }
    ::mlir::AffineMap getOutputMap() {
      return getIndexingMap(getSink() ? 3 : 2);
    }
    ::mlir::AffineMap getLseMap() { return getIndexingMap(getSink() ? 4 : 3); }
    /// Where O goes.
    ::mlir::Value getOutput() { return getInits()[0]; }
    /// Where the log-sum-exp goes, null when it is not asked for.
    ::mlir::Value getLse() {
      return getInits().size() > 1 ? getInits()[1] : ::mlir::Value();
    }
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return getInitsMutable();
    }
    /// Whether the op is on tensors (results) or memrefs (none).
    bool hasTensors() {
      return ::llvm::isa<::mlir::TensorType>(getParts().getType());
    }
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// flash.gather, flash.yield
//===----------------------------------------------------------------------===//

def Flash_GatherOp : Flash_Op<"gather", [Pure,
    TypesMatchWith<"result is an element of the table", "table", "result",
                   "::llvm::cast<::mlir::ShapedType>($_self).getElementType()">]> {
  let summary = "element of a table at computed indices";
  let description = [{
    Reads one element of a whole operand (`tables` of `flash.attention`) inside
    a region. It stays a pure op on tensors and on buffers alike: the attention
    op reads its tables as a whole, and nothing writes them meanwhile. Indices
    out of bounds are undefined, as in `tensor.extract`.

    ```mlir
    %bias = flash.gather %buckets[%i, %h] : tensor<32x8xf32>
    ```
  }];
  let arguments = (ins Flash_Shaped:$table, Variadic<Index>:$indices);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$table `[` $indices `]` attr-dict `:` type($table)";
  let hasVerifier = 1;
}

def Flash_YieldOp : Flash_Op<"yield",
    [Pure, ReturnLike, Terminator, HasParent<"AttentionOp">]> {
  let summary = "ends a region of flash.attention";
  let arguments = (ins AnyType:$value);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

#endif // FLASH_DIALECT_FLASH_IR_FLASHOPS_TD
