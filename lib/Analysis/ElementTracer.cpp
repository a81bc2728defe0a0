//===- ElementTracer.cpp - Tensor elements by their indices ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ElementTracer.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::flash;

/// Parts of linalg.softmax, which holds two reductions.
static constexpr unsigned kSoftmaxMax = 1, kSoftmaxSum = 2;
/// First variable that the tracer binds for itself; those below are the
/// caller's.
static constexpr unsigned kFirstBound = 61;

/// The body of an op at one point of its iteration space.
struct ElementTracer::Body {
  Operation *op = nullptr;
  Block *block = nullptr;
  /// The tensor whose element is asked for.
  Value result;
  SmallVector<Expr> loops;
  TraceDepth depth = TraceDepth::All;
  llvm::DenseMap<Value, Expr> values;
};

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

Expr ElementTracer::trace(Value tensor, ArrayRef<Expr> indices,
                          TraceDepth depth) {
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!type || llvm::is_contained(indices, nullptr))
    return nullptr;
  assert(type.getRank() == static_cast<int64_t>(indices.size()));
  for (auto &[traced, at, expr] : memo[tensor])
    if (traced == depth && ArrayRef<Expr>(at) == indices)
      return expr;
  llvm::SaveAndRestore deeper(depthNow, depthNow + 1);
  Expr expr = nullptr;
  if (!opaque.contains(tensor) && depthNow < kMaxDepth && !isExhausted())
    expr = traceProducer(tensor, indices, depth);
  if (!expr)
    expr = exprs.element(tensor, indices);
  memo[tensor].emplace_back(depth, SmallVector<Expr>(indices), expr);
  return expr;
}

Expr ElementTracer::resolve(Expr root) {
  llvm::DenseMap<Expr, Expr> traced;
  auto isElement = [](Expr expr) { return expr->kind == ExprKind::Element; };
  ExprContext::walk(
      root,
      [&](Expr expr) {
        if (isElement(expr))
          traced[expr] = trace(expr->value, expr->operands);
      },
      [&](Expr expr) { return !isElement(expr); });
  return exprs.replace(root, traced);
}

Value ElementTracer::getReachedFrom(Value leaf) const {
  auto found = reachedFrom.find(leaf);
  return found == reachedFrom.end() ? Value() : found->second.front();
}

bool ElementTracer::mayBePartial(Value leaf) const {
  llvm::SmallSetVector<Value, 16> seen;
  seen.insert(leaf);
  for (size_t i = 0; i != seen.size(); ++i) {
    if (extracted.contains(seen[i]))
      return true;
    auto found = reachedFrom.find(seen[i]);
    if (found != reachedFrom.end())
      seen.insert(found->second.begin(), found->second.end());
  }
  return false;
}

Expr ElementTracer::traceOperand(Value from, Value tensor,
                                 ArrayRef<Expr> indices, TraceDepth depth) {
  reachedFrom[tensor].insert(from);
  if (depth == TraceDepth::All)
    return trace(tensor, indices, depth);
  Operation *op = tensor.getDefiningOp();
  if (op && isa<arith::ConstantOp, tensor::EmptyOp>(op))
    return trace(tensor, indices, depth);
  return exprs.element(tensor, indices);
}

Expr ElementTracer::traceConstant(DenseElementsAttr attr, Value tensor,
                                  ArrayRef<Expr> indices) {
  auto at = [&](auto attribute) -> Expr {
    auto typed = dyn_cast<TypedAttr>(attribute);
    return typed ? exprs.constant(typed) : nullptr;
  };
  if (attr.isSplat())
    return at(attr.getSplatValue<Attribute>());
  SmallVector<uint64_t> position;
  for (auto [index, size] :
       llvm::zip_equal(indices, attr.getType().getShape())) {
    std::optional<int64_t> value = index->getInteger();
    if (!value || *value < 0 || *value >= size)
      return nullptr;
    position.push_back(*value);
  }
  return at(attr.getValues<Attribute>()[position]);
}

