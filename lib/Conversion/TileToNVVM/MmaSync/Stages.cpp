//===- Stages.cpp - Rings, and the copies that fill them ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A ring is the i32 address of the block's shared memory, a stage that plus the
// place of its slot; the ring's own place is added as a constant. The threads
// of the block copy a stage together with cp.async, wait for their own copies
// and meet at a barrier: then all of them see the stage, and all of them have
// done with those that they read before.
//
//===----------------------------------------------------------------------===//

#include "ThreadBuilder.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::tile;

static constexpr llvm::StringLiteral kSharedSymbol = "flash_shared_memory";

/// The block's dynamic shared memory, declared once in the module.
static LLVM::GlobalOp getSharedMemory(OpBuilder &b, gpu::GPUModuleOp module) {
  if (auto global = module.lookupSymbol<LLVM::GlobalOp>(kSharedSymbol))
    return global;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(module.getBody());
  auto type = LLVM::LLVMArrayType::get(b.getI8Type(), 0);
  return LLVM::GlobalOp::create(
      b, module.getLoc(), type, /*isConstant=*/false, LLVM::Linkage::External,
      kSharedSymbol, Attribute(), /*alignment=*/SharedLayout::kLineBytes,
      static_cast<unsigned>(NVVM::NVVMMemorySpace::Shared));
}

namespace {

struct LowerRing : OpConversionPattern<RingOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(RingOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    LLVM::GlobalOp memory =
        getSharedMemory(rewriter, op->getParentOfType<gpu::GPUModuleOp>());
    Value base = LLVM::AddressOfOp::create(rewriter, op.getLoc(), memory);
    rewriter.replaceOpWithNewOp<LLVM::PtrToIntOp>(op, rewriter.getI32Type(),
                                                  base);
    return success();
  }
};

struct LowerAcquire : OpConversionPattern<AcquireOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(AcquireOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<gpu::BarrierOp>(op);
    return success();
  }
};

/// The next barrier of this thread says it; see the head of this file.
struct LowerRelease : OpConversionPattern<ReleaseOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(ReleaseOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.eraseOp(op);
    return success();
  }
};

struct LowerCommit : OpConversionPattern<CommitOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(CommitOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<NVVM::CpAsyncCommitGroupOp>(op);
    return success();
  }
};

} // namespace

/// Address of slot `slot` of a ring, its place not yet added.
static Value getSlot(ThreadBuilder &t, Value ring, Value slot, RingType type) {
  if (type.getStages() == 1)
    return ring;
  int64_t bytes = getSharedLayout(type.getStage()).bytes();
  return t.add(ring, t.mul(t.castToI32(slot), bytes));
}

namespace {

struct LowerWait : OpConversionPattern<WaitOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(WaitOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    NVVM::CpAsyncWaitGroupOp::create(rewriter, op.getLoc(), op.getPending());
    gpu::BarrierOp::create(rewriter, op.getLoc());
    rewriter.replaceOp(op, getSlot(t, adaptor.getRing(), adaptor.getSlot(),
                                   op.getRing().getType()));
    return success();
  }
};

/// Each thread copies one chunk of every k-th row: neighbouring threads copy
/// neighbouring chunks, so that a warp reads whole lines.
class CopyBuilder {
public:
  CopyBuilder(ThreadBuilder &t, CopyOp op, ValueRange source, Value slot)
      : t(t), op(op),
        layout(getSharedLayout(op.getRing().getType().getStage())),
        stage({slot, getPlace(op.getRing()), layout}),
        view(t, cast<MemRefType>(op.getSource().getType()), source) {}

  void build();

private:
  void copyRows();
  SmallVector<Value> getSources();
  Value copiedBytes(int64_t constRow);

  ThreadBuilder &t;
  CopyOp op;
  SharedLayout layout;
  StageRef stage;
  GlobalView view;
  int64_t rowsAtOnce; ///< rows that the block copies with one instruction
  Value row, chunk;   ///< this thread's first row, and its chunk
};

} // namespace

/// Bytes of the chunk in this thread's row + constRow that exist in the
/// source; the rest becomes zeros. Null when all 16 do.
Value CopyBuilder::copiedBytes(int64_t constRow) {
  OpBuilder &b = t.b;
  int64_t elementBytes = getElementBytes(view.type.getElementType());
  int64_t cols = view.type.getShape().back();
  Value exists;
  if (!op.getInBounds()) {
    Value first = t.castToI32(op.getIndices()[op.getRowDim()]);
    exists =
        t.less(t.add(t.add(first, row), constRow), view.size(op.getRowDim()));
  }
  if (cols * elementBytes < layout.chunks * SharedLayout::kChunkBytes) {
    Value inside =
        t.less(chunk, t.i32(cols * elementBytes / SharedLayout::kChunkBytes));
    exists = exists ? arith::AndIOp::create(b, t.loc, exists, inside) : inside;
  }
  if (!exists)
    return Value();
  return arith::SelectOp::create(b, t.loc, exists,
                                 t.i32(SharedLayout::kChunkBytes), t.i32(0));
}

