//===- AttentionMatcher.h - Attention in linalg -----------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_ATTENTIONMATCHER_H
#define FLASH_ANALYSIS_ATTENTIONMATCHER_H

#include "flash/Analysis/ElementTracer.h"
#include "flash/Analysis/SoftmaxForm.h"
#include "flash/Dialect/Flash/IR/Flash.h"

namespace mlir::flash {

/// An iteration dimension of a matched attention.
struct AttentionDim {
  DimKind kind;
  /// Its index variable; null for a dimension of size 1 that no index needs.
  Expr variable = nullptr;
  int64_t size = 1;
};

/// How to see a tensor as one with an indexing map: slice it, collapse runs of
/// its dimensions, expand each into digits. None of it copies.
struct OperandView {
  Value tensor;
  /// First index of each dimension of `tensor`, and the variables whose sizes
  /// multiply to the number of indices; no variable: one index.
  SmallVector<Expr> offsets;
  /// Runs of dimensions of `tensor` that are one dimension of the view.
  SmallVector<SmallVector<int64_t, 2>> runs;
  /// Digits of each run, leading first. A run without a digit is a unit.
  SmallVector<SmallVector<Expr>> digits;
};

/// An operand of an attention: a view of a tensor, or one to be computed.
struct AttentionOperand {
  OperandView view;
  /// What is to be computed, a function of `variables` that reads nothing but
  /// elements of tensors; null for a view.
  Expr element = nullptr;
  /// Set of the variables that index the operand.
  uint64_t variables = 0;
};

/// A tensor, and the index of each of its dimensions over an attention's
/// variables.
struct ChainTensor {
  OpResult tensor;
  SmallVector<Expr> indices;
};

/// A reduction over the keys, and over numbers that are none, as sinks.
struct KeyReduction {
  Reduction overKeys;
  SmallVector<Expr> extras;
};

/// A linalg program's attention, found and proved.
struct AttentionMatch {
  /// The second product.
  linalg::LinalgOp product;
  /// Index of each loop of `product`, over the variables of `dims`.
  SmallVector<Expr> loops;
  /// What the attention computes: the product, or what divides it, transposes
  /// or rounds it; and the index of each of its dimensions.
  OpResult result;
  SmallVector<Expr> resultIndices;
  /// In the order that flash.attention wants: batch…, group…, m, n, d, e.
  SmallVector<AttentionDim> dims;
  AttentionOperand query, key, value;
  /// The first product: a reduction at the indices of its element.
  Expr scoreProduct = nullptr;
  /// Whether the tensor that it is computed to holds nothing else: no bias that
  /// its sum starts at.
  bool isScoreProductPlain = true;
  /// The result as a function of the attention's output (hole 0), elements of
  /// tensors and the indices of the output; null where they are the same.
  Expr output = nullptr;
  /// Factor of the first product, without variables; null for none. And the
  /// part of it that the graph applies to its result, not to Q or K.
  Expr scale = nullptr, scaleOfResult = nullptr;
  /// The score as a function of the scaled product (hole 0) and the indices;
  /// the hole itself when there is no score_mod.
  Expr score = nullptr;
  /// A logit that joins the denominator only: a function of elements that do
  /// not depend on the key; null for none.
  Expr sink = nullptr;
  /// Which keys stay; null for all.
  Expr mask = nullptr;
  /// What multiplies V as a function of the softmax (hole 0), linear in it;
  /// null where they are the same.
  Expr probMod = nullptr;
  EmptyRow emptyRow = EmptyRow::NaN;
  /// The output is 0 in rows none of whose keys meets this, whatever emptyRow
  /// says; null for none.
  Expr someKey = nullptr;
  /// The softmax and its log-sum-exp, where the graph has them as tensors.
  std::optional<ChainTensor> weights, logSumExp;
  /// Of a partial softmax, whose weights exp(score − shift) nothing divides:
  /// their row sum, and the shift. What stands for its log-sum-exp is the
  /// maximum, on which no result depends.
  std::optional<ChainTensor> rowSum, shift;
  /// ln of the base of the graph's log-sum-exp.
  double logSumExpBase = 1;
  /// Whether exp(score − lse) is as exact as the graph's softmax.
  bool areWeightsExact = true;
  /// Whether the graph's log-sum-exp of an empty row is NaN, not −∞, and its
  /// softmax there is 0, not NaN.
  bool isEmptyLogSumExpNaN = false, areEmptyWeightsZero = false;
  /// Whether something else than a product reads the softmax.
  bool areWeightsUsed = false;
  Type scoreType, probType, accType;
};

/// Why an attention-like chain is not one, or could not be proved to be.
struct MatchFailure {
  /// The op that stopped the match.
  Operation *at = nullptr;
  std::string reason;
  std::string suggestion;
  /// Whether it looks like attention: worth a remark.
  bool isNearMiss = false;
};

/// A digit of the keys, ⌊n / weight⌋ mod size, and by what it is multiplied in
/// the index at which the scores are read; negative where it counts down.
struct KeyDigit {
  int64_t weight, size, coefficient;
};

/// Sees `element`, an Element expression, through an indexing map over the
/// variables of `dims`; nothing if it is not such a projection.
std::optional<OperandView> viewElement(ExprContext &exprs, Expr element,
                                       ArrayRef<AttentionDim> dims);

namespace detail {
class RowEvaluator;
struct RowValue;
using RowFact = std::pair<Expr, RowValue>;
} // namespace detail

/// Finds the attention whose second product `product` is.
class AttentionMatcher {
public:
  explicit AttentionMatcher(ElementTracer &tracer,
                            Numerics numerics = Numerics::Standard)
      : tracer(tracer), exprs(tracer.getContext()), numerics(numerics) {}

