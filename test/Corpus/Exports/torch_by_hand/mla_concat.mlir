#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @mla_concat(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x8xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40x1x8xf32>, %arg4: tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<40x40xf32>
    %cst_3 = arith.constant 4.8989794855663558 : f64
    %concat = tensor.concat dim(3) %arg0, %arg1 : (tensor<2x4x40x16xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x24xf32>
    %0 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<2x40x4x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x1x40x8xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<2x40x1x8xf32>) outs(%1 : tensor<2x1x40x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<2x4x40x8xf32>
    %collapsed = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x1x40x8xf32> into tensor<2x40x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x40x8xf32>) outs(%2 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x8xf32>
    %concat_5 = tensor.concat dim(3) %transposed, %3 : (tensor<2x4x40x16xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x24xf32>
    %4 = tensor.empty() : tensor<2x4x24x40xf32>
    %transposed_6 = linalg.transpose ins(%concat_5 : tensor<2x4x40x24xf32>) outs(%4 : tensor<2x4x24x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_7 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<2x4x40x24xf32> into tensor<8x40x24xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %5 = tensor.empty() : tensor<8x40x40xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %7 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x40x24xf32>, tensor<8x24x40xf32>) outs(%6 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %8 = tensor.empty() : tensor<2x4x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.truncf %cst_3 : f64 to f32
      %34 = arith.divf %in, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %10 = tensor.empty() : tensor<40xi64>
    %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %33 = linalg.index 0 : index
      %34 = arith.index_cast %33 : index to i64
      linalg.yield %34 : i64
    } -> tensor<40xi64>
    %expanded_9 = tensor.expand_shape %11 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_10 = tensor.expand_shape %11 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %12 = tensor.empty() : tensor<40x40xi64>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%12 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %33 = arith.subi %in, %in_15 : i64
      linalg.yield %33 : i64
    } -> tensor<40x40xi64>
    %14 = tensor.empty() : tensor<40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<40x40xi64>) outs(%14 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %33 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %33 : i1
    } -> tensor<40x40xi1>
    %16 = tensor.empty() : tensor<40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_2, %cst_1 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<f32>) outs(%16 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %33 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %17 : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.addf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = tensor.empty() : tensor<2x4x40xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %21 = tensor.empty() : tensor<2x4x40xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %23:2 = linalg.generic {indexing_maps = [#map1, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%22, %20 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_15 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_11 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_11 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.subf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%27 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.divf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %30 = tensor.empty() : tensor<8x40x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_14 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_14 : tensor<2x4x40x16xf32>
  }
}

