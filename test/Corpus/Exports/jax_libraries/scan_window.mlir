#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (0, d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map17 = affine_map<(d0, d1, d2) -> ()>
#map18 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_scan_window attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<3x64x192xf32>, %arg2: tensor<3x64x64xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<8> : tensor<i32>
    %cst_0 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant 0xFF800000 : f32
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c1_i32 = arith.constant 1 : i32
    %c3_i32 = arith.constant 3 : i32
    %cst_5 = arith.constant dense<0> : tensor<i32>
    %0:2 = scf.while (%arg3 = %cst_5, %arg4 = %arg0) : (tensor<i32>, tensor<2x40x64xf32>) -> (tensor<i32>, tensor<2x40x64xf32>) {
      %1 = tensor.empty() : tensor<i1>
      %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%1 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %3 = arith.cmpi slt, %in, %c3_i32 : i32
        linalg.yield %3 : i1
      } -> tensor<i1>
      %extracted = tensor.extract %2[] : tensor<i1>
      scf.condition(%extracted) %arg3, %arg4 : tensor<i32>, tensor<2x40x64xf32>
    } do {
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<2x40x64xf32>):
      %extracted = tensor.extract %arg3[] : tensor<i32>
      %1 = arith.index_cast %extracted : i32 to index
      %2 = arith.maxsi %1, %c0 : index
      %3 = arith.minsi %2, %c2 : index
      %extracted_slice = tensor.extract_slice %arg1[%3, 0, 0] [1, 64, 192] [1, 1, 1] : tensor<3x64x192xf32> to tensor<1x64x192xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x64x192xf32> into tensor<64x192xf32>
      %extracted_slice_6 = tensor.extract_slice %arg2[%3, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<3x64x64xf32> to tensor<1x64x64xf32>
      %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2]] : tensor<1x64x64xf32> into tensor<64x64xf32>
      %4 = tensor.empty() : tensor<2x40x192xf32>
      %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<2x40x192xf32>) -> tensor<2x40x192xf32>
      %6 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg4, %collapsed : tensor<2x40x64xf32>, tensor<64x192xf32>) outs(%5 : tensor<2x40x192xf32>) {
      ^bb0(%in: f32, %in_14: f32, %out: f32):
        %57 = arith.mulf %in, %in_14 : f32
        %58 = arith.addf %out, %57 : f32
        linalg.yield %58 : f32
      } -> tensor<2x40x192xf32>
      %extracted_slice_8 = tensor.extract_slice %6[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
      %extracted_slice_9 = tensor.extract_slice %6[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
      %extracted_slice_10 = tensor.extract_slice %6[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
      %expanded = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
      %expanded_11 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
      %expanded_12 = tensor.expand_shape %extracted_slice_10 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
      %7 = tensor.empty() : tensor<40xi32>
      %8 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%7 : tensor<40xi32>) {
      ^bb0(%out: i32):
        %57 = linalg.index 0 : index
        %58 = arith.index_cast %57 : index to i32
        linalg.yield %58 : i32
      } -> tensor<40xi32>
      %9 = tensor.empty() : tensor<40x1xi32>
      %10 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40xi32>) outs(%9 : tensor<40x1xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x1xi32>
      %11 = tensor.empty() : tensor<1x40xi32>
      %12 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40xi32>) outs(%11 : tensor<1x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<1x40xi32>
      %13 = tensor.empty() : tensor<40x40xi32>
      %14 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x1xi32>) outs(%13 : tensor<40x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x40xi32>
      %15 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x40xi32>) outs(%13 : tensor<40x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x40xi32>
      %16 = tensor.empty() : tensor<40x40xi1>
      %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%16 : tensor<40x40xi1>) {
      ^bb0(%in: i32, %in_14: i32, %out: i1):
        %57 = arith.cmpi sge, %in, %in_14 : i32
        linalg.yield %57 : i1
      } -> tensor<40x40xi1>
      %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%13 : tensor<40x40xi32>) {
      ^bb0(%in: i32, %in_14: i32, %out: i32):
        %57 = arith.subi %in, %in_14 : i32
        linalg.yield %57 : i32
      } -> tensor<40x40xi32>
      %19 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%13 : tensor<40x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x40xi32>
      %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%18, %19 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%16 : tensor<40x40xi1>) {
      ^bb0(%in: i32, %in_14: i32, %out: i1):
        %57 = arith.cmpi slt, %in, %in_14 : i32
        linalg.yield %57 : i1
      } -> tensor<40x40xi1>
      %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%17, %20 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%16 : tensor<40x40xi1>) {
      ^bb0(%in: i1, %in_14: i1, %out: i1):
        %57 = arith.andi %in, %in_14 : i1
        linalg.yield %57 : i1
      } -> tensor<40x40xi1>
      %22 = tensor.empty() : tensor<2x4x40x40xf32>
      %23 = linalg.fill ins(%cst_3 : f32) outs(%22 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
      %24 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %expanded_11 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_14: f32, %out: f32):
        %57 = arith.mulf %in, %in_14 : f32
        %58 = arith.addf %out, %57 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x40x40xf32>
      %25 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%22 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %26 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_14: f32, %out: f32):
        %57 = arith.divf %in, %in_14 : f32
        linalg.yield %57 : f32
      } -> tensor<2x4x40x40xf32>
      %27 = tensor.empty() : tensor<2x4x40x40xi1>
      %28 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<40x40xi1>) outs(%27 : tensor<2x4x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x40x40xi1>
      %29 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%22 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %30 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %26, %29 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
        %57 = arith.select %in, %in_14, %in_15 : f32
        linalg.yield %57 : f32
      } -> tensor<2x4x40x40xf32>
      %31 = tensor.empty() : tensor<2x4x40xf32>
      %32 = linalg.fill ins(%cst_4 : f32) outs(%31 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %33 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%32 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %57 = arith.maximumf %out, %in : f32
        linalg.yield %57 : f32
      } -> tensor<2x4x40xf32>
      %34 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%31 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40xf32>
      %35 = linalg.generic {indexing_maps = [#map18, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%31 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_14: f32, %out: f32):
        %57 = arith.maximumf %in, %in_14 : f32
        linalg.yield %57 : f32
      } -> tensor<2x4x40xf32>
      %36 = tensor.empty() : tensor<2x4x40x1xf32>
      %37 = linalg.generic {indexing_maps = [#map3, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1xf32>
      %38 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40x1xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %39 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %38 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_14: f32, %out: f32):
        %57 = arith.subf %in, %in_14 : f32
        linalg.yield %57 : f32
      } -> tensor<2x4x40x40xf32>
      %40 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %57 = math.exp %in : f32
        linalg.yield %57 : f32
      } -> tensor<2x4x40x40xf32>
      %41 = linalg.fill ins(%cst_3 : f32) outs(%31 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %42 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %57 = arith.addf %out, %in : f32
        linalg.yield %57 : f32
      } -> tensor<2x4x40xf32>
      %43 = linalg.generic {indexing_maps = [#map3, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1xf32>
      %44 = linalg.generic {indexing_maps = [#map19, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40x1xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %45 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %44 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_14: f32, %out: f32):
        %57 = arith.divf %in, %in_14 : f32
        linalg.yield %57 : f32
      } -> tensor<2x4x40x40xf32>
      %46 = tensor.empty() : tensor<2x4x16x40xf32>
      %47 = linalg.fill ins(%cst_3 : f32) outs(%46 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
      %48 = linalg.generic {indexing_maps = [#map20, #map21, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_12, %45 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%47 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %in_14: f32, %out: f32):
        %57 = arith.mulf %in, %in_14 : f32
        %58 = arith.addf %out, %57 : f32
        linalg.yield %58 : f32
      } -> tensor<2x4x16x40xf32>
      %49 = tensor.empty() : tensor<2x40x4x16xf32>
      %50 = linalg.generic {indexing_maps = [#map22, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x16x40xf32>) outs(%49 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %collapsed_13 = tensor.collapse_shape %50 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
      %51 = tensor.empty() : tensor<2x40x64xf32>
      %52 = linalg.fill ins(%cst_3 : f32) outs(%51 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
      %53 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_13, %collapsed_7 : tensor<2x40x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_14: f32, %out: f32):
        %57 = arith.mulf %in, %in_14 : f32
        %58 = arith.addf %out, %57 : f32
        linalg.yield %58 : f32
      } -> tensor<2x40x64xf32>
      %54 = linalg.generic {indexing_maps = [#map18, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %53 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%51 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_14: f32, %out: f32):
        %57 = arith.addf %in, %in_14 : f32
        linalg.yield %57 : f32
      } -> tensor<2x40x64xf32>
      %55 = tensor.empty() : tensor<i32>
      %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%55 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %57 = arith.addi %in, %c1_i32 : i32
        linalg.yield %57 : i32
      } -> tensor<i32>
      scf.yield %56, %54 : tensor<i32>, tensor<2x40x64xf32>
    }
    return %0#1 : tensor<2x40x64xf32>
  }
}

