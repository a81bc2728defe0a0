//===- ExprRanges.cpp - Bounds of integers computed by way of floats ------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Buckets of relative positions are select(x < 8, x, 8 + int(log(x / 8)·c)).
// Their bounds need intervals of floats, and of each branch of a select what
// its condition says there.
//
//===----------------------------------------------------------------------===//

#include "ElementExprDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

namespace {

/// A number, not NaN, between two.
struct Interval {
  double lo, hi;
};
using MaybeInterval = std::optional<Interval>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// Integers up to here are exact in double.
constexpr double kExact = 9007199254740992.0;
/// So many nodes are looked at for one range.
constexpr unsigned kMaxVisits = 128;

class RangeFinder {
public:
  explicit RangeFinder(const ExprContext &exprs) : exprs(exprs) {}

  MaybeInterval visit(Expr expr);
  /// The branch `expr` of a select.
  MaybeInterval visitBranch(Expr condition, bool truth, Expr expr);

private:
  /// Σ terms, without the constant, is in `range`.
  struct Fact {
    SmallVector<std::pair<Expr, int64_t>> terms;
    Interval range;
  };

  MaybeInterval computeInteger(Expr expr);
  MaybeInterval computeFloat(Expr expr);
  MaybeInterval narrow(Expr expr, Interval range);
  void addFacts(Expr condition, bool truth);

  const ExprContext &exprs;
  SmallVector<Fact> facts;
  unsigned visits = 0;
};

} // namespace

static Interval intersect(Interval x, Interval y) {
  return {std::max(x.lo, y.lo), std::min(x.hi, y.hi)};
}

static MaybeInterval unite(MaybeInterval x, MaybeInterval y) {
  if (!x || !y)
    return std::nullopt;
  return Interval{std::min(x->lo, y->lo), std::max(x->hi, y->hi)};
}

static Interval negate(Interval x) { return {-x.hi, -x.lo}; }

/// Sums and products of bounds; none where ∞ − ∞ or 0·∞ may be NaN.
static MaybeInterval add(Interval x, Interval y) {
  Interval sum{x.lo + y.lo, x.hi + y.hi};
  if (std::isnan(sum.lo) || std::isnan(sum.hi))
    return std::nullopt;
  return sum;
}

static MaybeInterval multiply(Interval x, Interval y) {
  double corners[] = {x.lo * y.lo, x.lo * y.hi, x.hi * y.lo, x.hi * y.hi};
  if (llvm::any_of(corners, [](double corner) { return std::isnan(corner); }))
    return std::nullopt;
  return Interval{*llvm::min_element(corners), *llvm::max_element(corners)};
}

/// Rounds to the outside: to the type's numbers, by one more of double's.
static Interval roundOut(Interval x, Type type) {
  auto convert = [&](double value, double towards, APFloat::roundingMode mode) {
    if (std::isinf(value))
      return value;
    value = std::nextafter(value, towards);
    APFloat number(value);
    bool losesInfo;
    number.convert(cast<FloatType>(type).getFloatSemantics(), mode, &losesInfo);
    return number.convertToDouble();
  };
  return {convert(x.lo, -kInfinity, APFloat::rmTowardNegative),
          convert(x.hi, kInfinity, APFloat::rmTowardPositive)};
}

static double toDouble(APFloat value) {
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToDouble();
}

/// x in `range`, and in what the facts say of it.
MaybeInterval RangeFinder::narrow(Expr expr, Interval range) {
  LinearForm form = exprs.decompose(expr);
  if (form.terms.empty() || std::abs(form.constant) > kExact)
    return range;
  double constant = static_cast<double>(form.constant);
  auto shifted = [&](Interval x) {
    return Interval{x.lo + constant, x.hi + constant};
  };
  for (const Fact &fact : facts) {
    if (fact.terms.size() != form.terms.size())
      continue;
    auto matches = [&](int64_t sign) {
      return llvm::all_of(form.terms, [&](auto &term) {
        return llvm::is_contained(
            fact.terms,
            std::pair<Expr, int64_t>(term.first, sign * term.second));
      });
    };
    if (matches(1))
      range = intersect(range, shifted(fact.range));
    else if (matches(-1))
      range = intersect(range, shifted(negate(fact.range)));
  }
  return range;
}

