//===- Emulator.cpp - Runs GPU kernels without a card ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Emulator/Emulator.h"
#include "Instruction.h"
#include "ThreadBlock.h"
#include "flash/ExecutionEngine/JIT.h"
#include "flash/Pipelines/GPUPipeline.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/JSON.h"
#include "llvm/Target/TargetMachine.h"
#include <atomic>
#include <mutex>
#include <thread>

using namespace mlir;
using namespace mlir::flash;

static constexpr llvm::StringLiteral kExecute = "flash_emulate";
static constexpr llvm::StringLiteral kEntryPrefix = "_flash_emulated_";

struct EmulatedModule::Impl {
  std::unique_ptr<llvm::orc::LLJIT> jit;
  /// Machine code holds the addresses of these.
  InstructionTable instructions;
  llvm::StringMap<KernelFunction> kernels;
  Location loc;

  explicit Impl(Location loc) : loc(loc) {}
};

EmulatedModule::EmulatedModule(std::unique_ptr<Impl> impl)
    : impl(std::move(impl)) {}
EmulatedModule::~EmulatedModule() = default;

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

/// What the machine code of a thread calls for each instruction.
static void executeInstruction(Thread *thread, const Instruction *by,
                               uint32_t *words) {
  thread->block->execute(*thread, *by, words);
}

/// A copy of `kernel` as a function of this machine, with the thread as its
/// first argument.
static func::FuncOp cloneKernel(OpBuilder &b, gpu::GPUFuncOp kernel) {
  Location loc = kernel.getLoc();
  SmallVector<Type> inputs = {LLVM::LLVMPointerType::get(b.getContext())};
  llvm::append_range(inputs, kernel.getArgumentTypes());
  auto function = func::FuncOp::create(b, loc, kernel.getName(),
                                       b.getFunctionType(inputs, {}));
  IRMapping map;
  kernel.getBody().cloneInto(&function.getBody(), map);
  function.getBody().front().insertArgument(0u, inputs.front(), loc);
  function.walk([](gpu::ReturnOp op) {
    OpBuilder at(op);
    func::ReturnOp::create(at, op.getLoc());
    op.erase();
  });
  return function;
}

/// void entry(thread, params): calls the kernel with what `params` point to.
static void addEntry(llvm::Module &module, StringRef kernel) {
  llvm::Function *target = module.getFunction(kernel);
  llvm::IRBuilder<> b(module.getContext());
  auto *type = llvm::FunctionType::get(b.getVoidTy(),
                                       {b.getPtrTy(), b.getPtrTy()}, false);
  auto *entry = llvm::Function::Create(type, llvm::Function::ExternalLinkage,
                                       kEntryPrefix + kernel, module);
  b.SetInsertPoint(llvm::BasicBlock::Create(module.getContext(), "", entry));
  SmallVector<llvm::Value *> arguments = {entry->getArg(0)};
  for (auto [i, parameter] :
       llvm::enumerate(llvm::drop_begin(target->args()))) {
    llvm::Value *slot = b.CreateConstGEP1_64(b.getPtrTy(), entry->getArg(1), i);
    llvm::Value *address = b.CreateLoad(b.getPtrTy(), slot);
    arguments.push_back(b.CreateLoad(parameter.getType(), address));
  }
  b.CreateCall(target, arguments);
  b.CreateRetVoid();
}

/// The kernels of `source` as functions of this machine, in the llvm dialect;
/// their names go to `names`.
static OwningOpRef<ModuleOp> lowerKernels(gpu::GPUModuleOp source,
                                          InstructionTable &instructions,
                                          SmallVector<std::string> &names) {
  OwningOpRef<ModuleOp> module(ModuleOp::create(source.getLoc()));
  OpBuilder b(module->getBodyRegion());
  Type pointer = LLVM::LLVMPointerType::get(b.getContext());
  auto callee = LLVM::LLVMFuncOp::create(
      b, source.getLoc(), kExecute,
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()),
                                  {pointer, pointer, pointer}));
  for (auto kernel : source.getOps<gpu::GPUFuncOp>()) {
    func::FuncOp function = cloneKernel(b, kernel);
    if (failed(lowerInstructions(function, callee, instructions)))
      return nullptr;
    names.push_back(kernel.getName().str());
  }
  PassManager pm(module->getContext());
  buildEmulationPipeline(pm);
  if (failed(pm.run(*module)))
    return nullptr;
  return module;
}

