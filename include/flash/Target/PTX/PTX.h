//===- PTX.h - From the llvm dialect to PTX and cubins ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Device code in process: LLVM's NVPTX back end, without nvcc and without
// CUDA's headers or libraries. Only a cubin needs a program of CUDA's, ptxas.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_PTX_PTX_H
#define FLASH_TARGET_PTX_PTX_H

#include "flash/Target/TargetInfo.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"

namespace mlir::flash {

/// Translates a module in the llvm dialect and simplifies it for `target`.
/// Refuses code that calls functions which nobody will link, such as
/// libdevice's. Errors are diagnostics at the module's location.
FailureOr<std::unique_ptr<llvm::Module>>
translateToLLVM(gpu::GPUModuleOp module, const TargetInfo &target,
                llvm::LLVMContext &context);

/// The PTX of a translated module.
FailureOr<std::string> emitPTX(llvm::Module &module, const TargetInfo &target,
                               Location loc);

/// Path of ptxas: from PATH, else $CUDA_HOME/bin, else PyPI's nvidia-cuda-nvcc
/// of $VIRTUAL_ENV or of the python3 in PATH. Empty where there is none.
std::string findPtxas();

/// Assembles PTX by `ptxas` (findPtxas() if empty). Errors, which quote ptxas,
/// are diagnostics at `loc`.
FailureOr<std::string> assemble(llvm::StringRef ptx, const TargetInfo &target,
                                llvm::StringRef ptxas, Location loc);

} // namespace mlir::flash

#endif // FLASH_TARGET_PTX_PTX_H
