//===- MappedOperands.cpp - Operands with indexing maps -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MappedOperands.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

/// Results of a map are distinct dimensions, or 0 for a unit dimension.
static LogicalResult verifyProjection(Operation *op, unsigned operand,
                                      AffineMap map, ArrayRef<int64_t> shape) {
  llvm::SmallBitVector seen(map.getNumDims());
  for (auto [i, expr] : llvm::enumerate(map.getResults())) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      if (seen.test(dim.getPosition()))
        return op->emitOpError("indexing map #")
               << operand << " uses d" << dim.getPosition() << " twice";
      seen.set(dim.getPosition());
      continue;
    }
    auto constant = dyn_cast<AffineConstantExpr>(expr);
    bool isUnit =
        i >= shape.size() || shape[i] == 1 || ShapedType::isDynamic(shape[i]);
    if (!constant || constant.getValue() != 0 || !isUnit)
      return op->emitOpError("indexing map #")
             << operand
             << " must map to distinct dimensions, or to 0 for a unit "
                "dimension";
  }
  return success();
}

LogicalResult flash::detail::verifyMapForms(IndexingMapOpInterface op,
                                            unsigned numOperands,
                                            unsigned numDims, StringRef roles) {
  ArrayAttr maps = op.getIndexingMaps();
  if (maps.size() != numOperands)
    return op->emitOpError("expected ")
           << numOperands << " indexing maps, one per operand of " << roles
           << ", found " << maps.size();
  for (auto [i, map] : llvm::enumerate(op.getIndexingMapsArray())) {
    if (map.getNumDims() != numDims || map.getNumSymbols())
      return op->emitOpError("indexing map #")
             << i << " must be over the " << numDims
             << " dimensions of dims, without symbols";
    auto type = cast<ShapedType>(op->getOperand(i).getType());
    if (failed(verifyProjection(op, i, map, type.getShape())))
      return failure();
  }
  return success();
}

LogicalResult flash::detail::verifyMapRanks(IndexingMapOpInterface op) {
  for (auto [i, map] : llvm::enumerate(op.getIndexingMapsArray())) {
    auto type = cast<ShapedType>(op->getOperand(i).getType());
    if (type.getRank() != map.getNumResults())
      return op->emitOpError("indexing map #")
             << i << " has " << map.getNumResults()
             << " results, but its operand is " << type;
  }
  return success();
}

LogicalResult
flash::detail::verifyMapSizes(IndexingMapOpInterface op,
                              function_ref<std::string(unsigned)> nameDim) {
  SmallVector<int64_t> sizes = getStaticLoopSizes(op);
  for (auto [i, map] : llvm::enumerate(op.getIndexingMapsArray())) {
    auto type = cast<ShapedType>(op->getOperand(i).getType());
    for (auto [expr, size] :
         llvm::zip_equal(map.getResults(), type.getShape())) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (dim && !ShapedType::isDynamic(size) &&
          size != sizes[dim.getPosition()])
        return op->emitOpError("operand #")
               << i << " has size " << size << " in "
               << nameDim(dim.getPosition()) << " (d" << dim.getPosition()
               << "), another operand has " << sizes[dim.getPosition()];
    }
  }
  return success();
}

LogicalResult flash::detail::verifyTensorsOrMemrefs(Operation *op,
                                                    ValueRange inits) {
  bool tensors = isa<TensorType>(op->getOperand(0).getType());
  for (Value operand : op->getOperands())
    if (isa<ShapedType>(operand.getType()) &&
        isa<TensorType>(operand.getType()) != tensors)
      return op->emitOpError("operands must be all tensors or all memrefs");
  if (op->getResultTypes() != (tensors ? TypeRange(inits) : TypeRange()))
    return op->emitOpError("results must have the types of outs on tensors, "
                           "and there are none on memrefs");
  return success();
}

//===----------------------------------------------------------------------===//
// Iteration dimensions
//===----------------------------------------------------------------------===//

