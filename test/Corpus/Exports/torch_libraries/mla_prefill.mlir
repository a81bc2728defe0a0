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
  func.func @mla_prefill(%arg0: tensor<2x40x24xf32>, %arg1: tensor<2x40x12xf32>, %arg2: tensor<2x40x8xf32>, %arg3: tensor<24x96xf32>, %arg4: tensor<12x128xf32>) -> tensor<2x40x64xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<40x40xf32>
    %cst_3 = arith.constant 0.20412414523193151 : f64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x24xf32> into tensor<80x24xf32>
    %0 = tensor.empty() : tensor<80x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %2 = linalg.matmul ins(%collapsed, %arg3 : tensor<80x24xf32>, tensor<24x96xf32>) outs(%1 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 40, 4, 24] : tensor<80x96xf32> into tensor<2x40x4x24xf32>
    %3 = tensor.empty() : tensor<2x4x40x24xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x40x4x24xf32>) outs(%3 : tensor<2x4x40x24xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_4 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x40x12xf32> into tensor<80x12xf32>
    %4 = tensor.empty() : tensor<80x128xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %6 = linalg.matmul ins(%collapsed_4, %arg4 : tensor<80x12xf32>, tensor<12x128xf32>) outs(%5 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 40, 4, 32] : tensor<80x128xf32> into tensor<2x40x4x32xf32>
    %7 = tensor.empty() : tensor<2x4x40x32xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x40x4x32xf32>) outs(%7 : tensor<2x4x40x32xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_6[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x32xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_7 = tensor.extract_slice %transposed_6[0, 0, 0, 16] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x32xf32> to tensor<2x4x40x16xf32>
    %8 = tensor.empty() : tensor<2x4x40x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x8xf32>) outs(%8 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %extracted_slice, %9 : (tensor<2x4x40x16xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x24xf32>
    %10 = tensor.empty() : tensor<2x4x24x40xf32>
    %transposed_8 = linalg.transpose ins(%concat : tensor<2x4x40x24xf32>) outs(%10 : tensor<2x4x24x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_9 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x24xf32> into tensor<8x40x24xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %11 = tensor.empty() : tensor<8x40x40xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %13 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x40x24xf32>, tensor<8x24x40xf32>) outs(%12 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_11 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.truncf %cst_3 : f64 to f32
      %41 = arith.mulf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %16 = tensor.empty() : tensor<40xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i64
      linalg.yield %41 : i64
    } -> tensor<40xi64>
    %expanded_12 = tensor.expand_shape %17 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_13 = tensor.expand_shape %17 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %18 = tensor.empty() : tensor<40x40xi64>
    %19 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%18 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_20: i64, %out: i64):
      %40 = arith.subi %in, %in_20 : i64
      linalg.yield %40 : i64
    } -> tensor<40x40xi64>
    %20 = tensor.empty() : tensor<40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<40x40xi64>) outs(%20 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %40 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %40 : i1
    } -> tensor<40x40xi1>
    %22 = tensor.empty() : tensor<40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%21, %cst_2, %cst_1 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<f32>) outs(%22 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %40 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %23 : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %40 = arith.addf %in, %in_20 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = tensor.empty() : tensor<2x4x40xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %27 = tensor.empty() : tensor<2x4x40xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %29:2 = linalg.generic {indexing_maps = [#map1, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%28, %26 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_20 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_14 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_14 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %40 = arith.subf %in, %in_20 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = tensor.empty() : tensor<2x4x40x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %40 = arith.divf %in, %in_20 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %36 = tensor.empty() : tensor<8x40x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %38 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%37 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_17 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %39 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x40x16xf32>) outs(%39 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    return %collapsed_19 : tensor<2x40x64xf32>
  }
}

