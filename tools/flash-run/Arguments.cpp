//===- Arguments.cpp - What flash-run calls a function with ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Runtime/Float.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash::tools;
using runtime::DType;

using llvm::createStringError;
using llvm::Expected;

/// Seed of the first argument that is given none; the next has the next.
static constexpr uint64_t kDefaultSeed = 1;

static std::string toString(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

Expected<DType> mlir::flash::tools::toDType(Type type) {
  DType dtype;
  std::string name = type.isIndex() ? "i64" : toString(type);
  if (!runtime::parseDType(name, dtype))
    return createStringError("elements of type " + Twine(name) +
                             " cannot be read or written");
  return dtype;
}

int64_t mlir::flash::tools::countElements(ArrayRef<int64_t> shape) {
  int64_t count = 1;
  for (int64_t size : shape)
    count *= size;
  return count;
}

namespace {
/// One argument: what the function wants, and what was asked for.
class Maker {
public:
  Maker(FunctionType type, ArrayRef<std::string> shapes,
        const llvm::SmallDenseMap<unsigned, double> &factors)
      : type(type), shapes(shapes), factors(factors) {}

  Expected<Array> make(unsigned number, StringRef specification);

private:
  llvm::Error fail(unsigned number, const Twine &why) {
    return createStringError("argument #" + Twine(number) + " (" +
                             toString(type.getInput(number)) + "): " + why);
  }
  Expected<Array> read(unsigned number, DType dtype, StringRef path);
  llvm::Error chooseShape(unsigned number, std::vector<int64_t> &shape);
  double chooseScale(unsigned number);

  FunctionType type;
  ArrayRef<std::string> shapes;
  const llvm::SmallDenseMap<unsigned, double> &factors;
};
} // namespace

static ArrayRef<int64_t> shapeOf(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor ? tensor.getShape() : ArrayRef<int64_t>();
}

Expected<Array> Maker::read(unsigned number, DType dtype, StringRef path) {
  Array array;
  std::string error;
  if (!runtime::readNpy(path.str(), array, error))
    return createStringError(error);
  if (array.dtype != dtype)
    return fail(number, path + " has elements of type " +
                            runtime::toString(array.dtype));
  ArrayRef<int64_t> wanted = shapeOf(type.getInput(number));
  bool fits = wanted.size() == array.shape.size();
  for (size_t i = 0; fits && i != wanted.size(); ++i)
    fits = ShapedType::isDynamic(wanted[i]) || wanted[i] == array.shape[i];
  if (!fits)
    return fail(number,
                path + " is a " + runtime::toString(array.dtype, array.shape));
  return array;
}

/// The type's own shape, or what --shape says where that is dynamic.
llvm::Error Maker::chooseShape(unsigned number, std::vector<int64_t> &shape) {
  ArrayRef<int64_t> wanted = shapeOf(type.getInput(number));
  shape.assign(wanted.begin(), wanted.end());
  if (llvm::none_of(wanted, ShapedType::isDynamic))
    return llvm::Error::success();
  for (StringRef given : shapes) {
    auto [which, sizes] = given.split(':');
    unsigned position;
    if (which.getAsInteger(10, position))
      return createStringError("--shape=" + given +
                               ": expected argument:2x128x64");
    if (position != number)
      continue;
    SmallVector<StringRef> words;
    sizes.split(words, 'x');
    bool fits = words.size() == wanted.size();
    for (size_t i = 0; fits && i != words.size(); ++i)
      fits = !words[i].getAsInteger(10, shape[i]) && shape[i] >= 0 &&
             (ShapedType::isDynamic(wanted[i]) || wanted[i] == shape[i]);
    if (!fits)
      return fail(number, "--shape=" + given + " does not fit");
    return llvm::Error::success();
  }
  return fail(number, "has dynamic sizes: give --shape=" + Twine(number) +
                          ":…, or --input=@file.npy");
}

/// Standard deviation of random floats. Operands of deviation 1 give scores of
/// deviation √d before their scale and 1 after it: rows of the softmax are
/// neither one-hot nor uniform. A matrix beside operands of higher rank, or
/// beside token ids, is a weight: 1/√(fan-in) keeps the deviation of what it
/// multiplies.
double Maker::chooseScale(unsigned number) {
  ArrayRef<int64_t> shape = shapeOf(type.getInput(number));
  bool hasActivations = llvm::any_of(type.getInputs(), [](Type other) {
    auto tensor = dyn_cast<RankedTensorType>(other);
    return tensor &&
           (tensor.getRank() > 2 || tensor.getElementType().isInteger(32) ||
            tensor.getElementType().isInteger(64));
  });
  if (shape.size() != 2 || !hasActivations)
    return 1;
  int64_t fanIn = std::max<int64_t>(std::max(shape[0], shape[1]), 1);
  return 1 / std::sqrt(static_cast<double>(fanIn));
}

Expected<Array> Maker::make(unsigned number, StringRef specification) {
  Type input = type.getInput(number);
  Expected<DType> dtype = toDType(getElementTypeOrSelf(input));
  if (!dtype)
    return dtype.takeError();
  if (specification.consume_front("@"))
    return read(number, *dtype, specification);

  Array array;
  array.dtype = *dtype;
  if (llvm::Error error = chooseShape(number, array.shape))
    return error;
  int64_t count = countElements(array.shape), bytes = runtime::byteSize(*dtype);
  StringRef rest = specification;
  if (!rest.consume_front("random")) {
    double value;
    if (specification.getAsDouble(value))
      return fail(number, "expected @file.npy, random, random:seed, random<n "
                          "or a number, not '" +
                              specification + "'");
    array.data.resize(count * bytes);
    for (int64_t i = 0; i != count; ++i)
      runtime::storeElement(*dtype, value, array.data.data() + i * bytes);
    return array;
  }
  uint64_t seed = kDefaultSeed + number;
  std::optional<uint64_t> limit;
  if (rest.consume_front("<")) {
    if (rest.getAsInteger(10, limit.emplace()) || *limit == 0 ||
        *limit > runtime::kRandomIntegers || runtime::isFloat(*dtype))
      return fail(number, "expected integers below 1 to " +
                              Twine(runtime::kRandomIntegers) + ", not '" +
                              specification + "'");
  } else if (!rest.empty() &&
             (!rest.consume_front(":") || rest.getAsInteger(10, seed))) {
    return fail(number, "expected random:seed, not '" + specification + "'");
  }
  array.data = runtime::randomElements(*dtype, count, seed);
  auto replace = [&](auto function) {
    for (int64_t i = 0; i != count; ++i) {
      char *element = array.data.data() + i * bytes;
      double value = runtime::loadElement(*dtype, element);
      runtime::storeElement(*dtype, function(value), element);
    }
  };
  if (limit)
    replace([&](double value) { return std::fmod(value, *limit); });
  double scale = chooseScale(number);
  if (auto it = factors.find(number); it != factors.end())
    scale *= it->second;
  if (runtime::isFloat(*dtype) && scale != 1)
    replace([&](double value) { return value * scale; });
  return array;
}

Expected<std::vector<Array>> mlir::flash::tools::makeArguments(
    FunctionType type, ArrayRef<std::string> inputs,
    ArrayRef<std::string> shapes,
    const llvm::SmallDenseMap<unsigned, double> &factors) {
  if (inputs.size() > type.getNumInputs())
    return createStringError("the function takes " +
                             Twine(type.getNumInputs()) + " arguments, but " +
                             Twine(inputs.size()) + " are given");
  Maker maker(type, shapes, factors);
  std::vector<Array> arrays;
  for (unsigned i = 0; i != type.getNumInputs(); ++i) {
    Expected<Array> array =
        maker.make(i, i < inputs.size() ? StringRef(inputs[i]) : "random");
    if (!array)
      return array.takeError();
    arrays.push_back(std::move(*array));
  }
  return arrays;
}

SmallVector<CPUArgument>
mlir::flash::tools::toCPUArguments(std::vector<Array> &arrays) {
  SmallVector<CPUArgument> arguments;
  for (Array &array : arrays) {
    CPUArgument &argument = arguments.emplace_back();
    argument.data = array.data.data();
    argument.shape.assign(array.shape.begin(), array.shape.end());
    argument.strides.resize(array.shape.size());
    int64_t stride = 1;
    for (size_t i = array.shape.size(); i-- != 0;) {
      argument.strides[i] = stride;
      stride *= array.shape[i];
    }
  }
  return arguments;
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

/// Ops between an argument and Q or K that are followed.
static constexpr unsigned kMaxDepth = 16;

/// The matrix or tensor argument that `value` is made of by reshapes, sums and
/// products: of a product, the weight.
static std::optional<unsigned> findArgument(Value value, unsigned depth = 0) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !isa<FloatType>(type.getElementType()) || depth > kMaxDepth)
    return std::nullopt;
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (type.getRank() < 2 ||
        !isa<func::FuncOp>(argument.getOwner()->getParentOp()))
      return std::nullopt;
    return argument.getArgNumber();
  }
  Operation *op = value.getDefiningOp();
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  std::optional<unsigned> found;
  for (OpOperand &operand : op->getOpOperands()) {
    if (structured && structured.isDpsInit(&operand))
      continue;
    std::optional<unsigned> argument = findArgument(operand.get(), depth + 1);
    // The last operand of a product is its weight, the first of a sum what the
    // bias is added to.
    bool isProduct = structured && structured.getNumReductionLoops();
    if (argument && (!found || isProduct))
      found = argument;
  }
  return found;
}

