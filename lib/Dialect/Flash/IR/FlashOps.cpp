//===- FlashOps.cpp - Operations of the flash dialect ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MappedOperands.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/OpImplementation.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Printed form of `dims`: the classes as plain words
//===----------------------------------------------------------------------===//

static ParseResult parseDims(OpAsmParser &parser, ArrayAttr &dims) {
  SmallVector<Attribute> kinds;
  auto parseKind = [&]() -> ParseResult {
    StringRef word;
    SMLoc loc = parser.getCurrentLocation();
    if (parser.parseKeyword(&word))
      return failure();
    std::optional<DimKind> kind = symbolizeDimKind(word);
    if (!kind)
      return parser.emitError(loc)
             << "expected batch, group, m, n, d or e, found '" << word << "'";
    kinds.push_back(DimKindAttr::get(parser.getContext(), *kind));
    return success();
  };
  if (parser.parseCommaSeparatedList(OpAsmParser::Delimiter::Square, parseKind))
    return failure();
  dims = parser.getBuilder().getArrayAttr(kinds);
  return success();
}

static void printDims(OpAsmPrinter &printer, Operation *, ArrayAttr dims) {
  printer << '[';
  llvm::interleaveComma(
      dims.getAsRange<DimKindAttr>(), printer,
      [&](DimKindAttr kind) { printer << stringifyDimKind(kind.getValue()); });
  printer << ']';
}

// The regions are isolated, so their names may be those of values outside.
static ParseResult parseMod(OpAsmParser &parser, Region &region) {
  return parser.parseRegion(region, /*arguments=*/{},
                            /*enableNameShadowing=*/true);
}

static void printMod(OpAsmPrinter &printer, Operation *, Region &region) {
  printer.printRegion(region);
}

#define GET_OP_CLASSES
#include "flash/Dialect/Flash/IR/FlashOps.cpp.inc"

//===----------------------------------------------------------------------===//
// AttentionOp: building
//===----------------------------------------------------------------------===//

void AttentionOp::build(OpBuilder &b, OperationState &state, Value query,
                        Value key, Value value, ValueRange aux,
                        ValueRange inits, Value scale, ArrayRef<DimKind> dims,
                        ArrayRef<AffineMap> maps, Type scoreType, Type probType,
                        Type accType) {
  SmallVector<Attribute> kinds;
  for (DimKind kind : dims)
    kinds.push_back(DimKindAttr::get(b.getContext(), kind));
  SmallVector<Type> results;
  for (Value init : inits)
    if (isa<TensorType>(init.getType()))
      results.push_back(init.getType());
  build(b, state, results, query, key, value, aux, /*sink=*/Value(), inits,
        scale, /*tables=*/ValueRange(), /*offsets=*/ValueRange(),
        b.getArrayAttr(kinds), b.getAffineMapArrayAttr(maps), scoreType,
        probType, accType);
}

//===----------------------------------------------------------------------===//
// AttentionOp: iteration dimensions
//===----------------------------------------------------------------------===//

SmallVector<int64_t> AttentionOp::getStaticLoopSizes() {
  return flash::detail::getStaticLoopSizes(
      cast<IndexingMapOpInterface>(getOperation()));
}

SmallVector<OpFoldResult> AttentionOp::createLoopSizes(OpBuilder &b,
                                                       Location loc) {
  return flash::detail::createLoopSizes(
      cast<IndexingMapOpInterface>(getOperation()), b, loc);
}

//===----------------------------------------------------------------------===//
// AttentionOp: regions
//===----------------------------------------------------------------------===//

SmallVector<Type> AttentionOp::getModArgumentTypes(bool withScore) {
  SmallVector<Type> types;
  if (withScore)
    types.push_back(getScoreType());
  for (Value aux : getAux())
    types.push_back(getElementTypeOrSelf(aux.getType()));
  llvm::append_range(types, getTables().getTypes());
  types.append(getNumIndices(), IndexType::get(getContext()));
  return types;
}

Block *AttentionOp::createModBlock(Region &region) {
  SmallVector<Type> types = getModArgumentTypes(hasScoreArgument(region));
  SmallVector<Location> locs(types.size(), getLoc());
  Block *block = &region.emplaceBlock();
  block->addArguments(types, locs);
  return block;
}

