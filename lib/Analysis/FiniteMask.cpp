//===- FiniteMask.cpp - Finite stand-ins for −∞ in score_mod --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Bounds what score_mod gives under each assignment of truth values to the
// conditions in it: a mask is an assignment under which the score is bounded by
// a large negative number. No spelling is looked for, so that select(c, s, C),
// s + select(c, 0, C), s·c + C·(1 − c), casts and soft caps are all the same.
//
//===----------------------------------------------------------------------===//

#include "MaskAnalysisDetail.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/MapVector.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::mask;

namespace {

/// exp gives 0 for all arguments that are not greater, the denormals included:
/// ln 2^−150 = −103.97 and ln 2^−1075 = −745.13 round to 0.
constexpr double kUnderflowF32 = 104, kUnderflowF64 = 746;
/// Bounds that count as a mask: of a score that is known, and of what is added
/// to a score that is not.
constexpr double kKnownMask = -1000, kAddedMask = -5000;
/// The least |score| that an added mask must leave room for.
constexpr double kLeastRoom = 1000;
/// So many conditions are told apart at most: 2^6 assignments.
constexpr unsigned kMaxConditions = 6;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// A float between lo + weight·t and hi + weight·t, where |t| is at most the
/// largest magnitude of the score and of the other unknown terms.
struct FloatRange {
  double lo = 0, hi = 0, weight = 0;

  static FloatRange unknown() { return {0, 0, 1}; }
  bool isKnown() const { return weight == 0; }
  double magnitude() const { return std::max(std::fabs(lo), std::fabs(hi)); }
};

/// A condition of score_mod that is no negation, and whether it is negated.
struct Literal {
  Value condition;
  bool negated = false;
};

/// Bounds score_mod's result under an assignment of its conditions.
class ScoreBounds {
public:
  ScoreBounds(AttentionOp op,
              const llvm::MapVector<Value, unsigned> &conditions)
      : op(op), conditions(conditions) {}

  FloatRange evaluate(Value root, unsigned assignment) {
    this->assignment = assignment;
    known.clear();
    return visit(root);
  }

private:
  FloatRange visit(Value value);
  FloatRange compute(Value value);
  FloatRange computeBool(Value value, double ifTrue);
  FloatRange multiply(const FloatRange &x, const FloatRange &y);
  FloatRange round(FloatRange range, Type type);
  std::optional<bool> getTruth(Value condition);

  AttentionOp op;
  const llvm::MapVector<Value, unsigned> &conditions;
  unsigned assignment = 0;
  llvm::DenseMap<Value, FloatRange> known;
};

} // namespace

/// x·y, where nothing times anything is nothing.
static double timesOrZero(double x, double y) {
  return x == 0 || y == 0 ? 0 : x * y;
}

static FloatRange hull(const FloatRange &x, const FloatRange &y) {
  return {std::min(x.lo, y.lo), std::max(x.hi, y.hi),
          std::max(x.weight, y.weight)};
}

static FloatRange sum(const FloatRange &x, const FloatRange &y) {
  double lo = x.lo + y.lo, hi = x.hi + y.hi;
  return {std::isnan(lo) ? -kInfinity : lo, std::isnan(hi) ? kInfinity : hi,
          x.weight + y.weight};
}

static FloatRange negate(const FloatRange &x) {
  return {-x.hi, -x.lo, x.weight};
}

/// The predicate p' with x p y = y p' x.
static arith::CmpIPredicate swapOperands(arith::CmpIPredicate predicate) {
  using P = arith::CmpIPredicate;
  switch (predicate) {
  case P::eq:
  case P::ne:
    return predicate;
  case P::slt:
    return P::sgt;
  case P::sle:
    return P::sge;
  case P::sgt:
    return P::slt;
  case P::sge:
    return P::sle;
  case P::ult:
    return P::ugt;
  case P::ule:
    return P::uge;
  case P::ugt:
    return P::ult;
  case P::uge:
    return P::ule;
  }
  llvm_unreachable("all predicates are above");
}

