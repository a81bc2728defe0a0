//===- LinalgBuilder.cpp - Linalg ops over the dimensions of an op --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

Value flash::convertFloat(OpBuilder &b, Location loc, Value value, Type type) {
  auto from = cast<FloatType>(value.getType());
  auto to = cast<FloatType>(type);
  if (from == to)
    return value;
  if (from.getWidth() < to.getWidth())
    return arith::ExtFOp::create(b, loc, to, value);
  if (from.getWidth() > to.getWidth())
    return arith::TruncFOp::create(b, loc, to, value);
  // Of one width (f16 and bf16, the f8 types) neither holds the other: f32
  // holds both.
  Value wide = arith::ExtFOp::create(b, loc, b.getF32Type(), value);
  return arith::TruncFOp::create(b, loc, to, wide);
}

//===----------------------------------------------------------------------===//
// Ops and maps
//===----------------------------------------------------------------------===//

AffineMap LinalgBuilder::mapOf(ArrayRef<unsigned> dims) {
  return AffineMap::getMultiDimMapWithTargets(sizes.size(), dims,
                                              b.getContext());
}

/// `map` over the loops of a linalg op, which are `loops` of ours.
AffineMap LinalgBuilder::toLoops(AffineMap map, ArrayRef<unsigned> loops) {
  SmallVector<AffineExpr> positions(sizes.size(), b.getAffineConstantExpr(0));
  for (auto [i, dim] : llvm::enumerate(loops))
    positions[dim] = b.getAffineDimExpr(i);
  return map.replaceDimsAndSymbols(positions, {}, loops.size(), 0);
}

Value LinalgBuilder::createEmpty(ArrayRef<unsigned> dims, Type type) {
  SmallVector<OpFoldResult> shape;
  for (unsigned dim : dims)
    shape.push_back(sizes[dim]);
  return tensor::EmptyOp::create(b, loc, shape, type);
}

Value LinalgBuilder::createFilled(ArrayRef<unsigned> dims, Value scalar) {
  Value empty = createEmpty(dims, scalar.getType());
  return linalg::FillOp::create(b, loc, scalar, empty).getResult(0);
}

Value LinalgBuilder::createGeneric(ArrayRef<unsigned> loops,
                                   ArrayRef<Mapped> inputs, Mapped output,
                                   std::optional<unsigned> reduced, Body body) {
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
  for (const Mapped &input : inputs) {
    values.push_back(input.value);
    maps.push_back(toLoops(input.map, loops));
  }
  maps.push_back(toLoops(output.map, loops));
  SmallVector<utils::IteratorType> iterators;
  for (unsigned dim : loops)
    iterators.push_back(dim == reduced ? utils::IteratorType::reduction
                                       : utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, loc, output.value.getType(), values, output.value, maps, iterators,
      [&](OpBuilder &nested, Location, ValueRange arguments) {
        linalg::YieldOp::create(nested, loc, body(nested, loc, arguments));
      });
  return generic.getResult(0);
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

Value LinalgBuilder::createFloat(OpBuilder &at, double value, Type type) {
  return arith::ConstantOp::create(at, loc, at.getFloatAttr(type, value));
}

Value LinalgBuilder::createMinusInfinity(OpBuilder &at, Type type) {
  const llvm::fltSemantics &semantics =
      cast<FloatType>(type).getFloatSemantics();
  APFloat infinity = APFloat::getInf(semantics, /*Negative=*/true);
  return arith::ConstantOp::create(at, loc, at.getFloatAttr(type, infinity));
}

Value LinalgBuilder::createEquals(OpBuilder &at, Value value, Value other) {
  return arith::CmpFOp::create(at, loc, arith::CmpFPredicate::OEQ, value,
                               other);
}

Value LinalgBuilder::createFiniteMax(OpBuilder &at, Value max) {
  Value isEmpty = createEquals(at, max, createMinusInfinity(at, max.getType()));
  Value zero = createFloat(at, 0.0, max.getType());
  return arith::SelectOp::create(at, loc, isEmpty, zero, max);
}

Value LinalgBuilder::createDivisor(OpBuilder &at, Value sum,
                                   EmptyRow emptyRow) {
  if (emptyRow != EmptyRow::Zero)
    return sum;
  Type type = sum.getType();
  Value isEmpty = createEquals(at, sum, createFloat(at, 0.0, type));
  return arith::SelectOp::create(at, loc, isEmpty, createFloat(at, 1.0, type),
                                 sum);
}

//===----------------------------------------------------------------------===//
// Steps of a softmax
//===----------------------------------------------------------------------===//

Value LinalgBuilder::createMax(ArrayRef<unsigned> rows, unsigned reduced,
                               Mapped values, Mapped sink) {
  Type type = getElementTypeOrSelf(values.value.getType());
  Value init;
  if (sink.value)
    init = createRounded(rows, sink, {createEmpty(rows, type), mapOf(rows)});
  else
    init = createFilled(rows, createMinusInfinity(b, type));
  SmallVector<unsigned> loops(rows);
  loops.push_back(reduced);
  return createGeneric(
      loops, {values}, {init, mapOf(rows)}, reduced,
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        return arith::MaximumFOp::create(at, loc, args[0], args[1]);
      });
}

Value LinalgBuilder::createSinkTerm(ArrayRef<unsigned> rows, unsigned reduced,
                                    Mapped values, Value max, Mapped sink,
                                    EmptyRow emptyRow) {
  Type type = getElementTypeOrSelf(max.getType());
  if (!sink.value)
    return createFilled(rows, createFloat(b, 0.0, type));
  SmallVector<Mapped> inputs{sink, {max, mapOf(rows)}};
  bool needsKey = emptyRow == EmptyRow::NaNDespiteSink;
  if (needsKey)
    inputs.push_back(
        {createMax(rows, reduced, values, /*sink=*/{}), mapOf(rows)});
  return createGeneric(
      rows, inputs, {createEmpty(rows, type), mapOf(rows)}, std::nullopt,
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value value = convertFloat(at, loc, args[0], type);
        Value difference =
            arith::SubFOp::create(at, loc, value, createFiniteMax(at, args[1]));
        Value term = math::ExpOp::create(at, loc, difference);
        if (!needsKey)
          return term;
        Value isEmpty =
            createEquals(at, args[2], createMinusInfinity(at, type));
        Value nan =
            createFloat(at, std::numeric_limits<double>::quiet_NaN(), type);
        return arith::SelectOp::create(at, loc, isEmpty, nan, term);
      });
}

Value LinalgBuilder::createLse(ArrayRef<unsigned> rows, Value max, Value sum,
                               Mapped output) {
  return createGeneric(
      rows, {{max, mapOf(rows)}, {sum, mapOf(rows)}}, output, std::nullopt,
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        return arith::AddFOp::create(at, loc, createFiniteMax(at, args[0]),
                                     math::LogOp::create(at, loc, args[1]));
      });
}

Value LinalgBuilder::createRounded(ArrayRef<unsigned> dims, Mapped value,
                                   Mapped output) {
  return createGeneric(
      dims, {value}, output, std::nullopt,
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        return convertFloat(at, loc, args[0], args[1].getType());
      });
}
