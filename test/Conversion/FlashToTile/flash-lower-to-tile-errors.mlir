// RUN: flash-opt %s --flash-lower-to-tile --verify-diagnostics

#m = affine_map<(m, n, d, e) -> (m, d)>
#n = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @family(%q: tensor<64x16xf16>, %o: tensor<64x16xf16>) -> tensor<64x16xf16> attributes {flash.kernel} {
  // expected-error @below {{no tile program for the family wgmma}}
  %r = flash.attention ins(%q, %q, %q : tensor<64x16xf16>, tensor<64x16xf16>, tensor<64x16xf16>)
      outs(%o : tensor<64x16xf16>) dims [m, n, d, e]
      {indexing_maps = [#m, #n, #v, #o], score_type = f32, prob_type = f16, acc_type = f32,
       flash.schedule = #flash.schedule<family = wgmma, tile_m = 64, tile_n = 32, warps = 4, stages = 1>} -> tensor<64x16xf16>
  return %r : tensor<64x16xf16>
}
