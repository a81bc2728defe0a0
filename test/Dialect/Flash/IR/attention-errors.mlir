// RUN: flash-opt %s --split-input-file --verify-diagnostics

// One case or more per constraint of the op's description, with its label.

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c1_order(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{dims must be batch..., group..., m, n, d, e in this order}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, e, d]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(g, b, m, n, d, e) -> (m, d)>
#k = affine_map<(g, b, m, n, d, e) -> (n, d)>
#v = affine_map<(g, b, m, n, d, e) -> (n, e)>
#o = affine_map<(g, b, m, n, d, e) -> (g, b, m, e)>

func.func @c1_group_before_batch(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<2x2x8x16xf32>) {
  // expected-error @below {{dims must be batch..., group..., m, n, d, e in this order}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<2x2x8x16xf32>) dims [group, batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<2x2x8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d) -> (m, d)>
#k = affine_map<(m, n, d) -> (n, d)>

func.func @c1_missing(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{dims must end with m, n, d, e}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d]
      {indexing_maps = [#q, #k, #k, #q], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

func.func @c1_word(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
  // expected-error @below {{expected batch, group, m, n, d or e, found 'heads'}}
      outs(%o : tensor<8x16xf32>) dims [heads, m, n, d, e]
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>

func.func @c2_count(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{expected 4 indexing maps, one per operand of ins, aux, sink and outs, found 3}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c2_dims(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{indexing map #0 must be over the 4 dimensions of dims, without symbols}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e)[s] -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c2_symbols(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{indexing map #1 must be over the 4 dimensions of dims, without symbols}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, n)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c2_twice(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x8xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{indexing map #2 uses d1 twice}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x8xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n + 1, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c2_expression(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{indexing map #1 must map to distinct dimensions, or to 0 for a unit dimension}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (0, m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c2_zero_of_a_wide_dimension(%q: tensor<2x8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{indexing map #0 must map to distinct dimensions, or to 0 for a unit dimension}}
  flash.attention ins(%q, %k, %v : tensor<2x8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c3(%q: tensor<2x8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{indexing map #0 has 2 results, but its operand is 'tensor<2x8x16xf32>'}}
  flash.attention ins(%q, %k, %v : tensor<2x8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, e)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c4_query(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{the query must span d (d2)}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d, m)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c4_key(%q: tensor<8x16xf32>, %k: tensor<8x16x8xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{the key must not span m (d0)}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16x8xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, d)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c4_value(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{the value must not span d (d2)}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (n, d)>
#v = affine_map<(b, m, n, d, e) -> (n, e)>
#o = affine_map<(b, m, n, d, e) -> (m, e)>

func.func @c4_output(%q: tensor<2x8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{the output must span batch (d0)}}
  flash.attention ins(%q, %k, %v : tensor<2x8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c4_lse(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{the lse must not span e (d3)}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o, %o : tensor<8x16xf32>, tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>, tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c4_aux(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{an aux operand must not span d (d2)}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      aux(%q : tensor<8x16xf32>) outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #q, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#s = affine_map<(m, n, d, e) -> (n)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c4_sink(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %s: tensor<8xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{the sink must not span n (d1)}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      sink(%s : tensor<8xf32>) outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #s, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c5(%q: tensor<8x16xf32>, %k: tensor<8x24xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{operand #0 has size 16 in d (d2), another operand has 24}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x24xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c6_query_and_key(%q: tensor<8x16xf32>, %k: tensor<8x16xf16>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{query, key, value, output and sink must have float elements, query and key the same}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf16>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c6_integers(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xi8>, %o: tensor<8x16xf32>) {
  // expected-error @below {{query, key, value, output and sink must have float elements, query and key the same}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xi8>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c6_score_type(%q: tensor<8x16xf16>, %k: tensor<8x16xf16>, %v: tensor<8x16xf16>, %o: tensor<8x16xf16>) {
  // expected-error @below {{score_type and acc_type must be f32 or f64, prob_type a float}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf16>, tensor<8x16xf16>, tensor<8x16xf16>)
      outs(%o : tensor<8x16xf16>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f16, prob_type = f16, acc_type = f32} -> tensor<8x16xf16>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#l = affine_map<(m, n, d, e) -> (m)>

func.func @c6_lse(%q: tensor<8x16xf16>, %k: tensor<8x16xf16>, %v: tensor<8x16xf16>, %o: tensor<8x16xf16>, %l: tensor<8xf16>) {
  // expected-error @below {{the lse must have elements of score_type, 'f32'}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf16>, tensor<8x16xf16>, tensor<8x16xf16>)
      outs(%o, %l : tensor<8x16xf16>, tensor<8xf16>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o, #l], score_type = f32, prob_type = f16, acc_type = f32} -> tensor<8x16xf16>, tensor<8xf16>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c7(%q: tensor<8x16xf16>, %k: tensor<8x16xf16>, %v: tensor<8x16xf16>, %o: tensor<8x16xf16>, %scale: f16) {
  // expected-error @below {{the scale must have score_type, 'f32'}}
  flash.attention scale(%scale : f16) ins(%q, %k, %v : tensor<8x16xf16>, tensor<8x16xf16>, tensor<8x16xf16>)
      outs(%o : tensor<8x16xf16>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f16, acc_type = f32} -> tensor<8x16xf16>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c8_arguments(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{score_mod must have one block with arguments ('f32', 'index', 'index')}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index):
        flash.yield %s : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c8_yield(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{mask_mod must yield 'i1'}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%m: index, %n: index):
        flash.yield %m : index
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c8_terminator(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{empty block: expect at least a terminator}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%m: index, %n: index):
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func private @random() -> i1

func.func @c8_effect(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{mask_mod must be free of memory effects}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%m: index, %n: index):
        // expected-note @below {{this op may have one}}
        %keep = func.call @random() : () -> i1
        flash.yield %keep : i1
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c8_isolation(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>, %t: f32) {
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        // expected-error @below {{use of undeclared SSA value name}}
        %r = arith.addf %s, %t : f32
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c9(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>, %i: index) {
  // expected-error @below {{expected no offsets or 2, one per batch, group, m and n dimension}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      offsets(%i) outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
#l = affine_map<(m, n, d, e) -> (m)>

func.func @c10_outs(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>, %l: tensor<8xf32>) {
  // expected-error @below {{outs must be the output, or the output and the lse}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o, %l, %l : tensor<8x16xf32>, tensor<8xf32>, tensor<8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o, #l, #l], score_type = f32, prob_type = f32, acc_type = f32}
      -> tensor<8x16xf32>, tensor<8xf32>, tensor<8xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c10_mixed(%q: tensor<8x16xf32>, %k: memref<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{operands must be all tensors or all memrefs}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, memref<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32} -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c10_results(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{results must have the types of outs on tensors, and there are none on memrefs}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c8_prob_mod(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must have one block with arguments ('f32', 'index', 'index')}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%m: index, %n: index):
        %c = arith.constant 0.0 : f32
        flash.yield %c : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c8_prob_mod_yield(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must yield 'f32'}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        %h = arith.truncf %p : f32 to f16
        flash.yield %h : f16
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c11_square(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must be linear in p}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        // expected-note @below {{this is not}}
        %r = arith.mulf %p, %p : f32
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c11_constant_term(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must be linear in p}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        %one = arith.constant 1.0 : f32
        // expected-note @below {{this is not}}
        %r = arith.addf %p, %one : f32
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c11_constant(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must be linear in p}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        // expected-note @below {{this is not}}
        %one = arith.constant 1.0 : f32
        flash.yield %one : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c11_condition(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must be linear in p}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %half = arith.constant 0.5 : f32
        %small = arith.cmpf olt, %p, %half : f32
        // expected-note @below {{this is not}}
        %r = arith.select %small, %zero, %p : f32
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c11_choice(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must be linear in p}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        %one = arith.constant 1.0 : f32
        %keep = arith.cmpi sle, %n, %m : index
        // expected-note @below {{this is not}}
        %r = arith.select %keep, %p, %one : f32
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c11_divisor(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must be linear in p}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        %one = arith.constant 1.0 : f32
        // expected-note @below {{this is not}}
        %r = arith.divf %one, %p : f32
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c11_function(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must be linear in p}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        // expected-note @below {{this is not}}
        %r = math.sqrt %p : f32
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c11_region(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{prob_mod must be linear in p}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        // expected-note @below {{this is not}}
        %r = scf.if %keep -> f32 {
          scf.yield %p : f32
        } else {
          scf.yield %p : f32
        }
        flash.yield %r : f32
      } -> tensor<8x16xf32>
  return
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

func.func @c12_no_sink(%q: tensor<8x16xf32>, %k: tensor<8x16xf32>, %v: tensor<8x16xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{empty_row nan_despite_sink needs a sink}}
  flash.attention ins(%q, %k, %v : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      outs(%o : tensor<8x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32,
       empty_row = #flash.empty_row<nan_despite_sink>} -> tensor<8x16xf32>
  return
}
