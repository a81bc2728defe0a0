//===- TraceTensorOps.cpp - Tensor ops, element by element ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementTracerDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::detail;

Expr flash::linearise(ExprContext &exprs, ArrayRef<Expr> indices,
                      ArrayRef<int64_t> sizes) {
  Expr index = exprs.index(0);
  for (auto [i, size] : llvm::zip_equal(indices, sizes)) {
    if (index->isZero()) {
      index = i;
      continue;
    }
    if (ShapedType::isDynamic(size))
      return nullptr;
    index = exprs.add(exprs.mul(index, size), i);
  }
  return index;
}

bool flash::delinearise(ExprContext &exprs, Expr index, ArrayRef<int64_t> sizes,
                        SmallVectorImpl<Expr> &indices) {
  size_t first = indices.size();
  for (size_t i = sizes.size(); i-- > 0;) {
    if (sizes[i] == 1 || (sizes[i] == 0 && i != 0)) {
      indices.insert(indices.begin() + first, exprs.index(0));
      continue;
    }
    // The leading index other than of a unit dimension is what remains.
    bool leading = llvm::all_of(sizes.take_front(i),
                                [](int64_t size) { return size == 1; });
    if (!leading && ShapedType::isDynamic(sizes[i]))
      return false;
    indices.insert(indices.begin() + first,
                   leading ? index : exprs.mod(index, sizes[i]));
    if (!leading)
      index = exprs.floorDiv(index, sizes[i]);
  }
  return true;
}

/// Linearises over sizes that may be known at run time only.
static Expr linearise(ExprContext &exprs, ArrayRef<Expr> indices,
                      ArrayRef<Expr> sizes) {
  Expr index = exprs.index(0);
  for (auto [i, size] : llvm::zip_equal(indices, sizes)) {
    if (index->isZero()) {
      index = i;
      continue;
    }
    index = exprs.add(exprs.product(index, size), i);
  }
  return index;
}

/// The inverse; false where a division by a run-time size does not fold.
static bool delinearise(ExprContext &exprs, Expr index, ArrayRef<Expr> sizes,
                        SmallVectorImpl<Expr> &indices) {
  SmallVector<Expr> digits(sizes.size(), exprs.index(0));
  size_t leading = 0;
  while (leading < sizes.size() && sizes[leading]->isOne())
    ++leading;
  for (size_t i = sizes.size(); i-- > leading;) {
    if (i == leading) {
      digits[i] = index;
    } else if (!sizes[i]->isOne() && !sizes[i]->isZero()) {
      std::optional<std::pair<Expr, Expr>> split =
          exprs.divide(index, sizes[i]);
      if (!split)
        return false;
      std::tie(index, digits[i]) = *split;
    }
  }
  llvm::append_range(indices, digits);
  return true;
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

/// Size of a dimension as the graph computes it: the same expression for
/// dimensions of which it is evident that they are equal.
Expr ElementTracer::getSize(Value tensor, int64_t dim) {
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!type || dim < 0 || dim >= type.getRank())
    return nullptr;
  if (!type.isDynamicDim(dim))
    return exprs.index(type.getDimSize(dim));
  auto [entry, isNew] = sizes.try_emplace({tensor, dim}, nullptr);
  if (!isNew && entry->second)
    return entry->second;
  llvm::SaveAndRestore deeper(depthNow, depthNow + 1);
  Operation *op = tensor.getDefiningOp();
  Expr size =
      op && depthNow < kMaxDepth ? computeSize(op, tensor, dim) : nullptr;
  if (!size)
    size = exprs.size(tensor, dim);
  return sizes[{tensor, dim}] = size;
}

SmallVector<Expr> ElementTracer::getSizes(Value tensor) {
  return llvm::map_to_vector(
      llvm::seq<int64_t>(cast<RankedTensorType>(tensor.getType()).getRank()),
      [&](int64_t dim) { return getSize(tensor, dim); });
}

