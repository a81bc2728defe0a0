//===- MaskAnalysisDetail.h - Integers of a mask as forms ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_MASKANALYSISDETAIL_H
#define FLASH_LIB_ANALYSIS_MASKANALYSISDETAIL_H

#include "flash/Analysis/MaskAnalysis.h"

namespace mlir::flash::mask {

/// Bounds, inclusive, of what an integer of the region can be.
struct Interval {
  int64_t min, max;
  bool contains(Interval other) const {
    return min <= other.min && other.max <= max;
  }
};

/// What the type of an integer can hold; index is taken as 64 bits.
Interval getTypeBounds(Type type);

/// Position of a region's argument among aux, tables and indices, which both
/// regions have; −1 is the score.
int getPosition(AttentionOp op, BlockArgument argument);

/// Position of the first index argument.
inline int getFirstIndex(AttentionOp op) {
  return op.getAux().size() + op.getTables().size();
}

/// Whether `value` of a region depends on neither m nor n.
bool isInvariant(AttentionOp op, Value value);

/// Bounds of index argument `index` (batch, group, m, n), offset included,
/// where they are known and in [−limit, limit].
std::optional<Interval> getIndexBounds(AttentionOp op, unsigned index,
                                       int64_t limit);

/// Bounds of a variable: an index argument or a value that depends on neither m
/// nor n. Empty where only the run-time test of [−limit, limit] can tell.
std::optional<Interval> getVariableBounds(AttentionOp op, Value value,
                                          int64_t limit);

} // namespace mlir::flash::mask

#endif // FLASH_LIB_ANALYSIS_MASKANALYSISDETAIL_H
