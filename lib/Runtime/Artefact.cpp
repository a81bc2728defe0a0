//===- Artefact.cpp - Serialisation of the launch contract ----------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Expressions in JSON: an integer is a constant, all else an array led by the
// kind: ["dim", "n"], ["stride", "q", 2], ["aligned", "q", 16],
// ["ceildiv", ["dim", "n"], 128].
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Artefact.h"
#include "Support.h"

#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>

using namespace flash::runtime;
using json = nlohmann::ordered_json;

/// As in PNG: a byte with the high bit set and a line end, so that transfers
/// that damage binary files are noticed.
static constexpr char kMagic[] = {'\x89', 'F', 'L', 'A', 'S', 'H', 'A', '\n'};
static constexpr size_t kPreambleSize = sizeof kMagic + 4 + 4 + 8;
static constexpr size_t kChecksumSize = 8;
static constexpr uint64_t kMaxContractSize = 16 << 20;

static constexpr std::pair<Expr::Kind, const char *> kExprNames[] = {
    {Expr::Kind::Constant, "constant"}, {Expr::Kind::Dim, "dim"},
    {Expr::Kind::Stride, "stride"},     {Expr::Kind::Aligned, "aligned"},
    {Expr::Kind::Add, "add"},           {Expr::Kind::Sub, "sub"},
    {Expr::Kind::Mul, "mul"},           {Expr::Kind::FloorDiv, "floordiv"},
    {Expr::Kind::CeilDiv, "ceildiv"},   {Expr::Kind::Mod, "mod"},
    {Expr::Kind::Min, "min"},           {Expr::Kind::Max, "max"},
    {Expr::Kind::Equal, "eq"},          {Expr::Kind::LessEqual, "le"},
    {Expr::Kind::And, "and"},
};
static constexpr std::pair<Operand::Role, const char *> kRoleNames[] = {
    {Operand::Role::Input, "input"}, {Operand::Role::Output, "output"}};
static constexpr std::pair<Param::Kind, const char *> kParamNames[] = {
    {Param::Kind::Pointer, "pointer"},
    {Param::Kind::Scalar, "scalar"},
    {Param::Kind::Integer, "integer"},
    {Param::Kind::Workspace, "workspace"}};
static constexpr std::pair<Image::Format, const char *> kFormatNames[] = {
    {Image::Format::PTX, "ptx"}, {Image::Format::Cubin, "cubin"}};

template <typename Enum, size_t n>
static const char *nameOf(const std::pair<Enum, const char *> (&names)[n],
                          Enum value) {
  for (auto &[candidate, name] : names)
    if (candidate == value)
      return name;
  return "";
}

