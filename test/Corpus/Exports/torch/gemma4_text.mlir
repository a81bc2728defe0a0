#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2) -> (0)>
module {
  func.func @gemma4_text(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<2048x64xf32>, %arg3: tensor<512xf32>, %arg4: tensor<512xf32>, %arg5: tensor<1024x64xf32>, %arg6: tensor<1024x64xf32>, %arg7: tensor<64x2048xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<256x64xf32>, %arg16: tensor<64x256xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<262144x256xf32>, %arg20: tensor<256x64xf32>, %arg21: tensor<256xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %c262144 = arith.constant 262144 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_256_torch.float32> : tensor<256xf32>
    %cst_9 = arith.constant 0.70710678118654757 : f64
    %cst_10 = arith.constant 9.9999999999999995E-7 : f64
    %cst_11 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_12 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_13 = arith.constant 1.250000e-01 : f32
    %cst_14 = arith.constant 2.560000e+02 : f32
    %cst_15 = arith.constant -5.000000e-01 : f32
    %cst_16 = arith.constant 6.400000e+01 : f32
    %cst_17 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.index_cast %in : i64 to index
      %176 = linalg.index 2 : index
      %177 = arith.cmpi slt, %175, %c96 : index
      cf.assert %177, "index must be smaller than dim size"
      %178 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %178, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%175, %176] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_12 : tensor<2x40x64xf32>, tensor<f32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<2x40x256xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%3 : tensor<2x40x256xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.index_cast %in : i64 to index
      %176 = linalg.index 2 : index
      %177 = arith.cmpi slt, %175, %c262144 : index
      cf.assert %177, "index must be smaller than dim size"
      %178 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %178, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg19[%175, %176] : tensor<262144x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x256xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %cst_11 : tensor<2x40x256xf32>, tensor<f32>) outs(%3 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x256xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 40, 1, 256] : tensor<2x40x256xf32> into tensor<2x40x1x256xf32>
    %6 = tensor.empty() : tensor<64x256xf32>
    %transposed = linalg.transpose ins(%arg20 : tensor<256x64xf32>) outs(%6 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %7 = tensor.empty() : tensor<80x256xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x256xf32>) outs(%8 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %expanded_18 = tensor.expand_shape %9 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x40x256xf32>) outs(%3 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.mulf %in, %cst_13 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x256xf32>
    %expanded_19 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [2, 40, 1, 256] : tensor<2x40x256xf32> into tensor<2x40x1x256xf32>
    %11 = tensor.empty() : tensor<2x40x1x256xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x40x1x256xf32>) outs(%11 : tensor<2x40x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x1x256xf32>
    %13 = tensor.empty() : tensor<2x40x1x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x40x1x1xf32>) -> tensor<2x40x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x40x1x256xf32>) outs(%14 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1x1xf32>) outs(%13 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_14 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x1x1xf32>) outs(%13 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1x1xf32>) outs(%13 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %18 : tensor<2x40x1x256xf32>, tensor<2x40x1x1xf32>) outs(%11 : tensor<2x40x1x256xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1x256xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg21 : tensor<2x40x1x256xf32>, tensor<256xf32>) outs(%11 : tensor<2x40x1x256xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1x256xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded : tensor<2x40x1x256xf32>, tensor<2x40x1x256xf32>) outs(%11 : tensor<2x40x1x256xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.addf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1x256xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1x256xf32>) outs(%11 : tensor<2x40x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_9 : f64 to f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1x256xf32>
    %23 = tensor.empty() : tensor<40xi64>
    %24 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%23 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %175 = linalg.index 0 : index
      %176 = arith.index_cast %175 : index to i64
      linalg.yield %176 : i64
    } -> tensor<40xi64>
    %expanded_20 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_21 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %25 = tensor.empty() : tensor<1x1x40x40xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_20 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%25 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %175 = arith.cmpi sle, %in, %in_69 : i64
      linalg.yield %175 : i1
    } -> tensor<1x1x40x40xi1>
    %27 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed_22 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<1x40x40xi1>) outs(%27 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %29 = tensor.empty() : tensor<2x1x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map9, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%29 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %175 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %175 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_23 = tensor.expand_shape %24 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %31 = tensor.empty() : tensor<1x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x40x1xi64>) outs(%31 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.sitofp %in : i64 to f32
      linalg.yield %175 : f32
    } -> tensor<1x40x1xf32>
    %33 = tensor.empty() : tensor<1x40x256xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %cst_8 : tensor<1x40x1xf32>, tensor<256xf32>) outs(%33 : tensor<1x40x256xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<1x40x256xf32>
    %concat = tensor.concat dim(2) %34, %34 : (tensor<1x40x256xf32>, tensor<1x40x256xf32>) -> tensor<1x40x512xf32>
    %35 = tensor.empty() : tensor<1x40x512xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x512xf32>) outs(%35 : tensor<1x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.cos %in : f32
      linalg.yield %175 : f32
    } -> tensor<1x40x512xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x512xf32>) outs(%35 : tensor<1x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.sin %in : f32
      linalg.yield %175 : f32
    } -> tensor<1x40x512xf32>
    %collapsed_24 = tensor.collapse_shape %22 [[0], [1, 2], [3]] : tensor<2x40x1x256xf32> into tensor<2x40x256xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %39 = tensor.empty() : tensor<2x40x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x40x64xf32>) outs(%40 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_16 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %44 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg11 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %47 = tensor.empty() : tensor<64x2048xf32>
    %transposed_25 = linalg.transpose ins(%arg2 : tensor<2048x64xf32>) outs(%47 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_26 = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %48 = tensor.empty() : tensor<80x2048xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %50 = linalg.matmul ins(%collapsed_26, %transposed_25 : tensor<80x64xf32>, tensor<64x2048xf32>) outs(%49 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %expanded_27 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [2, 40, 4, 512] : tensor<80x2048xf32> into tensor<2x40x4x512xf32>
    %51 = tensor.empty() : tensor<2x40x4x512xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x40x4x512xf32>) outs(%51 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x4x512xf32>
    %53 = tensor.empty() : tensor<2x40x4x1xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x40x4x512xf32>) outs(%54 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x1xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x40x4x1xf32>) outs(%53 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_17 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x1xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x40x4x1xf32>) outs(%53 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x40x4x1xf32>) outs(%53 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %58 : tensor<2x40x4x512xf32>, tensor<2x40x4x1xf32>) outs(%51 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x512xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %arg3 : tensor<2x40x4x512xf32>, tensor<512xf32>) outs(%51 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x512xf32>
    %expanded_28 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [1, 40, 1, 512] : tensor<1x40x512xf32> into tensor<1x40x1x512xf32>
    %expanded_29 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [1, 40, 1, 512] : tensor<1x40x512xf32> into tensor<1x40x1x512xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_28 : tensor<2x40x4x512xf32>, tensor<1x40x1x512xf32>) outs(%51 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x512xf32>
    %extracted_slice = tensor.extract_slice %60[0, 0, 0, 0] [2, 40, 4, 256] [1, 1, 1, 1] : tensor<2x40x4x512xf32> to tensor<2x40x4x256xf32>
    %extracted_slice_30 = tensor.extract_slice %60[0, 0, 0, 256] [2, 40, 4, 256] [1, 1, 1, 1] : tensor<2x40x4x512xf32> to tensor<2x40x4x256xf32>
    %62 = tensor.empty() : tensor<2x40x4x256xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x40x4x256xf32>) outs(%62 : tensor<2x40x4x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.negf %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x256xf32>
    %concat_31 = tensor.concat dim(3) %63, %extracted_slice : (tensor<2x40x4x256xf32>, tensor<2x40x4x256xf32>) -> tensor<2x40x4x512xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_29 : tensor<2x40x4x512xf32>, tensor<1x40x1x512xf32>) outs(%51 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x512xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x40x4x512xf32>, tensor<2x40x4x512xf32>) outs(%51 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.addf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x512xf32>
    %66 = tensor.empty() : tensor<2x4x40x512xf32>
    %transposed_32 = linalg.transpose ins(%65 : tensor<2x40x4x512xf32>) outs(%66 : tensor<2x4x40x512xf32>) permutation = [0, 2, 1, 3] 
    %67 = tensor.empty() : tensor<64x1024xf32>
    %transposed_33 = linalg.transpose ins(%arg5 : tensor<1024x64xf32>) outs(%67 : tensor<64x1024xf32>) permutation = [1, 0] 
    %68 = tensor.empty() : tensor<80x1024xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<80x1024xf32>) -> tensor<80x1024xf32>
    %70 = linalg.matmul ins(%collapsed_26, %transposed_33 : tensor<80x64xf32>, tensor<64x1024xf32>) outs(%69 : tensor<80x1024xf32>) -> tensor<80x1024xf32>
    %expanded_34 = tensor.expand_shape %70 [[0, 1], [2, 3]] output_shape [2, 40, 2, 512] : tensor<80x1024xf32> into tensor<2x40x2x512xf32>
    %transposed_35 = linalg.transpose ins(%arg6 : tensor<1024x64xf32>) outs(%67 : tensor<64x1024xf32>) permutation = [1, 0] 
    %71 = linalg.matmul ins(%collapsed_26, %transposed_35 : tensor<80x64xf32>, tensor<64x1024xf32>) outs(%69 : tensor<80x1024xf32>) -> tensor<80x1024xf32>
    %expanded_36 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [2, 40, 2, 512] : tensor<80x1024xf32> into tensor<2x40x2x512xf32>
    %72 = tensor.empty() : tensor<2x40x2x512xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x40x2x512xf32>) outs(%72 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x2x512xf32>
    %74 = tensor.empty() : tensor<2x40x2x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x40x2x512xf32>) outs(%75 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x40x2x1xf32>) outs(%74 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_17 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x40x2x1xf32>) outs(%74 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x2x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x2x1xf32>) outs(%74 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x1xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %79 : tensor<2x40x2x512xf32>, tensor<2x40x2x1xf32>) outs(%72 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x512xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %arg4 : tensor<2x40x2x512xf32>, tensor<512xf32>) outs(%72 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x512xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_28 : tensor<2x40x2x512xf32>, tensor<1x40x1x512xf32>) outs(%72 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x512xf32>
    %extracted_slice_37 = tensor.extract_slice %81[0, 0, 0, 0] [2, 40, 2, 256] [1, 1, 1, 1] : tensor<2x40x2x512xf32> to tensor<2x40x2x256xf32>
    %extracted_slice_38 = tensor.extract_slice %81[0, 0, 0, 256] [2, 40, 2, 256] [1, 1, 1, 1] : tensor<2x40x2x512xf32> to tensor<2x40x2x256xf32>
    %83 = tensor.empty() : tensor<2x40x2x256xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<2x40x2x256xf32>) outs(%83 : tensor<2x40x2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.negf %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x256xf32>
    %concat_39 = tensor.concat dim(3) %84, %extracted_slice_37 : (tensor<2x40x2x256xf32>, tensor<2x40x2x256xf32>) -> tensor<2x40x2x512xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_29 : tensor<2x40x2x512xf32>, tensor<1x40x1x512xf32>) outs(%72 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x512xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<2x40x2x512xf32>, tensor<2x40x2x512xf32>) outs(%72 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.addf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x512xf32>
    %87 = tensor.empty() : tensor<2x2x40x512xf32>
    %transposed_40 = linalg.transpose ins(%86 : tensor<2x40x2x512xf32>) outs(%87 : tensor<2x2x40x512xf32>) permutation = [0, 2, 1, 3] 
    %88 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x40x2x512xf32>) outs(%72 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x2x512xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x40x2x512xf32>) outs(%75 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x1xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x2x1xf32>) outs(%74 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_17 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x1xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x2x1xf32>) outs(%74 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x2x1xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x2x1xf32>) outs(%74 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x1xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %92 : tensor<2x40x2x512xf32>, tensor<2x40x2x1xf32>) outs(%72 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x2x512xf32>
    %transposed_41 = linalg.transpose ins(%93 : tensor<2x40x2x512xf32>) outs(%87 : tensor<2x2x40x512xf32>) permutation = [0, 2, 1, 3] 
    %94 = tensor.empty() : tensor<2x2x2x40x512xf32>
    %95 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<2x2x40x512xf32>) outs(%94 : tensor<2x2x2x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x512xf32>
    %collapsed_42 = tensor.collapse_shape %95 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x512xf32> into tensor<2x4x40x512xf32>
    %96 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<2x2x40x512xf32>) outs(%94 : tensor<2x2x2x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x512xf32>
    %97 = tensor.empty() : tensor<2x4x512x40xf32>
    %transposed_43 = linalg.transpose ins(%collapsed_42 : tensor<2x4x40x512xf32>) outs(%97 : tensor<2x4x512x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_44 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x4x40x512xf32> into tensor<8x40x512xf32>
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<2x4x512x40xf32> into tensor<8x512x40xf32>
    %98 = tensor.empty() : tensor<8x40x40xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %100 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x40x512xf32>, tensor<8x512x40xf32>) outs(%99 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_46 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %101 = tensor.empty() : tensor<2x4x40x40xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %30 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%101 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.addf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %103 = tensor.empty() : tensor<2x4x40xi64>
    %104 = linalg.fill ins(%c0_i64 : i64) outs(%103 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %105 = tensor.empty() : tensor<2x4x40xf32>
    %106 = linalg.fill ins(%cst_0 : f32) outs(%105 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %107:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%102 : tensor<2x4x40x40xf32>) outs(%106, %104 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %175 = linalg.index 3 : index
      %176 = arith.index_cast %175 : index to i64
      %177 = arith.maximumf %in, %out : f32
      %178 = arith.cmpf ogt, %in, %out : f32
      %179 = arith.select %178, %176, %out_69 : i64
      linalg.yield %177, %179 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_47 = tensor.expand_shape %107#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_47 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%101 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.subf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x4x40x40xf32>) outs(%101 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.exp %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %110 = tensor.empty() : tensor<2x4x40x1xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<2x4x40x40xf32>) outs(%111 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%101 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.divf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_48 = tensor.collapse_shape %113 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_49 = tensor.collapse_shape %96 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x512xf32> into tensor<8x40x512xf32>
    %114 = tensor.empty() : tensor<8x40x512xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<8x40x512xf32>) -> tensor<8x40x512xf32>
    %116 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x40x40xf32>, tensor<8x40x512xf32>) outs(%115 : tensor<8x40x512xf32>) -> tensor<8x40x512xf32>
    %expanded_50 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [2, 4, 40, 512] : tensor<8x40x512xf32> into tensor<2x4x40x512xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x4x40x512xf32>) outs(%51 : tensor<2x40x4x512xf32>) permutation = [0, 2, 1, 3] 
    %117 = tensor.empty() : tensor<2048x64xf32>
    %transposed_52 = linalg.transpose ins(%arg7 : tensor<64x2048xf32>) outs(%117 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2, 3]] : tensor<2x40x4x512xf32> into tensor<80x2048xf32>
    %118 = tensor.empty() : tensor<80x64xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %120 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<80x2048xf32>, tensor<2048x64xf32>) outs(%119 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_54 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x40x64xf32>) outs(%40 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_16 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %125 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %127 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.addf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x40x64xf32>) outs(%40 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_16 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %133 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %136 = tensor.empty() : tensor<64x96xf32>
    %transposed_55 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%136 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %137 = tensor.empty() : tensor<80x96xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %139 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%138 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_57 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %140 = tensor.empty() : tensor<2x40x96xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<2x40x96xf32>) outs(%140 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c3_i64 : f32, i64
      %176 = arith.mulf %175, %cst_1 : f32
      %177 = arith.addf %in, %176 : f32
      %178 = arith.mulf %177, %cst_2 : f32
      %179 = math.tanh %178 : f32
      %180 = arith.addf %179, %cst_3 : f32
      %181 = arith.mulf %180, %cst_4 : f32
      %182 = arith.mulf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x40x96xf32>
    %transposed_58 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%136 : tensor<64x96xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_56, %transposed_58 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%138 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_59 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %expanded_59 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%140 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x96xf32>
    %144 = tensor.empty() : tensor<96x64xf32>
    %transposed_60 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%144 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %145 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%119 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_62 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x40x64xf32>) outs(%40 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_16 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62, %150 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %152 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.addf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %transposed_63 = linalg.transpose ins(%arg15 : tensor<256x64xf32>) outs(%6 : tensor<64x256xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %154 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%8 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %expanded_65 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<2x40x256xf32>) outs(%3 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c3_i64 : f32, i64
      %176 = arith.mulf %175, %cst_1 : f32
      %177 = arith.addf %in, %176 : f32
      %178 = arith.mulf %177, %cst_2 : f32
      %179 = math.tanh %178 : f32
      %180 = arith.addf %179, %cst_3 : f32
      %181 = arith.mulf %180, %cst_4 : f32
      %182 = arith.mulf %in, %181 : f32
      linalg.yield %182 : f32
    } -> tensor<2x40x256xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %collapsed_24 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%3 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x256xf32>
    %157 = tensor.empty() : tensor<256x64xf32>
    %transposed_66 = linalg.transpose ins(%arg16 : tensor<64x256xf32>) outs(%157 : tensor<256x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %158 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%119 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_68 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<2x40x64xf32>) outs(%40 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_16 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %163 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %165 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.addf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %cst_7 : tensor<2x40x64xf32>, tensor<1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<2x40x64xf32>) outs(%40 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_16 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_10 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %172 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %175 = arith.mulf %in, %in_69 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    return %174 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_256_torch.float32: "0x040000000000803FF88C723FD3CE653F10BC593FAD4B4E3F2375433F5C30393FB1752F3FE03D263F09821D3FA83B153F92640D3FEFF6053F64DAFD3E3C84F03E72E1E33E9BE8D73EC790CC3E82D1C13EC7A2B73EFFFCAD3EF8D8A43EE12F9C3E45FB933E04358C3E52D7843E64B97B3EDE7F6E3E35F8613E1219563E98D94A3E6531403E8718363E76872C3E0F77233E90E01A3E91BD123E01080B3E20BA033EF89CF93DD67FEC3D1313E03D6C4DD43D1726C93DC694BE3D9691B43D0F15AB3D1D18A23D0D94993D8782913D84DD893D529F823D1385773D17846A3D01325E3DA185523D3F76473D9EFB3C3DEC0D333DC2A5293D1DBC203D564A183D214A103D88B5083D000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

