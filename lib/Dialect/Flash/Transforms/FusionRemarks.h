//===- FusionRemarks.h - What --fuse-attention says -------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_FUSIONREMARKS_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_FUSIONREMARKS_H

#include "flash/Analysis/AttentionMatcher.h"
#include "flash/Analysis/SoftmaxChains.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::flash {

/// Collects what happens to each softmax, and says it at the end, in program
/// order: a passed-remark for each attention; a missed-remark for each softmax
/// that is in none, or that something else of the kind still reads.
///
/// Called first on the unchanged program, then once for each candidate. Does
/// nothing while nobody listens to remarks.
class FusionRemarks {
public:
  explicit FusionRemarks(Operation *root);

  /// Every candidate that is left is going to be tried again.
  void startRound() { misses.clear(); }
  /// `product` is being replaced by `op`, whose scores are what `scores` holds;
  /// both still exist.
  void fused(linalg::LinalgOp product, Value scores, AttentionOp op);
  /// `product` was tried by `matcher`, and is none.
  void missed(linalg::LinalgOp product, const AttentionMatcher &matcher);
  /// `product` could be fused, but is left alone because of what `at` is.
  void leftAlone(linalg::LinalgOp product, Operation *at,
                 const std::string &reason, const std::string &suggestion);
  /// `flash.no_fuse` keeps `product` from being tried.
  void optedOut(linalg::LinalgOp product);
  void emit();

private:
  struct Argument {
    std::string key, value;
  };
  struct Entry {
    unsigned position;
    Location loc;
    std::string function;
    bool passed;
    SmallVector<Argument> arguments;
  };
  /// A near miss, and the chains that it reads.
  struct Miss {
    Entry entry;
    SmallVector<unsigned, 1> chains;
  };
  Entry makeEntry(Operation *op, Operation *at, bool passed);
  void addMissed(Operation *op, Operation *at, const std::string &reason,
                 const std::string &suggestion);
  void addUnread(const SoftmaxChain &chain);
  void chooseMisses();

  bool enabled;
  std::unique_ptr<SoftmaxChains> chains;
  llvm::DenseMap<Operation *, unsigned> positions;
  llvm::BitVector fusedChains;
  SmallVector<Miss> misses;
  /// What to say of a chain that no product turns out to read.
  SmallVector<Entry> unread;
  SmallVector<Entry> entries;
};

/// Whether `flash.no_fuse` is on `op` or around it; the op that has it.
Operation *getOptOut(Operation *op);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_FUSIONREMARKS_H
