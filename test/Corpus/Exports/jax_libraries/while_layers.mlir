#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_while_layers attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<i32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0> : tensor<i32>
    %0:2 = scf.while (%arg3 = %cst_3, %arg4 = %arg0) : (tensor<i32>, tensor<2x40x64xf32>) -> (tensor<i32>, tensor<2x40x64xf32>) {
      %1 = tensor.empty() : tensor<i1>
      %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%arg3, %arg2 : tensor<i32>, tensor<i32>) outs(%1 : tensor<i1>) {
      ^bb0(%in: i32, %in_4: i32, %out: i1):
        %3 = arith.cmpi slt, %in, %in_4 : i32
        linalg.yield %3 : i1
      } -> tensor<i1>
      %extracted = tensor.extract %2[] : tensor<i1>
      scf.condition(%extracted) %arg3, %arg4 : tensor<i32>, tensor<2x40x64xf32>
    } do {
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<2x40x64xf32>):
      %1 = tensor.empty() : tensor<2x40x192xf32>
      %2 = linalg.fill ins(%cst_0 : f32) outs(%1 : tensor<2x40x192xf32>) -> tensor<2x40x192xf32>
      %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg4, %arg1 : tensor<2x40x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<2x40x192xf32>) {
      ^bb0(%in: f32, %in_8: f32, %out: f32):
        %33 = arith.mulf %in, %in_8 : f32
        %34 = arith.addf %out, %33 : f32
        linalg.yield %34 : f32
      } -> tensor<2x40x192xf32>
      %extracted_slice = tensor.extract_slice %3[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
      %extracted_slice_4 = tensor.extract_slice %3[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
      %extracted_slice_5 = tensor.extract_slice %3[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
      %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
      %expanded_6 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
      %expanded_7 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
      %4 = tensor.empty() : tensor<i32>
      %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%4 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %33 = arith.addi %in, %c1_i32 : i32
        linalg.yield %33 : i32
      } -> tensor<i32>
      %6 = tensor.empty() : tensor<2x4x40x40xf32>
      %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
      %8 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %expanded_6 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_8: f32, %out: f32):
        %33 = arith.mulf %in, %in_8 : f32
        %34 = arith.addf %out, %33 : f32
        linalg.yield %34 : f32
      } -> tensor<2x4x40x40xf32>
      %9 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%6 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %10 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_8: f32, %out: f32):
        %33 = arith.divf %in, %in_8 : f32
        linalg.yield %33 : f32
      } -> tensor<2x4x40x40xf32>
      %11 = tensor.empty() : tensor<2x4x40xf32>
      %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %13 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %33 = arith.maximumf %out, %in : f32
        linalg.yield %33 : f32
      } -> tensor<2x4x40xf32>
      %14 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%11 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40xf32>
      %15 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %13 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_8: f32, %out: f32):
        %33 = arith.maximumf %in, %in_8 : f32
        linalg.yield %33 : f32
      } -> tensor<2x4x40xf32>
      %16 = tensor.empty() : tensor<2x4x40x1xf32>
      %17 = linalg.generic {indexing_maps = [#map3, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1xf32>
      %18 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x40x1xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %19 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %18 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_8: f32, %out: f32):
        %33 = arith.subf %in, %in_8 : f32
        linalg.yield %33 : f32
      } -> tensor<2x4x40x40xf32>
      %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %33 = math.exp %in : f32
        linalg.yield %33 : f32
      } -> tensor<2x4x40x40xf32>
      %21 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %22 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %33 = arith.addf %out, %in : f32
        linalg.yield %33 : f32
      } -> tensor<2x4x40xf32>
      %23 = linalg.generic {indexing_maps = [#map3, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1xf32>
      %24 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x40x1xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %25 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_8: f32, %out: f32):
        %33 = arith.divf %in, %in_8 : f32
        linalg.yield %33 : f32
      } -> tensor<2x4x40x40xf32>
      %26 = tensor.empty() : tensor<2x4x16x40xf32>
      %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
      %28 = linalg.generic {indexing_maps = [#map12, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_7, %25 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%27 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %in_8: f32, %out: f32):
        %33 = arith.mulf %in, %in_8 : f32
        %34 = arith.addf %out, %33 : f32
        linalg.yield %34 : f32
      } -> tensor<2x4x16x40xf32>
      %29 = tensor.empty() : tensor<2x40x4x16xf32>
      %30 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16x40xf32>) outs(%29 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %collapsed = tensor.collapse_shape %30 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
      %31 = tensor.empty() : tensor<2x40x64xf32>
      %32 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %collapsed : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%31 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_8: f32, %out: f32):
        %33 = arith.addf %in, %in_8 : f32
        linalg.yield %33 : f32
      } -> tensor<2x40x64xf32>
      scf.yield %5, %32 : tensor<i32>, tensor<2x40x64xf32>
    }
    return %0#1 : tensor<2x40x64xf32>
  }
}

