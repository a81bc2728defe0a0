//===- CAPI.cpp - C functions that run an artefact ------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"
#include "flash-c/Runtime.h"
#include "flash/Runtime/Device.h"
#include "flash/Runtime/Float.h"
#include "flash/Runtime/Launcher.h"

#include <cstring>

using namespace flash::runtime;

struct FlashKernel {
  std::unique_ptr<Launcher> launcher;
  std::string contract;
};

static_assert(FLASH_F16 == int(DType::F16) && FLASH_BF16 == int(DType::BF16) &&
                  FLASH_F32 == int(DType::F32) &&
                  FLASH_F64 == int(DType::F64) && FLASH_I1 == int(DType::I1) &&
                  FLASH_I8 == int(DType::I8) && FLASH_I16 == int(DType::I16) &&
                  FLASH_I32 == int(DType::I32) && FLASH_I64 == int(DType::I64),
              "the numbers of the C API never change");

static thread_local std::string lastError;

const char *flashRuntimeError(void) { return lastError.c_str(); }

/// What a C function returns; `error` is lastError where it is not good.
static int status(bool good) { return good ? 0 : 1; }

static bool isDType(int32_t dtype) {
  return dtype >= FLASH_F16 && dtype <= FLASH_I64;
}

uint64_t flashEncode(int32_t dtype, double value) {
  return isDType(dtype) ? encode(static_cast<DType>(dtype), value) : 0;
}

//===----------------------------------------------------------------------===//
// DLPack
//===----------------------------------------------------------------------===//

namespace {
// https://dmlc.github.io/dlpack/latest/c_api.html; a stable ABI.
struct DLTensor {
  void *data;
  int32_t deviceType, deviceId;
  int32_t rank;
  uint8_t code, bits;
  uint16_t lanes;
  int64_t *shape;
  int64_t *strides;
  uint64_t byteOffset;
};
struct DLManagedTensorVersioned {
  uint32_t major, minor;
  void *managerContext;
  void (*deleter)(DLManagedTensorVersioned *);
  uint64_t flags;
  DLTensor tensor;
};
constexpr uint32_t kDLPackMajor = 1;
/// DLDataTypeCode
constexpr int kDLInt = 0, kDLFloat = 2, kDLBfloat = 4, kDLBool = 6;
} // namespace

static bool fromDLPackType(const DLTensor &tensor, DType &dtype) {
  struct {
    int code, bits;
    DType dtype;
  } constexpr kTypes[] = {
      {kDLFloat, 16, DType::F16}, {kDLBfloat, 16, DType::BF16},
      {kDLFloat, 32, DType::F32}, {kDLFloat, 64, DType::F64},
      {kDLBool, 8, DType::I1},    {kDLInt, 8, DType::I8},
      {kDLInt, 16, DType::I16},   {kDLInt, 32, DType::I32},
      {kDLInt, 64, DType::I64}};
  for (const auto &type : kTypes)
    if (tensor.code == type.code && tensor.bits == type.bits &&
        tensor.lanes == 1) {
      dtype = type.dtype;
      return true;
    }
  return fail(lastError,
              "a DLPack tensor of type code " + std::to_string(tensor.code) +
                  ", " + std::to_string(tensor.bits) + " bits, " +
                  std::to_string(tensor.lanes) + " lanes is not supported");
}