  std::optional<AttentionMatch> match(linalg::LinalgOp product);
  const MatchFailure &getFailure() const { return failure; }
  bool isExhausted() const { return tracer.isExhausted(); }
  /// Why each way to tell P from V failed, near misses or not.
  ArrayRef<MatchFailure> getFailures() const { return failures; }

private:
  enum class LoopClass : uint8_t { Batch, Row, Key, Feature };
  struct Variable {
    Expr expr;
    int64_t size;
    LoopClass loopClass;
  };
  /// The second product, at symbolic indices.
  struct Iteration {
    linalg::LinalgOp op;
    /// Index of each loop of `op`, and of those of its reduction.
    SmallVector<Expr> loops, bound;
    SmallVector<Variable> variables;
    Expr keyVariable = nullptr;
    int64_t numKeys = 1;
    /// P, over elements of the op's operands, the element of V, and the type
    /// in which P is multiplied.
    Expr probability = nullptr, value = nullptr;
    Type probType;
    /// Index of each dimension of the product's result, and its element there.
    SmallVector<Expr> indices;
    Expr node = nullptr;
    bool startsAtZero = false;
    uint64_t keys() const { return keyVariable->variables; }
    uint64_t ofClass(LoopClass loopClass) const;
  };
  /// One factor of a product after looking through reshapes and scalings.
  struct Factor {
    Expr element = nullptr;
    Expr scale = nullptr;
  };
  /// A softmax over the keys, found in what multiplies V or in what divides the
  /// product with it: P = rest · softmax(score).
  struct Softmax {
    Expr score = nullptr;
    /// What joins the denominator only; null for nothing.
    Expr sink = nullptr;
    Monomial rest;
    /// A row sum that is at least 1 where a key is kept and none of the
    /// conditions holds; null for none.
    Expr largeSum = nullptr;
    SmallVector<Expr> unless;
    /// What a partial softmax, which is not divided, subtracts from the scores,
    /// and the row's maximum in it; null for others.
    Expr shift = nullptr, maximum = nullptr;
    /// The whole: P, or the element of the divided product.
    Expr probability = nullptr, whole = nullptr;
    /// The product of unnormalised probabilities, already divided.
    OpResult divided;
    SmallVector<Expr> dividedIndices;
  };
  /// A denominator Σ_n weights + Σ extras.
  struct Denominator {
    Monomial weights;
    /// The weights as the graph has them.
    Expr body = nullptr;
    SmallVector<Expr> extras;
    SmallVector<Expr> guards;
    /// Σ_n exp(score − max score), unless one of the conditions holds.
    bool isLarge = false;
    SmallVector<Expr> unless;
  };
  struct Product {
    Expr node = nullptr;
    Expr lhs = nullptr, rhs = nullptr;
    Expr dVariable = nullptr;
    int64_t dSize = 1;
  };

