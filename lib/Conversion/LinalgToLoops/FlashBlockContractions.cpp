//===- FlashBlockContractions.cpp - Contractions in blocks of registers ---===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A contraction on memrefs has, besides its reduction dimensions, three sorts
// of parallel ones:
//
//   j      innermost in the output: a vector runs along it
//   i      the inputs with j leave it out, so that a vector loaded once serves
//          all rows of a block
//   outer  the others
//
// A block of rows × columns vectors of the output is loaded, carried through
// the loops over the reduction dimensions in registers, and stored. The op's
// body is cloned on vectors, once per register; it may be anything that is
// elementwise.
//
//===----------------------------------------------------------------------===//

#include "flash/Conversion/LinalgToLoops/LinalgToLoops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHBLOCKCONTRACTIONSPASS
#include "flash/Conversion/LinalgToLoops/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;

namespace {

/// Vectors side by side in a block: two hide the latency of the loads.
constexpr int64_t kColumns = 2;
/// Multiplications below which a parallel loop costs more than it saves.
constexpr int64_t kMinParallelWork = 65536;
/// What a dimension of unknown size is taken for.
constexpr int64_t kAssumedSize = 64;
/// Rows that must share an input before it pays to copy it into order.
constexpr int64_t kMinRowsToPack = 4;

struct Options {
  int64_t vectorBits, rows;
  bool parallel;
};

class BlockedContraction {
public:
  BlockedContraction(linalg::LinalgOp op, RewriterBase &b, Options options)
      : op(op), b(b), loc(op.getLoc()), options(options) {}

  /// Whether the op fits; decides everything that does not need new ops.
  bool match();
  void lower();

private:
  /// Coordinates of a block: a value per dimension of the op.
  using Point = SmallVector<Value>;

  bool matchBody();
  bool matchOperands();
  void chooseRow();
  bool usesDim(OpOperand *operand, unsigned dim) {
    return op.getMatchingIndexingMap(operand).isFunctionOfDim(dim);
  }
  /// Whether vectors along j can be loaded from the operand as it is.
  bool isContiguous(OpOperand *operand);
  void packInputs();
  void createOuterLoops();
  void createRowBlocks(Point point, Value block);
  void createColumnBlocks(Point point, int64_t rows);
  void createLastColumns(Point point, int64_t rows, Value begin);
  bool hasBF16();
  void createBlock(Point point, int64_t rows, int64_t columns, Value mask);
  SmallVector<Value> createReduction(Point point, int64_t rows, int64_t columns,
                                     Value mask, ArrayRef<Value> start);
  SmallVector<Value> createStep(const Point &point, int64_t rows,
                                int64_t columns, Value mask, ValueRange acc);
  Value createBody(ValueRange inputs, Value acc);
  Value loadVector(Value memref, ArrayRef<Value> indices, Value mask);
  Value loadInput(unsigned number, const Point &point, int64_t row,
                  int64_t column, Value mask);
  SmallVector<Value> indicesOf(AffineMap map, const Point &point);
  /// `point` moved by a row and a column of vectors.
  Point shift(const Point &point, int64_t row, int64_t column);

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value add(Value lhs, int64_t rhs) {
    return rhs ? arith::AddIOp::create(b, loc, lhs, constant(rhs)).getResult()
               : lhs;
  }
  VectorType vectorOf(Type element) {
    return VectorType::get({width}, element);
  }

  linalg::LinalgOp op;
  RewriterBase &b;
  Location loc;
  Options options;

  unsigned j = 0;
  std::optional<unsigned> i;
  SmallVector<unsigned> outer, reductions;
  SmallVector<int64_t> staticSizes;
  int64_t width = 0;   ///< elements of a vector
  int64_t maxRows = 1; ///< rows of a full block
  /// Rows that share an input with j, all in all.
  int64_t sharingRows = 1;
  /// Inputs and their maps, after packing; then sizes as values.
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  SmallVector<Value> sizes;
  SmallVector<Value> packed;
};

} // namespace

//===----------------------------------------------------------------------===//
// Which ops fit
//===----------------------------------------------------------------------===//

static bool isVectorElement(Type type) {
  return type.isIntOrFloat() && type.getIntOrFloatBitWidth() >= 8;
}

