#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0) -> (d0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @wav2vec2(%arg0: tensor<2x640xf32>, %arg1: tensor<64xf32>, %arg2: tensor<16x1x8xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16x8xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<64x16xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<1x1x16xf32>, %arg12: tensor<64x16x16xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64x64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<96x64xf32>, %arg26: tensor<96xf32>, %arg27: tensor<64x96xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<64xf32>) -> tensor<2x38x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.590000e+02 : f64
    %cst_8 = arith.constant 1.590000e+02 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %cst_10 = arith.constant 1.600000e+01 : f64
    %cst_11 = arith.constant 1.600000e+01 : f32
    %cst_12 = arith.constant 6.400000e+01 : f64
    %cst_13 = arith.constant 6.400000e+01 : f32
    %cst_14 = arith.constant 2.500000e-01 : f32
    %cst_15 = arith.constant 2.000000e+00 : f32
    %cst_16 = arith.constant dense_resource<torch_tensor_2_16_torch.int64> : tensor<2x16xi64>
    %cst_17 = arith.constant dense_resource<torch_tensor_2_16_torch.int64_1> : tensor<2x16xi64>
    %cst_18 = arith.constant dense_resource<torch_tensor_2_16_torch.int64_2> : tensor<2x16xi64>
    %cst_19 = arith.constant dense_resource<torch_tensor_2_16_torch.int64_3> : tensor<2x16xi64>
    %cst_20 = arith.constant dense_resource<torch_tensor_2_16_torch.int64_4> : tensor<2x16xi64>
    %cst_21 = arith.constant dense_resource<torch_tensor_2_16_torch.int64_5> : tensor<2x16xi64>
    %cst_22 = arith.constant dense_resource<torch_tensor_2_16_torch.int64_6> : tensor<2x16xi64>
    %cst_23 = arith.constant dense_resource<torch_tensor_2_16_torch.int64_7> : tensor<2x16xi64>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [2, 1, 640] : tensor<2x640xf32> into tensor<2x1x640xf32>
    %0 = tensor.empty() : tensor<2x16x159xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x16x159xf32>) -> tensor<2x16x159xf32>
    %2 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<4> : vector<1xi64>} ins(%expanded, %arg2 : tensor<2x1x640xf32>, tensor<16x1x8xf32>) outs(%1 : tensor<2x16x159xf32>) -> tensor<2x16x159xf32>
    %expanded_24 = tensor.expand_shape %2 [[0], [1], [2, 3]] output_shape [2, 16, 1, 159] : tensor<2x16x159xf32> into tensor<2x16x1x159xf32>
    %3 = tensor.empty() : tensor<2x16x1x159xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x16x1x159xf32>) outs(%3 : tensor<2x16x1x159xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x16x1x159xf64>
    %5 = tensor.empty() : tensor<2x16x1x1xf64>
    %6 = linalg.fill ins(%cst_0 : f64) outs(%5 : tensor<2x16x1x1xf64>) -> tensor<2x16x1x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%4 : tensor<2x16x1x159xf64>) outs(%6 : tensor<2x16x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x16x1x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x16x1x1xf64>) outs(%5 : tensor<2x16x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_7 : f64
      linalg.yield %182 : f64
    } -> tensor<2x16x1x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x16x1x159xf64>, tensor<2x16x1x1xf64>) outs(%3 : tensor<2x16x1x159xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.subf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x16x1x159xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x16x1x159xf64>, tensor<2x16x1x159xf64>) outs(%3 : tensor<2x16x1x159xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.mulf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x16x1x159xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%10 : tensor<2x16x1x159xf64>) outs(%6 : tensor<2x16x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x16x1x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x16x1x1xf64>) outs(%5 : tensor<2x16x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_7 : f64
      linalg.yield %182 : f64
    } -> tensor<2x16x1x1xf64>
    %13 = tensor.empty() : tensor<2x16x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x16x1x1xf64>) outs(%13 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x16x1x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x16x1x1xf32>) -> tensor<2x16x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_24 : tensor<2x16x1x159xf32>) outs(%15 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x16x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x16x1x1xf32>) outs(%13 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_8 : f32
      linalg.yield %182 : f32
    } -> tensor<2x16x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x16x1x1xf32>) outs(%13 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x16x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x16x1x1xf32>) outs(%13 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x16x1x1xf32>
    %expanded_25 = tensor.expand_shape %arg3 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_25 : tensor<2x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%13 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x16x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x16x1x1xf32>) outs(%13 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.negf %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x16x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x16x1x1xf32>, tensor<2x16x1x1xf32>) outs(%13 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x16x1x1xf32>
    %expanded_26 = tensor.expand_shape %arg4 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xf32> into tensor<1x16x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_26 : tensor<2x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%13 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x16x1x1xf32>
    %24 = tensor.empty() : tensor<2x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_16, %cst_17, %cst_18, %cst_19 : tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>) outs(%24 : tensor<2x16xf32>) {
    ^bb0(%in: i64, %in_67: i64, %in_68: i64, %in_69: i64, %out: f32):
      %182 = arith.cmpi slt, %in, %c0_i64 : i64
      %183 = arith.addi %in, %c2_i64 : i64
      %184 = arith.select %182, %183, %in : i64
      %185 = arith.index_cast %184 : i64 to index
      %186 = arith.cmpi slt, %in_67, %c0_i64 : i64
      %187 = arith.addi %in_67, %c16_i64 : i64
      %188 = arith.select %186, %187, %in_67 : i64
      %189 = arith.index_cast %188 : i64 to index
      %190 = arith.cmpi slt, %in_68, %c0_i64 : i64
      %191 = arith.addi %in_68, %c1_i64 : i64
      %192 = arith.select %190, %191, %in_68 : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %195 = arith.addi %in_69, %c1_i64 : i64
      %196 = arith.select %194, %195, %in_69 : i64
      %197 = arith.index_cast %196 : i64 to index
      %extracted = tensor.extract %20[%185, %189, %193, %197] : tensor<2x16x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x16xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_20, %cst_21, %cst_22, %cst_23 : tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>, tensor<2x16xi64>) outs(%24 : tensor<2x16xf32>) {
    ^bb0(%in: i64, %in_67: i64, %in_68: i64, %in_69: i64, %out: f32):
      %182 = arith.cmpi slt, %in, %c0_i64 : i64
      %183 = arith.addi %in, %c2_i64 : i64
      %184 = arith.select %182, %183, %in : i64
      %185 = arith.index_cast %184 : i64 to index
      %186 = arith.cmpi slt, %in_67, %c0_i64 : i64
      %187 = arith.addi %in_67, %c16_i64 : i64
      %188 = arith.select %186, %187, %in_67 : i64
      %189 = arith.index_cast %188 : i64 to index
      %190 = arith.cmpi slt, %in_68, %c0_i64 : i64
      %191 = arith.addi %in_68, %c1_i64 : i64
      %192 = arith.select %190, %191, %in_68 : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %195 = arith.addi %in_69, %c1_i64 : i64
      %196 = arith.select %194, %195, %in_69 : i64
      %197 = arith.index_cast %196 : i64 to index
      %extracted = tensor.extract %23[%185, %189, %193, %197] : tensor<2x16x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x16xf32>
    %expanded_27 = tensor.expand_shape %25 [[0], [1, 2]] output_shape [2, 16, 1] : tensor<2x16xf32> into tensor<2x16x1xf32>
    %expanded_28 = tensor.expand_shape %26 [[0], [1, 2]] output_shape [2, 16, 1] : tensor<2x16xf32> into tensor<2x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_27 : tensor<2x16x159xf32>, tensor<2x16x1xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x16x159xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %expanded_28 : tensor<2x16x159xf32>, tensor<2x16x1xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x16x159xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x16x159xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_9 : f32
      %183 = math.erf %182 : f32
      %184 = arith.addf %183, %cst_1 : f32
      %185 = arith.mulf %184, %cst_2 : f32
      %186 = arith.mulf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x16x159xf32>
    %30 = tensor.empty() : tensor<2x16x38xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x16x38xf32>) -> tensor<2x16x38xf32>
    %32 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<4> : vector<1xi64>} ins(%29, %arg5 : tensor<2x16x159xf32>, tensor<16x16x8xf32>) outs(%31 : tensor<2x16x38xf32>) -> tensor<2x16x38xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x16x38xf32>) outs(%30 : tensor<2x16x38xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_9 : f32
      %183 = math.erf %182 : f32
      %184 = arith.addf %183, %cst_1 : f32
      %185 = arith.mulf %184, %cst_2 : f32
      %186 = arith.mulf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x16x38xf32>
    %34 = tensor.empty() : tensor<2x38x16xf32>
    %transposed = linalg.transpose ins(%33 : tensor<2x16x38xf32>) outs(%34 : tensor<2x38x16xf32>) permutation = [0, 2, 1] 
    %35 = tensor.empty() : tensor<2x38x16xf64>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x38x16xf32>) outs(%35 : tensor<2x38x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x38x16xf64>
    %37 = tensor.empty() : tensor<2x38x1xf64>
    %38 = linalg.fill ins(%cst_0 : f64) outs(%37 : tensor<2x38x1xf64>) -> tensor<2x38x1xf64>
    %39 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x38x16xf64>) outs(%38 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x38x1xf64>) outs(%37 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_10 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %41 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %40 : tensor<2x38x16xf64>, tensor<2x38x1xf64>) outs(%35 : tensor<2x38x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.subf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x16xf64>
    %42 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %41 : tensor<2x38x16xf64>, tensor<2x38x16xf64>) outs(%35 : tensor<2x38x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.mulf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x16xf64>
    %43 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<2x38x16xf64>) outs(%38 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x38x1xf64>) outs(%37 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_10 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %45 = tensor.empty() : tensor<2x38x1xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x38x1xf64>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x38x1xf32>) -> tensor<2x38x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<2x38x16xf32>) outs(%47 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_11 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x38x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %49 : tensor<2x38x16xf32>, tensor<2x38x1xf32>) outs(%34 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.subf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x16xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %51 : tensor<2x38x16xf32>, tensor<2x38x1xf32>) outs(%34 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x16xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg6 : tensor<2x38x16xf32>, tensor<16xf32>) outs(%34 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x16xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg7 : tensor<2x38x16xf32>, tensor<16xf32>) outs(%34 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x16xf32>
    %collapsed = tensor.collapse_shape %55 [[0, 1], [2]] : tensor<2x38x16xf32> into tensor<76x16xf32>
    %56 = tensor.empty() : tensor<16x64xf32>
    %transposed_29 = linalg.transpose ins(%arg8 : tensor<64x16xf32>) outs(%56 : tensor<16x64xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<76x64xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<76x64xf32>) -> tensor<76x64xf32>
    %59 = linalg.matmul ins(%collapsed, %transposed_29 : tensor<76x16xf32>, tensor<16x64xf32>) outs(%58 : tensor<76x64xf32>) -> tensor<76x64xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<76x64xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<76x64xf32>, tensor<76x64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<76x64xf32>
    %expanded_30 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [2, 38, 64] : tensor<76x64xf32> into tensor<2x38x64xf32>
    %62 = tensor.empty() : tensor<38xi64>
    %63 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%62 : tensor<38xi64>) {
    ^bb0(%out: i64):
      %182 = linalg.index 0 : index
      %183 = arith.index_cast %182 : index to i64
      linalg.yield %183 : i64
    } -> tensor<38xi64>
    %expanded_31 = tensor.expand_shape %63 [[0, 1, 2, 3]] output_shape [1, 1, 38, 1] : tensor<38xi64> into tensor<1x1x38x1xi64>
    %64 = tensor.empty() : tensor<1x1x38x1xi1>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x1x38x1xi64>) outs(%64 : tensor<1x1x38x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %182 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %182 : i1
    } -> tensor<1x1x38x1xi1>
    %66 = tensor.empty() : tensor<2x1x38x38xi1>
    %collapsed_32 = tensor.collapse_shape %65 [[0, 1], [2, 3]] : tensor<1x1x38x1xi1> into tensor<1x38xi1>
    %67 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<1x38xi1>) outs(%66 : tensor<2x1x38x38xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x38x38xi1>
    %68 = tensor.empty() : tensor<2x1x38x38xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map11, #map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %cst_5, %cst_4 : tensor<2x1x38x38xi1>, tensor<f32>, tensor<f32>) outs(%68 : tensor<2x1x38x38xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %182 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %182 : f32
    } -> tensor<2x1x38x38xf32>
    %70 = tensor.empty() : tensor<2x64x38xf32>
    %transposed_33 = linalg.transpose ins(%expanded_30 : tensor<2x38x64xf32>) outs(%70 : tensor<2x64x38xf32>) permutation = [0, 2, 1] 
    %71 = tensor.empty() : tensor<1x1x16xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["reduction", "reduction", "parallel"]} ins(%arg12 : tensor<64x16x16xf32>) outs(%72 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.absf %in : f32
      %183 = math.powf %182, %cst_15 : f32
      %184 = arith.addf %183, %out : f32
      linalg.yield %184 : f32
    } -> tensor<1x1x16xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x1x16xf32>) outs(%71 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.powf %in, %cst_2 : f32
      linalg.yield %182 : f32
    } -> tensor<1x1x16xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %74 : tensor<1x1x16xf32>, tensor<1x1x16xf32>) outs(%71 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.divf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<1x1x16xf32>
    %76 = tensor.empty() : tensor<64x16x16xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %75 : tensor<64x16x16xf32>, tensor<1x1x16xf32>) outs(%76 : tensor<64x16x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<64x16x16xf32>
    %expanded_34 = tensor.expand_shape %transposed_33 [[0], [1], [2, 3]] output_shape [2, 64, 38, 1] : tensor<2x64x38xf32> into tensor<2x64x38x1xf32>
    %padded = tensor.pad %expanded_34 low[0, 0, 8, 0] high[0, 0, 8, 0] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index, %arg34: index):
      tensor.yield %cst : f32
    } : tensor<2x64x38x1xf32> to tensor<2x64x54x1xf32>
    %78 = tensor.empty() : tensor<2x64x39x1xf32>
    %broadcasted = linalg.broadcast ins(%arg10 : tensor<64xf32>) outs(%78 : tensor<2x64x39x1xf32>) dimensions = [0, 2, 3] 
    %expanded_35 = tensor.expand_shape %padded [[0], [1, 2], [3], [4]] output_shape [2, 4, 16, 54, 1] : tensor<2x64x54x1xf32> into tensor<2x4x16x54x1xf32>
    %expanded_36 = tensor.expand_shape %77 [[0, 1], [2], [3, 4]] output_shape [4, 16, 16, 16, 1] : tensor<64x16x16xf32> into tensor<4x16x16x16x1xf32>
    %expanded_37 = tensor.expand_shape %broadcasted [[0], [1, 2], [3], [4]] output_shape [2, 4, 16, 39, 1] : tensor<2x64x39x1xf32> into tensor<2x4x16x39x1xf32>
    %79 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_35, %expanded_36 : tensor<2x4x16x54x1xf32>, tensor<4x16x16x16x1xf32>) outs(%expanded_37 : tensor<2x4x16x39x1xf32>) -> tensor<2x4x16x39x1xf32>
    %collapsed_38 = tensor.collapse_shape %79 [[0], [1, 2], [3, 4]] : tensor<2x4x16x39x1xf32> into tensor<2x64x39xf32>
    %extracted_slice = tensor.extract_slice %collapsed_38[0, 0, 0] [2, 64, 38] [1, 1, 1] : tensor<2x64x39xf32> to tensor<2x64x38xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x64x38xf32>) outs(%70 : tensor<2x64x38xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_9 : f32
      %183 = math.erf %182 : f32
      %184 = arith.addf %183, %cst_1 : f32
      %185 = arith.mulf %184, %cst_2 : f32
      %186 = arith.mulf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x64x38xf32>
    %81 = tensor.empty() : tensor<2x38x64xf32>
    %transposed_39 = linalg.transpose ins(%80 : tensor<2x64x38xf32>) outs(%81 : tensor<2x38x64xf32>) permutation = [0, 2, 1] 
    %82 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %transposed_39 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %83 = tensor.empty() : tensor<2x38x64xf64>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x38x64xf32>) outs(%83 : tensor<2x38x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x38x64xf64>
    %85 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x38x64xf64>) outs(%38 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x38x1xf64>) outs(%37 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_12 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %87 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %86 : tensor<2x38x64xf64>, tensor<2x38x1xf64>) outs(%83 : tensor<2x38x64xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.subf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x64xf64>
    %88 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %87 : tensor<2x38x64xf64>, tensor<2x38x64xf64>) outs(%83 : tensor<2x38x64xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.mulf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x64xf64>
    %89 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x38x64xf64>) outs(%38 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %90 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x38x1xf64>) outs(%37 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_12 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x38x1xf64>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<2x38x64xf32>) outs(%47 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_13 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x38x1xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %93 : tensor<2x38x64xf32>, tensor<2x38x1xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.subf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %95 : tensor<2x38x64xf32>, tensor<2x38x1xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg13 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg14 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %collapsed_40 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<2x38x64xf32> into tensor<76x64xf32>
    %100 = tensor.empty() : tensor<64x64xf32>
    %transposed_41 = linalg.transpose ins(%arg19 : tensor<64x64xf32>) outs(%100 : tensor<64x64xf32>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<76x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<76x64xf32>) -> tensor<76x64xf32>
    %102 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<76x64xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<76x64xf32>, tensor<76x64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<76x64xf32>
    %expanded_42 = tensor.expand_shape %103 [[0, 1], [2, 3]] output_shape [2, 38, 4, 16] : tensor<76x64xf32> into tensor<2x38x4x16xf32>
    %104 = tensor.empty() : tensor<2x4x38x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x38x4x16xf32>) outs(%104 : tensor<2x4x38x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%100 : tensor<64x64xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_40, %transposed_44 : tensor<76x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<76x64xf32>) -> tensor<76x64xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<76x64xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<76x64xf32>, tensor<76x64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<76x64xf32>
    %expanded_45 = tensor.expand_shape %107 [[0, 1], [2, 3]] output_shape [2, 38, 4, 16] : tensor<76x64xf32> into tensor<2x38x4x16xf32>
    %transposed_46 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%100 : tensor<64x64xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_40, %transposed_46 : tensor<76x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<76x64xf32>) -> tensor<76x64xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<76x64xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%108, %109 : tensor<76x64xf32>, tensor<76x64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<76x64xf32>
    %expanded_47 = tensor.expand_shape %110 [[0, 1], [2, 3]] output_shape [2, 38, 4, 16] : tensor<76x64xf32> into tensor<2x38x4x16xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x38x4x16xf32>) outs(%104 : tensor<2x4x38x16xf32>) permutation = [0, 2, 1, 3] 
    %111 = tensor.empty() : tensor<2x4x16x38xf32>
    %transposed_49 = linalg.transpose ins(%expanded_45 : tensor<2x38x4x16xf32>) outs(%111 : tensor<2x4x16x38xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_50 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<2x4x38x16xf32> into tensor<8x38x16xf32>
    %collapsed_51 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<2x4x16x38xf32> into tensor<8x16x38xf32>
    %112 = tensor.empty() : tensor<8x38x38xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<8x38x38xf32>) -> tensor<8x38x38xf32>
    %114 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<8x38x16xf32>, tensor<8x16x38xf32>) outs(%113 : tensor<8x38x38xf32>) -> tensor<8x38x38xf32>
    %expanded_52 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [2, 4, 38, 38] : tensor<8x38x38xf32> into tensor<2x4x38x38xf32>
    %115 = tensor.empty() : tensor<2x4x38x38xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x4x38x38xf32>) outs(%115 : tensor<2x4x38x38xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.mulf %in, %cst_14 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x38x38xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %69 : tensor<2x4x38x38xf32>, tensor<2x1x38x38xf32>) outs(%115 : tensor<2x4x38x38xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x38x38xf32>
    %118 = tensor.empty() : tensor<2x4x38xi64>
    %119 = linalg.fill ins(%c0_i64 : i64) outs(%118 : tensor<2x4x38xi64>) -> tensor<2x4x38xi64>
    %120 = tensor.empty() : tensor<2x4x38xf32>
    %121 = linalg.fill ins(%cst_3 : f32) outs(%120 : tensor<2x4x38xf32>) -> tensor<2x4x38xf32>
    %122:2 = linalg.generic {indexing_maps = [#map, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<2x4x38x38xf32>) outs(%121, %119 : tensor<2x4x38xf32>, tensor<2x4x38xi64>) {
    ^bb0(%in: f32, %out: f32, %out_67: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_67 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<2x4x38xf32>, tensor<2x4x38xi64>)
    %expanded_53 = tensor.expand_shape %122#0 [[0], [1], [2, 3]] output_shape [2, 4, 38, 1] : tensor<2x4x38xf32> into tensor<2x4x38x1xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %expanded_53 : tensor<2x4x38x38xf32>, tensor<2x4x38x1xf32>) outs(%115 : tensor<2x4x38x38xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.subf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x38x38xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<2x4x38x38xf32>) outs(%115 : tensor<2x4x38x38xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.exp %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x38x38xf32>
    %125 = tensor.empty() : tensor<2x4x38x1xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<2x4x38x1xf32>) -> tensor<2x4x38x1xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<2x4x38x38xf32>) outs(%126 : tensor<2x4x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x38x1xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %127 : tensor<2x4x38x38xf32>, tensor<2x4x38x1xf32>) outs(%115 : tensor<2x4x38x38xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.divf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x4x38x38xf32>
    %collapsed_54 = tensor.collapse_shape %128 [[0, 1], [2], [3]] : tensor<2x4x38x38xf32> into tensor<8x38x38xf32>
    %collapsed_55 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<2x4x38x16xf32> into tensor<8x38x16xf32>
    %129 = tensor.empty() : tensor<8x38x16xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<8x38x16xf32>) -> tensor<8x38x16xf32>
    %131 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<8x38x38xf32>, tensor<8x38x16xf32>) outs(%130 : tensor<8x38x16xf32>) -> tensor<8x38x16xf32>
    %expanded_56 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [2, 4, 38, 16] : tensor<8x38x16xf32> into tensor<2x4x38x16xf32>
    %132 = tensor.empty() : tensor<2x38x4x16xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x4x38x16xf32>) outs(%132 : tensor<2x38x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1], [2, 3]] : tensor<2x38x4x16xf32> into tensor<76x64xf32>
    %transposed_59 = linalg.transpose ins(%arg21 : tensor<64x64xf32>) outs(%100 : tensor<64x64xf32>) permutation = [1, 0] 
    %133 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<76x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<76x64xf32>) -> tensor<76x64xf32>
    %134 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<76x64xf32>
    %135 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%133, %134 : tensor<76x64xf32>, tensor<76x64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<76x64xf32>
    %expanded_60 = tensor.expand_shape %135 [[0, 1], [2]] output_shape [2, 38, 64] : tensor<76x64xf32> into tensor<2x38x64xf32>
    %136 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_60 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x38x64xf32>) outs(%83 : tensor<2x38x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x38x64xf64>
    %138 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<2x38x64xf64>) outs(%38 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %139 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x38x1xf64>) outs(%37 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_12 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %140 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %139 : tensor<2x38x64xf64>, tensor<2x38x1xf64>) outs(%83 : tensor<2x38x64xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.subf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x64xf64>
    %141 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %140 : tensor<2x38x64xf64>, tensor<2x38x64xf64>) outs(%83 : tensor<2x38x64xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.mulf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x64xf64>
    %142 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x38x64xf64>) outs(%38 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %143 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x38x1xf64>) outs(%37 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_12 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %144 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x38x1xf64>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %145 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x38x64xf32>) outs(%47 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_13 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x38x1xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %149 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %146 : tensor<2x38x64xf32>, tensor<2x38x1xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.subf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %148 : tensor<2x38x64xf32>, tensor<2x38x1xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg23 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %arg24 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %collapsed_61 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x38x64xf32> into tensor<76x64xf32>
    %153 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg25 : tensor<96x64xf32>) outs(%153 : tensor<64x96xf32>) permutation = [1, 0] 
    %154 = tensor.empty() : tensor<76x96xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<76x96xf32>) -> tensor<76x96xf32>
    %156 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<76x64xf32>, tensor<64x96xf32>) outs(%155 : tensor<76x96xf32>) -> tensor<76x96xf32>
    %157 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<96xf32>) outs(%154 : tensor<76x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<76x96xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%156, %157 : tensor<76x96xf32>, tensor<76x96xf32>) outs(%154 : tensor<76x96xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<76x96xf32>
    %expanded_63 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, 38, 96] : tensor<76x96xf32> into tensor<2x38x96xf32>
    %159 = tensor.empty() : tensor<2x38x96xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<2x38x96xf32>) outs(%159 : tensor<2x38x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_9 : f32
      %183 = math.erf %182 : f32
      %184 = arith.addf %183, %cst_1 : f32
      %185 = arith.mulf %184, %cst_2 : f32
      %186 = arith.mulf %in, %185 : f32
      linalg.yield %186 : f32
    } -> tensor<2x38x96xf32>
    %collapsed_64 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<2x38x96xf32> into tensor<76x96xf32>
    %161 = tensor.empty() : tensor<96x64xf32>
    %transposed_65 = linalg.transpose ins(%arg27 : tensor<64x96xf32>) outs(%161 : tensor<96x64xf32>) permutation = [1, 0] 
    %162 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<76x96xf32>, tensor<96x64xf32>) outs(%58 : tensor<76x64xf32>) -> tensor<76x64xf32>
    %163 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg28 : tensor<64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<76x64xf32>
    %164 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%162, %163 : tensor<76x64xf32>, tensor<76x64xf32>) outs(%57 : tensor<76x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<76x64xf32>
    %expanded_66 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [2, 38, 64] : tensor<76x64xf32> into tensor<2x38x64xf32>
    %165 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %expanded_66 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %166 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x38x64xf32>) outs(%83 : tensor<2x38x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %182 = arith.extf %in : f32 to f64
      linalg.yield %182 : f64
    } -> tensor<2x38x64xf64>
    %167 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x38x64xf64>) outs(%38 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %168 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x38x1xf64>) outs(%37 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_12 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %169 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %168 : tensor<2x38x64xf64>, tensor<2x38x1xf64>) outs(%83 : tensor<2x38x64xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.subf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x64xf64>
    %170 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %169 : tensor<2x38x64xf64>, tensor<2x38x64xf64>) outs(%83 : tensor<2x38x64xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %182 = arith.mulf %in, %in_67 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x64xf64>
    %171 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<2x38x64xf64>) outs(%38 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.addf %in, %out : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %172 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x38x1xf64>) outs(%37 : tensor<2x38x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %182 = arith.divf %in, %cst_12 : f64
      linalg.yield %182 : f64
    } -> tensor<2x38x1xf64>
    %173 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x38x1xf64>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %182 = arith.truncf %in : f64 to f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %174 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<2x38x64xf32>) outs(%47 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %175 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_13 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %176 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x38x1xf32>
    %177 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x38x1xf32>) outs(%45 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x1xf32>
    %178 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %175 : tensor<2x38x64xf32>, tensor<2x38x1xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.subf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %179 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %177 : tensor<2x38x64xf32>, tensor<2x38x1xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %180 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %arg29 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.mulf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    %181 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %arg30 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%81 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %182 = arith.addf %in, %in_67 : f32
      linalg.yield %182 : f32
    } -> tensor<2x38x64xf32>
    return %181 : tensor<2x38x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_16_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000",
      torch_tensor_2_16_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000",
      torch_tensor_2_16_torch.int64_2: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_2_16_torch.int64_3: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_2_16_torch.int64_4: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000",
      torch_tensor_2_16_torch.int64_5: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000",
      torch_tensor_2_16_torch.int64_6: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_2_16_torch.int64_7: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

