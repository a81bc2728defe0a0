//===- Emitter.cpp - Expressions on named axes to linalg ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emitter.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/StringSwitch.h"
#include <limits>

using namespace mlir;
using namespace mlir::flash::fuzz;

using utils::IteratorType;

/// The order in which axes are written when nothing says otherwise.
static constexpr StringRef kOrder = "BbhzgHqmxypnstduwe";

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

Emitter::Emitter(ImplicitLocOpBuilder &b, Choices &choices)
    : b(b), choices(choices) {
  granularity =
      choices.pick("ops", {"each of its own", "fused", "fused in part"});
}

void Emitter::setAxis(char axis, int64_t size, bool isDynamic) {
  axes[axis] = Axis{size, isDynamic};
}

int64_t Emitter::getSize(StringRef run) const {
  int64_t size = 1;
  for (char axis : run)
    size *= axis == '1' ? 1 : getSize(axis);
  return size;
}

bool Emitter::isDynamic(StringRef run) const {
  return llvm::any_of(run, [&](char axis) { return isDynamic(axis); });
}

void Emitter::setSizeSource(char axis, Value tensor, int64_t dim) {
  if (axes[axis].source)
    return;
  axes[axis].source = tensor;
  axes[axis].sourceDim = dim;
}

OpFoldResult Emitter::getMixedSize(char axis) {
  if (axis == '1' || !axes[axis].isDynamic)
    return b.getIndexAttr(getSize(StringRef(&axis, 1)));
  return tensor::getMixedSize(b, b.getLoc(), axes[axis].source,
                              axes[axis].sourceDim);
}

RankedTensorType Emitter::getType(StringRef run, Type elementType) const {
  SmallVector<int64_t> shape;
  for (char axis : run)
    shape.push_back(axis != '1' && isDynamic(axis)
                        ? ShapedType::kDynamic
                        : getSize(StringRef(&axis, 1)));
  return RankedTensorType::get(shape, elementType);
}

Value Emitter::empty(StringRef run, Type type) {
  SmallVector<OpFoldResult> sizes;
  for (char axis : run)
    sizes.push_back(getMixedSize(axis));
  return tensor::EmptyOp::create(b, sizes, type);
}

std::string Emitter::order(StringRef run) {
  std::string sorted = run.str();
  llvm::sort(sorted,
             [](char a, char b) { return kOrder.find(a) < kOrder.find(b); });
  return sorted;
}

/// The axes in the usual order, or in another one.
std::string Emitter::permute(StringRef run) {
  std::string sorted = order(run);
  if (sorted.size() < 2)
    return sorted;
  switch (choices.pickNext(
      "order", {"usual", "last two swapped", "rotated", "first two swapped"})) {
  case 1:
    std::swap(sorted[sorted.size() - 1], sorted[sorted.size() - 2]);
    break;
  case 2:
    std::rotate(sorted.begin(), sorted.begin() + 1, sorted.end());
    break;
  case 3:
    std::swap(sorted[0], sorted[1]);
    break;
  }
  return sorted;
}

AffineMap Emitter::getMap(StringRef run, StringRef loops) const {
  SmallVector<AffineExpr> results;
  for (char axis : run)
    results.push_back(axis == '1' ? b.getAffineConstantExpr(0)
                                  : b.getAffineDimExpr(loops.find(axis)));
  return AffineMap::get(loops.size(), 0, results, b.getContext());
}

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

static std::string withoutUnits(StringRef run) {
  std::string result;
  for (char axis : run)
    if (axis != '1')
      result += axis;
  return result;
}

std::string Emitter::axesOf(const Ex &e) {
  std::string result;
  auto add = [&](StringRef run) {
    for (char axis : run)
      if (axis != '1' && !StringRef(result).contains(axis))
        result += axis;
  };
  if (e->kind == Node::Leaf)
    add(e->tensor.axes);
  if (e->kind == Node::Index)
    result = std::string(1, e->axis);
  for (const Ex &operand : e->operands)
    add(axesOf(operand));
  return result;
}

static Ex make(Node node) {
  return std::make_shared<const Node>(std::move(node));
}

Ex Emitter::leaf(Tensor tensor) {
  Type type = tensor.elementType();
  return make({Node::Leaf, type, std::move(tensor)});
}

Value Emitter::makeConstant(double number, Type type) {
  if (isa<FloatType>(type))
    return arith::ConstantOp::create(b, b.getFloatAttr(type, number));
  return arith::ConstantOp::create(
      b, b.getIntegerAttr(type, static_cast<int64_t>(number)));
}

