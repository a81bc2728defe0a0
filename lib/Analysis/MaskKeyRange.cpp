//===- MaskKeyRange.cpp - The keys of a tile of queries, as IR
//-------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskAnalysisDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::mask;

namespace {

/// 64-bit arithmetic that folds constants.
struct I64Builder {
  OpBuilder &b;
  Location loc;

  Value constant(int64_t value) {
    return arith::ConstantIntOp::create(b, loc, value, 64);
  }
  Value add(Value x, Value y) {
    return b.createOrFold<arith::AddIOp>(loc, x, y);
  }
  Value add(Value x, int64_t y) { return y ? add(x, constant(y)) : x; }
  Value sub(Value x, Value y) {
    return b.createOrFold<arith::SubIOp>(loc, x, y);
  }
  Value mul(Value x, int64_t y) {
    return y == 1 ? x : b.createOrFold<arith::MulIOp>(loc, x, constant(y));
  }
  Value min(Value x, Value y) {
    return b.createOrFold<arith::MinSIOp>(loc, x, y);
  }
  Value max(Value x, Value y) {
    return b.createOrFold<arith::MaxSIOp>(loc, x, y);
  }
  Value le(Value x, Value y) {
    return b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::sle, x, y);
  }
  Value both(Value x, Value y) {
    return b.createOrFold<arith::AndIOp>(loc, x, y);
  }
  Value either(Value x, Value y) {
    return b.createOrFold<arith::OrIOp>(loc, x, y);
  }
  Value select(Value condition, Value yes, Value no) {
    if (std::optional<int64_t> known = getConstantIntValue(condition))
      return *known ? yes : no;
    return b.createOrFold<arith::SelectOp>(loc, condition, yes, no);
  }
  /// ⌊x / divisor⌋, divisor > 0; division truncates.
  Value floorDiv(Value x, int64_t divisor) {
    if (divisor == 1)
      return x;
    Value d = constant(divisor);
    Value quotient = b.createOrFold<arith::DivSIOp>(loc, x, d);
    Value rest = b.createOrFold<arith::RemSIOp>(loc, x, d);
    Value isNegative = b.createOrFold<arith::CmpIOp>(
        loc, arith::CmpIPredicate::slt, rest, constant(0));
    return select(isNegative, add(quotient, -1), quotient);
  }
  Value cast(Value x) {
    if (x.getType().isIndex())
      return b.createOrFold<arith::IndexCastOp>(loc, b.getI64Type(), x);
    if (x.getType().isInteger(64))
      return x;
    return b.createOrFold<arith::ExtSIOp>(loc, b.getI64Type(), x);
  }
  Value toIndex(Value x) {
    return b.createOrFold<arith::IndexCastOp>(loc, b.getIndexType(), x);
  }
};

/// What a condition says of one tile's keys; i64. [lo, hi) and the full range
/// are empty where they end before they begin.
struct Bounds {
  Value lo, hi, fullLo, fullHi;
  bool exact = true; ///< keys of the full range satisfy the whole condition
};

/// Emits the range of one tile of queries, condition by condition.
class RangeEmitter {
public:
  RangeEmitter(OpBuilder &b, Location loc, AttentionOp op,
               llvm::function_ref<Value(unsigned)> getAux)
      : a{b, loc}, op(op), getAux(getAux) {}

