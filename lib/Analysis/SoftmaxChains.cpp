//===- SoftmaxChains.cpp - Softmaxes and who multiplies them --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/SoftmaxChains.h"
#include "AttentionMatcherDetail.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

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

bool flash::isExponential(Operation *op) {
  return isa<math::ExpOp, math::Exp2Op, math::ExpM1Op, math::PowFOp>(op);
}

static bool exponentiates(Operation *op) {
  bool found = false;
  op->walk([&](Operation *inner) { found |= isExponential(inner); });
  return found;
}

/// Whether `expr` is an exponential of what `bound` counts, times what is the
/// same for all of `bound`, or times a mask: numbers that have no index more
/// than the exponent has, and share nothing with it.
static bool isMaskedExponential(ExprContext &exprs, Expr expr, uint64_t bound) {
  // The rules take trees apart.
  if (isLargeTree(expr)) {
    expr = stripCasts(expr);
    return (expr->is(Opcode::Exp) || expr->is(Opcode::Exp2)) &&
           expr->dependsOn(bound);
  }
  Monomial weights;
  MonomialBuilder(exprs, bound).multiply(expr, 1, weights);
  uint64_t variables = 0;
  llvm::DenseSet<Expr> read;
  for (const ExponentTerm &term : weights.exponent) {
    variables |= term.expr->variables;
    ExprContext::walk(term.expr, [&](Expr node) {
      if (node->kind == ExprKind::Element || node->kind == ExprKind::Reduction)
        read.insert(node);
    });
  }
  auto isFactor = [&](const std::pair<Expr, int> &power) {
    Expr factor = power.first;
    bool isFree = true;
    ExprContext::walk(factor, [&](Expr node) {
      // A softmax that is divided once more has its own sum already.
      isFree &= node->kind != ExprKind::Reduction && !read.contains(node);
    });
    return isFree &&
           (!factor->dependsOn(bound) || (factor->variables & ~variables) == 0);
  };
  return (variables & bound) && llvm::all_of(weights.powers, isFactor);
}

Expr flash::getSummedExponentials(ElementTracer &tracer, Expr sum) {
  // A product with what may be V, or a mask, reads the softmax of another sum.
  if (linalg::isaContractionOpInterface(
          dyn_cast_or_null<linalg::LinalgOp>(sum->value.getDefiningOp())))
    return nullptr;
  SmallVector<int64_t> sizes = tracer.getBoundSizes(sum);
  constexpr unsigned maxSizes = 64 - kDVariable;
  if (sizes.size() > maxSizes)
    return nullptr;
  SmallVector<Expr> bound;
  uint64_t variables = 0;
  for (auto [i, size] : llvm::enumerate(sizes)) {
    bound.push_back(tracer.getContext().variable(kDVariable + i, size));
    variables |= bound.back()->variables;
  }
  std::optional<Reduction> reduction = tracer.expand(sum, bound);
  bool isSum =
      reduction && reduction->kind == ReductionKind::Sum &&
      isMaskedExponential(tracer.getContext(), reduction->body, variables);
  return isSum ? reduction->body : nullptr;
}

void SoftmaxChains::setScores(Expr exponential, SoftmaxChain &chain) {
  ExprContext::walk(exponential, [&](Expr node) {
    if (node->kind == ExprKind::Reduction &&
        tracer->getKind(node) == std::optional(ReductionKind::Sum) &&
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
    indices.push_back(tracer->getContext().variable(indices.size(), size));
  if (Expr score = tracer->trace(op.getInput(), indices))
    setScores(score, chain);
}

bool SoftmaxChains::sumsExponentials(linalg::LinalgOp op, SoftmaxChain &chain) {
  if (!op.hasPureTensorSemantics())
    return false;
  if (tracer->isExhausted())
    tracer = std::make_unique<ElementTracer>(op.getContext());
  ExprContext &exprs = tracer->getContext();
  for (OpResult result : op->getResults()) {
    SmallVector<Expr> indices;
    auto type = cast<RankedTensorType>(result.getType());
    if (type.getRank() > kDVariable)
      continue;
    for (int64_t size : type.getShape())
      indices.push_back(exprs.variable(indices.size(), size));
    Expr node = exprs.reduction(result, indices, /*part=*/0);
    if (tracer->getKind(node) != std::optional(ReductionKind::Sum))
      continue;
    if (Expr body = getSummedExponentials(*tracer, node)) {
      chain.keys = tracer->getBoundSizes(node);
      setScores(body, chain);
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

SoftmaxChains::SoftmaxChains(Operation *root)
    : tracer(std::make_unique<ElementTracer>(root->getContext())) {
  SmallVector<Operation *> reductions;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op == root)
      return WalkResult::advance();
    visit(op);
    if (isReduction(op))
      reductions.push_back(op);
    // Bodies of structured ops are looked into by the tracer->
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
