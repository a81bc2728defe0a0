//===- TileOps.cpp - Operations of the tile dialect -----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Tile/IR/SharedLayout.h"
#include "flash/Dialect/Tile/IR/Tile.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/OpImplementation.h"

using namespace mlir;
using namespace mlir::tile;

#define GET_OP_CLASSES
#include "flash/Dialect/Tile/IR/TileOps.cpp.inc"

LogicalResult RingOp::verify() {
  if (static_cast<int64_t>(getOffset()) % SharedLayout::kLineBytes != 0)
    return emitOpError("offset must be a multiple of ")
           << SharedLayout::kLineBytes << " bytes";
  return success();
}

LogicalResult CopyOp::verify() {
  auto type = cast<MemRefType>(getSource().getType());
  if (type.getRank() != static_cast<int64_t>(getIndices().size()))
    return emitOpError("expected ") << type.getRank() << " indices";
  if (static_cast<int64_t>(getRowDim()) >= type.getRank() - 1)
    return emitOpError("rows must lie along another dimension than the last, "
                       "which has the columns");
  if (type.getElementType() != getRing().getType().getStage().getElementType())
    return emitOpError("source and ring must have the same elements");
  return success();
}

LogicalResult WaitOp::verify() {
  if (getStage().getType() != getRing().getType().getStage())
    return emitOpError("result must be a stage of the ring");
  return success();
}

LogicalResult MmaOp::verify() {
  auto [rowsA, depthA, typeA] = [&]() -> std::tuple<int64_t, int64_t, Type> {
    if (auto stage = dyn_cast<StageType>(getA().getType()))
      return {stage.getRows(), stage.getCols(), stage.getElementType()};
    auto fragment = cast<FragmentType>(getA().getType());
    return {fragment.getRows(), fragment.getCols(), fragment.getElementType()};
  }();
  StageType b = getB().getType();
  FragmentType c = getC().getType();
  int64_t depthB = getTransposed() ? b.getCols() : b.getRows();
  int64_t colsB = getTransposed() ? b.getRows() : b.getCols();
  if (c != getResult().getType() || c.getLayout() != Layout::Accumulator)
    return emitOpError("the result and what it is added to must be the same "
                       "accumulator");
  if (rowsA != c.getRows() || depthA != depthB || colsB != c.getCols())
    return emitOpError("shapes do not multiply: ")
           << rowsA << 'x' << depthA << " by " << depthB << 'x' << colsB
           << " into " << c;
  if (typeA != b.getElementType())
    return emitOpError("operands must have the same elements");
  if (getTf32() && !typeA.isF32())
    return emitOpError("tf32 is a way to multiply f32");
  return success();
}

LogicalResult ConvertOp::verify() {
  FragmentType from = getSource().getType(), to = getResult().getType();
  if (from.getLayout() != Layout::Accumulator ||
      to.getLayout() != Layout::OperandA || from.getShape() != to.getShape() ||
      from.getWarps() != to.getWarps())
    return emitOpError("converts an accumulator to an operand_a of its shape");
  return success();
}

LogicalResult MapOp::verify() {
  FragmentType result = getResult().getType();
  SmallVector<Type> expected;
  for (Value input : getInputs()) {
    auto type = cast<FragmentType>(input.getType());
    bool fits = type.getRows() == result.getRows() &&
                type.getWarps() == result.getWarps() &&
                (type.getLayout() == Layout::Row ||
                 (type.getLayout() == Layout::Accumulator &&
                  type.getShape() == result.getShape()));
    if (!fits)
      return emitOpError("input ") << type << " does not fit result " << result;
    expected.push_back(type.getElementType());
  }
  if (!getOrigin().empty() && getOrigin().size() != result.getShape().size())
    return emitOpError("expected an origin of ")
           << result.getShape().size() << " indices";
  expected.append(getOrigin().size(), IndexType::get(getContext()));
  Block &body = getBody().front();
  if (body.getArgumentTypes() != TypeRange(expected))
    return emitOpError("region must have arguments (") << expected << ")";
  auto yield = dyn_cast<YieldOp>(body.getTerminator());
  if (!yield || yield.getValue().getType() != result.getElementType())
    return emitOpError("region must yield ") << result.getElementType();
  return success();
}

LogicalResult RowReduceOp::verify() {
  FragmentType source = getSource().getType(), result = getResult().getType();
  if (source.getLayout() != Layout::Accumulator ||
      result != source.getRowType(source.getElementType()) ||
      getInit().getType() != result)
    return emitOpError("reduces an accumulator to one value per row");
  return success();
}
