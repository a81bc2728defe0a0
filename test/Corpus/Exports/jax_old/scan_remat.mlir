#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1) -> ()>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map23 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_scan_remat attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<3x64x192xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_0 = arith.constant dense<true> : tensor<i1>
    %cst_1 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant 0xFF800000 : f32
    %cst_5 = arith.constant dense<false> : tensor<i1>
    %c1_i32 = arith.constant 1 : i32
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c3_i32 = arith.constant 3 : i32
    %cst_6 = arith.constant dense<0> : tensor<i32>
    %0:2 = scf.while (%arg2 = %cst_6, %arg3 = %arg0) : (tensor<i32>, tensor<2x40x64xf32>) -> (tensor<i32>, tensor<2x40x64xf32>) {
      %1 = tensor.empty() : tensor<i1>
      %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%1 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %3 = arith.cmpi slt, %in, %c3_i32 : i32
        linalg.yield %3 : i1
      } -> tensor<i1>
      %extracted = tensor.extract %2[] : tensor<i1>
      scf.condition(%extracted) %arg2, %arg3 : tensor<i32>, tensor<2x40x64xf32>
    } do {
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<2x40x64xf32>):
      %extracted = tensor.extract %arg2[] : tensor<i32>
      %1 = arith.index_cast %extracted : i32 to index
      %2 = arith.maxsi %1, %c0 : index
      %3 = arith.minsi %2, %c2 : index
      %extracted_slice = tensor.extract_slice %arg1[%3, 0, 0] [1, 64, 192] [1, 1, 1] : tensor<3x64x192xf32> to tensor<1x64x192xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x64x192xf32> into tensor<64x192xf32>
      %4 = tensor.empty() : tensor<2x40x192xf32>
      %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<2x40x192xf32>) -> tensor<2x40x192xf32>
      %6 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg3, %collapsed : tensor<2x40x64xf32>, tensor<64x192xf32>) outs(%5 : tensor<2x40x192xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.mulf %in, %in_12 : f32
        %63 = arith.addf %out, %62 : f32
        linalg.yield %63 : f32
      } -> tensor<2x40x192xf32>
      %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<2x40x192xf32> into tensor<2x40x4x48xf32>
      %extracted_slice_7 = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %extracted_slice_8 = tensor.extract_slice %expanded[0, 0, 0, 16] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %extracted_slice_9 = tensor.extract_slice %expanded[0, 0, 0, 32] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %expanded_10 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
      %7 = tensor.empty() : tensor<2x4x40x1x40xf32>
      %8 = linalg.fill ins(%cst_3 : f32) outs(%7 : tensor<2x4x40x1x40xf32>) -> tensor<2x4x40x1x40xf32>
      %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_10, %extracted_slice_8 : tensor<2x40x4x1x16xf32>, tensor<2x40x4x16xf32>) outs(%8 : tensor<2x4x40x1x40xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.mulf %in, %in_12 : f32
        %63 = arith.addf %out, %62 : f32
        linalg.yield %63 : f32
      } -> tensor<2x4x40x1x40xf32>
      %10 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%7 : tensor<2x4x40x1x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1x40xf32>
      %11 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<2x4x40x1x40xf32>, tensor<2x4x40x1x40xf32>) outs(%7 : tensor<2x4x40x1x40xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.mulf %in, %in_12 : f32
        linalg.yield %62 : f32
      } -> tensor<2x4x40x1x40xf32>
      %12 = tensor.empty() : tensor<2x4x40x40xi1>
      %13 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<i1>) outs(%12 : tensor<2x4x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x40x40xi1>
      %14 = tensor.empty() : tensor<40x40xi1>
      %15 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i1>) outs(%14 : tensor<40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<40x40xi1>
      %16 = tensor.empty() : tensor<40x40xi32>
      %17 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel"]} outs(%16 : tensor<40x40xi32>) {
      ^bb0(%out: i32):
        %62 = linalg.index 0 : index
        %63 = arith.index_cast %62 : index to i32
        linalg.yield %63 : i32
      } -> tensor<40x40xi32>
      %18 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%16 : tensor<40x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x40xi32>
      %19 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%16 : tensor<40x40xi32>) {
      ^bb0(%in: i32, %in_12: i32, %out: i32):
        %62 = arith.addi %in, %in_12 : i32
        linalg.yield %62 : i32
      } -> tensor<40x40xi32>
      %20 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel"]} outs(%16 : tensor<40x40xi32>) {
      ^bb0(%out: i32):
        %62 = linalg.index 1 : index
        %63 = arith.index_cast %62 : index to i32
        linalg.yield %63 : i32
      } -> tensor<40x40xi32>
      %21 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%19, %20 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%14 : tensor<40x40xi1>) {
      ^bb0(%in: i32, %in_12: i32, %out: i1):
        %62 = arith.cmpi sge, %in, %in_12 : i32
        linalg.yield %62 : i1
      } -> tensor<40x40xi1>
      %22 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%14 : tensor<40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<40x40xi1>
      %23 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%21, %15, %22 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%14 : tensor<40x40xi1>) {
      ^bb0(%in: i1, %in_12: i1, %in_13: i1, %out: i1):
        %62 = arith.select %in, %in_12, %in_13 : i1
        linalg.yield %62 : i1
      } -> tensor<40x40xi1>
      %24 = tensor.empty() : tensor<1x1x40x40xi1>
      %25 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<40x40xi1>) outs(%24 : tensor<1x1x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<1x1x40x40xi1>
      %26 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x1x40x40xi1>) outs(%12 : tensor<2x4x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x40x40xi1>
      %27 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %26 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xi1>) outs(%12 : tensor<2x4x40x40xi1>) {
      ^bb0(%in: i1, %in_12: i1, %out: i1):
        %62 = arith.andi %in, %in_12 : i1
        linalg.yield %62 : i1
      } -> tensor<2x4x40x40xi1>
      %28 = tensor.empty() : tensor<2x4x40x40xf32>
      %29 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%28 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %30 = tensor.empty() : tensor<1x2x4x40x40xi1>
      %31 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xi1>) outs(%30 : tensor<1x2x4x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<1x2x4x40x40xi1>
      %32 = tensor.empty() : tensor<1x2x4x40x40xf32>
      %33 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x40x40xf32>
      %34 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x1x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x40x40xf32>
      %35 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %34, %33 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
        %62 = arith.select %in, %in_12, %in_13 : f32
        linalg.yield %62 : f32
      } -> tensor<1x2x4x40x40xf32>
      %36 = tensor.empty() : tensor<1x2x4x40xf32>
      %37 = linalg.fill ins(%cst_4 : f32) outs(%36 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
      %38 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x2x4x40x40xf32>) outs(%37 : tensor<1x2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %62 = arith.maximumf %out, %in : f32
        linalg.yield %62 : f32
      } -> tensor<1x2x4x40xf32>
      %39 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%36 : tensor<1x2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x40xf32>
      %40 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%36 : tensor<1x2x4x40xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.maximumf %in, %in_12 : f32
        linalg.yield %62 : f32
      } -> tensor<1x2x4x40xf32>
      %41 = tensor.empty() : tensor<1x2x4x40x1xf32>
      %42 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x40xf32>) outs(%41 : tensor<1x2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x40x1xf32>
      %43 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x4x40x1xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x40x40xf32>
      %44 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35, %43 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.subf %in, %in_12 : f32
        linalg.yield %62 : f32
      } -> tensor<1x2x4x40x40xf32>
      %45 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x4x40x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %62 = math.exp %in : f32
        linalg.yield %62 : f32
      } -> tensor<1x2x4x40x40xf32>
      %46 = linalg.fill ins(%cst_3 : f32) outs(%36 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
      %47 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x2x4x40x40xf32>) outs(%46 : tensor<1x2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %62 = arith.addf %out, %in : f32
        linalg.yield %62 : f32
      } -> tensor<1x2x4x40xf32>
      %48 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x2x4x40xf32>) outs(%41 : tensor<1x2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x40x1xf32>
      %49 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x4x40x1xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x40x40xf32>
      %50 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45, %49 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.divf %in, %in_12 : f32
        linalg.yield %62 : f32
      } -> tensor<1x2x4x40x40xf32>
      %51 = tensor.empty() : tensor<2x4x16x1x40xf32>
      %52 = linalg.fill ins(%cst_3 : f32) outs(%51 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
      %53 = linalg.generic {indexing_maps = [#map19, #map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_9, %50 : tensor<2x40x4x16xf32>, tensor<1x2x4x40x40xf32>) outs(%52 : tensor<2x4x16x1x40xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.mulf %in, %in_12 : f32
        %63 = arith.addf %out, %62 : f32
        linalg.yield %63 : f32
      } -> tensor<2x4x16x1x40xf32>
      %54 = tensor.empty() : tensor<1x2x40x4x16xf32>
      %55 = linalg.generic {indexing_maps = [#map21, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x16x1x40xf32>) outs(%54 : tensor<1x2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x40x4x16xf32>
      %56 = tensor.empty() : tensor<2x40x4x1x16xf32>
      %57 = linalg.generic {indexing_maps = [#map22, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x2x40x4x16xf32>) outs(%56 : tensor<2x40x4x1x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x1x16xf32>
      %collapsed_11 = tensor.collapse_shape %57 [[0], [1], [2, 3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x64xf32>
      %58 = tensor.empty() : tensor<2x40x64xf32>
      %59 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %collapsed_11 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%58 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_12: f32, %out: f32):
        %62 = arith.addf %in, %in_12 : f32
        linalg.yield %62 : f32
      } -> tensor<2x40x64xf32>
      %60 = tensor.empty() : tensor<i32>
      %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%60 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %62 = arith.addi %in, %c1_i32 : i32
        linalg.yield %62 : i32
      } -> tensor<i32>
      scf.yield %61, %59 : tensor<i32>, tensor<2x40x64xf32>
    }
    return %0#1 : tensor<2x40x64xf32>
  }
}

