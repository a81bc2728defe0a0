//===- FlashLowerToLoops.cpp - Online softmax on tiles --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One attention becomes
//
//   forall (batch…, group…, m0) {            a tile of queries, on its own
//     Q tile; max, sum, acc = start
//     for n0 {                               a tile of keys
//       K tile, V tile; S; P; max, sum, acc rescaled and updated
//     }
//     O = acc / sum, lse = max + ln sum
//   }
//
// If score_mod masks by finite numbers, start and loop are in a do-while: first
// for the keys that are likely to count, then, if a row of the tile has no
// score above the mask's threshold, for all of them.
//
// Buffers of a key tile are tensor.empty of the largest tile, created before
// the loop over keys and sliced at a ragged end: bufferization then allocates
// once per tile of queries. K is packed as (d, n) and V as (n, e), in the types
// of their products, so that both products run over contiguous memory
// whatever the layout and the type of the operands are.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/MaskAnalysis.h"
#include "flash/Conversion/FlashToLoops/FlashToLoops.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHLOWERTOLOOPSPASS
#include "flash/Conversion/FlashToLoops/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {

/// A tensor that spans some dimensions of attention, in this order. Batch and
/// group dimensions, of which a tile has one element, are gone.
struct Tile {
  Value value;
  SmallVector<unsigned> dims;
};

class OnlineSoftmax {
public:
  OnlineSoftmax(AttentionOp op, RewriterBase &b, int64_t tileM, int64_t tileN);

  /// Results of the loops: O, and lse if it is asked for.
  SmallVector<Value> run();

  int64_t getTileM() const { return tileM; }
  int64_t getTileN() const { return tileN; }

private:
  using Body = function_ref<SmallVector<Value>(OpBuilder &, ValueRange)>;

  /// What a tile of queries carries from one tile of keys to the next.
  struct RowState {
    Tile acc, max, sum;
  };
  /// What a tile of keys is computed in.
  struct Scratch {
    Tile key, value, scores, probs, nextMax, rescale;
  };

  void enterQueryTile(scf::ForallOp forall);
  RowState createEmptyState();
  RowState createStart(RowState into);
  RowState addSink(RowState state);
  Scratch createScratch();
  /// First and last key, exclusive, that the current queries may keep; the
  /// first at the start of a tile.
  using KeyBounds = std::pair<Value, Value>;
  KeyBounds createKeyBounds(const MaskAnalysis &mask, bool likely);
  Value createIsNeeded(const MaskAnalysis &mask, Value likely);
  /// Where the tile of queries is, for the mask analysis.
  struct QueryTile {
    Value m0, numKeys;
    SmallVector<Value> batch;
    std::function<Value(unsigned)> getAux;
  };
  QueryTile getQueryTile();
  RowState createKeyLoops(Tile query);
  RowState createKeyLoop(const MaskAnalysis &mask, Tile query,
                         const Scratch &full, RowState start, KeyBounds keys,
                         Value likely);
  Value needsAllKeys(Tile max, double threshold);
  RowState createKeyTile(Tile query, const Scratch &full, RowState state);
  Tile createProducts(Tile query, Tile key, Tile into);
  Tile createMods(Tile products);
  std::pair<Tile, Tile> updateMax(Tile scores, Tile max, const Scratch &full);
  Tile createNumerators(Tile scores, Tile max);
  Tile updateSum(Tile numerators, Tile rescale, Tile sum);
  Tile createProbMod(Tile numerators);
  Tile createProbs(Tile numerators, Tile into);
  /// acc times a factor per row, in place.
  Tile scale(Tile acc, Tile factor);
  Tile updateAcc(Tile probs, Tile value, Tile rescale, Tile acc);
  Tile createOutput(RowState state, Tile into);
  Tile createLse(RowState state, Tile into);
  /// Divisor of the accumulator: the sum, or 1 where a row gives 0.
  Value createDivisor(OpBuilder &at, Value sum);
  Value keepEmptyRow(OpBuilder &at, Value sum, Value quotient);

  /// What the regions see of the aux operands in the current tile.
  SmallVector<Tile> sliceAux();
  /// Their indices in a body over (m, n), those of the whole attention: the
  /// start of the tile and the position in it.
  SmallVector<Value> createIndices(OpBuilder &at);
  /// The slice of an operand that the current tile reads or writes.
  Tile slice(Value source, AffineMap map);
  void sliceBounds(AffineMap map, SmallVector<OpFoldResult> &offsets,
                   SmallVector<OpFoldResult> &lengths);
  /// An undefined tensor of the tile's shape over `dims`.
  Tile createEmpty(ArrayRef<unsigned> dims, Type type,
                   std::optional<OpFoldResult> keys = std::nullopt);
  /// The part of a scratch tensor that the current key tile has.
  Tile clamp(Tile full);
  Tile fill(Tile into, Value scalar);
  /// `source` in `type` and in the order of `into`; itself if it is that.
  Tile pack(Tile source, Tile into);
  /// linalg.generic over `loops`; dimensions in `reduced` are reductions. The
  /// body has the inputs' elements, then the outputs'.
  SmallVector<Tile> createGeneric(ArrayRef<unsigned> loops,
                                  ArrayRef<Tile> inputs, ArrayRef<Tile> outputs,
                                  ArrayRef<unsigned> reduced, Body body);

