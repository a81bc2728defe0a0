//===- Launcher.cpp - Launches an artefact's kernels ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Launcher.h"
#include "Binder.h"
#include "Driver.h"

#include <mutex>
#include <tuple>

using namespace flash::runtime;

namespace {
/// A context, told from a later one at the same address where the driver can.
using ContextKey = std::pair<CUcontext, unsigned long long>;

/// The device code of one artefact in one context.
struct LoadedImage {
  std::vector<CUfunction> functions; ///< as Artefact::kernels
  DeviceLimits limits;
};

/// Lets this thread make calls that a capture in progress would forbid (loading
/// a module is one), for as long as this object lives.
class RelaxedCapture {
public:
  explicit RelaxedCapture(const Driver &driver) : driver(driver) {
    driver.cuThreadExchangeStreamCaptureMode(&mode);
  }
  ~RelaxedCapture() { driver.cuThreadExchangeStreamCaptureMode(&mode); }

private:
  const Driver &driver;
  int mode = kStreamCaptureModeRelaxed;
};
} // namespace

struct Launcher::Impl {
  explicit Impl(Artefact theArtefact)
      : artefact(std::move(theArtefact)), binder(artefact) {}

  /// The image in this context, loaded by the first call; null on failure.
  const LoadedImage *loaded(const Driver &driver, const ContextScope &scope,
                            std::string &error);
  bool load(const Driver &driver, const ContextScope &scope, LoadedImage &image,
            std::string &error) const;
  bool checkArch(const Driver &driver, CUdevice device,
                 std::string &error) const;

  const Artefact artefact;
  const Binder binder;
  std::mutex mutex;
  std::map<ContextKey, LoadedImage> images;
};

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

/// Splits "sm_90a" into 9, 0, 'a'.
static bool parseArch(const std::string &arch, int &major, int &minor,
                      char &suffix) {
  size_t at = 3; // After "sm_", which `validate` has seen.
  int number = 0;
  for (; at < arch.size() && arch[at] >= '0' && arch[at] <= '9' && at < 7; ++at)
    number = 10 * number + (arch[at] - '0');
  major = number / 10;
  minor = number % 10;
  suffix = at < arch.size() ? arch[at] : 0;
  return number >= 10 && at + (suffix ? 1 : 0) == arch.size() &&
         (!suffix || suffix == 'a' || suffix == 'f');
}

/// PTX ISA, "Target directive": code for sm_XY runs from there up, a cubin only
/// within the major version, 'a' on that device alone, 'f' within its family.
bool Launcher::Impl::checkArch(const Driver &driver, CUdevice device,
                               std::string &error) const {
  int major = 0, minor = 0, hasMajor = 0, hasMinor = 0;
  char suffix = 0;
  if (!parseArch(artefact.image.arch, major, minor, suffix))
    return fail(error, "unknown target " + inQuotes(artefact.image.arch));
  if (!driver.check(
          driver.cuDeviceGetAttribute(
              &hasMajor, kDeviceAttributeComputeCapabilityMajor, device),
          "cannot query the device", error) ||
      !driver.check(
          driver.cuDeviceGetAttribute(
              &hasMinor, kDeviceAttributeComputeCapabilityMinor, device),
          "cannot query the device", error))
    return false;
  bool isCubin = artefact.image.format == Image::Format::Cubin;
  bool runs =
      std::make_pair(hasMajor, hasMinor) >= std::make_pair(major, minor);
  if (isCubin || suffix == 'f')
    runs = hasMajor == major && hasMinor >= minor;
  if (suffix == 'a')
    runs = hasMajor == major && hasMinor == minor;
  return runs ||
         fail(error,
              "'" + artefact.name + "' is compiled for " + artefact.image.arch +
                  (isCubin ? " (cubin)" : " (PTX)") + ", the device is sm_" +
                  std::to_string(hasMajor) + std::to_string(hasMinor));
}

