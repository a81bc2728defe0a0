#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gemma3_bidirectional(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c9_i64 = arith.constant 9 : i64
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
      %149 = arith.index_cast %in : i64 to index
      %150 = linalg.index 2 : index
      %151 = arith.cmpi slt, %149, %c96 : index
      cf.assert %151, "index must be smaller than dim size"
      %152 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %152, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%149, %150] : tensor<96x64xf32>
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
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<40xi64>) outs(%3 : tensor<40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %149 = arith.subi %in, %c9_i64 : i64
      linalg.yield %149 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %6 = tensor.empty() : tensor<40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded : tensor<40xi64>, tensor<40x1xi64>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %149 = arith.cmpi sgt, %in, %in_54 : i64
      linalg.yield %149 : i1
    } -> tensor<40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_8, %7 : tensor<40x1xi1>, tensor<40x40xi1>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %149 = arith.andi %in, %in_54 : i1
      linalg.yield %149 : i1
    } -> tensor<40x40xi1>
    %expanded_15 = tensor.expand_shape %4 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%4, %expanded_15 : tensor<40xi64>, tensor<40x1xi64>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %149 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %149 : i1
    } -> tensor<40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %149 = arith.andi %in, %in_54 : i1
      linalg.yield %149 : i1
    } -> tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_7, %10 : tensor<40x1xi1>, tensor<40x40xi1>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %149 = arith.ori %in, %in_54 : i1
      linalg.yield %149 : i1
    } -> tensor<40x40xi1>
    %12 = tensor.empty() : tensor<40x40xi64>
    %13 = linalg.generic {indexing_maps = [#map5, #map4, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %4 : tensor<40x1xi64>, tensor<40xi64>) outs(%12 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %149 = arith.subi %in, %in_54 : i64
      linalg.yield %149 : i64
    } -> tensor<40x40xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<40x40xi64>) outs(%12 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %149 = math.absi %in : i64
      linalg.yield %149 : i64
    } -> tensor<40x40xi64>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<40x40xi64>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %149 = arith.cmpi slt, %in, %c9_i64 : i64
      linalg.yield %149 : i1
    } -> tensor<40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%11, %15 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %149 = arith.ori %in, %in_54 : i1
      linalg.yield %149 : i1
    } -> tensor<40x40xi1>
    %17 = tensor.empty() : tensor<2x1x40x40xi1>
    %expanded_16 = tensor.expand_shape %16 [[0, 1], [2]] output_shape [1, 40, 40] : tensor<40x40xi1> into tensor<1x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x40x40xi1>) outs(%17 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %19 = tensor.empty() : tensor<2x1x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%19 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %149 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %149 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %21 = tensor.empty() : tensor<1x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x40x1xi64>) outs(%21 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %149 = arith.sitofp %in : i64 to f32
      linalg.yield %149 : f32
    } -> tensor<1x40x1xf32>
    %23 = tensor.empty() : tensor<1x40x8xf32>
    %24 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_10 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%23 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %24, %24 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %25 = tensor.empty() : tensor<1x40x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%25 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.cos %in : f32
      linalg.yield %149 : f32
    } -> tensor<1x40x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%25 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.sin %in : f32
      linalg.yield %149 : f32
    } -> tensor<1x40x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %29 = tensor.empty() : tensor<2x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %34 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %36 = tensor.empty() : tensor<64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %cst_3 : f32
      linalg.yield %149 : f32
    } -> tensor<64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %39 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %40 = tensor.empty() : tensor<80x64xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %43 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xf32>) outs(%43 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<64x32xf32>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%44 : tensor<64x32xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<80x32xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%46 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_21 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %48 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x2x16xf32>) outs(%48 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%44 : tensor<64x32xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%46 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_24 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x40x2x16xf32>) outs(%48 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x4x40x16xf32>) outs(%43 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x4x40x16xf32>
    %51 = tensor.empty() : tensor<2x4x40x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x40x16xf32>) outs(%52 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40x1xf32>) outs(%51 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x40x1xf32>) outs(%51 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x1xf32>) outs(%51 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %56 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x16xf32>
    %58 = tensor.empty() : tensor<16xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<16xf32>) outs(%58 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %cst_3 : f32
      linalg.yield %149 : f32
    } -> tensor<16xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%43 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x16xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x2x40x16xf32>) outs(%48 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x2x40x16xf32>
    %62 = tensor.empty() : tensor<2x2x40x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x2x40x16xf32>) outs(%63 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x2x40x1xf32>) outs(%62 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_13 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x1xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x2x40x1xf32>) outs(%62 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x2x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x2x40x1xf32>) outs(%62 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %67 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%48 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x16xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<16xf32>) outs(%58 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %cst_3 : f32
      linalg.yield %149 : f32
    } -> tensor<16xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %69 : tensor<2x2x40x16xf32>, tensor<16xf32>) outs(%48 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x16xf32>
    %expanded_26 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_27 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%43 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %60[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %60[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %72 = tensor.empty() : tensor<2x4x40x8xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x4x40x8xf32>) outs(%72 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_29 = tensor.concat dim(3) %73, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%43 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x16xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%43 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x16xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_26 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_30 = tensor.extract_slice %70[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_31 = tensor.extract_slice %70[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %77 = tensor.empty() : tensor<2x2x40x8xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x2x40x8xf32>) outs(%77 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_32 = tensor.concat dim(3) %78, %extracted_slice_30 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_27 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x16xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%48 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x16xf32>
    %81 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %82 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x2x40x16xf32>) outs(%81 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_33 = tensor.collapse_shape %82 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %83 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x2x40x16xf32>) outs(%81 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %84 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<2x4x40x16xf32>) outs(%84 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %85 = tensor.empty() : tensor<8x40x40xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %87 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%86 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_37 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %88 = tensor.empty() : tensor<2x4x40x40xf32>
    %89 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x4x40x40xf32>) outs(%88 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.mulf %in, %cst_14 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x40xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %20 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%88 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x40xf32>
    %91 = tensor.empty() : tensor<2x4x40xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %93 = tensor.empty() : tensor<2x4x40xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %95:2 = linalg.generic {indexing_maps = [#map8, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x4x40x40xf32>) outs(%94, %92 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %149 = linalg.index 3 : index
      %150 = arith.index_cast %149 : index to i64
      %151 = arith.maximumf %in, %out : f32
      %152 = arith.cmpf ogt, %in, %out : f32
      %153 = arith.select %152, %150, %out_54 : i64
      linalg.yield %151, %153 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_38 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%88 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.subf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x40xf32>
    %97 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<2x4x40x40xf32>) outs(%88 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.exp %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x40xf32>
    %98 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x40x40xf32>) outs(%52 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %98 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%88 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.divf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_40 = tensor.collapse_shape %83 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %100 = tensor.empty() : tensor<8x40x16xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %102 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%101 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_41 = tensor.expand_shape %102 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %103 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x40x16xf32>) outs(%103 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %104 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_45 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %109 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %cst_3 : f32
      linalg.yield %149 : f32
    } -> tensor<64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %111 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %112 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %118 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %cst_3 : f32
      linalg.yield %149 : f32
    } -> tensor<64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %120 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %122 = tensor.empty() : tensor<64x96xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%122 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %123 = tensor.empty() : tensor<80x96xf32>
    %124 = linalg.fill ins(%cst : f32) outs(%123 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %125 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%124 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_48 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %126 = tensor.empty() : tensor<2x40x96xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x96xf32>) outs(%126 : tensor<2x40x96xf32>) {
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
    %transposed_49 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%122 : tensor<64x96xf32>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_47, %transposed_49 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%124 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_50 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %expanded_50 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%126 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x96xf32>
    %130 = tensor.empty() : tensor<96x64xf32>
    %transposed_51 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%130 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %131 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%41 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_53 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %136 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %cst_3 : f32
      linalg.yield %149 : f32
    } -> tensor<64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %138 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %139 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.addf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_12 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_9 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %145 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %149 = arith.mulf %in, %in_54 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x64xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %cst_3 : f32
      linalg.yield %149 : f32
    } -> tensor<64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %147 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
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
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