/// Null where it is a fact of its own.
Expr ElementTracer::computeSize(Operation *op, Value tensor, int64_t dim) {
  using Result = Expr;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case([&](tensor::EmptyOp empty) {
        return traceIndex(empty.getMixedSizes()[dim]);
      })
      .Case([&](tensor::CastOp cast) { return getSize(cast.getSource(), dim); })
      .Case([&](tensor::ExpandShapeOp expand) {
        return traceIndex(expand.getMixedOutputShape()[dim]);
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        Expr size = exprs.index(1);
        ReassociationIndices group = collapse.getReassociationIndices()[dim];
        for (int64_t from : group)
          size = exprs.product(size, getSize(collapse.getSrc(), from));
        return size;
      })
      .Case([&](tensor::ReshapeOp reshape) -> Expr {
        Expr size = trace(reshape.getShape(), {exprs.index(dim)});
        return exprs.apply("arith.index_cast", IndexType::get(op->getContext()),
                           size);
      })
      .Case([&](tensor::ExtractSliceOp slice) -> Expr {
        llvm::SmallBitVector dropped = slice.getDroppedDims();
        for (auto [i, size] : llvm::enumerate(slice.getMixedSizes()))
          if (!dropped.test(i) && dim-- == 0)
            return traceIndex(size);
        return nullptr;
      })
      .Case([&](tensor::ConcatOp concat) {
        if (dim != static_cast<int64_t>(concat.getDim()))
          return getSize(concat.getInputs()[0], dim);
        Expr size = exprs.index(0);
        for (Value piece : concat.getInputs())
          size = exprs.add(size, getSize(piece, dim));
        return size;
      })
      .Case([&](tensor::PadOp pad) {
        return exprs.add(getSize(pad.getSource(), dim),
                         exprs.add(traceIndex(pad.getMixedLowPad()[dim]),
                                   traceIndex(pad.getMixedHighPad()[dim])));
      })
      .Case([&](DestinationStyleOpInterface structured) -> Expr {
        OpOperand *init = structured.getTiedOpOperand(cast<OpResult>(tensor));
        return getSize(init->get(), dim);
      })
      .Default([&](Operation *) -> Expr {
        if (!OpTrait::hasElementwiseMappableTraits(op))
          return nullptr;
        for (Value operand : op->getOperands())
          if (isa<RankedTensorType>(operand.getType()))
            return getSize(operand, dim);
        return nullptr;
      });
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

bool ElementTracer::expandIndices(tensor::ExpandShapeOp op,
                                  ArrayRef<Expr> indices,
                                  SmallVectorImpl<Expr> &source) {
  SmallVector<Expr> sizes = getSizes(op.getResult());
  for (const ReassociationIndices &group : op.getReassociationIndices())
    source.push_back(
        ::linearise(exprs, indices.slice(group.front(), group.size()),
                    ArrayRef(sizes).slice(group.front(), group.size())));
  return true;
}

bool ElementTracer::collapseIndices(tensor::CollapseShapeOp op,
                                    ArrayRef<Expr> indices,
                                    SmallVectorImpl<Expr> &source) {
  SmallVector<Expr> sizes = getSizes(op.getSrc());
  for (auto [index, group] :
       llvm::zip_equal(indices, op.getReassociationIndices()))
    if (!::delinearise(exprs, index,
                       ArrayRef(sizes).slice(group.front(), group.size()),
                       source))
      return false;
  // Collapsing to rank 0 drops unit dimensions only.
  source.resize(op.getSrcType().getRank(), exprs.index(0));
  return true;
}

/// Length of the shortest groups of trailing dimensions with the same product
/// of static sizes; {0, 0} if there is none.
static std::pair<size_t, size_t> getTrailingGroups(ArrayRef<Expr> results,
                                                   ArrayRef<Expr> sources) {
  size_t i = 0, j = 0;
  int64_t product[2] = {1, 1};
  auto take = [&](ArrayRef<Expr> sizes, size_t &taken, int64_t &product) {
    if (taken == sizes.size())
      return false;
    std::optional<int64_t> known =
        sizes[sizes.size() - 1 - taken++]->getInteger();
    return known && !llvm::MulOverflow(product, *known, product);
  };
  do {
    bool fewer =
        product[0] < product[1] || (product[0] == product[1] && i <= j);
    if (!(fewer ? take(results, i, product[0]) : take(sources, j, product[1])))
      return {0, 0};
  } while (i == 0 || j == 0 || product[0] != product[1]);
  return {i, j};
}

/// Row-major order is kept: leading dimensions of equal size are one another,
/// trailing ones of equal products are too, and so is what remains.
bool ElementTracer::reshapeIndices(tensor::ReshapeOp op, ArrayRef<Expr> indices,
                                   SmallVectorImpl<Expr> &source) {
  if (!isa<RankedTensorType>(op.getSource().getType()))
    return false;
  SmallVector<Expr> resultSizes = getSizes(op.getResult());
  SmallVector<Expr> sourceSizes = getSizes(op.getSource());
  ArrayRef<Expr> results(resultSizes), sources(sourceSizes), at(indices);
  while (!results.empty() && !sources.empty() &&
         results.front() == sources.front()) {
    source.push_back(at.front());
    results = results.drop_front();
    at = at.drop_front();
    sources = sources.drop_front();
  }
  SmallVector<Expr> last;
  while (!results.empty() && !sources.empty()) {
    auto [i, j] = results.back() == sources.back()
                      ? std::pair<size_t, size_t>(1, 1)
                      : getTrailingGroups(results, sources);
    if (i == 0)
      break;
    SmallVector<Expr> digits{at.back()};
    if (i != 1 || j != 1) {
      Expr index = ::linearise(exprs, at.take_back(i), results.take_back(i));
      digits.clear();
      if (!::delinearise(exprs, index, sources.take_back(j), digits))
        return false;
    }
    last.insert(last.begin(), digits.begin(), digits.end());
    results = results.drop_back(i);
    at = at.drop_back(i);
    sources = sources.drop_back(j);
  }
  // What is left on one side only is known to be of size 1, but not from the
  // sizes themselves.
  auto isUnit = [](Expr size) { return size->isOne(); };
  if ((sources.empty() && !llvm::all_of(results, isUnit)) ||
      (results.empty() && !llvm::all_of(sources, isUnit)))
    return false;
  Expr index = ::linearise(exprs, at, results);
  if (!::delinearise(exprs, index, sources, source))
    return false;
  llvm::append_range(source, last);
  return true;
}

//===----------------------------------------------------------------------===//
// Parts of tensors
//===----------------------------------------------------------------------===//

/// A static or run-time index.
Expr ElementTracer::traceIndex(OpFoldResult index) {
  if (std::optional<int64_t> value = getConstantIntValue(index))
    return exprs.index(*value);
  return traceScalar(cast<Value>(index));
}

/// Whether a slice takes all of a dimension.
bool ElementTracer::isWhole(tensor::ExtractSliceOp op, unsigned dim) {
  return isZeroInteger(op.getMixedOffsets()[dim]) &&
         isOneInteger(op.getMixedStrides()[dim]) &&
         traceIndex(op.getMixedSizes()[dim]) == getSize(op.getSource(), dim);
}

/// A slice of dynamic size is looked through if it is the whole: the size of an
/// operand says the size of a loop.
Expr ElementTracer::traceSlice(tensor::ExtractSliceOp op,
                               ArrayRef<Expr> indices, TraceDepth depth) {
  SmallVector<Expr> source;
  llvm::SmallBitVector dropped = op.getDroppedDims();
  const Expr *position = indices.begin();
  bool partial = false;
  for (unsigned dim = 0, e = op.getSourceType().getRank(); dim != e; ++dim) {
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[dim]);
    bool whole = isWhole(op, dim);
    partial |= !whole;
    if (!stride || (ShapedType::isDynamic(op.getStaticSizes()[dim]) && !whole))
      return nullptr;
    Expr index = traceIndex(op.getMixedOffsets()[dim]);
    if (!dropped.test(dim))
      index = exprs.add(index, exprs.mul(*position++, *stride));
    source.push_back(index);
  }
  if (partial)
    extracted.insert(op.getSource());
  return traceOperand(op, op.getSource(), source, depth);
}