  Value createFloat(OpBuilder &at, const APFloat &value, Type type) {
    return arith::ConstantOp::create(at, loc, at.getFloatAttr(type, value));
  }
  Value createFloat(OpBuilder &at, double value, Type type) {
    return arith::ConstantOp::create(at, loc, at.getFloatAttr(type, value));
  }
  Value createMinusInfinity(OpBuilder &at, Type type) {
    const llvm::fltSemantics &semantics =
        cast<FloatType>(type).getFloatSemantics();
    return createFloat(at, APFloat::getInf(semantics, /*Negative=*/true), type);
  }
  /// Max with −∞ replaced by 0, so that −∞ − max is −∞ and never NaN.
  Value createFiniteMax(OpBuilder &at, Value max) {
    Value isEmpty =
        arith::CmpFOp::create(at, loc, arith::CmpFPredicate::OEQ, max,
                              createMinusInfinity(at, max.getType()));
    Value zero = createFloat(at, 0.0, max.getType());
    return arith::SelectOp::create(at, loc, isEmpty, zero, max);
  }
  Value createExp(OpBuilder &at, Value minuend, Value subtrahend) {
    Value difference = arith::SubFOp::create(at, loc, minuend, subtrahend);
    return math::ExpOp::create(at, loc, difference);
  }
  /// Length of the tile that starts at `start`: `tile`, or what is left.
  OpFoldResult createLength(OpFoldResult size, Value start, int64_t tile);

  AttentionOp op;
  RewriterBase &b;
  Location loc;
  unsigned m, n, d, e;
  Type scoreType, probType, accType;
  SmallVector<OpFoldResult> sizes;
  int64_t tileM, tileN;
  /// Where the current tile starts in each dimension, and its length there.
  SmallVector<OpFoldResult> starts, lengths;
};

} // namespace

OnlineSoftmax::OnlineSoftmax(AttentionOp op, RewriterBase &b, int64_t tileM,
                             int64_t tileN)
    : op(op), b(b), loc(op.getLoc()), m(op.getM()), n(op.getN()), d(op.getD()),
      e(op.getE()), scoreType(op.getScoreType()), probType(op.getProbType()),
      accType(op.getAccType()), sizes(op.createLoopSizes(b, loc)) {
  // A tile is no longer than the dimension, and has a row even if that is 0.
  auto clampTile = [&](int64_t tile, OpFoldResult size) {
    std::optional<int64_t> known = getConstantIntValue(size);
    return known ? std::max<int64_t>(std::min(tile, *known), 1) : tile;
  };
  this->tileM = clampTile(tileM, sizes[m]);
  this->tileN = clampTile(tileN, sizes[n]);
  starts.assign(op.getNumDims(), b.getIndexAttr(0));
  lengths = sizes;
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

OpFoldResult OnlineSoftmax::createLength(OpFoldResult size, Value start,
                                         int64_t tile) {
  std::optional<int64_t> known = getConstantIntValue(size);
  if (known && *known % tile == 0)
    return b.getIndexAttr(tile);
  AffineExpr position = b.getAffineDimExpr(0), end = b.getAffineSymbolExpr(0);
  AffineMap map = AffineMap::get(
      1, 1, {b.getAffineConstantExpr(tile), end - position}, b.getContext());
  return affine::makeComposedFoldedAffineMin(b, loc, map, {start, size});
}

void OnlineSoftmax::sliceBounds(AffineMap map,
                                SmallVector<OpFoldResult> &offsets,
                                SmallVector<OpFoldResult> &extents) {
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    offsets.push_back(dim ? starts[dim.getPosition()] : b.getIndexAttr(0));
    extents.push_back(dim ? lengths[dim.getPosition()] : b.getIndexAttr(1));
  }
}

