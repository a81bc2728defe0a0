//===- flash-launch.cpp - Runs an artefact --------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs an artefact on .npy files or random data, with lib/Runtime alone: there
// is no LLVM in this process.
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Device.h"
#include "flash/Runtime/Float.h"
#include "flash/Runtime/Launcher.h"
#include "flash/Runtime/Npy.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

using namespace flash::runtime;

static const char kUsage[] =
    R"(usage: flash-launch ARTEFACT [options]

Runs a compiled attention on a CUDA device, without the compiler.

  --info                  print the launch contract and do nothing else
  --input=NAME=@FILE.npy  an input from a file
  --input=NAME=VALUE      a scalar, or a tensor that is VALUE everywhere
  --input=NAME=random[:SEED]
                          random data: floats normal(0, 1), integers below 32
  --input=random[:SEED]   the same for every input that is not given
  --dim=NAME=SIZE         a run-time dimension that no file tells
  --output=NAME=@FILE.npy where to write an output
  --device=N              which device (0)
  --benchmark[=ROUNDS]    time the kernel by CUDA events (100 rounds)
)";

namespace {
/// The command line.
struct Options {
  std::string artefact;
  bool info = false;
  std::map<std::string, std::string> inputs, outputs;
  std::string otherInputs; ///< "random[:SEED]", or empty
  std::map<std::string, int64_t> dims;
  int device = 0;
  int rounds = 0; ///< 0: no benchmark
};

/// One operand of the call: what it is, and its elements.
struct Value {
  NpyArray host;
  DeviceBuffer device;
};
} // namespace

static bool fail(std::string &error, std::string message) {
  error = std::move(message);
  return false;
}

//===----------------------------------------------------------------------===//
// Command line
//===----------------------------------------------------------------------===//

static bool parseInteger(const std::string &text, int64_t &value) {
  char *end = nullptr;
  errno = 0;
  value = strtoll(text.c_str(), &end, 10);
  return !text.empty() && *end == 0 && errno == 0;
}

static bool parseNumber(const std::string &text, double &value) {
  char *end = nullptr;
  value = strtod(text.c_str(), &end);
  return !text.empty() && *end == 0;
}

static bool startsWith(const std::string &text, const char *prefix) {
  return text.compare(0, strlen(prefix), prefix) == 0;
}

/// "random" or "random:SEED".
static bool isRandom(const std::string &text) {
  return text == "random" || startsWith(text, "random:");
}

/// Splits "NAME=VALUE".
static bool splitNamed(const std::string &text, std::string &name,
                       std::string &value) {
  size_t at = text.find('=');
  if (at == std::string::npos || at == 0)
    return false;
  name = text.substr(0, at);
  value = text.substr(at + 1);
  return true;
}

/// Reads one option; `value` is what follows the first '='.
static bool parseOption(const std::string &option, const std::string &value,
                        Options &options, std::string &error) {
  std::string name, text;
  int64_t number = 0;
  bool isNamed = splitNamed(value, name, text);
  if (option == "--input") {
    if (!isNamed && isRandom(value))
      options.otherInputs = value;
    else if (!isNamed || !options.inputs.emplace(name, text).second)
      return fail(error,
                  "--input=" + value + ": expected NAME=VALUE, each name once");
    return true;
  }
  if (option == "--output")
    return (isNamed && text.size() > 1 && text[0] == '@' &&
            options.outputs.emplace(name, text.substr(1)).second) ||
           fail(error,
                "--output=" + value + ": expected NAME=@FILE, each name once");
  if (option == "--dim") {
    if (!isNamed || !parseInteger(text, number) || number < 0 ||
        !options.dims.emplace(name, number).second)
      return fail(error,
                  "--dim=" + value + ": expected NAME=SIZE, each name once");
    return true;
  }
  if (option == "--device") {
    if (!parseInteger(value, number) || number < 0 || number > INT16_MAX)
      return fail(error, "--device=" + value + ": expected a device's number");
    options.device = int(number);
    return true;
  }
  if (option == "--benchmark") {
    if (!parseInteger(value, number) || number < 1 || number > INT32_MAX)
      return fail(error,
                  "--benchmark=" + value + ": expected a number above 0");
    options.rounds = int(number);
    return true;
  }
  return fail(error, "unknown option '" + option + "', see --help");
}

