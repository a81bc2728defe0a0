// The distribution's own mlir-opt gets our dialect and passes from the plugin.

// RUN: mlir-opt %s --load-dialect-plugin=%obj_root/lib/FlashPlugin.so \
// RUN:   --load-pass-plugin=%obj_root/lib/FlashPlugin.so \
// RUN:   --pass-pipeline='builtin.module(func.func(flash-decompose,canonicalize))' \
// RUN:   | FileCheck %s

// From what a front end exports to loops, and a pipeline of ours by its name.
// RUN: mlir-opt %src_root/examples/gpt2-attention.mlir \
// RUN:   --load-dialect-plugin=%obj_root/lib/FlashPlugin.so \
// RUN:   --load-pass-plugin=%obj_root/lib/FlashPlugin.so \
// RUN:   --pass-pipeline='builtin.module(func.func(fuse-attention,flash-lower-to-loops))' \
// RUN:   | FileCheck %s --check-prefix=LOOPS
// RUN: mlir-opt %src_root/examples/gpt2-attention.mlir \
// RUN:   --load-dialect-plugin=%obj_root/lib/FlashPlugin.so \
// RUN:   --load-pass-plugin=%obj_root/lib/FlashPlugin.so \
// RUN:   --pass-pipeline='builtin.module(func.func(fuse-attention),flash-cpu-pipeline)' \
// RUN:   | FileCheck %s --check-prefix=PIPELINE
// LOOPS-LABEL: func.func @gpt2_attention(
// LOOPS:         scf.forall
// LOOPS:           scf.for
// LOOPS-NOT:     flash.
// PIPELINE:    llvm.func @gpt2_attention(

// The dialect alone parses, verifies and prints.
// RUN: mlir-opt %s --load-dialect-plugin=%obj_root/lib/FlashPlugin.so \
// RUN:   | FileCheck %s --check-prefix=PARSED

// Without it, none of this is known.
// RUN: not mlir-opt %s 2>&1 | FileCheck %s --check-prefix=ALONE
// ALONE: error: Dialect `flash' not found for custom op 'flash.attention'

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK-LABEL: func @attention(
// CHECK-NOT:     flash.
// CHECK:         linalg.generic
// CHECK:           math.exp
// PARSED-LABEL: func @attention(
// PARSED:         flash.attention
// PARSED-SAME:      dims [batch, m, n, d, e]
func.func @attention(%q: tensor<2x8x16xf32>, %k: tensor<2x12x16xf32>, %v: tensor<2x12x24xf32>,
                     %init: tensor<2x8x24xf32>) -> tensor<2x8x24xf32> {
  %o = flash.attention
      ins(%q, %k, %v : tensor<2x8x16xf32>, tensor<2x12x16xf32>, tensor<2x12x24xf32>)
      outs(%init : tensor<2x8x24xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      -> tensor<2x8x24xf32>
  return %o : tensor<2x8x24xf32>
}
