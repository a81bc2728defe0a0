//===- MatchRows.cpp - What is done with a softmax ------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// P = rest · softmax(score). Each factor of the rest goes where it can: guards
// have to be idle in rows that keep a key, factors of the row or of V's
// dimension leave by the output, those of a key become prob_mod. What a row
// without keys gives is the value of P in one.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcherDetail.h"
#include "RowValues.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

bool flash::detail::isComputedFrom(Value value, Operation *from) {
  llvm::DenseSet<Operation *> seen;
  SmallVector<Operation *> worklist;
  auto push = [&](Value operand) {
    Operation *op = operand.getDefiningOp();
    if (op && seen.insert(op).second)
      worklist.push_back(op);
  };
  push(value);
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (op == from)
      return true;
    // What comes before it in its block cannot.
    if (op->getBlock() == from->getBlock() && op->isBeforeInBlock(from))
      continue;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        push(operand);
    });
  }
  return false;
}

bool AttentionMatcher::dependsOnScores(Expr expr, const Product &product) {
  bool depends = false;
  Operation *scores = product.node->value.getDefiningOp();
  ExprContext::walk(expr, [&](Expr node) {
    if (!depends && node->value)
      depends = node == product.node || isComputedFrom(node->value, scores);
  });
  return depends;
}

//===----------------------------------------------------------------------===//
// Empty rows
//===----------------------------------------------------------------------===//

/// Whether ranges prove that each row keeps a key: the first, the last, or one
/// on a diagonal.
bool AttentionMatcher::keepsSomeKey(ArrayRef<Expr> mask, const Iteration &it) {
  if (mask.empty())
    return false;
  int64_t keys = ShapedType::kDynamic;
  for (const Variable &variable : it.variables)
    if (variable.expr == it.keyVariable)
      keys = variable.size;
  SmallVector<Expr> witnesses{exprs.index(0)};
  for (const Variable &variable : it.variables) {
    if (variable.loopClass != LoopClass::Row)
      continue;
    witnesses.push_back(variable.expr);
    if (!ShapedType::isDynamic(keys) && !ShapedType::isDynamic(variable.size))
      witnesses.push_back(
          exprs.add(variable.expr, exprs.index(keys - variable.size)));
  }
  if (!ShapedType::isDynamic(keys))
    witnesses.push_back(exprs.index(keys - 1));
  return llvm::any_of(witnesses, [&](Expr witness) {
    bool inside = witness->lo >= 0 &&
                  (witness->isZero() ||
                   (!ShapedType::isDynamic(keys) && witness->hi < keys));
    return inside && llvm::all_of(mask, [&](Expr condition) {
             return exprs.replace(condition, {{it.keyVariable, witness}})
                 ->isTrue();
           });
  });
}

/// Whether all scores of a row may be −∞.
bool AttentionMatcher::mayBeEmpty(const Softmax &softmax, RowEvaluator &rows,
                                  const Iteration &it) {
  RowValue score = rows.evaluate(softmax.score, RowState::Any);
  return (score.nan ||
          score.contains(-std::numeric_limits<double>::infinity())) &&
         !keepsSomeKey(rows.getMask(), it);
}

/// What P, or the product that is divided later, is in an empty row.
RowValue AttentionMatcher::getEmptyRow(const Softmax &softmax,
                                       RowEvaluator &rows, const Iteration &it,
                                       ArrayRef<RowFact> also) {
  RowValue p = rows.evaluateEmpty(softmax.probability, also);
  if (!softmax.divided)
    return p;
  // Σ p·V is NaN if some p is, and 0 if each p is.
  bool isSum = p.isEmpty() || (p.lo == 0 && p.hi == 0);
  SmallVector<RowFact> facts{{it.node, isSum ? p : RowValue::any()}};
  llvm::copy_if(also, std::back_inserter(facts), [&](const RowFact &fact) {
    return !fact.first->dependsOn(it.keys());
  });
  return rows.evaluateEmpty(softmax.whole, facts);
}

/// Those of `candidates` for which an empty row is NaN if one of its keys meets
/// them all, and 0 if none does; none if there are no such.
SmallVector<Expr> AttentionMatcher::findNaNs(ArrayRef<Expr> candidates,
                                             const Softmax &softmax,
                                             RowEvaluator &rows,
                                             const Iteration &it) {
  SmallVector<Expr> conditions;
  SmallVector<RowFact> all;
  for (Expr condition : candidates) {
    RowEvaluator none = rows.whereEachFails(condition);
    if (llvm::is_contained(conditions, condition) ||
        !getEmptyRow(softmax, none, it, {}).is(0))
      continue;
    conditions.push_back(condition);
    all.emplace_back(condition, RowValue::exactly(1));
  }
  RowEvaluator none = rows.whereEachFails(conditions);
  if (conditions.empty() || !getEmptyRow(softmax, none, it, {}).is(0) ||
      !getEmptyRow(softmax, rows, it, all).isNaN())
    conditions.clear();
  return conditions;
}