static bool parseCommandLine(int argc, char **argv, Options &options,
                             std::string &error) {
  constexpr int kRounds = 100;
  for (int i = 1; i < argc; ++i) {
    std::string argument = argv[i];
    size_t equals = argument.find('=');
    if (argument == "--info") {
      options.info = true;
    } else if (argument == "--benchmark") {
      options.rounds = kRounds;
    } else if (!startsWith(argument, "-")) {
      if (!options.artefact.empty())
        return fail(error, "more than one artefact: '" + options.artefact +
                               "' and '" + argument + "'");
      options.artefact = argument;
    } else if (equals == std::string::npos) {
      return fail(error, "unknown option '" + argument + "', see --help");
    } else if (!parseOption(argument.substr(0, equals),
                            argument.substr(equals + 1), options, error)) {
      return false;
    }
  }
  return !options.artefact.empty() || fail(error, "no artefact, see --help");
}

//===----------------------------------------------------------------------===//
// --info
//===----------------------------------------------------------------------===//

static std::string typeText(const Operand &operand) {
  if (operand.isScalar)
    return std::string("scalar ") + toString(operand.dtype);
  std::string text;
  for (const Expr &size : operand.shape)
    text += toString(size) + "x";
  return text + toString(operand.dtype);
}

static std::string paramText(const Param &param) {
  switch (param.kind) {
  case Param::Kind::Pointer:
    return "&" + param.operand;
  case Param::Kind::Scalar:
    return param.operand;
  case Param::Kind::Integer:
    return toString(param.value) + ": i" + std::to_string(param.bits);
  case Param::Kind::Workspace:
    return "&workspace";
  }
  return "";
}

static void printKernel(const Kernel &kernel) {
  printf("kernel %s\n", kernel.name.c_str());
  bool always = kernel.guard.kind == Expr::Kind::Constant && kernel.guard.value;
  printf("  when   %s\n", always ? "always" : toString(kernel.guard).c_str());
  if (!kernel.guardText.empty())
    printf("         %s\n", kernel.guardText.c_str());
  printf("  grid   %s, %s, %s\n", toString(kernel.grid[0]).c_str(),
         toString(kernel.grid[1]).c_str(), toString(kernel.grid[2]).c_str());
  printf("  block  %lld, %lld, %lld\n", (long long)kernel.block[0],
         (long long)kernel.block[1], (long long)kernel.block[2]);
  printf("  shared %lld bytes\n", (long long)kernel.sharedBytes);
  printf("  params");
  for (size_t i = 0; i < kernel.params.size(); ++i)
    printf("%s %s", i ? "," : "", paramText(kernel.params[i]).c_str());
  printf("\n");
}

