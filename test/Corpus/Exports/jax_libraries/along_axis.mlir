#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1) -> (d1, d0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map12 = affine_map<(d0, d1, d2) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_along_axis attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<79x4xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<79> : tensor<i32>
    %cst_1 = arith.constant dense<78> : tensor<1xi32>
    %cst_2 = arith.constant dense<0x7FC00000> : tensor<f32>
    %true = arith.constant true
    %c0 = arith.constant 0 : index
    %c78 = arith.constant 78 : index
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<1> : tensor<i32>
    %cst_8 = arith.constant dense<40> : tensor<i32>
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
    %6 = tensor.empty() : tensor<40x40xi32>
    %7 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x1xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %8 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_9: i32, %out: i32):
      %72 = arith.subi %in, %in_9 : i32
      linalg.yield %72 : i32
    } -> tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_9: i32, %out: i32):
      %72 = arith.addi %in, %in_9 : i32
      linalg.yield %72 : i32
    } -> tensor<40x40xi32>
    %12 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_9: i32, %out: i32):
      %72 = arith.subi %in, %in_9 : i32
      linalg.yield %72 : i32
    } -> tensor<40x40xi32>
    %14 = tensor.empty() : tensor<4x40x40xi32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<40x40xi32>) outs(%14 : tensor<4x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<4x40x40xi32>
    %16 = tensor.empty() : tensor<4x79xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<79x4xf32>) outs(%16 : tensor<4x79xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x79xf32>
    %18 = tensor.empty() : tensor<4x1x79xf32>
    %19 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<4x79xf32>) outs(%18 : tensor<4x1x79xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x1x79xf32>
    %20 = tensor.empty() : tensor<4x40x79xf32>
    %21 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<4x1x79xf32>) outs(%20 : tensor<4x40x79xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x79xf32>
    %22 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%14 : tensor<4x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<4x40x40xi32>
    %23 = tensor.empty() : tensor<4x40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %22 : tensor<4x40x40xi32>, tensor<4x40x40xi32>) outs(%23 : tensor<4x40x40xi1>) {
    ^bb0(%in: i32, %in_9: i32, %out: i1):
      %72 = arith.cmpi slt, %in, %in_9 : i32
      linalg.yield %72 : i1
    } -> tensor<4x40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<i32>) outs(%14 : tensor<4x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<4x40x40xi32>
    %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %25 : tensor<4x40x40xi32>, tensor<4x40x40xi32>) outs(%14 : tensor<4x40x40xi32>) {
    ^bb0(%in: i32, %in_9: i32, %out: i32):
      %72 = arith.addi %in, %in_9 : i32
      linalg.yield %72 : i32
    } -> tensor<4x40x40xi32>
    %27 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %26, %15 : tensor<4x40x40xi1>, tensor<4x40x40xi32>, tensor<4x40x40xi32>) outs(%14 : tensor<4x40x40xi32>) {
    ^bb0(%in: i1, %in_9: i32, %in_10: i32, %out: i32):
      %72 = arith.select %in, %in_9, %in_10 : i32
      linalg.yield %72 : i32
    } -> tensor<4x40x40xi32>
    %expanded = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [4, 40, 40, 1] : tensor<4x40x40xi32> into tensor<4x40x40x1xi32>
    %28 = tensor.empty() : tensor<4x40x40x1xi32>
    %29 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%28 : tensor<4x40x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<4x40x40x1xi32>
    %30 = tensor.empty() : tensor<4x40x40x1xi1>
    %31 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %29 : tensor<4x40x40x1xi32>, tensor<4x40x40x1xi32>) outs(%30 : tensor<4x40x40x1xi1>) {
    ^bb0(%in: i32, %in_9: i32, %out: i1):
      %72 = arith.cmpi sge, %in, %in_9 : i32
      linalg.yield %72 : i1
    } -> tensor<4x40x40x1xi1>
    %32 = tensor.empty() : tensor<1x1x1x1xi32>
    %33 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi32>) outs(%32 : tensor<1x1x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x1x1xi32>
    %34 = linalg.generic {indexing_maps = [#map16, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x1x1xi32>) outs(%28 : tensor<4x40x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<4x40x40x1xi32>
    %35 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %34 : tensor<4x40x40x1xi32>, tensor<4x40x40x1xi32>) outs(%30 : tensor<4x40x40x1xi1>) {
    ^bb0(%in: i32, %in_9: i32, %out: i1):
      %72 = arith.cmpi sle, %in, %in_9 : i32
      linalg.yield %72 : i1
    } -> tensor<4x40x40x1xi1>
    %36 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %35 : tensor<4x40x40x1xi1>, tensor<4x40x40x1xi1>) outs(%30 : tensor<4x40x40x1xi1>) {
    ^bb0(%in: i1, %in_9: i1, %out: i1):
      %72 = arith.andi %in, %in_9 : i1
      linalg.yield %72 : i1
    } -> tensor<4x40x40x1xi1>
    %37 = linalg.fill ins(%true : i1) outs(%23 : tensor<4x40x40xi1>) -> tensor<4x40x40xi1>
    %38 = linalg.generic {indexing_maps = [#map14, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<4x40x40x1xi1>) outs(%37 : tensor<4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %72 = arith.andi %out, %in : i1
      linalg.yield %72 : i1
    } -> tensor<4x40x40xi1>
    %39 = tensor.empty() : tensor<4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel"]} outs(%39 : tensor<4x40x40xf32>) {
    ^bb0(%out: f32):
      %72 = linalg.index 0 : index
      %73 = linalg.index 1 : index
      %74 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%72, %73, %74, %c0] : tensor<4x40x40x1xi32>
      %75 = arith.index_cast %extracted : i32 to index
      %76 = arith.maxsi %75, %c0 : index
      %77 = arith.minsi %76, %c78 : index
      %extracted_9 = tensor.extract %21[%72, %73, %77] : tensor<4x40x79xf32>
      linalg.yield %extracted_9 : f32
    } -> tensor<4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%39 : tensor<4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %40, %41 : tensor<4x40x40xi1>, tensor<4x40x40xf32>, tensor<4x40x40xf32>) outs(%39 : tensor<4x40x40xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %72 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %72 : f32
    } -> tensor<4x40x40xf32>
    %43 = tensor.empty() : tensor<2x4x40x40xf32>
    %44 = linalg.fill ins(%cst_4 : f32) outs(%43 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map18, #map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %72 = arith.mulf %in, %in_9 : f32
      %73 = arith.addf %out, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %72 = arith.divf %in, %in_9 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = tensor.empty() : tensor<1x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<4x40x40xf32>) outs(%48 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %72 = arith.addf %in, %in_9 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %52 = tensor.empty() : tensor<2x4x40xf32>
    %53 = linalg.fill ins(%cst_3 : f32) outs(%52 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %54 = linalg.generic {indexing_maps = [#map14, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x40x40xf32>) outs(%53 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.maximumf %out, %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%52 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %54 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%52 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %72 = arith.maximumf %in, %in_9 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40xf32>
    %57 = tensor.empty() : tensor<2x4x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map17, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x40xf32>) outs(%57 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map23, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %59 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %72 = arith.subf %in, %in_9 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.exp %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = linalg.fill ins(%cst_4 : f32) outs(%52 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %63 = linalg.generic {indexing_maps = [#map14, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x40x40xf32>) outs(%62 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %out, %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40xf32>
    %64 = linalg.generic {indexing_maps = [#map17, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x40xf32>) outs(%57 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map23, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %65 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %72 = arith.divf %in, %in_9 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = tensor.empty() : tensor<2x4x16x40xf32>
    %68 = linalg.fill ins(%cst_4 : f32) outs(%67 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %69 = linalg.generic {indexing_maps = [#map24, #map25, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %66 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%68 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %72 = arith.mulf %in, %in_9 : f32
      %73 = arith.addf %out, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x16x40xf32>
    %70 = tensor.empty() : tensor<2x40x4x16xf32>
    %71 = linalg.generic {indexing_maps = [#map26, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x16x40xf32>) outs(%70 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %71 : tensor<2x40x4x16xf32>
  }
}

