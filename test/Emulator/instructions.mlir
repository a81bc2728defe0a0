// RUN: flash-opt %s --test-emulator -o /dev/null | FileCheck %s
// RUN: flash-opt %s --test-emulator=seed=5 -o /dev/null | FileCheck %s

// One kernel per instruction; what a thread gets is checked against the tables
// of the PTX ISA document.

// CHECK: thread_id arg0: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
gpu.module @thread_id_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @thread_id(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %lane, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// CHECK: shuffle_xor arg0: 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 18 19 16 17 22 23 20 21 26 27 24 25 30 31 28 29
gpu.module @shuffle_xor_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @shuffle_xor(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %mask = arith.constant -1 : i32
    %b = arith.constant 2 : i32
    %clamp = arith.constant 31 : i32
    %x = nvvm.shfl.sync bfly %mask, %lane, %b, %clamp : i32 -> i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// CHECK: shuffle_index arg0: 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5
gpu.module @shuffle_index_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @shuffle_index(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %mask = arith.constant -1 : i32
    %b = arith.constant 5 : i32
    %clamp = arith.constant 31 : i32
    %x = nvvm.shfl.sync idx %mask, %lane, %b, %clamp : i32 -> i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// CHECK: shuffle_up arg0: 0 1 2 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
gpu.module @shuffle_up_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @shuffle_up(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %mask = arith.constant -1 : i32
    %b = arith.constant 3 : i32
    %clamp = arith.constant 0 : i32
    %x = nvvm.shfl.sync up %mask, %lane, %b, %clamp : i32 -> i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// CHECK: shuffle_down arg0: 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 29 30 31
gpu.module @shuffle_down_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @shuffle_down(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %mask = arith.constant -1 : i32
    %b = arith.constant 3 : i32
    %clamp = arith.constant 31 : i32
    %x = nvvm.shfl.sync down %mask, %lane, %b, %clamp : i32 -> i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// CHECK: shuffle_segments arg0: 3 4 5 6 7 5 6 7 11 12 13 14 15 13 14 15 19 20 21 22 23 21 22 23 27 28 29 30 31 29 30 31
gpu.module @shuffle_segments_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @shuffle_segments(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %mask = arith.constant -1 : i32
    %b = arith.constant 3 : i32
    %clamp = arith.constant 6175 : i32
    %x = nvvm.shfl.sync down %mask, %lane, %b, %clamp : i32 -> i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// CHECK: vote_any arg0: 1 1 1 1
gpu.module @vote_any_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @vote_any(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %mask = arith.constant -1 : i32
    %seven = arith.constant 7 : i32
    %is = arith.cmpi eq, %lane, %seven : i32
    %any = nvvm.vote.sync any %mask, %is -> i1
    %x = arith.extui %any : i1 to i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// CHECK: barrier arg0: 63 62 61 60 59 58
gpu.module @barrier_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @barrier(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<64xi32>}) kernel attributes {known_block_size = array<i32: 64, 1, 1>, test.shared = 256 : i64} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %last = arith.constant 63 : i32
    %mine = llvm.getelementptr %base[%lane] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    llvm.store %lane, %mine {alignment = 4 : i64} : i32, !llvm.ptr<3>
    gpu.barrier
    %other = arith.subi %last, %lane : i32
    %its = llvm.getelementptr %base[%other] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    %x = llvm.load %its {alignment = 4 : i64} : !llvm.ptr<3> -> i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// CHECK: barrier_any arg0: 1 1 1 1 1
gpu.module @barrier_any_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @barrier_any(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<64xi32>}) kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %forty = arith.constant 40 : i32
    %is = arith.cmpi eq, %lane, %forty : i32
    %p = arith.extui %is : i1 to i32
    %x = nvvm.barrier #nvvm.reduction<or> %p -> i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// The 8 × 8 elements are 0, 1, …, 63 by rows.
// CHECK: load_matrix arg0: 65536 196610 327684 458758 589832 720906 851980 983054 1114128 1245202 1376276 1507350 1638424 1769498 1900572 2031646 2162720 2293794 2424868 2555942 2687016 2818090 2949164 3080238 3211312 3342386 3473460 3604534 3735608 3866682 3997756 4128830
gpu.module @load_matrix_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @load_matrix(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>, test.shared = 128 : i64} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %k = arith.constant 65536 : i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %c16 = arith.constant 16 : i32
    %c2 = arith.constant 2 : i32
    %two = arith.muli %lane, %c2 : i32
    %one = arith.constant 1 : i32
    %odd = arith.addi %two, %one : i32
    %high = arith.muli %odd, %k : i32
    %pair = arith.addi %high, %two : i32
    %mine = llvm.getelementptr %base[%lane] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    llvm.store %pair, %mine {alignment = 4 : i64} : i32, !llvm.ptr<3>
    %mask = arith.constant -1 : i32
    nvvm.bar.warp.sync %mask : i32
    %c7 = arith.constant 7 : i32
    %row = arith.andi %lane, %c7 : i32
    %offset = arith.muli %row, %c16 : i32
    %from = llvm.getelementptr %base[%offset] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i8
    %x = nvvm.ldmatrix %from {eltType = #nvvm.ld_st_matrix_elt_type<b16>, layout = #nvvm.mma_layout<row>, num = 1 : i32, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>} : (!llvm.ptr<3>) -> i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// The 8 × 8 elements are 0, 1, …, 63 by rows.
// CHECK: load_matrix_transposed arg0: 524288 1572880 2621472 3670064 589825 1638417 2687009 3735601 655362 1703954 2752546 3801138 720899 1769491 2818083 3866675 786436 1835028 2883620 3932212 851973 1900565 2949157 3997749 917510 1966102 3014694 4063286 983047 2031639 3080231 4128823
gpu.module @load_matrix_transposed_module {
  llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @load_matrix_transposed(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>, test.shared = 128 : i64} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %k = arith.constant 65536 : i32
    %base = llvm.mlir.addressof @shared : !llvm.ptr<3>
    %c16 = arith.constant 16 : i32
    %c2 = arith.constant 2 : i32
    %two = arith.muli %lane, %c2 : i32
    %one = arith.constant 1 : i32
    %odd = arith.addi %two, %one : i32
    %high = arith.muli %odd, %k : i32
    %pair = arith.addi %high, %two : i32
    %mine = llvm.getelementptr %base[%lane] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
    llvm.store %pair, %mine {alignment = 4 : i64} : i32, !llvm.ptr<3>
    %mask = arith.constant -1 : i32
    nvvm.bar.warp.sync %mask : i32
    %c7 = arith.constant 7 : i32
    %row = arith.andi %lane, %c7 : i32
    %offset = arith.muli %row, %c16 : i32
    %from = llvm.getelementptr %base[%offset] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i8
    %x = nvvm.ldmatrix %from {eltType = #nvvm.ld_st_matrix_elt_type<b16>, layout = #nvvm.mma_layout<col>, num = 1 : i32, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>} : (!llvm.ptr<3>) -> i32
    %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    gpu.return
  }
}

// A(i, j) = 16·i + j, B(j, n) is 1 where j = n + 8: D(i, n) = A(i, n + 8).
// CHECK: mma_bf16 arg0: 8.00 9.00 136.00 137.00 10.00 11.00 138.00 139.00 12.00 13.00 140.00 141.00 14.00 15.00 142.00 143.00 24.00 25.00 152.00 153.00 26.00 27.00 154.00 155.00 28.00 29.00 156.00 157.00 30.00 31.00 158.00 159.00 40.00 41.00 168.00 169.00 42.00 43.00 170.00 171.00 44.00 45.00 172.00 173.00 46.00 47.00 174.00 175.00 56.00 57.00 184.00 185.00 58.00 59.00 186.00 187.00 60.00 61.00 188.00 189.00 62.00 63.00 190.00 191.00 72.00 73.00 200.00 201.00 74.00 75.00 202.00 203.00 76.00 77.00 204.00 205.00 78.00 79.00 206.00 207.00 88.00 89.00 216.00 217.00 90.00 91.00 218.00 219.00 92.00 93.00 220.00 221.00 94.00 95.00 222.00 223.00 104.00 105.00 232.00 233.00 106.00 107.00 234.00 235.00 108.00 109.00 236.00 237.00 110.00 111.00 238.00 239.00 120.00 121.00 248.00 249.00 122.00 123.00 250.00 251.00 124.00 125.00 252.00 253.00 126.00 127.00 254.00 255.00
gpu.module @mma_bf16_module {
  gpu.func @mma_bf16(%out: !llvm.ptr<1> {test.output = dense<-1.0> : tensor<128xf32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %c4 = arith.constant 4 : i32
    %c3 = arith.constant 3 : i32
    %g = arith.divui %lane, %c4 : i32
    %t3 = arith.andi %lane, %c3 : i32
    %zero = arith.constant 0.0 : f32
    %k = arith.constant 16 : i32
    %shift = arith.constant 8 : i32
    %n1 = arith.constant 2 : i32
    %n2 = arith.muli %t3, %n1 : i32
    %n3 = arith.constant 0 : i32
    %n4 = arith.addi %g, %n3 : i32
    %n5 = arith.constant 0 : i32
    %n6 = arith.addi %n2, %n5 : i32
    %n7 = arith.muli %n4, %k : i32
    %n8 = arith.addi %n7, %n6 : i32
    %n9 = arith.uitofp %n8 : i32 to f32
    %n10 = arith.constant 1 : i32
    %n11 = arith.addi %n2, %n10 : i32
    %n12 = arith.muli %n4, %k : i32
    %n13 = arith.addi %n12, %n11 : i32
    %n14 = arith.uitofp %n13 : i32 to f32
    %n15 = nvvm.convert.f32x2.to.bf16x2 %n14, %n9 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xbf16>
    %n16 = llvm.bitcast %n15 : vector<2xbf16> to i32
    %n17 = arith.constant 8 : i32
    %n18 = arith.addi %g, %n17 : i32
    %n19 = arith.constant 0 : i32
    %n20 = arith.addi %n2, %n19 : i32
    %n21 = arith.muli %n18, %k : i32
    %n22 = arith.addi %n21, %n20 : i32
    %n23 = arith.uitofp %n22 : i32 to f32
    %n24 = arith.constant 1 : i32
    %n25 = arith.addi %n2, %n24 : i32
    %n26 = arith.muli %n18, %k : i32
    %n27 = arith.addi %n26, %n25 : i32
    %n28 = arith.uitofp %n27 : i32 to f32
    %n29 = nvvm.convert.f32x2.to.bf16x2 %n28, %n23 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xbf16>
    %n30 = llvm.bitcast %n29 : vector<2xbf16> to i32
    %n31 = arith.constant 0 : i32
    %n32 = arith.addi %g, %n31 : i32
    %n33 = arith.constant 8 : i32
    %n34 = arith.addi %n2, %n33 : i32
    %n35 = arith.muli %n32, %k : i32
    %n36 = arith.addi %n35, %n34 : i32
    %n37 = arith.uitofp %n36 : i32 to f32
    %n38 = arith.constant 9 : i32
    %n39 = arith.addi %n2, %n38 : i32
    %n40 = arith.muli %n32, %k : i32
    %n41 = arith.addi %n40, %n39 : i32
    %n42 = arith.uitofp %n41 : i32 to f32
    %n43 = nvvm.convert.f32x2.to.bf16x2 %n42, %n37 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xbf16>
    %n44 = llvm.bitcast %n43 : vector<2xbf16> to i32
    %n45 = arith.constant 8 : i32
    %n46 = arith.addi %g, %n45 : i32
    %n47 = arith.constant 8 : i32
    %n48 = arith.addi %n2, %n47 : i32
    %n49 = arith.muli %n46, %k : i32
    %n50 = arith.addi %n49, %n48 : i32
    %n51 = arith.uitofp %n50 : i32 to f32
    %n52 = arith.constant 9 : i32
    %n53 = arith.addi %n2, %n52 : i32
    %n54 = arith.muli %n46, %k : i32
    %n55 = arith.addi %n54, %n53 : i32
    %n56 = arith.uitofp %n55 : i32 to f32
    %n57 = nvvm.convert.f32x2.to.bf16x2 %n56, %n51 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xbf16>
    %n58 = llvm.bitcast %n57 : vector<2xbf16> to i32
    %n59 = arith.constant 0 : i32
    %n60 = arith.addi %n2, %n59 : i32
    %n61 = arith.addi %g, %shift : i32
    %n62 = arith.cmpi eq, %n60, %n61 : i32
    %n63 = arith.uitofp %n62 : i1 to f32
    %n64 = arith.constant 1 : i32
    %n65 = arith.addi %n2, %n64 : i32
    %n66 = arith.addi %g, %shift : i32
    %n67 = arith.cmpi eq, %n65, %n66 : i32
    %n68 = arith.uitofp %n67 : i1 to f32
    %n69 = nvvm.convert.f32x2.to.bf16x2 %n68, %n63 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xbf16>
    %n70 = llvm.bitcast %n69 : vector<2xbf16> to i32
    %n71 = arith.constant 8 : i32
    %n72 = arith.addi %n2, %n71 : i32
    %n73 = arith.addi %g, %shift : i32
    %n74 = arith.cmpi eq, %n72, %n73 : i32
    %n75 = arith.uitofp %n74 : i1 to f32
    %n76 = arith.constant 9 : i32
    %n77 = arith.addi %n2, %n76 : i32
    %n78 = arith.addi %g, %shift : i32
    %n79 = arith.cmpi eq, %n77, %n78 : i32
    %n80 = arith.uitofp %n79 : i1 to f32
    %n81 = nvvm.convert.f32x2.to.bf16x2 %n80, %n75 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xbf16>
    %n82 = llvm.bitcast %n81 : vector<2xbf16> to i32
    %d = nvvm.mma.sync A[%n16, %n30, %n44, %n58] B[%n70, %n82] C[%zero, %zero, %zero, %zero] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, multiplicandAPtxType = #nvvm.mma_type<bf16>, multiplicandBPtxType = #nvvm.mma_type<bf16>, shape = #nvvm.shape<m = 16, n = 8, k = 16>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
    %four = arith.muli %lane, %c4 : i32
    %d0 = llvm.extractvalue %d[0] : !llvm.struct<(f32, f32, f32, f32)>
    %i0 = arith.constant 0 : i32
    %place0 = arith.addi %four, %i0 : i32
    %at0 = llvm.getelementptr %out[%place0] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d0, %at0 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    %d1 = llvm.extractvalue %d[1] : !llvm.struct<(f32, f32, f32, f32)>
    %i1 = arith.constant 1 : i32
    %place1 = arith.addi %four, %i1 : i32
    %at1 = llvm.getelementptr %out[%place1] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d1, %at1 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    %d2 = llvm.extractvalue %d[2] : !llvm.struct<(f32, f32, f32, f32)>
    %i2 = arith.constant 2 : i32
    %place2 = arith.addi %four, %i2 : i32
    %at2 = llvm.getelementptr %out[%place2] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d2, %at2 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    %d3 = llvm.extractvalue %d[3] : !llvm.struct<(f32, f32, f32, f32)>
    %i3 = arith.constant 3 : i32
    %place3 = arith.addi %four, %i3 : i32
    %at3 = llvm.getelementptr %out[%place3] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d3, %at3 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    gpu.return
  }
}

// A(i, j) = 16·i + j, B(j, n) is 1 where j = n + 3: D(i, n) = A(i, n + 3).
// CHECK: mma_f16 arg0: 3.00 4.00 131.00 132.00 5.00 6.00 133.00 134.00 7.00 8.00 135.00 136.00 9.00 10.00 137.00 138.00 19.00 20.00 147.00 148.00 21.00 22.00 149.00 150.00 23.00 24.00 151.00 152.00 25.00 26.00 153.00 154.00 35.00 36.00 163.00 164.00 37.00 38.00 165.00 166.00 39.00 40.00 167.00 168.00 41.00 42.00 169.00 170.00 51.00 52.00 179.00 180.00 53.00 54.00 181.00 182.00 55.00 56.00 183.00 184.00 57.00 58.00 185.00 186.00 67.00 68.00 195.00 196.00 69.00 70.00 197.00 198.00 71.00 72.00 199.00 200.00 73.00 74.00 201.00 202.00 83.00 84.00 211.00 212.00 85.00 86.00 213.00 214.00 87.00 88.00 215.00 216.00 89.00 90.00 217.00 218.00 99.00 100.00 227.00 228.00 101.00 102.00 229.00 230.00 103.00 104.00 231.00 232.00 105.00 106.00 233.00 234.00 115.00 116.00 243.00 244.00 117.00 118.00 245.00 246.00 119.00 120.00 247.00 248.00 121.00 122.00 249.00 250.00
gpu.module @mma_f16_module {
  gpu.func @mma_f16(%out: !llvm.ptr<1> {test.output = dense<-1.0> : tensor<128xf32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %c4 = arith.constant 4 : i32
    %c3 = arith.constant 3 : i32
    %g = arith.divui %lane, %c4 : i32
    %t3 = arith.andi %lane, %c3 : i32
    %zero = arith.constant 0.0 : f32
    %k = arith.constant 16 : i32
    %shift = arith.constant 3 : i32
    %n1 = arith.constant 2 : i32
    %n2 = arith.muli %t3, %n1 : i32
    %n3 = arith.constant 0 : i32
    %n4 = arith.addi %g, %n3 : i32
    %n5 = arith.constant 0 : i32
    %n6 = arith.addi %n2, %n5 : i32
    %n7 = arith.muli %n4, %k : i32
    %n8 = arith.addi %n7, %n6 : i32
    %n9 = arith.uitofp %n8 : i32 to f32
    %n10 = arith.constant 1 : i32
    %n11 = arith.addi %n2, %n10 : i32
    %n12 = arith.muli %n4, %k : i32
    %n13 = arith.addi %n12, %n11 : i32
    %n14 = arith.uitofp %n13 : i32 to f32
    %n15 = nvvm.convert.f32x2.to.f16x2 %n14, %n9 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xf16>
    %n16 = arith.constant 8 : i32
    %n17 = arith.addi %g, %n16 : i32
    %n18 = arith.constant 0 : i32
    %n19 = arith.addi %n2, %n18 : i32
    %n20 = arith.muli %n17, %k : i32
    %n21 = arith.addi %n20, %n19 : i32
    %n22 = arith.uitofp %n21 : i32 to f32
    %n23 = arith.constant 1 : i32
    %n24 = arith.addi %n2, %n23 : i32
    %n25 = arith.muli %n17, %k : i32
    %n26 = arith.addi %n25, %n24 : i32
    %n27 = arith.uitofp %n26 : i32 to f32
    %n28 = nvvm.convert.f32x2.to.f16x2 %n27, %n22 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xf16>
    %n29 = arith.constant 0 : i32
    %n30 = arith.addi %g, %n29 : i32
    %n31 = arith.constant 8 : i32
    %n32 = arith.addi %n2, %n31 : i32
    %n33 = arith.muli %n30, %k : i32
    %n34 = arith.addi %n33, %n32 : i32
    %n35 = arith.uitofp %n34 : i32 to f32
    %n36 = arith.constant 9 : i32
    %n37 = arith.addi %n2, %n36 : i32
    %n38 = arith.muli %n30, %k : i32
    %n39 = arith.addi %n38, %n37 : i32
    %n40 = arith.uitofp %n39 : i32 to f32
    %n41 = nvvm.convert.f32x2.to.f16x2 %n40, %n35 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xf16>
    %n42 = arith.constant 8 : i32
    %n43 = arith.addi %g, %n42 : i32
    %n44 = arith.constant 8 : i32
    %n45 = arith.addi %n2, %n44 : i32
    %n46 = arith.muli %n43, %k : i32
    %n47 = arith.addi %n46, %n45 : i32
    %n48 = arith.uitofp %n47 : i32 to f32
    %n49 = arith.constant 9 : i32
    %n50 = arith.addi %n2, %n49 : i32
    %n51 = arith.muli %n43, %k : i32
    %n52 = arith.addi %n51, %n50 : i32
    %n53 = arith.uitofp %n52 : i32 to f32
    %n54 = nvvm.convert.f32x2.to.f16x2 %n53, %n48 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xf16>
    %n55 = arith.constant 0 : i32
    %n56 = arith.addi %n2, %n55 : i32
    %n57 = arith.addi %g, %shift : i32
    %n58 = arith.cmpi eq, %n56, %n57 : i32
    %n59 = arith.uitofp %n58 : i1 to f32
    %n60 = arith.constant 1 : i32
    %n61 = arith.addi %n2, %n60 : i32
    %n62 = arith.addi %g, %shift : i32
    %n63 = arith.cmpi eq, %n61, %n62 : i32
    %n64 = arith.uitofp %n63 : i1 to f32
    %n65 = nvvm.convert.f32x2.to.f16x2 %n64, %n59 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xf16>
    %n66 = arith.constant 8 : i32
    %n67 = arith.addi %n2, %n66 : i32
    %n68 = arith.addi %g, %shift : i32
    %n69 = arith.cmpi eq, %n67, %n68 : i32
    %n70 = arith.uitofp %n69 : i1 to f32
    %n71 = arith.constant 9 : i32
    %n72 = arith.addi %n2, %n71 : i32
    %n73 = arith.addi %g, %shift : i32
    %n74 = arith.cmpi eq, %n72, %n73 : i32
    %n75 = arith.uitofp %n74 : i1 to f32
    %n76 = nvvm.convert.f32x2.to.f16x2 %n75, %n70 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xf16>
    %d = nvvm.mma.sync A[%n15, %n28, %n41, %n54] B[%n65, %n76] C[%zero, %zero, %zero, %zero] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, shape = #nvvm.shape<m = 16, n = 8, k = 16>} : (vector<2xf16>, vector<2xf16>, f32) -> !llvm.struct<(f32, f32, f32, f32)>
    %four = arith.muli %lane, %c4 : i32
    %d0 = llvm.extractvalue %d[0] : !llvm.struct<(f32, f32, f32, f32)>
    %i0 = arith.constant 0 : i32
    %place0 = arith.addi %four, %i0 : i32
    %at0 = llvm.getelementptr %out[%place0] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d0, %at0 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    %d1 = llvm.extractvalue %d[1] : !llvm.struct<(f32, f32, f32, f32)>
    %i1 = arith.constant 1 : i32
    %place1 = arith.addi %four, %i1 : i32
    %at1 = llvm.getelementptr %out[%place1] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d1, %at1 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    %d2 = llvm.extractvalue %d[2] : !llvm.struct<(f32, f32, f32, f32)>
    %i2 = arith.constant 2 : i32
    %place2 = arith.addi %four, %i2 : i32
    %at2 = llvm.getelementptr %out[%place2] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d2, %at2 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    %d3 = llvm.extractvalue %d[3] : !llvm.struct<(f32, f32, f32, f32)>
    %i3 = arith.constant 3 : i32
    %place3 = arith.addi %four, %i3 : i32
    %at3 = llvm.getelementptr %out[%place3] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d3, %at3 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    gpu.return
  }
}

// A(i, j) = 8·i + j, B(j, n) is 1 where j = n + 0: D(i, n) = A(i, n + 0).
// CHECK: mma_tf32 arg0: 0.00 1.00 64.00 65.00 2.00 3.00 66.00 67.00 4.00 5.00 68.00 69.00 6.00 7.00 70.00 71.00 8.00 9.00 72.00 73.00 10.00 11.00 74.00 75.00 12.00 13.00 76.00 77.00 14.00 15.00 78.00 79.00 16.00 17.00 80.00 81.00 18.00 19.00 82.00 83.00 20.00 21.00 84.00 85.00 22.00 23.00 86.00 87.00 24.00 25.00 88.00 89.00 26.00 27.00 90.00 91.00 28.00 29.00 92.00 93.00 30.00 31.00 94.00 95.00 32.00 33.00 96.00 97.00 34.00 35.00 98.00 99.00 36.00 37.00 100.00 101.00 38.00 39.00 102.00 103.00 40.00 41.00 104.00 105.00 42.00 43.00 106.00 107.00 44.00 45.00 108.00 109.00 46.00 47.00 110.00 111.00 48.00 49.00 112.00 113.00 50.00 51.00 114.00 115.00 52.00 53.00 116.00 117.00 54.00 55.00 118.00 119.00 56.00 57.00 120.00 121.00 58.00 59.00 122.00 123.00 60.00 61.00 124.00 125.00 62.00 63.00 126.00 127.00
gpu.module @mma_tf32_module {
  gpu.func @mma_tf32(%out: !llvm.ptr<1> {test.output = dense<-1.0> : tensor<128xf32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %c4 = arith.constant 4 : i32
    %c3 = arith.constant 3 : i32
    %g = arith.divui %lane, %c4 : i32
    %t3 = arith.andi %lane, %c3 : i32
    %zero = arith.constant 0.0 : f32
    %k = arith.constant 8 : i32
    %shift = arith.constant 0 : i32
    %n1 = arith.constant 1 : i32
    %n2 = arith.muli %t3, %n1 : i32
    %n3 = arith.constant 0 : i32
    %n4 = arith.addi %g, %n3 : i32
    %n5 = arith.constant 0 : i32
    %n6 = arith.addi %n2, %n5 : i32
    %n7 = arith.muli %n4, %k : i32
    %n8 = arith.addi %n7, %n6 : i32
    %n9 = arith.uitofp %n8 : i32 to f32
    %n10 = nvvm.convert.float.to.tf32 %n9 {rnd = #nvvm.fp_rnd_mode<rna>}
    %n11 = arith.constant 8 : i32
    %n12 = arith.addi %g, %n11 : i32
    %n13 = arith.constant 0 : i32
    %n14 = arith.addi %n2, %n13 : i32
    %n15 = arith.muli %n12, %k : i32
    %n16 = arith.addi %n15, %n14 : i32
    %n17 = arith.uitofp %n16 : i32 to f32
    %n18 = nvvm.convert.float.to.tf32 %n17 {rnd = #nvvm.fp_rnd_mode<rna>}
    %n19 = arith.constant 0 : i32
    %n20 = arith.addi %g, %n19 : i32
    %n21 = arith.constant 4 : i32
    %n22 = arith.addi %n2, %n21 : i32
    %n23 = arith.muli %n20, %k : i32
    %n24 = arith.addi %n23, %n22 : i32
    %n25 = arith.uitofp %n24 : i32 to f32
    %n26 = nvvm.convert.float.to.tf32 %n25 {rnd = #nvvm.fp_rnd_mode<rna>}
    %n27 = arith.constant 8 : i32
    %n28 = arith.addi %g, %n27 : i32
    %n29 = arith.constant 4 : i32
    %n30 = arith.addi %n2, %n29 : i32
    %n31 = arith.muli %n28, %k : i32
    %n32 = arith.addi %n31, %n30 : i32
    %n33 = arith.uitofp %n32 : i32 to f32
    %n34 = nvvm.convert.float.to.tf32 %n33 {rnd = #nvvm.fp_rnd_mode<rna>}
    %n35 = arith.constant 0 : i32
    %n36 = arith.addi %n2, %n35 : i32
    %n37 = arith.addi %g, %shift : i32
    %n38 = arith.cmpi eq, %n36, %n37 : i32
    %n39 = arith.uitofp %n38 : i1 to f32
    %n40 = nvvm.convert.float.to.tf32 %n39 {rnd = #nvvm.fp_rnd_mode<rna>}
    %n41 = arith.constant 4 : i32
    %n42 = arith.addi %n2, %n41 : i32
    %n43 = arith.addi %g, %shift : i32
    %n44 = arith.cmpi eq, %n42, %n43 : i32
    %n45 = arith.uitofp %n44 : i1 to f32
    %n46 = nvvm.convert.float.to.tf32 %n45 {rnd = #nvvm.fp_rnd_mode<rna>}
    %d = nvvm.mma.sync A[%n10, %n18, %n26, %n34] B[%n40, %n46] C[%zero, %zero, %zero, %zero] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, multiplicandAPtxType = #nvvm.mma_type<tf32>, multiplicandBPtxType = #nvvm.mma_type<tf32>, shape = #nvvm.shape<m = 16, n = 8, k = 8>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
    %four = arith.muli %lane, %c4 : i32
    %d0 = llvm.extractvalue %d[0] : !llvm.struct<(f32, f32, f32, f32)>
    %i0 = arith.constant 0 : i32
    %place0 = arith.addi %four, %i0 : i32
    %at0 = llvm.getelementptr %out[%place0] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d0, %at0 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    %d1 = llvm.extractvalue %d[1] : !llvm.struct<(f32, f32, f32, f32)>
    %i1 = arith.constant 1 : i32
    %place1 = arith.addi %four, %i1 : i32
    %at1 = llvm.getelementptr %out[%place1] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d1, %at1 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    %d2 = llvm.extractvalue %d[2] : !llvm.struct<(f32, f32, f32, f32)>
    %i2 = arith.constant 2 : i32
    %place2 = arith.addi %four, %i2 : i32
    %at2 = llvm.getelementptr %out[%place2] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d2, %at2 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    %d3 = llvm.extractvalue %d[3] : !llvm.struct<(f32, f32, f32, f32)>
    %i3 = arith.constant 3 : i32
    %place3 = arith.addi %four, %i3 : i32
    %at3 = llvm.getelementptr %out[%place3] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.store %d3, %at3 {alignment = 4 : i64} : f32, !llvm.ptr<1>
    gpu.return
  }
}

// Threads that have ended are not waited for.
// CHECK: ended arg0: -1 -1 -1 -1 1 1 1 1
gpu.module @ended_module {
  gpu.func @ended(%out: !llvm.ptr<1> {test.output = dense<-1> : tensor<32xi32>}) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %t = gpu.thread_id x
    %lane = arith.index_cast %t : index to i32
    %four = arith.constant 4 : i32
    %mask = arith.constant -1 : i32
    %stays = arith.cmpi uge, %lane, %four : i32
    scf.if %stays {
      %any = nvvm.vote.sync any %mask, %stays -> i1
      %x = arith.extui %any : i1 to i32
      gpu.barrier
      %at = llvm.getelementptr %out[%lane] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
      llvm.store %x, %at {alignment = 4 : i64} : i32, !llvm.ptr<1>
    }
    gpu.return
  }
}
