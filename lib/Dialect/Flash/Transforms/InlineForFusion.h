//===- InlineForFusion.h - Calls within attention chains --------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_INLINEFORFUSION_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_INLINEFORFUSION_H

#include "mlir/IR/Operation.h"

namespace mlir::flash {

/// Inlines the calls of each function under `root` where that makes more
/// attentions of it, and erases private functions that are no longer called.
/// `count` says how many attentions an op holds; it must not change it.
void inlineForFusion(Operation *root,
                     function_ref<unsigned(Operation *)> count);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_INLINEFORFUSION_H
