//===- CPUPipeline.cpp - From tensors to LLVM on the CPU ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/CPUPipeline.h"
#include "flash/Conversion/FlashToLoops/FlashToLoops.h"
#include "flash/Conversion/LinalgToLoops/LinalgToLoops.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

//===----------------------------------------------------------------------===//
// Tensors: attentions become loops on tiles
//===----------------------------------------------------------------------===//

static void buildTensorStage(OpPassManager &pm,
                             const flash::CPUPipelineOptions &options) {
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.addPass(flash::createFlashFuseElementwisePass());
  // No CSE between here and bufferization: it would merge the empty tensors
  // that stand for different buffers.
  flash::FlashLowerToLoopsPassOptions loops;
  loops.tileM = options.tileM;
  loops.tileN = options.tileN;
  pm.addPass(flash::createFlashLowerToLoopsPass(loops));
  pm.addPass(flash::createFlashDecomposePass());
}

//===----------------------------------------------------------------------===//
// Buffers: linalg becomes blocked, parallel loops
//===----------------------------------------------------------------------===//

static void buildBufferStage(OpPassManager &pm,
                             const flash::CPUPipelineOptions &options) {
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.allowReturnAllocsFromLoops = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  pm.addPass(createCanonicalizerPass());
  bufferization::buildBufferDeallocationPipeline(pm);
  // Clones, of what a function returns without owning it.
  pm.addPass(createConvertBufferizationToMemRefPass());

  flash::FlashBlockContractionsPassOptions block;
  block.vectorBits = options.vectorBits;
  block.rows = options.rows;
  block.parallel = options.parallel;
  pm.addPass(flash::createFlashBlockContractionsPass(block));
  flash::FlashLinalgToParallelLoopsPassOptions loops;
  loops.parallel = options.parallel;
  pm.addPass(flash::createFlashLinalgToParallelLoopsPass(loops));
  pm.addPass(createForallToParallelLoopPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

//===----------------------------------------------------------------------===//
// LLVM
//===----------------------------------------------------------------------===//

/// f16 and bf16 are storage formats here: each operation widens to f32, which
/// is what the CPU does, too, where it has no instruction.
static void buildSmallFloatStage(OpPassManager &pm) {
  pm.addPass(math::createMathExtendToSupportedTypes());
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16", "f16"};
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  pm.addPass(createCanonicalizerPass());
}

static void buildLLVMStage(OpPassManager &pm,
                           const flash::CPUPipelineOptions &options) {
  buildSmallFloatStage(pm);
  pm.addPass(flash::createFlashExpandArithPass());
  // Before math-to-libm, whose declarations need no wrappers.
  pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  pm.addPass(createConvertVectorToSCFPass());
  pm.addPass(createLowerAffinePass());
  if (options.parallel) {
    pm.addPass(createConvertSCFToOpenMPPass());
    // Removes the alloca scopes, which must not contain blocks.
    pm.addPass(createCanonicalizerPass());
  }
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(math::createMathExpandOpsPass());
  pm.addPass(flash::createFlashExpandArithPass());
  ConvertVectorToLLVMPassOptions vectors;
  vectors.reassociateFPReductions = true;
  pm.addPass(createConvertVectorToLLVMPass(vectors));
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  if (options.parallel)
    pm.addPass(createConvertOpenMPToLLVMPass());
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void flash::buildCPUPipeline(OpPassManager &pm,
                             const CPUPipelineOptions &options) {
  buildTensorStage(pm, options);
  buildBufferStage(pm, options);
  buildLLVMStage(pm, options);
}

void flash::registerCPUPipeline() {
  PassPipelineRegistration<CPUPipelineOptions>(
      "flash-cpu-pipeline",
      "lower a module on tensors, attentions included, to the llvm dialect for "
      "the CPU",
      buildCPUPipeline);
}
