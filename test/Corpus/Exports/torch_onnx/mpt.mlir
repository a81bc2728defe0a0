#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main_graph(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x192xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64x256xf32>, %arg8: tensor<256x64xf32>) -> tensor<2x40x64xf32> {
    %c96_i64 = arith.constant 96 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<64xf32>
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_3 = arith.constant dense<"0x00001CC1000018C1000014C1000010C100000CC1000008C1000004C1000000C10000F8C00000F0C00000E8C00000E0C00000D8C00000D0C00000C8C00000C0C00000B8C00000B0C00000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE0000000000001CC0000018C0000014C0000010C000000CC0000008C0000004C0000000C00000F8BF0000F0BF0000E8BF0000E0BF0000D8BF0000D0BF0000C8BF0000C0BF0000B8BF0000B0BF0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD0000000000001CBF000018BF000014BF000010BF00000CBF000008BF000004BF000000BF0000F8BE0000F0BE0000E8BE0000E0BE0000D8BE0000D0BE0000C8BE0000C0BE0000B8BE0000B0BE0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC0000000000001CBE000018BE000014BE000010BE00000CBE000008BE000004BE000000BE0000F8BD0000F0BD0000E8BD0000E0BD0000D8BD0000D0BD0000C8BD0000C0BD0000B8BD0000B0BD0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000000"> : tensor<4x1x40xf32>
    %cst_4 = arith.constant dense<"0xFEFFFFFFFFFCFFFFFFFFF8FFFFFFFFF0FFFFFFFFE0FFFFFFFFC0FFFFFFFF80FFFFFFFF00FFFFFFFF00FEFFFFFF00FCFFFFFF00F8FFFFFF00F0FFFFFF00E0FFFFFF00C0FFFFFF0080FFFFFF0000FFFFFF0000FEFFFF0000FCFFFF0000F8FFFF0000F0FFFF0000E0FFFF0000C0FFFF000080FFFF000000FFFF000000FEFF000000FCFF000000F8FF000000F0FF000000E0FF000000C0FF00000080FF00000000FF00000000FE00000000FC00000000F800000000F000000000E000000000C000000000800000000000FEFFFFFFFFFCFFFFFFFFF8FFFFFFFFF0FFFFFFFFE0FFFFFFFFC0FFFFFFFF80FFFFFFFF00FFFFFFFF00FEFFFFFF00FCFFFFFF00F8FFFFFF00F0FFFFFF00E0FFFFFF00C0FFFFFF0080FFFFFF0000FFFFFF0000FEFFFF0000FCFFFF0000F8FFFF0000F0FFFF0000E0FFFF0000C0FFFF000080FFFF000000FFFF000000FEFF000000FCFF000000F8FF000000F0FF000000E0FF000000C0FF00000080FF00000000FF00000000FE00000000FC00000000F800000000F000000000E000000000C000000000800000000000"> : tensor<2x1x40x40xi1>
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<1.41421354> : tensor<f32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 9.99999974E-6 : f32
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %97 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %97 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %97 = arith.addi %in, %c96_i64 : i64
      linalg.yield %97 : i64
    } -> tensor<2x40xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<2x40xi1>, tensor<2x40xi64>, tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i1, %in_33: i64, %in_34: i64, %out: i64):
      %97 = arith.select %in, %in_33, %in_34 : i64
      linalg.yield %97 : i64
    } -> tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %4 [[0, 1]] : tensor<2x40xi64> into tensor<80xi64>
    %5 = tensor.empty() : tensor<80x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<80xi64>) outs(%5 : tensor<80x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %97 = arith.index_cast %in : i64 to index
      %98 = linalg.index 1 : index
      %extracted = tensor.extract %arg1[%97, %98] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %7 = tensor.empty() : tensor<2x40x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x40x64xf32>) outs(%8 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %out : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.divf %in, %cst_9 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %11 = tensor.empty() : tensor<2x40x64xf32>
    %collapsed_11 = tensor.collapse_shape %10 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x40xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %12 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.subf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x64xf32>) outs(%8 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %out : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.divf %in, %cst_9 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %cst_10 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = math.rsqrt %in : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_12 = tensor.collapse_shape %18 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x40xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %19 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_1 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.addf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %23 = tensor.empty() : tensor<2x64x192xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<64x192xf32>) outs(%23 : tensor<2x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x192xf32>
    %25 = tensor.empty() : tensor<2x40x192xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x40x192xf32>) -> tensor<2x40x192xf32>
    %27 = linalg.batch_matmul ins(%22, %24 : tensor<2x40x64xf32>, tensor<2x64x192xf32>) outs(%26 : tensor<2x40x192xf32>) -> tensor<2x40x192xf32>
    %extracted_slice = tensor.extract_slice %27[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_13 = tensor.extract_slice %27[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_14 = tensor.extract_slice %27[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %28 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded_15 : tensor<2x40x4x16xf32>) outs(%28 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%28 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %29 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%29 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %30 = tensor.empty() : tensor<8x40x40xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %32 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%31 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_22 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_2 : tensor<2x4x40x40xf32>, tensor<f32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_3 : tensor<2x4x40x40xf32>, tensor<4x1x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.addf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %cst_5, %35 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %97 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %97 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x40xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %39 = tensor.empty() : tensor<2x4x40xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %41:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%40, %38 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %97 = linalg.index 3 : index
      %98 = arith.index_cast %97 : index to i64
      %99 = arith.maximumf %in, %out : f32
      %100 = arith.cmpf ogt, %in, %out : f32
      %101 = arith.select %100, %98, %out_33 : i64
      linalg.yield %99, %101 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_23 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_23 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.subf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = math.exp %in : f32
      linalg.yield %97 : f32
    } -> tensor<2x4x40x40xf32>
    %44 = tensor.empty() : tensor<2x4x40x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x40x40xf32>) outs(%45 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %out : f32
      linalg.yield %97 : f32
    } -> tensor<2x4x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.divf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_24 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %48 = tensor.empty() : tensor<8x40x16xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %50 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%49 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_26 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %51 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x40x16xf32>) outs(%51 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %52 = tensor.empty() : tensor<2x64x64xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<64x64xf32>) outs(%52 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %55 = linalg.batch_matmul ins(%collapsed_28, %53 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%54 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %expanded : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.addf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x40x64xf32>) outs(%8 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %out : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.divf %in, %cst_9 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_29 = tensor.collapse_shape %58 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<2x40xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %60 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.subf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %60 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<2x40x64xf32>) outs(%8 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %out : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.divf %in, %cst_9 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %cst_10 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = math.rsqrt %in : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_30 = tensor.collapse_shape %65 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<2x40xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %66 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %cst_1 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.addf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %70 = tensor.empty() : tensor<2x64x256xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<64x256xf32>) outs(%70 : tensor<2x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x256xf32>
    %72 = tensor.empty() : tensor<2x40x256xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<2x40x256xf32>) -> tensor<2x40x256xf32>
    %74 = linalg.batch_matmul ins(%69, %71 : tensor<2x40x64xf32>, tensor<2x64x256xf32>) outs(%73 : tensor<2x40x256xf32>) -> tensor<2x40x256xf32>
    %75 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %cst_6 : tensor<2x40x256xf32>, tensor<f32>) outs(%72 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.divf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x256xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x40x256xf32>) outs(%72 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = math.erf %in : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x256xf32>
    %77 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %cst_7 : tensor<2x40x256xf32>, tensor<f32>) outs(%72 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.addf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x256xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%72 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x256xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %cst_8 : tensor<2x40x256xf32>, tensor<f32>) outs(%72 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x256xf32>
    %80 = tensor.empty() : tensor<2x256x64xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<256x64xf32>) outs(%80 : tensor<2x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x64xf32>
    %82 = linalg.batch_matmul ins(%79, %81 : tensor<2x40x256xf32>, tensor<2x256x64xf32>) outs(%54 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %56 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.addf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<2x40x64xf32>) outs(%8 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %out : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.divf %in, %cst_9 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_31 = tensor.collapse_shape %85 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_31 : tensor<2x40xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.subf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %87 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x40x64xf32>) outs(%8 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %out : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.divf %in, %cst_9 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = arith.addf %in, %cst_10 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x1xf32>) outs(%7 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %97 = math.rsqrt %in : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_32 = tensor.collapse_shape %92 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<2x40xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %93 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.mulf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %cst_1 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %97 = arith.addf %in, %in_33 : f32
      linalg.yield %97 : f32
    } -> tensor<2x40x64xf32>
    return %96 : tensor<2x40x64xf32>
  }
}