bool AttentionMatcher::failEmptyRow(const Iteration &it) {
  return fail(it.op,
              "what a row whose scores are all -inf gives is not proved to be "
              "NaN or 0",
              "mask with a large finite number, or set such rows to zero after "
              "the softmax");
}

/// In an empty row where a condition of the row does not hold, a select gives
/// 0, and a factor of 0 leaves the NaN. Takes the latter out of `masks`.
bool AttentionMatcher::splitRowMasks(const Softmax &softmax, RowEvaluator &rows,
                                     const Iteration &it,
                                     SmallVectorImpl<Expr> &masks,
                                     SmallVectorImpl<Expr> &gates) {
  if (masks.empty())
    return true;
  bool isEmptied = mayBeEmpty(softmax, rows, it);
  SmallVector<Expr> selected;
  for (Expr condition : masks) {
    RowFact fails(condition, RowValue::exactly(0));
    RowValue value = getEmptyRow(softmax, rows, it, fails);
    if (isEmptied && rows.hasMask() && !value.isNaN() && !value.is(0))
      return failEmptyRow(it);
    (isEmptied && value.isNaN() ? gates : selected).push_back(condition);
    // What else such a row gives does not matter.
    RowValue holds = rows.evaluateEmpty(condition);
    if (holds.lo != holds.hi)
      rows.setTruth(condition, RowState::Empty, true);
  }
  masks.assign(selected.begin(), selected.end());
  return true;
}

/// What an empty row gives is what P is where all scores are −∞. Conditions of
/// the key that P is selected by, as in a dropout, may leave a NaN or not.
bool AttentionMatcher::setEmptyRow(const Softmax &softmax, RowEvaluator &rows,
                                   ArrayRef<Expr> selected, const Iteration &it,
                                   AttentionMatch &out) {
  bool isEmptied = mayBeEmpty(softmax, rows, it);
  // What is multiplied by the sum of the weights, 0 or NaN, as they are.
  if (softmax.maximum) {
    out.emptyRow = isEmptied ? EmptyRow::Zero : EmptyRow::NaN;
    return true;
  }
  RowValue given = getEmptyRow(softmax, rows, it, {});
  if (given.is(0)) {
    // With a sink, this is what NaN says.
    out.emptyRow = out.sink ? EmptyRow::NaN : EmptyRow::Zero;
    return true;
  }
  if (!isEmptied)
    return true;
  if (out.sink)
    out.emptyRow = EmptyRow::NaNDespiteSink;
  if (given.isNaN())
    return true;
  SmallVector<Expr> candidates(selected);
  llvm::append_range(candidates, rows.getConditions());
  SmallVector<Expr> conditions = findNaNs(candidates, softmax, rows, it);
  if (!conditions.empty()) {
    if (!keepsSomeKey(conditions, it))
      for (Expr condition : conditions)
        out.someKey =
            out.someKey ? exprs.logicalAnd(out.someKey, condition) : condition;
    return true;
  }
  // A tensor that is added is not taken to mask whole rows.
  rows.assumeFiniteKey();
  given = getEmptyRow(softmax, rows, it, {});
  if (given.is(0))
    out.emptyRow = out.sink ? EmptyRow::NaN : EmptyRow::Zero;
  return given.is(0) || given.isNaN() || !rows.hasMask() || failEmptyRow(it);
}

//===----------------------------------------------------------------------===//
// Factors
//===----------------------------------------------------------------------===//

namespace {
/// Factors of one place, as a function of hole 0.
struct Factors {
  SmallVector<std::pair<Expr, int>> powers;
  /// Conditions that select, and some that multiply, to keep a NaN.
  SmallVector<Expr> masks, gates;
  double factor = 1;

  bool isTrivial() const {
    return powers.empty() && masks.empty() && gates.empty() && factor == 1;
  }
  Expr apply(ExprContext &exprs, Type type) const;
};
} // namespace

/// The hole of type `type` times the factors. Narrow types compute in f32.
Expr Factors::apply(ExprContext &exprs, Type type) const {
  Type wide = type;
  bool computes = !powers.empty() || !masks.empty() || !gates.empty();
  if (type.getIntOrFloatBitWidth() < 32 && computes)
    wide = Float32Type::get(exprs.getContext());
  Expr x = exprs.floatCast(exprs.hole(0, type), wide);
  for (auto [expr, power] : powers)
    x = exprs.apply(power > 0 ? "arith.mulf" : "arith.divf", wide,
                    {x, exprs.floatCast(expr, wide)});
  if (factor != 1)
    x = exprs.apply("arith.mulf", wide, {x, exprs.floatConstant(wide, factor)});
  for (Expr mask : masks)
    x = exprs.select(mask, x, exprs.floatConstant(wide, 0));
  for (Expr gate : gates)
    x = exprs.apply("arith.mulf", wide,
                    {x, exprs.apply("arith.uitofp", wide, {gate})});
  return exprs.floatCast(x, type);
}

