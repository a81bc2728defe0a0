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
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @persimmon(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>) -> tensor<2x40x64xf32> {
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
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 1.600000e+01 : f64
    %cst_10 = arith.constant 1.600000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %174 = arith.index_cast %in : i64 to index
      %175 = linalg.index 2 : index
      %176 = arith.cmpi slt, %174, %c96 : index
      cf.assert %176, "index must be smaller than dim size"
      %177 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %177, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%174, %175] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %174 = linalg.index 0 : index
      %175 = arith.index_cast %174 : index to i64
      linalg.yield %175 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %174 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %174 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %174 = linalg.index 0 : index
      %175 = arith.index_cast %174 : index to i64
      linalg.yield %175 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %174 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %174 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %174 = arith.andi %in, %in_56 : i1
      linalg.yield %174 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %174 = arith.cmpi slt, %in, %c0_i64 : i64
      %175 = arith.addi %in, %c2_i64 : i64
      %176 = arith.select %174, %175, %in : i64
      %177 = arith.index_cast %176 : i64 to index
      %178 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %179 = arith.addi %in_56, %c40_i64 : i64
      %180 = arith.select %178, %179, %in_56 : i64
      %181 = arith.index_cast %180 : i64 to index
      %extracted = tensor.extract %5[%177, %181] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %174 = arith.andi %in, %in_56 : i1
      linalg.yield %174 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %174 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %174 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %174 = arith.sitofp %in : i64 to f32
      linalg.yield %174 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<1x40x4xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_6 : tensor<1x40x1xf32>, tensor<4xf32>) outs(%19 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<1x40x4xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x40x4xf32>, tensor<1x40x4xf32>) -> tensor<1x40x8xf32>
    %21 = tensor.empty() : tensor<1x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.cos %in : f32
      linalg.yield %174 : f32
    } -> tensor<1x40x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.sin %in : f32
      linalg.yield %174 : f32
    } -> tensor<1x40x8xf32>
    %24 = tensor.empty() : tensor<2x40x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %174 = arith.extf %in : f32 to f64
      linalg.yield %174 : f64
    } -> tensor<2x40x64xf64>
    %26 = tensor.empty() : tensor<2x40x1xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_7 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.subf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x64xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.mulf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_7 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %34 = tensor.empty() : tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %174 = arith.truncf %in : f64 to f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_8 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_5 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %38 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.subf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %45 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%45 : tensor<64x192xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<80x192xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %48 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%47 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %49 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<192xf32>) outs(%46 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%46 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<80x192xf32>
    %expanded_15 = tensor.expand_shape %50 [[0, 1], [2, 3, 4]] output_shape [2, 40, 4, 3, 16] : tensor<80x192xf32> into tensor<2x40x4x3x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0, 0, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 0, 1, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_15[0, 0, 0, 2, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %51 = tensor.empty() : tensor<2x40x4x16xf64>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x40x4x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %174 = arith.extf %in : f32 to f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x16xf64>
    %53 = tensor.empty() : tensor<2x40x4x1xf64>
    %54 = linalg.fill ins(%cst : f64) outs(%53 : tensor<2x40x4x1xf64>) -> tensor<2x40x4x1xf64>
    %55 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x40x4x16xf64>) outs(%54 : tensor<2x40x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x1xf64>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x40x4x1xf64>) outs(%53 : tensor<2x40x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_9 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x1xf64>
    %57 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %56 : tensor<2x40x4x16xf64>, tensor<2x40x4x1xf64>) outs(%51 : tensor<2x40x4x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.subf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x16xf64>
    %58 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %57 : tensor<2x40x4x16xf64>, tensor<2x40x4x16xf64>) outs(%51 : tensor<2x40x4x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.mulf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x16xf64>
    %59 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x40x4x16xf64>) outs(%54 : tensor<2x40x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x1xf64>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x40x4x1xf64>) outs(%53 : tensor<2x40x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_9 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x1xf64>
    %61 = tensor.empty() : tensor<2x40x4x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x40x4x1xf64>) outs(%61 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %174 = arith.truncf %in : f64 to f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x1xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_16 : tensor<2x40x4x16xf32>) outs(%63 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x40x4x1xf32>) outs(%61 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_10 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x40x4x1xf32>) outs(%61 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_5 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x40x4x1xf32>) outs(%61 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x1xf32>
    %68 = tensor.empty() : tensor<2x40x4x16xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %65 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%68 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.subf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x16xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %67 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%68 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x16xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %arg7 : tensor<2x40x4x16xf32>, tensor<16xf32>) outs(%68 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x16xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %arg8 : tensor<2x40x4x16xf32>, tensor<16xf32>) outs(%68 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x16xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x40x4x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %174 = arith.extf %in : f32 to f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x16xf64>
    %74 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x40x4x16xf64>) outs(%54 : tensor<2x40x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x1xf64>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x40x4x1xf64>) outs(%53 : tensor<2x40x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_9 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x1xf64>
    %76 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %75 : tensor<2x40x4x16xf64>, tensor<2x40x4x1xf64>) outs(%51 : tensor<2x40x4x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.subf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x16xf64>
    %77 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %76 : tensor<2x40x4x16xf64>, tensor<2x40x4x16xf64>) outs(%51 : tensor<2x40x4x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.mulf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x16xf64>
    %78 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x40x4x16xf64>) outs(%54 : tensor<2x40x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x1xf64>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x4x1xf64>) outs(%53 : tensor<2x40x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_9 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x4x1xf64>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x4x1xf64>) outs(%61 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %174 = arith.truncf %in : f64 to f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x1xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_18 : tensor<2x40x4x16xf32>) outs(%63 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x1xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x4x1xf32>) outs(%61 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_10 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x1xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x40x4x1xf32>) outs(%61 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_5 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x1xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x40x4x1xf32>) outs(%61 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x1xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %82 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%68 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.subf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x16xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %84 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%68 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x16xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %arg9 : tensor<2x40x4x16xf32>, tensor<16xf32>) outs(%68 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x16xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %arg10 : tensor<2x40x4x16xf32>, tensor<16xf32>) outs(%68 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x4x16xf32>
    %89 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_21 = linalg.transpose ins(%72 : tensor<2x40x4x16xf32>) outs(%89 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%collapsed_20 : tensor<2x40x4x16xf32>) outs(%89 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%88 : tensor<2x40x4x16xf32>) outs(%89 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_24 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_23[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %expanded_28 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %expanded_29 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %90 = tensor.empty() : tensor<2x4x40x8xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_28 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%90 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %92 = tensor.empty() : tensor<2x4x40x4xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x4x40x4xf32>) outs(%92 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.negf %in : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_32 = tensor.concat dim(3) %93, %extracted_slice_30 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_29 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%90 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x8xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%90 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x8xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_28 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%90 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x4x40x4xf32>) outs(%92 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.negf %in : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_35 = tensor.concat dim(3) %97, %extracted_slice_33 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_29 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%90 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x8xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%90 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_36 = tensor.concat dim(3) %95, %extracted_slice_25 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %concat_37 = tensor.concat dim(3) %99, %extracted_slice_27 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %100 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_38 = linalg.transpose ins(%concat_37 : tensor<2x4x40x16xf32>) outs(%100 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %concat_36 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %101 = tensor.empty() : tensor<8x40x40xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %103 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%102 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_41 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %104 = tensor.empty() : tensor<2x4x40x40xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x4x40x40xf32>) outs(%104 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.mulf %in, %cst_11 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x40xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%104 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x40xf32>
    %107 = tensor.empty() : tensor<2x4x40xi64>
    %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %109 = tensor.empty() : tensor<2x4x40xf32>
    %110 = linalg.fill ins(%cst_1 : f32) outs(%109 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %111:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x4x40x40xf32>) outs(%110, %108 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %174 = linalg.index 3 : index
      %175 = arith.index_cast %174 : index to i64
      %176 = arith.maximumf %in, %out : f32
      %177 = arith.cmpf ogt, %in, %out : f32
      %178 = arith.select %177, %175, %out_56 : i64
      linalg.yield %176, %178 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_42 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_42 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%104 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.subf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x40xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x4x40x40xf32>) outs(%104 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.exp %in : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x40xf32>
    %114 = tensor.empty() : tensor<2x4x40x1xf32>
    %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x4x40x40xf32>) outs(%115 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%104 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.divf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_43 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %118 = tensor.empty() : tensor<8x40x16xf32>
    %119 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %120 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%119 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_45 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x4x40x16xf32>) outs(%68 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %121 = tensor.empty() : tensor<64x64xf32>
    %transposed_48 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%121 : tensor<64x64xf32>) permutation = [1, 0] 
    %122 = tensor.empty() : tensor<80x64xf32>
    %123 = linalg.fill ins(%cst_0 : f32) outs(%122 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %124 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%123 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %125 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%122 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%124, %125 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%122 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<80x64xf32>
    %expanded_49 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_49 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %174 = arith.extf %in : f32 to f64
      linalg.yield %174 : f64
    } -> tensor<2x40x64xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_7 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %130 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.subf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x64xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %131 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.mulf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x64xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_7 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %174 = arith.truncf %in : f64 to f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_8 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_5 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %137 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.subf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %139 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_50 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %144 = tensor.empty() : tensor<64x96xf32>
    %transposed_51 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%144 : tensor<64x96xf32>) permutation = [1, 0] 
    %145 = tensor.empty() : tensor<80x96xf32>
    %146 = linalg.fill ins(%cst_0 : f32) outs(%145 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %147 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%146 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %148 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<96xf32>) outs(%145 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%147, %148 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%145 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<80x96xf32>
    %expanded_52 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %150 = tensor.empty() : tensor<2x40x96xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x40x96xf32>) outs(%150 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.cmpf ugt, %in, %cst_0 : f32
      %175 = arith.select %174, %in, %cst_0 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x96xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x40x96xf32>) outs(%150 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %174 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_53 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %153 = tensor.empty() : tensor<96x64xf32>
    %transposed_54 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%153 : tensor<96x64xf32>) permutation = [1, 0] 
    %154 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%123 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %155 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%122 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%154, %155 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%122 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<80x64xf32>
    %expanded_55 = tensor.expand_shape %156 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %127 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %174 = arith.extf %in : f32 to f64
      linalg.yield %174 : f64
    } -> tensor<2x40x64xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_7 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %160 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.subf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x64xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %161 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %174 = arith.mulf %in, %in_56 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x64xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.addf %in, %out : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %174 = arith.divf %in, %cst_7 : f64
      linalg.yield %174 : f64
    } -> tensor<2x40x1xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %174 = arith.truncf %in : f64 to f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_8 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_5 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %167 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.subf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %169 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.mulf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %174 = arith.addf %in, %in_56 : f32
      linalg.yield %174 : f32
    } -> tensor<2x40x64xf32>
    return %173 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

