// Causal attention (4 batches, 16 heads, 4096 queries and keys, head dim 128, bf16)
// at level 4, as `flash-compile --target=sm_80 --emit=tile` prints it: the picture
// of the algorithm. lib/Conversion/FlashToTile/MmaSyncProgram.cpp writes it and
// says in words what it does; docs/TileDialect.md has the ops.
// test/Conversion/FlashToTile/causal.mlir keeps this page up to date.
module {
  func.func private @causal_attention_0(tensor<4x16x4096x128xbf16>, tensor<4x16x4096x128xbf16>, tensor<4x16x4096x128xbf16>) -> tensor<4x16x4096x128xbf16> attributes {flash.kernel}
  gpu.module @causal_attention_0_module {
    gpu.func @causal_attention_0(%arg0: memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>>, %arg1: memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>>, %arg2: memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>>, %arg3: memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>>) kernel attributes {flash.schedule = #flash.schedule<family = mma_sync, tile_m = 128, tile_n = 64, warps = 4, stages = 2>, flash.target = #flash.target<"sm_80">, known_block_size = array<i32: 128, 1, 1>, nvvm.minctasm = 1 : i32} {
      %c128_i64 = arith.constant 128 : i64
      %c31 = arith.constant 31 : index
      %cst = arith.constant 1.000000e+00 : f32
      %cst_0 = arith.constant 0.127517432 : f32
      %cst_1 = arith.constant 0xFF800000 : f32
      %cst_2 = arith.constant 0.000000e+00 : f32
      %c2 = arith.constant 2 : index
      %c63 = arith.constant 63 : index
      %c64 = arith.constant 64 : index
      %c0 = arith.constant 0 : index
      %c1_i64 = arith.constant 1 : i64
      %c4096_i64 = arith.constant 4096 : i64
      %c0_i64 = arith.constant 0 : i64
      %c1 = arith.constant 1 : index
      %c16 = arith.constant 16 : index
      %c128 = arith.constant 128 : index
      %block_id_x = gpu.block_id  x
      %0 = arith.remui %block_id_x, %c64 : index
      %1 = arith.divui %block_id_x, %c64 : index
      %2 = arith.subi %c31, %1 : index
      %3 = arith.remui %0, %c16 : index
      %4 = arith.divui %0, %c16 : index
      %5 = arith.muli %2, %c128 : index
      %6 = tile.ring at 0 : <1 x <128x128xbf16>>
      %7 = tile.ring at 32768 : <2 x <64x128xbf16>>
      %8 = tile.ring at 65536 : <2 x <64x128xbf16>>
      %9 = arith.index_cast %5 : index to i64
      %10 = arith.addi %9, %c128_i64 : i64
      %11 = arith.addi %9, %c1_i64 : i64
      %12 = arith.minsi %10, %c4096_i64 : i64
      %13 = arith.minsi %11, %c4096_i64 : i64
      %14 = arith.maxsi %12, %c0_i64 : i64
      %15 = arith.minsi %14, %c0_i64 : i64
      %16 = arith.minsi %13, %14 : i64
      %17 = arith.maxsi %16, %15 : i64
      %18 = arith.index_cast %14 : i64 to index
      %19 = arith.index_cast %15 : i64 to index
      %20 = arith.index_cast %17 : i64 to index
      %21 = arith.addi %18, %c63 : index
      %22 = arith.divui %21, %c64 : index
      %23 = arith.subi %22, %c1 : index
      %24 = arith.cmpi sle, %18, %c0 : index
      %25 = arith.select %24, %c0, %22 : index
      tile.copy %arg0[%4, %3, %5, %c0] along 2 into %6[%c0] in_bounds : memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>> into <1 x <128x128xbf16>>
      %26 = arith.cmpi sgt, %25, %c0 : index
      scf.if %26 {
        %35 = arith.muli %23, %c64 : index
        tile.copy %arg1[%4, %3, %35, %c0] along 2 into %7[%c0] in_bounds : memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>> into <2 x <64x128xbf16>>
        tile.copy %arg2[%4, %3, %35, %c0] along 2 into %8[%c0] in_bounds : memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>> into <2 x <64x128xbf16>>
      }
      tile.commit
      %27 = tile.wait %6[%c0] pending 0 : <1 x <128x128xbf16>> -> <128x128xbf16>
      %28 = tile.splat %cst_2 : <128x128xf32, accumulator, warps = 4>
      %29 = tile.splat %cst_1 : <128xf32, row, warps = 4>
      %30 = tile.splat %cst_2 : <128xf32, row, warps = 4>
      %31:3 = scf.for %arg4 = %c0 to %25 step %c1 iter_args(%arg5 = %28, %arg6 = %29, %arg7 = %30) -> (!tile.fragment<128x128xf32, accumulator, warps = 4>, !tile.fragment<128xf32, row, warps = 4>, !tile.fragment<128xf32, row, warps = 4>) {
        %35 = arith.remui %arg4, %c2 : index
        %36 = arith.subi %23, %arg4 : index
        %37 = arith.muli %36, %c64 : index
        %38 = tile.wait %7[%35] pending 0 : <2 x <64x128xbf16>> -> <64x128xbf16>
        %39 = tile.wait %8[%35] pending 0 : <2 x <64x128xbf16>> -> <64x128xbf16>
        %40 = arith.addi %arg4, %c1 : index
        %41 = arith.remui %40, %c2 : index
        tile.acquire %7[%41] : <2 x <64x128xbf16>>
        tile.acquire %8[%41] : <2 x <64x128xbf16>>
        %42 = arith.cmpi slt, %40, %25 : index
        scf.if %42 {
          %59 = arith.subi %23, %40 : index
          %60 = arith.muli %59, %c64 : index
          tile.copy %arg1[%4, %3, %60, %c0] along 2 into %7[%41] in_bounds : memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>> into <2 x <64x128xbf16>>
          tile.copy %arg2[%4, %3, %60, %c0] along 2 into %8[%41] in_bounds : memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>> into <2 x <64x128xbf16>>
        }
        tile.commit
        %43 = tile.splat %cst_2 : <128x64xf32, accumulator, warps = 4>
        %44 = tile.mma %27, %38 transposed, %43 : !tile.stage<128x128xbf16>, <64x128xbf16> -> <128x64xf32, accumulator, warps = 4>
        %45 = arith.cmpi slt, %37, %19 : index
        %46 = arith.addi %37, %c64 : index
        %47 = arith.cmpi slt, %20, %46 : index
        %48 = arith.ori %45, %47 : i1
        %49 = scf.if %48 -> (!tile.fragment<128x64xf32, accumulator, warps = 4>) {
          %59 = tile.map %44 at %5, %37 : (!tile.fragment<128x64xf32, accumulator, warps = 4>) -> !tile.fragment<128x64xf32, accumulator, warps = 4> {
          ^bb0(%arg8: f32, %arg9: index, %arg10: index):
            %60 = arith.cmpi sle, %arg10, %arg9 : index
            %61 = arith.select %60, %arg8, %cst_1 : f32
            tile.yield %61 : f32
          }
          scf.yield %59 : !tile.fragment<128x64xf32, accumulator, warps = 4>
        } else {
          scf.yield %44 : !tile.fragment<128x64xf32, accumulator, warps = 4>
        }
        %50 = tile.row_reduce  max %49, %arg6 : <128x64xf32, accumulator, warps = 4> -> <128xf32, row, warps = 4>
        %51 = tile.map %arg6, %50 : (!tile.fragment<128xf32, row, warps = 4>, !tile.fragment<128xf32, row, warps = 4>) -> !tile.fragment<128xi1, row, warps = 4> {
        ^bb0(%arg8: f32, %arg9: f32):
          %59 = arith.cmpf ogt, %arg9, %arg8 : f32
          tile.yield %59 : i1
        }
        %52 = tile.any %51 : <128xi1, row, warps = 4>
        %53:2 = scf.if %52 -> (!tile.fragment<128x128xf32, accumulator, warps = 4>, !tile.fragment<128xf32, row, warps = 4>) {
          %59 = tile.map %arg6, %50 : (!tile.fragment<128xf32, row, warps = 4>, !tile.fragment<128xf32, row, warps = 4>) -> !tile.fragment<128xf32, row, warps = 4> {
          ^bb0(%arg8: f32, %arg9: f32):
            %62 = arith.cmpf oeq, %arg9, %cst_1 : f32
            %63 = arith.select %62, %cst_2, %arg9 : f32
            %64 = arith.subf %arg8, %63 : f32
            %65 = arith.mulf %64, %cst_0 : f32
            %66 = math.exp2 %65 fastmath<afn> : f32
            tile.yield %66 : f32
          }
          %60 = tile.map %arg5, %59 : (!tile.fragment<128x128xf32, accumulator, warps = 4>, !tile.fragment<128xf32, row, warps = 4>) -> !tile.fragment<128x128xf32, accumulator, warps = 4> {
          ^bb0(%arg8: f32, %arg9: f32):
            %62 = arith.mulf %arg8, %arg9 : f32
            tile.yield %62 : f32
          }
          %61 = tile.map %arg7, %59 : (!tile.fragment<128xf32, row, warps = 4>, !tile.fragment<128xf32, row, warps = 4>) -> !tile.fragment<128xf32, row, warps = 4> {
          ^bb0(%arg8: f32, %arg9: f32):
            %62 = arith.mulf %arg8, %arg9 : f32
            tile.yield %62 : f32
          }
          scf.yield %60, %61 : !tile.fragment<128x128xf32, accumulator, warps = 4>, !tile.fragment<128xf32, row, warps = 4>
        } else {
          scf.yield %arg5, %arg7 : !tile.fragment<128x128xf32, accumulator, warps = 4>, !tile.fragment<128xf32, row, warps = 4>
        }
        %54 = tile.map %50 : (!tile.fragment<128xf32, row, warps = 4>) -> !tile.fragment<128xf32, row, warps = 4> {
        ^bb0(%arg8: f32):
          %59 = arith.cmpf oeq, %arg8, %cst_1 : f32
          %60 = arith.select %59, %cst_2, %arg8 : f32
          %61 = arith.mulf %60, %cst_0 : f32
          %62 = arith.negf %61 : f32
          tile.yield %62 : f32
        }
        %55 = tile.map %49, %54 : (!tile.fragment<128x64xf32, accumulator, warps = 4>, !tile.fragment<128xf32, row, warps = 4>) -> !tile.fragment<128x64xf32, accumulator, warps = 4> {
        ^bb0(%arg8: f32, %arg9: f32):
          %59 = math.fma %arg8, %cst_0, %arg9 : f32
          %60 = math.exp2 %59 fastmath<afn> : f32
          tile.yield %60 : f32
        }
        %56 = tile.row_reduce  add %55, %53#1 partial : <128x64xf32, accumulator, warps = 4> -> <128xf32, row, warps = 4>
        %57 = tile.convert %55 : <128x64xf32, accumulator, warps = 4> to <128x64xbf16, operand_a, warps = 4>
        %58 = tile.mma %57, %39, %53#0 : !tile.fragment<128x64xbf16, operand_a, warps = 4>, <64x128xbf16> -> <128x128xf32, accumulator, warps = 4>
        tile.release %7[%35] : <2 x <64x128xbf16>>
        tile.release %8[%35] : <2 x <64x128xbf16>>
        scf.yield %58, %50, %56 : !tile.fragment<128x128xf32, accumulator, warps = 4>, !tile.fragment<128xf32, row, warps = 4>, !tile.fragment<128xf32, row, warps = 4>
      }
      %32 = tile.row_join  add %31#2 : <128xf32, row, warps = 4>
      %33 = tile.map %32 : (!tile.fragment<128xf32, row, warps = 4>) -> !tile.fragment<128xf32, row, warps = 4> {
      ^bb0(%arg4: f32):
        %35 = arith.divf %cst, %arg4 : f32
        tile.yield %35 : f32
      }
      %34 = tile.map %31#0, %33 : (!tile.fragment<128x128xf32, accumulator, warps = 4>, !tile.fragment<128xf32, row, warps = 4>) -> !tile.fragment<128x128xf32, accumulator, warps = 4> {
      ^bb0(%arg4: f32, %arg5: f32):
        %35 = arith.mulf %arg4, %arg5 : f32
        tile.yield %35 : f32
      }
      tile.acquire %6[%c0] : <1 x <128x128xbf16>>
      tile.store %34 through %6 to %arg3[%4, %3, %5, %c0] along 2 : <128x128xf32, accumulator, warps = 4> through <1 x <128x128xbf16>> to memref<4x16x4096x128xbf16, strided<[?, ?, 128, 1]>, #gpu.address_space<global>>
      gpu.return
    }
  }
}
