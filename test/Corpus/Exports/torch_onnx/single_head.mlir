#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x40x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<16x64xf32>, %arg3: tensor<16x64xf32>) -> tensor<2x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1.250000e-01> : tensor<f32>
    %cst_2 = arith.constant dense<"0xFEFFFFFFFFFCFFFFFFFFF8FFFFFFFFF0FFFFFFFFE0FFFFFFFFC0FFFFFFFF80FFFFFFFF00FFFFFFFF00FEFFFFFF00FCFFFFFF00F8FFFFFF00F0FFFFFF00E0FFFFFF00C0FFFFFF0080FFFFFF0000FFFFFF0000FEFFFF0000FCFFFF0000F8FFFF0000F0FFFF0000E0FFFF0000C0FFFF000080FFFF000000FFFF000000FEFF000000FCFF000000F8FF000000F0FF000000E0FF000000C0FF00000080FF00000000FF00000000FE00000000FC00000000F800000000F000000000E000000000C000000000800000000000"> : tensor<40x40xi1>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<64x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<16x64xf32>) outs(%0 : tensor<64x16xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x64x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x16xf32>) outs(%1 : tensor<2x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x16xf32>
    %3 = tensor.empty() : tensor<2x40x16xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x40x64xf32>, tensor<2x64x16xf32>) outs(%4 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<16x64xf32>) outs(%0 : tensor<64x16xf32>) permutation = [1, 0] 
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<64x16xf32>) outs(%1 : tensor<2x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x16xf32>
    %7 = linalg.batch_matmul ins(%arg0, %6 : tensor<2x40x64xf32>, tensor<2x64x16xf32>) outs(%4 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %transposed_5 = linalg.transpose ins(%arg3 : tensor<16x64xf32>) outs(%0 : tensor<64x16xf32>) permutation = [1, 0] 
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<64x16xf32>) outs(%1 : tensor<2x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x16xf32>
    %9 = linalg.batch_matmul ins(%arg0, %8 : tensor<2x40x64xf32>, tensor<2x64x16xf32>) outs(%4 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %10 = tensor.empty() : tensor<2x16x40xf32>
    %transposed_6 = linalg.transpose ins(%5 : tensor<2x40x16xf32>) outs(%10 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %11 = tensor.empty() : tensor<2x40x40xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %13 = linalg.batch_matmul ins(%7, %transposed_6 : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%12 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %cst_1 : tensor<2x40x40xf32>, tensor<f32>) outs(%11 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.mulf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %cst_3, %14 : tensor<40x40xi1>, tensor<f32>, tensor<2x40x40xf32>) outs(%11 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %28 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x40x40xf32>
    %16 = tensor.empty() : tensor<2x40xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %18 = tensor.empty() : tensor<2x40xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %20:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x40x40xf32>) outs(%19, %17 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %28 = linalg.index 2 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_7 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded = tensor.expand_shape %20#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %expanded : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.subf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x40xf32>) outs(%11 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x40x40xf32>
    %23 = tensor.empty() : tensor<2x40x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x40xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.divf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x40x40xf32>
    %27 = linalg.batch_matmul ins(%26, %9 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%4 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    return %27 : tensor<2x40x16xf32>
  }
}

