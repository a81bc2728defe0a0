#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gemma(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<96x64xf32>, %arg3: tensor<24x64xf32>, %arg4: tensor<24x64xf32>, %arg5: tensor<64x96xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 0.20412414523193151 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_12_torch.float32> : tensor<12xf32>
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %103 = arith.index_cast %in : i64 to index
      %104 = linalg.index 2 : index
      %105 = arith.cmpi slt, %103, %c96 : index
      cf.assert %105, "index must be smaller than dim size"
      %106 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %106, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%103, %104] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<2x40x64xf32>, tensor<f32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %103 = linalg.index 0 : index
      %104 = arith.index_cast %103 : index to i64
      linalg.yield %104 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %5 = tensor.empty() : tensor<1x1x40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%5 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %103 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %103 : i1
    } -> tensor<1x1x40x40xi1>
    %7 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%7 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %9 = tensor.empty() : tensor<2x1x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %103 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %103 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_13 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %11 = tensor.empty() : tensor<1x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x40x1xi64>) outs(%11 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %103 = arith.sitofp %in : i64 to f32
      linalg.yield %103 : f32
    } -> tensor<1x40x1xf32>
    %13 = tensor.empty() : tensor<1x40x12xf32>
    %14 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %cst_9 : tensor<1x40x1xf32>, tensor<12xf32>) outs(%13 : tensor<1x40x12xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<1x40x12xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x40x12xf32>, tensor<1x40x12xf32>) -> tensor<1x40x24xf32>
    %15 = tensor.empty() : tensor<1x40x24xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x24xf32>) outs(%15 : tensor<1x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.cos %in : f32
      linalg.yield %103 : f32
    } -> tensor<1x40x24xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x24xf32>) outs(%15 : tensor<1x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.sin %in : f32
      linalg.yield %103 : f32
    } -> tensor<1x40x24xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %19 = tensor.empty() : tensor<2x40x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %out : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.divf %in, %cst_11 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.truncf %cst_8 : f64 to f32
      %104 = arith.addf %in, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.rsqrt %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %24 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %26 = tensor.empty() : tensor<64xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%26 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %cst_3 : f32
      linalg.yield %103 : f32
    } -> tensor<64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %29 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x64xf32>) outs(%29 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_14 = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %30 = tensor.empty() : tensor<80x96xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %32 = linalg.matmul ins(%collapsed_14, %transposed : tensor<80x64xf32>, tensor<64x96xf32>) outs(%31 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_15 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 40, 4, 24] : tensor<80x96xf32> into tensor<2x40x4x24xf32>
    %33 = tensor.empty() : tensor<2x4x40x24xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x24xf32>) outs(%33 : tensor<2x4x40x24xf32>) permutation = [0, 2, 1, 3] 
    %34 = tensor.empty() : tensor<64x24xf32>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<24x64xf32>) outs(%34 : tensor<64x24xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<80x24xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %37 = linalg.matmul ins(%collapsed_14, %transposed_17 : tensor<80x64xf32>, tensor<64x24xf32>) outs(%36 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %expanded_18 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [2, 40, 1, 24] : tensor<80x24xf32> into tensor<2x40x1x24xf32>
    %38 = tensor.empty() : tensor<2x1x40x24xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x1x24xf32>) outs(%38 : tensor<2x1x40x24xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<24x64xf32>) outs(%34 : tensor<64x24xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed_14, %transposed_20 : tensor<80x64xf32>, tensor<64x24xf32>) outs(%36 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %expanded_21 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 1, 24] : tensor<80x24xf32> into tensor<2x40x1x24xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x1x24xf32>) outs(%38 : tensor<2x1x40x24xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 40, 24] : tensor<1x40x24xf32> into tensor<1x1x40x24xf32>
    %expanded_24 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 40, 24] : tensor<1x40x24xf32> into tensor<1x1x40x24xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<2x4x40x24xf32>, tensor<1x1x40x24xf32>) outs(%33 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x40x24xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 40, 12] [1, 1, 1, 1] : tensor<2x4x40x24xf32> to tensor<2x4x40x12xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 12] [2, 4, 40, 12] [1, 1, 1, 1] : tensor<2x4x40x24xf32> to tensor<2x4x40x12xf32>
    %41 = tensor.empty() : tensor<2x4x40x12xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x4x40x12xf32>) outs(%41 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.negf %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x40x12xf32>
    %concat_26 = tensor.concat dim(3) %42, %extracted_slice : (tensor<2x4x40x12xf32>, tensor<2x4x40x12xf32>) -> tensor<2x4x40x24xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<2x4x40x24xf32>, tensor<1x1x40x24xf32>) outs(%33 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x40x24xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<2x4x40x24xf32>, tensor<2x4x40x24xf32>) outs(%33 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.addf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x40x24xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_23 : tensor<2x1x40x24xf32>, tensor<1x1x40x24xf32>) outs(%38 : tensor<2x1x40x24xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x1x40x24xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 1, 40, 12] [1, 1, 1, 1] : tensor<2x1x40x24xf32> to tensor<2x1x40x12xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 12] [2, 1, 40, 12] [1, 1, 1, 1] : tensor<2x1x40x24xf32> to tensor<2x1x40x12xf32>
    %46 = tensor.empty() : tensor<2x1x40x12xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x1x40x12xf32>) outs(%46 : tensor<2x1x40x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.negf %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x1x40x12xf32>
    %concat_29 = tensor.concat dim(3) %47, %extracted_slice_27 : (tensor<2x1x40x12xf32>, tensor<2x1x40x12xf32>) -> tensor<2x1x40x24xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<2x1x40x24xf32>, tensor<1x1x40x24xf32>) outs(%38 : tensor<2x1x40x24xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x1x40x24xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x1x40x24xf32>, tensor<2x1x40x24xf32>) outs(%38 : tensor<2x1x40x24xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.addf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x1x40x24xf32>
    %50 = tensor.empty() : tensor<2x1x4x40x24xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x1x40x24xf32>) outs(%50 : tensor<2x1x4x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x24xf32>
    %collapsed_30 = tensor.collapse_shape %51 [[0], [1, 2], [3], [4]] : tensor<2x1x4x40x24xf32> into tensor<2x4x40x24xf32>
    %52 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x1x40x24xf32>) outs(%50 : tensor<2x1x4x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x24xf32>
    %53 = tensor.empty() : tensor<2x4x24x40xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<2x4x40x24xf32>) outs(%53 : tensor<2x4x24x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x4x40x24xf32> into tensor<8x40x24xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %54 = tensor.empty() : tensor<8x40x40xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %56 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x24xf32>, tensor<8x24x40xf32>) outs(%55 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_34 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %57 = tensor.empty() : tensor<2x4x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.truncf %cst_7 : f64 to f32
      %104 = arith.mulf %in, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x4x40x40xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %10 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.addf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x40x40xf32>
    %60 = tensor.empty() : tensor<2x4x40xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %62 = tensor.empty() : tensor<2x4x40xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %64:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x40x40xf32>) outs(%63, %61 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %103 = linalg.index 3 : index
      %104 = arith.index_cast %103 : index to i64
      %105 = arith.maximumf %in, %out : f32
      %106 = arith.cmpf ogt, %in, %out : f32
      %107 = arith.select %106, %104, %out_51 : i64
      linalg.yield %105, %107 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_35 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_35 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.subf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.exp %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = tensor.empty() : tensor<2x4x40x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x40x40xf32>) outs(%68 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %out : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.divf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_36 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_37 = tensor.collapse_shape %52 [[0, 1, 2], [3], [4]] : tensor<2x1x4x40x24xf32> into tensor<8x40x24xf32>
    %71 = tensor.empty() : tensor<8x40x24xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %73 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x40x40xf32>, tensor<8x40x24xf32>) outs(%72 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %expanded_38 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [2, 4, 40, 24] : tensor<8x40x24xf32> into tensor<2x4x40x24xf32>
    %74 = tensor.empty() : tensor<2x40x4x24xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x4x40x24xf32>) outs(%74 : tensor<2x40x4x24xf32>) permutation = [0, 2, 1, 3] 
    %75 = tensor.empty() : tensor<96x64xf32>
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<64x96xf32>) outs(%75 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<2x40x4x24xf32> into tensor<80x96xf32>
    %76 = tensor.empty() : tensor<80x64xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %78 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%77 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_42 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_42 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.addf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %out : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.divf %in, %cst_11 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.truncf %cst_8 : f64 to f32
      %104 = arith.addf %in, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.rsqrt %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %84 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%26 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %cst_3 : f32
      linalg.yield %103 : f32
    } -> tensor<64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %86 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %transposed_43 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%29 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %88 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%31 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_45 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %89 = tensor.empty() : tensor<2x40x96xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x40x96xf32>) outs(%89 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.fpowi %in, %c3_i64 : f32, i64
      %104 = arith.mulf %103, %cst_1 : f32
      %105 = arith.addf %in, %104 : f32
      %106 = arith.mulf %105, %cst_2 : f32
      %107 = math.tanh %106 : f32
      %108 = arith.addf %107, %cst_3 : f32
      %109 = arith.mulf %108, %cst_4 : f32
      %110 = arith.mulf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x96xf32>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%29 : tensor<64x96xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%31 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_47 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %expanded_47 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%89 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x96xf32>
    %transposed_48 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%75 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %93 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%77 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_50 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %expanded_50 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.addf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %out : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.divf %in, %cst_11 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.truncf %cst_8 : f64 to f32
      %104 = arith.addf %in, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.rsqrt %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%26 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %cst_3 : f32
      linalg.yield %103 : f32
    } -> tensor<64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %103 = arith.mulf %in, %in_51 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x64xf32>
    return %102 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_12_torch.float32: "0x040000000000803F3CA6ED3E359D5C3ECDCCCC3D951E3E3DC67DB03C0AD7233C7A18983B69310D3B6F12833A5C5AF339A7E86139"
    }
  }
#-}

