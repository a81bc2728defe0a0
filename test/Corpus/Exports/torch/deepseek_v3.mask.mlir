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
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @deepseek_v3(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<24x64xf32>, %arg4: tensor<24xf32>, %arg5: tensor<96x24xf32>, %arg6: tensor<40x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<112x32xf32>, %arg9: tensor<64x48xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<64x96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<2x40x64xf32> {
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
    %cst_5 = arith.constant 0.20412414523193151 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.400000e+01 : f32
    %cst_10 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c96 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%134, %135] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %134 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %134 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %134 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %134 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %134 = arith.andi %in, %in_64 : i1
      linalg.yield %134 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %139 = arith.addi %in_64, %c40_i64 : i64
      %140 = arith.select %138, %139, %in_64 : i64
      %141 = arith.index_cast %140 : i64 to index
      %extracted = tensor.extract %5[%137, %141] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %134 = arith.andi %in, %in_64 : i1
      linalg.yield %134 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %134 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.sitofp %in : i64 to f32
      linalg.yield %134 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<1x40x4xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_7 : tensor<1x40x1xf32>, tensor<4xf32>) outs(%19 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<1x40x4xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x40x4xf32>, tensor<1x40x4xf32>) -> tensor<1x40x8xf32>
    %21 = tensor.empty() : tensor<1x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.cos %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x40x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.sin %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x40x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<2x40x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %31 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %33 = tensor.empty() : tensor<64x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<24x64xf32>) outs(%33 : tensor<64x24xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %34 = tensor.empty() : tensor<80x24xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x24xf32>) outs(%35 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %expanded_14 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [2, 40, 24] : tensor<80x24xf32> into tensor<2x40x24xf32>
    %37 = tensor.empty() : tensor<2x40x24xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x40x24xf32>) outs(%37 : tensor<2x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x40x24xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x40x24xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_9 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %42 : tensor<2x40x24xf32>, tensor<2x40x1xf32>) outs(%37 : tensor<2x40x24xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x24xf32>
    %44 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %43 : tensor<24xf32>, tensor<2x40x24xf32>) outs(%37 : tensor<2x40x24xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x24xf32>
    %45 = tensor.empty() : tensor<24x96xf32>
    %transposed_15 = linalg.transpose ins(%arg5 : tensor<96x24xf32>) outs(%45 : tensor<24x96xf32>) permutation = [1, 0] 
    %collapsed_16 = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<2x40x24xf32> into tensor<80x24xf32>
    %46 = tensor.empty() : tensor<80x96xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %48 = linalg.matmul ins(%collapsed_16, %transposed_15 : tensor<80x24xf32>, tensor<24x96xf32>) outs(%47 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_17 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 40, 4, 24] : tensor<80x96xf32> into tensor<2x40x4x24xf32>
    %49 = tensor.empty() : tensor<2x4x40x24xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x24xf32>) outs(%49 : tensor<2x4x40x24xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x24xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_18[0, 0, 0, 16] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x24xf32> to tensor<2x4x40x8xf32>
    %50 = tensor.empty() : tensor<64x40xf32>
    %transposed_20 = linalg.transpose ins(%arg6 : tensor<40x64xf32>) outs(%50 : tensor<64x40xf32>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<80x40xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<80x40xf32>) -> tensor<80x40xf32>
    %53 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<80x64xf32>, tensor<64x40xf32>) outs(%52 : tensor<80x40xf32>) -> tensor<80x40xf32>
    %expanded_21 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [2, 40, 40] : tensor<80x40xf32> into tensor<2x40x40xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_21[0, 0, 0] [2, 40, 32] [1, 1, 1] : tensor<2x40x40xf32> to tensor<2x40x32xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_21[0, 0, 32] [2, 40, 8] [1, 1, 1] : tensor<2x40x40xf32> to tensor<2x40x8xf32>
    %54 = tensor.empty() : tensor<2x40x32xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x40x32xf32>) outs(%54 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x40x32xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x40x32xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_10 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %59 : tensor<2x40x32xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x32xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %60 : tensor<32xf32>, tensor<2x40x32xf32>) outs(%54 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x32xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_23 [[0], [1, 2], [3]] output_shape [2, 1, 40, 8] : tensor<2x40x8xf32> into tensor<2x1x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %22[0, 0, 0] [1, 40, 4] [1, 1, 1] : tensor<1x40x8xf32> to tensor<1x40x4xf32>
    %expanded_26 = tensor.expand_shape %extracted_slice_25 [[0], [1, 2], [3]] output_shape [1, 1, 40, 4] : tensor<1x40x4xf32> into tensor<1x1x40x4xf32>
    %extracted_slice_27 = tensor.extract_slice %23[0, 0, 0] [1, 40, 4] [1, 1, 1] : tensor<1x40x8xf32> to tensor<1x40x4xf32>
    %expanded_28 = tensor.expand_shape %extracted_slice_27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 4] : tensor<1x40x4xf32> into tensor<1x1x40x4xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_19[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 2] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_19[0, 0, 0, 1] [2, 4, 40, 4] [1, 1, 1, 2] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_24[0, 0, 0, 0] [2, 1, 40, 4] [1, 1, 1, 2] : tensor<2x1x40x8xf32> to tensor<2x1x40x4xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded_24[0, 0, 0, 1] [2, 1, 40, 4] [1, 1, 1, 2] : tensor<2x1x40x8xf32> to tensor<2x1x40x4xf32>
    %62 = tensor.empty() : tensor<2x4x40x4xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_26 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%62 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x4xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %expanded_28 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%62 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x4xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) outs(%62 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.subf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x4xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %expanded_26 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%62 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x4xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_28 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%62 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x4xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %67 : tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) outs(%62 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.addf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_33 = tensor.concat dim(3) %65, %68 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %69 = tensor.empty() : tensor<2x1x40x4xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %expanded_26 : tensor<2x1x40x4xf32>, tensor<1x1x40x4xf32>) outs(%69 : tensor<2x1x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x40x4xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32, %expanded_28 : tensor<2x1x40x4xf32>, tensor<1x1x40x4xf32>) outs(%69 : tensor<2x1x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x40x4xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %71 : tensor<2x1x40x4xf32>, tensor<2x1x40x4xf32>) outs(%69 : tensor<2x1x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.subf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x40x4xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32, %expanded_26 : tensor<2x1x40x4xf32>, tensor<1x1x40x4xf32>) outs(%69 : tensor<2x1x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x40x4xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %expanded_28 : tensor<2x1x40x4xf32>, tensor<1x1x40x4xf32>) outs(%69 : tensor<2x1x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x40x4xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %74 : tensor<2x1x40x4xf32>, tensor<2x1x40x4xf32>) outs(%69 : tensor<2x1x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.addf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x40x4xf32>
    %concat_34 = tensor.concat dim(3) %72, %75 : (tensor<2x1x40x4xf32>, tensor<2x1x40x4xf32>) -> tensor<2x1x40x8xf32>
    %concat_35 = tensor.concat dim(3) %extracted_slice, %concat_33 : (tensor<2x4x40x16xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x24xf32>
    %76 = tensor.empty() : tensor<32x112xf32>
    %transposed_36 = linalg.transpose ins(%arg8 : tensor<112x32xf32>) outs(%76 : tensor<32x112xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %61 [[0, 1], [2]] : tensor<2x40x32xf32> into tensor<80x32xf32>
    %77 = tensor.empty() : tensor<80x112xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<80x112xf32>) -> tensor<80x112xf32>
    %79 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<80x32xf32>, tensor<32x112xf32>) outs(%78 : tensor<80x112xf32>) -> tensor<80x112xf32>
    %expanded_38 = tensor.expand_shape %79 [[0, 1], [2, 3]] output_shape [2, 40, 4, 28] : tensor<80x112xf32> into tensor<2x40x4x28xf32>
    %80 = tensor.empty() : tensor<2x4x40x28xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x40x4x28xf32>) outs(%80 : tensor<2x4x40x28xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_40 = tensor.extract_slice %transposed_39[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x28xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_41 = tensor.extract_slice %transposed_39[0, 0, 0, 16] [2, 4, 40, 12] [1, 1, 1, 1] : tensor<2x4x40x28xf32> to tensor<2x4x40x12xf32>
    %81 = tensor.empty() : tensor<2x4x40x8xf32>
    %collapsed_42 = tensor.collapse_shape %concat_34 [[0, 1], [2], [3]] : tensor<2x1x40x8xf32> into tensor<2x40x8xf32>
    %82 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<2x40x8xf32>) outs(%81 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x8xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_40 into %49[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> into tensor<2x4x40x24xf32>
    %inserted_slice_43 = tensor.insert_slice %82 into %inserted_slice[0, 0, 0, 16] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x24xf32>
    %collapsed_44 = tensor.collapse_shape %concat_35 [[0, 1], [2], [3]] : tensor<2x4x40x24xf32> into tensor<8x40x24xf32>
    %83 = tensor.empty() : tensor<2x4x24x40xf32>
    %transposed_45 = linalg.transpose ins(%inserted_slice_43 : tensor<2x4x40x24xf32>) outs(%83 : tensor<2x4x24x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_46 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %84 = tensor.empty() : tensor<8x40x40xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %86 = linalg.batch_matmul ins(%collapsed_44, %collapsed_46 : tensor<8x40x24xf32>, tensor<8x24x40xf32>) outs(%85 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_47 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %87 = tensor.empty() : tensor<2x4x40x40xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x4x40x40xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_5 : f64 to f32
      %135 = arith.mulf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.addf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %90 = tensor.empty() : tensor<2x4x40xi64>
    %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %92 = tensor.empty() : tensor<2x4x40xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %94:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<2x4x40x40xf32>) outs(%93, %91 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_64 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_48 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_48 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.subf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x4x40x40xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %97 = tensor.empty() : tensor<2x4x40x1xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x40x40xf32>) outs(%98 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.divf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_49 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_41 [[0, 1], [2], [3]] : tensor<2x4x40x12xf32> into tensor<8x40x12xf32>
    %101 = tensor.empty() : tensor<8x40x12xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<8x40x12xf32>) -> tensor<8x40x12xf32>
    %103 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<8x40x40xf32>, tensor<8x40x12xf32>) outs(%102 : tensor<8x40x12xf32>) -> tensor<8x40x12xf32>
    %expanded_51 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 4, 40, 12] : tensor<8x40x12xf32> into tensor<2x4x40x12xf32>
    %104 = tensor.empty() : tensor<2x40x4x12xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x4x40x12xf32>) outs(%104 : tensor<2x40x4x12xf32>) permutation = [0, 2, 1, 3] 
    %105 = tensor.empty() : tensor<48x64xf32>
    %transposed_53 = linalg.transpose ins(%arg9 : tensor<64x48xf32>) outs(%105 : tensor<48x64xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<2x40x4x12xf32> into tensor<80x48xf32>
    %106 = tensor.empty() : tensor<80x64xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %108 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<80x48xf32>, tensor<48x64xf32>) outs(%107 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_55 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_55 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.addf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %115 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %117 = tensor.empty() : tensor<64x96xf32>
    %transposed_56 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%117 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %118 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%47 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_58 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %119 = tensor.empty() : tensor<2x40x96xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      %135 = math.exp %134 : f32
      %136 = arith.addf %135, %cst_1 : f32
      %137 = arith.divf %cst_1, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x96xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %120 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %transposed_59 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%117 : tensor<64x96xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_57, %transposed_59 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%47 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_60 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %expanded_60 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %124 = tensor.empty() : tensor<96x64xf32>
    %transposed_61 = linalg.transpose ins(%arg12 : tensor<64x96xf32>) outs(%124 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %125 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%107 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_63 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %expanded_63 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.addf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %132 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %134 = arith.mulf %in, %in_64 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    return %133 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

