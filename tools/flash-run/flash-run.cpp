//===- flash-run.cpp - Fuse a module, run it, check it
//---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// One run is: parse, fuse, compile, make the arguments, call, compare, write.
// Nothing is written before everything else has succeeded.
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "Attentions.h"
#include "Compare.h"
#include "Offload.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/ExecutionEngine/CPUKernel.h"
#include "flash/InitAll.h"
#include "flash/Pipelines/Compile.h"
#include "flash/Pipelines/GPUPipeline.h"
#include "flash/Runtime/Float.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/ToolOutputFile.h"
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::tools;
namespace cl = llvm::cl;

using llvm::createStringError;
using llvm::Error;
using llvm::Expected;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static cl::OptionCategory category("flash-run options");
static cl::opt<std::string> inputFile(cl::Positional, cl::desc("<in.mlir>"),
                                      cl::init("-"), cl::cat(category));
static cl::opt<std::string>
    entryName("entry",
              cl::desc("Function to run (default: the only public one)"),
              cl::value_desc("name"), cl::cat(category));
static cl::list<std::string>
    inputs("input",
           cl::desc("An argument, in order: @file.npy, random, random:seed, "
                    "random<n (integers below n), or a number for all elements "
                    "(default: random)"),
           cl::value_desc("what"), cl::cat(category));
static cl::list<std::string>
    shapes("shape",
           cl::desc("Shape of a random argument of dynamic size, as in "
                    "0:2x128x64 for the first"),
           cl::value_desc("argument:sizes"), cl::cat(category));
static cl::list<std::string>
    outputs("output", cl::desc("Where a result goes, in order: @file.npy"),
            cl::value_desc("@file.npy"), cl::cat(category));

namespace {
enum class DeviceKind { CPU, CUDA, Emulate };
} // namespace
static cl::opt<DeviceKind> deviceKind(
    "device", cl::desc("Where attentions run (default: cpu)"),
    cl::values(clEnumValN(DeviceKind::CPU, "cpu", "all cores, level 3"),
               clEnumValN(DeviceKind::CUDA, "cuda", "the first CUDA device"),
               clEnumValN(DeviceKind::Emulate, "emulate",
                          "kernels for --target, emulated and checked")),
    cl::init(DeviceKind::CPU), cl::cat(category));
static cl::opt<std::string>
    targetName("target", cl::desc("Of --device=emulate (default: sm_80)"),
               cl::init("sm_80"), cl::cat(category));
static cl::opt<uint64_t>
    emulateSeed("emulate-seed",
                cl::desc("Draws when copies land and which thread goes on"),
                cl::init(0), cl::cat(category));
static cl::opt<std::string>
    countsFile("counts",
               cl::desc("Where the emulator's counts go, as JSON: an entry per "
                        "attention that was called"),
               cl::value_desc("file.json"), cl::cat(category));
static cl::opt<bool> verifyResults(
    "verify", cl::desc("Run the unfused module, too, and compare (rule above)"),
    cl::cat(category));
static cl::opt<bool> benchmark(
    "benchmark",
    cl::desc("Print medians of interleaved rounds, fused and unfused"),
    cl::cat(category));
static cl::opt<unsigned> rounds("rounds", cl::desc("Rounds of --benchmark"),
                                cl::init(10), cl::cat(category));
static cl::opt<Numerics> numerics(
    "numerics", cl::desc("What fusing may change of the rounding"),
    cl::init(Numerics::Standard),
    cl::values(clEnumValN(Numerics::Strict, "strict", "another order of sums"),
               clEnumValN(Numerics::Standard, "standard",
                          "also P in the type of V, and keys left out whose "
                          "probability is known to underflow"),
               clEnumValN(Numerics::Fast, "fast",
                          "also approximate instructions")),
    cl::cat(category));
static cl::opt<bool> printFused("print-fused",
                                cl::desc("Print the fused module first"),
                                cl::cat(category));

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