  KeyRange emit(const MaskAnalysis &analysis, Value m0, int64_t tileM,
                ValueRange batchIndices, Value numKeys, bool likely);
  TileClass emitClass(const MaskAnalysis &analysis, Value m0, int64_t tileM,
                      Value n0, int64_t tileN, ValueRange batchIndices,
                      Value numKeys, bool likely);

private:
  Value getOffset(unsigned index);
  Value mapInvariant(Value value);
  void mapArguments(ValueRange batchIndices);
  Bounds visit(const MaskAnalysis &analysis, const MaskCondition &condition);
  /// What an inequality adds to its n·N for the tile's queries, between two
  /// bounds, as long as `guard` holds.
  struct RowTerm {
    Value low, high, guard;
  };
  std::optional<RowTerm> getRowTerm(const MaskInequality &inequality);
  Value addTerms(Value sum, ArrayRef<std::pair<Value, int64_t>> terms,
                 int64_t limit, Value &guard);
  Bounds solve(const MaskInequality &inequality);
  TileClass classify(const MaskAnalysis &analysis,
                     const MaskCondition &condition);
  TileClass classify(const MaskInequality &inequality);
  void enter(Value m0, int64_t tileM, ValueRange batchIndices, Value numKeys);
  Bounds intersect(const Bounds &x, const Bounds &y);
  Bounds unite(const Bounds &x, const Bounds &y);
  Bounds getUnknown() { return {zero, size, zero, size, /*exact=*/false}; }
  Value inLimit(Value min, Value max, int64_t limit);

  I64Builder a;
  AttentionOp op;
  llvm::function_ref<Value(unsigned)> getAux;
  IRMapping mapping;
  Value firstM, lastM, firstN, lastN; // i64, offsets included
  Value offsetN, size, zero;
};

} // namespace

Value RangeEmitter::getOffset(unsigned index) {
  return op.getOffsets().empty() ? a.constant(0)
                                 : a.cast(op.getOffsets()[index]);
}

/// Clones what computes an invariant value of the region; null where it needs
/// an element that the caller does not have.
Value RangeEmitter::mapInvariant(Value value) {
  if (Value known = mapping.lookupOrNull(value))
    return known;
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    int position = getPosition(op, argument);
    if (position < 0 || position >= static_cast<int>(op.getAux().size()) ||
        !getAux)
      return Value();
    Value element = getAux(position);
    if (element)
      mapping.map(value, element);
    return element;
  }
  Operation *def = value.getDefiningOp();
  for (Value operand : def->getOperands())
    if (!mapInvariant(operand))
      return Value();
  Operation *clone = a.b.clone(*def, mapping);
  SmallVector<Value> folded;
  if (succeeded(a.b.tryFold(clone, folded)) && !folded.empty()) {
    mapping.map(def->getResults(), folded);
    clone->erase();
  }
  return mapping.lookup(value);
}

/// −limit ≤ min ∧ max ≤ limit.
Value RangeEmitter::inLimit(Value min, Value max, int64_t limit) {
  return a.both(a.le(a.constant(-limit), min), a.le(max, a.constant(limit)));
}

/// sum + Σ coefficient·term; null where an element is not to be had.
Value RangeEmitter::addTerms(Value sum,
                             ArrayRef<std::pair<Value, int64_t>> terms,
                             int64_t limit, Value &guard) {
  for (auto [term, coefficient] : terms) {
    Value value = mapInvariant(term);
    if (!value)
      return Value();
    value = a.cast(value);
    if (!getVariableBounds(op, term, limit))
      guard = a.both(guard, inLimit(value, value, limit));
    sum = a.add(sum, a.mul(value, coefficient));
  }
  return sum;
}

std::optional<RangeEmitter::RowTerm>
RangeEmitter::getRowTerm(const MaskInequality &inequality) {
  // Nothing wraps as long as every variable is within the limit.
  Value guard = arith::ConstantIntOp::create(a.b, a.loc, 1, 1);
  int64_t limit = inequality.limit;
  bool dependsOnM =
      inequality.m || llvm::any_of(inequality.quotients,
                                   [](auto &quotient) { return quotient.m; });
  if (dependsOnM && !getIndexBounds(op, op.getM(), limit))
    guard = a.both(guard, inLimit(firstM, lastM, limit));
  if (inequality.n && !getIndexBounds(op, op.getN(), limit))
    guard = a.both(guard, inLimit(firstN, lastN, limit));
  Value invariant =
      addTerms(a.constant(inequality.constant), inequality.terms, limit, guard);
  if (!invariant)
    return std::nullopt;
  Value low = zero, high = zero;
  if (inequality.m != 0) {
    low = a.mul(inequality.m > 0 ? firstM : lastM, inequality.m);
    high = a.mul(inequality.m > 0 ? lastM : firstM, inequality.m);
  }
  low = a.add(low, invariant);
  high = a.add(high, invariant);
  // A quotient grows, or falls, with M.
  for (const MaskQuotient &quotient : inequality.quotients) {
    Value rest =
        addTerms(a.constant(quotient.constant), quotient.terms, limit, guard);
    if (!rest)
      return std::nullopt;
    auto at = [&](Value row) {
      Value source = quotient.m ? a.add(a.mul(row, quotient.m), rest) : rest;
      return a.mul(a.floorDiv(source, quotient.divisor), quotient.coefficient);
    };
    bool grows = (quotient.m > 0) == (quotient.coefficient > 0);
    low = a.add(low, at(grows ? firstM : lastM));
    high = a.add(high, at(grows ? lastM : firstM));
  }
  return RowTerm{low, high, guard};
}

