#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2) -> ()>
#map15 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_cache_concat attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x24x4x16xf32>, %arg1: tensor<2x24x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40x4x16xf32>, %arg4: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result[0]"}, tensor<2x64x4x16xf32> {jax.result_info = "result[1]"}, tensor<2x64x4x16xf32> {jax.result_info = "result[2]"}) {
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<24> : tensor<i32>
    %0 = tensor.empty() : tensor<2x64x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x64x4x16xf32>) {
    ^bb0(%out: f32):
      %47 = linalg.index 0 : index
      %48 = linalg.index 2 : index
      %49 = linalg.index 3 : index
      %50 = linalg.index 1 : index
      %51 = arith.cmpi ult, %50, %c24 : index
      %52 = scf.if %51 -> (f32) {
        %extracted = tensor.extract %arg0[%47, %50, %48, %49] : tensor<2x24x4x16xf32>
        scf.yield %extracted : f32
      } else {
        %53 = arith.subi %50, %c24 : index
        %extracted = tensor.extract %arg3[%47, %53, %48, %49] : tensor<2x40x4x16xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %52 : f32
    } -> tensor<2x64x4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x64x4x16xf32>) {
    ^bb0(%out: f32):
      %47 = linalg.index 0 : index
      %48 = linalg.index 2 : index
      %49 = linalg.index 3 : index
      %50 = linalg.index 1 : index
      %51 = arith.cmpi ult, %50, %c24 : index
      %52 = scf.if %51 -> (f32) {
        %extracted = tensor.extract %arg1[%47, %50, %48, %49] : tensor<2x24x4x16xf32>
        scf.yield %extracted : f32
      } else {
        %53 = arith.subi %50, %c24 : index
        %extracted = tensor.extract %arg4[%47, %53, %48, %49] : tensor<2x40x4x16xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %52 : f32
    } -> tensor<2x64x4x16xf32>
    %3 = tensor.empty() : tensor<40xi32>
    %4 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%3 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i32
      linalg.yield %48 : i32
    } -> tensor<40xi32>
    %5 = tensor.empty() : tensor<40x1xi32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<40xi32>) outs(%5 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%5 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %7 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%5 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %in_5: i32, %out: i32):
      %47 = arith.addi %in, %in_5 : i32
      linalg.yield %47 : i32
    } -> tensor<40x1xi32>
    %9 = tensor.empty() : tensor<64xi32>
    %10 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%9 : tensor<64xi32>) {
    ^bb0(%out: i32):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i32
      linalg.yield %48 : i32
    } -> tensor<64xi32>
    %11 = tensor.empty() : tensor<1x64xi32>
    %12 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<64xi32>) outs(%11 : tensor<1x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x64xi32>
    %13 = tensor.empty() : tensor<40x64xi32>
    %14 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x1xi32>) outs(%13 : tensor<40x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x64xi32>
    %15 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x64xi32>) outs(%13 : tensor<40x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x64xi32>
    %16 = tensor.empty() : tensor<40x64xi1>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<40x64xi32>, tensor<40x64xi32>) outs(%16 : tensor<40x64xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %47 = arith.cmpi sge, %in, %in_5 : i32
      linalg.yield %47 : i1
    } -> tensor<40x64xi1>
    %18 = tensor.empty() : tensor<2x4x40x64xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x4x40x64xf32>) -> tensor<2x4x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %1 : tensor<2x40x4x16xf32>, tensor<2x64x4x16xf32>) outs(%19 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %47 = arith.mulf %in, %in_5 : f32
      %48 = arith.addf %out, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%18 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%18 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %47 = arith.divf %in, %in_5 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x64xf32>
    %23 = tensor.empty() : tensor<2x4x40x64xi1>
    %24 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<40x64xi1>) outs(%23 : tensor<2x4x40x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x64xi1>
    %25 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%18 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %22, %25 : tensor<2x4x40x64xi1>, tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%18 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %47 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x64xf32>
    %27 = tensor.empty() : tensor<2x4x40xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x64xf32>) outs(%28 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.maximumf %out, %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%27 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %29 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%27 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %47 = arith.maximumf %in, %in_5 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40xf32>
    %32 = tensor.empty() : tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40xf32>) outs(%32 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40x1xf32>) outs(%18 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %34 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%18 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %47 = arith.subf %in, %in_5 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x64xf32>) outs(%18 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x64xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x64xf32>) outs(%37 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %out, %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40xf32>) outs(%32 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40x1xf32>) outs(%18 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %40 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%18 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %47 = arith.divf %in, %in_5 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x64xf32>
    %42 = tensor.empty() : tensor<2x4x16x40xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %44 = linalg.generic {indexing_maps = [#map17, #map18, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%2, %41 : tensor<2x64x4x16xf32>, tensor<2x4x40x64xf32>) outs(%43 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %47 = arith.mulf %in, %in_5 : f32
      %48 = arith.addf %out, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x16x40xf32>
    %45 = tensor.empty() : tensor<2x40x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map19, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x16x40xf32>) outs(%45 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %46, %1, %2 : tensor<2x40x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
  }
}

