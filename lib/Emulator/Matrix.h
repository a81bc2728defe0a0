//===- Matrix.h - Matrix instructions on the registers of a warp ---*- C++
//-*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_EMULATOR_MATRIX_H
#define FLASH_LIB_EMULATOR_MATRIX_H

#include "Instruction.h"
#include "llvm/ADT/ArrayRef.h"
#include <cstdint>

namespace mlir::flash {

/// mma.sync. `words` holds, per lane, A, B and C; D takes the place of A.
void multiplyAdd(const Instruction &by, llvm::ArrayRef<uint32_t *> words);

/// ldmatrix. `rows` are the 8 rows, 16 bytes each, of each matrix; word i of a
/// lane becomes its part of matrix i.
void distributeMatrices(const Instruction &by,
                        llvm::ArrayRef<const char *> rows,
                        llvm::ArrayRef<uint32_t *> words);

/// Two f32, rounded to nearest even: `high` in the high half.
uint32_t packFloats(ElementKind element, float high, float low);
/// cvt.rna.tf32: rounds to nearest, ties away from zero.
uint32_t roundToTF32(uint32_t bits);

} // namespace mlir::flash

#endif // FLASH_LIB_EMULATOR_MATRIX_H
