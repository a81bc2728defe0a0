//===- ElementExpr.h - An element of a tensor as an expression --*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The language in which the element tracer answers: immutable expressions over
// index variables. Nodes are unique, so that two expressions are the same
// function of their variables when (not only when) their pointers are equal.
//
// Integers are handled as mathematical integers of type index wherever ranges
// prove that no operation wraps: `Linear`, `FloorDiv` and `Mod` nodes. Other
// arithmetic is an `Apply` node, typed as in the program.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_ELEMENTEXPR_H
#define FLASH_ANALYSIS_ELEMENTEXPR_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/Support/Allocator.h"

namespace mlir::flash {

struct ExprNode;
/// A unique expression. Null stands for "not expressible".
using Expr = const ExprNode *;

enum class ExprKind : uint8_t {
  Variable,  // index variable `constant`, in [0, size)
  Constant,  // `attr`
  Linear,    // constant + Σ coefficients[i]·operands[i], of type index
  FloorDiv,  // ⌊operands[0] / constant⌋, constant > 0, of type index
  Mod,       // operands[0] − constant·⌊operands[0] / constant⌋, of type index
  Apply,     // scalar op `name` with attributes `attr` on `operands`
  Element,   // element of the tensor `value` at `operands`
  Reduction, // element at `operands` of the reduction that `value` results
             // from, started from its neutral element (see
             // ElementTracer::expand)
  Scalar,    // the scalar `value`
  Hole,      // a placeholder, numbered `constant`
  Undefined, // contents of tensor.empty
};

/// The ops whose algebra is known; `Other` are those that are merely applied.
enum class Opcode : uint8_t {
  Other,
  // Integers.
  AddI,
  SubI,
  MulI,
  DivSI,
  DivUI,
  FloorDivSI,
  RemSI,
  RemUI,
  MinSI,
  MaxSI,
  AndI,
  OrI,
  XOrI,
  CmpI,
  IndexCast,
  IndexCastUI,
  ExtSI,
  ExtUI,
  TruncI,
  AbsI,
  // Floats.
  AddF,
  SubF,
  MulF,
  DivF,
  NegF,
  MaximumF,
  MinimumF,
  MaxNumF,
  MinNumF,
  CmpF,
  TruncF,
  ExtF,
  SIToFP,
  UIToFP,
  FPToSI,
  Sqrt,
  Exp,
  Exp2,
  ExpM1,
  Log,
  Log2,
  Log10,
  Log1p,
  PowF,
  AbsF,
  IsNaN,
  IsInf,
  IsFinite,
  // Either.
  Select,
};

struct ExprNode : llvm::FoldingSetNode {
  ExprKind kind = ExprKind::Undefined;
  Opcode opcode = Opcode::Other;
  /// Order of creation: a total order that does not depend on addresses.
  unsigned id = 0;
  Type type;
  ArrayRef<Expr> operands;
  ArrayRef<int64_t> coefficients;
  int64_t constant = 0;
  Attribute attr;
  const void *name = nullptr;
  Value value;
  /// Signed bounds, both included; meaningful for integers and indices.
  int64_t lo = 0, hi = 0;
  /// Set of the variables that occur, by number.
  uint64_t variables = 0;

  bool dependsOn(uint64_t set) const { return (variables & set) != 0; }
  bool is(Opcode code) const { return opcode == code; }
  OperationName getName() const {
    return OperationName::getFromOpaquePointer(name);
  }
  /// Value of an integer constant, nothing for other expressions.
  std::optional<int64_t> getInteger() const;
  /// Value of a float constant, nothing for other expressions.
  std::optional<APFloat> getFloat() const;
  bool isTrue() const;
  bool isFalse() const;
  bool isZero() const;
  bool isNegInf() const;
  void Profile(llvm::FoldingSetNodeID &id) const;
};

/// Σ coefficient·term + constant.
struct LinearForm {
  int64_t constant = 0;
  SmallVector<std::pair<Expr, int64_t>> terms;
};

/// Owns expressions, and knows their algebra: what it returns is normalised.
class ExprContext {
public:
  explicit ExprContext(MLIRContext *context) : context(context) {}
  MLIRContext *getContext() const { return context; }
  /// Number of expressions made so far: what a budget limits.
  unsigned size() const { return numNodes; }

