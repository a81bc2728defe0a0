//===- MaskAnalysis.h - Which keys a mask keeps -----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads the mask_mod of a flash.attention as conditions joined by ∧ and ∨. A
// condition that is an affine inequality of the query m and the key n bounds,
// for a tile of queries, the keys that matter: outside of [lo, hi) every score
// is −∞, inside of [fullLo, fullHi) no affine conjunct masks anything. The
// other conditions are opaque: nothing is concluded from them.
//
// Models also mask by finite numbers (−1e9, the lowest float …), which stay in
// score_mod: a row that keeps nothing averages over them. FiniteMask says for
// which keys score_mod gives such a number, and above which maximum of its row
// the weight of such a key is exactly 0. A lowering then does
//
//   range = emitLikelyKeyRange(…)
//   do {
//     start anew; for the tiles of keys in [range.lo, range.hi) …
//     again = this was the likely range ∧ ¬(max > threshold) in some row
//     range = emitKeyRange(…)
//   } while (again)
//
// The lowerings use this to skip key tiles that the mask empties and to mask
// only partial ones. The op's decomposition, the reference, does not.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_MASKANALYSIS_H
#define FLASH_ANALYSIS_MASKANALYSIS_H

#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <vector>

namespace mlir::flash {

/// coefficient·⌊(m·M + Σ coefficientᵢ·termᵢ + constant) / divisor⌋
struct MaskQuotient {
  int64_t m = 0;
  int64_t constant = 0;
  SmallVector<std::pair<Value, int64_t>, 2> terms;
  int64_t divisor = 1;
  int64_t coefficient = 0;
};

/// A condition `m·M + n·N + Σ coefficientᵢ·termᵢ + Σ quotients + constant ≥ 0`,
/// where M and N are the region's query and key arguments (offsets included)
/// and the terms are values of the region that depend on neither.
///
/// The region computes in integers of some width. The inequality says the same
/// as long as M, N and the terms are in [−limit, limit]; the range emitted for
/// it tests that at run time, unless static sizes prove it.
struct MaskInequality {
  int64_t m = 0;
  int64_t n = 0;
  int64_t constant = 0;
  SmallVector<std::pair<Value, int64_t>, 2> terms;
  SmallVector<MaskQuotient, 0> quotients;
  int64_t limit = 0;
};

/// A mask as a tree: All is a conjunction (true without operands), Any a
/// disjunction.
struct MaskCondition {
  enum class Kind { Opaque, Inequality, All, Any };
  Kind kind = Kind::Opaque;
  unsigned inequality = 0; ///< index in MaskAnalysis::getInequalities()
  std::vector<MaskCondition> operands = {};
};

/// What a score_mod that masks by finite numbers says.
///
/// For every key of which `kept` does not hold, score ≤ C with C known, and
/// threshold ≥ C + u, where exp(x) is 0 for x ≤ −u (u = 104 in f32, 746 in
/// f64). In a row with max > threshold the weight of such a key is
/// exp(score − max) with score − max < −u: it is 0, and the row's maximum is
/// that of its other keys. Rows for which `max > threshold` does not hold, NaN
/// included, need all keys.
///
/// Where unknown terms t are added to the mask (s + select(c, 0, C)), the bound
/// is C/2 and rests on t ≤ |C|/2, which docs/Numerics.md states.
struct FiniteMask {
  MaskCondition kept;
  double threshold = 0; ///< a number of score_type
  /// The values that conditions of score_mod have where `kept` holds; empty if
  /// they are not the same everywhere.
  SmallVector<std::pair<Value, bool>, 1> literals = {};
};

/// Keys of a tile of queries, as `index` values with
/// 0 ≤ lo ≤ fullLo ≤ fullHi ≤ hi ≤ numKeys.
struct KeyRange {
  Value lo, hi;         ///< keys outside of [lo, hi) are masked for every row
  Value fullLo, fullHi; ///< no affine conjunct masks a key in [fullLo, fullHi)
  /// Keys in [fullLo, fullHi) need no mask at all: there is no opaque conjunct.
  bool exact = true;
  /// Keys in [keptLo, keptHi) are not masked by a finite number; null if
  /// score_mod has no finite mask or an opaque one.
  Value keptLo, keptHi;
};

/// Whether a tile of queries and keys is empty, partial or full, as i1 values.
struct TileClass {
  Value some; ///< false: every key is masked for every query
  Value all;  ///< true: no key is masked for any query
};

/// Read only; valid while the op's mask_mod is not changed.
class MaskAnalysis {
public:
  /// Finite masks are not looked for where the op's numerics are strict.
  explicit MaskAnalysis(AttentionOp op);

