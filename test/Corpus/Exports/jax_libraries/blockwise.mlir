#map = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<() -> ()>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0, d1) -> (0, d1)>
#map15 = affine_map<(d0, d1) -> (d0, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
module @jit_blockwise attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>) -> (tensor<2x4x40x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c1_i32 = arith.constant 1 : i32
    %c5_i32 = arith.constant 5 : i32
    %cst_2 = arith.constant dense<0> : tensor<i32>
    %cst_3 = arith.constant dense<-1.000000e+30> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 5, 8, 16] : tensor<2x4x40x16xf32> into tensor<2x4x5x8x16xf32>
    %0 = tensor.empty() : tensor<5x2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x5x8x16xf32>) outs(%0 : tensor<5x2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x2x4x8x16xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [2, 4, 5, 8, 16] : tensor<2x4x40x16xf32> into tensor<2x4x5x8x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x5x8x16xf32>) outs(%0 : tensor<5x2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x2x4x8x16xf32>
    %3 = tensor.empty() : tensor<2x4x40x16xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%3 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %5 = tensor.empty() : tensor<2x4x40xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %8 = tensor.empty() : tensor<40xi32>
    %9 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%8 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %15 = linalg.index 0 : index
      %16 = arith.index_cast %15 : index to i32
      linalg.yield %16 : i32
    } -> tensor<40xi32>
    %expanded_6 = tensor.expand_shape %9 [[0, 1]] output_shape [5, 8] : tensor<40xi32> into tensor<5x8xi32>
    %10:4 = scf.while (%arg3 = %cst_2, %arg4 = %4, %arg5 = %6, %arg6 = %7) : (tensor<i32>, tensor<2x4x40x16xf32>, tensor<2x4x40xf32>, tensor<2x4x40xf32>) -> (tensor<i32>, tensor<2x4x40x16xf32>, tensor<2x4x40xf32>, tensor<2x4x40xf32>) {
      %15 = tensor.empty() : tensor<i1>
      %16 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%15 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %17 = arith.cmpi slt, %in, %c5_i32 : i32
        linalg.yield %17 : i1
      } -> tensor<i1>
      %extracted = tensor.extract %16[] : tensor<i1>
      scf.condition(%extracted) %arg3, %arg4, %arg5, %arg6 : tensor<i32>, tensor<2x4x40x16xf32>, tensor<2x4x40xf32>, tensor<2x4x40xf32>
    } do {
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<2x4x40x16xf32>, %arg5: tensor<2x4x40xf32>, %arg6: tensor<2x4x40xf32>):
      %extracted = tensor.extract %arg3[] : tensor<i32>
      %15 = arith.index_cast %extracted : i32 to index
      %16 = arith.maxsi %15, %c0 : index
      %17 = arith.minsi %16, %c4 : index
      %extracted_slice = tensor.extract_slice %1[%17, 0, 0, 0, 0] [1, 2, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<5x2x4x8x16xf32> to tensor<1x2x4x8x16xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x8x16xf32> into tensor<2x4x8x16xf32>
      %extracted_slice_7 = tensor.extract_slice %2[%17, 0, 0, 0, 0] [1, 2, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<5x2x4x8x16xf32> to tensor<1x2x4x8x16xf32>
      %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2], [3], [4]] : tensor<1x2x4x8x16xf32> into tensor<2x4x8x16xf32>
      %extracted_slice_9 = tensor.extract_slice %expanded_6[%17, 0] [1, 8] [1, 1] : tensor<5x8xi32> to tensor<1x8xi32>
      %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1]] : tensor<1x8xi32> into tensor<8xi32>
      %18 = tensor.empty() : tensor<2x4x40x8xf32>
      %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x4x40x8xf32>) -> tensor<2x4x40x8xf32>
      %20 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %collapsed : tensor<2x4x40x16xf32>, tensor<2x4x8x16xf32>) outs(%19 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.mulf %in, %in_11 : f32
        %59 = arith.addf %out, %58 : f32
        linalg.yield %59 : f32
      } -> tensor<2x4x40x8xf32>
      %21 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%18 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x8xf32>
      %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%18 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.divf %in, %in_11 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40x8xf32>
      %23 = tensor.empty() : tensor<1x8xi32>
      %24 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%collapsed_10 : tensor<8xi32>) outs(%23 : tensor<1x8xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<1x8xi32>
      %25 = tensor.empty() : tensor<40x1xi32>
      %26 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40xi32>) outs(%25 : tensor<40x1xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x1xi32>
      %27 = tensor.empty() : tensor<40x8xi32>
      %28 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<1x8xi32>) outs(%27 : tensor<40x8xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x8xi32>
      %29 = linalg.generic {indexing_maps = [#map15, #map12], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<40x1xi32>) outs(%27 : tensor<40x8xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x8xi32>
      %30 = tensor.empty() : tensor<40x8xi1>
      %31 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<40x8xi32>, tensor<40x8xi32>) outs(%30 : tensor<40x8xi1>) {
      ^bb0(%in: i32, %in_11: i32, %out: i1):
        %58 = arith.cmpi sle, %in, %in_11 : i32
        linalg.yield %58 : i1
      } -> tensor<40x8xi1>
      %32 = tensor.empty() : tensor<2x4x40x8xi1>
      %33 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<40x8xi1>) outs(%32 : tensor<2x4x40x8xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x40x8xi1>
      %34 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%18 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x8xf32>
      %35 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %22, %34 : tensor<2x4x40x8xi1>, tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%18 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
        %58 = arith.select %in, %in_11, %in_12 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40x8xf32>
      %36 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %37 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x40x8xf32>) outs(%36 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %58 = arith.maximumf %out, %in : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40xf32>
      %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %37 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.maximumf %in, %in_11 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40xf32>
      %39 = tensor.empty() : tensor<2x4x40x1xf32>
      %40 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40xf32>) outs(%39 : tensor<2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1xf32>
      %41 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x1xf32>) outs(%18 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x8xf32>
      %42 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %41 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%18 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.subf %in, %in_11 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40x8xf32>
      %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40x8xf32>) outs(%18 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %58 = math.exp %in : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40x8xf32>
      %44 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %38 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.subf %in, %in_11 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40xf32>
      %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %58 = math.exp %in : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40xf32>
      %46 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40xf32>) outs(%39 : tensor<2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1xf32>
      %47 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x16xf32>
      %48 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %47 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%3 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.mulf %in, %in_11 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40x16xf32>
      %49 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32>
      %50 = linalg.generic {indexing_maps = [#map8, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43, %collapsed_8 : tensor<2x4x40x8xf32>, tensor<2x4x8x16xf32>) outs(%49 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.mulf %in, %in_11 : f32
        %59 = arith.addf %out, %58 : f32
        linalg.yield %59 : f32
      } -> tensor<2x4x40x16xf32>
      %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%3 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.addf %in, %in_11 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40x16xf32>
      %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %45 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.mulf %in, %in_11 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40xf32>
      %53 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %54 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x40x8xf32>) outs(%53 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %58 = arith.addf %out, %in : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40xf32>
      %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %58 = arith.addf %in, %in_11 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40xf32>
      %56 = tensor.empty() : tensor<i32>
      %57 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%56 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %58 = arith.addi %in, %c1_i32 : i32
        linalg.yield %58 : i32
      } -> tensor<i32>
      scf.yield %57, %51, %55, %38 : tensor<i32>, tensor<2x4x40x16xf32>, tensor<2x4x40xf32>, tensor<2x4x40xf32>
    }
    %11 = tensor.empty() : tensor<2x4x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10#2 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10#1, %13 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%3 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %15 = arith.divf %in, %in_7 : f32
      linalg.yield %15 : f32
    } -> tensor<2x4x40x16xf32>
    return %14 : tensor<2x4x40x16xf32>
  }
}