/// Clones the ops of a region's one block and returns what it yields.
static Value cloneMod(OpBuilder &b, Location loc, AttentionOp op,
                      Region &region, Value score, ValueRange aux,
                      ValueRange indices) {
  SmallVector<Value> arguments;
  if (score)
    arguments.push_back(score);
  llvm::append_range(arguments, aux);
  llvm::append_range(arguments, op.getTables());
  for (auto [i, index] : llvm::enumerate(indices)) {
    Value position = index;
    if (!op.getOffsets().empty())
      position = arith::AddIOp::create(b, loc, index, op.getOffsets()[i]);
    arguments.push_back(position);
  }
  IRMapping mapping;
  mapping.map(region.getArguments(), arguments);
  for (Operation &inner : region.front().without_terminator())
    b.clone(inner, mapping);
  auto yield = cast<YieldOp>(region.front().getTerminator());
  return mapping.lookupOrDefault(yield.getValue());
}

Value AttentionOp::applyScoreMod(OpBuilder &b, Location loc, Value score,
                                 ValueRange aux, ValueRange indices) {
  if (getScoreMod().empty())
    return score;
  return cloneMod(b, loc, *this, getScoreMod(), score, aux, indices);
}

Value AttentionOp::applyMaskMod(OpBuilder &b, Location loc, ValueRange aux,
                                ValueRange indices) {
  if (getMaskMod().empty())
    return Value();
  return cloneMod(b, loc, *this, getMaskMod(), Value(), aux, indices);
}

Value AttentionOp::applyProbMod(OpBuilder &b, Location loc, Value probability,
                                ValueRange aux, ValueRange indices) {
  if (getProbMod().empty())
    return probability;
  return cloneMod(b, loc, *this, getProbMod(), probability, aux, indices);
}

void flash::lowerGathers(Operation *root) {
  root->walk([](GatherOp gather) {
    OpBuilder b(gather);
    Location loc = gather.getLoc();
    Value element = isa<TensorType>(gather.getTable().getType())
                        ? tensor::ExtractOp::create(b, loc, gather.getTable(),
                                                    gather.getIndices())
                              .getResult()
                        : memref::LoadOp::create(b, loc, gather.getTable(),
                                                 gather.getIndices())
                              .getResult();
    gather.getResult().replaceAllUsesWith(element);
    gather.erase();
  });
}

//===----------------------------------------------------------------------===//
// AttentionOp: interfaces
//===----------------------------------------------------------------------===//

/// On memrefs: reads what is in `ins`, writes `outs`.
static void getDestinationStyleEffects(
    DestinationStyleOpInterface op,
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    if (op.isDpsInit(&operand))
      effects.emplace_back(MemoryEffects::Write::get(), &operand);
    else
      effects.emplace_back(MemoryEffects::Read::get(), &operand);
  }
}

void AttentionOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  getDestinationStyleEffects(*this, effects);
}

void MergeOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  getDestinationStyleEffects(*this, effects);
}

LogicalResult AttentionOp::reifyResultShapes(
    OpBuilder &b, ReifiedRankedShapedTypeDims &reifiedReturnShapes) {
  return flash::detail::reifyShapes(*this, b, reifiedReturnShapes);
}

LogicalResult
MergeOp::reifyResultShapes(OpBuilder &b,
                           ReifiedRankedShapedTypeDims &reifiedReturnShapes) {
  return flash::detail::reifyShapes(*this, b, reifiedReturnShapes);
}

ArrayRef<int64_t> AttentionOp::getShape(OpOperand *operand) {
  // Operands past the maps (scale, tables, offsets) span no dimension.
  if (operand->getOperandNumber() >= getIndexingMaps().size())
    return {};
  return cast<ShapedType>(operand->get().getType()).getShape();
}

//===----------------------------------------------------------------------===//
// AttentionOp: verification. Labels are those of the op's description.
//===----------------------------------------------------------------------===//

/// C1: `dims` is batch*, group*, m, n, d, e, in this order.
static LogicalResult verifyDims(AttentionOp op) {
  ArrayAttr dims = op.getDims();
  constexpr DimKind tail[] = {DimKind::M, DimKind::N, DimKind::D, DimKind::E};
  if (dims.size() < std::size(tail))
    return op.emitOpError("dims must end with m, n, d, e"); // C1
  DimKind previous = DimKind::Batch;
  for (auto [i, kind] : llvm::enumerate(dims.getAsRange<DimKindAttr>())) {
    size_t fromEnd = dims.size() - i;
    DimKind value = kind.getValue();
    bool ok = fromEnd <= std::size(tail)
                  ? value == tail[std::size(tail) - fromEnd]
                  : value <= DimKind::Group && value >= previous;
    if (!ok)
      return op.emitOpError(
          "dims must be batch..., group..., m, n, d, e in this order"); // C1
    previous = value;
  }
  return success();
}

