//===- SharedLayout.h - How a stage lies in shared memory -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The one place that knows where an element of a stage is. A row is cut into
// chunks of 16 bytes. Eight threads that read the same chunk of eight
// consecutive rows, which is what ldmatrix does, must meet 32 distinct banks:
//
// - rows of whole 128-byte lines are swizzled: chunk c of row r lies at place
//   c xor (r mod 8);
// - other rows are padded to an odd number of chunks.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_TILE_IR_SHAREDLAYOUT_H
#define FLASH_DIALECT_TILE_IR_SHAREDLAYOUT_H

#include <cstdint>

namespace mlir::tile {

struct SharedLayout {
  /// Bytes that one thread copies or reads at once.
  static constexpr int64_t kChunkBytes = 16;
  /// Bytes of all 32 banks.
  static constexpr int64_t kLineBytes = 128;
  /// Columns are padded to the depth of a tensor-core product, 32 bytes.
  static constexpr int64_t kStepBytes = 32;

  int64_t rows;
  int64_t chunks; ///< per row that hold data
  int64_t pitch;  ///< bytes from a row to the next
  bool swizzled;

  SharedLayout(int64_t rows, int64_t cols, int64_t elementBytes) : rows(rows) {
    int64_t bytes =
        (cols * elementBytes + kStepBytes - 1) / kStepBytes * kStepBytes;
    chunks = bytes / kChunkBytes;
    swizzled = bytes % kLineBytes == 0;
    pitch = swizzled ? bytes : bytes + kChunkBytes;
  }

  int64_t bytes() const { return rows * pitch; }
};

} // namespace mlir::tile

#endif // FLASH_DIALECT_TILE_IR_SHAREDLAYOUT_H
