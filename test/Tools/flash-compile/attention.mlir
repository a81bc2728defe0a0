// From linalg to every stage.
//
// RUN: flash-compile %s --entry=one --target=sm_80 --emit=mlir | FileCheck %s --check-prefix=MLIR
// RUN: flash-compile %s --entry=one --target=sm_80 --emit=tile | FileCheck %s --check-prefix=TILE
// RUN: flash-compile %s --entry=one --target=sm_80 --emit=nvvm | FileCheck %s --check-prefix=NVVM
// RUN: flash-compile %s --entry=one --target=sm_80 --emit=llvm | FileCheck %s --check-prefix=LLVM
// RUN: flash-compile %s --entry=one --target=sm_80 --emit=ptx | FileCheck %s --check-prefix=PTX
// RUN: flash-compile %s --entry=one --target=sm_80 -o %t.flash
// RUN: flash-launch %t.flash --info | FileCheck %s --check-prefix=ARTEFACT
// RUN: FileCheck %s --check-prefix=SOURCE --input-file=%t.flash

// The module stays as it is around its attentions.
// MLIR-LABEL: func.func @one
// MLIR: flash.attention
// MLIR-SAME: flash.schedule = #flash.schedule<family = mma_sync
// MLIR-SAME: flash.target = #flash.target<"sm_80">
// MLIR-LABEL: func.func @two
// MLIR-COUNT-2: flash.attention

// From here on only kernels; with --entry, those of that function.
// TILE-NOT: @two
// TILE: gpu.module @one_attention_0
// TILE: gpu.func @one_attention_0
// TILE: tile.
// NVVM: gpu.func @one_attention_0
// NVVM-NOT: tile.mma
// NVVM: nvvm.mma.sync
// LLVM: define ptx_kernel void @one_attention_0
// PTX: .visible .entry one_attention_0
// PTX: mma.sync.aligned.m16n8k16
// ARTEFACT: one_attention_0
// SOURCE: "source":"{{.*}}attention.mlir:[[#]]:[[#]]"

// Each attention of the module: one file each.
// RUN: rm -rf %t && mkdir %t
// RUN: flash-compile %s --flash-outline --target=sm_80 --emit=ptx -o %t
// RUN: ls %t | FileCheck %s --check-prefix=FILES
// RUN: flash-compile %s --flash-outline --target=sm_80 -o %t
// RUN: ls %t | FileCheck %s --check-prefix=FILES2
// FILES: one_attention_0.ptx
// FILES-NEXT: two_attention_0.ptx
// FILES-NEXT: two_attention_1.ptx
// FILES2: one_attention_0.flash
// FILES2: two_attention_1.flash

// RUN: flash-compile %s --flash-outline --target=sm_80 --emit=mlir | FileCheck %s --check-prefix=OUTLINE
// OUTLINE-LABEL: func.func @two
// OUTLINE: call @two_attention_0
// OUTLINE: call @two_attention_1
// OUTLINE-LABEL: func.func private @two_attention_0
// OUTLINE-SAME: flash.kernel

// One file cannot take three kernels, and nothing is written then; nor is it
// without --flash-outline, when it is not clear which attention is meant.
// RUN: rm -f %t.out
// RUN: not flash-compile %s --flash-outline --target=sm_80 --emit=ptx -o %t.out 2>&1 | FileCheck %s --check-prefix=FOLDER
// RUN: not flash-compile %s --entry=two --target=sm_80 --emit=ptx -o %t.out 2>&1 | FileCheck %s --check-prefix=SECOND
// RUN: not flash-compile %s --entry=wide --target=sm_80 --emit=ptx -o %t.out 2>&1 | FileCheck %s --check-prefix=WIDE
// RUN: not ls %t.out
// FOLDER: error: 3 kernels: -o must name a folder
// SECOND: attention.mlir:[[#]]:[[#]]: error: {{.*}}a second attention: --flash-outline makes a kernel of each
// SECOND: note: the first one
// WIDE: attention.mlir:[[#]]:[[#]]: warning: {{.*}}no kernel serves this attention, it is decomposed: the kernels take head dims 16, 24, ... 256, not 512
// WIDE: error: there is no attention that a kernel can serve

