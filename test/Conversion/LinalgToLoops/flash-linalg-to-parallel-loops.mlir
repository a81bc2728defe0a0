// RUN: flash-opt %s --flash-linalg-to-parallel-loops | FileCheck %s

// CHECK-LABEL: func @large
// CHECK:       scf.parallel (%{{.*}}) = (%{{.*}}) to (%{{.*}}) step (%{{.*}}) {
// CHECK-NEXT:    scf.for
// CHECK:           memref.load
// CHECK:           math.exp
// CHECK:           memref.store
// CHECK-NOT:   linalg
func.func @large(%a: memref<128x256xf32>, %b: memref<128x256xf32>) {
  linalg.exp ins(%a : memref<128x256xf32>) outs(%b : memref<128x256xf32>)
  return
}

// CHECK-LABEL: func @small
// CHECK-NOT:   scf.parallel
// CHECK:       scf.for
func.func @small(%a: memref<8x16xf32>, %b: memref<8x16xf32>) {
  linalg.exp ins(%a : memref<8x16xf32>) outs(%b : memref<8x16xf32>)
  return
}

// Batch dimensions of size 2 are too few to share: the next loop joins.
// CHECK-LABEL: func @reduce
// CHECK:       scf.parallel (%{{.*}}, %{{.*}}) =
// CHECK-NEXT:    scf.for
// CHECK:           arith.maximumf
func.func @reduce(%a: memref<2x128x256xf32>, %b: memref<2x128xf32>) {
  linalg.reduce ins(%a : memref<2x128x256xf32>) outs(%b : memref<2x128xf32>) dimensions = [2]
    (%x: f32, %y: f32) {
      %0 = arith.maximumf %x, %y : f32
      linalg.yield %0 : f32
    }
  return
}

// Inside a parallel loop everything is sequential.
// CHECK-LABEL: func @nested
// CHECK:       scf.forall
// CHECK-NOT:     scf.parallel
// CHECK:         scf.for
// CHECK:         scf.for
func.func @nested(%a: memref<?x128x256xf32>, %n: index) {
  scf.forall (%i) in (%n) {
    %s = memref.subview %a[%i, 0, 0] [1, 128, 256] [1, 1, 1] : memref<?x128x256xf32> to memref<128x256xf32, strided<[256, 1], offset: ?>>
    linalg.exp ins(%s : memref<128x256xf32, strided<[256, 1], offset: ?>>) outs(%s : memref<128x256xf32, strided<[256, 1], offset: ?>>)
  }
  return
}

// CHECK-LABEL: func @copy
// CHECK-NOT:   memref.copy
// CHECK:       memref.load
// CHECK:       memref.store
func.func @copy(%a: memref<4x4xf32>, %b: memref<4x4xf32, strided<[8, 2]>>) {
  memref.copy %a, %b : memref<4x4xf32> to memref<4x4xf32, strided<[8, 2]>>
  return
}
