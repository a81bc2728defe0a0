//===- Traffic.h - Counts what warps move --------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Threads of a warp run one after the other here, but on the card they execute
// an instruction together, and it is the instruction's accesses that memory
// serves: by sectors of 32 bytes, or by wavefronts over 32 banks. So accesses
// are put aside until all threads of the warp have met, and then grouped: the
// n-th execution of an instruction by each thread since they met before is one
// execution by the warp.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_EMULATOR_TRAFFIC_H
#define FLASH_LIB_EMULATOR_TRAFFIC_H

#include "Instruction.h"
#include "flash/Emulator/Emulator.h"
#include "llvm/ADT/ArrayRef.h"
#include <vector>

namespace mlir::flash {

/// Which memory an access goes to: a buffer's number, or shared memory.
constexpr int kToShared = -1;
constexpr uint64_t kNoAccess = UINT64_MAX; ///< address of a lane without one

/// Counts of one block, by numbers of buffers and of instructions.
struct Traffic {
  Traffic(size_t buffers, size_t instructions)
      : global(buffers), shared(instructions) {}

  std::vector<GlobalCounts> global;
  std::vector<SharedCounts> shared;
  int64_t matrixMultiplies = 0, multiplyAdds = 0, exponentials = 0, blocks = 0;

  void add(const Traffic &other);
};

class WarpTraffic {
public:
  void access(const Instruction &by, int lane, int memory, uint64_t address,
              int64_t bytes, bool isWrite);
  /// The threads of the warp have met.
  void flush(Traffic &to);

private:
  struct Access {
    const Instruction *by;
    int lane, memory;
    bool isWrite;
    int execution; ///< by this thread, since the threads met
    uint64_t address;
    int64_t bytes;
  };
  static void count(llvm::ArrayRef<Access> together, Traffic &to);

  std::vector<Access> accesses;
};

/// Wavefronts that accesses of the same size by a warp take, an address per
/// lane, and how many they would without bank conflicts.
std::pair<int64_t, int64_t> countWavefronts(llvm::ArrayRef<uint64_t> addresses,
                                            int64_t bytes);

} // namespace mlir::flash

#endif // FLASH_LIB_EMULATOR_TRAFFIC_H
