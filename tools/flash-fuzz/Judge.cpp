//===- Judge.cpp - Fuse a program and compare -----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Judge.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Runtime/Float.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/FormatVariadic.h"
#include <random>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::fuzz;
namespace runtime = ::flash::runtime;

StringRef mlir::flash::fuzz::toString(Verdict::Kind kind) {
  switch (kind) {
  case Verdict::Fused:
    return "fused";
  case Verdict::LeftAlone:
    return "left alone";
  case Verdict::Refused:
    return "refused";
  case Verdict::WrongResult:
    return "wrong result";
  case Verdict::Broken:
    return "broken";
  case Verdict::Skipped:
    return "skipped";
  case Verdict::Undefined:
    return "undefined";
  case Verdict::NotRun:
    return "not run";
  case Verdict::NumKinds:
    break;
  }
  llvm_unreachable("all kinds handled");
}

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

SmallVector<BufferRef> mlir::flash::fuzz::makeArguments(const Program &program,
                                                        uint64_t seed) {
  std::mt19937_64 random(seed);
  SmallVector<BufferRef> arguments;
  func::FuncOp function = program.function;
  for (auto [type, spec] :
       llvm::zip_equal(function.getArgumentTypes(), program.arguments)) {
    auto buffer = std::make_shared<Buffer>();
    buffer->shape = spec.shape;
    buffer->elementType = getElementTypeOrSelf(type);
    buffer->cells.resize(tools::countElements(spec.shape));
    Rounding rounding = getRounding(buffer->elementType, false);
    bool isFloat = isa<FloatType>(buffer->elementType);
    for (Cell &cell : buffer->cells) {
      double value = 0;
      switch (spec.data) {
      case ArgumentSpec::Normal:
        value = std::normal_distribution<double>(0, spec.bound)(random);
        break;
      case ArgumentSpec::Positive:
        value = std::uniform_real_distribution<double>(spec.bound / 2,
                                                       spec.bound)(random);
        break;
      case ArgumentSpec::Below:
        value = random() % static_cast<uint64_t>(spec.bound + 1);
        break;
      case ArgumentSpec::Flags:
        value = random() % 4 != 0;
        break;
      }
      if (isFloat)
        cell.f = roundTo(rounding, value);
      else
        cell.i = static_cast<int64_t>(value);
    }
    arguments.push_back(buffer);
  }
  return arguments;
}

llvm::Expected<Array> mlir::flash::fuzz::toArray(const Buffer &buffer,
                                                 bool wide) {
  bool isFloat = isa<FloatType>(buffer.elementType);
  std::string name = buffer.elementType.isIndex()
                         ? "i64"
                         : llvm::formatv("{0}", buffer.elementType).str();
  if (wide && isFloat)
    name = "f64";
  Array array;
  if (!runtime::parseDType(name, array.dtype))
    return llvm::createStringError("elements of type " + name +
                                   " cannot be compared");
  array.shape.assign(buffer.shape.begin(), buffer.shape.end());
  size_t bytes = runtime::byteSize(array.dtype);
  array.data.resize(buffer.cells.size() * bytes);
  for (auto [i, cell] : llvm::enumerate(buffer.cells))
    runtime::storeElement(array.dtype,
                          isFloat ? cell.f : static_cast<double>(cell.i),
                          array.data.data() + i * bytes);
  return array;
}

static llvm::Expected<std::vector<Array>>
evaluate(Interpreter &interpreter, StringRef name,
         ArrayRef<BufferRef> arguments, int64_t budget, bool wide = false) {
  interpreter.setBudget(budget);
  auto results = interpreter.call(name, arguments);
  if (!results)
    return results.takeError();
  std::vector<Array> arrays;
  for (const BufferRef &result : *results) {
    auto array = toArray(*result, wide);
    if (!array)
      return array.takeError();
    arrays.push_back(std::move(*array));
  }
  return arrays;
}

static llvm::Expected<std::vector<Array>>
evaluate(ModuleOp module, StringRef name, ArrayRef<BufferRef> arguments,
         bool wide, int64_t budget) {
  Interpreter interpreter(module, wide);
  return evaluate(interpreter, name, arguments, budget, wide);
}

llvm::Expected<Reference>
mlir::flash::fuzz::makeReference(ModuleOp module, StringRef name,
                                 ArrayRef<BufferRef> arguments,
                                 int64_t budget) {
  Reference reference;
  reference.arguments.assign(arguments.begin(), arguments.end());
  auto results = evaluate(module, name, arguments, /*wide=*/false, budget);
  if (!results)
    return results.takeError();
  reference.results = std::move(*results);
  results = evaluate(module, name, arguments, /*wide=*/true, budget);
  if (!results)
    return results.takeError();
  reference.exact = std::move(*results);
  return reference;
}

static double getElement(const Array &array, int64_t i) {
  return runtime::loadElement(
      array.dtype, array.data.data() + i * runtime::byteSize(array.dtype));
}

static constexpr int64_t kBudget = 50'000'000;

namespace {
/// Finds the elements of a reference that may be anything.
class Freedom {
public:
  Freedom(ModuleOp module, StringRef name, Reference &reference)
      : module(module), name(name), reference(reference) {
    for (const Array &result : reference.results)
      reference.free.emplace_back(result.numElements());
  }
  // Each says whether it has freed one.
  bool freeUndefined();
  bool freeOverflowing();
  bool freeWild();

private:
  using Test = llvm::function_ref<bool(double lhs, double rhs)>;
  bool freeWhere(ArrayRef<Array> lhs, ArrayRef<Array> rhs, Test test);
  llvm::Expected<std::vector<Array>> run(Interpreter &interpreter, bool wide) {
    return evaluate(interpreter, name, reference.arguments, kBudget, wide);
  }

