// RUN: flash-opt %s --one-shot-bufferize="bufferize-function-boundaries=true function-boundary-type-conversion=identity-layout-map" --canonicalize --split-input-file | FileCheck %s

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#x = affine_map<(m, n, d, e) -> (m, n)>
#s = affine_map<(m, n, d, e) -> ()>
#o = affine_map<(m, n, d, e) -> (m, e)>
#l = affine_map<(m, n, d, e) -> (m)>

// In place in outs; a table's argument changes its type in each region, the
// gather stays pure.
// CHECK-LABEL: func @everything(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: memref<8x16xf16>, %[[K:[a-z0-9]+]]: memref<12x16xf16>, %[[V:[a-z0-9]+]]: memref<12x24xf16>, %[[X:[a-z0-9]+]]: memref<8x12xi1>, %[[T:[a-z0-9]+]]: memref<12xf32>, %[[S:[a-z0-9]+]]: memref<f32>, %[[OFF:[a-z0-9]+]]: index, %[[SCALE:[a-z0-9]+]]: f32, %[[O:[a-z0-9]+]]: memref<8x24xf16>, %[[L:[a-z0-9]+]]: memref<8xf32>
// CHECK-NOT:     memref.alloc
// CHECK-NOT:     memref.copy
// CHECK:         flash.attention scale(%[[SCALE]] : f32) ins(%[[Q]], %[[K]], %[[V]] : memref<8x16xf16>, memref<12x16xf16>, memref<12x24xf16>)
// CHECK-SAME:      aux(%[[X]] : memref<8x12xi1>) tables(%[[T]] : memref<12xf32>) sink(%[[S]] : memref<f32>) offsets(%[[OFF]], %[[OFF]])
// CHECK-SAME:      outs(%[[O]], %[[L]] : memref<8x24xf16>, memref<8xf32>)
// CHECK-SAME:      empty_row = #flash.empty_row<zero>
// CHECK:         ^bb0(%{{.*}}: f32, %{{.*}}: i1, %[[T0:.*]]: memref<12xf32>, %{{.*}}: index, %[[N:.*]]: index):
// CHECK-NEXT:      flash.gather %[[T0]][%[[N]]] : memref<12xf32>
// CHECK:         ^bb0(%[[X0:.*]]: i1, %{{.*}}: memref<12xf32>, %{{.*}}: index, %{{.*}}: index):
// CHECK-NEXT:      flash.yield %[[X0]]
// CHECK:         ^bb0(%{{.*}}: f32, %{{.*}}: i1, %[[T1:.*]]: memref<12xf32>, %{{.*}}: index, %[[N1:.*]]: index):
// CHECK-NEXT:      flash.gather %[[T1]][%[[N1]]] : memref<12xf32>
// CHECK:         return %[[O]], %[[L]]
func.func @everything(%q: tensor<8x16xf16>, %k: tensor<12x16xf16>, %v: tensor<12x24xf16>, %x: tensor<8x12xi1>,
                      %t: tensor<12xf32>, %s: tensor<f32>, %off: index, %scale: f32, %oi: tensor<8x24xf16>, %li: tensor<8xf32>)
    -> (tensor<8x24xf16>, tensor<8xf32>) {
  %o, %l = flash.attention scale(%scale : f32) ins(%q, %k, %v : tensor<8x16xf16>, tensor<12x16xf16>, tensor<12x24xf16>)
      aux(%x : tensor<8x12xi1>) tables(%t : tensor<12xf32>) sink(%s : tensor<f32>) offsets(%off, %off)
      outs(%oi, %li : tensor<8x24xf16>, tensor<8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #s, #o, #l], score_type = f32, prob_type = f16, acc_type = f32,
       empty_row = #flash.empty_row<zero>}
      score_mod {
      ^bb0(%s0: f32, %x0: i1, %t0: tensor<12xf32>, %m: index, %n: index):
        %bias = flash.gather %t0[%n] : tensor<12xf32>
        %r = arith.addf %s0, %bias : f32
        flash.yield %r : f32
      }
      mask_mod {
      ^bb0(%x0: i1, %t0: tensor<12xf32>, %m: index, %n: index):
        flash.yield %x0 : i1
      }
      prob_mod {
      ^bb0(%p: f32, %x0: i1, %t0: tensor<12xf32>, %m: index, %n: index):
        %factor = flash.gather %t0[%n] : tensor<12xf32>
        %r = arith.mulf %p, %factor : f32
        flash.yield %r : f32
      } -> tensor<8x24xf16>, tensor<8xf32>
  return %o, %l : tensor<8x24xf16>, tensor<8xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// Outs are written while the inputs are still read: never the same buffer.
// CHECK-LABEL: func @query_as_outs(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: memref<8x16xf32>, %[[K:[a-z0-9]+]]: memref<12x16xf32>
// CHECK:         %[[O:.*]] = memref.alloc() {{.*}} : memref<8x16xf32>
// CHECK-NOT:     memref.copy
// CHECK:         flash.attention ins(%[[Q]], %[[K]], %[[K]] : {{.*}}) outs(%[[O]] :
// CHECK:         return %[[O]]
func.func @query_as_outs(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>) -> tensor<8x16xf32> {
  %o = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%q : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return %o : tensor<8x16xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (0, m, e)>

// Of a dynamic dimension that maps to 0 only the first element is written: the
// rest has to be there.
// CHECK-LABEL: func @rest(
// CHECK-SAME:    %[[I:[a-z0-9]+]]: memref<?x8x16xf32>
// CHECK:         %[[O:.*]] = memref.alloc
// CHECK:         memref.copy %[[I]], %[[O]]
// CHECK:         flash.attention {{.*}} outs(%[[O]] : memref<?x8x16xf32>)
func.func @rest(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %init: tensor<?x8x16xf32>) -> (tensor<?x8x16xf32>, tensor<?x8x16xf32>) {
  %o = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%init : tensor<?x8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<?x8x16xf32>
  return %o, %init : tensor<?x8x16xf32>, tensor<?x8x16xf32>
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>

// CHECK-LABEL: func @merge(
// CHECK:         flash.merge ins(%{{.*}} : memref<3x8x16xf32>, memref<3x8xf32>) outs(%[[O:.*]] : memref<8x16xf16>)
// CHECK-NEXT:    return %[[O]]
func.func @merge(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %init: tensor<8x16xf16>) -> tensor<8x16xf16> {
  %o = flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%init : tensor<8x16xf16>)
      {indexing_maps = [#p, #pl, #o]} -> tensor<8x16xf16>
  return %o : tensor<8x16xf16>
}
