//===- ThreadBlockMemory.cpp - What the threads of a block access ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Matrix.h"
#include "ThreadBlock.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <cstring>

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Global memory
//===----------------------------------------------------------------------===//

static std::string describeAccess(int64_t bytes, bool isWrite) {
  return llvm::formatv("{0} {1} bytes", isWrite ? "writes" : "reads", bytes);
}

/// Says where an address lies that is in no buffer: as seen from the nearest.
static std::string locate(llvm::ArrayRef<EmulatedBuffer> buffers,
                          uint64_t address, int64_t bytes) {
  std::string text = "in no buffer";
  int64_t nearest = INT64_MAX;
  for (const EmulatedBuffer &buffer : buffers) {
    int64_t offset = address - reinterpret_cast<uint64_t>(buffer.data);
    int64_t distance = offset < 0 ? -offset : offset + bytes - buffer.bytes;
    if (distance >= nearest)
      continue;
    nearest = distance;
    text = llvm::formatv("at byte {0} of '{1}', which has {2}", offset,
                         buffer.name, buffer.bytes);
  }
  return text;
}

char *ThreadBlock::getGlobal(Thread &thread, const Instruction &by,
                             uint64_t address, int64_t bytes, bool isWrite) {
  auto refuse = [&](const llvm::Twine &where) -> char * {
    fail(thread, by, describeAccess(bytes, isWrite) + " " + where);
    return nullptr;
  };
  for (auto [i, buffer] : llvm::enumerate(context.launch.buffers)) {
    uint64_t offset = address - reinterpret_cast<uint64_t>(buffer.data);
    if (offset > static_cast<uint64_t>(buffer.bytes) ||
        buffer.bytes - offset < static_cast<uint64_t>(bytes))
      continue;
    if (address % by.alignment)
      return refuse("at byte " + llvm::Twine(offset) + " of '" + buffer.name +
                    "', an address that is no multiple of " +
                    llvm::Twine(by.alignment));
    if (isWrite && !buffer.isWritable)
      return refuse("of '" + buffer.name + "', an input");
    // By offset: buffers lie at multiples of a sector on a card, and anywhere
    // here.
    warps[thread.warp()].access(by, thread.lane(), i, offset, bytes, isWrite);
    return reinterpret_cast<char *>(address);
  }
  return refuse(locate(context.launch.buffers, address, bytes));
}

static uint64_t readAddress(const uint32_t *words) {
  return words[0] | static_cast<uint64_t>(words[1]) << 32;
}

void ThreadBlock::accessGlobal(Thread &thread, const Instruction &by,
                               uint32_t *words) {
  bool isWrite = by.opcode == Opcode::StoreGlobal;
  char *at = getGlobal(thread, by, readAddress(words), by.bytes, isWrite);
  if (!at)
    return;
  if (isWrite) {
    std::memcpy(at, words + 2, by.bytes);
    return;
  }
  words[0] = 0;
  std::memcpy(words, at, by.bytes);
}

//===----------------------------------------------------------------------===//
// Shared memory
//===----------------------------------------------------------------------===//

/// Checks an access by a thread, or by its copies.
bool ThreadBlock::noteShared(Thread &thread, const Instruction &by,
                             uint32_t address, bool isWrite) {
  auto refuse = [&](const llvm::Twine &why) {
    fail(thread, by,
         describeAccess(by.bytes, isWrite) +
             llvm::formatv(" at byte {0} of shared memory", address).str() +
             ", " + why);
    return false;
  };
  if (address + by.bytes > shared.size())
    return refuse("which has " + llvm::Twine(shared.size()));
  if (address % by.alignment)
    return refuse("which is no multiple of " + llvm::Twine(by.alignment));
  if (!isWrite)
    if (std::optional<uint32_t> poison = shared.findPoison(address, by.bytes))
      return refuse("but nothing has been written at byte " +
                    llvm::Twine(*poison));
  SharedAccess access;
  access.isWrite = isWrite;
  access.by = &by;
  bool isCopy = by.opcode == Opcode::AsyncCopy;
  access.agent = isCopy ? threads.size() + thread.index : thread.index;
  access.time = isCopy ? thread.copyTime : thread.clock[thread.index];
  std::optional<SharedAccess> race =
      shared.access(access, thread.clock, address, by.bytes);
  if (!race)
    return true;
  bool withCopy = race->agent >= threads.size();
  std::string where;
  llvm::raw_string_ostream(where) << race->by->loc;
  return refuse("a race with " +
                llvm::formatv("{0} {1} thread {2} by '{3}' at ",
                              race->isWrite ? "the write" : "the read",
                              withCopy ? "of the copy in flight of" : "of",
                              race->agent % threads.size(), race->by->name)
                    .str() +
                where);
}

