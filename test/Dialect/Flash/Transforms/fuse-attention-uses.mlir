// RUN: flash-opt %s --fuse-attention --canonicalize | FileCheck %s --enable-var-scope
// RUN: flash-opt %s --fuse-attention=recompute-weights=false --remarks-filter-missed=fuse-attention 2>&1 | FileCheck %s --check-prefix=ALONE
// RUN: %python %S/Inputs/verify-each.py flash-run %s

// Softmax and log-sum-exp are used elsewhere, too.

#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#id3 = affine_map<(b, m, n) -> (b, m, n)>
#id1 = affine_map<(m) -> (m)>

// The mean of the weights over the heads, computed before the second product.

// ALONE: remark: [Missed] NotFused | {{.*}}Function=mean_of_weights | Reason="the softmax is used elsewhere, too, and is not to be computed again"
// ALONE-LABEL: @mean_of_weights
// ALONE-NOT: flash.attention
// CHECK-LABEL: @mean_of_weights
// CHECK: %[[S:.+]] = linalg.batch_matmul
// CHECK-NOT: linalg.softmax
// CHECK: %[[O:.+]]:2 = flash.attention ins(
// CHECK: %[[P:.+]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel"]} ins(%[[S]], %[[O]]#1 : tensor<2x8x6xf32>, tensor<2x8xf32>)
// CHECK: %[[X:.+]] = arith.subf
// CHECK: math.exp %[[X]]
// CHECK: %[[M:.+]] = linalg.reduce { arith.addf } ins(%[[P]] :
// CHECK-NOT: linalg
// CHECK: return %[[O]]#0, %[[M]]
func.func @mean_of_weights(%q: tensor<2x8x4xf32>, %kt: tensor<2x4x6xf32>, %v: tensor<2x6x5xf32>) -> (tensor<2x8x5xf32>, tensor<8x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<2x8x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%sz : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x8x6xf32>) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %me = tensor.empty() : tensor<8x6xf32>
  %mz = linalg.fill ins(%zero : f32) outs(%me : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mean = linalg.reduce { arith.addf } ins(%p : tensor<2x8x6xf32>) outs(%mz : tensor<8x6xf32>) dimensions = [0]
  %oe = tensor.empty() : tensor<2x8x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%oz : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  return %o, %mean : tensor<2x8x5xf32>, tensor<8x6xf32>
}

// Causal, the log-sum-exp to base 2 in 64 bits, and the weights with a column
// index that the mask needs.

// ALONE-LABEL: @log_sum_exp
// CHECK-LABEL: @log_sum_exp
// CHECK: %[[S:.+]] = linalg.matmul
// CHECK: %[[O:.+]]:2 = flash.attention
// CHECK: mask_mod
// CHECK: %[[L:.+]] = linalg.generic {{.*}} ins(%[[O]]#1 : tensor<8xf32>)
// CHECK: arith.mulf %{{.+}}, %{{.+}} : f32
// CHECK: arith.extf
// CHECK: %[[P:.+]] = linalg.generic {{.*}} ins(%[[S]], %[[O]]#1 :
// CHECK-DAG: linalg.index 0
// CHECK-DAG: linalg.index 1
// CHECK: math.exp
// CHECK: return %[[O]]#0, %[[L]], %[[P]]
func.func @log_sum_exp(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8xf64>, tensor<8x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %ln2 = arith.constant 0.693147182 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %de = tensor.empty() : tensor<8xf64>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %keep = arith.cmpi sle, %n, %m : index
    %x = arith.select %keep, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %max : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %lse = linalg.generic {indexing_maps = [#id1, #id1, #id1], iterator_types = ["parallel"]}
      ins(%l, %max : tensor<8xf32>, tensor<8xf32>) outs(%de : tensor<8xf64>) {
  ^bb0(%a: f32, %b: f32, %out: f64):
    %x = math.log %a : f32
    %y = arith.addf %x, %b : f32
    %z = arith.divf %y, %ln2 : f32
    %w = arith.extf %z : f32 to f64
    linalg.yield %w : f64
  } -> tensor<8xf64>
  %oe = tensor.empty() : tensor<8x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o, %lse, %p : tensor<8x5xf32>, tensor<8xf64>, tensor<8x6xf32>
}

// Two products of the same weights are two attentions; no weights are left.

// ALONE-LABEL: @two_products
// ALONE-COUNT-2: = flash.attention
// CHECK-LABEL: @two_products
// CHECK-NOT: linalg
// CHECK-COUNT-2: %{{[0-9]+}} = flash.attention
// CHECK-NOT: linalg
func.func @two_products(%q: tensor<2x8x4xf32>, %kt: tensor<2x4x6xf32>, %v: tensor<2x6x5xf32>, %w: tensor<2x6x3xf32>) -> (tensor<2x8x5xf32>, tensor<2x8x3xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<2x8x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%sz : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x8x6xf32>) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %oe = tensor.empty() : tensor<2x8x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%oz : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %xe = tensor.empty() : tensor<2x8x3xf32>
  %xz = linalg.fill ins(%zero : f32) outs(%xe : tensor<2x8x3xf32>) -> tensor<2x8x3xf32>
  %x = linalg.batch_matmul ins(%p, %w : tensor<2x8x6xf32>, tensor<2x6x3xf32>) outs(%xz : tensor<2x8x3xf32>) -> tensor<2x8x3xf32>
  return %o, %x : tensor<2x8x5xf32>, tensor<2x8x3xf32>
}

// With a finite mask value a row may have scores beside which ln n is nothing:
// exp(score − lse) would be 1 for each of its keys. The graph's softmax stays.

// ALONE-LABEL: @finite_mask
// ALONE-NOT: flash.attention
// CHECK-LABEL: @finite_mask
// CHECK: %[[P:.+]] = linalg.softmax
// CHECK: %[[O:.+]] = flash.attention
// CHECK: return %[[O]], %[[P]]
func.func @finite_mask(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %keep: tensor<8x6xi1>) -> (tensor<8x5xf32>, tensor<8x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %keep : tensor<8x6xf32>, tensor<8x6xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %x = arith.select %b, %a, %low : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o, %p : tensor<8x5xf32>, tensor<8x6xf32>
}

// A factor of K, applied within the first product, is in the scores already: the
// weights do not have it twice.

// ALONE-LABEL: @factor_of_keys
// CHECK-LABEL: @factor_of_keys
// CHECK: %[[O:.+]]:2 = flash.attention scale(
// CHECK: linalg.generic {{.*}} ins(%{{.+}}, %[[O]]#1 :
// CHECK-NOT: arith.mulf
// CHECK: math.exp
// CHECK: return
func.func @factor_of_keys(%q: tensor<8x4xf32>, %k: tensor<6x4xf32>, %v: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %third = arith.constant 0.353553385 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, d)>, affine_map<(m, n, d) -> (n, d)>, affine_map<(m, n, d) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<8x4xf32>, tensor<6x4xf32>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %b, %third : f32
    %y = arith.mulf %a, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o, %p : tensor<8x5xf32>, tensor<8x6xf32>
}

