//===- Frames.cpp - What an attention lies in -----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Moves what a function computes into one that is called, a loop or a branch.
//
//===----------------------------------------------------------------------===//

#include "Frames.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::flash::fuzz;

namespace {
class Framer {
public:
  Framer(Program &program, Choices &c)
      : program(program), c(c), function(program.function),
        b(function.getLoc(), function.getContext()) {}
  void frame();

private:
  func::FuncOp makePrivate(StringRef suffix, TypeRange inputs,
                           TypeRange results);
  void call();
  void callPart();
  void repeat(bool isWhile);
  void branch();
  void optOut();
  void takeBody();
  SmallVector<Value> putBody(ValueRange arguments);
  SmallVector<Value> makeZeros();

  Program &program;
  Choices &c;
  func::FuncOp function;
  ImplicitLocOpBuilder b;
  Region body; ///< what the function did
};
} // namespace

func::FuncOp Framer::makePrivate(StringRef suffix, TypeRange inputs,
                                 TypeRange results) {
  b.setInsertionPointAfter(function);
  auto made = func::FuncOp::create(b, (function.getName() + suffix).str(),
                                   b.getFunctionType(inputs, results));
  made.setPrivate();
  return made;
}

/// Leaves the function without an op.
void Framer::takeBody() {
  body.takeBody(function.getBody());
  b.setInsertionPointToStart(function.addEntryBlock());
}

/// Puts what the function did here; returns what it returned.
SmallVector<Value> Framer::putBody(ValueRange arguments) {
  Block &block = body.front();
  for (auto [old, argument] : llvm::zip_equal(block.getArguments(), arguments))
    old.replaceAllUsesWith(argument);
  Operation *end = block.getTerminator();
  SmallVector<Value> results(end->getOperands());
  end->erase();
  b.getBlock()->getOperations().splice(b.getInsertionPoint(),
                                       block.getOperations());
  return results;
}

SmallVector<Value> Framer::makeZeros() {
  SmallVector<Value> zeros;
  for (Type type : function.getResultTypes())
    zeros.push_back(
        arith::ConstantOp::create(b, cast<TypedAttr>(b.getZeroAttr(type))));
  return zeros;
}

/// All of it in a function of its own.
void Framer::call() {
  FunctionType type = function.getFunctionType();
  func::FuncOp callee =
      makePrivate("_callee", type.getInputs(), type.getResults());
  takeBody();
  callee.getBody().takeBody(body);
  auto callOp = func::CallOp::create(b, callee, function.getArguments());
  func::ReturnOp::create(b, callOp.getResults());
}

/// Some of the ops in a function of their own.
void Framer::callPart() {
  Block *block = &function.getBody().front();
  SmallVector<Operation *> ops;
  for (Operation &op : block->without_terminator())
    ops.push_back(&op);
  int64_t first = c.number("call.first", 0, ops.size() - 1);
  int64_t last = c.number("call.last", first + 1, ops.size());
  ops = SmallVector<Operation *>(ArrayRef(ops).slice(first, last - first));
  llvm::SmallPtrSet<Operation *, 16> moved(ops.begin(), ops.end());
  auto isMoved = [&](Operation *op) {
    return op && moved.contains(block->findAncestorOpInBlock(*op));
  };
  llvm::SetVector<Value> inputs;
  SmallVector<Value> results;
  for (Operation *op : ops) {
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (operand.getParentBlock() == block &&
            !isMoved(operand.getDefiningOp()))
          inputs.insert(operand);
    });
    for (Value result : op->getResults())
      if (!llvm::all_of(result.getUsers(), isMoved))
        results.push_back(result);
  }
  func::FuncOp callee =
      makePrivate("_part", TypeRange(ValueRange(inputs.getArrayRef())),
                  TypeRange(ValueRange(results)));
  b.setInsertionPoint(ops.front());
  auto callOp = func::CallOp::create(b, callee, inputs.getArrayRef());
  for (auto [result, by] : llvm::zip_equal(results, callOp.getResults()))
    result.replaceUsesWithIf(
        by, [&](OpOperand &use) { return !isMoved(use.getOwner()); });
  Block *part = callee.addEntryBlock();
  for (unsigned i = 0, e = inputs.size(); i != e; ++i)
    Value(inputs[i]).replaceUsesWithIf(
        callee.getArgument(i),
        [&](OpOperand &use) { return isMoved(use.getOwner()); });
  for (Operation *op : ops)
    op->moveBefore(part, part->end());
  b.setInsertionPointToEnd(part);
  func::ReturnOp::create(b, results);
}

