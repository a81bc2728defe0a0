// RUN: flash-opt %s --flash-lower-to-tile --canonicalize --cse | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
#l = affine_map<(b, m, n, d, e) -> (b, m)>
#x = affine_map<(b, m, n, d, e) -> (n)>
#s = affine_map<(b, m, n, d, e) -> (b)>

// Two stages: the next tile is copied while this one is computed. The scale is
// part of the exponent, the mask is applied to partial tiles only, and sums meet
// the other threads after the loop.
// CHECK-LABEL: func.func private @causal(
// CHECK: gpu.module @causal_module
// CHECK-SAME: flash.contract =
// CHECK: gpu.func @causal(%{{.*}}: memref<?x?x64xf16, strided<[?, 64, 1]>, #gpu.address_space<global>>
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>
// CHECK-DAG: %[[Q:.*]] = tile.ring at 0 : <1 x <128x64xf16>>
// CHECK-DAG: %[[K:.*]] = tile.ring at 16384 : <2 x <64x64xf16>>
// CHECK-DAG: %[[V:.*]] = tile.ring at 32768 : <2 x <64x64xf16>>
// CHECK: tile.copy %{{.*}} along 1 into %[[Q]][%{{.*}}] : memref
// CHECK: scf.if
// CHECK: tile.copy %{{.*}} along 1 into %[[K]][%{{.*}}] : memref
// CHECK: tile.copy %{{.*}} along 1 into %[[V]][%{{.*}}] : memref
// CHECK: tile.commit
// CHECK: scf.for
// CHECK: %[[KS:.*]] = tile.wait %[[K]]
// CHECK: %[[VS:.*]] = tile.wait %[[V]]
// CHECK: tile.acquire %[[K]]
// CHECK: tile.copy %{{.*}} into %[[K]][%{{.*}}] in_bounds
// CHECK: %[[S:.*]] = tile.mma %{{.*}}, %[[KS]] transposed,
// CHECK: %[[MASKED:.*]] = scf.if %{{.*}} -> (!tile.fragment<128x64xf32
// CHECK: tile.map %[[S]] at
// CHECK: arith.cmpi sle
// CHECK: %[[MAX:.*]] = tile.row_reduce max %[[MASKED]],
// CHECK: tile.any
// CHECK: %[[P:.*]] = tile.map %[[MASKED]],
// CHECK-NEXT: ^bb0
// CHECK-NEXT: math.fma
// CHECK-NEXT: math.exp2
// CHECK: tile.row_reduce add %[[P]], %{{.*}} partial
// CHECK: %[[PA:.*]] = tile.convert %[[P]]
// CHECK: tile.mma %[[PA]], %[[VS]],
// CHECK: tile.release %[[K]]
// CHECK: tile.row_join add
// CHECK: tile.store %{{.*}} through %{{.*}} to %{{.*}} along 1
// CHECK: tile.store_rows
// CHECK: gpu.func @causal_strided(%{{.*}}: memref<?x?x64xf16, strided<[?, ?, 1]>,
func.func @causal(%q: tensor<?x?x64xf16>, %k: tensor<?x?x64xf16>, %v: tensor<?x?x64xf16>, %o: tensor<?x?x64xf16>, %l: tensor<?x?xf32>) -> (tensor<?x?x64xf16>, tensor<?x?xf32>) attributes {flash.kernel} {
  %c = arith.constant 0.125 : f32
  %r:2 = flash.attention scale(%c : f32) ins(%q, %k, %v : tensor<?x?x64xf16>, tensor<?x?x64xf16>, tensor<?x?x64xf16>)
      outs(%o, %l : tensor<?x?x64xf16>, tensor<?x?xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o, #l], score_type = f32, prob_type = f16, acc_type = f32,
       flash.schedule = #flash.schedule<family = mma_sync, tile_m = 128, tile_n = 64, warps = 4, stages = 2>}
      mask_mod {
      ^bb0(%b: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<?x?x64xf16>, tensor<?x?xf32>
  return %r#0, %r#1 : tensor<?x?x64xf16>, tensor<?x?xf32>
}

// A score_mod sees the scaled score, and elements of aux operands that exist;
// its scores may be so large that the exponent subtracts first. One stage: a
// tile is copied in its own turn. f32 stays an accumulator.
// CHECK-LABEL: func.func private @bias(
// CHECK: gpu.func @bias(
// CHECK: scf.for
// CHECK: tile.acquire
// CHECK: tile.copy
// CHECK: tile.wait %{{.*}} pending 0
// CHECK: tile.map %{{.*}} at %{{.*}}, %{{.*}} :
// CHECK-NEXT: ^bb0(%[[S:.*]]: f32, %{{.*}}: index, %[[N:.*]]: index):
// CHECK-NEXT: %[[SCALED:.*]] = arith.mulf %[[S]],
// CHECK-NEXT: %[[IN:.*]] = arith.minsi %[[N]],
// CHECK-NEXT: %[[X:.*]] = memref.load %{{.*}}[%[[IN]]]
// CHECK-NEXT: arith.addf %[[SCALED]], %[[X]]
// CHECK: arith.subf
// CHECK-NEXT: arith.mulf
// CHECK-NEXT: math.exp2
// CHECK-NOT: tile.convert
// CHECK: gpu.return
func.func @bias(%q: tensor<4x64x16xf32>, %k: tensor<4x80x16xf32>, %v: tensor<4x80x16xf32>, %x: tensor<80xf32>, %o: tensor<4x64x16xf32>) -> tensor<4x64x16xf32> attributes {flash.kernel} {
  %c = arith.constant 0.25 : f32
  %r = flash.attention scale(%c : f32) ins(%q, %k, %v : tensor<4x64x16xf32>, tensor<4x80x16xf32>, tensor<4x80x16xf32>)
      aux(%x : tensor<80xf32>) outs(%o : tensor<4x64x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #o], score_type = f32, prob_type = f32, acc_type = f32,
       flash.schedule = #flash.schedule<family = mma_sync, tile_m = 64, tile_n = 32, warps = 4, stages = 1>}
      score_mod {
      ^bb0(%s: f32, %xe: f32, %b: index, %m: index, %n: index):
        %t = arith.addf %s, %xe : f32
        flash.yield %t : f32
      } -> tensor<4x64x16xf32>
  return %r : tensor<4x64x16xf32>
}

// A sink joins after the loop; it weighs NaN in a row that kept no key, if the op
// says so.
// CHECK-LABEL: func.func private @despite_sink(
// CHECK: gpu.func @despite_sink(
// CHECK: scf.for
// CHECK: tile.row_join
// CHECK: math.exp2
// CHECK: %[[W:.*]] = math.exp2
// CHECK: ^bb0(%[[MAX:.*]]: f32, %[[MORE:.*]]: f32):
// CHECK-NEXT: %[[EMPTY:.*]] = arith.cmpf oeq, %[[MAX]],
// CHECK-NEXT: arith.select %[[EMPTY]], %{{.*}}, %[[MORE]]
// CHECK: math.fma
// CHECK: gpu.return
func.func @despite_sink(%q: tensor<4x64x16xf16>, %k: tensor<4x80x16xf16>, %v: tensor<4x80x16xf16>, %x: tensor<4xf16>, %o: tensor<4x64x16xf16>) -> tensor<4x64x16xf16> attributes {flash.kernel} {
  %r = flash.attention ins(%q, %k, %v : tensor<4x64x16xf16>, tensor<4x80x16xf16>, tensor<4x80x16xf16>)
      sink(%x : tensor<4xf16>) outs(%o : tensor<4x64x16xf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #s, #o], score_type = f32, prob_type = f16, acc_type = f32,
       empty_row = #flash.empty_row<nan_despite_sink>,
       flash.schedule = #flash.schedule<family = mma_sync, tile_m = 64, tile_n = 32, warps = 4, stages = 1>}
      mask_mod {
      ^bb0(%b: index, %m: index, %n: index):
        %keep = arith.cmpi slt, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<4x64x16xf16>
  return %r : tensor<4x64x16xf16>
}

// prob_mod changes P after its sum is taken and before it is rounded; it sees
// elements that exist. An empty row is 0 whatever a factor is.
// CHECK-LABEL: func.func private @dropout(
// CHECK: gpu.func @dropout(
// CHECK: scf.for
// CHECK: math.exp2
// CHECK: tile.row_reduce add %[[P:.*]], %{{.*}} partial
// CHECK: %[[D:.*]] = tile.map %[[P]] at %{{.*}}, %{{.*}} :
// CHECK-NEXT: ^bb0(%[[W:.*]]: f32, %[[M:.*]]: index, %[[N:.*]]: index):
// CHECK-DAG: %[[MIN:.*]] = arith.minsi %[[M]],
// CHECK-DAG: %[[NIN:.*]] = arith.minsi %[[N]],
// CHECK: %[[X:.*]] = memref.load %{{.*}}[%[[MIN]], %[[NIN]]]
// CHECK: arith.select %[[X]], %[[W]],
// CHECK: tile.convert %[[D]]
// CHECK: tile.row_join add
// CHECK: arith.divf
// CHECK: arith.mulf
// CHECK: arith.cmpf oeq
// CHECK: arith.select
// CHECK: tile.store
#dx = affine_map<(b, m, n, d, e) -> (m, n)>
func.func @dropout(%q: tensor<4x100x16xf16>, %k: tensor<4x80x16xf16>, %v: tensor<4x80x16xf16>, %x: tensor<100x80xi1>, %o: tensor<4x100x16xf16>) -> tensor<4x100x16xf16> attributes {flash.kernel} {
  %c = arith.constant 0.25 : f32
  %r = flash.attention scale(%c : f32) ins(%q, %k, %v : tensor<4x100x16xf16>, tensor<4x80x16xf16>, tensor<4x80x16xf16>)
      aux(%x : tensor<100x80xi1>) outs(%o : tensor<4x100x16xf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #dx, #o], score_type = f32, prob_type = f16, acc_type = f32, empty_row = #flash.empty_row<zero>,
       flash.schedule = #flash.schedule<family = mma_sync, tile_m = 64, tile_n = 32, warps = 4, stages = 1>}
      prob_mod {
      ^bb0(%p: f32, %xe: i1, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %t = arith.select %xe, %p, %zero : f32
        flash.yield %t : f32
      } -> tensor<4x100x16xf16>
  return %r : tensor<4x100x16xf16>
}

// A mask by a finite number: key tiles that it makes negligible are left out at
// first; if a row that exists has no score above the threshold, -1e9 + 104, all
// are gone over. A tile that it keeps as a whole is spared the condition.
// CHECK-LABEL: func.func private @finite(
// CHECK: gpu.func @finite(
// CHECK: %[[O:.*]]:2 = scf.while (%[[LAST:.*]] = %{{.*}}, %[[COUNT:.*]] = %{{.*}}, %[[PART:.*]] = %{{.*}}) :
// CHECK: scf.for %{{.*}} = %c0 to %[[COUNT]]
// CHECK: tile.mma
// CHECK: scf.if
// CHECK: tile.map
// CHECK: arith.cmpi sle
// CHECK: arith.select
// CHECK: } else {
// CHECK: tile.map
// CHECK-NOT: arith.select
// CHECK: scf.yield
// CHECK: tile.release
// CHECK: scf.yield
// CHECK: %[[LOW:.*]] = tile.map %{{.*}} at %{{.*}} :
// CHECK: arith.cmpf ule, %{{.*}}, %{{.*}} : f32
// CHECK: arith.cmpi slt
// CHECK: %[[ANY:.*]] = tile.block_any %[[LOW]]
// CHECK: %[[AGAIN:.*]] = arith.andi %[[ANY]], %[[PART]]
// CHECK: scf.condition(%[[AGAIN]])
// CHECK: scf.yield %{{.*}}, %{{.*}}, %false
// CHECK: tile.row_join add %[[O]]#1
func.func @finite(%q: tensor<4x1000x16xf16>, %k: tensor<4x1000x16xf16>, %v: tensor<4x1000x16xf16>, %o: tensor<4x1000x16xf16>) -> tensor<4x1000x16xf16> attributes {flash.kernel} {
  %r = flash.attention ins(%q, %k, %v : tensor<4x1000x16xf16>, tensor<4x1000x16xf16>, tensor<4x1000x16xf16>)
      outs(%o : tensor<4x1000x16xf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f16, acc_type = f32,
       flash.schedule = #flash.schedule<family = mma_sync, tile_m = 64, tile_n = 32, warps = 4, stages = 1>}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %low = arith.constant -1.0e9 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %t = arith.select %keep, %s, %low : f32
        flash.yield %t : f32
      } -> tensor<4x1000x16xf16>
  return %r : tensor<4x1000x16xf16>
}

// Under strict numerics no key is left out.
// CHECK-LABEL: func.func private @strict(
// CHECK: gpu.func @strict(
// CHECK-NOT: scf.while
// CHECK: gpu.return
func.func @strict(%q: tensor<4x1000x16xf16>, %k: tensor<4x1000x16xf16>, %v: tensor<4x1000x16xf16>, %o: tensor<4x1000x16xf16>) -> tensor<4x1000x16xf16> attributes {flash.kernel} {
  %r = flash.attention ins(%q, %k, %v : tensor<4x1000x16xf16>, tensor<4x1000x16xf16>, tensor<4x1000x16xf16>)
      outs(%o : tensor<4x1000x16xf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f16, acc_type = f32, numerics = #flash.numerics<strict>,
       flash.schedule = #flash.schedule<family = mma_sync, tile_m = 64, tile_n = 32, warps = 4, stages = 1>}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %low = arith.constant -1.0e9 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %t = arith.select %keep, %s, %low : f32
        flash.yield %t : f32
      } -> tensor<4x1000x16xf16>
  return %r : tensor<4x1000x16xf16>
}

// Rows so far apart that 32 bits do not span a tile of them keep a run-time
// stride, which the launch contract bounds.
// CHECK-LABEL: func.func private @far(
// CHECK: gpu.module @far_module
// CHECK-SAME: [\22le\22,[\22stride\22,\22q\22,0],8388607]
// CHECK: gpu.func @far({{.*}}memref<64x1048576x16xf16, strided<[?, ?, 1]>
// CHECK-NOT: gpu.func
#fq = affine_map<(h, m, n, d, e) -> (m, h, d)>
#fk = affine_map<(h, m, n, d, e) -> (n, h, d)>
#fv = affine_map<(h, m, n, d, e) -> (n, h, e)>
#fo = affine_map<(h, m, n, d, e) -> (m, h, e)>
func.func @far(%q: tensor<64x1048576x16xf16>, %o: tensor<64x1048576x16xf16>) -> tensor<64x1048576x16xf16> attributes {flash.kernel} {
  %r = flash.attention ins(%q, %q, %q : tensor<64x1048576x16xf16>, tensor<64x1048576x16xf16>, tensor<64x1048576x16xf16>)
      outs(%o : tensor<64x1048576x16xf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#fq, #fk, #fv, #fo], score_type = f32, prob_type = f16, acc_type = f32,
       flash.schedule = #flash.schedule<family = mma_sync, tile_m = 128, tile_n = 64, warps = 4, stages = 1>} -> tensor<64x1048576x16xf16>
  return %r : tensor<64x1048576x16xf16>
}

// Without a schedule nothing is lowered.
// CHECK-LABEL: func.func @unscheduled(
// CHECK: flash.attention
// CHECK-NOT: gpu.module
func.func @unscheduled(%q: tensor<4x64x16xf32>, %o: tensor<4x64x16xf32>) -> tensor<4x64x16xf32> attributes {flash.kernel} {
  %r = flash.attention ins(%q, %q, %q : tensor<4x64x16xf32>, tensor<4x64x16xf32>, tensor<4x64x16xf32>)
      outs(%o : tensor<4x64x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<4x64x16xf32>
  return %r : tensor<4x64x16xf32>
}
