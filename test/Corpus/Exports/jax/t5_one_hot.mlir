#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3, d0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2) -> ()>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_t5_one_hot attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<32x4xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<31> : tensor<i32>
    %cst_3 = arith.constant dense<0> : tensor<i32>
    %cst_4 = arith.constant dense<16> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<1x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %4 = tensor.empty() : tensor<40x1xi32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %6 = tensor.empty() : tensor<40x40xi32>
    %7 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %8 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x1xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_5: i32, %out: i32):
      %57 = arith.subi %in, %in_5 : i32
      linalg.yield %57 : i32
    } -> tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_5: i32, %out: i32):
      %57 = arith.addi %in, %in_5 : i32
      linalg.yield %57 : i32
    } -> tensor<40x40xi32>
    %12 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %11 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_5: i32, %out: i32):
      %57 = arith.maxsi %in, %in_5 : i32
      linalg.yield %57 : i32
    } -> tensor<40x40xi32>
    %14 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %13 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_5: i32, %out: i32):
      %57 = arith.minsi %in, %in_5 : i32
      linalg.yield %57 : i32
    } -> tensor<40x40xi32>
    %16 = tensor.empty() : tensor<40x40x1xi32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<40x40xi32>) outs(%16 : tensor<40x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40x1xi32>
    %18 = tensor.empty() : tensor<1x1x32xi32>
    %19 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel"]} outs(%18 : tensor<1x1x32xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 2 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
    } -> tensor<1x1x32xi32>
    %20 = tensor.empty() : tensor<40x40x32xi32>
    %21 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<40x40x1xi32>) outs(%20 : tensor<40x40x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40x32xi32>
    %22 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x1x32xi32>) outs(%20 : tensor<40x40x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40x32xi32>
    %23 = tensor.empty() : tensor<40x40x32xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<40x40x32xi32>, tensor<40x40x32xi32>) outs(%23 : tensor<40x40x32xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %57 = arith.cmpi eq, %in, %in_5 : i32
      linalg.yield %57 : i1
    } -> tensor<40x40x32xi1>
    %25 = tensor.empty() : tensor<40x40x32xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<40x40x32xi1>) outs(%25 : tensor<40x40x32xf32>) {
    ^bb0(%in: i1, %out: f32):
      %57 = arith.uitofp %in : i1 to f32
      linalg.yield %57 : f32
    } -> tensor<40x40x32xf32>
    %27 = tensor.empty() : tensor<4x40x40xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<4x40x40xf32>) -> tensor<4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg3, %26 : tensor<32x4xf32>, tensor<40x40x32xf32>) outs(%28 : tensor<4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %57 = arith.mulf %in, %in_5 : f32
      %58 = arith.addf %out, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<4x40x40xf32>
    %30 = tensor.empty() : tensor<2x4x40x40xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %57 = arith.mulf %in, %in_5 : f32
      %58 = arith.addf %out, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<1x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<4x40x40xf32>) outs(%33 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map18, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x4x40x40xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %57 = arith.addf %in, %in_5 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x40xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.maximumf %out, %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%37 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%37 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %57 = arith.maximumf %in, %in_5 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40xf32>
    %42 = tensor.empty() : tensor<2x4x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40xf32>) outs(%42 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map20, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40x1xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %44 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %57 = arith.subf %in, %in_5 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %48 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%47 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %out, %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40xf32>
    %49 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40xf32>) outs(%42 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map20, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40x1xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %50 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %57 = arith.divf %in, %in_5 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %52 = tensor.empty() : tensor<2x4x16x40xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %54 = linalg.generic {indexing_maps = [#map21, #map22, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %51 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%53 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %57 = arith.mulf %in, %in_5 : f32
      %58 = arith.addf %out, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x16x40xf32>
    %55 = tensor.empty() : tensor<2x40x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map23, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x16x40xf32>) outs(%55 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %56 : tensor<2x40x4x16xf32>
  }
}

