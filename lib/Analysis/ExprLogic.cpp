//===- ExprLogic.cpp - Truth values in element expressions ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementExprDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

//===----------------------------------------------------------------------===//
// Folding: truth values and select
//===----------------------------------------------------------------------===//

/// Longest conjunction or disjunction whose operands are compared by pairs.
static constexpr size_t kMaxOperands = 16;
/// Longest one that is flattened.
static constexpr size_t kMaxFlat = 64;

Expr ExprContext::truth(bool value) {
  return constant(BoolAttr::get(context, value));
}

Expr ExprContext::logicalAnd(Expr lhs, Expr rhs) {
  return apply("arith.andi", IntegerType::get(context, 1), {lhs, rhs});
}

Expr ExprContext::logicalOr(Expr lhs, Expr rhs) {
  return apply("arith.ori", IntegerType::get(context, 1), {lhs, rhs});
}

/// Appends what `expr` joins by `code`: it is a chain that leans to the left.
static void flatten(Opcode code, Expr expr, SmallVectorImpl<Expr> &operands) {
  while (expr->is(code) && operands.size() < kMaxFlat) {
    operands.push_back(expr->operands[1]);
    expr = expr->operands[0];
  }
  operands.push_back(expr);
}

Expr ExprContext::negateCompare(Expr test) {
  using P = arith::CmpIPredicate;
  auto attrs = cast<DictionaryAttr>(test->attr);
  auto predicate =
      cast<arith::CmpIPredicateAttr>(attrs.get("predicate")).getValue();
  Expr lhs = test->operands[0], rhs = test->operands[1];
  if (lhs->type.isIndex()) {
    if (predicate == P::eq)
      return makeCompare(P::ne, lhs, rhs);
    if (predicate == P::ne)
      return makeCompare(P::eq, lhs, rhs);
    if (predicate == P::sle)
      return compareStrictly(rhs, lhs);
    if (predicate == P::slt)
      return compare(CompareKind::LE, rhs, lhs);
    if (predicate == P::sge)
      return compareStrictly(lhs, rhs);
  }
  Builder b(context);
  auto inverse =
      arith::CmpIPredicateAttr::get(context, arith::invertPredicate(predicate));
  return apply(test->getName(),
               b.getDictionaryAttr(b.getNamedAttr("predicate", inverse)),
               test->type, test->operands);
}

// Algebra: ¬(a ∧ b) = ¬a ∨ ¬b, ¬(a ∨ b) = ¬a ∧ ¬b, ¬¬a = a, and comparisons
// have inverses: a negation is left on other leaves only.
Expr ExprContext::logicalNot(Expr condition) {
  if (condition->isTrue() || condition->isFalse())
    return truth(condition->isFalse());
  if (condition->is(Opcode::XOrI) && condition->operands[1]->isTrue())
    return condition->operands[0];
  if (condition->is(Opcode::CmpI))
    return negateCompare(condition);
  bool isAnd = condition->is(Opcode::AndI);
  if (isAnd || condition->is(Opcode::OrI)) {
    auto [known, isNew] = negations.try_emplace(condition, nullptr);
    if (!isNew)
      return known->second;
    Expr negated = makeLogic(isAnd ? Opcode::OrI : Opcode::AndI,
                             {logicalNot(condition->operands[0]),
                              logicalNot(condition->operands[1])});
    return negations[condition] = negated;
  }
  ExprNode node;
  node.kind = ExprKind::Apply;
  node.opcode = Opcode::XOrI;
  node.name = OperationName("arith.xori", context).getAsOpaquePointer();
  node.type = condition->type;
  node.attr = DictionaryAttr::get(context);
  Expr operands[] = {condition, truth(true)};
  node.operands = operands;
  node.hi = 1;
  return unique(node);
}

