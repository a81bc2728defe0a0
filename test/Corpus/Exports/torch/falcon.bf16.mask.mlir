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
#map13 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @falcon(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<96x64xbf16>, %arg4: tensor<64x64xbf16>, %arg5: tensor<256x64xbf16>, %arg6: tensor<64x256xbf16>, %arg7: tensor<64xbf16>, %arg8: tensor<64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_10 = arith.constant 6.400000e+01 : f64
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 4.000000e+00 : bf16
    %cst_13 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_14 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %145 = arith.index_cast %in : i64 to index
      %146 = linalg.index 2 : index
      %147 = arith.cmpi slt, %145, %c96 : index
      cf.assert %147, "index must be smaller than dim size"
      %148 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %148, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%145, %146] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      linalg.yield %146 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %145 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %145 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      linalg.yield %146 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %145 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %145 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %145 = arith.andi %in, %in_50 : i1
      linalg.yield %145 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %145 = arith.cmpi slt, %in, %c0_i64 : i64
      %146 = arith.addi %in, %c2_i64 : i64
      %147 = arith.select %145, %146, %in : i64
      %148 = arith.index_cast %147 : i64 to index
      %149 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %150 = arith.addi %in_50, %c40_i64 : i64
      %151 = arith.select %149, %150, %in_50 : i64
      %152 = arith.index_cast %151 : i64 to index
      %extracted = tensor.extract %5[%148, %152] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %145 = arith.andi %in, %in_50 : i1
      linalg.yield %145 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xbf16>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%15 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_50: bf16, %in_51: bf16, %out: bf16):
      %145 = arith.select %in, %in_50, %in_51 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %145 = arith.sitofp %in : i64 to f32
      linalg.yield %145 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_9 : tensor<8xbf16>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %145 = arith.extf %in : bf16 to f32
      linalg.yield %145 : f32
    } -> tensor<8xf32>
    %21 = tensor.empty() : tensor<1x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %145 = arith.mulf %in, %in_50 : f32
      linalg.yield %145 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %22, %22 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %23 = tensor.empty() : tensor<1x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%23 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.cos %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x40x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%23 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.sin %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x40x16xf32>
    %26 = tensor.empty() : tensor<1x40x16xbf16>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<1x40x16xbf16>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<1x40x16xbf16>
    %29 = tensor.empty() : tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %145 = arith.extf %in : bf16 to f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x64xf32>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %33 = tensor.empty() : tensor<2x40x1xf64>
    %34 = linalg.fill ins(%cst : f64) outs(%33 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<2x40x64xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_10 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %36 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %145 = arith.subf %in, %in_50 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %37 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %145 = arith.mulf %in, %in_50 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x40x64xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_10 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %41 = tensor.empty() : tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf64>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_11 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_8 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %45 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %145 = arith.subf %in, %in_50 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %145 = arith.mulf %in, %in_50 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg7 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %145 = arith.extf %in_50 : bf16 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg8 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %145 = arith.extf %in_50 : bf16 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<2x40x64xbf16>
    %53 = tensor.empty() : tensor<64x96xbf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<96x64xbf16>) outs(%53 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %54 = tensor.empty() : tensor<80x96xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %56 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%55 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %57 = tensor.empty() : tensor<80x96xbf16>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<80x96xf32>) outs(%57 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<80x96xbf16>
    %expanded_18 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [2, 40, 6, 16] : tensor<80x96xbf16> into tensor<2x40x6x16xbf16>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x6x16xbf16> to tensor<2x40x4x16xbf16>
    %59 = tensor.empty() : tensor<16xi64>
    %60 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%59 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      linalg.yield %146 : i64
    } -> tensor<16xi64>
    %expanded_19 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xi64> into tensor<40x1x1xi64>
    %61 = tensor.empty() : tensor<2x40x1x16xbf16>
    %62 = linalg.generic {indexing_maps = [#map8, #map13, #map14, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_19, %cst_13, %60 : tensor<2x1x1x1xi64>, tensor<40x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%61 : tensor<2x40x1x16xbf16>) {
    ^bb0(%in: i64, %in_50: i64, %in_51: i64, %in_52: i64, %out: bf16):
      %145 = arith.cmpi slt, %in, %c0_i64 : i64
      %146 = arith.addi %in, %c2_i64 : i64
      %147 = arith.select %145, %146, %in : i64
      %148 = arith.index_cast %147 : i64 to index
      %149 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %150 = arith.addi %in_50, %c40_i64 : i64
      %151 = arith.select %149, %150, %in_50 : i64
      %152 = arith.index_cast %151 : i64 to index
      %153 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %154 = arith.addi %in_51, %c6_i64 : i64
      %155 = arith.select %153, %154, %in_51 : i64
      %156 = arith.index_cast %155 : i64 to index
      %157 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %158 = arith.addi %in_52, %c16_i64 : i64
      %159 = arith.select %157, %158, %in_52 : i64
      %160 = arith.index_cast %159 : i64 to index
      %extracted = tensor.extract %expanded_18[%148, %152, %156, %160] : tensor<2x40x6x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x1x16xbf16>
    %63 = linalg.generic {indexing_maps = [#map8, #map13, #map14, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_19, %cst_14, %60 : tensor<2x1x1x1xi64>, tensor<40x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%61 : tensor<2x40x1x16xbf16>) {
    ^bb0(%in: i64, %in_50: i64, %in_51: i64, %in_52: i64, %out: bf16):
      %145 = arith.cmpi slt, %in, %c0_i64 : i64
      %146 = arith.addi %in, %c2_i64 : i64
      %147 = arith.select %145, %146, %in : i64
      %148 = arith.index_cast %147 : i64 to index
      %149 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %150 = arith.addi %in_50, %c40_i64 : i64
      %151 = arith.select %149, %150, %in_50 : i64
      %152 = arith.index_cast %151 : i64 to index
      %153 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %154 = arith.addi %in_51, %c6_i64 : i64
      %155 = arith.select %153, %154, %in_51 : i64
      %156 = arith.index_cast %155 : i64 to index
      %157 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %158 = arith.addi %in_52, %c16_i64 : i64
      %159 = arith.select %157, %158, %in_52 : i64
      %160 = arith.index_cast %159 : i64 to index
      %extracted = tensor.extract %expanded_18[%148, %152, %156, %160] : tensor<2x40x6x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x1x16xbf16>
    %64 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_20 = linalg.transpose ins(%extracted_slice : tensor<2x40x4x16xbf16>) outs(%64 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %65 = tensor.empty() : tensor<2x1x40x16xbf16>
    %transposed_21 = linalg.transpose ins(%62 : tensor<2x40x1x16xbf16>) outs(%65 : tensor<2x1x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%63 : tensor<2x40x1x16xbf16>) outs(%65 : tensor<2x1x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %expanded_24 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %66 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_23 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%64 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %145 = arith.mulf %in, %in_50 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x4x40x16xbf16>
    %extracted_slice_25 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_26 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %67 = tensor.empty() : tensor<2x4x40x8xbf16>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x4x40x8xbf16>) outs(%67 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %145 = arith.negf %in : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat_27 = tensor.concat dim(3) %68, %extracted_slice_25 : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %69 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_24 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%64 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %145 = arith.mulf %in, %in_50 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x4x40x16xbf16>
    %70 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x4x40x16xbf16>, tensor<2x4x40x16xbf16>) outs(%64 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %145 = arith.addf %in, %in_50 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x4x40x16xbf16>
    %71 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_23 : tensor<2x1x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%65 : tensor<2x1x40x16xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %145 = arith.mulf %in, %in_50 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x1x40x16xbf16>
    %extracted_slice_28 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 1, 40, 8] [1, 1, 1, 1] : tensor<2x1x40x16xbf16> to tensor<2x1x40x8xbf16>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [2, 1, 40, 8] [1, 1, 1, 1] : tensor<2x1x40x16xbf16> to tensor<2x1x40x8xbf16>
    %72 = tensor.empty() : tensor<2x1x40x8xbf16>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x1x40x8xbf16>) outs(%72 : tensor<2x1x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %145 = arith.negf %in : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x1x40x8xbf16>
    %concat_30 = tensor.concat dim(3) %73, %extracted_slice_28 : (tensor<2x1x40x8xbf16>, tensor<2x1x40x8xbf16>) -> tensor<2x1x40x16xbf16>
    %74 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_24 : tensor<2x1x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%65 : tensor<2x1x40x16xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %145 = arith.mulf %in, %in_50 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x1x40x16xbf16>
    %75 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x1x40x16xbf16>, tensor<2x1x40x16xbf16>) outs(%65 : tensor<2x1x40x16xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %145 = arith.addf %in, %in_50 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x1x40x16xbf16>
    %76 = tensor.empty() : tensor<2x1x16x40xbf16>
    %transposed_31 = linalg.transpose ins(%75 : tensor<2x1x40x16xbf16>) outs(%76 : tensor<2x1x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %77 = tensor.empty() : tensor<2x4x16x40xbf16>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x1x16x40xbf16> into tensor<2x16x40xbf16>
    %78 = linalg.generic {indexing_maps = [#map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<2x16x40xbf16>) outs(%77 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x40xbf16>
    %collapsed_34 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %79 = tensor.empty() : tensor<8x40x40xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %81 = linalg.batch_matmul ins(%collapsed_32, %collapsed_34 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%80 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %82 = tensor.empty() : tensor<8x40x40xbf16>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<8x40x40xf32>) outs(%82 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_35 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %84 = tensor.empty() : tensor<2x4x40x40xbf16>
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x4x40x40xbf16>) outs(%84 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %145 = arith.divf %in, %cst_12 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x4x40x40xbf16>
    %86 = linalg.generic {indexing_maps = [#map6, #map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %16 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%84 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %145 = arith.addf %in, %in_50 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x4x40x40xbf16>
    %87 = tensor.empty() : tensor<2x4x40x40xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x40x40xbf16>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %145 = arith.extf %in : bf16 to f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x40xf32>
    %89 = tensor.empty() : tensor<2x4x40xi64>
    %90 = linalg.fill ins(%c0_i64 : i64) outs(%89 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %91 = tensor.empty() : tensor<2x4x40xf32>
    %92 = linalg.fill ins(%cst_1 : f32) outs(%91 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %93:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x4x40x40xf32>) outs(%92, %90 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %145 = linalg.index 3 : index
      %146 = arith.index_cast %145 : index to i64
      %147 = arith.maximumf %in, %out : f32
      %148 = arith.cmpf ogt, %in, %out : f32
      %149 = arith.select %148, %146, %out_50 : i64
      linalg.yield %147, %149 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_36 = tensor.expand_shape %93#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_36 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %145 = arith.subf %in, %in_50 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x40xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<2x4x40x40xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.exp %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x40xf32>
    %96 = tensor.empty() : tensor<2x4x40x1xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%95 : tensor<2x4x40x40xf32>) outs(%97 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %98 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %145 = arith.divf %in, %in_50 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x40xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x4x40x40xf32>) outs(%84 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_37 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_38 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x1x40x16xbf16> into tensor<2x40x16xbf16>
    %101 = linalg.generic {indexing_maps = [#map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x40x16xbf16>) outs(%64 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x16xbf16>
    %collapsed_39 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %102 = tensor.empty() : tensor<8x40x16xf32>
    %103 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %104 = linalg.batch_matmul ins(%collapsed_37, %collapsed_39 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%103 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %105 = tensor.empty() : tensor<8x40x16xbf16>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<8x40x16xf32>) outs(%105 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_40 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %107 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x40x16xbf16>) outs(%107 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %108 = tensor.empty() : tensor<64x64xbf16>
    %transposed_42 = linalg.transpose ins(%arg4 : tensor<64x64xbf16>) outs(%108 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %109 = tensor.empty() : tensor<80x64xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %111 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%110 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %112 = tensor.empty() : tensor<80x64xbf16>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<80x64xf32>) outs(%112 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<80x64xbf16>
    %expanded_44 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %114 = tensor.empty() : tensor<64x256xbf16>
    %transposed_45 = linalg.transpose ins(%arg5 : tensor<256x64xbf16>) outs(%114 : tensor<64x256xbf16>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<80x256xf32>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %117 = linalg.matmul ins(%collapsed, %transposed_45 : tensor<80x64xbf16>, tensor<64x256xbf16>) outs(%116 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %118 = tensor.empty() : tensor<80x256xbf16>
    %119 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<80x256xf32>) outs(%118 : tensor<80x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<80x256xbf16>
    %expanded_46 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xbf16> into tensor<2x40x256xbf16>
    %120 = tensor.empty() : tensor<2x40x256xbf16>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x40x256xbf16>) outs(%120 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %145 = math.sqrt %cst_3 : bf16
      %146 = arith.divf %in, %145 : bf16
      %147 = math.erf %146 : bf16
      %148 = arith.addf %147, %cst_2 : bf16
      %149 = arith.mulf %148, %cst_4 : bf16
      %150 = arith.mulf %in, %149 : bf16
      linalg.yield %150 : bf16
    } -> tensor<2x40x256xbf16>
    %122 = tensor.empty() : tensor<256x64xbf16>
    %transposed_47 = linalg.transpose ins(%arg6 : tensor<64x256xbf16>) outs(%122 : tensor<256x64xbf16>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<2x40x256xbf16> into tensor<80x256xbf16>
    %123 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<80x256xbf16>, tensor<256x64xbf16>) outs(%110 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<80x64xf32>) outs(%112 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<80x64xbf16>
    %expanded_49 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %expanded_44 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %145 = arith.addf %in, %in_50 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x40x64xbf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %125 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %145 = arith.addf %in, %in_50 : bf16
      linalg.yield %145 : bf16
    } -> tensor<2x40x64xbf16>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %145 = arith.extf %in : bf16 to f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x64xf32>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x40x64xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_10 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %130 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %145 = arith.subf %in, %in_50 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %131 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%31 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %145 = arith.mulf %in, %in_50 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x40x64xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_10 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf64>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_11 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_8 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x40x1xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %137 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %145 = arith.subf %in, %in_50 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %139 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %145 = arith.mulf %in, %in_50 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg9 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %145 = arith.extf %in_50 : bf16 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %arg10 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %145 = arith.extf %in_50 : bf16 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<2x40x64xbf16>
    return %144 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803FA23ECD3D023D243C4F3B833AA639"
    }
  }
#-}

