//===- MatchSoftmax.cpp - The softmax of an attention ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// P, or the product that is divided later, is a monomial (SoftmaxForm.h) with a
// denominator D among its factors:
//
//   P = N / D,   D = Σ_n w(n) + Σ_j x_j
//
// If N / w has no factor left that depends on the scores, P = (N /
// w)·softmax(s) with s = log w, and a sink per x_j. A term of log w that is the
// same for all keys cancels; of these, maxima are dropped, because others may
// be so large that adding them rounds the scores away.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcherDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

bool flash::detail::holdsReduction(Expr expr) {
  bool found = false;
  ExprContext::walk(
      expr, [&](Expr node) { found |= node->kind == ExprKind::Reduction; });
  return found;
}

//===----------------------------------------------------------------------===//
// Reductions over the keys
//===----------------------------------------------------------------------===//

std::optional<Reduction> AttentionMatcher::expandOverKeys(Expr node,
                                                          const Iteration &it) {
  SmallVector<int64_t> sizes = tracer.getBoundSizes(node);
  std::optional<int64_t> total = getTotal(sizes);
  if (!total || *total != it.numKeys)
    return std::nullopt;
  // Sizes known at run time only are one if nothing changes them on the way.
  if (ShapedType::isDynamic(*total) && tracer.mayBeResized(node->value))
    return std::nullopt;
  std::optional<Reduction> row =
      tracer.expand(node, splitLoop(exprs, it.keyVariable, sizes));
  SmallVector<KeyDigit> order;
  if (row)
    order = findKeyOrder(row->body, it);
  if (order.empty())
    return row;
  return tracer.expand(
      node, splitLoop(exprs, orderKeys(it.keyVariable, order), sizes));
}

/// A reduction over the keys, or over them and a few numbers in front of them
/// or behind: each way to see it as such.
SmallVector<KeyReduction>
AttentionMatcher::expandOverMore(Expr node, const Iteration &it) {
  constexpr int64_t maxMore = 8;
  SmallVector<KeyReduction> ways;
  if (std::optional<Reduction> keys = expandOverKeys(node, it)) {
    ways.push_back({*keys, {}});
    return ways;
  }
  SmallVector<int64_t> sizes = tracer.getBoundSizes(node);
  if (sizes.size() != 1 || ShapedType::isDynamic(it.numKeys) ||
      ShapedType::isDynamic(sizes[0]))
    return ways;
  int64_t more = sizes[0] - it.numKeys;
  if (more <= 0 || more > maxMore)
    return ways;
  for (int64_t first : {int64_t(0), more}) {
    Expr key = exprs.add(it.keyVariable, exprs.index(first));
    KeyReduction way;
    std::optional<Reduction> inside = tracer.expand(node, key);
    if (!inside)
      return {};
    way.overKeys = *inside;
    for (int64_t i = 0; i != more; ++i) {
      Expr at = exprs.index(first ? i : it.numKeys + i);
      std::optional<Reduction> extra = tracer.expand(node, at);
      if (!extra)
        return {};
      way.extras.push_back(extra->body);
    }
    ways.push_back(std::move(way));
  }
  return ways;
}

//===----------------------------------------------------------------------===//
// Terms of a row
//===----------------------------------------------------------------------===//

/// Whether no number in an expression is so large that adding it rounds others
/// away.
static bool holdsSmallNumbers(Expr expr) {
  constexpr double limit = 0x1p16;
  bool small = true;
  ExprContext::walk(expr, [&](Expr node) {
    if (std::optional<APFloat> value = node->getFloat())
      small &= std::abs(value->convertToDouble()) <= limit;
  });
  return small;
}

