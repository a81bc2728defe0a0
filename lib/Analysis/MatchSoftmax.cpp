//===- MatchSoftmax.cpp - The softmax of an attention ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Proves that P, or what the second product is divided by, is a softmax over
// the keys, and finds the scores that it is taken of.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcherDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

std::optional<Reduction> AttentionMatcher::expandOverKeys(Expr node,
                                                          const Iteration &it) {
  SmallVector<int64_t> sizes = tracer.getBoundSizes(node);
  std::optional<int64_t> total = getTotal(sizes);
  const Variable *keys = llvm::find_if(it.variables, [&](const Variable &v) {
    return v.expr == it.keyVariable;
  });
  if (!total || *total != keys->size)
    return std::nullopt;
  return tracer.expand(node, splitLoop(exprs, it.keyVariable, sizes));
}

/// Whether a term is a maximum, maybe scaled, guarded or rounded: of the size
/// of the scores, and −∞ only where they all are. Other terms of the row may be
/// so large that adding them rounds the scores away: they stay.
static bool isMaximum(ElementTracer &tracer, Expr term) {
  switch (term->opcode) {
  case Opcode::TruncF:
  case Opcode::ExtF:
    return isMaximum(tracer, term->operands[0]);
  case Opcode::MaximumF:
  case Opcode::MaxNumF:
  case Opcode::MulF:
  case Opcode::DivF:
    for (unsigned i : {0u, 1u}) {
      std::optional<APFloat> other = term->operands[1 - i]->getFloat();
      bool isMax = term->is(Opcode::MaximumF) || term->is(Opcode::MaxNumF);
      if (other &&
          (isMax ? term->operands[1 - i]->isNegInf()
                 : other->isFiniteNonZero()) &&
          !(term->is(Opcode::DivF) && i == 1))
        return isMaximum(tracer, term->operands[i]);
    }
    return false;
  // Guards: another value where there is no finite maximum.
  case Opcode::Select:
    for (unsigned i : {1u, 2u})
      if (term->operands[3 - i]->isZero())
        return isMaximum(tracer, term->operands[i]);
    return false;
  default:
    return term->kind == ExprKind::Reduction &&
           tracer.getKind(term) == std::optional(ReductionKind::Max);
  }
}

/// The exponent without the maximum that it is less: it cancels in the
/// quotient, exp(a − b) / Σ exp(a − b) = exp(a) / Σ exp(a).
Expr AttentionMatcher::dropRowTerms(Expr e, const Iteration &it) {
  auto isRow = [&](Expr expr) { return !expr->dependsOn(it.keys()); };
  auto cancels = [&](Expr expr) {
    return isRow(expr) && isMaximum(tracer, expr);
  };
  switch (e->opcode) {
  case Opcode::SubF:
    return cancels(e->operands[1]) ? dropRowTerms(e->operands[0], it) : e;
  case Opcode::AddF:
    for (unsigned i : {0u, 1u})
      if (e->operands[i]->is(Opcode::NegF) &&
          cancels(e->operands[i]->operands[0]))
        return dropRowTerms(e->operands[1 - i], it);
    return e;
  // What is rounded is the difference: without it, nothing is.
  case Opcode::TruncF:
  case Opcode::ExtF: {
    Expr inner = dropRowTerms(e->operands[0], it);
    return inner == e->operands[0] ? e : inner;
  }
  // Algebra: c·(a − b) = c·a − c·b.
  case Opcode::MulF:
  case Opcode::DivF:
    for (unsigned i : {0u, 1u}) {
      if (!isRow(e->operands[1 - i]) || (i == 1 && e->is(Opcode::DivF)))
        continue;
      Expr inner = dropRowTerms(e->operands[i], it);
      if (inner == e->operands[i] || inner->type != e->type)
        return e;
      SmallVector<Expr> operands(e->operands);
      operands[i] = inner;
      return exprs.apply(e->getName(), cast<DictionaryAttr>(e->attr), e->type,
                         operands);
    }
    return e;
  case Opcode::Select:
    for (unsigned i : {1u, 2u}) {
      if (!e->operands[3 - i]->isNegInf())
        continue;
      Expr inner = dropRowTerms(e->operands[i], it);
      if (inner == e->operands[i] || inner->type != e->type)
        return e;
      SmallVector<Expr> operands(e->operands);
      operands[i] = inner;
      return exprs.select(operands[0], operands[1], operands[2]);
    }
    return e;
  default:
    return e;
  }
}