FailureOr<std::unique_ptr<EmulatedModule>>
EmulatedModule::compile(gpu::GPUModuleOp source) {
  auto impl = std::make_unique<Impl>(source.getLoc());
  auto fail = [&](llvm::Error error) -> LogicalResult {
    return source.emitError("cannot be compiled for this machine: ")
           << llvm::toString(std::move(error));
  };
  SmallVector<std::string> names;
  OwningOpRef<ModuleOp> module =
      lowerKernels(source, impl->instructions, names);
  if (!module)
    return failure();

  initializeHostTarget();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return fail(builder.takeError());
  // Made once and run a few times.
  builder->setCodeGenOptLevel(llvm::CodeGenOptLevel::Less);
  auto machine = builder->createTargetMachine();
  if (!machine)
    return fail(machine.takeError());
  auto context = std::make_unique<llvm::LLVMContext>();
  std::unique_ptr<llvm::Module> llvmModule =
      translateModuleToLLVMIR(*module, *context);
  if (!llvmModule)
    return source.emitError("cannot be translated to LLVM IR");
  llvmModule->setDataLayout((*machine)->createDataLayout());
  llvmModule->setTargetTriple((*machine)->getTargetTriple());
  for (StringRef name : names)
    addEntry(*llvmModule, name);
  auto jit = createJIT({std::move(llvmModule), std::move(context)},
                       std::move(*builder));
  if (!jit)
    return fail(jit.takeError());
  impl->jit = std::move(*jit);
  auto address = llvm::orc::ExecutorAddr::fromPtr(&executeInstruction);
  llvm::orc::SymbolMap symbols;
  symbols[impl->jit->mangleAndIntern(kExecute)] = {
      address, llvm::JITSymbolFlags::Exported};
  if (llvm::Error error = impl->jit->getMainJITDylib().define(
          llvm::orc::absoluteSymbols(std::move(symbols))))
    return fail(std::move(error));
  for (StringRef name : names) {
    auto symbol = impl->jit->lookup((kEntryPrefix + name).str());
    if (!symbol)
      return fail(symbol.takeError());
    impl->kernels[name] = symbol->toPtr<KernelFunction>();
  }
  return std::unique_ptr<EmulatedModule>(new EmulatedModule(std::move(impl)));
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

namespace {
/// Hands out blocks to host threads, and gathers what comes of them.
struct Grid {
  Grid(const LaunchContext &context, size_t instructions)
      : context(context), traffic(context.launch.buffers.size(), instructions) {
    const int64_t (&grid)[3] = context.launch.grid;
    blocks = grid[0] * grid[1] * grid[2];
  }
  void run();
  /// What each host thread does.
  void runBlocks();

  const LaunchContext &context;
  int64_t blocks;
  std::atomic<int64_t> next = 0;
  std::mutex mutex; ///< of what follows
  Traffic traffic;
  /// Of the first block that failed, and its number.
  std::optional<Fault> fault;
  int64_t failed = INT64_MAX;
};
} // namespace

void Grid::runBlocks() {
  const EmulatedLaunch &launch = context.launch;
  FibreStacks stacks(launch.block[0] * launch.block[1] * launch.block[2]);
  Traffic counted(traffic.global.size(), traffic.shared.size());
  for (int64_t i; (i = next++) < blocks;) {
    int64_t at[3] = {i % launch.grid[0], i / launch.grid[0] % launch.grid[1],
                     i / launch.grid[0] / launch.grid[1]};
    std::optional<Fault> found =
        ThreadBlock(context, at, stacks, counted).run();
    if (!found)
      continue;
    // Blocks before this one have been started, and run to their end.
    next = blocks;
    std::lock_guard<std::mutex> lock(mutex);
    if (i < failed) {
      failed = i;
      fault = std::move(found);
    }
  }
  std::lock_guard<std::mutex> lock(mutex);
  traffic.add(counted);
}

void Grid::run() {
  int64_t cores = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::thread> workers;
  for (int64_t i = 1; i < std::min(cores, blocks); ++i)
    workers.emplace_back([this] { runBlocks(); });
  runBlocks();
  for (std::thread &worker : workers)
    worker.join();
}

static EmulatorCounts summarize(const Traffic &traffic,
                                const InstructionTable &instructions,
                                const EmulatedLaunch &launch) {
  EmulatorCounts counts;
  counts.global = traffic.global;
  for (auto [to, buffer] : llvm::zip_equal(counts.global, launch.buffers))
    to.name = buffer.name;
  for (auto [instruction, shared] :
       llvm::zip_equal(instructions, traffic.shared)) {
    if (!shared.executed)
      continue;
    SharedCounts &to = counts.shared.emplace_back(shared);
    to.instruction = instruction.name;
    llvm::raw_string_ostream(to.location) << instruction.loc;
  }
  counts.matrixMultiplies = traffic.matrixMultiplies;
  counts.multiplyAdds = traffic.multiplyAdds;
  counts.exponentials = traffic.exponentials;
  counts.blocks = traffic.blocks;
  return counts;
}

LogicalResult EmulatedModule::launch(StringRef kernel,
                                     const EmulatedLaunch &launch,
                                     EmulatorCounts *counts) const {
  auto it = impl->kernels.find(kernel);
  if (it == impl->kernels.end())
    return emitError(impl->loc) << "there is no kernel '" << kernel << "'";
  std::vector<uint64_t> values(launch.params);
  std::vector<void *> params;
  for (uint64_t &value : values)
    params.push_back(&value);
  LaunchContext context{it->second, launch, params};
  Grid grid(context, impl->instructions.size());
  grid.run();
  if (grid.fault)
    return emitError(grid.fault->loc) << grid.fault->message;
  if (counts)
    *counts = summarize(grid.traffic, impl->instructions, launch);
  return success();
}

llvm::json::Value EmulatorCounts::toJSON() const {
  llvm::json::Array buffers, accesses;
  for (const GlobalCounts &of : global)
    buffers.push_back(
        llvm::json::Object{{"name", of.name},
                           {"bytes_read", of.bytesRead},
                           {"bytes_written", of.bytesWritten},
                           {"sectors_read", of.sectorsRead},
                           {"sectors_written", of.sectorsWritten}});
  for (const SharedCounts &of : shared)
    accesses.push_back(llvm::json::Object{{"instruction", of.instruction},
                                          {"location", of.location},
                                          {"executed", of.executed},
                                          {"wavefronts", of.wavefronts},
                                          {"ideal", of.ideal}});
  return llvm::json::Object{
      {"global", std::move(buffers)},          {"shared", std::move(accesses)},
      {"matrix_multiplies", matrixMultiplies}, {"multiply_adds", multiplyAdds},
      {"exponentials", exponentials},          {"blocks", blocks}};
}
