// RUN: flash-opt %s --verify-roundtrip | FileCheck %s
// RUN: flash-opt %s --mlir-print-op-generic | flash-opt | FileCheck %s

// CHECK-DAG: #[[$Q:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3, d5)>
// CHECK-DAG: #[[$KV_D:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d4, d5)>
// CHECK-DAG: #[[$KV_E:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d4, d6)>
// CHECK-DAG: #[[$O:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3, d6)>
#q = affine_map<(b, h, g, m, n, d, e) -> (b, h, g, m, d)>
#kv_d = affine_map<(b, h, g, m, n, d, e) -> (b, h, n, d)>
#kv_e = affine_map<(b, h, g, m, n, d, e) -> (b, h, n, e)>
#o = affine_map<(b, h, g, m, n, d, e) -> (b, h, g, m, e)>
#x = affine_map<(b, h, g, m, n, d, e) -> (h, 0, m, n)>
#s = affine_map<(b, h, g, m, n, d, e) -> (h, g)>
#l = affine_map<(b, h, g, m, n, d, e) -> (b, h, g, m)>

#q2 = affine_map<(m, n, d, e) -> (m, d)>
#k2 = affine_map<(m, n, d, e) -> (n, d)>
#v2 = affine_map<(m, n, d, e) -> (n, e)>
#o2 = affine_map<(m, n, d, e) -> (m, e)>
#l2 = affine_map<(m, n, d, e) -> (m)>
#s2 = affine_map<(m, n, d, e) -> ()>
#x2 = affine_map<(m, n, d, e) -> (m, n)>