using Kernel = std::unique_ptr<CPUKernel>;

/// The function to run; a diagnostic has been shown if there is none.
static FailureOr<func::FuncOp> findEntry(ModuleOp module) {
  if (!entryName.empty()) {
    if (auto function = module.lookupSymbol<func::FuncOp>(entryName))
      return function;
    return module.emitError("has no function '") << entryName << "'";
  }
  SmallVector<func::FuncOp> candidates;
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() && !function.isExternal())
      candidates.push_back(function);
  if (candidates.size() == 1)
    return candidates.front();
  return module.emitError("has ")
         << candidates.size() << " public functions: choose with --entry";
}

static LogicalResult runPasses(ModuleOp module,
                               function_ref<void(OpPassManager &)> add) {
  PassManager pm(module.getContext());
  add(pm);
  return pm.run(module);
}

static LogicalResult fuse(ModuleOp module) {
  return runPasses(module, [](OpPassManager &pm) {
    // What is computed twice must be one op to be recognised as the same.
    pm.addPass(createCanonicalizerPass());
    pm.addPass(createCSEPass());
    buildFusionPipeline(pm, numerics);
  });
}

/// The module as it came, attentions written out.
static LogicalResult unfuse(ModuleOp module) {
  return runPasses(module, [](OpPassManager &pm) {
    pm.addPass(createFlashDecomposePass());
  });
}

/// The reference: the unfused module in f64. Not every module can be widened;
/// then there is none, and no diagnostic.
static Kernel compileReference(ModuleOp unfused) {
  OwningOpRef<ModuleOp> wide(unfused.clone());
  ScopedDiagnosticHandler silence(unfused.getContext(),
                                  [](Diagnostic &) { return success(); });
  LogicalResult widened = runPasses(*wide, [](OpPassManager &pm) {
    pm.addPass(createFlashPromoteFloatsPass());
  });
  if (failed(widened))
    return nullptr;
  FailureOr<Kernel> kernel = CPUKernel::compile(*wide);
  return succeeded(kernel) ? std::move(*kernel) : nullptr;
}

//===----------------------------------------------------------------------===//
// Runs
//===----------------------------------------------------------------------===//

static Expected<std::vector<Array>>
run(const CPUKernel &kernel, StringRef entry, std::vector<Array> &arguments) {
  SmallVector<CPUResult> buffers;
  if (Error error = kernel.invoke(entry, toCPUArguments(arguments), buffers))
    return error;
  std::vector<Array> results;
  FunctionType type = kernel.getFunctionType(entry);
  for (auto [buffer, result] : llvm::zip_equal(buffers, type.getResults())) {
    auto dtype = toDType(getElementTypeOrSelf(result));
    if (!dtype)
      return dtype.takeError();
    Array &array = results.emplace_back();
    array.dtype = *dtype;
    array.shape.assign(buffer.shape.begin(), buffer.shape.end());
    const char *data = static_cast<const char *>(buffer.data);
    array.data.assign(data, data + countElements(array.shape) *
                                       runtime::byteSize(*dtype));
  }
  return results;
}

/// The arguments with every float in f64, exactly.
static std::vector<Array> widen(const std::vector<Array> &arguments) {
  std::vector<Array> wide = arguments;
  for (auto [from, to] : llvm::zip_equal(arguments, wide)) {
    if (!runtime::isFloat(from.dtype))
      continue;
    to.dtype = runtime::DType::F64;
    to.data.resize(from.numElements() * sizeof(double));
    for (int64_t i = 0, e = from.numElements(); i != e; ++i)
      runtime::storeElement(
          to.dtype,
          runtime::loadElement(
              from.dtype, from.data.data() + i * runtime::byteSize(from.dtype)),
          to.data.data() + i * sizeof(double));
  }
  return wide;
}

static void describe(unsigned number, const Array &array) {
  llvm::outs() << "result #" << number << ": "
               << runtime::toString(array.dtype, array.shape) << "\n";
}

