#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1) -> ()>
#map12 = affine_map<(d0, d1, d2) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> ()>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map28 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map30 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<3x64xf32>, %arg2: tensor<3x96x64xf32>, %arg3: tensor<3x96xf32>, %arg4: tensor<3x64x96xf32>, %arg5: tensor<3x64xf32>, %arg6: tensor<3x64xf32>, %arg7: tensor<3x64xf32>, %arg8: tensor<3x64xf32>, %arg9: tensor<3x4x16xf32>, %arg10: tensor<3x64x4x16xf32>, %arg11: tensor<3x64xf32>, %arg12: tensor<3x4x16x64xf32>, %arg13: tensor<3x4x16xf32>, %arg14: tensor<3x64x4x16xf32>, %arg15: tensor<3x4x16xf32>, %arg16: tensor<3x64x4x16xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = arith.constant dense<6.400000e+01> : tensor<f32>
    %cst_1 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<4.471500e-02> : tensor<f32>
    %cst_5 = arith.constant dense<0.797884583> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %cst_9 = arith.constant 0xFF800000 : f32
    %cst_10 = arith.constant 4.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c3_i32 = arith.constant 3 : i32
    %cst_11 = arith.constant dense<0> : tensor<i32>
    %0:2 = scf.while (%arg17 = %cst_11, %arg18 = %arg0) : (tensor<i32>, tensor<2x40x64xf32>) -> (tensor<i32>, tensor<2x40x64xf32>) {
      %1 = tensor.empty() : tensor<i1>
      %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg17 : tensor<i32>) outs(%1 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %3 = arith.cmpi slt, %in, %c3_i32 : i32
        linalg.yield %3 : i1
      } -> tensor<i1>
      %extracted = tensor.extract %2[] : tensor<i1>
      scf.condition(%extracted) %arg17, %arg18 : tensor<i32>, tensor<2x40x64xf32>
    } do {
    ^bb0(%arg17: tensor<i32>, %arg18: tensor<2x40x64xf32>):
      %extracted = tensor.extract %arg17[] : tensor<i32>
      %1 = arith.index_cast %extracted : i32 to index
      %2 = arith.maxsi %1, %c0 : index
      %3 = arith.minsi %2, %c2 : index
      %extracted_slice = tensor.extract_slice %arg1[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_12 = tensor.extract_slice %arg2[%3, 0, 0] [1, 96, 64] [1, 1, 1] : tensor<3x96x64xf32> to tensor<1x96x64xf32>
      %collapsed = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2]] : tensor<1x96x64xf32> into tensor<96x64xf32>
      %extracted_slice_13 = tensor.extract_slice %arg3[%3, 0] [1, 96] [1, 1] : tensor<3x96xf32> to tensor<1x96xf32>
      %extracted_slice_14 = tensor.extract_slice %arg4[%3, 0, 0] [1, 64, 96] [1, 1, 1] : tensor<3x64x96xf32> to tensor<1x64x96xf32>
      %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2]] : tensor<1x64x96xf32> into tensor<64x96xf32>
      %extracted_slice_16 = tensor.extract_slice %arg5[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_17 = tensor.extract_slice %arg6[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_18 = tensor.extract_slice %arg7[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_19 = tensor.extract_slice %arg8[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_20 = tensor.extract_slice %arg9[%3, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
      %extracted_slice_21 = tensor.extract_slice %arg10[%3, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
      %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0, 1], [2], [3]] : tensor<1x64x4x16xf32> into tensor<64x4x16xf32>
      %extracted_slice_23 = tensor.extract_slice %arg11[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_24 = tensor.extract_slice %arg12[%3, 0, 0, 0] [1, 4, 16, 64] [1, 1, 1, 1] : tensor<3x4x16x64xf32> to tensor<1x4x16x64xf32>
      %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2], [3]] : tensor<1x4x16x64xf32> into tensor<4x16x64xf32>
      %extracted_slice_26 = tensor.extract_slice %arg13[%3, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
      %extracted_slice_27 = tensor.extract_slice %arg14[%3, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
      %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0, 1], [2], [3]] : tensor<1x64x4x16xf32> into tensor<64x4x16xf32>
      %extracted_slice_29 = tensor.extract_slice %arg15[%3, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
      %extracted_slice_30 = tensor.extract_slice %arg16[%3, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
      %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0, 1], [2], [3]] : tensor<1x64x4x16xf32> into tensor<64x4x16xf32>
      %4 = tensor.empty() : tensor<40xi32>
      %5 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%4 : tensor<40xi32>) {
      ^bb0(%out: i32):
        %140 = linalg.index 0 : index
        %141 = arith.index_cast %140 : index to i32
        linalg.yield %141 : i32
      } -> tensor<40xi32>
      %6 = tensor.empty() : tensor<2x40xi32>
      %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40xi32>) outs(%6 : tensor<2x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<2x40xi32>
      %8 = tensor.empty() : tensor<2x40x1xi32>
      %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40xi32>) outs(%8 : tensor<2x40x1xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<2x40x1xi32>
      %10 = tensor.empty() : tensor<2x1x40xi32>
      %11 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40xi32>) outs(%10 : tensor<2x1x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<2x1x40xi32>
      %12 = tensor.empty() : tensor<2x40x40xi32>
      %13 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x1xi32>) outs(%12 : tensor<2x40x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<2x40x40xi32>
      %14 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x1x40xi32>) outs(%12 : tensor<2x40x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<2x40x40xi32>
      %15 = tensor.empty() : tensor<2x40x40xi1>
      %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%15 : tensor<2x40x40xi1>) {
      ^bb0(%in: i32, %in_41: i32, %out: i1):
        %140 = arith.cmpi sge, %in, %in_41 : i32
        linalg.yield %140 : i1
      } -> tensor<2x40x40xi1>
      %17 = tensor.empty() : tensor<2x1x40x40xi1>
      %18 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x40xi1>) outs(%17 : tensor<2x1x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x1x40x40xi1>
      %19 = tensor.empty() : tensor<2x1x40x40xf32>
      %20 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x1x40x40xi1>) outs(%19 : tensor<2x1x40x40xf32>) {
      ^bb0(%in: i1, %out: f32):
        %140 = arith.uitofp %in : i1 to f32
        linalg.yield %140 : f32
      } -> tensor<2x1x40x40xf32>
      %21 = tensor.empty() : tensor<2x40x64xf32>
      %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %arg18 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %23 = tensor.empty() : tensor<2x40xf32>
      %24 = linalg.fill ins(%cst_8 : f32) outs(%23 : tensor<2x40xf32>) -> tensor<2x40xf32>
      %25 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg18 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = arith.addf %out, %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %26 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40xf32>
      %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%25, %26 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.divf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %28 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = arith.addf %out, %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%28, %26 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.divf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%27, %27 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.subf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %32 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40xf32>
      %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%32, %31 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.maximumf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %34 = tensor.empty() : tensor<2x40x1xf32>
      %35 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40xf32>) outs(%34 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x1xf32>
      %36 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40xf32>) outs(%34 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x1xf32>
      %37 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %37 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.subf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %39 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%34 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x1xf32>
      %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x40x1xf32>, tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x1xf32>
      %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = math.rsqrt %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x1xf32>
      %expanded = tensor.expand_shape %extracted_slice_17 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %42 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %43 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %44 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %44 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %expanded_32 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %46 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<1x1x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %48 = tensor.empty() : tensor<2x40x4x16xf32>
      %49 = linalg.fill ins(%cst_8 : f32) outs(%48 : tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32>
      %50 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%47, %collapsed_28 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%49 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        %141 = arith.addf %out, %140 : f32
        linalg.yield %141 : f32
      } -> tensor<2x40x4x16xf32>
      %expanded_33 = tensor.expand_shape %extracted_slice_26 [[0], [1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<1x4x16xf32> into tensor<1x1x4x16xf32>
      %51 = linalg.generic {indexing_maps = [#map17, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x1x4x16xf32>) outs(%48 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %52 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%48 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x4x16xf32>
      %53 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%47, %collapsed_22 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%49 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        %141 = arith.addf %out, %140 : f32
        linalg.yield %141 : f32
      } -> tensor<2x40x4x16xf32>
      %expanded_34 = tensor.expand_shape %extracted_slice_20 [[0], [1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<1x4x16xf32> into tensor<1x1x4x16xf32>
      %54 = linalg.generic {indexing_maps = [#map17, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x1x4x16xf32>) outs(%48 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %55 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %54 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%48 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x4x16xf32>
      %56 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%47, %collapsed_31 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%49 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        %141 = arith.addf %out, %140 : f32
        linalg.yield %141 : f32
      } -> tensor<2x40x4x16xf32>
      %expanded_35 = tensor.expand_shape %extracted_slice_29 [[0], [1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<1x4x16xf32> into tensor<1x1x4x16xf32>
      %57 = linalg.generic {indexing_maps = [#map17, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x1x4x16xf32>) outs(%48 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %58 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %57 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%48 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x4x16xf32>
      %59 = tensor.empty() : tensor<f32>
      %60 = linalg.generic {indexing_maps = [#map], iterator_types = []} outs(%59 : tensor<f32>) {
      ^bb0(%out: f32):
        linalg.yield %cst_10 : f32
      } -> tensor<f32>
      %61 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<f32>) outs(%48 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %62 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %61 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%48 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.divf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x4x16xf32>
      %63 = tensor.empty() : tensor<2x4x40x40xf32>
      %64 = linalg.fill ins(%cst_8 : f32) outs(%63 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
      %65 = linalg.generic {indexing_maps = [#map19, #map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%62, %55 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        %141 = arith.addf %out, %140 : f32
        linalg.yield %141 : f32
      } -> tensor<2x4x40x40xf32>
      %66 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%19 : tensor<2x1x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x1x40x40xf32>
      %67 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %66 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%17 : tensor<2x1x40x40xi1>) {
      ^bb0(%in: f32, %in_41: f32, %out: i1):
        %140 = arith.cmpf une, %in, %in_41 : f32
        linalg.yield %140 : i1
      } -> tensor<2x1x40x40xi1>
      %68 = tensor.empty() : tensor<2x4x40x40xi1>
      %69 = linalg.generic {indexing_maps = [#map21, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x1x40x40xi1>) outs(%68 : tensor<2x4x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x40x40xi1>
      %70 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%63 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %71 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %65, %70 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
        %140 = arith.select %in, %in_41, %in_42 : f32
        linalg.yield %140 : f32
      } -> tensor<2x4x40x40xf32>
      %72 = tensor.empty() : tensor<2x4x40xf32>
      %73 = linalg.fill ins(%cst_9 : f32) outs(%72 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %74 = linalg.generic {indexing_maps = [#map10, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%73 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = arith.maximumf %out, %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x4x40xf32>
      %75 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%72 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40xf32>
      %76 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %74 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%72 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.maximumf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x4x40xf32>
      %77 = tensor.empty() : tensor<2x4x40x1xf32>
      %78 = linalg.generic {indexing_maps = [#map22, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x4x40xf32>) outs(%77 : tensor<2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1xf32>
      %79 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x40x1xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %80 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %79 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.subf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x4x40x40xf32>
      %81 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = math.exp %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x4x40x40xf32>
      %82 = linalg.fill ins(%cst_8 : f32) outs(%72 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %83 = linalg.generic {indexing_maps = [#map10, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%82 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = arith.addf %out, %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x4x40xf32>
      %84 = linalg.generic {indexing_maps = [#map22, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x40xf32>) outs(%77 : tensor<2x4x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1xf32>
      %85 = linalg.generic {indexing_maps = [#map23, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x40x1xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %86 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %85 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.divf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x4x40x40xf32>
      %87 = tensor.empty() : tensor<2x4x16x40xf32>
      %88 = linalg.fill ins(%cst_8 : f32) outs(%87 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
      %89 = linalg.generic {indexing_maps = [#map24, #map25, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%58, %86 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%88 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        %141 = arith.addf %out, %140 : f32
        linalg.yield %141 : f32
      } -> tensor<2x4x16x40xf32>
      %90 = linalg.generic {indexing_maps = [#map26, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x4x16x40xf32>) outs(%48 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %91 = linalg.fill ins(%cst_8 : f32) outs(%21 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
      %92 = linalg.generic {indexing_maps = [#map25, #map27, #map28], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%90, %collapsed_25 : tensor<2x40x4x16xf32>, tensor<4x16x64xf32>) outs(%91 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        %141 = arith.addf %out, %140 : f32
        linalg.yield %141 : f32
      } -> tensor<2x40x64xf32>
      %expanded_36 = tensor.expand_shape %extracted_slice_23 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %93 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x1x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %94 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %93 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %95 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %94 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %96 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %97 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = arith.addf %out, %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %98 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%97, %26 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.divf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %99 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = arith.addf %out, %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %100 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%99, %26 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.divf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%98, %98 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.subf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %103 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%32, %102 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.maximumf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40xf32>
      %104 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40xf32>) outs(%34 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x1xf32>
      %105 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40xf32>) outs(%34 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x1xf32>
      %106 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %107 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %106 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.subf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %108 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %39 : tensor<2x40x1xf32>, tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x1xf32>
      %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = math.rsqrt %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x1xf32>
      %expanded_37 = tensor.expand_shape %extracted_slice_19 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %110 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %111 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x1x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %112 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %111 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %113 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %expanded_38 = tensor.expand_shape %extracted_slice_18 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %114 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x1x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %115 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %116 = tensor.empty() : tensor<2x40x96xf32>
      %117 = linalg.fill ins(%cst_8 : f32) outs(%116 : tensor<2x40x96xf32>) -> tensor<2x40x96xf32>
      %118 = linalg.generic {indexing_maps = [#map29, #map30, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115, %collapsed_15 : tensor<2x40x64xf32>, tensor<64x96xf32>) outs(%117 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        %141 = arith.addf %out, %140 : f32
        linalg.yield %141 : f32
      } -> tensor<2x40x96xf32>
      %expanded_39 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2]] output_shape [1, 1, 96] : tensor<1x96xf32> into tensor<1x1x96xf32>
      %119 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x1x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x96xf32>
      %120 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %121 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %122 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %123 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x96xf32>
      %124 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %122 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %125 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %124 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %126 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x96xf32>
      %127 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %125 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %128 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        %140 = math.tanh %in : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %129 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x96xf32>
      %130 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %128 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %131 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x96xf32>
      %132 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %130 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %133 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %132 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x96xf32>
      %134 = linalg.generic {indexing_maps = [#map29, #map30, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133, %collapsed : tensor<2x40x96xf32>, tensor<96x64xf32>) outs(%91 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.mulf %in, %in_41 : f32
        %141 = arith.addf %out, %140 : f32
        linalg.yield %141 : f32
      } -> tensor<2x40x64xf32>
      %expanded_40 = tensor.expand_shape %extracted_slice [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %135 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x1x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %136 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %135 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %137 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %136 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_41: f32, %out: f32):
        %140 = arith.addf %in, %in_41 : f32
        linalg.yield %140 : f32
      } -> tensor<2x40x64xf32>
      %138 = tensor.empty() : tensor<i32>
      %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg17 : tensor<i32>) outs(%138 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %140 = arith.addi %in, %c1_i32 : i32
        linalg.yield %140 : i32
      } -> tensor<i32>
      scf.yield %139, %137 : tensor<i32>, tensor<2x40x64xf32>
    }
    return %0#1 : tensor<2x40x64xf32>
  }
}