/// C4: each operand spans exactly, or at most, the dimensions of its role.
static LogicalResult verifyRoles(AttentionOp op) {
  unsigned m = op.getM(), n = op.getN(), d = op.getD(), e = op.getE();
  struct Role {
    StringRef name;
    SmallVector<unsigned, 2> required, allowed;
    bool allBatch;
  };
  auto check = [&](unsigned operand, const Role &role) -> LogicalResult {
    AffineMap map = op.getIndexingMap(operand);
    for (unsigned dim = 0; dim != op.getNumDims(); ++dim) {
      bool has = map.isFunctionOfDim(dim);
      bool isBatch = dim < op.getNumBatchDims();
      bool required =
          isBatch ? role.allBatch : llvm::is_contained(role.required, dim);
      bool allowed =
          required || isBatch || llvm::is_contained(role.allowed, dim);
      if ((required && !has) || (has && !allowed))
        return op.emitOpError()
               << role.name << (has ? " must not" : " must") << " span "
               << stringifyDimKind(op.getDimKind(dim)) << " (d" << dim
               << ")"; // C4
    }
    return success();
  };
  unsigned operand = 0;
  if (failed(check(operand++, {"the query", {m, d}, {}, false})) ||
      failed(check(operand++, {"the key", {n, d}, {}, false})) ||
      failed(check(operand++, {"the value", {n, e}, {}, false})))
    return failure();
  for (unsigned i = 0; i != op.getAux().size(); ++i)
    if (failed(check(operand++, {"an aux operand", {}, {m, n}, false})))
      return failure();
  if (op.getSink() && failed(check(operand++, {"the sink", {}, {m}, false})))
    return failure();
  if (failed(check(operand++, {"the output", {m, e}, {}, true})))
    return failure();
  if (op.getLse() && failed(check(operand, {"the lse", {m}, {}, true})))
    return failure();
  return success();
}

/// C6, C7: element types.
static LogicalResult verifyTypes(AttentionOp op) {
  auto isF32OrF64 = [](Type type) { return type.isF32() || type.isF64(); };
  Type score = op.getScoreType();
  if (!isF32OrF64(score) || !isF32OrF64(op.getAccType()) ||
      !isa<FloatType>(op.getProbType()))
    return op.emitOpError("score_type and acc_type must be f32 or f64, "
                          "prob_type a float"); // C6
  Type query = getElementTypeOrSelf(op.getQuery());
  Type key = getElementTypeOrSelf(op.getKey());
  if (!isa<FloatType>(query) || query != key ||
      !isa<FloatType>(getElementTypeOrSelf(op.getValue())) ||
      !isa<FloatType>(getElementTypeOrSelf(op.getOutput())) ||
      (op.getSink() && !isa<FloatType>(getElementTypeOrSelf(op.getSink()))))
    return op.emitOpError(
        "query, key, value, output and sink must have float elements, query "
        "and key the same"); // C6
  if (op.getLse() && getElementTypeOrSelf(op.getLse()) != score)
    return op.emitOpError("the lse must have elements of score_type, ")
           << score; // C6
  if (op.getScale() && op.getScale().getType() != score)
    return op.emitOpError("the scale must have score_type, ") << score; // C7
  return success();
}

/// C8: arguments, result and purity of a region.
static LogicalResult verifyMod(AttentionOp op, Region &region, StringRef name,
                               Type yielded) {
  if (region.empty())
    return success();
  SmallVector<Type> expected =
      op.getModArgumentTypes(op.hasScoreArgument(region));
  if (!region.hasOneBlock() ||
      region.getArgumentTypes() != TypeRange(expected)) {
    InFlightDiagnostic diagnostic = op.emitOpError();
    diagnostic << name << " must have one block with arguments (" << expected
               << ")"; // C8
    return diagnostic;
  }
  auto yield = dyn_cast<YieldOp>(region.front().getTerminator());
  if (!yield || yield.getValue().getType() != yielded)
    return op.emitOpError() << name << " must yield " << yielded; // C8
  for (Operation &inner : region.front()) {
    if (isMemoryEffectFree(&inner))
      continue;
    InFlightDiagnostic diagnostic = op.emitOpError();
    diagnostic << name << " must be free of memory effects"; // C8
    diagnostic.attachNote(inner.getLoc()) << "this op may have one";
    return diagnostic;
  }
  return success();
}

