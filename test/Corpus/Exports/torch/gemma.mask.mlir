#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gemma(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<24x64xf32>, %arg5: tensor<24x64xf32>, %arg6: tensor<64x96xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
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
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 0.20412414523193151 : f64
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant dense_resource<torch_tensor_12_torch.float32> : tensor<12xf32>
    %cst_11 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 2 : index
      %112 = arith.cmpi slt, %110, %c96 : index
      cf.assert %112, "index must be smaller than dim size"
      %113 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %113, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%110, %111] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<2x40x64xf32>, tensor<f32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<40xi64>
    %5 = tensor.empty() : tensor<2x40xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%5 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %110 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %110 : i1
    } -> tensor<2x40xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %9 = tensor.empty() : tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%9 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %110 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %110 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %10 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%9 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %110 = arith.andi %in, %in_52 : i1
      linalg.yield %110 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = tensor.empty() : tensor<2x1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%12 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %110 = arith.cmpi slt, %in, %c0_i64 : i64
      %111 = arith.addi %in, %c2_i64 : i64
      %112 = arith.select %110, %111, %in : i64
      %113 = arith.index_cast %112 : i64 to index
      %114 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %115 = arith.addi %in_52, %c40_i64 : i64
      %116 = arith.select %114, %115, %in_52 : i64
      %117 = arith.index_cast %116 : i64 to index
      %extracted = tensor.extract %6[%113, %117] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%14 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %110 = arith.andi %in, %in_52 : i1
      linalg.yield %110 : i1
    } -> tensor<2x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x1x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %110 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %110 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %18 = tensor.empty() : tensor<1x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x40x1xi64>) outs(%18 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.sitofp %in : i64 to f32
      linalg.yield %110 : f32
    } -> tensor<1x40x1xf32>
    %20 = tensor.empty() : tensor<1x40x12xf32>
    %21 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_10 : tensor<1x40x1xf32>, tensor<12xf32>) outs(%20 : tensor<1x40x12xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<1x40x12xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x40x12xf32>, tensor<1x40x12xf32>) -> tensor<1x40x24xf32>
    %22 = tensor.empty() : tensor<1x40x24xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x24xf32>) outs(%22 : tensor<1x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.cos %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x40x24xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x24xf32>) outs(%22 : tensor<1x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.sin %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x40x24xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %26 = tensor.empty() : tensor<2x40x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_12 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_9 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %31 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %33 = tensor.empty() : tensor<64xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %cst_3 : f32
      linalg.yield %110 : f32
    } -> tensor<64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %36 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<96x64xf32>) outs(%36 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %37 = tensor.empty() : tensor<80x96xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %39 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x96xf32>) outs(%38 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_16 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 4, 24] : tensor<80x96xf32> into tensor<2x40x4x24xf32>
    %40 = tensor.empty() : tensor<2x4x40x24xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x24xf32>) outs(%40 : tensor<2x4x40x24xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x24xf32>
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<24x64xf32>) outs(%41 : tensor<64x24xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<80x24xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<80x64xf32>, tensor<64x24xf32>) outs(%43 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %expanded_19 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 40, 1, 24] : tensor<80x24xf32> into tensor<2x40x1x24xf32>
    %45 = tensor.empty() : tensor<2x1x40x24xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x1x24xf32>) outs(%45 : tensor<2x1x40x24xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg5 : tensor<24x64xf32>) outs(%41 : tensor<64x24xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<80x64xf32>, tensor<64x24xf32>) outs(%43 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %expanded_22 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 40, 1, 24] : tensor<80x24xf32> into tensor<2x40x1x24xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x40x1x24xf32>) outs(%45 : tensor<2x1x40x24xf32>) permutation = [0, 2, 1, 3] 
    %expanded_24 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 24] : tensor<1x40x24xf32> into tensor<1x1x40x24xf32>
    %expanded_25 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 40, 24] : tensor<1x40x24xf32> into tensor<1x1x40x24xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_24 : tensor<2x4x40x24xf32>, tensor<1x1x40x24xf32>) outs(%40 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x24xf32>
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 4, 40, 12] [1, 1, 1, 1] : tensor<2x4x40x24xf32> to tensor<2x4x40x12xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 12] [2, 4, 40, 12] [1, 1, 1, 1] : tensor<2x4x40x24xf32> to tensor<2x4x40x12xf32>
    %48 = tensor.empty() : tensor<2x4x40x12xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x4x40x12xf32>) outs(%48 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x12xf32>
    %concat_27 = tensor.concat dim(3) %49, %extracted_slice : (tensor<2x4x40x12xf32>, tensor<2x4x40x12xf32>) -> tensor<2x4x40x24xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_25 : tensor<2x4x40x24xf32>, tensor<1x1x40x24xf32>) outs(%40 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x24xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x4x40x24xf32>, tensor<2x4x40x24xf32>) outs(%40 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x24xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_24 : tensor<2x1x40x24xf32>, tensor<1x1x40x24xf32>) outs(%45 : tensor<2x1x40x24xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x1x40x24xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 1, 40, 12] [1, 1, 1, 1] : tensor<2x1x40x24xf32> to tensor<2x1x40x12xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_20[0, 0, 0, 12] [2, 1, 40, 12] [1, 1, 1, 1] : tensor<2x1x40x24xf32> to tensor<2x1x40x12xf32>
    %53 = tensor.empty() : tensor<2x1x40x12xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x1x40x12xf32>) outs(%53 : tensor<2x1x40x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x1x40x12xf32>
    %concat_30 = tensor.concat dim(3) %54, %extracted_slice_28 : (tensor<2x1x40x12xf32>, tensor<2x1x40x12xf32>) -> tensor<2x1x40x24xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_25 : tensor<2x1x40x24xf32>, tensor<1x1x40x24xf32>) outs(%45 : tensor<2x1x40x24xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x1x40x24xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<2x1x40x24xf32>, tensor<2x1x40x24xf32>) outs(%45 : tensor<2x1x40x24xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x1x40x24xf32>
    %57 = tensor.empty() : tensor<2x1x4x40x24xf32>
    %58 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x1x40x24xf32>) outs(%57 : tensor<2x1x4x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x24xf32>
    %collapsed_31 = tensor.collapse_shape %58 [[0], [1, 2], [3], [4]] : tensor<2x1x4x40x24xf32> into tensor<2x4x40x24xf32>
    %59 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<2x1x40x24xf32>) outs(%57 : tensor<2x1x4x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x24xf32>
    %60 = tensor.empty() : tensor<2x4x24x40xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<2x4x40x24xf32>) outs(%60 : tensor<2x4x24x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_33 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x40x24xf32> into tensor<8x40x24xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %61 = tensor.empty() : tensor<8x40x40xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %63 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x40x24xf32>, tensor<8x24x40xf32>) outs(%62 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_35 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %64 = tensor.empty() : tensor<2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_8 : f64 to f32
      %111 = arith.mulf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %17 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = tensor.empty() : tensor<2x4x40xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %69 = tensor.empty() : tensor<2x4x40xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %71:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x40x40xf32>) outs(%70, %68 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %110 = linalg.index 3 : index
      %111 = arith.index_cast %110 : index to i64
      %112 = arith.maximumf %in, %out : f32
      %113 = arith.cmpf ogt, %in, %out : f32
      %114 = arith.select %113, %111, %out_52 : i64
      linalg.yield %112, %114 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_36 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_36 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.subf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.exp %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = tensor.empty() : tensor<2x4x40x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x40x40xf32>) outs(%75 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.divf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_37 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %59 [[0, 1, 2], [3], [4]] : tensor<2x1x4x40x24xf32> into tensor<8x40x24xf32>
    %78 = tensor.empty() : tensor<8x40x24xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %80 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x40x40xf32>, tensor<8x40x24xf32>) outs(%79 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %expanded_39 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 40, 24] : tensor<8x40x24xf32> into tensor<2x4x40x24xf32>
    %81 = tensor.empty() : tensor<2x40x4x24xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x4x40x24xf32>) outs(%81 : tensor<2x40x4x24xf32>) permutation = [0, 2, 1, 3] 
    %82 = tensor.empty() : tensor<96x64xf32>
    %transposed_41 = linalg.transpose ins(%arg6 : tensor<64x96xf32>) outs(%82 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<2x40x4x24xf32> into tensor<80x96xf32>
    %83 = tensor.empty() : tensor<80x64xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %85 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%84 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_43 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_43 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_12 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_9 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %91 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %cst_3 : f32
      linalg.yield %110 : f32
    } -> tensor<64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %93 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %transposed_44 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%36 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %95 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%38 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_46 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %96 = tensor.empty() : tensor<2x40x96xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x40x96xf32>) outs(%96 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c3_i64 : f32, i64
      %111 = arith.mulf %110, %cst_1 : f32
      %112 = arith.addf %in, %111 : f32
      %113 = arith.mulf %112, %cst_2 : f32
      %114 = math.tanh %113 : f32
      %115 = arith.addf %114, %cst_3 : f32
      %116 = arith.mulf %115, %cst_4 : f32
      %117 = arith.mulf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x96xf32>
    %transposed_47 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%36 : tensor<64x96xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_45, %transposed_47 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%38 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_48 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %expanded_48 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%96 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x96xf32>
    %transposed_49 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%82 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %100 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%84 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_51 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %expanded_51 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_12 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_9 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %cst_3 : f32
      linalg.yield %110 : f32
    } -> tensor<64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %108 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    return %109 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_12_torch.float32: "0x040000000000803F3CA6ED3E359D5C3ECDCCCC3D951E3E3DC67DB03C0AD7233C7A18983B69310D3B6F12833A5C5AF339A7E86139"
    }
  }
#-}

