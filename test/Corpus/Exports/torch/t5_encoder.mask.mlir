#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1) -> (d0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @t5_encoder(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<32x4xf32>, %arg8: tensor<64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c40_i64 = arith.constant 40 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 2.7725887222397811 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant dense<15> : tensor<40x40xi64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.index_cast %in : i64 to index
      %103 = linalg.index 2 : index
      %104 = arith.cmpi slt, %102, %c96 : index
      cf.assert %104, "index must be smaller than dim size"
      %105 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %105, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%102, %103] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<2x40xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %102 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %102 : i1
    } -> tensor<2x40xi1>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i64
      linalg.yield %103 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i64
      linalg.yield %103 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x1xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %102 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %102 : i1
    } -> tensor<1x1x40x1xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %9 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%8 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_40: i1, %out: i1):
      %102 = arith.andi %in, %in_40 : i1
      linalg.yield %102 : i1
    } -> tensor<1x1x40x1xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_40: i64, %out: i1):
      %102 = arith.cmpi slt, %in, %c0_i64 : i64
      %103 = arith.addi %in, %c2_i64 : i64
      %104 = arith.select %102, %103, %in : i64
      %105 = arith.index_cast %104 : i64 to index
      %106 = arith.cmpi slt, %in_40, %c0_i64 : i64
      %107 = arith.addi %in_40, %c40_i64 : i64
      %108 = arith.select %106, %107, %in_40 : i64
      %109 = arith.index_cast %108 : i64 to index
      %extracted = tensor.extract %3[%105, %109] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_40: i1, %out: i1):
      %102 = arith.andi %in, %in_40 : i1
      linalg.yield %102 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_2, %cst_1 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %102 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x1x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %18 = tensor.empty() : tensor<2x40x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_6 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_5 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.mulf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %24 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.mulf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %26 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %27 = tensor.empty() : tensor<80x64xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %29 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_11 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %30 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x40x4x16xf32>) outs(%30 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_14 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_15 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_16 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%30 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %7 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %expanded_19 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %33 = tensor.empty() : tensor<40x40xi64>
    %34 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%33 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_40: i64, %out: i64):
      %102 = arith.subi %in, %in_40 : i64
      linalg.yield %102 : i64
    } -> tensor<40x40xi64>
    %35 = tensor.empty() : tensor<40x40xi1>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<40x40xi64>) outs(%35 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %102 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %102 : i1
    } -> tensor<40x40xi1>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<40x40xi1>) outs(%33 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %out: i64):
      %102 = arith.extui %in : i1 to i64
      linalg.yield %102 : i64
    } -> tensor<40x40xi64>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<40x40xi64>) outs(%33 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %102 = arith.muli %in, %c16_i64 : i64
      linalg.yield %102 : i64
    } -> tensor<40x40xi64>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<40x40xi64>) outs(%33 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %102 = math.absi %in : i64
      linalg.yield %102 : i64
    } -> tensor<40x40xi64>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<40x40xi64>) outs(%35 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %102 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %102 : i1
    } -> tensor<40x40xi1>
    %41 = tensor.empty() : tensor<40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<40x40xi64>) outs(%41 : tensor<40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.sitofp %in : i64 to f32
      linalg.yield %102 : f32
    } -> tensor<40x40xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<40x40xf32>) outs(%41 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_7 : f32
      linalg.yield %102 : f32
    } -> tensor<40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<40x40xf32>) outs(%41 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.log %in : f32
      linalg.yield %102 : f32
    } -> tensor<40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<40x40xf32>) outs(%41 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_4 : f64 to f32
      %103 = arith.divf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<40x40xf32>) outs(%41 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_7 : f32
      linalg.yield %102 : f32
    } -> tensor<40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<40x40xf32>) outs(%33 : tensor<40x40xi64>) {
    ^bb0(%in: f32, %out: i64):
      %102 = arith.fptosi %in : f32 to i64
      linalg.yield %102 : i64
    } -> tensor<40x40xi64>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<40x40xi64>) outs(%33 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %102 = arith.addi %in, %c8_i64 : i64
      linalg.yield %102 : i64
    } -> tensor<40x40xi64>
    %49 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48, %cst_8 : tensor<40x40xi64>, tensor<40x40xi64>) outs(%33 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_40: i64, %out: i64):
      %102 = arith.minsi %in, %in_40 : i64
      linalg.yield %102 : i64
    } -> tensor<40x40xi64>
    %50 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%40, %39, %49 : tensor<40x40xi1>, tensor<40x40xi64>, tensor<40x40xi64>) outs(%33 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %in_40: i64, %in_41: i64, %out: i64):
      %102 = arith.select %in, %in_40, %in_41 : i64
      linalg.yield %102 : i64
    } -> tensor<40x40xi64>
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %50 : tensor<40x40xi64>, tensor<40x40xi64>) outs(%33 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_40: i64, %out: i64):
      %102 = arith.addi %in, %in_40 : i64
      linalg.yield %102 : i64
    } -> tensor<40x40xi64>
    %52 = tensor.empty() : tensor<40x40x4xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<40x40xi64>) outs(%52 : tensor<40x40x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.index_cast %in : i64 to index
      %103 = linalg.index 2 : index
      %104 = arith.cmpi slt, %102, %c32 : index
      cf.assert %104, "index must be smaller than dim size"
      %105 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %105, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg7[%102, %103] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x40x4xf32>
    %54 = tensor.empty() : tensor<4x40x40xf32>
    %transposed_20 = linalg.transpose ins(%53 : tensor<40x40x4xf32>) outs(%54 : tensor<4x40x40xf32>) permutation = [2, 0, 1] 
    %expanded_21 = tensor.expand_shape %transposed_20 [[0, 1], [2], [3]] output_shape [1, 4, 40, 40] : tensor<4x40x40xf32> into tensor<1x4x40x40xf32>
    %55 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_22 = linalg.transpose ins(%expanded_14 : tensor<2x40x4x16xf32>) outs(%55 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %56 = tensor.empty() : tensor<8x40x40xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %58 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%57 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_25 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %59 = tensor.empty() : tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_21 : tensor<2x4x40x40xf32>, tensor<1x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.addf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.addf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = tensor.empty() : tensor<2x4x40xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %64 = tensor.empty() : tensor<2x4x40xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %66:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x40x40xf32>) outs(%65, %63 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %102 = linalg.index 3 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.maximumf %in, %out : f32
      %105 = arith.cmpf ogt, %in, %out : f32
      %106 = arith.select %105, %103, %out_40 : i64
      linalg.yield %104, %106 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_26 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_26 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.subf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.exp %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%70 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.divf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_27 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %73 = tensor.empty() : tensor<8x40x16xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %75 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%74 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_29 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %76 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x40x16xf32>) outs(%76 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %77 = linalg.matmul ins(%collapsed_32, %transposed_31 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_33 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_33 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.addf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_6 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_5 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.mulf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %84 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.mulf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %86 = tensor.empty() : tensor<64x96xf32>
    %transposed_34 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%86 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %87 = tensor.empty() : tensor<80x96xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %89 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%88 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_36 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %90 = tensor.empty() : tensor<2x40x96xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x40x96xf32>) outs(%90 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.cmpf ugt, %in, %cst : f32
      %103 = arith.select %102, %in, %cst : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x96xf32>
    %92 = tensor.empty() : tensor<96x64xf32>
    %transposed_37 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%92 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %93 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_39 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %expanded_39 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.addf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_6 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_5 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.mulf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %100 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %102 = arith.mulf %in, %in_40 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x64xf32>
    return %101 : tensor<2x40x64xf32>
  }
}

