#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gemma3_bidirectional(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c9_i64 = arith.constant 9 : i64
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
    %cst_7 = arith.constant dense<false> : tensor<40x1xi1>
    %cst_8 = arith.constant dense<true> : tensor<40x1xi1>
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_11 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 1.600000e+01 : f32
    %cst_14 = arith.constant 6.250000e-02 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %155 = arith.index_cast %in : i64 to index
      %156 = linalg.index 2 : index
      %157 = arith.cmpi slt, %155, %c96 : index
      cf.assert %157, "index must be smaller than dim size"
      %158 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %158, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%155, %156] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<2x40x64xf32>, tensor<f32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %155 = linalg.index 0 : index
      %156 = arith.index_cast %155 : index to i64
      linalg.yield %156 : i64
    } -> tensor<40xi64>
    %5 = tensor.empty() : tensor<2x40xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%5 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %155 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %155 : i1
    } -> tensor<2x40xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %155 = linalg.index 0 : index
      %156 = arith.index_cast %155 : index to i64
      linalg.yield %156 : i64
    } -> tensor<2xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<40xi64>) outs(%3 : tensor<40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %155 = arith.subi %in, %c9_i64 : i64
      linalg.yield %155 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %10 = tensor.empty() : tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded : tensor<40xi64>, tensor<40x1xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %155 = arith.cmpi sgt, %in, %in_56 : i64
      linalg.yield %155 : i1
    } -> tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_8, %11 : tensor<40x1xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %155 = arith.andi %in, %in_56 : i1
      linalg.yield %155 : i1
    } -> tensor<40x40xi1>
    %expanded_15 = tensor.expand_shape %4 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded_15 : tensor<40xi64>, tensor<40x1xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %155 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %155 : i1
    } -> tensor<40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%12, %13 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %155 = arith.andi %in, %in_56 : i1
      linalg.yield %155 : i1
    } -> tensor<40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_7, %14 : tensor<40x1xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %155 = arith.ori %in, %in_56 : i1
      linalg.yield %155 : i1
    } -> tensor<40x40xi1>
    %16 = tensor.empty() : tensor<40x40xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %4 : tensor<40x1xi64>, tensor<40xi64>) outs(%16 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %155 = arith.subi %in, %in_56 : i64
      linalg.yield %155 : i64
    } -> tensor<40x40xi64>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<40x40xi64>) outs(%16 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %155 = math.absi %in : i64
      linalg.yield %155 : i64
    } -> tensor<40x40xi64>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<40x40xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %155 = arith.cmpi slt, %in, %c9_i64 : i64
      linalg.yield %155 : i1
    } -> tensor<40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%15, %19 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %155 = arith.ori %in, %in_56 : i1
      linalg.yield %155 : i1
    } -> tensor<40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_8, %20 : tensor<40x1xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %155 = arith.andi %in, %in_56 : i1
      linalg.yield %155 : i1
    } -> tensor<40x40xi1>
    %expanded_16 = tensor.expand_shape %8 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %22 = linalg.generic {indexing_maps = [#map6, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %4 : tensor<2x1xi64>, tensor<40xi64>) outs(%5 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %155 = arith.cmpi slt, %in, %c0_i64 : i64
      %156 = arith.addi %in, %c2_i64 : i64
      %157 = arith.select %155, %156, %in : i64
      %158 = arith.index_cast %157 : i64 to index
      %159 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %160 = arith.addi %in_56, %c40_i64 : i64
      %161 = arith.select %159, %160, %in_56 : i64
      %162 = arith.index_cast %161 : i64 to index
      %extracted = tensor.extract %6[%158, %162] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x40xi1>
    %expanded_17 = tensor.expand_shape %22 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi1> into tensor<2x1x40xi1>
    %23 = tensor.empty() : tensor<2x40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_17 : tensor<40x40xi1>, tensor<2x1x40xi1>) outs(%23 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %155 = arith.andi %in, %in_56 : i1
      linalg.yield %155 : i1
    } -> tensor<2x40x40xi1>
    %expanded_18 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [2, 1, 40, 40] : tensor<2x40x40xi1> into tensor<2x1x40x40xi1>
    %25 = tensor.empty() : tensor<2x1x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%25 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %155 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %155 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_19 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %27 = tensor.empty() : tensor<1x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x40x1xi64>) outs(%27 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %155 = arith.sitofp %in : i64 to f32
      linalg.yield %155 : f32
    } -> tensor<1x40x1xf32>
    %29 = tensor.empty() : tensor<1x40x8xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_10 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%29 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %30, %30 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %31 = tensor.empty() : tensor<1x40x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%31 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.cos %in : f32
      linalg.yield %155 : f32
    } -> tensor<1x40x16xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%31 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.sin %in : f32
      linalg.yield %155 : f32
    } -> tensor<1x40x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %35 = tensor.empty() : tensor<2x40x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_12 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_9 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %40 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %42 = tensor.empty() : tensor<64xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%42 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %cst_3 : f32
      linalg.yield %155 : f32
    } -> tensor<64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %45 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %46 = tensor.empty() : tensor<80x64xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %48 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %49 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%49 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty() : tensor<64x32xf32>
    %transposed_22 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%50 : tensor<64x32xf32>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<80x32xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %53 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%52 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_23 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %54 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x2x16xf32>) outs(%54 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%50 : tensor<64x32xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%52 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_26 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x40x2x16xf32>) outs(%54 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %56 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x4x40x16xf32>) outs(%49 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x4x40x16xf32>
    %57 = tensor.empty() : tensor<2x4x40x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x40x16xf32>) outs(%58 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_13 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x1xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_9 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x40x1xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %62 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%49 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x16xf32>
    %64 = tensor.empty() : tensor<16xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<16xf32>) outs(%64 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %cst_3 : f32
      linalg.yield %155 : f32
    } -> tensor<16xf32>
    %66 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%49 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x2x40x16xf32>) outs(%54 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x2x40x16xf32>
    %68 = tensor.empty() : tensor<2x2x40x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x2x40x16xf32>) outs(%69 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x2x40x1xf32>) outs(%68 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_13 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x2x40x1xf32>) outs(%68 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_9 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x2x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x2x40x1xf32>) outs(%68 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %73 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%54 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x16xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<16xf32>) outs(%64 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %cst_3 : f32
      linalg.yield %155 : f32
    } -> tensor<16xf32>
    %76 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %75 : tensor<2x2x40x16xf32>, tensor<16xf32>) outs(%54 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x16xf32>
    %expanded_28 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_29 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %77 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_28 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%49 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %66[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_30 = tensor.extract_slice %66[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %78 = tensor.empty() : tensor<2x4x40x8xf32>
    %79 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x4x40x8xf32>) outs(%78 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.negf %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_31 = tensor.concat dim(3) %79, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %80 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_29 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%49 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x16xf32>
    %81 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%49 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.addf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x16xf32>
    %82 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_28 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%54 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_32 = tensor.extract_slice %76[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_33 = tensor.extract_slice %76[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %83 = tensor.empty() : tensor<2x2x40x8xf32>
    %84 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x2x40x8xf32>) outs(%83 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.negf %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_34 = tensor.concat dim(3) %84, %extracted_slice_32 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %85 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_29 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%54 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x16xf32>
    %86 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%54 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.addf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x16xf32>
    %87 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %88 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x2x40x16xf32>) outs(%87 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_35 = tensor.collapse_shape %88 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %89 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<2x2x40x16xf32>) outs(%87 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %90 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_35 : tensor<2x4x40x16xf32>) outs(%90 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_37 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %91 = tensor.empty() : tensor<8x40x40xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %93 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%92 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_39 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %94 = tensor.empty() : tensor<2x4x40x40xf32>
    %95 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<2x4x40x40xf32>) outs(%94 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.mulf %in, %cst_14 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x40xf32>
    %96 = linalg.generic {indexing_maps = [#map9, #map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %26 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%94 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.addf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x40xf32>
    %97 = tensor.empty() : tensor<2x4x40xi64>
    %98 = linalg.fill ins(%c0_i64 : i64) outs(%97 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %99 = tensor.empty() : tensor<2x4x40xf32>
    %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %101:2 = linalg.generic {indexing_maps = [#map9, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x40x40xf32>) outs(%100, %98 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %155 = linalg.index 3 : index
      %156 = arith.index_cast %155 : index to i64
      %157 = arith.maximumf %in, %out : f32
      %158 = arith.cmpf ogt, %in, %out : f32
      %159 = arith.select %158, %156, %out_56 : i64
      linalg.yield %157, %159 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_40 = tensor.expand_shape %101#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_40 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%94 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.subf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x40xf32>
    %103 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x4x40x40xf32>) outs(%94 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.exp %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x40xf32>
    %104 = linalg.generic {indexing_maps = [#map9, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<2x4x40x40xf32>) outs(%58 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %104 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%94 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.divf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_41 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_42 = tensor.collapse_shape %89 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %106 = tensor.empty() : tensor<8x40x16xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %108 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%107 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_43 = tensor.expand_shape %108 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %109 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x4x40x16xf32>) outs(%109 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %110 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_47 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_12 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_9 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %115 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%42 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %cst_3 : f32
      linalg.yield %155 : f32
    } -> tensor<64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %117 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %118 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.addf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_12 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_9 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<64xf32>) outs(%42 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %cst_3 : f32
      linalg.yield %155 : f32
    } -> tensor<64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %128 = tensor.empty() : tensor<64x96xf32>
    %transposed_48 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%128 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %129 = tensor.empty() : tensor<80x96xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %131 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%130 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_50 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %132 = tensor.empty() : tensor<2x40x96xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x40x96xf32>) outs(%132 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c3_i64 : f32, i64
      %156 = arith.mulf %155, %cst_1 : f32
      %157 = arith.addf %in, %156 : f32
      %158 = arith.mulf %157, %cst_2 : f32
      %159 = math.tanh %158 : f32
      %160 = arith.addf %159, %cst_3 : f32
      %161 = arith.mulf %160, %cst_4 : f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x40x96xf32>
    %transposed_51 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%128 : tensor<64x96xf32>) permutation = [1, 0] 
    %134 = linalg.matmul ins(%collapsed_49, %transposed_51 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%130 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_52 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %expanded_52 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%132 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x96xf32>
    %136 = tensor.empty() : tensor<96x64xf32>
    %transposed_53 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%136 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %137 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_55 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_12 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_9 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %142 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<64xf32>) outs(%42 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %cst_3 : f32
      linalg.yield %155 : f32
    } -> tensor<64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %144 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %145 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.addf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_12 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_9 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x40x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %151 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg16 : tensor<64xf32>) outs(%42 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %cst_3 : f32
      linalg.yield %155 : f32
    } -> tensor<64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %153 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %155 = arith.mulf %in, %in_56 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x64xf32>
    return %154 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

