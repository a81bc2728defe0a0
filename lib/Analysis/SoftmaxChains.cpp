//===- SoftmaxChains.cpp - Softmaxes and who multiplies them --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/SoftmaxChains.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::flash;

/// Most things that are followed through one op: a bound on the time that a
/// long chain of elementwise ops takes.
static constexpr unsigned kMaxFlow = 16;

void SoftmaxChains::Flow::add(const Flow &other) {
  for (unsigned chain : other.chains)
    if (chains.size() < kMaxFlow)
      chains.insert(chain);
  for (Operation *op : other.exponentials)
    if (exponentials.size() < kMaxFlow)
      exponentials.insert(op);
}

static bool isReduction(Operation *op) {
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  return structured && structured.getNumReductionLoops() != 0;
}

static bool exponentiates(Operation *op) {
  bool found = false;
  op->walk([&](Operation *inner) {
    found |= isa<math::ExpOp, math::Exp2Op>(inner);
  });
  return found;
}

/// Whether `expr` is an exponential of what `bound` counts, maybe rounded, set
/// to zero under a condition, or times what is the same for all of `bound`.
static bool isExponential(Expr expr, uint64_t bound) {
  switch (expr->opcode) {
  case Opcode::Exp:
  case Opcode::Exp2:
    return expr->dependsOn(bound);
  case Opcode::TruncF:
  case Opcode::ExtF:
    return isExponential(expr->operands[0], bound);
  case Opcode::Select:
    for (unsigned i : {1u, 2u})
      if (expr->operands[3 - i]->isZero() &&
          isExponential(expr->operands[i], bound))
        return true;
    return false;
  case Opcode::MulF:
  case Opcode::DivF:
    for (unsigned i : {0u, 1u}) {
      Expr factor = expr->operands[1 - i];
      // A mask as a number: 1 or 0.
      bool isMask = factor->is(Opcode::UIToFP) || factor->is(Opcode::SIToFP);
      if ((i == 1 && expr->is(Opcode::DivF)) ||
          (factor->dependsOn(bound) && !isMask))
        continue;
      // A softmax that is divided once more has its own sum already.
      bool normalised = false;
      ExprContext::walk(factor, [&](Expr node) {
        normalised |= node->kind == ExprKind::Reduction;
      });
      return !normalised && isExponential(expr->operands[i], bound);
    }
    return false;
  default:
    return false;
  }
}

void SoftmaxChains::setScores(Expr exponential, SoftmaxChain &chain) {
  ExprContext::walk(exponential, [&](Expr node) {
    if (node->kind == ExprKind::Reduction &&
        tracer.getKind(node) == std::optional(ReductionKind::Sum) &&
        !llvm::is_contained(chain.scores, node->value))
      chain.scores.push_back(node->value);
  });
  llvm::sort(chain.scores, [](Value a, Value b) {
    return a.getAsOpaquePointer() < b.getAsOpaquePointer();
  });
}

void SoftmaxChains::setScores(linalg::SoftmaxOp op, SoftmaxChain &chain) {
  auto type = dyn_cast<RankedTensorType>(op.getInput().getType());
  if (!type)
    return;
  chain.keys = {type.getDimSize(op.getDimension())};
  SmallVector<Expr> indices;
  for (int64_t size : type.getShape())
    indices.push_back(tracer.getContext().variable(indices.size(), size));
  if (Expr score = tracer.trace(op.getInput(), indices))
    setScores(score, chain);
}

bool SoftmaxChains::sumsExponentials(linalg::LinalgOp op, SoftmaxChain &chain) {
  if (!op.hasPureTensorSemantics())
    return false;
  ExprContext &exprs = tracer.getContext();
  for (OpResult result : op->getResults()) {
    unsigned number = 0;
    SmallVector<Expr> indices, bound;
    auto type = cast<RankedTensorType>(result.getType());
    for (int64_t size : type.getShape())
      indices.push_back(exprs.variable(number++, size));
    Expr node = exprs.reduction(result, indices, /*part=*/0);
    if (tracer.getKind(node) != std::optional(ReductionKind::Sum))
      continue;
    uint64_t variables = 0;
    constexpr unsigned maxVariables = 32;
    for (int64_t size : tracer.getBoundSizes(node)) {
      bound.push_back(exprs.variable(number++, size));
      variables |= bound.back()->variables;
    }
    if (number > maxVariables)
      continue;
    std::optional<Reduction> sum = tracer.expand(node, bound);
    if (sum && sum->kind == ReductionKind::Sum &&
        isExponential(sum->body, variables)) {
      chain.keys = tracer.getBoundSizes(node);
      setScores(sum->body, chain);
      return true;
    }
  }
  return false;
}

