#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_decode_loop attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4x16xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<i32>) -> (tensor<2x1x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c63 = arith.constant 63 : index
    %c0 = arith.constant 0 : index
    %c64_i32 = arith.constant 64 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0> : tensor<i32>
    %0:4 = scf.while (%arg4 = %cst_5, %arg5 = %arg0, %arg6 = %arg1, %arg7 = %arg2) : (tensor<i32>, tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>) -> (tensor<i32>, tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>) {
      %1 = tensor.empty() : tensor<i1>
      %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%arg4, %arg3 : tensor<i32>, tensor<i32>) outs(%1 : tensor<i1>) {
      ^bb0(%in: i32, %in_6: i32, %out: i1):
        %3 = arith.cmpi slt, %in, %in_6 : i32
        linalg.yield %3 : i1
      } -> tensor<i1>
      %extracted = tensor.extract %2[] : tensor<i1>
      scf.condition(%extracted) %arg4, %arg5, %arg6, %arg7 : tensor<i32>, tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
    } do {
    ^bb0(%arg4: tensor<i32>, %arg5: tensor<2x1x4x16xf32>, %arg6: tensor<2x64x4x16xf32>, %arg7: tensor<2x64x4x16xf32>):
      %1 = tensor.empty() : tensor<i1>
      %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%1 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %46 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %46 : i1
      } -> tensor<i1>
      %3 = tensor.empty() : tensor<i32>
      %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%3 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %46 = arith.addi %in, %c64_i32 : i32
        linalg.yield %46 : i32
      } -> tensor<i32>
      %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%2, %4, %arg4 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%3 : tensor<i32>) {
      ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
        %46 = arith.select %in, %in_7, %in_8 : i32
        linalg.yield %46 : i32
      } -> tensor<i32>
      %extracted = tensor.extract %5[] : tensor<i32>
      %6 = arith.index_cast %extracted : i32 to index
      %7 = arith.maxsi %6, %c0 : index
      %8 = arith.minsi %7, %c63 : index
      %inserted_slice = tensor.insert_slice %arg5 into %arg6[0, %8, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
      %9 = tensor.empty() : tensor<2x1x4x16xf32>
      %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%9 : tensor<2x1x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x1x4x16xf32>
      %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %10 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xf32>) outs(%9 : tensor<2x1x4x16xf32>) {
      ^bb0(%in: f32, %in_7: f32, %out: f32):
        %46 = arith.addf %in, %in_7 : f32
        linalg.yield %46 : f32
      } -> tensor<2x1x4x16xf32>
      %inserted_slice_6 = tensor.insert_slice %11 into %arg7[0, %8, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
      %12 = tensor.empty() : tensor<64xi32>
      %13 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%12 : tensor<64xi32>) {
      ^bb0(%out: i32):
        %46 = linalg.index 0 : index
        %47 = arith.index_cast %46 : index to i32
        linalg.yield %47 : i32
      } -> tensor<64xi32>
      %14 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel"]} ins(%arg4 : tensor<i32>) outs(%12 : tensor<64xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<64xi32>
      %15 = tensor.empty() : tensor<64xi1>
      %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%13, %14 : tensor<64xi32>, tensor<64xi32>) outs(%15 : tensor<64xi1>) {
      ^bb0(%in: i32, %in_7: i32, %out: i1):
        %46 = arith.cmpi sle, %in, %in_7 : i32
        linalg.yield %46 : i1
      } -> tensor<64xi1>
      %17 = tensor.empty() : tensor<2x4x1x64xf32>
      %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x1x64xf32>) -> tensor<2x4x1x64xf32>
      %19 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg5, %inserted_slice : tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>) outs(%18 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %in_7: f32, %out: f32):
        %46 = arith.mulf %in, %in_7 : f32
        %47 = arith.addf %out, %46 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x1x64xf32>
      %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%17 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x1x64xf32>
      %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%17 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %in_7: f32, %out: f32):
        %46 = arith.divf %in, %in_7 : f32
        linalg.yield %46 : f32
      } -> tensor<2x4x1x64xf32>
      %22 = tensor.empty() : tensor<2x4x1x64xi1>
      %23 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<64xi1>) outs(%22 : tensor<2x4x1x64xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x1x64xi1>
      %24 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%17 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x1x64xf32>
      %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21, %24 : tensor<2x4x1x64xi1>, tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%17 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
        %46 = arith.select %in, %in_7, %in_8 : f32
        linalg.yield %46 : f32
      } -> tensor<2x4x1x64xf32>
      %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%3 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %46 = arith.addi %in, %c1_i32 : i32
        linalg.yield %46 : i32
      } -> tensor<i32>
      %27 = tensor.empty() : tensor<2x4x1xf32>
      %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
      %29 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x1x64xf32>) outs(%28 : tensor<2x4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %46 = arith.maximumf %out, %in : f32
        linalg.yield %46 : f32
      } -> tensor<2x4x1xf32>
      %30 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%27 : tensor<2x4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x1xf32>
      %31 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %29 : tensor<2x4x1xf32>, tensor<2x4x1xf32>) outs(%27 : tensor<2x4x1xf32>) {
      ^bb0(%in: f32, %in_7: f32, %out: f32):
        %46 = arith.maximumf %in, %in_7 : f32
        linalg.yield %46 : f32
      } -> tensor<2x4x1xf32>
      %32 = tensor.empty() : tensor<2x4x1x1xf32>
      %33 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x1xf32>) outs(%32 : tensor<2x4x1x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x1x1xf32>
      %34 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x1x1xf32>) outs(%17 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x1x64xf32>
      %35 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %34 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%17 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %in_7: f32, %out: f32):
        %46 = arith.subf %in, %in_7 : f32
        linalg.yield %46 : f32
      } -> tensor<2x4x1x64xf32>
      %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x1x64xf32>) outs(%17 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        %46 = math.exp %in : f32
        linalg.yield %46 : f32
      } -> tensor<2x4x1x64xf32>
      %37 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
      %38 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x1x64xf32>) outs(%37 : tensor<2x4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %46 = arith.addf %out, %in : f32
        linalg.yield %46 : f32
      } -> tensor<2x4x1xf32>
      %39 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x1xf32>) outs(%32 : tensor<2x4x1x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x1x1xf32>
      %40 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x1x1xf32>) outs(%17 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x1x64xf32>
      %41 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %40 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%17 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %in_7: f32, %out: f32):
        %46 = arith.divf %in, %in_7 : f32
        linalg.yield %46 : f32
      } -> tensor<2x4x1x64xf32>
      %42 = tensor.empty() : tensor<2x4x16x1xf32>
      %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
      %44 = linalg.generic {indexing_maps = [#map13, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice_6, %41 : tensor<2x64x4x16xf32>, tensor<2x4x1x64xf32>) outs(%43 : tensor<2x4x16x1xf32>) {
      ^bb0(%in: f32, %in_7: f32, %out: f32):
        %46 = arith.mulf %in, %in_7 : f32
        %47 = arith.addf %out, %46 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x16x1xf32>
      %45 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x16x1xf32>) outs(%9 : tensor<2x1x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x1x4x16xf32>
      scf.yield %26, %45, %inserted_slice, %inserted_slice_6 : tensor<i32>, tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
    }
    return %0#1 : tensor<2x1x4x16xf32>
  }
}

