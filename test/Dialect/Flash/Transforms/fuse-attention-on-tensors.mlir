// RUN: flash-opt %s --fuse-attention | FileCheck %s

// Ops of arith and math on whole tensors are traced element by element.

// CHECK-LABEL: @f
// CHECK: flash.attention
// CHECK-NOT: math.exp
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @f519(%arg0: tensor<2x2x4x8xf32>, %arg1: tensor<2x2x2x8xf32>, %arg2: tensor<2x2x2x1xf32>) -> tensor<2x2x4x1xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x2x4x2xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x2x4x2xf32>) -> tensor<2x2x4x2xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x2x4x8xf32>, tensor<2x2x2x8xf32>) outs(%1 : tensor<2x2x4x2xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %19 = arith.mulf %in, %in_3 : f32
      %20 = arith.addf %19, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x2x4x2xf32>
    %3 = tensor.empty() : tensor<2x2x4x2xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x2x4x2xf32>) outs(%3 : tensor<2x2x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_3 = arith.constant 0.353553385 : f32
      %19 = arith.mulf %in, %cst_3 : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x4x2xf32>
    %cst_0 = arith.constant 0xFF800000 : f32
    %5 = tensor.empty() : tensor<2x2x4xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<2x2x4x2xf32>) outs(%6 : tensor<2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.maximumf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x4xf32>
    %8 = tensor.empty() : tensor<2x2x4x2xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x2x4x2xf32>, tensor<2x2x4xf32>) outs(%8 : tensor<2x2x4x2xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %19 = arith.subf %in, %in_3 : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x4x2xf32>
    %10 = math.exp %9 : tensor<2x2x4x2xf32>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %11 = tensor.empty() : tensor<2x2x4xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x2x4x2xf32>) outs(%12 : tensor<2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x4xf32>
    %14 = tensor.empty() : tensor<2x2x4x2xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<2x2x4x2xf32>, tensor<2x2x4xf32>) outs(%14 : tensor<2x2x4x2xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %19 = arith.divf %in, %in_3 : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x4x2xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %16 = tensor.empty() : tensor<2x2x4x1xf32>
    %17 = linalg.fill ins(%cst_2 : f32) outs(%16 : tensor<2x2x4x1xf32>) -> tensor<2x2x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%15, %arg2 : tensor<2x2x4x2xf32>, tensor<2x2x2x1xf32>) outs(%17 : tensor<2x2x4x1xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %19 = arith.mulf %in, %in_3 : f32
      %20 = arith.addf %19, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x2x4x1xf32>
    return %18 : tensor<2x2x4x1xf32>
  }
}
