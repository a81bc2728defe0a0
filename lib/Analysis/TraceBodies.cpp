//===- TraceBodies.cpp - Scalars inside and outside of bodies -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementTracerDetail.h"
#include "RowValues.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

/// Whether a condition on sums of exponentials holds for scores that are
/// finite: Σ exp(s − max s) ≠ 0.
static bool holdsForFiniteRows(ElementTracer &tracer, Expr condition) {
  bool comparesFloats = false;
  ExprContext::walk(
      condition, [&](Expr expr) { comparesFloats |= expr->is(Opcode::CmpF); });
  if (!comparesFloats)
    return false;
  // Bound variables other than those that the tracer takes for itself.
  constexpr unsigned bound = 60;
  ExprContext &exprs = tracer.getContext();
  auto expand = [&](Expr node) {
    SmallVector<KeyReduction> ways;
    SmallVector<int64_t> sizes = tracer.getBoundSizes(node);
    uint64_t own = uint64_t(1) << bound;
    if (sizes.size() != 1 || sizes[0] == 0 || node->dependsOn(own))
      return ways;
    if (auto row = tracer.expand(node, exprs.variable(bound, sizes[0])))
      ways.push_back({*row, {}});
    return ways;
  };
  RowEvaluator rows(tracer, uint64_t(1) << bound, expand);
  return rows.isTrue(condition, RowState::Any);
}

bool ElementTracer::isBodyPure(Block &block, Body &body) {
  for (Operation &op : block) {
    if (auto assertion = dyn_cast<cf::AssertOp>(op)) {
      Expr holds = evaluate(assertion.getArg(), body);
      if (!holds || !(holds->isTrue() || holdsForFiniteRows(*this, holds)))
        return false;
      proved.insert(&op);
      continue;
    }
    if (!isMemoryEffectFree(&op))
      return false;
  }
  return true;
}

/// Evaluates what `root` is computed from, producers first, so that a long body
/// does not need a deep stack.
void ElementTracer::evaluateProducers(Operation *root, Body &body) {
  SmallVector<Operation *> worklist{root};
  llvm::SetVector<Operation *> needed;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    for (Value operand : op->getOperands()) {
      Operation *producer = operand.getDefiningOp();
      if (producer && producer->getBlock() == body.block &&
          !body.values.contains(operand) && needed.insert(producer))
        worklist.push_back(producer);
    }
  }
  SmallVector<Operation *> ordered = needed.takeVector();
  llvm::sort(ordered,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  for (Operation *op : ordered)
    for (Value result : op->getResults())
      body.values[result] = evaluateOp(op, result, body);
}

