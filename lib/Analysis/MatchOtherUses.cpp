//===- MatchOtherUses.cpp - What else is used of an attention -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the softmax and its log-sum-exp among the tensors computed from the
// scores, where they are used by more than the second product.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcherDetail.h"
#include "RowValues.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

/// Most tensors between scores and softmax that are looked at: a chain of ops
/// that each do one thing, broadcasts and all, has about twenty.
static constexpr size_t kMaxTensors = 64;

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

/// The op that a use belongs to: ops in the body of a structured op are part of
/// it.
static Operation *getUser(OpOperand &use) {
  Operation *user = use.getOwner();
  for (Operation *op = user; op; op = op->getParentOp())
    if (isa<linalg::LinalgOp, tensor::GenerateOp>(op))
      user = op;
  return user;
}

/// Whether what `op` computes is used by something else than a product, in the
/// end. Products of weights are attentions of their own.
static bool isUsedElsewhere(Operation *op,
                            llvm::DenseMap<Operation *, bool> &known) {
  auto [entry, isNew] = known.try_emplace(op, true);
  if (!isNew)
    return entry->second;
  bool used = op->getNumResults() == 0 ||
              (!isa<linalg::LinalgOp>(op) && !isMemoryEffectFree(op));
  for (OpOperand &use : op->getUses()) {
    auto user = dyn_cast<linalg::LinalgOp>(getUser(use));
    bool isProduct =
        user && user.getNumReductionLoops() != 0 && user.getNumDpsInputs() > 1;
    used = used || (!isProduct && isUsedElsewhere(getUser(use), known));
  }
  return known[op] = used;
}

//===----------------------------------------------------------------------===//
// Walking forward
//===----------------------------------------------------------------------===//

/// Index of each dimension of what a reduction of one operand gives, where the
/// operand has the given indices; nothing if the op is none.
static std::optional<SmallVector<Expr>>
stepThroughReduction(ExprContext &exprs, OpOperand &use, OpResult result,
                     ArrayRef<Expr> indices) {
  auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
  if (!op || !op.hasPureTensorSemantics() || op.getNumReductionLoops() == 0 ||
      op.getNumDpsInputs() != 1 || op.isDpsInit(&use))
    return std::nullopt;
  SmallVector<Expr> loops(op.getNumLoops(), nullptr), at;
  for (auto [expr, index] :
       llvm::zip_equal(op.getMatchingIndexingMap(&use).getResults(), indices))
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops[dim.getPosition()] = index;
  for (AffineExpr expr : op.getIndexingMapMatchingResult(result).getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    Expr index = dim ? loops[dim.getPosition()] : exprs.index(0);
    if (!index)
      return std::nullopt;
    at.push_back(index);
  }
  return at;
}

/// The tensors that `use` leads to by an op that gives one element for each of
/// its operand's, or one for each row of them.
SmallVector<ChainTensor> AttentionMatcher::stepOn(OpOperand &use,
                                                  ArrayRef<Expr> indices) {
  SmallVector<ChainTensor> next;
  Operation *op = use.getOwner();
  if (isa<linalg::SoftmaxOp>(op)) {
    if (op->getNumResults() == 1 && use.getOperandNumber() == 0)
      next.push_back({op->getResult(0), SmallVector<Expr>(indices)});
    return next;
  }
  if (auto step = stepForward(use, indices)) {
    next.push_back({step->first, step->second});
    return next;
  }
  for (OpResult result : op->getResults())
    if (auto at = stepThroughReduction(exprs, use, result, indices))
      next.push_back({result, *at});
  return next;
}

//===----------------------------------------------------------------------===//
// Recognising
//===----------------------------------------------------------------------===//

/// Whether the softmax alone is what the expression is.
bool AttentionMatcher::isWeights(Expr element, const Softmax &softmax,
                                 const Iteration &it) {
  Softmax other;
  if (!matchProbability(element, it, other) || other.divided)
    return false;
  return !other.maximum && isTrivial(other.rest) &&
         other.score == softmax.score && other.sink == softmax.sink;
}

bool flash::detail::isTrivial(const Monomial &rest) {
  return isClose(rest.factor, 1) && rest.constant == 0 &&
         rest.exponent.empty() && rest.masks.empty() && rest.powers.empty() &&
         rest.guards.empty();
}

/// Whether two products of powers and exponentials have the same factors.
static bool haveSameFactors(Monomial a, Monomial b) {
  auto byId = [](const ExponentTerm &x, const ExponentTerm &y) {
    return x.expr->id < y.expr->id;
  };
  llvm::sort(a.exponent, byId);
  llvm::sort(b.exponent, byId);
  auto sameTerm = [](const ExponentTerm &x, const ExponentTerm &y) {
    return x.expr == y.expr && isClose(x.coefficient, y.coefficient);
  };
  return isClose(a.factor, b.factor) &&
         (a.constant == b.constant || isClose(a.constant, b.constant)) &&
         llvm::equal(a.exponent, b.exponent, sameTerm) &&
         llvm::equal(a.masks, b.masks) && llvm::equal(a.powers, b.powers) &&
         a.guards.empty() && b.guards.empty();
}