static void printInfo(const Artefact &artefact) {
  printf("attention %s\n", artefact.name.c_str());
  if (!artefact.source.empty())
    printf("source %s\n", artefact.source.c_str());
  printf("code %s, %s, %zu bytes\n", artefact.image.arch.c_str(),
         artefact.image.format == Image::Format::PTX ? "PTX" : "cubin",
         artefact.image.bytes.size());
  for (const Operand &operand : artefact.operands)
    printf("%s %s: %s\n",
           operand.role == Operand::Role::Input ? "input" : "output",
           operand.name.c_str(), typeText(operand).c_str());
  printf("workspace %s bytes%s\n", toString(artefact.workspace.bytes).c_str(),
         artefact.workspace.zeroed ? ", zeroed" : "");
  for (const Kernel &kernel : artefact.kernels)
    printKernel(kernel);
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

static const Operand *findOperand(const Artefact &artefact, Operand::Role role,
                                  const std::string &name) {
  for (const Operand &operand : artefact.operands)
    if (operand.role == role && operand.name == name)
      return &operand;
  return nullptr;
}

/// The names on the command line must be names of the contract.
static bool checkNames(const Artefact &artefact, const Options &options,
                       std::string &error) {
  for (auto &[name, value] : options.inputs)
    if (!findOperand(artefact, Operand::Role::Input, name))
      return fail(error, "there is no input '" + name + "', see --info");
  for (auto &[name, value] : options.outputs)
    if (!findOperand(artefact, Operand::Role::Output, name))
      return fail(error, "there is no output '" + name + "', see --info");
  for (auto &[name, size] : options.dims) {
    bool found = false;
    for (const Operand &operand : artefact.operands)
      for (const Expr &expr : operand.shape)
        found |= expr.kind == Expr::Kind::Dim && expr.name == name;
    if (!found)
      return fail(error,
                  "there is no run-time dimension '" + name + "', see --info");
  }
  return true;
}

/// Reads the input's file and learns dimensions from it. A file that does not
/// fit is reported when the call is checked, as everywhere.
static bool readInput(const Operand &operand, const std::string &path,
                      std::map<std::string, int64_t> &dims, Value &value,
                      std::string &error) {
  if (!readNpy(path, value.host, error))
    return fail(error, "operand '" + operand.name + "': " + error);
  if (value.host.shape.size() != operand.shape.size() ||
      value.host.dtype != operand.dtype)
    return fail(error, "operand '" + operand.name + "': expected " +
                           typeText(operand) + ", '" + path + "' holds " +
                           toString(value.host.dtype, value.host.shape));
  for (size_t i = 0; i < operand.shape.size(); ++i)
    if (operand.shape[i].kind == Expr::Kind::Dim)
      dims.emplace(operand.shape[i].name, value.host.shape[i]);
  return true;
}

static bool makeInput(const Operand &operand, const std::string &text,
                      uint64_t index,
                      const std::map<std::string, int64_t> &dims, Value &value,
                      std::string &error) {
  value.host.dtype = operand.dtype;
  int64_t count = 1;
  for (const Expr &size : operand.shape) {
    int64_t known = size.value;
    if (size.kind == Expr::Kind::Dim) {
      auto it = dims.find(size.name);
      if (it == dims.end())
        return fail(error, "operand '" + operand.name +
                               "': its size is not known, give --dim=" +
                               size.name + "=SIZE");
      known = it->second;
    }
    value.host.shape.push_back(known);
    if (__builtin_mul_overflow(count, known, &count) ||
        count > INT64_MAX / byteSize(operand.dtype))
      return fail(error, "operand '" + operand.name + "': too large");
  }
  if (isRandom(text)) {
    int64_t seed = 0;
    if (text != "random" && !parseInteger(text.substr(strlen("random:")), seed))
      return fail(error, "'" + text + "': expected random:SEED");
    // Far apart, so that no two operands are alike.
    value.host.data =
        randomElements(operand.dtype, count, uint64_t(seed) * 1000003 + index);
    return true;
  }
  double number = 0;
  if (!parseNumber(text, number))
    return fail(error, "operand '" + operand.name + "': '" + text +
                           "' is neither @FILE, random[:SEED] nor a number");
  value.host.data.resize(size_t(count * byteSize(operand.dtype)));
  for (int64_t i = 0; i < count; ++i)
    storeElement(operand.dtype, number,
                 value.host.data.data() + i * byteSize(operand.dtype));
  return true;
}

/// Fills in the elements of all inputs: files first, for they tell sizes.
static bool makeInputs(const Artefact &artefact, const Options &options,
                       std::vector<Value> &values, std::string &error) {
  std::map<std::string, int64_t> dims = options.dims;
  for (bool fromFiles : {true, false})
    for (size_t i = 0; i < artefact.operands.size(); ++i) {
      const Operand &operand = artefact.operands[i];
      if (operand.role != Operand::Role::Input)
        continue;
      auto it = options.inputs.find(operand.name);
      std::string text =
          it == options.inputs.end() ? options.otherInputs : it->second;
      if (text.empty())
        return fail(error, "input '" + operand.name +
                               "' is not given; --input=random fills in the "
                               "rest");
      if (startsWith(text, "@") != fromFiles)
        continue;
      if (fromFiles
              ? !readInput(operand, text.substr(1), dims, values[i], error)
              : !makeInput(operand, text, i, dims, values[i], error))
        return false;
    }
  return true;
}

static Argument toArgument(const Operand &operand, const Value &value) {
  Argument argument;
  argument.dtype = value.host.dtype;
  argument.isScalar = operand.isScalar;
  argument.rank = int(value.host.shape.size());
  argument.shape = value.host.shape.data();
  if (operand.isScalar)
    memcpy(&argument.value, value.host.data.data(), value.host.data.size());
  else
    argument.value = value.device.address();
  return argument;
}

static std::vector<Argument> toArguments(const Artefact &artefact,
                                         const std::vector<Value> &values,
                                         bool onlyInputs) {
  std::vector<Argument> arguments;
  for (size_t i = 0; i < values.size(); ++i)
    if (!onlyInputs || artefact.operands[i].role == Operand::Role::Input)
      arguments.push_back(toArgument(artefact.operands[i], values[i]));
  return arguments;
}

/// Sizes the outputs. All their bytes are 0xff, which is NaN for floats, so
/// that an element that no kernel writes is seen.
static bool makeOutputs(const Launcher &launcher, std::vector<Value> &values,
                        std::string &error) {
  const Artefact &artefact = launcher.artefact();
  std::vector<std::vector<int64_t>> shapes;
  if (!launcher.outputShapes(toArguments(artefact, values, true), shapes,
                             error))
    return false;
  auto shape = shapes.begin();
  for (size_t i = 0; i < values.size(); ++i) {
    const Operand &operand = artefact.operands[i];
    if (operand.role != Operand::Role::Output)
      continue;
    values[i].host.dtype = operand.dtype;
    values[i].host.shape = *shape++;
    int64_t count = 1;
    for (int64_t size : values[i].host.shape)
      if (__builtin_mul_overflow(count, size, &count) ||
          count > INT64_MAX / byteSize(operand.dtype))
        return fail(error, "operand '" + operand.name + "': too large");
    values[i].host.data.assign(size_t(count * byteSize(operand.dtype)), '\xff');
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

static bool benchmark(const Launcher &launcher, Device device, int rounds,
                      const std::vector<Argument> &arguments,
                      const LaunchConfig &config, std::string &error) {
  constexpr int kWarmup = 10;
  std::vector<float> times;
  auto work = [&](std::string &error) {
    return launcher.launch(arguments, config, error);
  };
  if (!device.time(work, config.stream, kWarmup, rounds, times, error))
    return false;
  std::sort(times.begin(), times.end());
  size_t half = times.size() / 2;
  double median =
      times.size() % 2 ? times[half] : (times[half - 1] + times[half]) / 2.0;
  constexpr double kMicroseconds = 1000;
  printf("median %.2f us, minimum %.2f us, maximum %.2f us, %d rounds\n",
         median * kMicroseconds, times.front() * kMicroseconds,
         times.back() * kMicroseconds, rounds);
  return true;
}

static bool run(const Launcher &launcher, const Options &options,
                std::string &error) {
  const Artefact &artefact = launcher.artefact();
  Device device(options.device);
  std::vector<Value> values(artefact.operands.size());
  int count = 0;
  if (!checkNames(artefact, options, error) ||
      !makeInputs(artefact, options, values, error) ||
      !makeOutputs(launcher, values, error) || !deviceCount(count, error))
    return false;
  for (size_t i = 0; i < values.size(); ++i) {
    Value &value = values[i];
    int64_t bytes = int64_t(value.host.data.size());
    if (!artefact.operands[i].isScalar &&
        (!value.device.allocate(device, bytes, error) ||
         !device.copyToDevice(value.device.address(), value.host.data.data(),
                              bytes, error)))
      return false;
  }
  std::vector<Argument> arguments = toArguments(artefact, values, false);
  DeviceBuffer workspace;
  LaunchConfig config;
  config.device = options.device;
  if (!launcher.workspaceBytes(arguments, config.workspaceBytes, error) ||
      !workspace.allocate(device, config.workspaceBytes, error))
    return false;
  config.workspace = workspace.address();
  if (!launcher.launch(arguments, config, error) || !device.synchronize(error))
    return false;
  for (size_t i = 0; i < values.size(); ++i) {
    Value &value = values[i];
    auto it = options.outputs.find(artefact.operands[i].name);
    if (it == options.outputs.end())
      continue;
    if (!device.copyToHost(value.host.data.data(), value.device.address(),
                           int64_t(value.host.data.size()), error) ||
        !writeNpy(it->second, value.host, error))
      return false;
  }
  return options.rounds == 0 ||
         benchmark(launcher, device, options.rounds, arguments, config, error);
}

int main(int argc, char **argv) {
  for (int i = 1; i < argc; ++i)
    if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h")) {
      fputs(kUsage, stdout);
      return 0;
    }
  Options options;
  Artefact artefact;
  std::string error;
  std::unique_ptr<Launcher> launcher;
  bool good = parseCommandLine(argc, argv, options, error) &&
              load(options.artefact, artefact, error) &&
              (launcher = Launcher::create(std::move(artefact), error));
  if (good && options.info)
    printInfo(launcher->artefact());
  else if (good)
    good = run(*launcher, options, error);
  if (!good)
    fprintf(stderr, "flash-launch: error: %s\n", error.c_str());
  return good ? 0 : 1;
}
