// RUN: flash-opt %s --split-input-file --fuse-attention --canonicalize | FileCheck %s --enable-var-scope

// Two named products and linalg.softmax.

// CHECK-DAG: #[[$Q:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3)>
// CHECK-DAG: #[[$K:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d2)>
// CHECK-DAG: #[[$V:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4)>
// CHECK-DAG: #[[$O:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
// CHECK-LABEL: @softmax
// CHECK-SAME: (%[[Q:.+]]: tensor<2x8x4xf32>, %[[KT:.+]]: tensor<2x4x6xf32>, %[[V:.+]]: tensor<2x6x5xf32>)
// CHECK-NOT: linalg
// CHECK: %[[O:.+]] = flash.attention ins(%[[Q]], %[[KT]], %[[V]] :
// CHECK-SAME: dims [batch, m, n, d, e]
// CHECK-SAME: indexing_maps = [#[[$Q]], #[[$K]], #[[$V]], #[[$O]]]
// CHECK-SAME: prob_type = f32
// CHECK-SAME: score_type = f32
// CHECK-NOT: linalg
// CHECK: return %[[O]]
func.func @softmax(%q: tensor<2x8x4xf32>, %kt: tensor<2x4x6xf32>,
                   %v: tensor<2x6x5xf32>) -> tensor<2x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<2x8x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%sz : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x8x6xf32>) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %oe = tensor.empty() : tensor<2x8x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%oz : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  return %o : tensor<2x8x5xf32>
}

// -----

// The softmax as named ops, K transposed before the product, no batch, a scale
// by multiplication, lengths known at run time.

// CHECK-DAG: #[[$QD:.+]] = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
// CHECK-DAG: #[[$ND:.+]] = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
// CHECK-LABEL: @named_ops
// CHECK-SAME: (%[[Q:.+]]: tensor<?x4xf32>, %[[K:.+]]: tensor<?x4xf32>, %[[V:.+]]: tensor<?x5xf32>,
// CHECK-NOT: linalg
// CHECK: %[[C:.+]] = arith.constant 5.000000e-01 : f32
// CHECK: flash.attention scale(%[[C]] : f32) ins(%[[Q]], %[[K]], %[[V]] :
// CHECK-SAME: dims [m, n, d, e]
// CHECK-SAME: indexing_maps = [#[[$QD]], #[[$ND]],
// CHECK-NOT: linalg
#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @named_ops(%q: tensor<?x4xf32>, %k: tensor<?x4xf32>, %v: tensor<?x5xf32>,
                     %kte: tensor<4x?xf32>, %se: tensor<?x?xf32>, %re: tensor<?xf32>,
                     %oe: tensor<?x5xf32>) -> tensor<?x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %half = arith.constant 0.5 : f32
  %kt = linalg.transpose ins(%k : tensor<?x4xf32>) outs(%kte : tensor<4x?xf32>) permutation = [1, 0]
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<?x4xf32>, tensor<4x?xf32>) outs(%sz : tensor<?x?xf32>) -> tensor<?x?xf32>
  %t = linalg.map ins(%s : tensor<?x?xf32>) outs(%se : tensor<?x?xf32>)
    (%in: f32, %out: f32) {
      %x = arith.mulf %in, %half : f32
      linalg.yield %x : f32
    }
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<?x?xf32>) outs(%mz : tensor<?xf32>) dimensions = [1]
  %mb = linalg.broadcast ins(%m : tensor<?xf32>) outs(%se : tensor<?x?xf32>) dimensions = [1]
  %d = linalg.sub ins(%t, %mb : tensor<?x?xf32>, tensor<?x?xf32>) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %e = linalg.exp ins(%d : tensor<?x?xf32>) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<?xf32>) -> tensor<?xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<?x?xf32>) outs(%lz : tensor<?xf32>) dimensions = [1]
  %lb = linalg.broadcast ins(%l : tensor<?xf32>) outs(%se : tensor<?x?xf32>) dimensions = [1]
  %p = linalg.div ins(%e, %lb : tensor<?x?xf32>, tensor<?x?xf32>) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<?x5xf32>) -> tensor<?x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<?x?xf32>, tensor<?x5xf32>) outs(%oz : tensor<?x5xf32>) -> tensor<?x5xf32>
  return %o : tensor<?x5xf32>
}

