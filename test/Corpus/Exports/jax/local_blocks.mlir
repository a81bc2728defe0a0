#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d2, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d4, d2, d5)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d5, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
module @jit_local_blocks attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x32x4x16xf32>, %arg1: tensor<2x32x4x16xf32>, %arg2: tensor<2x32x4x16xf32>) -> (tensor<2x4x8x4x16xf32> {jax.result_info = "result"}) {
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 4, 8, 4, 16] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1, 2], [3], [4]] output_shape [2, 4, 8, 4, 16] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16xf32>
    %expanded_4 = tensor.expand_shape %arg2 [[0], [1, 2], [3], [4]] output_shape [2, 4, 8, 4, 16] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_3[0, 3, 0, 0, 0] [2, 1, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> to tensor<2x1x8x4x16xf32>
    %extracted_slice_5 = tensor.extract_slice %expanded_3[0, 0, 0, 0, 0] [2, 3, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> to tensor<2x3x8x4x16xf32>
    %0 = tensor.empty() : tensor<2x4x8x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x4x8x4x16xf32>) {
    ^bb0(%out: f32):
      %30 = linalg.index 0 : index
      %31 = linalg.index 2 : index
      %32 = linalg.index 3 : index
      %33 = linalg.index 4 : index
      %34 = linalg.index 1 : index
      %35 = arith.cmpi ult, %34, %c1 : index
      %36 = scf.if %35 -> (f32) {
        %extracted = tensor.extract %extracted_slice[%30, %34, %31, %32, %33] : tensor<2x1x8x4x16xf32>
        scf.yield %extracted : f32
      } else {
        %37 = arith.subi %34, %c1 : index
        %extracted = tensor.extract %extracted_slice_5[%30, %37, %31, %32, %33] : tensor<2x3x8x4x16xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %36 : f32
    } -> tensor<2x4x8x4x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x4x16xf32>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<2x4x16x4x16xf32>) {
    ^bb0(%out: f32):
      %30 = linalg.index 0 : index
      %31 = linalg.index 1 : index
      %32 = linalg.index 3 : index
      %33 = linalg.index 4 : index
      %34 = linalg.index 2 : index
      %35 = arith.cmpi ult, %34, %c8 : index
      %36 = scf.if %35 -> (f32) {
        %extracted = tensor.extract %1[%30, %31, %34, %32, %33] : tensor<2x4x8x4x16xf32>
        scf.yield %extracted : f32
      } else {
        %37 = arith.subi %34, %c8 : index
        %extracted = tensor.extract %expanded_3[%30, %31, %37, %32, %33] : tensor<2x4x8x4x16xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %36 : f32
    } -> tensor<2x4x16x4x16xf32>
    %extracted_slice_6 = tensor.extract_slice %expanded_4[0, 3, 0, 0, 0] [2, 1, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> to tensor<2x1x8x4x16xf32>
    %extracted_slice_7 = tensor.extract_slice %expanded_4[0, 0, 0, 0, 0] [2, 3, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> to tensor<2x3x8x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x4x8x4x16xf32>) {
    ^bb0(%out: f32):
      %30 = linalg.index 0 : index
      %31 = linalg.index 2 : index
      %32 = linalg.index 3 : index
      %33 = linalg.index 4 : index
      %34 = linalg.index 1 : index
      %35 = arith.cmpi ult, %34, %c1 : index
      %36 = scf.if %35 -> (f32) {
        %extracted = tensor.extract %extracted_slice_6[%30, %34, %31, %32, %33] : tensor<2x1x8x4x16xf32>
        scf.yield %extracted : f32
      } else {
        %37 = arith.subi %34, %c1 : index
        %extracted = tensor.extract %extracted_slice_7[%30, %37, %31, %32, %33] : tensor<2x3x8x4x16xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %36 : f32
    } -> tensor<2x4x8x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<2x4x16x4x16xf32>) {
    ^bb0(%out: f32):
      %30 = linalg.index 0 : index
      %31 = linalg.index 1 : index
      %32 = linalg.index 3 : index
      %33 = linalg.index 4 : index
      %34 = linalg.index 2 : index
      %35 = arith.cmpi ult, %34, %c8 : index
      %36 = scf.if %35 -> (f32) {
        %extracted = tensor.extract %4[%30, %31, %34, %32, %33] : tensor<2x4x8x4x16xf32>
        scf.yield %extracted : f32
      } else {
        %37 = arith.subi %34, %c8 : index
        %extracted = tensor.extract %expanded_4[%30, %31, %37, %32, %33] : tensor<2x4x8x4x16xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %36 : f32
    } -> tensor<2x4x16x4x16xf32>
    %6 = tensor.empty() : tensor<2x4x4x8x16xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<2x4x4x8x16xf32>) -> tensor<2x4x4x8x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %3 : tensor<2x4x8x4x16xf32>, tensor<2x4x16x4x16xf32>) outs(%7 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %30 = arith.mulf %in, %in_8 : f32
      %31 = arith.addf %out, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%6 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) outs(%6 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %30 = arith.divf %in, %in_8 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x4x8x16xf32>
    %11 = tensor.empty() : tensor<2x4x4x8xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x4x8x16xf32>) outs(%12 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.maximumf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%11 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %13 : tensor<2x4x4x8xf32>, tensor<2x4x4x8xf32>) outs(%11 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %30 = arith.maximumf %in, %in_8 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x4x8xf32>
    %16 = tensor.empty() : tensor<2x4x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x4x8xf32>) outs(%16 : tensor<2x4x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x4x8x1xf32>) outs(%6 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %18 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) outs(%6 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %30 = arith.subf %in, %in_8 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x4x8x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x4x8x16xf32>) outs(%6 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x4x8x16xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x4x8x16xf32>) outs(%21 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x4x8xf32>) outs(%16 : tensor<2x4x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x4x8x1xf32>) outs(%6 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8x16xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) outs(%6 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %30 = arith.divf %in, %in_8 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x4x8x16xf32>
    %26 = tensor.empty() : tensor<2x4x4x16x8xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x4x16x8xf32>) -> tensor<2x4x4x16x8xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%5, %25 : tensor<2x4x16x4x16xf32>, tensor<2x4x4x8x16xf32>) outs(%27 : tensor<2x4x4x16x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %30 = arith.mulf %in, %in_8 : f32
      %31 = arith.addf %out, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x16x8xf32>
    %29 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x4x16x8xf32>) outs(%0 : tensor<2x4x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x4x16xf32>
    return %29 : tensor<2x4x8x4x16xf32>
  }
}

