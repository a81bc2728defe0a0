#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @chunked_finite(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<40x40xf32>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %cst_4 = arith.constant dense<8> : tensor<i64>
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      linalg.yield %35 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %expanded_5 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %2 = tensor.empty() : tensor<40x1xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_4 : tensor<40x1xi64>, tensor<i64>) outs(%2 : tensor<40x1xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %34 = arith.sitofp %in : i64 to f64
      %35 = arith.sitofp %in_12 : i64 to f64
      %36 = arith.divf %34, %35 : f64
      %37 = math.floor %36 : f64
      %38 = arith.fptosi %37 : f64 to i64
      linalg.yield %38 : i64
    } -> tensor<40x1xi64>
    %4 = tensor.empty() : tensor<1x40xi64>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %cst_4 : tensor<1x40xi64>, tensor<i64>) outs(%4 : tensor<1x40xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %34 = arith.sitofp %in : i64 to f64
      %35 = arith.sitofp %in_12 : i64 to f64
      %36 = arith.divf %34, %35 : f64
      %37 = math.floor %36 : f64
      %38 = arith.fptosi %37 : f64 to i64
      linalg.yield %38 : i64
    } -> tensor<1x40xi64>
    %6 = tensor.empty() : tensor<40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %5 : tensor<40x1xi64>, tensor<1x40xi64>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %in_12: i64, %out: i1):
      %34 = arith.cmpi eq, %in, %in_12 : i64
      linalg.yield %34 : i1
    } -> tensor<40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded : tensor<1x40xi64>, tensor<40x1xi64>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %in_12: i64, %out: i1):
      %34 = arith.cmpi sle, %in, %in_12 : i64
      linalg.yield %34 : i1
    } -> tensor<40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %34 = arith.andi %in, %in_12 : i1
      linalg.yield %34 : i1
    } -> tensor<40x40xi1>
    %10 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%10 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %11 = tensor.empty() : tensor<8x40x40xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %13 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%12 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_7 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.divf %in, %cst_3 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xi1>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %34 = arith.xori %in, %true : i1
      linalg.yield %34 : i1
    } -> tensor<40x40xi1>
    %17 = tensor.empty() : tensor<40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_1, %cst_2 : tensor<40x40xi1>, tensor<f32>, tensor<40x40xf32>) outs(%17 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %34 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.addf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %22 = tensor.empty() : tensor<2x4x40xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %24:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x40xf32>) outs(%23, %21 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_12 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_8 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_8 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.subf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.divf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_9 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %31 = tensor.empty() : tensor<8x40x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_11 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_11 : tensor<2x4x40x16xf32>
  }
}

