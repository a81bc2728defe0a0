#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_half_lowest attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf16>, %arg1: tensor<2x40x4x16xf16>, %arg2: tensor<2x40x4x16xf16>) -> (tensor<2x40x4x16xf16> {jax.result_info = "result"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFC00 : f16
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant dense<0xFC00> : tensor<f16>
    %cst_3 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f16>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i32
      linalg.yield %46 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<40x1xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %4 = tensor.empty() : tensor<1x40xi32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %6 = tensor.empty() : tensor<40x40xi32>
    %7 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x1xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %8 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %9 = tensor.empty() : tensor<40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %45 = arith.cmpi sge, %in, %in_5 : i32
      linalg.yield %45 : i1
    } -> tensor<40x40xi1>
    %11 = tensor.empty() : tensor<2x4x40x40xf16>
    %12 = linalg.fill ins(%cst_1 : f16) outs(%11 : tensor<2x4x40x40xf16>) -> tensor<2x4x40x40xf16>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%12 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_5: f16, %out: f16):
      %45 = arith.mulf %in, %in_5 : f16
      %46 = arith.addf %out, %45 : f16
      linalg.yield %46 : f16
    } -> tensor<2x4x40x40xf16>
    %14 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f16>) outs(%11 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %15 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%11 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_5: f16, %out: f16):
      %45 = arith.divf %in, %in_5 : f16
      linalg.yield %45 : f16
    } -> tensor<2x4x40x40xf16>
    %16 = tensor.empty() : tensor<2x4x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<40x40xi1>) outs(%16 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f16>) outs(%11 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %19 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %15, %18 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%11 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: i1, %in_5: f16, %in_6: f16, %out: f16):
      %45 = arith.select %in, %in_5, %in_6 : f16
      linalg.yield %45 : f16
    } -> tensor<2x4x40x40xf16>
    %20 = tensor.empty() : tensor<2x4x40xf16>
    %21 = linalg.fill ins(%cst_0 : f16) outs(%20 : tensor<2x4x40xf16>) -> tensor<2x4x40xf16>
    %22 = linalg.generic {indexing_maps = [#map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x40xf16>) outs(%21 : tensor<2x4x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %45 = arith.maximumf %out, %in : f16
      linalg.yield %45 : f16
    } -> tensor<2x4x40xf16>
    %23 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f16>) outs(%20 : tensor<2x4x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40xf16>
    %24 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x4x40xf16>, tensor<2x4x40xf16>) outs(%20 : tensor<2x4x40xf16>) {
    ^bb0(%in: f16, %in_5: f16, %out: f16):
      %45 = arith.maximumf %in, %in_5 : f16
      linalg.yield %45 : f16
    } -> tensor<2x4x40xf16>
    %25 = tensor.empty() : tensor<2x4x40x1xf16>
    %26 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40xf16>) outs(%25 : tensor<2x4x40x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x1xf16>
    %27 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x1xf16>) outs(%11 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %28 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %27 : tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%11 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_5: f16, %out: f16):
      %45 = arith.subf %in, %in_5 : f16
      linalg.yield %45 : f16
    } -> tensor<2x4x40x40xf16>
    %29 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x40xf16>) outs(%11 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %45 = math.exp %in : f16
      linalg.yield %45 : f16
    } -> tensor<2x4x40x40xf16>
    %30 = tensor.empty() : tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x40xf16>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f16, %out: f32):
      %45 = arith.extf %in : f16 to f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = tensor.empty() : tensor<2x4x40xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40xf32>
    %35 = tensor.empty() : tensor<2x4x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40xf32>) outs(%35 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<2x4x40x1xf16>
    %38 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40x1xf16>) outs(%11 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %39 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %38 : tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%11 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_5: f16, %out: f16):
      %45 = arith.divf %in, %in_5 : f16
      linalg.yield %45 : f16
    } -> tensor<2x4x40x40xf16>
    %40 = tensor.empty() : tensor<2x4x16x40xf16>
    %41 = linalg.fill ins(%cst_1 : f16) outs(%40 : tensor<2x4x16x40xf16>) -> tensor<2x4x16x40xf16>
    %42 = linalg.generic {indexing_maps = [#map16, #map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %39 : tensor<2x40x4x16xf16>, tensor<2x4x40x40xf16>) outs(%41 : tensor<2x4x16x40xf16>) {
    ^bb0(%in: f16, %in_5: f16, %out: f16):
      %45 = arith.mulf %in, %in_5 : f16
      %46 = arith.addf %out, %45 : f16
      linalg.yield %46 : f16
    } -> tensor<2x4x16x40xf16>
    %43 = tensor.empty() : tensor<2x40x4x16xf16>
    %44 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x16x40xf16>) outs(%43 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    return %44 : tensor<2x40x4x16xf16>
  }
}