Expr ElementTracer::traceProducer(Value tensor, ArrayRef<Expr> indices,
                                  TraceDepth depth) {
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return nullptr;
  DenseElementsAttr constant;
  if (matchPattern(tensor, m_Constant(&constant)))
    return traceConstant(constant, tensor, indices);
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return traceSoftmax(softmax, indices, depth);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return traceLinalg(linalgOp, cast<OpResult>(tensor), indices, depth);
  return traceTensorOp(op, tensor, indices, depth);
}

Expr flash::linearise(ExprContext &exprs, ArrayRef<Expr> indices,
                      ArrayRef<int64_t> sizes) {
  Expr index = exprs.index(0);
  for (auto [i, size] : llvm::zip_equal(indices, sizes)) {
    if (index->isZero()) {
      index = i;
      continue;
    }
    if (ShapedType::isDynamic(size))
      return nullptr;
    index = exprs.add(exprs.mul(index, size), i);
  }
  return index;
}

bool flash::delinearise(ExprContext &exprs, Expr index, ArrayRef<int64_t> sizes,
                        SmallVectorImpl<Expr> &indices) {
  size_t first = indices.size();
  for (size_t i = sizes.size(); i-- > 0;) {
    if (sizes[i] == 1 || (sizes[i] == 0 && i != 0)) {
      indices.insert(indices.begin() + first, exprs.index(0));
      continue;
    }
    // The leading index other than of a unit dimension is what remains.
    bool leading = llvm::all_of(sizes.take_front(i),
                                [](int64_t size) { return size == 1; });
    if (!leading && ShapedType::isDynamic(sizes[i]))
      return false;
    indices.insert(indices.begin() + first,
                   leading ? index : exprs.mod(index, sizes[i]));
    if (!leading)
      index = exprs.floorDiv(index, sizes[i]);
  }
  return true;
}

static bool expandIndices(ExprContext &exprs, tensor::ExpandShapeOp op,
                          ArrayRef<Expr> indices,
                          SmallVectorImpl<Expr> &source) {
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    ArrayRef<int64_t> sizes =
        op.getResultType().getShape().slice(group.front(), group.size());
    Expr index =
        linearise(exprs, indices.slice(group.front(), group.size()), sizes);
    if (!index)
      return false;
    source.push_back(index);
  }
  return true;
}

static bool collapseIndices(ExprContext &exprs, tensor::CollapseShapeOp op,
                            ArrayRef<Expr> indices,
                            SmallVectorImpl<Expr> &source) {
  for (auto [index, group] :
       llvm::zip_equal(indices, op.getReassociationIndices())) {
    ArrayRef<int64_t> sizes =
        op.getSrcType().getShape().slice(group.front(), group.size());
    if (!delinearise(exprs, index, sizes, source))
      return false;
  }
  // Collapsing to rank 0 drops unit dimensions only.
  source.resize(op.getSrcType().getRank(), exprs.index(0));
  return true;
}

/// Indices into the source of a slice. A slice of dynamic size is not looked
/// through: the size of an operand says the size of a loop.
static bool sliceIndices(ElementTracer &tracer, tensor::ExtractSliceOp op,
                         ArrayRef<Expr> indices,
                         SmallVectorImpl<Expr> &source) {
  ExprContext &exprs = tracer.getContext();
  llvm::SmallBitVector dropped = op.getDroppedDims();
  auto position = indices.begin();
  for (unsigned dim = 0, e = op.getSourceType().getRank(); dim != e; ++dim) {
    OpFoldResult offset = op.getMixedOffsets()[dim];
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[dim]);
    std::optional<int64_t> size = getConstantIntValue(op.getMixedSizes()[dim]);
    std::optional<int64_t> start = getConstantIntValue(offset);
    if (!stride || !size)
      return false;
    Expr index =
        start ? exprs.index(*start) : tracer.traceScalar(cast<Value>(offset));
    if (!index)
      return false;
    if (!dropped.test(dim))
      index = exprs.add(index, exprs.mul(*position++, *stride));
    source.push_back(index);
  }
  return true;
}

