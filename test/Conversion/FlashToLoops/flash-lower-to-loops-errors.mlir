// RUN: flash-opt %s --flash-lower-to-loops --verify-diagnostics --split-input-file
// RUN: not flash-opt %s --split-input-file --flash-lower-to-loops=tile-m=0 2>&1 | FileCheck %s

// CHECK: error: tile-m and tile-n must be positive

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @memrefs(%q: memref<8x16xf32>, %k: memref<8x16xf32>, %v: memref<8x16xf32>, %o: memref<8x16xf32>) {
  // expected-error @below {{is lowered to loops on tensors only: run --flash-lower-to-loops before bufferization}}
  flash.attention
      ins(%q, %k, %v : memref<8x16xf32>, memref<8x16xf32>, memref<8x16xf32>)
      outs(%o : memref<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
  return
}
