#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gemma3(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
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
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 1.600000e+01 : f32
    %cst_13 = arith.constant 6.250000e-02 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %144 = arith.index_cast %in : i64 to index
      %145 = linalg.index 2 : index
      %146 = arith.cmpi slt, %144, %c96 : index
      cf.assert %146, "index must be smaller than dim size"
      %147 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %147, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%144, %145] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<2x40x64xf32>, tensor<f32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %144 = linalg.index 0 : index
      %145 = arith.index_cast %144 : index to i64
      linalg.yield %145 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %5 = tensor.empty() : tensor<1x1x40x1xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x40x1xi64>) outs(%5 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %144 = arith.subi %in, %c16_i64 : i64
      linalg.yield %144 : i64
    } -> tensor<1x1x40x1xi64>
    %7 = tensor.empty() : tensor<1x1x40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %6 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %144 = arith.cmpi sgt, %in, %in_53 : i64
      linalg.yield %144 : i1
    } -> tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %8 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %144 = arith.andi %in, %in_53 : i1
      linalg.yield %144 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %144 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %144 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %144 = arith.andi %in, %in_53 : i1
      linalg.yield %144 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%12 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %14 = tensor.empty() : tensor<2x1x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %144 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %144 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %16 = tensor.empty() : tensor<1x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x40x1xi64>) outs(%16 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %144 = arith.sitofp %in : i64 to f32
      linalg.yield %144 : f32
    } -> tensor<1x40x1xf32>
    %18 = tensor.empty() : tensor<1x40x8xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_9 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%18 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %19, %19 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %20 = tensor.empty() : tensor<1x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%20 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.cos %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%20 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.sin %in : f32
      linalg.yield %144 : f32
    } -> tensor<1x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %24 = tensor.empty() : tensor<2x40x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_11 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_8 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %29 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<64xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%31 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %cst_3 : f32
      linalg.yield %144 : f32
    } -> tensor<64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %34 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_16 = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %35 = tensor.empty() : tensor<80x64xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %37 = linalg.matmul ins(%collapsed_16, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %38 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%38 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %39 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%39 : tensor<64x32xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<80x32xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %42 = linalg.matmul ins(%collapsed_16, %transposed_19 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%41 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_20 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %43 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x2x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%39 : tensor<64x32xf32>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%collapsed_16, %transposed_22 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%41 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_23 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x2x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<2x4x40x16xf32>) outs(%38 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %144 : f32
    } -> tensor<2x4x40x16xf32>
    %46 = tensor.empty() : tensor<2x4x40x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x40x16xf32>) outs(%47 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40x1xf32>) outs(%46 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_12 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40x1xf32>) outs(%46 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_8 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40x1xf32>) outs(%46 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %51 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%38 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x16xf32>
    %53 = tensor.empty() : tensor<16xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %cst_3 : f32
      linalg.yield %144 : f32
    } -> tensor<16xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%38 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x16xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x40x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %144 : f32
    } -> tensor<2x2x40x16xf32>
    %57 = tensor.empty() : tensor<2x2x40x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x2x40x16xf32>) outs(%58 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x40x1xf32>) outs(%57 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_12 : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x40x1xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x2x40x1xf32>) outs(%57 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_8 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x2x40x1xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x40x1xf32>) outs(%57 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %62 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%43 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x40x16xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<16xf32>) outs(%53 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %cst_3 : f32
      linalg.yield %144 : f32
    } -> tensor<16xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<2x2x40x16xf32>, tensor<16xf32>) outs(%43 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x40x16xf32>
    %expanded_25 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_26 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_25 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%38 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %55[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %55[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %67 = tensor.empty() : tensor<2x4x40x8xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x4x40x8xf32>) outs(%67 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.negf %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_28 = tensor.concat dim(3) %68, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%38 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x16xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%38 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.addf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x16xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_25 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_29 = tensor.extract_slice %65[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_30 = tensor.extract_slice %65[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %72 = tensor.empty() : tensor<2x2x40x8xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x2x40x8xf32>) outs(%72 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.negf %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_31 = tensor.concat dim(3) %73, %extracted_slice_29 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_26 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x40x16xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.addf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x2x40x16xf32>
    %76 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %77 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x2x40x16xf32>) outs(%76 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_32 = tensor.collapse_shape %77 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %78 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x2x40x16xf32>) outs(%76 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %79 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<2x4x40x16xf32>) outs(%79 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %80 = tensor.empty() : tensor<8x40x40xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %82 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%81 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_36 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %83 = tensor.empty() : tensor<2x4x40x40xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.mulf %in, %cst_13 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x40xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %15 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.addf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x40xf32>
    %86 = tensor.empty() : tensor<2x4x40xi64>
    %87 = linalg.fill ins(%c0_i64 : i64) outs(%86 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %88 = tensor.empty() : tensor<2x4x40xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %90:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x4x40x40xf32>) outs(%89, %87 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %144 = linalg.index 3 : index
      %145 = arith.index_cast %144 : index to i64
      %146 = arith.maximumf %in, %out : f32
      %147 = arith.cmpf ogt, %in, %out : f32
      %148 = arith.select %147, %145, %out_53 : i64
      linalg.yield %146, %148 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_37 = tensor.expand_shape %90#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.subf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x40xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.exp %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x40xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<2x4x40x40xf32>) outs(%47 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %93 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.divf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %78 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %95 = tensor.empty() : tensor<8x40x16xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %97 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%96 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_40 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %98 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x40x16xf32>) outs(%98 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %99 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_11 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_8 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %104 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%31 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %cst_3 : f32
      linalg.yield %144 : f32
    } -> tensor<64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %106 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %107 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.addf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_11 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_8 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%31 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %cst_3 : f32
      linalg.yield %144 : f32
    } -> tensor<64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %115 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %117 = tensor.empty() : tensor<64x96xf32>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%117 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %118 = tensor.empty() : tensor<80x96xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %120 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%119 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_47 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %121 = tensor.empty() : tensor<2x40x96xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x40x96xf32>) outs(%121 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.fpowi %in, %c3_i64 : f32, i64
      %145 = arith.mulf %144, %cst_1 : f32
      %146 = arith.addf %in, %145 : f32
      %147 = arith.mulf %146, %cst_2 : f32
      %148 = math.tanh %147 : f32
      %149 = arith.addf %148, %cst_3 : f32
      %150 = arith.mulf %149, %cst_4 : f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x96xf32>
    %transposed_48 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%117 : tensor<64x96xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_46, %transposed_48 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%119 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_49 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %expanded_49 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%121 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x96xf32>
    %125 = tensor.empty() : tensor<96x64xf32>
    %transposed_50 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%125 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %126 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_52 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_11 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_8 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %131 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<64xf32>) outs(%31 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %cst_3 : f32
      linalg.yield %144 : f32
    } -> tensor<64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %133 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %134 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.addf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %out : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.divf %in, %cst_11 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.truncf %cst_8 : f64 to f32
      %145 = arith.addf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = math.rsqrt %in : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %140 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<64xf32>) outs(%31 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %144 = arith.addf %in, %cst_3 : f32
      linalg.yield %144 : f32
    } -> tensor<64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %142 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %144 = arith.mulf %in, %in_53 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    return %143 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