/// The piece that ranges prove the index to be in; null if they do not.
Expr ElementTracer::traceConcat(tensor::ConcatOp op, ArrayRef<Expr> indices,
                                TraceDepth depth) {
  unsigned dim = op.getDim();
  int64_t start = 0;
  for (Value piece : op.getInputs()) {
    int64_t size = cast<RankedTensorType>(piece.getType()).getDimSize(dim);
    if (ShapedType::isDynamic(size))
      return nullptr;
    if (indices[dim]->lo >= start && indices[dim]->hi < start + size) {
      SmallVector<Expr> source(indices);
      source[dim] = exprs.sub(indices[dim], exprs.index(start));
      return traceOperand(op, piece, source, depth);
    }
    start += size;
  }
  return nullptr;
}

/// The source where ranges prove the index to be inserted, the destination
/// where they prove it not to be.
Expr ElementTracer::traceInsertSlice(tensor::InsertSliceOp op,
                                     ArrayRef<Expr> indices, TraceDepth depth) {
  if (op.getSourceType().getRank() != op.getDestType().getRank())
    return nullptr;
  SmallVector<Expr> source;
  bool inside = true, outside = false;
  for (auto [dim, index] : llvm::enumerate(indices)) {
    std::optional<int64_t> offset =
        getConstantIntValue(op.getMixedOffsets()[dim]);
    std::optional<int64_t> size = getConstantIntValue(op.getMixedSizes()[dim]);
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[dim]);
    if (!offset || !size || stride != std::optional<int64_t>(1))
      return nullptr;
    inside &= index->lo >= *offset && index->hi < *offset + *size;
    outside |= index->hi < *offset || index->lo >= *offset + *size;
    source.push_back(exprs.sub(index, exprs.index(*offset)));
  }
  if (inside)
    return traceOperand(op, op.getSource(), source, depth);
  return outside ? traceOperand(op, op.getDest(), indices, depth) : nullptr;
}

Expr ElementTracer::traceTensorOp(Operation *op, Value tensor,
                                  ArrayRef<Expr> indices, TraceDepth depth) {
  SmallVector<Expr> source;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return expandIndices(exprs, expand, indices, source)
               ? traceOperand(tensor, expand.getSrc(), source, depth)
               : nullptr;
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return collapseIndices(exprs, collapse, indices, source)
               ? traceOperand(tensor, collapse.getSrc(), source, depth)
               : nullptr;
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    extracted.insert(slice.getSource());
    return sliceIndices(*this, slice, indices, source)
               ? traceOperand(tensor, slice.getSource(), source, depth)
               : nullptr;
  }
  if (auto cast = dyn_cast<tensor::CastOp>(op))
    return isa<RankedTensorType>(cast.getSource().getType())
               ? traceOperand(tensor, cast.getSource(), indices, depth)
               : nullptr;
  if (auto concat = dyn_cast<tensor::ConcatOp>(op))
    return traceConcat(concat, indices, depth);
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
    return traceInsertSlice(insert, indices, depth);
  if (auto splat = dyn_cast<tensor::SplatOp>(op))
    return traceScalar(splat.getInput());
  if (auto elements = dyn_cast<tensor::FromElementsOp>(op))
    return elements.getElements().size() == 1
               ? traceScalar(elements.getElements()[0])
               : nullptr;
  if (auto empty = dyn_cast<tensor::EmptyOp>(op))
    return exprs.undefined(empty.getType().getElementType());
  if (auto generate = dyn_cast<tensor::GenerateOp>(op)) {
    Body body;
    body.op = op;
    body.block = &generate.getBody().front();
    body.result = tensor;
    body.depth = depth;
    for (auto [argument, index] :
         llvm::zip_equal(body.block->getArguments(), indices))
      body.values[argument] = index;
    return isBodyPure(*body.block, body)
               ? evaluate(body.block->getTerminator()->getOperand(0), body)
               : nullptr;
  }
  return nullptr;
}

