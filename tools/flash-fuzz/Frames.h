//===- Frames.h - What an attention lies in ---------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_FRAMES_H
#define FLASH_TOOLS_FLASH_FUZZ_FRAMES_H

#include "Program.h"

namespace mlir::flash::fuzz {

/// Puts what a program computes into a called function, a loop or a branch, or
/// marks it as one to be left alone, as the choices say.
void frameProgram(Program &program, Choices &choices);

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_FRAMES_H
