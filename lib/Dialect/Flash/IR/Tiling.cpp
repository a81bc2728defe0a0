//===- Tiling.cpp - Tiles and partial results -----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tile of the batch, group, m and e dimensions is an attention over slices of
// the operands: its regions see the indices of the whole by its offsets. A tile
// of the keys is an attention over those keys with its log-sum-exp, which is a
// partial result:
//
//   O   = Σ_i exp(lse_i − lse)·O_i        lse = ln Σ_i exp(lse_i)
//
// A sink joins where parts are joined, so that it counts once.
//
//===----------------------------------------------------------------------===//

#include "MappedOperands.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::flash;
using flash::detail::createSlice;
using flash::detail::getSlice;
using flash::detail::Slice;

//===----------------------------------------------------------------------===//
// What both ops do
//===----------------------------------------------------------------------===//

static SmallVector<Range> getDomain(ArrayRef<OpFoldResult> sizes,
                                    OpBuilder &b) {
  SmallVector<Range> domain;
  for (OpFoldResult size : sizes)
    domain.push_back({b.getIndexAttr(0), size, b.getIndexAttr(1)});
  return domain;
}

/// Map of result `number`, which is that of its init.
template <typename OpTy>
static AffineMap getResultMap(OpTy op, unsigned number) {
  return op.getIndexingMap(op.getDpsInitOperand(number)->getOperandNumber());
}

template <typename OpTy>
static FailureOr<TilingResult>
generateTileOfResult(OpTy op, OpBuilder &b, unsigned number,
                     ArrayRef<OpFoldResult> offsets,
                     ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> domainOffsets, domainSizes;
  if (failed(op.getIterationDomainTileFromResultTile(
          b, number, offsets, sizes, domainOffsets, domainSizes)))
    return failure();
  FailureOr<TilingResult> tile =
      op.getTiledImplementation(b, domainOffsets, domainSizes);
  if (failed(tile))
    return failure();
  tile->tiledValues = {tile->tiledValues[number]};
  return tile;
}

template <typename OpTy>
static LogicalResult
getDomainTileOfOperands(OpTy op, OpBuilder &b, ArrayRef<unsigned> numbers,
                        ArrayRef<SmallVector<OpFoldResult>> offsets,
                        ArrayRef<SmallVector<OpFoldResult>> sizes,
                        SmallVectorImpl<OpFoldResult> &domainOffsets,
                        SmallVectorImpl<OpFoldResult> &domainSizes) {
  SmallVector<AffineMap> maps;
  for (unsigned number : numbers) {
    // A table is read as a whole.
    if (number >= op.getIndexingMaps().size())
      return failure();
    maps.push_back(op.getIndexingMap(number));
  }
  return flash::detail::getDomainTile(op, b, maps, offsets, sizes,
                                      domainOffsets, domainSizes);
}

template <typename OpTy>
static FailureOr<TilingResult>
generateTileOfOperands(OpTy op, OpBuilder &b, ArrayRef<unsigned> numbers,
                       ArrayRef<SmallVector<OpFoldResult>> offsets,
                       ArrayRef<SmallVector<OpFoldResult>> sizes) {
  SmallVector<OpFoldResult> domainOffsets, domainSizes;
  if (failed(op.getIterationDomainTileFromOperandTiles(
          b, numbers, offsets, sizes, domainOffsets, domainSizes)))
    return failure();
  return op.getTiledImplementation(b, domainOffsets, domainSizes);
}

template <typename OpTy>
static LogicalResult getTileOfResult(OpTy op, OpBuilder &b, unsigned number,
                                     ArrayRef<OpFoldResult> offsets,
                                     ArrayRef<OpFoldResult> sizes,
                                     SmallVector<OpFoldResult> &resultOffsets,
                                     SmallVector<OpFoldResult> &resultSizes) {
  Slice slice = getSlice(b, getResultMap(op, number), offsets, sizes);
  resultOffsets = slice.offsets;
  resultSizes = slice.sizes;
  return success();
}

