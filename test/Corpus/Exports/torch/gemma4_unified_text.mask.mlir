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
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2) -> (0)>
module {
  func.func @gemma4_unified_text(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<2048x64xf32>, %arg4: tensor<512xf32>, %arg5: tensor<512xf32>, %arg6: tensor<1024x64xf32>, %arg7: tensor<1024x64xf32>, %arg8: tensor<64x2048xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<2x40x64xf32> {
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
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant dense_resource<torch_tensor_256_torch.float32> : tensor<256xf32>
    %cst_11 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant -5.000000e-01 : f32
    %cst_14 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %149 = arith.index_cast %in : i64 to index
      %150 = linalg.index 2 : index
      %151 = arith.cmpi slt, %149, %c96 : index
      cf.assert %151, "index must be smaller than dim size"
      %152 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %152, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%149, %150] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<2x40x64xf32>, tensor<f32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %149 = linalg.index 0 : index
      %150 = arith.index_cast %149 : index to i64
      linalg.yield %150 : i64
    } -> tensor<40xi64>
    %5 = tensor.empty() : tensor<2x40xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%5 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %149 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %149 : i1
    } -> tensor<2x40xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %149 = linalg.index 0 : index
      %150 = arith.index_cast %149 : index to i64
      linalg.yield %150 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_16 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %9 = tensor.empty() : tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%9 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %149 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %149 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %10 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%9 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %149 = arith.andi %in, %in_54 : i1
      linalg.yield %149 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = tensor.empty() : tensor<2x1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%12 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %149 = arith.cmpi slt, %in, %c0_i64 : i64
      %150 = arith.addi %in, %c2_i64 : i64
      %151 = arith.select %149, %150, %in : i64
      %152 = arith.index_cast %151 : i64 to index
      %153 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %154 = arith.addi %in_54, %c40_i64 : i64
      %155 = arith.select %153, %154, %in_54 : i64
      %156 = arith.index_cast %155 : i64 to index
      %extracted = tensor.extract %6[%152, %156] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%14 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %149 = arith.andi %in, %in_54 : i1
      linalg.yield %149 : i1
    } -> tensor<2x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x1x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %149 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %149 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %18 = tensor.empty() : tensor<1x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x40x1xi64>) outs(%18 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %149 = arith.sitofp %in : i64 to f32
      linalg.yield %149 : f32
    } -> tensor<1x40x1xf32>
    %20 = tensor.empty() : tensor<1x40x256xf32>
    %21 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_10 : tensor<1x40x1xf32>, tensor<256xf32>) outs(%20 : tensor<1x40x256xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<1x40x256xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x40x256xf32>, tensor<1x40x256xf32>) -> tensor<1x40x512xf32>
    %22 = tensor.empty() : tensor<1x40x512xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x512xf32>) outs(%22 : tensor<1x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.cos %in : f32
      linalg.yield %149 : f32
    } -> tensor<1x40x512xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x512xf32>) outs(%22 : tensor<1x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.sin %in : f32
      linalg.yield %149 : f32
    } -> tensor<1x40x512xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %26 = tensor.empty() : tensor<2x40x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.powf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %31 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %34 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<2048x64xf32>) outs(%34 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %35 = tensor.empty() : tensor<80x2048xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x2048xf32>) outs(%36 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %expanded_18 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [2, 40, 4, 512] : tensor<80x2048xf32> into tensor<2x40x4x512xf32>
    %38 = tensor.empty() : tensor<2x40x4x512xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x40x4x512xf32>) outs(%38 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x4x512xf32>
    %40 = tensor.empty() : tensor<2x40x4x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x40x4x512xf32>) outs(%41 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x4x1xf32>) outs(%40 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_14 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x40x4x1xf32>) outs(%40 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x4x1xf32>) outs(%40 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.powf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x4x1xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %45 : tensor<2x40x4x512xf32>, tensor<2x40x4x1xf32>) outs(%38 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x4x512xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %arg4 : tensor<2x40x4x512xf32>, tensor<512xf32>) outs(%38 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x4x512xf32>
    %expanded_19 = tensor.expand_shape %23 [[0], [1], [2, 3]] output_shape [1, 40, 1, 512] : tensor<1x40x512xf32> into tensor<1x40x1x512xf32>
    %expanded_20 = tensor.expand_shape %24 [[0], [1], [2, 3]] output_shape [1, 40, 1, 512] : tensor<1x40x512xf32> into tensor<1x40x1x512xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_19 : tensor<2x40x4x512xf32>, tensor<1x40x1x512xf32>) outs(%38 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x4x512xf32>
    %extracted_slice = tensor.extract_slice %47[0, 0, 0, 0] [2, 40, 4, 256] [1, 1, 1, 1] : tensor<2x40x4x512xf32> to tensor<2x40x4x256xf32>
    %extracted_slice_21 = tensor.extract_slice %47[0, 0, 0, 256] [2, 40, 4, 256] [1, 1, 1, 1] : tensor<2x40x4x512xf32> to tensor<2x40x4x256xf32>
    %49 = tensor.empty() : tensor<2x40x4x256xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x40x4x256xf32>) outs(%49 : tensor<2x40x4x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x4x256xf32>
    %concat_22 = tensor.concat dim(3) %50, %extracted_slice : (tensor<2x40x4x256xf32>, tensor<2x40x4x256xf32>) -> tensor<2x40x4x512xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<2x40x4x512xf32>, tensor<1x40x1x512xf32>) outs(%38 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x4x512xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x40x4x512xf32>, tensor<2x40x4x512xf32>) outs(%38 : tensor<2x40x4x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x4x512xf32>
    %53 = tensor.empty() : tensor<2x4x40x512xf32>
    %transposed_23 = linalg.transpose ins(%52 : tensor<2x40x4x512xf32>) outs(%53 : tensor<2x4x40x512xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<64x1024xf32>
    %transposed_24 = linalg.transpose ins(%arg6 : tensor<1024x64xf32>) outs(%54 : tensor<64x1024xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<80x1024xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<80x1024xf32>) -> tensor<80x1024xf32>
    %57 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<80x64xf32>, tensor<64x1024xf32>) outs(%56 : tensor<80x1024xf32>) -> tensor<80x1024xf32>
    %expanded_25 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [2, 40, 2, 512] : tensor<80x1024xf32> into tensor<2x40x2x512xf32>
    %transposed_26 = linalg.transpose ins(%arg7 : tensor<1024x64xf32>) outs(%54 : tensor<64x1024xf32>) permutation = [1, 0] 
    %58 = linalg.matmul ins(%collapsed, %transposed_26 : tensor<80x64xf32>, tensor<64x1024xf32>) outs(%56 : tensor<80x1024xf32>) -> tensor<80x1024xf32>
    %expanded_27 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [2, 40, 2, 512] : tensor<80x1024xf32> into tensor<2x40x2x512xf32>
    %59 = tensor.empty() : tensor<2x40x2x512xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x40x2x512xf32>) outs(%59 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x2x512xf32>
    %61 = tensor.empty() : tensor<2x40x2x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x40x2x512xf32>) outs(%62 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x1xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x40x2x1xf32>) outs(%61 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_14 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x1xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x40x2x1xf32>) outs(%61 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x2x1xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x40x2x1xf32>) outs(%61 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.powf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x1xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %66 : tensor<2x40x2x512xf32>, tensor<2x40x2x1xf32>) outs(%59 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x512xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %arg5 : tensor<2x40x2x512xf32>, tensor<512xf32>) outs(%59 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x512xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_19 : tensor<2x40x2x512xf32>, tensor<1x40x1x512xf32>) outs(%59 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x512xf32>
    %extracted_slice_28 = tensor.extract_slice %68[0, 0, 0, 0] [2, 40, 2, 256] [1, 1, 1, 1] : tensor<2x40x2x512xf32> to tensor<2x40x2x256xf32>
    %extracted_slice_29 = tensor.extract_slice %68[0, 0, 0, 256] [2, 40, 2, 256] [1, 1, 1, 1] : tensor<2x40x2x512xf32> to tensor<2x40x2x256xf32>
    %70 = tensor.empty() : tensor<2x40x2x256xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x40x2x256xf32>) outs(%70 : tensor<2x40x2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x256xf32>
    %concat_30 = tensor.concat dim(3) %71, %extracted_slice_28 : (tensor<2x40x2x256xf32>, tensor<2x40x2x256xf32>) -> tensor<2x40x2x512xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_20 : tensor<2x40x2x512xf32>, tensor<1x40x1x512xf32>) outs(%59 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x512xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x40x2x512xf32>, tensor<2x40x2x512xf32>) outs(%59 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x512xf32>
    %74 = tensor.empty() : tensor<2x2x40x512xf32>
    %transposed_31 = linalg.transpose ins(%73 : tensor<2x40x2x512xf32>) outs(%74 : tensor<2x2x40x512xf32>) permutation = [0, 2, 1, 3] 
    %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x40x2x512xf32>) outs(%59 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x2x512xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x40x2x512xf32>) outs(%62 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x1xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x40x2x1xf32>) outs(%61 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_14 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x1xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x40x2x1xf32>) outs(%61 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x2x1xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x2x1xf32>) outs(%61 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.powf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x1xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %79 : tensor<2x40x2x512xf32>, tensor<2x40x2x1xf32>) outs(%59 : tensor<2x40x2x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x2x512xf32>
    %transposed_32 = linalg.transpose ins(%80 : tensor<2x40x2x512xf32>) outs(%74 : tensor<2x2x40x512xf32>) permutation = [0, 2, 1, 3] 
    %81 = tensor.empty() : tensor<2x2x2x40x512xf32>
    %82 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x2x40x512xf32>) outs(%81 : tensor<2x2x2x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x512xf32>
    %collapsed_33 = tensor.collapse_shape %82 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x512xf32> into tensor<2x4x40x512xf32>
    %83 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<2x2x40x512xf32>) outs(%81 : tensor<2x2x2x40x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x512xf32>
    %84 = tensor.empty() : tensor<2x4x512x40xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<2x4x40x512xf32>) outs(%84 : tensor<2x4x512x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x40x512xf32> into tensor<8x40x512xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x512x40xf32> into tensor<8x512x40xf32>
    %85 = tensor.empty() : tensor<8x40x40xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %87 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x512xf32>, tensor<8x512x40xf32>) outs(%86 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_37 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %88 = tensor.empty() : tensor<2x4x40x40xf32>
    %89 = linalg.generic {indexing_maps = [#map7, #map18, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %17 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%88 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x40xf32>
    %90 = tensor.empty() : tensor<2x4x40xi64>
    %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %92 = tensor.empty() : tensor<2x4x40xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %94:2 = linalg.generic {indexing_maps = [#map7, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<2x4x40x40xf32>) outs(%93, %91 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %149 = linalg.index 3 : index
      %150 = arith.index_cast %149 : index to i64
      %151 = arith.maximumf %in, %out : f32
      %152 = arith.cmpf ogt, %in, %out : f32
      %153 = arith.select %152, %150, %out_54 : i64
      linalg.yield %151, %153 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_38 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%88 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.subf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x40xf32>
    %96 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x4x40x40xf32>) outs(%88 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.exp %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x40xf32>
    %97 = tensor.empty() : tensor<2x4x40x1xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x40x40xf32>) outs(%98 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%88 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.divf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_40 = tensor.collapse_shape %83 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x512xf32> into tensor<8x40x512xf32>
    %101 = tensor.empty() : tensor<8x40x512xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<8x40x512xf32>) -> tensor<8x40x512xf32>
    %103 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x40x40xf32>, tensor<8x40x512xf32>) outs(%102 : tensor<8x40x512xf32>) -> tensor<8x40x512xf32>
    %expanded_41 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 4, 40, 512] : tensor<8x40x512xf32> into tensor<2x4x40x512xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x40x512xf32>) outs(%38 : tensor<2x40x4x512xf32>) permutation = [0, 2, 1, 3] 
    %104 = tensor.empty() : tensor<2048x64xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<64x2048xf32>) outs(%104 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x40x4x512xf32> into tensor<80x2048xf32>
    %105 = tensor.empty() : tensor<80x64xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %107 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<80x2048xf32>, tensor<2048x64xf32>) outs(%106 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_45 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.powf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %112 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %114 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.powf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %123 = tensor.empty() : tensor<64x96xf32>
    %transposed_46 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%123 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %124 = tensor.empty() : tensor<80x96xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %126 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%125 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_48 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %127 = tensor.empty() : tensor<2x40x96xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x96xf32>) outs(%127 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c3_i64 : f32, i64
      %150 = arith.mulf %149, %cst_1 : f32
      %151 = arith.addf %in, %150 : f32
      %152 = arith.mulf %151, %cst_2 : f32
      %153 = math.tanh %152 : f32
      %154 = arith.addf %153, %cst_3 : f32
      %155 = arith.mulf %154, %cst_4 : f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x40x96xf32>
    %transposed_49 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%123 : tensor<64x96xf32>) permutation = [1, 0] 
    %129 = linalg.matmul ins(%collapsed_47, %transposed_49 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%125 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_50 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %expanded_50 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%127 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x96xf32>
    %131 = tensor.empty() : tensor<96x64xf32>
    %transposed_51 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%131 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %130 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %132 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%106 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_53 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.powf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %137 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %139 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %cst_8 : tensor<2x40x64xf32>, tensor<1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x1xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.powf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %146 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    return %148 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_256_torch.float32: "0x040000000000803FF88C723FD3CE653F10BC593FAD4B4E3F2375433F5C30393FB1752F3FE03D263F09821D3FA83B153F92640D3FEFF6053F64DAFD3E3C84F03E72E1E33E9BE8D73EC790CC3E82D1C13EC7A2B73EFFFCAD3EF8D8A43EE12F9C3E45FB933E04358C3E52D7843E64B97B3EDE7F6E3E35F8613E1219563E98D94A3E6531403E8718363E76872C3E0F77233E90E01A3E91BD123E01080B3E20BA033EF89CF93DD67FEC3D1313E03D6C4DD43D1726C93DC694BE3D9691B43D0F15AB3D1D18A23D0D94993D8782913D84DD893D529F823D1385773D17846A3D01325E3DA185523D3F76473D9EFB3C3DEC0D333DC2A5293D1DBC203D564A183D214A103D88B5083D000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

