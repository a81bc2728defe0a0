//===- flash-test-compare.cpp - The rule of flash-run --verify ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Prints, line by line, what the rule says of one attention and of results that
// are nearly it; test/Tools/flash-run/compare.test says what it must say.
//
//===----------------------------------------------------------------------===//

#include "Compare.h"
#include "flash/Runtime/Float.h"
#include <cmath>
#include <cstdio>
#include <functional>
#include <limits>

using namespace mlir::flash::tools;
using runtime::DType;

namespace {
constexpr int64_t kRows = 32, kKeys = 48;

/// Rows of probabilities, peaked and nearly uniform in turn, times values.
/// Computed in T; row m has keys(m) keys, of which each adds to the sum.
template <typename T>
std::vector<double> attend(const std::function<int64_t(int64_t)> &keys,
                           T rescale = 1) {
  std::vector<double> out;
  for (int64_t m = 0; m != kRows; ++m) {
    T sum = 0, acc = 0;
    for (int64_t n = 0; n != keys(m); ++n) {
      T sharpness = m % 2 ? T(0.05) : T(3);
      T p = std::exp(sharpness * T(std::sin(double(7 * m + 3 * n))));
      sum += p;
      acc += p * T(std::cos(double(5 * n + 1)));
    }
    out.push_back(double(acc * rescale / sum));
  }
  return out;
}

Array toArray(DType dtype, const std::vector<double> &values) {
  Array array;
  array.dtype = dtype;
  array.shape = {int64_t(values.size())};
  int64_t bytes = runtime::byteSize(dtype);
  array.data.resize(values.size() * bytes);
  for (size_t i = 0; i != values.size(); ++i)
    runtime::storeElement(dtype, values[i], array.data.data() + i * bytes);
  return array;
}

void report(const char *name, DType dtype, std::vector<double> fused,
            const std::vector<double> &unfused,
            const std::vector<double> &exact) {
  double unit = std::ldexp(1.0, dtype == DType::BF16 ? -8 : -24);
  Array f = toArray(dtype, fused), u = toArray(dtype, unfused);
  Array reference = toArray(DType::F64, exact);
  bool with = compare(f, u, &reference, unit).ok;
  bool without = compare(f, u, nullptr, unit).ok;
  printf("%s %s: %s, without reference %s\n", runtime::toString(dtype), name,
         with ? "ok" : "no", without ? "ok" : "no");
}
} // namespace

int main() {
  auto all = [](int64_t) { return kKeys; };
  auto causal = [](int64_t m) { return m + 1; };
  auto late = [](int64_t m) { return m + 2; };
  auto exact = attend<double>(all), own = attend<float>(all);
  auto exactCausal = attend<double>(causal), ownCausal = attend<float>(causal);
  for (DType dtype : {DType::F32, DType::BF16}) {
    report("itself", dtype, own, own, exact);
    report("exact", dtype, exact, own, exact);
    report("a factor", dtype, attend<float>(all, 1.03f), own, exact);
    report("causal", dtype, ownCausal, ownCausal, exactCausal);
    report("off by one", dtype, attend<float>(late), ownCausal, exactCausal);
    auto lost = own;
    lost[5] = 0;
    report("a lost row", dtype, lost, own, exact);
    auto swapped = own;
    std::swap(swapped[4], swapped[6]);
    report("swapped rows", dtype, swapped, own, exact);
    auto nan = own, alsoNaN = own;
    nan[3] = alsoNaN[3] = std::numeric_limits<double>::quiet_NaN();
    report("a NaN", dtype, nan, own, exact);
    report("a NaN in both", dtype, nan, alsoNaN, exact);
    auto infinite = own;
    infinite[3] = -std::numeric_limits<double>::infinity();
    report("an infinity", dtype, infinite, own, exact);
  }
  Array ones = toArray(DType::I64, {1, 1}), other = toArray(DType::I64, {1, 2});
  printf("i64: %s, %s\n", compare(ones, ones, nullptr, 0).ok ? "ok" : "no",
         compare(ones, other, nullptr, 0).ok ? "ok" : "no");
  return 0;
}
