//===- TestElementExpr.cpp - Compares normal forms with what was asked ----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// --test-element-expr: applies random scalar ops to random expressions, and
// compares, at many points, the value of the op on values with the value of the
// expression that ExprContext makes of it. Every rule of the algebra that
// changes a value is found sooner or later.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ElementExpr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include <random>

using namespace mlir;
using namespace mlir::flash;

namespace {
/// An integer of its type's width (64 for index), or a float.
struct Number {
  APInt integer{64, 0};
  APFloat real{0.0f};
};
using MaybeNumber = std::optional<Number>;

/// An expression and what it is at each point.
struct Sample {
  Expr expr;
  SmallVector<Number> values;
};

/// What an expression is at one point: the values of variables and holes.
class Interpreter {
public:
  Interpreter(function_ref<Number(Expr)> leaf) : leaf(leaf) {}
  MaybeNumber evaluate(Expr root);

private:
  MaybeNumber evaluateNode(Expr node);
  function_ref<Number(Expr)> leaf;
  llvm::DenseMap<Expr, MaybeNumber> known;
};
} // namespace

static unsigned widthOf(Type type) {
  return type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
}

static Number makeInteger(unsigned width, int64_t value) {
  Number number;
  number.integer = APInt(width, value, /*isSigned=*/true,
                         /*implicitTrunc=*/true);
  return number;
}

static Number makeReal(APFloat value) {
  Number number;
  number.real = std::move(value);
  return number;
}

static bool comparesAs(arith::CmpIPredicate p, const APInt &a, const APInt &b) {
  return arith::applyCmpPredicate(p, a, b);
}

/// Integer ops with two operands; nothing where they are not defined.
static std::optional<APInt> applyInteger(StringRef name, const APInt &a,
                                         const APInt &b) {
  bool overflows = b.isAllOnes() && a.isMinSignedValue();
  if (name == "addi")
    return a + b;
  if (name == "subi")
    return a - b;
  if (name == "muli")
    return a * b;
  if (name == "andi")
    return a & b;
  if (name == "ori")
    return a | b;
  if (name == "xori")
    return a ^ b;
  if (name == "minsi")
    return a.slt(b) ? a : b;
  if (name == "maxsi")
    return a.slt(b) ? b : a;
  if (name == "minui")
    return a.ult(b) ? a : b;
  if (name == "maxui")
    return a.ult(b) ? b : a;
  if (name.starts_with("sh")) {
    if (b.uge(a.getBitWidth()))
      return std::nullopt;
    return name == "shli" ? a.shl(b) : name == "shrsi" ? a.ashr(b) : a.lshr(b);
  }
  if (b.isZero() || overflows)
    return std::nullopt;
  if (name == "divui")
    return a.udiv(b);
  if (name == "remui")
    return a.urem(b);
  if (name == "divsi")
    return a.sdiv(b);
  if (name == "remsi")
    return a.srem(b);
  if (name == "floordivsi")
    return llvm::APIntOps::RoundingSDiv(a, b, llvm::APInt::Rounding::DOWN);
  if (name == "ceildivsi")
    return llvm::APIntOps::RoundingSDiv(a, b, llvm::APInt::Rounding::UP);
  if (name == "ceildivui")
    return llvm::APIntOps::RoundingUDiv(a, b, llvm::APInt::Rounding::UP);
  return std::nullopt;
}

static std::optional<APFloat> applyReal(StringRef name, APFloat a, APFloat b) {
  constexpr auto rounding = APFloat::rmNearestTiesToEven;
  if (name == "addf")
    a.add(b, rounding);
  else if (name == "subf")
    a.subtract(b, rounding);
  else if (name == "mulf")
    a.multiply(b, rounding);
  else if (name == "divf")
    a.divide(b, rounding);
  else if (name == "maximumf")
    return maximum(a, b);
  else if (name == "minimumf")
    return minimum(a, b);
  else if (name == "maxnumf")
    return maxnum(a, b);
  else if (name == "minnumf")
    return minnum(a, b);
  else
    return std::nullopt;
  return a;
}