SoftmaxChains::Flow SoftmaxChains::getInflow(Operation *op) const {
  Flow flow;
  auto addAll = [&](Operation *user) {
    for (Value operand : user->getOperands())
      if (Operation *producer = operand.getDefiningOp())
        if (auto found = outflow.find(producer); found != outflow.end())
          flow.add(found->second);
  };
  addAll(op);
  // Bodies may extract elements of tensors around them.
  if (isa<linalg::LinalgOp, tensor::GenerateOp>(op))
    op->walk([&](tensor::ExtractOp extract) { addAll(extract); });
  return flow;
}

void SoftmaxChains::visitReduction(Operation *op, const Flow &inflow) {
  Flow exponentials = inflow;
  if (exponentiates(op))
    exponentials.exponentials.insert(op);
  if (exponentials.exponentials.empty() && inflow.chains.empty())
    return;
  // A sum of exponentials starts a chain of its own.
  SoftmaxChain chain;
  chain.sum = op;
  if (!exponentials.exponentials.empty() &&
      sumsExponentials(cast<linalg::LinalgOp>(op), chain)) {
    for (Operation *exponential : exponentials.exponentials)
      summedBy[exponential].push_back(chains.size());
    outflow[op].chains.insert(chains.size());
    chains.push_back(std::move(chain));
    return;
  }
  SmallVector<unsigned, 1> &read = readBy[op];
  read.append(inflow.chains.begin(), inflow.chains.end());
  for (Operation *exponential : exponentials.exponentials)
    early.emplace_back(op, exponential);
}

void SoftmaxChains::visit(Operation *op) {
  Flow flow = getInflow(op);
  if (isReduction(op))
    return visitReduction(op, flow);
  if (op->hasTrait<OpTrait::IsTerminator>()) {
    for (unsigned chain : flow.chains)
      if (!chains[chain].escapes)
        chains[chain].escapes = op;
    return;
  }
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op)) {
    flow = Flow();
    flow.chains.insert(chains.size());
    SoftmaxChain chain;
    chain.sum = op;
    setScores(softmax, chain);
    chains.push_back(std::move(chain));
  } else if ((isa<linalg::LinalgOp>(op) || op->getNumRegions() == 0) &&
             exponentiates(op)) {
    flow.exponentials.insert(op);
  }
  if (!flow.chains.empty() || !flow.exponentials.empty())
    outflow[op] = std::move(flow);
}

SoftmaxChains::SoftmaxChains(Operation *root) : tracer(root->getContext()) {
  SmallVector<Operation *> reductions;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op == root)
      return WalkResult::advance();
    visit(op);
    if (isReduction(op))
      reductions.push_back(op);
    // Bodies of structured ops are looked into by the tracer.
    return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                     : WalkResult::advance();
  });
  for (auto [op, exponential] : early)
    for (unsigned chain : summedBy.lookup(exponential))
      if (!llvm::is_contained(readBy[op], chain) && chains[chain].sum != op)
        readBy[op].push_back(chain);
  for (Operation *op : reductions)
    for (unsigned chain : getReadBy(op))
      chains[chain].readers.push_back(op);
}

ArrayRef<unsigned> SoftmaxChains::getReadBy(Operation *reduction) const {
  auto found = readBy.find(reduction);
  return found == readBy.end() ? ArrayRef<unsigned>() : found->second;
}

bool SoftmaxChains::isReachedBy(Operation *op,
                                ArrayRef<unsigned> chains) const {
  auto found = outflow.find(op);
  return found != outflow.end() && llvm::any_of(chains, [&](unsigned chain) {
           return found->second.chains.contains(chain);
         });
}
