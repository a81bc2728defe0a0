// RUN: flash-opt %s | flash-opt | FileCheck %s

#global = #gpu.address_space<global>

// CHECK-LABEL: @stages
// CHECK-SAME: (%[[K:.*]]: memref<?x64xbf16, strided<[64, 1]>, #gpu.address_space<global>>, %[[I:.*]]: index)
func.func @stages(%k: memref<?x64xbf16, strided<[64, 1]>, #global>, %i: index) -> !tile.stage<32x64xbf16> {
  %c0 = arith.constant 0 : index
  // CHECK: %[[RING:.*]] = tile.ring at 4096 : <2 x <32x64xbf16>>
  %ring = tile.ring at 4096 : !tile.ring<2 x !tile.stage<32x64xbf16>>
  // CHECK: tile.acquire %[[RING]][%[[I]]] : <2 x <32x64xbf16>>
  tile.acquire %ring[%i] : !tile.ring<2 x !tile.stage<32x64xbf16>>
  // CHECK: tile.copy %[[K]][%[[I]], %{{.*}}] along 0 into %[[RING]][%[[I]]] : memref
  tile.copy %k[%i, %c0] along 0 into %ring[%i] : memref<?x64xbf16, strided<[64, 1]>, #global> into !tile.ring<2 x !tile.stage<32x64xbf16>>
  // CHECK: tile.copy {{.*}} into %[[RING]][%[[I]]] in_bounds : memref
  tile.copy %k[%i, %c0] along 0 into %ring[%i] in_bounds : memref<?x64xbf16, strided<[64, 1]>, #global> into !tile.ring<2 x !tile.stage<32x64xbf16>>
  // CHECK: tile.commit
  tile.commit
  // CHECK: tile.wait %[[RING]][%[[I]]] pending 1 : <2 x <32x64xbf16>> -> <32x64xbf16>
  %stage = tile.wait %ring[%i] pending 1 : !tile.ring<2 x !tile.stage<32x64xbf16>> -> !tile.stage<32x64xbf16>
  // CHECK: tile.release %[[RING]][%[[I]]]
  tile.release %ring[%i] : !tile.ring<2 x !tile.stage<32x64xbf16>>
  return %stage : !tile.stage<32x64xbf16>
}

// CHECK-LABEL: @products
func.func @products(%q: !tile.stage<64x16xf16>, %k: !tile.stage<32x16xf16>, %v: !tile.stage<32x16xf16>, %zero: f32) -> !tile.fragment<64x16xf32, accumulator, warps = 4> {
  // CHECK: %[[Z:.*]] = tile.splat %{{.*}} : <64x32xf32, accumulator, warps = 4>
  %z = tile.splat %zero : !tile.fragment<64x32xf32, accumulator, warps = 4>
  // CHECK: %[[S:.*]] = tile.mma %{{.*}}, %{{.*}} transposed, %[[Z]] : !tile.stage<64x16xf16>, <32x16xf16> -> <64x32xf32, accumulator, warps = 4>
  %s = tile.mma %q, %k transposed, %z : !tile.stage<64x16xf16>, !tile.stage<32x16xf16> -> !tile.fragment<64x32xf32, accumulator, warps = 4>
  // CHECK: %[[P:.*]] = tile.convert %[[S]] : <64x32xf32, accumulator, warps = 4> to <64x32xf16, operand_a, warps = 4>
  %p = tile.convert %s : !tile.fragment<64x32xf32, accumulator, warps = 4> to !tile.fragment<64x32xf16, operand_a, warps = 4>
  %z2 = tile.splat %zero : !tile.fragment<64x16xf32, accumulator, warps = 4>
  // CHECK: tile.mma %[[P]], %{{.*}}, %{{.*}} : !tile.fragment<64x32xf16, operand_a, warps = 4>, <32x16xf16> -> <64x16xf32, accumulator, warps = 4>
  %o = tile.mma %p, %v, %z2 : !tile.fragment<64x32xf16, operand_a, warps = 4>, !tile.stage<32x16xf16> -> !tile.fragment<64x16xf32, accumulator, warps = 4>
  return %o : !tile.fragment<64x16xf32, accumulator, warps = 4>
}

