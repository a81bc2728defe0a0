#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @cpmant.CpmAntAttention(%arg0: tensor<2x72x64xf32>, %arg1: tensor<2x72x72xi32>, %arg2: tensor<2x4x72x72xf32>, %arg3: tensor<512x64xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512x64xf32>, %arg6: tensor<64x512xf32>) -> tensor<2x72x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<false> : tensor<i1>
    %cst_4 = arith.constant 11.313708498984761 : f64
    %0 = tensor.empty() : tensor<64x512xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<512x64xf32>) outs(%0 : tensor<64x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x72x64xf32> into tensor<144x64xf32>
    %1 = tensor.empty() : tensor<144x512xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<144x512xf32>) -> tensor<144x512xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<144x64xf32>, tensor<64x512xf32>) outs(%2 : tensor<144x512xf32>) -> tensor<144x512xf32>
    %transposed_5 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%0 : tensor<64x512xf32>) permutation = [1, 0] 
    %4 = linalg.matmul ins(%collapsed, %transposed_5 : tensor<144x64xf32>, tensor<64x512xf32>) outs(%2 : tensor<144x512xf32>) -> tensor<144x512xf32>
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<512x64xf32>) outs(%0 : tensor<64x512xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<144x64xf32>, tensor<64x512xf32>) outs(%2 : tensor<144x512xf32>) -> tensor<144x512xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 72, 4, 128] : tensor<144x512xf32> into tensor<2x72x4x128xf32>
    %6 = tensor.empty() : tensor<2x4x72x128xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<2x72x4x128xf32>) outs(%6 : tensor<2x4x72x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 72, 4, 128] : tensor<144x512xf32> into tensor<2x72x4x128xf32>
    %expanded_9 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 72, 4, 128] : tensor<144x512xf32> into tensor<2x72x4x128xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x72x4x128xf32>) outs(%6 : tensor<2x4x72x128xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<2x4x128x72xf32>
    %transposed_11 = linalg.transpose ins(%expanded_8 : tensor<2x72x4x128xf32>) outs(%7 : tensor<2x4x128x72xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x72x128xf32> into tensor<8x72x128xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x4x128x72xf32> into tensor<8x128x72xf32>
    %8 = tensor.empty() : tensor<8x72x72xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x72x72xf32>) -> tensor<8x72x72xf32>
    %10 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x72x128xf32>, tensor<8x128x72xf32>) outs(%9 : tensor<8x72x72xf32>) -> tensor<8x72x72xf32>
    %expanded_14 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 4, 72, 72] : tensor<8x72x72xf32> into tensor<2x4x72x72xf32>
    %11 = tensor.empty() : tensor<2x4x72x72xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x4x72x72xf32>) outs(%11 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.truncf %cst_4 : f64 to f32
      %38 = arith.divf %in, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x72x72xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg2 : tensor<2x4x72x72xf32>, tensor<2x4x72x72xf32>) outs(%11 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %37 = arith.addf %in, %in_24 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x72x72xf32>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [2, 1, 72, 72] : tensor<2x72x72xi32> into tensor<2x1x72x72xi32>
    %14 = tensor.empty() : tensor<2x1x72x72xi1>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_3 : tensor<2x1x72x72xi32>, tensor<i1>) outs(%14 : tensor<2x1x72x72xi1>) {
    ^bb0(%in: i32, %in_24: i1, %out: i1):
      %37 = arith.extui %in_24 : i1 to i32
      %38 = arith.cmpi eq, %in, %37 : i32
      linalg.yield %38 : i1
    } -> tensor<2x1x72x72xi1>
    %16 = linalg.generic {indexing_maps = [#map2, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_2, %13 : tensor<2x1x72x72xi1>, tensor<f32>, tensor<2x4x72x72xf32>) outs(%11 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %37 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x72x72xf32>
    %17 = tensor.empty() : tensor<2x4x72xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x4x72xi64>) -> tensor<2x4x72xi64>
    %19 = tensor.empty() : tensor<2x4x72xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x72xf32>) -> tensor<2x4x72xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x72x72xf32>) outs(%20, %18 : tensor<2x4x72xf32>, tensor<2x4x72xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %37 = linalg.index 3 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_24 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<2x4x72xf32>, tensor<2x4x72xi64>)
    %expanded_16 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 72, 1] : tensor<2x4x72xf32> into tensor<2x4x72x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_16 : tensor<2x4x72x72xf32>, tensor<2x4x72x1xf32>) outs(%11 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %37 = arith.subf %in, %in_24 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x72x72xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x72x72xf32>) outs(%11 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x72x72xf32>
    %24 = tensor.empty() : tensor<2x4x72x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x4x72x1xf32>) -> tensor<2x4x72x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x72x72xf32>) outs(%25 : tensor<2x4x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x72x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x72x72xf32>, tensor<2x4x72x1xf32>) outs(%11 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %37 = arith.divf %in, %in_24 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x72x72xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_1, %27 : tensor<2x1x72x72xi1>, tensor<f32>, tensor<2x4x72x72xf32>) outs(%11 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %37 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x72x72xf32>
    %collapsed_17 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x72x72xf32> into tensor<8x72x72xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x72x128xf32> into tensor<8x72x128xf32>
    %29 = tensor.empty() : tensor<8x72x128xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x72x128xf32>) -> tensor<8x72x128xf32>
    %31 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x72x72xf32>, tensor<8x72x128xf32>) outs(%30 : tensor<8x72x128xf32>) -> tensor<8x72x128xf32>
    %expanded_19 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 72, 128] : tensor<8x72x128xf32> into tensor<2x4x72x128xf32>
    %32 = tensor.empty() : tensor<2x72x4x128xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x4x72x128xf32>) outs(%32 : tensor<2x72x4x128xf32>) permutation = [0, 2, 1, 3] 
    %33 = tensor.empty() : tensor<512x64xf32>
    %transposed_21 = linalg.transpose ins(%arg6 : tensor<64x512xf32>) outs(%33 : tensor<512x64xf32>) permutation = [1, 0] 
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2, 3]] : tensor<2x72x4x128xf32> into tensor<144x512xf32>
    %34 = tensor.empty() : tensor<144x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<144x64xf32>) -> tensor<144x64xf32>
    %36 = linalg.matmul ins(%collapsed_22, %transposed_21 : tensor<144x512xf32>, tensor<512x64xf32>) outs(%35 : tensor<144x64xf32>) -> tensor<144x64xf32>
    %expanded_23 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [2, 72, 64] : tensor<144x64xf32> into tensor<2x72x64xf32>
    return %expanded_23 : tensor<2x72x64xf32>
  }
}

