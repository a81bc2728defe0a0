//===- CPUKernel.cpp - Compile a module once, call it on the CPU ----------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The pipeline leaves a C wrapper per public function, `_mlir_ciface_f`, which
// takes pointers to memref descriptors and scalars by value, and first a
// pointer to where the descriptors of the results go. On top of it each
// function gets a caller of one signature, `void _flash_call_f(void **)`: an
// address per parameter of the wrapper, of its value if that is a scalar.
//
//===----------------------------------------------------------------------===//

#include "flash/ExecutionEngine/CPUKernel.h"
#include "flash/ExecutionEngine/JIT.h"
#include "flash/Pipelines/CPUPipeline.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Frontend/Driver/CodeGenOptions.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace mlir::flash;

void CPUResult::Free::operator()(void *data) const { std::free(data); }

namespace {
/// glibc's vector functions: exp, log, tanh and others on whole registers.
constexpr const char *kVectorMath = "libmvec.so.1";

struct Entry {
  FunctionType type;
  void (*call)(void **) = nullptr;
};
} // namespace

struct CPUKernel::Impl {
  std::unique_ptr<llvm::orc::LLJIT> jit;
  SmallVector<std::string> names;
  llvm::StringMap<Entry> entries;
  /// Machine code holds the addresses of these.
  std::vector<std::unique_ptr<CPUHostFunction>> hostFunctions;
};

CPUKernel::CPUKernel(std::unique_ptr<Impl> impl) : impl(std::move(impl)) {}
CPUKernel::~CPUKernel() = default;

FunctionType CPUKernel::getFunctionType(StringRef entry) const {
  auto it = impl->entries.find(entry);
  return it == impl->entries.end() ? FunctionType() : it->second.type;
}

ArrayRef<std::string> CPUKernel::getEntries() const { return impl->names; }

//===----------------------------------------------------------------------===//
// MLIR to LLVM IR
//===----------------------------------------------------------------------===//

/// Path of the OpenMP runtime, empty if the process has one already; none if
/// there is none at all.
static std::optional<std::string> findOpenMP() {
  // A second runtime in one process aborts: take the one that is there.
  if (llvm::sys::DynamicLibrary::SearchForAddressOfSymbol("__kmpc_fork_call"))
    return std::string();
#ifdef FLASH_OPENMP_LIBRARY
  for (const char *path : {FLASH_OPENMP_LIBRARY, "libomp.so.5"})
    if (llvm::sys::DynamicLibrary::getPermanentLibrary(path).isValid())
      return std::string(path);
#endif
  return std::nullopt;
}

static bool isScalar(Type type) { return type.isIntOrIndexOrFloat(); }

static bool isTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && isScalar(tensor.getElementType());
}

/// Types that a call can pass; buffers of arguments are never written.
static LogicalResult prepare(ModuleOp module, SmallVector<std::string> &names,
                             llvm::StringMap<Entry> &entries) {
  StringRef writable = bufferization::BufferizationDialect::kWritableAttrName;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isPrivate() || function.isExternal())
      continue;
    for (unsigned i = 0; i != function.getNumArguments(); ++i) {
      Type type = function.getArgument(i).getType();
      if (!isScalar(type) && !isTensor(type))
        return function.emitOpError("argument #")
               << i << " cannot be passed from outside: " << type;
      if (isTensor(type))
        function.setArgAttr(i, writable,
                            BoolAttr::get(module.getContext(), false));
    }
    for (Type type : function.getResultTypes())
      if (!isTensor(type))
        return function.emitOpError("result cannot be returned: ") << type;
    names.push_back(function.getName().str());
    entries[function.getName()].type = function.getFunctionType();
  }
  if (names.empty())
    return module.emitError("has no public function to call");
  return success();
}

/// Wide registers take blocks of more rows: 8 × 2 of 32 registers, 4 × 2 of 16.
static void chooseBlocks(const llvm::StringMap<bool> &features,
                         CPUPipelineOptions &options) {
  auto has = [&](StringRef feature) { return features.lookup(feature); };
  options.vectorBits = has("avx512f") ? 512 : has("avx2") ? 256 : 128;
  options.rows = has("avx512f") ? 8 : 4;
}

