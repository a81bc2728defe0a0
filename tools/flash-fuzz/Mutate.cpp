//===- Mutate.cpp - Programs with something changed -----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rewrites.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Verifier.h"
#include <random>

using namespace mlir;
using namespace mlir::flash::fuzz;

namespace {
class Mutator {
public:
  Mutator(ModuleOp module, uint64_t seed)
      : module(module), builder(module.getContext()), random(seed) {}

  /// One change; false if the op that was drawn has nothing to be changed.
  bool mutate();

private:
  uint64_t below(uint64_t bound) { return random() % bound; }
  Value another(Value value, Operation *before);
  bool replaceOperand(Operation *op);
  bool swapOperands(Operation *op);
  bool eraseOp(Operation *op);
  bool duplicate(Operation *op);
  bool changeConstant(arith::ConstantOp op);
  bool changePredicate(Operation *op);
  bool changeMap(linalg::GenericOp op);
  bool changeIterator(linalg::GenericOp op);
  bool changeName(Operation *op);

  ModuleOp module;
  OpBuilder builder;
  std::mt19937_64 random;
};
} // namespace

/// Another value of the same type that `before` may use, or null.
Value Mutator::another(Value value, Operation *before) {
  SmallVector<Value> candidates;
  auto add = [&](Value candidate) {
    if (candidate != value && candidate.getType() == value.getType())
      candidates.push_back(candidate);
  };
  for (Operation *scope = before; scope && !isa<ModuleOp>(scope);
       scope = scope->getParentOp()) {
    Block *block = scope->getBlock();
    for (Operation &op : *block) {
      if (&op == scope)
        break;
      llvm::for_each(op.getResults(), add);
    }
    llvm::for_each(block->getArguments(), add);
  }
  return candidates.empty() ? Value() : candidates[below(candidates.size())];
}

bool Mutator::replaceOperand(Operation *op) {
  if (op->getNumOperands() == 0)
    return false;
  OpOperand &operand = op->getOpOperand(below(op->getNumOperands()));
  Value other = another(operand.get(), op);
  if (other)
    operand.set(other);
  return static_cast<bool>(other);
}

bool Mutator::swapOperands(Operation *op) {
  if (op->getNumOperands() < 2)
    return false;
  unsigned i = below(op->getNumOperands()), j = below(op->getNumOperands());
  Value first = op->getOperand(i), second = op->getOperand(j);
  if (first == second || first.getType() != second.getType())
    return false;
  op->setOperand(i, second);
  op->setOperand(j, first);
  return true;
}

bool Mutator::eraseOp(Operation *op) {
  if (op->hasTrait<OpTrait::IsTerminator>() || op->getNumResults() == 0)
    return false;
  SmallVector<Value> others;
  for (Value result : op->getResults())
    others.push_back(another(result, op));
  if (llvm::is_contained(others, Value()))
    return false;
  op->replaceAllUsesWith(others);
  op->erase();
  return true;
}

/// Some uses of the op become uses of a copy, which may then change alone.
bool Mutator::duplicate(Operation *op) {
  if (op->hasTrait<OpTrait::IsTerminator>() || op->use_empty())
    return false;
  builder.setInsertionPointAfter(op);
  Operation *copy = builder.clone(*op);
  for (auto [result, other] :
       llvm::zip_equal(op->getResults(), copy->getResults()))
    result.replaceUsesWithIf(other, [&](OpOperand &) { return below(2) == 0; });
  return true;
}

bool Mutator::changeConstant(arith::ConstantOp op) {
  static const double floats[] = {0.0,   1.0,      -1.0,      0.5, 2.0,
                                  -1e30, INFINITY, -INFINITY, NAN};
  auto changed = [&](Type type) -> Attribute {
    if (isa<FloatType>(type))
      return builder.getFloatAttr(type, floats[below(std::size(floats))]);
    return builder.getIntegerAttr(
        type, type.isInteger(1) ? below(2) : int64_t(below(7)) - 2);
  };
  auto shaped = dyn_cast<ShapedType>(op.getType());
  Attribute value = changed(shaped ? shaped.getElementType() : op.getType());
  if (shaped)
    value = DenseElementsAttr::get(shaped, value);
  op.setValueAttr(cast<TypedAttr>(value));
  return true;
}

