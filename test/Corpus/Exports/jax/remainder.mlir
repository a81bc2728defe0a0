#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1) -> ()>
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
    %c0_i32 = arith.constant 0 : i32
    %c1_i32 = arith.constant 1 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c-1_i32 = arith.constant -1 : i32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<2> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i32
      linalg.yield %68 : i32
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
    %6 = tensor.empty() : tensor<i1>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%cst_5 : tensor<i32>) outs(%6 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %67 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %67 : i1
    } -> tensor<i1>
    %8 = tensor.empty() : tensor<i32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = []} ins(%7, %cst_0, %cst_5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%8 : tensor<i32>) {
    ^bb0(%in: i1, %in_6: i32, %in_7: i32, %out: i32):
      %67 = arith.select %in, %in_6, %in_7 : i32
      linalg.yield %67 : i32
    } -> tensor<i32>
    %10 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<i32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %10 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %67 = arith.cmpi eq, %in_6, %c0_i32 : i32
      %68 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %69 = arith.cmpi eq, %in_6, %c-1_i32 : i32
      %70 = arith.andi %68, %69 : i1
      %71 = arith.ori %67, %70 : i1
      %72 = arith.select %71, %c1_i32, %in_6 : i32
      %73 = arith.remsi %in, %72 : i32
      %74 = arith.select %70, %c0_i32, %73 : i32
      %75 = arith.select %67, %in, %74 : i32
      linalg.yield %75 : i32
    } -> tensor<40x1xi32>
    %12 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %13 = tensor.empty() : tensor<40x1xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%13 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %67 = arith.cmpi ne, %in, %in_6 : i32
      linalg.yield %67 : i1
    } -> tensor<40x1xi1>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%13 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %67 = arith.cmpi slt, %in, %in_6 : i32
      linalg.yield %67 : i1
    } -> tensor<40x1xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%9 : tensor<i32>) outs(%6 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %67 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %67 : i1
    } -> tensor<i1>
    %17 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<i1>) outs(%13 : tensor<40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x1xi1>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %17 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%13 : tensor<40x1xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %67 = arith.cmpi ne, %in, %in_6 : i1
      linalg.yield %67 : i1
    } -> tensor<40x1xi1>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %14 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%13 : tensor<40x1xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %67 = arith.andi %in, %in_6 : i1
      linalg.yield %67 : i1
    } -> tensor<40x1xi1>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %10 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %67 = arith.addi %in, %in_6 : i32
      linalg.yield %67 : i32
    } -> tensor<40x1xi32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %20, %11 : tensor<40x1xi1>, tensor<40x1xi32>, tensor<40x1xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i1, %in_6: i32, %in_7: i32, %out: i32):
      %67 = arith.select %in, %in_6, %in_7 : i32
      linalg.yield %67 : i32
    } -> tensor<40x1xi32>
    %22 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<i32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %22 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %67 = arith.cmpi eq, %in_6, %c0_i32 : i32
      %68 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %69 = arith.cmpi eq, %in_6, %c-1_i32 : i32
      %70 = arith.andi %68, %69 : i1
      %71 = arith.ori %67, %70 : i1
      %72 = arith.select %71, %c1_i32, %in_6 : i32
      %73 = arith.remsi %in, %72 : i32
      %74 = arith.select %70, %c0_i32, %73 : i32
      %75 = arith.select %67, %in, %74 : i32
      linalg.yield %75 : i32
    } -> tensor<1x40xi32>
    %24 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %25 = tensor.empty() : tensor<1x40xi1>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23, %24 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%25 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %67 = arith.cmpi ne, %in, %in_6 : i32
      linalg.yield %67 : i1
    } -> tensor<1x40xi1>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23, %24 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%25 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %67 = arith.cmpi slt, %in, %in_6 : i32
      linalg.yield %67 : i1
    } -> tensor<1x40xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<i1>) outs(%25 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x40xi1>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%25 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %67 = arith.cmpi ne, %in, %in_6 : i1
      linalg.yield %67 : i1
    } -> tensor<1x40xi1>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%29, %26 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%25 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %67 = arith.andi %in, %in_6 : i1
      linalg.yield %67 : i1
    } -> tensor<1x40xi1>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23, %22 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_6: i32, %out: i32):
      %67 = arith.addi %in, %in_6 : i32
      linalg.yield %67 : i32
    } -> tensor<1x40xi32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30, %31, %23 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i1, %in_6: i32, %in_7: i32, %out: i32):
      %67 = arith.select %in, %in_6, %in_7 : i32
      linalg.yield %67 : i32
    } -> tensor<1x40xi32>
    %33 = tensor.empty() : tensor<40x40xi32>
    %34 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<40x1xi32>) outs(%33 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %35 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<1x40xi32>) outs(%33 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %36 = tensor.empty() : tensor<40x40xi1>
    %37 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%36 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %67 = arith.cmpi eq, %in, %in_6 : i32
      linalg.yield %67 : i1
    } -> tensor<40x40xi1>
    %38 = tensor.empty() : tensor<2x4x40x40xf32>
    %39 = linalg.fill ins(%cst_2 : f32) outs(%38 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %67 = arith.mulf %in, %in_6 : f32
      %68 = arith.addf %out, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %67 = arith.divf %in, %in_6 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = tensor.empty() : tensor<2x4x40x40xi1>
    %44 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<40x40xi1>) outs(%43 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %45 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %42, %45 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %67 = arith.select %in, %in_6, %in_7 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = tensor.empty() : tensor<2x4x40xf32>
    %48 = linalg.fill ins(%cst_1 : f32) outs(%47 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.maximumf %out, %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40xf32>
    %50 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%47 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %51 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %49 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%47 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %67 = arith.maximumf %in, %in_6 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40xf32>
    %52 = tensor.empty() : tensor<2x4x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x40xf32>) outs(%52 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40x1xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %54 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %67 = arith.subf %in, %in_6 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %56 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %57 = linalg.fill ins(%cst_2 : f32) outs(%47 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %out, %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40xf32>
    %59 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x40xf32>) outs(%52 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x40x1xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %60 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %67 = arith.divf %in, %in_6 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = tensor.empty() : tensor<2x4x16x40xf32>
    %63 = linalg.fill ins(%cst_2 : f32) outs(%62 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %64 = linalg.generic {indexing_maps = [#map18, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %61 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %67 = arith.mulf %in, %in_6 : f32
      %68 = arith.addf %out, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x16x40xf32>
    %65 = tensor.empty() : tensor<2x40x4x16xf32>
    %66 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x16x40xf32>) outs(%65 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %66 : tensor<2x40x4x16xf32>
  }
}

