//===- ThreadBuilder.h - Code of one thread ---------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the patterns of this folder have in common: 32-bit integer arithmetic,
// the thread's place in its block, addresses in shared memory, and the layout
// of fragments.
//
// Nothing is cached: a value that several places need is emitted at each, and
// CSE and loop-invariant code motion leave one of it, outside of the loop.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_CONVERSION_TILETONVVM_MMASYNC_THREADBUILDER_H
#define FLASH_LIB_CONVERSION_TILETONVVM_MMASYNC_THREADBUILDER_H

#include "flash/Dialect/Tile/IR/SharedLayout.h"
#include "flash/Dialect/Tile/IR/Tile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::tile {

constexpr int64_t kWarp = 32; ///< threads of a warp

/// How an accumulator (m16n8 blocks) lies in the threads of a warp.
struct AccumulatorShape {
  int64_t rowBlocks; ///< of 16 rows, per warp
  int64_t colBlocks; ///< of 8 columns

  explicit AccumulatorShape(FragmentType type)
      : rowBlocks(type.getRowsPerWarp() / 16), colBlocks(type.getCols() / 8) {}
  /// Number of the element in block (i, j), row half h, column c.
  int64_t element(int64_t i, int64_t j, int64_t h, int64_t c) const {
    return 4 * (i * colBlocks + j) + 2 * h + c;
  }
  int64_t numElements() const { return 4 * rowBlocks * colBlocks; }
};

inline int64_t getElementBytes(Type type) {
  return type.getIntOrFloatBitWidth() / 8;
}
inline SharedLayout getSharedLayout(StageType type) {
  return SharedLayout(type.getRows(), type.getCols(),
                      getElementBytes(type.getElementType()));
}

/// Where a ring is placed in shared memory, in bytes. Rings are placed once, by
/// tile.ring, and go nowhere else.
inline int64_t getPlace(Value ring) {
  return ring.getDefiningOp<RingOp>().getOffset();
}

/// A stage in shared memory. Where its ring is placed is kept apart, as a part
/// of the constant offsets, so that rings share the rest of their addresses.
struct StageRef {
  Value address; ///< i32, of the slot in a ring that is placed at 0
  int64_t place; ///< of the ring, in bytes
  SharedLayout layout;
};

class ThreadBuilder {
public:
  ThreadBuilder(OpBuilder &b, Location loc) : b(b), loc(loc) {}

  Value i32(int64_t value) {
    return arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
  }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, loc, x, y); }
  Value mul(Value x, Value y) { return arith::MulIOp::create(b, loc, x, y); }
  Value add(Value x, int64_t y) { return y ? add(x, i32(y)) : x; }
  Value mul(Value x, int64_t y) { return mul(x, i32(y)); }
  Value bitAnd(Value x, int64_t y) {
    return arith::AndIOp::create(b, loc, x, i32(y));
  }
  Value bitXor(Value x, Value y) { return arith::XOrIOp::create(b, loc, x, y); }
  Value shiftRight(Value x, int64_t bits) {
    return bits ? arith::ShRUIOp::create(b, loc, x, i32(bits)).getResult() : x;
  }
  Value less(Value x, Value y) {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, x, y);
  }
  Value castToI32(Value index) {
    return arith::IndexCastOp::create(b, loc, b.getI32Type(), index);
  }
  Value castToI64(Value index) {
    return arith::IndexCastOp::create(b, loc, b.getI64Type(), index);
  }
  Value extendToI64(Value x) {
    return arith::ExtSIOp::create(b, loc, b.getI64Type(), x);
  }

  /// Number of this thread in its block, and its parts.
  Value thread();
  Value lane() { return bitAnd(thread(), kWarp - 1); }
  Value warp() { return shiftRight(thread(), 5); }
  /// First row and column of this thread in an accumulator; see AMPERE.md, or
  /// the pass's description.
  Value accumulatorRow(FragmentType type);
  Value accumulatorCol() { return mul(bitAnd(lane(), 3), 2); }

  /// A place in a stage. Row and chunk are given in two parts, one known only
  /// to the thread and one constant, whose set bits are distinct in the lowest
  /// three: then the swizzle of the sum is the xor of the parts, a few values
  /// per operand serve all accesses, and the rest is a constant offset.
  struct Place {
    Value row;              ///< i32, may be null
    int64_t constRow = 0;   ///<
    Value chunk;            ///< i32, may be null
    int64_t constChunk = 0; ///<
    Value byte;             ///< i32 offset within the chunk, may be null
  };
  /// Address of a place, of type !llvm.ptr<3>.
  Value sharedAddress(const StageRef &stage, const Place &place);

  Value pointerTo(Value address, int64_t offset);
  Value globalPointer(Value base, Value elements, Type elementType);
  /// Value of the thread whose lane differs in the bits of `mask`.
  Value shuffleXor(Value value, int64_t mask);
  /// Value of the thread `source` (i32) of this warp.
  Value shuffleFrom(Value value, Value source);
  Value load(Type type, Value pointer, int64_t alignment) {
    return LLVM::LoadOp::create(b, loc, type, pointer, alignment);
  }
  void store(Value value, Value pointer, int64_t alignment) {
    LLVM::StoreOp::create(b, loc, value, pointer, alignment);
  }
  /// Two f32 rounded to 16 bits each, in one i32; `low` in the low half.
  Value pack(Value low, Value high, Type elementType);

  OpBuilder &b;
  Location loc;
};

/// The stage that a tile.wait gave, lowered to `address`.
inline StageRef getStageRef(Value stage, Value address) {
  Value ring = stage.getDefiningOp<WaitOp>().getRing();
  return {address, getPlace(ring),
          getSharedLayout(cast<StageType>(stage.getType()))};
}

/// The patterns of this folder, by what they lower.
void populateStagePatterns(const TypeConverter &converter,
                           RewritePatternSet &patterns);
void populateProductPatterns(const TypeConverter &converter,
                             RewritePatternSet &patterns);
void populateElementPatterns(const TypeConverter &converter,
                             RewritePatternSet &patterns);
void populateResultPatterns(const TypeConverter &converter,
                            RewritePatternSet &patterns);
void populateMemRefPatterns(const TypeConverter &converter,
                            RewritePatternSet &patterns);

/// A global memref, converted: its address, and the stride and size of each
/// dimension.
class GlobalView {
public:
  GlobalView(ThreadBuilder &t, MemRefType type, ValueRange params);
  /// Stride of a dimension in elements, i64.
  Value stride(unsigned dim);
  std::optional<int64_t> staticStride(unsigned dim) const {
    if (strides[dim])
      return std::nullopt;
    return staticStrides[dim];
  }
  /// Size of a dimension, i32.
  Value size(unsigned dim);
  /// Offset in elements of a position, i64, leaving out dimension `without`.
  Value offset(ValueRange indices, std::optional<unsigned> without = {});

  ThreadBuilder &t;
  MemRefType type;
  Value address;

private:
  SmallVector<Value> strides, sizes; ///< null where static
  SmallVector<int64_t> staticStrides;
};

} // namespace mlir::tile

#endif // FLASH_LIB_CONVERSION_TILETONVVM_MMASYNC_THREADBUILDER_H
