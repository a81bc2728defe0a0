//===- Rewrites.h - Programs written otherwise, or broken -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_REWRITES_H
#define FLASH_TOOLS_FLASH_FUZZ_REWRITES_H

#include "Choices.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::flash::fuzz {

/// What a task says it does while it applies upstream's passes.
constexpr const char *kRewritePhase = "rewriting";

/// Applies upstream's passes and patterns in a random order, as the choices
/// say. What the module computes stays the same. Fails with a diagnostic.
LogicalResult rewriteModule(ModuleOp module, Choices &choices);

/// Changes something in the module that keeps it valid: another operand of the
/// same type, another constant, predicate, map or op, an op less. False if
/// nothing could be changed. What the module computes is any.
bool mutateModule(ModuleOp module, uint64_t seed);

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_REWRITES_H
