//===- MatchPartial.cpp - Partial softmaxes that are divided at the end ---===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Attention over chunks of the keys, written out, as in flash-decoding: each
// chunk gives o = Σ_n exp(s − t)·V, l = Σ_n exp(s − t) and its maximum m, of
// which t is made; what is merged of them is divided in the end. Then
//
//   o = l·(softmax(s)·V),   l = exp(lse − t),
//
// and any number of the row may stand for m, as the results do not depend on
// it: so m becomes lse, and no scores are left.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcherDetail.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

//===----------------------------------------------------------------------===//
// Independence of the maximum
//===----------------------------------------------------------------------===//

namespace {
/// Writes what is computed from a tensor of maxima as exp(Σ c·t)·x, where only
/// the t depend on the maxima.
class MaximumShift {
public:
  MaximumShift(ElementTracer &tracer, Value maximum)
      : tracer(tracer), exprs(tracer.getContext()), maximum(maximum) {}

  /// Whether an expression is the same whatever the maxima are.
  bool isIndependent(Expr expr);

private:
  using Terms = SmallVector<ExponentTerm>;
  /// The terms c·t of an expression; nothing if it is not of the form.
  std::optional<Terms> getShift(Expr expr);
  std::optional<Terms> findShift(Expr expr);
  std::optional<Terms> getShift(const Monomial &product);
  std::optional<Terms> getShiftOfSum(Expr reduction);
  std::optional<Reduction> expand(Expr reduction, uint64_t &bound);
  bool depends(Expr expr);
  bool isComputed(Expr leaf);

  ElementTracer &tracer;
  ExprContext &exprs;
  Value maximum;
  llvm::DenseMap<Value, bool> computed;
  llvm::DenseMap<Expr, std::optional<Terms>> shifts;
};
} // namespace

/// First of the variables that are bound in what is looked into.
static constexpr unsigned kFirstBound = 48;

std::optional<Reduction> MaximumShift::expand(Expr reduction, uint64_t &bound) {
  SmallVector<Expr> indices;
  bound = 0;
  unsigned number = kFirstBound;
  for (int64_t size : tracer.getBoundSizes(reduction)) {
    // Not one that is bound around it.
    while (reduction->variables >> number & 1)
      ++number;
    if (number >= kDVariable)
      return std::nullopt;
    indices.push_back(exprs.variable(number++, size));
    bound |= indices.back()->variables;
  }
  return tracer.expand(reduction, indices);
}

/// Whether the tensor of a leaf is computed from the maxima.
bool MaximumShift::isComputed(Expr leaf) {
  if (leaf->value == maximum)
    return true;
  auto [entry, isNew] = computed.try_emplace(leaf->value, false);
  if (!isNew)
    return entry->second;
  bool reads = isComputedFrom(leaf->value, maximum.getDefiningOp());
  entry->second = reads;
  if (!reads || leaf->kind != ExprKind::Reduction)
    return reads;
  uint64_t bound;
  std::optional<Reduction> inside = expand(leaf, bound);
  bool is = !inside || depends(inside->body);
  return computed[leaf->value] = is;
}

bool MaximumShift::depends(Expr expr) {
  bool found = false;
  ExprContext::walk(expr, [&](Expr node) {
    found = found || (node->value && isComputed(node));
  });
  return found;
}

/// Algebra: Σ_n exp(−t)·x = exp(−t)·Σ_n x.
std::optional<MaximumShift::Terms> MaximumShift::getShiftOfSum(Expr reduction) {
  uint64_t bound;
  std::optional<Reduction> sum = expand(reduction, bound);
  if (!sum || sum->kind != ReductionKind::Sum)
    return std::nullopt;
  Monomial body;
  MonomialBuilder(exprs, bound).multiply(sum->body, 1, body);
  std::optional<Terms> shift = getShift(body);
  if (shift && llvm::any_of(*shift, [&](const ExponentTerm &term) {
        return term.expr->dependsOn(bound);
      }))
    return std::nullopt;
  return shift;
}

