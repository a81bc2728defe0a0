//===- MmaSyncProgram.cpp - The tile program for mma.sync -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// FlashAttention-2 (Dao, 2023) for cards with mma.sync and cp.async. A block
// of threads has a tile of queries. It walks over the tiles of keys from the
// last to the first, so that the ragged and the diagonal ones come first, and
// keeps, for each row, the maximum m, the sum l of exponentials and the
// unnormalised output O:
//
//   S  = Q Kᵀ                          products on the tensor cores
//   m' = max(m, rowmax S)
//   P  = exp(S − m')
//   l' = l·exp(m − m') + rowsum P
//   O' = O·exp(m − m') + prob_mod(P) V
//
// O and l are multiplied only when the maximum has grown for some row of the
// warp. A schedule may ask for patience, until it has grown by more than
// 2^lazy_rescale; until then P is computed against the old one, and l, too, so
// that the result is the same. It costs accuracy: against the true maximum the
// largest P of a row is 1, which rounding leaves alone.
//
// Where score_mod masks by finite numbers, all of this is in a do-while: first
// over the keys that are likely to count, then, if some row has no score above
// the threshold of the mask, over all of them (MaskAnalysis.h says why).
//
// Exponentials are powers of two: exp(x) = 2^(x·log2 e), the factor joined with
// the scale where there is no score_mod between them.
//
//===----------------------------------------------------------------------===//

#include "MmaSyncProgram.h"
#include "flash/Analysis/MaskAnalysis.h"
#include "flash/Dialect/Tile/IR/SharedLayout.h"
#include "flash/Dialect/Tile/IR/Tile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;
using tile::FragmentType;
using tile::RingType;
using tile::SharedLayout;
using tile::StageType;

static constexpr double kLog2E = llvm::numbers::log2e;
static constexpr double kLn2 = llvm::numbers::ln2;

namespace {

/// Builds one program. The members are the values that stages of the build
/// hand on to later ones, in the order in which they are made.
class Program {
public:
  Program(OpBuilder &b, AttentionOp op, ScheduleAttr schedule)
      : b(b), op(op), loc(op.getLoc()), schedule(schedule), mask(op),
        tileM(schedule.getTileM()), tileN(schedule.getTileN()),
        stages(schedule.getStages()) {}

  ProgramFacts build();

private:
  /// Tiles of keys: the last one, and how many there are up to it.
  struct Tiles {
    Value last, count;
  };
  /// What the loop over the keys carries.
  struct State {
    Value o, max, sum;
  };

  // The stages of the build.
  void placeBlock();
  void placeRings();
  void findKeys();
  void loadQuery();
  State visitAllKeys();
  State loopOverKeys();
  State visitKeys(Value key, Value value, Value n0, State state);
  void finish(State state);
  void chooseInstructions();

  // Pieces of them.
  Tiles findTiles(const KeyRange &keys);
  Value needsAllKeys(Value max);
  Value scores(Value key, Value n0);
  Value mapScores(Value s, Value n0, bool kept);
  Value maskScores(Value s, Value n0);
  Value mapMask(Value s, Value n0);
  State rescale(State state, Value newMax);
  Value exponentials(Value s, Value max);
  Value changeProbabilities(Value p, Value n0);
  State addSink(State state);
  void storeLse(State state);
  void copyKeys(Value tile, Value slot, bool inBounds);

  // Arithmetic on scalars, inside of maps.
  Value finiteOrZero(Value max);
  Value exp2(Value x) {
    return math::Exp2Op::create(b, loc, x, arith::FastMathFlags::afn);
  }

