//===- LaunchContract.h - What a launcher must know of a kernel -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_CONVERSION_FLASHTOTILE_LAUNCHCONTRACT_H
#define FLASH_LIB_CONVERSION_FLASHTOTILE_LAUNCHCONTRACT_H

#include "MmaSyncProgram.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::flash {

/// Name of the i-th operand of an attention, in the order of the op, in
/// contracts and diagnostics: q, k, v, aux0…, sink, o, lse, scale, table0…,
/// offset0….
std::string getOperandName(AttentionOp op, unsigned operand);

/// The launch contract of `kernel` as JSON, without an image. `arguments` has
/// the number of the attention's operand that each of its arguments is.
std::string describeKernel(gpu::GPUFuncOp kernel, AttentionOp op,
                           ScheduleAttr schedule, const ProgramFacts &facts,
                           ArrayRef<unsigned> arguments);

} // namespace mlir::flash

#endif // FLASH_LIB_CONVERSION_FLASHTOTILE_LAUNCHCONTRACT_H
