// RUN: flash-opt %s --split-input-file --fuse-attention --canonicalize | FileCheck %s

// Partial softmaxes: chunks of the keys whose sums are divided when they are
// merged. No tensor of queries and keys is left. Row sums are rule U1 of
// docs/Rules.md, maxima U2. fuse-attention-partial.test runs each function, fused
// and unfused.

// Each chunk with its maximum, rescaled and divided in the end.

// CHECK-LABEL: @chunks
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @chunks(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %kb: tensor<4x6xf32>, %vb: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %sa = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %ma = linalg.reduce { arith.maximumf } ins(%sa : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %ea = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sa, %ma : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %oa = linalg.matmul ins(%ea, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %la = linalg.reduce { arith.addf } ins(%ea : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %sb = linalg.matmul ins(%q, %kb : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mb = linalg.reduce { arith.maximumf } ins(%sb : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %eb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sb, %mb : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %ob = linalg.matmul ins(%eb, %vb : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %lb = linalg.reduce { arith.addf } ins(%eb : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %m = arith.maximumf %ma, %mb : tensor<8xf32>
  %da = arith.subf %ma, %m : tensor<8xf32>
  %db = arith.subf %mb, %m : tensor<8xf32>
  %ca = math.exp %da : tensor<8xf32>
  %cb = math.exp %db : tensor<8xf32>
  %ra = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%oa, %ca : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %rb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ob, %cb : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %r = arith.addf %ra, %rb : tensor<8x5xf32>
  %la1 = arith.mulf %la, %ca : tensor<8xf32>
  %lb1 = arith.mulf %lb, %cb : tensor<8xf32>
  %l = arith.addf %la1, %lb1 : tensor<8xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r, %l : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// The log-sum-exp of all keys, too.

// CHECK-LABEL: @chunks_lse
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @chunks_lse(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %kb: tensor<4x6xf32>, %vb: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %sa = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %ma = linalg.reduce { arith.maximumf } ins(%sa : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %ea = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sa, %ma : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %oa = linalg.matmul ins(%ea, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %la = linalg.reduce { arith.addf } ins(%ea : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %sb = linalg.matmul ins(%q, %kb : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mb = linalg.reduce { arith.maximumf } ins(%sb : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %eb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sb, %mb : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %ob = linalg.matmul ins(%eb, %vb : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %lb = linalg.reduce { arith.addf } ins(%eb : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %m = arith.maximumf %ma, %mb : tensor<8xf32>
  %da = arith.subf %ma, %m : tensor<8xf32>
  %db = arith.subf %mb, %m : tensor<8xf32>
  %ca = math.exp %da : tensor<8xf32>
  %cb = math.exp %db : tensor<8xf32>
  %ra = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%oa, %ca : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %rb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ob, %cb : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %r = arith.addf %ra, %rb : tensor<8x5xf32>
  %la1 = arith.mulf %la, %ca : tensor<8xf32>
  %lb1 = arith.mulf %lb, %cb : tensor<8xf32>
  %l = arith.addf %la1, %lb1 : tensor<8xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r, %l : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %log = math.log %l : tensor<8xf32>
  %lse = arith.addf %m, %log : tensor<8xf32>
  return %o, %lse : tensor<8x5xf32>, tensor<8xf32>
}

// -----

// Maximum, sum and output that are carried from chunk to chunk, starting with
// nothing: the online softmax, written out.

// CHECK-LABEL: @online3
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @online3(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %kb: tensor<4x6xf32>, %vb: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s1 = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %x1 = linalg.reduce { arith.maximumf } ins(%s1 : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %m1 = arith.maximumf %mz, %x1 : tensor<8xf32>
  %p1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s1, %m1 : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %d1 = arith.subf %mz, %m1 : tensor<8xf32>
  %c1 = math.exp %d1 : tensor<8xf32>
  %y1 = linalg.reduce { arith.addf } ins(%p1 : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %z1 = arith.mulf %lz, %c1 : tensor<8xf32>
  %l1 = arith.addf %z1, %y1 : tensor<8xf32>
  %w1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%oz, %c1 : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %u1 = linalg.matmul ins(%p1, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o1 = arith.addf %w1, %u1 : tensor<8x5xf32>
  %s2 = linalg.matmul ins(%q, %kb : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %x2 = linalg.reduce { arith.maximumf } ins(%s2 : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %m2 = arith.maximumf %m1, %x2 : tensor<8xf32>
  %p2 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s2, %m2 : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %d2 = arith.subf %m1, %m2 : tensor<8xf32>
  %c2 = math.exp %d2 : tensor<8xf32>
  %y2 = linalg.reduce { arith.addf } ins(%p2 : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %z2 = arith.mulf %l1, %c2 : tensor<8xf32>
  %l2 = arith.addf %z2, %y2 : tensor<8xf32>
  %w2 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%o1, %c2 : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %u2 = linalg.matmul ins(%p2, %vb : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o2 = arith.addf %w2, %u2 : tensor<8x5xf32>
  %s3 = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %x3 = linalg.reduce { arith.maximumf } ins(%s3 : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %m3 = arith.maximumf %m2, %x3 : tensor<8xf32>
  %p3 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s3, %m3 : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %d3 = arith.subf %m2, %m3 : tensor<8xf32>
  %c3 = math.exp %d3 : tensor<8xf32>
  %y3 = linalg.reduce { arith.addf } ins(%p3 : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %z3 = arith.mulf %l2, %c3 : tensor<8xf32>
  %l3 = arith.addf %z3, %y3 : tensor<8xf32>
  %w3 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%o2, %c3 : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %u3 = linalg.matmul ins(%p3, %vb : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o3 = arith.addf %w3, %u3 : tensor<8x5xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%o3, %l3 : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// The same with a causal mask: rows to which the second chunk is empty.

// CHECK-LABEL: @online_causal
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @online_causal(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %kb: tensor<4x6xf32>, %vb: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s1 = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s1 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %first = arith.constant 0 : index
    %n = arith.addi %j, %first : index
    %c = arith.cmpi sle, %n, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %x1 = linalg.reduce { arith.maximumf } ins(%t1 : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %m1 = arith.maximumf %mz, %x1 : tensor<8xf32>
  %p1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t1, %m1 : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %d1 = arith.subf %mz, %m1 : tensor<8xf32>
  %c1 = math.exp %d1 : tensor<8xf32>
  %y1 = linalg.reduce { arith.addf } ins(%p1 : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %z1 = arith.mulf %lz, %c1 : tensor<8xf32>
  %l1 = arith.addf %z1, %y1 : tensor<8xf32>
  %w1 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%oz, %c1 : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %u1 = linalg.matmul ins(%p1, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o1 = arith.addf %w1, %u1 : tensor<8x5xf32>
  %s2 = linalg.matmul ins(%q, %kb : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s2 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %first = arith.constant 6 : index
    %n = arith.addi %j, %first : index
    %c = arith.cmpi sle, %n, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %x2 = linalg.reduce { arith.maximumf } ins(%t2 : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %m2 = arith.maximumf %m1, %x2 : tensor<8xf32>
  %p2 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t2, %m2 : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %d2 = arith.subf %m1, %m2 : tensor<8xf32>
  %c2 = math.exp %d2 : tensor<8xf32>
  %y2 = linalg.reduce { arith.addf } ins(%p2 : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %z2 = arith.mulf %l1, %c2 : tensor<8xf32>
  %l2 = arith.addf %z2, %y2 : tensor<8xf32>
  %w2 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%o1, %c2 : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %u2 = linalg.matmul ins(%p2, %vb : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o2 = arith.addf %w2, %u2 : tensor<8x5xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%o2, %l2 : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// One maximum for all chunks.

// CHECK-LABEL: @one_maximum
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: flash.attention
// CHECK-NOT: 8x6
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @one_maximum(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %kb: tensor<4x6xf32>, %vb: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %sa = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %sb = linalg.matmul ins(%q, %kb : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %ma = linalg.reduce { arith.maximumf } ins(%sa : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %mb = linalg.reduce { arith.maximumf } ins(%sb : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %m = arith.maximumf %ma, %mb : tensor<8xf32>
  %ea = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sa, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %eb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sb, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %oa = linalg.matmul ins(%ea, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %ob = linalg.matmul ins(%eb, %vb : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %la = linalg.reduce { arith.addf } ins(%ea : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %lb = linalg.reduce { arith.addf } ins(%eb : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %r = arith.addf %oa, %ob : tensor<8x5xf32>
  %l = arith.addf %la, %lb : tensor<8xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r, %l : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}
