//===- fake-libcuda.cpp - A CUDA driver without a card --------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Stands in for libcuda.so.1 so that what lib/Runtime asks of the driver can be
// tested anywhere. Device memory is host memory. Each call is one line of JSON
// in the file FAKE_CUDA_LOG. A kernel's parameter sizes come from its PTX, as
// the real driver has them. Its code is not run; but after a line
//     // fake: copy DST SRC BYTES
// in the PTX, a launch copies BYTES bytes between the pointers in parameters
// DST and SRC.
//
// FAKE_CUDA_DEVICES  number of devices (1)
// FAKE_CUDA_ARCH     compute capability of all, as major.minor (8.0)
// FAKE_CUDA_SHARED   bytes of shared memory that a block may ask for (166912)
// FAKE_CUDA_FAIL     function=error number, to fail with
//
//===----------------------------------------------------------------------===//

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <sstream>
#include <string>
#include <vector>

namespace {
constexpr int kInvalidValue = 1, kNoDevice = 100, kInvalidContext = 201;
constexpr int kInvalidPtx = 218, kNotFound = 500, kIllegalAddress = 700;

struct Function {
  std::string name;
  std::vector<int> paramBytes;
  int sharedLimit = 48 << 10;
  int copy[3] = {-1, -1, -1};
};
struct Module {
  std::string ptx;
  std::map<std::string, Function> functions;
};
struct Context {
  int device;
};

std::mutex mutex;
std::map<uint64_t, size_t> allocations;
std::map<int, Context *> primary;
thread_local std::vector<Context *> stack;
thread_local int captureMode = 0;

const char *setting(const char *name, const char *fallback) {
  const char *value = getenv(name);
  return value ? value : fallback;
}

/// Writes a line; returns what FAKE_CUDA_FAIL says for the function.
int record(const char *function, const std::string &details = "") {
  std::lock_guard<std::mutex> lock(mutex);
  if (const char *path = getenv("FAKE_CUDA_LOG"))
    if (FILE *log = fopen(path, "a")) {
      fprintf(log, "{\"call\": \"%s\"%s}\n", function, details.c_str());
      fclose(log);
    }
  std::string failing = setting("FAKE_CUDA_FAIL", "");
  std::string prefix = std::string(function) + "=";
  return failing.compare(0, prefix.size(), prefix) == 0
             ? atoi(failing.c_str() + prefix.size())
             : 0;
}

template <typename T> std::string field(const char *name, const T &value) {
  std::ostringstream text;
  text << ", \"" << name << "\": " << value;
  return text.str();
}

/// Whether [address, address + bytes) lies in one allocation.
bool isDeviceMemory(uint64_t address, size_t bytes) {
  std::lock_guard<std::mutex> lock(mutex);
  auto it = allocations.upper_bound(address);
  return it != allocations.begin() &&
         address + bytes <= (--it)->first + it->second;
}

int deviceCount() { return atoi(setting("FAKE_CUDA_DEVICES", "1")); }

/// Sizes of the `.param .TYPE` of the entry whose text starts at `at`.
std::vector<int> paramBytes(const std::string &ptx, size_t at) {
  std::vector<int> sizes;
  size_t end = ptx.find(')', at);
  while ((at = ptx.find(".param", at)) < end) {
    at = ptx.find('.', at + 1) + 2;
    sizes.push_back(atoi(ptx.c_str() + at) / 8);
  }
  return sizes;
}

void parseFunctions(Module &module) {
  const std::string &ptx = module.ptx;
  for (size_t at = 0; (at = ptx.find(".entry ", at)) != std::string::npos;) {
    at += strlen(".entry ");
    Function function;
    function.name = ptx.substr(at, ptx.find_first_of(" (", at) - at);
    function.paramBytes = paramBytes(ptx, at);
    size_t copy = ptx.find("// fake: copy", at);
    if (copy < ptx.find(".entry ", at))
      sscanf(ptx.c_str() + copy, "// fake: copy %d %d %d", &function.copy[0],
             &function.copy[1], &function.copy[2]);
    module.functions[function.name] = function;
  }
}
} // namespace

