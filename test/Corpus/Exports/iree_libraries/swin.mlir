#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d2, d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<() -> ()>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_swin {
  func.func public @main(%arg0: tensor<2x8x8x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<49x4xf32>) -> tensor<2x8x8x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %c49_i32 = arith.constant 49 : i32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %c7_i32 = arith.constant 7 : i32
    %c3_i32 = arith.constant 3 : i32
    %c31_i32 = arith.constant 31 : i32
    %c1_i32 = arith.constant 1 : i32
    %c0_i32 = arith.constant 0 : i32
    %c4_i32 = arith.constant 4 : i32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 2, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x6x8x64xf32>
    %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x2x8x64xf32>
    %0 = tensor.empty() : tensor<2x8x8x64xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice into %0[0, 0, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x6x8x64xf32> into tensor<2x8x8x64xf32>
    %inserted_slice_3 = tensor.insert_slice %extracted_slice_2 into %inserted_slice[0, 6, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x2x8x64xf32> into tensor<2x8x8x64xf32>
    %extracted_slice_4 = tensor.extract_slice %inserted_slice_3[0, 0, 2, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x6x64xf32>
    %extracted_slice_5 = tensor.extract_slice %inserted_slice_3[0, 0, 0, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x2x64xf32>
    %inserted_slice_6 = tensor.insert_slice %extracted_slice_4 into %0[0, 0, 0, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x6x64xf32> into tensor<2x8x8x64xf32>
    %inserted_slice_7 = tensor.insert_slice %extracted_slice_5 into %inserted_slice_6[0, 0, 6, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x2x64xf32> into tensor<2x8x8x64xf32>
    %expanded = tensor.expand_shape %inserted_slice_7 [[0], [1, 2], [3, 4], [5]] output_shape [2, 2, 4, 2, 4, 64] : tensor<2x8x8x64xf32> into tensor<2x2x4x2x4x64xf32>
    %1 = tensor.empty() : tensor<2x2x2x4x4x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x2x4x2x4x64xf32>) outs(%1 : tensor<2x2x2x4x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x4x4x64xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1, 2, 3, 4], [5]] : tensor<2x2x2x4x4x64xf32> into tensor<128x64xf32>
    %3 = tensor.empty() : tensor<128x192xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %5 = linalg.matmul ins(%collapsed, %arg1 : tensor<128x64xf32>, tensor<64x192xf32>) outs(%4 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %expanded_8 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [8, 16, 12, 16] : tensor<128x192xf32> into tensor<8x16x12x16xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded_8[0, 0, 0, 0] [8, 16, 4, 16] [1, 1, 1, 1] : tensor<8x16x12x16xf32> to tensor<8x16x4x16xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded_8[0, 0, 4, 0] [8, 16, 4, 16] [1, 1, 1, 1] : tensor<8x16x12x16xf32> to tensor<8x16x4x16xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded_8[0, 0, 8, 0] [8, 16, 4, 16] [1, 1, 1, 1] : tensor<8x16x12x16xf32> to tensor<8x16x4x16xf32>
    %6 = tensor.empty() : tensor<16xi32>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %69 = linalg.index 0 : index
      %70 = arith.index_cast %69 : index to i32
      linalg.yield %70 : i32
    } -> tensor<16xi32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<16xi32>) outs(%6 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %69 = arith.divsi %in, %c4_i32 : i32
      linalg.yield %69 : i32
    } -> tensor<16xi32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<16xi32>) outs(%6 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %69 = arith.cmpi eq, %in, %c0_i32 : i32
      %70 = arith.shrsi %in, %c31_i32 : i32
      %71 = arith.ori %70, %c1_i32 : i32
      %72 = arith.select %69, %c0_i32, %71 : i32
      linalg.yield %72 : i32
    } -> tensor<16xi32>
    %10 = tensor.empty() : tensor<i32>
    %11 = linalg.generic {indexing_maps = [#map3], iterator_types = []} outs(%10 : tensor<i32>) {
    ^bb0(%out: i32):
      linalg.yield %c1_i32 : i32
    } -> tensor<i32>
    %12 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel"]} ins(%11 : tensor<i32>) outs(%6 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %13 = tensor.empty() : tensor<16xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%9, %12 : tensor<16xi32>, tensor<16xi32>) outs(%13 : tensor<16xi1>) {
    ^bb0(%in: i32, %in_31: i32, %out: i1):
      %69 = arith.cmpi ne, %in, %in_31 : i32
      linalg.yield %69 : i1
    } -> tensor<16xi1>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<16xi32>) outs(%6 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %69 = arith.remsi %in, %c4_i32 : i32
      linalg.yield %69 : i32
    } -> tensor<16xi32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%15 : tensor<16xi32>) outs(%13 : tensor<16xi1>) {
    ^bb0(%in: i32, %out: i1):
      %69 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %69 : i1
    } -> tensor<16xi1>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%14, %16 : tensor<16xi1>, tensor<16xi1>) outs(%13 : tensor<16xi1>) {
    ^bb0(%in: i1, %in_31: i1, %out: i1):
      %69 = arith.andi %in, %in_31 : i1
      linalg.yield %69 : i1
    } -> tensor<16xi1>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<16xi32>) outs(%6 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %69 = arith.subi %in, %c1_i32 : i32
      linalg.yield %69 : i32
    } -> tensor<16xi32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel"]} ins(%17, %18, %8 : tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) outs(%6 : tensor<16xi32>) {
    ^bb0(%in: i1, %in_31: i32, %in_32: i32, %out: i32):
      %69 = arith.select %in, %in_31, %in_32 : i32
      linalg.yield %69 : i32
    } -> tensor<16xi32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%15 : tensor<16xi32>) outs(%13 : tensor<16xi1>) {
    ^bb0(%in: i32, %out: i1):
      %69 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %69 : i1
    } -> tensor<16xi1>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%20, %16 : tensor<16xi1>, tensor<16xi1>) outs(%13 : tensor<16xi1>) {
    ^bb0(%in: i1, %in_31: i1, %out: i1):
      %69 = arith.andi %in, %in_31 : i1
      linalg.yield %69 : i1
    } -> tensor<16xi1>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%15 : tensor<16xi32>) outs(%6 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %69 = arith.addi %in, %c4_i32 : i32
      linalg.yield %69 : i32
    } -> tensor<16xi32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel"]} ins(%21, %22, %15 : tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) outs(%6 : tensor<16xi32>) {
    ^bb0(%in: i1, %in_31: i32, %in_32: i32, %out: i32):
      %69 = arith.select %in, %in_31, %in_32 : i32
      linalg.yield %69 : i32
    } -> tensor<16xi32>
    %24 = tensor.empty() : tensor<16x16xi32>
    %25 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %26 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %27 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%25, %26 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_31: i32, %out: i32):
      %69 = arith.subi %in, %in_31 : i32
      linalg.yield %69 : i32
    } -> tensor<16x16xi32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<16x16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %69 = arith.addi %in, %c3_i32 : i32
      linalg.yield %69 : i32
    } -> tensor<16x16xi32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<16x16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %69 = arith.muli %in, %c7_i32 : i32
      linalg.yield %69 : i32
    } -> tensor<16x16xi32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_31: i32, %out: i32):
      %69 = arith.addi %in, %in_31 : i32
      linalg.yield %69 : i32
    } -> tensor<16x16xi32>
    %32 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %33 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_31: i32, %out: i32):
      %69 = arith.subi %in, %in_31 : i32
      linalg.yield %69 : i32
    } -> tensor<16x16xi32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<16x16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %69 = arith.addi %in, %c3_i32 : i32
      linalg.yield %69 : i32
    } -> tensor<16x16xi32>
    %35 = tensor.empty() : tensor<8x4x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<8x16x4x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<8x16x4x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %collapsed_12 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_13 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %38 = tensor.empty() : tensor<32x16x16xf32>
    %39 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%39 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_14 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<8x4x16x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_0 : f32
      linalg.yield %69 : f32
    } -> tensor<8x4x16x16xf32>
    %42 = tensor.empty() : tensor<16x16xi1>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<16x16xi32>) outs(%42 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %out: i1):
      %69 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %69 : i1
    } -> tensor<16x16xi1>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<16x16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %69 = arith.addi %in, %c49_i32 : i32
      linalg.yield %69 : i32
    } -> tensor<16x16xi32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%43, %44, %34 : tensor<16x16xi1>, tensor<16x16xi32>, tensor<16x16xi32>) outs(%24 : tensor<16x16xi32>) {
    ^bb0(%in: i1, %in_31: i32, %in_32: i32, %out: i32):
      %69 = arith.select %in, %in_31, %in_32 : i32
      linalg.yield %69 : i32
    } -> tensor<16x16xi32>
    %expanded_15 = tensor.expand_shape %45 [[0], [1, 2]] output_shape [16, 16, 1] : tensor<16x16xi32> into tensor<16x16x1xi32>
    %46 = tensor.empty() : tensor<16x16x1x4xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<16x16x1xi32>) outs(%46 : tensor<16x16x1x4xf32>) {
    ^bb0(%in: i32, %out: f32):
      %69 = arith.index_cast %in : i32 to index
      %70 = linalg.index 3 : index
      %extracted = tensor.extract %arg2[%69, %70] : tensor<49x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x16x1x4xf32>
    %collapsed_16 = tensor.collapse_shape %47 [[0], [1], [2, 3]] : tensor<16x16x1x4xf32> into tensor<16x16x4xf32>
    %48 = tensor.empty() : tensor<4x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<16x16x4xf32>) outs(%48 : tensor<4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<4x16x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %50 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %69 = arith.addf %in, %in_31 : f32
      linalg.yield %69 : f32
    } -> tensor<8x4x16x16xf32>
    %52 = tensor.empty() : tensor<8x4x16xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<8x4x16x16xf32>) outs(%53 : tensor<8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.maximumf %out, %in : f32
      linalg.yield %69 : f32
    } -> tensor<8x4x16xf32>
    %55 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<8x4x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %55 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %69 = arith.subf %in, %in_31 : f32
      linalg.yield %69 : f32
    } -> tensor<8x4x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<8x4x16x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.exp %in : f32
      linalg.yield %69 : f32
    } -> tensor<8x4x16x16xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%52 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<8x4x16x16xf32>) outs(%58 : tensor<8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %out, %in : f32
      linalg.yield %69 : f32
    } -> tensor<8x4x16xf32>
    %60 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<8x4x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %69 = arith.divf %in, %in_31 : f32
      linalg.yield %69 : f32
    } -> tensor<8x4x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<8x16x4x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<8x4x16x16xf32>) outs(%35 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %collapsed_17 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_18 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %64 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%39 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_19 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %65 = tensor.empty() : tensor<8x16x4x16xf32>
    %66 = linalg.generic {indexing_maps = [#map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<8x4x16x16xf32>) outs(%65 : tensor<8x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16x4x16xf32>
    %collapsed_20 = tensor.collapse_shape %66 [[0, 1, 2, 3]] : tensor<8x16x4x16xf32> into tensor<8192xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0, 1, 2, 3, 4, 5]] output_shape [2, 2, 2, 4, 4, 64] : tensor<8192xf32> into tensor<2x2x2x4x4x64xf32>
    %67 = tensor.empty() : tensor<2x2x4x2x4x64xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x2x2x4x4x64xf32>) outs(%67 : tensor<2x2x4x2x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4x64xf32>
    %collapsed_22 = tensor.collapse_shape %68 [[0], [1, 2], [3, 4], [5]] : tensor<2x2x4x2x4x64xf32> into tensor<2x8x8x64xf32>
    %extracted_slice_23 = tensor.extract_slice %collapsed_22[0, 6, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x2x8x64xf32>
    %extracted_slice_24 = tensor.extract_slice %collapsed_22[0, 0, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x6x8x64xf32>
    %inserted_slice_25 = tensor.insert_slice %extracted_slice_23 into %0[0, 0, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x2x8x64xf32> into tensor<2x8x8x64xf32>
    %inserted_slice_26 = tensor.insert_slice %extracted_slice_24 into %inserted_slice_25[0, 2, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x6x8x64xf32> into tensor<2x8x8x64xf32>
    %extracted_slice_27 = tensor.extract_slice %inserted_slice_26[0, 0, 6, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x2x64xf32>
    %extracted_slice_28 = tensor.extract_slice %inserted_slice_26[0, 0, 0, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x6x64xf32>
    %inserted_slice_29 = tensor.insert_slice %extracted_slice_27 into %0[0, 0, 0, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x2x64xf32> into tensor<2x8x8x64xf32>
    %inserted_slice_30 = tensor.insert_slice %extracted_slice_28 into %inserted_slice_29[0, 0, 2, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x6x64xf32> into tensor<2x8x8x64xf32>
    return %inserted_slice_30 : tensor<2x8x8x64xf32>
  }
}

