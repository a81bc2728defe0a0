//===- ThreadBuilder.cpp - Code of one thread -----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadBuilder.h"
#include "flash/Conversion/KernelSignature.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::tile;

Value ThreadBuilder::thread() {
  return castToI32(gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x));
}

Value ThreadBuilder::accumulatorRow(FragmentType type) {
  return add(mul(warp(), type.getRowsPerWarp()), shiftRight(lane(), 2));
}

Value ThreadBuilder::sharedAddress(const StageRef &stage, const Place &place) {
  const SharedLayout &layout = stage.layout;
  constexpr int64_t chunkBytes = SharedLayout::kChunkBytes;
  constexpr int64_t cycle = SharedLayout::kLineBytes / chunkBytes;
  int64_t offset = stage.place + place.constRow * layout.pitch;
  Value address = stage.address;
  if (place.row)
    address = add(address, mul(place.row, layout.pitch));
  Value chunk = place.chunk;
  if (layout.swizzled) {
    offset += place.constChunk / cycle * cycle * chunkBytes;
    int64_t constant = (place.constChunk ^ place.constRow) % cycle;
    if (place.row) {
      Value row = bitAnd(place.row, cycle - 1);
      chunk = chunk ? bitXor(chunk, row) : row;
    }
    if (chunk)
      chunk = constant ? bitXor(chunk, i32(constant)) : chunk;
    else
      offset += constant * chunkBytes;
  } else {
    offset += place.constChunk * chunkBytes;
  }
  if (chunk)
    address = add(address, mul(chunk, chunkBytes));
  if (place.byte)
    address = add(address, place.byte);
  return pointerTo(address, offset);
}

Value ThreadBuilder::pointerTo(Value address, int64_t offset) {
  auto type = LLVM::LLVMPointerType::get(
      b.getContext(), static_cast<unsigned>(NVVM::NVVMMemorySpace::Shared));
  Value pointer = LLVM::IntToPtrOp::create(b, loc, type, address);
  if (offset == 0)
    return pointer;
  return LLVM::GEPOp::create(b, loc, type, b.getI8Type(), pointer,
                             LLVM::GEPArg(static_cast<int32_t>(offset)));
}

Value ThreadBuilder::globalPointer(Value base, Value elements,
                                   Type elementType) {
  // An i1 takes a byte in memory.
  Type stored = elementType.isInteger(1) ? b.getI8Type() : elementType;
  return LLVM::GEPOp::create(b, loc, base.getType(), stored, base,
                             LLVM::GEPArg(elements));
}

static Value shuffle(ThreadBuilder &t, Value value, Value lane,
                     NVVM::ShflKind kind) {
  // All lanes of a warp take part, none is out of range.
  Value all = t.i32(-1), clamp = t.i32(kWarp - 1);
  return NVVM::ShflOp::create(t.b, t.loc, value.getType(), all, value, lane,
                              clamp, kind, UnitAttr());
}

Value ThreadBuilder::shuffleXor(Value value, int64_t mask) {
  return shuffle(*this, value, i32(mask), NVVM::ShflKind::bfly);
}

Value ThreadBuilder::shuffleFrom(Value value, Value source) {
  return shuffle(*this, value, source, NVVM::ShflKind::idx);
}

Value ThreadBuilder::pack(Value low, Value high, Type elementType) {
  auto type = VectorType::get(2, elementType);
  Value pair =
      elementType.isBF16()
          ? NVVM::ConvertF32x2ToBF16x2Op::create(
                b, loc, type, high, low, Value(), NVVM::FPRoundingMode::RN)
                .getResult()
          : NVVM::ConvertF32x2ToF16x2Op::create(
                b, loc, type, high, low, Value(), NVVM::FPRoundingMode::RN)
                .getResult();
  return LLVM::BitcastOp::create(b, loc, b.getI32Type(), pair);
}

//===----------------------------------------------------------------------===//
// GlobalView
//===----------------------------------------------------------------------===//

GlobalView::GlobalView(ThreadBuilder &t, MemRefType type, ValueRange params)
    : t(t), type(type), strides(type.getRank()), sizes(type.getRank()) {
  int64_t offset;
  std::tie(staticStrides, offset) = type.getStridesAndOffset();
  for (auto [param, value] :
       llvm::zip_equal(flash::getMemRefParams(type), params)) {
    if (param.kind == flash::MemRefParam::Kind::Address)
      address = value;
    else if (param.kind == flash::MemRefParam::Kind::Stride)
      strides[param.dim] = value;
    else
      sizes[param.dim] = value;
  }
}

Value GlobalView::stride(unsigned dim) {
  if (strides[dim])
    return strides[dim];
  return arith::ConstantOp::create(t.b, t.loc,
                                   t.b.getI64IntegerAttr(staticStrides[dim]));
}

Value GlobalView::size(unsigned dim) {
  if (sizes[dim])
    return arith::TruncIOp::create(t.b, t.loc, t.b.getI32Type(), sizes[dim]);
  return t.i32(type.getDimSize(dim));
}

Value GlobalView::offset(ValueRange indices, std::optional<unsigned> without) {
  Value sum = arith::ConstantOp::create(t.b, t.loc, t.b.getI64IntegerAttr(0));
  for (auto [dim, index] : llvm::enumerate(indices))
    if (!without || dim != *without)
      sum = t.add(sum, t.mul(t.castToI64(index), stride(dim)));
  return sum;
}

//===----------------------------------------------------------------------===//
// Reading global memory by single elements
//===----------------------------------------------------------------------===//

namespace {

struct LowerLoad : OpConversionPattern<memref::LoadOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(memref::LoadOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    GlobalView view(t, op.getMemRefType(), adaptor.getMemref());
    Type type = op.getType();
    Value pointer =
        t.globalPointer(view.address, view.offset(op.getIndices()), type);
    if (!type.isInteger(1)) {
      rewriter.replaceOp(op, t.load(type, pointer, getElementBytes(type)));
      return success();
    }
    Value byte = t.load(rewriter.getI8Type(), pointer, 1);
    Value zero = arith::ConstantOp::create(rewriter, op.getLoc(),
                                           rewriter.getI8IntegerAttr(0));
    rewriter.replaceOpWithNewOp<arith::CmpIOp>(op, arith::CmpIPredicate::ne,
                                               byte, zero);
    return success();
  }
};

struct LowerDim : OpConversionPattern<memref::DimOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(memref::DimOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    std::optional<int64_t> dim = op.getConstantIndex();
    if (!dim)
      return rewriter.notifyMatchFailure(op, "dimension is not constant");
    ThreadBuilder t(rewriter, op.getLoc());
    GlobalView view(t, cast<MemRefType>(op.getSource().getType()),
                    adaptor.getSource());
    rewriter.replaceOpWithNewOp<arith::IndexCastOp>(op, op.getType(),
                                                    view.size(*dim));
    return success();
  }
};

} // namespace

void tile::populateMemRefPatterns(const TypeConverter &converter,
                                  RewritePatternSet &patterns) {
  patterns.add<LowerLoad, LowerDim>(converter, patterns.getContext());
}
