// RUN: flash-opt %s --flash-select-schedule=target=sm_80 --split-input-file --verify-diagnostics | FileCheck %s
// RUN: not flash-opt %s --flash-select-schedule --split-input-file -o %t 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not flash-opt %s --flash-select-schedule=target=sm_42 --split-input-file -o %t 2>&1 | FileCheck %s --check-prefix=SM42

// What no kernel serves is decomposed again.
// CHECK-NOT: flash.attention
// NONE: error: unknown target '', known are sm_80, sm_86
// SM42: error: unknown target 'sm_42', known are sm_80, sm_86

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
func.func @head_dim(%q: tensor<2x8x20xf32>) -> tensor<2x8x20xf32> {
  // expected-warning @below {{no kernel serves this attention, it is decomposed: the kernels take head dims 16, 24, ... 256, not 20}}
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x20xf32>, tensor<2x8x20xf32>, tensor<2x8x20xf32>)
      outs(%q : tensor<2x8x20xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x20xf32>
  return %o : tensor<2x8x20xf32>
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
func.func @too_wide(%q: tensor<2x8x64xf32>, %v: tensor<2x8x264xf32>) -> tensor<2x8x264xf32> {
  // expected-warning @below {{head dims 16, 24, ... 256, not 264}}
  %o = flash.attention ins(%q, %q, %v : tensor<2x8x64xf32>, tensor<2x8x64xf32>, tensor<2x8x264xf32>)
      outs(%v : tensor<2x8x264xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x264xf32>
  return %o : tensor<2x8x264xf32>
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
func.func @dynamic(%q: tensor<2x8x?xf32>) -> tensor<2x8x?xf32> {
  // expected-warning @below {{not a dynamic one}}
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x?xf32>, tensor<2x8x?xf32>, tensor<2x8x?xf32>)
      outs(%q : tensor<2x8x?xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x?xf32>
  return %o : tensor<2x8x?xf32>
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
func.func @f64(%q: tensor<2x8x64xf64>) -> tensor<2x8x64xf64> {
  // expected-warning @below {{the kernels take f16, bf16 or f32 for query, key and value alike, not f64}}
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x64xf64>, tensor<2x8x64xf64>, tensor<2x8x64xf64>)
      outs(%q : tensor<2x8x64xf64>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f64, prob_type = f64, acc_type = f64} -> tensor<2x8x64xf64>
  return %o : tensor<2x8x64xf64>
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
func.func @precise(%q: tensor<2x8x64xbf16>) -> tensor<2x8x64xbf16> {
  // expected-warning @below {{the kernels round probabilities to the type of the value, bf16, and the op asks for f32}}
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x64xbf16>, tensor<2x8x64xbf16>, tensor<2x8x64xbf16>)
      outs(%q : tensor<2x8x64xbf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x64xbf16>
  return %o : tensor<2x8x64xbf16>
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, d, n)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
func.func @transposed(%q: tensor<2x8x64xf32>, %k: tensor<2x64x8xf32>) -> tensor<2x8x64xf32> {
  // expected-warning @below {{the kernels read and write rows with the head dim innermost}}
  %o = flash.attention ins(%q, %k, %q : tensor<2x8x64xf32>, tensor<2x64x8xf32>, tensor<2x8x64xf32>)
      outs(%q : tensor<2x8x64xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x64xf32>
  return %o : tensor<2x8x64xf32>
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
// The mark goes with the attention.
// CHECK-LABEL: @was_kernel
// CHECK-NOT: flash.kernel
func.func @was_kernel(%q: tensor<2x8x12xf32>) -> tensor<2x8x12xf32> attributes {flash.kernel} {
  // expected-warning @below {{not 12}}
  %o = flash.attention ins(%q, %q, %q : tensor<2x8x12xf32>, tensor<2x8x12xf32>, tensor<2x8x12xf32>)
      outs(%q : tensor<2x8x12xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x8x12xf32>
  return %o : tensor<2x8x12xf32>
}