/// Conversions and other ops with one operand.
static MaybeNumber applyUnary(StringRef name, Type from, Type to,
                              const Number &x) {
  constexpr auto rounding = APFloat::rmNearestTiesToEven;
  if (name == "sitofp" || name == "uitofp") {
    APFloat real(cast<FloatType>(to).getFloatSemantics());
    real.convertFromAPInt(x.integer, name == "sitofp", rounding);
    return makeReal(real);
  }
  if (name == "fptosi") {
    APSInt integer(widthOf(to), /*isUnsigned=*/false);
    bool exact;
    if (x.real.convertToInteger(integer, APFloat::rmTowardZero, &exact) ==
        APFloat::opInvalidOp)
      return std::nullopt;
    Number number;
    number.integer = integer;
    return number;
  }
  if (name == "extf" || name == "truncf") {
    APFloat real = x.real;
    bool losesInfo;
    real.convert(cast<FloatType>(to).getFloatSemantics(), rounding, &losesInfo);
    return makeReal(real);
  }
  APFloat real = x.real;
  if (name == "negf") {
    real.changeSign();
    return makeReal(real);
  }
  if (name == "floor" || name == "ceil") {
    real.roundToIntegral(name == "floor" ? APFloat::rmTowardNegative
                                         : APFloat::rmTowardPositive);
    return makeReal(real);
  }
  if (name == "absf") {
    real.clearSign();
    return makeReal(real);
  }
  Number number;
  unsigned width = widthOf(to);
  if (name == "absi")
    number.integer = x.integer.abs();
  else if (name == "extui" || name == "index_castui")
    number.integer = x.integer.zextOrTrunc(width);
  else if (name == "extsi" || name == "index_cast" || name == "trunci")
    number.integer = x.integer.sextOrTrunc(width);
  else
    return std::nullopt;
  return number;
}

/// An op on numbers; nothing where it is not defined, or not known here.
static MaybeNumber applyOp(OperationName op, DictionaryAttr attrs, Type type,
                           ArrayRef<Type> types, ArrayRef<Number> x) {
  StringRef name = op.stripDialect();
  if (name == "select")
    return x[0].integer.isZero() ? x[2] : x[1];
  if (name == "cmpi") {
    auto predicate = cast<arith::CmpIPredicateAttr>(attrs.get("predicate"));
    return makeInteger(
        1, comparesAs(predicate.getValue(), x[0].integer, x[1].integer));
  }
  if (name == "cmpf") {
    auto predicate = cast<arith::CmpFPredicateAttr>(attrs.get("predicate"));
    return makeInteger(1, arith::applyCmpPredicate(predicate.getValue(),
                                                   x[0].real, x[1].real));
  }
  if (x.size() == 1)
    return applyUnary(name, types[0], type, x[0]);
  if (isa<FloatType>(type)) {
    std::optional<APFloat> real = applyReal(name, x[0].real, x[1].real);
    return real ? MaybeNumber(makeReal(*real)) : std::nullopt;
  }
  std::optional<APInt> integer = applyInteger(name, x[0].integer, x[1].integer);
  if (!integer)
    return std::nullopt;
  Number number;
  number.integer = *integer;
  return number;
}

