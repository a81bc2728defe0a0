//===- MatchOperands.cpp - The operands of an attention -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the tensors that Q, K and V are views of, and the dimensions.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcherDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// The scale by which one op multiplies the element `out.element`, or the
/// element that it merely moves. `mayScale`: factors may be taken out.
static bool lookThroughOne(ExprContext &exprs, ElementTracer &tracer,
                           Expr traced, bool mayScale, Expr &element,
                           Expr &scale) {
  element = stripWidening(traced);
  if (element->kind == ExprKind::Element)
    return true;
  if (!mayScale || (!element->is(Opcode::MulF) && !element->is(Opcode::DivF)))
    return false;
  for (unsigned i : {0u, 1u}) {
    Expr inner = element->operands[i], factor = element->operands[1 - i];
    if (i == 1 && element->is(Opcode::DivF))
      continue;
    if (factor->kind == ExprKind::Element)
      factor = tracer.trace(factor->value, factor->operands);
    std::optional<APFloat> constant = factor->getFloat();
    if (!constant)
      continue;
    APFloat value = *constant;
    if (element->is(Opcode::DivF)) {
      APFloat one(value.getSemantics(), 1);
      one.divide(value, APFloat::rmNearestTiesToEven);
      value = one;
    }
    // In 16 bits the product is rounded, unless the factor is a power of two.
    bool exact = value.getExactLog2Abs() != INT_MIN;
    if (!value.isFiniteNonZero() ||
        (!exact && element->type.getIntOrFloatBitWidth() < 32))
      continue;
    Expr own = exprs.constant(FloatAttr::get(element->type, value));
    Expr rest = nullptr;
    if (!lookThroughOne(exprs, tracer, inner, mayScale, inner, rest))
      return false;
    scale = rest ? multiplyScales(exprs, own, exprs.floatCast(rest, own->type))
                 : own;
    element = inner;
    return true;
  }
  return false;
}

/// What the factor is, op by op, as long as ops only move elements (and, if
/// wanted, scale or widen them). Empty if it is computed otherwise.
SmallVector<AttentionMatcher::Factor>
AttentionMatcher::lookThrough(Expr factor, bool mayScale) {
  SmallVector<Factor> chain;
  Expr traced = factor;
  constexpr unsigned maxSteps = 64;
  for (unsigned step = 0; step != maxSteps; ++step) {
    Factor next;
    Expr own = nullptr;
    if (!lookThroughOne(exprs, tracer, traced, mayScale, next.element, own))
      break;
    Expr before = chain.empty() ? nullptr : chain.back().scale;
    next.scale = before;
    if (own)
      next.scale = multiplyScales(
          exprs, before,
          exprs.floatCast(own, before ? before->type : factor->type));
    chain.push_back(next);
    traced = tracer.trace(next.element->value, next.element->operands,
                          TraceDepth::Operands);
    if (!traced || traced == next.element)
      break;
  }
  return chain;
}

/// Digits of one index: variables from the most to the least significant one,
/// each in its whole range, and a constant offset.
static bool getIndexDigits(ExprContext &exprs, Expr index,
                           ArrayRef<AttentionDim> dims, int64_t &offset,
                           SmallVectorImpl<Expr> &digits, int64_t &total) {
  LinearForm form = exprs.decompose(index);
  offset = form.constant;
  llvm::sort(form.terms, [](auto &a, auto &b) { return a.second > b.second; });
  int64_t stride = 1;
  for (std::pair<Expr, int64_t> pair : llvm::reverse(form.terms)) {
    Expr term = pair.first;
    const AttentionDim *dim = llvm::find_if(
        dims, [&](const AttentionDim &dim) { return dim.variable == term; });
    if (dim == dims.end() || ShapedType::isDynamic(stride) ||
        pair.second != stride)
      return false;
    digits.insert(digits.begin(), term);
    stride = ShapedType::isDynamic(dim->size) ? ShapedType::kDynamic
                                              : stride * dim->size;
  }
  total = stride;
  return offset >= 0;
}

std::optional<OperandView> flash::viewElement(ExprContext &exprs, Expr element,
                                              ArrayRef<AttentionDim> dims) {
  OperandView view;
  view.tensor = element->value;
  auto type = cast<RankedTensorType>(view.tensor.getType());
  ArrayRef<int64_t> shape = type.getShape();
  uint64_t seen = 0;
  for (int64_t dim = 0, rank = type.getRank(); dim != rank; ++dim) {
    SmallVector<int64_t, 2> run{dim};
    Expr index = element->operands[dim];
    int64_t size = shape[dim], offset, total;
    SmallVector<Expr> digits;
    // Dimensions that one index counts together, such as ⌊n/c⌋ and n mod c.
    while (!getIndexDigits(exprs, index, dims, offset, digits, total)) {
      digits.clear();
      if (++dim == rank || ShapedType::isDynamic(shape[dim]))
        return std::nullopt;
      run.push_back(dim);
      index = exprs.add(exprs.mul(index, shape[dim]), element->operands[dim]);
      size = ShapedType::isDynamic(size) ? size : size * shape[dim];
    }
    bool whole = offset == 0 && total == size;
    bool isStatic =
        !ShapedType::isDynamic(size) && !ShapedType::isDynamic(total);
    if ((!whole && run.size() > 1) || (isStatic && offset + total > size) ||
        (!isStatic && offset != 0))
      return std::nullopt;
    for (Expr digit : digits) {
      if (digit->variables & seen)
        return std::nullopt;
      seen |= digit->variables;
    }
    for (size_t i = 0; i != run.size(); ++i)
      view.offsets.push_back(exprs.index(offset));
    view.runs.push_back(run);
    view.digits.push_back(digits);
  }
  return view;
}

