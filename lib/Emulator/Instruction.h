//===- Instruction.h - An instruction of the GPU, decoded ----*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the compiled code hands to the emulator. Operands and results are 32-bit
// words: a value of up to 32 bits takes one (its bits, zeros above), a longer
// one several, the lowest first; elements of vectors and structs follow each
// other. Pointers to global memory take two words, to shared memory one.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_EMULATOR_INSTRUCTION_H
#define FLASH_LIB_EMULATOR_INSTRUCTION_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Location.h"
#include <deque>

namespace mlir::flash {

constexpr int kWarp = 32; ///< threads of a warp

enum class Opcode {
  // Registers that differ by thread; `number` is the dimension.
  ThreadId,
  BlockId,
  BlockDim,
  GridDim,
  // Memory. Words: the address, then the data; `bytes` of it.
  LoadGlobal,
  StoreGlobal,
  LoadShared,
  StoreShared,
  // cp.async. Words: where to, where from, bytes to read (if `number` is 1).
  AsyncCopy,
  AsyncCommit,
  AsyncWait, ///< until `number` groups are pending
  // The whole block.
  Barrier,
  BarrierAny, ///< words: a number; gives whether it is not 0 in any thread
  // A warp.
  WarpBarrier, ///< words: mask
  Shuffle,     ///< words: mask, value, lane or its bits, clamp
  VoteAny,     ///< words: mask, condition
  LoadMatrix,  ///< words: address of a row; gives `number` registers
  MultiplyAdd, ///< words: A, B, C
  // Numbers.
  Exp2,
  Log2,
  RoundToTF32,
  PackFloats, ///< words: high, low
};

enum class ShuffleMode { Xor, Index, Up, Down };
enum class ElementKind { F16, BF16, TF32 };

struct Instruction {
  Opcode opcode;
  Location loc;
  std::string name;      ///< of the op
  unsigned id;           ///< in program order
  int64_t bytes = 0;     ///< of a memory access
  int64_t alignment = 1; ///< that it promises
  int64_t number = 0;    ///< see Opcode
  bool isTransposed = false;
  ShuffleMode shuffle = ShuffleMode::Xor;
  ElementKind element = ElementKind::F16;
  int64_t m = 0, n = 0, k = 0; ///< shape of a multiplication
};

/// Addresses are stable.
using InstructionTable = std::deque<Instruction>;

/// Number of words that a value of this type takes.
unsigned countWords(Type type);

/// Replaces each instruction of level 5 in `kernel`, whose first argument is
/// the emulated thread, by a call of `callee` (thread, instruction, words), and
/// adds it to `table`. Fails with an error at an op that has no emulation.
LogicalResult lowerInstructions(func::FuncOp kernel, LLVM::LLVMFuncOp callee,
                                InstructionTable &table);

} // namespace mlir::flash

#endif // FLASH_LIB_EMULATOR_INSTRUCTION_H
