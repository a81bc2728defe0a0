//===- Binder.cpp - Binds a call to the contract --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Binder.h"

#include <algorithm>

using namespace flash::runtime;

/// CUDA C Programming Guide, "Technical Specifications per Compute Capability".
static constexpr int64_t kMaxGrid[3] = {INT32_MAX, 65535, 65535};

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

/// Rounds toward minus infinity, `divisor` > 0.
static int64_t floorDiv(int64_t value, int64_t divisor) {
  return value / divisor - (value % divisor < 0);
}

/// Computes a binary operation; false on overflow and on a divisor below 1.
static bool apply(Expr::Kind kind, int64_t a, int64_t b, int64_t &result) {
  switch (kind) {
  case Expr::Kind::Add:
    return !__builtin_add_overflow(a, b, &result);
  case Expr::Kind::Sub:
    return !__builtin_sub_overflow(a, b, &result);
  case Expr::Kind::Mul:
    return !__builtin_mul_overflow(a, b, &result);
  case Expr::Kind::FloorDiv:
    result = b > 0 ? floorDiv(a, b) : 0;
    return b > 0;
  case Expr::Kind::CeilDiv:
    result = b > 0 ? floorDiv(a, b) + (a % b != 0) : 0;
    return b > 0;
  case Expr::Kind::Mod:
    result = b > 0 ? a % b : 0;
    result += result < 0 ? b : 0;
    return b > 0;
  case Expr::Kind::Min:
    result = std::min(a, b);
    return true;
  case Expr::Kind::Max:
    result = std::max(a, b);
    return true;
  case Expr::Kind::Equal:
    result = a == b;
    return true;
  case Expr::Kind::LessEqual:
    result = a <= b;
    return true;
  case Expr::Kind::And:
    result = a && b;
    return true;
  default:
    return false;
  }
}

static bool evaluate(const Term &term, const Facts &facts, int64_t &value) {
  switch (term.kind) {
  case Expr::Kind::Constant:
    value = term.value;
    return true;
  case Expr::Kind::Dim:
    value = facts.dims[term.index];
    return value != kUnbound;
  case Expr::Kind::Stride:
    value = facts.strides[term.index][term.value];
    return true;
  case Expr::Kind::Aligned:
    value = facts.arguments[term.index].value % uint64_t(term.value) == 0;
    return true;
  default:
    break;
  }
  int64_t lhs = 0, rhs = 0;
  if (!evaluate(term.operands[0], facts, lhs))
    return false;
  // So that a guard can protect a division.
  if (term.kind == Expr::Kind::And && !lhs) {
    value = 0;
    return true;
  }
  return evaluate(term.operands[1], facts, rhs) &&
         apply(term.kind, lhs, rhs, value);
}

Term Binder::resolve(const Expr &expr) const {
  Term term;
  term.kind = expr.kind;
  term.value = expr.value;
  if (expr.kind == Expr::Kind::Dim)
    term.index = dimIndices.at(expr.name);
  if (expr.kind == Expr::Kind::Stride || expr.kind == Expr::Kind::Aligned)
    term.index = operandIndices.at(expr.name);
  for (const Expr &operand : expr.operands)
    term.operands.push_back(resolve(operand));
  return term;
}

