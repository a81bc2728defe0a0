//===- MaskAnalysis.cpp - Which keys a mask keeps -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskAnalysisDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::mask;

//===----------------------------------------------------------------------===//
// Affine forms of the region's integers
//===----------------------------------------------------------------------===//

namespace {

/// m·M + n·N + Σ coefficient·term + constant, and the bounds of that sum.
struct LinearForm {
  int64_t m = 0, n = 0, constant = 0;
  SmallVector<std::pair<Value, int64_t>, 2> terms;
  Interval bounds = {0, 0};
};

/// What keeps every sum of an emitted range within 64 bits: at most 16 summands
/// of at most 2^16 · 2^40, and the constant.
constexpr int64_t kMaxCoefficient = int64_t(1) << 16;
constexpr int64_t kMaxConstant = int64_t(1) << 56;
constexpr unsigned kMaxTerms = 8;
/// No dimension is larger: its tensor would not fit any memory.
constexpr int64_t kMaxSize = int64_t(1) << 39;
/// Assumptions on the size of run-time values, tried in this order.
constexpr int64_t kLimits[] = {int64_t(1) << 40, int64_t(1) << 29,
                               int64_t(1) << 24, int64_t(1) << 12};

/// Sums and products of bounds; empty where they leave 64 bits.
std::optional<Interval> addIntervals(Interval x, Interval y) {
  auto min = llvm::checkedAdd(x.min, y.min);
  auto max = llvm::checkedAdd(x.max, y.max);
  if (!min || !max)
    return std::nullopt;
  return Interval{*min, *max};
}

std::optional<Interval> scaleInterval(Interval x, int64_t factor) {
  auto a = llvm::checkedMul(x.min, factor);
  auto b = llvm::checkedMul(x.max, factor);
  if (!a || !b)
    return std::nullopt;
  return Interval{std::min(*a, *b), std::max(*a, *b)};
}

std::optional<LinearForm> scale(const LinearForm &x, int64_t factor) {
  LinearForm result;
  auto m = llvm::checkedMul(x.m, factor), n = llvm::checkedMul(x.n, factor);
  auto constant = llvm::checkedMul(x.constant, factor);
  auto bounds = scaleInterval(x.bounds, factor);
  if (!m || !n || !constant || !bounds)
    return std::nullopt;
  result.m = *m, result.n = *n, result.constant = *constant;
  result.bounds = *bounds;
  for (auto [value, coefficient] : x.terms) {
    auto product = llvm::checkedMul(coefficient, factor);
    if (!product)
      return std::nullopt;
    result.terms.emplace_back(value, *product);
  }
  return result;
}

std::optional<LinearForm> add(const LinearForm &x, const LinearForm &y) {
  LinearForm result = x;
  auto m = llvm::checkedAdd(x.m, y.m), n = llvm::checkedAdd(x.n, y.n);
  auto constant = llvm::checkedAdd(x.constant, y.constant);
  auto bounds = addIntervals(x.bounds, y.bounds);
  if (!m || !n || !constant || !bounds)
    return std::nullopt;
  result.m = *m, result.n = *n, result.constant = *constant;
  result.bounds = *bounds;
  for (auto [value, coefficient] : y.terms) {
    auto *known = llvm::find_if(
        result.terms, [&, v = value](auto &term) { return term.first == v; });
    if (known == result.terms.end()) {
      result.terms.emplace_back(value, coefficient);
      continue;
    }
    auto sum = llvm::checkedAdd(known->second, coefficient);
    if (!sum)
      return std::nullopt;
    known->second = *sum;
  }
  llvm::erase_if(result.terms, [](auto &term) { return term.second == 0; });
  return result;
}

std::optional<LinearForm> subtract(const LinearForm &x, const LinearForm &y) {
  std::optional<LinearForm> negative = scale(y, -1);
  return negative ? add(x, *negative) : std::nullopt;
}

/// Reads integers of a mask_mod as affine forms, assuming that M, N and the
/// terms are in [−limit, limit] where nothing better is known. Every integer on
/// the way is proved to fit its type, so that no wrap-around is lost.
class FormBuilder {
public:
  FormBuilder(AttentionOp op, int64_t limit) : op(op), limit(limit) {}

  std::optional<LinearForm> visit(Value value);

private:
  std::optional<LinearForm> visitArithmetic(Value value);
  std::optional<LinearForm> getVariable(Value value);

