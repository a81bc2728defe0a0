//===- Launcher.h - Launches an artefact's kernels ------------ -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Checks a call against the launch contract, picks the kernel, and launches it.
//
// A call is thread-safe, asynchronous on the given stream, and may be captured
// in a CUDA graph. It allocates no device memory and keeps no state: the device
// code is loaded by the first call in a context and stays there until the
// process ends (a captured graph may outlive the Launcher). `prepare` does that
// ahead of time.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_LAUNCHER_H
#define FLASH_RUNTIME_LAUNCHER_H

#include "flash/Runtime/Artefact.h"

#include <memory>

namespace flash::runtime {

/// What the caller passes for one operand. The arrays are the caller's, and
/// are read during the call only.
struct Argument {
  DType dtype = DType::F32;
  bool isScalar = false;
  /// Of a tensor: its device address (of element 0, …, 0). Of a scalar: the
  /// bits of its value, from the lowest up (encode in Float.h).
  uint64_t value = 0;
  int rank = 0;
  const int64_t *shape = nullptr;
  /// In elements; null for C order. Strides of dimensions of size 1 are not
  /// looked at.
  const int64_t *strides = nullptr;
};

/// Where and with what scratch memory to launch.
struct LaunchConfig {
  /// Whose primary context to use; -1 for the thread's current context.
  int device = -1;
  /// A CUstream; 0 is the default stream.
  uint64_t stream = 0;
  /// Device address, a multiple of kWorkspaceAlignment.
  uint64_t workspace = 0;
  int64_t workspaceBytes = 0;
};
constexpr uint64_t kWorkspaceAlignment = 16;

/// What a device offers to one block.
struct DeviceLimits {
  int64_t sharedBytes = INT64_MAX;
  /// What each kernel's code declares by itself; empty for none.
  std::vector<int64_t> staticBytes;
};

/// How a call will be launched.
struct LaunchPlan {
  int kernel = -1; ///< index in Artefact::kernels
  /// Blocks. If one is 0 there is nothing to do, and nothing is launched.
  int64_t grid[3] = {0, 0, 0};
  int64_t workspaceBytes = 0;
  /// Values of the parameters in order, little-endian; `paramBytes` are their
  /// sizes. The workspace's address is 0 here.
  std::vector<uint64_t> params;
  std::vector<int> paramBytes;

  bool isEmpty() const { return !grid[0] || !grid[1] || !grid[2]; }
};

class Launcher {
public:
  /// Takes over `artefact`; null and `error` if it is malformed. Needs no card.
  static std::unique_ptr<Launcher> create(Artefact artefact,
                                          std::string &error);
  ~Launcher();

  const Artefact &artefact() const;

  /// Shapes of the outputs, in order, from the inputs alone, for the caller to
  /// allocate them. `arguments` are those of the inputs, in order.
  bool outputShapes(const std::vector<Argument> &inputs,
                    std::vector<std::vector<int64_t>> &shapes,
                    std::string &error) const;

  /// Bytes of scratch memory that a call with these arguments needs.
  /// `arguments` has one entry per operand of the contract, in its order.
  bool workspaceBytes(const std::vector<Argument> &arguments, int64_t &bytes,
                      std::string &error) const;

  /// Checks `arguments` against the contract and decides everything. Needs no
  /// card.
  bool plan(const std::vector<Argument> &arguments, const DeviceLimits &limits,
            LaunchPlan &plan, std::string &error) const;

  /// Loads the device code into the context, so that no later call has to.
  bool prepare(int device, std::string &error) const;

  /// Checks, picks the first kernel whose guard holds, and launches it.
  bool launch(const std::vector<Argument> &arguments,
              const LaunchConfig &config, std::string &error) const;

private:
  struct Impl;
  explicit Launcher(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

} // namespace flash::runtime

#endif // FLASH_RUNTIME_LAUNCHER_H
