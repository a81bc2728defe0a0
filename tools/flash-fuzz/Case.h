//===- Case.h - One program, judged -----------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_CASE_H
#define FLASH_TOOLS_FLASH_FUZZ_CASE_H

#include "Judge.h"

namespace mlir::flash::fuzz {

struct FuzzOptions {
  uint64_t seed = 1;
  /// Percentage of programs that are broken on purpose.
  unsigned brokenPercent = 20;
  /// Choices (name=option) that are made plain: a regular expression.
  std::string avoid;
  /// Choices decided beforehand.
  std::map<std::string, unsigned> decided;
  /// Also compile what was fused for the CPU, and run it.
  bool compile = true;
  /// Passes of upstream in a random order go first.
  bool metamorphic = false;
  /// Then so many things are changed: a module that is fused or not, and must
  /// not be fused into something else.
  unsigned mutations = 0;
};

/// A program, what it must compute, and what became of it.
struct Case {
  int64_t number = 0;
  std::string name; ///< of its function
  OwningOpRef<ModuleOp> module, rewritten, fused;
  Program program;
  Reference reference;
  Verdict verdict;
};

/// The choices of program `number`.
Choices makeChoices(const FuzzOptions &options, int64_t number);

/// Writes a program, and changes it if the options say so. It may be invalid:
/// then its verdict says so.
Case writeCase(MLIRContext &context, const FuzzOptions &options,
               Choices &choices, int64_t number);

/// Writes a program, fuses it, and evaluates both.
Case runCase(MLIRContext &context, const FuzzOptions &options, Choices &choices,
             int64_t number);

/// Compiles the fused programs as one module and compares what they compute.
/// Each 32nd unfused one goes with them, to check the interpreter.
void compileCases(MLIRContext &context, ArrayRef<Case *> cases);

/// Takes choices back as long as the case ends in the same way; returns the
/// smallest one, and leaves its choices in `choices`.
Case shrinkCase(MLIRContext &context, const FuzzOptions &options,
                Choices &choices, const Case &from);

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_CASE_H
