// A kernel is all of its image: what nobody links is refused.
// RUN: not flash-compile %s --target=sm_80 --emit=ptx -o %t.out 2>&1 | FileCheck %s
// CHECK: device-function-errors.mlir:4:1: error: device code calls '__nv_tanf', which it does not contain
gpu.module @m {
  llvm.func @__nv_tanf(f32) -> f32
  gpu.func @f(%p: !llvm.ptr<1>) kernel {
    %x = llvm.load %p : !llvm.ptr<1> -> f32
    %y = llvm.call @__nv_tanf(%x) : (f32) -> f32
    llvm.store %y, %p : f32, !llvm.ptr<1>
    gpu.return
  }
}
