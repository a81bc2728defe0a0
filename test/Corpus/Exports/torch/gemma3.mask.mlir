#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gemma3(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
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
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 1.600000e+01 : f32
    %cst_13 = arith.constant 6.250000e-02 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %151 = arith.index_cast %in : i64 to index
      %152 = linalg.index 2 : index
      %153 = arith.cmpi slt, %151, %c96 : index
      cf.assert %153, "index must be smaller than dim size"
      %154 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %154, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%151, %152] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<2x40x64xf32>, tensor<f32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %151 = linalg.index 0 : index
      %152 = arith.index_cast %151 : index to i64
      linalg.yield %152 : i64
    } -> tensor<40xi64>
    %5 = tensor.empty() : tensor<2x40xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%5 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %151 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %151 : i1
    } -> tensor<2x40xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %151 = linalg.index 0 : index
      %152 = arith.index_cast %151 : index to i64
      linalg.yield %152 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %9 = tensor.empty() : tensor<1x1x40x1xi64>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x40x1xi64>) outs(%9 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %151 = arith.subi %in, %c16_i64 : i64
      linalg.yield %151 : i64
    } -> tensor<1x1x40x1xi64>
    %11 = tensor.empty() : tensor<1x1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %10 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %151 = arith.cmpi sgt, %in, %in_53 : i64
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %12 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %151 = arith.andi %in, %in_53 : i1
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %151 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %151 = arith.andi %in, %in_53 : i1
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %15 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %151 = arith.andi %in, %in_53 : i1
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %17 = tensor.empty() : tensor<2x1x1x40xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%17 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %151 = arith.cmpi slt, %in, %c0_i64 : i64
      %152 = arith.addi %in, %c2_i64 : i64
      %153 = arith.select %151, %152, %in : i64
      %154 = arith.index_cast %153 : i64 to index
      %155 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %156 = arith.addi %in_53, %c40_i64 : i64
      %157 = arith.select %155, %156, %in_53 : i64
      %158 = arith.index_cast %157 : i64 to index
      %extracted = tensor.extract %6[%154, %158] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %19 = tensor.empty() : tensor<2x1x40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map11, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%19 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %151 = arith.andi %in, %in_53 : i1
      linalg.yield %151 : i1
    } -> tensor<2x1x40x40xi1>
    %21 = tensor.empty() : tensor<2x1x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%21 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %151 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %151 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_16 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %23 = tensor.empty() : tensor<1x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x40x1xi64>) outs(%23 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %151 = arith.sitofp %in : i64 to f32
      linalg.yield %151 : f32
    } -> tensor<1x40x1xf32>
    %25 = tensor.empty() : tensor<1x40x8xf32>
    %26 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %cst_9 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%25 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %26, %26 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %27 = tensor.empty() : tensor<1x40x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%27 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.cos %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x40x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%27 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.sin %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x40x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<2x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_8 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %36 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %38 = tensor.empty() : tensor<64xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_3 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %41 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %42 = tensor.empty() : tensor<80x64xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %45 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%45 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%46 : tensor<64x32xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<80x32xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%48 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_20 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %50 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x2x16xf32>) outs(%50 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%46 : tensor<64x32xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%48 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_23 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x2x16xf32>) outs(%50 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<2x4x40x16xf32>) outs(%45 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %53 = tensor.empty() : tensor<2x4x40x1xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x4x40x16xf32>) outs(%54 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x1xf32>) outs(%53 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x40x1xf32>) outs(%53 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_8 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x40x1xf32>) outs(%53 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %58 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%45 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %60 = tensor.empty() : tensor<16xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<16xf32>) outs(%60 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_3 : f32
      linalg.yield %151 : f32
    } -> tensor<16xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%45 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x40x16xf32>) outs(%50 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %64 = tensor.empty() : tensor<2x2x40x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x2x40x16xf32>) outs(%65 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x2x40x1xf32>) outs(%64 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x40x1xf32>) outs(%64 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_8 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x2x40x1xf32>) outs(%64 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %69 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%50 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<16xf32>) outs(%60 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_3 : f32
      linalg.yield %151 : f32
    } -> tensor<16xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %71 : tensor<2x2x40x16xf32>, tensor<16xf32>) outs(%50 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %expanded_25 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_26 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_25 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%45 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %62[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %62[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %74 = tensor.empty() : tensor<2x4x40x8xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x4x40x8xf32>) outs(%74 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_28 = tensor.concat dim(3) %75, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%45 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%45 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.addf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_25 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%50 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_29 = tensor.extract_slice %72[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_30 = tensor.extract_slice %72[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %79 = tensor.empty() : tensor<2x2x40x8xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x2x40x8xf32>) outs(%79 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_31 = tensor.concat dim(3) %80, %extracted_slice_29 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_26 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%50 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%50 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.addf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %83 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %84 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x2x40x16xf32>) outs(%83 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_32 = tensor.collapse_shape %84 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %85 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x2x40x16xf32>) outs(%83 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %86 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<2x4x40x16xf32>) outs(%86 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %87 = tensor.empty() : tensor<8x40x40xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %89 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%88 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_36 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %90 = tensor.empty() : tensor<2x4x40x40xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x40x40xf32>) outs(%90 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.mulf %in, %cst_13 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %22 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%90 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.addf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %93 = tensor.empty() : tensor<2x4x40xi64>
    %94 = linalg.fill ins(%c0_i64 : i64) outs(%93 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %95 = tensor.empty() : tensor<2x4x40xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %97:2 = linalg.generic {indexing_maps = [#map5, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<2x4x40x40xf32>) outs(%96, %94 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %151 = linalg.index 3 : index
      %152 = arith.index_cast %151 : index to i64
      %153 = arith.maximumf %in, %out : f32
      %154 = arith.cmpf ogt, %in, %out : f32
      %155 = arith.select %154, %152, %out_53 : i64
      linalg.yield %153, %155 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_37 = tensor.expand_shape %97#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %expanded_37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%90 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.subf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<2x4x40x40xf32>) outs(%90 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.exp %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x4x40x40xf32>) outs(%54 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x1xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%90 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.divf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %85 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %102 = tensor.empty() : tensor<8x40x16xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %104 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%103 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_40 = tensor.expand_shape %104 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %105 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x40x16xf32>) outs(%105 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %106 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_8 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %111 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_3 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %113 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %114 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.addf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_8 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_3 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %124 = tensor.empty() : tensor<64x96xf32>
    %transposed_45 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%124 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %125 = tensor.empty() : tensor<80x96xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %127 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%126 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_47 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %128 = tensor.empty() : tensor<2x40x96xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x40x96xf32>) outs(%128 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c3_i64 : f32, i64
      %152 = arith.mulf %151, %cst_1 : f32
      %153 = arith.addf %in, %152 : f32
      %154 = arith.mulf %153, %cst_2 : f32
      %155 = math.tanh %154 : f32
      %156 = arith.addf %155, %cst_3 : f32
      %157 = arith.mulf %156, %cst_4 : f32
      %158 = arith.mulf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x96xf32>
    %transposed_48 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%124 : tensor<64x96xf32>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_46, %transposed_48 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%126 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_49 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %expanded_49 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%128 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x96xf32>
    %132 = tensor.empty() : tensor<96x64xf32>
    %transposed_50 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%132 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %131 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %133 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_52 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_8 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %138 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_3 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %140 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %141 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.addf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_8 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %147 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg16 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_3 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %149 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %151 = arith.mulf %in, %in_53 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    return %150 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

