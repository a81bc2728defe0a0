//===- Float.h - Values in an element type -------------------- -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Conversion between numbers and the bits of an element, rounding to nearest
// even, and the random data that the tools fill operands with.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_FLOAT_H
#define FLASH_RUNTIME_FLOAT_H

#include "flash/Runtime/Artefact.h"

namespace flash::runtime {

bool isFloat(DType dtype);

/// The bits of `value` as a `dtype`, from the lowest up. Floats round to
/// nearest even and overflow to infinity; integers are truncated toward zero
/// and saturate (NaN gives 0); i1 is whether it is not 0.
uint64_t encode(DType dtype, double value);
/// The number whose `dtype` bits are the low bits of `bits`.
double decode(DType dtype, uint64_t bits);

/// Reads one element at `data`.
double loadElement(DType dtype, const void *data);
/// Writes one element at `data`.
void storeElement(DType dtype, double value, void *data);

/// Random integers are below.
constexpr uint64_t kRandomIntegers = 32;

/// `count` elements of random data in C order, the same for the same seed:
/// floats normal with mean 0 and deviation 1, integers uniform
/// in [0, kRandomIntegers), i1 0 or 1.
std::vector<char> randomElements(DType dtype, int64_t count, uint64_t seed);

} // namespace flash::runtime

#endif // FLASH_RUNTIME_FLOAT_H
