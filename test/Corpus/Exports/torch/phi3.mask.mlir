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
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @phi3(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<128x64xf32>, %arg5: tensor<192x64xf32>, %arg6: tensor<64x96xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.index_cast %in : i64 to index
      %110 = linalg.index 2 : index
      %111 = arith.cmpi slt, %109, %c96 : index
      cf.assert %111, "index must be smaller than dim size"
      %112 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %112, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%109, %110] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %109 = linalg.index 0 : index
      %110 = arith.index_cast %109 : index to i64
      linalg.yield %110 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %109 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %109 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %109 = linalg.index 0 : index
      %110 = arith.index_cast %109 : index to i64
      linalg.yield %110 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %109 = arith.subi %in, %c16_i64 : i64
      linalg.yield %109 : i64
    } -> tensor<1x1x40x1xi64>
    %10 = tensor.empty() : tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %109 = arith.cmpi sgt, %in, %in_50 : i64
      linalg.yield %109 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %109 = arith.andi %in, %in_50 : i1
      linalg.yield %109 : i1
    } -> tensor<1x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %109 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %109 : i1
    } -> tensor<1x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %109 = arith.andi %in, %in_50 : i1
      linalg.yield %109 : i1
    } -> tensor<1x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %14 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %109 = arith.andi %in, %in_50 : i1
      linalg.yield %109 : i1
    } -> tensor<1x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x1x1x40xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%16 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %109 = arith.cmpi slt, %in, %c0_i64 : i64
      %110 = arith.addi %in, %c2_i64 : i64
      %111 = arith.select %109, %110, %in : i64
      %112 = arith.index_cast %111 : i64 to index
      %113 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %114 = arith.addi %in_50, %c40_i64 : i64
      %115 = arith.select %113, %114, %in_50 : i64
      %116 = arith.index_cast %115 : i64 to index
      %extracted = tensor.extract %5[%112, %116] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %18 = tensor.empty() : tensor<2x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%18 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %109 = arith.andi %in, %in_50 : i1
      linalg.yield %109 : i1
    } -> tensor<2x1x40x40xi1>
    %20 = tensor.empty() : tensor<2x1x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %109 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %109 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %22 = tensor.empty() : tensor<1x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%22 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      linalg.yield %109 : f32
    } -> tensor<1x40x1xf32>
    %24 = tensor.empty() : tensor<1x40x8xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_6 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%24 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %25, %25 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %26 = tensor.empty() : tensor<1x40x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.cos %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x40x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.sin %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x40x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %30 = tensor.empty() : tensor<2x40x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x40x64xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %35 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %36 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %38 = tensor.empty() : tensor<64x128xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<128x64xf32>) outs(%38 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %39 = tensor.empty() : tensor<80x128xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %41 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x128xf32>) outs(%40 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %expanded_12 = tensor.expand_shape %41 [[0, 1], [2]] output_shape [2, 40, 128] : tensor<80x128xf32> into tensor<2x40x128xf32>
    %extracted_slice = tensor.extract_slice %expanded_12[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x64xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 64] [2, 40, 32] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x32xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_12[0, 0, 96] [2, 40, 32] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x32xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %42 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x16xf32>) outs(%42 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<2x40x32xf32> into tensor<2x40x2x16xf32>
    %43 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x2x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<2x40x32xf32> into tensor<2x40x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x2x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_22 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_21 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%42 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %45 = tensor.empty() : tensor<2x4x40x8xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x4x40x8xf32>) outs(%45 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_25 = tensor.concat dim(3) %46, %extracted_slice_23 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_22 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%42 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x16xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%42 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.addf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x16xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_21 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %50 = tensor.empty() : tensor<2x2x40x8xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x2x40x8xf32>) outs(%50 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_28 = tensor.concat dim(3) %51, %extracted_slice_26 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_22 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x40x16xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%43 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.addf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x40x16xf32>
    %54 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x2x40x16xf32>) outs(%54 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %55 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %56 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x40x16xf32>) outs(%54 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %57 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<2x4x40x16xf32>) outs(%57 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %58 = tensor.empty() : tensor<8x40x40xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %60 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%59 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_33 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %61 = tensor.empty() : tensor<2x4x40x40xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.mulf %in, %cst_8 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %21 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.addf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = tensor.empty() : tensor<2x4x40xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %66 = tensor.empty() : tensor<2x4x40xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %68:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x40x40xf32>) outs(%67, %65 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %109 = linalg.index 3 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.maximumf %in, %out : f32
      %112 = arith.cmpf ogt, %in, %out : f32
      %113 = arith.select %112, %110, %out_50 : i64
      linalg.yield %111, %113 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_34 = tensor.expand_shape %68#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_34 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.subf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.exp %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x40xf32>
    %71 = tensor.empty() : tensor<2x4x40x1xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.divf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_35 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_36 = tensor.collapse_shape %56 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %75 = tensor.empty() : tensor<8x40x16xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %77 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%76 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_37 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %78 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x40x16xf32>) outs(%78 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %79 = tensor.empty() : tensor<64x64xf32>
    %transposed_39 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%79 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %80 = tensor.empty() : tensor<80x64xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %82 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%81 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_41 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_41 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.addf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x40x64xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %88 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %89 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %91 = tensor.empty() : tensor<64x192xf32>
    %transposed_42 = linalg.transpose ins(%arg5 : tensor<192x64xf32>) outs(%91 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %92 = tensor.empty() : tensor<80x192xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %94 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%93 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded_44 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xf32> into tensor<2x40x192xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_44[0, 0, 0] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x96xf32>
    %extracted_slice_46 = tensor.extract_slice %expanded_44[0, 0, 96] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x96xf32>
    %95 = tensor.empty() : tensor<2x40x96xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_45 : tensor<2x40x96xf32>) outs(%95 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      %110 = math.exp %109 : f32
      %111 = arith.addf %110, %cst_1 : f32
      %112 = arith.divf %cst_1, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x40x96xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_45, %96 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%95 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x96xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_46, %97 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%95 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x96xf32>
    %99 = tensor.empty() : tensor<96x64xf32>
    %transposed_47 = linalg.transpose ins(%arg6 : tensor<64x96xf32>) outs(%99 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %100 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%81 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_49 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %expanded_49 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.addf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x40x64xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %107 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %109 = arith.mulf %in, %in_50 : f32
      linalg.yield %109 : f32
    } -> tensor<2x40x64xf32>
    return %108 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

