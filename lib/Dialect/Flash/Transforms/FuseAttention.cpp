//===- FuseAttention.cpp - Attention chains to flash.attention ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// AttentionMatcher finds and proves; this pass writes what it found as an op.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/AttentionMatcher.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FUSEATTENTIONPASS
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Expressions to ops
//===----------------------------------------------------------------------===//

namespace {
/// Writes expressions as ops at a builder. `values` has what the leaves are.
class ExprEmitter {
public:
  ExprEmitter(OpBuilder &b, Location loc) : b(b), loc(loc) {}
  void set(Expr leaf, Value value) { values[leaf] = value; }
  Value emit(Expr root);

private:
  Value emitNode(Expr node);
  Value lookup(Expr node) { return values.lookup(node); }
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }

  OpBuilder &b;
  Location loc;
  llvm::DenseMap<Expr, Value> values;
};
} // namespace

Value ExprEmitter::emitNode(Expr node) {
  switch (node->kind) {
  case ExprKind::Constant:
    return arith::ConstantOp::create(b, loc, cast<TypedAttr>(node->attr));
  case ExprKind::Linear: {
    Value sum;
    for (auto [term, coefficient] :
         llvm::zip_equal(node->operands, node->coefficients)) {
      Value product = lookup(term);
      if (coefficient == -1 && sum) {
        sum = arith::SubIOp::create(b, loc, sum, product);
        continue;
      }
      if (coefficient != 1)
        product = arith::MulIOp::create(b, loc, product, index(coefficient));
      sum = sum ? arith::AddIOp::create(b, loc, sum, product) : product;
    }
    if (node->constant != 0)
      sum = arith::AddIOp::create(b, loc, sum, index(node->constant));
    return sum;
  }
  case ExprKind::FloorDiv:
  case ExprKind::Mod: {
    Value base = lookup(node->operands[0]), by = index(node->constant);
    bool isMod = node->kind == ExprKind::Mod;
    if (node->operands[0]->lo >= 0)
      return isMod ? arith::RemUIOp::create(b, loc, base, by).getResult()
                   : arith::DivUIOp::create(b, loc, base, by).getResult();
    Value quotient = arith::FloorDivSIOp::create(b, loc, base, by);
    if (!isMod)
      return quotient;
    Value whole = arith::MulIOp::create(b, loc, quotient, by);
    return arith::SubIOp::create(b, loc, base, whole);
  }
  case ExprKind::Apply: {
    OperationState state(loc, node->getName());
    for (Expr operand : node->operands)
      state.operands.push_back(lookup(operand));
    state.addTypes(node->type);
    state.addAttributes(cast<DictionaryAttr>(node->attr).getValue());
    return b.create(state)->getResult(0);
  }
  case ExprKind::Element: {
    SmallVector<Value> indices;
    for (Expr operand : node->operands)
      indices.push_back(lookup(operand));
    return tensor::ExtractOp::create(b, loc, node->value, indices);
  }
  case ExprKind::Scalar:
    return node->value;
  default:
    llvm_unreachable("the matcher leaves no such expression");
  }
}

Value ExprEmitter::emit(Expr root) {
  ExprContext::walk(
      root,
      [&](Expr node) {
        if (!values.contains(node))
          values[node] = emitNode(node);
      },
      [&](Expr node) { return !values.contains(node); });
  return lookup(root);
}

//===----------------------------------------------------------------------===//
// Building the op
//===----------------------------------------------------------------------===//

