#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<() -> ()>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2) -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<1> : tensor<i32>
    %c-1_i32 = arith.constant -1 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c0_i32 = arith.constant 0 : i32
    %c1_i32 = arith.constant 1 : i32
    %c31_i32 = arith.constant 31 : i32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<8> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %72 = linalg.index 0 : index
      %73 = arith.index_cast %72 : index to i32
      linalg.yield %73 : i32
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
    %6 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %6 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %72 = arith.cmpi eq, %in_6, %c0_i32 : i32
      %73 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %74 = arith.cmpi eq, %in_6, %c-1_i32 : i32
      %75 = arith.andi %73, %74 : i1
      %76 = arith.ori %72, %75 : i1
      %77 = arith.select %76, %c1_i32, %in_6 : i32
      %78 = arith.divsi %in, %77 : i32
      %79 = arith.select %75, %c-2147483648_i32, %78 : i32
      %80 = arith.select %72, %c-1_i32, %79 : i32
      linalg.yield %80 : i32
    } -> tensor<40x1xi32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x1xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %72 = arith.cmpi eq, %in, %c0_i32 : i32
      %73 = arith.shrsi %in, %c31_i32 : i32
      %74 = arith.ori %73, %c1_i32 : i32
      %75 = arith.select %72, %c0_i32, %74 : i32
      linalg.yield %75 : i32
    } -> tensor<40x1xi32>
    %9 = tensor.empty() : tensor<i32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%cst_5 : tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %72 = arith.cmpi eq, %in, %c0_i32 : i32
      %73 = arith.shrsi %in, %c31_i32 : i32
      %74 = arith.ori %73, %c1_i32 : i32
      %75 = arith.select %72, %c0_i32, %74 : i32
      linalg.yield %75 : i32
    } -> tensor<i32>
    %11 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<i32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %12 = tensor.empty() : tensor<40x1xi1>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %11 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%12 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %72 = arith.cmpi ne, %in, %in_6 : i32
      linalg.yield %72 : i1
    } -> tensor<40x1xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %6 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %72 = arith.cmpi eq, %in_6, %c0_i32 : i32
      %73 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %74 = arith.cmpi eq, %in_6, %c-1_i32 : i32
      %75 = arith.andi %73, %74 : i1
      %76 = arith.ori %72, %75 : i1
      %77 = arith.select %76, %c1_i32, %in_6 : i32
      %78 = arith.remsi %in, %77 : i32
      %79 = arith.select %75, %c0_i32, %78 : i32
      %80 = arith.select %72, %in, %79 : i32
      linalg.yield %80 : i32
    } -> tensor<40x1xi32>
    %15 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%12 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %72 = arith.cmpi ne, %in, %in_6 : i32
      linalg.yield %72 : i1
    } -> tensor<40x1xi1>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %16 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%12 : tensor<40x1xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %72 = arith.andi %in, %in_6 : i1
      linalg.yield %72 : i1
    } -> tensor<40x1xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %18 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %72 = arith.subi %in, %in_6 : i32
      linalg.yield %72 : i32
    } -> tensor<40x1xi32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %19, %7 : tensor<40x1xi1>, tensor<40x1xi32>, tensor<40x1xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i1, %in_6: i32, %in_7: i32, %out: i32):
      %72 = arith.select %in, %in_6, %in_7 : i32
      linalg.yield %72 : i32
    } -> tensor<40x1xi32>
    %21 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %21 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %72 = arith.cmpi eq, %in_6, %c0_i32 : i32
      %73 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %74 = arith.cmpi eq, %in_6, %c-1_i32 : i32
      %75 = arith.andi %73, %74 : i1
      %76 = arith.ori %72, %75 : i1
      %77 = arith.select %76, %c1_i32, %in_6 : i32
      %78 = arith.divsi %in, %77 : i32
      %79 = arith.select %75, %c-2147483648_i32, %78 : i32
      %80 = arith.select %72, %c-1_i32, %79 : i32
      linalg.yield %80 : i32
    } -> tensor<1x40xi32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %72 = arith.cmpi eq, %in, %c0_i32 : i32
      %73 = arith.shrsi %in, %c31_i32 : i32
      %74 = arith.ori %73, %c1_i32 : i32
      %75 = arith.select %72, %c0_i32, %74 : i32
      linalg.yield %75 : i32
    } -> tensor<1x40xi32>
    %24 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<i32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %25 = tensor.empty() : tensor<1x40xi1>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23, %24 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%25 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %72 = arith.cmpi ne, %in, %in_6 : i32
      linalg.yield %72 : i1
    } -> tensor<1x40xi1>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %21 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %72 = arith.cmpi eq, %in_6, %c0_i32 : i32
      %73 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %74 = arith.cmpi eq, %in_6, %c-1_i32 : i32
      %75 = arith.andi %73, %74 : i1
      %76 = arith.ori %72, %75 : i1
      %77 = arith.select %76, %c1_i32, %in_6 : i32
      %78 = arith.remsi %in, %77 : i32
      %79 = arith.select %75, %c0_i32, %78 : i32
      %80 = arith.select %72, %in, %79 : i32
      linalg.yield %80 : i32
    } -> tensor<1x40xi32>
    %28 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%25 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %72 = arith.cmpi ne, %in, %in_6 : i32
      linalg.yield %72 : i1
    } -> tensor<1x40xi1>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26, %29 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%25 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %72 = arith.andi %in, %in_6 : i1
      linalg.yield %72 : i1
    } -> tensor<1x40xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22, %31 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %72 = arith.subi %in, %in_6 : i32
      linalg.yield %72 : i32
    } -> tensor<1x40xi32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30, %32, %22 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i1, %in_6: i32, %in_7: i32, %out: i32):
      %72 = arith.select %in, %in_6, %in_7 : i32
      linalg.yield %72 : i32
    } -> tensor<1x40xi32>
    %34 = tensor.empty() : tensor<40x40xi32>
    %35 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<40x1xi32>) outs(%34 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %36 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<1x40xi32>) outs(%34 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %37 = tensor.empty() : tensor<40x40xi1>
    %38 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%35, %36 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%37 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %72 = arith.cmpi eq, %in, %in_6 : i32
      linalg.yield %72 : i1
    } -> tensor<40x40xi1>
    %39 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x40xi32>) outs(%34 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %40 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x1xi32>) outs(%34 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%37 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %72 = arith.cmpi sle, %in, %in_6 : i32
      linalg.yield %72 : i1
    } -> tensor<40x40xi1>
    %42 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %41 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%37 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %72 = arith.andi %in, %in_6 : i1
      linalg.yield %72 : i1
    } -> tensor<40x40xi1>
    %43 = tensor.empty() : tensor<2x4x40x40xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %72 = arith.mulf %in, %in_6 : f32
      %73 = arith.addf %out, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %72 = arith.divf %in, %in_6 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = tensor.empty() : tensor<2x4x40x40xi1>
    %49 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<40x40xi1>) outs(%48 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %50 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %47, %50 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %72 = arith.select %in, %in_6, %in_7 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %52 = tensor.empty() : tensor<2x4x40xf32>
    %53 = linalg.fill ins(%cst_1 : f32) outs(%52 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %54 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x40x40xf32>) outs(%53 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.maximumf %out, %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40xf32>
    %55 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%52 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %56 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %54 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%52 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %72 = arith.maximumf %in, %in_6 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40xf32>
    %57 = tensor.empty() : tensor<2x4x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x40xf32>) outs(%57 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %59 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %72 = arith.subf %in, %in_6 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.exp %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = linalg.fill ins(%cst_2 : f32) outs(%52 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x40x40xf32>) outs(%62 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %out, %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40xf32>
    %64 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x40xf32>) outs(%57 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %65 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %72 = arith.divf %in, %in_6 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = tensor.empty() : tensor<2x4x16x40xf32>
    %68 = linalg.fill ins(%cst_2 : f32) outs(%67 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %69 = linalg.generic {indexing_maps = [#map18, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %66 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%68 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %72 = arith.mulf %in, %in_6 : f32
      %73 = arith.addf %out, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x16x40xf32>
    %70 = tensor.empty() : tensor<2x40x4x16xf32>
    %71 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x16x40xf32>) outs(%70 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %71 : tensor<2x40x4x16xf32>
  }
}

