//===- Interpreter.cpp - Linalg on tensors, evaluated ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash::fuzz;

static int64_t product(ArrayRef<int64_t> shape) {
  int64_t count = 1;
  for (int64_t size : shape)
    count *= size;
  return count;
}

/// Moves `position` on by one in C order; false after the last one.
static bool advance(MutableArrayRef<int64_t> position,
                    ArrayRef<int64_t> shape) {
  for (size_t i = position.size(); i-- != 0;) {
    if (++position[i] != shape[i])
      return true;
    position[i] = 0;
  }
  return false;
}

/// Offset in C order, or -1 if it is not within the shape.
static int64_t offsetOf(ArrayRef<int64_t> position, ArrayRef<int64_t> shape) {
  int64_t offset = 0;
  for (auto [index, size] : llvm::zip_equal(position, shape)) {
    if (index < 0 || index >= size)
      return -1;
    offset = offset * size + index;
  }
  return offset;
}

/// `tame`: NaN is a number.
static Cell toCell(Attribute value, bool tame) {
  Cell cell;
  cell.i = 0;
  if (auto number = dyn_cast<FloatAttr>(value)) {
    APFloat wideValue = number.getValue();
    bool losesInfo;
    wideValue.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                      &losesInfo);
    cell.f = tame && wideValue.isNaN() ? 1 : wideValue.convertToDouble();
  } else if (auto number = dyn_cast<IntegerAttr>(value)) {
    APInt bits = number.getValue();
    cell.i =
        bits.getBitWidth() == 1 ? bits.getZExtValue() : bits.getSExtValue();
  }
  return cell;
}

static int64_t evaluate(AffineExpr expr, ArrayRef<int64_t> dims,
                        ArrayRef<int64_t> symbols) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  int64_t lhs = evaluate(binary.getLHS(), dims, symbols);
  int64_t rhs = evaluate(binary.getRHS(), dims, symbols);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return lhs + rhs;
  case AffineExprKind::Mul:
    return lhs * rhs;
  case AffineExprKind::Mod:
    return rhs > 0 ? llvm::mod(lhs, rhs) : 0;
  case AffineExprKind::FloorDiv:
    return rhs > 0 ? llvm::divideFloorSigned(lhs, rhs) : 0;
  case AffineExprKind::CeilDiv:
    return rhs > 0 ? llvm::divideCeilSigned(lhs, rhs) : 0;
  default:
    llvm_unreachable("not a binary affine expression");
  }
}

//===----------------------------------------------------------------------===//
// The body of a structured op
//===----------------------------------------------------------------------===//

/// A region of scalar code as a list of steps on numbered slots.
class Interpreter::Body {
public:
  explicit Body(Interpreter &parent) : parent(parent) {}

  bool compile(Block &block) {
    for (BlockArgument argument : block.getArguments())
      arguments.push_back(slotOf(argument));
    return compileBlock(block, steps, results);
  }
  bool run(ArrayRef<int64_t> loops) { return runSteps(steps, loops); }
  Cell &argument(unsigned i) { return slots[arguments[i]]; }
  Cell result(unsigned i) { return slots[results[i]]; }
  unsigned getNumResults() const { return results.size(); }
  int64_t getCost() const { return cost; }

private:
  enum class Kind : uint8_t { Scalar, Index, Extract, Dim, If, Affine };
  struct Step {
    Kind kind;
    ScalarOp scalar;
    SmallVector<int, 4> operands, results;
    int64_t number = 0;
    BufferRef tensor;
    AffineMap map;
    std::vector<Step> branches[2];
    SmallVector<int> yields[2];
    Operation *op;
  };

  int slotOf(Value value) {
    auto [it, isNew] = slotNumbers.try_emplace(value, slots.size());
    if (isNew)
      slots.emplace_back();
    return it->second;
  }
  int use(Value value);
  bool compileBlock(Block &block, std::vector<Step> &into,
                    SmallVectorImpl<int> &yields);
  bool compileOp(Operation *op, std::vector<Step> &into);
  bool runSteps(const std::vector<Step> &list, ArrayRef<int64_t> loops);
  bool runStep(const Step &step, ArrayRef<int64_t> loops);

