//===- MatchScores.cpp - The scores of an attention -----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Splits the scores into the product of Q and K, its scale, the arithmetic of
// score_mod and the condition of mask_mod.
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

/// The one node that has `expr` as an operand; null if there are several.
static Expr getOnlyParent(Expr root, Expr expr) {
  SmallVector<Expr> parents;
  ExprContext::walk(root, [&](Expr node) {
    if (llvm::is_contained(node->operands, expr))
      parents.push_back(node);
  });
  return parents.size() == 1 ? parents[0] : nullptr;
}

/// Algebra: Σ_d q·k + Σ_f r·p is one product over both dimensions, and so are
/// equal multiples. The score is written as one of the first product alone.
bool AttentionMatcher::mergeProducts(Expr &score, Product &product,
                                     const Iteration &it) {
  uint64_t rows = it.ofClass(LoopClass::Row);
  auto getMultiple = [&](Expr term) {
    Expr parent = getOnlyParent(score, term);
    bool isScaled =
        parent && (parent->is(Opcode::MulF) ||
                   (parent->is(Opcode::DivF) && parent->operands[0] == term));
    return isScaled ? parent : term;
  };
  Expr own = getMultiple(product.node), sum = getOnlyParent(score, own);
  if (!sum || !sum->is(Opcode::AddF) || !getOnlyParent(score, product.node) ||
      (numerics == Numerics::Strict && sum->type.getIntOrFloatBitWidth() < 32))
    return false;
  Expr term = sum->operands[sum->operands[0] == own ? 1 : 0], node = term;
  // The same factor.
  if (own != product.node) {
    unsigned at = own->operands[0] == product.node ? 0 : 1;
    if (term->opcode != own->opcode || own->operands[1 - at]->variables ||
        !llvm::is_contained(term->operands, own->operands[1 - at]))
      return false;
    node = term->operands[term->operands[0] == own->operands[1 - at] ? 1 : 0];
  }
  // Another score of the same product is none of another.
  if (node->kind != ExprKind::Reduction || node->type != product.node->type ||
      node->value == product.node->value || !getOnlyParent(score, node))
    return false;
  std::optional<Product> other = getProduct(node, it);
  if (!other || ShapedType::isDynamic(product.dSize) ||
      ShapedType::isDynamic(other->dSize) || other->rhs->dependsOn(rows) ||
      product.rhs->dependsOn(rows) || other->lhs->type != product.lhs->type ||
      other->rhs->type != product.rhs->type)
    return false;
  Expr d = exprs.variable(kDVariable, product.dSize + other->dSize);
  Expr last = exprs.index(product.dSize - 1);
  Expr isFirst = exprs.lessEqual(d, last);
  auto join = [&](Expr first, Expr second) {
    llvm::DenseMap<Expr, Expr> below, above;
    if (product.dVariable)
      below[product.dVariable] = exprs.minimum(d, last);
    if (other->dVariable)
      above[other->dVariable] = exprs.maximum(
          exprs.sub(d, exprs.index(product.dSize)), exprs.index(0));
    return exprs.select(isFirst, exprs.replace(first, below),
                        exprs.replace(second, above));
  };
  product.lhs = join(product.lhs, other->lhs);
  product.rhs = join(product.rhs, other->rhs);
  product.dVariable = d;
  product.dSize += other->dSize;
  score = exprs.replace(score, {{sum, own}});
  return true;
}

/// Where, among the indices, `root` reads `inside`, and `outside` nowhere; null
/// if that is not told apart by conditions on indices.
static Expr getCondition(ExprContext &exprs, Expr root, Expr inside,
                         Expr outside) {
  Expr where = exprs.truth(true);
  while (root != inside) {
    bool isChoice = root->is(Opcode::Select);
    if (isChoice)
      ExprContext::walk(root->operands[0], [&](Expr expr) {
        isChoice &= expr->kind != ExprKind::Element &&
                    expr->kind != ExprKind::Reduction;
      });
    Expr next = nullptr;
    for (Expr operand : root->operands) {
      if (contains(operand, inside)) {
        if (next)
          return nullptr;
        next = operand;
      } else if (!isChoice && contains(operand, outside)) {
        return nullptr;
      }
    }
    if (isChoice) {
      Expr condition = root->operands[0];
      where = exprs.logicalAnd(where, next == root->operands[1]
                                          ? condition
                                          : exprs.logicalNot(condition));
      if (!contains(next, outside))
        return where;
    }
    root = next;
  }
  return nullptr;
}