/// Compares and prints; whether all results agree.
static bool reportVerification(const std::vector<Array> &fused,
                               const std::vector<Array> &unfused,
                               const std::vector<Array> &reference,
                               double attentionUnit, FunctionType type) {
  bool ok = true;
  for (auto [i, result] : llvm::enumerate(fused)) {
    double unit = std::max(
        attentionUnit, tools::getUnit(getElementTypeOrSelf(type.getResult(i))));
    Comparison comparison = compare(
        result, unfused[i], reference.empty() ? nullptr : &reference[i], unit);
    llvm::outs() << llvm::formatv(
        "verify #{0}: {1}  fused error max {2:e2} rms {3:e2}  unfused error "
        "max "
        "{4:e2} rms {5:e2}  of max {6:e2} rms {7:e2}{8}\n",
        i, comparison.ok ? "ok" : "FAILED", comparison.fused.max,
        comparison.fused.rms, comparison.unfused.max, comparison.unfused.rms,
        comparison.maxReference, comparison.rmsReference,
        reference.empty() ? "  (no f64 reference)" : "");
    if (!comparison.ok)
      llvm::errs() << "flash-run: error: result #" << i
                   << " does not agree with the unfused module: "
                   << comparison.why << "\n";
    ok &= comparison.ok;
  }
  return ok;
}

//===----------------------------------------------------------------------===//
// Benchmark
//===----------------------------------------------------------------------===//

static double median(std::vector<double> values) {
  llvm::sort(values);
  size_t middle = values.size() / 2;
  return values.size() % 2 ? values[middle]
                           : (values[middle - 1] + values[middle]) / 2;
}

/// Rounds alternate between the kernels, so that what else the machine does
/// hits both alike. One round of each warms up.
static Error reportBenchmark(ArrayRef<std::pair<StringRef, CPUKernel *>> runs,
                             StringRef entry, std::vector<Array> &arguments) {
  using Clock = std::chrono::steady_clock;
  std::vector<std::vector<double>> times(runs.size());
  SmallVector<CPUArgument> call = toCPUArguments(arguments);
  for (unsigned round = 0; round <= rounds; ++round) {
    for (auto [i, kernel] : llvm::enumerate(runs)) {
      SmallVector<CPUResult> results;
      auto start = Clock::now();
      if (Error error = kernel.second->invoke(entry, call, results))
        return error;
      std::chrono::duration<double, std::milli> time = Clock::now() - start;
      if (round)
        times[i].push_back(time.count());
    }
  }
  for (auto [i, kernel] : llvm::enumerate(runs))
    llvm::outs() << llvm::formatv("{0}: {1:f3} ms, median of {2} rounds\n",
                                  kernel.first, median(times[i]),
                                  times[i].size());
  return Error::success();
}

//===----------------------------------------------------------------------===//
// All together
//===----------------------------------------------------------------------===//

static Error checkOutputs(FunctionType type) {
  if (outputs.size() > type.getNumResults())
    return createStringError("the function has " + Twine(type.getNumResults()) +
                             " results, but " + Twine(outputs.size()) +
                             " outputs are given");
  for (StringRef output : outputs)
    if (!output.starts_with("@") || output.size() == 1)
      return createStringError("expected --output=@file.npy, not '" + output +
                               "'");
  return Error::success();
}

static Error writeOutputs(const std::vector<Array> &results) {
  for (auto [output, array] : llvm::zip(outputs, results)) {
    std::string error;
    if (!runtime::writeNpy(output.substr(1), array, error))
      return createStringError(error);
  }
  return Error::success();
}

static int fail(Error error) {
  llvm::errs() << "flash-run: error: " << llvm::toString(std::move(error))
               << "\n";
  return 1;
}

/// An assertion of the module has said what it found, by puts, and aborts.
static void onAbort(int) {
  std::fflush(stdout);
  constexpr char message[] =
      "flash-run: error: an assertion in the module failed\n";
  ssize_t written = write(STDERR_FILENO, message, sizeof(message) - 1);
  _exit(written < 0 ? 2 : 1);
}