  Interpreter &parent;
  llvm::DenseMap<Value, int> slotNumbers;
  std::vector<Cell> slots;
  std::vector<Step> steps;
  SmallVector<int> arguments, results;
  int64_t cost = 1;
};

/// The slot of an operand; what is defined outside has its value already.
int Interpreter::Body::use(Value value) {
  auto it = slotNumbers.find(value);
  if (it != slotNumbers.end())
    return it->second;
  int slot = slotOf(value);
  const BufferRef &outer = parent.get(value);
  slots[slot].i = 0;
  if (outer && !outer->cells.empty())
    slots[slot] = outer->cells[0];
  return slot;
}

bool Interpreter::Body::compileBlock(Block &block, std::vector<Step> &into,
                                     SmallVectorImpl<int> &yields) {
  for (Operation &op : block.without_terminator())
    if (!compileOp(&op, into))
      return false;
  for (Value value : block.getTerminator()->getOperands())
    yields.push_back(use(value));
  return true;
}

bool Interpreter::Body::compileOp(Operation *op, std::vector<Step> &into) {
  ++cost;
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    if (!isa<ShapedType>(constant.getType()))
      slots[slotOf(constant)] = toCell(constant.getValue(), parent.tame);
    else
      parent.runConstant(op);
    return true;
  }
  if (isa<cf::AssertOp>(op))
    return true;
  Step step;
  step.op = op;
  if (auto scalar = getScalarOp(op, parent.wide)) {
    step.kind = Kind::Scalar;
    step.scalar = *scalar;
    step.scalar.quotient = parent.undefined;
    step.scalar.tame = parent.tame;
  } else if (auto index = dyn_cast<linalg::IndexOp>(op)) {
    step.kind = Kind::Index;
    step.number = index.getDim();
  } else if (isa<tensor::ExtractOp>(op)) {
    step.kind = Kind::Extract;
    step.tensor = parent.get(op->getOperand(0));
  } else if (isa<tensor::DimOp>(op)) {
    step.kind = Kind::Dim;
    step.tensor = parent.get(op->getOperand(0));
  } else if (auto apply = dyn_cast<affine::AffineApplyOp>(op)) {
    step.kind = Kind::Affine;
    step.map = apply.getMap();
  } else if (auto branch = dyn_cast<scf::IfOp>(op)) {
    step.kind = Kind::If;
    for (auto [i, region] : llvm::enumerate(op->getRegions()))
      if (!region.empty() &&
          !compileBlock(region.front(), step.branches[i], step.yields[i]))
        return false;
  } else {
    return parent.fail(op, "is not known in a body");
  }
  bool tensorFirst = step.kind == Kind::Extract || step.kind == Kind::Dim;
  if (tensorFirst && !step.tensor)
    return parent.fail(op, "reads a tensor that is not known");
  for (Value operand : op->getOperands().drop_front(tensorFirst))
    step.operands.push_back(use(operand));
  for (Value result : op->getResults())
    step.results.push_back(slotOf(result));
  into.push_back(std::move(step));
  return true;
}

bool Interpreter::Body::runSteps(const std::vector<Step> &list,
                                 ArrayRef<int64_t> loops) {
  for (const Step &step : list) {
    if (step.kind == Kind::Scalar) {
      Cell operands[4];
      for (auto [i, operand] : llvm::enumerate(step.operands))
        operands[i] = slots[operand];
      slots[step.results[0]] = step.scalar.evaluate(step.scalar, operands);
    } else if (!runStep(step, loops)) {
      return false;
    }
  }
  return true;
}

