//===- SoftmaxChains.h - Softmaxes and who multiplies them ------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which softmaxes a program has, and which reductions read them. This is for
// remarks: it says where an attention could be, and proves nothing.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_SOFTMAXCHAINS_H
#define FLASH_ANALYSIS_SOFTMAXCHAINS_H

#include "flash/Analysis/ElementTracer.h"

namespace mlir::flash {

/// Whether an op on numbers computes exponentials.
bool isExponential(Operation *op);

/// What a reduction sums up, if that are exponentials of what it sums over,
/// maybe times a mask; null otherwise.
Expr getSummedExponentials(ElementTracer &tracer, Expr sum);

/// A sum of exponentials over a dimension: what every softmax has once,
/// whatever else differs.
struct SoftmaxChain {
  /// The op that sums, or the linalg.softmax.
  Operation *sum = nullptr;
  /// The sums that the exponents are made of: the product of Q and K, if this
  /// is an attention's. Equal ones, over as many keys, mean the same softmax,
  /// maybe a log-sum-exp that is computed apart.
  SmallVector<Value> scores;
  SmallVector<int64_t> keys;
  /// The reductions that read the softmax, or its exponentials, through ops
  /// that are none themselves, in program order.
  SmallVector<Operation *> readers;
  /// A terminator that it reaches, such as a return; null for none.
  Operation *escapes = nullptr;
};

class SoftmaxChains {
public:
  explicit SoftmaxChains(Operation *root);

  ArrayRef<SoftmaxChain> getChains() const { return chains; }
  /// The chains that a reduction reads, by number.
  ArrayRef<unsigned> getReadBy(Operation *reduction) const;
  /// Whether one of `chains` flows through an op that is no reduction.
  bool isReachedBy(Operation *op, ArrayRef<unsigned> chains) const;

private:
  /// What flows into an op, or out of it.
  struct Flow {
    llvm::SmallSetVector<unsigned, 2> chains;
    llvm::SmallSetVector<Operation *, 2> exponentials;
    void add(const Flow &other);
  };
  Flow getInflow(Operation *op) const;
  void visit(Operation *op);
  void visitReduction(Operation *op, const Flow &inflow);
  bool sumsExponentials(linalg::LinalgOp op, SoftmaxChain &chain);
  void setScores(Expr exponential, SoftmaxChain &chain);
  void setScores(linalg::SoftmaxOp op, SoftmaxChain &chain);

  /// Another one when its budget is spent.
  std::unique_ptr<ElementTracer> tracer;
  SmallVector<SoftmaxChain> chains;
  /// What flows out of the ops that are no reductions, and sums.
  llvm::DenseMap<Operation *, Flow> outflow;
  /// The chains whose sum is over what an op has exponentiated.
  llvm::DenseMap<Operation *, SmallVector<unsigned, 1>> summedBy;
  /// Reductions that read exponentials which are summed only further down.
  SmallVector<std::pair<Operation *, Operation *>> early;
  llvm::DenseMap<Operation *, SmallVector<unsigned, 1>> readBy;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_SOFTMAXCHAINS_H
