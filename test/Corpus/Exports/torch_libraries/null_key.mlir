#map = affine_map<(d0, d1, d2) -> (d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @null_key(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x1x40x16xf32>, %arg2: tensor<2x1x40x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<2x40xi1>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant 9.9999999999999998E-13 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 8.000000e+00 : f32
    %cst_5 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<16xf32>) outs(%0 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16xf32>
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %concat = tensor.concat dim(1) %1, %collapsed : (tensor<2x1x16xf32>, tensor<2x40x16xf32>) -> tensor<2x41x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<16xf32>) outs(%0 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %concat_7 = tensor.concat dim(1) %2, %collapsed_6 : (tensor<2x1x16xf32>, tensor<2x40x16xf32>) -> tensor<2x41x16xf32>
    %3 = tensor.empty() : tensor<2x4x40x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.absf %in : f32
      %43 = math.powf %42, %cst_5 : f32
      %44 = arith.addf %43, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x1xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.powf %in, %cst_3 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x1xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.truncf %cst_2 : f64 to f32
      %43 = arith.cmpf ult, %in, %42 : f32
      %44 = arith.select %43, %42, %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x1xf32>
    %8 = tensor.empty() : tensor<2x4x40x16xf32>
    %collapsed_8 = tensor.collapse_shape %7 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<2x4x40xf32>) outs(%8 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%8 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %42 = arith.divf %in, %in_21 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x16xf32>
    %11 = tensor.empty() : tensor<2x41x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x41x1xf32>) -> tensor<2x41x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%concat : tensor<2x41x16xf32>) outs(%12 : tensor<2x41x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.absf %in : f32
      %43 = math.powf %42, %cst_5 : f32
      %44 = arith.addf %43, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x41x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x41x1xf32>) outs(%11 : tensor<2x41x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.powf %in, %cst_3 : f32
      linalg.yield %42 : f32
    } -> tensor<2x41x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x41x1xf32>) outs(%11 : tensor<2x41x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.truncf %cst_2 : f64 to f32
      %43 = arith.cmpf ult, %in, %42 : f32
      %44 = arith.select %43, %42, %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x41x1xf32>
    %16 = tensor.empty() : tensor<2x41x16xf32>
    %collapsed_9 = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<2x41x1xf32> into tensor<2x41xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<2x41xf32>) outs(%16 : tensor<2x41x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x41x16xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %17 : tensor<2x41x16xf32>, tensor<2x41x16xf32>) outs(%16 : tensor<2x41x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %42 = arith.divf %in, %in_21 : f32
      linalg.yield %42 : f32
    } -> tensor<2x41x16xf32>
    %expanded = tensor.expand_shape %18 [[0], [1], [2, 3, 4]] output_shape [2, 41, 16, 1, 1] : tensor<2x41x16xf32> into tensor<2x41x16x1x1xf32>
    %collapsed_10 = tensor.collapse_shape %10 [[0], [1, 2], [3]] : tensor<2x4x40x16xf32> into tensor<2x160x16xf32>
    %19 = tensor.empty() : tensor<2x16x41x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x41x16x1x1xf32>) outs(%19 : tensor<2x16x41x1x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_11 = tensor.collapse_shape %transposed [[0], [1], [2, 3, 4]] : tensor<2x16x41x1x1xf32> into tensor<2x16x41xf32>
    %20 = tensor.empty() : tensor<2x160x41xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x160x41xf32>) -> tensor<2x160x41xf32>
    %22 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x160x16xf32>, tensor<2x16x41xf32>) outs(%21 : tensor<2x160x41xf32>) -> tensor<2x160x41xf32>
    %expanded_12 = tensor.expand_shape %22 [[0], [1, 2], [3, 4]] output_shape [2, 4, 40, 1, 41] : tensor<2x160x41xf32> into tensor<2x4x40x1x41xf32>
    %23 = tensor.empty() : tensor<2x4x40x41x1xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x4x40x1x41xf32>) outs(%23 : tensor<2x4x40x41x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2], [3, 4]] : tensor<2x4x40x41x1xf32> into tensor<2x4x40x41xf32>
    %24 = tensor.empty() : tensor<2x4x40x41xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x4x40x41xf32>) outs(%24 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %cst_4 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %padded = tensor.pad %arg5 low[0, 1] high[0, 0] {
    ^bb0(%arg6: index, %arg7: index):
      tensor.yield %true : i1
    } : tensor<2x40xi1> to tensor<2x41xi1>
    %expanded_15 = tensor.expand_shape %padded [[0], [1, 2, 3]] output_shape [2, 1, 1, 41] : tensor<2x41xi1> into tensor<2x1x1x41xi1>
    %26 = tensor.empty() : tensor<2x1x1x41xi1>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x1x1x41xi1>) outs(%26 : tensor<2x1x1x41xi1>) {
    ^bb0(%in: i1, %out: i1):
      %42 = arith.xori %in, %true : i1
      linalg.yield %42 : i1
    } -> tensor<2x1x1x41xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_1, %25 : tensor<2x1x1x41xi1>, tensor<f32>, tensor<2x4x40x41xf32>) outs(%24 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %42 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %29 = tensor.empty() : tensor<2x4x40xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %31 = tensor.empty() : tensor<2x4x40xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %33:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x41xf32>) outs(%32, %30 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_21 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_16 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_16 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %42 = arith.subf %in, %in_21 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40x41xf32>) outs(%24 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x40x41xf32>) outs(%4 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %42 = arith.divf %in, %in_21 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %collapsed_17 = tensor.collapse_shape %37 [[0], [1, 2], [3]] : tensor<2x4x40x41xf32> into tensor<2x160x41xf32>
    %38 = tensor.empty() : tensor<2x160x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x160x16xf32>) -> tensor<2x160x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_17, %concat_7 : tensor<2x160x41xf32>, tensor<2x41x16xf32>) outs(%39 : tensor<2x160x16xf32>) -> tensor<2x160x16xf32>
    %expanded_18 = tensor.expand_shape %40 [[0], [1, 2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<2x160x16xf32> into tensor<2x4x40x1x16xf32>
    %41 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x4x40x1x16xf32>) outs(%41 : tensor<2x4x40x16x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<2x4x40x16xf32>
    return %collapsed_20 : tensor<2x4x40x16xf32>
  }
}