  AttentionOp op;
  int64_t limit;
};

} // namespace

Interval mask::getTypeBounds(Type type) {
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  return {llvm::minIntN(width), llvm::maxIntN(width)};
}

int mask::getPosition(AttentionOp op, BlockArgument argument) {
  bool hasScore = argument.getOwner()->getParent() == &op.getScoreMod();
  return static_cast<int>(argument.getArgNumber()) - hasScore;
}

bool mask::isInvariant(AttentionOp op, Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    int position = getPosition(op, argument);
    if (position >= 0 && position < static_cast<int>(op.getAux().size())) {
      AffineMap map = op.getAuxMap(position);
      return !map.isFunctionOfDim(op.getM()) && !map.isFunctionOfDim(op.getN());
    }
    return position >= 0 &&
           position <
               getFirstIndex(op) + static_cast<int>(op.getNumBatchDims());
  }
  Operation *def = value.getDefiningOp();
  return def->getNumRegions() == 0 &&
         llvm::all_of(def->getOperands(),
                      [&](Value operand) { return isInvariant(op, operand); });
}

std::optional<Interval> mask::getIndexBounds(AttentionOp op, unsigned index,
                                             int64_t limit) {
  int64_t size = op.getStaticLoopSizes()[index];
  if (ShapedType::isDynamic(size))
    size = kMaxSize;
  int64_t offset = 0;
  if (!op.getOffsets().empty()) {
    std::optional<int64_t> known = getConstantIntValue(op.getOffsets()[index]);
    if (!known)
      return std::nullopt;
    offset = *known;
  }
  std::optional<Interval> bounds =
      addIntervals({0, std::max<int64_t>(size - 1, 0)}, {offset, offset});
  if (bounds && !Interval{-limit, limit}.contains(*bounds))
    return std::nullopt;
  return bounds;
}

std::optional<Interval> mask::getVariableBounds(AttentionOp op, Value value,
                                                int64_t limit) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    int index = getPosition(op, argument) - getFirstIndex(op);
    if (index >= 0)
      return getIndexBounds(op, index, limit);
  }
  Interval type = getTypeBounds(value.getType());
  if (Interval{-limit, limit}.contains(type))
    return type;
  return std::nullopt;
}

/// M, N, or a value that depends on neither.
std::optional<LinearForm> FormBuilder::getVariable(Value value) {
  LinearForm form;
  form.bounds =
      getVariableBounds(op, value, limit).value_or(Interval{-limit, limit});
  auto argument = dyn_cast<BlockArgument>(value);
  int index = argument ? getPosition(op, argument) - getFirstIndex(op) : -1;
  if (index == static_cast<int>(op.getM()))
    form.m = 1;
  else if (index == static_cast<int>(op.getN()))
    form.n = 1;
  else if (isInvariant(op, value))
    form.terms.emplace_back(value, 1);
  else
    return std::nullopt;
  return form;
}

std::optional<LinearForm> FormBuilder::visitArithmetic(Value value) {
  Operation *def = value.getDefiningOp();
  if (!def)
    return std::nullopt;
  if (isa<arith::IndexCastOp, arith::ExtSIOp, arith::TruncIOp>(def))
    return visit(def->getOperand(0));
  if (isa<arith::IndexCastUIOp, arith::ExtUIOp>(def)) {
    // Zero and sign extension agree where the source is not negative.
    std::optional<LinearForm> source = visit(def->getOperand(0));
    return source && source->bounds.min >= 0 ? source : std::nullopt;
  }
  if (!isa<arith::AddIOp, arith::SubIOp, arith::MulIOp>(def))
    return std::nullopt;
  std::optional<LinearForm> lhs = visit(def->getOperand(0));
  std::optional<LinearForm> rhs = visit(def->getOperand(1));
  if (!lhs || !rhs)
    return std::nullopt;
  if (isa<arith::AddIOp>(def))
    return add(*lhs, *rhs);
  if (isa<arith::SubIOp>(def))
    return subtract(*lhs, *rhs);
  auto isConstant = [](const LinearForm &form) {
    return form.m == 0 && form.n == 0 && form.terms.empty();
  };
  if (isConstant(*rhs))
    return scale(*lhs, rhs->constant);
  return isConstant(*lhs) ? scale(*rhs, lhs->constant) : std::nullopt;
}