Expr ElementTracer::evaluate(Value value, Body &body) {
  auto found = body.values.find(value);
  if (found != body.values.end())
    return found->second;
  constexpr unsigned longChain = 2;
  llvm::SaveAndRestore deeper(body.chain, body.chain + 1);
  Operation *producer = value.getDefiningOp();
  if (body.chain == longChain && producer && producer->getBlock() == body.block)
    evaluateProducers(producer, body);
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

/// Whether all elements that an expression reads are provably within their
/// tensors.
bool flash::detail::isReadable(Expr root) {
  bool readable = true;
  ExprContext::walk(root, [&](Expr expr) {
    if (expr->kind == ExprKind::Element || expr->kind == ExprKind::Reduction)
      readable &= isInBounds(expr);
  });
  return readable;
}

/// Algebra: x = max(min(x, size − 1), 0) where 0 ≤ x < size.
Expr flash::detail::makeReadable(ExprContext &exprs, Expr root) {
  if (!root || isReadable(root))
    return root;
  llvm::DenseMap<Expr, Expr> kept;
  auto keep = [&](Expr expr) {
    bool isElement = expr->kind == ExprKind::Element;
    if (!isElement && expr->kind != ExprKind::Reduction)
      return;
    auto type = cast<RankedTensorType>(expr->value.getType());
    if (type.getRank() != static_cast<int64_t>(expr->operands.size()) ||
        !type.hasStaticShape())
      return;
    SmallVector<Expr> indices;
    for (auto [index, size] : llvm::zip_equal(expr->operands, type.getShape()))
      indices.push_back(exprs.maximum(
          exprs.minimum(exprs.replace(index, kept), exprs.index(size - 1)),
          exprs.index(0)));
    kept[expr] = isElement
                     ? exprs.element(expr->value, indices)
                     : exprs.reduction(expr->value, indices, expr->constant);
  };
  ExprContext::walk(root, keep);
  root = exprs.replace(root, kept);
  return isReadable(root) ? root : nullptr;
}

/// Whether an op is one scalar function of its operands, or of their elements.
static bool isScalarFunction(Operation *op) {
  auto isScalar = [](Type type) {
    return getElementTypeOrSelf(type).isIntOrIndexOrFloat() &&
           !isa<VectorType>(type);
  };
  return isa_and_nonnull<arith::ArithDialect, math::MathDialect,
                         index::IndexDialect>(op->getDialect()) &&
         op->getNumResults() == 1 && op->getNumRegions() == 0 &&
         op->getNumOperands() > 0 && isMemoryEffectFree(op) &&
         llvm::all_of(op->getOperandTypes(), isScalar) &&
         isScalar(op->getResult(0).getType());
}

/// The ops of the index dialect do the same as arith's on indices.
static StringRef getArithName(StringRef name) {
  return llvm::StringSwitch<StringRef>(name)
      .Case("index.add", "arith.addi")
      .Case("index.sub", "arith.subi")
      .Case("index.mul", "arith.muli")
      .Case("index.divs", "arith.divsi")
      .Case("index.divu", "arith.divui")
      .Case("index.ceildivs", "arith.ceildivsi")
      .Case("index.ceildivu", "arith.ceildivui")
      .Case("index.floordivs", "arith.floordivsi")
      .Case("index.rems", "arith.remsi")
      .Case("index.remu", "arith.remui")
      .Case("index.maxs", "arith.maxsi")
      .Case("index.maxu", "arith.maxui")
      .Case("index.mins", "arith.minsi")
      .Case("index.minu", "arith.minui")
      .Case("index.shl", "arith.shli")
      .Case("index.shrs", "arith.shrsi")
      .Case("index.shru", "arith.shrui")
      .Case("index.and", "arith.andi")
      .Case("index.or", "arith.ori")
      .Case("index.xor", "arith.xori")
      .Case("index.casts", "arith.index_cast")
      .Case("index.castu", "arith.index_castui")
      .Case("index.cmp", "arith.cmpi")
      .Default(name);
}

Expr ElementTracer::applyScalarOp(Operation *op, ArrayRef<Expr> operands) {
  MLIRContext *context = op->getContext();
  Type type = getElementTypeOrSelf(op->getResult(0).getType());
  DictionaryAttr attrs = op->getAttrDictionary();
  if (auto compare = dyn_cast<index::CmpOp>(op)) {
    auto predicate = arith::symbolizeCmpIPredicate(
        index::stringifyIndexCmpPredicate(compare.getPred()));
    Builder b(context);
    attrs = b.getDictionaryAttr(b.getNamedAttr(
        "predicate", arith::CmpIPredicateAttr::get(context, *predicate)));
  }
  OperationName name(getArithName(op->getName().getStringRef()), context);
  return exprs.apply(name, attrs, type, operands);
}

Expr ElementTracer::evaluateIf(scf::IfOp op, unsigned number, Body &body) {
  if (op.getNumResults() == 0 || !isMemoryEffectFree(op))
    return nullptr;
  Expr condition = evaluate(op.getCondition(), body);
  if (!condition)
    return nullptr;
  if (condition->isTrue())
    return evaluate(op.thenYield().getOperand(number), body);
  if (condition->isFalse())
    return evaluate(op.elseYield().getOperand(number), body);
  // Both are evaluated in the expression, so that both must be readable.
  Expr yes =
      makeReadable(exprs, evaluate(op.thenYield().getOperand(number), body));
  Expr no =
      makeReadable(exprs, evaluate(op.elseYield().getOperand(number), body));
  return yes && no ? exprs.select(condition, yes, no) : nullptr;
}

/// affine.apply, affine.min, affine.max.
Expr ElementTracer::applyMap(AffineMap map, ArrayRef<Expr> operands,
                             bool isMin) {
  Expr joined = nullptr;
  for (AffineExpr result : map.getResults()) {
    Expr expr = exprs.affine(result, operands.take_front(map.getNumDims()),
                             operands.drop_front(map.getNumDims()));
    if (!expr)
      return nullptr;
    if (joined)
      expr = isMin ? exprs.minimum(joined, expr) : exprs.maximum(joined, expr);
    joined = expr;
  }
  return joined;
}

/// Digit `number` of affine.delinearize_index, or the sum that
/// affine.linearize_index gives; the basis may leave out the leading size.
Expr ElementTracer::applyBasis(Operation *op, unsigned number,
                               ArrayRef<Expr> operands) {
  if (auto split = dyn_cast<affine::AffineDelinearizeIndexOp>(op)) {
    SmallVector<int64_t> sizes(split.getStaticBasis());
    if (!split.hasOuterBound())
      sizes.insert(sizes.begin(), ShapedType::kDynamic);
    Expr rest = operands[0];
    for (size_t i = sizes.size() - 1; i > number; --i) {
      if (ShapedType::isDynamic(sizes[i]) || sizes[i] <= 0)
        return nullptr;
      rest = exprs.floorDiv(rest, sizes[i]);
    }
    if (number == 0)
      return rest;
    return ShapedType::isDynamic(sizes[number]) || sizes[number] <= 0
               ? nullptr
               : exprs.mod(rest, sizes[number]);
  }
  auto join = cast<affine::AffineLinearizeIndexOp>(op);
  SmallVector<int64_t> sizes(join.getStaticBasis());
  if (!join.hasOuterBound())
    sizes.insert(sizes.begin(), ShapedType::kDynamic);
  return linearise(exprs, operands.take_front(sizes.size()), sizes);
}

/// An op on scalars without regions, given its operands.
Expr ElementTracer::evaluateScalarOp(Operation *op, unsigned number,
                                     ArrayRef<Expr> operands) {
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    return applyMap(apply.getAffineMap(), operands, /*isMin=*/false);
  if (auto min = dyn_cast<affine::AffineMinOp>(op))
    return applyMap(min.getAffineMap(), operands, /*isMin=*/true);
  if (auto max = dyn_cast<affine::AffineMaxOp>(op))
    return applyMap(max.getAffineMap(), operands, /*isMin=*/false);
  if (isa<affine::AffineDelinearizeIndexOp, affine::AffineLinearizeIndexOp>(op))
    return applyBasis(op, number, operands);
  return isScalarFunction(op) ? applyScalarOp(op, operands) : nullptr;
}

/// What needs no operand: constants and sizes.
Expr ElementTracer::evaluateLeaf(Operation *op) {
  Attribute constant;
  if (op->getNumResults() == 1 && matchPattern(op, m_Constant(&constant)) &&
      isa<TypedAttr>(constant) && !isa<ElementsAttr>(constant))
    return exprs.constant(cast<TypedAttr>(constant));
  if (auto dim = dyn_cast<tensor::DimOp>(op))
    if (std::optional<int64_t> number = dim.getConstantIndex())
      return getSize(dim.getSource(), *number);
  if (auto rank = dyn_cast<tensor::RankOp>(op))
    if (auto type = dyn_cast<RankedTensorType>(rank.getTensor().getType()))
      return exprs.index(type.getRank());
  return nullptr;
}

/// Whether an index of a body goes through all of a tensor's dimension, which
/// is of dynamic size, as a loop of the same size does.
/// Assumption A5: select(size = 1, 0, i) says that the size is 1 or the loop's.
bool ElementTracer::isWholeLoop(Value index, Value tensor, int64_t dim,
                                const Body &body) {
  if (!cast<RankedTensorType>(tensor.getType()).isDynamicDim(dim))
    return true;
  Expr size = getSize(tensor, dim);
  if (auto select = index.getDefiningOp<arith::SelectOp>()) {
    auto isOne = select.getCondition().getDefiningOp<arith::CmpIOp>();
    if (isOne && isOne.getPredicate() == arith::CmpIPredicate::eq &&
        matchPattern(isOne.getRhs(), m_One()) &&
        matchPattern(select.getTrueValue(), m_Zero()) &&
        traceScalar(isOne.getLhs()) == size)
      return select.getFalseValue().getDefiningOp<linalg::IndexOp>() != nullptr;
  }
  auto loop = index.getDefiningOp<linalg::IndexOp>();
  auto op = dyn_cast<linalg::LinalgOp>(body.op);
  if (!loop || !op || loop->getParentOp() != op)
    return false;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    auto at = map.getResultPosition(
        getAffineDimExpr(loop.getDim(), map.getContext()));
    if (at && getSize(operand.get(), *at) == size)
      return true;
  }
  return false;
}