/// Whether a term is a maximum, a minimum or a sum of scores, maybe scaled,
/// guarded, rounded or joined with another number of the row: of the size of
/// the scores.
bool AttentionMatcher::isOfScores(Expr term, const Iteration &it) {
  if (term->dependsOn(it.keys()))
    return false;
  if (auto sides = getMaximum(term))
    return isOfScores(sides->first, it) || isOfScores(sides->second, it);
  switch (term->opcode) {
  case Opcode::TruncF:
  case Opcode::ExtF:
  case Opcode::NegF:
    return isOfScores(term->operands[0], it);
  case Opcode::MulF:
    return isOfScores(term->operands[0], it) ||
           isOfScores(term->operands[1], it);
  case Opcode::DivF:
    return isOfScores(term->operands[0], it);
  // Guards: another number where there is no finite maximum.
  case Opcode::Select:
    for (unsigned i : {1u, 2u}) {
      std::optional<APFloat> other = term->operands[3 - i]->getFloat();
      if (other && other->isFinite())
        return isOfScores(term->operands[i], it);
    }
    return false;
  default:
    break;
  }
  if (term->kind != ExprKind::Reduction)
    return false;
  std::optional<ReductionKind> kind = tracer.getKind(term);
  if (kind != std::optional(ReductionKind::Sum) &&
      kind != std::optional(ReductionKind::Min))
    return kind == std::optional(ReductionKind::Max);
  std::optional<Reduction> row = expandOverKeys(term, it);
  return row && findScoreProduct(row->body, it) && holdsSmallNumbers(row->body);
}

/// What stays of a sum of row terms when maxima and the logarithms of sums are
/// dropped; null for nothing.
Expr AttentionMatcher::keepRowTerms(Expr row, const Iteration &it) {
  Monomial terms;
  MonomialBuilder(exprs, it.keys()).multiplyExp(row, 1, terms);
  if (!terms.masks.empty())
    return row;
  bool drops = !terms.powers.empty();
  SmallVector<ExponentTerm> kept;
  for (const ExponentTerm &term : terms.exponent) {
    bool isMaximum = isOfScores(term.expr, it);
    drops |= isMaximum;
    if (!isMaximum)
      kept.push_back(term);
  }
  if (!drops)
    return row;
  return buildSum(exprs, kept, terms.constant + std::log(terms.factor),
                  row->type);
}

Expr flash::detail::buildSum(ExprContext &exprs, ArrayRef<ExponentTerm> terms,
                             double constant, Type type) {
  Expr sum = nullptr;
  for (const ExponentTerm &term : terms) {
    Expr x = exprs.floatCast(term.expr, type);
    if (!isClose(term.coefficient, 1))
      x = exprs.apply("arith.mulf", type,
                      {x, exprs.floatConstant(type, term.coefficient)});
    sum = sum ? exprs.apply("arith.addf", type, {sum, x}) : x;
  }
  if (constant == 0)
    return sum;
  Expr number = exprs.floatConstant(type, constant);
  return sum ? exprs.apply("arith.addf", type, {sum, number}) : number;
}

/// An op on two numbers in the wider of their types.
static Expr applyWide(ExprContext &exprs, StringRef name, Expr lhs, Expr rhs) {
  Type type =
      lhs->type.getIntOrFloatBitWidth() >= rhs->type.getIntOrFloatBitWidth()
          ? lhs->type
          : rhs->type;
  return exprs.apply(name, type,
                     {exprs.floatCast(lhs, type), exprs.floatCast(rhs, type)});
}