/// The keys that satisfy
///   n·N + row term ≥ 0
/// for some (lo, hi) or all (full) of the tile's M. Where the guard does not
/// hold, they may be all, and none for sure.
Bounds RangeEmitter::solve(const MaskInequality &inequality) {
  std::optional<RowTerm> row = getRowTerm(inequality);
  if (!row)
    return getUnknown();
  Bounds bounds = {zero, size, zero, size};
  if (inequality.n > 0) {
    // N ≥ ⌈−x / n⌉ = −⌊x / n⌋
    auto first = [&](Value x) {
      Value negative = a.sub(zero, a.floorDiv(x, inequality.n));
      return a.sub(negative, offsetN);
    };
    bounds.lo = a.select(row->guard, first(row->high), zero);
    bounds.fullLo = a.select(row->guard, first(row->low), size);
    return bounds;
  }
  auto end = [&](Value x) -> Value {
    if (inequality.n == 0) // all keys or none
      return a.select(a.le(zero, x), size, zero);
    // N ≤ ⌊x / −n⌋
    return a.sub(a.add(a.floorDiv(x, -inequality.n), 1), offsetN);
  };
  bounds.hi = a.select(row->guard, end(row->high), size);
  bounds.fullHi = a.select(row->guard, end(row->low), zero);
  return bounds;
}

/// x ∧ y
Bounds RangeEmitter::intersect(const Bounds &x, const Bounds &y) {
  return {a.max(x.lo, y.lo), a.min(x.hi, y.hi), a.max(x.fullLo, y.fullLo),
          a.min(x.fullHi, y.fullHi), x.exact && y.exact};
}

/// x ∨ y: the hull of what either may keep, and what either surely keeps: both
/// where they meet, else the longer.
Bounds RangeEmitter::unite(const Bounds &x, const Bounds &y) {
  Value emptyX = a.le(x.hi, x.lo), emptyY = a.le(y.hi, y.lo);
  Bounds result;
  result.lo = a.select(emptyX, y.lo, a.select(emptyY, x.lo, a.min(x.lo, y.lo)));
  result.hi = a.select(emptyX, y.hi, a.select(emptyY, x.hi, a.max(x.hi, y.hi)));
  // Of a condition with an opaque conjunct no key is sure.
  Value endX = x.exact ? x.fullHi : x.fullLo;
  Value endY = y.exact ? y.fullHi : y.fullLo;
  Value lengthX = a.sub(endX, x.fullLo), lengthY = a.sub(endY, y.fullLo);
  Value one = a.constant(1);
  Value meet = a.both(a.both(a.le(x.fullLo, endY), a.le(y.fullLo, endX)),
                      a.both(a.le(one, lengthX), a.le(one, lengthY)));
  Value longerX = a.le(lengthY, lengthX);
  result.fullLo = a.select(meet, a.min(x.fullLo, y.fullLo),
                           a.select(longerX, x.fullLo, y.fullLo));
  result.fullHi =
      a.select(meet, a.max(endX, endY), a.select(longerX, endX, endY));
  return result;
}