// The example of the description.
// CHECK-LABEL: func @example(
// CHECK:         %{{.*}} = flash.attention scale(%{{.*}} : f32)
// CHECK-SAME:      ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<2x8x4x128x64xbf16>, tensor<2x8x128x64xbf16>, tensor<2x8x128x64xbf16>)
// CHECK-SAME:      outs(%{{.*}} : tensor<2x8x4x128x64xbf16>)
// CHECK-SAME:      dims [batch, batch, group, m, n, d, e]
// CHECK-SAME:      acc_type = f32, indexing_maps = [#[[$Q]], #[[$KV_D]], #[[$KV_E]], #[[$O]]], prob_type = bf16, score_type = f32}
// CHECK-SAME:      mask_mod {
// CHECK-NEXT:    ^bb0(%{{.*}}: index, %{{.*}}: index, %{{.*}}: index, %[[M:.*]]: index, %[[N:.*]]: index):
// CHECK-NEXT:      %[[KEEP:.*]] = arith.cmpi sle, %[[N]], %[[M]] : index
// CHECK-NEXT:      flash.yield %[[KEEP]] : i1
// CHECK-NEXT:    } -> tensor<2x8x4x128x64xbf16>
func.func @example(%c: f32, %q: tensor<2x8x4x128x64xbf16>, %k: tensor<2x8x128x64xbf16>, %v: tensor<2x8x128x64xbf16>,
                   %init: tensor<2x8x4x128x64xbf16>) -> tensor<2x8x4x128x64xbf16> {
  %o = flash.attention scale(%c : f32)
      ins(%q, %k, %v : tensor<2x8x4x128x64xbf16>, tensor<2x8x128x64xbf16>, tensor<2x8x128x64xbf16>)
      outs(%init : tensor<2x8x4x128x64xbf16>)
      dims [batch, batch, group, m, n, d, e]
      {indexing_maps = [#q, #kv_d, #kv_e, #o], score_type = f32, prob_type = bf16, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %h: index, %g: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<2x8x4x128x64xbf16>
  return %o : tensor<2x8x4x128x64xbf16>
}

// CHECK-LABEL: func @least(
// CHECK:         flash.attention ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x24xf32>)
// CHECK-SAME:      outs(%{{.*}} : tensor<8x24xf32>) dims [m, n, d, e] {{{.*}}} -> tensor<8x24xf32>
// CHECK-NOT:     score_mod
func.func @least(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %v: tensor<12x24xf32>, %o: tensor<8x24xf32>) -> tensor<8x24xf32> {
  %r = flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x24xf32>)
      outs(%o : tensor<8x24xf32>) dims [m, n, d, e]
      {indexing_maps = [#q2, #k2, #v2, #o2], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x24xf32>
  return %r : tensor<8x24xf32>
}

// Every optional part. Names in a region may be those of values outside.
// CHECK-LABEL: func @most(
// CHECK:         %{{.*}}:2 = flash.attention scale(%{{.*}} : f64) ins(
// CHECK-SAME:      aux(%{{.*}} : tensor<8x1x?x?xi8>) tables(%[[T:.*]] : tensor<32x8xf32>) sink(%{{.*}} : tensor<8x4xbf16>)
// CHECK-SAME:      offsets(%[[I:[a-z0-9]+]], %[[I]], %[[I]], %[[I]], %[[I]])
// CHECK-SAME:      outs(%{{.*}}, %{{.*}} : tensor<2x8x4x?x64xf32>, tensor<2x8x4x?xf64>) dims [batch, batch, group, m, n, d, e]
// CHECK-SAME:      empty_row = #flash.empty_row<zero>
// CHECK-SAME:      flash.schedule = #flash.schedule<family = mma_sync, tile_m = 64, tile_n = 64, warps = 4, stages = 2>
// CHECK-SAME:      score_mod {
// CHECK-NEXT:    ^bb0(%[[S:.*]]: f64, %{{.*}}: i8, %[[TABLE:.*]]: tensor<32x8xf32>, %{{.*}}: index, %[[H:.*]]: index, %{{.*}}: index, %[[M:.*]]: index, %{{.*}}: index):
// CHECK-NEXT:      flash.gather %[[TABLE]][%[[M]], %[[H]]] : tensor<32x8xf32>
// CHECK:           flash.yield
// CHECK-NEXT:    } mask_mod {
// CHECK-NEXT:    ^bb0(%[[X:.*]]: i8, %{{.*}}: tensor<32x8xf32>, %{{.*}}: index, %{{.*}}: index, %{{.*}}: index, %{{.*}}: index, %{{.*}}: index):
// CHECK-NEXT:      arith.trunci %[[X]]
// CHECK:         } -> tensor<2x8x4x?x64xf32>, tensor<2x8x4x?xf64>
func.func @most(%c: f64, %q: tensor<2x8x4x?x64xbf16>, %k: tensor<2x8x?x64xbf16>, %v: tensor<2x8x?x64xf16>, %x: tensor<8x1x?x?xi8>,
                %t: tensor<32x8xf32>, %s: tensor<8x4xbf16>, %i: index, %oi: tensor<2x8x4x?x64xf32>, %li: tensor<2x8x4x?xf64>)
    -> (tensor<2x8x4x?x64xf32>, tensor<2x8x4x?xf64>) {
  %o, %l = flash.attention scale(%c : f64)
      ins(%q, %k, %v : tensor<2x8x4x?x64xbf16>, tensor<2x8x?x64xbf16>, tensor<2x8x?x64xf16>)
      aux(%x : tensor<8x1x?x?xi8>) tables(%t : tensor<32x8xf32>) sink(%s : tensor<8x4xbf16>) offsets(%i, %i, %i, %i, %i)
      outs(%oi, %li : tensor<2x8x4x?x64xf32>, tensor<2x8x4x?xf64>)
      dims [batch, batch, group, m, n, d, e]
      {indexing_maps = [#q, #kv_d, #kv_e, #x, #s, #o, #l], score_type = f64, prob_type = f16, acc_type = f32,
       empty_row = #flash.empty_row<zero>,
       flash.schedule = #flash.schedule<family = mma_sync, tile_m = 64, tile_n = 64, warps = 4, stages = 2>}
      score_mod {
      ^bb0(%s: f64, %x: i8, %t: tensor<32x8xf32>, %b: index, %h: index, %g: index, %m: index, %n: index):
        %bias = flash.gather %t[%m, %h] : tensor<32x8xf32>
        %wide = arith.extf %bias : f32 to f64
        %r = arith.addf %s, %wide : f64
        flash.yield %r : f64
      }
      mask_mod {
      ^bb0(%x: i8, %t: tensor<32x8xf32>, %b: index, %h: index, %g: index, %m: index, %n: index):
        %keep = arith.trunci %x : i8 to i1
        flash.yield %keep : i1
      } -> tensor<2x8x4x?x64xf32>, tensor<2x8x4x?xf64>
  return %o, %l : tensor<2x8x4x?x64xf32>, tensor<2x8x4x?xf64>
}

// CHECK-LABEL: func @score_mod_alone(
// CHECK:         score_mod {
// CHECK-NOT:     mask_mod
func.func @score_mod_alone(%q: tensor<8x16xf32>, %k: tensor<0x16xf32>, %v: tensor<0x24xf32>, %o: tensor<8x24xf32>, %i: index) -> tensor<8x24xf32> {
  %r = flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<0x16xf32>, tensor<0x24xf32>)
      offsets(%i, %i) outs(%o : tensor<8x24xf32>) dims [m, n, d, e]
      {indexing_maps = [#q2, #k2, #v2, #o2], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        %t = math.tanh %s : f32
        flash.yield %t : f32
      } -> tensor<8x24xf32>
  return %r : tensor<8x24xf32>
}

// CHECK-LABEL: func @memrefs(
// CHECK:         flash.attention ins(%{{.*}} : memref<8x16xf16, strided<[64, 1], offset: ?>>, memref<12x16xf16>, memref<12x24xf16, 3>)
// CHECK-SAME:      tables(%{{.*}} : memref<4xf32>) sink(%{{.*}} : memref<f32>) outs(%{{.*}}, %{{.*}} : memref<8x24xf16>, memref<8xf32>)
// CHECK:           flash.gather %{{.*}}[%{{.*}}] : memref<4xf32>
// CHECK:         }{{$}}
func.func @memrefs(%q: memref<8x16xf16, strided<[64, 1], offset: ?>>, %k: memref<12x16xf16>, %v: memref<12x24xf16, 3>, %t: memref<4xf32>,
                   %s: memref<f32>, %o: memref<8x24xf16>, %l: memref<8xf32>) {
  flash.attention ins(%q, %k, %v : memref<8x16xf16, strided<[64, 1], offset: ?>>, memref<12x16xf16>, memref<12x24xf16, 3>)
      tables(%t : memref<4xf32>) sink(%s : memref<f32>) outs(%o, %l : memref<8x24xf16>, memref<8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q2, #k2, #v2, #s2, #o2, #l2], score_type = f32, prob_type = f16, acc_type = f32}
      score_mod {
      ^bb0(%s0: f32, %t0: memref<4xf32>, %m: index, %n: index):
        %bias = flash.gather %t0[%n] : memref<4xf32>
        %r = arith.addf %s0, %bias : f32
        flash.yield %r : f32
      }
  return
}

// CHECK-LABEL: func @gather(
// CHECK:         flash.gather %{{.*}}[%{{.*}}, %{{.*}}] : tensor<32x8xf32>
// CHECK:         flash.gather %{{.*}}[] : memref<i8>
func.func @gather(%buckets: tensor<32x8xf32>, %x: memref<i8>, %i: index, %h: index) -> (f32, i8) {
  %bias = flash.gather %buckets[%i, %h] : tensor<32x8xf32>
  %y = flash.gather %x[] : memref<i8>
  return %bias, %y : f32, i8
}

#parts = affine_map<(p, h, m, e) -> (p, h, m, e)>
#lses = affine_map<(p, h, m, e) -> (p, h, m)>
#out = affine_map<(p, h, m, e) -> (h, m, e)>
#sinks = affine_map<(p, h, m, e) -> (h)>
#lse = affine_map<(p, h, m, e) -> (0, m, h)>

// The example of the description.
// CHECK-LABEL: func @merge_example(
// CHECK:         flash.merge ins(%{{.*}}, %{{.*}} : tensor<4x8x128x64xf32>, tensor<4x8x128xf32>)
// CHECK-SAME:      outs(%{{.*}} : tensor<8x128x64xbf16>)
// CHECK-SAME:      {indexing_maps = [{{[^,]*}}, {{[^,]*}}, {{[^,]*}}]} -> tensor<8x128x64xbf16>
func.func @merge_example(%parts: tensor<4x8x128x64xf32>, %lses: tensor<4x8x128xf32>, %init: tensor<8x128x64xbf16>) -> tensor<8x128x64xbf16> {
  %o = flash.merge ins(%parts, %lses : tensor<4x8x128x64xf32>, tensor<4x8x128xf32>)
      outs(%init : tensor<8x128x64xbf16>)
      {indexing_maps = [#parts, #lses, #out]} -> tensor<8x128x64xbf16>
  return %o : tensor<8x128x64xbf16>
}

// CHECK-LABEL: func @merge_most(
// CHECK:         %{{.*}}:2 = flash.merge ins(%{{.*}} : tensor<?x8x?x64xf64>, tensor<?x8x?xf32>) sink(%{{.*}} : tensor<8xf16>)
// CHECK-SAME:      outs(%{{.*}}, %{{.*}} : tensor<8x?x64xf32>, tensor<1x?x8xf32>) {empty_row = #flash.empty_row<zero>, indexing_maps
func.func @merge_most(%parts: tensor<?x8x?x64xf64>, %lses: tensor<?x8x?xf32>, %s: tensor<8xf16>, %oi: tensor<8x?x64xf32>, %li: tensor<1x?x8xf32>)
    -> (tensor<8x?x64xf32>, tensor<1x?x8xf32>) {
  %o, %l = flash.merge ins(%parts, %lses : tensor<?x8x?x64xf64>, tensor<?x8x?xf32>) sink(%s : tensor<8xf16>)
      outs(%oi, %li : tensor<8x?x64xf32>, tensor<1x?x8xf32>)
      {indexing_maps = [#parts, #lses, #sinks, #out, #lse], empty_row = #flash.empty_row<zero>}
      -> tensor<8x?x64xf32>, tensor<1x?x8xf32>
  return %o, %l : tensor<8x?x64xf32>, tensor<1x?x8xf32>
}

// CHECK-LABEL: func @merge_memrefs(
// CHECK:         flash.merge ins(%{{.*}} : memref<4x8x128x64xf32>, memref<4x8x128xf32>) outs(%{{.*}} : memref<8x128x64xf32>) {{{.*}}}{{$}}
func.func @merge_memrefs(%parts: memref<4x8x128x64xf32>, %lses: memref<4x8x128xf32>, %o: memref<8x128x64xf32>) {
  flash.merge ins(%parts, %lses : memref<4x8x128x64xf32>, memref<4x8x128xf32>) outs(%o : memref<8x128x64xf32>)
      {indexing_maps = [#parts, #lses, #out]}
  return
}

// Dropout, after the other regions; numerics that are not the default.
// CHECK-LABEL: func @prob_mod(
// CHECK:         flash.attention ins({{.*}}numerics = #flash.numerics<fast>
// CHECK-SAME:    mask_mod {
// CHECK:         } prob_mod {
// CHECK-NEXT:    ^bb0(%[[P:.*]]: f32, %[[X:.*]]: f32, %{{.*}}: index, %{{.*}}: index):
// CHECK-NEXT:      %[[R:.*]] = arith.mulf %[[P]], %[[X]] : f32
// CHECK-NEXT:      flash.yield %[[R]] : f32
// CHECK-NEXT:    } -> tensor<8x24xf32>
// CHECK:         flash.attention ins(
// CHECK-NOT:     numerics
// CHECK-SAME:    prob_mod {
// CHECK-NOT:     mask_mod
func.func @prob_mod(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %v: tensor<12x24xf32>, %x: tensor<8x12xf32>, %o: tensor<8x24xf32>)
    -> (tensor<8x24xf32>, tensor<8x24xf32>) {
  %r0 = flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x24xf32>)
      aux(%x : tensor<8x12xf32>) outs(%o : tensor<8x24xf32>) dims [m, n, d, e]
      {indexing_maps = [#q2, #k2, #v2, #x2, #o2], score_type = f32, prob_type = f32, acc_type = f32, numerics = #flash.numerics<fast>}
      mask_mod {
      ^bb0(%e: f32, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      }
      prob_mod {
      ^bb0(%p: f32, %e: f32, %m: index, %n: index):
        %c = arith.mulf %p, %e : f32
        flash.yield %c : f32
      } -> tensor<8x24xf32>
  %r1 = flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x24xf32>)
      outs(%o : tensor<8x24xf32>) dims [m, n, d, e]
      {indexing_maps = [#q2, #k2, #v2, #o2], score_type = f32, prob_type = f32, acc_type = f32, numerics = #flash.numerics<standard>}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        %c = arith.negf %p : f32
        flash.yield %c : f32
      } -> tensor<8x24xf32>
  return %r0, %r1 : tensor<8x24xf32>, tensor<8x24xf32>
}

// All that C11 takes for linear.
// CHECK-LABEL: func @linear(
// CHECK:         prob_mod {
func.func @linear(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %v: tensor<12x24xf32>, %x: tensor<8x12xf32>, %o: tensor<8x24xf32>)
    -> tensor<8x24xf32> {
  %r = flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x24xf32>)
      aux(%x : tensor<8x12xf32>) outs(%o : tensor<8x24xf32>) dims [m, n, d, e]
      {indexing_maps = [#q2, #k2, #v2, #x2, #o2], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %e: f32, %m: index, %n: index):
        %zero = arith.constant -0.0 : f32
        %factor = math.exp %e : f32
        %unused = arith.mulf %p, %p : f32
        %a = arith.mulf %factor, %p : f32
        %b = arith.divf %p, %e : f32
        %c = math.fma %p, %e, %a : f32
        %d = arith.addf %b, %c : f32
        %f = arith.subf %d, %zero : f32
        %g = arith.negf %f : f32
        %h = arith.truncf %g : f32 to f16
        %i = arith.extf %h : f16 to f32
        %keep = arith.cmpf olt, %e, %zero : f32
        %j = arith.select %keep, %i, %zero : f32
        flash.yield %j : f32
      } -> tensor<8x24xf32>
  return %r : tensor<8x24xf32>
}
