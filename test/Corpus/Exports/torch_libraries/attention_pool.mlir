#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @attention_pool(%arg0: tensor<37x2x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<24x64xf32>, %arg8: tensor<24xf32>) -> tensor<2x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x1x37xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [1, 2, 64] [1, 1, 1] : tensor<37x2x64xf32> to tensor<1x2x64xf32>
    %concat = tensor.concat dim(0) %arg4, %arg5, %arg6 : (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<192xf32>
    %extracted_slice_4 = tensor.extract_slice %concat[0] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_5 = tensor.extract_slice %concat[64] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_6 = tensor.extract_slice %concat[128] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x64xf32> into tensor<2x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_4 : tensor<64xf32>) outs(%1 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%1 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %50 = arith.addf %in, %in_33 : f32
      linalg.yield %50 : f32
    } -> tensor<2x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [1, 2, 64] : tensor<2x64xf32> into tensor<1x2x64xf32>
    %collapsed_7 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<37x2x64xf32> into tensor<74x64xf32>
    %transposed_8 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<74x64xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<74x64xf32>) -> tensor<74x64xf32>
    %8 = linalg.matmul ins(%collapsed_7, %transposed_8 : tensor<74x64xf32>, tensor<64x64xf32>) outs(%7 : tensor<74x64xf32>) -> tensor<74x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_5 : tensor<64xf32>) outs(%6 : tensor<74x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<74x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<74x64xf32>, tensor<74x64xf32>) outs(%6 : tensor<74x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %50 = arith.addf %in, %in_33 : f32
      linalg.yield %50 : f32
    } -> tensor<74x64xf32>
    %expanded_9 = tensor.expand_shape %10 [[0, 1], [2]] output_shape [37, 2, 64] : tensor<74x64xf32> into tensor<37x2x64xf32>
    %transposed_10 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%collapsed_7, %transposed_10 : tensor<74x64xf32>, tensor<64x64xf32>) outs(%7 : tensor<74x64xf32>) -> tensor<74x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_6 : tensor<64xf32>) outs(%6 : tensor<74x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<74x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<74x64xf32>, tensor<74x64xf32>) outs(%6 : tensor<74x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %50 = arith.addf %in, %in_33 : f32
      linalg.yield %50 : f32
    } -> tensor<74x64xf32>
    %expanded_11 = tensor.expand_shape %13 [[0, 1], [2]] output_shape [37, 2, 64] : tensor<74x64xf32> into tensor<37x2x64xf32>
    %collapsed_12 = tensor.collapse_shape %expanded [[0], [1, 2]] : tensor<1x2x64xf32> into tensor<1x128xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [1, 8, 16] : tensor<1x128xf32> into tensor<1x8x16xf32>
    %14 = tensor.empty() : tensor<8x1x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x8x16xf32>) outs(%14 : tensor<8x1x16xf32>) permutation = [1, 0, 2] 
    %collapsed_15 = tensor.collapse_shape %expanded_9 [[0], [1, 2]] : tensor<37x2x64xf32> into tensor<37x128xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [37, 8, 16] : tensor<37x128xf32> into tensor<37x8x16xf32>
    %15 = tensor.empty() : tensor<8x37x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<37x8x16xf32>) outs(%15 : tensor<8x37x16xf32>) permutation = [1, 0, 2] 
    %collapsed_18 = tensor.collapse_shape %expanded_11 [[0], [1, 2]] : tensor<37x2x64xf32> into tensor<37x128xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [37, 8, 16] : tensor<37x128xf32> into tensor<37x8x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<37x8x16xf32>) outs(%15 : tensor<8x37x16xf32>) permutation = [1, 0, 2] 
    %expanded_21 = tensor.expand_shape %transposed_14 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %expanded_22 = tensor.expand_shape %transposed_17 [[0, 1], [2], [3]] output_shape [2, 4, 37, 16] : tensor<8x37x16xf32> into tensor<2x4x37x16xf32>
    %16 = tensor.empty() : tensor<2x4x1x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x1x16xf32>) outs(%16 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_3 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x1x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x37xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x4x37x16xf32>) outs(%18 : tensor<2x4x16x37xf32>) permutation = [0, 1, 3, 2] 
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<2x4x16x37xf32>) outs(%18 : tensor<2x4x16x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_3 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x16x37xf32>
    %collapsed_24 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_25 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x16x37xf32> into tensor<8x16x37xf32>
    %20 = tensor.empty() : tensor<8x1x37xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x1x37xf32>) -> tensor<8x1x37xf32>
    %22 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x1x16xf32>, tensor<8x16x37xf32>) outs(%21 : tensor<8x1x37xf32>) -> tensor<8x1x37xf32>
    %expanded_26 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 1, 37] : tensor<8x1x37xf32> into tensor<2x4x1x37xf32>
    %23 = tensor.empty() : tensor<2x4x1xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %25 = tensor.empty() : tensor<2x4x1xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %27:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_26 : tensor<2x4x1x37xf32>) outs(%26, %24 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_33 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_27 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %28 = tensor.empty() : tensor<2x4x1x37xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_27 : tensor<2x4x1x37xf32>, tensor<2x4x1x1xf32>) outs(%28 : tensor<2x4x1x37xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %50 = arith.subf %in, %in_33 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x1x37xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x1x37xf32>) outs(%28 : tensor<2x4x1x37xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x1x37xf32>
    %31 = tensor.empty() : tensor<2x4x1x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x1x37xf32>) outs(%32 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x1x37xf32>, tensor<2x4x1x1xf32>) outs(%28 : tensor<2x4x1x37xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %50 = arith.divf %in, %in_33 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x1x37xf32>
    %35 = tensor.empty() : tensor<2x4x1x37xi1>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x1x37xf32>) outs(%35 : tensor<2x4x1x37xi1>) {
    ^bb0(%in: f32, %out: i1):
      %50 = arith.extf %in : f32 to f64
      %51 = arith.cmpf oeq, %50, %cst_2 : f64
      linalg.yield %51 : i1
    } -> tensor<2x4x1x37xi1>
    %37 = tensor.empty() : tensor<2x4x1x1xi1>
    %38 = linalg.fill ins(%true : i1) outs(%37 : tensor<2x4x1x1xi1>) -> tensor<2x4x1x1xi1>
    %39 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x1x37xi1>) outs(%38 : tensor<2x4x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %50 = arith.andi %in, %out : i1
      linalg.yield %50 : i1
    } -> tensor<2x4x1x1xi1>
    %40 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_1, %34 : tensor<2x4x1x1xi1>, tensor<2x4x1x37xf32>, tensor<2x4x1x37xf32>) outs(%28 : tensor<2x4x1x37xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %50 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x1x37xf32>
    %collapsed_28 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x1x37xf32> into tensor<8x1x37xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %42 = linalg.batch_matmul ins(%collapsed_28, %transposed_20 : tensor<8x1x37xf32>, tensor<8x37x16xf32>) outs(%41 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_29 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %43 = tensor.empty() : tensor<1x2x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x1x16xf32>) outs(%43 : tensor<1x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<1x2x4x16xf32> into tensor<2x64xf32>
    %44 = tensor.empty() : tensor<64x24xf32>
    %transposed_32 = linalg.transpose ins(%arg7 : tensor<24x64xf32>) outs(%44 : tensor<64x24xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<2x24xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x24xf32>) -> tensor<2x24xf32>
    %47 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<2x64xf32>, tensor<64x24xf32>) outs(%46 : tensor<2x24xf32>) -> tensor<2x24xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<24xf32>) outs(%45 : tensor<2x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<2x24xf32>, tensor<2x24xf32>) outs(%45 : tensor<2x24xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %50 = arith.addf %in, %in_33 : f32
      linalg.yield %50 : f32
    } -> tensor<2x24xf32>
    return %49 : tensor<2x24xf32>
  }
}