namespace {
/// Which values of prob_mod are free of p, which are c·p with such a c. A zero
/// is both.
class Linearity {
public:
  explicit Linearity(BlockArgument p) {
    dependent.insert(p);
    linear.insert(p);
  }

  void visit(Operation &op) {
    if (llvm::none_of(getReadValues(op),
                      [&](Value value) { return dependent.contains(value); }))
      return;
    for (Value result : op.getResults())
      dependent.insert(result);
    if (isLinearOp(op))
      linear.insert(op.getResult(0));
  }

  bool isLinear(Value value) const {
    return linear.contains(value) || matchPattern(value, m_AnyZeroFloat());
  }

private:
  /// Operands, and what regions see of the values around them.
  static SmallVector<Value> getReadValues(Operation &op) {
    SmallVector<Value> values;
    op.walk([&](Operation *inner) {
      llvm::append_range(values, inner->getOperands());
    });
    return values;
  }

  bool isFree(Value value) const { return !dependent.contains(value); }
  bool isProduct(Value x, Value y) const {
    return (isLinear(x) && isFree(y)) || (isFree(x) && isLinear(y));
  }
  bool isLinearOp(Operation &op) const {
    auto operand = [&](unsigned i) { return op.getOperand(i); };
    if (isa<arith::MulFOp>(op))
      return isProduct(operand(0), operand(1));
    if (isa<arith::DivFOp>(op))
      return isLinear(operand(0)) && isFree(operand(1));
    if (isa<arith::NegFOp, arith::ExtFOp, arith::TruncFOp>(op))
      return isLinear(operand(0));
    if (isa<arith::AddFOp, arith::SubFOp>(op))
      return isLinear(operand(0)) && isLinear(operand(1));
    if (isa<math::FmaOp>(op))
      return isProduct(operand(0), operand(1)) && isLinear(operand(2));
    if (isa<arith::SelectOp>(op))
      return isFree(operand(0)) && isLinear(operand(1)) && isLinear(operand(2));
    return false;
  }

  DenseSet<Value> dependent, linear;
};
} // namespace

/// C11: prob_mod is linear in p.
static LogicalResult verifyLinear(AttentionOp op) {
  Region &region = op.getProbMod();
  if (region.empty())
    return success();
  Linearity linearity(region.getArgument(0));
  for (Operation &inner : region.front().without_terminator())
    linearity.visit(inner);
  auto yield = cast<YieldOp>(region.front().getTerminator());
  if (linearity.isLinear(yield.getValue()))
    return success();
  InFlightDiagnostic diagnostic =
      op.emitOpError("prob_mod must be linear in p"); // C11
  diagnostic.attachNote(yield.getValue().getLoc()) << "this is not";
  return diagnostic;
}

/// A row can give NaN despite its sink only if it has one.
template <typename Op> static LogicalResult verifyEmptyRow(Op op) {
  if (op.getEmptyRow() == EmptyRow::NaNDespiteSink && !op.getSink())
    return op.emitOpError("empty_row nan_despite_sink needs a sink");
  return success();
}

LogicalResult AttentionOp::verify() {
  if (failed(verifyDims(*this)))
    return failure();
  if (!getOffsets().empty() && getOffsets().size() != getNumIndices())
    return emitOpError("expected no offsets or ")
           << getNumIndices()
           << ", one per batch, group, m and n dimension"; // C9
  if (getInits().empty() || getInits().size() > 2)
    return emitOpError(
        "outs must be the output, or the output and the lse");          // C10
  if (failed(flash::detail::verifyTensorsOrMemrefs(*this, getInits()))) // C10
    return failure();
  unsigned numMapped =
      3 + getAux().size() + (getSink() ? 1 : 0) + getInits().size();
  if (failed(flash::detail::verifyMapForms(*this, numMapped, getNumDims(),
                                           "ins, aux, sink and outs")) || // C2
      failed(flash::detail::verifyMapRanks(*this)) ||                     // C3
      failed(verifyRoles(*this)))                                         // C4
    return failure();
  auto nameDim = [&](unsigned dim) {
    return stringifyDimKind(getDimKind(dim)).str();
  };
  if (failed(flash::detail::verifyMapSizes(*this, nameDim))) // C5
    return failure();
  if (failed(verifyTypes(*this))) // C6, C7
    return failure();
  return verifyEmptyRow(*this); // C12
}

