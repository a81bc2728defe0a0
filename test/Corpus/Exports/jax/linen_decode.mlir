#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<() -> ()>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2) -> ()>
#map15 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
module @jit_linen_decode attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x64xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<i32>, %arg4: tensor<64x4x16xf32>, %arg5: tensor<64x4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16x64xf32>, %arg8: tensor<4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<64xf32>) -> (tensor<2x1x64xf32> {jax.result_info = "result[0]"}, tensor<i32> {jax.result_info = "result[1]['cache']['cache_index']"}, tensor<2x64x4x16xf32> {jax.result_info = "result[1]['cache']['cached_key']"}, tensor<2x64x4x16xf32> {jax.result_info = "result[1]['cache']['cached_value']"}) {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = arith.constant 4.000000e+00 : f32
    %c16_i32 = arith.constant 16 : i32
    %c4_i32 = arith.constant 4 : i32
    %c2_i32 = arith.constant 2 : i32
    %false = arith.constant false
    %cst_1 = arith.constant 0xFF800000 : f32
    %c1_i32 = arith.constant 1 : i32
    %c63 = arith.constant 63 : index
    %c0 = arith.constant 0 : index
    %c64_i32 = arith.constant 64 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %0 = tensor.empty() : tensor<2x1x4x16xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x1x4x16xf32>) -> tensor<2x1x4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg4 : tensor<2x1x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.mulf %in, %in_12 : f32
      %83 = arith.addf %out, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<2x1x4x16xf32>
    %expanded = tensor.expand_shape %arg8 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x16xf32>) outs(%0 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xf32>) outs(%0 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.addf %in, %in_12 : f32
      linalg.yield %82 : f32
    } -> tensor<2x1x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg5 : tensor<2x1x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.mulf %in, %in_12 : f32
      %83 = arith.addf %out, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<2x1x4x16xf32>
    %expanded_5 = tensor.expand_shape %arg9 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x4x16xf32>) outs(%0 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xf32>) outs(%0 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.addf %in, %in_12 : f32
      linalg.yield %82 : f32
    } -> tensor<2x1x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg6 : tensor<2x1x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.mulf %in, %in_12 : f32
      %83 = arith.addf %out, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<2x1x4x16xf32>
    %expanded_6 = tensor.expand_shape %arg10 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16xf32>) outs(%0 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xf32>) outs(%0 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.addf %in, %in_12 : f32
      linalg.yield %82 : f32
    } -> tensor<2x1x4x16xf32>
    %11 = tensor.empty() : tensor<i1>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%11 : tensor<i1>) {
    ^bb0(%out: i1):
      linalg.yield %false : i1
    } -> tensor<i1>
    %13 = tensor.empty() : tensor<i32>
    %14 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%13 : tensor<i32>) {
    ^bb0(%out: i32):
      linalg.yield %c2_i32 : i32
    } -> tensor<i32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%12, %14 : tensor<i1>, tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i1, %in_12: i32, %out: i32):
      %82 = arith.select %in, %in_12, %c0_i32 : i32
      linalg.yield %82 : i32
    } -> tensor<i32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%11 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %82 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %82 : i1
    } -> tensor<i1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %82 = arith.addi %in, %c64_i32 : i32
      linalg.yield %82 : i32
    } -> tensor<i32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = []} ins(%16, %17, %arg3 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i1, %in_12: i32, %in_13: i32, %out: i32):
      %82 = arith.select %in, %in_12, %in_13 : i32
      linalg.yield %82 : i32
    } -> tensor<i32>
    %19 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%13 : tensor<i32>) {
    ^bb0(%out: i32):
      linalg.yield %c4_i32 : i32
    } -> tensor<i32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%12, %19 : tensor<i1>, tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i1, %in_12: i32, %out: i32):
      %82 = arith.select %in, %in_12, %c0_i32 : i32
      linalg.yield %82 : i32
    } -> tensor<i32>
    %21 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%13 : tensor<i32>) {
    ^bb0(%out: i32):
      linalg.yield %c16_i32 : i32
    } -> tensor<i32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%12, %21 : tensor<i1>, tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i1, %in_12: i32, %out: i32):
      %82 = arith.select %in, %in_12, %c0_i32 : i32
      linalg.yield %82 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %15[] : tensor<i32>
    %23 = arith.index_cast %extracted : i32 to index
    %24 = arith.maxsi %23, %c0 : index
    %25 = arith.minsi %24, %c0 : index
    %extracted_7 = tensor.extract %18[] : tensor<i32>
    %26 = arith.index_cast %extracted_7 : i32 to index
    %27 = arith.maxsi %26, %c0 : index
    %28 = arith.minsi %27, %c63 : index
    %extracted_8 = tensor.extract %20[] : tensor<i32>
    %29 = arith.index_cast %extracted_8 : i32 to index
    %30 = arith.maxsi %29, %c0 : index
    %31 = arith.minsi %30, %c0 : index
    %extracted_9 = tensor.extract %22[] : tensor<i32>
    %32 = arith.index_cast %extracted_9 : i32 to index
    %33 = arith.maxsi %32, %c0 : index
    %34 = arith.minsi %33, %c0 : index
    %inserted_slice = tensor.insert_slice %7 into %arg1[%25, %28, %31, %34] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
    %inserted_slice_10 = tensor.insert_slice %10 into %arg2[%25, %28, %31, %34] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %82 = arith.addi %in, %c1_i32 : i32
      linalg.yield %82 : i32
    } -> tensor<i32>
    %36 = tensor.empty() : tensor<64xi32>
    %37 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%36 : tensor<64xi32>) {
    ^bb0(%out: i32):
      %82 = linalg.index 0 : index
      %83 = arith.index_cast %82 : index to i32
      linalg.yield %83 : i32
    } -> tensor<64xi32>
    %38 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%arg3 : tensor<i32>) outs(%36 : tensor<64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<64xi32>
    %39 = tensor.empty() : tensor<64xi1>
    %40 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%37, %38 : tensor<64xi32>, tensor<64xi32>) outs(%39 : tensor<64xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %82 = arith.cmpi sle, %in, %in_12 : i32
      linalg.yield %82 : i1
    } -> tensor<64xi1>
    %41 = tensor.empty() : tensor<2x1x1x64xi1>
    %42 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<64xi1>) outs(%41 : tensor<2x1x1x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x64xi1>
    %43 = tensor.empty() : tensor<2x1x1x64xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x1x1x64xi1>) outs(%43 : tensor<2x1x1x64xf32>) {
    ^bb0(%in: i1, %out: f32):
      %82 = arith.uitofp %in : i1 to f32
      linalg.yield %82 : f32
    } -> tensor<2x1x1x64xf32>
    %45 = tensor.empty() : tensor<f32>
    %46 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%45 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_0 : f32
    } -> tensor<f32>
    %47 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<f32>) outs(%0 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %47 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xf32>) outs(%0 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.divf %in, %in_12 : f32
      linalg.yield %82 : f32
    } -> tensor<2x1x4x16xf32>
    %49 = tensor.empty() : tensor<2x4x1x64xf32>
    %50 = linalg.fill ins(%cst_2 : f32) outs(%49 : tensor<2x4x1x64xf32>) -> tensor<2x4x1x64xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%48, %inserted_slice : tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>) outs(%50 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.mulf %in, %in_12 : f32
      %83 = arith.addf %out, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<2x4x1x64xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%43 : tensor<2x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x64xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %52 : tensor<2x1x1x64xf32>, tensor<2x1x1x64xf32>) outs(%41 : tensor<2x1x1x64xi1>) {
    ^bb0(%in: f32, %in_12: f32, %out: i1):
      %82 = arith.cmpf une, %in, %in_12 : f32
      linalg.yield %82 : i1
    } -> tensor<2x1x1x64xi1>
    %54 = tensor.empty() : tensor<2x4x1x64xi1>
    %55 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x1x1x64xi1>) outs(%54 : tensor<2x4x1x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x1x64xi1>
    %56 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%49 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x64xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %51, %56 : tensor<2x4x1x64xi1>, tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%49 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %82 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x1x64xf32>
    %58 = tensor.empty() : tensor<2x4x1xf32>
    %59 = linalg.fill ins(%cst_1 : f32) outs(%58 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x1x64xf32>) outs(%59 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.maximumf %out, %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x1xf32>
    %61 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%58 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1xf32>
    %62 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %60 : tensor<2x4x1xf32>, tensor<2x4x1xf32>) outs(%58 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.maximumf %in, %in_12 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x1xf32>
    %63 = tensor.empty() : tensor<2x4x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x1xf32>) outs(%63 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x1x1xf32>) outs(%49 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x64xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %65 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%49 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.subf %in, %in_12 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x1x64xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x1x64xf32>) outs(%49 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.exp %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x1x64xf32>
    %68 = linalg.fill ins(%cst_2 : f32) outs(%58 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x4x1x64xf32>) outs(%68 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %out, %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x1xf32>
    %70 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x1xf32>) outs(%63 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x1x1xf32>) outs(%49 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x64xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %71 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%49 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.divf %in, %in_12 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x1x64xf32>
    %73 = tensor.empty() : tensor<2x4x16x1xf32>
    %74 = linalg.fill ins(%cst_2 : f32) outs(%73 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %75 = linalg.generic {indexing_maps = [#map17, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice_10, %72 : tensor<2x64x4x16xf32>, tensor<2x4x1x64xf32>) outs(%74 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.mulf %in, %in_12 : f32
      %83 = arith.addf %out, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<2x4x16x1xf32>
    %76 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x16x1xf32>) outs(%0 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x16xf32>
    %77 = tensor.empty() : tensor<2x1x64xf32>
    %78 = linalg.fill ins(%cst_2 : f32) outs(%77 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %79 = linalg.generic {indexing_maps = [#map18, #map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%76, %arg7 : tensor<2x1x4x16xf32>, tensor<4x16x64xf32>) outs(%78 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.mulf %in, %in_12 : f32
      %83 = arith.addf %out, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<2x1x64xf32>
    %expanded_11 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %80 = linalg.generic {indexing_maps = [#map22, #map15], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x64xf32>) outs(%77 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %81 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %80 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%77 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %82 = arith.addf %in, %in_12 : f32
      linalg.yield %82 : f32
    } -> tensor<2x1x64xf32>
    return %81, %35, %inserted_slice, %inserted_slice_10 : tensor<2x1x64xf32>, tensor<i32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
  }
}

