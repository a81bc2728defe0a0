//===- SoftmaxForm.cpp - Expressions as products of exponentials ----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The rules are numbered as in docs/Rules.md.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/SoftmaxForm.h"
#include "AttentionMatcherDetail.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

//===----------------------------------------------------------------------===//
// Monomials
//===----------------------------------------------------------------------===//

bool flash::isClose(double a, double b) {
  // A constant of f32 is off by 2⁻²⁴ of itself, a product of two by twice that.
  constexpr double tolerance = 0x1p-21;
  return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

void Monomial::addTerm(Expr expr, double coefficient) {
  for (ExponentTerm &term : exponent) {
    if (term.expr != expr)
      continue;
    bool cancels = isClose(term.coefficient, -coefficient);
    term.coefficient = cancels ? 0 : term.coefficient + coefficient;
    llvm::erase_if(exponent, [](auto &term) { return term.coefficient == 0; });
    return;
  }
  exponent.push_back({expr, coefficient});
}

void Monomial::addMask(Expr condition) {
  if (!condition->isTrue() && !llvm::is_contained(masks, condition))
    masks.push_back(condition);
}

bool Monomial::takePower(Expr expr, int power) {
  auto *found = llvm::find(powers, std::pair(expr, power));
  if (found == powers.end())
    return false;
  powers.erase(found);
  return true;
}

// Algebra: x·x⁻¹ = 1.
void Monomial::addPower(Expr expr, int power) {
  if (!takePower(expr, -power))
    powers.emplace_back(expr, power);
}

void Monomial::multiply(const Monomial &other) {
  factor *= other.factor;
  constant += other.constant;
  for (const ExponentTerm &term : other.exponent)
    addTerm(term.expr, term.coefficient);
  for (Expr condition : other.masks)
    addMask(condition);
  for (auto [expr, power] : other.powers)
    addPower(expr, power);
  llvm::append_range(guards, other.guards);
}

SmallVector<ExponentTerm> Monomial::getTerms(uint64_t set, bool depends) const {
  return llvm::filter_to_vector(exponent, [&](const ExponentTerm &term) {
    return term.expr->dependsOn(set) == depends;
  });
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

void MonomialBuilder::getConjuncts(Expr condition, SmallVectorImpl<Expr> &out) {
  auto negated = [&](Expr x) { return getConjuncts(exprs.logicalNot(x), out); };
  if (condition->is(Opcode::AndI)) {
    getConjuncts(condition->operands[0], out);
    getConjuncts(condition->operands[1], out);
    return;
  }
  // select(c, x, false) = c ∧ x, select(c, false, x) = ¬c ∧ x.
  if (condition->is(Opcode::Select) && condition->operands[2]->isFalse()) {
    getConjuncts(condition->operands[0], out);
    getConjuncts(condition->operands[1], out);
    return;
  }
  if (condition->is(Opcode::Select) && condition->operands[1]->isFalse()) {
    negated(condition->operands[0]);
    getConjuncts(condition->operands[2], out);
    return;
  }
  bool isNot = condition->is(Opcode::XOrI) && condition->operands[1]->isTrue();
  // ¬(a ∨ b) = ¬a ∧ ¬b.
  if (isNot && condition->operands[0]->is(Opcode::OrI)) {
    negated(condition->operands[0]->operands[0]);
    negated(condition->operands[0]->operands[1]);
    return;
  }
  if (!llvm::is_contained(out, condition))
    out.push_back(condition);
}

Expr MonomialBuilder::assume(Expr expr, Expr condition) {
  SmallVector<Expr> conjuncts;
  getConjuncts(condition, conjuncts);
  llvm::DenseMap<Expr, Expr> known;
  MLIRContext *context = exprs.getContext();
  for (Expr holds : conjuncts) {
    known[exprs.logicalNot(holds)] =
        exprs.constant(BoolAttr::get(context, false));
    known[holds] = exprs.constant(BoolAttr::get(context, true));
  }
  return exprs.replace(expr, known);
}

Expr MonomialBuilder::compare(arith::CmpFPredicate predicate, Expr lhs,
                              Expr rhs) {
  MLIRContext *context = exprs.getContext();
  Builder b(context);
  auto attrs = b.getDictionaryAttr(b.getNamedAttr(
      "predicate", arith::CmpFPredicateAttr::get(context, predicate)));
  return exprs.apply(OperationName("arith.cmpf", context), attrs, b.getI1Type(),
                     {lhs, rhs});
}

std::optional<std::pair<Expr, Expr>> flash::detail::getMaximum(Expr expr) {
  using P = arith::CmpFPredicate;
  ArrayRef<Expr> x = expr->operands;
  if (expr->is(Opcode::MaximumF) || expr->is(Opcode::MaxNumF))
    return std::pair(x[0], x[1]);
  if (!expr->is(Opcode::Select))
    return std::nullopt;
  bool greater = isCompare(x[0], {P::OGT, P::OGE, P::UGT, P::UGE});
  bool less = isCompare(x[0], {P::OLT, P::OLE, P::ULT, P::ULE});
  if (!greater && !less)
    return std::nullopt;
  Expr first = x[0]->operands[greater ? 0 : 1];
  Expr second = x[0]->operands[greater ? 1 : 0];
  if (first != x[1] || second != x[2])
    return std::nullopt;
  return std::pair(first, second);
}

/// Whether `test` is that something is NaN.
static bool isNaNTest(Expr test) {
  using P = arith::CmpFPredicate;
  if (test->is(Opcode::IsNaN))
    return true;
  if (isCompare(test, {P::UNO}))
    return test->operands[0] == test->operands[1] ||
           test->operands[1]->kind == ExprKind::Constant;
  return isCompare(test, {P::UNE}) && test->operands[0] == test->operands[1];
}

/// Whether an expression holds, as far as it is traced, what softmaxes are made
/// of: exponentials of the keys, or reductions of the row.
static bool holdsSoftmax(Expr expr, uint64_t keys) {
  bool found = false;
  ExprContext::walk(expr, [&](Expr node) {
    if (node->dependsOn(keys))
      found |= node->is(Opcode::Exp) || node->is(Opcode::Exp2) ||
               node->is(Opcode::PowF);
    else
      found |= node->kind == ExprKind::Reduction;
  });
  return found;
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

/// [a ∧ b] = [a]·[b].
void MonomialBuilder::addConjuncts(Expr condition, Monomial &out) {
  SmallVector<Expr> conjuncts;
  getConjuncts(condition, conjuncts);
  for (Expr conjunct : conjuncts)
    out.addMask(conjunct);
}

/// The c of a number [c] or, where i1 is signed, −[c]; null for other numbers.
Expr flash::detail::getTruth(ExprContext &exprs, Expr number) {
  if (!number->is(Opcode::UIToFP) && !number->is(Opcode::SIToFP))
    return nullptr;
  Expr bit = number->operands[0];
  if (bit->is(Opcode::ExtUI))
    bit = bit->operands[0];
  if (bit->type.isInteger(1))
    return bit;
  if (bit->lo < 0 || bit->hi > 1)
    return nullptr;
  Type index = IndexType::get(exprs.getContext());
  return exprs.less(exprs.index(0),
                    exprs.apply("arith.index_cast", index, {bit}));
}

/// A condition as a number is a mask.
bool MonomialBuilder::multiplyMask(Expr expr, Monomial &out) {
  Expr condition = getTruth(exprs, expr);
  if (!condition)
    return false;
  addConjuncts(condition, out);
  bool negative =
      expr->is(Opcode::SIToFP) && expr->operands[0]->type.isInteger(1);
  out.factor *= negative ? -1 : 1;
  return true;
}

/// select(c, x, 0) = [c]·x; select(c, k, x) = x where c does not hold.
bool MonomialBuilder::multiplySelect(Expr expr, int power, Monomial &out) {
  if (!expr->is(Opcode::Select))
    return false;
  Expr condition = expr->operands[0];
  for (unsigned i : {1u, 2u}) {
    Expr arm = expr->operands[i], other = expr->operands[3 - i];
    Expr holds = i == 1 ? condition : exprs.logicalNot(condition);
    if (other->isZero() && power == 1) {
      addConjuncts(holds, out);
      multiply(arm, power, out);
      return true;
    }
    bool replaces = other->kind == ExprKind::Constant &&
                    arm->kind != ExprKind::Constant && holdsSoftmax(arm, keys);
    if (replaces || (i == 2 && isNaNTest(condition))) {
      out.guards.push_back(exprs.logicalNot(holds));
      multiply(arm, power, out);
      return true;
    }
  }
  return false;
}

/// max(x, k) = x unless x < k; min(x, k) = x unless x > k; |x| = x unless x <
/// 0.
bool MonomialBuilder::multiplyClamp(Expr expr, int power, Monomial &out) {
  if (expr->is(Opcode::AbsF) && holdsSoftmax(expr, keys)) {
    Expr x = expr->operands[0];
    out.guards.push_back(
        compare(arith::CmpFPredicate::OLT, x, exprs.floatConstant(x->type, 0)));
    multiply(x, power, out);
    return true;
  }
  bool isMax = expr->is(Opcode::MaximumF) || expr->is(Opcode::MaxNumF);
  if (!isMax && !expr->is(Opcode::MinimumF) && !expr->is(Opcode::MinNumF))
    return false;
  for (unsigned i : {0u, 1u}) {
    Expr x = expr->operands[i], bound = expr->operands[1 - i];
    if (bound->kind != ExprKind::Constant || !holdsSoftmax(x, keys))
      continue;
    out.guards.push_back(
        compare(isMax ? arith::CmpFPredicate::OLT : arith::CmpFPredicate::OGT,
                x, bound));
    multiply(x, power, out);
    return true;
  }
  return false;
}

/// k^x = exp(x·ln k) for k > 0; x^k = x·…·x for small whole k.
bool MonomialBuilder::multiplyPower(Expr expr, int power, Monomial &out) {
  if (!expr->is(Opcode::PowF))
    return false;
  constexpr int maxPower = 4;
  if (std::optional<APFloat> base = expr->operands[0]->getFloat()) {
    double value = base->convertToDouble();
    if (!(value > 0) || std::isinf(value))
      return false;
    multiplyExp(expr->operands[1], power * std::log(value), out);
    return true;
  }
  std::optional<APFloat> exponent = expr->operands[1]->getFloat();
  if (!exponent || !exponent->isInteger() ||
      std::abs(exponent->convertToDouble()) > maxPower)
    return false;
  int k = exponent->convertToDouble();
  for (int i = 0; i != std::abs(k); ++i)
    multiply(expr->operands[0], k < 0 ? -power : power, out);
  return true;
}

void MonomialBuilder::multiply(Expr expr, int power, Monomial &out) {
  expr = stripCasts(expr);
  if (std::optional<APFloat> value = expr->getFloat()) {
    double number = value->convertToDouble();
    out.factor = power > 0 ? out.factor * number : out.factor / number;
    return;
  }
  ArrayRef<Expr> x = expr->operands;
  switch (expr->opcode) {
  case Opcode::MulF:
    multiply(x[0], power, out);
    multiply(x[1], power, out);
    return;
  case Opcode::DivF:
    multiply(x[0], power, out);
    multiply(x[1], -power, out);
    return;
  case Opcode::NegF:
    out.factor = -out.factor;
    multiply(x[0], power, out);
    return;
  case Opcode::Exp:
    multiplyExp(x[0], power, out);
    return;
  // Algebra: 2^x = exp(x·ln 2).
  case Opcode::Exp2:
    multiplyExp(x[0], power * llvm::numbers::ln2, out);
    return;
  // Algebra: expm1(x) + 1 = exp(x).
  case Opcode::AddF:
    for (unsigned i : {0u, 1u}) {
      std::optional<APFloat> one = x[1 - i]->getFloat();
      if (!one || !one->isExactlyValue(1.0) || !x[i]->is(Opcode::ExpM1))
        continue;
      multiplyExp(x[i]->operands[0], power, out);
      return;
    }
    break;
  default:
    break;
  }
  if ((power == 1 && multiplyMask(expr, out)) ||
      multiplySelect(expr, power, out) || multiplyClamp(expr, power, out) ||
      multiplyPower(expr, power, out))
    return;
  out.addPower(expr, power);
}

//===----------------------------------------------------------------------===//
// Exponentials
//===----------------------------------------------------------------------===//

/// A product or quotient with its operands in one type and order.
Expr MonomialBuilder::product(StringRef name, Expr lhs, Expr rhs) {
  lhs = stripCasts(lhs);
  rhs = stripCasts(rhs);
  Type type =
      lhs->type.getIntOrFloatBitWidth() >= rhs->type.getIntOrFloatBitWidth()
          ? lhs->type
          : rhs->type;
  if (lhs->type.getIntOrFloatBitWidth() == rhs->type.getIntOrFloatBitWidth() &&
      lhs->type != rhs->type)
    type = Float32Type::get(exprs.getContext());
  if (name == "arith.mulf" && rhs->id < lhs->id)
    std::swap(lhs, rhs);
  return exprs.apply(name, type,
                     {exprs.floatCast(lhs, type), exprs.floatCast(rhs, type)});
}

/// exp(a + b) = exp(a)·exp(b), and log(exp(a) + exp(b)) as it is computed:
/// max(a, b) + log1p(exp(−|a − b|)).
bool MonomialBuilder::multiplyExpOfSum(Expr expr, double coefficient,
                                       Monomial &out) {
  ArrayRef<Expr> x = expr->operands;
  if (expr->is(Opcode::SubF)) {
    multiplyExp(x[0], coefficient, out);
    multiplyExp(x[1], -coefficient, out);
    return true;
  }
  if (!expr->is(Opcode::AddF))
    return false;
  for (unsigned i : {0u, 1u}) {
    Expr max = stripCasts(x[i]), rest = stripCasts(x[1 - i]);
    auto sides = getMaximum(max);
    if (!sides || !rest->is(Opcode::Log1p) ||
        !rest->operands[0]->is(Opcode::Exp))
      continue;
    Expr distance = rest->operands[0]->operands[0];
    Expr difference = nullptr;
    if (distance->is(Opcode::NegF) && distance->operands[0]->is(Opcode::AbsF))
      difference = distance->operands[0]->operands[0];
    if (!difference || !difference->is(Opcode::SubF))
      continue;
    auto [a, b] = *sides;
    Expr c = difference->operands[0], d = difference->operands[1];
    if (!((a == c && b == d) || (a == d && b == c)) ||
        !isClose(std::abs(coefficient), 1))
      continue;
    Expr sum = exprs.apply("arith.addf", max->type,
                           {exprs.apply("math.exp", max->type, {a}),
                            exprs.apply("math.exp", max->type, {b})});
    multiply(sum, coefficient > 0 ? 1 : -1, out);
    return true;
  }
  multiplyExp(x[0], coefficient, out);
  multiplyExp(x[1], coefficient, out);
  return true;
}

/// log2 e and ln 2, which cancel each other, for what they are rounded to in a
/// narrow type.
static double unroundLogarithm(const APFloat &value) {
  for (double exact : {llvm::numbers::log2e, llvm::numbers::ln2}) {
    APFloat rounded(exact);
    bool losesInfo;
    rounded.convert(value.getSemantics(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
    if (rounded.bitwiseIsEqual(value))
      return exact;
  }
  return value.convertToDouble();
}

/// Constants join the coefficient; what is the same for all keys is multiplied
/// into each term: r·(a − b) = r·a − r·b.
bool MonomialBuilder::multiplyExpOfProduct(Expr expr, double coefficient,
                                           Monomial &out) {
  bool divides = expr->is(Opcode::DivF);
  if (!divides && !expr->is(Opcode::MulF))
    return false;
  for (unsigned i : {0u, 1u}) {
    Expr x = stripCasts(expr->operands[i]);
    Expr by = stripCasts(expr->operands[1 - i]);
    if (divides && i == 1)
      continue;
    if (std::optional<APFloat> value = by->getFloat()) {
      double number = unroundLogarithm(*value);
      if (!std::isfinite(number) || number == 0)
        continue;
      multiplyExp(x, divides ? coefficient / number : coefficient * number,
                  out);
      return true;
    }
    bool isSum = x->is(Opcode::AddF) || x->is(Opcode::SubF) ||
                 x->is(Opcode::NegF) || x->is(Opcode::MulF) ||
                 x->is(Opcode::DivF);
    if (!isSum || !isRow(by) || isRow(x))
      continue;
    Monomial inner;
    multiplyExp(x, 1, inner);
    if (!inner.masks.empty() || !inner.powers.empty() ||
        !inner.guards.empty() || inner.factor != 1)
      continue;
    for (const ExponentTerm &term : inner.exponent)
      out.addTerm(product(divides ? "arith.divf" : "arith.mulf", term.expr, by),
                  coefficient * term.coefficient);
    if (inner.constant != 0)
      out.addTerm(
          divides ? product("arith.divf", exprs.floatConstant(by->type, 1), by)
                  : by,
          coefficient * inner.constant);
    return true;
  }
  out.addTerm(product(expr->getName().getStringRef(), expr->operands[0],
                      expr->operands[1]),
              coefficient);
  return true;
}

/// exp(±log x) = x^±1, whatever the base; log1p(x) = log(1 + x).
bool MonomialBuilder::multiplyExpOfLog(Expr expr, double coefficient,
                                       Monomial &out) {
  double base = 1;
  Expr x = nullptr;
  switch (expr->opcode) {
  case Opcode::Log2:
    base = llvm::numbers::ln2;
    [[fallthrough]];
  case Opcode::Log10:
    if (expr->is(Opcode::Log10))
      base = llvm::numbers::ln10;
    [[fallthrough]];
  case Opcode::Log:
    x = expr->operands[0];
    break;
  case Opcode::Log1p:
    x = exprs.apply("arith.addf", expr->type,
                    {expr->operands[0], exprs.floatConstant(expr->type, 1.0)});
    break;
  default:
    return false;
  }
  if (!isClose(std::abs(coefficient), base))
    return false;
  Monomial inner;
  multiply(x, coefficient > 0 ? 1 : -1, inner);
  // A logarithm of a sum, such as log(1 + exp s), is a term of the score.
  if (!isRow(x) && llvm::any_of(inner.powers, [&](auto &power) {
        return !isRow(power.first);
      }))
    return false;
  out.multiply(inner);
  return true;
}

/// exp(select(c, x, −∞)) = [c]·exp(x).
bool MonomialBuilder::multiplyExpOfSelect(Expr expr, double coefficient,
                                          Monomial &out) {
  if (!expr->is(Opcode::Select))
    return false;
  Expr condition = expr->operands[0];
  for (unsigned i : {1u, 2u}) {
    Expr arm = expr->operands[i], other = expr->operands[3 - i];
    Expr holds = i == 1 ? condition : exprs.logicalNot(condition);
    if (other->isNegInf() && coefficient > 0) {
      addConjuncts(holds, out);
      multiplyExp(arm, coefficient, out);
      return true;
    }
    if (i == 2 && isNaNTest(condition)) {
      out.guards.push_back(condition);
      multiplyExp(arm, coefficient, out);
      return true;
    }
  }
  return false;
}

void MonomialBuilder::multiplyExp(Expr expr, double coefficient,
                                  Monomial &out) {
  expr = stripCasts(expr);
  std::optional<APFloat> value = expr->getFloat();
  if (value && value->isFinite()) {
    out.constant += coefficient * value->convertToDouble();
    return;
  }
  if (expr->is(Opcode::NegF))
    return multiplyExp(expr->operands[0], -coefficient, out);
  if (multiplyExpOfSum(expr, coefficient, out) ||
      multiplyExpOfProduct(expr, coefficient, out) ||
      multiplyExpOfLog(expr, coefficient, out) ||
      multiplyExpOfSelect(expr, coefficient, out))
    return;
  out.addTerm(expr, coefficient);
}
