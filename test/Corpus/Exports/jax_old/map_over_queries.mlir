#map = affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map3 = affine_map<() -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module @jit_map_over_queries attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 0xFF800000 : f32
    %c1_i32 = arith.constant 1 : i32
    %c4 = arith.constant 4 : index
    %c0 = arith.constant 0 : index
    %c5_i32 = arith.constant 5 : i32
    %cst_3 = arith.constant dense<0> : tensor<i32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 5, 8, 4, 16] : tensor<2x40x4x16xf32> into tensor<2x5x8x4x16xf32>
    %0 = tensor.empty() : tensor<5x2x8x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x5x8x4x16xf32>) outs(%0 : tensor<5x2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x2x8x4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<5x2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x2x8x4x16xf32>
    %3:2 = scf.while (%arg3 = %cst_3, %arg4 = %2) : (tensor<i32>, tensor<5x2x8x4x16xf32>) -> (tensor<i32>, tensor<5x2x8x4x16xf32>) {
      %6 = tensor.empty() : tensor<i1>
      %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%6 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %8 = arith.cmpi slt, %in, %c5_i32 : i32
        linalg.yield %8 : i1
      } -> tensor<i1>
      %extracted = tensor.extract %7[] : tensor<i1>
      scf.condition(%extracted) %arg3, %arg4 : tensor<i32>, tensor<5x2x8x4x16xf32>
    } do {
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<5x2x8x4x16xf32>):
      %extracted = tensor.extract %arg3[] : tensor<i32>
      %6 = arith.index_cast %extracted : i32 to index
      %7 = arith.maxsi %6, %c0 : index
      %8 = arith.minsi %7, %c4 : index
      %extracted_slice = tensor.extract_slice %1[%8, 0, 0, 0, 0] [1, 2, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<5x2x8x4x16xf32> to tensor<1x2x8x4x16xf32>
      %collapsed_5 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x8x4x16xf32> into tensor<2x8x4x16xf32>
      %9 = tensor.empty() : tensor<2x4x8x40xf32>
      %10 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x4x8x40xf32>) -> tensor<2x4x8x40xf32>
      %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_5, %arg1 : tensor<2x8x4x16xf32>, tensor<2x40x4x16xf32>) outs(%10 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %in_6: f32, %out: f32):
        %38 = arith.mulf %in, %in_6 : f32
        %39 = arith.addf %out, %38 : f32
        linalg.yield %39 : f32
      } -> tensor<2x4x8x40xf32>
      %12 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%9 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x8x40xf32>
      %13 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x4x8x40xf32>, tensor<2x4x8x40xf32>) outs(%9 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %in_6: f32, %out: f32):
        %38 = arith.divf %in, %in_6 : f32
        linalg.yield %38 : f32
      } -> tensor<2x4x8x40xf32>
      %14 = tensor.empty() : tensor<2x4x8xf32>
      %15 = linalg.fill ins(%cst_2 : f32) outs(%14 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
      %16 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x8x40xf32>) outs(%15 : tensor<2x4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %38 = arith.maximumf %out, %in : f32
        linalg.yield %38 : f32
      } -> tensor<2x4x8xf32>
      %17 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%14 : tensor<2x4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x8xf32>
      %18 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %16 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%14 : tensor<2x4x8xf32>) {
      ^bb0(%in: f32, %in_6: f32, %out: f32):
        %38 = arith.maximumf %in, %in_6 : f32
        linalg.yield %38 : f32
      } -> tensor<2x4x8xf32>
      %19 = tensor.empty() : tensor<2x4x8x1xf32>
      %20 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x8x1xf32>
      %21 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x8x40xf32>
      %22 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %21 : tensor<2x4x8x40xf32>, tensor<2x4x8x40xf32>) outs(%9 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %in_6: f32, %out: f32):
        %38 = arith.subf %in, %in_6 : f32
        linalg.yield %38 : f32
      } -> tensor<2x4x8x40xf32>
      %23 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x8x40xf32>) outs(%9 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %38 = math.exp %in : f32
        linalg.yield %38 : f32
      } -> tensor<2x4x8x40xf32>
      %24 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
      %25 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x8x40xf32>) outs(%24 : tensor<2x4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %38 = arith.addf %out, %in : f32
        linalg.yield %38 : f32
      } -> tensor<2x4x8xf32>
      %26 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x8x1xf32>
      %27 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x8x40xf32>
      %28 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<2x4x8x40xf32>, tensor<2x4x8x40xf32>) outs(%9 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %in_6: f32, %out: f32):
        %38 = arith.divf %in, %in_6 : f32
        linalg.yield %38 : f32
      } -> tensor<2x4x8x40xf32>
      %29 = tensor.empty() : tensor<2x4x16x8xf32>
      %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
      %31 = linalg.generic {indexing_maps = [#map13, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %28 : tensor<2x40x4x16xf32>, tensor<2x4x8x40xf32>) outs(%30 : tensor<2x4x16x8xf32>) {
      ^bb0(%in: f32, %in_6: f32, %out: f32):
        %38 = arith.mulf %in, %in_6 : f32
        %39 = arith.addf %out, %38 : f32
        linalg.yield %39 : f32
      } -> tensor<2x4x16x8xf32>
      %32 = tensor.empty() : tensor<2x8x4x16xf32>
      %33 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x16x8xf32>) outs(%32 : tensor<2x8x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x8x4x16xf32>
      %34 = tensor.empty() : tensor<1x2x8x4x16xf32>
      %35 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x8x4x16xf32>) outs(%34 : tensor<1x2x8x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8x4x16xf32>
      %inserted_slice = tensor.insert_slice %35 into %arg4[%8, 0, 0, 0, 0] [1, 2, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<1x2x8x4x16xf32> into tensor<5x2x8x4x16xf32>
      %36 = tensor.empty() : tensor<i32>
      %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%36 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %38 = arith.addi %in, %c1_i32 : i32
        linalg.yield %38 : i32
      } -> tensor<i32>
      scf.yield %37, %inserted_slice : tensor<i32>, tensor<5x2x8x4x16xf32>
    }
    %4 = tensor.empty() : tensor<2x5x8x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3#1 : tensor<5x2x8x4x16xf32>) outs(%4 : tensor<2x5x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x8x4x16xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2], [3], [4]] : tensor<2x5x8x4x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed : tensor<2x40x4x16xf32>
  }
}

