//===- JoinProducts.cpp - Sums of products of pieces ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Keys of several origins (a cache and what is new, global and local tokens)
// may share a softmax and have a product each with their values:
//
//   Σ_i Σ_{n in piece i} P[n]·V_i[n] = Σ_n P[n]·(V_0 ++ V_1 ++ …)[n]
//
// because a sum over a set is the sum over its parts.
//
//===----------------------------------------------------------------------===//

#include "JoinProducts.h"
#include "FusionRemarks.h"
#include "flash/Analysis/ElementTracer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// One of the products: an element of each factor, of which `whole` is that of
/// the tensor that all have pieces of.
struct Piece {
  Expr whole = nullptr, value = nullptr, key = nullptr;
  int64_t offset = 0, size = 0;
};

class Joiner {
public:
  Joiner(Operation *sum, ElementTracer &tracer)
      : sum(sum), type(cast<RankedTensorType>(sum->getResult(0).getType())),
        tracer(tracer), exprs(tracer.getContext()), b(sum) {}
  /// Whether the op sums such products.
  bool find();
  /// The product in their place; what is made is appended to `made`.
  linalg::LinalgOp build(SmallVectorImpl<Operation *> &made);

private:
  bool addPieces(Expr expr);
  SmallVector<Expr> getElements(Expr factor);
  bool findWhole();
  bool isPiece(Piece &piece, Expr whole);
  std::optional<AffineMap> getMap(Expr element, const Piece &piece,
                                  ArrayRef<AffineExpr> loops);
  Value buildValue(const Piece &piece, ArrayRef<unsigned> used);

  Operation *sum;
  RankedTensorType type;
  ElementTracer &tracer;
  ExprContext &exprs;
  OpBuilder b;
  SmallVector<Expr> indices;
  /// Both factors of each product, and what their elements are elements of.
  SmallVector<std::pair<Expr, Expr>> factors;
  SmallVector<Piece> pieces;
  /// Dimension of the whole that is cut.
  unsigned cut = 0;
};
} // namespace

static Expr stripWidening(Expr expr) {
  while (expr->is(Opcode::ExtF))
    expr = expr->operands[0];
  return expr;
}

/// The products that an expression sums; false if it sums anything else.
bool Joiner::addPieces(Expr expr) {
  if (expr->is(Opcode::AddF))
    return addPieces(expr->operands[0]) && addPieces(expr->operands[1]);
  if (expr->kind != ExprKind::Reduction ||
      tracer.getKind(expr) != ReductionKind::Sum)
    return false;
  SmallVector<int64_t> sizes = tracer.getBoundSizes(expr);
  if (sizes.size() != 1 || ShapedType::isDynamic(sizes[0]))
    return false;
  Expr key = exprs.variable(indices.size(), sizes[0]);
  std::optional<Reduction> product =
      tracer.expand(expr, key, TraceDepth::Operands);
  if (!product || !product->body->is(Opcode::MulF) || getOptOut(product->op))
    return false;
  Expr lhs = stripWidening(product->body->operands[0]),
       rhs = stripWidening(product->body->operands[1]);
  if (lhs->kind != ExprKind::Element || rhs->kind != ExprKind::Element)
    return false;
  factors.push_back({lhs, rhs});
  pieces.push_back({nullptr, nullptr, key, 0, sizes[0]});
  return true;
}

/// An element, and what it is of the tensors that its tensor is reshaped or cut
/// from.
SmallVector<Expr> Joiner::getElements(Expr factor) {
  constexpr unsigned maxSteps = 16;
  SmallVector<Expr> elements;
  while (factor->kind == ExprKind::Element && elements.size() != maxSteps) {
    elements.push_back(factor);
    Expr next =
        tracer.trace(factor->value, factor->operands, TraceDepth::Operands);
    if (next == factor)
      break;
    factor = next;
  }
  return elements;
}

/// Whether `whole` is an element of the tensor of the first piece's, cut along
/// one dimension that counts the keys from an offset.
bool Joiner::isPiece(Piece &piece, Expr whole) {
  const Piece &first = pieces.front();
  bool isFirst = &piece == &first;
  if (!isFirst && whole->value != first.whole->value)
    return false;
  std::optional<unsigned> dim;
  for (auto [i, index] : llvm::enumerate(whole->operands)) {
    if (!index->dependsOn(piece.key->variables)) {
      if (!isFirst && index != first.whole->operands[i])
        return false;
      continue;
    }
    std::optional<int64_t> offset = exprs.sub(index, piece.key)->getInteger();
    if (dim || !offset)
      return false;
    dim = i;
    piece.offset = *offset;
  }
  if (!dim || (!isFirst && *dim != cut))
    return false;
  cut = *dim;
  piece.whole = whole;
  return true;
}

