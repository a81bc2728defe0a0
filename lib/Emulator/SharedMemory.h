//===- SharedMemory.h - Shared memory that knows who accessed it ---*- C++
//-*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Who may see what follows from happens-before, kept by vector clocks: each
// agent (a thread, or the copies that a thread has in flight) counts its own
// time, and knows of each other agent up to which time it is done. Two accesses
// to one byte, one of them a write, are a race if neither agent knew of the
// other's.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_EMULATOR_SHAREDMEMORY_H
#define FLASH_LIB_EMULATOR_SHAREDMEMORY_H

#include "Instruction.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <optional>
#include <vector>

namespace mlir::flash {

/// Up to which time each agent is known to be done.
using Clock = std::vector<uint32_t>;

/// Adds to `clock` what `other` knows.
void join(Clock &clock, const Clock &other);

struct SharedAccess {
  uint32_t agent = 0;
  uint32_t time = 0;  ///< of the agent
  uint16_t bytes = 0; ///< of the granule, a bit each
  bool isWrite = false;
  const Instruction *by = nullptr;
};

class SharedMemory {
public:
  /// All bytes are poison: 0xFF, which is a NaN in each float type.
  explicit SharedMemory(int64_t bytes);

  int64_t size() const { return data.size(); }
  char *at(uint32_t address) { return data.data() + address; }

  /// Notes an access by an agent that knows `known`, and gives an earlier one
  /// with which it races.
  std::optional<SharedAccess> access(const SharedAccess &what,
                                     const Clock &known, uint32_t address,
                                     int64_t bytes);

  void define(uint32_t address, int64_t bytes);
  void poison(uint32_t address, int64_t bytes);
  /// The first byte that nobody has written; none if all have been.
  std::optional<uint32_t> findPoison(uint32_t address, int64_t bytes) const;

private:
  /// Accesses are noted by 16 bytes, the most that an instruction's thread
  /// accesses at once.
  static constexpr int64_t kGranule = 16;

  std::vector<char> data;
  std::vector<uint8_t> isDefined;
  std::vector<SmallVector<SharedAccess, 4>> granules;
};

} // namespace mlir::flash

#endif // FLASH_LIB_EMULATOR_SHAREDMEMORY_H
