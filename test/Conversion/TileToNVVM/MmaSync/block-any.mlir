// RUN: flash-opt %s --pass-pipeline="builtin.module(gpu.module(tile-lower-mma-sync))" | FileCheck %s
// RUN: flash-compile %s --target=sm_80 --emit=ptx | FileCheck %s --check-prefix=PTX

#global = #gpu.address_space<global>

// The rows of a thread, then those of the block, at a barrier that joins them.
// CHECK-LABEL: gpu.func @low(
// CHECK: %[[X:.*]] = arith.cmpf olt
// CHECK: %[[ROWS:.*]] = arith.ori
// CHECK: %[[NUMBER:.*]] = arith.extui %[[ROWS]] : i1 to i32
// CHECK: %[[ANY:.*]] = nvvm.barrier #nvvm.reduction<or> %[[NUMBER]] -> i32
// CHECK: arith.cmpi ne, %[[ANY]], %{{.*}} : i32
// PTX: bar.red.or.pred
gpu.module @module {
  gpu.func @low(%x: f32, %to: memref<64xf32, strided<[1]>, #global>) kernel attributes {known_block_size = array<i32: 128, 1, 1>} {
    %c0 = arith.constant 0 : index
    %zero = arith.constant 0.0 : f32
    %rows = tile.splat %x : !tile.fragment<64xf32, row, warps = 4>
    %low = tile.map %rows : (!tile.fragment<64xf32, row, warps = 4>) -> !tile.fragment<64xi1, row, warps = 4> {
    ^bb0(%r: f32):
      %l = arith.cmpf olt, %r, %zero : f32
      tile.yield %l : i1
    }
    %any = tile.block_any %low : !tile.fragment<64xi1, row, warps = 4>
    %y = arith.select %any, %x, %zero : f32
    %out = tile.splat %y : !tile.fragment<64xf32, row, warps = 4>
    tile.store_rows %out to %to[%c0] along 0 : !tile.fragment<64xf32, row, warps = 4> to memref<64xf32, strided<[1]>, #global>
    gpu.return
  }
}