bool flash::isInBounds(Expr element) {
  auto type = cast<RankedTensorType>(element->value.getType());
  // A reduction inside an op has an index per dimension of the row.
  if (type.getRank() != static_cast<int64_t>(element->operands.size()))
    return false;
  for (auto [index, size] : llvm::zip_equal(element->operands, type.getShape()))
    if (ShapedType::isDynamic(size) || index->lo < 0 || index->hi >= size)
      return false;
  return true;
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

/// How one result of a reduction is joined.
struct ElementTracer::Combiner {
  ReductionKind kind;
  /// What the body joins to the accumulator.
  Value joined;
};

static std::optional<ReductionKind> getReductionKind(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<ReductionKind>>(op)
      .Case<arith::AddFOp, arith::AddIOp>(
          [](auto) { return ReductionKind::Sum; })
      .Case<arith::MulFOp, arith::MulIOp>(
          [](auto) { return ReductionKind::Product; })
      .Case<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp>(
          [](auto) { return ReductionKind::Max; })
      .Case<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp>(
          [](auto) { return ReductionKind::Min; })
      .Case<arith::AndIOp>([](auto) { return ReductionKind::And; })
      .Case<arith::OrIOp>([](auto) { return ReductionKind::Or; })
      .Default([](Operation *) { return std::nullopt; });
}

/// Nothing if the result is not a simple reduction.
std::optional<ElementTracer::Combiner>
ElementTracer::getCombiner(linalg::LinalgOp op, OpResult result) {
  unsigned number = result.getResultNumber();
  Value yielded = op.getBlock()->getTerminator()->getOperand(number);
  Operation *join = yielded.getDefiningOp();
  if (!join || join->getNumOperands() != 2)
    return std::nullopt;
  std::optional<ReductionKind> kind = getReductionKind(join);
  if (!kind ||
      (*kind != ReductionKind::Sum && isa<arith::AndIOp, arith::OrIOp>(join) &&
       !yielded.getType().isInteger(1)))
    return std::nullopt;
  BlockArgument accumulator =
      op.getMatchingBlockArgument(op.getDpsInitOperand(number));
  for (unsigned i : {0u, 1u})
    if (join->getOperand(i) == accumulator &&
        join->getOperand(1 - i) != accumulator)
      return Combiner{*kind, join->getOperand(1 - i)};
  return std::nullopt;
}

/// Whether the op gives each element of a result exactly once: its map has each
/// parallel loop once, and a constant only in a unit dimension.
static bool givesEachElement(linalg::LinalgOp op, OpResult result) {
  AffineMap map = op.getIndexingMapMatchingResult(result);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type)
    return false;
  llvm::SmallBitVector seen(op.getNumLoops());
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape())) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      if (seen.test(dim.getPosition()))
        return false;
      seen.set(dim.getPosition());
      continue;
    }
    auto constant = dyn_cast<AffineConstantExpr>(expr);
    if (!constant || constant.getValue() != 0 || size != 1)
      return false;
  }
  auto kinds = op.getIteratorTypesArray();
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  for (unsigned i = 0, e = op.getNumLoops(); i != e; ++i)
    if ((kinds[i] == utils::IteratorType::parallel) != seen.test(i) &&
        sizes[i] != 1)
      return false;
  return true;
}