  // Index arithmetic and constants.
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value real(double value) {
    return arith::ConstantOp::create(b, loc,
                                     b.getFloatAttr(op.getScoreType(), value));
  }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, loc, x, y); }
  Value sub(Value x, Value y) { return arith::SubIOp::create(b, loc, x, y); }
  Value mul(Value x, Value y) { return arith::MulIOp::create(b, loc, x, y); }
  Value divide(Value x, Value y) {
    return arith::DivUIOp::create(b, loc, x, y);
  }
  Value remainder(Value x, Value y) {
    return arith::RemUIOp::create(b, loc, x, y);
  }
  Value ceilDivide(Value x, int64_t y) {
    return divide(add(x, index(y - 1)), index(y));
  }
  Value less(Value x, Value y) {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, x, y);
  }

  // Fragments.
  FragmentType accumulator(int64_t cols, Type type) {
    return FragmentType::get(b.getContext(), {tileM, cols}, type,
                             tile::Layout::Accumulator, schedule.getWarps());
  }
  FragmentType row(Type type) {
    return FragmentType::get(b.getContext(), {tileM}, type, tile::Layout::Row,
                             schedule.getWarps());
  }
  Value splat(FragmentType type, double value) {
    Value scalar = arith::ConstantOp::create(
        b, loc, b.getFloatAttr(type.getElementType(), value));
    return tile::SplatOp::create(b, loc, type, scalar);
  }
  /// A tile.map whose region `body` fills, given the region's arguments.
  Value map(FragmentType type, ValueRange inputs, ValueRange origin,
            llvm::function_ref<Value(ValueRange)> body);

  // Operands.
  int64_t position(AffineMap map, unsigned dim) {
    return *map.getResultPosition(b.getAffineDimExpr(dim));
  }
  SmallVector<Value> indices(AffineMap map, Value m, Value n);
  Value clamp(Value i, unsigned dim);
  SmallVector<Value> auxElements(Value m, Value n);
  Value element(Value memref, AffineMap map, Value m, Value n);
  SmallVector<Value> modIndices(Value m, Value n);

  OpBuilder &b;
  AttentionOp op;
  Location loc;
  ScheduleAttr schedule;
  MaskAnalysis mask;
  int64_t tileM, tileN, stages;

  SmallVector<int64_t> staticSizes;
  SmallVector<Value> sizes; ///< of the iteration dimensions
  SmallVector<Value> batch; ///< this block's batch and group indices
  Value m0;                 ///< its first query

  Value queryRing, keyRing, valueRing, outputRing;
  ProgramFacts facts;

  KeyRange range; ///< what mask_mod keeps, and score_mod
  Tiles tiles;    ///< of the keys that are visited
  Tiles all;      ///< of all keys, null unless some are left out at first
  Value query;    ///< the stage with Q

  /// S and max, times this, are what the op calls s. It is the scale when that
  /// is a positive constant (the order of scores does not change) and no
  /// score_mod wants to see the product; it then costs nothing.
  double unit = 1;
  bool scaleIsFolded = false;
};

} // namespace

//===----------------------------------------------------------------------===//
// Helpers
//===----------------------------------------------------------------------===//

Value Program::map(FragmentType type, ValueRange inputs, ValueRange origin,
                   llvm::function_ref<Value(ValueRange)> body) {
  auto mapOp = tile::MapOp::create(b, loc, type, inputs, origin);
  OpBuilder::InsertionGuard guard(b);
  Block *block = b.createBlock(&mapOp.getBody());
  for (Value input : inputs)
    block->addArgument(
        getElementTypeOrSelf(
            cast<FragmentType>(input.getType()).getElementType()),
        loc);
  for (size_t i = 0; i != origin.size(); ++i)
    block->addArgument(b.getIndexType(), loc);
  tile::YieldOp::create(b, loc, body(block->getArguments()));
  return mapOp.getResult();
}

/// Where an operand's element or tile is: m and n for its rows or columns, the
/// block's batch indices, zero along d and e.
SmallVector<Value> Program::indices(AffineMap map, Value m, Value n) {
  SmallVector<Value> result;
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (dim && dim.getPosition() < op.getNumBatchDims())
      result.push_back(batch[dim.getPosition()]);
    else if (dim && dim.getPosition() == op.getM() && m)
      result.push_back(m);
    else if (dim && dim.getPosition() == op.getN() && n)
      result.push_back(n);
    else
      result.push_back(index(0));
  }
  return result;
}

Value Program::element(Value memref, AffineMap map, Value m, Value n) {
  return memref::LoadOp::create(b, loc, memref, indices(map, m, n));
}

/// Tiles may reach past the last query and key, where nothing may be read. Such
/// scores do not count, so that those of the last query and key will do.
Value Program::clamp(Value i, unsigned dim) {
  return arith::MinSIOp::create(b, loc, i, sub(sizes[dim], index(1)));
}