/// The s of a numerator exp(s − …), null if it is not one.
Expr AttentionMatcher::matchNumerator(Expr n, const Iteration &it) {
  n = stripCasts(n);
  // A key whose numerator is set to zero is a key of score −∞.
  if (n->is(Opcode::Select)) {
    for (unsigned i : {1u, 2u}) {
      if (!n->operands[3 - i]->isZero())
        continue;
      Expr score = matchNumerator(n->operands[i], it);
      if (!score)
        return nullptr;
      Expr minusInf = exprs.floatConstant(
          score->type, -std::numeric_limits<double>::infinity());
      return i == 1 ? exprs.select(n->operands[0], score, minusInf)
                    : exprs.select(n->operands[0], minusInf, score);
    }
    return nullptr;
  }
  if (!n->is(Opcode::Exp) && !n->is(Opcode::Exp2))
    return nullptr;
  Expr score = dropRowTerms(n->operands[0], it);
  if (!score->dependsOn(it.keys()))
    return nullptr;
  if (n->is(Opcode::Exp))
    return score;
  // Algebra: 2^x = exp(x·ln 2).
  return exprs.apply(
      "arith.mulf", score->type,
      {score, exprs.floatConstant(score->type, llvm::numbers::ln2)});
}

/// The numerator and an exponential that joins the denominator: their common
/// row term, such as a maximum, cancels.
bool AttentionMatcher::matchSink(Expr numerator, Expr extra,
                                 const Iteration &it, Softmax &out) {
  extra = stripCasts(extra);
  auto refuse = [&] {
    return fail(
        getOp(extra, it.op),
        "what is added to the row sum is not proved to be exp of a "
        "logit less the same row term as in the numerator",
        "join an attention sink by concatenation or as exp(sink - max)");
  };
  if (extra->dependsOn(it.keys()) || !numerator->is(Opcode::Exp))
    return refuse();
  Expr exponent = stripCasts(numerator->operands[0]);
  std::optional<APFloat> one = extra->getFloat();
  Type type = numerator->type;
  if (one && one->isExactlyValue(1.0)) {
    // 1 + Σ exp(s): a sink of 0.
    out.score = exponent;
    out.sink = exprs.floatConstant(type, 0.0);
    return true;
  }
  if (!extra->is(Opcode::Exp))
    return refuse();
  Expr logit = stripCasts(extra->operands[0]);
  bool hasRowTerm = exponent->is(Opcode::SubF) &&
                    !exponent->operands[1]->dependsOn(it.keys());
  if (!hasRowTerm) {
    out.score = exponent;
    out.sink = logit;
    return true;
  }
  Expr row = exponent->operands[1];
  if (!isMaximum(tracer, row))
    return refuse();
  if (logit->is(Opcode::SubF) && logit->operands[1] == row)
    out.sink = logit->operands[0];
  else if (logit->is(Opcode::NegF) && logit->operands[0] == row)
    out.sink = exprs.floatConstant(type, 0.0);
  else
    return refuse();
  out.score = exponent->operands[0];
  return true;
}

/// Whether `sum` is the sum over the keys of the numerator, or over one more,
/// which is the sink.
bool AttentionMatcher::matchRowSum(Expr sum, Expr above, const Iteration &it,
                                   Softmax &out) {
  std::optional<Reduction> row = expandOverKeys(sum, it);
  SmallVector<int64_t> sizes = tracer.getBoundSizes(sum);
  const Variable *keys = llvm::find_if(it.variables, [&](const Variable &v) {
    return v.expr == it.keyVariable;
  });
  bool hasSink = !row && sizes.size() == 1 &&
                 !ShapedType::isDynamic(keys->size) &&
                 sizes[0] == keys->size + 1;
  if (hasSink)
    for (int64_t first : {0, 1}) {
      Expr key = exprs.add(it.keyVariable, exprs.index(first));
      Expr sink = exprs.index(first ? 0 : keys->size);
      std::optional<Reduction> rest = tracer.expand(sum, key);
      std::optional<Reduction> extra = tracer.expand(sum, sink);
      if (rest && extra && rest->kind == ReductionKind::Sum &&
          stripCasts(rest->body) == above)
        return matchSink(above, extra->body, it, out);
    }
  if (!row || row->kind != ReductionKind::Sum)
    return fail(getOp(sum, it.op),
                "the denominator does not sum over the keys that the second "
                "product sums over",
                "normalise over the dimension that is contracted with V");
  // select(c, N, 0) / Σ select(c, N, 0) may be written select(c, N / Σ …, 0).
  Expr body = stripCasts(row->body);
  for (Expr zeroed : out.zeroedWhen)
    if (body != above && zeroed->dependsOn(it.keys()) &&
        isa<FloatType>(above->type)) {
      Expr kept = exprs.select(exprs.logicalNot(zeroed), above,
                               exprs.floatConstant(above->type, 0.0));
      if (kept == body)
        above = kept;
    }
  if (body != above)
    return fail(getOp(sum, it.op),
                "the denominator sums something else than the numerator, or "
                "another row of it",
                "divide each row by the sum of the same row's exponentials");
  out.score = matchNumerator(above, it);
  if (!out.score)
    return fail(it.op, "the numerator is not an exponential of the scores", "");
  return true;
}

