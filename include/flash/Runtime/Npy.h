//===- Npy.h - NumPy's .npy files -------------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads and writes .npy (format 1.0 to 3.0), little-endian and in C order.
// bf16 is written as ml_dtypes does: descr '<V2', two opaque bytes per element.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_NPY_H
#define FLASH_RUNTIME_NPY_H

#include "flash/Runtime/Artefact.h"

#include <cstddef>
#include <vector>

namespace flash::runtime {

/// A dense array in C order: `data` holds the product of `shape` elements of
/// byteSize(dtype) bytes each. A boolean is one byte, 0 or 1.
struct NpyArray {
  DType dtype = DType::F32;
  std::vector<int64_t> shape; ///< in elements; empty for a scalar
  std::vector<char> data;     ///< bytes

  int64_t numElements() const;
};

/// Reads the file at `path`. On failure (no file, not .npy, truncated, a dtype
/// that DType lacks, Fortran order, big-endian) returns false and says why in
/// `error`, which names the file.
bool readNpy(const std::string &path, NpyArray &array, std::string &error);

/// Writes `array` to `path`: whole, or (false and `error`) not at all.
bool writeNpy(const std::string &path, const NpyArray &array,
              std::string &error);

/// The same with the elements in `data`, in C order.
bool writeNpy(const std::string &path, DType dtype,
              const std::vector<int64_t> &shape, const void *data,
              std::string &error);

} // namespace flash::runtime

#endif // FLASH_RUNTIME_NPY_H
