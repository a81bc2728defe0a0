//===- FlashAttributes.td - Attributes of the flash dialect *- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_IR_FLASHATTRIBUTES_TD
#define FLASH_DIALECT_FLASH_IR_FLASHATTRIBUTES_TD

include "flash/Dialect/Flash/IR/FlashDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

class Flash_Attr<string name, string attrMnemonic> : AttrDef<FlashDialect, name> {
  let mnemonic = attrMnemonic;
}

class Flash_I32Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::flash";
  let genSpecializedAttr = 0;
}

//===----------------------------------------------------------------------===//
// Iteration dimensions
//===----------------------------------------------------------------------===//

def Flash_DimKind : Flash_I32Enum<"DimKind", "class of an iteration dimension", [
  I32EnumAttrCase<"Batch", 0, "batch">,
  I32EnumAttrCase<"Group", 1, "group">,
  I32EnumAttrCase<"M", 2, "m">,
  I32EnumAttrCase<"N", 3, "n">,
  I32EnumAttrCase<"D", 4, "d">,
  I32EnumAttrCase<"E", 5, "e">,
]>;

def Flash_DimKindAttr : EnumAttr<FlashDialect, Flash_DimKind, "dim"> {
  let assemblyFormat = "`<` $value `>`";
}
def Flash_DimKindArrayAttr
    : TypedArrayAttrBase<Flash_DimKindAttr, "array of dimension classes">;

//===----------------------------------------------------------------------===//
// Rows without a key
//===----------------------------------------------------------------------===//

def Flash_EmptyRow : Flash_I32Enum<"EmptyRow",
    "what a row gives whose scores are all minus infinity", [
  I32EnumAttrCase<"NaN", 0, "nan">,
  I32EnumAttrCase<"Zero", 1, "zero">,
  I32EnumAttrCase<"NaNDespiteSink", 2, "nan_despite_sink">,
]>;
def Flash_EmptyRowAttr : EnumAttr<FlashDialect, Flash_EmptyRow, "empty_row"> {
  let assemblyFormat = "`<` $value `>`";
}

//===----------------------------------------------------------------------===//
// Numerics
//===----------------------------------------------------------------------===//

def Flash_Numerics : Flash_I32Enum<"Numerics",
    "what a lowering may change of the rounding", [
  I32EnumAttrCase<"Strict", 0, "strict">,
  I32EnumAttrCase<"Standard", 1, "standard">,
  I32EnumAttrCase<"Fast", 2, "fast">,
]>;
def Flash_NumericsAttr : EnumAttr<FlashDialect, Flash_Numerics, "numerics"> {
  let assemblyFormat = "`<` $value `>`";
}

//===----------------------------------------------------------------------===//
// Target and schedule
//===----------------------------------------------------------------------===//

def Flash_TargetAttr : Flash_Attr<"Target", "target"> {
  let summary = "what the kernel is compiled for";
  let description = [{
    `arch` is a name of the target table (lib/Target): `sm_80`, `sm_90a`, …

    ```mlir
    #flash.target<"sm_80">
    ```
  }];
  let parameters = (ins StringRefParameter<"a name of the target table">:$arch);
  let assemblyFormat = "`<` $arch `>`";
}

def Flash_Family : Flash_I32Enum<"Family", "instruction family of a kernel", [
  I32EnumAttrCase<"MmaSync", 0, "mma_sync">,
  I32EnumAttrCase<"Wgmma", 1, "wgmma">,
]>;

def Flash_ScheduleAttr : Flash_Attr<"Schedule", "schedule"> {
  let summary = "how one attention is tiled onto a block of threads";
  let description = [{
    Recorded by `--flash-select-schedule`, read by the lowering; deciding and
    acting are apart so that each can be tested alone.

    `tile_m` queries and `tile_n` keys are in flight in one block of `warps`
    warps; `stages` tiles of K and of V are staged in shared memory. O is
    rescaled only when a row maximum has grown by more than `lazy_rescale`
    binary orders (0: whenever it grows). `tf32` allows f32 products to round
    their operands to tf32. Tiles, warps and stages are positive.

    ```mlir
    #flash.schedule<family = mma_sync, tile_m = 128, tile_n = 64, warps = 4, stages = 2, lazy_rescale = 8>
    ```
  }];
  let parameters = (ins
    EnumParameter<Flash_Family>:$family,
    "int64_t":$tile_m,
    "int64_t":$tile_n,
    "int64_t":$warps,
    "int64_t":$stages,
    DefaultValuedParameter<"int64_t", "0">:$lazy_rescale,
    DefaultValuedParameter<"bool", "false">:$tf32
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

#endif // FLASH_DIALECT_FLASH_IR_FLASHATTRIBUTES_TD