/// The exponent without the terms of the row that cancel:
/// exp(a − b) / Σ exp(a − b) = exp(a) / Σ exp(a).
Expr AttentionMatcher::dropRowTerms(Expr e, const Iteration &it) {
  auto isRow = [&](Expr expr) { return !expr->dependsOn(it.keys()); };
  ArrayRef<Expr> x = e->operands;
  switch (e->opcode) {
  case Opcode::AddF:
  case Opcode::SubF: {
    SmallVector<Expr, 2> kept;
    for (Expr operand : x)
      kept.push_back(isRow(operand) ? keepRowTerms(operand, it)
                                    : dropRowTerms(operand, it));
    if (ArrayRef(kept) == x)
      return e;
    if (!kept[1])
      return kept[0];
    if (!kept[0])
      return e->is(Opcode::AddF)
                 ? kept[1]
                 : exprs.apply("arith.negf", kept[1]->type, {kept[1]});
    return applyWide(exprs, e->getName().getStringRef(), kept[0], kept[1]);
  }
  // What is rounded is the difference: without it, nothing is.
  case Opcode::TruncF:
  case Opcode::ExtF: {
    Expr inner = dropRowTerms(x[0], it);
    return inner == x[0] ? e : inner;
  }
  case Opcode::NegF: {
    Expr inner = dropRowTerms(x[0], it);
    return inner == x[0] ? e : exprs.apply("arith.negf", inner->type, {inner});
  }
  // Algebra: c·(a − b) = c·a − c·b.
  case Opcode::MulF:
  case Opcode::DivF:
    for (unsigned i : {0u, 1u}) {
      if (!isRow(x[1 - i]) || (i == 1 && e->is(Opcode::DivF)))
        continue;
      Expr inner = dropRowTerms(x[i], it);
      if (inner == x[i])
        return e;
      return i == 0 ? applyWide(exprs, e->getName().getStringRef(), inner, x[1])
                    : applyWide(exprs, "arith.mulf", x[0], inner);
    }
    return e;
  case Opcode::Select:
    for (unsigned i : {1u, 2u}) {
      if (!x[3 - i]->isNegInf())
        continue;
      Expr inner = dropRowTerms(x[i], it);
      if (inner == x[i])
        return e;
      Expr minusInf = exprs.floatCast(x[3 - i], inner->type);
      return i == 1 ? exprs.select(x[0], inner, minusInf)
                    : exprs.select(x[0], minusInf, inner);
    }
    return e;
  // Algebra: log(exp(x)·r) = x + log r, whatever r is of the row.
  case Opcode::Log: {
    Expr inner = getLogarithm(x[0], it);
    return inner ? inner : e;
  }
  case Opcode::Log2: {
    Expr inner = getLogarithm(x[0], it);
    return inner ? exprs.apply("arith.mulf", inner->type,
                               {inner, exprs.floatConstant(
                                           inner->type, llvm::numbers::log2e)})
                 : e;
  }
  default:
    return e;
  }
}

/// The x of x·c₁·c₂… whose constants and `factor` multiply to 1 up to their own
/// rounding, as log2 e and ln 2 do: multiplying by both might overflow where x
/// does not, as a mask value of −FLT_MAX. Null for none.
static Expr cancelFactor(Expr expr, double factor) {
  auto real = dyn_cast<FloatType>(expr->type);
  if (!real)
    return nullptr;
  double unit = std::ldexp(1.0, 1 - int(real.getFPMantissaWidth()));
  while (expr->is(Opcode::MulF) || expr->is(Opcode::DivF)) {
    bool divides = expr->is(Opcode::DivF);
    unsigned constant =
        !divides && expr->operands[0]->kind == ExprKind::Constant ? 0 : 1;
    std::optional<APFloat> value = expr->operands[constant]->getFloat();
    if (!value || !value->isFiniteNonZero())
      return nullptr;
    double number = value->convertToDouble();
    factor = divides ? factor / number : factor * number;
    expr = expr->operands[1 - constant];
    if (std::abs(factor - 1) <= 2 * unit)
      return expr;
  }
  return nullptr;
}

