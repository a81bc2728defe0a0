//===- FuseAttention.cpp - Attention chains to flash.attention ------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// AttentionMatcher finds and proves; this pass writes what it found as an op.
//
//===----------------------------------------------------------------------===//

#include "AttentionBuilder.h"
#include "FusionRemarks.h"
#include "InlineForFusion.h"
#include "JoinProducts.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FUSEATTENTIONPASS
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Whether an op has an effect other than asserts that are proved to hold.
static bool isRemovable(Operation *op,
                        const llvm::DenseSet<Operation *> &proved) {
  if (isOpTriviallyDead(op))
    return true;
  if (!isa<linalg::LinalgOp>(op) || !op->use_empty() ||
      op->getNumResults() == 0)
    return false;
  for (Region &region : op->getRegions())
    for (Block &block : region)
      for (Operation &inner : block)
        if (!isMemoryEffectFree(&inner) && !proved.contains(&inner))
          return false;
  return true;
}

/// Erases `op` and then what it alone used.
static void eraseDead(Operation *op, const llvm::DenseSet<Operation *> &proved,
                      llvm::DenseSet<Operation *> &erased) {
  llvm::SetVector<Operation *> worklist;
  worklist.insert(op);
  while (!worklist.empty()) {
    Operation *dead = worklist.pop_back_val();
    if (!isRemovable(dead, proved))
      continue;
    dead->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *producer = operand.getDefiningOp())
          if (!dead->isAncestor(producer))
            worklist.insert(producer);
    });
    erased.insert(dead);
    dead->erase();
  }
}

namespace {
/// A fusion whose softmax or log-sum-exp may be used elsewhere, and the tracer
/// whose expressions the match is made of.
struct Fusion {
  AttentionOp op;
  AttentionMatch match;
  std::shared_ptr<ElementTracer> tracer;
  /// What computes the scores, the softmax and its log-sum-exp; null for none.
  Operation *scores = nullptr, *weights = nullptr, *logSumExp = nullptr;
};

struct FuseAttentionPass
    : public flash::impl::FuseAttentionPassBase<FuseAttentionPass> {
  using FuseAttentionPassBase::FuseAttentionPassBase;
  void runOnOperation() override;

private:
  bool fuse(linalg::LinalgOp product, std::shared_ptr<ElementTracer> tracer);
  bool isLeftAlone(const AttentionMatch &match);
  void computeOtherUses(Fusion &fusion);
  void replaceRowSum(const AttentionMatch &match, Operation *point,
                     AttentionBuilder &builder, OpBuilder &b);
  void replace(OpResult old, Value by);
  /// Ops that were erased, by addresses that are no longer valid.
  llvm::DenseSet<Operation *> erased;
  SmallVector<Fusion, 0> fusions;
  /// Shared, as passes are copied.
  std::shared_ptr<FusionRemarks> remarks;
};
} // namespace

/// Whether elements of an op's results may be traced through it.
static bool computesTensors(Operation *op) {
  return isa<linalg::LinalgOp, linalg::SoftmaxOp, scf::IfOp>(op) ||
         isa_and_nonnull<tensor::TensorDialect, linalg::LinalgDialect>(
             op->getDialect()) ||
         (OpTrait::hasElementwiseMappableTraits(op) &&
          isa<RankedTensorType>(op->getResult(0).getType()));
}

/// The structured reductions that read, through ops that are no product
/// themselves, an exponential: where a second product may be.
static SmallVector<linalg::LinalgOp> getCandidates(Operation *root) {
  llvm::DenseSet<Operation *> exponential;
  SmallVector<linalg::LinalgOp> candidates;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!computesTensors(op))
      return WalkResult::advance();
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    bool reduces = structured && structured.getNumReductionLoops() != 0;
    bool reads = false, holds = isa<linalg::SoftmaxOp>(op);
    // Bodies read tensors too, by tensor.extract.
    op->walk([&](Operation *inner) {
      holds |= isExponential(inner);
      reads |= llvm::any_of(inner->getOperands(), [&](Value operand) {
        Operation *producer = operand.getDefiningOp();
        return producer && exponential.contains(producer);
      });
    });
    if (reduces && (reads || holds))
      candidates.push_back(structured);
    bool isProduct = reduces && structured.getNumDpsInputs() > 1;
    if (holds || (reads && !isProduct))
      exponential.insert(op);
    return isa<scf::IfOp>(op) ? WalkResult::advance() : WalkResult::skip();
  });
  return candidates;
}

