#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<() -> ()>
#map15 = affine_map<(d0, d1, d2) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> ()>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @deberta_v2(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<16x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %true = arith.constant true
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<4.800000e+01> : tensor<f32>
    %cst_6 = arith.constant dense<1.32175589> : tensor<f32>
    %cst_7 = arith.constant 9.9999999999999995E-8 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 4.000000e+00 : f32
    %cst_11 = arith.constant 3.000000e+00 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %c4_i64 = arith.constant 4 : i64
    %c-4_i64 = arith.constant -4 : i64
    %c8_i64 = arith.constant 8 : i64
    %c15_i64 = arith.constant 15 : i64
    %cst_13 = arith.constant dense<-1> : tensor<i64>
    %cst_14 = arith.constant dense<0> : tensor<i64>
    %cst_15 = arith.constant dense<1> : tensor<i64>
    %cst_16 = arith.constant dense<3> : tensor<i64>
    %cst_17 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_17[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
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
    %2 = tensor.empty() : tensor<1x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%2 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = arith.index_cast %in : i64 to index
      %177 = linalg.index 2 : index
      %178 = arith.cmpi slt, %176, %c128 : index
      cf.assert %178, "index must be smaller than dim size"
      %179 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %179, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%176, %177] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %5 = tensor.empty() : tensor<2x40x64xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40x64xf32>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %176 = arith.extf %in : f32 to f64
      linalg.yield %176 : f64
    } -> tensor<2x40x64xf64>
    %7 = tensor.empty() : tensor<2x40x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_8 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %176 = arith.subf %in, %in_62 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x64xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %176 = arith.mulf %in, %in_62 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x64xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_8 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %15 = tensor.empty() : tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %176 = arith.truncf %in : f64 to f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_9 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_7 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.rsqrt %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %19 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.subf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.mulf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.mulf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xi64> into tensor<2x40x1xi64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x1xi64>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = arith.sitofp %in : i64 to f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.mulf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %expanded_18 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xi64> into tensor<2x1x1x40xi64>
    %expanded_19 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [2, 1, 40, 1] : tensor<2x40xi64> into tensor<2x1x40x1xi64>
    %28 = tensor.empty() : tensor<2x1x40x40xi64>
    %29 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<2x1x1x40xi64>, tensor<2x1x40x1xi64>) outs(%28 : tensor<2x1x40x40xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %176 = arith.muli %in, %in_62 : i64
      linalg.yield %176 : i64
    } -> tensor<2x1x40x40xi64>
    %30 = tensor.empty() : tensor<40xi64>
    %31 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%30 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %176 = linalg.index 0 : index
      %177 = arith.index_cast %176 : index to i64
      linalg.yield %177 : i64
    } -> tensor<40xi64>
    %expanded_20 = tensor.expand_shape %31 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %expanded_21 = tensor.expand_shape %31 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %32 = tensor.empty() : tensor<40x40xi64>
    %33 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<40x1xi64>, tensor<1x40xi64>) outs(%32 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_62: i64, %out: i64):
      %176 = arith.subi %in, %in_62 : i64
      linalg.yield %176 : i64
    } -> tensor<40x40xi64>
    %34 = tensor.empty() : tensor<40x40xi1>
    %35 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<40x40xi64>) outs(%34 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %176 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %176 : i1
    } -> tensor<40x40xi1>
    %36 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<40x40xi64>) outs(%34 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %176 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %176 : i1
    } -> tensor<40x40xi1>
    %37 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_15, %cst_14 : tensor<40x40xi1>, tensor<i64>, tensor<i64>) outs(%32 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %in_62: i64, %in_63: i64, %out: i64):
      %176 = arith.select %in, %in_62, %in_63 : i64
      linalg.yield %176 : i64
    } -> tensor<40x40xi64>
    %38 = linalg.generic {indexing_maps = [#map11, #map12, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%36, %cst_13, %37 : tensor<40x40xi1>, tensor<i64>, tensor<40x40xi64>) outs(%32 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %in_62: i64, %in_63: i64, %out: i64):
      %176 = arith.select %in, %in_62, %in_63 : i64
      linalg.yield %176 : i64
    } -> tensor<40x40xi64>
    %39 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<40x40xi64>) outs(%34 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %176 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %176 : i1
    } -> tensor<40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<40x40xi64>) outs(%34 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %176 = arith.cmpi sgt, %in, %c-4_i64 : i64
      linalg.yield %176 : i1
    } -> tensor<40x40xi1>
    %41 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%34 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_62: i1, %out: i1):
      %176 = arith.andi %in, %in_62 : i1
      linalg.yield %176 : i1
    } -> tensor<40x40xi1>
    %42 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<40x40xi64>) outs(%32 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %176 = math.absi %in : i64
      linalg.yield %176 : i64
    } -> tensor<40x40xi64>
    %43 = linalg.generic {indexing_maps = [#map11, #map12, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%41, %cst_16, %42 : tensor<40x40xi1>, tensor<i64>, tensor<40x40xi64>) outs(%32 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %in_62: i64, %in_63: i64, %out: i64):
      %176 = arith.select %in, %in_62, %in_63 : i64
      linalg.yield %176 : i64
    } -> tensor<40x40xi64>
    %44 = tensor.empty() : tensor<40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<40x40xi64>) outs(%44 : tensor<40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = arith.sitofp %in : i64 to f32
      %177 = arith.divf %176, %cst_10 : f32
      linalg.yield %177 : f32
    } -> tensor<40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<40x40xf32>) outs(%44 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.log %in : f32
      linalg.yield %176 : f32
    } -> tensor<40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%46, %cst_6 : tensor<40x40xf32>, tensor<f32>) outs(%44 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.divf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<40x40xf32>) outs(%44 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.mulf %in, %cst_11 : f32
      linalg.yield %176 : f32
    } -> tensor<40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<40x40xf32>) outs(%44 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.ceil %in : f32
      linalg.yield %176 : f32
    } -> tensor<40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<40x40xf32>) outs(%44 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %cst_10 : f32
      linalg.yield %176 : f32
    } -> tensor<40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<40x40xi64>) outs(%34 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %176 = arith.cmpi sle, %in, %c4_i64 : i64
      linalg.yield %176 : i1
    } -> tensor<40x40xi1>
    %52 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<40x40xi64>) outs(%44 : tensor<40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = arith.sitofp %in : i64 to f32
      linalg.yield %176 : f32
    } -> tensor<40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%50, %38 : tensor<40x40xf32>, tensor<40x40xi64>) outs(%44 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %in_62: i64, %out: f32):
      %176 = arith.sitofp %in_62 : i64 to f32
      %177 = arith.mulf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<40x40xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%51, %52, %53 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<40x40xf32>) outs(%44 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %176 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %176 : f32
    } -> tensor<40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<40x40xf32>) outs(%32 : tensor<40x40xi64>) {
    ^bb0(%in: f32, %out: i64):
      %176 = arith.fptosi %in : f32 to i64
      linalg.yield %176 : i64
    } -> tensor<40x40xi64>
    %collapsed = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %56 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<80x64xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %59 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %60 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %61 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<80x64xf32>
    %expanded_22 = tensor.expand_shape %61 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %62 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x40x4x16xf32>) outs(%62 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %transposed_25 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %64 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %65 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%63, %64 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<80x64xf32>
    %expanded_26 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x40x4x16xf32>) outs(%62 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %transposed_29 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %66 = linalg.matmul ins(%collapsed, %transposed_29 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %67 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %68 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%66, %67 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<80x64xf32>
    %expanded_30 = tensor.expand_shape %68 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x40x4x16xf32>) outs(%62 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %69 = tensor.empty() : tensor<f32>
    %70 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = []} ins(%cst_5 : tensor<f32>) outs(%69 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.sqrt %in : f32
      linalg.yield %176 : f32
    } -> tensor<f32>
    %71 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_28 : tensor<8x40x16xf32>) outs(%71 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %72 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33, %70 : tensor<8x16x40xf32>, tensor<f32>) outs(%71 : tensor<8x16x40xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.divf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<8x16x40xf32>
    %73 = tensor.empty() : tensor<8x40x40xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %75 = linalg.batch_matmul ins(%collapsed_24, %72 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%74 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_34 = tensor.expand_shape %55 [[0, 1, 2], [3]] output_shape [1, 1, 40, 40] : tensor<40x40xi64> into tensor<1x1x40x40xi64>
    %76 = tensor.empty() : tensor<16x64xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %78 = linalg.matmul ins(%arg22, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%77 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %79 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%76 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %80 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%78, %79 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%76 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<16x64xf32>
    %expanded_35 = tensor.expand_shape %80 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
    %81 = tensor.empty() : tensor<1x4x16x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x16x4x16xf32>) outs(%81 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %82 = tensor.empty() : tensor<2x4x16x16xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %83 = linalg.generic {indexing_maps = [#map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<4x16x16xf32>) outs(%82 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_38 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %84 = linalg.matmul ins(%arg22, %transposed_25 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%77 : tensor<16x64xf32>) -> tensor<16x64xf32>
    %85 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%76 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64xf32>
    %86 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%84, %85 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%76 : tensor<16x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<16x64xf32>
    %expanded_39 = tensor.expand_shape %86 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x16x4x16xf32>) outs(%81 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %87 = linalg.generic {indexing_maps = [#map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<4x16x16xf32>) outs(%82 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_42 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %88 = tensor.empty() : tensor<8x16x16xf32>
    %transposed_43 = linalg.transpose ins(%collapsed_42 : tensor<8x16x16xf32>) outs(%88 : tensor<8x16x16xf32>) permutation = [0, 2, 1] 
    %89 = tensor.empty() : tensor<8x40x16xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %91 = linalg.batch_matmul ins(%collapsed_24, %transposed_43 : tensor<8x40x16xf32>, tensor<8x16x16xf32>) outs(%90 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %92 = tensor.empty() : tensor<1x1x40x40xi64>
    %93 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x1x40x40xi64>) outs(%92 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %176 = arith.addi %in, %c8_i64 : i64
      linalg.yield %176 : i64
    } -> tensor<1x1x40x40xi64>
    %94 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x1x40x40xi64>) outs(%92 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %176 = arith.maxsi %in, %c0_i64 : i64
      %177 = arith.minsi %176, %c15_i64 : i64
      linalg.yield %177 : i64
    } -> tensor<1x1x40x40xi64>
    %95 = tensor.empty() : tensor<8x40x40xi64>
    %collapsed_44 = tensor.collapse_shape %94 [[0, 1, 2], [3]] : tensor<1x1x40x40xi64> into tensor<40x40xi64>
    %96 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<40x40xi64>) outs(%95 : tensor<8x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<8x40x40xi64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<8x40x40xi64>) outs(%74 : tensor<8x40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = linalg.index 0 : index
      %177 = linalg.index 1 : index
      %178 = arith.index_cast %in : i64 to index
      %179 = arith.cmpi slt, %178, %c16 : index
      cf.assert %179, "index must be smaller than dim size"
      %180 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %180, "index must be larger or equal to 0"
      %extracted = tensor.extract %91[%176, %177, %178] : tensor<8x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x40x40xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %70 : tensor<8x40x40xf32>, tensor<f32>) outs(%73 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.divf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<8x40x40xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<8x40x40xf32>) outs(%73 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %cst_0 : f32
      linalg.yield %176 : f32
    } -> tensor<8x40x40xf32>
    %100 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x1x40x40xi64>) outs(%92 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %176 = arith.sitofp %in : i64 to f32
      %177 = arith.negf %176 : f32
      %178 = arith.fptosi %177 : f32 to i64
      linalg.yield %178 : i64
    } -> tensor<1x1x40x40xi64>
    %101 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x1x40x40xi64>) outs(%92 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %176 = arith.addi %in, %c8_i64 : i64
      linalg.yield %176 : i64
    } -> tensor<1x1x40x40xi64>
    %102 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<1x1x40x40xi64>) outs(%92 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %176 = arith.maxsi %in, %c0_i64 : i64
      %177 = arith.minsi %176, %c15_i64 : i64
      linalg.yield %177 : i64
    } -> tensor<1x1x40x40xi64>
    %transposed_45 = linalg.transpose ins(%collapsed_38 : tensor<8x16x16xf32>) outs(%88 : tensor<8x16x16xf32>) permutation = [0, 2, 1] 
    %103 = linalg.batch_matmul ins(%collapsed_28, %transposed_45 : tensor<8x40x16xf32>, tensor<8x16x16xf32>) outs(%90 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %collapsed_46 = tensor.collapse_shape %102 [[0, 1, 2], [3]] : tensor<1x1x40x40xi64> into tensor<40x40xi64>
    %104 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<40x40xi64>) outs(%95 : tensor<8x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<8x40x40xi64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<8x40x40xi64>) outs(%74 : tensor<8x40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %176 = linalg.index 0 : index
      %177 = linalg.index 1 : index
      %178 = arith.index_cast %in : i64 to index
      %179 = arith.cmpi slt, %178, %c16 : index
      cf.assert %179, "index must be smaller than dim size"
      %180 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %180, "index must be larger or equal to 0"
      %extracted = tensor.extract %103[%176, %177, %178] : tensor<8x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x40x40xf32>
    %transposed_47 = linalg.transpose ins(%105 : tensor<8x40x40xf32>) outs(%73 : tensor<8x40x40xf32>) permutation = [0, 2, 1] 
    %106 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47, %70 : tensor<8x40x40xf32>, tensor<f32>) outs(%73 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.divf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<8x40x40xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %106 : tensor<8x40x40xf32>, tensor<8x40x40xf32>) outs(%73 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<8x40x40xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %107 : tensor<8x40x40xf32>, tensor<8x40x40xf32>) outs(%73 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<8x40x40xf32>
    %expanded_48 = tensor.expand_shape %108 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %109 = tensor.empty() : tensor<2x1x40x40xi1>
    %110 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x40x40xi64>) outs(%109 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %176 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %176 : i1
    } -> tensor<2x1x40x40xi1>
    %111 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x1x40x40xi1>) outs(%109 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %176 = arith.xori %in, %true : i1
      linalg.yield %176 : i1
    } -> tensor<2x1x40x40xi1>
    %112 = tensor.empty() : tensor<2x4x40x40xf32>
    %113 = linalg.generic {indexing_maps = [#map18, #map19, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %cst_4, %expanded_48 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%112 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %176 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x40xf32>
    %114 = tensor.empty() : tensor<2x4x40xi64>
    %115 = linalg.fill ins(%c0_i64 : i64) outs(%114 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %116 = tensor.empty() : tensor<2x4x40xf32>
    %117 = linalg.fill ins(%cst_1 : f32) outs(%116 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %118:2 = linalg.generic {indexing_maps = [#map7, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x4x40x40xf32>) outs(%117, %115 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %176 = linalg.index 3 : index
      %177 = arith.index_cast %176 : index to i64
      %178 = arith.maximumf %in, %out : f32
      %179 = arith.cmpf ogt, %in, %out : f32
      %180 = arith.select %179, %177, %out_62 : i64
      linalg.yield %178, %180 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_49 = tensor.expand_shape %118#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %expanded_49 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%112 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.subf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x40xf32>
    %120 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x4x40x40xf32>) outs(%112 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.exp %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x40xf32>
    %121 = tensor.empty() : tensor<2x4x40x1xf32>
    %122 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120 : tensor<2x4x40x40xf32>) outs(%122 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %123 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%112 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.divf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_50 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %125 = linalg.batch_matmul ins(%collapsed_50, %collapsed_32 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%90 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_51 = tensor.expand_shape %125 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %126 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x4x40x16xf32>) outs(%126 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_54 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %128 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %129 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%127, %128 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<80x64xf32>
    %expanded_55 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %27 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x64xf32>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %176 = arith.extf %in : f32 to f64
      linalg.yield %176 : f64
    } -> tensor<2x40x64xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_8 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %176 = arith.subf %in, %in_62 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x64xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %134 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %176 = arith.mulf %in, %in_62 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x64xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_8 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %176 = arith.truncf %in : f64 to f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_9 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_7 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.rsqrt %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %140 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.subf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %142 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.mulf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.mulf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_56 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %147 = tensor.empty() : tensor<64x96xf32>
    %transposed_57 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%147 : tensor<64x96xf32>) permutation = [1, 0] 
    %148 = tensor.empty() : tensor<80x96xf32>
    %149 = linalg.fill ins(%cst_0 : f32) outs(%148 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %150 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%149 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %151 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%148 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %152 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%150, %151 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%148 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<80x96xf32>
    %expanded_58 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %153 = tensor.empty() : tensor<2x40x96xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<2x40x96xf32>) outs(%153 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_12 : f32
      %177 = math.erf %176 : f32
      %178 = arith.addf %177, %cst_2 : f32
      %179 = arith.mulf %178, %cst_3 : f32
      %180 = arith.mulf %in, %179 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_59 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %155 = tensor.empty() : tensor<96x64xf32>
    %transposed_60 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%155 : tensor<96x64xf32>) permutation = [1, 0] 
    %156 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %157 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %158 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%156, %157 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<80x64xf32>
    %expanded_61 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %146 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x40x64xf32>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %176 = arith.extf %in : f32 to f64
      linalg.yield %176 : f64
    } -> tensor<2x40x64xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_8 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %162 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %176 = arith.subf %in, %in_62 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x64xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %163 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_62: f64, %out: f64):
      %176 = arith.mulf %in, %in_62 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x64xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.addf %in, %out : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %176 = arith.divf %in, %cst_8 : f64
      linalg.yield %176 : f64
    } -> tensor<2x40x1xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %176 = arith.truncf %in : f64 to f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.addf %in, %out : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.divf %in, %cst_9 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = arith.truncf %cst_7 : f64 to f32
      %177 = arith.addf %in, %176 : f32
      linalg.yield %177 : f32
    } -> tensor<2x40x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %176 = math.rsqrt %in : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %169 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.subf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %171 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.mulf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.mulf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %176 = arith.addf %in, %in_62 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x64xf32>
    return %175 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

