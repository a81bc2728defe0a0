//===- ElementTracer.h - Tensor elements by their indices -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_ELEMENTTRACER_H
#define FLASH_ANALYSIS_ELEMENTTRACER_H

#include "flash/Analysis/ConstantRecovery.h"
#include "flash/Analysis/ElementExpr.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::flash {

/// How far producers are followed.
enum class TraceDepth : uint8_t {
  Operands, // one op: its operands' elements are leaves
  All,      // up to reductions and to what is not understood
};

/// What a reduction joins its elements with. The neutral element is implied.
enum class ReductionKind : uint8_t { Sum, Product, Max, Min, And, Or };

/// Index into a group of dimensions, as one number. Null unless all sizes but
/// the leading one are static.
Expr linearise(ExprContext &exprs, ArrayRef<Expr> indices,
               ArrayRef<int64_t> sizes);
/// The inverse: appends an index per size. False unless all sizes but the
/// leading one are static.
bool delinearise(ExprContext &exprs, Expr index, ArrayRef<int64_t> sizes,
                 SmallVectorImpl<Expr> &indices);

/// Whether the indices of an element are provably within its tensor.
bool isInBounds(Expr element);

/// A reduction, expanded at one element of its result.
struct Reduction {
  ReductionKind kind = ReductionKind::Sum;
  Operation *op = nullptr;
  /// What is reduced, a function of the indices and of the bound loops.
  Expr body = nullptr;
};

/// Expresses elements of tensors as functions of their indices. It only reads:
/// reshapes, broadcasts, slices, transposes and elementwise ops disappear,
/// reductions become nodes that `expand` looks into, everything else is a leaf.
///
/// An element is expressed only if evaluating the expression anywhere is what
/// the op does: a body with an effect, such as a cf.assert that index ranges do
/// not prove, makes the op's result a leaf.
class ElementTracer {
public:
  explicit ElementTracer(MLIRContext *context) : exprs(context) {}

  ExprContext &getContext() { return exprs; }

  /// Element of `tensor` at `indices`, one index expression per dimension.
  /// Their variables are numbered below 61.
  Expr trace(Value tensor, ArrayRef<Expr> indices,
             TraceDepth depth = TraceDepth::All);
  /// Traces the elements that an expression reads.
  Expr resolve(Expr expr);
  /// A scalar defined outside of any traced body.
  Expr traceScalar(Value scalar);
  /// Size of a dimension of a ranked tensor: what the graph computes it from.
  Expr getSize(Value tensor, int64_t dim);
  /// Number of iterations of a loop of a structured op: the minimum of what
  /// operands say, who agree.
  Expr getLoopSize(linalg::LinalgOp op, unsigned loop);

  /// Sizes of the loops that a reduction node binds, in the op's order.
  SmallVector<int64_t> getBoundSizes(Expr reduction);
  /// What a reduction node joins its elements with.
  std::optional<ReductionKind> getKind(Expr reduction) const;
  /// What the op of a reduction node gives: the node joined with what the op
  /// starts at. Null if the node is no result of an op.
  Expr getResult(Expr reduction);
  /// Looks into a reduction node. `bound` gives an index for each bound loop.
  std::optional<Reduction> expand(Expr reduction, ArrayRef<Expr> bound,
                                  TraceDepth depth = TraceDepth::All);

  /// Makes the elements of a tensor leaves, whatever produces it.
  void setOpaque(Value tensor) {
    opaque.insert(tensor);
    memo.clear();
    representatives.clear();
    rowReductions.clear();
  }
  void clearOpaque() {
    if (!opaque.empty())
      memo.clear();
    opaque.clear();
  }
  /// Whether no other reduction that was traced is the same as `reduced`.
  bool isAlone(Value reduced) const;
  /// The tensor through which a leaf tensor was reached first: what to make
  /// opaque when the leaf cannot be used.
  Value getReachedFrom(Value leaf) const;
  /// Whether indices may range over a part of a leaf tensor only, because it
  /// was reached through a slice or by extracting elements. If not, a variable
  /// that indexes a dimension counts all of it.
  bool mayBePartial(Value leaf) const;
  /// Whether a leaf tensor was reached through what may have another number of
  /// elements along a dimension of dynamic size: elements that are extracted,
  /// joined, inserted or padded. If not, dimensions that one variable indexes
  /// are of one size, though the size is known at run time only.
  bool mayBeResized(Value leaf) const;
  /// Ops with effects that are proved not to happen: asserts that hold.
  const llvm::DenseSet<Operation *> &getProved() const { return proved; }
  /// Whether the budget of expressions is spent; answers are leaves then.
  bool isExhausted() const { return exprs.size() > kMaxNodes; }

private:
  struct Body;
  struct Combiner;
  struct Insertion;
  static std::optional<Combiner> getCombiner(linalg::LinalgOp op,
                                             OpResult result);
  /// Most expressions that one tracer makes. A transformer layer with masks
  /// needs a few hundred.
  static constexpr unsigned kMaxNodes = 200000;
  /// Deepest chain of producers, a bound on the native stack.
  static constexpr unsigned kMaxDepth = 512;

