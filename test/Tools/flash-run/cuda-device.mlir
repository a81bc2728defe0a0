// REQUIRES: cuda
// RUN: flash-run %s --device=cuda --verify | FileCheck %s

// The attention on the card, the rest on the CPU.

// CHECK: attentions: 1
// CHECK: on the device: 1
// CHECK: verify #0: ok

#q = affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, h, n, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, h, n, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>
func.func @layer(%x: tensor<2x3x200x64xbf16>, %k: tensor<2x3x200x64xbf16>, %v: tensor<2x3x200x64xbf16>) -> tensor<2x3x200x64xbf16> {
  %q = arith.negf %x : tensor<2x3x200x64xbf16>
  %init = tensor.empty() : tensor<2x3x200x64xbf16>
  %c = arith.constant 0.125 : f32
  %o = flash.attention scale(%c : f32)
      ins(%q, %k, %v : tensor<2x3x200x64xbf16>, tensor<2x3x200x64xbf16>, tensor<2x3x200x64xbf16>)
      outs(%init : tensor<2x3x200x64xbf16>) dims [batch, batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %h: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<2x3x200x64xbf16>
  %r = arith.addf %o, %x : tensor<2x3x200x64xbf16>
  return %r : tensor<2x3x200x64xbf16>
}
