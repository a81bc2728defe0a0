//===- ElementExprDetail.h - Shared by the expressions' files --*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_ELEMENTEXPRDETAIL_H
#define FLASH_LIB_ANALYSIS_ELEMENTEXPRDETAIL_H

#include "flash/Analysis/ElementExpr.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::flash::detail {

/// Bound on a dimension that is not static: its bytes must fit the address
/// space (47 bits of user memory on x86-64 and AArch64).
constexpr int64_t kMaxDim = int64_t(1) << 47;
constexpr int64_t kMin = std::numeric_limits<int64_t>::min();
constexpr int64_t kMax = std::numeric_limits<int64_t>::max();

inline int64_t saturatingAdd(int64_t a, int64_t b) {
  int64_t result;
  if (!llvm::AddOverflow(a, b, result))
    return result;
  return a < 0 ? kMin : kMax;
}

inline int64_t saturatingMul(int64_t a, int64_t b) {
  int64_t result;
  if (!llvm::MulOverflow(a, b, result))
    return result;
  return (a < 0) == (b < 0) ? kMax : kMin;
}

/// Bounds of the signed values of an integer type.
inline std::pair<int64_t, int64_t> typeRange(Type type) {
  unsigned width = 64;
  if (auto integer = dyn_cast<IntegerType>(type))
    width = integer.getWidth();
  if (width == 1)
    return {0, 1};
  if (width >= 64)
    return {kMin, kMax};
  int64_t half = int64_t(1) << (width - 1);
  return {-half, half - 1};
}

/// Whether all values of `expr` are values of `type`, with room to spare at the
/// ends of 64 bits, where ranges saturate.
inline bool fits(Expr expr, Type type) {
  auto [lo, hi] = typeRange(type);
  return expr->lo >= lo && expr->hi <= hi && expr->lo != kMin &&
         expr->hi != kMax;
}

inline int64_t floorDivide(int64_t a, int64_t b) {
  int64_t quotient = a / b;
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

/// Bounds of a select or of an integer made from a float, nothing where they
/// are not known. The operands of `node` are.
std::optional<std::pair<int64_t, int64_t>> findRange(const ExprContext &exprs,
                                                     const ExprNode &node);

} // namespace mlir::flash::detail

#endif // FLASH_LIB_ANALYSIS_ELEMENTEXPRDETAIL_H
