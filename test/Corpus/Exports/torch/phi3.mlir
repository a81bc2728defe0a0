#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @phi3(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<192x64xf32>, %arg5: tensor<64x96xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.index_cast %in : i64 to index
      %103 = linalg.index 2 : index
      %104 = arith.cmpi slt, %102, %c96 : index
      cf.assert %104, "index must be smaller than dim size"
      %105 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %105, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%102, %103] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i64
      linalg.yield %103 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %102 = arith.subi %in, %c16_i64 : i64
      linalg.yield %102 : i64
    } -> tensor<1x1x40x1xi64>
    %6 = tensor.empty() : tensor<1x1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %5 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %102 = arith.cmpi sgt, %in, %in_50 : i64
      linalg.yield %102 : i1
    } -> tensor<1x1x40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %7 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %102 = arith.andi %in, %in_50 : i1
      linalg.yield %102 : i1
    } -> tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %102 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %102 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %102 = arith.andi %in, %in_50 : i1
      linalg.yield %102 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%11 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %102 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %102 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %15 = tensor.empty() : tensor<1x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x40x1xi64>) outs(%15 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.sitofp %in : i64 to f32
      linalg.yield %102 : f32
    } -> tensor<1x40x1xf32>
    %17 = tensor.empty() : tensor<1x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_6 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%17 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %19 = tensor.empty() : tensor<1x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.cos %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.sin %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %23 = tensor.empty() : tensor<2x40x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_7 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_5 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %29 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<64x128xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%31 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %32 = tensor.empty() : tensor<80x128xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %34 = linalg.matmul ins(%collapsed_11, %transposed : tensor<80x64xf32>, tensor<64x128xf32>) outs(%33 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %expanded_12 = tensor.expand_shape %34 [[0, 1], [2]] output_shape [2, 40, 128] : tensor<80x128xf32> into tensor<2x40x128xf32>
    %extracted_slice = tensor.extract_slice %expanded_12[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x64xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 64] [2, 40, 32] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x32xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_12[0, 0, 96] [2, 40, 32] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x32xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %35 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<2x40x32xf32> into tensor<2x40x2x16xf32>
    %36 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x2x16xf32>) outs(%36 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<2x40x32xf32> into tensor<2x40x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x2x16xf32>) outs(%36 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_22 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_21 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %38 = tensor.empty() : tensor<2x4x40x8xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x4x40x8xf32>) outs(%38 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.negf %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_25 = tensor.concat dim(3) %39, %extracted_slice_23 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_22 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x16xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.addf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x16xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_21 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%36 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %43 = tensor.empty() : tensor<2x2x40x8xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x2x40x8xf32>) outs(%43 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.negf %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_28 = tensor.concat dim(3) %44, %extracted_slice_26 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_22 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%36 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x40x16xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%36 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.addf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x40x16xf32>
    %47 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x2x40x16xf32>) outs(%47 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %48 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x40x16xf32>) outs(%47 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %50 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<2x4x40x16xf32>) outs(%50 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %51 = tensor.empty() : tensor<8x40x40xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %53 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%52 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_33 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %54 = tensor.empty() : tensor<2x4x40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x4x40x40xf32>) outs(%54 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_8 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %14 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%54 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.addf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %57 = tensor.empty() : tensor<2x4x40xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %59 = tensor.empty() : tensor<2x4x40xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %61:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x40x40xf32>) outs(%60, %58 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %102 = linalg.index 3 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.maximumf %in, %out : f32
      %105 = arith.cmpf ogt, %in, %out : f32
      %106 = arith.select %105, %103, %out_50 : i64
      linalg.yield %104, %106 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_34 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_34 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%54 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.subf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x40x40xf32>) outs(%54 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.exp %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = tensor.empty() : tensor<2x4x40x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x40x40xf32>) outs(%65 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%54 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.divf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_35 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_36 = tensor.collapse_shape %49 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %68 = tensor.empty() : tensor<8x40x16xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %70 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%69 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_37 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %71 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x40x16xf32>) outs(%71 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %72 = tensor.empty() : tensor<64x64xf32>
    %transposed_39 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%72 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %73 = tensor.empty() : tensor<80x64xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %75 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%74 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_41 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_41 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.addf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_7 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_5 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %81 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %82 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %84 = tensor.empty() : tensor<64x192xf32>
    %transposed_42 = linalg.transpose ins(%arg4 : tensor<192x64xf32>) outs(%84 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %85 = tensor.empty() : tensor<80x192xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %87 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%86 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded_44 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xf32> into tensor<2x40x192xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_44[0, 0, 0] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x96xf32>
    %extracted_slice_46 = tensor.extract_slice %expanded_44[0, 0, 96] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x96xf32>
    %88 = tensor.empty() : tensor<2x40x96xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_45 : tensor<2x40x96xf32>) outs(%88 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.negf %in : f32
      %103 = math.exp %102 : f32
      %104 = arith.addf %103, %cst_1 : f32
      %105 = arith.divf %cst_1, %104 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x96xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_45, %89 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%88 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x96xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_46, %90 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%88 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x96xf32>
    %92 = tensor.empty() : tensor<96x64xf32>
    %transposed_47 = linalg.transpose ins(%arg5 : tensor<64x96xf32>) outs(%92 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %93 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%74 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_49 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %expanded_49 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.addf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_7 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_5 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %100 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %102 = arith.mulf %in, %in_50 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    return %101 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

