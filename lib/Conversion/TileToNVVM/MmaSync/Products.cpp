//===- Products.cpp - Products of tiles -----------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// 16-bit floats go through ldmatrix and mma.sync.m16n8k16, f32 that may be
// rounded to tf32 through mma.sync.m16n8k8, and f32 through multiply-adds; the
// accumulator has the same layout everywhere. Fragment layouts are those of the
// PTX ISA's sections on ldmatrix, mma.m16n8k16 and mma.m16n8k8.
//
// 32 bytes of a row are the depth of one product, of 16-bit floats and of tf32
// alike, and ldmatrix moves bytes: the same loads serve both.
//
//===----------------------------------------------------------------------===//

#include "ThreadBuilder.h"

using namespace mlir;
using namespace mlir::tile;

/// 16-byte chunks of the depth of one tensor-core product.
static constexpr int64_t kDepthChunks = 2;

/// Elements of `type` that the source of an MmaOp's accumulator has.
using Scalars = SmallVector<Value>;

//===----------------------------------------------------------------------===//
// 16-bit floats
//===----------------------------------------------------------------------===//

namespace {

/// A product on the tensor cores, 32 bytes of its depth at a time.
class TensorCoreProduct {
public:
  TensorCoreProduct(ThreadBuilder &t, MmaOp op, ValueRange a, Value b,
                    ValueRange c)
      : t(t), op(op), a(a), stageB(getStageRef(op.getB(), b)),
        type(op.getResult().getType()), shape(type), c(c),
        element(op.getB().getType().getElementType()),
        depth(SharedLayout::kStepBytes / getElementBytes(element)) {}

  Scalars build();

private:
  Scalars loadBlock(const StageRef &stage, int64_t row, int64_t chunk,
                    bool rowsFirst, bool transposed, Value byte = Value());
  Scalars loadA(int64_t i, int64_t k);
  Scalars loadB(int64_t pair, int64_t k);
  Scalars loadKeys(int64_t pair, int64_t k);
  void multiply(int64_t i, int64_t j, ValueRange regsA, ValueRange regsB);
  Value asOperand(Value reg);

  ThreadBuilder &t;
  MmaOp op;
  ValueRange a; ///< registers of a fragment, or the address of a stage
  StageRef stageB;
  FragmentType type;
  AccumulatorShape shape;
  Scalars c;
  Type element;
  int64_t depth; ///< of one instruction
};

} // namespace

/// ldmatrix.x4: a 16 × 16 block of a stage as four 8×8 matrices, of which lane
/// l gives the address of row l mod 8 of matrix l / 8. mma.sync wants its
/// registers in a fixed order, which is that of the matrices: row halves vary
/// first (`rowsFirst`), or column halves.
Scalars TensorCoreProduct::loadBlock(const StageRef &stage, int64_t row,
                                     int64_t chunk, bool rowsFirst,
                                     bool transposed, Value byte) {
  Value lane = t.lane();
  Value high = t.shiftRight(lane, 4),
        middle = t.bitAnd(t.shiftRight(lane, 3), 1);
  Value laneRow =
      rowsFirst ? t.bitAnd(lane, 15) : t.add(t.bitAnd(lane, 7), t.mul(high, 8));
  Value address = t.sharedAddress(
      stage, {laneRow, row, rowsFirst ? high : middle, chunk, byte});
  OpBuilder &b = t.b;
  Type i32 = b.getI32Type();
  auto result =
      LLVM::LLVMStructType::getLiteral(b.getContext(), {i32, i32, i32, i32});
  auto shape = NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8);
  Value loaded = NVVM::LdMatrixOp::create(b, t.loc, result, address, /*num=*/4,
                                          transposed ? NVVM::MMALayout::col
                                                     : NVVM::MMALayout::row,
                                          shape, NVVM::LdStMatrixEltType::B16);
  Scalars regs;
  for (int64_t i = 0; i != 4; ++i)
    regs.push_back(LLVM::ExtractValueOp::create(b, t.loc, loaded, i));
  return regs;
}

