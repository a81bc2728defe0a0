//===- Interpreter.h - Linalg on tensors, evaluated -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The judge: what a module of linalg on tensors computes, element by element as
// the dialects define it, with no pass in between. Arithmetic is in f64,
// rounded after each op to the op's type, or not at all.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_INTERPRETER_H
#define FLASH_TOOLS_FLASH_FUZZ_INTERPRETER_H

#include "Scalar.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/Error.h"
#include <memory>

namespace mlir::flash::fuzz {

/// A tensor in C order, or (without a shape) a scalar.
struct Buffer {
  SmallVector<int64_t> shape;
  Type elementType;
  std::vector<Cell> cells;
};
using BufferRef = std::shared_ptr<const Buffer>;

class Interpreter {
public:
  /// `wide`: every float is an f64, nothing is rounded.
  Interpreter(ModuleOp module, bool wide) : module(module), wide(wide) {}

  /// What is undefined (elements that nothing has written, x / 0) is another
  /// number for another choice, and NaN for the last one.
  static constexpr int64_t kUndefinedChoices = 3;
  void setUndefined(int64_t choice) { undefined = choice; }

  /// Exponentials of numbers are numbers, and neither vanish nor overflow; so
  /// are logarithms and roots, of whatever number, and constants that are NaN.
  void setTame() { tame = true; }

  /// Scalar steps until the module is given up.
  void setBudget(int64_t steps) { budget = steps; }

  /// Calls a function. An error says which op is not known here, or is out of
  /// bounds, or that the module does not end soon enough.
  llvm::Expected<SmallVector<BufferRef>> call(StringRef name,
                                              ArrayRef<BufferRef> arguments);

private:
  class Body;
  using Values = SmallVector<BufferRef>;

  bool fail(Operation *op, const Twine &why);
  bool runBlock(Block &block, Values &yielded);
  bool run(Operation *op);
  bool runTensorOp(Operation *op);
  bool runMovement(Operation *op);
  bool runControl(Operation *op);
  bool runLoop(Operation *op);
  bool runElementwise(Operation *op);
  bool runConstant(Operation *op);
  bool runStructured(linalg::LinalgOp op);
  bool runSoftmax(linalg::SoftmaxOp op);
  bool runConcat(Operation *op);
  bool runPad(Operation *op);
  bool runSlice(Operation *op);

  BufferRef get(Value value) const { return values.lookup(value); }
  int64_t getInt(Value value) { return values[value]->cells[0].i; }
  int64_t getInt(OpFoldResult value);
  bool bind(ValueRange to, ArrayRef<BufferRef> from);
  void set(Value value, Buffer buffer);
  void setScalar(Value value, Cell cell);
  std::shared_ptr<Buffer> makeBuffer(Type type, ArrayRef<int64_t> shape);

  ModuleOp module;
  bool wide;
  llvm::DenseMap<Value, BufferRef> values;
  std::string error;
  int64_t budget = 50'000'000, undefined = 0;
  bool tame = false;
  unsigned depth = 0;
};

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_INTERPRETER_H
