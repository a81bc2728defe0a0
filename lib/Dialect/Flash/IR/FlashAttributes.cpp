//===- FlashAttributes.cpp - Attributes of the flash dialect --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::flash;

#include "flash/Dialect/Flash/IR/FlashEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "flash/Dialect/Flash/IR/FlashAttributes.cpp.inc"

LogicalResult ScheduleAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   Family family, int64_t tileM, int64_t tileN,
                                   int64_t warps, int64_t stages,
                                   int64_t lazyRescale, bool tf32) {
  if (tileM < 1 || tileN < 1 || warps < 1 || stages < 1)
    return emitError() << "tile_m, tile_n, warps and stages must be positive";
  if (lazyRescale < 0)
    return emitError() << "lazy_rescale must not be negative";
  return success();
}

void FlashDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "flash/Dialect/Flash/IR/FlashAttributes.cpp.inc"
      >();
}
