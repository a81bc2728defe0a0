//===- FlashPlugin.cpp - The project as a plugin of mlir-opt --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Two entry points, which the host looks up by name: one adds the dialects to
// its registry, one the passes and pipelines to its pass registry. Passes are
// registered too late for options of their own: the host takes them through
// --pass-pipeline only.

#include "flash/InitAll.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"
#include "llvm/Config/llvm-config.h"

extern "C" mlir::DialectPluginLibraryInfo LLVM_ATTRIBUTE_VISIBILITY_DEFAULT
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Flash", LLVM_VERSION_STRING,
          [](mlir::DialectRegistry *registry) {
            mlir::flash::registerDialects(*registry);
          }};
}

extern "C" mlir::PassPluginLibraryInfo LLVM_ATTRIBUTE_VISIBILITY_DEFAULT
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Flash", LLVM_VERSION_STRING,
          [] { mlir::flash::registerPasses(); }};
}
