#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0, d1) -> (d0, 0)>
#map15 = affine_map<(d0, d1) -> (d0, d1)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, 0, d5)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5) -> ()>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map24 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map28 = affine_map<(d0, d1, d2, d3) -> ()>
#map29 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map32 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @falcon_h1(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<96x64xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x96xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<128xf32>, %arg8: tensor<1536x1x4xf32>, %arg9: tensor<1536xf32>, %arg10: tensor<2688x64xf32>, %arg11: tensor<64x1024xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c-1_i64 = arith.constant -1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_3 = arith.constant dense<true> : tensor<2x2xi1>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<256x256xi1>
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_1_1_2688_torch.float32> : tensor<1x1x2688xf32>
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 2.000000e+01 : f32
    %cst_13 = arith.constant 0x7F800000 : f32
    %cst_14 = arith.constant dense<0.000000e+00> : tensor<2x1x128x8x256xf32>
    %cst_15 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %228 = arith.index_cast %in : i64 to index
      %229 = linalg.index 2 : index
      %230 = arith.cmpi slt, %228, %c96 : index
      cf.assert %230, "index must be smaller than dim size"
      %231 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %231, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%228, %229] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %228 = linalg.index 0 : index
      %229 = arith.index_cast %228 : index to i64
      linalg.yield %229 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_153: i64, %out: i1):
      %228 = arith.cmpi sle, %in, %in_153 : i64
      linalg.yield %228 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %8 = tensor.empty() : tensor<1x40x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x40x1xi64>) outs(%8 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %228 = arith.sitofp %in : i64 to f32
      linalg.yield %228 : f32
    } -> tensor<1x40x1xf32>
    %10 = tensor.empty() : tensor<1x40x8xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_10 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%10 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %12 = tensor.empty() : tensor<1x40x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%12 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.cos %in : f32
      linalg.yield %228 : f32
    } -> tensor<1x40x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%12 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.sin %in : f32
      linalg.yield %228 : f32
    } -> tensor<1x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %16 = tensor.empty() : tensor<2x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.divf %in, %cst_11 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.truncf %cst_9 : f64 to f32
      %229 = arith.addf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.rsqrt %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %22 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %24 = tensor.empty() : tensor<64x2688xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<2688x64xf32>) outs(%24 : tensor<64x2688xf32>) permutation = [1, 0] 
    %collapsed_18 = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %25 = tensor.empty() : tensor<80x2688xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<80x2688xf32>) -> tensor<80x2688xf32>
    %27 = linalg.matmul ins(%collapsed_18, %transposed : tensor<80x64xf32>, tensor<64x2688xf32>) outs(%26 : tensor<80x2688xf32>) -> tensor<80x2688xf32>
    %expanded_19 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [2, 40, 2688] : tensor<80x2688xf32> into tensor<2x40x2688xf32>
    %28 = tensor.empty() : tensor<2x40x2688xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_8 : tensor<2x40x2688xf32>, tensor<1x1x2688xf32>) outs(%28 : tensor<2x40x2688xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x2688xf32>
    %30 = tensor.empty() : tensor<128xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg6 : tensor<128xf32>) outs(%30 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.exp %in : f32
      linalg.yield %228 : f32
    } -> tensor<128xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%31 : tensor<128xf32>) outs(%30 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.negf %in : f32
      linalg.yield %228 : f32
    } -> tensor<128xf32>
    %extracted_slice = tensor.extract_slice %29[0, 0, 0] [2, 40, 1024] [1, 1, 1] : tensor<2x40x2688xf32> to tensor<2x40x1024xf32>
    %extracted_slice_20 = tensor.extract_slice %29[0, 0, 1024] [2, 40, 1536] [1, 1, 1] : tensor<2x40x2688xf32> to tensor<2x40x1536xf32>
    %extracted_slice_21 = tensor.extract_slice %29[0, 0, 2560] [2, 40, 128] [1, 1, 1] : tensor<2x40x2688xf32> to tensor<2x40x128xf32>
    %33 = tensor.empty() : tensor<2x1536x40xf32>
    %transposed_22 = linalg.transpose ins(%extracted_slice_20 : tensor<2x40x1536xf32>) outs(%33 : tensor<2x1536x40xf32>) permutation = [0, 2, 1] 
    %expanded_23 = tensor.expand_shape %transposed_22 [[0], [1], [2, 3]] output_shape [2, 1536, 40, 1] : tensor<2x1536x40xf32> into tensor<2x1536x40x1xf32>
    %expanded_24 = tensor.expand_shape %arg8 [[0], [1], [2, 3]] output_shape [1536, 1, 4, 1] : tensor<1536x1x4xf32> into tensor<1536x1x4x1xf32>
    %padded = tensor.pad %expanded_23 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index, %arg22: index):
      tensor.yield %cst : f32
    } : tensor<2x1536x40x1xf32> to tensor<2x1536x46x1xf32>
    %34 = tensor.empty() : tensor<2x1536x43x1xf32>
    %broadcasted = linalg.broadcast ins(%arg9 : tensor<1536xf32>) outs(%34 : tensor<2x1536x43x1xf32>) dimensions = [0, 2, 3] 
    %collapsed_25 = tensor.collapse_shape %expanded_24 [[0, 1], [2], [3]] : tensor<1536x1x4x1xf32> into tensor<1536x4x1xf32>
    %35 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_25 : tensor<2x1536x46x1xf32>, tensor<1536x4x1xf32>) outs(%broadcasted : tensor<2x1536x43x1xf32>) -> tensor<2x1536x43x1xf32>
    %collapsed_26 = tensor.collapse_shape %35 [[0], [1], [2, 3]] : tensor<2x1536x43x1xf32> into tensor<2x1536x43xf32>
    %extracted_slice_27 = tensor.extract_slice %collapsed_26[0, 0, 0] [2, 1536, 40] [1, 1, 1] : tensor<2x1536x43xf32> to tensor<2x1536x40xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x1536x40xf32>) outs(%33 : tensor<2x1536x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.negf %in : f32
      %229 = math.exp %228 : f32
      %230 = arith.addf %229, %cst_0 : f32
      %231 = arith.divf %cst_0, %230 : f32
      linalg.yield %231 : f32
    } -> tensor<2x1536x40xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %36 : tensor<2x1536x40xf32>, tensor<2x1536x40xf32>) outs(%33 : tensor<2x1536x40xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x1536x40xf32>
    %38 = tensor.empty() : tensor<2x40x1536xf32>
    %transposed_28 = linalg.transpose ins(%37 : tensor<2x1536x40xf32>) outs(%38 : tensor<2x40x1536xf32>) permutation = [0, 2, 1] 
    %extracted_slice_29 = tensor.extract_slice %transposed_28[0, 0, 0] [2, 40, 1024] [1, 1, 1] : tensor<2x40x1536xf32> to tensor<2x40x1024xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_28[0, 0, 1024] [2, 40, 256] [1, 1, 1] : tensor<2x40x1536xf32> to tensor<2x40x256xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_28[0, 0, 1280] [2, 40, 256] [1, 1, 1] : tensor<2x40x1536xf32> to tensor<2x40x256xf32>
    %expanded_32 = tensor.expand_shape %extracted_slice_29 [[0], [1], [2, 3]] output_shape [2, 40, 128, 8] : tensor<2x40x1024xf32> into tensor<2x40x128x8xf32>
    %39 = tensor.empty() : tensor<2x40x128xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %arg5 : tensor<2x40x128xf32>, tensor<128xf32>) outs(%39 : tensor<2x40x128xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.addf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x128xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x128xf32>) outs(%39 : tensor<2x40x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.exp %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x128xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x128xf32>) outs(%39 : tensor<2x40x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.log1p %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x128xf32>
    %43 = tensor.empty() : tensor<2x40x128xi1>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x128xf32>) outs(%43 : tensor<2x40x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %228 = arith.cmpf ogt, %in, %cst_12 : f32
      linalg.yield %228 : i1
    } -> tensor<2x40x128xi1>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %40, %42 : tensor<2x40x128xi1>, tensor<2x40x128xf32>, tensor<2x40x128xf32>) outs(%39 : tensor<2x40x128xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x128xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x128xf32>) outs(%39 : tensor<2x40x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.cmpf ult, %in, %cst : f32
      %229 = arith.select %228, %cst, %in : f32
      %230 = arith.cmpf ugt, %229, %cst_13 : f32
      %231 = arith.select %230, %cst_13, %229 : f32
      linalg.yield %231 : f32
    } -> tensor<2x40x128xf32>
    %47 = tensor.empty() : tensor<2x40x1x128x256xf32>
    %expanded_33 = tensor.expand_shape %extracted_slice_30 [[0], [1], [2, 3]] output_shape [2, 40, 1, 256] : tensor<2x40x256xf32> into tensor<2x40x1x256xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x40x1x256xf32>) outs(%47 : tensor<2x40x1x128x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1x128x256xf32>
    %collapsed_34 = tensor.collapse_shape %48 [[0], [1], [2, 3], [4]] : tensor<2x40x1x128x256xf32> into tensor<2x40x128x256xf32>
    %expanded_35 = tensor.expand_shape %extracted_slice_31 [[0], [1], [2, 3]] output_shape [2, 40, 1, 256] : tensor<2x40x256xf32> into tensor<2x40x1x256xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x40x1x256xf32>) outs(%47 : tensor<2x40x1x128x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1x128x256xf32>
    %collapsed_36 = tensor.collapse_shape %49 [[0], [1], [2, 3], [4]] : tensor<2x40x1x128x256xf32> into tensor<2x40x128x256xf32>
    %expanded_37 = tensor.expand_shape %arg7 [[0, 1]] output_shape [128, 1] : tensor<128xf32> into tensor<128x1xf32>
    %padded_38 = tensor.pad %expanded_32 low[0, 0, 0, 0] high[0, 216, 0, 0] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index, %arg22: index):
      tensor.yield %cst : f32
    } : tensor<2x40x128x8xf32> to tensor<2x256x128x8xf32>
    %50 = tensor.empty() : tensor<2x256x128x8xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %padded_38 : tensor<128x1xf32>, tensor<2x256x128x8xf32>) outs(%50 : tensor<2x256x128x8xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x256x128x8xf32>
    %expanded_39 = tensor.expand_shape %46 [[0], [1], [2, 3]] output_shape [2, 40, 128, 1] : tensor<2x40x128xf32> into tensor<2x40x128x1xf32>
    %52 = tensor.empty() : tensor<2x40x128x8xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %expanded_39 : tensor<2x40x128x8xf32>, tensor<2x40x128x1xf32>) outs(%52 : tensor<2x40x128x8xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x128x8xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %46 : tensor<128xf32>, tensor<2x40x128xf32>) outs(%39 : tensor<2x40x128xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x128xf32>
    %padded_40 = tensor.pad %53 low[0, 0, 0, 0] high[0, 216, 0, 0] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index, %arg22: index):
      tensor.yield %cst : f32
    } : tensor<2x40x128x8xf32> to tensor<2x256x128x8xf32>
    %padded_41 = tensor.pad %54 low[0, 0, 0] high[0, 216, 0] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index):
      tensor.yield %cst : f32
    } : tensor<2x40x128xf32> to tensor<2x256x128xf32>
    %expanded_42 = tensor.expand_shape %padded_41 [[0], [1, 2], [3]] output_shape [2, 1, 256, 128] : tensor<2x256x128xf32> into tensor<2x1x256x128xf32>
    %padded_43 = tensor.pad %collapsed_34 low[0, 0, 0, 0] high[0, 216, 0, 0] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index, %arg22: index):
      tensor.yield %cst : f32
    } : tensor<2x40x128x256xf32> to tensor<2x256x128x256xf32>
    %expanded_44 = tensor.expand_shape %padded_43 [[0], [1, 2], [3], [4]] output_shape [2, 1, 256, 128, 256] : tensor<2x256x128x256xf32> into tensor<2x1x256x128x256xf32>
    %padded_45 = tensor.pad %collapsed_36 low[0, 0, 0, 0] high[0, 216, 0, 0] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index, %arg22: index):
      tensor.yield %cst : f32
    } : tensor<2x40x128x256xf32> to tensor<2x256x128x256xf32>
    %55 = tensor.empty() : tensor<2x128x1x256xf32>
    %transposed_46 = linalg.transpose ins(%expanded_42 : tensor<2x1x256x128xf32>) outs(%55 : tensor<2x128x1x256xf32>) permutation = [0, 3, 1, 2] 
    %56 = tensor.empty() : tensor<256xi64>
    %57 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%56 : tensor<256xi64>) {
    ^bb0(%out: i64):
      %228 = linalg.index 0 : index
      %229 = arith.index_cast %228 : index to i64
      linalg.yield %229 : i64
    } -> tensor<256xi64>
    %expanded_47 = tensor.expand_shape %57 [[0, 1]] output_shape [1, 256] : tensor<256xi64> into tensor<1x256xi64>
    %expanded_48 = tensor.expand_shape %57 [[0, 1]] output_shape [256, 1] : tensor<256xi64> into tensor<256x1xi64>
    %58 = tensor.empty() : tensor<256x256xi64>
    %59 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel"]} ins(%expanded_47, %expanded_48 : tensor<1x256xi64>, tensor<256x1xi64>) outs(%58 : tensor<256x256xi64>) {
    ^bb0(%in: i64, %in_153: i64, %out: i64):
      %228 = arith.subi %in, %in_153 : i64
      linalg.yield %228 : i64
    } -> tensor<256x256xi64>
    %60 = tensor.empty() : tensor<256x256xi1>
    %61 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<256x256xi64>) outs(%60 : tensor<256x256xi1>) {
    ^bb0(%in: i64, %out: i1):
      %228 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %228 : i1
    } -> tensor<256x256xi1>
    %62 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%61, %cst_6 : tensor<256x256xi1>, tensor<256x256xi1>) outs(%60 : tensor<256x256xi1>) {
    ^bb0(%in: i1, %in_153: i1, %out: i1):
      %228 = arith.andi %in, %in_153 : i1
      linalg.yield %228 : i1
    } -> tensor<256x256xi1>
    %expanded_49 = tensor.expand_shape %transposed_46 [[0], [1], [2], [3, 4]] output_shape [2, 128, 1, 1, 256] : tensor<2x128x1x256xf32> into tensor<2x128x1x1x256xf32>
    %63 = tensor.empty() : tensor<2x128x1x256x256xf32>
    %64 = linalg.generic {indexing_maps = [#map16, #map17, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_49, %cst_5 : tensor<256x256xi1>, tensor<2x128x1x1x256xf32>, tensor<f32>) outs(%63 : tensor<2x128x1x256x256xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256x256xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x128x1x256xf32>) -> tensor<2x128x1x256xf32>
    %66 = linalg.generic {indexing_maps = [#map11, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x128x1x256x256xf32>) outs(%65 : tensor<2x128x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256xf32>
    %67 = linalg.generic {indexing_maps = [#map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<2x128x1x256xf32>) outs(%63 : tensor<2x128x1x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x128x1x256x256xf32>
    %68 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<256x256xi64>) outs(%60 : tensor<256x256xi1>) {
    ^bb0(%in: i64, %out: i1):
      %228 = arith.cmpi sle, %in, %c-1_i64 : i64
      linalg.yield %228 : i1
    } -> tensor<256x256xi1>
    %69 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%68, %cst_6 : tensor<256x256xi1>, tensor<256x256xi1>) outs(%60 : tensor<256x256xi1>) {
    ^bb0(%in: i1, %in_153: i1, %out: i1):
      %228 = arith.andi %in, %in_153 : i1
      linalg.yield %228 : i1
    } -> tensor<256x256xi1>
    %70 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<256x256xi1>) outs(%60 : tensor<256x256xi1>) {
    ^bb0(%in: i1, %out: i1):
      %228 = arith.xori %in, %true : i1
      linalg.yield %228 : i1
    } -> tensor<256x256xi1>
    %71 = linalg.generic {indexing_maps = [#map16, #map18, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70, %cst_5, %67 : tensor<256x256xi1>, tensor<f32>, tensor<2x128x1x256x256xf32>) outs(%63 : tensor<2x128x1x256x256xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256x256xf32>
    %transposed_50 = linalg.transpose ins(%71 : tensor<2x128x1x256x256xf32>) outs(%63 : tensor<2x128x1x256x256xf32>) permutation = [0, 1, 2, 4, 3] 
    %expanded_51 = tensor.expand_shape %transposed_50 [[0], [1], [2], [3], [4, 5]] output_shape [2, 128, 1, 256, 1, 256] : tensor<2x128x1x256x256xf32> into tensor<2x128x1x256x1x256xf32>
    %72 = tensor.empty() : tensor<2x128x1x256x256x256xf32>
    %73 = linalg.generic {indexing_maps = [#map20, #map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_51, %cst_5 : tensor<256x256xi1>, tensor<2x128x1x256x1x256xf32>, tensor<f32>) outs(%72 : tensor<2x128x1x256x256x256xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256x256x256xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x128x1x256x256xf32>) -> tensor<2x128x1x256x256xf32>
    %75 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x128x1x256x256x256xf32>) outs(%74 : tensor<2x128x1x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256x256xf32>
    %transposed_52 = linalg.transpose ins(%75 : tensor<2x128x1x256x256xf32>) outs(%63 : tensor<2x128x1x256x256xf32>) permutation = [0, 1, 2, 4, 3] 
    %76 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<256x256xi1>) outs(%60 : tensor<256x256xi1>) {
    ^bb0(%in: i1, %out: i1):
      %228 = arith.xori %in, %true : i1
      linalg.yield %228 : i1
    } -> tensor<256x256xi1>
    %77 = linalg.generic {indexing_maps = [#map16, #map18, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%76, %cst_4, %transposed_52 : tensor<256x256xi1>, tensor<f32>, tensor<2x128x1x256x256xf32>) outs(%63 : tensor<2x128x1x256x256xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256x256xf32>
    %78 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x128x1x256x256xf32>) outs(%63 : tensor<2x128x1x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.exp %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256x256xf32>
    %expanded_53 = tensor.expand_shape %padded_45 [[0], [1, 2], [3], [4, 5]] output_shape [2, 1, 256, 128, 256, 1] : tensor<2x256x128x256xf32> into tensor<2x1x256x128x256x1xf32>
    %expanded_54 = tensor.expand_shape %padded_43 [[0], [1, 2], [3], [4, 5]] output_shape [2, 1, 256, 128, 256, 1] : tensor<2x256x128x256xf32> into tensor<2x1x256x128x256x1xf32>
    %79 = tensor.empty() : tensor<2x128x256x256x1x1xf32>
    %transposed_55 = linalg.transpose ins(%expanded_53 : tensor<2x1x256x128x256x1xf32>) outs(%79 : tensor<2x128x256x256x1x1xf32>) permutation = [0, 3, 2, 4, 1, 5] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3, 4, 5]] : tensor<2x128x256x256x1x1xf32> into tensor<256x256x256xf32>
    %80 = tensor.empty() : tensor<2x128x256x1x256x1xf32>
    %transposed_57 = linalg.transpose ins(%expanded_54 : tensor<2x1x256x128x256x1xf32>) outs(%80 : tensor<2x128x256x1x256x1xf32>) permutation = [0, 3, 4, 1, 2, 5] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3, 4, 5]] : tensor<2x128x256x1x256x1xf32> into tensor<256x256x256xf32>
    %81 = tensor.empty() : tensor<256x256x256xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<256x256x256xf32>) -> tensor<256x256x256xf32>
    %83 = linalg.batch_matmul ins(%collapsed_56, %collapsed_58 : tensor<256x256x256xf32>, tensor<256x256x256xf32>) outs(%82 : tensor<256x256x256xf32>) -> tensor<256x256x256xf32>
    %expanded_59 = tensor.expand_shape %83 [[0, 1], [2], [3, 4, 5]] output_shape [2, 128, 256, 1, 1, 256] : tensor<256x256x256xf32> into tensor<2x128x256x1x1x256xf32>
    %84 = tensor.empty() : tensor<2x1x256x256x128x1xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<2x128x256x1x1x256xf32>) outs(%84 : tensor<2x1x256x256x128x1xf32>) permutation = [0, 4, 2, 5, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0], [1], [2], [3], [4, 5]] : tensor<2x1x256x256x128x1xf32> into tensor<2x1x256x256x128xf32>
    %85 = tensor.empty() : tensor<2x1x256x256x128xf32>
    %transposed_62 = linalg.transpose ins(%78 : tensor<2x128x1x256x256xf32>) outs(%85 : tensor<2x1x256x256x128xf32>) permutation = [0, 2, 3, 4, 1] 
    %86 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_61, %transposed_62 : tensor<2x1x256x256x128xf32>, tensor<2x1x256x256x128xf32>) outs(%85 : tensor<2x1x256x256x128xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x1x256x256x128xf32>
    %expanded_63 = tensor.expand_shape %86 [[0], [1], [2], [3], [4, 5]] output_shape [2, 1, 256, 256, 128, 1] : tensor<2x1x256x256x128xf32> into tensor<2x1x256x256x128x1xf32>
    %expanded_64 = tensor.expand_shape %padded_40 [[0], [1, 2], [3], [4, 5]] output_shape [2, 1, 256, 128, 8, 1] : tensor<2x256x128x8xf32> into tensor<2x1x256x128x8x1xf32>
    %transposed_65 = linalg.transpose ins(%expanded_63 : tensor<2x1x256x256x128x1xf32>) outs(%79 : tensor<2x128x256x256x1x1xf32>) permutation = [0, 4, 2, 3, 1, 5] 
    %collapsed_66 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3, 4, 5]] : tensor<2x128x256x256x1x1xf32> into tensor<256x256x256xf32>
    %87 = tensor.empty() : tensor<2x128x256x1x8x1xf32>
    %transposed_67 = linalg.transpose ins(%expanded_64 : tensor<2x1x256x128x8x1xf32>) outs(%87 : tensor<2x128x256x1x8x1xf32>) permutation = [0, 3, 2, 1, 4, 5] 
    %collapsed_68 = tensor.collapse_shape %transposed_67 [[0, 1], [2], [3, 4, 5]] : tensor<2x128x256x1x8x1xf32> into tensor<256x256x8xf32>
    %88 = tensor.empty() : tensor<256x256x8xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<256x256x8xf32>) -> tensor<256x256x8xf32>
    %90 = linalg.batch_matmul ins(%collapsed_66, %collapsed_68 : tensor<256x256x256xf32>, tensor<256x256x8xf32>) outs(%89 : tensor<256x256x8xf32>) -> tensor<256x256x8xf32>
    %expanded_69 = tensor.expand_shape %90 [[0, 1], [2], [3, 4, 5]] output_shape [2, 128, 256, 1, 1, 8] : tensor<256x256x8xf32> into tensor<2x128x256x1x1x8xf32>
    %91 = tensor.empty() : tensor<2x1x256x128x8x1xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<2x128x256x1x1x8xf32>) outs(%91 : tensor<2x1x256x128x8x1xf32>) permutation = [0, 4, 2, 1, 5, 3] 
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0], [1], [2], [3], [4, 5]] : tensor<2x1x256x128x8x1xf32> into tensor<2x1x256x128x8xf32>
    %extracted_slice_72 = tensor.extract_slice %66[0, 0, 0, 255] [2, 128, 1, 1] [1, 1, 1, 1] : tensor<2x128x1x256xf32> to tensor<2x128x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %66 : tensor<2x128x1x1xf32>, tensor<2x128x1x256xf32>) outs(%55 : tensor<2x128x1x256xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.subf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x128x1x256xf32>) outs(%55 : tensor<2x128x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.exp %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256xf32>
    %94 = tensor.empty() : tensor<2x1x256x128xf32>
    %transposed_73 = linalg.transpose ins(%93 : tensor<2x128x1x256xf32>) outs(%94 : tensor<2x1x256x128xf32>) permutation = [0, 2, 3, 1] 
    %expanded_74 = tensor.expand_shape %transposed_73 [[0], [1], [2], [3, 4]] output_shape [2, 1, 256, 128, 1] : tensor<2x1x256x128xf32> into tensor<2x1x256x128x1xf32>
    %95 = tensor.empty() : tensor<2x1x256x128x256xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map25, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_74 : tensor<2x1x256x128x256xf32>, tensor<2x1x256x128x1xf32>) outs(%95 : tensor<2x1x256x128x256xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x1x256x128x256xf32>
    %expanded_75 = tensor.expand_shape %96 [[0], [1], [2], [3], [4, 5]] output_shape [2, 1, 256, 128, 256, 1] : tensor<2x1x256x128x256xf32> into tensor<2x1x256x128x256x1xf32>
    %97 = tensor.empty() : tensor<2x128x1x8x256x1xf32>
    %transposed_76 = linalg.transpose ins(%expanded_64 : tensor<2x1x256x128x8x1xf32>) outs(%97 : tensor<2x128x1x8x256x1xf32>) permutation = [0, 3, 1, 4, 2, 5] 
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0, 1], [2, 3], [4, 5]] : tensor<2x128x1x8x256x1xf32> into tensor<256x8x256xf32>
    %transposed_78 = linalg.transpose ins(%expanded_75 : tensor<2x1x256x128x256x1xf32>) outs(%79 : tensor<2x128x256x256x1x1xf32>) permutation = [0, 3, 2, 4, 1, 5] 
    %collapsed_79 = tensor.collapse_shape %transposed_78 [[0, 1], [2], [3, 4, 5]] : tensor<2x128x256x256x1x1xf32> into tensor<256x256x256xf32>
    %98 = tensor.empty() : tensor<256x8x256xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<256x8x256xf32>) -> tensor<256x8x256xf32>
    %100 = linalg.batch_matmul ins(%collapsed_77, %collapsed_79 : tensor<256x8x256xf32>, tensor<256x256x256xf32>) outs(%99 : tensor<256x8x256xf32>) -> tensor<256x8x256xf32>
    %expanded_80 = tensor.expand_shape %100 [[0, 1], [2, 3], [4, 5]] output_shape [2, 128, 1, 8, 1, 256] : tensor<256x8x256xf32> into tensor<2x128x1x8x1x256xf32>
    %101 = tensor.empty() : tensor<2x1x128x8x256x1xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<2x128x1x8x1x256xf32>) outs(%101 : tensor<2x1x128x8x256x1xf32>) permutation = [0, 2, 1, 3, 5, 4] 
    %collapsed_82 = tensor.collapse_shape %transposed_81 [[0], [1], [2], [3], [4, 5]] : tensor<2x1x128x8x256x1xf32> into tensor<2x1x128x8x256xf32>
    %concat_83 = tensor.concat dim(1) %cst_14, %collapsed_82 : (tensor<2x1x128x8x256xf32>, tensor<2x1x128x8x256xf32>) -> tensor<2x2x128x8x256xf32>
    %collapsed_84 = tensor.collapse_shape %extracted_slice_72 [[0], [1], [2, 3]] : tensor<2x128x1x1xf32> into tensor<2x128x1xf32>
    %padded_85 = tensor.pad %collapsed_84 low[0, 0, 1] high[0, 0, 0] {
    ^bb0(%arg19: index, %arg20: index, %arg21: index):
      tensor.yield %cst : f32
    } : tensor<2x128x1xf32> to tensor<2x128x2xf32>
    %102 = tensor.empty() : tensor<2x128x2x2xf32>
    %103 = linalg.generic {indexing_maps = [#map26, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%padded_85 : tensor<2x128x2xf32>) outs(%102 : tensor<2x128x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x128x2x2xf32>
    %104 = tensor.empty() : tensor<2xi64>
    %105 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%104 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %228 = linalg.index 0 : index
      %229 = arith.index_cast %228 : index to i64
      linalg.yield %229 : i64
    } -> tensor<2xi64>
    %expanded_86 = tensor.expand_shape %105 [[0, 1]] output_shape [1, 2] : tensor<2xi64> into tensor<1x2xi64>
    %expanded_87 = tensor.expand_shape %105 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %106 = tensor.empty() : tensor<2x2xi64>
    %107 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel"]} ins(%expanded_86, %expanded_87 : tensor<1x2xi64>, tensor<2x1xi64>) outs(%106 : tensor<2x2xi64>) {
    ^bb0(%in: i64, %in_153: i64, %out: i64):
      %228 = arith.subi %in, %in_153 : i64
      linalg.yield %228 : i64
    } -> tensor<2x2xi64>
    %108 = tensor.empty() : tensor<2x2xi1>
    %109 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<2x2xi64>) outs(%108 : tensor<2x2xi1>) {
    ^bb0(%in: i64, %out: i1):
      %228 = arith.cmpi sle, %in, %c-1_i64 : i64
      linalg.yield %228 : i1
    } -> tensor<2x2xi1>
    %110 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%109, %cst_3 : tensor<2x2xi1>, tensor<2x2xi1>) outs(%108 : tensor<2x2xi1>) {
    ^bb0(%in: i1, %in_153: i1, %out: i1):
      %228 = arith.andi %in, %in_153 : i1
      linalg.yield %228 : i1
    } -> tensor<2x2xi1>
    %111 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<2x2xi1>) outs(%108 : tensor<2x2xi1>) {
    ^bb0(%in: i1, %out: i1):
      %228 = arith.xori %in, %true : i1
      linalg.yield %228 : i1
    } -> tensor<2x2xi1>
    %112 = linalg.generic {indexing_maps = [#map27, #map28, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %cst_5, %103 : tensor<2x2xi1>, tensor<f32>, tensor<2x128x2x2xf32>) outs(%102 : tensor<2x128x2x2xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x2x2xf32>
    %113 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<2x2xi64>) outs(%108 : tensor<2x2xi1>) {
    ^bb0(%in: i64, %out: i1):
      %228 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %228 : i1
    } -> tensor<2x2xi1>
    %114 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%113, %cst_3 : tensor<2x2xi1>, tensor<2x2xi1>) outs(%108 : tensor<2x2xi1>) {
    ^bb0(%in: i1, %in_153: i1, %out: i1):
      %228 = arith.andi %in, %in_153 : i1
      linalg.yield %228 : i1
    } -> tensor<2x2xi1>
    %transposed_88 = linalg.transpose ins(%112 : tensor<2x128x2x2xf32>) outs(%102 : tensor<2x128x2x2xf32>) permutation = [0, 1, 3, 2] 
    %expanded_89 = tensor.expand_shape %transposed_88 [[0], [1], [2], [3, 4]] output_shape [2, 128, 2, 1, 2] : tensor<2x128x2x2xf32> into tensor<2x128x2x1x2xf32>
    %115 = tensor.empty() : tensor<2x128x2x2x2xf32>
    %116 = linalg.generic {indexing_maps = [#map16, #map17, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_89, %cst_5 : tensor<2x2xi1>, tensor<2x128x2x1x2xf32>, tensor<f32>) outs(%115 : tensor<2x128x2x2x2xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x2x2x2xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%102 : tensor<2x128x2x2xf32>) -> tensor<2x128x2x2xf32>
    %118 = linalg.generic {indexing_maps = [#map11, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<2x128x2x2x2xf32>) outs(%117 : tensor<2x128x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x2x2xf32>
    %transposed_90 = linalg.transpose ins(%118 : tensor<2x128x2x2xf32>) outs(%102 : tensor<2x128x2x2xf32>) permutation = [0, 1, 3, 2] 
    %119 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<2x2xi1>) outs(%108 : tensor<2x2xi1>) {
    ^bb0(%in: i1, %out: i1):
      %228 = arith.xori %in, %true : i1
      linalg.yield %228 : i1
    } -> tensor<2x2xi1>
    %120 = linalg.generic {indexing_maps = [#map27, #map28, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %cst_4, %transposed_90 : tensor<2x2xi1>, tensor<f32>, tensor<2x128x2x2xf32>) outs(%102 : tensor<2x128x2x2xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x2x2xf32>
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x128x2x2xf32>) outs(%102 : tensor<2x128x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.exp %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x2x2xf32>
    %122 = tensor.empty() : tensor<2x2x2x128xf32>
    %transposed_91 = linalg.transpose ins(%121 : tensor<2x128x2x2xf32>) outs(%122 : tensor<2x2x2x128xf32>) permutation = [0, 3, 2, 1] 
    %expanded_92 = tensor.expand_shape %transposed_91 [[0], [1], [2], [3, 4, 5]] output_shape [2, 2, 2, 128, 1, 1] : tensor<2x2x2x128xf32> into tensor<2x2x2x128x1x1xf32>
    %expanded_93 = tensor.expand_shape %concat_83 [[0], [1], [2], [3], [4, 5]] output_shape [2, 2, 128, 8, 256, 1] : tensor<2x2x128x8x256xf32> into tensor<2x2x128x8x256x1xf32>
    %123 = tensor.empty() : tensor<2x128x2x2x1x1xf32>
    %transposed_94 = linalg.transpose ins(%expanded_92 : tensor<2x2x2x128x1x1xf32>) outs(%123 : tensor<2x128x2x2x1x1xf32>) permutation = [0, 3, 2, 1, 4, 5] 
    %collapsed_95 = tensor.collapse_shape %transposed_94 [[0, 1], [2], [3, 4, 5]] : tensor<2x128x2x2x1x1xf32> into tensor<256x2x2xf32>
    %124 = tensor.empty() : tensor<2x128x2x8x256x1xf32>
    %transposed_96 = linalg.transpose ins(%expanded_93 : tensor<2x2x128x8x256x1xf32>) outs(%124 : tensor<2x128x2x8x256x1xf32>) permutation = [0, 2, 1, 3, 4, 5] 
    %collapsed_97 = tensor.collapse_shape %transposed_96 [[0, 1], [2], [3, 4, 5]] : tensor<2x128x2x8x256x1xf32> into tensor<256x2x2048xf32>
    %125 = tensor.empty() : tensor<256x2x2048xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<256x2x2048xf32>) -> tensor<256x2x2048xf32>
    %127 = linalg.batch_matmul ins(%collapsed_95, %collapsed_97 : tensor<256x2x2xf32>, tensor<256x2x2048xf32>) outs(%126 : tensor<256x2x2048xf32>) -> tensor<256x2x2048xf32>
    %expanded_98 = tensor.expand_shape %127 [[0, 1], [2], [3, 4, 5]] output_shape [2, 128, 2, 1, 8, 256] : tensor<256x2x2048xf32> into tensor<2x128x2x1x8x256xf32>
    %128 = tensor.empty() : tensor<2x2x128x8x256x1xf32>
    %transposed_99 = linalg.transpose ins(%expanded_98 : tensor<2x128x2x1x8x256xf32>) outs(%128 : tensor<2x2x128x8x256x1xf32>) permutation = [0, 2, 1, 4, 5, 3] 
    %collapsed_100 = tensor.collapse_shape %transposed_99 [[0], [1], [2], [3], [4, 5]] : tensor<2x2x128x8x256x1xf32> into tensor<2x2x128x8x256xf32>
    %extracted_slice_101 = tensor.extract_slice %collapsed_100[0, 0, 0, 0, 0] [2, 1, 128, 8, 256] [1, 1, 1, 1, 1] : tensor<2x2x128x8x256xf32> to tensor<2x1x128x8x256xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x128x1x256xf32>) outs(%55 : tensor<2x128x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.exp %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x128x1x256xf32>
    %expanded_102 = tensor.expand_shape %extracted_slice_101 [[0], [1], [2], [3], [4, 5]] output_shape [2, 1, 128, 8, 256, 1] : tensor<2x1x128x8x256xf32> into tensor<2x1x128x8x256x1xf32>
    %transposed_103 = linalg.transpose ins(%expanded_102 : tensor<2x1x128x8x256x1xf32>) outs(%87 : tensor<2x128x256x1x8x1xf32>) permutation = [0, 2, 4, 1, 3, 5] 
    %collapsed_104 = tensor.collapse_shape %transposed_103 [[0, 1], [2], [3, 4, 5]] : tensor<2x128x256x1x8x1xf32> into tensor<256x256x8xf32>
    %130 = linalg.batch_matmul ins(%collapsed_56, %collapsed_104 : tensor<256x256x256xf32>, tensor<256x256x8xf32>) outs(%89 : tensor<256x256x8xf32>) -> tensor<256x256x8xf32>
    %expanded_105 = tensor.expand_shape %130 [[0, 1], [2], [3, 4, 5]] output_shape [2, 128, 256, 1, 1, 8] : tensor<256x256x8xf32> into tensor<2x128x256x1x1x8xf32>
    %transposed_106 = linalg.transpose ins(%expanded_105 : tensor<2x128x256x1x1x8xf32>) outs(%91 : tensor<2x1x256x128x8x1xf32>) permutation = [0, 4, 2, 1, 5, 3] 
    %collapsed_107 = tensor.collapse_shape %transposed_106 [[0], [1], [2], [3], [4, 5]] : tensor<2x1x256x128x8x1xf32> into tensor<2x1x256x128x8xf32>
    %transposed_108 = linalg.transpose ins(%129 : tensor<2x128x1x256xf32>) outs(%94 : tensor<2x1x256x128xf32>) permutation = [0, 2, 3, 1] 
    %expanded_109 = tensor.expand_shape %transposed_108 [[0], [1], [2], [3, 4]] output_shape [2, 1, 256, 128, 1] : tensor<2x1x256x128xf32> into tensor<2x1x256x128x1xf32>
    %131 = tensor.empty() : tensor<2x1x256x128x8xf32>
    %132 = linalg.generic {indexing_maps = [#map11, #map25, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_107, %expanded_109 : tensor<2x1x256x128x8xf32>, tensor<2x1x256x128x1xf32>) outs(%131 : tensor<2x1x256x128x8xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x1x256x128x8xf32>
    %133 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_71, %132 : tensor<2x1x256x128x8xf32>, tensor<2x1x256x128x8xf32>) outs(%131 : tensor<2x1x256x128x8xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.addf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x1x256x128x8xf32>
    %collapsed_110 = tensor.collapse_shape %133 [[0], [1, 2], [3], [4]] : tensor<2x1x256x128x8xf32> into tensor<2x256x128x8xf32>
    %134 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_110, %51 : tensor<2x256x128x8xf32>, tensor<2x256x128x8xf32>) outs(%50 : tensor<2x256x128x8xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.addf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x256x128x8xf32>
    %extracted_slice_111 = tensor.extract_slice %134[0, 0, 0, 0] [2, 40, 128, 8] [1, 1, 1, 1] : tensor<2x256x128x8xf32> to tensor<2x40x128x8xf32>
    %collapsed_112 = tensor.collapse_shape %extracted_slice_111 [[0], [1], [2, 3]] : tensor<2x40x128x8xf32> into tensor<2x40x1024xf32>
    %135 = tensor.empty() : tensor<2x40x1024xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x40x1024xf32>) outs(%135 : tensor<2x40x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.negf %in : f32
      %229 = math.exp %228 : f32
      %230 = arith.addf %229, %cst_0 : f32
      %231 = arith.divf %cst_0, %230 : f32
      linalg.yield %231 : f32
    } -> tensor<2x40x1024xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %136 : tensor<2x40x1024xf32>, tensor<2x40x1024xf32>) outs(%135 : tensor<2x40x1024xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1024xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_112, %137 : tensor<2x40x1024xf32>, tensor<2x40x1024xf32>) outs(%135 : tensor<2x40x1024xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1024xf32>
    %139 = tensor.empty() : tensor<1024x64xf32>
    %transposed_113 = linalg.transpose ins(%arg11 : tensor<64x1024xf32>) outs(%139 : tensor<1024x64xf32>) permutation = [1, 0] 
    %collapsed_114 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<2x40x1024xf32> into tensor<80x1024xf32>
    %140 = tensor.empty() : tensor<80x64xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %142 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<80x1024xf32>, tensor<1024x64xf32>) outs(%141 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_115 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %143 = tensor.empty() : tensor<64x64xf32>
    %transposed_116 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%143 : tensor<64x64xf32>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_18, %transposed_116 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%141 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_117 = tensor.expand_shape %144 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %145 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<2x40x4x16xf32>) outs(%145 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %146 = tensor.empty() : tensor<64x32xf32>
    %transposed_119 = linalg.transpose ins(%arg13 : tensor<32x64xf32>) outs(%146 : tensor<64x32xf32>) permutation = [1, 0] 
    %147 = tensor.empty() : tensor<80x32xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %149 = linalg.matmul ins(%collapsed_18, %transposed_119 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%148 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_120 = tensor.expand_shape %149 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %150 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_121 = linalg.transpose ins(%expanded_120 : tensor<2x40x2x16xf32>) outs(%150 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_122 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%146 : tensor<64x32xf32>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_18, %transposed_122 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%148 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_123 = tensor.expand_shape %151 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_124 = linalg.transpose ins(%expanded_123 : tensor<2x40x2x16xf32>) outs(%150 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_125 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_126 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map29, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_118, %expanded_125 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%145 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_127 = tensor.extract_slice %transposed_118[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_128 = tensor.extract_slice %transposed_118[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %153 = tensor.empty() : tensor<2x4x40x8xf32>
    %154 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_128 : tensor<2x4x40x8xf32>) outs(%153 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.negf %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_129 = tensor.concat dim(3) %154, %extracted_slice_127 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map29, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_129, %expanded_126 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%145 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x16xf32>
    %156 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %155 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%145 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.addf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x16xf32>
    %157 = linalg.generic {indexing_maps = [#map5, #map29, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_121, %expanded_125 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%150 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_130 = tensor.extract_slice %transposed_121[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_131 = tensor.extract_slice %transposed_121[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %158 = tensor.empty() : tensor<2x2x40x8xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_131 : tensor<2x2x40x8xf32>) outs(%158 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.negf %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_132 = tensor.concat dim(3) %159, %extracted_slice_130 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map29, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_132, %expanded_126 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%150 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x2x40x16xf32>
    %161 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %160 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%150 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.addf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x2x40x16xf32>
    %162 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %163 = linalg.generic {indexing_maps = [#map30, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<2x2x40x16xf32>) outs(%162 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_133 = tensor.collapse_shape %163 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %164 = linalg.generic {indexing_maps = [#map30, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_124 : tensor<2x2x40x16xf32>) outs(%162 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %165 = tensor.empty() : tensor<2x1x40x40xf32>
    %166 = linalg.generic {indexing_maps = [#map5, #map28, #map28, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%165 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x1x40x40xf32>
    %167 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<2x4x40x16xf32>) outs(%145 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.mulf %in, %cst_15 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x16xf32>
    %168 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_134 = linalg.transpose ins(%collapsed_133 : tensor<2x4x40x16xf32>) outs(%168 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %169 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_134 : tensor<2x4x16x40xf32>) outs(%168 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.mulf %in, %cst_15 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_135 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_136 = tensor.collapse_shape %169 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %170 = tensor.empty() : tensor<8x40x40xf32>
    %171 = linalg.fill ins(%cst : f32) outs(%170 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %172 = linalg.batch_matmul ins(%collapsed_135, %collapsed_136 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%171 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_137 = tensor.expand_shape %172 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %173 = tensor.empty() : tensor<2x4x40x40xf32>
    %174 = linalg.generic {indexing_maps = [#map5, #map31, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_137, %166 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%173 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.addf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x40xf32>
    %175 = tensor.empty() : tensor<2x4x40xi64>
    %176 = linalg.fill ins(%c0_i64 : i64) outs(%175 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %177 = tensor.empty() : tensor<2x4x40xf32>
    %178 = linalg.fill ins(%cst_1 : f32) outs(%177 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %179:2 = linalg.generic {indexing_maps = [#map5, #map26, #map26], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<2x4x40x40xf32>) outs(%178, %176 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_153: i64):
      %228 = linalg.index 3 : index
      %229 = arith.index_cast %228 : index to i64
      %230 = arith.maximumf %in, %out : f32
      %231 = arith.cmpf ogt, %in, %out : f32
      %232 = arith.select %231, %229, %out_153 : i64
      linalg.yield %230, %232 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_138 = tensor.expand_shape %179#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %180 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %expanded_138 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%173 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.subf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x40xf32>
    %181 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<2x4x40x40xf32>) outs(%173 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.exp %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x40xf32>
    %182 = tensor.empty() : tensor<2x4x40x1xf32>
    %183 = linalg.fill ins(%cst : f32) outs(%182 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %184 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%181 : tensor<2x4x40x40xf32>) outs(%183 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x1xf32>
    %185 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %184 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%173 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.divf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x40xf32>
    %186 = tensor.empty() : tensor<2x4x40x40xi1>
    %187 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<2x4x40x40xf32>) outs(%186 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %228 = arith.extf %in : f32 to f64
      %229 = arith.cmpf oeq, %228, %cst_7 : f64
      linalg.yield %229 : i1
    } -> tensor<2x4x40x40xi1>
    %188 = tensor.empty() : tensor<2x4x40x1xi1>
    %189 = linalg.fill ins(%true : i1) outs(%188 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %190 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%187 : tensor<2x4x40x40xi1>) outs(%189 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %228 = arith.andi %in, %out : i1
      linalg.yield %228 : i1
    } -> tensor<2x4x40x1xi1>
    %191 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %cst_2, %185 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%173 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_153: f32, %in_154: f32, %out: f32):
      %228 = arith.select %in, %in_153, %in_154 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_139 = tensor.collapse_shape %191 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_140 = tensor.collapse_shape %164 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %192 = tensor.empty() : tensor<8x40x16xf32>
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %194 = linalg.batch_matmul ins(%collapsed_139, %collapsed_140 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%193 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_141 = tensor.expand_shape %194 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %195 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_142 = linalg.transpose ins(%expanded_141 : tensor<2x4x40x16xf32>) outs(%195 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_143 = tensor.collapse_shape %transposed_142 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %transposed_144 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%143 : tensor<64x64xf32>) permutation = [1, 0] 
    %196 = tensor.empty() : tensor<2x64x64xf32>
    %197 = linalg.generic {indexing_maps = [#map32, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_144 : tensor<64x64xf32>) outs(%196 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %198 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %199 = linalg.batch_matmul ins(%collapsed_143, %197 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%198 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %199 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.addf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %200 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.addf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.divf %in, %cst_11 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.truncf %cst_9 : f64 to f32
      %229 = arith.addf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x40x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.rsqrt %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %206 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %208 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17, %207 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %209 = tensor.empty() : tensor<64x96xf32>
    %transposed_145 = linalg.transpose ins(%arg3 : tensor<96x64xf32>) outs(%209 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_146 = tensor.collapse_shape %208 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %210 = tensor.empty() : tensor<80x96xf32>
    %211 = linalg.fill ins(%cst : f32) outs(%210 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %212 = linalg.matmul ins(%collapsed_146, %transposed_145 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%211 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_147 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %transposed_148 = linalg.transpose ins(%arg2 : tensor<96x64xf32>) outs(%209 : tensor<64x96xf32>) permutation = [1, 0] 
    %213 = linalg.matmul ins(%collapsed_146, %transposed_148 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%211 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_149 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %214 = tensor.empty() : tensor<2x40x96xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_149 : tensor<2x40x96xf32>) outs(%214 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.negf %in : f32
      %229 = math.exp %228 : f32
      %230 = arith.addf %229, %cst_0 : f32
      %231 = arith.divf %cst_0, %230 : f32
      linalg.yield %231 : f32
    } -> tensor<2x40x96xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_149, %215 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%214 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x96xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_147, %216 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%214 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x96xf32>
    %218 = tensor.empty() : tensor<96x64xf32>
    %transposed_150 = linalg.transpose ins(%arg4 : tensor<64x96xf32>) outs(%218 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_151 = tensor.collapse_shape %217 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %219 = linalg.matmul ins(%collapsed_151, %transposed_150 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%141 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_152 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %expanded_152 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.addf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%221 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.divf %in, %cst_11 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.truncf %cst_9 : f64 to f32
      %229 = arith.addf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x40x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.rsqrt %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %225 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    %227 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %226 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_153: f32, %out: f32):
      %228 = arith.mulf %in, %in_153 : f32
      linalg.yield %228 : f32
    } -> tensor<2x40x64xf32>
    return %227 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_1_2688_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

