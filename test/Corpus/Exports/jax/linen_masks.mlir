#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<() -> ()>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2) -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_linen_masks attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40xi1>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %61 = linalg.index 0 : index
      %62 = arith.index_cast %61 : index to i32
      linalg.yield %62 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<2x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %4 = tensor.empty() : tensor<2x40x1xi32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40xi32>) outs(%4 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %6 = tensor.empty() : tensor<2x1x40xi32>
    %7 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40xi32>) outs(%6 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %8 = tensor.empty() : tensor<2x40x40xi32>
    %9 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x1xi32>) outs(%8 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x1x40xi32>) outs(%8 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %11 = tensor.empty() : tensor<2x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%11 : tensor<2x40x40xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %61 = arith.cmpi sge, %in, %in_5 : i32
      linalg.yield %61 : i1
    } -> tensor<2x40x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x40x40xi1>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %61 = arith.uitofp %in : i1 to f32
      linalg.yield %61 : f32
    } -> tensor<2x1x40x40xf32>
    %17 = tensor.empty() : tensor<2x40x1xi1>
    %18 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi1>) outs(%17 : tensor<2x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x1xi1>
    %19 = tensor.empty() : tensor<2x1x40xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi1>) outs(%19 : tensor<2x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xi1>) outs(%11 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x40xi1>) outs(%11 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%11 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_5: i1, %out: i1):
      %61 = arith.andi %in, %in_5 : i1
      linalg.yield %61 : i1
    } -> tensor<2x40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x40x40xi1>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %61 = arith.uitofp %in : i1 to f32
      linalg.yield %61 : f32
    } -> tensor<2x1x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %26 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %in_5: f32, %out: i1):
      %61 = arith.cmpf une, %in, %in_5 : f32
      linalg.yield %61 : i1
    } -> tensor<2x1x40x40xi1>
    %28 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %in_5: f32, %out: i1):
      %61 = arith.cmpf une, %in, %in_5 : f32
      linalg.yield %61 : i1
    } -> tensor<2x1x40x40xi1>
    %29 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x1x40x40xi1>, tensor<2x1x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_5: i1, %out: i1):
      %61 = arith.andi %in, %in_5 : i1
      linalg.yield %61 : i1
    } -> tensor<2x1x40x40xi1>
    %30 = tensor.empty() : tensor<f32>
    %31 = linalg.generic {indexing_maps = [#map11], iterator_types = []} outs(%30 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %32 = tensor.empty() : tensor<2x40x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<f32>) outs(%32 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %33 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%32 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %61 = arith.divf %in, %in_5 : f32
      linalg.yield %61 : f32
    } -> tensor<2x40x4x16xf32>
    %35 = tensor.empty() : tensor<2x4x40x40xf32>
    %36 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%34, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%36 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %61 = arith.mulf %in, %in_5 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40x40xf32>
    %38 = tensor.empty() : tensor<2x4x40x40xi1>
    %39 = linalg.generic {indexing_maps = [#map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x40x40xi1>) outs(%38 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%35 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %37, %40 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %61 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %42 = tensor.empty() : tensor<2x4x40xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.maximumf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%42 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %44 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%42 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %61 = arith.maximumf %in, %in_5 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40xf32>
    %47 = tensor.empty() : tensor<2x4x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40xf32>) outs(%47 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40x1xf32>) outs(%35 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %49 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %61 = arith.subf %in, %in_5 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %52 = linalg.fill ins(%cst_1 : f32) outs(%42 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x40x40xf32>) outs(%52 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40xf32>
    %54 = linalg.generic {indexing_maps = [#map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40xf32>) outs(%47 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x40x1xf32>) outs(%35 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %56 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %55 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %61 = arith.divf %in, %in_5 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %57 = tensor.empty() : tensor<2x4x16x40xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%57 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %59 = linalg.generic {indexing_maps = [#map19, #map20, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %56 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%58 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %61 = arith.mulf %in, %in_5 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x16x40xf32>
    %60 = linalg.generic {indexing_maps = [#map21, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x16x40xf32>) outs(%32 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %60 : tensor<2x40x4x16xf32>
  }
}

