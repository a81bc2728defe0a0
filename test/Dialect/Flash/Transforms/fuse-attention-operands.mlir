// RUN: flash-opt %s --fuse-attention --canonicalize | FileCheck %s --enable-var-scope
// RUN: %python %S/Inputs/verify-each.py flash-run %s

// Operands that are no view of a tensor: each is computed by an op over its own
// dimensions.

#md = affine_map<(m, n, d) -> (m, d)>
#nd = affine_map<(m, n, d) -> (n, d)>
#d = affine_map<(m, n, d) -> (d)>
#mn = affine_map<(m, n, d) -> (m, n)>
#nn = affine_map<(m, e, n) -> (n)>
#ov = affine_map<(m, e, n) -> (m, e)>
#ev = affine_map<(m, e, n) -> (e)>
#nv = affine_map<(m, e, n) -> (n, e)>
#mv = affine_map<(m, e, n) -> (m, n)>

// Biases that were fused into both products.

// CHECK-LABEL: @biases
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf32>, %[[K:.+]]: tensor<6x4xf32>, %[[V:.+]]: tensor<6x5xf32>, %[[BQ:.+]]: tensor<4xf32>, %[[BK:.+]]: tensor<4xf32>, %[[BV:.+]]: tensor<5xf32>)
// CHECK: %[[QB:.+]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[Q]], %[[BQ]] : tensor<8x4xf32>, tensor<4xf32>)
// CHECK: %[[KB:.+]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[K]], %[[BK]] : tensor<6x4xf32>, tensor<4xf32>)
// CHECK: %[[VB:.+]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[V]], %[[BV]] : tensor<6x5xf32>, tensor<5xf32>)
// CHECK: %[[O:.+]] = flash.attention ins(%[[QB]], %[[KB]], %[[VB]] :
// CHECK-NOT: linalg
// CHECK: return %[[O]]
func.func @biases(%q: tensor<8x4xf32>, %k: tensor<6x4xf32>, %v: tensor<6x5xf32>,
                  %bq: tensor<4xf32>, %bk: tensor<4xf32>, %bv: tensor<5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#md, #nd, #d, #d, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %k, %bq, %bk : tensor<8x4xf32>, tensor<6x4xf32>, tensor<4xf32>, tensor<4xf32>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %e: f32, %out: f32):
    %w = arith.addf %a, %c : f32
    %x = arith.addf %b, %e : f32
    %y = arith.mulf %w, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.generic {indexing_maps = [#mv, #nv, #ev, #ov], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %v, %bv : tensor<8x6xf32>, tensor<6x5xf32>, tensor<5xf32>) outs(%oz : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %x = arith.addf %b, %c : f32
    %y = arith.mulf %a, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// Keys and values of two heads, repeated for six, then rotated: what is computed
// has two heads.

// CHECK-LABEL: @rotated_after_repeat
// CHECK-SAME: (%{{.+}}: tensor<6x8x4xf32>, %[[K:.+]]: tensor<2x7x4xf32>, %[[V:.+]]: tensor<2x7x5xf32>,
// CHECK-NOT: tensor<6x7x
// CHECK: %[[KR:.+]] = linalg.generic {{.*}} outs(%{{.+}} : tensor<2x7x4xf32>)
// CHECK: flash.attention ins(%{{.+}}, %[[KR]], %[[V]] :
// CHECK-SAME: dims [batch, group, m, n, d, e]
// CHECK-NOT: tensor<6x7x
// CHECK: return
#bnd = affine_map<(b, n, d) -> (b, n, d)>
#from_nd = affine_map<(b, n, d) -> (n, d)>
#of_two = affine_map<(b, g, n, d) -> (b, n, d)>
#bgnd = affine_map<(b, g, n, d) -> (b, g, n, d)>
func.func @rotated_after_repeat(%q: tensor<6x8x4xf32>, %k: tensor<2x7x4xf32>, %v: tensor<2x7x5xf32>,
                                %cos: tensor<7x4xf32>, %sin: tensor<7x4xf32>) -> tensor<6x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %ge = tensor.empty() : tensor<2x3x7x4xf32>
  %gve = tensor.empty() : tensor<2x3x7x5xf32>
  %ke = tensor.empty() : tensor<6x7x4xf32>
  %se = tensor.empty() : tensor<6x8x7xf32>
  %oe = tensor.empty() : tensor<6x8x5xf32>
  %kg = linalg.generic {indexing_maps = [#of_two, #bgnd], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%k : tensor<2x7x4xf32>) outs(%ge : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<2x3x7x4xf32>
  %kc = tensor.collapse_shape %kg [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %vb = linalg.broadcast ins(%v : tensor<2x7x5xf32>) outs(%gve : tensor<2x3x7x5xf32>) dimensions = [1]
  %vc = tensor.collapse_shape %vb [[0, 1], [2], [3]] : tensor<2x3x7x5xf32> into tensor<6x7x5xf32>
  %kr = linalg.generic {indexing_maps = [#from_nd, #from_nd, #bnd], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%cos, %sin : tensor<7x4xf32>, tensor<7x4xf32>) outs(%ke : tensor<6x7x4xf32>) {
  ^bb0(%c: f32, %s: f32, %out: f32):
    %h = linalg.index 0 : index
    %n = linalg.index 1 : index
    %d = linalg.index 2 : index
    %d2 = arith.addi %d, %c2 : index
    %other = arith.remui %d2, %c4 : index
    %x = tensor.extract %kc[%h, %n, %d] : tensor<6x7x4xf32>
    %y = tensor.extract %kc[%h, %n, %other] : tensor<6x7x4xf32>
    %xc = arith.mulf %x, %c : f32
    %ys = arith.mulf %y, %s : f32
    %r = arith.addf %xc, %ys : f32
    linalg.yield %r : f32
  } -> tensor<6x7x4xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<6x8x7xf32>) -> tensor<6x8x7xf32>
  %s = linalg.contract indexing_maps = [affine_map<(b, m, n, d) -> (b, m, d)>, affine_map<(b, m, n, d) -> (b, n, d)>, affine_map<(b, m, n, d) -> (b, m, n)>]
      ins(%q, %kr : tensor<6x8x4xf32>, tensor<6x7x4xf32>) outs(%sz : tensor<6x8x7xf32>) -> tensor<6x8x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<6x8x7xf32>) outs(%se : tensor<6x8x7xf32>) -> tensor<6x8x7xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<6x8x5xf32>) -> tensor<6x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %vc : tensor<6x8x7xf32>, tensor<6x7x5xf32>) outs(%oz : tensor<6x8x5xf32>) -> tensor<6x8x5xf32>
  return %o : tensor<6x8x5xf32>
}

// Keys of 16 bits meet queries of 32; values of 8 bits with a scale per key.

// CHECK-LABEL: @mixed_types
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf32>, %[[K:.+]]: tensor<6x4xf16>, %[[V:.+]]: tensor<6x5xi8>, %[[S:.+]]: tensor<6xf32>)
// CHECK: %[[KW:.+]] = linalg.generic {{.*}} ins(%[[K]] : tensor<6x4xf16>)
// CHECK: %[[VW:.+]] = linalg.generic {{.*}} ins(%[[V]], %[[S]] : tensor<6x5xi8>, tensor<6xf32>)
// CHECK: flash.attention ins(%[[Q]], %[[KW]], %[[VW]] : tensor<8x4xf32>, tensor<6x4xf32>, tensor<6x5xf32>)
func.func @mixed_types(%q: tensor<8x4xf32>, %k: tensor<6x4xf16>, %v: tensor<6x5xi8>, %scale: tensor<6xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#md, #nd, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<8x4xf32>, tensor<6x4xf16>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f16, %out: f32):
    %x = arith.extf %b : f16 to f32
    %y = arith.mulf %a, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.generic {indexing_maps = [#mv, #nv, #nn, #ov], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %v, %scale : tensor<8x6xf32>, tensor<6x5xi8>, tensor<6xf32>) outs(%oz : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: i8, %c: f32, %out: f32):
    %w = arith.sitofp %b : i8 to f32
    %x = arith.mulf %w, %c : f32
    %y = arith.mulf %a, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// Both products as a multiplication of broadcast tensors and a sum.

// CHECK-LABEL: @multiply_and_sum
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf16>, %[[K:.+]]: tensor<6x4xf16>, %[[V:.+]]: tensor<6x5xf32>)
// CHECK-NOT: linalg
// CHECK: %[[O:.+]] = flash.attention ins(%[[Q]], %[[K]], %[[V]] :
// CHECK-NOT: linalg
// CHECK: return %[[O]]
#mnd = affine_map<(m, n, d) -> (m, n, d)>
func.func @multiply_and_sum(%q: tensor<8x4xf16>, %k: tensor<6x4xf16>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %be = tensor.empty() : tensor<8x6x4xf16>
  %se = tensor.empty() : tensor<8x6xf32>
  %ve = tensor.empty() : tensor<8x6x5xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %qb = linalg.broadcast ins(%q : tensor<8x4xf16>) outs(%be : tensor<8x6x4xf16>) dimensions = [1]
  %kb = linalg.broadcast ins(%k : tensor<6x4xf16>) outs(%be : tensor<8x6x4xf16>) dimensions = [0]
  %qk = linalg.mul ins(%qb, %kb : tensor<8x6x4xf16>, tensor<8x6x4xf16>) outs(%be : tensor<8x6x4xf16>) -> tensor<8x6x4xf16>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#mnd, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%qk : tensor<8x6x4xf16>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f16, %out: f32):
    %x = arith.extf %a : f16 to f32
    %y = arith.addf %out, %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %pb = linalg.broadcast ins(%p : tensor<8x6xf32>) outs(%ve : tensor<8x6x5xf32>) dimensions = [2]
  %vb = linalg.broadcast ins(%v : tensor<6x5xf32>) outs(%ve : tensor<8x6x5xf32>) dimensions = [0]
  %pv = linalg.mul ins(%pb, %vb : tensor<8x6x5xf32>, tensor<8x6x5xf32>) outs(%ve : tensor<8x6x5xf32>) -> tensor<8x6x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.reduce { arith.addf } ins(%pv : tensor<8x6x5xf32>) outs(%oz : tensor<8x5xf32>) dimensions = [1]
  return %o : tensor<8x5xf32>
}

// The second product adds to a residual: so does an op after the attention.

// CHECK-LABEL: @accumulates
// CHECK-SAME: %[[R:[a-z0-9]+]]: tensor<2x8x5xf32>)
// CHECK: %[[O:.+]] = flash.attention
// CHECK: linalg.generic {{.*}} ins(%[[O]], %[[R]] :
// CHECK: arith.addf
func.func @accumulates(%q: tensor<2x8x4xf32>, %kt: tensor<2x4x6xf32>, %v: tensor<2x6x5xf32>, %r: tensor<2x8x5xf32>) -> tensor<2x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<2x8x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%sz : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x8x6xf32>) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%r : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  return %o : tensor<2x8x5xf32>
}

// V has two dimensions of its own, P is a vector's: several heads of V share the
// weights of one.

// CHECK-LABEL: @features
// CHECK: flash.attention ins(
// CHECK-SAME: dims [batch, m, n, d, e]
func.func @features(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x3x5xf32>) -> tensor<8x3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x3x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x3x5xf32>) -> tensor<8x3x5xf32>
  %o = linalg.contract indexing_maps = [affine_map<(m, h, e, n) -> (m, n)>, affine_map<(m, h, e, n) -> (n, h, e)>, affine_map<(m, h, e, n) -> (m, h, e)>]
      ins(%p, %v : tensor<8x6xf32>, tensor<6x3x5xf32>) outs(%oz : tensor<8x3x5xf32>) -> tensor<8x3x5xf32>
  return %o : tensor<8x3x5xf32>
}