namespace {
/// Writes a match as a flash.attention in front of the product it replaces.
class AttentionBuilder {
public:
  AttentionBuilder(OpBuilder &b, ElementTracer &tracer,
                   const AttentionMatch &match)
      : b(b), tracer(tracer), exprs(tracer.getContext()), match(match),
        product(match.product), loc(product.getLoc()) {}
  /// The value that replaces the match's result.
  Value build();

private:
  struct Mapped {
    Value value;
    AffineMap map;
  };
  unsigned position(Expr variable);
  AffineExpr dim(unsigned i) { return b.getAffineDimExpr(i); }
  OpFoldResult getSize(Expr variable);
  OpFoldResult getSize(ArrayRef<Expr> digits);
  Value slice(const OperandView &view);
  Mapped materialise(const OperandView &view, ArrayRef<unsigned> required);
  Mapped buildInit(SmallVectorImpl<ReassociationIndices> &digits);
  void collectLeaves();
  Value multiply(Value output);
  Mapped buildSink();
  void addScalar(Expr scalar);
  void buildRegion(AttentionOp op, Region &region, Expr root);

  OpBuilder &b;
  const ElementTracer &tracer;
  ExprContext &exprs;
  const AttentionMatch &match;
  linalg::LinalgOp product;
  Location loc;
  SmallVector<OpFoldResult> loopSizes;
  SmallVector<Expr> auxLeaves, tableLeaves;
  SmallVector<Mapped> aux;
  llvm::SetVector<Value> tables;
};
} // namespace

/// Position of a variable among the dimensions.
unsigned AttentionBuilder::position(Expr variable) {
  return llvm::find_if(match.dims,
                       [&](const AttentionDim &dim) {
                         return dim.variable == variable;
                       }) -
         match.dims.begin();
}

/// Number of values of a variable: static, or the loop of the product that it
/// counts, or leads.
OpFoldResult AttentionBuilder::getSize(Expr variable) {
  const AttentionDim &dim = match.dims[position(variable)];
  if (!ShapedType::isDynamic(dim.size))
    return b.getIndexAttr(dim.size);
  if (loopSizes.empty())
    for (Range range : product.createLoopRanges(b, loc))
      loopSizes.push_back(range.size);
  for (auto [loop, size] : llvm::zip_equal(match.loops, loopSizes))
    for (auto [term, stride] : exprs.decompose(loop).terms) {
      if (term != variable)
        continue;
      if (stride == 1)
        return size;
      Value whole = getValueOrCreateConstantIndexOp(b, loc, size);
      Value by = arith::ConstantIndexOp::create(b, loc, stride);
      return arith::DivUIOp::create(b, loc, whole, by).getResult();
    }
  // The reduction of the first product: all of Q's dimension.
  const OperandView &query = match.query;
  for (auto [run, digits] : llvm::zip_equal(query.runs, query.digits))
    if (digits.size() == 1 && digits[0] == variable && run.size() == 1)
      return tensor::DimOp::create(b, loc, query.tensor, run[0]).getResult();
  llvm_unreachable("a dynamic dimension is a loop or a dimension of Q");
}

OpFoldResult AttentionBuilder::getSize(ArrayRef<Expr> digits) {
  OpFoldResult total = b.getIndexAttr(1);
  for (Expr digit : digits) {
    OpFoldResult size = getSize(digit);
    std::optional<int64_t> a = getConstantIntValue(total),
                           c = getConstantIntValue(size);
    if (a && c)
      total = b.getIndexAttr(*a * *c);
    else if (a && *a == 1)
      total = size;
    else
      total = arith::MulIOp::create(
                  b, loc, getValueOrCreateConstantIndexOp(b, loc, total),
                  getValueOrCreateConstantIndexOp(b, loc, size))
                  .getResult();
  }
  return total;
}

/// The part of the tensor that is indexed. A slice of a dimension that is known
/// to be whole is left out.
Value AttentionBuilder::slice(const OperandView &view) {
  auto type = cast<RankedTensorType>(view.tensor.getType());
  SmallVector<OpFoldResult> offsets, sizes,
      strides(type.getRank(), b.getIndexAttr(1));
  bool needed = false;
  for (auto [run, digits] : llvm::zip_equal(view.runs, view.digits)) {
    for (int64_t dim : run) {
      offsets.push_back(b.getIndexAttr(*view.offsets[dim]->getInteger()));
      OpFoldResult whole = tensor::getMixedSize(b, loc, view.tensor, dim);
      if (run.size() > 1) {
        sizes.push_back(whole);
        continue;
      }
      sizes.push_back(getSize(digits));
      std::optional<int64_t> have = getConstantIntValue(whole);
      std::optional<int64_t> want = getConstantIntValue(sizes.back());
      bool same =
          have && want ? *have == *want : !tracer.mayBePartial(view.tensor);
      needed |= !same || !isZeroInteger(offsets.back());
    }
  }
  if (!needed)
    return view.tensor;
  return tensor::ExtractSliceOp::create(b, loc, view.tensor, offsets, sizes,
                                        strides);
}

