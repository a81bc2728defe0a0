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

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#x = affine_map<(m, n, d, e) -> (n)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @remainder(%q: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-warning @below {{it is decomposed: the kernels cannot compute 'arith.remf' on f32}}
  %o = flash.attention ins(%q, %q, %q : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%q : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        %half = arith.constant 0.5 : f32
        %r = arith.remf %s, %half : f32
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
func.func @double(%q: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-warning @below {{it is decomposed: the kernels cannot compute 'math.exp' on f64}}
  %o = flash.attention ins(%q, %q, %q : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%q : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        %w = arith.extf %s : f32 to f64
        %e = math.exp %w : f64
        %r = arith.truncf %e : f64 to f32
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
func.func @other_dialect(%q: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-warning @below {{it is decomposed: the kernels cannot compute 'index.add' on index}}
  %o = flash.attention ins(%q, %q, %q : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%q : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        %i = index.add %m, %n
        %w = arith.index_cast %i : index to i64
        %f = arith.sitofp %w : i64 to f32
        %r = arith.addf %s, %f : f32
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
func.func @odd_width(%q: tensor<8x16xf32>) -> tensor<8x16xf32> {
  // expected-warning @below {{it is decomposed: the kernels cannot compute 'arith.index_cast' on i128}}
  %o = flash.attention ins(%q, %q, %q : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%q : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        %w = arith.index_cast %n : index to i128
        %f = arith.sitofp %w : i128 to f32
        %r = arith.addf %s, %f : f32
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
func.func @odd_aux(%q: tensor<8x16xf32>, %x: tensor<8xi4>) -> tensor<8x16xf32> {
  // expected-warning @below {{it is decomposed: the kernels read no elements of type i4}}
  %o = flash.attention ins(%q, %q, %q : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      aux(%x : tensor<8xi4>)
      outs(%q : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %e: i4, %m: index, %n: index):
        %f = arith.sitofp %e : i4 to f32
        %r = arith.addf %s, %f : f32
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
func.func @large(%q: tensor<8x16xf16>, %x: tensor<8xf32>) -> tensor<8x16xf16> {
  // expected-warning @below {{it is decomposed: prob_mod may exceed the range of f16}}
  %o = flash.attention ins(%q, %q, %q : tensor<8x16xf16>, tensor<8x16xf16>, tensor<8x16xf16>)
      aux(%x : tensor<8xf32>) outs(%q : tensor<8x16xf16>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #o], score_type = f32, prob_type = f16, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %e: f32, %m: index, %n: index):
        %r = arith.mulf %p, %e : f32
        flash.yield %r : f32
      } -> tensor<8x16xf16>
  return %o : tensor<8x16xf16>
}
