// An approximate tanh where numerics say so, and not otherwise.
// RUN: sed 's/LEVEL/fast/' %s | flash-compile - --target=sm_80 --emit=ptx | FileCheck %s --check-prefix=FAST
// RUN: sed 's/LEVEL/standard/' %s | flash-compile - --target=sm_80 --emit=ptx | FileCheck %s --check-prefix=EXACT
// RUN: sed 's/LEVEL/strict/' %s | flash-compile - --target=sm_80 --emit=ptx | FileCheck %s --check-prefix=EXACT
// FAST: tanh.approx.f32
// EXACT-NOT: tanh.approx

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @soft_cap(%q: tensor<64x16xf32>, %k: tensor<64x16xf32>, %v: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %init = tensor.empty() : tensor<64x16xf32>
  %r = flash.attention ins(%q, %k, %v : tensor<64x16xf32>, tensor<64x16xf32>, tensor<64x16xf32>)
      outs(%init : tensor<64x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32, numerics = #flash.numerics<LEVEL>}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        %t = math.tanh %s : f32
        flash.yield %t : f32
      } -> tensor<64x16xf32>
  return %r : tensor<64x16xf32>
}
