//===- Attentions.h - What a module attends ---------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_RUN_ATTENTIONS_H
#define FLASH_TOOLS_FLASH_RUN_ATTENTIONS_H

#include "mlir/IR/BuiltinOps.h"

namespace mlir::flash::tools {

int64_t countAttentions(ModuleOp module);

/// Relative rounding error of a float type: half its spacing at 1.
double getUnit(Type type);

/// The largest rounding error of a prob_type in a module.
double getUnit(ModuleOp module);

} // namespace mlir::flash::tools

#endif // FLASH_TOOLS_FLASH_RUN_ATTENTIONS_H