namespace {
/// What one run needs of its module.
struct Compiled {
  Kernel fused, unfused; ///< `unfused` only where something asks for it
  OwningOpRef<ModuleOp> unfusedModule;
  Offload offload;
  /// The largest rounding error that the attentions' types allow.
  double unit = 0;
};
} // namespace

/// `fused` is changed on the way.
static FailureOr<Compiled> compileBoth(ModuleOp module, ModuleOp fused,
                                       StringRef entry) {
  Compiled compiled;
  compiled.unfusedModule = module.clone();
  if (failed(unfuse(*compiled.unfusedModule)))
    return failure();
  if (printFused)
    fused.print(llvm::outs());
  llvm::outs() << "attentions: " << tools::countAttentions(fused) << "\n";
  compiled.unit = tools::getUnit(fused);
  if (deviceKind != DeviceKind::CPU) {
    FailureOr<Offload> offload =
        deviceKind == DeviceKind::CUDA
            ? offloadAttentions(fused, entry)
            : emulateAttentions(fused, entry, targetName, emulateSeed);
    if (failed(offload))
      return failure();
    compiled.offload = std::move(*offload);
    llvm::outs() << "on the device: " << compiled.offload.functions.size()
                 << "\n";
  }
  CPUOptions options;
  options.hostFunctions = compiled.offload.functions;
  FailureOr<Kernel> kernel = CPUKernel::compile(fused, options);
  if (failed(kernel))
    return failure();
  compiled.fused = std::move(*kernel);
  if (verifyResults || benchmark) {
    kernel = CPUKernel::compile(*compiled.unfusedModule);
    if (failed(kernel))
      return failure();
    compiled.unfused = std::move(*kernel);
  }
  return compiled;
}

/// Runs the unfused module and the reference; whether the results agree.
static Expected<bool> verify(const Compiled &compiled, StringRef entry,
                             std::vector<Array> &arguments,
                             const std::vector<Array> &results) {
  Expected<std::vector<Array>> expected =
      run(*compiled.unfused, entry, arguments);
  if (!expected)
    return expected.takeError();
  std::vector<Array> reference;
  if (Kernel wide = compileReference(*compiled.unfusedModule)) {
    std::vector<Array> wideArguments = widen(arguments);
    Expected<std::vector<Array>> exact = run(*wide, entry, wideArguments);
    if (!exact)
      return exact.takeError();
    reference = std::move(*exact);
  }
  return reportVerification(results, *expected, reference, compiled.unit,
                            compiled.fused->getFunctionType(entry));
}

/// The counts of the first call, before others are made.
static Error writeCounts(const Offload &offload) {
  if (countsFile.empty())
    return Error::success();
  if (!offload.counts)
    return createStringError("--counts needs --device=emulate");
  llvm::json::Array calls;
  for (const EmulatorCounts &counts : *offload.counts)
    calls.push_back(counts.toJSON());
  return llvm::writeToOutput(countsFile, [&](raw_ostream &os) {
    os << llvm::formatv("{0:2}", llvm::json::Value(std::move(calls))) << "\n";
    return Error::success();
  });
}

/// Calls, compares, times and writes. An error is one that has not been shown;
/// false is a result that does not agree.
static Expected<bool> runAll(const Compiled &compiled, StringRef entry,
                             std::vector<Array> &arguments) {
  Expected<std::vector<Array>> results = run(*compiled.fused, entry, arguments);
  if (!results)
    return results.takeError();
  const std::shared_ptr<std::string> &onDevice = compiled.offload.error;
  if (onDevice && !onDevice->empty())
    return createStringError(*onDevice);
  for (auto [i, array] : llvm::enumerate(*results))
    describe(i, array);
  if (Error error = writeCounts(compiled.offload))
    return error;
  if (verifyResults) {
    Expected<bool> agrees = verify(compiled, entry, arguments, *results);
    if (!agrees || !*agrees)
      return agrees;
  }
  if (benchmark)
    if (Error error = reportBenchmark({{"fused", compiled.fused.get()},
                                       {"unfused", compiled.unfused.get()}},
                                      entry, arguments))
      return error;
  if (Error error = writeOutputs(*results))
    return error;
  return true;
}

