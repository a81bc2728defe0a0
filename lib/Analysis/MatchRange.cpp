//===- MatchRange.cpp - Exponentials that overflow or vanish --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// exp(s − m) / Σ exp(s − m) is the softmax of s for any number m of the row, as
// long as the exponentials neither overflow nor all vanish (N2, A4 in
// docs/Numerics.md). The graph's numbers decide whether that may be taken for
// granted: tensors, indices and products are taken to be of the size of 1,
// constants are what they are. With m the maximum of some b,
//
//   s(n) − m ≤ s(n) − b(n),
//
// in which what s and b share cancels, however large it is; and m is not much
// larger than s if s(n) − b(n) is bounded from below, too, or b from above.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcherDetail.h"
#include "RowValues.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

/// What exponents may be: numbers of the size of 1, scaled and added up. Mask
/// values and infinities are beyond.
static constexpr double kMaxExponent = 1024;
/// What may be added to all scores of a row: exp overflows at 88.
static constexpr double kMaxConstant = 64;

/// What an expression is where its leaves are of the size of 1: all positive,
/// or all negative, so that they may be divided by.
RowValue AttentionMatcher::estimate(Expr expr, const Iteration &it) {
  auto isLeaf = [](Expr node) {
    bool counts = (node->is(Opcode::SIToFP) || node->is(Opcode::UIToFP)) &&
                  !node->operands[0]->type.isInteger(1);
    return counts || node->kind == ExprKind::Element ||
           node->kind == ExprKind::Reduction || node->kind == ExprKind::Scalar;
  };
  auto evaluate = [&](RowValue leaf) {
    RowEvaluator rows(tracer, it.keys(),
                      [&](Expr node) { return expandOverMore(node, it); });
    ExprContext::walk(
        expr,
        [&](Expr node) {
          if (isa<FloatType>(node->type) && isLeaf(node))
            rows.setFact(node, RowState::Any, leaf);
        },
        [&](Expr node) { return !isLeaf(node); });
    return rows.evaluate(expr, RowState::Any);
  };
  RowValue positive = evaluate({0.5, 1}), negative = evaluate({-1, -0.5});
  // A logarithm may be of positive numbers only.
  if (positive.isEmpty() || negative.isEmpty())
    return positive.isEmpty() ? negative : positive;
  return {std::min(positive.lo, negative.lo),
          std::max(positive.hi, negative.hi), positive.nan || negative.nan};
}

/// A number of the row with b(n) for each maximum of b: what it is at least.
/// Null if a number that joins the maximum may be much larger.
Expr AttentionMatcher::atOneKey(Expr term, const Iteration &it) {
  llvm::DenseMap<Expr, Expr> at;
  bool ok = true;
  auto isMaximum = [&](Expr node) {
    return node->kind == ExprKind::Reduction && !node->dependsOn(it.keys()) &&
           tracer.getKind(node) == std::optional(ReductionKind::Max);
  };
  auto changes = [&](Expr node) { return at.lookup(node) != node; };
  // The number that stands for `x` where another one may be taken instead.
  auto choose = [&](Expr x, Expr other, double least) {
    RowValue value = estimate(other, it);
    ok &= !value.isEmpty() && value.hi <= kMaxExponent && value.lo >= least;
    return at.lookup(x);
  };
  auto compute = [&](Expr node) -> Expr {
    if (isMaximum(node)) {
      if (Expr known = oneKey.lookup(node))
        return known;
      std::optional<Reduction> row = expandOverKeys(node, it);
      Expr value = row ? atOneKey(row->body, it) : node;
      if (value)
        oneKey[node] = value;
      return value;
    }
    if (llvm::none_of(node->operands, changes))
      return node;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (auto sides = getMaximum(node)) {
      auto [a, b] = *sides;
      if (changes(a) != changes(b))
        return changes(a) ? choose(a, b, -infinity) : choose(b, a, -infinity);
    } else if (node->is(Opcode::Select)) {
      ArrayRef<Expr> x = node->operands;
      RowValue condition = estimate(exprs.replace(x[0], at), it);
      for (unsigned i : {1u, 2u}) {
        if (condition.is(i == 1))
          return at.lookup(x[i]);
        if (changes(x[i]) && x[3 - i]->kind == ExprKind::Constant)
          return choose(x[i], x[3 - i], -kMaxExponent);
      }
    }
    return exprs.replace(node, at);
  };
  auto isOpaque = [](Expr node) {
    return node->kind == ExprKind::Element || node->kind == ExprKind::Reduction;
  };
  ExprContext::walk(
      term,
      [&](Expr node) {
        Expr value = ok ? compute(node) : node;
        ok &= value != nullptr;
        at[node] = value ? value : node;
      },
      [&](Expr node) { return !isOpaque(node); });
  return ok ? at.lookup(term) : nullptr;
}

