//===- LinalgToLoops.h - linalg to vectorised, parallel loops ---*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_LINALGTOLOOPS_LINALGTOLOOPS_H
#define FLASH_CONVERSION_LINALGTOLOOPS_LINALGTOLOOPS_H

#include "mlir/Pass/Pass.h"

namespace mlir::flash {

#define GEN_PASS_DECL
#include "flash/Conversion/LinalgToLoops/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "flash/Conversion/LinalgToLoops/Passes.h.inc"

} // namespace mlir::flash

#endif // FLASH_CONVERSION_LINALGTOLOOPS_LINALGTOLOOPS_H
