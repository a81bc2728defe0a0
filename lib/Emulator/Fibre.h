//===- Fibre.h - A function that can be suspended ------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_EMULATOR_FIBRE_H
#define FLASH_LIB_EMULATOR_FIBRE_H

#include <cstddef>
#include <functional>
#include <memory>

namespace mlir::flash {

/// Stacks for fibres, with a page between them that nobody may touch.
class FibreStacks {
public:
  explicit FibreStacks(size_t count);
  ~FibreStacks();
  FibreStacks(const FibreStacks &) = delete;
  /// The end of stack `i`, from which it grows down.
  char *top(size_t i) const;
  static constexpr size_t kBytes = 256 * 1024;

private:
  char *memory = nullptr;
  size_t bytes;
};

/// Runs a function on a stack of its own. One that is destroyed before it has
/// ended is left where it is: its stack is not unwound.
class Fibre {
public:
  Fibre(char *stackTop, std::function<void()> body);
  ~Fibre();
  Fibre(Fibre &&) noexcept;

  /// Runs until the body suspends itself or ends.
  void resume();
  /// Within the body: back to who resumed it.
  void suspend();
  bool isDone() const;

private:
  struct Impl;
  std::unique_ptr<Impl> impl;
};

} // namespace mlir::flash

#endif // FLASH_LIB_EMULATOR_FIBRE_H
