//===- ElementExpr.cpp - An element of a tensor as an expression ----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementExprDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

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
  if (kind == ExprKind::Variable) {
    profile.AddInteger(hi);
    profile.AddPointer(bound);
  }
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
bool ExprNode::isOne() const {
  return getInteger() == std::optional<int64_t>(1);
}
bool ExprNode::isNegInf() const {
  std::optional<APFloat> real = getFloat();
  return real && real->isInfinity() && real->isNegative();
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

Expr ExprContext::variable(unsigned number, int64_t size, Expr bound) {
  assert(number < 64 && "sets of variables have 64 bits");
  ExprNode node;
  node.kind = ExprKind::Variable;
  node.type = IndexType::get(context);
  node.constant = number;
  node.lo = 0;
  node.hi =
      ShapedType::isDynamic(size) ? kMaxDim : std::max<int64_t>(size, 1) - 1;
  node.bound = ShapedType::isDynamic(size) ? bound : nullptr;
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
  std::tie(node.lo, node.hi) = typeRange(node.type);
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

Expr ExprContext::size(Value tensor, int64_t dim) {
  ExprNode node;
  node.kind = ExprKind::Size;
  node.type = IndexType::get(context);
  node.value = tensor;
  node.constant = dim;
  node.hi = kMaxDim;
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
  auto isInfinite = [](Expr expr) {
    std::optional<APFloat> value = expr->getFloat();
    return value && value->isInfinity();
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
  case Opcode::PowF:
    return isOne(operands[1]) ? operands[0] : nullptr;
  // Algebra: |x| = x where x cannot be negative.
  case Opcode::AbsF: {
    Expr x = operands[0];
    bool isPositive = x->is(Opcode::Exp) || x->is(Opcode::Exp2) ||
                      x->is(Opcode::Sqrt) || x->is(Opcode::AbsF);
    return isPositive ? x : nullptr;
  }
  // Algebra: max(x, −∞) = x.
  case Opcode::MaximumF:
  case Opcode::MaxNumF:
    if (operands[0]->isNegInf() || operands[0] == operands[1])
      return operands[1];
    return operands[1]->isNegInf() ? operands[0] : nullptr;
  // Algebra: min(x, −∞) = −∞, min(x, ∞) = x, and so min(x, select(c, ∞, −∞)) =
  // select(c, x, −∞).
  case Opcode::MinimumF:
  case Opcode::MinNumF:
    for (unsigned i : {0u, 1u}) {
      Expr x = operands[i], bound = operands[1 - i];
      if (isInfinite(bound))
        return bound->isNegInf() ? bound : x;
      if (bound->is(Opcode::Select) && isInfinite(bound->operands[1]) &&
          isInfinite(bound->operands[2]))
        return select(bound->operands[0],
                      bound->operands[1]->isNegInf() ? bound->operands[1] : x,
                      bound->operands[2]->isNegInf() ? bound->operands[2] : x);
    }
    return nullptr;
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
      .Case("arith.ceildivsi", Opcode::CeilDivSI)
      .Case("arith.ceildivui", Opcode::CeilDivUI)
      .Case("arith.floordivsi", Opcode::FloorDivSI)
      .Case("arith.remsi", Opcode::RemSI)
      .Case("arith.remui", Opcode::RemUI)
      .Case("arith.minsi", Opcode::MinSI)
      .Case("arith.maxsi", Opcode::MaxSI)
      .Case("arith.minui", Opcode::MinUI)
      .Case("arith.maxui", Opcode::MaxUI)
      .Case("arith.shli", Opcode::ShLI)
      .Case("arith.shrsi", Opcode::ShRSI)
      .Case("arith.shrui", Opcode::ShRUI)
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
      .Case("math.expm1", Opcode::ExpM1)
      .Case("math.log", Opcode::Log)
      .Case("math.log2", Opcode::Log2)
      .Case("math.log10", Opcode::Log10)
      .Case("math.log1p", Opcode::Log1p)
      .Case("math.powf", Opcode::PowF)
      .Case("math.absf", Opcode::AbsF)
      .Case("math.isnan", Opcode::IsNaN)
      .Case("math.isinf", Opcode::IsInf)
      .Case("math.isfinite", Opcode::IsFinite)
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
    lo = std::max(lo, std::min(x[1]->lo, x[2]->lo));
    hi = std::min(hi, std::max(x[1]->hi, x[2]->hi));
    if (lo == node.lo || hi == node.hi)
      if (auto range = detail::findRange(*this, node))
        std::tie(lo, hi) = *range;
    break;
  case Opcode::FPToSI:
    if (auto range = detail::findRange(*this, node))
      std::tie(lo, hi) = *range;
    break;
  case Opcode::MinSI:
    lo = std::min(x[0]->lo, x[1]->lo);
    hi = std::min(x[0]->hi, x[1]->hi);
    break;
  case Opcode::MaxSI:
    lo = std::max(x[0]->lo, x[1]->lo);
    hi = std::max(x[0]->hi, x[1]->hi);
    break;
  case Opcode::MulI: {
    // The sizes of one tensor multiply to its number of elements.
    if (x[0]->kind == ExprKind::Size && x[1]->kind == ExprKind::Size &&
        x[0]->value == x[1]->value && x[0] != x[1]) {
      lo = 0;
      hi = kMaxDim;
      break;
    }
    int64_t ends[] = {
        saturatingMul(x[0]->lo, x[1]->lo), saturatingMul(x[0]->lo, x[1]->hi),
        saturatingMul(x[0]->hi, x[1]->lo), saturatingMul(x[0]->hi, x[1]->hi)};
    int64_t low = *llvm::min_element(ends), high = *llvm::max_element(ends);
    if (low > kMin && high < kMax && low >= lo && high <= hi) {
      lo = low;
      hi = high;
    }
    break;
  }
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
  else if (type.isInteger(1) && (code == Opcode::AndI || code == Opcode::OrI ||
                                 code == Opcode::XOrI))
    folded = foldLogic(code, operands);
  else if (code >= Opcode::AddI && code <= Opcode::AbsI)
    folded = foldInteger(code, type, operands);
  else if (code >= Opcode::AddF)
    folded = foldFloat(code, attrs, type, operands);
  if (!folded && code >= Opcode::AddF)
    folded = foldExactFloat(code, attrs, type, operands);
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
  case ExprKind::Size:
    os << "size(" << nameOf(expr->value) << ", " << expr->constant << ')';
    return;
  case ExprKind::Hole:
    os << "hole" << expr->constant;
    return;
  case ExprKind::Undefined:
    os << "undefined";
    return;
  }
}
