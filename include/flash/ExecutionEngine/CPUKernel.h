//===- CPUKernel.h - Compile a module once, call it on the CPU --*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A module of functions on tensors, compiled for this machine through level 3.
// Compile once, call often, from any thread: a kernel holds no state between
// calls. Inputs are never written, and read in place if they are contiguous
// (others are copied first); results are fresh buffers that belong to the
// caller.
//
// The context must have been set up by registerEverything (flash/InitAll.h) and
// outlive the kernel, which answers with its types.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_EXECUTIONENGINE_CPUKERNEL_H
#define FLASH_EXECUTIONENGINE_CPUKERNEL_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Support/LLVM.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace mlir {
class ModuleOp;
class FunctionType;

namespace flash {

/// One argument of a call. A tensor argument is an address, a shape and
/// strides, both in elements; a scalar argument is the address of its value,
/// without shape. Elements are laid out as in NumPy: i1 takes a byte (0 or 1),
/// index is an int64.
struct CPUArgument {
  void *data = nullptr;
  SmallVector<int64_t> shape;
  SmallVector<int64_t> strides;
};

/// One result of a call: a contiguous row-major buffer, freed with it.
struct CPUResult {
  struct Free {
    void operator()(void *data) const;
  };
  std::unique_ptr<void, Free> storage;
  void *data = nullptr;
  SmallVector<int64_t> shape;
};

/// A function without a body, on memrefs and scalars, that the module calls and
/// that runs on the host, outside of it. `call` gets the address of a memref
/// descriptor (two pointers, an offset, sizes and strides) or of a scalar per
/// argument.
struct CPUHostFunction {
  std::string name;
  std::function<void(ArrayRef<void *>)> call;
};

struct CPUOptions {
  /// Queries and keys in one tile of an attention; 0 for the default.
  int64_t tileM = 0;
  int64_t tileN = 0;
  /// Run on all cores through OpenMP, when its library is there.
  bool parallel = true;
  /// Optimise the machine code; without, it is made sooner and runs slower.
  bool optimize = true;
  SmallVector<CPUHostFunction> hostFunctions = {};
};

class CPUKernel {
public:
  ~CPUKernel();

  /// Compiles all public functions of `module`, whose attentions may be
  /// flash.attention or still linalg; the module itself is left as it is.
  /// Failures are diagnostics on the module's context.
  static FailureOr<std::unique_ptr<CPUKernel>>
  compile(ModuleOp module, const CPUOptions &options = {});

  /// Type of a public function, on tensors as it was compiled; null if there
  /// is none of this name.
  FunctionType getFunctionType(StringRef entry) const;
  /// Names of the public functions, in the order of the module.
  ArrayRef<std::string> getEntries() const;

  /// Calls `entry`. Shapes are checked against the function's type before
  /// anything runs; an error names the argument.
  llvm::Error invoke(StringRef entry, ArrayRef<CPUArgument> arguments,
                     SmallVectorImpl<CPUResult> &results) const;

private:
  struct Impl;
  explicit CPUKernel(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

} // namespace flash
} // namespace mlir

#endif // FLASH_EXECUTIONENGINE_CPUKERNEL_H
