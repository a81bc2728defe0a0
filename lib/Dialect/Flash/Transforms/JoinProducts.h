//===- JoinProducts.h - Sums of products of pieces --------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_JOINPRODUCTS_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_JOINPRODUCTS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::flash {

/// Writes sums of products with consecutive pieces of one tensor as one product
/// with what they are pieces of, where `isWanted` says so of that product.
/// Gives the sums that nothing uses any more.
SmallVector<Operation *>
joinProducts(Operation *root, function_ref<bool(linalg::LinalgOp)> isWanted);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_JOINPRODUCTS_H