Binder::Binder(const Artefact &artefact) : artefact(artefact) {
  for (const Operand &operand : artefact.operands) {
    operandIndices.emplace(operand.name, int(operandIndices.size()));
    for (const Expr &size : operand.shape)
      if (size.kind == Expr::Kind::Dim &&
          dimIndices.emplace(size.name, int(dimNames.size())).second)
        dimNames.push_back(size.name);
  }
  workspace = resolve(artefact.workspace.bytes);
  for (const Kernel &kernel : artefact.kernels) {
    ResolvedKernel &resolved = kernels.emplace_back();
    resolved.guard = resolve(kernel.guard);
    for (int i = 0; i < 3; ++i)
      resolved.grid[i] = resolve(kernel.grid[i]);
    for (const Param &param : kernel.params) {
      bool hasOperand = param.kind == Param::Kind::Pointer ||
                        param.kind == Param::Kind::Scalar;
      resolved.operands.push_back(hasOperand ? operandIndices.at(param.operand)
                                             : -1);
      resolved.values.push_back(
          param.kind == Param::Kind::Integer ? resolve(param.value) : Term());
    }
  }
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

static std::string givenType(const Argument &argument) {
  if (argument.isScalar)
    return std::string("a scalar ") + toString(argument.dtype);
  return toString(
      argument.dtype,
      std::vector<int64_t>(argument.shape, argument.shape + argument.rank));
}

/// "2x8xnx128xbf16 with n = 77": what the contract and the operands before this
/// one ask for.
std::string Binder::expectedShape(int index, const Facts &facts) const {
  const Operand &operand = artefact.operands[index];
  if (operand.isScalar)
    return std::string("a scalar ") + toString(operand.dtype);
  std::string text, known;
  for (const Expr &size : operand.shape) {
    text += toString(size) + "x";
    if (size.kind != Expr::Kind::Dim)
      continue;
    int64_t value = facts.dims[dimIndices.at(size.name)];
    std::string fact = size.name + " = " + std::to_string(value);
    if (value != kUnbound && known.find(fact) == std::string::npos)
      known += (known.empty() ? " with " : ", ") + fact;
  }
  return text + toString(operand.dtype) + known;
}

/// Fills in the strides that the caller left out or that make no difference.
static bool canonicalStrides(const Argument &argument,
                             std::array<int64_t, kMaxRank> &strides) {
  bool isEmpty = std::find(argument.shape, argument.shape + argument.rank, 0) !=
                 argument.shape + argument.rank;
  int64_t inner = 1; // the stride of the next dimension outward, in C order
  for (int i = argument.rank - 1; i >= 0; --i) {
    bool isFree = !argument.strides || isEmpty || argument.shape[i] == 1;
    strides[i] = isFree ? inner : argument.strides[i];
    if (__builtin_mul_overflow(strides[i],
                               std::max<int64_t>(argument.shape[i], 1), &inner))
      return false;
  }
  return true;
}

bool Binder::bindTensor(int index, const Argument &argument, Facts &facts,
                        std::string &error) const {
  const Operand &operand = artefact.operands[index];
  auto mismatch = [&](const std::string &what) {
    return fail(error, "operand '" + operand.name + "': " + what +
                           "; expected " + expectedShape(index, facts) +
                           ", given " + givenType(argument));
  };
  if (argument.isScalar != operand.isScalar)
    return mismatch(operand.isScalar ? "a tensor for a scalar"
                                     : "a scalar for a tensor");
  if (argument.dtype != operand.dtype)
    return mismatch("wrong element type");
  if (operand.isScalar)
    return true;
  if (argument.rank != static_cast<int>(operand.shape.size()))
    return mismatch("wrong number of dimensions");
  for (int i = 0; i < argument.rank; ++i) {
    const Expr &size = operand.shape[i];
    int64_t given = argument.shape[i];
    std::string where = "dimension " + std::to_string(i);
    if (given < 0)
      return mismatch(where + " is negative");
    if (size.kind == Expr::Kind::Constant) {
      if (given != size.value)
        return mismatch(where + " is " + std::to_string(given) + ", not " +
                        std::to_string(size.value));
      continue;
    }
    int64_t &bound = facts.dims[dimIndices.at(size.name)];
    if (bound != kUnbound && given != bound)
      return mismatch(where + " is " + std::to_string(given) + ", not " +
                      size.name + " = " + std::to_string(bound) +
                      " as in the operands before");
    bound = given;
  }
  if (!canonicalStrides(argument, facts.strides[index]))
    return mismatch("too large");
  return true;
}

/// The address, and that no two elements of an output share memory.
bool Binder::checkAddress(int index, const Argument &argument,
                          const Facts &facts, std::string &error) const {
  const Operand &operand = artefact.operands[index];
  std::string name = "operand '" + operand.name + "'";
  for (int i = 0; i < argument.rank; ++i)
    if (argument.shape[i] == 0)
      return true; // No element is ever touched.
  if (argument.value == 0)
    return fail(error, name + ": null address");
  if (argument.value % uint64_t(byteSize(operand.dtype)))
    return fail(error, name + ": the address is not a multiple of " +
                           std::to_string(byteSize(operand.dtype)) +
                           " bytes, the size of " + toString(operand.dtype));
  if (operand.role == Operand::Role::Output)
    for (int i = 0; i < argument.rank; ++i)
      if (argument.shape[i] > 1 && facts.strides[index][i] == 0)
        return fail(error, name + ": an output with stride 0 along dimension " +
                               std::to_string(i));
  return true;
}

bool Binder::bind(const std::vector<Argument> &arguments, Facts &facts,
                  std::string &error) const {
  size_t count = artefact.operands.size();
  if (arguments.size() != count)
    return fail(error, "expected " + std::to_string(count) +
                           " operands, given " +
                           std::to_string(arguments.size()));
  facts.dims.assign(dimNames.size(), kUnbound);
  facts.arguments = arguments.data();
  facts.strides.resize(count);
  for (size_t i = 0; i < count; ++i)
    if (!bindTensor(int(i), arguments[i], facts, error))
      return false;
  for (size_t i = 0; i < count; ++i)
    if (!artefact.operands[i].isScalar &&
        !checkAddress(int(i), arguments[i], facts, error))
      return false;
  return true;
}

bool Binder::outputShapes(const std::vector<Argument> &inputs,
                          std::vector<std::vector<int64_t>> &shapes,
                          std::string &error) const {
  Facts facts;
  facts.dims.assign(dimNames.size(), kUnbound);
  facts.strides.resize(artefact.operands.size());
  size_t next = 0;
  for (size_t i = 0; i < artefact.operands.size(); ++i) {
    if (artefact.operands[i].role != Operand::Role::Input)
      continue;
    if (next == inputs.size())
      return fail(error,
                  "operand '" + artefact.operands[i].name + "' is not given");
    if (!bindTensor(int(i), inputs[next++], facts, error))
      return false;
  }
  if (next != inputs.size())
    return fail(error, "expected " + std::to_string(next) + " inputs, given " +
                           std::to_string(inputs.size()));
  shapes.clear();
  for (const Operand &operand : artefact.operands) {
    if (operand.role != Operand::Role::Output)
      continue;
    std::vector<int64_t> &shape = shapes.emplace_back();
    for (const Expr &size : operand.shape) {
      int64_t value = size.kind == Expr::Kind::Constant
                          ? size.value
                          : facts.dims[dimIndices.at(size.name)];
      if (value == kUnbound)
        return fail(error, "operand '" + operand.name +
                               "': no input tells the dimension " + size.name);
      shape.push_back(value);
    }
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Decisions
//===----------------------------------------------------------------------===//

bool Binder::workspaceBytes(const Facts &facts, int64_t &bytes,
                            std::string &error) const {
  return (evaluate(workspace, facts, bytes) && bytes >= 0) ||
         fail(error, "the workspace's size is out of range");
}

bool Binder::choose(const Facts &facts, const DeviceLimits &limits, int &chosen,
                    std::string &error) const {
  std::string reasons;
  for (size_t i = 0; i < kernels.size(); ++i) {
    const Kernel &kernel = artefact.kernels[i];
    int64_t holds = 0;
    int64_t sharedBytes = kernel.sharedBytes;
    if (!limits.staticBytes.empty())
      sharedBytes += limits.staticBytes[i];
    std::string reason;
    if (!evaluate(kernels[i].guard, facts, holds))
      reason = "its guard, " + toString(kernel.guard) + ", is out of range";
    else if (!holds)
      reason = "needs " + (kernel.guardText.empty() ? toString(kernel.guard)
                                                    : kernel.guardText);
    else if (sharedBytes > limits.sharedBytes)
      reason = "too little shared memory: needs " +
               std::to_string(sharedBytes) +
               " bytes per block, the device has " +
               std::to_string(limits.sharedBytes);
    else {
      chosen = int(i);
      return true;
    }
    reasons += "\n  kernel '" + kernel.name + "': " + reason;
  }
  return fail(error, "no kernel of '" + artefact.name +
                         "' fits these operands:" + reasons);
}

bool Binder::plan(const Facts &facts, const DeviceLimits &limits,
                  LaunchPlan &plan, std::string &error) const {
  if (!workspaceBytes(facts, plan.workspaceBytes, error) ||
      !choose(facts, limits, plan.kernel, error))
    return false;
  const Kernel &kernel = artefact.kernels[plan.kernel];
  const ResolvedKernel &resolved = kernels[plan.kernel];
  for (int i = 0; i < 3; ++i) {
    if (!evaluate(resolved.grid[i], facts, plan.grid[i]) || plan.grid[i] < 0 ||
        plan.grid[i] > kMaxGrid[i])
      return fail(error, "kernel '" + kernel.name + "': the grid's size " +
                             toString(kernel.grid[i]) + " along " + "xyz"[i] +
                             " is out of range");
  }
  plan.params.assign(kernel.params.size(), 0);
  plan.paramBytes.assign(kernel.params.size(), 8);
  for (size_t i = 0; i < kernel.params.size(); ++i) {
    const Param &param = kernel.params[i];
    if (param.kind == Param::Kind::Workspace)
      continue;
    if (param.kind != Param::Kind::Integer) {
      const Argument &argument = facts.arguments[resolved.operands[i]];
      plan.params[i] = argument.value;
      if (param.kind == Param::Kind::Scalar)
        plan.paramBytes[i] = int(byteSize(argument.dtype));
      continue;
    }
    int64_t value = 0;
    bool good = evaluate(resolved.values[i], facts, value);
    int64_t high = param.bits == 64 ? 0 : value >> (param.bits - 1);
    if (!good || (high != 0 && high != -1))
      return fail(error, "kernel '" + kernel.name + "': the parameter " +
                             toString(param.value) + " does not fit " +
                             std::to_string(param.bits) + " bits");
    plan.params[i] = static_cast<uint64_t>(value);
    plan.paramBytes[i] = param.bits / 8;
  }
  return true;
}
