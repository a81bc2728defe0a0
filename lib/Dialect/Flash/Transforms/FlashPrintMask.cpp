//===- FlashPrintMask.cpp - Draws the tiles that a mask keeps -------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/MaskAnalysis.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHPRINTMASKPASS
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {

/// Points of the batch and group dimensions that are drawn at most.
constexpr unsigned kMaxPoints = 16;

struct FlashPrintMaskPass
    : public flash::impl::FlashPrintMaskPassBase<FlashPrintMaskPass> {
  using FlashPrintMaskPassBase::FlashPrintMaskPassBase;

  void runOnOperation() override;

private:
  void printAttention(AttentionOp op, StringRef title, raw_ostream &os);
  void printPoint(AttentionOp op, const MaskAnalysis &analysis,
                  ArrayRef<int64_t> point, raw_ostream &os);
};

} // namespace

namespace {
/// The keys of a tile of queries, as numbers.
struct TileRow {
  TileRow(const KeyRange &range, const KeyRange &likely, bool hasFinite);
  char draw(int64_t begin, int64_t end) const;

  bool isKnown = true, exact;
  int64_t allLo, allHi;   ///< outside of them keys are −∞
  int64_t lo, hi;         ///< outside of them keys are masked
  int64_t fullLo, fullHi; ///< no key in them is masked

private:
  int64_t get(Value value) {
    std::optional<int64_t> known = getConstantIntValue(value);
    isKnown &= known.has_value();
    return known.value_or(0);
  }
};
} // namespace

TileRow::TileRow(const KeyRange &range, const KeyRange &likely, bool hasFinite)
    : exact(range.exact), allLo(get(range.lo)), allHi(get(range.hi)),
      lo(get(likely.lo)), hi(get(likely.hi)), fullLo(get(likely.fullLo)),
      fullHi(get(likely.fullHi)) {
  exact &= !hasFinite || likely.keptLo;
  if (!exact) {
    fullLo = fullHi = lo;
  } else if (hasFinite) {
    fullLo = std::max(fullLo, get(likely.keptLo));
    fullHi = std::max(fullLo, std::min(fullHi, get(likely.keptHi)));
  }
}

char TileRow::draw(int64_t begin, int64_t end) const {
  if (begin >= allHi || end <= allLo)
    return '.';
  if (begin >= hi || end <= lo)
    return '-';
  return exact && fullLo <= begin && end <= fullHi ? '#' : '/';
}

/// The next point in row-major order; false after the last one.
static bool advance(MutableArrayRef<int64_t> point, ArrayRef<int64_t> sizes) {
  for (int64_t i = point.size() - 1; i >= 0; --i) {
    if (++point[i] < sizes[i])
      return true;
    point[i] = 0;
  }
  return false;
}

void FlashPrintMaskPass::runOnOperation() {
  // One buffer, written at once: passes may run on several functions.
  std::string text;
  llvm::raw_string_ostream os(text);
  DenseMap<Operation *, unsigned> counts;
  getOperation()->walk([&](AttentionOp op) {
    auto parent = op->getParentOfType<FunctionOpInterface>();
    std::string title = "mask of attention " + std::to_string(counts[parent]++);
    if (parent)
      title += " in @" + parent.getName().str();
    printAttention(op, title, os);
  });
  llvm::errs() << text;
}

void FlashPrintMaskPass::printAttention(AttentionOp op, StringRef title,
                                        raw_ostream &os) {
  MaskAnalysis analysis(op);
  os << title;
  if (!analysis.hasMask() && !analysis.getFiniteMask()) {
    os << ": no mask\n";
    return;
  }
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  if (ShapedType::isDynamic(sizes[op.getM()]) ||
      ShapedType::isDynamic(sizes[op.getN()])) {
    os << ": queries or keys are not static\n";
    return;
  }
  os << ", " << tileM << " x " << tileN << " tiles";
  if (analysis.hasOpaqueParts())
    os << ", partly opaque";
  os << "\n";
  if (const FiniteMask *finite = analysis.getFiniteMask())
    os << "  finite mask: rows with a score above "
       << llvm::format("%.9g", finite->threshold) << " skip the tiles '-'\n";
  // Draw once per point of the dimensions that the mask looks at.
  unsigned firstIndex = op.getAux().size() + op.getTables().size();
  SmallVector<int64_t> extents;
  for (unsigned i = 0; i != op.getNumBatchDims(); ++i) {
    bool used = false;
    if (analysis.hasMask())
      used |= !op.getMaskMod().getArgument(firstIndex + i).use_empty();
    if (analysis.getFiniteMask())
      used |= !op.getScoreMod().getArgument(firstIndex + i + 1).use_empty();
    extents.push_back(used && !ShapedType::isDynamic(sizes[i]) ? sizes[i] : 1);
  }
  if (llvm::is_contained(extents, 0))
    return;
  SmallVector<int64_t> point(op.getNumBatchDims());
  unsigned drawn = 0;
  do {
    if (llvm::any_of(extents, [](int64_t size) { return size > 1; })) {
      os << "  at [";
      llvm::interleaveComma(point, os);
      os << "]\n";
    }
    printPoint(op, analysis, point, os);
  } while (++drawn < kMaxPoints && advance(point, extents));
}

void FlashPrintMaskPass::printPoint(AttentionOp op,
                                    const MaskAnalysis &analysis,
                                    ArrayRef<int64_t> point, raw_ostream &os) {
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  int64_t numQueries = sizes[op.getM()], numKeys = sizes[op.getN()];
  Location loc = op.getLoc();
  for (int64_t m0 = 0; m0 < numQueries; m0 += tileM) {
    // With constant arguments the emitted range folds to constants.
    OwningOpRef<ModuleOp> scratch = ModuleOp::create(loc);
    OpBuilder b = OpBuilder::atBlockBegin(scratch->getBody());
    auto constant = [&](int64_t value) -> Value {
      return arith::ConstantIndexOp::create(b, loc, value);
    };
    SmallVector<Value> indices = llvm::map_to_vector(point, constant);
    Value first = constant(m0), end = constant(numKeys);
    TileRow row(analysis.emitKeyRange(b, loc, first, tileM, indices, end),
                analysis.emitLikelyKeyRange(b, loc, first, tileM, indices, end),
                analysis.getFiniteMask() != nullptr);
    os << "  m " << m0 << ": ";
    if (!row.isKnown) {
      os << "unknown before run time\n";
      continue;
    }
    os << "keys [" << row.lo << ", " << row.hi << "), full [" << row.fullLo
       << ", " << row.fullHi << ")  ";
    for (int64_t n0 = 0; n0 < numKeys; n0 += tileN) {
      char tile = row.draw(n0, std::min(n0 + tileN, numKeys));
      auto classify = [&](bool likely) {
        return analysis.emitTileClass(b, loc, first, tileM, constant(n0), tileN,
                                      indices, end, likely);
      };
      if (tile == '/' && isConstantIntValue(classify(false).some, 0))
        tile = '.';
      if (tile == '/' && isConstantIntValue(classify(true).some, 0))
        tile = '-';
      if (tile == '/' && isConstantIntValue(classify(true).all, 1))
        tile = '#';
      os << tile;
    }
    os << "\n";
  }
}