/// Reshapes an operand so that a map says its indices, with a unit dimension
/// for each of the `required` dimensions that have no index.
AttentionBuilder::Mapped
AttentionBuilder::materialise(const OperandView &view,
                              ArrayRef<unsigned> required) {
  Value value = slice(view);
  if (llvm::any_of(view.runs, [](auto &run) { return run.size() > 1; })) {
    SmallVector<ReassociationIndices> groups(view.runs.begin(),
                                             view.runs.end());
    value = tensor::CollapseShapeOp::create(b, loc, value, groups);
  }
  SmallVector<AffineExpr> results;
  SmallVector<OpFoldResult> shape;
  SmallVector<ReassociationIndices> groups;
  for (const SmallVector<Expr> &digits : view.digits) {
    ReassociationIndices &group = groups.emplace_back();
    for (Expr digit : digits) {
      group.push_back(results.size());
      results.push_back(dim(position(digit)));
      shape.push_back(getSize(digit));
    }
    if (digits.empty()) {
      group.push_back(results.size());
      results.push_back(b.getAffineConstantExpr(0));
      shape.push_back(b.getIndexAttr(1));
    }
  }
  for (unsigned unit : required) {
    if (match.dims[unit].variable)
      continue;
    auto free = llvm::find_if(
        results, [](AffineExpr e) { return isa<AffineConstantExpr>(e); });
    if (free != results.end()) {
      *free = dim(unit);
      continue;
    }
    if (!groups.empty())
      groups.back().push_back(results.size());
    results.push_back(dim(unit));
    shape.push_back(b.getIndexAttr(1));
  }
  if (results.size() != groups.size() || groups.empty()) {
    auto element = cast<ShapedType>(value.getType()).getElementType();
    SmallVector<int64_t> sizes;
    for (OpFoldResult size : shape)
      sizes.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
    if (!results.empty())
      value = tensor::ExpandShapeOp::create(
          b, loc, RankedTensorType::get(sizes, element), value, groups, shape);
  }
  return {value, AffineMap::get(match.dims.size(), 0, results, b.getContext())};
}

/// The empty output: the result that is replaced, each dimension expanded into
/// the digits that its loop is counted in.
AttentionBuilder::Mapped
AttentionBuilder::buildInit(SmallVectorImpl<ReassociationIndices> &groups) {
  SmallVector<AffineExpr> results;
  SmallVector<OpFoldResult> shape;
  for (Expr index : match.resultIndices) {
    ReassociationIndices &group = groups.emplace_back();
    LinearForm form = exprs.decompose(index);
    llvm::sort(form.terms,
               [](auto &a, auto &b) { return a.second > b.second; });
    for (auto [term, stride] : form.terms) {
      group.push_back(results.size());
      results.push_back(dim(position(term)));
      shape.push_back(getSize(term));
    }
    if (form.terms.empty()) {
      group.push_back(results.size());
      results.push_back(b.getAffineConstantExpr(0));
      shape.push_back(b.getIndexAttr(1));
    }
  }
  unsigned m = match.dims.size() - 4, e = match.dims.size() - 1;
  for (unsigned unit : {m, e}) {
    if (match.dims[unit].variable)
      continue;
    auto free = llvm::find_if(
        results, [](AffineExpr e) { return isa<AffineConstantExpr>(e); });
    if (free != results.end()) {
      *free = dim(unit);
      continue;
    }
    if (!groups.empty())
      groups.back().push_back(results.size());
    results.push_back(dim(unit));
    shape.push_back(b.getIndexAttr(1));
  }
  Type element = getElementTypeOrSelf(match.result);
  return {tensor::EmptyOp::create(b, loc, shape, element),
          AffineMap::get(match.dims.size(), 0, results, b.getContext())};
}

