//===- LowerInstructions.cpp - Instructions become calls ------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The scalar part of a kernel stays as it is, for the JIT. Each instruction
// writes its operands, as words, to a buffer on the thread's stack, calls the
// emulator, and reads its results from where the operands were.
//
//===----------------------------------------------------------------------===//

#include "Instruction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr unsigned kShared =
    static_cast<unsigned>(NVVM::NVVMMemorySpace::Shared);
static constexpr unsigned kGlobal =
    static_cast<unsigned>(NVVM::NVVMMemorySpace::Global);

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

static bool isSharedPointer(Type type) {
  auto pointer = dyn_cast<LLVM::LLVMPointerType>(type);
  return pointer && pointer.getAddressSpace() == kShared;
}

/// Bits of a value in memory, as the JIT lays it out; 0 if it has no words.
static int64_t bitWidth(Type type) {
  if (type.isIndex() || isSharedPointer(type))
    return 32;
  if (type.isIntOrFloat())
    return type.getIntOrFloatBitWidth();
  if (isa<LLVM::LLVMPointerType>(type))
    return 64;
  if (auto vector = dyn_cast<VectorType>(type))
    return vector.getNumElements() * bitWidth(vector.getElementType());
  if (auto list = dyn_cast<LLVM::LLVMStructType>(type)) {
    int64_t bits = 0;
    for (Type element : list.getBody())
      bits += bitWidth(element);
    return bits;
  }
  return 0;
}

unsigned mlir::flash::countWords(Type type) {
  return llvm::divideCeil(bitWidth(type), 32);
}

namespace {

/// Emits the calls of one kernel.
class CallBuilder {
public:
  CallBuilder(func::FuncOp kernel, unsigned words, LLVM::LLVMFuncOp callee)
      : b(kernel.getContext()), callee(callee), thread(kernel.getArgument(0)) {
    b.setInsertionPointToStart(&kernel.getBody().front());
    Location loc = kernel.getLoc();
    Value count = constant(loc, words);
    buffer = LLVM::AllocaOp::create(b, loc, pointerType(), b.getI32Type(),
                                    count, /*alignment=*/16);
  }

  void replace(Operation *op, const Instruction &instruction);

private:
  Type pointerType() { return LLVM::LLVMPointerType::get(b.getContext()); }
  Value constant(Location loc, int64_t value) {
    return LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
  }
  Value slot(Location loc, unsigned word) {
    return LLVM::GEPOp::create(b, loc, pointerType(), b.getI32Type(), buffer,
                               LLVM::GEPArg(static_cast<int32_t>(word)));
  }
  Value encode(Location loc, Value value);
  Value decode(Location loc, Type type, Value address);

  IRRewriter b;
  LLVM::LLVMFuncOp callee;
  Value thread, buffer;
};

} // namespace

/// What is stored for a value: itself, or its bits in 32.
Value CallBuilder::encode(Location loc, Value value) {
  Type type = value.getType(), i32 = b.getI32Type();
  if (type.isIndex())
    return arith::IndexCastOp::create(b, loc, i32, value);
  if (isSharedPointer(type))
    return LLVM::PtrToIntOp::create(b, loc, i32, value);
  if (!type.isIntOrFloat() || bitWidth(type) >= 32)
    return value;
  if (isa<FloatType>(type))
    value = LLVM::BitcastOp::create(b, loc, b.getIntegerType(bitWidth(type)),
                                    value);
  return LLVM::ZExtOp::create(b, loc, i32, value);
}

Value CallBuilder::decode(Location loc, Type type, Value address) {
  bool asWord = type.isIndex() || isSharedPointer(type) ||
                (type.isIntOrFloat() && bitWidth(type) < 32);
  if (!asWord)
    return LLVM::LoadOp::create(b, loc, type, address, /*alignment=*/4);
  Value word =
      LLVM::LoadOp::create(b, loc, b.getI32Type(), address, /*alignment=*/4);
  if (type.isIndex())
    return arith::IndexCastOp::create(b, loc, type, word);
  if (isSharedPointer(type))
    return LLVM::IntToPtrOp::create(b, loc, type, word);
  Type bits = b.getIntegerType(bitWidth(type));
  Value narrow = LLVM::TruncOp::create(b, loc, bits, word);
  return bits == type
             ? narrow
             : LLVM::BitcastOp::create(b, loc, type, narrow).getResult();
}

void CallBuilder::replace(Operation *op, const Instruction &instruction) {
  b.setInsertionPoint(op);
  Location loc = op->getLoc();
  unsigned word = 0;
  SmallVector<Value> operands(op->getOperands());
  if (isa<LLVM::StoreOp>(op))
    std::reverse(operands.begin(), operands.end()); // the address first
  for (Value operand : operands) {
    LLVM::StoreOp::create(b, loc, encode(loc, operand), slot(loc, word),
                          /*alignment=*/4);
    word += countWords(operand.getType());
  }
  Value address = LLVM::ConstantOp::create(
      b, loc, b.getI64IntegerAttr(reinterpret_cast<intptr_t>(&instruction)));
  Value self = LLVM::IntToPtrOp::create(b, loc, pointerType(), address);
  LLVM::CallOp::create(b, loc, callee, ValueRange{thread, self, buffer});
  SmallVector<Value> results;
  for (Value result : op->getResults())
    results.push_back(decode(loc, result.getType(), slot(loc, 0)));
  b.replaceOp(op, results);
}

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

