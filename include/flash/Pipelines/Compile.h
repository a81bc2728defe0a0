//===- Compile.h - A module to any level, PTX, or an artefact ---*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_PIPELINES_COMPILE_H
#define FLASH_PIPELINES_COMPILE_H

#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallVector.h"
#include <string>

namespace mlir {
class DialectRegistry;

namespace flash {

enum class Stage {
  MLIR,     ///< level 2: the module with flash.attention and its schedule
  Tile,     ///< level 4: its kernels as tile programs
  NVVM,     ///< level 5: per thread
  LLVM,     ///< LLVM IR, simplified
  PTX,      //
  Cubin,    ///< by ptxas
  Artefact, ///< the launch contract with its image (flash/Runtime/Artefact.h)
};

struct CompileOptions {
  std::string target; ///< a name of the target table
  Stage stage = Stage::Artefact;
  /// Every attention becomes a kernel of its own. Otherwise the module must
  /// have exactly one, if the stage is past MLIR.
  bool outline = false;
  /// Compile the attentions of this function only; empty: of all.
  std::string entry;
  /// f32 products may round their operands to tf32.
  bool tf32 = false;
  /// What fusing may change of the rounding.
  Numerics numerics = Numerics::Standard;
  /// The artefact's image is a cubin, not PTX.
  bool cubinImage = false;
  /// Path of ptxas; empty: found by findPtxas().
  std::string ptxas;
};

/// One kernel's output from Stage::LLVM on.
struct CompiledKernel {
  std::string name;  ///< the kernel's symbol
  std::string bytes; ///< LLVM IR, PTX, cubin or artefact
};

struct CompileResult {
  /// The module, up to Stage::NVVM.
  std::string text;
  /// In the order of the module, from Stage::LLVM on.
  llvm::SmallVector<CompiledKernel> kernels;
};

/// The dialects, models and translations that `compileToStage` needs, and all
/// dialects that its input may use.
void registerCompileDialects(DialectRegistry &registry);

/// Compiles `module`, and rewrites it on the way. The module may also hold
/// kernels at level 4 or 5 (gpu.module): they are taken from there. Errors are
/// diagnostics at the op at fault.
FailureOr<CompileResult> compileToStage(ModuleOp module,
                                        const CompileOptions &options);

} // namespace flash
} // namespace mlir

#endif // FLASH_PIPELINES_COMPILE_H