  ModuleOp module;
  StringRef name;
  Reference &reference;
};
} // namespace

bool Freedom::freeWhere(ArrayRef<Array> lhs, ArrayRef<Array> rhs, Test test) {
  bool found = false;
  for (auto [a, b, free] : llvm::zip_equal(lhs, rhs, reference.free))
    for (int64_t i = 0, e = a.numElements(); i != e; ++i)
      if (test(getElement(a, i), getElement(b, i))) {
        free.set(i);
        found = true;
      }
  return found;
}

/// What depends on elements that nothing has written, or on x / 0.
bool Freedom::freeUndefined() {
  bool found = false;
  for (int64_t i = 1; i != Interpreter::kUndefinedChoices; ++i) {
    Interpreter interpreter(module, /*wide=*/false);
    interpreter.setUndefined(i);
    auto results = run(interpreter, /*wide=*/false);
    if (!results) {
      // An index may be out of bounds then.
      llvm::consumeError(results.takeError());
      for (llvm::BitVector &free : reference.free)
        free.set();
      return true;
    }
    found |=
        freeWhere(*results, reference.results, [](double other, double result) {
          return other != result && !(std::isnan(other) && std::isnan(result));
        });
  }
  return found;
}

/// What is infinite in the module's own types, and not in f64, or nearly so
/// (A2): no error of its own tells how large a fused one's may be.
bool Freedom::freeOverflowing() {
  // What a sum over a few keys may be larger than its average.
  constexpr double large = std::numeric_limits<float>::max() / 0x1p8;
  return freeWhere(reference.results, reference.exact,
                   [](double result, double exact) {
                     return std::isfinite(exact) &&
                            (!std::isfinite(result) || std::abs(exact) > large);
                   });
}

/// What depends on exponentials that overflow or all vanish (A4), on logarithms
/// of negative numbers, or on constants that are NaN (A1).
bool Freedom::freeWild() {
  Interpreter interpreter(module, /*wide=*/true);
  interpreter.setTame();
  auto results = run(interpreter, /*wide=*/true);
  if (!results) {
    llvm::consumeError(results.takeError());
    return false;
  }
  return freeWhere(*results, reference.exact, [](double tame, double exact) {
    if (!std::isfinite(tame))
      return std::isfinite(exact);
    return !(std::abs(tame - exact) <= 1e-6 * std::abs(tame));
  });
}

std::string mlir::flash::fuzz::freeElements(ModuleOp module, StringRef name,
                                            Reference &reference) {
  Freedom freedom(module, name, reference);
  SmallVector<StringRef> why;
  if (freedom.freeUndefined())
    why.push_back("what it computes is undefined");
  if (freedom.freeOverflowing())
    why.push_back("it overflows in its own types");
  if (freedom.freeWild())
    why.push_back("its exponentials vanish or overflow, or its scores are NaN");
  return llvm::join(why, "; ");
}

//===----------------------------------------------------------------------===//
// Fusion
//===----------------------------------------------------------------------===//

OwningOpRef<ModuleOp> mlir::flash::fuzz::fuse(ModuleOp module) {
  OwningOpRef<ModuleOp> fused(module.clone());
  PassManager pm(module.getContext());
  pm.addPass(createFuseAttentionPass());
  if (failed(pm.run(*fused)) || failed(verify(*fused)))
    return nullptr;
  return fused;
}

std::string mlir::flash::fuzz::compareResults(const Reference &reference,
                                              ArrayRef<Array> results,
                                              double unit) {
  for (auto [i, found] : llvm::enumerate(results)) {
    Array result = found, expected = reference.results[i],
          exact = reference.exact[i];
    if (!reference.free.empty())
      for (unsigned element : reference.free[i].set_bits())
        for (Array *array : {&result, &expected, &exact})
          runtime::storeElement(array->dtype, 0,
                                array->data.data() +
                                    element * runtime::byteSize(array->dtype));
    double own = 0;
    switch (result.dtype) {
    case runtime::DType::F16:
      own = 0x1p-11;
      break;
    case runtime::DType::BF16:
      own = 0x1p-8;
      break;
    case runtime::DType::F32:
      own = 0x1p-24;
      break;
    default:
      // The reference is rounded in the same way.
      own = 0x1p-50;
    }
    tools::Comparison comparison =
        tools::compare(result, expected, &exact, std::max(unit, own));
    if (!comparison.ok)
      return llvm::formatv("result #{0}: {1}", i, comparison.why);
  }
  return "";
}

std::string mlir::flash::fuzz::judgeFused(ModuleOp fused, StringRef name,
                                          const Reference &reference) {
  OwningOpRef<ModuleOp> plain(fused.clone());
  std::string why;
  llvm::raw_string_ostream text(why);
  ScopedDiagnosticHandler handler(fused.getContext(),
                                  [&](Diagnostic &diagnostic) {
                                    text << diagnostic << "; ";
                                    return success();
                                  });
  double unit = tools::getUnit(fused);
  PassManager pm(fused.getContext());
  pm.addPass(createFlashDecomposePass());
  if (failed(pm.run(*plain)))
    return "cannot be decomposed: " + why;
  auto results = evaluate(*plain, name, reference.arguments, /*wide=*/false,
                          /*budget=*/100'000'000);
  if (!results)
    return "cannot be evaluated: " + llvm::toString(results.takeError());
  return compareResults(reference, *results, unit);
}
