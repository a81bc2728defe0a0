#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1) -> (0, d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2) -> ()>
#map20 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i32
      linalg.yield %54 : i32
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
    %6 = tensor.empty() : tensor<2x1x40x1xi32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%6 : tensor<2x1x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40x1xi32>
    %8 = tensor.empty() : tensor<2x1x1x40xi32>
    %9 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%8 : tensor<2x1x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1x40xi32>
    %10 = tensor.empty() : tensor<2x1x40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x1x40x1xi32>) outs(%10 : tensor<2x1x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40x40xi32>
    %12 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x1x1x40xi32>) outs(%10 : tensor<2x1x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40x40xi32>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x1x40x40xi32>, tensor<2x1x40x40xi32>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i32, %in_3: i32, %out: i1):
      %53 = arith.cmpi eq, %in, %in_3 : i32
      linalg.yield %53 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<40x40xi32>
    %16 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x40xi32>) outs(%15 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %17 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x1xi32>) outs(%15 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %18 = tensor.empty() : tensor<40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %17 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%18 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_3: i32, %out: i1):
      %53 = arith.cmpi sle, %in, %in_3 : i32
      linalg.yield %53 : i1
    } -> tensor<40x40xi1>
    %20 = tensor.empty() : tensor<1x1x40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<40x40xi1>) outs(%20 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x1x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %22 : tensor<2x1x40x40xi1>, tensor<2x1x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_3: i1, %out: i1):
      %53 = arith.andi %in, %in_3 : i1
      linalg.yield %53 : i1
    } -> tensor<2x1x40x40xi1>
    %24 = tensor.empty() : tensor<2x4x40x40xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %53 = arith.mulf %in, %in_3 : f32
      %54 = arith.addf %out, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %53 = arith.divf %in, %in_3 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = tensor.empty() : tensor<2x4x40x40xi1>
    %30 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x1x40x40xi1>) outs(%29 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %31 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %28, %31 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_3: f32, %in_4: f32, %out: f32):
      %53 = arith.select %in, %in_3, %in_4 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<2x4x40xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.maximumf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%33 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %37 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %35 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%33 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %53 = arith.maximumf %in, %in_3 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40xf32>
    %38 = tensor.empty() : tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %40 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %53 = arith.subf %in, %in_3 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %46 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %53 = arith.divf %in, %in_3 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = tensor.empty() : tensor<2x4x16x40xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %50 = linalg.generic {indexing_maps = [#map21, #map22, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %47 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%49 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %53 = arith.mulf %in, %in_3 : f32
      %54 = arith.addf %out, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x16x40xf32>
    %51 = tensor.empty() : tensor<2x40x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map23, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x16x40xf32>) outs(%51 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %52 : tensor<2x40x4x16xf32>
  }
}