// Queries, keys and values that are one tensor, and a vector of queries.

// CHECK-LABEL: @one_query
// CHECK-SAME: (%[[X:.+]]: tensor<6x4xf32>, %[[Q:.+]]: tensor<4xf32>)
// CHECK: flash.attention ins(%{{.+}}, %[[X]], %[[X]] :
func.func @one_query(%x: tensor<6x4xf32>, %q: tensor<4xf32>) -> tensor<4xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<6xf32>
  %oe = tensor.empty() : tensor<4xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<6xf32>) -> tensor<6xf32>
  %s = linalg.matvec ins(%x, %q : tensor<6x4xf32>, tensor<4xf32>) outs(%sz : tensor<6xf32>) -> tensor<6xf32>
  %p = linalg.softmax dimension(0) ins(%s : tensor<6xf32>) outs(%se : tensor<6xf32>) -> tensor<6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4xf32>) -> tensor<4xf32>
  %o = linalg.vecmat ins(%p, %x : tensor<6xf32>, tensor<6x4xf32>) outs(%oz : tensor<4xf32>) -> tensor<4xf32>
  return %o : tensor<4xf32>
}

// Products and weights that are cut into slices and joined again are what they
// were cut from; the division after the second product is one of tensors.

// CHECK-LABEL: @cut_and_joined
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf32>, %[[K:.+]]: tensor<6x4xf32>, %[[V:.+]]: tensor<6x5xf32>)
// CHECK: %[[O:.+]] = flash.attention ins(%[[Q]], %[[K]], %[[V]] :
// CHECK: return %[[O]]
func.func @cut_and_joined(%q: tensor<8x4xf32>, %k: tensor<6x4xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %pe = tensor.empty() : tensor<8x6x4xf32>
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %m = linalg.generic {indexing_maps = [#md, #nd, #mnd], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%q, %k : tensor<8x4xf32>, tensor<6x4xf32>) outs(%pe : tensor<8x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.mulf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<8x6x4xf32>
  %m0 = tensor.extract_slice %m[0, 0, 0] [3, 6, 4] [1, 1, 1] : tensor<8x6x4xf32> to tensor<3x6x4xf32>
  %m1 = tensor.extract_slice %m[3, 0, 0] [5, 6, 4] [1, 1, 1] : tensor<8x6x4xf32> to tensor<5x6x4xf32>
  %i0 = tensor.insert_slice %m0 into %pe[0, 0, 0] [3, 6, 4] [1, 1, 1] : tensor<3x6x4xf32> into tensor<8x6x4xf32>
  %i1 = tensor.insert_slice %m1 into %i0[3, 0, 0] [5, 6, 4] [1, 1, 1] : tensor<5x6x4xf32> into tensor<8x6x4xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.reduce { arith.addf } ins(%i1 : tensor<8x6x4xf32>) outs(%sz : tensor<8x6xf32>) dimensions = [2]
  %w = math.exp %s : tensor<8x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.reduce { arith.addf } ins(%w : tensor<8x6xf32>) outs(%rz : tensor<8xf32>) dimensions = [1]
  %w0 = tensor.extract_slice %w[0, 0] [8, 2] [1, 1] : tensor<8x6xf32> to tensor<8x2xf32>
  %w1 = tensor.extract_slice %w[0, 2] [8, 4] [1, 1] : tensor<8x6xf32> to tensor<8x4xf32>
  %j = tensor.concat dim(1) %w0, %w1 : (tensor<8x2xf32>, tensor<8x4xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%j, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o0 = tensor.extract_slice %o[0, 0] [1, 5] [1, 1] : tensor<8x5xf32> to tensor<1x5xf32>
  %o1 = tensor.extract_slice %o[1, 0] [7, 5] [1, 1] : tensor<8x5xf32> to tensor<7x5xf32>
  %oj = tensor.concat dim(0) %o0, %o1 : (tensor<1x5xf32>, tensor<7x5xf32>) -> tensor<8x5xf32>
  %wide = linalg.broadcast ins(%sum : tensor<8xf32>) outs(%oe : tensor<8x5xf32>) dimensions = [1]
  %r = arith.divf %oj, %wide : tensor<8x5xf32>
  return %r : tensor<8x5xf32>
}

// Slices that are joined in another order, or with another tensor, are something
// else.

// CHECK-LABEL: @joined_otherwise
// CHECK: %[[K:.+]] = tensor.concat
// CHECK: %[[V:.+]] = tensor.insert_slice
// CHECK: flash.attention ins(%{{.+}}, %[[K]], %[[V]] :
func.func @joined_otherwise(%q: tensor<8x4xf32>, %kt: tensor<6x4xf32>, %v: tensor<6x5xf32>, %w: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %k0 = tensor.extract_slice %kt[0, 0] [3, 4] [1, 1] : tensor<6x4xf32> to tensor<3x4xf32>
  %k1 = tensor.extract_slice %kt[3, 0] [3, 4] [1, 1] : tensor<6x4xf32> to tensor<3x4xf32>
  %k = tensor.concat dim(0) %k1, %k0 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<6x4xf32>
  %v0 = tensor.extract_slice %v[0, 0] [2, 5] [1, 1] : tensor<6x5xf32> to tensor<2x5xf32>
  %vi = tensor.insert_slice %v0 into %w[0, 0] [2, 5] [1, 1] : tensor<2x5xf32> into tensor<6x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#md, #nd, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<8x4xf32>, tensor<6x4xf32>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.mulf %a, %b : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %vi : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// Sizes that are known at run time only: the weights are inserted where K says
// how many there are, and V comes first in the product.

// CHECK-LABEL: @inserted_whole
// CHECK: flash.attention
// CHECK-NOT: linalg
// CHECK: return
// VERIFY: --shape=0:8x4 --shape=1:6x4 --shape=2:6x5
func.func @inserted_whole(%q: tensor<?x4xf32>, %k: tensor<?x4xf32>, %v: tensor<?x5xf32>) -> tensor<5x?xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %m = tensor.dim %q, %c0 : tensor<?x4xf32>
  %n = tensor.dim %k, %c0 : tensor<?x4xf32>
  %se = tensor.empty(%m, %n) : tensor<?x?xf32>
  %oe = tensor.empty(%m) : tensor<5x?xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = linalg.generic {indexing_maps = [#md, #nd, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<?x4xf32>, tensor<?x4xf32>) outs(%sz : tensor<?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.mulf %a, %b : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<?x?xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<?x?xf32>) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %i = tensor.insert_slice %p into %se[0, 0] [%m, %n] [1, 1] : tensor<?x?xf32> into tensor<?x?xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<5x?xf32>) -> tensor<5x?xf32>
  %o = linalg.generic {indexing_maps = [#nv, #mv, affine_map<(m, e, n) -> (e, m)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%v, %i : tensor<?x5xf32>, tensor<?x?xf32>) outs(%oz : tensor<5x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.mulf %a, %b : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<5x?xf32>
  return %o : tensor<5x?xf32>
}

// Keys in two dimensions, which the second product counts in the other order.

#sz = affine_map<(m, z, w) -> (m, z, w)>
#sr = affine_map<(m, z, w) -> (m)>

// CHECK-LABEL: @grid_of_keys
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf32>, %[[K:.+]]: tensor<2x3x4xf32>, %[[V:.+]]: tensor<2x3x5xf32>)
// CHECK-DAG: %[[KS:.+]] = tensor.collapse_shape %[[K]] {{\[}}[0, 1], [2]]
// CHECK-DAG: %[[VS:.+]] = tensor.collapse_shape %[[V]] {{\[}}[0, 1], [2]]
// CHECK: flash.attention ins(%[[Q]], %[[KS]], %[[VS]] :
func.func @grid_of_keys(%q: tensor<8x4xf32>, %k: tensor<2x3x4xf32>, %v: tensor<2x3x5xf32>) -> tensor<5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x2x3xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<5x8xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x2x3xf32>) -> tensor<8x2x3xf32>
  %s = linalg.contract indexing_maps = [affine_map<(m, z, w, d) -> (m, d)>, affine_map<(m, z, w, d) -> (z, w, d)>, affine_map<(m, z, w, d) -> (m, z, w)>]
      ins(%q, %k : tensor<8x4xf32>, tensor<2x3x4xf32>) outs(%sz : tensor<8x2x3xf32>) -> tensor<8x2x3xf32>
  %w = math.exp %s : tensor<8x2x3xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.reduce { arith.addf } ins(%w : tensor<8x2x3xf32>) outs(%rz : tensor<8xf32>) dimensions = [1, 2]
  %p = linalg.generic {indexing_maps = [#sz, #sr, #sz], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %sum : tensor<8x2x3xf32>, tensor<8xf32>) outs(%se : tensor<8x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<8x2x3xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<5x8xf32>) -> tensor<5x8xf32>
  %o = linalg.contract indexing_maps = [affine_map<(e, m, w, z) -> (z, w, e)>, affine_map<(e, m, w, z) -> (m, z, w)>, affine_map<(e, m, w, z) -> (e, m)>]
      ins(%v, %p : tensor<2x3x5xf32>, tensor<8x2x3xf32>) outs(%oz : tensor<5x8xf32>) -> tensor<5x8xf32>
  return %o : tensor<5x8xf32>
}

// K and V rolled by three, as a choice inside of the products: each branch reads
// where the other one may not.

// CHECK-LABEL: @rolled_in_the_body
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf32>, %[[K:.+]]: tensor<6x4xf32>, %[[V:.+]]: tensor<6x5xf32>)
// CHECK: %[[KR:.+]] = linalg.generic {{.*}} outs(%{{.+}} : tensor<6x4xf32>)
// CHECK: %[[VR:.+]] = linalg.generic {{.*}} outs(%{{.+}} : tensor<6x5xf32>)
// CHECK: flash.attention ins(%[[Q]], %[[KR]], %[[VR]] :
func.func @rolled_in_the_body(%q: tensor<8x4xf32>, %k: tensor<6x4xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %k0 = tensor.extract_slice %k[3, 0] [3, 4] [1, 1] : tensor<6x4xf32> to tensor<3x4xf32>
  %k1 = tensor.extract_slice %k[0, 0] [3, 4] [1, 1] : tensor<6x4xf32> to tensor<3x4xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#md, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q : tensor<8x4xf32>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %n = linalg.index 1 : index
    %d = linalg.index 2 : index
    %first = arith.cmpi ult, %n, %c3 : index
    %b = scf.if %first -> f32 {
      %x = tensor.extract %k0[%n, %d] : tensor<3x4xf32>
      scf.yield %x : f32
    } else {
      %at = arith.subi %n, %c3 : index
      %x = tensor.extract %k1[%at, %d] : tensor<3x4xf32>
      scf.yield %x : f32
    }
    %y = arith.mulf %a, %b : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.generic {indexing_maps = [#mv, #ov], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p : tensor<8x6xf32>) outs(%oz : tensor<8x5xf32>) {
  ^bb0(%a: f32, %out: f32):
    %e = linalg.index 1 : index
    %n = linalg.index 2 : index
    %first = arith.cmpi ult, %n, %c3 : index
    %b = scf.if %first -> f32 {
      %at = arith.addi %n, %c3 : index
      %x = tensor.extract %v[%at, %e] : tensor<6x5xf32>
      scf.yield %x : f32
    } else {
      %at = arith.subi %n, %c3 : index
      %x = tensor.extract %v[%at, %e] : tensor<6x5xf32>
      scf.yield %x : f32
    }
    %y = arith.mulf %a, %b : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// A bias of each batch, where batches and heads are counted together: it is an
// operand once they are apart.

// CHECK-LABEL: @bias_of_the_batch
// CHECK: flash.attention ins(%{{.+}}, %{{.+}}, %{{.+}} : {{.*}}) aux(%{{.+}} : tensor<2x?xf32>)
#bhmn = affine_map<(b, h, m, n) -> (b, h, m, n)>
#bn = affine_map<(b, h, m, n) -> (b, n)>
// VERIFY: --shape=1:2x2x4x6 --shape=2:4x6x5 --shape=3:2x6
func.func @bias_of_the_batch(%q: tensor<2x2x8x4xf32>, %kt: tensor<2x2x4x?xf32>, %v: tensor<4x?x5xf32>, %bias: tensor<2x?xf32>) -> tensor<4x8x5xf32> {
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %kt, %c3 : tensor<2x2x4x?xf32>
  %se = tensor.empty(%n) : tensor<2x2x8x?xf32>
  %pe = tensor.empty(%n) : tensor<4x8x?xf32>
  %oe = tensor.empty() : tensor<4x8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pe : tensor<4x8x?xf32>) -> tensor<4x8x?xf32>
  %qc = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x2x8x4xf32> into tensor<4x8x4xf32>
  %kc = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x2x4x?xf32> into tensor<4x4x?xf32>
  %s = linalg.batch_matmul ins(%qc, %kc : tensor<4x8x4xf32>, tensor<4x4x?xf32>) outs(%sz : tensor<4x8x?xf32>) -> tensor<4x8x?xf32>
  %heads = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 2, 8, %n] : tensor<4x8x?xf32> into tensor<2x2x8x?xf32>
  %t = linalg.generic {indexing_maps = [#bhmn, #bn, #bhmn], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%heads, %bias : tensor<2x2x8x?xf32>, tensor<2x?xf32>) outs(%se : tensor<2x2x8x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.addf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x2x8x?xf32>
  %tc = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x2x8x?xf32> into tensor<4x8x?xf32>
  %p = linalg.softmax dimension(2) ins(%tc : tensor<4x8x?xf32>) outs(%pe : tensor<4x8x?xf32>) -> tensor<4x8x?xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x8x?xf32>, tensor<4x?x5xf32>) outs(%oz : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
  return %o : tensor<4x8x5xf32>
}

// Two products that are added, one with keys that heads share, are one product
// of the features of both; the weights are the graph's own.

// CHECK-LABEL: @two_products_added
// CHECK-SAME: (%{{.+}}: tensor<2x8x4xf32>, %{{.+}}: tensor<2x6x4xf32>, %{{.+}}: tensor<2x8x3xf32>, %{{.+}}: tensor<6x3xf32>, %[[V:.+]]: tensor<2x6x5xf32>)
// CHECK: %[[Q:.+]] = linalg.generic {{.*}} outs(%{{.+}} : tensor<2x8x7xf32>)
// CHECK: %[[K:.+]] = linalg.generic {{.*}} outs(%{{.+}} : tensor<2x6x7xf32>)
// CHECK: flash.attention scale(%{{.+}} : f32) ins(%[[Q]], %[[K]], %[[V]] : tensor<2x8x7xf32>, tensor<2x6x7xf32>, tensor<2x6x5xf32>) outs(
#hmd = affine_map<(h, m, n, d) -> (h, m, d)>
#hnd = affine_map<(h, m, n, d) -> (h, n, d)>
#shared = affine_map<(h, m, n, d) -> (n, d)>
#of_scores = affine_map<(h, m, n, d) -> (h, m, n)>
#hmn = affine_map<(h, m, n) -> (h, m, n)>
func.func @two_products_added(%q: tensor<2x8x4xf32>, %k: tensor<2x6x4xf32>, %r: tensor<2x8x3xf32>, %p: tensor<6x3xf32>, %v: tensor<2x6x5xf32>) -> (tensor<2x8x5xf32>, tensor<2x8x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %c = arith.constant 0.4 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<2x8x6xf32>
  %oe = tensor.empty() : tensor<2x8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.contract indexing_maps = [#hmd, #hnd, #of_scores] ins(%q, %k : tensor<2x8x4xf32>, tensor<2x6x4xf32>) outs(%sz : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %t = linalg.contract indexing_maps = [#hmd, #shared, #of_scores] ins(%r, %p : tensor<2x8x3xf32>, tensor<6x3xf32>) outs(%sz : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %u = linalg.generic {indexing_maps = [#hmn, #hmn, #hmn], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %t : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%se : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %keep = arith.cmpi slt, %n, %m : index
    %x = arith.mulf %a, %c : f32
    %y = arith.mulf %b, %c : f32
    %z = arith.addf %x, %y : f32
    %w = arith.select %keep, %z, %inf : f32
    linalg.yield %w : f32
  } -> tensor<2x8x6xf32>
  %w = linalg.softmax dimension(2) ins(%u : tensor<2x8x6xf32>) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%oz : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  return %o, %w : tensor<2x8x5xf32>, tensor<2x8x6xf32>
}

// The second product's keys depend on the query, as those of relative positions:
// K would have as many elements as scores.

// CHECK-LABEL: @keys_of_the_query
// CHECK: %[[B:.+]] = linalg.contract
// CHECK: flash.attention ins(%{{.+}}) aux(%[[B]] : tensor<8x6xf32>)
func.func @keys_of_the_query(%q: tensor<8x4xf32>, %k: tensor<4x6xf32>, %r: tensor<8x6x4xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %k : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.contract indexing_maps = [#md, #mnd, #mn] ins(%q, %r : tensor<8x4xf32>, tensor<8x6x4xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %u = arith.addf %s, %t : tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%u : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// A bias that a product computes, and starts at another one: it is read as a
// whole, once.

// CHECK-LABEL: @bias_of_a_product
// CHECK-SAME: %[[C:[a-z0-9]+]]: tensor<8x6xf32>) -> tensor<8x5xf32>
// CHECK: %[[B:.+]] = linalg.matmul {{.*}} outs(%[[C]] :
// CHECK: flash.attention {{.*}} aux(%[[B]] : tensor<8x6xf32>)
// CHECK: ^bb0(%[[S:.+]]: f32, %[[A:.+]]: f32, %{{.+}}: index, %{{.+}}: index):
// CHECK-NEXT: %[[T:.+]] = math.tanh %[[A]]
// CHECK-NEXT: %[[R:.+]] = arith.addf %[[S]], %[[T]]
// CHECK-NEXT: flash.yield %[[R]]
func.func @bias_of_a_product(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>,
                             %x: tensor<8x3xf32>, %y: tensor<3x6xf32>, %c: tensor<8x6xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %b = linalg.matmul ins(%x, %y : tensor<8x3xf32>, tensor<3x6xf32>) outs(%c : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.map ins(%s, %b : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>)
    (%in: f32, %bias: f32, %out: f32) {
      %bounded = math.tanh %bias : f32
      %sum = arith.addf %in, %bounded : f32
      linalg.yield %sum : f32
    }
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// One query per batch, which only its own type counts: Q gets a dimension for
// the query, in the sizes that the loops know.

// CHECK-LABEL: @size_of_one_operand
// CHECK: tensor.expand_shape {{.*}} : tensor<?x4xf32> into tensor<?x4x1xf32>
// CHECK: flash.attention
// VERIFY: --shape=1:2x6x4 --shape=2:2x6x5
func.func @size_of_one_operand(%q: tensor<2x4xf32>, %k: tensor<?x6x4xf32>, %v: tensor<?x6x5xf32>) -> tensor<?x5xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %b = tensor.dim %v, %c0 : tensor<?x6x5xf32>
  %se = tensor.empty(%b) : tensor<?x6xf32>
  %oe = tensor.empty(%b) : tensor<?x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<?x6xf32>) -> tensor<?x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, n, d) -> (b, d)>, affine_map<(b, n, d) -> (b, n, d)>, affine_map<(b, n, d) -> (b, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x4xf32>, tensor<?x6x4xf32>) outs(%sz : tensor<?x6xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %xy = arith.mulf %x, %y : f32
    %sum = arith.addf %acc, %xy : f32
    linalg.yield %sum : f32
  } -> tensor<?x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<?x6xf32>) outs(%se : tensor<?x6xf32>) -> tensor<?x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<?x5xf32>) -> tensor<?x5xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, e, n) -> (b, n)>, affine_map<(b, e, n) -> (b, n, e)>, affine_map<(b, e, n) -> (b, e)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %v : tensor<?x6xf32>, tensor<?x6x5xf32>) outs(%oz : tensor<?x5xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %xy = arith.mulf %x, %y : f32
    %sum = arith.addf %acc, %xy : f32
    linalg.yield %sum : f32
  } -> tensor<?x5xf32>
  return %o : tensor<?x5xf32>
}
