#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d2, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0) -> ()>
#map8 = affine_map<() -> ()>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1) -> (d0, 0)>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0, d1) -> ()>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> ()>
#map19 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map20 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map24 = affine_map<(d0, d1, d2) -> ()>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_swin attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8x8x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<49x4xf32>) -> (tensor<2x8x8x64xf32> {jax.result_info = "result"}) {
    %c2 = arith.constant 2 : index
    %cst = arith.constant dense<1> : tensor<i32>
    %c-1_i32 = arith.constant -1 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c0_i32 = arith.constant 0 : i32
    %c1_i32 = arith.constant 1 : i32
    %c31_i32 = arith.constant 31 : i32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c48 = arith.constant 48 : index
    %c0 = arith.constant 0 : index
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<49> : tensor<i32>
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %cst_5 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<7> : tensor<i32>
    %cst_7 = arith.constant dense<3> : tensor<i32>
    %cst_8 = arith.constant dense<4> : tensor<i32>
    %c6 = arith.constant 6 : index
    %extracted_slice = tensor.extract_slice %arg0[0, 2, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x6x8x64xf32>
    %extracted_slice_9 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x2x8x64xf32>
    %0 = tensor.empty() : tensor<2x8x8x64xf32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x8x8x64xf32>) {
    ^bb0(%out: f32):
      %100 = linalg.index 0 : index
      %101 = linalg.index 2 : index
      %102 = linalg.index 3 : index
      %103 = linalg.index 1 : index
      %104 = arith.cmpi ult, %103, %c6 : index
      %105 = scf.if %104 -> (f32) {
        %extracted = tensor.extract %extracted_slice[%100, %103, %101, %102] : tensor<2x6x8x64xf32>
        scf.yield %extracted : f32
      } else {
        %106 = arith.subi %103, %c6 : index
        %extracted = tensor.extract %extracted_slice_9[%100, %106, %101, %102] : tensor<2x2x8x64xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %105 : f32
    } -> tensor<2x8x8x64xf32>
    %extracted_slice_10 = tensor.extract_slice %1[0, 0, 2, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x6x64xf32>
    %extracted_slice_11 = tensor.extract_slice %1[0, 0, 0, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x2x64xf32>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x8x8x64xf32>) {
    ^bb0(%out: f32):
      %100 = linalg.index 0 : index
      %101 = linalg.index 1 : index
      %102 = linalg.index 3 : index
      %103 = linalg.index 2 : index
      %104 = arith.cmpi ult, %103, %c6 : index
      %105 = scf.if %104 -> (f32) {
        %extracted = tensor.extract %extracted_slice_10[%100, %101, %103, %102] : tensor<2x8x6x64xf32>
        scf.yield %extracted : f32
      } else {
        %106 = arith.subi %103, %c6 : index
        %extracted = tensor.extract %extracted_slice_11[%100, %101, %106, %102] : tensor<2x8x2x64xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %105 : f32
    } -> tensor<2x8x8x64xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2], [3, 4], [5]] output_shape [2, 2, 4, 2, 4, 64] : tensor<2x8x8x64xf32> into tensor<2x2x4x2x4x64xf32>
    %3 = tensor.empty() : tensor<2x2x2x4x4x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x2x4x2x4x64xf32>) outs(%3 : tensor<2x2x2x4x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x4x4x64xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1, 2], [3, 4], [5]] : tensor<2x2x2x4x4x64xf32> into tensor<8x16x64xf32>
    %5 = tensor.empty() : tensor<8x16x192xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<8x16x192xf32>) -> tensor<8x16x192xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg1 : tensor<8x16x64xf32>, tensor<64x192xf32>) outs(%6 : tensor<8x16x192xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %100 = arith.mulf %in, %in_23 : f32
      %101 = arith.addf %out, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<8x16x192xf32>
    %expanded_12 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [8, 16, 12, 16] : tensor<8x16x192xf32> into tensor<8x16x12x16xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 0, 0] [8, 16, 4, 16] [1, 1, 1, 1] : tensor<8x16x12x16xf32> to tensor<8x16x4x16xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_12[0, 0, 4, 0] [8, 16, 4, 16] [1, 1, 1, 1] : tensor<8x16x12x16xf32> to tensor<8x16x4x16xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_12[0, 0, 8, 0] [8, 16, 4, 16] [1, 1, 1, 1] : tensor<8x16x12x16xf32> to tensor<8x16x4x16xf32>
    %8 = tensor.empty() : tensor<16xi32>
    %9 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%8 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %100 = linalg.index 0 : index
      %101 = arith.index_cast %100 : index to i32
      linalg.yield %101 : i32
    } -> tensor<16xi32>
    %10 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%cst_8 : tensor<i32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %11 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%9, %10 : tensor<16xi32>, tensor<16xi32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.cmpi eq, %in_23, %c0_i32 : i32
      %101 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %102 = arith.cmpi eq, %in_23, %c-1_i32 : i32
      %103 = arith.andi %101, %102 : i1
      %104 = arith.ori %100, %103 : i1
      %105 = arith.select %104, %c1_i32, %in_23 : i32
      %106 = arith.divsi %in, %105 : i32
      %107 = arith.select %103, %c-2147483648_i32, %106 : i32
      %108 = arith.select %100, %c-1_i32, %107 : i32
      linalg.yield %108 : i32
    } -> tensor<16xi32>
    %12 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%9 : tensor<16xi32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %100 = arith.cmpi eq, %in, %c0_i32 : i32
      %101 = arith.shrsi %in, %c31_i32 : i32
      %102 = arith.ori %101, %c1_i32 : i32
      %103 = arith.select %100, %c0_i32, %102 : i32
      linalg.yield %103 : i32
    } -> tensor<16xi32>
    %13 = tensor.empty() : tensor<i32>
    %14 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%cst_8 : tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %100 = arith.cmpi eq, %in, %c0_i32 : i32
      %101 = arith.shrsi %in, %c31_i32 : i32
      %102 = arith.ori %101, %c1_i32 : i32
      %103 = arith.select %100, %c0_i32, %102 : i32
      linalg.yield %103 : i32
    } -> tensor<i32>
    %15 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%14 : tensor<i32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %16 = tensor.empty() : tensor<16xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%12, %15 : tensor<16xi32>, tensor<16xi32>) outs(%16 : tensor<16xi1>) {
    ^bb0(%in: i32, %in_23: i32, %out: i1):
      %100 = arith.cmpi ne, %in, %in_23 : i32
      linalg.yield %100 : i1
    } -> tensor<16xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%9, %10 : tensor<16xi32>, tensor<16xi32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.cmpi eq, %in_23, %c0_i32 : i32
      %101 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %102 = arith.cmpi eq, %in_23, %c-1_i32 : i32
      %103 = arith.andi %101, %102 : i1
      %104 = arith.ori %100, %103 : i1
      %105 = arith.select %104, %c1_i32, %in_23 : i32
      %106 = arith.remsi %in, %105 : i32
      %107 = arith.select %103, %c0_i32, %106 : i32
      %108 = arith.select %100, %in, %107 : i32
      linalg.yield %108 : i32
    } -> tensor<16xi32>
    %19 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%cst_4 : tensor<i32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%18, %19 : tensor<16xi32>, tensor<16xi32>) outs(%16 : tensor<16xi1>) {
    ^bb0(%in: i32, %in_23: i32, %out: i1):
      %100 = arith.cmpi ne, %in, %in_23 : i32
      linalg.yield %100 : i1
    } -> tensor<16xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%17, %20 : tensor<16xi1>, tensor<16xi1>) outs(%16 : tensor<16xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %100 = arith.andi %in, %in_23 : i1
      linalg.yield %100 : i1
    } -> tensor<16xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%cst : tensor<i32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%11, %22 : tensor<16xi32>, tensor<16xi32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.subi %in, %in_23 : i32
      linalg.yield %100 : i32
    } -> tensor<16xi32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel"]} ins(%21, %23, %11 : tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i1, %in_23: i32, %in_24: i32, %out: i32):
      %100 = arith.select %in, %in_23, %in_24 : i32
      linalg.yield %100 : i32
    } -> tensor<16xi32>
    %25 = tensor.empty() : tensor<i1>
    %26 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%cst_8 : tensor<i32>) outs(%25 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %100 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %100 : i1
    } -> tensor<i1>
    %27 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = []} ins(%26, %cst, %cst_8 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%13 : tensor<i32>) {
    ^bb0(%in: i1, %in_23: i32, %in_24: i32, %out: i32):
      %100 = arith.select %in, %in_23, %in_24 : i32
      linalg.yield %100 : i32
    } -> tensor<i32>
    %28 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%27 : tensor<i32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%9, %28 : tensor<16xi32>, tensor<16xi32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.cmpi eq, %in_23, %c0_i32 : i32
      %101 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
      %102 = arith.cmpi eq, %in_23, %c-1_i32 : i32
      %103 = arith.andi %101, %102 : i1
      %104 = arith.ori %100, %103 : i1
      %105 = arith.select %104, %c1_i32, %in_23 : i32
      %106 = arith.remsi %in, %105 : i32
      %107 = arith.select %103, %c0_i32, %106 : i32
      %108 = arith.select %100, %in, %107 : i32
      linalg.yield %108 : i32
    } -> tensor<16xi32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%29, %19 : tensor<16xi32>, tensor<16xi32>) outs(%16 : tensor<16xi1>) {
    ^bb0(%in: i32, %in_23: i32, %out: i1):
      %100 = arith.cmpi ne, %in, %in_23 : i32
      linalg.yield %100 : i1
    } -> tensor<16xi1>
    %31 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%29, %19 : tensor<16xi32>, tensor<16xi32>) outs(%16 : tensor<16xi1>) {
    ^bb0(%in: i32, %in_23: i32, %out: i1):
      %100 = arith.cmpi slt, %in, %in_23 : i32
      linalg.yield %100 : i1
    } -> tensor<16xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%27 : tensor<i32>) outs(%25 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %100 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %100 : i1
    } -> tensor<i1>
    %33 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%32 : tensor<i1>) outs(%16 : tensor<16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16xi1>
    %34 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%31, %33 : tensor<16xi1>, tensor<16xi1>) outs(%16 : tensor<16xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %100 = arith.cmpi ne, %in, %in_23 : i1
      linalg.yield %100 : i1
    } -> tensor<16xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%34, %30 : tensor<16xi1>, tensor<16xi1>) outs(%16 : tensor<16xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %100 = arith.andi %in, %in_23 : i1
      linalg.yield %100 : i1
    } -> tensor<16xi1>
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%29, %28 : tensor<16xi32>, tensor<16xi32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.addi %in, %in_23 : i32
      linalg.yield %100 : i32
    } -> tensor<16xi32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel"]} ins(%35, %36, %29 : tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) outs(%8 : tensor<16xi32>) {
    ^bb0(%in: i1, %in_23: i32, %in_24: i32, %out: i32):
      %100 = arith.select %in, %in_23, %in_24 : i32
      linalg.yield %100 : i32
    } -> tensor<16xi32>
    %38 = tensor.empty() : tensor<16x1xi32>
    %39 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<16xi32>) outs(%38 : tensor<16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x1xi32>
    %40 = tensor.empty() : tensor<1x16xi32>
    %41 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<16xi32>) outs(%40 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x16xi32>
    %42 = tensor.empty() : tensor<16x16xi32>
    %43 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<16x1xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %44 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<1x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %45 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.subi %in, %in_23 : i32
      linalg.yield %100 : i32
    } -> tensor<16x16xi32>
    %46 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %47 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.addi %in, %in_23 : i32
      linalg.yield %100 : i32
    } -> tensor<16x16xi32>
    %48 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %49 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.muli %in, %in_23 : i32
      linalg.yield %100 : i32
    } -> tensor<16x16xi32>
    %50 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<16xi32>) outs(%38 : tensor<16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x1xi32>
    %51 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<16x1xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %52 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%49, %51 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.addi %in, %in_23 : i32
      linalg.yield %100 : i32
    } -> tensor<16x16xi32>
    %53 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<16xi32>) outs(%40 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x16xi32>
    %54 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<1x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %55 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%52, %54 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.subi %in, %in_23 : i32
      linalg.yield %100 : i32
    } -> tensor<16x16xi32>
    %56 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%55, %46 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.addi %in, %in_23 : i32
      linalg.yield %100 : i32
    } -> tensor<16x16xi32>
    %57 = tensor.empty() : tensor<8x4x16x16xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%57 : tensor<8x4x16x16xf32>) -> tensor<8x4x16x16xf32>
    %59 = linalg.generic {indexing_maps = [#map15, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_13, %extracted_slice_14 : tensor<8x16x4x16xf32>, tensor<8x16x4x16xf32>) outs(%58 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %100 = arith.mulf %in, %in_23 : f32
      %101 = arith.addf %out, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<8x4x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%57 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %60 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%57 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %100 = arith.divf %in, %in_23 : f32
      linalg.yield %100 : f32
    } -> tensor<8x4x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %63 = tensor.empty() : tensor<16x16xi1>
    %64 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%56, %62 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%63 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_23: i32, %out: i1):
      %100 = arith.cmpi slt, %in, %in_23 : i32
      linalg.yield %100 : i1
    } -> tensor<16x16xi1>
    %65 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %66 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%56, %65 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_23: i32, %out: i32):
      %100 = arith.addi %in, %in_23 : i32
      linalg.yield %100 : i32
    } -> tensor<16x16xi32>
    %67 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%64, %66, %56 : tensor<16x16xi1>, tensor<16x16xi32>, tensor<16x16xi32>) outs(%42 : tensor<16x16xi32>) {
    ^bb0(%in: i1, %in_23: i32, %in_24: i32, %out: i32):
      %100 = arith.select %in, %in_23, %in_24 : i32
      linalg.yield %100 : i32
    } -> tensor<16x16xi32>
    %68 = tensor.empty() : tensor<16x16x1xi32>
    %69 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<16x16xi32>) outs(%68 : tensor<16x16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16x1xi32>
    %70 = tensor.empty() : tensor<16x16x4xf32>
    %71 = linalg.generic {indexing_maps = [#map20], iterator_types = ["parallel", "parallel", "parallel"]} outs(%70 : tensor<16x16x4xf32>) {
    ^bb0(%out: f32):
      %100 = linalg.index 0 : index
      %101 = linalg.index 1 : index
      %102 = linalg.index 2 : index
      %extracted = tensor.extract %69[%100, %101, %c0] : tensor<16x16x1xi32>
      %103 = arith.index_cast %extracted : i32 to index
      %104 = arith.maxsi %103, %c0 : index
      %105 = arith.minsi %104, %c48 : index
      %extracted_23 = tensor.extract %arg2[%105, %102] : tensor<49x4xf32>
      linalg.yield %extracted_23 : f32
    } -> tensor<16x16x4xf32>
    %72 = tensor.empty() : tensor<4x16x16xf32>
    %73 = linalg.generic {indexing_maps = [#map21, #map20], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<16x16x4xf32>) outs(%72 : tensor<4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x16xf32>
    %74 = tensor.empty() : tensor<1x4x16x16xf32>
    %75 = linalg.generic {indexing_maps = [#map22, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<4x16x16xf32>) outs(%74 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %76 = linalg.generic {indexing_maps = [#map23, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x4x16x16xf32>) outs(%57 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %76 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%57 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %100 = arith.addf %in, %in_23 : f32
      linalg.yield %100 : f32
    } -> tensor<8x4x16x16xf32>
    %78 = tensor.empty() : tensor<8x4x16xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<8x4x16x16xf32>) outs(%79 : tensor<8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.maximumf %out, %in : f32
      linalg.yield %100 : f32
    } -> tensor<8x4x16xf32>
    %81 = linalg.generic {indexing_maps = [#map24, #map20], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%78 : tensor<8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16xf32>
    %82 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %80 : tensor<8x4x16xf32>, tensor<8x4x16xf32>) outs(%78 : tensor<8x4x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %100 = arith.maximumf %in, %in_23 : f32
      linalg.yield %100 : f32
    } -> tensor<8x4x16xf32>
    %83 = tensor.empty() : tensor<8x4x16x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<8x4x16xf32>) outs(%83 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x1xf32>
    %85 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<8x4x16x1xf32>) outs(%57 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %85 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%57 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %100 = arith.subf %in, %in_23 : f32
      linalg.yield %100 : f32
    } -> tensor<8x4x16x16xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<8x4x16x16xf32>) outs(%57 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = math.exp %in : f32
      linalg.yield %100 : f32
    } -> tensor<8x4x16x16xf32>
    %88 = linalg.fill ins(%cst_1 : f32) outs(%78 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<8x4x16x16xf32>) outs(%88 : tensor<8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %100 = arith.addf %out, %in : f32
      linalg.yield %100 : f32
    } -> tensor<8x4x16xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<8x4x16xf32>) outs(%83 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x1xf32>
    %91 = linalg.generic {indexing_maps = [#map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<8x4x16x1xf32>) outs(%57 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %91 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%57 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %100 = arith.divf %in, %in_23 : f32
      linalg.yield %100 : f32
    } -> tensor<8x4x16x16xf32>
    %93 = linalg.generic {indexing_maps = [#map26, #map27, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_15, %92 : tensor<8x16x4x16xf32>, tensor<8x4x16x16xf32>) outs(%58 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %100 = arith.mulf %in, %in_23 : f32
      %101 = arith.addf %out, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<8x4x16x16xf32>
    %94 = tensor.empty() : tensor<8x16x4x16xf32>
    %95 = linalg.generic {indexing_maps = [#map28, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<8x4x16x16xf32>) outs(%94 : tensor<8x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16x4x16xf32>
    %collapsed_16 = tensor.collapse_shape %95 [[0, 1, 2, 3]] : tensor<8x16x4x16xf32> into tensor<8192xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0, 1, 2, 3, 4, 5]] output_shape [2, 2, 2, 4, 4, 64] : tensor<8192xf32> into tensor<2x2x2x4x4x64xf32>
    %96 = tensor.empty() : tensor<2x2x4x2x4x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x2x2x4x4x64xf32>) outs(%96 : tensor<2x2x4x2x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x2x4x64xf32>
    %collapsed_18 = tensor.collapse_shape %97 [[0], [1, 2], [3, 4], [5]] : tensor<2x2x4x2x4x64xf32> into tensor<2x8x8x64xf32>
    %extracted_slice_19 = tensor.extract_slice %collapsed_18[0, 6, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x2x8x64xf32>
    %extracted_slice_20 = tensor.extract_slice %collapsed_18[0, 0, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x6x8x64xf32>
    %98 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x8x8x64xf32>) {
    ^bb0(%out: f32):
      %100 = linalg.index 0 : index
      %101 = linalg.index 2 : index
      %102 = linalg.index 3 : index
      %103 = linalg.index 1 : index
      %104 = arith.cmpi ult, %103, %c2 : index
      %105 = scf.if %104 -> (f32) {
        %extracted = tensor.extract %extracted_slice_19[%100, %103, %101, %102] : tensor<2x2x8x64xf32>
        scf.yield %extracted : f32
      } else {
        %106 = arith.subi %103, %c2 : index
        %extracted = tensor.extract %extracted_slice_20[%100, %106, %101, %102] : tensor<2x6x8x64xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %105 : f32
    } -> tensor<2x8x8x64xf32>
    %extracted_slice_21 = tensor.extract_slice %98[0, 0, 6, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x2x64xf32>
    %extracted_slice_22 = tensor.extract_slice %98[0, 0, 0, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x6x64xf32>
    %99 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x8x8x64xf32>) {
    ^bb0(%out: f32):
      %100 = linalg.index 0 : index
      %101 = linalg.index 1 : index
      %102 = linalg.index 3 : index
      %103 = linalg.index 2 : index
      %104 = arith.cmpi ult, %103, %c2 : index
      %105 = scf.if %104 -> (f32) {
        %extracted = tensor.extract %extracted_slice_21[%100, %101, %103, %102] : tensor<2x8x2x64xf32>
        scf.yield %extracted : f32
      } else {
        %106 = arith.subi %103, %c2 : index
        %extracted = tensor.extract %extracted_slice_22[%100, %101, %106, %102] : tensor<2x8x6x64xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %105 : f32
    } -> tensor<2x8x8x64xf32>
    return %99 : tensor<2x8x8x64xf32>
  }
}

