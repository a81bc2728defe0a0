#map = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @x_transformers(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<4x6x16xf32>, %arg4: tensor<4x6x16xf32>, %arg5: tensor<2x40xi1>) -> tensor<2x4x40x16xf32> {
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<40x46xi1>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x4x6x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4x6x16xf32>) outs(%0 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %concat = tensor.concat dim(2) %1, %arg1 : (tensor<2x4x6x16xf32>, tensor<2x4x40x16xf32>) -> tensor<2x4x46x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x6x16xf32>) outs(%0 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %concat_4 = tensor.concat dim(2) %2, %arg2 : (tensor<2x4x6x16xf32>, tensor<2x4x40x16xf32>) -> tensor<2x4x46x16xf32>
    %expanded = tensor.expand_shape %concat [[0], [1], [2], [3, 4]] output_shape [2, 4, 46, 16, 1] : tensor<2x4x46x16xf32> into tensor<2x4x46x16x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %3 = tensor.empty() : tensor<2x4x16x46x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x46x16x1xf32>) outs(%3 : tensor<2x4x16x46x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3, 4]] : tensor<2x4x16x46x1xf32> into tensor<8x16x46xf32>
    %4 = tensor.empty() : tensor<8x40x46xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x40x46xf32>) -> tensor<8x40x46xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x46xf32>) outs(%5 : tensor<8x40x46xf32>) -> tensor<8x40x46xf32>
    %expanded_6 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 46] : tensor<8x40x46xf32> into tensor<2x4x40x1x46xf32>
    %7 = tensor.empty() : tensor<2x4x40x46x1xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x4x40x1x46xf32>) outs(%7 : tensor<2x4x40x46x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1], [2], [3, 4]] : tensor<2x4x40x46x1xf32> into tensor<2x4x40x46xf32>
    %8 = tensor.empty() : tensor<2x4x40x46xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<2x4x40x46xf32>) outs(%8 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_3 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x46xf32>
    %expanded_9 = tensor.expand_shape %arg5 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xi1> into tensor<2x1x1x40xi1>
    %padded = tensor.pad %expanded_9 low[0, 0, 0, 6] high[0, 0, 0, 0] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index, %arg9: index):
      tensor.yield %true : i1
    } : tensor<2x1x1x40xi1> to tensor<2x1x1x46xi1>
    %10 = tensor.empty() : tensor<2x1x1x46xi1>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%padded : tensor<2x1x1x46xi1>) outs(%10 : tensor<2x1x1x46xi1>) {
    ^bb0(%in: i1, %out: i1):
      %38 = arith.xori %in, %true : i1
      linalg.yield %38 : i1
    } -> tensor<2x1x1x46xi1>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_2, %9 : tensor<2x1x1x46xi1>, tensor<f32>, tensor<2x4x40x46xf32>) outs(%8 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %38 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x46xf32>
    %13 = tensor.empty() : tensor<46xi64>
    %14 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%13 : tensor<46xi64>) {
    ^bb0(%out: i64):
      %38 = linalg.index 0 : index
      %39 = arith.index_cast %38 : index to i64
      linalg.yield %39 : i64
    } -> tensor<46xi64>
    %expanded_10 = tensor.expand_shape %14 [[0, 1]] output_shape [1, 46] : tensor<46xi64> into tensor<1x46xi64>
    %15 = tensor.empty() : tensor<40xi64>
    %16 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%15 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %38 = linalg.index 0 : index
      %39 = arith.index_cast %38 : index to i64
      linalg.yield %39 : i64
    } -> tensor<40xi64>
    %expanded_11 = tensor.expand_shape %16 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %17 = tensor.empty() : tensor<40x46xi64>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<1x46xi64>, tensor<40x1xi64>) outs(%17 : tensor<40x46xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %38 = arith.subi %in, %in_18 : i64
      linalg.yield %38 : i64
    } -> tensor<40x46xi64>
    %19 = tensor.empty() : tensor<40x46xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<40x46xi64>) outs(%19 : tensor<40x46xi1>) {
    ^bb0(%in: i64, %out: i1):
      %38 = arith.cmpi sge, %in, %c7_i64 : i64
      linalg.yield %38 : i1
    } -> tensor<40x46xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_1 : tensor<40x46xi1>, tensor<40x46xi1>) outs(%19 : tensor<40x46xi1>) {
    ^bb0(%in: i1, %in_18: i1, %out: i1):
      %38 = arith.andi %in, %in_18 : i1
      linalg.yield %38 : i1
    } -> tensor<40x46xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2, %12 : tensor<40x46xi1>, tensor<f32>, tensor<2x4x40x46xf32>) outs(%8 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %38 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x46xf32>
    %23 = tensor.empty() : tensor<2x4x40xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %25 = tensor.empty() : tensor<2x4x40xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %27:2 = linalg.generic {indexing_maps = [#map1, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x40x46xf32>) outs(%26, %24 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_18 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_12 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_12 : tensor<2x4x40x46xf32>, tensor<2x4x40x1xf32>) outs(%8 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %38 = arith.subf %in, %in_18 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x46xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x46xf32>) outs(%8 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x46xf32>
    %30 = tensor.empty() : tensor<2x4x40x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x46xf32>) outs(%31 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x4x40x46xf32>, tensor<2x4x40x1xf32>) outs(%8 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %38 = arith.divf %in, %in_18 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x46xf32>
    %collapsed_13 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x40x46xf32> into tensor<8x40x46xf32>
    %collapsed_14 = tensor.collapse_shape %concat_4 [[0, 1], [2], [3]] : tensor<2x4x46x16xf32> into tensor<8x46x16xf32>
    %34 = tensor.empty() : tensor<8x40x16xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %36 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x40x46xf32>, tensor<8x46x16xf32>) outs(%35 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_15 = tensor.expand_shape %36 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %37 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x4x40x1x16xf32>) outs(%37 : tensor<2x4x40x16x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<2x4x40x16xf32>
    return %collapsed_17 : tensor<2x4x40x16xf32>
  }
}

