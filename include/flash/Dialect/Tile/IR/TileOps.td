//===- TileOps.td - Operations of the tile dialect ---------*- tablegen -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_TILE_IR_TILEOPS_TD
#define FLASH_DIALECT_TILE_IR_TILEOPS_TD

include "flash/Dialect/Tile/IR/TileTypes.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class Tile_Op<string mnemonic, list<Trait> traits = []>
    : Op<TileDialect, mnemonic, traits>;

//===----------------------------------------------------------------------===//
// Stages of shared memory
//===----------------------------------------------------------------------===//

def Tile_RingOp : Tile_Op<"ring", [Pure]> {
  let summary = "places a ring in the block's dynamic shared memory";
  let description = [{
    `offset` is in bytes. Rings may overlap where their lives do not.

    ```mlir
    %ks = tile.ring at 32768 : !tile.ring<2 x !tile.stage<64x128xbf16>>
    ```
  }];
  let arguments = (ins I64Attr:$offset);
  let results = (outs Tile_RingType:$ring);
  let assemblyFormat = "`at` $offset attr-dict `:` type($ring)";
  let hasVerifier = 1;
}

def Tile_AcquireOp : Tile_Op<"acquire"> {
  let summary = "waits until nobody reads a stage any more";
  let arguments = (ins Tile_RingType:$ring, Index:$slot);
  let assemblyFormat = "$ring `[` $slot `]` attr-dict `:` type($ring)";
}

def Tile_CopyOp : Tile_Op<"copy"> {
  let summary = "starts an asynchronous copy from global memory into a stage";
  let description = [{
    Copies as many rows of `source` as the stage has, from `indices` on along
    dimension `row_dim`; columns lie along the last dimension, whose stride is
    one. Rows and columns past the end of the source become zeros; `in_bounds`
    says that no row is.

    ```mlir
    tile.copy %K[%b, %h, %n0, %c0] along 2 into %ks[%slot] : memref<…> into !tile.ring<…>
    ```
  }];
  let arguments = (ins AnyMemRef:$source, Variadic<Index>:$indices,
                       I64Attr:$row_dim, Tile_RingType:$ring, Index:$slot,
                       UnitAttr:$in_bounds);
  let assemblyFormat = [{
    $source `[` $indices `]` `along` $row_dim `into` $ring `[` $slot `]`
    (`in_bounds` $in_bounds^)? attr-dict `:` type($source) `into` type($ring)
  }];
  let hasVerifier = 1;
}

def Tile_CommitOp : Tile_Op<"commit"> {
  let summary = "closes a group of copies, to be waited for together";
  let assemblyFormat = "attr-dict";
}

def Tile_WaitOp : Tile_Op<"wait"> {
  let summary = "waits until a stage is full, for all threads";
  let description = [{
    All groups of copies but the `pending` youngest have landed, and every
    thread of the block sees them.

    ```mlir
    %k = tile.wait %ks[%slot] pending 0 : !tile.ring<2 x !tile.stage<64x128xbf16>>
    ```
  }];
  let arguments = (ins Tile_RingType:$ring, Index:$slot, I64Attr:$pending);
  let results = (outs Tile_StageType:$stage);
  let assemblyFormat = [{
    $ring `[` $slot `]` `pending` $pending attr-dict `:` type($ring) `->` type($stage)
  }];
  let hasVerifier = 1;
}

def Tile_ReleaseOp : Tile_Op<"release"> {
  let summary = "says that this thread reads a stage no more";
  let arguments = (ins Tile_RingType:$ring, Index:$slot);
  let assemblyFormat = "$ring `[` $slot `]` attr-dict `:` type($ring)";
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

def Tile_MmaOp : Tile_Op<"mma", [AllTypesMatch<["c", "result"]>]> {
  let summary = "product of a tile with a stage, added to an accumulator";
  let description = [{
    `A·B + C`, or `A·Bᵀ + C` when `transposed`. A (M × K) is a stage or a
    fragment, B (K × N, or N × K) a stage. Products of 16-bit floats are exact
    and summed in f32; those of f32 are f32 multiply-adds, or, with `tf32`,
    tensor-core products of operands rounded to tf32.

    ```mlir
    %s = tile.mma %q, %k transposed, %zero : …
    ```
  }];
  let arguments = (ins AnyTypeOf<[Tile_FragmentType, Tile_StageType]>:$a,
                       Tile_StageType:$b, Tile_FragmentType:$c,
                       UnitAttr:$transposed, UnitAttr:$tf32);
  let results = (outs Tile_FragmentType:$result);
  let assemblyFormat = [{
    $a `,` $b (`transposed` $transposed^)? `,` $c (`tf32` $tf32^)? attr-dict
    `:` type($a) `,` type($b) `->` type($result)
  }];
  let hasVerifier = 1;
}

def Tile_ConvertOp : Tile_Op<"convert", [Pure]> {
  let summary = "rounds an accumulator to the left operand of a product";
  let arguments = (ins Tile_FragmentType:$source);
  let results = (outs Tile_FragmentType:$result);
  let assemblyFormat = "$source attr-dict `:` type($source) `to` type($result)";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Elementwise and row-wise
//===----------------------------------------------------------------------===//

def Tile_SplatOp : Tile_Op<"splat", [Pure,
    TypesMatchWith<"value has the element type of the fragment", "result",
      "value", "::llvm::cast<FragmentType>($_self).getElementType()">]> {
  let summary = "a fragment of one value";
  let arguments = (ins AnyType:$value);
  let results = (outs Tile_FragmentType:$result);
  let assemblyFormat = "$value attr-dict `:` type($result)";
}

def Tile_MapOp : Tile_Op<"map", [AttrSizedOperandSegments,
    SingleBlock, RecursiveMemoryEffects]> {
  let summary = "computes each element from the elements at its position";
  let description = [{
    The region receives an element of each input (the value of its row, from
    `row` fragments) and, when an origin is given, the row and column of the
    element, counted from the origin. All fragments have the same rows.

    ```mlir
    %p = tile.map %s, %max at %m0, %n0 : (!tile.fragment<…>, !tile.fragment<…>) -> !tile.fragment<…> {
    ^bb0(%x: f32, %mx: f32, %row: index, %col: index):
      …
      tile.yield %y : f32
    }
    ```
  }];
  let arguments = (ins Variadic<Tile_FragmentType>:$inputs,
                       Variadic<Index>:$origin);
  let results = (outs Tile_FragmentType:$result);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $inputs (`at` $origin^)? attr-dict `:` functional-type($inputs, $result) $body
  }];
  let hasVerifier = 1;
}