// -----

// Everything as generics: a max that also returns its index, V as the left
// operand of the second product, the output transposed by that product, a
// scale by division.

// CHECK-DAG: #[[$OT:.+]] = affine_map<(d0, d1, d2, d3) -> (d3, d0)>
// CHECK-LABEL: @generics
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf32>, %[[K:.+]]: tensor<6x4xf32>, %[[V:.+]]: tensor<6x5xf32>)
// CHECK-NOT: linalg
// CHECK: %[[C:.+]] = arith.constant 2.500000e-01 : f32
// CHECK: flash.attention scale(%[[C]] : f32) ins(%[[Q]], %[[K]], %[[V]] :
// CHECK-SAME: outs(%{{.+}} : tensor<5x8xf32>)
// CHECK-SAME: #[[$OT]]]
// CHECK-NOT: linalg
#md = affine_map<(m, n, d) -> (m, d)>
#nd = affine_map<(m, n, d) -> (n, d)>
#mn = affine_map<(m, n, d) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#vn = affine_map<(e, m, n) -> (n, e)>
#pn = affine_map<(e, m, n) -> (m, n)>
#em = affine_map<(e, m, n) -> (e, m)>
func.func @generics(%q: tensor<8x4xf32>, %k: tensor<6x4xf32>, %v: tensor<6x5xf32>) -> tensor<5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %four = arith.constant 4.0 : f32
  %i0 = arith.constant 0 : i64
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %ie = tensor.empty() : tensor<8xi64>
  %oe = tensor.empty() : tensor<5x8xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#md, #nd, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<8x4xf32>, tensor<6x4xf32>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %out, %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %x = arith.divf %a, %four : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %iz = linalg.fill ins(%i0 : i64) outs(%ie : tensor<8xi64>) -> tensor<8xi64>
  %m:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%t : tensor<8x6xf32>) outs(%mz, %iz : tensor<8xf32>, tensor<8xi64>) {
  ^bb0(%a: f32, %out: f32, %at: i64):
    %i = linalg.index 1 : index
    %c = arith.index_cast %i : index to i64
    %x = arith.maximumf %a, %out : f32
    %g = arith.cmpf ogt, %a, %out : f32
    %y = arith.select %g, %c, %at : i64
    linalg.yield %x, %y : f32, i64
  } -> (tensor<8xf32>, tensor<8xi64>)
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %m#0 : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %x = arith.addf %a, %out : f32
    linalg.yield %x : f32
  } -> tensor<8xf32>
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<5x8xf32>) -> tensor<5x8xf32>
  %o = linalg.generic {indexing_maps = [#vn, #pn, #em], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%v, %p : tensor<6x5xf32>, tensor<8x6xf32>) outs(%oz : tensor<5x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %out, %x : f32
    linalg.yield %y : f32
  } -> tensor<5x8xf32>
  return %o : tensor<5x8xf32>
}

// -----

// linalg.contract, P transposed before the second product, two dimensions
// reduced by each product: the head dimension of Q and K, and the keys of V.