bool Interpreter::Body::runStep(const Step &step, ArrayRef<int64_t> loops) {
  SmallVector<int64_t> operands;
  for (int slot : step.operands)
    operands.push_back(slots[slot].i);
  switch (step.kind) {
  case Kind::Index:
    slots[step.results[0]].i = loops[step.number];
    return true;
  case Kind::Extract: {
    int64_t offset = offsetOf(operands, step.tensor->shape);
    if (offset < 0)
      return parent.fail(step.op, "is out of bounds");
    slots[step.results[0]] = step.tensor->cells[offset];
    return true;
  }
  case Kind::Dim:
    if (operands[0] < 0 ||
        operands[0] >= static_cast<int64_t>(step.tensor->shape.size()))
      return parent.fail(step.op, "is out of bounds");
    slots[step.results[0]].i = step.tensor->shape[operands[0]];
    return true;
  case Kind::Affine: {
    ArrayRef<int64_t> all(operands);
    unsigned dims = step.map.getNumDims();
    slots[step.results[0]].i = evaluate(
        step.map.getResult(0), all.take_front(dims), all.drop_front(dims));
    return true;
  }
  case Kind::If: {
    int branch = operands[0] ? 0 : 1;
    if (!runSteps(step.branches[branch], loops))
      return false;
    for (auto [result, yielded] : llvm::zip(step.results, step.yields[branch]))
      slots[result] = slots[yielded];
    return true;
  }
  case Kind::Scalar:
    break;
  }
  llvm_unreachable("a scalar step is run where it is found");
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

bool Interpreter::fail(Operation *op, const Twine &why) {
  if (error.empty())
    error = ("'" + op->getName().getStringRef() + "' " + why).str();
  return false;
}

int64_t Interpreter::getInt(OpFoldResult value) {
  if (auto dynamic = dyn_cast<Value>(value))
    return getInt(dynamic);
  return cast<IntegerAttr>(cast<Attribute>(value)).getInt();
}

void Interpreter::set(Value value, Buffer buffer) {
  values[value] = std::make_shared<const Buffer>(std::move(buffer));
}

void Interpreter::setScalar(Value value, Cell cell) {
  set(value, Buffer{{}, value.getType(), {cell}});
}

/// Elements that nothing has written are a number that shows up.
std::shared_ptr<Buffer> Interpreter::makeBuffer(Type type,
                                                ArrayRef<int64_t> shape) {
  auto buffer = std::make_shared<Buffer>();
  buffer->shape.assign(shape.begin(), shape.end());
  buffer->elementType = getElementTypeOrSelf(type);
  bool isFloat = isa<FloatType>(buffer->elementType);
  Rounding rounding = getRounding(buffer->elementType, wide);
  bool isBit = buffer->elementType.isInteger(1);
  buffer->cells.resize(product(shape));
  for (auto [i, cell] : llvm::enumerate(buffer->cells)) {
    // Another choice differs from element to element, too.
    int64_t step = undefined ? 1 + i % 5 : 0;
    const double floats[kUndefinedChoices] = {12345.0, -0.125 * step, NAN};
    const int64_t bits[kUndefinedChoices] = {1, (step + 1) % 2, 0};
    const int64_t integers[kUndefinedChoices] = {77, 77 - step, -77};
    if (isFloat)
      cell.f = roundTo(rounding, floats[undefined]);
    else
      cell.i = isBit ? bits[undefined] : integers[undefined];
  }
  return buffer;
}

bool Interpreter::bind(ValueRange to, ArrayRef<BufferRef> from) {
  for (auto [value, buffer] : llvm::zip_equal(to, from))
    values[value] = buffer;
  return true;
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

namespace {
/// An operand of a structured op: where its element of an iteration is.
struct Access {
  BufferRef buffer;
  AffineMap map;
  /// Per loop, and at all loops zero, if the map is affine without divisions.
  SmallVector<int64_t> strides;
  int64_t base = 0;
  bool isLinear = true;

  int64_t offset(ArrayRef<int64_t> loops) const {
    if (isLinear) {
      int64_t result = base;
      for (auto [stride, index] : llvm::zip(strides, loops))
        result += stride * index;
      return result;
    }
    SmallVector<int64_t> position;
    for (AffineExpr expr : map.getResults())
      position.push_back(evaluate(expr, loops, {}));
    return offsetOf(position, buffer->shape);
  }
};
} // namespace

/// An access to `buffer`; linear only if each index is a loop or a constant.
static std::optional<Access> makeAccess(BufferRef buffer, AffineMap map,
                                        ArrayRef<int64_t> sizes) {
  Access access{std::move(buffer), map, SmallVector<int64_t>(sizes.size())};
  int64_t stride = 1;
  for (size_t i = map.getNumResults(); i-- != 0;) {
    AffineExpr expr = map.getResult(i);
    int64_t size = access.buffer->shape[i], last = 0;
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      access.strides[dim.getPosition()] += stride;
      last = sizes[dim.getPosition()] - 1;
    } else if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      access.base += stride * constant.getValue();
      last = constant.getValue();
    } else {
      access.isLinear = false;
    }
    if (access.isLinear && (last >= size || last < -1))
      return std::nullopt;
    stride *= size;
  }
  return access;
}

