#map = affine_map<(d0, d1, d2, d3) -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map9 = affine_map<() -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
module @jit_gemma_local attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xbf16>, %arg1: tensor<2x40x4x16xbf16>, %arg2: tensor<2x40x4x16xbf16>) -> (tensor<2x40x4x16xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant dense<-8> : tensor<i32>
    %cst_0 = arith.constant dense<0> : tensor<i32>
    %cst_1 = arith.constant dense<false> : tensor<i1>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant 0xFF80 : bf16
    %cst_4 = arith.constant 0.000000e+00 : bf16
    %cst_5 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_6 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant dense<5.000000e+01> : tensor<bf16>
    %cst_9 = arith.constant dense<2.500000e-01> : tensor<bf16>
    %0 = tensor.empty() : tensor<2x40x4x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<bf16>) outs(%0 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%0 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %59 = arith.mulf %in, %in_10 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x16xbf16>
    %3 = tensor.empty() : tensor<2x4x40x40xbf16>
    %4 = linalg.fill ins(%cst_4 : bf16) outs(%3 : tensor<2x4x40x40xbf16>) -> tensor<2x4x40x40xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %2 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%4 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %59 = arith.mulf %in, %in_10 : bf16
      %60 = arith.addf %out, %59 : bf16
      linalg.yield %60 : bf16
    } -> tensor<2x4x40x40xbf16>
    %6 = tensor.empty() : tensor<2x40x4x40xbf16>
    %7 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x40x40xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x40xbf16>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<bf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x40xbf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %59 = arith.divf %in, %in_10 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x40xbf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x4x40xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %59 = math.tanh %in : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x40xbf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %8 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %59 = arith.mulf %in, %in_10 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x40xbf16>
    %12 = tensor.empty() : tensor<40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i1>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %14 = tensor.empty() : tensor<40x40xi32>
    %15 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%14 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %59 = linalg.index 0 : index
      %60 = arith.index_cast %59 : index to i32
      linalg.yield %60 : i32
    } -> tensor<40x40xi32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i32>) outs(%14 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %17 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%14 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %59 = arith.addi %in, %in_10 : i32
      linalg.yield %59 : i32
    } -> tensor<40x40xi32>
    %18 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel"]} outs(%14 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %59 = linalg.index 1 : index
      %60 = arith.index_cast %59 : index to i32
      linalg.yield %60 : i32
    } -> tensor<40x40xi32>
    %19 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %59 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %59 : i1
    } -> tensor<40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%19, %13, %20 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %in_11: i1, %out: i1):
      %59 = arith.select %in, %in_10, %in_11 : i1
      linalg.yield %59 : i1
    } -> tensor<40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%14 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %23 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%15, %22 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%14 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %59 = arith.addi %in, %in_10 : i32
      linalg.yield %59 : i32
    } -> tensor<40x40xi32>
    %24 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%23, %18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %59 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %59 : i1
    } -> tensor<40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%24, %20, %13 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %in_11: i1, %out: i1):
      %59 = arith.select %in, %in_10, %in_11 : i1
      linalg.yield %59 : i1
    } -> tensor<40x40xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%21, %25 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %59 = arith.andi %in, %in_10 : i1
      linalg.yield %59 : i1
    } -> tensor<40x40xi1>
    %27 = tensor.empty() : tensor<1x40x1x40xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<40x40xi1>) outs(%27 : tensor<1x40x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x40x1x40xi1>
    %29 = tensor.empty() : tensor<bf16>
    %30 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%cst_6 : tensor<f32>) outs(%29 : tensor<bf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<bf16>
    %31 = tensor.empty() : tensor<2x40x4x40xi1>
    %32 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x40x1x40xi1>) outs(%31 : tensor<2x40x4x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x4x40xi1>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<bf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x40xbf16>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %11, %33 : tensor<2x40x4x40xi1>, tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: i1, %in_10: bf16, %in_11: bf16, %out: bf16):
      %59 = arith.select %in, %in_10, %in_11 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x40xbf16>
    %35 = tensor.empty() : tensor<2x40x4xbf16>
    %36 = linalg.fill ins(%cst_3 : bf16) outs(%35 : tensor<2x40x4xbf16>) -> tensor<2x40x4xbf16>
    %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x40x4x40xbf16>) outs(%36 : tensor<2x40x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %59 = arith.maximumf %out, %in : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4xbf16>
    %38 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<bf16>) outs(%35 : tensor<2x40x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4xbf16>
    %39 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<2x40x4xbf16>, tensor<2x40x4xbf16>) outs(%35 : tensor<2x40x4xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %59 = arith.maximumf %in, %in_10 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4xbf16>
    %40 = tensor.empty() : tensor<2x40x4x1xbf16>
    %41 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x4xbf16>) outs(%40 : tensor<2x40x4x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x1xbf16>
    %42 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x4x1xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x40xbf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %42 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %59 = arith.subf %in, %in_10 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x40xbf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x40x4x40xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %59 = math.exp %in : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x40xbf16>
    %45 = tensor.empty() : tensor<2x40x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x4x40xbf16>) outs(%45 : tensor<2x40x4x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %59 = arith.extf %in : bf16 to f32
      linalg.yield %59 : f32
    } -> tensor<2x40x4x40xf32>
    %47 = tensor.empty() : tensor<2x40x4xf32>
    %48 = linalg.fill ins(%cst_2 : f32) outs(%47 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x40x4x40xf32>) outs(%48 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x40x4xf32>
    %50 = tensor.empty() : tensor<2x40x4x1xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x40x4xf32>) outs(%50 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x40x4x1xf32>) outs(%40 : tensor<2x40x4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x1xbf16>
    %53 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x40x4x1xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x40xbf16>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %53 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%6 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %59 = arith.divf %in, %in_10 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x40xbf16>
    %55 = tensor.empty() : tensor<2x4x16x40xbf16>
    %56 = linalg.fill ins(%cst_4 : bf16) outs(%55 : tensor<2x4x16x40xbf16>) -> tensor<2x4x16x40xbf16>
    %57 = linalg.generic {indexing_maps = [#map15, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %54 : tensor<2x40x4x16xbf16>, tensor<2x40x4x40xbf16>) outs(%56 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %59 = arith.mulf %in, %in_10 : bf16
      %60 = arith.addf %out, %59 : bf16
      linalg.yield %60 : bf16
    } -> tensor<2x4x16x40xbf16>
    %58 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x16x40xbf16>) outs(%0 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    return %58 : tensor<2x40x4x16xbf16>
  }
}

