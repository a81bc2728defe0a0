#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_scan_layers attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<3x64x192xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_0 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %c1_i32 = arith.constant 1 : i32
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c3_i32 = arith.constant 3 : i32
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %0:2 = scf.while (%arg2 = %cst_4, %arg3 = %arg0) : (tensor<i32>, tensor<2x40x64xf32>) -> (tensor<i32>, tensor<2x40x64xf32>) {
      %1 = tensor.empty() : tensor<i1>
      %mapped = linalg.map ins(%arg2 : tensor<i32>) outs(%1 : tensor<i1>)
        (%in: i32, %init: i1) {
          %2 = arith.cmpi slt, %in, %c3_i32 : i32
          linalg.yield %2 : i1
        }
      %extracted = tensor.extract %mapped[] : tensor<i1>
      scf.condition(%extracted) %arg2, %arg3 : tensor<i32>, tensor<2x40x64xf32>
    } do {
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<2x40x64xf32>):
      %extracted = tensor.extract %arg2[] : tensor<i32>
      %1 = arith.index_cast %extracted : i32 to index
      %2 = arith.maxsi %1, %c0 : index
      %3 = arith.minsi %2, %c2 : index
      %extracted_slice = tensor.extract_slice %arg1[%3, 0, 0] [1, 64, 192] [1, 1, 1] : tensor<3x64x192xf32> to tensor<1x64x192xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x64x192xf32> into tensor<64x192xf32>
      %4 = tensor.empty() : tensor<2x40x192xf32>
      %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<2x40x192xf32>) -> tensor<2x40x192xf32>
      %6 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg3, %collapsed : tensor<2x40x64xf32>, tensor<64x192xf32>) outs(%5 : tensor<2x40x192xf32>) {
      ^bb0(%in: f32, %in_35: f32, %out: f32):
        %27 = arith.mulf %in, %in_35 : f32
        %28 = arith.addf %out, %27 : f32
        linalg.yield %28 : f32
      } -> tensor<2x40x192xf32>
      %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<2x40x192xf32> into tensor<2x40x4x48xf32>
      %extracted_slice_5 = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %extracted_slice_6 = tensor.extract_slice %expanded[0, 0, 0, 16] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %extracted_slice_7 = tensor.extract_slice %expanded[0, 0, 0, 32] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %7 = tensor.empty() : tensor<40xi32>
      %mapped = linalg.map outs(%7 : tensor<40xi32>)
        (%init: i32) {
          %27 = linalg.index 0 : index
          %28 = arith.index_cast %27 : index to i64
          %29 = arith.trunci %28 : i64 to i32
          linalg.yield %29 : i32
        }
      %8 = tensor.empty() : tensor<40x1xi32>
      %broadcasted = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%8 : tensor<40x1xi32>) dimensions = [1] 
      %9 = tensor.empty() : tensor<1x40xi32>
      %broadcasted_8 = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%9 : tensor<1x40xi32>) dimensions = [0] 
      %collapsed_9 = tensor.collapse_shape %broadcasted [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
      %10 = tensor.empty() : tensor<40x40xi32>
      %broadcasted_10 = linalg.broadcast ins(%collapsed_9 : tensor<40xi32>) outs(%10 : tensor<40x40xi32>) dimensions = [1] 
      %collapsed_11 = tensor.collapse_shape %broadcasted_8 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
      %broadcasted_12 = linalg.broadcast ins(%collapsed_11 : tensor<40xi32>) outs(%10 : tensor<40x40xi32>) dimensions = [0] 
      %11 = tensor.empty() : tensor<40x40xi1>
      %mapped_13 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%broadcasted_10, %broadcasted_12 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%11 : tensor<40x40xi1>)
      %12 = tensor.empty() : tensor<2x4x40x40xf32>
      %13 = linalg.fill ins(%cst_2 : f32) outs(%12 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
      %14 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_5, %extracted_slice_6 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_35: f32, %out: f32):
        %27 = arith.mulf %in, %in_35 : f32
        %28 = arith.addf %out, %27 : f32
        linalg.yield %28 : f32
      } -> tensor<2x4x40x40xf32>
      %broadcasted_14 = linalg.broadcast ins(%cst : tensor<f32>) outs(%12 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
      %mapped_15 = linalg.map { arith.divf } ins(%14, %broadcasted_14 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>)
      %15 = tensor.empty() : tensor<f32>
      %mapped_16 = linalg.map ins(%cst_0 : tensor<f32>) outs(%15 : tensor<f32>)
        (%in: f32, %init: f32) {
          linalg.yield %in : f32
        }
      %16 = tensor.empty() : tensor<2x4x40x40xi1>
      %broadcasted_17 = linalg.broadcast ins(%mapped_13 : tensor<40x40xi1>) outs(%16 : tensor<2x4x40x40xi1>) dimensions = [0, 1] 
      %broadcasted_18 = linalg.broadcast ins(%mapped_16 : tensor<f32>) outs(%12 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
      %mapped_19 = linalg.map { arith.select } ins(%broadcasted_17, %mapped_15, %broadcasted_18 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>)
      %17 = tensor.empty() : tensor<2x4x40xf32>
      %18 = linalg.fill ins(%cst_3 : f32) outs(%17 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %reduced = linalg.reduce { arith.maximumf } ins(%mapped_19 : tensor<2x4x40x40xf32>) outs(%18 : tensor<2x4x40xf32>) dimensions = [3] 
      %broadcasted_20 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%17 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
      %mapped_21 = linalg.map { arith.maximumf } ins(%broadcasted_20, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%17 : tensor<2x4x40xf32>)
      %19 = tensor.empty() : tensor<2x4x40x1xf32>
      %broadcasted_22 = linalg.broadcast ins(%mapped_21 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40x1xf32>) dimensions = [3] 
      %collapsed_23 = tensor.collapse_shape %broadcasted_22 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
      %broadcasted_24 = linalg.broadcast ins(%collapsed_23 : tensor<2x4x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) dimensions = [3] 
      %mapped_25 = linalg.map { arith.subf } ins(%mapped_19, %broadcasted_24 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>)
      %mapped_26 = linalg.map { math.exp } ins(%mapped_25 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>)
      %20 = linalg.fill ins(%cst_2 : f32) outs(%17 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %reduced_27 = linalg.reduce { arith.addf } ins(%mapped_26 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40xf32>) dimensions = [3] 
      %broadcasted_28 = linalg.broadcast ins(%reduced_27 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40x1xf32>) dimensions = [3] 
      %collapsed_29 = tensor.collapse_shape %broadcasted_28 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
      %broadcasted_30 = linalg.broadcast ins(%collapsed_29 : tensor<2x4x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) dimensions = [3] 
      %mapped_31 = linalg.map { arith.divf } ins(%mapped_26, %broadcasted_30 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>)
      %21 = tensor.empty() : tensor<2x4x16x40xf32>
      %22 = linalg.fill ins(%cst_2 : f32) outs(%21 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
      %23 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_7, %mapped_31 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %in_35: f32, %out: f32):
        %27 = arith.mulf %in, %in_35 : f32
        %28 = arith.addf %out, %27 : f32
        linalg.yield %28 : f32
      } -> tensor<2x4x16x40xf32>
      %24 = tensor.empty() : tensor<2x40x4x16xf32>
      %transposed = linalg.transpose ins(%23 : tensor<2x4x16x40xf32>) outs(%24 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
      %collapsed_32 = tensor.collapse_shape %transposed [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
      %25 = tensor.empty() : tensor<2x40x64xf32>
      %mapped_33 = linalg.map { arith.addf } ins(%arg3, %collapsed_32 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%25 : tensor<2x40x64xf32>)
      %26 = tensor.empty() : tensor<i32>
      %mapped_34 = linalg.map ins(%arg2 : tensor<i32>) outs(%26 : tensor<i32>)
        (%in: i32, %init: i32) {
          %27 = arith.addi %in, %c1_i32 : i32
          linalg.yield %27 : i32
        }
      scf.yield %mapped_34, %mapped_33 : tensor<i32>, tensor<2x40x64xf32>
    }
    return %0#1 : tensor<2x40x64xf32>
  }
}