/// Whether e^(base·element) is Σ_n e^score.
bool AttentionMatcher::isLogSumExp(Expr element, double base,
                                   const Softmax &softmax,
                                   const Iteration &it) {
  MonomialBuilder builder(exprs, it.keys());
  Monomial power, weights, scores;
  builder.multiplyExp(element, base, power);
  auto *sum = llvm::find_if(power.powers, [&](auto &factor) {
    return factor.second == 1 && factor.first->kind == ExprKind::Reduction &&
           tracer.getKind(factor.first) == std::optional(ReductionKind::Sum);
  });
  if (softmax.sink || sum == power.powers.end())
    return false;
  std::optional<Reduction> row = expandOverKeys(sum->first, it);
  if (!row)
    return false;
  power.powers.erase(sum);
  builder.multiply(row->body, 1, weights);
  builder.multiplyExp(softmax.score, 1, scores);
  // e^M·Σ_n w = Σ_n e^M·w.
  weights.multiply(power);
  return haveSameFactors(weights, scores);
}

/// Whether exp(score − lse) is as exact as the softmax: not where a score may
/// be so large that adding ln N to it changes nothing.
static bool isExactFromLogSumExp(Expr score) {
  constexpr double limit = 4096;
  bool exact = true;
  ExprContext::walk(score, [&](Expr expr) {
    std::optional<APFloat> value = expr->getFloat();
    if (value && value->isFinite()) {
      APFloat wide = *value;
      bool losesInfo;
      wide.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
      exact &= std::abs(wide.convertToDouble()) <= limit;
    }
  });
  return exact;
}

/// Whether exp(score − lse), mended if need be, is what the graph's weights are
/// in an empty row.
static bool setEmptyWeights(RowValue value, bool isEmptied,
                            AttentionMatch &out) {
  // With a sink the lse is the sink, or NaN; without one it is −∞.
  bool isZero = out.sink && out.emptyRow != EmptyRow::NaNDespiteSink;
  out.areEmptyWeightsZero = isEmptied && !out.sink && value.is(0);
  return !isEmptied || out.areEmptyWeightsZero ||
         (isZero ? value.is(0) : value.isNaN());
}

/// Whether the graph's log-sum-exp of an empty row is known.
static bool setEmptyLogSumExp(RowValue value, bool isEmptied,
                              AttentionMatch &out) {
  out.isEmptyLogSumExpNaN = isEmptied && value.isNaN();
  return !isEmptied || out.isEmptyLogSumExpNaN ||
         value.is(-std::numeric_limits<double>::infinity());
}

/// Calls `visit` for each float tensor that the scores lead to, at indices that
/// are sums of variables, with its element there.
void AttentionMatcher::forEachTensor(
    const Product &product, const Iteration &it,
    function_ref<void(const ChainTensor &, Expr)> visit) {
  llvm::DenseSet<Value> seen;
  SmallVector<ChainTensor> worklist{
      {cast<OpResult>(product.node->value),
       SmallVector<Expr>(product.node->operands)}};
  auto isWhole = [&](const ChainTensor &at) {
    return llvm::all_of(at.indices, [&](Expr index) {
      return llvm::all_of(exprs.decompose(index).terms, [](auto &term) {
        return term.first->kind == ExprKind::Variable;
      });
    });
  };
  for (size_t i = 0; i != worklist.size() && i < kMaxTensors; ++i) {
    ChainTensor from = worklist[i];
    for (OpOperand &use : from.tensor.getUses())
      for (ChainTensor &next : stepOn(use, from.indices)) {
        if (use.getOwner() == it.op || !seen.insert(next.tensor).second)
          continue;
        worklist.push_back(next);
        if (isa<FloatType>(getElementTypeOrSelf(next.tensor)) && isWhole(next))
          visit(next, tracer.trace(next.tensor, next.indices));
      }
  }
}

void AttentionMatcher::findOtherUses(const Softmax &softmax,
                                     const Product &product,
                                     const Iteration &it, AttentionMatch &out) {
  MatchFailure before = failure;
  RowEvaluator rows = makeRows(softmax, product, it);
  bool isEmptied = mayBeEmpty(softmax, rows, it);
  forEachTensor(product, it, [&](const ChainTensor &at, Expr element) {
    bool isOfKey = element->dependsOn(it.keys());
    if (isOfKey && !out.weights && isWeights(element, softmax, it) &&
        setEmptyWeights(rows.evaluateEmpty(element), isEmptied, out))
      out.weights = at;
    for (double base : {1.0, llvm::numbers::ln2})
      if (!isOfKey && !out.logSumExp &&
          isLogSumExp(element, base, softmax, it) &&
          setEmptyLogSumExp(rows.evaluateEmpty(element), isEmptied, out)) {
        out.logSumExp = at;
        out.logSumExpBase = base;
      }
  });
  out.isScoreProductPlain = tracer.getResult(product.node) == product.node;
  out.areWeightsExact = isExactFromLogSumExp(softmax.score);
  llvm::DenseMap<Operation *, bool> known;
  out.areWeightsUsed =
      out.weights &&
      isUsedElsewhere(out.weights->tensor.getDefiningOp(), known);
  failure = before;
}