  bool fail(Operation *at, const Twine &reason, const Twine &suggestion);
  std::optional<Iteration> makeIteration(linalg::LinalgOp op, unsigned ofValue,
                                         ArrayRef<SmallVector<int64_t>> digits,
                                         ArrayRef<KeyDigit> keyOrder);
  bool countLoops(Iteration &it, ArrayRef<SmallVector<int64_t>> digits,
                  ArrayRef<KeyDigit> keyOrder);
  SmallVector<KeyDigit> findKeyOrder(Expr root, const Iteration &it);
  Expr orderKeys(Expr key, ArrayRef<KeyDigit> order);
  bool classifyLoops(Iteration &it);
  SmallVector<Expr> getFactors(Expr body);
  void splitFactors(ArrayRef<Expr> factors, unsigned ofValue,
                    const Iteration &it, SmallVectorImpl<Expr> &values,
                    SmallVectorImpl<Expr> &others);
  std::optional<AttentionMatch> attempt(Iteration &it);
  void failScores(Expr score, const Iteration &it);
  bool finishInit(const Iteration &it, AttentionMatch &out);
  SmallVector<SmallVector<int64_t>> getDigits(const Iteration &it,
                                              ArrayRef<Expr> roots);

  // The softmax.
  bool matchProbability(Expr probability, const Iteration &it, Softmax &out);
  bool matchQuotient(const Monomial &quotient, const Iteration &it,
                     Softmax &out);
  bool matchDenominator(Expr divisor, const Monomial &numerator,
                        const Iteration &it, Softmax &out);
  void collectAddends(Expr divisor, SmallVectorImpl<Expr> &addends);
  bool matchRowSum(Expr sum, const Monomial &numerator, const Iteration &it,
                   Denominator &out, Monomial &rest);
  bool divideWeights(const Monomial &numerator, const Monomial &weights,
                     const Iteration &it, Monomial &rest);
  bool divideFactors(const Monomial &numerator, const Monomial &weights,
                     const Iteration &it, Monomial &rest);
  bool isFreeOfScores(const Monomial &rest, const Product &product);
  bool isOfScores(Expr term, const Iteration &it);
  bool matchSinks(const Denominator &denominator, Type type,
                  const Iteration &it, Softmax &out);
  bool isNegligible(Expr extra, const Denominator &denominator);
  bool holdsOwnMaximum(Denominator &denominator, const Iteration &it);
  bool isOwnMaximum(Expr term, const Monomial &weights, const Iteration &it,
                    SmallVectorImpl<Expr> &guards);
  Expr keepRowTerms(Expr row, const Iteration &it);
  Expr dropRowTerms(Expr exponent, const Iteration &it);
  Expr getLogarithm(Expr weights, const Iteration &it);
  bool isLogarithm(Expr score, const Monomial &weights, const Iteration &it);
  std::optional<Reduction> expandOverKeys(Expr node, const Iteration &it);
  SmallVector<KeyReduction> expandOverMore(Expr node, const Iteration &it);

  // Exponentials that overflow or vanish.
  detail::RowValue estimate(Expr expr, const Iteration &it);
  detail::RowValue estimate(ArrayRef<ExponentTerm> exponent,
                            const Iteration &it);
  Expr atOneKey(Expr term, const Iteration &it);
  bool isOfUnitSize(ArrayRef<ExponentTerm> exponent, const Iteration &it,
                    bool orLess = false);
  bool keepsRange(const Monomial &weights, const Iteration &it);

  // What else multiplies it.
  bool finishRows(const Softmax &softmax, const Product &product,
                  const Iteration &it, AttentionMatch &out);
  bool placeRest(const Softmax &softmax, const Product &product,
                 detail::RowEvaluator &rows, const Iteration &it,
                 AttentionMatch &out);
  detail::RowEvaluator makeRows(const Softmax &softmax, const Product &product,
                                const Iteration &it);
  bool mayBeEmpty(const Softmax &softmax, detail::RowEvaluator &rows,
                  const Iteration &it);
  detail::RowValue getEmptyRow(const Softmax &softmax,
                               detail::RowEvaluator &rows, const Iteration &it,
                               ArrayRef<detail::RowFact> also);
  SmallVector<Expr> findNaNs(ArrayRef<Expr> candidates, const Softmax &softmax,
                             detail::RowEvaluator &rows, const Iteration &it);
  bool failEmptyRow(const Iteration &it);
  bool splitRowMasks(const Softmax &softmax, detail::RowEvaluator &rows,
                     const Iteration &it, SmallVectorImpl<Expr> &masks,
                     SmallVectorImpl<Expr> &gates);
  bool setEmptyRow(const Softmax &softmax, detail::RowEvaluator &rows,
                   ArrayRef<Expr> selected, const Iteration &it,
                   AttentionMatch &out);
  bool keepsSomeKey(ArrayRef<Expr> mask, const Iteration &it);
  bool dependsOnScores(Expr expr, const Product &product);
  bool finishSink(const Softmax &softmax, const Product &product,
                  const Iteration &it, AttentionMatch &out);