/// Strips negations. Comparisons that differ in a negation or in the order of
/// their operands are one condition: the one that `conditions` has.
static Literal getLiteral(Value value,
                          const llvm::MapVector<Value, unsigned> &conditions) {
  bool negated = false;
  while (auto xorOp = value.getDefiningOp<arith::XOrIOp>()) {
    bool onRight = matchPattern(xorOp.getRhs(), m_One());
    if (!onRight && !matchPattern(xorOp.getLhs(), m_One()))
      break;
    value = onRight ? xorOp.getLhs() : xorOp.getRhs();
    negated = !negated;
  }
  auto cmp = value.getDefiningOp<arith::CmpIOp>();
  for (auto &[known, number] : conditions) {
    auto other = known.getDefiningOp<arith::CmpIOp>();
    if (!cmp || !other)
      continue;
    arith::CmpIPredicate predicate = cmp.getPredicate();
    if (cmp.getLhs() == other.getRhs() && cmp.getRhs() == other.getLhs())
      predicate = swapOperands(predicate);
    else if (cmp.getLhs() != other.getLhs() || cmp.getRhs() != other.getRhs())
      continue;
    if (predicate == other.getPredicate())
      return {known, negated};
    if (arith::invertPredicate(predicate) == other.getPredicate())
      return {known, !negated};
  }
  return {value, negated};
}

std::optional<bool> ScoreBounds::getTruth(Value condition) {
  APInt constant;
  if (matchPattern(condition, m_ConstantInt(&constant)))
    return !constant.isZero();
  Literal literal = getLiteral(condition, conditions);
  auto found = conditions.find(literal.condition);
  if (found == conditions.end() || found->second >= kMaxConditions)
    return std::nullopt;
  return ((assignment >> found->second & 1) != 0) != literal.negated;
}

/// Rounding is monotone, and towards the outside it is never too tight, though
/// bounds are computed in double.
FloatRange ScoreBounds::round(FloatRange range, Type type) {
  auto floatType = dyn_cast<FloatType>(type);
  if (!floatType || floatType.isF64())
    return range;
  auto convert = [&](double value, APFloat::roundingMode mode) {
    APFloat number(value);
    bool losesInfo;
    number.convert(floatType.getFloatSemantics(), mode, &losesInfo);
    return number.convertToDouble();
  };
  return {convert(range.lo, APFloat::rmTowardNegative),
          convert(range.hi, APFloat::rmTowardPositive), range.weight};
}

FloatRange ScoreBounds::multiply(const FloatRange &x, const FloatRange &y) {
  double corners[] = {timesOrZero(x.lo, y.lo), timesOrZero(x.lo, y.hi),
                      timesOrZero(x.hi, y.lo), timesOrZero(x.hi, y.hi)};
  return {*llvm::min_element(corners), *llvm::max_element(corners),
          timesOrZero(x.weight, y.magnitude()) +
              timesOrZero(y.weight, x.magnitude()) + x.weight * y.weight};
}

/// A conversion of i1, whose true is `ifTrue`.
FloatRange ScoreBounds::computeBool(Value value, double ifTrue) {
  if (auto extension = value.getDefiningOp<arith::ExtUIOp>();
      extension && extension.getIn().getType().isInteger(1))
    value = extension.getIn(), ifTrue = 1;
  else if (auto extension = value.getDefiningOp<arith::ExtSIOp>();
           extension && extension.getIn().getType().isInteger(1))
    value = extension.getIn(), ifTrue = -1;
  if (!value.getType().isInteger(1))
    return FloatRange::unknown();
  if (std::optional<bool> truth = getTruth(value))
    return *truth ? FloatRange{ifTrue, ifTrue} : FloatRange{0, 0};
  return {std::min(ifTrue, 0.0), std::max(ifTrue, 0.0)};
}

FloatRange ScoreBounds::visit(Value value) {
  auto found = known.find(value);
  if (found != known.end())
    return found->second;
  FloatRange result = round(compute(value), value.getType());
  if (std::isnan(result.lo) || std::isnan(result.hi) ||
      std::isnan(result.weight))
    result = {-kInfinity, kInfinity, 1};
  known[value] = result;
  return result;
}

