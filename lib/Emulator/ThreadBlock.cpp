//===- ThreadBlock.cpp - Runs one block of threads ------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadBlock.h"
#include "Matrix.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <cstring>

using namespace mlir;
using namespace mlir::flash;

static constexpr uint32_t kNaN = 0xFFFFFFFF; ///< what nobody has written

ThreadBlock::ThreadBlock(const LaunchContext &context, const int64_t (&at)[3],
                         FibreStacks &stacks, Traffic &traffic)
    : context(context), index{at[0], at[1], at[2]}, stacks(stacks),
      traffic(traffic), shared(context.launch.sharedBytes) {
  const int64_t (&block)[3] = context.launch.block;
  const int64_t (&grid)[3] = context.launch.grid;
  std::seed_seq seed{
      context.launch.seed,
      static_cast<uint64_t>((at[2] * grid[1] + at[1]) * grid[0] + at[0])};
  random.seed(seed);
  threads.resize(block[0] * block[1] * block[2]);
  warps.resize(llvm::divideCeil(threads.size(), kWarp));
  for (auto [i, thread] : llvm::enumerate(threads)) {
    thread.block = this;
    thread.index = i;
    // Threads, then their copies in flight.
    thread.clock.resize(2 * threads.size());
    thread.clock[i] = 1;
  }
}

//===----------------------------------------------------------------------===//
// Scheduling
//===----------------------------------------------------------------------===//

std::string ThreadBlock::describe(const Thread &thread) const {
  return llvm::formatv("block ({0}, {1}, {2}), thread {3}", index[0], index[1],
                       index[2], thread.index);
}

/// The thread that fails never goes on: the block ends.
void ThreadBlock::fail(const Thread &thread, const Instruction &by,
                       const llvm::Twine &message) {
  if (!fault)
    fault = Fault{by.loc, ("'" + llvm::Twine(by.name) + "' " + message + " (" +
                           describe(thread) + ")")
                              .str()};
}

/// `current` runs already.
void ThreadBlock::wake(Thread &thread, const Thread *current) {
  thread.waitsIn = nullptr;
  if (&thread != current)
    ready.push_back(&thread);
}

std::optional<Fault> ThreadBlock::run() {
  for (Thread &thread : threads) {
    thread.fibre.emplace(stacks.top(thread.index), [this, &thread] {
      context.function(&thread, context.params.data());
    });
    ready.push_back(&thread);
  }
  while (!fault && done != threads.size()) {
    if (ready.empty()) {
      reportDeadlock();
      break;
    }
    std::swap(ready[draw(ready.size())], ready.back());
    Thread &thread = *ready.back();
    ready.pop_back();
    landSome();
    thread.fibre->resume();
    if (thread.fibre->isDone())
      finish(thread);
  }
  if (!fault)
    for (WarpTraffic &warp : warps)
      warp.flush(traffic);
  ++traffic.blocks;
  return std::move(fault);
}

/// Those who wait for all threads that have not ended wait for one less.
void ThreadBlock::finish(Thread &thread) {
  thread.isDone = true;
  ++done;
  if (!atBarrier.empty() && atBarrier.size() + done == threads.size())
    completeBarrier(nullptr);
  for (Thread &other : getWarp(thread))
    if (other.waitsIn && !llvm::is_contained(atBarrier, &other))
      completeWarp(other, nullptr);
}

/// "3", "0-31", "0-3, 8".
static std::string formatRanges(llvm::ArrayRef<unsigned> numbers) {
  std::string text;
  for (size_t i = 0; i != numbers.size();) {
    size_t j = i + 1;
    while (j != numbers.size() && numbers[j] == numbers[j - 1] + 1)
      ++j;
    text += (text.empty() ? "" : ", ") + std::to_string(numbers[i]);
    if (j != i + 1)
      text += "-" + std::to_string(numbers[j - 1]);
    i = j;
  }
  return text;
}

void ThreadBlock::reportDeadlock() {
  llvm::MapVector<const Instruction *, SmallVector<unsigned>> places;
  SmallVector<unsigned> ended;
  for (const Thread &thread : threads)
    if (thread.isDone)
      ended.push_back(thread.index);
    else
      places[thread.waitsIn].push_back(thread.index);
  auto [first, waiting] = places.front();
  std::string message =
      "waits for ever: threads " + formatRanges(waiting) + " are here";
  llvm::raw_string_ostream os(message);
  for (auto &[by, others] : llvm::drop_begin(places))
    os << ", threads " << formatRanges(others) << " in '" << by->name << "' at "
       << by->loc;
  if (!ended.empty())
    os << ", threads " << formatRanges(ended) << " have ended";
  fail(threads[waiting.front()], *first, message);
}