/// Algebra: an element that is one of two is select(c, a, b), if both can be
/// evaluated anywhere.
static Expr choose(ExprContext &exprs, Expr condition,
                   function_ref<Expr()> traceInside,
                   function_ref<Expr()> traceOutside) {
  if (condition->isTrue())
    return traceInside();
  if (condition->isFalse())
    return traceOutside();
  Expr inside = makeReadable(exprs, traceInside());
  Expr outside = inside ? makeReadable(exprs, traceOutside()) : nullptr;
  return outside ? exprs.select(condition, inside, outside) : nullptr;
}

/// The element that all pieces of a tensor move to where it has been: slices
/// that are joined again are what they were cut from. Null if there is none.
Expr ElementTracer::getCommonSource(ArrayRef<Expr> pieces) {
  constexpr unsigned maxSteps = 8;
  SmallVector<Expr> common;
  for (Expr piece : pieces) {
    SmallVector<Expr> chain;
    while (piece && piece->kind == ExprKind::Element &&
           chain.size() != maxSteps && !llvm::is_contained(chain, piece)) {
      chain.push_back(piece);
      piece = trace(piece->value, piece->operands, TraceDepth::Operands);
    }
    if (common.empty())
      common = chain;
    llvm::erase_if(common,
                   [&](Expr expr) { return !llvm::is_contained(chain, expr); });
    if (common.empty())
      return nullptr;
  }
  return common.front();
}

