#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<() -> ()>
#map7 = affine_map<(d0, d1) -> ()>
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
    %cst = arith.constant dense<1> : tensor<i32>
    %c0_i32 = arith.constant 0 : i32
    %c1_i32 = arith.constant 1 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c-1_i32 = arith.constant -1 : i32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %cst_5 = arith.constant dense<4> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i32
      linalg.yield %59 : i32
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
    %7 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %8 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x1xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %9 = tensor.empty() : tensor<40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %58 = arith.cmpi sle, %in, %in_6 : i32
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %7 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %58 = arith.subi %in, %in_6 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %12 = tensor.empty() : tensor<i1>
    %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%cst_5 : tensor<i32>) outs(%12 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %58 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %58 : i1
    } -> tensor<i1>
    %14 = tensor.empty() : tensor<i32>
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = []} ins(%13, %cst, %cst_5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%14 : tensor<i32>) {
    ^bb0(%in: i1, %in_6: i32, %in_7: i32, %out: i32):
      %58 = arith.select %in, %in_6, %in_7 : i32
      linalg.yield %58 : i32
    } -> tensor<i32>
    %16 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %16 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %58 = arith.cmpi eq, %in_6, %c0_i32 : i32
      %59 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %60 = arith.cmpi eq, %in_6, %c-1_i32 : i32
      %61 = arith.andi %59, %60 : i1
      %62 = arith.ori %58, %61 : i1
      %63 = arith.select %62, %c1_i32, %in_6 : i32
      %64 = arith.remsi %in, %63 : i32
      %65 = arith.select %61, %c0_i32, %64 : i32
      %66 = arith.select %58, %in, %65 : i32
      linalg.yield %66 : i32
    } -> tensor<40x40xi32>
    %18 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %58 = arith.cmpi ne, %in, %in_6 : i32
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %58 = arith.cmpi slt, %in, %in_6 : i32
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = []} ins(%15 : tensor<i32>) outs(%12 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %58 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %58 : i1
    } -> tensor<i1>
    %22 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<i1>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %22 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %58 = arith.cmpi ne, %in, %in_6 : i1
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23, %19 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %58 = arith.andi %in, %in_6 : i1
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %16 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %58 = arith.addi %in, %in_6 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24, %25, %17 : tensor<40x40xi1>, tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i1, %in_6: i32, %in_7: i32, %out: i32):
      %58 = arith.select %in, %in_6, %in_7 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26, %18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %58 = arith.cmpi eq, %in, %in_6 : i32
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %28 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %27 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %58 = arith.andi %in, %in_6 : i1
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %29 = tensor.empty() : tensor<2x4x40x40xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %58 = arith.mulf %in, %in_6 : f32
      %59 = arith.addf %out, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %58 = arith.divf %in, %in_6 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x4x40x40xi1>
    %35 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<40x40xi1>) outs(%34 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %36 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %33, %36 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %58 = arith.select %in, %in_6, %in_7 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %38 = tensor.empty() : tensor<2x4x40xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.maximumf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40xf32>
    %41 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%38 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %42 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %58 = arith.maximumf %in, %in_6 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40xf32>
    %43 = tensor.empty() : tensor<2x4x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40xf32>) outs(%43 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40x1xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %45 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %58 = arith.subf %in, %in_6 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40xf32>
    %50 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40xf32>) outs(%43 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40x1xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %51 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %58 = arith.divf %in, %in_6 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %53 = tensor.empty() : tensor<2x4x16x40xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %55 = linalg.generic {indexing_maps = [#map18, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %52 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%54 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %58 = arith.mulf %in, %in_6 : f32
      %59 = arith.addf %out, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x16x40xf32>
    %56 = tensor.empty() : tensor<2x40x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x16x40xf32>) outs(%56 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %57 : tensor<2x40x4x16xf32>
  }
}