//===----------------------------------------------------------------------===//
// Threads that meet
//===----------------------------------------------------------------------===//

/// What they did before is done for each other.
void ThreadBlock::synchronize(llvm::ArrayRef<Thread *> met) {
  Clock all = met.front()->clock;
  for (Thread *thread : met.drop_front())
    join(all, thread->clock);
  for (Thread *thread : met) {
    thread->clock = all;
    ++thread->clock[thread->index];
  }
}

void ThreadBlock::meetBlock(Thread &thread, const Instruction &by,
                            uint32_t *words) {
  if (!atBarrier.empty() && atBarrier.front()->waitsIn->opcode != by.opcode)
    return fail(thread, by,
                "meets '" + atBarrier.front()->waitsIn->name +
                    "' of another thread at the same barrier");
  thread.wait(by, words);
  atBarrier.push_back(&thread);
  if (atBarrier.size() + done == threads.size())
    completeBarrier(&thread);
}

void ThreadBlock::completeBarrier(Thread *last) {
  bool any = llvm::any_of(atBarrier,
                          [](Thread *thread) { return thread->words[0] != 0; });
  synchronize(atBarrier);
  for (WarpTraffic &warp : warps)
    warp.flush(traffic);
  for (Thread *thread : atBarrier) {
    if (thread->waitsIn->opcode == Opcode::BarrierAny)
      thread->words[0] = any;
    wake(*thread, last);
  }
  atBarrier.clear();
}

/// PTX ISA: which threads of its warp an instruction waits for.
static uint32_t getMask(const Instruction &by, const uint32_t *words) {
  switch (by.opcode) {
  case Opcode::WarpBarrier:
  case Opcode::Shuffle:
  case Opcode::VoteAny:
    return words[0];
  default:
    return UINT32_MAX;
  }
}

/// The same qualifiers: copies of one op may meet.
static bool isSame(const Instruction &a, const Instruction &b) {
  auto key = [](const Instruction &by) {
    return std::tuple(by.opcode, by.number, by.isTransposed, by.shuffle,
                      by.element, by.m, by.n, by.k);
  };
  return key(a) == key(b);
}

llvm::MutableArrayRef<Thread> ThreadBlock::getWarp(const Thread &thread) {
  size_t first = thread.warp() * kWarp;
  return llvm::MutableArrayRef(threads).slice(
      first, std::min<size_t>(kWarp, threads.size() - first));
}

void ThreadBlock::meetWarp(Thread &thread, const Instruction &by,
                           uint32_t *words) {
  if (!(getMask(by, words) >> thread.lane() & 1))
    return fail(thread, by, "has a mask without the thread itself");
  thread.wait(by, words);
  completeWarp(thread, &thread);
}

/// Executes what `thread` waits in, if all that it waits for are there.
void ThreadBlock::completeWarp(Thread &thread, const Thread *current) {
  const Instruction &by = *thread.waitsIn;
  uint32_t mask = getMask(by, thread.words);
  SmallVector<Thread *> lanes(kWarp, nullptr);
  for (Thread &other : getWarp(thread)) {
    if (!(mask >> other.lane() & 1) || other.isDone)
      continue;
    if (!other.waitsIn || !isSame(*other.waitsIn, by) ||
        getMask(by, other.words) != mask)
      return;
    lanes[other.lane()] = &other;
  }
  executeWarp(lanes, by);
  for (Thread *lane : lanes)
    if (lane)
      wake(*lane, current);
}

/// PTX ISA, shfl.sync: which lane's value a lane gets.
static int getSource(ShuffleMode mode, int lane, int b, uint32_t clamp) {
  int segment = clamp >> 8 & 31, last = clamp & 31;
  int first = lane & segment;
  int end = first | (last & ~segment);
  int source = 0;
  switch (mode) {
  case ShuffleMode::Xor:
    source = lane ^ b;
    break;
  case ShuffleMode::Index:
    source = first | (b & ~segment & 31);
    break;
  case ShuffleMode::Up:
    source = lane - b;
    return source >= end ? source : lane;
  case ShuffleMode::Down:
    source = lane + b;
    break;
  }
  return source <= end ? source : lane;
}

