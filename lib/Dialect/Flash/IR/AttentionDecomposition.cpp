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

#include "LinalgBuilder.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// Builds one linalg op after the other; each step is a line of the op's
/// description.
class Decomposer : flash::detail::LinalgBuilder {
public:
  Decomposer(AttentionOp op, OpBuilder &b)
      : LinalgBuilder(b, op.getLoc(), op.createLoopSizes(b, op.getLoc())),
        op(op) {
    auto batchAnd = [&](ArrayRef<unsigned> more) {
      SmallVector<unsigned> dims =
          llvm::to_vector(llvm::seq(0u, op.getNumBatchDims()));
      llvm::append_range(dims, more);
      return dims;
    };
    rowDims = batchAnd({op.getM()});
    scoreDims = batchAnd({op.getM(), op.getN()});
    outputDims = batchAnd({op.getM(), op.getE()});
    if (op.getSink())
      sink = {op.getSink(), op.getSinkMap()};
  }

  SmallVector<Value> run() {
    Value scores = computeMods(computeProducts());
    Value max = createMax(rowDims, op.getN(), {scores, mapOf(scoreDims)}, sink);
    Value numerators = computeNumerators(scores, max);
    Value sum = computeSum(scores, numerators, max);
    Value probabilities = computeProbabilities(numerators, sum);
    Value output = computeOutput(probabilities);
    SmallVector<Value> results = {
        createRounded(outputDims, {output, mapOf(outputDims)},
                      {op.getOutput(), op.getOutputMap()})};
    if (op.getLse())
      results.push_back(
          createLse(rowDims, max, sum, {op.getLse(), op.getLseMap()}));
    return results;
  }

private:
  /// Adds the operands of which regions see an element.
  void addAux(SmallVectorImpl<Mapped> &inputs) {
    for (auto [i, aux] : llvm::enumerate(op.getAux()))
      inputs.push_back({aux, op.getAuxMap(i)});
  }
  /// Indices for the regions in a body over the dimensions of scores.
  SmallVector<Value> createIndices(OpBuilder &at) {
    SmallVector<Value> indices;
    for (unsigned i = 0; i != op.getNumIndices(); ++i)
      indices.push_back(linalg::IndexOp::create(at, loc, i));
    return indices;
  }
  Value computeProducts();
  Value computeMods(Value products);
  Value computeNumerators(Value scores, Value max);
  Value computeSum(Value scores, Value numerators, Value max);
  Value computeProbabilities(Value numerators, Value sum);
  Value computeOutput(Value probabilities);

  AttentionOp op;
  Mapped sink = {};
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

/// keep ? score_mod(scale·products) : −∞.
Value Decomposer::computeMods(Value products) {
  SmallVector<Mapped> inputs = {{products, mapOf(scoreDims)}};
  addAux(inputs);
  Value scores = createGeneric(
      scoreDims, inputs,
      {createEmpty(scoreDims, op.getScoreType()), mapOf(scoreDims)},
      std::nullopt, [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        SmallVector<Value> indices = createIndices(at);
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
Value Decomposer::computeSum(Value scores, Value numerators, Value max) {
  Value start = createSinkTerm(rowDims, op.getN(), {scores, mapOf(scoreDims)},
                               max, sink, op.getEmptyRow());
  return createGeneric(
      scoreDims, {{numerators, mapOf(scoreDims)}}, {start, mapOf(rowDims)},
      op.getN(), [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        return arith::AddFOp::create(at, loc, args[1], args[0]);
      });
}

/// prob_type(prob_mod(numerators / sum)). An empty row divides 0 by 0, which is
/// the NaN asked for, or by 1; prob_mod leaves it alone.
Value Decomposer::computeProbabilities(Value numerators, Value sum) {
  SmallVector<Mapped> inputs = {{numerators, mapOf(scoreDims)},
                                {sum, mapOf(rowDims)}};
  if (!op.getProbMod().empty())
    addAux(inputs);
  Value probabilities = createGeneric(
      scoreDims, inputs,
      {createEmpty(scoreDims, op.getProbType()), mapOf(scoreDims)},
      std::nullopt, [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value divisor = createDivisor(at, args[1], op.getEmptyRow());
        Value p = arith::DivFOp::create(at, loc, args[0], divisor);
        if (!op.getProbMod().empty()) {
          ValueRange aux = args.drop_front(2).take_front(op.getAux().size());
          Value changed = op.applyProbMod(at, loc, p, aux, createIndices(at));
          // The sum is NaN where a row is empty despite its sink.
          auto predicate = op.getEmptyRow() == EmptyRow::NaNDespiteSink
                               ? arith::CmpFPredicate::UEQ
                               : arith::CmpFPredicate::OEQ;
          Value isEmpty =
              arith::CmpFOp::create(at, loc, predicate, args[1],
                                    createFloat(at, 0.0, op.getScoreType()));
          p = arith::SelectOp::create(at, loc, isEmpty, p, changed);
        }
        return convertFloat(at, loc, p, op.getProbType());
      });
  lowerGathers(probabilities.getDefiningOp());
  return probabilities;
}

/// Σ_n probabilities·V[n, e] in acc_type.
Value Decomposer::computeOutput(Value probabilities) {
  Type type = op.getAccType();
  SmallVector<unsigned> loops = scoreDims;
  loops.push_back(op.getE());
  Value zero = createFilled(outputDims, createFloat(b, 0.0, type));
  return createGeneric(
      loops,
      {{probabilities, mapOf(scoreDims)}, {op.getValue(), op.getValueMap()}},
      {zero, mapOf(outputDims)}, op.getN(),
      [&](OpBuilder &at, Location loc, ValueRange args) -> Value {
        Value product =
            arith::MulFOp::create(at, loc, convertFloat(at, loc, args[0], type),
                                  convertFloat(at, loc, args[1], type));
        return arith::AddFOp::create(at, loc, args[2], product);
      });
}

FailureOr<SmallVector<Value>> AttentionOp::decomposeOperation(OpBuilder &b) {
  if (!hasTensors())
    return failure();
  return Decomposer(*this, b).run();
}
