#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @mha_bias_kv_zero_attn_padding(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40xi1>, %arg2: tensor<192x64xf32>, %arg3: tensor<192xf32>, %arg4: tensor<1x1x64xf32>, %arg5: tensor<1x1x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x40x42xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x40xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<8x1x16xf32>
    %cst_6 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %cst_4, %cst_3 : tensor<2x40xi1>, tensor<f32>, tensor<2x40xf32>) outs(%0 : tensor<2x40xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %54 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %54 : f32
    } -> tensor<2x40xf32>
    %2 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%2 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %3 = tensor.empty() : tensor<64x192xf32>
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<192x64xf32>) outs(%3 : tensor<64x192xf32>) permutation = [1, 0] 
    %4 = tensor.empty() : tensor<40x64x192xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<64x192xf32>) outs(%4 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %6 = tensor.empty() : tensor<40x2x192xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %8 = linalg.batch_matmul ins(%transposed, %5 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%7 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<40x2x192xf32>, tensor<192xf32>) outs(%6 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %54 = arith.addf %in, %in_43 : f32
      linalg.yield %54 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %9 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %10 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%10 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_9 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3]] : tensor<1x40x2x64xf32> into tensor<40x2x64xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3]] : tensor<1x40x2x64xf32> into tensor<40x2x64xf32>
    %11 = tensor.empty() : tensor<1x2x64xf32>
    %collapsed_13 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x64xf32>) outs(%11 : tensor<1x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x64xf32>
    %concat = tensor.concat dim(0) %collapsed_10, %12 : (tensor<40x2x64xf32>, tensor<1x2x64xf32>) -> tensor<41x2x64xf32>
    %collapsed_14 = tensor.collapse_shape %arg5 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x64xf32>) outs(%11 : tensor<1x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x64xf32>
    %concat_15 = tensor.concat dim(0) %collapsed_12, %13 : (tensor<40x2x64xf32>, tensor<1x2x64xf32>) -> tensor<41x2x64xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %14 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<40x8x16xf32>) outs(%14 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_19 = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<41x2x64xf32> into tensor<41x128xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1, 2]] output_shape [41, 8, 16] : tensor<41x128xf32> into tensor<41x8x16xf32>
    %15 = tensor.empty() : tensor<8x41x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<41x8x16xf32>) outs(%15 : tensor<8x41x16xf32>) permutation = [1, 0, 2] 
    %collapsed_22 = tensor.collapse_shape %concat_15 [[0], [1, 2]] : tensor<41x2x64xf32> into tensor<41x128xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0], [1, 2]] output_shape [41, 8, 16] : tensor<41x128xf32> into tensor<41x8x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<41x8x16xf32>) outs(%15 : tensor<8x41x16xf32>) permutation = [1, 0, 2] 
    %concat_25 = tensor.concat dim(1) %transposed_21, %cst_5 : (tensor<8x41x16xf32>, tensor<8x1x16xf32>) -> tensor<8x42x16xf32>
    %concat_26 = tensor.concat dim(1) %transposed_24, %cst_5 : (tensor<8x41x16xf32>, tensor<8x1x16xf32>) -> tensor<8x42x16xf32>
    %padded = tensor.pad %1 low[0, 0] high[0, 2] {
    ^bb0(%arg8: index, %arg9: index):
      tensor.yield %cst : f32
    } : tensor<2x40xf32> to tensor<2x42xf32>
    %expanded_27 = tensor.expand_shape %padded [[0], [1, 2, 3]] output_shape [2, 1, 1, 42] : tensor<2x42xf32> into tensor<2x1x1x42xf32>
    %16 = tensor.empty() : tensor<2x4x1x42xf32>
    %collapsed_28 = tensor.collapse_shape %expanded_27 [[0, 1], [2], [3]] : tensor<2x1x1x42xf32> into tensor<2x1x42xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28 : tensor<2x1x42xf32>) outs(%16 : tensor<2x4x1x42xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x42xf32>
    %expanded_29 = tensor.expand_shape %transposed_18 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_30 = tensor.expand_shape %concat_25 [[0, 1], [2], [3]] output_shape [2, 4, 42, 16] : tensor<8x42x16xf32> into tensor<2x4x42x16xf32>
    %18 = tensor.empty() : tensor<2x4x40x16xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x4x40x16xf32>) outs(%18 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.mulf %in, %cst_6 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x42xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x42x16xf32>) outs(%20 : tensor<2x4x16x42xf32>) permutation = [0, 1, 3, 2] 
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x4x16x42xf32>) outs(%20 : tensor<2x4x16x42xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.mulf %in, %cst_6 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x16x42xf32>
    %collapsed_32 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_33 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x16x42xf32> into tensor<8x16x42xf32>
    %22 = tensor.empty() : tensor<8x40x42xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x40x42xf32>) -> tensor<8x40x42xf32>
    %24 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x16xf32>, tensor<8x16x42xf32>) outs(%23 : tensor<8x40x42xf32>) -> tensor<8x40x42xf32>
    %expanded_34 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 40, 42] : tensor<8x40x42xf32> into tensor<2x4x40x42xf32>
    %25 = tensor.empty() : tensor<2x4x40x42xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %17 : tensor<2x4x40x42xf32>, tensor<2x4x1x42xf32>) outs(%25 : tensor<2x4x40x42xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %54 = arith.addf %in, %in_43 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x42xf32>
    %27 = tensor.empty() : tensor<2x4x40xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %29 = tensor.empty() : tensor<2x4x40xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %31:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x42xf32>) outs(%30, %28 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %54 = linalg.index 3 : index
      %55 = arith.index_cast %54 : index to i64
      %56 = arith.maximumf %in, %out : f32
      %57 = arith.cmpf ogt, %in, %out : f32
      %58 = arith.select %57, %55, %out_43 : i64
      linalg.yield %56, %58 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_35 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_35 : tensor<2x4x40x42xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x42xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %54 = arith.subf %in, %in_43 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x42xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x42xf32>) outs(%25 : tensor<2x4x40x42xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x42xf32>
    %34 = tensor.empty() : tensor<2x4x40x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x40x42xf32>) outs(%35 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %in, %out : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x40x42xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x42xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %54 = arith.divf %in, %in_43 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x42xf32>
    %38 = tensor.empty() : tensor<2x4x40x42xi1>
    %39 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x42xf32>) outs(%38 : tensor<2x4x40x42xi1>) {
    ^bb0(%in: f32, %out: i1):
      %54 = arith.extf %in : f32 to f64
      %55 = arith.cmpf oeq, %54, %cst_2 : f64
      linalg.yield %55 : i1
    } -> tensor<2x4x40x42xi1>
    %40 = tensor.empty() : tensor<2x4x40x1xi1>
    %41 = linalg.fill ins(%true : i1) outs(%40 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %42 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x40x42xi1>) outs(%41 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %54 = arith.andi %in, %out : i1
      linalg.yield %54 : i1
    } -> tensor<2x4x40x1xi1>
    %43 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_1, %37 : tensor<2x4x40x1xi1>, tensor<2x4x40x42xf32>, tensor<2x4x40x42xf32>) outs(%25 : tensor<2x4x40x42xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %54 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x42xf32>
    %collapsed_36 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x40x42xf32> into tensor<8x40x42xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %45 = linalg.batch_matmul ins(%collapsed_36, %concat_26 : tensor<8x40x42xf32>, tensor<8x42x16xf32>) outs(%44 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_37 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %46 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x40x16xf32>) outs(%46 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %47 = tensor.empty() : tensor<64x64xf32>
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<80x64xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %50 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %54 = arith.addf %in, %in_43 : f32
      linalg.yield %54 : f32
    } -> tensor<80x64xf32>
    %expanded_41 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %53 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<40x2x64xf32>) outs(%53 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_42 : tensor<2x40x64xf32>
  }
}

