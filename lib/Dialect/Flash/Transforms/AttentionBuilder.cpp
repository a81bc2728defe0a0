//===- AttentionBuilder.cpp - Matches to flash.attention ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionBuilder.h"
#include "ExprEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

/// Position of a variable among the dimensions.
unsigned AttentionBuilder::position(Expr variable) {
  return llvm::find_if(match.dims,
                       [&](const AttentionDim &dim) {
                         return dim.variable == variable;
                       }) -
         match.dims.begin();
}

/// A size as that of the tensor that an op writes to, as long as there is one:
/// then it does not need what the op computes.
static OpFoldResult getSizeOfInit(OpBuilder &b, Location loc,
                                  OpFoldResult size) {
  auto value = dyn_cast<Value>(size);
  auto dim = value ? value.getDefiningOp<tensor::DimOp>() : nullptr;
  std::optional<int64_t> number =
      dim ? dim.getConstantIndex() : std::optional<int64_t>();
  if (!number)
    return size;
  Value source = dim.getSource();
  while (auto op = source.getDefiningOp<DestinationStyleOpInterface>())
    source = op.getTiedOpOperand(cast<OpResult>(source))->get();
  if (auto empty = source.getDefiningOp<tensor::EmptyOp>())
    return empty.getMixedSizes()[*number];
  return source == dim.getSource()
             ? size
             : tensor::getMixedSize(b, loc, source, *number);
}