Tile OnlineSoftmax::slice(Value source, AffineMap map) {
  SmallVector<OpFoldResult> offsets, extents;
  sliceBounds(map, offsets, extents);
  SmallVector<OpFoldResult> strides(extents.size(), b.getIndexAttr(1));
  SmallVector<unsigned> dims;
  SmallVector<int64_t> shape;
  for (auto [expr, extent] : llvm::zip_equal(map.getResults(), extents)) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || dim.getPosition() < op.getNumBatchDims())
      continue;
    dims.push_back(dim.getPosition());
    shape.push_back(getConstantIntValue(extent).value_or(ShapedType::kDynamic));
  }
  auto type =
      RankedTensorType::get(shape, getElementTypeOrSelf(source.getType()));
  Value value = tensor::ExtractSliceOp::create(b, loc, type, source, offsets,
                                               extents, strides);
  return {value, dims};
}

Tile OnlineSoftmax::createEmpty(ArrayRef<unsigned> dims, Type type,
                                std::optional<OpFoldResult> keys) {
  SmallVector<OpFoldResult> shape;
  for (unsigned dim : dims)
    shape.push_back(dim == n && keys ? *keys : lengths[dim]);
  Value value = tensor::EmptyOp::create(b, loc, shape, type);
  return {value, llvm::to_vector(dims)};
}

