//===- MappedOperands.h - Operands with indexing maps -----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the ops of the dialect have in common: operand i has indexing map i, a
// projection of the iteration dimensions, or 0 for a unit dimension.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_IR_MAPPEDOPERANDS_H
#define FLASH_LIB_DIALECT_FLASH_IR_MAPPEDOPERANDS_H

#include "flash/Dialect/Flash/IR/Flash.h"

namespace mlir::flash::detail {

//===----------------------------------------------------------------------===//
// Verification. Errors are emitted at the op; what they say is labelled by the
// callers, whose constraints they are.
//===----------------------------------------------------------------------===//

/// As many maps as operands with one, each over `numDims` dimensions, without
/// symbols, its results distinct dimensions, or 0 for a unit dimension.
LogicalResult verifyMapForms(IndexingMapOpInterface op, unsigned numOperands,
                             unsigned numDims, StringRef roles);
/// Each map has as many results as its operand has dimensions.
LogicalResult verifyMapRanks(IndexingMapOpInterface op);
/// Operands agree on the static sizes of their dimensions. `nameDim` says what
/// a dimension is called.
LogicalResult verifyMapSizes(IndexingMapOpInterface op,
                             function_ref<std::string(unsigned)> nameDim);
/// Operands are all tensors, with results of the types of `inits`, or all
/// memrefs, without results.
LogicalResult verifyTensorsOrMemrefs(Operation *op, ValueRange inits);

//===----------------------------------------------------------------------===//
// Iteration dimensions
//===----------------------------------------------------------------------===//

/// Size of each iteration dimension, kDynamic where not static.
SmallVector<int64_t> getStaticLoopSizes(IndexingMapOpInterface op);
/// Size of each iteration dimension; creates tensor.dim or memref.dim.
SmallVector<OpFoldResult> createLoopSizes(IndexingMapOpInterface op,
                                          OpBuilder &b, Location loc);
/// Whether a tile that starts at `offset` and has `size` is all of `dim`.
bool isWholeDim(IndexingMapOpInterface op, unsigned dim, OpFoldResult offset,
                OpFoldResult size);
/// Size of each dimension of each result, from the operands that are read.
LogicalResult reifyShapes(IndexingMapOpInterface op, OpBuilder &b,
                          ReifiedRankedShapedTypeDims &shapes);

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

/// Where in its operand a tile of the iteration space is.
struct Slice {
  SmallVector<OpFoldResult> offsets, sizes;
};
Slice getSlice(OpBuilder &b, AffineMap map, ArrayRef<OpFoldResult> offsets,
               ArrayRef<OpFoldResult> sizes);
/// tensor.extract_slice or memref.subview of `source`, appended to `slices`.
/// `dropped` leading dimensions, which are 1, are left out of the result.
Value createSlice(OpBuilder &b, Location loc, Value source, const Slice &slice,
                  SmallVectorImpl<Operation *> &slices, unsigned dropped = 0);
/// The tile of the iteration space that result or operand tiles with these maps
/// belong to; dimensions that none of them spans are whole. Fails where two
/// tiles disagree.
LogicalResult getDomainTile(IndexingMapOpInterface op, OpBuilder &b,
                            ArrayRef<AffineMap> maps,
                            ArrayRef<SmallVector<OpFoldResult>> offsets,
                            ArrayRef<SmallVector<OpFoldResult>> sizes,
                            SmallVectorImpl<OpFoldResult> &domainOffsets,
                            SmallVectorImpl<OpFoldResult> &domainSizes);

} // namespace mlir::flash::detail

#endif // FLASH_LIB_DIALECT_FLASH_IR_MAPPEDOPERANDS_H
