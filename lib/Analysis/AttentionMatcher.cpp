//===- AttentionMatcher.cpp - Attention in linalg -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The proof, from the second product backwards:
//
//   O[b, m, e] = Σ_n P[b, m, n] · V[b, n, e]         the op that we start at
//   P = N / Σ_n N,  N = exp(E)                       matchProbability
//   E = s − (a maximum)                              dropRowTerms
//   s = f(Σ_d Q[b, m, d] · K[b, n, d], b, m, n, …)   findScoreProduct
//
// All of these are expressions over the same index variables, so that "the same
// row" and "the same numerator" are equality of pointers. A maximum that does
// not depend on n cancels in the quotient, whatever it is of.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/AttentionMatcher.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;

/// Number of the variable of the reduction in the first product; the others
/// are numbered from 0.
static constexpr unsigned kDVariable = 60;
/// Most times that one attempt starts over with a tensor made opaque, or with
/// loops split.
static constexpr unsigned kMaxAttempts = 24;

//===----------------------------------------------------------------------===//
// Small tools
//===----------------------------------------------------------------------===//

bool AttentionMatcher::fail(Operation *at, const Twine &reason,
                            const Twine &suggestion) {
  failure.at = at;
  failure.reason = reason.str();
  failure.suggestion = suggestion.str();
  return false;
}

static Expr stripCasts(Expr expr) {
  while (expr->is(Opcode::TruncF) || expr->is(Opcode::ExtF))
    expr = expr->operands[0];
  return expr;
}

static bool contains(Expr root, Expr node) {
  bool found = false;
  ExprContext::walk(root, [&](Expr expr) { found |= expr == node; });
  return found;
}

static bool isCompare(Expr expr, ArrayRef<arith::CmpFPredicate> predicates) {
  if (!expr->is(Opcode::CmpF))
    return false;
  auto predicate = cast<arith::CmpFPredicateAttr>(
      cast<DictionaryAttr>(expr->attr).get("predicate"));
  return llvm::is_contained(predicates, predicate.getValue());
}

/// The op that computes what a node stands for, for remarks.
static Operation *getOp(Expr expr, Operation *otherwise) {
  Operation *op = expr->value ? expr->value.getDefiningOp() : nullptr;
  return op ? op : otherwise;
}

static std::string describe(Expr expr) {
  switch (expr->kind) {
  case ExprKind::Apply:
    return expr->getName().getStringRef().str();
  case ExprKind::Reduction:
    return "a reduction by '" +
           expr->value.getDefiningOp()->getName().getStringRef().str() + "'";
  case ExprKind::Element:
    if (Operation *op = expr->value.getDefiningOp())
      return "an element of what '" + op->getName().getStringRef().str() +
             "' gives";
    return "an element of an argument";
  default:
    return "a constant or an index";
  }
}

//===----------------------------------------------------------------------===//
// The iteration of the second product
//===----------------------------------------------------------------------===//

uint64_t AttentionMatcher::Iteration::ofClass(LoopClass loopClass) const {
  uint64_t set = 0;
  for (const Variable &variable : variables)
    if (variable.loopClass == loopClass)
      set |= variable.expr->variables;
  return set;
}

static Expr stripWidening(Expr expr) {
  while (expr->is(Opcode::ExtF))
    expr = expr->operands[0];
  return expr;
}

/// What `body` multiplies, looking through reshapes of the product. None if it
/// is no product.
SmallVector<Expr> AttentionMatcher::getFactors(Expr body) {
  constexpr unsigned maxSteps = 8;
  for (unsigned step = 0; step != maxSteps; ++step) {
    if (body->kind != ExprKind::Element)
      break;
    Expr next = tracer.trace(body->value, body->operands, TraceDepth::Operands);
    if (next == body)
      return {};
    body = next;
  }
  if (!body->is(Opcode::MulF))
    return {};
  SmallVector<Expr> factors, worklist{body};
  while (!worklist.empty()) {
    Expr expr = worklist.pop_back_val();
    if (expr->is(Opcode::MulF))
      worklist.append({expr->operands[1], expr->operands[0]});
    else
      factors.push_back(expr);
  }
  return factors;
}

/// Product of factors; one that is alone is seen before it is widened.
static Expr joinFactors(ExprContext &exprs, ArrayRef<Expr> factors) {
  if (factors.size() == 1)
    return stripWidening(factors[0]);
  Expr product = factors[0];
  for (Expr factor : factors.drop_front())
    product = exprs.apply("arith.mulf", product->type, {product, factor});
  return product;
}

