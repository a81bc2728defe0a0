//===- flash-fuzz.cpp - Random attentions against --fuse-attention --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Judge.h"
#include "flash/InitAll.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::fuzz;
namespace cl = llvm::cl;

static cl::OptionCategory category("flash-fuzz options");
static cl::opt<uint64_t> seed("seed", cl::desc("Seed of all programs"),
                              cl::init(1), cl::cat(category));
static cl::opt<int64_t> count("count", cl::desc("Number of programs"),
                              cl::init(100), cl::cat(category));
static cl::opt<int64_t> first("first", cl::desc("Number of the first program"),
                              cl::init(0), cl::cat(category));
static cl::opt<int64_t> only("only",
                             cl::desc("Only the program of this number"),
                             cl::init(-1), cl::cat(category));
static cl::opt<bool> print("print", cl::desc("Print the programs"),
                           cl::cat(category));
static cl::opt<bool> shrink("shrink", cl::desc("Shrink what fails"),
                            cl::cat(category));
static cl::list<std::string>
    sets("set", cl::desc("Decide a choice: name=option, by number"),
         cl::cat(category));
static cl::opt<unsigned>
    brokenPercent("broken", cl::desc("Percentage of broken programs"),
                  cl::init(20), cl::cat(category));
static cl::opt<std::string> dumpDir("dump-dir",
                                    cl::desc("Where failing programs go"),
                                    cl::cat(category));

namespace {
struct Case {
  OwningOpRef<ModuleOp> module;
  Program program;
  Verdict verdict;
};
} // namespace

static bool isBrokenCase(const Choices &choices) {
  return choices.seed("is broken") % 100 < brokenPercent;
}

static Case runCase(MLIRContext &context, Choices &choices) {
  Case result;
  result.module = ModuleOp::create(UnknownLoc::get(&context));
  result.program =
      writeProgram(*result.module, "f", choices, isBrokenCase(choices));
  Verdict &verdict = result.verdict;
  {
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
      verdict.why += diagnostic.str() + "; ";
      return success();
    });
    if (failed(verify(*result.module)))
      return result;
  }
  auto reference = makeReference(
      *result.module, "f", makeArguments(result.program, choices.seed("data")));
  if (!reference) {
    verdict.why = llvm::toString(reference.takeError());
    return result;
  }
  OwningOpRef<ModuleOp> fused = fuse(*result.module, verdict.why);
  if (!fused) {
    verdict.kind = Verdict::Broken;
    return result;
  }
  int64_t attentions = countAttentions(*fused);
  if (attentions == 0) {
    verdict.kind =
        result.program.isBroken ? Verdict::LeftAlone : Verdict::Refused;
    return result;
  }
  verdict.why = judgeFused(*fused, "f", *reference);
  verdict.kind = verdict.why.empty() ? Verdict::Fused : Verdict::WrongResult;
  if (verdict.kind == Verdict::Fused && !result.program.isBroken &&
      attentions != result.program.attentions) {
    verdict.kind = Verdict::Refused;
    verdict.why = llvm::formatv("{0} attentions instead of {1}", attentions,
                                result.program.attentions);
  }
  return result;
}

/// Takes back one choice after the other as long as the case fails alike.
static std::map<std::string, unsigned> shrinkCase(MLIRContext &context,
                                                  int64_t number,
                                                  const Choices &from,
                                                  Verdict::Kind kind) {
  std::map<std::string, unsigned> decided = from.getDecided();
  auto fails = [&](const std::map<std::string, unsigned> &with) {
    Choices choices(seed, number);
    for (auto &[name, option] : with)
      choices.set(name, option);
    return runCase(context, choices).verdict.kind == kind;
  };
  std::vector<Choices::Made> made = from.getMade();
  for (bool changed = true; changed;) {
    changed = false;
    for (const Choices::Made &choice : made) {
      if (choice.option == 0 || StringRef(choice.name).starts_with("size."))
        continue;
      auto with = decided;
      with[choice.name] = 0;
      if (!fails(with))
        continue;
      decided = with;
      changed = true;
      Choices choices(seed, number);
      for (auto &[name, option] : decided)
        choices.set(name, option);
      runCase(context, choices);
      made = choices.getMade();
      break;
    }
  }
  return decided;
}

static void dump(Case &result, const Choices &choices, int64_t number) {
  if (dumpDir.empty())
    return;
  llvm::sys::fs::create_directories(dumpDir);
  std::error_code error;
  std::string path = (dumpDir + "/" + std::to_string(seed) + "_" +
                      std::to_string(number) + ".mlir");
  llvm::raw_fd_ostream file(path, error);
  file << "// " << toString(result.verdict.kind) << ": " << result.verdict.why
       << "\n// " << choices.describe() << "\n";
  result.module.get().print(file);
}

static void decide(Choices &choices) {
  for (StringRef set : sets) {
    auto [name, option] = set.split('=');
    unsigned value = 0;
    option.getAsInteger(10, value);
    choices.set(name, value);
  }
}

static bool runNumber(MLIRContext &context, int64_t number,
                      std::map<Verdict::Kind, int64_t> &totals) {
  Choices choices(seed, number);
  decide(choices);
  Case result = runCase(context, choices);
  ++totals[result.verdict.kind];
  if (print)
    result.module->print(llvm::outs());
  if (print || only >= 0)
    llvm::outs() << "// " << toString(result.verdict.kind) << "\n";
  bool failed =
      result.verdict.isFailure() || result.verdict.kind == Verdict::NotRun;
  if (!failed)
    return true;
  if (shrink) {
    auto decided = shrinkCase(context, number, choices, result.verdict.kind);
    Choices small(seed, number);
    for (auto &[name, option] : decided)
      small.set(name, option);
    result = runCase(context, small);
    choices = small;
  }
  llvm::outs() << "case " << number << ": " << toString(result.verdict.kind)
               << ": " << result.verdict.why << "\n  " << choices.describe()
               << "\n";
  llvm::outs().flush();
  dump(result, choices, number);
  return false;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, "flash-fuzz\n");
  DialectRegistry registry;
  registerEverything(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadAllAvailableDialects();
  std::map<Verdict::Kind, int64_t> totals;
  auto start = std::chrono::steady_clock::now();
  bool ok = true;
  int64_t from = only >= 0 ? int64_t(only) : int64_t(first);
  int64_t to = only >= 0 ? from + 1 : from + count;
  for (int64_t number = from; number != to; ++number)
    ok &= runNumber(context, number, totals);
  std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  for (auto [kind, total] : totals)
    llvm::outs() << toString(kind) << ": " << total << "\n";
  llvm::outs() << llvm::formatv("{0:f1} s\n", time.count());
  return ok ? 0 : 1;
}