/// Rows 16·i of A, depth 16·k: (rows 0-7, 8-15) × (depth 0-7, 8-15).
Scalars TensorCoreProduct::loadA(int64_t i, int64_t k) {
  auto fragment = dyn_cast<FragmentType>(op.getA().getType());
  if (fragment && fragment.getLayout() == Layout::Accumulator) {
    // tf32: see loadKeys.
    AccumulatorShape shapeA(fragment);
    return {a[shapeA.element(i, k, 0, 0)], a[shapeA.element(i, k, 1, 0)],
            a[shapeA.element(i, k, 0, 1)], a[shapeA.element(i, k, 1, 1)]};
  }
  if (fragment) {
    int64_t steps = fragment.getCols() / depth;
    return llvm::to_vector(a.slice(4 * (i * steps + k), 4));
  }
  StageRef stage = getStageRef(op.getA(), a.front());
  Value warpRows = t.mul(t.warp(), type.getRowsPerWarp() * stage.layout.pitch);
  return loadBlock(stage, 16 * i, kDepthChunks * k, /*rowsFirst=*/true,
                   /*transposed=*/false, warpRows);
}

/// Two neighbouring blocks of 8 columns of B, depth 16·k: for each block, the
/// registers of depth 0-7 and 8-15.
Scalars TensorCoreProduct::loadB(int64_t pair, int64_t k) {
  // Rows of the stage are columns of B …
  if (op.getTransposed())
    return loadBlock(stageB, 16 * pair, kDepthChunks * k, /*rowsFirst=*/false,
                     /*transposed=*/false);
  if (element.isF32())
    return loadKeys(pair, k);
  // … or they are the depth, and the matrices are transposed on the way.
  return loadBlock(stageB, depth * k, 2 * pair, /*rowsFirst=*/true,
                   /*transposed=*/true);
}

/// B for an A that is an accumulator, in tf32: a thread has columns 2·(lane mod
/// 4) and the next of A, where the instruction wants lane mod 4 and 4 more. The
/// depth is summed over, so that its order is free: B's rows are taken in the
/// order of A's columns.
Scalars TensorCoreProduct::loadKeys(int64_t pair, int64_t k) {
  Value lane = t.lane();
  Value row = t.accumulatorCol(), col = t.shiftRight(lane, 2);
  Value chunk = t.shiftRight(col, 2), byte = t.mul(t.bitAnd(col, 3), 4);
  Scalars regs;
  for (int64_t j = 2 * pair; j != 2 * pair + 2 && j != shape.colBlocks; ++j)
    for (int64_t next = 0; next != 2; ++next)
      regs.push_back(t.load(
          element,
          t.sharedAddress(stageB, {row, depth * k + next, chunk, 2 * j, byte}),
          4));
  return regs;
}

/// mma.sync takes bf16 pairs as i32, f16 pairs as vectors, and tf32, to which
/// f32 is rounded to nearest, as i32.
Value TensorCoreProduct::asOperand(Value reg) {
  OpBuilder &b = t.b;
  if (element.isBF16())
    return reg;
  if (element.isF16())
    return LLVM::BitcastOp::create(b, t.loc, VectorType::get(2, element), reg);
  if (!reg.getType().isF32())
    reg = LLVM::BitcastOp::create(b, t.loc, element, reg);
  return NVVM::ConvertFloatToTF32Op::create(b, t.loc, b.getI32Type(), reg,
                                            NVVM::FPRoundingMode::RNA);
}

