#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map12 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
module {
  func.func @hiera(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x64x32xf32>, %arg2: tensor<32x3x7x7xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<96x32xf32>, %arg7: tensor<96xf32>, %arg8: tensor<32x32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<128x32xf32>, %arg13: tensor<128xf32>, %arg14: tensor<32x128xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<192x32xf32>, %arg19: tensor<192xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<256x64xf32>, %arg25: tensor<256xf32>, %arg26: tensor<64x256xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64x32xf32>, %arg29: tensor<64xf32>, %arg30: tensor<64xf32>, %arg31: tensor<64xf32>) -> tensor<2x16x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 0.17677669529663689 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant 3.200000e+01 : f64
    %cst_7 = arith.constant 3.200000e+01 : f32
    %cst_8 = arith.constant 1.41421354 : f32
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %padded = tensor.pad %arg0 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg32: index, %arg33: index, %arg34: index, %arg35: index):
      tensor.yield %cst : f32
    } : tensor<2x3x32x32xf32> to tensor<2x3x38x38xf32>
    %0 = tensor.empty() : tensor<2x32x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<32xf32>) outs(%0 : tensor<2x32x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%padded, %arg2 : tensor<2x3x38x38xf32>, tensor<32x3x7x7xf32>) outs(%broadcasted : tensor<2x32x8x8xf32>) -> tensor<2x32x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x32x8x8xf32> into tensor<2x32x64xf32>
    %2 = tensor.empty() : tensor<2x64x32xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x32x64xf32>) outs(%2 : tensor<2x64x32xf32>) permutation = [0, 2, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %arg1 : tensor<2x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2, 3, 4], [5]] output_shape [2, 4, 2, 4, 2, 32] : tensor<2x64x32xf32> into tensor<2x4x2x4x2x32xf32>
    %4 = tensor.empty() : tensor<2x2x2x4x4x32xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<2x4x2x4x2x32xf32>) outs(%4 : tensor<2x2x2x4x4x32xf32>) permutation = [0, 2, 4, 1, 3, 5] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1, 2, 3, 4], [5]] : tensor<2x2x2x4x4x32xf32> into tensor<2x64x32xf32>
    %5 = tensor.empty() : tensor<2x64x32xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x64x32xf32>) outs(%5 : tensor<2x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %190 = arith.extf %in : f32 to f64
      linalg.yield %190 : f64
    } -> tensor<2x64x32xf64>
    %7 = tensor.empty() : tensor<2x64x1xf64>
    %8 = linalg.fill ins(%cst_0 : f64) outs(%7 : tensor<2x64x1xf64>) -> tensor<2x64x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x64x32xf64>) outs(%8 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x64x1xf64>) outs(%7 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_6 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x64x32xf64>, tensor<2x64x1xf64>) outs(%5 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %190 = arith.subf %in, %in_69 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x32xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x64x32xf64>, tensor<2x64x32xf64>) outs(%5 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %190 = arith.mulf %in, %in_69 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x32xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x64x32xf64>) outs(%8 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x64x1xf64>) outs(%7 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_6 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %15 = tensor.empty() : tensor<2x64x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x64x1xf64>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %190 = arith.truncf %in : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_12 : tensor<2x64x32xf32>) outs(%17 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x64x1xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x64x1xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_5 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x64x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x64x1xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12, %19 : tensor<2x64x32xf32>, tensor<2x64x1xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.subf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x64x32xf32>, tensor<2x64x1xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.mulf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg4 : tensor<2x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.mulf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg5 : tensor<2x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %collapsed_13 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x64x32xf32> into tensor<128x32xf32>
    %26 = tensor.empty() : tensor<32x96xf32>
    %transposed_14 = linalg.transpose ins(%arg6 : tensor<96x32xf32>) outs(%26 : tensor<32x96xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<128x96xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<128x96xf32>) -> tensor<128x96xf32>
    %29 = linalg.matmul ins(%collapsed_13, %transposed_14 : tensor<128x32xf32>, tensor<32x96xf32>) outs(%28 : tensor<128x96xf32>) -> tensor<128x96xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<96xf32>) outs(%27 : tensor<128x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x96xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<128x96xf32>, tensor<128x96xf32>) outs(%27 : tensor<128x96xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<128x96xf32>
    %expanded_15 = tensor.expand_shape %31 [[0, 1, 2], [3, 4, 5]] output_shape [2, 16, 4, 3, 1, 32] : tensor<128x96xf32> into tensor<2x16x4x3x1x32xf32>
    %32 = tensor.empty() : tensor<3x2x1x4x16x32xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x16x4x3x1x32xf32>) outs(%32 : tensor<3x2x1x4x16x32xf32>) permutation = [3, 0, 4, 2, 1, 5] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0, 0, 0] [1, 2, 1, 4, 16, 32] [1, 1, 1, 1, 1, 1] : tensor<3x2x1x4x16x32xf32> to tensor<1x2x1x4x16x32xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[1, 0, 0, 0, 0, 0] [1, 2, 1, 4, 16, 32] [1, 1, 1, 1, 1, 1] : tensor<3x2x1x4x16x32xf32> to tensor<1x2x1x4x16x32xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[2, 0, 0, 0, 0, 0] [1, 2, 1, 4, 16, 32] [1, 1, 1, 1, 1, 1] : tensor<3x2x1x4x16x32xf32> to tensor<1x2x1x4x16x32xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4], [5]] : tensor<1x2x1x4x16x32xf32> into tensor<2x1x4x16x32xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3], [4], [5]] : tensor<1x2x1x4x16x32xf32> into tensor<2x1x4x16x32xf32>
    %33 = tensor.empty() : tensor<2x1x4x16x32xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<2x1x4x16x32xf32>) outs(%33 : tensor<2x1x4x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_4 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x1x4x16x32xf32>
    %35 = tensor.empty() : tensor<2x1x4x32x16xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<2x1x4x16x32xf32>) outs(%35 : tensor<2x1x4x32x16xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_22 = tensor.collapse_shape %34 [[0, 1, 2], [3], [4]] : tensor<2x1x4x16x32xf32> into tensor<8x16x32xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1, 2], [3], [4]] : tensor<2x1x4x32x16xf32> into tensor<8x32x16xf32>
    %36 = tensor.empty() : tensor<8x16x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %38 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x16x32xf32>, tensor<8x32x16xf32>) outs(%37 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_24 = tensor.expand_shape %38 [[0, 1, 2], [3], [4]] output_shape [2, 1, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x1x4x16x16xf32>
    %39 = tensor.empty() : tensor<2x1x4x16xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x1x4x16xi64>) -> tensor<2x1x4x16xi64>
    %41 = tensor.empty() : tensor<2x1x4x16xf32>
    %42 = linalg.fill ins(%cst_1 : f32) outs(%41 : tensor<2x1x4x16xf32>) -> tensor<2x1x4x16xf32>
    %43:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_24 : tensor<2x1x4x16x16xf32>) outs(%42, %40 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %190 = linalg.index 4 : index
      %191 = arith.index_cast %190 : index to i64
      %192 = arith.maximumf %in, %out : f32
      %193 = arith.cmpf ogt, %in, %out : f32
      %194 = arith.select %193, %191, %out_69 : i64
      linalg.yield %192, %194 : f32, i64
    } -> (tensor<2x1x4x16xf32>, tensor<2x1x4x16xi64>)
    %expanded_25 = tensor.expand_shape %43#0 [[0], [1], [2], [3, 4]] output_shape [2, 1, 4, 16, 1] : tensor<2x1x4x16xf32> into tensor<2x1x4x16x1xf32>
    %44 = tensor.empty() : tensor<2x1x4x16x16xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<2x1x4x16x16xf32>, tensor<2x1x4x16x1xf32>) outs(%44 : tensor<2x1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.subf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x1x4x16x16xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x1x4x16x16xf32>) outs(%44 : tensor<2x1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.exp %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x1x4x16x16xf32>
    %47 = tensor.empty() : tensor<2x1x4x16x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x1x4x16x1xf32>) -> tensor<2x1x4x16x1xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x1x4x16x16xf32>) outs(%48 : tensor<2x1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x1x4x16x1xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<2x1x4x16x16xf32>, tensor<2x1x4x16x1xf32>) outs(%44 : tensor<2x1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.divf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x1x4x16x16xf32>
    %collapsed_26 = tensor.collapse_shape %50 [[0, 1, 2], [3], [4]] : tensor<2x1x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_18 [[0, 1, 2, 3], [4], [5]] : tensor<1x2x1x4x16x32xf32> into tensor<8x16x32xf32>
    %51 = tensor.empty() : tensor<8x16x32xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<8x16x32xf32>) -> tensor<8x16x32xf32>
    %53 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x16x16xf32>, tensor<8x16x32xf32>) outs(%52 : tensor<8x16x32xf32>) -> tensor<8x16x32xf32>
    %expanded_28 = tensor.expand_shape %53 [[0, 1, 2], [3], [4]] output_shape [2, 1, 4, 16, 32] : tensor<8x16x32xf32> into tensor<2x1x4x16x32xf32>
    %54 = tensor.empty() : tensor<2x16x4x1x32xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x1x4x16x32xf32>) outs(%54 : tensor<2x16x4x1x32xf32>) permutation = [0, 3, 2, 1, 4] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1, 2], [3, 4]] : tensor<2x16x4x1x32xf32> into tensor<128x32xf32>
    %55 = tensor.empty() : tensor<32x32xf32>
    %transposed_31 = linalg.transpose ins(%arg8 : tensor<32x32xf32>) outs(%55 : tensor<32x32xf32>) permutation = [1, 0] 
    %56 = tensor.empty() : tensor<128x32xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<128x32xf32>) -> tensor<128x32xf32>
    %58 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<128x32xf32>, tensor<32x32xf32>) outs(%57 : tensor<128x32xf32>) -> tensor<128x32xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<32xf32>) outs(%56 : tensor<128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x32xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%58, %59 : tensor<128x32xf32>, tensor<128x32xf32>) outs(%56 : tensor<128x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<128x32xf32>
    %expanded_32 = tensor.expand_shape %60 [[0, 1], [2]] output_shape [2, 64, 32] : tensor<128x32xf32> into tensor<2x64x32xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12, %expanded_32 : tensor<2x64x32xf32>, tensor<2x64x32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x64x32xf32>) outs(%5 : tensor<2x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %190 = arith.extf %in : f32 to f64
      linalg.yield %190 : f64
    } -> tensor<2x64x32xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<2x64x32xf64>) outs(%8 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x64x1xf64>) outs(%7 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_6 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %64 : tensor<2x64x32xf64>, tensor<2x64x1xf64>) outs(%5 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %190 = arith.subf %in, %in_69 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x32xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %65 : tensor<2x64x32xf64>, tensor<2x64x32xf64>) outs(%5 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %190 = arith.mulf %in, %in_69 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x32xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x64x32xf64>) outs(%8 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x64x1xf64>) outs(%7 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_6 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x64x1xf64>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %190 = arith.truncf %in : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<2x64x32xf32>) outs(%17 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x64x1xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x64x1xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_5 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x64x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x64x1xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %71 : tensor<2x64x32xf32>, tensor<2x64x1xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.subf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %73 : tensor<2x64x32xf32>, tensor<2x64x1xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.mulf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg10 : tensor<2x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.mulf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg11 : tensor<2x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %collapsed_33 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<2x64x32xf32> into tensor<128x32xf32>
    %78 = tensor.empty() : tensor<32x128xf32>
    %transposed_34 = linalg.transpose ins(%arg12 : tensor<128x32xf32>) outs(%78 : tensor<32x128xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<128x128xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %81 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<128x32xf32>, tensor<32x128xf32>) outs(%80 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<128xf32>) outs(%79 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x128xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%81, %82 : tensor<128x128xf32>, tensor<128x128xf32>) outs(%79 : tensor<128x128xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<128x128xf32>
    %expanded_35 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, 64, 128] : tensor<128x128xf32> into tensor<2x64x128xf32>
    %84 = tensor.empty() : tensor<2x64x128xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x64x128xf32>) outs(%84 : tensor<2x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_8 : f32
      %191 = math.erf %190 : f32
      %192 = arith.addf %191, %cst_2 : f32
      %193 = arith.mulf %192, %cst_3 : f32
      %194 = arith.mulf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x64x128xf32>
    %collapsed_36 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<2x64x128xf32> into tensor<128x128xf32>
    %transposed_37 = linalg.transpose ins(%arg14 : tensor<32x128xf32>) outs(%56 : tensor<128x32xf32>) permutation = [1, 0] 
    %86 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<128x128xf32>, tensor<128x32xf32>) outs(%57 : tensor<128x32xf32>) -> tensor<128x32xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<32xf32>) outs(%56 : tensor<128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x32xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%86, %87 : tensor<128x32xf32>, tensor<128x32xf32>) outs(%56 : tensor<128x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<128x32xf32>
    %expanded_38 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 64, 32] : tensor<128x32xf32> into tensor<2x64x32xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %expanded_38 : tensor<2x64x32xf32>, tensor<2x64x32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x64x32xf32>) outs(%5 : tensor<2x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %190 = arith.extf %in : f32 to f64
      linalg.yield %190 : f64
    } -> tensor<2x64x32xf64>
    %91 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<2x64x32xf64>) outs(%8 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x64x1xf64>) outs(%7 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_6 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %93 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<2x64x32xf64>, tensor<2x64x1xf64>) outs(%5 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %190 = arith.subf %in, %in_69 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x32xf64>
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<2x64x32xf64>, tensor<2x64x32xf64>) outs(%5 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %190 = arith.mulf %in, %in_69 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x32xf64>
    %95 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x64x32xf64>) outs(%8 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x64x1xf64>) outs(%7 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_6 : f64
      linalg.yield %190 : f64
    } -> tensor<2x64x1xf64>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x64x1xf64>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %190 = arith.truncf %in : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x64x32xf32>) outs(%17 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x64x1xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_7 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x64x1xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_5 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x64x1xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x64x1xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x1xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %99 : tensor<2x64x32xf32>, tensor<2x64x1xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.subf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %101 : tensor<2x64x32xf32>, tensor<2x64x1xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.mulf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg16 : tensor<2x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.mulf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg17 : tensor<2x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x64x32xf32>
    %collapsed_39 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<2x64x32xf32> into tensor<128x32xf32>
    %106 = tensor.empty() : tensor<32x64xf32>
    %transposed_40 = linalg.transpose ins(%arg28 : tensor<64x32xf32>) outs(%106 : tensor<32x64xf32>) permutation = [1, 0] 
    %107 = tensor.empty() : tensor<128x64xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<128x64xf32>) -> tensor<128x64xf32>
    %109 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<128x32xf32>, tensor<32x64xf32>) outs(%108 : tensor<128x64xf32>) -> tensor<128x64xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg29 : tensor<64xf32>) outs(%107 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x64xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%109, %110 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%107 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<128x64xf32>
    %expanded_41 = tensor.expand_shape %111 [[0, 1, 2], [3]] output_shape [2, 4, 16, 64] : tensor<128x64xf32> into tensor<2x4x16x64xf32>
    %112 = tensor.empty() : tensor<2x16x64xi64>
    %113 = linalg.fill ins(%c0_i64 : i64) outs(%112 : tensor<2x16x64xi64>) -> tensor<2x16x64xi64>
    %114 = tensor.empty() : tensor<2x16x64xf32>
    %115 = linalg.fill ins(%cst_1 : f32) outs(%114 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %116:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x4x16x64xf32>) outs(%115, %113 : tensor<2x16x64xf32>, tensor<2x16x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %190 = linalg.index 1 : index
      %191 = arith.index_cast %190 : index to i64
      %192 = arith.maximumf %in, %out : f32
      %193 = arith.cmpf ogt, %in, %out : f32
      %194 = arith.select %193, %191, %out_69 : i64
      linalg.yield %192, %194 : f32, i64
    } -> (tensor<2x16x64xf32>, tensor<2x16x64xi64>)
    %117 = tensor.empty() : tensor<32x192xf32>
    %transposed_42 = linalg.transpose ins(%arg18 : tensor<192x32xf32>) outs(%117 : tensor<32x192xf32>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<128x192xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %120 = linalg.matmul ins(%collapsed_39, %transposed_42 : tensor<128x32xf32>, tensor<32x192xf32>) outs(%119 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<192xf32>) outs(%118 : tensor<128x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x192xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<128x192xf32>, tensor<128x192xf32>) outs(%118 : tensor<128x192xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<128x192xf32>
    %expanded_43 = tensor.expand_shape %122 [[0, 1, 2], [3, 4, 5]] output_shape [2, 16, 4, 3, 2, 32] : tensor<128x192xf32> into tensor<2x16x4x3x2x32xf32>
    %123 = tensor.empty() : tensor<3x2x2x4x16x32xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x16x4x3x2x32xf32>) outs(%123 : tensor<3x2x2x4x16x32xf32>) permutation = [3, 0, 4, 2, 1, 5] 
    %extracted_slice_45 = tensor.extract_slice %transposed_44[0, 0, 0, 0, 0, 0] [1, 2, 2, 4, 16, 32] [1, 1, 1, 1, 1, 1] : tensor<3x2x2x4x16x32xf32> to tensor<1x2x2x4x16x32xf32>
    %extracted_slice_46 = tensor.extract_slice %transposed_44[1, 0, 0, 0, 0, 0] [1, 2, 2, 4, 16, 32] [1, 1, 1, 1, 1, 1] : tensor<3x2x2x4x16x32xf32> to tensor<1x2x2x4x16x32xf32>
    %extracted_slice_47 = tensor.extract_slice %transposed_44[2, 0, 0, 0, 0, 0] [1, 2, 2, 4, 16, 32] [1, 1, 1, 1, 1, 1] : tensor<3x2x2x4x16x32xf32> to tensor<1x2x2x4x16x32xf32>
    %collapsed_48 = tensor.collapse_shape %extracted_slice_45 [[0, 1], [2], [3], [4], [5]] : tensor<1x2x2x4x16x32xf32> into tensor<2x2x4x16x32xf32>
    %collapsed_49 = tensor.collapse_shape %extracted_slice_46 [[0, 1], [2], [3], [4], [5]] : tensor<1x2x2x4x16x32xf32> into tensor<2x2x4x16x32xf32>
    %expanded_50 = tensor.expand_shape %collapsed_48 [[0], [1], [2], [3, 4], [5]] output_shape [2, 2, 4, 4, 4, 32] : tensor<2x2x4x16x32xf32> into tensor<2x2x4x4x4x32xf32>
    %124 = tensor.empty() : tensor<2x2x4x4x32xi64>
    %125 = linalg.fill ins(%c0_i64 : i64) outs(%124 : tensor<2x2x4x4x32xi64>) -> tensor<2x2x4x4x32xi64>
    %126 = tensor.empty() : tensor<2x2x4x4x32xf32>
    %127 = linalg.fill ins(%cst_1 : f32) outs(%126 : tensor<2x2x4x4x32xf32>) -> tensor<2x2x4x4x32xf32>
    %128:2 = linalg.generic {indexing_maps = [#map11, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x2x4x4x4x32xf32>) outs(%127, %125 : tensor<2x2x4x4x32xf32>, tensor<2x2x4x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %190 = linalg.index 3 : index
      %191 = arith.index_cast %190 : index to i64
      %192 = arith.maximumf %in, %out : f32
      %193 = arith.cmpf ogt, %in, %out : f32
      %194 = arith.select %193, %191, %out_69 : i64
      linalg.yield %192, %194 : f32, i64
    } -> (tensor<2x2x4x4x32xf32>, tensor<2x2x4x4x32xi64>)
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%128#0 : tensor<2x2x4x4x32xf32>) outs(%126 : tensor<2x2x4x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_4 : f64 to f32
      %191 = arith.mulf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x2x4x4x32xf32>
    %130 = tensor.empty() : tensor<2x2x4x32x16xf32>
    %transposed_51 = linalg.transpose ins(%collapsed_49 : tensor<2x2x4x16x32xf32>) outs(%130 : tensor<2x2x4x32x16xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_52 = tensor.collapse_shape %129 [[0, 1, 2], [3], [4]] : tensor<2x2x4x4x32xf32> into tensor<16x4x32xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1, 2], [3], [4]] : tensor<2x2x4x32x16xf32> into tensor<16x32x16xf32>
    %131 = tensor.empty() : tensor<16x4x16xf32>
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %133 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<16x4x32xf32>, tensor<16x32x16xf32>) outs(%132 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_54 = tensor.expand_shape %133 [[0, 1, 2], [3], [4]] output_shape [2, 2, 4, 4, 16] : tensor<16x4x16xf32> into tensor<2x2x4x4x16xf32>
    %134 = tensor.empty() : tensor<2x2x4x4xi64>
    %135 = linalg.fill ins(%c0_i64 : i64) outs(%134 : tensor<2x2x4x4xi64>) -> tensor<2x2x4x4xi64>
    %136 = tensor.empty() : tensor<2x2x4x4xf32>
    %137 = linalg.fill ins(%cst_1 : f32) outs(%136 : tensor<2x2x4x4xf32>) -> tensor<2x2x4x4xf32>
    %138:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_54 : tensor<2x2x4x4x16xf32>) outs(%137, %135 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %190 = linalg.index 4 : index
      %191 = arith.index_cast %190 : index to i64
      %192 = arith.maximumf %in, %out : f32
      %193 = arith.cmpf ogt, %in, %out : f32
      %194 = arith.select %193, %191, %out_69 : i64
      linalg.yield %192, %194 : f32, i64
    } -> (tensor<2x2x4x4xf32>, tensor<2x2x4x4xi64>)
    %expanded_55 = tensor.expand_shape %138#0 [[0], [1], [2], [3, 4]] output_shape [2, 2, 4, 4, 1] : tensor<2x2x4x4xf32> into tensor<2x2x4x4x1xf32>
    %139 = tensor.empty() : tensor<2x2x4x4x16xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54, %expanded_55 : tensor<2x2x4x4x16xf32>, tensor<2x2x4x4x1xf32>) outs(%139 : tensor<2x2x4x4x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.subf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x2x4x4x16xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<2x2x4x4x16xf32>) outs(%139 : tensor<2x2x4x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.exp %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x2x4x4x16xf32>
    %142 = tensor.empty() : tensor<2x2x4x4x1xf32>
    %143 = linalg.fill ins(%cst : f32) outs(%142 : tensor<2x2x4x4x1xf32>) -> tensor<2x2x4x4x1xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<2x2x4x4x16xf32>) outs(%143 : tensor<2x2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x2x4x4x1xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%141, %144 : tensor<2x2x4x4x16xf32>, tensor<2x2x4x4x1xf32>) outs(%139 : tensor<2x2x4x4x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.divf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x2x4x4x16xf32>
    %collapsed_56 = tensor.collapse_shape %145 [[0, 1, 2], [3], [4]] : tensor<2x2x4x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_57 = tensor.collapse_shape %extracted_slice_47 [[0, 1, 2, 3], [4], [5]] : tensor<1x2x2x4x16x32xf32> into tensor<16x16x32xf32>
    %146 = tensor.empty() : tensor<16x4x32xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<16x4x32xf32>) -> tensor<16x4x32xf32>
    %148 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<16x4x16xf32>, tensor<16x16x32xf32>) outs(%147 : tensor<16x4x32xf32>) -> tensor<16x4x32xf32>
    %expanded_58 = tensor.expand_shape %148 [[0, 1, 2], [3], [4]] output_shape [2, 2, 4, 4, 32] : tensor<16x4x32xf32> into tensor<2x2x4x4x32xf32>
    %149 = tensor.empty() : tensor<2x4x4x2x32xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x2x4x4x32xf32>) outs(%149 : tensor<2x4x4x2x32xf32>) permutation = [0, 3, 2, 1, 4] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0, 1, 2], [3, 4]] : tensor<2x4x4x2x32xf32> into tensor<32x64xf32>
    %150 = tensor.empty() : tensor<64x64xf32>
    %transposed_61 = linalg.transpose ins(%arg20 : tensor<64x64xf32>) outs(%150 : tensor<64x64xf32>) permutation = [1, 0] 
    %151 = linalg.fill ins(%cst : f32) outs(%106 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %152 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%151 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64xf32>) outs(%106 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %154 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%152, %153 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%106 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<32x64xf32>
    %expanded_62 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116#0, %expanded_62 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%114 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x16x64xf32>
    %156 = tensor.empty() : tensor<2x16x64xf64>
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x16x64xf32>) outs(%156 : tensor<2x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %190 = arith.extf %in : f32 to f64
      linalg.yield %190 : f64
    } -> tensor<2x16x64xf64>
    %158 = tensor.empty() : tensor<2x16x1xf64>
    %159 = linalg.fill ins(%cst_0 : f64) outs(%158 : tensor<2x16x1xf64>) -> tensor<2x16x1xf64>
    %160 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x16x64xf64>) outs(%159 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<2x16x1xf64>
    %161 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x16x1xf64>) outs(%158 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<2x16x1xf64>
    %162 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %161 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%156 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %190 = arith.subf %in, %in_69 : f64
      linalg.yield %190 : f64
    } -> tensor<2x16x64xf64>
    %163 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %162 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%156 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %190 = arith.mulf %in, %in_69 : f64
      linalg.yield %190 : f64
    } -> tensor<2x16x64xf64>
    %164 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<2x16x64xf64>) outs(%159 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.addf %in, %out : f64
      linalg.yield %190 : f64
    } -> tensor<2x16x1xf64>
    %165 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x16x1xf64>) outs(%158 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %190 = arith.divf %in, %cst_9 : f64
      linalg.yield %190 : f64
    } -> tensor<2x16x1xf64>
    %166 = tensor.empty() : tensor<2x16x1xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x16x1xf64>) outs(%166 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %190 = arith.truncf %in : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<2x16x1xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%166 : tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<2x16x64xf32>) outs(%168 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x16x1xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x16x1xf32>) outs(%166 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_10 : f32
      linalg.yield %190 : f32
    } -> tensor<2x16x1xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x16x1xf32>) outs(%166 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_5 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x16x1xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x16x1xf32>) outs(%166 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x16x1xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %170 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%114 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.subf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x16x64xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %172 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%114 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.mulf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x16x64xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %arg22 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%114 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.mulf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x16x64xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %arg23 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%114 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x16x64xf32>
    %collapsed_63 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<2x16x64xf32> into tensor<32x64xf32>
    %177 = tensor.empty() : tensor<64x256xf32>
    %transposed_64 = linalg.transpose ins(%arg24 : tensor<256x64xf32>) outs(%177 : tensor<64x256xf32>) permutation = [1, 0] 
    %178 = tensor.empty() : tensor<32x256xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<32x256xf32>) -> tensor<32x256xf32>
    %180 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<32x64xf32>, tensor<64x256xf32>) outs(%179 : tensor<32x256xf32>) -> tensor<32x256xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<256xf32>) outs(%178 : tensor<32x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x256xf32>
    %182 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%180, %181 : tensor<32x256xf32>, tensor<32x256xf32>) outs(%178 : tensor<32x256xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<32x256xf32>
    %expanded_65 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [2, 16, 256] : tensor<32x256xf32> into tensor<2x16x256xf32>
    %183 = tensor.empty() : tensor<2x16x256xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<2x16x256xf32>) outs(%183 : tensor<2x16x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_8 : f32
      %191 = math.erf %190 : f32
      %192 = arith.addf %191, %cst_2 : f32
      %193 = arith.mulf %192, %cst_3 : f32
      %194 = arith.mulf %in, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<2x16x256xf32>
    %collapsed_66 = tensor.collapse_shape %184 [[0, 1], [2]] : tensor<2x16x256xf32> into tensor<32x256xf32>
    %185 = tensor.empty() : tensor<256x64xf32>
    %transposed_67 = linalg.transpose ins(%arg26 : tensor<64x256xf32>) outs(%185 : tensor<256x64xf32>) permutation = [1, 0] 
    %186 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<32x256xf32>, tensor<256x64xf32>) outs(%151 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %187 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<64xf32>) outs(%106 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %188 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%186, %187 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%106 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<32x64xf32>
    %expanded_68 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %expanded_68 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%114 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %190 = arith.addf %in, %in_69 : f32
      linalg.yield %190 : f32
    } -> tensor<2x16x64xf32>
    return %189 : tensor<2x16x64xf32>
  }
}

