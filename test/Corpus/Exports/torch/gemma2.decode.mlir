#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
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
  func.func @gemma2(%arg0: tensor<2x1xi64>, %arg1: tensor<2x2x39x16xf32>, %arg2: tensor<2x2x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<3.900000e+01> : tensor<1x1x1xf32>
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_11 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 6.250000e-02 : f32
    %cst_14 = arith.constant 5.000000e+01 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.index_cast %in : i64 to index
      %130 = linalg.index 2 : index
      %131 = arith.cmpi slt, %129, %c96 : index
      cf.assert %131, "index must be smaller than dim size"
      %132 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %132, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%129, %130] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<2x1x64xf32>, tensor<f32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %3 = tensor.empty() : tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<1xi64>) outs(%3 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %129 = arith.addi %in, %c39_i64 : i64
      linalg.yield %129 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i64
      linalg.yield %130 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x1x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%8 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %129 = arith.subi %in, %c16_i64 : i64
      linalg.yield %129 : i64
    } -> tensor<1x1x1x1xi64>
    %10 = tensor.empty() : tensor<1x1x1x40xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %9 : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%10 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %129 = arith.cmpi sgt, %in, %in_55 : i64
      linalg.yield %129 : i1
    } -> tensor<1x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %11 : tensor<i1>, tensor<1x1x1x40xi1>) outs(%10 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %129 = arith.andi %in, %in_55 : i1
      linalg.yield %129 : i1
    } -> tensor<1x1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%10 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %129 : i1
    } -> tensor<1x1x1x40xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x1x40xi1>, tensor<1x1x1x40xi1>) outs(%10 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %129 = arith.andi %in, %in_55 : i1
      linalg.yield %129 : i1
    } -> tensor<1x1x1x40xi1>
    %15 = tensor.empty() : tensor<2x1x1x40xi1>
    %collapsed = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x1x1x40xi1> into tensor<1x1x40xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x40xi1>) outs(%15 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40xi1>
    %17 = tensor.empty() : tensor<2x1x1x40xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_7, %cst_6 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %129 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1x40xf32>
    %19 = tensor.empty() : tensor<1x1x8xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %cst_10 : tensor<1x1x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<1x1x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x1x8xf32>, tensor<1x1x8xf32>) -> tensor<1x1x16xf32>
    %21 = tensor.empty() : tensor<1x1x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%21 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.cos %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x1x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%21 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.sin %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x1x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %25 = tensor.empty() : tensor<2x1x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_12 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_9 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %30 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %32 = tensor.empty() : tensor<64xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%32 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_3 : f32
      linalg.yield %129 : f32
    } -> tensor<64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %35 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%35 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_16 = tensor.collapse_shape %34 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %36 = tensor.empty() : tensor<2x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %38 = linalg.matmul ins(%collapsed_16, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_17 = tensor.expand_shape %38 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %39 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x1x4x16xf32>) outs(%39 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<2x32xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %43 = linalg.matmul ins(%collapsed_16, %transposed_19 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_20 = tensor.expand_shape %43 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %44 = tensor.empty() : tensor<2x2x1x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x1x2x16xf32>) outs(%44 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_16, %transposed_22 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_23 = tensor.expand_shape %45 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x1x2x16xf32>) outs(%44 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %expanded_26 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_25 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%39 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %47 = tensor.empty() : tensor<2x4x1x8xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x4x1x8xf32>) outs(%47 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x8xf32>
    %concat_28 = tensor.concat dim(3) %48, %extracted_slice : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_26 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%39 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x16xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>) outs(%39 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.addf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x16xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_25 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%44 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x1x16xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %52 = tensor.empty() : tensor<2x2x1x8xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x2x1x8xf32>) outs(%52 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x1x8xf32>
    %concat_31 = tensor.concat dim(3) %53, %extracted_slice_29 : (tensor<2x2x1x8xf32>, tensor<2x2x1x8xf32>) -> tensor<2x2x1x16xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_26 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%44 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x1x16xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%44 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.addf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x2x1x16xf32>
    %concat_32 = tensor.concat dim(2) %arg2, %55 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %concat_33 = tensor.concat dim(2) %arg2, %transposed_24 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %56 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_32 : tensor<2x2x40x16xf32>) outs(%56 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_34 = tensor.collapse_shape %57 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_33 : tensor<2x2x40x16xf32>) outs(%56 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %59 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<2x4x40x16xf32>) outs(%59 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %60 = tensor.empty() : tensor<8x1x40xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %62 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%61 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_38 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %63 = tensor.empty() : tensor<2x4x1x40xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x1x40xf32>) outs(%63 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_13 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x40xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x1x40xf32>) outs(%63 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_14 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x40xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x1x40xf32>) outs(%63 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.tanh %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x40xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x1x40xf32>) outs(%63 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_14 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x40xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %18 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%63 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.addf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x40xf32>
    %69 = tensor.empty() : tensor<2x4x1xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %71 = tensor.empty() : tensor<2x4x1xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %73:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x1x40xf32>) outs(%72, %70 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %129 = linalg.index 3 : index
      %130 = arith.index_cast %129 : index to i64
      %131 = arith.maximumf %in, %out : f32
      %132 = arith.cmpf ogt, %in, %out : f32
      %133 = arith.select %132, %130, %out_55 : i64
      linalg.yield %131, %133 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_39 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_39 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%63 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.subf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x40xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x1x40xf32>) outs(%63 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.exp %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x40xf32>
    %76 = tensor.empty() : tensor<2x4x1x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x1x40xf32>) outs(%77 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%63 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.divf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_40 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_41 = tensor.collapse_shape %58 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %80 = tensor.empty() : tensor<8x1x16xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %82 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%81 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_42 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %83 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x1x16xf32>) outs(%83 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%35 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %84 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_46 = tensor.expand_shape %84 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_12 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_9 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %89 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%32 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_3 : f32
      linalg.yield %129 : f32
    } -> tensor<64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %91 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %92 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.addf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_12 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_9 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%32 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_3 : f32
      linalg.yield %129 : f32
    } -> tensor<64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %102 = tensor.empty() : tensor<64x96xf32>
    %transposed_47 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%102 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %101 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %103 = tensor.empty() : tensor<2x96xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %105 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%104 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_49 = tensor.expand_shape %105 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %106 = tensor.empty() : tensor<2x1x96xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x1x96xf32>) outs(%106 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c3_i64 : f32, i64
      %130 = arith.mulf %129, %cst_1 : f32
      %131 = arith.addf %in, %130 : f32
      %132 = arith.mulf %131, %cst_2 : f32
      %133 = math.tanh %132 : f32
      %134 = arith.addf %133, %cst_3 : f32
      %135 = arith.mulf %134, %cst_4 : f32
      %136 = arith.mulf %in, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<2x1x96xf32>
    %transposed_50 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%102 : tensor<64x96xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_48, %transposed_50 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%104 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_51 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_51 : tensor<2x1x96xf32>, tensor<2x1x96xf32>) outs(%106 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x96xf32>
    %110 = tensor.empty() : tensor<96x64xf32>
    %transposed_52 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%110 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %109 [[0], [1, 2]] : tensor<2x1x96xf32> into tensor<2x96xf32>
    %111 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_54 = tensor.expand_shape %111 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_12 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_9 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %116 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<64xf32>) outs(%32 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_3 : f32
      linalg.yield %129 : f32
    } -> tensor<64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %118 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %119 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.addf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_12 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_9 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<64xf32>) outs(%32 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_3 : f32
      linalg.yield %129 : f32
    } -> tensor<64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %127 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %129 = arith.mulf %in, %in_55 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x64xf32>
    return %128 : tensor<2x1x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