/// Elements of the aux operands at one score.
SmallVector<Value> Program::auxElements(Value m, Value n) {
  SmallVector<Value> elements;
  Value mIn, nIn;
  for (auto [i, aux] : llvm::enumerate(op.getAux())) {
    AffineMap auxMap = op.getAuxMap(i);
    if (!mIn && auxMap.isFunctionOfDim(op.getM()))
      mIn = clamp(m, op.getM());
    if (!nIn && auxMap.isFunctionOfDim(op.getN()))
      nIn = clamp(n, op.getN());
    elements.push_back(element(aux, auxMap, mIn, nIn));
  }
  return elements;
}

/// Indices for a region, which may read tables at what it computes from them.
SmallVector<Value> Program::modIndices(Value m, Value n) {
  SmallVector<Value> result(batch);
  if (op.getTables().empty())
    result.append({m, n});
  else
    result.append({clamp(m, op.getM()), clamp(n, op.getN())});
  return result;
}

//===----------------------------------------------------------------------===//
// Before the loop
//===----------------------------------------------------------------------===//

/// Which queries of which batch point this block has. Under a mask blocks of
/// late queries, which may have more keys, start first; without one, blocks
/// that share their keys run side by side.
void Program::placeBlock() {
  staticSizes = op.getStaticLoopSizes();
  for (OpFoldResult size : op.createLoopSizes(b, loc))
    sizes.push_back(getValueOrCreateConstantIndexOp(b, loc, size));
  Value block = gpu::BlockIdOp::create(b, loc, gpu::Dimension::x);
  Value tiles = ceilDivide(sizes[op.getM()], tileM);
  Value point, tile;
  if (mask.hasMask() || mask.canSkipFinite()) {
    Value points = index(1);
    for (unsigned dim = 0; dim != op.getNumBatchDims(); ++dim)
      points = mul(points, sizes[dim]);
    point = remainder(block, points);
    tile = sub(sub(tiles, index(1)), divide(block, points));
  } else {
    point = divide(block, tiles);
    tile = remainder(block, tiles);
  }
  batch.resize(op.getNumBatchDims());
  for (unsigned dim = op.getNumBatchDims(); dim-- != 0;) {
    batch[dim] = dim ? remainder(point, sizes[dim]) : point;
    if (dim)
      point = divide(point, sizes[dim]);
  }
  m0 = mul(tile, index(tileM));
}

/// Q, then the stages of K, then those of V. O is staged where they were.
void Program::placeRings() {
  int64_t offset = 0, end = 0;
  auto place = [&](Value memref, int64_t stages, int64_t rows, int64_t cols) {
    Type element = cast<MemRefType>(memref.getType()).getElementType();
    int64_t bytes = element.getIntOrFloatBitWidth() / 8;
    int64_t padded = llvm::alignTo(cols, SharedLayout::kStepBytes / bytes);
    auto stage = StageType::get(b.getContext(), {rows, padded}, element);
    Value ring = tile::RingOp::create(
        b, loc, RingType::get(b.getContext(), stages, stage), offset);
    offset += stages * SharedLayout(rows, cols, bytes).bytes();
    offset = llvm::alignTo(offset, SharedLayout::kLineBytes);
    end = std::max(end, offset);
    return ring;
  };
  int64_t d = staticSizes[op.getD()], e = staticSizes[op.getE()];
  queryRing = place(op.getQuery(), 1, tileM, d);
  keyRing = place(op.getKey(), stages, tileN, d);
  valueRing = place(op.getValue(), stages, tileN, e);
  offset = 0;
  // As wide as the accumulator of O, which is as wide as the stages of V.
  int64_t cols = cast<RingType>(valueRing.getType()).getStage().getCols();
  outputRing = place(op.getOutput(), 1, tileM, cols);
  facts.sharedBytes = end;
}

/// The keys that the mask does not empty, and those that are likely to count.
void Program::findKeys() {
  auto invariant = [&](unsigned i) {
    return element(op.getAux()[i], op.getAuxMap(i), Value(), Value());
  };
  Value numKeys = sizes[op.getN()];
  if (mask.hasMask() || mask.getFiniteMask()) {
    range = mask.emitKeyRange(b, loc, m0, tileM, batch, numKeys, invariant);
  } else {
    range.lo = range.fullLo = index(0);
    range.hi = range.fullHi = numKeys;
  }
  tiles = findTiles(range);
  int64_t staticKeys = staticSizes[op.getN()];
  bool isOneTile = !ShapedType::isDynamic(staticKeys) && staticKeys <= tileN;
  if (!mask.canSkipFinite() || isOneTile)
    return;
  all = tiles;
  tiles = findTiles(
      mask.emitLikelyKeyRange(b, loc, m0, tileM, batch, numKeys, invariant));
}

