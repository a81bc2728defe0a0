//===- Choices.cpp - What a program is made of ----------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Choices.h"
#include "llvm/Support/Regex.h"

using namespace mlir;
using namespace mlir::flash::fuzz;

/// splitmix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
/// generators, 2014).
static uint64_t mix(uint64_t x) {
  x += 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

Choices::Choices(uint64_t seed, int64_t number)
    : base(mix(mix(seed) ^ static_cast<uint64_t>(number))) {
  // Some programs are plain but for a choice or two, others are not plain.
  constexpr unsigned levels[] = {92, 85, 75, 60, 40};
  plainness = levels[mix(base) % std::size(levels)];
}

uint64_t Choices::seed(const Twine &name) const {
  uint64_t hash = base;
  for (char c : name.str())
    hash = mix(hash ^ static_cast<unsigned char>(c));
  return mix(hash);
}

std::string Choices::next(StringRef name) {
  return (name + "." + Twine(counters[name]++)).str();
}

unsigned Choices::decide(const std::string &name, unsigned drawn,
                         unsigned numOptions) {
  auto it = decided.find(name);
  return it == decided.end() ? drawn : std::min(it->second, numOptions - 1);
}

bool Choices::isAvoided(const std::string &name, StringRef words) const {
  return !avoided.empty() &&
         llvm::Regex(avoided).match(name + "=" + words.str());
}

unsigned Choices::pick(const Twine &twine, ArrayRef<StringRef> options) {
  std::string name = twine.str();
  uint64_t random = seed(name);
  unsigned drawn = 0;
  if (options.size() > 1 && random % 100 >= plainness)
    drawn = 1 + mix(random) % (options.size() - 1);
  unsigned option = decide(name, drawn, options.size());
  if (option && !decided.count(name) && isAvoided(name, options[option]))
    option = 0;
  made.push_back({name, option, options[option].str()});
  return option;
}

unsigned Choices::draw(const Twine &twine, ArrayRef<StringRef> options) {
  std::string name = twine.str();
  unsigned option = decide(name, seed(name) % options.size(), options.size());
  made.push_back({name, option, options[option].str(), /*isDrawn=*/true});
  return option;
}

unsigned Choices::pickNext(StringRef name, ArrayRef<StringRef> options) {
  return pick(next(name), options);
}

bool Choices::flip(const Twine &twine, unsigned percent) {
  std::string name = twine.str();
  unsigned option = decide(name, seed(name) % 100 < percent, 2);
  if (option && !decided.count(name) && isAvoided(name, "yes"))
    option = 0;
  made.push_back({name, option, option ? "yes" : "no"});
  return option;
}

bool Choices::flipNext(StringRef name, unsigned percent) {
  return flip(next(name), percent);
}

int64_t Choices::number(const Twine &twine, int64_t low, int64_t high) {
  std::string name = twine.str();
  unsigned count = high - low + 1;
  unsigned option = decide(name, seed(name) % count, count);
  made.push_back({name, option, std::to_string(low + option)});
  return low + option;
}

std::string Choices::describe() const {
  std::string text;
  for (const Made &choice : made)
    if (choice.option || choice.isDrawn)
      text += (text.empty() ? "" : ", ") + choice.name + "=" + choice.words;
  return text;
}
