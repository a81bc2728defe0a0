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

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

//===----------------------------------------------------------------------===//
// Folding: truth values and select
//===----------------------------------------------------------------------===//

Expr ExprContext::logicalAnd(Expr lhs, Expr rhs) {
  return apply("arith.andi", IntegerType::get(context, 1), {lhs, rhs});
}

Expr ExprContext::logicalNot(Expr condition) {
  if (condition->isTrue() || condition->isFalse())
    return constant(BoolAttr::get(context, condition->isFalse()));
  if (condition->is(Opcode::XOrI) && condition->operands[1]->isTrue())
    return condition->operands[0];
  auto attrs = dyn_cast_or_null<DictionaryAttr>(condition->attr);
  Builder b(context);
  if (condition->is(Opcode::CmpI)) {
    auto predicate = cast<arith::CmpIPredicateAttr>(attrs.get("predicate"));
    auto inverse = arith::CmpIPredicateAttr::get(
        context, arith::invertPredicate(predicate.getValue()));
    return apply(condition->getName(),
                 b.getDictionaryAttr(b.getNamedAttr("predicate", inverse)),
                 condition->type, condition->operands);
  }
  ExprNode node;
  node.kind = ExprKind::Apply;
  node.opcode = Opcode::XOrI;
  node.name = OperationName("arith.xori", context).getAsOpaquePointer();
  node.type = condition->type;
  node.attr = DictionaryAttr::get(context);
  Expr operands[] = {condition, constant(BoolAttr::get(context, true))};
  node.operands = operands;
  node.hi = 1;
  return unique(node);
}

/// andi, ori, xori of i1.
Expr ExprContext::foldLogic(Opcode code, Type type, ArrayRef<Expr> operands) {
  if (!type.isInteger(1))
    return nullptr;
  for (unsigned i : {0u, 1u}) {
    Expr constant = operands[i], other = operands[1 - i];
    if (!constant->isTrue() && !constant->isFalse())
      continue;
    bool value = constant->isTrue();
    if (code == Opcode::AndI)
      return value ? other : constant;
    if (code == Opcode::OrI)
      return value ? constant : other;
    return value ? logicalNot(other) : other;
  }
  if (operands[0] == operands[1])
    return code == Opcode::XOrI ? constant(BoolAttr::get(context, false))
                                : operands[0];
  return nullptr;
}

Expr ExprContext::foldSelect(ArrayRef<Expr> operands) {
  Expr condition = operands[0], yes = operands[1], no = operands[2];
  if (condition->isTrue() || yes == no)
    return yes;
  if (condition->isFalse())
    return no;
  if (yes->isTrue() && no->isFalse())
    return condition;
  if (yes->isFalse() && no->isTrue())
    return logicalNot(condition);
  if (condition->is(Opcode::XOrI) && condition->operands[1]->isTrue())
    return select(condition->operands[0], no, yes);
  return nullptr;
}

Expr ExprContext::select(Expr condition, Expr ifTrue, Expr ifFalse) {
  return apply("arith.select", ifTrue->type, {condition, ifTrue, ifFalse});
}

/// Algebra: f(select(c, k1, k2), k3) = select(c, f(k1, k3), f(k2, k3)) for
/// constants k: what is a mask in disguise becomes one again.
Expr ExprContext::foldThroughSelect(OperationName name, DictionaryAttr attrs,
                                    Type type, ArrayRef<Expr> operands) {
  unsigned position = operands.size();
  for (auto [i, operand] : llvm::enumerate(operands)) {
    bool constantArms = operand->is(Opcode::Select) &&
                        operand->operands[1]->kind == ExprKind::Constant &&
                        operand->operands[2]->kind == ExprKind::Constant;
    if (constantArms && position == operands.size())
      position = i;
    else if (operand->kind != ExprKind::Constant)
      return nullptr;
  }
  if (position == operands.size())
    return nullptr;
  Expr choice = operands[position];
  SmallVector<Expr> arm(operands);
  Expr arms[2];
  for (unsigned i : {0u, 1u}) {
    arm[position] = choice->operands[1 + i];
    arms[i] = apply(name, attrs, type, arm);
    if (!arms[i] || arms[i]->kind != ExprKind::Constant)
      return nullptr;
  }
  return select(choice->operands[0], arms[0], arms[1]);
}