  //===--------------------------------------------------------------------===//
  // Leaves
  //===--------------------------------------------------------------------===//

  /// Variable `number` (below 64) in [0, size); `size` may be dynamic.
  Expr variable(unsigned number, int64_t size);
  Expr index(int64_t value);
  Expr constant(TypedAttr attr);
  Expr element(Value tensor, ArrayRef<Expr> indices);
  /// `part` tells apart the reductions inside one op.
  Expr reduction(Value result, ArrayRef<Expr> indices, unsigned part);
  Expr scalar(Value value);
  Expr hole(unsigned number, Type type);
  Expr undefined(Type type);

  //===--------------------------------------------------------------------===//
  // Index arithmetic. All operands and results have type index.
  //===--------------------------------------------------------------------===//

  Expr add(Expr lhs, Expr rhs);
  Expr sub(Expr lhs, Expr rhs);
  Expr mul(Expr lhs, int64_t rhs);
  Expr floorDiv(Expr lhs, int64_t rhs);
  Expr mod(Expr lhs, int64_t rhs);
  Expr affine(AffineExpr expr, ArrayRef<Expr> dims, ArrayRef<Expr> symbols);
  LinearForm decompose(Expr expr) const;

  //===--------------------------------------------------------------------===//
  // Scalar ops
  //===--------------------------------------------------------------------===//

  Expr apply(OperationName name, DictionaryAttr attrs, Type type,
             ArrayRef<Expr> operands);
  Expr apply(StringRef name, Type type, ArrayRef<Expr> operands);
  Expr select(Expr condition, Expr ifTrue, Expr ifFalse);
  Expr logicalNot(Expr condition);
  Expr logicalAnd(Expr lhs, Expr rhs);
  Expr floatConstant(Type type, double value);
  /// Conversion between float types by arith.extf or arith.truncf.
  Expr floatCast(Expr expr, Type type);

  //===--------------------------------------------------------------------===//
  // Whole expressions
  //===--------------------------------------------------------------------===//

  /// Replaces nodes, from the root down, and normalises again.
  Expr replace(Expr root, const llvm::DenseMap<Expr, Expr> &with);
  /// Calls `visit` once per node, operands first; false from `enter` keeps out
  /// of a node's operands.
  static void walk(Expr root, function_ref<void(Expr)> visit,
                   function_ref<bool(Expr)> enter = nullptr);

private:
  Expr unique(ExprNode &node);
  Expr linear(LinearForm form);
  /// Same mathematical value as an index; null for types that have none.
  Expr asIndex(Expr expr);
  /// The index `expr`, whose range fits, in type `type`.
  Expr fromIndex(Expr expr, Type type);
  Expr foldConversion(Opcode code, Type type, Expr operand);
  Expr foldInteger(Opcode code, Type type, ArrayRef<Expr> operands);
  Expr foldCompare(OperationName name, DictionaryAttr attrs,
                   ArrayRef<Expr> operands);
  Expr foldLogic(Opcode code, Type type, ArrayRef<Expr> operands);
  Expr foldFloatConstant(Opcode code, DictionaryAttr attrs, Type type,
                         ArrayRef<Expr> operands);
  Expr foldFloat(Opcode code, DictionaryAttr attrs, Type type,
                 ArrayRef<Expr> operands);
  Expr foldSelect(ArrayRef<Expr> operands);
  Expr foldThroughSelect(OperationName name, DictionaryAttr attrs, Type type,
                         ArrayRef<Expr> operands);
  void setApplyRange(ExprNode &node);

  MLIRContext *context;
  llvm::BumpPtrAllocator allocator;
  llvm::FoldingSet<ExprNode> nodes;
  unsigned numNodes = 0;
};

/// Prints an expression in a form for people and tests: variables are d0, d1…
/// `nameOf` names tensors and scalars.
void printExpr(raw_ostream &os, Expr expr,
               function_ref<std::string(Value)> nameOf);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_ELEMENTEXPR_H
