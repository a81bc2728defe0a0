// RUN: flash-opt %s --flash-decompose --split-input-file | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// The lines of the op's description, in their order.
// CHECK-LABEL: func @plain(
// CHECK-SAME:    %[[Q:.*]]: tensor<2x8x16xf16>, %[[K:.*]]: tensor<2x12x16xf16>, %[[V:.*]]: tensor<2x12x24xf16>, %[[INIT:.*]]: tensor<2x8x24xf16>, %[[SCALE:.*]]: f32)
// CHECK:         %[[ZERO:.*]] = linalg.fill {{.*}} -> tensor<2x8x12xf32>
// CHECK:         %[[QK:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%[[Q]], %[[K]] : {{.*}}) outs(%[[ZERO]] : tensor<2x8x12xf32>)
// CHECK-COUNT-2:   arith.extf {{.*}} : f16 to f32
// CHECK:           arith.mulf {{.*}} : f32
// CHECK:           arith.addf {{.*}} : f32
// CHECK:         %[[S:.*]] = linalg.generic {{.*}} ins(%[[QK]] :
// CHECK:           arith.mulf %{{.*}}, %[[SCALE]] : f32
// CHECK-NOT:       arith.select
// CHECK:         %[[LOW:.*]] = arith.constant 0xFF800000 : f32
// CHECK:         %[[MAX0:.*]] = linalg.fill ins(%[[LOW]] : f32) {{.*}} -> tensor<2x8xf32>
// CHECK:         %[[MAX:.*]] = linalg.generic {{.*}}["parallel", "parallel", "reduction"]} ins(%[[S]] : {{.*}}) outs(%[[MAX0]] :
// CHECK:           arith.maximumf
// CHECK:         %[[E:.*]] = linalg.generic {{.*}} ins(%[[S]], %[[MAX]] :
// CHECK:           arith.subf
// CHECK:           math.exp
// CHECK:         %[[SUM:.*]] = linalg.generic {{.*}}["parallel", "parallel", "reduction"]} ins(%[[E]] :
// CHECK:           arith.addf
// CHECK:         %[[P:.*]] = linalg.generic {{.*}} ins(%[[E]], %[[SUM]] :
// CHECK-NOT:       arith.select
// CHECK:           arith.divf
// CHECK:           arith.truncf {{.*}} : f32 to f16
// CHECK:         %[[A:.*]] = linalg.generic {{.*}}["parallel", "parallel", "reduction", "parallel"]} ins(%[[P]], %[[V]] :
// CHECK:         } -> tensor<2x8x24xf32>
// CHECK:         %[[O:.*]] = linalg.generic {{.*}} ins(%[[A]] : {{.*}}) outs(%[[INIT]] : tensor<2x8x24xf16>)
// CHECK:           arith.truncf {{.*}} : f32 to f16
// CHECK:         return %[[O]]
// CHECK-NOT:     flash.
func.func @plain(%q: tensor<2x8x16xf16>, %k: tensor<2x12x16xf16>, %v: tensor<2x12x24xf16>,
                 %init: tensor<2x8x24xf16>, %scale: f32) -> tensor<2x8x24xf16> {
  %o = flash.attention scale(%scale : f32)
      ins(%q, %k, %v : tensor<2x8x16xf16>, tensor<2x12x16xf16>, tensor<2x12x24xf16>)
      outs(%init : tensor<2x8x24xf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f16, acc_type = f32}
      -> tensor<2x8x24xf16>
  return %o : tensor<2x8x24xf16>
}

// -----

#q = affine_map<(b, g, m, n, d, e) -> (b, g, m, d)>
#k = affine_map<(b, g, m, n, d, e) -> (d, b, n)>
#v = affine_map<(b, g, m, n, d, e) -> (b, n, 0, e)>
#x = affine_map<(b, g, m, n, d, e) -> (g, n)>
#s = affine_map<(b, g, m, n, d, e) -> (b, g)>
#o = affine_map<(b, g, m, n, d, e) -> (b, m, g, e)>
#l = affine_map<(b, g, m, n, d, e) -> (g, b, m)>