  bool matchDeferred(const Monomial &numerator, const Iteration &it,
                     Softmax &out);
  void absorbUsers(const Iteration &it, AttentionMatch &out);
  OpResult findCopy(OpOperand &use, ArrayRef<Expr> indices);
  std::optional<std::pair<OpResult, SmallVector<Expr>>>
  stepForward(OpOperand &use, ArrayRef<Expr> indices);

  // The scores.
  std::optional<Product> findScoreProduct(Expr score, const Iteration &it);
  std::optional<Product> getProduct(Expr node, const Iteration &it);
  bool mergeProducts(Expr &score, Product &product, const Iteration &it);
  bool joinKeys(Expr &score, Product &product, const Iteration &it);
  Expr peelMask(Expr score, Expr product, Expr &mask);
  void peelScale(const Product &product, AttentionMatch &out);
  bool finishScore(Expr score, const Product &product, const Iteration &it,
                   AttentionMatch &out);
  Expr readReductions(Expr root);
  bool finishRegion(Expr &root, const Product &product,
                    ArrayRef<AttentionDim> dims, const Iteration &it);
  bool checkLeaves(Expr root, ArrayRef<AttentionDim> dims, const Iteration &it);

  // Partial softmaxes.
  bool matchPartial(const Monomial &weights, const Iteration &it, Softmax &out);
  bool isFreeOfMaximum(Value maximum);
  bool finishPartial(const Softmax &softmax, const Product &product,
                     const Iteration &it, AttentionMatch &out);

  // What else is used.
  void forEachTensor(const Product &product, const Iteration &it,
                     function_ref<void(const ChainTensor &, Expr)> visit);
  SmallVector<ChainTensor> stepOn(OpOperand &use, ArrayRef<Expr> indices);
  bool isWeights(Expr element, const Softmax &softmax, const Iteration &it);
  bool isLogSumExp(Expr element, double base, const Softmax &softmax,
                   const Iteration &it);
  void findOtherUses(const Softmax &softmax, const Product &product,
                     const Iteration &it, AttentionMatch &out);

  // The operands.
  SmallVector<Factor> lookThrough(Expr factor, bool mayScale);
  Expr narrow(Expr root, uint64_t wanted);
  std::optional<AttentionOperand> compute(Expr factor, uint64_t wanted,
                                          Type type);
  std::optional<AttentionOperand> chooseOperand(Expr factor, uint64_t required,
                                                bool mayScale, Type type,
                                                ArrayRef<AttentionDim> dims,
                                                Expr &scale);
  bool chooseQueryAndKey(const Product &product, const Iteration &it,
                         ArrayRef<AttentionDim> dims, AttentionMatch &out);
  bool chooseOperands(const Product &product, const Iteration &it,
                      AttentionMatch &out);
  bool setDims(const Iteration &it, const Product &product,
               AttentionMatch &out);

  ElementTracer &tracer;
  ExprContext &exprs;
  Numerics numerics;
  MatchFailure failure;
  SmallVector<MatchFailure, 2> failures;
  /// Why an op's result was made a leaf.
  MatchFailure outOfBounds;
  /// P of the attempt, and the expressions whose divisions tell how to count
  /// its loops.
  Expr probability = nullptr;
  SmallVector<Expr> roots;
  /// A tensor that has to be made a leaf: the attempt must start over.
  Value hidden;
  /// What maxima are at one key, in this attempt.
  llvm::DenseMap<Expr, Expr> oneKey;
  /// Set when V is a function of the scores: a sum over a softmax that is no
  /// product with V.
  bool isOther = false;
  /// Set when unnormalised probabilities were found with a division after the
  /// second product.
  bool looksDeferred = false;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_ATTENTIONMATCHER_H
