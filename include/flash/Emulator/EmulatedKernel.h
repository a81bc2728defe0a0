//===- EmulatedKernel.h - An attention's kernels, emulated ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What an artefact and its Launcher are on a card: the kernels of one attention
// with their launch contract. A call takes host addresses.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_EMULATOR_EMULATEDKERNEL_H
#define FLASH_EMULATOR_EMULATEDKERNEL_H

#include "flash/Emulator/Emulator.h"
#include "flash/Runtime/Launcher.h"
#include "flash/Target/TargetInfo.h"

namespace mlir::flash {

class EmulatedKernel {
public:
  /// `module` is at level 5 and has a launch contract (flash.contract).
  static FailureOr<std::unique_ptr<EmulatedKernel>>
  create(gpu::GPUModuleOp module, const TargetInfo &target);

  /// Checks arguments, and tells the outputs' shapes.
  const ::flash::runtime::Launcher &launcher() const { return *theLauncher; }

  /// Checks `arguments` as a launch on the target would, picks the kernel and
  /// runs it. One argument per operand of the contract, with host addresses.
  /// `counts` may be null. Errors are diagnostics.
  LogicalResult launch(const std::vector<::flash::runtime::Argument> &arguments,
                       uint64_t seed, EmulatorCounts *counts) const;

private:
  EmulatedKernel(Location loc, const TargetInfo &target)
      : loc(loc), target(target) {}

  Location loc;
  const TargetInfo &target;
  std::unique_ptr<::flash::runtime::Launcher> theLauncher;
  std::unique_ptr<EmulatedModule> emulated;
};

} // namespace mlir::flash

#endif // FLASH_EMULATOR_EMULATEDKERNEL_H
