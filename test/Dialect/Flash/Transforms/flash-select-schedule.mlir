// RUN: flash-opt %s --flash-select-schedule=target=sm_80 | FileCheck %s --check-prefixes=CHECK,SM80
// RUN: flash-opt %s --flash-select-schedule=target=sm_89 | FileCheck %s --check-prefixes=CHECK,SM89
// RUN: flash-opt %s --flash-select-schedule="target=sm_80 tf32=true" | FileCheck %s --check-prefix=TF32

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK-LABEL: @d64
// CHECK: flash.schedule = #flash.schedule<family = mma_sync, tile_m = 128, tile_n = 128, warps = 4, stages = 2>
// SM80-SAME: flash.target = #flash.target<"sm_80">
// SM89-SAME: flash.target = #flash.target<"sm_89">
func.func @d64(%q: tensor<2x?x64xbf16>, %k: tensor<2x?x64xbf16>) -> tensor<2x?x64xbf16> {
  %o = flash.attention ins(%q, %k, %k : tensor<2x?x64xbf16>, tensor<2x?x64xbf16>, tensor<2x?x64xbf16>)
      outs(%q : tensor<2x?x64xbf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32} -> tensor<2x?x64xbf16>
  return %o : tensor<2x?x64xbf16>
}

// The larger head dim counts.
// CHECK-LABEL: @d64_e72
// CHECK: tile_m = 128, tile_n = 64, warps = 4, stages = 2
func.func @d64_e72(%q: tensor<2x?x64xbf16>, %k: tensor<2x?x64xbf16>, %v: tensor<2x?x72xbf16>, %o: tensor<2x?x72xbf16>) -> tensor<2x?x72xbf16> {
  %r = flash.attention ins(%q, %k, %v : tensor<2x?x64xbf16>, tensor<2x?x64xbf16>, tensor<2x?x72xbf16>)
      outs(%o : tensor<2x?x72xbf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32} -> tensor<2x?x72xbf16>
  return %r : tensor<2x?x72xbf16>
}

// CHECK-LABEL: @d128
// CHECK: tile_m = 128, tile_n = 64, warps = 4, stages = 2
func.func @d128(%q: tensor<2x?x128xf16>, %k: tensor<2x?x128xf16>) -> tensor<2x?x128xf16> {
  %o = flash.attention ins(%q, %k, %k : tensor<2x?x128xf16>, tensor<2x?x128xf16>, tensor<2x?x128xf16>)
      outs(%q : tensor<2x?x128xf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f16, acc_type = f32} -> tensor<2x?x128xf16>
  return %o : tensor<2x?x128xf16>
}

// 160 KB in two stages: one where a block has 99 KB.
// CHECK-LABEL: @d256
// SM80: tile_m = 64, tile_n = 64, warps = 4, stages = 2
// SM89: tile_m = 64, tile_n = 64, warps = 4, stages = 1
func.func @d256(%q: tensor<2x?x256xbf16>, %k: tensor<2x?x256xbf16>) -> tensor<2x?x256xbf16> {
  %o = flash.attention ins(%q, %k, %k : tensor<2x?x256xbf16>, tensor<2x?x256xbf16>, tensor<2x?x256xbf16>)
      outs(%q : tensor<2x?x256xbf16>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32} -> tensor<2x?x256xbf16>
  return %o : tensor<2x?x256xbf16>
}

// 192 KB in two stages, 128 KB in one, 96 KB with half the keys.
// CHECK-LABEL: @f32
// SM80: tile_m = 64, tile_n = 32, warps = 4, stages = 1>
// SM89: tile_m = 64, tile_n = 16, warps = 4, stages = 1>
// TF32-LABEL: @d256
// TF32-NOT: tf32
// TF32-LABEL: @f32
// TF32: stages = 1, tf32 = true>
func.func @f32(%q: tensor<2x?x256xf32>, %k: tensor<2x?x256xf32>) -> tensor<2x?x256xf32> {
  %o = flash.attention ins(%q, %k, %k : tensor<2x?x256xf32>, tensor<2x?x256xf32>, tensor<2x?x256xf32>)
      outs(%q : tensor<2x?x256xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x?x256xf32>
  return %o : tensor<2x?x256xf32>
}

// On memrefs, too.
// CHECK-LABEL: @buffers
// CHECK: flash.schedule =
func.func @buffers(%q: memref<2x?x64xf32>) {
  flash.attention ins(%q, %q, %q : memref<2x?x64xf32>, memref<2x?x64xf32>, memref<2x?x64xf32>)
      outs(%q : memref<2x?x64xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
  return
}
