//===- Artefact.h - The launch contract -------------------------*- C++ -*-===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All that a launcher needs to know about a compiled attention, in one
// versioned file. The compiler writes it, lib/Runtime reads it; neither LLVM
// nor CUDA is needed for either.
//
// Facts known only at run time are expressions (Expr) over the run-time
// dimensions and the operands' strides: grid sizes, parameters, workspace, and
// the guard by which the launcher chooses among kernels.
//
// The file: 8 bytes of magic, the version (u32), the sizes of the contract
// (u32) and of the image (u64), the contract as JSON, the image, and a checksum
// (u64, FNV-1a) of all bytes before it. Integers are little-endian.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_ARTEFACT_H
#define FLASH_RUNTIME_ARTEFACT_H

#include <cstdint>
#include <string>
#include <vector>

namespace flash::runtime {

/// An integer expression of run-time facts.
struct Expr {
  enum class Kind {
    Constant, ///< `value`
    Dim,      ///< size of the run-time dimension named `name`
    Stride,   ///< stride, in elements, of operand `name` along its dim `value`
    Aligned,  ///< 1 if operand `name`'s address is a multiple of `value` bytes
    Add,
    Sub,
    Mul,
    FloorDiv,
    CeilDiv,
    Mod,
    Min,
    Max,
    Equal,     ///< 1 or 0
    LessEqual, ///< 1 or 0
    And,       ///< of 0/1 operands
  };
  /// Deeper trees are refused by `validate` and `parse`.
  static constexpr int kMaxDepth = 64;

  Kind kind = Kind::Constant;
  int64_t value = 0;
  std::string name;
  std::vector<Expr> operands; ///< of binary kinds, two

  static Expr constant(int64_t value) {
    return {Kind::Constant, value, {}, {}};
  }
  static Expr dim(std::string name) {
    return {Kind::Dim, 0, std::move(name), {}};
  }
  static Expr stride(std::string operand, int64_t dim) {
    return {Kind::Stride, dim, std::move(operand), {}};
  }
  static Expr aligned(std::string operand, int64_t bytes) {
    return {Kind::Aligned, bytes, std::move(operand), {}};
  }
  static Expr binary(Kind kind, Expr lhs, Expr rhs) {
    return {kind, 0, {}, {std::move(lhs), std::move(rhs)}};
  }
};

enum class DType { F16, BF16, F32, F64, I1, I8, I16, I32, I64 };
/// Bytes of one element; i1 takes a byte in memory.
int64_t byteSize(DType dtype);
/// "f16", "bf16", … as MLIR spells it.
const char *toString(DType dtype);
/// The inverse of `toString`; false for an unknown name.
bool parseDType(const std::string &name, DType &dtype);
/// "2x8x1024xbf16", as MLIR spells a tensor's type.
std::string toString(DType dtype, const std::vector<int64_t> &shape);

/// A tensor (or a run-time scalar: no shape) that the caller passes.
struct Operand {
  enum class Role { Input, Output };
  std::string name; ///< "q", "k", "v", "aux0", "sink", "o", "lse", "scale", …
  Role role = Role::Input;
  DType dtype = DType::F32;
  bool isScalar = false;   ///< passed by value, not by pointer
  std::vector<Expr> shape; ///< constants and dims only; dims are bound here
};

/// One parameter of a kernel, in the order of its signature.
struct Param {
  enum class Kind {
    Pointer,   ///< device address of operand `operand`
    Scalar,    ///< value of scalar operand `operand`
    Integer,   ///< `value`, as a `bits`-bit integer
    Workspace, ///< device address of the workspace
  };
  Kind kind = Kind::Pointer;
  std::string operand;
  Expr value;
  int bits = 64;
};

/// One kernel and when it may be used.
struct Kernel {
  std::string name; ///< its symbol in the image
  Expr guard = Expr::constant(1);
  /// What the guard asks for, in words, for the error when no kernel fits.
  std::string guardText;
  Expr grid[3] = {Expr::constant(1), Expr::constant(1), Expr::constant(1)};
  int64_t block[3] = {1, 1, 1};
  int64_t sharedBytes = 0; ///< dynamic shared memory
  std::vector<Param> params;
};

/// Scratch memory that the caller provides.
struct Workspace {
  Expr bytes = Expr::constant(0);
  bool zeroed = false; ///< must be all zero bytes before each launch
};

/// Device code.
struct Image {
  enum class Format { PTX, Cubin };
  Format format = Format::PTX;
  std::string arch; ///< "sm_80", "sm_90a", …
  std::string bytes;
};

struct Artefact {
  /// Bumped whenever the meaning of a field changes.
  static constexpr int kVersion = 1;

  std::string name;   ///< of the attention: stable across compilations
  std::string source; ///< what it was compiled from, for people
  std::vector<Operand> operands;
  Workspace workspace;
  /// In order of preference; the first whose guard holds is launched.
  std::vector<Kernel> kernels;
  Image image;
};

/// `expr` for people: "ceildiv(m, 128)".
std::string toString(const Expr &expr);

/// Checks that the parts of `artefact` agree: names are unique, expressions
/// refer to operands and dimensions that exist, blocks have a legal size, ….
/// `parse` checks the same. On failure returns false and says why in `error`.
bool validate(const Artefact &artefact, std::string &error);

/// Serialises; the inverse of `parse` for what `validate` accepts.
std::string serialize(const Artefact &artefact);

/// Reads a serialised artefact. On failure (truncated, foreign, of another
/// version, corrupted, malformed) returns false and says why in `error`.
bool parse(const std::string &bytes, Artefact &artefact, std::string &error);

/// All but the image, as a JSON object.
std::string contractToJSON(const Artefact &artefact);

/// Reads what `contractToJSON` writes; the image's bytes stay empty, and
/// nothing is validated.
bool contractFromJSON(const std::string &text, Artefact &artefact,
                      std::string &error);

/// Validates, serialises, and writes the file at `path`: whole or not at all.
bool save(const Artefact &artefact, const std::string &path,
          std::string &error);

/// Reads the file at `path`; errors name it.
bool load(const std::string &path, Artefact &artefact, std::string &error);

} // namespace flash::runtime

#endif // FLASH_RUNTIME_ARTEFACT_H
