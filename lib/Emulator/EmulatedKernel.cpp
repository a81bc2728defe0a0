//===- EmulatedKernel.cpp - An attention's kernels, emulated --------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Emulator/EmulatedKernel.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::flash;
namespace rt = ::flash::runtime;

FailureOr<std::unique_ptr<EmulatedKernel>>
EmulatedKernel::create(gpu::GPUModuleOp module, const TargetInfo &target) {
  auto contract = module->getAttrOfType<StringAttr>("flash.contract");
  if (!contract)
    return module.emitOpError("has no launch contract (flash.contract)");
  rt::Artefact artefact;
  std::string error;
  if (!rt::contractFromJSON(contract.str(), artefact, error))
    return module.emitError("malformed launch contract: ") << error;
  // There is no image: what is launched is the module itself.
  artefact.image.arch = target.name.str();
  artefact.image.bytes = "emulated";
  std::unique_ptr<EmulatedKernel> kernel(
      new EmulatedKernel(module.getLoc(), target));
  kernel->theLauncher = rt::Launcher::create(std::move(artefact), error);
  if (!kernel->theLauncher)
    return module.emitError(error);
  auto emulated = EmulatedModule::compile(module);
  if (failed(emulated))
    return failure();
  kernel->emulated = std::move(*emulated);
  return kernel;
}

/// Bytes from the first element to the last.
static int64_t countBytes(const rt::Argument &argument) {
  int64_t last = 0, cOrder = 1;
  for (int i = argument.rank; i-- != 0;) {
    int64_t size = argument.shape[i];
    if (size == 0)
      return 0;
    last += (size - 1) * (argument.strides ? argument.strides[i] : cOrder);
    cOrder *= size;
  }
  return (last + 1) * rt::byteSize(argument.dtype);
}

LogicalResult EmulatedKernel::launch(const std::vector<rt::Argument> &arguments,
                                     uint64_t seed,
                                     EmulatorCounts *counts) const {
  rt::DeviceLimits limits;
  limits.sharedBytes = target.sharedBytesPerBlock;
  rt::LaunchPlan plan;
  std::string error;
  if (!theLauncher->plan(arguments, limits, plan, error))
    return emitError(loc, error);
  if (plan.isEmpty())
    return success();
  const rt::Artefact &artefact = theLauncher->artefact();
  const rt::Kernel &kernel = artefact.kernels[plan.kernel];

  EmulatedLaunch launch;
  launch.seed = seed;
  launch.sharedBytes = kernel.sharedBytes;
  llvm::copy(plan.grid, launch.grid);
  llvm::copy(kernel.block, launch.block);
  std::vector<EmulatedBuffer> buffers;
  for (auto [operand, argument] : llvm::zip_equal(artefact.operands, arguments))
    if (!operand.isScalar)
      buffers.push_back({operand.name, reinterpret_cast<void *>(argument.value),
                         countBytes(argument),
                         operand.role == rt::Operand::Role::Output});
  std::vector<char> workspace(plan.workspaceBytes);
  if (plan.workspaceBytes)
    buffers.push_back({"workspace", workspace.data(), plan.workspaceBytes,
                       /*isWritable=*/true});
  for (auto [value, param] : llvm::zip_equal(plan.params, kernel.params))
    if (param.kind == rt::Param::Kind::Workspace)
      value = reinterpret_cast<uint64_t>(workspace.data());
  launch.params = plan.params;
  launch.buffers = buffers;
  return emulated->launch(kernel.name, launch, counts);
}
