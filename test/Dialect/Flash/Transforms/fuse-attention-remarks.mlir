// RUN: flash-opt %s --split-input-file --fuse-attention --remarks-filter=fuse-attention -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=remark:
// RUN: flash-opt %s --split-input-file --fuse-attention=min-scores=64 --remarks-filter=fuse-attention -o /dev/null 2>&1 | FileCheck %s --check-prefix=SMALL

// Each softmax has one remark, at the location of the op in question.

#id = affine_map<(m, n) -> (m, n)>

// A classifier's head: no product follows.

// CHECK: layer.py:12:3: remark: [Missed] NotFused | Category:fuse-attention | Function=classifier
// CHECK-SAME: Reason="nothing multiplies the softmax with V over its keys: it goes to 'func.return'"
// CHECK-SAME: Suggestion="none if this is no attention; else contract it with V over the dimension that it sums to one over"
func.func @classifier(%x: tensor<8x4xf32>, %w: tensor<4x6xf32>) -> tensor<8x6xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%x, %w : tensor<8x4xf32>, tensor<4x6xf32>) outs(%z : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%e : tensor<8x6xf32>) -> tensor<8x6xf32> loc("layer.py":12:3)
  return %p : tensor<8x6xf32>
}

// In a function that is called, the caller may have the product.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=helper
// CHECK-SAME: Suggestion="inline the function, if its caller multiplies with V"
func.func private @helper(%s: tensor<8x6xf32>) -> tensor<8x6xf32> {
  %e = tensor.empty() : tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%e : tensor<8x6xf32>) -> tensor<8x6xf32>
  return %p : tensor<8x6xf32>
}

// A router: the largest probability is looked for.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=router
// CHECK-SAME: Reason="nothing multiplies the softmax with V over its keys: 'linalg.reduce' reads it"
func.func @router(%s: tensor<8x6xf32>) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x6xf32>
  %r = tensor.empty() : tensor<8xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%e : tensor<8x6xf32>) -> tensor<8x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %t = linalg.reduce { arith.maximumf } ins(%p : tensor<8x6xf32>) outs(%z : tensor<8xf32>) dimensions = [1]
  return %t : tensor<8xf32>
}

// One softmax, multiplied with two V: two attentions.

// CHECK: two.py:1:1: remark: [Passed] Fused | Category:fuse-attention | Function=two_values
// CHECK-SAME: value-dim=5
// CHECK: two.py:2:1: remark: [Passed] Fused | Category:fuse-attention | Function=two_values
// CHECK-SAME: value-dim=3
func.func @two_values(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %w: tensor<6x3xf32>) -> (tensor<8x5xf32>, tensor<8x3xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %we = tensor.empty() : tensor<8x3xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32> loc("two.py":1:1)
  %wz = linalg.fill ins(%zero : f32) outs(%we : tensor<8x3xf32>) -> tensor<8x3xf32>
  %r = linalg.matmul ins(%p, %w : tensor<8x6xf32>, tensor<6x3xf32>) outs(%wz : tensor<8x3xf32>) -> tensor<8x3xf32> loc("two.py":2:1)
  return %o, %r : tensor<8x5xf32>, tensor<8x3xf32>
}

// One softmax, fused with V, and squared: what is left of it is said, too.

