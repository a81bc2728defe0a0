//===- ExprIntegers.cpp - Integers in element expressions -----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementExprDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

//===----------------------------------------------------------------------===//
// Index arithmetic
//===----------------------------------------------------------------------===//

LinearForm ExprContext::decompose(Expr expr) const {
  LinearForm form;
  if (expr->kind == ExprKind::Linear) {
    form.constant = expr->constant;
    for (auto [term, coefficient] :
         llvm::zip_equal(expr->operands, expr->coefficients))
      form.terms.emplace_back(term, coefficient);
  } else if (std::optional<int64_t> value = expr->getInteger()) {
    form.constant = *value;
  } else {
    form.terms.emplace_back(expr, 1);
  }
  return form;
}

/// Algebra: k·c·⌊x/c⌋ + k·(x mod c) = k·x. Adds k·x's form, if there is a pair.
static bool joinDivisionPair(ExprContext &context, LinearForm &form) {
  for (auto &[quotient, scale] : form.terms) {
    if (quotient->kind != ExprKind::FloorDiv)
      continue;
    for (auto &[rest, factor] : form.terms) {
      if (rest->kind != ExprKind::Mod ||
          rest->operands[0] != quotient->operands[0] ||
          rest->constant != quotient->constant ||
          scale != factor * rest->constant)
        continue;
      LinearForm joined = context.decompose(rest->operands[0]);
      int64_t k = factor;
      Expr oldQuotient = quotient, oldRest = rest;
      llvm::erase_if(form.terms, [&](auto &term) {
        return term.first == oldQuotient || term.first == oldRest;
      });
      form.constant += k * joined.constant;
      for (auto [term, coefficient] : joined.terms)
        form.terms.emplace_back(term, k * coefficient);
      return true;
    }
  }
  return false;
}

/// Sums the coefficients of equal terms; orders terms by id.
static void mergeTerms(LinearForm &form) {
  llvm::sort(form.terms,
             [](auto &a, auto &b) { return a.first->id < b.first->id; });
  SmallVector<std::pair<Expr, int64_t>> merged;
  for (auto [term, coefficient] : form.terms) {
    if (!merged.empty() && merged.back().first == term)
      merged.back().second += coefficient;
    else
      merged.emplace_back(term, coefficient);
  }
  llvm::erase_if(merged, [](auto &term) { return term.second == 0; });
  form.terms = std::move(merged);
}

Expr ExprContext::linear(LinearForm form) {
  do {
    mergeTerms(form);
  } while (joinDivisionPair(*this, form));
  if (form.terms.empty())
    return index(form.constant);
  if (form.terms.size() == 1 && form.constant == 0 && form.terms[0].second == 1)
    return form.terms[0].first;
  SmallVector<Expr> terms;
  SmallVector<int64_t> coefficients;
  ExprNode node;
  node.kind = ExprKind::Linear;
  node.type = IndexType::get(context);
  node.constant = node.lo = node.hi = form.constant;
  for (auto [term, coefficient] : form.terms) {
    terms.push_back(term);
    coefficients.push_back(coefficient);
    int64_t a = saturatingMul(term->lo, coefficient);
    int64_t b = saturatingMul(term->hi, coefficient);
    node.lo = saturatingAdd(node.lo, std::min(a, b));
    node.hi = saturatingAdd(node.hi, std::max(a, b));
  }
  node.operands = terms;
  node.coefficients = coefficients;
  return unique(node);
}

Expr ExprContext::add(Expr lhs, Expr rhs) {
  LinearForm form = decompose(lhs), other = decompose(rhs);
  form.constant += other.constant;
  llvm::append_range(form.terms, other.terms);
  return linear(std::move(form));
}

Expr ExprContext::sub(Expr lhs, Expr rhs) { return add(lhs, mul(rhs, -1)); }

Expr ExprContext::mul(Expr lhs, int64_t rhs) {
  LinearForm form = decompose(lhs);
  form.constant *= rhs;
  for (auto &term : form.terms)
    term.second *= rhs;
  return linear(std::move(form));
}

/// Splits x into (q, r) with x = c·q + r, q and r as linear forms.
static std::pair<LinearForm, LinearForm> splitMultiples(const LinearForm &form,
                                                        int64_t c) {
  LinearForm quotient, rest;
  quotient.constant = floorDivide(form.constant, c);
  rest.constant = form.constant - c * quotient.constant;
  for (auto [term, coefficient] : form.terms) {
    int64_t whole = floorDivide(coefficient, c);
    if (whole != 0)
      quotient.terms.emplace_back(term, whole);
    if (coefficient != c * whole)
      rest.terms.emplace_back(term, coefficient - c * whole);
  }
  return {quotient, rest};
}

