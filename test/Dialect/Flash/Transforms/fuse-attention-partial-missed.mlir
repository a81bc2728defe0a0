// RUN: flash-opt %s --split-input-file --fuse-attention | FileCheck %s

// Exponentials that nothing divides, where something depends on their maximum.

// CHECK-NOT: flash.attention

// The parts are results.

#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @partial_returned(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %kb: tensor<4x6xf32>, %vb: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %sa = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %ma = linalg.reduce { arith.maximumf } ins(%sa : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %ea = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sa, %ma : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %oa = linalg.matmul ins(%ea, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %la = linalg.reduce { arith.addf } ins(%ea : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  return %oa, %la, %ma : tensor<8x5xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// The maximum of all keys is a result.

#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @maxima_returned(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %kb: tensor<4x6xf32>, %vb: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %sa = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %ma = linalg.reduce { arith.maximumf } ins(%sa : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %ea = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sa, %ma : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %oa = linalg.matmul ins(%ea, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %la = linalg.reduce { arith.addf } ins(%ea : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %sb = linalg.matmul ins(%q, %kb : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mb = linalg.reduce { arith.maximumf } ins(%sb : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %eb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sb, %mb : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %ob = linalg.matmul ins(%eb, %vb : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %lb = linalg.reduce { arith.addf } ins(%eb : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %m = arith.maximumf %ma, %mb : tensor<8xf32>
  %da = arith.subf %ma, %m : tensor<8xf32>
  %db = arith.subf %mb, %m : tensor<8xf32>
  %ca = math.exp %da : tensor<8xf32>
  %cb = math.exp %db : tensor<8xf32>
  %ra = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%oa, %ca : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %rb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ob, %cb : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %r = arith.addf %ra, %rb : tensor<8x5xf32>
  %la1 = arith.mulf %la, %ca : tensor<8xf32>
  %lb1 = arith.mulf %lb, %cb : tensor<8xf32>
  %l = arith.addf %la1, %lb1 : tensor<8xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r, %l : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  return %o, %m : tensor<8x5xf32>, tensor<8xf32>
}

// -----

// The sum of a chunk is rescaled once too often.

#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @rescaled_twice(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %kb: tensor<4x6xf32>, %vb: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %sa = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %ma = linalg.reduce { arith.maximumf } ins(%sa : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %ea = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sa, %ma : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %oa = linalg.matmul ins(%ea, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %la = linalg.reduce { arith.addf } ins(%ea : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %sb = linalg.matmul ins(%q, %kb : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mb = linalg.reduce { arith.maximumf } ins(%sb : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %eb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sb, %mb : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %ob = linalg.matmul ins(%eb, %vb : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %lb = linalg.reduce { arith.addf } ins(%eb : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %m = arith.maximumf %ma, %mb : tensor<8xf32>
  %da = arith.subf %ma, %m : tensor<8xf32>
  %db = arith.subf %mb, %m : tensor<8xf32>
  %ca = math.exp %da : tensor<8xf32>
  %cb = math.exp %db : tensor<8xf32>
  %ra = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%oa, %ca : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %rb = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ob, %cb : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %r = arith.addf %ra, %rb : tensor<8x5xf32>
  %la0 = arith.mulf %la, %ca : tensor<8xf32>
  %la1 = arith.mulf %la0, %ca : tensor<8xf32>
  %lb1 = arith.mulf %lb, %cb : tensor<8xf32>
  %l = arith.addf %la1, %lb1 : tensor<8xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r, %l : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}
