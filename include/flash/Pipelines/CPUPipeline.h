//===- CPUPipeline.h - From tensors to LLVM on the CPU ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_PIPELINES_CPUPIPELINE_H
#define FLASH_PIPELINES_CPUPIPELINE_H

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;

namespace flash {

struct CPUPipelineOptions : public PassPipelineOptions<CPUPipelineOptions> {
  PassOptions::Option<int64_t> tileM{
      *this, "tile-m", llvm::cl::desc("queries in a tile of an attention"),
      llvm::cl::init(64)};
  PassOptions::Option<int64_t> tileN{
      *this, "tile-n", llvm::cl::desc("keys in a tile of an attention"),
      llvm::cl::init(128)};
  PassOptions::Option<bool> parallel{
      *this, "parallel", llvm::cl::desc("run on all cores, through OpenMP"),
      llvm::cl::init(true)};
  PassOptions::Option<int64_t> vectorBits{
      *this, "vector-bits",
      llvm::cl::desc("width of a vector register, in bits"),
      llvm::cl::init(512)};
  PassOptions::Option<int64_t> rows{
      *this, "rows", llvm::cl::desc("rows of a block of a matrix product"),
      llvm::cl::init(8)};
};

/// Lowers a module of functions on tensors, attentions included, to the llvm
/// dialect. Public functions get a C wrapper (`_mlir_ciface_…`); their results
/// are buffers that the caller frees.
void buildCPUPipeline(OpPassManager &pm, const CPUPipelineOptions &options);

/// Registers it as `--flash-cpu-pipeline`.
void registerCPUPipeline();

} // namespace flash
} // namespace mlir

#endif // FLASH_PIPELINES_CPUPIPELINE_H
