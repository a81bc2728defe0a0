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
#include "flash/Runtime/Artefact.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::flash {

/// Name of the i-th operand of an attention, in the order of the op, in
/// contracts and diagnostics: q, k, v, aux0…, sink, o, lse, scale, table0…,
/// offset0….
std::string getOperandName(AttentionOp op, unsigned operand);

/// Dimension of the i-th operand along which its tiles' rows lie, for those
/// that are copied by tiles: Q, K, V and O.
std::optional<unsigned> getRowDim(AttentionOp op, unsigned operand);

/// Elements that the rows of a tile may be apart, so that what the tile spans
/// stays below 2 GiB: its kernels reach rows by 32-bit offsets.
int64_t getMaxRowStride(ShapedType type, ScheduleAttr schedule);

/// Describes the kernels of one attention to a launcher.
class LaunchContract {
public:
  /// `op` is the attention on memrefs that `kernel` computes, `arguments` has
  /// the number of its operand that each argument of the kernel is.
  void addKernel(gpu::GPUFuncOp kernel, AttentionOp op, ScheduleAttr schedule,
                 const ProgramFacts &facts, ArrayRef<unsigned> arguments);
  /// The contract without an image.
  std::string toJSON() const;

private:
  ::flash::runtime::Artefact artefact;
};

} // namespace mlir::flash

#endif // FLASH_LIB_CONVERSION_FLASHTOTILE_LAUNCHCONTRACT_H
