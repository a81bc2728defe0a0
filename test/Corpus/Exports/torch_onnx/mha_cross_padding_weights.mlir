#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main_graph(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<2x56xi1>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<128xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64x128xf32>) -> (tensor<2x40x64xf32>, tensor<2x40x56xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x56xf32>
    %cst_3 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 4.000000e+00 : f32
    %cst_6 = arith.constant dense<1> : tensor<1xi64>
    %cst_7 = arith.constant dense<0> : tensor<1xi64>
    %0 = tensor.empty() : tensor<2x56xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %cst_1, %cst_2 : tensor<2x56xi1>, tensor<f32>, tensor<2x56xf32>) outs(%0 : tensor<2x56xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %56 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %56 : f32
    } -> tensor<2x56xf32>
    %2 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%2 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %3 = tensor.empty() : tensor<56x2x64xf32>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x56x64xf32>) outs(%3 : tensor<56x2x64xf32>) permutation = [1, 0, 2] 
    %4 = tensor.empty() : tensor<40x64x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<64x64xf32>) outs(%4 : tensor<40x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x64xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%2 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %7 = linalg.batch_matmul ins(%transposed, %5 : tensor<40x2x64xf32>, tensor<40x64x64xf32>) outs(%6 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %7 : tensor<64xf32>, tensor<40x2x64xf32>) outs(%2 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %56 = arith.addf %in, %in_30 : f32
      linalg.yield %56 : f32
    } -> tensor<40x2x64xf32>
    %9 = tensor.empty() : tensor<56x64x128xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<64x128xf32>) outs(%9 : tensor<56x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56x64x128xf32>
    %11 = tensor.empty() : tensor<56x2x128xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %13 = linalg.batch_matmul ins(%transposed_8, %10 : tensor<56x2x64xf32>, tensor<56x64x128xf32>) outs(%12 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %13 : tensor<128xf32>, tensor<56x2x128xf32>) outs(%11 : tensor<56x2x128xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %56 = arith.addf %in, %in_30 : f32
      linalg.yield %56 : f32
    } -> tensor<56x2x128xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2], [3, 4]] output_shape [1, 56, 2, 2, 64] : tensor<56x2x128xf32> into tensor<1x56x2x2x64xf32>
    %15 = tensor.empty() : tensor<2x56x2x1x64xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<1x56x2x2x64xf32>) outs(%15 : tensor<2x56x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_9 [[0], [1], [2, 3], [4]] : tensor<2x56x2x1x64xf32> into tensor<2x56x2x64xf32>
    %16 = tensor.empty() : tensor<1x56x2x64xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<1xi64>) outs(%16 : tensor<1x56x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%56, %57, %58, %59] : tensor<2x56x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x56x2x64xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<1xi64>) outs(%16 : tensor<1x56x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%56, %57, %58, %59] : tensor<2x56x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x56x2x64xf32>
    %collapsed_10 = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<40x2x64xf32> into tensor<40x128xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %19 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<40x8x16xf32>) outs(%19 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_13 = tensor.collapse_shape %17 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %collapsed_15 = tensor.collapse_shape %18 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %20 = tensor.empty() : tensor<8x56x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<56x8x16xf32>) outs(%20 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %expanded_18 = tensor.expand_shape %1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 56] : tensor<2x56xf32> into tensor<2x1x1x56xf32>
    %21 = tensor.empty() : tensor<2x4x1x56xf32>
    %collapsed_19 = tensor.collapse_shape %expanded_18 [[0, 1], [2], [3]] : tensor<2x1x1x56xf32> into tensor<2x1x56xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<2x1x56xf32>) outs(%21 : tensor<2x4x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x56xf32>
    %collapsed_20 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x1x56xf32> into tensor<8x1x56xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12, %cst_3 : tensor<8x40x16xf32>, tensor<f32>) outs(%19 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %56 = arith.mulf %in, %in_30 : f32
      linalg.yield %56 : f32
    } -> tensor<8x40x16xf32>
    %24 = tensor.empty() : tensor<8x16x56xf32>
    %transposed_21 = linalg.transpose ins(%expanded_14 : tensor<56x8x16xf32>) outs(%24 : tensor<8x16x56xf32>) permutation = [1, 2, 0] 
    %25 = tensor.empty() : tensor<8x40x56xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %27 = linalg.batch_matmul ins(%23, %transposed_21 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%26 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_4 : tensor<8x40x56xf32>, tensor<f32>) outs(%25 : tensor<8x40x56xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %56 = arith.mulf %in, %in_30 : f32
      linalg.yield %56 : f32
    } -> tensor<8x40x56xf32>
    %29 = tensor.empty() : tensor<8x1x56xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_20, %cst_4 : tensor<8x1x56xf32>, tensor<f32>) outs(%29 : tensor<8x1x56xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %56 = arith.mulf %in, %in_30 : f32
      linalg.yield %56 : f32
    } -> tensor<8x1x56xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<8x40x56xf32>, tensor<8x1x56xf32>) outs(%25 : tensor<8x40x56xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %56 = arith.addf %in, %in_30 : f32
      linalg.yield %56 : f32
    } -> tensor<8x40x56xf32>
    %32 = tensor.empty() : tensor<8x40xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<8x40xi64>) -> tensor<8x40xi64>
    %34 = tensor.empty() : tensor<8x40xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<8x40xf32>) -> tensor<8x40xf32>
    %36:2 = linalg.generic {indexing_maps = [#map3, #map10, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<8x40x56xf32>) outs(%35, %33 : tensor<8x40xf32>, tensor<8x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %56 = linalg.index 2 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_30 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<8x40xf32>, tensor<8x40xi64>)
    %expanded_22 = tensor.expand_shape %36#0 [[0], [1, 2]] output_shape [8, 40, 1] : tensor<8x40xf32> into tensor<8x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %expanded_22 : tensor<8x40x56xf32>, tensor<8x40x1xf32>) outs(%25 : tensor<8x40x56xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %56 = arith.subf %in, %in_30 : f32
      linalg.yield %56 : f32
    } -> tensor<8x40x56xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<8x40x56xf32>) outs(%25 : tensor<8x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<8x40x56xf32>
    %39 = tensor.empty() : tensor<8x40x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<8x40x56xf32>) outs(%40 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<8x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<8x40x56xf32>, tensor<8x40x1xf32>) outs(%25 : tensor<8x40x56xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %56 = arith.divf %in, %in_30 : f32
      linalg.yield %56 : f32
    } -> tensor<8x40x56xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %44 = linalg.batch_matmul ins(%42, %transposed_17 : tensor<8x40x56xf32>, tensor<8x56x16xf32>) outs(%43 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %45 = tensor.empty() : tensor<40x8x16xf32>
    %transposed_23 = linalg.transpose ins(%44 : tensor<8x40x16xf32>) outs(%45 : tensor<40x8x16xf32>) permutation = [1, 0, 2] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1, 2]] : tensor<40x8x16xf32> into tensor<5120xf32>
    %expanded_25 = tensor.expand_shape %collapsed_24 [[0, 1]] output_shape [80, 64] : tensor<5120xf32> into tensor<80x64xf32>
    %46 = tensor.empty() : tensor<64x64xf32>
    %transposed_26 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<80x64xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %49 = linalg.matmul ins(%expanded_25, %transposed_26 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %arg4 : tensor<80x64xf32>, tensor<64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %56 = arith.addf %in, %in_30 : f32
      linalg.yield %56 : f32
    } -> tensor<80x64xf32>
    %expanded_27 = tensor.expand_shape %50 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %expanded_28 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %51 = tensor.empty() : tensor<2x40x56xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x40x56xf32>) -> tensor<2x40x56xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x40x56xf32>) outs(%52 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x56xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x40x56xf32>) outs(%51 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_5 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x56xf32>
    %55 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_29 = linalg.transpose ins(%expanded_27 : tensor<40x2x64xf32>) outs(%55 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_29, %54 : tensor<2x40x64xf32>, tensor<2x40x56xf32>
  }
}

