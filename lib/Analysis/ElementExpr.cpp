//===- ElementExpr.cpp - An element of a tensor as an expression ----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ElementExpr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// Bound on a dimension that is not static: its bytes must fit the address
/// space (47 bits of user memory on x86-64 and AArch64).
static constexpr int64_t kMaxDim = int64_t(1) << 47;
static constexpr int64_t kMin = std::numeric_limits<int64_t>::min();
static constexpr int64_t kMax = std::numeric_limits<int64_t>::max();

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

void ExprNode::Profile(llvm::FoldingSetNodeID &profile) const {
  profile.AddInteger(static_cast<unsigned>(kind));
  profile.AddPointer(type.getAsOpaquePointer());
  profile.AddInteger(operands.size());
  for (Expr operand : operands)
    profile.AddPointer(operand);
  for (int64_t coefficient : coefficients)
    profile.AddInteger(coefficient);
  profile.AddInteger(constant);
  profile.AddPointer(attr.getAsOpaquePointer());
  profile.AddPointer(name);
  profile.AddPointer(value.getAsOpaquePointer());
  // The size of a variable.
  if (kind == ExprKind::Variable)
    profile.AddInteger(hi);
}

std::optional<int64_t> ExprNode::getInteger() const {
  auto integer = dyn_cast_or_null<IntegerAttr>(attr);
  if (kind != ExprKind::Constant || !integer)
    return std::nullopt;
  if (integer.getValue().getSignificantBits() > 64)
    return std::nullopt;
  return integer.getType().isInteger(1) ? integer.getValue().getZExtValue()
                                        : integer.getValue().getSExtValue();
}

std::optional<APFloat> ExprNode::getFloat() const {
  auto real = dyn_cast_or_null<FloatAttr>(attr);
  if (kind != ExprKind::Constant || !real)
    return std::nullopt;
  return real.getValue();
}

bool ExprNode::isTrue() const {
  return type.isInteger(1) && getInteger() == std::optional<int64_t>(1);
}
bool ExprNode::isFalse() const {
  return type.isInteger(1) && getInteger() == std::optional<int64_t>(0);
}
bool ExprNode::isZero() const {
  if (std::optional<APFloat> real = getFloat())
    return real->isZero();
  return getInteger() == std::optional<int64_t>(0);
}
bool ExprNode::isNegInf() const {
  std::optional<APFloat> real = getFloat();
  return real && real->isInfinity() && real->isNegative();
}

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

static int64_t saturatingAdd(int64_t a, int64_t b) {
  int64_t result;
  if (!llvm::AddOverflow(a, b, result))
    return result;
  return a < 0 ? kMin : kMax;
}

static int64_t saturatingMul(int64_t a, int64_t b) {
  int64_t result;
  if (!llvm::MulOverflow(a, b, result))
    return result;
  return (a < 0) == (b < 0) ? kMax : kMin;
}

/// Bounds of the signed values of an integer type.
static std::pair<int64_t, int64_t> typeRange(Type type) {
  unsigned width = 64;
  if (auto integer = dyn_cast<IntegerType>(type))
    width = integer.getWidth();
  if (width == 1)
    return {0, 1};
  if (width >= 64)
    return {kMin, kMax};
  int64_t half = int64_t(1) << (width - 1);
  return {-half, half - 1};
}

/// Whether all values of `expr` are values of `type`, with room to spare at the
/// ends of 64 bits, where ranges saturate.
static bool fits(Expr expr, Type type) {
  auto [lo, hi] = typeRange(type);
  return expr->lo >= lo && expr->hi <= hi && expr->lo != kMin &&
         expr->hi != kMax;
}