/// Twice, and some arguments are carried from iteration to iteration.
void Framer::repeat(bool isWhile) {
  takeBody();
  SmallVector<Value> inits = makeZeros(), arguments(function.getArguments());
  size_t numResults = inits.size();
  SmallVector<unsigned> carried;
  for (auto [i, argument] : llvm::enumerate(arguments))
    if (isa<RankedTensorType>(argument.getType()) &&
        c.flip("loop.carries " + Twine(i), 40)) {
      carried.push_back(i);
      inits.push_back(argument);
    }
  auto iterate = [&](ValueRange state) {
    for (auto [i, value] :
         llvm::zip_equal(carried, state.drop_front(numResults)))
      arguments[i] = value;
    SmallVector<Value> next = putBody(arguments);
    llvm::append_range(next, state.drop_front(numResults));
    return next;
  };
  Value zero = arith::ConstantIndexOp::create(b, 0),
        one = arith::ConstantIndexOp::create(b, 1),
        two = arith::ConstantIndexOp::create(b, 2);
  Operation *loop = nullptr;
  if (isWhile) {
    inits.insert(inits.begin(), zero);
    loop = scf::WhileOp::create(
        b, TypeRange(ValueRange(inits)), inits,
        [&](OpBuilder &inner, Location loc, ValueRange state) {
          Value more = arith::CmpIOp::create(
              inner, loc, arith::CmpIPredicate::slt, state[0], two);
          scf::ConditionOp::create(inner, loc, more, state);
        },
        [&](OpBuilder &inner, Location loc, ValueRange state) {
          b.setInsertionPoint(inner.getInsertionBlock(),
                              inner.getInsertionPoint());
          SmallVector<Value> next = iterate(state.drop_front());
          Value count = arith::AddIOp::create(b, state[0], one);
          next.insert(next.begin(), count);
          scf::YieldOp::create(b, next);
        });
  } else {
    loop = scf::ForOp::create(
        b, zero, two, one, inits,
        [&](OpBuilder &inner, Location loc, Value, ValueRange state) {
          b.setInsertionPoint(inner.getInsertionBlock(),
                              inner.getInsertionPoint());
          scf::YieldOp::create(b, iterate(state));
        });
  }
  b.setInsertionPointToEnd(&function.getBody().front());
  ValueRange results = loop->getResults();
  func::ReturnOp::create(b, results.drop_front(isWhile).take_front(numResults));
}

/// Zeros instead, if an argument says so.
void Framer::branch() {
  if (failed(function.insertArgument(function.getNumArguments(), b.getI1Type(),
                                     {}, function.getLoc())))
    return;
  program.arguments.push_back({ArgumentSpec::Flags, 1, {}});
  takeBody();
  auto choice = scf::IfOp::create(
      b, function.getArguments().back(),
      [&](OpBuilder &inner, Location) {
        b.setInsertionPoint(inner.getInsertionBlock(),
                            inner.getInsertionPoint());
        scf::YieldOp::create(b, putBody(function.getArguments()));
      },
      [&](OpBuilder &inner, Location) {
        b.setInsertionPoint(inner.getInsertionBlock(),
                            inner.getInsertionPoint());
        scf::YieldOp::create(b, makeZeros());
      });
  b.setInsertionPointToEnd(&function.getBody().front());
  func::ReturnOp::create(b, choice.getResults());
}

/// Says that the attention is to be left alone, on a product or around it.
void Framer::optOut() {
  bool onFunction = c.flip("opts out.function", 50);
  program.attentions = 0;
  if (onFunction)
    function->setAttr("flash.no_fuse", b.getUnitAttr());
  else
    function.walk([&](linalg::LinalgOp op) {
      if (op.getNumReductionLoops() != 0)
        op->setAttr("flash.no_fuse", b.getUnitAttr());
    });
}

void Framer::frame() {
  if (c.flip("opts out", 1))
    return optOut();
  unsigned kind =
      c.pick("frame", {"none", "a called function", "a called function in part",
                       "scf.for", "scf.while", "scf.if"});
  bool isStatic = llvm::all_of(function.getResultTypes(), [](Type type) {
    return cast<RankedTensorType>(type).hasStaticShape();
  });
  if (kind == 1)
    return call();
  if (kind == 2)
    return callPart();
  if (kind == 0 || !isStatic)
    return;
  if (kind == 5)
    return branch();
  repeat(kind == 4);
}

void mlir::flash::fuzz::frameProgram(Program &program, Choices &choices) {
  Framer(program, choices).frame();
}
