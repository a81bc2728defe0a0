//===- flash-compile.cpp - Compiles a module's attentions for a card ------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/Compile.h"
#include "flash/Target/TargetInfo.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
namespace cl = llvm::cl;
using flash::Stage;

static cl::OptionCategory category("flash-compile");
static cl::opt<std::string> input(cl::Positional, cl::desc("<input file>"),
                                  cl::init("-"), cl::cat(category));
static cl::opt<std::string>
    output("o",
           cl::desc("output file; a folder where several kernels come out"),
           cl::value_desc("path"), cl::init("-"), cl::cat(category));
static cl::opt<std::string>
    target("target", cl::desc("sm_80, sm_86, sm_89, sm_90a, ... (required)"),
           cl::value_desc("arch"), cl::cat(category));
static cl::opt<Stage> emitStage(
    "emit", cl::desc("what to write"), cl::init(Stage::Artefact),
    cl::values(
        clEnumValN(Stage::MLIR, "mlir", "fused, with schedules (level 2)"),
        clEnumValN(Stage::Tile, "tile", "tile programs (level 4)"),
        clEnumValN(Stage::NVVM, "nvvm", "per thread (level 5)"),
        clEnumValN(Stage::LLVM, "llvm", "LLVM IR"),
        clEnumValN(Stage::PTX, "ptx", "PTX"),
        clEnumValN(Stage::Cubin, "cubin", "cubin, by ptxas"),
        clEnumValN(Stage::Artefact, "artefact", "launch contract and image")),
    cl::cat(category));
static cl::opt<bool> outline("flash-outline",
                             cl::desc("make a kernel of each attention"),
                             cl::cat(category));
static cl::opt<std::string>
    entry("entry", cl::desc("compile the attentions of this function only"),
          cl::value_desc("function"), cl::cat(category));
static cl::opt<bool> tf32("tf32", cl::desc("f32 products may round to tf32"),
                          cl::cat(category));
static cl::opt<flash::Numerics> numerics(
    "numerics", cl::desc("what fusing may change of the rounding"),
    cl::init(flash::Numerics::Standard),
    cl::values(clEnumValN(flash::Numerics::Strict, "strict",
                          "another order of sums"),
               clEnumValN(flash::Numerics::Standard, "standard",
                          "also P in the type of V, and keys left out whose "
                          "probability is known to underflow"),
               clEnumValN(flash::Numerics::Fast, "fast",
                          "also approximate instructions")),
    cl::cat(category));
static cl::opt<std::string> image("image", cl::desc("image of the artefact"),
                                  cl::value_desc("ptx|cubin"), cl::init("ptx"),
                                  cl::cat(category));
static cl::opt<std::string> ptxas("ptxas", cl::desc("path of ptxas"),
                                  cl::value_desc("path"), cl::cat(category));

static int fail(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "flash-compile") << message << "\n";
  return 1;
}

/// Writes the file whole or not at all.
static int write(llvm::StringRef path, llvm::StringRef bytes) {
  llvm::Error error = llvm::writeToOutput(path, [&](llvm::raw_ostream &os) {
    os << bytes;
    return llvm::Error::success();
  });
  return error ? fail("cannot write '" + path +
                      "': " + llvm::toString(std::move(error)))
               : 0;
}

static llvm::StringRef getSuffix() {
  switch (emitStage) {
  case Stage::LLVM:
    return ".ll";
  case Stage::PTX:
    return ".ptx";
  case Stage::Cubin:
    return ".cubin";
  default:
    return ".flash";
  }
}

/// One kernel goes to the output file, several into the output folder.
static int writeKernels(llvm::ArrayRef<flash::CompiledKernel> kernels) {
  bool isFolder = llvm::sys::fs::is_directory(output);
  if (kernels.size() == 1 && !isFolder)
    return write(output, kernels.front().bytes);
  if (!isFolder)
    return fail(llvm::Twine(kernels.size()) +
                " kernels: -o must name a folder");
  for (const flash::CompiledKernel &kernel : kernels) {
    llvm::SmallString<256> path(output.getValue());
    llvm::sys::path::append(path, kernel.name + getSuffix());
    if (int code = write(path, kernel.bytes))
      return code;
  }
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv,
                              "compiles the attentions of a module\n");
  if (target.empty())
    return fail("--target is required: " + flash::getKnownTargetNames());
  if (image != "ptx" && image != "cubin")
    return fail("--image must be ptx or cubin, not '" + image + "'");
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(input, &message);
  if (!file)
    return fail(message);

  DialectRegistry registry;
  flash::registerCompileDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.printOpOnDiagnostic(false);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler diagnostics(sources, &context);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return 1;
  flash::CompileOptions options;
  options.target = target;
  options.stage = emitStage;
  options.outline = outline;
  options.entry = entry;
  options.tf32 = tf32;
  options.numerics = numerics;
  options.cubinImage = image == "cubin";
  options.ptxas = ptxas;
  FailureOr<flash::CompileResult> result =
      flash::compileToStage(*module, options);
  if (failed(result))
    return 1;
  return result->kernels.empty() ? write(output, result->text)
                                 : writeKernels(result->kernels);
}
