#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @mha_triu_bool(%arg0: tensor<2x40x64xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<192xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<40x40xf32>
    %cst_4 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_7 = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %2 = tensor.empty() : tensor<40x40xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_37: i64, %out: i64):
      %55 = arith.subi %in, %in_37 : i64
      linalg.yield %55 : i64
    } -> tensor<40x40xi64>
    %4 = tensor.empty() : tensor<40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x40xi64>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %55 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %55 : i1
    } -> tensor<40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_4 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_37: i1, %out: i1):
      %55 = arith.andi %in, %in_37 : i1
      linalg.yield %55 : i1
    } -> tensor<40x40xi1>
    %7 = tensor.empty() : tensor<40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %cst_2, %cst_3 : tensor<40x40xi1>, tensor<f32>, tensor<40x40xf32>) outs(%7 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %55 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %55 : f32
    } -> tensor<40x40xf32>
    %9 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%9 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %10 = tensor.empty() : tensor<64x192xf32>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<192x64xf32>) outs(%10 : tensor<64x192xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<40x64x192xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<64x192xf32>) outs(%11 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %13 = tensor.empty() : tensor<40x2x192xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %15 = linalg.batch_matmul ins(%transposed, %12 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%14 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg2 : tensor<40x2x192xf32>, tensor<192xf32>) outs(%13 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %55 = arith.addf %in, %in_37 : f32
      linalg.yield %55 : f32
    } -> tensor<40x2x192xf32>
    %expanded_9 = tensor.expand_shape %16 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %17 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x40x2x3x64xf32>) outs(%17 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_10 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %18 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<40x8x16xf32>) outs(%18 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_16 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<40x8x16xf32>) outs(%18 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_19 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<40x8x16xf32>) outs(%18 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_22 = tensor.expand_shape %transposed_15 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_23 = tensor.expand_shape %transposed_18 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_24 = tensor.expand_shape %8 [[0, 1, 2], [3]] output_shape [1, 1, 40, 40] : tensor<40x40xf32> into tensor<1x1x40x40xf32>
    %19 = tensor.empty() : tensor<2x4x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x40x16xf32>) outs(%19 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.mulf %in, %cst_6 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x16xf32>
    %21 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_25 = linalg.transpose ins(%expanded_23 : tensor<2x4x40x16xf32>) outs(%21 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %22 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x4x16x40xf32>) outs(%21 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.mulf %in, %cst_6 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_26 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_27 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %23 = tensor.empty() : tensor<8x40x40xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %25 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%24 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_28 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_24 : tensor<2x4x40x40xf32>, tensor<1x1x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %55 = arith.addf %in, %in_37 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = tensor.empty() : tensor<2x4x40xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %30 = tensor.empty() : tensor<2x4x40xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %32:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%31, %29 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_37 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_29 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_29 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %55 = arith.subf %in, %in_37 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = tensor.empty() : tensor<2x4x40x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x40x40xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %55 = arith.divf %in, %in_37 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %39 = tensor.empty() : tensor<2x4x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %55 = arith.extf %in : f32 to f64
      %56 = arith.cmpf oeq, %55, %cst_5 : f64
      linalg.yield %56 : i1
    } -> tensor<2x4x40x40xi1>
    %41 = tensor.empty() : tensor<2x4x40x1xi1>
    %42 = linalg.fill ins(%true : i1) outs(%41 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %43 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x40xi1>) outs(%42 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %55 = arith.andi %in, %out : i1
      linalg.yield %55 : i1
    } -> tensor<2x4x40x1xi1>
    %44 = linalg.generic {indexing_maps = [#map11, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_1, %38 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %55 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_30 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %46 = linalg.batch_matmul ins(%collapsed_30, %transposed_21 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%45 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_31 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %47 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x4x40x16xf32>) outs(%47 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %48 = tensor.empty() : tensor<64x64xf32>
    %transposed_34 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<80x64xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %51 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %55 = arith.addf %in, %in_37 : f32
      linalg.yield %55 : f32
    } -> tensor<80x64xf32>
    %expanded_35 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %54 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<40x2x64xf32>) outs(%54 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_36 : tensor<2x40x64xf32>
  }
}

