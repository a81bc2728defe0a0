//===- Attentions.cpp - What a module attends -----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attentions.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;

int64_t tools::countAttentions(ModuleOp module) {
  int64_t count = 0;
  module.walk([&](AttentionOp) { ++count; });
  return count;
}

double tools::getUnit(Type type) {
  auto element = dyn_cast<FloatType>(type);
  return element
             ? std::ldexp(1.0, -static_cast<int>(element.getFPMantissaWidth()))
             : 0;
}

double tools::getUnit(ModuleOp module) {
  double unit = 0;
  module.walk([&](AttentionOp op) {
    unit = std::max(unit, getUnit(op.getProbType()));
  });
  return unit;
}