/// Sizes of the loops, from the operands' shapes: -1 where none says it, none
/// at all where they disagree.
static SmallVector<int64_t> getLoopSizes(linalg::LinalgOp op,
                                         ArrayRef<BufferRef> operands) {
  SmallVector<int64_t> sizes(op.getNumLoops(), -1);
  for (auto [operand, map] :
       llvm::zip_equal(operands, op.getIndexingMapsArray()))
    for (auto [i, expr] : llvm::enumerate(map.getResults()))
      if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
        int64_t &size = sizes[dim.getPosition()];
        if (size != -1 && size != operand->shape[i])
          return {};
        size = operand->shape[i];
      }
  return sizes;
}

bool Interpreter::runStructured(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics())
    return fail(op, "is not on tensors");
  SmallVector<BufferRef> operands;
  for (Value operand : op->getOperands())
    operands.push_back(get(operand));
  SmallVector<int64_t> sizes = getLoopSizes(op, operands);
  if (llvm::is_contained(sizes, -1) || sizes.size() != op.getNumLoops())
    return fail(op, "has a loop of unknown size");
  SmallVector<std::shared_ptr<Buffer>> outputs;
  int64_t inputs = op.getNumDpsInputs();
  for (int64_t i = 0; i != op.getNumDpsInits(); ++i) {
    outputs.push_back(std::make_shared<Buffer>(*operands[inputs + i]));
    operands[inputs + i] = outputs.back();
  }
  SmallVector<Access> accesses;
  for (auto [buffer, map] :
       llvm::zip_equal(operands, op.getIndexingMapsArray())) {
    std::optional<Access> access = makeAccess(buffer, map, sizes);
    if (!access)
      return fail(op, "is out of bounds");
    accesses.push_back(std::move(*access));
  }
  Body body(*this);
  if (!body.compile(*op.getBlock()))
    return false;
  budget -= product(sizes) * body.getCost();
  if (budget < 0)
    return fail(op, "takes too long");
  SmallVector<int64_t> loops(sizes.size());
  SmallVector<int64_t> offsets(accesses.size());
  bool more = product(sizes) > 0;
  for (; more; more = advance(loops, sizes)) {
    for (auto [i, access] : llvm::enumerate(accesses)) {
      offsets[i] = access.offset(loops);
      if (offsets[i] < 0)
        return fail(op, "is out of bounds");
      body.argument(i) = access.buffer->cells[offsets[i]];
    }
    if (!body.run(loops))
      return false;
    for (auto [i, output] : llvm::enumerate(outputs))
      output->cells[offsets[inputs + i]] = body.result(i);
  }
  for (auto [result, output] : llvm::zip(op->getResults(), outputs))
    values[result] = output;
  return true;
}

/// As linalg.softmax decomposes itself: max, exp of the difference, sum,
/// divide.
bool Interpreter::runSoftmax(linalg::SoftmaxOp op) {
  BufferRef input = get(op.getInput());
  auto output = std::make_shared<Buffer>(*input);
  int64_t dim = op.getDimension(), size = input->shape[dim];
  int64_t inner = product(ArrayRef(input->shape).drop_front(dim + 1));
  Rounding rounding = getRounding(input->elementType, wide);
  int64_t count = product(input->shape);
  for (int64_t row = 0; size && row != count / size; ++row) {
    int64_t start = row / inner * inner * size + row % inner;
    double max = -INFINITY, sum = 0;
    for (int64_t n = 0; n != size; ++n)
      max = std::fmax(max, input->cells[start + n * inner].f);
    for (int64_t n = 0; n != size; ++n) {
      double &out = output->cells[start + n * inner].f;
      out = roundTo(rounding, std::exp(roundTo(rounding, out - max)));
      sum = roundTo(rounding, sum + out);
    }
    for (int64_t n = 0; n != size; ++n) {
      double &out = output->cells[start + n * inner].f;
      out = roundTo(rounding, out / sum);
    }
  }
  values[op->getResult(0)] = output;
  return true;
}

