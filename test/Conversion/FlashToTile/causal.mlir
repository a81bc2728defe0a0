// The picture of the algorithm in docs/ is what the compiler prints, but for the
// launch contract.
// RUN: flash-compile %s --target=sm_80 --emit=tile -o - | %python %S/Inputs/picture.py | diff - %src_root/docs/CausalAttention.mlir

#q = affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, h, n, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, h, n, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>

// Causal attention of 16 heads of 128, in bf16.
func.func @causal(%q: tensor<4x16x4096x128xbf16>, %k: tensor<4x16x4096x128xbf16>,
                  %v: tensor<4x16x4096x128xbf16>) -> tensor<4x16x4096x128xbf16> {
  %scale = arith.constant 0.0883883461 : f32
  %init = tensor.empty() : tensor<4x16x4096x128xbf16>
  %o = flash.attention scale(%scale : f32)
      ins(%q, %k, %v : tensor<4x16x4096x128xbf16>, tensor<4x16x4096x128xbf16>, tensor<4x16x4096x128xbf16>)
      outs(%init : tensor<4x16x4096x128xbf16>)
      dims [batch, batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = bf16, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %h: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<4x16x4096x128xbf16>
  return %o : tensor<4x16x4096x128xbf16>
}
