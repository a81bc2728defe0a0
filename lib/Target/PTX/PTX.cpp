//===- PTX.cpp - From the llvm dialect to PTX and cubins ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Target/PTX/PTX.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/IR/Intrinsics.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/InstCombine/InstCombine.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/SROA.h"
#include "llvm/Transforms/Scalar/SimplifyCFG.h"
#include <mutex>

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// LLVM
//===----------------------------------------------------------------------===//

static std::unique_ptr<llvm::TargetMachine>
createTargetMachine(const TargetInfo &target, Location loc) {
  static std::once_flag once;
  std::call_once(once, [] {
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTargetMC();
    LLVMInitializeNVPTXAsmPrinter();
  });
  llvm::Triple triple("nvptx64-nvidia-cuda");
  std::string message;
  const llvm::Target *nvptx =
      llvm::TargetRegistry::lookupTarget(triple, message);
  if (!nvptx) {
    emitError(loc, "this LLVM has no NVPTX back end: ") << message;
    return nullptr;
  }
  llvm::TargetOptions options;
  return std::unique_ptr<llvm::TargetMachine>(nvptx->createTargetMachine(
      triple, target.name, target.ptxFeature, options, std::nullopt,
      std::nullopt, llvm::CodeGenOptLevel::Aggressive));
}

/// Intrinsics that NVPTX turns into instructions only as approximations, or
/// not at all; selecting them would end the process.
static bool isSelectable(const llvm::Function &function) {
  switch (function.getIntrinsicID()) {
  case llvm::Intrinsic::acos:
  case llvm::Intrinsic::asin:
  case llvm::Intrinsic::atan:
  case llvm::Intrinsic::atan2:
  case llvm::Intrinsic::cos:
  case llvm::Intrinsic::cosh:
  case llvm::Intrinsic::exp:
  case llvm::Intrinsic::exp10:
  case llvm::Intrinsic::exp2:
  case llvm::Intrinsic::log:
  case llvm::Intrinsic::log10:
  case llvm::Intrinsic::log2:
  case llvm::Intrinsic::pow:
  case llvm::Intrinsic::powi:
  case llvm::Intrinsic::sin:
  case llvm::Intrinsic::sincos:
  case llvm::Intrinsic::sinh:
  case llvm::Intrinsic::tan:
  case llvm::Intrinsic::tanh:
    return false;
  default:
    return true;
  }
}

/// Whether each call says that an approximation will do.
static bool mayApproximate(const llvm::Function &function) {
  return llvm::all_of(function.users(), [](const llvm::User *user) {
    auto *call = llvm::dyn_cast<llvm::CallInst>(user);
    return call && call->hasApproxFunc();
  });
}

/// A kernel is all of its image: what it calls must be in it.
static LogicalResult verifyClosed(const llvm::Module &module, Location loc) {
  for (const llvm::Function &function : module) {
    bool isMissing = !function.isIntrinsic() && function.isDeclaration();
    // tanh has an instruction, but an approximate one.
    bool isSelected = isSelectable(function) ||
                      (function.getIntrinsicID() == llvm::Intrinsic::tanh &&
                       mayApproximate(function));
    if (function.use_empty() || (!isMissing && isSelected))
      continue;
    return emitError(loc, "device code calls '")
           << function.getName() << "', which it does not contain";
  }
  return success();
}

/// Local simplifications, and none of -O3's loop passes: those hoist addresses
/// and comparisons into registers that the accumulators need, and ptxas spills.
/// MLIR has moved what is worth it (buildThreadPipeline).
static void simplify(llvm::Module &module, llvm::TargetMachine &machine) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);

  llvm::FunctionPassManager passes;
  passes.addPass(llvm::SROAPass(llvm::SROAOptions::ModifyCFG));
  passes.addPass(llvm::EarlyCSEPass());
  passes.addPass(llvm::InstCombinePass());
  passes.addPass(llvm::SimplifyCFGPass());
  llvm::ModulePassManager all;
  all.addPass(llvm::createModuleToFunctionPassAdaptor(std::move(passes)));
  all.run(module, modules);
}

FailureOr<std::unique_ptr<llvm::Module>>
mlir::flash::translateToLLVM(gpu::GPUModuleOp op, const TargetInfo &target,
                             llvm::LLVMContext &context) {
  Location loc = op.getLoc();
  std::unique_ptr<llvm::TargetMachine> machine =
      createTargetMachine(target, loc);
  if (!machine)
    return failure();
  std::unique_ptr<llvm::Module> module =
      translateModuleToLLVMIR(op, context, op.getName());
  if (!module) {
    emitError(loc, "cannot be translated to LLVM IR");
    return failure();
  }
  module->setTargetTriple(machine->getTargetTriple());
  module->setDataLayout(machine->createDataLayout());
  simplify(*module, *machine);
  if (failed(verifyClosed(*module, loc)))
    return failure();
  return module;
}

