#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<() -> ()>
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
module @jit_strided attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst_4 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_5 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<6> : tensor<i32>
    %cst_7 = arith.constant dense<8> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %89 = linalg.index 0 : index
      %90 = arith.index_cast %89 : index to i32
      linalg.yield %90 : i32
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
    %9 = tensor.empty() : tensor<40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %89 = arith.cmpi sle, %in, %in_8 : i32
      linalg.yield %89 : i1
    } -> tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %11 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %89 = arith.cmpi eq, %in_8, %c0_i32 : i32
      %90 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %91 = arith.cmpi eq, %in_8, %c-1_i32 : i32
      %92 = arith.andi %90, %91 : i1
      %93 = arith.ori %89, %92 : i1
      %94 = arith.select %93, %c1_i32, %in_8 : i32
      %95 = arith.divsi %in, %94 : i32
      %96 = arith.select %92, %c-2147483648_i32, %95 : i32
      %97 = arith.select %89, %c-1_i32, %96 : i32
      linalg.yield %97 : i32
    } -> tensor<40x1xi32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %89 = arith.cmpi eq, %in, %c0_i32 : i32
      %90 = arith.shrsi %in, %c31_i32 : i32
      %91 = arith.ori %90, %c1_i32 : i32
      %92 = arith.select %89, %c0_i32, %91 : i32
      linalg.yield %92 : i32
    } -> tensor<40x1xi32>
    %14 = tensor.empty() : tensor<i32>
    %15 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = []} ins(%cst_7 : tensor<i32>) outs(%14 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %89 = arith.cmpi eq, %in, %c0_i32 : i32
      %90 = arith.shrsi %in, %c31_i32 : i32
      %91 = arith.ori %90, %c1_i32 : i32
      %92 = arith.select %89, %c0_i32, %91 : i32
      linalg.yield %92 : i32
    } -> tensor<i32>
    %16 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<i32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %17 = tensor.empty() : tensor<40x1xi1>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %16 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%17 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %89 = arith.cmpi ne, %in, %in_8 : i32
      linalg.yield %89 : i1
    } -> tensor<40x1xi1>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %11 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %89 = arith.cmpi eq, %in_8, %c0_i32 : i32
      %90 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %91 = arith.cmpi eq, %in_8, %c-1_i32 : i32
      %92 = arith.andi %90, %91 : i1
      %93 = arith.ori %89, %92 : i1
      %94 = arith.select %93, %c1_i32, %in_8 : i32
      %95 = arith.remsi %in, %94 : i32
      %96 = arith.select %92, %c0_i32, %95 : i32
      %97 = arith.select %89, %in, %96 : i32
      linalg.yield %97 : i32
    } -> tensor<40x1xi32>
    %20 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %20 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%17 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %89 = arith.cmpi ne, %in, %in_8 : i32
      linalg.yield %89 : i1
    } -> tensor<40x1xi1>
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %21 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%17 : tensor<40x1xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %89 = arith.andi %in, %in_8 : i1
      linalg.yield %89 : i1
    } -> tensor<40x1xi1>
    %23 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %89 = arith.subi %in, %in_8 : i32
      linalg.yield %89 : i32
    } -> tensor<40x1xi32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22, %24, %12 : tensor<40x1xi1>, tensor<40x1xi32>, tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %89 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %89 : i32
    } -> tensor<40x1xi32>
    %26 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %26 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %89 = arith.cmpi eq, %in_8, %c0_i32 : i32
      %90 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %91 = arith.cmpi eq, %in_8, %c-1_i32 : i32
      %92 = arith.andi %90, %91 : i1
      %93 = arith.ori %89, %92 : i1
      %94 = arith.select %93, %c1_i32, %in_8 : i32
      %95 = arith.divsi %in, %94 : i32
      %96 = arith.select %92, %c-2147483648_i32, %95 : i32
      %97 = arith.select %89, %c-1_i32, %96 : i32
      linalg.yield %97 : i32
    } -> tensor<1x40xi32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %89 = arith.cmpi eq, %in, %c0_i32 : i32
      %90 = arith.shrsi %in, %c31_i32 : i32
      %91 = arith.ori %90, %c1_i32 : i32
      %92 = arith.select %89, %c0_i32, %91 : i32
      linalg.yield %92 : i32
    } -> tensor<1x40xi32>
    %29 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<i32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %30 = tensor.empty() : tensor<1x40xi1>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%30 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %89 = arith.cmpi ne, %in, %in_8 : i32
      linalg.yield %89 : i1
    } -> tensor<1x40xi1>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %26 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %89 = arith.cmpi eq, %in_8, %c0_i32 : i32
      %90 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %91 = arith.cmpi eq, %in_8, %c-1_i32 : i32
      %92 = arith.andi %90, %91 : i1
      %93 = arith.ori %89, %92 : i1
      %94 = arith.select %93, %c1_i32, %in_8 : i32
      %95 = arith.remsi %in, %94 : i32
      %96 = arith.select %92, %c0_i32, %95 : i32
      %97 = arith.select %89, %in, %96 : i32
      linalg.yield %97 : i32
    } -> tensor<1x40xi32>
    %33 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %33 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%30 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %89 = arith.cmpi ne, %in, %in_8 : i32
      linalg.yield %89 : i1
    } -> tensor<1x40xi1>
    %35 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %34 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%30 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %89 = arith.andi %in, %in_8 : i1
      linalg.yield %89 : i1
    } -> tensor<1x40xi1>
    %36 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %36 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %89 = arith.subi %in, %in_8 : i32
      linalg.yield %89 : i32
    } -> tensor<1x40xi32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%35, %37, %27 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %89 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %89 : i32
    } -> tensor<1x40xi32>
    %39 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<40x1xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %40 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<1x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %89 = arith.cmpi eq, %in, %in_8 : i32
      linalg.yield %89 : i1
    } -> tensor<40x40xi1>
    %42 = tensor.empty() : tensor<i1>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = []} ins(%cst_7 : tensor<i32>) outs(%42 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %89 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %89 : i1
    } -> tensor<i1>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = []} ins(%43, %cst_0, %cst_7 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%14 : tensor<i32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %89 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %89 : i32
    } -> tensor<i32>
    %45 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<i32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %45 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %89 = arith.cmpi eq, %in_8, %c0_i32 : i32
      %90 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %91 = arith.cmpi eq, %in_8, %c-1_i32 : i32
      %92 = arith.andi %90, %91 : i1
      %93 = arith.ori %89, %92 : i1
      %94 = arith.select %93, %c1_i32, %in_8 : i32
      %95 = arith.remsi %in, %94 : i32
      %96 = arith.select %92, %c0_i32, %95 : i32
      %97 = arith.select %89, %in, %96 : i32
      linalg.yield %97 : i32
    } -> tensor<1x40xi32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46, %33 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%30 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %89 = arith.cmpi ne, %in, %in_8 : i32
      linalg.yield %89 : i1
    } -> tensor<1x40xi1>
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46, %33 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%30 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %89 = arith.cmpi slt, %in, %in_8 : i32
      linalg.yield %89 : i1
    } -> tensor<1x40xi1>
    %49 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = []} ins(%44 : tensor<i32>) outs(%42 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %89 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %89 : i1
    } -> tensor<i1>
    %50 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<i1>) outs(%30 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x40xi1>
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48, %50 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%30 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %89 = arith.cmpi ne, %in, %in_8 : i1
      linalg.yield %89 : i1
    } -> tensor<1x40xi1>
    %52 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51, %47 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%30 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %89 = arith.andi %in, %in_8 : i1
      linalg.yield %89 : i1
    } -> tensor<1x40xi1>
    %53 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46, %45 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %89 = arith.addi %in, %in_8 : i32
      linalg.yield %89 : i32
    } -> tensor<1x40xi32>
    %54 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%52, %53, %46 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %89 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %89 : i32
    } -> tensor<1x40xi32>
    %55 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%30 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %89 = arith.cmpi sge, %in, %in_8 : i32
      linalg.yield %89 : i1
    } -> tensor<1x40xi1>
    %57 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<1x40xi1>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %58 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%41, %57 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %89 = arith.ori %in, %in_8 : i1
      linalg.yield %89 : i1
    } -> tensor<40x40xi1>
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %58 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %89 = arith.andi %in, %in_8 : i1
      linalg.yield %89 : i1
    } -> tensor<40x40xi1>
    %60 = tensor.empty() : tensor<2x4x40x40xf32>
    %61 = linalg.fill ins(%cst_2 : f32) outs(%60 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %89 = arith.mulf %in, %in_8 : f32
      %90 = arith.addf %out, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %89 = arith.divf %in, %in_8 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = tensor.empty() : tensor<2x4x40x40xi1>
    %66 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<40x40xi1>) outs(%65 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %67 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %64, %67 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %89 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40xf32>
    %70 = linalg.fill ins(%cst_1 : f32) outs(%69 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%70 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.maximumf %out, %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x40xf32>
    %72 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%69 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %73 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %71 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%69 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %89 = arith.maximumf %in, %in_8 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x40xf32>
    %74 = tensor.empty() : tensor<2x4x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x40xf32>) outs(%74 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x40x1xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %76 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %89 = arith.subf %in, %in_8 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.exp %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = linalg.fill ins(%cst_2 : f32) outs(%69 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x4x40x40xf32>) outs(%79 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %out, %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x40xf32>
    %81 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x40xf32>) outs(%74 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x4x40x1xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %82 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %89 = arith.divf %in, %in_8 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x40x40xf32>
    %84 = tensor.empty() : tensor<2x4x16x40xf32>
    %85 = linalg.fill ins(%cst_2 : f32) outs(%84 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %86 = linalg.generic {indexing_maps = [#map18, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %83 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%85 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %89 = arith.mulf %in, %in_8 : f32
      %90 = arith.addf %out, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<2x4x16x40xf32>
    %87 = tensor.empty() : tensor<2x40x4x16xf32>
    %88 = linalg.generic {indexing_maps = [#map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x16x40xf32>) outs(%87 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %88 : tensor<2x40x4x16xf32>
  }
}

