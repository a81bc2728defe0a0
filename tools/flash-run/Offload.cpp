//===- Offload.cpp - Attentions of a module, run elsewhere ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Offload.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Emulator/EmulatedKernel.h"
#include "flash/Pipelines/Compile.h"
#include "flash/Pipelines/GPUPipeline.h"
#include "flash/Runtime/Device.h"
#include "flash/Runtime/Launcher.h"
#include "flash/Target/TargetInfo.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
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

/// Reads the arguments of a call, inputs first, each sort in its order.
static std::vector<Operand> readOperands(const runtime::Artefact &contract,
                                         ArrayRef<void *> arguments) {
  using Role = runtime::Operand::Role;
  std::vector<Operand> operands(contract.operands.size());
  size_t next = 0;
  for (Role role : {Role::Input, Role::Output})
    for (auto [i, operand] : llvm::enumerate(contract.operands))
      if (operand.role == role)
        operands[i] = readOperand(operand, arguments[next++]);
  return operands;
}

/// What the launcher takes for an operand; its address is the host's.
static runtime::Argument toArgument(const runtime::Operand &contract,
                                    const Operand &operand) {
  runtime::Argument argument;
  argument.dtype = contract.dtype;
  argument.isScalar = contract.isScalar;
  argument.rank = operand.shape.size();
  argument.shape = operand.shape.data();
  argument.value = reinterpret_cast<uint64_t>(operand.host);
  if (contract.isScalar) {
    argument.value = 0;
    std::memcpy(&argument.value, operand.host, operand.bytes);
  }
  return argument;
}

