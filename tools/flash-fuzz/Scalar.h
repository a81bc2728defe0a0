//===- Scalar.h - What one op does with numbers -----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_SCALAR_H
#define FLASH_TOOLS_FLASH_FUZZ_SCALAR_H

#include "mlir/IR/Operation.h"
#include <optional>

namespace mlir::flash::fuzz {

/// A float of any type, or an integer or index: sign-extended, but an i1 is 0
/// or 1.
union Cell {
  double f;
  int64_t i;
};

/// How a float result is rounded; what is not a float is not.
enum class Rounding : uint8_t { None, F32, F16, BF16 };

/// The rounding to a type; none to f64, or if everything is computed in f64.
Rounding getRounding(Type type, bool wide);
/// Rounds to f32 first, as a CPU without the smaller types does.
double roundTo(Rounding rounding, double value);

/// An op of arith or math on scalars, ready to be evaluated many times.
struct ScalarOp {
  Cell (*evaluate)(const ScalarOp &op, const Cell *operands) = nullptr;
  Rounding rounding = Rounding::None;
  /// Predicate of a comparison.
  uint8_t predicate = 0;
  /// Width of integer operands and of an integer result, in bits; 64 for index.
  uint8_t operandBits = 64, resultBits = 64;
  /// What x / 0 is, which MLIR leaves undefined.
  int64_t quotient = 0;
  /// No NaN, infinity or 0 comes of an exponential or logarithm of a number.
  bool tame = false;
};

/// What `op` (on scalars or elementwise on tensors) does with elements; none
/// if it is not known here.
std::optional<ScalarOp> getScalarOp(Operation *op, bool wide);

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_SCALAR_H