template <typename OpTy>
static LogicalResult getDomainTileOfResult(
    OpTy op, OpBuilder &b, unsigned number, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVectorImpl<OpFoldResult> &domainOffsets,
    SmallVectorImpl<OpFoldResult> &domainSizes) {
  return flash::detail::getDomainTile(
      op, b, {getResultMap(op, number)}, {llvm::to_vector(offsets)},
      {llvm::to_vector(sizes)}, domainOffsets, domainSizes);
}

// The methods that differ in nothing.
#define FLASH_TILING_METHODS(OpTy)                                             \
  LogicalResult OpTy::getResultTilePosition(                                   \
      OpBuilder &b, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,     \
      ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,  \
      SmallVector<OpFoldResult> &resultSizes) {                                \
    return getTileOfResult(*this, b, resultNumber, offsets, sizes,             \
                           resultOffsets, resultSizes);                        \
  }                                                                            \
  FailureOr<TilingResult> OpTy::generateResultTileValue(                       \
      OpBuilder &b, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,     \
      ArrayRef<OpFoldResult> sizes) {                                          \
    return generateTileOfResult(*this, b, resultNumber, offsets, sizes);       \
  }                                                                            \
  FailureOr<TilingResult> OpTy::getTiledImplementationFromOperandTiles(        \
      OpBuilder &b, ArrayRef<unsigned> operandNumbers,                         \
      ArrayRef<SmallVector<OpFoldResult>> allOffsets,                          \
      ArrayRef<SmallVector<OpFoldResult>> allSizes) {                          \
    return generateTileOfOperands(*this, b, operandNumbers, allOffsets,        \
                                  allSizes);                                   \
  }                                                                            \
  LogicalResult OpTy::getIterationDomainTileFromOperandTiles(                  \
      OpBuilder &b, ArrayRef<unsigned> operandNumbers,                         \
      ArrayRef<SmallVector<OpFoldResult>> allOffsets,                          \
      ArrayRef<SmallVector<OpFoldResult>> allSizes,                            \
      SmallVectorImpl<OpFoldResult> &iterDomainOffsets,                        \
      SmallVectorImpl<OpFoldResult> &iterDomainSizes) {                        \
    return getDomainTileOfOperands(*this, b, operandNumbers, allOffsets,       \
                                   allSizes, iterDomainOffsets,                \
                                   iterDomainSizes);                           \
  }                                                                            \
  LogicalResult OpTy::getIterationDomainTileFromResultTile(                    \
      OpBuilder &b, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,     \
      ArrayRef<OpFoldResult> sizes,                                            \
      SmallVectorImpl<OpFoldResult> &iterDomainOffsets,                        \
      SmallVectorImpl<OpFoldResult> &iterDomainSizes) {                        \
    return getDomainTileOfResult(*this, b, resultNumber, offsets, sizes,       \
                                 iterDomainOffsets, iterDomainSizes);          \
  }
FLASH_TILING_METHODS(AttentionOp)
FLASH_TILING_METHODS(MergeOp)
#undef FLASH_TILING_METHODS

//===----------------------------------------------------------------------===//
// AttentionOp
//===----------------------------------------------------------------------===//

SmallVector<utils::IteratorType> AttentionOp::getLoopIteratorTypes() {
  SmallVector<utils::IteratorType> types(getNumDims(),
                                         utils::IteratorType::parallel);
  types[getN()] = types[getD()] = utils::IteratorType::reduction;
  return types;
}

SmallVector<Range> AttentionOp::getIterationDomain(OpBuilder &b) {
  return getDomain(createLoopSizes(b, getLoc()), b);
}

/// Offsets of a tile: those of the whole plus where the tile starts. Empty, or
/// as they were, where the regions could not tell.
static SmallVector<Value> createTileOffsets(OpBuilder &b, AttentionOp op,
                                            ArrayRef<OpFoldResult> starts) {
  SmallVector<Value> whole = llvm::to_vector(op.getOffsets());
  bool hasMods = !llvm::all_of(op->getRegions(),
                               [](Region &region) { return region.empty(); });
  starts = starts.take_front(op.getNumIndices());
  if (!hasMods || llvm::all_of(starts, isZeroInteger))
    return whole;
  SmallVector<Value> offsets;
  for (auto [i, start] : llvm::enumerate(starts)) {
    Value offset = getValueOrCreateConstantIndexOp(b, op.getLoc(), start);
    if (!whole.empty())
      offset = b.createOrFold<arith::AddIOp>(op.getLoc(), whole[i], offset);
    offsets.push_back(offset);
  }
  return offsets;
}