/// The s of weights exp(s)·r, as the graph has it but for terms of the row;
/// null for what is none.
Expr AttentionMatcher::getLogarithm(Expr w, const Iteration &it) {
  w = stripCasts(w);
  ArrayRef<Expr> x = w->operands;
  auto isRow = [&](Expr expr) { return !expr->dependsOn(it.keys()); };
  auto timesLog = [&](Expr exponent, double base) {
    Expr score = dropRowTerms(exponent, it);
    if (Expr plain = cancelFactor(score, std::log(base)))
      return plain;
    return exprs.apply(
        "arith.mulf", score->type,
        {score, exprs.floatConstant(score->type, std::log(base))});
  };
  auto maskedBy = [&](Expr condition, Expr score, bool keepsFirst) {
    Expr minusInf = exprs.floatConstant(
        score->type, -std::numeric_limits<double>::infinity());
    return keepsFirst ? exprs.select(condition, score, minusInf)
                      : exprs.select(condition, minusInf, score);
  };
  switch (w->opcode) {
  case Opcode::Exp:
    return isRow(w) ? nullptr : dropRowTerms(x[0], it);
  // Algebra: 2^x = exp(x·ln 2).
  case Opcode::Exp2:
    return isRow(w) ? nullptr : timesLog(x[0], 2);
  case Opcode::PowF:
    if (std::optional<APFloat> base = x[0]->getFloat())
      return timesLog(x[1], base->convertToDouble());
    if (std::optional<APFloat> power = x[1]->getFloat())
      if (Expr score = getLogarithm(x[0], it))
        return exprs.apply("arith.mulf", score->type,
                           {score, exprs.floatConstant(
                                       score->type, power->convertToDouble())});
    return nullptr;
  // Algebra: log(a·b) = log a + log b.
  case Opcode::MulF: {
    Expr sum = nullptr;
    Monomial ofRow;
    for (Expr factor : x) {
      if (isRow(factor)) {
        MonomialBuilder(exprs, it.keys()).multiply(factor, 1, ofRow);
        continue;
      }
      Expr score = getLogarithm(factor, it);
      if (!score)
        return nullptr;
      sum = sum ? applyWide(exprs, "arith.addf", sum, score) : score;
    }
    // What leaves no key of the row.
    for (Expr condition : ofRow.masks)
      sum = sum ? maskedBy(condition, sum, true) : nullptr;
    return sum;
  }
  case Opcode::DivF: {
    Expr above = isRow(x[0]) ? nullptr : getLogarithm(x[0], it);
    if (isRow(x[1]))
      return above;
    Expr below = getLogarithm(x[1], it);
    if (!below || (!above && !isRow(x[0])))
      return nullptr;
    return above ? applyWide(exprs, "arith.subf", above, below)
                 : exprs.apply("arith.negf", below->type, {below});
  }
  case Opcode::NegF:
  case Opcode::AbsF:
    return getLogarithm(x[0], it);
  // A key whose weight is set to zero is a key of score −∞. Another constant
  // is a guard.
  case Opcode::Select:
    for (unsigned i : {1u, 2u}) {
      bool isConstant = x[i]->kind == ExprKind::Constant;
      if (!x[3 - i]->isZero() || x[i]->isZero())
        continue;
      Expr score = isConstant ? exprs.floatConstant(x[i]->type, 0)
                              : getLogarithm(x[i], it);
      return score ? maskedBy(x[0], score, i == 1) : nullptr;
    }
    for (unsigned i : {1u, 2u})
      if (x[3 - i]->kind == ExprKind::Constant)
        return getLogarithm(x[i], it);
    return nullptr;
  case Opcode::UIToFP:
  case Opcode::SIToFP: {
    Expr holds = getTruth(exprs, w);
    return holds ? maskedBy(holds, exprs.floatConstant(w->type, 0), true)
                 : nullptr;
  }
  case Opcode::MaximumF:
  case Opcode::MaxNumF:
  case Opcode::MinimumF:
  case Opcode::MinNumF:
    for (unsigned i : {0u, 1u})
      if (x[1 - i]->kind == ExprKind::Constant)
        return getLogarithm(x[i], it);
    return nullptr;
  case Opcode::AddF:
    for (unsigned i : {0u, 1u})
      if (x[i]->is(Opcode::ExpM1))
        return dropRowTerms(x[i]->operands[0], it);
    return nullptr;
  default:
    return nullptr;
  }
}

//===----------------------------------------------------------------------===//
// Quotients
//===----------------------------------------------------------------------===//

/// `monomial` where `masks`, which are factors of it, hold.
static Monomial assumeMasks(MonomialBuilder &builder, ExprContext &exprs,
                            const Monomial &monomial, ArrayRef<Expr> masks) {
  Monomial out = monomial;
  out.exponent.clear();
  for (const ExponentTerm &term : monomial.exponent) {
    Expr expr = term.expr;
    for (Expr mask : masks)
      expr = builder.assume(expr, mask);
    if (expr == term.expr)
      out.addTerm(expr, term.coefficient);
    else
      builder.multiplyExp(expr, term.coefficient, out);
  }
  return out;
}