/// The sink as an operand; a constant one is a tensor of rank 0.
AttentionBuilder::Mapped AttentionBuilder::buildSink() {
  ArrayRef<AttentionDim> dims = ArrayRef(match.dims).drop_back(3);
  if (std::optional<APFloat> logit = match.sink->getFloat()) {
    auto type = RankedTensorType::get({}, match.sink->type);
    Value constant =
        arith::ConstantOp::create(b, loc, DenseElementsAttr::get(type, *logit));
    return {constant, AffineMap::get(match.dims.size(), 0, b.getContext())};
  }
  return materialise(*viewElement(exprs, match.sink, dims), {});
}

/// A scalar that the regions use reaches them as a tensor of rank 0.
void AttentionBuilder::addScalar(Expr scalar) {
  Value value = scalar->value;
  if (value.getType().isIndex())
    value = arith::IndexCastOp::create(b, loc, b.getI64Type(), value);
  Value tensor = tensor::FromElementsOp::create(
      b, loc, RankedTensorType::get({}, value.getType()), value);
  auxLeaves.push_back(scalar);
  aux.push_back({tensor, AffineMap::get(match.dims.size(), 0, b.getContext())});
}

/// Sorts what the regions read into aux operands and tables.
void AttentionBuilder::collectLeaves() {
  ArrayRef<AttentionDim> dims = ArrayRef(match.dims).drop_back(2);
  for (Expr root : {match.score, match.mask}) {
    if (!root)
      continue;
    SmallVector<Expr> leaves;
    ExprContext::walk(
        root, [&](Expr node) { leaves.push_back(node); },
        [&](Expr node) {
          return node->kind != ExprKind::Element ||
                 !viewElement(exprs, node, dims);
        });
    for (Expr leaf : leaves) {
      if (llvm::is_contained(auxLeaves, leaf) ||
          llvm::is_contained(tableLeaves, leaf))
        continue;
      if (leaf->kind == ExprKind::Scalar)
        addScalar(leaf);
      if (leaf->kind != ExprKind::Element)
        continue;
      if (std::optional<OperandView> view = viewElement(exprs, leaf, dims)) {
        auxLeaves.push_back(leaf);
        aux.push_back(materialise(*view, {}));
        continue;
      }
      tableLeaves.push_back(leaf);
      tables.insert(leaf->value);
    }
  }
}

void AttentionBuilder::buildRegion(AttentionOp op, Region &region, Expr root) {
  OpBuilder::InsertionGuard guard(b);
  Block *block = op.createModBlock(region);
  b.setInsertionPointToStart(block);
  ExprEmitter emitter(b, loc);
  auto argument = block->args_begin();
  if (&region == &op.getScoreMod())
    emitter.set(exprs.hole(0, match.scoreType), *argument++);
  for (Expr leaf : auxLeaves) {
    Value value = *argument++;
    if (value.getType() != leaf->type)
      value = arith::IndexCastOp::create(b, loc, leaf->type, value);
    emitter.set(leaf, value);
  }
  llvm::DenseMap<Value, Value> tableArguments;
  for (Value table : tables)
    tableArguments[table] = *argument++;
  for (const AttentionDim &dim : ArrayRef(match.dims).drop_back(2)) {
    Value index = *argument++;
    if (dim.variable)
      emitter.set(dim.variable, index);
  }
  // Tables whose indices read tables come after them.
  for (Expr leaf : tableLeaves) {
    SmallVector<Value> indices;
    for (Expr index : leaf->operands)
      indices.push_back(emitter.emit(index));
    emitter.set(leaf, GatherOp::create(b, loc, leaf->type,
                                       tableArguments[leaf->value], indices));
  }
  YieldOp::create(b, loc, emitter.emit(root));
}

