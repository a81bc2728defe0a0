//===- TileLowerMmaSync.cpp - From tile programs to threads ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadBuilder.h"
#include "flash/Conversion/KernelSignature.h"
#include "flash/Conversion/TileToNVVM/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::tile {
#define GEN_PASS_DEF_TILELOWERMMASYNCPASS
#include "flash/Conversion/TileToNVVM/Passes.h.inc"
} // namespace mlir::tile

using namespace mlir;
using namespace mlir::tile;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// Values of one thread that a fragment becomes.
static void convertFragment(FragmentType type, SmallVectorImpl<Type> &types) {
  MLIRContext *context = type.getContext();
  int64_t rowBlocks = type.getRowsPerWarp() / 16;
  switch (type.getLayout()) {
  case Layout::Row:
    types.append(2 * rowBlocks, type.getElementType());
    return;
  case Layout::Accumulator:
    types.append(AccumulatorShape(type).numElements(), type.getElementType());
    return;
  case Layout::OperandA:
    // Pairs of 16-bit floats: four registers per 16 × 16 block.
    types.append(4 * rowBlocks * type.getCols() / 16,
                 IntegerType::get(context, 32));
    return;
  }
}

static void convertMemRef(MemRefType type, SmallVectorImpl<Type> &types) {
  MLIRContext *context = type.getContext();
  for (flash::MemRefParam param : flash::getMemRefParams(type)) {
    if (param.kind == flash::MemRefParam::Kind::Address)
      types.push_back(LLVM::LLVMPointerType::get(
          context, static_cast<unsigned>(NVVM::NVVMMemorySpace::Global)));
    else
      types.push_back(IntegerType::get(context, 64));
  }
}

static void populateTypes(TypeConverter &converter) {
  converter.addConversion([](Type type) { return type; });
  converter.addConversion([](FragmentType type, SmallVectorImpl<Type> &types) {
    convertFragment(type, types);
    return success();
  });
  converter.addConversion([](MemRefType type, SmallVectorImpl<Type> &types) {
    convertMemRef(type, types);
    return success();
  });
  converter.addConversion([](RingType type) -> Type {
    return IntegerType::get(type.getContext(), 32);
  });
  converter.addConversion([](StageType type) -> Type {
    return IntegerType::get(type.getContext(), 32);
  });
}

//===----------------------------------------------------------------------===//
// The kernel's signature
//===----------------------------------------------------------------------===//

namespace {

struct LowerKernel : OpConversionPattern<gpu::GPUFuncOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(gpu::GPUFuncOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    TypeConverter::SignatureConversion conversion(op.getNumArguments());
    for (auto [i, type] : llvm::enumerate(op.getArgumentTypes())) {
      SmallVector<Type> types;
      if (type.isIndex())
        types.push_back(rewriter.getI64Type());
      else if (failed(getTypeConverter()->convertType(type, types)))
        return rewriter.notifyMatchFailure(op, "argument has no parameters");
      conversion.addInputs(i, types);
    }
    // Indices arrive as i64.
    OpBuilder::InsertionGuard guard(rewriter);
    Block *body = rewriter.applySignatureConversion(
        &op.getBody().front(), conversion, getTypeConverter());
    rewriter.modifyOpInPlace(op, [&] {
      op.setFunctionType(rewriter.getFunctionType(
          conversion.getConvertedTypes(), op.getFunctionType().getResults()));
      // O is written through no other parameter, nor are the inputs written.
      for (auto [i, type] : llvm::enumerate(body->getArgumentTypes()))
        if (isa<LLVM::LLVMPointerType>(type))
          op.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                        rewriter.getUnitAttr());
    });
    return success();
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

/// Waiting or meeting again, with nothing asynchronous and no access to memory
/// in between, changes nothing: tile ops each bring their own.
static void dropRepeatedBarriers(Block &block) {
  bool met = false;
  std::optional<uint32_t> waited;
  for (Operation &op : llvm::make_early_inc_range(block)) {
    if (auto wait = dyn_cast<NVVM::CpAsyncWaitGroupOp>(op)) {
      if (waited && *waited <= wait.getN())
        op.erase();
      else
        waited = wait.getN(), met = false;
    } else if (isa<gpu::BarrierOp>(op)) {
      if (met)
        op.erase();
      met = true;
    } else if (!isMemoryEffectFree(&op)) {
      met = false;
      waited.reset();
    }
  }
}

//===----------------------------------------------------------------------===//
// Mathematics
//===----------------------------------------------------------------------===//

/// Emits `llvm.nvvm.<name>(x)` for f32.
static Value callIntrinsic(PatternRewriter &rewriter, Location loc,
                           StringRef name, Value x) {
  return LLVM::CallIntrinsicOp::create(rewriter, loc, x.getType(),
                                       rewriter.getStringAttr(name), x)
      .getResult(0);
}

namespace {

// Pattern: exp2(x) -> ex2.approx.ftz(x), of error ≤ 2 ulp (PTX ISA, ex2)
struct LowerExp2 : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32())
      return rewriter.notifyMatchFailure(op, "not f32");
    rewriter.replaceOp(op, callIntrinsic(rewriter, op.getLoc(),
                                         "llvm.nvvm.ex2.approx.ftz",
                                         op.getOperand()));
    return success();
  }
};