FloatRange ScoreBounds::compute(Value value) {
  APFloat constant(0.0);
  if (matchPattern(value, m_ConstantFloat(&constant))) {
    bool losesInfo;
    constant.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                     &losesInfo);
    double number = constant.convertToDouble();
    return {number, number};
  }
  Operation *def = value.getDefiningOp();
  if (!def || def->getNumRegions() != 0)
    return FloatRange::unknown();
  auto operand = [&](unsigned i) { return visit(def->getOperand(i)); };
  if (auto select = dyn_cast<arith::SelectOp>(def)) {
    if (std::optional<bool> truth = getTruth(select.getCondition()))
      return operand(*truth ? 1 : 2);
    return hull(operand(1), operand(2));
  }
  if (isa<arith::ExtFOp, arith::TruncFOp>(def))
    return operand(0);
  if (isa<arith::UIToFPOp>(def))
    return computeBool(def->getOperand(0), 1);
  if (isa<arith::SIToFPOp>(def))
    return computeBool(def->getOperand(0), -1);
  if (isa<arith::NegFOp>(def))
    return negate(operand(0));
  if (isa<arith::AddFOp>(def))
    return sum(operand(0), operand(1));
  if (isa<arith::SubFOp>(def))
    return sum(operand(0), negate(operand(1)));
  if (isa<arith::MulFOp>(def))
    return multiply(operand(0), operand(1));
  if (isa<arith::DivFOp>(def)) {
    FloatRange y = operand(1);
    if (!y.isKnown() || (y.lo <= 0 && y.hi >= 0))
      return FloatRange::unknown();
    return multiply(operand(0), {1 / y.hi, 1 / y.lo});
  }
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(def)) {
    FloatRange x = operand(0), y = operand(1);
    return {std::max(x.lo, y.lo), std::max(x.hi, y.hi),
            std::max(x.weight, y.weight)};
  }
  if (isa<arith::MinimumFOp, arith::MinNumFOp>(def)) {
    FloatRange x = operand(0), y = operand(1);
    return {std::min(x.lo, y.lo), std::min(x.hi, y.hi),
            std::max(x.weight, y.weight)};
  }
  if (isa<math::TanhOp>(def)) {
    FloatRange x = operand(0);
    return x.isKnown() ? FloatRange{std::tanh(x.lo), std::tanh(x.hi)}
                       : FloatRange{-1, 1};
  }
  return FloatRange::unknown();
}

/// Every score of this range is at most the result; nothing if it is no mask.
/// A mask that is added to unknown terms is one as long as these are at most
/// half as large, which docs/Numerics.md states.
static std::optional<double> getMaskBound(const FloatRange &range) {
  if (range.isKnown())
    return range.hi <= kKnownMask ? std::optional(range.hi) : std::nullopt;
  if (range.hi > kAddedMask || -range.hi / (2 * range.weight) < kLeastRoom)
    return std::nullopt;
  return range.hi / 2;
}

/// Conditions that choose between floats, numbered in the order of the region.
static llvm::MapVector<Value, unsigned> collectConditions(Region &region) {
  llvm::MapVector<Value, unsigned> conditions;
  auto add = [&](Value value) {
    if (!value.getType().isInteger(1) || matchPattern(value, m_Constant()))
      return;
    unsigned number = conditions.size();
    conditions.insert({getLiteral(value, conditions).condition, number});
  };
  for (Operation &op : region.front()) {
    if (auto select = dyn_cast<arith::SelectOp>(op);
        select && isa<FloatType>(select.getType()))
      add(select.getCondition());
    if (!isa<arith::UIToFPOp, arith::SIToFPOp>(op))
      continue;
    Value source = op.getOperand(0);
    if (auto *def = source.getDefiningOp();
        def && isa<arith::ExtUIOp, arith::ExtSIOp>(def))
      source = def->getOperand(0);
    add(source);
  }
  return conditions;
}

namespace {
/// Conditions with fixed values; the others, whose bit is not in `mask`, are
/// free.
struct Cube {
  unsigned mask, values;
  bool operator==(const Cube &other) const {
    return mask == other.mask && values == other.values;
  }
};
} // namespace

/// The prime implicants of a set of assignments: c ∧ x or c ∧ ¬x is c.
static SmallVector<Cube> joinCubes(SmallVector<Cube> cubes) {
  SmallVector<Cube> primes;
  while (!cubes.empty()) {
    SmallVector<Cube> joined;
    llvm::SmallBitVector used(cubes.size());
    for (size_t i = 0; i != cubes.size(); ++i)
      for (size_t j = i + 1; j != cubes.size(); ++j) {
        unsigned differing = cubes[i].values ^ cubes[j].values;
        if (cubes[i].mask != cubes[j].mask || !llvm::isPowerOf2_32(differing))
          continue;
        used.set(i), used.set(j);
        Cube cube{cubes[i].mask & ~differing, cubes[i].values & ~differing};
        if (!llvm::is_contained(joined, cube))
          joined.push_back(cube);
      }
    for (auto [i, cube] : llvm::enumerate(cubes))
      if (!used.test(i))
        primes.push_back(cube);
    cubes = std::move(joined);
  }
  return primes;
}

