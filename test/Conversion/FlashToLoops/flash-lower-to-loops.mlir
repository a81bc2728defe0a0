// RUN: flash-opt %s --split-input-file --flash-lower-to-loops="tile-m=16 tile-n=32" | FileCheck %s
// RUN: flash-opt %s --split-input-file --flash-lower-to-loops="tile-m=16 tile-n=32" \
// RUN:   --remarks-filter-passed=flash-lower-to-loops 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

// Tiles of 16 queries and 32 keys; 40 queries end in a ragged tile, 64 keys do
// not. No tensor has both lengths.

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>

// CHECK-DAG: #[[$REST:.*]] = affine_map<(d0) -> (16, -d0 + 40)>
// CHECK-LABEL: func @ragged
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<3x40x8xf32>, %[[K:[a-z0-9]+]]: tensor<3x64x8xf32>, %[[V:[a-z0-9]+]]: tensor<3x64x4xf32>
// CHECK-NOT:   40x64
// CHECK:       scf.forall (%[[B:.*]], %[[M0:.*]]) = (0, 0) to (3, 40) step (1, 16) shared_outs(%[[OUT:.*]] = %{{.*}}) -> (tensor<3x40x4xf32>)
// CHECK:         %[[MM:.*]] = affine.min #[[$REST]](%[[M0]])
// CHECK:         tensor.extract_slice %[[Q]][%[[B]], %[[M0]], 0] [1, %[[MM]], 8] [1, 1, 1] : tensor<3x40x8xf32> to tensor<?x8xf32>
// CHECK:         scf.for %[[N0:[a-z0-9]+]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args(%[[ACC:.*]] = %{{.*}}, %[[MAX:.*]] = %{{.*}}, %[[SUM:.*]] = %{{.*}}) -> (tensor<?x4xf32>, tensor<?xf32>, tensor<?xf32>)
// CHECK:           tensor.extract_slice %[[K]][%[[B]], %[[N0]], 0] [1, 32, 8]
// CHECK:           tensor.extract_slice %[[V]][%[[B]], %[[N0]], 0] [1, 32, 4]
// S = Q·Kᵀ
// CHECK:           linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "reduction"]
// CHECK:             arith.mulf
// CHECK:             arith.addf
// The new maximum, and the factor exp(max − max').
// CHECK:           %[[NEXT:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "reduction"]
// CHECK:             arith.maximumf
// CHECK:           %[[ROWS:.*]]:2 = linalg.generic {{.*}} ins(%[[NEXT]] : tensor<?xf32>) outs(%[[MAX]], %{{.*}} : tensor<?xf32>, tensor<?xf32>)
// CHECK:             arith.select
// CHECK:             arith.subf
// CHECK:             math.exp
// P, its sum and the accumulator, both rescaled.
// CHECK:           %[[P:.*]] = linalg.generic {{.*}} ins(%[[ROWS]]#0 : tensor<?xf32>)
// CHECK:             math.exp
// CHECK:           linalg.generic {{.*}} ins(%[[ROWS]]#1 : tensor<?xf32>) outs(%[[SUM]] : tensor<?xf32>)
// CHECK:             arith.mulf
// CHECK:           linalg.generic {{.*}} ins(%[[P]] : tensor<?x32xf32>)
// CHECK:             arith.addf %{{.*}}, %{{.*}} fastmath<reassoc>
// CHECK:           linalg.generic {{.*}} ins(%[[ROWS]]#1 : tensor<?xf32>) outs(%[[ACC]] : tensor<?x4xf32>)
// CHECK:           linalg.generic {{.*}} ins(%[[P]], %{{.*}} : tensor<?x32xf32>, tensor<32x4xf32>)
// CHECK:           scf.yield %{{.*}}, %[[ROWS]]#0, %{{.*}}
// CHECK:         arith.divf
// CHECK:         scf.forall.in_parallel
// CHECK:           tensor.parallel_insert_slice %{{.*}} into %[[OUT]][%[[B]], %[[M0]], 0] [1, %[[MM]], 4] [1, 1, 1]
// REMARK: remark: [Passed] LoweredToLoops{{.*}}Function=ragged{{.*}}tiles of 16 queries and 32 keys
func.func @ragged(%q: tensor<3x40x8xf32>, %k: tensor<3x64x8xf32>, %v: tensor<3x64x4xf32>, %init: tensor<3x40x4xf32>) -> tensor<3x40x4xf32> {
  %o = flash.attention
      ins(%q, %k, %v : tensor<3x40x8xf32>, tensor<3x64x8xf32>, tensor<3x64x4xf32>)
      outs(%init : tensor<3x40x4xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      -> tensor<3x40x4xf32>
  return %o : tensor<3x40x4xf32>
}

// -----

// A mask sees the indices of the whole attention, offsets added; P is rounded
// to prob_type; a table is read where it is; a sink joins in the end.

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#s = affine_map<(m, n, d, e) -> (m)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// CHECK-LABEL: func @mods
// CHECK-SAME:    %[[TABLE:[a-z0-9]+]]: tensor<9xf32>, %[[SINK:[a-z0-9]+]]: tensor<?xbf16>, %[[OFFM:[a-z0-9]+]]: index, %[[OFFN:[a-z0-9]+]]: index
// CHECK:       scf.forall (%[[M0:[a-z0-9]+]]) =
// CHECK:         scf.for %[[N0:[a-z0-9]+]] =
// CHECK:           %[[I:.*]] = linalg.index 0
// CHECK:           %[[M:.*]] = arith.addi %[[M0]], %[[I]]
// CHECK:           %[[J:.*]] = linalg.index 1
// CHECK:           %[[N:.*]] = arith.addi %[[N0]], %[[J]]
// CHECK:           %[[MO:.*]] = arith.addi %[[M]], %[[OFFM]]
// CHECK:           %[[NO:.*]] = arith.addi %[[N]], %[[OFFN]]
// CHECK:           %[[D:.*]] = arith.subi %[[MO]], %[[NO]]
// CHECK:           tensor.extract %[[TABLE]][%[[D]]]
// CHECK:           %[[KEEP:.*]] = arith.cmpi sle
// CHECK:           arith.select %[[KEEP]], %{{.*}}, %{{.*}} : f32
// CHECK:           arith.truncf %{{.*}} : f32 to bf16
// CHECK:           arith.extf %{{.*}} : bf16 to f32
// CHECK:         tensor.extract_slice %[[SINK]][%[[M0]]]
// CHECK:         linalg.generic
// CHECK:           arith.extf %{{.*}} : bf16 to f32
// CHECK:           arith.maximumf
// CHECK-NOT:       arith.constant 0x7FC00000
func.func @mods(%q: tensor<?x8xbf16>, %k: tensor<?x8xbf16>, %v: tensor<?x8xbf16>, %t: tensor<9xf32>, %sink: tensor<?xbf16>, %om: index, %on: index, %init: tensor<?x8xbf16>) -> tensor<?x8xbf16> {
  %o = flash.attention
      ins(%q, %k, %v : tensor<?x8xbf16>, tensor<?x8xbf16>, tensor<?x8xbf16>)
      tables(%t : tensor<9xf32>) sink(%sink : tensor<?xbf16>) offsets(%om, %on)
      outs(%init : tensor<?x8xbf16>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #s, #o], score_type = f32, prob_type = bf16, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %table: tensor<9xf32>, %m: index, %n: index):
        %d = arith.subi %m, %n : index
        %b = flash.gather %table[%d] : tensor<9xf32>
        %r = arith.addf %s, %b : f32
        flash.yield %r : f32
      }
      mask_mod {
      ^bb0(%table: tensor<9xf32>, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<?x8xbf16>
  return %o : tensor<?x8xbf16>
}

// -----

// The sink of a row without keys weighs NaN, if the op says so.

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#s = affine_map<(m, n, d, e) -> ()>
#o = affine_map<(m, n, d, e) -> (m, e)>

// CHECK-LABEL: func @despite_sink
// CHECK:         scf.for
// CHECK:         ^bb0(%[[SINK:.*]]: f32, %[[MAX:.*]]: f32, %[[SUM:.*]]: f32, %{{.*}}: f32):
// CHECK:           %[[ALL:.*]] = arith.maximumf %[[MAX]], %[[SINK]]
// CHECK:           %[[X:.*]] = arith.subf %[[SINK]]
// CHECK:           %[[W:.*]] = math.exp %[[X]]
// CHECK:           %[[EMPTY:.*]] = arith.cmpf oeq, %[[MAX]], %{{.*}}
// CHECK:           arith.select %[[EMPTY]], %{{.*}}, %[[W]]
func.func @despite_sink(%q: tensor<8x4xf32>, %k: tensor<8x4xf32>, %v: tensor<8x4xf32>, %sink: tensor<f32>, %init: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %o = flash.attention
      ins(%q, %k, %v : tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>)
      sink(%sink : tensor<f32>) outs(%init : tensor<8x4xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #s, #o], score_type = f32, prob_type = f32, acc_type = f32,
       empty_row = #flash.empty_row<nan_despite_sink>}
      mask_mod {
      ^bb0(%m: index, %n: index):
        %keep = arith.cmpi slt, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<8x4xf32>
  return %o : tensor<8x4xf32>
}

// -----

// A causal mask ends the keys at the last query of the tile: 16 queries from
// %m0 keep keys up to %m0 + 15.

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// CHECK-LABEL: func @causal
// CHECK:       scf.forall (%[[M0:[a-z0-9]+]]) =
// CHECK:         %[[M:.*]] = arith.index_cast %[[M0]] : index to i64
// CHECK:         %[[LAST:.*]] = arith.addi %[[M]], %c15_i64
// CHECK:         %[[END:.*]] = arith.addi %[[LAST]], %{{.*}}
// CHECK:         %[[MIN:.*]] = arith.minsi %[[END]], %{{.*}}
// CHECK:         %[[HI:.*]] = arith.maxsi %[[MIN]], %{{.*}}
// CHECK:         %[[TO:.*]] = arith.index_cast %[[HI]] : i64 to index
// CHECK:         scf.for %{{.*}} = %{{.*}} to %[[TO]] step
func.func @causal(%q: tensor<512x8xf32>, %k: tensor<512x8xf32>, %v: tensor<512x8xf32>, %init: tensor<512x8xf32>) -> tensor<512x8xf32> {
  %o = flash.attention
      ins(%q, %k, %v : tensor<512x8xf32>, tensor<512x8xf32>, tensor<512x8xf32>)
      outs(%init : tensor<512x8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<512x8xf32>
  return %o : tensor<512x8xf32>
}

// -----

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#x = affine_map<(m, n, d, e) -> (m, n)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// prob_mod changes the numerators, in place, after they are in the sum.
// CHECK-LABEL: func @prob_mod
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<16x12xf32>
// CHECK:       scf.for
// CHECK:         %[[E:.*]] = linalg.generic {{.*}}
// CHECK:           math.exp
// CHECK:         %[[E:.*]] = linalg.generic {{.*}}
// CHECK:           math.exp
// CHECK:         linalg.generic {{.*}} ins(%[[E]] : tensor<16x12xf32>) outs(%{{.*}} : tensor<16xf32>)
// CHECK:           arith.addf
// CHECK:         %[[TILE:.*]] = tensor.extract_slice %[[X]]
// CHECK:         %[[P:.*]] = linalg.generic {{.*}} ins(%[[TILE]] : tensor<16x12xf32>) outs(%[[E]] : tensor<16x12xf32>)
// CHECK:           arith.mulf
// CHECK:         linalg.generic {{.*}} ins(%[[P]], %{{.*}} : tensor<16x12xf32>, tensor<12x8xf32>)
func.func @prob_mod(%x: tensor<16x12xf32>, %q: tensor<16x8xf32>, %k: tensor<12x8xf32>, %v: tensor<12x8xf32>, %init: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %o = flash.attention
      ins(%q, %k, %v : tensor<16x8xf32>, tensor<12x8xf32>, tensor<12x8xf32>) aux(%x : tensor<16x12xf32>)
      outs(%init : tensor<16x8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #x, #o], score_type = f32, prob_type = f32, acc_type = f32}
      prob_mod {
      ^bb0(%p: f32, %x0: f32, %m: index, %n: index):
        %r = arith.mulf %p, %x0 : f32
        flash.yield %r : f32
      } -> tensor<16x8xf32>
  return %o : tensor<16x8xf32>
}

// -----

// A finite mask: first the likely keys, then, where a row has no score above
// the threshold, all of them.

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// CHECK-LABEL: func @finite
// CHECK:       scf.forall
// CHECK:         %[[PART0:.*]] = arith.cmpi ne
// CHECK:         %[[PART1:.*]] = arith.cmpi ne, %[[HI:.*]], %
// CHECK:         %[[PART:.*]] = arith.ori %[[PART0]], %[[PART1]]
// CHECK:         %[[RESULT:.*]]:3 = scf.while (%[[FIRST:.*]] = %{{.*}}, %[[END:.*]] = %[[HI]], %[[AGAIN:.*]] = %[[PART]], %[[ACC:.*]] = %{{.*}}, %[[MAX:.*]] = %{{.*}}, %[[SUM:.*]] = %{{.*}})
// CHECK:           linalg.fill ins(%{{.*}} : f32) outs(%[[ACC]]
// CHECK:           linalg.fill ins(%{{.*}} : f32) outs(%[[MAX]]
// CHECK:           linalg.fill ins(%{{.*}} : f32) outs(%[[SUM]]
// CHECK:           %[[STATE:.*]]:3 = scf.for %{{.*}} = %[[FIRST]] to %[[END]]
// CHECK:           %[[LOW:.*]] = linalg.generic {{.*}} ins(%[[STATE]]#1
// CHECK:             %[[LIMIT:.*]] = arith.constant 0xCE6E6B26 : f32
// CHECK:             arith.cmpf ule, %{{.*}}, %[[LIMIT]] : f32
// CHECK:           %[[ANY:.*]] = tensor.extract %[[LOW]][]
// CHECK:           %[[MORE:.*]] = arith.andi %[[AGAIN]], %[[ANY]]
// CHECK:           scf.condition(%[[MORE]]) %[[STATE]]#0, %[[STATE]]#1, %[[STATE]]#2
// CHECK:           scf.yield %{{.*}}, %{{.*}}, %false
func.func @finite(%q: tensor<512x8xf32>, %k: tensor<512x8xf32>, %v: tensor<512x8xf32>, %init: tensor<512x8xf32>) -> tensor<512x8xf32> {
  %o = flash.attention
      ins(%q, %k, %v : tensor<512x8xf32>, tensor<512x8xf32>, tensor<512x8xf32>)
      outs(%init : tensor<512x8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.constant -1.0e9 : f32
        %r = arith.select %keep, %s, %c : f32
        flash.yield %r : f32
      } -> tensor<512x8xf32>
  return %o : tensor<512x8xf32>
}

// -----

// A disjunction may leave tiles inside of the range empty: each is asked for.

#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>

// CHECK-LABEL: func @gaps
// CHECK:       scf.for %[[N0:.*]] = {{.*}} iter_args(%[[ACC:.*]] = %{{.*}}, %[[MAX:.*]] = %{{.*}}, %[[SUM:.*]] = %{{.*}})
// CHECK:         %[[FIRST:.*]] = arith.cmpi sge
// CHECK:         arith.cmpi sge
// CHECK:         %[[NEAR:.*]] = arith.cmpi sge
// CHECK:         %[[SOME:.*]] = arith.ori %[[FIRST]], %[[NEAR]]
// CHECK:         %[[STATE:.*]]:3 = scf.if %[[SOME]]
// CHECK:           linalg.generic
// CHECK:         } else {
// CHECK:           scf.yield %[[ACC]], %[[MAX]], %[[SUM]]
// CHECK:         scf.yield %[[STATE]]#0, %[[STATE]]#1, %[[STATE]]#2
func.func @gaps(%q: tensor<512x8xf32>, %k: tensor<512x8xf32>, %v: tensor<512x8xf32>, %init: tensor<512x8xf32>) -> tensor<512x8xf32> {
  %o = flash.attention
      ins(%q, %k, %v : tensor<512x8xf32>, tensor<512x8xf32>, tensor<512x8xf32>)
      outs(%init : tensor<512x8xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%m: index, %n: index):
        %c4 = arith.constant 4 : index
        %c32 = arith.constant 32 : index
        %first = arith.cmpi slt, %n, %c4 : index
        %end = arith.addi %n, %c32 : index
        %near = arith.cmpi slt, %m, %end : index
        %keep = arith.ori %first, %near : i1
        flash.yield %keep : i1
      } -> tensor<512x8xf32>
  return %o : tensor<512x8xf32>
}
