//===- TestElementTracer.cpp - Prints traced elements ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// --test-element-tracer: prints, for each returned tensor, its element as a
// function of its indices d0, d1, …, and for each reduction in it what is
// reduced, with bound indices d20, d21, ….
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ElementTracer.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace mlir::flash;

/// Names an argument by its number, an op's result by the op.
static std::string nameOf(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return "arg" + std::to_string(argument.getArgNumber());
  return value.getDefiningOp()->getName().stripDialect().str();
}

static StringRef stringify(ReductionKind kind) {
  switch (kind) {
  case ReductionKind::Sum:
    return "sum";
  case ReductionKind::Product:
    return "product";
  case ReductionKind::Max:
    return "max";
  case ReductionKind::Min:
    return "min";
  case ReductionKind::And:
    return "and";
  case ReductionKind::Or:
    return "or";
  }
  llvm_unreachable("all kinds are listed");
}

namespace {
struct TestElementTracerPass
    : PassWrapper<TestElementTracerPass, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestElementTracerPass)

  StringRef getArgument() const override { return "test-element-tracer"; }
  StringRef getDescription() const override {
    return "print the elements of returned tensors as expressions";
  }

  void print(ElementTracer &tracer, Value tensor) {
    raw_ostream &os = llvm::outs();
    auto type = cast<RankedTensorType>(tensor.getType());
    ExprContext &exprs = tracer.getContext();
    SmallVector<Expr> indices;
    for (auto [i, size] : llvm::enumerate(type.getShape()))
      indices.push_back(exprs.variable(i, size, tracer.getSize(tensor, i)));
    Expr element = tracer.trace(tensor, indices);
    os << "  ";
    printExpr(os, element, nameOf);
    os << "\n";
    ExprContext::walk(element, [&](Expr expr) {
      if (expr->kind != ExprKind::Reduction)
        return;
      SmallVector<Expr> bound;
      for (auto [i, size] : llvm::enumerate(tracer.getBoundSizes(expr)))
        bound.push_back(exprs.variable(20 + i, size));
      os << "  reduction " << nameOf(expr->value) << ": ";
      std::optional<Reduction> reduction = tracer.expand(expr, bound);
      if (!reduction) {
        os << "unknown\n";
        return;
      }
      os << stringify(reduction->kind) << " of ";
      printExpr(os, reduction->body, nameOf);
      os << "\n";
    });
  }

  void runOnOperation() override {
    ElementTracer tracer(&getContext());
    getOperation()->walk([&](FunctionOpInterface function) {
      if (function.isExternal())
        return;
      llvm::outs() << "@" << function.getName() << "\n";
      Operation *end = function.getFunctionBody().front().getTerminator();
      for (Value result : end->getOperands())
        if (isa<RankedTensorType>(result.getType()))
          print(tracer, result);
    });
  }
};
} // namespace

namespace mlir::flash::test {
void registerTestElementTracerPass() {
  PassRegistration<TestElementTracerPass>();
}
} // namespace mlir::flash::test