Tile OnlineSoftmax::clamp(Tile full) {
  if (getConstantIntValue(lengths[n]) == tileN ||
      !llvm::is_contained(full.dims, n))
    return full;
  SmallVector<OpFoldResult> extents;
  for (unsigned dim : full.dims)
    extents.push_back(lengths[dim]);
  SmallVector<OpFoldResult> offsets(extents.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(extents.size(), b.getIndexAttr(1));
  Value value = tensor::ExtractSliceOp::create(b, loc, full.value, offsets,
                                               extents, strides);
  return {value, full.dims};
}

Tile OnlineSoftmax::fill(Tile into, Value scalar) {
  return {linalg::FillOp::create(b, loc, scalar, into.value).getResult(0),
          into.dims};
}

Tile OnlineSoftmax::pack(Tile source, Tile into) {
  if (source.dims == into.dims &&
      getElementTypeOrSelf(source.value) == getElementTypeOrSelf(into.value))
    return source;
  return createGeneric(into.dims, {source}, {into}, {},
                       [&](OpBuilder &at, ValueRange args) {
                         return SmallVector<Value>{
                             convertFloat(at, loc, args[0], args[1].getType())};
                       })
      .front();
}

SmallVector<Tile> OnlineSoftmax::createGeneric(ArrayRef<unsigned> loops,
                                               ArrayRef<Tile> inputs,
                                               ArrayRef<Tile> outputs,
                                               ArrayRef<unsigned> reduced,
                                               Body body) {
  SmallVector<AffineMap> maps;
  auto addMap = [&](const Tile &tile) {
    SmallVector<unsigned> targets;
    for (unsigned dim : tile.dims)
      targets.push_back(llvm::find(loops, dim) - loops.begin());
    maps.push_back(AffineMap::getMultiDimMapWithTargets(loops.size(), targets,
                                                        b.getContext()));
  };
  SmallVector<Value> ins, outs;
  for (const Tile &tile : inputs) {
    ins.push_back(tile.value);
    addMap(tile);
  }
  for (const Tile &tile : outputs) {
    outs.push_back(tile.value);
    addMap(tile);
  }
  SmallVector<utils::IteratorType> iterators;
  for (unsigned dim : loops)
    iterators.push_back(llvm::is_contained(reduced, dim)
                            ? utils::IteratorType::reduction
                            : utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, loc, TypeRange(outs), ins, outs, maps, iterators,
      [&](OpBuilder &nested, Location, ValueRange args) {
        linalg::YieldOp::create(nested, loc, body(nested, args));
      });
  SmallVector<Tile> results;
  for (auto [result, tile] : llvm::zip_equal(generic.getResults(), outputs))
    results.push_back({result, tile.dims});
  return results;
}

//===----------------------------------------------------------------------===//
// The loops
//===----------------------------------------------------------------------===//

void OnlineSoftmax::enterQueryTile(scf::ForallOp forall) {
  b.setInsertionPointToStart(forall.getBody());
  for (auto [dim, iv] : llvm::enumerate(forall.getInductionVars())) {
    starts[dim] = iv;
    lengths[dim] =
        dim == m ? createLength(sizes[m], iv, tileM) : b.getIndexAttr(1);
  }
}

SmallVector<Value> OnlineSoftmax::run() {
  OpBuilder::InsertionGuard guard(b);
  SmallVector<OpFoldResult> zeros(m + 1, b.getIndexAttr(0));
  SmallVector<OpFoldResult> steps(m, b.getIndexAttr(1));
  steps.push_back(b.getIndexAttr(tileM));
  auto forall = scf::ForallOp::create(
      b, loc, zeros, ArrayRef(sizes).take_front(m + 1), steps, op.getInits(),
      /*mapping=*/std::nullopt);
  enterQueryTile(forall);
  Tile query = pack(slice(op.getQuery(), op.getQueryMap()),
                    createEmpty({m, d}, scoreType));
  RowState state = addSink(createKeyLoops(query));

  SmallVector<std::pair<Tile, AffineMap>> results;
  Value out = forall.getRegionIterArgs()[0];
  results.push_back(
      {createOutput(state, slice(out, op.getOutputMap())), op.getOutputMap()});
  if (op.getLse()) {
    Value lse = forall.getRegionIterArgs()[1];
    results.push_back(
        {createLse(state, slice(lse, op.getLseMap())), op.getLseMap()});
  }
  b.setInsertionPointToEnd(forall.getTerminator().getBody());
  for (auto [result, shared] :
       llvm::zip_equal(results, forall.getRegionIterArgs())) {
    SmallVector<OpFoldResult> offsets, extents;
    sliceBounds(result.second, offsets, extents);
    SmallVector<OpFoldResult> strides(extents.size(), b.getIndexAttr(1));
    tensor::ParallelInsertSliceOp::create(b, loc, result.first.value, shared,
                                          offsets, extents, strides);
  }
  return forall.getResults();
}

OnlineSoftmax::RowState OnlineSoftmax::createEmptyState() {
  return {createEmpty({m, e}, accType), createEmpty({m}, scoreType),
          createEmpty({m}, scoreType)};
}

/// A row starts with nothing: (−∞, 0).
OnlineSoftmax::RowState OnlineSoftmax::createStart(RowState into) {
  return {fill(into.acc, createFloat(b, 0.0, accType)),
          fill(into.max, createMinusInfinity(b, scoreType)),
          fill(into.sum, createFloat(b, 0.0, scoreType))};
}

/// The sink joins when all keys have been seen: by then a row knows whether it
/// kept one.
OnlineSoftmax::RowState OnlineSoftmax::addSink(RowState state) {
  if (!op.getSink())
    return state;
  Tile sink = slice(op.getSink(), op.getSinkMap());
  SmallVector<Tile> rows = createGeneric(
      {m}, {sink}, {state.max, state.sum, createEmpty({m}, scoreType)}, {},
      [&](OpBuilder &at, ValueRange args) {
        Value logit = convertFloat(at, loc, args[0], scoreType);
        Value max = arith::MaximumFOp::create(at, loc, args[1], logit);
        Value from = createFiniteMax(at, max);
        Value rescale = createExp(at, args[1], from);
        Value weight = createExp(at, logit, from);
        if (op.getEmptyRow() == EmptyRow::NaNDespiteSink) {
          Value isEmpty =
              arith::CmpFOp::create(at, loc, arith::CmpFPredicate::OEQ, args[1],
                                    createMinusInfinity(at, scoreType));
          Value nan = createFloat(at, std::numeric_limits<double>::quiet_NaN(),
                                  scoreType);
          weight = arith::SelectOp::create(at, loc, isEmpty, nan, weight);
        }
        Value sum = arith::MulFOp::create(at, loc, args[2], rescale);
        sum = arith::AddFOp::create(at, loc, sum, weight);
        return SmallVector<Value>{max, sum, rescale};
      });
  return {scale(state.acc, rows[2]), rows[0], rows[1]};
}

OnlineSoftmax::Scratch OnlineSoftmax::createScratch() {
  OpFoldResult keys = b.getIndexAttr(tileN);
  Scratch full;
  full.key = createEmpty({d, n}, scoreType, keys);
  full.value = createEmpty({n, e}, accType, keys);
  full.scores = createEmpty({m, n}, scoreType, keys);
  full.probs = createEmpty({m, n}, accType, keys);
  full.nextMax = createEmpty({m}, scoreType);
  full.rescale = createEmpty({m}, scoreType);
  return full;
}

OnlineSoftmax::QueryTile OnlineSoftmax::getQueryTile() {
  QueryTile at;
  at.numKeys = getValueOrCreateConstantIndexOp(b, loc, sizes[n]);
  at.m0 = getValueOrCreateConstantIndexOp(b, loc, starts[m]);
  for (unsigned dim = 0; dim != op.getNumBatchDims(); ++dim)
    at.batch.push_back(getValueOrCreateConstantIndexOp(b, loc, starts[dim]));
  at.getAux = [this, batch = at.batch](unsigned i) -> Value {
    SmallVector<Value> indices;
    for (AffineExpr expr : op.getAuxMap(i).getResults()) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      indices.push_back(dim ? batch[dim.getPosition()]
                            : Value(arith::ConstantIndexOp::create(b, loc, 0)));
    }
    return tensor::ExtractOp::create(b, loc, op.getAux()[i], indices);
  };
  return at;
}

