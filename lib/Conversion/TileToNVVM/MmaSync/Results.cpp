//===- Results.cpp - From fragments to global memory ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadBuilder.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::tile;

/// Fills `body` into an scf.if on `condition`, or in place when it is null.
static void guarded(ThreadBuilder &t, Value condition,
                    llvm::function_ref<void()> body) {
  if (!condition)
    return body();
  auto branch =
      scf::IfOp::create(t.b, t.loc, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(t.b);
  t.b.setInsertionPointToStart(branch.thenBlock());
  body();
}

static Value both(ThreadBuilder &t, Value x, Value y) {
  if (!x || !y)
    return x ? x : y;
  return arith::AndIOp::create(t.b, t.loc, x, y);
}

namespace {

/// A warp writes its rows of the fragment into shared memory, and then reads
/// them back by whole rows: each thread has chunks of 16 bytes, neighbours have
/// neighbouring ones.
class StoreBuilder {
public:
  StoreBuilder(ThreadBuilder &t, StoreOp op, ValueRange source, Value slot,
               ValueRange destination)
      : t(t), op(op), source(source), type(op.getSource().getType()),
        layout(getSharedLayout(op.getStaging().getType().getStage())),
        stage({slot, getPlace(op.getStaging()), layout}),
        view(t, cast<MemRefType>(op.getDestination().getType()), destination) {}

  void build() {
    stageFragment();
    NVVM::SyncWarpOp::create(t.b, t.loc, t.i32(-1));
    writeRows();
  }

private:
  void stageFragment();
  void writeRows();
  void writeChunk(Value row, int64_t constRow, Value chunk, int64_t constChunk,
                  Value active);

  ThreadBuilder &t;
  StoreOp op;
  ValueRange source;
  FragmentType type;
  SharedLayout layout;
  StageRef stage;
  GlobalView view;
};

} // namespace

void StoreBuilder::stageFragment() {
  AccumulatorShape shape(type);
  Type element = view.type.getElementType();
  Value row = t.accumulatorRow(type);
  for (int64_t i = 0; i != shape.rowBlocks; ++i)
    for (int64_t j = 0; j != shape.colBlocks; ++j)
      for (int64_t h = 0; h != 2; ++h) {
        Value x = source[shape.element(i, j, h, 0)];
        Value y = source[shape.element(i, j, h, 1)];
        int64_t constRow = 16 * i + 8 * h;
        if (!element.isF32()) {
          // Columns 8·j … are one chunk; this thread has 4 bytes of it.
          Value byte = t.mul(t.bitAnd(t.lane(), 3), 4);
          Value to = t.sharedAddress(stage, {row, constRow, Value(), j, byte});
          t.store(t.pack(x, y, element), to, 4);
          continue;
        }
        // They are two chunks; this thread has 8 bytes of one.
        Value chunk = t.bitAnd(t.shiftRight(t.lane(), 1), 1);
        Value byte = t.mul(t.bitAnd(t.lane(), 1), 8);
        Value to = t.sharedAddress(stage, {row, constRow, chunk, 2 * j, byte});
        auto pairType = VectorType::get(2, element);
        Value pair = LLVM::PoisonOp::create(t.b, t.loc, pairType);
        pair = LLVM::InsertElementOp::create(t.b, t.loc, pair, x, t.i32(0));
        pair = LLVM::InsertElementOp::create(t.b, t.loc, pair, y, t.i32(1));
        t.store(pair, to, 8);
      }
}

void StoreBuilder::writeChunk(Value row, int64_t constRow, Value chunk,
                              int64_t constChunk, Value active) {
  OpBuilder &b = t.b;
  Type element = view.type.getElementType();
  int64_t perChunk = SharedLayout::kChunkBytes / getElementBytes(element);
  unsigned rowDim = op.getRowDim();
  Value inTensor =
      t.add(t.add(t.castToI32(op.getIndices()[rowDim]), row), constRow);
  int64_t rows = view.type.getDimSize(rowDim);
  if (ShapedType::isDynamic(rows) || rows % type.getRows() != 0)
    active = both(t, active, t.less(inTensor, view.size(rowDim)));
  Value inRow = t.add(chunk, constChunk);
  int64_t chunks = view.type.getShape().back() / perChunk;
  if (chunks % llvm::PowerOf2Ceil(layout.chunks) != 0)
    active = both(t, active, t.less(inRow, t.i32(chunks)));
  guarded(t, active, [&] {
    Value from = t.sharedAddress(stage, {row, constRow, chunk, constChunk, {}});
    Value data = t.load(VectorType::get(4, b.getI32Type()), from,
                        SharedLayout::kChunkBytes);
    Value offset = view.offset(op.getIndices(), rowDim);
    offset = t.add(offset, t.mul(t.extendToI64(inTensor), view.stride(rowDim)));
    offset = t.add(offset, t.extendToI64(t.mul(inRow, perChunk)));
    t.store(data, t.globalPointer(view.address, offset, element),
            SharedLayout::kChunkBytes);
  });
}

void StoreBuilder::writeRows() {
  int64_t chunksAtOnce =
      std::min<int64_t>(llvm::PowerOf2Ceil(layout.chunks), kWarp);
  int64_t rowsAtOnce = kWarp / chunksAtOnce;
  Value chunk = t.bitAnd(t.lane(), chunksAtOnce - 1);
  Value inWarp = t.shiftRight(t.lane(), llvm::Log2_64(chunksAtOnce));
  Value row = t.add(t.mul(t.warp(), type.getRowsPerWarp()), inWarp);
  for (int64_t r = 0; r < type.getRowsPerWarp(); r += rowsAtOnce)
    for (int64_t c = 0; c < layout.chunks; c += chunksAtOnce)
      writeChunk(row, r, chunk, c, Value());
}

namespace {

struct LowerStore : OpConversionPattern<StoreOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(StoreOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    StoreBuilder(t, op, adaptor.getSource(), adaptor.getStaging().front(),
                 adaptor.getDestination())
        .build();
    rewriter.eraseOp(op);
    return success();
  }
};

/// Of the four threads that have a row's value the first writes it.
struct LowerStoreRows : OpConversionPattern<StoreRowsOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(StoreRowsOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    FragmentType type = op.getSource().getType();
    unsigned rowDim = op.getRowDim();
    GlobalView view(t, cast<MemRefType>(op.getDestination().getType()),
                    adaptor.getDestination());
    Value first =
        t.add(t.castToI32(op.getIndices()[rowDim]), t.accumulatorRow(type));
    Value zero = t.i32(0);
    Value writes =
        arith::CmpIOp::create(rewriter, op.getLoc(), arith::CmpIPredicate::eq,
                              t.bitAnd(t.lane(), 3), zero);
    for (auto [i, value] : llvm::enumerate(adaptor.getSource())) {
      Value row = t.add(first, 8 * i);
      Value inside = t.less(row, view.size(rowDim));
      guarded(t, both(t, writes, inside), [&, value = value] {
        Value offset = t.add(view.offset(op.getIndices(), rowDim),
                             t.mul(t.extendToI64(row), view.stride(rowDim)));
        t.store(value, t.globalPointer(view.address, offset, value.getType()),
                getElementBytes(value.getType()));
      });
    }
    rewriter.eraseOp(op);
    return success();
  }
};

} // namespace

void tile::populateResultPatterns(const TypeConverter &converter,
                                  RewritePatternSet &patterns) {
  patterns.add<LowerStore, LowerStoreRows>(converter, patterns.getContext());
}
