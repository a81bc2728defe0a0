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
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/SaveAndRestore.h"
#include <numeric>

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

/// Adds k·(a form) to a form; false if a coefficient leaves 64 bits.
static bool addMultiple(LinearForm &form, const LinearForm &other, int64_t k) {
  std::optional<int64_t> constant =
      llvm::checkedMulAdd(k, other.constant, form.constant);
  if (!constant)
    return false;
  form.constant = *constant;
  for (auto [term, coefficient] : other.terms) {
    std::optional<int64_t> scaled = llvm::checkedMul(k, coefficient);
    if (!scaled)
      return false;
    form.terms.emplace_back(term, *scaled);
  }
  return true;
}

/// What a sum of multiples of a quotient and of a digit of the same number is a
/// multiple of; null if they do not join.
static Expr joinDigits(ExprContext &context, Expr quotient, int64_t scale,
                       Expr digit, int64_t factor) {
  if (quotient->kind != ExprKind::FloorDiv)
    return nullptr;
  Expr x = quotient->operands[0];
  int64_t c = quotient->constant;
  bool carries = scale % factor == 0;
  // Algebra: c·⌊x/c⌋ + (x mod c) = x.
  if (digit->kind == ExprKind::Mod && digit->operands[0] == x &&
      digit->constant == c && carries && scale / factor == c)
    return x;
  // Algebra: p·⌊(x mod n)/p⌋ + (x mod p) = x mod n, for p | n.
  if (digit->kind == ExprKind::Mod && x->kind == ExprKind::Mod &&
      digit->operands[0] == x->operands[0] && digit->constant == c && carries &&
      scale / factor == c)
    return x;
  // Algebra: (n/p)·⌊x/n⌋ + ⌊(x mod n)/p⌋ = ⌊x/p⌋, for p | n.
  if (digit->kind == ExprKind::FloorDiv &&
      digit->operands[0]->kind == ExprKind::Mod &&
      digit->operands[0]->operands[0] == x &&
      digit->operands[0]->constant == c && c % digit->constant == 0 &&
      carries && scale / factor == c / digit->constant)
    return context.floorDiv(x, digit->constant);
  return nullptr;
}

/// Joins one pair of digits of a number, if there is one.
static bool joinDivisionPair(ExprContext &context, LinearForm &form) {
  for (auto [quotient, scale] : form.terms)
    for (auto [digit, factor] : form.terms) {
      Expr joined = quotient == digit
                        ? nullptr
                        : joinDigits(context, quotient, scale, digit, factor);
      if (!joined)
        continue;
      LinearForm rest;
      rest.constant = form.constant;
      for (auto &term : form.terms)
        if (term.first != quotient && term.first != digit)
          rest.terms.push_back(term);
      if (!addMultiple(rest, context.decompose(joined), factor))
        return false;
      form = std::move(rest);
      return true;
    }
  return false;
}

/// Sums the coefficients of equal terms; orders terms by id. False if a
/// coefficient leaves 64 bits.
static bool mergeTerms(LinearForm &form) {
  llvm::sort(form.terms,
             [](auto &a, auto &b) { return a.first->id < b.first->id; });
  SmallVector<std::pair<Expr, int64_t>> merged;
  for (auto [term, coefficient] : form.terms) {
    if (merged.empty() || merged.back().first != term)
      merged.emplace_back(term, coefficient);
    else if (llvm::AddOverflow(merged.back().second, coefficient,
                               merged.back().second))
      return false;
  }
  llvm::erase_if(merged, [](auto &term) { return term.second == 0; });
  form.terms = std::move(merged);
  return true;
}

