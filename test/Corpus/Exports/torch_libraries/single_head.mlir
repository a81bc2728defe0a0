#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @single_head(%arg0: tensor<2x40x64xf32>, %arg1: tensor<16x64xf32>, %arg2: tensor<16x64xf32>, %arg3: tensor<16x64xf32>) -> tensor<2x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<64x64xf32>
    %cst_4 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<64xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %36 = linalg.index 0 : index
      %37 = arith.index_cast %36 : index to i64
      linalg.yield %37 : i64
    } -> tensor<64xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
    %expanded_5 = tensor.expand_shape %1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %2 = tensor.empty() : tensor<64x64xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<1x64xi64>, tensor<64x1xi64>) outs(%2 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %36 = arith.subi %in, %in_14 : i64
      linalg.yield %36 : i64
    } -> tensor<64x64xi64>
    %4 = tensor.empty() : tensor<64x64xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<64x64xi64>) outs(%4 : tensor<64x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %36 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %36 : i1
    } -> tensor<64x64xi1>
    %6 = tensor.empty() : tensor<64x64xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<64x64xi1>, tensor<64x64xf32>, tensor<f32>) outs(%6 : tensor<64x64xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %36 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %36 : f32
    } -> tensor<64x64xf32>
    %8 = tensor.empty() : tensor<64x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<16x64xf32>) outs(%8 : tensor<64x16xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %9 = tensor.empty() : tensor<80x16xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %11 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x16xf32>) outs(%10 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %expanded_6 = tensor.expand_shape %11 [[0, 1], [2]] output_shape [2, 40, 16] : tensor<80x16xf32> into tensor<2x40x16xf32>
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<16x64xf32>) outs(%8 : tensor<64x16xf32>) permutation = [1, 0] 
    %12 = linalg.matmul ins(%collapsed, %transposed_7 : tensor<80x64xf32>, tensor<64x16xf32>) outs(%10 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %expanded_8 = tensor.expand_shape %12 [[0, 1], [2]] output_shape [2, 40, 16] : tensor<80x16xf32> into tensor<2x40x16xf32>
    %transposed_9 = linalg.transpose ins(%arg3 : tensor<16x64xf32>) outs(%8 : tensor<64x16xf32>) permutation = [1, 0] 
    %13 = linalg.matmul ins(%collapsed, %transposed_9 : tensor<80x64xf32>, tensor<64x16xf32>) outs(%10 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %expanded_10 = tensor.expand_shape %13 [[0, 1], [2]] output_shape [2, 40, 16] : tensor<80x16xf32> into tensor<2x40x16xf32>
    %14 = tensor.empty() : tensor<2x16x40xf32>
    %transposed_11 = linalg.transpose ins(%expanded_6 : tensor<2x40x16xf32>) outs(%14 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %15 = tensor.empty() : tensor<2x40x40xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %17 = linalg.batch_matmul ins(%expanded_8, %transposed_11 : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%16 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x40xf32>) outs(%15 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %cst_4 : f32
      linalg.yield %36 : f32
    } -> tensor<2x40x40xf32>
    %extracted_slice = tensor.extract_slice %7[0, 0] [40, 64] [1, 1] : tensor<64x64xf32> to tensor<40x64xf32>
    %extracted_slice_12 = tensor.extract_slice %extracted_slice[0, 0] [40, 40] [1, 1] : tensor<40x64xf32> to tensor<40x40xf32>
    %19 = tensor.empty() : tensor<40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12 : tensor<40x40xf32>) outs(%19 : tensor<40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %36 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %36 : i1
    } -> tensor<40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_1, %18 : tensor<40x40xi1>, tensor<f32>, tensor<2x40x40xf32>) outs(%15 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %36 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %36 : f32
    } -> tensor<2x40x40xf32>
    %22 = tensor.empty() : tensor<2x40xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %24 = tensor.empty() : tensor<2x40xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %26:2 = linalg.generic {indexing_maps = [#map5, #map8, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x40x40xf32>) outs(%25, %23 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %36 = linalg.index 2 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_14 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_13 = tensor.expand_shape %26#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_13 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%15 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %36 = arith.subf %in, %in_14 : f32
      linalg.yield %36 : f32
    } -> tensor<2x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x40xf32>) outs(%15 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x40x40xf32>
    %29 = tensor.empty() : tensor<2x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x40xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%15 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %36 = arith.divf %in, %in_14 : f32
      linalg.yield %36 : f32
    } -> tensor<2x40x40xf32>
    %33 = tensor.empty() : tensor<2x40x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %35 = linalg.batch_matmul ins(%32, %expanded_10 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%34 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    return %35 : tensor<2x40x16xf32>
  }
}

