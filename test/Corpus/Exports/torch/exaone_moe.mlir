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
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @exaone_moe(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
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
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c96 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%121, %122] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %121 = arith.subi %in, %c16_i64 : i64
      linalg.yield %121 : i64
    } -> tensor<1x1x40x1xi64>
    %6 = tensor.empty() : tensor<1x1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %5 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %121 = arith.cmpi sgt, %in, %in_49 : i64
      linalg.yield %121 : i1
    } -> tensor<1x1x40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %7 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %121 = arith.andi %in, %in_49 : i1
      linalg.yield %121 : i1
    } -> tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %121 = arith.cmpi sle, %in, %in_49 : i64
      linalg.yield %121 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %121 = arith.andi %in, %in_49 : i1
      linalg.yield %121 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%11 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %121 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %15 = tensor.empty() : tensor<1x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%15 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.sitofp %in : i64 to f32
      linalg.yield %121 : f32
    } -> tensor<1x40x1xf32>
    %17 = tensor.empty() : tensor<1x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_6 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%17 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %19 = tensor.empty() : tensor<1x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.cos %in : f32
      linalg.yield %121 : f32
    } -> tensor<1x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.sin %in : f32
      linalg.yield %121 : f32
    } -> tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %23 = tensor.empty() : tensor<2x40x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_7 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_5 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %29 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %32 = tensor.empty() : tensor<80x64xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %34 = linalg.matmul ins(%collapsed_12, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_13 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %35 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<64x32xf32>
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%36 : tensor<64x32xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<80x32xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %39 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%38 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_16 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %40 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x2x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%36 : tensor<64x32xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%38 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_19 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x2x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x4x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %43 = tensor.empty() : tensor<2x4x40x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x40x16xf32>) outs(%44 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_8 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_5 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %48 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %49 : tensor<16xf32>, tensor<2x4x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x2x40x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x2x40x16xf32>
    %52 = tensor.empty() : tensor<2x2x40x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x2x40x16xf32>) outs(%53 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x2x40x1xf32>) outs(%52 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_8 : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x2x40x1xf32>) outs(%52 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_5 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x2x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x2x40x1xf32>) outs(%52 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %57 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%40 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x16xf32>
    %59 = linalg.generic {indexing_maps = [#map10, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %58 : tensor<16xf32>, tensor<2x2x40x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x16xf32>
    %expanded_21 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_22 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_21 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %50[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_23 = tensor.extract_slice %50[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %61 = tensor.empty() : tensor<2x4x40x8xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x4x40x8xf32>) outs(%61 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.negf %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_24 = tensor.concat dim(3) %62, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.addf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_21 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_25 = tensor.extract_slice %59[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_26 = tensor.extract_slice %59[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %66 = tensor.empty() : tensor<2x2x40x8xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x2x40x8xf32>) outs(%66 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.negf %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_27 = tensor.concat dim(3) %67, %extracted_slice_25 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x16xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.addf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x16xf32>
    %70 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x2x40x16xf32>) outs(%70 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %71 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x40x16xf32>) outs(%70 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %73 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<2x4x40x16xf32>) outs(%73 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %74 = tensor.empty() : tensor<8x40x40xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %76 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%75 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_32 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %77 = tensor.empty() : tensor<2x4x40x40xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x4x40x40xf32>) outs(%77 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.mulf %in, %cst_9 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %14 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%77 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.addf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %80 = tensor.empty() : tensor<2x4x40xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %82 = tensor.empty() : tensor<2x4x40xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %84:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x40x40xf32>) outs(%83, %81 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %121 = linalg.index 3 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.maximumf %in, %out : f32
      %124 = arith.cmpf ogt, %in, %out : f32
      %125 = arith.select %124, %122, %out_49 : i64
      linalg.yield %123, %125 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_33 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_33 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%77 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.subf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x4x40x40xf32>) outs(%77 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.exp %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %87 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%77 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.divf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_34 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_35 = tensor.collapse_shape %72 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %89 = tensor.empty() : tensor<8x40x16xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %91 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%90 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_36 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %92 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x4x40x16xf32>) outs(%92 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_38 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %93 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_40 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.addf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_7 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_5 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %100 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %102 = tensor.empty() : tensor<64x96xf32>
    %transposed_41 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%102 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %101 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %103 = tensor.empty() : tensor<80x96xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %105 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%104 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_43 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %106 = tensor.empty() : tensor<2x40x96xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.negf %in : f32
      %122 = math.exp %121 : f32
      %123 = arith.addf %122, %cst_1 : f32
      %124 = arith.divf %cst_1, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x96xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %107 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x96xf32>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%102 : tensor<64x96xf32>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed_42, %transposed_44 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%104 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_45 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %expanded_45 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x96xf32>
    %111 = tensor.empty() : tensor<96x64xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%111 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %112 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_48 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_48 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.addf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_7 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_5 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %118 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %119 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %121 = arith.mulf %in, %in_49 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    return %120 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