MaybeInterval RangeFinder::visit(Expr expr) {
  if (++visits > kMaxVisits)
    return std::nullopt;
  if (isa<FloatType>(expr->type))
    return computeFloat(expr);
  if (!expr->type.isIntOrIndex())
    return std::nullopt;
  MaybeInterval range = computeInteger(expr);
  Interval known{static_cast<double>(expr->lo), static_cast<double>(expr->hi)};
  range = narrow(expr, range ? intersect(*range, known) : known);
  // A branch that is not taken.
  if (range->lo > range->hi)
    range->hi = range->lo;
  return range;
}

MaybeInterval RangeFinder::computeInteger(Expr expr) {
  ArrayRef<Expr> x = expr->operands;
  Interval type{static_cast<double>(typeRange(expr->type).first),
                static_cast<double>(typeRange(expr->type).second)};
  // Where the result fits its type nothing wraps.
  auto fitting = [&](MaybeInterval range) -> MaybeInterval {
    bool fits = range && range->lo >= std::max(type.lo, -kExact) &&
                range->hi <= std::min(type.hi, kExact);
    return fits ? range : std::nullopt;
  };
  if (expr->kind == ExprKind::Linear) {
    if (std::abs(double(expr->constant)) > kExact)
      return std::nullopt;
    MaybeInterval sum =
        Interval{double(expr->constant), double(expr->constant)};
    for (auto [term, coefficient] : llvm::zip_equal(x, expr->coefficients)) {
      MaybeInterval range = visit(term);
      Interval factor{double(coefficient), double(coefficient)};
      range = range ? multiply(*range, factor) : range;
      sum = sum && range ? add(*sum, *range) : std::nullopt;
    }
    return fitting(sum);
  }
  if (expr->kind != ExprKind::Apply)
    return std::nullopt;
  if (expr->is(Opcode::Select))
    return unite(visitBranch(x[0], true, x[1]), visitBranch(x[0], false, x[2]));
  if (x.empty())
    return std::nullopt;
  if (x.front()->type.isInteger(1))
    return std::nullopt;
  MaybeInterval a = visit(x[0]);
  if (!a)
    return std::nullopt;
  switch (expr->opcode) {
  case Opcode::FPToSI:
    return fitting(Interval{std::trunc(a->lo), std::trunc(a->hi)});
  case Opcode::IndexCast:
  case Opcode::ExtSI:
  case Opcode::TruncI:
    return fitting(a);
  case Opcode::AbsI:
    return fitting(Interval{std::max({0.0, a->lo, -a->hi}),
                            std::max(std::fabs(a->lo), std::fabs(a->hi))});
  default:
    break;
  }
  MaybeInterval b = x.size() == 2 ? visit(x[1]) : std::nullopt;
  if (!b)
    return std::nullopt;
  switch (expr->opcode) {
  case Opcode::AddI:
    return fitting(add(*a, *b));
  case Opcode::SubI:
    return fitting(add(*a, negate(*b)));
  case Opcode::MulI:
    return fitting(multiply(*a, *b));
  case Opcode::MinSI:
    return Interval{std::min(a->lo, b->lo), std::min(a->hi, b->hi)};
  case Opcode::MaxSI:
    return Interval{std::max(a->lo, b->lo), std::max(a->hi, b->hi)};
  default:
    return std::nullopt;
  }
}

MaybeInterval RangeFinder::computeFloat(Expr expr) {
  if (std::optional<APFloat> constant = expr->getFloat()) {
    double value = toDouble(*constant);
    return std::isnan(value) ? std::nullopt : MaybeInterval({value, value});
  }
  if (expr->kind != ExprKind::Apply)
    return std::nullopt;
  ArrayRef<Expr> x = expr->operands;
  if (expr->is(Opcode::Select))
    return unite(visitBranch(x[0], true, x[1]), visitBranch(x[0], false, x[2]));
  if (x.empty() || x.front()->type.isInteger(1))
    return std::nullopt;
  MaybeInterval a = visit(x[0]);
  MaybeInterval b = x.size() == 2 ? visit(x[1]) : a;
  if (!a || !b)
    return std::nullopt;
  MaybeInterval result;
  switch (expr->opcode) {
  case Opcode::SIToFP:
  case Opcode::ExtF:
  case Opcode::TruncF:
    result = a;
    break;
  case Opcode::NegF:
    result = negate(*a);
    break;
  case Opcode::AddF:
    result = add(*a, *b);
    break;
  case Opcode::SubF:
    result = add(*a, negate(*b));
    break;
  case Opcode::MulF:
    result = multiply(*a, *b);
    break;
  case Opcode::DivF:
    if (b->lo > 0 || b->hi < 0)
      result = multiply(*a, {1 / b->hi, 1 / b->lo});
    break;
  case Opcode::MaximumF:
  case Opcode::MaxNumF:
    result = Interval{std::max(a->lo, b->lo), std::max(a->hi, b->hi)};
    break;
  case Opcode::MinimumF:
  case Opcode::MinNumF:
    result = Interval{std::min(a->lo, b->lo), std::min(a->hi, b->hi)};
    break;
  default:
    // Of a logarithm eight bits of its type's precision may be wrong.
    if (expr->is(Opcode::Log) && a->lo > 0) {
      double lo = std::log(a->lo), hi = std::log(a->hi);
      double slack = std::ldexp(
          std::max({1.0, std::fabs(lo), std::isinf(hi) ? 0 : std::fabs(hi)}),
          8 - static_cast<int>(APFloat::semanticsPrecision(
                  cast<FloatType>(expr->type).getFloatSemantics())));
      result = Interval{lo - slack, hi + slack};
    }
  }
  return result ? MaybeInterval(roundOut(*result, expr->type)) : std::nullopt;
}

