#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @imagegpt(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x192xf32>, %arg6: tensor<192xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x256xf32>, %arg11: tensor<256xf32>, %arg12: tensor<256x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c96 = arith.constant 96 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i8 = arith.constant 0 : i8
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 1.702000e+00 : f64
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant dense_resource<torch_tensor_1_1_128_128_torch.uint8> : tensor<1x1x128x128xi8>
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %93 = linalg.index 0 : index
      %94 = arith.index_cast %93 : index to i64
      linalg.yield %94 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %93 = arith.index_cast %in : i64 to index
      %94 = linalg.index 2 : index
      %95 = arith.cmpi slt, %93, %c96 : index
      cf.assert %95, "index must be smaller than dim size"
      %96 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %96, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%93, %94] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %4 = tensor.empty() : tensor<1x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x40xi64>) outs(%4 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %93 = arith.index_cast %in : i64 to index
      %94 = linalg.index 2 : index
      %95 = arith.cmpi slt, %93, %c128 : index
      cf.assert %95, "index must be smaller than dim size"
      %96 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %96, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%93, %94] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.addf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %7 = tensor.empty() : tensor<2x40xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%7 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %93 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %93 : i1
    } -> tensor<2x40xi1>
    %9 = tensor.empty() : tensor<2xi64>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%9 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %93 = linalg.index 0 : index
      %94 = arith.index_cast %93 : index to i64
      linalg.yield %94 : i64
    } -> tensor<2xi64>
    %expanded_10 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %11 = tensor.empty() : tensor<1x1x40x1xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x40x1xi64>) outs(%11 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %93 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %93 : i1
    } -> tensor<1x1x40x1xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %12 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%11 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_37: i1, %out: i1):
      %93 = arith.andi %in, %in_37 : i1
      linalg.yield %93 : i1
    } -> tensor<1x1x40x1xi1>
    %14 = tensor.empty() : tensor<2x1x1x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%14 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_37: i64, %out: i1):
      %93 = arith.cmpi slt, %in, %c0_i64 : i64
      %94 = arith.addi %in, %c2_i64 : i64
      %95 = arith.select %93, %94, %in : i64
      %96 = arith.index_cast %95 : i64 to index
      %97 = arith.cmpi slt, %in_37, %c0_i64 : i64
      %98 = arith.addi %in_37, %c40_i64 : i64
      %99 = arith.select %97, %98, %in_37 : i64
      %100 = arith.index_cast %99 : i64 to index
      %extracted = tensor.extract %8[%96, %100] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %16 = tensor.empty() : tensor<2x1x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%16 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_37: i1, %out: i1):
      %93 = arith.andi %in, %in_37 : i1
      linalg.yield %93 : i1
    } -> tensor<2x1x40x40xi1>
    %18 = tensor.empty() : tensor<2x1x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_2, %cst_5 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %93 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %93 : f32
    } -> tensor<2x1x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %21 = tensor.empty() : tensor<2x40x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.addf %in, %out : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.divf %in, %cst_7 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.truncf %cst_6 : f64 to f32
      %94 = arith.addf %in, %93 : f32
      linalg.yield %94 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.sqrt %in : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %26 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.divf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.mulf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %29 = tensor.empty() : tensor<80x192xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %31 = linalg.matmul ins(%collapsed, %arg5 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%30 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %32 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<192xf32>) outs(%29 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%29 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.addf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<80x192xf32>
    %expanded_13 = tensor.expand_shape %33 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xf32> into tensor<2x40x192xf32>
    %extracted_slice = tensor.extract_slice %expanded_13[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_13[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_13[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %34 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%34 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xf32>) outs(%34 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %35 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_20 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %36 = tensor.empty() : tensor<8x40x40xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %38 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%37 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_23 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %39 = tensor.empty() : tensor<2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.divf %in, %cst_8 : f32
      linalg.yield %93 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = tensor.empty() : tensor<1x1x128x128xi1>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<1x1x128x128xi8>) outs(%41 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i8, %out: i1):
      %93 = arith.cmpi ne, %in, %c0_i8 : i8
      linalg.yield %93 : i1
    } -> tensor<1x1x128x128xi1>
    %extracted_slice_24 = tensor.extract_slice %42[0, 0, 0, 0] [1, 1, 40, 128] [1, 1, 1, 1] : tensor<1x1x128x128xi1> to tensor<1x1x40x128xi1>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [1, 1, 40, 40] [1, 1, 1, 1] : tensor<1x1x40x128xi1> to tensor<1x1x40x40xi1>
    %43 = linalg.generic {indexing_maps = [#map14, #map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %40, %cst_5 : tensor<1x1x40x40xi1>, tensor<2x4x40x40xf32>, tensor<f32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %93 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %93 : f32
    } -> tensor<2x4x40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %19 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.addf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x4x40x40xf32>
    %45 = tensor.empty() : tensor<2x4x40xi64>
    %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %47 = tensor.empty() : tensor<2x4x40xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %49:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x40x40xf32>) outs(%48, %46 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %93 = linalg.index 3 : index
      %94 = arith.index_cast %93 : index to i64
      %95 = arith.maximumf %in, %out : f32
      %96 = arith.cmpf ogt, %in, %out : f32
      %97 = arith.select %96, %94, %out_37 : i64
      linalg.yield %95, %97 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_26 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_26 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.subf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.exp %in : f32
      linalg.yield %93 : f32
    } -> tensor<2x4x40x40xf32>
    %52 = tensor.empty() : tensor<2x4x40x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x40x40xf32>) outs(%53 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.addf %in, %out : f32
      linalg.yield %93 : f32
    } -> tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.divf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_27 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_28 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %56 = tensor.empty() : tensor<8x40x16xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %58 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%57 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_29 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %59 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x40x16xf32>) outs(%59 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %60 = tensor.empty() : tensor<80x64xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %62 = linalg.matmul ins(%collapsed_31, %arg7 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%61 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %63 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.addf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<80x64xf32>
    %expanded_32 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %6 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.addf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.addf %in, %out : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.divf %in, %cst_7 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.truncf %cst_6 : f64 to f32
      %94 = arith.addf %in, %93 : f32
      linalg.yield %94 : f32
    } -> tensor<2x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.sqrt %in : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %70 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.divf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.mulf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_33 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %73 = tensor.empty() : tensor<80x256xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %75 = linalg.matmul ins(%collapsed_33, %arg10 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%74 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %76 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<256xf32>) outs(%73 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%75, %76 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%73 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.addf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<80x256xf32>
    %expanded_34 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %78 = tensor.empty() : tensor<2x40x256xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x40x256xf32>) outs(%78 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.truncf %cst_4 : f64 to f32
      %94 = arith.mulf %in, %93 : f32
      linalg.yield %94 : f32
    } -> tensor<2x40x256xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x256xf32>) outs(%78 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.negf %in : f32
      %94 = math.exp %93 : f32
      %95 = arith.addf %94, %cst_1 : f32
      %96 = arith.divf %cst_1, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<2x40x256xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %80 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%78 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.mulf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_35 = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %82 = linalg.matmul ins(%collapsed_35, %arg12 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%61 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %83 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%82, %83 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.addf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<80x64xf32>
    %expanded_36 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %expanded_36 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.addf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.addf %in, %out : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.divf %in, %cst_7 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.truncf %cst_6 : f64 to f32
      %94 = arith.addf %in, %93 : f32
      linalg.yield %94 : f32
    } -> tensor<2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.sqrt %in : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.divf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %93 = arith.mulf %in, %in_37 : f32
      linalg.yield %93 : f32
    } -> tensor<2x40x64xf32>
    return %92 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_1_128_128_torch.uint8: "0x0100000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000000010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000001010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101000101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101"
    }
  }
#-}

