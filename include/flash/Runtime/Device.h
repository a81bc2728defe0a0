//===- Device.h - CUDA devices and their memory --------------- -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a program needs to run an artefact on its own: devices, memory, copies,
// timing. A framework that launches on its own tensors needs none of it.
//
// Every function returns false and says why in `error` where there is no CUDA
// driver, no such device, or the driver fails. Device memory is addressed by
// integers, as in the driver's API. All are safe to call from any thread.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_DEVICE_H
#define FLASH_RUNTIME_DEVICE_H

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace flash::runtime {

struct DeviceInfo {
  std::string name;
  int major = 0, minor = 0;        ///< compute capability
  int multiprocessors = 0;         ///< number of them
  int64_t sharedBytesPerBlock = 0; ///< the most that one block may ask for
  int64_t memoryBytes = 0;         ///< in all
};

/// How many devices there are; at least one if this returns true.
bool deviceCount(int &count, std::string &error);

/// One CUDA device, through its primary context: the one that the CUDA run-time
/// API and the frameworks use. A handle, cheap to copy.
class Device {
public:
  explicit Device(int ordinal = 0) : ordinal(ordinal) {}

  int getOrdinal() const { return ordinal; }
  bool info(DeviceInfo &info, std::string &error) const;

  /// Memory of `bytes` bytes, aligned to 256. 0 bytes give address 0.
  bool allocate(int64_t bytes, uint64_t &address, std::string &error) const;
  bool free(uint64_t address, std::string &error) const;
  /// Bytes of the device's memory that nobody uses.
  bool freeBytes(int64_t &bytes, std::string &error) const;

  /// Copy `bytes` bytes; both wait until the data is there.
  bool copyToDevice(uint64_t to, const void *from, int64_t bytes,
                    std::string &error) const;
  bool copyToHost(void *to, uint64_t from, int64_t bytes,
                  std::string &error) const;
  /// Set `bytes` bytes to zero.
  bool clear(uint64_t address, int64_t bytes, std::string &error) const;

  /// Waits for all work on the device; reports what failed in it.
  bool synchronize(std::string &error) const;

  /// Times `work`, which enqueues on `stream`: runs it `warmup` times, then
  /// `rounds` times between two events each, and waits for the last.
  /// `milliseconds` gets one time per round, in order.
  bool time(const std::function<bool(std::string &error)> &work,
            uint64_t stream, int warmup, int rounds,
            std::vector<float> &milliseconds, std::string &error) const;

private:
  int ordinal;
};

/// Device memory that is freed with its owner.
class DeviceBuffer {
public:
  DeviceBuffer() = default;
  DeviceBuffer(DeviceBuffer &&other) { swap(other); }
  DeviceBuffer &operator=(DeviceBuffer &&other) {
    swap(other);
    return *this;
  }
  ~DeviceBuffer();

  bool allocate(Device device, int64_t bytes, std::string &error);
  uint64_t address() const { return pointer; }
  int64_t bytes() const { return size; }

private:
  void swap(DeviceBuffer &other) {
    std::swap(device, other.device);
    std::swap(pointer, other.pointer);
    std::swap(size, other.size);
  }

  Device device;
  uint64_t pointer = 0;
  int64_t size = 0;
};

} // namespace flash::runtime

#endif // FLASH_RUNTIME_DEVICE_H