/// Finds the tensor of which each product has a piece.
bool Joiner::findWhole() {
  for (Expr factor : {factors[0].first, factors[0].second})
    for (Expr whole : getElements(factor)) {
      if (!isPiece(pieces[0], whole))
        continue;
      pieces[0].value =
          factor == factors[0].first ? factors[0].second : factors[0].first;
      bool isCommon = true;
      for (size_t i = 1; i != pieces.size() && isCommon; ++i) {
        auto [lhs, rhs] = factors[i];
        auto has = [&](Expr of, Expr other) {
          pieces[i].value = other;
          return llvm::any_of(getElements(of),
                              [&](Expr e) { return isPiece(pieces[i], e); });
        };
        isCommon = has(lhs, rhs) || has(rhs, lhs);
      }
      if (isCommon)
        return true;
    }
  return false;
}

bool Joiner::find() {
  if (!type.hasStaticShape() || !isa<FloatType>(type.getElementType()))
    return false;
  for (auto [i, size] : llvm::enumerate(type.getShape()))
    indices.push_back(exprs.variable(i, size));
  if (!addPieces(tracer.trace(sum->getResult(0), indices)) ||
      pieces.size() < 2 || !findWhole())
    return false;
  llvm::sort(pieces, [](const Piece &x, const Piece &y) {
    return x.offset < y.offset;
  });
  for (size_t i = 1; i != pieces.size(); ++i)
    if (pieces[i].offset != pieces[i - 1].offset + pieces[i - 1].size ||
        pieces[i].value->type != pieces[0].value->type)
      return false;
  SmallVector<AffineExpr> loops(indices.size() + 1, b.getAffineDimExpr(0));
  return llvm::all_of(pieces, [&](const Piece &piece) {
    return getMap(piece.whole, piece, loops) &&
           getMap(piece.value, piece, loops);
  });
}

/// An index over the loops: those of the sum, and the key.
static AffineExpr getAffine(Expr expr, ArrayRef<AffineExpr> loops) {
  MLIRContext *context = loops[0].getContext();
  if (std::optional<int64_t> number = expr->getInteger())
    return getAffineConstantExpr(*number, context);
  if (expr->kind == ExprKind::Variable)
    return loops[expr->constant];
  bool isLinear = expr->kind == ExprKind::Linear;
  if (!isLinear && expr->kind != ExprKind::FloorDiv &&
      expr->kind != ExprKind::Mod)
    return nullptr;
  SmallVector<AffineExpr> terms;
  for (Expr operand : expr->operands) {
    terms.push_back(getAffine(operand, loops));
    if (!terms.back())
      return nullptr;
  }
  if (!isLinear)
    return expr->kind == ExprKind::Mod ? terms[0] % expr->constant
                                       : terms[0].floorDiv(expr->constant);
  AffineExpr result = getAffineConstantExpr(expr->constant, context);
  for (auto [term, factor] : llvm::zip_equal(terms, expr->coefficients))
    result = result + term * factor;
  return result;
}

/// The indices of an element as a map from loops; the key's counts from 0.
std::optional<AffineMap> Joiner::getMap(Expr element, const Piece &piece,
                                        ArrayRef<AffineExpr> loops) {
  SmallVector<AffineExpr> results;
  for (auto [i, index] : llvm::enumerate(element->operands)) {
    bool isCut = element == piece.whole && i == cut;
    results.push_back(getAffine(isCut ? piece.key : index, loops));
    if (!results.back())
      return std::nullopt;
  }
  return AffineMap::get(loops.size(), 0, results, b.getContext());
}

/// The values of a piece, over the loops `used` and the key.
Value Joiner::buildValue(const Piece &piece, ArrayRef<unsigned> used) {
  unsigned count = used.size() + 1;
  SmallVector<AffineExpr> loops(indices.size() + 1, b.getAffineConstantExpr(0));
  SmallVector<int64_t> shape;
  for (auto [i, loop] : llvm::enumerate(used)) {
    loops[loop] = b.getAffineDimExpr(i);
    shape.push_back(type.getDimSize(loop));
  }
  loops.back() = b.getAffineDimExpr(count - 1);
  shape.push_back(piece.size);
  AffineMap map = *getMap(piece.value, piece, loops);
  map = AffineMap::get(count, 0, map.getResults(), b.getContext());
  Value init =
      tensor::EmptyOp::create(b, sum->getLoc(), shape, piece.value->type);
  return linalg::GenericOp::create(
             b, sum->getLoc(), init.getType(), piece.value->value, init,
             {map, b.getMultiDimIdentityMap(count)},
             SmallVector<utils::IteratorType>(count,
                                              utils::IteratorType::parallel),
             [](OpBuilder &b, Location loc, ValueRange args) {
               linalg::YieldOp::create(b, loc, args[0]);
             })
      .getResult(0);
}