// Everything that an op may have; sizes known at run time only.
// CHECK-DAG: #[[$KMAP:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d4, d0, d3)>
// CHECK-DAG: #[[$VMAP:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, 0, d4)>
// CHECK-DAG: #[[$AUXMAP:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
// CHECK-DAG: #[[$OMAP:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
// CHECK-DAG: #[[$LMAP:.*]] = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
// CHECK-LABEL: func @everything(
// CHECK-SAME:    %[[AUX:[^:]*]]: tensor<?x?xi8>, %[[TABLE:[^:]*]]: tensor<?xf32>, %[[SINK:[^:]*]]: tensor<?x?xf16>, %[[OFF:[^:]*]]: index
// CHECK:         tensor.dim
// CHECK:         linalg.generic {indexing_maps = [{{.*}}, #[[$KMAP]], {{.*}}]
// CHECK:         linalg.generic {indexing_maps = [{{.*}}, #[[$AUXMAP]], {{.*}}]
// CHECK:         ^bb0(%[[QK:.*]]: f32, %[[X:.*]]: i8, %{{.*}}: f32):
// CHECK:         %[[I:.*]] = linalg.index 2
// CHECK:         %[[M:.*]] = arith.addi %[[I]], %[[OFF]] : index
// CHECK:         %[[T:.*]] = tensor.extract %[[TABLE]][%[[M]]]
// CHECK:         %[[S:.*]] = arith.addf %[[QK]], %[[T]]
// CHECK:         %[[KEEP:.*]] = arith.trunci %[[X]] : i8 to i1
// CHECK:         arith.select %[[KEEP]], %[[S]],
// CHECK:         linalg.generic {{.*}} ins(%[[SINK]] : tensor<?x?xf16>)
// CHECK:           arith.extf {{.*}} : f16 to f32
// CHECK:         linalg.generic {{.*}} ins(%[[SINK]], %{{.*}} : tensor<?x?xf16>, tensor<?x?x?xf32>)
// CHECK:           math.exp
// CHECK:         arith.cmpf oeq
// CHECK:         arith.select
// CHECK:         arith.divf
// CHECK:         linalg.generic {indexing_maps = [{{.*}}, #[[$VMAP]], {{.*}}]
// CHECK:         linalg.generic {indexing_maps = [{{.*}}, #[[$OMAP]]]
// CHECK:         linalg.generic {indexing_maps = [{{.*}}, #[[$LMAP]]]
// CHECK:           math.log
func.func @everything(%aux: tensor<?x?xi8>, %table: tensor<?xf32>, %sink: tensor<?x?xf16>, %off: index,
    %q: tensor<?x?x?x16xbf16>, %k: tensor<16x?x?xbf16>, %v: tensor<?x?x1x24xbf16>,
    %oi: tensor<?x?x?x24xbf16>, %li: tensor<?x?x?xf32>) -> (tensor<?x?x?x24xbf16>, tensor<?x?x?xf32>) {
  %o, %l = flash.attention
      ins(%q, %k, %v : tensor<?x?x?x16xbf16>, tensor<16x?x?xbf16>, tensor<?x?x1x24xbf16>)
      aux(%aux : tensor<?x?xi8>) tables(%table : tensor<?xf32>) sink(%sink : tensor<?x?xf16>)
      offsets(%off, %off, %off, %off) outs(%oi, %li : tensor<?x?x?x24xbf16>, tensor<?x?x?xf32>)
      dims [batch, group, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #s, #o, #l], score_type = f32, prob_type = bf16, acc_type = f32,
       empty_row = #flash.empty_row<zero>}
      score_mod {
      ^bb0(%s: f32, %x: i8, %t: tensor<?xf32>, %b: index, %g: index, %m: index, %n: index):
        %bias = flash.gather %t[%m] : tensor<?xf32>
        %r = arith.addf %s, %bias : f32
        flash.yield %r : f32
      }
      mask_mod {
      ^bb0(%x: i8, %t: tensor<?xf32>, %b: index, %g: index, %m: index, %n: index):
        %keep = arith.trunci %x : i8 to i1
        flash.yield %keep : i1
      } -> tensor<?x?x?x24xbf16>, tensor<?x?x?xf32>
  return %o, %l : tensor<?x?x?x24xbf16>, tensor<?x?x?xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#x = affine_map<(m, n, d, e) -> (n)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// prob_mod comes after the division and before the rounding; what an empty row
// gives is no business of it.
// CHECK-LABEL: func @prob_mod(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<12xf32>, %[[T:[a-z0-9]+]]: tensor<12xf32>
// CHECK:           math.exp
// CHECK:         %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[E:.*]] : tensor<8x12xf32>)
// CHECK:         linalg.generic {{.*}} ins(%[[E]], %[[SUM]], %[[X]] :
// CHECK-NEXT:    ^bb0(%[[W:.*]]: f32, %[[L:.*]]: f32, %[[X0:.*]]: f32, %{{.*}}: f16):
// CHECK:           %[[P:.*]] = arith.divf %[[W]], %[[L]]
// CHECK:           %[[N:.*]] = linalg.index 1
// CHECK:           %[[T0:.*]] = tensor.extract %[[T]][%[[N]]]
// CHECK:           %[[C:.*]] = arith.mulf %[[X0]], %[[T0]]
// CHECK:           %[[R:.*]] = arith.mulf %[[P]], %[[C]]
// CHECK:           %[[EMPTY:.*]] = arith.cmpf oeq, %[[L]], %{{.*}}
// CHECK:           %[[Q:.*]] = arith.select %[[EMPTY]], %[[P]], %[[R]]
// CHECK:           %[[H:.*]] = arith.truncf %[[Q]] : f32 to f16
// CHECK:           linalg.yield %[[H]]
func.func @prob_mod(%x: tensor<12xf32>, %t: tensor<12xf32>, %q: tensor<8x16xf16>, %k: tensor<12x16xf16>, %v: tensor<12x24xf16>,
                    %init: tensor<8x24xf16>) -> tensor<8x24xf16> {
  %o = flash.attention ins(%q, %k, %v : tensor<8x16xf16>, tensor<12x16xf16>, tensor<12x24xf16>)
      aux(%x : tensor<12xf32>) tables(%t : tensor<12xf32>) outs(%init : tensor<8x24xf16>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #o], score_type = f32, prob_type = f16, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %x0: f32, %t0: tensor<12xf32>, %m: index, %n: index):
        %e = flash.gather %t0[%n] : tensor<12xf32>
        %c = arith.mulf %x0, %e : f32
        %r = arith.mulf %p, %c : f32
        flash.yield %r : f32
      } -> tensor<8x24xf16>
  return %o : tensor<8x24xf16>
}
