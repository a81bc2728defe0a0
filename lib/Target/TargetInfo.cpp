//===- TargetInfo.cpp - Limits of each architecture -----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sources. Limits: CUDA C++ Programming Guide, "Compute Capabilities", table
// "Technical Specifications per Compute Capability" (rows "Maximum amount of
// shared memory per thread block", "… per SM", "Maximum number of 32-bit
// registers per thread", "Number of 32-bit registers per SM", "Maximum number
// of resident warps per SM"). The PTX version is 8.0 (CUDA 12.0), or the first
// one that knows the architecture: PTX ISA, "Release Notes".
//
//===----------------------------------------------------------------------===//

#include "flash/Target/TargetInfo.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::flash;

constexpr int64_t operator""_KB(unsigned long long value) {
  return static_cast<int64_t>(value) * 1024;
}

static constexpr TargetInfo kTargets[] = {
    // name     block    SM       regs/thread, SM  warps  mma    wgmma  PTX
    {"sm_80", 163_KB, 164_KB, 255, 64 * 1024, 64, true, false, "+ptx80"},
    {"sm_86", 99_KB, 100_KB, 255, 64 * 1024, 48, true, false, "+ptx80"},
    {"sm_87", 163_KB, 164_KB, 255, 64 * 1024, 48, true, false, "+ptx80"},
    {"sm_89", 99_KB, 100_KB, 255, 64 * 1024, 48, true, false, "+ptx80"},
    {"sm_90", 227_KB, 228_KB, 255, 64 * 1024, 64, true, false, "+ptx80"},
    {"sm_90a", 227_KB, 228_KB, 255, 64 * 1024, 64, true, true, "+ptx80"},
    {"sm_100", 227_KB, 228_KB, 255, 64 * 1024, 64, true, false, "+ptx86"},
    {"sm_103", 227_KB, 228_KB, 255, 64 * 1024, 64, true, false, "+ptx88"},
    {"sm_120", 99_KB, 100_KB, 255, 64 * 1024, 48, true, false, "+ptx87"},
    {"sm_121", 99_KB, 100_KB, 255, 64 * 1024, 48, true, false, "+ptx88"},
};

llvm::ArrayRef<TargetInfo> mlir::flash::getTargets() { return kTargets; }

const TargetInfo *mlir::flash::lookupTarget(llvm::StringRef name) {
  const auto *found = llvm::find_if(
      kTargets, [&](const TargetInfo &target) { return target.name == name; });
  return found == std::end(kTargets) ? nullptr : found;
}

std::string mlir::flash::getKnownTargetNames() {
  auto names = llvm::map_range(
      kTargets, [](const TargetInfo &target) { return target.name; });
  return llvm::join(names, ", ");
}
