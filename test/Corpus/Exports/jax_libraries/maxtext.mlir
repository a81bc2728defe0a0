#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, 0, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d4, d5)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module @jit_maxtext attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x2x2x16xbf16>, %arg1: tensor<2x40x2x16xbf16>, %arg2: tensor<2x40x2x16xbf16>, %arg3: tensor<2x40xi32>) -> (tensor<2x40x2x2x16xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x2x40x40x2xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x2x40x40x2xf32>) -> tensor<2x2x40x40x2xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %arg0 : tensor<2x40x2x16xbf16>, tensor<2x40x2x2x16xbf16>) outs(%1 : tensor<2x2x40x40x2xf32>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: f32):
      %56 = arith.extf %in : bf16 to f32
      %57 = arith.extf %in_4 : bf16 to f32
      %58 = arith.mulf %56, %57 : f32
      %59 = arith.addf %out, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x2x40x40x2xf32>
    %3 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x2x40x40x2xf32>) outs(%3 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %5 = tensor.empty() : tensor<40x40xi32>
    %6 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i32
      linalg.yield %57 : i32
    } -> tensor<40x40xi32>
    %7 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %56 = linalg.index 1 : index
      %57 = arith.index_cast %56 : index to i32
      linalg.yield %57 : i32
    } -> tensor<40x40xi32>
    %8 = tensor.empty() : tensor<2x40x1xi32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%8 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %10 = tensor.empty() : tensor<2x1x40xi32>
    %11 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%10 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %12 = tensor.empty() : tensor<2x40x40xi32>
    %13 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x1xi32>) outs(%12 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %14 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x1x40xi32>) outs(%12 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %15 = tensor.empty() : tensor<2x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%15 : tensor<2x40x40xi1>) {
    ^bb0(%in: i32, %in_4: i32, %out: i1):
      %56 = arith.cmpi eq, %in, %in_4 : i32
      linalg.yield %56 : i1
    } -> tensor<2x40x40xi1>
    %17 = tensor.empty() : tensor<2x1x1x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x40xi1>) outs(%17 : tensor<2x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40x40xi1>
    %19 = tensor.empty() : tensor<40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%7, %6 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%19 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_4: i32, %out: i1):
      %56 = arith.cmpi sle, %in, %in_4 : i32
      linalg.yield %56 : i1
    } -> tensor<40x40xi1>
    %21 = tensor.empty() : tensor<1x1x1x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<40x40xi1>) outs(%21 : tensor<1x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x1x40x40xi1>) outs(%17 : tensor<2x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %23 : tensor<2x1x1x40x40xi1>, tensor<2x1x1x40x40xi1>) outs(%17 : tensor<2x1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_4: i1, %out: i1):
      %56 = arith.andi %in, %in_4 : i1
      linalg.yield %56 : i1
    } -> tensor<2x1x1x40x40xi1>
    %25 = tensor.empty() : tensor<2x1x1x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%25 : tensor<2x1x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%25 : tensor<2x1x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %26, %27 : tensor<2x1x1x40x40xi1>, tensor<2x1x1x40x40xf32>, tensor<2x1x1x40x40xf32>) outs(%25 : tensor<2x1x1x40x40xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %56 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %56 : f32
    } -> tensor<2x1x1x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x1x40x40xf32>) outs(%3 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %29 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%3 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %56 = arith.addf %in, %in_4 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x2x40x40xf32>
    %31 = tensor.empty() : tensor<2x2x2x40xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x2x2x40x40xf32>) outs(%32 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.maximumf %out, %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x2x40xf32>
    %34 = tensor.empty() : tensor<2x2x2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x2x2x40xf32>) outs(%34 : tensor<2x2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x2x2x40x1xf32>) outs(%3 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30, %36 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%3 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %56 = arith.subf %in, %in_4 : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x2x40x40xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x2x2x40x40xf32>) outs(%3 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x2x40x40xf32>
    %39 = tensor.empty() : tensor<2x2x2x40x40xbf16>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x2x2x40x40xf32>) outs(%39 : tensor<2x2x2x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %56 = arith.truncf %in : f32 to bf16
      linalg.yield %56 : bf16
    } -> tensor<2x2x2x40x40xbf16>
    %41 = tensor.empty() : tensor<2x2x16x2x40xbf16>
    %42 = linalg.fill ins(%cst : bf16) outs(%41 : tensor<2x2x16x2x40xbf16>) -> tensor<2x2x16x2x40xbf16>
    %43 = linalg.generic {indexing_maps = [#map18, #map19, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %40 : tensor<2x40x2x16xbf16>, tensor<2x2x2x40x40xbf16>) outs(%42 : tensor<2x2x16x2x40xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %56 = arith.mulf %in, %in_4 : bf16
      %57 = arith.addf %out, %56 : bf16
      linalg.yield %57 : bf16
    } -> tensor<2x2x16x2x40xbf16>
    %44 = tensor.empty() : tensor<2x40x2x2x16xbf16>
    %45 = linalg.generic {indexing_maps = [#map20, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x2x16x2x40xbf16>) outs(%44 : tensor<2x40x2x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x2x2x16xbf16>
    %46 = linalg.fill ins(%cst_1 : f32) outs(%31 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x2x2x40x40xf32>) outs(%46 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %out, %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x2x2x40xf32>
    %48 = tensor.empty() : tensor<2x40x2x2xf32>
    %49 = linalg.generic {indexing_maps = [#map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x2x40xf32>) outs(%48 : tensor<2x40x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2xf32>
    %50 = tensor.empty() : tensor<2x40x2x2x1xf32>
    %51 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x40x2x2xf32>) outs(%50 : tensor<2x40x2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x1xf32>
    %52 = tensor.empty() : tensor<2x40x2x2x1xbf16>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x40x2x2x1xf32>) outs(%52 : tensor<2x40x2x2x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %56 = arith.truncf %in : f32 to bf16
      linalg.yield %56 : bf16
    } -> tensor<2x40x2x2x1xbf16>
    %54 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x40x2x2x1xbf16>) outs(%44 : tensor<2x40x2x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x2x2x16xbf16>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45, %54 : tensor<2x40x2x2x16xbf16>, tensor<2x40x2x2x16xbf16>) outs(%44 : tensor<2x40x2x2x16xbf16>) {
    ^bb0(%in: bf16, %in_4: bf16, %out: bf16):
      %56 = arith.divf %in, %in_4 : bf16
      linalg.yield %56 : bf16
    } -> tensor<2x40x2x2x16xbf16>
    return %55 : tensor<2x40x2x2x16xbf16>
  }
}