/// Whether exp(score) is the weights but for factors of the row.
bool AttentionMatcher::isLogarithm(Expr score, const Monomial &weights,
                                   const Iteration &it) {
  MonomialBuilder builder(exprs, it.keys());
  Monomial power;
  builder.multiplyExp(score, 1, power);
  auto holds = [](const Monomial &monomial) {
    return [&](Expr mask) { return llvm::is_contained(monomial.masks, mask); };
  };
  if (!llvm::all_of(power.masks, holds(weights)) ||
      !llvm::all_of(weights.masks, holds(power)))
    return false;
  power = assumeMasks(builder, exprs, power, weights.masks);
  Monomial kept = assumeMasks(builder, exprs, weights, weights.masks);
  for (const ExponentTerm &term : kept.exponent)
    power.addTerm(term.expr, -term.coefficient);
  return power.getTerms(it.keys(), true).empty();
}

/// rest = numerator / weights, if that is free of the scores.
bool AttentionMatcher::divideWeights(const Monomial &numerator,
                                     const Monomial &weights,
                                     const Iteration &it, Monomial &rest) {
  if (divideFactors(numerator, weights, it, rest))
    return true;
  // Where a mask zeroes both, they may differ: select(c, …, −1e9)·[c].
  if (weights.masks.empty())
    return false;
  MonomialBuilder builder(exprs, it.keys());
  return divideFactors(assumeMasks(builder, exprs, numerator, weights.masks),
                       assumeMasks(builder, exprs, weights, weights.masks), it,
                       rest);
}

bool AttentionMatcher::divideFactors(const Monomial &numerator,
                                     const Monomial &weights,
                                     const Iteration &it, Monomial &rest) {
  rest = numerator;
  rest.factor /= weights.factor;
  rest.constant -= weights.constant;
  for (const ExponentTerm &term : weights.exponent)
    rest.addTerm(term.expr, -term.coefficient);
  for (Expr condition : weights.masks) {
    auto *found = llvm::find(rest.masks, condition);
    if (found == rest.masks.end())
      return false;
    rest.masks.erase(found);
  }
  for (auto [expr, power] : weights.powers) {
    if (expr->dependsOn(it.keys()))
      return false;
    rest.addPower(expr, -power);
  }
  for (const ExponentTerm &term : rest.getTerms(it.keys(), true))
    if (holdsReduction(term.expr))
      return false;
  return true;
}

/// Whether `sum` is the sum over the keys of what `numerator` has, or one over
/// a few numbers more, which are sinks.
bool AttentionMatcher::matchRowSum(Expr sum, const Monomial &numerator,
                                   const Iteration &it, Denominator &out,
                                   Monomial &rest) {
  MonomialBuilder builder(exprs, it.keys());
  Monomial row = out.weights;
  auto divides = [&](Expr body) {
    out.weights = row;
    out.body = body;
    builder.multiply(body, 1, out.weights);
    return divideWeights(numerator, out.weights, it, rest);
  };
  if (std::optional<Reduction> keys = expandOverKeys(sum, it)) {
    if (divides(keys->body))
      return true;
    Monomial again = rest;
    if (divideWeights(again, out.weights, it, rest))
      return fail(getOp(sum, it.op),
                  "the softmax is squared, or raised to another power",
                  "multiply the plain probabilities with V");
    for (auto [factor, power] : out.weights.powers)
      if (factor->dependsOn(it.keys()) &&
          llvm::is_contained(numerator.powers, std::pair(factor, power)) &&
          !numerator.getTerms(it.keys(), true).empty())
        return fail(getOp(factor, it.op),
                    "the exponentials are multiplied by " + describe(factor) +
                        ", which is not known to be a mask",
                    "multiply by a condition as a number, or mask the scores");
    return fail(getOp(sum, it.op),
                "the denominator sums something else than the numerator, or "
                "another row of it",
                "divide each row by the sum of the same row's exponentials");
  }
  for (KeyReduction &row : expandOverMore(sum, it))
    if (divides(row.overKeys.body)) {
      llvm::append_range(out.extras, row.extras);
      return true;
    }
  return fail(getOp(sum, it.op),
              "the denominator does not sum over the keys that the second "
              "product sums over",
              "normalise over the dimension that is contracted with V");
}

