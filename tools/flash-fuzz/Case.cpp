//===- Case.cpp - One program, judged -------------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Case.h"
#include "Rewrites.h"
#include "Workers.h"
#include "flash/ExecutionEngine/CPUKernel.h"
#include "flash/Runtime/Float.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"
#include "llvm/Support/FormatVariadic.h"
#include <set>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::fuzz;
namespace runtime = ::flash::runtime;

Choices mlir::flash::fuzz::makeChoices(const FuzzOptions &options,
                                       int64_t number) {
  Choices choices(options.seed, number);
  choices.avoid(options.avoid);
  for (auto &[name, option] : options.decided)
    choices.set(name, option);
  return choices;
}

/// Rewrites a copy by upstream's passes; false if they broke it.
static bool rewrite(Case &of, Choices &choices) {
  setPhase(kRewritePhase);
  of.rewritten = of.module->clone();
  of.verdict.kind = Verdict::Skipped;
  if (failed(rewriteModule(*of.rewritten, choices)) ||
      failed(verify(*of.rewritten)))
    return false;
  of.verdict.why = judgeFused(*of.rewritten, of.name, of.reference);
  return of.verdict.why.empty();
}

/// Changes something, if the module is valid afterwards.
static bool mutate(OwningOpRef<ModuleOp> &module, uint64_t seed) {
  OwningOpRef<ModuleOp> changed(module->clone());
  ScopedDiagnosticHandler silence(module->getContext(),
                                  [](Diagnostic &) { return success(); });
  if (!mutateModule(*changed, seed) || failed(verify(*changed)))
    return false;
  module = std::move(changed);
  return true;
}

Case mlir::flash::fuzz::writeCase(MLIRContext &context,
                                  const FuzzOptions &options, Choices &choices,
                                  int64_t number) {
  Case result;
  result.number = number;
  result.name = "f" + std::to_string(number);
  result.module = ModuleOp::create(UnknownLoc::get(&context));
  bool broken = choices.seed("is broken") % 100 < options.brokenPercent;
  setPhase("writing");
  result.program = writeProgram(*result.module, result.name, choices, broken);
  if (failed(verify(*result.module))) {
    result.verdict.why = "invalid program";
    return result;
  }
  setPhase("mutating");
  for (unsigned i = 0; i != options.mutations; ++i)
    result.program.isBroken |=
        mutate(result.module, choices.seed("mutation " + Twine(i)));
  result.program.function =
      result.module->lookupSymbol<func::FuncOp>(result.name);
  return result;
}

/// What the program must compute; false if that cannot be said.
static bool evaluate(Case &of, const FuzzOptions &options, uint64_t seed) {
  setPhase("evaluating");
  auto reference =
      makeReference(*of.module, of.name, makeArguments(of.program, seed));
  if (reference) {
    of.reference = std::move(*reference);
    return true;
  }
  of.verdict.why = llvm::toString(reference.takeError());
  setPhase("fusing");
  // What cannot be evaluated must not crash the fusion.
  if (options.mutations)
    of.verdict.kind = fuse(*of.module) ? Verdict::LeftAlone : Verdict::Broken;
  return false;
}

/// Counts and compares what was fused.
static void judge(Case &of) {
  setPhase("judging");
  int64_t attentions = tools::countAttentions(*of.fused);
  bool isExpected = of.program.isBroken || attentions == of.program.attentions;
  Verdict &verdict = of.verdict;
  verdict.kind = isExpected ? Verdict::LeftAlone : Verdict::Refused;
  if (!isExpected)
    verdict.why = llvm::formatv("{0} attentions instead of {1}", attentions,
                                of.program.attentions);
  if (attentions == 0)
    return;
  std::string why = judgeFused(*of.fused, of.name, of.reference);
  std::string excuse;
  if (!why.empty() && of.program.isBroken)
    excuse = freeElements(*of.module, of.name, of.reference);
  if (!excuse.empty())
    why = judgeFused(*of.fused, of.name, of.reference);
  if (why.empty() && !excuse.empty())
    verdict = {Verdict::Undefined, excuse};
  else if (!why.empty())
    verdict = {Verdict::WrongResult, why};
  else if (isExpected)
    verdict.kind = Verdict::Fused;
}

Case mlir::flash::fuzz::runCase(MLIRContext &context,
                                const FuzzOptions &options, Choices &choices,
                                int64_t number) {
  std::string errors;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
      errors += diagnostic.str() + "; ";
    return success();
  });
  Case result = writeCase(context, options, choices, number);
  if (!result.verdict.why.empty() ||
      !evaluate(result, options, choices.seed("data")) ||
      (options.metamorphic && !rewrite(result, choices))) {
    result.verdict.why += " " + errors;
    return result;
  }
  setPhase("fusing");
  result.fused = fuse(options.metamorphic ? *result.rewritten : *result.module);
  if (result.fused)
    judge(result);
  else
    result.verdict = {Verdict::Broken, errors};
  return result;
}

//===----------------------------------------------------------------------===//
// Compiled
//===----------------------------------------------------------------------===//

