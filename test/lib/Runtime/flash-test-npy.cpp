//===- flash-test-npy.cpp - Reads a .npy, prints its type, writes it ------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: flash-test-npy IN OUT
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Npy.h"

#include <cstdio>

using namespace flash::runtime;

int main(int argc, char **argv) {
  NpyArray array;
  std::string error;
  if (argc != 3 || !readNpy(argv[1], array, error) ||
      !writeNpy(argv[2], array, error)) {
    fprintf(stderr, "error: %s\n", error.c_str());
    return 1;
  }
  printf("%s\n", toString(array.dtype, array.shape).c_str());
  return 0;
}
