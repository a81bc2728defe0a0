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
/// element that it merely moves. `mayScale`: factors may be taken out, under
/// `strict` those that are exact in any order only (docs/Numerics.md, N5).
static bool lookThroughOne(ExprContext &exprs, ElementTracer &tracer,
                           Expr traced, bool mayScale, bool strict,
                           Expr &element, Expr &scale) {
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
        (!exact && (strict || element->type.getIntOrFloatBitWidth() < 32)))
      continue;
    Expr own = exprs.constant(FloatAttr::get(element->type, value));
    Expr rest = nullptr;
    if (!lookThroughOne(exprs, tracer, inner, mayScale, strict, inner, rest))
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
    if (!lookThroughOne(exprs, tracer, traced, mayScale,
                        numerics == Numerics::Strict, next.element, own))
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

//===----------------------------------------------------------------------===//
// Choosing operands
//===----------------------------------------------------------------------===//

/// Traces elements that depend on more than the `wanted` variables further, as
/// far as ops are elementwise: what is broadcast or repeated is left behind.
Expr AttentionMatcher::narrow(Expr root, uint64_t wanted) {
  constexpr unsigned maxSteps = 64;
  auto isElement = [](Expr expr) { return expr->kind == ExprKind::Element; };
  for (unsigned step = 0; step != maxSteps; ++step) {
    if (!(root->variables & ~wanted))
      break;
    llvm::DenseMap<Expr, Expr> traced;
    ExprContext::walk(
        root,
        [&](Expr expr) {
          if (!isElement(expr) || !(expr->variables & ~wanted))
            return;
          Expr next =
              tracer.trace(expr->value, expr->operands, TraceDepth::Operands);
          bool stops = !next || next == expr;
          if (next)
            ExprContext::walk(next, [&](Expr part) {
              stops |= part->kind == ExprKind::Reduction ||
                       part->kind == ExprKind::Undefined;
            });
          if (!stops)
            traced[expr] = next;
        },
        [&](Expr expr) { return !isElement(expr); });
    if (traced.empty())
      break;
    root = exprs.replace(root, traced);
  }
  return root;
}

/// Whether every value of `from` is one of `to`.
static bool isWideningOrSame(Type from, Type to) {
  return from == to ||
         (isa<FloatType>(from) && isa<FloatType>(to) &&
          from.getIntOrFloatBitWidth() < to.getIntOrFloatBitWidth());
}

/// The operand as a tensor to be computed from those that the factor reads.
std::optional<AttentionOperand>
AttentionMatcher::compute(Expr factor, uint64_t wanted, Type type) {
  if (!isWideningOrSame(factor->type, type))
    return std::nullopt;
  Expr element = readReductions(narrow(factor, wanted));
  bool readable = element != nullptr;
  if (element)
    ExprContext::walk(element, [&](Expr expr) {
      readable &=
          expr->kind != ExprKind::Undefined && expr->kind != ExprKind::Hole;
    });
  if (!readable)
    return std::nullopt;
  AttentionOperand operand;
  operand.element = exprs.floatCast(element, type);
  operand.variables = element->variables;
  return operand;
}

/// Divisions of variables that an expression has in quotients or in remainders
/// only: it is the same for several of their values.
static void collectRepeats(Expr root, SmallVectorImpl<Expr> &repeats) {
  llvm::DenseMap<Expr, std::array<SmallVector<Expr, 1>, 3>> uses;
  ExprContext::walk(root, [&](Expr expr) {
    unsigned how = expr->kind == ExprKind::FloorDiv ? 0
                   : expr->kind == ExprKind::Mod    ? 1
                                                    : 2;
    for (Expr operand : expr->operands)
      if (operand->kind == ExprKind::Variable)
        uses[operand][how].push_back(expr);
  });
  for (auto &[variable, by] : uses)
    if (by[2].empty() && (by[0].empty() || by[1].empty())) {
      llvm::append_range(repeats, by[0]);
      llvm::append_range(repeats, by[1]);
    }
}

