// Random scalar ops: the normal forms have the values that the ops give.
//
// RUN: flash-opt %s --test-element-expr="seed=1 experiments=120" -o /dev/null | FileCheck %s

// CHECK: {{[0-9]+}} ops agree
module {}