/// Whether the mask keeps a key of the current tile, which a range of keys
/// around the tile does not tell if the mask is a disjunction: i1. `likely`
/// says whether finite masks count.
Value OnlineSoftmax::createIsNeeded(const MaskAnalysis &mask, Value likely) {
  QueryTile at = getQueryTile();
  Value n0 = getValueOrCreateConstantIndexOp(b, loc, starts[n]);
  auto some = [&](bool finite) {
    return mask
        .emitTileClass(b, loc, at.m0, tileM, n0, tileN, at.batch, at.numKeys,
                       finite, at.getAux)
        .some;
  };
  if (!likely)
    return some(false);
  return arith::SelectOp::create(b, loc, likely, some(true), some(false));
}

/// Tiles that the mask empties for every query at hand are not visited; what
/// the mask analysis knows nothing about is masked key by key.
OnlineSoftmax::KeyBounds
OnlineSoftmax::createKeyBounds(const MaskAnalysis &mask, bool likely) {
  QueryTile at = getQueryTile();
  if (mask.getInequalities().empty())
    return {arith::ConstantIndexOp::create(b, loc, 0), at.numKeys};
  KeyRange range = likely
                       ? mask.emitLikelyKeyRange(b, loc, at.m0, tileM, at.batch,
                                                 at.numKeys, at.getAux)
                       : mask.emitKeyRange(b, loc, at.m0, tileM, at.batch,
                                           at.numKeys, at.getAux);
  Value tile = arith::ConstantIndexOp::create(b, loc, tileN);
  Value number = arith::DivUIOp::create(b, loc, range.lo, tile);
  return {arith::MulIOp::create(b, loc, number, tile), range.hi};
}

/// Whether max > threshold does not hold in some row: i1.
Value OnlineSoftmax::needsAllKeys(Tile max, double threshold) {
  Value no = arith::ConstantIntOp::create(b, loc, 0, 1);
  Tile start = fill(createEmpty({}, b.getI1Type()), no);
  Tile any =
      createGeneric({m}, {max}, {start}, {m},
                    [&](OpBuilder &at, ValueRange args) {
                      Value limit = createFloat(at, threshold, scoreType);
                      Value low = arith::CmpFOp::create(
                          at, loc, arith::CmpFPredicate::ULE, args[0], limit);
                      return SmallVector<Value>{
                          arith::OrIOp::create(at, loc, args[1], low)};
                    })
          .front();
  return tensor::ExtractOp::create(b, loc, any.value);
}

/// do { start; loop over `keys` } while (keys were the likely ones, and some
/// row needs all of them)
OnlineSoftmax::RowState OnlineSoftmax::createKeyLoops(Tile query) {
  MaskAnalysis mask(op);
  RowState into = createEmptyState();
  Scratch full = createScratch();
  KeyBounds all = createKeyBounds(mask, /*likely=*/false);
  std::optional<int64_t> numKeys = getConstantIntValue(sizes[n]);
  if (!mask.canSkipFinite() || (numKeys && *numKeys <= tileN))
    return createKeyLoop(mask, query, full, createStart(into), all, Value());
  KeyBounds likely = createKeyBounds(mask, /*likely=*/true);
  auto differ = [&](Value x, Value y) -> Value {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, x, y);
  };
  // Inside of the same range tiles may be left out, too.
  Value isPart =
      mask.mayHaveGaps()
          ? Value(arith::ConstantIntOp::create(b, loc, 1, 1))
          : Value(arith::OrIOp::create(b, loc, differ(likely.first, all.first),
                                       differ(likely.second, all.second)));
  auto stateOf = [&](ValueRange values) {
    return RowState{{values[0], into.acc.dims},
                    {values[1], into.max.dims},
                    {values[2], into.sum.dims}};
  };
  SmallVector<Value> inits{likely.first,   likely.second,  isPart,
                           into.acc.value, into.max.value, into.sum.value};
  auto loop = scf::WhileOp::create(
      b, loc, TypeRange(ValueRange(inits).drop_front(3)), inits,
      [&](OpBuilder &, Location, ValueRange args) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(args[0].getParentBlock());
        RowState state = createKeyLoop(mask, query, full,
                                       createStart(stateOf(args.drop_front(3))),
                                       {args[0], args[1]}, args[2]);
        Value again = arith::AndIOp::create(
            b, loc, args[2],
            needsAllKeys(state.max, mask.getFiniteMask()->threshold));
        scf::ConditionOp::create(
            b, loc, again,
            ValueRange{state.acc.value, state.max.value, state.sum.value});
      },
      [&](OpBuilder &at, Location, ValueRange args) {
        Value whole = arith::ConstantIntOp::create(at, loc, 0, 1);
        scf::YieldOp::create(at, loc,
                             ValueRange{all.first, all.second, whole, args[0],
                                        args[1], args[2]});
      });
  return stateOf(loop.getResults());
}

