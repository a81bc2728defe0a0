#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d0, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> ()>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_relative_shaw attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<17x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %c0 = arith.constant 0 : index
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<17> : tensor<i32>
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %cst_5 = arith.constant dense<8> : tensor<i32>
    %cst_6 = arith.constant dense<-8> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i32
      linalg.yield %57 : i32
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
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %56 = arith.subi %in, %in_7 : i32
      linalg.yield %56 : i32
    } -> tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %9 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %56 = arith.maxsi %in, %in_7 : i32
      linalg.yield %56 : i32
    } -> tensor<40x40xi32>
    %12 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %11 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %56 = arith.minsi %in, %in_7 : i32
      linalg.yield %56 : i32
    } -> tensor<40x40xi32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %12 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %56 = arith.addi %in, %in_7 : i32
      linalg.yield %56 : i32
    } -> tensor<40x40xi32>
    %15 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %16 = tensor.empty() : tensor<40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%16 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %56 = arith.cmpi slt, %in, %in_7 : i32
      linalg.yield %56 : i1
    } -> tensor<40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %56 = arith.addi %in, %in_7 : i32
      linalg.yield %56 : i32
    } -> tensor<40x40xi32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %19, %14 : tensor<40x40xi1>, tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %56 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %56 : i32
    } -> tensor<40x40xi32>
    %21 = tensor.empty() : tensor<40x40x1xi32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<40x40xi32>) outs(%21 : tensor<40x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40x1xi32>
    %23 = tensor.empty() : tensor<40x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel"]} outs(%23 : tensor<40x40x16xf32>) {
    ^bb0(%out: f32):
      %56 = linalg.index 0 : index
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %extracted = tensor.extract %22[%56, %57, %c0] : tensor<40x40x1xi32>
      %59 = arith.index_cast %extracted : i32 to index
      %60 = arith.maxsi %59, %c0 : index
      %61 = arith.minsi %60, %c16 : index
      %extracted_7 = tensor.extract %arg3[%61, %58] : tensor<17x16xf32>
      linalg.yield %extracted_7 : f32
    } -> tensor<40x40x16xf32>
    %25 = tensor.empty() : tensor<2x4x40x40xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %56 = arith.mulf %in, %in_7 : f32
      %57 = arith.addf %out, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %56 = arith.divf %in, %in_7 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = tensor.empty() : tensor<40x40x2x4xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<40x40x2x4xf32>) -> tensor<40x40x2x4xf32>
    %32 = linalg.generic {indexing_maps = [#map14, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24, %arg0 : tensor<40x40x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<40x40x2x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %56 = arith.mulf %in, %in_7 : f32
      %57 = arith.addf %out, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<40x40x2x4xf32>
    %33 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<40x40x2x4xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %28 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %56 = arith.divf %in, %in_7 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %34 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %56 = arith.addf %in, %in_7 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = tensor.empty() : tensor<2x4x40xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%37 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.maximumf %out, %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%36 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%36 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %56 = arith.maximumf %in, %in_7 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40xf32>
    %41 = tensor.empty() : tensor<2x4x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40xf32>) outs(%41 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %43 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %56 = arith.subf %in, %in_7 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %47 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x40x40xf32>) outs(%46 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %out, %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40xf32>
    %48 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x40xf32>) outs(%41 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %49 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %56 = arith.divf %in, %in_7 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = tensor.empty() : tensor<2x4x16x40xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %53 = linalg.generic {indexing_maps = [#map20, #map21, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %50 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%52 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %56 = arith.mulf %in, %in_7 : f32
      %57 = arith.addf %out, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x16x40xf32>
    %54 = tensor.empty() : tensor<2x40x4x16xf32>
    %55 = linalg.generic {indexing_maps = [#map22, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x16x40xf32>) outs(%54 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %55 : tensor<2x40x4x16xf32>
  }
}