bool AttentionMatcher::matchQuotient(Expr numerator, Expr denominator,
                                     const Iteration &it, Softmax &out) {
  Expr sum = stripCasts(denominator), above = stripCasts(numerator);
  if (sum->kind == ExprKind::Reduction)
    return matchRowSum(sum, above, it, out);
  // Σ N + exp(sink − …)
  if (sum->is(Opcode::AddF))
    for (unsigned i : {0u, 1u}) {
      Expr row = stripCasts(sum->operands[i]);
      if (row->kind == ExprKind::Reduction &&
          matchRowSum(row, above, it, out) && !out.sink)
        return matchSink(above, sum->operands[1 - i], it, out);
    }
  return fail(getOp(sum, it.op),
              "the denominator is " + describe(sum) +
                  ", not the row sum of the numerator",
              "divide by the plain sum over the keys");
}

/// Whether `test` is true only for infinities, or only for NaNs, of `p`.
static bool isTestOf(Expr test, Expr p, ArrayRef<arith::CmpFPredicate> with,
                     bool withItself) {
  if (!isCompare(test, with) || stripCasts(test->operands[0]) != stripCasts(p))
    return false;
  if (withItself)
    return stripCasts(test->operands[1]) == stripCasts(p) ||
           (isCompare(test, {arith::CmpFPredicate::UNO}) &&
            test->operands[1]->kind == ExprKind::Constant);
  std::optional<APFloat> value = test->operands[1]->getFloat();
  return value && value->isInfinity();
}

bool AttentionMatcher::matchProbability(Expr p, const Iteration &it,
                                        Softmax &out) {
  using P = arith::CmpFPredicate;
  p = stripCasts(p);
  if (p->is(Opcode::Select)) {
    for (unsigned i : {1u, 2u}) {
      Expr inner = p->operands[i], other = p->operands[3 - i];
      Expr test = i == 2 ? p->operands[0] : exprs.logicalNot(p->operands[0]);
      // Probabilities are never infinite.
      if (other->kind == ExprKind::Constant &&
          isTestOf(test, inner, {P::OEQ}, /*withItself=*/false))
        return matchProbability(inner, it, out);
      if (!other->isZero())
        continue;
      if (isTestOf(test, inner, {P::UNO, P::UNE}, /*withItself=*/true))
        out.nanIsZero = true;
      else
        out.zeroedWhen.push_back(test);
      return matchProbability(inner, it, out);
    }
  }
  if (p->is(Opcode::DivF))
    return matchQuotient(p->operands[0], p->operands[1], it, out);
  if (p->is(Opcode::MulF))
    for (unsigned i : {0u, 1u}) {
      Expr factor = stripCasts(p->operands[i]);
      if (!factor->is(Opcode::DivF))
        continue;
      std::optional<APFloat> one = factor->operands[0]->getFloat();
      if (one && one->isExactlyValue(1.0))
        return matchQuotient(p->operands[1 - i], factor->operands[1], it, out);
    }
  // A constant factor of the probabilities is one of the output.
  if (p->is(Opcode::MulF))
    for (unsigned i : {0u, 1u}) {
      std::optional<APFloat> factor = p->operands[i]->getFloat();
      if (!factor || !factor->isFinite() || out.factor)
        continue;
      out.factor = p->operands[i];
      return matchProbability(p->operands[1 - i], it, out);
    }
  if (matchNumerator(p, it)) {
    if (matchDeferred(p, it, out))
      return true;
    if (looksDeferred)
      return false;
  }
  return fail(getOp(p, it.op),
              "what is multiplied with V is " + describe(p) +
                  ", not a softmax over the keys",
              "keep nothing but casts and zeroing of empty rows between the "
              "softmax and the second product");
}

//===----------------------------------------------------------------------===//
// What follows the product
//===----------------------------------------------------------------------===//

/// Whether an index is a sum of multiples of variables.
static bool isSumOfVariables(ExprContext &exprs, Expr index) {
  return llvm::all_of(exprs.decompose(index).terms, [](auto &term) {
    return term.first->kind == ExprKind::Variable;
  });
}