// Pattern: log2(x) -> lg2.approx.ftz(x)
struct LowerLog2 : OpRewritePattern<math::Log2Op> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::Log2Op op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32())
      return rewriter.notifyMatchFailure(op, "not f32");
    rewriter.replaceOp(op, callIntrinsic(rewriter, op.getLoc(),
                                         "llvm.nvvm.lg2.approx.ftz.f",
                                         op.getOperand()));
    return success();
  }
};

// Pattern: exp(x) -> exp2(x · log2 e)
struct LowerExp : OpRewritePattern<math::ExpOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32())
      return rewriter.notifyMatchFailure(op, "not f32");
    Value factor = arith::ConstantOp::create(
        rewriter, op.getLoc(), rewriter.getF32FloatAttr(llvm::numbers::log2e));
    Value x =
        arith::MulFOp::create(rewriter, op.getLoc(), op.getOperand(), factor);
    rewriter.replaceOpWithNewOp<math::Exp2Op>(op, x);
    return success();
  }
};

// Pattern: log10(x) -> log2(x) · log10 2
struct LowerLog10 : OpRewritePattern<math::Log10Op> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::Log10Op op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32())
      return rewriter.notifyMatchFailure(op, "not f32");
    Value factor = arith::ConstantOp::create(
        rewriter, op.getLoc(),
        rewriter.getF32FloatAttr(llvm::numbers::ln2 / llvm::numbers::ln10));
    Value log = math::Log2Op::create(rewriter, op.getLoc(), op.getOperand());
    rewriter.replaceOpWithNewOp<arith::MulFOp>(op, log, factor);
    return success();
  }
};

// Pattern: tanh(x) that may be approximate -> tanh.approx(x), of relative error
// ≤ 2^−11 (PTX ISA, tanh)
struct LowerTanh : OpRewritePattern<math::TanhOp> {
  LowerTanh(MLIRContext *context) : OpRewritePattern(context, /*benefit=*/2) {}
  LogicalResult matchAndRewrite(math::TanhOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF32() ||
        !bitEnumContainsAll(op.getFastmath(), arith::FastMathFlags::afn))
      return rewriter.notifyMatchFailure(op, "must be exact");
    auto flags = LLVM::FastmathFlagsAttr::get(rewriter.getContext(),
                                              LLVM::FastmathFlags::afn);
    rewriter.replaceOpWithNewOp<LLVM::CallIntrinsicOp>(
        op, op.getType(), rewriter.getStringAttr("llvm.tanh"),
        ValueRange(op.getOperand()), flags);
    return success();
  }
};

// Pattern: sincos(x) -> sin(x), cos(x)
struct SplitSincos : OpRewritePattern<math::SincosOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::SincosOp op,
                                PatternRewriter &rewriter) const override {
    Value sin = math::SinOp::create(rewriter, op.getLoc(), op.getOperand());
    Value cos = math::CosOp::create(rewriter, op.getLoc(), op.getOperand());
    rewriter.replaceOp(op, {sin, cos});
    return success();
  }
};

// Pattern: isinf(x) -> |x| = ∞
struct LowerIsInf : OpRewritePattern<math::IsInfOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::IsInfOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<FloatType>(op.getOperand().getType());
    Value size = math::AbsFOp::create(rewriter, op.getLoc(), op.getOperand());
    Value infinity = arith::ConstantOp::create(
        rewriter, op.getLoc(),
        rewriter.getFloatAttr(type, APFloat::getInf(type.getFloatSemantics())));
    rewriter.replaceOpWithNewOp<arith::CmpFOp>(op, arith::CmpFPredicate::OEQ,
                                               size, infinity);
    return success();
  }
};

// Pattern: f(x) in 16 bits -> the f(x) of f32, rounded
struct ComputeInF32 : RewritePattern {
  explicit ComputeInF32(MLIRContext *context)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/3, context) {}
  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    auto isHalf = [](Type type) { return type.isF16() || type.isBF16(); };
    // These are exact, or rounded once, as they are.
    if (!isa<math::MathDialect>(op->getDialect()) ||
        isa<math::AbsFOp, math::CopySignOp, math::FmaOp>(op) ||
        llvm::none_of(op->getOperandTypes(), isHalf))
      return rewriter.notifyMatchFailure(op, "no function of 16-bit floats");
    auto widen = [&](Type type) -> Type {
      return isHalf(type) ? rewriter.getF32Type() : type;
    };
    Location loc = op->getLoc();
    OperationState state(loc, op->getName());
    for (Value operand : op->getOperands())
      state.addOperands(isHalf(operand.getType())
                            ? arith::ExtFOp::create(
                                  rewriter, loc, rewriter.getF32Type(), operand)
                                  .getResult()
                            : operand);
    state.addAttributes(op->getAttrs());
    for (Type type : op->getResultTypes())
      state.addTypes(widen(type));
    Operation *wide = rewriter.create(state);
    SmallVector<Value> results;
    for (auto [value, type] :
         llvm::zip_equal(wide->getResults(), op->getResultTypes()))
      results.push_back(
          value.getType() == type
              ? Value(value)
              : arith::TruncFOp::create(rewriter, loc, type, value)
                    .getResult());
    rewriter.replaceOp(op, results);
    return success();
  }
};