// CHECK: half.py:1:1: remark: [Passed] Fused | Category:fuse-attention | Function=half
// CHECK: half.py:2:1: remark: [Missed] NotFused | Category:fuse-attention | Function=half
// CHECK-SAME: Reason="the softmax is squared, or raised to another power"
func.func @half(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8x5xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32> loc("half.py":2:1)
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32> loc("half.py":1:1)
  %pp = linalg.mul ins(%p, %p : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %r = linalg.matmul ins(%pp, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o, %r : tensor<8x5xf32>, tensor<8x5xf32>
}

// One softmax that two products read in vain has one remark.

// CHECK: vain.py:1:1: remark: [Missed] NotFused | Category:fuse-attention | Function=in_vain
func.func @in_vain(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8x5xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32> loc("vain.py":1:1)
  %pp = linalg.mul ins(%p, %p : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%pp, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %r = linalg.matmul ins(%pp, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%o : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o, %r : tensor<8x5xf32>, tensor<8x5xf32>
}

// A log-sum-exp that is computed apart, with a sum of its own, is no other
// softmax.

// CHECK: remark: [Passed] Fused | Category:fuse-attention | Function=log_sum_exp_apart
func.func @log_sum_exp_apart(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %e = linalg.exp ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%rz : tensor<8xf32>) dimensions = [1]
  %g = linalg.log ins(%l : tensor<8xf32>) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  return %o, %g : tensor<8x5xf32>, tensor<8xf32>
}

// What is fused: the condition of the mask, grouped heads, operands, rounding.

// CHECK: gqa.py:7:1: remark: [Passed] Fused | Category:fuse-attention | Function=described
// CHECK-SAME: Remark="fused attention"
// CHECK-SAME: aux0="tensor<2x6xi1> at (b0, n)"
// CHECK-SAME: batch=4
// CHECK-SAME: empty-row=NaN
// CHECK-SAME: groups=3
// CHECK-SAME: head-dim=4
// CHECK-SAME: keeps="(n <= m) and aux0"
// CHECK-SAME: keys=6
// CHECK-SAME: queries=8
// CHECK-SAME: rounded="P from f32 to f16; sums in f32, not f16"
// CHECK-SAME: scale=0.125
// CHECK-SAME: value-dim=5
#s = affine_map<(b, h, g, m, n) -> (b, h, g, m, n)>
#pad = affine_map<(b, h, g, m, n) -> (b, n)>
#qm = affine_map<(b, h, g, m, n, d) -> (b, h, g, m, d)>
#km = affine_map<(b, h, g, m, n, d) -> (b, h, n, d)>
#sm = affine_map<(b, h, g, m, n, d) -> (b, h, g, m, n)>
#pm = affine_map<(b, h, g, m, e, n) -> (b, h, g, m, n)>
#vm = affine_map<(b, h, g, m, e, n) -> (b, h, n, e)>
#om = affine_map<(b, h, g, m, e, n) -> (b, h, g, m, e)>
func.func @described(%q: tensor<2x2x3x8x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x5xf16>, %pad: tensor<2x6xi1>) -> tensor<2x2x3x8x5xf16> {
  %zero = arith.constant 0.0 : f32
  %zero16 = arith.constant 0.0 : f16
  %scale = arith.constant 0.125 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<2x2x3x8x6xf32>
  %he = tensor.empty() : tensor<2x2x3x8x6xf16>
  %oe = tensor.empty() : tensor<2x2x3x8x5xf16>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x2x3x8x6xf32>) -> tensor<2x2x3x8x6xf32>
  %s = linalg.contract indexing_maps = [#qm, #km, #sm] ins(%q, %k : tensor<2x2x3x8x4xf32>, tensor<2x2x6x4xf32>) outs(%sz : tensor<2x2x3x8x6xf32>) -> tensor<2x2x3x8x6xf32>
  %t = linalg.generic {indexing_maps = [#s, #pad, #s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%s, %pad : tensor<2x2x3x8x6xf32>, tensor<2x6xi1>) outs(%se : tensor<2x2x3x8x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %m = linalg.index 3 : index
    %n = linalg.index 4 : index
    %c = arith.cmpi sle, %n, %m : index
    %keep = arith.andi %c, %b : i1
    %x = arith.mulf %a, %scale : f32
    %y = arith.select %keep, %x, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x2x3x8x6xf32>
  %p = linalg.softmax dimension(4) ins(%t : tensor<2x2x3x8x6xf32>) outs(%se : tensor<2x2x3x8x6xf32>) -> tensor<2x2x3x8x6xf32>
  %h = linalg.generic {indexing_maps = [#s, #s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%p : tensor<2x2x3x8x6xf32>) outs(%he : tensor<2x2x3x8x6xf16>) {
  ^bb0(%a: f32, %out: f16):
    %x = arith.truncf %a : f32 to f16
    linalg.yield %x : f16
  } -> tensor<2x2x3x8x6xf16>
  %oz = linalg.fill ins(%zero16 : f16) outs(%oe : tensor<2x2x3x8x5xf16>) -> tensor<2x2x3x8x5xf16>
  %o = linalg.contract indexing_maps = [#pm, #vm, #om] ins(%h, %v : tensor<2x2x3x8x6xf16>, tensor<2x2x6x5xf16>) outs(%oz : tensor<2x2x3x8x5xf16>) -> tensor<2x2x3x8x5xf16> loc("gqa.py":7:1)
  return %o : tensor<2x2x3x8x5xf16>
}

// The product, or what is around it, opts out.

// CHECK: out.py:3:1: remark: [Missed] NotFused | Category:fuse-attention | Function=product_opts_out
// CHECK-SAME: Reason="'linalg.matmul' opts out by flash.no_fuse", Suggestion="remove flash.no_fuse"
func.func @product_opts_out(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul {flash.no_fuse} ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32> loc("out.py":3:1)
  return %o : tensor<8x5xf32>
}

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=function_opts_out
// CHECK-SAME: Reason="'func.func' opts out by flash.no_fuse", Suggestion="remove flash.no_fuse"
func.func @function_opts_out(%s: tensor<8x6xf32>) -> tensor<8x6xf32> attributes {flash.no_fuse} {
  %e = tensor.empty() : tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%e : tensor<8x6xf32>) -> tensor<8x6xf32>
  return %p : tensor<8x6xf32>
}

// Profitability: what has fewer scores per head than `min-scores` is left
// alone, and what has more, or a dynamic size, is not.

// CHECK: remark: [Passed] Fused | Category:fuse-attention | Function=small
// CHECK-SAME: keys=6
// CHECK-SAME: queries=8
// CHECK: remark: [Passed] Fused | Category:fuse-attention | Function=large
// CHECK-SAME: keys=8
// CHECK: remark: [Passed] Fused | Category:fuse-attention | Function=dynamic
// CHECK-SAME: batch=1
// CHECK-SAME: keys=dynamic
// SMALL: remark: [Missed] NotFused | Category:fuse-attention | Function=small
// SMALL-SAME: Reason="8 x 6 scores per head are fewer than min-scores = 64", Suggestion="lower the option min-scores"
// SMALL: remark: [Passed] Fused | Category:fuse-attention | Function=large
// SMALL: remark: [Passed] Fused | Category:fuse-attention | Function=dynamic
func.func @small(%q: tensor<3x8x4xf32>, %kt: tensor<3x4x6xf32>, %v: tensor<3x6x5xf32>) -> tensor<3x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<3x8x6xf32>
  %oe = tensor.empty() : tensor<3x8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<3x8x4xf32>, tensor<3x4x6xf32>) outs(%sz : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<3x8x6xf32>) outs(%se : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<3x8x5xf32>) -> tensor<3x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<3x8x6xf32>, tensor<3x6x5xf32>) outs(%oz : tensor<3x8x5xf32>) -> tensor<3x8x5xf32>
  return %o : tensor<3x8x5xf32>
}
func.func @large(%q: tensor<8x4xf32>, %kt: tensor<4x8xf32>, %v: tensor<8x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x8xf32>) outs(%sz : tensor<8x8xf32>) -> tensor<8x8xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x8xf32>) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x8xf32>, tensor<8x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}
func.func @dynamic(%q: tensor<8x4xf32>, %kt: tensor<4x?xf32>, %v: tensor<?x5xf32>, %se: tensor<8x?xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x?xf32>) -> tensor<8x?xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x?xf32>) outs(%sz : tensor<8x?xf32>) -> tensor<8x?xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x?xf32>) outs(%se : tensor<8x?xf32>) -> tensor<8x?xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x?xf32>, tensor<?x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// No sum of exponentials over a dimension, no remark: a gated unit, a mean.

func.func @no_softmax(%x: tensor<8x6xf32>) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x6xf32>
  %r = tensor.empty() : tensor<8xf32>
  %g = linalg.exp ins(%x : tensor<8x6xf32>) outs(%e : tensor<8x6xf32>) -> tensor<8x6xf32>
  %h = linalg.mul ins(%x, %g : tensor<8x6xf32>, tensor<8x6xf32>) outs(%e : tensor<8x6xf32>) -> tensor<8x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %t = linalg.reduce { arith.addf } ins(%h : tensor<8x6xf32>) outs(%z : tensor<8xf32>) dimensions = [1]
  return %t : tensor<8xf32>
}
