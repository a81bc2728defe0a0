#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @blt.BltCrossAttention(%arg0: tensor<2x82x64xf32>, %arg1: tensor<2x40x64xf32>, %arg2: tensor<2x1x82x40xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>) -> tensor<2x82x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 6.400000e+01 : f32
    %cst_3 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x82x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x82x64xf32>) outs(%0 : tensor<2x82x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %58 : f32
    } -> tensor<2x82x64xf32>
    %2 = tensor.empty() : tensor<2x82x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x82x1xf32>) -> tensor<2x82x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x82x64xf32>) outs(%3 : tensor<2x82x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x82x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x82x1xf32>) outs(%2 : tensor<2x82x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.divf %in, %cst_2 : f32
      linalg.yield %58 : f32
    } -> tensor<2x82x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x82x1xf32>) outs(%2 : tensor<2x82x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_1 : f64 to f32
      %59 = arith.addf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x82x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x82x1xf32>) outs(%2 : tensor<2x82x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.rsqrt %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x82x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<2x82x64xf32>, tensor<2x82x1xf32>) outs(%0 : tensor<2x82x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %58 = arith.mulf %in, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x82x64xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %8 : tensor<64xf32>, tensor<2x82x64xf32>) outs(%0 : tensor<2x82x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %58 = arith.mulf %in, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x82x64xf32>
    %10 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%10 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2]] : tensor<2x82x64xf32> into tensor<164x64xf32>
    %11 = tensor.empty() : tensor<164x64xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<164x64xf32>) -> tensor<164x64xf32>
    %13 = linalg.matmul ins(%collapsed, %transposed : tensor<164x64xf32>, tensor<64x64xf32>) outs(%12 : tensor<164x64xf32>) -> tensor<164x64xf32>
    %expanded = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 82, 4, 16] : tensor<164x64xf32> into tensor<2x82x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x82x16xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x82x4x16xf32>) outs(%14 : tensor<2x4x82x16xf32>) permutation = [0, 2, 1, 3] 
    %15 = tensor.empty() : tensor<2x40x64xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %58 : f32
    } -> tensor<2x40x64xf32>
    %17 = tensor.empty() : tensor<2x40x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.divf %in, %cst_2 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_1 : f64 to f32
      %59 = arith.addf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.rsqrt %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %22 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%15 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %58 = arith.mulf %in, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %23 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %58 = arith.mulf %in, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<64x32xf32>
    %transposed_5 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%25 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_6 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %26 = tensor.empty() : tensor<80x32xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %28 = linalg.matmul ins(%collapsed_6, %transposed_5 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%27 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %transposed_7 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%25 : tensor<64x32xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed_6, %transposed_7 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%27 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_8 = tensor.expand_shape %28 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %30 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x40x2x16xf32>) outs(%30 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_10 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x40x2x16xf32>) outs(%30 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x2x40x16xf32>) outs(%31 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_12 = tensor.collapse_shape %32 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<2x2x40x16xf32>) outs(%31 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %34 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_12 : tensor<2x4x40x16xf32>) outs(%34 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_14 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x82x16xf32> into tensor<8x82x16xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %35 = tensor.empty() : tensor<8x82x40xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x82x40xf32>) -> tensor<8x82x40xf32>
    %37 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x82x16xf32>, tensor<8x16x40xf32>) outs(%36 : tensor<8x82x40xf32>) -> tensor<8x82x40xf32>
    %expanded_16 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 82, 40] : tensor<8x82x40xf32> into tensor<2x4x82x40xf32>
    %38 = tensor.empty() : tensor<2x4x82x40xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x82x40xf32>) outs(%38 : tensor<2x4x82x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_3 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x82x40xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg2 : tensor<2x4x82x40xf32>, tensor<2x1x82x40xf32>) outs(%38 : tensor<2x4x82x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %58 = arith.addf %in, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x82x40xf32>
    %41 = tensor.empty() : tensor<2x4x82xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<2x4x82xi64>) -> tensor<2x4x82xi64>
    %43 = tensor.empty() : tensor<2x4x82xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<2x4x82xf32>) -> tensor<2x4x82xf32>
    %45:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x82x40xf32>) outs(%44, %42 : tensor<2x4x82xf32>, tensor<2x4x82xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_25 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<2x4x82xf32>, tensor<2x4x82xi64>)
    %expanded_17 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [2, 4, 82, 1] : tensor<2x4x82xf32> into tensor<2x4x82x1xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_17 : tensor<2x4x82x40xf32>, tensor<2x4x82x1xf32>) outs(%38 : tensor<2x4x82x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %58 = arith.subf %in, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x82x40xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x82x40xf32>) outs(%38 : tensor<2x4x82x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x82x40xf32>
    %48 = tensor.empty() : tensor<2x4x82x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x4x82x1xf32>) -> tensor<2x4x82x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x82x40xf32>) outs(%49 : tensor<2x4x82x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x82x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x4x82x40xf32>, tensor<2x4x82x1xf32>) outs(%38 : tensor<2x4x82x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %58 = arith.divf %in, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x82x40xf32>
    %collapsed_18 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x82x40xf32> into tensor<8x82x40xf32>
    %collapsed_19 = tensor.collapse_shape %33 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %52 = tensor.empty() : tensor<8x82x16xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x82x16xf32>) -> tensor<8x82x16xf32>
    %54 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x82x40xf32>, tensor<8x40x16xf32>) outs(%53 : tensor<8x82x16xf32>) -> tensor<8x82x16xf32>
    %expanded_20 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 82, 16] : tensor<8x82x16xf32> into tensor<2x4x82x16xf32>
    %55 = tensor.empty() : tensor<2x82x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x4x82x16xf32>) outs(%55 : tensor<2x82x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%10 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2, 3]] : tensor<2x82x4x16xf32> into tensor<164x64xf32>
    %56 = linalg.matmul ins(%collapsed_23, %transposed_22 : tensor<164x64xf32>, tensor<64x64xf32>) outs(%12 : tensor<164x64xf32>) -> tensor<164x64xf32>
    %expanded_24 = tensor.expand_shape %56 [[0, 1], [2]] output_shape [2, 82, 64] : tensor<164x64xf32> into tensor<2x82x64xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %arg0 : tensor<2x82x64xf32>, tensor<2x82x64xf32>) outs(%0 : tensor<2x82x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %58 = arith.addf %in, %in_25 : f32
      linalg.yield %58 : f32
    } -> tensor<2x82x64xf32>
    return %57 : tensor<2x82x64xf32>
  }
}