/// One module per context and image in the whole process: compiling the same
/// attention twice loads it once. Modules are never unloaded: work in flight
/// and captured graphs use them after the Launcher is gone.
static bool loadModule(const Driver &driver, const ContextKey &context,
                       const Image &image, CUmodule &module,
                       std::string &error) {
  static std::mutex &mutex = *new std::mutex;
  static auto &modules =
      *new std::map<std::pair<ContextKey, std::string>, CUmodule>;
  std::lock_guard<std::mutex> lock(mutex);
  CUmodule &slot = modules[{context, image.bytes}];
  if (!slot) {
    char log[8192] = "";
    int options[] = {kJitErrorLogBuffer, kJitErrorLogBufferSizeBytes};
    void *values[] = {log, reinterpret_cast<void *>(sizeof log)};
    RelaxedCapture relaxed(driver);
    // PTX ends at the NUL that std::string keeps behind its last byte.
    CUresult result = driver.cuModuleLoadDataEx(&slot, image.bytes.c_str(), 2,
                                                options, values);
    if (!driver.check(result, "cannot load the device code", error)) {
      modules.erase({context, image.bytes});
      if (result == kCudaErrorUnsupportedPtxVersion)
        error += "; update the CUDA driver, or compile to a cubin";
      log[sizeof log - 1] = 0;
      return fail(error, error + (log[0] ? std::string("\n") + log : ""));
    }
  }
  module = slot;
  return true;
}

bool Launcher::Impl::load(const Driver &driver, const ContextScope &scope,
                          LoadedImage &image, std::string &error) const {
  if (!checkArch(driver, scope.device, error))
    return false;
  int sharedBytes = 0;
  if (!driver.check(driver.cuDeviceGetAttribute(
                        &sharedBytes,
                        kDeviceAttributeMaxSharedMemoryPerBlockOptin,
                        scope.device),
                    "cannot query the device", error))
    return false;
  image.limits.sharedBytes = sharedBytes;
  unsigned long long id = 0;
  if (driver.cuCtxGetId)
    driver.cuCtxGetId(scope.context, &id);
  CUmodule module = nullptr;
  if (!loadModule(driver, {scope.context, id}, artefact.image, module, error))
    return false;
  for (const Kernel &kernel : artefact.kernels) {
    CUfunction &function = image.functions.emplace_back();
    std::string what = "kernel '" + kernel.name + "'";
    if (!driver.check(
            driver.cuModuleGetFunction(&function, module, kernel.name.c_str()),
            what + " is not in the device code", error))
      return false;
    int staticBytes = 0;
    if (!driver.check(
            driver.cuFuncGetAttribute(
                &staticBytes, kFunctionAttributeSharedSizeBytes, function),
            what + ": cannot query", error))
      return false;
    image.limits.staticBytes.push_back(staticBytes);
    // One that does not fit is passed over when a kernel is chosen.
    if (kernel.sharedBytes == 0 ||
        kernel.sharedBytes + staticBytes > sharedBytes)
      continue;
    if (!driver.check(driver.cuFuncSetAttribute(
                          function, kFunctionAttributeMaxDynamicSharedSizeBytes,
                          static_cast<int>(kernel.sharedBytes)),
                      what + ": cannot reserve " +
                          std::to_string(kernel.sharedBytes) +
                          " bytes of shared memory",
                      error))
      return false;
  }
  return true;
}

const LoadedImage *Launcher::Impl::loaded(const Driver &driver,
                                          const ContextScope &scope,
                                          std::string &error) {
  unsigned long long id = 0;
  if (driver.cuCtxGetId)
    driver.cuCtxGetId(scope.context, &id);
  std::lock_guard<std::mutex> lock(mutex);
  auto it = images.find({scope.context, id});
  if (it == images.end()) {
    LoadedImage fresh;
    if (!load(driver, scope, fresh, error))
      return nullptr;
    it = images.emplace(ContextKey{scope.context, id}, std::move(fresh)).first;
  }
  return &it->second; // Never erased, and a map's nodes do not move.
}

//===----------------------------------------------------------------------===//
// Launcher
//===----------------------------------------------------------------------===//

Launcher::Launcher(std::unique_ptr<Impl> impl) : impl(std::move(impl)) {}
Launcher::~Launcher() = default;