std::optional<MaximumShift::Terms>
MaximumShift::getShift(const Monomial &product) {
  auto dependsOn = [&](Expr expr) { return depends(expr); };
  if (llvm::any_of(product.masks, dependsOn) ||
      llvm::any_of(product.guards, dependsOn))
    return std::nullopt;
  Monomial shift;
  for (const ExponentTerm &term : product.exponent)
    if (depends(term.expr))
      shift.addTerm(term.expr, term.coefficient);
  for (auto [expr, power] : product.powers) {
    std::optional<Terms> inner = getShift(expr);
    if (!inner)
      return std::nullopt;
    for (const ExponentTerm &term : *inner)
      shift.addTerm(term.expr, power * term.coefficient);
  }
  return shift.exponent;
}

/// Whether two sums have the same terms.
static bool haveSameTerms(ArrayRef<ExponentTerm> a, ArrayRef<ExponentTerm> b) {
  Monomial difference;
  for (const ExponentTerm &term : a)
    difference.addTerm(term.expr, term.coefficient);
  for (const ExponentTerm &term : b)
    difference.addTerm(term.expr, -term.coefficient);
  return difference.exponent.empty();
}

std::optional<MaximumShift::Terms> MaximumShift::getShift(Expr expr) {
  auto known = shifts.find(expr);
  if (known != shifts.end())
    return known->second;
  std::optional<Terms> shift = findShift(stripCasts(expr));
  shifts[expr] = shift;
  return shift;
}

std::optional<MaximumShift::Terms> MaximumShift::findShift(Expr expr) {
  if (!depends(expr))
    return Terms();
  if (expr->kind == ExprKind::Reduction && expr->value != maximum)
    return getShiftOfSum(expr);
  // Algebra: e^t·x + e^t·y = e^t·(x + y).
  if (expr->is(Opcode::SubF) || expr->is(Opcode::AddF)) {
    std::optional<Terms> shift;
    for (Expr operand : expr->operands) {
      Monomial addend;
      MonomialBuilder(exprs, /*keys=*/0).multiply(operand, 1, addend);
      if (addend.factor == 0)
        continue;
      std::optional<Terms> own = getShift(addend);
      if (!own || (shift && !haveSameTerms(*shift, *own)))
        return std::nullopt;
      shift = own;
    }
    return shift ? *shift : Terms();
  }
  Monomial product;
  MonomialBuilder(exprs, /*keys=*/0).multiply(expr, 1, product);
  bool isAtom = product.exponent.empty() && product.powers.size() == 1 &&
                product.powers[0].first == expr;
  return isAtom ? std::nullopt : getShift(product);
}

/// As it is, or as a logarithm.
bool MaximumShift::isIndependent(Expr expr) {
  std::optional<Terms> shift = getShift(expr);
  if (!shift || !shift->empty()) {
    Monomial power;
    MonomialBuilder(exprs, /*keys=*/0).multiplyExp(expr, 1, power);
    shift = getShift(power);
  }
  return shift && shift->empty();
}

/// Whether all that is computed from a tensor of maxima comes down to what does
/// not depend on it.
bool AttentionMatcher::isFreeOfMaximum(Value maximum) {
  constexpr size_t maxTensors = 512;
  MaximumShift shift(tracer, maximum);
  llvm::SmallSetVector<Value, 32> computed;
  computed.insert(maximum);
  Block *block = maximum.getDefiningOp()->getBlock();
  for (size_t i = 0; i != computed.size(); ++i) {
    if (i == maxTensors)
      return false;
    for (Operation *user : computed[i].getUsers()) {
      Operation *op = block->findAncestorOpInBlock(*user);
      if (!op || op->getNumResults() == 0 || !isMemoryEffectFree(op))
        return false;
      for (Value result : op->getResults()) {
        auto type = dyn_cast<RankedTensorType>(result.getType());
        if (result.use_empty() || computed.contains(result))
          continue;
        if (!type || type.getRank() > kFirstBound)
          return false;
        SmallVector<Expr> indices;
        for (auto [dim, size] : llvm::enumerate(type.getShape()))
          indices.push_back(
              exprs.variable(dim, size, tracer.getSize(result, dim)));
        Expr element = tracer.trace(result, indices);
        if (!isa<FloatType>(element->type) || !shift.isIndependent(element))
          computed.insert(result);
      }
    }
  }
  return tracer.isAlone(maximum);
}

