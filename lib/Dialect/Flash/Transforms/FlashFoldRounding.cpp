//===- FlashFoldRounding.cpp - Outputs in the type they are used in -------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHFOLDROUNDINGPASS
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

/// Whether `op` rounds each element of its one tensor operand in place: a
/// truncf on tensors, or an elementwise linalg op whose body is one.
static bool isRounding(Operation *op) {
  if (isa<arith::TruncFOp>(op))
    return isa<RankedTensorType>(op->getResult(0).getType());
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || op->getNumRegions() != 1 || op->getNumResults() != 1 ||
      linalgOp.getNumDpsInputs() != 1 || linalgOp.getNumReductionLoops() != 0 ||
      llvm::any_of(linalgOp.getIndexingMapsArray(),
                   [](AffineMap map) { return !map.isIdentity(); }))
    return false;
  Block &body = op->getRegion(0).front();
  auto round = dyn_cast<arith::TruncFOp>(body.front());
  return round && body.getOperations().size() == 2 &&
         round.getIn() == body.getArgument(0) &&
         body.getTerminator()->getOperand(0) == round.getResult();
}

/// Pattern: round(attention → acc_type) -> attention → rounded type
static void foldRounding(AttentionOp op, RewriterBase &rewriter) {
  Value output = op.getResults().front();
  if (!output.hasOneUse() ||
      getElementTypeOrSelf(output.getType()) != op.getAccType())
    return;
  Operation *round = *output.user_begin();
  if (!isRounding(round) || round->getOperand(0) != output)
    return;
  auto type = cast<RankedTensorType>(round->getResult(0).getType());
  // Its contents are not read; its sizes are the old destination's.
  rewriter.setInsertionPoint(op);
  Value old = op.getOutput();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(rewriter, op.getLoc(), old);
  Value init = tensor::EmptyOp::create(rewriter, op.getLoc(), sizes,
                                       type.getElementType());
  if (init.getType() != type)
    return rewriter.eraseOp(init.getDefiningOp());
  rewriter.modifyOpInPlace(op, [&] {
    op.getInitsMutable()[0].set(init);
    op->getResult(0).setType(type);
  });
  rewriter.replaceOp(round, op.getResults().front());
}

namespace {
struct FlashFoldRoundingPass
    : public flash::impl::FlashFoldRoundingPassBase<FlashFoldRoundingPass> {
  using FlashFoldRoundingPassBase::FlashFoldRoundingPassBase;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) {
      if (op.hasTensors())
        ops.push_back(op);
    });
    for (AttentionOp op : ops)
      foldRounding(op, rewriter);
  }
};
} // namespace