/// The deepest view of a factor that an indexing map can say. It is computed
/// instead if there is none, or only of a tensor that repeats what the operand
/// does not have to. `required`: what C4 wants of the operand; a broadcast over
/// it is not looked through.
std::optional<AttentionOperand>
AttentionMatcher::chooseOperand(Expr factor, uint64_t required, bool mayScale,
                                Type type, ArrayRef<AttentionDim> dims,
                                Expr &scale) {
  SmallVector<Factor> chain = lookThrough(factor, mayScale);
  for (const Factor &link : chain)
    roots.push_back(link.element);
  Expr whole = tracer.resolve(factor);
  collectRepeats(whole, roots);
  uint64_t wanted = whole->variables | required;
  std::optional<AttentionOperand> operand;
  Factor source{factor, nullptr};
  scale = nullptr;
  for (const Factor &link : chain) {
    if (link.element->type != type)
      continue;
    source = link;
    auto view = viewElement(exprs, link.element, dims);
    if (!view || (required & ~link.element->variables))
      continue;
    operand = AttentionOperand{*view, nullptr, link.element->variables};
    scale = link.scale;
  }
  if (operand && !(operand->variables & ~wanted))
    return operand;
  std::optional<AttentionOperand> computed =
      compute(source.element, wanted, type);
  if (!computed || (operand && (computed->variables & ~wanted)))
    return operand;
  computed->variables |= required;
  scale = source.scale;
  return computed;
}

/// The dimension of V's own that its rows are: the innermost one of a view, the
/// largest one otherwise. Others count as batch dimensions.
static Expr chooseFeature(const AttentionOperand &value, uint64_t features,
                          ArrayRef<AttentionDim> candidates) {
  if (!value.element)
    for (const SmallVector<Expr> &run : llvm::reverse(value.view.digits))
      for (Expr digit : llvm::reverse(run))
        if (digit->variables & features)
          return digit;
  const AttentionDim *largest = nullptr;
  for (const AttentionDim &dim : candidates)
    if ((dim.variable->variables & features) &&
        (!largest || dim.size > largest->size))
      largest = &dim;
  return largest ? largest->variable : nullptr;
}

bool AttentionMatcher::setDims(const Iteration &it, const Product &product,
                               AttentionMatch &out) {
  uint64_t ofKeyOrValue = out.key.variables | out.value.variables;
  SmallVector<AttentionDim> all, groups;
  for (const Variable &variable : it.variables)
    all.push_back({DimKind::Batch, variable.expr, variable.size});
  Expr feature = chooseFeature(out.value, it.ofClass(LoopClass::Feature), all);
  auto sizeOf = [](const Variable &v) {
    return ShapedType::isDynamic(v.size) ? std::numeric_limits<int64_t>::max()
                                         : v.size;
  };
  const Variable *row = nullptr;
  for (const Variable &variable : it.variables) {
    uint64_t self = variable.expr->variables;
    bool isRow = variable.loopClass == LoopClass::Row &&
                 (self & out.query.variables) && !(self & ofKeyOrValue);
    if (isRow && (!row || sizeOf(variable) >= sizeOf(*row)))
      row = &variable;
  }
  // Without rows each query is a batch of its own. What K or V is for one of
  // them must be there; it is not computed for each.
  uint64_t shared = out.key.variables & out.value.variables;
  uint64_t own = ofKeyOrValue & ~shared & ~it.keys() &
                 ~it.ofClass(LoopClass::Feature) & ~(uint64_t(1) << kDVariable);
  if (!row && own && (out.key.element || out.value.element))
    return fail(product.node->value.getDefiningOp(),
                "K or V would have to be computed for each query",
                "compute K and V as tensors of their own");
  for (const Variable &variable : it.variables) {
    if (&variable == row || variable.expr == feature ||
        variable.loopClass == LoopClass::Key)
      continue;
    if (variable.expr->variables & ofKeyOrValue)
      out.dims.push_back({DimKind::Batch, variable.expr, variable.size});
    else
      groups.push_back({DimKind::Group, variable.expr, variable.size});
  }
  llvm::append_range(out.dims, groups);
  auto add = [&](DimKind kind, Expr expr) {
    const Variable *variable = llvm::find_if(
        it.variables, [&](const Variable &v) { return v.expr == expr; });
    bool isThere = variable != it.variables.end();
    out.dims.push_back(
        {kind, isThere ? expr : nullptr, isThere ? variable->size : 1});
  };
  add(DimKind::M, row ? row->expr : nullptr);
  add(DimKind::N, it.keyVariable);
  out.dims.push_back({DimKind::D, product.dVariable, product.dSize});
  add(DimKind::E, feature);
  return true;
}

