//===- TileDialect.cpp - The tile dialect and its types -------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Tile/IR/Tile.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::tile;

#include "flash/Dialect/Tile/IR/TileDialect.cpp.inc"
#include "flash/Dialect/Tile/IR/TileEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "flash/Dialect/Tile/IR/TileAttributes.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "flash/Dialect/Tile/IR/TileTypes.cpp.inc"

void TileDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "flash/Dialect/Tile/IR/TileAttributes.cpp.inc"
      >();
}

void TileDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "flash/Dialect/Tile/IR/TileTypes.cpp.inc"
      >();
}

void TileDialect::initialize() {
  registerAttributes();
  registerTypes();
  addOperations<
#define GET_OP_LIST
#include "flash/Dialect/Tile/IR/TileOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Fragment
//===----------------------------------------------------------------------===//

/// Parses `128x64xf32`.
static ParseResult parseShape(AsmParser &parser, SmallVector<int64_t> &shape,
                              Type &elementType) {
  return failure(parser.parseDimensionList(shape, /*allowDynamic=*/false) ||
                 parser.parseType(elementType));
}

static void printShape(AsmPrinter &printer, ArrayRef<int64_t> shape,
                       Type elementType) {
  for (int64_t size : shape)
    printer << size << 'x';
  printer << elementType;
}

Type FragmentType::parse(AsmParser &parser) {
  SmallVector<int64_t> shape;
  Type elementType;
  StringRef word;
  int64_t warps;
  if (parser.parseLess() || parseShape(parser, shape, elementType) ||
      parser.parseComma())
    return {};
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseKeyword(&word))
    return {};
  std::optional<Layout> layout = symbolizeLayout(word);
  if (!layout) {
    parser.emitError(loc) << "expected accumulator, operand_a or row, found '"
                          << word << "'";
    return {};
  }
  if (parser.parseComma() || parser.parseKeyword("warps") ||
      parser.parseEqual() || parser.parseInteger(warps) ||
      parser.parseGreater())
    return {};
  return parser.getChecked<FragmentType>(loc, parser.getContext(), shape,
                                         elementType, *layout, warps);
}

void FragmentType::print(AsmPrinter &printer) const {
  printer << '<';
  printShape(printer, getShape(), getElementType());
  printer << ", " << stringifyLayout(getLayout()) << ", warps = " << getWarps()
          << '>';
}

LogicalResult FragmentType::verify(function_ref<InFlightDiagnostic()> emitError,
                                   ArrayRef<int64_t> shape, Type elementType,
                                   Layout layout, int64_t warps) {
  size_t rank = layout == Layout::Row ? 1 : 2;
  if (shape.size() != rank)
    return emitError() << "a " << stringifyLayout(layout)
                       << " fragment has rank " << rank;
  // A tensor-core product of each family has 16 rows per warp at least.
  if (warps <= 0 || shape[0] % (16 * warps) != 0)
    return emitError() << shape[0] << " rows are no multiple of 16 for each of "
                       << warps << " warps";
  if (rank == 2 && shape[1] % 8 != 0)
    return emitError() << shape[1] << " columns are no multiple of 8";
  return success();
}

//===----------------------------------------------------------------------===//
// Stage
//===----------------------------------------------------------------------===//

Type StageType::parse(AsmParser &parser) {
  SmallVector<int64_t> shape;
  Type elementType;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess() || parseShape(parser, shape, elementType) ||
      parser.parseGreater())
    return {};
  return parser.getChecked<StageType>(loc, parser.getContext(), shape,
                                      elementType);
}

void StageType::print(AsmPrinter &printer) const {
  printer << '<';
  printShape(printer, getShape(), getElementType());
  printer << '>';
}

LogicalResult StageType::verify(function_ref<InFlightDiagnostic()> emitError,
                                ArrayRef<int64_t> shape, Type elementType) {
  if (shape.size() != 2 || !elementType.isIntOrFloat())
    return emitError() << "a stage has rows, columns and scalar elements";
  return success();
}
