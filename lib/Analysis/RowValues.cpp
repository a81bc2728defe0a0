//===- RowValues.cpp - What a row of scores can give ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowValues.h"
#include "AttentionMatcherDetail.h"
#include "flash/Analysis/SoftmaxForm.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

static constexpr double kInf = std::numeric_limits<double>::infinity();
/// Largest number that is not infinite, and smallest that is not zero.
static constexpr double kHuge = std::numeric_limits<double>::max();
static constexpr double kTiny = std::numeric_limits<double>::denorm_min();
/// Bound on products of Q and K, and on the other numbers of a graph, as far as
/// guards such as max(m, −1e30) have to be seen through.
static constexpr double kProductBound = 0x1p96;

//===----------------------------------------------------------------------===//
// Arithmetic on what numbers may be
//===----------------------------------------------------------------------===//

RowValue RowValue::any() { return {-kInf, kInf, true}; }
RowValue RowValue::finite() { return {-kHuge, kHuge}; }
RowValue RowValue::onlyNaN() { return {kInf, -kInf, true}; }

static RowValue join(RowValue a, RowValue b) {
  return {std::min(a.lo, b.lo), std::max(a.hi, b.hi), a.nan || b.nan};
}

/// What is in both.
static RowValue meet(RowValue a, RowValue b) {
  return {std::max(a.lo, b.lo), std::min(a.hi, b.hi), a.nan && b.nan};
}

/// A bound of what finite numbers give.
static double clamp(double x) { return std::clamp(x, -kHuge, kHuge); }

static RowValue add(RowValue a, RowValue b) {
  bool nan = a.nan || b.nan;
  if (a.isEmpty() || b.isEmpty())
    return RowValue::onlyNaN();
  nan |= (a.contains(-kInf) && b.contains(kInf)) ||
         (a.contains(kInf) && b.contains(-kInf));
  auto sum = [&](double x, double y, double opposite) {
    if (std::isinf(x) && std::isinf(y) && x != y)
      return opposite;
    return std::isinf(x) || std::isinf(y) ? x + y : clamp(x + y);
  };
  // −∞ alone and a number up to +∞ give −∞, or NaN.
  RowValue out{sum(a.lo, b.lo, kInf), sum(a.hi, b.hi, -kInf), nan};
  // −∞ + ∞ alone is NaN alone.
  if (nan && a.lo == a.hi && b.lo == b.hi && std::isinf(a.lo) && a.lo == -b.lo)
    return RowValue::onlyNaN();
  return out;
}

static RowValue negate(RowValue a) { return {-a.hi, -a.lo, a.nan}; }

static RowValue multiply(RowValue a, RowValue b) {
  if (a.isEmpty() || b.isEmpty())
    return RowValue::onlyNaN();
  bool aInf = std::isinf(a.lo) || std::isinf(a.hi);
  bool bInf = std::isinf(b.lo) || std::isinf(b.hi);
  bool nan =
      a.nan || b.nan || (aInf && b.contains(0)) || (bInf && a.contains(0));
  bool zeroTimesInf = (a.lo == 0 && a.hi == 0 && b.lo == b.hi && bInf) ||
                      (b.lo == 0 && b.hi == 0 && a.lo == a.hi && aInf);
  if (zeroTimesInf)
    return RowValue::onlyNaN();
  double lo = kInf, hi = -kInf;
  for (double x : {a.lo, a.hi})
    for (double y : {b.lo, b.hi}) {
      double product = x == 0 || y == 0                 ? 0
                       : std::isinf(x) || std::isinf(y) ? x * y
                                                        : clamp(x * y);
      // Nothing but zero times something is zero.
      if (product == 0 && x != 0 && y != 0)
        product = (x < 0) == (y < 0) ? kTiny : -kTiny;
      lo = std::min(lo, product);
      hi = std::max(hi, product);
    }
  return {lo, hi, nan};
}

