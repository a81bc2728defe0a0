//===- KernelScalars.cpp - What kernels compute of regions ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// test/Conversion/TileToNVVM/MmaSync/score-mod-math.py tries every op of arith
// and math on every type against this list.
//
//===----------------------------------------------------------------------===//

#include "KernelScalars.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::flash;

static bool isServedType(Type type) {
  if (auto integer = dyn_cast<IntegerType>(type))
    return integer.isSignless() &&
           llvm::is_contained({1, 8, 16, 32, 64}, integer.getWidth());
  return type.isIndex() || type.isF16() || type.isBF16() || type.isF32() ||
         type.isF64();
}

/// What PTX computes in f64 without a library.
static bool isServedInF64(Operation &op) {
  return isa<math::AbsFOp, math::CeilOp, math::ClampFOp, math::CopySignOp,
             math::FloorOp, math::FmaOp, math::IsFiniteOp, math::IsInfOp,
             math::IsNaNOp, math::RoundEvenOp, math::RoundOp, math::RsqrtOp,
             math::SqrtOp, math::TruncOp>(op);
}

static bool isServedOp(Operation &op) {
  if (isa<YieldOp, GatherOp, scf::IfOp, scf::YieldOp>(op))
    return true;
  // A rounding mode other than the usual one has no instruction.
  if (isa<arith::ArithDialect>(op.getDialect()))
    return !isa<arith::RemFOp, arith::ScalingExtFOp, arith::ScalingTruncFOp>(
               op) &&
           !op.hasAttr("roundingmode");
  if (!isa<math::MathDialect>(op.getDialect()))
    return false;
  auto isF64 = [](Type type) { return type.isF64(); };
  if (llvm::any_of(op.getOperandTypes(), isF64))
    return isServedInF64(op);
  return !isa<math::IPowIOp, math::IsNormalOp>(op);
}

/// The first type of a value of `op` that no register of a kernel has.
static Type findOddType(Operation &op) {
  for (Value operand : op.getOperands())
    if (!isServedType(operand.getType()) && !isa<ShapedType>(operand.getType()))
      return operand.getType();
  for (Type type : op.getResultTypes())
    if (!isServedType(type))
      return type;
  return Type();
}

std::string mlir::flash::findScalarObstacle(AttentionOp op) {
  std::string reason;
  llvm::raw_string_ostream os(reason);
  for (Value aux : op.getAux())
    if (Type type = getElementTypeOrSelf(aux); !isServedType(type)) {
      os << "the kernels read no elements of type " << type;
      return reason;
    }
  op->walk([&](Operation *inner) {
    if (inner == op)
      return WalkResult::advance();
    Type odd = findOddType(*inner);
    if (!odd && isServedOp(*inner))
      return WalkResult::advance();
    os << "the kernels cannot compute '" << inner->getName() << "'";
    if (odd)
      os << " on " << odd;
    else if (inner->getNumOperands() != 0)
      os << " on " << inner->getOperand(0).getType();
    return WalkResult::interrupt();
  });
  return reason;
}

//===----------------------------------------------------------------------===//
// The range of prob_mod
//===----------------------------------------------------------------------===//

static constexpr double kMaxF16 = 65504;

/// The largest |value| that `p` ≤ 1 gives, ∞ where it is not known.
static double getLargest(Value value, Value p) {
  if (value == p)
    return 1;
  FloatAttr constant;
  if (matchPattern(value, m_Constant(&constant)))
    return std::fabs(constant.getValueAsDouble());
  if (value.getType().isF16())
    return kMaxF16;
  double unknown = std::numeric_limits<double>::infinity();
  Operation *def = value.getDefiningOp();
  if (!def)
    return unknown;
  auto operand = [&](unsigned i) { return getLargest(def->getOperand(i), p); };
  return llvm::TypeSwitch<Operation *, double>(def)
      .Case<arith::MulFOp>([&](auto) { return operand(0) * operand(1); })
      .Case<arith::AddFOp, arith::SubFOp>(
          [&](auto) { return operand(0) + operand(1); })
      .Case<arith::NegFOp, arith::ExtFOp, arith::TruncFOp>(
          [&](auto) { return operand(0); })
      .Case<arith::SelectOp>(
          [&](auto) { return std::max(operand(1), operand(2)); })
      .Case<arith::DivFOp>([&](auto division) {
        FloatAttr divisor;
        if (!matchPattern(division.getRhs(), m_Constant(&divisor)))
          return unknown;
        return operand(0) / std::fabs(divisor.getValueAsDouble());
      })
      .Case<arith::UIToFPOp, arith::SIToFPOp>([&](auto cast) {
        Type type = cast.getIn().getType();
        return type.isIndex() ? unknown
                              : std::ldexp(1.0, type.getIntOrFloatBitWidth());
      })
      .Default(unknown);
}

bool mlir::flash::fitsF16(AttentionOp op) {
  Region &region = op.getProbMod();
  if (region.empty())
    return true;
  auto yield = cast<YieldOp>(region.front().getTerminator());
  return getLargest(yield.getValue(), region.getArgument(0)) <= kMaxF16;
}
