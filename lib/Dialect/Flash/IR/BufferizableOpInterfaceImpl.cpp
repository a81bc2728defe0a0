//===- BufferizableOpInterfaceImpl.cpp - Bufferization of flash -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The ops write their outs and read everything else. A table reaches the
// regions of flash.attention as an argument, whose type changes with it; what
// reads it, flash.gather, stays a pure op.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/BufferizableOpInterfaceImpl.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::flash;

namespace {

/// Position of the table that a region's argument stands for, if it is one.
std::optional<unsigned> getTableOfArgument(AttentionOp op,
                                           BlockArgument argument) {
  bool withScore = op.hasScoreArgument(*argument.getParentRegion());
  unsigned first = (withScore ? 1 : 0) + op.getAux().size();
  unsigned number = argument.getArgNumber();
  if (number < first || number >= first + op.getTables().size())
    return std::nullopt;
  return number - first;
}

/// What the ops with outs have in common.
template <typename ConcreteModel, typename OpTy>
struct DestinationModel
    : DstBufferizableOpInterfaceExternalModel<ConcreteModel, OpTy> {
  /// All of an init is overwritten, but for what a map to 0 leaves of a
  /// dimension that may not be a unit dimension.
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &) const {
    if (!cast<DestinationStyleOpInterface>(op).isDpsInit(&operand))
      return true;
    auto type = cast<ShapedType>(operand.get().getType());
    AffineMap map = cast<OpTy>(op).getIndexingMap(operand.getOperandNumber());
    for (auto [i, expr] : llvm::enumerate(map.getResults()))
      if (isa<AffineConstantExpr>(expr) && type.isDynamicDim(i))
        return true;
    return false;
  }

  /// Arguments of regions alias nothing that is written.
  AliasingOpOperandList getAliasingOpOperands(Operation *op, Value value,
                                              const AnalysisState &) const {
    auto result = dyn_cast<OpResult>(value);
    if (!result)
      return {};
    auto destination = cast<DestinationStyleOpInterface>(op);
    return {{destination.getTiedOpOperand(result), BufferRelation::Equivalent}};
  }
};

/// Buffers of all operands; scalars as they are.
FailureOr<SmallVector<Value>> getBuffers(Operation *op, RewriterBase &rewriter,
                                         const BufferizationOptions &options,
                                         const BufferizationState &state) {
  SmallVector<Value> buffers;
  for (Value operand : op->getOperands()) {
    if (!isa<TensorType>(operand.getType())) {
      buffers.push_back(operand);
      continue;
    }
    FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
    if (failed(buffer))
      return failure();
    buffers.push_back(*buffer);
  }
  return buffers;
}

/// Replaces `op` by `buffered`, whose outs hold the results.
void replaceByOuts(Operation *op, Operation *buffered, RewriterBase &rewriter) {
  SmallVector<Value> results;
  for (OpOperand &init :
       cast<DestinationStyleOpInterface>(buffered).getDpsInitsMutable())
    results.push_back(init.get());
  replaceOpWithBufferizedValues(rewriter, op, results);
}

struct AttentionModel : DestinationModel<AttentionModel, AttentionOp> {
  FailureOr<BufferLikeType>
  getBufferType(Operation *op, Value value, const BufferizationOptions &options,
                const BufferizationState &state,
                SmallVector<Value> &invocationStack) const {
    auto argument = dyn_cast<BlockArgument>(value);
    if (!argument)
      return bufferization::detail::defaultGetBufferType(value, options, state,
                                                         invocationStack);
    auto attention = cast<AttentionOp>(op);
    std::optional<unsigned> table = getTableOfArgument(attention, argument);
    if (!table)
      return failure();
    return bufferization::getBufferType(attention.getTables()[*table], options,
                                        state, invocationStack);
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto attention = cast<AttentionOp>(op);
    FailureOr<SmallVector<Value>> buffers =
        getBuffers(op, rewriter, options, state);
    if (failed(buffers))
      return failure();
    // The new op takes over the regions: they are isolated.
    auto buffered = cast<AttentionOp>(
        cloneWithoutRegions(rewriter, op, TypeRange(), *buffers));
    for (auto [from, to] :
         llvm::zip_equal(attention->getRegions(), buffered->getRegions())) {
      if (from.empty())
        continue;
      bufferizeTables(attention, buffered, from, rewriter);
      to.takeBody(from);
    }
    replaceByOuts(op, buffered, rewriter);
    return success();
  }

private:
  /// Gives a region's arguments for tables the types of `buffered`; who still
  /// wants a tensor gets one of the buffer.
  static void bufferizeTables(AttentionOp attention, AttentionOp buffered,
                              Region &region, RewriterBase &rewriter) {
    OpBuilder::InsertionGuard guard(rewriter);
    for (BlockArgument argument : region.getArguments()) {
      std::optional<unsigned> table = getTableOfArgument(attention, argument);
      if (!table)
        continue;
      Type tensorType = argument.getType();
      SmallVector<OpOperand *> uses;
      for (OpOperand &use : argument.getUses())
        uses.push_back(&use);
      argument.setType(buffered.getTables()[*table].getType());
      if (uses.empty())
        continue;
      rewriter.setInsertionPointToStart(&region.front());
      Value tensor = ToTensorOp::create(rewriter, attention.getLoc(),
                                        tensorType, argument);
      for (OpOperand *use : uses)
        rewriter.modifyOpInPlace(use->getOwner(), [&] { use->set(tensor); });
    }
  }
};

struct MergeModel : DestinationModel<MergeModel, MergeOp> {
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    FailureOr<SmallVector<Value>> buffers =
        getBuffers(op, rewriter, options, state);
    if (failed(buffers))
      return failure();
    Operation *buffered =
        cloneWithoutRegions(rewriter, op, TypeRange(), *buffers);
    replaceByOuts(op, buffered, rewriter);
    return success();
  }
};

struct GatherModel
    : BufferizableOpInterface::ExternalModel<GatherModel, GatherOp> {
  bool bufferizesToMemoryRead(Operation *, OpOperand &,
                              const AnalysisState &) const {
    return true;
  }
  bool bufferizesToMemoryWrite(Operation *, OpOperand &,
                               const AnalysisState &) const {
    return false;
  }
  AliasingValueList getAliasingValues(Operation *, OpOperand &,
                                      const AnalysisState &) const {
    return {};
  }
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto gather = cast<GatherOp>(op);
    FailureOr<Value> table =
        getBuffer(rewriter, gather.getTable(), options, state);
    if (failed(table))
      return failure();
    rewriter.replaceOpWithNewOp<GatherOp>(gather, gather.getType(), *table,
                                          gather.getIndices());
    return success();
  }
};

} // namespace

void flash::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, FlashDialect *) {
    AttentionOp::attachInterface<AttentionModel>(*context);
    MergeOp::attachInterface<MergeModel>(*context);
    GatherOp::attachInterface<GatherModel>(*context);
    context->loadDialect<BufferizationDialect>();
  });
}