/// An op of arith or math on scalars or, element by element, on tensors.
bool Interpreter::runElementwise(Operation *op) {
  std::optional<ScalarOp> scalar = getScalarOp(op, wide);
  if (!scalar)
    return fail(op, "is not known");
  scalar->quotient = undefined;
  scalar->tame = tame;
  size_t count = 1;
  SmallVector<int64_t> shape;
  for (Value operand : op->getOperands())
    if (isa<ShapedType>(operand.getType())) {
      shape = get(operand)->shape;
      count = get(operand)->cells.size();
    }
  std::shared_ptr<Buffer> output =
      makeBuffer(op->getResult(0).getType(), shape);
  for (size_t i = 0; i != count; ++i) {
    Cell operands[4];
    for (auto [j, operand] : llvm::enumerate(op->getOperands())) {
      const Buffer &buffer = *get(operand);
      if (isa<ShapedType>(operand.getType()) && buffer.cells.size() != count)
        return fail(op, "has operands of different sizes");
      operands[j] = buffer.cells[isa<ShapedType>(operand.getType()) ? i : 0];
    }
    output->cells[i] = scalar->evaluate(*scalar, operands);
  }
  values[op->getResult(0)] = output;
  return true;
}

//===----------------------------------------------------------------------===//
// Tensor ops
//===----------------------------------------------------------------------===//

bool Interpreter::runConstant(Operation *op) {
  Attribute value = cast<arith::ConstantOp>(op).getValue();
  Value result = op->getResult(0);
  auto dense = dyn_cast<DenseElementsAttr>(value);
  if (!dense) {
    if (isa<ShapedType>(result.getType()))
      return fail(op, "has a constant that is not known");
    setScalar(result, toCell(value, tame));
    return true;
  }
  std::shared_ptr<Buffer> buffer =
      makeBuffer(result.getType(), dense.getType().getShape());
  if (dense.isSplat()) {
    llvm::fill(buffer->cells, toCell(dense.getSplatValue<Attribute>(), tame));
  } else {
    for (auto [cell, element] :
         llvm::zip_equal(buffer->cells, dense.getValues<Attribute>()))
      cell = toCell(element, tame);
  }
  values[result] = buffer;
  return true;
}

bool Interpreter::runConcat(Operation *op) {
  auto concat = cast<tensor::ConcatOp>(op);
  int64_t dim = concat.getDim();
  SmallVector<int64_t> shape = get(op->getOperand(0))->shape;
  shape[dim] = 0;
  for (Value operand : op->getOperands())
    shape[dim] += get(operand)->shape[dim];
  std::shared_ptr<Buffer> output = makeBuffer(concat.getType(), shape);
  int64_t first = 0;
  for (Value operand : op->getOperands()) {
    const Buffer &input = *get(operand);
    SmallVector<int64_t> position(shape.size());
    bool more = !input.cells.empty();
    for (size_t i = 0; more; more = advance(position, input.shape)) {
      SmallVector<int64_t> to = position;
      to[dim] += first;
      int64_t offset = offsetOf(to, shape);
      if (offset < 0)
        return fail(op, "has operands of different sizes");
      output->cells[offset] = input.cells[i++];
    }
    first += input.shape[dim];
  }
  values[op->getResult(0)] = output;
  return true;
}