// CHECK-LABEL: @contract
// CHECK-NOT: linalg
// CHECK: tensor.collapse_shape %{{.+}} {{\[\[}}0, 1], [2]] : tensor<3x2x5xf32> into tensor<6x5xf32>
// CHECK: flash.attention
// CHECK-SAME: dims [m, n, d, e]
// CHECK-NOT: linalg
#q = affine_map<(m, n, d0, d1) -> (m, d0, d1)>
#k = affine_map<(m, n, d0, d1) -> (n, d0, d1)>
#s = affine_map<(m, n, d0, d1) -> (m, n)>
#pt = affine_map<(m, e, n0, n1) -> (n0, n1, m)>
#v = affine_map<(m, e, n0, n1) -> (n0, n1, e)>
#o = affine_map<(m, e, n0, n1) -> (m, e)>
func.func @contract(%q: tensor<8x2x4xf32>, %k: tensor<6x2x4xf32>, %v: tensor<3x2x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %te = tensor.empty() : tensor<6x8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<8x2x4xf32>, tensor<6x2x4xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.transpose ins(%p : tensor<8x6xf32>) outs(%te : tensor<6x8xf32>) permutation = [1, 0]
  %x = tensor.expand_shape %t [[0, 1], [2]] output_shape [3, 2, 8] : tensor<6x8xf32> into tensor<3x2x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.contract indexing_maps = [#pt, #v, #o] ins(%x, %v : tensor<3x2x8xf32>, tensor<3x2x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Causal by comparison of iotas, a padding mask read by tensor.extract at
// indices that wrap around, -1e9 where masked, a bias as an operand.

// CHECK-DAG: #[[$PAD:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2)>
// CHECK-DAG: #[[$BIAS:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2)>
// CHECK-LABEL: @masks
// CHECK-SAME: %[[PAD:[a-z0-9]+]]: tensor<2x6xi1>, %[[BIAS:[a-z0-9]+]]: tensor<8x6xf32>
// CHECK: flash.attention
// CHECK-SAME: aux(%[[PAD]], %[[BIAS]] : tensor<2x6xi1>, tensor<8x6xf32>)
// CHECK-SAME: indexing_maps = [#{{.+}}, #{{.+}}, #{{.+}}, #[[$PAD]], #[[$BIAS]], #{{.+}}]
// CHECK: score_mod
// CHECK: ^bb0(%[[S:.+]]: f32, %[[P:.+]]: i1, %[[B:.+]]: f32, %{{.+}}: index, %[[M:.+]]: index, %[[N:.+]]: index):
// CHECK-DAG: %[[NEG:.+]] = arith.constant -1.000000e+09 : f32
// CHECK: %[[LE:.+]] = arith.cmpi sle, %[[N]], %[[M]] : index
// CHECK: %[[KEEP:.+]] = arith.andi %[[LE]], %[[P]]
// CHECK: %[[X:.+]] = arith.addf %[[S]], %[[B]]
// CHECK: %[[Y:.+]] = arith.select %[[KEEP]], %[[X]], %[[NEG]]
// CHECK: flash.yield %[[Y]]
// CHECK-NOT: linalg
#id = affine_map<(b, m, n) -> (b, m, n)>
#mn = affine_map<(b, m, n) -> (m, n)>
func.func @masks(%q: tensor<2x8x4xf32>, %kt: tensor<2x4x6xf32>, %v: tensor<2x6x5xf32>,
                 %pad: tensor<2x6xi1>, %bias: tensor<8x6xf32>) -> tensor<2x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %neg = arith.constant -1.0e9 : f32
  %c0 = arith.constant 0 : i64
  %c2 = arith.constant 2 : i64
  %se = tensor.empty() : tensor<2x8x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%sz : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %me = tensor.empty() : tensor<2x8x6xi1>
  %mask = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel"]} outs(%me : tensor<2x8x6xi1>) {
  ^bb0(%out: i1):
    %b = linalg.index 0 : index
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %mi = arith.index_cast %m : index to i64
    %ni = arith.index_cast %n : index to i64
    %d = arith.subi %ni, %mi : i64
    %causal = arith.cmpi sle, %d, %c0 : i64
    %bi = arith.index_cast %b : index to i64
    %negative = arith.cmpi slt, %bi, %c0 : i64
    %wrapped = arith.addi %bi, %c2 : i64
    %at = arith.select %negative, %wrapped, %bi : i64
    %row = arith.index_cast %at : i64 to index
    %keep = tensor.extract %pad[%row, %n] : tensor<2x6xi1>
    %both = arith.andi %causal, %keep : i1
    linalg.yield %both : i1
  } -> tensor<2x8x6xi1>
  %t = linalg.generic {indexing_maps = [#id, #mn, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %bias, %mask : tensor<2x8x6xf32>, tensor<8x6xf32>, tensor<2x8x6xi1>) outs(%se : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %keep: i1, %out: f32):
    %x = arith.addf %a, %b : f32
    %y = arith.select %keep, %x, %neg : f32
    linalg.yield %y : f32
  } -> tensor<2x8x6xf32>
  %p = linalg.softmax dimension(2) ins(%t : tensor<2x8x6xf32>) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %oe = tensor.empty() : tensor<2x8x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%oz : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  return %o : tensor<2x8x5xf32>
}

// -----

// A mask of -inf, added: it becomes mask_mod. The rows are longer than the mask
// is wide.

// CHECK-LABEL: @minus_infinity
// CHECK: flash.attention
// CHECK-NOT: score_mod
// CHECK: mask_mod {
// CHECK-NEXT: ^bb0(%[[M:.+]]: index, %[[N:.+]]: index):
// CHECK-NEXT: %[[C2:.+]] = arith.constant 2 : index
// CHECK-NEXT: %[[X:.+]] = arith.addi %[[M]], %[[C2]] : index
// CHECK-NEXT: %[[KEEP:.+]] = arith.cmpi sle, %[[N]], %[[X]] : index
// CHECK-NEXT: flash.yield %[[KEEP]] : i1
// CHECK-NOT: linalg
#id = affine_map<(m, n) -> (m, n)>
func.func @minus_infinity(%q: tensor<4x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %c2 = arith.constant 2 : i32
  %se = tensor.empty() : tensor<4x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<4x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %mask = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%se : tensor<4x6xf32>) {
  ^bb0(%out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %mi = arith.index_cast %m : index to i32
    %ni = arith.index_cast %n : index to i32
    %last = arith.addi %mi, %c2 : i32
    %keep = arith.cmpi sge, %last, %ni : i32
    %x = arith.select %keep, %zero, %inf : f32
    linalg.yield %x : f32
  } -> tensor<4x6xf32>
  %t = linalg.add ins(%s, %mask : tensor<4x6xf32>, tensor<4x6xf32>) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<4x6xf32>) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// -----

// f16: the product's rounding stays, P is rounded to f16, the output by its
// type; a scale that is a power of two is taken out of Q.

// CHECK-LABEL: @casts
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf16>, %[[KT:.+]]: tensor<4x6xf16>, %[[V:.+]]: tensor<6x5xf16>)
// CHECK: %[[C:.+]] = arith.constant 5.000000e-01 : f32
// CHECK: flash.attention scale(%[[C]] : f32) ins(%[[Q]], %[[KT]], %[[V]] :
// CHECK-SAME: outs(%{{.+}} : tensor<8x5xf16>)
// CHECK-SAME: acc_type = f32
// CHECK-SAME: prob_type = f16
// CHECK-SAME: score_type = f32
// CHECK: ^bb0(%[[S:.+]]: f32,
// CHECK-NEXT: %[[R:.+]] = arith.truncf %[[S]] : f32 to f16
// CHECK-NEXT: %[[X:.+]] = arith.extf %[[R]] : f16 to f32
// CHECK-NEXT: flash.yield %[[X]]
// CHECK-NOT: linalg
#id = affine_map<(m, n) -> (m, n)>
func.func @casts(%q: tensor<8x4xf16>, %kt: tensor<4x6xf16>, %v: tensor<6x5xf16>) -> tensor<8x5xf16> {
  %zero = arith.constant 0.0 : f16
  %half = arith.constant 0.5 : f16
  %qe = tensor.empty() : tensor<8x4xf16>
  %he = tensor.empty() : tensor<8x6xf16>
  %se = tensor.empty() : tensor<8x6xf32>
  %qs = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<8x4xf16>) outs(%qe : tensor<8x4xf16>) {
  ^bb0(%a: f16, %out: f16):
    %x = arith.mulf %a, %half : f16
    linalg.yield %x : f16
  } -> tensor<8x4xf16>
  %hz = linalg.fill ins(%zero : f16) outs(%he : tensor<8x6xf16>) -> tensor<8x6xf16>
  %s = linalg.matmul ins(%qs, %kt : tensor<8x4xf16>, tensor<4x6xf16>) outs(%hz : tensor<8x6xf16>) -> tensor<8x6xf16>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf16>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f16, %out: f32):
    %x = arith.extf %a : f16 to f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<8x6xf32>) outs(%he : tensor<8x6xf16>) {
  ^bb0(%a: f32, %out: f16):
    %x = arith.truncf %a : f32 to f16
    linalg.yield %x : f16
  } -> tensor<8x6xf16>
  %oe = tensor.empty() : tensor<8x5xf16>
  %oz = linalg.fill ins(%zero : f16) outs(%oe : tensor<8x5xf16>) -> tensor<8x5xf16>
  %o = linalg.matmul ins(%r, %v : tensor<8x6xf16>, tensor<6x5xf16>) outs(%oz : tensor<8x5xf16>) -> tensor<8x5xf16>
  return %o : tensor<8x5xf16>
}