/// The result of a user that moves elements or computes one from each, and the
/// indices at which it has the element that `use` has at `indices`.
std::optional<std::pair<OpResult, SmallVector<Expr>>>
AttentionMatcher::stepForward(OpOperand &use, ArrayRef<Expr> indices) {
  Operation *op = use.getOwner();
  SmallVector<Expr> result;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    for (auto [index, group] :
         llvm::zip_equal(indices, expand.getReassociationIndices()))
      if (!delinearise(exprs, index,
                       expand.getResultType().getShape().slice(group.front(),
                                                               group.size()),
                       result))
        return std::nullopt;
    result.resize(expand.getResultType().getRank(), exprs.index(0));
    return std::pair(cast<OpResult>(expand.getResult()), result);
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    for (const ReassociationIndices &group :
         collapse.getReassociationIndices()) {
      result.push_back(linearise(
          exprs, indices.slice(group.front(), group.size()),
          collapse.getSrcType().getShape().slice(group.front(), group.size())));
      if (!result.back())
        return std::nullopt;
    }
    return std::pair(cast<OpResult>(collapse.getResult()), result);
  }
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || op->getNumResults() != 1 ||
      !structured.hasPureTensorSemantics() ||
      structured.getNumReductionLoops() != 0 || structured.isDpsInit(&use))
    return std::nullopt;
  SmallVector<Expr> loops(structured.getNumLoops(), nullptr);
  for (auto [expr, index] : llvm::zip_equal(
           structured.getMatchingIndexingMap(&use).getResults(), indices)) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (dim && !loops[dim.getPosition()])
      loops[dim.getPosition()] = index;
    else if (dim || !index->isZero())
      return std::nullopt;
  }
  for (auto [loop, size] :
       llvm::zip_equal(loops, structured.getStaticLoopRanges())) {
    if (!loop && size == 1)
      loop = exprs.index(0);
    if (!loop)
      return std::nullopt;
  }
  OpOperand *init = structured.getDpsInitOperand(0);
  for (AffineExpr expr : structured.getMatchingIndexingMap(init).getResults())
    result.push_back(exprs.affine(expr, loops, {}));
  return std::pair(OpResult(op->getResult(0)), result);
}

/// The division of the product by the row sum that comes after it.
bool AttentionMatcher::matchDeferred(Expr numerator, const Iteration &it,
                                     Softmax &out) {
  SmallVector<std::pair<Value, SmallVector<Expr>>> worklist{
      {it.op->getResult(0), it.indices}};
  // Enough for a transpose, reshapes and a cast between product and division.
  constexpr size_t maxValues = 12;
  for (size_t i = 0; i != worklist.size() && i != maxValues; ++i)
    for (OpOperand &use : worklist[i].first.getUses()) {
      auto next = stepForward(use, worklist[i].second);
      if (!next || !llvm::all_of(next->second, [&](Expr index) {
            return isSumOfVariables(exprs, index);
          }))
        continue;
      Expr element = stripCasts(tracer.trace(next->first, next->second));
      if (element == it.node) {
        worklist.emplace_back(next->first, next->second);
        continue;
      }
      Expr divisor = nullptr;
      if (element->is(Opcode::DivF) &&
          stripCasts(element->operands[0]) == it.node)
        divisor = element->operands[1];
      if (element->is(Opcode::MulF))
        for (unsigned j : {0u, 1u}) {
          Expr inverse = stripCasts(element->operands[j]);
          if (stripCasts(element->operands[1 - j]) != it.node ||
              !inverse->is(Opcode::DivF))
            continue;
          std::optional<APFloat> one = inverse->operands[0]->getFloat();
          if (one && one->isExactlyValue(1.0))
            divisor = inverse->operands[1];
        }
      if (!divisor)
        continue;
      looksDeferred = true;
      if (!matchQuotient(numerator, divisor, it, out))
        return false;
      out.divided = next->first;
      out.dividedIndices = next->second;
      return true;
    }
  return false;
}

/// Lets the attention give what its only user makes of its result, as long as
/// that is a transpose, a reshape or a rounding: layouts are free.
void AttentionMatcher::absorbUsers(const Iteration &it, AttentionMatch &out) {
  Expr node = tracer.trace(out.result, out.resultIndices);
  while (out.result.hasOneUse()) {
    auto next = stepForward(*out.result.use_begin(), out.resultIndices);
    if (!next ||
        next->first.getDefiningOp()->getBlock() !=
            out.result.getDefiningOp()->getBlock() ||
        !llvm::all_of(next->second, [&](Expr index) {
          return isSumOfVariables(exprs, index);
        }))
      return;
    Expr element = tracer.trace(next->first, next->second);
    bool rounds = element->is(Opcode::TruncF) && element->operands[0] == node;
    if (element != node && !rounds)
      return;
    node = element;
    std::tie(out.result, out.resultIndices) = *next;
  }
}

