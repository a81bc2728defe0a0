#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1) -> (d1, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_along_axis {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<79x4xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 0x7FC00000 : f32
    %c78 = arith.constant 78 : index
    %c0 = arith.constant 0 : index
    %true = arith.constant true
    %c78_i32 = arith.constant 78 : i32
    %c79_i32 = arith.constant 79 : i32
    %c0_i32 = arith.constant 0 : i32
    %c1_i32 = arith.constant 1 : i32
    %c40_i32 = arith.constant 40 : i32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i32
      linalg.yield %56 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<40x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %55 = arith.subi %in, %in_8 : i32
      linalg.yield %55 : i32
    } -> tensor<40x40xi32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %55 = arith.addi %in, %c40_i32 : i32
      linalg.yield %55 : i32
    } -> tensor<40x40xi32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %55 = arith.subi %in, %c1_i32 : i32
      linalg.yield %55 : i32
    } -> tensor<40x40xi32>
    %8 = tensor.empty() : tensor<4x40x40xi32>
    %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<40x40xi32>) outs(%8 : tensor<4x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<4x40x40xi32>
    %10 = tensor.empty() : tensor<4x79xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<79x4xf32>) outs(%10 : tensor<4x79xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x79xf32>
    %12 = tensor.empty() : tensor<4x40x79xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<4x79xf32>) outs(%12 : tensor<4x40x79xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x79xf32>
    %14 = tensor.empty() : tensor<4x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x40x40xi32>) outs(%14 : tensor<4x40x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %55 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %55 : i1
    } -> tensor<4x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x40x40xi32>) outs(%8 : tensor<4x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %55 = arith.addi %in, %c79_i32 : i32
      linalg.yield %55 : i32
    } -> tensor<4x40x40xi32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %16, %9 : tensor<4x40x40xi1>, tensor<4x40x40xi32>, tensor<4x40x40xi32>) outs(%8 : tensor<4x40x40xi32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %55 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %55 : i32
    } -> tensor<4x40x40xi32>
    %expanded = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [4, 40, 40, 1] : tensor<4x40x40xi32> into tensor<4x40x40x1xi32>
    %18 = tensor.empty() : tensor<4x40x40x1xi1>
    %19 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x40x40x1xi32>) outs(%18 : tensor<4x40x40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %55 = arith.cmpi sge, %in, %c0_i32 : i32
      linalg.yield %55 : i1
    } -> tensor<4x40x40x1xi1>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x40x40x1xi32>) outs(%18 : tensor<4x40x40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %55 = arith.cmpi sle, %in, %c78_i32 : i32
      linalg.yield %55 : i1
    } -> tensor<4x40x40x1xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<4x40x40x1xi1>, tensor<4x40x40x1xi1>) outs(%18 : tensor<4x40x40x1xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %55 = arith.andi %in, %in_8 : i1
      linalg.yield %55 : i1
    } -> tensor<4x40x40x1xi1>
    %22 = linalg.fill ins(%true : i1) outs(%14 : tensor<4x40x40xi1>) -> tensor<4x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<4x40x40x1xi1>) outs(%22 : tensor<4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %55 = arith.andi %out, %in : i1
      linalg.yield %55 : i1
    } -> tensor<4x40x40xi1>
    %24 = tensor.empty() : tensor<4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel"]} outs(%24 : tensor<4x40x40xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 0 : index
      %56 = linalg.index 1 : index
      %57 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%55, %56, %57, %c0] : tensor<4x40x40x1xi32>
      %58 = arith.index_cast %extracted : i32 to index
      %59 = arith.maxsi %58, %c0 : index
      %60 = arith.minsi %59, %c78 : index
      %extracted_8 = tensor.extract %13[%55, %56, %60] : tensor<4x40x79xf32>
      linalg.yield %extracted_8 : f32
    } -> tensor<4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<4x40x40xi1>, tensor<4x40x40xf32>) outs(%24 : tensor<4x40x40xf32>) {
    ^bb0(%in: i1, %in_8: f32, %out: f32):
      %55 = arith.select %in, %in_8, %cst_2 : f32
      linalg.yield %55 : f32
    } -> tensor<4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40x16xf32>
    %28 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%27 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x40xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%29 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %31 = tensor.empty() : tensor<8x40x40xf32>
    %32 = linalg.fill ins(%cst_1 : f32) outs(%31 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %33 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%32 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_4 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.divf %in, %cst_0 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %55 = arith.addf %in, %in_8 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %38 = tensor.empty() : tensor<2x4x40xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.maximumf %out, %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %41 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %55 = arith.subf %in, %in_8 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %44 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %out, %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %55 = arith.divf %in, %in_8 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%29 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %49 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_5 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_6 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %50 = tensor.empty() : tensor<8x16x40xf32>
    %51 = linalg.fill ins(%cst_1 : f32) outs(%50 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %52 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%51 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_7 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %53 = tensor.empty() : tensor<2x40x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x16x40xf32>) outs(%53 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %54 : tensor<2x40x4x16xf32>
  }
}

