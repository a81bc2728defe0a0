#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_ring_buffer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x1x16xf32>, %arg1: tensor<2x16x2x16xf32>, %arg2: tensor<2x16x2x16xf32>, %arg3: tensor<2x1x2x16xf32>, %arg4: tensor<2x1x2x16xf32>, %arg5: tensor<i32>) -> (tensor<2x1x2x16xf32> {jax.result_info = "result[0]"}, tensor<2x16x2x16xf32> {jax.result_info = "result[1]"}, tensor<2x16x2x16xf32> {jax.result_info = "result[2]"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c16_i32 = arith.constant 16 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<16> : tensor<i32>
    %c-1_i32 = arith.constant -1 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c1_i32 = arith.constant 1 : i32
    %cst_6 = arith.constant dense<1> : tensor<i32>
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%cst_5 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %71 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %71 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %cst_6, %cst_5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %71 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %71 : i32
    } -> tensor<i32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%arg5, %3 : tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %71 = arith.cmpi eq, %in_8, %c0_i32 : i32
      %72 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %73 = arith.cmpi eq, %in_8, %c-1_i32 : i32
      %74 = arith.andi %72, %73 : i1
      %75 = arith.ori %71, %74 : i1
      %76 = arith.select %75, %c1_i32, %in_8 : i32
      %77 = arith.remsi %in, %76 : i32
      %78 = arith.select %74, %c0_i32, %77 : i32
      %79 = arith.select %71, %in, %78 : i32
      linalg.yield %79 : i32
    } -> tensor<i32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%4 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %71 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %71 : i1
    } -> tensor<i1>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%4 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %71 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %71 : i1
    } -> tensor<i1>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%3 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %71 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %71 : i1
    } -> tensor<i1>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%6, %7 : tensor<i1>, tensor<i1>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %71 = arith.cmpi ne, %in, %in_8 : i1
      linalg.yield %71 : i1
    } -> tensor<i1>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%8, %5 : tensor<i1>, tensor<i1>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %71 = arith.andi %in, %in_8 : i1
      linalg.yield %71 : i1
    } -> tensor<i1>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%4, %3 : tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %71 = arith.addi %in, %in_8 : i32
      linalg.yield %71 : i32
    } -> tensor<i32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%9, %10, %4 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %71 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %71 : i32
    } -> tensor<i32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%11 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %71 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %71 : i1
    } -> tensor<i1>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%11 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %71 = arith.addi %in, %c16_i32 : i32
      linalg.yield %71 : i32
    } -> tensor<i32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%12, %13, %11 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %71 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %71 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %14[] : tensor<i32>
    %15 = arith.index_cast %extracted : i32 to index
    %16 = arith.maxsi %15, %c0 : index
    %17 = arith.minsi %16, %c15 : index
    %inserted_slice = tensor.insert_slice %arg3 into %arg1[0, %17, 0, 0] [2, 1, 2, 16] [1, 1, 1, 1] : tensor<2x1x2x16xf32> into tensor<2x16x2x16xf32>
    %inserted_slice_7 = tensor.insert_slice %arg4 into %arg2[0, %17, 0, 0] [2, 1, 2, 16] [1, 1, 1, 1] : tensor<2x1x2x16xf32> into tensor<2x16x2x16xf32>
    %18 = tensor.empty() : tensor<16xi32>
    %19 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%18 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i32
      linalg.yield %72 : i32
    } -> tensor<16xi32>
    %20 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%11 : tensor<i32>) outs(%18 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%20, %19 : tensor<16xi32>, tensor<16xi32>) outs(%18 : tensor<16xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %71 = arith.subi %in, %in_8 : i32
      linalg.yield %71 : i32
    } -> tensor<16xi32>
    %22 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%3 : tensor<i32>) outs(%18 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%21, %22 : tensor<16xi32>, tensor<16xi32>) outs(%18 : tensor<16xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %71 = arith.cmpi eq, %in_8, %c0_i32 : i32
      %72 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %73 = arith.cmpi eq, %in_8, %c-1_i32 : i32
      %74 = arith.andi %72, %73 : i1
      %75 = arith.ori %71, %74 : i1
      %76 = arith.select %75, %c1_i32, %in_8 : i32
      %77 = arith.remsi %in, %76 : i32
      %78 = arith.select %74, %c0_i32, %77 : i32
      %79 = arith.select %71, %in, %78 : i32
      linalg.yield %79 : i32
    } -> tensor<16xi32>
    %24 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%cst : tensor<i32>) outs(%18 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %25 = tensor.empty() : tensor<16xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%23, %24 : tensor<16xi32>, tensor<16xi32>) outs(%25 : tensor<16xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %71 = arith.cmpi ne, %in, %in_8 : i32
      linalg.yield %71 : i1
    } -> tensor<16xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%23, %24 : tensor<16xi32>, tensor<16xi32>) outs(%25 : tensor<16xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %71 = arith.cmpi slt, %in, %in_8 : i32
      linalg.yield %71 : i1
    } -> tensor<16xi1>
    %28 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%7 : tensor<i1>) outs(%25 : tensor<16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%27, %28 : tensor<16xi1>, tensor<16xi1>) outs(%25 : tensor<16xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %71 = arith.cmpi ne, %in, %in_8 : i1
      linalg.yield %71 : i1
    } -> tensor<16xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%29, %26 : tensor<16xi1>, tensor<16xi1>) outs(%25 : tensor<16xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %71 = arith.andi %in, %in_8 : i1
      linalg.yield %71 : i1
    } -> tensor<16xi1>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%23, %22 : tensor<16xi32>, tensor<16xi32>) outs(%18 : tensor<16xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %71 = arith.addi %in, %in_8 : i32
      linalg.yield %71 : i32
    } -> tensor<16xi32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel"]} ins(%30, %31, %23 : tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) outs(%18 : tensor<16xi32>) {
    ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
      %71 = arith.select %in, %in_8, %in_9 : i32
      linalg.yield %71 : i32
    } -> tensor<16xi32>
    %33 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%arg5 : tensor<i32>) outs(%18 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%32, %33 : tensor<16xi32>, tensor<16xi32>) outs(%25 : tensor<16xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %71 = arith.cmpi sle, %in, %in_8 : i32
      linalg.yield %71 : i1
    } -> tensor<16xi1>
    %35 = tensor.empty() : tensor<2x1x16xf32>
    %36 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x1x1x16xf32>) outs(%36 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %out, %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x1x16xf32>
    %38 = tensor.empty() : tensor<2x16x2x1xf32>
    %39 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<2x16x2x1xf32>) -> tensor<2x16x2x1xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice, %37 : tensor<2x16x2x16xf32>, tensor<2x1x16xf32>) outs(%39 : tensor<2x16x2x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %71 = arith.mulf %in, %in_8 : f32
      %72 = arith.addf %out, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<2x16x2x1xf32>
    %41 = tensor.empty() : tensor<2x2x1x16xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x16x2x1xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x16xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x16xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %71 = arith.divf %in, %in_8 : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x1x16xf32>
    %45 = tensor.empty() : tensor<1x1x1x16xi1>
    %46 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<16xi1>) outs(%45 : tensor<1x1x1x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x16xi1>
    %47 = tensor.empty() : tensor<2x2x1x16xi1>
    %48 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x1x1x16xi1>) outs(%47 : tensor<2x2x1x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x1x16xi1>
    %49 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x16xf32>
    %50 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %44, %49 : tensor<2x2x1x16xi1>, tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %71 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x1x16xf32>
    %51 = tensor.empty() : tensor<2x2x1xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<2x2x1xf32>) -> tensor<2x2x1xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x2x1x16xf32>) outs(%52 : tensor<2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.maximumf %out, %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x1xf32>
    %54 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%51 : tensor<2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %53 : tensor<2x2x1xf32>, tensor<2x2x1xf32>) outs(%51 : tensor<2x2x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %71 = arith.maximumf %in, %in_8 : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x1xf32>
    %56 = tensor.empty() : tensor<2x2x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x2x1xf32>) outs(%56 : tensor<2x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x2x1x1xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x16xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %58 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %71 = arith.subf %in, %in_8 : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x1x16xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x1x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x1x16xf32>
    %61 = linalg.fill ins(%cst_1 : f32) outs(%51 : tensor<2x2x1xf32>) -> tensor<2x2x1xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x2x1x16xf32>) outs(%61 : tensor<2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %out, %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x1xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x2x1xf32>) outs(%56 : tensor<2x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x2x1x1xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x16xf32>
    %65 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %64 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %71 = arith.divf %in, %in_8 : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x1x16xf32>
    %66 = tensor.empty() : tensor<2x2x16x1xf32>
    %67 = linalg.fill ins(%cst_1 : f32) outs(%66 : tensor<2x2x16x1xf32>) -> tensor<2x2x16x1xf32>
    %68 = linalg.generic {indexing_maps = [#map16, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice_7, %65 : tensor<2x16x2x16xf32>, tensor<2x2x1x16xf32>) outs(%67 : tensor<2x2x16x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %71 = arith.mulf %in, %in_8 : f32
      %72 = arith.addf %out, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x16x1xf32>
    %69 = tensor.empty() : tensor<2x1x2x16xf32>
    %70 = linalg.generic {indexing_maps = [#map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x2x16x1xf32>) outs(%69 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16xf32>
    return %70, %inserted_slice, %inserted_slice_7 : tensor<2x1x2x16xf32>, tensor<2x16x2x16xf32>, tensor<2x16x2x16xf32>
  }
}