Ex Emitter::constant(double number, Type type) {
  Ex plain = make({Node::Constant, type, {}, number});
  auto dense = [&](ArrayRef<int64_t> shape) {
    auto tensorType = RankedTensorType::get(shape, type);
    Attribute value = isa<FloatType>(type)
                          ? Attribute(b.getFloatAttr(type, number))
                          : b.getIntegerAttr(type, int64_t(number));
    return arith::ConstantOp::create(b,
                                     DenseElementsAttr::get(tensorType, value))
        .getResult();
  };
  if (type.isIndex())
    return plain;
  switch (choices.pickNext("constant",
                           {"in the body", "outside of it",
                            "a tensor of rank 0", "a tensor of one element"})) {
  case 1:
    return scalar(makeConstant(number, type));
  case 2:
    return leaf({dense({}), ""});
  case 3:
    return leaf({dense({1}), "1"});
  default:
    return plain;
  }
}

Ex Emitter::scalar(Value value) {
  return make({Node::Scalar, value.getType(), {}, 0, value});
}

Ex Emitter::index(char axis, Type type) {
  return make({Node::Index, type, {}, 0, {}, axis});
}

Ex Emitter::apply(StringRef name, ArrayRef<Ex> operands, Type type,
                  int64_t predicate) {
  Node node{Node::Apply, type ? type : operands[0]->type};
  node.name = name.str();
  node.operands.assign(operands.begin(), operands.end());
  node.predicate = predicate;
  Ex e = make(std::move(node));
  if (axesOf(e).empty() || granularity == 1 ||
      (granularity == 2 && !choices.flipNext("separate", 50)))
    return e;
  return own(e);
}

Ex Emitter::cmp(arith::CmpIPredicate predicate, Ex a, Ex b) {
  return apply("arith.cmpi", {a, b}, this->b.getI1Type(),
               static_cast<int64_t>(predicate));
}

Ex Emitter::cmp(arith::CmpFPredicate predicate, Ex a, Ex b) {
  return apply("arith.cmpf", {a, b}, this->b.getI1Type(),
               static_cast<int64_t>(predicate));
}

Ex Emitter::logicalNot(Ex a) {
  return apply("arith.xori", {a, constant(1, b.getI1Type())});
}

Ex Emitter::convert(Ex a, Type type) {
  if (a->type == type)
    return a;
  auto bits = [](Type t) {
    return t.isIndex() ? 64 : t.getIntOrFloatBitWidth();
  };
  bool fromFloat = isFloat(a), toFloat = isa<FloatType>(type);
  if (fromFloat && toFloat) {
    // Between f16 and bf16 only by way of f32.
    if (bits(a->type) == bits(type))
      return convert(convert(a, b.getF32Type()), type);
    return apply(bits(a->type) < bits(type) ? "arith.extf" : "arith.truncf",
                 {a}, type);
  }
  if (toFloat) {
    if (a->type.isIndex())
      a = convert(a, b.getI64Type());
    return apply(a->type.isInteger(1) ? "arith.uitofp" : "arith.sitofp", {a},
                 type);
  }
  if (a->type.isIndex() || type.isIndex())
    return apply("arith.index_cast", {a}, type);
  if (bits(a->type) < bits(type))
    return apply(a->type.isInteger(1) ? "arith.extui" : "arith.extsi", {a},
                 type);
  return apply("arith.trunci", {a}, type);
}

//===----------------------------------------------------------------------===//
// Elementwise ops
//===----------------------------------------------------------------------===//

void Emitter::collectLeaves(const Ex &e, Leaves &leaves) {
  if (e->kind == Node::Leaf && llvm::none_of(leaves, [&](const Tensor &tensor) {
        return tensor.value == e->tensor.value && tensor.axes == e->tensor.axes;
      }))
    leaves.push_back(e->tensor);
  for (const Ex &operand : e->operands)
    collectLeaves(operand, leaves);
}

static Value createOp(OpBuilder &b, Location loc, StringRef name,
                      ValueRange operands, Type type, int64_t predicate) {
  OperationState state(loc, name);
  state.addOperands(operands);
  state.addTypes(type);
  MLIRContext *context = b.getContext();
  if (name == "arith.cmpi")
    state.addAttribute("predicate",
                       arith::CmpIPredicateAttr::get(
                           context, arith::CmpIPredicate(predicate)));
  if (name == "arith.cmpf")
    state.addAttribute("predicate",
                       arith::CmpFPredicateAttr::get(
                           context, arith::CmpFPredicate(predicate)));
  return b.create(state)->getResult(0);
}

static Type withShapeOf(Type elementType, Type tensorType) {
  return tensorType ? cast<ShapedType>(tensorType).clone(elementType)
                    : elementType;
}

