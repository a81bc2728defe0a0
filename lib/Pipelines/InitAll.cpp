//===- InitAll.cpp - Registers our and all upstream dialects --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/InitAll.h"
#include "flash/Conversion/FlashToLoops/FlashToLoops.h"
#include "flash/Conversion/FlashToTile/Passes.h"
#include "flash/Conversion/LinalgToLoops/LinalgToLoops.h"
#include "flash/Conversion/TileToNVVM/Passes.h"
#include "flash/Dialect/Flash/IR/BufferizableOpInterfaceImpl.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Dialect/Tile/IR/Tile.h"
#include "flash/Pipelines/CPUPipeline.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"

using namespace mlir;

void flash::registerDialects(DialectRegistry &registry) {
  registry.insert<flash::FlashDialect, tile::TileDialect>();
  flash::registerBufferizableOpInterfaceExternalModels(registry);
}

void flash::registerPasses() {
  flash::registerFlashTransformsPasses();
  flash::registerFlashToTilePasses();
  tile::registerTileToNVVMPasses();
  flash::registerFlashToLoopsPasses();
  flash::registerLinalgToLoopsPasses();
  flash::registerCPUPipeline();
}

void flash::registerEverything(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllToLLVMIRTranslations(registry);
  registerAllPasses();
  registerDialects(registry);
  registerPasses();
}