void ThreadBlock::accessShared(Thread &thread, const Instruction &by,
                               uint32_t *words) {
  bool isWrite = by.opcode == Opcode::StoreShared;
  uint32_t address = words[0];
  if (!noteShared(thread, by, address, isWrite))
    return;
  warps[thread.warp()].access(by, thread.lane(), kToShared, address, by.bytes,
                              isWrite);
  if (isWrite) {
    std::memcpy(shared.at(address), words + 1, by.bytes);
    shared.define(address, by.bytes);
    return;
  }
  words[0] = 0;
  std::memcpy(words, shared.at(address), by.bytes);
}

/// Lane 8·i + r gives the address of row r of matrix i, and reads it.
void ThreadBlock::loadMatrix(llvm::ArrayRef<Thread *> lanes,
                             const Instruction &by) {
  SmallVector<const char *> rows;
  SmallVector<uint64_t> addresses;
  for (Thread *lane : lanes.take_front(8 * by.number)) {
    uint32_t address = lane->words[0];
    if (!noteShared(*lane, by, address, /*isWrite=*/false))
      return;
    rows.push_back(shared.at(address));
    addresses.push_back(address);
  }
  auto [wavefronts, ideal] = countWavefronts(addresses, by.bytes);
  SharedCounts &counts = traffic.shared[by.id];
  ++counts.executed;
  counts.wavefronts += wavefronts;
  counts.ideal += ideal;
  SmallVector<uint32_t *> words;
  for (Thread *lane : lanes)
    words.push_back(lane->words);
  distributeMatrices(by, rows, words);
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

void ThreadBlock::startCopy(Thread &thread, const Instruction &by,
                            uint32_t *words) {
  uint32_t to = words[0];
  uint64_t from = readAddress(words + 1);
  int64_t bytesRead = by.number ? words[3] : by.bytes;
  if (bytesRead > by.bytes)
    return fail(thread, by,
                "is to read " + llvm::Twine(bytesRead) + " of " +
                    llvm::Twine(by.bytes) + " bytes");
  ++thread.copyTime;
  if (!noteShared(thread, by, to, /*isWrite=*/true))
    return;
  warps[thread.warp()].access(by, thread.lane(), kToShared, to, by.bytes, true);
  if (bytesRead && !getGlobal(thread, by, from, bytesRead, /*isWrite=*/false))
    return;
  PendingCopy copy{to,
                   reinterpret_cast<char *>(from),
                   by.bytes,
                   bytesRead,
                   thread.copyTime,
                   draw(2) == 0};
  if (draw(3) == 0)
    return land(copy);
  shared.poison(to, by.bytes);
  thread.copies.push_back(copy);
}

void ThreadBlock::land(const PendingCopy &copy) {
  char *to = shared.at(copy.to);
  std::memcpy(to, copy.from, copy.bytesRead);
  std::memset(to + copy.bytesRead, 0, copy.bytes - copy.bytesRead);
  shared.define(copy.to, copy.bytes);
}

/// One copy in flight, if the draw says so.
void ThreadBlock::landSome() {
  std::vector<PendingCopy> &copies = threads[draw(threads.size())].copies;
  if (copies.empty())
    return;
  std::swap(copies[draw(copies.size())], copies.back());
  if (copies.back().waits)
    return;
  land(copies.back());
  copies.pop_back();
}

void ThreadBlock::waitForCopies(Thread &thread, int64_t pending) {
  int64_t groups = thread.groupTimes.size();
  if (groups <= pending)
    return;
  uint32_t time = thread.groupTimes[groups - pending - 1];
  thread.clock[threads.size() + thread.index] = time;
  llvm::erase_if(thread.copies, [&](const PendingCopy &copy) {
    if (copy.time > time)
      return false;
    land(copy);
    return true;
  });
}
