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
    `<function>_module` holds the kernels, in the tile dialect: one of the
    function's name for operands whose rows are packed, and one with the suffix
    `_strided` for any strides. (Where no shape is static enough for that to
    make a difference there is only one, of the function's name.) Their
    arguments are the attention's operands as memrefs, in the order of the op.
    The attribute `flash.contract` of the `gpu.module` is the launch contract
    (flash/Runtime/Artefact.h) as JSON.

    Keys that mask_mod masks for all queries of a block are not visited. Nor, at
    first, are those that score_mod masks by a finite number: if a row of the
    block has no score above the threshold of MaskAnalysis.h, the block goes
    over all keys again. `numerics = strict` visits them all.

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
