//===- Offload.cpp - Attentions of a module on a CUDA device
//---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Offload.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Pipelines/Compile.h"
#include "flash/Pipelines/GPUPipeline.h"
#include "flash/Runtime/Device.h"
#include "flash/Runtime/Launcher.h"
#include "flash/Target/TargetInfo.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringMap.h"
#include <cstring>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::tools;
namespace runtime = ::flash::runtime;

/// The device that attentions run on.
static constexpr int kDevice = 0;

//===----------------------------------------------------------------------===//
// Which target
//===----------------------------------------------------------------------===//

/// The target of the table for compute capability major.minor: its own, or the
/// newest before it whose PTX every later device takes (an `a` target's is for
/// its own device only).
static const TargetInfo *findTarget(int major, int minor) {
  std::string own = "sm_" + std::to_string(major) + std::to_string(minor);
  if (const TargetInfo *target = lookupTarget(own + "a"))
    return target;
  const TargetInfo *best = nullptr;
  int bestNumber = 0;
  for (const TargetInfo &target : getTargets()) {
    int number;
    if (target.name.drop_front(3).getAsInteger(10, number))
      continue;
    if (number <= major * 10 + minor && number > bestNumber) {
      best = &target;
      bestNumber = number;
    }
  }
  return best;
}

static FailureOr<std::string> findDeviceTarget(ModuleOp module) {
  int count = 0;
  std::string error;
  runtime::DeviceInfo info;
  if (!runtime::deviceCount(count, error) ||
      !runtime::Device(kDevice).info(info, error))
    return module.emitError("cannot run on a CUDA device: ") << error;
  if (const TargetInfo *target = findTarget(info.major, info.minor))
    return target->name.str();
  return module.emitError("cannot run on '")
         << info.name << "', compute capability " << info.major << "."
         << info.minor << ": known targets are " << getKnownTargetNames();
}

//===----------------------------------------------------------------------===//
// A call
//===----------------------------------------------------------------------===//

namespace {
/// An operand of a call: the host's memory and the device's.
struct Operand {
  char *host = nullptr;
  int64_t bytes = 0;
  std::vector<int64_t> shape;
  runtime::DeviceBuffer buffer;
};
} // namespace

/// Reads a descriptor, which is contiguous: it was made by bufferization with
/// the identity layout. A scalar's is its address.
static Operand readOperand(const runtime::Operand &contract, void *argument) {
  Operand operand;
  operand.bytes = runtime::byteSize(contract.dtype);
  if (contract.isScalar) {
    operand.host = static_cast<char *>(argument);
    return operand;
  }
  const int64_t *words = static_cast<const int64_t *>(argument);
  int64_t offset = words[2] * operand.bytes;
  operand.host = reinterpret_cast<char *>(words[1]) + offset;
  for (size_t i = 0; i != contract.shape.size(); ++i) {
    operand.shape.push_back(words[3 + i]);
    operand.bytes *= words[3 + i];
  }
  return operand;
}