Value AttentionBuilder::build() {
  unsigned m = match.dims.size() - 4;
  Mapped query = materialise(match.query, {m, m + 2});
  Mapped key = materialise(match.key, {m + 1, m + 2});
  Mapped value = materialise(match.value, {m + 1, m + 3});
  collectLeaves();
  SmallVector<ReassociationIndices> groups;
  Mapped init = buildInit(groups);
  Value scale;
  if (match.scale)
    scale = ExprEmitter(b, loc).emit(match.scale);

  SmallVector<DimKind> dims;
  for (const AttentionDim &dim : match.dims)
    dims.push_back(dim.kind);
  SmallVector<Value> auxValues;
  SmallVector<AffineMap> maps{query.map, key.map, value.map};
  for (const Mapped &operand : aux) {
    auxValues.push_back(operand.value);
    maps.push_back(operand.map);
  }
  Mapped sink;
  if (match.sink) {
    sink = buildSink();
    maps.push_back(sink.map);
  }
  maps.push_back(init.map);
  auto op = AttentionOp::create(b, loc, query.value, key.value, value.value,
                                auxValues, init.value, scale, dims, maps,
                                match.scoreType, match.probType, match.accType);
  op.setEmptyRow(match.emptyRow);
  if (match.sink)
    op.getSinkMutable().assign(sink.value);
  op.getTablesMutable().assign(tables.getArrayRef());
  if (match.score->kind != ExprKind::Hole)
    buildRegion(op, op.getScoreMod(), match.score);
  if (match.mask)
    buildRegion(op, op.getMaskMod(), match.mask);

  Value result = op->getResult(0);
  Type wanted = match.result.getType();
  auto type = cast<RankedTensorType>(result.getType());
  if (type.getRank() != cast<RankedTensorType>(wanted).getRank())
    result = tensor::CollapseShapeOp::create(b, loc, result, groups);
  if (result.getType() != wanted)
    result = tensor::CastOp::create(b, loc, wanted, result);
  return match.factor ? multiply(result) : result;
}

/// The output times the constant factor of the probabilities.
Value AttentionBuilder::multiply(Value output) {
  auto type = cast<RankedTensorType>(output.getType());
  APFloat factor = *match.factor->getFloat();
  bool losesInfo;
  factor.convert(cast<FloatType>(type.getElementType()).getFloatSemantics(),
                 APFloat::rmNearestTiesToEven, &losesInfo);
  Value constant = arith::ConstantOp::create(
      b, loc, FloatAttr::get(type.getElementType(), factor));
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, output), type.getElementType());
  AffineMap identity = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> parallel(type.getRank(),
                                            utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, type, output, empty, ArrayRef{identity, identity},
             parallel,
             [&](OpBuilder &b, Location loc, ValueRange elements) {
               Value product =
                   arith::MulFOp::create(b, loc, elements[0], constant);
               linalg::YieldOp::create(b, loc, product);
             })
      .getResult(0);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Whether an op has an effect other than asserts that are proved to hold.
static bool isRemovable(Operation *op,
                        const llvm::DenseSet<Operation *> &proved) {
  if (isOpTriviallyDead(op))
    return true;
  if (!isa<linalg::LinalgOp>(op) || !op->use_empty() ||
      op->getNumResults() == 0)
    return false;
  for (Region &region : op->getRegions())
    for (Block &block : region)
      for (Operation &inner : block)
        if (!isMemoryEffectFree(&inner) && !proved.contains(&inner))
          return false;
  return true;
}

