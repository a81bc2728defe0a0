#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_neox(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xbf16>, %arg2: tensor<64xbf16>, %arg3: tensor<64xbf16>, %arg4: tensor<64xbf16>, %arg5: tensor<64xbf16>, %arg6: tensor<192x64xbf16>, %arg7: tensor<192xbf16>, %arg8: tensor<64x64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<96x64xbf16>, %arg11: tensor<96xbf16>, %arg12: tensor<64x96xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64xbf16>, %arg15: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
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
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %159 = arith.index_cast %in : i64 to index
      %160 = linalg.index 2 : index
      %161 = arith.cmpi slt, %159, %c96 : index
      cf.assert %161, "index must be smaller than dim size"
      %162 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %162, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%159, %160] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %159 = linalg.index 0 : index
      %160 = arith.index_cast %159 : index to i64
      linalg.yield %160 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %159 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %159 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xbf16>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%8 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_51: bf16, %in_52: bf16, %out: bf16):
      %159 = arith.select %in, %in_51, %in_52 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %10 = tensor.empty() : tensor<1x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x40x1xi64>) outs(%10 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %159 = arith.sitofp %in : i64 to f32
      linalg.yield %159 : f32
    } -> tensor<1x40x1xf32>
    %12 = tensor.empty() : tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_8 : tensor<4xbf16>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<4xf32>
    %14 = tensor.empty() : tensor<1x40x4xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x40x1xf32>, tensor<4xf32>) outs(%14 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.mulf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<1x40x4xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x40x4xf32>, tensor<1x40x4xf32>) -> tensor<1x40x8xf32>
    %16 = tensor.empty() : tensor<1x40x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%16 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.cos %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%16 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.sin %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x40x8xf32>
    %19 = tensor.empty() : tensor<1x40x8xbf16>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x40x8xf32>) outs(%19 : tensor<1x40x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<1x40x8xbf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x40x8xf32>) outs(%19 : tensor<1x40x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<1x40x8xbf16>
    %22 = tensor.empty() : tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<2x40x64xf32>
    %24 = tensor.empty() : tensor<2x40x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %159 = arith.extf %in : f32 to f64
      linalg.yield %159 : f64
    } -> tensor<2x40x64xf64>
    %26 = tensor.empty() : tensor<2x40x1xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_9 : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %159 = arith.subf %in, %in_51 : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x64xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %159 = arith.mulf %in, %in_51 : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_9 : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x1xf64>
    %34 = tensor.empty() : tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %159 = arith.truncf %in : f64 to f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_10 : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_7 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %38 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.subf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.mulf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg2 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: bf16, %out: f32):
      %159 = arith.extf %in_51 : bf16 to f32
      %160 = arith.mulf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg3 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: bf16, %out: f32):
      %159 = arith.extf %in_51 : bf16 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_14 = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %46 = tensor.empty() : tensor<64x192xbf16>
    %transposed = linalg.transpose ins(%arg6 : tensor<192x64xbf16>) outs(%46 : tensor<64x192xbf16>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<192xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg7 : tensor<192xbf16>) outs(%47 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<192xf32>
    %49 = tensor.empty() : tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%collapsed_14 : tensor<80x64xbf16>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<80x64xf32>
    %51 = tensor.empty() : tensor<64x192xf32>
    %52 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x192xbf16>) outs(%51 : tensor<64x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<64x192xf32>
    %53 = tensor.empty() : tensor<80x192xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %55 = linalg.matmul ins(%50, %52 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%54 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %56 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<192xf32>) outs(%53 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %57 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%53 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.addf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<80x192xf32>
    %58 = tensor.empty() : tensor<80x192xbf16>
    %59 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<80x192xf32>) outs(%58 : tensor<80x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<80x192xbf16>
    %expanded_15 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xbf16> into tensor<2x40x4x48xbf16>
    %60 = tensor.empty() : tensor<2x4x40x48xbf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x48xbf16>) outs(%60 : tensor<2x4x40x48xbf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xbf16> to tensor<2x4x40x16xbf16>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[0, 0, 0, 16] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xbf16> to tensor<2x4x40x16xbf16>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xbf16> to tensor<2x4x40x16xbf16>
    %expanded_19 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xbf16> into tensor<1x1x40x8xbf16>
    %expanded_20 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xbf16> into tensor<1x1x40x8xbf16>
    %extracted_slice_21 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_22 = tensor.extract_slice %extracted_slice[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %61 = tensor.empty() : tensor<2x4x40x8xbf16>
    %62 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %expanded_19 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%61 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_51 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x8xbf16>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xbf16> to tensor<2x4x40x4xbf16>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xbf16> to tensor<2x4x40x4xbf16>
    %63 = tensor.empty() : tensor<2x4x40x4xbf16>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x4x40x4xbf16>) outs(%63 : tensor<2x4x40x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %159 = arith.negf %in : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x4xbf16>
    %concat_27 = tensor.concat dim(3) %64, %extracted_slice_25 : (tensor<2x4x40x4xbf16>, tensor<2x4x40x4xbf16>) -> tensor<2x4x40x8xbf16>
    %65 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_20 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%61 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_51 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x8xbf16>
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) outs(%61 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %159 = arith.addf %in, %in_51 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x8xbf16>
    %67 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_19 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%61 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_51 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x8xbf16>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xbf16> to tensor<2x4x40x4xbf16>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xbf16> to tensor<2x4x40x4xbf16>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x4x40x4xbf16>) outs(%63 : tensor<2x4x40x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %159 = arith.negf %in : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x4xbf16>
    %concat_30 = tensor.concat dim(3) %68, %extracted_slice_28 : (tensor<2x4x40x4xbf16>, tensor<2x4x40x4xbf16>) -> tensor<2x4x40x8xbf16>
    %69 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_20 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%61 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %159 = arith.mulf %in, %in_51 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x8xbf16>
    %70 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) outs(%61 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %159 = arith.addf %in, %in_51 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat_31 = tensor.concat dim(3) %66, %extracted_slice_22 : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %concat_32 = tensor.concat dim(3) %70, %extracted_slice_24 : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %71 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_33 = linalg.transpose ins(%concat_32 : tensor<2x4x40x16xbf16>) outs(%71 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %concat_31 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %72 = tensor.empty() : tensor<8x40x40xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %74 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%73 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %75 = tensor.empty() : tensor<8x40x40xbf16>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<8x40x40xf32>) outs(%75 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_36 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %77 = tensor.empty() : tensor<2x4x40x40xbf16>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x40x40xbf16>) outs(%77 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %159 = arith.mulf %in, %cst_11 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x40xbf16>
    %79 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %9 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%77 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %159 = arith.addf %in, %in_51 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x40xbf16>
    %80 = tensor.empty() : tensor<2x4x40x40xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x4x40x40xbf16>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = tensor.empty() : tensor<2x4x40xi64>
    %83 = linalg.fill ins(%c0_i64 : i64) outs(%82 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %84 = tensor.empty() : tensor<2x4x40xf32>
    %85 = linalg.fill ins(%cst_1 : f32) outs(%84 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %86:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%85, %83 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %159 = linalg.index 3 : index
      %160 = arith.index_cast %159 : index to i64
      %161 = arith.maximumf %in, %out : f32
      %162 = arith.cmpf ogt, %in, %out : f32
      %163 = arith.select %162, %160, %out_51 : i64
      linalg.yield %161, %163 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_37 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.subf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x40x40xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x40x40xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.exp %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x40x40xf32>
    %89 = tensor.empty() : tensor<2x4x40x1xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x4x40x40xf32>) outs(%90 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %91 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.divf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x40x40xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x4x40x40xf32>) outs(%77 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_38 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %94 = tensor.empty() : tensor<8x40x16xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %96 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%95 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %97 = tensor.empty() : tensor<8x40x16xbf16>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<8x40x16xf32>) outs(%97 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_40 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %99 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x40x16xbf16>) outs(%99 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %100 = tensor.empty() : tensor<64x64xbf16>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<64x64xbf16>) outs(%100 : tensor<64x64xbf16>) permutation = [1, 0] 
    %101 = tensor.empty() : tensor<64xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xbf16>) outs(%101 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<64xf32>
    %103 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%collapsed_42 : tensor<80x64xbf16>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<80x64xf32>
    %104 = tensor.empty() : tensor<64x64xf32>
    %105 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed_43 : tensor<64x64xbf16>) outs(%104 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<64x64xf32>
    %106 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %107 = linalg.matmul ins(%103, %105 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%106 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %109 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%107, %108 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.addf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<80x64xf32>
    %110 = tensor.empty() : tensor<80x64xbf16>
    %111 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<80x64xf32>) outs(%110 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<80x64xbf16>
    %expanded_44 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %112 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg4 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: bf16, %out: f32):
      %159 = arith.extf %in_51 : bf16 to f32
      %160 = arith.mulf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg5 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: bf16, %out: f32):
      %159 = arith.extf %in_51 : bf16 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_45 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %115 = tensor.empty() : tensor<64x96xbf16>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<96x64xbf16>) outs(%115 : tensor<64x96xbf16>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<96xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg11 : tensor<96xbf16>) outs(%116 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<96xf32>
    %118 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%collapsed_45 : tensor<80x64xbf16>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<80x64xf32>
    %119 = tensor.empty() : tensor<64x96xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed_46 : tensor<64x96xbf16>) outs(%119 : tensor<64x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<64x96xf32>
    %121 = tensor.empty() : tensor<80x96xf32>
    %122 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %123 = linalg.matmul ins(%118, %120 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%122 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %124 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<96xf32>) outs(%121 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %125 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%121 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.addf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<80x96xf32>
    %126 = tensor.empty() : tensor<80x96xbf16>
    %127 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<80x96xf32>) outs(%126 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<80x96xbf16>
    %expanded_47 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %128 = tensor.empty() : tensor<2x40x96xbf16>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x40x96xbf16>) outs(%128 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %159 = math.sqrt %cst_3 : bf16
      %160 = arith.divf %in, %159 : bf16
      %161 = math.erf %160 : bf16
      %162 = arith.addf %161, %cst_2 : bf16
      %163 = arith.mulf %162, %cst_4 : bf16
      %164 = arith.mulf %in, %163 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x96xbf16>
    %collapsed_48 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %130 = tensor.empty() : tensor<96x64xbf16>
    %transposed_49 = linalg.transpose ins(%arg12 : tensor<64x96xbf16>) outs(%130 : tensor<96x64xbf16>) permutation = [1, 0] 
    %131 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xbf16>) outs(%101 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<64xf32>
    %132 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%collapsed_48 : tensor<80x96xbf16>) outs(%121 : tensor<80x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<80x96xf32>
    %133 = tensor.empty() : tensor<96x64xf32>
    %134 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed_49 : tensor<96x64xbf16>) outs(%133 : tensor<96x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<96x64xf32>
    %135 = linalg.matmul ins(%132, %134 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%106 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %136 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %137 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%135, %136 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.addf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<80x64xf32>
    %138 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<80x64xf32>) outs(%110 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<80x64xbf16>
    %expanded_50 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %expanded_44 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %159 = arith.addf %in, %in_51 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x40x64xbf16>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %1 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %159 = arith.addf %in, %in_51 : bf16
      linalg.yield %159 : bf16
    } -> tensor<2x40x64xbf16>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %159 = arith.extf %in : bf16 to f32
      linalg.yield %159 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %159 = arith.extf %in : f32 to f64
      linalg.yield %159 : f64
    } -> tensor<2x40x64xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x1xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_9 : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %144 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %159 = arith.subf %in, %in_51 : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x64xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %145 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %159 = arith.mulf %in, %in_51 : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x64xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_9 : f64
      linalg.yield %159 : f64
    } -> tensor<2x40x1xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %159 = arith.truncf %in : f64 to f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_10 : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_7 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %151 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.subf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %159 = arith.mulf %in, %in_51 : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x64xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg14 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: bf16, %out: f32):
      %159 = arith.extf %in_51 : bf16 to f32
      %160 = arith.mulf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %arg15 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: bf16, %out: f32):
      %159 = arith.extf %in_51 : bf16 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %159 = arith.truncf %in : f32 to bf16
      linalg.yield %159 : bf16
    } -> tensor<2x40x64xbf16>
    return %158 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.bfloat16: "0x02000000803FCD3D243C833A"
    }
  }
#-}

