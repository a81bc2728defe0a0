//===- SharedMemory.h - Shared memory of a block ----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How the tiles of one attention lie in a block's shared memory. The schedule
// is chosen by these formulas and the lowering allocates by them.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_SHAREDMEMORY_H
#define FLASH_TARGET_SHAREDMEMORY_H

#include "llvm/Support/MathExtras.h"
#include <cstdint>

namespace mlir::flash {

/// Bytes of the widest step along a row: one k16 step of a 16-bit mma.sync.
constexpr int64_t kRowGranuleBytes = 32;
/// Bytes that all banks deliver at once.
constexpr int64_t kBankLineBytes = 128;
/// Bytes of one cp.async, and of one row of an ldmatrix.
constexpr int64_t kChunkBytes = 16;

/// Bytes from one row of a tile of `columns` elements to the next. A row of
/// whole bank lines is swizzled; any other is padded by a chunk, so that eight
/// consecutive rows lie in different banks either way.
inline int64_t getRowPitchBytes(int64_t columns, int64_t elementBytes) {
  int64_t bytes = llvm::alignTo(columns * elementBytes, kRowGranuleBytes);
  return bytes % kBankLineBytes == 0 ? bytes : bytes + kChunkBytes;
}

/// Dynamic shared memory in bytes: the Q tile (tileM, d), and `stages` tiles of
/// K (tileN, d) and V (tileN, e).
inline int64_t getSharedBytes(int64_t tileM, int64_t tileN, int64_t stages,
                              int64_t d, int64_t e, int64_t elementBytes) {
  int64_t qk = getRowPitchBytes(d, elementBytes);
  int64_t v = getRowPitchBytes(e, elementBytes);
  return tileM * qk + stages * tileN * (qk + v);
}

} // namespace mlir::flash

#endif // FLASH_TARGET_SHAREDMEMORY_H