void ThreadBlock::executeWarp(llvm::ArrayRef<Thread *> lanes,
                              const Instruction &by) {
  SmallVector<Thread *> met;
  SmallVector<uint32_t *> words;
  for (Thread *lane : lanes)
    if (lane) {
      met.push_back(lane);
      words.push_back(lane->words);
    }
  Thread &any = *met.front();
  bool isWhole = met.size() == kWarp;
  if (isWhole)
    warps[any.warp()].flush(traffic);
  switch (by.opcode) {
  case Opcode::WarpBarrier:
    return synchronize(met);
  case Opcode::VoteAny: {
    bool result = llvm::any_of(words, [](uint32_t *word) { return word[1]; });
    for (uint32_t *word : words)
      word[0] = result;
    return;
  }
  case Opcode::Shuffle: {
    SmallVector<uint32_t> results;
    for (Thread *lane : met) {
      const Thread *source = lanes[getSource(by.shuffle, lane->lane(),
                                             lane->words[2], lane->words[3])];
      results.push_back(source ? source->words[1] : kNaN);
    }
    for (auto [word, result] : llvm::zip_equal(words, results))
      word[0] = result;
    return;
  }
  default:
    break;
  }
  if (!isWhole)
    return fail(any, by, "needs all threads of the warp");
  if (by.opcode == Opcode::LoadMatrix)
    return loadMatrix(lanes, by);
  ++traffic.matrixMultiplies;
  traffic.multiplyAdds += by.m * by.n * by.k;
  multiplyAdd(by, words);
}

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

/// ex2.approx.ftz and lg2.approx.ftz: subnormal operands and results are zero.
static float flush(float x) {
  return std::fpclassify(x) == FP_SUBNORMAL ? std::copysign(0.0f, x) : x;
}

/// %tid, %ctaid, %ntid, %nctaid.
uint32_t ThreadBlock::readRegister(const Thread &thread,
                                   const Instruction &by) const {
  const int64_t (&size)[3] = context.launch.block;
  switch (by.opcode) {
  case Opcode::BlockId:
    return index[by.number];
  case Opcode::BlockDim:
    return size[by.number];
  case Opcode::GridDim:
    return context.launch.grid[by.number];
  default:
    int64_t i = thread.index;
    const int64_t at[3] = {i % size[0], i / size[0] % size[1],
                           i / size[0] / size[1]};
    return at[by.number];
  }
}

void ThreadBlock::execute(Thread &thread, const Instruction &by,
                          uint32_t *words) {
  auto number = [&](float value) {
    words[0] = llvm::bit_cast<uint32_t>(flush(value));
  };
  float x = llvm::bit_cast<float>(words[0]);
  switch (by.opcode) {
  case Opcode::ThreadId:
  case Opcode::BlockId:
  case Opcode::BlockDim:
  case Opcode::GridDim:
    words[0] = readRegister(thread, by);
    break;
  case Opcode::LoadGlobal:
  case Opcode::StoreGlobal:
    accessGlobal(thread, by, words);
    break;
  case Opcode::LoadShared:
  case Opcode::StoreShared:
    accessShared(thread, by, words);
    break;
  case Opcode::AsyncCopy:
    startCopy(thread, by, words);
    break;
  case Opcode::AsyncCommit:
    thread.groupTimes.push_back(thread.copyTime);
    break;
  case Opcode::AsyncWait:
    waitForCopies(thread, by.number);
    break;
  case Opcode::Barrier:
  case Opcode::BarrierAny:
    meetBlock(thread, by, words);
    break;
  case Opcode::WarpBarrier:
  case Opcode::Shuffle:
  case Opcode::VoteAny:
  case Opcode::LoadMatrix:
  case Opcode::MultiplyAdd:
    meetWarp(thread, by, words);
    break;
  case Opcode::Exp2:
    ++traffic.exponentials;
    number(std::exp2(flush(x)));
    break;
  case Opcode::Log2:
    number(std::log2(flush(x)));
    break;
  case Opcode::RoundToTF32:
    words[0] = roundToTF32(words[0]);
    break;
  case Opcode::PackFloats:
    words[0] = packFloats(by.element, x, llvm::bit_cast<float>(words[1]));
    break;
  }
  // Whoever waits, or has failed, lets others run.
  if (fault || thread.waitsIn)
    thread.fibre->suspend();
}
