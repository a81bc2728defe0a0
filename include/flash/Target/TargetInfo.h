//===- TargetInfo.h - Limits of each architecture ---------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a kernel may use on each architecture. A table, no logic.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_TARGETINFO_H
#define FLASH_TARGET_TARGETINFO_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>

namespace mlir::flash {

struct TargetInfo {
  llvm::StringRef name;        ///< as in `#flash.target<…>` and ptxas -arch
  int64_t sharedBytesPerBlock; ///< dynamic shared memory, opted in
  int64_t sharedBytesPerSM;
  int64_t registersPerThread; ///< of 32 bits
  int64_t registersPerSM;     ///< of 32 bits
  int64_t warpsPerSM;         ///< resident
  bool mmaSync; ///< mma.sync m16n8k16 on f16 and bf16, cp.async, ldmatrix
  bool wgmma;   ///< wgmma, TMA, setmaxnreg
  llvm::StringRef ptxFeature; ///< PTX version, as a feature of LLVM's NVPTX
};

/// All targets, oldest first.
llvm::ArrayRef<TargetInfo> getTargets();
/// The target of that name, null if there is none.
const TargetInfo *lookupTarget(llvm::StringRef name);
/// "sm_80, sm_86, …", for errors.
std::string getKnownTargetNames();

} // namespace mlir::flash

#endif // FLASH_TARGET_TARGETINFO_H
