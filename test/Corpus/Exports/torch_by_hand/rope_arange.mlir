#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @rope_arange(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 1.000000e+04 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %61 = linalg.index 0 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = arith.muli %62, %c2_i64 : i64
      linalg.yield %63 : i64
    } -> tensor<8xi64>
    %2 = tensor.empty() : tensor<8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<8xi64>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %61 = arith.sitofp %in : i64 to f32
      linalg.yield %61 : f32
    } -> tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.divf %in, %cst_7 : f32
      linalg.yield %61 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.powf %cst_8, %in : f32
      linalg.yield %61 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.cmpf one, %in, %cst : f32
      cf.assert %61, "unimplemented: tensor with zero element"
      %62 = arith.divf %cst_0, %in : f32
      linalg.yield %62 : f32
    } -> tensor<8xf32>
    %7 = tensor.empty() : tensor<40xi64>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%7 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %61 = linalg.index 0 : index
      %62 = arith.index_cast %61 : index to i64
      linalg.yield %62 : i64
    } -> tensor<40xi64>
    %9 = tensor.empty() : tensor<40xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<40xi64>) outs(%9 : tensor<40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %61 = arith.sitofp %in : i64 to f32
      linalg.yield %61 : f32
    } -> tensor<40xf32>
    %expanded = tensor.expand_shape %10 [[0, 1]] output_shape [40, 1] : tensor<40xf32> into tensor<40x1xf32>
    %11 = tensor.empty() : tensor<40x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %6 : tensor<40x1xf32>, tensor<8xf32>) outs(%11 : tensor<40x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.mulf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<40x8xf32>
    %concat = tensor.concat dim(1) %12, %12 : (tensor<40x8xf32>, tensor<40x8xf32>) -> tensor<40x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_10 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %13 = tensor.empty() : tensor<40x16xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<40x16xf32>) outs(%13 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.cos %in : f32
      linalg.yield %61 : f32
    } -> tensor<40x16xf32>
    %15 = tensor.empty() : tensor<2x4x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.mulf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x16xf32>
    %17 = tensor.empty() : tensor<2x4x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x4x40x8xf32>) outs(%17 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.negf %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_11 = tensor.concat dim(3) %18, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<40x16xf32>) outs(%13 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.sin %in : f32
      linalg.yield %61 : f32
    } -> tensor<40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_11, %19 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.mulf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.addf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_12 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_13 = tensor.extract_slice %arg1[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %14 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.mulf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x4x40x8xf32>) outs(%17 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.negf %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_14 = tensor.concat dim(3) %23, %extracted_slice_12 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_14, %19 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.mulf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.addf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x16xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.mulf %in, %cst_9 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x16xf32>
    %expanded_15 = tensor.expand_shape %8 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_16 = tensor.expand_shape %8 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %27 = tensor.empty() : tensor<40x40xi64>
    %28 = linalg.generic {indexing_maps = [#map6, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%27 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %61 = arith.subi %in, %in_23 : i64
      linalg.yield %61 : i64
    } -> tensor<40x40xi64>
    %29 = tensor.empty() : tensor<40x40xi1>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<40x40xi64>) outs(%29 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %61 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %61 : i1
    } -> tensor<40x40xi1>
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%30, %cst_5 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%29 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %61 = arith.andi %in, %in_23 : i1
      linalg.yield %61 : i1
    } -> tensor<40x40xi1>
    %32 = tensor.empty() : tensor<40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map7, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_3, %cst_4 : tensor<40x40xi1>, tensor<f32>, tensor<f32>) outs(%32 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %61 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %61 : f32
    } -> tensor<40x40xf32>
    %34 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%25 : tensor<2x4x40x16xf32>) outs(%34 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x16x40xf32>) outs(%34 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.mulf %in, %cst_9 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_17 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %36 = tensor.empty() : tensor<8x40x40xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %38 = linalg.batch_matmul ins(%collapsed, %collapsed_17 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%37 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_18 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %39 = tensor.empty() : tensor<2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %33 : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.addf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = tensor.empty() : tensor<2x4x40xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %43 = tensor.empty() : tensor<2x4x40xf32>
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %45:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x40xf32>) outs(%44, %42 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %61 = linalg.index 3 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = arith.maximumf %in, %out : f32
      %64 = arith.cmpf ogt, %in, %out : f32
      %65 = arith.select %64, %62, %out_23 : i64
      linalg.yield %63, %65 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_19 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_19 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.subf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = tensor.empty() : tensor<2x4x40x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x40x40xf32>) outs(%49 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %in, %out : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %61 = arith.divf %in, %in_23 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %52 = tensor.empty() : tensor<2x4x40x40xi1>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x40xf32>) outs(%52 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %61 = arith.extf %in : f32 to f64
      %62 = arith.cmpf oeq, %61, %cst_6 : f64
      linalg.yield %62 : i1
    } -> tensor<2x4x40x40xi1>
    %54 = tensor.empty() : tensor<2x4x40x1xi1>
    %55 = linalg.fill ins(%true : i1) outs(%54 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %56 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x4x40x40xi1>) outs(%55 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %61 = arith.andi %in, %out : i1
      linalg.yield %61 : i1
    } -> tensor<2x4x40x1xi1>
    %57 = linalg.generic {indexing_maps = [#map9, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_2, %51 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %61 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_20 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %58 = tensor.empty() : tensor<8x40x16xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %60 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%59 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_22 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_22 : tensor<2x4x40x16xf32>
  }
}

