#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @timm_cpubone.ConvAttention(%arg0: tensor<2x96x14x14xf32>, %arg1: tensor<96x1x2x2xf32>, %arg2: tensor<96xf32>, %arg3: tensor<96xf32>, %arg4: tensor<144x96x1x1xf32>, %arg5: tensor<96x48x1x1xf32>, %arg6: tensor<96xf32>) -> tensor<2x96x14x14xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.14433756729740643 : f64
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_96_torch.float32_1> : tensor<96xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_96_torch.float32> : tensor<96xf32>
    %cst_5 = arith.constant 2.000000e+00 : f32
    %cst_6 = arith.constant 6.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x96x7x7xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x96x7x7xf32>) -> tensor<2x96x7x7xf32>
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<96x1x2x2xf32> into tensor<96x2x2xf32>
    %2 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %collapsed : tensor<2x96x14x14xf32>, tensor<96x2x2xf32>) outs(%1 : tensor<2x96x7x7xf32>) -> tensor<2x96x7x7xf32>
    %3 = tensor.empty() : tensor<96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_3 : tensor<96xf32>) outs(%3 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_2 : f64 to f32
      %39 = arith.addf %in, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<96xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<96xf32>) outs(%3 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.rsqrt %in : f32
      linalg.yield %38 : f32
    } -> tensor<96xf32>
    %expanded = tensor.expand_shape %cst_4 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_7 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<2x96x7x7xf32>, tensor<96x1x1xf32>) outs(%0 : tensor<2x96x7x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %38 = arith.subf %in, %in_25 : f32
      linalg.yield %38 : f32
    } -> tensor<2x96x7x7xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_7 : tensor<2x96x7x7xf32>, tensor<96x1x1xf32>) outs(%0 : tensor<2x96x7x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %38 = arith.mulf %in, %in_25 : f32
      linalg.yield %38 : f32
    } -> tensor<2x96x7x7xf32>
    %expanded_8 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_8 : tensor<2x96x7x7xf32>, tensor<96x1x1xf32>) outs(%0 : tensor<2x96x7x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %38 = arith.mulf %in, %in_25 : f32
      linalg.yield %38 : f32
    } -> tensor<2x96x7x7xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_9 : tensor<2x96x7x7xf32>, tensor<96x1x1xf32>) outs(%0 : tensor<2x96x7x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %38 = arith.addf %in, %in_25 : f32
      linalg.yield %38 : f32
    } -> tensor<2x96x7x7xf32>
    %10 = tensor.empty() : tensor<2x144x7x7xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x144x7x7xf32>) -> tensor<2x144x7x7xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %arg4 : tensor<2x96x7x7xf32>, tensor<144x96x1x1xf32>) outs(%11 : tensor<2x144x7x7xf32>) -> tensor<2x144x7x7xf32>
    %collapsed_10 = tensor.collapse_shape %12 [[0], [1], [2, 3]] : tensor<2x144x7x7xf32> into tensor<2x144x49xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0], [1, 2], [3]] output_shape [2, 1, 144, 49] : tensor<2x144x49xf32> into tensor<2x1x144x49xf32>
    %13 = tensor.empty() : tensor<2x1x49x144xf32>
    %transposed = linalg.transpose ins(%expanded_11 : tensor<2x1x144x49xf32>) outs(%13 : tensor<2x1x49x144xf32>) permutation = [0, 1, 3, 2] 
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [2, 1, 49, 48] [1, 1, 1, 1] : tensor<2x1x49x144xf32> to tensor<2x1x49x48xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed[0, 0, 0, 48] [2, 1, 49, 48] [1, 1, 1, 1] : tensor<2x1x49x144xf32> to tensor<2x1x49x48xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed[0, 0, 0, 96] [2, 1, 49, 48] [1, 1, 1, 1] : tensor<2x1x49x144xf32> to tensor<2x1x49x48xf32>
    %14 = tensor.empty() : tensor<2x1x49x48xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x49x48xf32>) outs(%14 : tensor<2x1x49x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_1 : f64 to f32
      %39 = arith.mulf %in, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x1x49x48xf32>
    %16 = tensor.empty() : tensor<2x1x48x49xf32>
    %transposed_14 = linalg.transpose ins(%extracted_slice_12 : tensor<2x1x49x48xf32>) outs(%16 : tensor<2x1x48x49xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_15 = tensor.collapse_shape %15 [[0], [1, 2], [3]] : tensor<2x1x49x48xf32> into tensor<2x49x48xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0], [1, 2], [3]] : tensor<2x1x48x49xf32> into tensor<2x48x49xf32>
    %17 = tensor.empty() : tensor<2x49x49xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x49x49xf32>) -> tensor<2x49x49xf32>
    %19 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<2x49x48xf32>, tensor<2x48x49xf32>) outs(%18 : tensor<2x49x49xf32>) -> tensor<2x49x49xf32>
    %expanded_17 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [2, 1, 49, 49] : tensor<2x49x49xf32> into tensor<2x1x49x49xf32>
    %20 = tensor.empty() : tensor<2x1x49xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x1x49xi64>) -> tensor<2x1x49xi64>
    %22 = tensor.empty() : tensor<2x1x49xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x1x49xf32>) -> tensor<2x1x49xf32>
    %24:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_17 : tensor<2x1x49x49xf32>) outs(%23, %21 : tensor<2x1x49xf32>, tensor<2x1x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_25 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x1x49xf32>, tensor<2x1x49xi64>)
    %expanded_18 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 1, 49, 1] : tensor<2x1x49xf32> into tensor<2x1x49x1xf32>
    %25 = tensor.empty() : tensor<2x1x49x49xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<2x1x49x49xf32>, tensor<2x1x49x1xf32>) outs(%25 : tensor<2x1x49x49xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %38 = arith.subf %in, %in_25 : f32
      linalg.yield %38 : f32
    } -> tensor<2x1x49x49xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x49x49xf32>) outs(%25 : tensor<2x1x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x1x49x49xf32>
    %28 = tensor.empty() : tensor<2x1x49x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x1x49x1xf32>) -> tensor<2x1x49x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x1x49x49xf32>) outs(%29 : tensor<2x1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x1x49x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x1x49x49xf32>, tensor<2x1x49x1xf32>) outs(%25 : tensor<2x1x49x49xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %38 = arith.divf %in, %in_25 : f32
      linalg.yield %38 : f32
    } -> tensor<2x1x49x49xf32>
    %collapsed_19 = tensor.collapse_shape %31 [[0], [1, 2], [3]] : tensor<2x1x49x49xf32> into tensor<2x49x49xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_13 [[0], [1, 2], [3]] : tensor<2x1x49x48xf32> into tensor<2x49x48xf32>
    %32 = tensor.empty() : tensor<2x49x48xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x49x48xf32>) -> tensor<2x49x48xf32>
    %34 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<2x49x49xf32>, tensor<2x49x48xf32>) outs(%33 : tensor<2x49x48xf32>) -> tensor<2x49x48xf32>
    %expanded_21 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [2, 1, 49, 48] : tensor<2x49x48xf32> into tensor<2x1x49x48xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x1x49x48xf32>) outs(%16 : tensor<2x1x48x49xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1, 2], [3]] : tensor<2x1x48x49xf32> into tensor<2x48x49xf32>
    %expanded_24 = tensor.expand_shape %collapsed_23 [[0], [1], [2, 3]] output_shape [2, 48, 7, 7] : tensor<2x48x49xf32> into tensor<2x48x7x7xf32>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<96xf32>) outs(%0 : tensor<2x96x7x7xf32>) dimensions = [0, 2, 3] 
    %35 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_24, %arg5 : tensor<2x48x7x7xf32>, tensor<96x48x1x1xf32>) outs(%broadcasted : tensor<2x96x7x7xf32>) -> tensor<2x96x7x7xf32>
    %36 = tensor.empty() : tensor<2x96x14x14xf32>
    %37 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%36 : tensor<2x96x14x14xf32>) {
    ^bb0(%out: f32):
      %38 = linalg.index 0 : index
      %39 = linalg.index 1 : index
      %40 = linalg.index 2 : index
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %40 : index to i64
      %43 = arith.sitofp %42 : i64 to f32
      %44 = arith.divf %43, %cst_5 : f32
      %45 = math.floor %44 : f32
      %46 = arith.maximumf %45, %cst : f32
      %47 = arith.minimumf %46, %cst_6 : f32
      %48 = arith.fptosi %47 : f32 to i64
      %49 = arith.index_cast %48 : i64 to index
      %50 = arith.index_cast %41 : index to i64
      %51 = arith.sitofp %50 : i64 to f32
      %52 = arith.divf %51, %cst_5 : f32
      %53 = math.floor %52 : f32
      %54 = arith.maximumf %53, %cst : f32
      %55 = arith.minimumf %54, %cst_6 : f32
      %56 = arith.fptosi %55 : f32 to i64
      %57 = arith.index_cast %56 : i64 to index
      %extracted = tensor.extract %35[%38, %39, %49, %57] : tensor<2x96x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x96x14x14xf32>
    return %37 : tensor<2x96x14x14xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_96_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_96_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

