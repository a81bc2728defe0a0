//===- MaskAnalysis.cpp - Which keys a mask keeps -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskAnalysisDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
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

/// m·M + n·N + Σ coefficient·term + constant, and the bounds of that sum. Terms
/// depend on neither M nor N, or are linear by pieces: |x|, min, max, select
/// and divisions that round down.
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
/// So many values are visited for one comparison.
constexpr unsigned kMaxVisits = 2048;
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
  /// What a division is of, and by, if the result is rounded down.
  std::optional<std::pair<LinearForm, int64_t>> visitDivision(Value value);

private:
  std::optional<LinearForm> visitArithmetic(Value value);
  std::optional<Interval> getPieceBounds(Value value);
  std::optional<LinearForm> getVariable(Value value);

  AttentionOp op;
  int64_t limit;
  unsigned visits = 0;
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
  else if (std::optional<Interval> bounds = getPieceBounds(value)) {
    form.bounds = *bounds;
    form.terms.emplace_back(value, 1);
  } else
    return std::nullopt;
  return form;
}

std::optional<std::pair<LinearForm, int64_t>>
FormBuilder::visitDivision(Value value) {
  Operation *def = value.getDefiningOp();
  APInt divisor;
  if (!isa_and_present<arith::DivUIOp, arith::DivSIOp, arith::FloorDivSIOp>(
          def) ||
      !matchPattern(def->getOperand(1), m_ConstantInt(&divisor)) ||
      !divisor.isSignedIntN(32) || !divisor.isStrictlyPositive())
    return std::nullopt;
  std::optional<LinearForm> source = visit(def->getOperand(0));
  // Others than floordivsi round down what is not negative.
  if (!source || (source->bounds.min < 0 && !isa<arith::FloorDivSIOp>(def)))
    return std::nullopt;
  return std::pair(*source, divisor.getSExtValue());
}