/// Writes an expression into a body or, with `tensorType`, on whole tensors.
Value Emitter::emitNode(OpBuilder &body, const Ex &e, StringRef loops,
                        ArrayRef<Tensor> leaves, ValueRange arguments,
                        Type tensorType) {
  Location loc = b.getLoc();
  switch (e->kind) {
  case Node::Leaf:
    for (auto [i, tensor] : llvm::enumerate(leaves))
      if (tensor.value == e->tensor.value && tensor.axes == e->tensor.axes)
        return arguments[i];
    llvm_unreachable("every leaf is an operand");
  case Node::Constant: {
    Attribute value = isFloat(e)
                          ? Attribute(b.getFloatAttr(e->type, e->number))
                          : b.getIntegerAttr(e->type, int64_t(e->number));
    if (tensorType)
      value = DenseElementsAttr::get(
          cast<ShapedType>(withShapeOf(e->type, tensorType)), value);
    return arith::ConstantOp::create(body, loc, cast<TypedAttr>(value));
  }
  case Node::Scalar:
    if (tensorType)
      return tensor::SplatOp::create(
          body, loc, e->scalar,
          cast<RankedTensorType>(withShapeOf(e->type, tensorType)));
    return e->scalar;
  case Node::Index: {
    Value index = linalg::IndexOp::create(body, loc, loops.find(e->axis));
    if (e->type.isIndex())
      return index;
    Type integer = isFloat(e) ? b.getI64Type() : e->type;
    index = arith::IndexCastOp::create(body, loc, integer, index);
    if (isFloat(e))
      index = arith::SIToFPOp::create(body, loc, e->type, index);
    return index;
  }
  case Node::Apply: {
    SmallVector<Value> operands;
    for (const Ex &operand : e->operands)
      operands.push_back(
          emitNode(body, operand, loops, leaves, arguments, tensorType));
    return createOp(body, loc, e->name, operands,
                    withShapeOf(e->type, tensorType), e->predicate);
  }
  }
  llvm_unreachable("all kinds handled");
}

/// One linalg.generic that holds the whole expression.
Tensor Emitter::generic(const Ex &e, StringRef run) {
  Leaves leaves;
  collectLeaves(e, leaves);
  std::string loops = permute(withoutUnits(run));
  SmallVector<AffineMap> maps;
  SmallVector<Value> inputs;
  for (const Tensor &tensor : leaves) {
    maps.push_back(getMap(tensor.axes, loops));
    inputs.push_back(tensor.value);
  }
  maps.push_back(getMap(run, loops));
  Value init = empty(run, e->type);
  auto op = linalg::GenericOp::create(
      b, init.getType(), inputs, init, maps,
      SmallVector<IteratorType>(loops.size(), IteratorType::parallel),
      [&](OpBuilder &body, Location loc, ValueRange arguments) {
        Value result = emitNode(body, e, loops, leaves, arguments);
        linalg::YieldOp::create(body, loc, result);
      });
  return {op.getResult(0), run.str()};
}

/// A leaf, index, constant or scalar as a tensor of all the axes.
Tensor Emitter::broadcast(const Ex &e, StringRef run) {
  if (e->kind != Node::Leaf || e->tensor.axes == run)
    return e->kind == Node::Leaf ? e->tensor : generic(e, run);
  // linalg.broadcast keeps the order of the axes.
  SmallVector<int64_t> added;
  std::string kept;
  for (auto [i, axis] : llvm::enumerate(run)) {
    if (StringRef(e->tensor.axes).contains(axis))
      kept += axis;
    else
      added.push_back(i);
  }
  if (kept != e->tensor.axes || added.empty() ||
      choices.pickNext("broadcast", {"op", "generic"}))
    return generic(e, run);
  auto op = linalg::BroadcastOp::create(b, e->tensor.value, empty(run, e->type),
                                        added);
  return {op->getResult(0), run.str()};
}

/// The expression with each leaf broadcast, and no index: every operand has the
/// axes that the result has.
Ex Emitter::withoutConstants(const Ex &e, StringRef run) {
  if (e->kind == Node::Leaf)
    return leaf(broadcast(e, run));
  if (e->kind == Node::Index)
    return leaf(broadcast(leaf(makeIota(e->axis, e->type)), run));
  if (e->kind != Node::Apply)
    return e;
  Node node = *e;
  for (Ex &operand : node.operands)
    operand = withoutConstants(operand, run);
  return make(std::move(node));
}

/// Ops of arith and math on tensors.
Tensor Emitter::onTensors(const Ex &e, StringRef run) {
  Ex whole = withoutConstants(e, run);
  Leaves leaves;
  collectLeaves(whole, leaves);
  SmallVector<Value> values;
  for (const Tensor &tensor : leaves)
    values.push_back(tensor.value);
  if (isDynamic(run)) {
    // A splat needs sizes that are known.
    return generic(e, run);
  }
  return {emitNode(b, whole, run, leaves, values, getType(run, e->type)),
          run.str()};
}

