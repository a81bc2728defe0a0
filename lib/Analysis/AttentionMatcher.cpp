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
//   P = N / Σ_n N,  N = exp(s)·r                     matchProbability
//   s = f(Σ_d Q[b, m, d] · K[b, n, d], b, m, n, …)   findScoreProduct
//
// All of these are expressions over the same index variables, so that "the same
// row" and "the same numerator" are equality of normal forms (SoftmaxForm.h).
//
#include "AttentionMatcherDetail.h"
#include "flash/Analysis/SoftmaxChains.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

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

Expr flash::detail::stripCasts(Expr expr) {
  while (expr->is(Opcode::TruncF) || expr->is(Opcode::ExtF))
    expr = expr->operands[0];
  return expr;
}

bool flash::detail::contains(Expr root, Expr node) {
  bool found = false;
  ExprContext::walk(root, [&](Expr expr) { found |= expr == node; });
  return found;
}

bool flash::detail::isCompare(Expr expr,
                              ArrayRef<arith::CmpFPredicate> predicates) {
  if (!expr->is(Opcode::CmpF))
    return false;
  auto predicate = cast<arith::CmpFPredicateAttr>(
      cast<DictionaryAttr>(expr->attr).get("predicate"));
  return llvm::is_contained(predicates, predicate.getValue());
}

Operation *flash::detail::getOp(Expr expr, Operation *otherwise) {
  Operation *op = expr->value ? expr->value.getDefiningOp() : nullptr;
  return op ? op : otherwise;
}