static void addCaller(llvm::Module &module, StringRef name) {
  llvm::LLVMContext &context = module.getContext();
  llvm::Function *target = module.getFunction(("_mlir_ciface_" + name).str());
  llvm::IRBuilder<> b(context);
  auto *type = llvm::FunctionType::get(b.getVoidTy(), {b.getPtrTy()},
                                       /*isVarArg=*/false);
  auto *caller = llvm::Function::Create(type, llvm::Function::ExternalLinkage,
                                        "_flash_call_" + name, module);
  b.SetInsertPoint(llvm::BasicBlock::Create(context, "", caller));
  SmallVector<llvm::Value *> arguments;
  for (auto [i, parameter] : llvm::enumerate(target->args())) {
    llvm::Value *slot =
        b.CreateConstGEP1_64(b.getPtrTy(), caller->getArg(0), i);
    llvm::Value *address = b.CreateLoad(b.getPtrTy(), slot);
    llvm::Type *wanted = parameter.getType();
    if (wanted->isPointerTy())
      arguments.push_back(address);
    else if (wanted->isIntegerTy(1))
      arguments.push_back(
          b.CreateTrunc(b.CreateLoad(b.getInt8Ty(), address), wanted));
    else
      arguments.push_back(b.CreateLoad(wanted, address));
  }
  b.CreateCall(target, arguments);
  b.CreateRetVoid();
}

/// What the body of a host function calls.
static void callHost(CPUHostFunction *function, void **arguments,
                     int64_t count) {
  function->call(ArrayRef(arguments, count));
}

/// Gives the C wrapper of a host function a body: it passes the addresses of
/// its arguments on.
static void defineHostFunction(llvm::Module &module,
                               CPUHostFunction &function) {
  llvm::Function *wrapper = module.getFunction("_mlir_ciface_" + function.name);
  if (!wrapper || !wrapper->isDeclaration())
    return;
  llvm::LLVMContext &context = module.getContext();
  llvm::IRBuilder<> b(context);
  b.SetInsertPoint(llvm::BasicBlock::Create(context, "", wrapper));
  llvm::Value *count = b.getInt64(wrapper->arg_size());
  llvm::Value *slots = b.CreateAlloca(b.getPtrTy(), count);
  for (auto [i, argument] : llvm::enumerate(wrapper->args())) {
    llvm::Value *address = &argument;
    if (!argument.getType()->isPointerTy()) {
      address = b.CreateAlloca(argument.getType());
      b.CreateStore(&argument, address);
    }
    b.CreateStore(address, b.CreateConstGEP1_64(b.getPtrTy(), slots, i));
  }
  auto toPointer = [&](auto *address) {
    return b.CreateIntToPtr(b.getInt64(reinterpret_cast<intptr_t>(address)),
                            b.getPtrTy());
  };
  auto *type = llvm::FunctionType::get(
      b.getVoidTy(), {b.getPtrTy(), b.getPtrTy(), b.getInt64Ty()}, false);
  b.CreateCall(type, toPointer(&callHost),
               {toPointer(&function), slots, count});
  b.CreateRetVoid();
}

//===----------------------------------------------------------------------===//
// LLVM IR to machine code
//===----------------------------------------------------------------------===//

static bool hasVectorMath() {
  return llvm::sys::DynamicLibrary::getPermanentLibrary(kVectorMath).isValid();
}

static void optimize(llvm::Module &module, llvm::TargetMachine &machine) {
  llvm::PipelineTuningOptions tuning;
  tuning.LoopVectorization = true;
  tuning.SLPVectorization = true;
  tuning.LoopUnrolling = true;
  llvm::PassBuilder builder(&machine, tuning);
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager sccs;
  llvm::ModuleAnalysisManager modules;
  std::unique_ptr<llvm::TargetLibraryInfoImpl> libraries(
      llvm::driver::createTLII(machine.getTargetTriple(),
                               hasVectorMath()
                                   ? llvm::driver::VectorLibrary::LIBMVEC
                                   : llvm::driver::VectorLibrary::NoLibrary));
  functions.registerPass(
      [&] { return llvm::TargetLibraryAnalysis(*libraries); });
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(sccs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, sccs, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3)
      .run(module, modules);
}