/// The piece that the index is in: a select where it may be in several.
Expr ElementTracer::traceConcat(tensor::ConcatOp op, ArrayRef<Expr> indices,
                                TraceDepth depth) {
  unsigned dim = op.getDim();
  Expr start = exprs.index(0);
  // Where each piece ends, and the element if the index is in it.
  SmallVector<std::pair<Expr, Value>> pieces;
  SmallVector<Expr> starts;
  for (Value piece : op.getInputs()) {
    noteResized(piece, op.getResult(), llvm::SmallBitVector(indices.size()));
    Expr end = exprs.add(start, getSize(piece, dim));
    Expr below = exprs.less(indices[dim], end);
    Expr from = exprs.less(indices[dim], start);
    if (!below->isFalse() && !from->isTrue()) {
      pieces.emplace_back(below, piece);
      starts.push_back(start);
    }
    start = end;
  }
  if (pieces.empty())
    return nullptr;
  auto traceAt = [&](unsigned i, TraceDepth depth) {
    SmallVector<Expr> source(indices);
    source[dim] = exprs.sub(indices[dim], starts[i]);
    return traceOperand(op, pieces[i].second, source, depth);
  };
  if (pieces.size() == 1)
    return traceAt(0, depth);
  SmallVector<Expr> elements;
  for (unsigned i : llvm::seq(pieces.size()))
    elements.push_back(traceAt(i, TraceDepth::Operands));
  if (Expr common = getCommonSource(elements))
    return follow(common, depth);
  if (depth == TraceDepth::Operands)
    return nullptr;
  unsigned last = pieces.size() - 1;
  Expr result = traceAt(last, depth);
  for (unsigned i = last; result && i-- > 0;) {
    Expr rest = result;
    result = choose(
        exprs, pieces[i].first, [&] { return traceAt(i, depth); },
        [&] { return rest; });
  }
  return result;
}

/// Notes that a tensor is a part of another, whose dimensions without
/// `dropped` are its own, if a size that is not static may differ.
void ElementTracer::noteResized(Value part, Value whole,
                                const llvm::SmallBitVector &dropped) {
  int64_t dim = 0;
  for (unsigned i = 0, e = dropped.size(); i != e; ++i) {
    if (dropped.test(i))
      continue;
    Expr size = getSize(part, dim++);
    if (!size->getInteger() && size != getSize(whole, i))
      resized.insert(part);
  }
}

/// Where an element of what insert_slice gives is in the source.
struct ElementTracer::Insertion {
  Expr inside = nullptr;
  SmallVector<Expr> source;
};

std::optional<ElementTracer::Insertion>
ElementTracer::getInsertion(tensor::InsertSliceOp op, ArrayRef<Expr> indices) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  Insertion out;
  out.inside = exprs.truth(true);
  for (auto [dim, index] : llvm::enumerate(indices)) {
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[dim]);
    if (!stride || *stride <= 0)
      return std::nullopt;
    Expr size = traceIndex(op.getMixedSizes()[dim]);
    Expr at = exprs.sub(index, traceIndex(op.getMixedOffsets()[dim]));
    Expr end = exprs.mul(size, *stride);
    for (Expr condition :
         {exprs.lessEqual(exprs.index(0), at), exprs.less(at, end),
          exprs.lessEqual(exprs.mod(at, *stride), exprs.index(0))})
      out.inside = exprs.logicalAnd(out.inside, condition);
    if (!dropped.test(dim))
      out.source.push_back(exprs.floorDiv(at, *stride));
  }
  return out;
}

