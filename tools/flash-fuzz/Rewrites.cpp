//===- Rewrites.cpp - Programs written otherwise --------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rewrites.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include <random>

using namespace mlir;
using namespace mlir::flash::fuzz;

//===----------------------------------------------------------------------===//
// Rewrites that no pass of upstream's does alone
//===----------------------------------------------------------------------===//

static LogicalResult
applyPatterns(ModuleOp module, function_ref<void(RewritePatternSet &)> add) {
  RewritePatternSet patterns(module.getContext());
  add(patterns);
  return applyPatternsGreedily(module, std::move(patterns));
}

/// Another order of the loops of each linalg.generic.
static LogicalResult interchange(ModuleOp module, uint64_t seed) {
  std::mt19937_64 random(seed);
  SmallVector<linalg::GenericOp> ops;
  module.walk([&](linalg::GenericOp op) { ops.push_back(op); });
  IRRewriter rewriter(module.getContext());
  for (linalg::GenericOp op : ops) {
    SmallVector<unsigned> order(op.getNumLoops());
    for (auto [i, loop] : llvm::enumerate(order))
      loop = i;
    std::shuffle(order.begin(), order.end(), random);
    rewriter.setInsertionPoint(op);
    // What cannot be interchanged stays as it is.
    if (failed(linalg::interchangeGenericOp(rewriter, op, order)))
      continue;
  }
  return success();
}

/// Collapses pairs of neighbouring loops where all maps allow it.
static LogicalResult collapse(ModuleOp module) {
  return applyPatterns(module, [](RewritePatternSet &patterns) {
    linalg::populateCollapseDimensions(
        patterns, [](linalg::LinalgOp op) -> SmallVector<ReassociationIndices> {
          auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
          // Upstream's pattern crashes on sizes that are not known.
          if (!generic || generic.hasIndexSemantics() ||
              generic.hasDynamicShape())
            return {};
          auto types = op.getIteratorTypesArray();
          SmallVector<AffineMap> maps = op.getIndexingMapsArray();
          for (int64_t i = 0; i + 1 < op.getNumLoops(); ++i) {
            ReassociationIndices pair{i, i + 1};
            if (types[i] == types[i + 1] &&
                linalg::areDimSequencesPreserved(maps, {pair}))
              return {pair};
          }
          return {};
        });
  });
}

static LogicalResult split(ModuleOp module) {
  return applyPatterns(module, [](RewritePatternSet &patterns) {
    linalg::populateDecomposeLinalgOpsPattern(patterns);
  });
}

static LogicalResult moveReshapes(ModuleOp module, bool byExpansion) {
  linalg::ControlFusionFn always = [](OpOperand *) { return true; };
  return applyPatterns(module, [&](RewritePatternSet &patterns) {
    if (byExpansion)
      linalg::populateFoldReshapeOpsByExpansionPatterns(patterns, always);
    else
      linalg::populateFoldReshapeOpsByCollapsingPatterns(patterns, always);
    tensor::populateReassociativeReshapeFoldingPatterns(patterns);
  });
}

static LogicalResult moveSlices(ModuleOp module) {
  return applyPatterns(module, [](RewritePatternSet &patterns) {
    tensor::populateBubbleUpExtractSliceOpPatterns(patterns);
    tensor::populateMergeConsecutiveInsertExtractSlicePatterns(patterns);
  });
}

static LogicalResult decomposeConcat(ModuleOp module) {
  return applyPatterns(module, [](RewritePatternSet &patterns) {
    tensor::populateDecomposeTensorConcatPatterns(patterns);
  });
}

//===----------------------------------------------------------------------===//
// The sequence
//===----------------------------------------------------------------------===//

static constexpr StringRef kRewrites[] = {
    "canonicalize",
    "cse",
    "linalg-generalize-named-ops",
    "linalg-specialize-generic-ops",
    "linalg-fuse-elementwise-ops",
    "linalg-fold-unit-extent-dims",
    "convert-elementwise-to-linalg",
    "control-flow-sink",
    "inline",
    "sccp",
    "linalg-inline-scalar-operands",
    "linalg-fold-into-elementwise",
    "linalg-morph-ops",
    "fold-tensor-subset-ops",
    "loop-invariant-code-motion",
    "int-range-optimizations",
    "arith-unsigned-when-equivalent",
    "interchange",
    "collapse",
    "split",
    "reshapes by expansion",
    "reshapes by collapsing",
    "slices up",
    "concat to insert_slice",
};

static LogicalResult runPass(ModuleOp module, StringRef name) {
  // Most passes are on any op; those that are on functions say so here.
  bool onFunctions =
      llvm::is_contained({StringRef("linalg-generalize-named-ops")}, name);
  std::string pipeline =
      onFunctions ? ("func.func(" + name + ")").str() : name.str();
  if (name == "linalg-morph-ops")
    pipeline = "linalg-morph-ops{named-to-category}";
  PassManager pm(module.getContext());
  if (failed(parsePassPipeline(pipeline, pm)))
    return failure();
  return pm.run(module);
}

LogicalResult mlir::flash::fuzz::rewriteModule(ModuleOp module,
                                               Choices &choices) {
  int64_t length = choices.number("rewrites", 1, 6);
  for (int64_t i = 0; i != length; ++i) {
    std::string place = "rewrite " + std::to_string(i);
    StringRef name = kRewrites[choices.draw(place, kRewrites)];
    LogicalResult result = success();
    if (name == "interchange")
      result = interchange(module, choices.seed(place));
    else if (name == "collapse")
      result = collapse(module);
    else if (name == "split")
      result = split(module);
    else if (name == "reshapes by expansion" ||
             name == "reshapes by collapsing")
      result = moveReshapes(module, name == "reshapes by expansion");
    else if (name == "slices up")
      result = moveSlices(module);
    else if (name == "concat to insert_slice")
      result = decomposeConcat(module);
    else
      result = runPass(module, name);
    if (failed(result))
      return failure();
  }
  return success();
}