/// Index of a loop as digits with the given sizes, leading first, one new
/// variable for each digit that is not a unit.
static Expr makeLoop(ExprContext &exprs, ArrayRef<int64_t> sizes,
                     unsigned &number,
                     function_ref<void(Expr, int64_t)> addVariable) {
  Expr loop = exprs.index(0);
  for (int64_t size : sizes) {
    if (!ShapedType::isDynamic(size))
      loop = exprs.mul(loop, size);
    if (size == 1)
      continue;
    Expr variable = exprs.variable(number++, size);
    addVariable(variable, size);
    loop = exprs.add(loop, variable);
  }
  return loop;
}

/// The digits of the index `loop` in the sizes of several loops that it stands
/// for together, leading first.
static SmallVector<Expr> splitLoop(ExprContext &exprs, Expr loop,
                                   ArrayRef<int64_t> sizes) {
  SmallVector<Expr> digits(sizes.size());
  bool single = llvm::count_if(sizes, [](int64_t s) { return s != 1; }) == 1;
  for (size_t i = sizes.size(); i-- > 0;) {
    if (sizes[i] == 1) {
      digits[i] = exprs.index(0);
      continue;
    }
    digits[i] = single ? loop : exprs.mod(loop, sizes[i]);
    if (!single)
      loop = exprs.floorDiv(loop, sizes[i]);
  }
  return digits;
}

/// Product of sizes; nothing if there are several and one is dynamic.
static std::optional<int64_t> getTotal(ArrayRef<int64_t> sizes) {
  int64_t total = 1;
  unsigned count = 0;
  for (int64_t size : sizes) {
    if (size == 1)
      continue;
    if (ShapedType::isDynamic(size) || ShapedType::isDynamic(total)) {
      total = ShapedType::kDynamic;
    } else {
      total *= size;
    }
    ++count;
  }
  if (count > 1 && ShapedType::isDynamic(total))
    return std::nullopt;
  return total;
}

/// Counts the loops of the product: parallel ones in the given digits, those of
/// the reduction together, as one key.
bool AttentionMatcher::countLoops(Iteration &it,
                                  ArrayRef<SmallVector<int64_t>> digits) {
  it.loops.resize(it.op.getNumLoops());
  SmallVector<int64_t> sizes = it.op.getStaticLoopRanges(), keySizes;
  unsigned number = 0;
  auto types = it.op.getIteratorTypesArray();
  for (auto [i, type] : llvm::enumerate(types)) {
    if (type == utils::IteratorType::reduction) {
      keySizes.push_back(sizes[i]);
      continue;
    }
    it.loops[i] = makeLoop(exprs, digits[i], number, [&](Expr e, int64_t size) {
      it.variables.push_back({e, size, LoopClass::Batch});
    });
    if (number > kDVariable - 2)
      return false;
  }
  std::optional<int64_t> keys = getTotal(keySizes);
  if (!keys || *keys == 1)
    return false;
  it.keyVariable = exprs.variable(number++, *keys);
  it.variables.push_back({it.keyVariable, *keys, LoopClass::Key});
  it.bound = splitLoop(exprs, it.keyVariable, keySizes);
  auto next = it.bound.begin();
  for (auto [i, type] : llvm::enumerate(types))
    if (type == utils::IteratorType::reduction)
      it.loops[i] = *next++;
  return true;
}

/// Sorts the loops by the factors that they index: Q's and O's rows are in P
/// alone, features in V alone.
bool AttentionMatcher::classifyLoops(Iteration &it) {
  for (Variable &variable : it.variables) {
    if (variable.loopClass == LoopClass::Key)
      continue;
    bool inP = it.probability->dependsOn(variable.expr->variables);
    bool inV = it.value->dependsOn(variable.expr->variables);
    if (!inP && !inV)
      return false;
    variable.loopClass = inP && inV ? LoopClass::Batch
                         : inP      ? LoopClass::Row
                                    : LoopClass::Feature;
  }
  return it.value->dependsOn(it.keys());
}

