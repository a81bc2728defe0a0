//===- AttentionCanonicalization.cpp - One form for one attention ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One function is one pattern; its first line is its algebra. What is inside
// the regions the greedy driver simplifies by itself.
//
//===----------------------------------------------------------------------===//

#include "MappedOperands.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/InferIntRangeInterface.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Rearrangements: tensors each of whose elements is one of another tensor
//===----------------------------------------------------------------------===//

namespace {
/// value[i] = source[map(i)].
struct Rearrangement {
  Value source;
  AffineMap map;
};
} // namespace

static std::optional<Rearrangement>
getTransposition(linalg::TransposeOp transpose) {
  MLIRContext *context = transpose.getContext();
  ArrayRef<int64_t> permutation = transpose.getPermutation();
  SmallVector<AffineExpr> positions(permutation.size());
  for (auto [i, source] : llvm::enumerate(permutation))
    positions[source] = getAffineDimExpr(i, context);
  return Rearrangement{
      transpose.getInput(),
      AffineMap::get(permutation.size(), 0, positions, context)};
}

static std::optional<Rearrangement>
getBroadcast(linalg::BroadcastOp broadcast) {
  MLIRContext *context = broadcast.getContext();
  int64_t rank = cast<ShapedType>(broadcast.getInit().getType()).getRank();
  SmallVector<AffineExpr> positions;
  for (int64_t i = 0; i != rank; ++i)
    if (!llvm::is_contained(broadcast.getDimensions(), i))
      positions.push_back(getAffineDimExpr(i, context));
  return Rearrangement{broadcast.getInput(),
                       AffineMap::get(rank, 0, positions, context)};
}

/// A linalg.generic that yields its one input.
static std::optional<Rearrangement> getCopy(linalg::GenericOp generic) {
  if (generic.getNumDpsInputs() != 1 || generic.getNumDpsInits() != 1 ||
      generic.getNumLoops() != generic.getNumParallelLoops())
    return std::nullopt;
  Block &body = generic.getRegion().front();
  auto yield = cast<linalg::YieldOp>(body.getTerminator());
  Value input = generic.getDpsInputs()[0];
  AffineMap inputMap = generic.getIndexingMapsArray()[0];
  AffineMap outputMap = generic.getIndexingMapsArray()[1];
  if (yield.getValues()[0] != body.getArgument(0) ||
      !isa<RankedTensorType>(input.getType()) || !outputMap.isPermutation())
    return std::nullopt;
  for (auto [expr, size] :
       llvm::zip_equal(inputMap.getResults(),
                       cast<ShapedType>(input.getType()).getShape())) {
    auto constant = dyn_cast<AffineConstantExpr>(expr);
    bool isUnit = constant && constant.getValue() == 0 && size == 1;
    if (!isa<AffineDimExpr>(expr) && !isUnit)
      return std::nullopt;
  }
  return Rearrangement{input, inputMap.compose(inversePermutation(outputMap))};
}

/// Position in each group of the one dimension that is not 1, the first one
/// where all are; nothing where a group has several.
static std::optional<SmallVector<int64_t>>
getWideDims(ArrayRef<ReassociationIndices> groups, ArrayRef<int64_t> shape) {
  SmallVector<int64_t> wide;
  for (const ReassociationIndices &group : groups) {
    int64_t found = group.front();
    unsigned count = 0;
    for (int64_t dim : group)
      if (shape[dim] != 1) {
        found = dim;
        ++count;
      }
    if (count > 1)
      return std::nullopt;
    wide.push_back(found);
  }
  return wide;
}

/// A reshape that only adds unit dimensions.
static std::optional<Rearrangement> getExpansion(tensor::ExpandShapeOp expand) {
  MLIRContext *context = expand.getContext();
  auto wide = getWideDims(expand.getReassociationIndices(),
                          expand.getResultType().getShape());
  if (!wide)
    return std::nullopt;
  SmallVector<AffineExpr> positions;
  for (int64_t dim : *wide)
    positions.push_back(getAffineDimExpr(dim, context));
  return Rearrangement{
      expand.getSrc(),
      AffineMap::get(expand.getResultType().getRank(), 0, positions, context)};
}

