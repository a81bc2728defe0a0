//===- TestEmulator.cpp - Emulates kernels and prints what they wrote -----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// --test-emulator: launches each kernel of each gpu.module, one block of its
// known size. Arguments are buffers, whose contents an attribute gives:
// `test.input` cannot be written, `test.output` is printed afterwards. Shared
// memory has `test.shared` bytes.
//
//===----------------------------------------------------------------------===//

#include "flash/Emulator/Emulator.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
struct TestEmulatorPass
    : PassWrapper<TestEmulatorPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestEmulatorPass)
  TestEmulatorPass() = default;
  TestEmulatorPass(const TestEmulatorPass &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "test-emulator"; }
  StringRef getDescription() const override {
    return "emulate kernels and print what they wrote";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry
        .insert<func::FuncDialect, LLVM::LLVMDialect, cf::ControlFlowDialect>();
  }

  Option<uint64_t> seed{*this, "seed", llvm::cl::init(0),
                        llvm::cl::desc("what is drawn")};
  Option<bool> counts{*this, "counts", llvm::cl::init(false),
                      llvm::cl::desc("print what was moved and computed")};

  LogicalResult run(const EmulatedModule &module, gpu::GPUFuncOp kernel);

  void runOnOperation() override {
    for (auto op : getOperation().getOps<gpu::GPUModuleOp>()) {
      auto module = EmulatedModule::compile(op);
      if (failed(module))
        return signalPassFailure();
      for (auto kernel : op.getOps<gpu::GPUFuncOp>())
        if (failed(run(**module, kernel)))
          return signalPassFailure();
    }
  }
};
} // namespace

static std::vector<uint32_t> getContents(DenseElementsAttr attribute) {
  std::vector<uint32_t> words;
  if (attribute.getElementType().isF32())
    for (APFloat value : attribute.getValues<APFloat>())
      words.push_back(value.bitcastToAPInt().getZExtValue());
  else
    for (APInt value : attribute.getValues<APInt>())
      words.push_back(value.getZExtValue());
  return words;
}

LogicalResult TestEmulatorPass::run(const EmulatedModule &module,
                                    gpu::GPUFuncOp kernel) {
  std::vector<std::vector<uint32_t>> contents;
  std::vector<EmulatedBuffer> buffers;
  std::vector<uint64_t> params;
  for (unsigned i = 0; i != kernel.getNumArguments(); ++i) {
    auto output = kernel.getArgAttrOfType<DenseElementsAttr>(i, "test.output");
    auto input = kernel.getArgAttrOfType<DenseElementsAttr>(i, "test.input");
    contents.push_back(getContents(output ? output : input));
    std::vector<uint32_t> &words = contents.back();
    buffers.push_back({"arg" + std::to_string(i), words.data(),
                       static_cast<int64_t>(4 * words.size()),
                       static_cast<bool>(output)});
    params.push_back(reinterpret_cast<uint64_t>(words.data()));
  }
  EmulatedLaunch launch;
  launch.params = params;
  launch.buffers = buffers;
  launch.seed = seed;
  if (auto shared = kernel->getAttrOfType<IntegerAttr>("test.shared"))
    launch.sharedBytes = shared.getInt();
  launch.block[0] = kernel.getKnownBlockSize()->front();
  EmulatorCounts counted;
  if (failed(module.launch(kernel.getName(), launch, &counted)))
    return failure();
  raw_ostream &os = llvm::outs();
  for (unsigned i = 0; i != kernel.getNumArguments(); ++i) {
    auto output = kernel.getArgAttrOfType<DenseElementsAttr>(i, "test.output");
    if (!output)
      continue;
    os << kernel.getName() << " arg" << i << ":";
    for (uint32_t word : contents[i])
      if (output.getElementType().isF32())
        os << llvm::formatv(" {0}", llvm::bit_cast<float>(word));
      else
        os << " " << static_cast<int32_t>(word);
    os << "\n";
  }
  if (counts)
    os << kernel.getName() << llvm::formatv(" {0:2}\n", counted.toJSON());
  return success();
}

namespace mlir::flash::test {
void registerTestEmulatorPass() { PassRegistration<TestEmulatorPass>(); }
} // namespace mlir::flash::test
