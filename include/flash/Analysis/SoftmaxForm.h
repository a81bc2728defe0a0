//===- SoftmaxForm.h - Expressions as products of exponentials --*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The normal form in which a softmax is recognised: an expression is written as
//
//   factor · exp(constant + Σ coefficientᵢ·termᵢ) · Π [maskⱼ] · Π atomₖ^±1
//
// with conditions as factors of 0 or 1. Two expressions are compared, divided
// and cancelled factor by factor, however they were spelled. Every expression
// has such a form: what no rule takes apart is an atom.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_SOFTMAXFORM_H
#define FLASH_ANALYSIS_SOFTMAXFORM_H

#include "flash/Analysis/ElementExpr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::flash {

/// coefficient·expr.
struct ExponentTerm {
  Expr expr = nullptr;
  double coefficient = 0;
};

struct Monomial {
  double factor = 1;
  /// In natural logarithms.
  double constant = 0;
  SmallVector<ExponentTerm> exponent;
  /// Conditions: 1 where all hold, 0 elsewhere.
  SmallVector<Expr> masks;
  /// Powers of 1 and −1; several of one expression stay apart.
  SmallVector<std::pair<Expr, int>> powers;
  /// Conditions under which the form is another one; the caller has to prove
  /// that they do not hold where it matters.
  SmallVector<Expr> guards;

  void addTerm(Expr expr, double coefficient);
  void addMask(Expr condition);
  /// Whether the power was there to be taken.
  bool takePower(Expr expr, int power);
  /// Multiplies by expr^power; what is there with the opposite one cancels.
  void addPower(Expr expr, int power);
  void multiply(const Monomial &other);
  /// The part of the exponent that depends on the variables in `set`, or the
  /// part that does not.
  SmallVector<ExponentTerm> getTerms(uint64_t set, bool depends) const;
};

/// Whether two coefficients are the same but for the rounding of constants such
/// as ln 2 in the graph.
bool isClose(double a, double b);

/// Writes expressions as monomials. `keys` is the set of variables that the
/// softmax reduces: a condition or a sum over it is not one of the row.
class MonomialBuilder {
public:
  MonomialBuilder(ExprContext &exprs, uint64_t keys)
      : exprs(exprs), keys(keys) {}

  /// out ·= expr^power, for powers of 1 and −1.
  void multiply(Expr expr, int power, Monomial &out);
  /// out ·= exp(coefficient·expr).
  void multiplyExp(Expr expr, double coefficient, Monomial &out);
  /// expr where the conditions hold.
  Expr assume(Expr expr, Expr condition);
  /// The conditions whose conjunction `condition` is.
  void getConjuncts(Expr condition, SmallVectorImpl<Expr> &out);
  void addConjuncts(Expr condition, Monomial &out);
  /// arith.cmpf.
  Expr compare(arith::CmpFPredicate predicate, Expr lhs, Expr rhs);

private:
  bool isRow(Expr expr) const { return !expr->dependsOn(keys); }
  // Whether a rule applies; without one the expression is an atom.
  bool multiplyMask(Expr expr, Monomial &out);
  bool multiplySelect(Expr expr, int power, Monomial &out);
  bool multiplyClamp(Expr expr, int power, Monomial &out);
  bool multiplyPower(Expr expr, int power, Monomial &out);
  bool multiplyExpOfSum(Expr expr, double coefficient, Monomial &out);
  bool multiplyExpOfProduct(Expr expr, double coefficient, Monomial &out);
  bool multiplyExpOfLog(Expr expr, double coefficient, Monomial &out);
  bool multiplyExpOfSelect(Expr expr, double coefficient, Monomial &out);
  Expr product(StringRef name, Expr lhs, Expr rhs);

  ExprContext &exprs;
  uint64_t keys;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_SOFTMAXFORM_H