// -----

// Grouped heads: K and V are broadcast over the group and folded with the
// batch; they are not copied, and leave the group out. The output is unfolded
// and transposed to (b, m, h, e).

// CHECK-DAG: #[[$Q:.+]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3, d5)>
// CHECK-DAG: #[[$K:.+]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d4, d5)>
// CHECK-DAG: #[[$V:.+]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d4, d6)>
// CHECK-DAG: #[[$O:.+]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d1, d2, d6)>
// CHECK-LABEL: @grouped
// CHECK-SAME: (%[[Q:.+]]: tensor<2x6x8x4xf32>, %[[K:.+]]: tensor<2x3x7x4xf32>, %[[V:.+]]: tensor<2x3x7x5xf32>)
// CHECK-NOT: linalg
// CHECK: %[[X:.+]] = tensor.expand_shape %[[Q]] {{\[\[}}0], [1, 2], [3], [4]] output_shape [2, 3, 2, 8, 4]
// CHECK: %[[O:.+]] = flash.attention ins(%[[X]], %[[K]], %[[V]] :
// CHECK-SAME: dims [batch, batch, group, m, n, d, e]
// CHECK-SAME: indexing_maps = [#[[$Q]], #[[$K]], #[[$V]], #[[$O]]]
// CHECK: %[[R:.+]] = tensor.collapse_shape %[[O]] {{\[\[}}0], [1], [2, 3], [4]]
// CHECK: return %[[R]] : tensor<2x8x6x5xf32>
func.func @grouped(%q: tensor<2x6x8x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x5xf32>) -> tensor<2x8x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %ke = tensor.empty() : tensor<2x3x2x7x4xf32>
  %ve = tensor.empty() : tensor<2x3x2x7x5xf32>
  %se = tensor.empty() : tensor<12x8x7xf32>
  %oe = tensor.empty() : tensor<12x8x5xf32>
  %te = tensor.empty() : tensor<2x8x6x5xf32>
  %kb = linalg.broadcast ins(%k : tensor<2x3x7x4xf32>) outs(%ke : tensor<2x3x2x7x4xf32>) dimensions = [2]
  %vb = linalg.broadcast ins(%v : tensor<2x3x7x5xf32>) outs(%ve : tensor<2x3x2x7x5xf32>) dimensions = [2]
  %qf = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x6x8x4xf32> into tensor<12x8x4xf32>
  %kf = tensor.collapse_shape %kb [[0, 1, 2], [3], [4]] : tensor<2x3x2x7x4xf32> into tensor<12x7x4xf32>
  %vf = tensor.collapse_shape %vb [[0, 1, 2], [3], [4]] : tensor<2x3x2x7x5xf32> into tensor<12x7x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<12x8x7xf32>) -> tensor<12x8x7xf32>
  %s = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, d) -> (b, m, d)>, affine_map<(b, m, n, d) -> (b, n, d)>, affine_map<(b, m, n, d) -> (b, m, n)>]
      ins(%qf, %kf : tensor<12x8x4xf32>, tensor<12x7x4xf32>) outs(%sz : tensor<12x8x7xf32>) -> tensor<12x8x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<12x8x7xf32>) outs(%se : tensor<12x8x7xf32>) -> tensor<12x8x7xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<12x8x5xf32>) -> tensor<12x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %vf : tensor<12x8x7xf32>, tensor<12x7x5xf32>) outs(%oz : tensor<12x8x5xf32>) -> tensor<12x8x5xf32>
  %x = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 6, 8, 5] : tensor<12x8x5xf32> into tensor<2x6x8x5xf32>
  %t = linalg.transpose ins(%x : tensor<2x6x8x5xf32>) outs(%te : tensor<2x8x6x5xf32>) permutation = [0, 2, 1, 3]
  return %t : tensor<2x8x6x5xf32>
}