def Tile_RowReduceOp : Tile_Op<"row_reduce", [Pure,
    AllTypesMatch<["init", "result"]>]> {
  let summary = "joins the elements of each row, and an initial value";
  let description = [{
    With `partial`, each thread joins only the elements that it holds;
    `tile.row_join` joins the threads' results afterwards. So a sum that is
    carried round a loop meets the other threads once, after the loop.
  }];
  let arguments = (ins Tile_ReductionAttr:$kind, Tile_FragmentType:$source,
                       Tile_FragmentType:$init, UnitAttr:$partial);
  let results = (outs Tile_FragmentType:$result);
  let assemblyFormat = [{
    $kind $source `,` $init (`partial` $partial^)? attr-dict
    `:` type($source) `->` type($result)
  }];
  let hasVerifier = 1;
}

def Tile_RowJoinOp : Tile_Op<"row_join", [Pure,
    AllTypesMatch<["source", "result"]>]> {
  let summary = "joins partial results of the threads that share a row";
  let arguments = (ins Tile_ReductionAttr:$kind, Tile_FragmentType:$source);
  let results = (outs Tile_FragmentType:$result);
  let assemblyFormat = "$kind $source attr-dict `:` type($result)";
}

def Tile_AnyOp : Tile_Op<"any", [Pure]> {
  let summary = "whether the condition holds for any row of this warp";
  let description = "The result is the same in all threads of a warp.";
  let arguments = (ins Tile_FragmentType:$condition);
  let results = (outs I1:$result);
  let assemblyFormat = "$condition attr-dict `:` type($condition)";
}

def Tile_BlockAnyOp : Tile_Op<"block_any"> {
  let summary = "whether the condition holds for any row of this block";
  let description = [{
    All threads of the block meet here, and get the same result: what they have
    read of shared memory before may be overwritten afterwards.
  }];
  let arguments = (ins Tile_FragmentType:$condition);
  let results = (outs I1:$result);
  let assemblyFormat = "$condition attr-dict `:` type($condition)";
}

def Tile_YieldOp : Tile_Op<"yield",
    [Pure, ReturnLike, Terminator, HasParent<"MapOp">]> {
  let summary = "ends the region of tile.map";
  let arguments = (ins AnyType:$value);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

def Tile_StoreOp : Tile_Op<"store"> {
  let summary = "rounds an accumulator and writes it to global memory";
  let description = [{
    Goes through shared memory, each warp through its own rows of `staging`'s
    first stage, to write whole lines. Rows and columns past the end of the
    destination are not written.
  }];
  let arguments = (ins Tile_FragmentType:$source, Tile_RingType:$staging,
                       AnyMemRef:$destination, Variadic<Index>:$indices,
                       I64Attr:$row_dim);
  let assemblyFormat = [{
    $source `through` $staging `to` $destination `[` $indices `]`
    `along` $row_dim attr-dict
    `:` type($source) `through` type($staging) `to` type($destination)
  }];
}

def Tile_StoreRowsOp : Tile_Op<"store_rows"> {
  let summary = "writes one value per row to global memory";
  let arguments = (ins Tile_FragmentType:$source, AnyMemRef:$destination,
                       Variadic<Index>:$indices, I64Attr:$row_dim);
  let assemblyFormat = [{
    $source `to` $destination `[` $indices `]` `along` $row_dim attr-dict
    `:` type($source) `to` type($destination)
  }];
}

#endif // FLASH_DIALECT_TILE_IR_TILEOPS_TD
