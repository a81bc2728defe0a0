// RUN: flash-opt %s --flash-print-mask="tile-m=2 tile-n=2" -o /dev/null 2>&1 | FileCheck %s

#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
#bn = affine_map<(b, m, n, d, e) -> (b, n)>
#b = affine_map<(b, m, n, d, e) -> (b)>
#mn = affine_map<(b, m, n, d, e) -> (m, n)>

// CHECK-LABEL: mask of attention 0 in @causal, 2 x 2 tiles
// CHECK-NEXT: m 0: keys [0, 2), full [0, 1)  /...
// CHECK-NEXT: m 2: keys [0, 4), full [0, 3)  #/..
// CHECK-NEXT: m 4: keys [0, 6), full [0, 5)  ##/.
// CHECK-NEXT: m 6: keys [0, 8), full [0, 7)  ###/
func.func @causal(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// Offsets: four earlier keys, as a cache has them.
// CHECK-LABEL: mask of attention 0 in @cached, 2 x 2 tiles
// CHECK-NEXT: m 0: keys [0, 6), full [0, 5)  ##/.
// CHECK-NEXT: m 2: keys [0, 8), full [0, 7)  ###/
func.func @cached(%t: tensor<2x4x16xf32>, %k: tensor<2x8x16xf32>) -> tensor<2x4x16xf32> {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %o = flash.attention ins(%t, %k, %k : tensor<2x4x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      offsets(%c0, %c4, %c0) outs(%t : tensor<2x4x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<2x4x16xf32>
  return %o : tensor<2x4x16xf32>
}

// Two conjuncts, in 32 bits, one as an unsigned comparison: 0 <= m - n < 3.
// CHECK-LABEL: mask of attention 0 in @window, 2 x 2 tiles
// CHECK-NEXT: m 0: keys [0, 2), full [0, 1)  /...
// CHECK-NEXT: m 2: keys [0, 4), full [1, 3)  //..
// CHECK-NEXT: m 4: keys [2, 6), full [3, 5)  .//.
// CHECK-NEXT: m 6: keys [4, 8), full [5, 7)  ..//
func.func @window(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %m: index, %n: index):
        %c3 = arith.constant 3 : i32
        %mi = arith.index_cast %m : index to i32
        %ni = arith.index_cast %n : index to i32
        %diff = arith.subi %mi, %ni : i32
        %keep = arith.cmpi ult, %diff, %c3 : i32
        flash.yield %keep : i1
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// Nothing is concluded from the product m·n; what is affine beside it counts,
// but no tile is full.
// CHECK-LABEL: mask of attention 0 in @opaque, 2 x 2 tiles, partly opaque
// CHECK-NEXT: m 0: keys [0, 2), full [0, 0)  /...
// CHECK-NEXT: m 2: keys [0, 4), full [0, 0)  //..
func.func @opaque(%t: tensor<2x4x16xf32>, %k: tensor<2x8x16xf32>) -> tensor<2x4x16xf32> {
  %o = flash.attention ins(%t, %k, %k : tensor<2x4x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x4x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %m: index, %n: index):
        %c6 = arith.constant 6 : index
        %false = arith.constant false
        %mn = arith.muli %m, %n : index
        %product = arith.cmpi ne, %mn, %c6 : index
        %causal = arith.cmpi sge, %m, %n : index
        %keep = arith.select %causal, %product, %false : i1
        flash.yield %keep : i1
      } -> tensor<2x4x16xf32>
  return %o : tensor<2x4x16xf32>
}

// Causal, but for a prefix that every query sees: a disjunction.
// CHECK-LABEL: mask of attention 0 in @prefix, 2 x 2 tiles
// CHECK-NEXT: m 0: keys [0, 4), full [0, 4)  ##..
// CHECK-NEXT: m 2: keys [0, 4), full [0, 4)  ##..
// CHECK-NEXT: m 4: keys [0, 6), full [0, 5)  ##/.
// CHECK-NEXT: m 6: keys [0, 8), full [0, 7)  ###/
func.func @prefix(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %m: index, %n: index):
        %c4 = arith.constant 4 : index
        %causal = arith.cmpi sle, %n, %m : index
        %prefix = arith.cmpi slt, %n, %c4 : index
        %keep = arith.ori %causal, %prefix : i1
        flash.yield %keep : i1
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// A range per batch: n < 3·b + 2.
// CHECK-LABEL: mask of attention 0 in @per_batch, 2 x 2 tiles
// CHECK-NEXT: at [0]
// CHECK-NEXT: m 0: keys [0, 2), full [0, 2)  #...
// CHECK-NEXT: m 2: keys [0, 2), full [0, 2)  #...
// CHECK-NEXT: at [1]
// CHECK-NEXT: m 0: keys [0, 5), full [0, 5)  ##/.
// CHECK-NEXT: m 2: keys [0, 5), full [0, 5)  ##/.
func.func @per_batch(%t: tensor<2x4x16xf32>, %k: tensor<2x8x16xf32>) -> tensor<2x4x16xf32> {
  %o = flash.attention ins(%t, %k, %k : tensor<2x4x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x4x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %m: index, %n: index):
        %c2 = arith.constant 2 : index
        %c3 = arith.constant 3 : index
        %scaled = arith.muli %b, %c3 : index
        %end = arith.addi %scaled, %c2 : index
        %keep = arith.cmpi slt, %n, %end : index
        flash.yield %keep : i1
      } -> tensor<2x4x16xf32>
  return %o : tensor<2x4x16xf32>
}

// Lengths come with the call; an element of (m, n) is opaque.
// CHECK-LABEL: mask of attention 0 in @lengths, 2 x 2 tiles
// CHECK-NEXT: m 0: keys [0, 8), full [0, 0)  ////
// CHECK-LABEL: mask of attention 0 in @offset, 2 x 2 tiles
// CHECK-NEXT: m 0: unknown before run time
// CHECK-LABEL: mask of attention 0 in @operand, 2 x 2 tiles, partly opaque
// CHECK-NEXT: m 0: keys [0, 8), full [0, 0)  ////
func.func @lengths(%t: tensor<2x2x16xf32>, %k: tensor<2x8x16xf32>, %len: tensor<2xi32>) -> tensor<2x2x16xf32> {
  %o = flash.attention ins(%t, %k, %k : tensor<2x2x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      aux(%len : tensor<2xi32>)
      outs(%t : tensor<2x2x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #b, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%l: i32, %b: index, %m: index, %n: index):
        %ni = arith.index_cast %n : index to i32
        %keep = arith.cmpi slt, %ni, %l : i32
        flash.yield %keep : i1
      } -> tensor<2x2x16xf32>
  return %o : tensor<2x2x16xf32>
}
func.func @offset(%t: tensor<2x2x16xf32>, %k: tensor<2x8x16xf32>, %at: index) -> tensor<2x2x16xf32> {
  %c0 = arith.constant 0 : index
  %o = flash.attention ins(%t, %k, %k : tensor<2x2x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      offsets(%c0, %at, %c0)
      outs(%t : tensor<2x2x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%b: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      } -> tensor<2x2x16xf32>
  return %o : tensor<2x2x16xf32>
}
func.func @operand(%t: tensor<2x2x16xf32>, %k: tensor<2x8x16xf32>, %mask: tensor<2x8xi1>) -> tensor<2x2x16xf32> {
  %o = flash.attention ins(%t, %k, %k : tensor<2x2x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      aux(%mask : tensor<2x8xi1>)
      outs(%t : tensor<2x2x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #mn, #o], score_type = f32, prob_type = f32, acc_type = f32}
      mask_mod {
      ^bb0(%keep: i1, %b: index, %m: index, %n: index):
        flash.yield %keep : i1
      } -> tensor<2x2x16xf32>
  return %o : tensor<2x2x16xf32>
}

// CHECK-LABEL: mask of attention 0 in @unmasked: no mask
func.func @unmasked(%t: tensor<2x2x16xf32>) -> tensor<2x2x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x2x16xf32>, tensor<2x2x16xf32>, tensor<2x2x16xf32>)
      outs(%t : tensor<2x2x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      -> tensor<2x2x16xf32>
  return %o : tensor<2x2x16xf32>
}

// Finite masks: a bound of score_mod under each assignment of its conditions.
// Chosen by a condition, the mask is known: the threshold is -1e9 + 104.
// CHECK-LABEL: mask of attention 0 in @chosen, 2 x 2 tiles
// CHECK-NEXT: finite mask: rows with a score above -999999872 skip the tiles '-'
// CHECK-NEXT: m 0: keys [0, 2), full [0, 1)  /---
// CHECK-NEXT: m 2: keys [0, 4), full [0, 3)  #/--
// CHECK-NEXT: m 4: keys [0, 6), full [0, 5)  ##/-
// CHECK-NEXT: m 6: keys [0, 8), full [0, 7)  ###/
func.func @chosen(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.constant -1.0e9 : f32
        %r = arith.select %keep, %s, %c : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// Added: half of it, for what it is added to.
// CHECK-LABEL: mask of attention 0 in @added, 2 x 2 tiles
// CHECK-NEXT: finite mask: rows with a score above -1.70141173e+38 skip the tiles '-'
// CHECK-NEXT: m 0: keys [0, 2), full [0, 1)  /---
// CHECK-NEXT: m 2: keys [0, 4), full [0, 3)  #/--
// CHECK-NEXT: m 4: keys [0, 6), full [0, 5)  ##/-
// CHECK-NEXT: m 6: keys [0, 8), full [0, 7)  ###/
func.func @added(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.select %keep, %zero, %lowest : f32
        %r = arith.addf %s, %c : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// s·c + C·(1 − c), which is C where c is 0.
// CHECK-LABEL: mask of attention 0 in @multiplied, 2 x 2 tiles
// CHECK-NEXT: finite mask: rows with a score above -9.99999{{.*}}e+09 skip the tiles '-'
// CHECK-NEXT: m 0: keys [0, 2), full [0, 1)  /---
// CHECK-NEXT: m 2: keys [0, 4), full [0, 3)  #/--
// CHECK-NEXT: m 4: keys [0, 6), full [0, 5)  ##/-
// CHECK-NEXT: m 6: keys [0, 8), full [0, 7)  ###/
func.func @multiplied(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.constant -1.0e10 : f32
        %f = arith.uitofp %keep : i1 to f32
        %not = arith.subf %one, %f : f32
        %x = arith.mulf %s, %f : f32
        %y = arith.mulf %not, %c : f32
        %r = arith.addf %x, %y : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// The lowest number of f16.
// CHECK-LABEL: mask of attention 0 in @half, 2 x 2 tiles
// CHECK-NEXT: finite mask: rows with a score above -65400 skip the tiles '-'
// CHECK-NEXT: m 0: keys [0, 2), full [0, 1)  /---
// CHECK-NEXT: m 2: keys [0, 4), full [0, 3)  #/--
// CHECK-NEXT: m 4: keys [0, 6), full [0, 5)  ##/-
// CHECK-NEXT: m 6: keys [0, 8), full [0, 7)  ###/
func.func @half(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.constant -65504.0 : f16
        %h = arith.truncf %s : f32 to f16
        %x = arith.select %keep, %h, %c : f16
        %r = arith.extf %x : f16 to f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// Both n > m and n <= m: one condition. The soft cap is known to be small.
// CHECK-LABEL: mask of attention 0 in @capped, 2 x 2 tiles
// CHECK-NEXT: finite mask: rows with a score above -4896 skip the tiles '-'
// CHECK-NEXT: m 0: keys [0, 2), full [0, 1)  /---
// CHECK-NEXT: m 2: keys [0, 4), full [0, 3)  #/--
// CHECK-NEXT: m 4: keys [0, 6), full [0, 5)  ##/-
// CHECK-NEXT: m 6: keys [0, 8), full [0, 7)  ###/
func.func @capped(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %c50 = arith.constant 50.0 : f32
        %c = arith.constant -1.0e4 : f32
        %q = arith.divf %s, %c50 : f32
        %th = math.tanh %q : f32
        %cap = arith.mulf %th, %c50 : f32
        %gt = arith.cmpi sgt, %n, %m : index
        %mask = arith.select %gt, %c, %zero : f32
        %biased = arith.addf %s, %mask : f32
        %again = arith.addf %biased, %cap : f32
        %r = arith.select %keep, %again, %biased : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// With padding, an opaque conjunct, in one condition ...
// CHECK-LABEL: mask of attention 0 in @padded, 2 x 2 tiles
// CHECK-NEXT: finite mask: rows with a score above -1.70141173e+38 skip the tiles '-'
// CHECK-NEXT: m 0: keys [0, 2), full [0, 0)  /---
// CHECK-NEXT: m 2: keys [0, 4), full [0, 0)  //--
// CHECK-NEXT: m 4: keys [0, 6), full [0, 0)  ///-
// CHECK-NEXT: m 6: keys [0, 8), full [0, 0)  ////
func.func @padded(%t: tensor<2x8x16xf32>, %x: tensor<2x8xi1>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      aux(%x : tensor<2x8xi1>) outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #bn, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %xe: i1, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %both = arith.andi %keep, %xe : i1
        %c = arith.select %both, %zero, %lowest : f32
        %r = arith.addf %s, %c : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// ... and in two.
// CHECK-LABEL: mask of attention 0 in @two, 2 x 2 tiles
// CHECK-NEXT: finite mask: rows with a score above -499999872 skip the tiles '-'
// CHECK-NEXT: m 0: keys [0, 2), full [0, 0)  /---
// CHECK-NEXT: m 2: keys [0, 4), full [0, 0)  //--
// CHECK-NEXT: m 4: keys [0, 6), full [0, 0)  ///-
// CHECK-NEXT: m 6: keys [0, 8), full [0, 0)  ////
func.func @two(%t: tensor<2x8x16xf32>, %x: tensor<2x8xi1>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      aux(%x : tensor<2x8xi1>) outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #bn, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %xe: i1, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.constant -1.0e9 : f32
        %pad = arith.select %xe, %zero, %lowest : f32
        %cut = arith.select %keep, %zero, %c : f32
        %x = arith.addf %s, %pad : f32
        %r = arith.addf %x, %cut : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// Not negligible: a small number, one that a soft cap makes small ...
// CHECK-LABEL: mask of attention 0 in @small: no mask
func.func @small(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.constant -100.0 : f32
        %r = arith.select %keep, %s, %c : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}


// CHECK-LABEL: mask of attention 0 in @squashed: no mask
func.func @squashed(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.select %keep, %zero, %lowest : f32
        %x = arith.addf %s, %c : f32
        %r = math.tanh %x : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// ... and one that a large factor may undo: x·1e9 − 1e9.
// CHECK-LABEL: mask of attention 0 in @unknown: no mask
func.func @unknown(%t: tensor<2x8x16xf32>, %x: tensor<2x8xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      aux(%x : tensor<2x8xf32>) outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #bn, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %xe: f32, %b: index, %m: index, %n: index):
        %zero = arith.constant 0.0 : f32
        %one = arith.constant 1.0 : f32
        %lowest = arith.constant -3.40282347e+38 : f32
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.constant 1.0e9 : f32
        %x = arith.mulf %xe, %c : f32
        %y = arith.subf %x, %c : f32
        %z = arith.select %keep, %y, %lowest : f32
        %w = arith.select %keep, %lowest, %y : f32
        %r = arith.maximumf %z, %w : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}

// Strict numerics leave no key out that is not −∞.
// CHECK-LABEL: mask of attention 0 in @strict: no mask
func.func @strict(%t: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
  %o = flash.attention ins(%t, %t, %t : tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
      outs(%t : tensor<2x8x16xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32,
       numerics = #flash.numerics<strict>}
      score_mod {
      ^bb0(%s: f32, %b: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        %c = arith.constant -1.0e9 : f32
        %r = arith.select %keep, %s, %c : f32
        flash.yield %r : f32
      } -> tensor<2x8x16xf32>
  return %o : tensor<2x8x16xf32>
}
