//===- consumer.cpp - Uses the compiler inside a pipeline of its own ------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/InitAll.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace {
/// Prints how many attentions and exponentials a function has.
struct CountPass : PassWrapper<CountPass, OperationPass<func::FuncOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(CountPass)

  explicit CountPass(StringRef when) : when(when) {}

  void runOnOperation() override {
    int attentions = 0, exponentials = 0;
    getOperation().walk([&](Operation *op) {
      attentions += isa<flash::AttentionOp>(op);
      exponentials += isa<math::ExpOp>(op);
    });
    llvm::outs() << when << ": " << attentions << " attentions, "
                 << exponentials << " exponentials\n";
  }

  StringRef when;
};
} // namespace

int main(int argc, char **argv) {
  DialectRegistry registry;
  registry.insert<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect,
                  math::MathDialect, tensor::TensorDialect>();
  flash::registerDialects(registry);
  MLIRContext context(registry);
  auto module = parseSourceFile<ModuleOp>(argc > 1 ? argv[1] : "-", &context);
  if (!module)
    return 1;

  PassManager passes(&context);
  passes.addNestedPass<func::FuncOp>(std::make_unique<CountPass>("before"));
  passes.addNestedPass<func::FuncOp>(flash::createFuseAttentionPass());
  passes.addNestedPass<func::FuncOp>(createCanonicalizerPass());
  passes.addNestedPass<func::FuncOp>(std::make_unique<CountPass>("after"));
  if (failed(passes.run(*module)))
    return 1;
  module->print(llvm::outs());
  return 0;
}
