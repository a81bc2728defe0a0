//===- Compare.h - Fused against unfused ------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_RUN_COMPARE_H
#define FLASH_TOOLS_FLASH_RUN_COMPARE_H

#include "Arguments.h"

namespace mlir::flash::tools {

/// Errors of one array against another, over the elements that are finite in
/// all.
struct Errors {
  double max = 0;
  double rms = 0;
};

struct Comparison {
  bool ok = false;
  /// Why not; empty if it is.
  std::string why;
  Errors fused, unfused; ///< against the reference
  double maxReference = 0, rmsReference = 0;
};

/// The rule, as --help says it.
extern const char *const kRule;

/// Compares a result of the fused module with the same one of the unfused
/// module and of the unfused module computed in f64 (null if there is none).
/// `unit` is the largest relative rounding error that the contract allows in
/// one step: of the result's type and the attentions' prob_types.
Comparison compare(const Array &fused, const Array &unfused,
                   const Array *reference, double unit);

} // namespace mlir::flash::tools

#endif // FLASH_TOOLS_FLASH_RUN_COMPARE_H