/// Whether a tensor that the attention would read is not stored densely.
static bool readsEncoding(const AttentionMatch &match) {
  auto hasEncoding = [](Value tensor) {
    auto type =
        dyn_cast_or_null<RankedTensorType>(tensor ? tensor.getType() : Type());
    return type && type.getEncoding();
  };
  bool found = false;
  for (const AttentionOperand *operand :
       {&match.query, &match.key, &match.value})
    found |= hasEncoding(operand->view.tensor);
  for (Expr root : {match.scale, match.score, match.mask, match.probMod,
                    match.sink, match.output})
    if (root)
      ExprContext::walk(root, [&](Expr expr) {
        found |= expr->kind == ExprKind::Element && hasEncoding(expr->value);
      });
  return found;
}

/// What could be fused, and is not to be.
bool FuseAttentionPass::isLeftAlone(const AttentionMatch &match) {
  linalg::LinalgOp product = match.product;
  if (llvm::any_of(match.dims,
                   [](const AttentionDim &dim) { return dim.size == 0; })) {
    remarks->leftAlone(product, product,
                       "it computes nothing: a dimension has size 0", "");
    return true;
  }
  if (readsEncoding(match)) {
    remarks->leftAlone(product, product,
                       "it reads a tensor with an encoding, which is not dense",
                       "convert the tensor to one without an encoding");
    return true;
  }
  if (!recomputeWeights && match.areWeightsUsed) {
    remarks->leftAlone(
        match.product, match.weights->tensor.getDefiningOp(),
        "the softmax is used elsewhere, too, and is not to be computed again",
        "set recompute-weights, or return nothing but the output");
    return true;
  }
  int64_t m = match.dims[match.dims.size() - 4].size,
          n = match.dims[match.dims.size() - 3].size;
  if (ShapedType::isDynamic(m) || ShapedType::isDynamic(n) ||
      m * n >= minScores)
    return false;
  remarks->leftAlone(product, product,
                     std::to_string(m) + " x " + std::to_string(n) +
                         " scores per head are fewer than min-scores = " +
                         std::to_string(minScores),
                     "lower the option min-scores");
  return true;
}

