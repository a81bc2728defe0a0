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
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/Support/Allocator.h"

namespace mlir::arith {
enum class CmpIPredicate : uint64_t;
} // namespace mlir::arith

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
  Size,      // dimension `constant` of the tensor `value`, of type index
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
  CeilDivSI,
  CeilDivUI,
  FloorDivSI,
  RemSI,
  RemUI,
  MinSI,
  MaxSI,
  MinUI,
  MaxUI,
  ShLI,
  ShRSI,
  ShRUI,
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
  /// The run-time size that a variable is below; null if not known.
  Expr bound = nullptr;
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
  bool isOne() const;
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

  /// Variable `number` (below 64) in [0, size); `size` may be dynamic, and
  /// `bound` what it is then.
  Expr variable(unsigned number, int64_t size, Expr bound = nullptr);
  Expr index(int64_t value);
  Expr constant(TypedAttr attr);
  Expr element(Value tensor, ArrayRef<Expr> indices);
  /// `part` tells apart the reductions inside one op.
  Expr reduction(Value result, ArrayRef<Expr> indices, unsigned part);
  Expr scalar(Value value);
  Expr size(Value tensor, int64_t dim);
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
  /// Product of any two; sums are multiplied out.
  Expr product(Expr lhs, Expr rhs);
  Expr minimum(Expr lhs, Expr rhs);
  Expr maximum(Expr lhs, Expr rhs);
  Expr absolute(Expr expr);
  /// Comparisons, of type i1.
  Expr less(Expr lhs, Expr rhs);
  Expr lessEqual(Expr lhs, Expr rhs);
  /// Whether 0 ≤ index < size is proved.
  bool isBelow(Expr index, Expr size);
  /// (⌊index / size⌋, index mod size) where that folds; nothing if not.
  std::optional<std::pair<Expr, Expr>> divide(Expr index, Expr size);

  //===--------------------------------------------------------------------===//
  // Scalar ops
  //===--------------------------------------------------------------------===//

  Expr apply(OperationName name, DictionaryAttr attrs, Type type,
             ArrayRef<Expr> operands);
  Expr apply(StringRef name, Type type, ArrayRef<Expr> operands);
  Expr select(Expr condition, Expr ifTrue, Expr ifFalse);
  Expr truth(bool value);
  Expr logicalNot(Expr condition);
  Expr logicalAnd(Expr lhs, Expr rhs);
  Expr logicalOr(Expr lhs, Expr rhs);
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
  Expr plain(Opcode code, StringRef name, ArrayRef<Expr> operands);
  Expr multiplyFactors(SmallVector<Expr> factors);
  /// Same mathematical value as an index; null for types that have none.
  Expr asIndex(Expr expr);
  /// The index `expr`, whose range fits, in type `type`.
  Expr fromIndex(Expr expr, Type type);
  Expr foldConversion(Opcode code, Type type, Expr operand);
  Expr foldInteger(Opcode code, Type type, ArrayRef<Expr> operands);
  // Integers in floats.
  Expr asExactInteger(Expr expr);
  Expr fromExactInteger(Expr expr, Type type);
  Expr foldExactFloat(Opcode code, DictionaryAttr attrs, Type type,
                      ArrayRef<Expr> operands);
  Expr compareExactFloats(DictionaryAttr attrs, Expr lhs, Expr rhs);
  Expr foldBitArithmetic(Opcode code, ArrayRef<Expr> operands);

  // Comparisons: all are of these two kinds, or not such a one.
  enum class CompareKind : uint8_t { LE, EQ };
  Expr compare(CompareKind kind, Expr lhs, Expr rhs);
  Expr compareForm(CompareKind kind, LinearForm form);
  std::optional<bool> decideByBounds(CompareKind kind, Expr difference);
  Expr substituteBounds(Expr sum, bool upper);
  Expr compareExtremum(const LinearForm &form);
  Expr compareSelect(CompareKind kind, const LinearForm &form);
  Expr compareStrictly(Expr lhs, Expr rhs);
  Expr compareUnsigned(Expr lhs, Expr rhs);
  Expr compareBits(arith::CmpIPredicate predicate, Expr lhs, Expr rhs);
  Expr makeCompare(arith::CmpIPredicate predicate, Expr lhs, Expr rhs);
  Expr foldCompare(OperationName name, DictionaryAttr attrs,
                   ArrayRef<Expr> operands);

  // Truth values.
  Expr foldLogic(Opcode code, ArrayRef<Expr> operands);
  Expr makeLogic(Opcode code, ArrayRef<Expr> parts);
  bool simplifyPairs(Opcode code, SmallVectorImpl<Expr> &operands);
  Expr joinTruths(Opcode code, Expr x, Expr y);
  Expr joinBounds(Opcode code, Expr x, Expr y);
  Expr absorb(Opcode code, Expr x, Expr y);
  std::optional<LinearForm> getBound(Expr test);
  Expr negateCompare(Expr test);
  Expr selectTruth(Expr condition, Expr yes, Expr no);
  Expr selectBroadcast(Expr condition, Expr yes, Expr no);
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
  /// How deep comparisons and proofs are nested.
  unsigned compareDepth = 0, belowDepth = 0;
  llvm::DenseMap<Expr, Expr> negations;
};

/// Prints an expression in a form for people and tests: variables are d0, d1…
/// `nameOf` names tensors and scalars.
void printExpr(raw_ostream &os, Expr expr,
               function_ref<std::string(Value)> nameOf);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_ELEMENTEXPR_H
