#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2) -> (0)>
module {
  func.func @embedding_gemma2_text(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<2048x64xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512x64xf32>, %arg6: tensor<64x2048xf32>, %arg7: tensor<512xf32>, %arg8: tensor<512xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<512x64xf32>, %arg17: tensor<64x512xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<512x64xf32>, %arg21: tensor<512xf32>, %arg22: tensor<768x64xf32>) -> tensor<2x40x768xf32> {
    %c40_i64 = arith.constant 40 : i64
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
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_256_torch.float32> : tensor<256xf32>
    %cst_10 = arith.constant 9.9999999999999995E-7 : f64
    %cst_11 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 1.250000e-01 : f32
    %cst_13 = arith.constant 5.120000e+02 : f32
    %cst_14 = arith.constant -5.000000e-01 : f32
    %cst_15 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = arith.index_cast %in : i64 to index
      %177 = linalg.index 2 : index
      %178 = arith.cmpi slt, %176, %c96 : index
      cf.assert %178, "index must be smaller than dim size"
      %179 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %179, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%176, %177] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<2x40x64xf32>, tensor<f32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<64x512xf32>
    %transposed = linalg.transpose ins(%arg20 : tensor<512x64xf32>) outs(%3 : tensor<64x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %4 = tensor.empty() : tensor<80x512xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<80x512xf32>) -> tensor<80x512xf32>
    %6 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x512xf32>) outs(%5 : tensor<80x512xf32>) -> tensor<80x512xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 40, 512] : tensor<80x512xf32> into tensor<2x40x512xf32>
    %7 = tensor.empty() : tensor<2x40x512xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x512xf32>) outs(%7 : tensor<2x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.mulf %in, %cst_12 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x512xf32>
    %expanded_16 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [2, 40, 1, 512] : tensor<2x40x512xf32> into tensor<2x40x1x512xf32>
    %9 = tensor.empty() : tensor<2x40x1x512xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x40x1x512xf32>) outs(%9 : tensor<2x40x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x40x1x512xf32>
    %11 = tensor.empty() : tensor<2x40x1x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x40x1x1xf32>) -> tensor<2x40x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x40x1x512xf32>) outs(%12 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1x1xf32>) outs(%11 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_13 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x1x1xf32>) outs(%11 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1x1xf32>) outs(%11 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %16 : tensor<2x40x1x512xf32>, tensor<2x40x1x1xf32>) outs(%9 : tensor<2x40x1x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1x512xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg21 : tensor<2x40x1x512xf32>, tensor<512xf32>) outs(%9 : tensor<2x40x1x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1x512xf32>
    %19 = tensor.empty() : tensor<40xi64>
    %20 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%19 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %176 = linalg.index 0 : index
      %177 = arith.index_cast %176 : index to i64
      linalg.yield %177 : i64
    } -> tensor<40xi64>
    %21 = tensor.empty() : tensor<2x40xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%21 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %176 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %176 : i1
    } -> tensor<2x40xi1>
    %23 = tensor.empty() : tensor<2xi64>
    %24 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%23 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %176 = linalg.index 0 : index
      %177 = arith.index_cast %176 : index to i64
      linalg.yield %177 : i64
    } -> tensor<2xi64>
    %expanded_17 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %20 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_19 = tensor.expand_shape %20 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %25 = tensor.empty() : tensor<1x1x40x1xi1>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x40x1xi64>) outs(%25 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %176 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %176 : i1
    } -> tensor<1x1x40x1xi1>
    %27 = linalg.generic {indexing_maps = [#map8, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %26 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%25 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %176 = arith.andi %in, %in_69 : i1
      linalg.yield %176 : i1
    } -> tensor<1x1x40x1xi1>
    %28 = tensor.empty() : tensor<2x1x1x40xi1>
    %29 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%28 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %176 = arith.cmpi slt, %in, %c0_i64 : i64
      %177 = arith.addi %in, %c2_i64 : i64
      %178 = arith.select %176, %177, %in : i64
      %179 = arith.index_cast %178 : i64 to index
      %180 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %181 = arith.addi %in_69, %c40_i64 : i64
      %182 = arith.select %180, %181, %in_69 : i64
      %183 = arith.index_cast %182 : i64 to index
      %extracted = tensor.extract %22[%179, %183] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %30 = tensor.empty() : tensor<2x1x40x40xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%30 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %176 = arith.andi %in, %in_69 : i1
      linalg.yield %176 : i1
    } -> tensor<2x1x40x40xi1>
    %32 = tensor.empty() : tensor<2x1x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map8, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%32 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %176 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_20 = tensor.expand_shape %20 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %34 = tensor.empty() : tensor<1x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x40x1xi64>) outs(%34 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = arith.sitofp %in : i64 to f32
      linalg.yield %176 : f32
    } -> tensor<1x40x1xf32>
    %36 = tensor.empty() : tensor<1x40x256xf32>
    %37 = linalg.generic {indexing_maps = [#map13, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %cst_9 : tensor<1x40x1xf32>, tensor<256xf32>) outs(%36 : tensor<1x40x256xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<1x40x256xf32>
    %concat = tensor.concat dim(2) %37, %37 : (tensor<1x40x256xf32>, tensor<1x40x256xf32>) -> tensor<1x40x512xf32>
    %38 = tensor.empty() : tensor<1x40x512xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x512xf32>) outs(%38 : tensor<1x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.cos %in : f32
      linalg.yield %176 : f32
    } -> tensor<1x40x512xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x512xf32>) outs(%38 : tensor<1x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.sin %in : f32
      linalg.yield %176 : f32
    } -> tensor<1x40x512xf32>
    %collapsed_21 = tensor.collapse_shape %18 [[0], [1, 2], [3]] : tensor<2x40x1x512xf32> into tensor<2x40x512xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %42 = tensor.empty() : tensor<2x40x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_15 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %47 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %50 = tensor.empty() : tensor<64x2048xf32>
    %transposed_22 = linalg.transpose ins(%arg3 : tensor<2048x64xf32>) outs(%50 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_23 = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %51 = tensor.empty() : tensor<80x2048xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %53 = linalg.matmul ins(%collapsed_23, %transposed_22 : tensor<80x64xf32>, tensor<64x2048xf32>) outs(%52 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %expanded_24 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [2, 40, 4, 512] : tensor<80x2048xf32> into tensor<2x40x4x512xf32>
    %54 = tensor.empty() : tensor<2x4x40x512xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x40x4x512xf32>) outs(%54 : tensor<2x4x40x512xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%3 : tensor<64x512xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed_23, %transposed_26 : tensor<80x64xf32>, tensor<64x512xf32>) outs(%5 : tensor<80x512xf32>) -> tensor<80x512xf32>
    %expanded_27 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 40, 1, 512] : tensor<80x512xf32> into tensor<2x40x1x512xf32>
    %56 = tensor.empty() : tensor<2x1x40x512xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x40x1x512xf32>) outs(%56 : tensor<2x1x40x512xf32>) permutation = [0, 2, 1, 3] 
    %transposed_29 = linalg.transpose ins(%arg5 : tensor<512x64xf32>) outs(%3 : tensor<64x512xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_23, %transposed_29 : tensor<80x64xf32>, tensor<64x512xf32>) outs(%5 : tensor<80x512xf32>) -> tensor<80x512xf32>
    %expanded_30 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [2, 40, 1, 512] : tensor<80x512xf32> into tensor<2x40x1x512xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x40x1x512xf32>) outs(%56 : tensor<2x1x40x512xf32>) permutation = [0, 2, 1, 3] 
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x4x40x512xf32>) outs(%54 : tensor<2x4x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x4x40x512xf32>
    %59 = tensor.empty() : tensor<2x4x40x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x40x512xf32>) outs(%60 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_13 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x4x40x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %64 : tensor<2x4x40x512xf32>, tensor<2x4x40x1xf32>) outs(%54 : tensor<2x4x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x512xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %arg7 : tensor<2x4x40x512xf32>, tensor<512xf32>) outs(%54 : tensor<2x4x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x512xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2x1x40x512xf32>) outs(%56 : tensor<2x1x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x1x40x512xf32>
    %68 = tensor.empty() : tensor<2x1x40x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<2x1x40x1xf32>) -> tensor<2x1x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x1x40x512xf32>) outs(%69 : tensor<2x1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x1x40x1xf32>) outs(%68 : tensor<2x1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_13 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x1x40x1xf32>) outs(%68 : tensor<2x1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x1x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x1x40x1xf32>) outs(%68 : tensor<2x1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %73 : tensor<2x1x40x512xf32>, tensor<2x1x40x1xf32>) outs(%56 : tensor<2x1x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x512xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %arg8 : tensor<2x1x40x512xf32>, tensor<512xf32>) outs(%56 : tensor<2x1x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x512xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x1x40x512xf32>) outs(%56 : tensor<2x1x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x1x40x512xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x1x40x512xf32>) outs(%69 : tensor<2x1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x1x40x1xf32>) outs(%68 : tensor<2x1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_13 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x1x40x1xf32>) outs(%68 : tensor<2x1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x1x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x1x40x1xf32>) outs(%68 : tensor<2x1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31, %80 : tensor<2x1x40x512xf32>, tensor<2x1x40x1xf32>) outs(%56 : tensor<2x1x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x512xf32>
    %expanded_32 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, 40, 512] : tensor<1x40x512xf32> into tensor<1x1x40x512xf32>
    %expanded_33 = tensor.expand_shape %40 [[0], [1, 2], [3]] output_shape [1, 1, 40, 512] : tensor<1x40x512xf32> into tensor<1x1x40x512xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_32 : tensor<2x4x40x512xf32>, tensor<1x1x40x512xf32>) outs(%54 : tensor<2x4x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x512xf32>
    %extracted_slice = tensor.extract_slice %66[0, 0, 0, 0] [2, 4, 40, 256] [1, 1, 1, 1] : tensor<2x4x40x512xf32> to tensor<2x4x40x256xf32>
    %extracted_slice_34 = tensor.extract_slice %66[0, 0, 0, 256] [2, 4, 40, 256] [1, 1, 1, 1] : tensor<2x4x40x512xf32> to tensor<2x4x40x256xf32>
    %83 = tensor.empty() : tensor<2x4x40x256xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x4x40x256xf32>) outs(%83 : tensor<2x4x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.negf %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x256xf32>
    %concat_35 = tensor.concat dim(3) %84, %extracted_slice : (tensor<2x4x40x256xf32>, tensor<2x4x40x256xf32>) -> tensor<2x4x40x512xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_33 : tensor<2x4x40x512xf32>, tensor<1x1x40x512xf32>) outs(%54 : tensor<2x4x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x512xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<2x4x40x512xf32>, tensor<2x4x40x512xf32>) outs(%54 : tensor<2x4x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.addf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x512xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_32 : tensor<2x1x40x512xf32>, tensor<1x1x40x512xf32>) outs(%56 : tensor<2x1x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x512xf32>
    %extracted_slice_36 = tensor.extract_slice %75[0, 0, 0, 0] [2, 1, 40, 256] [1, 1, 1, 1] : tensor<2x1x40x512xf32> to tensor<2x1x40x256xf32>
    %extracted_slice_37 = tensor.extract_slice %75[0, 0, 0, 256] [2, 1, 40, 256] [1, 1, 1, 1] : tensor<2x1x40x512xf32> to tensor<2x1x40x256xf32>
    %88 = tensor.empty() : tensor<2x1x40x256xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<2x1x40x256xf32>) outs(%88 : tensor<2x1x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.negf %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x256xf32>
    %concat_38 = tensor.concat dim(3) %89, %extracted_slice_36 : (tensor<2x1x40x256xf32>, tensor<2x1x40x256xf32>) -> tensor<2x1x40x512xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_33 : tensor<2x1x40x512xf32>, tensor<1x1x40x512xf32>) outs(%56 : tensor<2x1x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x512xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<2x1x40x512xf32>, tensor<2x1x40x512xf32>) outs(%56 : tensor<2x1x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.addf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x40x512xf32>
    %92 = tensor.empty() : tensor<2x1x4x40x512xf32>
    %93 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x1x40x512xf32>) outs(%92 : tensor<2x1x4x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x512xf32>
    %collapsed_39 = tensor.collapse_shape %93 [[0], [1, 2], [3], [4]] : tensor<2x1x4x40x512xf32> into tensor<2x4x40x512xf32>
    %94 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x1x40x512xf32>) outs(%92 : tensor<2x1x4x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x512xf32>
    %95 = tensor.empty() : tensor<2x4x512x40xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_39 : tensor<2x4x40x512xf32>) outs(%95 : tensor<2x4x512x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_41 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x40x512xf32> into tensor<8x40x512xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x4x512x40xf32> into tensor<8x512x40xf32>
    %96 = tensor.empty() : tensor<8x40x40xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %98 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x40x512xf32>, tensor<8x512x40xf32>) outs(%97 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_43 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %99 = tensor.empty() : tensor<2x4x40x40xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map19, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %33 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%99 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.addf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x40xf32>
    %101 = tensor.empty() : tensor<2x4x40xi64>
    %102 = linalg.fill ins(%c0_i64 : i64) outs(%101 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %103 = tensor.empty() : tensor<2x4x40xf32>
    %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %105:2 = linalg.generic {indexing_maps = [#map3, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x4x40x40xf32>) outs(%104, %102 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %176 = linalg.index 3 : index
      %177 = arith.index_cast %176 : index to i64
      %178 = arith.maximumf %in, %out : f32
      %179 = arith.cmpf ogt, %in, %out : f32
      %180 = arith.select %179, %177, %out_69 : i64
      linalg.yield %178, %180 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_44 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_44 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%99 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.subf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x40xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x4x40x40xf32>) outs(%99 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.exp %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x40xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %108 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%99 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.divf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_45 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_46 = tensor.collapse_shape %94 [[0, 1, 2], [3], [4]] : tensor<2x1x4x40x512xf32> into tensor<8x40x512xf32>
    %110 = tensor.empty() : tensor<8x40x512xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<8x40x512xf32>) -> tensor<8x40x512xf32>
    %112 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x40x40xf32>, tensor<8x40x512xf32>) outs(%111 : tensor<8x40x512xf32>) -> tensor<8x40x512xf32>
    %expanded_47 = tensor.expand_shape %112 [[0, 1], [2], [3]] output_shape [2, 4, 40, 512] : tensor<8x40x512xf32> into tensor<2x4x40x512xf32>
    %113 = tensor.empty() : tensor<2x40x4x512xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x4x40x512xf32>) outs(%113 : tensor<2x40x4x512xf32>) permutation = [0, 2, 1, 3] 
    %114 = tensor.empty() : tensor<2048x64xf32>
    %transposed_49 = linalg.transpose ins(%arg6 : tensor<64x2048xf32>) outs(%114 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2, 3]] : tensor<2x40x4x512xf32> into tensor<80x2048xf32>
    %115 = tensor.empty() : tensor<80x64xf32>
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %117 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<80x2048xf32>, tensor<2048x64xf32>) outs(%116 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_51 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_15 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %122 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %124 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.addf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_15 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %133 = tensor.empty() : tensor<64x96xf32>
    %transposed_52 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%133 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %134 = tensor.empty() : tensor<80x96xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %136 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%135 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_54 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %137 = tensor.empty() : tensor<2x40x96xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<2x40x96xf32>) outs(%137 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c3_i64 : f32, i64
      %177 = arith.mulf %176, %cst_1 : f32
      %178 = arith.addf %in, %177 : f32
      %179 = arith.mulf %178, %cst_2 : f32
      %180 = math.tanh %179 : f32
      %181 = arith.addf %180, %cst_3 : f32
      %182 = arith.mulf %181, %cst_4 : f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x40x96xf32>
    %transposed_55 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%133 : tensor<64x96xf32>) permutation = [1, 0] 
    %139 = linalg.matmul ins(%collapsed_53, %transposed_55 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%135 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_56 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %expanded_56 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%137 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x96xf32>
    %141 = tensor.empty() : tensor<96x64xf32>
    %transposed_57 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%141 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %142 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%116 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_59 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_15 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %147 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %149 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.addf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %transposed_60 = linalg.transpose ins(%arg16 : tensor<512x64xf32>) outs(%3 : tensor<64x512xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %151 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<80x64xf32>, tensor<64x512xf32>) outs(%5 : tensor<80x512xf32>) -> tensor<80x512xf32>
    %expanded_62 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [2, 40, 512] : tensor<80x512xf32> into tensor<2x40x512xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<2x40x512xf32>) outs(%7 : tensor<2x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c3_i64 : f32, i64
      %177 = arith.mulf %176, %cst_1 : f32
      %178 = arith.addf %in, %177 : f32
      %179 = arith.mulf %178, %cst_2 : f32
      %180 = math.tanh %179 : f32
      %181 = arith.addf %180, %cst_3 : f32
      %182 = arith.mulf %181, %cst_4 : f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x40x512xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %collapsed_21 : tensor<2x40x512xf32>, tensor<2x40x512xf32>) outs(%7 : tensor<2x40x512xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x512xf32>
    %154 = tensor.empty() : tensor<512x64xf32>
    %transposed_63 = linalg.transpose ins(%arg17 : tensor<64x512xf32>) outs(%154 : tensor<512x64xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<2x40x512xf32> into tensor<80x512xf32>
    %155 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<80x512xf32>, tensor<512x64xf32>) outs(%116 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_65 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_15 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %160 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %162 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.addf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %cst_8 : tensor<2x40x64xf32>, tensor<1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_15 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_10 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.powf %in, %cst_14 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %169 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %176 = arith.mulf %in, %in_69 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %172 = tensor.empty() : tensor<64x768xf32>
    %transposed_66 = linalg.transpose ins(%arg22 : tensor<768x64xf32>) outs(%172 : tensor<64x768xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %173 = tensor.empty() : tensor<80x768xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<80x768xf32>) -> tensor<80x768xf32>
    %175 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<80x64xf32>, tensor<64x768xf32>) outs(%174 : tensor<80x768xf32>) -> tensor<80x768xf32>
    %expanded_68 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [2, 40, 768] : tensor<80x768xf32> into tensor<2x40x768xf32>
    return %expanded_68 : tensor<2x40x768xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_256_torch.float32: "0x040000000000803FF88C723FD3CE653F10BC593FAD4B4E3F2375433F5C30393FB1752F3FE03D263F09821D3FA83B153F92640D3FEFF6053F64DAFD3E3C84F03E72E1E33E9BE8D73EC790CC3E82D1C13EC7A2B73EFFFCAD3EF8D8A43EE12F9C3E45FB933E04358C3E52D7843E64B97B3EDE7F6E3E35F8613E1219563E98D94A3E6531403E8718363E76872C3E0F77233E90E01A3E91BD123E01080B3E20BA033EF89CF93DD67FEC3D1313E03D6C4DD43D1726C93DC694BE3D9691B43D0F15AB3D1D18A23D0D94993D8782913D84DD893D529F823D1385773D17846A3D01325E3DA185523D3F76473D9EFB3C3DEC0D333DC2A5293D1DBC203D564A183D214A103D88B5083DE386013DAB71F53C9B8CE83CF954DC3CA8C1D03C05CAC53CE365BB3C828DB13C8B39A83C07639F3C6203973C5B148F3C0890873CCE70803CB962733C5899663CF27B5A3C7A014F3C6321443C90D3393C5210303C61D0263CD70C1E3C2BBF153C2DE10D3CFE6C063C1BBAFE3B3158F13B46AAE43BE1A6D83B0E45CD3B507CC23B9C44B83B5496AE3B3F6AA53B86B99C3BAE7D943B93B08C3B644C853B3C977C3B0E526F3B59BF623BBFD5563B5C8C4B3BC5DA403B01B9363B811F2D3B1D07243B0D691B3BE23E133B87820B3B362E043BF078FA3A4050ED3A8BD8E03A8508D53A5CD7C93ABB3CBF3AB730B53AD3ABAB3AF7A6A23A661B9A3AC302923A03578A3A6F12833A345F783AC3526B3AD2F55E3A283F533A0626483A29A23D3AB8AB333A443B2A3AC349213A8BD0183A4AC9103A022E093A08F9013AF849F6398C59E9392517DD39A079D1395378C639090BBC39FB29B239CBCDA8397EEF9F397788973972928F3980078839FEE1803936397439926467397D3C5B39E7B74F393BCE443953773A397AAB30396363273920981E3924431639365E0E3974E30639969AFF38E22CF238C973E538CE65D938F3F9CD38B527C338FFE6B8382F30AF3805FCA538A4439D388A0095388F2C8D38DDC18538D4757D38F62470382C87633813935738BE3F4C38BA844138085A373813B82D38AB97243802F21B38A5C0133879FD0B38B2A20438AD55FB376521EE37B29EE13741C4D5373D89CA3742E5BF3764D0B5371D43AC374D36A33735A39A376F839237EDD08A37F1858337153A793725226C374FBA5F3752F9533769D6483748493E370E4A343749D12A37E7D7213737571937E3481137E7A60937936B02370423F7363227EA36FDD9DD363B32D2363B27C736C1B0BC36FEC6B2368E62A936707CA036020E9836F9109036607F883693538136701075367D306836B2FD5B36F66E5036AB7B4536A71B3B362C473136E6F62736E4231F368FC71636ADDB0E36545A0736EC3D00365002F335FF3DE6356425DA3579AFCE35B1D3C335F289B93593CAAF354C8EA6353BCE9D35DA839535F9A88D35"
    }
  }
#-}

