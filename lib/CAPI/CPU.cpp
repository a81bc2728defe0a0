//===- CPU.cpp - Calls on the CPU, for C ----------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"
#include "flash/ExecutionEngine/CPUKernel.h"
#include "flash/Pipelines/GPUPipeline.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::flash;

struct FlashCPUFunction {
  // In this order: the kernel's types live in the context.
  std::unique_ptr<MLIRContext> context;
  std::unique_ptr<CPUKernel> kernel;
  std::string entry;
  FunctionType type;
  std::string signature;
};

struct FlashCPUResults {
  SmallVector<CPUResult> results;
  SmallVector<int32_t> dtypes;
};

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// The number in Runtime.h, or -1.
static int32_t getDType(Type type) {
  if (type.isF16())
    return FLASH_F16;
  if (type.isBF16())
    return FLASH_BF16;
  if (type.isF32())
    return FLASH_F32;
  if (type.isF64())
    return FLASH_F64;
  if (type.isIndex())
    return FLASH_I64;
  auto integer = dyn_cast<IntegerType>(type);
  if (!integer || integer.isUnsigned())
    return -1;
  switch (integer.getWidth()) {
  case 1:
    return FLASH_I1;
  case 8:
    return FLASH_I8;
  case 16:
    return FLASH_I16;
  case 32:
    return FLASH_I32;
  case 64:
    return FLASH_I64;
  default:
    return -1;
  }
}

static StringRef getDTypeName(int32_t dtype) {
  static constexpr StringLiteral names[] = {"f16", "bf16", "f32", "f64", "i1",
                                            "i8",  "i16",  "i32", "i64"};
  return names[dtype];
}

/// One operand as in a launch contract. Each size known only at run time gets a
/// name of its own, `numNames` counts them.
static llvm::json::Object describe(Type type, const Twine &name, StringRef role,
                                   unsigned &numNames) {
  llvm::json::Array shape;
  auto tensor = dyn_cast<RankedTensorType>(type);
  for (int64_t size : tensor ? tensor.getShape() : ArrayRef<int64_t>()) {
    if (ShapedType::isDynamic(size))
      shape.push_back(
          llvm::json::Array{"dim", "d" + std::to_string(numNames++)});
    else
      shape.push_back(size);
  }
  return llvm::json::Object{
      {"name", name.str()},
      {"role", role},
      {"dtype", getDTypeName(getDType(getElementTypeOrSelf(type)))},
      {"scalar", !tensor},
      {"shape", std::move(shape)}};
}

static std::string describe(StringRef entry, FunctionType type) {
  llvm::json::Array operands;
  unsigned numNames = 0;
  for (auto [i, input] : llvm::enumerate(type.getInputs()))
    operands.push_back(describe(input, "arg" + Twine(i), "input", numNames));
  for (auto [i, result] : llvm::enumerate(type.getResults()))
    operands.push_back(
        describe(result, "result" + Twine(i), "output", numNames));
  llvm::json::Value object =
      llvm::json::Object{{"name", entry}, {"operands", std::move(operands)}};
  std::string text;
  llvm::raw_string_ostream(text) << object;
  return text;
}