static RowValue divide(RowValue a, RowValue b, bool positiveZero) {
  if (a.isEmpty() || b.isEmpty())
    return RowValue::onlyNaN();
  bool nan = a.nan || b.nan || (a.contains(0) && b.contains(0)) ||
             ((std::isinf(a.lo) || std::isinf(a.hi)) &&
              (std::isinf(b.lo) || std::isinf(b.hi)));
  if (a.lo == 0 && a.hi == 0) {
    if (b.lo == 0 && b.hi == 0)
      return RowValue::onlyNaN();
    return {0, 0, nan};
  }
  if (positiveZero && b.lo == 0 && b.hi == 0 && a.lo > 0)
    return {kInf, kInf, nan};
  if (b.contains(0)) {
    bool positive = a.lo >= 0 && b.lo >= 0;
    return {positive ? 0 : -kInf, kInf, nan};
  }
  double lo = kInf, hi = -kInf;
  for (double x : {a.lo, a.hi})
    for (double y : {b.lo, b.hi}) {
      double quotient = std::isinf(y)   ? 0
                        : std::isinf(x) ? (y < 0 ? -x : x)
                                        : clamp(x / y);
      if (quotient == 0 && x != 0 && !std::isinf(y))
        quotient = (x < 0) == (y < 0) ? kTiny : -kTiny;
      lo = std::min(lo, quotient);
      hi = std::max(hi, quotient);
    }
  return {lo, hi, nan};
}

static RowValue exponential(RowValue a, double base) {
  if (a.isEmpty())
    return RowValue::onlyNaN();
  auto bound = [&](double x) {
    if (std::isinf(x))
      return x < 0 ? 0 : kInf;
    return std::clamp(std::pow(base, x), kTiny, kHuge);
  };
  return {bound(a.lo), bound(a.hi), a.nan};
}

static RowValue logarithm(RowValue a) {
  if (a.isEmpty() || a.hi < 0)
    return RowValue::onlyNaN();
  auto bound = [](double x) { return x <= 0 ? -kInf : std::log(x); };
  return {bound(a.lo), bound(a.hi), a.nan || a.lo < 0};
}

static RowValue maximum(RowValue a, RowValue b, bool ignoresNaN) {
  if (!ignoresNaN) {
    if (a.isEmpty() || b.isEmpty())
      return RowValue::onlyNaN();
    return {std::max(a.lo, b.lo), std::max(a.hi, b.hi), a.nan || b.nan};
  }
  RowValue out = RowValue::onlyNaN();
  out.nan = a.nan && b.nan;
  if (!a.isEmpty() && !b.isEmpty())
    out = join(out, {std::max(a.lo, b.lo), std::max(a.hi, b.hi)});
  if (a.nan)
    out = join(out, {b.lo, b.hi});
  if (b.nan)
    out = join(out, {a.lo, a.hi});
  out.nan = a.nan && b.nan;
  return out;
}

static RowValue truth(bool canBeTrue, bool canBeFalse) {
  return {canBeFalse ? 0.0 : 1.0, canBeTrue ? 1.0 : 0.0};
}

/// What an ordered comparison of numbers may give: first whether it may hold,
/// then whether it may not.
static std::pair<bool, bool> order(arith::CmpFPredicate p, RowValue a,
                                   RowValue b) {
  using P = arith::CmpFPredicate;
  switch (p) {
  case P::OLT:
  case P::ULT:
    return {a.lo < b.hi, a.hi >= b.lo};
  case P::OLE:
  case P::ULE:
    return {a.lo <= b.hi, a.hi > b.lo};
  case P::OGT:
  case P::UGT:
    return {a.hi > b.lo, a.lo <= b.hi};
  case P::OGE:
  case P::UGE:
    return {a.hi >= b.lo, a.lo < b.hi};
  case P::OEQ:
  case P::UEQ:
    return {a.lo <= b.hi && b.lo <= a.hi,
            !(a.lo == a.hi && b.lo == b.hi && a.lo == b.lo)};
  case P::ONE:
  case P::UNE:
    return {!(a.lo == a.hi && b.lo == b.hi && a.lo == b.lo),
            a.lo <= b.hi && b.lo <= a.hi};
  case P::ORD:
  case P::AlwaysTrue:
    return {true, false};
  case P::UNO:
  case P::AlwaysFalse:
    return {false, true};
  }
  return {true, true};
}

/// `same`: both sides are one number.
static RowValue compareFloats(arith::CmpFPredicate p, RowValue a, RowValue b,
                              bool same) {
  using P = arith::CmpFPredicate;
  bool ifNaN = p >= P::UEQ || p == P::UNO;
  bool yes = false, no = false;
  if (a.nan || b.nan)
    (ifNaN ? yes : no) = true;
  if (p == P::ORD && (a.nan || b.nan))
    no = true;
  if (!a.isEmpty() && !b.isEmpty()) {
    auto [may, mayNot] = order(p, a, b);
    if (same)
      std::tie(may, mayNot) = order(p, RowValue::exactly(0), {0, 0});
    yes |= may;
    no |= mayNot;
  }
  return truth(yes, no);
}