static bool isLeaf(Expr::Kind kind) {
  return kind == Expr::Kind::Constant || kind == Expr::Kind::Dim ||
         kind == Expr::Kind::Stride || kind == Expr::Kind::Aligned;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

/// "a and b and c" for any nesting of And; what always holds is left out.
static std::string conjunctionToString(const Expr &expr) {
  if (expr.kind != Expr::Kind::And)
    return toString(expr);
  std::string text;
  for (const Expr &operand : expr.operands) {
    if (operand.kind == Expr::Kind::Constant && operand.value != 0)
      continue;
    std::string part = conjunctionToString(operand);
    if (part != "1")
      text += (text.empty() ? "" : " and ") + part;
  }
  return text.empty() ? "1" : text;
}

std::string flash::runtime::toString(const Expr &expr) {
  auto operand = [&](int i) { return toString(expr.operands[i]); };
  auto infix = [&](const char *sign) {
    return "(" + operand(0) + " " + sign + " " + operand(1) + ")";
  };
  switch (expr.kind) {
  case Expr::Kind::Constant:
    return std::to_string(expr.value);
  case Expr::Kind::Dim:
    return expr.name;
  case Expr::Kind::Stride:
    return expr.name + ".stride(" + std::to_string(expr.value) + ")";
  case Expr::Kind::Aligned:
    return "aligned(" + expr.name + ", " + std::to_string(expr.value) + ")";
  case Expr::Kind::Add:
    return infix("+");
  case Expr::Kind::Sub:
    return infix("-");
  case Expr::Kind::Mul:
    return infix("*");
  case Expr::Kind::Equal:
    return infix("==");
  case Expr::Kind::LessEqual:
    return infix("<=");
  case Expr::Kind::And:
    return conjunctionToString(expr);
  case Expr::Kind::FloorDiv:
  case Expr::Kind::CeilDiv:
  case Expr::Kind::Mod:
  case Expr::Kind::Min:
  case Expr::Kind::Max:
    break;
  }
  return std::string(nameOf(kExprNames, expr.kind)) + "(" + operand(0) + ", " +
         operand(1) + ")";
}

static json toJSON(const Expr &expr) {
  const char *kind = nameOf(kExprNames, expr.kind);
  switch (expr.kind) {
  case Expr::Kind::Constant:
    return expr.value;
  case Expr::Kind::Dim:
    return json::array({kind, expr.name});
  case Expr::Kind::Stride:
  case Expr::Kind::Aligned:
    return json::array({kind, expr.name, expr.value});
  default:
    break;
  }
  json result = json::array({kind});
  for (const Expr &operand : expr.operands)
    result.push_back(toJSON(operand));
  return result;
}

static json toJSON(const Operand &operand) {
  json shape = json::array();
  for (const Expr &size : operand.shape)
    shape.push_back(toJSON(size));
  return {{"name", operand.name},
          {"role", nameOf(kRoleNames, operand.role)},
          {"dtype", toString(operand.dtype)},
          {"scalar", operand.isScalar},
          {"shape", shape}};
}

static json toJSON(const Param &param) {
  json result = {{"kind", nameOf(kParamNames, param.kind)}};
  if (param.kind == Param::Kind::Pointer || param.kind == Param::Kind::Scalar)
    result["operand"] = param.operand;
  if (param.kind == Param::Kind::Integer) {
    result["value"] = toJSON(param.value);
    result["bits"] = param.bits;
  }
  return result;
}

static json toJSON(const Kernel &kernel) {
  json grid = json::array(), block = json::array(), params = json::array();
  for (const Expr &size : kernel.grid)
    grid.push_back(toJSON(size));
  for (int64_t size : kernel.block)
    block.push_back(size);
  for (const Param &param : kernel.params)
    params.push_back(toJSON(param));
  return {{"name", kernel.name},
          {"guard", toJSON(kernel.guard)},
          {"guard_text", kernel.guardText},
          {"grid", grid},
          {"block", block},
          {"shared_bytes", kernel.sharedBytes},
          {"params", params}};
}

static json toJSON(const Artefact &artefact) {
  json operands = json::array(), kernels = json::array();
  for (const Operand &operand : artefact.operands)
    operands.push_back(toJSON(operand));
  for (const Kernel &kernel : artefact.kernels)
    kernels.push_back(toJSON(kernel));
  return {{"name", artefact.name},
          {"source", artefact.source},
          {"operands", operands},
          {"workspace",
           {{"bytes", toJSON(artefact.workspace.bytes)},
            {"zeroed", artefact.workspace.zeroed}}},
          {"kernels", kernels},
          {"image",
           {{"format", nameOf(kFormatNames, artefact.image.format)},
            {"arch", artefact.image.arch}}}};
}

std::string flash::runtime::contractToJSON(const Artefact &artefact) {
  return toJSON(artefact).dump(-1, ' ', false, json::error_handler_t::replace);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
/// Reads the members of one JSON object, strictly: each exactly once, and of
/// the type asked for. The first failure stays in `error`; `path` is where in
/// the contract the object is, for the message.
class Members {
public:
  Members(const json &object, std::string path, std::string &error)
      : object(object), path(std::move(path)), error(error) {}

  /// The member, or null and an error.
  const json *find(const char *key) {
    if (!object.is_object()) {
      fail(error, "malformed contract: " + path + " is not an object");
      return nullptr;
    }
    auto it = object.find(key);
    if (it == object.end()) {
      fail(error, "malformed contract: " + path + " lacks '" + key + "'");
      return nullptr;
    }
    ++used;
    return &*it;
  }
  bool malformed(const char *key) {
    return fail(error, "malformed contract: " + path + "." + key);
  }

  bool read(const char *key, std::string &value) {
    const json *member = find(key);
    if (!member)
      return false;
    if (!member->is_string())
      return malformed(key);
    value = member->get_ref<const std::string &>();
    return true;
  }
  bool read(const char *key, bool &value) {
    const json *member = find(key);
    if (!member)
      return false;
    if (!member->is_boolean())
      return malformed(key);
    value = member->get<bool>();
    return true;
  }
  bool read(const char *key, int64_t &value) {
    const json *member = find(key);
    return member && (toInteger(*member, value) || malformed(key));
  }
  template <typename Enum, size_t n>
  bool read(const char *key, const std::pair<Enum, const char *> (&names)[n],
            Enum &value) {
    std::string text;
    if (!read(key, text))
      return false;
    for (auto &[candidate, name] : names)
      if (text == name) {
        value = candidate;
        return true;
      }
    return fail(error, "malformed contract: " + path + "." + key + " is " +
                           inQuotes(text));
  }
  bool read(const char *key, Expr &value) {
    const json *member = find(key);
    return member && (toExpr(*member, value, 1) || malformed(key));
  }
  /// The elements of an array member, of `size` elements unless that is -1.
  const json *array(const char *key, int size = -1) {
    const json *member = find(key);
    if (member && (!member->is_array() ||
                   (size >= 0 && member->size() != static_cast<size_t>(size))))
      return malformed(key), nullptr;
    return member;
  }
  /// Whether all members have been read. Call it last.
  bool done() {
    return used == object.size() ||
           fail(error, "malformed contract: " + path + " has unknown members");
  }

  static bool toInteger(const json &value, int64_t &result) {
    if (!value.is_number_integer() ||
        (value.is_number_unsigned() &&
         value.get<uint64_t>() > uint64_t(std::numeric_limits<int64_t>::max())))
      return false;
    result = value.get<int64_t>();
    return true;
  }
  static bool toExpr(const json &value, Expr &expr, int depth);

private:
  const json &object;
  std::string path;
  std::string &error;
  size_t used = 0;
};
} // namespace

bool Members::toExpr(const json &value, Expr &expr, int depth) {
  expr = Expr();
  if (depth > Expr::kMaxDepth)
    return false;
  if (value.is_number())
    return toInteger(value, expr.value);
  if (!value.is_array() || value.size() < 2 || !value[0].is_string())
    return false;
  const std::string &name = value[0].get_ref<const std::string &>();
  expr.kind = Expr::Kind::Constant;
  for (auto &[kind, kindName] : kExprNames)
    if (name == kindName)
      expr.kind = kind;
  if (expr.kind == Expr::Kind::Constant)
    return false;
  if (isLeaf(expr.kind)) {
    if (!value[1].is_string())
      return false;
    expr.name = value[1].get_ref<const std::string &>();
    return expr.kind == Expr::Kind::Dim
               ? value.size() == 2
               : value.size() == 3 && toInteger(value[2], expr.value);
  }
  if (value.size() != 3)
    return false;
  expr.operands.resize(2);
  return toExpr(value[1], expr.operands[0], depth + 1) &&
         toExpr(value[2], expr.operands[1], depth + 1);
}

static bool fromJSON(const json &value, const std::string &path,
                     Operand &operand, std::string &error) {
  Members members(value, path, error);
  std::string dtype;
  if (!members.read("name", operand.name) ||
      !members.read("role", kRoleNames, operand.role) ||
      !members.read("dtype", dtype) ||
      !members.read("scalar", operand.isScalar))
    return false;
  if (!parseDType(dtype, operand.dtype))
    return fail(error,
                "malformed contract: " + path + ".dtype is " + inQuotes(dtype));
  const json *shape = members.array("shape");
  if (!shape)
    return false;
  for (const json &size : *shape)
    if (!Members::toExpr(size, operand.shape.emplace_back(), 1))
      return members.malformed("shape");
  return members.done();
}

static bool fromJSON(const json &value, const std::string &path, Param &param,
                     std::string &error) {
  Members members(value, path, error);
  if (!members.read("kind", kParamNames, param.kind))
    return false;
  if (param.kind == Param::Kind::Pointer || param.kind == Param::Kind::Scalar)
    if (!members.read("operand", param.operand))
      return false;
  if (param.kind == Param::Kind::Integer) {
    int64_t bits = 0;
    if (!members.read("value", param.value) || !members.read("bits", bits))
      return false;
    if (bits < 0 || bits > 64)
      return members.malformed("bits");
    param.bits = static_cast<int>(bits);
  }
  return members.done();
}

static bool fromJSON(const json &value, const std::string &path, Kernel &kernel,
                     std::string &error) {
  Members members(value, path, error);
  if (!members.read("name", kernel.name) ||
      !members.read("guard", kernel.guard) ||
      !members.read("guard_text", kernel.guardText) ||
      !members.read("shared_bytes", kernel.sharedBytes))
    return false;
  const json *grid = members.array("grid", 3);
  const json *block = grid ? members.array("block", 3) : nullptr;
  const json *params = block ? members.array("params") : nullptr;
  if (!params)
    return false;
  for (int i = 0; i < 3; ++i)
    if (!Members::toExpr((*grid)[i], kernel.grid[i], 1) ||
        !Members::toInteger((*block)[i], kernel.block[i]))
      return members.malformed("grid or block");
  for (const json &param : *params) {
    std::string where =
        path + ".params[" + std::to_string(kernel.params.size()) + "]";
    if (!fromJSON(param, where, kernel.params.emplace_back(), error))
      return false;
  }
  return members.done();
}

static bool fromJSON(const json &value, Artefact &artefact,
                     std::string &error) {
  Members members(value, "artefact", error);
  if (!members.read("name", artefact.name) ||
      !members.read("source", artefact.source))
    return false;
  const json *operands = members.array("operands");
  const json *kernels = operands ? members.array("kernels") : nullptr;
  const json *workspace = kernels ? members.find("workspace") : nullptr;
  const json *image = workspace ? members.find("image") : nullptr;
  if (!image)
    return false;
  for (const json &operand : *operands) {
    std::string where =
        "operands[" + std::to_string(artefact.operands.size()) + "]";
    if (!fromJSON(operand, where, artefact.operands.emplace_back(), error))
      return false;
  }
  for (const json &kernel : *kernels) {
    std::string where =
        "kernels[" + std::to_string(artefact.kernels.size()) + "]";
    if (!fromJSON(kernel, where, artefact.kernels.emplace_back(), error))
      return false;
  }
  Members workspaceMembers(*workspace, "workspace", error);
  Members imageMembers(*image, "image", error);
  return workspaceMembers.read("bytes", artefact.workspace.bytes) &&
         workspaceMembers.read("zeroed", artefact.workspace.zeroed) &&
         workspaceMembers.done() &&
         imageMembers.read("format", kFormatNames, artefact.image.format) &&
         imageMembers.read("arch", artefact.image.arch) &&
         imageMembers.done() && members.done();
}

//===----------------------------------------------------------------------===//
// The file
//===----------------------------------------------------------------------===//

/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv): each step is a
/// bijection of the state, so one changed byte always changes the sum.
static uint64_t checksum(const char *data, size_t size) {
  uint64_t sum = 0xcbf29ce484222325;
  for (size_t i = 0; i < size; ++i)
    sum = (sum ^ static_cast<unsigned char>(data[i])) * 0x100000001b3;
  return sum;
}