#q = affine_map<(b, m, n, d) -> (b, m, d)>
#k = affine_map<(b, m, n, d) -> (b, n, d)>
#s = affine_map<(b, m, n, d) -> (b, m, n)>
#id = affine_map<(b, m, n) -> (b, m, n)>
func.func @one(%q: tensor<4x128x64xf16>, %k: tensor<4x128x64xf16>, %v: tensor<4x128x64xf16>) -> tensor<4x128x64xf16> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<4x128x128xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%se : tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
  %oe = tensor.empty() : tensor<4x128x64xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x128x64xf32>) -> tensor<4x128x64xf32>
  %s01 = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<4x128x64xf16>, tensor<4x128x64xf16>) outs(%s0 : tensor<4x128x128xf32>) {
  ^bb0(%x: f16, %y: f16, %a: f32):
    %xf = arith.extf %x : f16 to f32
    %yf = arith.extf %y : f16 to f32
    %t = arith.mulf %xf, %yf : f32
    %u = arith.addf %a, %t : f32
    linalg.yield %u : f32
  } -> tensor<4x128x128xf32>
  %p0 = linalg.softmax dimension(2) ins(%s01 : tensor<4x128x128xf32>) outs(%se : tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
  %h0e = tensor.empty() : tensor<4x128x128xf16>
  %h0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p0 : tensor<4x128x128xf32>) outs(%h0e : tensor<4x128x128xf16>) {
  ^bb0(%x: f32, %y: f16):
    %t = arith.truncf %x : f32 to f16
    linalg.yield %t : f16
  } -> tensor<4x128x128xf16>
  %o01 = linalg.batch_matmul ins(%h0, %v : tensor<4x128x128xf16>, tensor<4x128x64xf16>) outs(%o0 : tensor<4x128x64xf32>) -> tensor<4x128x64xf32>
  %r0e = tensor.empty() : tensor<4x128x64xf16>
  %r0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o01 : tensor<4x128x64xf32>) outs(%r0e : tensor<4x128x64xf16>) {
  ^bb0(%x: f32, %y: f16):
    %t = arith.truncf %x : f32 to f16
    linalg.yield %t : f16
  } -> tensor<4x128x64xf16>
  return %r0 : tensor<4x128x64xf16>
}
func.func @two(%q: tensor<4x128x64xf16>, %k: tensor<4x128x64xf16>, %v: tensor<4x128x64xf16>) -> tensor<4x128x64xf16> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<4x128x128xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%se : tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
  %oe = tensor.empty() : tensor<4x128x64xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x128x64xf32>) -> tensor<4x128x64xf32>
  %s01 = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<4x128x64xf16>, tensor<4x128x64xf16>) outs(%s0 : tensor<4x128x128xf32>) {
  ^bb0(%x: f16, %y: f16, %a: f32):
    %xf = arith.extf %x : f16 to f32
    %yf = arith.extf %y : f16 to f32
    %t = arith.mulf %xf, %yf : f32
    %u = arith.addf %a, %t : f32
    linalg.yield %u : f32
  } -> tensor<4x128x128xf32>
  %p0 = linalg.softmax dimension(2) ins(%s01 : tensor<4x128x128xf32>) outs(%se : tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
  %h0e = tensor.empty() : tensor<4x128x128xf16>
  %h0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p0 : tensor<4x128x128xf32>) outs(%h0e : tensor<4x128x128xf16>) {
  ^bb0(%x: f32, %y: f16):
    %t = arith.truncf %x : f32 to f16
    linalg.yield %t : f16
  } -> tensor<4x128x128xf16>
  %o01 = linalg.batch_matmul ins(%h0, %v : tensor<4x128x128xf16>, tensor<4x128x64xf16>) outs(%o0 : tensor<4x128x64xf32>) -> tensor<4x128x64xf32>
  %r0e = tensor.empty() : tensor<4x128x64xf16>
  %r0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o01 : tensor<4x128x64xf32>) outs(%r0e : tensor<4x128x64xf16>) {
  ^bb0(%x: f32, %y: f16):
    %t = arith.truncf %x : f32 to f16
    linalg.yield %t : f16
  } -> tensor<4x128x64xf16>
  %s11 = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%r0, %k : tensor<4x128x64xf16>, tensor<4x128x64xf16>) outs(%s0 : tensor<4x128x128xf32>) {
  ^bb0(%x: f16, %y: f16, %a: f32):
    %xf = arith.extf %x : f16 to f32
    %yf = arith.extf %y : f16 to f32
    %t = arith.mulf %xf, %yf : f32
    %u = arith.addf %a, %t : f32
    linalg.yield %u : f32
  } -> tensor<4x128x128xf32>
  %p1 = linalg.softmax dimension(2) ins(%s11 : tensor<4x128x128xf32>) outs(%se : tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
  %h1e = tensor.empty() : tensor<4x128x128xf16>
  %h1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p1 : tensor<4x128x128xf32>) outs(%h1e : tensor<4x128x128xf16>) {
  ^bb0(%x: f32, %y: f16):
    %t = arith.truncf %x : f32 to f16
    linalg.yield %t : f16
  } -> tensor<4x128x128xf16>
  %o11 = linalg.batch_matmul ins(%h1, %v : tensor<4x128x128xf16>, tensor<4x128x64xf16>) outs(%o0 : tensor<4x128x64xf32>) -> tensor<4x128x64xf32>
  %r1e = tensor.empty() : tensor<4x128x64xf16>
  %r1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o11 : tensor<4x128x64xf32>) outs(%r1e : tensor<4x128x64xf16>) {
  ^bb0(%x: f32, %y: f16):
    %t = arith.truncf %x : f32 to f16
    linalg.yield %t : f16
  } -> tensor<4x128x64xf16>
  return %r1 : tensor<4x128x64xf16>
}
func.func @wide(%q: tensor<4x128x512xf16>, %k: tensor<4x128x512xf16>, %v: tensor<4x128x512xf16>) -> tensor<4x128x512xf16> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<4x128x128xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%se : tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
  %oe = tensor.empty() : tensor<4x128x512xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x128x512xf32>) -> tensor<4x128x512xf32>
  %s01 = linalg.generic {indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<4x128x512xf16>, tensor<4x128x512xf16>) outs(%s0 : tensor<4x128x128xf32>) {
  ^bb0(%x: f16, %y: f16, %a: f32):
    %xf = arith.extf %x : f16 to f32
    %yf = arith.extf %y : f16 to f32
    %t = arith.mulf %xf, %yf : f32
    %u = arith.addf %a, %t : f32
    linalg.yield %u : f32
  } -> tensor<4x128x128xf32>
  %p0 = linalg.softmax dimension(2) ins(%s01 : tensor<4x128x128xf32>) outs(%se : tensor<4x128x128xf32>) -> tensor<4x128x128xf32>
  %h0e = tensor.empty() : tensor<4x128x128xf16>
  %h0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p0 : tensor<4x128x128xf32>) outs(%h0e : tensor<4x128x128xf16>) {
  ^bb0(%x: f32, %y: f16):
    %t = arith.truncf %x : f32 to f16
    linalg.yield %t : f16
  } -> tensor<4x128x128xf16>
  %o01 = linalg.batch_matmul ins(%h0, %v : tensor<4x128x128xf16>, tensor<4x128x512xf16>) outs(%o0 : tensor<4x128x512xf32>) -> tensor<4x128x512xf32>
  %r0e = tensor.empty() : tensor<4x128x512xf16>
  %r0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o01 : tensor<4x128x512xf32>) outs(%r0e : tensor<4x128x512xf16>) {
  ^bb0(%x: f32, %y: f16):
    %t = arith.truncf %x : f32 to f16
    linalg.yield %t : f16
  } -> tensor<4x128x512xf16>
  return %r0 : tensor<4x128x512xf16>
}