int flashArgumentFromDLPack(const void *managed, int versioned,
                            FlashArgument *argument, int32_t *deviceType,
                            int32_t *deviceId) {
  // A DLManagedTensor starts with its DLTensor.
  const DLTensor *tensor = static_cast<const DLTensor *>(managed);
  if (versioned) {
    auto *holder = static_cast<const DLManagedTensorVersioned *>(managed);
    if (holder->major != kDLPackMajor)
      return status(fail(lastError, "DLPack version " +
                                        std::to_string(holder->major) +
                                        " is not supported"));
    tensor = &holder->tensor;
  }
  DType dtype;
  if (!fromDLPackType(*tensor, dtype))
    return status(false);
  *argument = {};
  argument->dtype = static_cast<int32_t>(dtype);
  argument->value =
      reinterpret_cast<uint64_t>(tensor->data) + tensor->byteOffset;
  argument->rank = tensor->rank;
  argument->shape = tensor->shape;
  argument->strides = tensor->strides;
  *deviceType = tensor->deviceType;
  *deviceId = tensor->deviceId;
  return status(true);
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

static int makeKernel(Artefact artefact, FlashKernel **kernel) {
  auto result = std::make_unique<FlashKernel>();
  result->contract = contractToJSON(artefact);
  result->launcher = Launcher::create(std::move(artefact), lastError);
  if (!result->launcher)
    return status(false);
  *kernel = result.release();
  return status(true);
}

int flashKernelLoad(const char *path, FlashKernel **kernel) {
  Artefact artefact;
  return load(path, artefact, lastError)
             ? makeKernel(std::move(artefact), kernel)
             : status(false);
}

int flashKernelParse(const void *bytes, size_t size, FlashKernel **kernel) {
  Artefact artefact;
  return parse(std::string(static_cast<const char *>(bytes), size), artefact,
               lastError)
             ? makeKernel(std::move(artefact), kernel)
             : status(false);
}

void flashKernelDestroy(FlashKernel *kernel) { delete kernel; }

int flashKernelSave(const FlashKernel *kernel, const char *path) {
  return status(save(kernel->launcher->artefact(), path, lastError));
}

const char *flashKernelContract(const FlashKernel *kernel) {
  return kernel->contract.c_str();
}

const char *flashKernelImage(const FlashKernel *kernel, size_t *size) {
  const std::string &bytes = kernel->launcher->artefact().image.bytes;
  if (size)
    *size = bytes.size();
  return bytes.c_str();
}

static bool toArguments(const FlashArgument *arguments, size_t count,
                        std::vector<Argument> &result) {
  result.resize(count);
  for (size_t i = 0; i < count; ++i) {
    const FlashArgument &from = arguments[i];
    if (!isDType(from.dtype))
      return fail(lastError, "argument " + std::to_string(i) +
                                 ": unknown element type " +
                                 std::to_string(from.dtype));
    // Above that no contract can match, and an int holds it.
    int64_t rank = std::min<int64_t>(from.rank, kMaxRank + 1);
    if (rank < 0 || (rank > 0 && !from.shape))
      return fail(lastError, "argument " + std::to_string(i) + " has no shape");
    result[i].dtype = static_cast<DType>(from.dtype);
    result[i].isScalar = from.isScalar != 0;
    result[i].value = from.value;
    result[i].rank = static_cast<int>(rank);
    result[i].shape = from.shape;
    result[i].strides = from.strides;
  }
  return true;
}

int flashKernelOutputShapes(const FlashKernel *kernel,
                            const FlashArgument *inputs, size_t count,
                            int64_t *sizes, size_t capacity) {
  std::vector<Argument> arguments;
  std::vector<std::vector<int64_t>> shapes;
  if (!toArguments(inputs, count, arguments) ||
      !kernel->launcher->outputShapes(arguments, shapes, lastError))
    return status(false);
  size_t needed = 0;
  for (const std::vector<int64_t> &shape : shapes)
    needed += shape.size();
  if (needed > capacity)
    return status(fail(lastError, "the outputs have " + std::to_string(needed) +
                                      " sizes, there is room for " +
                                      std::to_string(capacity)));
  for (const std::vector<int64_t> &shape : shapes)
    for (int64_t size : shape)
      *sizes++ = size;
  return status(true);
}

int flashKernelWorkspaceBytes(const FlashKernel *kernel,
                              const FlashArgument *arguments, size_t count,
                              int64_t *bytes) {
  std::vector<Argument> converted;
  int64_t result = 0;
  if (!toArguments(arguments, count, converted) ||
      !kernel->launcher->workspaceBytes(converted, result, lastError))
    return status(false);
  *bytes = result;
  return status(true);
}

int flashKernelPrepare(const FlashKernel *kernel, int32_t device) {
  return status(kernel->launcher->prepare(device, lastError));
}

int flashKernelLaunch(const FlashKernel *kernel, const FlashArgument *arguments,
                      size_t count, int32_t device, uint64_t stream,
                      uint64_t workspace, int64_t workspaceBytes) {
  std::vector<Argument> converted;
  if (!toArguments(arguments, count, converted))
    return status(false);
  LaunchConfig config;
  config.device = device;
  config.stream = stream;
  config.workspace = workspace;
  config.workspaceBytes = workspaceBytes;
  return status(kernel->launcher->launch(converted, config, lastError));
}

//===----------------------------------------------------------------------===//
// Devices
//===----------------------------------------------------------------------===//

int flashDeviceCount(int32_t *count) {
  int result = 0;
  if (!deviceCount(result, lastError))
    return status(false);
  *count = result;
  return status(true);
}

int flashDeviceGetInfo(int32_t device, FlashDeviceInfo *info) {
  DeviceInfo found;
  if (!Device(device).info(found, lastError))
    return status(false);
  *info = {};
  strncpy(info->name, found.name.c_str(), sizeof info->name - 1);
  info->major = found.major;
  info->minor = found.minor;
  info->multiprocessors = found.multiprocessors;
  info->sharedBytesPerBlock = found.sharedBytesPerBlock;
  info->memoryBytes = found.memoryBytes;
  return status(true);
}

int flashDeviceAllocate(int32_t device, int64_t bytes, uint64_t *address) {
  uint64_t result = 0;
  if (!Device(device).allocate(bytes, result, lastError))
    return status(false);
  *address = result;
  return status(true);
}

int flashDeviceFree(int32_t device, uint64_t address) {
  return status(Device(device).free(address, lastError));
}

int flashDeviceCopyToDevice(int32_t device, uint64_t to, const void *from,
                            int64_t bytes) {
  return status(Device(device).copyToDevice(to, from, bytes, lastError));
}

int flashDeviceCopyToHost(int32_t device, void *to, uint64_t from,
                          int64_t bytes) {
  return status(Device(device).copyToHost(to, from, bytes, lastError));
}

int flashDeviceSynchronize(int32_t device) {
  return status(Device(device).synchronize(lastError));
}
