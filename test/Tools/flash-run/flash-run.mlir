// RUN: flash-run %s --entry=attention --verify --benchmark --rounds=2 | FileCheck %s
// RUN: flash-run %s --entry=dynamic --shape=0:5x8 --shape=1:70x8 --shape=2:70x8 --verify | FileCheck %s --check-prefix=DYNAMIC
// RUN: flash-run %s --entry=scaled --input=2.0 --input=1.5 --output=@%t.npy
// RUN: %python -c "import numpy, sys; a = numpy.load(sys.argv[1]); assert a.dtype == numpy.float32 and a.shape == (2, 3) and (a == 3).all()" %t.npy
// RUN: flash-run %s --entry=scaled --input=@%t.npy --input=2 --output=@%t.2.npy
// RUN: %python -c "import numpy, sys; assert (numpy.load(sys.argv[1]) == 6).all()" %t.2.npy

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// CHECK:      attentions: 1
// CHECK-NEXT: result #0: 9x8xf32
// CHECK-NEXT: verify #0: ok fused error max
// CHECK-NEXT: fused: {{[0-9.]+}} ms, median of 2 rounds
// CHECK-NEXT: unfused: {{[0-9.]+}} ms, median of 2 rounds
func.func @attention(%q: tensor<9x8xf32>, %k: tensor<70x8xf32>, %v: tensor<70x8xf32>) -> tensor<9x8xf32> {
  %init = tensor.empty() : tensor<9x8xf32>
  %o = flash.attention
      ins(%q, %k, %v : tensor<9x8xf32>, tensor<70x8xf32>, tensor<70x8xf32>)
      outs(%init : tensor<9x8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      -> tensor<9x8xf32>
  return %o : tensor<9x8xf32>
}

// DYNAMIC: result #0: 5x8xf16
// DYNAMIC: verify #0: ok
func.func @dynamic(%q: tensor<?x8xf16>, %k: tensor<?x8xf16>, %v: tensor<?x8xf16>) -> tensor<?x8xf16> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %q, %c0 : tensor<?x8xf16>
  %init = tensor.empty(%m) : tensor<?x8xf16>
  %o = flash.attention
      ins(%q, %k, %v : tensor<?x8xf16>, tensor<?x8xf16>, tensor<?x8xf16>)
      outs(%init : tensor<?x8xf16>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f16, acc_type = f32}
      -> tensor<?x8xf16>
  return %o : tensor<?x8xf16>
}

func.func @scaled(%a: tensor<2x3xf32>, %c: f32) -> tensor<2x3xf32> {
  %s = tensor.splat %c : tensor<2x3xf32>
  %r = arith.mulf %a, %s : tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}