/// A reshape that only drops unit dimensions.
static std::optional<Rearrangement>
getCollapse(tensor::CollapseShapeOp collapse) {
  MLIRContext *context = collapse.getContext();
  auto wide = getWideDims(collapse.getReassociationIndices(),
                          collapse.getSrcType().getShape());
  if (!wide)
    return std::nullopt;
  SmallVector<AffineExpr> positions(collapse.getSrcType().getRank(),
                                    getAffineConstantExpr(0, context));
  for (auto [i, dim] : llvm::enumerate(*wide))
    positions[dim] = getAffineDimExpr(i, context);
  return Rearrangement{collapse.getSrc(),
                       AffineMap::get(wide->size(), 0, positions, context)};
}

static std::optional<Rearrangement> getRearrangement(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || !isa<RankedTensorType>(value.getType()))
    return std::nullopt;
  if (auto transpose = dyn_cast<linalg::TransposeOp>(op))
    return getTransposition(transpose);
  if (auto broadcast = dyn_cast<linalg::BroadcastOp>(op))
    return getBroadcast(broadcast);
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return getCopy(generic);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return getExpansion(expand);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return getCollapse(collapse);
  return std::nullopt;
}

/// Whether operand `number` may be `source` with `map`: constraints C2, C4, C5.
static bool isLegalOperand(AttentionOp op, unsigned number, Value source,
                           AffineMap map) {
  unsigned m = op.getM(), n = op.getN(), d = op.getD(), e = op.getE();
  const unsigned required[3][2] = {{m, d}, {n, d}, {n, e}};
  if (number < 3 && (!map.isFunctionOfDim(required[number][0]) ||
                     !map.isFunctionOfDim(required[number][1])))
    return false;
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  llvm::SmallBitVector seen(op.getNumDims());
  for (auto [expr, size] : llvm::zip_equal(
           map.getResults(), cast<ShapedType>(source.getType()).getShape())) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    // The diagonal of a tensor is no projection.
    if (dim && seen.test(dim.getPosition()))
      return false;
    if (dim)
      seen.set(dim.getPosition());
    if (ShapedType::isDynamic(size))
      continue;
    int64_t expected = dim ? sizes[dim.getPosition()] : 1;
    if (size != expected && !ShapedType::isDynamic(expected))
      return false;
  }
  return true;
}

static void setMap(AttentionOp op, unsigned number, AffineMap map) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps[number] = map;
  op.setIndexingMapsAttr(Builder(op.getContext()).getAffineMapArrayAttr(maps));
}

/// x'[i] = x[f(i)]  ->  x'[map] = x[f(map)]
static LogicalResult foldRearrangedOperand(AttentionOp op,
                                           PatternRewriter &rewriter) {
  unsigned numInputs = 3 + op.getAux().size() + (op.getSink() ? 1 : 0);
  for (unsigned i = 0; i != numInputs; ++i) {
    std::optional<Rearrangement> rearranged =
        getRearrangement(op->getOperand(i));
    if (!rearranged)
      continue;
    AffineMap map = rearranged->map.compose(op.getIndexingMap(i));
    if (!isLegalOperand(op, i, rearranged->source, map))
      continue;
    rewriter.modifyOpInPlace(op, [&] {
      op->setOperand(i, rearranged->source);
      setMap(op, i, map);
    });
    return success();
  }
  return rewriter.notifyMatchFailure(op, "no operand is a rearranged tensor");
}

//===----------------------------------------------------------------------===//
// Helpers of the patterns
//===----------------------------------------------------------------------===//

/// The op with other outs; it takes over the regions.
static AttentionOp createWithOuts(PatternRewriter &rewriter, AttentionOp op,
                                  ValueRange inits, ArrayRef<AffineMap> maps) {
  auto created = AttentionOp::create(
      rewriter, op.getLoc(), TypeRange(inits), op.getQuery(), op.getKey(),
      op.getValue(), op.getAux(), op.getSink(), inits, op.getScale(),
      op.getTables(), op.getOffsets(), op.getDims(),
      rewriter.getAffineMapArrayAttr(maps), op.getScoreType(), op.getProbType(),
      op.getAccType(), op.getEmptyRow(), op.getNumerics());
  created->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  for (auto [from, to] :
       llvm::zip_equal(op->getRegions(), created->getRegions()))
    if (!from.empty())
      rewriter.inlineRegionBefore(from, to, to.end());
  return created;
}

/// The arguments of the regions for aux operand or table `number`, counted
/// from the first aux operand.
static SmallVector<BlockArgument, 3> getArguments(AttentionOp op,
                                                  unsigned number) {
  SmallVector<BlockArgument, 3> arguments;
  for (Region &region : op->getRegions())
    if (!region.empty())
      arguments.push_back(
          region.getArgument((op.hasScoreArgument(region) ? 1 : 0) + number));
  return arguments;
}

