#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2) -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_prefill_cache attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<2x40x4x16xf32>, %arg4: tensor<2x40x4x16xf32>, %arg5: tensor<i32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result[0]"}, tensor<2x64x4x16xf32> {jax.result_info = "result[1]"}, tensor<2x64x4x16xf32> {jax.result_info = "result[2]"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c24 = arith.constant 24 : index
    %c0 = arith.constant 0 : index
    %c64_i32 = arith.constant 64 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %52 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %52 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %52 = arith.addi %in, %c64_i32 : i32
      linalg.yield %52 : i32
    } -> tensor<i32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %3, %arg5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i1, %in_4: i32, %in_5: i32, %out: i32):
      %52 = arith.select %in, %in_4, %in_5 : i32
      linalg.yield %52 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %4[] : tensor<i32>
    %5 = arith.index_cast %extracted : i32 to index
    %6 = arith.maxsi %5, %c0 : index
    %7 = arith.minsi %6, %c24 : index
    %inserted_slice = tensor.insert_slice %arg3 into %arg1[0, %7, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x16xf32> into tensor<2x64x4x16xf32>
    %inserted_slice_3 = tensor.insert_slice %arg4 into %arg2[0, %7, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x16xf32> into tensor<2x64x4x16xf32>
    %8 = tensor.empty() : tensor<64xi32>
    %9 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%8 : tensor<64xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<64xi32>
    %10 = tensor.empty() : tensor<1x64xi32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<64xi32>) outs(%10 : tensor<1x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x64xi32>
    %12 = tensor.empty() : tensor<40xi32>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%12 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<40xi32>
    %14 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel"]} ins(%arg5 : tensor<i32>) outs(%12 : tensor<40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40xi32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%14, %13 : tensor<40xi32>, tensor<40xi32>) outs(%12 : tensor<40xi32>) {
    ^bb0(%in: i32, %in_4: i32, %out: i32):
      %52 = arith.addi %in, %in_4 : i32
      linalg.yield %52 : i32
    } -> tensor<40xi32>
    %16 = tensor.empty() : tensor<40x1xi32>
    %17 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<40xi32>) outs(%16 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %18 = tensor.empty() : tensor<40x64xi32>
    %19 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x64xi32>) outs(%18 : tensor<40x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x64xi32>
    %20 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<40x1xi32>) outs(%18 : tensor<40x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x64xi32>
    %21 = tensor.empty() : tensor<40x64xi1>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%19, %20 : tensor<40x64xi32>, tensor<40x64xi32>) outs(%21 : tensor<40x64xi1>) {
    ^bb0(%in: i32, %in_4: i32, %out: i1):
      %52 = arith.cmpi sle, %in, %in_4 : i32
      linalg.yield %52 : i1
    } -> tensor<40x64xi1>
    %23 = tensor.empty() : tensor<2x4x40x64xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x4x40x64xf32>) -> tensor<2x4x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %inserted_slice : tensor<2x40x4x16xf32>, tensor<2x64x4x16xf32>) outs(%24 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %52 = arith.mulf %in, %in_4 : f32
      %53 = arith.addf %out, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x64xf32>
    %26 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%23 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%23 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %52 = arith.divf %in, %in_4 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x64xf32>
    %28 = tensor.empty() : tensor<2x4x40x64xi1>
    %29 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<40x64xi1>) outs(%28 : tensor<2x4x40x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x64xi1>
    %30 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%23 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %27, %30 : tensor<2x4x40x64xi1>, tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%23 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %52 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x64xf32>
    %32 = tensor.empty() : tensor<2x4x40xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x40x64xf32>) outs(%33 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.maximumf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%32 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%32 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %52 = arith.maximumf %in, %in_4 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %37 = tensor.empty() : tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40xf32>) outs(%37 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40x1xf32>) outs(%23 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %39 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%23 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %52 = arith.subf %in, %in_4 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x64xf32>
    %41 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x64xf32>) outs(%23 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x64xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x40x64xf32>) outs(%42 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40xf32>) outs(%37 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40x1xf32>) outs(%23 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %45 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%23 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %52 = arith.divf %in, %in_4 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x64xf32>
    %47 = tensor.empty() : tensor<2x4x16x40xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %49 = linalg.generic {indexing_maps = [#map18, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice_3, %46 : tensor<2x64x4x16xf32>, tensor<2x4x40x64xf32>) outs(%48 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %52 = arith.mulf %in, %in_4 : f32
      %53 = arith.addf %out, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x16x40xf32>
    %50 = tensor.empty() : tensor<2x40x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16x40xf32>) outs(%50 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %51, %inserted_slice, %inserted_slice_3 : tensor<2x40x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
  }
}

