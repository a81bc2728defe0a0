// RUN: flash-opt %s --transform-interpreter --canonicalize --cse --split-input-file | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (n, 0, e)>
#x = affine_map<(b, m, n, d, e) -> (m)>
#s = affine_map<(b, m, n, d, e) -> (b)>
#o = affine_map<(b, m, n, d, e) -> (m, b, e)>
#l = affine_map<(b, m, n, d, e) -> (b, m)>

// Slices by the maps; the tile's offsets are added to those there are; tables
// stay whole, the regions as they are.
// CHECK-LABEL: func @parallel(
// CHECK-SAME:    %[[OFF:[a-z0-9]+]]: index, %[[Q:[a-z0-9]+]]: tensor<2x8x16xf16>, %[[K:[a-z0-9]+]]: tensor<2x12x16xf16>, %[[V:[a-z0-9]+]]: tensor<12x1x24xf16>, %[[X:[a-z0-9]+]]: tensor<8xf32>, %[[T:[a-z0-9]+]]: tensor<12xf32>, %[[S:[a-z0-9]+]]: tensor<2xf32>
// CHECK:         scf.for %[[B:.*]] = {{.*}} iter_args(%{{.*}} = %{{.*}}, %{{.*}} = %{{.*}})
// CHECK:           scf.for %[[M:.*]] = {{.*}} iter_args(%[[O:.*]] = %{{.*}}, %[[L:.*]] = %{{.*}})
// CHECK-DAG:         %[[OT:.*]] = tensor.extract_slice %[[O]][%[[M]], %[[B]], 0] [4, 1, 24] [1, 1, 1]
// CHECK-DAG:         %[[LT:.*]] = tensor.extract_slice %[[L]][%[[B]], %[[M]]] [1, 4] [1, 1]
// CHECK-DAG:         %[[QT:.*]] = tensor.extract_slice %[[Q]][%[[B]], %[[M]], 0] [1, 4, 16] [1, 1, 1]
// CHECK-DAG:         %[[KT:.*]] = tensor.extract_slice %[[K]][%[[B]], 0, 0] [1, 12, 16] [1, 1, 1]
// CHECK-DAG:         %[[XT:.*]] = tensor.extract_slice %[[X]][%[[M]]] [4] [1]
// CHECK-DAG:         %[[ST:.*]] = tensor.extract_slice %[[S]][%[[B]]] [1] [1]
// CHECK-DAG:         %[[BO:.*]] = arith.addi %[[OFF]], %[[B]]
// CHECK-DAG:         %[[MO:.*]] = arith.addi %[[OFF]], %[[M]]
// CHECK:             flash.attention ins(%[[QT]], %[[KT]], %[[V]] : tensor<1x4x16xf16>, tensor<1x12x16xf16>, tensor<12x1x24xf16>)
// CHECK-SAME:          aux(%[[XT]] : tensor<4xf32>) tables(%[[T]] : tensor<12xf32>) sink(%[[ST]] : tensor<1xf32>)
// CHECK-SAME:          offsets(%[[BO]], %[[MO]], %[[OFF]]) outs(%[[OT]], %[[LT]] : tensor<4x1x24xf16>, tensor<1x4xf32>)
// CHECK-SAME:          empty_row = #flash.empty_row<zero>, flash.no_fuse
// CHECK:               arith.cmpi sle, %{{.*}}, %{{.*}} : index
func.func @parallel(%off: index, %q: tensor<2x8x16xf16>, %k: tensor<2x12x16xf16>, %v: tensor<12x1x24xf16>, %x: tensor<8xf32>,
                    %t: tensor<12xf32>, %s: tensor<2xf32>, %oi: tensor<8x2x24xf16>, %li: tensor<2x8xf32>)
    -> (tensor<8x2x24xf16>, tensor<2x8xf32>) {
  %o, %l = flash.attention ins(%q, %k, %v : tensor<2x8x16xf16>, tensor<2x12x16xf16>, tensor<12x1x24xf16>)
      aux(%x : tensor<8xf32>) tables(%t : tensor<12xf32>) sink(%s : tensor<2xf32>) offsets(%off, %off, %off)
      outs(%oi, %li : tensor<8x2x24xf16>, tensor<2x8xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #s, #o, #l], score_type = f32, prob_type = f16, acc_type = f32,
       empty_row = #flash.empty_row<zero>, flash.no_fuse}
      score_mod {
      ^bb0(%s0: f32, %x0: f32, %t0: tensor<12xf32>, %b: index, %m: index, %n: index):
        %bias = flash.gather %t0[%n] : tensor<12xf32>
        %r = arith.addf %x0, %bias : f32
        %r1 = arith.addf %s0, %r : f32
        flash.yield %r1 : f32
      }
      mask_mod {
      ^bb0(%x0: f32, %t0: tensor<12xf32>, %b: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<8x2x24xf16>, tensor<2x8xf32>
  return %o, %l : tensor<8x2x24xf16>, tensor<2x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["flash.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loops:2 = transform.structured.tile_using_for %op tile_sizes [1, 4]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#id = affine_map<(m, e) -> (m, e)>

// A consumer's tile computes what it needs; without regions no offsets.
// CHECK-LABEL: func @fused_into_consumer(
// CHECK:         scf.forall (%{{.*}}, %[[I:.*]]) in (%{{.*}}, 3)
// CHECK:           %[[E:.*]] = affine.apply #{{.*}}(%[[I]])
// CHECK:           %[[VT:.*]] = tensor.extract_slice %{{.*}}[0, %[[E]]] [%{{.*}}, 8] [1, 1]
// CHECK:           %[[O:.*]] = flash.attention ins(%{{.*}}, %{{.*}}, %[[VT]] : tensor<?x16xf16>, tensor<?x16xf16>, tensor<?x8xf16>)
// CHECK-NOT:         offsets
// CHECK-SAME:        outs(%{{.*}} : tensor<?x8xf32>)
// CHECK:           linalg.generic {{.*}} ins(%[[O]] : tensor<?x8xf32>)
func.func @fused_into_consumer(%q: tensor<?x16xf16>, %k: tensor<?x16xf16>, %v: tensor<?x24xf16>, %oi: tensor<?x24xf32>)
    -> tensor<?x24xf32> {
  %o = flash.attention ins(%q, %k, %v : tensor<?x16xf16>, tensor<?x16xf16>, tensor<?x24xf16>)
      outs(%oi : tensor<?x24xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f16, acc_type = f32} -> tensor<?x24xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%o : tensor<?x24xf32>) outs(%oi : tensor<?x24xf32>) attrs = {consumer} {
  ^bb0(%a: f32, %c: f32):
    %t = math.tanh %a : f32
    linalg.yield %t : f32
  } -> tensor<?x24xf32>
  return %r : tensor<?x24xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %consumer = transform.structured.match attributes{consumer} in %root : (!transform.any_op) -> !transform.any_op
    %producer = transform.structured.match ops{["flash.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_forall %consumer tile_sizes [4, 8]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %fused, %outer = transform.structured.fuse_into_containing_op %producer into %loop
        : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#s = affine_map<(b, m, n, d, e) -> (b)>
#o = affine_map<(b, m, n, d, e) -> (m, b, e)>

// One part per tile of the keys, each with its lse; the sink joins the parts.
// CHECK-DAG: #[[$PARTS:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
// CHECK-DAG: #[[$LSES:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-DAG: #[[$SINK:.*]] = affine_map<(d0, d1, d2, d3) -> (d1)>
// CHECK-DAG: #[[$OUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d1, d3)>
// CHECK-LABEL: func @keys(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<2x?x16xf16>, %[[K:[a-z0-9]+]]: tensor<2x?x16xf16>, %[[V:[a-z0-9]+]]: tensor<2x?x24xf16>, %[[S:[a-z0-9]+]]: tensor<2xf32>, %[[INIT:[a-z0-9]+]]: tensor<?x2x24xf16>
// CHECK:         %[[P:.*]]:2 = scf.forall (%[[N:.*]]) = (0) to (%{{.*}}) step (5) shared_outs(%[[PO:.*]] = %{{.*}}, %[[PL:.*]] = %{{.*}}) -> (tensor<?x?x2x24xf32>, tensor<?x2x?xf32>)
// CHECK:           %[[I:.*]] = affine.apply
// CHECK-DAG:       tensor.extract_slice %[[PO]][%[[I]], 0, 0, 0] [1, %{{.*}}, 2, 24] [1, 1, 1, 1] : tensor<?x?x2x24xf32> to tensor<?x2x24xf32>
// CHECK-DAG:       tensor.extract_slice %[[PL]][%[[I]], 0, 0] [1, 2, %{{.*}}] [1, 1, 1] : tensor<?x2x?xf32> to tensor<2x?xf32>
// CHECK-DAG:       tensor.extract_slice %[[K]][0, %[[N]], 0]
// CHECK:           %[[PART:.*]]:2 = flash.attention ins(
// CHECK-NOT:         sink
// CHECK-SAME:        offsets(%[[C0:.*]], %[[C0]], %[[N]]) outs(%{{.*}}, %{{.*}} : tensor<?x2x24xf32>, tensor<2x?xf32>)
// CHECK-SAME:        empty_row = #flash.empty_row<zero>
// CHECK-SAME:        numerics = #flash.numerics<strict>
// CHECK:           prob_mod {
// CHECK:           tensor.parallel_insert_slice %[[PART]]#0 into %[[PO]][%[[I]], 0, 0, 0]
// CHECK:           tensor.parallel_insert_slice %[[PART]]#1 into %[[PL]][%[[I]], 0, 0]
// CHECK:         %[[R:.*]] = flash.merge ins(%[[P]]#0, %[[P]]#1 : tensor<?x?x2x24xf32>, tensor<?x2x?xf32>) sink(%[[S]] : tensor<2xf32>) outs(%[[INIT]] : tensor<?x2x24xf16>)
// CHECK-SAME:      {indexing_maps = [#[[$PARTS]], #[[$LSES]], #[[$SINK]], #[[$OUT]]]}
// CHECK:         return %[[R]]
func.func @keys(%q: tensor<2x?x16xf16>, %k: tensor<2x?x16xf16>, %v: tensor<2x?x24xf16>, %sink: tensor<2xf32>,
                %init: tensor<?x2x24xf16>) -> tensor<?x2x24xf16> {
  %o = flash.attention ins(%q, %k, %v : tensor<2x?x16xf16>, tensor<2x?x16xf16>, tensor<2x?x24xf16>)
      sink(%sink : tensor<2xf32>) outs(%init : tensor<?x2x24xf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #s, #o], score_type = f32, prob_type = f16, acc_type = f32, numerics = #flash.numerics<strict>}
      prob_mod {
      ^bb0(%p: f32, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %r = arith.select %keep, %p, %zero : f32
        flash.yield %r : f32
      } -> tensor<?x2x24xf16>
  return %o : tensor<?x2x24xf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["flash.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %init:2, %part, %merge, %loop = transform.structured.tile_reduction_using_forall %op by tile_sizes = [0, 0, 5]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (m, p)>
#o = affine_map<(p, m, e) -> (e, m)>
#l = affine_map<(p, m, e) -> (m)>

// CHECK-LABEL: func @merge(
// CHECK:         scf.for %[[M:.*]] = {{.*}} iter_args(%[[O:.*]] = %{{.*}}, %[[L:.*]] = %{{.*}})
// CHECK-DAG:       %[[PT:.*]] = tensor.extract_slice %{{.*}}[0, %[[M]], 0] [3, 2, 16] [1, 1, 1]
// CHECK-DAG:       %[[PLT:.*]] = tensor.extract_slice %{{.*}}[%[[M]], 0] [2, 3] [1, 1]
// CHECK-DAG:       tensor.extract_slice %[[O]][0, %[[M]]] [16, 2] [1, 1]
// CHECK:           flash.merge ins(%[[PT]], %[[PLT]] : tensor<3x2x16xf32>, tensor<2x3xf32>)
func.func @merge(%p: tensor<3x8x16xf32>, %pl: tensor<8x3xf32>, %oi: tensor<16x8xf32>, %li: tensor<8xf32>)
    -> (tensor<16x8xf32>, tensor<8xf32>) {
  %o, %l = flash.merge ins(%p, %pl : tensor<3x8x16xf32>, tensor<8x3xf32>) outs(%oi, %li : tensor<16x8xf32>, tensor<8xf32>)
      {indexing_maps = [#p, #pl, #o, #l]} -> tensor<16x8xf32>, tensor<8xf32>
  return %o, %l : tensor<16x8xf32>, tensor<8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["flash.merge"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loops = transform.structured.tile_using_for %op tile_sizes [0, 2]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