void AttentionMatcher::collectAddends(Expr divisor,
                                      SmallVectorImpl<Expr> &addends) {
  divisor = stripCasts(divisor);
  if (!divisor->is(Opcode::AddF)) {
    addends.push_back(divisor);
    return;
  }
  collectAddends(divisor->operands[0], addends);
  collectAddends(divisor->operands[1], addends);
}

/// Takes the guards off a denominator: select(c, k, d), max(d, k).
static Expr peelGuards(MonomialBuilder &builder, ExprContext &exprs, Expr d,
                       SmallVectorImpl<Expr> &guards) {
  d = stripCasts(d);
  for (unsigned i : {0u, 1u}) {
    if (d->is(Opcode::Select) &&
        d->operands[2 - i]->kind == ExprKind::Constant &&
        holdsReduction(d->operands[1 + i])) {
      guards.push_back(i ? d->operands[0] : exprs.logicalNot(d->operands[0]));
      return peelGuards(builder, exprs, d->operands[1 + i], guards);
    }
    bool isMax = d->is(Opcode::MaximumF) || d->is(Opcode::MaxNumF);
    if (isMax && d->operands[1 - i]->kind == ExprKind::Constant) {
      guards.push_back(builder.compare(arith::CmpFPredicate::OLT,
                                       d->operands[i], d->operands[1 - i]));
      return peelGuards(builder, exprs, d->operands[i], guards);
    }
  }
  return d;
}

bool AttentionMatcher::matchDenominator(Expr divisor, const Monomial &numerator,
                                        const Iteration &it, Softmax &out) {
  MonomialBuilder builder(exprs, it.keys());
  Denominator denominator;
  Expr d = peelGuards(builder, exprs, divisor, denominator.guards);
  SmallVector<Expr> addends;
  collectAddends(d, addends);
  bool found = false;
  Expr sumNode = nullptr;
  Monomial rest;
  for (Expr addend : addends) {
    Monomial factors;
    builder.multiply(addend, 1, factors);
    auto *sum = llvm::find_if(factors.powers, [&](auto &power) {
      return power.second == 1 && power.first->kind == ExprKind::Reduction &&
             tracer.getKind(power.first) == std::optional(ReductionKind::Sum);
    });
    if (sum == factors.powers.end() || found || !factors.masks.empty()) {
      denominator.extras.push_back(addend);
      continue;
    }
    sumNode = sum->first;
    factors.powers.erase(sum);
    denominator.weights = factors;
    if (!matchRowSum(sumNode, numerator, it, denominator, rest))
      return false;
    found = true;
  }
  if (!found)
    return fail(getOp(d, it.op),
                "the denominator is " + describe(d) +
                    ", not the row sum of the numerator",
                "divide by the plain sum over the keys");
  denominator.isLarge = holdsOwnMaximum(denominator, it);
  out.largeSum = denominator.isLarge ? sumNode : nullptr;
  out.unless = denominator.unless;
  out.score = getLogarithm(denominator.body, it);
  if (!out.score || !isLogarithm(out.score, denominator.weights, it))
    return false;
  if (!keepsRange(denominator.weights, it) || !isOfUnitSize(rest.exponent, it))
    return fail(it.op,
                "the exponentials may overflow or vanish: a number that is not "
                "of the size of the scores is added to them, or to what is "
                "subtracted from them",
                "subtract the maximum of the same scores");
  if (!matchSinks(denominator, out.score->type, it, out))
    return false;
  llvm::append_range(rest.guards, denominator.weights.guards);
  llvm::append_range(rest.guards, denominator.guards);
  out.rest = std::move(rest);
  return true;
}

