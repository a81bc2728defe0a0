// RUN: flash-opt %s --fuse-attention --canonicalize | FileCheck %s
// RUN: flash-run %s --device=cpu --verify --shape=0:8x4 | FileCheck %s --check-prefix=VALUE

// VALUE: attentions: 2
// VALUE: verify #0: ok

// Partial softmaxes of a run-time number of queries: sizes are not those of what
// the log-sum-exp replaces.

// CHECK-LABEL: @dynamic_chunks
// CHECK-NOT: ?x6
// CHECK: flash.attention
// CHECK-NOT: ?x6
// CHECK: flash.attention
// CHECK-NOT: ?x6
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @dynamic_chunks(%q: tensor<?x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %kb: tensor<4x6xf32>, %vb: tensor<6x5xf32>) -> tensor<?x5xf32> {
  %c0 = arith.constant 0 : index
  %dm = tensor.dim %q, %c0 : tensor<?x4xf32>
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty(%dm) : tensor<?x6xf32>
  %re = tensor.empty(%dm) : tensor<?xf32>
  %oe = tensor.empty(%dm) : tensor<?x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<?x6xf32>) -> tensor<?x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<?xf32>) -> tensor<?xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<?xf32>) -> tensor<?xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<?x5xf32>) -> tensor<?x5xf32>
  %sa = linalg.matmul ins(%q, %ka : tensor<?x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<?x6xf32>) -> tensor<?x6xf32>
  %ma = linalg.reduce { arith.maximumf } ins(%sa : tensor<?x6xf32>) outs(%mz : tensor<?xf32>) dimensions = [1]
  %ea = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sa, %ma : tensor<?x6xf32>, tensor<?xf32>) outs(%se : tensor<?x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<?x6xf32>
  %oa = linalg.matmul ins(%ea, %va : tensor<?x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<?x5xf32>) -> tensor<?x5xf32>
  %la = linalg.reduce { arith.addf } ins(%ea : tensor<?x6xf32>) outs(%lz : tensor<?xf32>) dimensions = [1]
  %sb = linalg.matmul ins(%q, %kb : tensor<?x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<?x6xf32>) -> tensor<?x6xf32>
  %mb = linalg.reduce { arith.maximumf } ins(%sb : tensor<?x6xf32>) outs(%mz : tensor<?xf32>) dimensions = [1]
  %eb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sb, %mb : tensor<?x6xf32>, tensor<?xf32>) outs(%se : tensor<?x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<?x6xf32>
  %ob = linalg.matmul ins(%eb, %vb : tensor<?x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<?x5xf32>) -> tensor<?x5xf32>
  %lb = linalg.reduce { arith.addf } ins(%eb : tensor<?x6xf32>) outs(%lz : tensor<?xf32>) dimensions = [1]
  %m = arith.maximumf %ma, %mb : tensor<?xf32>
  %da = arith.subf %ma, %m : tensor<?xf32>
  %db = arith.subf %mb, %m : tensor<?xf32>
  %ca = math.exp %da : tensor<?xf32>
  %cb = math.exp %db : tensor<?xf32>
  %ra = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%oa, %ca : tensor<?x5xf32>, tensor<?xf32>) outs(%oe : tensor<?x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<?x5xf32>
  %rb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ob, %cb : tensor<?x5xf32>, tensor<?xf32>) outs(%oe : tensor<?x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<?x5xf32>
  %r = arith.addf %ra, %rb : tensor<?x5xf32>
  %la1 = arith.mulf %la, %ca : tensor<?xf32>
  %lb1 = arith.mulf %lb, %cb : tensor<?xf32>
  %l = arith.addf %la1, %lb1 : tensor<?xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r, %l : tensor<?x5xf32>, tensor<?xf32>) outs(%oe : tensor<?x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<?x5xf32>
  return %o : tensor<?x5xf32>
}
