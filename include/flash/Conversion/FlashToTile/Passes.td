//===- Passes.td - From flash.attention to tile programs ---*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_FLASHTOTILE_PASSES_TD
#define FLASH_CONVERSION_FLASHTOTILE_PASSES_TD

include "mlir/Pass/PassBase.td"

def FlashLowerToTilePass : Pass<"flash-lower-to-tile", "::mlir::ModuleOp"> {
  let summary = "make a tile program of each outlined attention";
  let description = [{
    Precondition: `--flash-outline` and `--flash-select-schedule` have run. Each
    function marked `flash.kernel` holds one `flash.attention` with a
    `flash.schedule`, whose operands are the function's arguments, constants or
    `tensor.empty`.

    Postcondition: the function is a declaration, and a `gpu.module` of the name
    `<function>_module` holds a `gpu.func` of the function's name: the kernel,
    in the tile dialect. Its arguments are the attention's operands as memrefs
    with run-time strides, in the order of the op. Its attribute
    `flash.contract` is the launch contract (flash/Runtime/Artefact.h) as JSON.

    A function whose attention has no schedule is left as it is.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::NVVM::NVVMDialect", "::mlir::scf::SCFDialect",
    "::mlir::tile::TileDialect"
  ];
}

#endif // FLASH_CONVERSION_FLASHTOTILE_PASSES_TD
