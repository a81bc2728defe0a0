// RUN: flash-opt %s --split-input-file --verify-diagnostics

// One case or more per constraint of the op's description, with its label.

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>

func.func @c1_count(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{expected 3 indexing maps, one per operand of ins, sink and outs, found 2}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = [#p, #pl]} -> tensor<8x16xf32>
  return
}

// -----

func.func @c1_none(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{expected 3 indexing maps, one per operand of ins, sink and outs, found 0}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = []} -> tensor<8x16xf32>
  return
}

// -----

#p = affine_map<(p) -> (p)>
#o = affine_map<(p) -> ()>

func.func @c1_dims(%p: tensor<3xf32>, %o: tensor<f32>) {
  // expected-error @below {{expected two or more dimensions, the first the part and the last e}}
  flash.merge ins(%p, %p : tensor<3xf32>, tensor<3xf32>) outs(%o : tensor<f32>)
      {indexing_maps = [#p, #p, #o]} -> tensor<f32>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, p)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c1_twice(%p: tensor<3x8x16xf32>, %l: tensor<3x3xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{indexing map #1 uses d0 twice}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x3xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = [#p, #pl, #o]} -> tensor<8x16xf32>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c2(%p: tensor<3x8x16xf32>, %l: tensor<3xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{indexing map #1 has 2 results, but its operand is 'tensor<3xf32>'}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = [#p, #pl, #o]} -> tensor<8x16xf32>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c3_lses(%p: tensor<3x8x16xf32>, %l: tensor<3xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{lses must span row (d1)}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = [#p, #pl, #o]} -> tensor<8x16xf32>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#s = affine_map<(p, m, e) -> (p)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c3_sink(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %s: tensor<3xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{the sink must not span part (d0)}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) sink(%s : tensor<3xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = [#p, #pl, #s, #o]} -> tensor<8x16xf32>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>

func.func @c3_output(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %o: tensor<3x8x16xf32>) {
  // expected-error @below {{the output must not span part (d0)}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%o : tensor<3x8x16xf32>)
      {indexing_maps = [#p, #pl, #p]} -> tensor<3x8x16xf32>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c4(%p: tensor<3x8x16xf32>, %l: tensor<4x8xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{operand #0 has size 3 in part (d0), another operand has 4}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<4x8xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = [#p, #pl, #o]} -> tensor<8x16xf32>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c5_parts(%p: tensor<3x8x16xf16>, %l: tensor<3x8xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{parts and lses must have f32 or f64 elements}}
  flash.merge ins(%p, %l : tensor<3x8x16xf16>, tensor<3x8xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = [#p, #pl, #o]} -> tensor<8x16xf32>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c5_output(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %o: tensor<8x16xi8>) {
  // expected-error @below {{the output and the sink must have float elements}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%o : tensor<8x16xi8>)
      {indexing_maps = [#p, #pl, #o]} -> tensor<8x16xi8>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>
#l = affine_map<(p, m, e) -> (m)>

func.func @c5_lse(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %o: tensor<8x16xf32>, %r: tensor<8xf64>) {
  // expected-error @below {{the lse must have elements of lses, 'f32'}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%o, %r : tensor<8x16xf32>, tensor<8xf64>)
      {indexing_maps = [#p, #pl, #o, #l]} -> tensor<8x16xf32>, tensor<8xf64>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c6_outs(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{outs must be the output, or the output and the lse}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%o, %o, %o : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
      {indexing_maps = [#p, #pl, #o, #o, #o]} -> tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c6_mixed(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %o: memref<8x16xf32>) {
  // expected-error @below {{operands must be all tensors or all memrefs}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%o : memref<8x16xf32>)
      {indexing_maps = [#p, #pl, #o]}
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c6_results(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{results must have the types of outs on tensors, and there are none on memrefs}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = [#p, #pl, #o]}
  return
}

// -----

#p = affine_map<(p, m, e) -> (p, m, e)>
#pl = affine_map<(p, m, e) -> (p, m)>
#o = affine_map<(p, m, e) -> (m, e)>

func.func @c7_no_sink(%p: tensor<3x8x16xf32>, %l: tensor<3x8xf32>, %o: tensor<8x16xf32>) {
  // expected-error @below {{empty_row nan_despite_sink needs a sink}}
  flash.merge ins(%p, %l : tensor<3x8x16xf32>, tensor<3x8xf32>) outs(%o : tensor<8x16xf32>)
      {indexing_maps = [#p, #pl, #o], empty_row = #flash.empty_row<nan_despite_sink>} -> tensor<8x16xf32>
  return
}