// Algebra: ⌊(c·q + r)/c⌋ = q + ⌊r/c⌋; ⌊r/c⌋ = 0 for 0 ≤ r < c;
// ⌊⌊x/a⌋/b⌋ = ⌊x/(a·b)⌋.
Expr ExprContext::floorDiv(Expr lhs, int64_t c) {
  assert(c > 0);
  if (c == 1)
    return lhs;
  auto [quotientForm, restForm] = splitMultiples(decompose(lhs), c);
  Expr quotient = linear(quotientForm), rest = linear(restForm);
  int64_t low = floorDivide(rest->lo, c), high = floorDivide(rest->hi, c);
  if (low == high)
    return add(quotient, index(low));
  if (rest->kind == ExprKind::FloorDiv)
    return add(quotient, floorDiv(rest->operands[0], rest->constant * c));
  ExprNode node;
  node.kind = ExprKind::FloorDiv;
  node.type = IndexType::get(context);
  node.operands = rest;
  node.constant = c;
  node.lo = low;
  node.hi = high;
  return add(quotient, unique(node));
}

// Algebra: (c·q + r) mod c = r mod c; r mod c = r − c·k for c·k ≤ r < c·(k+1);
// (x mod (a·c)) mod c = x mod c.
Expr ExprContext::mod(Expr lhs, int64_t c) {
  assert(c > 0);
  if (c == 1)
    return index(0);
  Expr rest = linear(splitMultiples(decompose(lhs), c).second);
  int64_t low = floorDivide(rest->lo, c), high = floorDivide(rest->hi, c);
  if (low == high)
    return add(rest, index(-c * low));
  if (rest->kind == ExprKind::Mod && rest->constant % c == 0)
    return mod(rest->operands[0], c);
  ExprNode node;
  node.kind = ExprKind::Mod;
  node.type = IndexType::get(context);
  node.operands = rest;
  node.constant = c;
  node.lo = 0;
  node.hi = c - 1;
  return unique(node);
}

Expr ExprContext::affine(AffineExpr expr, ArrayRef<Expr> dims,
                         ArrayRef<Expr> symbols) {
  switch (expr.getKind()) {
  case AffineExprKind::Constant:
    return index(cast<AffineConstantExpr>(expr).getValue());
  case AffineExprKind::DimId:
    return dims[cast<AffineDimExpr>(expr).getPosition()];
  case AffineExprKind::SymbolId:
    return symbols[cast<AffineSymbolExpr>(expr).getPosition()];
  default:
    break;
  }
  auto binary = cast<AffineBinaryOpExpr>(expr);
  Expr lhs = affine(binary.getLHS(), dims, symbols);
  Expr rhs = affine(binary.getRHS(), dims, symbols);
  if (!lhs || !rhs)
    return nullptr;
  if (expr.getKind() == AffineExprKind::Add)
    return add(lhs, rhs);
  std::optional<int64_t> c = rhs->getInteger();
  if (!c || (expr.getKind() != AffineExprKind::Mul && *c <= 0))
    return nullptr;
  if (expr.getKind() == AffineExprKind::Mul)
    return mul(lhs, *c);
  if (expr.getKind() == AffineExprKind::FloorDiv)
    return floorDiv(lhs, *c);
  if (expr.getKind() == AffineExprKind::Mod)
    return mod(lhs, *c);
  return floorDiv(add(lhs, index(*c - 1)), *c); // CeilDiv
}

//===----------------------------------------------------------------------===//
// Integers as indices and back
//===----------------------------------------------------------------------===//

Expr ExprContext::asIndex(Expr expr) {
  Type type = expr->type;
  if (type.isIndex())
    return expr;
  if (!type.isSignlessInteger() || type.getIntOrFloatBitWidth() > 64 ||
      type.isInteger(1))
    return nullptr;
  if (std::optional<int64_t> value = expr->getInteger())
    return index(*value);
  if (expr->kind == ExprKind::Apply) {
    Expr source = expr->operands[0];
    switch (expr->opcode) {
    case Opcode::IndexCast:
    case Opcode::TruncI:
      if (fits(source, type))
        return asIndex(source);
      break;
    case Opcode::ExtSI:
      if (Expr inner = asIndex(source))
        return inner;
      break;
    case Opcode::ExtUI:
      if (source->lo >= 0)
        if (Expr inner = asIndex(source))
          return inner;
      break;
    default:
      break;
    }
  }
  ExprNode node;
  node.kind = ExprKind::Apply;
  node.opcode = Opcode::IndexCast;
  node.name = OperationName("arith.index_cast", context).getAsOpaquePointer();
  node.type = IndexType::get(context);
  node.attr = DictionaryAttr::get(context);
  node.operands = expr;
  node.lo = expr->lo;
  node.hi = expr->hi;
  return unique(node);
}