/// A module that holds kernels at level 4 or 5, with nothing to compare with.
static int runKernels(ModuleOp module) {
  if (deviceKind != DeviceKind::Emulate)
    return fail(createStringError(
        "a module of kernels runs with --device=emulate only"));
  if (verifyResults || benchmark)
    return fail(createStringError("kernels have no unfused form for --verify "
                                  "and --benchmark: run what they are from"));
  Compiled compiled;
  FailureOr<Offload> offload = emulateKernels(module, targetName, emulateSeed);
  if (failed(offload))
    return 1;
  compiled.offload = std::move(*offload);
  FailureOr<func::FuncOp> function = findEntry(module);
  if (failed(function))
    return 1;
  std::string entry = function->getName().str();
  FunctionType type = function->getFunctionType();
  if (Error error = checkOutputs(type))
    return fail(std::move(error));
  Expected<std::vector<Array>> arguments = makeArguments(
      type, inputs, shapes, llvm::SmallDenseMap<unsigned, double>());
  if (!arguments)
    return fail(arguments.takeError());
  CPUOptions options;
  options.hostFunctions = compiled.offload.functions;
  FailureOr<Kernel> kernel = CPUKernel::compile(module, options);
  if (failed(kernel))
    return 1;
  compiled.fused = std::move(*kernel);
  Expected<bool> ran = runAll(compiled, entry, *arguments);
  return ran ? 0 : fail(ran.takeError());
}

static int runModule(ModuleOp module) {
  if (!module.getOps<gpu::GPUModuleOp>().empty())
    return runKernels(module);
  FailureOr<func::FuncOp> function = findEntry(module);
  if (failed(function))
    return 1;
  std::string entry = function->getName().str();
  // What the function does not call is not compiled.
  for (auto other : module.getOps<func::FuncOp>())
    if (other != *function)
      other.setPrivate();
  if (failed(runPasses(module, [](OpPassManager &pm) {
        pm.addPass(createSymbolDCEPass());
      })))
    return 1;
  FunctionType type = function->getFunctionType();
  if (Error error = checkOutputs(type))
    return fail(std::move(error));
  OwningOpRef<ModuleOp> fused(module.clone());
  if (failed(fuse(*fused)))
    return 1;
  Expected<std::vector<Array>> arguments =
      makeArguments(type, inputs, shapes,
                    findScoreFactors(fused->lookupSymbol<func::FuncOp>(entry)));
  if (!arguments)
    return fail(arguments.takeError());
  FailureOr<Compiled> compiled = compileBoth(module, *fused, entry);
  if (failed(compiled))
    return 1;
  std::signal(SIGABRT, onAbort);
  Expected<bool> agrees = runAll(*compiled, entry, *arguments);
  if (!agrees)
    return fail(agrees.takeError());
  return *agrees ? 0 : 1;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  std::string overview = std::string("fuse the attentions of a module on "
                                     "tensors and run it\n\n") +
                         kRule + "\n";
  cl::ParseCommandLineOptions(argc, argv, overview);
  DialectRegistry registry;
  registerEverything(registry);
  registerCompileDialects(registry);
  MLIRContext context(registry);
  context.printOpOnDiagnostic(false);
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(inputFile, &error);
  if (!file)
    return fail(createStringError(error));
  auto sources = std::make_shared<llvm::SourceMgr>();
  sources->AddNewSourceBuffer(std::move(file), SMLoc());
  SourceMgrDiagnosticHandler diagnostics(*sources, &context);
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(sources, ParserConfig(&context));
  return module ? runModule(*module) : 1;
}
