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

/// An operand in global memory, with run-time strides. Tiles are copied by
/// rows, which lie along dimension `rowDim`: their elements are neighbours.
/// Where rows follow each other without gaps (`packed`) and the distance is
/// static, it is part of the type.
static MemRefType getGlobalType(ShapedType type, std::optional<unsigned> rowDim,
                                bool packed, ScheduleAttr schedule) {
  MLIRContext *context = type.getContext();
  SmallVector<int64_t> strides(type.getRank(), ShapedType::kDynamic);
  if (rowDim) {
    strides.back() = 1;
    ArrayRef<int64_t> inner = type.getShape().drop_front(*rowDim + 1);
    if (packed && !ShapedType::isDynamicShape(inner) &&
        ShapedType::getNumElements(inner) <= getMaxRowStride(type, schedule))
      strides[*rowDim] = ShapedType::getNumElements(inner);
  }
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

struct FlashLowerToTile
    : public mlir::flash::impl::FlashLowerToTilePassBase<FlashLowerToTile> {
  using FlashLowerToTilePassBase::FlashLowerToTilePassBase;
  void runOnOperation() override;
};

/// Makes the kernels of one attention, which differ in what they take for
/// granted of the operands' strides.
class KernelBuilder {
public:
  KernelBuilder(func::FuncOp func, AttentionOp op, ScheduleAttr schedule)
      : b(func.getContext()), func(func), op(op), schedule(schedule) {}

  void build();

private:
  void buildKernel(gpu::GPUModuleOp module, StringRef suffix, bool packed);
  SmallVector<Type> getArgumentTypes(bool packed);

  OpBuilder b;
  func::FuncOp func;
  AttentionOp op;
  ScheduleAttr schedule;
  LaunchContract contract;
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
        clone.getModArgumentTypes(clone.hasScoreArgument(to));
    for (auto [argument, type] : llvm::zip_equal(to.getArguments(), types))
      argument.setType(type);
  }
  return clone;
}

/// Types of the operands that are not constants.
SmallVector<Type> KernelBuilder::getArgumentTypes(bool packed) {
  SmallVector<Type> types;
  for (OpOperand &operand : op->getOpOperands()) {
    if (isConstant(operand.get()))
      continue;
    Type type = operand.get().getType();
    if (auto shaped = dyn_cast<ShapedType>(type))
      type = getGlobalType(shaped, getRowDim(op, operand.getOperandNumber()),
                           packed, schedule);
    types.push_back(type);
  }
  return types;
}

void KernelBuilder::buildKernel(gpu::GPUModuleOp module, StringRef suffix,
                                bool packed) {
  b.setInsertionPointToEnd(module.getBody());
  Location loc = op.getLoc();
  auto kernel = gpu::GPUFuncOp::create(
      b, loc, (func.getName() + suffix).str(),
      FunctionType::get(b.getContext(), getArgumentTypes(packed), {}));
  kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  int32_t threads = schedule.getWarps() * kThreadsPerWarp;
  kernel.setKnownBlockSizeAttr(b.getDenseI32ArrayAttr({threads, 1, 1}));
  // Without it ptxas spills for the sake of blocks that shared memory forbids.
  kernel->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                  b.getI32IntegerAttr(1));
  kernel->setAttr("flash.schedule", schedule);
  if (Attribute target = op->getAttr("flash.target"))
    kernel->setAttr("flash.target", target);

  b.setInsertionPointToStart(&kernel.front());
  SmallVector<Value> operands;
  SmallVector<unsigned> arguments;
  for (OpOperand &operand : op->getOpOperands()) {
    if (isConstant(operand.get())) {
      operands.push_back(b.clone(*operand.get().getDefiningOp())->getResult(0));
      continue;
    }
    operands.push_back(kernel.getArgument(arguments.size()));
    arguments.push_back(operand.getOperandNumber());
  }
  AttentionOp inside = cloneOnMemRefs(b, op, operands);
  gpu::ReturnOp::create(b, loc);
  ProgramFacts facts = buildMmaSyncProgram(b, inside, schedule);
  contract.addKernel(kernel, inside, schedule, facts, arguments);
  inside.erase();
  lowerGathers(kernel);
}

void KernelBuilder::build() {
  b.setInsertionPointAfter(func);
  auto module = gpu::GPUModuleOp::create(b, op.getLoc(),
                                         func.getName().str() + "_module");
  if (getArgumentTypes(/*packed=*/true) == getArgumentTypes(/*packed=*/false)) {
    buildKernel(module, "", /*packed=*/false);
  } else {
    buildKernel(module, "", /*packed=*/true);
    buildKernel(module, "_strided", /*packed=*/false);
  }
  module->setAttr("flash.contract", b.getStringAttr(contract.toJSON()));
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
    KernelBuilder(func, ops.front(), schedule).build();
    func.getBody().getBlocks().clear();
    func.setPrivate();
  }
}