namespace {
/// Gives the fields of an instruction beyond its name; false if the op has no
/// emulation.
struct Decoder {
  Instruction &to;

  bool set(Opcode opcode, int64_t number = 0) {
    to.opcode = opcode;
    to.number = number;
    return true;
  }
  bool access(Type pointer, Type data, int64_t alignment, Opcode global,
              Opcode shared);

  bool decode(LLVM::LoadOp op) {
    return access(op.getAddr().getType(), op.getType(),
                  op.getAlignment().value_or(1), Opcode::LoadGlobal,
                  Opcode::LoadShared);
  }
  bool decode(LLVM::StoreOp op) {
    return access(op.getAddr().getType(), op.getValue().getType(),
                  op.getAlignment().value_or(1), Opcode::StoreGlobal,
                  Opcode::StoreShared);
  }
  bool decode(LLVM::CallIntrinsicOp op) {
    StringRef name = op.getIntrin();
    to.name = name.str();
    if (name == "llvm.nvvm.ex2.approx.ftz")
      return set(Opcode::Exp2);
    return name == "llvm.nvvm.lg2.approx.ftz.f" && set(Opcode::Log2);
  }
  bool decode(NVVM::CpAsyncOp op) {
    to.bytes = to.alignment = op.getSize();
    return set(Opcode::AsyncCopy, op.getCpSize() ? 1 : 0);
  }
  bool decode(NVVM::BarrierOp op) {
    if (op.getBarrierId() || op.getNumberOfThreads())
      return false;
    if (!op.getReductionOp())
      return set(Opcode::Barrier);
    return *op.getReductionOp() == NVVM::BarrierReduction::OR &&
           set(Opcode::BarrierAny);
  }
  bool decode(NVVM::ShflOp op);
  bool decode(NVVM::VoteSyncOp op) {
    return op.getKind() == NVVM::VoteSyncKind::any && set(Opcode::VoteAny);
  }
  bool decode(NVVM::LdMatrixOp op);
  bool decode(NVVM::MmaOp op);
  bool decode(NVVM::ConvertFloatToTF32Op op) {
    return op.getRnd() == NVVM::FPRoundingMode::RNA &&
           op.getSat() == NVVM::SaturationMode::NONE && !op.getRelu() &&
           set(Opcode::RoundToTF32);
  }
  template <typename Op> bool decodePack(Op op, ElementKind element) {
    to.element = element;
    return op.getRnd() == NVVM::FPRoundingMode::RN && !op.getRelu() &&
           op.getSat() == NVVM::SaturationMode::NONE && set(Opcode::PackFloats);
  }
  bool decode(Operation *op);
};
} // namespace

bool Decoder::access(Type pointer, Type data, int64_t alignment, Opcode global,
                     Opcode shared) {
  unsigned space = cast<LLVM::LLVMPointerType>(pointer).getAddressSpace();
  to.bytes = llvm::divideCeil(bitWidth(data), 8);
  to.alignment = alignment;
  if (to.bytes == 0 || (space != kGlobal && space != kShared))
    return false;
  return set(space == kShared ? shared : global);
}

bool Decoder::decode(NVVM::ShflOp op) {
  if (op.getReturnValueAndIsValid())
    return false;
  switch (op.getKind()) {
  case NVVM::ShflKind::bfly:
    to.shuffle = ShuffleMode::Xor;
    break;
  case NVVM::ShflKind::idx:
    to.shuffle = ShuffleMode::Index;
    break;
  case NVVM::ShflKind::up:
    to.shuffle = ShuffleMode::Up;
    break;
  case NVVM::ShflKind::down:
    to.shuffle = ShuffleMode::Down;
    break;
  }
  return set(Opcode::Shuffle);
}

bool Decoder::decode(NVVM::LdMatrixOp op) {
  NVVM::LdStMatrixShapeAttr shape = op.getShape();
  to.isTransposed = op.getLayout() == NVVM::MMALayout::col;
  to.bytes = to.alignment = 16;
  return shape.getM() == 8 && shape.getN() == 8 &&
         op.getEltType() == NVVM::LdStMatrixEltType::B16 &&
         set(Opcode::LoadMatrix, op.getNum());
}

bool Decoder::decode(NVVM::MmaOp op) {
  to.m = op.getShape().getM();
  to.n = op.getShape().getN();
  to.k = op.getShape().getK();
  std::optional<NVVM::MMATypes> type = op.getMultiplicandAPtxType();
  if (type != op.getMultiplicandBPtxType())
    return false;
  auto pair = dyn_cast<VectorType>(op.getOperandA().front().getType());
  if (pair && pair.getElementType().isF16())
    to.element = ElementKind::F16;
  else if (type == NVVM::MMATypes::f16)
    to.element = ElementKind::F16;
  else if (type == NVVM::MMATypes::bf16)
    to.element = ElementKind::BF16;
  else if (type == NVVM::MMATypes::tf32)
    to.element = ElementKind::TF32;
  else
    return false;
  bool isTF32 = to.element == ElementKind::TF32;
  bool isShape = to.m == 16 && to.n == 8 &&
                 (isTF32 ? to.k == 4 || to.k == 8 : to.k == 8 || to.k == 16);
  return isShape && op.getOperandC().front().getType().isF32() &&
         op.getLayoutA() == NVVM::MMALayout::row &&
         op.getLayoutB() == NVVM::MMALayout::col && set(Opcode::MultiplyAdd);
}

