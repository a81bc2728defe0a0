#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @sam3_lite_text_text_model(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<1x1x128x64xf32>, %arg3: tensor<64x1x1xf32>, %arg4: tensor<64x1x1xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x1x1x11xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x1x1x11xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<96x64x1x1xf32>, %arg16: tensor<96xf32>, %arg17: tensor<64x96x1x1xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<512x64xf32>) -> tensor<2x40x64xf32> {
    %c63_i64 = arith.constant 63 : i64
    %c64_i64 = arith.constant 64 : i64
    %c127_i64 = arith.constant 127 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %c128_i64 = arith.constant 128 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_64_torch.float32_7> : tensor<64xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_64_torch.float32_6> : tensor<64xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_64_torch.float32_5> : tensor<64xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_64_torch.float32_4> : tensor<64xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_64_torch.float32_3> : tensor<64xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_64_torch.float32_2> : tensor<64xf32>
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant dense_resource<torch_tensor_64_torch.float32_1> : tensor<64xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_torch.float32> : tensor<64xf32>
    %cst_12 = arith.constant 3.200000e+00 : f64
    %cst_13 = arith.constant 1.41421354 : f32
    %cst_14 = arith.constant 6.400000e+01 : f64
    %cst_15 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.index_cast %in : i64 to index
      %107 = linalg.index 2 : index
      %108 = arith.cmpi slt, %106, %c96 : index
      cf.assert %108, "index must be smaller than dim size"
      %109 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %109, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%106, %107] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i64
      linalg.yield %107 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<40xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<40xi64>) outs(%4 : tensor<40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.sitofp %in : i64 to f32
      linalg.yield %106 : f32
    } -> tensor<40xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<40xf32>) outs(%4 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %cst_1 : f32
      linalg.yield %106 : f32
    } -> tensor<40xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%6 : tensor<40xf32>) outs(%4 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_12 : f64 to f32
      %107 = arith.mulf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<40xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<40xf32>) outs(%4 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.subf %in, %cst_1 : f32
      linalg.yield %106 : f32
    } -> tensor<40xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<40xf32>) outs(%4 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.cmpf ult, %in, %cst : f32
      %107 = arith.select %106, %cst, %in : f32
      linalg.yield %107 : f32
    } -> tensor<40xf32>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [40, 1] : tensor<40xf32> into tensor<40x1xf32>
    %10 = tensor.empty() : tensor<40x1xi64>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xf32>) outs(%10 : tensor<40x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %106 = arith.fptosi %in : f32 to i64
      linalg.yield %106 : i64
    } -> tensor<40x1xi64>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<40x1xi64>) outs(%10 : tensor<40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %106 = arith.addi %in, %c1_i64 : i64
      linalg.yield %106 : i64
    } -> tensor<40x1xi64>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<40x1xi64>) outs(%10 : tensor<40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %106 = arith.minsi %in, %c127_i64 : i64
      linalg.yield %106 : i64
    } -> tensor<40x1xi64>
    %14 = tensor.empty() : tensor<64xi64>
    %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%14 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i64
      linalg.yield %107 : i64
    } -> tensor<64xi64>
    %16 = tensor.empty() : tensor<64xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%15 : tensor<64xi64>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.sitofp %in : i64 to f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%17 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %cst_1 : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%18 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.subf %in, %cst_1 : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%19 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.cmpf ult, %in, %cst : f32
      %107 = arith.select %106, %cst, %in : f32
      linalg.yield %107 : f32
    } -> tensor<64xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%20 : tensor<64xf32>) outs(%14 : tensor<64xi64>) {
    ^bb0(%in: f32, %out: i64):
      %106 = arith.fptosi %in : f32 to i64
      linalg.yield %106 : i64
    } -> tensor<64xi64>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<64xi64>) outs(%14 : tensor<64xi64>) {
    ^bb0(%in: i64, %out: i64):
      %106 = arith.addi %in, %c1_i64 : i64
      linalg.yield %106 : i64
    } -> tensor<64xi64>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%22 : tensor<64xi64>) outs(%14 : tensor<64xi64>) {
    ^bb0(%in: i64, %out: i64):
      %106 = arith.minsi %in, %c63_i64 : i64
      linalg.yield %106 : i64
    } -> tensor<64xi64>
    %24 = tensor.empty() : tensor<1xi64>
    %25 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%24 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_16 = tensor.expand_shape %25 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %expanded_17 = tensor.expand_shape %25 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %26 = tensor.empty() : tensor<1x1x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16, %11, %21 : tensor<1x1x1x1xi64>, tensor<1x1x1xi64>, tensor<40x1xi64>, tensor<64xi64>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: i64, %in_41: i64, %in_42: i64, %in_43: i64, %out: f32):
      %106 = arith.cmpi slt, %in, %c0_i64 : i64
      %107 = arith.addi %in, %c1_i64 : i64
      %108 = arith.select %106, %107, %in : i64
      %109 = arith.index_cast %108 : i64 to index
      %110 = arith.cmpi slt, %in_41, %c0_i64 : i64
      %111 = arith.addi %in_41, %c1_i64 : i64
      %112 = arith.select %110, %111, %in_41 : i64
      %113 = arith.index_cast %112 : i64 to index
      %114 = arith.cmpi slt, %in_42, %c0_i64 : i64
      %115 = arith.addi %in_42, %c128_i64 : i64
      %116 = arith.select %114, %115, %in_42 : i64
      %117 = arith.index_cast %116 : i64 to index
      %118 = arith.cmpi slt, %in_43, %c0_i64 : i64
      %119 = arith.addi %in_43, %c64_i64 : i64
      %120 = arith.select %118, %119, %in_43 : i64
      %121 = arith.index_cast %120 : i64 to index
      %extracted = tensor.extract %arg2[%109, %113, %117, %121] : tensor<1x1x128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16, %11, %23 : tensor<1x1x1x1xi64>, tensor<1x1x1xi64>, tensor<40x1xi64>, tensor<64xi64>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: i64, %in_41: i64, %in_42: i64, %in_43: i64, %out: f32):
      %106 = arith.cmpi slt, %in, %c0_i64 : i64
      %107 = arith.addi %in, %c1_i64 : i64
      %108 = arith.select %106, %107, %in : i64
      %109 = arith.index_cast %108 : i64 to index
      %110 = arith.cmpi slt, %in_41, %c0_i64 : i64
      %111 = arith.addi %in_41, %c1_i64 : i64
      %112 = arith.select %110, %111, %in_41 : i64
      %113 = arith.index_cast %112 : i64 to index
      %114 = arith.cmpi slt, %in_42, %c0_i64 : i64
      %115 = arith.addi %in_42, %c128_i64 : i64
      %116 = arith.select %114, %115, %in_42 : i64
      %117 = arith.index_cast %116 : i64 to index
      %118 = arith.cmpi slt, %in_43, %c0_i64 : i64
      %119 = arith.addi %in_43, %c64_i64 : i64
      %120 = arith.select %118, %119, %in_43 : i64
      %121 = arith.index_cast %120 : i64 to index
      %extracted = tensor.extract %arg2[%109, %113, %117, %121] : tensor<1x1x128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16, %13, %21 : tensor<1x1x1x1xi64>, tensor<1x1x1xi64>, tensor<40x1xi64>, tensor<64xi64>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: i64, %in_41: i64, %in_42: i64, %in_43: i64, %out: f32):
      %106 = arith.cmpi slt, %in, %c0_i64 : i64
      %107 = arith.addi %in, %c1_i64 : i64
      %108 = arith.select %106, %107, %in : i64
      %109 = arith.index_cast %108 : i64 to index
      %110 = arith.cmpi slt, %in_41, %c0_i64 : i64
      %111 = arith.addi %in_41, %c1_i64 : i64
      %112 = arith.select %110, %111, %in_41 : i64
      %113 = arith.index_cast %112 : i64 to index
      %114 = arith.cmpi slt, %in_42, %c0_i64 : i64
      %115 = arith.addi %in_42, %c128_i64 : i64
      %116 = arith.select %114, %115, %in_42 : i64
      %117 = arith.index_cast %116 : i64 to index
      %118 = arith.cmpi slt, %in_43, %c0_i64 : i64
      %119 = arith.addi %in_43, %c64_i64 : i64
      %120 = arith.select %118, %119, %in_43 : i64
      %121 = arith.index_cast %120 : i64 to index
      %extracted = tensor.extract %arg2[%109, %113, %117, %121] : tensor<1x1x128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16, %13, %23 : tensor<1x1x1x1xi64>, tensor<1x1x1xi64>, tensor<40x1xi64>, tensor<64xi64>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: i64, %in_41: i64, %in_42: i64, %in_43: i64, %out: f32):
      %106 = arith.cmpi slt, %in, %c0_i64 : i64
      %107 = arith.addi %in, %c1_i64 : i64
      %108 = arith.select %106, %107, %in : i64
      %109 = arith.index_cast %108 : i64 to index
      %110 = arith.cmpi slt, %in_41, %c0_i64 : i64
      %111 = arith.addi %in_41, %c1_i64 : i64
      %112 = arith.select %110, %111, %in_41 : i64
      %113 = arith.index_cast %112 : i64 to index
      %114 = arith.cmpi slt, %in_42, %c0_i64 : i64
      %115 = arith.addi %in_42, %c128_i64 : i64
      %116 = arith.select %114, %115, %in_42 : i64
      %117 = arith.index_cast %116 : i64 to index
      %118 = arith.cmpi slt, %in_43, %c0_i64 : i64
      %119 = arith.addi %in_43, %c64_i64 : i64
      %120 = arith.select %118, %119, %in_43 : i64
      %121 = arith.index_cast %120 : i64 to index
      %extracted = tensor.extract %arg2[%109, %113, %117, %121] : tensor<1x1x128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x40x64xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%20, %21 : tensor<64xf32>, tensor<64xi64>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_41: i64, %out: f32):
      %106 = arith.sitofp %in_41 : i64 to f32
      %107 = arith.subf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<64xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%31 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.cmpf ult, %in, %cst : f32
      %107 = arith.select %106, %cst, %in : f32
      %108 = arith.cmpf ugt, %107, %cst_0 : f32
      %109 = arith.select %108, %cst_0, %107 : f32
      linalg.yield %109 : f32
    } -> tensor<64xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<1x1x40x64xf32>, tensor<1x1x40x64xf32>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.subf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x40x64xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %32 : tensor<1x1x40x64xf32>, tensor<64xf32>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %34 : tensor<1x1x40x64xf32>, tensor<1x1x40x64xf32>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %29 : tensor<1x1x40x64xf32>, tensor<1x1x40x64xf32>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.subf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %32 : tensor<1x1x40x64xf32>, tensor<64xf32>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x40x64xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %37 : tensor<1x1x40x64xf32>, tensor<1x1x40x64xf32>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x40x64xf32>
    %39 = tensor.empty() : tensor<40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %11 : tensor<40x1xf32>, tensor<40x1xi64>) outs(%39 : tensor<40x1xf32>) {
    ^bb0(%in: f32, %in_41: i64, %out: f32):
      %106 = arith.sitofp %in_41 : i64 to f32
      %107 = arith.subf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<40x1xf32>) outs(%39 : tensor<40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.cmpf ult, %in, %cst : f32
      %107 = arith.select %106, %cst, %in : f32
      %108 = arith.cmpf ugt, %107, %cst_0 : f32
      %109 = arith.select %108, %cst_0, %107 : f32
      linalg.yield %109 : f32
    } -> tensor<40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %35 : tensor<1x1x40x64xf32>, tensor<1x1x40x64xf32>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.subf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %41 : tensor<1x1x40x64xf32>, tensor<40x1xf32>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %43 : tensor<1x1x40x64xf32>, tensor<1x1x40x64xf32>) outs(%26 : tensor<1x1x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x40x64xf32>
    %collapsed = tensor.collapse_shape %44 [[0], [1, 2], [3]] : tensor<1x1x40x64xf32> into tensor<1x40x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %collapsed : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x64xf32>
    %46 = tensor.empty() : tensor<2x64x40xf32>
    %transposed = linalg.transpose ins(%45 : tensor<2x40x64xf32>) outs(%46 : tensor<2x64x40xf32>) permutation = [0, 2, 1] 
    %expanded_18 = tensor.expand_shape %transposed [[0], [1], [2, 3]] output_shape [2, 64, 1, 40] : tensor<2x64x40xf32> into tensor<2x64x1x40xf32>
    %padded = tensor.pad %expanded_18 low[0, 0, 0, 5] high[0, 0, 0, 5] {
    ^bb0(%arg22: index, %arg23: index, %arg24: index, %arg25: index):
      tensor.yield %cst : f32
    } : tensor<2x64x1x40xf32> to tensor<2x64x1x50xf32>
    %47 = tensor.empty() : tensor<2x64x1x40xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x64x1x40xf32>) -> tensor<2x64x1x40xf32>
    %collapsed_19 = tensor.collapse_shape %arg9 [[0, 1], [2], [3]] : tensor<64x1x1x11xf32> into tensor<64x1x11xf32>
    %49 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_19 : tensor<2x64x1x50xf32>, tensor<64x1x11xf32>) outs(%48 : tensor<2x64x1x40xf32>) -> tensor<2x64x1x40xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_10 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_9 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<64xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%50 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %expanded_20 = tensor.expand_shape %cst_11 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_21 = tensor.expand_shape %51 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_20 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.subf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_21 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %expanded_22 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_22 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %expanded_23 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_23 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_7 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_9 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<64xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%56 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %expanded_24 = tensor.expand_shape %cst_8 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_25 = tensor.expand_shape %57 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_24 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.subf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_25 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %expanded_26 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_26 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %expanded_27 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_27 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %61 : tensor<2x64x1x40xf32>, tensor<2x64x1x40xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_5 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_9 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<64xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%63 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %expanded_28 = tensor.expand_shape %cst_6 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_29 = tensor.expand_shape %64 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_28 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.subf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_29 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %expanded_30 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_30 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %expanded_31 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_31 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %68 : tensor<2x64x1x40xf32>, tensor<2x64x1x40xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.subf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %70 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %69 : tensor<64x1x1xf32>, tensor<2x64x1x40xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %70 : tensor<2x64x1x40xf32>, tensor<2x64x1x40xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %padded_32 = tensor.pad %71 low[0, 0, 0, 5] high[0, 0, 0, 5] {
    ^bb0(%arg22: index, %arg23: index, %arg24: index, %arg25: index):
      tensor.yield %cst : f32
    } : tensor<2x64x1x40xf32> to tensor<2x64x1x50xf32>
    %collapsed_33 = tensor.collapse_shape %arg12 [[0, 1], [2], [3]] : tensor<64x1x1x11xf32> into tensor<64x1x11xf32>
    %72 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_32, %collapsed_33 : tensor<2x64x1x50xf32>, tensor<64x1x11xf32>) outs(%48 : tensor<2x64x1x40xf32>) -> tensor<2x64x1x40xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_3 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_9 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<64xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%73 : tensor<64xf32>) outs(%16 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<64xf32>
    %expanded_34 = tensor.expand_shape %cst_4 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_35 = tensor.expand_shape %74 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_34 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.subf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_35 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %expanded_36 = tensor.expand_shape %arg13 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_36 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %expanded_37 = tensor.expand_shape %arg14 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_37 : tensor<2x64x1x40xf32>, tensor<64x1x1xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %79 = tensor.empty() : tensor<2x96x1x40xf32>
    %broadcasted = linalg.broadcast ins(%arg16 : tensor<96xf32>) outs(%79 : tensor<2x96x1x40xf32>) dimensions = [0, 2, 3] 
    %80 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%78, %arg15 : tensor<2x64x1x40xf32>, tensor<96x64x1x1xf32>) outs(%broadcasted : tensor<2x96x1x40xf32>) -> tensor<2x96x1x40xf32>
    %81 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x96x1x40xf32>) outs(%79 : tensor<2x96x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_13 : f32
      %107 = math.erf %106 : f32
      %108 = arith.addf %107, %cst_0 : f32
      %109 = arith.mulf %108, %cst_1 : f32
      %110 = arith.mulf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x96x1x40xf32>
    %broadcasted_38 = linalg.broadcast ins(%arg18 : tensor<64xf32>) outs(%47 : tensor<2x64x1x40xf32>) dimensions = [0, 2, 3] 
    %82 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%81, %arg17 : tensor<2x96x1x40xf32>, tensor<64x96x1x1xf32>) outs(%broadcasted_38 : tensor<2x64x1x40xf32>) -> tensor<2x64x1x40xf32>
    %83 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %82 : tensor<64x1x1xf32>, tensor<2x64x1x40xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %84 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %83 : tensor<2x64x1x40xf32>, tensor<2x64x1x40xf32>) outs(%47 : tensor<2x64x1x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x64x1x40xf32>
    %collapsed_39 = tensor.collapse_shape %84 [[0], [1, 2], [3]] : tensor<2x64x1x40xf32> into tensor<2x64x40xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_39 : tensor<2x64x40xf32>) outs(%0 : tensor<2x40x64xf32>) permutation = [0, 2, 1] 
    %85 = tensor.empty() : tensor<2x40x64xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<2x40x64xf32>) outs(%85 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %106 = arith.extf %in : f32 to f64
      linalg.yield %106 : f64
    } -> tensor<2x40x64xf64>
    %87 = tensor.empty() : tensor<2x40x1xf64>
    %88 = linalg.fill ins(%cst_2 : f64) outs(%87 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x40x64xf64>) outs(%88 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.addf %in, %out : f64
      linalg.yield %106 : f64
    } -> tensor<2x40x1xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf64>) outs(%87 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.divf %in, %cst_14 : f64
      linalg.yield %106 : f64
    } -> tensor<2x40x1xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %90 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%85 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %106 = arith.subf %in, %in_41 : f64
      linalg.yield %106 : f64
    } -> tensor<2x40x64xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%85 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %106 = arith.mulf %in, %in_41 : f64
      linalg.yield %106 : f64
    } -> tensor<2x40x64xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x40x64xf64>) outs(%88 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.addf %in, %out : f64
      linalg.yield %106 : f64
    } -> tensor<2x40x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf64>) outs(%87 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.divf %in, %cst_14 : f64
      linalg.yield %106 : f64
    } -> tensor<2x40x1xf64>
    %95 = tensor.empty() : tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x1xf64>) outs(%95 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %106 = arith.truncf %in : f64 to f32
      linalg.yield %106 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%95 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed_40 : tensor<2x40x64xf32>) outs(%97 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%95 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_15 : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%95 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_9 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x40x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf32>) outs(%95 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40, %99 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.subf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %101 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.mulf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %106 = arith.addf %in, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x64xf32>
    return %105 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.float32_7: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_6: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_3: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_2: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

