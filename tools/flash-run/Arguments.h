//===- Arguments.h - What flash-run calls a function with -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_RUN_ARGUMENTS_H
#define FLASH_TOOLS_FLASH_RUN_ARGUMENTS_H

#include "flash/ExecutionEngine/CPUKernel.h"
#include "flash/Runtime/Npy.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/Error.h"

namespace mlir::flash::tools {

namespace runtime = ::flash::runtime;

/// A host array in C order; a scalar has no shape.
using Array = runtime::NpyArray;

/// The element type as the runtime names it; an error if it has no name there.
llvm::Expected<runtime::DType> toDType(Type type);

/// Elements of an array of this shape.
int64_t countElements(ArrayRef<int64_t> shape);

/// Makes an array for each input of `type`:
///   inputs  one specification each, in order: "@file.npy", "random",
///           "random:seed", "random<n" (integers) or a number; random for those
///           left out
///   shapes  "argument:2x128x64", for arguments of dynamic size
///   factors of the deviation of random floats, for some arguments
llvm::Expected<std::vector<Array>>
makeArguments(FunctionType type, ArrayRef<std::string> inputs,
              ArrayRef<std::string> shapes,
              const llvm::SmallDenseMap<unsigned, double> &factors);

/// Factors for the arguments that Q and K of an attention of `fused` come from,
/// as such or as weights, where its scale is not about 1/√d: scores must
/// neither be all alike nor make one probability 1.
llvm::SmallDenseMap<unsigned, double> findScoreFactors(func::FuncOp fused);

/// How arrays are handed to a kernel: without copying them.
SmallVector<CPUArgument> toCPUArguments(std::vector<Array> &arrays);

} // namespace mlir::flash::tools

#endif // FLASH_TOOLS_FLASH_RUN_ARGUMENTS_H