/// The one element that a chain of insertions joins from pieces of its tensor;
/// null if there is none.
Expr ElementTracer::traceJoined(tensor::InsertSliceOp op,
                                ArrayRef<Expr> indices) {
  SmallVector<Expr> pieces;
  Value whole = op.getResult(), base = whole;
  constexpr unsigned maxPieces = 256;
  while (auto insert = base.getDefiningOp<tensor::InsertSliceOp>()) {
    std::optional<Insertion> at = getInsertion(insert, indices);
    if (!at || pieces.size() == maxPieces)
      return nullptr;
    pieces.push_back(traceOperand(insert, insert.getSource(), at->source,
                                  TraceDepth::Operands));
    base = insert.getDest();
  }
  bool hasHoles = base.getDefiningOp<tensor::EmptyOp>() != nullptr;
  if (!hasHoles)
    pieces.push_back(exprs.element(base, indices));
  Expr common = getCommonSource(pieces);
  // What is in no piece may be anything that is there.
  if (common && hasHoles && !isReadable(common) &&
      (ArrayRef<Expr>(common->operands) != indices ||
       getSizes(common->value) != getSizes(whole)))
    return nullptr;
  return common;
}

/// The source where the index is inserted, the destination elsewhere.
Expr ElementTracer::traceInsertSlice(tensor::InsertSliceOp op,
                                     ArrayRef<Expr> indices, TraceDepth depth) {
  noteResized(op.getSource(), op.getResult(), op.getDroppedDims());
  std::optional<Insertion> at = getInsertion(op, indices);
  if (!at)
    return nullptr;
  if (!at->inside->isTrue() && !at->inside->isFalse()) {
    if (Expr common = traceJoined(op, indices))
      return follow(common, depth);
    if (depth == TraceDepth::Operands)
      return nullptr;
  }
  return choose(
      exprs, at->inside,
      [&] { return traceOperand(op, op.getSource(), at->source, depth); },
      [&] { return traceOperand(op, op.getDest(), indices, depth); });
}

/// The source inside, what the body yields in the padding.
Expr ElementTracer::tracePad(tensor::PadOp op, ArrayRef<Expr> indices,
                             TraceDepth depth) {
  noteResized(op.getSource(), op.getResult(),
              llvm::SmallBitVector(op.getResultType().getRank()));
  SmallVector<Expr> source;
  Expr inside = exprs.truth(true);
  for (auto [dim, index] : llvm::enumerate(indices)) {
    OpFoldResult low = op.getMixedLowPad()[dim],
                 high = op.getMixedHighPad()[dim];
    Expr at = exprs.sub(index, traceIndex(low));
    source.push_back(at);
    if (!isZeroInteger(low))
      inside = exprs.logicalAnd(inside, exprs.lessEqual(exprs.index(0), at));
    if (!isZeroInteger(high))
      inside = exprs.logicalAnd(inside,
                                exprs.less(at, getSize(op.getSource(), dim)));
  }
  bool known = inside->isTrue() || inside->isFalse();
  if (!known && depth == TraceDepth::Operands)
    return nullptr;
  auto traceSource = [&] {
    return traceOperand(op.getResult(), op.getSource(), source, depth);
  };
  return choose(exprs, inside, traceSource, [&]() -> Expr {
    Body body;
    body.op = op;
    body.block = &op.getRegion().front();
    body.result = op.getResult();
    body.depth = depth;
    for (auto [argument, index] :
         llvm::zip_equal(body.block->getArguments(), indices))
      body.values[argument] = index;
    if (!isBodyPure(*body.block, body))
      return nullptr;
    return evaluate(body.block->getTerminator()->getOperand(0), body);
  });
}

/// Tiles that are laid out next to each other.
Expr ElementTracer::tracePack(linalg::PackOp op, ArrayRef<Expr> indices,
                              TraceDepth depth) {
  unsigned rank = op.getSourceRank();
  SmallVector<Expr> source(indices.take_front(rank));
  ArrayRef<int64_t> permutation = op.getOuterDimsPerm();
  for (auto [i, dim] : llvm::enumerate(permutation))
    source[dim] = indices[i];
  for (auto [i, dim] : llvm::enumerate(op.getInnerDimsPos())) {
    int64_t tile = op.getStaticTiles()[i];
    if (ShapedType::isDynamic(tile))
      return nullptr;
    source[dim] = exprs.add(exprs.mul(source[dim], tile), indices[rank + i]);
  }
  Expr inside = exprs.truth(true);
  if (op.getPaddingValue())
    for (auto [dim, index] : llvm::enumerate(source))
      inside = exprs.logicalAnd(
          inside, exprs.less(index, getSize(op.getSource(), dim)));
  bool known = inside->isTrue() || inside->isFalse();
  if (!known && depth == TraceDepth::Operands)
    return nullptr;
  return choose(
      exprs, inside,
      [&] {
        return traceOperand(op.getResult(), op.getSource(), source, depth);
      },
      [&] { return traceScalar(op.getPaddingValue()); });
}

