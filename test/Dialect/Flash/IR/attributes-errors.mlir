// RUN: flash-opt %s --split-input-file --verify-diagnostics

// expected-error @below {{tile_m, tile_n, warps and stages must be positive}}
func.func private @tile() attributes {a = #flash.schedule<family = mma_sync, tile_m = 0, tile_n = 64, warps = 4, stages = 2>}

// -----

// expected-error @below {{lazy_rescale must not be negative}}
func.func private @lazy() attributes {a = #flash.schedule<family = mma_sync, tile_m = 64, tile_n = 64, warps = 4, stages = 2, lazy_rescale = -1>}

// -----

// expected-error @+2 {{expected ::mlir::flash::Family to be one of: mma_sync, wgmma}}
// expected-error @+1 {{failed to parse Flash_ScheduleAttr parameter 'family'}}
func.func private @family() attributes {a = #flash.schedule<family = mfma, tile_m = 64, tile_n = 64, warps = 4, stages = 2>}

// -----

// expected-error @below {{struct is missing required parameter: stages}}
func.func private @missing() attributes {a = #flash.schedule<family = mma_sync, tile_m = 64, tile_n = 64, warps = 4>}

// -----

// expected-error @+2 {{expected string}}
// expected-error @+1 {{failed to parse Flash_TargetAttr parameter 'arch'}}
func.func private @target() attributes {a = #flash.target<sm_80>}
