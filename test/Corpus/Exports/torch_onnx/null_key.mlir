#map = affine_map<(d0, d1, d2) -> (d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module {
  func.func @main_graph(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x1x40x16xf32>, %arg2: tensor<2x1x40x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<2x40xi1>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<9.99999996E-13> : tensor<f32>
    %cst_2 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
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
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %concat_5 = tensor.concat dim(1) %2, %collapsed_4 : (tensor<2x1x16xf32>, tensor<2x40x16xf32>) -> tensor<2x41x16xf32>
    %3 = tensor.empty() : tensor<2x4x40x16xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%3 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.mulf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x16xf32>
    %5 = tensor.empty() : tensor<2x4x40x1xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<2x4x40x16xf32>) outs(%6 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x1xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x40x1xf32>) outs(%5 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.sqrt %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_1 : tensor<2x4x40x1xf32>, tensor<f32>) outs(%5 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.cmpf ult, %in, %in_13 : f32
      %43 = arith.select %42, %in_13, %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x1xf32>
    %collapsed_6 = tensor.collapse_shape %9 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6 : tensor<2x4x40xf32>) outs(%3 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %10 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%3 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.divf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x16xf32>
    %12 = tensor.empty() : tensor<2x41x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %concat : tensor<2x41x16xf32>, tensor<2x41x16xf32>) outs(%12 : tensor<2x41x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.mulf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<2x41x16xf32>
    %14 = tensor.empty() : tensor<2x41x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x41x1xf32>) -> tensor<2x41x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x41x16xf32>) outs(%15 : tensor<2x41x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x41x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x41x1xf32>) outs(%14 : tensor<2x41x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.sqrt %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x41x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_1 : tensor<2x41x1xf32>, tensor<f32>) outs(%14 : tensor<2x41x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.cmpf ult, %in, %in_13 : f32
      %43 = arith.select %42, %in_13, %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x41x1xf32>
    %collapsed_7 = tensor.collapse_shape %18 [[0], [1, 2]] : tensor<2x41x1xf32> into tensor<2x41xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x41xf32>) outs(%12 : tensor<2x41x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x41x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %19 : tensor<2x41x16xf32>, tensor<2x41x16xf32>) outs(%12 : tensor<2x41x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.divf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<2x41x16xf32>
    %21 = tensor.empty() : tensor<2x16x41xf32>
    %transposed = linalg.transpose ins(%20 : tensor<2x41x16xf32>) outs(%21 : tensor<2x16x41xf32>) permutation = [0, 2, 1] 
    %collapsed_8 = tensor.collapse_shape %11 [[0], [1, 2], [3]] : tensor<2x4x40x16xf32> into tensor<2x160x16xf32>
    %22 = tensor.empty() : tensor<2x160x41xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x160x41xf32>) -> tensor<2x160x41xf32>
    %24 = linalg.batch_matmul ins(%collapsed_8, %transposed : tensor<2x160x16xf32>, tensor<2x16x41xf32>) outs(%23 : tensor<2x160x41xf32>) -> tensor<2x160x41xf32>
    %expanded = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [2, 4, 40, 41] : tensor<2x160x41xf32> into tensor<2x4x40x41xf32>
    %25 = tensor.empty() : tensor<2x4x40x41xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x4x40x41xf32>, tensor<f32>) outs(%25 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.mulf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %padded = tensor.pad %arg5 low[0, 1] high[0, 0] {
    ^bb0(%arg6: index, %arg7: index):
      tensor.yield %true : i1
    } : tensor<2x40xi1> to tensor<2x41xi1>
    %expanded_9 = tensor.expand_shape %padded [[0], [1, 2, 3]] output_shape [2, 1, 1, 41] : tensor<2x41xi1> into tensor<2x1x1x41xi1>
    %27 = tensor.empty() : tensor<2x1x1x41xi1>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x1x1x41xi1>) outs(%27 : tensor<2x1x1x41xi1>) {
    ^bb0(%in: i1, %out: i1):
      %42 = arith.xori %in, %true : i1
      linalg.yield %42 : i1
    } -> tensor<2x1x1x41xi1>
    %29 = linalg.generic {indexing_maps = [#map9, #map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_3, %26 : tensor<2x1x1x41xi1>, tensor<f32>, tensor<2x4x40x41xf32>) outs(%25 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %42 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %30 = tensor.empty() : tensor<2x4x40xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %32 = tensor.empty() : tensor<2x4x40xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x41xf32>) outs(%33, %31 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_13 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_10 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_10 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.subf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x41xf32>) outs(%25 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x41xf32>) outs(%6 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.divf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x41xf32>
    %collapsed_11 = tensor.collapse_shape %38 [[0], [1, 2], [3]] : tensor<2x4x40x41xf32> into tensor<2x160x41xf32>
    %39 = tensor.empty() : tensor<2x160x16xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x160x16xf32>) -> tensor<2x160x16xf32>
    %41 = linalg.batch_matmul ins(%collapsed_11, %concat_5 : tensor<2x160x41xf32>, tensor<2x41x16xf32>) outs(%40 : tensor<2x160x16xf32>) -> tensor<2x160x16xf32>
    %expanded_12 = tensor.expand_shape %41 [[0], [1, 2], [3]] output_shape [2, 4, 40, 16] : tensor<2x160x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_12 : tensor<2x4x40x16xf32>
  }
}

