// RUN: flash-opt %s --split-input-file --verify-diagnostics

// expected-error @below {{24 rows are no multiple of 16 for each of 4 warps}}
func.func private @rows(!tile.fragment<24x16xf32, accumulator, warps = 4>)

// -----

// expected-error @below {{12 columns are no multiple of 8}}
func.func private @columns(!tile.fragment<64x12xf32, accumulator, warps = 4>)

// -----

// expected-error @below {{a row fragment has rank 1}}
func.func private @rank(!tile.fragment<64x16xf32, row, warps = 4>)

// -----

// expected-error @below {{expected accumulator, operand_a or row, found 'b'}}
func.func private @layout(!tile.fragment<64x16xf32, b, warps = 4>)

// -----

func.func @offset() {
  // expected-error @below {{offset must be a multiple of 128 bytes}}
  %0 = tile.ring at 16 : !tile.ring<1 x !tile.stage<16x16xf16>>
  return
}

// -----

func.func @copy_rows(%m: memref<8x16xf16>, %r: !tile.ring<1 x !tile.stage<16x16xf16>>, %i: index) {
  // expected-error @below {{rows must lie along another dimension than the last}}
  tile.copy %m[%i, %i] along 1 into %r[%i] : memref<8x16xf16> into !tile.ring<1 x !tile.stage<16x16xf16>>
  return
}

// -----

func.func @copy_elements(%m: memref<8x16xbf16>, %r: !tile.ring<1 x !tile.stage<16x16xf16>>, %i: index) {
  // expected-error @below {{source and ring must have the same elements}}
  tile.copy %m[%i, %i] along 0 into %r[%i] : memref<8x16xbf16> into !tile.ring<1 x !tile.stage<16x16xf16>>
  return
}

// -----

func.func @wait(%r: !tile.ring<1 x !tile.stage<16x16xf16>>, %i: index) {
  // expected-error @below {{result must be a stage of the ring}}
  %0 = tile.wait %r[%i] pending 0 : !tile.ring<1 x !tile.stage<16x16xf16>> -> !tile.stage<16x32xf16>
  return
}

// -----

func.func @mma(%a: !tile.stage<64x16xf16>, %b: !tile.stage<32x16xf16>, %c: !tile.fragment<64x32xf32, accumulator, warps = 4>) {
  // expected-error @below {{shapes do not multiply: 64x16 by 32x16}}
  %0 = tile.mma %a, %b, %c : !tile.stage<64x16xf16>, !tile.stage<32x16xf16> -> !tile.fragment<64x32xf32, accumulator, warps = 4>
  return
}

// -----

func.func @tf32(%a: !tile.stage<64x16xf16>, %b: !tile.stage<32x16xf16>, %c: !tile.fragment<64x32xf32, accumulator, warps = 4>) {
  // expected-error @below {{tf32 is a way to multiply f32}}
  %0 = tile.mma %a, %b transposed, %c tf32 : !tile.stage<64x16xf16>, !tile.stage<32x16xf16> -> !tile.fragment<64x32xf32, accumulator, warps = 4>
  return
}

// -----

func.func @convert(%a: !tile.fragment<64x32xf32, accumulator, warps = 4>) {
  // expected-error @below {{converts an accumulator to an operand_a of its shape}}
  %0 = tile.convert %a : !tile.fragment<64x32xf32, accumulator, warps = 4> to !tile.fragment<64x16xf16, operand_a, warps = 4>
  return
}

// -----

func.func @map(%a: !tile.fragment<64x32xf32, accumulator, warps = 4>, %i: index) {
  // expected-error @below {{expected an origin of 2 indices}}
  %0 = tile.map %a at %i : (!tile.fragment<64x32xf32, accumulator, warps = 4>) -> !tile.fragment<64x32xf32, accumulator, warps = 4> {
  ^bb0(%x: f32, %m: index):
    tile.yield %x : f32
  }
  return
}

// -----

func.func @map_yield(%a: !tile.fragment<64x32xf32, accumulator, warps = 4>) {
  // expected-error @below {{region must yield 'i1'}}
  %0 = tile.map %a : (!tile.fragment<64x32xf32, accumulator, warps = 4>) -> !tile.fragment<64x32xi1, accumulator, warps = 4> {
  ^bb0(%x: f32):
    tile.yield %x : f32
  }
  return
}

// -----

func.func @reduce(%a: !tile.fragment<64x32xf32, accumulator, warps = 4>, %i: !tile.fragment<128xf32, row, warps = 4>) {
  // expected-error @below {{reduces an accumulator to one value per row}}
  %0 = tile.row_reduce max %a, %i : !tile.fragment<64x32xf32, accumulator, warps = 4> -> !tile.fragment<128xf32, row, warps = 4>
  return
}
