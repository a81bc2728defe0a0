#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @skewing(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<40x16xf32>) -> tensor<2x4x40x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+09> : tensor<40x40xf32>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<16x40xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<40x16xf32>) outs(%0 : tensor<16x40xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x4x40x16xf32> into tensor<320x16xf32>
    %1 = tensor.empty() : tensor<320x40xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<320x40xf32>) -> tensor<320x40xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<320x16xf32>, tensor<16x40xf32>) outs(%2 : tensor<320x40xf32>) -> tensor<320x40xf32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2], [3]] output_shape [2, 4, 40, 40] : tensor<320x40xf32> into tensor<2x4x40x40xf32>
    %padded = tensor.pad %expanded low[0, 0, 0, 1] high[0, 0, 0, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<2x4x40x40xf32> to tensor<2x4x40x41xf32>
    %collapsed_4 = tensor.collapse_shape %padded [[0], [1], [2, 3]] : tensor<2x4x40x41xf32> into tensor<2x4x1640xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1], [2, 3]] output_shape [2, 4, 41, 40] : tensor<2x4x1640xf32> into tensor<2x4x41x40xf32>
    %extracted_slice = tensor.extract_slice %expanded_5[0, 0, 1, 0] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x41x40xf32> to tensor<2x4x40x40xf32>
    %4 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_6 = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_7 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %5 = tensor.empty() : tensor<8x40x40xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %7 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%6 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_9 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %8 = tensor.empty() : tensor<2x4x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %extracted_slice : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.addf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.divf %in, %cst_3 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %11 = tensor.empty() : tensor<40xi64>
    %12 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%11 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      linalg.yield %35 : i64
    } -> tensor<40xi64>
    %expanded_10 = tensor.expand_shape %12 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_11 = tensor.expand_shape %12 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %13 = tensor.empty() : tensor<40x40xi64>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%13 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %34 = arith.subi %in, %in_16 : i64
      linalg.yield %34 : i64
    } -> tensor<40x40xi64>
    %15 = tensor.empty() : tensor<40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<40x40xi64>) outs(%15 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %34 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %34 : i1
    } -> tensor<40x40xi1>
    %17 = tensor.empty() : tensor<40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_2, %cst_1 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<f32>) outs(%17 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %34 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %18 : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.addf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %22 = tensor.empty() : tensor<2x4x40xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %24:2 = linalg.generic {indexing_maps = [#map, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x40xf32>) outs(%23, %21 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_16 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_12 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_12 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.subf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.divf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %31 = tensor.empty() : tensor<8x40x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_15 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_15 : tensor<2x4x40x16xf32>
  }
}