/// linalg.map, or a named op where there is one for the expression.
Tensor Emitter::named(const Ex &e, StringRef run) {
  Ex whole = withoutConstants(e, run);
  Leaves leaves;
  collectLeaves(whole, leaves);
  if (leaves.empty())
    return generic(e, run);
  SmallVector<Value> inputs;
  for (const Tensor &tensor : leaves)
    inputs.push_back(tensor.value);
  Value init = empty(run, e->type);
  bool isPlain = e->kind == Node::Apply && inputs.size() == e->operands.size();
  for (size_t i = 0; isPlain && i != inputs.size(); ++i)
    isPlain = whole->operands[i]->kind == Node::Leaf &&
              whole->operands[i]->tensor.value == inputs[i];
  auto result = [&](auto op) { return Tensor{op->getResult(0), run.str()}; };
  if (isPlain && choices.pickNext("elementwise", {"named", "map"}) == 0) {
    StringRef name = e->name;
    if (name == "arith.addf")
      return result(linalg::AddOp::create(b, inputs, init));
    if (name == "arith.subf")
      return result(linalg::SubOp::create(b, inputs, init));
    if (name == "arith.mulf")
      return result(linalg::MulOp::create(b, inputs, init));
    if (name == "arith.divf")
      return result(linalg::DivOp::create(b, inputs, init));
    if (name == "arith.maximumf")
      return result(linalg::MaxOp::create(b, inputs, init));
    if (name == "math.exp")
      return result(linalg::ExpOp::create(b, inputs, init));
    if (name == "math.log")
      return result(linalg::LogOp::create(b, inputs, init));
    if (name == "math.tanh")
      return result(linalg::TanhOp::create(b, inputs, init));
    if (name == "arith.select")
      return result(linalg::SelectOp::create(b, inputs, init));
  }
  return result(linalg::MapOp::create(
      b, inputs, init, [&](OpBuilder &body, Location loc, ValueRange args) {
        Value value = emitNode(body, whole, run, leaves, args);
        linalg::YieldOp::create(body, loc, value);
      }));
}

Tensor Emitter::makeIota(char axis, Type type) {
  std::string run(1, axis);
  bool isDense = !isDynamic(axis) && !type.isIndex() &&
                 choices.pickNext("iota", {"generic", "dense"});
  if (!isDense)
    return generic(index(axis, type), run);
  SmallVector<Attribute> numbers;
  for (int64_t i = 0; i != getSize(axis); ++i)
    numbers.push_back(isa<FloatType>(type) ? Attribute(b.getFloatAttr(type, i))
                                           : b.getIntegerAttr(type, i));
  auto value = DenseElementsAttr::get(getType(run, type), numbers);
  return {arith::ConstantOp::create(b, value), run};
}

Tensor Emitter::materialise(const Ex &e, StringRef wanted) {
  if (e->kind == Node::Leaf && (wanted.empty() || e->tensor.axes == wanted))
    return e->tensor;
  std::string run = wanted.empty() ? permute(axesOf(e)) : wanted.str();
  if (e->kind == Node::Leaf) {
    Tensor bare = dropUnits(e->tensor);
    if (bare.axes.size() == run.size())
      return transpose(bare, run);
  }
  switch (
      choices.pickNext("spelling", {"generic", "named or map", "on tensors"})) {
  case 1:
    return named(e, run);
  case 2:
    return onTensors(e, run);
  default:
    return generic(e, run);
  }
}

//===----------------------------------------------------------------------===//
// Moving elements
//===----------------------------------------------------------------------===//

Tensor Emitter::transpose(Tensor tensor, StringRef run) {
  if (tensor.axes == run)
    return tensor;
  if (choices.pickNext("transpose", {"op", "generic"}))
    return generic(leaf(tensor), run);
  SmallVector<int64_t> permutation;
  for (char axis : run)
    permutation.push_back(tensor.axes.find(axis));
  auto op = linalg::TransposeOp::create(
      b, tensor.value, empty(run, tensor.elementType()), permutation);
  return {op->getResult(0), run.str()};
}

Tensor Emitter::collapse(Tensor tensor, StringRef run, char axis) {
  size_t first = StringRef(tensor.axes).find(run);
  SmallVector<ReassociationIndices> groups;
  for (size_t i = 0; i < tensor.axes.size(); ++i) {
    if (i <= first || i >= first + run.size())
      groups.emplace_back();
    groups.back().push_back(i);
  }
  std::string result = tensor.axes;
  result.replace(first, run.size(), 1, axis);
  auto op = tensor::CollapseShapeOp::create(
      b, getType(result, tensor.elementType()), tensor.value, groups);
  return {op, result};
}