Bounds RangeEmitter::visit(const MaskAnalysis &analysis,
                           const MaskCondition &condition) {
  switch (condition.kind) {
  case MaskCondition::Kind::Opaque:
    return getUnknown();
  case MaskCondition::Kind::Inequality:
    return solve(analysis.getInequalities()[condition.inequality]);
  case MaskCondition::Kind::All: {
    if (condition.operands.empty())
      return {zero, size, zero, size};
    Bounds result = visit(analysis, condition.operands.front());
    for (const MaskCondition &operand : llvm::drop_begin(condition.operands))
      result = intersect(result, visit(analysis, operand));
    return result;
  }
  case MaskCondition::Kind::Any: {
    Bounds result = visit(analysis, condition.operands.front());
    for (const MaskCondition &operand : llvm::drop_begin(condition.operands))
      result = unite(result, visit(analysis, operand));
    return result;
  }
  }
  llvm_unreachable("all kinds of conditions are above");
}

/// What the regions' arguments are; aux elements come when they are needed.
void RangeEmitter::mapArguments(ValueRange batchIndices) {
  assert(batchIndices.size() == op.getNumBatchDims());
  SmallVector<Value> positions(batchIndices);
  if (!op.getOffsets().empty())
    for (auto [i, index] : llvm::enumerate(batchIndices))
      positions[i] =
          a.b.createOrFold<arith::AddIOp>(a.loc, index, op.getOffsets()[i]);
  for (Region *region : {&op.getScoreMod(), &op.getMaskMod()}) {
    if (region->empty())
      continue;
    unsigned first = region == &op.getScoreMod() ? 1 : 0;
    for (auto [i, table] : llvm::enumerate(op.getTables()))
      mapping.map(region->getArgument(first + op.getAux().size() + i), table);
    for (auto [i, position] : llvm::enumerate(positions))
      mapping.map(region->getArgument(first + getFirstIndex(op) + i), position);
  }
}

void RangeEmitter::enter(Value m0, int64_t tileM, ValueRange batchIndices,
                         Value numKeys) {
  mapArguments(batchIndices);
  zero = a.constant(0);
  size = a.cast(numKeys);
  firstM = a.add(a.cast(m0), getOffset(op.getM()));
  lastM = a.add(firstM, tileM - 1);
  firstN = offsetN = getOffset(op.getN());
  lastN = a.add(a.add(firstN, size), -1);
}

/// n·N + row term ≥ 0 for some and for all of the tile.
TileClass RangeEmitter::classify(const MaskInequality &inequality) {
  Value yes = arith::ConstantIntOp::create(a.b, a.loc, 1, 1);
  Value no = arith::ConstantIntOp::create(a.b, a.loc, 0, 1);
  std::optional<RowTerm> row = getRowTerm(inequality);
  if (!row)
    return {yes, no};
  Value low = row->low, high = row->high;
  if (inequality.n != 0) {
    low = a.add(low, a.mul(inequality.n > 0 ? firstN : lastN, inequality.n));
    high = a.add(high, a.mul(inequality.n > 0 ? lastN : firstN, inequality.n));
  }
  return {a.select(row->guard, a.le(zero, high), yes),
          a.both(row->guard, a.le(zero, low))};
}

TileClass RangeEmitter::classify(const MaskAnalysis &analysis,
                                 const MaskCondition &condition) {
  using Kind = MaskCondition::Kind;
  bool isAny = condition.kind == Kind::Any;
  if (condition.kind == Kind::Inequality)
    return classify(analysis.getInequalities()[condition.inequality]);
  Value yes = arith::ConstantIntOp::create(a.b, a.loc, 1, 1);
  Value no = arith::ConstantIntOp::create(a.b, a.loc, 0, 1);
  if (condition.kind == Kind::Opaque)
    return {yes, no};
  TileClass result{isAny ? no : yes, isAny ? no : yes};
  for (const MaskCondition &operand : condition.operands) {
    TileClass part = classify(analysis, operand);
    auto join = [&](Value x, Value y) {
      return isAny ? a.either(x, y) : a.both(x, y);
    };
    result = {join(result.some, part.some), join(result.all, part.all)};
  }
  return result;
}

