//===- Support.h - Files and sizes, for lib/Runtime -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIME_SUPPORT_H
#define FLASH_LIB_RUNTIME_SUPPORT_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace flash::runtime {

/// Of an operand. PyTorch's and NumPy's tensors may have more, attention not.
constexpr size_t kMaxRank = 16;

/// Stores `message` in `error` and returns false.
inline bool fail(std::string &error, std::string message) {
  error = std::move(message);
  return false;
}

/// `text` from a file that may be damaged, in quotes and fit for a message.
std::string inQuotes(const std::string &text);

/// A piece of what is written to a file.
struct Bytes {
  const void *data;
  size_t size;
};

/// Writes `pieces`, one after the other, to a temporary file beside `path` and
/// renames it: readers see the old file or the whole new one.
bool writeFileAtomically(const std::string &path,
                         const std::vector<Bytes> &pieces, std::string &error);

/// Reads the whole file.
bool readFile(const std::string &path, std::string &bytes, std::string &error);

/// The product of `shape` times `elementBytes`; false if a size is negative or
/// the product does not fit 63 bits.
bool checkedByteSize(const std::vector<int64_t> &shape, int64_t elementBytes,
                     int64_t &bytes);

} // namespace flash::runtime

#endif // FLASH_LIB_RUNTIME_SUPPORT_H
