//===- Compile.cpp - A module to any level, PTX, or an artefact -----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/Compile.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/InitAll.h"
#include "flash/Pipelines/GPUPipeline.h"
#include "flash/Runtime/Artefact.h"
#include "flash/Target/PTX/PTX.h"
#include "flash/Target/TargetInfo.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"

using namespace mlir;
using namespace mlir::flash;
namespace rt = ::flash::runtime;

void mlir::flash::registerCompileDialects(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerBuiltinDialectTranslation(registry);
  registerGPUDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerNVVMDialectTranslation(registry);
  mlir::flash::registerDialects(registry);
}

namespace {

/// One compilation. The steps run in the order of declaration.
class Compilation {
public:
  Compilation(ModuleOp module, const CompileOptions &options)
      : module(module), options(options) {}

  FailureOr<CompileResult> run();

private:
  LogicalResult checkOptions();
  LogicalResult fuse();
  LogicalResult outline();
  LogicalResult keepKernels();
  LogicalResult collectContracts();
  LogicalResult finish(gpu::GPUModuleOp op, CompiledKernel &kernel);
  FailureOr<std::string> makeArtefact(gpu::GPUModuleOp op, std::string image);

  bool hasKernels() { return !module.getOps<gpu::GPUModuleOp>().empty(); }
  LogicalResult runPasses(llvm::function_ref<void(OpPassManager &)> build);

  ModuleOp module;
  const CompileOptions &options;
  const TargetInfo *target = nullptr;
  /// Of each gpu.module, by name: its kernel, and the kernel's contract (empty
  /// if it has none).
  llvm::StringMap<std::pair<std::string, std::string>> kernels;
};

} // namespace

LogicalResult
Compilation::runPasses(llvm::function_ref<void(OpPassManager &)> build) {
  // A pass that fails says why; one that says nothing must not look like
  // success.
  PassManager pm(module->getName());
  build(pm);
  return pm.run(module);
}

LogicalResult Compilation::checkOptions() {
  target = lookupTarget(options.target);
  if (!target)
    return emitError(module.getLoc(), "unknown target '")
           << options.target << "', known are " << getKnownTargetNames();
  if (options.entry.empty())
    return success();
  if (!module.lookupSymbol<func::FuncOp>(options.entry))
    return emitError(module.getLoc(), "no function '")
           << options.entry << "' in the module";
  return success();
}

LogicalResult Compilation::fuse() {
  if (failed(runPasses([&](OpPassManager &pm) {
        buildFusionPipeline(pm, options.numerics);
      })))
    return failure();
  if (options.outline || options.stage == Stage::MLIR)
    return success();
  SmallVector<AttentionOp> ops;
  Operation *root = module;
  if (!options.entry.empty())
    root = module.lookupSymbol(options.entry);
  root->walk([&](AttentionOp op) { ops.push_back(op); });
  if (ops.size() <= 1)
    return success();
  InFlightDiagnostic diagnostic = ops[1].emitError(
      "a second attention: --flash-outline makes a kernel of each, --entry "
      "picks those of one function");
  diagnostic.attachNote(ops[0].getLoc()) << "the first one";
  return diagnostic;
}

LogicalResult Compilation::outline() {
  return runPasses([&](OpPassManager &pm) {
    if (options.outline || options.stage != Stage::MLIR)
      buildOutlinePipeline(pm, options.entry);
    buildSchedulePipeline(pm, options.target, options.tf32);
  });
}

/// Erases all but the outlined attentions that have a schedule.
LogicalResult Compilation::keepKernels() {
  bool found = false;
  for (Operation &op : llvm::make_early_inc_range(*module.getBody())) {
    bool isKernel = op.hasAttr("flash.kernel");
    found |= isKernel;
    if (!isKernel)
      op.erase();
  }
  if (found)
    return success();
  return emitError(module.getLoc(),
                   "there is no attention that a kernel can serve");
}

