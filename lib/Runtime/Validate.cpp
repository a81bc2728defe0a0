//===- Validate.cpp - Do the parts of an artefact agree? ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"
#include "flash/Runtime/Artefact.h"

#include <map>
#include <set>

using namespace flash::runtime;

/// CUDA C Programming Guide, "Technical Specifications per Compute
/// Capability": the same for all of them.
static constexpr int64_t kMaxThreads = 1024;
static constexpr int64_t kMaxBlock[3] = {1024, 1024, 64};
/// "Kernel parameters": 4 KiB everywhere, 32,764 bytes since CUDA 12.1.
static constexpr size_t kMaxParams = 32764 / 8;

namespace {
class Validator {
public:
  Validator(const Artefact &artefact, std::string &error)
      : artefact(artefact), error(error) {}

  bool run() {
    if (!isName(artefact.name))
      return bad("the attention has no name");
    for (const Operand &operand : artefact.operands)
      if (!checkOperand(operand))
        return false;
    if (!checkExpr(artefact.workspace.bytes, "the workspace's size"))
      return false;
    if (artefact.kernels.empty())
      return bad("no kernels");
    for (const Kernel &kernel : artefact.kernels)
      if (!checkKernel(kernel))
        return false;
    if (artefact.image.bytes.empty())
      return bad("no device code");
    if (artefact.image.arch.compare(0, 3, "sm_") != 0)
      return bad("device code for the unknown target " +
                 inQuotes(artefact.image.arch));
    return true;
  }

private:
  bool bad(const std::string &what) {
    return fail(error, "malformed contract: " + what);
  }

  /// Not empty, and no byte that would end it early for the driver.
  static bool isName(const std::string &name) {
    return !name.empty() && name.find('\0') == std::string::npos;
  }

  bool checkOperand(const Operand &operand) {
    if (!isName(operand.name))
      return bad("an operand has no name");
    if (!operands.emplace(operand.name, &operand).second)
      return bad("two operands are named " + inQuotes(operand.name));
    if (operand.isScalar && !operand.shape.empty())
      return bad("scalar operand " + inQuotes(operand.name) + " has a shape");
    if (operand.isScalar && operand.role == Operand::Role::Output)
      return bad("scalar operand " + inQuotes(operand.name) + " is an output");
    if (operand.shape.size() > kMaxRank)
      return bad("operand " + inQuotes(operand.name) +
                 " has too many dimensions");
    for (const Expr &size : operand.shape) {
      bool isDim = size.kind == Expr::Kind::Dim && isName(size.name);
      if (isDim)
        dims.insert(size.name);
      if (!isDim && (size.kind != Expr::Kind::Constant || size.value < 0))
        return bad("operand " + inQuotes(operand.name) +
                   ": a size is neither a constant nor a run-time dimension");
    }
    return true;
  }

  bool checkExpr(const Expr &expr, const std::string &where, int depth = 1) {
    if (depth > Expr::kMaxDepth)
      return bad(where + ": the expression is too deep");
    switch (expr.kind) {
    case Expr::Kind::Constant:
      return true;
    case Expr::Kind::Dim:
      return dims.count(expr.name) ||
             bad(where + ": no operand has the dimension " +
                 inQuotes(expr.name));
    case Expr::Kind::Stride:
    case Expr::Kind::Aligned: {
      const Operand *operand = tensor(expr.name);
      if (!operand)
        return bad(where + ": there is no tensor operand " +
                   inQuotes(expr.name));
      if (expr.kind == Expr::Kind::Aligned)
        return expr.value > 0 || bad(where + ": alignment below one byte");
      return (expr.value >= 0 &&
              static_cast<size_t>(expr.value) < operand->shape.size()) ||
             bad(where + ": operand " + inQuotes(expr.name) +
                 " has no dimension " + std::to_string(expr.value));
    }
    default:
      break;
    }
    if (expr.operands.size() != 2)
      return bad(where + ": an operation has " +
                 std::to_string(expr.operands.size()) + " operands, not 2");
    return checkExpr(expr.operands[0], where, depth + 1) &&
           checkExpr(expr.operands[1], where, depth + 1);
  }

  bool checkKernel(const Kernel &kernel) {
    if (!isName(kernel.name))
      return bad("a kernel has no name");
    std::string where = "kernel " + inQuotes(kernel.name);
    if (!kernelNames.insert(kernel.name).second)
      return bad("two kernels are named " + inQuotes(kernel.name));
    if (!checkExpr(kernel.guard, where + ", guard"))
      return false;
    int64_t threads = 1;
    for (int i = 0; i < 3; ++i) {
      if (!checkExpr(kernel.grid[i], where + ", grid"))
        return false;
      if (kernel.block[i] < 1 || kernel.block[i] > kMaxBlock[i])
        return bad(where + ": block size " + std::to_string(kernel.block[i]));
      threads *= kernel.block[i];
    }
    if (threads > kMaxThreads)
      return bad(where + ": blocks of " + std::to_string(threads) + " threads");
    if (kernel.sharedBytes < 0 || kernel.sharedBytes > INT32_MAX)
      return bad(where + ": shared memory of " +
                 std::to_string(kernel.sharedBytes) + " bytes");
    if (kernel.params.size() > kMaxParams)
      return bad(where + ": too many parameters");
    for (const Param &param : kernel.params)
      if (!checkParam(param, where))
        return false;
    return true;
  }

  bool checkParam(const Param &param, const std::string &where) {
    switch (param.kind) {
    case Param::Kind::Workspace:
      return true;
    case Param::Kind::Pointer:
      return tensor(param.operand) ||
             bad(where + ": there is no tensor operand " +
                 inQuotes(param.operand));
    case Param::Kind::Scalar: {
      auto it = operands.find(param.operand);
      return (it != operands.end() && it->second->isScalar) ||
             bad(where + ": there is no scalar operand " +
                 inQuotes(param.operand));
    }
    case Param::Kind::Integer:
      if (param.bits != 8 && param.bits != 16 && param.bits != 32 &&
          param.bits != 64)
        return bad(where + ": an integer parameter of " +
                   std::to_string(param.bits) + " bits");
      return checkExpr(param.value, where + ", parameters");
    }
    return false;
  }

  const Operand *tensor(const std::string &name) const {
    auto it = operands.find(name);
    return it == operands.end() || it->second->isScalar ? nullptr : it->second;
  }

  const Artefact &artefact;
  std::string &error;
  std::map<std::string, const Operand *> operands;
  std::set<std::string> dims, kernelNames;
};
} // namespace

bool flash::runtime::validate(const Artefact &artefact, std::string &error) {
  return Validator(artefact, error).run();
}
