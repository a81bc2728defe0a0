//===- Binder.h - Binds a call to the contract ---------------- -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of a launch that needs no card. Names are resolved to indices once,
// when a Launcher is created; a call then walks vectors only.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIME_BINDER_H
#define FLASH_LIB_RUNTIME_BINDER_H

#include "Support.h"
#include "flash/Runtime/Launcher.h"

#include <array>
#include <map>

namespace flash::runtime {

/// An Expr with indices for names: of the dimension, or of the operand.
struct Term {
  Expr::Kind kind = Expr::Kind::Constant;
  int64_t value = 0;
  int index = -1;
  std::vector<Term> operands;
};

/// What a call binds.
struct Facts {
  std::vector<int64_t> dims; ///< kUnbound where no operand has told yet
  const Argument *arguments = nullptr;
  /// Per operand and dimension, in elements; canonical (C order) where a stride
  /// makes no difference, which is in dimensions of size 1 and empty tensors.
  std::vector<std::array<int64_t, kMaxRank>> strides;
};
constexpr int64_t kUnbound = -1;

class Binder {
public:
  /// `artefact` has been validated and must outlive this object.
  explicit Binder(const Artefact &artefact);

  /// Checks one argument per operand and binds all dimensions.
  bool bind(const std::vector<Argument> &arguments, Facts &facts,
            std::string &error) const;
  /// The same for the inputs alone; then the outputs' shapes.
  bool outputShapes(const std::vector<Argument> &inputs,
                    std::vector<std::vector<int64_t>> &shapes,
                    std::string &error) const;
  bool workspaceBytes(const Facts &facts, int64_t &bytes,
                      std::string &error) const;
  bool plan(const Facts &facts, const DeviceLimits &limits, LaunchPlan &plan,
            std::string &error) const;

private:
  struct ResolvedKernel {
    Term guard;
    Term grid[3];
    /// Per parameter: its operand, if it has one, and its value.
    std::vector<int> operands;
    std::vector<Term> values;
  };

  Term resolve(const Expr &expr) const;
  bool bindTensor(int operand, const Argument &argument, Facts &facts,
                  std::string &error) const;
  bool checkAddress(int operand, const Argument &argument, const Facts &facts,
                    std::string &error) const;
  std::string expectedShape(int operand, const Facts &facts) const;
  bool choose(const Facts &facts, const DeviceLimits &limits, int &kernel,
              std::string &error) const;

  const Artefact &artefact;
  std::map<std::string, int> dimIndices, operandIndices;
  std::vector<std::string> dimNames;
  std::vector<ResolvedKernel> kernels;
  Term workspace;
};

} // namespace flash::runtime

#endif // FLASH_LIB_RUNTIME_BINDER_H