bool BlockedContraction::matchBody() {
  Block *body = op.getBlock();
  for (Operation &inner : body->without_terminator()) {
    if (inner.getNumRegions() || inner.getNumResults() != 1 ||
        !OpTrait::hasElementwiseMappableTraits(&inner))
      return false;
    for (Value value : inner.getOperands())
      if (!value.getType().isIntOrFloat())
        return false;
    if (!inner.getResult(0).getType().isIntOrFloat())
      return false;
  }
  Value yielded = body->getTerminator()->getOperand(0);
  return yielded.getParentBlock() == body;
}

bool BlockedContraction::isContiguous(OpOperand *operand) {
  auto type = cast<MemRefType>(operand->get().getType());
  AffineMap map = op.getMatchingIndexingMap(operand);
  if (map.getResult(map.getNumResults() - 1) !=
      getAffineDimExpr(j, op.getContext()))
    return false;
  SmallVector<int64_t> strides;
  int64_t offset;
  return succeeded(type.getStridesAndOffset(strides, offset)) &&
         strides.back() == 1;
}

bool BlockedContraction::matchOperands() {
  int64_t widest = 32;
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = dyn_cast<MemRefType>(operand.get().getType());
    if (!type || !isVectorElement(type.getElementType()) ||
        !op.getMatchingIndexingMap(&operand).isProjectedPermutation())
      return false;
    widest = std::max<int64_t>(widest, type.getElementTypeBitWidth());
  }
  width = options.vectorBits / widest;
  return width > 1;
}

/// The row dimension: the largest that inputs with j leave out.
void BlockedContraction::chooseRow() {
  auto sizeOf = [&](unsigned dim) {
    return ShapedType::isDynamic(staticSizes[dim]) ? kAssumedSize
                                                   : staticSizes[dim];
  };
  for (unsigned dim : outer) {
    bool reuses = llvm::all_of(op.getDpsInputOperands(), [&](OpOperand *input) {
      return !usesDim(input, j) || !usesDim(input, dim);
    });
    if (reuses && (!i || sizeOf(dim) > sizeOf(*i)))
      i = dim;
  }
  if (!i)
    return;
  llvm::erase(outer, *i);
  sharingRows = sizeOf(*i);
  maxRows = std::clamp<int64_t>(sharingRows, 1, options.rows);
}

bool BlockedContraction::match() {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInits() != 1 ||
      op.getNumReductionLoops() == 0 || op.hasIndexSemantics() ||
      !matchBody() || !matchOperands())
    return false;
  OpOperand *output = op.getDpsInitOperand(0);
  AffineMap map = op.getMatchingIndexingMap(output);
  if (map.getNumResults() == 0 ||
      map.getNumResults() != op.getNumParallelLoops())
    return false;
  staticSizes = op.getStaticLoopRanges();
  j = cast<AffineDimExpr>(map.getResults().back()).getPosition();
  if (!isContiguous(output) || staticSizes[j] == 1)
    return false;
  for (auto [dim, iterator] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (iterator == utils::IteratorType::reduction)
      reductions.push_back(dim);
    else if (dim != j)
      outer.push_back(dim);
  }
  chooseRow();
  bool needsCopy = llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *in) {
    return usesDim(in, j) && !isContiguous(in);
  });
  return !needsCopy || sharingRows >= kMinRowsToPack;
}

//===----------------------------------------------------------------------===//
// Loops around the blocks
//===----------------------------------------------------------------------===//

/// Inputs in which j is not innermost are copied into a buffer where it is.
void BlockedContraction::packInputs() {
  for (OpOperand *operand : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    Value input = operand->get();
    if (usesDim(operand, j) && !isContiguous(operand)) {
      SmallVector<int64_t> order;
      SmallVector<int64_t> shape;
      SmallVector<Value> dynamic;
      auto type = cast<MemRefType>(input.getType());
      unsigned last =
          *map.getResultPosition(getAffineDimExpr(j, b.getContext()));
      for (unsigned pos = 0; pos != map.getNumResults(); ++pos)
        if (pos != last)
          order.push_back(pos);
      order.push_back(last);
      for (int64_t pos : order) {
        shape.push_back(type.getDimSize(pos));
        if (ShapedType::isDynamic(shape.back()))
          dynamic.push_back(memref::DimOp::create(b, loc, input, pos));
      }
      Value buffer = memref::AllocOp::create(
          b, loc, MemRefType::get(shape, type.getElementType()), dynamic,
          b.getI64IntegerAttr(64));
      linalg::TransposeOp::create(b, loc, input, buffer, order);
      packed.push_back(buffer);
      input = buffer;
      SmallVector<AffineExpr> results;
      for (int64_t pos : order)
        results.push_back(map.getResult(pos));
      map = AffineMap::get(map.getNumDims(), 0, results, b.getContext());
    }
    inputs.push_back(input);
    maps.push_back(map);
  }
}

