//===- Choices.h - What a program is made of --------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_FUZZ_CHOICES_H
#define FLASH_TOOLS_FLASH_FUZZ_CHOICES_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"
#include <map>
#include <string>
#include <vector>

namespace mlir::flash::fuzz {

/// The choices that make a program, by name. Each is drawn from the seed and
/// its own name, so that taking one back leaves the others as they were:
/// that is how a failure is shrunk. Option 0 is the plain one.
class Choices {
public:
  Choices(uint64_t seed, int64_t number);

  /// One of the options; the plain one more often than the others.
  unsigned pick(const Twine &name, ArrayRef<StringRef> options);
  /// One of the options, each as often as another.
  unsigned draw(const Twine &name, ArrayRef<StringRef> options);
  /// As pick(), and each call with one name is a choice of its own.
  unsigned pickNext(StringRef name, ArrayRef<StringRef> options);
  /// Whether something that happens in `percent` of the programs does.
  bool flip(const Twine &name, unsigned percent);
  bool flipNext(StringRef name, unsigned percent);
  /// A number in [low, high].
  int64_t number(const Twine &name, int64_t low, int64_t high);
  /// A seed of its own.
  uint64_t seed(const Twine &name) const;

  /// Decides a choice beforehand.
  void set(StringRef name, unsigned option) { decided[name.str()] = option; }
  const std::map<std::string, unsigned> &getDecided() const { return decided; }

  /// Makes every choice plain whose "name=option" matches.
  void avoid(StringRef pattern) { avoided = pattern.str(); }

  /// A choice that was made, with its option in words.
  struct Made {
    std::string name;
    unsigned option;
    std::string words;
    bool isDrawn = false; ///< no option of it is the plain one
  };
  ArrayRef<Made> getMade() const { return made; }
  /// The choices that are not plain, in words.
  std::string describe() const;

private:
  std::string next(StringRef name);
  unsigned decide(const std::string &name, unsigned drawn, unsigned numOptions);

  bool isAvoided(const std::string &name, StringRef words) const;

  uint64_t base;
  /// How often the plain option is drawn, of 100.
  unsigned plainness;
  std::map<std::string, unsigned> decided;
  std::string avoided;
  llvm::StringMap<unsigned> counters;
  std::vector<Made> made;
};

} // namespace mlir::flash::fuzz

#endif // FLASH_TOOLS_FLASH_FUZZ_CHOICES_H