Program::Tiles Program::findTiles(const KeyRange &keys) {
  Value first = divide(keys.lo, index(tileN));
  Value end = ceilDivide(keys.hi, tileN);
  Value last = sub(end, index(1));
  Value empty = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sge,
                                      keys.lo, keys.hi);
  Value count =
      arith::SelectOp::create(b, loc, empty, index(0), sub(end, first));
  return {last, count};
}

/// Whether max > threshold does not hold in some row of the block.
Value Program::needsAllKeys(Value max) {
  Value low = map(row(b.getI1Type()), max, m0, [&](ValueRange args) -> Value {
    Value threshold = real(mask.getFiniteMask()->threshold);
    Value isLow = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::ULE,
                                        args[0], threshold);
    Value exists = less(args[1], sizes[op.getM()]);
    return arith::AndIOp::create(b, loc, isLow, exists);
  });
  return tile::BlockAnyOp::create(b, loc, b.getI1Type(), low);
}

/// do { loop over tiles } while (they were the likely ones, and some row needs
/// all of them)
Program::State Program::visitAllKeys() {
  if (!all.last)
    return loopOverKeys();
  auto differ = [&](Value x, Value y) -> Value {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, x, y);
  };
  Value isPart = arith::OrIOp::create(b, loc, differ(tiles.last, all.last),
                                      differ(tiles.count, all.count));
  Type rows = row(op.getScoreType());
  int64_t cols = cast<RingType>(valueRing.getType()).getStage().getCols();
  SmallVector<Type> types = {accumulator(cols, op.getAccType()), rows, rows};
  auto loop = scf::WhileOp::create(
      b, loc, types, ValueRange{tiles.last, tiles.count, isPart},
      [&](OpBuilder &, Location, ValueRange args) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(args[0].getParentBlock());
        tiles = {args[0], args[1]};
        State state = loopOverKeys();
        Value again =
            arith::AndIOp::create(b, loc, needsAllKeys(state.max), args[2]);
        scf::ConditionOp::create(b, loc, again,
                                 ValueRange{state.o, state.max, state.sum});
      },
      [&](OpBuilder &at, Location, ValueRange) {
        Value isPart = arith::ConstantIntOp::create(at, loc, 0, 1);
        scf::YieldOp::create(at, loc, ValueRange{all.last, all.count, isPart});
      });
  return {loop.getResult(0), loop.getResult(1), loop.getResult(2)};
}

void Program::loadQuery() {
  AffineMap queryMap = op.getQueryMap();
  bool whole = staticSizes[op.getM()] != ShapedType::kDynamic &&
               staticSizes[op.getM()] % tileM == 0;
  tile::CopyOp::create(b, loc, op.getQuery(), indices(queryMap, m0, Value()),
                       position(queryMap, op.getM()), queryRing, index(0),
                       whole);
}

/// Starts the copies of a tile of K and of V.
void Program::copyKeys(Value tile, Value slot, bool inBounds) {
  Value n0 = mul(tile, index(tileN));
  for (auto [source, map, ring] :
       {std::tuple{op.getKey(), op.getKeyMap(), keyRing},
        std::tuple{op.getValue(), op.getValueMap(), valueRing}})
    tile::CopyOp::create(b, loc, source, indices(map, Value(), n0),
                         position(map, op.getN()), ring, slot, inBounds);
}

//===----------------------------------------------------------------------===//
// The loop over the keys
//===----------------------------------------------------------------------===//

