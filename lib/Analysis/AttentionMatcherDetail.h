//===- AttentionMatcherDetail.h - Shared by the matcher's files -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_ATTENTIONMATCHERDETAIL_H
#define FLASH_LIB_ANALYSIS_ATTENTIONMATCHERDETAIL_H

#include "flash/Analysis/AttentionMatcher.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::flash::detail {

/// Number of the variable of the reduction in the first product; the others
/// are numbered from 0.
constexpr unsigned kDVariable = 60;

Expr stripCasts(Expr expr);
/// Without casts to wider types, which keep the value.
Expr stripWidening(Expr expr);
bool contains(Expr root, Expr node);
bool isCompare(Expr expr, ArrayRef<arith::CmpFPredicate> predicates);
/// Whether an expression has too many float operations when it is written out
/// as a tree, where what is shared counts each time, or is nested too deeply.
bool isLargeTree(Expr root);
/// Null for no factor.
Expr multiplyScales(ExprContext &exprs, Expr lhs, Expr rhs);
/// Product of factors; one that is alone is seen before it is widened.
Expr joinFactors(ExprContext &exprs, ArrayRef<Expr> factors);
/// The digits of the index `loop` in the sizes of several loops that it stands
/// for together, leading first.
SmallVector<Expr> splitLoop(ExprContext &exprs, Expr loop,
                            ArrayRef<int64_t> sizes);
/// Product of sizes; nothing if there are several and one is dynamic.
std::optional<int64_t> getTotal(ArrayRef<int64_t> sizes);

/// c, if a number is [c], 1 where c holds and 0 elsewhere, or −[c].
Expr getTruth(ExprContext &exprs, Expr number);
/// a and b, if an expression is max(a, b), as an op or as a > b ? a : b.
std::optional<std::pair<Expr, Expr>> getMaximum(Expr expr);
/// Whether a product has no factor but 1.
bool isTrivial(const Monomial &rest);
/// Whether a reduction is part of an expression.
bool holdsReduction(Expr expr);
/// Σ terms + constant in `type`; null for nothing.
Expr buildSum(ExprContext &exprs, ArrayRef<ExponentTerm> terms, double constant,
              Type type);

/// Whether a tensor or scalar is computed from what `from` gives.
bool isComputedFrom(Value value, Operation *from);
/// The op that computes what a node stands for, for remarks.
Operation *getOp(Expr expr, Operation *otherwise);
/// What a node is, in words, for remarks.
std::string describe(Expr expr);

} // namespace mlir::flash::detail

#endif // FLASH_LIB_ANALYSIS_ATTENTIONMATCHERDETAIL_H