//===----------------------------------------------------------------------===//
// Casts. All of them are folded here, with more benefit than upstream's pattern
// for destination-style ops has: it clones the op, and mlir::clone takes no op
// with an empty region.
//===----------------------------------------------------------------------===//

static tensor::CastOp getFoldableCast(Value value) {
  auto cast = value.getDefiningOp<tensor::CastOp>();
  return cast && tensor::canFoldIntoConsumerOp(cast) ? cast : nullptr;
}

/// A table's arguments get its type; who needs the old one gets a cast.
static void retypeTable(PatternRewriter &rewriter, AttentionOp op,
                        unsigned table, Type type) {
  for (BlockArgument argument : getArguments(op, op.getAux().size() + table)) {
    Type old = argument.getType();
    argument.setType(type);
    rewriter.setInsertionPointToStart(argument.getOwner());
    for (OpOperand &use : llvm::make_early_inc_range(argument.getUses())) {
      if (isa<GatherOp>(use.getOwner()))
        continue;
      Value cast = tensor::CastOp::create(rewriter, op.getLoc(), old, argument);
      rewriter.modifyOpInPlace(use.getOwner(), [&] { use.set(cast); });
    }
  }
}

/// x cast to a type that knows less  ->  x
static LogicalResult foldCastInput(AttentionOp op, PatternRewriter &rewriter) {
  for (OpOperand *operand : op.getDpsInputOperands()) {
    tensor::CastOp cast = getFoldableCast(operand->get());
    if (!cast)
      continue;
    OperandRange tables = op.getTables();
    unsigned number = operand->getOperandNumber();
    unsigned first = tables.getBeginOperandIndex();
    rewriter.modifyOpInPlace(op, [&] {
      if (number >= first && number < first + tables.size())
        retypeTable(rewriter, op, number - first, cast.getSource().getType());
      operand->set(cast.getSource());
    });
    return success();
  }
  return rewriter.notifyMatchFailure(op, "no operand is a cast");
}

