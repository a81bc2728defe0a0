//===- Compile.cpp - Compiling, for C -------------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/Compile.h"
#include "Support.h"
#include "flash/Pipelines/GPUPipeline.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringSwitch.h"
#include <optional>

using namespace mlir;
using namespace mlir::flash;

struct FlashOutput {
  std::string data;
  std::string warnings;
};

const char *flashOutputData(const FlashOutput *output, size_t *size) {
  if (size)
    *size = output->data.size();
  return output->data.c_str();
}

const char *flashOutputWarnings(const FlashOutput *output) {
  return output->warnings.c_str();
}

void flashOutputDestroy(FlashOutput *output) { delete output; }

static int finish(capi::Session &session, std::string data,
                  FlashOutput **output) {
  *output = new FlashOutput{std::move(data), session.messages().str()};
  return 0;
}

static std::optional<Stage> parseStage(StringRef name) {
  return llvm::StringSwitch<std::optional<Stage>>(name)
      .Case("mlir", Stage::MLIR)
      .Case("tile", Stage::Tile)
      .Case("nvvm", Stage::NVVM)
      .Case("llvm", Stage::LLVM)
      .Case("ptx", Stage::PTX)
      .Case("cubin", Stage::Cubin)
      .Case("artefact", Stage::Artefact)
      .Default(std::nullopt);
}

int flashCompile(const FlashSource *source, const FlashCompileOptions *options,
                 const char *stageName, FlashOutput **output) {
  std::optional<Stage> stage = parseStage(stageName);
  if (!stage)
    return capi::fail("unknown stage '" + std::string(stageName) + "'");
  std::optional<Numerics> numerics = capi::parseNumerics(options->numerics);
  if (!numerics)
    return 1;
  std::unique_ptr<MLIRContext> context = capi::makeContext();
  capi::Session session(*context, *source);
  if (!session.module())
    return session.failed("the module can not be parsed");
  CompileOptions compile;
  compile.target = options->target ? options->target : "";
  compile.entry = options->entry ? options->entry : "";
  compile.stage = *stage;
  compile.tf32 = options->tf32 != 0;
  compile.numerics = *numerics;
  compile.cubinImage = options->cubin != 0;
  FailureOr<CompileResult> result = compileToStage(session.module(), compile);
  if (failed(result))
    return session.failed("the module can not be compiled");
  if (*stage <= Stage::NVVM)
    return finish(session, std::move(result->text), output);
  if (result->kernels.size() != 1)
    return session.failed("the module has no attention that was recognised");
  return finish(session, std::move(result->kernels.front().bytes), output);
}

int flashFuse(const FlashSource *source, const char *numericsName,
              FlashOutput **output) {
  std::optional<Numerics> numerics = capi::parseNumerics(numericsName);
  if (!numerics)
    return 1;
  std::unique_ptr<MLIRContext> context = capi::makeContext();
  capi::Session session(*context, *source);
  if (!session.module())
    return session.failed("the module can not be parsed");
  PassManager passes(context.get());
  buildFusionPipeline(passes, *numerics);
  // What the attention was made of is dead now.
  passes.addPass(createCanonicalizerPass());
  if (failed(passes.run(session.module())))
    return session.failed("the module can not be fused");
  std::string text;
  llvm::raw_string_ostream stream(text);
  session.module()->print(stream);
  stream << "\n";
  return finish(session, std::move(text), output);
}
