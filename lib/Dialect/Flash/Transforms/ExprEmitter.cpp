//===- ExprEmitter.cpp - Expressions to ops -------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExprEmitter.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

Value ExprEmitter::emitNode(Expr node) {
  switch (node->kind) {
  case ExprKind::Constant:
    return arith::ConstantOp::create(b, loc, cast<TypedAttr>(node->attr));
  case ExprKind::Linear: {
    Value sum;
    for (auto [term, coefficient] :
         llvm::zip_equal(node->operands, node->coefficients)) {
      Value product = lookup(term);
      if (coefficient == -1 && sum) {
        sum = arith::SubIOp::create(b, loc, sum, product);
        continue;
      }
      if (coefficient != 1)
        product = arith::MulIOp::create(b, loc, product, index(coefficient));
      sum = sum ? arith::AddIOp::create(b, loc, sum, product) : product;
    }
    if (node->constant != 0)
      sum = arith::AddIOp::create(b, loc, sum, index(node->constant));
    return sum;
  }
  case ExprKind::FloorDiv:
  case ExprKind::Mod: {
    Value base = lookup(node->operands[0]), by = index(node->constant);
    bool isMod = node->kind == ExprKind::Mod;
    if (node->operands[0]->lo >= 0)
      return isMod ? arith::RemUIOp::create(b, loc, base, by).getResult()
                   : arith::DivUIOp::create(b, loc, base, by).getResult();
    Value quotient = arith::FloorDivSIOp::create(b, loc, base, by);
    if (!isMod)
      return quotient;
    Value whole = arith::MulIOp::create(b, loc, quotient, by);
    return arith::SubIOp::create(b, loc, base, whole);
  }
  case ExprKind::Apply: {
    OperationState state(loc, node->getName());
    for (Expr operand : node->operands)
      state.operands.push_back(lookup(operand));
    state.addTypes(node->type);
    state.addAttributes(cast<DictionaryAttr>(node->attr).getValue());
    return b.create(state)->getResult(0);
  }
  case ExprKind::Element: {
    SmallVector<Value> indices;
    for (Expr operand : node->operands)
      indices.push_back(lookup(operand));
    Value tensor = node->value;
    // A table that the analysis made is in no module yet.
    if (Operation *op = tensor.getDefiningOp(); op && !op->getParentRegion())
      tensor = b.clone(*op)->getResult(0);
    return tensor::ExtractOp::create(b, loc, tensor, indices);
  }
  case ExprKind::Scalar:
    return node->value;
  case ExprKind::Size:
    return tensor::DimOp::create(b, loc, node->value, node->constant);
  default:
    llvm_unreachable("the matcher leaves no such expression");
  }
}

Value ExprEmitter::emit(Expr root) {
  ExprContext::walk(
      root,
      [&](Expr node) {
        if (!values.contains(node))
          values[node] = emitNode(node);
      },
      [&](Expr node) { return !values.contains(node); });
  return lookup(root);
}
