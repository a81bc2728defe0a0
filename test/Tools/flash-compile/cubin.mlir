// REQUIRES: ptxas
//
// The cubin is ptxas's, found in PATH, in CUDA_HOME, or named.
// RUN: flash-compile %S/kernel.mlir --target=sm_80 --emit=cubin -o %t.cubin
// RUN: %python -c "assert open(r'%t.cubin', 'rb').read(4) == b'\x7fELF'"
//
// Without ptxas it says what to do, and writes nothing.
// RUN: rm -f %t.none
// RUN: env -u CUDA_HOME -u VIRTUAL_ENV PATH=/nowhere %obj_root/bin/flash-compile %S/kernel.mlir --target=sm_80 --emit=ptx -o %t.ptx
// RUN: not env -u CUDA_HOME -u VIRTUAL_ENV PATH=/nowhere %obj_root/bin/flash-compile %S/kernel.mlir --target=sm_80 --emit=cubin -o %t.none 2>&1 | FileCheck %s
// RUN: not ls %t.none
// CHECK: kernel.mlir:[[#]]:[[#]]: error: a cubin needs ptxas: put it in PATH, set CUDA_HOME, or `pip install nvidia-cuda-nvcc`

// What ptxas says is passed on.
// RUN: printf '#!/bin/sh\necho no room >&2\nexit 3\n' > %t.ptxas
// RUN: chmod +x %t.ptxas
// RUN: not flash-compile %S/kernel.mlir --target=sm_80 --emit=cubin --ptxas=%t.ptxas -o %t.none 2>&1 | FileCheck %s --check-prefix=FAILS
// RUN: not ls %t.none
// FAILS: error: {{.*}}.ptxas failed: no room
