// RUN: flash-opt %s --fuse-attention --canonicalize | FileCheck %s --enable-var-scope
// RUN: %python %S/Inputs/verify-each.py flash-run %s

// A softmax, and within it a maximum, that front ends outline. A function that
// is called from elsewhere stays, and so does one that has no part in it.

// CHECK-NOT: @softmax
// CHECK-NOT: @row_max
// CHECK-LABEL: func.func @outlined
// CHECK-NOT: call
// CHECK-NOT: linalg.exp
// CHECK: flash.attention
// CHECK-NOT: call
// CHECK: return
func.func @outlined(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = call @softmax(%s) : (tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

func.func private @softmax(%s: tensor<8x6xf32>) -> tensor<8x6xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %max = call @row_max(%s) : (tensor<8x6xf32>) -> tensor<8xf32>
  %mb = linalg.broadcast ins(%max : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %x = linalg.sub ins(%s, %mb : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %e = linalg.exp ins(%x : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %lb = linalg.broadcast ins(%l : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %p = linalg.div ins(%e, %lb : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  return %p : tensor<8x6xf32>
}

func.func private @row_max(%s: tensor<8x6xf32>) -> tensor<8xf32> {
  %inf = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  return %max : tensor<8xf32>
}

// The attention of a layer in a loop, in a function of its own that is called
// twice: it is fused there.

// CHECK-LABEL: func.func private @attention
// CHECK: flash.attention
// CHECK-LABEL: func.func @layers
// CHECK: scf.for
// CHECK: call @attention
// CHECK: call @attention
// CHECK-NOT: flash.attention
func.func private @attention(%q: tensor<8x4xf32>, %kt: tensor<4x8xf32>, %v: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x8xf32>
  %oe = tensor.empty() : tensor<8x4xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x8xf32>) outs(%sz : tensor<8x8xf32>) -> tensor<8x8xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x8xf32>) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x4xf32>) -> tensor<8x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x8xf32>, tensor<8x4xf32>) outs(%oz : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %o : tensor<8x4xf32>
}

func.func @layers(%q: tensor<8x4xf32>, %kt: tensor<4x8xf32>, %v: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %o = scf.for %i = %c0 to %c3 step %c1 iter_args(%x = %q) -> tensor<8x4xf32> {
    %y = func.call @attention(%x, %kt, %v) : (tensor<8x4xf32>, tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    scf.yield %y : tensor<8x4xf32>
  }
  %z = call @attention(%o, %kt, %v) : (tensor<8x4xf32>, tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
  return %z : tensor<8x4xf32>
}

// Keys and values carried by a loop, attention in one of two branches.

// CHECK-LABEL: func.func @carried
// CHECK: scf.for
// CHECK: scf.if
// CHECK: flash.attention
// CHECK: else
func.func @carried(%q: tensor<8x4xf32>, %k: tensor<8x4xf32>, %v: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %se = tensor.empty() : tensor<8x8xf32>
  %oe = tensor.empty() : tensor<8x4xf32>
  %te = tensor.empty() : tensor<4x8xf32>
  %o:2 = scf.for %i = %c0 to %c3 step %c1 iter_args(%x = %q, %kv = %k) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
    %first = arith.cmpi ne, %i, %c1 : index
    %y = scf.if %first -> tensor<8x4xf32> {
      %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
      %kt = linalg.transpose ins(%kv : tensor<8x4xf32>) outs(%te : tensor<4x8xf32>) permutation = [1, 0]
      %s = linalg.matmul ins(%x, %kt : tensor<8x4xf32>, tensor<4x8xf32>) outs(%sz : tensor<8x8xf32>) -> tensor<8x8xf32>
      %p = linalg.softmax dimension(1) ins(%s : tensor<8x8xf32>) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
      %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x4xf32>) -> tensor<8x4xf32>
      %a = linalg.matmul ins(%p, %v : tensor<8x8xf32>, tensor<8x4xf32>) outs(%oz : tensor<8x4xf32>) -> tensor<8x4xf32>
      scf.yield %a : tensor<8x4xf32>
    } else {
      scf.yield %x : tensor<8x4xf32>
    }
    scf.yield %y, %y : tensor<8x4xf32>, tensor<8x4xf32>
  }
  return %o#0 : tensor<8x4xf32>
}

// A callee that holds an attention and the end of the caller's: both are found
// when it is inlined.

// CHECK-LABEL: func.func @cut_anywhere
// CHECK: flash.attention
// CHECK: flash.attention
// CHECK-NOT: call
// CHECK: return
func.func private @rest(%p: tensor<8x8xf32>, %kt: tensor<4x8xf32>, %v: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x8xf32>
  %oe = tensor.empty() : tensor<8x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x4xf32>) -> tensor<8x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x8xf32>, tensor<8x4xf32>) outs(%oz : tensor<8x4xf32>) -> tensor<8x4xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.matmul ins(%o, %kt : tensor<8x4xf32>, tensor<4x8xf32>) outs(%sz : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = linalg.softmax dimension(1) ins(%s : tensor<8x8xf32>) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %x = linalg.matmul ins(%r, %v : tensor<8x8xf32>, tensor<8x4xf32>) outs(%oz : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %x : tensor<8x4xf32>
}

func.func @cut_anywhere(%q: tensor<8x4xf32>, %kt: tensor<4x8xf32>, %v: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x8xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x8xf32>) outs(%sz : tensor<8x8xf32>) -> tensor<8x8xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x8xf32>) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %o = call @rest(%p, %kt, %v) : (tensor<8x8xf32>, tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
  return %o : tensor<8x4xf32>
}
