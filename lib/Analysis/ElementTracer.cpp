//===- ElementTracer.cpp - Tensor elements by their indices ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementTracerDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

Expr ElementTracer::trace(Value tensor, ArrayRef<Expr> indices,
                          TraceDepth depth) {
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!type || llvm::is_contained(indices, nullptr))
    return nullptr;
  assert(type.getRank() == static_cast<int64_t>(indices.size()));
  Expr leaf = exprs.element(tensor, indices);
  std::pair<Expr, unsigned> key(leaf, static_cast<unsigned>(depth));
  auto found = memo.find(key);
  if (found != memo.end())
    return found->second;
  llvm::SaveAndRestore deeper(depthNow, depthNow + 1);
  Expr expr = nullptr;
  if (!opaque.contains(tensor) && depthNow < kMaxDepth && !isExhausted())
    expr = traceProducer(tensor, indices, depth);
  return memo[key] = expr ? expr : leaf;
}

Expr ElementTracer::resolve(Expr root) {
  llvm::DenseMap<Expr, Expr> traced;
  auto isElement = [](Expr expr) { return expr->kind == ExprKind::Element; };
  ExprContext::walk(
      root,
      [&](Expr expr) {
        if (isElement(expr))
          traced[expr] = trace(expr->value, expr->operands);
      },
      [&](Expr expr) { return !isElement(expr); });
  return exprs.replace(root, traced);
}

Value ElementTracer::getReachedFrom(Value leaf) const {
  auto found = reachedFrom.find(leaf);
  return found == reachedFrom.end() ? Value() : found->second.front();
}

bool ElementTracer::mayBePartial(Value leaf) const {
  return isReachedThrough(leaf, extracted);
}

bool ElementTracer::mayBeResized(Value leaf) const {
  return isReachedThrough(leaf, resized);
}

/// Whether a tensor that a leaf was reached from, or the leaf, is one of some.
bool ElementTracer::isReachedThrough(Value leaf,
                                     const llvm::DenseSet<Value> &some) const {
  llvm::SmallSetVector<Value, 16> seen;
  seen.insert(leaf);
  for (size_t i = 0; i != seen.size(); ++i) {
    if (some.contains(seen[i]))
      return true;
    auto found = reachedFrom.find(seen[i]);
    if (found != reachedFrom.end())
      seen.insert(found->second.begin(), found->second.end());
  }
  return false;
}

Expr ElementTracer::traceOperand(Value from, Value tensor,
                                 ArrayRef<Expr> indices, TraceDepth depth) {
  reachedFrom[tensor].insert(from);
  if (depth == TraceDepth::All)
    return trace(tensor, indices, depth);
  Operation *op = tensor.getDefiningOp();
  if (op && isa<arith::ConstantOp, tensor::EmptyOp>(op))
    return trace(tensor, indices, depth);
  return exprs.element(tensor, indices);
}

/// A single element, or the arithmetic that all elements follow.
Expr ElementTracer::traceConstant(ElementsAttr attr, ArrayRef<Expr> indices) {
  auto at = [&](Attribute attribute) -> Expr {
    auto typed = dyn_cast<TypedAttr>(attribute);
    return typed ? exprs.constant(typed) : nullptr;
  };
  auto dense = dyn_cast<DenseElementsAttr>(attr);
  if (!dense)
    return constants.recover(attr, indices);
  if (dense.isSplat())
    return at(dense.getSplatValue<Attribute>());
  SmallVector<uint64_t> position;
  for (auto [index, size] :
       llvm::zip_equal(indices, dense.getType().getShape())) {
    std::optional<int64_t> value = index->getInteger();
    if (!value)
      return constants.recover(attr, indices);
    if (*value < 0 || *value >= size)
      return nullptr;
    position.push_back(*value);
  }
  return at(dense.getValues<Attribute>()[position]);
}

Expr ElementTracer::traceProducer(Value tensor, ArrayRef<Expr> indices,
                                  TraceDepth depth) {
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return nullptr;
  ElementsAttr constant;
  if (matchPattern(tensor, m_Constant(&constant)))
    return traceConstant(constant, indices);
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return traceSoftmax(softmax, indices, depth);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return traceLinalg(linalgOp, cast<OpResult>(tensor), indices, depth);
  return traceTensorOp(op, tensor, indices, depth);
}
