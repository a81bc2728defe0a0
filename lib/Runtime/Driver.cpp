//===- Driver.cpp - The CUDA driver, found at run time --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "Support.h"

#include <dlfcn.h>
#include <map>
#include <mutex>

using namespace flash::runtime;

namespace {
/// What the first attempt to load the driver gave.
struct Loaded {
  Driver driver = {};
  bool good = false;
  std::string error;
};
} // namespace

static Loaded loadDriver() {
  Loaded loaded;
  // Never closed: the driver's own threads outlive us.
  void *library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    const char *cause = dlerror();
    loaded.error = std::string("no CUDA driver: ") + (cause ? cause : "");
    return loaded;
  }
#define FLASH_LOAD(symbol, parameters)                                         \
  loaded.driver.symbol =                                                       \
      reinterpret_cast<CUresult(*) parameters>(dlsym(library, #symbol));       \
  if (!loaded.driver.symbol) {                                                 \
    loaded.error = "the CUDA driver is too old: it lacks " #symbol;            \
    return loaded;                                                             \
  }
  FLASH_CUDA_FUNCTIONS(FLASH_LOAD)
#undef FLASH_LOAD
  loaded.driver.cuCtxGetId =
      reinterpret_cast<CUresult (*)(CUcontext, unsigned long long *)>(
          dlsym(library, "cuCtxGetId"));
  CUresult result = loaded.driver.cuInit(0);
  if (result == kCudaErrorNoDevice) {
    loaded.error = "no CUDA device: the driver is there, but finds none";
    return loaded;
  }
  loaded.good = loaded.driver.check(result, "cannot initialise the CUDA driver",
                                    loaded.error);
  return loaded;
}

const Driver *Driver::get(std::string &error) {
  // Never destroyed: launches may come from destructors of statics.
  static const Loaded &loaded = *new Loaded(loadDriver());
  if (loaded.good)
    return &loaded.driver;
  error = loaded.error;
  return nullptr;
}

bool Driver::check(CUresult result, const std::string &what,
                   std::string &error) const {
  if (result == kCudaSuccess)
    return true;
  const char *name = nullptr, *text = nullptr;
  cuGetErrorName(result, &name);
  cuGetErrorString(result, &text);
  return fail(error, what + ": " + (text ? text : "unknown error") + " (" +
                         (name ? name : std::to_string(result)) + ")");
}

/// The primary context of a device, retained for the life of the process.
static bool primaryContext(const Driver &driver, int ordinal,
                           CUcontext &context, CUdevice &device,
                           std::string &error) {
  static std::mutex &mutex = *new std::mutex;
  static auto &contexts = *new std::map<int, std::pair<CUcontext, CUdevice>>;
  std::lock_guard<std::mutex> lock(mutex);
  auto it = contexts.find(ordinal);
  if (it == contexts.end()) {
    int count = 0;
    if (!driver.check(driver.cuDeviceGetCount(&count), "cannot count devices",
                      error))
      return false;
    if (ordinal < 0 || ordinal >= count)
      return fail(error, "no CUDA device " + std::to_string(ordinal) +
                             ": there are " + std::to_string(count));
    std::string what = "cannot use CUDA device " + std::to_string(ordinal);
    if (!driver.check(driver.cuDeviceGet(&device, ordinal), what, error) ||
        !driver.check(driver.cuDevicePrimaryCtxRetain(&context, device), what,
                      error))
      return false;
    it = contexts.emplace(ordinal, std::make_pair(context, device)).first;
  }
  context = it->second.first;
  device = it->second.second;
  return true;
}

bool ContextScope::enter(int ordinal, std::string &error) {
  CUcontext current = nullptr;
  if (!driver.check(driver.cuCtxGetCurrent(&current),
                    "cannot get the current CUDA context", error))
    return false;
  if (ordinal == -1) {
    if (!current)
      return fail(error, "no CUDA context is current, and no device is given");
    context = current;
    return driver.check(driver.cuCtxGetDevice(&device),
                        "cannot get the current CUDA device", error);
  }
  if (!primaryContext(driver, ordinal, context, device, error))
    return false;
  if (context == current)
    return true;
  pushed = driver.check(driver.cuCtxPushCurrent_v2(context),
                        "cannot make a CUDA context current", error);
  return pushed;
}

ContextScope::~ContextScope() {
  CUcontext popped = nullptr;
  if (pushed)
    driver.cuCtxPopCurrent_v2(&popped);
}
