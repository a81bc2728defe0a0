//===- FlashLinalgToParallelLoops.cpp - linalg to loops, parallel outside -===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Conversion/LinalgToLoops/LinalgToLoops.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHLINALGTOPARALLELLOOPSPASS
#include "flash/Conversion/LinalgToLoops/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;

namespace {

/// Elements below which a parallel loop costs more than it saves: forking and
/// joining threads takes some microseconds.
constexpr int64_t kMinParallelElements = 16384;
/// Iterations that are enough for the threads of one machine to share.
constexpr int64_t kEnoughIterations = 64;
/// What a dimension of unknown size is taken for.
constexpr int64_t kAssumedSize = 64;

struct FlashLinalgToParallelLoopsPass
    : flash::impl::FlashLinalgToParallelLoopsPassBase<
          FlashLinalgToParallelLoopsPass> {
  using FlashLinalgToParallelLoopsPassBase::FlashLinalgToParallelLoopsPassBase;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<memref::CopyOp> copies;
    getOperation()->walk([&](memref::CopyOp op) { copies.push_back(op); });
    for (memref::CopyOp copy : copies) {
      rewriter.setInsertionPoint(copy);
      if (isa<MemRefType>(copy.getSource().getType()))
        rewriter.replaceOpWithNewOp<linalg::CopyOp>(copy, copy.getSource(),
                                                    copy.getTarget());
    }
    SmallVector<linalg::LinalgOp> ops;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics())
        ops.push_back(op);
    });
    for (linalg::LinalgOp op : ops)
      if (failed(lower(op, rewriter)))
        return signalPassFailure();
  }

  LogicalResult lower(linalg::LinalgOp op, RewriterBase &rewriter) {
    unsigned numParallel = chooseParallelLoops(op);
    rewriter.setInsertionPoint(op);
    FailureOr<linalg::LinalgLoops> loops =
        linalg::linalgOpToLoops(rewriter, op);
    if (failed(loops))
      return op.emitOpError("has no loop form");
    rewriter.eraseOp(op);
    if (numParallel)
      makeParallel(rewriter, ArrayRef(*loops).take_front(numParallel));
    return success();
  }

  /// How many of the outermost loops share the work; 0 for none.
  unsigned chooseParallelLoops(linalg::LinalgOp op) {
    if (!parallel || op->getParentOfType<scf::ForallOp>() ||
        op->getParentOfType<scf::ParallelOp>())
      return 0;
    SmallVector<int64_t> sizes = op.getStaticLoopRanges();
    int64_t elements = 1;
    for (int64_t &size : sizes) {
      if (ShapedType::isDynamic(size))
        size = kAssumedSize;
      elements *= size;
    }
    if (elements < kMinParallelElements)
      return 0;
    SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
    unsigned count = 0;
    int64_t iterations = 1;
    while (count + 1 < sizes.size() && iterations < kEnoughIterations &&
           iterators[count] == utils::IteratorType::parallel)
      iterations *= sizes[count++];
    return iterations > 1 ? count : 0;
  }

  /// Turns a perfect nest of loops without results into one scf.parallel.
  void makeParallel(RewriterBase &rewriter, ArrayRef<Operation *> nest) {
    SmallVector<Value> lower, upper, step, ivs;
    for (Operation *op : nest) {
      auto loop = cast<scf::ForOp>(op);
      lower.push_back(loop.getLowerBound());
      upper.push_back(loop.getUpperBound());
      step.push_back(loop.getStep());
      ivs.push_back(loop.getInductionVar());
    }
    auto inner = cast<scf::ForOp>(nest.back());
    rewriter.setInsertionPoint(nest.front());
    auto parallelLoop =
        scf::ParallelOp::create(rewriter, inner.getLoc(), lower, upper, step);
    Block *body = parallelLoop.getBody();
    rewriter.eraseOp(inner.getBody()->getTerminator());
    for (auto [old, iv] : llvm::zip_equal(ivs, parallelLoop.getInductionVars()))
      rewriter.replaceAllUsesWith(old, iv);
    body->getOperations().splice(std::prev(body->end()),
                                 inner.getBody()->getOperations());
    // The loops are empty shells now; the inner one has lost its terminator.
    rewriter.setInsertionPointToEnd(inner.getBody());
    scf::YieldOp::create(rewriter, inner.getLoc());
    rewriter.eraseOp(nest.front());
  }
};
} // namespace
