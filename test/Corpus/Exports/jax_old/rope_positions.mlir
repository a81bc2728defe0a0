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
    %cst_6 = arith.constant dense<[0, 2, 4, 6, 8, 10, 12, 14]> : tensor<8xi32>
    %0 = tensor.empty() : tensor<8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_6 : tensor<8xi32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %70 = arith.sitofp %in : i32 to f32
      linalg.yield %70 : f32
    } -> tensor<8xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%1, %2 : tensor<8xf32>, tensor<8xf32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.divf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%4, %3 : tensor<8xf32>, tensor<8xf32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = math.powf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%6, %5 : tensor<8xf32>, tensor<8xf32>) outs(%0 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.divf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty() : tensor<2x40x1xi32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%8 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %10 = tensor.empty() : tensor<2x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x1xi32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: i32, %out: f32):
      %70 = arith.sitofp %in : i32 to f32
      linalg.yield %70 : f32
    } -> tensor<2x40x1xf32>
    %12 = tensor.empty() : tensor<1x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8xf32>) outs(%12 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %14 = tensor.empty() : tensor<2x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1x8xf32>) outs(%14 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x8xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x40x8xf32>, tensor<2x40x8xf32>) outs(%14 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x8xf32>
    %18 = tensor.empty() : tensor<2x40x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x8xf32>) outs(%18 : tensor<2x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1x8xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 2] : tensor<2x40x4x16xf32> into tensor<2x40x4x8x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %extracted_slice_7 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1x8xf32>) outs(%18 : tensor<2x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.cos %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x1x8xf32>
    %21 = tensor.empty() : tensor<2x40x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %22 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1x8xf32>) outs(%18 : tensor<2x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.sin %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x1x8xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8, %25 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.subf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8, %22 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %25 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.addf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %31 = tensor.empty() : tensor<2x40x4x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x4x8xf32>) outs(%31 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x4x8xf32>) outs(%31 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %34 = tensor.empty() : tensor<2x40x4x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%34 : tensor<2x40x4x8x2xf32>) {
    ^bb0(%out: f32):
      %70 = linalg.index 0 : index
      %71 = linalg.index 1 : index
      %72 = linalg.index 2 : index
      %73 = linalg.index 3 : index
      %74 = linalg.index 4 : index
      %75 = arith.cmpi ult, %74, %c1 : index
      %76 = scf.if %75 -> (f32) {
        %extracted = tensor.extract %32[%70, %71, %72, %73, %74] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      } else {
        %77 = arith.subi %74, %c1 : index
        %extracted = tensor.extract %33[%70, %71, %72, %73, %77] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8x2xf32>
    %collapsed_9 = tensor.collapse_shape %35 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %expanded_10 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 2] : tensor<2x40x4x16xf32> into tensor<2x40x4x8x2xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded_10[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_10[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %22 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %25 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.subf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %22 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %25 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%21 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.addf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x40x4x8xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x4x8xf32>) outs(%31 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x4x8xf32>) outs(%31 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%34 : tensor<2x40x4x8x2xf32>) {
    ^bb0(%out: f32):
      %70 = linalg.index 0 : index
      %71 = linalg.index 1 : index
      %72 = linalg.index 2 : index
      %73 = linalg.index 3 : index
      %74 = linalg.index 4 : index
      %75 = arith.cmpi ult, %74, %c1 : index
      %76 = scf.if %75 -> (f32) {
        %extracted = tensor.extract %42[%70, %71, %72, %73, %74] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      } else {
        %77 = arith.subi %74, %c1 : index
        %extracted = tensor.extract %43[%70, %71, %72, %73, %77] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %76 : f32
    } -> tensor<2x40x4x8x2xf32>
    %collapsed_15 = tensor.collapse_shape %44 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %45 = tensor.empty() : tensor<2x4x40x40xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_9, %collapsed_15 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%46 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      %71 = arith.addf %out, %70 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%45 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %48 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%45 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.divf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x40x40xf32>
    %50 = tensor.empty() : tensor<2x4x40xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x40x40xf32>) outs(%51 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.maximumf %out, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x40xf32>
    %53 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%50 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %52 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%50 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.maximumf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x40xf32>
    %55 = tensor.empty() : tensor<2x4x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x40xf32>) outs(%55 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x40x1xf32>) outs(%45 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %57 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%45 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.subf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x40x40xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x40x40xf32>) outs(%45 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.exp %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x40x40xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.addf %out, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x40xf32>
    %62 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x40xf32>) outs(%55 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x40x1xf32>) outs(%45 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %63 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%45 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.divf %in, %in_16 : f32
      linalg.yield %70 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = tensor.empty() : tensor<2x4x16x40xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %67 = linalg.generic {indexing_maps = [#map18, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %64 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%66 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %70 = arith.mulf %in, %in_16 : f32
      %71 = arith.addf %out, %70 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x16x40xf32>
    %68 = tensor.empty() : tensor<2x40x4x16xf32>
    %69 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x16x40xf32>) outs(%68 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %69 : tensor<2x40x4x16xf32>
  }
}

