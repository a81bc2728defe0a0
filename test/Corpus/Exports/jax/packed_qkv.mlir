#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_packed_qkv attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<64x64xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %0 = tensor.empty() : tensor<2x40x192xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x40x192xf32>) -> tensor<2x40x192xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x64xf32>, tensor<64x192xf32>) outs(%1 : tensor<2x40x192xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %45 = arith.mulf %in, %in_10 : f32
      %46 = arith.addf %out, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x40x192xf32>
    %extracted_slice = tensor.extract_slice %2[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_6 = tensor.extract_slice %2[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_7 = tensor.extract_slice %2[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %3 = tensor.empty() : tensor<40x40xi1>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%3 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %5 = tensor.empty() : tensor<40x40xi32>
    %6 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i32
      linalg.yield %46 : i32
    } -> tensor<40x40xi32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%5 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%6, %7 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%5 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %45 = arith.addi %in, %in_10 : i32
      linalg.yield %45 : i32
    } -> tensor<40x40xi32>
    %9 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %45 = linalg.index 1 : index
      %46 = arith.index_cast %45 : index to i32
      linalg.yield %46 : i32
    } -> tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%3 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %45 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %45 : i1
    } -> tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i1>) outs(%3 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10, %4, %11 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%3 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %in_11: i1, %out: i1):
      %45 = arith.select %in, %in_10, %in_11 : i1
      linalg.yield %45 : i1
    } -> tensor<40x40xi1>
    %13 = tensor.empty() : tensor<2x4x40x40xf32>
    %14 = linalg.fill ins(%cst_2 : f32) outs(%13 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %expanded_8 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %45 = arith.mulf %in, %in_10 : f32
      %46 = arith.addf %out, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %45 = arith.divf %in, %in_10 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %18 = tensor.empty() : tensor<2x4x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<40x40xi1>) outs(%18 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17, %20 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %45 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.maximumf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%22 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %26 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%22 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %45 = arith.maximumf %in, %in_10 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40xf32>
    %27 = tensor.empty() : tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40xf32>) outs(%27 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %29 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %45 = arith.subf %in, %in_10 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x40x40xf32>) outs(%32 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40xf32>) outs(%27 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %35 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %45 = arith.divf %in, %in_10 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x16x40xf32>
    %38 = linalg.fill ins(%cst_2 : f32) outs(%37 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %39 = linalg.generic {indexing_maps = [#map14, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_9, %36 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %45 = arith.mulf %in, %in_10 : f32
      %46 = arith.addf %out, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x16x40xf32>
    %40 = tensor.empty() : tensor<2x40x4x16xf32>
    %41 = linalg.generic {indexing_maps = [#map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x16x40xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed = tensor.collapse_shape %41 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %42 = tensor.empty() : tensor<2x40x64xf32>
    %43 = linalg.fill ins(%cst_2 : f32) outs(%42 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg2 : tensor<2x40x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %45 = arith.mulf %in, %in_10 : f32
      %46 = arith.addf %out, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x40x64xf32>
    return %44 : tensor<2x40x64xf32>
  }
}