/// Algebra: select(c, Σ_d q·k, Σ_d q·r) = Σ_d q·select(c, k, r), where c is a
/// condition on the key: keys of two tensors. The score is written as one of
/// the joint product, which has the first one's name.
bool AttentionMatcher::joinKeys(Expr &score, Product &product,
                                const Iteration &it) {
  uint64_t rows = it.ofClass(LoopClass::Row);
  SmallVector<Expr> nodes;
  ExprContext::walk(score, [&](Expr expr) {
    if (expr->kind == ExprKind::Reduction && expr != product.node &&
        expr->type == product.node->type && expr->dependsOn(it.keys()))
      nodes.push_back(expr);
  });
  for (Expr node : nodes) {
    Expr where = getCondition(exprs, score, node, product.node);
    if (!where || where->dependsOn(rows))
      continue;
    std::optional<Product> other = getProduct(node, it);
    if (!other || other->dSize != product.dSize ||
        ShapedType::isDynamic(product.dSize) || other->rhs->dependsOn(rows) ||
        product.rhs->dependsOn(rows) || other->rhs->type != product.rhs->type ||
        tracer.resolve(other->lhs) != tracer.resolve(product.lhs))
      continue;
    product.rhs = exprs.select(where, other->rhs, product.rhs);
    score = exprs.replace(score, {{node, product.node}});
    return true;
  }
  return false;
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

Expr flash::detail::multiplyScales(ExprContext &exprs, Expr lhs, Expr rhs) {
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
    out.scaleOfResult = multiplyScales(exprs, out.scaleOfResult, factor);
    out.score = exprs.replace(out.score, {{parent, hole}});
  }
}

/// Makes the reductions that are left leaves, and checks that everything in
/// score and mask can be computed where they are used.
bool AttentionMatcher::checkLeaves(Expr root, ArrayRef<AttentionDim> dims,
                                   const Iteration &it) {
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
      ok = fail(it.op, "the score reads what nothing has written",
                "fill the tensor first");
    if (leaf->kind != ExprKind::Element || viewElement(exprs, leaf, dims) ||
        isInBounds(leaf))
      continue;
    Value parent = tracer.getReachedFrom(leaf->value);
    fail(parent ? parent.getDefiningOp() : getOp(leaf, it.op),
         "the score reads " + describe(leaf) +
             " at indices that are not proved to be within it",
         "clamp the index, or compute it from batch, query and key positions");
    if (!parent)
      return false;
    outOfBounds = failure;
    hidden = parent;
    return false;
  }
  return ok;
}

/// Reductions are read from what their ops give, in which they are joined with
/// what the ops start at. Null if one is wanted without that, or is no result.
Expr AttentionMatcher::readReductions(Expr root) {
  llvm::DenseMap<Expr, Expr> elements;
  ExprContext::walk(root, [&](Expr expr) {
    if (expr->kind == ExprKind::Reduction)
      if (Expr result = tracer.getResult(expr))
        elements[result] = exprs.element(expr->value, expr->operands);
  });
  if (!elements.empty())
    root = exprs.replace(root, elements);
  bool isRead = true;
  ExprContext::walk(
      root, [&](Expr expr) { isRead &= expr->kind != ExprKind::Reduction; });
  return isRead ? root : nullptr;
}

/// Makes what is left of reductions leaves, and checks all leaves. An op such
/// as a softmax, whose reductions are no results, is a leaf as a whole.
bool AttentionMatcher::finishRegion(Expr &root, const Product &product,
                                    ArrayRef<AttentionDim> dims,
                                    const Iteration &it) {
  if (dependsOnScores(root, product))
    return fail(it.op, "the score depends on other scores",
                "compute the mask or bias from something else");
  ExprContext::walk(root, [&](Expr expr) {
    if (expr->kind == ExprKind::Reduction && !tracer.getResult(expr))
      hidden = expr->value;
  });
  if (hidden)
    return false;
  root = readReductions(root);
  return checkLeaves(root, dims, it);
}

bool AttentionMatcher::finishScore(Expr score, const Product &product,
                                   const Iteration &it, AttentionMatch &out) {
  Expr mask = nullptr;
  out.score = peelMask(score, product.node, mask);
  out.mask = mask;
  peelScale(product, out);
  out.score = exprs.floatCast(out.score, out.scoreType);
  // What the output is multiplied by has no key.
  SmallVector<AttentionDim> inner(ArrayRef(out.dims).drop_back(2)), outer;
  for (const AttentionDim &dim : out.dims)
    if (dim.kind != DimKind::N && dim.kind != DimKind::D)
      outer.push_back(dim);
  for (Expr *root : {&out.score, &out.mask, &out.scale, &out.scaleOfResult,
                     &out.probMod, &out.someKey})
    if (*root && !finishRegion(*root, product, inner, it))
      return false;
  if (out.output && !finishRegion(out.output, product, outer, it))
    return false;
  if (out.mask && out.mask->isTrue())
    out.mask = nullptr;
  return true;
}
