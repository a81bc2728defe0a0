//===- MatchUsers.cpp - What follows the second product -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Follows the product of unnormalised probabilities and V to its division by
// the row sum, and the attention's result through what only moves it.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcherDetail.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

/// Whether an index is a sum of multiples of variables.
static bool isSumOfVariables(ExprContext &exprs, Expr index) {
  return llvm::all_of(exprs.decompose(index).terms, [](auto &term) {
    return term.first->kind == ExprKind::Variable;
  });
}

/// Whether an op of scalars is applied to the elements of tensors.
static bool isElementwiseOnTensors(Operation *op) {
  return OpTrait::hasElementwiseMappableTraits(op) &&
         op->getNumResults() == 1 &&
         isa<RankedTensorType>(op->getResult(0).getType());
}

/// The tensor that the slices of a tensor, of which `use` is one, are joined to
/// in their old places; null if there is none.
OpResult AttentionMatcher::findCopy(OpOperand &use, ArrayRef<Expr> indices) {
  constexpr size_t maxTensors = 64;
  constexpr unsigned maxSteps = 8;
  Expr element = exprs.element(use.get(), indices);
  llvm::SmallSetVector<Operation *, 8> users;
  users.insert(use.getOwner());
  for (size_t i = 0; i != users.size() && i != maxTensors; ++i) {
    if (!isa<tensor::ExtractSliceOp, tensor::InsertSliceOp, tensor::ConcatOp>(
            users[i]))
      continue;
    OpResult result = users[i]->getResult(0);
    users.insert_range(result.getUsers());
    if (result.getType() != use.get().getType())
      continue;
    Expr source = exprs.element(result, indices);
    for (unsigned step = 0; step != maxSteps && source != element; ++step)
      if (source->kind == ExprKind::Element)
        source =
            tracer.trace(source->value, source->operands, TraceDepth::Operands);
    if (source == element)
      return result;
  }
  return nullptr;
}

/// The result of a user that moves elements or computes one from each, and the
/// indices at which it has the element that `use` has at `indices`.
std::optional<std::pair<OpResult, SmallVector<Expr>>>
AttentionMatcher::stepForward(OpOperand &use, ArrayRef<Expr> indices) {
  Operation *op = use.getOwner();
  SmallVector<Expr> result;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    for (auto [index, group] :
         llvm::zip_equal(indices, expand.getReassociationIndices()))
      if (!delinearise(exprs, index,
                       expand.getResultType().getShape().slice(group.front(),
                                                               group.size()),
                       result))
        return std::nullopt;
    result.resize(expand.getResultType().getRank(), exprs.index(0));
    return std::pair(cast<OpResult>(expand.getResult()), result);
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    for (const ReassociationIndices &group :
         collapse.getReassociationIndices()) {
      result.push_back(linearise(
          exprs, indices.slice(group.front(), group.size()),
          collapse.getSrcType().getShape().slice(group.front(), group.size())));
      if (!result.back())
        return std::nullopt;
    }
    return std::pair(cast<OpResult>(collapse.getResult()), result);
  }
  if (isa<tensor::CastOp>(op) || isElementwiseOnTensors(op))
    return std::pair(op->getResult(0), SmallVector<Expr>(indices));
  if (isa<tensor::ExtractSliceOp, tensor::InsertSliceOp, tensor::ConcatOp>(op))
    if (OpResult same = findCopy(use, indices))
      return std::pair(same, SmallVector<Expr>(indices));
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || op->getNumResults() != 1 ||
      !structured.hasPureTensorSemantics() ||
      structured.getNumReductionLoops() != 0 || structured.isDpsInit(&use))
    return std::nullopt;
  SmallVector<Expr> loops(structured.getNumLoops(), nullptr);
  for (auto [expr, index] : llvm::zip_equal(
           structured.getMatchingIndexingMap(&use).getResults(), indices)) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (dim && !loops[dim.getPosition()])
      loops[dim.getPosition()] = index;
    else if (dim || !index->isZero())
      return std::nullopt;
  }
  for (auto [loop, size] :
       llvm::zip_equal(loops, structured.getStaticLoopRanges())) {
    if (!loop && size == 1)
      loop = exprs.index(0);
    if (!loop)
      return std::nullopt;
  }
  OpOperand *init = structured.getDpsInitOperand(0);
  for (AffineExpr expr : structured.getMatchingIndexingMap(init).getResults())
    result.push_back(exprs.affine(expr, loops, {}));
  return std::pair(OpResult(op->getResult(0)), result);
}

/// Finds the division of the product by the row sum that comes after it,
/// through whatever multiplies the product in between.
bool AttentionMatcher::matchDeferred(const Monomial &numerator,
                                     const Iteration &it, Softmax &out) {
  struct Step {
    Value value;
    SmallVector<Expr> indices;
  };
  SmallVector<Step> worklist{{it.op->getResult(0), it.indices}};
  // Enough for transposes, reshapes, casts and factors before the division.
  constexpr size_t maxValues = 12;
  MonomialBuilder builder(exprs, it.keys());
  for (size_t i = 0; i != worklist.size() && i != maxValues; ++i)
    for (OpOperand &use : worklist[i].value.getUses()) {
      auto next = stepForward(use, worklist[i].indices);
      if (!next)
        continue;
      // Loops that are split later are counted in digits in the next attempt.
      roots.push_back(exprs.element(next->first, next->second));
      if (!llvm::all_of(next->second, [&](Expr index) {
            return isSumOfVariables(exprs, index);
          }))
        continue;
      Expr element = tracer.trace(next->first, next->second);
      Monomial around;
      builder.multiply(element, 1, around);
      if (!around.takePower(it.node, 1))
        continue;
      bool divides = llvm::any_of(around.powers, [&](auto &power) {
        return power.second < 0 && holdsReduction(power.first);
      });
      around.multiply(numerator);
      if (!divides) {
        worklist.push_back({next->first, next->second});
        continue;
      }
      looksDeferred = true;
      if (!matchQuotient(around, it, out))
        continue;
      out.whole = element;
      out.divided = next->first;
      out.dividedIndices = next->second;
      return true;
    }
  return false;
}

/// Lets the attention give what its only user makes of its result, as long as
/// that is a transpose, a reshape or a rounding: layouts are free.
void AttentionMatcher::absorbUsers(const Iteration &it, AttentionMatch &out) {
  Expr node = tracer.trace(out.result, out.resultIndices);
  while (out.result.hasOneUse()) {
    auto next = stepForward(*out.result.use_begin(), out.resultIndices);
    if (!next ||
        next->first.getDefiningOp()->getBlock() !=
            out.result.getDefiningOp()->getBlock() ||
        !llvm::all_of(next->second, [&](Expr index) {
          return isSumOfVariables(exprs, index);
        }))
      return;
    Expr element = tracer.trace(next->first, next->second);
    bool rounds = element->is(Opcode::TruncF) && element->operands[0] == node;
    if (element != node && !rounds)
      return;
    node = element;
    std::tie(out.result, out.resultIndices) = *next;
  }
}
