#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gemma3(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<16xbf16>, %arg8: tensor<16xbf16>, %arg9: tensor<96x64xbf16>, %arg10: tensor<96x64xbf16>, %arg11: tensor<64x96xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64xbf16>, %arg15: tensor<64xbf16>, %arg16: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.467770e-02 : bf16
    %cst_2 = arith.constant 7.968750e-01 : bf16
    %cst_3 = arith.constant 1.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<bf16>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %cst_13 = arith.constant 1.600000e+01 : f32
    %cst_14 = arith.constant 6.250000e-02 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %197 = arith.index_cast %in : i64 to index
      %198 = linalg.index 2 : index
      %199 = arith.cmpi slt, %197, %c96 : index
      cf.assert %199, "index must be smaller than dim size"
      %200 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %200, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%197, %198] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<2x40x64xbf16>, tensor<bf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.mulf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x64xbf16>
    %3 = tensor.empty() : tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %197 = linalg.index 0 : index
      %198 = arith.index_cast %197 : index to i64
      linalg.yield %198 : i64
    } -> tensor<40xi64>
    %5 = tensor.empty() : tensor<2x40xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%5 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %197 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %197 : i1
    } -> tensor<2x40xi1>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %197 = linalg.index 0 : index
      %198 = arith.index_cast %197 : index to i64
      linalg.yield %198 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_16 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %9 = tensor.empty() : tensor<1x1x40x1xi64>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x40x1xi64>) outs(%9 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %197 = arith.subi %in, %c16_i64 : i64
      linalg.yield %197 : i64
    } -> tensor<1x1x40x1xi64>
    %11 = tensor.empty() : tensor<1x1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %10 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %197 = arith.cmpi sgt, %in, %in_54 : i64
      linalg.yield %197 : i1
    } -> tensor<1x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %12 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %197 = arith.andi %in, %in_54 : i1
      linalg.yield %197 : i1
    } -> tensor<1x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %197 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %197 : i1
    } -> tensor<1x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %197 = arith.andi %in, %in_54 : i1
      linalg.yield %197 : i1
    } -> tensor<1x1x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %15 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %197 = arith.andi %in, %in_54 : i1
      linalg.yield %197 : i1
    } -> tensor<1x1x40x40xi1>
    %17 = tensor.empty() : tensor<2x1x1x40xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%17 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %197 = arith.cmpi slt, %in, %c0_i64 : i64
      %198 = arith.addi %in, %c2_i64 : i64
      %199 = arith.select %197, %198, %in : i64
      %200 = arith.index_cast %199 : i64 to index
      %201 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %202 = arith.addi %in_54, %c40_i64 : i64
      %203 = arith.select %201, %202, %in_54 : i64
      %204 = arith.index_cast %203 : i64 to index
      %extracted = tensor.extract %6[%200, %204] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %19 = tensor.empty() : tensor<2x1x40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map11, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%19 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %197 = arith.andi %in, %in_54 : i1
      linalg.yield %197 : i1
    } -> tensor<2x1x40x40xi1>
    %21 = tensor.empty() : tensor<2x1x40x40xbf16>
    %22 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%21 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_54: bf16, %in_55: bf16, %out: bf16):
      %197 = arith.select %in, %in_54, %in_55 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %23 = tensor.empty() : tensor<1x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x40x1xi64>) outs(%23 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %197 = arith.sitofp %in : i64 to f32
      linalg.yield %197 : f32
    } -> tensor<1x40x1xf32>
    %25 = tensor.empty() : tensor<8xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_9 : tensor<8xbf16>) outs(%25 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<8xf32>
    %27 = tensor.empty() : tensor<1x40x8xf32>
    %28 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%27 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %28, %28 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %29 = tensor.empty() : tensor<1x40x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%29 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.cos %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x40x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%29 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.sin %in : f32
      linalg.yield %197 : f32
    } -> tensor<1x40x16xf32>
    %32 = tensor.empty() : tensor<1x40x16xbf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x40x16xf32>) outs(%32 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<1x40x16xbf16>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x40x16xf32>) outs(%32 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<1x40x16xbf16>
    %35 = tensor.empty() : tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xbf16>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %38 = tensor.empty() : tensor<2x40x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_11 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_8 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %43 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %45 = tensor.empty() : tensor<64xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xbf16>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%46 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %cst_12 : f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x64xbf16>
    %50 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%50 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %51 = tensor.empty() : tensor<80x64xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %53 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%52 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %54 = tensor.empty() : tensor<80x64xbf16>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<80x64xf32>) outs(%54 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<80x64xbf16>
    %expanded_18 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %56 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xbf16>) outs(%56 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %57 = tensor.empty() : tensor<64x32xbf16>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%57 : tensor<64x32xbf16>) permutation = [1, 0] 
    %58 = tensor.empty() : tensor<80x32xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %60 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%59 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %61 = tensor.empty() : tensor<80x32xbf16>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<80x32xf32>) outs(%61 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<80x32xbf16>
    %expanded_21 = tensor.expand_shape %62 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %63 = tensor.empty() : tensor<2x2x40x16xbf16>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x2x16xbf16>) outs(%63 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%57 : tensor<64x32xbf16>) permutation = [1, 0] 
    %64 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%59 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<80x32xf32>) outs(%61 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<80x32xbf16>
    %expanded_24 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x40x2x16xbf16>) outs(%63 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %66 = tensor.empty() : tensor<2x4x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x4x40x16xbf16>) outs(%66 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x16xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40x16xf32>) outs(%66 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<2x4x40x16xf32>
    %69 = tensor.empty() : tensor<2x4x40x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x16xf32>) outs(%70 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x40x1xf32>) outs(%69 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_13 : f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40x1xf32>) outs(%69 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_8 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x40x1xf32>) outs(%69 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %74 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%66 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x16xf32>
    %76 = tensor.empty() : tensor<16xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<16xbf16>) outs(%76 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<16xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%77 : tensor<16xf32>) outs(%76 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %cst_12 : f32
      linalg.yield %197 : f32
    } -> tensor<16xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%66 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x16xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x4x40x16xf32>) outs(%56 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<2x4x40x16xbf16>
    %81 = tensor.empty() : tensor<2x2x40x16xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x2x40x16xbf16>) outs(%81 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<2x2x40x16xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x2x40x16xf32>) outs(%81 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<2x2x40x16xf32>
    %84 = tensor.empty() : tensor<2x2x40x1xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x2x40x16xf32>) outs(%85 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<2x2x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x2x40x1xf32>) outs(%84 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_13 : f32
      linalg.yield %197 : f32
    } -> tensor<2x2x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x2x40x1xf32>) outs(%84 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_8 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<2x2x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x2x40x1xf32>) outs(%84 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<2x2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %89 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%81 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x2x40x16xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<16xbf16>) outs(%76 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<16xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%91 : tensor<16xf32>) outs(%76 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %cst_12 : f32
      linalg.yield %197 : f32
    } -> tensor<16xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<2x2x40x16xf32>, tensor<16xf32>) outs(%81 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x2x40x16xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x2x40x16xf32>) outs(%63 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<2x2x40x16xbf16>
    %expanded_26 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %expanded_27 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %95 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_26 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%56 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.mulf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x4x40x16xbf16>
    %extracted_slice = tensor.extract_slice %80[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_28 = tensor.extract_slice %80[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %96 = tensor.empty() : tensor<2x4x40x8xbf16>
    %97 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x4x40x8xbf16>) outs(%96 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %197 = arith.negf %in : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat_29 = tensor.concat dim(3) %97, %extracted_slice : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %98 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%56 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.mulf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x4x40x16xbf16>
    %99 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %98 : tensor<2x4x40x16xbf16>, tensor<2x4x40x16xbf16>) outs(%56 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.addf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x4x40x16xbf16>
    %100 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_26 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%63 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.mulf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x2x40x16xbf16>
    %extracted_slice_30 = tensor.extract_slice %94[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %extracted_slice_31 = tensor.extract_slice %94[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %101 = tensor.empty() : tensor<2x2x40x8xbf16>
    %102 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x2x40x8xbf16>) outs(%101 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %197 = arith.negf %in : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x2x40x8xbf16>
    %concat_32 = tensor.concat dim(3) %102, %extracted_slice_30 : (tensor<2x2x40x8xbf16>, tensor<2x2x40x8xbf16>) -> tensor<2x2x40x16xbf16>
    %103 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_27 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%63 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.mulf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x2x40x16xbf16>
    %104 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %103 : tensor<2x2x40x16xbf16>, tensor<2x2x40x16xbf16>) outs(%63 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.addf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x2x40x16xbf16>
    %105 = tensor.empty() : tensor<2x2x2x40x16xbf16>
    %106 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<2x2x40x16xbf16>) outs(%105 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %collapsed_33 = tensor.collapse_shape %106 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<2x4x40x16xbf16>
    %107 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x2x40x16xbf16>) outs(%105 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %108 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<2x4x40x16xbf16>) outs(%108 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %109 = tensor.empty() : tensor<8x40x40xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %111 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%110 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %112 = tensor.empty() : tensor<8x40x40xbf16>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<8x40x40xf32>) outs(%112 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_37 = tensor.expand_shape %113 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %114 = tensor.empty() : tensor<2x4x40x40xbf16>
    %115 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x4x40x40xbf16>) outs(%114 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %197 = arith.mulf %in, %cst_14 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x4x40x40xbf16>
    %116 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %22 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%114 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.addf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x4x40x40xbf16>
    %117 = tensor.empty() : tensor<2x4x40x40xf32>
    %118 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x4x40x40xbf16>) outs(%117 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x40xf32>
    %119 = tensor.empty() : tensor<2x4x40xi64>
    %120 = linalg.fill ins(%c0_i64 : i64) outs(%119 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %121 = tensor.empty() : tensor<2x4x40xf32>
    %122 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %123:2 = linalg.generic {indexing_maps = [#map5, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<2x4x40x40xf32>) outs(%122, %120 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %197 = linalg.index 3 : index
      %198 = arith.index_cast %197 : index to i64
      %199 = arith.maximumf %in, %out : f32
      %200 = arith.cmpf ogt, %in, %out : f32
      %201 = arith.select %200, %198, %out_54 : i64
      linalg.yield %199, %201 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_38 = tensor.expand_shape %123#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%117 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.subf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x40xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<2x4x40x40xf32>) outs(%117 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.exp %in : f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x40xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x4x40x40xf32>) outs(%70 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%117 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.divf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x4x40x40xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<2x4x40x40xf32>) outs(%114 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_39 = tensor.collapse_shape %128 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_40 = tensor.collapse_shape %107 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<8x40x16xbf16>
    %129 = tensor.empty() : tensor<8x40x16xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %131 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%130 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %132 = tensor.empty() : tensor<8x40x16xbf16>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<8x40x16xf32>) outs(%132 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_41 = tensor.expand_shape %133 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %134 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x40x16xbf16>) outs(%134 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%50 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %135 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%52 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<80x64xf32>) outs(%54 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<80x64xbf16>
    %expanded_45 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x40x64xbf16>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_11 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_8 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<2x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %142 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xbf16>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%144 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %cst_12 : f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %145 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x64xbf16>
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %147 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.addf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x64xbf16>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x64xbf16>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_11 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_8 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<2x40x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %154 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<64xbf16>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %157 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%156 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %cst_12 : f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %157 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x64xbf16>
    %160 = tensor.empty() : tensor<64x96xbf16>
    %transposed_46 = linalg.transpose ins(%arg9 : tensor<96x64xbf16>) outs(%160 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %161 = tensor.empty() : tensor<80x96xf32>
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %163 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%162 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %164 = tensor.empty() : tensor<80x96xbf16>
    %165 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<80x96xf32>) outs(%164 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<80x96xbf16>
    %expanded_48 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %166 = tensor.empty() : tensor<2x40x96xbf16>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x96xbf16>) outs(%166 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %197 = math.fpowi %in, %c3_i64 : bf16, i64
      %198 = arith.mulf %197, %cst_1 : bf16
      %199 = arith.addf %in, %198 : bf16
      %200 = arith.mulf %199, %cst_2 : bf16
      %201 = math.tanh %200 : bf16
      %202 = arith.addf %201, %cst_3 : bf16
      %203 = arith.mulf %202, %cst_4 : bf16
      %204 = arith.mulf %in, %203 : bf16
      linalg.yield %204 : bf16
    } -> tensor<2x40x96xbf16>
    %transposed_49 = linalg.transpose ins(%arg10 : tensor<96x64xbf16>) outs(%160 : tensor<64x96xbf16>) permutation = [1, 0] 
    %168 = linalg.matmul ins(%collapsed_47, %transposed_49 : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%162 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<80x96xf32>) outs(%164 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<80x96xbf16>
    %expanded_50 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %expanded_50 : tensor<2x40x96xbf16>, tensor<2x40x96xbf16>) outs(%166 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.mulf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x96xbf16>
    %171 = tensor.empty() : tensor<96x64xbf16>
    %transposed_51 = linalg.transpose ins(%arg11 : tensor<64x96xbf16>) outs(%171 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %170 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %172 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<80x96xbf16>, tensor<96x64xbf16>) outs(%52 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %173 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%172 : tensor<80x64xf32>) outs(%54 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<80x64xbf16>
    %expanded_53 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x40x64xbf16>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_11 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_8 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<2x40x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %179 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<64xbf16>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%181 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %cst_12 : f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %182 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x64xbf16>
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %184 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %197 = arith.addf %in, %in_54 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x64xbf16>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x40x64xbf16>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %out : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.divf %in, %cst_11 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.truncf %cst_8 : f64 to f32
      %198 = arith.addf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<2x40x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = math.rsqrt %in : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %191 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg16 : tensor<64xbf16>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %197 = arith.extf %in : bf16 to f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %194 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%193 : tensor<64xf32>) outs(%45 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %197 = arith.addf %in, %cst_12 : f32
      linalg.yield %197 : f32
    } -> tensor<64xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %194 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %197 = arith.mulf %in, %in_54 : f32
      linalg.yield %197 : f32
    } -> tensor<2x40x64xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %197 = arith.truncf %in : f32 to bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x64xbf16>
    return %196 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803FA23ECD3D023D243C4F3B833AA639"
    }
  }
#-}

