//===- DType.cpp - Element types ------------------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Artefact.h"

#include <utility>

using namespace flash::runtime;

static constexpr std::pair<DType, const char *> kNames[] = {
    {DType::F16, "f16"}, {DType::BF16, "bf16"}, {DType::F32, "f32"},
    {DType::F64, "f64"}, {DType::I1, "i1"},     {DType::I8, "i8"},
    {DType::I16, "i16"}, {DType::I32, "i32"},   {DType::I64, "i64"}};

int64_t flash::runtime::byteSize(DType dtype) {
  switch (dtype) {
  case DType::I1:
  case DType::I8:
    return 1;
  case DType::F16:
  case DType::BF16:
  case DType::I16:
    return 2;
  case DType::F32:
  case DType::I32:
    return 4;
  case DType::F64:
  case DType::I64:
    return 8;
  }
  return 0;
}

const char *flash::runtime::toString(DType dtype) {
  for (auto [candidate, name] : kNames)
    if (candidate == dtype)
      return name;
  return "";
}

bool flash::runtime::parseDType(const std::string &name, DType &dtype) {
  for (auto [candidate, candidateName] : kNames)
    if (name == candidateName) {
      dtype = candidate;
      return true;
    }
  return false;
}

std::string flash::runtime::toString(DType dtype,
                                     const std::vector<int64_t> &shape) {
  std::string text;
  for (int64_t size : shape)
    text += std::to_string(size) + "x";
  return text + toString(dtype);
}
