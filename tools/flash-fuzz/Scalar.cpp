//===- Scalar.cpp - What one op does with numbers -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scalar.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringMap.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash::fuzz;

//===----------------------------------------------------------------------===//
// Rounding
//===----------------------------------------------------------------------===//

Rounding mlir::flash::fuzz::getRounding(Type type, bool wide) {
  if (wide)
    return Rounding::None;
  if (type.isF32())
    return Rounding::F32;
  if (type.isF16())
    return Rounding::F16;
  return type.isBF16() ? Rounding::BF16 : Rounding::None;
}

double mlir::flash::fuzz::roundTo(Rounding rounding, double value) {
  switch (rounding) {
  case Rounding::None:
    return value;
  case Rounding::F32:
    return static_cast<float>(value);
  case Rounding::F16:
    return static_cast<double>(
        static_cast<_Float16>(static_cast<float>(value)));
  case Rounding::BF16: {
    float single = static_cast<float>(value);
    if (!std::isfinite(single))
      return single;
    uint32_t bits = llvm::bit_cast<uint32_t>(single);
    // To nearest, ties to even, in the upper half.
    bits += 0x7fff + ((bits >> 16) & 1);
    return llvm::bit_cast<float>(bits & 0xffff0000u);
  }
  }
  llvm_unreachable("all roundings handled");
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

static int64_t wrap(int64_t value, unsigned bits) {
  if (bits == 1)
    return value & 1;
  return llvm::SignExtend64(value, bits);
}

static int64_t asSigned(int64_t value, unsigned bits) {
  return bits == 1 ? -value : value;
}

static uint64_t asUnsigned(int64_t value, unsigned bits) {
  return bits == 64 ? value : value & ((uint64_t(1) << bits) - 1);
}

static bool compare(arith::CmpIPredicate predicate, int64_t a, int64_t b,
                    unsigned bits) {
  using P = arith::CmpIPredicate;
  int64_t x = asSigned(a, bits), y = asSigned(b, bits);
  uint64_t u = asUnsigned(a, bits), v = asUnsigned(b, bits);
  switch (predicate) {
  case P::eq:
    return x == y;
  case P::ne:
    return x != y;
  case P::slt:
    return x < y;
  case P::sle:
    return x <= y;
  case P::sgt:
    return x > y;
  case P::sge:
    return x >= y;
  case P::ult:
    return u < v;
  case P::ule:
    return u <= v;
  case P::ugt:
    return u > v;
  case P::uge:
    return u >= v;
  }
  llvm_unreachable("all predicates handled");
}

/// Ordered predicates are numbered by which of =, >, < make them true, from the
/// lowest bit; unordered ones follow in the same order.
static bool compare(arith::CmpFPredicate predicate, double a, double b) {
  using P = arith::CmpFPredicate;
  bool isUnordered = std::isnan(a) || std::isnan(b);
  unsigned relation = a == b ? 1 : a > b ? 2 : 4;
  unsigned number = static_cast<unsigned>(predicate);
  switch (predicate) {
  case P::AlwaysFalse:
  case P::AlwaysTrue:
    return predicate == P::AlwaysTrue;
  case P::UNO:
    return isUnordered;
  case P::UEQ:
  case P::UGT:
  case P::UGE:
  case P::ULT:
  case P::ULE:
  case P::UNE:
    number -= static_cast<unsigned>(P::UEQ) - static_cast<unsigned>(P::OEQ);
    return isUnordered || (number & relation);
  default:
    return !isUnordered && (number & relation);
  }
}

/// Division that does not trap.
static int64_t divide(int64_t a, int64_t b, int64_t ifZero) {
  if (b == 0)
    return ifZero;
  return b == -1 ? static_cast<int64_t>(-static_cast<uint64_t>(a)) : a / b;
}
static int64_t remainder(int64_t a, int64_t b, int64_t ifZero) {
  if (b == 0)
    return ifZero;
  return b == -1 ? 0 : a % b;
}
static int64_t floorDivide(int64_t a, int64_t b, int64_t ifZero) {
  if (b == 0)
    return ifZero;
  int64_t q = divide(a, b, ifZero);
  return q * b != a && ((a < 0) != (b < 0)) ? q - 1 : q;
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

static double maximum(double a, double b) {
  if (std::isnan(a) || std::isnan(b))
    return NAN;
  return std::signbit(a) && a == b ? b : std::max(a, b);
}
static double minimum(double a, double b) {
  if (std::isnan(a) || std::isnan(b))
    return NAN;
  return std::signbit(b) && a == b ? b : std::min(a, b);
}

/// y = exp(x), or a number for what is no number or vanishes.
static double exponential(const ScalarOp &op, double x, double y) {
  constexpr double least = 1e-300;
  if (!op.tame || !std::isfinite(x))
    return y;
  return std::isnan(y) ? 0 : std::clamp(y, least, 1 / least);
}
/// y = log(x) or a root, or a number where there is none.
static double defined(const ScalarOp &op, double x, double y) {
  return op.tame && !std::isnan(x) && std::isnan(y) ? 0 : y;
}

using Evaluate = Cell (*)(const ScalarOp &, const Cell *);

#define FLOAT(EXPR)                                                            \
  [](const ScalarOp &op, const Cell *x) {                                      \
    [[maybe_unused]] double a = x[0].f;                                        \
    Cell result;                                                               \
    result.f = roundTo(op.rounding, EXPR);                                     \
    return result;                                                             \
  }
#define INTEGER(EXPR)                                                          \
  [](const ScalarOp &op, const Cell *x) {                                      \
    [[maybe_unused]] unsigned bits = op.operandBits;                           \
    [[maybe_unused]] int64_t a = x[0].i;                                       \
    Cell result;                                                               \
    result.i = wrap(EXPR, op.resultBits);                                      \
    return result;                                                             \
  }
#define B x[1].f
#define S(N) asSigned(x[N].i, bits)
#define U(N) asUnsigned(x[N].i, bits)

static const llvm::StringMap<Evaluate> &getFloatOps() {
  static const llvm::StringMap<Evaluate> ops{
      {"arith.addf", FLOAT(a + B)},
      {"arith.subf", FLOAT(a - B)},
      {"arith.mulf", FLOAT(a * B)},
      {"arith.divf", FLOAT(a / B)},
      {"arith.remf", FLOAT(std::fmod(a, B))},
      {"arith.negf", FLOAT(-a)},
      {"arith.maximumf", FLOAT(maximum(a, B))},
      {"arith.minimumf", FLOAT(minimum(a, B))},
      {"arith.maxnumf", FLOAT(std::fmax(a, B))},
      {"arith.minnumf", FLOAT(std::fmin(a, B))},
      {"arith.extf", FLOAT(a)},
      {"arith.truncf", FLOAT(a)},
      {"math.exp", FLOAT(exponential(op, a, std::exp(a)))},
      {"math.exp2", FLOAT(exponential(op, a, std::exp2(a)))},
      {"math.expm1", FLOAT(std::expm1(a))},
      {"math.log", FLOAT(defined(op, a, std::log(a)))},
      {"math.log2", FLOAT(defined(op, a, std::log2(a)))},
      {"math.log10", FLOAT(defined(op, a, std::log10(a)))},
      {"math.log1p", FLOAT(defined(op, a, std::log1p(a)))},
      {"math.sqrt", FLOAT(defined(op, a, std::sqrt(a)))},
      {"math.rsqrt", FLOAT(defined(op, a, 1 / std::sqrt(a)))},
      {"math.cbrt", FLOAT(std::cbrt(a))},
      {"math.tanh", FLOAT(std::tanh(a))},
      {"math.sin", FLOAT(std::sin(a))},
      {"math.cos", FLOAT(std::cos(a))},
      {"math.erf", FLOAT(std::erf(a))},
      {"math.absf", FLOAT(std::fabs(a))},
      {"math.ceil", FLOAT(std::ceil(a))},
      {"math.floor", FLOAT(std::floor(a))},
      {"math.round", FLOAT(std::round(a))},
      {"math.roundeven", FLOAT(std::nearbyint(a))},
      {"math.trunc", FLOAT(std::trunc(a))},
      {"math.powf", FLOAT(a > 0 ? exponential(op, B, std::pow(a, B))
                                : defined(op, a, std::pow(a, B)))},
      {"math.fpowi", FLOAT(std::pow(a, static_cast<double>(x[1].i)))},
      {"math.copysign", FLOAT(std::copysign(a, B))},
      {"math.fma", FLOAT(std::fma(a, B, x[2].f))},
      {"math.clampf", FLOAT(minimum(maximum(a, B), x[2].f))},
      {"arith.sitofp",
       [](const ScalarOp &op, const Cell *x) {
         Cell result;
         result.f =
             roundTo(op.rounding,
                     static_cast<double>(asSigned(x[0].i, op.operandBits)));
         return result;
       }},
      {"arith.uitofp",
       [](const ScalarOp &op, const Cell *x) {
         Cell result;
         result.f =
             roundTo(op.rounding,
                     static_cast<double>(asUnsigned(x[0].i, op.operandBits)));
         return result;
       }},
  };
  return ops;
}

/// To an integer; what does not fit gives the nearest number that does.
static int64_t toInteger(double value, double low, double high) {
  if (std::isnan(value))
    return 0;
  if (value <= low)
    return static_cast<int64_t>(low);
  return value >= high ? INT64_MAX : static_cast<int64_t>(value);
}

static const llvm::StringMap<Evaluate> &getIntegerOps() {
  static const llvm::StringMap<Evaluate> ops{
      {"arith.addi", INTEGER(uint64_t(a) + uint64_t(x[1].i))},
      {"arith.subi", INTEGER(uint64_t(a) - uint64_t(x[1].i))},
      {"arith.muli", INTEGER(uint64_t(a) * uint64_t(x[1].i))},
      {"arith.divsi", INTEGER(divide(S(0), S(1), op.quotient))},
      {"arith.divui", INTEGER(U(1) ? U(0) / U(1) : op.quotient)},
      {"arith.remsi", INTEGER(remainder(S(0), S(1), op.quotient))},
      {"arith.remui", INTEGER(U(1) ? U(0) % U(1) : op.quotient)},
      {"arith.floordivsi", INTEGER(floorDivide(S(0), S(1), op.quotient))},
      {"arith.ceildivsi", INTEGER(-floorDivide(-S(0), S(1), op.quotient))},
      {"arith.ceildivui",
       INTEGER(U(1) ? U(0) / U(1) + !!(U(0) % U(1)) : op.quotient)},
      {"arith.maxsi", INTEGER(S(0) > S(1) ? a : x[1].i)},
      {"arith.minsi", INTEGER(S(0) < S(1) ? a : x[1].i)},
      {"arith.maxui", INTEGER(U(0) > U(1) ? a : x[1].i)},
      {"arith.minui", INTEGER(U(0) < U(1) ? a : x[1].i)},
      {"arith.andi", INTEGER(a & x[1].i)},
      {"arith.ori", INTEGER(a | x[1].i)},
      {"arith.xori", INTEGER(a ^ x[1].i)},
      {"arith.shli", INTEGER(U(1) < bits ? U(0) << U(1) : 0)},
      {"arith.shrui", INTEGER(U(1) < bits ? U(0) >> U(1) : 0)},
      {"arith.shrsi", INTEGER(U(1) < bits ? S(0) >> U(1) : 0)},
      {"arith.extsi", INTEGER(S(0))},
      {"arith.extui", INTEGER(U(0))},
      {"arith.trunci", INTEGER(a)},
      {"arith.index_cast", INTEGER(S(0))},
      {"arith.index_castui", INTEGER(U(0))},
      {"math.absi", INTEGER(S(0) < 0 ? -S(0) : S(0))},
      {"arith.fptosi", INTEGER(toInteger(x[0].f, -0x1p63, 0x1p63))},
      {"arith.fptoui", INTEGER(toInteger(x[0].f, 0, 0x1p63))},
      {"math.isnan", INTEGER(std::isnan(x[0].f))},
      {"math.isinf", INTEGER(std::isinf(x[0].f))},
      {"math.isfinite", INTEGER(std::isfinite(x[0].f))},
      {"arith.cmpi",
       INTEGER(compare(arith::CmpIPredicate(op.predicate), a, x[1].i, bits))},
      {"arith.cmpf",
       INTEGER(compare(arith::CmpFPredicate(op.predicate), x[0].f, B))},
  };
  return ops;
}

#undef FLOAT
#undef INTEGER
#undef B
#undef S
#undef U

static uint8_t getBits(Type type) {
  return type.isInteger() ? type.getIntOrFloatBitWidth() : 64;
}

std::optional<ScalarOp> mlir::flash::fuzz::getScalarOp(Operation *op,
                                                       bool wide) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0)
    return std::nullopt;
  ScalarOp scalar;
  StringRef name = op->getName().getStringRef();
  Type result = getElementTypeOrSelf(op->getResult(0));
  Type operand = getElementTypeOrSelf(op->getOperand(0));
  if (!result.isIntOrIndexOrFloat() || !operand.isIntOrIndexOrFloat() ||
      (result.isInteger() && result.getIntOrFloatBitWidth() > 64))
    return std::nullopt;
  scalar.rounding = getRounding(result, wide);
  scalar.resultBits = getBits(result);
  scalar.operandBits = getBits(operand);
  if (auto compare = dyn_cast<arith::CmpFOp>(op))
    scalar.predicate = static_cast<uint8_t>(compare.getPredicate());
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    scalar.predicate = static_cast<uint8_t>(compare.getPredicate());
  if (isa<arith::SelectOp>(op))
    scalar.evaluate = [](const ScalarOp &, const Cell *x) {
      return x[0].i ? x[1] : x[2];
    };
  else if (auto it = getFloatOps().find(name); it != getFloatOps().end())
    scalar.evaluate = it->second;
  else if (auto it = getIntegerOps().find(name); it != getIntegerOps().end())
    scalar.evaluate = it->second;
  else
    return std::nullopt;
  return scalar;
}
