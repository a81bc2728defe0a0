//===- Flash.h - C functions of the compiler -------------------- -*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles modules to kernels, and runs them on the CPU. What a kernel needs to
// run on a CUDA device is in flash-c/Runtime.h, without LLVM.
//
// Functions that return int return 0 on success. Else flashCompilerError() says
// why, with MLIR locations, and nothing has been stored through the pointers.
// All are thread-safe: each call has an MLIRContext of its own.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_C_FLASH_H
#define FLASH_C_FLASH_H

#include "flash-c/Runtime.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Why the last call of this thread that failed did. Valid until the next. */
const char *flashCompilerError(void);

/** A module: MLIR as text or as bytecode. */
typedef struct FlashSource {
  const char *data;
  size_t size;
  /** For locations in messages; null for "<module>". */
  const char *name;
} FlashSource;

typedef struct FlashCompileOptions {
  /** "sm_80", "sm_90a", …. */
  const char *target;
  /** Compile the attention of this function; null: the only one there is. */
  const char *entry;
  /** f32 products may round their operands to tf32. */
  int32_t tf32;
  /** The artefact holds a cubin, which needs ptxas, and not PTX. */
  int32_t cubin;
  /** What fusing may change of the rounding: "strict", "standard" or "fast";
   * null for "standard". */
  const char *numerics;
} FlashCompileOptions;

/** Text or bytes that the compiler made. */
typedef struct FlashOutput FlashOutput;
/** Lives as long as `output`; a NUL follows. */
const char *flashOutputData(const FlashOutput *output, size_t *size);
/** Warnings with their locations; empty if there were none. */
const char *flashOutputWarnings(const FlashOutput *output);
void flashOutputDestroy(FlashOutput *output);

/** Compiles the module's attention to `stage`: "mlir" (fused, with its
 * schedule), "tile", "nvvm", "llvm", "ptx", "cubin" or "artefact". Past "mlir"
 * there must be exactly one attention in the module, or in options->entry. */
int flashCompile(const FlashSource *source, const FlashCompileOptions *options,
                 const char *stage, FlashOutput **output);

/** The module as MLIR text, with each attention that can be recognised as one
 * flash.attention; for no target. `numerics` as in FlashCompileOptions. */
int flashFuse(const FlashSource *source, const char *numerics,
              FlashOutput **output);

/*===-- On the CPU
 * ---------------------------------------------------------===*/

/** A function, compiled for this machine. Many threads may call it at once. */
typedef struct FlashCPUFunction FlashCPUFunction;

/** Compiles a function of the module: `entry`, or if that is null the only
 * public one. `numerics` as in FlashCompileOptions. */
int flashCPUCompile(const FlashSource *source, const char *entry,
                    const char *numerics, FlashCPUFunction **function);
/** Compiles the only attention of the module, or of its function `entry`, by
 * itself: its operands are those of the artefact that flashCompile makes. */
int flashCPUCompileAttention(const FlashSource *source, const char *entry,
                             const char *numerics, FlashCPUFunction **function);
void flashCPUFunctionDestroy(FlashCPUFunction *function);

/** Name and operands as JSON, as in a launch contract (flashKernelContract);
 * sizes known only at run time have names. Lives as long as the function. */
const char *flashCPUFunctionSignature(const FlashCPUFunction *function);

/** What a call gives: buffers in C order. */
typedef struct FlashCPUResults FlashCPUResults;
void flashCPUResultsDestroy(FlashCPUResults *results);
/** Describes the `index`-th result; it lives as long as `results`. */
int flashCPUResultsGet(const FlashCPUResults *results, size_t index,
                       FlashArgument *result);

/** Calls the function. The values of tensors are host addresses. */
int flashCPUFunctionCall(const FlashCPUFunction *function,
                         const FlashArgument *arguments, size_t count,
                         FlashCPUResults **results);

#ifdef __cplusplus
}
#endif

#endif /* FLASH_C_FLASH_H */