Expr ElementTracer::traceUnPack(linalg::UnPackOp op, ArrayRef<Expr> indices,
                                TraceDepth depth) {
  SmallVector<Expr> outer(indices), inner;
  for (auto [i, dim] : llvm::enumerate(op.getInnerDimsPos())) {
    int64_t tile = op.getStaticTiles()[i];
    if (ShapedType::isDynamic(tile) || tile <= 0)
      return nullptr;
    inner.push_back(exprs.mod(indices[dim], tile));
    outer[dim] = exprs.floorDiv(indices[dim], tile);
  }
  SmallVector<Expr> source(outer);
  for (auto [i, dim] : llvm::enumerate(op.getOuterDimsPerm()))
    source[i] = outer[dim];
  source.append(inner);
  return traceOperand(op.getResult(), op.getSource(), source, depth);
}

/// Batch indices of the result select indices of the source; what is gathered
/// from is indexed at them.
Expr ElementTracer::traceGather(tensor::GatherOp op, ArrayRef<Expr> indices,
                                TraceDepth depth) {
  ArrayRef<int64_t> dims = op.getGatherDims();
  int64_t sourceRank = op.getSourceType().getRank();
  unsigned batch = op.getIndicesType().getRank() - 1;
  // Gathered dimensions are left out or units of the result.
  bool keepsUnits = op.getResultType().getRank() == batch + sourceRank;
  SmallVector<Expr> source;
  ArrayRef<Expr> rest = indices.drop_front(batch);
  for (int64_t dim = 0; dim != sourceRank; ++dim) {
    const int64_t *found = llvm::find(dims, dim);
    if (found == dims.end() || keepsUnits) {
      source.push_back(rest.front());
      rest = rest.drop_front();
    } else {
      source.push_back(nullptr);
    }
    if (found == dims.end())
      continue;
    SmallVector<Expr> at(indices.take_front(batch));
    at.push_back(exprs.index(found - dims.begin()));
    Expr index = traceOperand(op, op.getIndices(), at, TraceDepth::All);
    source.back() =
        exprs.apply("arith.index_cast", IndexType::get(op.getContext()), index);
  }
  extracted.insert(op.getSource());
  if (llvm::any_of(dims, [&](int64_t dim) {
        return op.getSourceType().isDynamicDim(dim);
      }))
    resized.insert(op.getSource());
  return traceOperand(op, op.getSource(), source, depth);
}

/// One of several scalars.
Expr ElementTracer::traceFromElements(tensor::FromElementsOp op,
                                      ArrayRef<Expr> indices) {
  constexpr size_t maxElements = 16;
  ValueRange elements = op.getElements();
  Expr index = linearise(exprs, indices, op.getType().getShape());
  if (elements.empty() || !index)
    return nullptr;
  if (std::optional<int64_t> known = index->getInteger())
    return *known >= 0 && *known < static_cast<int64_t>(elements.size())
               ? traceScalar(elements[*known])
               : nullptr;
  if (elements.size() > maxElements)
    return nullptr;
  Expr result = traceScalar(elements.back());
  for (size_t i = elements.size() - 1; i-- > 0;)
    result = exprs.select(exprs.lessEqual(index, exprs.index(i)),
                          traceScalar(elements[i]), result);
  return result;
}

Expr ElementTracer::traceGenerate(tensor::GenerateOp op, ArrayRef<Expr> indices,
                                  TraceDepth depth) {
  Body body;
  body.op = op;
  body.block = &op.getBody().front();
  body.result = op.getResult();
  body.depth = depth;
  for (auto [argument, index] :
       llvm::zip_equal(body.block->getArguments(), indices))
    body.values[argument] = index;
  return isBodyPure(*body.block, body)
             ? evaluate(body.block->getTerminator()->getOperand(0), body)
             : nullptr;
}

