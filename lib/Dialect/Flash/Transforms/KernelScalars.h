//===- KernelScalars.h - What kernels compute of regions --------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_KERNELSCALARS_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_KERNELSCALARS_H

#include "flash/Dialect/Flash/IR/Flash.h"
#include <string>

namespace mlir::flash {

/// What the regions of `op` compute that a thread of a kernel cannot; empty if
/// there is no such thing. Complete: what is not known to be lowered to PTX
/// (tile-lower-mma-sync, then upstream's conversions) is named.
std::string findScalarObstacle(AttentionOp op);

/// Whether prob_mod of a numerator, which is at most 1, is known to be finite
/// in f16.
bool fitsF16(AttentionOp op);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_KERNELSCALARS_H