/// attention into a cast of x  ->  cast of the attention into x
static LogicalResult foldCastInit(AttentionOp op, PatternRewriter &rewriter) {
  SmallVector<Value> inits;
  for (Value init : op.getInits()) {
    tensor::CastOp cast = getFoldableCast(init);
    inits.push_back(cast ? cast.getSource() : init);
  }
  if (llvm::equal(inits, op.getInits()))
    return rewriter.notifyMatchFailure(op, "no init is a cast");
  AttentionOp created =
      createWithOuts(rewriter, op, inits, op.getIndexingMapsArray());
  SmallVector<Value> results;
  for (auto [result, old] :
       llvm::zip_equal(created.getResults(), op.getResults()))
    results.push_back(result.getType() == old.getType()
                          ? Value(result)
                          : tensor::CastOp::create(rewriter, op.getLoc(),
                                                   old.getType(), result)
                                .getResult());
  rewriter.replaceOp(op, results);
  return success();
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

/// Whether the op may be computed where `user` is instead: in the same block,
/// and before whoever else uses its results.
static bool canMoveTo(AttentionOp op, Operation *user) {
  if (op->getBlock() != user->getBlock())
    return false;
  return llvm::all_of(op->getUsers(), [&](Operation *other) {
    Operation *ancestor = user->getBlock()->findAncestorOpInBlock(*other);
    return ancestor == user || (ancestor && user->isBeforeInBlock(ancestor));
  });
}

/// The op computed where `user`, the only user of O, is, into `init` by `map`.
static void replaceUserOfOutput(PatternRewriter &rewriter, AttentionOp op,
                                Operation *user, Value init, AffineMap map) {
  rewriter.setInsertionPoint(user);
  SmallVector<Value> inits = llvm::to_vector(op.getInits());
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  inits[0] = init;
  maps[maps.size() - inits.size()] = map;
  AttentionOp created = createWithOuts(rewriter, op, inits, maps);
  rewriter.replaceOp(user, created.getResult(0));
  for (unsigned i = 1; i < inits.size(); ++i)
    rewriter.replaceAllUsesWith(op.getResult(i), created.getResult(i));
  rewriter.eraseOp(op);
}

/// y[i] = O[f(i)], f a permutation  ->  y[f⁻¹(map)] = the attention
static LogicalResult foldTransposedResult(AttentionOp op,
                                          PatternRewriter &rewriter) {
  if (!op.hasTensors() || !op.getResult(0).hasOneUse())
    return rewriter.notifyMatchFailure(op, "the output has no single use");
  auto user = dyn_cast<linalg::LinalgOp>(*op.getResult(0).user_begin());
  if (!user || user->getNumResults() != 1 || user.getNumDpsInputs() != 1 ||
      user.getDpsInputs()[0] != op.getResult(0) || !canMoveTo(op, user))
    return rewriter.notifyMatchFailure(op, "its use is no transposition");
  std::optional<Rearrangement> transposed =
      getRearrangement(user->getResult(0));
  if (!transposed || !transposed->map.isPermutation())
    return rewriter.notifyMatchFailure(op, "its use is no transposition");
  replaceUserOfOutput(
      rewriter, op, user, user.getDpsInits()[0],
      inversePermutation(transposed->map).compose(op.getOutputMap()));
  return success();
}

/// y = O with unit dimensions added  ->  y[map with 0 for those] = the
/// attention
static LogicalResult foldExpandedResult(AttentionOp op,
                                        PatternRewriter &rewriter) {
  if (!op.hasTensors() || !op.getResult(0).hasOneUse())
    return rewriter.notifyMatchFailure(op, "the output has no single use");
  auto expand = dyn_cast<tensor::ExpandShapeOp>(*op.getResult(0).user_begin());
  if (!expand || !canMoveTo(op, expand))
    return rewriter.notifyMatchFailure(op, "its use is no expand_shape");
  auto wide = getWideDims(expand.getReassociationIndices(),
                          expand.getResultType().getShape());
  if (!wide)
    return rewriter.notifyMatchFailure(op, "dimensions are divided");
  SmallVector<AffineExpr> results(expand.getResultType().getRank(),
                                  rewriter.getAffineConstantExpr(0));
  for (auto [i, dim] : llvm::enumerate(*wide))
    results[dim] = op.getOutputMap().getResult(i);
  rewriter.setInsertionPoint(expand);
  IRMapping mapping;
  mapping.map(expand.getSrc(), op.getOutput());
  Value init = rewriter.clone(*expand, mapping)->getResult(0);
  replaceUserOfOutput(
      rewriter, op, expand, init,
      AffineMap::get(op.getNumDims(), 0, results, rewriter.getContext()));
  return success();
}

/// O, lse with an unused lse  ->  O
static LogicalResult dropUnusedLse(AttentionOp op, PatternRewriter &rewriter) {
  if (!op.hasTensors() || !op.getLse() || !op.getResult(1).use_empty())
    return rewriter.notifyMatchFailure(op, "no lse, or it is used");
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps.pop_back();
  AttentionOp created = createWithOuts(rewriter, op, {op.getOutput()}, maps);
  rewriter.replaceAllUsesWith(op.getResult(0), created.getResult(0));
  rewriter.eraseOp(op);
  return success();
}

//===----------------------------------------------------------------------===//
// Regions
//===----------------------------------------------------------------------===//

static Value getYielded(Region &region) {
  return cast<YieldOp>(region.front().getTerminator()).getValue();
}

static void eraseMod(PatternRewriter &rewriter, AttentionOp op,
                     Region &region) {
  rewriter.modifyOpInPlace(op, [&] { rewriter.eraseBlock(&region.front()); });
}

/// score_mod(s) = s  ->  no score_mod; prob_mod(p) = p  ->  no prob_mod
static LogicalResult dropIdentityMods(AttentionOp op,
                                      PatternRewriter &rewriter) {
  bool changed = false;
  for (Region *region : {&op.getScoreMod(), &op.getProbMod()}) {
    if (region->empty() || getYielded(*region) != region->getArgument(0))
      continue;
    eraseMod(rewriter, op, *region);
    changed = true;
  }
  return success(changed);
}

/// mask_mod = true  ->  no mask_mod
static LogicalResult dropTrueMask(AttentionOp op, PatternRewriter &rewriter) {
  Region &region = op.getMaskMod();
  if (region.empty() || !matchPattern(getYielded(region), m_One()))
    return rewriter.notifyMatchFailure(op, "mask_mod may be false");
  eraseMod(rewriter, op, region);
  return success();
}

using Ranges = llvm::MapVector<Value, ConstantIntRanges>;

/// Range of an index argument, by the size of its dimension and its offset.
static ConstantIntRanges getIndexRange(AttentionOp op, unsigned index,
                                       int64_t size) {
  constexpr unsigned width = IndexType::kInternalStorageBitWidth;
  int64_t first = 0;
  if (!op.getOffsets().empty()) {
    std::optional<int64_t> offset = getConstantIntValue(op.getOffsets()[index]);
    if (!offset)
      return ConstantIntRanges::maxRange(width);
    first = *offset;
  }
  int64_t last = std::numeric_limits<int64_t>::max();
  if (!ShapedType::isDynamic(size) &&
      llvm::AddOverflow(first, std::max<int64_t>(size, 1) - 1, last))
    return ConstantIntRanges::maxRange(width);
  return ConstantIntRanges::fromSigned(APInt(width, first, /*isSigned=*/true),
                                       APInt(width, last, /*isSigned=*/true));
}

/// Ranges of the integers in a region's block.
static Ranges inferRanges(AttentionOp op, Region &region) {
  Ranges ranges;
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  auto indices = region.getArguments().take_back(op.getNumIndices());
  for (auto [i, argument] : llvm::enumerate(indices))
    ranges.insert({argument, getIndexRange(op, i, sizes[i])});
  auto isInteger = [](Type type) { return type.isIntOrIndex(); };
  for (Operation &inner : region.front().without_terminator()) {
    auto inferable = dyn_cast<InferIntRangeInterface>(inner);
    if (!inferable || !llvm::all_of(inner.getOperandTypes(), isInteger) ||
        !llvm::all_of(inner.getResultTypes(), isInteger))
      continue;
    SmallVector<ConstantIntRanges> operands;
    for (Value operand : inner.getOperands()) {
      auto known = ranges.find(operand);
      operands.push_back(
          known != ranges.end()
              ? known->second
              : ConstantIntRanges::maxRange(
                    ConstantIntRanges::getStorageBitwidth(operand.getType())));
    }
    inferable.inferResultRanges(
        operands, [&](Value value, const ConstantIntRanges &range) {
          ranges.insert({value, range});
        });
  }
  return ranges;
}

/// A condition that is the same for all indices  ->  true, or false
static LogicalResult foldProvenConditions(AttentionOp op,
                                          PatternRewriter &rewriter) {
  bool changed = false;
  for (Region &region : op->getRegions()) {
    if (region.empty())
      continue;
    for (auto [value, range] : inferRanges(op, region)) {
      std::optional<APInt> constant = range.getConstantValue();
      if (!constant || !value.getType().isInteger(1) || value.use_empty() ||
          matchPattern(value, m_Constant()))
        continue;
      rewriter.setInsertionPointToStart(&region.front());
      Value decided = arith::ConstantIntOp::create(
          rewriter, value.getLoc(), constant->getBoolValue(), /*width=*/1);
      rewriter.replaceAllUsesWith(value, decided);
      changed = true;
    }
  }
  return success(changed);
}

//===----------------------------------------------------------------------===//
// Aux operands and tables
//===----------------------------------------------------------------------===//

static bool isUnused(ArrayRef<BlockArgument> arguments) {
  return llvm::all_of(arguments,
                      [](BlockArgument arg) { return arg.use_empty(); });
}

static void eraseArguments(ArrayRef<BlockArgument> arguments) {
  for (BlockArgument argument : arguments)
    argument.getOwner()->eraseArgument(argument.getArgNumber());
}

/// aux(x, y), x in no region  ->  aux(y)
static LogicalResult dropUnusedAux(AttentionOp op, PatternRewriter &rewriter) {
  for (unsigned i = 0; i != op.getAux().size(); ++i) {
    SmallVector<BlockArgument, 3> arguments = getArguments(op, i);
    if (!isUnused(arguments))
      continue;
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    maps.erase(maps.begin() + 3 + i);
    rewriter.modifyOpInPlace(op, [&] {
      eraseArguments(arguments);
      op.getAuxMutable().erase(i);
      op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
    });
    return success();
  }
  return rewriter.notifyMatchFailure(op, "all aux operands are used");
}

/// tables(x, y), x in no region  ->  tables(y)
static LogicalResult dropUnusedTable(AttentionOp op,
                                     PatternRewriter &rewriter) {
  for (unsigned i = 0; i != op.getTables().size(); ++i) {
    SmallVector<BlockArgument, 3> arguments =
        getArguments(op, op.getAux().size() + i);
    if (!isUnused(arguments))
      continue;
    rewriter.modifyOpInPlace(op, [&] {
      eraseArguments(arguments);
      op.getTablesMutable().erase(i);
    });
    return success();
  }
  return rewriter.notifyMatchFailure(op, "all tables are used");
}

/// aux(x, x) with the same map  ->  the second argument is the first
static LogicalResult mergeEqualAux(AttentionOp op, PatternRewriter &rewriter) {
  for (unsigned i = 0; i != op.getAux().size(); ++i)
    for (unsigned j = i + 1; j != op.getAux().size(); ++j) {
      SmallVector<BlockArgument, 3> second = getArguments(op, j);
      if (op.getAux()[i] != op.getAux()[j] ||
          op.getAuxMap(i) != op.getAuxMap(j) || isUnused(second))
        continue;
      for (auto [to, from] : llvm::zip_equal(getArguments(op, i), second))
        rewriter.replaceAllUsesWith(from, to);
      return success();
    }
  return rewriter.notifyMatchFailure(op, "all aux operands differ");
}

/// The value of all elements of a tensor.
static TypedAttr getSplat(Value tensor) {
  DenseElementsAttr elements;
  if (matchPattern(tensor, m_Constant(&elements)) && elements.isSplat())
    return elements.getSplatValue<TypedAttr>();
  TypedAttr scalar;
  auto fill = tensor.getDefiningOp<linalg::FillOp>();
  if (fill && matchPattern(fill.value(), m_Constant(&scalar)))
    return scalar;
  auto splat = tensor.getDefiningOp<tensor::SplatOp>();
  if (splat && matchPattern(splat.getInput(), m_Constant(&scalar)))
    return scalar;
  return {};
}

/// aux(c everywhere)  ->  the constant c in the regions
static LogicalResult foldSplatAux(AttentionOp op, PatternRewriter &rewriter) {
  for (auto [i, aux] : llvm::enumerate(op.getAux())) {
    SmallVector<BlockArgument, 3> arguments = getArguments(op, i);
    TypedAttr splat = getSplat(aux);
    if (isUnused(arguments) || !splat ||
        splat.getType() != getElementTypeOrSelf(aux))
      continue;
    for (BlockArgument argument : arguments) {
      rewriter.setInsertionPointToStart(argument.getOwner());
      Value constant = arith::ConstantOp::create(rewriter, op.getLoc(), splat);
      rewriter.replaceAllUsesWith(argument, constant);
    }
    return success();
  }
  return rewriter.notifyMatchFailure(op, "no aux operand is a constant");
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

/// 1·s  ->  s
static LogicalResult dropUnitScale(AttentionOp op, PatternRewriter &rewriter) {
  if (!op.getScale() || !matchPattern(op.getScale(), m_OneFloat()))
    return rewriter.notifyMatchFailure(op, "the scale may not be 1");
  rewriter.modifyOpInPlace(op, [&] { op.getScaleMutable().clear(); });
  return success();
}

/// offsets that are 0, or that no region sees  ->  no offsets
static LogicalResult dropZeroOffsets(AttentionOp op,
                                     PatternRewriter &rewriter) {
  bool isSeen = !llvm::all_of(op->getRegions(),
                              [](Region &region) { return region.empty(); });
  auto isZero = [](Value offset) { return isZeroInteger(offset); };
  if (op.getOffsets().empty() ||
      (isSeen && !llvm::all_of(op.getOffsets(), isZero)))
    return rewriter.notifyMatchFailure(op, "offsets may not be 0");
  rewriter.modifyOpInPlace(op, [&] { op.getOffsetsMutable().clear(); });
  return success();
}

void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *) {
  patterns.add(foldCastInput, /*benefit=*/2);
  patterns.add(foldCastInit, /*benefit=*/2);
  patterns.add(foldRearrangedOperand);
  patterns.add(foldTransposedResult);
  patterns.add(foldExpandedResult);
  patterns.add(dropUnusedLse);
  patterns.add(dropIdentityMods);
  patterns.add(dropTrueMask);
  patterns.add(foldProvenConditions);
  patterns.add(dropUnusedAux);
  patterns.add(dropUnusedTable);
  patterns.add(mergeEqualAux);
  patterns.add(foldSplatAux);
  patterns.add(dropUnitScale);
  patterns.add(dropZeroOffsets);
}
