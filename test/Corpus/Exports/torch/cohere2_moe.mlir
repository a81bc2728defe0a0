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
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @cohere2_moe(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %95 = arith.index_cast %in : i64 to index
      %96 = linalg.index 2 : index
      %97 = arith.cmpi slt, %95, %c96 : index
      cf.assert %97, "index must be smaller than dim size"
      %98 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %98, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%95, %96] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %95 = linalg.index 0 : index
      %96 = arith.index_cast %95 : index to i64
      linalg.yield %96 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %95 = arith.subi %in, %c16_i64 : i64
      linalg.yield %95 : i64
    } -> tensor<1x1x40x1xi64>
    %6 = tensor.empty() : tensor<1x1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %5 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %95 = arith.cmpi sgt, %in, %in_45 : i64
      linalg.yield %95 : i1
    } -> tensor<1x1x40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %7 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %95 = arith.andi %in, %in_45 : i1
      linalg.yield %95 : i1
    } -> tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %95 = arith.cmpi sle, %in, %in_45 : i64
      linalg.yield %95 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %95 = arith.andi %in, %in_45 : i1
      linalg.yield %95 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%11 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_2, %cst_1 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %95 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %95 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %15 = tensor.empty() : tensor<1x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x40x1xi64>) outs(%15 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %95 = arith.sitofp %in : i64 to f32
      linalg.yield %95 : f32
    } -> tensor<1x40x1xf32>
    %17 = tensor.empty() : tensor<1x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_5 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%17 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.mulf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<1x40x8xf32>
    %19 = tensor.empty() : tensor<1x40x8x2xf32>
    %20 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x40x8xf32>) outs(%19 : tensor<1x40x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x8x2xf32>
    %collapsed_10 = tensor.collapse_shape %20 [[0], [1], [2, 3]] : tensor<1x40x8x2xf32> into tensor<1x40x16xf32>
    %21 = tensor.empty() : tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.cos %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.sin %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x40x16xf32>
    %24 = tensor.empty() : tensor<2x40x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_6 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %27 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.subf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_6 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.truncf %cst_4 : f64 to f32
      %96 = arith.addf %in, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.rsqrt %in : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %33 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.mulf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %34 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.mulf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    %36 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %37 = tensor.empty() : tensor<80x64xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %39 = linalg.matmul ins(%collapsed_11, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_12 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %40 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x40x4x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%41 : tensor<64x32xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<80x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %44 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%43 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_15 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %45 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x2x16xf32>) outs(%45 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%41 : tensor<64x32xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%43 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_18 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xf32>) outs(%45 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_21 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.mulf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 1] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %48 = tensor.empty() : tensor<2x4x40x8xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x4x40x8xf32>) outs(%48 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.negf %in : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x8xf32>
    %expanded_23 = tensor.expand_shape %49 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_23, %expanded_24 : (tensor<2x4x40x8x1xf32>, tensor<2x4x40x8x1xf32>) -> tensor<2x4x40x8x2xf32>
    %collapsed_25 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x4x40x8x2xf32> into tensor<2x4x40x16xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %expanded_21 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.mulf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x16xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.addf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x16xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%45 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.mulf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 2] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_16[0, 0, 0, 1] [2, 2, 40, 8] [1, 1, 1, 2] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %53 = tensor.empty() : tensor<2x2x40x8xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x2x40x8xf32>) outs(%53 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.negf %in : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x40x8xf32>
    %expanded_28 = tensor.expand_shape %54 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 8, 1] : tensor<2x2x40x8xf32> into tensor<2x2x40x8x1xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_26 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 8, 1] : tensor<2x2x40x8xf32> into tensor<2x2x40x8x1xf32>
    %concat_30 = tensor.concat dim(4) %expanded_28, %expanded_29 : (tensor<2x2x40x8x1xf32>, tensor<2x2x40x8x1xf32>) -> tensor<2x2x40x8x2xf32>
    %collapsed_31 = tensor.collapse_shape %concat_30 [[0], [1], [2], [3, 4]] : tensor<2x2x40x8x2xf32> into tensor<2x2x40x16xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_31, %expanded_21 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%45 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.mulf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x40x16xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%45 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.addf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x2x40x16xf32>
    %57 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x2x40x16xf32>) outs(%57 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_32 = tensor.collapse_shape %58 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x40x16xf32>) outs(%57 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %60 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<2x4x40x16xf32>) outs(%60 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %61 = tensor.empty() : tensor<8x40x40xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %63 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%62 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_36 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %64 = tensor.empty() : tensor<2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.mulf %in, %cst_7 : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %14 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.addf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = tensor.empty() : tensor<2x4x40xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %69 = tensor.empty() : tensor<2x4x40xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %71:2 = linalg.generic {indexing_maps = [#map3, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x40x40xf32>) outs(%70, %68 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %95 = linalg.index 3 : index
      %96 = arith.index_cast %95 : index to i64
      %97 = arith.maximumf %in, %out : f32
      %98 = arith.cmpf ogt, %in, %out : f32
      %99 = arith.select %98, %96, %out_45 : i64
      linalg.yield %97, %99 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_37 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.subf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x40xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.exp %in : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = tensor.empty() : tensor<2x4x40x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x40x40xf32>) outs(%75 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.divf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %59 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %78 = tensor.empty() : tensor<8x40x16xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %80 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%79 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_40 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %81 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x40x16xf32>) outs(%81 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %82 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_44 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.addf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %35 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.addf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_6 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %86 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.subf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_6 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.truncf %cst_4 : f64 to f32
      %96 = arith.addf %in, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<2x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.rsqrt %in : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.mulf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %93 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %95 = arith.mulf %in, %in_45 : f32
      linalg.yield %95 : f32
    } -> tensor<2x40x64xf32>
    return %94 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

