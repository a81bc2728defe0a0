#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_neox(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<64xbf16>, %arg4: tensor<64xbf16>, %arg5: tensor<64xbf16>, %arg6: tensor<64xbf16>, %arg7: tensor<192x64xbf16>, %arg8: tensor<192xbf16>, %arg9: tensor<64x64xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<96x64xbf16>, %arg12: tensor<96xbf16>, %arg13: tensor<64x96xbf16>, %arg14: tensor<64xbf16>, %arg15: tensor<64xbf16>, %arg16: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_10 = arith.constant 6.400000e+01 : f64
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %166 = arith.index_cast %in : i64 to index
      %167 = linalg.index 2 : index
      %168 = arith.cmpi slt, %166, %c96 : index
      cf.assert %168, "index must be smaller than dim size"
      %169 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %169, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%166, %167] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %166 = linalg.index 0 : index
      %167 = arith.index_cast %166 : index to i64
      linalg.yield %167 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %166 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %166 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %166 = linalg.index 0 : index
      %167 = arith.index_cast %166 : index to i64
      linalg.yield %167 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %166 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %166 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %166 = arith.andi %in, %in_52 : i1
      linalg.yield %166 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %166 = arith.cmpi slt, %in, %c0_i64 : i64
      %167 = arith.addi %in, %c2_i64 : i64
      %168 = arith.select %166, %167, %in : i64
      %169 = arith.index_cast %168 : i64 to index
      %170 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %171 = arith.addi %in_52, %c40_i64 : i64
      %172 = arith.select %170, %171, %in_52 : i64
      %173 = arith.index_cast %172 : i64 to index
      %extracted = tensor.extract %5[%169, %173] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %166 = arith.andi %in, %in_52 : i1
      linalg.yield %166 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xbf16>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%15 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_52: bf16, %in_53: bf16, %out: bf16):
      %166 = arith.select %in, %in_52, %in_53 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %166 = arith.sitofp %in : i64 to f32
      linalg.yield %166 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_9 : tensor<4xbf16>) outs(%19 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<4xf32>
    %21 = tensor.empty() : tensor<1x40x4xf32>
    %22 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x40x1xf32>, tensor<4xf32>) outs(%21 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.mulf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<1x40x4xf32>
    %concat = tensor.concat dim(2) %22, %22 : (tensor<1x40x4xf32>, tensor<1x40x4xf32>) -> tensor<1x40x8xf32>
    %23 = tensor.empty() : tensor<1x40x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%23 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.cos %in : f32
      linalg.yield %166 : f32
    } -> tensor<1x40x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%23 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.sin %in : f32
      linalg.yield %166 : f32
    } -> tensor<1x40x8xf32>
    %26 = tensor.empty() : tensor<1x40x8xbf16>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x40x8xf32>) outs(%26 : tensor<1x40x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<1x40x8xbf16>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x40x8xf32>) outs(%26 : tensor<1x40x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<1x40x8xbf16>
    %29 = tensor.empty() : tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x64xf32>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %166 = arith.extf %in : f32 to f64
      linalg.yield %166 : f64
    } -> tensor<2x40x64xf64>
    %33 = tensor.empty() : tensor<2x40x1xf64>
    %34 = linalg.fill ins(%cst : f64) outs(%33 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<2x40x64xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %166 = arith.addf %in, %out : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %166 = arith.divf %in, %cst_10 : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %36 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %166 = arith.subf %in, %in_52 : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x64xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %37 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %166 = arith.mulf %in, %in_52 : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x64xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x40x64xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %166 = arith.addf %in, %out : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x1xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %166 = arith.divf %in, %cst_10 : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x1xf64>
    %41 = tensor.empty() : tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf64>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %166 = arith.truncf %in : f64 to f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_11 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_8 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %45 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.subf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.mulf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg3 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %166 = arith.extf %in_52 : bf16 to f32
      %167 = arith.mulf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x40x64xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg4 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %166 = arith.extf %in_52 : bf16 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x40x64xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %53 = tensor.empty() : tensor<64x192xbf16>
    %transposed = linalg.transpose ins(%arg7 : tensor<192x64xbf16>) outs(%53 : tensor<64x192xbf16>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<192xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg8 : tensor<192xbf16>) outs(%54 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<192xf32>
    %56 = tensor.empty() : tensor<80x64xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<80x64xbf16>) outs(%56 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<80x64xf32>
    %58 = tensor.empty() : tensor<64x192xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x192xbf16>) outs(%58 : tensor<64x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<64x192xf32>
    %60 = tensor.empty() : tensor<80x192xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %62 = linalg.matmul ins(%57, %59 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%61 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %63 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<192xf32>) outs(%60 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%60 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.addf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<80x192xf32>
    %65 = tensor.empty() : tensor<80x192xbf16>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<80x192xf32>) outs(%65 : tensor<80x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<80x192xbf16>
    %expanded_16 = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xbf16> into tensor<2x40x4x48xbf16>
    %67 = tensor.empty() : tensor<2x4x40x48xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x48xbf16>) outs(%67 : tensor<2x4x40x48xbf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xbf16> to tensor<2x4x40x16xbf16>
    %extracted_slice_18 = tensor.extract_slice %transposed_17[0, 0, 0, 16] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xbf16> to tensor<2x4x40x16xbf16>
    %extracted_slice_19 = tensor.extract_slice %transposed_17[0, 0, 0, 32] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xbf16> to tensor<2x4x40x16xbf16>
    %expanded_20 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xbf16> into tensor<1x1x40x8xbf16>
    %expanded_21 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xbf16> into tensor<1x1x40x8xbf16>
    %extracted_slice_22 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %68 = tensor.empty() : tensor<2x4x40x8xbf16>
    %69 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_20 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%68 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %166 = arith.mulf %in, %in_52 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x8xbf16>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_22[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xbf16> to tensor<2x4x40x4xbf16>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_22[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xbf16> to tensor<2x4x40x4xbf16>
    %70 = tensor.empty() : tensor<2x4x40x4xbf16>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x4x40x4xbf16>) outs(%70 : tensor<2x4x40x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %166 = arith.negf %in : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x4xbf16>
    %concat_28 = tensor.concat dim(3) %71, %extracted_slice_26 : (tensor<2x4x40x4xbf16>, tensor<2x4x40x4xbf16>) -> tensor<2x4x40x8xbf16>
    %72 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_21 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%68 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %166 = arith.mulf %in, %in_52 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x8xbf16>
    %73 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) outs(%68 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %166 = arith.addf %in, %in_52 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x8xbf16>
    %74 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_20 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%68 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %166 = arith.mulf %in, %in_52 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x8xbf16>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xbf16> to tensor<2x4x40x4xbf16>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xbf16> to tensor<2x4x40x4xbf16>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x4x40x4xbf16>) outs(%70 : tensor<2x4x40x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %166 = arith.negf %in : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x4xbf16>
    %concat_31 = tensor.concat dim(3) %75, %extracted_slice_29 : (tensor<2x4x40x4xbf16>, tensor<2x4x40x4xbf16>) -> tensor<2x4x40x8xbf16>
    %76 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_21 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%68 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %166 = arith.mulf %in, %in_52 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x8xbf16>
    %77 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %76 : tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) outs(%68 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %166 = arith.addf %in, %in_52 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat_32 = tensor.concat dim(3) %73, %extracted_slice_23 : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %concat_33 = tensor.concat dim(3) %77, %extracted_slice_25 : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %78 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_34 = linalg.transpose ins(%concat_33 : tensor<2x4x40x16xbf16>) outs(%78 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %concat_32 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %79 = tensor.empty() : tensor<8x40x40xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %81 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%80 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %82 = tensor.empty() : tensor<8x40x40xbf16>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<8x40x40xf32>) outs(%82 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_37 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %84 = tensor.empty() : tensor<2x4x40x40xbf16>
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x4x40x40xbf16>) outs(%84 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %166 = arith.mulf %in, %cst_12 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x40xbf16>
    %86 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %16 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%84 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %166 = arith.addf %in, %in_52 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x40xbf16>
    %87 = tensor.empty() : tensor<2x4x40x40xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x40x40xbf16>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<2x4x40x40xf32>
    %89 = tensor.empty() : tensor<2x4x40xi64>
    %90 = linalg.fill ins(%c0_i64 : i64) outs(%89 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %91 = tensor.empty() : tensor<2x4x40xf32>
    %92 = linalg.fill ins(%cst_1 : f32) outs(%91 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %93:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x4x40x40xf32>) outs(%92, %90 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %166 = linalg.index 3 : index
      %167 = arith.index_cast %166 : index to i64
      %168 = arith.maximumf %in, %out : f32
      %169 = arith.cmpf ogt, %in, %out : f32
      %170 = arith.select %169, %167, %out_52 : i64
      linalg.yield %168, %170 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_38 = tensor.expand_shape %93#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.subf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<2x4x40x40xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<2x4x40x40xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.exp %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x4x40x40xf32>
    %96 = tensor.empty() : tensor<2x4x40x1xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%95 : tensor<2x4x40x40xf32>) outs(%97 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x4x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %98 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.divf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<2x4x40x40xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x4x40x40xf32>) outs(%84 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_39 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %101 = tensor.empty() : tensor<8x40x16xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %103 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%102 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %104 = tensor.empty() : tensor<8x40x16xbf16>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<8x40x16xf32>) outs(%104 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_41 = tensor.expand_shape %105 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %106 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x40x16xbf16>) outs(%106 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %107 = tensor.empty() : tensor<64x64xbf16>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<64x64xbf16>) outs(%107 : tensor<64x64xbf16>) permutation = [1, 0] 
    %108 = tensor.empty() : tensor<64xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xbf16>) outs(%108 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<64xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_43 : tensor<80x64xbf16>) outs(%56 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<80x64xf32>
    %111 = tensor.empty() : tensor<64x64xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_44 : tensor<64x64xbf16>) outs(%111 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<64x64xf32>
    %113 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %114 = linalg.matmul ins(%110, %112 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%113 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %115 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<64xf32>) outs(%56 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%114, %115 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%56 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.addf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<80x64xf32>
    %117 = tensor.empty() : tensor<80x64xbf16>
    %118 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%116 : tensor<80x64xf32>) outs(%117 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<80x64xbf16>
    %expanded_45 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %119 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg5 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %166 = arith.extf %in_52 : bf16 to f32
      %167 = arith.mulf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg6 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %166 = arith.extf %in_52 : bf16 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_46 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %122 = tensor.empty() : tensor<64x96xbf16>
    %transposed_47 = linalg.transpose ins(%arg11 : tensor<96x64xbf16>) outs(%122 : tensor<64x96xbf16>) permutation = [1, 0] 
    %123 = tensor.empty() : tensor<96xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg12 : tensor<96xbf16>) outs(%123 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<96xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_46 : tensor<80x64xbf16>) outs(%56 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<80x64xf32>
    %126 = tensor.empty() : tensor<64x96xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_47 : tensor<64x96xbf16>) outs(%126 : tensor<64x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<64x96xf32>
    %128 = tensor.empty() : tensor<80x96xf32>
    %129 = linalg.fill ins(%cst_0 : f32) outs(%128 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %130 = linalg.matmul ins(%125, %127 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%129 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %131 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<96xf32>) outs(%128 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%130, %131 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%128 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.addf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<80x96xf32>
    %133 = tensor.empty() : tensor<80x96xbf16>
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%132 : tensor<80x96xf32>) outs(%133 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<80x96xbf16>
    %expanded_48 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %135 = tensor.empty() : tensor<2x40x96xbf16>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x96xbf16>) outs(%135 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %166 = math.sqrt %cst_3 : bf16
      %167 = arith.divf %in, %166 : bf16
      %168 = math.erf %167 : bf16
      %169 = arith.addf %168, %cst_2 : bf16
      %170 = arith.mulf %169, %cst_4 : bf16
      %171 = arith.mulf %in, %170 : bf16
      linalg.yield %171 : bf16
    } -> tensor<2x40x96xbf16>
    %collapsed_49 = tensor.collapse_shape %136 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %137 = tensor.empty() : tensor<96x64xbf16>
    %transposed_50 = linalg.transpose ins(%arg13 : tensor<64x96xbf16>) outs(%137 : tensor<96x64xbf16>) permutation = [1, 0] 
    %138 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg14 : tensor<64xbf16>) outs(%108 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<64xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_49 : tensor<80x96xbf16>) outs(%128 : tensor<80x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<80x96xf32>
    %140 = tensor.empty() : tensor<96x64xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_50 : tensor<96x64xbf16>) outs(%140 : tensor<96x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<96x64xf32>
    %142 = linalg.matmul ins(%139, %141 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%113 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %143 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<64xf32>) outs(%56 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%142, %143 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%56 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.addf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<80x64xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<80x64xf32>) outs(%117 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<80x64xbf16>
    %expanded_51 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %expanded_45 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %166 = arith.addf %in, %in_52 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x40x64xbf16>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %1 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %166 = arith.addf %in, %in_52 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x40x64xbf16>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %166 = arith.extf %in : bf16 to f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x64xf32>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %166 = arith.extf %in : f32 to f64
      linalg.yield %166 : f64
    } -> tensor<2x40x64xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x40x64xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %166 = arith.addf %in, %out : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x1xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %166 = arith.divf %in, %cst_10 : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x1xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %166 = arith.subf %in, %in_52 : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x64xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %152 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %166 = arith.mulf %in, %in_52 : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x64xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<2x40x64xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %166 = arith.addf %in, %out : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x1xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %166 = arith.divf %in, %cst_10 : f64
      linalg.yield %166 : f64
    } -> tensor<2x40x1xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x40x1xf64>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %166 = arith.truncf %in : f64 to f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.addf %in, %out : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.divf %in, %cst_11 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = arith.truncf %cst_8 : f64 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x40x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %166 = math.rsqrt %in : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %158 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.subf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %160 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %166 = arith.mulf %in, %in_52 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg15 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %166 = arith.extf %in_52 : bf16 to f32
      %167 = arith.mulf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x40x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg16 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %166 = arith.extf %in_52 : bf16 to f32
      %167 = arith.addf %in, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x40x64xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %166 = arith.truncf %in : f32 to bf16
      linalg.yield %166 : bf16
    } -> tensor<2x40x64xbf16>
    return %165 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.bfloat16: "0x02000000803FCD3D243C833A"
    }
  }
#-}

