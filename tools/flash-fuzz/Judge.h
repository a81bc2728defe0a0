//===- Judge.h - Fuse a program and compare ---------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_JUDGE_H
#define FLASH_TOOLS_FLASH_FUZZ_JUDGE_H

#include "../flash-run/Attentions.h"
#include "../flash-run/Compare.h"
#include "Interpreter.h"
#include "Program.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::flash::fuzz {

using tools::Array;

/// How a case ended.
struct Verdict {
  enum Kind : uint8_t {
    Fused,       ///< and the results agree
    LeftAlone,   ///< as it must be, or may be
    Refused,     ///< an attention that was not fused
    WrongResult, ///< fused, and the results differ
    Broken,      ///< the fused module does not verify, or cannot be run
    Skipped,     ///< upstream's passes crashed, or changed what it computes
    Undefined,   ///< nothing says what is right
    NotRun,      ///< the program itself cannot be judged
    NumKinds
  };
  Kind kind = NotRun;
  std::string why;
  bool isFailure() const {
    return kind == Refused || kind == WrongResult || kind == Broken;
  }
};
StringRef toString(Verdict::Kind kind);

/// What the arguments are, what the unfused function gives for them, and what
/// it would give in f64.
struct Reference {
  SmallVector<BufferRef> arguments;
  std::vector<Array> results, exact;
  /// Per result, the elements that are not compared; empty for none.
  std::vector<llvm::BitVector> free;
};

/// Random arguments.
SmallVector<BufferRef> makeArguments(const Program &program, uint64_t seed);

/// Evaluates `name` in its own types and in f64; an error if that takes more
/// than `budget` scalar steps.
llvm::Expected<Reference> makeReference(ModuleOp module, StringRef name,
                                        ArrayRef<BufferRef> arguments,
                                        int64_t budget = 50'000'000);

/// Frees the elements that may be anything, because the module computes
/// something undefined, or breaks an assumption of docs/Numerics.md. Says why,
/// or nothing if there are none.
std::string freeElements(ModuleOp module, StringRef name, Reference &reference);

/// An array of the runtime, in the type of its elements.
llvm::Expected<Array> toArray(const Buffer &buffer, bool wide = false);

/// Why results differ from the reference; empty if they do not. `unit`: the
/// largest relative rounding error that attentions may add.
std::string compareResults(const Reference &reference, ArrayRef<Array> results,
                           double unit);

/// Fuses a copy of `module`; null, with a diagnostic, if that fails.
OwningOpRef<ModuleOp> fuse(ModuleOp module);

/// Evaluates the fused module, its attentions decomposed.
std::string judgeFused(ModuleOp fused, StringRef name,
                       const Reference &reference);

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_JUDGE_H