/// While tiling builds partial results an op's outs are those of all parts, and
/// have another rank than their maps say.
static bool hasShapeOfMap(Value operand, AffineMap map) {
  return cast<ShapedType>(operand.getType()).getRank() == map.getNumResults();
}

SmallVector<int64_t>
flash::detail::getStaticLoopSizes(IndexingMapOpInterface op) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  SmallVector<int64_t> sizes(maps.front().getNumDims(), ShapedType::kDynamic);
  for (auto [i, map] : llvm::enumerate(maps)) {
    if (!hasShapeOfMap(op->getOperand(i), map))
      continue;
    auto type = cast<ShapedType>(op->getOperand(i).getType());
    for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape()))
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        if (!ShapedType::isDynamic(size))
          sizes[dim.getPosition()] = size;
  }
  return sizes;
}

static Value createDim(OpBuilder &b, Location loc, Value source, int64_t pos) {
  if (isa<TensorType>(source.getType()))
    return tensor::DimOp::create(b, loc, source, pos);
  return memref::DimOp::create(b, loc, source, pos);
}

SmallVector<OpFoldResult>
flash::detail::createLoopSizes(IndexingMapOpInterface op, OpBuilder &b,
                               Location loc) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  SmallVector<OpFoldResult> sizes;
  for (auto [dim, size] : llvm::enumerate(getStaticLoopSizes(op))) {
    if (!ShapedType::isDynamic(size)) {
      sizes.push_back(b.getIndexAttr(size));
      continue;
    }
    // The first operand that spans it; by the roles there is one.
    for (auto [i, map] : llvm::enumerate(maps)) {
      auto pos = map.getResultPosition(b.getAffineDimExpr(dim));
      if (!pos || !hasShapeOfMap(op->getOperand(i), map))
        continue;
      sizes.push_back(createDim(b, loc, op->getOperand(i), *pos));
      break;
    }
  }
  return sizes;
}

/// Whether `size` is tensor.dim or memref.dim of `dim` of an operand of `op`.
static bool isDimOf(IndexingMapOpInterface op, unsigned dim, Value size) {
  Value source;
  std::optional<int64_t> pos;
  if (auto dimOp = size.getDefiningOp<tensor::DimOp>()) {
    source = dimOp.getSource();
    pos = dimOp.getConstantIndex();
  } else if (auto dimOp = size.getDefiningOp<memref::DimOp>()) {
    source = dimOp.getSource();
    pos = dimOp.getConstantIndex();
  }
  if (!pos)
    return false;
  for (auto [i, map] : llvm::enumerate(op.getIndexingMapsArray()))
    if (op->getOperand(i) == source && *pos < map.getNumResults() &&
        map.getResult(*pos) == getAffineDimExpr(dim, op->getContext()))
      return true;
  return false;
}

bool flash::detail::isWholeDim(IndexingMapOpInterface op, unsigned dim,
                               OpFoldResult offset, OpFoldResult size) {
  if (!isZeroInteger(offset))
    return false;
  if (std::optional<int64_t> constant = getConstantIntValue(size))
    return *constant == getStaticLoopSizes(op)[dim];
  return isDimOf(op, dim, cast<Value>(size));
}

