// RUN: rm -f %t.out
// RUN: not flash-compile %s -o %t.out 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not flash-compile %s --target=sm_75 -o %t.out 2>&1 | FileCheck %s --check-prefix=OLD
// RUN: not flash-compile %s --target=sm_80 --entry=g -o %t.out 2>&1 | FileCheck %s --check-prefix=ENTRY
// RUN: not flash-compile %s --target=sm_80 --emit=ptx -o %t.out 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not flash-compile %t.nowhere --target=sm_80 -o %t.out 2>&1 | FileCheck %s --check-prefix=INPUT
// RUN: not flash-compile %s --target=sm_80 --image=elf -o %t.out 2>&1 | FileCheck %s --check-prefix=IMAGE
// RUN: not flash-compile %S/kernel.mlir --target=sm_80 -o %t.out 2>&1 | FileCheck %s --check-prefix=CONTRACT
// RUN: not ls %t.out
// RUN: not flash-compile %S/kernel.mlir --target=sm_80 --emit=ptx -o %t.nowhere/out 2>&1 | FileCheck %s --check-prefix=OUTPUT

// NONE: error: --target is required: sm_80, sm_86
// OLD: error: unknown target 'sm_75', known are sm_80, sm_86
// ENTRY: error: no function 'g' in the module
// EMPTY: error: there is no attention that a kernel can serve
// INPUT: error: cannot open input file
// IMAGE: error: --image must be ptx or cubin, not 'elf'
// CONTRACT: kernel.mlir:[[#]]:1: error: 'gpu.module' op has no launch contract (flash.contract), which an artefact needs
// OUTPUT: error: cannot write
func.func @f(%t: tensor<2xf32>) -> tensor<2xf32> {
  return %t : tensor<2xf32>
}