/// Calls a compiled function with the arguments of a case.
static llvm::Expected<std::vector<Array>>
call(const CPUKernel &kernel, StringRef name, const Reference &reference) {
  std::vector<Array> arrays;
  for (const BufferRef &argument : reference.arguments) {
    auto array = toArray(*argument);
    if (!array)
      return array.takeError();
    arrays.push_back(std::move(*array));
  }
  SmallVector<CPUArgument> arguments = tools::toCPUArguments(arrays);
  SmallVector<CPUResult> buffers;
  if (llvm::Error error = kernel.invoke(name, arguments, buffers))
    return error;
  std::vector<Array> results;
  for (auto [buffer, type] :
       llvm::zip_equal(buffers, kernel.getFunctionType(name).getResults())) {
    auto dtype = tools::toDType(getElementTypeOrSelf(type));
    if (!dtype)
      return dtype.takeError();
    Array &array = results.emplace_back();
    array.dtype = *dtype;
    array.shape.assign(buffer.shape.begin(), buffer.shape.end());
    const char *data = static_cast<const char *>(buffer.data);
    array.data.assign(data, data + tools::countElements(array.shape) *
                                       runtime::byteSize(*dtype));
  }
  return results;
}

static std::string judgeCompiled(const CPUKernel &kernel, StringRef name,
                                 const Case &of, double unit) {
  auto results = call(kernel, name, of.reference);
  if (!results)
    return "cannot be called: " + llvm::toString(results.takeError());
  return compareResults(of.reference, *results, unit);
}

static bool isChecked(const Case &of) { return of.number % 32 == 0; }

/// All functions of the cases in one module, compiled; null if it cannot be.
static std::unique_ptr<CPUKernel> compileTogether(MLIRContext &context,
                                                  ArrayRef<Case *> cases,
                                                  std::string &why) {
  OwningOpRef<ModuleOp> all = ModuleOp::create(UnknownLoc::get(&context));
  auto add = [&](ModuleOp module, StringRef suffix) {
    OwningOpRef<ModuleOp> copy(module.clone());
    for (Operation &op :
         llvm::make_early_inc_range(copy->getBody()->getOperations())) {
      auto function = dyn_cast<func::FuncOp>(op);
      if (function && function.isPublic())
        function.setName((function.getName() + suffix).str());
      op.moveBefore(all->getBody(), all->getBody()->end());
    }
  };
  for (Case *one : cases) {
    add(*one->fused, "");
    // Private functions cannot be there twice.
    if (isChecked(*one) && llvm::hasSingleElement(*one->module->getBody()))
      add(*one->module, "_unfused");
  }
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
      why += diagnostic.str() + "; ";
    return success();
  });
  CPUOptions options;
  // Tiny tiles, so that there is more than one of them.
  options.tileM = options.tileN = 4;
  options.parallel = false;
  options.optimize = false;
  auto kernel = CPUKernel::compile(*all, options);
  return succeeded(kernel) ? std::move(*kernel) : nullptr;
}

void mlir::flash::fuzz::compileCases(MLIRContext &context,
                                     ArrayRef<Case *> cases) {
  if (cases.empty())
    return;
  std::string why;
  std::unique_ptr<CPUKernel> kernel = compileTogether(context, cases, why);
  if (!kernel) {
    if (cases.size() == 1) {
      cases[0]->verdict = {Verdict::Broken, "cannot be compiled: " + why};
      return;
    }
    compileCases(context, cases.take_front(cases.size() / 2));
    compileCases(context, cases.drop_front(cases.size() / 2));
    return;
  }
  for (Case *one : cases) {
    why = judgeCompiled(*kernel, one->name, *one, tools::getUnit(*one->fused));
    if (!why.empty())
      one->verdict = {Verdict::WrongResult, "compiled: " + why};
    std::string unfused = one->name + "_unfused";
    if (!kernel->getFunctionType(unfused))
      continue;
    why = judgeCompiled(*kernel, unfused, *one, 0);
    if (!why.empty())
      one->verdict = {Verdict::NotRun,
                      "the interpreter and the compiled program differ: " +
                          why};
  }
}

//===----------------------------------------------------------------------===//
// Shrinking
//===----------------------------------------------------------------------===//

namespace {
class Shrinker {
public:
  Shrinker(MLIRContext &context, const FuzzOptions &options, const Case &from)
      : context(context), options(options), number(from.number),
        kind(from.verdict.kind),
        compiles(StringRef(from.verdict.why).contains("compiled")) {}

  Case run(Choices &choices) {
    Case smallest = evaluate(choices);
    while (step(choices, smallest)) {
    }
    return smallest;
  }

private:
  Case evaluate(Choices &choices) {
    choices = makeChoices(options, number);
    Case one = runCase(context, options, choices, number);
    if (compiles && one.verdict.kind == Verdict::Fused)
      compileCases(context, &one);
    return one;
  }

  /// Takes one more choice back; false if none can be.
  bool step(Choices &choices, Case &smallest) {
    for (const Choices::Made &choice : choices.getMade()) {
      StringRef name = choice.name;
      if (choice.option == 0 || name.starts_with("size.") ||
          !tried.insert(name.str()).second)
        continue;
      options.decided[choice.name] = 0;
      Choices without = makeChoices(options, number);
      Case one = evaluate(without);
      if (one.verdict.kind == kind) {
        choices = without;
        smallest = std::move(one);
        return true;
      }
      options.decided.erase(choice.name);
    }
    return false;
  }

  MLIRContext &context;
  FuzzOptions options;
  int64_t number;
  Verdict::Kind kind;
  bool compiles;
  /// Choices that have been taken back, or cannot be.
  std::set<std::string> tried;
};
} // namespace

Case mlir::flash::fuzz::shrinkCase(MLIRContext &context,
                                   const FuzzOptions &options, Choices &choices,
                                   const Case &from) {
  return Shrinker(context, options, from).run(choices);
}
