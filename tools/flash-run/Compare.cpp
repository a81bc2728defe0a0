//===- Compare.cpp - Fused against unfused --------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compare.h"
#include "flash/Runtime/Float.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir::flash;
using namespace mlir::flash::tools;

/// How many times the unfused module's own error the fused one may have.
static constexpr double kRmsFactor = 2, kMaxFactor = 4;
/// And how many rounding errors beyond that: what is left where the unfused
/// module happens to be exact.
static constexpr double kRmsUnits = 4, kMaxUnits = 16;
/// Rounding errors between two results when there is no reference.
static constexpr double kRmsUnitsApart = 16, kMaxUnitsApart = 64;

const char *const mlir::flash::tools::kRule =
    "--verify runs the unfused module, too, and once more with every float "
    "type\nwidened to f64: the reference. With u the rounding error of the "
    "result's type or\nof the attentions' prob_type, the larger, a result "
    "agrees when, over its finite\nelements,\n"
    "  rms(fused - ref) <= 2 rms(unfused - ref) +  4 u rms(ref)   and\n"
    "  max|fused - ref| <= 4 max|unfused - ref| + 16 u max|ref|,\n"
    "and NaN and infinities are at the same places as in the unfused result. "
    "Where the\nmodule cannot be widened, fused and unfused may be 16 u rms "
    "and 64 u max apart.\nResults that are not floats must be equal.";

/// Differences over elements that are finite in both and in `mask`.
static Errors measure(const Array &lhs, const Array &rhs, const Array &mask,
                      double &max, double &rms) {
  Errors errors;
  int64_t count = 0;
  max = rms = 0;
  auto at = [](const Array &array, int64_t i) {
    return runtime::loadElement(
        array.dtype, array.data.data() + i * runtime::byteSize(array.dtype));
  };
  for (int64_t i = 0, e = lhs.numElements(); i != e; ++i) {
    double a = at(lhs, i), b = at(rhs, i);
    if (!std::isfinite(a) || !std::isfinite(b) || !std::isfinite(at(mask, i)))
      continue;
    double difference = std::fabs(a - b);
    errors.max = std::max(errors.max, difference);
    errors.rms += difference * difference;
    max = std::max(max, std::fabs(b));
    rms += b * b;
    ++count;
  }
  if (count) {
    errors.rms = std::sqrt(errors.rms / count);
    rms = std::sqrt(rms / count);
  }
  return errors;
}

/// Where an element is NaN or infinite in one and not the same in the other.
static std::string compareSpecial(const Array &fused, const Array &unfused) {
  int64_t bytes = runtime::byteSize(fused.dtype);
  bool isFloat = runtime::isFloat(fused.dtype);
  for (int64_t i = 0, e = fused.numElements(); i != e; ++i) {
    double f = runtime::loadElement(fused.dtype, fused.data.data() + i * bytes);
    double u =
        runtime::loadElement(unfused.dtype, unfused.data.data() + i * bytes);
    bool same = f == u || (std::isnan(f) && std::isnan(u)) ||
                (isFloat && std::isfinite(f) && std::isfinite(u));
    if (!same)
      return llvm::formatv("element {0} is {1}, unfused {2}", i, f, u);
  }
  return "";
}

Comparison mlir::flash::tools::compare(const Array &fused, const Array &unfused,
                                       const Array *reference, double unit) {
  Comparison result;
  if (fused.shape != unfused.shape || fused.dtype != unfused.dtype) {
    result.why = "the shapes differ";
    return result;
  }
  result.why = compareSpecial(fused, unfused);
  if (!result.why.empty())
    return result;
  const Array &truth = reference ? *reference : unfused;
  double max, rms;
  result.unfused = measure(unfused, truth, fused, max, rms);
  result.fused = measure(fused, truth, unfused, max, rms);
  result.maxReference = max;
  result.rmsReference = rms;
  double allowedRms = kRmsUnitsApart * unit * rms;
  double allowedMax = kMaxUnitsApart * unit * max;
  if (reference) {
    allowedRms = kRmsFactor * result.unfused.rms + kRmsUnits * unit * rms;
    allowedMax = kMaxFactor * result.unfused.max + kMaxUnits * unit * max;
  }
  if (result.fused.rms > allowedRms)
    result.why = llvm::formatv("rms error {0:e2} is over {1:e2}",
                               result.fused.rms, allowedRms);
  else if (result.fused.max > allowedMax)
    result.why = llvm::formatv("max error {0:e2} is over {1:e2}",
                               result.fused.max, allowedMax);
  else
    result.ok = true;
  return result;
}
