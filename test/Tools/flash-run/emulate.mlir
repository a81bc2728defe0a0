// RUN: flash-run %s --device=emulate --verify | FileCheck %s
// RUN: flash-run %s --device=emulate --emulate-seed=1 --output=@%t.1.npy
// RUN: flash-run %s --device=emulate --emulate-seed=2 --output=@%t.2.npy
// RUN: cmp %t.1.npy %t.2.npy
// RUN: flash-compile %s --target=sm_80 --emit=nvvm -o %t.nvvm.mlir
// RUN: flash-run %t.nvvm.mlir --device=emulate --output=@%t.3.npy
// RUN: cmp %t.1.npy %t.3.npy
// RUN: not flash-run %t.nvvm.mlir 2>&1 | FileCheck %s --check-prefix=KERNELS
// RUN: not flash-run %t.nvvm.mlir --device=emulate --verify 2>&1 | FileCheck %s --check-prefix=UNFUSED
// RUN: not flash-run %s --device=emulate --target=sm_1 2>&1 | FileCheck %s --check-prefix=TARGET
// RUN: not flash-run %s --counts=%t.json 2>&1 | FileCheck %s --check-prefix=COUNTS

// Without the wait for its copies the kernel reads what is not there yet.
// RUN: sed -e 's/nvvm.cp.async.wait.group 0//' %t.nvvm.mlir > %t.fault.mlir
// RUN: not flash-run %t.fault.mlir --device=emulate 2>&1 | FileCheck %s --check-prefix=FAULT

// What a launch would refuse.
// RUN: sed -e 's/x32xf16/x256xf16/g' %s | flash-compile --target=sm_90 --emit=nvvm -o %t.large.mlir
// RUN: not flash-run %t.large.mlir --device=emulate --target=sm_86 2>&1 | FileCheck %s --check-prefix=LARGE

// CHECK: attentions: 1
// CHECK: on the device: 1
// CHECK: verify #0: ok
// KERNELS: a module of kernels runs with --device=emulate only
// UNFUSED: kernels have no unfused form for --verify
// TARGET: unknown target 'sm_1'
// COUNTS: --counts needs --device=emulate
// LARGE: too little shared memory: needs {{[0-9]+}} bytes per block, the device has 101376
// FAULT: error: 'nvvm.ldmatrix' reads 16 bytes at byte
// FAULT-SAME: of shared memory

func.func @attention(%q: tensor<2x150x32xf16>, %k: tensor<2x200x32xf16>, %v: tensor<2x200x32xf16>) -> tensor<2x150x32xf16> {
  %e = tensor.empty() : tensor<2x150x32xf16>
  %scale = arith.constant 0.2 : f32
  %r = flash.attention scale(%scale : f32)
    ins(%q, %k, %v : tensor<2x150x32xf16>, tensor<2x200x32xf16>, tensor<2x200x32xf16>)
    outs(%e : tensor<2x150x32xf16>)
    dims [batch, m, n, d, e]
    {indexing_maps = [
      affine_map<(h, m, n, d, e) -> (h, m, d)>,
      affine_map<(h, m, n, d, e) -> (h, n, d)>,
      affine_map<(h, m, n, d, e) -> (h, n, e)>,
      affine_map<(h, m, n, d, e) -> (h, m, e)>],
     score_type = f32, prob_type = f16, acc_type = f32, empty_row = #flash.empty_row<nan>}
    -> tensor<2x150x32xf16>
  return %r : tensor<2x150x32xf16>
}