Expr ExprContext::fromIndex(Expr expr, Type type) {
  if (type.isIndex())
    return expr;
  if (std::optional<int64_t> value = expr->getInteger())
    return constant(IntegerAttr::get(type, APInt(type.getIntOrFloatBitWidth(),
                                                 *value, /*isSigned=*/true,
                                                 /*implicitTrunc=*/true)));
  if (expr->kind == ExprKind::Apply && expr->is(Opcode::IndexCast) &&
      expr->operands[0]->type == type)
    return expr->operands[0];
  ExprNode node;
  node.kind = ExprKind::Apply;
  node.opcode = Opcode::IndexCast;
  node.name = OperationName("arith.index_cast", context).getAsOpaquePointer();
  node.type = type;
  node.attr = DictionaryAttr::get(context);
  node.operands = expr;
  node.lo = expr->lo;
  node.hi = expr->hi;
  return unique(node);
}

//===----------------------------------------------------------------------===//
// Folding: integers
//===----------------------------------------------------------------------===//

/// Product of two indices, one of them constant.
static Expr multiply(ExprContext &context, Expr lhs, Expr rhs) {
  if (std::optional<int64_t> c = rhs->getInteger())
    return context.mul(lhs, *c);
  if (std::optional<int64_t> c = lhs->getInteger())
    return context.mul(rhs, *c);
  return nullptr;
}

/// Whether k·x (or the sums of such) stay far from where int64 wraps.
static bool isSmall(Expr expr) {
  constexpr int64_t limit = int64_t(1) << 62;
  return expr->lo > -limit && expr->hi < limit;
}

/// A conversion between integer types that keeps the value.
Expr ExprContext::foldConversion(Opcode code, Type type, Expr operand) {
  if (operand->type.isInteger(1)) {
    std::optional<int64_t> bit = operand->getInteger();
    if (!bit || !type.isSignlessInteger() ||
        (code != Opcode::ExtSI && code != Opcode::ExtUI))
      return nullptr;
    return constant(
        IntegerAttr::get(type, code == Opcode::ExtSI ? -*bit : *bit));
  }
  Expr x = asIndex(operand);
  bool isSigned = code != Opcode::ExtUI && code != Opcode::IndexCastUI;
  if (!x || (!isSigned && x->lo < 0))
    return nullptr;
  bool widens =
      code == Opcode::ExtSI || (code == Opcode::IndexCast && type.isIndex());
  return widens || fits(x, type) ? fromIndex(x, type) : nullptr;
}

/// An op on mathematical integers that do not wrap; null if it stays.
static Expr foldArithmetic(ExprContext &context, Opcode code,
                           ArrayRef<Expr> x) {
  std::optional<int64_t> c;
  if (x.size() > 1)
    c = x[1]->getInteger();
  bool divides = c && *c > 0;
  switch (code) {
  case Opcode::AddI:
    return context.add(x[0], x[1]);
  case Opcode::SubI:
    return context.sub(x[0], x[1]);
  case Opcode::MulI:
    return multiply(context, x[0], x[1]);
  case Opcode::DivSI:
  case Opcode::DivUI:
    return divides && x[0]->lo >= 0 ? context.floorDiv(x[0], *c) : nullptr;
  case Opcode::FloorDivSI:
    return divides ? context.floorDiv(x[0], *c) : nullptr;
  case Opcode::RemSI:
  case Opcode::RemUI:
    return divides && x[0]->lo >= 0 ? context.mod(x[0], *c) : nullptr;
  case Opcode::MinSI:
  case Opcode::MaxSI: {
    Expr difference = context.sub(x[0], x[1]);
    if (difference->hi <= 0)
      return x[code == Opcode::MinSI ? 0 : 1];
    return difference->lo >= 0 ? x[code == Opcode::MinSI ? 1 : 0] : nullptr;
  }
  case Opcode::AbsI:
    return x[0]->lo >= 0 ? x[0] : nullptr;
  default:
    return nullptr;
  }
}