// Values of two heads share weights: their log-sum-exp has no head.

// ALONE-LABEL: @heads_of_values
// CHECK-LABEL: @heads_of_values
// CHECK: flash.attention
// CHECK-SAME: dims [batch, m, n, d, e]
func.func @heads_of_values(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<2x6x5xf32>) -> (tensor<2x8x5xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<2x8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %mb = linalg.broadcast ins(%max : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %x = linalg.sub ins(%s, %mb : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %e = linalg.exp ins(%x : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %lb = linalg.broadcast ins(%l : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %p = linalg.div ins(%e, %lb : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %log = linalg.log ins(%l : tensor<8xf32>) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %lse = linalg.add ins(%log, %max : tensor<8xf32>, tensor<8xf32>) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = linalg.contract indexing_maps = [affine_map<(h, m, e, n) -> (m, n)>, affine_map<(h, m, e, n) -> (h, n, e)>, affine_map<(h, m, e, n) -> (h, m, e)>]
      ins(%p, %v : tensor<8x6xf32>, tensor<2x6x5xf32>) outs(%oz : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  return %o, %lse : tensor<2x8x5xf32>, tensor<8xf32>
}

// The first product starts at a bias: what the weights are computed from has it
// once.

// CHECK-LABEL: @starts_at_a_bias
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf32>, %[[K:.+]]: tensor<4x6xf32>, %{{.+}}: tensor<6x5xf32>, %[[B:.+]]: tensor<8x6xf32>)
// CHECK: %[[O:.+]]:2 = flash.attention
// CHECK: %[[Z:.+]] = linalg.fill
// CHECK: %[[S:.+]] = linalg.matmul ins(%[[Q]], %[[K]] : {{.+}}) outs(%[[Z]] :
// CHECK: %[[P:.+]] = linalg.generic {{.*}} ins(%[[S]], %[[O]]#1, %[[B]] :
// CHECK: return %[[O]]#0, %[[P]]
func.func @starts_at_a_bias(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %b: tensor<8x6xf32>) -> (tensor<8x5xf32>, tensor<8x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%b : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o, %p : tensor<8x5xf32>, tensor<8x6xf32>
}

// The log-sum-exp is computed after the second product, and replaced first.

// CHECK-LABEL: @log_sum_exp_last
// CHECK: %[[S:.+]] = linalg.matmul
// CHECK: %[[O:.+]]:2 = flash.attention
// CHECK: %[[P:.+]] = linalg.generic {{.*}} ins(%[[S]], %[[O]]#1 :
// CHECK: return %[[O]]#0, %[[O]]#1, %[[P]]
func.func @log_sum_exp_last(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8xf32>, tensor<8x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %rm = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%rm : tensor<8xf32>) dimensions = [1]
  %wide = linalg.broadcast ins(%max : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %x = arith.subf %s, %wide : tensor<8x6xf32>
  %w = math.exp %x : tensor<8x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.reduce { arith.addf } ins(%w : tensor<8x6xf32>) outs(%rz : tensor<8xf32>) dimensions = [1]
  %sums = linalg.broadcast ins(%sum : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %p = arith.divf %w, %sums : tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %log = linalg.log ins(%sum : tensor<8xf32>) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %lse = linalg.add ins(%log, %max : tensor<8xf32>, tensor<8xf32>) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  return %o, %lse, %p : tensor<8x5xf32>, tensor<8xf32>, tensor<8x6xf32>
}
