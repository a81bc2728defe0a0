//===- MmaSyncProgram.h - The tile program for mma.sync ---------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_CONVERSION_FLASHTOTILE_MMASYNCPROGRAM_H
#define FLASH_LIB_CONVERSION_FLASHTOTILE_MMASYNCPROGRAM_H

#include "flash/Dialect/Flash/IR/Flash.h"

namespace mlir::flash {

constexpr int64_t kThreadsPerWarp = 32;

/// What the launcher must know of a program.
struct ProgramFacts {
  /// Bytes of dynamic shared memory per block.
  int64_t sharedBytes = 0;
};

/// Writes, in front of `op`, the tile program that computes it on blocks of
/// the mma.sync family. `op` is on memrefs, inside a gpu.func whose blocks are
/// numbered along x, one per tile of `schedule.tile_m` queries of each batch
/// and group point.
ProgramFacts buildMmaSyncProgram(OpBuilder &b, AttentionOp op,
                                 ScheduleAttr schedule);

} // namespace mlir::flash

#endif // FLASH_LIB_CONVERSION_FLASHTOTILE_MMASYNCPROGRAM_H
