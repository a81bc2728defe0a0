//===- Device.cpp - CUDA devices and their memory -------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Device.h"
#include "Driver.h"
#include "Support.h"

using namespace flash::runtime;

/// Runs `body(driver)` in the primary context of device `ordinal`; its result,
/// a CUresult, is checked and explained by `what`.
template <typename Body>
static bool inContext(int ordinal, const char *what, std::string &error,
                      Body body) {
  const Driver *driver = Driver::get(error);
  if (!driver)
    return false;
  ContextScope scope(*driver);
  return scope.enter(ordinal, error) &&
         driver->check(body(*driver), what, error);
}

bool flash::runtime::deviceCount(int &count, std::string &error) {
  count = 0;
  const Driver *driver = Driver::get(error);
  if (!driver || !driver->check(driver->cuDeviceGetCount(&count),
                                "cannot count devices", error))
    return false;
  return count > 0 || fail(error, "no CUDA device");
}

bool Device::info(DeviceInfo &info, std::string &error) const {
  const Driver *driver = Driver::get(error);
  if (!driver)
    return false;
  ContextScope scope(*driver);
  if (!scope.enter(ordinal, error))
    return false;
  int sharedBytes = 0;
  std::pair<int, int *> attributes[] = {
      {kDeviceAttributeComputeCapabilityMajor, &info.major},
      {kDeviceAttributeComputeCapabilityMinor, &info.minor},
      {kDeviceAttributeMultiprocessorCount, &info.multiprocessors},
      {kDeviceAttributeMaxSharedMemoryPerBlockOptin, &sharedBytes}};
  for (auto [attribute, value] : attributes)
    if (!driver->check(
            driver->cuDeviceGetAttribute(value, attribute, scope.device),
            "cannot query the device", error))
      return false;
  char name[256] = "";
  size_t total = 0;
  if (!driver->check(driver->cuDeviceGetName(name, sizeof name, scope.device),
                     "cannot query the device", error) ||
      !driver->check(driver->cuDeviceTotalMem_v2(&total, scope.device),
                     "cannot query the device", error))
    return false;
  info.name = name;
  info.sharedBytesPerBlock = sharedBytes;
  info.memoryBytes = static_cast<int64_t>(total);
  return true;
}

bool Device::allocate(int64_t bytes, uint64_t &address,
                      std::string &error) const {
  address = 0;
  if (bytes < 0)
    return fail(error, "cannot allocate a negative number of bytes");
  if (bytes == 0)
    return true;
  std::string what =
      "cannot allocate " + std::to_string(bytes) + " bytes on the device";
  return inContext(ordinal, what.c_str(), error, [&](const Driver &driver) {
    return driver.cuMemAlloc_v2(&address, static_cast<size_t>(bytes));
  });
}

bool Device::free(uint64_t address, std::string &error) const {
  return address == 0 || inContext(ordinal, "cannot free device memory", error,
                                   [&](const Driver &driver) {
                                     return driver.cuMemFree_v2(address);
                                   });
}

bool Device::freeBytes(int64_t &bytes, std::string &error) const {
  size_t unused = 0, total = 0;
  if (!inContext(ordinal, "cannot query the device's memory", error,
                 [&](const Driver &driver) {
                   return driver.cuMemGetInfo_v2(&unused, &total);
                 }))
    return false;
  bytes = static_cast<int64_t>(unused);
  return true;
}

bool Device::copyToDevice(uint64_t to, const void *from, int64_t bytes,
                          std::string &error) const {
  return bytes == 0 || inContext(ordinal, "cannot copy to the device", error,
                                 [&](const Driver &driver) {
                                   return driver.cuMemcpyHtoD_v2(
                                       to, from, static_cast<size_t>(bytes));
                                 });
}

bool Device::copyToHost(void *to, uint64_t from, int64_t bytes,
                        std::string &error) const {
  return bytes == 0 || inContext(ordinal, "cannot copy from the device", error,
                                 [&](const Driver &driver) {
                                   return driver.cuMemcpyDtoH_v2(
                                       to, from, static_cast<size_t>(bytes));
                                 });
}

bool Device::clear(uint64_t address, int64_t bytes, std::string &error) const {
  return bytes == 0 || inContext(ordinal, "cannot clear device memory", error,
                                 [&](const Driver &driver) {
                                   return driver.cuMemsetD8_v2(
                                       address, 0, static_cast<size_t>(bytes));
                                 });
}

bool Device::synchronize(std::string &error) const {
  return inContext(
      ordinal, "the device reports a failure", error,
      [](const Driver &driver) { return driver.cuCtxSynchronize(); });
}

namespace {
/// Events, destroyed in the context that was current when they were created.
class Events {
public:
  explicit Events(const Driver &driver) : driver(driver) {}
  ~Events() {
    for (CUevent event : events)
      driver.cuEventDestroy_v2(event);
  }
  Events(const Events &) = delete;
  Events &operator=(const Events &) = delete;

  /// Appends an event and records it on `stream`.
  CUresult record(CUstream stream) {
    CUevent event = nullptr;
    CUresult result = driver.cuEventCreate(&event, /*flags=*/0);
    if (result != kCudaSuccess)
      return result;
    events.push_back(event);
    return driver.cuEventRecord(event, stream);
  }
  CUevent operator[](size_t i) const { return events[i]; }

private:
  const Driver &driver;
  std::vector<CUevent> events;
};
} // namespace

bool Device::time(const std::function<bool(std::string &error)> &work,
                  uint64_t stream, int warmup, int rounds,
                  std::vector<float> &milliseconds, std::string &error) const {
  milliseconds.clear();
  const Driver *driver = Driver::get(error);
  if (!driver)
    return false;
  ContextScope scope(*driver);
  if (!scope.enter(ordinal, error))
    return false;
  for (int i = 0; i < warmup; ++i)
    if (!work(error))
      return false;
  Events events(*driver);
  CUstream handle = reinterpret_cast<CUstream>(stream);
  auto check = [&](CUresult result) {
    return driver->check(result, "cannot time the kernel", error);
  };
  // All are enqueued before any is waited for: a device that waits for the next
  // launch would count the time that the host takes for it.
  for (int i = 0; i < rounds; ++i)
    if (!check(events.record(handle)) || !work(error) ||
        !check(events.record(handle)))
      return false;
  if (rounds > 0 && !check(driver->cuEventSynchronize(events[2 * rounds - 1])))
    return false;
  for (int i = 0; i < rounds; ++i) {
    float elapsed = 0;
    if (!check(driver->cuEventElapsedTime(&elapsed, events[2 * i],
                                          events[2 * i + 1])))
      return false;
    milliseconds.push_back(elapsed);
  }
  return true;
}

DeviceBuffer::~DeviceBuffer() {
  std::string ignored; // A destructor has nobody to tell.
  device.free(pointer, ignored);
}

bool DeviceBuffer::allocate(Device onDevice, int64_t bytes,
                            std::string &error) {
  *this = DeviceBuffer();
  device = onDevice;
  if (!device.allocate(bytes, pointer, error))
    return false;
  size = bytes;
  return true;
}
