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
#map13 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @falcon(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<256x64xf32>, %arg6: tensor<64x256xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 4.000000e+00 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_14 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c96 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%121, %122] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %121 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %121 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %121 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %121 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %121 = arith.andi %in, %in_50 : i1
      linalg.yield %121 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %121 = arith.cmpi slt, %in, %c0_i64 : i64
      %122 = arith.addi %in, %c2_i64 : i64
      %123 = arith.select %121, %122, %in : i64
      %124 = arith.index_cast %123 : i64 to index
      %125 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %126 = arith.addi %in_50, %c40_i64 : i64
      %127 = arith.select %125, %126, %in_50 : i64
      %128 = arith.index_cast %127 : i64 to index
      %extracted = tensor.extract %5[%124, %128] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %121 = arith.andi %in, %in_50 : i1
      linalg.yield %121 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %121 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.sitofp %in : i64 to f32
      linalg.yield %121 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<1x40x8xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_8 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %21 = tensor.empty() : tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.cos %in : f32
      linalg.yield %121 : f32
    } -> tensor<1x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.sin %in : f32
      linalg.yield %121 : f32
    } -> tensor<1x40x16xf32>
    %24 = tensor.empty() : tensor<2x40x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x40x64xf64>
    %26 = tensor.empty() : tensor<2x40x1xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.subf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x64xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.mulf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x1xf64>
    %34 = tensor.empty() : tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_10 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_7 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %38 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.subf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg7 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg8 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %45 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<96x64xf32>) outs(%45 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %46 = tensor.empty() : tensor<80x96xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %48 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x96xf32>) outs(%47 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_18 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 40, 6, 16] : tensor<80x96xf32> into tensor<2x40x6x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x6x16xf32> to tensor<2x40x4x16xf32>
    %49 = tensor.empty() : tensor<16xi64>
    %50 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%49 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<16xi64>
    %expanded_19 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xi64> into tensor<40x1x1xi64>
    %51 = tensor.empty() : tensor<2x40x1x16xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map13, #map14, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_19, %cst_13, %50 : tensor<2x1x1x1xi64>, tensor<40x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%51 : tensor<2x40x1x16xf32>) {
    ^bb0(%in: i64, %in_50: i64, %in_51: i64, %in_52: i64, %out: f32):
      %121 = arith.cmpi slt, %in, %c0_i64 : i64
      %122 = arith.addi %in, %c2_i64 : i64
      %123 = arith.select %121, %122, %in : i64
      %124 = arith.index_cast %123 : i64 to index
      %125 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %126 = arith.addi %in_50, %c40_i64 : i64
      %127 = arith.select %125, %126, %in_50 : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %130 = arith.addi %in_51, %c6_i64 : i64
      %131 = arith.select %129, %130, %in_51 : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %134 = arith.addi %in_52, %c16_i64 : i64
      %135 = arith.select %133, %134, %in_52 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %expanded_18[%124, %128, %132, %136] : tensor<2x40x6x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x1x16xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map13, #map14, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_19, %cst_14, %50 : tensor<2x1x1x1xi64>, tensor<40x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%51 : tensor<2x40x1x16xf32>) {
    ^bb0(%in: i64, %in_50: i64, %in_51: i64, %in_52: i64, %out: f32):
      %121 = arith.cmpi slt, %in, %c0_i64 : i64
      %122 = arith.addi %in, %c2_i64 : i64
      %123 = arith.select %121, %122, %in : i64
      %124 = arith.index_cast %123 : i64 to index
      %125 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %126 = arith.addi %in_50, %c40_i64 : i64
      %127 = arith.select %125, %126, %in_50 : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %130 = arith.addi %in_51, %c6_i64 : i64
      %131 = arith.select %129, %130, %in_51 : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %134 = arith.addi %in_52, %c16_i64 : i64
      %135 = arith.select %133, %134, %in_52 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %expanded_18[%124, %128, %132, %136] : tensor<2x40x6x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x1x16xf32>
    %54 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_20 = linalg.transpose ins(%extracted_slice : tensor<2x40x4x16xf32>) outs(%54 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<2x1x40x16xf32>
    %transposed_21 = linalg.transpose ins(%52 : tensor<2x40x1x16xf32>) outs(%55 : tensor<2x1x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%53 : tensor<2x40x1x16xf32>) outs(%55 : tensor<2x1x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_24 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_23 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%54 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %57 = tensor.empty() : tensor<2x4x40x8xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x4x40x8xf32>) outs(%57 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.negf %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_27 = tensor.concat dim(3) %58, %extracted_slice_25 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_24 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%54 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%54 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_23 : tensor<2x1x40x16xf32>, tensor<1x1x40x16xf32>) outs(%55 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x40x16xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 1, 40, 8] [1, 1, 1, 1] : tensor<2x1x40x16xf32> to tensor<2x1x40x8xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [2, 1, 40, 8] [1, 1, 1, 1] : tensor<2x1x40x16xf32> to tensor<2x1x40x8xf32>
    %62 = tensor.empty() : tensor<2x1x40x8xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x1x40x8xf32>) outs(%62 : tensor<2x1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.negf %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x40x8xf32>
    %concat_30 = tensor.concat dim(3) %63, %extracted_slice_28 : (tensor<2x1x40x8xf32>, tensor<2x1x40x8xf32>) -> tensor<2x1x40x16xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_24 : tensor<2x1x40x16xf32>, tensor<1x1x40x16xf32>) outs(%55 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x40x16xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x1x40x16xf32>, tensor<2x1x40x16xf32>) outs(%55 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x40x16xf32>
    %66 = tensor.empty() : tensor<2x1x16x40xf32>
    %transposed_31 = linalg.transpose ins(%65 : tensor<2x1x40x16xf32>) outs(%66 : tensor<2x1x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %67 = tensor.empty() : tensor<2x4x16x40xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x1x16x40xf32> into tensor<2x16x40xf32>
    %68 = linalg.generic {indexing_maps = [#map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<2x16x40xf32>) outs(%67 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_34 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %69 = tensor.empty() : tensor<8x40x40xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %71 = linalg.batch_matmul ins(%collapsed_32, %collapsed_34 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%70 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_35 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %72 = tensor.empty() : tensor<2x4x40x40xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_11 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x40xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %77 = tensor.empty() : tensor<2x4x40xf32>
    %78 = linalg.fill ins(%cst_1 : f32) outs(%77 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %79:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%78, %76 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %121 = linalg.index 3 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.maximumf %in, %out : f32
      %124 = arith.cmpf ogt, %in, %out : f32
      %125 = arith.select %124, %122, %out_50 : i64
      linalg.yield %123, %125 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_36 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_36 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.subf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.exp %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = tensor.empty() : tensor<2x4x40x1xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.divf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_37 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %86 = linalg.generic {indexing_maps = [#map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x40x16xf32>) outs(%54 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %collapsed_39 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %87 = tensor.empty() : tensor<8x40x16xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %89 = linalg.batch_matmul ins(%collapsed_37, %collapsed_39 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%88 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_40 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %90 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x40x16xf32>) outs(%90 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %91 = tensor.empty() : tensor<64x64xf32>
    %transposed_42 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%91 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %92 = tensor.empty() : tensor<80x64xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %94 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%93 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %95 = tensor.empty() : tensor<64x256xf32>
    %transposed_45 = linalg.transpose ins(%arg5 : tensor<256x64xf32>) outs(%95 : tensor<64x256xf32>) permutation = [1, 0] 
    %96 = tensor.empty() : tensor<80x256xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %98 = linalg.matmul ins(%collapsed, %transposed_45 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%97 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %expanded_46 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %99 = tensor.empty() : tensor<2x40x256xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x40x256xf32>) outs(%99 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_12 : f32
      %122 = math.erf %121 : f32
      %123 = arith.addf %122, %cst_2 : f32
      %124 = arith.mulf %123, %cst_3 : f32
      %125 = arith.mulf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x256xf32>
    %101 = tensor.empty() : tensor<256x64xf32>
    %transposed_47 = linalg.transpose ins(%arg6 : tensor<64x256xf32>) outs(%101 : tensor<256x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %102 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%93 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_49 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %expanded_44 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %103 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x40x64xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.subf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x64xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.mulf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x40x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_10 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_7 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %114 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.subf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %116 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    return %120 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