MaybeNumber Interpreter::evaluateNode(Expr node) {
  SmallVector<Number> operands;
  for (Expr operand : node->operands) {
    MaybeNumber value = known.lookup(operand);
    if (!value)
      return std::nullopt;
    operands.push_back(*value);
  }
  switch (node->kind) {
  case ExprKind::Variable:
  case ExprKind::Hole:
    return leaf(node);
  case ExprKind::Constant:
    if (auto real = dyn_cast<FloatAttr>(node->attr))
      return makeReal(real.getValue());
    return Number{cast<IntegerAttr>(node->attr).getValue(), APFloat(0.0f)};
  case ExprKind::Linear: {
    APInt sum(64, node->constant, /*isSigned=*/true);
    for (auto [operand, coefficient] :
         llvm::zip_equal(operands, node->coefficients))
      sum += operand.integer * APInt(64, coefficient, /*isSigned=*/true);
    return Number{sum, APFloat(0.0f)};
  }
  case ExprKind::FloorDiv:
  case ExprKind::Mod: {
    APInt by(64, node->constant);
    APInt quotient = llvm::APIntOps::RoundingSDiv(operands[0].integer, by,
                                                  llvm::APInt::Rounding::DOWN);
    if (node->kind == ExprKind::FloorDiv)
      return Number{quotient, APFloat(0.0f)};
    return Number{operands[0].integer - quotient * by, APFloat(0.0f)};
  }
  case ExprKind::Apply: {
    SmallVector<Type> types;
    for (Expr operand : node->operands)
      types.push_back(operand->type);
    return applyOp(node->getName(), cast<DictionaryAttr>(node->attr),
                   node->type, types, operands);
  }
  default:
    return std::nullopt;
  }
}

MaybeNumber Interpreter::evaluate(Expr root) {
  ExprContext::walk(root, [&](Expr node) { known[node] = evaluateNode(node); });
  return known.lookup(root);
}

namespace {
/// One pool of expressions that grows by random ops.
class Experiment {
public:
  Experiment(MLIRContext *context, unsigned seed)
      : context(context), b(context), exprs(context), random(seed) {}
  /// Number of ops that were compared, or nothing after a difference.
  std::optional<unsigned> run(unsigned steps);

private:
  unsigned below(unsigned n) { return random() % n; }
  void addLeaves();
  void add(Expr expr, function_ref<Number(unsigned point)> at);
  const Sample *pick(Type type);
  bool step(unsigned &compared);
  bool compare(OperationName name, DictionaryAttr attrs, Type type,
               ArrayRef<const Sample *> operands, unsigned &compared);

  static constexpr unsigned kPoints = 48;
  MLIRContext *context;
  Builder b;
  ExprContext exprs;
  std::mt19937 random;
  SmallVector<Sample> pool;
  /// Values of variables and holes.
  llvm::DenseMap<Expr, SmallVector<Number>> leaves;
};
} // namespace

void Experiment::add(Expr expr, function_ref<Number(unsigned)> at) {
  Sample sample;
  sample.expr = expr;
  for (unsigned point = 0; point != kPoints; ++point)
    sample.values.push_back(at(point));
  pool.push_back(std::move(sample));
}

void Experiment::addLeaves() {
  constexpr int64_t sizes[] = {5, 8, 24};
  for (unsigned i = 0; i != std::size(sizes); ++i) {
    int64_t size = sizes[i];
    Expr variable = exprs.variable(i, size);
    add(variable, [&](unsigned point) {
      return makeInteger(64, point == 0   ? 0
                             : point == 1 ? size - 1
                                          : below(size));
    });
    leaves[variable] = pool.back().values;
  }
  constexpr int64_t odd[] = {0, 1, -1, 2, 7, -8, 63, 64, 100, -129, 32767};
  unsigned number = 0;
  for (Type type : {Type(b.getI64Type()), Type(b.getI32Type()),
                    Type(b.getI8Type()), Type(b.getI1Type())}) {
    Expr hole = exprs.hole(number++, type);
    unsigned width = widthOf(type);
    add(hole, [&](unsigned point) {
      if (point == 0)
        return Number{APInt::getSignedMinValue(width), APFloat(0.0f)};
      if (point == 1)
        return Number{APInt::getSignedMaxValue(width), APFloat(0.0f)};
      return makeInteger(width, odd[below(std::size(odd))]);
    });
    leaves[hole] = pool.back().values;
  }
  constexpr int64_t constants[] = {0, 1, 2, 3, 4, 7, 8, -1, -2, 16, -8, 255};
  for (Type type : {Type(b.getIndexType()), Type(b.getI64Type()),
                    Type(b.getI32Type()), Type(b.getI8Type())})
    for (int64_t value : constants) {
      Number number = makeInteger(widthOf(type), value);
      add(exprs.constant(b.getIntegerAttr(type, number.integer)),
          [&](unsigned) { return number; });
    }
  for (Type type : {Type(b.getF32Type()), Type(b.getF16Type())})
    for (double value : {0.0, 1.0, -2.0, 0.5, 8.0, 3.0}) {
      auto attr = cast<FloatAttr>(b.getFloatAttr(type, value));
      add(exprs.constant(attr),
          [&](unsigned) { return makeReal(attr.getValue()); });
    }
}