// CHECK-LABEL: @rows
func.func @rows(%s: !tile.fragment<64x32xf32, accumulator, warps = 4>, %m: !tile.fragment<64xf32, row, warps = 4>, %i: index) -> i1 {
  // CHECK: %[[M:.*]] = tile.row_reduce max %{{.*}}, %{{.*}} : <64x32xf32, accumulator, warps = 4> -> <64xf32, row, warps = 4>
  %max = tile.row_reduce max %s, %m : !tile.fragment<64x32xf32, accumulator, warps = 4> -> !tile.fragment<64xf32, row, warps = 4>
  // CHECK: %[[L:.*]] = tile.row_reduce add %{{.*}}, %{{.*}} partial :
  %sum = tile.row_reduce add %s, %m partial : !tile.fragment<64x32xf32, accumulator, warps = 4> -> !tile.fragment<64xf32, row, warps = 4>
  // CHECK: tile.row_join add %[[L]] : <64xf32, row, warps = 4>
  %all = tile.row_join add %sum : !tile.fragment<64xf32, row, warps = 4>
  // CHECK: tile.map %{{.*}}, %[[M]] at %{{.*}}, %{{.*}} : ({{.*}}) -> !tile.fragment<64x32xf32, accumulator, warps = 4> {
  // CHECK: tile.yield %{{.*}} : f32
  %p = tile.map %s, %max at %i, %i : (!tile.fragment<64x32xf32, accumulator, warps = 4>, !tile.fragment<64xf32, row, warps = 4>) -> !tile.fragment<64x32xf32, accumulator, warps = 4> {
  ^bb0(%x: f32, %mx: f32, %row: index, %col: index):
    %y = arith.subf %x, %mx : f32
    tile.yield %y : f32
  }
  %grew = tile.map %max, %all : (!tile.fragment<64xf32, row, warps = 4>, !tile.fragment<64xf32, row, warps = 4>) -> !tile.fragment<64xi1, row, warps = 4> {
  ^bb0(%x: f32, %y: f32):
    %g = arith.cmpf ogt, %x, %y : f32
    tile.yield %g : i1
  }
  // CHECK: tile.any %{{.*}} : <64xi1, row, warps = 4>
  %any = tile.any %grew : !tile.fragment<64xi1, row, warps = 4>
  // CHECK: tile.block_any %{{.*}} : <64xi1, row, warps = 4>
  %block = tile.block_any %grew : !tile.fragment<64xi1, row, warps = 4>
  %both = arith.andi %any, %block : i1
  return %both : i1
}

// CHECK-LABEL: @results
func.func @results(%o: !tile.fragment<64x16xf32, accumulator, warps = 4>, %l: !tile.fragment<64xf32, row, warps = 4>, %to: memref<?x16xf16, strided<[16, 1]>, #global>, %lse: memref<?xf32, #global>, %i: index) {
  %c0 = arith.constant 0 : index
  %ring = tile.ring at 0 : !tile.ring<1 x !tile.stage<64x16xf16>>
  // CHECK: tile.store %{{.*}} through %{{.*}} to %{{.*}}[%{{.*}}, %{{.*}}] along 0 :
  tile.store %o through %ring to %to[%i, %c0] along 0 : !tile.fragment<64x16xf32, accumulator, warps = 4> through !tile.ring<1 x !tile.stage<64x16xf16>> to memref<?x16xf16, strided<[16, 1]>, #global>
  // CHECK: tile.store_rows %{{.*}} to %{{.*}}[%{{.*}}] along 0 :
  tile.store_rows %l to %lse[%i] along 0 : !tile.fragment<64xf32, row, warps = 4> to memref<?xf32, #global>
  return
}
