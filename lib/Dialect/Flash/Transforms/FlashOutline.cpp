//===- FlashOutline.cpp - Each attention into its own function ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHOUTLINEPASS
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {
struct FlashOutlinePass
    : public flash::impl::FlashOutlinePassBase<FlashOutlinePass> {
  using FlashOutlinePassBase::FlashOutlinePassBase;

  void runOnOperation() override;
};

/// How the new function gets an operand of the op.
enum class Source { Argument, Constant, Destination };
} // namespace

/// Whether each dimension of `init` is one of another operand that is no
/// destination, so that the function can make it by itself.
static bool canMakeDestination(AttentionOp op, OpOperand &init) {
  unsigned firstInit = op.getInitsMutable()[0].getOperandNumber();
  auto type = cast<ShapedType>(init.get().getType());
  AffineMap map = op.getIndexingMap(init.getOperandNumber());
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape())) {
    if (!ShapedType::isDynamic(size))
      continue;
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || llvm::none_of(llvm::seq(firstInit), [&](unsigned i) {
          return op.getIndexingMap(i).isFunctionOfDim(dim.getPosition());
        }))
      return false;
  }
  return true;
}

static Source getSource(AttentionOp op, OpOperand &operand) {
  if (op.isDpsInit(&operand))
    return canMakeDestination(op, operand) ? Source::Destination
                                           : Source::Argument;
  bool isScalar = !isa<ShapedType>(operand.get().getType());
  return isScalar && matchPattern(operand.get(), m_Constant())
             ? Source::Constant
             : Source::Argument;
}

/// tensor.empty of the type of the op's destination `operand`.
static Value makeDestination(OpBuilder &b, AttentionOp op, OpOperand &operand,
                             ArrayRef<OpFoldResult> loopSizes) {
  auto type = cast<RankedTensorType>(operand.get().getType());
  AffineMap map = op.getIndexingMap(operand.getOperandNumber());
  SmallVector<Value> dynamicSizes;
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape()))
    if (ShapedType::isDynamic(size))
      dynamicSizes.push_back(getValueOrCreateConstantIndexOp(
          b, op.getLoc(), loopSizes[cast<AffineDimExpr>(expr).getPosition()]));
  return tensor::EmptyOp::create(b, op.getLoc(), type, dynamicSizes);
}

/// Fills the body of `kernel` with a clone of `op`; `sources` says where its
/// operands come from.
static void buildBody(func::FuncOp kernel, AttentionOp op,
                      ArrayRef<Source> sources) {
  OpBuilder b = OpBuilder::atBlockBegin(kernel.addEntryBlock());
  auto clone = cast<AttentionOp>(op->clone());
  unsigned argument = 0;
  for (auto [operand, source] :
       llvm::zip_equal(clone->getOpOperands(), sources)) {
    if (source == Source::Argument)
      operand.set(kernel.getArgument(argument++));
    else if (source == Source::Constant)
      operand.set(
          b.clone(*operand.get().getDefiningOp())
              ->getResult(cast<OpResult>(operand.get()).getResultNumber()));
  }
  // Sizes are those of the arguments, which come before the destinations.
  b.insert(clone);
  b.setInsertionPoint(clone);
  SmallVector<OpFoldResult> sizes;
  for (auto [operand, source] :
       llvm::zip_equal(clone->getOpOperands(), sources))
    if (source == Source::Destination) {
      if (sizes.empty())
        sizes = clone.createLoopSizes(b, clone.getLoc());
      operand.set(makeDestination(b, clone, operand, sizes));
    }
  // Sizes that no destination needs; uses come after definitions.
  SmallVector<Operation *> made = llvm::map_to_vector(
      kernel.front(), [](Operation &made) { return &made; });
  for (Operation *candidate : llvm::reverse(made))
    if (candidate != clone && isOpTriviallyDead(candidate))
      candidate->erase();
  b.setInsertionPointAfter(clone);
  func::ReturnOp::create(b, op.getLoc(), clone.getResults());
}

static void outline(AttentionOp op, StringRef name, SymbolTable &symbols,
                    Operation *parent) {
  SmallVector<Source> sources;
  SmallVector<Value> arguments;
  SmallVector<Location> locations;
  for (OpOperand &operand : op->getOpOperands()) {
    sources.push_back(getSource(op, operand));
    if (sources.back() != Source::Argument)
      continue;
    arguments.push_back(operand.get());
    locations.push_back(operand.get().getLoc());
  }
  OpBuilder b(parent->getContext());
  auto type =
      b.getFunctionType(TypeRange(ValueRange(arguments)), op.getResultTypes());
  auto kernel = func::FuncOp::create(op.getLoc(), name, type);
  kernel.setPrivate();
  kernel->setAttr("flash.kernel", b.getUnitAttr());
  symbols.insert(kernel, std::next(Block::iterator(parent)));
  buildBody(kernel, op, sources);
  for (auto [argument, loc] : llvm::zip_equal(kernel.getArguments(), locations))
    argument.setLoc(loc);
  b.setInsertionPoint(op);
  auto call = func::CallOp::create(b, op.getLoc(), kernel, arguments);
  op->replaceAllUsesWith(call);
  op->erase();
}

void FlashOutlinePass::runOnOperation() {
  SymbolTable symbols(getOperation());
  SmallVector<func::FuncOp> functions(getOperation().getOps<func::FuncOp>());
  for (func::FuncOp function : functions) {
    if (function->hasAttr("flash.kernel") ||
        (!entry.empty() && function.getName() != entry))
      continue;
    SmallVector<AttentionOp> ops;
    function.walk([&](AttentionOp op) {
      if (op.hasTensors())
        ops.push_back(op);
    });
    // Each kernel goes right behind the function: the last one first.
    for (unsigned i = ops.size(); i-- != 0;)
      outline(ops[i], (function.getName() + "_attention_" + Twine(i)).str(),
              symbols, function);
  }
}