/// `likely`, if it is there, is whether `keys` leave out what a finite mask
/// masks.
OnlineSoftmax::RowState
OnlineSoftmax::createKeyLoop(const MaskAnalysis &mask, Tile query,
                             const Scratch &full, RowState start,
                             KeyBounds keys, Value likely) {
  Value step = arith::ConstantIndexOp::create(b, loc, tileN);
  auto loop = scf::ForOp::create(
      b, loc, keys.first, keys.second, step,
      ValueRange{start.acc.value, start.max.value, start.sum.value});
  auto stateOf = [&](ValueRange values) {
    return RowState{{values[0], start.acc.dims},
                    {values[1], start.max.dims},
                    {values[2], start.sum.dims}};
  };
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  starts[n] = loop.getInductionVar();
  lengths[n] = createLength(sizes[n], loop.getInductionVar(), tileN);
  auto visit = [&]() {
    RowState next =
        createKeyTile(query, full, stateOf(loop.getRegionIterArgs()));
    scf::YieldOp::create(
        b, loc, ValueRange{next.acc.value, next.max.value, next.sum.value});
  };
  if (!mask.mayHaveGaps()) {
    visit();
    return stateOf(loop.getResults());
  }
  auto branch = scf::IfOp::create(b, loc, loop.getResultTypes(),
                                  createIsNeeded(mask, likely),
                                  /*withElseRegion=*/true);
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, loc, loop.getRegionIterArgs());
  b.setInsertionPointToStart(branch.thenBlock());
  visit();
  b.setInsertionPointToEnd(loop.getBody());
  scf::YieldOp::create(b, loc, branch.getResults());
  return stateOf(loop.getResults());
}

OnlineSoftmax::RowState
OnlineSoftmax::createKeyTile(Tile query, const Scratch &full, RowState state) {
  Tile key = pack(slice(op.getKey(), op.getKeyMap()), clamp(full.key));
  Tile value = pack(slice(op.getValue(), op.getValueMap()), clamp(full.value));
  Tile scores = createMods(createProducts(query, key, clamp(full.scores)));
  auto [max, rescale] = updateMax(scores, state.max, full);
  Tile numerators = createNumerators(scores, max);
  Tile sum = updateSum(numerators, rescale, state.sum);
  Tile probs = createProbs(createProbMod(numerators), clamp(full.probs));
  Tile acc = updateAcc(probs, value, rescale, state.acc);
  return {acc, max, sum};
}

//===----------------------------------------------------------------------===//
// What is done on a tile
//===----------------------------------------------------------------------===//

/// Σ_d Q[m, d]·K[n, d] in score_type.
Tile OnlineSoftmax::createProducts(Tile query, Tile key, Tile into) {
  Tile zero = fill(into, createFloat(b, 0.0, scoreType));
  return createGeneric({m, n, d}, {query, key}, {zero}, {d},
                       [&](OpBuilder &at, ValueRange args) {
                         Value product =
                             arith::MulFOp::create(at, loc, args[0], args[1]);
                         return SmallVector<Value>{
                             arith::AddFOp::create(at, loc, args[2], product)};
                       })
      .front();
}

SmallVector<Tile> OnlineSoftmax::sliceAux() {
  SmallVector<Tile> aux;
  for (auto [i, operand] : llvm::enumerate(op.getAux()))
    aux.push_back(slice(operand, op.getAuxMap(i)));
  return aux;
}

SmallVector<Value> OnlineSoftmax::createIndices(OpBuilder &at) {
  SmallVector<Value> indices;
  for (unsigned i = 0; i != op.getNumIndices(); ++i) {
    Value index = getValueOrCreateConstantIndexOp(at, loc, starts[i]);
    if (i == m || i == n)
      index = arith::AddIOp::create(at, loc, index,
                                    linalg::IndexOp::create(at, loc, i - m));
    indices.push_back(index);
  }
  return indices;
}