std::unique_ptr<Launcher> Launcher::create(Artefact artefact,
                                           std::string &error) {
  if (!validate(artefact, error))
    return nullptr;
  return std::unique_ptr<Launcher>(
      new Launcher(std::make_unique<Impl>(std::move(artefact))));
}

const Artefact &Launcher::artefact() const { return impl->artefact; }

bool Launcher::outputShapes(const std::vector<Argument> &inputs,
                            std::vector<std::vector<int64_t>> &shapes,
                            std::string &error) const {
  return impl->binder.outputShapes(inputs, shapes, error);
}

bool Launcher::workspaceBytes(const std::vector<Argument> &arguments,
                              int64_t &bytes, std::string &error) const {
  Facts facts;
  return impl->binder.bind(arguments, facts, error) &&
         impl->binder.workspaceBytes(facts, bytes, error);
}

bool Launcher::plan(const std::vector<Argument> &arguments,
                    const DeviceLimits &limits, LaunchPlan &plan,
                    std::string &error) const {
  Facts facts;
  return impl->binder.bind(arguments, facts, error) &&
         impl->binder.plan(facts, limits, plan, error);
}

bool Launcher::prepare(int device, std::string &error) const {
  const Driver *driver = Driver::get(error);
  if (!driver)
    return false;
  ContextScope scope(*driver);
  return scope.enter(device, error) && impl->loaded(*driver, scope, error);
}

/// The workspace must be there, large enough and aligned.
static bool checkWorkspace(const LaunchPlan &plan, const LaunchConfig &config,
                           std::string &error) {
  if (plan.workspaceBytes == 0)
    return true;
  if (config.workspace == 0 || config.workspaceBytes < plan.workspaceBytes)
    return fail(
        error,
        "the workspace has " +
            std::to_string(config.workspace ? config.workspaceBytes : 0) +
            " bytes, " + std::to_string(plan.workspaceBytes) + " are needed");
  return config.workspace % kWorkspaceAlignment == 0 ||
         fail(error, "the workspace's address is not a multiple of " +
                         std::to_string(kWorkspaceAlignment) + " bytes");
}

bool Launcher::launch(const std::vector<Argument> &arguments,
                      const LaunchConfig &config, std::string &error) const {
  // What needs no card first, so that a wrong call gets the same message
  // everywhere.
  Facts facts;
  if (!impl->binder.bind(arguments, facts, error))
    return false;
  const Driver *driver = Driver::get(error);
  if (!driver)
    return false;
  ContextScope scope(*driver);
  if (!scope.enter(config.device, error))
    return false;
  const LoadedImage *image = impl->loaded(*driver, scope, error);
  LaunchPlan plan;
  if (!image || !impl->binder.plan(facts, image->limits, plan, error) ||
      !checkWorkspace(plan, config, error))
    return false;
  if (plan.isEmpty())
    return true;

  CUstream stream = reinterpret_cast<CUstream>(config.stream);
  const Kernel &kernel = impl->artefact.kernels[plan.kernel];
  if (impl->artefact.workspace.zeroed && plan.workspaceBytes > 0 &&
      !driver->check(driver->cuMemsetD8Async(
                         config.workspace, 0,
                         static_cast<size_t>(plan.workspaceBytes), stream),
                     "cannot clear the workspace", error))
    return false;
  std::vector<void *> params;
  for (size_t i = 0; i < plan.params.size(); ++i) {
    if (kernel.params[i].kind == Param::Kind::Workspace)
      plan.params[i] = config.workspace;
    // Little-endian: the low bytes of a narrow parameter come first.
    params.push_back(&plan.params[i]);
  }
  auto size = [](int64_t value) { return static_cast<unsigned>(value); };
  return driver->check(
      driver->cuLaunchKernel(image->functions[plan.kernel], size(plan.grid[0]),
                             size(plan.grid[1]), size(plan.grid[2]),
                             size(kernel.block[0]), size(kernel.block[1]),
                             size(kernel.block[2]), size(kernel.sharedBytes),
                             stream, params.data(), /*extra=*/nullptr),
      "cannot launch kernel '" + kernel.name + "'", error);
}
