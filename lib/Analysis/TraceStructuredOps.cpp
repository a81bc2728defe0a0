//===- TraceStructuredOps.cpp - Structured ops, element by element --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementTracerDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

/// Parts of linalg.softmax, which holds two reductions.
static constexpr unsigned kSoftmaxMax = 1, kSoftmaxSum = 2;
/// First variable that the tracer binds for itself; those below are the
/// caller's.
static constexpr unsigned kFirstBound = 61;

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

/// How one result of a reduction is joined.
struct ElementTracer::Combiner {
  ReductionKind kind;
  /// What the body joins to the accumulator.
  Value joined;
  /// The op that joins two numbers.
  StringRef name;
};

using CompareSides = std::pair<Value, Value>;

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

/// The sides of a > b ? a : b, or of a > b ? b : a, which is the minimum.
/// Nothing where a comparison holds for NaN.
static std::optional<std::pair<CompareSides, bool>>
getExtremum(arith::SelectOp select) {
  using P = arith::CmpFPredicate;
  auto compare = select.getCondition().getDefiningOp<arith::CmpFOp>();
  if (!compare)
    return std::nullopt;
  Value greater = compare.getLhs(), less = compare.getRhs();
  P predicate = compare.getPredicate();
  if (predicate == P::OLT || predicate == P::OLE)
    std::swap(greater, less);
  else if (predicate != P::OGT && predicate != P::OGE)
    return std::nullopt;
  CompareSides sides(select.getTrueValue(), select.getFalseValue());
  if (sides == CompareSides(greater, less))
    return std::pair(sides, /*isMax=*/true);
  if (sides == CompareSides(less, greater))
    return std::pair(sides, /*isMax=*/false);
  return std::nullopt;
}

/// Nothing if the result is not a simple reduction.
std::optional<ElementTracer::Combiner>
ElementTracer::getCombiner(linalg::LinalgOp op, OpResult result) {
  unsigned number = result.getResultNumber();
  Value yielded = op.getBlock()->getTerminator()->getOperand(number);
  Operation *join = yielded.getDefiningOp();
  BlockArgument accumulator =
      op.getMatchingBlockArgument(op.getDpsInitOperand(number));
  auto combine = [&](ReductionKind kind, StringRef name, Value a,
                     Value b) -> std::optional<Combiner> {
    if ((a == accumulator) == (b == accumulator))
      return std::nullopt;
    return Combiner{kind, a == accumulator ? b : a, name};
  };
  // As far as numbers go, a maximum is one however it is chosen.
  if (auto select = dyn_cast_or_null<arith::SelectOp>(join))
    if (auto extremum = getExtremum(select)) {
      auto [sides, isMax] = *extremum;
      return combine(isMax ? ReductionKind::Max : ReductionKind::Min,
                     isMax ? "arith.maxnumf" : "arith.minnumf", sides.first,
                     sides.second);
    }
  if (!join || join->getNumOperands() != 2)
    return std::nullopt;
  std::optional<ReductionKind> kind = getReductionKind(join);
  if (!kind ||
      (*kind != ReductionKind::Sum && isa<arith::AndIOp, arith::OrIOp>(join) &&
       !yielded.getType().isInteger(1)))
    return std::nullopt;
  return combine(*kind, join->getName().getStringRef(), join->getOperand(0),
                 join->getOperand(1));
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

Expr ElementTracer::getLoopSize(linalg::LinalgOp op, unsigned loop) {
  int64_t known = op.getStaticLoopRanges()[loop];
  if (!ShapedType::isDynamic(known))
    return exprs.index(known);
  // Operands agree on it, but not all of their sizes need to be known to.
  Expr size = nullptr;
  for (OpOperand &operand : op->getOpOperands())
    for (auto [i, expr] :
         llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        if (dim.getPosition() == loop) {
          Expr own = getSize(operand.get(), i);
          size = size ? exprs.minimum(size, own) : own;
        }
  return size;
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
    body.loops.push_back(exprs.variable(i, size, getLoopSize(op, i)));
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

/// What a reduction starts at; null if that is not known or not defined.
Expr ElementTracer::getStart(linalg::LinalgOp op, OpResult result,
                             ArrayRef<Expr> indices) {
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  Expr start = trace(init->get(), indices);
  return start && start->kind != ExprKind::Undefined ? start : nullptr;
}

bool ElementTracer::isAlone(Value reduced) const {
  return llvm::count_if(representatives, [&](auto &entry) {
           return entry.second == reduced;
         }) == 1;
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
  Expr start = getStart(op, result, indices);
  if (!start)
    return nullptr;
  Value same = depth == TraceDepth::All
                   ? getRepresentative(op, result, *combiner)
                   : Value(result);
  Expr node = exprs.reduction(same, indices, /*part=*/0);
  if (depth == TraceDepth::All)
    node = foldInvariant(node, combiner->kind);
  return exprs.apply(combiner->name, node->type, {start, node});
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

Expr ElementTracer::getResult(Expr reduction) {
  auto op = dyn_cast<linalg::LinalgOp>(reduction->value.getDefiningOp());
  if (!op || isa<linalg::SoftmaxOp>(op.getOperation()))
    return nullptr;
  auto result = cast<OpResult>(reduction->value);
  std::optional<Combiner> combiner = getCombiner(op, result);
  Expr start = combiner ? getStart(op, result, reduction->operands) : nullptr;
  if (!start)
    return nullptr;
  return exprs.apply(combiner->name, reduction->type, {start, reduction});
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
