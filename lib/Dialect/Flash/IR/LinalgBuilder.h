//===- LinalgBuilder.h - Linalg ops over the dimensions of an op *- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_IR_LINALGBUILDER_H
#define FLASH_LIB_DIALECT_FLASH_IR_LINALGBUILDER_H

#include "flash/Dialect/Flash/IR/Flash.h"

namespace mlir::flash::detail {

/// Builds linalg ops whose loops are some of the iteration dimensions of an op
/// of ours; what decompositions are made of.
class LinalgBuilder {
protected:
  using Body = function_ref<Value(OpBuilder &, Location, ValueRange)>;

  /// `sizes` are those of the iteration dimensions.
  LinalgBuilder(OpBuilder &b, Location loc, ArrayRef<OpFoldResult> sizes)
      : b(b), loc(loc), sizes(sizes) {}

  /// An operand of a linalg op and its map from the iteration dimensions.
  struct Mapped {
    Value value;
    AffineMap map;
  };

  /// Map of an intermediate that spans `dims` in this order.
  AffineMap mapOf(ArrayRef<unsigned> dims);
  Value createEmpty(ArrayRef<unsigned> dims, Type type);
  Value createFilled(ArrayRef<unsigned> dims, Value scalar);
  /// One linalg.generic over `loops` with one output; `reduced` is the
  /// reduction among them, if there is one. Yields what `body` returns.
  Value createGeneric(ArrayRef<unsigned> loops, ArrayRef<Mapped> inputs,
                      Mapped output, std::optional<unsigned> reduced,
                      Body body);

  Value createFloat(OpBuilder &at, double value, Type type);
  Value createMinusInfinity(OpBuilder &at, Type type);
  Value createEquals(OpBuilder &at, Value value, Value other);
  /// Max with −∞ replaced by 0, so that −∞ − max is −∞ and never NaN.
  Value createFiniteMax(OpBuilder &at, Value max);
  /// Sum with 0 replaced by 1 where an empty row gives 0.
  Value createDivisor(OpBuilder &at, Value sum, EmptyRow emptyRow);
  /// (rows): max(max over `reduced` of `values`, sink).
  Value createMax(ArrayRef<unsigned> rows, unsigned reduced, Mapped values,
                  Mapped sink);
  /// (rows): exp(sink − max), or 0: where a sum of exponentials of `values`
  /// starts. NaN where these are all −∞, if `emptyRow` says so.
  Value createSinkTerm(ArrayRef<unsigned> rows, unsigned reduced, Mapped values,
                       Value max, Mapped sink, EmptyRow emptyRow);
  /// max + ln(sum) into `output`, −∞ where the row is empty.
  Value createLse(ArrayRef<unsigned> rows, Value max, Value sum, Mapped output);
  /// `value` into `output`, rounded to its element type.
  Value createRounded(ArrayRef<unsigned> dims, Mapped value, Mapped output);

  OpBuilder &b;
  Location loc;
  SmallVector<OpFoldResult> sizes;

private:
  AffineMap toLoops(AffineMap map, ArrayRef<unsigned> loops);
};

} // namespace mlir::flash::detail

#endif // FLASH_LIB_DIALECT_FLASH_IR_LINALGBUILDER_H
