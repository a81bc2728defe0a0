// RUN: flash-opt %s --flash-block-contractions="vector-bits=128 rows=2" --split-input-file | FileCheck %s
// RUN: flash-opt %s --flash-block-contractions="vector-bits=128 rows=2 parallel=false" --split-input-file | FileCheck %s --check-prefix=SERIAL

// Blocks of 2 rows and 2 vectors of 4; 64 × 64 fits, so there is no tail.

// CHECK-LABEL: func @fits
// CHECK-SAME:    %[[A:[a-z0-9]+]]: memref<64x32xf32>, %[[B:[a-z0-9]+]]: memref<32x64xf32>, %[[C:[a-z0-9]+]]: memref<64x64xf32>
// CHECK:       scf.parallel
// CHECK:         scf.for
// CHECK-COUNT-4:   vector.load %[[C]]
// CHECK:           %[[R:.*]]:4 = scf.for
// CHECK:             memref.load %[[A]]
// CHECK:             vector.broadcast
// CHECK:             vector.load %[[B]]
// CHECK:             arith.mulf %{{.*}}, %{{.*}} fastmath<contract> : vector<4xf32>
// CHECK:             arith.addf %{{.*}}, %{{.*}} fastmath<contract> : vector<4xf32>
// CHECK:             scf.yield
// CHECK-COUNT-4:   vector.store
// CHECK-NOT:     vector.maskedload
// SERIAL-LABEL: func @fits
// SERIAL-NOT:    scf.parallel
func.func @fits(%a: memref<64x32xf32>, %b: memref<32x64xf32>, %c: memref<64x64xf32>) {
  linalg.matmul ins(%a, %b : memref<64x32xf32>, memref<32x64xf32>) outs(%c : memref<64x64xf32>)
  return
}

// -----

// Sizes known at run time: a full block if it fits, else single rows; columns
// in blocks, then masked vectors.

// CHECK-LABEL: func @dynamic
// CHECK:       scf.if
// CHECK:         vector.load
// CHECK:         vector.create_mask
// CHECK:         vector.maskedload
// CHECK:         vector.maskedstore
// CHECK:       } else {
// CHECK:         vector.create_mask
func.func @dynamic(%a: memref<?x?xf32>, %b: memref<?x?xf32>, %c: memref<?x?xf32>) {
  linalg.matmul ins(%a, %b : memref<?x?xf32>, memref<?x?xf32>) outs(%c : memref<?x?xf32>)
  return
}

// -----

// K of Q·Kᵀ has n outside of d: it is copied into the order that vectors want.

// CHECK-LABEL: func @transposed
// CHECK-SAME:    %{{[a-z0-9]+}}: memref<8x16x32xf32>, %[[K:[a-z0-9]+]]: memref<8x24x32xf32>
// CHECK:       %[[P:.*]] = memref.alloc() {alignment = 64 : i64} : memref<8x32x24xf32>
// CHECK:       linalg.transpose ins(%[[K]] : memref<8x24x32xf32>) outs(%[[P]] : memref<8x32x24xf32>) permutation = [0, 2, 1]
// CHECK:       vector.load %[[P]]
// CHECK:       memref.dealloc %[[P]]
func.func @transposed(%q: memref<8x16x32xf32>, %k: memref<8x24x32xf32>, %s: memref<8x16x24xf32>) {
  linalg.contract indexing_maps = [affine_map<(b, m, n, d) -> (b, m, d)>, affine_map<(b, m, n, d) -> (b, n, d)>, affine_map<(b, m, n, d) -> (b, m, n)>]
      ins(%q, %k : memref<8x16x32xf32>, memref<8x24x32xf32>) outs(%s : memref<8x16x24xf32>)
  return
}

// -----

// What does not fit is left: bits are not bytes, and a row sum has no j.

// CHECK-LABEL: func @left
// CHECK:       linalg.generic
// CHECK:       linalg.generic
// CHECK-NOT:   vector
func.func @left(%a: memref<8x16xi1>, %b: memref<16x8xi1>, %c: memref<8x8xi1>, %x: memref<8x16xf32>, %r: memref<8xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, d)>, affine_map<(m, n, d) -> (d, n)>, affine_map<(m, n, d) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<8x16xi1>, memref<16x8xi1>) outs(%c : memref<8x8xi1>) {
  ^bb0(%i: i1, %j: i1, %o: i1):
    %0 = arith.andi %i, %j : i1
    %1 = arith.ori %o, %0 : i1
    linalg.yield %1 : i1
  }
  linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>, affine_map<(m, n) -> (m)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<8x16xf32>) outs(%r : memref<8xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.addf %o, %i : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// Not every CPU can load bf16 under a mask: whole vectors, then columns.

// CHECK-LABEL: func @brain
// CHECK-NOT:   vector.maskedload
// CHECK:       vector.load %{{.*}} : memref<8x7xbf16>, vector<4xbf16>
// CHECK:       vector.load %{{.*}} : memref<8x7xbf16>, vector<1xbf16>
// CHECK-NOT:   vector.maskedload
func.func @brain(%a: memref<6x8xbf16>, %b: memref<8x7xbf16>, %c: memref<6x7xf32>) {
  linalg.matmul ins(%a, %b : memref<6x8xbf16>, memref<8x7xbf16>) outs(%c : memref<6x7xf32>)
  return
}
