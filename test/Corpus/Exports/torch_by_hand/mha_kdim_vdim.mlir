#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @mha_kdim_vdim(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x24xf32>, %arg2: tensor<2x56x48xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x24xf32>, %arg5: tensor<64x48xf32>, %arg6: tensor<192xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x40x56xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%0 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<56x2x24xf32>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x56x24xf32>) outs(%1 : tensor<56x2x24xf32>) permutation = [1, 0, 2] 
    %2 = tensor.empty() : tensor<56x2x48xf32>
    %transposed_5 = linalg.transpose ins(%arg2 : tensor<2x56x48xf32>) outs(%2 : tensor<56x2x48xf32>) permutation = [1, 0, 2] 
    %extracted_slice = tensor.extract_slice %arg6[0] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_6 = tensor.extract_slice %arg6[64] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_7 = tensor.extract_slice %arg6[128] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %3 = tensor.empty() : tensor<64x64xf32>
    %transposed_8 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%3 : tensor<64x64xf32>) permutation = [1, 0] 
    %4 = tensor.empty() : tensor<40x64x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<64x64xf32>) outs(%4 : tensor<40x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x64xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%0 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %7 = linalg.batch_matmul ins(%transposed, %5 : tensor<40x2x64xf32>, tensor<40x64x64xf32>) outs(%6 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %extracted_slice : tensor<40x2x64xf32>, tensor<64xf32>) outs(%0 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %57 = arith.addf %in, %in_32 : f32
      linalg.yield %57 : f32
    } -> tensor<40x2x64xf32>
    %9 = tensor.empty() : tensor<24x64xf32>
    %transposed_9 = linalg.transpose ins(%arg4 : tensor<64x24xf32>) outs(%9 : tensor<24x64xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<56x24x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<24x64xf32>) outs(%10 : tensor<56x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56x24x64xf32>
    %12 = tensor.empty() : tensor<56x2x64xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<56x2x64xf32>) -> tensor<56x2x64xf32>
    %14 = linalg.batch_matmul ins(%transposed_4, %11 : tensor<56x2x24xf32>, tensor<56x24x64xf32>) outs(%13 : tensor<56x2x64xf32>) -> tensor<56x2x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %extracted_slice_6 : tensor<56x2x64xf32>, tensor<64xf32>) outs(%12 : tensor<56x2x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %57 = arith.addf %in, %in_32 : f32
      linalg.yield %57 : f32
    } -> tensor<56x2x64xf32>
    %16 = tensor.empty() : tensor<48x64xf32>
    %transposed_10 = linalg.transpose ins(%arg5 : tensor<64x48xf32>) outs(%16 : tensor<48x64xf32>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<56x48x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<48x64xf32>) outs(%17 : tensor<56x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56x48x64xf32>
    %19 = linalg.batch_matmul ins(%transposed_5, %18 : tensor<56x2x48xf32>, tensor<56x48x64xf32>) outs(%13 : tensor<56x2x64xf32>) -> tensor<56x2x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %extracted_slice_7 : tensor<56x2x64xf32>, tensor<64xf32>) outs(%12 : tensor<56x2x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %57 = arith.addf %in, %in_32 : f32
      linalg.yield %57 : f32
    } -> tensor<56x2x64xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<40x2x64xf32> into tensor<40x128xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %21 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<40x8x16xf32>) outs(%21 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_12 = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<56x2x64xf32> into tensor<56x128xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %22 = tensor.empty() : tensor<8x56x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<56x8x16xf32>) outs(%22 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %collapsed_15 = tensor.collapse_shape %20 [[0], [1, 2]] : tensor<56x2x64xf32> into tensor<56x128xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<56x8x16xf32>) outs(%22 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %expanded_18 = tensor.expand_shape %transposed_11 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_19 = tensor.expand_shape %transposed_14 [[0, 1], [2], [3]] output_shape [2, 4, 56, 16] : tensor<8x56x16xf32> into tensor<2x4x56x16xf32>
    %23 = tensor.empty() : tensor<2x4x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x40x16xf32>) outs(%23 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_3 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x4x56x16xf32>) outs(%25 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x4x16x56xf32>) outs(%25 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_3 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed_21 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_22 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %27 = tensor.empty() : tensor<8x40x56xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %29 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%28 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_23 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %30 = tensor.empty() : tensor<2x4x40xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %32 = tensor.empty() : tensor<2x4x40xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_23 : tensor<2x4x40x56xf32>) outs(%33, %31 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_32 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_24 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %35 = tensor.empty() : tensor<2x4x40x56xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %57 = arith.subf %in, %in_32 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x56xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40x56xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x56xf32>
    %38 = tensor.empty() : tensor<2x4x40x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x40x56xf32>) outs(%39 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %57 = arith.divf %in, %in_32 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x56xf32>
    %42 = tensor.empty() : tensor<2x4x40x56xi1>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x40x56xf32>) outs(%42 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: f32, %out: i1):
      %57 = arith.extf %in : f32 to f64
      %58 = arith.cmpf oeq, %57, %cst_2 : f64
      linalg.yield %58 : i1
    } -> tensor<2x4x40x56xi1>
    %44 = tensor.empty() : tensor<2x4x40x1xi1>
    %45 = linalg.fill ins(%true : i1) outs(%44 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %46 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x40x56xi1>) outs(%45 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %57 = arith.andi %in, %out : i1
      linalg.yield %57 : i1
    } -> tensor<2x4x40x1xi1>
    %47 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %cst_1, %41 : tensor<2x4x40x1xi1>, tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_32: f32, %in_33: f32, %out: f32):
      %57 = arith.select %in, %in_32, %in_33 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x56xf32>
    %collapsed_25 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x40x56xf32> into tensor<8x40x56xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %49 = linalg.batch_matmul ins(%collapsed_25, %transposed_17 : tensor<8x40x56xf32>, tensor<8x56x16xf32>) outs(%48 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_26 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %50 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x40x16xf32>) outs(%50 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %transposed_29 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%3 : tensor<64x64xf32>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<80x64xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %53 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %57 = arith.addf %in, %in_32 : f32
      linalg.yield %57 : f32
    } -> tensor<80x64xf32>
    %expanded_30 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %56 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<40x2x64xf32>) outs(%56 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_31 : tensor<2x40x64xf32>
  }
}