/// What conjuncts, comparisons of integers, say of the differences of their
/// sides.
void RangeFinder::addFacts(Expr condition, bool truth) {
  using P = arith::CmpIPredicate;
  if (++visits > kMaxVisits || condition->kind != ExprKind::Apply)
    return;
  if (condition->is(truth ? Opcode::AndI : Opcode::OrI)) {
    addFacts(condition->operands[0], truth);
    return addFacts(condition->operands[1], truth);
  }
  if (condition->is(Opcode::XOrI) && condition->operands[1]->isTrue())
    return addFacts(condition->operands[0], !truth);
  if (!condition->is(Opcode::CmpI) || condition->operands[0]->type.isInteger(1))
    return;
  auto attrs = cast<DictionaryAttr>(condition->attr);
  P predicate =
      cast<arith::CmpIPredicateAttr>(attrs.get("predicate")).getValue();
  if (!truth)
    predicate = arith::invertPredicate(predicate);
  LinearForm lhs = exprs.decompose(condition->operands[0]);
  LinearForm rhs = exprs.decompose(condition->operands[1]);
  Fact fact{lhs.terms, {-kInfinity, kInfinity}};
  for (auto [term, coefficient] : rhs.terms) {
    auto *known = llvm::find_if(
        fact.terms, [&, t = term](auto &other) { return other.first == t; });
    if (known == fact.terms.end())
      fact.terms.emplace_back(term, -coefficient);
    else
      known->second -= coefficient;
  }
  llvm::erase_if(fact.terms, [](auto &term) { return term.second == 0; });
  double bound =
      static_cast<double>(rhs.constant) - static_cast<double>(lhs.constant);
  if (predicate == P::slt || predicate == P::sle || predicate == P::eq)
    fact.range.hi = predicate == P::slt ? bound - 1 : bound;
  if (predicate == P::sgt || predicate == P::sge || predicate == P::eq)
    fact.range.lo = predicate == P::sgt ? bound + 1 : bound;
  facts.push_back(std::move(fact));
}

MaybeInterval RangeFinder::visitBranch(Expr condition, bool truth, Expr expr) {
  bool isLogic = condition->kind == ExprKind::Apply &&
                 (condition->is(Opcode::AndI) || condition->is(Opcode::OrI));
  // One of two things holds, or both do.
  if (isLogic && condition->is(Opcode::AndI) != truth)
    return unite(visitBranch(condition->operands[0], truth, expr),
                 visitBranch(condition->operands[1], truth, expr));
  size_t known = facts.size();
  addFacts(condition, truth);
  MaybeInterval result = visit(expr);
  facts.truncate(known);
  return result;
}

std::optional<std::pair<int64_t, int64_t>>
mlir::flash::detail::findRange(const ExprContext &exprs, const ExprNode &node) {
  RangeFinder finder(exprs);
  MaybeInterval range;
  if (node.opcode == Opcode::Select) {
    range =
        unite(finder.visitBranch(node.operands[0], true, node.operands[1]),
              finder.visitBranch(node.operands[0], false, node.operands[2]));
  } else if (node.opcode == Opcode::FPToSI) {
    range = finder.visit(node.operands[0]);
    if (range)
      range = Interval{std::trunc(range->lo), std::trunc(range->hi)};
  }
  auto [least, most] = typeRange(node.type);
  if (!range || !(range->lo >= std::max(-kExact, double(least))) ||
      !(range->hi <= std::min(kExact, double(most))))
    return std::nullopt;
  return std::pair(static_cast<int64_t>(range->lo),
                   static_cast<int64_t>(range->hi));
}
