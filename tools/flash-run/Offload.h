//===- Offload.h - Attentions of a module on a CUDA device ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_RUN_OFFLOAD_H
#define FLASH_TOOLS_FLASH_RUN_OFFLOAD_H

#include "flash/Emulator/Emulator.h"
#include "flash/ExecutionEngine/CPUKernel.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::flash::tools {

/// Attentions that run elsewhere; the rest of the module calls them.
struct Offload {
  /// For CPUOptions.
  SmallVector<CPUHostFunction> functions;
  /// What went wrong in the calls so far; empty if nothing did.
  std::shared_ptr<std::string> error;
  /// What the calls so far moved and computed, where the emulator counts.
  std::shared_ptr<std::vector<EmulatorCounts>> counts;
};

/// Compiles the attentions of `entry` in the fused `module` for the first
/// device and replaces them by calls of host functions, which copy their
/// operands to the device, launch and copy the results back. Attentions that no
/// kernel serves stay. Failures are diagnostics.
FailureOr<Offload> offloadAttentions(ModuleOp module, StringRef entry);

/// The same for the emulator of `target`; `seed` as in EmulatedLaunch.
FailureOr<Offload> emulateAttentions(ModuleOp module, StringRef entry,
                                     StringRef target, uint64_t seed);

/// The same for a module that holds kernels already, at level 4 or 5: their
/// declarations become functions.
FailureOr<Offload> emulateKernels(ModuleOp module, StringRef target,
                                  uint64_t seed);

} // namespace mlir::flash::tools

#endif // FLASH_TOOLS_FLASH_RUN_OFFLOAD_H
