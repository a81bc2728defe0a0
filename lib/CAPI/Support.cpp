//===- Support.cpp - Contexts, sources and diagnostics for C --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"
#include "flash/InitAll.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;
using namespace mlir::flash;

static thread_local std::string lastError;

const char *flashCompilerError(void) { return lastError.c_str(); }

int capi::fail(std::string message) {
  while (!message.empty() && message.back() == '\n')
    message.pop_back();
  lastError = std::move(message);
  return 1;
}

std::optional<Numerics> capi::parseNumerics(const char *name) {
  std::optional<Numerics> numerics =
      name ? symbolizeNumerics(name) : Numerics::Standard;
  if (!numerics)
    fail("unknown numerics '" + std::string(name) +
         "', known are strict, standard and fast");
  return numerics;
}

std::unique_ptr<MLIRContext> capi::makeContext() {
  // Passes register for the whole process, once.
  static const DialectRegistry &registry = *[] {
    auto *registry = new DialectRegistry;
    registerEverything(*registry);
    return registry;
  }();
  // One kernel gives a thread pool nothing to do.
  return std::make_unique<MLIRContext>(registry,
                                       MLIRContext::Threading::DISABLED);
}

capi::Session::Session(MLIRContext &context, const FlashSource &source)
    : stream(text), handler(sources, &context, stream) {
  // The parser wants a NUL behind the text, which the caller need not have.
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(
                                 StringRef(source.data, source.size),
                                 source.name ? source.name : "<module>"),
                             llvm::SMLoc());
  parsed = parseSourceFile<ModuleOp>(sources, &context);
}

int capi::Session::failed(StringRef what) {
  return fail(text.empty() ? what.str() : text);
}