//===----------------------------------------------------------------------===//
// Rows without keys
//===----------------------------------------------------------------------===//

/// Whether `x` (a function of the key) being −∞ for all keys is the same as the
/// score being so: it is the score, or what is added to a product of finite
/// numbers, or the mask of a select.
static bool decidesEmptyRow(Expr score, Expr x) {
  score = stripCasts(score);
  x = stripCasts(x);
  if (score == x)
    return true;
  if (score->is(Opcode::AddF))
    for (unsigned i : {0u, 1u}) {
      bool restIsFinite = true;
      ExprContext::walk(score->operands[1 - i], [&](Expr expr) {
        restIsFinite &= !expr->isNegInf() && expr->kind != ExprKind::Element;
      });
      if (restIsFinite && decidesEmptyRow(score->operands[i], x))
        return true;
    }
  return false;
}

/// Whether `condition` holds exactly when all scores of the row are −∞.
bool AttentionMatcher::isEmptyRowTest(Expr condition, Expr score,
                                      const Iteration &it) {
  using P = arith::CmpFPredicate;
  auto row = [&](Expr node, ReductionKind kind) -> Expr {
    if (node->kind != ExprKind::Reduction)
      return nullptr;
    std::optional<Reduction> reduction = expandOverKeys(node, it);
    return reduction && reduction->kind == kind ? reduction->body : nullptr;
  };
  // ∀n: s = −∞
  if (Expr body = row(condition, ReductionKind::And))
    return isCompare(body, {P::OEQ, P::UEQ}) && body->operands[1]->isNegInf() &&
           decidesEmptyRow(score, body->operands[0]);
  // ¬∃n: keep, where s = keep ? … : −∞; ¬∃n: s ≠ −∞
  if (condition->is(Opcode::XOrI))
    if (Expr body = row(condition->operands[0], ReductionKind::Or)) {
      if (isCompare(body, {P::UNE, P::ONE}) && body->operands[1]->isNegInf())
        return decidesEmptyRow(score, body->operands[0]);
      Expr plain = stripCasts(score);
      if (!plain->is(Opcode::Select))
        return false;
      bool keepsFirst = plain->operands[2]->isNegInf();
      return (keepsFirst && plain->operands[0] == body) ||
             (plain->operands[1]->isNegInf() &&
              exprs.logicalNot(plain->operands[0]) == body);
    }
  // max_n s = −∞
  if (isCompare(condition, {P::OEQ, P::UEQ}) &&
      condition->operands[1]->isNegInf())
    if (Expr body = row(stripCasts(condition->operands[0]), ReductionKind::Max))
      return decidesEmptyRow(score, body);
  return false;
}

bool AttentionMatcher::finishSink(const Softmax &softmax, const Iteration &it,
                                  AttentionMatch &out) {
  if (!softmax.sink)
    return true;
  Expr sink = stripCasts(softmax.sink);
  if (sink->kind == ExprKind::Reduction && sink->constant == 0)
    sink = exprs.element(sink->value, sink->operands);
  ArrayRef<AttentionDim> dims = ArrayRef(out.dims).drop_back(3);
  bool isOperand =
      sink->kind == ExprKind::Constant ||
      (sink->kind == ExprKind::Element && viewElement(exprs, sink, dims));
  // With a sink no row is empty: what zeroes one is not understood.
  if (!isOperand || out.emptyRow != EmptyRow::NaN)
    return fail(getOp(sink, it.op),
                "the attention sink is " + describe(sink) +
                    ", not an element per batch, head or query",
                "compute the sink's logits as a tensor of their own");
  out.sink = sink;
  return true;
}

bool AttentionMatcher::checkZeroed(const Softmax &softmax, const Iteration &it,
                                   AttentionMatch &out) {
  if (softmax.nanIsZero)
    out.emptyRow = EmptyRow::Zero;
  for (Expr condition : softmax.zeroedWhen) {
    // A masked key has probability zero already; only in an empty row does
    // writing it change anything.
    bool isMask = out.mask && exprs.logicalNot(out.mask) == condition;
    if (!isMask && (condition->dependsOn(it.keys()) ||
                    !isEmptyRowTest(condition, softmax.score, it)))
      return fail(getOp(condition, it.op),
                  "probabilities are set to zero under a condition that is not "
                  "proved to be 'all scores of the row are -inf'",
                  "mask the scores, not the probabilities");
    out.emptyRow = EmptyRow::Zero;
  }
  return true;
}
