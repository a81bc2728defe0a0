//===- Driver.h - The CUDA driver, found at run time ---------- -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few functions of libcuda that we call, by dlopen: neither its headers nor
// the library are needed to build or to start a program.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIME_DRIVER_H
#define FLASH_LIB_RUNTIME_DRIVER_H

#include <cstddef>
#include <cstdint>
#include <string>

namespace flash::runtime {

using CUresult = int;
using CUdevice = int;
using CUdeviceptr = uint64_t;
using CUcontext = void *;
using CUmodule = void *;
using CUfunction = void *;
using CUstream = void *;
using CUevent = void *;

/// Values of cuda.h, which its ABI fixes.
constexpr CUresult kCudaSuccess = 0;
constexpr CUresult kCudaErrorNoDevice = 100;
constexpr CUresult kCudaErrorUnsupportedPtxVersion = 222;
constexpr int kDeviceAttributeMultiprocessorCount = 16;
constexpr int kDeviceAttributeComputeCapabilityMajor = 75;
constexpr int kDeviceAttributeComputeCapabilityMinor = 76;
constexpr int kDeviceAttributeMaxSharedMemoryPerBlockOptin = 97;
constexpr int kFunctionAttributeSharedSizeBytes = 1;
constexpr int kFunctionAttributeMaxDynamicSharedSizeBytes = 8;
constexpr int kJitErrorLogBuffer = 5;
constexpr int kJitErrorLogBufferSizeBytes = 6;
constexpr int kStreamCaptureModeRelaxed = 2;

/// X(symbol, parameters): each is in every driver since CUDA 11.1.
#define FLASH_CUDA_FUNCTIONS(X)                                                \
  X(cuInit, (unsigned))                                                        \
  X(cuGetErrorName, (CUresult, const char **))                                 \
  X(cuGetErrorString, (CUresult, const char **))                               \
  X(cuDeviceGet, (CUdevice *, int))                                            \
  X(cuDeviceGetCount, (int *))                                                 \
  X(cuDeviceGetName, (char *, int, CUdevice))                                  \
  X(cuDeviceGetAttribute, (int *, int, CUdevice))                              \
  X(cuDeviceTotalMem_v2, (size_t *, CUdevice))                                 \
  X(cuDevicePrimaryCtxRetain, (CUcontext *, CUdevice))                         \
  X(cuCtxGetCurrent, (CUcontext *))                                            \
  X(cuCtxGetDevice, (CUdevice *))                                              \
  X(cuCtxPushCurrent_v2, (CUcontext))                                          \
  X(cuCtxPopCurrent_v2, (CUcontext *))                                         \
  X(cuCtxSynchronize, ())                                                      \
  X(cuModuleLoadDataEx, (CUmodule *, const void *, unsigned, int *, void **))  \
  X(cuModuleGetFunction, (CUfunction *, CUmodule, const char *))               \
  X(cuFuncGetAttribute, (int *, int, CUfunction))                              \
  X(cuFuncSetAttribute, (CUfunction, int, int))                                \
  X(cuLaunchKernel,                                                            \
    (CUfunction, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned,   \
     unsigned, CUstream, void **, void **))                                    \
  X(cuThreadExchangeStreamCaptureMode, (int *))                                \
  X(cuMemAlloc_v2, (CUdeviceptr *, size_t))                                    \
  X(cuMemFree_v2, (CUdeviceptr))                                               \
  X(cuMemGetInfo_v2, (size_t *, size_t *))                                     \
  X(cuMemcpyHtoD_v2, (CUdeviceptr, const void *, size_t))                      \
  X(cuMemcpyDtoH_v2, (void *, CUdeviceptr, size_t))                            \
  X(cuMemsetD8_v2, (CUdeviceptr, unsigned char, size_t))                       \
  X(cuMemsetD8Async, (CUdeviceptr, unsigned char, size_t, CUstream))           \
  X(cuEventCreate, (CUevent *, unsigned))                                      \
  X(cuEventDestroy_v2, (CUevent))                                              \
  X(cuEventRecord, (CUevent, CUstream))                                        \
  X(cuEventSynchronize, (CUevent))                                             \
  X(cuEventElapsedTime, (float *, CUevent, CUevent))

struct Driver {
#define FLASH_DECLARE(symbol, parameters) CUresult(*symbol) parameters;
  FLASH_CUDA_FUNCTIONS(FLASH_DECLARE)
#undef FLASH_DECLARE
  /// Since CUDA 12.0; null before.
  CUresult (*cuCtxGetId)(CUcontext, unsigned long long *);

  /// The driver, loaded and initialised once per process; null and `error`
  /// where there is none or it finds no device.
  static const Driver *get(std::string &error);

  /// True on success; else false, and `error` says what failed and why.
  bool check(CUresult result, const std::string &what,
             std::string &error) const;
};

/// Makes a context current for as long as this object lives.
class ContextScope {
public:
  explicit ContextScope(const Driver &driver) : driver(driver) {}
  ~ContextScope();
  ContextScope(const ContextScope &) = delete;
  ContextScope &operator=(const ContextScope &) = delete;

  /// Enters the primary context of device `ordinal`, the one that the CUDA
  /// run-time API and every framework use; with -1, stays in the thread's
  /// current context, which must exist.
  bool enter(int ordinal, std::string &error);

  CUcontext context = nullptr;
  CUdevice device = 0;

private:
  const Driver &driver;
  bool pushed = false;
};

} // namespace flash::runtime

#endif // FLASH_LIB_RUNTIME_DRIVER_H
