//===- ConstantRecovery.h - Dense constants as arithmetic -------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_CONSTANTRECOVERY_H
#define FLASH_ANALYSIS_CONSTANTRECOVERY_H

#include "flash/Analysis/ElementExpr.h"
#include "mlir/IR/Block.h"
#include "mlir/IR/BuiltinAttributes.h"

namespace mlir::flash {

/// Expresses elements of dense constants as arithmetic on their indices: iotas,
/// causal and windowed masks, blocks, slopes. What is said holds for every
/// element that the indices can reach; an answer is no guess that was sampled.
///
/// Constants of two dimensions or more that depend on a difference of indices
/// without being arithmetic become tables of one element per difference, in
/// constants of their own that are in no module. What nothing
/// explains has no answer.
class ConstantRecovery {
public:
  explicit ConstantRecovery(ExprContext &exprs) : exprs(exprs) {}

  /// Element of `attr` at `indices`; null if it is not expressible.
  Expr recover(ElementsAttr attr, ArrayRef<Expr> indices);

private:
  Expr compute(ElementsAttr attr, ArrayRef<std::pair<int64_t, int64_t>> box);

  ExprContext &exprs;
  /// By constant and part of it: the element at variables that count the part
  /// from 0, null if there is no answer.
  llvm::DenseMap<
      Attribute,
      SmallVector<std::pair<SmallVector<std::pair<int64_t, int64_t>>, Expr>>>
      known;
  Block tables;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_CONSTANTRECOVERY_H