FailureOr<std::unique_ptr<CPUKernel>>
CPUKernel::compile(ModuleOp source, const CPUOptions &options) {
  initializeHostTarget();
  auto impl = std::make_unique<Impl>();
  OwningOpRef<ModuleOp> module(source.clone());
  auto fail = [&](llvm::Error error) -> LogicalResult {
    return source.emitError("cannot be compiled for this machine: ")
           << llvm::toString(std::move(error));
  };
  if (failed(prepare(*module, impl->names, impl->entries)))
    return failure();

  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return fail(builder.takeError());
  builder->setCodeGenOptLevel(options.optimize
                                  ? llvm::CodeGenOptLevel::Aggressive
                                  : llvm::CodeGenOptLevel::None);
  auto machine = builder->createTargetMachine();
  if (!machine)
    return fail(machine.takeError());

  SmallVector<std::string> libraries;
  CPUPipelineOptions pipeline;
  if (options.tileM)
    pipeline.tileM = options.tileM;
  if (options.tileN)
    pipeline.tileN = options.tileN;
  chooseBlocks(llvm::sys::getHostCPUFeatures(), pipeline);
  std::optional<std::string> openMP;
  if (options.parallel)
    openMP = findOpenMP();
  pipeline.parallel = openMP.has_value();
  if (openMP && !openMP->empty())
    libraries.push_back(*openMP);
  if (hasVectorMath())
    libraries.push_back(kVectorMath);

  PassManager pm(module->getContext());
  buildCPUPipeline(pm, pipeline);
  if (failed(pm.run(*module)))
    return failure();
  auto context = std::make_unique<llvm::LLVMContext>();
  std::unique_ptr<llvm::Module> llvmModule =
      translateModuleToLLVMIR(*module, *context);
  if (!llvmModule)
    return source.emitError("cannot be translated to LLVM IR");
  llvmModule->setDataLayout((*machine)->createDataLayout());
  llvmModule->setTargetTriple((*machine)->getTargetTriple());
  for (const std::string &name : impl->names)
    addCaller(*llvmModule, name);
  for (const CPUHostFunction &function : options.hostFunctions) {
    impl->hostFunctions.push_back(std::make_unique<CPUHostFunction>(function));
    defineHostFunction(*llvmModule, *impl->hostFunctions.back());
  }
  if (options.optimize)
    optimize(*llvmModule, **machine);

  auto jit = createJIT({std::move(llvmModule), std::move(context)},
                       std::move(*builder), libraries);
  if (!jit)
    return fail(jit.takeError());
  impl->jit = std::move(*jit);
  for (const std::string &name : impl->names) {
    auto symbol = impl->jit->lookup("_flash_call_" + name);
    if (!symbol)
      return fail(symbol.takeError());
    impl->entries[name].call = symbol->toPtr<void (*)(void **)>();
  }
  return std::unique_ptr<CPUKernel>(new CPUKernel(std::move(impl)));
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// Bytes of an element in memory; i1 takes one.
static int64_t byteSize(Type type) {
  if (type.isIndex())
    return sizeof(int64_t);
  return llvm::divideCeil(type.getIntOrFloatBitWidth(), 8);
}

static bool isContiguous(const CPUArgument &argument) {
  int64_t expected = 1;
  for (size_t i = argument.shape.size(); i-- != 0;) {
    if (argument.shape[i] != 1 && argument.strides[i] != expected)
      return false;
    expected *= argument.shape[i];
  }
  return true;
}

/// Copies a strided array, element by element, into a contiguous one.
static void copyStrided(const CPUArgument &from, int64_t bytes, char *to) {
  SmallVector<int64_t> position(from.shape.size());
  int64_t count = 1;
  for (int64_t size : from.shape)
    count *= size;
  for (int64_t n = 0; n != count; ++n) {
    int64_t offset = 0;
    for (size_t i = 0; i != position.size(); ++i)
      offset += position[i] * from.strides[i];
    std::memcpy(to + n * bytes,
                static_cast<const char *>(from.data) + offset * bytes, bytes);
    for (size_t i = position.size(); i-- != 0;) {
      if (++position[i] != from.shape[i])
        break;
      position[i] = 0;
    }
  }
}

namespace {
/// Arguments as the caller wants them: descriptors, and copies of arrays that
/// are not contiguous.
struct Call {
  /// Descriptors of all results, one after the other.
  std::vector<int64_t> resultWords;
  std::vector<std::vector<int64_t>> descriptors;
  std::vector<std::vector<char>> copies;
  std::vector<void *> addresses;
};
} // namespace

/// Words of a memref descriptor: two pointers, an offset, sizes and strides.
static int64_t descriptorWords(int64_t rank) { return 3 + 2 * rank; }

static llvm::Error checkArgument(unsigned number, Type type,
                                 const CPUArgument &argument) {
  auto fail = [&](const Twine &why) {
    return llvm::createStringError("argument #" + Twine(number) + " " + why);
  };
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return argument.shape.empty() && argument.data ? llvm::Error::success()
                                                   : fail("is a scalar");
  if (static_cast<int64_t>(argument.shape.size()) != tensor.getRank() ||
      argument.strides.size() != argument.shape.size())
    return fail("must have " + Twine(tensor.getRank()) + " dimensions, has " +
                Twine(argument.shape.size()));
  bool isEmpty = false;
  for (auto [i, size] : llvm::enumerate(tensor.getShape())) {
    if (!ShapedType::isDynamic(size) && size != argument.shape[i])
      return fail("must have size " + Twine(size) + " in dimension " +
                  Twine(i) + ", has " + Twine(argument.shape[i]));
    if (argument.shape[i] < 0)
      return fail("has a negative size");
    isEmpty |= argument.shape[i] == 0;
  }
  if (!argument.data && !isEmpty)
    return fail("has no data");
  return llvm::Error::success();
}

static void addArgument(Type type, const CPUArgument &argument, Call &call) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor) {
    call.addresses.push_back(argument.data);
    return;
  }
  void *data = argument.data;
  if (!isContiguous(argument)) {
    int64_t bytes = byteSize(tensor.getElementType());
    int64_t count = 1;
    for (int64_t size : argument.shape)
      count *= size;
    call.copies.emplace_back(count * bytes);
    copyStrided(argument, bytes, call.copies.back().data());
    data = call.copies.back().data();
  }
  int64_t rank = tensor.getRank();
  std::vector<int64_t> words(descriptorWords(rank));
  words[0] = words[1] = reinterpret_cast<intptr_t>(data);
  int64_t stride = 1;
  for (int64_t i = rank; i-- != 0;) {
    words[3 + i] = argument.shape[i];
    words[3 + rank + i] = stride;
    stride *= argument.shape[i];
  }
  call.descriptors.push_back(std::move(words));
  call.addresses.push_back(call.descriptors.back().data());
}

