//===- Passes.h - From tile programs to threads ---------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_TILETONVVM_PASSES_H
#define FLASH_CONVERSION_TILETONVVM_PASSES_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/Pass.h"

namespace mlir::tile {

#define GEN_PASS_DECL
#include "flash/Conversion/TileToNVVM/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "flash/Conversion/TileToNVVM/Passes.h.inc"

} // namespace mlir::tile

#endif // FLASH_CONVERSION_TILETONVVM_PASSES_H