/// Tile t of the loop is key tile last − t, in stage t mod stages. Its
/// copies start stages − 1 tiles ahead; with one stage, in its own turn.
Program::State Program::loopOverKeys() {
  int64_t ahead = stages - 1;
  int64_t numKeys = staticSizes[op.getN()];
  bool whole = numKeys != ShapedType::kDynamic && numKeys % tileN == 0;
  auto startCopies = [&](Value t, bool inBounds) {
    auto guarded = scf::IfOp::create(b, loc, less(t, tiles.count),
                                     /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(guarded.thenBlock());
    copyKeys(sub(tiles.last, t), remainder(t, index(stages)), inBounds);
  };
  for (int64_t t = 0; t != ahead; ++t) {
    startCopies(index(t), whole || t != 0);
    tile::CommitOp::create(b, loc);
  }
  if (ahead == 0)
    tile::CommitOp::create(b, loc); // of Q

  query = tile::WaitOp::create(
      b, loc, cast<RingType>(queryRing.getType()).getStage(), queryRing,
      index(0), std::max<int64_t>(ahead - 1, 0));

  Type score = op.getScoreType();
  auto key = cast<RingType>(keyRing.getType()).getStage();
  auto value = cast<RingType>(valueRing.getType()).getStage();
  Value o = splat(accumulator(value.getCols(), op.getAccType()), 0);
  Value max = splat(row(score), -std::numeric_limits<double>::infinity());
  Value sum = splat(row(score), 0);
  auto loop = scf::ForOp::create(b, loc, index(0), tiles.count, index(1),
                                 ValueRange{o, max, sum});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value t = loop.getInductionVar();
  Value slot = remainder(t, index(stages));
  if (ahead == 0) {
    tile::AcquireOp::create(b, loc, keyRing, slot);
    tile::AcquireOp::create(b, loc, valueRing, slot);
    startCopies(t, whole);
    tile::CommitOp::create(b, loc);
  }
  Value n0 = mul(sub(tiles.last, t), index(tileN));
  auto args = loop.getRegionIterArgs();
  auto waitFor = [&](Value ring, StageType stage) -> Value {
    return tile::WaitOp::create(b, loc, stage, ring, slot,
                                std::max<int64_t>(ahead - 1, 0));
  };
  Value k = waitFor(keyRing, key), v = waitFor(valueRing, value);
  if (ahead != 0) {
    Value next = add(t, index(ahead));
    Value nextSlot = remainder(next, index(stages));
    tile::AcquireOp::create(b, loc, keyRing, nextSlot);
    tile::AcquireOp::create(b, loc, valueRing, nextSlot);
    startCopies(next, /*inBounds=*/true);
    tile::CommitOp::create(b, loc);
  }
  State state = visitKeys(k, v, n0, {args[0], args[1], args[2]});
  tile::ReleaseOp::create(b, loc, keyRing, slot);
  tile::ReleaseOp::create(b, loc, valueRing, slot);
  scf::YieldOp::create(b, loc, ValueRange{state.o, state.max, state.sum});
  return {loop.getResult(0), loop.getResult(1), loop.getResult(2)};
}

/// One tile of keys: S, P and what they add to O, m and l.
Program::State Program::visitKeys(Value key, Value value, Value n0,
                                  State state) {
  Value s = maskScores(scores(key, n0), n0);
  auto max = cast<FragmentType>(state.max.getType());
  Value newMax = tile::RowReduceOp::create(b, loc, max, tile::Reduction::Max, s,
                                           state.max, /*partial=*/false);
  state = rescale(state, newMax);
  Value p = exponentials(s, state.max);
  state.sum = tile::RowReduceOp::create(b, loc, max, tile::Reduction::Add, p,
                                        state.sum, /*partial=*/true);
  p = changeProbabilities(p, n0);
  Type element = cast<StageType>(value.getType()).getElementType();
  if (!element.isF32())
    p = tile::ConvertOp::create(
        b, loc,
        FragmentType::get(b.getContext(), {tileM, tileN}, element,
                          tile::Layout::OperandA, schedule.getWarps()),
        p);
  state.o = tile::MmaOp::create(b, loc, state.o.getType(), p, value, state.o,
                                /*transposed=*/false, schedule.getTf32());
  return state;
}

/// S = Q Kᵀ, then the scale and score_mod.
Value Program::scores(Value key, Value n0) {
  FragmentType type = accumulator(tileN, op.getScoreType());
  Value s = tile::MmaOp::create(b, loc, type, query, key, splat(type, 0),
                                /*transposed=*/true, schedule.getTf32());
  if (!range.keptLo || mask.getFiniteMask()->literals.empty())
    return mapScores(s, n0, /*kept=*/false);
  // A tile whose keys the finite mask all keeps is spared its conditions.
  Value partial =
      arith::OrIOp::create(b, loc, less(n0, range.keptLo),
                           less(range.keptHi, add(n0, index(tileN))));
  auto branch = scf::IfOp::create(b, loc, type, partial,
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(b, loc, mapScores(s, n0, /*kept=*/false));
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, loc, mapScores(s, n0, /*kept=*/true));
  return branch.getResult(0);
}

/// The scale and score_mod, that of a key which the finite mask keeps if `kept`
/// says so.
Value Program::mapScores(Value s, Value n0, bool kept) {
  Value scale = scaleIsFolded ? Value() : op.getScale();
  if (!scale && op.getScoreMod().empty())
    return s;
  auto type = cast<FragmentType>(s.getType());
  return map(type, s, {m0, n0}, [&](ValueRange args) {
    Value x = args[0], m = args[1], n = args[2];
    if (scale)
      x = arith::MulFOp::create(b, loc, x, scale);
    if (op.getScoreMod().empty())
      return x;
    SmallVector<Value> aux = auxElements(m, n), indices = modIndices(m, n);
    return kept ? mask.emitKeptScore(b, loc, x, aux, indices)
                : op.applyScoreMod(b, loc, x, aux, indices);
  });
}

/// Masked scores, and those past the last key, become −∞. Tiles that are known
/// to have none of them are left alone.
Value Program::maskScores(Value s, Value n0) {
  int64_t numKeys = staticSizes[op.getN()];
  bool whole = numKeys != ShapedType::kDynamic && numKeys % tileN == 0;
  if (whole && !mask.hasMask())
    return s;
  if (mask.hasMask() && !range.exact)
    return mapMask(s, n0);
  Value partial =
      arith::OrIOp::create(b, loc, less(n0, range.fullLo),
                           less(range.fullHi, add(n0, index(tileN))));
  auto branch = scf::IfOp::create(b, loc, s.getType(), partial,
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(b, loc, mapMask(s, n0));
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, loc, s);
  return branch.getResult(0);
}

Value Program::mapMask(Value s, Value n0) {
  int64_t numKeys = staticSizes[op.getN()];
  bool whole = numKeys != ShapedType::kDynamic && numKeys % tileN == 0;
  return map(
      cast<FragmentType>(s.getType()), s, {m0, n0}, [&](ValueRange args) {
        Value m = args[1], n = args[2];
        Value keep = whole ? Value() : less(n, sizes[op.getN()]);
        if (mask.hasMask()) {
          Value kept =
              op.applyMaskMod(b, loc, auxElements(m, n), modIndices(m, n));
          keep = keep ? arith::AndIOp::create(b, loc, keep, kept).getResult()
                      : kept;
        }
        Value masked = real(-std::numeric_limits<double>::infinity());
        return arith::SelectOp::create(b, loc, keep, args[0], masked)
            .getResult();
      });
}

/// A maximum of −∞ is a row without a key so far. Its differences are taken
/// from 0, so that −∞ − −∞ never reaches exp2 and its P are 0.
Value Program::finiteOrZero(Value max) {
  Value none =
      arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, max,
                            real(-std::numeric_limits<double>::infinity()));
  return arith::SelectOp::create(b, loc, none, real(0), max);
}