bool Interpreter::runPad(Operation *op) {
  auto pad = cast<tensor::PadOp>(op);
  const Buffer &input = *get(pad.getSource());
  SmallVector<int64_t> shape, low;
  for (auto [size, before, after] : llvm::zip_equal(
           input.shape, pad.getMixedLowPad(), pad.getMixedHighPad())) {
    low.push_back(getInt(before));
    shape.push_back(low.back() + size + getInt(after));
    if (low.back() < 0 || getInt(after) < 0)
      return fail(op, "pads by less than nothing");
  }
  std::shared_ptr<Buffer> output = makeBuffer(pad.getType(), shape);
  Body body(*this);
  if (!body.compile(pad.getRegion().front()))
    return false;
  SmallVector<int64_t> position(shape.size());
  bool more = !output->cells.empty();
  for (size_t i = 0; more; more = advance(position, shape), ++i) {
    SmallVector<int64_t> from;
    for (auto [index, before] : llvm::zip_equal(position, low))
      from.push_back(index - before);
    int64_t offset = offsetOf(from, input.shape);
    for (auto [j, index] : llvm::enumerate(position))
      body.argument(j).i = index;
    if (offset < 0 && !body.run({}))
      return false;
    output->cells[i] = offset < 0 ? body.result(0) : input.cells[offset];
  }
  values[op->getResult(0)] = output;
  return true;
}

/// tensor.extract_slice and tensor.insert_slice.
bool Interpreter::runSlice(Operation *op) {
  auto slice = cast<OffsetSizeAndStrideOpInterface>(op);
  bool inserts = isa<tensor::InsertSliceOp>(op);
  BufferRef whole = get(op->getOperand(inserts ? 1 : 0));
  SmallVector<int64_t> offsets, sizes, strides;
  for (OpFoldResult value : slice.getMixedOffsets())
    offsets.push_back(getInt(value));
  for (OpFoldResult value : slice.getMixedSizes())
    sizes.push_back(getInt(value));
  for (OpFoldResult value : slice.getMixedStrides())
    strides.push_back(getInt(value));
  if (llvm::any_of(sizes, [](int64_t size) { return size < 0; }))
    return fail(op, "is out of bounds");

  std::shared_ptr<Buffer> output;
  if (inserts) {
    output = std::make_shared<Buffer>(*whole);
    if (static_cast<int64_t>(get(op->getOperand(0))->cells.size()) !=
        product(sizes))
      return fail(op, "has a source of another size");
  } else {
    // A type of lower rank leaves unit dimensions out.
    auto extract = cast<tensor::ExtractSliceOp>(op);
    llvm::SmallBitVector dropped = extract.getDroppedDims();
    SmallVector<int64_t> shape;
    for (auto [i, size] : llvm::enumerate(sizes))
      if (!dropped.test(i))
        shape.push_back(size);
    output = makeBuffer(extract.getType(), shape);
  }
  SmallVector<int64_t> position(sizes.size());
  bool more = product(sizes) > 0;
  for (size_t i = 0; more; more = advance(position, sizes), ++i) {
    SmallVector<int64_t> at;
    for (size_t j = 0; j != position.size(); ++j)
      at.push_back(offsets[j] + position[j] * strides[j]);
    int64_t offset = offsetOf(at, whole->shape);
    if (offset < 0)
      return fail(op, "is out of bounds");
    if (inserts)
      output->cells[offset] = get(op->getOperand(0))->cells[i];
    else
      output->cells[i] = whole->cells[offset];
  }
  values[op->getResult(0)] = output;
  return true;
}

/// Ops that keep all elements in order, and give them another shape.
bool Interpreter::runMovement(Operation *op) {
  Buffer output = *get(op->getOperand(0));
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    output.shape.clear();
    for (OpFoldResult size : expand.getMixedOutputShape())
      output.shape.push_back(getInt(size));
  } else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    SmallVector<int64_t> shape;
    for (const ReassociationIndices &group : collapse.getReassociationIndices())
      shape.push_back(
          product(ArrayRef(output.shape).slice(group.front(), group.size())));
    output.shape = shape;
  } else if (isa<tensor::ReshapeOp>(op)) {
    output.shape.clear();
    for (Cell size : get(op->getOperand(1))->cells)
      output.shape.push_back(size.i);
  }
  if (product(output.shape) != static_cast<int64_t>(output.cells.size()))
    return fail(op, "changes the number of elements");
  set(op->getResult(0), std::move(output));
  return true;
}

