// RUN: flash-opt %s --canonicalize --split-input-file | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
#in = affine_map<(b, n, d) -> (d, b, n)>
#out = affine_map<(b, n, d) -> (b, n, d)>

// Transposed keys, by a named op and by a generic one that copies.
// CHECK-DAG: #[[$K:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d2)>
// CHECK-DAG: #[[$V:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d2, d0, d4)>
// CHECK-LABEL: func @transposed_operands(
// CHECK-SAME:    %{{[a-z0-9]+}}: tensor<2x8x16xf32>, %[[K:[a-z0-9]+]]: tensor<16x2x?xf32>, %[[V:[a-z0-9]+]]: tensor<?x2x16xf32>
// CHECK-NOT:     linalg
// CHECK:         flash.attention ins(%{{.*}}, %[[K]], %[[V]] : {{.*}} indexing_maps = [#{{[^,]*}}, #[[$K]], #[[$V]], #
func.func @transposed_operands(%q: tensor<2x8x16xf32>, %k: tensor<16x2x?xf32>, %v: tensor<?x2x16xf32>,
                               %ki: tensor<2x?x16xf32>, %vi: tensor<2x?x16xf32>, %init: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %kt = linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%k : tensor<16x2x?xf32>) outs(%ki : tensor<2x?x16xf32>) {
  ^bb0(%a: f32, %c: f32):
    linalg.yield %a : f32
  } -> tensor<2x?x16xf32>
  %vt = linalg.transpose ins(%v : tensor<?x2x16xf32>) outs(%vi : tensor<2x?x16xf32>) permutation = [1, 0, 2]
  %o = flash.attention ins(%q, %kt, %vt : tensor<2x8x16xf32>, tensor<2x?x16xf32>, tensor<2x?x16xf32>)
      outs(%init : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
#id = affine_map<(b, n, d) -> (b, n, d)>

// An operand that is computed is none that is rearranged.
// CHECK-LABEL: func @computed_operand(
// CHECK:         %[[K:.*]] = linalg.generic
// CHECK:         flash.attention ins(%{{.*}}, %[[K]], %{{.*}} :
func.func @computed_operand(%q: tensor<2x8x16xf32>, %k: tensor<2x12x16xf32>, %ki: tensor<2x12x16xf32>, %init: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %kt = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%k : tensor<2x12x16xf32>) outs(%ki : tensor<2x12x16xf32>) {
  ^bb0(%a: f32, %c: f32):
    %r = arith.negf %a : f32
    linalg.yield %r : f32
  } -> tensor<2x12x16xf32>
  %o = flash.attention ins(%q, %kt, %k : tensor<2x8x16xf32>, tensor<2x12x16xf32>, tensor<2x12x16xf32>)
      outs(%init : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// -----

#q = affine_map<(h, g, m, n, d, e) -> (h, g, m, d)>
#k = affine_map<(h, g, m, n, d, e) -> (h, g, n, d)>
#v = affine_map<(h, g, m, n, d, e) -> (h, n, e)>
#x = affine_map<(h, g, m, n, d, e) -> (h, m, n)>
#o = affine_map<(h, g, m, n, d, e) -> (h, g, m, e)>

// Broadcasts leave a dimension out; unit dimensions that a reshape adds go,
// those that it drops map to 0.
// CHECK-DAG: #[[$K:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d4)>
// CHECK-DAG: #[[$V:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, 0, d3, d5)>
// CHECK-DAG: #[[$X:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
// CHECK-LABEL: func @broadcast_and_unit_dims(
// CHECK-SAME:    %{{[a-z0-9]+}}: tensor<1x4x8x16xf32>, %[[K:[a-z0-9]+]]: tensor<1x12x16xf32>, %[[V:[a-z0-9]+]]: tensor<1x1x12x16xf32>, %[[X:[a-z0-9]+]]: tensor<8x12xf32>
// CHECK-NOT:     linalg
// CHECK-NOT:     tensor.
// CHECK:         flash.attention ins(%{{.*}}, %[[K]], %[[V]] : {{.*}}) aux(%[[X]] : tensor<8x12xf32>)
// CHECK-SAME:      indexing_maps = [#{{[^,]*}}, #[[$K]], #[[$V]], #[[$X]], #
func.func @broadcast_and_unit_dims(%q: tensor<1x4x8x16xf32>, %k: tensor<1x12x16xf32>, %v: tensor<1x1x12x16xf32>, %x: tensor<8x12xf32>,
                                   %ki: tensor<1x4x12x16xf32>, %init: tensor<1x4x8x16xf32>) -> tensor<1x4x8x16xf32> {
  %kb = linalg.broadcast ins(%k : tensor<1x12x16xf32>) outs(%ki : tensor<1x4x12x16xf32>) dimensions = [1]
  %vc = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<1x1x12x16xf32> into tensor<1x12x16xf32>
  %xe = tensor.expand_shape %x [[0, 1], [2]] output_shape [1, 8, 12] : tensor<8x12xf32> into tensor<1x8x12xf32>
  %o = flash.attention ins(%q, %kb, %vc : tensor<1x4x8x16xf32>, tensor<1x4x12x16xf32>, tensor<1x12x16xf32>)
      aux(%xe : tensor<1x8x12xf32>) outs(%init : tensor<1x4x8x16xf32>) dims [batch, group, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %b: f32, %h: index, %g: index, %m: index, %n: index):
        %r = arith.addf %s, %b : f32
        flash.yield %r : f32
      } -> tensor<1x4x8x16xf32>
  return %o : tensor<1x4x8x16xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// A query of one row needs its m; a reshape that divides a dimension is no map.
// CHECK-LABEL: func @needed_dims(
// CHECK-COUNT-2: tensor.expand_shape
// CHECK:         flash.attention
func.func @needed_dims(%q: tensor<16xf32>, %k: tensor<192xf32>, %init: tensor<1x16xf32>) -> tensor<1x16xf32> {
  %qe = tensor.expand_shape %q [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %ke = tensor.expand_shape %k [[0, 1]] output_shape [12, 16] : tensor<192xf32> into tensor<12x16xf32>
  %o = flash.attention ins(%qe, %ke, %ke : tensor<1x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%init : tensor<1x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<1x16xf32>
  return %o : tensor<1x16xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// Casts that forget sizes, of every kind of operand.
// CHECK-LABEL: func @cast(
// CHECK-NOT:     tensor.cast
// CHECK:         %[[O:.*]] = flash.attention ins(%{{.*}} : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
// CHECK-SAME:      tables(%{{.*}} : tensor<12xf32>) outs(%{{.*}} : tensor<8x16xf32>)
// CHECK:         ^bb0(%{{.*}}: f32, %[[T:.*]]: tensor<12xf32>, %{{.*}}: index, %[[N:.*]]: index):
// CHECK-NEXT:      flash.gather %[[T]][%[[N]]] : tensor<12xf32>
// CHECK:         tensor.cast %[[O]] : tensor<8x16xf32> to tensor<?x16xf32>
func.func @cast(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %t: tensor<12xf32>, %init: tensor<8x16xf32>) -> tensor<?x16xf32> {
  %kc = tensor.cast %k : tensor<12x16xf32> to tensor<?x16xf32>
  %tc = tensor.cast %t : tensor<12xf32> to tensor<?xf32>
  %ic = tensor.cast %init : tensor<8x16xf32> to tensor<?x16xf32>
  %o = flash.attention ins(%q, %kc, %kc : tensor<8x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
      tables(%tc : tensor<?xf32>) outs(%ic : tensor<?x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %t0: tensor<?xf32>, %m: index, %n: index):
        %g = flash.gather %t0[%n] : tensor<?xf32>
        %r = arith.addf %s, %g : f32
        flash.yield %r : f32
      } -> tensor<?x16xf32>
  return %o : tensor<?x16xf32>
}

// A cast that claims a size stays.
// CHECK-LABEL: func @cast_to_more(
// CHECK:         %[[K:.*]] = tensor.cast %{{.*}} : tensor<?x16xf32> to tensor<12x16xf32>
// CHECK:         flash.attention ins(%{{.*}}, %[[K]], %[[K]] :
func.func @cast_to_more(%q: tensor<8x16xf32>, %k: tensor<?x16xf32>, %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %kc = tensor.cast %k : tensor<?x16xf32> to tensor<12x16xf32>
  %o = flash.attention ins(%q, %kc, %kc : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%init : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return %o : tensor<8x16xf32>
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
#l = affine_map<(b, m, n, d, e) -> (b, m)>

// The output is written where its transposition was; the lse stays.
// CHECK: #[[$O:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d4, d0, 0, d1)>
// CHECK: #[[$L:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
// CHECK-LABEL: func @rearranged_result(
// CHECK:         %[[I:.*]] = tensor.expand_shape
// CHECK:         %[[O:.*]]:2 = flash.attention {{.*}} outs(%[[I]], %{{.*}} : tensor<24x2x1x8xf32>, tensor<2x8xf32>)
// CHECK-SAME:      indexing_maps = [{{.*}}, #[[$O]], #[[$L]]]
// CHECK-NOT:     linalg
// CHECK:         return %[[O]]#0, %[[O]]#1
func.func @rearranged_result(%q: tensor<2x8x16xf32>, %k: tensor<2x12x16xf32>, %v: tensor<2x12x24xf32>, %oi: tensor<2x8x24xf32>,
                             %li: tensor<2x8xf32>, %ti: tensor<24x2x8xf32>) -> (tensor<24x2x1x8xf32>, tensor<2x8xf32>) {
  %o, %l = flash.attention ins(%q, %k, %v : tensor<2x8x16xf32>, tensor<2x12x16xf32>, tensor<2x12x24xf32>)
      outs(%oi, %li : tensor<2x8x24xf32>, tensor<2x8xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o, #l], score_type = f32, prob_type = f32, acc_type = f32}
      -> tensor<2x8x24xf32>, tensor<2x8xf32>
  %t = linalg.transpose ins(%o : tensor<2x8x24xf32>) outs(%ti : tensor<24x2x8xf32>) permutation = [2, 0, 1]
  %r = tensor.expand_shape %t [[0], [1, 2], [3]] output_shape [24, 2, 1, 8] : tensor<24x2x8xf32> into tensor<24x2x1x8xf32>
  return %r, %l : tensor<24x2x1x8xf32>, tensor<2x8xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#l = affine_map<(m, n, d, e) -> (m)>

// Not where the output has another use, nor where the lse is used before.
// CHECK-LABEL: func @result_of_others(
// CHECK-COUNT-2: linalg.transpose
func.func @result_of_others(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %oi: tensor<8x16xf32>, %li: tensor<8xf32>, %ti: tensor<16x8xf32>)
    -> (tensor<16x8xf32>, tensor<8x16xf32>, f32, tensor<16x8xf32>) {
  %o = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%oi : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  %t = linalg.transpose ins(%o : tensor<8x16xf32>) outs(%ti : tensor<16x8xf32>) permutation = [1, 0]
  %o1, %l1 = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%oi, %li : tensor<8x16xf32>, tensor<8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o, #l], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>, tensor<8xf32>
  %c0 = arith.constant 0 : index
  %x = tensor.extract %l1[%c0] : tensor<8xf32>
  %t1 = linalg.transpose ins(%o1 : tensor<8x16xf32>) outs(%ti : tensor<16x8xf32>) permutation = [1, 0]
  return %t, %o, %x, %t1 : tensor<16x8xf32>, tensor<8x16xf32>, f32, tensor<16x8xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#l = affine_map<(m, n, d, e) -> (m)>

// CHECK-LABEL: func @unused_lse(
// CHECK:         flash.attention {{.*}} outs(%{{[^,]*}} : tensor<8x16xf32>) {{.*}} flash.no_fuse
func.func @unused_lse(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %oi: tensor<8x16xf32>, %li: tensor<8xf32>) -> tensor<8x16xf32> {
  %o, %l = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%oi, %li : tensor<8x16xf32>, tensor<8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o, #l], score_type = f32, prob_type = f32, acc_type = f32, flash.no_fuse} -> tensor<8x16xf32>, tensor<8xf32>
  return %o : tensor<8x16xf32>
}

// CHECK-LABEL: func @unit_scale(
// CHECK-NOT:     scale(
// CHECK:         flash.attention ins(
// CHECK:         flash.attention scale(
func.func @unit_scale(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %oi: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %a = flash.attention scale(%one : f32) ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%oi : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  %b = flash.attention scale(%two : f32) ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%oi : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return %a, %b : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// n < 12 holds for 12 keys, but not with an offset that is not known; a
// conjunct that holds goes, the other one stays.
// CHECK-LABEL: func @conditions(
// CHECK:         flash.attention
// CHECK-NOT:     _mod {
// CHECK:         flash.attention {{.*}} offsets
// CHECK-SAME:      mask_mod {
// CHECK:           arith.cmpi slt
// CHECK:         flash.attention
// CHECK-SAME:      mask_mod {
// CHECK-NEXT:    ^bb0(%[[M:.*]]: index, %[[N:.*]]: index):
// CHECK-NEXT:      %[[KEEP:.*]] = arith.cmpi sle, %[[N]], %[[M]] : index
// CHECK-NEXT:      flash.yield %[[KEEP]]
// CHECK:         flash.attention
// CHECK-NOT:       offsets
// CHECK-SAME:      mask_mod {
// CHECK:           arith.cmpi slt
func.func @conditions(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %oi: tensor<8x16xf32>, %off: index)
    -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  %c0 = arith.constant 0 : index
  %a = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%oi : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        flash.yield %s : f32
      }
      mask_mod {
      ^bb0(%m: index, %n: index):
        %size = arith.constant 12 : i64
        %i = arith.index_cast %n : index to i64
        %keep = arith.cmpi slt, %i, %size : i64
        flash.yield %keep : i1
      } -> tensor<8x16xf32>
  %b = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      offsets(%off, %off) outs(%oi : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%m: index, %n: index):
        %size = arith.constant 12 : index
        %keep = arith.cmpi slt, %n, %size : index
        flash.yield %keep : i1
      } -> tensor<8x16xf32>
  %c = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      outs(%oi : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%m: index, %n: index):
        %size = arith.constant 12 : index
        %inside = arith.cmpi slt, %n, %size : index
        %causal = arith.cmpi sle, %n, %m : index
        %keep = arith.andi %inside, %causal : i1
        flash.yield %keep : i1
      } -> tensor<8x16xf32>
  %d = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      offsets(%c0, %c0) outs(%oi : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%m: index, %n: index):
        %size = arith.constant 11 : index
        %keep = arith.cmpi slt, %n, %size : index
        flash.yield %keep : i1
      } -> tensor<8x16xf32>
  return %a, %b, %c, %d : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#x = affine_map<(m, n, d, e) -> (m, n)>
#y = affine_map<(m, n, d, e) -> (n, m)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// Of seven operands two say something: %x twice, once more with another map;
// two are constants, two are not used.
// CHECK-DAG: #[[$X:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
// CHECK-DAG: #[[$Y:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d0)>
// CHECK-LABEL: func @aux_and_tables(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<8x8xf32>, %{{[a-z0-9]+}}: tensor<8xf32>, %[[T:[a-z0-9]+]]: tensor<9xf32>
// CHECK:         flash.attention {{.*}} aux(%[[X]], %[[X]] : tensor<8x8xf32>, tensor<8x8xf32>) tables(%[[T]] : tensor<9xf32>) outs
// CHECK-SAME:      indexing_maps = [#{{[^,]*}}, #{{[^,]*}}, #{{[^,]*}}, #[[$X]], #[[$Y]], #
// CHECK-SAME:      score_mod {
// CHECK-NEXT:    ^bb0(%[[S:.*]]: f32, %[[X0:.*]]: f32, %[[Y0:.*]]: f32, %[[T0:.*]]: tensor<9xf32>, %{{.*}}: index, %[[N:.*]]: index):
// CHECK-DAG:       %[[C2:.*]] = arith.constant 2.000000e+00
// CHECK-DAG:       %[[C3:.*]] = arith.constant 3.000000e+00
// CHECK:           arith.addf %[[S]], %[[X0]]
// CHECK:           arith.addf %{{.*}}, %[[X0]]
// CHECK:           arith.addf %{{.*}}, %[[Y0]]
// CHECK:           arith.mulf %{{.*}}, %[[C2]]
// CHECK:           arith.mulf %{{.*}}, %[[C3]]
// CHECK:           flash.gather %[[T0]][%[[N]]]
func.func @aux_and_tables(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %oi: tensor<8x16xf32>, %x: tensor<8x8xf32>, %unused: tensor<8xf32>,
                          %t: tensor<9xf32>, %e: tensor<8x8xf32>) -> tensor<8x16xf32> {
  %two = arith.constant dense<2.0> : tensor<8x8xf32>
  %c3 = arith.constant 3.0 : f32
  %three = linalg.fill ins(%c3 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %o = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      aux(%e, %x, %two, %x, %three, %x : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>)
      tables(%unused, %t : tensor<8xf32>, tensor<9xf32>)
      outs(%oi : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #x, #x, #x, #x, #y, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %e0: f32, %x0: f32, %two0: f32, %x1: f32, %three0: f32, %y0: f32, %u0: tensor<8xf32>, %t0: tensor<9xf32>, %m: index, %n: index):
        %r0 = arith.addf %s, %x0 : f32
        %r1 = arith.addf %r0, %x1 : f32
        %r2 = arith.addf %r1, %y0 : f32
        %r3 = arith.mulf %r2, %two0 : f32
        %r4 = arith.mulf %r3, %three0 : f32
        %g = flash.gather %t0[%n] : tensor<9xf32>
        %r5 = arith.addf %r4, %g : f32
        flash.yield %r5 : f32
      }
      mask_mod {
      ^bb0(%e0: f32, %x0: f32, %two0: f32, %x1: f32, %three0: f32, %y0: f32, %u0: tensor<8xf32>, %t0: tensor<9xf32>, %m: index, %n: index):
        %keep = arith.cmpf olt, %x0, %y0 : f32
        flash.yield %keep : i1
      } -> tensor<8x16xf32>
  return %o : tensor<8x16xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#x = affine_map<(m, n, d, e) -> (n)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#diagonal = affine_map<(i) -> (i, i)>
#id = affine_map<(i) -> (i)>

// The diagonal of a matrix is no projection of it.
// CHECK-LABEL: func @diagonal(
// CHECK:         %[[D:.*]] = linalg.generic
// CHECK:         flash.attention {{.*}} aux(%[[D]] : tensor<12xf32>)
func.func @diagonal(%q: tensor<8x16xf32>, %k: tensor<12x16xf32>, %x: tensor<12x12xf32>, %xi: tensor<12xf32>, %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %d = linalg.generic {indexing_maps = [#diagonal, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<12x12xf32>) outs(%xi : tensor<12xf32>) {
  ^bb0(%a: f32, %c: f32):
    linalg.yield %a : f32
  } -> tensor<12xf32>
  %o = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      aux(%d : tensor<12xf32>) outs(%init : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %b: f32, %m: index, %n: index):
        %r = arith.addf %s, %b : f32
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return %o : tensor<8x16xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#x = affine_map<(m, n, d, e) -> (n)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#l = affine_map<(m, n, d, e) -> (m)>

// The regions share operands: what prob_mod alone sees stays, and so do the
// offsets that it needs; without it all of them go. A prob_mod of p is none.
// CHECK-LABEL: func @prob_mod(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<12xf32>, %[[T:[a-z0-9]+]]: tensor<9xf32>, %{{[a-z0-9]+}}: tensor<12xf32>, %[[I:[a-z0-9]+]]: index
// CHECK:         flash.attention {{.*}} aux(%[[X]] : tensor<12xf32>) tables(%[[T]] : tensor<9xf32>) offsets(%[[I]], %[[I]]) outs
// CHECK-SAME:      numerics = #flash.numerics<strict>
// CHECK-SAME:      score_mod {
// CHECK-NEXT:    ^bb0(%{{.*}}: f32, %{{.*}}: f32, %{{.*}}: tensor<9xf32>, %{{.*}}: index, %{{.*}}: index):
// CHECK:         prob_mod {
// CHECK-NEXT:    ^bb0(%[[P:.*]]: f32, %[[X0:.*]]: f32, %[[T0:.*]]: tensor<9xf32>, %{{.*}}: index, %[[N:.*]]: index):
// CHECK:           arith.mulf %[[P]], %[[X0]]
// CHECK:           flash.gather %[[T0]][%[[N]]]
// CHECK:         flash.attention ins(%{{.*}}, %{{.*}}, %{{.*}} : {{.*}}) outs(%{{.*}} : tensor<8x16xf32>) dims
// CHECK-NOT:     _mod {
// CHECK:         return
func.func @prob_mod(%x: tensor<12xf32>, %t: tensor<9xf32>, %unused: tensor<12xf32>, %i: index, %q: tensor<8x16xf32>, %k: tensor<12x16xf32>,
                    %oi: tensor<8x16xf32>, %li: tensor<8xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %a, %lse = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      aux(%x, %unused : tensor<12xf32>, tensor<12xf32>) tables(%t : tensor<9xf32>) offsets(%i, %i)
      outs(%oi, %li : tensor<8x16xf32>, tensor<8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #x, #o, #l], score_type = f32, prob_type = f32, acc_type = f32,
       numerics = #flash.numerics<strict>}
      score_mod {
      ^bb0(%s: f32, %x0: f32, %u0: f32, %t0: tensor<9xf32>, %m: index, %n: index):
        %r = math.tanh %s : f32
        flash.yield %r : f32
      }
      prob_mod {
      ^bb0(%p: f32, %x0: f32, %u0: f32, %t0: tensor<9xf32>, %m: index, %n: index):
        %r0 = arith.mulf %p, %x0 : f32
        %c = flash.gather %t0[%n] : tensor<9xf32>
        %r1 = arith.mulf %r0, %c : f32
        flash.yield %r1 : f32
      } -> tensor<8x16xf32>, tensor<8xf32>
  %b = flash.attention ins(%q, %k, %k : tensor<8x16xf32>, tensor<12x16xf32>, tensor<12x16xf32>)
      aux(%x : tensor<12xf32>) offsets(%i, %i) outs(%oi : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %x0: f32, %m: index, %n: index):
        %one = arith.constant 1.0 : f32
        %r = arith.mulf %p, %one : f32
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return %a, %b : tensor<8x16xf32>, tensor<8x16xf32>
}
