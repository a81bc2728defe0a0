#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @luong(%arg0: tensor<2x40x24xf32>, %arg1: tensor<2x40x48xf32>, %arg2: tensor<24x48xf32>, %arg3: tensor<2x40xi1>) -> tensor<2x40x48xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-9.99999984E+17> : tensor<f32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x24xf32> into tensor<80x24xf32>
    %0 = tensor.empty() : tensor<80x48xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %2 = linalg.matmul ins(%collapsed, %arg2 : tensor<80x24xf32>, tensor<24x48xf32>) outs(%1 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 40, 48] : tensor<80x48xf32> into tensor<2x40x48xf32>
    %3 = tensor.empty() : tensor<2x48x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x40x48xf32>) outs(%3 : tensor<2x48x40xf32>) permutation = [0, 2, 1] 
    %4 = tensor.empty() : tensor<2x40x40xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %6 = linalg.batch_matmul ins(%expanded, %transposed : tensor<2x40x48xf32>, tensor<2x48x40xf32>) outs(%5 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %expanded_2 = tensor.expand_shape %arg3 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi1> into tensor<2x1x40xi1>
    %7 = tensor.empty() : tensor<2x1x40xi1>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<2x1x40xi1>) outs(%7 : tensor<2x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %24 = arith.xori %in, %true : i1
      linalg.yield %24 : i1
    } -> tensor<2x1x40xi1>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %cst_1, %6 : tensor<2x1x40xi1>, tensor<f32>, tensor<2x40x40xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %24 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %24 : f32
    } -> tensor<2x40x40xf32>
    %10 = tensor.empty() : tensor<2x40xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %12 = tensor.empty() : tensor<2x40xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x40x40xf32>) outs(%13, %11 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_4: i64):
      %24 = linalg.index 2 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.maximumf %in, %out : f32
      %27 = arith.cmpf ogt, %in, %out : f32
      %28 = arith.select %27, %25, %out_4 : i64
      linalg.yield %26, %28 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_3 = tensor.expand_shape %14#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %expanded_3 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.subf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<2x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x40xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.exp %in : f32
      linalg.yield %24 : f32
    } -> tensor<2x40x40xf32>
    %17 = tensor.empty() : tensor<2x40x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x40xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %24 = arith.divf %in, %in_4 : f32
      linalg.yield %24 : f32
    } -> tensor<2x40x40xf32>
    %21 = tensor.empty() : tensor<2x40x48xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x40x48xf32>) -> tensor<2x40x48xf32>
    %23 = linalg.batch_matmul ins(%20, %arg1 : tensor<2x40x40xf32>, tensor<2x40x48xf32>) outs(%22 : tensor<2x40x48xf32>) -> tensor<2x40x48xf32>
    return %23 : tensor<2x40x48xf32>
  }
}

