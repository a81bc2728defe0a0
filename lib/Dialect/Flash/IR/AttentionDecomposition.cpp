//===- AttentionDecomposition.cpp - flash.attention as linalg -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The definition of the op in linalg, line by line, and with it the reference
// that every other lowering is compared with. Nothing is tiled, skipped or
// reordered here. Intermediates have the shapes
//
//   scores, probabilities   (batch…, group…, m, n)
//   row maximum, sum        (batch…, group…, m)
//   accumulator             (batch…, group…, m, e)
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::flash;

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

namespace {
/// Builds one linalg op after the other; each `compute…` is a line of the op's
/// description.
class Decomposer {
public:
  Decomposer(AttentionOp op, OpBuilder &b)
      : op(op), b(b), loc(op.getLoc()), sizes(op.createLoopSizes(b, loc)) {
    SmallVector<unsigned> all =
        llvm::to_vector(llvm::seq(0u, op.getNumBatchDims()));
    auto with = [&](ArrayRef<unsigned> more) {
      SmallVector<unsigned> dims = all;
      llvm::append_range(dims, more);
      return dims;
    };
    rowDims = with({op.getM()});
    scoreDims = with({op.getM(), op.getN()});
    outputDims = with({op.getM(), op.getE()});
  }

  SmallVector<Value> run() {
    Value scores = computeMods(computeProducts());
    Value max = computeMax(scores);
    Value numerators = computeNumerators(scores, max);
    Value sum = computeSum(numerators, max);
    Value probabilities = computeProbabilities(numerators, sum);
    SmallVector<Value> results = {computeOutput(probabilities)};
    if (op.getLse())
      results.push_back(computeLse(max, sum));
    return results;
  }

private:
  using Body = function_ref<Value(OpBuilder &, Location, ValueRange)>;

  /// An operand of a linalg op and the dimensions of attention it spans: by
  /// its map, or in order for an intermediate.
  struct Mapped {
    Value value;
    AffineMap map;
  };

  AffineMap mapOf(ArrayRef<unsigned> dims) {
    return AffineMap::getMultiDimMapWithTargets(op.getNumDims(), dims,
                                                b.getContext());
  }

  /// `map` over the loops of a linalg op, which are `loops` of attention.
  AffineMap toLoops(AffineMap map, ArrayRef<unsigned> loops) {
    SmallVector<AffineExpr> positions(op.getNumDims(),
                                      b.getAffineConstantExpr(0));
    for (auto [i, dim] : llvm::enumerate(loops))
      positions[dim] = b.getAffineDimExpr(i);
    return map.replaceDimsAndSymbols(positions, {}, loops.size(), 0);
  }

  Value createEmpty(ArrayRef<unsigned> dims, Type type) {
    SmallVector<OpFoldResult> shape;
    for (unsigned dim : dims)
      shape.push_back(sizes[dim]);
    return tensor::EmptyOp::create(b, loc, shape, type);
  }

  Value createFloat(OpBuilder &at, const APFloat &value, Type type) {
    return arith::ConstantOp::create(at, loc, at.getFloatAttr(type, value));
  }
  Value createFloat(OpBuilder &at, double value, Type type) {
    return arith::ConstantOp::create(at, loc, at.getFloatAttr(type, value));
  }
  Value createMinusInfinity(OpBuilder &at, Type type) {
    const llvm::fltSemantics &semantics =
        cast<FloatType>(type).getFloatSemantics();
    return createFloat(at, APFloat::getInf(semantics, /*Negative=*/true), type);
  }

  Value createFilled(ArrayRef<unsigned> dims, Value scalar) {
    Value empty = createEmpty(dims, scalar.getType());
    return linalg::FillOp::create(b, loc, scalar, empty).getResult(0);
  }

