//===- FuseAttention.cpp - Attention chains to flash.attention ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// AttentionMatcher finds and proves; this pass writes what it found as an op.
//
//===----------------------------------------------------------------------===//

#include "AttentionBuilder.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FUSEATTENTIONPASS
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Whether an op has an effect other than asserts that are proved to hold.
static bool isRemovable(Operation *op,
                        const llvm::DenseSet<Operation *> &proved) {
  if (isOpTriviallyDead(op))
    return true;
  if (!isa<linalg::LinalgOp>(op) || !op->use_empty() ||
      op->getNumResults() == 0)
    return false;
  for (Region &region : op->getRegions())
    for (Block &block : region)
      for (Operation &inner : block)
        if (!isMemoryEffectFree(&inner) && !proved.contains(&inner))
          return false;
  return true;
}

/// Erases `op` and then what it alone used.
static void eraseDead(Operation *op, const llvm::DenseSet<Operation *> &proved,
                      llvm::DenseSet<Operation *> &erased) {
  llvm::SetVector<Operation *> worklist;
  worklist.insert(op);
  while (!worklist.empty()) {
    Operation *dead = worklist.pop_back_val();
    if (!isRemovable(dead, proved))
      continue;
    dead->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *producer = operand.getDefiningOp())
          if (!dead->isAncestor(producer))
            worklist.insert(producer);
    });
    erased.insert(dead);
    dead->erase();
  }
}

namespace {
struct FuseAttentionPass
    : public flash::impl::FuseAttentionPassBase<FuseAttentionPass> {
  using FuseAttentionPassBase::FuseAttentionPassBase;
  void runOnOperation() override;

private:
  bool fuse(linalg::LinalgOp product, ElementTracer &tracer,
            llvm::DenseSet<Operation *> &erased);
};
} // namespace

static remark::RemarkOpts getRemarkOpts(Operation *op, StringRef name) {
  auto options = remark::RemarkOpts::name(name).category("fuse-attention");
  if (auto function = op->getParentOfType<FunctionOpInterface>())
    options = options.function(function.getName());
  return options;
}

static bool optsOut(Operation *op) {
  for (; op; op = op->getParentOp())
    if (op->hasAttr("flash.no_fuse"))
      return true;
  return false;
}

/// The structured reductions that read, through ops that are no product
/// themselves, an exponential: where a second product may be.
static SmallVector<linalg::LinalgOp> getCandidates(Operation *root) {
  llvm::DenseSet<Operation *> exponential;
  SmallVector<linalg::LinalgOp> candidates;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!isa<linalg::LinalgOp, linalg::SoftmaxOp>(op) &&
        !isa_and_nonnull<tensor::TensorDialect>(op->getDialect()))
      return WalkResult::advance();
    bool reads = llvm::any_of(op->getOperands(), [&](Value operand) {
      Operation *producer = operand.getDefiningOp();
      return producer && exponential.contains(producer);
    });
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    bool reduces = structured && structured.getNumReductionLoops() != 0;
    bool holds = isa<linalg::SoftmaxOp>(op);
    op->walk([&](Operation *inner) {
      holds |=
          isa<math::ExpOp, math::Exp2Op, math::ExpM1Op, math::PowFOp>(inner);
    });
    if (reduces && (reads || holds))
      candidates.push_back(structured);
    bool isProduct = reduces && structured.getNumDpsInputs() > 1;
    if (holds || (reads && !isProduct))
      exponential.insert(op);
    return WalkResult::skip();
  });
  return candidates;
}

bool FuseAttentionPass::fuse(linalg::LinalgOp product, ElementTracer &tracer,
                             llvm::DenseSet<Operation *> &erased) {
  AttentionMatcher matcher(tracer);
  std::optional<AttentionMatch> match = matcher.match(product);
  if (!match) {
    const MatchFailure &failure = matcher.getFailure();
    if (failure.isNearMiss)
      remark::missed(failure.at->getLoc(), getRemarkOpts(product, "NotFused"))
          << remark::reason("{0}", failure.reason)
          << remark::suggest("{0}", failure.suggestion);
    return false;
  }
  OpBuilder b(match->result.getDefiningOp());
  AttentionBuilder builder(b, tracer, *match);
  Value result = builder.build();
  remark::passed(product.getLoc(), getRemarkOpts(product, "Fused"))
      << remark::add("fused attention");
  Operation *replaced = match->result.getDefiningOp();
  match->result.replaceAllUsesWith(result);
  eraseDead(replaced, tracer.getProved(), erased);
  return true;
}

void FuseAttentionPass::runOnOperation() {
  llvm::DenseSet<Operation *> erased;
  auto tracer = std::make_unique<ElementTracer>(&getContext());
  for (linalg::LinalgOp candidate : getCandidates(getOperation())) {
    if (erased.contains(candidate) || optsOut(candidate))
      continue;
    // What was traced may be gone after a fusion.
    if (fuse(candidate, *tracer, erased))
      tracer = std::make_unique<ElementTracer>(&getContext());
  }
}