/// The d of a test d ≤ 0; nothing for other tests.
std::optional<LinearForm> ExprContext::getBound(Expr test) {
  using P = arith::CmpIPredicate;
  if (!test->is(Opcode::CmpI) || !test->operands[0]->type.isIndex())
    return std::nullopt;
  auto attrs = cast<DictionaryAttr>(test->attr);
  auto predicate =
      cast<arith::CmpIPredicateAttr>(attrs.get("predicate")).getValue();
  Expr lhs = test->operands[0], rhs = test->operands[1];
  if (predicate == P::sle)
    return decompose(sub(lhs, rhs));
  if (predicate == P::slt)
    return decompose(add(sub(lhs, rhs), index(1)));
  if (predicate == P::sge)
    return decompose(sub(rhs, lhs));
  return std::nullopt;
}

/// Whether the terms of two forms are the same, the other's times `sign`.
static bool sameTerms(const LinearForm &a, const LinearForm &b, int64_t sign) {
  if (a.terms.size() != b.terms.size())
    return false;
  for (auto [x, y] : llvm::zip_equal(a.terms, b.terms))
    if (x.first != y.first || x.second != sign * y.second)
      return false;
  return true;
}

/// One test for two bounds on the same sum, null if there is none.
/// Algebra: d ≤ a ∧ d ≤ b is d ≤ min(a, b); d ≤ a ∧ d ≥ a is d = a; none of
/// both where a range is empty, ∨ the other way round.
Expr ExprContext::joinBounds(Opcode code, Expr x, Expr y) {
  std::optional<LinearForm> a = getBound(x), b = a ? getBound(y) : std::nullopt;
  if (!b || a->terms.empty())
    return nullptr;
  bool isAnd = code == Opcode::AndI;
  if (sameTerms(*a, *b, 1))
    return (a->constant >= b->constant) == isAnd ? x : y;
  if (!sameTerms(*a, *b, -1))
    return nullptr;
  // b.constant ≤ d ≤ −a.constant, for d the sum without its constant.
  int64_t gap;
  if (llvm::AddOverflow(a->constant, b->constant, gap))
    return nullptr;
  if (isAnd && gap > 0)
    return truth(false);
  if (!isAnd && gap <= 1)
    return truth(true);
  LinearForm sum = *a;
  if (isAnd && gap == 0)
    if (Expr d = linear(sum))
      return compare(CompareKind::EQ, d, index(0));
  // d ≤ −a ∨ d ≥ −a + 2: all but one value.
  sum.constant -= 1;
  if (!isAnd && gap == 2)
    if (Expr d = linear(sum))
      return logicalNot(compare(CompareKind::EQ, d, index(0)));
  return nullptr;
}

/// One operand for two, null if there is none.
/// Algebra: a ∧ ¬a is false; a ∧ (a ∨ b) is a; a ∧ (¬a ∨ b) is a ∧ b; and the
/// same with ∧ and ∨ exchanged. `joined` is what y becomes beside x.
Expr ExprContext::joinTruths(Opcode code, Expr x, Expr y) {
  if (Expr joined = joinBounds(code, x, y))
    return joined;
  Expr negated = logicalNot(x);
  if (negated == y)
    return truth(code == Opcode::OrI);
  return nullptr;
}

/// `y` beside `x`: `x` itself if x ∧ y is x, less if part of y is decided.
Expr ExprContext::absorb(Opcode code, Expr x, Expr y) {
  Opcode dual = code == Opcode::AndI ? Opcode::OrI : Opcode::AndI;
  if (!y->is(dual))
    return y;
  SmallVector<Expr> parts;
  flatten(dual, y, parts);
  if (llvm::is_contained(parts, x))
    return x;
  Expr negated = logicalNot(x);
  if (!llvm::is_contained(parts, negated))
    return y;
  llvm::erase(parts, negated);
  return makeLogic(dual, parts);
}

/// Joins operands pair by pair; true if that changed any.
bool ExprContext::simplifyPairs(Opcode code, SmallVectorImpl<Expr> &operands) {
  for (size_t i = 0; i != operands.size(); ++i)
    for (size_t j = 0; j != operands.size(); ++j) {
      if (i == j)
        continue;
      Expr x = operands[i], y = operands[j];
      Expr joined = i < j ? joinTruths(code, x, y) : nullptr;
      Expr absorbed = joined ? joined : absorb(code, x, y);
      if (absorbed == y && !joined)
        continue;
      if (joined)
        operands[i] = joined;
      if (joined || absorbed == x)
        operands.erase(operands.begin() + j);
      else
        operands[j] = absorbed;
      return true;
    }
  return false;
}

