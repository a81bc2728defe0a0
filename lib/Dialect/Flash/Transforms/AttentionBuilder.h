//===- AttentionBuilder.h - Matches to flash.attention -------- -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONBUILDER_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONBUILDER_H

#include "flash/Analysis/AttentionMatcher.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::flash {

/// Writes a match as a flash.attention in front of the product it replaces.
class AttentionBuilder {
public:
  AttentionBuilder(OpBuilder &b, ElementTracer &tracer,
                   const AttentionMatch &match)
      : b(b), tracer(tracer), exprs(tracer.getContext()), match(match),
        loc(linalg::LinalgOp(match.product).getLoc()) {}
  /// For what is built later, when the product may be gone.
  AttentionBuilder(OpBuilder &b, ElementTracer &tracer,
                   const AttentionMatch &match, AttentionOp op)
      : b(b), tracer(tracer), exprs(tracer.getContext()), match(match), op(op),
        loc(op.getLoc()) {}

  /// The value that replaces the match's result.
  Value build();
  AttentionOp getOp() const { return op; }

  /// Makes the op another one that also gives its log-sum-exp.
  void addLogSumExp();
  /// What replaces the graph's softmax, in its layout: exp(score − lse), from
  /// the first product. Null where an index stands against it.
  Value buildWeights();
  /// What replaces the row sum of a partial softmax: exp(lse − shift).
  Value buildRowSum();
  /// What replaces the graph's log-sum-exp, in its layout.
  Value buildLogSumExp();

private:
  Value buildScoreProduct();
  struct Mapped {
    Value value;
    AffineMap map;
  };
  unsigned position(Expr variable);
  AffineExpr dim(unsigned i) { return b.getAffineDimExpr(i); }
  OpFoldResult getSize(Expr variable);
  OpFoldResult getSize(ArrayRef<Expr> digits);
  /// Appends what an indexing map says of a tensor each of whose dimensions has
  /// `digits`, with a unit dimension for each of `required` without an index:
  /// the map's results, their sizes, and which of them are one dimension.
  void expand(ArrayRef<SmallVector<Expr>> digits, ArrayRef<unsigned> required,
              SmallVectorImpl<AffineExpr> &results,
              SmallVectorImpl<OpFoldResult> &shape,
              SmallVectorImpl<ReassociationIndices> &groups);
  Value attach(Value leaf);
  Value slice(const OperandView &view);
  Mapped materialise(const OperandView &view, ArrayRef<unsigned> required);
  Mapped compute(const AttentionOperand &operand, ArrayRef<unsigned> required,
                 bool overKeys = false);
  Mapped buildOperand(const AttentionOperand &operand,
                      ArrayRef<unsigned> required);
  Mapped buildInit(ArrayRef<Expr> indices, Type element,
                   ArrayRef<unsigned> required,
                   SmallVectorImpl<ReassociationIndices> &digits);
  /// The loop of a tensor of the given map that each dimension is, or 0.
  llvm::DenseMap<AffineExpr, AffineExpr> getLoops(AffineMap map);
  Value collapse(Value value, Type wanted,
                 ArrayRef<ReassociationIndices> groups);
  Value
  createGeneric(ArrayRef<Mapped> inputs, Value init,
                function_ref<Value(OpBuilder &, Location, ValueRange)> body);
  void collectLeaves();
  Value applyOutput(Value output, AffineMap map);
  Mapped buildSink();
  void addScalar(Expr scalar);
  void buildRegion(AttentionOp op, Region &region, Expr root);

  OpBuilder &b;
  const ElementTracer &tracer;
  ExprContext &exprs;
  const AttentionMatch &match;
  AttentionOp op;
  Location loc;
  SmallVector<OpFoldResult> loopSizes;
  SmallVector<ReassociationIndices> lseGroups;
  SmallVector<Expr> auxLeaves, tableLeaves;
  SmallVector<Mapped> aux;
  llvm::SetVector<Value> tables;
};

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONBUILDER_H