Expr ExprContext::foldInteger(Opcode code, Type type, ArrayRef<Expr> operands) {
  if (code >= Opcode::IndexCast && code <= Opcode::TruncI)
    return foldConversion(code, type, operands[0]);
  SmallVector<Expr, 2> x;
  for (Expr operand : operands) {
    x.push_back(asIndex(operand));
    if (!x.back() || !isSmall(x.back()))
      return nullptr;
  }
  Expr result = foldArithmetic(*this, code, x);
  return result && isSmall(result) && (type.isIndex() || fits(result, type))
             ? fromIndex(result, type)
             : nullptr;
}

static std::optional<arith::CmpIPredicate> toSigned(arith::CmpIPredicate p) {
  using P = arith::CmpIPredicate;
  switch (p) {
  case P::ult:
    return P::slt;
  case P::ule:
    return P::sle;
  case P::ugt:
    return P::sgt;
  case P::uge:
    return P::sge;
  default:
    return std::nullopt;
  }
}

/// What lhs `p` rhs is when lhs − rhs is in [lo, hi]; nothing if undecided.
static std::optional<bool> decide(arith::CmpIPredicate p, int64_t lo,
                                  int64_t hi) {
  using P = arith::CmpIPredicate;
  auto when = [](bool yes, bool no) -> std::optional<bool> {
    if (yes)
      return true;
    if (no)
      return false;
    return std::nullopt;
  };
  switch (p) {
  case P::slt:
    return when(hi < 0, lo >= 0);
  case P::sle:
    return when(hi <= 0, lo > 0);
  case P::sgt:
    return when(lo > 0, hi <= 0);
  case P::sge:
    return when(lo >= 0, hi < 0);
  case P::eq:
    return when(lo == 0 && hi == 0, lo > 0 || hi < 0);
  case P::ne:
    return when(lo > 0 || hi < 0, lo == 0 && hi == 0);
  default:
    return std::nullopt;
  }
}

/// Predicate q with b `q` a when a `p` b, for signed predicates.
static arith::CmpIPredicate swapSides(arith::CmpIPredicate p) {
  using P = arith::CmpIPredicate;
  switch (p) {
  case P::slt:
    return P::sgt;
  case P::sle:
    return P::sge;
  case P::sgt:
    return P::slt;
  case P::sge:
    return P::sle;
  default:
    return p;
  }
}

/// Two sides with the given difference, neither with a negative coefficient:
/// n − m is n and m.
static std::pair<Expr, Expr> balance(ExprContext &context, Expr difference) {
  LinearForm form = context.decompose(difference);
  Expr lhs = context.index(std::max<int64_t>(form.constant, 0));
  Expr rhs = context.index(std::max<int64_t>(-form.constant, 0));
  for (auto [term, coefficient] : form.terms) {
    if (coefficient > 0)
      lhs = context.add(lhs, context.mul(term, coefficient));
    else
      rhs = context.add(rhs, context.mul(term, -coefficient));
  }
  return {lhs, rhs};
}

Expr ExprContext::foldCompare(OperationName name, DictionaryAttr attrs,
                              ArrayRef<Expr> operands) {
  auto predicate =
      cast<arith::CmpIPredicateAttr>(attrs.get("predicate")).getValue();
  Expr lhs = asIndex(operands[0]), rhs = asIndex(operands[1]);
  if (!lhs || !rhs)
    return nullptr;
  if (std::optional<arith::CmpIPredicate> other = toSigned(predicate)) {
    if (lhs->lo < 0 || rhs->lo < 0)
      return nullptr;
    predicate = *other;
  }
  if (isSmall(lhs) && isSmall(rhs)) {
    Expr difference = sub(lhs, rhs);
    if (std::optional<bool> known =
            decide(predicate, difference->lo, difference->hi))
      return constant(BoolAttr::get(context, *known));
    std::tie(lhs, rhs) = balance(*this, difference);
    if (lhs->kind == ExprKind::Constant) {
      std::swap(lhs, rhs);
      predicate = swapSides(predicate);
    }
  }
  // Compare in index: what is equal whatever the integer type is one node.
  ExprNode node;
  node.kind = ExprKind::Apply;
  node.opcode = Opcode::CmpI;
  node.name = name.getAsOpaquePointer();
  node.type = IntegerType::get(context, 1);
  Builder b(context);
  node.attr = b.getDictionaryAttr(b.getNamedAttr(
      "predicate", arith::CmpIPredicateAttr::get(context, predicate)));
  Expr sides[] = {lhs, rhs};
  node.operands = sides;
  node.hi = 1;
  return unique(node);
}