/// What a tile's attention writes, and by which maps.
namespace {
struct TileOutputs {
  SmallVector<Value> inits;
  SmallVector<AffineMap> maps;
};
} // namespace

/// The attention over a tile of the iteration space. A partial one leaves the
/// sink to whoever joins the parts, for whom the output of an empty row does
/// not matter.
static AttentionOp createTile(OpBuilder &b, AttentionOp op,
                              ArrayRef<OpFoldResult> offsets,
                              ArrayRef<OpFoldResult> sizes,
                              const TileOutputs &outputs, bool isPartial,
                              SmallVectorImpl<Operation *> &slices) {
  Location loc = op.getLoc();
  SmallVector<AffineMap> maps;
  auto slice = [&](Value operand, AffineMap map) {
    maps.push_back(map);
    return createSlice(b, loc, operand, getSlice(b, map, offsets, sizes),
                       slices);
  };
  Value query = slice(op.getQuery(), op.getQueryMap());
  Value key = slice(op.getKey(), op.getKeyMap());
  Value value = slice(op.getValue(), op.getValueMap());
  SmallVector<Value> aux;
  for (auto [i, operand] : llvm::enumerate(op.getAux()))
    aux.push_back(slice(operand, op.getAuxMap(i)));
  Value sink;
  if (op.getSink() && !isPartial)
    sink = slice(op.getSink(), op.getSinkMap());
  llvm::append_range(maps, outputs.maps);
  TypeRange results = op.hasTensors() ? TypeRange(outputs.inits) : TypeRange();
  auto tile = AttentionOp::create(
      b, loc, results, query, key, value, aux, sink, outputs.inits,
      op.getScale(), op.getTables(), createTileOffsets(b, op, offsets),
      op.getDims(), b.getAffineMapArrayAttr(maps), op.getScoreType(),
      op.getProbType(), op.getAccType(),
      isPartial ? EmptyRow::Zero : op.getEmptyRow(), op.getNumerics());
  tile->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  IRMapping mapping;
  for (auto [from, to] : llvm::zip_equal(op->getRegions(), tile->getRegions()))
    from.cloneInto(&to, mapping);
  return tile;
}

/// What has no elements has no tiles: a slice may not start at its end.
static bool isEmpty(ArrayRef<int64_t> sizes) {
  return llvm::is_contained(sizes, 0);
}

/// A tile of d is no attention; one of n is a partial result; tiles of e would
/// each write the whole lse.
FailureOr<TilingResult>
AttentionOp::getTiledImplementation(OpBuilder &b,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes) {
  SmallVector<unsigned> whole = {getN(), getD()};
  if (getLse())
    whole.push_back(getE());
  if (isEmpty(getStaticLoopSizes()))
    return failure();
  for (unsigned dim : whole)
    if (!flash::detail::isWholeDim(*this, dim, offsets[dim], sizes[dim]))
      return failure();
  TilingResult result;
  TileOutputs outputs;
  for (auto [i, init] : llvm::enumerate(getInits())) {
    AffineMap map = getResultMap(*this, i);
    outputs.maps.push_back(map);
    outputs.inits.push_back(createSlice(b, getLoc(), init,
                                        getSlice(b, map, offsets, sizes),
                                        result.generatedSlices));
  }
  AttentionOp tile = createTile(b, *this, offsets, sizes, outputs,
                                /*isPartial=*/false, result.generatedSlices);
  result.tiledOps = {tile};
  llvm::append_range(result.tiledValues, tile.getResults());
  return result;
}

//===----------------------------------------------------------------------===//
// AttentionOp: partial results over n. Both have the part as their first
// dimension: outputs in acc_type, then as in the op; log-sum-exps as in the op,
// in the order (batch…, group…, m) where it has none.
//===----------------------------------------------------------------------===//