static void append(std::string &bytes, uint64_t value, int size) {
  for (int i = 0; i < size; ++i)
    bytes += static_cast<char>(value >> (8 * i));
}

static uint64_t readInteger(const char *data, int size) {
  uint64_t value = 0;
  for (int i = 0; i < size; ++i)
    value |= uint64_t(static_cast<unsigned char>(data[i])) << (8 * i);
  return value;
}

std::string flash::runtime::serialize(const Artefact &artefact) {
  std::string contract = contractToJSON(artefact);
  std::string bytes(kMagic, sizeof kMagic);
  append(bytes, Artefact::kVersion, 4);
  append(bytes, contract.size(), 4);
  append(bytes, artefact.image.bytes.size(), 8);
  bytes += contract;
  bytes += artefact.image.bytes;
  append(bytes, checksum(bytes.data(), bytes.size()), kChecksumSize);
  return bytes;
}

bool flash::runtime::contractFromJSON(const std::string &text,
                                      Artefact &artefact, std::string &error) {
  json value = json::parse(text, /*cb=*/nullptr, /*allow_exceptions=*/false);
  if (value.is_discarded())
    return fail(error, "malformed contract: not JSON");
  Artefact result;
  if (!fromJSON(value, result, error))
    return false;
  artefact = std::move(result);
  return true;
}

