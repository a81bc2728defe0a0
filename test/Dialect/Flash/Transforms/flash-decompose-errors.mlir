// RUN: flash-opt %s --flash-decompose --verify-diagnostics

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @memrefs(%q: memref<8x16xf32>, %k: memref<8x16xf32>, %v: memref<8x16xf32>, %o: memref<8x16xf32>) {
  // expected-error @below {{is decomposed on tensors only: run --flash-decompose before bufferization}}
  flash.attention
      ins(%q, %k, %v : memref<8x16xf32>, memref<8x16xf32>, memref<8x16xf32>)
      outs(%o : memref<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
  return
}