bool Mutator::changePredicate(Operation *op) {
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    compare.setPredicate(arith::CmpIPredicate(below(10)));
  else
    cast<arith::CmpFOp>(op).setPredicate(arith::CmpFPredicate(below(16)));
  return true;
}

bool Mutator::changeMap(linalg::GenericOp op) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  AffineMap &map = maps[below(maps.size())];
  if (map.getNumResults() == 0 || map.getNumDims() == 0)
    return false;
  SmallVector<AffineExpr> results(map.getResults());
  unsigned i = below(results.size());
  switch (below(4)) {
  case 0:
    std::swap(results[i], results[below(results.size())]);
    break;
  case 1:
    results[i] = builder.getAffineConstantExpr(below(2));
    break;
  case 2:
    results[i] = results[i] + builder.getAffineDimExpr(below(map.getNumDims()));
    break;
  default:
    results[i] = builder.getAffineDimExpr(below(map.getNumDims()));
  }
  map = AffineMap::get(map.getNumDims(), 0, results, builder.getContext());
  op.setIndexingMapsAttr(builder.getAffineMapArrayAttr(maps));
  return true;
}

bool Mutator::changeIterator(linalg::GenericOp op) {
  SmallVector<Attribute> types(op.getIteratorTypes().getValue());
  if (types.empty())
    return false;
  auto kind =
      below(2) ? utils::IteratorType::parallel : utils::IteratorType::reduction;
  types[below(types.size())] =
      linalg::IteratorTypeAttr::get(builder.getContext(), kind);
  op.setIteratorTypesAttr(builder.getArrayAttr(types));
  return true;
}

/// Another op on operands of the same types.
bool Mutator::changeName(Operation *op) {
  static const StringRef floats[] = {"arith.addf",     "arith.subf",
                                     "arith.mulf",     "arith.divf",
                                     "arith.maximumf", "arith.minimumf"};
  static const StringRef integers[] = {
      "arith.addi", "arith.subi",  "arith.muli",  "arith.andi",
      "arith.ori",  "arith.remsi", "arith.divsi", "arith.floordivsi"};
  static const StringRef unary[] = {"math.exp",  "math.exp2", "math.log",
                                    "math.tanh", "math.absf", "arith.negf"};
  for (ArrayRef<StringRef> names :
       {ArrayRef<StringRef>(floats), ArrayRef<StringRef>(integers),
        ArrayRef<StringRef>(unary)}) {
    if (!llvm::is_contained(names, op->getName().getStringRef()))
      continue;
    builder.setInsertionPoint(op);
    OperationState state(op->getLoc(), names[below(names.size())]);
    state.addOperands(op->getOperands());
    state.addTypes(op->getResultTypes());
    op->replaceAllUsesWith(builder.create(state));
    op->erase();
    return true;
  }
  return false;
}

bool Mutator::mutate() {
  SmallVector<Operation *> ops;
  module.walk([&](Operation *op) {
    if (!isa<ModuleOp, func::FuncOp>(op))
      ops.push_back(op);
  });
  Operation *op = ops[below(ops.size())];
  switch (below(6)) {
  case 0:
    return replaceOperand(op);
  case 1:
    return swapOperands(op);
  case 2:
    return eraseOp(op);
  case 3:
    return duplicate(op);
  default:
    break;
  }
  if (auto constant = dyn_cast<arith::ConstantOp>(op))
    return changeConstant(constant);
  if (isa<arith::CmpIOp, arith::CmpFOp>(op))
    return changePredicate(op);
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return below(4) ? changeMap(generic) : changeIterator(generic);
  return changeName(op);
}

bool mlir::flash::fuzz::mutateModule(ModuleOp module, uint64_t seed) {
  Mutator mutator(module, seed);
  constexpr unsigned maxTries = 20;
  for (unsigned i = 0; i != maxTries; ++i)
    if (mutator.mutate())
      return true;
  return false;
}