/// Maps of a part's output and log-sum-exp, without the dimension of the part.
/// While parts are built the op's outs are those of all parts: only its maps
/// say whether it has an lse.
static SmallVector<AffineMap, 2> getPartialMaps(AttentionOp op) {
  unsigned output = 3 + op.getAux().size() + (op.getSink() ? 1 : 0);
  AffineMap lse =
      op.getIndexingMaps().size() > output + 1
          ? op.getLseMap()
          : AffineMap::getMultiDimMapWithTargets(
                op.getNumDims(), llvm::to_vector(llvm::seq(0u, op.getM() + 1)),
                op.getContext());
  return {op.getOutputMap(), lse};
}

/// Position of n among the reductions to tile. d may be one of them, too, when
/// its tile is all of it.
static std::optional<unsigned>
findKeys(AttentionOp op, const SetVector<unsigned> &reductionDims) {
  ArrayRef<unsigned> dims = reductionDims.getArrayRef();
  const unsigned *keys = llvm::find(dims, op.getN());
  if (keys == dims.end())
    return std::nullopt;
  return keys - dims.begin();
}

/// `tileSizes` says how many parts there are in n.
FailureOr<SmallVector<Value>>
AttentionOp::generateInitialTensorForPartialReduction(
    OpBuilder &b, Location loc, ArrayRef<OpFoldResult> tileSizes,
    const SetVector<unsigned> &reductionDims) {
  if (!hasTensors() || !findKeys(*this, reductionDims))
    return failure();
  SmallVector<OpFoldResult> starts(getNumDims(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> sizes = createLoopSizes(b, loc);
  SmallVector<Value> inits;
  for (auto [map, type] :
       llvm::zip_equal(getPartialMaps(*this),
                       SmallVector<Type>{getAccType(), getScoreType()})) {
    SmallVector<OpFoldResult> shape = getSlice(b, map, starts, sizes).sizes;
    shape.insert(shape.begin(), tileSizes[getN()]);
    inits.push_back(tensor::EmptyOp::create(b, loc, shape, type));
  }
  return inits;
}

LogicalResult AttentionOp::getPartialResultTilePosition(
    OpBuilder &b, unsigned resultNumber, ReductionTilingStrategy tilingStrategy,
    ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
    const SetVector<unsigned> &reductionDims,
    ArrayRef<OpFoldResult> splitReductionIvs,
    SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  std::optional<unsigned> keys = findKeys(*this, reductionDims);
  if (!keys)
    return failure();
  Slice slice =
      getSlice(b, getPartialMaps(*this)[resultNumber], offsets, sizes);
  resultOffsets = slice.offsets;
  resultSizes = slice.sizes;
  resultOffsets.insert(resultOffsets.begin(), splitReductionIvs[*keys]);
  resultSizes.insert(resultSizes.begin(), b.getIndexAttr(1));
  return success();
}

/// One part per tile of n, each reduced within itself. (The other strategy
/// would keep the keys of a tile apart and join them across tiles.)
FailureOr<TilingResult> AttentionOp::tileToPartialReduction(
    OpBuilder &b, Location loc, ReductionTilingStrategy tilingStrategy,
    ValueRange init, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, const SetVector<unsigned> &reductionDims,
    ArrayRef<OpFoldResult> splitReductionIvs) {
  if (tilingStrategy !=
          ReductionTilingStrategy::PartialReductionOuterParallel ||
      !findKeys(*this, reductionDims) || isEmpty(getStaticLoopSizes()))
    return failure();
  for (unsigned dim : {getD(), getE()})
    if (!flash::detail::isWholeDim(*this, dim, offsets[dim], sizes[dim]))
      return failure();
  TilingResult result;
  TileOutputs outputs;
  for (auto [i, map] : llvm::enumerate(getPartialMaps(*this))) {
    Slice slice;
    if (failed(getPartialResultTilePosition(
            b, i, tilingStrategy, offsets, sizes, reductionDims,
            splitReductionIvs, slice.offsets, slice.sizes)))
      return failure();
    outputs.maps.push_back(map);
    outputs.inits.push_back(createSlice(b, loc, init[i], slice,
                                        result.generatedSlices,
                                        /*dropped=*/1));
  }
  AttentionOp tile = createTile(b, *this, offsets, sizes, outputs,
                                /*isPartial=*/true, result.generatedSlices);
  result.tiledOps = {tile};
  llvm::append_range(result.tiledValues, tile.getResults());
  return result;
}

/// Maps of attention over the dimensions (part, batch…, group…, m, e).
static AffineMap toMergeMap(AttentionOp op, AffineMap map, bool hasPart) {
  MLIRContext *context = op.getContext();
  unsigned numDims = op.getNumBatchDims() + 3;
  SmallVector<AffineExpr> positions(op.getNumDims(),
                                    getAffineConstantExpr(0, context));
  for (unsigned dim = 0; dim <= op.getM(); ++dim)
    positions[dim] = getAffineDimExpr(dim + 1, context);
  positions[op.getE()] = getAffineDimExpr(numDims - 1, context);
  AffineMap merged = map.replaceDimsAndSymbols(positions, {}, numDims, 0);
  return hasPart ? merged.insertResult(getAffineDimExpr(0, context), 0)
                 : merged;
}

FailureOr<MergeResult>
AttentionOp::mergeReductions(OpBuilder &b, Location loc,
                             ValueRange partialReduce,
                             const SetVector<unsigned> &reductionDims) {
  if (!findKeys(*this, reductionDims))
    return failure();
  SmallVector<AffineMap> maps;
  for (AffineMap map : getPartialMaps(*this))
    maps.push_back(toMergeMap(*this, map, /*hasPart=*/true));
  if (getSink())
    maps.push_back(toMergeMap(*this, getSinkMap(), /*hasPart=*/false));
  for (unsigned i = 0; i != getInits().size(); ++i)
    maps.push_back(toMergeMap(*this, getResultMap(*this, i), false));
  auto merge = MergeOp::create(b, loc, TypeRange(getInits()), partialReduce[0],
                               partialReduce[1], getSink(), getInits(),
                               b.getAffineMapArrayAttr(maps), getEmptyRow());
  return MergeResult{{merge}, llvm::to_vector_of<Value>(merge.getResults())};
}

//===----------------------------------------------------------------------===//
// MergeOp
//===----------------------------------------------------------------------===//

SmallVector<utils::IteratorType> MergeOp::getLoopIteratorTypes() {
  SmallVector<utils::IteratorType> types(getNumDims(),
                                         utils::IteratorType::parallel);
  types[getP()] = utils::IteratorType::reduction;
  return types;
}

SmallVector<Range> MergeOp::getIterationDomain(OpBuilder &b) {
  return getDomain(flash::detail::createLoopSizes(*this, b, getLoc()), b);
}

/// Parts are joined all at once; tiles of e would each write the whole lse.
FailureOr<TilingResult>
MergeOp::getTiledImplementation(OpBuilder &b, ArrayRef<OpFoldResult> offsets,
                                ArrayRef<OpFoldResult> sizes) {
  SmallVector<unsigned> whole = {getP()};
  if (getLse())
    whole.push_back(getE());
  if (isEmpty(flash::detail::getStaticLoopSizes(*this)))
    return failure();
  for (unsigned dim : whole)
    if (!flash::detail::isWholeDim(*this, dim, offsets[dim], sizes[dim]))
      return failure();
  TilingResult result;
  SmallVector<Value> operands;
  for (auto [i, map] : llvm::enumerate(getIndexingMapsArray()))
    operands.push_back(createSlice(b, getLoc(), getOperand(i),
                                   getSlice(b, map, offsets, sizes),
                                   result.generatedSlices));
  SmallVector<Type> types;
  if (hasTensors())
    for (Value init : ArrayRef(operands).take_back(getInits().size()))
      types.push_back(init.getType());
  Operation *tile = mlir::clone(b, *this, types, operands);
  result.tiledOps = {tile};
  llvm::append_range(result.tiledValues, tile->getResults());
  return result;
}