//===----------------------------------------------------------------------===//
// Matching
//===----------------------------------------------------------------------===//

/// Finds weights exp(s − t) that nothing divides, where t is made of the row's
/// maximum.
bool AttentionMatcher::matchPartial(const Monomial &weights,
                                    const Iteration &it, Softmax &out) {
  // A sum that each query weights by itself is no product.
  if (!it.ofClass(LoopClass::Row) && !it.ofClass(LoopClass::Feature))
    return false;
  SmallVector<ExponentTerm> row = weights.getTerms(it.keys(), false);
  if (weights.factor != 1 || weights.constant != 0 || !weights.powers.empty() ||
      !weights.guards.empty() || row.size() != 1 ||
      !isClose(row[0].coefficient, -1))
    return false;
  Expr maximum = nullptr;
  ExprContext::walk(row[0].expr, [&](Expr node) {
    SmallVector<Expr> guards;
    if (!maximum && node->kind == ExprKind::Reduction &&
        isOwnMaximum(node, weights, it, guards) && guards.empty())
      maximum = node;
  });
  if (!maximum)
    return false;
  out.score = getLogarithm(out.probability, it);
  if (!out.score || !isLogarithm(out.score, weights, it))
    return false;
  out.rest = Monomial();
  out.sink = out.largeSum = nullptr;
  out.maximum = maximum;
  out.shift = row[0].expr;
  return true;
}

/// Finds the tensors of a partial softmax, and multiplies the output by the sum
/// of the weights.
bool AttentionMatcher::finishPartial(const Softmax &softmax,
                                     const Product &product,
                                     const Iteration &it, AttentionMatch &out) {
  if (!softmax.maximum)
    return true;
  MonomialBuilder builder(exprs, it.keys());
  Monomial weights;
  builder.multiply(softmax.probability, 1, weights);
  std::optional<ChainTensor> maximum;
  auto sumsWeights = [&](Expr element) {
    if (element->kind != ExprKind::Reduction)
      return false;
    std::optional<Reduction> row = expandOverKeys(element, it);
    Monomial body, rest;
    if (!row || row->kind != ReductionKind::Sum)
      return false;
    builder.multiply(row->body, 1, body);
    return divideWeights(weights, body, it, rest) && isTrivial(rest);
  };
  forEachTensor(product, it, [&](const ChainTensor &at, Expr element) {
    if (element == softmax.maximum && !maximum)
      maximum = at;
    if (element == softmax.shift && !out.shift)
      out.shift = at;
    if (!out.rowSum && sumsWeights(element))
      out.rowSum = at;
  });
  Block *block = it.op->getBlock();
  auto isHere = [&](const std::optional<ChainTensor> &at) {
    return at && at->tensor.getDefiningOp()->getBlock() == block;
  };
  if (!isHere(maximum) || !isHere(out.shift) || !isHere(out.rowSum) ||
      !isFreeOfMaximum(maximum->tensor))
    return false;
  out.logSumExp = maximum;
  out.logSumExpBase = 1;
  out.isEmptyLogSumExpNaN = false;
  // Algebra: Σ_n w·V = (Σ_n w)·(softmax·V).
  Type type = getElementTypeOrSelf(out.result);
  Expr sum = exprs.element(out.rowSum->tensor, out.rowSum->indices);
  Type wide = type.getIntOrFloatBitWidth() < 32 ? sum->type : type;
  Expr hole = exprs.hole(0, type);
  Expr whole =
      exprs.apply("arith.mulf", wide,
                  {exprs.floatCast(hole, wide), exprs.floatCast(sum, wide)});
  whole = exprs.floatCast(whole, type);
  out.output = out.output ? exprs.replace(out.output, {{hole, whole}}) : whole;
  return true;
}
