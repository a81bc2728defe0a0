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
    %cst_6 = arith.constant dense<[0, 2, 4, 6, 8, 10, 12, 14]> : tensor<8xi32>
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_6 : tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %80 = arith.subi %c0_i32, %in : i32
      linalg.yield %80 : i32
    } -> tensor<8xi32>
    %2 = tensor.empty() : tensor<8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %80 = arith.sitofp %in : i32 to f32
      linalg.yield %80 : f32
    } -> tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%3, %4 : tensor<8xf32>, tensor<8xf32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.divf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%6, %5 : tensor<8xf32>, tensor<8xf32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = math.powf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty() : tensor<40xi32>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %80 = linalg.index 0 : index
      %81 = arith.index_cast %80 : index to i32
      linalg.yield %81 : i32
    } -> tensor<40xi32>
    %10 = tensor.empty() : tensor<40x1x1xi32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<40xi32>) outs(%10 : tensor<40x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1x1xi32>
    %12 = tensor.empty() : tensor<40x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<40x1x1xi32>) outs(%12 : tensor<40x1x1xf32>) {
    ^bb0(%in: i32, %out: f32):
      %80 = arith.sitofp %in : i32 to f32
      linalg.yield %80 : f32
    } -> tensor<40x1x1xf32>
    %14 = tensor.empty() : tensor<1x1x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8xf32>) outs(%14 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8xf32>
    %16 = tensor.empty() : tensor<40x1x8xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<40x1x1xf32>) outs(%16 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x8xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x8xf32>) outs(%16 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<40x1x8xf32>, tensor<40x1x8xf32>) outs(%16 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<40x1x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_7 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<40x1x8xf32>) outs(%16 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.cos %in : f32
      linalg.yield %80 : f32
    } -> tensor<40x1x8xf32>
    %21 = tensor.empty() : tensor<1x40x1x8xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<40x1x8xf32>) outs(%21 : tensor<1x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x8xf32>
    %23 = tensor.empty() : tensor<2x40x4x8xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x40x1x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %24 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<40x1x8xf32>) outs(%16 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.sin %in : f32
      linalg.yield %80 : f32
    } -> tensor<40x1x8xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<40x1x8xf32>) outs(%21 : tensor<1x40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x8xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x40x1x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.subf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %24 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.addf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %34 = tensor.empty() : tensor<2x40x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%34 : tensor<2x40x4x16xf32>) {
    ^bb0(%out: f32):
      %80 = linalg.index 0 : index
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi ult, %83, %c8 : index
      %85 = scf.if %84 -> (f32) {
        %extracted = tensor.extract %30[%80, %81, %82, %83] : tensor<2x40x4x8xf32>
        scf.yield %extracted : f32
      } else {
        %86 = arith.subi %83, %c8 : index
        %extracted = tensor.extract %33[%80, %81, %82, %86] : tensor<2x40x4x8xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %85 : f32
    } -> tensor<2x40x4x16xf32>
    %extracted_slice_8 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_9 = tensor.extract_slice %arg1[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %24 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.subf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %24 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%23 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.addf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x40x4x8xf32>
    %42 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%34 : tensor<2x40x4x16xf32>) {
    ^bb0(%out: f32):
      %80 = linalg.index 0 : index
      %81 = linalg.index 1 : index
      %82 = linalg.index 2 : index
      %83 = linalg.index 3 : index
      %84 = arith.cmpi ult, %83, %c8 : index
      %85 = scf.if %84 -> (f32) {
        %extracted = tensor.extract %38[%80, %81, %82, %83] : tensor<2x40x4x8xf32>
        scf.yield %extracted : f32
      } else {
        %86 = arith.subi %83, %c8 : index
        %extracted = tensor.extract %41[%80, %81, %82, %86] : tensor<2x40x4x8xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %85 : f32
    } -> tensor<2x40x4x16xf32>
    %43 = tensor.empty() : tensor<2x4x40x40xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%35, %42 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      %81 = arith.addf %out, %80 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.divf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = tensor.empty() : tensor<40x1xi32>
    %49 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40xi32>) outs(%48 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %50 = tensor.empty() : tensor<1x40xi32>
    %51 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40xi32>) outs(%50 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %52 = tensor.empty() : tensor<40x40xi32>
    %53 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<40x1xi32>) outs(%52 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %54 = linalg.generic {indexing_maps = [#map18, #map15], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x40xi32>) outs(%52 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %55 = tensor.empty() : tensor<40x40xi1>
    %56 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%55 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %80 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %80 : i1
    } -> tensor<40x40xi1>
    %57 = tensor.empty() : tensor<2x4x40x40xi1>
    %58 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<40x40xi1>) outs(%57 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %59 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %47, %59 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %80 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = tensor.empty() : tensor<2x4x40xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x40x40xf32>) outs(%62 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.maximumf %out, %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x40xf32>
    %64 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%61 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %63 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%61 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.maximumf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x40xf32>
    %66 = tensor.empty() : tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x40xf32>) outs(%66 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map22, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %68 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.subf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.exp %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x40x40xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x40x40xf32>) outs(%71 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.addf %out, %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x40xf32>
    %73 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40xf32>) outs(%66 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map22, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %74 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.divf %in, %in_10 : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x16x40xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %78 = linalg.generic {indexing_maps = [#map23, #map24, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %75 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%77 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %80 = arith.mulf %in, %in_10 : f32
      %81 = arith.addf %out, %80 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x40xf32>
    %79 = linalg.generic {indexing_maps = [#map25, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x16x40xf32>) outs(%34 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %79 : tensor<2x40x4x16xf32>
  }
}

