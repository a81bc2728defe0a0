#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_rope_table attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<40x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %0 = tensor.empty() : tensor<2x40x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3 : tensor<2x40x4x8xf32>) outs(%0 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.negf %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x4x8xf32>
    %2 = tensor.empty() : tensor<2x40x4x8x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x4x8xf32>) outs(%2 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x40x4x8xf32>) outs(%2 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %5 = tensor.empty() : tensor<2x40x4x8x2xf32>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<2x40x4x8x2xf32>) {
    ^bb0(%out: f32):
      %53 = linalg.index 0 : index
      %54 = linalg.index 1 : index
      %55 = linalg.index 2 : index
      %56 = linalg.index 3 : index
      %57 = linalg.index 4 : index
      %58 = arith.cmpi ult, %57, %c1 : index
      %59 = scf.if %58 -> (f32) {
        %extracted = tensor.extract %3[%53, %54, %55, %56, %57] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      } else {
        %60 = arith.subi %57, %c1 : index
        %extracted = tensor.extract %4[%53, %54, %55, %56, %60] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %59 : f32
    } -> tensor<2x40x4x8x2xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %7 = tensor.empty() : tensor<40x16xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<40x16xf32>) outs(%7 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.cos %in : f32
      linalg.yield %53 : f32
    } -> tensor<40x16xf32>
    %9 = tensor.empty() : tensor<40x1x16xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<40x16xf32>) outs(%9 : tensor<40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<40x16xf32>) outs(%7 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.sin %in : f32
      linalg.yield %53 : f32
    } -> tensor<40x16xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<40x16xf32>) outs(%9 : tensor<40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x16xf32>
    %13 = tensor.empty() : tensor<1x40x1x16xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<40x1x16xf32>) outs(%13 : tensor<1x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x16xf32>
    %15 = tensor.empty() : tensor<2x40x4x16xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x40x1x16xf32>) outs(%15 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %16 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%15 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.mulf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x4x16xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<40x1x16xf32>) outs(%13 : tensor<1x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x16xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x40x1x16xf32>) outs(%15 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %19 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%15 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.mulf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%15 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.addf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x4x16xf32>
    %extracted_slice_4 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[0, 0, 0, 1] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5 : tensor<2x40x4x8xf32>) outs(%0 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.negf %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x4x8xf32>) outs(%2 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4 : tensor<2x40x4x8xf32>) outs(%2 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<2x40x4x8x2xf32>) {
    ^bb0(%out: f32):
      %53 = linalg.index 0 : index
      %54 = linalg.index 1 : index
      %55 = linalg.index 2 : index
      %56 = linalg.index 3 : index
      %57 = linalg.index 4 : index
      %58 = arith.cmpi ult, %57, %c1 : index
      %59 = scf.if %58 -> (f32) {
        %extracted = tensor.extract %23[%53, %54, %55, %56, %57] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      } else {
        %60 = arith.subi %57, %c1 : index
        %extracted = tensor.extract %24[%53, %54, %55, %56, %60] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %59 : f32
    } -> tensor<2x40x4x8x2xf32>
    %collapsed_6 = tensor.collapse_shape %25 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %16 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%15 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.mulf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x4x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6, %19 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%15 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.mulf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%15 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.addf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x4x16xf32>
    %29 = tensor.empty() : tensor<2x4x40x40xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%21, %28 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.mulf %in, %in_7 : f32
      %54 = arith.addf %out, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.divf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x4x40xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.maximumf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%34 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%34 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.maximumf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40xf32>
    %39 = tensor.empty() : tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40xf32>) outs(%39 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x1xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %41 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.subf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40xf32>) outs(%39 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x1xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %47 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.divf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %49 = tensor.empty() : tensor<2x4x16x40xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %51 = linalg.generic {indexing_maps = [#map14, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %48 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%50 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.mulf %in, %in_7 : f32
      %54 = arith.addf %out, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x16x40xf32>
    %52 = linalg.generic {indexing_maps = [#map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x16x40xf32>) outs(%15 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %52 : tensor<2x40x4x16xf32>
  }
}