std::optional<SmallVector<Expr>> ElementTracer::getLoops(linalg::LinalgOp op,
                                                         OpResult result,
                                                         ArrayRef<Expr> indices,
                                                         ArrayRef<Expr> bound) {
  SmallVector<Expr> loops(op.getNumLoops(), nullptr);
  AffineMap map = op.getIndexingMapMatchingResult(result);
  for (auto [expr, index] : llvm::zip_equal(map.getResults(), indices)) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops[dim.getPosition()] = index;
  }
  auto next = bound.begin();
  for (auto [i, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if (type == utils::IteratorType::reduction && next != bound.end())
      loops[i] = *next++;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  for (auto [loop, size] : llvm::zip_equal(loops, sizes))
    if (!loop && size == 1)
      loop = exprs.index(0);
  return loops;
}

/// Algebra: max, min, ∧ and ∨ over what does not depend on the bound indices is
/// just that, if there is something to reduce.
Expr ElementTracer::foldInvariant(Expr node, ReductionKind kind) {
  if (kind == ReductionKind::Sum || kind == ReductionKind::Product)
    return node;
  uint64_t own = 0;
  SmallVector<Expr> bound;
  unsigned number = kFirstBound;
  for (int64_t size : getBoundSizes(node)) {
    // Variables that the node does not depend on are free to be bound.
    while (number != 64 && node->dependsOn(uint64_t(1) << number))
      ++number;
    if (number == 64 || ShapedType::isDynamic(size) || size == 0)
      return node;
    bound.push_back(exprs.variable(number, size));
    own |= uint64_t(1) << number++;
  }
  std::optional<Reduction> reduction = expand(node, bound);
  return reduction && !reduction->body->dependsOn(own) ? reduction->body : node;
}

/// One of the row reductions that are the same function of their indices: the
/// graph may compute a maximum twice.
Value ElementTracer::getRepresentative(linalg::LinalgOp op, OpResult result,
                                       const Combiner &combiner) {
  if (op.getNumDpsInputs() != 1 || op.getNumLoops() >= kFirstBound)
    return result;
  auto [entry, isNew] = representatives.try_emplace(result, result);
  if (!isNew)
    return entry->second;
  Body body;
  body.op = op;
  body.block = op.getBlock();
  body.result = result;
  for (auto [i, size] : llvm::enumerate(op.getStaticLoopRanges()))
    body.loops.push_back(exprs.variable(i, size));
  Expr joined =
      isBodyPure(*body.block, body) ? evaluate(combiner.joined, body) : nullptr;
  if (!joined)
    return result;
  // A loop that the body does not see must have a known length.
  for (auto [loop, size] :
       llvm::zip_equal(body.loops, op.getStaticLoopRanges()))
    if (ShapedType::isDynamic(size) && !joined->dependsOn(loop->variables))
      return result;
  for (Value other : rowReductions[joined]) {
    auto otherOp = cast<linalg::LinalgOp>(other.getDefiningOp());
    auto otherResult = cast<OpResult>(other);
    std::optional<Combiner> otherCombiner = getCombiner(otherOp, otherResult);
    if (otherOp->getBlock() == op->getBlock() &&
        other.getType() == result.getType() &&
        otherCombiner->kind == combiner.kind &&
        otherOp.getStaticLoopRanges() == op.getStaticLoopRanges() &&
        otherOp.getIndexingMapMatchingResult(otherResult) ==
            op.getIndexingMapMatchingResult(result))
      return representatives[result] = other;
  }
  rowReductions[joined].push_back(result);
  return result;
}

Expr ElementTracer::traceLinalg(linalg::LinalgOp op, OpResult result,
                                ArrayRef<Expr> indices, TraceDepth depth) {
  if (!op.hasPureTensorSemantics() || !givesEachElement(op, result))
    return nullptr;
  if (op.getNumReductionLoops() == 0) {
    std::optional<SmallVector<Expr>> loops = getLoops(op, result, indices, {});
    if (!loops || llvm::is_contained(*loops, nullptr))
      return nullptr;
    Body body;
    body.op = op;
    body.block = op.getBlock();
    body.result = result;
    body.depth = depth;
    body.loops = std::move(*loops);
    if (!isBodyPure(*body.block, body))
      return nullptr;
    return evaluate(
        body.block->getTerminator()->getOperand(result.getResultNumber()),
        body);
  }
  std::optional<Combiner> combiner = getCombiner(op, result);
  if (!combiner)
    return nullptr;
  // The reduction from its neutral element, joined with the init.
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  Expr start = trace(init->get(), indices);
  if (!start || start->kind == ExprKind::Undefined)
    return nullptr;
  Value same = depth == TraceDepth::All
                   ? getRepresentative(op, result, *combiner)
                   : Value(result);
  Expr node = exprs.reduction(same, indices, /*part=*/0);
  if (depth == TraceDepth::All)
    node = foldInvariant(node, combiner->kind);
  Operation *join = op.getBlock()
                        ->getTerminator()
                        ->getOperand(result.getResultNumber())
                        .getDefiningOp();
  return exprs.apply(join->getName(), join->getAttrDictionary(), node->type,
                     {start, node});
}

static SmallVector<Expr> dropIndex(ArrayRef<Expr> indices, unsigned dim) {
  SmallVector<Expr> kept(indices);
  kept.erase(kept.begin() + dim);
  return kept;
}

Expr ElementTracer::traceSoftmax(linalg::SoftmaxOp op, ArrayRef<Expr> indices,
                                 TraceDepth depth) {
  if (op.getNumResults() != 1 || depth != TraceDepth::All)
    return nullptr;
  Value result = op->getResult(0);
  Expr score = traceOperand(result, op.getInput(), indices, depth);
  SmallVector<Expr> row = dropIndex(indices, op.getDimension());
  Expr max = exprs.reduction(result, row, kSoftmaxMax);
  Expr sum = exprs.reduction(result, row, kSoftmaxSum);
  Type type = sum->type;
  Expr shifted = exprs.apply("arith.subf", type, {score, max});
  Expr power = exprs.apply("math.exp", type, {shifted});
  return exprs.apply("arith.divf", type, {power, sum});
}

std::optional<ReductionKind> ElementTracer::getKind(Expr reduction) const {
  Operation *op = reduction->value.getDefiningOp();
  if (isa<linalg::SoftmaxOp>(op))
    return reduction->constant == kSoftmaxMax ? ReductionKind::Max
                                              : ReductionKind::Sum;
  std::optional<Combiner> combiner =
      getCombiner(cast<linalg::LinalgOp>(op), cast<OpResult>(reduction->value));
  if (!combiner)
    return std::nullopt;
  return combiner->kind;
}

SmallVector<int64_t> ElementTracer::getBoundSizes(Expr reduction) {
  Operation *op = reduction->value.getDefiningOp();
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return {softmax.getInputOperandType().getDimSize(softmax.getDimension())};
  auto linalgOp = cast<linalg::LinalgOp>(op);
  SmallVector<int64_t> sizes = linalgOp.getStaticLoopRanges(), bound;
  for (auto [type, size] :
       llvm::zip_equal(linalgOp.getIteratorTypesArray(), sizes))
    if (type == utils::IteratorType::reduction)
      bound.push_back(size);
  return bound;
}

std::optional<Reduction> ElementTracer::expand(Expr node, ArrayRef<Expr> bound,
                                               TraceDepth depth) {
  Reduction reduction;
  reduction.op = node->value.getDefiningOp();
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(reduction.op)) {
    SmallVector<Expr> indices(node->operands);
    indices.insert(indices.begin() + softmax.getDimension(), bound[0]);
    Expr score = traceOperand(node->value, softmax.getInput(), indices, depth);
    if (node->constant == kSoftmaxMax) {
      reduction.kind = ReductionKind::Max;
      reduction.body = score;
      return reduction;
    }
    Expr max = exprs.reduction(node->value, node->operands, kSoftmaxMax);
    reduction.body =
        exprs.apply("math.exp", node->type,
                    {exprs.apply("arith.subf", node->type, {score, max})});
    return reduction;
  }
  auto op = cast<linalg::LinalgOp>(reduction.op);
  auto result = cast<OpResult>(node->value);
  if (!givesEachElement(op, result))
    return std::nullopt;
  std::optional<Combiner> combiner = getCombiner(op, result);
  std::optional<SmallVector<Expr>> loops =
      getLoops(op, result, node->operands, bound);
  if (!combiner || !loops || llvm::is_contained(*loops, nullptr))
    return std::nullopt;
  Body body;
  body.op = op;
  body.block = op.getBlock();
  body.result = result;
  body.depth = depth;
  body.loops = std::move(*loops);
  if (!isBodyPure(*body.block, body))
    return std::nullopt;
  reduction.kind = combiner->kind;
  reduction.body = evaluate(combiner->joined, body);
  if (!reduction.body)
    return std::nullopt;
  return reduction;
}

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