std::optional<AttentionMatcher::Iteration>
AttentionMatcher::makeIteration(linalg::LinalgOp op, unsigned ofValue,
                                ArrayRef<SmallVector<int64_t>> digits) {
  Iteration it;
  it.op = op;
  if (!countLoops(it, digits))
    return std::nullopt;
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (AffineExpr expr : map.getResults())
    it.indices.push_back(exprs.affine(expr, it.loops, {}));
  Value result = op->getResult(0);
  it.node = exprs.reduction(result, it.indices, /*part=*/0);
  it.startsAtZero =
      tracer.trace(result, it.indices, TraceDepth::Operands) == it.node;
  std::optional<Reduction> sum =
      tracer.expand(it.node, it.bound, TraceDepth::Operands);
  if (!sum || sum->kind != ReductionKind::Sum)
    return std::nullopt;
  SmallVector<Expr> factors = getFactors(sum->body);
  if (factors.size() < 2 || ofValue >= factors.size())
    return std::nullopt;
  it.value = stripWidening(factors[ofValue]);
  factors.erase(factors.begin() + ofValue);
  it.probability = joinFactors(exprs, factors);
  if (it.value->kind != ExprKind::Element)
    return std::nullopt;
  it.probType = it.probability->type;
  if (!classifyLoops(it))
    return std::nullopt;
  return it;
}

/// Whether 1 | divisors… | size is a chain of divisors, each dividing the next.
static bool isChain(ArrayRef<int64_t> divisors, int64_t size) {
  int64_t previous = 1;
  for (int64_t divisor : divisors) {
    if (divisor % previous != 0)
      return false;
    previous = divisor;
  }
  return ShapedType::isDynamic(size) || size % previous == 0;
}

/// The digits in which the loops of the product have to be counted for the
/// divisions of their indices in `roots` to disappear.
SmallVector<SmallVector<int64_t>>
AttentionMatcher::getDigits(const Iteration &it, ArrayRef<Expr> roots) {
  llvm::DenseMap<Expr, llvm::SmallSetVector<int64_t, 4>> divisors;
  for (Expr root : roots)
    ExprContext::walk(root, [&](Expr expr) {
      if (expr->kind != ExprKind::FloorDiv && expr->kind != ExprKind::Mod)
        return;
      Expr base = expr->operands[0];
      divisors[base].insert(expr->constant);
      if (base->kind == ExprKind::Mod) {
        divisors[base->operands[0]].insert(expr->constant);
        divisors[base->operands[0]].insert(base->constant);
      }
    });
  SmallVector<int64_t> sizes = linalg::LinalgOp(it.op).getStaticLoopRanges();
  SmallVector<SmallVector<int64_t>> digits;
  for (auto [loop, size] : llvm::zip_equal(it.loops, sizes))
    digits.push_back({size});
  for (auto [i, loop] : llvm::enumerate(it.loops)) {
    // A loop that is counted in digits already is refined digit by digit.
    SmallVector<int64_t> refined;
    for (const Variable &variable : it.variables) {
      if (!loop->dependsOn(variable.expr->variables) ||
          variable.loopClass == LoopClass::Key)
        continue;
      auto found = divisors.find(variable.expr);
      SmallVector<int64_t> chain;
      if (found != divisors.end() && variable.loopClass != LoopClass::Feature)
        chain =
            SmallVector<int64_t>(found->second.begin(), found->second.end());
      llvm::sort(chain);
      if (!isChain(chain, variable.size) || chain.empty() ||
          chain.back() == variable.size) {
        refined.push_back(variable.size);
        continue;
      }
      refined.push_back(ShapedType::isDynamic(variable.size)
                            ? ShapedType::kDynamic
                            : variable.size / chain.back());
      for (size_t j = chain.size(); j-- > 0;)
        refined.push_back(chain[j] / (j ? chain[j - 1] : 1));
    }
    if (!refined.empty())
      digits[i] = refined;
  }
  return digits;
}

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

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

std::optional<AttentionMatcher::Product>
AttentionMatcher::getProduct(Expr node, const Iteration &it) {
  Product product;
  product.node = node;
  SmallVector<int64_t> sizes = tracer.getBoundSizes(node);
  std::optional<int64_t> total = getTotal(sizes);
  if (!total || node->constant != 0)
    return std::nullopt;
  product.dSize = *total;
  Expr index = exprs.index(0);
  if (*total != 1)
    index = product.dVariable = exprs.variable(kDVariable, *total);
  std::optional<Reduction> sum =
      tracer.expand(node, splitLoop(exprs, index, sizes), TraceDepth::Operands);
  if (!sum || sum->kind != ReductionKind::Sum)
    return std::nullopt;
  // The query is what is the same for all keys.
  SmallVector<Expr> query, key;
  for (Expr factor : getFactors(sum->body))
    (factor->dependsOn(it.keys()) ? key : query).push_back(factor);
  if (query.empty() || key.empty())
    return std::nullopt;
  product.lhs = joinFactors(exprs, query);
  product.rhs = joinFactors(exprs, key);
  return product;
}

