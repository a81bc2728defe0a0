//===- Files.cpp - Given modules, rewritten -------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Files.h"
#include "Rewrites.h"
#include "Workers.h"
#include "flash/Runtime/Float.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::fuzz;
namespace runtime = ::flash::runtime;

/// The only public function with a body, or null.
static func::FuncOp findEntry(ModuleOp module) {
  func::FuncOp entry;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isPublic() || function.isExternal())
      continue;
    if (entry)
      return nullptr;
    entry = function;
  }
  return entry;
}

/// Random arguments; none if a size is known at run time only.
static std::optional<SmallVector<BufferRef>> makeArguments(FunctionType type,
                                                           uint64_t seed) {
  Program program;
  SmallVector<BufferRef> arguments;
  for (auto [i, input] : llvm::enumerate(type.getInputs())) {
    auto shaped = dyn_cast<RankedTensorType>(input);
    if ((!shaped && !input.isIntOrIndexOrFloat()) ||
        (shaped && !shaped.hasStaticShape()))
      return std::nullopt;
    auto buffer = std::make_shared<Buffer>();
    buffer->elementType = getElementTypeOrSelf(input);
    if (shaped)
      buffer->shape.assign(shaped.getShape().begin(), shaped.getShape().end());
    auto dtype = tools::toDType(buffer->elementType);
    if (!dtype) {
      llvm::consumeError(dtype.takeError());
      return std::nullopt;
    }
    int64_t count = tools::countElements(buffer->shape);
    std::vector<char> data = runtime::randomElements(*dtype, count, seed + i);
    buffer->cells.resize(count);
    for (auto [j, cell] : llvm::enumerate(buffer->cells)) {
      double value = runtime::loadElement(
          *dtype, data.data() + j * runtime::byteSize(*dtype));
      if (isa<FloatType>(buffer->elementType))
        cell.f = value;
      else
        cell.i = static_cast<int64_t>(value);
    }
    arguments.push_back(buffer);
  }
  return arguments;
}

/// As tools do before they fuse.
static OwningOpRef<ModuleOp> prepareAndFuse(ModuleOp module) {
  OwningOpRef<ModuleOp> prepared(module.clone());
  PassManager pm(module.getContext());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  if (failed(pm.run(*prepared)))
    return nullptr;
  return fuse(*prepared);
}

/// Compares what the fused module computes with what the file does; empty, too,
/// if that takes too long.
static std::string compareWithFile(ModuleOp module, ModuleOp rewritten,
                                   ModuleOp fused, uint64_t seed,
                                   bool &upstreamErred) {
  func::FuncOp entry = findEntry(module);
  if (!entry)
    return "";
  auto arguments = makeArguments(entry.getFunctionType(), seed);
  if (!arguments)
    return "";
  // Whole layers would take too long.
  constexpr int64_t budget = 3'000'000;
  auto reference = makeReference(module, entry.getName(), *arguments, budget);
  if (!reference) {
    llvm::consumeError(reference.takeError());
    return "";
  }
  std::string why = judgeFused(rewritten, entry.getName(), *reference);
  upstreamErred = !why.empty();
  return upstreamErred ? why : judgeFused(fused, entry.getName(), *reference);
}

Verdict mlir::flash::fuzz::judgeFile(MLIRContext &context, StringRef path,
                                     const FuzzOptions &options, int64_t number,
                                     std::string &what) {
  setPhase("fusing");
  Choices choices = makeChoices(options, number);
  std::string errors;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
      errors += diagnostic.str() + "; ";
    return success();
  });
  auto module = parseSourceFile<ModuleOp>(path, &context);
  if (!module)
    return {Verdict::NotRun, errors};
  OwningOpRef<ModuleOp> plain = prepareAndFuse(*module);
  if (!plain)
    return {Verdict::Broken, errors};
  setPhase(kRewritePhase);
  OwningOpRef<ModuleOp> rewritten(module->clone());
  bool ok = succeeded(rewriteModule(*rewritten, choices)) &&
            succeeded(verify(*rewritten));
  what = choices.describe();
  if (!ok)
    return {Verdict::Skipped, errors};
  setPhase("fusing");
  OwningOpRef<ModuleOp> fused = prepareAndFuse(*rewritten);
  if (!fused)
    return {Verdict::Broken, errors};
  setPhase("judging");
  bool upstreamErred = false;
  std::string why = compareWithFile(*module, *rewritten, *fused,
                                    choices.seed("data"), upstreamErred);
  if (!why.empty())
    return {upstreamErred ? Verdict::Skipped : Verdict::WrongResult, why};
  int64_t expected = tools::countAttentions(*plain),
          found = tools::countAttentions(*fused);
  if (expected != found)
    return {Verdict::Refused,
            llvm::formatv("{0} attentions instead of {1}", found, expected)};
  return {found ? Verdict::Fused : Verdict::LeftAlone, ""};
}