static RowValue compareIntegers(arith::CmpIPredicate p, RowValue a,
                                RowValue b) {
  using F = arith::CmpFPredicate;
  using I = arith::CmpIPredicate;
  F as;
  bool isSigned = true;
  switch (p) {
  case I::eq:
    as = F::OEQ;
    break;
  case I::ne:
    as = F::ONE;
    break;
  case I::slt:
  case I::ult:
    as = F::OLT;
    isSigned = p == I::slt;
    break;
  case I::sle:
  case I::ule:
    as = F::OLE;
    isSigned = p == I::sle;
    break;
  case I::sgt:
  case I::ugt:
    as = F::OGT;
    isSigned = p == I::sgt;
    break;
  case I::sge:
  case I::uge:
    as = F::OGE;
    isSigned = p == I::sge;
    break;
  }
  if (!isSigned && (a.lo < 0 || b.lo < 0))
    return truth(true, true);
  return compareFloats(as, a, b, /*same=*/false);
}

//===----------------------------------------------------------------------===//
// Hypotheses
//===----------------------------------------------------------------------===//

void RowEvaluator::setTruth(Expr condition, RowState state, bool holds) {
  setFact(condition, state, RowValue::exactly(holds));
  setFact(tracer.getContext().logicalNot(condition), state,
          RowValue::exactly(!holds));
}

void RowEvaluator::setFact(Expr node, RowState state, RowValue value) {
  facts[unsigned(state)][node] = value;
  memo[unsigned(state)].clear();
}

RowEvaluator RowEvaluator::whereEachFails(ArrayRef<Expr> conditions) const {
  RowEvaluator rows = *this;
  rows.memo[unsigned(RowState::Empty)].clear();
  rows.cases.clear();
  for (Expr condition : conditions)
    rows.cases.push_back({{condition, RowValue::exactly(0)}});
  return rows;
}

void RowEvaluator::assumeFiniteKey() {
  hasFiniteKey = true;
  memo[unsigned(RowState::Empty)].clear();
}

bool RowEvaluator::staysFinite(Expr expr) {
  RowValue value = evaluate(expr, RowState::Any);
  return !value.nan && value.lo > -kInf && value.hi < kInf;
}

/// Elements that are added to a score may be −∞.
void RowEvaluator::findAddends(Expr score) {
  score = stripCasts(score);
  if (score->kind == ExprKind::Element && score->dependsOn(keys))
    addends.insert(score);
  unsigned first = score->is(Opcode::Select) ? 1 : 0;
  if (score->is(Opcode::AddF) || score->is(Opcode::SubF) ||
      score->is(Opcode::MinimumF) || score->is(Opcode::MinNumF) ||
      score->is(Opcode::Select))
    for (Expr operand : score->operands.drop_front(first))
      findAddends(operand);
  if (score->is(Opcode::MulF))
    for (unsigned i : {0u, 1u})
      if (score->operands[1 - i]->kind == ExprKind::Constant)
        findAddends(score->operands[i]);
}

/// What makes a score −∞: conditions that do not hold, or other parts.
void RowEvaluator::collectMasks(Expr score, SmallVectorImpl<Expr> &conditions,
                                SmallVectorImpl<Expr> &others) {
  score = stripCasts(score);
  RowValue value = evaluate(score, RowState::Any);
  if (!value.nan && value.lo > -kInf)
    return;
  // min(a, b) is −∞ where one of them is, and so is a + b.
  if (score->is(Opcode::AddF) || score->is(Opcode::MinimumF) ||
      score->is(Opcode::MinNumF)) {
    collectMasks(score->operands[0], conditions, others);
    return collectMasks(score->operands[1], conditions, others);
  }
  if (score->is(Opcode::SubF) && staysFinite(score->operands[1]))
    return collectMasks(score->operands[0], conditions, others);
  MonomialBuilder builder(tracer.getContext(), keys);
  for (unsigned i : {0u, 1u}) {
    if (score->is(Opcode::MulF)) {
      std::optional<APFloat> by = score->operands[1 - i]->getFloat();
      if (by && by->isFiniteNonZero() && !by->isNegative())
        return collectMasks(score->operands[i], conditions, others);
    }
    if (score->is(Opcode::Select) && score->operands[2 - i]->isNegInf()) {
      Expr condition = score->operands[0];
      builder.getConjuncts(i ? tracer.getContext().logicalNot(condition)
                             : condition,
                           conditions);
      return collectMasks(score->operands[1 + i], conditions, others);
    }
  }
  others.push_back(score);
}

