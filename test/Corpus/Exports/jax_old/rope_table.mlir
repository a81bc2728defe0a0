#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_rope_table attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<40x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1> : tensor<i32>
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %cst_5 = arith.constant dense<2> : tensor<i32>
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %68 = linalg.index 0 : index
      %69 = arith.index_cast %68 : index to i32
      linalg.yield %69 : i32
    } -> tensor<8xi32>
    %2 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<i32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%2, %1 : tensor<8xi32>, tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %68 = arith.muli %in, %in_7 : i32
      linalg.yield %68 : i32
    } -> tensor<8xi32>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<i32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8xi32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%4, %3 : tensor<8xi32>, tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %68 = arith.addi %in, %in_7 : i32
      linalg.yield %68 : i32
    } -> tensor<8xi32>
    %6 = tensor.empty() : tensor<8x1xi32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8xi32>) outs(%6 : tensor<8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x1xi32>
    %8 = tensor.empty() : tensor<2x40x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<2x40x4x8xf32>) {
    ^bb0(%out: f32):
      %68 = linalg.index 0 : index
      %69 = linalg.index 1 : index
      %70 = linalg.index 2 : index
      %71 = linalg.index 3 : index
      %extracted = tensor.extract %7[%71, %c0] : tensor<8x1xi32>
      %72 = arith.index_cast %extracted : i32 to index
      %73 = arith.maxsi %72, %c0 : index
      %74 = arith.minsi %73, %c15 : index
      %extracted_7 = tensor.extract %arg0[%68, %69, %70, %74] : tensor<2x40x4x16xf32>
      linalg.yield %extracted_7 : f32
    } -> tensor<2x40x4x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_3 : tensor<i32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8xi32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%10, %3 : tensor<8xi32>, tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %68 = arith.addi %in, %in_7 : i32
      linalg.yield %68 : i32
    } -> tensor<8xi32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8xi32>) outs(%6 : tensor<8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x1xi32>
    %13 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<2x40x4x8xf32>) {
    ^bb0(%out: f32):
      %68 = linalg.index 0 : index
      %69 = linalg.index 1 : index
      %70 = linalg.index 2 : index
      %71 = linalg.index 3 : index
      %extracted = tensor.extract %12[%71, %c0] : tensor<8x1xi32>
      %72 = arith.index_cast %extracted : i32 to index
      %73 = arith.maxsi %72, %c0 : index
      %74 = arith.minsi %73, %c15 : index
      %extracted_7 = tensor.extract %arg0[%68, %69, %70, %74] : tensor<2x40x4x16xf32>
      linalg.yield %extracted_7 : f32
    } -> tensor<2x40x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.negf %in : f32
      linalg.yield %68 : f32
    } -> tensor<2x40x4x8xf32>
    %15 = tensor.empty() : tensor<2x40x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %18 = tensor.empty() : tensor<2x40x4x8x2xf32>
    %19 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<2x40x4x8x2xf32>) {
    ^bb0(%out: f32):
      %68 = linalg.index 0 : index
      %69 = linalg.index 1 : index
      %70 = linalg.index 2 : index
      %71 = linalg.index 3 : index
      %72 = linalg.index 4 : index
      %73 = arith.cmpi ult, %72, %c1 : index
      %74 = scf.if %73 -> (f32) {
        %extracted = tensor.extract %16[%68, %69, %70, %71, %72] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      } else {
        %75 = arith.subi %72, %c1 : index
        %extracted = tensor.extract %17[%68, %69, %70, %71, %75] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %74 : f32
    } -> tensor<2x40x4x8x2xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %20 = tensor.empty() : tensor<40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<40x16xf32>) outs(%20 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.cos %in : f32
      linalg.yield %68 : f32
    } -> tensor<40x16xf32>
    %22 = tensor.empty() : tensor<40x1x16xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<40x16xf32>) outs(%22 : tensor<40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x16xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<40x16xf32>) outs(%20 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.sin %in : f32
      linalg.yield %68 : f32
    } -> tensor<40x16xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<40x16xf32>) outs(%22 : tensor<40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x16xf32>
    %26 = tensor.empty() : tensor<1x40x1x16xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<40x1x16xf32>) outs(%26 : tensor<1x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x16xf32>
    %28 = tensor.empty() : tensor<2x40x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x40x1x16xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %29 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.mulf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x40x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<40x1x16xf32>) outs(%26 : tensor<1x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x16xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x40x1x16xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %32 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.mulf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x40x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.addf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x40x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<2x40x4x8xf32>) {
    ^bb0(%out: f32):
      %68 = linalg.index 0 : index
      %69 = linalg.index 1 : index
      %70 = linalg.index 2 : index
      %71 = linalg.index 3 : index
      %extracted = tensor.extract %7[%71, %c0] : tensor<8x1xi32>
      %72 = arith.index_cast %extracted : i32 to index
      %73 = arith.maxsi %72, %c0 : index
      %74 = arith.minsi %73, %c15 : index
      %extracted_7 = tensor.extract %arg1[%68, %69, %70, %74] : tensor<2x40x4x16xf32>
      linalg.yield %extracted_7 : f32
    } -> tensor<2x40x4x8xf32>
    %36 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<2x40x4x8xf32>) {
    ^bb0(%out: f32):
      %68 = linalg.index 0 : index
      %69 = linalg.index 1 : index
      %70 = linalg.index 2 : index
      %71 = linalg.index 3 : index
      %extracted = tensor.extract %12[%71, %c0] : tensor<8x1xi32>
      %72 = arith.index_cast %extracted : i32 to index
      %73 = arith.maxsi %72, %c0 : index
      %74 = arith.minsi %73, %c15 : index
      %extracted_7 = tensor.extract %arg1[%68, %69, %70, %74] : tensor<2x40x4x16xf32>
      linalg.yield %extracted_7 : f32
    } -> tensor<2x40x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.negf %in : f32
      linalg.yield %68 : f32
    } -> tensor<2x40x4x8xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<2x40x4x8x2xf32>) {
    ^bb0(%out: f32):
      %68 = linalg.index 0 : index
      %69 = linalg.index 1 : index
      %70 = linalg.index 2 : index
      %71 = linalg.index 3 : index
      %72 = linalg.index 4 : index
      %73 = arith.cmpi ult, %72, %c1 : index
      %74 = scf.if %73 -> (f32) {
        %extracted = tensor.extract %38[%68, %69, %70, %71, %72] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      } else {
        %75 = arith.subi %72, %c1 : index
        %extracted = tensor.extract %39[%68, %69, %70, %71, %75] : tensor<2x40x4x8x1xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %74 : f32
    } -> tensor<2x40x4x8x2xf32>
    %collapsed_6 = tensor.collapse_shape %40 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %29 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.mulf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x40x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6, %32 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.mulf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x40x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.addf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x40x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x40x40xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%34, %43 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%45 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.mulf %in, %in_7 : f32
      %69 = arith.addf %out, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %47 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.divf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x40x40xf32>
    %49 = tensor.empty() : tensor<2x4x40xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x4x40x40xf32>) outs(%50 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.maximumf %out, %in : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x40xf32>
    %52 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%49 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %51 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%49 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.maximumf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x40xf32>
    %54 = tensor.empty() : tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40xf32>) outs(%54 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x1xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %56 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.subf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.exp %in : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x40x40xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %out, %in : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x40xf32>
    %61 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40xf32>) outs(%54 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %62 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x40x1xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %62 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.divf %in, %in_7 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = tensor.empty() : tensor<2x4x16x40xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %66 = linalg.generic {indexing_maps = [#map17, #map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %63 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%65 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %68 = arith.mulf %in, %in_7 : f32
      %69 = arith.addf %out, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<2x4x16x40xf32>
    %67 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x16x40xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %67 : tensor<2x40x4x16xf32>
  }
}