  /// Whether the op has a mask_mod.
  bool hasMask() { return !op.getMaskMod().empty(); }
  ArrayRef<MaskInequality> getInequalities() const { return inequalities; }
  const MaskCondition &getCondition() const { return condition; }
  /// Whether some part of the mask is not understood.
  bool hasOpaqueParts() const { return opaque; }

  /// The finite mask of score_mod, null if there is none.
  const FiniteMask *getFiniteMask() const {
    return finiteMask ? &*finiteMask : nullptr;
  }
  /// Whether the finite mask may leave keys of the key range out.
  bool canSkipFinite() const { return finiteMask && finiteReadable; }

  /// Creates the key range of the queries [m0, m0 + tileM), which may reach
  /// past the last query.
  ///   m0            first query, index, offsets not added
  ///   tileM         number of queries, elements
  ///   batchIndices  an index per batch and group dimension, offsets not added
  ///   numKeys       size of the key dimension, index
  ///   getAux        element of aux operand i at the batch indices; called for
  ///                 operands whose map has neither m nor n. Null, or returning
  ///                 null, leaves the conditions that need it opaque.
  /// Creates arith ops (and clones of the region's invariant ones) only, in 64
  /// bits; folds whatever is constant.
  KeyRange
  emitKeyRange(OpBuilder &b, Location loc, Value m0, int64_t tileM,
               ValueRange batchIndices, Value numKeys,
               llvm::function_ref<Value(unsigned)> getAux = nullptr) const;

  /// The same for rows with a score greater than the threshold of the finite
  /// mask, whose keys it leaves out, too.
  KeyRange emitLikelyKeyRange(
      OpBuilder &b, Location loc, Value m0, int64_t tileM,
      ValueRange batchIndices, Value numKeys,
      llvm::function_ref<Value(unsigned)> getAux = nullptr) const;

  /// Whether a key range may have tiles inside that the mask empties: the mask
  /// has a disjunction.
  bool mayHaveGaps() const;

  /// Creates the class of the tile of the queries [m0, m0 + tileM) and the keys
  /// [n0, n0 + tileN). `likely`: finite masks count as masks. The other
  /// arguments are those of emitKeyRange.
  TileClass
  emitTileClass(OpBuilder &b, Location loc, Value m0, int64_t tileM, Value n0,
                int64_t tileN, ValueRange batchIndices, Value numKeys,
                bool likely,
                llvm::function_ref<Value(unsigned)> getAux = nullptr) const;

  /// score_mod where the finite mask keeps the key, simplified. `indices` has
  /// an index per batch, group, m and n dimension, offsets not added.
  Value emitKeptScore(OpBuilder &b, Location loc, Value score, ValueRange aux,
                      ValueRange indices) const;

private:
  void readFiniteMask();
  MaskCondition read(Value value, bool negated);
  MaskCondition readCompare(Value lhs, Value rhs,
                            arith::CmpIPredicate predicate);
  MaskCondition readSelect(arith::SelectOp select, bool negated);
  std::optional<MaskCondition> readConverted(Value value, bool negated);

  mutable AttentionOp op;
  SmallVector<MaskInequality> inequalities;
  MaskCondition condition;
  bool opaque = false;
  std::optional<FiniteMask> finiteMask;
  bool finiteReadable = false;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_MASKANALYSIS_H