std::optional<AttentionMatcher::Product>
AttentionMatcher::findScoreProduct(Expr score, const Iteration &it) {
  std::optional<Product> found;
  ExprContext::walk(score, [&](Expr expr) {
    if (found || expr->kind != ExprKind::Reduction ||
        !expr->dependsOn(it.keys()))
      return;
    // Without a row dimension any query will do.
    uint64_t rows = it.ofClass(LoopClass::Row);
    std::optional<Product> product = getProduct(expr, it);
    if (product && (!rows || product->lhs->dependsOn(rows)))
      found = product;
  });
  return found;
}

/// Takes selects of −∞ off the score: mask collects what stays. A condition on
/// the product itself belongs to score_mod.
Expr AttentionMatcher::peelMask(Expr s, Expr product, Expr &mask) {
  auto keepIf = [&](Expr condition) {
    mask = mask ? exprs.logicalAnd(mask, condition) : condition;
  };
  switch (s->opcode) {
  case Opcode::Select:
    for (unsigned i : {1u, 2u}) {
      if (!s->operands[3 - i]->isNegInf() || contains(s->operands[0], product))
        continue;
      keepIf(i == 1 ? s->operands[0] : exprs.logicalNot(s->operands[0]));
      return peelMask(s->operands[i], product, mask);
    }
    // A mask that is added, as select(c, 0, −∞).
    return s;
  case Opcode::AddF:
    for (unsigned i : {0u, 1u}) {
      Expr term = s->operands[i], other = s->operands[1 - i];
      if (!contains(other, product))
        continue;
      Expr rest = peelMask(other, product, mask);
      Expr added =
          contains(term, product) ? term : peelMask(term, product, mask);
      return exprs.apply("arith.addf", s->type, {rest, added});
    }
    return s;
  case Opcode::TruncF:
  case Opcode::ExtF:
    return exprs.apply(s->getName(), cast<DictionaryAttr>(s->attr), s->type,
                       {peelMask(s->operands[0], product, mask)});
  // Algebra: c·(−∞) = −∞ for c > 0.
  case Opcode::MulF:
    for (unsigned i : {0u, 1u})
      if (std::optional<APFloat> c = s->operands[1 - i]->getFloat())
        if (!c->isNegative() && c->isFiniteNonZero())
          return exprs.apply(
              "arith.mulf", s->type,
              {peelMask(s->operands[i], product, mask), s->operands[1 - i]});
    return s;
  default:
    return s;
  }
}

static Expr multiplyScales(ExprContext &exprs, Expr lhs, Expr rhs) {
  if (!lhs || !rhs)
    return lhs ? lhs : rhs;
  return exprs.apply("arith.mulf", lhs->type, {lhs, rhs});
}

/// Puts hole 0 for the scaled product into the score, and factors that are
/// applied to the unrounded product alone into the scale.
void AttentionMatcher::peelScale(const Product &product, AttentionMatch &out) {
  Expr hole = exprs.hole(0, out.scoreType);
  // The graph's own type of the product is a rounding of it.
  bool rounds = product.node->type != out.scoreType;
  out.score = exprs.replace(
      out.score, {{product.node, exprs.floatCast(hole, product.node->type)}});
  while (!rounds) {
    Expr parent = nullptr;
    unsigned parents = 0;
    ExprContext::walk(out.score, [&](Expr expr) {
      if (llvm::is_contained(expr->operands, hole)) {
        parent = expr;
        ++parents;
      }
    });
    if (parents != 1 || parent->type != out.scoreType ||
        (!parent->is(Opcode::MulF) && !parent->is(Opcode::DivF)))
      return;
    bool first = parent->operands[0] == hole;
    Expr factor = parent->operands[first ? 1 : 0];
    if (factor == hole || factor->variables ||
        (parent->is(Opcode::DivF) && !first))
      return;
    if (parent->is(Opcode::DivF))
      factor = exprs.apply("arith.divf", out.scoreType,
                           {exprs.floatConstant(out.scoreType, 1.0), factor});
    out.scale = multiplyScales(exprs, out.scale, factor);
    out.score = exprs.replace(out.score, {{parent, hole}});
  }
}

