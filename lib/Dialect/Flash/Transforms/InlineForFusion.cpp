//===- InlineForFusion.cpp - Calls within attention chains ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Front ends outline the softmax, a select, a clip. The tracer knows a tensor's
// elements whoever asks; inside a callee they depend on the call. So calls are
// inlined into a copy of the function, and the copy is kept if it has more
// attentions than the function and its callees by themselves.
//
//===----------------------------------------------------------------------===//

#include "InlineForFusion.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

/// Largest callee, in ops: a whole attention in single steps, each with the
/// sizes that it computes anew, has several hundred.
static constexpr unsigned kMaxCallee = 1024;
/// Most ops that are inlined into one function.
static constexpr unsigned kMaxInlined = 16384;
/// Most calls within each other.
static constexpr unsigned kMaxDepth = 8;

namespace {
class Inliner {
public:
  Inliner(Operation *root, function_ref<unsigned(Operation *)> count)
      : root(root), count(count) {}
  void run();

private:
  unsigned getCount(FunctionOpInterface function);
  FunctionOpInterface getCallee(CallOpInterface call,
                                FunctionOpInterface caller, bool withOwn);
  bool inlineCalls(Operation *copy, FunctionOpInterface caller, bool withOwn,
                   unsigned &own);
  bool inlineInto(FunctionOpInterface function, bool withOwn);

  Operation *root;
  function_ref<unsigned(Operation *)> count;
  llvm::DenseMap<Operation *, unsigned> counts;
  llvm::SetVector<Operation *> inlined;
};
} // namespace

unsigned Inliner::getCount(FunctionOpInterface function) {
  auto [entry, isNew] = counts.try_emplace(function, 0);
  if (isNew)
    counts[function] = count(function);
  return counts[function];
}

static unsigned countOps(Operation *root) {
  unsigned ops = 0;
  root->walk([&](Operation *) { ++ops; });
  return ops;
}

/// The function that is called, if it may be inlined: one block, small, and
/// with an attention of its own only if `withOwn`.
FunctionOpInterface Inliner::getCallee(CallOpInterface call,
                                       FunctionOpInterface caller,
                                       bool withOwn) {
  auto symbol = dyn_cast<SymbolRefAttr>(call.getCallableForCallee());
  if (!symbol)
    return nullptr;
  auto callee = dyn_cast_or_null<FunctionOpInterface>(
      SymbolTable::lookupNearestSymbolFrom(caller, symbol));
  if (!callee || callee == caller || callee.isExternal() ||
      !callee.getFunctionBody().hasOneBlock() ||
      callee->hasAttr("flash.no_fuse") || call->hasAttr("flash.no_fuse") ||
      countOps(callee) > kMaxCallee)
    return nullptr;
  Block &body = callee.getFunctionBody().front();
  bool returns =
      body.mightHaveTerminator() &&
      body.getTerminator()->hasTrait<OpTrait::ReturnLike>() &&
      body.getTerminator()->getNumOperands() == call->getNumResults() &&
      body.getNumArguments() == call.getArgOperands().size();
  return returns && (withOwn || getCount(callee) == 0) ? callee : nullptr;
}

/// Puts the body of each callee in place of its call. False if there is none.
/// `own`: how many attentions the callees have by themselves.
bool Inliner::inlineCalls(Operation *copy, FunctionOpInterface caller,
                          bool withOwn, unsigned &own) {
  SmallVector<std::pair<CallOpInterface, unsigned>> worklist;
  copy->walk([&](CallOpInterface call) { worklist.emplace_back(call, 0); });
  unsigned ops = 0;
  bool changed = false;
  for (size_t i = 0; i != worklist.size(); ++i) {
    auto [call, depth] = worklist[i];
    FunctionOpInterface callee = depth < kMaxDepth && ops < kMaxInlined
                                     ? getCallee(call, caller, withOwn)
                                     : nullptr;
    if (!callee)
      continue;
    Block &body = callee.getFunctionBody().front();
    IRMapping mapping;
    mapping.map(body.getArguments(), call.getArgOperands());
    OpBuilder b(call);
    for (Operation &op : body.without_terminator()) {
      Operation *clone = b.clone(op, mapping);
      unsigned level = depth + 1;
      clone->walk(
          [&](CallOpInterface inner) { worklist.emplace_back(inner, level); });
    }
    SmallVector<Value> results;
    for (Value result : body.getTerminator()->getOperands())
      results.push_back(mapping.lookupOrDefault(result));
    call->replaceAllUsesWith(results);
    call->erase();
    ops += countOps(callee);
    inlined.insert(callee);
    own += getCount(callee);
    changed = true;
  }
  return changed;
}

/// Inlines the calls of a function if more is found then. False if not.
bool Inliner::inlineInto(FunctionOpInterface function, bool withOwn) {
  OwningOpRef<Operation *> copy(function->clone());
  unsigned own = 0;
  if (!inlineCalls(*copy, function, withOwn, own) || (withOwn && own == 0) ||
      count(*copy) <= getCount(function) + own)
    return false;
  function.getFunctionBody().takeBody(
      cast<FunctionOpInterface>(*copy).getFunctionBody());
  counts.erase(function);
  return true;
}

void Inliner::run() {
  SmallVector<FunctionOpInterface> functions;
  root->walk([&](FunctionOpInterface function) {
    if (!function.isExternal() && !function->hasAttr("flash.no_fuse"))
      functions.push_back(function);
  });
  bool changed = false;
  for (FunctionOpInterface function : functions) {
    bool calls =
        function->walk([](CallOpInterface) { return WalkResult::interrupt(); })
            .wasInterrupted();
    if (!calls)
      continue;
    // Callees that are whole stay, unless they hold parts of others, too.
    changed |= inlineInto(function, /*withOwn=*/false);
    changed |= inlineInto(function, /*withOwn=*/true);
  }
  // A callee may be called by another one: last come those in the middle.
  for (unsigned round = 0; changed && round != kMaxDepth; ++round)
    for (Operation *callee : inlined.takeVector()) {
      auto symbol = dyn_cast<SymbolOpInterface>(callee);
      if (symbol && symbol.isPrivate() &&
          SymbolTable::symbolKnownUseEmpty(callee, root))
        callee->erase();
      else
        inlined.insert(callee);
    }
}

void flash::inlineForFusion(Operation *root,
                            function_ref<unsigned(Operation *)> count) {
  Inliner(root, count).run();
}
