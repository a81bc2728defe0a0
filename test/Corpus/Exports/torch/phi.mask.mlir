#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @phi(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c96 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%130, %131] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %130 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %130 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %130 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %130 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %130 = arith.andi %in, %in_55 : i1
      linalg.yield %130 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %130 = arith.cmpi slt, %in, %c0_i64 : i64
      %131 = arith.addi %in, %c2_i64 : i64
      %132 = arith.select %130, %131, %in : i64
      %133 = arith.index_cast %132 : i64 to index
      %134 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %135 = arith.addi %in_55, %c40_i64 : i64
      %136 = arith.select %134, %135, %in_55 : i64
      %137 = arith.index_cast %136 : i64 to index
      %extracted = tensor.extract %5[%133, %137] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %130 = arith.andi %in, %in_55 : i1
      linalg.yield %130 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %130 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.sitofp %in : i64 to f32
      linalg.yield %130 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<1x40x4xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_8 : tensor<1x40x1xf32>, tensor<4xf32>) outs(%19 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<1x40x4xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x40x4xf32>, tensor<1x40x4xf32>) -> tensor<1x40x8xf32>
    %21 = tensor.empty() : tensor<1x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.cos %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x40x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.sin %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x40x8xf32>
    %24 = tensor.empty() : tensor<2x40x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %26 = tensor.empty() : tensor<2x40x1xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_9 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %130 = arith.subf %in, %in_55 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %130 = arith.mulf %in, %in_55 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_9 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %34 = tensor.empty() : tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_10 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_7 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %38 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.subf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %45 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<80x64xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %48 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %49 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %51 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %53 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_23 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %expanded_28 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %expanded_29 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %58 = tensor.empty() : tensor<2x4x40x8xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_28 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%58 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %60 = tensor.empty() : tensor<2x4x40x4xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x4x40x4xf32>) outs(%60 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_32 = tensor.concat dim(3) %61, %extracted_slice_30 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_29 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%58 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x8xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %62 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%58 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x8xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_28 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%58 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x4x40x4xf32>) outs(%60 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_35 = tensor.concat dim(3) %65, %extracted_slice_33 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_29 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%58 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x8xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %66 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%58 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_36 = tensor.concat dim(3) %63, %extracted_slice_25 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %concat_37 = tensor.concat dim(3) %67, %extracted_slice_27 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %68 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_38 = linalg.transpose ins(%concat_37 : tensor<2x4x40x16xf32>) outs(%68 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %concat_36 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %69 = tensor.empty() : tensor<8x40x40xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %71 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%70 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_41 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %72 = tensor.empty() : tensor<2x4x40x40xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.mulf %in, %cst_11 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x40xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %77 = tensor.empty() : tensor<2x4x40xf32>
    %78 = linalg.fill ins(%cst_1 : f32) outs(%77 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %79:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%78, %76 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_55 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_42 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_42 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.subf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x40xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = tensor.empty() : tensor<2x4x40x1xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.divf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_43 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %86 = tensor.empty() : tensor<8x40x16xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %88 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%87 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_45 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %89 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x4x40x16xf32>) outs(%89 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_48 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %91 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_49 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %93 = tensor.empty() : tensor<64x96xf32>
    %transposed_50 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%93 : tensor<64x96xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<80x96xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %96 = linalg.matmul ins(%collapsed, %transposed_50 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%95 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %97 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<96xf32>) outs(%94 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%96, %97 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%94 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<80x96xf32>
    %expanded_51 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %99 = tensor.empty() : tensor<2x40x96xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<2x40x96xf32>) outs(%99 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.mulf %in, %cst_12 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x96xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<2x40x96xf32>) outs(%99 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<2x40x96xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x96xf32>) outs(%99 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_6 : f64 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x96xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %102 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%99 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x96xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x96xf32>) outs(%99 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x96xf32>) outs(%99 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.tanh %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x96xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x96xf32>) outs(%99 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %cst_13 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x96xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %106 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%99 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_52 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %108 = tensor.empty() : tensor<96x64xf32>
    %transposed_53 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%108 : tensor<96x64xf32>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed_52, %transposed_53 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %110 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%109, %110 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_54 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %expanded_54 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %1 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_9 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %130 = arith.subf %in, %in_55 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %130 = arith.mulf %in, %in_55 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_9 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_10 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_7 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %123 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.subf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %125 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.mulf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %130 = arith.addf %in, %in_55 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    return %129 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

