//===- Program.h - A random attention ---------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_PROGRAM_H
#define FLASH_TOOLS_FLASH_FUZZ_PROGRAM_H

#include "Choices.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::flash::fuzz {

/// What an argument is filled with.
struct ArgumentSpec {
  enum Data : uint8_t {
    Normal,   ///< mean 0, deviation `bound`
    Positive, ///< floats in [bound / 2, bound)
    Below,    ///< integers in [0, bound]
    Flags,    ///< 0 or 1, mostly 1
  };
  Data data = Normal;
  double bound = 1;
  /// At run time; empty for a scalar.
  SmallVector<int64_t> shape;
};

struct Program {
  func::FuncOp function;
  SmallVector<ArgumentSpec> arguments;
  /// Attentions that must be fused; none if the program is a broken one, of
  /// which nothing has to be fused.
  int64_t attentions = 1;
  bool isBroken = false;
};

/// Writes function @`name` into `module`: an attention in a spelling that the
/// choices say, or (`broken`) something that only looks like one.
Program writeProgram(ModuleOp module, StringRef name, Choices &choices,
                     bool broken);

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_PROGRAM_H