  /// One linalg.generic over `loops` with one output; `reduced` is the
  /// reduction among them, if there is one. Yields what `body` returns.
  Value createGeneric(ArrayRef<unsigned> loops, ArrayRef<Mapped> inputs,
                      Mapped output, std::optional<unsigned> reduced,
                      Body body) {
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

  /// Max with −∞ replaced by 0, so that −∞ − max is −∞ and never NaN.
  Value createFiniteMax(OpBuilder &at, Value max) {
    Value isEmpty =
        arith::CmpFOp::create(at, loc, arith::CmpFPredicate::OEQ, max,
                              createMinusInfinity(at, max.getType()));
    Value zero = createFloat(at, 0.0, max.getType());
    return arith::SelectOp::create(at, loc, isEmpty, zero, max);
  }

  Value computeProducts();
  Value computeMods(Value products);
  Value computeMax(Value scores);
  Value computeNumerators(Value scores, Value max);
  Value computeSum(Value numerators, Value max);
  Value computeProbabilities(Value numerators, Value sum);
  Value computeOutput(Value probabilities);
  Value computeLse(Value max, Value sum);

  AttentionOp op;
  OpBuilder &b;
  Location loc;
  SmallVector<OpFoldResult> sizes;
  SmallVector<unsigned> rowDims, scoreDims, outputDims;
};
} // namespace

/// Σ_d Q[m, d]·K[n, d] in score_type.
Value Decomposer::computeProducts() {
  Type type = op.getScoreType();
  SmallVector<unsigned> loops = scoreDims;
  loops.push_back(op.getD());
  Value zero = createFilled(scoreDims, createFloat(b, 0.0, type));
  return createGeneric(
      loops, {{op.getQuery(), op.getQueryMap()}, {op.getKey(), op.getKeyMap()}},
      {zero, mapOf(scoreDims)}, op.getD(),
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value product =
            arith::MulFOp::create(at, loc, convertFloat(at, loc, args[0], type),
                                  convertFloat(at, loc, args[1], type));
        return arith::AddFOp::create(at, loc, args[2], product);
      });
}

/// Makes the regions' reads of tables what linalg's bodies have instead.
static void lowerGathers(Operation *generic) {
  SmallVector<GatherOp> gathers;
  generic->walk([&](GatherOp gather) { gathers.push_back(gather); });
  for (GatherOp gather : gathers) {
    OpBuilder b(gather);
    Value element = tensor::ExtractOp::create(
        b, gather.getLoc(), gather.getTable(), gather.getIndices());
    gather.getResult().replaceAllUsesWith(element);
    gather.erase();
  }
}

/// keep ? score_mod(scale·products) : −∞.
Value Decomposer::computeMods(Value products) {
  SmallVector<Mapped> inputs = {{products, mapOf(scoreDims)}};
  for (auto [i, aux] : llvm::enumerate(op.getAux()))
    inputs.push_back({aux, op.getAuxMap(i)});
  Value scores = createGeneric(
      scoreDims, inputs,
      {createEmpty(scoreDims, op.getScoreType()), mapOf(scoreDims)},
      std::nullopt, [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        SmallVector<Value> indices;
        for (unsigned i = 0; i != op.getNumIndices(); ++i)
          indices.push_back(linalg::IndexOp::create(at, loc, i));
        ValueRange aux = args.drop_front().take_front(op.getAux().size());
        Value score = args[0];
        if (op.getScale())
          score = arith::MulFOp::create(at, loc, score, op.getScale());
        score = op.applyScoreMod(at, loc, score, aux, indices);
        Value keep = op.applyMaskMod(at, loc, aux, indices);
        if (!keep)
          return score;
        return arith::SelectOp::create(
            at, loc, keep, score, createMinusInfinity(at, op.getScoreType()));
      });
  lowerGathers(scores.getDefiningOp());
  return scores;
}

/// max(max_n scores, sink).
Value Decomposer::computeMax(Value scores) {
  Type type = op.getScoreType();
  Value init;
  if (op.getSink())
    init = createGeneric(
        rowDims, {{op.getSink(), op.getSinkMap()}},
        {createEmpty(rowDims, type), mapOf(rowDims)}, std::nullopt,
        [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
          return convertFloat(at, loc, args[0], type);
        });
  else
    init = createFilled(rowDims, createMinusInfinity(b, type));
  return createGeneric(
      scoreDims, {{scores, mapOf(scoreDims)}}, {init, mapOf(rowDims)},
      op.getN(), [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        return arith::MaximumFOp::create(at, loc, args[0], args[1]);
      });
}