bool flash::runtime::parse(const std::string &bytes, Artefact &artefact,
                           std::string &error) {
  if (bytes.compare(0, sizeof kMagic, kMagic, sizeof kMagic) != 0) {
    bool prefix = bytes.size() < sizeof kMagic &&
                  bytes.compare(0, bytes.size(), kMagic, bytes.size()) == 0;
    return fail(error, prefix ? "truncated artefact" : "not a flash artefact");
  }
  if (bytes.size() < kPreambleSize)
    return fail(error, "truncated artefact");
  const char *at = bytes.data() + sizeof kMagic;
  uint64_t version = readInteger(at, 4);
  uint64_t contractSize = readInteger(at + 4, 4);
  uint64_t imageSize = readInteger(at + 8, 8);
  if (version != Artefact::kVersion)
    return fail(error, "artefact of version " + std::to_string(version) +
                           ", this runtime reads version " +
                           std::to_string(Artefact::kVersion) +
                           "; compile it again");
  uint64_t rest = bytes.size() - kPreambleSize;
  // In this order, so that no sum overflows.
  if (rest < kChecksumSize || rest - kChecksumSize < contractSize ||
      rest - kChecksumSize - contractSize < imageSize)
    return fail(error, "truncated artefact");
  if (rest != contractSize + imageSize + kChecksumSize)
    return fail(error, "corrupted artefact: bytes after its end");
  size_t summed = bytes.size() - kChecksumSize;
  if (checksum(bytes.data(), summed) !=
      readInteger(bytes.data() + summed, kChecksumSize))
    return fail(error, "corrupted artefact: wrong checksum");
  if (contractSize > kMaxContractSize)
    return fail(error, "malformed contract: too long");

  const char *contract = bytes.data() + kPreambleSize;
  Artefact result;
  if (!contractFromJSON(std::string(contract, contractSize), result, error))
    return false;
  result.image.bytes.assign(contract + contractSize, imageSize);
  if (!validate(result, error))
    return false;
  artefact = std::move(result);
  return true;
}

bool flash::runtime::save(const Artefact &artefact, const std::string &path,
                          std::string &error) {
  if (!validate(artefact, error))
    return fail(error, "cannot write '" + path + "': " + error);
  std::string bytes = serialize(artefact);
  return writeFileAtomically(path, {{bytes.data(), bytes.size()}}, error);
}

bool flash::runtime::load(const std::string &path, Artefact &artefact,
                          std::string &error) {
  std::string bytes;
  if (!readFile(path, bytes, error))
    return false;
  return parse(bytes, artefact, error) ||
         fail(error, "cannot load '" + path + "': " + error);
}