std::optional<LinearForm> FormBuilder::visit(Value value) {
  if (!value.getType().isIntOrIndex() || value.getType().isInteger(1) ||
      (isa<IntegerType>(value.getType()) &&
       value.getType().getIntOrFloatBitWidth() > 64))
    return std::nullopt;
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    LinearForm form;
    form.constant = constant.getSExtValue();
    form.bounds = {form.constant, form.constant};
    return form;
  }
  std::optional<LinearForm> form = visitArithmetic(value);
  if (!form)
    form = getVariable(value);
  // The proof that nothing wraps: the exact sum fits the type it is kept in.
  if (!form || !getTypeBounds(value.getType()).contains(form->bounds))
    return std::nullopt;
  return form;
}

//===----------------------------------------------------------------------===//
// Conjuncts
//===----------------------------------------------------------------------===//

/// `form` ≥ 0, unless its numbers are too large for the range's arithmetic.
static std::optional<MaskInequality> toInequality(const LinearForm &form,
                                                  int64_t limit) {
  auto isLarge = [](int64_t x) {
    return x > kMaxCoefficient || x < -kMaxCoefficient;
  };
  if (isLarge(form.m) || isLarge(form.n) || form.constant > kMaxConstant ||
      form.constant < -kMaxConstant || form.terms.size() > kMaxTerms ||
      llvm::any_of(form.terms,
                   [&](auto &term) { return isLarge(term.second); }))
    return std::nullopt;
  return MaskInequality{form.m, form.n, form.constant, form.terms, limit};
}

/// Appends `greater − less − slack ≥ 0`.
static bool appendDifference(const LinearForm &greater, const LinearForm &less,
                             int64_t slack, int64_t limit,
                             SmallVectorImpl<MaskInequality> &result) {
  std::optional<LinearForm> form = subtract(greater, less);
  if (!form || llvm::SubOverflow(form->constant, slack, form->constant))
    return false;
  std::optional<MaskInequality> inequality = toInequality(*form, limit);
  if (inequality)
    result.push_back(*inequality);
  return inequality.has_value();
}

/// The comparison as affine inequalities, under the assumption of `limit`.
static bool readComparison(AttentionOp op, arith::CmpIPredicate predicate,
                           Value lhs, Value rhs, int64_t limit,
                           SmallVectorImpl<MaskInequality> &result) {
  using P = arith::CmpIPredicate;
  FormBuilder builder(op, limit);
  std::optional<LinearForm> x = builder.visit(lhs), y = builder.visit(rhs);
  if (!x || !y)
    return false;
  if (predicate == P::ugt || predicate == P::uge) {
    std::swap(x, y);
    predicate = predicate == P::ugt ? P::ult : P::ule;
  }
  LinearForm zero;
  switch (predicate) {
  case P::eq:
    return appendDifference(*x, *y, 0, limit, result) &&
           appendDifference(*y, *x, 0, limit, result);
  case P::sle:
    return appendDifference(*y, *x, 0, limit, result);
  case P::slt:
    return appendDifference(*y, *x, 1, limit, result);
  case P::sge:
    return appendDifference(*x, *y, 0, limit, result);
  case P::sgt:
    return appendDifference(*x, *y, 1, limit, result);
  case P::ule:
  case P::ult:
    // x <u y is 0 ≤ x < y where y is not negative: a negative x, read as
    // unsigned, is larger than any such y.
    if (y->bounds.min < 0)
      return false;
    if (x->bounds.min < 0 && !appendDifference(*x, zero, 0, limit, result))
      return false;
    return appendDifference(*y, *x, predicate == P::ult, limit, result);
  default: // `ne` is no conjunction
    return false;
  }
}

/// So many inequalities are read at most: select duplicates its condition.
static constexpr unsigned kMaxInequalities = 32;

static MaskCondition join(MaskCondition::Kind kind, MaskCondition lhs,
                          MaskCondition rhs) {
  MaskCondition result{kind};
  result.operands.push_back(std::move(lhs));
  result.operands.push_back(std::move(rhs));
  return result;
}

