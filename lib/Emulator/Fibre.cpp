//===- Fibre.cpp - Fibres by Boost.Context --------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fibre.h"
#include "llvm/Support/ErrorHandling.h"
#include <boost/context/fiber.hpp>
#include <boost/context/preallocated.hpp>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

using namespace mlir::flash;
namespace context = boost::context;

static size_t pageBytes() {
  static const size_t bytes = sysconf(_SC_PAGESIZE);
  return bytes;
}

FibreStacks::FibreStacks(size_t count) : bytes(count * (kBytes + pageBytes())) {
  void *mapped = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (mapped == MAP_FAILED)
    llvm::report_fatal_error("no memory for the stacks of a block's threads");
  memory = static_cast<char *>(mapped);
  for (size_t i = 0; i != count; ++i)
    mprotect(top(i) - kBytes - pageBytes(), pageBytes(), PROT_NONE);
}

FibreStacks::~FibreStacks() { munmap(memory, bytes); }

char *FibreStacks::top(size_t i) const {
  return memory + (i + 1) * (kBytes + pageBytes());
}

namespace {
/// The stack is FibreStacks'.
struct KeepStack {
  context::stack_context allocate() { return {}; }
  void deallocate(context::stack_context &) {}
};
} // namespace

struct Fibre::Impl {
  // In unions, because a fibre that is destroyed while it is suspended would
  // be unwound, and machine code without unwind tables cannot be.
  union {
    context::fiber self;
  };
  union {
    context::fiber resumer;
  };
  std::function<void()> body;
  bool isDone = false;

  Impl() {}
  ~Impl() {}
};

Fibre::Fibre(char *stackTop, std::function<void()> body)
    : impl(std::make_unique<Impl>()) {
  context::stack_context stack;
  stack.sp = stackTop;
  stack.size = FibreStacks::kBytes;
  Impl *state = impl.get();
  state->body = std::move(body);
  new (&state->resumer) context::fiber();
  new (&state->self) context::fiber(
      std::allocator_arg,
      context::preallocated(stackTop, FibreStacks::kBytes, stack), KeepStack(),
      [state](context::fiber &&from) {
        state->resumer = std::move(from);
        state->body();
        state->isDone = true;
        return std::move(state->resumer);
      });
}

Fibre::~Fibre() = default;
Fibre::Fibre(Fibre &&) noexcept = default;

void Fibre::resume() { impl->self = std::move(impl->self).resume(); }
void Fibre::suspend() { impl->resumer = std::move(impl->resumer).resume(); }
bool Fibre::isDone() const { return impl->isDone; }
