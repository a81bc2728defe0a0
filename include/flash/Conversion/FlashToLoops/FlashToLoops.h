//===- FlashToLoops.h - flash.attention to loops on tiles -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_FLASHTOLOOPS_FLASHTOLOOPS_H
#define FLASH_CONVERSION_FLASHTOLOOPS_FLASHTOLOOPS_H

#include "mlir/Pass/Pass.h"

namespace mlir::flash {

#define GEN_PASS_DECL
#include "flash/Conversion/FlashToLoops/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "flash/Conversion/FlashToLoops/Passes.h.inc"

} // namespace mlir::flash

#endif // FLASH_CONVERSION_FLASHTOLOOPS_FLASHTOLOOPS_H