/// Whether every type can be passed; results must be tensors.
static LogicalResult checkTypes(func::FuncOp function) {
  auto check = [&](Type type, bool isResult) -> LogicalResult {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (getDType(getElementTypeOrSelf(type)) < 0 || (!tensor && isResult) ||
        (!tensor && isa<ShapedType>(type)))
      return function.emitError("can not be called: ")
             << type << " is not a tensor" << (isResult ? "" : " or scalar")
             << " of a supported element type";
    return success();
  };
  for (Type type : function.getArgumentTypes())
    if (failed(check(type, /*isResult=*/false)))
      return failure();
  for (Type type : function.getResultTypes())
    if (failed(check(type, /*isResult=*/true)))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// Compiling
//===----------------------------------------------------------------------===//

/// The function called `entry`, or without a name the only public one.
static FailureOr<func::FuncOp> findEntry(ModuleOp module, StringRef entry) {
  SmallVector<func::FuncOp> found;
  for (auto function : module.getOps<func::FuncOp>())
    if (entry.empty() ? function.isPublic() && !function.isDeclaration()
                      : function.getName() == entry)
      found.push_back(function);
  if (found.size() == 1 && !found.front().isDeclaration())
    return found.front();
  InFlightDiagnostic diagnostic = emitError(module.getLoc());
  if (entry.empty())
    diagnostic << "the module has " << found.size()
               << " public functions, expected one or the name of one (entry)";
  else
    diagnostic << "no function '" << entry << "' with a body in the module";
  return diagnostic;
}

/// Fuses the attentions of a whole module.
static LogicalResult fuse(ModuleOp module, Numerics numerics) {
  PassManager passes(module->getName());
  buildFusionPipeline(passes, numerics);
  return passes.run(module);
}

/// Leaves nothing but the module's only attention (of function `entry`, unless
/// that is empty), in a public function.
static FailureOr<func::FuncOp>
isolateAttention(ModuleOp module, StringRef entry, Numerics numerics) {
  if (!entry.empty() && failed(findEntry(module, entry)))
    return failure();
  PassManager passes(module->getName());
  buildOutlinePipeline(passes, entry);
  if (failed(fuse(module, numerics)) || failed(passes.run(module)))
    return failure();
  SmallVector<func::FuncOp> kernels;
  for (Operation &op : llvm::make_early_inc_range(*module.getBody())) {
    auto function = dyn_cast<func::FuncOp>(op);
    if (function && function->hasAttr("flash.kernel"))
      kernels.push_back(function);
    else
      op.erase();
  }
  if (kernels.size() != 1) {
    emitError(module.getLoc(), "expected one attention, found ")
        << kernels.size()
        << (kernels.empty() ? "" : "; name the function of one (entry)");
    return failure();
  }
  kernels.front().setPublic();
  return kernels.front();
}

/// Shared by both ways to compile; `pick` gives the function to call.
static int compileFunction(
    const FlashSource *source, const char *numericsName,
    llvm::function_ref<FailureOr<func::FuncOp>(ModuleOp, Numerics)> pick,
    FlashCPUFunction **result) {
  std::optional<Numerics> numerics = capi::parseNumerics(numericsName);
  if (!numerics)
    return 1;
  auto function = std::make_unique<FlashCPUFunction>();
  function->context = capi::makeContext();
  capi::Session session(*function->context, *source);
  if (!session.module())
    return session.failed("the module can not be parsed");
  FailureOr<func::FuncOp> entry = pick(session.module(), *numerics);
  if (failed(entry) || failed(checkTypes(*entry)))
    return session.failed("the module can not be compiled");
  // Only public functions can be called.
  entry->setPublic();
  FailureOr<std::unique_ptr<CPUKernel>> kernel =
      CPUKernel::compile(session.module());
  if (failed(kernel))
    return session.failed("the module can not be compiled");
  function->kernel = std::move(*kernel);
  function->entry = entry->getName().str();
  function->type = function->kernel->getFunctionType(function->entry);
  function->signature = describe(function->entry, function->type);
  *result = function.release();
  return 0;
}

int flashCPUCompile(const FlashSource *source, const char *entry,
                    const char *numerics, FlashCPUFunction **function) {
  return compileFunction(
      source, numerics,
      [&](ModuleOp module, Numerics level) -> FailureOr<func::FuncOp> {
        if (failed(fuse(module, level)))
          return failure();
        return findEntry(module, entry ? entry : "");
      },
      function);
}

int flashCPUCompileAttention(const FlashSource *source, const char *entry,
                             const char *numerics,
                             FlashCPUFunction **function) {
  return compileFunction(
      source, numerics,
      [&](ModuleOp module, Numerics level) {
        return isolateAttention(module, entry ? entry : "", level);
      },
      function);
}

void flashCPUFunctionDestroy(FlashCPUFunction *function) { delete function; }

const char *flashCPUFunctionSignature(const FlashCPUFunction *function) {
  return function->signature.c_str();
}

//===----------------------------------------------------------------------===//
// Calling
//===----------------------------------------------------------------------===//

/// Fills in strides that the caller left out: C order.
static SmallVector<int64_t> getStrides(const FlashArgument &argument) {
  if (argument.strides)
    return SmallVector<int64_t>(argument.strides,
                                argument.strides + argument.rank);
  SmallVector<int64_t> strides(argument.rank, 1);
  for (int64_t i = argument.rank - 1; i > 0; --i)
    strides[i - 1] = strides[i] * argument.shape[i];
  return strides;
}

/// Rank, element type and address; the kernel itself checks the sizes.
static int checkArgument(const FlashArgument &argument, Type type, size_t i) {
  std::string expected, given;
  llvm::raw_string_ostream(expected) << type;
  auto tensor = dyn_cast<RankedTensorType>(type);
  bool isDType = argument.dtype >= 0 && argument.dtype <= FLASH_I64;
  bool good = isDType && (argument.isScalar != 0) == !tensor &&
              argument.dtype == getDType(getElementTypeOrSelf(type)) &&
              (!tensor || argument.rank == tensor.getRank());
  if (!good) {
    llvm::raw_string_ostream os(given);
    os << (argument.isScalar ? "a scalar " : "");
    for (int64_t dim = 0; dim < argument.rank; ++dim)
      os << argument.shape[dim] << "x";
    os << (isDType ? getDTypeName(argument.dtype) : "of an unknown type");
    return capi::fail("argument " + std::to_string(i) + ": expected " +
                      expected + ", given " + given);
  }
  bool isEmpty =
      llvm::is_contained(ArrayRef<int64_t>(argument.shape, argument.rank), 0);
  if (tensor && !argument.value && !isEmpty)
    return capi::fail("argument " + std::to_string(i) + ": null address");
  return 0;
}

int flashCPUFunctionCall(const FlashCPUFunction *function,
                         const FlashArgument *arguments, size_t count,
                         FlashCPUResults **results) {
  ArrayRef<Type> types = function->type.getInputs();
  if (count != types.size())
    return capi::fail("'" + function->entry + "' takes " +
                      std::to_string(types.size()) + " arguments, given " +
                      std::to_string(count));
  SmallVector<CPUArgument> converted(count);
  // A scalar's bits start at its lowest byte: little-endian.
  for (size_t i = 0; i < count; ++i) {
    if (checkArgument(arguments[i], types[i], i))
      return 1;
    if (arguments[i].isScalar) {
      converted[i].data = const_cast<uint64_t *>(&arguments[i].value);
      continue;
    }
    converted[i].data = reinterpret_cast<void *>(arguments[i].value);
    converted[i].shape.assign(arguments[i].shape,
                              arguments[i].shape + arguments[i].rank);
    converted[i].strides = getStrides(arguments[i]);
  }
  auto call = std::make_unique<FlashCPUResults>();
  if (llvm::Error error =
          function->kernel->invoke(function->entry, converted, call->results))
    return capi::fail(llvm::toString(std::move(error)));
  for (Type type : function->type.getResults())
    call->dtypes.push_back(getDType(getElementTypeOrSelf(type)));
  *results = call.release();
  return 0;
}

void flashCPUResultsDestroy(FlashCPUResults *results) { delete results; }

int flashCPUResultsGet(const FlashCPUResults *results, size_t index,
                       FlashArgument *result) {
  if (index >= results->results.size())
    return capi::fail("there are " + std::to_string(results->results.size()) +
                      " results");
  const CPUResult &from = results->results[index];
  *result = {};
  result->dtype = results->dtypes[index];
  result->value = reinterpret_cast<uint64_t>(from.data);
  result->rank = static_cast<int64_t>(from.shape.size());
  result->shape = from.shape.data();
  return 0;
}
