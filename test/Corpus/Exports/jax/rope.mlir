#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1) -> (d0)>
#map15 = affine_map<(d0, d1) -> (d0, d1)>
#map16 = affine_map<(d0, d1) -> (d1)>
#map17 = affine_map<(d0, d1) -> (d0, 0)>
#map18 = affine_map<(d0, d1) -> (0, d1)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2) -> ()>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_rope attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %c8 = arith.constant 8 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+04> : tensor<f32>
    %cst_5 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_6 = arith.constant dense<0> : tensor<i32>
    %cst_7 = arith.constant dense<2> : tensor<i32>
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %85 = linalg.index 0 : index
      %86 = arith.index_cast %85 : index to i32
      linalg.yield %86 : i32
    } -> tensor<8xi32>
    %2 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_7 : tensor<i32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%2, %1 : tensor<8xi32>, tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %in_11: i32, %out: i32):
      %85 = arith.muli %in, %in_11 : i32
      linalg.yield %85 : i32
    } -> tensor<8xi32>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_6 : tensor<i32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8xi32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%4, %3 : tensor<8xi32>, tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %in_11: i32, %out: i32):
      %85 = arith.addi %in, %in_11 : i32
      linalg.yield %85 : i32
    } -> tensor<8xi32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %85 = arith.subi %c0_i32, %in : i32
      linalg.yield %85 : i32
    } -> tensor<8xi32>
    %7 = tensor.empty() : tensor<8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<8xi32>) outs(%7 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %85 = arith.sitofp %in : i32 to f32
      linalg.yield %85 : f32
    } -> tensor<8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%7 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%8, %9 : tensor<8xf32>, tensor<8xf32>) outs(%7 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.divf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%7 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%11, %10 : tensor<8xf32>, tensor<8xf32>) outs(%7 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = math.powf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<8xf32>
    %13 = tensor.empty() : tensor<40xi32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%13 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %85 = linalg.index 0 : index
      %86 = arith.index_cast %85 : index to i32
      linalg.yield %86 : i32
    } -> tensor<40xi32>
    %15 = tensor.empty() : tensor<40x1x1xi32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<40xi32>) outs(%15 : tensor<40x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1x1xi32>
    %17 = tensor.empty() : tensor<40x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<40x1x1xi32>) outs(%17 : tensor<40x1x1xf32>) {
    ^bb0(%in: i32, %out: f32):
      %85 = arith.sitofp %in : i32 to f32
      linalg.yield %85 : f32
    } -> tensor<40x1x1xf32>
    %19 = tensor.empty() : tensor<1x1x8xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<8xf32>) outs(%19 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %21 = tensor.empty() : tensor<40x1x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<40x1x1xf32>) outs(%21 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x8xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x8xf32>) outs(%21 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<40x1x8xf32>, tensor<40x1x8xf32>) outs(%21 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<40x1x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_8 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<40x1x8xf32>) outs(%21 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = math.cos %in : f32
      linalg.yield %85 : f32
    } -> tensor<40x1x8xf32>
    %26 = tensor.empty() : tensor<1x40x1x8xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<40x1x8xf32>) outs(%26 : tensor<1x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x8xf32>
    %28 = tensor.empty() : tensor<2x40x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x40x1x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %29 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<40x1x8xf32>) outs(%21 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = math.sin %in : f32
      linalg.yield %85 : f32
    } -> tensor<40x1x8xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<40x1x8xf32>) outs(%26 : tensor<1x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x8xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x40x1x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %33 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.subf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %29 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %33 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.addf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %39 = tensor.empty() : tensor<2x40x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<2x40x4x16xf32>) {
    ^bb0(%out: f32):
      %85 = linalg.index 0 : index
      %86 = linalg.index 1 : index
      %87 = linalg.index 2 : index
      %88 = linalg.index 3 : index
      %89 = arith.cmpi ult, %88, %c8 : index
      %90 = scf.if %89 -> (f32) {
        %extracted = tensor.extract %35[%85, %86, %87, %88] : tensor<2x40x4x8xf32>
        scf.yield %extracted : f32
      } else {
        %91 = arith.subi %88, %c8 : index
        %extracted = tensor.extract %38[%85, %86, %87, %91] : tensor<2x40x4x8xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %90 : f32
    } -> tensor<2x40x4x16xf32>
    %extracted_slice_9 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_10 = tensor.extract_slice %arg1[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %29 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %33 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.subf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %29 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %33 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %45 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%28 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.addf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<2x40x4x16xf32>) {
    ^bb0(%out: f32):
      %85 = linalg.index 0 : index
      %86 = linalg.index 1 : index
      %87 = linalg.index 2 : index
      %88 = linalg.index 3 : index
      %89 = arith.cmpi ult, %88, %c8 : index
      %90 = scf.if %89 -> (f32) {
        %extracted = tensor.extract %43[%85, %86, %87, %88] : tensor<2x40x4x8xf32>
        scf.yield %extracted : f32
      } else {
        %91 = arith.subi %88, %c8 : index
        %extracted = tensor.extract %46[%85, %86, %87, %91] : tensor<2x40x4x8xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %90 : f32
    } -> tensor<2x40x4x16xf32>
    %48 = tensor.empty() : tensor<2x4x40x40xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%40, %47 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%49 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      %86 = arith.addf %out, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.divf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x40x40xf32>
    %53 = tensor.empty() : tensor<40x1xi32>
    %54 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<40xi32>) outs(%53 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %55 = tensor.empty() : tensor<1x40xi32>
    %56 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<40xi32>) outs(%55 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %57 = tensor.empty() : tensor<40x40xi32>
    %58 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<40x1xi32>) outs(%57 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %59 = linalg.generic {indexing_maps = [#map18, #map15], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<1x40xi32>) outs(%57 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %60 = tensor.empty() : tensor<40x40xi1>
    %61 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%58, %59 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%60 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %85 = arith.cmpi sge, %in, %in_11 : i32
      linalg.yield %85 : i1
    } -> tensor<40x40xi1>
    %62 = tensor.empty() : tensor<2x4x40x40xi1>
    %63 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<40x40xi1>) outs(%62 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %64 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %52, %64 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %85 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = tensor.empty() : tensor<2x4x40xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%67 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = arith.maximumf %out, %in : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x40xf32>
    %69 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%66 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%66 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.maximumf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x40xf32>
    %71 = tensor.empty() : tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x40xf32>) outs(%71 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map22, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40x1xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %73 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.subf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = math.exp %in : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = arith.addf %out, %in : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x40xf32>
    %78 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x40xf32>) outs(%71 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map22, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x40x1xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %79 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.divf %in, %in_11 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x40x40xf32>
    %81 = tensor.empty() : tensor<2x4x16x40xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %83 = linalg.generic {indexing_maps = [#map23, #map24, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %80 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%82 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %85 = arith.mulf %in, %in_11 : f32
      %86 = arith.addf %out, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x40xf32>
    %84 = linalg.generic {indexing_maps = [#map25, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x16x40xf32>) outs(%39 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %84 : tensor<2x40x4x16xf32>
  }
}

