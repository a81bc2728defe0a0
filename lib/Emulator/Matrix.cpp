//===- Matrix.cpp - Matrix instructions on the registers of a warp --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// PTX ISA, "Matrix Fragments for mma.m16n8k16 with floating point type" (and
// m16n8k8, m16n8k4), "ldmatrix", "cvt". In all of them lane 4·g + t has what
// belongs to row (or column) g of eight and to place t of four.
//
//===----------------------------------------------------------------------===//

#include "Matrix.h"
#include "llvm/ADT/bit.h"
#include <cmath>
#include <cstring>

using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

static float fromBF16(uint16_t bits) {
  return llvm::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

static uint16_t toBF16(float value) {
  if (std::isnan(value))
    return 0x7FFF; // PTX ISA, cvt: the canonical NaN
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  return (bits + 0x7FFF + (bits >> 16 & 1)) >> 16;
}

static float fromF16(uint16_t bits) {
  return static_cast<float>(llvm::bit_cast<_Float16>(bits));
}

static uint16_t toF16(float value) {
  if (std::isnan(value))
    return 0x7FFF;
  return llvm::bit_cast<uint16_t>(static_cast<_Float16>(value));
}

uint32_t mlir::flash::packFloats(ElementKind element, float high, float low) {
  auto convert = element == ElementKind::BF16 ? toBF16 : toF16;
  return static_cast<uint32_t>(convert(high)) << 16 | convert(low);
}

/// A tf32 is an f32 whose lowest 13 bits are not looked at.
static constexpr uint32_t kTF32Mask = ~0x1FFFu;

uint32_t mlir::flash::roundToTF32(uint32_t bits) {
  bool isFinite = (bits & 0x7F800000) != 0x7F800000;
  return isFinite ? (bits + 0x1000) & kTF32Mask : bits;
}

/// Element `i` of a register.
static float element(ElementKind kind, uint32_t word, int i) {
  switch (kind) {
  case ElementKind::F16:
    return fromF16(word >> (16 * i));
  case ElementKind::BF16:
    return fromBF16(word >> (16 * i));
  case ElementKind::TF32:
    return llvm::bit_cast<float>(word & kTF32Mask);
  }
  return 0;
}

//===----------------------------------------------------------------------===//
// mma.sync
//===----------------------------------------------------------------------===//

void mlir::flash::multiplyAdd(const Instruction &by,
                              llvm::ArrayRef<uint32_t *> words) {
  constexpr int kM = 16, kN = 8, kMaxK = 16;
  const int perRegister = by.element == ElementKind::TF32 ? 1 : 2;
  const int k = by.k, slice = 4 * perRegister; // of k, in one register of B
  const int registersB = k / slice, registersA = 2 * registersB;
  float a[kM][kMaxK];
  double b[kMaxK][kN];
  for (int lane = 0; lane != kWarp; ++lane) {
    const int g = lane / 4, t = lane % 4;
    for (int r = 0; r != registersA; ++r)
      for (int i = 0; i != perRegister; ++i)
        a[g + 8 * (r % 2)][slice * (r / 2) + perRegister * t + i] =
            element(by.element, words[lane][r], i);
    for (int r = 0; r != registersB; ++r)
      for (int i = 0; i != perRegister; ++i)
        b[slice * r + perRegister * t + i][g] =
            element(by.element, words[lane][registersA + r], i);
  }
  // The order of the sum and its rounding are not specified: exact products,
  // summed in f64, rounded once.
  double d[kM][kN];
  for (int row = 0; row != kM; ++row) {
    for (int column = 0; column != kN; ++column)
      d[row][column] = 0;
    for (int j = 0; j != k; ++j)
      for (int column = 0; column != kN; ++column)
        d[row][column] += a[row][j] * b[j][column];
  }
  for (int lane = 0; lane != kWarp; ++lane)
    for (int i = 0; i != 4; ++i) {
      const int row = lane / 4 + 8 * (i / 2), column = 2 * (lane % 4) + i % 2;
      uint32_t c = words[lane][registersA + registersB + i];
      float sum = d[row][column] + llvm::bit_cast<float>(c);
      words[lane][i] = llvm::bit_cast<uint32_t>(sum);
    }
}

//===----------------------------------------------------------------------===//
// ldmatrix
//===----------------------------------------------------------------------===//

void mlir::flash::distributeMatrices(const Instruction &by,
                                     llvm::ArrayRef<const char *> rows,
                                     llvm::ArrayRef<uint32_t *> words) {
  for (int lane = 0; lane != kWarp; ++lane)
    for (int matrix = 0; matrix != by.number; ++matrix) {
      uint16_t pair[2];
      for (int i = 0; i != 2; ++i) {
        int row = lane / 4, column = 2 * (lane % 4) + i;
        if (by.isTransposed)
          std::swap(row, column);
        std::memcpy(&pair[i], rows[8 * matrix + row] + 2 * column, 2);
      }
      std::memcpy(&words[lane][matrix], pair, sizeof pair);
    }
}