// -----

// One query, 2^x with log2(e) in the scale, no maximum, the division after the
// second product, the sum through a transpose.

// CHECK-LABEL: @divided_after
// CHECK-SAME: (%[[Q:.+]]: tensor<3x1x4xf32>, %[[KT:.+]]: tensor<3x4x6xf32>, %[[V:.+]]: tensor<3x6x5xf32>,
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-SAME: ins(%[[Q]], %[[KT]], %[[V]] :
// CHECK-SAME: dims [batch, m, n, d, e]
// CHECK: score_mod
// CHECK-NOT: arith.mulf
// CHECK: math.tanh
// CHECK-NOT: linalg
#id = affine_map<(b, m, n) -> (b, m, n)>
#row = affine_map<(b, m, n) -> (b, m)>
#all = affine_map<(b, m, n) -> ()>
func.func @divided_after(%q: tensor<3x1x4xf32>, %kt: tensor<3x4x6xf32>, %v: tensor<3x6x5xf32>,
                         %temperature: tensor<f32>) -> tensor<3x1x5xf32> {
  %zero = arith.constant 0.0 : f32
  %log2e = arith.constant 1.44269504 : f32
  %se = tensor.empty() : tensor<3x1x6xf32>
  %re = tensor.empty() : tensor<3x1xf32>
  %oe = tensor.empty() : tensor<3x1x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<3x1x6xf32>) -> tensor<3x1x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<3x1x4xf32>, tensor<3x4x6xf32>) outs(%sz : tensor<3x1x6xf32>) -> tensor<3x1x6xf32>
  %e = linalg.generic {indexing_maps = [#id, #all, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %temperature : tensor<3x1x6xf32>, tensor<f32>) outs(%se : tensor<3x1x6xf32>) {
  ^bb0(%a: f32, %t: f32, %out: f32):
    %w = arith.mulf %a, %t : f32
    %u = math.tanh %w : f32
    %x = arith.mulf %u, %log2e : f32
    %y = math.exp2 %x : f32
    linalg.yield %y : f32
  } -> tensor<3x1x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<3x1x5xf32>) -> tensor<3x1x5xf32>
  %o = linalg.batch_matmul ins(%e, %v : tensor<3x1x6xf32>, tensor<3x6x5xf32>) outs(%oz : tensor<3x1x5xf32>) -> tensor<3x1x5xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<3x1xf32>) -> tensor<3x1xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<3x1x6xf32>) outs(%lz : tensor<3x1xf32>) dimensions = [2]
  %d = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o, %l : tensor<3x1x5xf32>, tensor<3x1xf32>) outs(%oe : tensor<3x1x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<3x1x5xf32>
  return %d : tensor<3x1x5xf32>
}

