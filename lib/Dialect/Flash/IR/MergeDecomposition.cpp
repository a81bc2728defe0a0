//===- MergeDecomposition.cpp - flash.merge as linalg ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"
#include "MappedOperands.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// The softmax of the parts' log-sum-exps weighs the parts' outputs.
class MergeDecomposer : flash::detail::LinalgBuilder {
public:
  MergeDecomposer(MergeOp op, OpBuilder &b)
      : LinalgBuilder(b, op.getLoc(),
                      flash::detail::createLoopSizes(op, b, op.getLoc())),
        op(op), rowDims(llvm::to_vector(llvm::seq(1u, op.getE()))),
        partDims(rowDims), outputDims(rowDims),
        lses{op.getLses(), op.getLsesMap()} {
    partDims.push_back(op.getP());
    outputDims.push_back(op.getE());
    if (op.getSink())
      sink = {op.getSink(), op.getSinkMap()};
  }

  SmallVector<Value> run() {
    Value max = createMax(rowDims, op.getP(), lses, sink);
    Value numerators = computeNumerators(max);
    Value sum = createGeneric(
        partDims, {{numerators, mapOf(partDims)}},
        {createSinkTerm(rowDims, op.getP(), lses, max, sink, op.getEmptyRow()),
         mapOf(rowDims)},
        op.getP(), [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
          return arith::AddFOp::create(at, loc, args[1], args[0]);
        });
    Value output = computeOutput(computeWeights(numerators, sum));
    SmallVector<Value> results = {
        createRounded(outputDims, {output, mapOf(outputDims)},
                      {op.getOutput(), op.getOutputMap()})};
    if (op.getLse())
      results.push_back(
          createLse(rowDims, max, sum, {op.getLse(), op.getLseMap()}));
    return results;
  }

private:
  Value computeNumerators(Value max);
  Value computeWeights(Value numerators, Value sum);
  Value computeOutput(Value weights);

  MergeOp op;
  SmallVector<unsigned> rowDims, partDims, outputDims;
  Mapped lses, sink = {};
};
} // namespace

/// exp(lses − max).
Value MergeDecomposer::computeNumerators(Value max) {
  Type type = getElementTypeOrSelf(op.getLses());
  return createGeneric(
      partDims, {lses, {max, mapOf(rowDims)}},
      {createEmpty(partDims, type), mapOf(partDims)}, std::nullopt,
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value difference = arith::SubFOp::create(at, loc, args[0],
                                                 createFiniteMax(at, args[1]));
        return math::ExpOp::create(at, loc, difference);
      });
}

/// numerators / sum, in the type of parts.
Value MergeDecomposer::computeWeights(Value numerators, Value sum) {
  Type type = getElementTypeOrSelf(op.getParts());
  return createGeneric(
      partDims, {{numerators, mapOf(partDims)}, {sum, mapOf(rowDims)}},
      {createEmpty(partDims, type), mapOf(partDims)}, std::nullopt,
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value divisor = createDivisor(at, args[1], op.getEmptyRow());
        Value weight = arith::DivFOp::create(at, loc, args[0], divisor);
        return convertFloat(at, loc, weight, type);
      });
}

/// Σ_p weights·parts, where 0 stands for what an empty part holds.
Value MergeDecomposer::computeOutput(Value weights) {
  Type type = getElementTypeOrSelf(op.getParts());
  SmallVector<unsigned> loops = partDims;
  loops.push_back(op.getE());
  Value zero = createFilled(outputDims, createFloat(b, 0.0, type));
  return createGeneric(
      loops,
      {{weights, mapOf(partDims)}, {op.getParts(), op.getPartsMap()}, lses},
      {zero, mapOf(outputDims)}, op.getP(),
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value isEmpty = createEquals(
            at, args[2], createMinusInfinity(at, args[2].getType()));
        Value part = arith::SelectOp::create(
            at, loc, isEmpty, createFloat(at, 0.0, type), args[1]);
        Value product = arith::MulFOp::create(at, loc, args[0], part);
        return arith::AddFOp::create(at, loc, args[3], product);
      });
}

FailureOr<SmallVector<Value>> MergeOp::decomposeOperation(OpBuilder &b) {
  if (!hasTensors())
    return failure();
  return MergeDecomposer(*this, b).run();
}