/// keep ? score_mod(scale·products) : −∞, in place.
Tile OnlineSoftmax::createMods(Tile products) {
  if (!op.getScale() && op.getScoreMod().empty() && op.getMaskMod().empty())
    return products;
  SmallVector<Tile> aux = sliceAux();
  Tile scores =
      createGeneric(
          {m, n}, aux, {products}, {},
          [&](OpBuilder &at, ValueRange args) {
            SmallVector<Value> indices = createIndices(at);
            Value score = args.back();
            if (op.getScale())
              score = arith::MulFOp::create(at, loc, score, op.getScale());
            score = op.applyScoreMod(at, loc, score, args.drop_back(), indices);
            if (Value keep =
                    op.applyMaskMod(at, loc, args.drop_back(), indices))
              score = arith::SelectOp::create(
                  at, loc, keep, score, createMinusInfinity(at, scoreType));
            return SmallVector<Value>{score};
          })
          .front();
  lowerGathers(scores.value.getDefiningOp());
  return scores;
}

/// max' = max(max, max_n scores) in place, and exp(max − max'). The new maximum
/// is built beside the old one, which the rescaling still needs.
std::pair<Tile, Tile> OnlineSoftmax::updateMax(Tile scores, Tile max,
                                               const Scratch &full) {
  Tile start = createGeneric({m}, {max}, {full.nextMax}, {},
                             [&](OpBuilder &, ValueRange args) {
                               return SmallVector<Value>{args[0]};
                             })
                   .front();
  Tile next =
      createGeneric({m, n}, {scores}, {start}, {n},
                    [&](OpBuilder &at, ValueRange args) {
                      return SmallVector<Value>{
                          arith::MaximumFOp::create(at, loc, args[1], args[0])};
                    })
          .front();
  SmallVector<Tile> rows =
      createGeneric({m}, {next}, {max, full.rescale}, {},
                    [&](OpBuilder &at, ValueRange args) {
                      Value rescale =
                          createExp(at, args[1], createFiniteMax(at, args[0]));
                      return SmallVector<Value>{args[0], rescale};
                    });
  return {rows[0], rows[1]};
}

/// exp(scores − max) in place.
Tile OnlineSoftmax::createNumerators(Tile scores, Tile max) {
  return createGeneric({m, n}, {max}, {scores}, {},
                       [&](OpBuilder &at, ValueRange args) {
                         return SmallVector<Value>{createExp(
                             at, args[1], createFiniteMax(at, args[0]))};
                       })
      .front();
}

/// rescale·sum + Σ_n numerators. The order of summation is free.
Tile OnlineSoftmax::updateSum(Tile numerators, Tile rescale, Tile sum) {
  Tile scaled = createGeneric({m}, {rescale}, {sum}, {},
                              [&](OpBuilder &at, ValueRange args) {
                                return SmallVector<Value>{arith::MulFOp::create(
                                    at, loc, args[1], args[0])};
                              })
                    .front();
  return createGeneric(
             {m, n}, {numerators}, {scaled}, {n},
             [&](OpBuilder &at, ValueRange args) {
               return SmallVector<Value>{arith::AddFOp::create(
                   at, loc, args[1], args[0], arith::FastMathFlags::reassoc)};
             })
      .front();
}

/// prob_mod of the numerators, in place: linear, so that what divides the
/// accumulator in the end divides what it gives, too.
Tile OnlineSoftmax::createProbMod(Tile numerators) {
  if (op.getProbMod().empty())
    return numerators;
  Tile probs = createGeneric({m, n}, sliceAux(), {numerators}, {},
                             [&](OpBuilder &at, ValueRange args) {
                               return SmallVector<Value>{op.applyProbMod(
                                   at, loc, args.back(), args.drop_back(),
                                   createIndices(at))};
                             })
                   .front();
  lowerGathers(probs.value.getDefiningOp());
  return probs;
}

/// The numerators rounded to prob_type, in acc_type. What prob_mod gives may be
/// too large for f16 before the division, and fit after it: it stays as it is.
Tile OnlineSoftmax::createProbs(Tile numerators, Tile into) {
  bool mayOverflow = probType.isF16() && !op.getProbMod().empty();
  Type rounded = mayOverflow ? scoreType : probType;
  if (rounded == scoreType && accType == scoreType)
    return numerators;
  return createGeneric({m, n}, {numerators}, {into}, {},
                       [&](OpBuilder &at, ValueRange args) {
                         Value prob = convertFloat(at, loc, args[0], rounded);
                         return SmallVector<Value>{
                             convertFloat(at, loc, prob, accType)};
                       })
      .front();
}

Tile OnlineSoftmax::scale(Tile acc, Tile factor) {
  return createGeneric({m, e}, {factor}, {acc}, {},
                       [&](OpBuilder &at, ValueRange args) {
                         Value by = convertFloat(at, loc, args[0], accType);
                         return SmallVector<Value>{
                             arith::MulFOp::create(at, loc, args[1], by)};
                       })
      .front();
}