/// Erases `op` and then what it alone used.
static void eraseDead(Operation *op, const llvm::DenseSet<Operation *> &proved,
                      llvm::DenseSet<Operation *> &erased) {
  llvm::SetVector<Operation *> worklist;
  worklist.insert(op);
  while (!worklist.empty()) {
    Operation *dead = worklist.pop_back_val();
    if (!isRemovable(dead, proved))
      continue;
    dead->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *producer = operand.getDefiningOp())
          if (!dead->isAncestor(producer))
            worklist.insert(producer);
    });
    erased.insert(dead);
    dead->erase();
  }
}

namespace {
struct FuseAttentionPass
    : public flash::impl::FuseAttentionPassBase<FuseAttentionPass> {
  using FuseAttentionPassBase::FuseAttentionPassBase;
  void runOnOperation() override;

private:
  bool fuse(linalg::LinalgOp product, ElementTracer &tracer,
            llvm::DenseSet<Operation *> &erased);
};
} // namespace

static remark::RemarkOpts getRemarkOpts(Operation *op, StringRef name) {
  auto options = remark::RemarkOpts::name(name).category("fuse-attention");
  if (auto function = op->getParentOfType<FunctionOpInterface>())
    options = options.function(function.getName());
  return options;
}

static bool optsOut(Operation *op) {
  for (; op; op = op->getParentOp())
    if (op->hasAttr("flash.no_fuse"))
      return true;
  return false;
}

/// The structured reductions that read, through ops that are no product
/// themselves, an exponential: where a second product may be.
static SmallVector<linalg::LinalgOp> getCandidates(Operation *root) {
  llvm::DenseSet<Operation *> exponential;
  SmallVector<linalg::LinalgOp> candidates;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!isa<linalg::LinalgOp, linalg::SoftmaxOp>(op) &&
        !isa_and_nonnull<tensor::TensorDialect>(op->getDialect()))
      return WalkResult::advance();
    bool reads = llvm::any_of(op->getOperands(), [&](Value operand) {
      Operation *producer = operand.getDefiningOp();
      return producer && exponential.contains(producer);
    });
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    bool reduces = structured && structured.getNumReductionLoops() != 0;
    bool holds = isa<linalg::SoftmaxOp>(op);
    op->walk([&](Operation *inner) {
      holds |= isa<math::ExpOp, math::Exp2Op>(inner);
    });
    if (reduces && (reads || holds))
      candidates.push_back(structured);
    bool isProduct = reduces && structured.getNumDpsInputs() > 1;
    if (holds || (reads && !isProduct))
      exponential.insert(op);
    return WalkResult::skip();
  });
  return candidates;
}

bool FuseAttentionPass::fuse(linalg::LinalgOp product, ElementTracer &tracer,
                             llvm::DenseSet<Operation *> &erased) {
  AttentionMatcher matcher(tracer);
  std::optional<AttentionMatch> match = matcher.match(product);
  if (!match) {
    const MatchFailure &failure = matcher.getFailure();
    if (failure.isNearMiss)
      remark::missed(failure.at->getLoc(), getRemarkOpts(product, "NotFused"))
          << remark::reason("{0}", failure.reason)
          << remark::suggest("{0}", failure.suggestion);
    return false;
  }
  OpBuilder b(match->result.getDefiningOp());
  AttentionBuilder builder(b, tracer, *match);
  Value result = builder.build();
  remark::passed(product.getLoc(), getRemarkOpts(product, "Fused"))
      << remark::add("fused attention");
  Operation *replaced = match->result.getDefiningOp();
  match->result.replaceAllUsesWith(result);
  eraseDead(replaced, tracer.getProved(), erased);
  return true;
}

void FuseAttentionPass::runOnOperation() {
  llvm::DenseSet<Operation *> erased;
  auto tracer = std::make_unique<ElementTracer>(&getContext());
  for (linalg::LinalgOp candidate : getCandidates(getOperation())) {
    if (erased.contains(candidate) || optsOut(candidate))
      continue;
    // What was traced may be gone after a fusion.
    if (fuse(candidate, *tracer, erased))
      tracer = std::make_unique<ElementTracer>(&getContext());
  }
}
