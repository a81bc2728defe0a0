#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map7 = affine_map<() -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map16 = affine_map<(d0) -> (d0)>
#map17 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16x64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>) -> tensor<2x40x64xf16> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFC00 : f16
    %cst_1 = arith.constant -6.550400e+04 : f16
    %cst_2 = arith.constant 0.000000e+00 : f16
    %cst_3 = arith.constant 0.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [2, 40, 1] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<2x40xf32>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %78 = arith.cmpf ogt, %in, %cst_3 : f32
      linalg.yield %78 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40x40xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40xi1>) outs(%2 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40xi1>) outs(%2 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%2 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_24: i1, %out: i1):
      %78 = arith.andi %in, %in_24 : i1
      linalg.yield %78 : i1
    } -> tensor<2x40x40xi1>
    %6 = tensor.empty() : tensor<2x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x40xi1>) outs(%6 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %78 = arith.uitofp %in : i1 to f32
      linalg.yield %78 : f32
    } -> tensor<2x40x40xf32>
    %8 = tensor.empty() : tensor<2x1x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40x40xf32>) outs(%8 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %10 = tensor.empty() : tensor<2x40x64xf16>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%10 : tensor<2x40x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<2x40x64xf16>
    %12 = tensor.empty() : tensor<64x4x16xf16>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<64x4x16xf32>) outs(%12 : tensor<64x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<64x4x16xf16>
    %14 = tensor.empty() : tensor<4x16xf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<4x16xf32>) outs(%14 : tensor<4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<4x16xf16>
    %collapsed_4 = tensor.collapse_shape %11 [[0, 1], [2]] : tensor<2x40x64xf16> into tensor<80x64xf16>
    %collapsed_5 = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<64x4x16xf16> into tensor<64x64xf16>
    %16 = tensor.empty() : tensor<80x64xf16>
    %17 = linalg.fill ins(%cst_2 : f16) outs(%16 : tensor<80x64xf16>) -> tensor<80x64xf16>
    %18 = linalg.matmul ins(%collapsed_4, %collapsed_5 : tensor<80x64xf16>, tensor<64x64xf16>) outs(%17 : tensor<80x64xf16>) -> tensor<80x64xf16>
    %expanded = tensor.expand_shape %18 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf16> into tensor<2x40x4x16xf16>
    %expanded_6 = tensor.expand_shape %15 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf16> into tensor<1x1x4x16xf16>
    %19 = tensor.empty() : tensor<2x40x4x16xf16>
    %20 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16xf16>) outs(%19 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %20 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%19 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %78 = arith.addf %in, %in_24 : f16
      linalg.yield %78 : f16
    } -> tensor<2x40x4x16xf16>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x4x16xf32>) outs(%12 : tensor<64x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<64x4x16xf16>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<4x16xf32>) outs(%14 : tensor<4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<4x16xf16>
    %collapsed_7 = tensor.collapse_shape %22 [[0], [1, 2]] : tensor<64x4x16xf16> into tensor<64x64xf16>
    %24 = linalg.matmul ins(%collapsed_4, %collapsed_7 : tensor<80x64xf16>, tensor<64x64xf16>) outs(%17 : tensor<80x64xf16>) -> tensor<80x64xf16>
    %expanded_8 = tensor.expand_shape %24 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf16> into tensor<2x40x4x16xf16>
    %expanded_9 = tensor.expand_shape %23 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf16> into tensor<1x1x4x16xf16>
    %25 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x4x16xf16>) outs(%19 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %25 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%19 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %78 = arith.addf %in, %in_24 : f16
      linalg.yield %78 : f16
    } -> tensor<2x40x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<64x4x16xf32>) outs(%12 : tensor<64x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<64x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<4x16xf32>) outs(%14 : tensor<4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<4x16xf16>
    %collapsed_10 = tensor.collapse_shape %27 [[0], [1, 2]] : tensor<64x4x16xf16> into tensor<64x64xf16>
    %29 = linalg.matmul ins(%collapsed_4, %collapsed_10 : tensor<80x64xf16>, tensor<64x64xf16>) outs(%17 : tensor<80x64xf16>) -> tensor<80x64xf16>
    %expanded_11 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf16> into tensor<2x40x4x16xf16>
    %expanded_12 = tensor.expand_shape %28 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf16> into tensor<1x1x4x16xf16>
    %30 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x4x16xf16>) outs(%19 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %30 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%19 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %78 = arith.addf %in, %in_24 : f16
      linalg.yield %78 : f16
    } -> tensor<2x40x4x16xf16>
    %32 = tensor.empty() : tensor<f32>
    %33 = linalg.generic {indexing_maps = [#map7], iterator_types = []} outs(%32 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %34 = tensor.empty() : tensor<f16>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = []} ins(%33 : tensor<f32>) outs(%34 : tensor<f16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<f16>
    %36 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<f16>) outs(%19 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %37 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %36 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%19 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %78 = arith.divf %in, %in_24 : f16
      linalg.yield %78 : f16
    } -> tensor<2x40x4x16xf16>
    %38 = tensor.empty() : tensor<2x4x40x16xf16>
    %39 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x4x16xf16>) outs(%38 : tensor<2x4x40x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x16xf16>
    %40 = tensor.empty() : tensor<2x4x16x40xf16>
    %41 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x4x16xf16>) outs(%40 : tensor<2x4x16x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x16x40xf16>
    %collapsed_13 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x40x16xf16> into tensor<8x40x16xf16>
    %collapsed_14 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x4x16x40xf16> into tensor<8x16x40xf16>
    %42 = tensor.empty() : tensor<8x40x40xf16>
    %43 = linalg.fill ins(%cst_2 : f16) outs(%42 : tensor<8x40x40xf16>) -> tensor<8x40x40xf16>
    %44 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x40x16xf16>, tensor<8x16x40xf16>) outs(%43 : tensor<8x40x40xf16>) -> tensor<8x40x40xf16>
    %expanded_15 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf16> into tensor<2x4x40x40xf16>
    %45 = tensor.empty() : tensor<2x1x40x40xi1>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x1x40x40xf32>) outs(%45 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %78 = arith.cmpf une, %in, %cst_3 : f32
      linalg.yield %78 : i1
    } -> tensor<2x1x40x40xi1>
    %47 = tensor.empty() : tensor<2x4x40x40xi1>
    %48 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x1x40x40xi1>) outs(%47 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %49 = tensor.empty() : tensor<2x4x40x40xf16>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_15 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf16>) outs(%49 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: i1, %in_24: f16, %out: f16):
      %78 = arith.select %in, %in_24, %cst_1 : f16
      linalg.yield %78 : f16
    } -> tensor<2x4x40x40xf16>
    %51 = tensor.empty() : tensor<2x4x40xf16>
    %52 = linalg.fill ins(%cst_0 : f16) outs(%51 : tensor<2x4x40xf16>) -> tensor<2x4x40xf16>
    %53 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x40x40xf16>) outs(%52 : tensor<2x4x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %78 = arith.maximumf %out, %in : f16
      linalg.yield %78 : f16
    } -> tensor<2x4x40xf16>
    %54 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40xf16>) outs(%49 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %54 : tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%49 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %78 = arith.subf %in, %in_24 : f16
      linalg.yield %78 : f16
    } -> tensor<2x4x40x40xf16>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x40xf16>) outs(%49 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %78 = math.exp %in : f16
      linalg.yield %78 : f16
    } -> tensor<2x4x40x40xf16>
    %57 = tensor.empty() : tensor<2x4x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x40x40xf16>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f16, %out: f32):
      %78 = arith.extf %in : f16 to f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40x40xf32>
    %59 = tensor.empty() : tensor<2x4x40xf32>
    %60 = linalg.fill ins(%cst_3 : f32) outs(%59 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x40xf32>) outs(%51 : tensor<2x4x40xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<2x4x40xf16>
    %expanded_16 = tensor.expand_shape %62 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf16> into tensor<2x4x40x1xf16>
    %63 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x40x1xf16>) outs(%49 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %64 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %63 : tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%49 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %78 = arith.divf %in, %in_24 : f16
      linalg.yield %78 : f16
    } -> tensor<2x4x40x40xf16>
    %65 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x4x16xf16>) outs(%40 : tensor<2x4x16x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x16x40xf16>
    %66 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x40x40xf16>) outs(%49 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %collapsed_17 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x16x40xf16> into tensor<8x16x40xf16>
    %collapsed_18 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x4x40x40xf16> into tensor<8x40x40xf16>
    %67 = tensor.empty() : tensor<8x16x40xf16>
    %68 = linalg.fill ins(%cst_2 : f16) outs(%67 : tensor<8x16x40xf16>) -> tensor<8x16x40xf16>
    %69 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x16x40xf16>, tensor<8x40x40xf16>) outs(%68 : tensor<8x16x40xf16>) -> tensor<8x16x40xf16>
    %expanded_19 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf16> into tensor<2x4x16x40xf16>
    %70 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x16x40xf16>) outs(%19 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %71 = tensor.empty() : tensor<4x16x64xf16>
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x16x64xf32>) outs(%71 : tensor<4x16x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<4x16x64xf16>
    %73 = tensor.empty() : tensor<64xf16>
    %74 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel"]} ins(%arg3 : tensor<64xf32>) outs(%73 : tensor<64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %78 = arith.truncf %in : f32 to f16
      linalg.yield %78 : f16
    } -> tensor<64xf16>
    %collapsed_20 = tensor.collapse_shape %70 [[0, 1], [2, 3]] : tensor<2x40x4x16xf16> into tensor<80x64xf16>
    %collapsed_21 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<4x16x64xf16> into tensor<64x64xf16>
    %75 = linalg.matmul ins(%collapsed_20, %collapsed_21 : tensor<80x64xf16>, tensor<64x64xf16>) outs(%17 : tensor<80x64xf16>) -> tensor<80x64xf16>
    %expanded_22 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf16> into tensor<2x40x64xf16>
    %expanded_23 = tensor.expand_shape %74 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf16> into tensor<1x1x64xf16>
    %76 = linalg.generic {indexing_maps = [#map17, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x1x64xf16>) outs(%10 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x64xf16>
    %77 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %76 : tensor<2x40x64xf16>, tensor<2x40x64xf16>) outs(%10 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %78 = arith.addf %in, %in_24 : f16
      linalg.yield %78 : f16
    } -> tensor<2x40x64xf16>
    return %77 : tensor<2x40x64xf16>
  }
}

