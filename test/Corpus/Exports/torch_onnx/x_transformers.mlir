#map = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<4x6x16xf32>, %arg4: tensor<4x6x16xf32>, %arg5: tensor<2x40xi1>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<"0x80FFFFFFFF3FC0FFFFFFFF0FE0FFFFFFFF03F0FFFFFFFF00F8FFFFFF3F00FCFFFFFF0F00FEFFFFFF0300FFFFFFFF0080FFFFFF3F00C0FFFFFF0F00E0FFFFFF0300F0FFFFFF0000F8FFFF3F0000FCFFFF0F0000FEFFFF030000FFFFFF000080FFFF3F0000C0FFFF0F0000E0FFFF030000F0FFFF000000F8FF3F000000FCFF0F000000FEFF03000000FFFF00000080FF3F000000C0FF0F000000E0FF03000000F0FF00000000F83F00000000FC0F00000000FE0300000000FF00000000803F00000000C00F00000000E00300000000F000000000003800000000000C0000000000020000000000"> : tensor<40x46xi1>
    %0 = tensor.empty() : tensor<2x4x6x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4x6x16xf32>) outs(%0 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %concat = tensor.concat dim(2) %1, %arg1 : (tensor<2x4x6x16xf32>, tensor<2x4x40x16xf32>) -> tensor<2x4x46x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x6x16xf32>) outs(%0 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x16xf32>
    %concat_4 = tensor.concat dim(2) %2, %arg2 : (tensor<2x4x6x16xf32>, tensor<2x4x40x16xf32>) -> tensor<2x4x46x16xf32>
    %3 = tensor.empty() : tensor<2x4x16x46xf32>
    %transposed = linalg.transpose ins(%concat : tensor<2x4x46x16xf32>) outs(%3 : tensor<2x4x16x46xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x46xf32> into tensor<8x16x46xf32>
    %4 = tensor.empty() : tensor<8x40x46xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x40x46xf32>) -> tensor<8x40x46xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x46xf32>) outs(%5 : tensor<8x40x46xf32>) -> tensor<8x40x46xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 40, 46] : tensor<8x40x46xf32> into tensor<2x4x40x46xf32>
    %7 = tensor.empty() : tensor<2x4x40x46xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x4x40x46xf32>, tensor<f32>) outs(%7 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.mulf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x40x46xf32>
    %expanded_6 = tensor.expand_shape %arg5 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xi1> into tensor<2x1x1x40xi1>
    %padded = tensor.pad %expanded_6 low[0, 0, 0, 6] high[0, 0, 0, 0] {
    ^bb0(%arg6: index, %arg7: index, %arg8: index, %arg9: index):
      tensor.yield %true : i1
    } : tensor<2x1x1x40xi1> to tensor<2x1x1x46xi1>
    %9 = tensor.empty() : tensor<2x1x1x46xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%padded : tensor<2x1x1x46xi1>) outs(%9 : tensor<2x1x1x46xi1>) {
    ^bb0(%in: i1, %out: i1):
      %27 = arith.xori %in, %true : i1
      linalg.yield %27 : i1
    } -> tensor<2x1x1x46xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_2, %8 : tensor<2x1x1x46xi1>, tensor<f32>, tensor<2x4x40x46xf32>) outs(%7 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %27 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x40x46xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %cst_2, %11 : tensor<40x46xi1>, tensor<f32>, tensor<2x4x40x46xf32>) outs(%7 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %27 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x40x46xf32>
    %13 = tensor.empty() : tensor<2x4x40xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %15 = tensor.empty() : tensor<2x4x40xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %17:2 = linalg.generic {indexing_maps = [#map1, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x46xf32>) outs(%16, %14 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_11 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_7 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_7 : tensor<2x4x40x46xf32>, tensor<2x4x40x1xf32>) outs(%7 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.subf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x40x46xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x40x46xf32>) outs(%7 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x40x46xf32>
    %20 = tensor.empty() : tensor<2x4x40x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x46xf32>) outs(%21 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x4x40x46xf32>, tensor<2x4x40x1xf32>) outs(%7 : tensor<2x4x40x46xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.divf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x40x46xf32>
    %collapsed_8 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x40x46xf32> into tensor<8x40x46xf32>
    %collapsed_9 = tensor.collapse_shape %concat_4 [[0, 1], [2], [3]] : tensor<2x4x46x16xf32> into tensor<8x46x16xf32>
    %24 = tensor.empty() : tensor<8x40x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x46xf32>, tensor<8x46x16xf32>) outs(%25 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_10 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_10 : tensor<2x4x40x16xf32>
  }
}

