#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, 0, 0, 0, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, 0, 0, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, 0)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d5)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @constant_blocks(%arg0: tensor<2x4x32x16xf32>, %arg1: tensor<2x4x48x16xf32>, %arg2: tensor<2x4x48x16xf32>) -> tensor<2x4x32x16xf32> {
    %c6_i64 = arith.constant 6 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_2 = arith.constant dense_resource<torch_tensor_4_3_torch.int64> : tensor<4x3xi64>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 6, 8, 16] : tensor<2x4x48x16xf32> into tensor<2x4x6x8x16xf32>
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %31 = linalg.index 0 : index
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32 : i64
    } -> tensor<16xi64>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %31 = linalg.index 0 : index
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32 : i64
    } -> tensor<8xi64>
    %expanded_4 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_5 = tensor.expand_shape %cst_2 [[0], [1, 2, 3]] output_shape [4, 3, 1, 1] : tensor<4x3xi64> into tensor<4x3x1x1xi64>
    %4 = tensor.empty() : tensor<4xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %31 = linalg.index 0 : index
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32 : i64
    } -> tensor<4xi64>
    %expanded_6 = tensor.expand_shape %5 [[0, 1, 2, 3, 4]] output_shape [4, 1, 1, 1, 1] : tensor<4xi64> into tensor<4x1x1x1x1xi64>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %31 = linalg.index 0 : index
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32 : i64
    } -> tensor<2xi64>
    %expanded_7 = tensor.expand_shape %7 [[0, 1, 2, 3, 4, 5]] output_shape [2, 1, 1, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1x1x1xi64>
    %8 = tensor.empty() : tensor<2x4x4x3x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map3, #map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_6, %expanded_5, %expanded_4, %1 : tensor<2x1x1x1x1x1xi64>, tensor<4x1x1x1x1xi64>, tensor<4x3x1x1xi64>, tensor<8x1xi64>, tensor<16xi64>) outs(%8 : tensor<2x4x4x3x8x16xf32>) {
    ^bb0(%in: i64, %in_17: i64, %in_18: i64, %in_19: i64, %in_20: i64, %out: f32):
      %31 = arith.cmpi slt, %in, %c0_i64 : i64
      %32 = arith.addi %in, %c2_i64 : i64
      %33 = arith.select %31, %32, %in : i64
      %34 = arith.index_cast %33 : i64 to index
      %35 = arith.cmpi slt, %in_17, %c0_i64 : i64
      %36 = arith.addi %in_17, %c4_i64 : i64
      %37 = arith.select %35, %36, %in_17 : i64
      %38 = arith.index_cast %37 : i64 to index
      %39 = arith.cmpi slt, %in_18, %c0_i64 : i64
      %40 = arith.addi %in_18, %c6_i64 : i64
      %41 = arith.select %39, %40, %in_18 : i64
      %42 = arith.index_cast %41 : i64 to index
      %43 = arith.cmpi slt, %in_19, %c0_i64 : i64
      %44 = arith.addi %in_19, %c8_i64 : i64
      %45 = arith.select %43, %44, %in_19 : i64
      %46 = arith.index_cast %45 : i64 to index
      %47 = arith.cmpi slt, %in_20, %c0_i64 : i64
      %48 = arith.addi %in_20, %c16_i64 : i64
      %49 = arith.select %47, %48, %in_20 : i64
      %50 = arith.index_cast %49 : i64 to index
      %extracted = tensor.extract %expanded_3[%34, %38, %42, %46, %50] : tensor<2x4x6x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x4x3x8x16xf32>
    %collapsed = tensor.collapse_shape %9 [[0], [1], [2], [3, 4], [5]] : tensor<2x4x4x3x8x16xf32> into tensor<2x4x4x24x16xf32>
    %expanded_8 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [2, 4, 6, 8, 16] : tensor<2x4x48x16xf32> into tensor<2x4x6x8x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map3, #map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_6, %expanded_5, %expanded_4, %1 : tensor<2x1x1x1x1x1xi64>, tensor<4x1x1x1x1xi64>, tensor<4x3x1x1xi64>, tensor<8x1xi64>, tensor<16xi64>) outs(%8 : tensor<2x4x4x3x8x16xf32>) {
    ^bb0(%in: i64, %in_17: i64, %in_18: i64, %in_19: i64, %in_20: i64, %out: f32):
      %31 = arith.cmpi slt, %in, %c0_i64 : i64
      %32 = arith.addi %in, %c2_i64 : i64
      %33 = arith.select %31, %32, %in : i64
      %34 = arith.index_cast %33 : i64 to index
      %35 = arith.cmpi slt, %in_17, %c0_i64 : i64
      %36 = arith.addi %in_17, %c4_i64 : i64
      %37 = arith.select %35, %36, %in_17 : i64
      %38 = arith.index_cast %37 : i64 to index
      %39 = arith.cmpi slt, %in_18, %c0_i64 : i64
      %40 = arith.addi %in_18, %c6_i64 : i64
      %41 = arith.select %39, %40, %in_18 : i64
      %42 = arith.index_cast %41 : i64 to index
      %43 = arith.cmpi slt, %in_19, %c0_i64 : i64
      %44 = arith.addi %in_19, %c8_i64 : i64
      %45 = arith.select %43, %44, %in_19 : i64
      %46 = arith.index_cast %45 : i64 to index
      %47 = arith.cmpi slt, %in_20, %c0_i64 : i64
      %48 = arith.addi %in_20, %c16_i64 : i64
      %49 = arith.select %47, %48, %in_20 : i64
      %50 = arith.index_cast %49 : i64 to index
      %extracted = tensor.extract %expanded_8[%34, %38, %42, %46, %50] : tensor<2x4x6x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x4x3x8x16xf32>
    %11 = tensor.empty() : tensor<2x4x4x16x24xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x4x24x16xf32>) outs(%11 : tensor<2x4x4x16x24xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_9 = tensor.collapse_shape %expanded [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x16xf32> into tensor<32x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x24xf32> into tensor<32x16x24xf32>
    %12 = tensor.empty() : tensor<32x8x24xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<32x8x24xf32>) -> tensor<32x8x24xf32>
    %14 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<32x8x16xf32>, tensor<32x16x24xf32>) outs(%13 : tensor<32x8x24xf32>) -> tensor<32x8x24xf32>
    %expanded_11 = tensor.expand_shape %14 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 8, 24] : tensor<32x8x24xf32> into tensor<2x4x4x8x24xf32>
    %15 = tensor.empty() : tensor<2x4x4x8x24xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x4x8x24xf32>) outs(%15 : tensor<2x4x4x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_1 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x24xf32>
    %17 = tensor.empty() : tensor<2x4x4x8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x4x4x8xi64>) -> tensor<2x4x4x8xi64>
    %19 = tensor.empty() : tensor<2x4x4x8xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %21:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x4x8x24xf32>) outs(%20, %18 : tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %31 = linalg.index 4 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_17 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>)
    %expanded_12 = tensor.expand_shape %21#0 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 8, 1] : tensor<2x4x4x8xf32> into tensor<2x4x4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_12 : tensor<2x4x4x8x24xf32>, tensor<2x4x4x8x1xf32>) outs(%15 : tensor<2x4x4x8x24xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %31 = arith.subf %in, %in_17 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x24xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x4x8x24xf32>) outs(%15 : tensor<2x4x4x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x24xf32>
    %24 = tensor.empty() : tensor<2x4x4x8x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x4x4x8x1xf32>) -> tensor<2x4x4x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x4x8x24xf32>) outs(%25 : tensor<2x4x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x4x8x24xf32>, tensor<2x4x4x8x1xf32>) outs(%15 : tensor<2x4x4x8x24xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %31 = arith.divf %in, %in_17 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x24xf32>
    %collapsed_13 = tensor.collapse_shape %27 [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x24xf32> into tensor<32x8x24xf32>
    %collapsed_14 = tensor.collapse_shape %10 [[0, 1, 2], [3, 4], [5]] : tensor<2x4x4x3x8x16xf32> into tensor<32x24x16xf32>
    %28 = tensor.empty() : tensor<32x8x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<32x8x24xf32>, tensor<32x24x16xf32>) outs(%29 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_15 = tensor.expand_shape %30 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x16xf32>
    %collapsed_16 = tensor.collapse_shape %expanded_15 [[0], [1], [2, 3], [4]] : tensor<2x4x4x8x16xf32> into tensor<2x4x32x16xf32>
    return %collapsed_16 : tensor<2x4x32x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_3_torch.int64: "0x08000000000000000000000001000000000000000400000000000000000000000000000002000000000000000500000000000000000000000000000003000000000000000100000000000000000000000000000004000000000000000200000000000000"
    }
  }
#-}

