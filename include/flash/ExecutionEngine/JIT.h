//===- JIT.h - Machine code for this machine --------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_EXECUTIONENGINE_JIT_H
#define FLASH_EXECUTIONENGINE_JIT_H

#include "mlir/Support/LLVM.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/ExecutionEngine/Orc/ThreadSafeModule.h"
#include <string>

namespace mlir::flash {

/// Registers this machine with LLVM; once is enough.
void initializeHostTarget();

/// Machine code of `module`, which may call what this process has, and what is
/// in `libraries`.
llvm::Expected<std::unique_ptr<llvm::orc::LLJIT>>
createJIT(llvm::orc::ThreadSafeModule module,
          llvm::orc::JITTargetMachineBuilder machine,
          ArrayRef<std::string> libraries = {});

} // namespace mlir::flash

#endif // FLASH_EXECUTIONENGINE_JIT_H