/// The least number of score_type that is not less.
static double roundUp(double value, Type type) {
  APFloat number(value);
  bool losesInfo;
  number.convert(cast<FloatType>(type).getFloatSemantics(),
                 APFloat::rmTowardPositive, &losesInfo);
  return number.convertToDouble();
}

void MaskAnalysis::readFiniteMask() {
  using Kind = MaskCondition::Kind;
  if (op.getScoreMod().empty())
    return;
  llvm::MapVector<Value, unsigned> conditions =
      collectConditions(op.getScoreMod());
  if (conditions.empty())
    return;
  unsigned count = std::min<unsigned>(conditions.size(), kMaxConditions);
  Value score =
      cast<YieldOp>(op.getScoreMod().front().getTerminator()).getValue();
  ScoreBounds bounds(op, conditions);
  double largest = -kInfinity;
  SmallVector<Cube> kept;
  unsigned all = (1u << count) - 1;
  for (unsigned assignment = 0; assignment <= all; ++assignment) {
    FloatRange range = bounds.evaluate(score, assignment);
    if (std::optional<double> bound = getMaskBound(range))
      largest = std::max(largest, *bound);
    else
      kept.push_back({all, assignment});
  }
  if (kept.empty() || kept.size() == all + 1)
    return;
  FiniteMask mask;
  double underflow = op.getScoreType().isF64() ? kUnderflowF64 : kUnderflowF32;
  mask.threshold = roundUp(largest + underflow, op.getScoreType());
  mask.kept.kind = Kind::Any;
  SmallVector<Cube> cubes = joinCubes(std::move(kept));
  for (Cube cube : cubes) {
    MaskCondition conjunction{Kind::All};
    for (auto &[value, number] : conditions) {
      if (number >= count || (cube.mask >> number & 1) == 0)
        continue;
      bool isTrue = (cube.values >> number & 1) != 0;
      conjunction.operands.push_back(read(value, /*negated=*/!isTrue));
      if (cubes.size() == 1)
        mask.literals.emplace_back(value, isTrue);
    }
    mask.kept.operands.push_back(std::move(conjunction));
  }
  finiteMask = std::move(mask);
}

Value MaskAnalysis::emitKeptScore(OpBuilder &b, Location loc, Value score,
                                  ValueRange aux, ValueRange indices) const {
  assert(finiteMask && "score_mod has no finite mask");
  Region &region = op.getScoreMod();
  IRMapping mapping;
  SmallVector<Value> arguments{score};
  llvm::append_range(arguments, aux);
  llvm::append_range(arguments, op.getTables());
  for (auto [i, index] : llvm::enumerate(indices))
    arguments.push_back(
        op.getOffsets().empty()
            ? index
            : b.createOrFold<arith::AddIOp>(loc, index, op.getOffsets()[i]));
  mapping.map(region.getArguments(), arguments);
  llvm::MapVector<Value, unsigned> conditions;
  for (auto [value, isTrue] : finiteMask->literals)
    conditions.insert({value, isTrue});
  for (Operation &inner : region.front().without_terminator()) {
    if (inner.getNumResults() == 1 &&
        inner.getResult(0).getType().isInteger(1)) {
      Literal literal = getLiteral(inner.getResult(0), conditions);
      auto found = conditions.find(literal.condition);
      if (found != conditions.end()) {
        bool truth = (found->second != 0) != literal.negated;
        mapping.map(inner.getResult(0),
                    arith::ConstantIntOp::create(b, loc, truth, 1));
        continue;
      }
    }
    Operation *clone = b.clone(inner, mapping);
    SmallVector<Value> folded;
    if (succeeded(b.tryFold(clone, folded)) && !folded.empty()) {
      mapping.map(inner.getResults(), folded);
      clone->erase();
    }
  }
  auto yield = cast<YieldOp>(region.front().getTerminator());
  return mapping.lookupOrDefault(yield.getValue());
}
