//===- flash-fuzz.cpp - Random attentions against --fuse-attention --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Case.h"
#include "Files.h"
#include "Rewrites.h"
#include "Workers.h"
#include "flash/InitAll.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/TargetParser/Host.h"
#include <chrono>
#include <cstring>
#include <thread>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::fuzz;
namespace cl = llvm::cl;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static cl::OptionCategory category("flash-fuzz options");
static cl::list<std::string> files(cl::Positional,
                                   cl::desc("[files, for --metamorphic]"),
                                   cl::cat(category));
static cl::opt<uint64_t> seed("seed", cl::desc("Seed of all programs"),
                              cl::init(1), cl::cat(category));
static cl::opt<int64_t> count("count", cl::desc("Number of programs"),
                              cl::init(100), cl::cat(category));
static cl::opt<int64_t> first("first", cl::desc("Number of the first program"),
                              cl::init(0), cl::cat(category));
static cl::opt<int64_t> only("only",
                             cl::desc("Only the program of this number"),
                             cl::init(-1), cl::cat(category));
static cl::opt<bool> print("print", cl::desc("Print the program of --only"),
                           cl::cat(category));
static cl::opt<bool> shrink("shrink",
                            cl::desc("Make failing programs as plain as they "
                                     "can be and still fail"),
                            cl::cat(category));
static cl::list<std::string>
    sets("set",
         cl::desc("Decide a choice: its name, and the number of its option"),
         cl::value_desc("name=number"), cl::cat(category));
static cl::opt<std::string>
    avoid("avoid", cl::desc("Make choices plain whose name=option matches"),
          cl::value_desc("regex"), cl::cat(category));
static cl::opt<unsigned>
    broken("broken", cl::desc("Percentage of programs that are no attention"),
           cl::init(20), cl::cat(category));
static cl::opt<bool>
    compile("compile", cl::desc("Compile what was fused, and run it, too"),
            cl::init(true), cl::cat(category));
static cl::opt<bool>
    metamorphic("metamorphic",
                cl::desc("Apply upstream's passes in a random order first"),
                cl::cat(category));
static cl::opt<unsigned>
    mutateIR("mutate-ir",
             cl::desc("Make so many random changes to the ops first"),
             cl::init(0), cl::cat(category));
static cl::opt<unsigned> jobs("jobs", cl::desc("Processes"), cl::init(2),
                              cl::cat(category));
static cl::opt<unsigned> batch("batch",
                               cl::desc("Programs that are compiled together"),
                               cl::init(50), cl::cat(category));
static cl::opt<int64_t>
    maxRefused("max-refused",
               cl::desc("How many equivalent spellings may be refused"),
               cl::init(0), cl::cat(category));
static cl::opt<std::string>
    reportFile("report", cl::desc("Write the totals into this file"),
               cl::value_desc("file"), cl::cat(category));
static cl::opt<std::string>
    dumpDir("dump-dir", cl::desc("Write failing programs into this folder"),
            cl::value_desc("folder"), cl::cat(category));

static FuzzOptions getOptions() {
  FuzzOptions options;
  options.seed = seed;
  options.brokenPercent = broken;
  options.avoid = avoid;
  // What is random may divide by zero.
  options.compile = compile && mutateIR == 0;
  options.metamorphic = metamorphic;
  options.mutations = mutateIR;
  for (StringRef set : sets) {
    auto [name, option] = set.split('=');
    unsigned value = 0;
    if (!option.getAsInteger(10, value))
      options.decided[name.str()] = value;
  }
  return options;
}

//===----------------------------------------------------------------------===//
// One batch
//===----------------------------------------------------------------------===//

static void dump(const Case &one, const Choices &choices) {
  if (dumpDir.empty() || llvm::sys::fs::create_directories(dumpDir))
    return;
  std::error_code error;
  llvm::raw_fd_ostream file(
      llvm::formatv("{0}/{1}-{2}.mlir", dumpDir, seed, one.number).str(),
      error);
  file << "// " << toString(one.verdict.kind) << ": " << one.verdict.why
       << "\n// " << choices.describe() << "\n";
  ModuleOp(one.rewritten ? *one.rewritten : *one.module).print(file);
}