/// Copies the inputs, launches, copies the outputs back.
static bool call(const runtime::Launcher &launcher, ArrayRef<void *> arguments,
                 std::string &error) {
  using Role = runtime::Operand::Role;
  runtime::Device device(kDevice);
  const auto &contract = launcher.artefact().operands;
  std::vector<Operand> operands = readOperands(launcher.artefact(), arguments);
  std::vector<runtime::Argument> launched;
  for (auto [i, operand] : llvm::enumerate(operands)) {
    runtime::Argument &argument =
        launched.emplace_back(toArgument(contract[i], operand));
    if (contract[i].isScalar)
      continue;
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

/// Runs the kernel on the operands where they are.
static LogicalResult emulate(const EmulatedKernel &kernel,
                             ArrayRef<void *> arguments, uint64_t seed,
                             EmulatorCounts &counts) {
  const runtime::Artefact &contract = kernel.launcher().artefact();
  std::vector<Operand> operands = readOperands(contract, arguments);
  std::vector<runtime::Argument> launched;
  for (auto [of, operand] : llvm::zip_equal(contract.operands, operands))
    launched.push_back(toArgument(of, operand));
  return kernel.launch(launched, seed, &counts);
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

/// Calls `host` on buffers, the arguments of `kernel` and then `destinations`,
/// and gives the results.
static SmallVector<Value> callHost(OpBuilder &b, func::FuncOp kernel,
                                   ValueRange destinations, StringRef host) {
  Location loc = kernel.getLoc();
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
  for (Value destination : destinations)
    outputs.push_back(toBuffer(destination, /*readOnly=*/false));
  llvm::append_range(arguments, outputs);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(kernel);
    auto type = b.getFunctionType(TypeRange(ValueRange(arguments)), {});
    func::FuncOp::create(b, loc, host, type).setPrivate();
  }
  func::CallOp::create(b, loc, host, TypeRange(), arguments);
  SmallVector<Value> results;
  for (auto [destination, output] : llvm::zip_equal(destinations, outputs))
    results.push_back(bufferization::ToTensorOp::create(
        b, loc, destination.getType(), output, /*restrict=*/true,
        /*writable=*/true));
  return results;
}

/// Gives a declaration, whose kernels came with the module, a body that calls
/// `host`.
static LogicalResult defineByCall(func::FuncOp kernel, StringRef host) {
  OpBuilder b(kernel.getContext());
  b.setInsertionPointToStart(kernel.addEntryBlock());
  SmallVector<Value> destinations;
  for (Type type : kernel.getResultTypes()) {
    auto tensor = cast<RankedTensorType>(type);
    if (!tensor.hasStaticShape())
      return kernel.emitError("has results of a size known at run time only: "
                              "run the module that its kernels are from");
    destinations.push_back(tensor::EmptyOp::create(
        b, kernel.getLoc(), tensor.getShape(), tensor.getElementType()));
  }
  func::ReturnOp::create(b, kernel.getLoc(),
                         callHost(b, kernel, destinations, host));
  kernel.setPublic();
  return success();
}

/// Whether the launcher's inputs and outputs are the function's, one by one.
static bool matches(func::FuncOp kernel, const runtime::Artefact &artefact) {
  size_t inputs = llvm::count_if(artefact.operands, [](const auto &operand) {
    return operand.role == runtime::Operand::Role::Input;
  });
  return inputs == kernel.getNumArguments() &&
         artefact.operands.size() == inputs + kernel.getNumResults();
}

/// Compiles a copy of a module that has been outlined.
static FailureOr<CompileResult> compileOutlined(ModuleOp copy, StringRef entry,
                                                StringRef target, Stage stage) {
  CompileOptions options;
  options.target = target.str();
  options.outline = true;
  options.entry = entry.str();
  options.stage = stage;
  return compileToStage(copy, options);
}

static LogicalResult outline(ModuleOp module, StringRef entry) {
  PassManager pm(module.getContext());
  buildOutlinePipeline(pm, entry);
  return pm.run(module);
}

/// Has the function `name`, which is one attention, done by `run`, if its
/// operands are the contract's.
static LogicalResult offload(ModuleOp module, StringRef name,
                             const runtime::Artefact &artefact,
                             std::function<void(ArrayRef<void *>)> run,
                             Offload &to) {
  auto kernel = module.lookupSymbol<func::FuncOp>(name);
  if (!kernel || !matches(kernel, artefact))
    return success();
  std::string host = (name + "_elsewhere").str();
  if (kernel.isExternal()) {
    if (failed(defineByCall(kernel, host)))
      return failure();
  } else {
    SmallVector<AttentionOp> ops(kernel.getOps<AttentionOp>());
    if (ops.size() != 1 || ops.front().getInits().size() !=
                               static_cast<size_t>(kernel.getNumResults()))
      return success();
    IRRewriter b(ops.front());
    b.replaceOp(ops.front(), callHost(b, kernel, ops.front().getInits(), host));
  }
  auto unlessFailed = [run = std::move(run),
                       failed = to.error](ArrayRef<void *> arguments) {
    // After a failure the results are worthless: do not go on.
    if (failed->empty())
      run(arguments);
  };
  to.functions.push_back({host, unlessFailed});
  return success();
}

FailureOr<Offload> mlir::flash::tools::offloadAttentions(ModuleOp module,
                                                         StringRef entry) {
  FailureOr<std::string> target = findDeviceTarget(module);
  if (failed(target) || failed(outline(module, entry)))
    return failure();
  OwningOpRef<ModuleOp> device(module.clone());
  FailureOr<CompileResult> compiled =
      compileOutlined(*device, entry, *target, Stage::Artefact);
  if (failed(compiled))
    return failure();
  Offload result;
  result.error = std::make_shared<std::string>();
  for (const CompiledKernel &kernel : compiled->kernels) {
    runtime::Artefact artefact;
    std::string error;
    if (!runtime::parse(kernel.bytes, artefact, error))
      return module.emitError("kernel '") << kernel.name << "': " << error;
    std::shared_ptr<runtime::Launcher> launcher =
        runtime::Launcher::create(std::move(artefact), error);
    if (!launcher)
      return module.emitError("kernel '") << kernel.name << "': " << error;
    auto run = [launcher, failed = result.error](ArrayRef<void *> arguments) {
      call(*launcher, arguments, *failed);
    };
    if (failed(offload(module, kernel.name, launcher->artefact(), run, result)))
      return failure();
  }
  return result;
}

/// Emulates what the modules of kernels in `device` do.
static FailureOr<Offload> emulateAll(ModuleOp module, ModuleOp device,
                                     StringRef target, uint64_t seed) {
  Offload result;
  result.error = std::make_shared<std::string>();
  result.counts = std::make_shared<std::vector<EmulatorCounts>>();
  for (auto op : device.getOps<gpu::GPUModuleOp>()) {
    FailureOr<std::unique_ptr<EmulatedKernel>> created =
        EmulatedKernel::create(op, *lookupTarget(target));
    if (failed(created))
      return failure();
    std::shared_ptr<EmulatedKernel> kernel = std::move(*created);
    auto run = [kernel, seed, error = result.error,
                counts = result.counts](ArrayRef<void *> arguments) {
      if (failed(emulate(*kernel, arguments, seed, counts->emplace_back())))
        *error = "the emulated kernel failed";
    };
    const runtime::Artefact &artefact = kernel->launcher().artefact();
    if (failed(offload(module, artefact.name, artefact, run, result)))
      return failure();
  }
  return result;
}

FailureOr<Offload> mlir::flash::tools::emulateAttentions(ModuleOp module,
                                                         StringRef entry,
                                                         StringRef target,
                                                         uint64_t seed) {
  if (failed(outline(module, entry)))
    return failure();
  OwningOpRef<ModuleOp> device(module.clone());
  if (failed(compileOutlined(*device, entry, target, Stage::NVVM)))
    return failure();
  return emulateAll(module, *device, target, seed);
}

FailureOr<Offload> mlir::flash::tools::emulateKernels(ModuleOp module,
                                                      StringRef target,
                                                      uint64_t seed) {
  OwningOpRef<ModuleOp> device(module.clone());
  if (failed(compileOutlined(*device, "", target, Stage::NVVM)))
    return failure();
  for (auto op : llvm::make_early_inc_range(module.getOps<gpu::GPUModuleOp>()))
    op.erase();
  return emulateAll(module, *device, target, seed);
}
