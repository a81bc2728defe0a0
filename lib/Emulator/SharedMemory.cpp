//===- SharedMemory.cpp - Shared memory that knows who accessed it --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SharedMemory.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <cstring>

using namespace mlir::flash;

static constexpr char kPoison = static_cast<char>(0xFF);

void mlir::flash::join(Clock &clock, const Clock &other) {
  for (size_t i = 0; i != clock.size(); ++i)
    clock[i] = std::max(clock[i], other[i]);
}

SharedMemory::SharedMemory(int64_t bytes)
    : data(bytes, kPoison), isDefined(bytes, 0),
      granules((bytes + kGranule - 1) / kGranule) {}

std::optional<SharedAccess> SharedMemory::access(const SharedAccess &what,
                                                 const Clock &known,
                                                 uint32_t address,
                                                 int64_t bytes) {
  std::optional<SharedAccess> race;
  int64_t end = address + bytes;
  for (int64_t at = address; at < end;) {
    int64_t start = at / kGranule * kGranule;
    int64_t stop = std::min(end, start + kGranule);
    SharedAccess access = what;
    for (; at != stop; ++at)
      access.bytes |= 1u << (at - start);
    auto &earlier = granules[start / kGranule];
    for (const SharedAccess &other : earlier)
      if ((other.bytes & access.bytes) && (other.isWrite || access.isWrite) &&
          other.time > known[other.agent])
        race = other;
    // Whoever races with one that is known and covered races with this one.
    llvm::erase_if(earlier, [&](const SharedAccess &other) {
      return other.time <= known[other.agent] &&
             !(other.bytes & ~access.bytes) &&
             (access.isWrite || !other.isWrite);
    });
    earlier.push_back(access);
  }
  return race;
}

void SharedMemory::define(uint32_t address, int64_t bytes) {
  std::fill_n(isDefined.begin() + address, bytes, 1);
}

void SharedMemory::poison(uint32_t address, int64_t bytes) {
  std::fill_n(isDefined.begin() + address, bytes, 0);
  std::memset(at(address), kPoison, bytes);
}

std::optional<uint32_t> SharedMemory::findPoison(uint32_t address,
                                                 int64_t bytes) const {
  auto begin = isDefined.begin() + address;
  auto found = std::find(begin, begin + bytes, 0);
  if (found == begin + bytes)
    return std::nullopt;
  return static_cast<uint32_t>(found - isDefined.begin());
}
