//===- Traffic.cpp - Counts what warps move -------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Traffic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <algorithm>
#include <map>
#include <tuple>

using namespace mlir;
using namespace mlir::flash;

// CUDA C++ Programming Guide, "Global Memory" and "Shared Memory".
static constexpr int64_t kSector = 32;
static constexpr int64_t kBanks = 32, kBankBytes = 4;
/// What all banks give at once.
static constexpr int64_t kWavefrontBytes = kBanks * kBankBytes;

void Traffic::add(const Traffic &other) {
  for (auto [to, from] : llvm::zip_equal(global, other.global)) {
    to.bytesRead += from.bytesRead;
    to.bytesWritten += from.bytesWritten;
    to.sectorsRead += from.sectorsRead;
    to.sectorsWritten += from.sectorsWritten;
  }
  for (auto [to, from] : llvm::zip_equal(shared, other.shared)) {
    to.executed += from.executed;
    to.wavefronts += from.wavefronts;
    to.ideal += from.ideal;
  }
  matrixMultiplies += other.matrixMultiplies;
  multiplyAdds += other.multiplyAdds;
  exponentials += other.exponentials;
  blocks += other.blocks;
}

std::pair<int64_t, int64_t>
mlir::flash::countWavefronts(llvm::ArrayRef<uint64_t> addresses,
                             int64_t bytes) {
  // Wide accesses go by halves or quarters of the warp.
  size_t together =
      std::max<int64_t>(1, kWavefrontBytes / std::max(bytes, kBankBytes));
  int64_t wavefronts = 0, ideal = 0;
  for (size_t i = 0; i < addresses.size(); i += together) {
    SmallVector<uint64_t, 32> words;
    for (uint64_t address :
         addresses.slice(i, std::min(together, addresses.size() - i)))
      for (int64_t b = 0; address != kNoAccess && b < bytes; b += kBankBytes)
        words.push_back((address + b) / kBankBytes);
    if (words.empty())
      continue;
    llvm::sort(words);
    words.erase(llvm::unique(words), words.end());
    int64_t inBank[kBanks] = {};
    for (uint64_t word : words)
      ++inBank[word % kBanks];
    wavefronts += *std::max_element(std::begin(inBank), std::end(inBank));
    ++ideal;
  }
  return {wavefronts, ideal};
}

void WarpTraffic::access(const Instruction &by, int lane, int memory,
                         uint64_t address, int64_t bytes, bool isWrite) {
  accesses.push_back({&by, lane, memory, isWrite, 0, address, bytes});
}

void WarpTraffic::count(llvm::ArrayRef<Access> together, Traffic &to) {
  const Access &first = together.front();
  if (first.memory == kToShared) {
    SmallVector<uint64_t> addresses(kWarp, kNoAccess);
    for (const Access &access : together)
      addresses[access.lane] = access.address;
    auto [wavefronts, ideal] = countWavefronts(addresses, first.bytes);
    SharedCounts &counts = to.shared[first.by->id];
    ++counts.executed;
    counts.wavefronts += wavefronts;
    counts.ideal += ideal;
    return;
  }
  SmallVector<uint64_t, 64> sectors;
  GlobalCounts &counts = to.global[first.memory];
  for (const Access &access : together) {
    (access.isWrite ? counts.bytesWritten : counts.bytesRead) += access.bytes;
    for (uint64_t at = access.address / kSector;
         at * kSector < access.address + access.bytes; ++at)
      sectors.push_back(at);
  }
  llvm::sort(sectors);
  int64_t number = llvm::unique(sectors) - sectors.begin();
  (first.isWrite ? counts.sectorsWritten : counts.sectorsRead) += number;
}

void WarpTraffic::flush(Traffic &to) {
  std::map<std::tuple<const Instruction *, int, int>, int> executions;
  for (Access &access : accesses)
    access.execution = executions[{access.by, access.lane, access.memory}]++;
  auto key = [](const Access &access) {
    return std::tuple(access.by->id, access.memory, access.execution);
  };
  llvm::sort(accesses, [&](const Access &a, const Access &b) {
    return std::tuple(key(a), a.lane) < std::tuple(key(b), b.lane);
  });
  llvm::ArrayRef<Access> rest = accesses;
  while (!rest.empty()) {
    auto same = rest.take_while(
        [&](const Access &access) { return key(access) == key(rest.front()); });
    count(same, to);
    rest = rest.drop_front(same.size());
  }
  accesses.clear();
}
