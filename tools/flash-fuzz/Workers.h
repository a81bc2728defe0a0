//===- Workers.h - Tasks in processes of their own --------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_WORKERS_H
#define FLASH_TOOLS_FLASH_FUZZ_WORKERS_H

#include "llvm/Support/raw_ostream.h"
#include <functional>
#include <string>
#include <vector>

namespace mlir::flash::fuzz {

/// How a task ended.
struct TaskResult {
  std::string text; ///< what it wrote
  /// The signal that ended its process; 0 if it ran to its end.
  int signal = 0;
  std::string phase; ///< what the task said last that it does
};

/// Says, in a task, what is done from here on.
void setPhase(const char *phase);

/// Runs the tasks 0 … count − 1 in `jobs` processes, forked from this one.
/// `makeWorker` makes what runs a task, once in each process. A task that
/// crashes, or takes more than `seconds` of its own, ends its process; another
/// one goes on with the next task.
std::vector<TaskResult>
runTasks(int64_t count, unsigned jobs, unsigned seconds,
         std::function<std::function<void(int64_t, llvm::raw_ostream &)>()>
             makeWorker);

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_WORKERS_H