/// An op of scalars that is applied to tensors.
Expr ElementTracer::traceElementwise(Operation *op, ArrayRef<Expr> indices,
                                     TraceDepth depth) {
  SmallVector<Expr> operands;
  for (Value operand : op->getOperands()) {
    if (isa<ShapedType>(operand.getType()))
      operands.push_back(
          traceOperand(op->getResult(0), operand, indices, depth));
    else
      operands.push_back(traceScalar(operand));
    if (!operands.back())
      return nullptr;
  }
  return evaluateScalarOp(op, 0, operands);
}

/// The branch that is taken, where that is known.
Expr ElementTracer::traceIf(scf::IfOp op, unsigned number,
                            ArrayRef<Expr> indices) {
  Expr condition = traceScalar(op.getCondition());
  if (!condition->isTrue() && !condition->isFalse())
    return nullptr;
  Value taken = condition->isTrue() ? op.thenYield().getOperand(number)
                                    : op.elseYield().getOperand(number);
  Expr element =
      traceOperand(op->getResult(number), taken, indices, TraceDepth::All);
  // What is computed inside of the branch exists nowhere else.
  bool isOutside = element != nullptr;
  auto check = [&](Expr expr) {
    Value value = expr->value;
    if (value && op->isAncestor(value.getParentRegion()->getParentOp()))
      isOutside = false;
  };
  if (element)
    ExprContext::walk(element, check);
  return isOutside ? element : nullptr;
}

Expr ElementTracer::traceTensorOp(Operation *op, Value tensor,
                                  ArrayRef<Expr> indices, TraceDepth depth) {
  using Result = Expr;
  auto through = [&](Value source, bool known, ArrayRef<Expr> at) -> Expr {
    return known && isa<RankedTensorType>(source.getType())
               ? traceOperand(tensor, source, at, depth)
               : nullptr;
  };
  SmallVector<Expr> source;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case([&](tensor::ExpandShapeOp expand) {
        return through(expand.getSrc(), expandIndices(expand, indices, source),
                       source);
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        return through(collapse.getSrc(),
                       collapseIndices(collapse, indices, source), source);
      })
      .Case([&](tensor::ReshapeOp reshape) {
        return through(reshape.getSource(),
                       reshapeIndices(reshape, indices, source), source);
      })
      .Case([&](tensor::CastOp cast) {
        return through(cast.getSource(), true, indices);
      })
      .Case([&](tensor::ExtractSliceOp slice) {
        return traceSlice(slice, indices, depth);
      })
      .Case([&](tensor::InsertSliceOp insert) {
        return traceInsertSlice(insert, indices, depth);
      })
      .Case([&](tensor::ConcatOp concat) {
        return traceConcat(concat, indices, depth);
      })
      .Case([&](tensor::PadOp pad) { return tracePad(pad, indices, depth); })
      .Case([&](tensor::GatherOp gather) {
        return traceGather(gather, indices, depth);
      })
      .Case([&](tensor::FromElementsOp elements) {
        return traceFromElements(elements, indices);
      })
      .Case([&](tensor::GenerateOp generate) {
        return traceGenerate(generate, indices, depth);
      })
      .Case(
          [&](tensor::SplatOp splat) { return traceScalar(splat.getInput()); })
      .Case([&](tensor::EmptyOp empty) {
        return exprs.undefined(empty.getType().getElementType());
      })
      .Case(
          [&](linalg::PackOp pack) { return tracePack(pack, indices, depth); })
      .Case([&](linalg::UnPackOp unpack) {
        return traceUnPack(unpack, indices, depth);
      })
      .Case([&](scf::IfOp choice) -> Expr {
        return depth == TraceDepth::All
                   ? traceIf(choice, cast<OpResult>(tensor).getResultNumber(),
                             indices)
                   : nullptr;
      })
      .Default([&](Operation *) -> Expr {
        return OpTrait::hasElementwiseMappableTraits(op) &&
                       op->getNumResults() == 1
                   ? traceElementwise(op, indices, depth)
                   : nullptr;
      });
}

bool flash::isInBounds(Expr element) {
  auto type = cast<RankedTensorType>(element->value.getType());
  // A reduction inside an op has an index per dimension of the row.
  if (type.getRank() != static_cast<int64_t>(element->operands.size()))
    return false;
  for (auto [index, size] : llvm::zip_equal(element->operands, type.getShape()))
    if (ShapedType::isDynamic(size) || index->lo < 0 || index->hi >= size)
      return false;
  return true;
}