void TensorCoreProduct::multiply(int64_t i, int64_t j, ValueRange regsA,
                                 ValueRange regsB) {
  OpBuilder &b = t.b;
  Type f32 = b.getF32Type();
  auto result =
      LLVM::LLVMStructType::getLiteral(b.getContext(), {f32, f32, f32, f32});
  NVVM::MMATypes ptx = element.isBF16()  ? NVVM::MMATypes::bf16
                       : element.isF16() ? NVVM::MMATypes::f16
                                         : NVVM::MMATypes::tf32;
  Scalars operandA =
      llvm::map_to_vector(regsA, [&](Value r) { return asOperand(r); });
  Scalars operandB =
      llvm::map_to_vector(regsB, [&](Value r) { return asOperand(r); });
  MutableArrayRef<Value> cell =
      MutableArrayRef<Value>(c).slice(shape.element(i, j, 0, 0), 4);
  Value product = NVVM::MmaOp::create(
      b, t.loc, result, operandA, operandB, ValueRange(ArrayRef<Value>(cell)),
      {16, 8, depth}, std::nullopt, std::nullopt,
      std::array<NVVM::MMATypes, 2>{ptx, ptx},
      std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                     NVVM::MMALayout::col});
  for (int64_t k = 0; k != 4; ++k)
    cell[k] = LLVM::ExtractValueOp::create(b, t.loc, product, k);
}

Scalars TensorCoreProduct::build() {
  StageType b = op.getB().getType();
  int64_t wholeDepth = op.getTransposed() ? b.getCols() : b.getRows();
  for (int64_t k = 0; k != wholeDepth / depth; ++k) {
    SmallVector<Scalars> regsA;
    Scalars regsB;
    for (int64_t i = 0; i != shape.rowBlocks; ++i)
      regsA.push_back(loadA(i, k));
    for (int64_t j = 0; j != shape.colBlocks; ++j) {
      if (j % 2 == 0)
        regsB = loadB(j / 2, k);
      for (int64_t i = 0; i != shape.rowBlocks; ++i)
        multiply(i, j, regsA[i], ArrayRef<Value>(regsB).slice(2 * (j % 2), 2));
    }
  }
  return c;
}

//===----------------------------------------------------------------------===//
// f32, by multiply-adds
//===----------------------------------------------------------------------===//

namespace {

/// A product of f32: every thread computes its own elements of the accumulator
/// from rows of A and columns of B.
class MultiplyAddProduct {
public:
  MultiplyAddProduct(ThreadBuilder &t, MmaOp op, ValueRange a, Value b,
                     ValueRange c)
      : t(t), op(op), a(a), stageB(getStageRef(op.getB(), b)),
        type(op.getResult().getType()), shape(type), c(c) {}

  /// A·Bᵀ with A in shared memory: dot products, 4 of the depth at a time.
  Scalars buildTransposed();
  /// A·B with A an accumulator in registers: each thread gets the elements of
  /// its rows from the three others that share them.
  Scalars build();

private:
  void multiplyAdd(int64_t element, Value x, Value y) {
    c[element] = math::FmaOp::create(t.b, t.loc, x, y, c[element]);
  }
  Scalars loadVector(Value address, int64_t elements);

  ThreadBuilder &t;
  MmaOp op;
  ValueRange a;
  StageRef stageB;
  FragmentType type;
  AccumulatorShape shape;
  Scalars c;
};

} // namespace

/// Neighbouring f32 of shared memory, read at once.
Scalars MultiplyAddProduct::loadVector(Value address, int64_t elements) {
  OpBuilder &b = t.b;
  auto vector = VectorType::get(elements, b.getF32Type());
  Value loaded = t.load(vector, address, elements * 4);
  Scalars result;
  for (int64_t i = 0; i != elements; ++i)
    result.push_back(
        LLVM::ExtractElementOp::create(b, t.loc, loaded, t.i32(i)));
  return result;
}