void BlockedContraction::lower() {
  b.setInsertionPoint(op);
  for (Range range : op.createLoopRanges(b, loc))
    sizes.push_back(getValueOrCreateConstantIndexOp(b, loc, range.size));
  packInputs();
  createOuterLoops();
  for (Value buffer : packed)
    memref::DeallocOp::create(b, loc, buffer);
  b.eraseOp(op);
}

void BlockedContraction::createOuterLoops() {
  OpBuilder::InsertionGuard guard(b);
  SmallVector<Value> ends;
  int64_t work = 1;
  for (int64_t size : staticSizes)
    work *= ShapedType::isDynamic(size) ? kAssumedSize : size;
  for (unsigned dim : outer)
    ends.push_back(sizes[dim]);
  if (i) {
    Value blocks =
        arith::CeilDivUIOp::create(b, loc, sizes[*i], constant(maxRows));
    ends.push_back(blocks);
  }
  SmallVector<Value> starts(ends.size(), constant(0));
  SmallVector<Value> steps(ends.size(), constant(1));
  SmallVector<Value> ivs;
  bool parallel = options.parallel && !ends.empty() &&
                  work >= kMinParallelWork &&
                  !op->getParentOfType<scf::ForallOp>() &&
                  !op->getParentOfType<scf::ParallelOp>();
  if (parallel) {
    auto loop = scf::ParallelOp::create(b, loc, starts, ends, steps);
    llvm::append_range(ivs, loop.getInductionVars());
    b.setInsertionPointToStart(loop.getBody());
  } else {
    for (auto [start, end, step] : llvm::zip_equal(starts, ends, steps)) {
      auto loop = scf::ForOp::create(b, loc, start, end, step);
      ivs.push_back(loop.getInductionVar());
      b.setInsertionPointToStart(loop.getBody());
    }
  }
  Point point(sizes.size());
  for (auto [dim, iv] : llvm::zip(outer, ivs))
    point[dim] = iv;
  if (i)
    createRowBlocks(point, ivs.back());
  else
    createColumnBlocks(point, 1);
}

/// Full blocks, and single rows where the last block is not full.
void BlockedContraction::createRowBlocks(Point point, Value block) {
  Value rows = constant(maxRows);
  Value begin = arith::MulIOp::create(b, loc, block, rows);
  point[*i] = begin;
  int64_t size = staticSizes[*i];
  if (maxRows == 1 || (!ShapedType::isDynamic(size) && size % maxRows == 0))
    return createColumnBlocks(point, maxRows);
  Value end = arith::AddIOp::create(b, loc, begin, rows);
  Value isFull =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ule, end, sizes[*i]);
  auto branch = scf::IfOp::create(b, loc, isFull, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  createColumnBlocks(point, maxRows);
  b.setInsertionPointToStart(branch.elseBlock());
  auto loop = scf::ForOp::create(b, loc, begin, sizes[*i], constant(1));
  b.setInsertionPointToStart(loop.getBody());
  point[*i] = loop.getInductionVar();
  createColumnBlocks(point, 1);
}

/// Blocks of kColumns vectors, then single vectors, masked at a ragged end.
void BlockedContraction::createColumnBlocks(Point point, int64_t rows) {
  int64_t step = kColumns * width, size = staticSizes[j];
  bool known = !ShapedType::isDynamic(size);
  Value zero = constant(0), full = zero;
  if (!known || size >= step) {
    if (known) {
      full = constant(size / step * step);
    } else {
      Value blocks = arith::DivUIOp::create(b, loc, sizes[j], constant(step));
      full = arith::MulIOp::create(b, loc, blocks, constant(step));
    }
    OpBuilder::InsertionGuard guard(b);
    auto loop = scf::ForOp::create(b, loc, zero, full, constant(step));
    b.setInsertionPointToStart(loop.getBody());
    point[j] = loop.getInductionVar();
    createBlock(point, rows, kColumns, /*mask=*/Value());
  }
  if (known && size % step == 0)
    return;
  bool isRagged = !known || size % width;
  if (isRagged && hasBF16())
    return createLastColumns(point, rows, full);
  OpBuilder::InsertionGuard guard(b);
  auto loop = scf::ForOp::create(b, loc, full, sizes[j], constant(width));
  b.setInsertionPointToStart(loop.getBody());
  point[j] = loop.getInductionVar();
  Value mask;
  if (isRagged) {
    Value left = arith::SubIOp::create(b, loc, sizes[j], point[j]);
    mask = vector::CreateMaskOp::create(b, loc, vectorOf(b.getI1Type()), left);
  }
  createBlock(point, rows, 1, mask);
}