/// Where this thread's chunk of row constRow is, for each constRow in turn. The
/// part that all threads share is computed apart from this thread's, which has
/// 32 bits: few registers. A run-time stride is added from row to row, so that
/// LLVM does not keep a pointer for each. The launch contract keeps what a tile
/// spans below 2 GiB.
SmallVector<Value> CopyBuilder::getSources() {
  OpBuilder &b = t.b;
  Type byte = b.getI8Type(), element = view.type.getElementType();
  int64_t elementBytes = getElementBytes(element);
  unsigned rowDim = op.getRowDim();
  auto asI64 = [&](Value x) {
    return arith::ExtUIOp::create(b, t.loc, b.getI64Type(), x);
  };
  Value stride = t.mul(
      arith::TruncIOp::create(b, t.loc, b.getI32Type(), view.stride(rowDim)),
      elementBytes);
  Value tile = t.globalPointer(view.address,
                               view.offset(op.getIndices(), rowDim), element);
  Value first = t.castToI32(op.getIndices()[rowDim]);
  std::optional<int64_t> fixed = view.staticStride(rowDim);
  // With a static stride all threads share the tile's address; else a product
  // per thread saves the register of its row's offset.
  Value inTile = t.mul(chunk, SharedLayout::kChunkBytes);
  if (fixed)
    inTile = t.add(inTile, t.mul(row, stride));
  else
    first = t.add(first, row);
  tile = t.globalPointer(tile, t.mul(asI64(first), asI64(stride)), byte);
  SmallVector<Value> sources;
  for (int64_t constRow = 0; constRow < layout.rows; constRow += rowsAtOnce) {
    if (fixed || constRow == 0) {
      Value place = t.add(inTile, constRow * fixed.value_or(0) * elementBytes);
      sources.push_back(t.globalPointer(tile, asI64(place), byte));
      continue;
    }
    sources.push_back(t.globalPointer(sources.back(),
                                      asI64(t.mul(stride, rowsAtOnce)), byte));
  }
  return sources;
}

void CopyBuilder::copyRows() {
  for (auto [i, source] : llvm::enumerate(getSources())) {
    int64_t constRow = i * rowsAtOnce;
    Value to = t.sharedAddress(stage, {row, constRow, chunk, 0, Value()});
    NVVM::CpAsyncOp::create(t.b, t.loc, to, source, SharedLayout::kChunkBytes,
                            NVVM::LoadCacheModifierKind::CG,
                            copiedBytes(constRow));
  }
}

void CopyBuilder::build() {
  OpBuilder &b = t.b;
  auto schedule = op->getParentOfType<gpu::GPUFuncOp>();
  int64_t threads = *schedule.getKnownBlockSize()->begin();
  int64_t chunksAtOnce = llvm::PowerOf2Ceil(layout.chunks);
  rowsAtOnce = threads / chunksAtOnce;
  chunk = t.bitAnd(t.thread(), chunksAtOnce - 1);
  row = t.shiftRight(t.thread(), llvm::Log2_64(chunksAtOnce));
  Value active;
  if (chunksAtOnce != layout.chunks)
    active = t.less(chunk, t.i32(layout.chunks));
  if (rowsAtOnce > layout.rows) {
    Value inside = t.less(row, t.i32(layout.rows));
    active = active ? arith::AndIOp::create(b, t.loc, active, inside) : inside;
  }
  if (!active)
    return copyRows();
  auto branch = scf::IfOp::create(b, t.loc, active, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  copyRows();
}

namespace {

struct LowerCopy : OpConversionPattern<CopyOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(CopyOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    Value slot = getSlot(t, adaptor.getRing().front(), op.getSlot(),
                         op.getRing().getType());
    CopyBuilder(t, op, adaptor.getSource(), slot).build();
    rewriter.eraseOp(op);
    return success();
  }
};

} // namespace

void tile::populateStagePatterns(const TypeConverter &converter,
                                 RewritePatternSet &patterns) {
  patterns.add<LowerRing, LowerAcquire, LowerRelease, LowerCommit, LowerWait,
               LowerCopy>(converter, patterns.getContext());
}
