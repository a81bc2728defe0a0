//===- Elements.cpp - Elementwise and row-wise ops ------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadBuilder.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::tile;

/// Independent chains of a row's reduction, so that they overlap.
static constexpr int64_t kChains = 4;
/// The threads that share a row differ in these bits of the lane.
static constexpr int64_t kRowLanes[] = {1, 2};

static Value join(ThreadBuilder &t, Reduction kind, Value x, Value y) {
  if (kind == Reduction::Max)
    return arith::MaxNumFOp::create(t.b, t.loc, x, y);
  return arith::AddFOp::create(t.b, t.loc, x, y);
}

static Value joinLanes(ThreadBuilder &t, Reduction kind, Value x) {
  for (int64_t mask : kRowLanes)
    x = join(t, kind, x, t.shuffleXor(x, mask));
  return x;
}

namespace {

struct LowerSplat : OpConversionPattern<SplatOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(SplatOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Type> types;
    if (failed(getTypeConverter()->convertType(op.getType(), types)))
      return failure();
    SmallVector<Value> values(types.size(), adaptor.getValue());
    rewriter.replaceOpWithMultiple(op, {values});
    return success();
  }
};

/// The region, once per element.
struct LowerMap : OpConversionPattern<MapOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(MapOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    FragmentType type = op.getResult().getType();
    bool isRow = type.getLayout() == Layout::Row;
    int64_t rowBlocks = type.getRowsPerWarp() / 16;
    int64_t colBlocks = isRow ? 1 : type.getCols() / 8;
    ThreadBuilder t(rewriter, op.getLoc());
    Place place = findPlace(t, op, type, isRow);
    SmallVector<Value> results;
    for (int64_t i = 0; i != rowBlocks; ++i)
      for (int64_t j = 0; j != colBlocks; ++j)
        for (int64_t h = 0; h != 2; ++h)
          for (int64_t c = 0, cols = isRow ? 1 : 2; c != cols; ++c) {
            SmallVector<Value> arguments;
            for (auto [input, values] :
                 llvm::zip_equal(op.getInputs(), adaptor.getInputs()))
              arguments.push_back(select(input, values, i, j, h, c));
            if (place.row)
              arguments.push_back(t.add(place.row, at(t, 16 * i + 8 * h)));
            if (place.col)
              arguments.push_back(t.add(place.col, at(t, 8 * j + c)));
            results.push_back(cloneBody(op, arguments, rewriter));
          }
    rewriter.replaceOpWithMultiple(op, {results});
    return success();
  }

private:
  /// Index of this thread's first element, null without an origin.
  struct Place {
    Value row, col;
  };

  static Value at(ThreadBuilder &t, int64_t offset) {
    return arith::ConstantIndexOp::create(t.b, t.loc, offset);
  }

  static Place findPlace(ThreadBuilder &t, MapOp op, FragmentType type,
                         bool isRow) {
    if (op.getOrigin().empty())
      return {};
    auto asIndex = [&](Value x) {
      return arith::IndexCastOp::create(t.b, t.loc, t.b.getIndexType(), x);
    };
    Place place;
    place.row = t.add(op.getOrigin()[0], asIndex(t.accumulatorRow(type)));
    if (!isRow)
      place.col = t.add(op.getOrigin()[1], asIndex(t.accumulatorCol()));
    return place;
  }

  static Value select(Value input, ValueRange values, int64_t i, int64_t j,
                      int64_t h, int64_t c) {
    auto type = cast<FragmentType>(input.getType());
    if (type.getLayout() == Layout::Row)
      return values[2 * i + h];
    return values[AccumulatorShape(type).element(i, j, h, c)];
  }

  static Value cloneBody(MapOp op, ValueRange arguments,
                         ConversionPatternRewriter &rewriter) {
    Block &body = op.getBody().front();
    IRMapping mapping;
    mapping.map(body.getArguments(), arguments);
    for (Operation &inner : body.without_terminator())
      rewriter.clone(inner, mapping);
    auto yield = cast<YieldOp>(body.getTerminator());
    return mapping.lookupOrDefault(yield.getValue());
  }
};

