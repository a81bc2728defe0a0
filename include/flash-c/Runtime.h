//===- Runtime.h - C functions that run an artefact ------------- -*- C -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All of lib/Runtime for other languages. Needs neither LLVM nor CUDA's
// headers; the CUDA driver is found when a function first needs it.
//
// Functions that return int return 0 on success. Else flashRuntimeError() says
// why, and nothing has been stored through the pointers. All are thread-safe.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_C_RUNTIME_H
#define FLASH_C_RUNTIME_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Why the last call of this thread that failed did. Valid until the next. */
const char *flashRuntimeError(void);

/* Element types. The numbers never change. */
enum {
  FLASH_F16 = 0,
  FLASH_BF16 = 1,
  FLASH_F32 = 2,
  FLASH_F64 = 3,
  FLASH_I1 = 4,
  FLASH_I8 = 5,
  FLASH_I16 = 6,
  FLASH_I32 = 7,
  FLASH_I64 = 8
};

/** What is passed for one operand. The arrays are only read, during the call.
 */
typedef struct FlashArgument {
  int32_t dtype;
  int32_t isScalar;
  /** A tensor's device address; a scalar's bits (see flashEncode). */
  uint64_t value;
  int64_t rank;
  /** In elements. Null strides: C order. */
  const int64_t *shape;
  const int64_t *strides;
} FlashArgument;

/** The bits of `value` as an element of type `dtype`, for a scalar argument.
 * Floats are rounded to nearest even. */
uint64_t flashEncode(int32_t dtype, double value);

/** Describes the DLManagedTensor at `managed` (DLPack 0.x; of a versioned one,
 * 1.x, pass the address with `versioned` not 0). `argument` refers to its
 * shape, so that it must live as long. The device is as DLPack numbers it. */
int flashArgumentFromDLPack(const void *managed, int versioned,
                            FlashArgument *argument, int32_t *deviceType,
                            int32_t *deviceId);

/*===-- Kernels
 * ------------------------------------------------------------===*/

/** A loaded artefact. It may be used by many threads at once. */
typedef struct FlashKernel FlashKernel;

int flashKernelLoad(const char *path, FlashKernel **kernel);
int flashKernelParse(const void *bytes, size_t size, FlashKernel **kernel);
void flashKernelDestroy(FlashKernel *kernel);

/** Writes the artefact to a file: whole or not at all. */
int flashKernelSave(const FlashKernel *kernel, const char *path);

/** The launch contract as JSON: operands, dimensions, kernels, guards. Lives as
 * long as the kernel. */
const char *flashKernelContract(const FlashKernel *kernel);
/** The device code: PTX (a NUL follows) or a cubin. Lives as long as the
 * kernel. */
const char *flashKernelImage(const FlashKernel *kernel, size_t *size);

/** The outputs' shapes, in elements, one after the other. `inputs` has one
 * entry per input of the contract, in its order; of a tensor its address is not
 * looked at. `sizes` has room for `capacity` sizes. */
int flashKernelOutputShapes(const FlashKernel *kernel,
                            const FlashArgument *inputs, size_t count,
                            int64_t *sizes, size_t capacity);

/** Bytes of scratch memory that the caller has to bring for this call.
 * `arguments` has one entry per operand of the contract, in its order. */
int flashKernelWorkspaceBytes(const FlashKernel *kernel,
                              const FlashArgument *arguments, size_t count,
                              int64_t *bytes);

/** Loads the device code onto the device, so that no launch has to. */
int flashKernelPrepare(const FlashKernel *kernel, int32_t device);

/** Checks the call, picks the first kernel whose guard holds, and launches it
 * on `stream` (a CUstream; 0: the default stream) of `device` (-1: the thread's
 * current context). Asynchronous; may be captured in a CUDA graph; allocates no
 * device memory. */
int flashKernelLaunch(const FlashKernel *kernel, const FlashArgument *arguments,
                      size_t count, int32_t device, uint64_t stream,
                      uint64_t workspace, int64_t workspaceBytes);

/*===-- Devices
 * ------------------------------------------------------------===*/

typedef struct FlashDeviceInfo {
  char name[256];
  int32_t major, minor; /**< compute capability */
  int32_t multiprocessors;
  int32_t reserved;
  int64_t sharedBytesPerBlock;
  int64_t memoryBytes;
} FlashDeviceInfo;

/** Fails where there is no CUDA driver or no device. */
int flashDeviceCount(int32_t *count);
int flashDeviceGetInfo(int32_t device, FlashDeviceInfo *info);

/** Device memory, aligned to 256 bytes; address 0 for 0 bytes. */
int flashDeviceAllocate(int32_t device, int64_t bytes, uint64_t *address);
int flashDeviceFree(int32_t device, uint64_t address);
/** These wait until the data is there. */
int flashDeviceCopyToDevice(int32_t device, uint64_t to, const void *from,
                            int64_t bytes);
int flashDeviceCopyToHost(int32_t device, void *to, uint64_t from,
                          int64_t bytes);
/** Waits for all work on the device. */
int flashDeviceSynchronize(int32_t device);

#ifdef __cplusplus
}
#endif

#endif /* FLASH_C_RUNTIME_H */
