//===- Float.cpp - Values in an element type ------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Float.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace flash::runtime;

bool flash::runtime::isFloat(DType dtype) {
  return dtype == DType::F16 || dtype == DType::BF16 || dtype == DType::F32 ||
         dtype == DType::F64;
}

template <typename To, typename From> static To bitCast(const From &from) {
  static_assert(sizeof(To) == sizeof(From), "only between equal sizes");
  To to;
  memcpy(&to, &from, sizeof to);
  return to;
}

/// Rounds to a 16-bit float with `mantissaBits` stored bits of mantissa,
/// straight from double: by way of float it would round twice.
static uint16_t encode16(double value, int mantissaBits) {
  int exponentBits = 15 - mantissaBits;
  int bias = (1 << (exponentBits - 1)) - 1;
  uint16_t infinity =
      static_cast<uint16_t>(((1 << exponentBits) - 1) << mantissaBits);
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  double magnitude = std::fabs(value);
  if (std::isnan(value))
    return static_cast<uint16_t>(sign | infinity | 1 << (mantissaBits - 1));
  if (std::isinf(magnitude))
    return sign | infinity;
  if (magnitude == 0)
    return sign;
  int exponent = std::max(std::ilogb(magnitude), 1 - bias);
  // In units of the last place; below 2^53, so exact but for its fraction.
  double units = std::ldexp(magnitude, mantissaBits - exponent);
  double floor = std::floor(units), rest = units - floor;
  uint64_t rounded = static_cast<uint64_t>(floor);
  rounded += rest > 0.5 || (rest == 0.5 && (rounded & 1));
  // The implicit bit of a normal number adds one to the exponent field, and so
  // does a mantissa that rounds up to the next power of two.
  uint64_t bits =
      (static_cast<uint64_t>(exponent + bias - 1) << mantissaBits) + rounded;
  return sign | (bits >= infinity ? infinity : static_cast<uint16_t>(bits));
}

static double decode16(uint16_t bits, int mantissaBits) {
  int exponentBits = 15 - mantissaBits;
  int bias = (1 << (exponentBits - 1)) - 1;
  int exponent = (bits & 0x7fff) >> mantissaBits;
  int mantissa = bits & ((1 << mantissaBits) - 1);
  double magnitude;
  if (exponent == (1 << exponentBits) - 1)
    magnitude = mantissa ? std::numeric_limits<double>::quiet_NaN()
                         : std::numeric_limits<double>::infinity();
  else if (exponent == 0)
    magnitude = std::ldexp(mantissa, 1 - bias - mantissaBits);
  else
    magnitude = std::ldexp(mantissa + (1 << mantissaBits),
                           exponent - bias - mantissaBits);
  return bits & 0x8000 ? -magnitude : magnitude;
}

/// Toward zero, saturating.
static int64_t toInteger(double value, int bits) {
  if (std::isnan(value))
    return 0;
  double limit = std::ldexp(1.0, bits - 1);
  int64_t most = bits == 64 ? INT64_MAX : (int64_t(1) << (bits - 1)) - 1;
  if (value >= limit)
    return most;
  if (value < -limit)
    return -most - 1;
  return static_cast<int64_t>(value);
}

uint64_t flash::runtime::encode(DType dtype, double value) {
  switch (dtype) {
  case DType::F16:
    return encode16(value, 10);
  case DType::BF16:
    return encode16(value, 7);
  case DType::F32:
    return bitCast<uint32_t>(static_cast<float>(value));
  case DType::F64:
    return bitCast<uint64_t>(value);
  case DType::I1:
    return value != 0;
  case DType::I8:
    return static_cast<uint8_t>(toInteger(value, 8));
  case DType::I16:
    return static_cast<uint16_t>(toInteger(value, 16));
  case DType::I32:
    return static_cast<uint32_t>(toInteger(value, 32));
  case DType::I64:
    return static_cast<uint64_t>(toInteger(value, 64));
  }
  return 0;
}

double flash::runtime::decode(DType dtype, uint64_t bits) {
  switch (dtype) {
  case DType::F16:
    return decode16(static_cast<uint16_t>(bits), 10);
  case DType::BF16:
    return decode16(static_cast<uint16_t>(bits), 7);
  case DType::F32:
    return bitCast<float>(static_cast<uint32_t>(bits));
  case DType::F64:
    return bitCast<double>(bits);
  case DType::I1:
    return (bits & 0xff) != 0;
  case DType::I8:
    return static_cast<int8_t>(bits);
  case DType::I16:
    return static_cast<int16_t>(bits);
  case DType::I32:
    return static_cast<int32_t>(bits);
  case DType::I64:
    return static_cast<double>(static_cast<int64_t>(bits));
  }
  return 0;
}

double flash::runtime::loadElement(DType dtype, const void *data) {
  uint64_t bits = 0; // Little-endian, as every host of CUDA.
  memcpy(&bits, data, static_cast<size_t>(byteSize(dtype)));
  return decode(dtype, bits);
}

void flash::runtime::storeElement(DType dtype, double value, void *data) {
  uint64_t bits = encode(dtype, value);
  memcpy(data, &bits, static_cast<size_t>(byteSize(dtype)));
}

namespace {
/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
/// generators, 2014). std::normal_distribution differs between libraries.
class Random {
public:
  explicit Random(uint64_t seed) : state(seed) {}

  uint64_t next() {
    uint64_t z = state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }
  /// In (0, 1].
  double uniform() { return double((next() >> 11) + 1) * 0x1p-53; }
  /// Box and Muller, 1958.
  double normal() {
    double radius = std::sqrt(-2 * std::log(uniform()));
    return radius * std::cos(2 * 3.14159265358979323846 * uniform());
  }

private:
  uint64_t state;
};
} // namespace

std::vector<char> flash::runtime::randomElements(DType dtype, int64_t count,
                                                 uint64_t seed) {
  Random random(seed);
  int64_t size = byteSize(dtype);
  std::vector<char> data(static_cast<size_t>(count * size));
  for (int64_t i = 0; i < count; ++i) {
    double value = isFloat(dtype) ? random.normal()
                   : dtype == DType::I1
                       ? double(random.next() >> 63)
                       : double((random.next() >> 32) % kRandomIntegers);
    storeElement(dtype, value, data.data() + i * size);
  }
  return data;
}
