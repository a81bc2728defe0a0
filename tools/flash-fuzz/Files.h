//===- Files.h - Given modules, rewritten -----------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_FILES_H
#define FLASH_TOOLS_FLASH_FUZZ_FILES_H

#include "Case.h"

namespace mlir::flash::fuzz {

/// Applies a random sequence of upstream's passes to the module in a file, and
/// fuses both: as many attentions must be found as without, and what is
/// computed must stay, where that can be evaluated soon enough. `what` says the
/// sequence.
Verdict judgeFile(MLIRContext &context, StringRef path,
                  const FuzzOptions &options, int64_t number,
                  std::string &what);

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_FILES_H
