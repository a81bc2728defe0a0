#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main_graph(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<64x3x8x8xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<1x4x7x7xf32>, %arg16: tensor<4xi64>, %arg17: tensor<3x4xf32>, %arg18: tensor<64x64xf32>, %arg19: tensor<64x64xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64x96xf32>, %arg23: tensor<96x64xf32>) -> tensor<2x17x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %c49_i64 = arith.constant 49 : i64
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_4 = arith.constant dense<1.41421354> : tensor<f32>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<5.000000e-01> : tensor<f32>
    %c0 = arith.constant 0 : index
    %cst_7 = arith.constant 7.000000e+00 : f32
    %cst_8 = arith.constant 6.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 9.99999996E-13 : f32
    %c1_i64 = arith.constant 1 : i64
    %c52_i64 = arith.constant 52 : i64
    %cst_11 = arith.constant dense<"0x3300000000000000310000000000000031000000000000003100000000000000310000000000000031000000000000003100000000000000310000000000000031000000000000003100000000000000310000000000000031000000000000003100000000000000310000000000000031000000000000003100000000000000310000000000000032000000000000001800000000000000170000000000000016000000000000001500000000000000110000000000000010000000000000000F000000000000000E000000000000000A000000000000000900000000000000080000000000000007000000000000000300000000000000020000000000000001000000000000000000000000000000320000000000000019000000000000001800000000000000170000000000000016000000000000001200000000000000110000000000000010000000000000000F000000000000000B000000000000000A0000000000000009000000000000000800000000000000040000000000000003000000000000000200000000000000010000000000000032000000000000001A0000000000000019000000000000001800000000000000170000000000000013000000000000001200000000000000110000000000000010000000000000000C000000000000000B000000000000000A000000000000000900000000000000050000000000000004000000000000000300000000000000020000000000000032000000000000001B000000000000001A000000000000001900000000000000180000000000000014000000000000001300000000000000120000000000000011000000000000000D000000000000000C000000000000000B000000000000000A00000000000000060000000000000005000000000000000400000000000000030000000000000032000000000000001F000000000000001E000000000000001D000000000000001C000000000000001800000000000000170000000000000016000000000000001500000000000000110000000000000010000000000000000F000000000000000E000000000000000A00000000000000090000000000000008000000000000000700000000000000320000000000000020000000000000001F000000000000001E000000000000001D0000000000000019000000000000001800000000000000170000000000000016000000000000001200000000000000110000000000000010000000000000000F000000000000000B000000000000000A00000000000000090000000000000008000000000000003200000000000000210000000000000020000000000000001F000000000000001E000000000000001A0000000000000019000000000000001800000000000000170000000000000013000000000000001200000000000000110000000000000010000000000000000C000000000000000B000000000000000A00000000000000090000000000000032000000000000002200000000000000210000000000000020000000000000001F000000000000001B000000000000001A000000000000001900000000000000180000000000000014000000000000001300000000000000120000000000000011000000000000000D000000000000000C000000000000000B000000000000000A00000000000000320000000000000026000000000000002500000000000000240000000000000023000000000000001F000000000000001E000000000000001D000000000000001C000000000000001800000000000000170000000000000016000000000000001500000000000000110000000000000010000000000000000F000000000000000E000000000000003200000000000000270000000000000026000000000000002500000000000000240000000000000020000000000000001F000000000000001E000000000000001D0000000000000019000000000000001800000000000000170000000000000016000000000000001200000000000000110000000000000010000000000000000F0000000000000032000000000000002800000000000000270000000000000026000000000000002500000000000000210000000000000020000000000000001F000000000000001E000000000000001A000000000000001900000000000000180000000000000017000000000000001300000000000000120000000000000011000000000000001000000000000000320000000000000029000000000000002800000000000000270000000000000026000000000000002200000000000000210000000000000020000000000000001F000000000000001B000000000000001A0000000000000019000000000000001800000000000000140000000000000013000000000000001200000000000000110000000000000032000000000000002D000000000000002C000000000000002B000000000000002A0000000000000026000000000000002500000000000000240000000000000023000000000000001F000000000000001E000000000000001D000000000000001C00000000000000180000000000000017000000000000001600000000000000150000000000000032000000000000002E000000000000002D000000000000002C000000000000002B00000000000000270000000000000026000000000000002500000000000000240000000000000020000000000000001F000000000000001E000000000000001D00000000000000190000000000000018000000000000001700000000000000160000000000000032000000000000002F000000000000002E000000000000002D000000000000002C000000000000002800000000000000270000000000000026000000000000002500000000000000210000000000000020000000000000001F000000000000001E000000000000001A00000000000000190000000000000018000000000000001700000000000000320000000000000030000000000000002F000000000000002E000000000000002D0000000000000029000000000000002800000000000000270000000000000026000000000000002200000000000000210000000000000020000000000000001F000000000000001B000000000000001A0000000000000019000000000000001800000000000000"> : tensor<289xi64>
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg2 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_12 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x64xf32>) outs(%3 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x17x64xf32>
    %extracted_slice = tensor.extract_slice %arg16[0] [1] [1] : tensor<4xi64> to tensor<1xi64>
    %extracted = tensor.extract %extracted_slice[%c0] : tensor<1xi64>
    %5 = arith.cmpi eq, %extracted, %c1_i64 : i64
    cf.assert %5, "Unsupported: non-trivial resizing of dimension 0"
    %extracted_slice_13 = tensor.extract_slice %arg16[1] [1] [1] : tensor<4xi64> to tensor<1xi64>
    %extracted_14 = tensor.extract %extracted_slice_13[%c0] : tensor<1xi64>
    %6 = arith.cmpi eq, %extracted_14, %c4_i64 : i64
    cf.assert %6, "Unsupported: non-trivial resizing of dimension 1"
    %extracted_slice_15 = tensor.extract_slice %arg16[2] [1] [1] : tensor<4xi64> to tensor<1xi64>
    %extracted_16 = tensor.extract %extracted_slice_15[%c0] : tensor<1xi64>
    %extracted_slice_17 = tensor.extract_slice %arg16[3] [1] [1] : tensor<4xi64> to tensor<1xi64>
    %extracted_18 = tensor.extract %extracted_slice_17[%c0] : tensor<1xi64>
    %7 = arith.index_cast %extracted_16 : i64 to index
    %8 = arith.index_cast %extracted_18 : i64 to index
    %9 = tensor.empty(%7, %8) : tensor<1x4x?x?xf32>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<1x4x?x?xf32>) {
    ^bb0(%out: f32):
      %107 = linalg.index 1 : index
      %108 = linalg.index 2 : index
      %109 = linalg.index 3 : index
      %110 = arith.sitofp %extracted_16 : i64 to f32
      %111 = arith.divf %110, %cst_7 : f32
      %112 = arith.index_cast %108 : index to i64
      %113 = arith.sitofp %112 : i64 to f32
      %114 = arith.addf %113, %cst_1 : f32
      %115 = arith.divf %114, %111 : f32
      %116 = arith.subf %115, %cst_1 : f32
      %117 = arith.maximumf %116, %cst : f32
      %118 = arith.minimumf %117, %cst_8 : f32
      %119 = arith.sitofp %extracted_18 : i64 to f32
      %120 = arith.divf %119, %cst_7 : f32
      %121 = arith.index_cast %109 : index to i64
      %122 = arith.sitofp %121 : i64 to f32
      %123 = arith.addf %122, %cst_1 : f32
      %124 = arith.divf %123, %120 : f32
      %125 = arith.subf %124, %cst_1 : f32
      %126 = arith.maximumf %125, %cst : f32
      %127 = arith.minimumf %126, %cst_8 : f32
      %128 = math.floor %118 : f32
      %129 = arith.addf %118, %cst_0 : f32
      %130 = math.floor %129 : f32
      %131 = arith.fptosi %128 : f32 to i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.minimumf %129, %cst_8 : f32
      %134 = arith.fptosi %133 : f32 to i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = math.floor %127 : f32
      %137 = arith.addf %127, %cst_0 : f32
      %138 = math.floor %137 : f32
      %139 = arith.fptosi %136 : f32 to i64
      %140 = arith.index_cast %139 : i64 to index
      %141 = arith.minimumf %137, %cst_8 : f32
      %142 = arith.fptosi %141 : f32 to i64
      %143 = arith.index_cast %142 : i64 to index
      %extracted_42 = tensor.extract %arg15[%c0, %107, %132, %140] : tensor<1x4x7x7xf32>
      %extracted_43 = tensor.extract %arg15[%c0, %107, %132, %143] : tensor<1x4x7x7xf32>
      %extracted_44 = tensor.extract %arg15[%c0, %107, %135, %140] : tensor<1x4x7x7xf32>
      %extracted_45 = tensor.extract %arg15[%c0, %107, %135, %143] : tensor<1x4x7x7xf32>
      %144 = arith.subf %130, %118 : f32
      %145 = arith.subf %118, %128 : f32
      %146 = arith.subf %138, %127 : f32
      %147 = arith.subf %127, %136 : f32
      %148 = arith.mulf %146, %extracted_42 : f32
      %149 = arith.mulf %147, %extracted_43 : f32
      %150 = arith.addf %148, %149 : f32
      %151 = arith.mulf %144, %150 : f32
      %152 = arith.mulf %146, %extracted_44 : f32
      %153 = arith.mulf %147, %extracted_45 : f32
      %154 = arith.addf %152, %153 : f32
      %155 = arith.mulf %145, %154 : f32
      %156 = arith.addf %151, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<1x4x?x?xf32>
    %11 = tensor.empty(%7, %8) : tensor<1x?x?x4xf32>
    %transposed_19 = linalg.transpose ins(%10 : tensor<1x4x?x?xf32>) outs(%11 : tensor<1x?x?x4xf32>) permutation = [0, 2, 3, 1] 
    %12 = arith.muli %extracted_16, %extracted_18 : i64
    %13 = arith.muli %12, %c4_i64 : i64
    %14 = arith.divsi %13, %c49_i64 : i64
    %from_elements = tensor.from_elements %c49_i64, %14 : tensor<2xi64>
    %reshape = tensor.reshape %transposed_19(%from_elements) : (tensor<1x?x?x4xf32>, tensor<2xi64>) -> tensor<49x?xf32>
    %cast = tensor.cast %reshape : tensor<49x?xf32> to tensor<49x4xf32>
    %concat_20 = tensor.concat dim(0) %cast, %arg17 : (tensor<49x4xf32>, tensor<3x4xf32>) -> tensor<52x4xf32>
    %15 = tensor.empty() : tensor<289xi1>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_11 : tensor<289xi64>) outs(%15 : tensor<289xi1>) {
    ^bb0(%in: i64, %out: i1):
      %107 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %107 : i1
    } -> tensor<289xi1>
    %17 = tensor.empty() : tensor<289xi64>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_11 : tensor<289xi64>) outs(%17 : tensor<289xi64>) {
    ^bb0(%in: i64, %out: i64):
      %107 = arith.addi %in, %c52_i64 : i64
      linalg.yield %107 : i64
    } -> tensor<289xi64>
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel"]} ins(%16, %18, %cst_11 : tensor<289xi1>, tensor<289xi64>, tensor<289xi64>) outs(%17 : tensor<289xi64>) {
    ^bb0(%in: i1, %in_42: i64, %in_43: i64, %out: i64):
      %107 = arith.select %in, %in_42, %in_43 : i64
      linalg.yield %107 : i64
    } -> tensor<289xi64>
    %20 = tensor.empty() : tensor<289x4xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<289xi64>) outs(%20 : tensor<289x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 1 : index
      %extracted_42 = tensor.extract %concat_20[%107, %108] : tensor<52x4xf32>
      linalg.yield %extracted_42 : f32
    } -> tensor<289x4xf32>
    %expanded = tensor.expand_shape %21 [[0, 1], [2]] output_shape [17, 17, 4] : tensor<289x4xf32> into tensor<17x17x4xf32>
    %22 = tensor.empty() : tensor<4x17x17xf32>
    %transposed_21 = linalg.transpose ins(%expanded : tensor<17x17x4xf32>) outs(%22 : tensor<4x17x17xf32>) permutation = [2, 0, 1] 
    %expanded_22 = tensor.expand_shape %transposed_21 [[0, 1], [2], [3]] output_shape [1, 4, 17, 17] : tensor<4x17x17xf32> into tensor<1x4x17x17xf32>
    %23 = tensor.empty() : tensor<2x17x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%concat : tensor<2x17x64xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x17x1xf32>) outs(%23 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_9 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %27 = tensor.empty() : tensor<2x17x64xf32>
    %collapsed_23 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_23 : tensor<2x17xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %28 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.subf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %29 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x17x64xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x17x1xf32>) outs(%23 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_9 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x17x1xf32>) outs(%23 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %cst_10 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x17x1xf32>) outs(%23 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_24 = tensor.collapse_shape %34 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<2x17xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %35 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg9 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg10 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %39 = tensor.empty() : tensor<2x64x64xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<64x64xf32>) outs(%39 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %42 = linalg.batch_matmul ins(%38, %40 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%41 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %42 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %expanded_25 = tensor.expand_shape %43 [[0], [1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<2x17x64xf32> into tensor<2x17x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x17x4x16xf32>) outs(%44 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19 : tensor<64x64xf32>) outs(%39 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %46 = linalg.batch_matmul ins(%38, %45 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%41 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %expanded_27 = tensor.expand_shape %46 [[0], [1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<2x17x64xf32> into tensor<2x17x4x16xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<64x64xf32>) outs(%39 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %48 = linalg.batch_matmul ins(%38, %47 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%41 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %48 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %expanded_28 = tensor.expand_shape %49 [[0], [1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<2x17x64xf32> into tensor<2x17x4x16xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x17x4x16xf32>) outs(%44 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_30 = linalg.transpose ins(%expanded_27 : tensor<2x17x4x16xf32>) outs(%50 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_31 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %51 = tensor.empty() : tensor<8x17x17xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %53 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%52 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_33 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %54 = tensor.empty() : tensor<2x4x17x17xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %cst_3 : tensor<2x4x17x17xf32>, tensor<f32>) outs(%54 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x17xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_22 : tensor<2x4x17x17xf32>, tensor<1x4x17x17xf32>) outs(%54 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x17xf32>
    %57 = tensor.empty() : tensor<2x4x17xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %59 = tensor.empty() : tensor<2x4x17xf32>
    %60 = linalg.fill ins(%cst_2 : f32) outs(%59 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %61:2 = linalg.generic {indexing_maps = [#map2, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x17x17xf32>) outs(%60, %58 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %107 = linalg.index 3 : index
      %108 = arith.index_cast %107 : index to i64
      %109 = arith.maximumf %in, %out : f32
      %110 = arith.cmpf ogt, %in, %out : f32
      %111 = arith.select %110, %108, %out_42 : i64
      linalg.yield %109, %111 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_34 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_34 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%54 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.subf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x17xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x17x17xf32>) outs(%54 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x17xf32>
    %64 = tensor.empty() : tensor<2x4x17x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x17x17xf32>) outs(%65 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x1xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%54 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.divf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_35 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %68 = tensor.empty() : tensor<8x17x16xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %70 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%69 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_37 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %71 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x17x16xf32>) outs(%71 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0], [1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<2x17x64xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21 : tensor<64x64xf32>) outs(%39 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %73 = linalg.batch_matmul ins(%collapsed_39, %72 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%41 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %73 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %74 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %concat : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x17x64xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x17x1xf32>) outs(%23 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_9 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_40 = tensor.collapse_shape %78 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x17xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.subf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %80 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x17x64xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x17x1xf32>) outs(%23 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_9 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x17x1xf32>) outs(%23 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %cst_10 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x17x1xf32>) outs(%23 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_41 = tensor.collapse_shape %85 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %86 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<2x17xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %86 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg11 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg12 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %90 = tensor.empty() : tensor<2x64x96xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22 : tensor<64x96xf32>) outs(%90 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %92 = tensor.empty() : tensor<2x17x96xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<2x17x96xf32>) -> tensor<2x17x96xf32>
    %94 = linalg.batch_matmul ins(%89, %91 : tensor<2x17x64xf32>, tensor<2x64x96xf32>) outs(%93 : tensor<2x17x96xf32>) -> tensor<2x17x96xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %94 : tensor<96xf32>, tensor<2x17x96xf32>) outs(%92 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x96xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %cst_4 : tensor<2x17x96xf32>, tensor<f32>) outs(%92 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.divf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x96xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x17x96xf32>) outs(%92 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.erf %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x96xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %cst_5 : tensor<2x17x96xf32>, tensor<f32>) outs(%92 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x96xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %98 : tensor<2x17x96xf32>, tensor<2x17x96xf32>) outs(%92 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x96xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %cst_6 : tensor<2x17x96xf32>, tensor<f32>) outs(%92 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x96xf32>
    %101 = tensor.empty() : tensor<2x96x64xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23 : tensor<96x64xf32>) outs(%101 : tensor<2x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96x64xf32>
    %103 = linalg.batch_matmul ins(%100, %102 : tensor<2x17x96xf32>, tensor<2x96x64xf32>) outs(%41 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %103 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %104 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.mulf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %76 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%27 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %107 = arith.addf %in, %in_42 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    return %106 : tensor<2x17x64xf32>
  }
}