// -----

// A bias looked up by distance, clamped: no tensor of queries times keys. The
// asserts hold by the ranges of the indices.

// CHECK-LABEL: @table
// CHECK-SAME: %[[T:[a-z0-9]+]]: tensor<5xf32>
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-SAME: tables(%[[T]] : tensor<5xf32>)
// CHECK: ^bb0(%[[S:.+]]: f32, %[[TT:.+]]: tensor<5xf32>, %[[M:.+]]: index, %[[N:.+]]: index):
// CHECK: %[[B:.+]] = flash.gather %[[TT]][%{{.+}}] : tensor<5xf32>
// CHECK: arith.addf %[[S]], %[[B]]
// CHECK-NOT: linalg
#id = affine_map<(m, n) -> (m, n)>
func.func @table(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %table: tensor<5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : i64
  %c4 = arith.constant 4 : i64
  %c5 = arith.constant 5 : index
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%se : tensor<8x6xf32>) {
  ^bb0(%out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %mi = arith.index_cast %m : index to i64
    %ni = arith.index_cast %n : index to i64
    %d = arith.subi %mi, %ni : i64
    %a = math.absi %d : i64
    %b = arith.minsi %a, %c4 : i64
    %i = arith.index_cast %b : i64 to index
    %low = arith.cmpi sge, %b, %c0 : i64
    cf.assert %low, "index must be larger or equal to 0"
    %high = arith.cmpi slt, %i, %c5 : index
    cf.assert %high, "index must be smaller than dim size"
    %x = tensor.extract %table[%i] : tensor<5xf32>
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %t = linalg.add ins(%s, %bias : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// An assert that is not proved to hold: the tensor it guards stays an operand.

// CHECK-LABEL: @assert_stays
// CHECK-SAME: %[[AT:[a-z0-9]+]]: tensor<8x6xi64>
// CHECK: %[[BIAS:.+]] = linalg.generic
// CHECK: cf.assert
// CHECK: flash.attention
// CHECK-SAME: aux(%[[BIAS]] : tensor<8x6xf32>)
#id = affine_map<(m, n) -> (m, n)>
func.func @assert_stays(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %table: tensor<5xf32>,
                        %at: tensor<8x6xi64>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %c5 = arith.constant 5 : index
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %bias = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%at : tensor<8x6xi64>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: i64, %out: f32):
    %i = arith.index_cast %a : i64 to index
    %high = arith.cmpi slt, %i, %c5 : index
    cf.assert %high, "index must be smaller than dim size"
    %x = tensor.extract %table[%i] : tensor<5xf32>
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %t = linalg.add ins(%s, %bias : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Softmax plus one (a sink of 0), rows of only -inf set to zero where there is
// no sink, a constant factor of the probabilities.

// CHECK-LABEL: @factor_and_empty_rows
// CHECK: %[[O:.+]] = flash.attention
// CHECK-SAME: aux(%{{.+}} : tensor<8x6xi1>)
// CHECK-SAME: empty_row = #flash.empty_row<zero>
// CHECK: mask_mod
// CHECK: linalg.generic
// CHECK-SAME: ins(%[[O]] :
// CHECK: arith.mulf
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @factor_and_empty_rows(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %keep: tensor<8x6xi1>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %factor = arith.constant 3.0 : f32
  %true = arith.constant true
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %be = tensor.empty() : tensor<8xi1>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %keep : tensor<8x6xf32>, tensor<8x6xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %c: i1, %out: f32):
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %bz = linalg.fill ins(%true : i1) outs(%be : tensor<8xi1>) -> tensor<8xi1>
  %empty = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%t : tensor<8x6xf32>) outs(%bz : tensor<8xi1>) {
  ^bb0(%a: f32, %out: i1):
    %x = arith.cmpf oeq, %a, %inf : f32
    %y = arith.andi %x, %out : i1
    linalg.yield %y : i1
  } -> tensor<8xi1>
  %r = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %empty : tensor<8x6xf32>, tensor<8xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %c: i1, %out: f32):
    %x = arith.select %c, %zero, %a : f32
    %y = arith.mulf %x, %factor : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%r, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// CHECK-LABEL: @plus_one
// CHECK: %[[SINK:.+]] = arith.constant dense<0.000000e+00> : tensor<f32>
// CHECK: flash.attention
// CHECK-SAME: sink(%[[SINK]] : tensor<f32>)
// CHECK-NOT: score_mod
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @plus_one(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l, %m : tensor<8x6xf32>, tensor<8xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %w = arith.negf %c : f32
    %x = math.exp %w : f32
    %y = arith.addf %x, %b : f32
    %z = arith.divf %a, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// In a loop, and opted out of.

// CHECK-LABEL: @in_a_loop
// CHECK: scf.for
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK: scf.yield
// CHECK-LABEL: @opted_out
// CHECK-NOT: flash.attention
// CHECK: linalg.softmax
func.func @in_a_loop(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x4xf32>, %count: index) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x4xf32>
  %last = scf.for %i = %c0 to %count step %c1 iter_args(%x = %q) -> tensor<8x4xf32> {
    %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
    %s = linalg.matmul ins(%x, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
    %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
    %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x4xf32>) -> tensor<8x4xf32>
    %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x4xf32>) outs(%oz : tensor<8x4xf32>) -> tensor<8x4xf32>
    scf.yield %o : tensor<8x4xf32>
  }
  return %last : tensor<8x4xf32>
}
func.func @opted_out(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> attributes {flash.no_fuse} {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// The maximum is computed twice, by ops that are not the same.

// CHECK-LABEL: @two_maxima
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-NOT: score_mod
// CHECK-NOT: linalg
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @two_maxima(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %m0 = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %m1 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %x = arith.maximumf %a, %out : f32
    linalg.yield %x : f32
  } -> tensor<8xf32>
  %e0 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m0 : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%s, %m1 : tensor<8x6xf32>, tensor<8xf32>) outs(%lz : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    %z = arith.addf %y, %out : f32
    linalg.yield %z : f32
  } -> tensor<8xf32>
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e0, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Elementwise ops fused into both products: scales of Q and K, and the softmax
// itself; V between its factors.

// CHECK-LABEL: @fused_into_products
// CHECK-SAME: (%[[Q:.+]]: tensor<8x4xf32>, %[[K:.+]]: tensor<6x4xf32>, %[[V:.+]]: tensor<6x5xf32>)
// CHECK-NOT: linalg
// CHECK: %[[C:.+]] = arith.constant 2.500000e-01 : f32
// CHECK: flash.attention scale(%[[C]] : f32) ins(%[[Q]], %[[K]], %[[V]] :
// CHECK-NOT: linalg
#md = affine_map<(m, n, d) -> (m, d)>
#nd = affine_map<(m, n, d) -> (n, d)>
#mn = affine_map<(m, n, d) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#p = affine_map<(m, e, n) -> (m, n)>
#v = affine_map<(m, e, n) -> (n, e)>
#l = affine_map<(m, e, n) -> (m)>
#o = affine_map<(m, e, n) -> (m, e)>
func.func @fused_into_products(%q: tensor<8x4xf32>, %k: tensor<6x4xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#md, #nd, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<8x4xf32>, tensor<6x4xf32>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %w = arith.mulf %a, %half : f32
    %x = arith.mulf %b, %half : f32
    %y = arith.mulf %w, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%s : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %x = math.exp %a : f32
    %y = arith.addf %out, %x : f32
    linalg.yield %y : f32
  } -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.generic {indexing_maps = [#p, #v, #l, #o], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%s, %v, %l : tensor<8x6xf32>, tensor<6x5xf32>, tensor<8xf32>) outs(%oz : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %w = math.exp %a : f32
    %x = arith.mulf %w, %b : f32
    %r = arith.divf %one, %c : f32
    %y = arith.mulf %x, %r : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// A number added to all scores of a row cancels in exact arithmetic, but -1e30
// rounds the scores away: it stays.

// CHECK-LABEL: @large_row_term
// CHECK: flash.attention
// CHECK: ^bb0(%[[S:.+]]: f32, %{{.+}}: index, %{{.+}}: index):
// CHECK-NEXT: %[[C:.+]] = arith.constant -1.000000e+30 : f32
// CHECK-NEXT: %[[X:.+]] = arith.addf %[[S]], %[[C]]
// CHECK-NEXT: flash.yield %[[X]]
func.func @large_row_term(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %large = arith.constant dense<-1.0e30> : tensor<8x6xf32>
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.add ins(%s, %large : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}