bool ElementTracer::isBodyPure(Block &block, Body &body) {
  for (Operation &op : block) {
    if (auto assertion = dyn_cast<cf::AssertOp>(op)) {
      Expr holds = evaluate(assertion.getArg(), body);
      if (!holds || !holds->isTrue())
        return false;
      proved.insert(&op);
      continue;
    }
    if (!isMemoryEffectFree(&op))
      return false;
  }
  return true;
}

Expr ElementTracer::evaluate(Value value, Body &body) {
  auto found = body.values.find(value);
  if (found != body.values.end())
    return found->second;
  Expr expr = nullptr;
  bool inside = body.block->getParent()->isAncestor(value.getParentRegion());
  if (!inside)
    expr = traceScalar(value);
  else if (auto argument = dyn_cast<BlockArgument>(value))
    expr = evaluateArgument(argument, body);
  else
    expr = evaluateOp(value.getDefiningOp(), value, body);
  body.values[value] = expr;
  return expr;
}

Expr ElementTracer::evaluateArgument(BlockArgument argument, Body &body) {
  auto op = dyn_cast<linalg::LinalgOp>(body.op);
  if (!op || argument.getOwner() != body.block)
    return nullptr;
  OpOperand *operand = op.getMatchingOpOperand(argument);
  // What a reduction has accumulated is not a function of the indices.
  if (op.isDpsInit(operand) && op.getNumReductionLoops() != 0)
    return nullptr;
  if (!isa<ShapedType>(operand->get().getType()))
    return traceScalar(operand->get());
  SmallVector<Expr> indices;
  for (AffineExpr expr : op.getMatchingIndexingMap(operand).getResults()) {
    Expr index = exprs.affine(expr, body.loops, {});
    if (!index)
      return nullptr;
    indices.push_back(index);
  }
  return traceOperand(body.result, operand->get(), indices, body.depth);
}

