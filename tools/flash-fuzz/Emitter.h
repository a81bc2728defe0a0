//===- Emitter.h - Expressions on named axes to linalg ----------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_EMITTER_H
#define FLASH_TOOLS_FLASH_FUZZ_EMITTER_H

#include "Choices.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include <memory>

namespace mlir::flash::fuzz {

/// A tensor whose dimensions are axes: a letter each, or '1' for a dimension
/// of size one.
struct Tensor {
  Value value;
  std::string axes;

  Type elementType() const { return getElementTypeOrSelf(value.getType()); }
};

/// An element as a function of the axes. What is shared is computed as often as
/// it is used, until it is materialised.
struct Node;
using Ex = std::shared_ptr<const Node>;
struct Node {
  enum Kind : uint8_t { Leaf, Constant, Scalar, Index, Apply };
  Kind kind;
  Type type;             ///< of the element
  Tensor tensor = {};    ///< Leaf
  double number = 0;     ///< Constant
  Value scalar = {};     ///< Scalar: a value outside of all bodies
  char axis = 0;         ///< Index
  std::string name = {}; ///< Apply: an op of arith or math
  SmallVector<Ex, 3> operands = {};
  int64_t predicate = -1;
};

/// Writes ops, in a spelling that the choices say.
class Emitter {
public:
  Emitter(ImplicitLocOpBuilder &b, Choices &choices);

  // Axes.
  void setAxis(char axis, int64_t size, bool isDynamic);
  int64_t getSize(char axis) const { return axes.lookup(axis).size; }
  int64_t getSize(StringRef axes) const;
  bool isDynamic(char axis) const { return axes.lookup(axis).isDynamic; }
  bool isDynamic(StringRef axes) const;
  /// A tensor from which the size of a dynamic axis is read.
  void setSizeSource(char axis, Value tensor, int64_t dim);
  OpFoldResult getMixedSize(char axis);
  RankedTensorType getType(StringRef axes, Type elementType) const;

  // Expressions.
  Ex leaf(Tensor tensor);
  Ex constant(double number, Type type);
  Ex scalar(Value value);
  Ex index(char axis, Type type);
  Ex apply(StringRef name, ArrayRef<Ex> operands, Type type = nullptr,
           int64_t predicate = -1);
  Ex add(Ex a, Ex b) {
    return apply(isFloat(a) ? "arith.addf" : "arith.addi", {a, b});
  }
  Ex sub(Ex a, Ex b) {
    return apply(isFloat(a) ? "arith.subf" : "arith.subi", {a, b});
  }
  Ex mul(Ex a, Ex b) {
    return apply(isFloat(a) ? "arith.mulf" : "arith.muli", {a, b});
  }
  Ex div(Ex a, Ex b) { return apply("arith.divf", {a, b}); }
  Ex exp(Ex a) { return apply("math.exp", {a}); }
  Ex select(Ex c, Ex a, Ex b) {
    return apply("arith.select", {c, a, b}, a->type);
  }
  Ex cmp(arith::CmpIPredicate predicate, Ex a, Ex b);
  Ex cmp(arith::CmpFPredicate predicate, Ex a, Ex b);
  Ex convert(Ex a, Type type);
  Ex logicalNot(Ex a);
  static bool isFloat(const Ex &e) { return isa<FloatType>(e->type); }
  static std::string axesOf(const Ex &e);

  // Ops.
  /// The expression as a tensor of exactly the given axes, all of its own if
  /// none are given, in an order of its choice.
  Tensor materialise(const Ex &e, StringRef axes = "");
  /// As above, and the tensor may take a detour.
  Ex own(const Ex &e) { return leaf(detour(materialise(e))); }
  enum class Kind : uint8_t { Sum, Max, Or };
  /// Reduces over `over`; without `init` it starts at the neutral element.
  Ex reduce(Kind kind, const Ex &e, StringRef over);
  /// Sums a·b over `over`, in type `type`; `init`: what it starts at.
  Ex contract(const Ex &a, const Ex &b, StringRef over, Type type,
              StringRef name, Ex init = nullptr);
  Ex softmax(const Ex &e, char axis);
  Tensor transpose(Tensor tensor, StringRef order);
  /// The same elements, by way of ops that only move them.
  Tensor detour(Tensor tensor);
  /// Collapses `run` (adjacent) into `axis`, or expands it.
  Tensor collapse(Tensor tensor, StringRef run, char axis);
  Tensor expand(Tensor tensor, char axis, StringRef run);
  Tensor dropUnits(Tensor tensor);
  /// Moves the element at i to i+1 along an axis, the last one to the front.
  Tensor roll(Tensor tensor, char axis);
  Tensor slice(Tensor tensor, char axis, int64_t first, char to);
  Tensor concat(ArrayRef<Tensor> parts, char axis, char to);
  Tensor fill(StringRef axes, Type type, double number);

  ImplicitLocOpBuilder &b;
  Choices &choices;
  /// Whether a maximum may start at the lowest finite number.
  bool mayStartAtLowest = true;

private:
  struct Axis {
    int64_t size = 0;
    bool isDynamic = false;
    Value source = {};
    int64_t sourceDim = 0;
  };
  using Leaves = SmallVector<Tensor>;

  Value empty(StringRef axes, Type type);
  Value makeConstant(double number, Type type);
  AffineMap getMap(StringRef axes, StringRef loops) const;
  Value emitNode(OpBuilder &body, const Ex &e, StringRef loops,
                 ArrayRef<Tensor> leaves, ValueRange arguments,
                 Type tensorType = nullptr);
  void collectLeaves(const Ex &e, Leaves &leaves);
  std::string order(StringRef axes);
  std::string permute(StringRef axes);
  Tensor generic(const Ex &e, StringRef axes);
  Tensor onTensors(const Ex &e, StringRef axes);
  Tensor named(const Ex &e, StringRef axes);
  Tensor broadcast(const Ex &e, StringRef axes);
  Ex withoutConstants(const Ex &e, StringRef axes);
  Tensor makeIota(char axis, Type type);
  Tensor reduceGeneric(Kind kind, const Ex &e, StringRef over, bool keep,
                       Tensor init);
  Tensor reduceWithIndex(const Tensor &tensor, StringRef over, Tensor init);
  Tensor reduceNamed(Kind kind, const Tensor &tensor, StringRef over,
                     Tensor init);
  Value combine(OpBuilder &body, Kind kind, Value a, Value b);
  double neutral(Kind kind, Type type);
  Tensor contractGeneric(Tensor a, Tensor b, StringRef out, StringRef over,
                         Tensor init);
  Tensor contractNamed(Tensor a, Tensor b, StringRef out, StringRef over,
                       Tensor init);
  Tensor contractBatched(Tensor a, Tensor b, StringRef out, StringRef over,
                         Type type);

  llvm::DenseMap<char, Axis> axes;
  unsigned granularity;
};

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_EMITTER_H