/// Moves the ops that use `value` before `point`, in its block, behind it.
/// False if one of them has an effect, or `point` needs it.
static bool moveUsersAfter(Value value, Operation *point) {
  llvm::SetVector<Operation *> users;
  SmallVector<Value> worklist{value};
  while (!worklist.empty())
    for (Operation *user : worklist.pop_back_val().getUsers()) {
      Operation *ancestor = point->getBlock()->findAncestorOpInBlock(*user);
      if (!ancestor || ancestor == point)
        return false;
      if (!ancestor->isBeforeInBlock(point) || !users.insert(ancestor))
        continue;
      if (!isMemoryEffectFree(ancestor))
        return false;
      llvm::append_range(worklist, ancestor->getResults());
    }
  SmallVector<Operation *> ordered = users.takeVector();
  llvm::sort(ordered,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  for (Operation *user : llvm::reverse(ordered))
    user->moveAfter(point);
  return true;
}

/// Moves `b` behind the row sum that the output is multiplied by, and what uses
/// the output behind that.
static bool placeAfterRowSum(const AttentionMatch &match, OpBuilder &b) {
  Operation *sum = match.rowSum->tensor.getDefiningOp();
  if (sum->isBeforeInBlock(match.result.getDefiningOp()))
    return true;
  b.setInsertionPointAfter(sum);
  bool moved = moveUsersAfter(match.result, sum);
  b.setInsertionPointAfter(sum);
  return moved;
}

bool FuseAttentionPass::fuse(linalg::LinalgOp product,
                             std::shared_ptr<ElementTracer> tracer) {
  AttentionMatcher matcher(*tracer, numerics);
  std::optional<AttentionMatch> match = matcher.match(product);
  if (!match) {
    remarks->missed(product, matcher);
    return false;
  }
  if (isLeftAlone(*match))
    return false;
  OpBuilder b(match->result.getDefiningOp());
  if (match->rowSum && !placeAfterRowSum(*match, b))
    return false;
  AttentionBuilder builder(b, *tracer, *match);
  Value result = builder.build();
  builder.getOp().setNumerics(numerics);
  remarks->fused(product, match->scoreProduct->value, builder.getOp());
  auto getProducer = [](const std::optional<ChainTensor> &at) {
    return at ? at->tensor.getDefiningOp() : nullptr;
  };
  Operation *replaced = match->result.getDefiningOp();
  Fusion fusion{builder.getOp(),
                *match,
                tracer,
                match->scoreProduct->value.getDefiningOp(),
                getProducer(match->weights),
                getProducer(match->logSumExp)};
  match->result.replaceAllUsesWith(result);
  eraseDead(replaced, tracer->getProved(), erased);
  auto stays = [&](Operation *op) { return op && !erased.contains(op); };
  if (stays(fusion.weights) || stays(fusion.logSumExp))
    fusions.push_back(std::move(fusion));
  return true;
}

//===----------------------------------------------------------------------===//
// Other uses
//===----------------------------------------------------------------------===//

void FuseAttentionPass::replace(OpResult old, Value by) {
  Operation *producer = old.getDefiningOp();
  old.replaceAllUsesWith(by);
  eraseDead(producer, /*proved=*/{}, erased);
}

/// Computes the row sum of a partial softmax from the log-sum-exp, which
/// `point` gives, and from what is subtracted from the scores: behind both.
void FuseAttentionPass::replaceRowSum(const AttentionMatch &match,
                                      Operation *point,
                                      AttentionBuilder &builder, OpBuilder &b) {
  OpBuilder::InsertionGuard guard(b);
  Operation *shift = match.shift->tensor.getDefiningOp();
  if (point->isBeforeInBlock(shift))
    point = shift;
  if (!moveUsersAfter(match.rowSum->tensor, point))
    return;
  b.setInsertionPointAfter(point);
  if (Value sum = builder.buildRowSum())
    replace(match.rowSum->tensor, sum);
}

/// What the graph's softmax and log-sum-exp are still used for, computed from
/// the op's log-sum-exp: then no maximum and no sum over keys is left.
void FuseAttentionPass::computeOtherUses(Fusion &fusion) {
  AttentionMatch &match = fusion.match;
  auto isAlive = [&](Operation *op) {
    return op && !erased.contains(op) && !op->use_empty() &&
           op->getBlock() == fusion.op->getBlock();
  };
  // The op's log-sum-exp has each batch dimension. Where V has some of its own,
  // the graph's tensors do not.
  auto getVariables = [](const std::optional<ChainTensor> &at) {
    uint64_t variables = 0;
    if (at)
      for (Expr index : at->indices)
        variables |= index->variables;
    return variables;
  };
  uint64_t rows = 0, keys = 0;
  for (const AttentionDim &dim : ArrayRef(match.dims).drop_back(2))
    if (dim.variable)
      (dim.kind == DimKind::N ? keys : rows) |= dim.variable->variables;
  if (getVariables(match.logSumExp) != rows)
    match.logSumExp = std::nullopt;
  bool wantsLogSumExp = match.logSumExp && isAlive(fusion.logSumExp);
  bool wantsWeights = match.areWeightsExact && isAlive(fusion.weights) &&
                      getVariables(match.weights) == (rows | keys) &&
                      !erased.contains(fusion.scores);
  Operation *op = fusion.op;
  wantsLogSumExp =
      wantsLogSumExp && moveUsersAfter(match.logSumExp->tensor, op);
  wantsWeights = wantsWeights && moveUsersAfter(match.weights->tensor, op);
  if (!wantsLogSumExp && !wantsWeights)
    return;
  OpBuilder b(op);
  AttentionBuilder builder(b, *fusion.tracer, match, fusion.op);
  builder.addLogSumExp();
  b.setInsertionPointAfter(builder.getOp());
  // Both before one is replaced: what follows the op may be erased then.
  Value logSumExp = wantsLogSumExp ? builder.buildLogSumExp() : Value();
  Value weights = wantsWeights ? builder.buildWeights() : Value();
  fusion.op = builder.getOp();
  if (logSumExp && match.rowSum && isAlive(match.shift->tensor.getDefiningOp()))
    replaceRowSum(match, logSumExp.getDefiningOp(), builder, b);
  if (logSumExp)
    replace(match.logSumExp->tensor, logSumExp);
  if (weights && isAlive(fusion.weights))
    replace(match.weights->tensor, weights);
}

/// Number of attentions that are found in an op.
static unsigned countAttentions(Operation *root) {
  ElementTracer tracer(root->getContext());
  unsigned count = 0;
  for (linalg::LinalgOp candidate : getCandidates(root))
    count += !getOptOut(candidate) &&
             AttentionMatcher(tracer).match(candidate).has_value();
  return count;
}

void FuseAttentionPass::runOnOperation() {
  // Only from above its functions may one look into them.
  if (getOperation()->hasTrait<OpTrait::SymbolTable>() &&
      !getOptOut(getOperation()))
    inlineForFusion(getOperation(), countAttentions);
  auto isAttention = [&](linalg::LinalgOp product) {
    // Its pieces are not rounded one by one.
    Type type = getElementTypeOrSelf(product->getResult(0));
    if (numerics == Numerics::Strict && type.getIntOrFloatBitWidth() < 32)
      return false;
    ElementTracer tracer(&getContext());
    return AttentionMatcher(tracer, numerics).match(product).has_value();
  };
  for (Operation *sum : joinProducts(getOperation(), isAttention))
    eraseDead(sum, /*proved=*/{}, erased);
  remarks = std::make_shared<FusionRemarks>(getOperation());
  auto tracer = std::make_shared<ElementTracer>(&getContext());
  // The last first: an attention may hold reductions of its weights that would
  // pass for attentions. What is left may be one after a fusion.
  SmallVector<linalg::LinalgOp> candidates = getCandidates(getOperation());
  std::reverse(candidates.begin(), candidates.end());
  uint64_t tried = 0, expressions = 0;
  auto renewTracer = [&] {
    expressions += tracer->getContext().size();
    tracer = std::make_shared<ElementTracer>(&getContext());
  };
  for (bool changed = true; changed;) {
    changed = false;
    // Its missed remarks are those of the last round.
    remarks->startRound();
    SmallVector<linalg::LinalgOp> rest;
    for (linalg::LinalgOp candidate : candidates) {
      if (erased.contains(candidate))
        continue;
      ++tried;
      if (getOptOut(candidate)) {
        remarks->optedOut(candidate);
        rest.push_back(candidate);
      } else if (fuse(candidate, tracer)) {
        // What was traced may be gone after a fusion.
        renewTracer();
        changed = true;
      } else {
        rest.push_back(candidate);
        // The budget is one candidate's.
        if (tracer->isExhausted())
          renewTracer();
      }
    }
    candidates = std::move(rest);
  }
  for (Fusion &fusion : fusions)
    computeOtherUses(fusion);
  remarks->emit();
  expressions += tracer->getContext().size();
  remark::analysis(
      getOperation()->getLoc(),
      remark::RemarkOpts::name("Effort").category("fuse-attention-effort"))
      << remark::metric("tried", tried)
      << remark::metric("expressions", expressions);
  erased.clear();
  fusions.clear();
  remarks.reset();
}
