#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @qwen2_5_omni_thinker.Qwen2_5OmniAudioAttention(%arg0: tensor<40x64xf32>, %arg1: tensor<2xi32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>) -> tensor<40x64xf32> {
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<40x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<40x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%1 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%1 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %40 = arith.addf %in, %in_20 : f32
      linalg.yield %40 : f32
    } -> tensor<40x64xf32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2]] output_shape [40, 4, 16] : tensor<40x64xf32> into tensor<40x4x16xf32>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%arg0, %transposed_2 : tensor<40x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %expanded_3 = tensor.expand_shape %6 [[0], [1, 2]] output_shape [40, 4, 16] : tensor<40x64xf32> into tensor<40x4x16xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%arg0, %transposed_4 : tensor<40x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%1 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%1 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %40 = arith.addf %in, %in_20 : f32
      linalg.yield %40 : f32
    } -> tensor<40x64xf32>
    %expanded_5 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [40, 4, 16] : tensor<40x64xf32> into tensor<40x4x16xf32>
    %10 = tensor.empty() : tensor<4x40x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<40x4x16xf32>) outs(%10 : tensor<4x40x16xf32>) permutation = [1, 0, 2] 
    %transposed_7 = linalg.transpose ins(%expanded_3 : tensor<40x4x16xf32>) outs(%10 : tensor<4x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_8 = tensor.expand_shape %transposed_7 [[0, 1], [2], [3]] output_shape [1, 4, 40, 16] : tensor<4x40x16xf32> into tensor<1x4x40x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_5 : tensor<40x4x16xf32>) outs(%10 : tensor<4x40x16xf32>) permutation = [1, 0, 2] 
    %extracted_slice = tensor.extract_slice %arg1[1] [1] [1] : tensor<2xi32> to tensor<1xi32>
    %extracted_slice_10 = tensor.extract_slice %arg1[0] [1] [1] : tensor<2xi32> to tensor<1xi32>
    %11 = tensor.empty() : tensor<1xi32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%extracted_slice, %extracted_slice_10 : tensor<1xi32>, tensor<1xi32>) outs(%11 : tensor<1xi32>) {
    ^bb0(%in: i32, %in_20: i32, %out: i32):
      %40 = arith.subi %in, %in_20 : i32
      linalg.yield %40 : i32
    } -> tensor<1xi32>
    %collapsed = tensor.collapse_shape %12 [] : tensor<1xi32> into tensor<i32>
    %extracted = tensor.extract %collapsed[] : tensor<i32>
    %13 = arith.extsi %extracted : i32 to i64
    %14 = arith.cmpi sge, %13, %c40_i64 : i64
    cf.assert %14, "Runtime assertion failed for expression u6 >= 40 on node 'ge_3'"
    %15 = arith.cmpi sle, %13, %c40_i64 : i64
    cf.assert %15, "Runtime assertion failed for expression u6 <= 40 on node 'le_3'"
    cf.assert %14, "Runtime assertion failed for expression u0 >= 40 on node 'ge'"
    cf.assert %15, "Runtime assertion failed for expression u0 <= 40 on node 'le'"
    %16 = arith.cmpi eq, %13, %c40_i64 : i64
    cf.assert %16, "Runtime assertion failed for expression Eq(u0, 40) on node 'eq'"
    cf.assert %14, "Runtime assertion failed for expression u7 >= 40 on node 'ge_4'"
    cf.assert %15, "Runtime assertion failed for expression u7 <= 40 on node 'le_4'"
    cf.assert %14, "Runtime assertion failed for expression u1 >= 40 on node 'ge_1'"
    cf.assert %15, "Runtime assertion failed for expression u1 <= 40 on node 'le_1'"
    cf.assert %16, "Runtime assertion failed for expression Eq(u1, 40) on node 'eq_1'"
    cf.assert %14, "Runtime assertion failed for expression u8 >= 40 on node 'ge_5'"
    cf.assert %15, "Runtime assertion failed for expression u8 <= 40 on node 'le_5'"
    cf.assert %14, "Runtime assertion failed for expression u2 >= 40 on node 'ge_2'"
    cf.assert %15, "Runtime assertion failed for expression u2 <= 40 on node 'le_2'"
    cf.assert %16, "Runtime assertion failed for expression Eq(u2, 40) on node 'eq_2'"
    %17 = tensor.empty() : tensor<1x4x16x40xf32>
    %transposed_11 = linalg.transpose ins(%expanded_8 : tensor<1x4x40x16xf32>) outs(%17 : tensor<1x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<1x4x16x40xf32> into tensor<4x16x40xf32>
    %18 = tensor.empty() : tensor<4x40x40xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x40x40xf32>) -> tensor<4x40x40xf32>
    %20 = linalg.batch_matmul ins(%transposed_6, %collapsed_12 : tensor<4x40x16xf32>, tensor<4x16x40xf32>) outs(%19 : tensor<4x40x40xf32>) -> tensor<4x40x40xf32>
    %expanded_13 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [1, 4, 40, 40] : tensor<4x40x40xf32> into tensor<1x4x40x40xf32>
    %21 = tensor.empty() : tensor<1x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x4x40x40xf32>) outs(%21 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_1 : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x40x40xf32>
    %23 = tensor.empty() : tensor<1x4x40xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<1x4x40xi64>) -> tensor<1x4x40xi64>
    %25 = tensor.empty() : tensor<1x4x40xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<1x4x40xf32>) -> tensor<1x4x40xf32>
    %27:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x4x40x40xf32>) outs(%26, %24 : tensor<1x4x40xf32>, tensor<1x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_20 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<1x4x40xf32>, tensor<1x4x40xi64>)
    %expanded_14 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [1, 4, 40, 1] : tensor<1x4x40xf32> into tensor<1x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_14 : tensor<1x4x40x40xf32>, tensor<1x4x40x1xf32>) outs(%21 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %40 = arith.subf %in, %in_20 : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x4x40x40xf32>) outs(%21 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x40x40xf32>
    %30 = tensor.empty() : tensor<1x4x40x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x4x40x1xf32>) -> tensor<1x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x4x40x40xf32>) outs(%31 : tensor<1x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<1x4x40x40xf32>, tensor<1x4x40x1xf32>) outs(%21 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %40 = arith.divf %in, %in_20 : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<1x4x40x40xf32> into tensor<4x40x40xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%10 : tensor<4x40x16xf32>) -> tensor<4x40x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_15, %transposed_9 : tensor<4x40x40xf32>, tensor<4x40x16xf32>) outs(%34 : tensor<4x40x16xf32>) -> tensor<4x40x16xf32>
    %expanded_16 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [1, 4, 40, 16] : tensor<4x40x16xf32> into tensor<1x4x40x16xf32>
    %36 = tensor.empty() : tensor<1x40x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x4x40x16xf32>) outs(%36 : tensor<1x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2, 3]] : tensor<1x40x4x16xf32> into tensor<40x64xf32>
    %transposed_19 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<40x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%1 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%1 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %40 = arith.addf %in, %in_20 : f32
      linalg.yield %40 : f32
    } -> tensor<40x64xf32>
    return %39 : tensor<40x64xf32>
  }
}