/// What scores are multiplied by, if that is known.
static std::optional<double> findScale(AttentionOp op) {
  for (Operation &inner : op.getScoreMod().getOps())
    if (isa<arith::MulFOp, arith::DivFOp>(inner))
      return std::nullopt;
  if (!op.getScale())
    return 1;
  FloatAttr scale;
  if (!matchPattern(op.getScale(), m_Constant(&scale)))
    return std::nullopt;
  return std::fabs(scale.getValueAsDouble());
}

llvm::SmallDenseMap<unsigned, double>
mlir::flash::tools::findScoreFactors(func::FuncOp fused) {
  // Between these the deviation of the scores is left as it is.
  constexpr double kSmall = 0.25, kLarge = 4;
  llvm::SmallDenseMap<unsigned, double> factors;
  fused.walk([&](AttentionOp op) {
    std::optional<double> scale = findScale(op);
    int64_t depth = op.getStaticLoopSizes()[op.getD()];
    if (!scale || *scale == 0 || ShapedType::isDynamic(depth) || depth == 0)
      return;
    double deviation = *scale * std::sqrt(static_cast<double>(depth));
    if (deviation >= kSmall && deviation <= kLarge)
      return;
    for (Value operand : {op.getQuery(), op.getKey()})
      if (std::optional<unsigned> argument = findArgument(operand))
        factors[*argument] = 1 / std::sqrt(deviation);
  });
  return factors;
}
