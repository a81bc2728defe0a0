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
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @hy_v3(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xbf16>, %arg2: tensor<64x64xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x64xbf16>, %arg6: tensor<16xbf16>, %arg7: tensor<16xbf16>, %arg8: tensor<96x64xbf16>, %arg9: tensor<96x64xbf16>, %arg10: tensor<64x96xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %154 = arith.index_cast %in : i64 to index
      %155 = linalg.index 2 : index
      %156 = arith.cmpi slt, %154, %c96 : index
      cf.assert %156, "index must be smaller than dim size"
      %157 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %157, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%154, %155] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %154 = linalg.index 0 : index
      %155 = arith.index_cast %154 : index to i64
      linalg.yield %155 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %154 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %154 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xbf16>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%8 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_48: bf16, %in_49: bf16, %out: bf16):
      %154 = arith.select %in, %in_48, %in_49 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %10 = tensor.empty() : tensor<1x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x40x1xi64>) outs(%10 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %154 = arith.sitofp %in : i64 to f32
      linalg.yield %154 : f32
    } -> tensor<1x40x1xf32>
    %12 = tensor.empty() : tensor<8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_5 : tensor<8xbf16>) outs(%12 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %154 = arith.extf %in : bf16 to f32
      linalg.yield %154 : f32
    } -> tensor<8xf32>
    %14 = tensor.empty() : tensor<1x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%14 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %154 = arith.mulf %in, %in_48 : f32
      linalg.yield %154 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %16 = tensor.empty() : tensor<1x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%16 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.cos %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x40x16xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%16 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.sin %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x40x16xf32>
    %19 = tensor.empty() : tensor<1x40x16xbf16>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<1x40x16xbf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<1x40x16xbf16>
    %22 = tensor.empty() : tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %154 = arith.extf %in : bf16 to f32
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<2x40x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_6 : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_4 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %30 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %154 = arith.mulf %in, %in_48 : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x64xbf16>
    %33 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %32 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x64xbf16>
    %34 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xbf16>) outs(%34 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %35 = tensor.empty() : tensor<80x64xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %37 = linalg.matmul ins(%collapsed_11, %transposed : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %38 = tensor.empty() : tensor<80x64xbf16>
    %39 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<80x64xf32>) outs(%38 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<80x64xbf16>
    %expanded_12 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %40 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x40x4x16xbf16>) outs(%40 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x32xbf16>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<32x64xbf16>) outs(%41 : tensor<64x32xbf16>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<80x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %44 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%43 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %45 = tensor.empty() : tensor<80x32xbf16>
    %46 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<80x32xf32>) outs(%45 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<80x32xbf16>
    %expanded_15 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %47 = tensor.empty() : tensor<2x2x40x16xbf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x2x16xbf16>) outs(%47 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%41 : tensor<64x32xbf16>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%43 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<80x32xf32>) outs(%45 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<80x32xbf16>
    %expanded_18 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xbf16>) outs(%47 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty() : tensor<2x4x40x16xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<2x4x40x16xbf16>) outs(%50 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %154 = arith.extf %in : bf16 to f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x16xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x40x16xf32>) outs(%50 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x4x40x16xf32>
    %53 = tensor.empty() : tensor<2x4x40x1xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x4x40x16xf32>) outs(%54 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x1xf32>) outs(%53 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_7 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x40x1xf32>) outs(%53 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_4 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x40x1xf32>) outs(%53 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %58 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%50 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %154 = arith.mulf %in, %in_48 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x16xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x40x16xf32>) outs(%40 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<2x4x40x16xbf16>
    %61 = linalg.generic {indexing_maps = [#map11, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %60 : tensor<16xbf16>, tensor<2x4x40x16xbf16>) outs(%40 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x4x40x16xbf16>
    %62 = tensor.empty() : tensor<2x2x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x2x40x16xbf16>) outs(%62 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %154 = arith.extf %in : bf16 to f32
      linalg.yield %154 : f32
    } -> tensor<2x2x40x16xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x2x40x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x2x40x16xf32>
    %65 = tensor.empty() : tensor<2x2x40x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x2x40x16xf32>) outs(%66 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x40x1xf32>) outs(%65 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_7 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x2x40x1xf32>) outs(%65 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_4 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x2x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x2x40x1xf32>) outs(%65 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %70 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%62 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %154 = arith.mulf %in, %in_48 : f32
      linalg.yield %154 : f32
    } -> tensor<2x2x40x16xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x2x40x16xf32>) outs(%47 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<2x2x40x16xbf16>
    %73 = linalg.generic {indexing_maps = [#map11, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %72 : tensor<16xbf16>, tensor<2x2x40x16xbf16>) outs(%47 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x2x40x16xbf16>
    %expanded_20 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %expanded_21 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %74 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_20 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%40 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x4x40x16xbf16>
    %extracted_slice = tensor.extract_slice %61[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_22 = tensor.extract_slice %61[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %75 = tensor.empty() : tensor<2x4x40x8xbf16>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x4x40x8xbf16>) outs(%75 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %154 = arith.negf %in : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat_23 = tensor.concat dim(3) %76, %extracted_slice : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %77 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%40 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x4x40x16xbf16>
    %78 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x4x40x16xbf16>, tensor<2x4x40x16xbf16>) outs(%40 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.addf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x4x40x16xbf16>
    %79 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_20 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%47 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x2x40x16xbf16>
    %extracted_slice_24 = tensor.extract_slice %73[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %extracted_slice_25 = tensor.extract_slice %73[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %80 = tensor.empty() : tensor<2x2x40x8xbf16>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x2x40x8xbf16>) outs(%80 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %154 = arith.negf %in : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x2x40x8xbf16>
    %concat_26 = tensor.concat dim(3) %81, %extracted_slice_24 : (tensor<2x2x40x8xbf16>, tensor<2x2x40x8xbf16>) -> tensor<2x2x40x16xbf16>
    %82 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%47 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x2x40x16xbf16>
    %83 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x2x40x16xbf16>, tensor<2x2x40x16xbf16>) outs(%47 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.addf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x2x40x16xbf16>
    %84 = tensor.empty() : tensor<2x2x2x40x16xbf16>
    %85 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x2x40x16xbf16>) outs(%84 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %collapsed_27 = tensor.collapse_shape %85 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<2x4x40x16xbf16>
    %86 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x40x16xbf16>) outs(%84 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %87 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x4x40x16xbf16>) outs(%87 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %88 = tensor.empty() : tensor<8x40x40xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %90 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%89 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %91 = tensor.empty() : tensor<8x40x40xbf16>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<8x40x40xf32>) outs(%91 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_31 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %93 = tensor.empty() : tensor<2x4x40x40xbf16>
    %94 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x40x40xbf16>) outs(%93 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %154 = arith.mulf %in, %cst_8 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x4x40x40xbf16>
    %95 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %9 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%93 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.addf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x4x40x40xbf16>
    %96 = tensor.empty() : tensor<2x4x40x40xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x4x40x40xbf16>) outs(%96 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %154 = arith.extf %in : bf16 to f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x40xf32>
    %98 = tensor.empty() : tensor<2x4x40xi64>
    %99 = linalg.fill ins(%c0_i64 : i64) outs(%98 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %100 = tensor.empty() : tensor<2x4x40xf32>
    %101 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %102:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x40x40xf32>) outs(%101, %99 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %154 = linalg.index 3 : index
      %155 = arith.index_cast %154 : index to i64
      %156 = arith.maximumf %in, %out : f32
      %157 = arith.cmpf ogt, %in, %out : f32
      %158 = arith.select %157, %155, %out_48 : i64
      linalg.yield %156, %158 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_32 = tensor.expand_shape %102#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_32 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%96 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %154 = arith.subf %in, %in_48 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x40xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x4x40x40xf32>) outs(%96 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.exp %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x40xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<2x4x40x40xf32>) outs(%54 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %105 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%96 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %154 = arith.divf %in, %in_48 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x40x40xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x4x40x40xf32>) outs(%93 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_33 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_34 = tensor.collapse_shape %86 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<8x40x16xbf16>
    %108 = tensor.empty() : tensor<8x40x16xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %110 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%109 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %111 = tensor.empty() : tensor<8x40x16xbf16>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<8x40x16xf32>) outs(%111 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_35 = tensor.expand_shape %112 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %113 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x40x16xbf16>) outs(%113 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg5 : tensor<64x64xbf16>) outs(%34 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %114 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %115 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<80x64xf32>) outs(%38 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<80x64xbf16>
    %expanded_39 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.addf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x64xbf16>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %154 = arith.extf %in : bf16 to f32
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_6 : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_4 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %154 = arith.mulf %in, %in_48 : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x64xbf16>
    %125 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %124 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x64xbf16>
    %126 = tensor.empty() : tensor<64x96xbf16>
    %transposed_40 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%126 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %127 = tensor.empty() : tensor<80x96xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %129 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%128 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %130 = tensor.empty() : tensor<80x96xbf16>
    %131 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<80x96xf32>) outs(%130 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<80x96xbf16>
    %expanded_42 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %132 = tensor.empty() : tensor<2x40x96xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x40x96xbf16>) outs(%132 : tensor<2x40x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %154 = arith.extf %in : bf16 to f32
      linalg.yield %154 : f32
    } -> tensor<2x40x96xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x96xf32>) outs(%132 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.negf %in : f32
      %155 = math.exp %154 : f32
      %156 = arith.addf %155, %cst_1 : f32
      %157 = arith.divf %cst_1, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x40x96xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %134 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%132 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %154 = arith.mulf %in, %in_48 : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x96xf32>
    %136 = tensor.empty() : tensor<2x40x96xbf16>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x96xf32>) outs(%136 : tensor<2x40x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x96xbf16>
    %transposed_43 = linalg.transpose ins(%arg9 : tensor<96x64xbf16>) outs(%126 : tensor<64x96xbf16>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%128 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %139 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<80x96xf32>) outs(%130 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<80x96xbf16>
    %expanded_44 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %expanded_44 : tensor<2x40x96xbf16>, tensor<2x40x96xbf16>) outs(%136 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x96xbf16>
    %141 = tensor.empty() : tensor<96x64xbf16>
    %transposed_45 = linalg.transpose ins(%arg10 : tensor<64x96xbf16>) outs(%141 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %142 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<80x96xbf16>, tensor<96x64xbf16>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %143 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<80x64xf32>) outs(%38 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<80x64xbf16>
    %expanded_47 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %expanded_47 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.addf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x64xbf16>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %154 = arith.extf %in : bf16 to f32
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_6 : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_4 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x40x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %150 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %154 = arith.mulf %in, %in_48 : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x64xbf16>
    %153 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %152 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %154 = arith.mulf %in, %in_48 : bf16
      linalg.yield %154 : bf16
    } -> tensor<2x40x64xbf16>
    return %153 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803F073E8E3C153B9D392538AE363735"
    }
  }
#-}