/// rescale·acc + Σ_n probs·V[n, e].
Tile OnlineSoftmax::updateAcc(Tile probs, Tile value, Tile rescale, Tile acc) {
  return createGeneric({m, e, n}, {probs, value}, {scale(acc, rescale)}, {n},
                       [&](OpBuilder &at, ValueRange args) {
                         Value product =
                             arith::MulFOp::create(at, loc, args[0], args[1]);
                         return SmallVector<Value>{
                             arith::AddFOp::create(at, loc, args[2], product)};
                       })
      .front();
}

Value OnlineSoftmax::createDivisor(OpBuilder &at, Value sum) {
  Value one = createFloat(at, 1.0, scoreType);
  if (op.getEmptyRow() == EmptyRow::Zero) {
    Value isEmpty = arith::CmpFOp::create(at, loc, arith::CmpFPredicate::OEQ,
                                          sum, createFloat(at, 0.0, scoreType));
    return arith::SelectOp::create(at, loc, isEmpty, one, sum);
  }
  // Without any key O is a sum over nothing, else an empty row is 0/0, NaN.
  if (std::optional<int64_t> keys = getConstantIntValue(sizes[n]);
      keys && *keys)
    return sum;
  Value keys = getValueOrCreateConstantIndexOp(at, loc, sizes[n]);
  Value zero = arith::ConstantIndexOp::create(at, loc, 0);
  Value hasNoKey =
      arith::CmpIOp::create(at, loc, arith::CmpIPredicate::eq, keys, zero);
  return arith::SelectOp::create(at, loc, hasNoKey, one, sum);
}

/// An empty row is 0 whatever prob_mod makes of 0: ∞·0 if its factor is ∞.
Value OnlineSoftmax::keepEmptyRow(OpBuilder &at, Value sum, Value quotient) {
  if (op.getProbMod().empty() || op.getEmptyRow() != EmptyRow::Zero)
    return quotient;
  Value isEmpty = arith::CmpFOp::create(at, loc, arith::CmpFPredicate::OEQ, sum,
                                        createFloat(at, 0.0, scoreType));
  return arith::SelectOp::create(at, loc, isEmpty,
                                 createFloat(at, 0.0, accType), quotient);
}

/// acc / sum, rounded to the output's type.
Tile OnlineSoftmax::createOutput(RowState state, Tile into) {
  return createGeneric(
             into.dims, {state.acc, state.sum}, {into}, {},
             [&](OpBuilder &at, ValueRange args) {
               Value sum = createDivisor(at, args[1]);
               Value quotient = arith::DivFOp::create(
                   at, loc, args[0], convertFloat(at, loc, sum, accType));
               quotient = keepEmptyRow(at, args[1], quotient);
               return SmallVector<Value>{
                   convertFloat(at, loc, quotient, args[2].getType())};
             })
      .front();
}

/// max + ln sum, −∞ where the row is empty.
Tile OnlineSoftmax::createLse(RowState state, Tile into) {
  return createGeneric(into.dims, {state.max, state.sum}, {into}, {},
                       [&](OpBuilder &at, ValueRange args) {
                         Value max = createFiniteMax(at, args[0]);
                         Value log = math::LogOp::create(at, loc, args[1]);
                         return SmallVector<Value>{
                             arith::AddFOp::create(at, loc, max, log)};
                       })
      .front();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct FlashLowerToLoopsPass
    : flash::impl::FlashLowerToLoopsPassBase<FlashLowerToLoopsPass> {
  using FlashLowerToLoopsPassBase::FlashLowerToLoopsPassBase;

  void runOnOperation() override {
    if (tileM <= 0 || tileN <= 0) {
      getOperation()->emitError("tile-m and tile-n must be positive");
      return signalPassFailure();
    }
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (AttentionOp op : ops)
      if (failed(lower(op, rewriter)))
        return signalPassFailure();
  }

  LogicalResult lower(AttentionOp op, RewriterBase &rewriter) {
    if (!op.hasTensors())
      return op.emitOpError("is lowered to loops on tensors only: run "
                            "--flash-lower-to-loops before bufferization");
    rewriter.setInsertionPoint(op);
    OnlineSoftmax tiler(op, rewriter, tileM, tileN);
    SmallVector<Value> results = tiler.run();
    StringRef function;
    if (auto parent = op->getParentOfType<FunctionOpInterface>())
      function = parent.getName();
    remark::passed(op.getLoc(), remark::RemarkOpts::name("LoweredToLoops")
                                    .category("flash-lower-to-loops")
                                    .function(function))
        << remark::add("tiles of {0} queries and {1} keys", tiler.getTileM(),
                       tiler.getTileN())
        << remark::metric("tile-m", tiler.getTileM())
        << remark::metric("tile-n", tiler.getTileN());
    rewriter.replaceOp(op, results);
    return success();
  }
};
} // namespace
