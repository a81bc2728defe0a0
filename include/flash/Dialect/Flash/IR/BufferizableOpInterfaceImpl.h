//===- BufferizableOpInterfaceImpl.h - Bufferization of flash ---*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_IR_BUFFERIZABLEOPINTERFACEIMPL_H
#define FLASH_DIALECT_FLASH_IR_BUFFERIZABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;

namespace flash {
/// Lets one-shot bufferization take the ops of the flash dialect to memrefs.
void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);
} // namespace flash
} // namespace mlir

#endif // FLASH_DIALECT_FLASH_IR_BUFFERIZABLEOPINTERFACEIMPL_H
