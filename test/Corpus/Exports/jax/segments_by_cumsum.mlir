#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1 + d2)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0, d1) -> (d0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> ()>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2) -> ()>
#map24 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %c0_i32 = arith.constant 0 : i32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
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
    %6 = tensor.empty() : tensor<2x40xi32>
    %7 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%6 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %padded = tensor.pad %arg3 low[0, 39] high[0, 0] {
    ^bb0(%arg4: index, %arg5: index):
      tensor.yield %c0_i32 : i32
    } : tensor<2x40xi32> to tensor<2x79xi32>
    %8 = tensor.empty() : tensor<40xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%padded, %8 : tensor<2x79xi32>, tensor<40xf32>) outs(%7 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %in_4: f32, %out: i32):
      %57 = arith.addi %out, %in : i32
      linalg.yield %57 : i32
    } -> tensor<2x40xi32>
    %10 = tensor.empty() : tensor<2x1x40x1xi32>
    %11 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40xi32>) outs(%10 : tensor<2x1x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40x1xi32>
    %12 = tensor.empty() : tensor<2x1x1x40xi32>
    %13 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40xi32>) outs(%12 : tensor<2x1x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1x40xi32>
    %14 = tensor.empty() : tensor<2x1x40x40xi32>
    %15 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x1x40x1xi32>) outs(%14 : tensor<2x1x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40x40xi32>
    %16 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x1x1x40xi32>) outs(%14 : tensor<2x1x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40x40xi32>
    %17 = tensor.empty() : tensor<2x1x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x1x40x40xi32>, tensor<2x1x40x40xi32>) outs(%17 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i32, %in_4: i32, %out: i1):
      %57 = arith.cmpi eq, %in, %in_4 : i32
      linalg.yield %57 : i1
    } -> tensor<2x1x40x40xi1>
    %19 = tensor.empty() : tensor<40x40xi32>
    %20 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x40xi32>) outs(%19 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %21 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x1xi32>) outs(%19 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %22 = tensor.empty() : tensor<40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %21 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%22 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_4: i32, %out: i1):
      %57 = arith.cmpi sle, %in, %in_4 : i32
      linalg.yield %57 : i1
    } -> tensor<40x40xi1>
    %24 = tensor.empty() : tensor<1x1x40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<40x40xi1>) outs(%24 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x40x40xi1>
    %26 = linalg.generic {indexing_maps = [#map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x1x40x40xi1>) outs(%17 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %27 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %26 : tensor<2x1x40x40xi1>, tensor<2x1x40x40xi1>) outs(%17 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_4: i1, %out: i1):
      %57 = arith.andi %in, %in_4 : i1
      linalg.yield %57 : i1
    } -> tensor<2x1x40x40xi1>
    %28 = tensor.empty() : tensor<2x4x40x40xf32>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %57 = arith.mulf %in, %in_4 : f32
      %58 = arith.addf %out, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map20, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %57 = arith.divf %in, %in_4 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<2x4x40x40xi1>
    %34 = linalg.generic {indexing_maps = [#map21, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x40x40xi1>) outs(%33 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %35 = linalg.generic {indexing_maps = [#map20, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %32, %35 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %57 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x40xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.maximumf %out, %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%37 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %41 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%37 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %57 = arith.maximumf %in, %in_4 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40xf32>
    %42 = tensor.empty() : tensor<2x4x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map22, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40xf32>) outs(%42 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %44 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %57 = arith.subf %in, %in_4 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%47 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %out, %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40xf32>
    %49 = linalg.generic {indexing_maps = [#map22, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40xf32>) outs(%42 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %50 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %57 = arith.divf %in, %in_4 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %52 = tensor.empty() : tensor<2x4x16x40xf32>
    %53 = linalg.fill ins(%cst_1 : f32) outs(%52 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %54 = linalg.generic {indexing_maps = [#map25, #map26, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %51 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%53 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %57 = arith.mulf %in, %in_4 : f32
      %58 = arith.addf %out, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x16x40xf32>
    %55 = tensor.empty() : tensor<2x40x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map27, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x16x40xf32>) outs(%55 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %56 : tensor<2x40x4x16xf32>
  }
}