/// Whether what multiplies a softmax may be computed without its scores.
bool AttentionMatcher::isFreeOfScores(const Monomial &rest,
                                      const Product &product) {
  return llvm::none_of(rest.powers,
                       [&](auto &power) {
                         return dependsOnScores(power.first, product);
                       }) &&
         llvm::none_of(rest.exponent, [&](const ExponentTerm &term) {
           return dependsOnScores(term.expr, product);
         });
}

/// Finds the denominator among the factors. One that does not match, as that of
/// an earlier softmax, may cancel.
bool AttentionMatcher::matchQuotient(const Monomial &quotient,
                                     const Iteration &it, Softmax &out) {
  std::optional<MatchFailure> first;
  for (auto [i, power] : llvm::enumerate(quotient.powers)) {
    if (power.second > 0 || !holdsReduction(power.first))
      continue;
    if (power.first->dependsOn(it.keys())) {
      fail(getOp(power.first, it.op),
           "the denominator differs from key to key: it is summed over another "
           "dimension",
           "normalise over the dimension that is contracted with V");
      continue;
    }
    Monomial numerator = quotient;
    numerator.powers.erase(numerator.powers.begin() + i);
    if (matchDenominator(power.first, numerator, it, out)) {
      std::optional<Product> product = findScoreProduct(out.score, it);
      if (!product || isFreeOfScores(out.rest, *product))
        return true;
      fail(getOp(power.first, it.op),
           "the softmax is multiplied by something that depends on the scores",
           "keep what follows the softmax linear in it");
      out.sink = out.largeSum = nullptr;
    }
    if (!first)
      first = failure;
  }
  if (first)
    failure = *first;
  return false;
}

bool AttentionMatcher::matchProbability(Expr p, const Iteration &it,
                                        Softmax &out) {
  Monomial quotient;
  MonomialBuilder(exprs, it.keys()).multiply(p, 1, quotient);
  fail(getOp(p, it.op),
       "what is multiplied with V is " + describe(stripCasts(p)) +
           ", not a softmax over the keys",
       "keep nothing but casts, factors and zeroing between the softmax and "
       "the second product");
  out.probability = out.whole = p;
  if (matchQuotient(quotient, it, out))
    return true;
  if (quotient.getTerms(it.keys(), true).empty())
    return false;
  return matchDeferred(quotient, it, out) || matchPartial(quotient, it, out);
}

//===----------------------------------------------------------------------===//
// Sinks
//===----------------------------------------------------------------------===//

/// Whether a term is the row's maximum of the very weights: one of them is 1.
bool AttentionMatcher::isOwnMaximum(Expr term, const Monomial &weights,
                                    const Iteration &it,
                                    SmallVectorImpl<Expr> &guards) {
  MonomialBuilder builder(exprs, it.keys());
  term = peelGuards(builder, exprs, term, guards);
  if (term->kind != ExprKind::Reduction)
    return false;
  std::optional<Reduction> row = expandOverKeys(term, it);
  if (!row || row->kind != ReductionKind::Max)
    return false;
  Monomial ratio;
  builder.multiplyExp(row->body, 1, ratio);
  for (const ExponentTerm &own : weights.getTerms(it.keys(), true))
    ratio.addTerm(own.expr, -own.coefficient);
  bool sameMasks = ratio.masks.size() == weights.masks.size() &&
                   llvm::all_of(ratio.masks, [&](Expr condition) {
                     return llvm::is_contained(weights.masks, condition);
                   });
  return sameMasks && ratio.exponent.empty() && ratio.powers.empty() &&
         ratio.constant == 0 && ratio.factor == 1;
}

/// Whether Σ exp(s − max s) ≥ exp(0) = 1 is what the weights sum to.
bool AttentionMatcher::holdsOwnMaximum(Denominator &denominator,
                                       const Iteration &it) {
  const Monomial &weights = denominator.weights;
  SmallVector<ExponentTerm> row = weights.getTerms(it.keys(), false);
  return weights.powers.empty() && weights.factor == 1 &&
         weights.constant == 0 && row.size() == 1 &&
         isClose(row[0].coefficient, -1) &&
         isOwnMaximum(row[0].expr, weights, it, denominator.unless);
}

