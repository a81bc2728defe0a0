//===- FlashPromoteFloats.cpp - A module in f64 ---------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHPROMOTEFLOATSPASS
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

/// The type with each float in it widened.
static Type widen(Type type) {
  if (isa<FloatType>(type))
    return Float64Type::get(type.getContext());
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(widen(shaped.getElementType()));
  if (auto complex = dyn_cast<ComplexType>(type))
    return ComplexType::get(widen(complex.getElementType()));
  if (auto function = dyn_cast<FunctionType>(type)) {
    SmallVector<Type> inputs = llvm::map_to_vector(function.getInputs(), widen);
    SmallVector<Type> results =
        llvm::map_to_vector(function.getResults(), widen);
    return FunctionType::get(type.getContext(), inputs, results);
  }
  return type;
}

static double toDouble(APFloat value) {
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToDouble();
}

/// The constant widened, exactly; null if it is of a kind not known here.
static Attribute widen(Attribute value) {
  if (auto number = dyn_cast<FloatAttr>(value))
    return FloatAttr::get(widen(number.getType()), toDouble(number.getValue()));
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || widen(Type(elements.getType())) == elements.getType())
    return value;
  auto dense = dyn_cast<DenseFPElementsAttr>(value);
  if (!dense)
    return nullptr;
  Type f64 = Float64Type::get(value.getContext());
  return dense.mapValues(f64, [](const APFloat &element) {
    return APFloat(toDouble(element)).bitcastToAPInt();
  });
}

namespace {
struct FlashPromoteFloatsPass
    : flash::impl::FlashPromoteFloatsPassBase<FlashPromoteFloatsPass> {
  void runOnOperation() override {
    SmallVector<Operation *> casts;
    WalkResult result = getOperation()->walk([&](Operation *op) {
      if (failed(promote(op)))
        return WalkResult::interrupt();
      if (isa<arith::ExtFOp, arith::TruncFOp>(op))
        casts.push_back(op);
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      return signalPassFailure();
    // All floats have one type now: what converted between them is gone.
    for (Operation *cast : casts) {
      cast->getResult(0).replaceAllUsesWith(cast->getOperand(0));
      cast->erase();
    }
  }

  LogicalResult promote(Operation *op) {
    auto readsBits = [&] {
      return isa<arith::BitcastOp>(op) || isa<FlashDialect>(op->getDialect());
    };
    for (Value result : op->getResults()) {
      if (readsBits() && widen(result.getType()) != result.getType())
        return op->emitOpError("depends on the width of its floats");
      result.setType(widen(result.getType()));
    }
    if (readsBits())
      return success();
    for (Region &region : op->getRegions())
      for (Block &block : region)
        for (BlockArgument argument : block.getArguments())
          argument.setType(widen(argument.getType()));
    if (auto function = dyn_cast<FunctionOpInterface>(op))
      function.setType(widen(function.getFunctionType()));
    if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
      Attribute value = widen(Attribute(constant.getValue()));
      if (!value)
        return op->emitOpError("has a constant that cannot be widened");
      constant.setValueAttr(cast<TypedAttr>(value));
    }
    return success();
  }
};
} // namespace