FailureOr<std::string> mlir::flash::emitPTX(llvm::Module &module,
                                            const TargetInfo &target,
                                            Location loc) {
  std::unique_ptr<llvm::TargetMachine> machine =
      createTargetMachine(target, loc);
  if (!machine)
    return failure();
  llvm::SmallString<0> ptx;
  llvm::raw_svector_ostream os(ptx);
  llvm::legacy::PassManager passes;
  if (machine->addPassesToEmitFile(passes, os, nullptr,
                                   llvm::CodeGenFileType::AssemblyFile)) {
    emitError(loc, "the NVPTX back end cannot emit PTX");
    return failure();
  }
  passes.run(module);
  return ptx.str().str();
}

//===----------------------------------------------------------------------===//
// ptxas
//===----------------------------------------------------------------------===//

/// PREFIX/lib/python*/site-packages/nvidia/*/bin/ptxas, empty if not there.
static std::string findInPythonPrefix(llvm::StringRef prefix) {
  auto expand = [](llvm::StringRef folder, llvm::StringRef stem,
                   llvm::StringRef rest) -> std::string {
    std::error_code error;
    for (llvm::sys::fs::directory_iterator it(folder, error), end;
         it != end && !error; it.increment(error)) {
      llvm::SmallString<256> path(it->path());
      if (!llvm::sys::path::filename(path).starts_with(stem))
        continue;
      llvm::sys::path::append(path, rest);
      if (llvm::sys::fs::exists(path))
        return path.str().str();
    }
    return "";
  };
  llvm::SmallString<256> lib(prefix);
  llvm::sys::path::append(lib, "lib");
  std::string packages = expand(lib, "python", "site-packages/nvidia");
  return packages.empty() ? "" : expand(packages, "", "bin/ptxas");
}

std::string mlir::flash::findPtxas() {
  if (auto path = llvm::sys::findProgramByName("ptxas"))
    return *path;
  if (auto home = llvm::sys::Process::GetEnv("CUDA_HOME")) {
    llvm::SmallString<256> path(*home);
    llvm::sys::path::append(path, "bin", "ptxas");
    if (llvm::sys::fs::can_execute(path))
      return path.str().str();
  }
  if (auto venv = llvm::sys::Process::GetEnv("VIRTUAL_ENV")) {
    std::string path = findInPythonPrefix(*venv);
    if (!path.empty())
      return path;
  }
  if (auto python = llvm::sys::findProgramByName("python3"))
    return findInPythonPrefix(
        llvm::sys::path::parent_path(llvm::sys::path::parent_path(*python)));
  return "";
}

FailureOr<std::string> mlir::flash::assemble(llvm::StringRef ptx,
                                             const TargetInfo &target,
                                             llvm::StringRef ptxas,
                                             Location loc) {
  std::string program = ptxas.empty() ? findPtxas() : ptxas.str();
  auto fail = [&](const llvm::Twine &message) {
    emitError(loc, message);
    return failure();
  };
  if (program.empty())
    return fail("a cubin needs ptxas: put it in PATH, set CUDA_HOME, or `pip "
                "install nvidia-cuda-nvcc`");
  llvm::SmallString<128> base;
  if (std::error_code error =
          llvm::sys::fs::createUniqueDirectory("flash-ptxas", base))
    return fail("cannot make a temporary folder: " + error.message());
  llvm::scope_exit remove([&] { llvm::sys::fs::remove_directories(base); });
  std::string in = (base + "/k.ptx").str(), out = (base + "/k.cubin").str();
  std::string log = (base + "/log").str();
  if (llvm::Error error = llvm::writeToOutput(in, [&](llvm::raw_ostream &os) {
        os << ptx;
        return llvm::Error::success();
      }))
    return fail(llvm::toString(std::move(error)));

  std::string arch = ("-arch=" + target.name).str(), message;
  std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(), log, log};
  int code = llvm::sys::ExecuteAndWait(
      program, {program, "-O3", arch, in, "-o", out}, std::nullopt, redirects,
      /*SecondsToWait=*/0, /*MemoryLimit=*/0, &message);
  if (code != 0) {
    if (auto text = llvm::MemoryBuffer::getFile(log))
      message += (*text)->getBuffer();
    return fail(llvm::Twine(program) +
                " failed: " + llvm::StringRef(message).trim());
  }
  auto cubin = llvm::MemoryBuffer::getFile(out, /*IsText=*/false,
                                           /*RequiresNullTerminator=*/false);
  if (!cubin)
    return fail(llvm::Twine(program) + " wrote nothing");
  return (*cubin)->getBuffer().str();
}
