//===- InitAll.h - Registers our and all upstream dialects ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_INITALL_H
#define FLASH_INITALL_H

namespace mlir {
class DialectRegistry;

namespace flash {

/// Our dialects and the models they need of upstream interfaces.
void registerDialects(DialectRegistry &registry);
/// Our passes and pipelines.
void registerPasses();
/// All of upstream's dialects, extensions, translations and passes, and ours.
/// For tools: it pulls in every dialect there is.
void registerEverything(DialectRegistry &registry);

} // namespace flash
} // namespace mlir

#endif // FLASH_INITALL_H
