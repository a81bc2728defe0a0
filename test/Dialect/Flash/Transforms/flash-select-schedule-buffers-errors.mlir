// RUN: flash-opt %s --flash-select-schedule=target=sm_80 --verify-diagnostics

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
func.func @buffers(%q: memref<2x8x20xf32>) {
  // expected-error @below {{no kernel serves it: the kernels take head dims 16, 24, ... 256, not 20}}
  flash.attention ins(%q, %q, %q : memref<2x8x20xf32>, memref<2x8x20xf32>, memref<2x8x20xf32>)
      outs(%q : memref<2x8x20xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
  return
}
