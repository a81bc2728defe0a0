// RUN: flash-opt %s --flash-outline --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s
// RUN: flash-opt %s --flash-outline --flash-outline -o %t.twice
// RUN: flash-opt %s --flash-outline -o %t.once
// RUN: diff %t.once %t.twice

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
#l = affine_map<(b, m, n, d, e) -> (b, m)>
#s = affine_map<(b, m, n, d, e) -> (b)>

// A destination with dynamic sizes is made of the arguments; the scale, a
// constant, is cloned; a run-time offset is an argument.
// CHECK-LABEL: func.func @dynamic
// CHECK: %[[R:.*]]:2 = call @dynamic_attention_0({{[^)]*}})
// CHECK-SAME: : (tensor<?x?x32xbf16>, tensor<?x?x32xbf16>, tensor<?x?x48xbf16>, tensor<?xf32>, index) ->
// CHECK-SAME: loc("attention")
// CHECK: return %[[R]]#0, %[[R]]#1
// CHECK-LABEL: func.func private @dynamic_attention_0
// CHECK-SAME: (%[[Q:[^:]*]]: tensor<?x?x32xbf16> loc({{[^)]*}}), %[[K:[^:]*]]: tensor<?x?x32xbf16> loc({{[^)]*}}), %[[V:[^:]*]]: tensor<?x?x48xbf16> loc({{[^)]*}}), %[[S:[^:]*]]: tensor<?xf32> loc({{[^)]*}}), %[[AT:[^:]*]]: index
// CHECK-SAME: attributes {flash.kernel}
// CHECK: %[[B:.*]] = tensor.dim %[[Q]], %c0{{.*}} loc("attention")
// CHECK: %[[M:.*]] = tensor.dim %[[Q]], %c1{{.*}} loc("attention")
// CHECK-NOT: tensor.dim
// CHECK: %[[O:.*]] = tensor.empty(%[[B]], %[[M]]) : tensor<?x?x48xbf16>
// CHECK: %[[L:.*]] = tensor.empty(%[[B]], %[[M]]) : tensor<?x?xf32>
// CHECK: flash.attention scale(%cst : f32) ins(%[[Q]], %[[K]], %[[V]]
// CHECK-SAME: aux(%[[S]]
// CHECK-SAME: offsets(%{{[^,]*}}, %[[AT]], %{{[^)]*}})
// CHECK-SAME: outs(%[[O]], %[[L]]
// CHECK: loc("attention")
func.func @dynamic(%q: tensor<?x?x32xbf16>, %k: tensor<?x?x32xbf16>, %v: tensor<?x?x48xbf16>, %slope: tensor<?xf32>,
                   %at: index, %o: tensor<?x?x48xbf16>, %l: tensor<?x?xf32>) -> (tensor<?x?x48xbf16>, tensor<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %scale = arith.constant 0.25 : f32
  %r:2 = flash.attention scale(%scale : f32)
      ins(%q, %k, %v : tensor<?x?x32xbf16>, tensor<?x?x32xbf16>, tensor<?x?x48xbf16>)
      aux(%slope : tensor<?xf32>) offsets(%c0, %at, %c0)
      outs(%o, %l : tensor<?x?x48xbf16>, tensor<?x?xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #s, #o, #l], score_type = f32, prob_type = bf16, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %slope_e: f32, %b: index, %m: index, %n: index):
        %t = arith.mulf %s, %slope_e : f32
        flash.yield %t : f32
      } -> tensor<?x?x48xbf16>, tensor<?x?xf32> loc("attention")
  return %r#0, %r#1 : tensor<?x?x48xbf16>, tensor<?x?xf32>
}

// Several in one function, one in a loop; an argument per operand, even where
// two are the same value; names that are taken are left alone.
// CHECK-LABEL: func.func @several
// CHECK: scf.for
// CHECK: call @several_attention_0(%[[X:.*]], %[[X]], %[[X]])
// CHECK: call @several_attention_1{{(_[0-9]+)?}}(
// CHECK-LABEL: func.func private @several_attention_0
// CHECK-LABEL: func.func private @several_attention_1_0
// CHECK-LABEL: func.func @several_attention_1(
func.func @several(%t: tensor<2x8x16xf32>, %n: index) -> tensor<2x8x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%x = %t) -> tensor<2x8x16xf32> {
    %o = flash.attention ins(%x, %x, %x : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
        outs(%x : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
        {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x16xf32>
    scf.yield %o : tensor<2x8x16xf32>
  }
  %o = flash.attention ins(%r, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}
func.func @several_attention_1(%t: tensor<2xf32>) -> tensor<2xf32> {
  return %t : tensor<2xf32>
}
