#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_rope_positions attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+04> : tensor<f32>
    %cst_5 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_6 = arith.constant dense<0> : tensor<i32>
    %cst_7 = arith.constant dense<2> : tensor<i32>
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %76 = linalg.index 0 : index
      %77 = arith.index_cast %76 : index to i32
      linalg.yield %77 : i32
    } -> tensor<8xi32>
    %2 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_7 : tensor<i32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%2, %1 : tensor<8xi32>, tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %in_17: i32, %out: i32):
      %76 = arith.muli %in, %in_17 : i32
      linalg.yield %76 : i32
    } -> tensor<8xi32>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_6 : tensor<i32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8xi32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%4, %3 : tensor<8xi32>, tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %in_17: i32, %out: i32):
      %76 = arith.addi %in, %in_17 : i32
      linalg.yield %76 : i32
    } -> tensor<8xi32>
    %6 = tensor.empty() : tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xi32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %76 = arith.sitofp %in : i32 to f32
      linalg.yield %76 : f32
    } -> tensor<8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%7, %8 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.divf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%10, %9 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = math.powf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%12, %11 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.divf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<8xf32>
    %14 = tensor.empty() : tensor<2x40x1xi32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%14 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %16 = tensor.empty() : tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xi32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: i32, %out: f32):
      %76 = arith.sitofp %in : i32 to f32
      linalg.yield %76 : f32
    } -> tensor<2x40x1xf32>
    %18 = tensor.empty() : tensor<1x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8xf32>) outs(%18 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %20 = tensor.empty() : tensor<2x40x8xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x1x8xf32>) outs(%20 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x8xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x40x8xf32>, tensor<2x40x8xf32>) outs(%20 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x8xf32>
    %24 = tensor.empty() : tensor<2x40x1x8xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x8xf32>) outs(%24 : tensor<2x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1x8xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 2] : tensor<2x40x4x16xf32> into tensor<2x40x4x8x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1x8xf32>) outs(%24 : tensor<2x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.cos %in : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x1x8xf32>
    %27 = tensor.empty() : tensor<2x40x4x8xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1x8xf32>) outs(%24 : tensor<2x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.sin %in : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x1x8xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_9, %31 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.subf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_9, %28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %31 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.addf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %37 = tensor.empty() : tensor<2x40x4x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x4x8xf32>) outs(%37 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x4x8xf32>) outs(%37 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %40 = tensor.empty() : tensor<2x40x4x8x2xf32>
    %41 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%40 : tensor<2x40x4x8x2xf32>) {
    ^bb0(%out: f32):
      %76 = linalg.index 0 : index
      %77 = linalg.index 1 : index
      %78 = linalg.index 2 : index
      %79 = linalg.index 3 : index
      %80 = linalg.index 4 : index
      %81 = arith.cmpi ult, %80, %c1 : index
      %82 = scf.if %81 -> (f32) {
        %extracted = tensor.extract %38[%76, %77, %78, %79, %80] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      } else {
        %83 = arith.subi %80, %c1 : index
        %extracted = tensor.extract %39[%76, %77, %78, %79, %83] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %82 : f32
    } -> tensor<2x40x4x8x2xf32>
    %collapsed_10 = tensor.collapse_shape %41 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %expanded_11 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 2] : tensor<2x40x4x16xf32> into tensor<2x40x4x8x2xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded_11[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_11[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13, %28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %31 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.subf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13, %31 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%27 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.addf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x4x8xf32>) outs(%37 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x4x8xf32>) outs(%37 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%40 : tensor<2x40x4x8x2xf32>) {
    ^bb0(%out: f32):
      %76 = linalg.index 0 : index
      %77 = linalg.index 1 : index
      %78 = linalg.index 2 : index
      %79 = linalg.index 3 : index
      %80 = linalg.index 4 : index
      %81 = arith.cmpi ult, %80, %c1 : index
      %82 = scf.if %81 -> (f32) {
        %extracted = tensor.extract %48[%76, %77, %78, %79, %80] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      } else {
        %83 = arith.subi %80, %c1 : index
        %extracted = tensor.extract %49[%76, %77, %78, %79, %83] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %82 : f32
    } -> tensor<2x40x4x8x2xf32>
    %collapsed_16 = tensor.collapse_shape %50 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %51 = tensor.empty() : tensor<2x4x40x40xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_10, %collapsed_16 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%52 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      %77 = arith.addf %out, %76 : f32
      linalg.yield %77 : f32
    } -> tensor<2x4x40x40xf32>
    %54 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %54 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.divf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x40x40xf32>
    %56 = tensor.empty() : tensor<2x4x40xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.maximumf %out, %in : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x40xf32>
    %59 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%56 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %58 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%56 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.maximumf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x40xf32>
    %61 = tensor.empty() : tensor<2x4x40x1xf32>
    %62 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40xf32>) outs(%61 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x40x1xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %63 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.subf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x40x40xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.exp %in : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%66 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.addf %out, %in : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x40xf32>
    %68 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40xf32>) outs(%61 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x40x1xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %69 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.divf %in, %in_17 : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x40x40xf32>
    %71 = tensor.empty() : tensor<2x4x16x40xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %73 = linalg.generic {indexing_maps = [#map18, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %70 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %76 = arith.mulf %in, %in_17 : f32
      %77 = arith.addf %out, %76 : f32
      linalg.yield %77 : f32
    } -> tensor<2x4x16x40xf32>
    %74 = tensor.empty() : tensor<2x40x4x16xf32>
    %75 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x16x40xf32>) outs(%74 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %75 : tensor<2x40x4x16xf32>
  }
}