/// Makes the caller own the results. Two of them may be views of one buffer,
/// which only the first can own: the others are copied.
static void takeResults(FunctionType type, ArrayRef<int64_t> words,
                        SmallVectorImpl<CPUResult> &results) {
  llvm::SmallDenseSet<int64_t> owned;
  for (Type result : type.getResults()) {
    auto tensor = cast<RankedTensorType>(result);
    int64_t rank = tensor.getRank();
    CPUResult &back = results.emplace_back();
    back.shape.assign(words.begin() + 3, words.begin() + 3 + rank);
    int64_t bytes = byteSize(tensor.getElementType());
    back.data = reinterpret_cast<char *>(words[1]) + words[2] * bytes;
    if (owned.insert(words[0]).second) {
      back.storage.reset(reinterpret_cast<void *>(words[0]));
    } else {
      for (int64_t size : back.shape)
        bytes *= size;
      void *copy = std::malloc(std::max<int64_t>(bytes, 1));
      back.storage.reset(std::memcpy(copy, back.data, bytes));
      back.data = copy;
    }
    words = words.drop_front(descriptorWords(rank));
  }
}

llvm::Error CPUKernel::invoke(StringRef entry, ArrayRef<CPUArgument> arguments,
                              SmallVectorImpl<CPUResult> &results) const {
  auto it = impl->entries.find(entry);
  if (it == impl->entries.end())
    return llvm::createStringError("there is no function '" + entry + "'");
  FunctionType type = it->second.type;
  if (arguments.size() != type.getNumInputs())
    return llvm::createStringError(
        "'" + entry + "' takes " + Twine(type.getNumInputs()) +
        " arguments, not " + Twine(arguments.size()));
  Call call;
  int64_t words = 0;
  for (Type result : type.getResults())
    words += descriptorWords(cast<RankedTensorType>(result).getRank());
  call.resultWords.resize(words);
  if (words)
    call.addresses.push_back(call.resultWords.data());
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    if (llvm::Error error = checkArgument(i, type.getInput(i), argument))
      return error;
    addArgument(type.getInput(i), argument, call);
  }
  it->second.call(call.addresses.data());

  takeResults(type, call.resultWords, results);
  return llvm::Error::success();
}
