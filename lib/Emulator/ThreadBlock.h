//===- ThreadBlock.h - Runs one block of threads ----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The threads of a block are fibres of one host thread. A thread runs until an
// instruction makes it wait for others; who runs next is drawn. A copy in
// flight lands when it is drawn: at once, at the wait for it, or in between.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_EMULATOR_THREADBLOCK_H
#define FLASH_LIB_EMULATOR_THREADBLOCK_H

#include "Fibre.h"
#include "Instruction.h"
#include "SharedMemory.h"
#include "Traffic.h"
#include "flash/Emulator/Emulator.h"
#include <optional>
#include <random>

namespace mlir::flash {

class ThreadBlock;

/// A kernel's machine code; `params` are the addresses of its parameters.
using KernelFunction = void (*)(void *thread, void **params);

/// What all blocks of a launch share.
struct LaunchContext {
  KernelFunction function;
  const EmulatedLaunch &launch;
  llvm::MutableArrayRef<void *> params;
};

/// What a kernel did that it may not.
struct Fault {
  Location loc;
  std::string message;
};

/// An asynchronous copy of one thread that has not landed.
struct PendingCopy {
  uint32_t to;
  const char *from;
  int64_t bytes, bytesRead; ///< the rest becomes zeros
  uint32_t time;            ///< on the clock of the thread's copies
  bool waits;               ///< lands at the wait and not sooner
};

struct Thread {
  ThreadBlock *block = nullptr;
  unsigned index = 0; ///< in the block
  std::optional<Fibre> fibre;
  Clock clock;
  /// What it waits in, null if it does not wait.
  const Instruction *waitsIn = nullptr;
  uint32_t *words = nullptr;
  bool isDone = false;

  std::vector<PendingCopy> copies;
  uint32_t copyTime = 0; ///< of the last copy, on its copies' clock
  /// Of the last copy in each committed group.
  std::vector<uint32_t> groupTimes;

  void wait(const Instruction &by, uint32_t *itsWords) {
    waitsIn = &by;
    words = itsWords;
  }
  unsigned lane() const { return index % kWarp; }
  unsigned warp() const { return index / kWarp; }
};

class ThreadBlock {
public:
  ThreadBlock(const LaunchContext &context, const int64_t (&index)[3],
              FibreStacks &stacks, Traffic &traffic);

  /// Runs all threads to their end.
  std::optional<Fault> run();

  /// What the compiled code calls.
  void execute(Thread &thread, const Instruction &by, uint32_t *words);

private:
  // Scheduling.
  void fail(const Thread &thread, const Instruction &by,
            const llvm::Twine &message);
  void wake(Thread &thread, const Thread *current);
  void finish(Thread &thread);
  void reportDeadlock();
  size_t draw(size_t count) {
    return std::uniform_int_distribution<size_t>(0, count - 1)(random);
  }

  uint32_t readRegister(const Thread &thread, const Instruction &by) const;

  // Memory.
  void accessGlobal(Thread &thread, const Instruction &by, uint32_t *words);
  void accessShared(Thread &thread, const Instruction &by, uint32_t *words);
  char *getGlobal(Thread &thread, const Instruction &by, uint64_t address,
                  int64_t bytes, bool isWrite);
  bool noteShared(Thread &thread, const Instruction &by, uint32_t address,
                  bool isWrite);

  // Copies.
  void startCopy(Thread &thread, const Instruction &by, uint32_t *words);
  void waitForCopies(Thread &thread, int64_t pending);
  void land(const PendingCopy &copy);
  void landSome();

  // Threads that meet.
  void meetWarp(Thread &thread, const Instruction &by, uint32_t *words);
  llvm::MutableArrayRef<Thread> getWarp(const Thread &thread);
  void completeWarp(Thread &thread, const Thread *current);
  void executeWarp(llvm::ArrayRef<Thread *> lanes, const Instruction &by);
  void loadMatrix(llvm::ArrayRef<Thread *> lanes, const Instruction &by);
  void meetBlock(Thread &thread, const Instruction &by, uint32_t *words);
  void completeBarrier(Thread *last);
  void synchronize(llvm::ArrayRef<Thread *> threads);

  std::string describe(const Thread &thread) const;

  const LaunchContext &context;
  int64_t index[3];
  FibreStacks &stacks;
  Traffic &traffic;
  SharedMemory shared;
  std::mt19937_64 random;

  std::vector<Thread> threads;
  std::vector<WarpTraffic> warps;
  std::vector<Thread *> ready, atBarrier;
  size_t done = 0;
  std::optional<Fault> fault;
};

} // namespace mlir::flash

#endif // FLASH_LIB_EMULATOR_THREADBLOCK_H
