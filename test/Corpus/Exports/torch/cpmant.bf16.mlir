#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @cpmant(%arg0: tensor<2x40xi64>, %arg1: tensor<64xbf16>, %arg2: tensor<512x64xbf16>, %arg3: tensor<512x64xbf16>, %arg4: tensor<512x64xbf16>, %arg5: tensor<64x512xbf16>, %arg6: tensor<64xbf16>, %arg7: tensor<10240x64xbf16>, %arg8: tensor<10240x64xbf16>, %arg9: tensor<64x10240xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<32x64xbf16>, %arg12: tensor<1120x64xbf16>, %arg13: tensor<1536x4xbf16>) -> tensor<2x40x64xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c1120 = arith.constant 1120 : index
    %c0_i32 = arith.constant 0 : i32
    %c1536 = arith.constant 1536 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : bf16
    %cst_2 = arith.constant 2.000000e+00 : bf16
    %cst_3 = arith.constant 5.000000e-01 : bf16
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_5 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_6 = arith.constant dense<false> : tensor<i1>
    %cst_7 = arith.constant dense<true> : tensor<2x72x72xi1>
    %cst_8 = arith.constant 11.313708498984761 : f64
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant 2.7725887222397811 : f64
    %c160_i32 = arith.constant 160 : i32
    %cst_11 = arith.constant dense<true> : tensor<2x32xi1>
    %c32_i32 = arith.constant 32 : i32
    %c512_i32 = arith.constant 512 : i32
    %c256_i32 = arith.constant 256 : i32
    %cst_12 = arith.constant 1.280000e+02 : f32
    %c128_i32 = arith.constant 128 : i32
    %cst_13 = arith.constant 6.400000e+01 : f32
    %c128_i64 = arith.constant 128 : i64
    %cst_14 = arith.constant dense<255> : tensor<72x72xi32>
    %cst_15 = arith.constant dense<1> : tensor<2x72x1xi32>
    %cst_16 = arith.constant dense<1> : tensor<2x1x72xi32>
    %cst_17 = arith.constant dense<2> : tensor<i64>
    %cst_18 = arith.constant dense<0> : tensor<i64>
    %cst_19 = arith.constant dense_resource<torch_tensor_40_torch.int64> : tensor<40xi64>
    %cst_20 = arith.constant dense<0> : tensor<2x32xi32>
    %0 = tensor.empty() : tensor<2x40xi32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi32>) {
    ^bb0(%in: i64, %out: i32):
      %160 = arith.trunci %in : i64 to i32
      linalg.yield %160 : i32
    } -> tensor<2x40xi32>
    %2 = tensor.empty() : tensor<2x40xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<2x40xi32>) outs(%2 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %160 = arith.extsi %in : i32 to i64
      %161 = arith.cmpi ne, %160, %c0_i64 : i64
      linalg.yield %161 : i1
    } -> tensor<2x40xi1>
    %4 = tensor.empty() : tensor<2x40xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_17, %cst_18 : tensor<2x40xi1>, tensor<i64>, tensor<i64>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i1, %in_61: i64, %in_62: i64, %out: i64):
      %160 = arith.select %in, %in_61, %in_62 : i64
      linalg.yield %160 : i64
    } -> tensor<2x40xi64>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi32>) {
    ^bb0(%in: i64, %out: i32):
      %160 = arith.trunci %in : i64 to i32
      linalg.yield %160 : i32
    } -> tensor<2x40xi32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x40xi32>) outs(%2 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %160 = arith.extsi %in : i32 to i64
      %161 = arith.cmpi ne, %160, %c0_i64 : i64
      linalg.yield %161 : i1
    } -> tensor<2x40xi1>
    %8 = tensor.empty() : tensor<2xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2xi64>) -> tensor<2xi64>
    %10 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%7 : tensor<2x40xi1>) outs(%9 : tensor<2xi64>) {
    ^bb0(%in: i1, %out: i64):
      %160 = arith.extui %in : i1 to i64
      %161 = arith.addi %160, %out : i64
      linalg.yield %161 : i64
    } -> tensor<2xi64>
    %11 = tensor.empty() : tensor<2xi32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%10 : tensor<2xi64>) outs(%11 : tensor<2xi32>) {
    ^bb0(%in: i64, %out: i32):
      %160 = arith.trunci %in : i64 to i32
      linalg.yield %160 : i32
    } -> tensor<2xi32>
    %13 = tensor.empty() : tensor<32xi32>
    %14 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%13 : tensor<32xi32>) {
    ^bb0(%out: i32):
      %160 = linalg.index 0 : index
      %161 = arith.index_cast %160 : index to i64
      %162 = arith.trunci %161 : i64 to i32
      %163 = arith.addi %162, %c160_i32 : i32
      linalg.yield %163 : i32
    } -> tensor<32xi32>
    %15 = tensor.empty() : tensor<2x32xi32>
    %16 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<32xi32>) outs(%15 : tensor<2x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x32xi32>
    %concat = tensor.concat dim(1) %16, %1 : (tensor<2x32xi32>, tensor<2x40xi32>) -> tensor<2x72xi32>
    %concat_21 = tensor.concat dim(1) %cst_20, %6 : (tensor<2x32xi32>, tensor<2x40xi32>) -> tensor<2x72xi32>
    %17 = tensor.empty() : tensor<2x72x64xbf16>
    %18 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x72xi32>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: i32, %out: bf16):
      %160 = arith.index_cast %in : i32 to index
      %161 = linalg.index 2 : index
      %162 = arith.cmpi slt, %160, %c1120 : index
      cf.assert %162, "index must be smaller than dim size"
      %163 = arith.cmpi sge, %in, %c0_i32 : i32
      cf.assert %163, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg12[%160, %161] : tensor<1120x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x72x64xbf16>
    %19 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_21 : tensor<2x72xi32>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: i32, %out: bf16):
      %160 = arith.index_cast %in : i32 to index
      %161 = linalg.index 2 : index
      %162 = arith.cmpi slt, %160, %c32 : index
      cf.assert %162, "index must be smaller than dim size"
      %163 = arith.cmpi sge, %in, %c0_i32 : i32
      cf.assert %163, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg11[%160, %161] : tensor<32x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x72x64xbf16>
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x72x64xbf16>, tensor<2x72x64xbf16>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: bf16, %in_61: bf16, %out: bf16):
      %160 = arith.addf %in, %in_61 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x64xbf16>
    %21 = tensor.empty() : tensor<72xi64>
    %22 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%21 : tensor<72xi64>) {
    ^bb0(%out: i64):
      %160 = linalg.index 0 : index
      %161 = arith.index_cast %160 : index to i64
      linalg.yield %161 : i64
    } -> tensor<72xi64>
    %expanded = tensor.expand_shape %22 [[0, 1]] output_shape [72, 1] : tensor<72xi64> into tensor<72x1xi64>
    %23 = tensor.empty() : tensor<72x72xi1>
    %24 = linalg.generic {indexing_maps = [#map4, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %expanded : tensor<72xi64>, tensor<72x1xi64>) outs(%23 : tensor<72x72xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %160 = arith.cmpi sle, %in, %in_61 : i64
      linalg.yield %160 : i1
    } -> tensor<72x72xi1>
    %25 = tensor.empty() : tensor<2x72x1xi1>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<2x72x1xi32>) outs(%25 : tensor<2x72x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %160 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %160 : i1
    } -> tensor<2x72x1xi1>
    %expanded_22 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [1, 72, 72] : tensor<72x72xi1> into tensor<1x72x72xi1>
    %27 = tensor.empty() : tensor<2x72x72xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded_22 : tensor<2x72x1xi1>, tensor<1x72x72xi1>) outs(%27 : tensor<2x72x72xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %160 = arith.andi %in, %in_61 : i1
      linalg.yield %160 : i1
    } -> tensor<2x72x72xi1>
    %29 = tensor.empty() : tensor<2x72x72xi32>
    %30 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16, %28 : tensor<2x1x72xi32>, tensor<2x72x72xi1>) outs(%29 : tensor<2x72x72xi32>) {
    ^bb0(%in: i32, %in_61: i1, %out: i32):
      %160 = arith.extui %in_61 : i1 to i32
      %161 = arith.ori %in, %160 : i32
      linalg.yield %161 : i32
    } -> tensor<2x72x72xi32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_7 : tensor<2x72x72xi32>, tensor<2x72x72xi1>) outs(%29 : tensor<2x72x72xi32>) {
    ^bb0(%in: i32, %in_61: i1, %out: i32):
      %160 = arith.extui %in_61 : i1 to i32
      %161 = arith.andi %in, %160 : i32
      linalg.yield %161 : i32
    } -> tensor<2x72x72xi32>
    %32 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<40xi64>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x40xi64>
    %expanded_23 = tensor.expand_shape %12 [[0, 1]] output_shape [2, 1] : tensor<2xi32> into tensor<2x1xi32>
    %33 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%32, %expanded_23 : tensor<2x40xi64>, tensor<2x1xi32>) outs(%2 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %in_61: i32, %out: i1):
      %160 = arith.extsi %in_61 : i32 to i64
      %161 = arith.cmpi slt, %in, %160 : i64
      linalg.yield %161 : i1
    } -> tensor<2x40xi1>
    %concat_24 = tensor.concat dim(1) %cst_11, %33 : (tensor<2x32xi1>, tensor<2x40xi1>) -> tensor<2x72xi1>
    %expanded_25 = tensor.expand_shape %concat_24 [[0], [1, 2]] output_shape [2, 72, 1] : tensor<2x72xi1> into tensor<2x72x1xi1>
    %expanded_26 = tensor.expand_shape %concat_24 [[0], [1, 2]] output_shape [2, 1, 72] : tensor<2x72xi1> into tensor<2x1x72xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x72x1xi1>, tensor<2x1x72xi1>) outs(%27 : tensor<2x72x72xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %160 = arith.andi %in, %in_61 : i1
      linalg.yield %160 : i1
    } -> tensor<2x72x72xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %31 : tensor<2x72x72xi1>, tensor<2x72x72xi32>) outs(%29 : tensor<2x72x72xi32>) {
    ^bb0(%in: i1, %in_61: i32, %out: i32):
      %160 = arith.extui %in : i1 to i32
      %161 = arith.andi %160, %in_61 : i32
      linalg.yield %161 : i32
    } -> tensor<2x72x72xi32>
    %expanded_27 = tensor.expand_shape %concat_21 [[0], [1, 2]] output_shape [2, 1, 72] : tensor<2x72xi32> into tensor<2x1x72xi32>
    %expanded_28 = tensor.expand_shape %concat_21 [[0], [1, 2]] output_shape [2, 72, 1] : tensor<2x72xi32> into tensor<2x72x1xi32>
    %36 = tensor.empty() : tensor<2x72x1xi32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x72x1xi32>) outs(%36 : tensor<2x72x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %160 = arith.muli %in, %c32_i32 : i32
      linalg.yield %160 : i32
    } -> tensor<2x72x1xi32>
    %38 = linalg.generic {indexing_maps = [#map8, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %expanded_27 : tensor<2x72x1xi32>, tensor<2x1x72xi32>) outs(%29 : tensor<2x72x72xi32>) {
    ^bb0(%in: i32, %in_61: i32, %out: i32):
      %160 = arith.addi %in, %in_61 : i32
      linalg.yield %160 : i32
    } -> tensor<2x72x72xi32>
    %39 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x72x72xi32>) outs(%29 : tensor<2x72x72xi32>) {
    ^bb0(%in: i32, %out: i32):
      %160 = arith.addi %in, %c512_i32 : i32
      linalg.yield %160 : i32
    } -> tensor<2x72x72xi32>
    %40 = tensor.empty() : tensor<72xi32>
    %41 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%40 : tensor<72xi32>) {
    ^bb0(%out: i32):
      %160 = linalg.index 0 : index
      %161 = arith.index_cast %160 : index to i64
      %162 = arith.trunci %161 : i64 to i32
      linalg.yield %162 : i32
    } -> tensor<72xi32>
    %expanded_29 = tensor.expand_shape %41 [[0, 1]] output_shape [1, 72] : tensor<72xi32> into tensor<1x72xi32>
    %expanded_30 = tensor.expand_shape %41 [[0, 1]] output_shape [72, 1] : tensor<72xi32> into tensor<72x1xi32>
    %42 = tensor.empty() : tensor<72x72xi32>
    %43 = linalg.generic {indexing_maps = [#map11, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %expanded_30 : tensor<1x72xi32>, tensor<72x1xi32>) outs(%42 : tensor<72x72xi32>) {
    ^bb0(%in: i32, %in_61: i32, %out: i32):
      %160 = arith.subi %in, %in_61 : i32
      linalg.yield %160 : i32
    } -> tensor<72x72xi32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<72x72xi32>) outs(%23 : tensor<72x72xi1>) {
    ^bb0(%in: i32, %out: i1):
      %160 = arith.extsi %in : i32 to i64
      %161 = arith.cmpi sgt, %160, %c0_i64 : i64
      linalg.yield %161 : i1
    } -> tensor<72x72xi1>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<72x72xi1>) outs(%42 : tensor<72x72xi32>) {
    ^bb0(%in: i1, %out: i32):
      %160 = arith.extui %in : i1 to i32
      linalg.yield %160 : i32
    } -> tensor<72x72xi32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<72x72xi32>) outs(%42 : tensor<72x72xi32>) {
    ^bb0(%in: i32, %out: i32):
      %160 = arith.muli %in, %c256_i32 : i32
      linalg.yield %160 : i32
    } -> tensor<72x72xi32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<72x72xi32>) outs(%42 : tensor<72x72xi32>) {
    ^bb0(%in: i32, %out: i32):
      %160 = math.absi %in : i32
      linalg.yield %160 : i32
    } -> tensor<72x72xi32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<72x72xi32>) outs(%23 : tensor<72x72xi1>) {
    ^bb0(%in: i32, %out: i1):
      %160 = arith.extsi %in : i32 to i64
      %161 = arith.cmpi slt, %160, %c128_i64 : i64
      linalg.yield %161 : i1
    } -> tensor<72x72xi1>
    %49 = tensor.empty() : tensor<72x72xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<72x72xi32>) outs(%49 : tensor<72x72xf32>) {
    ^bb0(%in: i32, %out: f32):
      %160 = arith.sitofp %in : i32 to f32
      linalg.yield %160 : f32
    } -> tensor<72x72xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<72x72xf32>) outs(%49 : tensor<72x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.divf %in, %cst_12 : f32
      linalg.yield %160 : f32
    } -> tensor<72x72xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<72x72xf32>) outs(%49 : tensor<72x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.log %in : f32
      linalg.yield %160 : f32
    } -> tensor<72x72xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<72x72xf32>) outs(%49 : tensor<72x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.truncf %cst_10 : f64 to f32
      %161 = arith.divf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<72x72xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<72x72xf32>) outs(%49 : tensor<72x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.mulf %in, %cst_12 : f32
      linalg.yield %160 : f32
    } -> tensor<72x72xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<72x72xf32>) outs(%42 : tensor<72x72xi32>) {
    ^bb0(%in: f32, %out: i32):
      %160 = arith.fptosi %in : f32 to i32
      linalg.yield %160 : i32
    } -> tensor<72x72xi32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<72x72xi32>) outs(%42 : tensor<72x72xi32>) {
    ^bb0(%in: i32, %out: i32):
      %160 = arith.addi %in, %c128_i32 : i32
      linalg.yield %160 : i32
    } -> tensor<72x72xi32>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%56, %cst_14 : tensor<72x72xi32>, tensor<72x72xi32>) outs(%42 : tensor<72x72xi32>) {
    ^bb0(%in: i32, %in_61: i32, %out: i32):
      %160 = arith.minsi %in, %in_61 : i32
      linalg.yield %160 : i32
    } -> tensor<72x72xi32>
    %58 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %47, %57 : tensor<72x72xi1>, tensor<72x72xi32>, tensor<72x72xi32>) outs(%42 : tensor<72x72xi32>) {
    ^bb0(%in: i1, %in_61: i32, %in_62: i32, %out: i32):
      %160 = arith.select %in, %in_61, %in_62 : i32
      linalg.yield %160 : i32
    } -> tensor<72x72xi32>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %58 : tensor<72x72xi32>, tensor<72x72xi32>) outs(%42 : tensor<72x72xi32>) {
    ^bb0(%in: i32, %in_61: i32, %out: i32):
      %160 = arith.addi %in, %in_61 : i32
      linalg.yield %160 : i32
    } -> tensor<72x72xi32>
    %60 = linalg.generic {indexing_maps = [#map10, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27, %expanded_28 : tensor<2x1x72xi32>, tensor<2x72x1xi32>) outs(%27 : tensor<2x72x72xi1>) {
    ^bb0(%in: i32, %in_61: i32, %out: i1):
      %160 = arith.cmpi eq, %in, %in_61 : i32
      linalg.yield %160 : i1
    } -> tensor<2x72x72xi1>
    %expanded_31 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [1, 72, 72] : tensor<72x72xi32> into tensor<1x72x72xi32>
    %61 = linalg.generic {indexing_maps = [#map6, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %expanded_31, %39 : tensor<2x72x72xi1>, tensor<1x72x72xi32>, tensor<2x72x72xi32>) outs(%29 : tensor<2x72x72xi32>) {
    ^bb0(%in: i1, %in_61: i32, %in_62: i32, %out: i32):
      %160 = arith.select %in, %in_61, %in_62 : i32
      linalg.yield %160 : i32
    } -> tensor<2x72x72xi32>
    %62 = tensor.empty() : tensor<2x72x72x4xbf16>
    %63 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x72x72xi32>) outs(%62 : tensor<2x72x72x4xbf16>) {
    ^bb0(%in: i32, %out: bf16):
      %160 = arith.index_cast %in : i32 to index
      %161 = linalg.index 3 : index
      %162 = arith.cmpi slt, %160, %c1536 : index
      cf.assert %162, "index must be smaller than dim size"
      %163 = arith.cmpi sge, %in, %c0_i32 : i32
      cf.assert %163, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg13[%160, %161] : tensor<1536x4xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x72x72x4xbf16>
    %64 = tensor.empty() : tensor<2x4x72x72xbf16>
    %transposed = linalg.transpose ins(%63 : tensor<2x72x72x4xbf16>) outs(%64 : tensor<2x4x72x72xbf16>) permutation = [0, 3, 1, 2] 
    %65 = tensor.empty() : tensor<2x72x64xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x72x64xbf16>) outs(%65 : tensor<2x72x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<2x72x64xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x72x64xf32>) outs(%65 : tensor<2x72x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %160 : f32
    } -> tensor<2x72x64xf32>
    %68 = tensor.empty() : tensor<2x72x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<2x72x1xf32>) -> tensor<2x72x1xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<2x72x64xf32>) outs(%69 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.addf %in, %out : f32
      linalg.yield %160 : f32
    } -> tensor<2x72x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x72x1xf32>) outs(%68 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.divf %in, %cst_13 : f32
      linalg.yield %160 : f32
    } -> tensor<2x72x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x72x1xf32>) outs(%68 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.truncf %cst_9 : f64 to f32
      %161 = arith.addf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<2x72x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x72x1xf32>) outs(%68 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.rsqrt %in : f32
      linalg.yield %160 : f32
    } -> tensor<2x72x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %73 : tensor<2x72x64xbf16>, tensor<2x72x1xf32>) outs(%65 : tensor<2x72x64xf32>) {
    ^bb0(%in: bf16, %in_61: f32, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      %161 = arith.mulf %160, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x72x64xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x72x64xf32>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x64xbf16>
    %76 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg1 : tensor<2x72x64xbf16>, tensor<64xbf16>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: bf16, %in_61: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_61 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x64xbf16>
    %77 = tensor.empty() : tensor<64x512xbf16>
    %transposed_32 = linalg.transpose ins(%arg2 : tensor<512x64xbf16>) outs(%77 : tensor<64x512xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<2x72x64xbf16> into tensor<144x64xbf16>
    %78 = tensor.empty() : tensor<144x512xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<144x512xf32>) -> tensor<144x512xf32>
    %80 = linalg.matmul ins(%collapsed, %transposed_32 : tensor<144x64xbf16>, tensor<64x512xbf16>) outs(%79 : tensor<144x512xf32>) -> tensor<144x512xf32>
    %81 = tensor.empty() : tensor<144x512xbf16>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<144x512xf32>) outs(%81 : tensor<144x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<144x512xbf16>
    %transposed_33 = linalg.transpose ins(%arg3 : tensor<512x64xbf16>) outs(%77 : tensor<64x512xbf16>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed, %transposed_33 : tensor<144x64xbf16>, tensor<64x512xbf16>) outs(%79 : tensor<144x512xf32>) -> tensor<144x512xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<144x512xf32>) outs(%81 : tensor<144x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<144x512xbf16>
    %transposed_34 = linalg.transpose ins(%arg4 : tensor<512x64xbf16>) outs(%77 : tensor<64x512xbf16>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed, %transposed_34 : tensor<144x64xbf16>, tensor<64x512xbf16>) outs(%79 : tensor<144x512xf32>) -> tensor<144x512xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<144x512xf32>) outs(%81 : tensor<144x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<144x512xbf16>
    %expanded_35 = tensor.expand_shape %82 [[0, 1], [2, 3]] output_shape [2, 72, 4, 128] : tensor<144x512xbf16> into tensor<2x72x4x128xbf16>
    %87 = tensor.empty() : tensor<2x4x72x128xbf16>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x72x4x128xbf16>) outs(%87 : tensor<2x4x72x128xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_37 = tensor.expand_shape %84 [[0, 1], [2, 3]] output_shape [2, 72, 4, 128] : tensor<144x512xbf16> into tensor<2x72x4x128xbf16>
    %expanded_38 = tensor.expand_shape %86 [[0, 1], [2, 3]] output_shape [2, 72, 4, 128] : tensor<144x512xbf16> into tensor<2x72x4x128xbf16>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x72x4x128xbf16>) outs(%87 : tensor<2x4x72x128xbf16>) permutation = [0, 2, 1, 3] 
    %88 = tensor.empty() : tensor<2x4x128x72xbf16>
    %transposed_40 = linalg.transpose ins(%expanded_37 : tensor<2x72x4x128xbf16>) outs(%88 : tensor<2x4x128x72xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_41 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<2x4x72x128xbf16> into tensor<8x72x128xbf16>
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x4x128x72xbf16> into tensor<8x128x72xbf16>
    %89 = tensor.empty() : tensor<8x72x72xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<8x72x72xf32>) -> tensor<8x72x72xf32>
    %91 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x72x128xbf16>, tensor<8x128x72xbf16>) outs(%90 : tensor<8x72x72xf32>) -> tensor<8x72x72xf32>
    %92 = tensor.empty() : tensor<8x72x72xbf16>
    %93 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<8x72x72xf32>) outs(%92 : tensor<8x72x72xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<8x72x72xbf16>
    %expanded_43 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [2, 4, 72, 72] : tensor<8x72x72xbf16> into tensor<2x4x72x72xbf16>
    %94 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x4x72x72xbf16>) outs(%64 : tensor<2x4x72x72xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %160 = arith.truncf %cst_8 : f64 to bf16
      %161 = arith.divf %in, %160 : bf16
      linalg.yield %161 : bf16
    } -> tensor<2x4x72x72xbf16>
    %95 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %transposed : tensor<2x4x72x72xbf16>, tensor<2x4x72x72xbf16>) outs(%64 : tensor<2x4x72x72xbf16>) {
    ^bb0(%in: bf16, %in_61: bf16, %out: bf16):
      %160 = arith.addf %in, %in_61 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x72x72xbf16>
    %expanded_44 = tensor.expand_shape %35 [[0], [1, 2], [3]] output_shape [2, 1, 72, 72] : tensor<2x72x72xi32> into tensor<2x1x72x72xi32>
    %96 = tensor.empty() : tensor<2x1x72x72xi1>
    %97 = linalg.generic {indexing_maps = [#map13, #map15, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %cst_6 : tensor<2x1x72x72xi32>, tensor<i1>) outs(%96 : tensor<2x1x72x72xi1>) {
    ^bb0(%in: i32, %in_61: i1, %out: i1):
      %160 = arith.extui %in_61 : i1 to i32
      %161 = arith.cmpi eq, %in, %160 : i32
      linalg.yield %161 : i1
    } -> tensor<2x1x72x72xi1>
    %98 = linalg.generic {indexing_maps = [#map16, #map15, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %cst_5, %95 : tensor<2x1x72x72xi1>, tensor<bf16>, tensor<2x4x72x72xbf16>) outs(%64 : tensor<2x4x72x72xbf16>) {
    ^bb0(%in: i1, %in_61: bf16, %in_62: bf16, %out: bf16):
      %160 = arith.select %in, %in_61, %in_62 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x72x72xbf16>
    %99 = tensor.empty() : tensor<2x4x72x72xf32>
    %100 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<2x4x72x72xbf16>) outs(%99 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<2x4x72x72xf32>
    %101 = tensor.empty() : tensor<2x4x72xi64>
    %102 = linalg.fill ins(%c0_i64 : i64) outs(%101 : tensor<2x4x72xi64>) -> tensor<2x4x72xi64>
    %103 = tensor.empty() : tensor<2x4x72xf32>
    %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<2x4x72xf32>) -> tensor<2x4x72xf32>
    %105:2 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x4x72x72xf32>) outs(%104, %102 : tensor<2x4x72xf32>, tensor<2x4x72xi64>) {
    ^bb0(%in: f32, %out: f32, %out_61: i64):
      %160 = linalg.index 3 : index
      %161 = arith.index_cast %160 : index to i64
      %162 = arith.maximumf %in, %out : f32
      %163 = arith.cmpf ogt, %in, %out : f32
      %164 = arith.select %163, %161, %out_61 : i64
      linalg.yield %162, %164 : f32, i64
    } -> (tensor<2x4x72xf32>, tensor<2x4x72xi64>)
    %expanded_45 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [2, 4, 72, 1] : tensor<2x4x72xf32> into tensor<2x4x72x1xf32>
    %106 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_45 : tensor<2x4x72x72xf32>, tensor<2x4x72x1xf32>) outs(%99 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %160 = arith.subf %in, %in_61 : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x72x72xf32>
    %107 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x4x72x72xf32>) outs(%99 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.exp %in : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x72x72xf32>
    %108 = tensor.empty() : tensor<2x4x72x1xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<2x4x72x1xf32>) -> tensor<2x4x72x1xf32>
    %110 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<2x4x72x72xf32>) outs(%109 : tensor<2x4x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.addf %in, %out : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x72x1xf32>
    %111 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<2x4x72x72xf32>, tensor<2x4x72x1xf32>) outs(%99 : tensor<2x4x72x72xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %160 = arith.divf %in, %in_61 : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x72x72xf32>
    %112 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x72x72xf32>) outs(%64 : tensor<2x4x72x72xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x72x72xbf16>
    %113 = linalg.generic {indexing_maps = [#map16, #map15, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %cst_4, %112 : tensor<2x1x72x72xi1>, tensor<bf16>, tensor<2x4x72x72xbf16>) outs(%64 : tensor<2x4x72x72xbf16>) {
    ^bb0(%in: i1, %in_61: bf16, %in_62: bf16, %out: bf16):
      %160 = arith.select %in, %in_61, %in_62 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x72x72xbf16>
    %collapsed_46 = tensor.collapse_shape %113 [[0, 1], [2], [3]] : tensor<2x4x72x72xbf16> into tensor<8x72x72xbf16>
    %collapsed_47 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x4x72x128xbf16> into tensor<8x72x128xbf16>
    %114 = tensor.empty() : tensor<8x72x128xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<8x72x128xf32>) -> tensor<8x72x128xf32>
    %116 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x72x72xbf16>, tensor<8x72x128xbf16>) outs(%115 : tensor<8x72x128xf32>) -> tensor<8x72x128xf32>
    %117 = tensor.empty() : tensor<8x72x128xbf16>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<8x72x128xf32>) outs(%117 : tensor<8x72x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<8x72x128xbf16>
    %expanded_48 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [2, 4, 72, 128] : tensor<8x72x128xbf16> into tensor<2x4x72x128xbf16>
    %119 = tensor.empty() : tensor<2x72x4x128xbf16>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x4x72x128xbf16>) outs(%119 : tensor<2x72x4x128xbf16>) permutation = [0, 2, 1, 3] 
    %120 = tensor.empty() : tensor<512x64xbf16>
    %transposed_50 = linalg.transpose ins(%arg5 : tensor<64x512xbf16>) outs(%120 : tensor<512x64xbf16>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %transposed_49 [[0, 1], [2, 3]] : tensor<2x72x4x128xbf16> into tensor<144x512xbf16>
    %121 = tensor.empty() : tensor<144x64xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<144x64xf32>) -> tensor<144x64xf32>
    %123 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<144x512xbf16>, tensor<512x64xbf16>) outs(%122 : tensor<144x64xf32>) -> tensor<144x64xf32>
    %124 = tensor.empty() : tensor<144x64xbf16>
    %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<144x64xf32>) outs(%124 : tensor<144x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<144x64xbf16>
    %expanded_52 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 72, 64] : tensor<144x64xbf16> into tensor<2x72x64xbf16>
    %126 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_52 : tensor<2x72x64xbf16>, tensor<2x72x64xbf16>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: bf16, %in_61: bf16, %out: bf16):
      %160 = arith.addf %in, %in_61 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x64xbf16>
    %127 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x72x64xbf16>) outs(%65 : tensor<2x72x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<2x72x64xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x72x64xf32>) outs(%65 : tensor<2x72x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %160 : f32
    } -> tensor<2x72x64xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x72x64xf32>) outs(%69 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.addf %in, %out : f32
      linalg.yield %160 : f32
    } -> tensor<2x72x1xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x72x1xf32>) outs(%68 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.divf %in, %cst_13 : f32
      linalg.yield %160 : f32
    } -> tensor<2x72x1xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x72x1xf32>) outs(%68 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.truncf %cst_9 : f64 to f32
      %161 = arith.addf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<2x72x1xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x72x1xf32>) outs(%68 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.rsqrt %in : f32
      linalg.yield %160 : f32
    } -> tensor<2x72x1xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %132 : tensor<2x72x64xbf16>, tensor<2x72x1xf32>) outs(%65 : tensor<2x72x64xf32>) {
    ^bb0(%in: bf16, %in_61: f32, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      %161 = arith.mulf %160, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x72x64xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x72x64xf32>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x64xbf16>
    %135 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg6 : tensor<2x72x64xbf16>, tensor<64xbf16>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: bf16, %in_61: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_61 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x64xbf16>
    %136 = tensor.empty() : tensor<64x10240xbf16>
    %transposed_53 = linalg.transpose ins(%arg7 : tensor<10240x64xbf16>) outs(%136 : tensor<64x10240xbf16>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<2x72x64xbf16> into tensor<144x64xbf16>
    %137 = tensor.empty() : tensor<144x10240xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<144x10240xf32>) -> tensor<144x10240xf32>
    %139 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<144x64xbf16>, tensor<64x10240xbf16>) outs(%138 : tensor<144x10240xf32>) -> tensor<144x10240xf32>
    %140 = tensor.empty() : tensor<144x10240xbf16>
    %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<144x10240xf32>) outs(%140 : tensor<144x10240xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<144x10240xbf16>
    %expanded_55 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [2, 72, 10240] : tensor<144x10240xbf16> into tensor<2x72x10240xbf16>
    %142 = tensor.empty() : tensor<2x72x10240xbf16>
    %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<2x72x10240xbf16>) outs(%142 : tensor<2x72x10240xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %160 = math.sqrt %cst_2 : bf16
      %161 = arith.divf %in, %160 : bf16
      %162 = math.erf %161 : bf16
      %163 = arith.addf %162, %cst_1 : bf16
      %164 = arith.mulf %163, %cst_3 : bf16
      %165 = arith.mulf %in, %164 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x72x10240xbf16>
    %transposed_56 = linalg.transpose ins(%arg8 : tensor<10240x64xbf16>) outs(%136 : tensor<64x10240xbf16>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_54, %transposed_56 : tensor<144x64xbf16>, tensor<64x10240xbf16>) outs(%138 : tensor<144x10240xf32>) -> tensor<144x10240xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<144x10240xf32>) outs(%140 : tensor<144x10240xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<144x10240xbf16>
    %expanded_57 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [2, 72, 10240] : tensor<144x10240xbf16> into tensor<2x72x10240xbf16>
    %146 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %expanded_57 : tensor<2x72x10240xbf16>, tensor<2x72x10240xbf16>) outs(%142 : tensor<2x72x10240xbf16>) {
    ^bb0(%in: bf16, %in_61: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_61 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x10240xbf16>
    %147 = tensor.empty() : tensor<10240x64xbf16>
    %transposed_58 = linalg.transpose ins(%arg9 : tensor<64x10240xbf16>) outs(%147 : tensor<10240x64xbf16>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<2x72x10240xbf16> into tensor<144x10240xbf16>
    %148 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<144x10240xbf16>, tensor<10240x64xbf16>) outs(%122 : tensor<144x64xf32>) -> tensor<144x64xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<144x64xf32>) outs(%124 : tensor<144x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<144x64xbf16>
    %expanded_60 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [2, 72, 64] : tensor<144x64xbf16> into tensor<2x72x64xbf16>
    %150 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_60 : tensor<2x72x64xbf16>, tensor<2x72x64xbf16>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: bf16, %in_61: bf16, %out: bf16):
      %160 = arith.addf %in, %in_61 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x64xbf16>
    %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x72x64xbf16>) outs(%65 : tensor<2x72x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<2x72x64xf32>
    %152 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x72x64xf32>) outs(%65 : tensor<2x72x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %160 : f32
    } -> tensor<2x72x64xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x72x64xf32>) outs(%69 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.addf %in, %out : f32
      linalg.yield %160 : f32
    } -> tensor<2x72x1xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x72x1xf32>) outs(%68 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.divf %in, %cst_13 : f32
      linalg.yield %160 : f32
    } -> tensor<2x72x1xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x72x1xf32>) outs(%68 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.truncf %cst_9 : f64 to f32
      %161 = arith.addf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<2x72x1xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x72x1xf32>) outs(%68 : tensor<2x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.rsqrt %in : f32
      linalg.yield %160 : f32
    } -> tensor<2x72x1xf32>
    %157 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %156 : tensor<2x72x64xbf16>, tensor<2x72x1xf32>) outs(%65 : tensor<2x72x64xf32>) {
    ^bb0(%in: bf16, %in_61: f32, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      %161 = arith.mulf %160, %in_61 : f32
      linalg.yield %161 : f32
    } -> tensor<2x72x64xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x72x64xf32>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x64xbf16>
    %159 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %arg10 : tensor<2x72x64xbf16>, tensor<64xbf16>) outs(%17 : tensor<2x72x64xbf16>) {
    ^bb0(%in: bf16, %in_61: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_61 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x72x64xbf16>
    %extracted_slice = tensor.extract_slice %159[0, 32, 0] [2, 40, 64] [1, 1, 1] : tensor<2x72x64xbf16> to tensor<2x40x64xbf16>
    return %extracted_slice : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_40_torch.int64: "0x08000000270000000000000026000000000000002500000000000000240000000000000023000000000000002200000000000000210000000000000020000000000000001F000000000000001E000000000000001D000000000000001C000000000000001B000000000000001A0000000000000019000000000000001800000000000000170000000000000016000000000000001500000000000000140000000000000013000000000000001200000000000000110000000000000010000000000000000F000000000000000E000000000000000D000000000000000C000000000000000B000000000000000A000000000000000900000000000000080000000000000007000000000000000600000000000000050000000000000004000000000000000300000000000000020000000000000001000000000000000000000000000000"
    }
  }
#-}

