//===- FlashLowerToTile.cpp - Tile programs of outlined attentions --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchContract.h"
#include "MmaSyncProgram.h"
#include "flash/Conversion/FlashToTile/Passes.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Tile/IR/Tile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHLOWERTOTILEPASS
#include "flash/Conversion/FlashToTile/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

/// An operand in global memory: run-time strides, but for the innermost of a
/// tile that is copied by rows.
static MemRefType getGlobalType(ShapedType type, bool contiguousRows) {
  MLIRContext *context = type.getContext();
  SmallVector<int64_t> strides(type.getRank(), ShapedType::kDynamic);
  if (contiguousRows)
    strides.back() = 1;
  auto space = gpu::AddressSpaceAttr::get(context, gpu::AddressSpace::Global);
  return MemRefType::get(type.getShape(), type.getElementType(),
                         StridedLayoutAttr::get(context, 0, strides), space);
}

/// Whether each value comes from outside of the kernel, or is cloned into it.
static bool isConstant(Value value) {
  Operation *def = value.getDefiningOp();
  return def && def->hasTrait<OpTrait::ConstantLike>() &&
         !isa<ShapedType>(value.getType());
}

namespace {

/// One kernel in the making.
struct Kernel {
  gpu::GPUFuncOp func;
  AttentionOp op;                  ///< on memrefs, in `func`
  SmallVector<unsigned> arguments; ///< operand number of each argument
};

struct FlashLowerToTile
    : public flash::impl::FlashLowerToTilePassBase<FlashLowerToTile> {
  using FlashLowerToTilePassBase::FlashLowerToTilePassBase;
  void runOnOperation() override;

private:
  Kernel createKernel(func::FuncOp func, AttentionOp op, ScheduleAttr schedule);
};

} // namespace

/// The attention again, on `operands`, which are memrefs and scalars.
static AttentionOp cloneOnMemRefs(OpBuilder &b, AttentionOp op,
                                  ValueRange operands) {
  OperationState state(op.getLoc(), op->getName());
  state.addOperands(operands);
  state.addAttributes(op->getAttrs());
  for (unsigned i = 0; i != op->getNumRegions(); ++i)
    state.addRegion();
  auto clone = cast<AttentionOp>(b.create(state));
  for (auto [from, to] :
       llvm::zip_equal(op->getRegions(), clone->getRegions())) {
    IRMapping mapping;
    from.cloneInto(&to, mapping);
    if (to.empty())
      continue;
    // Tables arrive as memrefs now.
    SmallVector<Type> types =
        clone.getModArgumentTypes(&to == &clone.getScoreMod());
    for (auto [argument, type] : llvm::zip_equal(to.getArguments(), types))
      argument.setType(type);
  }
  return clone;
}

Kernel FlashLowerToTile::createKernel(func::FuncOp func, AttentionOp op,
                                      ScheduleAttr schedule) {
  OpBuilder b(func);
  b.setInsertionPointAfter(func);
  Location loc = op.getLoc();
  Kernel kernel;
  SmallVector<Type> types;
  for (OpOperand &operand : op->getOpOperands()) {
    if (isConstant(operand.get()))
      continue;
    kernel.arguments.push_back(operand.getOperandNumber());
    Type type = operand.get().getType();
    bool isTile =
        operand.getOperandNumber() < 3 || operand.get() == op.getOutput();
    if (auto shaped = dyn_cast<ShapedType>(type))
      type = getGlobalType(shaped, isTile);
    types.push_back(type);
  }
  std::string name = func.getName().str();
  auto module = gpu::GPUModuleOp::create(b, loc, name + "_module");
  b.setInsertionPointToStart(module.getBody());
  kernel.func = gpu::GPUFuncOp::create(
      b, loc, name, FunctionType::get(b.getContext(), types, {}));
  kernel.func->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                       b.getUnitAttr());
  int32_t threads = schedule.getWarps() * kThreadsPerWarp;
  kernel.func.setKnownBlockSizeAttr(b.getDenseI32ArrayAttr({threads, 1, 1}));
  // Without it ptxas spills for the sake of blocks that shared memory forbids.
  kernel.func->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                       b.getI32IntegerAttr(1));
  kernel.func->setAttr("flash.schedule", schedule);
  if (Attribute target = op->getAttr("flash.target"))
    kernel.func->setAttr("flash.target", target);
  b.setInsertionPointToStart(&kernel.func.front());
  SmallVector<Value> operands;
  unsigned argument = 0;
  for (Value operand : op->getOperands())
    operands.push_back(
        isConstant(operand)
            ? Value(b.clone(*operand.getDefiningOp())->getResult(0))
            : Value(kernel.func.getArgument(argument++)));
  kernel.op = cloneOnMemRefs(b, op, operands);
  gpu::ReturnOp::create(b, loc);
  return kernel;
}

void FlashLowerToTile::runOnOperation() {
  for (auto func : llvm::to_vector(getOperation().getOps<func::FuncOp>())) {
    if (!func->hasAttr("flash.kernel") || func.isExternal())
      continue;
    auto ops = llvm::to_vector(func.getOps<AttentionOp>());
    if (ops.size() != 1 || !ops.front().hasTensors())
      continue;
    auto schedule = ops.front()->getAttrOfType<ScheduleAttr>("flash.schedule");
    if (!schedule)
      continue;
    if (schedule.getFamily() != Family::MmaSync) {
      ops.front().emitError("no tile program for the family ")
          << stringifyFamily(schedule.getFamily());
      return signalPassFailure();
    }
    Kernel kernel = createKernel(func, ops.front(), schedule);
    OpBuilder b(kernel.op);
    ProgramFacts facts = buildMmaSyncProgram(b, kernel.op, schedule);
    kernel.func->setAttr("flash.contract", b.getStringAttr(describeKernel(
                                               kernel.func, kernel.op, schedule,
                                               facts, kernel.arguments)));
    kernel.op.erase();
    func.getBody().getBlocks().clear();
    func.setPrivate();
  }
}