/// Brings O, m and l to a new maximum, if it has grown (by much) in some row of
/// this warp.
Program::State Program::rescale(State state, Value newMax) {
  auto rowType = cast<FragmentType>(newMax.getType());
  double binary = unit * kLog2E; // from scores to binary orders
  int64_t patience = schedule.getLazyRescale();
  Value grew =
      map(row(b.getI1Type()), {state.max, newMax}, {},
          [&](ValueRange args) -> Value {
            Value growth = args[1], threshold = args[0];
            if (patience != 0) {
              growth = arith::SubFOp::create(b, loc, args[1], args[0]);
              growth = arith::MulFOp::create(b, loc, growth, real(binary));
              threshold = real(patience);
            }
            return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT,
                                         growth, threshold);
          });
  Value any = tile::AnyOp::create(b, loc, b.getI1Type(), grew);
  auto branch = scf::IfOp::create(
      b, loc, TypeRange{state.o.getType(), rowType, rowType}, any,
      /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, loc, ValueRange{state.o, state.max, state.sum});
  b.setInsertionPointToStart(branch.thenBlock());
  // exp2((m − m')·binary), not a multiply-add with m·binary rounded apart: the
  // rounding error of a large m would be all there is.
  Value factor = map(rowType, {state.max, newMax}, {}, [&](ValueRange args) {
    Value less = arith::SubFOp::create(b, loc, args[0], finiteOrZero(args[1]));
    return exp2(arith::MulFOp::create(b, loc, less, real(binary)));
  });
  auto times = [&](Value fragment) {
    return map(cast<FragmentType>(fragment.getType()), {fragment, factor}, {},
               [&](ValueRange args) -> Value {
                 return arith::MulFOp::create(b, loc, args[0], args[1]);
               });
  };
  Value o = times(state.o), sum = times(state.sum);
  scf::YieldOp::create(b, loc, ValueRange{o, newMax, sum});
  // Where nothing has grown the new maximum is the old one.
  Value max = patience != 0 ? branch.getResult(1) : newMax;
  return {branch.getResult(0), max, branch.getResult(2)};
}

