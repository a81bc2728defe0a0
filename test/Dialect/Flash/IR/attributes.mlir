// RUN: flash-opt %s --split-input-file --verify-roundtrip | FileCheck %s

// The examples of the attributes' descriptions.
// CHECK-LABEL: func private @target
// CHECK-SAME:    #flash.target<"sm_80">
func.func private @target() attributes {flash.target =
#flash.target<"sm_80">
}

// CHECK-LABEL: func private @schedule
// CHECK-SAME:    #flash.schedule<family = mma_sync, tile_m = 128, tile_n = 64, warps = 4, stages = 2, lazy_rescale = 8>
func.func private @schedule() attributes {flash.schedule =
#flash.schedule<family = mma_sync, tile_m = 128, tile_n = 64, warps = 4, stages = 2, lazy_rescale = 8>
}

// CHECK-LABEL: func private @schedule_defaults
// CHECK-SAME:    #flash.schedule<family = wgmma, tile_m = 64, tile_n = 32, warps = 8, stages = 3>
func.func private @schedule_defaults() attributes {flash.schedule =
#flash.schedule<family = wgmma, tile_m = 64, tile_n = 32, warps = 8, stages = 3, lazy_rescale = 0, tf32 = false>
}

// CHECK-LABEL: func private @words
// CHECK-SAME:    a = #flash.dim<group>, b = #flash.empty_row<zero>
func.func private @words() attributes {a = #flash.dim<group>, b = #flash.empty_row<zero>}

// CHECK-LABEL: func private @numerics
// CHECK-SAME:    a = #flash.numerics<strict>, b = #flash.numerics<standard>, c = #flash.numerics<fast>
func.func private @numerics() attributes {a = #flash.numerics<strict>, b = #flash.numerics<standard>, c = #flash.numerics<fast>}
