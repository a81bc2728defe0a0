// RUN: not flash-opt %s --flash-block-contractions=rows=0 2>&1 | FileCheck %s
// CHECK: error: vector-bits and rows must be positive
module {}