/// P = exp(S − max).
Value Program::exponentials(Value s, Value max) {
  auto type = cast<FragmentType>(s.getType());
  auto rowType = cast<FragmentType>(max.getType());
  if (!op.getScoreMod().empty()) {
    // Scores may be as large as a mask value of −3.4e38, whose product with
    // log2 e is infinite: subtract first.
    Value from = map(rowType, max, {},
                     [&](ValueRange args) { return finiteOrZero(args[0]); });
    return map(type, {s, from}, {}, [&](ValueRange args) {
      Value x = arith::SubFOp::create(b, loc, args[0], args[1]);
      return exp2(arith::MulFOp::create(b, loc, x, real(kLog2E)));
    });
  }
  Value binary = real(unit * kLog2E);
  Value from = map(rowType, max, {}, [&](ValueRange args) -> Value {
    Value x = arith::MulFOp::create(b, loc, finiteOrZero(args[0]), binary);
    return arith::NegFOp::create(b, loc, x);
  });
  return map(type, {s, from}, {}, [&](ValueRange args) {
    return exp2(math::FmaOp::create(b, loc, args[0], binary, args[1]));
  });
}

/// prob_mod of the numerators: it is linear, so that the division by their sum
/// may come later.
Value Program::changeProbabilities(Value p, Value n0) {
  if (op.getProbMod().empty())
    return p;
  return map(cast<FragmentType>(p.getType()), p, {m0, n0},
             [&](ValueRange args) {
               Value m = args[1], n = args[2];
               return op.applyProbMod(b, loc, args[0], auxElements(m, n),
                                      modIndices(m, n));
             });
}

//===----------------------------------------------------------------------===//
// After the loop
//===----------------------------------------------------------------------===//

/// The sink is one more logit of the denominator. Returns the state with its
/// maximum in natural units.
Program::State Program::addSink(State state) {
  auto rowType = cast<FragmentType>(state.max.getType());
  AffineMap sinkMap = op.getSinkMap();
  Value sink = map(rowType, {}, m0, [&](ValueRange args) -> Value {
    Value m = arith::MinSIOp::create(b, loc, args[0],
                                     sub(sizes[op.getM()], index(1)));
    Value logit = element(op.getSink(), sinkMap, m, Value());
    return convertFloat(b, loc, logit, op.getScoreType());
  });
  double units = unit;
  Value max =
      map(rowType, {state.max, sink}, {}, [&](ValueRange args) -> Value {
        Value natural = arith::MulFOp::create(b, loc, args[0], real(units));
        return arith::MaxNumFOp::create(b, loc, natural, args[1]);
      });
  auto exponential = [&](Value of, double scale) {
    return map(rowType, {of, max}, {}, [&](ValueRange args) {
      Value x = arith::MulFOp::create(b, loc, args[0], real(scale));
      x = arith::SubFOp::create(b, loc, x, finiteOrZero(args[1]));
      return exp2(arith::MulFOp::create(b, loc, x, real(kLog2E)));
    });
  };
  Value factor = exponential(state.max, units), more = exponential(sink, 1);
  if (op.getEmptyRow() == EmptyRow::NaNDespiteSink)
    more = map(rowType, {state.max, more}, {}, [&](ValueRange args) -> Value {
      Value empty =
          arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, args[0],
                                real(-std::numeric_limits<double>::infinity()));
      Value nan = real(std::numeric_limits<double>::quiet_NaN());
      return arith::SelectOp::create(b, loc, empty, nan, args[1]);
    });
  Value sum = map(rowType, {state.sum, factor, more}, {}, [&](ValueRange args) {
    return math::FmaOp::create(b, loc, args[0], args[1], args[2]).getResult();
  });
  Value o = map(cast<FragmentType>(state.o.getType()), {state.o, factor}, {},
                [&](ValueRange args) -> Value {
                  return arith::MulFOp::create(b, loc, args[0], args[1]);
                });
  unit = 1;
  return {o, max, sum};
}