bool AttentionMatcher::placeRest(const Softmax &softmax, const Product &product,
                                 RowEvaluator &rows, const Iteration &it,
                                 AttentionMatch &out) {
  const Monomial &rest = softmax.rest;
  for (Expr guard : rest.guards)
    if (!rows.isFalse(guard, RowState::Some))
      return fail(getOp(guard, it.op),
                  "the softmax is replaced or clipped under a condition that "
                  "is not proved to hold for empty rows only",
                  "mask the scores, not the probabilities");
  Factors ofKey, ofRow;
  auto place = [&](Expr expr) -> Factors & {
    return expr->dependsOn(it.keys()) ? ofKey : ofRow;
  };
  for (Expr condition : rest.masks) {
    bool ofScores = dependsOnScores(condition, product);
    // A guard: it holds where a row keeps a key. One that does not say what it
    // does in an empty row is a condition of the row.
    if (rows.isTrue(condition, RowState::Some)) {
      RowValue ifEmpty = rows.evaluateEmpty(condition);
      if (ifEmpty.lo == ifEmpty.hi || ofScores ||
          condition->dependsOn(it.keys()))
        continue;
    }
    if (ofScores)
      return fail(getOp(condition, it.op),
                  "probabilities are set to zero under a condition that is not "
                  "proved to be 'all scores of the row are -inf'",
                  "mask the scores, not the probabilities");
    place(condition).masks.push_back(condition);
  }
  SmallVector<std::pair<Expr, int>> powers(rest.powers);
  for (const ExponentTerm &term : rest.exponent) {
    Expr sum = buildSum(exprs, term, 0, term.expr->type);
    powers.emplace_back(exprs.apply("math.exp", sum->type, {sum}), 1);
  }
  for (auto [expr, power] : powers)
    place(expr).powers.emplace_back(expr, power);
  double factor = rest.factor * std::exp(rest.constant);
  if (!std::isfinite(factor) || factor == 0)
    return fail(it.op, "the probabilities are multiplied by zero or infinity",
                "");
  if (isClose(factor, 1))
    factor = 1;
  (ofKey.isTrivial() ? ofRow : ofKey).factor = factor;
  if (!ofKey.isTrivial())
    out.probMod = ofKey.apply(exprs, out.scoreType);
  if (!splitRowMasks(softmax, rows, it, ofRow.masks, ofRow.gates) ||
      !setEmptyRow(softmax, rows, ofKey.masks, it, out))
    return false;
  bool isNaN = out.emptyRow != EmptyRow::Zero && !out.someKey &&
               (!out.sink || out.emptyRow == EmptyRow::NaNDespiteSink);
  if (!ofRow.gates.empty() && !isNaN)
    return failEmptyRow(it);
  if (!ofRow.isTrivial())
    out.output = ofRow.apply(exprs, getElementTypeOrSelf(out.result));
  return true;
}

RowEvaluator AttentionMatcher::makeRows(const Softmax &softmax,
                                        const Product &product,
                                        const Iteration &it) {
  RowEvaluator rows(tracer, it.keys(),
                    [&](Expr node) { return expandOverMore(node, it); });
  rows.setFinite(product.node);
  rows.setScore(softmax.score);
  if (keepsSomeKey(rows.getConditions(), it))
    rows.setKeepsSomeKey();
  if (softmax.largeSum && llvm::all_of(softmax.unless, [&](Expr condition) {
        return rows.isFalse(condition, RowState::Some);
      }))
    for (RowState state : {RowState::Some, RowState::Kept})
      rows.setFact(softmax.largeSum, state,
                   {1, std::numeric_limits<double>::max()});
  return rows;
}

bool AttentionMatcher::finishRows(const Softmax &softmax,
                                  const Product &product, const Iteration &it,
                                  AttentionMatch &out) {
  RowEvaluator rows = makeRows(softmax, product, it);
  return placeRest(softmax, product, rows, it, out);
}

bool AttentionMatcher::finishSink(const Softmax &softmax,
                                  const Product &product, const Iteration &it,
                                  AttentionMatch &out) {
  if (!softmax.sink)
    return true;
  out.sink = stripCasts(softmax.sink);
  if (out.sink->dependsOn(it.keys() | it.ofClass(LoopClass::Feature)))
    return fail(getOp(out.sink, it.op),
                "the attention sink is " + describe(out.sink) +
                    ", not a number per batch, head or query",
                "compute the sink's logits as a tensor of their own");
  return finishRegion(out.sink, product, ArrayRef(out.dims).drop_back(3), it);
}