bool Decoder::decode(Operation *op) {
  auto dimension = [&](auto op, Opcode opcode) {
    return set(opcode, static_cast<int64_t>(op.getDimension()));
  };
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case<LLVM::LoadOp, LLVM::StoreOp, LLVM::CallIntrinsicOp, NVVM::CpAsyncOp,
            NVVM::BarrierOp, NVVM::ShflOp, NVVM::VoteSyncOp, NVVM::LdMatrixOp,
            NVVM::MmaOp, NVVM::ConvertFloatToTF32Op>(
          [&](auto op) { return decode(op); })
      .Case([&](NVVM::ConvertF32x2ToF16x2Op op) {
        return decodePack(op, ElementKind::F16);
      })
      .Case([&](NVVM::ConvertF32x2ToBF16x2Op op) {
        return decodePack(op, ElementKind::BF16);
      })
      .Case([&](gpu::ThreadIdOp op) { return dimension(op, Opcode::ThreadId); })
      .Case([&](gpu::BlockIdOp op) { return dimension(op, Opcode::BlockId); })
      .Case([&](gpu::BlockDimOp op) { return dimension(op, Opcode::BlockDim); })
      .Case([&](gpu::GridDimOp op) { return dimension(op, Opcode::GridDim); })
      .Case([&](gpu::BarrierOp) { return set(Opcode::Barrier); })
      .Case([&](NVVM::SyncWarpOp) { return set(Opcode::WarpBarrier); })
      .Case(
          [&](NVVM::CpAsyncCommitGroupOp) { return set(Opcode::AsyncCommit); })
      .Case([&](NVVM::CpAsyncWaitGroupOp op) {
        return set(Opcode::AsyncWait, op.getN());
      })
      .Default([](Operation *) { return false; });
}

/// Whether the JIT runs this op as it is.
static bool isScalar(Operation *op) {
  if (isa<gpu::GPUDialect, NVVM::NVVMDialect>(op->getDialect()))
    return false;
  if (auto call = dyn_cast<LLVM::CallIntrinsicOp>(op))
    return !call.getIntrin().starts_with("llvm.nvvm.");
  if (isa<LLVM::AddressOfOp>(op))
    return false;
  return isMemoryEffectFree(op) ||
         op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() ||
         op->hasTrait<OpTrait::IsTerminator>();
}

/// The block's shared memory begins at address 0 of its space.
static LogicalResult replaceSharedSymbol(LLVM::AddressOfOp op) {
  if (!isSharedPointer(op.getType()))
    return op.emitOpError("has no emulation: only shared memory has a symbol");
  OpBuilder b(op);
  Value zero = LLVM::ConstantOp::create(b, op.getLoc(), b.getI32IntegerAttr(0));
  op.replaceAllUsesWith(
      LLVM::IntToPtrOp::create(b, op.getLoc(), op.getType(), zero).getResult());
  op.erase();
  return success();
}

LogicalResult mlir::flash::lowerInstructions(func::FuncOp kernel,
                                             LLVM::LLVMFuncOp callee,
                                             InstructionTable &table) {
  SmallVector<std::pair<Operation *, Instruction *>> calls;
  SmallVector<LLVM::AddressOfOp> symbols;
  unsigned words = 1;
  WalkResult walked = kernel.walk([&](Operation *op) {
    if (op == kernel || isScalar(op))
      return WalkResult::advance();
    if (auto symbol = dyn_cast<LLVM::AddressOfOp>(op)) {
      symbols.push_back(symbol);
      return WalkResult::advance();
    }
    Instruction instruction{Opcode::Barrier, op->getLoc(),
                            op->getName().getStringRef().str(),
                            static_cast<unsigned>(table.size())};
    if (!Decoder{instruction}.decode(op)) {
      op->emitError("'") << instruction.name << "' has no emulation";
      return WalkResult::interrupt();
    }
    unsigned used = 0;
    for (Type type : op->getOperandTypes())
      used += countWords(type);
    for (Type type : op->getResultTypes())
      used = std::max(used, countWords(type));
    words = std::max(words, used);
    calls.push_back({op, &table.emplace_back(instruction)});
    return WalkResult::advance();
  });
  if (walked.wasInterrupted())
    return failure();
  for (LLVM::AddressOfOp symbol : symbols)
    if (failed(replaceSharedSymbol(symbol)))
      return failure();
  CallBuilder builder(kernel, words, callee);
  for (auto [op, instruction] : calls)
    builder.replace(op, *instruction);
  return success();
}