/// lse = max + ln l
void Program::storeLse(State state) {
  auto rowType = cast<FragmentType>(state.max.getType());
  Value lse = map(rowType, {state.max, state.sum}, {}, [&](ValueRange args) {
    Value max = arith::MulFOp::create(b, loc, args[0], real(unit));
    Value log =
        math::Log2Op::create(b, loc, args[1], arith::FastMathFlags::afn);
    return math::FmaOp::create(b, loc, log, real(kLn2), max).getResult();
  });
  AffineMap lseMap = op.getLseMap();
  tile::StoreRowsOp::create(b, loc, lse, op.getLse(),
                            indices(lseMap, m0, Value()),
                            position(lseMap, op.getM()));
}

/// O = O / l, and the lse.
void Program::finish(State state) {
  state.sum = tile::RowJoinOp::create(b, loc, state.sum.getType(),
                                      tile::Reduction::Add, state.sum);
  if (op.getSink())
    state = addSink(state);
  auto rowType = cast<FragmentType>(state.sum.getType());
  Value inverse = map(rowType, state.sum, {}, [&](ValueRange args) -> Value {
    Value inverse = arith::DivFOp::create(b, loc, real(1), args[0]);
    // A row without a score above −∞ gives 0 · ∞, or 0; without keys always 0.
    int64_t numKeys = staticSizes[op.getN()];
    bool isNaN = op.getEmptyRow() != EmptyRow::Zero;
    if (isNaN && !ShapedType::isDynamic(numKeys) && numKeys != 0)
      return inverse;
    Value empty = isNaN
                      ? arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                              sizes[op.getN()], index(0))
                            .getResult()
                      : arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                              args[0], real(0))
                            .getResult();
    return arith::SelectOp::create(b, loc, empty, real(0), inverse);
  });
  // An empty row is 0 whatever prob_mod made of 0: ∞·0 if its factor is ∞.
  bool isGuarded =
      !op.getProbMod().empty() && op.getEmptyRow() == EmptyRow::Zero;
  Value o = map(cast<FragmentType>(state.o.getType()), {state.o, inverse}, {},
                [&](ValueRange args) -> Value {
                  Value o = arith::MulFOp::create(b, loc, args[0], args[1]);
                  if (!isGuarded)
                    return o;
                  Value empty = arith::CmpFOp::create(
                      b, loc, arith::CmpFPredicate::OEQ, args[1], real(0));
                  return arith::SelectOp::create(b, loc, empty, real(0), o);
                });
  AffineMap outputMap = op.getOutputMap();
  tile::AcquireOp::create(b, loc, outputRing, index(0));
  tile::StoreOp::create(b, loc, o, outputRing, op.getOutput(),
                        indices(outputMap, m0, Value()),
                        position(outputMap, op.getM()));
  if (op.getLse())
    storeLse(state);
}

/// numerics = fast, and nothing else, lets tanh be an approximate instruction.
void Program::chooseInstructions() {
  auto flags = op.getNumerics() == Numerics::Fast ? arith::FastMathFlags::afn
                                                  : arith::FastMathFlags::none;
  op->getParentOp()->walk([&](math::TanhOp tanh) { tanh.setFastmath(flags); });
}

ProgramFacts Program::build() {
  FloatAttr scale;
  if (op.getScale() && op.getScoreMod().empty() &&
      matchPattern(op.getScale(), m_Constant(&scale)) &&
      scale.getValueAsDouble() > 0 && scale.getValue().isFinite()) {
    unit = scale.getValueAsDouble();
    scaleIsFolded = true;
  }
  placeBlock();
  placeRings();
  findKeys();
  loadQuery();
  finish(visitAllKeys());
  chooseInstructions();
  return facts;
}

ProgramFacts flash::buildMmaSyncProgram(OpBuilder &b, AttentionOp op,
                                        ScheduleAttr schedule) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(op);
  return Program(b, op, schedule).build();
}