bool Interpreter::runTensorOp(Operation *op) {
  Value result = op->getResult(0);
  auto type = dyn_cast<RankedTensorType>(result.getType());
  SmallVector<int64_t> shape;
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    const Buffer &buffer = *get(dim.getSource());
    uint64_t index = getInt(dim.getIndex());
    Cell size;
    if (index >= buffer.shape.size())
      return fail(op, "is out of bounds");
    size.i = buffer.shape[index];
    setScalar(result, size);
    return true;
  }
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    for (Value index : extract.getIndices())
      shape.push_back(getInt(index));
    int64_t offset = offsetOf(shape, get(extract.getTensor())->shape);
    if (offset < 0)
      return fail(op, "is out of bounds");
    setScalar(result, get(extract.getTensor())->cells[offset]);
    return true;
  }
  if (auto empty = dyn_cast<tensor::EmptyOp>(op)) {
    for (OpFoldResult size : empty.getMixedSizes())
      shape.push_back(getInt(size));
    if (llvm::any_of(shape, [](int64_t size) { return size < 0; }) ||
        product(shape) > 1'000'000)
      return fail(op, "has an impossible size");
    values[result] = makeBuffer(type, shape);
    return true;
  }
  if (auto splat = dyn_cast<tensor::SplatOp>(op)) {
    auto sizes = splat.getDynamicSizes().begin();
    for (int64_t size : type.getShape())
      shape.push_back(ShapedType::isDynamic(size) ? getInt(*sizes++) : size);
    std::shared_ptr<Buffer> buffer = makeBuffer(type, shape);
    llvm::fill(buffer->cells, get(splat.getInput())->cells[0]);
    values[result] = buffer;
    return true;
  }
  if (isa<tensor::FromElementsOp>(op)) {
    std::shared_ptr<Buffer> buffer = makeBuffer(type, type.getShape());
    for (auto [cell, operand] :
         llvm::zip_equal(buffer->cells, op->getOperands()))
      cell = get(operand)->cells[0];
    values[result] = buffer;
    return true;
  }
  if (auto insert = dyn_cast<tensor::InsertOp>(op)) {
    auto buffer = std::make_shared<Buffer>(*get(insert.getDest()));
    for (Value index : insert.getIndices())
      shape.push_back(getInt(index));
    int64_t offset = offsetOf(shape, buffer->shape);
    if (offset < 0)
      return fail(op, "is out of bounds");
    buffer->cells[offset] = get(insert.getScalar())->cells[0];
    values[result] = buffer;
    return true;
  }
  if (auto generate = dyn_cast<tensor::GenerateOp>(op)) {
    auto sizes = generate.getDynamicExtents().begin();
    for (int64_t size : type.getShape())
      shape.push_back(ShapedType::isDynamic(size) ? getInt(*sizes++) : size);
    std::shared_ptr<Buffer> buffer = makeBuffer(type, shape);
    Body body(*this);
    if (!body.compile(generate.getBody().front()))
      return false;
    SmallVector<int64_t> position(shape.size());
    bool more = !buffer->cells.empty();
    for (size_t i = 0; more; more = advance(position, shape), ++i) {
      for (auto [j, index] : llvm::enumerate(position))
        body.argument(j).i = index;
      if (!body.run({}))
        return false;
      buffer->cells[i] = body.result(0);
    }
    values[result] = buffer;
    return true;
  }
  return fail(op, "is not known");
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

bool Interpreter::runLoop(Operation *op) {
  Values yielded;
  if (auto loop = dyn_cast<scf::ForOp>(op)) {
    SmallVector<BufferRef> state;
    for (Value init : loop.getInitArgs())
      state.push_back(get(init));
    int64_t step = getInt(loop.getStep());
    if (step <= 0)
      return fail(op, "has a step that is not positive");
    for (int64_t i = getInt(loop.getLowerBound()),
                 e = getInt(loop.getUpperBound());
         i < e; i += step) {
      Cell cell;
      cell.i = i;
      setScalar(loop.getInductionVar(), cell);
      bind(loop.getRegionIterArgs(), state);
      if (!runBlock(*loop.getBody(), state))
        return false;
    }
    return bind(op->getResults(), state);
  }
  auto loop = cast<scf::WhileOp>(op);
  SmallVector<BufferRef> state;
  for (Value init : loop.getInits())
    state.push_back(get(init));
  for (;;) {
    bind(loop.getBeforeArguments(), state);
    if (!runBlock(*loop.getBeforeBody(), yielded))
      return false;
    bool again = yielded.front()->cells[0].i;
    ArrayRef<BufferRef> forwarded = ArrayRef(yielded).drop_front();
    if (!again)
      return bind(op->getResults(), forwarded);
    bind(loop.getAfterArguments(), forwarded);
    if (!runBlock(*loop.getAfterBody(), state))
      return false;
  }
}

