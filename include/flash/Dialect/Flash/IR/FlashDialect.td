//===- FlashDialect.td - The flash dialect -----------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_IR_FLASHDIALECT_TD
#define FLASH_DIALECT_FLASH_IR_FLASHDIALECT_TD

include "mlir/IR/OpBase.td"

def FlashDialect : Dialect {
  let name = "flash";
  let cppNamespace = "::mlir::flash";
  let summary = "Attention as one structured operation";
  let description = [{
    One op, `flash.attention`, stands for one attention: the two contractions,
    the softmax between them, and any arithmetic on scores, masks and layouts.
    `--fuse-attention` makes it out of linalg; it decomposes into linalg again,
    is tiled into loops for a CPU, or becomes a GPU kernel.
  }];
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = "void registerAttributes();";
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect",
    "::mlir::tensor::TensorDialect",
  ];
}

#endif // FLASH_DIALECT_FLASH_IR_FLASHDIALECT_TD
