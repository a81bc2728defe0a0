//===- KernelSignature.h - Parameters of a kernel ---------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel's tile program has memrefs as arguments; the kernel that is launched
// has pointers and integers as parameters. This is the one place that says how
// one becomes the other. The launch contract is written by it, and the lowering
// of the tile program obeys it.
//
//   memref   its address; the stride of each dimension that is not statically
//            known, in elements, i64; the size of each dynamic dimension, i64
//   index    i64
//   other    itself
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_KERNELSIGNATURE_H
#define FLASH_CONVERSION_KERNELSIGNATURE_H

#include "mlir/IR/BuiltinTypes.h"

namespace mlir::flash {

/// One parameter that an argument of type memref becomes.
struct MemRefParam {
  enum class Kind { Address, Stride, Size } kind;
  unsigned dim = 0; ///< of strides and sizes
};

/// The parameters of a memref argument, in order.
inline SmallVector<MemRefParam> getMemRefParams(MemRefType type) {
  SmallVector<MemRefParam> params = {{MemRefParam::Kind::Address}};
  auto [strides, offset] = type.getStridesAndOffset();
  for (auto [dim, stride] : llvm::enumerate(strides))
    if (ShapedType::isDynamic(stride))
      params.push_back({MemRefParam::Kind::Stride, unsigned(dim)});
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (ShapedType::isDynamic(size))
      params.push_back({MemRefParam::Kind::Size, unsigned(dim)});
  return params;
}

} // namespace mlir::flash

#endif // FLASH_CONVERSION_KERNELSIGNATURE_H