TileClass RangeEmitter::emitClass(const MaskAnalysis &analysis, Value m0,
                                  int64_t tileM, Value n0, int64_t tileN,
                                  ValueRange batchIndices, Value numKeys,
                                  bool likely) {
  enter(m0, tileM, batchIndices, numKeys);
  Value start = a.cast(n0), end = a.min(a.add(start, tileN), size);
  firstN = a.add(start, offsetN);
  lastN = a.add(a.add(end, offsetN), -1);
  TileClass result = classify(analysis, analysis.getCondition());
  if (likely && analysis.getFiniteMask()) {
    TileClass finite = classify(analysis, analysis.getFiniteMask()->kept);
    result = {a.both(result.some, finite.some), a.both(result.all, finite.all)};
  }
  return result;
}

KeyRange RangeEmitter::emit(const MaskAnalysis &analysis, Value m0,
                            int64_t tileM, ValueRange batchIndices,
                            Value numKeys, bool likely) {
  enter(m0, tileM, batchIndices, numKeys);
  Bounds whole = {zero, size, zero, size};
  Bounds bounds = intersect(whole, visit(analysis, analysis.getCondition()));
  Bounds kept = whole;
  if (const FiniteMask *finite = analysis.getFiniteMask())
    kept = intersect(whole, visit(analysis, finite->kept));
  if (likely) {
    bounds.lo = a.max(bounds.lo, kept.lo);
    bounds.hi = a.min(bounds.hi, kept.hi);
  }
  Value lo = a.min(bounds.lo, size);
  Value hi = a.max(bounds.hi, lo);
  auto clamp = [&](Value first, Value end) {
    first = a.min(a.max(first, lo), hi);
    return std::pair(first, a.max(a.min(end, hi), first));
  };
  auto [fullLo, fullHi] = clamp(bounds.fullLo, bounds.fullHi);
  KeyRange range{a.toIndex(lo),
                 a.toIndex(hi),
                 a.toIndex(fullLo),
                 a.toIndex(fullHi),
                 bounds.exact,
                 Value(),
                 Value()};
  if (analysis.getFiniteMask() && kept.exact) {
    auto [keptLo, keptHi] = clamp(kept.fullLo, kept.fullHi);
    range.keptLo = a.toIndex(keptLo);
    range.keptHi = a.toIndex(keptHi);
  }
  return range;
}

KeyRange
MaskAnalysis::emitKeyRange(OpBuilder &b, Location loc, Value m0, int64_t tileM,
                           ValueRange batchIndices, Value numKeys,
                           llvm::function_ref<Value(unsigned)> getAux) const {
  return RangeEmitter(b, loc, op, getAux)
      .emit(*this, m0, tileM, batchIndices, numKeys, /*likely=*/false);
}

KeyRange MaskAnalysis::emitLikelyKeyRange(
    OpBuilder &b, Location loc, Value m0, int64_t tileM,
    ValueRange batchIndices, Value numKeys,
    llvm::function_ref<Value(unsigned)> getAux) const {
  return RangeEmitter(b, loc, op, getAux)
      .emit(*this, m0, tileM, batchIndices, numKeys, /*likely=*/true);
}

TileClass
MaskAnalysis::emitTileClass(OpBuilder &b, Location loc, Value m0, int64_t tileM,
                            Value n0, int64_t tileN, ValueRange batchIndices,
                            Value numKeys, bool likely,
                            llvm::function_ref<Value(unsigned)> getAux) const {
  return RangeEmitter(b, loc, op, getAux)
      .emitClass(*this, m0, tileM, n0, tileN, batchIndices, numKeys, likely);
}

/// Whether a disjunction has two parts or more.
static bool hasDisjunction(const MaskCondition &condition) {
  if (condition.kind == MaskCondition::Kind::Any &&
      condition.operands.size() > 1)
    return true;
  return llvm::any_of(condition.operands, hasDisjunction);
}

bool MaskAnalysis::mayHaveGaps() const {
  return hasDisjunction(condition) ||
         (finiteMask && hasDisjunction(finiteMask->kept));
}