static int64_t floorDivide(int64_t a, int64_t b) {
  int64_t quotient = a / b;
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

//===----------------------------------------------------------------------===//
// Making nodes
//===----------------------------------------------------------------------===//

Expr ExprContext::unique(ExprNode &node) {
  llvm::FoldingSetNodeID profile;
  node.Profile(profile);
  void *position = nullptr;
  if (ExprNode *found = nodes.FindNodeOrInsertPos(profile, position))
    return found;
  auto *fresh = new (allocator.Allocate<ExprNode>()) ExprNode(node);
  fresh->operands = node.operands.copy(allocator);
  fresh->coefficients = node.coefficients.copy(allocator);
  fresh->id = numNodes++;
  for (Expr operand : fresh->operands)
    fresh->variables |= operand->variables;
  nodes.InsertNode(fresh, position);
  return fresh;
}

Expr ExprContext::variable(unsigned number, int64_t size) {
  assert(number < 64 && "sets of variables have 64 bits");
  ExprNode node;
  node.kind = ExprKind::Variable;
  node.type = IndexType::get(context);
  node.constant = number;
  node.lo = 0;
  node.hi =
      ShapedType::isDynamic(size) ? kMaxDim : std::max<int64_t>(size, 1) - 1;
  node.variables = uint64_t(1) << number;
  return unique(node);
}

Expr ExprContext::index(int64_t value) {
  return constant(IntegerAttr::get(IndexType::get(context), value));
}

Expr ExprContext::constant(TypedAttr attr) {
  ExprNode node;
  node.kind = ExprKind::Constant;
  node.type = attr.getType();
  node.attr = attr;
  if (std::optional<int64_t> value = node.getInteger())
    node.lo = node.hi = *value;
  return unique(node);
}

Expr ExprContext::element(Value tensor, ArrayRef<Expr> indices) {
  ExprNode node;
  node.kind = ExprKind::Element;
  node.type = cast<ShapedType>(tensor.getType()).getElementType();
  node.value = tensor;
  node.operands = indices;
  std::tie(node.lo, node.hi) = typeRange(node.type);
  return unique(node);
}

Expr ExprContext::reduction(Value result, ArrayRef<Expr> indices,
                            unsigned part) {
  ExprNode node;
  node.kind = ExprKind::Reduction;
  node.type = cast<ShapedType>(result.getType()).getElementType();
  node.value = result;
  node.operands = indices;
  node.constant = part;
  std::tie(node.lo, node.hi) = typeRange(node.type);
  return unique(node);
}

Expr ExprContext::scalar(Value value) {
  ExprNode node;
  node.kind = ExprKind::Scalar;
  node.type = value.getType();
  node.value = value;
  std::tie(node.lo, node.hi) = typeRange(node.type);
  return unique(node);
}

Expr ExprContext::hole(unsigned number, Type type) {
  ExprNode node;
  node.kind = ExprKind::Hole;
  node.type = type;
  node.constant = number;
  std::tie(node.lo, node.hi) = typeRange(type);
  return unique(node);
}

Expr ExprContext::undefined(Type type) {
  ExprNode node;
  node.kind = ExprKind::Undefined;
  node.type = type;
  std::tie(node.lo, node.hi) = typeRange(type);
  return unique(node);
}

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

//===----------------------------------------------------------------------===//
// Folding: truth values and select
//===----------------------------------------------------------------------===//

Expr ExprContext::logicalAnd(Expr lhs, Expr rhs) {
  return apply("arith.andi", IntegerType::get(context, 1), {lhs, rhs});
}

Expr ExprContext::logicalNot(Expr condition) {
  if (condition->isTrue() || condition->isFalse())
    return constant(BoolAttr::get(context, condition->isFalse()));
  if (condition->is(Opcode::XOrI) && condition->operands[1]->isTrue())
    return condition->operands[0];
  auto attrs = dyn_cast_or_null<DictionaryAttr>(condition->attr);
  Builder b(context);
  if (condition->is(Opcode::CmpI)) {
    auto predicate = cast<arith::CmpIPredicateAttr>(attrs.get("predicate"));
    auto inverse = arith::CmpIPredicateAttr::get(
        context, arith::invertPredicate(predicate.getValue()));
    return apply(condition->getName(),
                 b.getDictionaryAttr(b.getNamedAttr("predicate", inverse)),
                 condition->type, condition->operands);
  }
  ExprNode node;
  node.kind = ExprKind::Apply;
  node.opcode = Opcode::XOrI;
  node.name = OperationName("arith.xori", context).getAsOpaquePointer();
  node.type = condition->type;
  node.attr = DictionaryAttr::get(context);
  Expr operands[] = {condition, constant(BoolAttr::get(context, true))};
  node.operands = operands;
  node.hi = 1;
  return unique(node);
}

/// andi, ori, xori of i1.
Expr ExprContext::foldLogic(Opcode code, Type type, ArrayRef<Expr> operands) {
  if (!type.isInteger(1))
    return nullptr;
  for (unsigned i : {0u, 1u}) {
    Expr constant = operands[i], other = operands[1 - i];
    if (!constant->isTrue() && !constant->isFalse())
      continue;
    bool value = constant->isTrue();
    if (code == Opcode::AndI)
      return value ? other : constant;
    if (code == Opcode::OrI)
      return value ? constant : other;
    return value ? logicalNot(other) : other;
  }
  if (operands[0] == operands[1])
    return code == Opcode::XOrI ? constant(BoolAttr::get(context, false))
                                : operands[0];
  return nullptr;
}

Expr ExprContext::foldSelect(ArrayRef<Expr> operands) {
  Expr condition = operands[0], yes = operands[1], no = operands[2];
  if (condition->isTrue() || yes == no)
    return yes;
  if (condition->isFalse())
    return no;
  if (yes->isTrue() && no->isFalse())
    return condition;
  if (yes->isFalse() && no->isTrue())
    return logicalNot(condition);
  if (condition->is(Opcode::XOrI) && condition->operands[1]->isTrue())
    return select(condition->operands[0], no, yes);
  return nullptr;
}

Expr ExprContext::select(Expr condition, Expr ifTrue, Expr ifFalse) {
  return apply("arith.select", ifTrue->type, {condition, ifTrue, ifFalse});
}

/// Algebra: f(select(c, k1, k2), k3) = select(c, f(k1, k3), f(k2, k3)) for
/// constants k: what is a mask in disguise becomes one again.
Expr ExprContext::foldThroughSelect(OperationName name, DictionaryAttr attrs,
                                    Type type, ArrayRef<Expr> operands) {
  unsigned position = operands.size();
  for (auto [i, operand] : llvm::enumerate(operands)) {
    bool constantArms = operand->is(Opcode::Select) &&
                        operand->operands[1]->kind == ExprKind::Constant &&
                        operand->operands[2]->kind == ExprKind::Constant;
    if (constantArms && position == operands.size())
      position = i;
    else if (operand->kind != ExprKind::Constant)
      return nullptr;
  }
  if (position == operands.size())
    return nullptr;
  Expr choice = operands[position];
  SmallVector<Expr> arm(operands);
  Expr arms[2];
  for (unsigned i : {0u, 1u}) {
    arm[position] = choice->operands[1 + i];
    arms[i] = apply(name, attrs, type, arm);
    if (!arms[i] || arms[i]->kind != ExprKind::Constant)
      return nullptr;
  }
  return select(choice->operands[0], arms[0], arms[1]);
}

//===----------------------------------------------------------------------===//
// Folding: floats
//===----------------------------------------------------------------------===//

Expr ExprContext::floatConstant(Type type, double value) {
  return constant(FloatAttr::get(type, value));
}

Expr ExprContext::floatCast(Expr expr, Type type) {
  if (expr->type == type)
    return expr;
  bool widens =
      expr->type.getIntOrFloatBitWidth() < type.getIntOrFloatBitWidth();
  return apply(widens ? "arith.extf" : "arith.truncf", type, expr);
}

static APFloat convertFloat(APFloat value, Type type) {
  bool losesInfo;
  value.convert(cast<FloatType>(type).getFloatSemantics(),
                APFloat::rmNearestTiesToEven, &losesInfo);
  return value;
}

/// Square root, correctly rounded: of f32 and narrower through f64, where the
/// second rounding is innocent.
static std::optional<APFloat> squareRoot(const APFloat &value, Type type) {
  if (type.getIntOrFloatBitWidth() > 64)
    return std::nullopt;
  APFloat wide = convertFloat(value, Float64Type::get(type.getContext()));
  return convertFloat(APFloat(std::sqrt(wide.convertToDouble())), type);
}

/// Value of an op on float constants; nothing if it is not folded.
static std::optional<APFloat> foldFloatConstants(Opcode code, Type type,
                                                 ArrayRef<APFloat> x) {
  constexpr auto rounding = APFloat::rmNearestTiesToEven;
  APFloat result = x[0];
  switch (code) {
  case Opcode::AddF:
    result.add(x[1], rounding);
    return result;
  case Opcode::SubF:
    result.subtract(x[1], rounding);
    return result;
  case Opcode::MulF:
    result.multiply(x[1], rounding);
    return result;
  case Opcode::DivF:
    result.divide(x[1], rounding);
    return result;
  case Opcode::NegF:
    result.changeSign();
    return result;
  case Opcode::MaximumF:
    return maximum(x[0], x[1]);
  case Opcode::MinimumF:
    return minimum(x[0], x[1]);
  case Opcode::MaxNumF:
    return maxnum(x[0], x[1]);
  case Opcode::MinNumF:
    return minnum(x[0], x[1]);
  case Opcode::TruncF:
  case Opcode::ExtF:
    return convertFloat(x[0], type);
  case Opcode::Sqrt:
    return squareRoot(x[0], type);
  default:
    return std::nullopt;
  }
}

/// A float op on constants, or a conversion of an integer constant.
Expr ExprContext::foldFloatConstant(Opcode code, DictionaryAttr attrs,
                                    Type type, ArrayRef<Expr> operands) {
  if (code == Opcode::SIToFP || code == Opcode::UIToFP) {
    std::optional<int64_t> value = operands[0]->getInteger();
    bool isBit = operands[0]->type.isInteger(1);
    if (!value || (code == Opcode::UIToFP && *value < 0))
      return nullptr;
    int64_t number = isBit && code == Opcode::SIToFP ? -*value : *value;
    APFloat real(cast<FloatType>(type).getFloatSemantics());
    real.convertFromAPInt(APInt(64, number, /*isSigned=*/true),
                          /*IsSigned=*/true, APFloat::rmNearestTiesToEven);
    return constant(FloatAttr::get(type, real));
  }
  SmallVector<APFloat, 2> constants;
  for (Expr operand : operands) {
    std::optional<APFloat> value = operand->getFloat();
    if (!value)
      return nullptr;
    constants.push_back(*value);
  }
  if (code == Opcode::CmpF) {
    auto predicate =
        cast<arith::CmpFPredicateAttr>(attrs.get("predicate")).getValue();
    bool holds =
        arith::applyCmpPredicate(predicate, constants[0], constants[1]);
    return constant(BoolAttr::get(context, holds));
  }
  if (isa<FloatType>(type))
    if (auto value = foldFloatConstants(code, type, constants))
      return constant(FloatAttr::get(type, *value));
  return nullptr;
}

Expr ExprContext::foldFloat(Opcode code, DictionaryAttr attrs, Type type,
                            ArrayRef<Expr> operands) {
  if (Expr folded = foldFloatConstant(code, attrs, type, operands))
    return folded;
  auto isOne = [](Expr expr) {
    std::optional<APFloat> value = expr->getFloat();
    return value && value->isExactlyValue(1.0);
  };
  switch (code) {
  // Algebra: x + 0 = x, up to the sign of a zero.
  case Opcode::AddF:
    if (operands[0]->isZero())
      return operands[1];
    return operands[1]->isZero() ? operands[0] : nullptr;
  case Opcode::SubF:
    return operands[1]->isZero() ? operands[0] : nullptr;
  case Opcode::MulF:
    if (isOne(operands[0]))
      return operands[1];
    return isOne(operands[1]) ? operands[0] : nullptr;
  case Opcode::DivF:
    return isOne(operands[1]) ? operands[0] : nullptr;
  // Algebra: max(x, −∞) = x.
  case Opcode::MaximumF:
  case Opcode::MaxNumF:
    if (operands[0]->isNegInf() || operands[0] == operands[1])
      return operands[1];
    return operands[1]->isNegInf() ? operands[0] : nullptr;
  // A conversion there and back keeps every value.
  case Opcode::TruncF:
    if (operands[0]->is(Opcode::ExtF) && operands[0]->operands[0]->type == type)
      return operands[0]->operands[0];
    return nullptr;
  default:
    return nullptr;
  }
}

//===----------------------------------------------------------------------===//
// Applying ops
//===----------------------------------------------------------------------===//

static Opcode getOpcode(StringRef name) {
  return llvm::StringSwitch<Opcode>(name)
      .Case("arith.addi", Opcode::AddI)
      .Case("arith.subi", Opcode::SubI)
      .Case("arith.muli", Opcode::MulI)
      .Case("arith.divsi", Opcode::DivSI)
      .Case("arith.divui", Opcode::DivUI)
      .Case("arith.floordivsi", Opcode::FloorDivSI)
      .Case("arith.remsi", Opcode::RemSI)
      .Case("arith.remui", Opcode::RemUI)
      .Case("arith.minsi", Opcode::MinSI)
      .Case("arith.maxsi", Opcode::MaxSI)
      .Case("arith.andi", Opcode::AndI)
      .Case("arith.ori", Opcode::OrI)
      .Case("arith.xori", Opcode::XOrI)
      .Case("arith.cmpi", Opcode::CmpI)
      .Case("arith.index_cast", Opcode::IndexCast)
      .Case("arith.index_castui", Opcode::IndexCastUI)
      .Case("arith.extsi", Opcode::ExtSI)
      .Case("arith.extui", Opcode::ExtUI)
      .Case("arith.trunci", Opcode::TruncI)
      .Case("math.absi", Opcode::AbsI)
      .Case("arith.addf", Opcode::AddF)
      .Case("arith.subf", Opcode::SubF)
      .Case("arith.mulf", Opcode::MulF)
      .Case("arith.divf", Opcode::DivF)
      .Case("arith.negf", Opcode::NegF)
      .Case("arith.maximumf", Opcode::MaximumF)
      .Case("arith.minimumf", Opcode::MinimumF)
      .Case("arith.maxnumf", Opcode::MaxNumF)
      .Case("arith.minnumf", Opcode::MinNumF)
      .Case("arith.cmpf", Opcode::CmpF)
      .Case("arith.truncf", Opcode::TruncF)
      .Case("arith.extf", Opcode::ExtF)
      .Case("arith.sitofp", Opcode::SIToFP)
      .Case("arith.uitofp", Opcode::UIToFP)
      .Case("arith.fptosi", Opcode::FPToSI)
      .Case("math.sqrt", Opcode::Sqrt)
      .Case("math.exp", Opcode::Exp)
      .Case("math.exp2", Opcode::Exp2)
      .Case("arith.select", Opcode::Select)
      .Default(Opcode::Other);
}

/// Bounds of an op that did not fold.
void ExprContext::setApplyRange(ExprNode &node) {
  std::tie(node.lo, node.hi) = typeRange(node.type);
  if (!node.type.isIntOrIndex())
    return;
  ArrayRef<Expr> x = node.operands;
  int64_t lo = node.lo, hi = node.hi;
  switch (node.opcode) {
  case Opcode::Select:
    lo = std::min(x[1]->lo, x[2]->lo);
    hi = std::max(x[1]->hi, x[2]->hi);
    break;
  case Opcode::MinSI:
    lo = std::min(x[0]->lo, x[1]->lo);
    hi = std::min(x[0]->hi, x[1]->hi);
    break;
  case Opcode::MaxSI:
    lo = std::max(x[0]->lo, x[1]->lo);
    hi = std::max(x[0]->hi, x[1]->hi);
    break;
  case Opcode::AbsI:
    if (x[0]->lo != typeRange(node.type).first) {
      lo = 0;
      hi = std::max(-x[0]->lo, x[0]->hi);
    }
    break;
  case Opcode::ExtUI:
    if (x[0]->lo >= 0) {
      lo = x[0]->lo;
      hi = x[0]->hi;
    }
    break;
  case Opcode::ExtSI:
  case Opcode::IndexCast:
    if (!x[0]->type.isInteger(1) && x[0]->lo >= lo && x[0]->hi <= hi) {
      lo = x[0]->lo;
      hi = x[0]->hi;
    }
    break;
  case Opcode::RemSI:
  case Opcode::RemUI:
    if (x[0]->lo >= 0 && x[1]->lo > 0) {
      lo = 0;
      hi = std::min(x[0]->hi, x[1]->hi - 1);
    }
    break;
  case Opcode::AndI:
    if (x[0]->lo >= 0 && x[1]->lo >= 0) {
      lo = 0;
      hi = std::min(x[0]->hi, x[1]->hi);
    }
    break;
  default:
    break;
  }
  node.lo = lo;
  node.hi = hi;
}

Expr ExprContext::apply(OperationName name, DictionaryAttr attrs, Type type,
                        ArrayRef<Expr> operands) {
  Opcode code = getOpcode(name.getStringRef());
  Expr folded = nullptr;
  if (code == Opcode::Select)
    folded = foldSelect(operands);
  else if (code == Opcode::CmpI)
    folded = foldCompare(name, attrs, operands);
  else if (code == Opcode::AndI || code == Opcode::OrI || code == Opcode::XOrI)
    folded = foldLogic(code, type, operands);
  else if (code >= Opcode::AddI && code <= Opcode::AbsI)
    folded = foldInteger(code, type, operands);
  else if (code >= Opcode::AddF)
    folded = foldFloat(code, attrs, type, operands);
  if (!folded && code != Opcode::Select && code != Opcode::Other)
    folded = foldThroughSelect(name, attrs, type, operands);
  if (folded)
    return folded;
  // Neither changes which function it is.
  NamedAttrList kept(attrs);
  kept.erase("fastmath");
  kept.erase("overflowFlags");
  ExprNode node;
  node.kind = ExprKind::Apply;
  node.opcode = code;
  node.name = name.getAsOpaquePointer();
  node.type = type;
  node.attr = kept.getDictionary(context);
  node.operands = operands;
  setApplyRange(node);
  return unique(node);
}

Expr ExprContext::apply(StringRef name, Type type, ArrayRef<Expr> operands) {
  return apply(OperationName(name, context), DictionaryAttr::get(context), type,
               operands);
}

//===----------------------------------------------------------------------===//
// Whole expressions
//===----------------------------------------------------------------------===//

void ExprContext::walk(Expr root, function_ref<void(Expr)> visit,
                       function_ref<bool(Expr)> enter) {
  llvm::DenseSet<Expr> seen;
  // A node is on the stack twice: to be entered, then to be visited.
  SmallVector<std::pair<Expr, bool>> stack{{root, false}};
  while (!stack.empty()) {
    auto [node, entered] = stack.pop_back_val();
    if (entered) {
      visit(node);
      continue;
    }
    if (!seen.insert(node).second)
      continue;
    stack.emplace_back(node, true);
    if (enter && !enter(node))
      continue;
    for (Expr operand : llvm::reverse(node->operands))
      stack.emplace_back(operand, false);
  }
}

/// `node` with other operands, normalised.
static Expr rebuild(ExprContext &context, Expr node, ArrayRef<Expr> operands) {
  switch (node->kind) {
  case ExprKind::Linear: {
    Expr sum = context.index(node->constant);
    for (auto [operand, coefficient] :
         llvm::zip_equal(operands, node->coefficients))
      sum = context.add(sum, context.mul(operand, coefficient));
    return sum;
  }
  case ExprKind::FloorDiv:
    return context.floorDiv(operands[0], node->constant);
  case ExprKind::Mod:
    return context.mod(operands[0], node->constant);
  case ExprKind::Apply:
    return context.apply(node->getName(), cast<DictionaryAttr>(node->attr),
                         node->type, operands);
  case ExprKind::Element:
    return context.element(node->value, operands);
  case ExprKind::Reduction:
    return context.reduction(node->value, operands, node->constant);
  default:
    return node;
  }
}

Expr ExprContext::replace(Expr root, const llvm::DenseMap<Expr, Expr> &with) {
  llvm::DenseMap<Expr, Expr> done(with);
  walk(
      root,
      [&](Expr node) {
        if (done.contains(node))
          return;
        SmallVector<Expr> operands;
        for (Expr operand : node->operands)
          operands.push_back(done.lookup(operand));
        done[node] = operands.empty() ? node : rebuild(*this, node, operands);
      },
      [&](Expr node) { return !with.contains(node); });
  return done.lookup(root);
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

static void printOperands(raw_ostream &os, ArrayRef<Expr> operands,
                          function_ref<std::string(Value)> nameOf) {
  llvm::interleaveComma(operands, os,
                        [&](Expr expr) { printExpr(os, expr, nameOf); });
}

static void printLinear(raw_ostream &os, Expr expr,
                        function_ref<std::string(Value)> nameOf) {
  os << '(';
  for (auto [i, term] : llvm::enumerate(expr->operands)) {
    if (i)
      os << " + ";
    if (expr->coefficients[i] != 1)
      os << expr->coefficients[i] << '*';
    printExpr(os, term, nameOf);
  }
  if (expr->constant)
    os << " + " << expr->constant;
  os << ')';
}

static void printApply(raw_ostream &os, Expr expr,
                       function_ref<std::string(Value)> nameOf) {
  os << expr->getName().stripDialect();
  if (expr->is(Opcode::CmpI))
    os << '.'
       << stringifyEnum(cast<arith::CmpIPredicateAttr>(
                            cast<DictionaryAttr>(expr->attr).get("predicate"))
                            .getValue());
  if (expr->is(Opcode::CmpF))
    os << '.'
       << stringifyEnum(cast<arith::CmpFPredicateAttr>(
                            cast<DictionaryAttr>(expr->attr).get("predicate"))
                            .getValue());
  os << '(';
  printOperands(os, expr->operands, nameOf);
  os << ')';
  if (expr->is(Opcode::IndexCast) || expr->is(Opcode::TruncF) ||
      expr->is(Opcode::ExtF))
    os << ':' << expr->type;
}

void flash::printExpr(raw_ostream &os, Expr expr,
                      function_ref<std::string(Value)> nameOf) {
  switch (expr->kind) {
  case ExprKind::Variable:
    os << 'd' << expr->constant;
    return;
  case ExprKind::Constant:
    cast<TypedAttr>(expr->attr).print(os, /*elideType=*/true);
    return;
  case ExprKind::Linear:
    return printLinear(os, expr, nameOf);
  case ExprKind::FloorDiv:
  case ExprKind::Mod:
    os << '(';
    printExpr(os, expr->operands[0], nameOf);
    os << (expr->kind == ExprKind::Mod ? " mod " : " floordiv ")
       << expr->constant << ')';
    return;
  case ExprKind::Apply:
    return printApply(os, expr, nameOf);
  case ExprKind::Element:
  case ExprKind::Reduction:
    os << (expr->kind == ExprKind::Element ? "" : "reduction ")
       << nameOf(expr->value) << '[';
    printOperands(os, expr->operands, nameOf);
    os << ']';
    return;
  case ExprKind::Scalar:
    os << nameOf(expr->value);
    return;
  case ExprKind::Hole:
    os << "hole" << expr->constant;
    return;
  case ExprKind::Undefined:
    os << "undefined";
    return;
  }
}
