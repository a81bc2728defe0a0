#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @modernbert(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<192x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<192x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %122 = linalg.index 0 : index
      %123 = arith.index_cast %122 : index to i64
      linalg.yield %123 : i64
    } -> tensor<40xi64>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %122 = arith.index_cast %in : i64 to index
      %123 = linalg.index 2 : index
      %124 = arith.cmpi slt, %122, %c96 : index
      cf.assert %124, "index must be smaller than dim size"
      %125 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %125, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%122, %123] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %4 = tensor.empty() : tensor<2x40x64xf64>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %122 = arith.extf %in : f32 to f64
      linalg.yield %122 : f64
    } -> tensor<2x40x64xf64>
    %6 = tensor.empty() : tensor<2x40x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_9 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %122 = arith.subf %in, %in_53 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x64xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %122 = arith.mulf %in, %in_53 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x64xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_9 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %14 = tensor.empty() : tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %122 = arith.truncf %in : f64 to f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_10 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_8 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.subf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %24 = tensor.empty() : tensor<2x40xi1>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%24 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %122 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %122 : i1
    } -> tensor<2x40xi1>
    %26 = tensor.empty() : tensor<2xi64>
    %27 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%26 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %122 = linalg.index 0 : index
      %123 = arith.index_cast %122 : index to i64
      linalg.yield %123 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %27 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_14 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %28 = tensor.empty() : tensor<1x1x40x1xi1>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x40x1xi64>) outs(%28 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %122 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %122 : i1
    } -> tensor<1x1x40x1xi1>
    %30 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %29 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%28 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %122 = arith.andi %in, %in_53 : i1
      linalg.yield %122 : i1
    } -> tensor<1x1x40x1xi1>
    %31 = tensor.empty() : tensor<2x1x1x40xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%31 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %122 = arith.cmpi slt, %in, %c0_i64 : i64
      %123 = arith.addi %in, %c2_i64 : i64
      %124 = arith.select %122, %123, %in : i64
      %125 = arith.index_cast %124 : i64 to index
      %126 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %127 = arith.addi %in_53, %c40_i64 : i64
      %128 = arith.select %126, %127, %in_53 : i64
      %129 = arith.index_cast %128 : i64 to index
      %extracted = tensor.extract %25[%125, %129] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %33 = tensor.empty() : tensor<2x1x40x40xi1>
    %34 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%33 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %122 = arith.andi %in, %in_53 : i1
      linalg.yield %122 : i1
    } -> tensor<2x1x40x40xi1>
    %35 = tensor.empty() : tensor<2x1x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%35 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %122 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_15 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %37 = tensor.empty() : tensor<1x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x40x1xi64>) outs(%37 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %122 = arith.sitofp %in : i64 to f32
      linalg.yield %122 : f32
    } -> tensor<1x40x1xf32>
    %39 = tensor.empty() : tensor<1x40x8xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %cst_7 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%39 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %40, %40 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %41 = tensor.empty() : tensor<1x40x16xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%41 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.cos %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x40x16xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%41 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.sin %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x40x16xf32>
    %44 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<192x64xf32>) outs(%44 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %45 = tensor.empty() : tensor<80x192xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%46 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded_16 = tensor.expand_shape %47 [[0, 1], [2, 3, 4]] output_shape [2, 40, 3, 4, 16] : tensor<80x192xf32> into tensor<2x40x3x4x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0, 0, 0] [2, 40, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<2x40x3x4x16xf32> to tensor<2x40x1x4x16xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 1, 0, 0] [2, 40, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<2x40x3x4x16xf32> to tensor<2x40x1x4x16xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_16[0, 0, 2, 0, 0] [2, 40, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<2x40x3x4x16xf32> to tensor<2x40x1x4x16xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<2x40x1x4x16xf32> into tensor<2x40x4x16xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_17 [[0], [1, 2], [3], [4]] : tensor<2x40x1x4x16xf32> into tensor<2x40x4x16xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_18 [[0], [1, 2], [3], [4]] : tensor<2x40x1x4x16xf32> into tensor<2x40x4x16xf32>
    %48 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_19 : tensor<2x40x4x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%collapsed_20 : tensor<2x40x4x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%collapsed_21 : tensor<2x40x4x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %42 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_26 = tensor.expand_shape %43 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_25 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_22[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %50 = tensor.empty() : tensor<2x4x40x8xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x4x40x8xf32>) outs(%50 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_29 = tensor.concat dim(3) %51, %extracted_slice_27 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x16xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.addf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x16xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_25 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_23[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x4x40x8xf32>) outs(%50 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_32 = tensor.concat dim(3) %55, %extracted_slice_30 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.addf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x16xf32>
    %58 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_33 = linalg.transpose ins(%57 : tensor<2x4x40x16xf32>) outs(%58 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %59 = tensor.empty() : tensor<8x40x40xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %61 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%60 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_36 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %62 = tensor.empty() : tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x40x40xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.mulf %in, %cst_11 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %36 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.addf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = tensor.empty() : tensor<2x4x40xi64>
    %66 = linalg.fill ins(%c0_i64 : i64) outs(%65 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %67 = tensor.empty() : tensor<2x4x40xf32>
    %68 = linalg.fill ins(%cst_1 : f32) outs(%67 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %69:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x40x40xf32>) outs(%68, %66 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %122 = linalg.index 3 : index
      %123 = arith.index_cast %122 : index to i64
      %124 = arith.maximumf %in, %out : f32
      %125 = arith.cmpf ogt, %in, %out : f32
      %126 = arith.select %125, %123, %out_53 : i64
      linalg.yield %124, %126 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_37 = tensor.expand_shape %69#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.subf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x40x40xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.exp %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %72 = tensor.empty() : tensor<2x4x40x1xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%73 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.divf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %76 = tensor.empty() : tensor<8x40x16xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %78 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%77 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_40 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %79 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x40x16xf32>) outs(%79 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %80 = tensor.empty() : tensor<64x64xf32>
    %transposed_42 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%80 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %81 = tensor.empty() : tensor<80x64xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %83 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_44 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.addf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %122 = arith.extf %in : f32 to f64
      linalg.yield %122 : f64
    } -> tensor<2x40x64xf64>
    %86 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_9 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %88 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %87 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %122 = arith.subf %in, %in_53 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x64xf64>
    %89 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %88 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %122 = arith.mulf %in, %in_53 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x64xf64>
    %90 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_9 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %92 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %122 = arith.truncf %in : f64 to f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_10 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_8 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %94 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.subf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %96 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg6 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %transposed_45 = linalg.transpose ins(%arg7 : tensor<192x64xf32>) outs(%44 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %100 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%46 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded_47 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xf32> into tensor<2x40x192xf32>
    %extracted_slice_48 = tensor.extract_slice %expanded_47[0, 0, 0] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x96xf32>
    %extracted_slice_49 = tensor.extract_slice %expanded_47[0, 0, 96] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x96xf32>
    %101 = tensor.empty() : tensor<2x40x96xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_48 : tensor<2x40x96xf32>) outs(%101 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_12 : f32
      %123 = math.erf %122 : f32
      %124 = arith.addf %123, %cst_2 : f32
      %125 = arith.mulf %124, %cst_3 : f32
      %126 = arith.mulf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x96xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %extracted_slice_49 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%101 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x96xf32>
    %104 = tensor.empty() : tensor<96x64xf32>
    %transposed_50 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%104 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %105 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%82 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_52 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %expanded_52 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.addf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %122 = arith.extf %in : f32 to f64
      linalg.yield %122 : f64
    } -> tensor<2x40x64xf64>
    %108 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_9 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %110 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %122 = arith.subf %in, %in_53 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x64xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %122 = arith.mulf %in, %in_53 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x64xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_9 : f64
      linalg.yield %122 : f64
    } -> tensor<2x40x1xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %122 = arith.truncf %in : f64 to f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_10 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_8 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.subf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %122 = arith.mulf %in, %in_53 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    return %121 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F2EF9643ECDCC4C3DBF2D373C0AD7233BFF8A123A6F120339FF77EA37"
    }
  }
#-}

