//===- TileTypes.td - Types of the tile dialect ------------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_TILE_IR_TILETYPES_TD
#define FLASH_DIALECT_TILE_IR_TILETYPES_TD

include "flash/Dialect/Tile/IR/TileDialect.td"
include "mlir/IR/AttrTypeBase.td"

class Tile_Type<string name, string typeMnemonic> : TypeDef<TileDialect, name> {
  let mnemonic = typeMnemonic;
}

def Tile_FragmentType : Tile_Type<"Fragment", "fragment"> {
  let summary = "a tile in the registers of the block's warps";
  let description = [{
    Each warp holds `rows / warps` consecutive rows. The layout says which
    thread holds what:

    - `accumulator`: the accumulator of a tensor-core product,
    - `operand_a`: the left operand of one,
    - `row`: one value per row (rank 1), in every thread that has elements of
      that row in the accumulator layout.

    ```mlir
    !tile.fragment<128x64xf32, accumulator, warps = 4>
    !tile.fragment<128xf32, row, warps = 4>
    ```
  }];
  let parameters = (ins
    ArrayRefParameter<"int64_t">:$shape,
    "::mlir::Type":$elementType,
    "::mlir::tile::Layout":$layout,
    "int64_t":$warps
  );
  let extraClassDeclaration = [{
    int64_t getRows() const { return getShape()[0]; }
    int64_t getCols() const { return getShape()[1]; }
    int64_t getRowsPerWarp() const { return getRows() / getWarps(); }
    /// The same tile with other elements.
    FragmentType withElementType(::mlir::Type type) const {
      return get(getContext(), getShape(), type, getLayout(), getWarps());
    }
    /// One value per row of this tile.
    FragmentType getRowType(::mlir::Type type) const {
      return get(getContext(), {getRows()}, type, Layout::Row, getWarps());
    }
  }];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

def Tile_StageType : Tile_Type<"Stage", "stage"> {
  let summary = "a tile in shared memory";
  let description = [{
    What `tile.wait` gives: one full stage of a ring. How its rows lie in
    shared memory is `SharedLayout`'s business (flash/Dialect/Tile/IR/
    SharedLayout.h): swizzled, or padded where a row is no multiple of all
    banks, so that no access of the lowering has bank conflicts.
  }];
  let parameters = (ins ArrayRefParameter<"int64_t">:$shape,
                        "::mlir::Type":$elementType);
  let extraClassDeclaration = [{
    int64_t getRows() const { return getShape()[0]; }
    int64_t getCols() const { return getShape()[1]; }
  }];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

def Tile_RingType : Tile_Type<"Ring", "ring"> {
  let summary = "stages of shared memory, used in turn";
  let description = [{
    ```mlir
    !tile.ring<2 x !tile.stage<64x128xbf16>>
    ```
  }];
  let parameters = (ins "int64_t":$stages, "::mlir::tile::StageType":$stage);
  let assemblyFormat = "`<` $stages `x` $stage `>`";
}

#endif // FLASH_DIALECT_TILE_IR_TILETYPES_TD