extern "C" {
int cuGetErrorName(int error, const char **name) {
  *name =
      error == kIllegalAddress ? "CUDA_ERROR_ILLEGAL_ADDRESS" : "FAKE_ERROR";
  return 0;
}
int cuGetErrorString(int, const char **text) {
  *text = "a fake error";
  return 0;
}
int cuInit(unsigned) {
  int error = record("cuInit");
  return error ? error : deviceCount() ? 0 : kNoDevice;
}
int cuDeviceGetCount(int *count) {
  *count = deviceCount();
  return 0;
}
int cuDeviceGet(int *device, int ordinal) {
  *device = ordinal;
  return ordinal < deviceCount() ? 0 : kInvalidValue;
}
int cuDeviceGetName(char *name, int size, int device) {
  snprintf(name, size, "Fake %d", device);
  return 0;
}
int cuDeviceTotalMem_v2(size_t *bytes, int) {
  *bytes = size_t(1) << 34;
  return 0;
}
int cuDeviceGetAttribute(int *value, int attribute, int) {
  int major = 0, minor = 0;
  sscanf(setting("FAKE_CUDA_ARCH", "8.0"), "%d.%d", &major, &minor);
  switch (attribute) {
  case 16: // MULTIPROCESSOR_COUNT
    *value = 108;
    return 0;
  case 75: // COMPUTE_CAPABILITY_MAJOR
    *value = major;
    return 0;
  case 76: // COMPUTE_CAPABILITY_MINOR
    *value = minor;
    return 0;
  case 97: // MAX_SHARED_MEMORY_PER_BLOCK_OPTIN
    *value = atoi(setting("FAKE_CUDA_SHARED", "166912"));
    return 0;
  default:
    return kInvalidValue;
  }
}
int cuDevicePrimaryCtxRetain(void **context, int device) {
  int error = record("cuDevicePrimaryCtxRetain", field("device", device));
  std::lock_guard<std::mutex> lock(mutex);
  if (!primary[device])
    primary[device] = new Context{device};
  *context = primary[device];
  return error;
}
int cuCtxGetCurrent(void **context) {
  *context = stack.empty() ? nullptr : stack.back();
  return 0;
}
int cuCtxGetDevice(int *device) {
  if (stack.empty())
    return kInvalidContext;
  *device = stack.back()->device;
  return 0;
}
int cuCtxGetId(void *, unsigned long long *id) {
  *id = 7;
  return 0;
}
int cuCtxPushCurrent_v2(void *context) {
  stack.push_back(static_cast<Context *>(context));
  return 0;
}
int cuCtxPopCurrent_v2(void **context) {
  if (stack.empty())
    return kInvalidContext;
  *context = stack.back();
  stack.pop_back();
  return 0;
}
int cuCtxSynchronize() { return record("cuCtxSynchronize"); }
int cuThreadExchangeStreamCaptureMode(int *mode) {
  std::swap(*mode, captureMode);
  return 0;
}

int cuModuleLoadDataEx(void **module, const void *image, unsigned count,
                       int *options, void **values) {
  if (stack.empty())
    return kInvalidContext;
  auto *loaded = new Module{static_cast<const char *>(image), {}};
  int error =
      record("cuModuleLoadDataEx", field("device", stack.back()->device) +
                                       field("bytes", loaded->ptx.size()) +
                                       field("capture_mode", captureMode));
  if (loaded->ptx.find(".version") == std::string::npos)
    error = kInvalidPtx;
  if (error) {
    for (unsigned i = 0; i < count; ++i)
      if (options[i] == 5) // ERROR_LOG_BUFFER
        strcpy(static_cast<char *>(values[i]), "ptxas fatal: fake log");
    return error;
  }
  parseFunctions(*loaded);
  *module = loaded;
  return 0;
}
int cuModuleGetFunction(void **function, void *module, const char *name) {
  auto &functions = static_cast<Module *>(module)->functions;
  auto it = functions.find(name);
  if (it == functions.end())
    return kNotFound;
  *function = &it->second;
  return 0;
}
int cuFuncGetAttribute(int *value, int attribute, void *) {
  *value = 0;
  return attribute == 1 ? 0 : kInvalidValue; // SHARED_SIZE_BYTES
}
int cuFuncSetAttribute(void *function, int attribute, int value) {
  Function &set = *static_cast<Function *>(function);
  if (attribute != 8 || // MAX_DYNAMIC_SHARED_SIZE_BYTES
      value > atoi(setting("FAKE_CUDA_SHARED", "166912")))
    return kInvalidValue;
  set.sharedLimit = value;
  return record("cuFuncSetAttribute",
                field("kernel", '"' + set.name + '"') + field("shared", value));
}

int cuLaunchKernel(void *handle, unsigned gridX, unsigned gridY, unsigned gridZ,
                   unsigned blockX, unsigned blockY, unsigned blockZ,
                   unsigned shared, void *stream, void **params, void **extra) {
  Function &function = *static_cast<Function *>(handle);
  if (stack.empty())
    return kInvalidContext;
  if (int(shared) > function.sharedLimit || extra || !gridX || !gridY ||
      !gridZ || blockX * blockY * blockZ > 1024)
    return kInvalidValue;
  std::vector<uint64_t> values;
  std::ostringstream list;
  for (size_t i = 0; i < function.paramBytes.size(); ++i) {
    uint64_t value = 0;
    memcpy(&value, params[i], function.paramBytes[i]);
    values.push_back(value);
    list << (i ? ", " : "") << value;
  }
  std::ostringstream sizes;
  sizes << "[" << gridX << ", " << gridY << ", " << gridZ << "], \"block\": ["
        << blockX << ", " << blockY << ", " << blockZ << "]";
  int error = record("cuLaunchKernel",
                     field("kernel", '"' + function.name + '"') +
                         field("grid", sizes.str()) + field("shared", shared) +
                         field("stream", reinterpret_cast<uint64_t>(stream)) +
                         field("device", stack.back()->device) +
                         field("params", "[" + list.str() + "]"));
  if (error || function.copy[0] < 0)
    return error;
  uint64_t to = values.at(function.copy[0]), from = values.at(function.copy[1]);
  uint64_t bytes = values.at(function.copy[2]);
  if (!isDeviceMemory(to, bytes) || !isDeviceMemory(from, bytes))
    return kIllegalAddress;
  memmove(reinterpret_cast<void *>(to), reinterpret_cast<void *>(from), bytes);
  return 0;
}

int cuMemAlloc_v2(uint64_t *address, size_t bytes) {
  if (stack.empty())
    return kInvalidContext;
  int error = record("cuMemAlloc_v2", field("bytes", bytes));
  if (error)
    return error;
  void *memory = aligned_alloc(256, (bytes + 255) / 256 * 256);
  memset(memory, 0xa5, bytes);
  *address = reinterpret_cast<uint64_t>(memory);
  std::lock_guard<std::mutex> lock(mutex);
  allocations[*address] = bytes;
  return 0;
}
int cuMemFree_v2(uint64_t address) {
  {
    std::lock_guard<std::mutex> lock(mutex);
    if (!allocations.erase(address))
      return kInvalidValue;
  }
  free(reinterpret_cast<void *>(address));
  return record("cuMemFree_v2");
}
int cuMemGetInfo_v2(size_t *unused, size_t *total) {
  *total = size_t(1) << 34;
  *unused = *total;
  std::lock_guard<std::mutex> lock(mutex);
  for (auto [address, bytes] : allocations)
    *unused -= bytes;
  return 0;
}
int cuMemcpyHtoD_v2(uint64_t to, const void *from, size_t bytes) {
  if (!isDeviceMemory(to, bytes))
    return kInvalidValue;
  memcpy(reinterpret_cast<void *>(to), from, bytes);
  return record("cuMemcpyHtoD_v2", field("bytes", bytes));
}
int cuMemcpyDtoH_v2(void *to, uint64_t from, size_t bytes) {
  if (!isDeviceMemory(from, bytes))
    return kInvalidValue;
  memcpy(to, reinterpret_cast<void *>(from), bytes);
  return record("cuMemcpyDtoH_v2", field("bytes", bytes));
}
int cuMemsetD8_v2(uint64_t address, unsigned char value, size_t bytes) {
  if (!isDeviceMemory(address, bytes))
    return kInvalidValue;
  memset(reinterpret_cast<void *>(address), value, bytes);
  return record("cuMemsetD8_v2", field("bytes", bytes));
}
int cuMemsetD8Async(uint64_t address, unsigned char value, size_t bytes,
                    void *stream) {
  if (!isDeviceMemory(address, bytes))
    return kInvalidValue;
  memset(reinterpret_cast<void *>(address), value, bytes);
  return record("cuMemsetD8Async",
                field("bytes", bytes) +
                    field("stream", reinterpret_cast<uint64_t>(stream)));
}

int cuEventCreate(void **event, unsigned) {
  *event = new int(0);
  return 0;
}
int cuEventDestroy_v2(void *event) {
  delete static_cast<int *>(event);
  return 0;
}
int cuEventRecord(void *event, void *) {
  static int clock = 0;
  *static_cast<int *>(event) = ++clock;
  return record("cuEventRecord");
}
int cuEventSynchronize(void *) { return record("cuEventSynchronize"); }
/// One millisecond from one record to the next.
int cuEventElapsedTime(float *milliseconds, void *start, void *stop) {
  *milliseconds = float(*static_cast<int *>(stop) - *static_cast<int *>(start));
  return 0;
}
} // extern "C"