// Runs when the blocks are known to have their terminators.
LogicalResult AttentionOp::verifyRegions() {
  Type i1 = IntegerType::get(getContext(), 1);
  if (failed(verifyMod(*this, getScoreMod(), "score_mod", getScoreType())) ||
      failed(verifyMod(*this, getMaskMod(), "mask_mod", i1)) ||
      failed(verifyMod(*this, getProbMod(), "prob_mod", getScoreType())))
    return failure();
  return verifyLinear(*this);
}

//===----------------------------------------------------------------------===//
// MergeOp: verification. Labels are those of the op's description.
//===----------------------------------------------------------------------===//

/// C3: each operand spans exactly, or at most, the dimensions of its role.
static LogicalResult verifyRoles(MergeOp op) {
  auto check = [&](unsigned operand, StringRef name, bool part, bool e,
                   bool allRows) -> LogicalResult {
    AffineMap map = op.getIndexingMap(operand);
    for (unsigned dim = 0; dim != op.getNumDims(); ++dim) {
      bool has = map.isFunctionOfDim(dim);
      bool isRow = dim != op.getP() && dim != op.getE();
      bool required = isRow ? allRows : dim == op.getP() ? part : e;
      if (has == required || (has && isRow))
        continue;
      StringRef dimName = isRow ? "row" : dim == op.getP() ? "part" : "e";
      return op.emitOpError()
             << name << (has ? " must not" : " must") << " span " << dimName
             << " (d" << dim << ")"; // C3
    }
    return success();
  };
  unsigned operand = 0;
  if (failed(check(operand++, "parts", true, true, true)) ||
      failed(check(operand++, "lses", true, false, true)) ||
      (op.getSink() &&
       failed(check(operand++, "the sink", false, false, false))) ||
      failed(check(operand++, "the output", false, true, true)) ||
      (op.getLse() && failed(check(operand++, "the lse", false, false, true))))
    return failure();
  return success();
}

LogicalResult MergeOp::verify() {
  if (getInits().empty() || getInits().size() > 2)
    return emitOpError(
        "outs must be the output, or the output and the lse");          // C6
  if (failed(flash::detail::verifyTensorsOrMemrefs(*this, getInits()))) // C6
    return failure();
  unsigned numMapped = 2 + (getSink() ? 1 : 0) + getInits().size();
  unsigned numDims = getIndexingMaps().empty() ? 0 : getNumDims();
  if (failed(flash::detail::verifyMapForms(*this, numMapped, numDims,
                                           "ins, sink and outs"))) // C1
    return failure();
  if (numDims < 2)
    return emitOpError("expected two or more dimensions, the first the part "
                       "and the last e");             // C1
  if (failed(flash::detail::verifyMapRanks(*this)) || // C2
      failed(verifyRoles(*this)))                     // C3
    return failure();
  auto nameDim = [&](unsigned dim) -> std::string {
    return dim == getP() ? "part" : dim == getE() ? "e" : "row";
  };
  if (failed(flash::detail::verifyMapSizes(*this, nameDim))) // C4
    return failure();
  Type parts = getElementTypeOrSelf(getParts());
  Type lses = getElementTypeOrSelf(getLses());
  if ((!parts.isF32() && !parts.isF64()) || (!lses.isF32() && !lses.isF64()))
    return emitOpError("parts and lses must have f32 or f64 elements"); // C5
  if (!isa<FloatType>(getElementTypeOrSelf(getOutput())) ||
      (getSink() && !isa<FloatType>(getElementTypeOrSelf(getSink()))))
    return emitOpError(
        "the output and the sink must have float elements"); // C5
  if (getLse() && getElementTypeOrSelf(getLse()) != lses)
    return emitOpError("the lse must have elements of lses, ") << lses; // C5
  return verifyEmptyRow(*this);                                         // C7
}

//===----------------------------------------------------------------------===//
// GatherOp
//===----------------------------------------------------------------------===//

LogicalResult GatherOp::verify() {
  int64_t rank = cast<ShapedType>(getTable().getType()).getRank();
  if (rank != static_cast<int64_t>(getIndices().size()))
    return emitOpError("expected ")
           << rank << " indices, found " << getIndices().size();
  return success();
}