std::optional<SmallVector<Expr>> ElementTracer::traceIndices(ValueRange values,
                                                             Body &body) {
  SmallVector<Expr> indices;
  for (Value value : values) {
    Expr index = evaluate(value, body);
    if (!index)
      return std::nullopt;
    indices.push_back(index);
  }
  return indices;
}

/// Size of a dimension, if static.
static std::optional<int64_t> getStaticDim(tensor::DimOp op) {
  auto type = dyn_cast<RankedTensorType>(op.getSource().getType());
  std::optional<int64_t> dim = op.getConstantIndex();
  if (!type || !dim || *dim >= type.getRank() || type.isDynamicDim(*dim))
    return std::nullopt;
  return type.getDimSize(*dim);
}

/// Whether all elements that an expression reads are provably within their
/// tensors.
static bool isReadable(Expr root) {
  bool readable = true;
  ExprContext::walk(root, [&](Expr expr) {
    if (expr->kind == ExprKind::Element || expr->kind == ExprKind::Reduction)
      readable &= isInBounds(expr);
  });
  return readable;
}

/// Whether an op is one scalar function of its operands.
static bool isScalarFunction(Operation *op) {
  return isa_and_nonnull<arith::ArithDialect, math::MathDialect,
                         index::IndexDialect>(op->getDialect()) &&
         op->getNumResults() == 1 && op->getNumRegions() == 0 &&
         op->getNumOperands() > 0 && isMemoryEffectFree(op) &&
         llvm::all_of(op->getOperandTypes(),
                      [](Type type) { return type.isIntOrIndexOrFloat(); }) &&
         op->getResult(0).getType().isIntOrIndexOrFloat();
}

/// index.add and the like do the same as their arith counterparts on indices.
static OperationName getScalarName(Operation *op) {
  StringRef name = op->getName().getStringRef();
  auto as = [&](StringRef other) {
    return OperationName(other, op->getContext());
  };
  if (name == "index.add")
    return as("arith.addi");
  if (name == "index.sub")
    return as("arith.subi");
  if (name == "index.mul")
    return as("arith.muli");
  if (name == "index.casts")
    return as("arith.index_cast");
  if (name == "index.castu")
    return as("arith.index_castui");
  return op->getName();
}