/// Number of values of a variable: static, or the loop of the product that it
/// counts, or leads.
OpFoldResult AttentionBuilder::getSize(Expr variable) {
  const AttentionDim &dim = match.dims[position(variable)];
  if (!ShapedType::isDynamic(dim.size))
    return b.getIndexAttr(dim.size);
  if (op)
    return op.createLoopSizes(b, loc)[position(variable)];
  if (loopSizes.empty())
    for (Range range : linalg::LinalgOp(match.product).createLoopRanges(b, loc))
      loopSizes.push_back(getSizeOfInit(b, loc, range.size));
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
  // The reduction of the first product.
  auto first =
      cast<linalg::LinalgOp>(match.scoreProduct->value.getDefiningOp());
  for (auto [type, range] : llvm::zip_equal(first.getIteratorTypesArray(),
                                            first.createLoopRanges(b, loc)))
    if (type == utils::IteratorType::reduction && !isOneInteger(range.size))
      return range.size;
  llvm_unreachable("a dynamic dimension is a loop of a product");
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

/// A leaf, which may be a constant that is in no module yet.
Value AttentionBuilder::attach(Value leaf) {
  Operation *op = leaf.getDefiningOp();
  if (!op || op->getParentRegion())
    return leaf;
  return b.clone(*op)->getResult(0);
}

/// The part of the tensor that is indexed. A slice of a dimension that is known
/// to be whole is left out.
Value AttentionBuilder::slice(const OperandView &view) {
  Value source = attach(view.tensor);
  auto type = cast<RankedTensorType>(source.getType());
  SmallVector<OpFoldResult> offsets, sizes,
      strides(type.getRank(), b.getIndexAttr(1));
  bool needed = false;
  for (auto [run, digits] : llvm::zip_equal(view.runs, view.digits)) {
    for (int64_t dim : run) {
      offsets.push_back(b.getIndexAttr(*view.offsets[dim]->getInteger()));
      OpFoldResult whole = tensor::getMixedSize(b, loc, source, dim);
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
    return source;
  return tensor::ExtractSliceOp::create(b, loc, source, offsets, sizes,
                                        strides);
}

void AttentionBuilder::expand(ArrayRef<SmallVector<Expr>> digits,
                              ArrayRef<unsigned> required,
                              SmallVectorImpl<AffineExpr> &results,
                              SmallVectorImpl<OpFoldResult> &shape,
                              SmallVectorImpl<ReassociationIndices> &groups) {
  for (ArrayRef<Expr> ofDimension : digits) {
    ReassociationIndices &group = groups.emplace_back();
    for (Expr digit : ofDimension) {
      group.push_back(results.size());
      results.push_back(dim(position(digit)));
      shape.push_back(getSize(digit));
    }
    if (ofDimension.empty()) {
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
  expand(view.digits, required, results, shape, groups);
  if (results.size() != groups.size() || groups.empty()) {
    auto element = cast<ShapedType>(value.getType()).getElementType();
    SmallVector<int64_t> sizes, collapsed;
    for (OpFoldResult size : shape)
      sizes.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
    auto type = RankedTensorType::get(sizes, element);
    // The loops may know less of a size than the operand does, or more.
    if (!groups.empty()) {
      auto source = tensor::CollapseShapeOp::inferCollapsedType(
          type, ArrayRef<ReassociationIndices>(groups));
      if (source != value.getType())
        value = tensor::CastOp::create(b, loc, source, value);
    }
    if (!results.empty())
      value = tensor::ExpandShapeOp::create(b, loc, type, value, groups, shape);
  }
  return {value, AffineMap::get(match.dims.size(), 0, results, b.getContext())};
}

static void eraseUnusedIndices(linalg::GenericOp op) {
  for (Operation &inner : llvm::make_early_inc_range(*op.getBlock()))
    if (isa<linalg::IndexOp>(inner) && inner.use_empty())
      inner.erase();
}

/// Writes an operand that is no view as an op over its own dimensions. Elements
/// that a map indexes are inputs, others are extracted. `overKeys`: whether it
/// holds for some key.
AttentionBuilder::Mapped
AttentionBuilder::compute(const AttentionOperand &operand,
                          ArrayRef<unsigned> required, bool overKeys) {
  SmallVector<unsigned> loops;
  SmallVector<OpFoldResult> shape;
  SmallVector<AffineExpr> kept, results;
  SmallVector<utils::IteratorType> iterators;
  llvm::DenseMap<AffineExpr, AffineExpr> toLoop;
  for (auto [i, dimension] : llvm::enumerate(match.dims)) {
    Expr variable = dimension.variable;
    if (variable ? !(variable->variables & operand.variables)
                 : !llvm::is_contained(required, i))
      continue;
    toLoop[dim(i)] = dim(loops.size());
    loops.push_back(i);
    bool isReduced = overKeys && dimension.kind == DimKind::N;
    iterators.push_back(isReduced ? utils::IteratorType::reduction
                                  : utils::IteratorType::parallel);
    if (isReduced)
      continue;
    kept.push_back(toLoop[dim(i)]);
    results.push_back(dim(i));
    shape.push_back(variable ? getSize(variable) : b.getIndexAttr(1));
  }
  SmallVector<Expr> leaves;
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  ExprContext::walk(
      operand.element,
      [&](Expr node) {
        if (node->kind != ExprKind::Element)
          return;
        std::optional<OperandView> view = viewElement(exprs, node, match.dims);
        if (!view)
          return;
        Mapped input = materialise(*view, {});
        leaves.push_back(node);
        inputs.push_back(input.value);
        maps.push_back(input.map.replace(toLoop, loops.size(), 0));
      },
      [&](Expr node) {
        return node->kind != ExprKind::Element ||
               !viewElement(exprs, node, match.dims);
      });
  maps.push_back(AffineMap::get(loops.size(), 0, kept, b.getContext()));
  Type type = operand.element->type;
  Value init = tensor::EmptyOp::create(b, loc, shape, type);
  if (overKeys) {
    // No operand but this one need have the keys' dimension.
    unsigned n = match.dims.size() - 3;
    inputs.push_back(tensor::EmptyOp::create(
        b, loc, {getSize(match.dims[n].variable)}, type));
    maps.insert(maps.end() - 1,
                AffineMap::get(loops.size(), 0, toLoop[dim(n)]));
    Value no = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
    init = linalg::FillOp::create(b, loc, no, init).getResult(0);
  }
  auto op = linalg::GenericOp::create(
      b, loc, init.getType(), inputs, init, maps, iterators,
      [&](OpBuilder &b, Location loc, ValueRange elements) {
        ExprEmitter emitter(b, loc);
        for (auto [leaf, element] : llvm::zip(leaves, elements))
          emitter.set(leaf, element);
        for (auto [loop, dimension] : llvm::enumerate(loops))
          if (Expr variable = match.dims[dimension].variable)
            emitter.set(variable, linalg::IndexOp::create(b, loc, loop));
        Value value = emitter.emit(operand.element);
        if (overKeys)
          value = arith::OrIOp::create(b, loc, elements.back(), value);
        linalg::YieldOp::create(b, loc, value);
      });
  eraseUnusedIndices(op);
  return {op.getResult(0),
          AffineMap::get(match.dims.size(), 0, results, b.getContext())};
}

AttentionBuilder::Mapped
AttentionBuilder::buildOperand(const AttentionOperand &operand,
                               ArrayRef<unsigned> required) {
  return operand.element ? compute(operand, required)
                         : materialise(operand.view, required);
}

/// An empty output for a tensor that is replaced, each of whose dimensions is
/// expanded into the digits of its index.
AttentionBuilder::Mapped
AttentionBuilder::buildInit(ArrayRef<Expr> indices, Type element,
                            ArrayRef<unsigned> required,
                            SmallVectorImpl<ReassociationIndices> &groups) {
  SmallVector<AffineExpr> results;
  SmallVector<OpFoldResult> shape;
  SmallVector<SmallVector<Expr>> digits;
  for (Expr index : indices) {
    LinearForm form = exprs.decompose(index);
    llvm::sort(form.terms,
               [](auto &a, auto &b) { return a.second > b.second; });
    llvm::append_range(digits.emplace_back(),
                       llvm::make_first_range(form.terms));
  }
  expand(digits, required, results, shape, groups);
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
  if (match.sink->kind == ExprKind::Element)
    if (std::optional<OperandView> view = viewElement(exprs, match.sink, dims))
      return materialise(*view, {});
  AttentionOperand logits;
  logits.element = match.sink;
  logits.variables = match.sink->variables;
  return compute(logits, {});
}

/// A scalar that the regions use reaches them as a tensor of rank 0.
void AttentionBuilder::addScalar(Expr scalar) {
  Value value = ExprEmitter(b, loc).emit(scalar);
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
  for (Expr root : {match.score, match.mask, match.probMod}) {
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
      if (leaf->kind == ExprKind::Scalar || leaf->kind == ExprKind::Size)
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
  if (&region != &op.getMaskMod())
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
  Mapped query = buildOperand(match.query, {m, m + 2});
  Mapped key = buildOperand(match.key, {m + 1, m + 2});
  Mapped value = buildOperand(match.value, {m + 1, m + 3});
  collectLeaves();
  SmallVector<ReassociationIndices> groups;
  Mapped init =
      buildInit(match.resultIndices, getElementTypeOrSelf(match.result),
                {m, m + 3}, groups);
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
  SmallVector<Value> tableValues =
      llvm::map_to_vector(tables, [&](Value table) { return attach(table); });
  op = AttentionOp::create(b, loc, query.value, key.value, value.value,
                           auxValues, init.value, scale, dims, maps,
                           match.scoreType, match.probType, match.accType);
  op.setEmptyRow(match.emptyRow);
  if (match.sink)
    op.getSinkMutable().assign(sink.value);
  op.getTablesMutable().assign(tableValues);
  if (match.score->kind != ExprKind::Hole)
    buildRegion(op, op.getScoreMod(), match.score);
  if (match.mask)
    buildRegion(op, op.getMaskMod(), match.mask);
  if (match.probMod)
    buildRegion(op, op.getProbMod(), match.probMod);

  Value result = op->getResult(0);
  if (match.output || match.someKey)
    result = applyOutput(result, init.map);
  return collapse(result, match.result.getType(), groups);
}

/// The match's function of the output; `map` says what its dimensions are.
Value AttentionBuilder::applyOutput(Value output, AffineMap map) {
  auto type = cast<RankedTensorType>(output.getType());
  unsigned rank = type.getRank();
  // The output has each dimension that an operand of the function may have.
  DenseMap<AffineExpr, AffineExpr> own;
  for (auto [i, expr] : llvm::enumerate(map.getResults()))
    if (isa<AffineDimExpr>(expr))
      own[expr] = b.getAffineDimExpr(i);
  SmallVector<AttentionDim> dims;
  for (const AttentionDim &dim : match.dims)
    if (dim.kind != DimKind::N && dim.kind != DimKind::D)
      dims.push_back(dim);
  SmallVector<Expr> leaves;
  SmallVector<Value> inputs{output};
  SmallVector<AffineMap> maps{b.getMultiDimIdentityMap(rank)};
  Expr hole = exprs.hole(0, type.getElementType());
  Expr root = match.output ? match.output : hole;
  ExprContext::walk(
      root,
      [&](Expr node) {
        if (node->kind != ExprKind::Element)
          return;
        std::optional<OperandView> view = viewElement(exprs, node, dims);
        if (!view)
          return;
        Mapped operand = materialise(*view, {});
        leaves.push_back(node);
        inputs.push_back(operand.value);
        maps.push_back(operand.map.replace(own, rank, 0));
      },
      [&](Expr node) {
        return node->kind != ExprKind::Element ||
               !viewElement(exprs, node, dims);
      });
  if (match.someKey) {
    Expr key = match.dims[match.dims.size() - 3].variable;
    uint64_t variables = match.someKey->variables | key->variables;
    Mapped someKey = compute({{}, match.someKey, variables},
                             /*required=*/{}, /*overKeys=*/true);
    inputs.push_back(someKey.value);
    maps.push_back(someKey.map.replace(own, rank, 0));
  }
  maps.push_back(maps[0]);
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, output), type.getElementType());
  SmallVector<utils::IteratorType> parallel(rank,
                                            utils::IteratorType::parallel);
  auto emit = [&](OpBuilder &b, Location loc, ValueRange elements) {
    ExprEmitter emitter(b, loc);
    Value out = elements[0];
    if (match.someKey) {
      Value zero = arith::ConstantOp::create(
          b, loc, b.getZeroAttr(type.getElementType()));
      out = arith::SelectOp::create(b, loc, elements[inputs.size() - 1], out,
                                    zero);
    }
    emitter.set(hole, out);
    for (auto [leaf, element] :
         llvm::zip_equal(leaves, elements.slice(1, leaves.size())))
      emitter.set(leaf, element);
    for (const AttentionDim &dim : dims) {
      auto at = own.find(this->dim(position(dim.variable)));
      if (dim.variable && at != own.end())
        emitter.set(dim.variable,
                    linalg::IndexOp::create(
                        b, loc, cast<AffineDimExpr>(at->second).getPosition()));
    }
    linalg::YieldOp::create(b, loc, emitter.emit(root));
  };
  return linalg::GenericOp::create(b, loc, type, inputs, empty, maps, parallel,
                                   emit)
      .getResult(0);
}

/// A value of `buildInit`'s shape as the tensor that it replaces.
Value AttentionBuilder::collapse(Value value, Type wanted,
                                 ArrayRef<ReassociationIndices> groups) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getRank() != cast<RankedTensorType>(wanted).getRank())
    value = tensor::CollapseShapeOp::create(b, loc, value, groups);
  if (value.getType() != wanted)
    value = tensor::CastOp::create(b, loc, wanted, value);
  return value;
}

//===----------------------------------------------------------------------===//
// What else is used
//===----------------------------------------------------------------------===//

/// One op with a parallel loop per dimension of `init`.
Value AttentionBuilder::createGeneric(
    ArrayRef<Mapped> inputs, Value init,
    function_ref<Value(OpBuilder &, Location, ValueRange)> body) {
  auto type = cast<RankedTensorType>(init.getType());
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
  for (const Mapped &input : inputs) {
    values.push_back(input.value);
    maps.push_back(input.map);
  }
  maps.push_back(b.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> parallel(type.getRank(),
                                            utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, loc, type, values, init, maps, parallel,
      [&](OpBuilder &b, Location loc, ValueRange elements) {
        linalg::YieldOp::create(b, loc, body(b, loc, elements));
      });
  lowerGathers(generic);
  eraseUnusedIndices(generic);
  return generic.getResult(0);
}

void AttentionBuilder::addLogSumExp() {
  if (op.getLse())
    return;
  unsigned m = op.getM();
  SmallVector<Expr> indices;
  if (match.logSumExp)
    indices = match.logSumExp->indices;
  else
    for (const AttentionDim &dim : ArrayRef(match.dims).take_front(m + 1))
      if (dim.variable)
        indices.push_back(dim.variable);
  Mapped init = buildInit(indices, op.getScoreType(), {m}, lseGroups);
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps.push_back(init.map);
  SmallVector<DimKind> dims;
  for (unsigned i = 0; i != op.getNumDims(); ++i)
    dims.push_back(op.getDimKind(i));
  auto wide = AttentionOp::create(
      b, loc, op.getQuery(), op.getKey(), op.getValue(), op.getAux(),
      {op.getOutput(), init.value}, op.getScale(), dims, maps,
      op.getScoreType(), op.getProbType(), op.getAccType());
  for (NamedAttribute attr : op->getDiscardableAttrs())
    wide->setDiscardableAttr(attr.getName(), attr.getValue());
  wide.setEmptyRow(op.getEmptyRow());
  wide.setNumerics(op.getNumerics());
  if (op.getSink())
    wide.getSinkMutable().assign(op.getSink());
  wide.getTablesMutable().assign(op.getTables());
  wide.getOffsetsMutable().assign(op.getOffsets());
  for (auto [from, to] : llvm::zip_equal(op->getRegions(), wide->getRegions()))
    to.takeBody(from);
  op->getResult(0).replaceAllUsesWith(wide->getResult(0));
  op->erase();
  op = wide;
}

/// −∞.
static Value createMinusInfinity(OpBuilder &b, Location loc, Type type) {
  auto infinity = APFloat::getInf(cast<FloatType>(type).getFloatSemantics(),
                                  /*Negative=*/true);
  return arith::ConstantOp::create(b, loc, FloatAttr::get(type, infinity));
}

/// The first product, started at zero.
Value AttentionBuilder::buildScoreProduct() {
  Value value = match.scoreProduct->value;
  if (match.isScoreProductPlain)
    return value;
  auto first = cast<linalg::LinalgOp>(value.getDefiningOp());
  unsigned number = cast<OpResult>(value).getResultNumber();
  Type type = getElementTypeOrSelf(value);
  Value zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, value), type);
  Value start = linalg::FillOp::create(b, loc, zero, empty).getResult(0);
  auto copy = cast<linalg::LinalgOp>(b.clone(*first));
  copy.setDpsInitOperand(number, start);
  return copy->getResult(number);
}

llvm::DenseMap<AffineExpr, AffineExpr>
AttentionBuilder::getLoops(AffineMap map) {
  llvm::DenseMap<AffineExpr, AffineExpr> loops;
  for (unsigned i = 0, e = match.dims.size(); i != e; ++i)
    loops[dim(i)] = b.getAffineConstantExpr(0);
  for (auto [loop, expr] : llvm::enumerate(map.getResults()))
    if (isa<AffineDimExpr>(expr))
      loops[expr] = dim(loop);
  return loops;
}

Value AttentionBuilder::buildRowSum() {
  auto view = viewElement(
      exprs, exprs.element(match.shift->tensor, match.shift->indices),
      match.dims);
  if (!view)
    return nullptr;
  OpResult wanted = match.rowSum->tensor;
  Type type = getElementTypeOrSelf(wanted);
  SmallVector<ReassociationIndices> groups;
  Mapped init = buildInit(match.rowSum->indices, type, {}, groups);
  Mapped shift = materialise(*view, {});
  auto at = [&](Value value, AffineMap map) {
    return Mapped{value,
                  map.replace(getLoops(init.map), init.map.getNumResults(), 0)};
  };
  Value sum = createGeneric(
      {at(op->getResult(1), op.getLseMap()), at(shift.value, shift.map)},
      init.value,
      [&](OpBuilder &b, Location loc, ValueRange elements) -> Value {
        Value exponent = arith::SubFOp::create(
            b, loc, elements[0],
            convertFloat(b, loc, elements[1], op.getScoreType()));
        return convertFloat(b, loc, math::ExpOp::create(b, loc, exponent),
                            type);
      });
  return collapse(sum, wanted.getType(), groups);
}

Value AttentionBuilder::buildWeights() {
  ArrayRef<AttentionDim> dims(match.dims);
  auto view = viewElement(
      exprs,
      exprs.element(match.scoreProduct->value, match.scoreProduct->operands),
      dims);
  if (!view)
    return nullptr;
  OpResult weights = match.weights->tensor;
  Type type = getElementTypeOrSelf(weights);
  SmallVector<ReassociationIndices> groups;
  Mapped init = buildInit(match.weights->indices, type, {}, groups);
  // Loops are the dimensions of the weights; what is left out is a unit.
  llvm::DenseMap<AffineExpr, AffineExpr> toLoop = getLoops(init.map);
  for (auto [i, size] : llvm::enumerate(op.getStaticLoopSizes()))
    if (i <= op.getN() && size != 1 && isa<AffineConstantExpr>(toLoop[dim(i)]))
      return nullptr;
  auto at = [&](Value value, AffineMap map) {
    return Mapped{value, map.replace(toLoop, init.map.getNumResults(), 0)};
  };
  view->tensor = buildScoreProduct();
  Mapped scores = materialise(*view, {});
  // Factors of Q and K are in the first product already.
  Value scale;
  if (match.scaleOfResult)
    scale = ExprEmitter(b, loc).emit(match.scaleOfResult);
  SmallVector<Mapped> inputs{at(scores.value, scores.map),
                             at(op->getResult(1), op.getLseMap())};
  for (auto [i, aux] : llvm::enumerate(op.getAux()))
    inputs.push_back(at(aux, op.getAuxMap(i)));
  Value result = createGeneric(
      inputs, init.value,
      [&](OpBuilder &b, Location loc, ValueRange elements) -> Value {
        SmallVector<Value> indices;
        for (unsigned i = 0; i != op.getNumIndices(); ++i) {
          auto loop = dyn_cast<AffineDimExpr>(toLoop[dim(i)]);
          indices.push_back(
              loop ? linalg::IndexOp::create(b, loc, loop.getPosition())
                         .getResult()
                   : arith::ConstantIndexOp::create(b, loc, 0).getResult());
        }
        ValueRange aux = elements.slice(2, op.getAux().size());
        Value score = convertFloat(b, loc, elements[0], op.getScoreType());
        if (scale)
          score = arith::MulFOp::create(b, loc, score, scale);
        score = op.applyScoreMod(b, loc, score, aux, indices);
        if (Value keep = op.applyMaskMod(b, loc, aux, indices))
          score = arith::SelectOp::create(
              b, loc, keep, score,
              createMinusInfinity(b, loc, op.getScoreType()));
        Value exponent = arith::SubFOp::create(b, loc, score, elements[1]);
        Value weight = math::ExpOp::create(b, loc, exponent);
        if (match.areEmptyWeightsZero) {
          Value isEmpty = arith::CmpFOp::create(
              b, loc, arith::CmpFPredicate::OEQ, elements[1],
              createMinusInfinity(b, loc, op.getScoreType()));
          Value zero = arith::ConstantOp::create(
              b, loc, b.getZeroAttr(op.getScoreType()));
          weight = arith::SelectOp::create(b, loc, isEmpty, zero, weight);
        }
        return convertFloat(b, loc, weight, type);
      });
  return collapse(result, weights.getType(), groups);
}

Value AttentionBuilder::buildLogSumExp() {
  OpResult wanted = match.logSumExp->tensor;
  Value lse = op->getResult(1);
  Type type = getElementTypeOrSelf(wanted), from = op.getScoreType();
  bool isNatural = match.logSumExpBase == 1;
  if (type != from || match.isEmptyLogSumExpNaN || !isNatural) {
    Value empty = tensor::EmptyOp::create(
        b, loc, tensor::getMixedSizes(b, loc, lse), type);
    AffineMap identity = b.getMultiDimIdentityMap(
        cast<RankedTensorType>(lse.getType()).getRank());
    lse = createGeneric(
        {{lse, identity}}, empty,
        [&](OpBuilder &b, Location loc, ValueRange elements) -> Value {
          Value value = elements[0];
          // Algebra: log2 x = ln x / ln 2.
          if (!isNatural)
            value = arith::MulFOp::create(
                b, loc, value,
                arith::ConstantOp::create(
                    b, loc, FloatAttr::get(from, 1 / match.logSumExpBase)));
          if (match.isEmptyLogSumExpNaN) {
            Value isEmpty =
                arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, value,
                                      createMinusInfinity(b, loc, from));
            auto nan =
                APFloat::getNaN(cast<FloatType>(from).getFloatSemantics());
            value = arith::SelectOp::create(
                b, loc, isEmpty,
                arith::ConstantOp::create(b, loc, FloatAttr::get(from, nan)),
                value);
          }
          return convertFloat(b, loc, value, type);
        });
  }
  return collapse(lse, wanted.getType(), lseGroups);
}
