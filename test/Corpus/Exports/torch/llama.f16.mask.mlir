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
  func.func @llama(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf16>, %arg3: tensor<64x64xf16>, %arg4: tensor<32x64xf16>, %arg5: tensor<32x64xf16>, %arg6: tensor<64x64xf16>, %arg7: tensor<96x64xf16>, %arg8: tensor<96x64xf16>, %arg9: tensor<64x96xf16>, %arg10: tensor<64xf16>, %arg11: tensor<64xf16>, %arg12: tensor<64xf16>) -> tensor<2x40x64xf16> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float16> : tensor<8xf16>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f16
    %0 = tensor.empty() : tensor<2x40x64xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf16>) {
    ^bb0(%in: i64, %out: f16):
      %139 = arith.index_cast %in : i64 to index
      %140 = linalg.index 2 : index
      %141 = arith.cmpi slt, %139, %c96 : index
      cf.assert %141, "index must be smaller than dim size"
      %142 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %142, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%139, %140] : tensor<96x64xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x40x64xf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %139 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %139 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %139 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %139 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %139 = arith.andi %in, %in_48 : i1
      linalg.yield %139 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %139 = arith.cmpi slt, %in, %c0_i64 : i64
      %140 = arith.addi %in, %c2_i64 : i64
      %141 = arith.select %139, %140, %in : i64
      %142 = arith.index_cast %141 : i64 to index
      %143 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %144 = arith.addi %in_48, %c40_i64 : i64
      %145 = arith.select %143, %144, %in_48 : i64
      %146 = arith.index_cast %145 : i64 to index
      %extracted = tensor.extract %5[%142, %146] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %139 = arith.andi %in, %in_48 : i1
      linalg.yield %139 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf16>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f16>, tensor<f16>) outs(%15 : tensor<2x1x40x40xf16>) {
    ^bb0(%in: i1, %in_48: f16, %in_49: f16, %out: f16):
      %139 = arith.select %in, %in_48, %in_49 : f16
      linalg.yield %139 : f16
    } -> tensor<2x1x40x40xf16>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.sitofp %in : i64 to f32
      linalg.yield %139 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_6 : tensor<8xf16>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %139 = arith.extf %in : f16 to f32
      linalg.yield %139 : f32
    } -> tensor<8xf32>
    %21 = tensor.empty() : tensor<1x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %139 = arith.mulf %in, %in_48 : f32
      linalg.yield %139 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %22, %22 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %23 = tensor.empty() : tensor<1x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%23 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.cos %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x40x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%23 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.sin %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x40x16xf32>
    %26 = tensor.empty() : tensor<1x40x16xf16>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<1x40x16xf16>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<1x40x16xf16>
    %29 = tensor.empty() : tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %139 = arith.extf %in : f16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %32 = tensor.empty() : tensor<2x40x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x64xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_7 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_5 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %37 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %139 = arith.mulf %in, %in_48 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<2x40x64xf16>
    %40 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %39 : tensor<64xf16>, tensor<2x40x64xf16>) outs(%0 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.mulf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x40x64xf16>
    %41 = tensor.empty() : tensor<64x64xf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf16>) outs(%41 : tensor<64x64xf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<2x40x64xf16> into tensor<80x64xf16>
    %42 = tensor.empty() : tensor<80x64xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf16>, tensor<64x64xf16>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %45 = tensor.empty() : tensor<80x64xf16>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<80x64xf32>) outs(%45 : tensor<80x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<80x64xf16>
    %expanded_12 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf16> into tensor<2x40x4x16xf16>
    %47 = tensor.empty() : tensor<2x4x40x16xf16>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x40x4x16xf16>) outs(%47 : tensor<2x4x40x16xf16>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<64x32xf16>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<32x64xf16>) outs(%48 : tensor<64x32xf16>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<80x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<80x64xf16>, tensor<64x32xf16>) outs(%50 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %52 = tensor.empty() : tensor<80x32xf16>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<80x32xf32>) outs(%52 : tensor<80x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<80x32xf16>
    %expanded_15 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf16> into tensor<2x40x2x16xf16>
    %54 = tensor.empty() : tensor<2x2x40x16xf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x2x16xf16>) outs(%54 : tensor<2x2x40x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<32x64xf16>) outs(%48 : tensor<64x32xf16>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<80x64xf16>, tensor<64x32xf16>) outs(%50 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<80x32xf32>) outs(%52 : tensor<80x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<80x32xf16>
    %expanded_18 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf16> into tensor<2x40x2x16xf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xf16>) outs(%54 : tensor<2x2x40x16xf16>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf16> into tensor<1x1x40x16xf16>
    %expanded_21 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf16> into tensor<1x1x40x16xf16>
    %57 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<2x4x40x16xf16>, tensor<1x1x40x16xf16>) outs(%47 : tensor<2x4x40x16xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.mulf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x4x40x16xf16>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf16> to tensor<2x4x40x8xf16>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf16> to tensor<2x4x40x8xf16>
    %58 = tensor.empty() : tensor<2x4x40x8xf16>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x4x40x8xf16>) outs(%58 : tensor<2x4x40x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %139 = arith.negf %in : f16
      linalg.yield %139 : f16
    } -> tensor<2x4x40x8xf16>
    %concat_23 = tensor.concat dim(3) %59, %extracted_slice : (tensor<2x4x40x8xf16>, tensor<2x4x40x8xf16>) -> tensor<2x4x40x16xf16>
    %60 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<2x4x40x16xf16>, tensor<1x1x40x16xf16>) outs(%47 : tensor<2x4x40x16xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.mulf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x4x40x16xf16>
    %61 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<2x4x40x16xf16>, tensor<2x4x40x16xf16>) outs(%47 : tensor<2x4x40x16xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.addf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x4x40x16xf16>
    %62 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<2x2x40x16xf16>, tensor<1x1x40x16xf16>) outs(%54 : tensor<2x2x40x16xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.mulf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x2x40x16xf16>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf16> to tensor<2x2x40x8xf16>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf16> to tensor<2x2x40x8xf16>
    %63 = tensor.empty() : tensor<2x2x40x8xf16>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x2x40x8xf16>) outs(%63 : tensor<2x2x40x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %139 = arith.negf %in : f16
      linalg.yield %139 : f16
    } -> tensor<2x2x40x8xf16>
    %concat_26 = tensor.concat dim(3) %64, %extracted_slice_24 : (tensor<2x2x40x8xf16>, tensor<2x2x40x8xf16>) -> tensor<2x2x40x16xf16>
    %65 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<2x2x40x16xf16>, tensor<1x1x40x16xf16>) outs(%54 : tensor<2x2x40x16xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.mulf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x2x40x16xf16>
    %66 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x2x40x16xf16>, tensor<2x2x40x16xf16>) outs(%54 : tensor<2x2x40x16xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.addf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x2x40x16xf16>
    %67 = tensor.empty() : tensor<2x2x2x40x16xf16>
    %68 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x2x40x16xf16>) outs(%67 : tensor<2x2x2x40x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x2x40x16xf16>
    %collapsed_27 = tensor.collapse_shape %68 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf16> into tensor<2x4x40x16xf16>
    %69 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x40x16xf16>) outs(%67 : tensor<2x2x2x40x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x2x40x16xf16>
    %70 = tensor.empty() : tensor<2x4x16x40xf16>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x4x40x16xf16>) outs(%70 : tensor<2x4x16x40xf16>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x4x40x16xf16> into tensor<8x40x16xf16>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x40xf16> into tensor<8x16x40xf16>
    %71 = tensor.empty() : tensor<8x40x40xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %73 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x16xf16>, tensor<8x16x40xf16>) outs(%72 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %74 = tensor.empty() : tensor<8x40x40xf16>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x40x40xf32>) outs(%74 : tensor<8x40x40xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<8x40x40xf16>
    %expanded_31 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf16> into tensor<2x4x40x40xf16>
    %76 = tensor.empty() : tensor<2x4x40x40xf16>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x40x40xf16>) outs(%76 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %139 = arith.mulf %in, %cst_8 : f16
      linalg.yield %139 : f16
    } -> tensor<2x4x40x40xf16>
    %78 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %16 : tensor<2x4x40x40xf16>, tensor<2x1x40x40xf16>) outs(%76 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.addf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x4x40x40xf16>
    %79 = tensor.empty() : tensor<2x4x40x40xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x40x40xf16>) outs(%79 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f16, %out: f32):
      %139 = arith.extf %in : f16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %81 = tensor.empty() : tensor<2x4x40xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %83 = tensor.empty() : tensor<2x4x40xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %85:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x4x40x40xf32>) outs(%84, %82 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %139 = linalg.index 3 : index
      %140 = arith.index_cast %139 : index to i64
      %141 = arith.maximumf %in, %out : f32
      %142 = arith.cmpf ogt, %in, %out : f32
      %143 = arith.select %142, %140, %out_48 : i64
      linalg.yield %141, %143 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_32 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_32 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%79 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %139 = arith.subf %in, %in_48 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x40x40xf32>) outs(%79 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.exp %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %88 = tensor.empty() : tensor<2x4x40x1xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x4x40x40xf32>) outs(%89 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%79 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %139 = arith.divf %in, %in_48 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<2x4x40x40xf16>
    %collapsed_33 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x40x40xf16> into tensor<8x40x40xf16>
    %collapsed_34 = tensor.collapse_shape %69 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf16> into tensor<8x40x16xf16>
    %93 = tensor.empty() : tensor<8x40x16xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %95 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x40x40xf16>, tensor<8x40x16xf16>) outs(%94 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %96 = tensor.empty() : tensor<8x40x16xf16>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<8x40x16xf32>) outs(%96 : tensor<8x40x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<8x40x16xf16>
    %expanded_35 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf16> into tensor<2x4x40x16xf16>
    %98 = tensor.empty() : tensor<2x40x4x16xf16>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x40x16xf16>) outs(%98 : tensor<2x40x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<64x64xf16>) outs(%41 : tensor<64x64xf16>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x40x4x16xf16> into tensor<80x64xf16>
    %99 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<80x64xf16>, tensor<64x64xf16>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<80x64xf32>) outs(%45 : tensor<80x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<80x64xf16>
    %expanded_39 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf16> into tensor<2x40x64xf16>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<2x40x64xf16>, tensor<2x40x64xf16>) outs(%0 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.addf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x40x64xf16>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x64xf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %139 = arith.extf %in : f16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x40x64xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_7 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_5 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %139 = arith.mulf %in, %in_48 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<2x40x64xf16>
    %110 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %109 : tensor<64xf16>, tensor<2x40x64xf16>) outs(%0 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.mulf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x40x64xf16>
    %111 = tensor.empty() : tensor<64x96xf16>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<96x64xf16>) outs(%111 : tensor<64x96xf16>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x40x64xf16> into tensor<80x64xf16>
    %112 = tensor.empty() : tensor<80x96xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %114 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<80x64xf16>, tensor<64x96xf16>) outs(%113 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %115 = tensor.empty() : tensor<80x96xf16>
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<80x96xf32>) outs(%115 : tensor<80x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<80x96xf16>
    %expanded_42 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf16> into tensor<2x40x96xf16>
    %117 = tensor.empty() : tensor<2x40x96xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x40x96xf16>) outs(%117 : tensor<2x40x96xf32>) {
    ^bb0(%in: f16, %out: f32):
      %139 = arith.extf %in : f16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x96xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x96xf32>) outs(%117 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      %140 = math.exp %139 : f32
      %141 = arith.addf %140, %cst_1 : f32
      %142 = arith.divf %cst_1, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x96xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%117 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %139 = arith.mulf %in, %in_48 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x96xf32>
    %121 = tensor.empty() : tensor<2x40x96xf16>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x96xf32>) outs(%121 : tensor<2x40x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<2x40x96xf16>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<96x64xf16>) outs(%111 : tensor<64x96xf16>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<80x64xf16>, tensor<64x96xf16>) outs(%113 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<80x96xf32>) outs(%115 : tensor<80x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<80x96xf16>
    %expanded_44 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf16> into tensor<2x40x96xf16>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %expanded_44 : tensor<2x40x96xf16>, tensor<2x40x96xf16>) outs(%121 : tensor<2x40x96xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.mulf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x40x96xf16>
    %126 = tensor.empty() : tensor<96x64xf16>
    %transposed_45 = linalg.transpose ins(%arg9 : tensor<64x96xf16>) outs(%126 : tensor<96x64xf16>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<2x40x96xf16> into tensor<80x96xf16>
    %127 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<80x96xf16>, tensor<96x64xf16>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<80x64xf32>) outs(%45 : tensor<80x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<80x64xf16>
    %expanded_47 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf16> into tensor<2x40x64xf16>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %expanded_47 : tensor<2x40x64xf16>, tensor<2x40x64xf16>) outs(%0 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.addf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x40x64xf16>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x64xf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %139 = arith.extf %in : f16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x40x64xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_7 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_5 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %135 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %139 = arith.mulf %in, %in_48 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %139 = arith.truncf %in : f32 to f16
      linalg.yield %139 : f16
    } -> tensor<2x40x64xf16>
    %138 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %137 : tensor<64xf16>, tensor<2x40x64xf16>) outs(%0 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %in_48: f16, %out: f16):
      %139 = arith.mulf %in, %in_48 : f16
      linalg.yield %139 : f16
    } -> tensor<2x40x64xf16>
    return %138 : tensor<2x40x64xf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float16: "0x02000000003C0F35662E0C281F217A1A19142E0D"
    }
  }
#-}

