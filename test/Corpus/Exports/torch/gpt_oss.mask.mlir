#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_oss(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<4xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<32xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.3465735902799727 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %118 = arith.index_cast %in : i64 to index
      %119 = linalg.index 2 : index
      %120 = arith.cmpi slt, %118, %c96 : index
      cf.assert %120, "index must be smaller than dim size"
      %121 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %121, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%118, %119] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i64
      linalg.yield %119 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %118 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %118 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i64
      linalg.yield %119 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %118 = arith.subi %in, %c16_i64 : i64
      linalg.yield %118 : i64
    } -> tensor<1x1x40x1xi64>
    %10 = tensor.empty() : tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %118 = arith.cmpi sgt, %in, %in_43 : i64
      linalg.yield %118 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %11 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %118 = arith.andi %in, %in_43 : i1
      linalg.yield %118 : i1
    } -> tensor<1x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %118 = arith.cmpi sle, %in, %in_43 : i64
      linalg.yield %118 : i1
    } -> tensor<1x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %118 = arith.andi %in, %in_43 : i1
      linalg.yield %118 : i1
    } -> tensor<1x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %14 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %118 = arith.andi %in, %in_43 : i1
      linalg.yield %118 : i1
    } -> tensor<1x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x1x1x40xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%16 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %118 = arith.cmpi slt, %in, %c0_i64 : i64
      %119 = arith.addi %in, %c2_i64 : i64
      %120 = arith.select %118, %119, %in : i64
      %121 = arith.index_cast %120 : i64 to index
      %122 = arith.cmpi slt, %in_43, %c0_i64 : i64
      %123 = arith.addi %in_43, %c40_i64 : i64
      %124 = arith.select %122, %123, %in_43 : i64
      %125 = arith.index_cast %124 : i64 to index
      %extracted = tensor.extract %5[%121, %125] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %18 = tensor.empty() : tensor<2x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%18 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %118 = arith.andi %in, %in_43 : i1
      linalg.yield %118 : i1
    } -> tensor<2x1x40x40xi1>
    %20 = tensor.empty() : tensor<2x1x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_2, %cst_1 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %118 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %22 = tensor.empty() : tensor<1x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%22 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %118 = arith.sitofp %in : i64 to f32
      linalg.yield %118 : f32
    } -> tensor<1x40x1xf32>
    %24 = tensor.empty() : tensor<1x40x8xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_6 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%24 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<1x40x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x40x8xf32>) outs(%24 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.cos %in : f32
      linalg.yield %118 : f32
    } -> tensor<1x40x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x40x8xf32>) outs(%24 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_5 : f64 to f32
      %119 = arith.mulf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<1x40x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x40x8xf32>) outs(%24 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.sin %in : f32
      linalg.yield %118 : f32
    } -> tensor<1x40x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x40x8xf32>) outs(%24 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_5 : f64 to f32
      %119 = arith.mulf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<1x40x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<2x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_7 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_4 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %36 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %38 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %37 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %39 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<80x64xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %43 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.addf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_12 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %45 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x40x4x16xf32>) outs(%45 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%46 : tensor<64x32xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<80x32xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%48 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %50 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<32xf32>) outs(%47 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%47 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.addf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<80x32xf32>
    %expanded_15 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %52 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x2x16xf32>) outs(%52 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg8 : tensor<32x64xf32>) outs(%46 : tensor<64x32xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%48 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %54 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<32xf32>) outs(%47 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%47 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.addf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<80x32xf32>
    %expanded_18 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xf32>) outs(%52 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %expanded_21 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %56 = tensor.empty() : tensor<2x4x40x8xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_20 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%56 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x8xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_21 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%56 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x8xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %58 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%56 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.subf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x8xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_20 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%56 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x8xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%56 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x8xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %61 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%56 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.addf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %59, %62 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %63 = tensor.empty() : tensor<2x2x40x8xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_20 : tensor<2x2x40x8xf32>, tensor<1x1x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x2x40x8xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<2x2x40x8xf32>, tensor<1x1x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x2x40x8xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %65 : tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.subf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x2x40x8xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_20 : tensor<2x2x40x8xf32>, tensor<1x1x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x2x40x8xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_21 : tensor<2x2x40x8xf32>, tensor<1x1x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x2x40x8xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %68 : tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.addf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_25 = tensor.concat dim(3) %66, %69 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %70 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %71 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_25 : tensor<2x2x40x16xf32>) outs(%70 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_26 = tensor.collapse_shape %71 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %72 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x40x16xf32>) outs(%70 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %73 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<2x4x40x16xf32>) outs(%73 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %74 = tensor.empty() : tensor<8x40x40xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %76 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%75 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %77 = tensor.empty() : tensor<2x4x40x40xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x4x40x40xf32>) outs(%77 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_8 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %21 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%77 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.addf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %80 = tensor.empty() : tensor<2x4x40x1xf32>
    %expanded_31 = tensor.expand_shape %arg3 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %81 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<4x1xf32>) outs(%80 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %concat_32 = tensor.concat dim(3) %79, %81 : (tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) -> tensor<2x4x40x41xf32>
    %82 = tensor.empty() : tensor<2x4x40xi64>
    %83 = linalg.fill ins(%c0_i64 : i64) outs(%82 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %84 = tensor.empty() : tensor<2x4x40xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %86:2 = linalg.generic {indexing_maps = [#map4, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_32 : tensor<2x4x40x41xf32>) outs(%85, %83 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %118 = linalg.index 3 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = arith.maximumf %in, %out : f32
      %121 = arith.cmpf ogt, %in, %out : f32
      %122 = arith.select %121, %119, %out_43 : i64
      linalg.yield %120, %122 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_33 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %87 = tensor.empty() : tensor<2x4x40x41xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_33 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.subf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x41xf32>
    %89:2 = linalg.generic {indexing_maps = [#map4, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x4x40x41xf32>) outs(%85, %83 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %118 = linalg.index 3 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = arith.maximumf %in, %out : f32
      %121 = arith.cmpf ogt, %in, %out : f32
      %122 = arith.select %121, %119, %out_43 : i64
      linalg.yield %120, %122 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_34 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_34 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.subf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x41xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x40x41xf32>) outs(%87 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.exp %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x41xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%80 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<2x4x40x41xf32>) outs(%92 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %93 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.divf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x41xf32>
    %extracted_slice_35 = tensor.extract_slice %94[0, 0, 0, 0] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x40x41xf32> to tensor<2x4x40x40xf32>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_37 = tensor.collapse_shape %72 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %95 = tensor.empty() : tensor<8x40x16xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %97 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%96 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_38 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %98 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x4x40x16xf32>) outs(%98 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_41 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %99 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %100 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%99, %100 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.addf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_42 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_42 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.addf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_7 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_4 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %108 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %109 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.addf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_7 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_4 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %116 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %118 = arith.mulf %in, %in_43 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    return %117 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803FFAD3663E9421503D40A8DE3B3C54EF39289398378C92893628177835"
    }
  }
#-}