bool AttentionMatcher::setDims(const Iteration &it, const Product &product,
                               uint64_t ofQuery, uint64_t ofKey,
                               uint64_t ofValue, AttentionMatch &out) {
  uint64_t ofKeyOrValue = ofKey | ofValue;
  const Variable *row = nullptr, *feature = nullptr;
  for (const Variable &variable : it.variables) {
    uint64_t self = variable.expr->variables;
    if (variable.loopClass == LoopClass::Feature) {
      if (feature)
        return fail(it.op, "V has more than one dimension of its own",
                    "collapse the head dimensions of V");
      feature = &variable;
    }
    bool isRow = variable.loopClass == LoopClass::Row && (self & ofQuery) &&
                 !(self & ofKeyOrValue);
    auto sizeOf = [](const Variable &v) {
      return ShapedType::isDynamic(v.size) ? std::numeric_limits<int64_t>::max()
                                           : v.size;
    };
    if (isRow && (!row || sizeOf(variable) >= sizeOf(*row)))
      row = &variable;
  }
  if (it.ofClass(LoopClass::Row) && !row)
    return fail(product.node->value.getDefiningOp(),
                "no query dimension is one of Q and not of K",
                "contract Q and K over the head dimension alone");
  if ((ofQuery | ofKey) & it.ofClass(LoopClass::Feature))
    return fail(product.node->value.getDefiningOp(),
                "Q or K depends on V's head dimension", "");
  SmallVector<AttentionDim> groups;
  for (const Variable &variable : it.variables) {
    uint64_t self = variable.expr->variables;
    if (&variable == row || &variable == feature ||
        variable.loopClass == LoopClass::Key)
      continue;
    if (self & ofKeyOrValue)
      out.dims.push_back({DimKind::Batch, variable.expr, variable.size});
    else
      groups.push_back({DimKind::Group, variable.expr, variable.size});
  }
  llvm::append_range(out.dims, groups);
  auto add = [&](DimKind kind, const Variable *variable) {
    out.dims.push_back({kind, variable ? variable->expr : nullptr,
                        variable ? variable->size : 1});
  };
  add(DimKind::M, row);
  add(DimKind::N, llvm::find_if(it.variables, [&](const Variable &v) {
        return v.expr == it.keyVariable;
      }));
  out.dims.push_back({DimKind::D, product.dVariable, product.dSize});
  add(DimKind::E, feature);
  return true;
}

/// The operands, each as deep as an indexing map can say. Q and K must have one
/// element type.
bool AttentionMatcher::chooseOperands(const Product &product,
                                      const Iteration &it,
                                      AttentionMatch &out) {
  SmallVector<Factor> queries = lookThrough(product.lhs, /*mayScale=*/true);
  SmallVector<Factor> keys = lookThrough(product.rhs, /*mayScale=*/true);
  SmallVector<Factor> values = lookThrough(it.value, /*mayScale=*/false);
  for (const SmallVector<Factor> *chain : {&queries, &keys, &values})
    for (const Factor &factor : *chain)
      roots.push_back(factor.element);
  SmallVector<AttentionDim> dims;
  for (const Variable &variable : it.variables)
    dims.push_back({DimKind::Batch, variable.expr, variable.size});
  if (product.dVariable)
    dims.push_back({DimKind::D, product.dVariable, product.dSize});
  // `required`: what C4 wants of the operand. A broadcast over it is not looked
  // through.
  auto isView = [&](const Factor &factor, uint64_t required) {
    return (factor.element->variables & required) == required &&
           viewElement(exprs, factor.element, dims);
  };
  uint64_t ofD = product.dVariable ? product.dVariable->variables : 0;
  uint64_t ofRow = product.lhs->variables & it.ofClass(LoopClass::Row);
  uint64_t ofFeature = it.ofClass(LoopClass::Feature);
  const Factor *query = nullptr, *key = nullptr, *value = nullptr;
  for (const Factor &q : llvm::reverse(queries))
    for (const Factor &k : llvm::reverse(keys))
      if (!query && q.element->type == k.element->type &&
          isView(q, ofD | ofRow) && isView(k, ofD | it.keys())) {
        query = &q;
        key = &k;
      }
  for (const Factor &v : llvm::reverse(values))
    if (!value && isView(v, it.keys() | ofFeature))
      value = &v;
  if (!query || !value)
    return fail(query ? it.op : product.node->value.getDefiningOp(),
                Twine(query ? "V is" : "Q or K is") +
                    " indexed in a way that no indexing map says, or Q and K "
                    "have different element types",
                "index operands by whole dimensions");
  out.query = *viewElement(exprs, query->element, dims);
  out.key = *viewElement(exprs, key->element, dims);
  out.value = *viewElement(exprs, value->element, dims);
  for (Expr scale : {query->scale, key->scale})
    if (scale)
      out.scale = multiplyScales(exprs, out.scale,
                                 exprs.floatCast(scale, out.scoreType));
  // P is rounded to V's type, if that is narrower (docs/Numerics.md).
  Type type = value->element->type;
  bool narrower =
      type.getIntOrFloatBitWidth() < it.probType.getIntOrFloatBitWidth();
  out.probType = narrower ? type : it.probType;
  return setDims(it, product, query->element->variables,
                 key->element->variables, value->element->variables, out);
}
