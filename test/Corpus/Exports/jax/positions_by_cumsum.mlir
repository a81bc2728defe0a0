#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1 + d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2) -> ()>
#map21 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %c0_i32 = arith.constant 0 : i32
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0> : tensor<i32>
    %cst_4 = arith.constant dense<1> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i32
      linalg.yield %56 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<1x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %4 = tensor.empty() : tensor<2x40xi32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%4 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %padded = tensor.pad %arg3 low[0, 39] high[0, 0] {
    ^bb0(%arg4: index, %arg5: index):
      tensor.yield %c0_i32 : i32
    } : tensor<2x40xi32> to tensor<2x79xi32>
    %6 = tensor.empty() : tensor<40xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%padded, %6 : tensor<2x79xi32>, tensor<40xf32>) outs(%5 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %in_5: f32, %out: i32):
      %55 = arith.addi %out, %in : i32
      linalg.yield %55 : i32
    } -> tensor<2x40xi32>
    %8 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%4 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%4 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %in_5: i32, %out: i32):
      %55 = arith.subi %in, %in_5 : i32
      linalg.yield %55 : i32
    } -> tensor<2x40xi32>
    %10 = tensor.empty() : tensor<2x1x40x1xi32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40xi32>) outs(%10 : tensor<2x1x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40x1xi32>
    %12 = tensor.empty() : tensor<1x1x1x40xi32>
    %13 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%12 : tensor<1x1x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x1x40xi32>
    %14 = tensor.empty() : tensor<2x1x40x40xi32>
    %15 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x1x40x1xi32>) outs(%14 : tensor<2x1x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40x40xi32>
    %16 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1x1x40xi32>) outs(%14 : tensor<2x1x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40x40xi32>
    %17 = tensor.empty() : tensor<2x1x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x1x40x40xi32>, tensor<2x1x40x40xi32>) outs(%17 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %55 = arith.cmpi sge, %in, %in_5 : i32
      linalg.yield %55 : i1
    } -> tensor<2x1x40x40xi1>
    %19 = tensor.empty() : tensor<2x1x1x40xi32>
    %20 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%19 : tensor<2x1x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1x40xi32>
    %21 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%19 : tensor<2x1x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1x40xi32>
    %22 = tensor.empty() : tensor<2x1x1x40xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x1x1x40xi32>, tensor<2x1x1x40xi32>) outs(%22 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %55 = arith.cmpi sgt, %in, %in_5 : i32
      linalg.yield %55 : i1
    } -> tensor<2x1x1x40xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x1x1x40xi1>) outs(%17 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %24 : tensor<2x1x40x40xi1>, tensor<2x1x40x40xi1>) outs(%17 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_5: i1, %out: i1):
      %55 = arith.andi %in, %in_5 : i1
      linalg.yield %55 : i1
    } -> tensor<2x1x40x40xi1>
    %26 = tensor.empty() : tensor<2x4x40x40xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map15, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%27 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %55 = arith.mulf %in, %in_5 : f32
      %56 = arith.addf %out, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %55 = arith.divf %in, %in_5 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = tensor.empty() : tensor<2x4x40x40xi1>
    %32 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x1x40x40xi1>) outs(%31 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %33 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %30, %33 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %55 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = tensor.empty() : tensor<2x4x40xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x40x40xf32>) outs(%36 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.maximumf %out, %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%35 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map21, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%35 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %55 = arith.maximumf %in, %in_5 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40xf32>
    %40 = tensor.empty() : tensor<2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40xf32>) outs(%40 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %42 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %55 = arith.subf %in, %in_5 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x40x40xf32>) outs(%45 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %out, %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40xf32>
    %47 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40xf32>) outs(%40 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %48 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %55 = arith.divf %in, %in_5 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x40x40xf32>
    %50 = tensor.empty() : tensor<2x4x16x40xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %52 = linalg.generic {indexing_maps = [#map22, #map23, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %49 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%51 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %55 = arith.mulf %in, %in_5 : f32
      %56 = arith.addf %out, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x16x40xf32>
    %53 = tensor.empty() : tensor<2x40x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map24, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x16x40xf32>) outs(%53 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %54 : tensor<2x40x4x16xf32>
  }
}