void RowEvaluator::setScore(Expr score) {
  findAddends(score);
  for (auto &map : memo)
    map.clear();
  SmallVector<Expr> others;
  collectMasks(score, conditions, others);
  // The score is −∞, and so is what is left of it without finite addends.
  for (Expr rest = stripCasts(score), next = nullptr; rest; rest = next) {
    setFact(rest, RowState::Empty, RowValue::exactly(-kInf));
    next = nullptr;
    for (unsigned i : {0u, 1u})
      if ((rest->is(Opcode::AddF) || (rest->is(Opcode::SubF) && i == 0)) &&
          staysFinite(rest->operands[1 - i]))
        next = stripCasts(rest->operands[i]);
  }
  SmallVector<RowFact> allHold;
  for (Expr condition : conditions) {
    setTruth(condition, RowState::Kept, true);
    cases.push_back({{condition, RowValue::exactly(0)}});
    allHold.emplace_back(condition, RowValue::exactly(1));
  }
  for (Expr other : others) {
    setFact(other, RowState::Kept, RowValue::finite());
    finiteParts.emplace_back(other, RowValue::finite());
    cases.push_back(allHold);
    cases.back().emplace_back(other, RowValue::exactly(-kInf));
  }
  if (others.empty())
    mask = conditions;
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

RowValue RowEvaluator::evaluate(Expr root, RowState state) {
  auto &known = memo[unsigned(state)];
  auto &given = facts[unsigned(state)];
  auto found = known.find(root);
  if (found != known.end())
    return found->second;
  auto isKnown = [&](Expr expr) {
    return known.contains(expr) || given.contains(expr);
  };
  // Without recursion along operands: chains of ops may be long.
  ExprContext::walk(
      root,
      [&](Expr expr) {
        auto fact = given.find(expr);
        if (fact != given.end())
          known[expr] = fact->second;
        else if (!known.contains(expr))
          known[expr] = compute(expr, state);
      },
      [&](Expr expr) {
        return !isKnown(expr) && expr->kind != ExprKind::Element &&
               expr->kind != ExprKind::Reduction;
      });
  return known.lookup(root);
}

/// Facts of the row first, then those of the key, without which the values of
/// the row are known by then.
RowValue RowEvaluator::evaluateWhere(Expr expr, RowState state,
                                     ArrayRef<RowFact> also) {
  auto &known = memo[unsigned(state)];
  auto &given = facts[unsigned(state)];
  auto knownBefore = known, givenBefore = given;
  auto add = [&](const RowFact &fact) {
    auto [node, value] = fact;
    given[node] = value;
    if (node->type.isInteger(1))
      given[tracer.getContext().logicalNot(node)] = {1 - value.hi,
                                                     1 - value.lo};
  };
  auto isOfKey = [&](const RowFact &fact) {
    return fact.first->dependsOn(keys);
  };
  bool ofRow = !llvm::all_of(also, isOfKey);
  if (ofRow)
    known.clear();
  for (const RowFact &fact : also)
    if (!isOfKey(fact))
      add(fact);
  RowValue value = evaluate(expr, state);
  if (!ofRow)
    knownBefore = known;
  auto ofRowKnown = std::move(known);
  known.clear();
  for (auto [node, old] : ofRowKnown)
    if (!node->dependsOn(keys))
      known[node] = old;
  for (const RowFact &fact : also)
    if (isOfKey(fact))
      add(fact);
  value = evaluate(expr, state);
  known = std::move(knownBefore);
  given = std::move(givenBefore);
  return value;
}

RowValue RowEvaluator::evaluateEmpty(Expr expr, ArrayRef<RowFact> also) {
  std::optional<RowValue> value;
  for (ArrayRef<RowFact> reason : cases) {
    SmallVector<RowFact> all(also);
    bool contradicts = false;
    for (const RowFact &fact : reason) {
      auto *same = llvm::find_if(
          also, [&](const RowFact &x) { return x.first == fact.first; });
      if (same == also.end())
        all.push_back(fact);
      else
        contradicts |= same->second.hi < fact.second.lo ||
                       fact.second.hi < same->second.lo;
    }
    if (contradicts)
      continue;
    RowValue here = evaluateWhere(expr, RowState::Empty, all);
    value = value ? join(*value, here) : here;
  }
  return value ? *value : evaluateWhere(expr, RowState::Empty, also);
}

static RowValue ofInteger(Expr expr) {
  return {static_cast<double>(expr->lo), static_cast<double>(expr->hi)};
}

RowValue RowEvaluator::compute(Expr expr, RowState state) {
  switch (expr->kind) {
  case ExprKind::Apply:
    return computeApply(expr, state);
  case ExprKind::Reduction:
    return computeReduction(expr, state);
  default:
    return computeLeaf(expr, state);
  }
}

RowValue RowEvaluator::computeLeaf(Expr expr, RowState state) {
  if (expr->kind == ExprKind::Linear) {
    RowValue sum = RowValue::exactly(expr->constant);
    for (auto [term, coefficient] :
         llvm::zip_equal(expr->operands, expr->coefficients))
      sum = add(
          sum, multiply(evaluate(term, state), RowValue::exactly(coefficient)));
    return sum;
  }
  if (std::optional<APFloat> value = expr->getFloat()) {
    if (value->isNaN())
      return RowValue::onlyNaN();
    return RowValue::exactly(value->convertToDouble());
  }
  if (!isa<FloatType>(expr->type))
    return ofInteger(expr);
  if (finite.contains(expr))
    return {-kProductBound, kProductBound};
  return {addends.contains(expr) ? -kInf : -kHuge, kHuge};
}

/// A reduction over the row joins a kept key's value with those of any keys.
RowValue RowEvaluator::computeReduction(Expr expr, RowState state) {
  RowValue unknown =
      isa<FloatType>(expr->type) ? RowValue::any() : ofInteger(expr);
  if (finite.contains(expr))
    return {-kProductBound, kProductBound};
  std::optional<ReductionKind> kind = tracer.getKind(expr);
  if (!kind)
    return unknown;
  SmallVector<KeyReduction> rows;
  if (!expr->dependsOn(keys))
    rows = expandOverKeys(expr);
  if (rows.empty())
    // The contraction of another product is of finite numbers.
    return *kind == ReductionKind::Sum && expr->dependsOn(keys) &&
                   isa<FloatType>(expr->type)
               ? RowValue::finite()
               : unknown;
  RowValue value = computeRow(rows[0], state);
  for (const KeyReduction &row : ArrayRef(rows).drop_front())
    value = meet(value, computeRow(row, state));
  return value;
}

static RowValue reduce(ReductionKind kind, RowValue any, RowValue kept) {
  // The bounds of what one key contributes at least.
  switch (kind) {
  case ReductionKind::Max:
  case ReductionKind::Or:
    if (any.isEmpty() || kept.isEmpty())
      return any.isEmpty() ? any : kept;
    return {std::max(any.lo, kept.lo), std::max(any.hi, kept.hi), any.nan};
  case ReductionKind::Min:
  case ReductionKind::And:
    if (any.isEmpty() || kept.isEmpty())
      return any.isEmpty() ? any : kept;
    return {std::min(any.lo, kept.lo), std::min(any.hi, kept.hi), any.nan};
  case ReductionKind::Sum: {
    if (any.isEmpty() || any.is(0))
      return any;
    double lo = any.lo >= 0          ? std::max(any.lo, kept.lo)
                : std::isinf(any.lo) ? -kInf
                                     : -kHuge;
    double hi = any.hi <= 0 ? 0 : std::isinf(any.hi) ? kInf : kHuge;
    return {lo, hi, any.nan || (any.contains(-kInf) && any.contains(kInf))};
  }
  default:
    return RowValue::any();
  }
}

/// Whether a key of an empty row that meets all conditions, and is −∞ for
/// another reason, makes a sum over the row NaN.
bool RowEvaluator::isNaNWhereKept(Expr body) {
  bool found = false;
  for (ArrayRef<RowFact> reason : cases) {
    if (!reason.front().second.is(1))
      continue;
    if (!evaluateWhere(body, RowState::Empty, reason).isNaN())
      return false;
    found = true;
  }
  return found;
}

/// A reduction over the row's keys, and over what else is listed.
RowValue RowEvaluator::computeRow(const KeyReduction &row, RowState state) {
  Expr body = row.overKeys.body;
  if (state == RowState::Empty && keepsSomeKey &&
      row.overKeys.kind == ReductionKind::Sum && isNaNWhereKept(body))
    return RowValue::onlyNaN();
  bool regular = state == RowState::Some || state == RowState::Kept;
  RowValue any = state == RowState::Empty ? evaluateEmpty(body)
                 : regular                ? evaluate(body, RowState::Some)
                                          : evaluate(body, state);
  RowValue kept = regular ? evaluate(body, RowState::Kept) : any;
  if (state == RowState::Empty && hasFiniteKey)
    kept = evaluateWhere(body, state, finiteParts);
  RowValue value = reduce(row.overKeys.kind, any, kept);
  for (Expr extra : row.extras) {
    RowValue more = evaluate(extra, state);
    switch (row.overKeys.kind) {
    case ReductionKind::Max:
      value = maximum(value, more, /*ignoresNaN=*/false);
      break;
    case ReductionKind::Sum:
      value = add(value, more);
      break;
    default:
      return RowValue::any();
    }
  }
  return value;
}

RowValue RowEvaluator::computeSelect(Expr expr, RowState state) {
  RowValue condition = evaluate(expr->operands[0], state);
  RowValue yes = evaluate(expr->operands[1], state);
  RowValue no = evaluate(expr->operands[2], state);
  if (condition.is(1))
    return yes;
  if (condition.is(0))
    return no;
  // A maximum: of numbers, whatever it gives for NaN.
  if (getMaximum(expr) && !yes.nan && !no.nan)
    return maximum(yes, no, /*ignoresNaN=*/false);
  // select(x is NaN, …, x) has no NaN from x.
  Expr test = expr->operands[0];
  bool testsNaN = test->is(Opcode::IsNaN) ||
                  (isCompare(test, {arith::CmpFPredicate::UNO,
                                    arith::CmpFPredicate::UNE}) &&
                   test->operands[0] == test->operands[1]);
  if (testsNaN &&
      stripCasts(expr->operands[2]) == stripCasts(test->operands[0]))
    no.nan = false;
  return join(yes, no);
}

/// Conjunctions and disjunctions of truth values.
RowValue RowEvaluator::computeLogic(Expr expr, RowState state) {
  RowValue a = evaluate(expr->operands[0], state);
  RowValue b = evaluate(expr->operands[1], state);
  if (expr->is(Opcode::AndI))
    return {std::min(a.lo, b.lo), std::min(a.hi, b.hi)};
  if (expr->is(Opcode::OrI))
    return {std::max(a.lo, b.lo), std::max(a.hi, b.hi)};
  // Exclusive or: of what is known only.
  if (a.lo != a.hi || b.lo != b.hi)
    return truth(true, true);
  return RowValue::exactly(a.lo != b.lo);
}

/// Whether a zero is +0: x + y is −0 only if both are, and a sum starts at +0.
bool RowEvaluator::isPositiveZero(Expr expr) {
  expr = stripCasts(expr);
  if (expr->is(Opcode::AddF))
    return isPositiveZero(expr->operands[0]) ||
           isPositiveZero(expr->operands[1]);
  return expr->is(Opcode::Exp) || expr->is(Opcode::Exp2) ||
         (expr->kind == ExprKind::Reduction &&
          tracer.getKind(expr) == std::optional(ReductionKind::Sum));
}

/// Algebra: w(n) ≤ Σ_n w, if no w is negative.
bool RowEvaluator::isTermOf(Expr term, Expr sum, RowState state) {
  term = stripCasts(term);
  sum = stripCasts(sum);
  if (sum->kind != ExprKind::Reduction || sum->dependsOn(keys) ||
      tracer.getKind(sum) != std::optional(ReductionKind::Sum) ||
      evaluate(term, RowState::Any).lo < 0)
    return false;
  return llvm::any_of(expandOverKeys(sum), [&](const KeyReduction &row) {
    return stripCasts(row.overKeys.body) == term &&
           llvm::all_of(row.extras, [&](Expr extra) {
             return evaluate(extra, state).lo >= 0;
           });
  });
}

RowValue RowEvaluator::computeApply(Expr expr, RowState state) {
  auto x = [&](unsigned i) { return evaluate(expr->operands[i], state); };
  bool fromBit =
      !expr->operands.empty() && expr->operands[0]->type.isInteger(1);
  switch (expr->opcode) {
  case Opcode::AddF:
    return add(x(0), x(1));
  case Opcode::SubF:
    return add(x(0), negate(x(1)));
  case Opcode::NegF:
    return negate(x(0));
  case Opcode::MulF:
    return multiply(x(0), x(1));
  case Opcode::DivF: {
    RowValue value = divide(x(0), x(1), isPositiveZero(expr->operands[1]));
    if (isTermOf(expr->operands[0], expr->operands[1], state))
      value.hi = std::min(value.hi, 1.0);
    return value;
  }
  case Opcode::Exp:
    return exponential(x(0), std::exp(1.0));
  case Opcode::Exp2:
    return exponential(x(0), 2);
  case Opcode::ExpM1:
    return add(exponential(x(0), std::exp(1.0)), RowValue::exactly(-1));
  case Opcode::Log:
  case Opcode::Log2:
  case Opcode::Log10:
    return logarithm(x(0));
  case Opcode::Log1p:
    return logarithm(add(x(0), RowValue::exactly(1)));
  case Opcode::MaximumF:
  case Opcode::MaxNumF:
    return maximum(x(0), x(1), expr->is(Opcode::MaxNumF));
  case Opcode::MinimumF:
  case Opcode::MinNumF:
    return negate(
        maximum(negate(x(0)), negate(x(1)), expr->is(Opcode::MinNumF)));
  case Opcode::AbsF: {
    RowValue a = x(0);
    if (a.isEmpty() || a.lo >= 0)
      return a;
    return {a.hi < 0 ? -a.hi : 0, std::max(-a.lo, a.hi), a.nan};
  }
  case Opcode::IsNaN:
    return truth(x(0).nan, !x(0).isEmpty());
  case Opcode::IsInf: {
    RowValue a = x(0);
    bool may = !a.isEmpty() && (std::isinf(a.lo) || std::isinf(a.hi));
    return truth(may, a.nan || !(a.lo == a.hi && std::isinf(a.lo)));
  }
  case Opcode::IsFinite: {
    RowValue a = x(0);
    bool may = !a.isEmpty() && !(a.lo == a.hi && std::isinf(a.lo));
    return truth(may, a.nan || std::isinf(a.lo) || std::isinf(a.hi));
  }
  case Opcode::CmpF:
    return compareFloats(cast<arith::CmpFPredicateAttr>(
                             cast<DictionaryAttr>(expr->attr).get("predicate"))
                             .getValue(),
                         x(0), x(1), expr->operands[0] == expr->operands[1]);
  case Opcode::CmpI:
    return compareIntegers(
        cast<arith::CmpIPredicateAttr>(
            cast<DictionaryAttr>(expr->attr).get("predicate"))
            .getValue(),
        x(0), x(1));
  case Opcode::Select:
    return computeSelect(expr, state);
  case Opcode::AndI:
  case Opcode::OrI:
  case Opcode::XOrI:
    return expr->type.isInteger(1) ? computeLogic(expr, state)
                                   : ofInteger(expr);
  case Opcode::TruncF:
  case Opcode::ExtF:
  case Opcode::IndexCast:
    return x(0);
  case Opcode::ExtUI:
    return x(0).lo >= 0 ? x(0) : ofInteger(expr);
  case Opcode::UIToFP:
    return fromBit || x(0).lo >= 0 ? x(0) : RowValue{0, kHuge};
  case Opcode::ExtSI:
  case Opcode::SIToFP:
    return fromBit ? negate(x(0)) : x(0);
  default:
    return computeOther(expr, state);
  }
}

/// Functions of finite numbers are taken to be finite.
RowValue RowEvaluator::computeOther(Expr expr, RowState state) {
  if (!isa<FloatType>(expr->type))
    return ofInteger(expr);
  StringRef name = expr->getName().getStringRef();
  bool isFinite = true, nan = false;
  for (Expr operand : expr->operands) {
    RowValue value = evaluate(operand, state);
    nan |= value.nan;
    isFinite &= !value.isEmpty() && value.lo > -kInf && value.hi < kInf;
  }
  if (name == "math.tanh" || name == "math.erf")
    return {-1, 1, nan};
  return isFinite && !nan ? RowValue::finite() : RowValue::any();
}
