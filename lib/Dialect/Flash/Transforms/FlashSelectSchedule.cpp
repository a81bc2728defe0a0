//===- FlashSelectSchedule.cpp - How an attention is tiled on a target ----===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelScalars.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Dialect/Tile/IR/SharedLayout.h"
#include "flash/Target/TargetInfo.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHSELECTSCHEDULEPASS
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// What the mma.sync family serves
//===----------------------------------------------------------------------===//

static constexpr int64_t kMinHeadDim = 16, kMaxHeadDim = 256, kHeadDimStep = 8;

/// Why no family serves the op; empty if one does.
static std::string findObstacle(AttentionOp op) {
  std::string reason;
  llvm::raw_string_ostream os(reason);
  Type type = getElementTypeOrSelf(op.getQuery());
  auto isServed = [](Type type) {
    return type.isF16() || type.isBF16() || type.isF32();
  };
  for (Value operand : {op.getQuery(), op.getKey(), op.getValue()})
    if (getElementTypeOrSelf(operand) != type || !isServed(type)) {
      os << "the kernels take f16, bf16 or f32 for query, key and value alike, "
         << "not " << getElementTypeOrSelf(operand);
      return reason;
    }
  if (Type output = getElementTypeOrSelf(op.getOutput()); !isServed(output)) {
    os << "the kernels write f16, bf16 or f32, not " << output;
    return reason;
  }
  if (!op.getScoreType().isF32() || !op.getAccType().isF32())
    return "the kernels' scores and accumulators are f32";
  if (op.getProbType() != type) {
    os << "the kernels round probabilities to the type of the value, " << type
       << ", and the op asks for " << op.getProbType();
    return reason;
  }
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  for (unsigned dim : {op.getD(), op.getE()}) {
    int64_t size = sizes[dim];
    if (!ShapedType::isDynamic(size) && size >= kMinHeadDim &&
        size <= kMaxHeadDim && size % kHeadDimStep == 0)
      continue;
    os << "the kernels take head dims " << kMinHeadDim << ", "
       << kMinHeadDim + kHeadDimStep << ", ... " << kMaxHeadDim << ", not ";
    ShapedType::isDynamic(size) ? os << "a dynamic one" : os << size;
    return reason;
  }
  auto endsWith = [&](AffineMap map, unsigned dim) {
    return map.getResults().back() == getAffineDimExpr(dim, op.getContext());
  };
  if (!endsWith(op.getQueryMap(), op.getD()) ||
      !endsWith(op.getKeyMap(), op.getD()) ||
      !endsWith(op.getValueMap(), op.getE()) ||
      !endsWith(op.getOutputMap(), op.getE()))
    return "the kernels read and write rows with the head dim innermost";
  if (type.isF16() && !fitsF16(op))
    return "prob_mod may exceed the range of f16, which the kernels round to "
           "before they divide";
  return findScalarObstacle(op);
}

//===----------------------------------------------------------------------===//
// The schedule
//===----------------------------------------------------------------------===//

namespace {

/// The wanted tiles, by head dim: docs/Performance.md says why.
struct TileChoice {
  int64_t maxHeadDim; ///< the larger of d and e
  int64_t tileM, tileN, warps;
};
constexpr TileChoice kTiles16Bit[] = {
    {64, 128, 128, 4}, {128, 128, 64, 4}, {kMaxHeadDim, 64, 64, 4}};
constexpr TileChoice kTilesF32[] = {{kMaxHeadDim, 64, 32, 4}};

constexpr int64_t kStages = 2;
/// Rescaling O only when a row maximum has grown by more than 2^8 is 3 % faster
/// but has up to 1.7 × the largest error, as the largest P of a row is not 1.
constexpr int64_t kLazyRescale = 0;
/// Rows, and keys, of one mma.sync m16n8k16 pair.
constexpr int64_t kMmaRows = 16, kMinTileN = 16;
constexpr int64_t kWarpSize = 32;
/// Addresses, row maxima and sums, fragments on their way from shared memory.
constexpr int64_t kOtherRegisters = 48;
constexpr int64_t kReadAheadRegisters = 24;

struct Schedule {
  int64_t tileM, tileN, warps, stages;
};

} // namespace

/// Bytes of a block's shared memory: the tile of Q, then the stages of K and V;
/// the tile of O takes their place.
static int64_t getSharedBytes(const Schedule &schedule, int64_t d, int64_t e,
                              int64_t elementBytes, int64_t outputBytes) {
  using tile::SharedLayout;
  int64_t q = SharedLayout(schedule.tileM, d, elementBytes).bytes();
  int64_t k = SharedLayout(schedule.tileN, d, elementBytes).bytes();
  int64_t v = SharedLayout(schedule.tileN, e, elementBytes).bytes();
  int64_t o = SharedLayout(schedule.tileM, e, outputBytes).bytes();
  return std::max(q + schedule.stages * (k + v), o);
}