struct LowerRowReduce : OpConversionPattern<RowReduceOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(RowReduceOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    AccumulatorShape shape(op.getSource().getType());
    SmallVector<Value> rows;
    for (int64_t i = 0; i != shape.rowBlocks; ++i)
      for (int64_t h = 0; h != 2; ++h) {
        SmallVector<Value> chains;
        for (int64_t j = 0; j != shape.colBlocks; ++j)
          for (int64_t c = 0; c != 2; ++c) {
            Value x = adaptor.getSource()[shape.element(i, j, h, c)];
            int64_t chain = 2 * j + c;
            if (chain < kChains)
              chains.push_back(x);
            else
              chains[chain % kChains] =
                  join(t, op.getKind(), chains[chain % kChains], x);
          }
        while (chains.size() > 1) {
          Value last = chains.pop_back_val();
          chains[chains.size() / 2] =
              join(t, op.getKind(), chains[chains.size() / 2], last);
        }
        Value row = join(t, op.getKind(), chains.front(),
                         adaptor.getInit()[rows.size()]);
        if (!op.getPartial())
          row = joinLanes(t, op.getKind(), row);
        rows.push_back(row);
      }
    rewriter.replaceOpWithMultiple(op, {rows});
    return success();
  }
};

struct LowerRowJoin : OpConversionPattern<RowJoinOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(RowJoinOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    SmallVector<Value> rows =
        llvm::map_to_vector(adaptor.getSource(), [&](Value row) {
          return joinLanes(t, op.getKind(), row);
        });
    rewriter.replaceOpWithMultiple(op, {rows});
    return success();
  }
};

/// Whether the condition holds in a row of this thread.
Value joinRows(ThreadBuilder &t, ValueRange condition) {
  Value any = condition.front();
  for (Value row : condition.drop_front())
    any = arith::OrIOp::create(t.b, t.loc, any, row);
  return any;
}

struct LowerAny : OpConversionPattern<AnyOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(AnyOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    Value any = joinRows(t, adaptor.getCondition());
    rewriter.replaceOpWithNewOp<NVVM::VoteSyncOp>(op, op.getType(), t.i32(-1),
                                                  any, NVVM::VoteSyncKind::any);
    return success();
  }
};

struct LowerBlockAny : OpConversionPattern<BlockAnyOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(BlockAnyOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ThreadBuilder t(rewriter, op.getLoc());
    Value any =
        arith::ExtUIOp::create(rewriter, op.getLoc(), rewriter.getI32Type(),
                               joinRows(t, adaptor.getCondition()));
    auto reduction = NVVM::BarrierReductionAttr::get(
        rewriter.getContext(), NVVM::BarrierReduction::OR);
    Value all =
        NVVM::BarrierOp::create(
            rewriter, op.getLoc(), TypeRange(rewriter.getI32Type()),
            /*barrierId=*/Value(), /*numberOfThreads=*/Value(), reduction, any)
            .getRes();
    Value zero = t.i32(0);
    rewriter.replaceOpWithNewOp<arith::CmpIOp>(op, arith::CmpIPredicate::ne,
                                               all, zero);
    return success();
  }
};

/// Canonicalisation makes selects of scf.ifs that compute nothing.
struct LowerSelect : OpConversionPattern<arith::SelectOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(arith::SelectOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> values;
    for (auto [yes, no] :
         llvm::zip_equal(adaptor.getTrueValue(), adaptor.getFalseValue()))
      values.push_back(arith::SelectOp::create(rewriter, op.getLoc(),
                                               op.getCondition(), yes, no));
    rewriter.replaceOpWithMultiple(op, {values});
    return success();
  }
};

} // namespace

void tile::populateElementPatterns(const TypeConverter &converter,
                                   RewritePatternSet &patterns) {
  patterns.add<LowerSplat, LowerMap, LowerRowReduce, LowerRowJoin, LowerAny,
               LowerBlockAny, LowerSelect>(converter, patterns.getContext());
}