/// Q and K with one element type: that of both in memory, if there is one.
bool AttentionMatcher::chooseQueryAndKey(const Product &product,
                                         const Iteration &it,
                                         ArrayRef<AttentionDim> dims,
                                         AttentionMatch &out) {
  uint64_t ofD = product.dVariable ? product.dVariable->variables : 0;
  uint64_t ofRow = product.lhs->variables & it.ofClass(LoopClass::Row);
  llvm::SmallSetVector<Type, 4> types;
  SmallVector<Factor> chain = lookThrough(product.lhs, /*mayScale=*/true);
  for (const Factor &link : llvm::reverse(chain))
    types.insert(link.element->type);
  Type lhs = product.lhs->type, rhs = product.rhs->type;
  types.insert(isWideningOrSame(lhs, rhs) ? rhs : lhs);
  types.insert(product.node->type);
  types.insert(out.scoreType);
  bool found = false;
  for (Type type : types) {
    Expr scales[2];
    auto query =
        chooseOperand(product.lhs, ofD | ofRow, true, type, dims, scales[0]);
    auto key = chooseOperand(product.rhs, ofD | it.keys(), true, type, dims,
                             scales[1]);
    bool isView = query && key && !query->element && !key->element;
    if (!query || !key || (found && !isView))
      continue;
    found = true;
    out.query = *query;
    out.key = *key;
    out.scale = nullptr;
    for (Expr scale : scales)
      if (scale)
        out.scale = multiplyScales(exprs, out.scale,
                                   exprs.floatCast(scale, out.scoreType));
    if (isView)
      break;
  }
  return found;
}

/// The operands, each as deep as an indexing map can say.
bool AttentionMatcher::chooseOperands(const Product &product,
                                      const Iteration &it,
                                      AttentionMatch &out) {
  SmallVector<AttentionDim> dims;
  for (const Variable &variable : it.variables)
    dims.push_back({DimKind::Batch, variable.expr, variable.size});
  if (product.dVariable)
    dims.push_back({DimKind::D, product.dVariable, product.dSize});
  out.scoreProduct = product.node;
  if (!chooseQueryAndKey(product, it, dims, out))
    return fail(product.node->value.getDefiningOp(),
                "Q or K reads what nothing has written",
                "fill the tensor first");
  uint64_t required = it.keys() | it.ofClass(LoopClass::Feature);
  std::optional<AttentionOperand> value;
  Expr noScale = nullptr;
  SmallVector<Factor> chain = lookThrough(it.value, /*mayScale=*/false);
  for (const Factor &link : llvm::reverse(chain)) {
    if (value && !value->element)
      break;
    auto choice = chooseOperand(it.value, required, /*mayScale=*/false,
                                link.element->type, dims, noScale);
    if (choice && (!value || !choice->element))
      value = choice;
  }
  if (!value)
    value = chooseOperand(it.value, required, /*mayScale=*/false,
                          it.value->type, dims, noScale);
  if (!value)
    return fail(it.op, "V reads what nothing has written",
                "fill the tensor first");
  out.value = *value;
  // P is rounded to V's type, if that is narrower (docs/Numerics.md).
  Type type = out.value.element ? out.value.element->type
                                : getElementTypeOrSelf(out.value.view.tensor);
  bool narrower =
      numerics != Numerics::Strict &&
      type.getIntOrFloatBitWidth() < it.probType.getIntOrFloatBitWidth();
  out.probType = narrower ? type : it.probType;
  return setDims(it, product, out);
}