/// Null if the sum has too many terms, or coefficients beyond 64 bits.
Expr ExprContext::linear(LinearForm form) {
  // Sums are copied when they grow: longer ones are not multiplied out.
  constexpr size_t maxTerms = 32;
  do {
    if (!mergeTerms(form))
      return nullptr;
  } while (joinDivisionPair(*this, form));
  if (form.terms.size() > maxTerms)
    return nullptr;
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

/// An op on indices as such.
Expr ExprContext::plain(Opcode code, StringRef name, ArrayRef<Expr> operands) {
  ExprNode node;
  node.kind = ExprKind::Apply;
  node.opcode = code;
  node.name = OperationName(name, context).getAsOpaquePointer();
  node.type = IndexType::get(context);
  node.attr = DictionaryAttr::get(context);
  node.operands = operands;
  setApplyRange(node);
  return unique(node);
}

Expr ExprContext::add(Expr lhs, Expr rhs) {
  LinearForm form = decompose(lhs);
  if (addMultiple(form, decompose(rhs), 1))
    if (Expr sum = linear(std::move(form)))
      return sum;
  return plain(Opcode::AddI, "arith.addi", {lhs, rhs});
}

Expr ExprContext::sub(Expr lhs, Expr rhs) {
  LinearForm form = decompose(lhs);
  if (addMultiple(form, decompose(rhs), -1))
    if (Expr difference = linear(std::move(form)))
      return difference;
  return plain(Opcode::SubI, "arith.subi", {lhs, rhs});
}

Expr ExprContext::mul(Expr lhs, int64_t rhs) {
  LinearForm form;
  if (addMultiple(form, decompose(lhs), rhs))
    if (Expr product = linear(std::move(form)))
      return product;
  return plain(Opcode::MulI, "arith.muli", {lhs, index(rhs)});
}

/// Factors of a product of indices, in their order.
static SmallVector<Expr> getFactors(Expr expr) {
  SmallVector<Expr> factors;
  while (expr->is(Opcode::MulI) && expr->type.isIndex()) {
    factors.push_back(expr->operands[1]);
    expr = expr->operands[0];
  }
  factors.push_back(expr);
  return factors;
}

Expr ExprContext::multiplyFactors(SmallVector<Expr> factors) {
  if (factors.empty())
    return index(1);
  llvm::sort(factors, [](Expr a, Expr b) { return a->id < b->id; });
  Expr product = factors[0];
  for (Expr factor : ArrayRef(factors).drop_front())
    product = plain(Opcode::MulI, "arith.muli", {product, factor});
  return product;
}

Expr ExprContext::product(Expr lhs, Expr rhs) {
  if (std::optional<int64_t> c = rhs->getInteger())
    return mul(lhs, *c);
  if (std::optional<int64_t> c = lhs->getInteger())
    return mul(rhs, *c);
  LinearForm a = decompose(lhs), b = decompose(rhs);
  a.terms.emplace_back(index(1), a.constant);
  b.terms.emplace_back(index(1), b.constant);
  Expr sum = index(0);
  for (auto [x, k] : a.terms)
    for (auto [y, l] : b.terms) {
      std::optional<int64_t> coefficient = llvm::checkedMul(k, l);
      if (!coefficient)
        return plain(Opcode::MulI, "arith.muli", {lhs, rhs});
      if (*coefficient == 0)
        continue;
      SmallVector<Expr> factors;
      for (Expr term : {x, y})
        if (!term->isOne())
          llvm::append_range(factors, getFactors(term));
      sum = add(sum, mul(multiplyFactors(factors), *coefficient));
    }
  return sum;
}

/// Deepest proof that an index is below a size.
static constexpr unsigned kMaxBelowDepth = 8;

/// Whether `expr` is one of those that `minimum` is the least of.
static bool isOneOfMinimum(Expr expr, Expr minimum) {
  return expr == minimum || (minimum->is(Opcode::MinSI) &&
                             llvm::any_of(minimum->operands, [&](Expr operand) {
                               return isOneOfMinimum(expr, operand);
                             }));
}

// Algebra: ⌊x/c⌋ < s for x < c·s; x mod c ≤ x; min(x, y) < s for x < s;
// c·x + r < c·s for x < s, 0 ≤ r < c; q·f + r < s·f for q < s, 0 ≤ r < f.
bool ExprContext::isBelow(Expr x, Expr size) {
  if (std::optional<int64_t> known = size->getInteger())
    return x->lo >= 0 && x->hi < *known;
  if (x->lo < 0 || belowDepth >= kMaxBelowDepth)
    return false;
  llvm::SaveAndRestore deeper(belowDepth, belowDepth + 1);
  switch (x->kind) {
  case ExprKind::Variable:
    return x->bound && isOneOfMinimum(size, x->bound);
  case ExprKind::FloorDiv:
    return isBelow(x->operands[0], mul(size, x->constant));
  case ExprKind::Mod:
    return isBelow(x->operands[0], size);
  case ExprKind::Apply:
    if (x->is(Opcode::MinSI))
      return llvm::any_of(x->operands, [&](Expr operand) {
        return sub(size, operand)->lo > 0 || isBelow(operand, size);
      });
    return x->is(Opcode::Select) && isBelow(x->operands[1], size) &&
           isBelow(x->operands[2], size);
  default:
    break;
  }
  if (x->kind != ExprKind::Linear)
    return false;
  if (x->constant < 0)
    return isBelow(sub(x, index(x->constant)), size);
  LinearForm form = decompose(size);
  if (form.constant != 0 || form.terms.size() != 1)
    return false;
  auto [monomial, k] = form.terms[0];
  if (k > 1)
    return isBelow(floorDiv(x, k), monomial);
  SmallVector<Expr> factors = getFactors(monomial);
  for (size_t i = 0; factors.size() > 1 && i != factors.size(); ++i) {
    SmallVector<Expr> rest(factors);
    rest.erase(rest.begin() + i);
    std::optional<std::pair<Expr, Expr>> split = divide(x, factors[i]);
    if (split && isBelow(split->first, multiplyFactors(rest)))
      return true;
  }
  return false;
}

/// Algebra: (q·s + r) / s = q, (q·s + r) mod s = r for 0 ≤ r < s.
std::optional<std::pair<Expr, Expr>> ExprContext::divide(Expr x, Expr size) {
  if (std::optional<int64_t> c = size->getInteger()) {
    if (*c <= 0)
      return std::nullopt;
    return std::pair(floorDiv(x, *c), mod(x, *c));
  }
  // s = k·(a product of factors).
  LinearForm divisor = decompose(size);
  if (divisor.constant != 0 || divisor.terms.size() != 1)
    return std::nullopt;
  auto [monomial, k] = divisor.terms[0];
  SmallVector<Expr> wanted = getFactors(monomial);
  LinearForm form = decompose(x);
  Expr quotient = index(0), rest = index(form.constant);
  for (auto [term, coefficient] : form.terms) {
    SmallVector<Expr> factors = getFactors(term);
    bool divides = coefficient % k == 0;
    for (Expr factor : wanted) {
      auto found = llvm::find(factors, factor);
      divides &= found != factors.end();
      if (found != factors.end())
        factors.erase(found);
    }
    if (divides)
      quotient = add(quotient, mul(multiplyFactors(factors), coefficient / k));
    else
      rest = add(rest, mul(term, coefficient));
  }
  if (!rest->isZero() && !isBelow(rest, size))
    return std::nullopt;
  return std::pair(quotient, rest);
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

/// What the coefficients of a form and c have in common.
static int64_t getCommonFactor(const LinearForm &form, int64_t c) {
  for (auto [term, coefficient] : form.terms)
    c = std::gcd(c, coefficient);
  return c;
}

/// ⌊form/g⌋, where g divides all coefficients.
static LinearForm divideForm(LinearForm form, int64_t g) {
  form.constant = floorDivide(form.constant, g);
  for (auto &term : form.terms)
    term.second /= g;
  return form;
}

// Algebra: ⌊(c·q + r)/c⌋ = q + ⌊r/c⌋; ⌊r/c⌋ = 0 for 0 ≤ r < c;
// ⌊⌊x/a⌋/b⌋ = ⌊x/(a·b)⌋; ⌊(g·x + k)/(g·c)⌋ = ⌊(x + ⌊k/g⌋)/c⌋.
Expr ExprContext::floorDiv(Expr lhs, int64_t c) {
  assert(c > 0);
  if (c == 1)
    return lhs;
  auto [quotientForm, restForm] = splitMultiples(decompose(lhs), c);
  Expr quotient = linear(quotientForm), rest = linear(restForm);
  if (!quotient || !rest)
    return plain(Opcode::FloorDivSI, "arith.floordivsi", {lhs, index(c)});
  int64_t low = floorDivide(rest->lo, c), high = floorDivide(rest->hi, c);
  if (low == high)
    return add(quotient, index(low));
  if (int64_t g = getCommonFactor(restForm, c); g != 1)
    if (Expr reduced = linear(divideForm(restForm, g)))
      return add(quotient, floorDiv(reduced, c / g));
  int64_t product;
  if (rest->kind == ExprKind::FloorDiv &&
      !llvm::MulOverflow(rest->constant, c, product))
    return add(quotient, floorDiv(rest->operands[0], product));
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
// (x mod (a·c)) mod c = x mod c; ⌊x/a⌋ mod c = ⌊(x mod (a·c))/a⌋;
// (g·x + k) mod (g·c) = g·((x + ⌊k/g⌋) mod c) + k mod g.
Expr ExprContext::mod(Expr lhs, int64_t c) {
  assert(c > 0);
  if (c == 1)
    return index(0);
  LinearForm restForm = splitMultiples(decompose(lhs), c).second;
  Expr rest = linear(restForm);
  if (!rest)
    return sub(lhs, mul(floorDiv(lhs, c), c));
  int64_t low = floorDivide(rest->lo, c), high = floorDivide(rest->hi, c);
  if (low == high)
    return add(rest, index(-c * low));
  if (int64_t g = getCommonFactor(restForm, c); g != 1)
    if (Expr reduced = linear(divideForm(restForm, g)))
      return add(
          mul(mod(reduced, c / g), g),
          index(restForm.constant - g * floorDivide(restForm.constant, g)));
  if (rest->kind == ExprKind::Mod && rest->constant % c == 0)
    return mod(rest->operands[0], c);
  int64_t product;
  if (rest->kind == ExprKind::FloorDiv &&
      !llvm::MulOverflow(rest->constant, c, product))
    return floorDiv(mod(rest->operands[0], product), rest->constant);
  ExprNode node;
  node.kind = ExprKind::Mod;
  node.type = IndexType::get(context);
  node.operands = rest;
  node.constant = c;
  node.lo = 0;
  node.hi = c - 1;
  return unique(node);
}

static constexpr unsigned kMaxCompareDepth = 6;

// Algebra: min(x, y) = x for x ≤ y; min(x, min(x, y)) = min(x, y).
Expr ExprContext::minimum(Expr lhs, Expr rhs) {
  Expr difference = sub(lhs, rhs);
  if (difference->hi <= 0)
    return lhs;
  if (difference->lo >= 0)
    return rhs;
  for (auto [x, y] : {std::pair(lhs, rhs), std::pair(rhs, lhs)})
    if (y->is(Opcode::MinSI) && llvm::is_contained(y->operands, x))
      return y;
  if (lhs->id > rhs->id)
    std::swap(lhs, rhs);
  return plain(Opcode::MinSI, "arith.minsi", {lhs, rhs});
}

// Algebra: the same for max; max(x, −x) = |x|.
Expr ExprContext::maximum(Expr lhs, Expr rhs) {
  Expr difference = sub(lhs, rhs);
  if (difference->hi <= 0)
    return rhs;
  if (difference->lo >= 0)
    return lhs;
  if (add(lhs, rhs)->isZero())
    return absolute(lhs);
  for (auto [x, y] : {std::pair(lhs, rhs), std::pair(rhs, lhs)})
    if (y->is(Opcode::MaxSI) && llvm::is_contained(y->operands, x))
      return y;
  if (lhs->id > rhs->id)
    std::swap(lhs, rhs);
  return plain(Opcode::MaxSI, "arith.maxsi", {lhs, rhs});
}

// Algebra: |x| = x for x ≥ 0, −x for x ≤ 0; |−x| = |x|.
Expr ExprContext::absolute(Expr x) {
  if (x->lo >= 0)
    return x;
  Expr negative = mul(x, -1);
  if (x->hi <= 0)
    return negative;
  return plain(Opcode::AbsI, "math.absi", x->id < negative->id ? x : negative);
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
  if (expr->is(Opcode::Select)) {
    Expr yes = asIndex(expr->operands[1]), no = asIndex(expr->operands[2]);
    return select(expr->operands[0], yes, no);
  }
  if (expr->kind == ExprKind::Apply && !expr->operands.empty()) {
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
  if (expr->is(Opcode::Select))
    return select(expr->operands[0], fromIndex(expr->operands[1], type),
                  fromIndex(expr->operands[2], type));
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

/// Whether k·x (or the sums of such) stay far from where int64 wraps.
static bool isSmall(Expr expr) {
  constexpr int64_t limit = int64_t(1) << 62;
  return expr->lo > -limit && expr->hi < limit;
}

static Expr integerConstant(ExprContext &context, Type type, int64_t value) {
  return context.constant(IntegerAttr::get(
      type, APInt(type.isIndex() ? 64 : type.getIntOrFloatBitWidth(), value,
                  /*isSigned=*/true, /*implicitTrunc=*/true)));
}

/// A conversion between integer types.
Expr ExprContext::foldConversion(Opcode code, Type type, Expr operand) {
  bool isSigned = code != Opcode::ExtUI && code != Opcode::IndexCastUI;
  // Algebra: ext(c) = select(c, ±1, 0).
  if (operand->type.isInteger(1))
    return type.isSignlessInteger() || type.isIndex()
               ? select(operand,
                        integerConstant(*this, type, isSigned ? -1 : 1),
                        integerConstant(*this, type, 0))
               : nullptr;
  Expr x = asIndex(operand);
  // Algebra: the lowest bit of x is x mod 2.
  if (x && type.isInteger(1))
    return logicalNot(compare(CompareKind::EQ, mod(x, 2), index(0)));
  if (!x || (!isSigned && x->lo < 0))
    return nullptr;
  bool widens =
      code == Opcode::ExtSI || (code == Opcode::IndexCast && type.isIndex());
  return widens || fits(x, type) ? fromIndex(x, type) : nullptr;
}

/// k for 2^k.
static std::optional<unsigned> getPowerOfTwo(std::optional<int64_t> value) {
  if (!value || *value <= 0 || !llvm::isPowerOf2_64(*value))
    return std::nullopt;
  return llvm::Log2_64(*value);
}

/// Ops on the bits of two's complements, which say what they do to integers.
static Expr foldBits(ExprContext &context, Opcode code, Expr x, Expr y) {
  std::optional<int64_t> c = y->getInteger();
  switch (code) {
  // Algebra: x << k = x·2^k, x >> k = ⌊x/2^k⌋.
  case Opcode::ShLI:
    return c && *c >= 0 && *c < 62 ? context.mul(x, int64_t(1) << *c) : nullptr;
  case Opcode::ShRUI:
    if (x->lo < 0)
      return nullptr;
    [[fallthrough]];
  case Opcode::ShRSI:
    return c && *c >= 0 && *c < 62 ? context.floorDiv(x, int64_t(1) << *c)
                                   : nullptr;
  // Algebra: x & (2^k − 1) = x mod 2^k, x & −2^k = x − x mod 2^k.
  case Opcode::AndI:
    if (!c)
      return x == y ? x : nullptr;
    if (*c == 0)
      return y;
    if (*c > 0 && *c < kMax && getPowerOfTwo(*c + 1))
      return context.mod(x, *c + 1);
    if (*c < 0 && *c > kMin && getPowerOfTwo(-*c))
      return context.sub(x, context.mod(x, -*c));
    return nullptr;
  // Algebra: x | y = x + y where 2^k divides x and 0 ≤ y < 2^k.
  case Opcode::OrI: {
    if (x == y || x->isZero())
      return y;
    if (y->isZero())
      return x;
    for (auto [high, low] : {std::pair(x, y), std::pair(y, x)}) {
      if (low->lo < 0 || low->hi >= int64_t(1) << 61)
        continue;
      int64_t power = llvm::NextPowerOf2(low->hi);
      if (context.mod(high, power)->isZero())
        return context.add(high, low);
    }
    return nullptr;
  }
  // Algebra: ~x = −x − 1.
  case Opcode::XOrI:
    return c == std::optional<int64_t>(-1) ? context.sub(context.index(-1), x)
                                           : nullptr;
  default:
    return nullptr;
  }
}

/// Algebra: (a·b)/b = a, for what is not zero or not defined anyway.
static Expr divideExactly(ExprContext &context, Expr x, Expr y) {
  if (y->getInteger() || x->lo < 0 || y->lo < 0)
    return nullptr;
  if (x == y)
    return context.index(1);
  std::optional<std::pair<Expr, Expr>> split = context.divide(x, y);
  return split && split->second->isZero() ? split->first : nullptr;
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
    return context.product(x[0], x[1]);
  // Rounded to zero: the sign of x matters.
  case Opcode::DivSI:
    if (divides && x[0]->hi <= 0)
      return context.mul(context.floorDiv(context.mul(x[0], -1), *c), -1);
    [[fallthrough]];
  case Opcode::DivUI:
    if (divides && x[0]->lo >= 0)
      return context.floorDiv(x[0], *c);
    return divideExactly(context, x[0], x[1]);
  case Opcode::FloorDivSI:
    return divides ? context.floorDiv(x[0], *c)
                   : divideExactly(context, x[0], x[1]);
  // Algebra: ⌈x/c⌉ = ⌊(x + c − 1)/c⌋.
  case Opcode::CeilDivUI:
    if (x[0]->lo < 0)
      return nullptr;
    [[fallthrough]];
  case Opcode::CeilDivSI:
    return divides
               ? context.floorDiv(context.add(x[0], context.index(*c - 1)), *c)
               : divideExactly(context, x[0], x[1]);
  case Opcode::RemSI:
    if (divides && x[0]->hi <= 0)
      return context.mul(context.mod(context.mul(x[0], -1), *c), -1);
    [[fallthrough]];
  case Opcode::RemUI:
    if (divides && x[0]->lo >= 0)
      return context.mod(x[0], *c);
    return divideExactly(context, x[0], x[1]) ? context.index(0) : nullptr;
  case Opcode::MinUI:
  case Opcode::MaxUI:
    if (x[0]->lo < 0 || x[1]->lo < 0)
      return nullptr;
    return code == Opcode::MinUI ? context.minimum(x[0], x[1])
                                 : context.maximum(x[0], x[1]);
  case Opcode::MinSI:
    return context.minimum(x[0], x[1]);
  case Opcode::MaxSI:
    return context.maximum(x[0], x[1]);
  case Opcode::AbsI:
    return context.absolute(x[0]);
  default:
    return foldBits(context, code, x[0], x[1]);
  }
}

/// i1 as numbers modulo two, signed as −1 and 0.
Expr ExprContext::foldBitArithmetic(Opcode code, ArrayRef<Expr> operands) {
  switch (code) {
  case Opcode::AddI:
  case Opcode::SubI:
    return apply("arith.xori", operands[0]->type, operands);
  case Opcode::MulI:
  case Opcode::MinUI:
  case Opcode::MaxSI:
    return apply("arith.andi", operands[0]->type, operands);
  case Opcode::MaxUI:
  case Opcode::MinSI:
    return apply("arith.ori", operands[0]->type, operands);
  default:
    return nullptr;
  }
}

Expr ExprContext::foldInteger(Opcode code, Type type, ArrayRef<Expr> operands) {
  if (code >= Opcode::IndexCast && code <= Opcode::TruncI)
    return foldConversion(code, type, operands[0]);
  if (type.isInteger(1))
    return foldBitArithmetic(code, operands);
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

//===----------------------------------------------------------------------===//
// Integers in floats
//===----------------------------------------------------------------------===//

/// Whether all integers in the range of `expr` are numbers of a float type.
static bool isExact(Expr expr, Type type) {
  unsigned bits =
      APFloat::semanticsPrecision(cast<FloatType>(type).getFloatSemantics());
  int64_t limit = int64_t(1) << std::min(bits, 53u);
  // Types of 8 bits and less may hold less than their precision says.
  return type.getIntOrFloatBitWidth() >= 16 && expr->lo >= -limit &&
         expr->hi <= limit;
}

/// The integer, as an index, that a float expression is; null for other ones.
Expr ExprContext::asExactInteger(Expr expr) {
  if (std::optional<APFloat> value = expr->getFloat()) {
    APSInt integer(64, /*isUnsigned=*/false);
    bool exact = false;
    value->convertToInteger(integer, APFloat::rmTowardZero, &exact);
    Expr number = exact ? index(integer.getSExtValue()) : nullptr;
    return number && isExact(number, expr->type) ? number : nullptr;
  }
  if (expr->is(Opcode::ExtF))
    return asExactInteger(expr->operands[0]);
  if (!expr->is(Opcode::SIToFP) || expr->operands[0]->type.isInteger(1))
    return nullptr;
  Expr x = asIndex(expr->operands[0]);
  return x && isExact(x, expr->type) ? x : nullptr;
}

/// The integer `x` as a float.
Expr ExprContext::fromExactInteger(Expr x, Type type) {
  if (std::optional<int64_t> value = x->getInteger())
    return floatConstant(type, *value);
  return apply("arith.sitofp", type,
               fromIndex(x, IntegerType::get(context, 64)));
}

// Algebra: sums, differences, products, extrema and comparisons of integers
// that floats hold exactly are those of the integers, as far as the results are
// held exactly, too (up to the sign of a zero).
Expr ExprContext::foldExactFloat(Opcode code, DictionaryAttr attrs, Type type,
                                 ArrayRef<Expr> operands) {
  // A conversion to float in one form: from i64, signed.
  if (code == Opcode::SIToFP || code == Opcode::UIToFP) {
    Expr operand = operands[0];
    if (operand->type.isInteger(1))
      return select(operand,
                    floatConstant(type, code == Opcode::SIToFP ? -1 : 1),
                    floatConstant(type, 0));
    Expr x = asIndex(operand);
    Type i64 = IntegerType::get(context, 64);
    if (!x || !isExact(x, type) || (code == Opcode::UIToFP && x->lo < 0) ||
        (code == Opcode::SIToFP && operand->type == i64))
      return nullptr;
    return fromExactInteger(x, type);
  }
  SmallVector<Expr, 2> x;
  for (Expr operand : operands) {
    if (!isa<FloatType>(operand->type))
      return nullptr;
    x.push_back(asExactInteger(operand));
    if (!x.back())
      return nullptr;
  }
  if (code == Opcode::CmpF)
    return compareExactFloats(attrs, x[0], x[1]);
  Expr result = nullptr;
  switch (code) {
  case Opcode::AddF:
    result = add(x[0], x[1]);
    break;
  case Opcode::SubF:
    result = sub(x[0], x[1]);
    break;
  case Opcode::MulF:
    result = product(x[0], x[1]);
    break;
  case Opcode::MaximumF:
  case Opcode::MaxNumF:
    result = maximum(x[0], x[1]);
    break;
  case Opcode::MinimumF:
  case Opcode::MinNumF:
    result = minimum(x[0], x[1]);
    break;
  case Opcode::FPToSI:
    return type.isSignlessInteger() && !type.isInteger(1) && fits(x[0], type)
               ? fromIndex(x[0], type)
               : nullptr;
  default:
    return nullptr;
  }
  return isExact(result, type) ? fromExactInteger(result, type) : nullptr;
}

/// A comparison of numbers none of which is a NaN.
Expr ExprContext::compareExactFloats(DictionaryAttr attrs, Expr x, Expr y) {
  using P = arith::CmpFPredicate;
  switch (cast<arith::CmpFPredicateAttr>(attrs.get("predicate")).getValue()) {
  case P::OEQ:
  case P::UEQ:
    return compare(CompareKind::EQ, x, y);
  case P::ONE:
  case P::UNE:
    return logicalNot(compare(CompareKind::EQ, x, y));
  case P::OLT:
  case P::ULT:
    return less(x, y);
  case P::OLE:
  case P::ULE:
    return lessEqual(x, y);
  case P::OGT:
  case P::UGT:
    return less(y, x);
  case P::OGE:
  case P::UGE:
    return lessEqual(y, x);
  case P::ORD:
  case P::AlwaysTrue:
    return truth(true);
  case P::UNO:
  case P::AlwaysFalse:
    return truth(false);
  }
  llvm_unreachable("all predicates are listed");
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

Expr ExprContext::less(Expr lhs, Expr rhs) {
  return compare(CompareKind::LE, add(lhs, index(1)), rhs);
}

Expr ExprContext::lessEqual(Expr lhs, Expr rhs) {
  return compare(CompareKind::LE, lhs, rhs);
}

Expr ExprContext::makeCompare(arith::CmpIPredicate predicate, Expr lhs,
                              Expr rhs) {
  ExprNode node;
  node.kind = ExprKind::Apply;
  node.opcode = Opcode::CmpI;
  node.name = OperationName("arith.cmpi", context).getAsOpaquePointer();
  node.type = IntegerType::get(context, 1);
  Builder b(context);
  node.attr = b.getDictionaryAttr(b.getNamedAttr(
      "predicate", arith::CmpIPredicateAttr::get(context, predicate)));
  Expr sides[] = {lhs, rhs};
  node.operands = sides;
  node.hi = 1;
  return unique(node);
}

/// The terms with positive coefficients, and the others negated.
static std::pair<Expr, Expr> splitSigns(ExprContext &context,
                                        const LinearForm &form) {
  Expr positive = context.index(0), negative = context.index(0);
  for (auto [term, coefficient] : form.terms) {
    if (coefficient > 0)
      positive = context.add(positive, context.mul(term, coefficient));
    else
      negative = context.add(negative, context.mul(term, -coefficient));
  }
  return {positive, negative};
}

// Algebra: max(a, b) + r ≤ 0 is a + r ≤ 0 ∧ b + r ≤ 0, min is the same with ∨,
// −min(a, b) is max(−a, −b), |x| is max(x, −x).
Expr ExprContext::compareExtremum(const LinearForm &form) {
  for (auto [term, coefficient] : form.terms) {
    bool isMin = term->is(Opcode::MinSI);
    if ((!isMin && !term->is(Opcode::MaxSI) && !term->is(Opcode::AbsI)) ||
        compareDepth >= kMaxCompareDepth)
      continue;
    llvm::SaveAndRestore deeper(compareDepth, compareDepth + 1);
    LinearForm rest;
    rest.constant = form.constant;
    for (auto &other : form.terms)
      if (other.first != term)
        rest.terms.push_back(other);
    Expr r = linear(rest);
    Expr a = term->operands[0];
    Expr b = term->is(Opcode::AbsI) ? mul(a, -1) : term->operands[1];
    if (!r)
      return nullptr;
    Expr first =
        compare(CompareKind::LE, add(mul(a, coefficient), r), index(0));
    Expr second =
        compare(CompareKind::LE, add(mul(b, coefficient), r), index(0));
    return (coefficient > 0) != isMin ? logicalAnd(first, second)
                                      : logicalOr(first, second);
  }
  return nullptr;
}

// Algebra: k·select(c, a, b) + r ≤ 0 is c ? k·a + r ≤ 0 : k·b + r ≤ 0; only
// where that decides a side.
Expr ExprContext::compareSelect(CompareKind kind, const LinearForm &form) {
  for (auto [term, coefficient] : form.terms) {
    if (!term->is(Opcode::Select) || compareDepth >= kMaxCompareDepth)
      continue;
    llvm::SaveAndRestore deeper(compareDepth, compareDepth + 1);
    LinearForm rest;
    rest.constant = form.constant;
    for (auto &other : form.terms)
      if (other.first != term)
        rest.terms.push_back(other);
    Expr r = linear(rest);
    if (!r)
      return nullptr;
    Expr sides[2];
    for (unsigned i : {0u, 1u})
      sides[i] = compare(kind, add(mul(term->operands[1 + i], coefficient), r),
                         index(0));
    if (sides[0]->kind == ExprKind::Constant ||
        sides[1]->kind == ExprKind::Constant)
      return select(term->operands[0], sides[0], sides[1]);
  }
  return nullptr;
}

/// d ≤ 0 or d = 0, with d in lowest terms and each side without negative terms:
/// n − m ≤ 0 is n ≤ m, n − m + 1 ≤ 0 is n < m, 3 − n ≤ 0 is n ≥ 3.
Expr ExprContext::compareForm(CompareKind kind, LinearForm form) {
  using P = arith::CmpIPredicate;
  // Algebra: g·x + k ≤ 0 is x + ⌈k/g⌉ ≤ 0; g·x + k = 0 has no solution unless
  // g divides k.
  int64_t g = 0;
  for (auto [term, coefficient] : form.terms)
    g = std::gcd(g, coefficient);
  if (kind == CompareKind::EQ && form.constant % g != 0)
    return truth(false);
  form.constant = -floorDivide(-form.constant, g);
  for (auto &term : form.terms)
    term.second /= g;
  if (kind == CompareKind::EQ) {
    // Either sign will do: the first term is positive.
    if (form.terms[0].second < 0) {
      form.constant = -form.constant;
      for (auto &term : form.terms)
        term.second = -term.second;
    }
  } else if (Expr split = compareExtremum(form)) {
    return split;
  }
  if (Expr split = compareSelect(kind, form))
    return split;
  auto [positive, negative] = splitSigns(*this, form);
  int64_t k = form.constant;
  if (kind == CompareKind::EQ)
    return makeCompare(P::eq, positive, sub(negative, index(k)));
  if (positive->isZero())
    return makeCompare(P::sge, negative, index(k));
  if (negative->isZero() || k <= 0)
    return makeCompare(P::sle, positive, sub(negative, index(k)));
  return makeCompare(P::slt, add(positive, index(k - 1)), negative);
}

Expr ExprContext::compare(CompareKind kind, Expr lhs, Expr rhs) {
  if (lhs == rhs)
    return truth(true);
  using P = arith::CmpIPredicate;
  Expr difference = sub(lhs, rhs);
  if (!isSmall(lhs) || !isSmall(rhs) || !isSmall(difference)) {
    if (kind == CompareKind::EQ && rhs->isZero() &&
        lhs->kind == ExprKind::Linear && lhs->constant == 0) {
      // Algebra: x − y = 0 is x = y, where neither is a sum.
      auto [x, y] = splitSigns(*this, decompose(lhs));
      if (x->kind != ExprKind::Linear && y->kind != ExprKind::Linear)
        std::tie(lhs, rhs) = std::pair(x, y);
    }
    if (kind == CompareKind::EQ &&
        (lhs->getInteger() || (!rhs->getInteger() && lhs->id > rhs->id)))
      std::swap(lhs, rhs);
    if (kind == CompareKind::EQ && (lhs->hi < rhs->lo || rhs->hi < lhs->lo))
      return truth(false);
    if (kind == CompareKind::LE && (lhs->hi <= rhs->lo || lhs->lo > rhs->hi))
      return truth(lhs->hi <= rhs->lo);
    if (kind == CompareKind::LE && lhs->getInteger())
      return makeCompare(P::sge, rhs, lhs);
    return makeCompare(kind == CompareKind::EQ ? P::eq : P::sle, lhs, rhs);
  }
  if (kind == CompareKind::LE && (difference->hi <= 0 || difference->lo > 0))
    return truth(difference->hi <= 0);
  if (kind == CompareKind::EQ && (difference->lo > 0 || difference->hi < 0))
    return truth(false);
  if (kind == CompareKind::EQ && difference->isZero())
    return truth(true);
  if (std::optional<bool> known = decideByBounds(kind, difference))
    return truth(*known);
  // Algebra: the least value is the one that is not above it. Of remainders,
  // equality is what is tested for.
  bool isLeast = difference->lo == 0, isMost = difference->hi == 0;
  LinearForm form = decompose(difference);
  bool isRemainder =
      form.terms.size() == 1 && form.terms[0].first->kind == ExprKind::Mod;
  if (isRemainder)
    kind = isLeast ? CompareKind::EQ : kind;
  else if (isLeast)
    kind = CompareKind::LE;
  else if (isMost && kind == CompareKind::EQ)
    return compare(CompareKind::LE, rhs, lhs);
  return compareForm(kind, std::move(form));
}

/// Of sizes that bound the same variable one that occurs in the sum, too.
static Expr chooseBound(Expr bound, const LinearForm &sum) {
  if (!bound->is(Opcode::MinSI))
    return bound;
  for (Expr operand : bound->operands) {
    Expr chosen = chooseBound(operand, sum);
    if (llvm::any_of(sum.terms,
                     [&](auto &term) { return term.first == chosen; }))
      return chosen;
  }
  return chooseBound(bound->operands[0], sum);
}

/// A sum with each variable of known run-time size at its greatest (or least)
/// contribution.
Expr ExprContext::substituteBounds(Expr sum, bool upper) {
  Expr result = sum;
  LinearForm form = decompose(sum);
  for (auto [term, coefficient] : form.terms) {
    if (term->kind != ExprKind::Variable || !term->bound ||
        (coefficient > 0) != upper)
      continue;
    Expr most = sub(chooseBound(term->bound, form), index(1));
    result = add(result, mul(sub(most, term), coefficient));
  }
  return result;
}

/// Decides d ≤ 0 or d = 0 where run-time sizes do.
std::optional<bool> ExprContext::decideByBounds(CompareKind kind, Expr d) {
  bool isEqual = kind == CompareKind::EQ;
  Expr most = substituteBounds(d, /*upper=*/true);
  Expr least = substituteBounds(d, /*upper=*/false);
  if (least->lo > 0 || (isEqual && most->hi < 0))
    return false;
  if (!isEqual && most->hi <= 0)
    return true;
  for (auto [term, coefficient] : decompose(d).terms) {
    if (term->kind == ExprKind::Variable || term->kind == ExprKind::FloorDiv ||
        term->kind == ExprKind::Mod)
      continue;
    // Algebra: d = x − s is not ≥ 0 for x < s, d = s − x is not ≤ 0.
    Expr size = mul(term, std::abs(coefficient));
    if (coefficient < 0 && !isEqual &&
        isBelow(add(add(d, size), index(-1)), size))
      return true;
    if (coefficient < 0 && isEqual && isBelow(add(d, size), size))
      return false;
    if (coefficient > 0 && isBelow(sub(size, d), size))
      return false;
  }
  return std::nullopt;
}

/// lhs < rhs, where nothing may be added to either side for fear of wrapping.
Expr ExprContext::compareStrictly(Expr lhs, Expr rhs) {
  std::optional<int64_t> low = lhs->getInteger(), high = rhs->getInteger();
  if ((isSmall(lhs) && isSmall(rhs)) || (low && *low != kMax))
    return less(lhs, rhs);
  if (high && *high != kMin)
    return compare(CompareKind::LE, lhs, index(*high - 1));
  if (lhs->hi < rhs->lo || lhs->lo >= rhs->hi)
    return truth(lhs->hi < rhs->lo);
  return makeCompare(arith::CmpIPredicate::slt, lhs, rhs);
}

/// Comparisons of truth values; true is 1, or −1 where it is signed.
Expr ExprContext::compareBits(arith::CmpIPredicate predicate, Expr a, Expr b) {
  using P = arith::CmpIPredicate;
  switch (predicate) {
  case P::eq:
    return logicalNot(apply("arith.xori", a->type, {a, b}));
  case P::ne:
    return apply("arith.xori", a->type, {a, b});
  case P::ult:
  case P::sgt:
    return logicalAnd(logicalNot(a), b);
  case P::ugt:
  case P::slt:
    return logicalAnd(a, logicalNot(b));
  case P::ule:
  case P::sge:
    return logicalOr(logicalNot(a), b);
  case P::uge:
  case P::sle:
    return logicalOr(a, logicalNot(b));
  }
  llvm_unreachable("all predicates are listed");
}

/// Algebra: x <u y is 0 ≤ x ∧ x < y for y ≥ 0, and y < 0 ∨ x < y for x ≥ 0.
Expr ExprContext::compareUnsigned(Expr x, Expr y) {
  if (y->lo >= 0)
    return logicalAnd(compare(CompareKind::LE, index(0), x),
                      compareStrictly(x, y));
  if (x->lo >= 0)
    return logicalOr(compareStrictly(y, index(0)), compareStrictly(x, y));
  return nullptr;
}

Expr ExprContext::foldCompare(OperationName name, DictionaryAttr attrs,
                              ArrayRef<Expr> operands) {
  using P = arith::CmpIPredicate;
  auto predicate =
      cast<arith::CmpIPredicateAttr>(attrs.get("predicate")).getValue();
  if (operands[0]->type.isInteger(1))
    return compareBits(predicate, operands[0], operands[1]);
  Expr x = asIndex(operands[0]), y = asIndex(operands[1]);
  if (!x || !y)
    return nullptr;
  // Algebra: the remainder is 0 whatever its sign: x rem c = 0 is x mod c = 0.
  if (predicate == P::eq || predicate == P::ne)
    for (auto [of, zero] : {std::pair(operands[0], y), {operands[1], x}}) {
      // What was compared before, as an index.
      if (of->is(Opcode::IndexCast) && of->type.isIndex())
        of = of->operands[0];
      if (of->is(Opcode::RemSI) && zero->isZero()) {
        Expr base = asIndex(of->operands[0]);
        std::optional<int64_t> c = of->operands[1]->getInteger();
        if (base && isSmall(base) && c && *c > 0)
          x = mod(base, *c), y = index(0);
      }
    }
  Expr folded = nullptr;
  switch (predicate) {
  case P::eq:
    return compare(CompareKind::EQ, x, y);
  case P::ne:
    return logicalNot(compare(CompareKind::EQ, x, y));
  case P::sle:
    return compare(CompareKind::LE, x, y);
  case P::sge:
    return compare(CompareKind::LE, y, x);
  case P::slt:
    return compareStrictly(x, y);
  case P::sgt:
    return compareStrictly(y, x);
  case P::ult:
    return compareUnsigned(x, y);
  case P::ugt:
    return compareUnsigned(y, x);
  case P::uge:
    folded = compareUnsigned(x, y);
    return folded ? logicalNot(folded) : nullptr;
  case P::ule:
    folded = compareUnsigned(y, x);
    return folded ? logicalNot(folded) : nullptr;
  }
  llvm_unreachable("all predicates are listed");
}
