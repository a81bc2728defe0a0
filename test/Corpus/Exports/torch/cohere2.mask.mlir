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
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @cohere2(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
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
      %113 = arith.index_cast %in : i64 to index
      %114 = linalg.index 2 : index
      %115 = arith.cmpi slt, %113, %c96 : index
      cf.assert %115, "index must be smaller than dim size"
      %116 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %116, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%113, %114] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %113 = linalg.index 0 : index
      %114 = arith.index_cast %113 : index to i64
      linalg.yield %114 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %113 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %113 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %113 = linalg.index 0 : index
      %114 = arith.index_cast %113 : index to i64
      linalg.yield %114 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %113 = arith.subi %in, %c16_i64 : i64
      linalg.yield %113 : i64
    } -> tensor<1x1x40x1xi64>
    %10 = tensor.empty() : tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %113 = arith.cmpi sgt, %in, %in_53 : i64
      linalg.yield %113 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %113 = arith.andi %in, %in_53 : i1
      linalg.yield %113 : i1
    } -> tensor<1x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %113 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %113 : i1
    } -> tensor<1x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %113 = arith.andi %in, %in_53 : i1
      linalg.yield %113 : i1
    } -> tensor<1x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %14 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %113 = arith.andi %in, %in_53 : i1
      linalg.yield %113 : i1
    } -> tensor<1x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x1x1x40xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%16 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %113 = arith.cmpi slt, %in, %c0_i64 : i64
      %114 = arith.addi %in, %c2_i64 : i64
      %115 = arith.select %113, %114, %in : i64
      %116 = arith.index_cast %115 : i64 to index
      %117 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %118 = arith.addi %in_53, %c40_i64 : i64
      %119 = arith.select %117, %118, %in_53 : i64
      %120 = arith.index_cast %119 : i64 to index
      %extracted = tensor.extract %5[%116, %120] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %18 = tensor.empty() : tensor<2x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%18 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %113 = arith.andi %in, %in_53 : i1
      linalg.yield %113 : i1
    } -> tensor<2x1x40x40xi1>
    %20 = tensor.empty() : tensor<2x1x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %113 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %113 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %22 = tensor.empty() : tensor<1x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%22 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %113 = arith.sitofp %in : i64 to f32
      linalg.yield %113 : f32
    } -> tensor<1x40x1xf32>
    %24 = tensor.empty() : tensor<1x40x8xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_6 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%24 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<1x40x8xf32>
    %26 = tensor.empty() : tensor<1x40x8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x40x8xf32>) outs(%26 : tensor<1x40x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x8x2xf32>
    %collapsed = tensor.collapse_shape %27 [[0], [1], [2, 3]] : tensor<1x40x8x2xf32> into tensor<1x40x16xf32>
    %28 = tensor.empty() : tensor<1x40x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x16xf32>) outs(%28 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.cos %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x40x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x16xf32>) outs(%28 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.sin %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x40x16xf32>
    %31 = tensor.empty() : tensor<2x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_7 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %34 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.subf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_7 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_5 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %40 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %41 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    %43 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %42 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %44 = tensor.empty() : tensor<80x64xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %46 = linalg.matmul ins(%collapsed_12, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_13 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %47 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x40x4x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<64x32xf32>
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<80x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %51 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_16 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %52 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x2x16xf32>) outs(%52 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_19 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x2x16xf32>) outs(%52 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_22 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 1] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %55 = tensor.empty() : tensor<2x4x40x8xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x4x40x8xf32>) outs(%55 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.negf %in : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x8xf32>
    %expanded_24 = tensor.expand_shape %56 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %expanded_25 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_24, %expanded_25 : (tensor<2x4x40x8x1xf32>, tensor<2x4x40x8x1xf32>) -> tensor<2x4x40x8x2xf32>
    %collapsed_26 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x4x40x8x2xf32> into tensor<2x4x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26, %expanded_22 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.addf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x16xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%52 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 2] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_17[0, 0, 0, 1] [2, 2, 40, 8] [1, 1, 1, 2] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %60 = tensor.empty() : tensor<2x2x40x8xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x40x8xf32>) outs(%60 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.negf %in : f32
      linalg.yield %113 : f32
    } -> tensor<2x2x40x8xf32>
    %expanded_29 = tensor.expand_shape %61 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 8, 1] : tensor<2x2x40x8xf32> into tensor<2x2x40x8x1xf32>
    %expanded_30 = tensor.expand_shape %extracted_slice_27 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 8, 1] : tensor<2x2x40x8xf32> into tensor<2x2x40x8x1xf32>
    %concat_31 = tensor.concat dim(4) %expanded_29, %expanded_30 : (tensor<2x2x40x8x1xf32>, tensor<2x2x40x8x1xf32>) -> tensor<2x2x40x8x2xf32>
    %collapsed_32 = tensor.collapse_shape %concat_31 [[0], [1], [2], [3, 4]] : tensor<2x2x40x8x2xf32> into tensor<2x2x40x16xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %expanded_22 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%52 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x2x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %62 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%52 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.addf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x2x40x16xf32>
    %64 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %65 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x2x40x16xf32>) outs(%64 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_33 = tensor.collapse_shape %65 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %66 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x40x16xf32>) outs(%64 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %67 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<2x4x40x16xf32>) outs(%67 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %68 = tensor.empty() : tensor<8x40x40xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %70 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%69 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_37 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %71 = tensor.empty() : tensor<2x4x40x40xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x4x40x40xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.mulf %in, %cst_8 : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x40xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %21 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.addf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = tensor.empty() : tensor<2x4x40xi64>
    %75 = linalg.fill ins(%c0_i64 : i64) outs(%74 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %76 = tensor.empty() : tensor<2x4x40xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %78:2 = linalg.generic {indexing_maps = [#map4, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x40x40xf32>) outs(%77, %75 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %113 = linalg.index 3 : index
      %114 = arith.index_cast %113 : index to i64
      %115 = arith.maximumf %in, %out : f32
      %116 = arith.cmpf ogt, %in, %out : f32
      %117 = arith.select %116, %114, %out_53 : i64
      linalg.yield %115, %117 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_38 = tensor.expand_shape %78#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.subf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x40xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x4x40x40xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.exp %in : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x40xf32>
    %81 = tensor.empty() : tensor<2x4x40x1xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x4x40x40xf32>) outs(%82 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.divf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_40 = tensor.collapse_shape %66 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %85 = tensor.empty() : tensor<8x40x16xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %87 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%86 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_41 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %88 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x40x16xf32>) outs(%88 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %89 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_45 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %90 = tensor.empty() : tensor<64x96xf32>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%90 : tensor<64x96xf32>) permutation = [1, 0] 
    %91 = tensor.empty() : tensor<80x96xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %93 = linalg.matmul ins(%collapsed_12, %transposed_46 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%92 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_47 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %94 = tensor.empty() : tensor<2x40x96xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x40x96xf32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.negf %in : f32
      %114 = math.exp %113 : f32
      %115 = arith.addf %114, %cst_1 : f32
      %116 = arith.divf %cst_1, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x40x96xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %95 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x96xf32>
    %transposed_48 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%90 : tensor<64x96xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%collapsed_12, %transposed_48 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%92 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_49 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_49 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x96xf32>
    %99 = tensor.empty() : tensor<96x64xf32>
    %transposed_50 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%99 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %100 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_52 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_45 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.addf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %expanded_52 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.addf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_7 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %104 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.subf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_7 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_5 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %111 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %113 = arith.mulf %in, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x64xf32>
    return %112 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