Expr ElementTracer::evaluateOp(Operation *op, Value value, Body &body) {
  if (Expr leaf = evaluateLeaf(op))
    return leaf;
  unsigned number = cast<OpResult>(value).getResultNumber();
  if (auto index = dyn_cast<linalg::IndexOp>(op))
    return op->getParentOfType<linalg::LinalgOp>() == body.op
               ? body.loops[index.getDim()]
               : nullptr;
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    Value tensor = extract.getTensor();
    // What is computed inside of the body exists nowhere else.
    if (!isa<RankedTensorType>(tensor.getType()) ||
        body.op->isAncestor(tensor.getParentRegion()->getParentOp()))
      return nullptr;
    auto indices = traceIndices(extract.getIndices(), body);
    if (!indices)
      return nullptr;
    extracted.insert(tensor);
    for (auto [dim, index] : llvm::enumerate(extract.getIndices()))
      if (!isWholeLoop(index, tensor, dim, body))
        resized.insert(tensor);
    return traceOperand(body.result, tensor, *indices, body.depth);
  }
  if (auto choice = dyn_cast<scf::IfOp>(op))
    return evaluateIf(choice, number, body);
  if (op->getNumRegions() != 0 || op->getNumOperands() == 0 ||
      !isMemoryEffectFree(op) ||
      llvm::any_of(op->getOperandTypes(), llvm::IsaPred<ShapedType>))
    return nullptr;
  auto operands = traceIndices(op->getOperands(), body);
  return operands ? evaluateScalarOp(op, number, *operands) : nullptr;
}

