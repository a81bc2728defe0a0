//===- flash-opt.cpp - mlir-opt with the flash dialects and passes --------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/InitAll.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

namespace mlir::flash::test {
void registerTestElementExprPass();
void registerTestElementTracerPass();
void registerTestEmulatorPass();
} // namespace mlir::flash::test

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::flash::registerEverything(registry);
  mlir::flash::test::registerTestElementExprPass();
  mlir::flash::test::registerTestElementTracerPass();
  mlir::flash::test::registerTestEmulatorPass();
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(argc, argv, "flash-mlir optimizer\n", registry));
}