std::string flash::detail::describe(Expr expr) {
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

Expr flash::detail::stripWidening(Expr expr) {
  while (expr->is(Opcode::ExtF))
    expr = expr->operands[0];
  return expr;
}

/// What `body` multiplies, looking through reshapes of the product. None if it
/// is no product.
SmallVector<Expr> AttentionMatcher::getFactors(Expr body) {
  constexpr unsigned maxSteps = 8;
  // Rounding each product of two numbers is left out, as every library does.
  auto strip = [&](Expr expr) {
    return numerics == Numerics::Strict ? expr : stripCasts(expr);
  };
  unsigned step = 0;
  for (body = strip(body); step != maxSteps; ++step) {
    if (body->kind != ExprKind::Element)
      break;
    Expr next = tracer.trace(body->value, body->operands, TraceDepth::Operands);
    if (next == body)
      return {};
    body = strip(next);
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
  // A multiplication of its own has operands that were broadcast for it.
  if (step != 0)
    for (Expr &factor : factors)
      factor = narrow(factor, tracer.resolve(factor)->variables);
  return factors;
}

Expr flash::detail::joinFactors(ExprContext &exprs, ArrayRef<Expr> factors) {
  if (factors.size() == 1)
    return stripWidening(factors[0]);
  Expr product = factors[0];
  for (Expr factor : factors.drop_front())
    product = exprs.apply("arith.mulf", product->type, {product, factor});
  return product;
}

/// whole / Π sizes, null if they are not known to divide it.
static Expr divideExactly(ExprContext &exprs, Expr whole,
                          ArrayRef<int64_t> sizes) {
  // Sizes of one loop, which are the same.
  if (whole->is(Opcode::MinSI)) {
    Expr lhs = divideExactly(exprs, whole->operands[0], sizes);
    Expr rhs = divideExactly(exprs, whole->operands[1], sizes);
    return lhs && rhs ? exprs.minimum(lhs, rhs) : lhs ? lhs : rhs;
  }
  int64_t product = 1;
  for (int64_t size : sizes)
    if (ShapedType::isDynamic(size) ||
        llvm::MulOverflow(product, size, product))
      return nullptr;
  auto split = exprs.divide(whole, exprs.index(product));
  return split && split->second->isZero() ? split->first : nullptr;
}

/// Index of a loop as digits with the given sizes, leading first, one new
/// variable for each digit that is not a unit.
static Expr makeLoop(ExprContext &exprs, ArrayRef<int64_t> sizes, Expr whole,
                     unsigned &number,
                     function_ref<void(Expr, int64_t)> addVariable) {
  Expr loop = exprs.index(0);
  for (int64_t size : sizes) {
    if (!ShapedType::isDynamic(size))
      loop = exprs.mul(loop, size);
    if (size == 1)
      continue;
    // A leading digit of run-time size counts what the others divide.
    Expr bound = nullptr;
    if (ShapedType::isDynamic(size) && whole)
      bound = divideExactly(exprs, whole, sizes.drop_front());
    Expr variable = exprs.variable(number++, size, bound);
    addVariable(variable, size);
    loop = exprs.add(loop, variable);
  }
  return loop;
}

SmallVector<Expr> flash::detail::splitLoop(ExprContext &exprs, Expr loop,
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

std::optional<int64_t> flash::detail::getTotal(ArrayRef<int64_t> sizes) {
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

/// The loops that a product sums over, in the order in which the dimensions of
/// its first operand have them: P's rows are mostly summed in the same order.
static SmallVector<unsigned> getReductionLoops(linalg::LinalgOp op) {
  AffineMap map = op.getIndexingMapsArray().front();
  SmallVector<unsigned> loops;
  op.getReductionDims(loops);
  llvm::sort(loops, [&](unsigned a, unsigned b) {
    auto position = [&](unsigned loop) {
      auto dim = getAffineDimExpr(loop, op->getContext());
      return std::pair(map.getResultPosition(dim), loop);
    };
    return position(a) < position(b);
  });
  return loops;
}

//===----------------------------------------------------------------------===//
// The order of the keys
//===----------------------------------------------------------------------===//

/// The digit of the keys that a term of an index is, if they are below `total`.
static std::optional<KeyDigit> getKeyDigit(Expr term, int64_t coefficient,
                                           int64_t total) {
  KeyDigit digit{1, total, coefficient};
  for (; term->kind != ExprKind::Variable; term = term->operands[0]) {
    if (term->kind == ExprKind::Mod)
      digit.size = std::min(digit.size, term->constant / digit.weight);
    else if (term->kind == ExprKind::FloorDiv)
      digit.weight *= term->constant;
    else
      return std::nullopt;
    if (digit.weight > total)
      return std::nullopt;
  }
  digit.size = std::min(digit.size, total / digit.weight);
  return digit;
}

/// Whether digits of the given weights, each times its size, make up all
/// numbers below `total`, each once.
static bool isNumeration(SmallVector<KeyDigit> digits, int64_t total,
                         function_ref<int64_t(const KeyDigit &)> weight) {
  llvm::sort(digits, [&](const KeyDigit &a, const KeyDigit &b) {
    return weight(a) < weight(b);
  });
  int64_t next = 1;
  for (const KeyDigit &digit : digits) {
    if (weight(digit) != next)
      return false;
    next *= digit.size;
  }
  return next == total;
}

/// The digits of the keys of which the scores' index in `root` is made; none
/// where it is the key itself, or is not made of such.
SmallVector<KeyDigit> AttentionMatcher::findKeyOrder(Expr root,
                                                     const Iteration &it) {
  Expr scores = nullptr, key = it.keyVariable, at = exprs.index(0);
  ExprContext::walk(root, [&](Expr expr) {
    if (!scores && expr->kind == ExprKind::Reduction &&
        expr->dependsOn(it.keys()))
      scores = expr;
  });
  if (!scores)
    return {};
  auto type = cast<RankedTensorType>(scores->value.getType());
  if (type.getRank() != static_cast<int64_t>(scores->operands.size()))
    return {};
  bool isFirst = true;
  for (auto [index, size] :
       llvm::zip_equal(scores->operands, type.getShape())) {
    if (!index->dependsOn(it.keys()))
      continue;
    if (!isFirst && ShapedType::isDynamic(size))
      return {};
    at = isFirst ? index : exprs.add(exprs.mul(at, size), index);
    isFirst = false;
  }
  if (at == key)
    return {};
  int64_t total = it.numKeys;
  if (ShapedType::isDynamic(total)) {
    bool flips = key->bound &&
                 exprs.add(at, key) == exprs.sub(key->bound, exprs.index(1));
    return flips ? SmallVector<KeyDigit>{{1, total, -1}}
                 : SmallVector<KeyDigit>();
  }
  SmallVector<KeyDigit> digits;
  for (auto [term, coefficient] : exprs.decompose(at).terms) {
    auto digit = getKeyDigit(term, coefficient, total);
    if (!digit)
      return {};
    digits.push_back(*digit);
  }
  auto weight = [](const KeyDigit &digit) { return digit.weight; };
  auto place = [](const KeyDigit &digit) {
    return std::abs(digit.coefficient);
  };
  if (!isNumeration(digits, total, weight) ||
      !isNumeration(digits, total, place))
    return {};
  return digits;
}

/// A bijection of the keys: that which `order` undoes.
/// Algebra: Σ_n f(n) = Σ_n f(σ(n)).
Expr AttentionMatcher::orderKeys(Expr key, ArrayRef<KeyDigit> order) {
  if (order.empty())
    return key;
  Expr ordered = exprs.index(0);
  for (const KeyDigit &digit : order) {
    bool isWhole = order.size() == 1;
    Expr value = key;
    if (!isWhole)
      value = exprs.mod(exprs.floorDiv(key, std::abs(digit.coefficient)),
                        digit.size);
    if (digit.coefficient < 0) {
      Expr size = ShapedType::isDynamic(digit.size) ? key->bound
                                                    : exprs.index(digit.size);
      value = exprs.sub(exprs.sub(size, exprs.index(1)), value);
    }
    ordered = exprs.add(ordered, exprs.mul(value, digit.weight));
  }
  return ordered;
}

/// Counts the loops of the product: parallel ones in the given digits, those of
/// the reduction together, as one key, in the given order.
bool AttentionMatcher::countLoops(Iteration &it,
                                  ArrayRef<SmallVector<int64_t>> digits,
                                  ArrayRef<KeyDigit> keyOrder) {
  it.loops.resize(it.op.getNumLoops());
  SmallVector<int64_t> sizes = it.op.getStaticLoopRanges(), keySizes;
  Expr keyBound = nullptr;
  unsigned number = 0;
  SmallVector<unsigned> keyLoops = getReductionLoops(it.op);
  for (unsigned i : keyLoops) {
    keySizes.push_back(sizes[i]);
    if (ShapedType::isDynamic(sizes[i]))
      keyBound = tracer.getLoopSize(it.op, i);
  }
  for (unsigned i = 0, e = sizes.size(); i != e; ++i) {
    if (llvm::is_contained(keyLoops, i))
      continue;
    it.loops[i] =
        makeLoop(exprs, digits[i], tracer.getLoopSize(it.op, i), number,
                 [&](Expr e, int64_t size) {
                   it.variables.push_back({e, size, LoopClass::Batch});
                 });
    if (number > kDVariable - 2)
      return false;
  }
  std::optional<int64_t> keys = getTotal(keySizes);
  if (!keys || *keys == 1)
    return false;
  it.keyVariable = exprs.variable(number++, *keys, keyBound);
  it.numKeys = *keys;
  it.variables.push_back({it.keyVariable, *keys, LoopClass::Key});
  SmallVector<Expr> bound =
      splitLoop(exprs, orderKeys(it.keyVariable, keyOrder), keySizes);
  for (auto [loop, digit] : llvm::zip_equal(keyLoops, bound))
    it.loops[loop] = digit;
  llvm::sort(keyLoops);
  for (unsigned loop : keyLoops)
    it.bound.push_back(it.loops[loop]);
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

/// Splits the factors into V's, one of which is known, and P's: what V may be
/// scaled by depends on the key, on nothing that V does not, and is no
/// exponential.
void AttentionMatcher::splitFactors(ArrayRef<Expr> factors, unsigned ofValue,
                                    const Iteration &it,
                                    SmallVectorImpl<Expr> &values,
                                    SmallVectorImpl<Expr> &others) {
  uint64_t keys = it.keys();
  auto isExponential = [&](Expr factor) {
    bool found = false;
    ExprContext::walk(tracer.resolve(factor), [&](Expr expr) {
      found |= (expr->is(Opcode::Exp) || expr->is(Opcode::Exp2)) &&
               expr->dependsOn(keys);
    });
    return found;
  };
  values.push_back(factors[ofValue]);
  for (auto [i, factor] : llvm::enumerate(factors)) {
    if (i == ofValue)
      continue;
    bool scalesValue = factor->dependsOn(keys) &&
                       !(factor->variables & ~factors[ofValue]->variables) &&
                       !isExponential(factor);
    (scalesValue ? values : others).push_back(factor);
  }
  if (others.empty()) {
    others.assign(values.begin() + 1, values.end());
    values.truncate(1);
  }
}

/// Whether operands agree on the static sizes of their loops, which the
/// verifier does not check where another loop is dynamic.
static bool haveSameSizes(linalg::LinalgOp op) {
  SmallVector<int64_t> sizes(op.getNumLoops(), ShapedType::kDynamic);
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (!type)
      continue;
    for (auto [expr, size] :
         llvm::zip_equal(op.getMatchingIndexingMap(&operand).getResults(),
                         type.getShape())) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim || ShapedType::isDynamic(size))
        continue;
      int64_t &known = sizes[dim.getPosition()];
      if (!ShapedType::isDynamic(known) && known != size)
        return false;
      known = size;
    }
  }
  return true;
}

std::optional<AttentionMatcher::Iteration>
AttentionMatcher::makeIteration(linalg::LinalgOp op, unsigned ofValue,
                                ArrayRef<SmallVector<int64_t>> digits,
                                ArrayRef<KeyDigit> keyOrder) {
  Iteration it;
  it.op = op;
  if (!haveSameSizes(op))
    return std::nullopt;
  if (!countLoops(it, digits, keyOrder))
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
  SmallVector<Expr> values, others;
  splitFactors(factors, ofValue, it, values, others);
  it.value = joinFactors(exprs, values);
  it.probability = joinFactors(exprs, others);
  if (!isa<FloatType>(it.value->type))
    return std::nullopt;
  it.probType = it.probability->type;
  if (!classifyLoops(it))
    return std::nullopt;
  return it;
}

/// Whether 1 | divisors… | size is a chain of divisors, each dividing the next.
static bool isChain(ExprContext &exprs, ArrayRef<int64_t> divisors,
                    Expr variable, int64_t size) {
  int64_t previous = 1;
  for (int64_t divisor : divisors) {
    if (divisor % previous != 0)
      return false;
    previous = divisor;
  }
  if (ShapedType::isDynamic(size))
    return variable->bound && divideExactly(exprs, variable->bound, previous);
  return size % previous == 0;
}

/// What elements that are in memory are indexed by; not the tables that the
/// analysis makes, which are read at any index.
static SmallVector<Expr> getElementIndices(ArrayRef<Expr> roots) {
  SmallVector<Expr> indices;
  for (Expr root : roots)
    ExprContext::walk(root, [&](Expr expr) {
      bool isMade = expr->kind == ExprKind::Element &&
                    expr->value.getDefiningOp() &&
                    !expr->value.getDefiningOp()->getParentRegion();
      if (!isMade && (expr->kind == ExprKind::Element ||
                      expr->kind == ExprKind::Reduction))
        llvm::append_range(indices, expr->operands);
    });
  return indices;
}

/// The digits in which the loops of the product have to be counted for the
/// divisions of what indexes operands in `roots` to disappear.
SmallVector<SmallVector<int64_t>>
AttentionMatcher::getDigits(const Iteration &it, ArrayRef<Expr> roots) {
  llvm::DenseMap<Expr, llvm::SmallSetVector<int64_t, 4>> divisors;
  for (Expr index : getElementIndices(roots))
    ExprContext::walk(index, [&](Expr expr) {
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
      if (chain.empty() ||
          !isChain(exprs, chain, variable.expr, variable.size) ||
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
// Matching
//===----------------------------------------------------------------------===//

/// Whether P looks like a softmax: exponentials, and a sum of such.
static bool looksLikeSoftmax(ElementTracer &tracer, Expr probability,
                             uint64_t keys) {
  bool exponential = false, sum = false;
  ExprContext::walk(probability, [&](Expr expr) {
    exponential |= expr->dependsOn(keys) &&
                   (expr->is(Opcode::Exp) || expr->is(Opcode::Exp2) ||
                    expr->is(Opcode::ExpM1) || expr->is(Opcode::PowF));
    if (!sum && expr->kind == ExprKind::Reduction)
      sum = getSummedExponentials(tracer, expr) != nullptr;
  });
  return exponential && sum;
}

bool flash::detail::isLargeTree(Expr root) {
  constexpr uint64_t maxSize = 100000;
  // Rules call each other as deep as the tree is: a bound on the stack.
  constexpr unsigned maxDepth = 3000;
  llvm::DenseMap<Expr, std::pair<uint64_t, unsigned>> known;
  ExprContext::walk(root, [&](Expr expr) {
    uint64_t size = 1;
    unsigned depth = 0;
    for (Expr operand : expr->operands) {
      auto [ofOperand, below] = known.lookup(operand);
      if (isa<FloatType>(operand->type))
        size += ofOperand;
      depth = std::max(depth, below + 1);
    }
    known[expr] = {std::min(size, maxSize + 1), depth};
  });
  auto [size, depth] = known.lookup(root);
  return size > maxSize || depth > maxDepth;
}

/// What the second product accumulates into is added to the output.
bool AttentionMatcher::finishInit(const Iteration &it, AttentionMatch &out) {
  if (it.startsAtZero)
    return true;
  Expr hole = exprs.hole(0, getElementTypeOrSelf(out.result));
  Expr sum =
      tracer.trace(it.op->getResult(0), it.indices, TraceDepth::Operands);
  if (sum->type != hole->type || out.result != it.op->getResult(0) ||
      !contains(sum, it.node))
    return fail(it.op,
                "the second product accumulates into something that cannot be "
                "added to its result",
                "add to the result of a product into zeros");
  out.output = exprs.replace(sum, {{it.node, out.output ? out.output : hole}});
  return true;
}

/// Names what hides the product of Q and K, if an op does.
void AttentionMatcher::failScores(Expr score, const Iteration &it) {
  Operation *hides = nullptr;
  ExprContext::walk(score, [&](Expr expr) {
    if (expr->kind == ExprKind::Element && expr->dependsOn(it.keys()) &&
        !matchPattern(expr->value, m_Constant()))
      hides = getOp(expr, hides);
  });
  if (hides && hides == outOfBounds.at) {
    failure = outOfBounds;
    return;
  }
  if (!hides) {
    fail(it.op, "the scores are not a function of one product of Q and K",
         "keep only elementwise ops between the product and the softmax");
    return;
  }
  std::string inside;
  hides->walk([&](Operation *inner) {
    if (inner->getParentOp() == hides && isa<linalg::LinalgOp>(hides) &&
        inside.empty() && !isMemoryEffectFree(inner))
      inside = " because of '" + inner->getName().getStringRef().str() + "'";
  });
  fail(hides,
       "the scores are computed by '" + hides->getName().getStringRef() +
           "', which is not looked into" + inside,
       "write them as elementwise ops of one product of Q and K");
}

std::optional<AttentionMatch> AttentionMatcher::attempt(Iteration &it) {
  AttentionMatch out;
  out.product = it.op;
  out.loops = it.loops;
  Softmax softmax;
  looksDeferred = false;
  oneKey.clear();
  probability = tracer.resolve(it.probability);
  // The rules of the softmax take trees apart.
  if (isLargeTree(probability)) {
    fail(it.op, "the probabilities have too many terms when written out",
         "compute them from fewer elementwise ops");
    return std::nullopt;
  }
  if (!matchProbability(probability, it, softmax))
    return std::nullopt;
  std::optional<Product> product = findScoreProduct(softmax.score, it);
  if (!product) {
    failScores(softmax.score, it);
    return std::nullopt;
  }
  Expr score = softmax.score;
  while (mergeProducts(score, *product, it) || joinKeys(score, *product, it))
    continue;
  if (dependsOnScores(tracer.resolve(it.value), *product)) {
    isOther = true;
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
  out.resultIndices = softmax.divided ? softmax.dividedIndices : it.indices;
  if (!chooseOperands(*product, it, out) ||
      !finishSink(softmax, *product, it, out) ||
      !finishRows(softmax, *product, it, out) || !finishInit(it, out) ||
      !finishScore(score, *product, it, out))
    return std::nullopt;
  findOtherUses(softmax, *product, it, out);
  if (!finishPartial(softmax, *product, it, out))
    return std::nullopt;
  if (!out.output && !out.someKey)
    absorbUsers(it, out);
  // No tensor holds the sum of two products.
  out.areWeightsExact &= score == softmax.score;
  return out;
}

std::optional<AttentionMatch> AttentionMatcher::match(linalg::LinalgOp op) {
  failure = outOfBounds = MatchFailure();
  failures.clear();
  if (op->getNumResults() != 1 || op.getNumReductionLoops() == 0 ||
      !op.hasPureTensorSemantics())
    return std::nullopt;
  bool isNearMiss = false;
  MatchFailure worst;
  // Which factor V is, is tried out.
  constexpr unsigned maxFactors = 6;
  for (unsigned ofValue = 0; ofValue != maxFactors; ++ofValue) {
    tracer.clearOpaque();
    SmallVector<SmallVector<int64_t>> digits;
    SmallVector<KeyDigit> keyOrder;
    for (int64_t size : op.getStaticLoopRanges())
      digits.push_back({size});
    for (unsigned round = 0; round != kMaxAttempts; ++round) {
      std::optional<Iteration> it =
          makeIteration(op, ofValue, digits, keyOrder);
      if (!it)
        break;
      roots.clear();
      hidden = nullptr;
      isOther = false;
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
      if (hidden) {
        tracer.setOpaque(hidden);
        continue;
      }
      if (keyOrder.empty() && probability) {
        keyOrder = findKeyOrder(probability, *it);
        if (!keyOrder.empty())
          continue;
      }
      failures.push_back(failure);
      if (!isNearMiss && !isOther &&
          (looksDeferred ||
           looksLikeSoftmax(tracer, probability, it->keys()))) {
        isNearMiss = true;
        worst = failure;
      }
      break;
    }
  }
  failure = worst;
  failure.isNearMiss = isNearMiss;
  if (tracer.isExhausted())
    fail(op, "the budget of expressions is spent",
         "compute the scores and the mask by fewer ops");
  return std::nullopt;
}