/// Makes the reductions that are left leaves, and checks that everything in
/// score and mask can be computed where they are used.
bool AttentionMatcher::checkLeaves(Expr root, const Iteration &it,
                                   const AttentionMatch &out) {
  ArrayRef<AttentionDim> dims = ArrayRef(out.dims).drop_back(2);
  uint64_t indices = 0;
  for (const AttentionDim &dim : dims)
    if (dim.variable)
      indices |= dim.variable->variables;
  bool ok = true;
  auto isElement = [](Expr expr) { return expr->kind != ExprKind::Element; };
  SmallVector<Expr> leaves;
  // Indices of an aux operand are in its map; those of a table are computed.
  ExprContext::walk(
      root, [&](Expr expr) { leaves.push_back(expr); },
      [&](Expr expr) {
        return isElement(expr) || !viewElement(exprs, expr, dims);
      });
  for (Expr leaf : leaves) {
    if (!ok || leaf->kind == ExprKind::Linear || leaf->kind == ExprKind::Apply)
      continue;
    if (leaf->kind == ExprKind::Undefined ||
        (leaf->kind == ExprKind::Variable && (leaf->variables & ~indices)))
      ok = fail(it.op, "the score reads what is not defined for it", "");
    if (leaf->kind != ExprKind::Element || viewElement(exprs, leaf, dims) ||
        isInBounds(leaf))
      continue;
    Value parent = tracer.getReachedFrom(leaf->value);
    if (!parent)
      return fail(getOp(leaf, it.op),
                  "the score reads " + describe(leaf) +
                      " at indices that are not proved to be within it",
                  "index it by the batch, query and key positions");
    tracer.setOpaque(parent);
    restart = true;
    return false;
  }
  return ok;
}