/// Before the kernels are lowered to functions of the llvm dialect. The first
/// one of a module names it.
LogicalResult Compilation::collectContracts() {
  for (auto op : module.getOps<gpu::GPUModuleOp>()) {
    auto functions = op.getOps<gpu::GPUFuncOp>();
    auto kernel = llvm::find_if(
        functions, [](gpu::GPUFuncOp function) { return function.isKernel(); });
    if (kernel == functions.end())
      return op.emitOpError("has no kernel");
    auto contract = op->getAttrOfType<StringAttr>("flash.contract");
    if (!contract && options.stage == Stage::Artefact)
      return op.emitOpError("has no launch contract (flash.contract), which an "
                            "artefact needs");
    kernels[op.getName()] = {(*kernel).getName().str(),
                             contract ? contract.str() : ""};
    op->removeAttr("flash.contract");
  }
  return success();
}

FailureOr<std::string> Compilation::makeArtefact(gpu::GPUModuleOp op,
                                                 std::string image) {
  auto &[name, contract] = kernels[op.getName()];
  rt::Artefact artefact;
  std::string error;
  if (!rt::contractFromJSON(contract, artefact, error)) {
    op.emitError("malformed launch contract: ") << error;
    return failure();
  }
  if (auto at = op.getLoc()->findInstanceOf<FileLineColLoc>())
    artefact.source =
        (at.getFilename().getValue() + ":" + llvm::Twine(at.getLine()) + ":" +
         llvm::Twine(at.getColumn()))
            .str();
  artefact.image.format =
      options.cubinImage ? rt::Image::Format::Cubin : rt::Image::Format::PTX;
  artefact.image.arch = options.target;
  artefact.image.bytes = std::move(image);
  if (!rt::validate(artefact, error)) {
    op.emitError("launch contract that contradicts itself: ") << error;
    return failure();
  }
  return rt::serialize(artefact);
}

/// One gpu.module in the llvm dialect to the asked stage.
LogicalResult Compilation::finish(gpu::GPUModuleOp op, CompiledKernel &kernel) {
  kernel.name = kernels[op.getName()].first;
  llvm::LLVMContext context;
  auto llvmModule = translateToLLVM(op, *target, context);
  if (failed(llvmModule))
    return failure();
  if (options.stage == Stage::LLVM) {
    llvm::raw_string_ostream(kernel.bytes) << **llvmModule;
    return success();
  }
  FailureOr<std::string> bytes = emitPTX(**llvmModule, *target, op.getLoc());
  bool asCubin = options.stage == Stage::Cubin ||
                 (options.stage == Stage::Artefact && options.cubinImage);
  if (succeeded(bytes) && asCubin)
    bytes = assemble(*bytes, *target, options.ptxas, op.getLoc());
  if (succeeded(bytes) && options.stage == Stage::Artefact)
    bytes = makeArtefact(op, std::move(*bytes));
  if (failed(bytes))
    return failure();
  kernel.bytes = std::move(*bytes);
  return success();
}

FailureOr<CompileResult> Compilation::run() {
  CompileResult result;
  auto print = [&]() -> FailureOr<CompileResult> {
    llvm::raw_string_ostream os(result.text);
    module.print(os, OpPrintingFlags().enableDebugInfo(false));
    os << "\n";
    return result;
  };
  if (failed(checkOptions()))
    return failure();
  if (!hasKernels()) {
    if (failed(fuse()) || failed(outline()))
      return failure();
    if (options.stage == Stage::MLIR)
      return print();
    if (failed(keepKernels()) || failed(runPasses(buildTilePipeline)))
      return failure();
  }
  if (options.stage == Stage::Tile)
    return print();
  if (failed(runPasses(buildThreadPipeline)))
    return failure();
  if (options.stage == Stage::NVVM)
    return print();
  if (failed(collectContracts()) || failed(runPasses(buildDevicePipeline)))
    return failure();
  for (auto op : module.getOps<gpu::GPUModuleOp>())
    if (failed(finish(op, result.kernels.emplace_back())))
      return failure();
  return result;
}

FailureOr<CompileResult>
mlir::flash::compileToStage(ModuleOp module, const CompileOptions &options) {
  return Compilation(module, options).run();
}
