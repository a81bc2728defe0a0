#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @olmo2(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<2x40x64xf32> {
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
    %cst_8 = arith.constant 3.200000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
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
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %122 = linalg.index 0 : index
      %123 = arith.index_cast %122 : index to i64
      linalg.yield %123 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %122 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %122 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %122 = linalg.index 0 : index
      %123 = arith.index_cast %122 : index to i64
      linalg.yield %123 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %122 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %122 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %122 = arith.andi %in, %in_51 : i1
      linalg.yield %122 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %122 = arith.cmpi slt, %in, %c0_i64 : i64
      %123 = arith.addi %in, %c2_i64 : i64
      %124 = arith.select %122, %123, %in : i64
      %125 = arith.index_cast %124 : i64 to index
      %126 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %127 = arith.addi %in_51, %c40_i64 : i64
      %128 = arith.select %126, %127, %in_51 : i64
      %129 = arith.index_cast %128 : i64 to index
      %extracted = tensor.extract %5[%125, %129] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %122 = arith.andi %in, %in_51 : i1
      linalg.yield %122 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %122 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %122 = arith.sitofp %in : i64 to f32
      linalg.yield %122 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<1x40x8xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_6 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %21 = tensor.empty() : tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.cos %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.sin %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x40x16xf32>
    %24 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %25 = tensor.empty() : tensor<80x64xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %27 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_13 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %29 = tensor.empty() : tensor<2x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_7 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_5 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %34 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %35 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %37 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<80x32xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_15 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %41 = tensor.empty() : tensor<2x40x32xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x40x32xf32>) outs(%41 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<2x40x32xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<2x40x32xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_8 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_5 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %46 : tensor<2x40x32xf32>, tensor<2x40x1xf32>) outs(%41 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x32xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %47 : tensor<32xf32>, tensor<2x40x32xf32>) outs(%41 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x32xf32>
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_17 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %50 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%50 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %48 [[0], [1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<2x40x32xf32> into tensor<2x40x2x16xf32>
    %51 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x2x16xf32>) outs(%51 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x2x16xf32>) outs(%51 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_24 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_23 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%50 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %53 = tensor.empty() : tensor<2x4x40x8xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x4x40x8xf32>) outs(%53 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_26 = tensor.concat dim(3) %54, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%50 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x16xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%50 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.addf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_23 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%51 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %58 = tensor.empty() : tensor<2x2x40x8xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x40x8xf32>) outs(%58 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_29 = tensor.concat dim(3) %59, %extracted_slice_27 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%51 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x40x16xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%51 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.addf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x40x16xf32>
    %62 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x40x16xf32>) outs(%62 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_30 = tensor.collapse_shape %63 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %64 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x2x40x16xf32>) outs(%62 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %65 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<2x4x40x16xf32>) outs(%65 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %66 = tensor.empty() : tensor<8x40x40xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %68 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%67 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_34 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x4x40x40xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.mulf %in, %cst_9 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.addf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %72 = tensor.empty() : tensor<2x4x40xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %74 = tensor.empty() : tensor<2x4x40xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %76:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%75, %73 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %122 = linalg.index 3 : index
      %123 = arith.index_cast %122 : index to i64
      %124 = arith.maximumf %in, %out : f32
      %125 = arith.cmpf ogt, %in, %out : f32
      %126 = arith.select %125, %123, %out_51 : i64
      linalg.yield %124, %126 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_35 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_35 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.subf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x40x40xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.exp %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = tensor.empty() : tensor<2x4x40x1xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x4x40x40xf32>) outs(%80 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.divf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_36 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_37 = tensor.collapse_shape %64 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %83 = tensor.empty() : tensor<8x40x16xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %85 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%84 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_38 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %86 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x4x40x16xf32>) outs(%86 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %87 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_42 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_7 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_5 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %92 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %93 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %94 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.addf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %96 = tensor.empty() : tensor<64x96xf32>
    %transposed_43 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%96 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %97 = tensor.empty() : tensor<80x96xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %99 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%98 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_45 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %100 = tensor.empty() : tensor<2x40x96xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x40x96xf32>) outs(%100 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      %123 = math.exp %122 : f32
      %124 = arith.addf %123, %cst_1 : f32
      %125 = arith.divf %cst_1, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x96xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %101 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%100 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x96xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%96 : tensor<64x96xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%98 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_47 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_47 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%100 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x96xf32>
    %105 = tensor.empty() : tensor<96x64xf32>
    %transposed_48 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%105 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %104 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %106 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%26 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_50 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_7 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_5 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %111 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %112 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %113 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.addf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_7 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_5 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %120 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %122 = arith.mulf %in, %in_51 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x64xf32>
    return %121 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