/// exp(scores − max).
Value Decomposer::computeNumerators(Value scores, Value max) {
  return createGeneric(
      scoreDims, {{scores, mapOf(scoreDims)}, {max, mapOf(rowDims)}},
      {createEmpty(scoreDims, op.getScoreType()), mapOf(scoreDims)},
      std::nullopt, [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value difference = arith::SubFOp::create(at, loc, args[0],
                                                 createFiniteMax(at, args[1]));
        return math::ExpOp::create(at, loc, difference);
      });
}

/// Σ_n numerators + exp(sink − max). Zero exactly where the row is empty: the
/// largest of the scores and the sink adds exp(0).
Value Decomposer::computeSum(Value numerators, Value max) {
  Type type = op.getScoreType();
  Value init;
  if (op.getSink())
    init = createGeneric(
        rowDims, {{op.getSink(), op.getSinkMap()}, {max, mapOf(rowDims)}},
        {createEmpty(rowDims, type), mapOf(rowDims)}, std::nullopt,
        [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
          Value sink = convertFloat(at, loc, args[0], type);
          Value difference = arith::SubFOp::create(
              at, loc, sink, createFiniteMax(at, args[1]));
          return math::ExpOp::create(at, loc, difference);
        });
  else
    init = createFilled(rowDims, createFloat(b, 0.0, type));
  return createGeneric(
      scoreDims, {{numerators, mapOf(scoreDims)}}, {init, mapOf(rowDims)},
      op.getN(), [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        return arith::AddFOp::create(at, loc, args[1], args[0]);
      });
}

/// prob_type(numerators / sum). An empty row divides 0 by 0, which is the NaN
/// asked for, or by 1.
Value Decomposer::computeProbabilities(Value numerators, Value sum) {
  return createGeneric(
      scoreDims, {{numerators, mapOf(scoreDims)}, {sum, mapOf(rowDims)}},
      {createEmpty(scoreDims, op.getProbType()), mapOf(scoreDims)},
      std::nullopt, [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value divisor = args[1];
        if (op.getEmptyRow() == EmptyRow::Zero) {
          Type type = op.getScoreType();
          Value isEmpty =
              arith::CmpFOp::create(at, loc, arith::CmpFPredicate::OEQ, divisor,
                                    createFloat(at, 0.0, type));
          divisor = arith::SelectOp::create(
              at, loc, isEmpty, createFloat(at, 1.0, type), divisor);
        }
        Value quotient = arith::DivFOp::create(at, loc, args[0], divisor);
        return convertFloat(at, loc, quotient, op.getProbType());
      });
}

/// Σ_n probabilities·V[n, e] in acc_type, rounded to the output's type.
Value Decomposer::computeOutput(Value probabilities) {
  Type type = op.getAccType();
  SmallVector<unsigned> loops = scoreDims;
  loops.push_back(op.getE());
  Value zero = createFilled(outputDims, createFloat(b, 0.0, type));
  Value accumulator = createGeneric(
      loops,
      {{probabilities, mapOf(scoreDims)}, {op.getValue(), op.getValueMap()}},
      {zero, mapOf(outputDims)}, op.getN(),
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value product =
            arith::MulFOp::create(at, loc, convertFloat(at, loc, args[0], type),
                                  convertFloat(at, loc, args[1], type));
        return arith::AddFOp::create(at, loc, args[2], product);
      });
  return createGeneric(
      outputDims, {{accumulator, mapOf(outputDims)}},
      {op.getOutput(), op.getOutputMap()}, std::nullopt,
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        return convertFloat(at, loc, args[0], args[1].getType());
      });
}

/// max + ln(sum), −∞ where the row is empty.
Value Decomposer::computeLse(Value max, Value sum) {
  return createGeneric(
      rowDims, {{max, mapOf(rowDims)}, {sum, mapOf(rowDims)}},
      {op.getLse(), op.getLseMap()}, std::nullopt,
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        return arith::AddFOp::create(at, loc, createFiniteMax(at, args[0]),
                                     math::LogOp::create(at, loc, args[1]));
      });
}

FailureOr<SmallVector<Value>> AttentionOp::decomposeOperation(OpBuilder &b) {
  if (!hasTensors())
    return failure();
  return Decomposer(*this, b).run();
}
