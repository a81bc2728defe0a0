#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
module {
  func.func @nystrom(%arg0: tensor<2x4x48x16xf32>, %arg1: tensor<2x4x48x16xf32>, %arg2: tensor<2x4x48x16xf32>) -> tensor<2x4x48x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %cst_4 = arith.constant 6.000000e+00 : f32
    %cst_5 = arith.constant 1.300000e+01 : f32
    %cst_6 = arith.constant 1.500000e+01 : f32
    %cst_7 = arith.constant 7.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x48x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x48x16xf32>) outs(%0 : tensor<2x4x48x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.mulf %in, %cst_3 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x48x16xf32>
    %expanded = tensor.expand_shape %1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 8, 6, 16] : tensor<2x4x48x16xf32> into tensor<2x4x8x6x16xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%expanded : tensor<2x4x8x6x16xf32>) outs(%3 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.divf %in, %cst_4 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x16xf32>
    %expanded_8 = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 8, 6, 16] : tensor<2x4x48x16xf32> into tensor<2x4x8x6x16xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%expanded_8 : tensor<2x4x8x6x16xf32>) outs(%3 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.divf %in, %cst_4 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x16xf32>
    %8 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%7 : tensor<2x4x8x16xf32>) outs(%8 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x48x16xf32> into tensor<8x48x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %9 = tensor.empty() : tensor<8x48x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x48x8xf32>) -> tensor<8x48x8xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<8x48x16xf32>, tensor<8x16x8xf32>) outs(%10 : tensor<8x48x8xf32>) -> tensor<8x48x8xf32>
    %expanded_10 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 4, 48, 8] : tensor<8x48x8xf32> into tensor<2x4x48x8xf32>
    %12 = tensor.empty() : tensor<2x4x48xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x4x48xi64>) -> tensor<2x4x48xi64>
    %14 = tensor.empty() : tensor<2x4x48xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x4x48xf32>) -> tensor<2x4x48xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_10 : tensor<2x4x48x8xf32>) outs(%15, %13 : tensor<2x4x48xf32>, tensor<2x4x48xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %99 = linalg.index 3 : index
      %100 = arith.index_cast %99 : index to i64
      %101 = arith.maximumf %in, %out : f32
      %102 = arith.cmpf ogt, %in, %out : f32
      %103 = arith.select %102, %100, %out_42 : i64
      linalg.yield %101, %103 : f32, i64
    } -> (tensor<2x4x48xf32>, tensor<2x4x48xi64>)
    %expanded_11 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 4, 48, 1] : tensor<2x4x48xf32> into tensor<2x4x48x1xf32>
    %17 = tensor.empty() : tensor<2x4x48x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<2x4x48x8xf32>, tensor<2x4x48x1xf32>) outs(%17 : tensor<2x4x48x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.subf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x48x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x48x8xf32>) outs(%17 : tensor<2x4x48x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = math.exp %in : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x48x8xf32>
    %20 = tensor.empty() : tensor<2x4x48x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x4x48x1xf32>) -> tensor<2x4x48x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x48x8xf32>) outs(%21 : tensor<2x4x48x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x48x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x4x48x8xf32>, tensor<2x4x48x1xf32>) outs(%17 : tensor<2x4x48x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.divf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x48x8xf32>
    %collapsed_12 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %24 = tensor.empty() : tensor<8x8x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %26 = linalg.batch_matmul ins(%collapsed_12, %collapsed_9 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%25 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_13 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %27 = tensor.empty() : tensor<2x4x8xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %29 = tensor.empty() : tensor<2x4x8xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %31:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<2x4x8x8xf32>) outs(%30, %28 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %99 = linalg.index 3 : index
      %100 = arith.index_cast %99 : index to i64
      %101 = arith.maximumf %in, %out : f32
      %102 = arith.cmpf ogt, %in, %out : f32
      %103 = arith.select %102, %100, %out_42 : i64
      linalg.yield %101, %103 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_14 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %32 = tensor.empty() : tensor<2x4x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.subf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = math.exp %in : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %35 = tensor.empty() : tensor<2x4x8x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x8x8xf32>) outs(%36 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.divf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %39 = tensor.empty() : tensor<2x4x16x48xf32>
    %transposed_15 = linalg.transpose ins(%arg1 : tensor<2x4x48x16xf32>) outs(%39 : tensor<2x4x16x48xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x4x16x48xf32> into tensor<8x16x48xf32>
    %40 = tensor.empty() : tensor<8x8x48xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x8x48xf32>) -> tensor<8x8x48xf32>
    %42 = linalg.batch_matmul ins(%collapsed_12, %collapsed_16 : tensor<8x8x16xf32>, tensor<8x16x48xf32>) outs(%41 : tensor<8x8x48xf32>) -> tensor<8x8x48xf32>
    %expanded_17 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 8, 48] : tensor<8x8x48xf32> into tensor<2x4x8x48xf32>
    %43:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_17 : tensor<2x4x8x48xf32>) outs(%30, %28 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %99 = linalg.index 3 : index
      %100 = arith.index_cast %99 : index to i64
      %101 = arith.maximumf %in, %out : f32
      %102 = arith.cmpf ogt, %in, %out : f32
      %103 = arith.select %102, %100, %out_42 : i64
      linalg.yield %101, %103 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_18 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %44 = tensor.empty() : tensor<2x4x8x48xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x4x8x48xf32>, tensor<2x4x8x1xf32>) outs(%44 : tensor<2x4x8x48xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.subf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x48xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x8x48xf32>) outs(%44 : tensor<2x4x8x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = math.exp %in : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x48xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x8x48xf32>) outs(%36 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %47 : tensor<2x4x8x48xf32>, tensor<2x4x8x1xf32>) outs(%44 : tensor<2x4x8x48xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.divf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x48xf32>
    %49 = tensor.empty() : tensor<8xi64>
    %50 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%49 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %99 = linalg.index 0 : index
      %100 = arith.index_cast %99 : index to i64
      linalg.yield %100 : i64
    } -> tensor<8xi64>
    %expanded_19 = tensor.expand_shape %50 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %51 = tensor.empty() : tensor<8x8xi1>
    %52 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %50 : tensor<8x1xi64>, tensor<8xi64>) outs(%51 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_42: i64, %out: i1):
      %99 = arith.cmpi eq, %in, %in_42 : i64
      linalg.yield %99 : i1
    } -> tensor<8x8xi1>
    %53 = tensor.empty() : tensor<8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%52, %cst_2, %cst_1 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%53 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %99 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %99 : f32
    } -> tensor<8x8xf32>
    %transposed_20 = linalg.transpose ins(%38 : tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) permutation = [0, 1, 3, 2] 
    %55 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%38 : tensor<2x4x8x8xf32>) outs(%55 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8xf32>
    %57 = tensor.empty() : tensor<2x4xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<2x4xi64>) -> tensor<2x4xi64>
    %59 = tensor.empty() : tensor<2x4xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %61:2 = linalg.generic {indexing_maps = [#map11, #map12, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x8xf32>) outs(%60, %58 : tensor<2x4xf32>, tensor<2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %99 = linalg.index 2 : index
      %100 = arith.index_cast %99 : index to i64
      %101 = arith.maximumf %in, %out : f32
      %102 = arith.cmpf ogt, %in, %out : f32
      %103 = arith.select %102, %100, %out_42 : i64
      linalg.yield %101, %103 : f32, i64
    } -> (tensor<2x4xf32>, tensor<2x4xi64>)
    %62 = tensor.empty() : tensor<2xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2xi64>) -> tensor<2xi64>
    %64 = tensor.empty() : tensor<2xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2xf32>) -> tensor<2xf32>
    %66:2 = linalg.generic {indexing_maps = [#map8, #map13, #map13], iterator_types = ["parallel", "reduction"]} ins(%61#0 : tensor<2x4xf32>) outs(%65, %63 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %99 = linalg.index 1 : index
      %100 = arith.index_cast %99 : index to i64
      %101 = arith.maximumf %in, %out : f32
      %102 = arith.cmpf ogt, %in, %out : f32
      %103 = arith.select %102, %100, %out_42 : i64
      linalg.yield %101, %103 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %67 = tensor.empty() : tensor<i64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<i64>) -> tensor<i64>
    %69 = tensor.empty() : tensor<f32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<f32>) -> tensor<f32>
    %71:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["reduction"]} ins(%66#0 : tensor<2xf32>) outs(%70, %68 : tensor<f32>, tensor<i64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %99 = linalg.index 0 : index
      %100 = arith.index_cast %99 : index to i64
      %101 = arith.maximumf %in, %out : f32
      %102 = arith.cmpf ogt, %in, %out : f32
      %103 = arith.select %102, %100, %out_42 : i64
      linalg.yield %101, %103 : f32, i64
    } -> (tensor<f32>, tensor<i64>)
    %72 = linalg.generic {indexing_maps = [#map, #map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %71#0 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.divf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %73 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%25 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_23 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.mulf %in, %cst_3 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.mulf %in, %cst_5 : f32
      linalg.yield %99 : f32
    } -> tensor<8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.mulf %in, %cst_6 : f32
      linalg.yield %99 : f32
    } -> tensor<8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<8x8xf32>) outs(%53 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.mulf %in, %cst_7 : f32
      linalg.yield %99 : f32
    } -> tensor<8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_23 : tensor<8x8xf32>, tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.subf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_24 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %79 = linalg.batch_matmul ins(%73, %collapsed_24 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%25 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_25 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_25 : tensor<8x8xf32>, tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.subf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_26 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %81 = linalg.batch_matmul ins(%73, %collapsed_26 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%25 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_27 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_27 : tensor<8x8xf32>, tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.subf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_28 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %83 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%25 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_30 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %84 = linalg.batch_matmul ins(%collapsed_21, %83 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%25 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_31 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.mulf %in, %cst_3 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %86 = linalg.generic {indexing_maps = [#map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_31 : tensor<8x8xf32>, tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.subf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_32 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %87 = linalg.batch_matmul ins(%84, %collapsed_32 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%25 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_33 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_33 : tensor<8x8xf32>, tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.subf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_34 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %89 = linalg.batch_matmul ins(%84, %collapsed_34 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%25 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_35 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_35 : tensor<8x8xf32>, tensor<2x4x8x8xf32>) outs(%32 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %99 = arith.subf %in, %in_42 : f32
      linalg.yield %99 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_36 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_37 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %91 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%25 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x48x8xf32> into tensor<8x48x8xf32>
    %92 = linalg.batch_matmul ins(%collapsed_38, %91 : tensor<8x48x8xf32>, tensor<8x8x8xf32>) outs(%10 : tensor<8x48x8xf32>) -> tensor<8x48x8xf32>
    %collapsed_39 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x8x48xf32> into tensor<8x8x48xf32>
    %collapsed_40 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x48x16xf32> into tensor<8x48x16xf32>
    %93 = tensor.empty() : tensor<8x8x16xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %95 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x8x48xf32>, tensor<8x48x16xf32>) outs(%94 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %96 = tensor.empty() : tensor<8x48x16xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<8x48x16xf32>) -> tensor<8x48x16xf32>
    %98 = linalg.batch_matmul ins(%92, %95 : tensor<8x48x8xf32>, tensor<8x8x16xf32>) outs(%97 : tensor<8x48x16xf32>) -> tensor<8x48x16xf32>
    %expanded_41 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [2, 4, 48, 16] : tensor<8x48x16xf32> into tensor<2x4x48x16xf32>
    return %expanded_41 : tensor<2x4x48x16xf32>
  }
}

