//===- Support.h - Contexts, sources and diagnostics for C ---- -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_CAPI_SUPPORT_H
#define FLASH_LIB_CAPI_SUPPORT_H

#include "flash-c/Flash.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"
#include <string>

namespace mlir::flash::capi {

/// Stores the message that flashCompilerError gives; returns 1, the status of a
/// failed call.
int fail(std::string message);

/// The level that `name` says, standard for null; nothing if there is none of
/// that name.
std::optional<Numerics> parseNumerics(const char *name);

/// A context with all dialects, extensions and translations.
std::unique_ptr<MLIRContext> makeContext();

/// A parsed module, and what the compiler says about it from then on.
class Session {
public:
  Session(MLIRContext &context, const FlashSource &source);

  /// Null if the source is no valid module.
  ModuleOp module() { return parsed.get(); }
  /// All diagnostics so far, as text.
  StringRef messages() const { return text; }
  /// Reports the failure of the call, by the diagnostics if there are any.
  int failed(StringRef what);

private:
  std::string text;
  llvm::raw_string_ostream stream;
  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler;
  OwningOpRef<ModuleOp> parsed;
};

} // namespace mlir::flash::capi

#endif // FLASH_LIB_CAPI_SUPPORT_H