/// Copies the inputs, launches, copies the outputs back. `arguments` are those
/// of the contract, inputs first, each sort in its order.
static bool call(const runtime::Launcher &launcher, ArrayRef<void *> arguments,
                 std::string &error) {
  using Role = runtime::Operand::Role;
  runtime::Device device(kDevice);
  const auto &contract = launcher.artefact().operands;
  std::vector<Operand> operands(contract.size());
  size_t next = 0;
  for (Role role : {Role::Input, Role::Output})
    for (auto [i, operand] : llvm::enumerate(contract))
      if (operand.role == role)
        operands[i] = readOperand(operand, arguments[next++]);
  std::vector<runtime::Argument> launched(contract.size());
  for (auto [i, operand] : llvm::enumerate(operands)) {
    runtime::Argument &argument = launched[i];
    argument.dtype = contract[i].dtype;
    argument.isScalar = contract[i].isScalar;
    argument.rank = operand.shape.size();
    argument.shape = operand.shape.data();
    if (contract[i].isScalar) {
      std::memcpy(&argument.value, operand.host, operand.bytes);
      continue;
    }
    if (!operand.buffer.allocate(device, operand.bytes, error))
      return false;
    argument.value = operand.buffer.address();
    if (contract[i].role == Role::Input &&
        !device.copyToDevice(argument.value, operand.host, operand.bytes,
                             error))
      return false;
  }
  runtime::LaunchConfig config;
  config.device = kDevice;
  runtime::DeviceBuffer workspace;
  if (!launcher.workspaceBytes(launched, config.workspaceBytes, error) ||
      !workspace.allocate(device, config.workspaceBytes, error))
    return false;
  config.workspace = workspace.address();
  if (!launcher.launch(launched, config, error) || !device.synchronize(error))
    return false;
  for (auto [i, operand] : llvm::enumerate(operands))
    if (contract[i].role == Role::Output &&
        !device.copyToHost(operand.host, operand.buffer.address(),
                           operand.bytes, error))
      return false;
  return true;
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

/// Replaces the attention of an outlined function by a call of `host` on
/// buffers: arguments of the function, then destinations.
static void replaceByCall(func::FuncOp kernel, AttentionOp op, StringRef host) {
  IRRewriter b(op);
  Location loc = op.getLoc();
  auto toBuffer = [&](Value tensor, bool readOnly) -> Value {
    auto type = dyn_cast<RankedTensorType>(tensor.getType());
    if (!type)
      return tensor;
    auto buffer = MemRefType::get(type.getShape(), type.getElementType());
    return bufferization::ToBufferOp::create(b, loc, buffer, tensor, readOnly);
  };
  SmallVector<Value> arguments, outputs;
  for (Value argument : kernel.getArguments())
    arguments.push_back(toBuffer(argument, /*readOnly=*/true));
  for (Value init : op.getInits())
    outputs.push_back(toBuffer(init, /*readOnly=*/false));
  llvm::append_range(arguments, outputs);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(kernel);
    auto type = b.getFunctionType(TypeRange(ValueRange(arguments)), {});
    func::FuncOp::create(b, loc, host, type).setPrivate();
  }
  func::CallOp::create(b, loc, host, TypeRange(), arguments);
  SmallVector<Value> results;
  for (auto [type, output] : llvm::zip_equal(op.getResultTypes(), outputs))
    results.push_back(bufferization::ToTensorOp::create(
        b, loc, type, output, /*restrict=*/true, /*writable=*/true));
  b.replaceOp(op, results);
}

/// Whether the launcher's inputs are the function's arguments, one by one.
static bool matches(func::FuncOp kernel, AttentionOp op,
                    const runtime::Artefact &artefact) {
  size_t inputs = llvm::count_if(artefact.operands, [](const auto &operand) {
    return operand.role == runtime::Operand::Role::Input;
  });
  return inputs == kernel.getNumArguments() &&
         artefact.operands.size() == inputs + op.getInits().size();
}

FailureOr<Offload> mlir::flash::tools::offloadAttentions(ModuleOp module,
                                                         StringRef entry) {
  FailureOr<std::string> target = findDeviceTarget(module);
  if (failed(target))
    return failure();
  PassManager pm(module.getContext());
  buildOutlinePipeline(pm, entry);
  if (failed(pm.run(module)))
    return failure();
  CompileOptions options;
  options.target = *target;
  options.outline = true;
  options.entry = entry.str();
  OwningOpRef<ModuleOp> device(module.clone());
  FailureOr<CompileResult> compiled = compileToStage(*device, options);
  if (failed(compiled))
    return failure();

  Offload offload;
  offload.error = std::make_shared<std::string>();
  for (const CompiledKernel &compiledKernel : compiled->kernels) {
    runtime::Artefact artefact;
    std::string error;
    if (!runtime::parse(compiledKernel.bytes, artefact, error))
      return module.emitError("kernel '")
             << compiledKernel.name << "': " << error;
    auto kernel = module.lookupSymbol<func::FuncOp>(compiledKernel.name);
    SmallVector<AttentionOp> ops;
    if (kernel)
      kernel.walk([&](AttentionOp op) { ops.push_back(op); });
    if (ops.size() != 1 || !matches(kernel, ops.front(), artefact))
      continue;
    std::shared_ptr<runtime::Launcher> launcher =
        runtime::Launcher::create(std::move(artefact), error);
    if (!launcher)
      return kernel.emitError(error);
    std::string host = compiledKernel.name + "_on_device";
    replaceByCall(kernel, ops.front(), host);
    auto callLauncher = [launcher,
                         failed = offload.error](ArrayRef<void *> arguments) {
      // After a failure the results are worthless: do not go on.
      if (failed->empty())
        call(*launcher, arguments, *failed);
    };
    offload.functions.push_back({host, callLauncher});
  }
  return offload;
}