LogicalResult flash::detail::reifyShapes(IndexingMapOpInterface op,
                                         OpBuilder &b,
                                         ReifiedRankedShapedTypeDims &shapes) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  SmallVector<OpFoldResult> sizes = createLoopSizes(op, b, op->getLoc());
  auto inits = cast<DestinationStyleOpInterface>(op.getOperation());
  for (OpOperand &init : inits.getDpsInitsMutable()) {
    SmallVector<OpFoldResult> &shape = shapes.emplace_back();
    auto type = cast<ShapedType>(init.get().getType());
    AffineMap map = maps[init.getOperandNumber()];
    for (auto [i, expr] : llvm::enumerate(map.getResults())) {
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        shape.push_back(sizes[dim.getPosition()]);
      else if (type.isDynamicDim(i))
        shape.push_back(createDim(b, op->getLoc(), init.get(), i));
      else
        shape.push_back(b.getIndexAttr(type.getDimSize(i)));
      // Static in the type, so static here, whatever operands know of it.
      if (!type.isDynamicDim(i))
        shape.back() = b.getIndexAttr(type.getDimSize(i));
      else if (auto attr = dyn_cast<Attribute>(shape.back()))
        shape.back() = getValueOrCreateConstantIndexOp(b, op->getLoc(), attr);
    }
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

flash::detail::Slice flash::detail::getSlice(OpBuilder &b, AffineMap map,
                                             ArrayRef<OpFoldResult> offsets,
                                             ArrayRef<OpFoldResult> sizes) {
  Slice slice;
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    // Of a dimension that maps to 0 only the first element is meant.
    slice.offsets.push_back(dim ? offsets[dim.getPosition()]
                                : b.getIndexAttr(0));
    slice.sizes.push_back(dim ? sizes[dim.getPosition()] : b.getIndexAttr(1));
  }
  return slice;
}

Value flash::detail::createSlice(OpBuilder &b, Location loc, Value source,
                                 const Slice &slice,
                                 SmallVectorImpl<Operation *> &slices,
                                 unsigned dropped) {
  SmallVector<OpFoldResult> strides(slice.offsets.size(), b.getIndexAttr(1));
  SmallVector<int64_t> shape;
  for (OpFoldResult size : ArrayRef(slice.sizes).drop_front(dropped))
    shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
  Operation *op;
  if (auto tensor = dyn_cast<RankedTensorType>(source.getType())) {
    auto type = RankedTensorType::get(shape, tensor.getElementType());
    op = tensor::ExtractSliceOp::create(b, loc, type, source, slice.offsets,
                                        slice.sizes, strides);
  } else {
    auto type = memref::SubViewOp::inferRankReducedResultType(
        shape, cast<MemRefType>(source.getType()), slice.offsets, slice.sizes,
        strides);
    op = memref::SubViewOp::create(b, loc, type, source, slice.offsets,
                                   slice.sizes, strides);
  }
  slices.push_back(op);
  return op->getResult(0);
}

LogicalResult
flash::detail::getDomainTile(IndexingMapOpInterface op, OpBuilder &b,
                             ArrayRef<AffineMap> maps,
                             ArrayRef<SmallVector<OpFoldResult>> offsets,
                             ArrayRef<SmallVector<OpFoldResult>> sizes,
                             SmallVectorImpl<OpFoldResult> &domainOffsets,
                             SmallVectorImpl<OpFoldResult> &domainSizes) {
  unsigned numDims = maps.front().getNumDims();
  SmallVector<OpFoldResult> tileOffsets(numDims), tileSizes(numDims);
  for (auto [map, offset, size] : llvm::zip_equal(maps, offsets, sizes))
    for (auto [i, expr] : llvm::enumerate(map.getResults())) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim)
        continue;
      OpFoldResult &tileOffset = tileOffsets[dim.getPosition()];
      OpFoldResult &tileSize = tileSizes[dim.getPosition()];
      if (tileOffset && (!isEqualConstantIntOrValue(tileOffset, offset[i]) ||
                         !isEqualConstantIntOrValue(tileSize, size[i])))
        return failure();
      tileOffset = offset[i];
      tileSize = size[i];
    }
  SmallVector<OpFoldResult> wholeSizes = createLoopSizes(op, b, op->getLoc());
  for (unsigned dim = 0; dim != numDims; ++dim) {
    bool isTiled = static_cast<bool>(tileOffsets[dim]);
    domainOffsets.push_back(isTiled ? tileOffsets[dim] : b.getIndexAttr(0));
    domainSizes.push_back(isTiled ? tileSizes[dim] : wholeSizes[dim]);
  }
  return success();
}