/// The columns from `begin` on without masks: whole vectors, then single
/// columns. A masked load of bf16 makes LLVM call a conversion function that no
/// library has, on a CPU without bf16 instructions.
void BlockedContraction::createLastColumns(Point point, int64_t rows,
                                           Value begin) {
  Value vectors = arith::DivUIOp::create(b, loc, sizes[j], constant(width));
  Value end = arith::MulIOp::create(b, loc, vectors, constant(width));
  int64_t wholeWidth = width;
  for (auto [from, to] : {std::pair(begin, end), std::pair(end, sizes[j])}) {
    auto loop = scf::ForOp::create(b, loc, from, to, constant(width));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    point[j] = loop.getInductionVar();
    createBlock(point, rows, 1, /*mask=*/Value());
    width = 1;
  }
  width = wholeWidth;
}

bool BlockedContraction::hasBF16() {
  return llvm::any_of(op->getOperandTypes(), [](Type type) {
    return cast<MemRefType>(type).getElementType().isBF16();
  });
}

//===----------------------------------------------------------------------===//
// A block
//===----------------------------------------------------------------------===//

BlockedContraction::Point
BlockedContraction::shift(const Point &point, int64_t row, int64_t column) {
  Point moved = point;
  if (i)
    moved[*i] = add(point[*i], row);
  moved[j] = add(point[j], column * width);
  return moved;
}

SmallVector<Value> BlockedContraction::indicesOf(AffineMap map,
                                                 const Point &point) {
  SmallVector<Value> indices;
  for (AffineExpr expr : map.getResults())
    indices.push_back(point[cast<AffineDimExpr>(expr).getPosition()]);
  return indices;
}

Value BlockedContraction::loadVector(Value memref, ArrayRef<Value> indices,
                                     Value mask) {
  VectorType type =
      vectorOf(cast<MemRefType>(memref.getType()).getElementType());
  if (!mask)
    return vector::LoadOp::create(b, loc, type, memref, indices);
  Value zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  return vector::MaskedLoadOp::create(b, loc, type, memref, indices, mask,
                                      zero);
}

Value BlockedContraction::loadInput(unsigned number, const Point &point,
                                    int64_t row, int64_t column, Value mask) {
  SmallVector<Value> indices =
      indicesOf(maps[number], shift(point, row, column));
  if (maps[number].isFunctionOfDim(j))
    return loadVector(inputs[number], indices, mask);
  Value scalar = memref::LoadOp::create(b, loc, inputs[number], indices);
  return vector::BroadcastOp::create(b, loc, vectorOf(scalar.getType()),
                                     scalar);
}

/// The op's body on vectors. Products may contract with their sums.
Value BlockedContraction::createBody(ValueRange loaded, Value acc) {
  Block *body = op.getBlock();
  IRMapping mapping;
  mapping.map(body->getArguments().drop_back(), loaded);
  mapping.map(body->getArguments().back(), acc);
  for (Operation &inner : body->without_terminator()) {
    SmallVector<Value> operands;
    for (Value value : inner.getOperands()) {
      Value mapped = mapping.lookupOrDefault(value);
      if (!isa<VectorType>(mapped.getType()))
        mapped = vector::BroadcastOp::create(b, loc, vectorOf(mapped.getType()),
                                             mapped);
      operands.push_back(mapped);
    }
    Operation *clone =
        b.create(inner.getLoc(), inner.getName().getIdentifier(), operands,
                 vectorOf(inner.getResult(0).getType()),
                 inner.getDiscardableAttrDictionary().getValue());
    if (inner.getPropertiesStorage())
      clone->copyProperties(inner.getPropertiesStorage());
    if (auto arithmetic = dyn_cast<arith::ArithFastMathInterface>(clone);
        arithmetic && isa<arith::MulFOp, arith::AddFOp>(clone)) {
      arith::FastMathFlags flags =
          arithmetic.getFastMathFlagsAttr()
              ? arithmetic.getFastMathFlagsAttr().getValue()
              : arith::FastMathFlags::none;
      clone->setAttr(
          arithmetic.getFastMathAttrName(),
          arith::FastMathFlagsAttr::get(
              b.getContext(), flags | arith::FastMathFlags::contract));
    }
    mapping.map(inner.getResult(0), clone->getResult(0));
  }
  return mapping.lookup(body->getTerminator()->getOperand(0));
}

