//===- LaunchContract.cpp - What a launcher must know of a kernel ---------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchContract.h"
#include "flash/Conversion/KernelSignature.h"
#include "flash/Dialect/Tile/IR/SharedLayout.h"

using namespace mlir;
using namespace mlir::flash;
namespace rt = ::flash::runtime;
using rt::Expr;

std::string mlir::flash::getOperandName(AttentionOp op, unsigned operand) {
  unsigned first = 0, length = 0;
  auto numbered = [&](const char *name) {
    return name + std::to_string(operand - first);
  };
  for (unsigned segment = 0;; ++segment) {
    std::tie(first, length) = op.getODSOperandIndexAndLength(segment);
    if (operand >= first + length)
      continue;
    switch (segment) {
    case 0:
      return "q";
    case 1:
      return "k";
    case 2:
      return "v";
    case 3:
      return numbered("aux");
    case 4:
      return "sink";
    case 5:
      return operand == first ? "o" : "lse";
    case 6:
      return "scale";
    case 7:
      return numbered("table");
    default:
      return numbered("offset");
    }
  }
}

std::optional<unsigned> mlir::flash::getRowDim(AttentionOp op,
                                               unsigned operand) {
  bool isOutput = op->getOperand(operand) == op.getOutput();
  if (operand > 2 && !isOutput)
    return std::nullopt;
  unsigned rows = operand == 0 || isOutput ? op.getM() : op.getN();
  return op.getIndexingMap(operand).getResultPosition(
      getAffineDimExpr(rows, op.getContext()));
}

int64_t mlir::flash::getMaxRowStride(ShapedType type, ScheduleAttr schedule) {
  int64_t rows = std::max(schedule.getTileM(), schedule.getTileN());
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  return std::numeric_limits<int32_t>::max() / (rows * bytes);
}

/// Name of an iteration dimension: b0, b1, …, g0, …, m, n, d, e.
static std::string getDimName(AttentionOp op, unsigned dim) {
  std::string name = stringifyDimKind(op.getDimKind(dim)).str();
  if (dim >= op.getNumBatchDims())
    return name;
  unsigned ordinal = 0;
  for (unsigned other = 0; other != dim; ++other)
    ordinal += op.getDimKind(other) == op.getDimKind(dim);
  return name.substr(0, 1) + std::to_string(ordinal);
}

static rt::DType getDType(Type type) {
  if (type.isF16())
    return rt::DType::F16;
  if (type.isBF16())
    return rt::DType::BF16;
  if (type.isF32())
    return rt::DType::F32;
  if (type.isF64())
    return rt::DType::F64;
  switch (type.isIndex() ? 64 : type.getIntOrFloatBitWidth()) {
  case 1:
    return rt::DType::I1;
  case 8:
    return rt::DType::I8;
  case 16:
    return rt::DType::I16;
  case 32:
    return rt::DType::I32;
  default:
    return rt::DType::I64;
  }
}

/// Size of dimension `pos` of an operand: a constant, or the dimension that
/// the operand's map, or else its own name, gives it.
static Expr getSize(AttentionOp op, unsigned operand, unsigned pos) {
  auto type = cast<ShapedType>(op->getOperand(operand).getType());
  if (!type.isDynamicDim(pos))
    return Expr::constant(type.getDimSize(pos));
  if (operand < op.getIndexingMaps().size())
    if (auto dim =
            dyn_cast<AffineDimExpr>(op.getIndexingMap(operand).getResult(pos)))
      return Expr::dim(getDimName(op, dim.getPosition()));
  return Expr::dim(getOperandName(op, operand) + "_" + std::to_string(pos));
}

static rt::Operand describeOperand(AttentionOp op, unsigned number) {
  Value value = op->getOperand(number);
  rt::Operand operand;
  operand.name = getOperandName(op, number);
  operand.role = op.isDpsInit(&op->getOpOperand(number))
                     ? rt::Operand::Role::Output
                     : rt::Operand::Role::Input;
  operand.dtype = getDType(getElementTypeOrSelf(value.getType()));
  auto type = dyn_cast<MemRefType>(value.getType());
  operand.isScalar = !type;
  for (unsigned pos = 0, rank = type ? type.getRank() : 0; pos != rank; ++pos)
    operand.shape.push_back(getSize(op, number, pos));
  return operand;
}