Tensor Emitter::expand(Tensor tensor, char axis, StringRef run) {
  size_t first = tensor.axes.find(axis);
  std::string result = tensor.axes;
  result.replace(first, 1, run.str());
  SmallVector<ReassociationIndices> groups;
  for (size_t i = 0; i < result.size(); ++i) {
    if (i <= first || i >= first + run.size())
      groups.emplace_back();
    groups.back().push_back(i);
  }
  SmallVector<OpFoldResult> sizes;
  for (char part : result)
    sizes.push_back(getMixedSize(part));
  auto op = tensor::ExpandShapeOp::create(
      b, getType(result, tensor.elementType()), tensor.value, groups, sizes);
  return {op, result};
}

Tensor Emitter::dropUnits(Tensor tensor) {
  std::string kept = withoutUnits(tensor.axes);
  if (kept == tensor.axes)
    return tensor;
  SmallVector<ReassociationIndices> groups;
  // Units before the first axis belong to it, others to the one before.
  for (size_t i = 0, seen = 0; i != tensor.axes.size(); ++i) {
    bool isUnit = tensor.axes[i] == '1';
    if (groups.empty() || (!isUnit && seen))
      groups.emplace_back();
    seen += !isUnit;
    groups.back().push_back(i);
  }
  if (kept.empty())
    groups.clear();
  auto op = tensor::CollapseShapeOp::create(
      b, getType(kept, tensor.elementType()), tensor.value, groups);
  return {op, kept};
}

Tensor Emitter::slice(Tensor tensor, char axis, int64_t first, char to) {
  SmallVector<OpFoldResult> offsets, sizes, strides;
  std::string result = tensor.axes;
  for (char &part : result) {
    offsets.push_back(b.getIndexAttr(part == axis ? first : 0));
    strides.push_back(b.getIndexAttr(1));
    if (part == axis)
      part = to;
    sizes.push_back(getMixedSize(part));
  }
  auto op =
      tensor::ExtractSliceOp::create(b, getType(result, tensor.elementType()),
                                     tensor.value, offsets, sizes, strides);
  return {op, result};
}