  Expr traceProducer(Value tensor, ArrayRef<Expr> indices, TraceDepth depth);
  /// The element itself, or what it is in the end.
  Expr follow(Expr element, TraceDepth depth) {
    return depth == TraceDepth::All ? trace(element->value, element->operands)
                                    : element;
  }
  bool isReachedThrough(Value leaf, const llvm::DenseSet<Value> &some) const;
  void noteResized(Value part, Value whole,
                   const llvm::SmallBitVector &dropped);
  bool isWholeLoop(Value index, Value tensor, int64_t dim, const Body &body);
  Expr traceConstant(ElementsAttr attr, ArrayRef<Expr> indices);
  Expr traceIndex(OpFoldResult index);
  /// Element of an operand of the op being traced.
  Expr traceOperand(Value from, Value tensor, ArrayRef<Expr> indices,
                    TraceDepth depth);

  // Sizes.
  SmallVector<Expr> getSizes(Value tensor);
  Expr computeSize(Operation *op, Value tensor, int64_t dim);

  // Tensor ops.
  Expr traceTensorOp(Operation *op, Value tensor, ArrayRef<Expr> indices,
                     TraceDepth depth);
  bool expandIndices(tensor::ExpandShapeOp op, ArrayRef<Expr> indices,
                     SmallVectorImpl<Expr> &source);
  bool collapseIndices(tensor::CollapseShapeOp op, ArrayRef<Expr> indices,
                       SmallVectorImpl<Expr> &source);
  bool reshapeIndices(tensor::ReshapeOp op, ArrayRef<Expr> indices,
                      SmallVectorImpl<Expr> &source);
  bool isWhole(tensor::ExtractSliceOp op, unsigned dim);
  Expr traceSlice(tensor::ExtractSliceOp op, ArrayRef<Expr> indices,
                  TraceDepth depth);
  Expr getCommonSource(ArrayRef<Expr> pieces);
  Expr traceConcat(tensor::ConcatOp op, ArrayRef<Expr> indices,
                   TraceDepth depth);
  std::optional<Insertion> getInsertion(tensor::InsertSliceOp op,
                                        ArrayRef<Expr> indices);
  Expr traceJoined(tensor::InsertSliceOp op, ArrayRef<Expr> indices);
  Expr traceInsertSlice(tensor::InsertSliceOp op, ArrayRef<Expr> indices,
                        TraceDepth depth);
  Expr tracePad(tensor::PadOp op, ArrayRef<Expr> indices, TraceDepth depth);
  Expr tracePack(linalg::PackOp op, ArrayRef<Expr> indices, TraceDepth depth);
  Expr traceUnPack(linalg::UnPackOp op, ArrayRef<Expr> indices,
                   TraceDepth depth);
  Expr traceGather(tensor::GatherOp op, ArrayRef<Expr> indices,
                   TraceDepth depth);
  Expr traceFromElements(tensor::FromElementsOp op, ArrayRef<Expr> indices);
  Expr traceGenerate(tensor::GenerateOp op, ArrayRef<Expr> indices,
                     TraceDepth depth);
  Expr traceElementwise(Operation *op, ArrayRef<Expr> indices,
                        TraceDepth depth);
  Expr traceIf(scf::IfOp op, unsigned number, ArrayRef<Expr> indices);

  // Structured ops.
  Expr getStart(linalg::LinalgOp op, OpResult result, ArrayRef<Expr> indices);
  Expr traceLinalg(linalg::LinalgOp op, OpResult result, ArrayRef<Expr> indices,
                   TraceDepth depth);
  Value getRepresentative(linalg::LinalgOp op, OpResult result,
                          const Combiner &combiner);
  Expr foldInvariant(Expr node, ReductionKind kind);
  Expr traceSoftmax(linalg::SoftmaxOp op, ArrayRef<Expr> indices,
                    TraceDepth depth);

  // Scalars.
  std::optional<SmallVector<Expr>> traceIndices(ValueRange values, Body &body);
  /// Value of a scalar inside the body of an op; null if not expressible.
  Expr evaluate(Value value, Body &body);
  void evaluateProducers(Operation *root, Body &body);
  Expr evaluateOp(Operation *op, Value value, Body &body);
  Expr evaluateIf(scf::IfOp op, unsigned number, Body &body);
  Expr evaluateArgument(BlockArgument argument, Body &body);
  Expr evaluateLeaf(Operation *op);
  Expr evaluateScalarOp(Operation *op, unsigned number,
                        ArrayRef<Expr> operands);
  Expr applyScalarOp(Operation *op, ArrayRef<Expr> operands);
  Expr applyMap(AffineMap map, ArrayRef<Expr> operands, bool isMin);
  Expr applyBasis(Operation *op, unsigned number, ArrayRef<Expr> operands);
  Expr traceScalarOp(Operation *op, Value scalar);
  /// Whether no op of the body has an effect, given what is proved.
  bool isBodyPure(Block &block, Body &body);
  std::optional<SmallVector<Expr>> getLoops(linalg::LinalgOp op,
                                            OpResult result,
                                            ArrayRef<Expr> indices,
                                            ArrayRef<Expr> bound);

  ExprContext exprs;
  ConstantRecovery constants{exprs};
  /// What elements are, by themselves and how far producers are followed.
  llvm::DenseMap<std::pair<Expr, unsigned>, Expr> memo;
  llvm::DenseMap<std::pair<Value, int64_t>, Expr> sizes;
  llvm::DenseMap<Value, Expr> scalars;
  llvm::DenseMap<Value, llvm::SmallSetVector<Value, 2>> reachedFrom;
  llvm::DenseSet<Value> extracted, resized;
  llvm::DenseMap<Value, Value> representatives;
  llvm::DenseMap<Expr, SmallVector<Value, 1>> rowReductions;
  llvm::DenseSet<Value> opaque;
  llvm::DenseSet<Operation *> proved;
  unsigned depthNow = 0;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_ELEMENTTRACER_H