static bool isBad(const Verdict &verdict) {
  return verdict.isFailure() || verdict.kind == Verdict::NotRun;
}

/// Writes a line "=kind" for each program, and what is to be said of failures.
static void runBatch(MLIRContext &context, const FuzzOptions &options,
                     int64_t from, int64_t to, llvm::raw_ostream &os) {
  std::vector<Case> cases;
  SmallVector<Case *> fused;
  for (int64_t number = from; number != to; ++number) {
    Choices choices = makeChoices(options, number);
    cases.push_back(runCase(context, options, choices, number));
  }
  for (Case &one : cases)
    if (one.verdict.kind == Verdict::Fused)
      fused.push_back(&one);
  if (options.compile)
    compileCases(context, fused);
  for (Case &one : cases) {
    os << "=" << static_cast<unsigned>(one.verdict.kind) << "\n";
    bool isUndefined = one.verdict.kind == Verdict::Undefined;
    if (!isBad(one.verdict) && !isUndefined)
      continue;
    Choices choices = makeChoices(options, one.number);
    Case small;
    if (shrink && !isUndefined)
      small = shrinkCase(context, options, choices, one);
    else
      small = runCase(context, options, choices, one.number);
    if (small.verdict.kind == Verdict::Fused) // found by compiling only
      small.verdict = one.verdict;
    std::string why = small.verdict.why;
    llvm::replace(why, '\n', ' ');
    os << "case " << one.number << ": " << toString(one.verdict.kind) << ": "
       << why << "\n  " << choices.describe() << "\n";
    dump(small, choices);
  }
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

static std::unique_ptr<MLIRContext> makeContext() {
  DialectRegistry registry;
  registerEverything(registry);
  auto context =
      std::make_unique<MLIRContext>(registry, MLIRContext::Threading::DISABLED);
  context->loadAllAvailableDialects();
  return context;
}

namespace {
struct Totals {
  std::map<Verdict::Kind, int64_t> kinds;
  int64_t crashes = 0;
  bool ok() const {
    for (auto [kind, total] : kinds)
      if (isBad({kind, ""}) && (kind != Verdict::Refused || total > maxRefused))
        return false;
    return crashes == 0;
  }
};
} // namespace

/// Adds a batch's text to the totals; prints the rest of it.
static void addUp(StringRef text, Totals &totals) {
  while (!text.empty()) {
    auto [line, rest] = text.split('\n');
    text = rest;
    unsigned kind;
    if (line.consume_front("=") && !line.getAsInteger(10, kind))
      ++totals.kinds[Verdict::Kind(kind)];
    else
      llvm::outs() << line << "\n";
  }
}

static constexpr unsigned kSecondsPerTask = 300;

/// Writes the program again, in a process that may crash, too.
static void reportCrash(const FuzzOptions &options, int64_t number,
                        const TaskResult &crash) {
  std::string why = "crash while " + crash.phase + ": " +
                    std::string(strsignal(crash.signal));
  llvm::outs() << "case " << number << ": " << why << "\n";
  auto makeWorker = [&] {
    return [&](int64_t, llvm::raw_ostream &os) {
      std::unique_ptr<MLIRContext> context = makeContext();
      Choices choices = makeChoices(options, number);
      Case one = writeCase(*context, options, choices, number);
      os << "  " << choices.describe() << "\n";
      one.verdict = {Verdict::Broken, why};
      dump(one, choices);
    };
  };
  llvm::outs() << runTasks(1, 1, kSecondsPerTask, makeWorker)[0].text;
}

static void runAll(const FuzzOptions &options, int64_t from, int64_t total,
                   int64_t size, Totals &totals) {
  int64_t tasks = llvm::divideCeil(total, size);
  auto makeWorker = [&] {
    auto context = std::shared_ptr<MLIRContext>(makeContext());
    return [=](int64_t task, llvm::raw_ostream &os) {
      int64_t start = from + task * size;
      runBatch(*context, options, start, std::min(start + size, from + total),
               os);
    };
  };
  auto results = runTasks(tasks, jobs, kSecondsPerTask, makeWorker);
  for (auto [task, result] : llvm::enumerate(results)) {
    int64_t start = from + task * size;
    if (!result.signal) {
      addUp(result.text, totals);
    } else if (size > 1) {
      // One of them crashes: which?
      runAll(options, start, std::min(size, from + total - start), 1, totals);
    } else if (result.phase == kRewritePhase) {
      ++totals.kinds[Verdict::Skipped];
    } else {
      ++totals.crashes;
      reportCrash(options, start, result);
    }
  }
}

/// Rewrites given modules instead of random programs, one after the other.
static void runFiles(const FuzzOptions &options, Totals &totals) {
  auto pathOf = [](int64_t number) -> const std::string & {
    return files[number % files.size()];
  };
  auto makeWorker = [&] {
    auto context = std::shared_ptr<MLIRContext>(makeContext());
    return [=](int64_t task, llvm::raw_ostream &os) {
      std::string what;
      Verdict verdict = judgeFile(*context, pathOf(first + task), options,
                                  first + task, what);
      os << "=" << static_cast<unsigned>(verdict.kind) << "\n";
      llvm::replace(verdict.why, '\n', ' ');
      if (isBad(verdict))
        os << pathOf(first + task) << ": " << toString(verdict.kind) << ": "
           << verdict.why << "\n  case " << first + task << ": " << what
           << "\n";
    };
  };
  auto results = runTasks(count, jobs, kSecondsPerTask, makeWorker);
  for (auto [task, result] : llvm::enumerate(results)) {
    addUp(result.text, totals);
    if (!result.signal)
      continue;
    // Upstream's passes may take forever, or crash.
    if (result.phase == kRewritePhase) {
      ++totals.kinds[Verdict::Skipped];
      continue;
    }
    ++totals.crashes;
    llvm::outs() << pathOf(first + task) << ": crash while " << result.phase
                 << ": " << strsignal(result.signal) << "\n";
  }
}

static int runOnly(const FuzzOptions &options) {
  std::unique_ptr<MLIRContext> context = makeContext();
  if (print) {
    Choices choices = makeChoices(options, only);
    Case one = writeCase(*context, options, choices, only);
    llvm::outs() << "// " << choices.describe() << "\n";
    one.module->print(llvm::outs());
    llvm::outs().flush();
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  runBatch(*context, options, only, only + 1, os);
  Totals totals;
  addUp(text, totals);
  for (auto [kind, number] : totals.kinds)
    llvm::outs() << "// " << toString(kind) << "\n";
  return totals.ok() ? 0 : 1;
}

static void printTotals(llvm::raw_ostream &os, const Totals &totals,
                        double seconds) {
  for (unsigned i = 0; i != Verdict::NumKinds; ++i) {
    auto kind = static_cast<Verdict::Kind>(i);
    auto found = totals.kinds.find(kind);
    os << toString(kind) << ": "
       << (found == totals.kinds.end() ? 0 : found->second) << "\n";
  }
  os << "crashes: " << totals.crashes << "\n"
     << llvm::formatv("seed {0}, {1} programs, {2:f1} s\n", seed, count,
                      seconds);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Writes random attention modules, fuses them and compares.\n");
  FuzzOptions options = getOptions();
  if (only >= 0)
    return runOnly(options);
  auto start = std::chrono::steady_clock::now();
  Totals totals;
  if (files.empty())
    runAll(options, first, count, batch, totals);
  else
    runFiles(options, totals);
  std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  printTotals(llvm::outs(), totals, time.count());
  if (!reportFile.empty()) {
    std::error_code error;
    llvm::raw_fd_ostream report(reportFile, error);
    report << "flash-fuzz";
    for (int i = 1; i != argc; ++i)
      report << " " << argv[i];
    report << llvm::formatv("\nmachine: {0}, {1} threads\n",
                            llvm::sys::getHostCPUName(),
                            std::thread::hardware_concurrency());
    printTotals(report, totals, time.count());
  }
  return totals.ok() ? 0 : 1;
}
