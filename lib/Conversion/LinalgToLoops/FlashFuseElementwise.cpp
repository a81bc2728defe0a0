//===- FlashFuseElementwise.cpp - Fuse elementwise ops with each other ----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Conversion/LinalgToLoops/LinalgToLoops.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHFUSEELEMENTWISEPASS
#include "flash/Conversion/LinalgToLoops/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;

namespace {
struct FlashFuseElementwisePass
    : flash::impl::FlashFuseElementwisePassBase<FlashFuseElementwisePass> {
  void runOnOperation() override {
    if (failed(decomposeSoftmaxes()))
      return signalPassFailure();
    auto isElementwise = [](OpOperand *operand) {
      Operation *producer = operand->get().getDefiningOp();
      auto consumer = dyn_cast<linalg::LinalgOp>(operand->getOwner());
      return producer && producer->hasOneUse() && consumer &&
             consumer.getNumParallelLoops() == consumer.getNumLoops();
    };
    RewritePatternSet patterns(&getContext());
    linalg::populateElementwiseOpsFusionPatterns(patterns, isElementwise);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }

  LogicalResult decomposeSoftmaxes() {
    SmallVector<linalg::SoftmaxOp> ops;
    getOperation()->walk([&](linalg::SoftmaxOp op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (linalg::SoftmaxOp op : ops) {
      rewriter.setInsertionPoint(op);
      FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
      if (failed(values))
        return op.emitOpError("cannot be decomposed");
      rewriter.replaceOp(op, *values);
    }
    return success();
  }
};
} // namespace