/// Bounds of a value that is linear by pieces.
std::optional<Interval> FormBuilder::getPieceBounds(Value value) {
  if (auto division = visitDivision(value)) {
    auto [source, divisor] = *division;
    return Interval{llvm::divideFloorSigned(source.bounds.min, divisor),
                    llvm::divideFloorSigned(source.bounds.max, divisor)};
  }
  Operation *def = value.getDefiningOp();
  if (!isa_and_present<math::AbsIOp, arith::MinSIOp, arith::MaxSIOp,
                       arith::SelectOp>(def))
    return std::nullopt;
  unsigned first = isa<arith::SelectOp>(def) ? 1 : 0;
  std::optional<LinearForm> x = visit(def->getOperand(first)), y = x;
  if (def->getNumOperands() > first + 1)
    y = visit(def->getOperand(first + 1));
  if (!x || !y)
    return std::nullopt;
  Interval a = x->bounds, b = y->bounds;
  if (isa<arith::MinSIOp>(def))
    return Interval{std::min(a.min, b.min), std::min(a.max, b.max)};
  if (isa<arith::MaxSIOp>(def))
    return Interval{std::max(a.min, b.min), std::max(a.max, b.max)};
  if (isa<arith::SelectOp>(def))
    return Interval{std::min(a.min, b.min), std::max(a.max, b.max)};
  std::optional<Interval> negative = scaleInterval(a, -1);
  if (!negative)
    return std::nullopt;
  return Interval{std::max<int64_t>({0, a.min, negative->min}),
                  std::max(a.max, negative->max)};
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
  if (++visits > kMaxVisits)
    return std::nullopt;
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

/// Whether the numbers are too large for the range's arithmetic.
static bool isLarge(int64_t coefficient) {
  return coefficient > kMaxCoefficient || coefficient < -kMaxCoefficient;
}

static bool isLarge(const LinearForm &form) {
  return isLarge(form.m) || isLarge(form.n) || form.constant > kMaxConstant ||
         form.constant < -kMaxConstant || form.terms.size() > kMaxTerms ||
         llvm::any_of(form.terms,
                      [](auto &term) { return isLarge(term.second); });
}

namespace {

/// Reads one comparison as a condition on affine inequalities, assuming that
/// variables are in [−limit, limit].
class ComparisonReader {
public:
  ComparisonReader(AttentionOp op, int64_t limit,
                   SmallVectorImpl<MaskInequality> &inequalities)
      : op(op), builder(op, limit), limit(limit), inequalities(inequalities) {}

  /// Nothing if some part is not understood. Truth values inside are read by
  /// `readTruth`.
  std::optional<MaskCondition>
  read(arith::CmpIPredicate predicate, Value lhs, Value rhs,
       llvm::function_ref<MaskCondition(Value, bool)> readTruth);

private:
  using Maybe = std::optional<MaskCondition>;
  using Kind = MaskCondition::Kind;
  Maybe difference(const LinearForm &greater, const LinearForm &less,
                   int64_t slack);
  Maybe positive(const LinearForm &form, unsigned depth);
  Maybe pieces(const LinearForm &rest, Operation *piece, int64_t coefficient,
               unsigned depth);
  Maybe divided(const LinearForm &rest, const LinearForm &source,
                int64_t divisor, int64_t coefficient, unsigned depth);
  Maybe inequality(const LinearForm &form);
  bool dependsOnN(const LinearForm &form);
  Maybe join(Kind kind, Maybe x, Maybe y);

  AttentionOp op;
  FormBuilder builder;
  int64_t limit;
  SmallVectorImpl<MaskInequality> &inequalities;
  llvm::function_ref<MaskCondition(Value, bool)> readTruth;
};

/// So deep are pieces taken apart.
constexpr unsigned kMaxPieces = 6;

} // namespace

ComparisonReader::Maybe ComparisonReader::join(Kind kind, Maybe x, Maybe y) {
  if (!x || !y)
    return std::nullopt;
  MaskCondition result{kind};
  result.operands.push_back(std::move(*x));
  result.operands.push_back(std::move(*y));
  return result;
}

/// `greater − less − slack ≥ 0`
ComparisonReader::Maybe ComparisonReader::difference(const LinearForm &greater,
                                                     const LinearForm &less,
                                                     int64_t slack) {
  std::optional<LinearForm> form = subtract(greater, less);
  if (!form || llvm::SubOverflow(form->constant, slack, form->constant))
    return std::nullopt;
  return positive(*form, kMaxPieces);
}

bool ComparisonReader::dependsOnN(const LinearForm &form) {
  return form.n != 0 || llvm::any_of(form.terms, [&](auto &term) {
           if (isInvariant(op, term.first))
             return false;
           auto division = builder.visitDivision(term.first);
           return !division || dependsOnN(division->first);
         });
}

/// `form` ≥ 0
ComparisonReader::Maybe ComparisonReader::positive(const LinearForm &form,
                                                   unsigned depth) {
  if (depth == 0)
    return std::nullopt;
  for (size_t i = 0; i != form.terms.size(); ++i) {
    auto [value, coefficient] = form.terms[i];
    if (isInvariant(op, value))
      continue;
    LinearForm rest = form;
    rest.terms.erase(rest.terms.begin() + i);
    auto division = builder.visitDivision(value);
    if (!division)
      return pieces(rest, value.getDefiningOp(), coefficient, depth - 1);
    if (dependsOnN(division->first))
      return divided(rest, division->first, division->second, coefficient,
                     depth - 1);
  }
  return inequality(form);
}

/// rest + coefficient·piece ≥ 0, by cases.
ComparisonReader::Maybe ComparisonReader::pieces(const LinearForm &rest,
                                                 Operation *piece,
                                                 int64_t coefficient,
                                                 unsigned depth) {
  auto with = [&](Value value, int64_t factor) -> Maybe {
    std::optional<LinearForm> form = builder.visit(value);
    form = form ? scale(*form, factor) : form;
    form = form ? add(rest, *form) : form;
    return form ? positive(*form, depth) : std::nullopt;
  };
  if (auto select = dyn_cast<arith::SelectOp>(piece)) {
    Value condition = select.getCondition();
    return join(Kind::Any,
                join(Kind::All, readTruth(condition, false),
                     with(select.getTrueValue(), coefficient)),
                join(Kind::All, readTruth(condition, true),
                     with(select.getFalseValue(), coefficient)));
  }
  // Of a maximum times a positive number either operand suffices.
  bool isMin = isa<arith::MinSIOp>(piece);
  Kind kind = (coefficient > 0) != isMin ? Kind::Any : Kind::All;
  if (isa<math::AbsIOp>(piece))
    return join(kind, with(piece->getOperand(0), coefficient),
                with(piece->getOperand(0), -coefficient));
  return join(kind, with(piece->getOperand(0), coefficient),
              with(piece->getOperand(1), coefficient));
}

/// rest + c·⌊source / d⌋ ≥ 0, where nothing else depends on the key: with
/// R = ⌊rest / |c|⌋, ⌊x / d⌋ ≥ −R is x ≥ −d·R, and ⌊x / d⌋ ≤ R is
/// x ≤ d·R + d − 1.
ComparisonReader::Maybe ComparisonReader::divided(const LinearForm &rest,
                                                  const LinearForm &source,
                                                  int64_t divisor,
                                                  int64_t coefficient,
                                                  unsigned depth) {
  int64_t c = std::abs(coefficient);
  if (dependsOnN(rest) || rest.m % c != 0 ||
      llvm::any_of(rest.terms, [&](auto &term) { return term.second % c; }))
    return std::nullopt;
  LinearForm quotient = rest;
  quotient.m /= c;
  quotient.constant = llvm::divideFloorSigned(rest.constant, c);
  for (auto &term : quotient.terms)
    term.second /= c;
  std::optional<LinearForm> bound = scale(quotient, divisor);
  if (!bound)
    return std::nullopt;
  std::optional<LinearForm> form =
      coefficient > 0 ? add(*bound, source) : subtract(*bound, source);
  if (!form || (coefficient < 0 &&
                llvm::AddOverflow(form->constant, divisor - 1, form->constant)))
    return std::nullopt;
  return positive(*form, depth);
}

/// An inequality whose terms are invariant, or divisions of queries.
ComparisonReader::Maybe ComparisonReader::inequality(const LinearForm &form) {
  if (isLarge(form))
    return std::nullopt;
  MaskInequality result{form.m, form.n, form.constant, {}, {}, limit};
  for (auto [value, coefficient] : form.terms) {
    if (isInvariant(op, value)) {
      result.terms.emplace_back(value, coefficient);
      continue;
    }
    auto division = builder.visitDivision(value);
    if (!division || isLarge(division->first) ||
        !llvm::all_of(division->first.terms,
                      [&](auto &term) { return isInvariant(op, term.first); }))
      return std::nullopt;
    const LinearForm &source = division->first;
    result.quotients.push_back({source.m, source.constant, source.terms,
                                division->second, coefficient});
  }
  inequalities.push_back(std::move(result));
  return MaskCondition{Kind::Inequality, unsigned(inequalities.size() - 1)};
}

std::optional<MaskCondition> ComparisonReader::read(
    arith::CmpIPredicate predicate, Value lhs, Value rhs,
    llvm::function_ref<MaskCondition(Value, bool)> readTruth) {
  using P = arith::CmpIPredicate;
  this->readTruth = readTruth;
  std::optional<LinearForm> x = builder.visit(lhs), y = builder.visit(rhs);
  if (!x || !y)
    return std::nullopt;
  if (predicate == P::ugt || predicate == P::uge) {
    std::swap(x, y);
    predicate = predicate == P::ugt ? P::ult : P::ule;
  }
  LinearForm zero;
  switch (predicate) {
  case P::eq:
    return join(Kind::All, difference(*x, *y, 0), difference(*y, *x, 0));
  case P::sle:
    return difference(*y, *x, 0);
  case P::slt:
    return difference(*y, *x, 1);
  case P::sge:
    return difference(*x, *y, 0);
  case P::sgt:
    return difference(*x, *y, 1);
  case P::ule:
  case P::ult: {
    // x <u y is 0 ≤ x < y where y is not negative: a negative x, read as
    // unsigned, is larger than any such y.
    if (y->bounds.min < 0)
      return std::nullopt;
    Maybe below = difference(*y, *x, predicate == P::ult);
    return x->bounds.min >= 0 ? below
                              : join(Kind::All, difference(*x, zero, 0), below);
  }
  default: // `ne` is no conjunction
    return std::nullopt;
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
  if (inequalities.size() > kMaxInequalities) {
    opaque = true;
    return {};
  }
  auto readTruth = [&](Value value, bool negated) {
    return read(value, negated);
  };
  size_t known = inequalities.size();
  bool wasOpaque = opaque;
  for (int64_t limit : kLimits) {
    if (std::optional<MaskCondition> result =
            ComparisonReader(op, limit, inequalities)
                .read(predicate, lhs, rhs, readTruth))
      return *result;
    inequalities.resize(known);
    opaque = wasOpaque;
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

/// Comparisons of a truth value that was made a number with a constant:
/// whatever they give for 0 and for 1.
std::optional<MaskCondition> MaskAnalysis::readConverted(Value value,
                                                         bool negated) {
  Operation *def = value.getDefiningOp();
  if (!isa_and_present<arith::CmpIOp, arith::CmpFOp>(def))
    return std::nullopt;
  Operation *conversion = def->getOperand(0).getDefiningOp();
  if (!isa_and_present<arith::ExtUIOp, arith::ExtSIOp, arith::UIToFPOp,
                       arith::SIToFPOp>(conversion) ||
      !conversion->getOperand(0).getType().isInteger(1))
    return std::nullopt;
  Attribute constant;
  if (!matchPattern(def->getOperand(1), m_Constant(&constant)))
    return std::nullopt;
  auto evaluate = [&](bool truth) -> std::optional<bool> {
    Builder b(value.getContext());
    SmallVector<OpFoldResult> folded;
    Attribute number;
    if (failed(conversion->fold({b.getBoolAttr(truth)}, folded)) ||
        folded.empty() || !(number = dyn_cast<Attribute>(folded.front())))
      return std::nullopt;
    folded.clear();
    if (failed(def->fold({number, constant}, folded)) || folded.empty())
      return std::nullopt;
    auto result =
        dyn_cast_or_null<IntegerAttr>(dyn_cast<Attribute>(folded.front()));
    return result ? std::optional(!result.getValue().isZero()) : std::nullopt;
  };
  std::optional<bool> ofTrue = evaluate(true), ofFalse = evaluate(false);
  if (!ofTrue || !ofFalse || *ofTrue == *ofFalse)
    return std::nullopt;
  return read(conversion->getOperand(0), negated == *ofTrue);
}

/// Reads `value`, or its negation.
MaskCondition MaskAnalysis::read(Value value, bool negated) {
  using Kind = MaskCondition::Kind;
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    if (constant.isZero() == negated)
      return {Kind::All};
    inequalities.push_back({0, 0, -1, {}, {}, kLimits[0]}); // never: −1 ≥ 0
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
  if (std::optional<MaskCondition> result = readConverted(value, negated))
    return *result;
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
