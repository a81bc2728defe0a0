//===- GPUPipeline.cpp - From linalg to GPU kernels -----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/GPUPipeline.h"
#include "flash/Conversion/FlashToTile/Passes.h"
#include "flash/Conversion/TileToNVVM/Passes.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

/// Addresses in shared memory, and all that a block counts, fit 32 bits.
static constexpr unsigned kDeviceIndexBits = 32;

//===----------------------------------------------------------------------===//
// Whole module
//===----------------------------------------------------------------------===//

void flash::buildFusionPipeline(OpPassManager &pm, Numerics numerics) {
  FuseAttentionPassOptions options;
  options.numerics = numerics;
  pm.addPass(createFuseAttentionPass(options));
  pm.addPass(createFlashFoldRoundingPass());
  pm.addPass(createCanonicalizerPass());
}

void flash::buildOutlinePipeline(OpPassManager &pm, llvm::StringRef entry) {
  FlashOutlinePassOptions options;
  options.entry = entry.str();
  pm.addPass(createFlashOutlinePass(options));
}

void flash::buildSchedulePipeline(OpPassManager &pm, llvm::StringRef target,
                                  bool tf32) {
  FlashSelectSchedulePassOptions options;
  options.target = target.str();
  options.tf32 = tf32;
  pm.addPass(createFlashSelectSchedulePass(options));
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

void flash::buildTilePipeline(OpPassManager &pm) {
  pm.addPass(createFlashLowerToTilePass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void flash::buildThreadPipeline(OpPassManager &pm) {
  OpPassManager &device = pm.nest<gpu::GPUModuleOp>();
  device.addPass(tile::createTileLowerMmaSyncPass());
  // Patterns emit addresses where they use them: leave one of each, and out of
  // the loop.
  device.addPass(createCanonicalizerPass());
  device.addPass(createCSEPass());
  device.addPass(createLoopInvariantCodeMotionPass());
  device.addPass(createCSEPass());
}

//===----------------------------------------------------------------------===//
// Device code
//===----------------------------------------------------------------------===//

void flash::buildDevicePipeline(OpPassManager &pm) {
  OpPassManager &device = pm.nest<gpu::GPUModuleOp>();
  device.addPass(createSCFToControlFlowPass());
  // Before convert-gpu-to-nvvm, which would call libdevice for math.fma and
  // arith.maxnumf.
  device.addPass(createConvertMathToLLVMPass());
  ArithToLLVMConversionPassOptions arith;
  arith.indexBitwidth = kDeviceIndexBits;
  device.addPass(createArithToLLVMConversionPass(arith));
  device.addPass(memref::createExpandStridedMetadataPass());
  device.addPass(createLowerAffinePass());
  ConvertGpuOpsToNVVMOpsOptions gpu;
  gpu.indexBitwidth = kDeviceIndexBits;
  device.addPass(createConvertGpuOpsToNVVMOps(gpu));
  device.addPass(createConvertNVVMToLLVMPass());
  device.addPass(createReconcileUnrealizedCastsPass());
  device.addPass(createCanonicalizerPass());
  device.addPass(createCSEPass());
  // Lines only, as nvcc's -lineinfo: full debug information would make ptxas
  // give up optimising.
  LLVM::DIScopeForLLVMFuncOpPassOptions lines;
  lines.emissionKind = LLVM::DIEmissionKind::DebugDirectivesOnly;
  pm.addPass(LLVM::createDIScopeForLLVMFuncOpPass(lines));
}

//===----------------------------------------------------------------------===//
// Emulation
//===----------------------------------------------------------------------===//

void flash::buildEmulationPipeline(OpPassManager &pm) {
  pm.addPass(createSCFToControlFlowPass());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true; // compiler-rt's conversions may not be there
  pm.addNestedPass<func::FuncOp>(arith::createArithExpandOpsPass(expand));
  pm.addPass(createConvertMathToLLVMPass());
  ArithToLLVMConversionPassOptions arith;
  arith.indexBitwidth = kDeviceIndexBits;
  pm.addPass(createArithToLLVMConversionPass(arith));
  ConvertControlFlowToLLVMPassOptions control;
  control.indexBitwidth = kDeviceIndexBits;
  pm.addPass(createConvertControlFlowToLLVMPass(control));
  ConvertFuncToLLVMPassOptions function;
  function.indexBitwidth = kDeviceIndexBits;
  pm.addPass(createConvertFuncToLLVMPass(function));
  pm.addPass(createReconcileUnrealizedCastsPass());
}
