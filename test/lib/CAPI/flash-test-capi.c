/*===- flash-test-capi.c - The compiler and the runtime from C
-------------===*\
|*                                                                            *|
|* Licensed under the Apache License v2.0 with LLVM Exceptions.               *|
|* See LICENSE for license information.                                       *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* usage: flash-test-capi FILE.mlir TARGET                                    *|
|*                                                                            *|
|* Fuses the module, compiles its attention, prints the contract, and calls   *|
|* the attention on the CPU with q, k of ones and v of its row numbers, all   *|
|* f32: each output is the mean of the rows.                                  *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include "flash-c/Flash.h"
#include "flash-c/Runtime.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { kQueries = 2, kKeys = 5, kHeadDim = 16 };

static int fail(const char *message) {
  fprintf(stderr, "error: %s\n", message);
  return 1;
}

static char *readFile(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  char *data = malloc(1 << 20);
  *size = 0;
  if (file && data)
    *size = fread(data, 1, 1 << 20, file);
  if (file)
    fclose(file);
  return data;
}

static int compile(const FlashSource *source, const char *target) {
  FlashOutput *output;
  FlashKernel *kernel;
  FlashCompileOptions options;
  const char *bytes;
  size_t size;
  memset(&options, 0, sizeof options);
  options.target = target;
  if (flashFuse(source, NULL, &output))
    return fail(flashCompilerError());
  printf("%s", flashOutputData(output, NULL));
  flashOutputDestroy(output);
  if (flashCompile(source, &options, "artefact", &output))
    return fail(flashCompilerError());
  printf("warnings: '%s'\n", flashOutputWarnings(output));
  bytes = flashOutputData(output, &size);
  if (flashKernelParse(bytes, size, &kernel))
    return fail(flashRuntimeError());
  flashOutputDestroy(output);
  printf("contract: %s\n", flashKernelContract(kernel));
  bytes = flashKernelImage(kernel, &size);
  printf("image ends itself: %d\n", strlen(bytes) == size);
  flashKernelDestroy(kernel);
  return 0;
}

static FlashArgument tensor(const float *data, const int64_t *shape) {
  FlashArgument argument;
  memset(&argument, 0, sizeof argument);
  argument.dtype = FLASH_F32;
  argument.value = (uint64_t)(uintptr_t)data;
  argument.rank = 2;
  argument.shape = shape;
  return argument;
}

static int call(const FlashSource *source) {
  static float ones[kKeys * kHeadDim], rows[kKeys * kHeadDim];
  static const int64_t queries[] = {kQueries, kHeadDim};
  static const int64_t keys[] = {kKeys, kHeadDim};
  FlashCPUFunction *function;
  FlashCPUResults *results;
  FlashArgument arguments[3], result;
  int i;
  for (i = 0; i < kKeys * kHeadDim; ++i) {
    ones[i] = 1;
    rows[i] = (float)(i / kHeadDim);
  }
  arguments[0] = tensor(ones, queries);
  arguments[1] = tensor(ones, keys);
  arguments[2] = tensor(rows, keys);
  if (flashCPUCompileAttention(source, NULL, NULL, &function))
    return fail(flashCompilerError());
  printf("signature: %s\n", flashCPUFunctionSignature(function));
  if (!flashCPUFunctionCall(function, arguments, 2, &results))
    return fail("a call with too few arguments succeeded");
  printf("refused: %s\n", flashCompilerError());
  if (flashCPUFunctionCall(function, arguments, 3, &results) ||
      flashCPUResultsGet(results, 0, &result))
    return fail(flashCompilerError());
  printf("result: %dx%d, type %d\n", (int)result.shape[0], (int)result.shape[1],
         (int)result.dtype);
  for (i = 0; i < kQueries * kHeadDim; ++i)
    if (((float *)(uintptr_t)result.value)[i] != 2)
      return fail("a wrong result");
  if (!flashCPUResultsGet(results, 1, &result))
    return fail("a result that does not exist");
  flashCPUResultsDestroy(results);
  flashCPUFunctionDestroy(function);
  return 0;
}

int main(int argc, char **argv) {
  FlashSource source;
  char *data;
  int status;
  if (argc != 3)
    return fail("usage: flash-test-capi FILE.mlir TARGET");
  data = readFile(argv[1], &source.size);
  source.data = data;
  source.name = argv[1];
  status = compile(&source, argv[2]) || call(&source);
  free(data);
  return status;
}
