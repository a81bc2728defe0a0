#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @sinks_bf16(%arg0: tensor<2x4x40x16xbf16>, %arg1: tensor<2x4x40x16xbf16>, %arg2: tensor<2x4x40x16xbf16>, %arg3: tensor<4xbf16>) -> tensor<2x4x40x16xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF80 : bf16
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_3 = arith.constant dense<0xFF80> : tensor<40x40xbf16>
    %cst_4 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xbf16>) outs(%0 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %1 = tensor.empty() : tensor<8x40x40xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%2 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %4 = tensor.empty() : tensor<8x40x40xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x40x40xf32>) outs(%4 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %43 = arith.truncf %in : f32 to bf16
      linalg.yield %43 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %6 = tensor.empty() : tensor<2x4x40x40xbf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xbf16>) outs(%6 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.mulf %in, %cst_4 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x4x40x40xbf16>
    %8 = tensor.empty() : tensor<40xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %43 = linalg.index 0 : index
      %44 = arith.index_cast %43 : index to i64
      linalg.yield %44 : i64
    } -> tensor<40xi64>
    %expanded_6 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_7 = tensor.expand_shape %9 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %10 = tensor.empty() : tensor<40x40xi64>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %expanded_7 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%10 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %43 = arith.subi %in, %in_14 : i64
      linalg.yield %43 : i64
    } -> tensor<40x40xi64>
    %12 = tensor.empty() : tensor<40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<40x40xi64>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %43 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %43 : i1
    } -> tensor<40x40xi1>
    %14 = tensor.empty() : tensor<40x40xbf16>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3, %cst_2 : tensor<40x40xi1>, tensor<40x40xbf16>, tensor<bf16>) outs(%14 : tensor<40x40xbf16>) {
    ^bb0(%in: i1, %in_14: bf16, %in_15: bf16, %out: bf16):
      %43 = arith.select %in, %in_14, %in_15 : bf16
      linalg.yield %43 : bf16
    } -> tensor<40x40xbf16>
    %16 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %15 : tensor<2x4x40x40xbf16>, tensor<40x40xbf16>) outs(%6 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_14: bf16, %out: bf16):
      %43 = arith.addf %in, %in_14 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x4x40x40xbf16>
    %17 = tensor.empty() : tensor<2x4x40x1xbf16>
    %expanded_8 = tensor.expand_shape %arg3 [[0, 1]] output_shape [4, 1] : tensor<4xbf16> into tensor<4x1xbf16>
    %18 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<4x1xbf16>) outs(%17 : tensor<2x4x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x1xbf16>
    %concat = tensor.concat dim(3) %16, %18 : (tensor<2x4x40x40xbf16>, tensor<2x4x40x1xbf16>) -> tensor<2x4x40x41xbf16>
    %19 = tensor.empty() : tensor<2x4x40xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %21 = tensor.empty() : tensor<2x4x40xbf16>
    %22 = linalg.fill ins(%cst_0 : bf16) outs(%21 : tensor<2x4x40xbf16>) -> tensor<2x4x40xbf16>
    %23:2 = linalg.generic {indexing_maps = [#map1, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<2x4x40x41xbf16>) outs(%22, %20 : tensor<2x4x40xbf16>, tensor<2x4x40xi64>) {
    ^bb0(%in: bf16, %out: bf16, %out_14: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : bf16
      %46 = arith.cmpf ogt, %in, %out : bf16
      %47 = arith.select %46, %44, %out_14 : i64
      linalg.yield %45, %47 : bf16, i64
    } -> (tensor<2x4x40xbf16>, tensor<2x4x40xi64>)
    %expanded_9 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xbf16> into tensor<2x4x40x1xbf16>
    %24 = tensor.empty() : tensor<2x4x40x41xbf16>
    %25 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_9 : tensor<2x4x40x41xbf16>, tensor<2x4x40x1xbf16>) outs(%24 : tensor<2x4x40x41xbf16>) {
    ^bb0(%in: bf16, %in_14: bf16, %out: bf16):
      %43 = arith.subf %in, %in_14 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x4x40x41xbf16>
    %26 = tensor.empty() : tensor<2x4x40x41xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x41xbf16>) outs(%26 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %43 = arith.extf %in : bf16 to f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x41xf32>
    %28 = tensor.empty() : tensor<2x4x40xf32>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %30:2 = linalg.generic {indexing_maps = [#map1, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x40x41xf32>) outs(%29, %20 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_14 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_10 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_10 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %43 = arith.subf %in, %in_14 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x41xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40x41xf32>) outs(%26 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x41xf32>
    %33 = tensor.empty() : tensor<2x4x40x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x40x41xf32>) outs(%34 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %43 = arith.divf %in, %in_14 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x41xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40x41xf32>) outs(%24 : tensor<2x4x40x41xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %43 = arith.truncf %in : f32 to bf16
      linalg.yield %43 : bf16
    } -> tensor<2x4x40x41xbf16>
    %extracted_slice = tensor.extract_slice %37[0, 0, 0, 0] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x40x41xbf16> to tensor<2x4x40x40xbf16>
    %collapsed_11 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_12 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %38 = tensor.empty() : tensor<8x40x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%39 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %41 = tensor.empty() : tensor<8x40x16xbf16>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<8x40x16xf32>) outs(%41 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %43 = arith.truncf %in : f32 to bf16
      linalg.yield %43 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_13 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    return %expanded_13 : tensor<2x4x40x16xbf16>
  }
}

