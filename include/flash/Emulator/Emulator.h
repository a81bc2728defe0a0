//===- Emulator.h - Runs GPU kernels without a card ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Executes the kernels of a gpu.module at level 5 (per thread) on this machine:
// every thread of every block, with the memory, the barriers and the matrix
// instructions of the GPU. What the hardware may delay, the emulator delays, as
// a seed draws it; what a kernel may not do is reported at the op that does it.
// What is moved and computed is counted, exactly.
//
// Scalar code is compiled to machine code; an instruction of the GPU becomes a
// call into lib/Emulator, which follows the PTX ISA document. Threads are
// fibres; blocks run in parallel on all cores.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_EMULATOR_EMULATOR_H
#define FLASH_EMULATOR_EMULATOR_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace llvm::json {
class Value;
}

namespace mlir::flash {

/// Global memory that a kernel may access: an operand, or the workspace.
struct EmulatedBuffer {
  std::string name;
  void *data = nullptr;
  int64_t bytes = 0;
  bool isWritable = false;
};

/// Traffic of one buffer. A sector is 32 bytes, aligned: a warp's instruction
/// asks for each that one of its threads touches.
struct GlobalCounts {
  std::string name;
  int64_t bytesRead = 0, bytesWritten = 0;
  int64_t sectorsRead = 0, sectorsWritten = 0;
};

/// Accesses to shared memory by one instruction. A wavefront serves each of the
/// 32 banks once; `ideal` is how many would do without bank conflicts.
struct SharedCounts {
  std::string instruction, location;
  int64_t executed = 0; ///< by warps
  int64_t wavefronts = 0, ideal = 0;
};

/// What a launch moved and computed: the same on every run, whatever the seed.
struct EmulatorCounts {
  std::vector<GlobalCounts> global; ///< per buffer, in the order of the launch
  std::vector<SharedCounts> shared; ///< per instruction, in program order
  int64_t matrixMultiplies = 0;     ///< of warps
  int64_t multiplyAdds = 0;         ///< in those
  int64_t exponentials = 0;         ///< of threads
  int64_t blocks = 0;

  llvm::json::Value toJSON() const;
};

struct EmulatedLaunch {
  int64_t grid[3] = {1, 1, 1};
  int64_t block[3] = {1, 1, 1};
  int64_t sharedBytes = 0;
  /// Values of the kernel's parameters, little-endian.
  llvm::ArrayRef<uint64_t> params;
  llvm::ArrayRef<EmulatedBuffer> buffers;
  /// Draws when copies land, and the order of threads.
  uint64_t seed = 0;
};

class EmulatedModule {
public:
  ~EmulatedModule();

  /// Compiles all kernels of `module`, which is left as it is. An op without an
  /// emulation is an error that names it.
  static FailureOr<std::unique_ptr<EmulatedModule>>
  compile(gpu::GPUModuleOp module);

  /// Runs `kernel` to its end. What it may not do ends the launch with an error
  /// at the op's location, which says the block, the thread and the address.
  LogicalResult launch(llvm::StringRef kernel, const EmulatedLaunch &launch,
                       EmulatorCounts *counts = nullptr) const;

private:
  struct Impl;
  explicit EmulatedModule(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

} // namespace mlir::flash

#endif // FLASH_EMULATOR_EMULATOR_H
