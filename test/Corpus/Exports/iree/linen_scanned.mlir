#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<() -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<3x64xf32>, %arg2: tensor<3x96x64xf32>, %arg3: tensor<3x96xf32>, %arg4: tensor<3x64x96xf32>, %arg5: tensor<3x64xf32>, %arg6: tensor<3x64xf32>, %arg7: tensor<3x64xf32>, %arg8: tensor<3x64xf32>, %arg9: tensor<3x4x16xf32>, %arg10: tensor<3x64x4x16xf32>, %arg11: tensor<3x64xf32>, %arg12: tensor<3x4x16x64xf32>, %arg13: tensor<3x4x16xf32>, %arg14: tensor<3x64x4x16xf32>, %arg15: tensor<3x4x16xf32>, %arg16: tensor<3x64x4x16xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0.797884583 : f32
    %cst_3 = arith.constant 4.471500e-02 : f32
    %cst_4 = arith.constant 0xFF800000 : f32
    %cst_5 = arith.constant -3.40282347E+38 : f32
    %cst_6 = arith.constant 9.99999997E-7 : f32
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c0_i32 = arith.constant 0 : i32
    %c3_i32 = arith.constant 3 : i32
    %c1_i32 = arith.constant 1 : i32
    %0 = scf.for %arg17 = %c0_i32 to %c3_i32 step %c1_i32 iter_args(%arg18 = %arg0) -> (tensor<2x40x64xf32>)  : i32 {
      %1 = arith.index_cast %arg17 : i32 to index
      %2 = arith.maxsi %1, %c0 : index
      %3 = arith.minsi %2, %c2 : index
      %extracted_slice = tensor.extract_slice %arg1[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_9 = tensor.extract_slice %arg2[%3, 0, 0] [1, 96, 64] [1, 1, 1] : tensor<3x96x64xf32> to tensor<1x96x64xf32>
      %collapsed = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2]] : tensor<1x96x64xf32> into tensor<96x64xf32>
      %extracted_slice_10 = tensor.extract_slice %arg3[%3, 0] [1, 96] [1, 1] : tensor<3x96xf32> to tensor<1x96xf32>
      %extracted_slice_11 = tensor.extract_slice %arg4[%3, 0, 0] [1, 64, 96] [1, 1, 1] : tensor<3x64x96xf32> to tensor<1x64x96xf32>
      %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2]] : tensor<1x64x96xf32> into tensor<64x96xf32>
      %extracted_slice_13 = tensor.extract_slice %arg5[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_14 = tensor.extract_slice %arg6[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_15 = tensor.extract_slice %arg7[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_16 = tensor.extract_slice %arg8[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_17 = tensor.extract_slice %arg9[%3, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
      %extracted_slice_18 = tensor.extract_slice %arg10[%3, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
      %extracted_slice_19 = tensor.extract_slice %arg11[%3, 0] [1, 64] [1, 1] : tensor<3x64xf32> to tensor<1x64xf32>
      %extracted_slice_20 = tensor.extract_slice %arg12[%3, 0, 0, 0] [1, 4, 16, 64] [1, 1, 1, 1] : tensor<3x4x16x64xf32> to tensor<1x4x16x64xf32>
      %extracted_slice_21 = tensor.extract_slice %arg13[%3, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
      %extracted_slice_22 = tensor.extract_slice %arg14[%3, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
      %extracted_slice_23 = tensor.extract_slice %arg15[%3, 0, 0] [1, 4, 16] [1, 1, 1] : tensor<3x4x16xf32> to tensor<1x4x16xf32>
      %extracted_slice_24 = tensor.extract_slice %arg16[%3, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
      %4 = tensor.empty() : tensor<40xi32>
      %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<40xi32>) {
      ^bb0(%out: i32):
        %123 = linalg.index 0 : index
        %124 = arith.index_cast %123 : index to i32
        linalg.yield %124 : i32
      } -> tensor<40xi32>
      %6 = tensor.empty() : tensor<2x40x40xi32>
      %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<40xi32>) outs(%6 : tensor<2x40x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<2x40x40xi32>
      %8 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<40xi32>) outs(%6 : tensor<2x40x40xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<2x40x40xi32>
      %9 = tensor.empty() : tensor<2x40x40xi1>
      %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%9 : tensor<2x40x40xi1>) {
      ^bb0(%in: i32, %in_56: i32, %out: i1):
        %123 = arith.cmpi sge, %in, %in_56 : i32
        linalg.yield %123 : i1
      } -> tensor<2x40x40xi1>
      %11 = tensor.empty() : tensor<2x40x40xf32>
      %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x40xi1>) outs(%11 : tensor<2x40x40xf32>) {
      ^bb0(%in: i1, %out: f32):
        %123 = arith.uitofp %in : i1 to f32
        linalg.yield %123 : f32
      } -> tensor<2x40x40xf32>
      %13 = tensor.empty() : tensor<2x1x40x40xf32>
      %14 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x40xf32>) outs(%13 : tensor<2x1x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x1x40x40xf32>
      %15 = tensor.empty() : tensor<2x40x64xf32>
      %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.mulf %in, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %17 = tensor.empty() : tensor<2x40xf32>
      %18 = linalg.fill ins(%cst_8 : f32) outs(%17 : tensor<2x40xf32>) -> tensor<2x40xf32>
      %19 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg18 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.addf %out, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.divf %in, %cst_7 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %21 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.addf %out, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %22 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.divf %in, %cst_7 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.mulf %in, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %24 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%22, %23 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.subf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %25 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.maximumf %in, %cst_8 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %expanded = tensor.expand_shape %25 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
      %26 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %26 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.subf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %28 = tensor.empty() : tensor<2x40x1xf32>
      %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x1xf32>) outs(%28 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.addf %in, %cst_6 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x1xf32>
      %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%28 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = math.rsqrt %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x1xf32>
      %expanded_25 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %31 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %32 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x1x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.mulf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %33 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.mulf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %expanded_26 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %35 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x1x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %36 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %collapsed_27 = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
      %collapsed_28 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2, 3]] : tensor<1x64x4x16xf32> into tensor<64x64xf32>
      %37 = tensor.empty() : tensor<80x64xf32>
      %38 = linalg.fill ins(%cst_8 : f32) outs(%37 : tensor<80x64xf32>) -> tensor<80x64xf32>
      %39 = linalg.matmul ins(%collapsed_27, %collapsed_28 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
      %expanded_29 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
      %expanded_30 = tensor.expand_shape %extracted_slice_21 [[0], [1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<1x4x16xf32> into tensor<1x1x4x16xf32>
      %40 = tensor.empty() : tensor<2x40x4x16xf32>
      %41 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<1x1x4x16xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %42 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %41 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x4x16xf32>
      %collapsed_31 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2, 3]] : tensor<1x64x4x16xf32> into tensor<64x64xf32>
      %43 = linalg.matmul ins(%collapsed_27, %collapsed_31 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
      %expanded_32 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
      %expanded_33 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<1x4x16xf32> into tensor<1x1x4x16xf32>
      %44 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x1x4x16xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %44 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x4x16xf32>
      %collapsed_34 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2, 3]] : tensor<1x64x4x16xf32> into tensor<64x64xf32>
      %46 = linalg.matmul ins(%collapsed_27, %collapsed_34 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
      %expanded_35 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
      %expanded_36 = tensor.expand_shape %extracted_slice_23 [[0], [1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<1x4x16xf32> into tensor<1x1x4x16xf32>
      %47 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x1x4x16xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %48 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %47 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x4x16xf32>
      %49 = tensor.empty() : tensor<f32>
      %50 = linalg.generic {indexing_maps = [#map11], iterator_types = []} outs(%49 : tensor<f32>) {
      ^bb0(%out: f32):
        linalg.yield %cst : f32
      } -> tensor<f32>
      %51 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<f32>) outs(%40 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %51 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.divf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x4x16xf32>
      %53 = tensor.empty() : tensor<2x4x40x16xf32>
      %54 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x16xf32>
      %55 = tensor.empty() : tensor<2x4x16x40xf32>
      %56 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x4x16xf32>) outs(%55 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %collapsed_37 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
      %collapsed_38 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %57 = tensor.empty() : tensor<8x40x40xf32>
      %58 = linalg.fill ins(%cst_8 : f32) outs(%57 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
      %59 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%58 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
      %expanded_39 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
      %60 = tensor.empty() : tensor<2x1x40x40xi1>
      %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x40x40xf32>) outs(%60 : tensor<2x1x40x40xi1>) {
      ^bb0(%in: f32, %out: i1):
        %123 = arith.cmpf une, %in, %cst_8 : f32
        linalg.yield %123 : i1
      } -> tensor<2x1x40x40xi1>
      %62 = tensor.empty() : tensor<2x4x40x40xi1>
      %63 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x1x40x40xi1>) outs(%62 : tensor<2x4x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x40x40xi1>
      %64 = tensor.empty() : tensor<2x4x40x40xf32>
      %65 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_39 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: i1, %in_56: f32, %out: f32):
        %123 = arith.select %in, %in_56, %cst_5 : f32
        linalg.yield %123 : f32
      } -> tensor<2x4x40x40xf32>
      %66 = tensor.empty() : tensor<2x4x40xf32>
      %67 = linalg.fill ins(%cst_4 : f32) outs(%66 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %68 = linalg.generic {indexing_maps = [#map5, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%67 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.maximumf %out, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x4x40xf32>
      %69 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %70 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %69 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.subf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x4x40x40xf32>
      %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = math.exp %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x4x40x40xf32>
      %72 = linalg.fill ins(%cst_8 : f32) outs(%66 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %73 = linalg.generic {indexing_maps = [#map5, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.addf %out, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x4x40xf32>
      %74 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %75 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.divf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x4x40x40xf32>
      %76 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x40x4x16xf32>) outs(%55 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %77 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %collapsed_40 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %collapsed_41 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
      %78 = tensor.empty() : tensor<8x16x40xf32>
      %79 = linalg.fill ins(%cst_8 : f32) outs(%78 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
      %80 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%79 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
      %expanded_42 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
      %81 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x4x16x40xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %collapsed_43 = tensor.collapse_shape %81 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
      %collapsed_44 = tensor.collapse_shape %extracted_slice_20 [[0, 1, 2], [3]] : tensor<1x4x16x64xf32> into tensor<64x64xf32>
      %82 = linalg.matmul ins(%collapsed_43, %collapsed_44 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
      %expanded_45 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
      %expanded_46 = tensor.expand_shape %extracted_slice_19 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %83 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<1x1x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %83 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %84 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.mulf %in, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %87 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.addf %out, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %88 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.divf %in, %cst_7 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %89 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.addf %out, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %90 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.divf %in, %cst_7 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %91 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.mulf %in, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %92 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.subf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %93 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<2x40xf32>) outs(%17 : tensor<2x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.maximumf %in, %cst_8 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40xf32>
      %expanded_47 = tensor.expand_shape %93 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
      %94 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %95 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %94 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.subf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x40x1xf32>) outs(%28 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.addf %in, %cst_6 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x1xf32>
      %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%28 : tensor<2x40x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = math.rsqrt %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x1xf32>
      %expanded_48 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %98 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %99 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<1x1x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %100 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %99 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.mulf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %101 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.mulf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %expanded_49 = tensor.expand_shape %extracted_slice_15 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %102 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x1x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %103 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %102 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %collapsed_50 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
      %104 = tensor.empty() : tensor<80x96xf32>
      %105 = linalg.fill ins(%cst_8 : f32) outs(%104 : tensor<80x96xf32>) -> tensor<80x96xf32>
      %106 = linalg.matmul ins(%collapsed_50, %collapsed_12 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%105 : tensor<80x96xf32>) -> tensor<80x96xf32>
      %expanded_51 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
      %expanded_52 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2]] output_shape [1, 1, 96] : tensor<1x96xf32> into tensor<1x1x96xf32>
      %107 = tensor.empty() : tensor<2x40x96xf32>
      %108 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<1x1x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x96xf32>
      %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %108 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.mulf %in, %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %109 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.mulf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.mulf %in, %cst_3 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %113 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.mulf %in, %cst_2 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = math.tanh %in : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.addf %in, %cst_1 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %out: f32):
        %123 = arith.mulf %in, %cst_0 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %118 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %117 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.mulf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x96xf32>
      %collapsed_53 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
      %119 = linalg.matmul ins(%collapsed_53, %collapsed : tensor<80x96xf32>, tensor<96x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
      %expanded_54 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
      %expanded_55 = tensor.expand_shape %extracted_slice [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
      %120 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<1x1x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x64xf32>
      %121 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %120 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      %122 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %121 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_56: f32, %out: f32):
        %123 = arith.addf %in, %in_56 : f32
        linalg.yield %123 : f32
      } -> tensor<2x40x64xf32>
      scf.yield %122 : tensor<2x40x64xf32>
    }
    return %0 : tensor<2x40x64xf32>
  }
}

