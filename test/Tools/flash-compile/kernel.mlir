// Levels 5 and 6, PTX and cubins, of a kernel written by hand.
//
// RUN: flash-compile %s --target=sm_80 --emit=nvvm | FileCheck %s --check-prefix=NVVM
// RUN: flash-compile %s --target=sm_80 --emit=llvm | FileCheck %s --check-prefix=LLVM
// RUN: flash-compile %s --target=sm_80 --emit=ptx | FileCheck %s --check-prefixes=PTX,PTX80
// RUN: flash-compile %s --target=sm_90a --emit=ptx | FileCheck %s --check-prefixes=PTX,PTX90A
// RUN: flash-compile %s --target=sm_120 --emit=ptx | FileCheck %s --check-prefixes=PTX,PTX120

// Two compilations give the same bytes.
// RUN: flash-compile %s --target=sm_80 --emit=ptx -o %t.1.ptx
// RUN: flash-compile %s --target=sm_80 --emit=ptx -o %t.2.ptx
// RUN: cmp %t.1.ptx %t.2.ptx

// NVVM: gpu.func @axpy
// NVVM: math.fma

// LLVM: define ptx_kernel void @axpy(
// LLVM: call float @llvm.fma.f32({{.*}}), !dbg
// LLVM: emissionKind: DebugDirectivesOnly

// PTX80: .version 8.0
// PTX80-NEXT: .target sm_80{{$}}
// PTX90A: .version 8.0
// PTX90A-NEXT: .target sm_90a{{$}}
// PTX120: .version 8.7
// PTX120-NEXT: .target sm_120{{$}}
// PTX-NOT: .extern
// PTX: .visible .entry axpy(
// PTX: .maxntid 128, 1, 1
// Lines are those of this file: the multiply-add at the end of it.
// PTX: .loc 1 [[#@LINE+19]]
// PTX-NEXT: fma.rn.f32
// PTX: .file 1 "{{.*}}kernel.mlir"

gpu.module @axpy_module {
  gpu.func @axpy(%x: !llvm.ptr<1>, %y: !llvm.ptr<1>, %a: f32, %n: i64) kernel
      attributes {nvvm.maxntid = array<i32: 128, 1, 1>} {
    %c128 = arith.constant 128 : index
    %block = gpu.block_id x
    %thread = gpu.thread_id x
    %first = arith.muli %block, %c128 : index
    %i = arith.addi %first, %thread : index
    %i64 = arith.index_cast %i : index to i64
    %ok = arith.cmpi slt, %i64, %n : i64
    scf.if %ok {
      %px = llvm.getelementptr %x[%i64] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, f32
      %py = llvm.getelementptr %y[%i64] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, f32
      %xe = llvm.load %px : !llvm.ptr<1> -> f32
      %ye = llvm.load %py : !llvm.ptr<1> -> f32
      %r = math.fma %a, %xe, %ye : f32
      llvm.store %r, %py : f32, !llvm.ptr<1>
    }
    gpu.return
  }
}