linalg::LinalgOp Joiner::build(SmallVectorImpl<Operation *> &made) {
  Operation *before = sum->getPrevNode();
  Location loc = sum->getLoc();
  unsigned key = indices.size();
  SmallVector<AffineExpr> loops, ofValue;
  for (unsigned i = 0; i <= key; ++i)
    loops.push_back(b.getAffineDimExpr(i));
  SmallVector<unsigned> used;
  for (unsigned i = 0; i != key; ++i)
    if (llvm::any_of(pieces, [&](const Piece &piece) {
          return piece.value->dependsOn(indices[i]->variables);
        })) {
      used.push_back(i);
      ofValue.push_back(loops[i]);
    }
  ofValue.push_back(loops[key]);
  SmallVector<Value> values;
  for (const Piece &piece : pieces)
    values.push_back(buildValue(piece, used));
  Value value = tensor::ConcatOp::create(b, loc, used.size(), values);
  const Piece &first = pieces.front(), &last = pieces.back();
  Value whole = first.whole->value;
  auto wholeType = cast<RankedTensorType>(whole.getType());
  SmallVector<OpFoldResult> offsets(wholeType.getRank(), b.getIndexAttr(0)),
      strides(wholeType.getRank(), b.getIndexAttr(1)),
      sizes = getAsIndexOpFoldResult(b.getContext(), wholeType.getShape());
  offsets[cut] = b.getIndexAttr(first.offset);
  sizes[cut] = b.getIndexAttr(last.offset + last.size - first.offset);
  whole =
      tensor::ExtractSliceOp::create(b, loc, whole, offsets, sizes, strides);
  Value zero =
      arith::ConstantOp::create(b, loc, b.getZeroAttr(type.getElementType()));
  Value init =
      tensor::EmptyOp::create(b, loc, type.getShape(), type.getElementType());
  init = linalg::FillOp::create(b, loc, zero, init).getResult(0);
  SmallVector<utils::IteratorType> iterators(key + 1,
                                             utils::IteratorType::parallel);
  iterators.back() = utils::IteratorType::reduction;
  auto product = linalg::GenericOp::create(
      b, loc, type, ValueRange{whole, value}, init,
      {*getMap(first.whole, first, loops),
       AffineMap::get(key + 1, 0, ofValue, b.getContext()),
       AffineMap::getMultiDimIdentityMap(key + 1, b.getContext())
           .dropResult(key)},
      iterators, [](OpBuilder &b, Location loc, ValueRange args) {
        Type type = args[2].getType();
        auto widen = [&](Value x) {
          return x.getType() == type
                     ? x
                     : arith::ExtFOp::create(b, loc, type, x).getResult();
        };
        Value term =
            arith::MulFOp::create(b, loc, widen(args[0]), widen(args[1]));
        linalg::YieldOp::create(
            b, loc, arith::AddFOp::create(b, loc, args[2], term).getResult());
      });
  for (Operation *op = product; op != before; op = op->getPrevNode())
    made.push_back(op);
  return product;
}

/// Whether an op may add results of products, seen through reshapes.
static bool addsProducts(Operation *op, unsigned depth = 0) {
  constexpr unsigned maxDepth = 8;
  auto type = op->getNumResults() == 1
                  ? dyn_cast<RankedTensorType>(op->getResult(0).getType())
                  : nullptr;
  if (!type || depth == maxDepth)
    return false;
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  bool adds = isa<arith::AddFOp>(op);
  if (structured) {
    if (structured.getNumReductionLoops() != 0)
      return depth != 0 && structured.getNumDpsInputs() == 2;
    adds = !op->getRegion(0).getOps<arith::AddFOp>().empty();
  }
  bool isReshape = isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                       tensor::CastOp, linalg::TransposeOp>(op);
  if (!adds && (!isReshape || depth == 0))
    return false;
  OperandRange operands =
      structured ? op->getOperands().take_front(structured.getNumDpsInputs())
                 : op->getOperands().take_front(adds ? 2 : 1);
  return llvm::all_of(operands, [&](Value operand) {
    Operation *producer = operand.getDefiningOp();
    return producer && addsProducts(producer, depth + 1);
  });
}

SmallVector<Operation *>
flash::joinProducts(Operation *root,
                    function_ref<bool(linalg::LinalgOp)> isWanted) {
  SmallVector<Operation *> sums, replaced;
  root->walk([&](Operation *op) {
    if (op->getBlock() && addsProducts(op))
      sums.push_back(op);
  });
  // The last first, which has all of the pieces.
  for (Operation *sum : llvm::reverse(sums)) {
    ElementTracer tracer(root->getContext());
    Joiner joiner(sum, tracer);
    if (sum->use_empty() || !joiner.find())
      continue;
    SmallVector<Operation *> made;
    linalg::LinalgOp product = joiner.build(made);
    if (isWanted(product)) {
      sum->replaceAllUsesWith(product->getResults());
      replaced.push_back(sum);
      continue;
    }
    for (Operation *op : made)
      op->erase();
  }
  return replaced;
}