bool AttentionMatcher::finishScore(Expr score, const Product &product,
                                   const Iteration &it, AttentionMatch &out) {
  Expr mask = nullptr;
  out.score = peelMask(score, product.node, mask);
  out.mask = mask;
  peelScale(product, out);
  out.score = exprs.floatCast(out.score, out.scoreType);
  for (Expr *root : {&out.score, &out.mask, &out.scale}) {
    if (!*root)
      continue;
    llvm::DenseMap<Expr, Expr> elements;
    bool inner = false;
    ExprContext::walk(*root, [&](Expr expr) {
      if (expr->kind == ExprKind::Reduction) {
        inner |= expr->constant != 0;
        elements[expr] = exprs.element(expr->value, expr->operands);
      }
    });
    if (inner)
      return fail(it.op, "the score depends on part of a linalg.softmax", "");
    if (!elements.empty())
      *root = exprs.replace(*root, elements);
    if (!checkLeaves(*root, it, out))
      return false;
  }
  if (out.mask && out.mask->isTrue())
    out.mask = nullptr;
  return true;
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// The scale by which one op multiplies the element `out.element`, or the
/// element that it merely moves. `mayScale`: factors may be taken out.
static bool lookThroughOne(ExprContext &exprs, ElementTracer &tracer,
                           Expr traced, bool mayScale, Expr &element,
                           Expr &scale) {
  element = stripWidening(traced);
  if (element->kind == ExprKind::Element)
    return true;
  if (!mayScale || (!element->is(Opcode::MulF) && !element->is(Opcode::DivF)))
    return false;
  for (unsigned i : {0u, 1u}) {
    Expr inner = element->operands[i], factor = element->operands[1 - i];
    if (i == 1 && element->is(Opcode::DivF))
      continue;
    if (factor->kind == ExprKind::Element)
      factor = tracer.trace(factor->value, factor->operands);
    std::optional<APFloat> constant = factor->getFloat();
    if (!constant)
      continue;
    APFloat value = *constant;
    if (element->is(Opcode::DivF)) {
      APFloat one(value.getSemantics(), 1);
      one.divide(value, APFloat::rmNearestTiesToEven);
      value = one;
    }
    // In 16 bits the product is rounded, unless the factor is a power of two.
    bool exact = value.getExactLog2Abs() != INT_MIN;
    if (!value.isFiniteNonZero() ||
        (!exact && element->type.getIntOrFloatBitWidth() < 32))
      continue;
    Expr own = exprs.constant(FloatAttr::get(element->type, value));
    Expr rest = nullptr;
    if (!lookThroughOne(exprs, tracer, inner, mayScale, inner, rest))
      return false;
    scale = rest ? multiplyScales(exprs, own, exprs.floatCast(rest, own->type))
                 : own;
    element = inner;
    return true;
  }
  return false;
}

/// What the factor is, op by op, as long as ops only move elements (and, if
/// wanted, scale or widen them). Empty if it is computed otherwise.
SmallVector<AttentionMatcher::Factor>
AttentionMatcher::lookThrough(Expr factor, bool mayScale) {
  SmallVector<Factor> chain;
  Expr traced = factor;
  constexpr unsigned maxSteps = 64;
  for (unsigned step = 0; step != maxSteps; ++step) {
    Factor next;
    Expr own = nullptr;
    if (!lookThroughOne(exprs, tracer, traced, mayScale, next.element, own))
      break;
    Expr before = chain.empty() ? nullptr : chain.back().scale;
    next.scale = before;
    if (own)
      next.scale = multiplyScales(
          exprs, before,
          exprs.floatCast(own, before ? before->type : factor->type));
    chain.push_back(next);
    traced = tracer.trace(next.element->value, next.element->operands,
                          TraceDepth::Operands);
    if (!traced || traced == next.element)
      break;
  }
  return chain;
}

/// Digits of one index: variables from the most to the least significant one,
/// each in its whole range, and a constant offset.
static bool getIndexDigits(ExprContext &exprs, Expr index,
                           ArrayRef<AttentionDim> dims, int64_t &offset,
                           SmallVectorImpl<Expr> &digits, int64_t &total) {
  LinearForm form = exprs.decompose(index);
  offset = form.constant;
  llvm::sort(form.terms, [](auto &a, auto &b) { return a.second > b.second; });
  int64_t stride = 1;
  for (std::pair<Expr, int64_t> pair : llvm::reverse(form.terms)) {
    Expr term = pair.first;
    const AttentionDim *dim = llvm::find_if(
        dims, [&](const AttentionDim &dim) { return dim.variable == term; });
    if (dim == dims.end() || ShapedType::isDynamic(stride) ||
        pair.second != stride)
      return false;
    digits.insert(digits.begin(), term);
    stride = ShapedType::isDynamic(dim->size) ? ShapedType::kDynamic
                                              : stride * dim->size;
  }
  total = stride;
  return offset >= 0;
}

std::optional<OperandView> flash::viewElement(ExprContext &exprs, Expr element,
                                              ArrayRef<AttentionDim> dims) {
  OperandView view;
  view.tensor = element->value;
  auto type = cast<RankedTensorType>(view.tensor.getType());
  ArrayRef<int64_t> shape = type.getShape();
  uint64_t seen = 0;
  for (int64_t dim = 0, rank = type.getRank(); dim != rank; ++dim) {
    SmallVector<int64_t, 2> run{dim};
    Expr index = element->operands[dim];
    int64_t size = shape[dim], offset, total;
    SmallVector<Expr> digits;
    // Dimensions that one index counts together, such as ⌊n/c⌋ and n mod c.
    while (!getIndexDigits(exprs, index, dims, offset, digits, total)) {
      digits.clear();
      if (++dim == rank || ShapedType::isDynamic(shape[dim]))
        return std::nullopt;
      run.push_back(dim);
      index = exprs.add(exprs.mul(index, shape[dim]), element->operands[dim]);
      size = ShapedType::isDynamic(size) ? size : size * shape[dim];
    }
    bool whole = offset == 0 && total == size;
    bool isStatic =
        !ShapedType::isDynamic(size) && !ShapedType::isDynamic(total);
    if ((!whole && run.size() > 1) || (isStatic && offset + total > size) ||
        (!isStatic && offset != 0))
      return std::nullopt;
    for (Expr digit : digits) {
      if (digit->variables & seen)
        return std::nullopt;
      seen |= digit->variables;
    }
    for (size_t i = 0; i != run.size(); ++i)
      view.offsets.push_back(exprs.index(offset));
    view.runs.push_back(run);
    view.digits.push_back(digits);
  }
  return view;
}

bool AttentionMatcher::setDims(const Iteration &it, const Product &product,
                               uint64_t ofQuery, uint64_t ofKey,
                               uint64_t ofValue, AttentionMatch &out) {
  uint64_t ofKeyOrValue = ofKey | ofValue;
  const Variable *row = nullptr, *feature = nullptr;
  for (const Variable &variable : it.variables) {
    uint64_t self = variable.expr->variables;
    if (variable.loopClass == LoopClass::Feature) {
      if (feature)
        return fail(it.op, "V has more than one dimension of its own",
                    "collapse the head dimensions of V");
      feature = &variable;
    }
    bool isRow = variable.loopClass == LoopClass::Row && (self & ofQuery) &&
                 !(self & ofKeyOrValue);
    auto sizeOf = [](const Variable &v) {
      return ShapedType::isDynamic(v.size) ? std::numeric_limits<int64_t>::max()
                                           : v.size;
    };
    if (isRow && (!row || sizeOf(variable) >= sizeOf(*row)))
      row = &variable;
  }
  if (it.ofClass(LoopClass::Row) && !row)
    return fail(product.node->value.getDefiningOp(),
                "no query dimension is one of Q and not of K",
                "contract Q and K over the head dimension alone");
  if ((ofQuery | ofKey) & it.ofClass(LoopClass::Feature))
    return fail(product.node->value.getDefiningOp(),
                "Q or K depends on V's head dimension", "");
  SmallVector<AttentionDim> groups;
  for (const Variable &variable : it.variables) {
    uint64_t self = variable.expr->variables;
    if (&variable == row || &variable == feature ||
        variable.loopClass == LoopClass::Key)
      continue;
    if (self & ofKeyOrValue)
      out.dims.push_back({DimKind::Batch, variable.expr, variable.size});
    else
      groups.push_back({DimKind::Group, variable.expr, variable.size});
  }
  llvm::append_range(out.dims, groups);
  auto add = [&](DimKind kind, const Variable *variable) {
    out.dims.push_back({kind, variable ? variable->expr : nullptr,
                        variable ? variable->size : 1});
  };
  add(DimKind::M, row);
  add(DimKind::N, llvm::find_if(it.variables, [&](const Variable &v) {
        return v.expr == it.keyVariable;
      }));
  out.dims.push_back({DimKind::D, product.dVariable, product.dSize});
  add(DimKind::E, feature);
  return true;
}

/// The operands, each as deep as an indexing map can say. Q and K must have one
/// element type.
bool AttentionMatcher::chooseOperands(const Product &product,
                                      const Iteration &it,
                                      AttentionMatch &out) {
  SmallVector<Factor> queries = lookThrough(product.lhs, /*mayScale=*/true);
  SmallVector<Factor> keys = lookThrough(product.rhs, /*mayScale=*/true);
  SmallVector<Factor> values = lookThrough(it.value, /*mayScale=*/false);
  for (const SmallVector<Factor> *chain : {&queries, &keys, &values})
    for (const Factor &factor : *chain)
      roots.push_back(factor.element);
  SmallVector<AttentionDim> dims;
  for (const Variable &variable : it.variables)
    dims.push_back({DimKind::Batch, variable.expr, variable.size});
  if (product.dVariable)
    dims.push_back({DimKind::D, product.dVariable, product.dSize});
  // `required`: what C4 wants of the operand. A broadcast over it is not looked
  // through.
  auto isView = [&](const Factor &factor, uint64_t required) {
    return (factor.element->variables & required) == required &&
           viewElement(exprs, factor.element, dims);
  };
  uint64_t ofD = product.dVariable ? product.dVariable->variables : 0;
  uint64_t ofRow = product.lhs->variables & it.ofClass(LoopClass::Row);
  uint64_t ofFeature = it.ofClass(LoopClass::Feature);
  const Factor *query = nullptr, *key = nullptr, *value = nullptr;
  for (const Factor &q : llvm::reverse(queries))
    for (const Factor &k : llvm::reverse(keys))
      if (!query && q.element->type == k.element->type &&
          isView(q, ofD | ofRow) && isView(k, ofD | it.keys())) {
        query = &q;
        key = &k;
      }
  for (const Factor &v : llvm::reverse(values))
    if (!value && isView(v, it.keys() | ofFeature))
      value = &v;
  if (!query || !value)
    return fail(query ? it.op : product.node->value.getDefiningOp(),
                Twine(query ? "V is" : "Q or K is") +
                    " indexed in a way that no indexing map says, or Q and K "
                    "have different element types",
                "index operands by whole dimensions");
  out.query = *viewElement(exprs, query->element, dims);
  out.key = *viewElement(exprs, key->element, dims);
  out.value = *viewElement(exprs, value->element, dims);
  for (Expr scale : {query->scale, key->scale})
    if (scale)
      out.scale = multiplyScales(exprs, out.scale,
                                 exprs.floatCast(scale, out.scoreType));
  // P is rounded to V's type, if that is narrower (docs/Numerics.md).
  Type type = value->element->type;
  bool narrower =
      type.getIntOrFloatBitWidth() < it.probType.getIntOrFloatBitWidth();
  out.probType = narrower ? type : it.probType;
  return setDims(it, product, query->element->variables,
                 key->element->variables, value->element->variables, out);
}

//===----------------------------------------------------------------------===//
// Matching
//===----------------------------------------------------------------------===//

/// Whether a reduction sums exponentials.
static bool sumsExponentials(ElementTracer &tracer, Expr node) {
  SmallVector<Expr> bound;
  for (auto [i, size] : llvm::enumerate(tracer.getBoundSizes(node)))
    bound.push_back(tracer.getContext().variable(kDVariable + i, size));
  // Not a product, whose factors may be anything.
  std::optional<Reduction> sum =
      tracer.expand(node, bound, TraceDepth::Operands);
  if (!sum || sum->kind != ReductionKind::Sum || sum->body->is(Opcode::MulF))
    return false;
  sum = tracer.expand(node, bound);
  Expr body = stripCasts(sum->body);
  if (body->is(Opcode::Select))
    body = stripCasts(body->operands[body->operands[1]->isZero() ? 2 : 1]);
  return body->is(Opcode::Exp) || body->is(Opcode::Exp2);
}

/// Whether P looks like a softmax: exponentials, and a sum of such.
static bool looksLikeSoftmax(ElementTracer &tracer, Expr probability,
                             uint64_t keys) {
  bool exponential = false, sum = false;
  ExprContext::walk(probability, [&](Expr expr) {
    if ((expr->is(Opcode::Exp) || expr->is(Opcode::Exp2)) &&
        expr->dependsOn(keys))
      exponential = true;
    if (!sum && expr->kind == ExprKind::Reduction &&
        tracer.getBoundSizes(expr).size() <= 3)
      sum = sumsExponentials(tracer, expr);
  });
  return exponential && sum;
}

std::optional<AttentionMatch> AttentionMatcher::attempt(Iteration &it) {
  AttentionMatch out;
  out.product = it.op;
  out.loops = it.loops;
  Softmax softmax;
  looksDeferred = false;
  probability = tracer.resolve(it.probability);
  if (!matchProbability(probability, it, softmax))
    return std::nullopt;
  if (!it.startsAtZero) {
    fail(it.op, "the second product accumulates into something else than zeros",
         "add to the result of a product into zeros");
    return std::nullopt;
  }
  std::optional<Product> product = findScoreProduct(softmax.score, it);
  if (!product) {
    fail(it.op, "the scores are not a function of one product of Q and K",
         "keep only elementwise ops between the product and the softmax");
    return std::nullopt;
  }
  roots.push_back(probability);
  auto accumulator = [&](Type type) -> Type {
    if (type.isF64())
      return type;
    return Float32Type::get(exprs.getContext());
  };
  bool wide = product->node->type.isF64() || softmax.score->type.isF64();
  out.scoreType = accumulator(wide ? Type(Float64Type::get(exprs.getContext()))
                                   : product->node->type);
  out.accType = accumulator(getElementTypeOrSelf(it.op->getResult(0)));
  out.result = softmax.divided ? softmax.divided : it.op->getResult(0);
  out.factor = softmax.factor;
  out.resultIndices = softmax.divided ? softmax.dividedIndices : it.indices;
  absorbUsers(it, out);
  if (!chooseOperands(*product, it, out) ||
      !finishScore(softmax.score, *product, it, out) ||
      !checkZeroed(softmax, it, out) || !finishSink(softmax, it, out))
    return std::nullopt;
  return out;
}

std::optional<AttentionMatch> AttentionMatcher::match(linalg::LinalgOp op) {
  failure = MatchFailure();
  if (op->getNumResults() != 1 || op.getNumReductionLoops() == 0 ||
      !op.hasPureTensorSemantics())
    return std::nullopt;
  bool isNearMiss = false;
  MatchFailure worst;
  // Which factor V is, is tried out.
  constexpr unsigned maxFactors = 6;
  for (unsigned ofValue = 0; ofValue != maxFactors; ++ofValue) {
    SmallVector<SmallVector<int64_t>> digits;
    for (int64_t size : op.getStaticLoopRanges())
      digits.push_back({size});
    for (unsigned round = 0; round != kMaxAttempts; ++round) {
      std::optional<Iteration> it = makeIteration(op, ofValue, digits);
      if (!it)
        break;
      roots.clear();
      restart = false;
      std::optional<AttentionMatch> match = attempt(*it);
      // Divisions of loops in what the operands are: count the loops so that
      // they are digits, and look again.
      SmallVector<SmallVector<int64_t>> finer = getDigits(*it, roots);
      if (finer != digits) {
        digits = std::move(finer);
        continue;
      }
      if (match)
        return match;
      if (restart)
        continue;
      if (!isNearMiss && (looksDeferred ||
                          looksLikeSoftmax(tracer, probability, it->keys()))) {
        isNearMiss = true;
        worst = failure;
      }
      break;
    }
  }
  failure = worst;
  failure.isNearMiss = isNearMiss;
  return std::nullopt;
}
