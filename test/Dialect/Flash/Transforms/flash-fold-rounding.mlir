// RUN: flash-opt %s --flash-fold-rounding | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
#id = affine_map<(b, m, e) -> (b, m, e)>
#t = affine_map<(b, m, e) -> (m, b, e)>

// CHECK-LABEL: @on_tensors
// CHECK: %[[INIT:.*]] = tensor.empty() : tensor<2x8x16xbf16>
// CHECK: %[[O:.*]] = flash.attention {{.*}} outs(%[[INIT]] : tensor<2x8x16xbf16>) {{.*}} -> tensor<2x8x16xbf16>
// CHECK-NOT: truncf
// CHECK: return %[[O]]
func.func @on_tensors(%q: tensor<2x8x16xbf16>) -> tensor<2x8x16xbf16> {
  %i = tensor.empty() : tensor<2x8x16xf32>
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x16xbf16>, tensor<2x8x16xbf16>, tensor<2x8x16xbf16>)
      outs(%i : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32} -> tensor<2x8x16xf32>
  %r = arith.truncf %o : tensor<2x8x16xf32> to tensor<2x8x16xbf16>
  return %r : tensor<2x8x16xbf16>
}

// CHECK-LABEL: @in_linalg
// CHECK: %[[O:.*]] = flash.attention {{.*}} -> tensor<?x?x16xbf16>
// CHECK-NOT: linalg.generic
// CHECK: return %[[O]]
func.func @in_linalg(%q: tensor<?x?x16xbf16>, %i: tensor<?x?x16xf32>, %j: tensor<?x?x16xbf16>) -> tensor<?x?x16xbf16> {
  %o = flash.attention ins(%q, %q, %q : tensor<?x?x16xbf16>, tensor<?x?x16xbf16>, tensor<?x?x16xbf16>)
      outs(%i : tensor<?x?x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32} -> tensor<?x?x16xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o : tensor<?x?x16xf32>) outs(%j : tensor<?x?x16xbf16>) {
  ^bb0(%x: f32, %y: bf16):
    %t = arith.truncf %x : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<?x?x16xbf16>
  return %r : tensor<?x?x16xbf16>
}

// Not: a second use; a transposition; more than a rounding; rounded before.
// CHECK-LABEL: @second_use
// CHECK: flash.attention {{.*}} -> tensor<2x8x16xf32>
// CHECK: arith.truncf
func.func @second_use(%q: tensor<2x8x16xbf16>, %i: tensor<2x8x16xf32>) -> (tensor<2x8x16xbf16>, tensor<2x8x16xf32>) {
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x16xbf16>, tensor<2x8x16xbf16>, tensor<2x8x16xbf16>)
      outs(%i : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32} -> tensor<2x8x16xf32>
  %r = arith.truncf %o : tensor<2x8x16xf32> to tensor<2x8x16xbf16>
  return %r, %o : tensor<2x8x16xbf16>, tensor<2x8x16xf32>
}
// CHECK-LABEL: @transposed
// CHECK: flash.attention {{.*}} -> tensor<2x8x16xf32>
func.func @transposed(%q: tensor<2x8x16xbf16>, %i: tensor<2x8x16xf32>, %j: tensor<8x2x16xbf16>) -> tensor<8x2x16xbf16> {
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x16xbf16>, tensor<2x8x16xbf16>, tensor<2x8x16xbf16>)
      outs(%i : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32} -> tensor<2x8x16xf32>
  %r = linalg.generic {indexing_maps = [#id, #t], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o : tensor<2x8x16xf32>) outs(%j : tensor<8x2x16xbf16>) {
  ^bb0(%x: f32, %y: bf16):
    %t = arith.truncf %x : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<8x2x16xbf16>
  return %r : tensor<8x2x16xbf16>
}
// CHECK-LABEL: @more
// CHECK: flash.attention {{.*}} -> tensor<2x8x16xf32>
func.func @more(%q: tensor<2x8x16xbf16>, %i: tensor<2x8x16xf32>, %j: tensor<2x8x16xbf16>) -> tensor<2x8x16xbf16> {
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x16xbf16>, tensor<2x8x16xbf16>, tensor<2x8x16xbf16>)
      outs(%i : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32} -> tensor<2x8x16xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o : tensor<2x8x16xf32>) outs(%j : tensor<2x8x16xbf16>) {
  ^bb0(%x: f32, %y: bf16):
    %t = arith.truncf %x : f32 to bf16
    %u = arith.addf %t, %y : bf16
    linalg.yield %u : bf16
  } -> tensor<2x8x16xbf16>
  return %r : tensor<2x8x16xbf16>
}
// CHECK-LABEL: @rounded_before
// CHECK: flash.attention {{.*}} -> tensor<2x8x16xf32>
// CHECK: arith.truncf
func.func @rounded_before(%q: tensor<2x8x16xf64>, %i: tensor<2x8x16xf32>) -> tensor<2x8x16xbf16> {
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x16xf64>, tensor<2x8x16xf64>, tensor<2x8x16xf64>)
      outs(%i : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f64, prob_type = f64, acc_type = f64} -> tensor<2x8x16xf32>
  %r = arith.truncf %o : tensor<2x8x16xf32> to tensor<2x8x16xbf16>
  return %r : tensor<2x8x16xbf16>
}
