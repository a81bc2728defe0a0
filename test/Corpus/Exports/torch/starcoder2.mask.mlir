#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @starcoder2(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_2 = arith.constant 4.471500e-02 : f32
    %cst_3 = arith.constant 7.977240e-01 : f32
    %cst_4 = arith.constant 1.000000e+00 : f32
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_11 = arith.constant 6.400000e+01 : f64
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 2.500000e-01 : f32
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
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %151 = linalg.index 0 : index
      %152 = arith.index_cast %151 : index to i64
      linalg.yield %152 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %151 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %151 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %151 = linalg.index 0 : index
      %152 = arith.index_cast %151 : index to i64
      linalg.yield %152 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %151 = arith.subi %in, %c16_i64 : i64
      linalg.yield %151 : i64
    } -> tensor<1x1x40x1xi64>
    %10 = tensor.empty() : tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %151 = arith.cmpi sgt, %in, %in_51 : i64
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %11 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %151 = arith.andi %in, %in_51 : i1
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %151 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %151 = arith.andi %in, %in_51 : i1
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %14 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %151 = arith.andi %in, %in_51 : i1
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x1x1x40xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%16 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %151 = arith.cmpi slt, %in, %c0_i64 : i64
      %152 = arith.addi %in, %c2_i64 : i64
      %153 = arith.select %151, %152, %in : i64
      %154 = arith.index_cast %153 : i64 to index
      %155 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %156 = arith.addi %in_51, %c40_i64 : i64
      %157 = arith.select %155, %156, %in_51 : i64
      %158 = arith.index_cast %157 : i64 to index
      %extracted = tensor.extract %5[%154, %158] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %18 = tensor.empty() : tensor<2x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%18 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %151 = arith.andi %in, %in_51 : i1
      linalg.yield %151 : i1
    } -> tensor<2x1x40x40xi1>
    %20 = tensor.empty() : tensor<2x1x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_7, %cst_6 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %151 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %151 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %22 = tensor.empty() : tensor<1x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x40x1xi64>) outs(%22 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %151 = arith.sitofp %in : i64 to f32
      linalg.yield %151 : f32
    } -> tensor<1x40x1xf32>
    %24 = tensor.empty() : tensor<1x40x8xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_10 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%24 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %25, %25 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %26 = tensor.empty() : tensor<1x40x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.cos %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x40x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.sin %in : f32
      linalg.yield %151 : f32
    } -> tensor<1x40x16xf32>
    %29 = tensor.empty() : tensor<2x40x64xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %151 = arith.extf %in : f32 to f64
      linalg.yield %151 : f64
    } -> tensor<2x40x64xf64>
    %31 = tensor.empty() : tensor<2x40x1xf64>
    %32 = linalg.fill ins(%cst : f64) outs(%31 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.addf %in, %out : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.divf %in, %cst_11 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %151 = arith.subf %in, %in_51 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x64xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %35 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %151 = arith.mulf %in, %in_51 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x64xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.addf %in, %out : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.divf %in, %cst_11 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %39 = tensor.empty() : tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %151 = arith.truncf %in : f64 to f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_9 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %43 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.subf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %45 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %50 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<80x64xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %53 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %54 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %56 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%56 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %57 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%57 : tensor<64x32xf32>) permutation = [1, 0] 
    %58 = tensor.empty() : tensor<80x32xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %60 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%59 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %61 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<32xf32>) outs(%58 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%60, %61 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%58 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<80x32xf32>
    %expanded_20 = tensor.expand_shape %62 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %63 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x2x16xf32>) outs(%63 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%57 : tensor<64x32xf32>) permutation = [1, 0] 
    %64 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%59 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %65 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%58 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%64, %65 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%58 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<80x32xf32>
    %expanded_23 = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x2x16xf32>) outs(%63 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_26 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_25 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%56 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %68 = tensor.empty() : tensor<2x4x40x8xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x4x40x8xf32>) outs(%68 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_28 = tensor.concat dim(3) %69, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%56 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%56 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_25 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%63 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %73 = tensor.empty() : tensor<2x2x40x8xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x2x40x8xf32>) outs(%73 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_31 = tensor.concat dim(3) %74, %extracted_slice_29 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_26 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%63 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%63 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %77 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %78 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x2x40x16xf32>) outs(%77 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_32 = tensor.collapse_shape %78 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %79 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x2x40x16xf32>) outs(%77 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %80 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<2x4x40x16xf32>) outs(%80 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %81 = tensor.empty() : tensor<8x40x40xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %83 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%82 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_36 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %84 = tensor.empty() : tensor<2x4x40x40xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x40x40xf32>) outs(%84 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.mulf %in, %cst_13 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %21 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%84 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %87 = tensor.empty() : tensor<2x4x40xi64>
    %88 = linalg.fill ins(%c0_i64 : i64) outs(%87 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %89 = tensor.empty() : tensor<2x4x40xf32>
    %90 = linalg.fill ins(%cst_1 : f32) outs(%89 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %91:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x4x40x40xf32>) outs(%90, %88 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %151 = linalg.index 3 : index
      %152 = arith.index_cast %151 : index to i64
      %153 = arith.maximumf %in, %out : f32
      %154 = arith.cmpf ogt, %in, %out : f32
      %155 = arith.select %154, %152, %out_51 : i64
      linalg.yield %153, %155 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_37 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%84 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.subf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x4x40x40xf32>) outs(%84 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.exp %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %94 = tensor.empty() : tensor<2x4x40x1xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x4x40x40xf32>) outs(%95 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%84 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.divf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %79 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %98 = tensor.empty() : tensor<8x40x16xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%98 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %100 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%99 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_40 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %101 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x40x16xf32>) outs(%101 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_43 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %103 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_44 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %151 = arith.extf %in : f32 to f64
      linalg.yield %151 : f64
    } -> tensor<2x40x64xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.addf %in, %out : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.divf %in, %cst_11 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %151 = arith.subf %in, %in_51 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %109 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %151 = arith.mulf %in, %in_51 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x64xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.addf %in, %out : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.divf %in, %cst_11 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %151 = arith.truncf %in : f64 to f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x40x64xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_9 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %115 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.subf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %117 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_45 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %122 = tensor.empty() : tensor<64x96xf32>
    %transposed_46 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%122 : tensor<64x96xf32>) permutation = [1, 0] 
    %123 = tensor.empty() : tensor<80x96xf32>
    %124 = linalg.fill ins(%cst_0 : f32) outs(%123 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %125 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%124 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %126 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<96xf32>) outs(%123 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%125, %126 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%123 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<80x96xf32>
    %expanded_47 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %128 = tensor.empty() : tensor<2x40x96xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x40x96xf32>) outs(%128 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c3_i64 : f32, i64
      %152 = arith.mulf %151, %cst_2 : f32
      %153 = arith.addf %in, %152 : f32
      %154 = arith.mulf %153, %cst_3 : f32
      %155 = math.tanh %154 : f32
      %156 = arith.addf %155, %cst_4 : f32
      %157 = arith.mulf %156, %cst_5 : f32
      %158 = arith.mulf %in, %157 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_48 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %130 = tensor.empty() : tensor<96x64xf32>
    %transposed_49 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%130 : tensor<96x64xf32>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%52 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %132 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%131, %132 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<80x64xf32>
    %expanded_50 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %expanded_50 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %151 = arith.extf %in : f32 to f64
      linalg.yield %151 : f64
    } -> tensor<2x40x64xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.addf %in, %out : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.divf %in, %cst_11 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %151 = arith.subf %in, %in_51 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x64xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %151 = arith.mulf %in, %in_51 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x64xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.addf %in, %out : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %151 = arith.divf %in, %cst_11 : f64
      linalg.yield %151 : f64
    } -> tensor<2x40x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %151 = arith.truncf %in : f64 to f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x40x64xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_9 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %144 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.subf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %146 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.mulf %in, %in_51 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %151 = arith.addf %in, %in_51 : f32
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