/// A sample of a type, more often a recent one.
const Sample *Experiment::pick(Type type) {
  SmallVector<const Sample *> found;
  for (const Sample &sample : pool)
    if (sample.expr->type == type)
      found.push_back(&sample);
  if (found.empty())
    return nullptr;
  if (below(3) == 0)
    return found[found.size() - 1 - below(std::min<size_t>(found.size(), 4))];
  return found[below(found.size())];
}

bool Experiment::compare(OperationName name, DictionaryAttr attrs, Type type,
                         ArrayRef<const Sample *> operands,
                         unsigned &compared) {
  SmallVector<Type> types;
  SmallVector<Expr> inputs;
  for (const Sample *operand : operands) {
    types.push_back(operand->expr->type);
    inputs.push_back(operand->expr);
  }
  Sample result;
  for (unsigned point = 0; point != kPoints; ++point) {
    SmallVector<Number> numbers;
    for (const Sample *operand : operands)
      numbers.push_back(operand->values[point]);
    MaybeNumber value = applyOp(name, attrs, type, types, numbers);
    if (!value)
      return true;
    result.values.push_back(*value);
  }
  result.expr = exprs.apply(name, attrs, type, inputs);
  ++compared;
  for (unsigned point = 0; point != kPoints; ++point) {
    auto leaf = [&](Expr expr) { return leaves.lookup(expr)[point]; };
    MaybeNumber value = Interpreter(leaf).evaluate(result.expr);
    const Number &wanted = result.values[point];
    // Zeros are the same whatever their sign.
    bool same =
        value && (isa<FloatType>(type)
                      ? value->real.compare(wanted.real) == APFloat::cmpEqual ||
                            (value->real.isNaN() && wanted.real.isNaN())
                      : value->integer == wanted.integer);
    bool within = isa<FloatType>(type) || widthOf(type) == 1 ||
                  (wanted.integer.getSExtValue() >= result.expr->lo &&
                   wanted.integer.getSExtValue() <= result.expr->hi);
    if (same && within)
      continue;
    llvm::raw_ostream &os = llvm::errs();
    auto noName = [](Value) { return std::string(); };
    os << (same ? "range of " : "value of ") << name << " " << attrs << " on\n";
    for (Expr input : inputs) {
      os << "  ";
      printExpr(os, input, noName);
      os << " : " << input->type << "\n";
    }
    os << "made ";
    printExpr(os, result.expr, noName);
    os << " : " << type << " in [" << result.expr->lo << ", " << result.expr->hi
       << "]\n";
    return false;
  }
  pool.push_back(std::move(result));
  return true;
}

