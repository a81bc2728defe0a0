//===- ElementTracerDetail.h - Shared by the tracer's files -----*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_ELEMENTTRACERDETAIL_H
#define FLASH_LIB_ANALYSIS_ELEMENTTRACERDETAIL_H

#include "flash/Analysis/ElementTracer.h"

namespace mlir::flash {

/// The body of an op at one point of its iteration space.
struct ElementTracer::Body {
  Operation *op = nullptr;
  Block *block = nullptr;
  /// The tensor whose element is asked for.
  Value result;
  SmallVector<Expr> loops;
  TraceDepth depth = TraceDepth::All;
  llvm::DenseMap<Value, Expr> values;
  /// Length of the chain of ops that is being evaluated.
  unsigned chain = 0;
};

namespace detail {

/// Whether all elements that an expression reads are provably within their
/// tensors, so that it may be evaluated where the program does not.
bool isReadable(Expr root);
/// The same where the program evaluates it, with indices that are kept within
/// their tensors everywhere; null if that is not possible.
Expr makeReadable(ExprContext &exprs, Expr root);

} // namespace detail
} // namespace mlir::flash

#endif // FLASH_LIB_ANALYSIS_ELEMENTTRACERDETAIL_H