/// Registers per thread: the f32 fragments of S and O, and a rest. Where the
/// first product is shorter than the second, ptxas (13.0) reads more operands
/// of the second one ahead.
static int64_t estimateRegisters(const Schedule &schedule, int64_t d,
                                 int64_t e) {
  int64_t rows = schedule.tileM / schedule.warps;
  int64_t ahead = d < e ? kReadAheadRegisters : 0;
  return rows * (schedule.tileN + e) / kWarpSize + kOtherRegisters + ahead;
}

/// Pattern: two stages → one, where shared memory is short; then half the keys;
/// then half the queries.
static bool shrink(Schedule &schedule, bool fitsShared) {
  if (schedule.stages > 1 && !fitsShared)
    schedule.stages = 1;
  else if (schedule.tileN > kMinTileN)
    schedule.tileN /= 2;
  else if (schedule.tileM > kMmaRows * schedule.warps)
    schedule.tileM /= 2;
  else
    return false;
  return true;
}

/// The schedule of `op` on `target`, null with a reason if none fits.
static ScheduleAttr selectSchedule(AttentionOp op, const TargetInfo &target,
                                   bool tf32, std::string &reason) {
  Type type = getElementTypeOrSelf(op.getQuery());
  int64_t bytes = type.getIntOrFloatBitWidth() / 8;
  Type output = getElementTypeOrSelf(op.getOutput());
  int64_t outputBytes = output.getIntOrFloatBitWidth() / 8;
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  int64_t d = llvm::alignTo(sizes[op.getD()], kMmaRows);
  int64_t e = llvm::alignTo(sizes[op.getE()], kMmaRows);
  ArrayRef<TileChoice> choices = bytes == 2 ? ArrayRef<TileChoice>(kTiles16Bit)
                                            : ArrayRef<TileChoice>(kTilesF32);
  const TileChoice *choice = llvm::find_if(choices, [&](const TileChoice &c) {
    return std::max(d, e) <= c.maxHeadDim;
  });
  Schedule schedule = {choice->tileM, choice->tileN, choice->warps, kStages};
  auto fitsShared = [&] {
    return getSharedBytes(schedule, d, e, bytes, outputBytes) <=
           target.sharedBytesPerBlock;
  };
  while (!fitsShared() ||
         estimateRegisters(schedule, d, e) > target.registersPerThread)
    if (!shrink(schedule, fitsShared())) {
      reason =
          ("no tile fits the shared memory and registers of " + target.name)
              .str();
      return nullptr;
    }
  return ScheduleAttr::get(op.getContext(), Family::MmaSync, schedule.tileM,
                           schedule.tileN, schedule.warps, schedule.stages,
                           kLazyRescale, tf32 && type.isF32());
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct FlashSelectSchedulePass
    : public flash::impl::FlashSelectSchedulePassBase<FlashSelectSchedulePass> {
  using FlashSelectSchedulePassBase::FlashSelectSchedulePassBase;

  void runOnOperation() override;

private:
  LogicalResult visit(AttentionOp op, const TargetInfo &target);
};
} // namespace

/// Back into linalg, with a warning that says why.
static LogicalResult decompose(AttentionOp op, StringRef reason) {
  IRRewriter rewriter(op);
  if (!op.hasTensors())
    return op.emitOpError("no kernel serves it: ") << reason;
  op.emitWarning("no kernel serves this attention, it is decomposed: ")
      << reason;
  FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
  if (failed(values))
    return op.emitOpError("cannot be decomposed");
  if (auto function = op->getParentOfType<FunctionOpInterface>())
    function->removeAttr("flash.kernel");
  rewriter.replaceOp(op, *values);
  return success();
}

LogicalResult FlashSelectSchedulePass::visit(AttentionOp op,
                                             const TargetInfo &targetInfo) {
  std::string reason = findObstacle(op);
  ScheduleAttr schedule;
  if (reason.empty())
    schedule = selectSchedule(op, targetInfo, tf32, reason);
  if (!schedule)
    return decompose(op, reason);
  op->setAttr("flash.schedule", schedule);
  op->setAttr("flash.target", TargetAttr::get(&getContext(), targetInfo.name));
  return success();
}

void FlashSelectSchedulePass::runOnOperation() {
  const TargetInfo *targetInfo = lookupTarget(target);
  if (!targetInfo) {
    emitError(getOperation()->getLoc(), "unknown target '")
        << target << "', known are " << getKnownTargetNames();
    return signalPassFailure();
  }
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
  for (AttentionOp op : ops)
    if (failed(visit(op, *targetInfo)))
      return signalPassFailure();
}