/// Whether a constant added to a sum that is at least 1 is rounded away.
bool AttentionMatcher::isNegligible(Expr extra,
                                    const Denominator &denominator) {
  std::optional<APFloat> value = stripCasts(extra)->getFloat();
  if (!value || value->isNegative() || !denominator.isLarge ||
      !denominator.unless.empty())
    return false;
  // Half of the distance between 1 and the next number, and that of f32 for
  // what may be summed in a narrower type.
  auto type = cast<FloatType>(extra->type);
  int precision =
      std::max(APFloat::semanticsPrecision(type.getFloatSemantics()),
               APFloat::semanticsPrecision(APFloat::IEEEsingle()));
  return value->convertToDouble() < std::ldexp(1.0, -precision);
}

/// ln Σ exp of several logits. That none is less than the lowest number, as a
/// sink of −∞ is, keeps −∞ − (−∞) out.
static Expr joinLogits(ExprContext &exprs, ArrayRef<Expr> logits, Type type) {
  if (logits.size() == 1)
    return logits.front();
  if (type.getIntOrFloatBitWidth() < 32)
    type = Float32Type::get(exprs.getContext());
  APFloat lowest = APFloat::getLargest(
      cast<FloatType>(type).getFloatSemantics(), /*Negative=*/true);
  Expr max = exprs.constant(FloatAttr::get(type, lowest)), sum = nullptr;
  SmallVector<Expr> wide = llvm::map_to_vector(
      logits, [&](Expr logit) { return exprs.floatCast(logit, type); });
  for (Expr logit : wide)
    max = exprs.apply("arith.maximumf", type, {max, logit});
  for (Expr logit : wide) {
    Expr weight = exprs.apply("math.exp", type,
                              {exprs.apply("arith.subf", type, {logit, max})});
    sum = sum ? exprs.apply("arith.addf", type, {sum, weight}) : weight;
  }
  return exprs.apply("arith.addf", type,
                     {max, exprs.apply("math.log", type, {sum})});
}

/// The logits of what else is in the denominator. With t the terms that are
/// dropped from the scores, Σ exp(s − t) + x = exp(−t)·(Σ exp(s) + x·exp(t)).
bool AttentionMatcher::matchSinks(const Denominator &denominator, Type type,
                                  const Iteration &it, Softmax &out) {
  MonomialBuilder builder(exprs, it.keys());
  double constants = 0;
  SmallVector<Expr> logits;
  for (Expr extra : denominator.extras) {
    Monomial sink;
    builder.multiply(extra, 1, sink);
    for (const ExponentTerm &term :
         denominator.weights.getTerms(it.keys(), false))
      if (isOfScores(term.expr, it))
        sink.addTerm(term.expr, -term.coefficient);
    sink.factor /= denominator.weights.factor;
    for (auto [expr, power] : denominator.weights.powers)
      sink.addPower(expr, -power);
    bool isLogit =
        sink.powers.empty() && sink.masks.empty() && sink.guards.empty() &&
        sink.factor > 0 && std::isfinite(sink.factor) &&
        isOfUnitSize(sink.exponent, it, /*orLess=*/true) &&
        llvm::none_of(sink.exponent, [&](const ExponentTerm &term) {
          return isOfScores(term.expr, it) || term.expr->dependsOn(it.keys());
        });
    if (!isLogit && isNegligible(extra, denominator))
      continue;
    if (isLogit && sink.exponent.empty()) {
      constants += sink.factor * std::exp(sink.constant);
      continue;
    }
    if (!isLogit)
      return fail(
          getOp(extra, it.op),
          "what is added to the row sum is not proved to be exp of a "
          "logit less the same row term as in the numerator",
          "join an attention sink by concatenation or as exp(sink - max)");
    logits.push_back(buildSum(exprs, sink.exponent,
                              sink.constant + std::log(sink.factor), type));
  }
  if (constants != 0)
    logits.push_back(exprs.floatConstant(type, std::log(constants)));
  if (!logits.empty())
    out.sink = joinLogits(exprs, logits, type);
  return true;
}