Expr ElementTracer::evaluateOp(Operation *op, Value value, Body &body) {
  Attribute constant;
  if (matchPattern(op, m_Constant(&constant)) && isa<TypedAttr>(constant))
    return exprs.constant(cast<TypedAttr>(constant));
  if (auto index = dyn_cast<linalg::IndexOp>(op))
    return op->getParentOfType<linalg::LinalgOp>() == body.op
               ? body.loops[index.getDim()]
               : nullptr;
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    auto indices = traceIndices(extract.getIndices(), body);
    if (!indices || !isa<RankedTensorType>(extract.getTensor().getType()))
      return nullptr;
    extracted.insert(extract.getTensor());
    return traceOperand(body.result, extract.getTensor(), *indices, body.depth);
  }
  if (auto dim = dyn_cast<tensor::DimOp>(op))
    if (std::optional<int64_t> size = getStaticDim(dim))
      return exprs.index(*size);
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op)) {
    auto operands = traceIndices(apply.getMapOperands(), body);
    if (!operands)
      return nullptr;
    ArrayRef<Expr> all(*operands);
    unsigned dims = apply.getAffineMap().getNumDims();
    return exprs.affine(apply.getAffineMap().getResult(0), all.take_front(dims),
                        all.drop_front(dims));
  }
  if (auto choice = dyn_cast<scf::IfOp>(op)) {
    if (choice.getNumResults() == 0 || !isMemoryEffectFree(op))
      return nullptr;
    Expr condition = evaluate(choice.getCondition(), body);
    unsigned number = cast<OpResult>(value).getResultNumber();
    if (!condition)
      return nullptr;
    Expr yes = nullptr, no = nullptr;
    if (!condition->isFalse())
      yes = evaluate(choice.thenYield().getOperand(number), body);
    if (!condition->isTrue())
      no = evaluate(choice.elseYield().getOperand(number), body);
    if (condition->isTrue() || condition->isFalse())
      return condition->isTrue() ? yes : no;
    // Both are evaluated in the expression, so that both must be readable.
    if (!yes || !no || !isReadable(yes) || !isReadable(no))
      return nullptr;
    return exprs.select(condition, yes, no);
  }
  if (!isScalarFunction(op))
    return nullptr;
  auto operands = traceIndices(op->getOperands(), body);
  if (!operands)
    return nullptr;
  return exprs.apply(getScalarName(op), op->getAttrDictionary(),
                     value.getType(), *operands);
}

Expr ElementTracer::traceScalar(Value scalar) {
  auto found = scalars.find(scalar);
  if (found != scalars.end())
    return found->second;
  Expr expr = nullptr;
  Operation *op = scalar.getDefiningOp();
  Attribute constant;
  if (op && matchPattern(scalar, m_Constant(&constant)) &&
      isa<TypedAttr>(constant)) {
    expr = exprs.constant(cast<TypedAttr>(constant));
  } else if (auto extract = dyn_cast_or_null<tensor::ExtractOp>(op)) {
    SmallVector<Expr> indices;
    for (Value index : extract.getIndices())
      indices.push_back(traceScalar(index));
    if (isa<RankedTensorType>(extract.getTensor().getType()))
      expr = trace(extract.getTensor(), indices);
  } else if (auto dim = dyn_cast_or_null<tensor::DimOp>(op)) {
    if (std::optional<int64_t> size = getStaticDim(dim))
      expr = exprs.index(*size);
  } else if (op && isScalarFunction(op)) {
    SmallVector<Expr> operands;
    for (Value operand : op->getOperands())
      operands.push_back(traceScalar(operand));
    expr = exprs.apply(getScalarName(op), op->getAttrDictionary(),
                       scalar.getType(), operands);
  }
  if (!expr)
    expr = exprs.scalar(scalar);
  scalars[scalar] = expr;
  return expr;
}