Expr ElementTracer::traceScalar(Value scalar) {
  auto found = scalars.find(scalar);
  if (found != scalars.end())
    return found->second;
  llvm::SaveAndRestore deeper(depthNow, depthNow + 1);
  Operation *op = scalar.getDefiningOp();
  Expr expr = op && depthNow < kMaxDepth ? traceScalarOp(op, scalar) : nullptr;
  if (!expr)
    expr = exprs.scalar(scalar);
  scalars[scalar] = expr;
  return expr;
}

Expr ElementTracer::traceScalarOp(Operation *op, Value scalar) {
  if (Expr leaf = evaluateLeaf(op))
    return leaf;
  auto traceAll = [&](ValueRange values) {
    return llvm::map_to_vector(values,
                               [&](Value value) { return traceScalar(value); });
  };
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    if (!isa<RankedTensorType>(extract.getTensor().getType()))
      return nullptr;
    return trace(extract.getTensor(), traceAll(extract.getIndices()));
  }
  if (op->getNumRegions() != 0 || op->getNumOperands() == 0 ||
      !isMemoryEffectFree(op) ||
      llvm::any_of(op->getOperandTypes(), llvm::IsaPred<ShapedType>))
    return nullptr;
  return evaluateScalarOp(op, cast<OpResult>(scalar).getResultNumber(),
                          traceAll(op->getOperands()));
}