// Pattern: an op -> the LLVM intrinsic of its name, which PTX has.
// convert-gpu-to-nvvm would replace both the op and the llvm dialect's op by a
// call of libdevice.
template <typename OpT> struct LowerToIntrinsic : OpRewritePattern<OpT> {
  LowerToIntrinsic(MLIRContext *context, StringRef intrinsic)
      : OpRewritePattern<OpT>(context, /*benefit=*/2), intrinsic(intrinsic) {}
  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<LLVM::CallIntrinsicOp>(
        op, op.getType(), rewriter.getStringAttr(intrinsic), op->getOperands());
    return success();
  }
  StringRef intrinsic;
};

/// What PTX has an instruction for, at full precision.
void populateIntrinsicPatterns(RewritePatternSet &patterns) {
  MLIRContext *context = patterns.getContext();
  patterns.add<LowerToIntrinsic<math::AbsFOp>>(context, "llvm.fabs");
  patterns.add<LowerToIntrinsic<math::CeilOp>>(context, "llvm.ceil");
  patterns.add<LowerToIntrinsic<math::CopySignOp>>(context, "llvm.copysign");
  patterns.add<LowerToIntrinsic<math::FloorOp>>(context, "llvm.floor");
  patterns.add<LowerToIntrinsic<math::RoundEvenOp>>(context, "llvm.roundeven");
  patterns.add<LowerToIntrinsic<math::RoundOp>>(context, "llvm.round");
  patterns.add<LowerToIntrinsic<math::SqrtOp>>(context, "llvm.sqrt");
  patterns.add<LowerToIntrinsic<math::TruncOp>>(context, "llvm.trunc");
}

struct TileLowerMmaSync
    : public tile::impl::TileLowerMmaSyncPassBase<TileLowerMmaSync> {
  using TileLowerMmaSyncPassBase::TileLowerMmaSyncPassBase;

  void runOnOperation() override {
    if (failed(lowerTiles()) || failed(lowerMath()))
      return signalPassFailure();
    getOperation()->walk([](Block *block) { dropRepeatedBarriers(*block); });
  }

private:
  LogicalResult lowerTiles();
  LogicalResult lowerMath();
};

} // namespace

LogicalResult TileLowerMmaSync::lowerTiles() {
  MLIRContext *context = &getContext();
  TypeConverter converter;
  populateTypes(converter);
  converter.addSourceMaterialization([](OpBuilder &b, IndexType type,
                                        ValueRange inputs,
                                        Location loc) -> Value {
    return arith::IndexCastOp::create(b, loc, type, inputs.front());
  });
  RewritePatternSet patterns(context);
  populateStagePatterns(converter, patterns);
  populateProductPatterns(converter, patterns);
  populateElementPatterns(converter, patterns);
  populateResultPatterns(converter, patterns);
  populateMemRefPatterns(converter, patterns);
  patterns.add<LowerKernel>(converter, context);
  ConversionTarget target(*context);
  target
      .addLegalDialect<arith::ArithDialect, gpu::GPUDialect, LLVM::LLVMDialect,
                       math::MathDialect, NVVM::NVVMDialect>();
  target.addIllegalDialect<TileDialect>();
  target.addIllegalOp<memref::LoadOp, memref::DimOp>();
  target.addDynamicallyLegalOp<arith::SelectOp>([&](arith::SelectOp op) {
    return converter.isLegal(op->getResultTypes());
  });
  target.addDynamicallyLegalOp<gpu::GPUFuncOp>([&](gpu::GPUFuncOp op) {
    return llvm::none_of(op.getArgumentTypes(), [](Type type) {
      return type.isIndex() || isa<MemRefType>(type);
    });
  });
  scf::populateSCFStructuralTypeConversionsAndLegality(converter, patterns,
                                                       target);
  return applyPartialConversion(getOperation(), target, std::move(patterns));
}

/// No call of libdevice may be left: users do not have it.
LogicalResult TileLowerMmaSync::lowerMath() {
  RewritePatternSet patterns(&getContext());
  patterns.add<LowerExp2, LowerLog2, LowerLog10, LowerExp>(&getContext(),
                                                           /*benefit=*/2);
  patterns.add<LowerTanh, SplitSincos, LowerIsInf, ComputeInF32>(&getContext());
  populateIntrinsicPatterns(patterns);
  arith::populateCeilFloorDivExpandOpsPatterns(patterns);
  math::populateExpansionPatterns(patterns,
                                  {"acosh", "asinh", "atanh", "clampf", "cosh",
                                   "fpowi", "powf", "rsqrt", "sinh", "tan"});
  populateMathPolynomialApproximationPatterns(
      patterns, MathPolynomialApproximationOptions());
  return applyPatternsGreedily(getOperation(), std::move(patterns));
}