/// One step of the reduction for all registers of the block. An input is loaded
/// once for the rows and columns in which it is the same.
SmallVector<Value> BlockedContraction::createStep(const Point &point,
                                                  int64_t rows, int64_t columns,
                                                  Value mask, ValueRange acc) {
  SmallVector<SmallVector<Value>> loaded(inputs.size());
  auto slot = [&](unsigned number, int64_t row, int64_t column) {
    int64_t r = i && maps[number].isFunctionOfDim(*i) ? row : 0;
    int64_t c = maps[number].isFunctionOfDim(j) ? column : 0;
    return r * columns + c;
  };
  for (unsigned number = 0; number != inputs.size(); ++number)
    loaded[number].assign(rows * columns, Value());
  SmallVector<Value> next;
  for (int64_t row = 0; row != rows; ++row) {
    for (int64_t column = 0; column != columns; ++column) {
      SmallVector<Value> arguments;
      for (unsigned number = 0; number != inputs.size(); ++number) {
        Value &value = loaded[number][slot(number, row, column)];
        if (!value)
          value = loadInput(number, point, row, column, mask);
        arguments.push_back(value);
      }
      next.push_back(createBody(arguments, acc[row * columns + column]));
    }
  }
  return next;
}

SmallVector<Value>
BlockedContraction::createReduction(Point point, int64_t rows, int64_t columns,
                                    Value mask, ArrayRef<Value> start) {
  OpBuilder::InsertionGuard guard(b);
  Value zero = constant(0), one = constant(1);
  SmallVector<Value> acc = llvm::to_vector(start);
  SmallVector<scf::ForOp> loops;
  for (unsigned dim : reductions) {
    auto loop = scf::ForOp::create(b, loc, zero, sizes[dim], one, acc);
    point[dim] = loop.getInductionVar();
    acc = llvm::to_vector_of<Value>(loop.getRegionIterArgs());
    loops.push_back(loop);
    b.setInsertionPointToStart(loop.getBody());
  }
  SmallVector<Value> next = createStep(point, rows, columns, mask, acc);
  for (scf::ForOp loop : llvm::reverse(loops)) {
    b.setInsertionPointToEnd(loop.getBody());
    scf::YieldOp::create(b, loc, next);
    next = llvm::to_vector_of<Value>(loop.getResults());
  }
  return next;
}

void BlockedContraction::createBlock(Point point, int64_t rows, int64_t columns,
                                     Value mask) {
  Value output = op.getDpsInits()[0];
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  SmallVector<SmallVector<Value>> positions;
  SmallVector<Value> acc;
  for (int64_t row = 0; row != rows; ++row) {
    for (int64_t column = 0; column != columns; ++column) {
      positions.push_back(indicesOf(map, shift(point, row, column)));
      acc.push_back(loadVector(output, positions.back(), mask));
    }
  }
  acc = createReduction(point, rows, columns, mask, acc);
  for (auto [value, indices] : llvm::zip_equal(acc, positions)) {
    if (mask)
      vector::MaskedStoreOp::create(b, loc, output, indices, mask, value);
    else
      vector::StoreOp::create(b, loc, value, output, indices);
  }
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct FlashBlockContractionsPass
    : flash::impl::FlashBlockContractionsPassBase<FlashBlockContractionsPass> {
  using FlashBlockContractionsPassBase::FlashBlockContractionsPassBase;

  void runOnOperation() override {
    if (vectorBits <= 0 || rows <= 0) {
      getOperation()->emitError("vector-bits and rows must be positive");
      return signalPassFailure();
    }
    SmallVector<linalg::LinalgOp> ops;
    getOperation()->walk([&](linalg::LinalgOp op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops) {
      BlockedContraction contraction(op, rewriter,
                                     {vectorBits, rows, parallel});
      if (contraction.match())
        contraction.lower();
    }
  }
};
} // namespace