/// The parameters that one argument becomes: see KernelSignature.h.
static void describeParams(AttentionOp op, unsigned number,
                           std::vector<rt::Param> &params) {
  std::string name = getOperandName(op, number);
  auto type = dyn_cast<MemRefType>(op->getOperand(number).getType());
  if (!type) {
    params.push_back({rt::Param::Kind::Scalar, name, {}, 64});
    return;
  }
  for (MemRefParam param : getMemRefParams(type)) {
    if (param.kind == MemRefParam::Kind::Address)
      params.push_back({rt::Param::Kind::Pointer, name, {}, 64});
    else if (param.kind == MemRefParam::Kind::Stride)
      params.push_back(
          {rt::Param::Kind::Integer, "", Expr::stride(name, param.dim), 64});
    else
      params.push_back(
          {rt::Param::Kind::Integer, "", getSize(op, number, param.dim), 64});
  }
}

/// Facts that the kernel takes for granted of the tiles that it copies in
/// pieces of 16 bytes: Q, K, V and O.
static void describeGuard(AttentionOp op, unsigned number, unsigned rowDim,
                          ScheduleAttr schedule, rt::Kernel &kernel) {
  constexpr int64_t chunk = tile::SharedLayout::kChunkBytes;
  std::string name = getOperandName(op, number);
  auto type = cast<MemRefType>(op->getOperand(number).getType());
  int64_t perChunk = chunk * 8 / type.getElementTypeBitWidth();
  auto require = [&](Expr condition) {
    kernel.guard = Expr::binary(Expr::Kind::And, kernel.guard, condition);
  };
  auto equal = [](Expr lhs, int64_t rhs) {
    return Expr::binary(Expr::Kind::Equal, lhs, Expr::constant(rhs));
  };
  require(Expr::aligned(name, chunk));
  auto [strides, offset] = type.getStridesAndOffset();
  for (auto [dim, fixed] : llvm::enumerate(strides)) {
    Expr stride = Expr::stride(name, dim);
    require(ShapedType::isDynamic(fixed)
                ? equal(Expr::binary(Expr::Kind::Mod, stride,
                                     Expr::constant(perChunk)),
                        0)
                : equal(stride, fixed));
  }
  if (ShapedType::isDynamic(strides[rowDim]))
    require(Expr::binary(Expr::Kind::LessEqual, Expr::stride(name, rowDim),
                         Expr::constant(getMaxRowStride(type, schedule))));
}

void LaunchContract::addKernel(gpu::GPUFuncOp kernelOp, AttentionOp op,
                               ScheduleAttr schedule, const ProgramFacts &facts,
                               ArrayRef<unsigned> arguments) {
  bool isFirst = artefact.kernels.empty();
  if (isFirst)
    artefact.name = kernelOp.getName().str();
  rt::Kernel kernel;
  kernel.name = kernelOp.getName().str();
  kernel.block[0] = schedule.getWarps() * kThreadsPerWarp;
  kernel.sharedBytes = facts.sharedBytes;
  kernel.guardText =
      "q, k, v and o are aligned to 16 bytes, their last stride is 1, their "
      "other strides are multiples of 16 bytes and a tile of their rows spans "
      "less than 2 GiB";
  for (unsigned number : arguments) {
    if (isFirst)
      artefact.operands.push_back(describeOperand(op, number));
    describeParams(op, number, kernel.params);
    if (std::optional<unsigned> rowDim = getRowDim(op, number))
      describeGuard(op, number, *rowDim, schedule, kernel);
  }
  auto size = [&](unsigned dim) {
    int64_t fixed = op.getStaticLoopSizes()[dim];
    return ShapedType::isDynamic(fixed) ? Expr::dim(getDimName(op, dim))
                                        : Expr::constant(fixed);
  };
  Expr blocks = Expr::binary(Expr::Kind::CeilDiv, size(op.getM()),
                             Expr::constant(schedule.getTileM()));
  for (unsigned dim = 0; dim != op.getNumBatchDims(); ++dim)
    blocks = Expr::binary(Expr::Kind::Mul, blocks, size(dim));
  kernel.grid[0] = blocks;
  artefact.kernels.push_back(kernel);
}

std::string LaunchContract::toJSON() const {
  return rt::contractToJSON(artefact);
}