/// What a sum of terms is; above everything if a term is NaN.
RowValue AttentionMatcher::estimate(ArrayRef<ExponentTerm> exponent,
                                    const Iteration &it) {
  RowValue sum = RowValue::exactly(0);
  for (auto [expr, coefficient] : exponent) {
    RowValue value = estimate(expr, it);
    if (value.isEmpty())
      return RowValue::any();
    bool positive = coefficient > 0;
    sum.lo += coefficient * (positive ? value.lo : value.hi);
    sum.hi += coefficient * (positive ? value.hi : value.lo);
  }
  return sum;
}

/// Whether no term of a sum is much larger than a score, or than −1 times one.
bool AttentionMatcher::isOfUnitSize(ArrayRef<ExponentTerm> exponent,
                                    const Iteration &it, bool orLess) {
  RowValue sum = estimate(exponent, it);
  return sum.hi <= kMaxExponent && (orLess || sum.lo >= -kMaxExponent);
}

/// Whether the weights are numbers that neither overflow nor all vanish, as far
/// as the graph's constants decide it.
bool AttentionMatcher::keepsRange(const Monomial &weights,
                                  const Iteration &it) {
  MonomialBuilder builder(exprs, it.keys());
  auto assume = [&](Expr expr) {
    for (Expr mask : weights.masks)
      expr = builder.assume(expr, mask);
    return expr;
  };
  auto isMaskOf = [](const Monomial &monomial) {
    return [&](Expr mask) { return llvm::is_contained(monomial.masks, mask); };
  };
  Monomial ratio;
  ratio.constant = weights.constant;
  // Of the subtracted maxima: whether other keys than the weights' decide, how
  // large they are, and how large the weights' own keys let them be.
  bool sameKeys = true, bounded = true, reached = true;
  for (auto [expr, coefficient] : weights.exponent) {
    Expr at = expr->dependsOn(it.keys()) ? expr : atOneKey(expr, it);
    if (!at || isLargeTree(at))
      return false;
    // A maximum that is added is no less than what it is at one key.
    if (at != expr && coefficient > 0) {
      if (!isOfUnitSize(ExponentTerm{at, coefficient}, it))
        return false;
      continue;
    }
    if (at == expr) {
      builder.multiplyExp(assume(at), coefficient, ratio);
      continue;
    }
    Monomial maximum;
    builder.multiplyExp(at, 1, maximum);
    bool isItsExponent =
        maximum.factor == 1 && maximum.powers.empty() && maximum.guards.empty();
    if (isItsExponent && llvm::all_of(maximum.masks, isMaskOf(weights))) {
      ratio.constant += coefficient * maximum.constant;
      for (auto [term, by] : maximum.exponent)
        builder.multiplyExp(assume(term), coefficient * by, ratio);
    } else {
      builder.multiplyExp(assume(at), coefficient, ratio);
    }
    sameKeys &= llvm::all_of(weights.masks, isMaskOf(maximum));
    double size = std::abs(coefficient);
    RowValue any = estimate(at, it);
    bounded &= !any.nan && any.hi * size <= kMaxExponent;
    reached &= estimate(assume(at), it).hi * size >= -kMaxExponent;
  }
  RowValue value = estimate(ratio.exponent, it);
  return std::abs(ratio.constant) <= kMaxConstant && value.hi <= kMaxExponent &&
         value.hi >= -kMaxExponent &&
         ((sameKeys && value.lo >= -kMaxExponent) || (bounded && reached));
}
