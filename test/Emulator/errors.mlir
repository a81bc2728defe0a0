// RUN: flash-opt %s --test-emulator -split-input-file -verify-diagnostics -o /dev/null

// What a kernel may not do is an error at the op that does it.

gpu.module @past_the_end_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @past_the_end(%out: !llvm.ptr<1> {test.output = dense<0> : tensor<32xi32>}, %in: !llvm.ptr<1> {test.input = dense<3> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %thread = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %one = arith.constant 1 : i32
    %zero = arith.constant 0 : i32
    %next = arith.addi %thread, %one : i32
    %mine = llvm.getelementptr %base[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %its = llvm.getelementptr %base[%next] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %is_first = arith.cmpi eq, %thread, %zero : i32
    %at = llvm.getelementptr %out[%next] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    // expected-error @below {{'llvm.store' writes 4 bytes at byte 128 of 'arg0', which has 128 (block (0, 0, 0), thread 31)}}
    llvm.store %thread, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// -----

gpu.module @to_an_input_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @to_an_input(%out: !llvm.ptr<1> {test.output = dense<0> : tensor<32xi32>}, %in: !llvm.ptr<1> {test.input = dense<3> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %thread = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %one = arith.constant 1 : i32
    %zero = arith.constant 0 : i32
    %next = arith.addi %thread, %one : i32
    %mine = llvm.getelementptr %base[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %its = llvm.getelementptr %base[%next] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %is_first = arith.cmpi eq, %thread, %zero : i32
    // expected-error @below {{'llvm.store' writes 4 bytes of 'arg1', an input}}
    llvm.store %thread, %in {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// -----

gpu.module @misaligned_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @misaligned(%out: !llvm.ptr<1> {test.output = dense<0> : tensor<32xi32>}, %in: !llvm.ptr<1> {test.input = dense<3> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %thread = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %one = arith.constant 1 : i32
    %zero = arith.constant 0 : i32
    %next = arith.addi %thread, %one : i32
    %mine = llvm.getelementptr %base[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %its = llvm.getelementptr %base[%next] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %is_first = arith.cmpi eq, %thread, %zero : i32
    %at = llvm.getelementptr %in[%one] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i8
    // expected-error @below {{'llvm.load' reads 4 bytes at byte 1 of 'arg1', an address that is no multiple of 4}}
    %x = llvm.load %at {alignment = 4 : i64} : !llvm.ptr<1> -> i32
    llvm.store %x, %out {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// -----

gpu.module @past_shared_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @past_shared(%out: !llvm.ptr<1> {test.output = dense<0> : tensor<32xi32>}, %in: !llvm.ptr<1> {test.input = dense<3> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>, test.shared = 128 : i64} {
    %t = gpu.thread_id x
    %thread = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %one = arith.constant 1 : i32
    %zero = arith.constant 0 : i32
    %next = arith.addi %thread, %one : i32
    %mine = llvm.getelementptr %base[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %its = llvm.getelementptr %base[%next] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %is_first = arith.cmpi eq, %thread, %zero : i32
    // expected-error @below {{'llvm.store' writes 4 bytes at byte 128 of shared memory, which has 128 (block (0, 0, 0), thread 31)}}
    llvm.store %thread, %its {alignment = 4 : i64} : i32, !llvm.ptr<3>
    gpu.return
  }
}

// -----

gpu.module @poison_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @poison(%out: !llvm.ptr<1> {test.output = dense<0> : tensor<32xi32>}, %in: !llvm.ptr<1> {test.input = dense<3> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>, test.shared = 128 : i64} {
    %t = gpu.thread_id x
    %thread = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %one = arith.constant 1 : i32
    %zero = arith.constant 0 : i32
    %next = arith.addi %thread, %one : i32
    %mine = llvm.getelementptr %base[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %its = llvm.getelementptr %base[%next] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %is_first = arith.cmpi eq, %thread, %zero : i32
    // expected-error-re @below {{'llvm.load' reads 4 bytes at byte {{[0-9]+}} of shared memory, but nothing has been written at byte}}
    %x = llvm.load %mine {alignment = 4 : i64} : !llvm.ptr<3> -> i32
    llvm.store %x, %out {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// -----

// The threads of a warp are not ordered by themselves.
gpu.module @race_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @race(%out: !llvm.ptr<1> {test.output = dense<0> : tensor<32xi32>}, %in: !llvm.ptr<1> {test.input = dense<3> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>, test.shared = 128 : i64} {
    %t = gpu.thread_id x
    %thread = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %one = arith.constant 1 : i32
    %zero = arith.constant 0 : i32
    %next = arith.addi %thread, %one : i32
    %mine = llvm.getelementptr %base[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %its = llvm.getelementptr %base[%next] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %is_first = arith.cmpi eq, %thread, %zero : i32
    llvm.store %thread, %mine {alignment = 4 : i64} : i32, !llvm.ptr<3>
    llvm.store %thread, %base {alignment = 4 : i64} : i32, !llvm.ptr<3> // expected-error-re {{'llvm.store' writes 4 bytes at byte 0 of shared memory, a race with the write of thread {{[0-9]+}} by 'llvm.store' at}}
    gpu.return
  }
}

// -----

// The copy lands now, or later: in both cases the read is reported.
gpu.module @copy_without_wait_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @copy_without_wait(%out: !llvm.ptr<1> {test.output = dense<0> : tensor<128xi32>}, %in: !llvm.ptr<1> {test.input = dense<3> : tensor<128xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>, test.shared = 512 : i64} {
    %t = gpu.thread_id x
    %thread = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %one = arith.constant 1 : i32
    %zero = arith.constant 0 : i32
    %next = arith.addi %thread, %one : i32
    %mine = llvm.getelementptr %base[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %its = llvm.getelementptr %base[%next] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %is_first = arith.cmpi eq, %thread, %zero : i32
    %four = arith.constant 4 : i32
    %chunk = arith.muli %thread, %four : i32
    %to = llvm.getelementptr %base[%chunk] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %from = llvm.getelementptr %in[%chunk] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    nvvm.cp.async.shared.global %to, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
    nvvm.cp.async.commit.group
    gpu.barrier
    // expected-error-re @below {{'llvm.load' reads 4 bytes at byte {{[0-9]+}} of shared memory, }}
    %x = llvm.load %to {alignment = 4 : i64} : !llvm.ptr<3> -> i32
    llvm.store %x, %out {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// -----

gpu.module @barrier_that_not_all_reach_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @barrier_that_not_all_reach(%out: !llvm.ptr<1> {test.output = dense<0> : tensor<32xi32>}, %in: !llvm.ptr<1> {test.input = dense<3> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %thread = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %one = arith.constant 1 : i32
    %zero = arith.constant 0 : i32
    %next = arith.addi %thread, %one : i32
    %mine = llvm.getelementptr %base[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %its = llvm.getelementptr %base[%next] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %is_first = arith.cmpi eq, %thread, %zero : i32
    scf.if %is_first {
      // expected-error @below {{'gpu.barrier' waits for ever: threads 0 are here, threads 1-31 in 'nvvm.vote.sync' at}}
      gpu.barrier
    }
    %mask = arith.constant -1 : i32
    %any = nvvm.vote.sync any %mask, %is_first -> i1
    %x = arith.extui %any : i1 to i32
    llvm.store %x, %out {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// -----

gpu.module @unknown_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @unknown(%out: !llvm.ptr<1> {test.output = dense<0> : tensor<32xi32>}, %in: !llvm.ptr<1> {test.input = dense<3> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %thread = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %one = arith.constant 1 : i32
    %zero = arith.constant 0 : i32
    %next = arith.addi %thread, %one : i32
    %mine = llvm.getelementptr %base[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %its = llvm.getelementptr %base[%next] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %is_first = arith.cmpi eq, %thread, %zero : i32
    // expected-error @below {{'nvvm.fence.proxy' has no emulation}}
    nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
    gpu.return
  }
}