Scalars MultiplyAddProduct::buildTransposed() {
  StageRef stageA = getStageRef(op.getA(), a.front());
  Value rowA = t.accumulatorRow(type), rowB = t.accumulatorCol();
  for (int64_t chunk = 0; chunk != stageB.layout.chunks; ++chunk) {
    SmallVector<Scalars> rows;
    for (int64_t i = 0; i != shape.rowBlocks; ++i)
      for (int64_t h = 0; h != 2; ++h)
        rows.push_back(
            loadVector(t.sharedAddress(stageA, {rowA, 16 * i + 8 * h, Value(),
                                                chunk, Value()}),
                       4));
    for (int64_t j = 0; j != shape.colBlocks; ++j)
      for (int64_t col = 0; col != 2; ++col) {
        Scalars column =
            loadVector(t.sharedAddress(stageB, {rowB, 8 * j + col, Value(),
                                                chunk, Value()}),
                       4);
        for (auto [r, row] : llvm::enumerate(rows))
          for (auto [x, y] : llvm::zip_equal(row, column))
            multiplyAdd(shape.element(r / 2, j, r % 2, col), x, y);
      }
  }
  return c;
}

Scalars MultiplyAddProduct::build() {
  AccumulatorShape shapeA(cast<FragmentType>(op.getA().getType()));
  Value lane = t.lane();
  Value quad = t.bitAnd(lane, kWarp - 4);
  // Columns 2·(lane mod 4) and the next are half a chunk.
  Value chunk = t.bitAnd(t.shiftRight(lane, 1), 1);
  Value byte = t.mul(t.bitAnd(lane, 1), 8);
  for (int64_t k = 0, depth = 8 * shapeA.colBlocks; k != depth; ++k) {
    Scalars rows;
    for (int64_t i = 0; i != shape.rowBlocks; ++i)
      for (int64_t h = 0; h != 2; ++h)
        rows.push_back(t.shuffleFrom(a[shapeA.element(i, k / 8, h, k % 2)],
                                     t.add(quad, k % 8 / 2)));
    for (int64_t j = 0; j != shape.colBlocks; ++j) {
      Scalars columns = loadVector(
          t.sharedAddress(stageB, {Value(), k, chunk, 2 * j, byte}), 2);
      for (auto [r, row] : llvm::enumerate(rows))
        for (auto [col, value] : llvm::enumerate(columns))
          multiplyAdd(shape.element(r / 2, j, r % 2, col), row, value);
    }
  }
  return c;
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

namespace {

struct LowerMma : OpConversionPattern<MmaOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(MmaOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    Value b = adaptor.getB().front();
    if (!op.getB().getType().getElementType().isF32() || op.getTf32()) {
      TensorCoreProduct product(t, op, adaptor.getA(), b, adaptor.getC());
      rewriter.replaceOpWithMultiple(op, {product.build()});
      return success();
    }
    bool inShared = isa<StageType>(op.getA().getType());
    if (inShared != op.getTransposed())
      return op.emitError("an f32 product is a stage by a transposed stage, or "
                          "a fragment by a stage");
    MultiplyAddProduct product(t, op, adaptor.getA(), b, adaptor.getC());
    rewriter.replaceOpWithMultiple(
        op, {inShared ? product.buildTransposed() : product.build()});
    return success();
  }
};

/// Neighbouring columns of two 8-column blocks of an accumulator are the
/// registers of an operand_a: no thread needs what another one has.
struct LowerConvert : OpConversionPattern<ConvertOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(ConvertOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    AccumulatorShape shape(op.getSource().getType());
    Type element = op.getResult().getType().getElementType();
    ValueRange source = adaptor.getSource();
    Scalars regs;
    for (int64_t i = 0; i != shape.rowBlocks; ++i)
      for (int64_t j = 0; j != shape.colBlocks; ++j)
        for (int64_t h = 0; h != 2; ++h)
          regs.push_back(t.pack(source[shape.element(i, j, h, 0)],
                                source[shape.element(i, j, h, 1)], element));
    rewriter.replaceOpWithMultiple(op, {regs});
    return success();
  }
};

} // namespace

void tile::populateProductPatterns(const TypeConverter &converter,
                                   RewritePatternSet &patterns) {
  patterns.add<LowerMma, LowerConvert>(converter, patterns.getContext());
}