bool Interpreter::runControl(Operation *op) {
  Values yielded;
  if (auto branch = dyn_cast<scf::IfOp>(op)) {
    Region &region = getInt(branch.getCondition()) ? branch.getThenRegion()
                                                   : branch.getElseRegion();
    if (!region.empty() && !runBlock(region.front(), yielded))
      return false;
    return bind(op->getResults(), yielded);
  }
  auto callOp = cast<func::CallOp>(op);
  auto callee = module.lookupSymbol<func::FuncOp>(callOp.getCallee());
  if (!callee || callee.isExternal() || depth > 16)
    return fail(op, "calls a function that cannot be evaluated");
  for (auto [argument, operand] :
       llvm::zip_equal(callee.getArguments(), op->getOperands()))
    values[argument] = get(operand);
  ++depth;
  bool ok = runBlock(callee.getBody().front(), yielded);
  --depth;
  return ok && bind(op->getResults(), yielded);
}

bool Interpreter::run(Operation *op) {
  if (--budget < 0)
    return fail(op, "takes too long");
  for (Value operand : op->getOperands())
    if (!get(operand))
      return fail(op, "has an operand that is not known");
  if (isa<arith::ConstantOp>(op))
    return runConstant(op);
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return runStructured(structured);
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return runSoftmax(softmax);
  if (isa<tensor::CastOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
          tensor::ReshapeOp>(op))
    return runMovement(op);
  if (isa<tensor::ExtractSliceOp, tensor::InsertSliceOp>(op))
    return runSlice(op);
  if (isa<tensor::ConcatOp>(op))
    return runConcat(op);
  if (isa<tensor::PadOp>(op))
    return runPad(op);
  if (isa<tensor::TensorDialect>(op->getDialect()) && op->getNumResults() == 1)
    return runTensorOp(op);
  if (isa<scf::ForOp, scf::WhileOp>(op))
    return runLoop(op);
  if (isa<scf::IfOp, func::CallOp>(op))
    return runControl(op);
  if (isa<cf::AssertOp>(op))
    return true;
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op)) {
    SmallVector<int64_t> operands;
    for (Value operand : op->getOperands())
      operands.push_back(getInt(operand));
    ArrayRef<int64_t> all(operands);
    unsigned dims = apply.getMap().getNumDims();
    Cell cell;
    cell.i = evaluate(apply.getMap().getResult(0), all.take_front(dims),
                      all.drop_front(dims));
    setScalar(apply, cell);
    return true;
  }
  return runElementwise(op);
}

bool Interpreter::runBlock(Block &block, Values &yielded) {
  for (Operation &op : block.without_terminator())
    if (!run(&op))
      return false;
  yielded.clear();
  for (Value value : block.getTerminator()->getOperands()) {
    if (!get(value))
      return fail(block.getTerminator(), "has an operand that is not known");
    yielded.push_back(get(value));
  }
  return true;
}

llvm::Expected<SmallVector<BufferRef>>
Interpreter::call(StringRef name, ArrayRef<BufferRef> arguments) {
  auto function = module.lookupSymbol<func::FuncOp>(name);
  if (!function || function.isExternal() ||
      function.getNumArguments() != arguments.size() ||
      !function.getBody().hasOneBlock())
    return llvm::createStringError("'" + name + "' cannot be called");
  values.clear();
  error.clear();
  bind(function.getArguments(), arguments);
  Values results;
  if (!runBlock(function.getBody().front(), results))
    return llvm::createStringError(error);
  return results;
}