/// ∧ or ∨ of truth values in normal form: flat, in order, each once.
Expr ExprContext::makeLogic(Opcode code, ArrayRef<Expr> parts) {
  bool isAnd = code == Opcode::AndI;
  SmallVector<Expr> operands;
  for (Expr part : parts)
    flatten(code, part, operands);
  do {
    llvm::sort(operands, [](Expr a, Expr b) { return a->id < b->id; });
    operands.erase(llvm::unique(operands), operands.end());
    for (Expr operand : operands)
      if (isAnd ? operand->isFalse() : operand->isTrue())
        return operand;
    llvm::erase_if(operands, [&](Expr operand) {
      return isAnd ? operand->isTrue() : operand->isFalse();
    });
    SmallVector<Expr> flat;
    for (Expr operand : operands)
      flatten(code, operand, flat);
    operands = std::move(flat);
  } while (operands.size() <= kMaxOperands && simplifyPairs(code, operands));
  if (operands.empty())
    return truth(isAnd);
  llvm::sort(operands, [](Expr a, Expr b) { return a->id < b->id; });
  Expr chain = operands[0];
  for (Expr operand : ArrayRef(operands).drop_front()) {
    ExprNode node;
    node.kind = ExprKind::Apply;
    node.opcode = code;
    node.name = OperationName(isAnd ? "arith.andi" : "arith.ori", context)
                    .getAsOpaquePointer();
    node.type = chain->type;
    node.attr = DictionaryAttr::get(context);
    Expr sides[] = {chain, operand};
    node.operands = sides;
    node.hi = 1;
    chain = unique(node);
  }
  return chain;
}

/// andi, ori, xori of i1.
Expr ExprContext::foldLogic(Opcode code, ArrayRef<Expr> operands) {
  if (code != Opcode::XOrI)
    return makeLogic(code, operands);
  Expr x = operands[0], y = operands[1];
  if (x == y)
    return truth(false);
  // Algebra: x ⊕ false = x, x ⊕ true = ¬x, ¬x ⊕ y = ¬(x ⊕ y).
  for (auto [a, b] : {std::pair(x, y), std::pair(y, x)}) {
    if (a->isTrue() || a->isFalse())
      return a->isTrue() ? logicalNot(b) : b;
    if (a->is(Opcode::XOrI) && a->operands[1]->isTrue())
      return logicalNot(apply("arith.xori", x->type, {a->operands[0], b}));
  }
  return x->id > y->id ? apply("arith.xori", x->type, {y, x}) : nullptr;
}

/// Algebra: select(c, a, b) = (c ∧ a) ∨ (¬c ∧ b) for truth values.
Expr ExprContext::selectTruth(Expr condition, Expr yes, Expr no) {
  return logicalOr(logicalAnd(condition, yes),
                   logicalAnd(logicalNot(condition), no));
}

/// Algebra: select(s = 1, 0, i) = i for 0 ≤ i < s: an index that is broadcast
/// if the size is one.
Expr ExprContext::selectBroadcast(Expr condition, Expr yes, Expr no) {
  using P = arith::CmpIPredicate;
  if (!condition->is(Opcode::CmpI) || !condition->operands[1]->isOne())
    return nullptr;
  auto predicate = cast<arith::CmpIPredicateAttr>(
      cast<DictionaryAttr>(condition->attr).get("predicate"));
  if (predicate.getValue() == P::ne)
    std::swap(yes, no);
  else if (predicate.getValue() != P::eq)
    return nullptr;
  return yes->isZero() && isBelow(asIndex(no), condition->operands[0])
             ? no
             : nullptr;
}