MaskCondition MaskAnalysis::readCompare(Value lhs, Value rhs,
                                        arith::CmpIPredicate predicate) {
  using P = arith::CmpIPredicate;
  using Kind = MaskCondition::Kind;
  if (predicate == P::ne)
    return join(Kind::Any, readCompare(lhs, rhs, P::slt),
                readCompare(lhs, rhs, P::sgt));
  for (int64_t limit : kLimits) {
    SmallVector<MaskInequality> read;
    if (!readComparison(op, predicate, lhs, rhs, limit, read))
      continue;
    MaskCondition result{Kind::All};
    for (MaskInequality &inequality : read) {
      result.operands.push_back(
          {Kind::Inequality, unsigned(inequalities.size())});
      inequalities.push_back(std::move(inequality));
    }
    return result;
  }
  opaque = true;
  return {};
}

/// select(c, x, y) is (c ∧ x) ∨ (¬c ∧ y).
MaskCondition MaskAnalysis::readSelect(arith::SelectOp select, bool negated) {
  using Kind = MaskCondition::Kind;
  Value condition = select.getCondition();
  Value yes = select.getTrueValue(), no = select.getFalseValue();
  auto is = [&](Value value, bool expected) {
    return matchPattern(value, expected != negated ? m_One() : m_Zero());
  };
  // Pattern: select(c, x, false) is c ∧ x; select(c, true, x) is c ∨ x; ...
  if (is(no, false) || is(yes, true))
    return join(is(no, false) ? Kind::All : Kind::Any, read(condition, false),
                read(is(no, false) ? yes : no, negated));
  if (is(yes, false) || is(no, true))
    return join(is(yes, false) ? Kind::All : Kind::Any, read(condition, true),
                read(is(yes, false) ? no : yes, negated));
  return join(Kind::Any,
              join(Kind::All, read(condition, false), read(yes, negated)),
              join(Kind::All, read(condition, true), read(no, negated)));
}

/// Reads `value`, or its negation.
MaskCondition MaskAnalysis::read(Value value, bool negated) {
  using Kind = MaskCondition::Kind;
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    if (constant.isZero() == negated)
      return {Kind::All};
    inequalities.push_back({0, 0, -1, {}, kLimits[0]}); // never: −1 ≥ 0
    return {Kind::Inequality, unsigned(inequalities.size() - 1)};
  }
  Operation *def = value.getDefiningOp();
  bool tooMany = inequalities.size() > kMaxInequalities;
  if (def && !tooMany && isa<arith::AndIOp, arith::OrIOp>(def))
    return join(isa<arith::AndIOp>(def) != negated ? Kind::All : Kind::Any,
                read(def->getOperand(0), negated),
                read(def->getOperand(1), negated));
  if (auto select = dyn_cast_if_present<arith::SelectOp>(def);
      select && !tooMany)
    return readSelect(select, negated);
  if (auto xorOp = dyn_cast_if_present<arith::XOrIOp>(def)) {
    if (matchPattern(xorOp.getRhs(), m_One()))
      return read(xorOp.getLhs(), !negated);
    if (matchPattern(xorOp.getLhs(), m_One()))
      return read(xorOp.getRhs(), !negated);
  }
  auto cmp = dyn_cast_if_present<arith::CmpIOp>(def);
  if (cmp && !cmp.getLhs().getType().isInteger(1)) {
    arith::CmpIPredicate predicate = cmp.getPredicate();
    return readCompare(cmp.getLhs(), cmp.getRhs(),
                       negated ? arith::invertPredicate(predicate) : predicate);
  }
  // Pattern: x == true, x != false are x; x == false, x != true are ¬x.
  bool isEqual = cmp && cmp.getPredicate() == arith::CmpIPredicate::eq;
  if (cmp && (isEqual || cmp.getPredicate() == arith::CmpIPredicate::ne) &&
      matchPattern(cmp.getRhs(), m_ConstantInt(&constant)))
    return read(cmp.getLhs(), negated != (isEqual == constant.isZero()));
  opaque = true;
  return {};
}

MaskAnalysis::MaskAnalysis(AttentionOp op) : op(op) {
  condition.kind = MaskCondition::Kind::All;
  if (!op.getMaskMod().empty()) {
    auto yield = cast<YieldOp>(op.getMaskMod().front().getTerminator());
    condition = read(yield.getValue(), /*negated=*/false);
  }
  if (op.getNumerics() == Numerics::Strict)
    return;
  llvm::SaveAndRestore ofMaskMod(opaque, false);
  size_t numRead = inequalities.size();
  readFiniteMask();
  finiteReadable = inequalities.size() != numRead;
}
