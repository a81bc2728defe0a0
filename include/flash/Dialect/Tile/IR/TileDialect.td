//===- TileDialect.td - The tile dialect -------------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_TILE_IR_TILEDIALECT_TD
#define FLASH_DIALECT_TILE_IR_TILEDIALECT_TD

include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def TileDialect : Dialect {
  let name = "tile";
  let cppNamespace = "::mlir::tile";
  let summary = "A GPU kernel on tiles, as it would be written on a page";
  let description = [{
    The vocabulary of level 4: a kernel of one block of threads, over

    - *fragments*: tiles spread over the registers of the block's warps,
    - *rings*: stages of shared memory that asynchronous copies fill,
    - a dozen ops over them.

    A stage of a ring goes round: `tile.acquire` (nobody reads it any more),
    `tile.copy` (asynchronous), `tile.commit`, `tile.wait` (it is full),
    `tile.release`. Between a `tile.wait` and the `tile.release` of its slot the
    stage may be read. All ops are executed by all threads of the block.

    Each instruction family lowers these ops in a folder of its own; what the
    ops mean does not depend on the family.
  }];
  let useDefaultTypePrinterParser = 1;
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
    void registerTypes();
    void registerAttributes();
  }];
}

class Tile_I32Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::tile";
  let genSpecializedAttr = 0;
}

def Tile_Layout : Tile_I32Enum<"Layout", "how a fragment lies in registers", [
  I32EnumAttrCase<"Accumulator", 0, "accumulator">,
  I32EnumAttrCase<"OperandA", 1, "operand_a">,
  I32EnumAttrCase<"Row", 2, "row">,
]>;

def Tile_Reduction : Tile_I32Enum<"Reduction", "how the elements of a row are joined", [
  I32EnumAttrCase<"Max", 0, "max">,
  I32EnumAttrCase<"Add", 1, "add">,
]>;
def Tile_ReductionAttr : EnumAttr<TileDialect, Tile_Reduction, "reduction">;

#endif // FLASH_DIALECT_TILE_IR_TILEDIALECT_TD