Tensor Emitter::concat(ArrayRef<Tensor> parts, char axis, char to) {
  size_t dim = parts[0].axes.find(axis);
  std::string result = parts[0].axes;
  result[dim] = to;
  RankedTensorType type = getType(result, parts[0].elementType());
  SmallVector<Value> values;
  for (const Tensor &part : parts)
    values.push_back(part.value);
  if (isDynamic(result) || !choices.pickNext("concat", {"op", "insert_slice"}))
    return {tensor::ConcatOp::create(b, type, dim, values), result};
  Value whole = empty(result, parts[0].elementType());
  int64_t first = 0;
  for (Value part : values) {
    auto shape = cast<RankedTensorType>(part.getType()).getShape();
    SmallVector<OpFoldResult> offsets(shape.size(), b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(shape.size(), b.getIndexAttr(1));
    offsets[dim] = b.getIndexAttr(first);
    whole = tensor::InsertSliceOp::create(
        b, part, whole, offsets, getAsIndexOpFoldResult(b.getContext(), shape),
        strides);
    first += shape[dim];
  }
  return {whole, result};
}

Tensor Emitter::roll(Tensor tensor, char axis) {
  int64_t size = getSize(axis);
  setAxis('$', 1, false);
  setAxis('%', size - 1, false);
  Tensor last = slice(tensor, axis, size - 1, '$');
  Tensor rest = slice(tensor, axis, 0, '%');
  // Both parts must be called alike for concat to find the axis.
  size_t dim = tensor.axes.find(axis);
  rest.axes[dim] = '$';
  return concat({last, rest}, '$', axis);
}

Tensor Emitter::detour(Tensor tensor) {
  unsigned way = choices.pickNext(
      "detour",
      {"none", "none", "none", "transposed", "unit dimension", "collapsed",
       "whole slice", "inserted", "padded", "cut and joined", "cast"});
  std::string run = tensor.axes;
  if (run.empty() || StringRef(run).contains('1'))
    return tensor;
  auto type = cast<RankedTensorType>(tensor.value.getType());
  bool isStatic = type.hasStaticShape();
  SmallVector<OpFoldResult> zeros(run.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(run.size(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes;
  for (char axis : run)
    sizes.push_back(getMixedSize(axis));
  switch (way) {
  case 3:
    std::rotate(run.begin(), run.begin() + 1, run.end());
    return transpose(tensor, run);
  case 4: {
    std::string unit{run[0], '1'};
    return expand(tensor, run[0], unit);
  }
  case 5: {
    if (run.size() < 2 || isDynamic(run.substr(0, 2)))
      return tensor;
    std::string pair = run.substr(0, 2);
    setAxis('~', getSize(pair), false);
    return expand(collapse(tensor, pair, '~'), '~', pair);
  }
  case 6:
    return {tensor::ExtractSliceOp::create(b, type, tensor.value, zeros, sizes,
                                           ones),
            run};
  case 7:
    return {tensor::InsertSliceOp::create(b, tensor.value,
                                          empty(run, type.getElementType()),
                                          zeros, sizes, ones),
            run};
  case 8: {
    if (!isStatic || type.getElementType().isIndex())
      return tensor;
    SmallVector<int64_t> shape(type.getShape());
    shape.back() += 1;
    SmallVector<OpFoldResult> high = zeros;
    high.back() = b.getIndexAttr(1);
    Value padding = makeConstant(0, type.getElementType());
    Value padded = tensor::PadOp::create(
        b, RankedTensorType::get(shape, type.getElementType()), tensor.value,
        zeros, high, padding);
    return {tensor::ExtractSliceOp::create(b, type, padded, zeros, sizes, ones),
            run};
  }
  case 9: {
    int64_t size = getSize(run[0]);
    if (!isStatic || size < 2)
      return tensor;
    setAxis('$', 1, false);
    setAxis('%', size - 1, false);
    Tensor first = slice(tensor, run[0], 0, '$');
    Tensor rest = slice(tensor, run[0], 1, '%');
    rest.axes[0] = '$';
    return concat({first, rest}, '$', run[0]);
  }
  case 10: {
    SmallVector<int64_t> shape(type.getShape());
    shape[0] = ShapedType::kDynamic;
    Value cast = tensor::CastOp::create(
        b, RankedTensorType::get(shape, type.getElementType()), tensor.value);
    return {tensor::CastOp::create(b, type, cast), run};
  }
  default:
    return tensor;
  }
}

Tensor Emitter::fill(StringRef run, Type type, double number) {
  if (!isDynamic(run)) {
    switch (choices.pickNext("fill", {"op", "dense", "generic"})) {
    case 1: {
      auto value = DenseElementsAttr::get(
          getType(run, type), Attribute(b.getFloatAttr(type, number)));
      return {arith::ConstantOp::create(b, value), run.str()};
    }
    case 2:
      return generic(make({Node::Constant, type, {}, number}), run);
    }
  }
  auto op =
      linalg::FillOp::create(b, makeConstant(number, type), empty(run, type));
  return {op->getResult(0), run.str()};
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

static std::string without(StringRef run, StringRef removed) {
  std::string result;
  for (char axis : run)
    if (!removed.contains(axis))
      result += axis;
  return result;
}

double Emitter::neutral(Kind kind, Type type) {
  if (kind != Kind::Max)
    return 0;
  if (!choices.pickNext("start", {"-infinity", "lowest"}) || !mayStartAtLowest)
    return -std::numeric_limits<double>::infinity();
  return APFloat::getLargest(cast<FloatType>(type).getFloatSemantics(),
                             /*Negative=*/true)
      .convertToDouble();
}

Value Emitter::combine(OpBuilder &body, Kind kind, Value a, Value c) {
  Location loc = b.getLoc();
  if (kind == Kind::Or)
    return arith::OrIOp::create(body, loc, a, c);
  if (kind == Kind::Sum)
    return arith::AddFOp::create(body, loc, a, c);
  if (choices.pickNext("maximum", {"maximumf", "maxnumf"}))
    return arith::MaxNumFOp::create(body, loc, a, c);
  return arith::MaximumFOp::create(body, loc, a, c);
}

Tensor Emitter::reduceGeneric(Kind kind, const Ex &e, StringRef over, bool keep,
                              Tensor init) {
  Leaves leaves;
  collectLeaves(e, leaves);
  std::string loops = permute(axesOf(e));
  // An axis that only the result has.
  for (char axis : withoutUnits(init.axes))
    if (!StringRef(loops).contains(axis))
      loops += axis;
  SmallVector<AffineMap> maps;
  SmallVector<Value> inputs;
  for (const Tensor &tensor : leaves) {
    maps.push_back(getMap(tensor.axes, loops));
    inputs.push_back(tensor.value);
  }
  maps.push_back(getMap(init.axes, loops));
  SmallVector<IteratorType> iterators;
  for (char axis : loops)
    iterators.push_back(over.contains(axis) ? IteratorType::reduction
                                            : IteratorType::parallel);
  bool swap = choices.pickNext("accumulator", {"second", "first"});
  auto op = linalg::GenericOp::create(
      b, init.value.getType(), inputs, init.value, maps, iterators,
      [&](OpBuilder &body, Location loc, ValueRange arguments) {
        Value value = emitNode(body, e, loops, leaves, arguments);
        Value sum = arguments.back();
        value = swap ? combine(body, kind, sum, value)
                     : combine(body, kind, value, sum);
        linalg::YieldOp::create(body, loc, value);
      });
  return {op.getResult(0), init.axes};
}

/// The maximum and where it is, as torch-mlir writes it.
Tensor Emitter::reduceWithIndex(const Tensor &tensor, StringRef over,
                                Tensor init) {
  std::string loops = withoutUnits(tensor.axes);
  SmallVector<AffineMap> maps{getMap(tensor.axes, loops),
                              getMap(init.axes, loops),
                              getMap(init.axes, loops)};
  SmallVector<IteratorType> iterators;
  for (char axis : loops)
    iterators.push_back(over.contains(axis) ? IteratorType::reduction
                                            : IteratorType::parallel);
  auto where = linalg::FillOp::create(b, makeConstant(0, b.getI64Type()),
                                      empty(init.axes, b.getI64Type()));
  auto op = linalg::GenericOp::create(
      b, TypeRange{init.value.getType(), where->getResult(0).getType()},
      tensor.value, ValueRange{init.value, where->getResult(0)}, maps,
      iterators, [&](OpBuilder &body, Location loc, ValueRange arguments) {
        Value i = linalg::IndexOp::create(body, loc, loops.find(over[0]));
        i = arith::IndexCastOp::create(body, loc, body.getI64Type(), i);
        Value max =
            arith::MaximumFOp::create(body, loc, arguments[0], arguments[1]);
        Value greater = arith::CmpFOp::create(
            body, loc, arith::CmpFPredicate::OGT, arguments[0], arguments[1]);
        i = arith::SelectOp::create(body, loc, greater, i, arguments[2]);
        linalg::YieldOp::create(body, loc, ValueRange{max, i});
      });
  return {op.getResult(0), init.axes};
}

Tensor Emitter::reduceNamed(Kind kind, const Tensor &tensor, StringRef over,
                            Tensor init) {
  SmallVector<int64_t> dims;
  for (auto [i, axis] : llvm::enumerate(tensor.axes))
    if (over.contains(axis))
      dims.push_back(i);
  auto op = linalg::ReduceOp::create(
      b, tensor.value, init.value, dims,
      [&](OpBuilder &body, Location loc, ValueRange arguments) {
        Value value = combine(body, kind, arguments[0], arguments[1]);
        linalg::YieldOp::create(body, loc, value);
      });
  return {op->getResult(0), init.axes};
}

Ex Emitter::reduce(Kind kind, const Ex &e, StringRef over) {
  unsigned spelling = choices.pickNext(
      "reduction", {"generic", "reduce op", "fused generic", "with an index"});
  unsigned keep = choices.pickNext(
      "reduced axis", {"dropped", "kept by a map", "kept by expand_shape"});
  std::string out =
      without(spelling == 1 ? axesOf(e) : permute(axesOf(e)), over);
  if (keep == 1 && spelling != 1)
    out += '1';
  Tensor tensor;
  // Something must say how often to reduce.
  Leaves leaves;
  collectLeaves(e, leaves);
  bool isSized = llvm::any_of(leaves, [&](const Tensor &leaf) {
    return StringRef(leaf.axes).contains(over[0]);
  });
  if (!isSized)
    spelling = 0;
  if (spelling != 2) {
    tensor = dropUnits(materialise(e));
    if (spelling == 1)
      out = without(tensor.axes, over);
  }
  Tensor init;
  if (kind == Kind::Or)
    init = {
        linalg::FillOp::create(b, makeConstant(0, e->type), empty(out, e->type))
            ->getResult(0),
        out};
  else
    init = fill(out, e->type, neutral(kind, e->type));
  Tensor result;
  if (spelling == 3 && kind == Kind::Max)
    result = reduceWithIndex(tensor, over, init);
  else if (spelling == 1)
    result = reduceNamed(kind, tensor, over, init);
  else
    result = reduceGeneric(kind, spelling == 2 ? e : leaf(tensor), over,
                           keep == 1, init);
  if (keep == 2 && !result.axes.empty()) {
    char last = result.axes.back();
    result = expand(result, last, std::string{last, '1'});
  }
  return leaf(result);
}

Ex Emitter::softmax(const Ex &e, char axis) {
  Tensor tensor = dropUnits(materialise(e));
  auto op = linalg::SoftmaxOp::create(b, tensor.value.getType(), tensor.value,
                                      empty(tensor.axes, tensor.elementType()),
                                      tensor.axes.find(axis));
  return leaf({op->getResult(0), tensor.axes});
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

static std::string unite(StringRef a, StringRef b) {
  std::string result = a.str();
  for (char axis : b)
    if (!StringRef(result).contains(axis))
      result += axis;
  return result;
}

static std::string intersect(StringRef a, StringRef b) {
  std::string result;
  for (char axis : a)
    if (b.contains(axis))
      result += axis;
  return result;
}

/// linalg.contract, or a named matmul where the axes are such.
Tensor Emitter::contractNamed(Tensor a, Tensor c, StringRef out, StringRef over,
                              Tensor init) {
  std::string loops = out.str() + over.str();
  SmallVector<Attribute> maps;
  for (StringRef run : {StringRef(a.axes), StringRef(c.axes), out})
    maps.push_back(AffineMapAttr::get(getMap(run, loops)));
  auto op = linalg::ContractOp::create(
      b, TypeRange{init.value.getType()}, ValueRange{a.value, c.value},
      ValueRange{init.value}, b.getArrayAttr(maps));
  return {op->getResult(0), out.str()};
}

/// Batch axes collapsed, a batch_matmul (or a matmul), and expanded again.
Tensor Emitter::contractBatched(Tensor a, Tensor c, StringRef out,
                                StringRef over, Type type) {
  std::string batch = without(intersect(a.axes, c.axes), over);
  std::string rows = without(a.axes, batch + over.str());
  std::string columns = without(c.axes, batch + over.str());
  a = transpose(a, batch + rows + over.str());
  c = transpose(c, batch + over.str() + columns);
  char parts[] = {'B', '_', '^', '|'};
  std::string runs[] = {batch, rows, over.str(), columns};
  for (unsigned i = 0; i != 4; ++i) {
    if (runs[i].size() < 2) {
      if (!runs[i].empty())
        parts[i] = runs[i][0];
      continue;
    }
    setAxis(parts[i], getSize(runs[i]), false);
    for (Tensor *tensor : {&a, &c})
      if (StringRef(tensor->axes).contains(runs[i]))
        *tensor = collapse(*tensor, runs[i], parts[i]);
  }
  std::string result = batch.empty() ? "" : std::string(1, parts[0]);
  result += std::string{parts[1], parts[3]};
  Tensor init = fill(result, type, 0);
  Value product;
  if (batch.empty())
    product = linalg::MatmulOp::create(b, ValueRange{a.value, c.value},
                                       ValueRange{init.value})
                  ->getResult(0);
  else
    product = linalg::BatchMatmulOp::create(b, ValueRange{a.value, c.value},
                                            ValueRange{init.value})
                  ->getResult(0);
  Tensor expanded{product, result};
  for (unsigned i : {0u, 1u, 3u})
    if (runs[i].size() >= 2)
      expanded = expand(expanded, parts[i], runs[i]);
  return expanded;
}

Ex Emitter::contract(const Ex &first, const Ex &second, StringRef over,
                     Type type, StringRef name, Ex start) {
  Ex a = first, c = second;
  if (choices.flip(name + ".operands swapped", 25))
    std::swap(a, c);
  bool widen = a->type != type && choices.flip(name + ".widened first", 30);
  unsigned spelling =
      choices.pick(name + ".product",
                   {"generic", "contract", "batch_matmul",
                    "multiply and reduce", "operands computed in the body"});
  if (a->type != c->type || widen) {
    a = convert(a, type);
    c = convert(c, type);
  }
  std::string all = unite(axesOf(a), axesOf(c));
  if (spelling == 4 || spelling == 3) {
    Ex product = spelling == 4 ? mul(convert(a, type), convert(c, type))
                               : own(mul(convert(a, type), convert(c, type)));
    std::string out = without(permute(all), over);
    Tensor init = start ? materialise(start, out) : fill(out, type, 0);
    return leaf(reduceGeneric(Kind::Sum, product, over, false, init));
  }
  Tensor lhs = dropUnits(detour(materialise(a)));
  Tensor rhs = dropUnits(detour(materialise(c)));
  std::string rows = without(lhs.axes, rhs.axes);
  std::string columns = without(rhs.axes, lhs.axes);
  std::string batch = without(intersect(lhs.axes, rhs.axes), over);
  auto collapsible = [&](StringRef run) {
    return run.size() < 2 || !isDynamic(run);
  };
  if (spelling == 2 && !rows.empty() && !columns.empty() && !start &&
      collapsible(rows) && collapsible(columns) && collapsible(batch) &&
      collapsible(over))
    return leaf(contractBatched(lhs, rhs, "", order(over), type));
  std::string out = without(permute(all), over);
  Tensor init = start ? materialise(start, out) : fill(out, type, 0);
  if (spelling == 1 &&
      (lhs.elementType() == type || lhs.elementType() == rhs.elementType()))
    return leaf(contractNamed(lhs, rhs, out, over, init));
  // Casts in the body only, whatever the ops' granularity.
  unsigned saved = granularity;
  granularity = 1;
  Ex product = mul(convert(leaf(lhs), type), convert(leaf(rhs), type));
  granularity = saved;
  return leaf(reduceGeneric(Kind::Sum, product, over, false, init));
}