bool Experiment::step(unsigned &compared) {
  constexpr StringRef integers[] = {
      "addi",  "subi",  "muli",       "divsi",     "divui", "remsi",    "remui",
      "minsi", "maxsi", "minui",      "maxui",     "andi",  "ori",      "xori",
      "shli",  "shrsi", "floordivsi", "ceildivsi", "shrui", "ceildivui"};
  constexpr StringRef reals[] = {"addf",     "subf",     "mulf",    "divf",
                                 "maximumf", "minimumf", "maxnumf", "minnumf"};
  Type index = b.getIndexType(), i1 = b.getI1Type(), f32 = b.getF32Type();
  Type types[] = {index, b.getI64Type(), b.getI32Type(), b.getI8Type(), i1, i1,
                  f32,   b.getF16Type()};
  Type type = types[below(std::size(types))];
  bool isReal = isa<FloatType>(type);
  auto arith = [&](StringRef op) {
    return OperationName(("arith." + op).str(), context);
  };
  auto math = [&](StringRef op) {
    return OperationName(("math." + op).str(), context);
  };
  auto none = b.getDictionaryAttr({});
  const Sample *x = pick(type), *y = pick(type), *c = pick(i1);
  if (!x || !y)
    return true;
  switch (below(6)) {
  case 0:
    return compare(arith("select"), none, type, {c, x, y}, compared);
  case 1: {
    Attribute predicate;
    if (isReal)
      predicate = arith::CmpFPredicateAttr::get(
          context, static_cast<arith::CmpFPredicate>(below(16)));
    else
      predicate = arith::CmpIPredicateAttr::get(
          context, static_cast<arith::CmpIPredicate>(below(10)));
    auto attrs = b.getDictionaryAttr(b.getNamedAttr("predicate", predicate));
    return compare(arith(isReal ? "cmpf" : "cmpi"), attrs, i1, {x, y},
                   compared);
  }
  case 2: {
    Type to = types[below(std::size(types))];
    bool toReal = isa<FloatType>(to);
    unsigned from = widthOf(type), width = widthOf(to);
    if (isReal && toReal)
      return from == width || compare(arith(from < width ? "extf" : "truncf"),
                                      none, to, x, compared);
    if (isReal)
      return to.isIndex() || width == 1 ||
             compare(arith("fptosi"), none, to, x, compared);
    if (toReal)
      return type.isIndex() || compare(arith(below(2) ? "sitofp" : "uitofp"),
                                       none, to, x, compared);
    if (type.isIndex() != to.isIndex())
      return compare(arith(below(2) ? "index_cast" : "index_castui"), none, to,
                     x, compared);
    if (type.isIndex() || from == width)
      return true;
    return compare(arith(from > width ? "trunci"
                         : below(2)   ? "extsi"
                                      : "extui"),
                   none, to, x, compared);
  }
  case 3:
    if (isReal) {
      constexpr StringRef unary[] = {"floor", "ceil", "absf"};
      return compare(math(unary[below(3)]), none, type, x, compared);
    }
    if (widthOf(type) != 1)
      return compare(math("absi"), none, type, x, compared);
    [[fallthrough]];
  default:
    if (isReal)
      return compare(arith(reals[below(std::size(reals))]), none, type, {x, y},
                     compared);
    return compare(arith(integers[below(std::size(integers))]), none, type,
                   {x, y}, compared);
  }
}

std::optional<unsigned> Experiment::run(unsigned steps) {
  addLeaves();
  unsigned compared = 0;
  for (unsigned i = 0; i != steps; ++i)
    if (!step(compared))
      return std::nullopt;
  return compared;
}

namespace {
struct TestElementExprPass
    : PassWrapper<TestElementExprPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestElementExprPass)

  TestElementExprPass() = default;
  TestElementExprPass(const TestElementExprPass &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "test-element-expr"; }
  StringRef getDescription() const override {
    return "compare expressions' values with those of the ops they stand for";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, math::MathDialect>();
  }

  void runOnOperation() override {
    unsigned compared = 0;
    for (unsigned i = 0; i != experiments; ++i) {
      std::optional<unsigned> count =
          Experiment(&getContext(), seed + i).run(steps);
      if (!count) {
        getOperation().emitError("experiment ") << seed + i << " differs";
        return signalPassFailure();
      }
      compared += *count;
    }
    llvm::outs() << compared << " ops agree\n";
  }

  Option<unsigned> seed{*this, "seed", llvm::cl::init(0)};
  Option<unsigned> experiments{*this, "experiments", llvm::cl::init(100)};
  Option<unsigned> steps{*this, "steps", llvm::cl::init(200)};
};
} // namespace

namespace mlir::flash::test {
void registerTestElementExprPass() { PassRegistration<TestElementExprPass>(); }
} // namespace mlir::flash::test