Expr ExprContext::foldSelect(ArrayRef<Expr> operands) {
  Expr condition = operands[0], yes = operands[1], no = operands[2];
  if (condition->isTrue() || yes == no)
    return yes;
  if (condition->isFalse())
    return no;
  // What is undefined may be anything, such as the other one.
  for (auto [arm, other] : {std::pair(yes, no), std::pair(no, yes)})
    if (arm->kind == ExprKind::Undefined)
      return other;
  if (yes->type.isInteger(1))
    return selectTruth(condition, yes, no);
  if (yes->type.isIntOrIndex() && asIndex(yes))
    if (Expr index = selectBroadcast(condition, yes, no))
      return index;
  // Algebra: select(c, select(c, a, b), d) = select(c, a, d).
  Expr negated = logicalNot(condition);
  auto follow = [&](Expr arm, Expr known, Expr opposite) {
    while (arm->is(Opcode::Select) &&
           (arm->operands[0] == known || arm->operands[0] == opposite))
      arm = arm->operands[arm->operands[0] == known ? 1 : 2];
    return arm;
  };
  Expr a = follow(yes, condition, negated), b = follow(no, negated, condition);
  if (a != yes || b != no)
    return select(condition, a, b);
  // Algebra: select(c, select(d, a, b), b) = select(c ∧ d, a, b), and its three
  // reflections.
  if (yes->is(Opcode::Select)) {
    if (yes->operands[2] == no)
      return select(logicalAnd(condition, yes->operands[0]), yes->operands[1],
                    no);
    if (yes->operands[1] == no)
      return select(logicalAnd(condition, logicalNot(yes->operands[0])),
                    yes->operands[2], no);
  }
  if (no->is(Opcode::Select)) {
    if (no->operands[1] == yes)
      return select(logicalOr(condition, no->operands[0]), yes,
                    no->operands[2]);
    if (no->operands[2] == yes)
      return select(logicalOr(condition, logicalNot(no->operands[0])), yes,
                    no->operands[1]);
  }
  // Of a condition and its negation, the first one is tested.
  return negated->id < condition->id ? select(negated, no, yes) : nullptr;
}

Expr ExprContext::select(Expr condition, Expr ifTrue, Expr ifFalse) {
  return apply("arith.select", ifTrue->type, {condition, ifTrue, ifFalse});
}

/// Algebra: f(select(c, k1, k2), k3) = select(c, f(k1, k3), f(k2, k3)) for
/// constants k, and the same one by one for several selects: what is a mask in
/// disguise becomes one again. What does not come down to two values stays.
Expr ExprContext::foldThroughSelect(OperationName name, DictionaryAttr attrs,
                                    Type type, ArrayRef<Expr> operands) {
  SmallVector<Expr> choices;
  for (Expr operand : operands) {
    bool constantArms = operand->is(Opcode::Select) &&
                        operand->operands[1]->kind == ExprKind::Constant &&
                        operand->operands[2]->kind == ExprKind::Constant;
    if (constantArms && !llvm::is_contained(choices, operand))
      choices.push_back(operand);
    else if (!constantArms && operand->kind != ExprKind::Constant)
      return nullptr;
  }
  if (choices.empty() || choices.size() > 2)
    return nullptr;
  Expr arms[2];
  for (unsigned i : {0u, 1u}) {
    SmallVector<Expr> arm(operands);
    for (Expr &operand : arm)
      if (operand == choices[0])
        operand = operand->operands[1 + i];
    arms[i] = apply(name, attrs, type, arm);
    bool constantArms = arms[i]->is(Opcode::Select) &&
                        arms[i]->operands[1]->kind == ExprKind::Constant &&
                        arms[i]->operands[2]->kind == ExprKind::Constant;
    if (arms[i]->kind != ExprKind::Constant && !constantArms &&
        !type.isInteger(1))
      return nullptr;
  }
  Expr result = select(choices[0]->operands[0], arms[0], arms[1]);
  bool twoValues = !result->is(Opcode::Select) ||
                   (result->operands[1]->kind == ExprKind::Constant &&
                    result->operands[2]->kind == ExprKind::Constant);
  return twoValues ? result : nullptr;
}
