//===- RowValues.h - What a row of scores can give --------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Interval analysis of expressions under a hypothesis on a row of scores: that
// it is empty (all scores −∞), or regular (one is not). Guards against empty
// rows are conditions that cannot hold in a regular one; what a graph gives for
// an empty row is the value of its expression in one.
//
// Numbers are reals with infinities: nothing overflows. Tensors are taken to
// hold neither NaN nor +∞, and −∞ only in elements that are added to the
// scores.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_ROWVALUES_H
#define FLASH_LIB_ANALYSIS_ROWVALUES_H

#include "flash/Analysis/AttentionMatcher.h"

namespace mlir::flash::detail {

/// What a number may be: a closed interval, which is empty where hi < lo, and
/// perhaps NaN. Truth values are 0 and 1.
struct RowValue {
  double lo, hi;
  bool nan = false;

  static RowValue any();
  static RowValue finite();
  static RowValue exactly(double value) { return {value, value}; }
  static RowValue onlyNaN();
  bool isEmpty() const { return hi < lo; }
  bool isNaN() const { return nan && isEmpty(); }
  bool is(double value) const { return !nan && lo == value && hi == value; }
  bool contains(double value) const { return lo <= value && value <= hi; }
};

/// The hypotheses, and which key of the row is looked at.
enum class RowState : uint8_t {
  Any,   // nothing is known of the row
  Empty, // every score of the row is −∞
  Some,  // some key of a row that keeps one
  Kept,  // a key that such a row keeps
};
constexpr unsigned kNumRowStates = 4;

/// What an expression is taken to be.
using RowFact = std::pair<Expr, RowValue>;

class RowEvaluator {
public:
  using Expand = std::function<SmallVector<KeyReduction>(Expr)>;
  /// `expandOverKeys` looks into a reduction over the row's keys, in all ways.
  RowEvaluator(ElementTracer &tracer, uint64_t keys, Expand expandOverKeys)
      : tracer(tracer), keys(keys), expandOverKeys(std::move(expandOverKeys)) {}

  /// A node that is finite whatever happens: the product of Q and K.
  void setFinite(Expr node) { finite.insert(node); }
  /// The score of a key, −∞ where it is masked.
  void setScore(Expr score);
  /// The evaluator of empty rows each of whose keys fails one of `conditions`.
  RowEvaluator whereEachFails(ArrayRef<Expr> conditions) const;
  /// From here on, some key of an empty row is masked by conditions alone: the
  /// tensors that are added are not −∞ for all of a row.
  void assumeFiniteKey();
  /// Each row has a key that meets all conditions.
  void setKeepsSomeKey() { keepsSomeKey = true; }
  void setFact(Expr node, RowState state, RowValue value);
  void setTruth(Expr condition, RowState state, bool holds);
  /// Conditions that every kept key meets; empty if something else decides,
  /// too.
  ArrayRef<Expr> getMask() const { return mask; }
  /// Conditions that every kept key meets, among others.
  ArrayRef<Expr> getConditions() const { return conditions; }
  /// Whether conditions mask keys, rather than what tensors hold.
  bool hasMask() const { return !conditions.empty(); }

  RowValue evaluate(Expr expr, RowState state);
  /// The value in an empty row, whatever its key is −∞ for, under more facts.
  /// What they say of the key is not said of the other keys of the row.
  RowValue evaluateEmpty(Expr expr, ArrayRef<RowFact> also = {});
  bool isTrue(Expr condition, RowState state) {
    return evaluate(condition, state).is(1);
  }
  bool isFalse(Expr condition, RowState state) {
    return evaluate(condition, state).is(0);
  }

private:
  RowValue compute(Expr expr, RowState state);
  RowValue computeLeaf(Expr expr, RowState state);
  RowValue computeApply(Expr expr, RowState state);
  RowValue computeOther(Expr expr, RowState state);
  RowValue computeReduction(Expr expr, RowState state);
  RowValue computeSelect(Expr expr, RowState state);
  RowValue computeLogic(Expr expr, RowState state);
  bool staysFinite(Expr expr);
  bool isPositiveZero(Expr expr);
  bool isNaNWhereKept(Expr body);
  bool isTermOf(Expr term, Expr sum, RowState state);
  void findAddends(Expr score);
  void collectMasks(Expr score, SmallVectorImpl<Expr> &conditions,
                    SmallVectorImpl<Expr> &others);

  ElementTracer &tracer;
  uint64_t keys;
  RowValue computeRow(const KeyReduction &row, RowState state);
  RowValue evaluateWhere(Expr expr, RowState state, ArrayRef<RowFact> also);
  Expand expandOverKeys;
  llvm::DenseSet<Expr> finite, addends;
  SmallVector<Expr> mask, conditions;
  /// Why a key may be masked: a condition does not hold, or all do and another
  /// part of its score is −∞.
  SmallVector<SmallVector<RowFact>> cases;
  /// The parts of a score but for conditions, where they are finite.
  SmallVector<RowFact> finiteParts;
  bool hasFiniteKey = false, keepsSomeKey = false;
  llvm::DenseMap<Expr, RowValue> facts[kNumRowStates], memo[kNumRowStates];
};

} // namespace mlir::flash::detail

#endif // FLASH_LIB_ANALYSIS_ROWVALUES_H
