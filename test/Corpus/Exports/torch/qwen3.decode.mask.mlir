#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @qwen3(%arg0: tensor<2x1xi64>, %arg1: tensor<2x2x39x16xf32>, %arg2: tensor<2x2x39x16xf32>, %arg3: tensor<2x40xi64>, %arg4: tensor<96x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96x64xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c40_i64 = arith.constant 40 : i64
    %c2_i64 = arith.constant 2 : i64
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<3.900000e+01> : tensor<1x1x1xf32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 1.600000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c96 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%126, %127] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<2x40xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %126 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %126 : i1
    } -> tensor<2x40xi1>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%7 : tensor<1xi64>) outs(%6 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = arith.addi %in, %c39_i64 : i64
      linalg.yield %126 : i64
    } -> tensor<1xi64>
    %9 = tensor.empty() : tensor<40xi64>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%9 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %11 = tensor.empty() : tensor<1x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %12 : tensor<i1>, tensor<1x1x1x40xi1>) outs(%11 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %126 = arith.andi %in, %in_51 : i1
      linalg.yield %126 : i1
    } -> tensor<1x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x1x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%14 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %126 = arith.cmpi slt, %in, %c0_i64 : i64
      %127 = arith.addi %in, %c2_i64 : i64
      %128 = arith.select %126, %127, %in : i64
      %129 = arith.index_cast %128 : i64 to index
      %130 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %131 = arith.addi %in_51, %c40_i64 : i64
      %132 = arith.select %130, %131, %in_51 : i64
      %133 = arith.index_cast %132 : i64 to index
      %extracted = tensor.extract %3[%129, %133] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1x1x40xi1>, tensor<2x1x1x40xi1>) outs(%14 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %126 = arith.andi %in, %in_51 : i1
      linalg.yield %126 : i1
    } -> tensor<2x1x1x40xi1>
    %17 = tensor.empty() : tensor<2x1x1x40xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_4, %cst_3 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %126 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1x40xf32>
    %19 = tensor.empty() : tensor<1x1x8xf32>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %cst_7 : tensor<1x1x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x1x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x1x8xf32>, tensor<1x1x8xf32>) -> tensor<1x1x16xf32>
    %21 = tensor.empty() : tensor<1x1x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%21 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.cos %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x1x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%21 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.sin %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x1x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %25 = tensor.empty() : tensor<2x1x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %32 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %31 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %34 = tensor.empty() : tensor<2x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_13 = tensor.expand_shape %36 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %37 = tensor.empty() : tensor<2x1x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x1x4x16xf32>) outs(%37 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<2x1x4x16xf32>
    %39 = tensor.empty() : tensor<2x1x4x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x1x4x1xf32>) -> tensor<2x1x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x1x4x16xf32>) outs(%40 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x1x4x1xf32>) outs(%39 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x1x4x1xf32>) outs(%39 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x1x4x1xf32>) outs(%39 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %44 : tensor<2x1x4x16xf32>, tensor<2x1x4x1xf32>) outs(%37 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9, %45 : tensor<16xf32>, tensor<2x1x4x16xf32>) outs(%37 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x4x16xf32>
    %47 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_14 = linalg.transpose ins(%46 : tensor<2x1x4x16xf32>) outs(%47 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<64x32xf32>
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<2x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_16 = tensor.expand_shape %51 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %52 = tensor.empty() : tensor<2x1x2x16xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x1x2x16xf32>) outs(%52 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<2x1x2x16xf32>
    %54 = tensor.empty() : tensor<2x1x2x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x1x2x1xf32>) -> tensor<2x1x2x1xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x1x2x16xf32>) outs(%55 : tensor<2x1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x2x1xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x1x2x1xf32>) outs(%54 : tensor<2x1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x2x1xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x1x2x1xf32>) outs(%54 : tensor<2x1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x2x1xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x1x2x1xf32>) outs(%54 : tensor<2x1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x2x1xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %59 : tensor<2x1x2x16xf32>, tensor<2x1x2x1xf32>) outs(%52 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x2x16xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg10, %60 : tensor<16xf32>, tensor<2x1x2x16xf32>) outs(%52 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x2x16xf32>
    %62 = tensor.empty() : tensor<2x2x1x16xf32>
    %transposed_17 = linalg.transpose ins(%61 : tensor<2x1x2x16xf32>) outs(%62 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_19 = tensor.expand_shape %63 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x1x2x16xf32>) outs(%62 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %expanded_22 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%47 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %65 = tensor.empty() : tensor<2x4x1x8xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x4x1x8xf32>) outs(%65 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x8xf32>
    %concat_24 = tensor.concat dim(3) %66, %extracted_slice : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%47 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x16xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>) outs(%47 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x16xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%62 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x1x16xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %70 = tensor.empty() : tensor<2x2x1x8xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x2x1x8xf32>) outs(%70 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x1x8xf32>
    %concat_27 = tensor.concat dim(3) %71, %extracted_slice_25 : (tensor<2x2x1x8xf32>, tensor<2x2x1x8xf32>) -> tensor<2x2x1x16xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%62 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x1x16xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%62 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x1x16xf32>
    %concat_28 = tensor.concat dim(2) %arg2, %73 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %concat_29 = tensor.concat dim(2) %arg2, %transposed_20 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %74 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %75 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<2x2x40x16xf32>) outs(%74 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_30 = tensor.collapse_shape %75 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %76 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_29 : tensor<2x2x40x16xf32>) outs(%74 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %77 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<2x4x40x16xf32>) outs(%77 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %78 = tensor.empty() : tensor<8x1x40xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %80 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%79 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_34 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %81 = tensor.empty() : tensor<2x4x1x40xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x4x1x40xf32>) outs(%81 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %18 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%81 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %84 = tensor.empty() : tensor<2x4x1xi64>
    %85 = linalg.fill ins(%c0_i64 : i64) outs(%84 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %86 = tensor.empty() : tensor<2x4x1xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %88:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x4x1x40xf32>) outs(%87, %85 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %126 = linalg.index 3 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = arith.maximumf %in, %out : f32
      %129 = arith.cmpf ogt, %in, %out : f32
      %130 = arith.select %129, %127, %out_51 : i64
      linalg.yield %128, %130 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_35 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_35 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%81 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.subf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x4x1x40xf32>) outs(%81 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %91 = tensor.empty() : tensor<2x4x1x1xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x4x1x40xf32>) outs(%92 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%81 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.divf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_36 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_37 = tensor.collapse_shape %76 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %95 = tensor.empty() : tensor<8x1x16xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %97 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%96 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_38 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x4x1x16xf32>) outs(%37 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %98 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_42 = tensor.expand_shape %98 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_42 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %106 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %105 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %107 = tensor.empty() : tensor<64x96xf32>
    %transposed_43 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%107 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %106 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %108 = tensor.empty() : tensor<2x96xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %110 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%109 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_45 = tensor.expand_shape %110 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %111 = tensor.empty() : tensor<2x1x96xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x1x96xf32>) outs(%111 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      %127 = math.exp %126 : f32
      %128 = arith.addf %127, %cst_1 : f32
      %129 = arith.divf %cst_1, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x96xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %112 : tensor<2x1x96xf32>, tensor<2x1x96xf32>) outs(%111 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x96xf32>
    %transposed_46 = linalg.transpose ins(%arg12 : tensor<96x64xf32>) outs(%107 : tensor<64x96xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%109 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_47 = tensor.expand_shape %114 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %expanded_47 : tensor<2x1x96xf32>, tensor<2x1x96xf32>) outs(%111 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x96xf32>
    %116 = tensor.empty() : tensor<96x64xf32>
    %transposed_48 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%116 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<2x1x96xf32> into tensor<2x96xf32>
    %117 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%35 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_50 = tensor.expand_shape %117 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_50 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_6 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %123 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %124 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    return %125 : tensor<2x1x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

