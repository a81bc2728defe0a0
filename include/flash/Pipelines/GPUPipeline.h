//===- GPUPipeline.h - From linalg to GPU kernels ---------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_PIPELINES_GPUPIPELINE_H
#define FLASH_PIPELINES_GPUPIPELINE_H

#include "flash/Dialect/Flash/IR/Flash.h"
#include "llvm/ADT/StringRef.h"

namespace mlir {
class OpPassManager;

namespace flash {

/// Level 1 to level 2: linalg to flash.attention. `numerics`: what may change
/// of the rounding (docs/Numerics.md).
void buildFusionPipeline(OpPassManager &pm,
                         Numerics numerics = Numerics::Standard);
/// Each attention into a function of its own; those of `entry` only, unless it
/// is empty.
void buildOutlinePipeline(OpPassManager &pm, llvm::StringRef entry);
/// The schedule of each attention on `target`.
void buildSchedulePipeline(OpPassManager &pm, llvm::StringRef target,
                           bool tf32);
/// Level 2 to level 4: outlined attentions to tile programs.
void buildTilePipeline(OpPassManager &pm);
/// Level 4 to level 5: tile programs to threads.
void buildThreadPipeline(OpPassManager &pm);
/// Level 5 to level 6: to the llvm dialect, with locations as debug lines.
void buildDevicePipeline(OpPassManager &pm);
/// The scalar part of level 5, its instructions replaced by calls, to the llvm
/// dialect for the emulator's machine.
void buildEmulationPipeline(OpPassManager &pm);

} // namespace flash
} // namespace mlir

#endif // FLASH_PIPELINES_GPUPIPELINE_H
