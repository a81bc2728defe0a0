//===- ExprEmitter.h - Expressions to ops --------------------- -*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_EXPREMITTER_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_EXPREMITTER_H

#include "flash/Analysis/ElementExpr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::flash {

/// Writes expressions as ops at a builder. `values` has what the leaves are.
class ExprEmitter {
public:
  ExprEmitter(OpBuilder &b, Location loc) : b(b), loc(loc) {}
  void set(Expr leaf, Value value) { values[leaf] = value; }
  Value emit(Expr root);

private:
  Value emitNode(Expr node);
  Value lookup(Expr node) { return values.lookup(node); }
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }

  OpBuilder &b;
  Location loc;
  llvm::DenseMap<Expr, Value> values;
};

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_EXPREMITTER_H
