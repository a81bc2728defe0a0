//===- ConstantRecovery.cpp - Dense constants as arithmetic ---------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A constant is reduced to the dimensions that it depends on. Sets (constants
// of two values) are explained by their projections on rows, columns and
// diagonals: a set that is the intersection of what its projections allow is a
// conjunction of conditions on one number each, and a set whose complement is
// that is a disjunction. What is left is searched once more where the first
// projections leave it open, in blocks, as an equality of labels, and as an
// interval of each row.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ConstantRecovery.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include <cmath>
#include <cstring>
#include <numeric>

using namespace mlir;
using namespace mlir::flash;

namespace {

/// So many elements are looked at, at most.
constexpr int64_t kMaxElements = int64_t(1) << 26;
/// So many elements a table of one dimension may have.
constexpr int64_t kMaxTable = int64_t(1) << 20;
/// So many intervals a condition on one number may be made of.
constexpr unsigned kMaxIntervals = 3;
/// Smaller values stand for −∞.
constexpr double kMaskValue = -1000;
/// So often a set is taken apart.
constexpr unsigned kMaxDepth = 3;

/// What is known of an element of a set. Free: it does not matter.
enum State : uint8_t { kFalse, kTrue, kFree };

using Bits = uint64_t;
using Line = std::vector<Bits>;
using Set = std::vector<uint8_t>;

/// Bits of the elements of a constant, in a box of its indices.
class Elements {
public:
  /// Whether the constant's data can be read.
  static std::optional<Elements> get(ElementsAttr attr);

  Bits at(int64_t offset) const {
    if (width == 1 && isPacked)
      return (data[offset / 8] >> (offset % 8)) & 1;
    Bits bits = 0;
    std::memcpy(&bits, data.data() + offset * bytes, bytes);
    return bits;
  }

  Type type;
  SmallVector<int64_t> strides;

private:
  ArrayRef<char> data;
  unsigned width = 0, bytes = 0;
  bool isPacked = false;
};

/// Three dimensions of a constant, those that it depends on; leading ones may
/// have one element.
struct Grid {
  const Elements &elements;
  int64_t base = 0;
  int64_t sizes[3] = {1, 1, 1}, strides[3] = {0, 0, 0};
  Bits at(int64_t h, int64_t p, int64_t q) const {
    return elements.at(base + h * strides[0] + p * strides[1] + q * strides[2]);
  }
};

/// A set of (row, column).
struct Matrix {
  int64_t rows, cols;
  Set state;
  uint8_t &at(int64_t p, int64_t q) { return state[p * cols + q]; }
  uint8_t at(int64_t p, int64_t q) const { return state[p * cols + q]; }
};

/// The expression of a constant on up to three variables.
class Explainer {
public:
  Explainer(ExprContext &exprs, Block &tables, Type type)
      : exprs(exprs), tables(tables), type(type) {}

  Expr line(const Grid &grid, Expr x);
  Expr grid(const Grid &grid, Expr h, Expr x, Expr y);
  /// Element of a constant that is in no module.
  Expr table(DenseElementsAttr attr, ArrayRef<Expr> indices);

private:
  Expr line(const Line &values, const Set &care, Expr x, bool asTable);
  // Conditions on one number, x in [0, size of the set).
  Expr set(Set states, Expr x);
  Expr truths(const Set &states, ArrayRef<int64_t> shape,
              ArrayRef<Expr> indices);
  Expr intervals(const Set &states, Expr x);
  Expr periodic(const Set &states, Expr x);
  // Conditions on two.
  Expr matrix(const Matrix &m, Expr x, Expr y, unsigned depth);
  Expr conjunction(const Matrix &m, Expr x, Expr y);
  Expr within(const Matrix &m, Expr x, Expr y, unsigned depth);
  Expr blocks(const Matrix &m, Expr x, Expr y, unsigned depth);
  Expr spans(ArrayRef<Matrix> heads, Expr h, Expr x, Expr y);
  Expr labels(ArrayRef<Matrix> heads, Expr h, Expr x, Expr y);
  // Conditions on three.
  Expr stack(ArrayRef<Matrix> heads, Expr h, Expr x, Expr y);
  Expr projected(ArrayRef<Matrix> heads, Expr h, Expr x, Expr y);
  // Values.
  Expr numbers(const Line &values, int64_t heads, Expr h, Expr x);
  Expr integerLine(const Line &values, const Set &care, Expr x);
  void extend(Line &values, Set &known);
  Expr valuesOf(const Grid &grid, const Matrix &care, Expr x, Expr y);
  Expr digits(const Grid &grid, Expr x, Expr y);
  Expr slopes(const Grid &grid, const Matrix &care, Expr h, Expr x, Expr y);
  Expr scaled(const Grid &grid, const Matrix &care, Expr h, Expr distance,
              llvm::function_ref<int64_t(int64_t, int64_t)> distanceAt);
  Expr differences(const Grid &grid, const Matrix &care, Expr h, Expr x,
                   Expr y);
  Expr explain(const Grid &grid, const Matrix &care, Expr h, Expr x, Expr y);
  Bits round(double value) const;

  Expr compare(arith::CmpIPredicate predicate, Expr x, Expr y);
  Expr atLeast(Expr x, int64_t value) {
    return compare(arith::CmpIPredicate::sge, x, exprs.index(value));
  }
  Expr below(Expr x, int64_t value) {
    return compare(arith::CmpIPredicate::slt, x, exprs.index(value));
  }
  Expr both(Expr x, Expr y) {
    return x && y ? exprs.logicalAnd(x, y) : nullptr;
  }
  Expr either(Expr x, Expr y) {
    return x && y ? exprs.apply("arith.ori", x->type, {x, y}) : nullptr;
  }
  Expr negation(Expr x) { return x ? exprs.logicalNot(x) : nullptr; }
  Expr truth(bool value) {
    return exprs.constant(BoolAttr::get(exprs.getContext(), value));
  }
  Expr constant(Bits bits);
  Expr fromIndex(Expr x, Type to);
  double toDouble(Bits bits) const;
  int64_t toInteger(Bits bits) const;

  ExprContext &exprs;
  Block &tables;
  Type type;
};

} // namespace

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

std::optional<Elements> Elements::get(ElementsAttr attr) {
  auto type = cast<ShapedType>(attr.getType());
  Type element = type.getElementType();
  if (!element.isIntOrIndexOrFloat())
    return std::nullopt;
  Elements result;
  result.type = element;
  result.width = element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
  result.bytes = (result.width + 7) / 8;
  if (result.width > 64)
    return std::nullopt;
  if (auto dense = dyn_cast<DenseElementsAttr>(attr)) {
    if (dense.isSplat())
      return std::nullopt;
    result.data = dense.getRawData();
    result.isPacked = result.width == 1;
  } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(attr)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return std::nullopt;
    result.data = blob->getData();
  } else {
    return std::nullopt;
  }
  int64_t count = type.getNumElements();
  int64_t needed =
      result.isPacked ? llvm::divideCeil(count, 8) : count * result.bytes;
  if (static_cast<int64_t>(result.data.size()) < needed)
    return std::nullopt;
  int64_t stride = 1;
  for (int64_t size : llvm::reverse(type.getShape())) {
    result.strides.insert(result.strides.begin(), stride);
    stride *= size;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Small parts of expressions
//===----------------------------------------------------------------------===//

Expr Explainer::compare(arith::CmpIPredicate predicate, Expr x, Expr y) {
  MLIRContext *context = exprs.getContext();
  Builder b(context);
  auto attr = arith::CmpIPredicateAttr::get(context, predicate);
  return exprs.apply(OperationName("arith.cmpi", context),
                     b.getDictionaryAttr(b.getNamedAttr("predicate", attr)),
                     b.getI1Type(), {x, y});
}

Expr Explainer::constant(Bits bits) {
  if (auto floatType = dyn_cast<FloatType>(type)) {
    APFloat value(floatType.getFloatSemantics(),
                  APInt(floatType.getWidth(), bits));
    return exprs.constant(FloatAttr::get(type, value));
  }
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  return exprs.constant(IntegerAttr::get(type, APInt(width, bits)));
}

/// The number x, which `to` can hold, in that type.
Expr Explainer::fromIndex(Expr x, Type to) {
  if (to.isIndex())
    return x;
  if (isa<IntegerType>(to))
    return exprs.apply("arith.index_cast", to, {x});
  Expr wide = exprs.apply("arith.index_cast",
                          IntegerType::get(exprs.getContext(), 64), {x});
  return exprs.apply("arith.sitofp", to, {wide});
}

Expr Explainer::table(DenseElementsAttr attr, ArrayRef<Expr> indices) {
  MLIRContext *context = exprs.getContext();
  OpBuilder b(context);
  b.setInsertionPointToEnd(&tables);
  for (Operation &op : tables)
    if (cast<arith::ConstantOp>(op).getValue() == attr)
      return exprs.element(op.getResult(0), indices);
  Value value = arith::ConstantOp::create(b, UnknownLoc::get(context), attr);
  return exprs.element(value, indices);
}

int64_t Explainer::toInteger(Bits bits) const {
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  return llvm::SignExtend64(bits, width);
}

double Explainer::toDouble(Bits bits) const {
  auto floatType = cast<FloatType>(type);
  APFloat value(floatType.getFloatSemantics(),
                APInt(floatType.getWidth(), bits));
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToDouble();
}

static DenseElementsAttr makeTable(ArrayRef<Bits> bits, ArrayRef<int64_t> shape,
                                   Type type) {
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  auto tensor = RankedTensorType::get(shape, type);
  SmallVector<APInt> integers;
  SmallVector<APFloat> floats;
  for (Bits value : bits) {
    APInt integer(width, value);
    if (auto floatType = dyn_cast<FloatType>(type))
      floats.emplace_back(floatType.getFloatSemantics(), integer);
    else
      integers.push_back(integer);
  }
  return isa<FloatType>(type) ? DenseElementsAttr::get(tensor, floats)
                              : DenseElementsAttr::get(tensor, integers);
}

//===----------------------------------------------------------------------===//
// Sets of one number
//===----------------------------------------------------------------------===//

/// Gives free elements the state of the one before them, or of the first.
static void fillFree(Set &states) {
  auto first = llvm::find_if(states, [](uint8_t s) { return s != kFree; });
  uint8_t last = first == states.end() ? uint8_t(kTrue) : *first;
  for (uint8_t &state : states)
    last = state = state == kFree ? last : state;
}

/// A disjunction of few intervals; `states` has no free ones.
Expr Explainer::intervals(const Set &states, Expr x) {
  int64_t size = states.size();
  Expr result = truth(false);
  unsigned count = 0;
  for (int64_t i = 0; i != size;) {
    if (states[i] == kFalse) {
      ++i;
      continue;
    }
    int64_t end = i;
    while (end != size && states[end] == kTrue)
      ++end;
    if (++count > kMaxIntervals)
      return nullptr;
    Expr inside = truth(true);
    if (i != 0)
      inside = both(inside, atLeast(x, i));
    if (end != size)
      inside = both(inside, below(x, end));
    result = either(result, inside);
    i = end;
  }
  return result;
}

/// (x + shift) mod period < length, within the first and the last element.
Expr Explainer::periodic(const Set &states, Expr x) {
  int64_t size = states.size(), first = 0, last = size - 1;
  while (first != size && states[first] != kTrue)
    ++first;
  while (last > first && states[last] != kTrue)
    --last;
  for (int64_t period = 2; period <= (last + 1 - first) / 2; ++period) {
    Set cycle(period, kFree);
    bool fits = true;
    for (int64_t i = first; i <= last && fits; ++i) {
      uint8_t &known = cycle[i % period];
      if (known == kFree)
        known = states[i];
      fits = states[i] == kFree || states[i] == known;
    }
    if (!fits)
      continue;
    // From the true element at `first` on, rotated to where a run starts.
    int64_t start = first % period;
    while (cycle[(start + period - 1) % period] == kTrue &&
           start + period != first % period + 1)
      start = start == 0 ? period - 1 : start - 1;
    int64_t length = 0;
    while (length != period && cycle[(start + length) % period] == kTrue)
      ++length;
    int64_t count = llvm::count(cycle, uint8_t(kTrue));
    if (count != length || count == period)
      continue;
    Expr shifted = exprs.add(x, exprs.index((period - start) % period));
    Expr result = below(exprs.mod(shifted, period), length);
    if (llvm::is_contained(ArrayRef(states).take_front(first), kFalse))
      result = both(result, atLeast(x, first));
    if (llvm::is_contained(ArrayRef(states).drop_front(last + 1), kFalse))
      result = both(result, below(x, last + 1));
    return result;
  }
  return nullptr;
}

/// A table of which elements are true; free ones are not.
Expr Explainer::truths(const Set &states, ArrayRef<int64_t> shape,
                       ArrayRef<Expr> indices) {
  if (static_cast<int64_t>(states.size()) > kMaxTable)
    return nullptr;
  SmallVector<Bits> bits;
  for (uint8_t state : states)
    bits.push_back(state == kTrue);
  Type i1 = IntegerType::get(exprs.getContext(), 1);
  return table(makeTable(bits, shape, i1), indices);
}

/// `x` in the set: intervals, or a period, or a table of truth values.
Expr Explainer::set(Set states, Expr x) {
  Set filled = states;
  fillFree(filled);
  if (Expr result = intervals(filled, x))
    return result;
  if (Expr result = periodic(states, x))
    return result;
  return truths(filled, static_cast<int64_t>(filled.size()), x);
}

//===----------------------------------------------------------------------===//
// Sets of two numbers
//===----------------------------------------------------------------------===//

namespace {
/// The rows, columns and diagonals on which a set has an element, and where it
/// has none though it says something.
struct Projections {
  explicit Projections(const Matrix &m)
      : cols(m.cols), row(m.rows, kFree), col(m.cols, kFree),
        diagonal(m.rows + m.cols - 1, kFree) {
    for (int64_t p = 0; p != m.rows; ++p)
      for (int64_t q = 0; q != m.cols; ++q)
        if (uint8_t state = m.at(p, q); state != kFree)
          for (uint8_t *known :
               {&row[p], &col[q], &diagonal[q - p + m.rows - 1]})
            if (*known != kTrue)
              *known = state;
  }
  /// Bits 0, 1, 2: the row, the column, the diagonal has no element.
  unsigned excludes(int64_t p, int64_t q) const {
    return (row[p] == kFalse) | (col[q] == kFalse) << 1 |
           (diagonal[q - p + static_cast<int64_t>(row.size()) - 1] == kFalse)
               << 2;
  }
  int64_t cols;
  Set row, col, diagonal;
};
} // namespace

/// Which subsets of the projections (by bits) exclude every false element.
static unsigned getSufficient(const Matrix &m, const Projections &projections) {
  unsigned sufficient = 0xff;
  for (int64_t p = 0; p != m.rows && sufficient; ++p)
    for (int64_t q = 0; q != m.cols; ++q) {
      if (m.at(p, q) != kFalse)
        continue;
      unsigned excluded = projections.excludes(p, q);
      for (unsigned subset = 0; subset != 8; ++subset)
        if ((subset & excluded) == 0)
          sufficient &= ~(1u << subset);
    }
  return sufficient;
}

static Matrix complement(Matrix m) {
  for (uint8_t &state : m.state)
    if (state != kFree)
      state = state == kTrue ? kFalse : kTrue;
  return m;
}

/// S = R(p) ∧ C(q) ∧ D(q − p), of as few as possible.
Expr Explainer::conjunction(const Matrix &m, Expr x, Expr y) {
  Projections projections(m);
  unsigned sufficient = getSufficient(m, projections);
  for (unsigned subset : {0u, 4u, 2u, 1u, 6u, 3u, 5u, 7u}) {
    if ((sufficient >> subset & 1) == 0)
      continue;
    Expr result = truth(true);
    if (subset & 1)
      result = both(result, set(projections.row, x));
    if (subset & 2)
      result = both(result, set(projections.col, y));
    if (subset & 4) {
      Expr difference = exprs.add(exprs.sub(y, x), exprs.index(m.rows - 1));
      result = both(result, set(projections.diagonal, difference));
    }
    return result;
  }
  return nullptr;
}

/// S = H ∧ S', where H is what the projections allow and S' is free outside.
Expr Explainer::within(const Matrix &m, Expr x, Expr y, unsigned depth) {
  Projections projections(m);
  for (unsigned subset : {4u, 7u}) {
    Matrix rest = m, hull = m;
    bool differs = false;
    for (int64_t p = 0; p != m.rows; ++p)
      for (int64_t q = 0; q != m.cols; ++q) {
        bool outside = (projections.excludes(p, q) & subset) != 0;
        differs |= outside && m.at(p, q) == kFalse;
        if (outside)
          rest.at(p, q) = kFree;
        hull.at(p, q) = outside ? kFalse : kTrue;
      }
    if (!differs)
      continue;
    if (Expr inner = matrix(rest, x, y, depth - 1))
      return both(conjunction(hull, x, y), inner);
  }
  return nullptr;
}

/// S depends on ⌊p / a⌋ and ⌊q / b⌋.
Expr Explainer::blocks(const Matrix &m, Expr x, Expr y, unsigned depth) {
  // Blocks start wherever the state changes along a row or a column.
  int64_t a = 0, b = 0;
  auto differ = [&](int64_t p, int64_t q, int64_t p1, int64_t q1) {
    uint8_t state = m.at(p, q), other = m.at(p1, q1);
    return state != kFree && other != kFree && state != other;
  };
  for (int64_t p = 0; p != m.rows && (a != 1 || b != 1); ++p)
    for (int64_t q = 0; q != m.cols; ++q) {
      if (q != 0 && differ(p, q, p, q - 1))
        b = std::gcd(b, q);
      if (p != 0 && differ(p, q, p - 1, q))
        a = std::gcd(a, p);
    }
  a = a == 0 ? m.rows : a;
  b = b == 0 ? m.cols : b;
  if (a * b < 4)
    return nullptr;
  Matrix coarse{static_cast<int64_t>(llvm::divideCeil(m.rows, a)),
                static_cast<int64_t>(llvm::divideCeil(m.cols, b)),
                {}};
  coarse.state.assign(coarse.rows * coarse.cols, kFree);
  for (int64_t p = 0; p != m.rows; ++p)
    for (int64_t q = 0; q != m.cols; ++q) {
      uint8_t state = m.at(p, q), &block = coarse.at(p / a, q / b);
      if (state == kFree)
        continue;
      if (block != kFree && block != state)
        return nullptr;
      block = state;
    }
  Expr rowBlock = exprs.floorDiv(x, a), colBlock = exprs.floorDiv(y, b);
  if (Expr result = matrix(coarse, rowBlock, colBlock, depth - 1))
    return result;
  if (a * b < 16)
    return nullptr;
  return truths(coarse.state, {coarse.rows, coarse.cols}, {rowBlock, colBlock});
}

/// A number of each head and row, that of head h and row x.
Expr Explainer::numbers(const Line &values, int64_t heads, Expr h, Expr x) {
  int64_t size = values.size();
  if (size > kMaxTable)
    return nullptr;
  Explainer integers(exprs, tables, IntegerType::get(exprs.getContext(), 32));
  return heads == 1
             ? integers.line(values, Set(size, kTrue), x, /*asTable=*/true)
             : table(makeTable(values, {heads, size / heads}, integers.type),
                     {h, x});
}

/// S = (first(h, p) ≤ q < end(h, p)).
Expr Explainer::spans(ArrayRef<Matrix> heads, Expr h, Expr x, Expr y) {
  Line firsts, ends;
  for (const Matrix &m : heads)
    for (int64_t p = 0; p != m.rows; ++p) {
      int64_t first = 0, end = m.cols;
      while (first != end && m.at(p, first) != kTrue)
        ++first;
      while (end != first && m.at(p, end - 1) != kTrue)
        --end;
      for (int64_t q = first; q != end; ++q)
        if (m.at(p, q) == kFalse)
          return nullptr;
      firsts.push_back(first);
      ends.push_back(end);
    }
  Type i32 = IntegerType::get(exprs.getContext(), 32);
  Expr first = numbers(firsts, heads.size(), h, x);
  Expr end = numbers(ends, heads.size(), h, x);
  if (!first || !end)
    return nullptr;
  Expr at = fromIndex(y, i32);
  return both(compare(arith::CmpIPredicate::sge, at, first),
              compare(arith::CmpIPredicate::slt, at, end));
}

/// S = (label(h, p) = label(h, q)), the label being the first column of the
/// row.
Expr Explainer::labels(ArrayRef<Matrix> heads, Expr h, Expr x, Expr y) {
  int64_t rows = heads[0].rows, cols = heads[0].cols;
  constexpr Bits kNone = ~Bits(0);
  Line rowLabels, colLabels;
  for (const Matrix &m : heads) {
    Line row(rows, kNone), col(cols, kNone);
    for (int64_t p = 0; p != rows; ++p)
      for (int64_t q = 0; q != cols; ++q)
        if (m.at(p, q) == kTrue) {
          if (row[p] == kNone)
            row[p] = col[q] == kNone ? Bits(q) : col[q];
          col[q] = row[p];
        }
    for (int64_t p = 0; p != rows; ++p)
      for (int64_t q = 0; q != cols; ++q) {
        bool same = row[p] != kNone && row[p] == col[q];
        if (m.at(p, q) != kFree && same != (m.at(p, q) == kTrue))
          return nullptr;
      }
    // Labels that nothing has, and differ.
    std::replace(row.begin(), row.end(), kNone, Bits(cols));
    std::replace(col.begin(), col.end(), kNone, Bits(cols + 1));
    llvm::append_range(rowLabels, row);
    llvm::append_range(colLabels, col);
  }
  Expr lhs = numbers(rowLabels, heads.size(), h, x);
  Expr rhs = numbers(colLabels, heads.size(), h, y);
  return lhs && rhs ? compare(arith::CmpIPredicate::eq, lhs, rhs) : nullptr;
}

Expr Explainer::matrix(const Matrix &m, Expr x, Expr y, unsigned depth) {
  if (Expr result = conjunction(m, x, y))
    return result;
  Matrix others = complement(m);
  if (Expr result = conjunction(others, x, y))
    return negation(result);
  if (depth == 0)
    return nullptr;
  if (Expr result = blocks(m, x, y, depth))
    return result;
  if (Expr result = within(m, x, y, depth))
    return result;
  if (Expr result = within(others, x, y, depth))
    return negation(result);
  if (Expr result = labels(m, nullptr, x, y))
    return result;
  if (Expr result = spans(m, nullptr, x, y))
    return result;
  return negation(spans(others, nullptr, x, y));
}

//===----------------------------------------------------------------------===//
// Sets of three numbers
//===----------------------------------------------------------------------===//

/// S = A(p, q) ∧ B(h, q) ∧ C(h, p), the projections.
Expr Explainer::projected(ArrayRef<Matrix> heads, Expr h, Expr x, Expr y) {
  int64_t count = heads.size(), rows = heads[0].rows, cols = heads[0].cols;
  Matrix a{rows, cols, Set(rows * cols, kFalse)};
  Matrix b{count, cols, Set(count * cols, kFalse)};
  Matrix c{count, rows, Set(count * rows, kFalse)};
  for (int64_t head = 0; head != count; ++head)
    for (int64_t p = 0; p != rows; ++p)
      for (int64_t q = 0; q != cols; ++q)
        if (heads[head].at(p, q) == kTrue)
          a.at(p, q) = b.at(head, q) = c.at(head, p) = kTrue;
  for (int64_t head = 0; head != count; ++head)
    for (int64_t p = 0; p != rows; ++p)
      for (int64_t q = 0; q != cols; ++q)
        if (heads[head].at(p, q) == kFalse && a.at(p, q) == kTrue &&
            b.at(head, q) == kTrue && c.at(head, p) == kTrue)
          return nullptr;
  auto ofHead = [&](const Matrix &m, Expr i) -> Expr {
    if (Expr result = matrix(m, h, i, kMaxDepth))
      return result;
    return truths(m.state, {m.rows, m.cols}, {h, i});
  };
  Expr result = matrix(a, x, y, kMaxDepth);
  result = result ? both(result, ofHead(b, y)) : nullptr;
  return result ? both(result, ofHead(c, x)) : nullptr;
}

Expr Explainer::stack(ArrayRef<Matrix> heads, Expr h, Expr x, Expr y) {
  if (Expr result = projected(heads, h, x, y))
    return result;
  SmallVector<Matrix> others = llvm::map_to_vector(heads, complement);
  if (Expr result = projected(others, h, x, y))
    return negation(result);
  if (Expr result = labels(heads, h, x, y))
    return result;
  return spans(heads, h, x, y);
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

/// The integer that a float is, exact in 32 bits and no negative zero.
static std::optional<int64_t> toWhole(double number) {
  if (!(std::fabs(number) < 1e9) || number != std::trunc(number) ||
      (number == 0 && std::signbit(number)))
    return std::nullopt;
  return static_cast<int64_t>(number);
}

/// a + s·⌊x / c⌋ and a + s·(x mod c), c = size for a + s·x.
Expr Explainer::integerLine(const Line &values, const Set &care, Expr x) {
  int64_t size = values.size();
  if (type.isInteger(1) || llvm::is_contained(care, kFree))
    return nullptr;
  std::vector<int64_t> v;
  for (Bits bits : values) {
    std::optional<int64_t> number = toWhole(
        isa<FloatType>(type) ? toDouble(bits) : double(toInteger(bits)));
    if (!number)
      return nullptr;
    v.push_back(*number);
  }
  auto answer = [&](int64_t scale, Expr digit) {
    return fromIndex(exprs.add(exprs.mul(digit, scale), exprs.index(v[0])),
                     type);
  };
  auto all = [&](llvm::function_ref<int64_t(int64_t)> f) {
    for (int64_t i = 0; i != size; ++i)
      if (v[i] != f(i))
        return false;
    return true;
  };
  int64_t step = size > 1 ? v[1] - v[0] : 0;
  if (all([&](int64_t i) { return v[0] + step * i; }))
    return answer(step, x);
  int64_t run = 1, period = 1;
  while (run != size && v[run] == v[0])
    ++run;
  while (period != size && v[period] != v[0])
    ++period;
  if (run > 1 && run != size) {
    int64_t scale = v[run] - v[0];
    if (all([&](int64_t i) { return v[0] + scale * (i / run); }))
      return answer(scale, exprs.floorDiv(x, run));
  }
  if (period > 1 && period != size &&
      all([&](int64_t i) { return v[0] + step * (i % period); }))
    return answer(step, exprs.mod(x, period));
  return nullptr;
}

/// The value at x: constant, of two values, of integers, or in a table.
Expr Explainer::line(const Line &values, const Set &care, Expr x,
                     bool asTable) {
  std::optional<Bits> first, second;
  bool isSet = true;
  for (auto [value, state] : llvm::zip_equal(values, care)) {
    if (state == kFree || value == first || value == second)
      continue;
    if (first && second) {
      isSet = false;
      break;
    }
    (first ? second : first) = value;
  }
  if (!second)
    return constant(first.value_or(0));
  // Of two integers, a set as well as a progression: more often positions. And
  // of floats, 0 and 1: a first key that is masked.
  bool counts = isa<FloatType>(type)
                    ? values.size() == 2 && toDouble(values[0]) == 0 &&
                          toDouble(values[1]) == 1
                    : !type.isInteger(1);
  if (values.size() == 2 && counts)
    if (Expr result = integerLine(values, care, x))
      return result;
  if (isSet) {
    Set states;
    for (auto [value, state] : llvm::zip_equal(values, care))
      states.push_back(state == kFree ? kFree
                                      : (value == first ? kTrue : kFalse));
    Set filled = states;
    fillFree(filled);
    Expr in = intervals(filled, x);
    if (!in)
      in = periodic(states, x);
    if (in)
      return exprs.select(in, constant(*first), constant(*second));
  }
  if (Expr result = integerLine(values, care, x))
    return result;
  if (!asTable || static_cast<int64_t>(values.size()) > kMaxTable)
    return nullptr;
  return table(makeTable(values, {static_cast<int64_t>(values.size())}, type),
               {x});
}

/// A constant that depends on one dimension, which is no table yet.
Expr Explainer::line(const Grid &grid, Expr x) {
  if (grid.sizes[2] > kMaxTable)
    return nullptr;
  Line values;
  for (int64_t q = 0; q != grid.sizes[2]; ++q)
    values.push_back(grid.at(0, 0, q));
  return line(values, Set(values.size(), kTrue), x, /*asTable=*/false);
}

/// Gives free values the nearest one that is not; integers go on as they began.
void Explainer::extend(Line &values, Set &known) {
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  for (unsigned pass = 0; pass != 2; ++pass) {
    for (size_t k = 1; k < values.size(); ++k) {
      if (known[k] != kFree || known[k - 1] == kFree)
        continue;
      bool hasStep = k > 1 && known[k - 2] != kFree && !isa<FloatType>(type);
      Bits step = hasStep ? values[k - 1] - values[k - 2] : 0;
      values[k] = (values[k - 1] + step) & llvm::maskTrailingOnes<Bits>(width);
      known[k] = kTrue;
    }
    std::reverse(values.begin(), values.end());
    std::reverse(known.begin(), known.end());
  }
}

/// f(q), f(p) or f(q − p) on the elements that matter.
Expr Explainer::valuesOf(const Grid &grid, const Matrix &care, Expr x, Expr y) {
  int64_t rows = grid.sizes[1], cols = grid.sizes[2];
  auto along = [&](int64_t size, Expr at,
                   llvm::function_ref<int64_t(int64_t, int64_t)> key) -> Expr {
    Line values(size, 0);
    Set known(size, kFree);
    for (int64_t p = 0; p != rows; ++p)
      for (int64_t q = 0; q != cols; ++q) {
        if (care.at(p, q) == kFree)
          continue;
        int64_t k = key(p, q);
        Bits value = grid.at(0, p, q);
        if (known[k] != kFree && values[k] != value)
          return nullptr;
        values[k] = value;
        known[k] = kTrue;
      }
    extend(values, known);
    return line(values, known, at, /*asTable=*/true);
  };
  if (Expr result = along(cols, y, [](int64_t, int64_t q) { return q; }))
    return result;
  if (Expr result = along(rows, x, [](int64_t p, int64_t) { return p; }))
    return result;
  Expr difference = exprs.add(exprs.sub(y, x), exprs.index(rows - 1));
  return along(rows + cols - 1, difference,
               [&](int64_t p, int64_t q) { return q - p + rows - 1; });
}

/// a + Σ of multiples of the digits ⌊p / w⌋, p mod w, ⌊q / v⌋, q mod v: sums of
/// positions, and positions in images, whose rows have w pixels.
Expr Explainer::digits(const Grid &grid, Expr x, Expr y) {
  int64_t rows = grid.sizes[1], cols = grid.sizes[2];
  constexpr int64_t kNone = std::numeric_limits<int64_t>::max();
  auto at = [&](int64_t p, int64_t q) {
    Bits bits = grid.at(0, p, q);
    return isa<FloatType>(type) ? toWhole(toDouble(bits)).value_or(kNone)
                                : toInteger(bits);
  };
  if (type.isInteger(1) || at(0, 0) == kNone || at(1, 0) == kNone ||
      at(0, 1) == kNone)
    return nullptr;
  int64_t first = at(0, 0);
  int64_t stepP = at(1, 0) - first, stepQ = at(0, 1) - first;
  int64_t w = 1, v = 1;
  constexpr int64_t kLarge = int64_t(1) << 31;
  if (std::abs(first) >= kLarge || std::abs(stepP) >= kLarge ||
      std::abs(stepQ) >= kLarge)
    return nullptr;
  while (w != rows && at(w, 0) == first + stepP * w)
    ++w;
  while (v != cols && at(0, v) == first + stepQ * v)
    ++v;
  if ((w != rows && at(w, 0) == kNone) || (v != cols && at(0, v) == kNone))
    return nullptr;
  int64_t jumpP = w == rows ? 0 : at(w, 0) - first;
  int64_t jumpQ = v == cols ? 0 : at(0, v) - first;
  for (int64_t number : {first, stepP, stepQ, jumpP, jumpQ})
    if (number >= kLarge || number <= -kLarge)
      return nullptr;
  for (int64_t p = 0; p != rows; ++p)
    for (int64_t q = 0; q != cols; ++q)
      if (at(p, q) != first + jumpP * (p / w) + stepP * (p % w) +
                          jumpQ * (q / v) + stepQ * (q % v))
        return nullptr;
  auto number = [&](Expr i, int64_t by, int64_t size, int64_t jump,
                    int64_t step) {
    if (by == size)
      return exprs.mul(i, step);
    return exprs.add(exprs.mul(exprs.floorDiv(i, by), jump),
                     exprs.mul(exprs.mod(i, by), step));
  };
  Expr sum = exprs.add(number(x, w, rows, jumpP, stepP),
                       number(y, v, cols, jumpQ, stepQ));
  return fromIndex(exprs.add(sum, exprs.index(first)), type);
}

/// The float of `type` nearest to a product that is exact in double, or, of
/// f64, rounded already.
Bits Explainer::round(double value) const {
  APFloat number(value);
  bool losesInfo;
  number.convert(cast<FloatType>(type).getFloatSemantics(),
                 APFloat::rmNearestTiesToEven, &losesInfo);
  return number.bitcastToAPInt().getZExtValue();
}

/// slope(h)·distance(p, q), the slopes being what stands at a distance of 1.
Expr Explainer::scaled(
    const Grid &grid, const Matrix &care, Expr h, Expr distance,
    llvm::function_ref<int64_t(int64_t, int64_t)> distanceAt) {
  // A product of 24 and 29 bits is exact in double.
  constexpr int64_t kLongest = int64_t(1) << 29;
  std::optional<std::pair<int64_t, int64_t>> unit;
  bool isNegative = false;
  for (int64_t p = 0; p != grid.sizes[1] && !unit; ++p)
    for (int64_t q = 0; q != grid.sizes[2] && !unit; ++q) {
      int64_t one = distanceAt(p, q);
      if (care.at(p, q) == kFree || (one != 1 && one != -1))
        continue;
      unit = {p, q};
      isNegative = one < 0;
    }
  if (!unit)
    return nullptr;
  SmallVector<Bits> slopes;
  for (int64_t head = 0; head != grid.sizes[0]; ++head) {
    double slope = toDouble(grid.at(head, unit->first, unit->second));
    slope = isNegative ? -slope : slope;
    slopes.push_back(round(slope));
    for (int64_t p = 0; p != grid.sizes[1]; ++p)
      for (int64_t q = 0; q != grid.sizes[2]; ++q) {
        int64_t d = distanceAt(p, q);
        if (care.at(p, q) == kFree)
          continue;
        if (d > kLongest || d < -kLongest ||
            grid.at(head, p, q) != round(slope * static_cast<double>(d)))
          return nullptr;
      }
  }
  Expr slope = slopes.size() == 1
                   ? constant(slopes.front())
                   : table(makeTable(slopes, grid.sizes[0], type), {h});
  return exprs.apply("arith.mulf", type, {slope, fromIndex(distance, type)});
}

/// Slopes of q − p, |q − p|, q (from where they are 0), and of their negatives,
/// which differ in the sign of their zero.
Expr Explainer::slopes(const Grid &grid, const Matrix &care, Expr h, Expr x,
                       Expr y) {
  if (!isa<FloatType>(type))
    return nullptr;
  // Where the first head has a zero.
  std::optional<std::pair<int64_t, int64_t>> zero;
  for (int64_t p = 0; p != grid.sizes[1] && !zero; ++p)
    for (int64_t q = 0; q != grid.sizes[2] && !zero; ++q)
      if (care.at(p, q) != kFree && toDouble(grid.at(0, p, q)) == 0)
        zero = {p, q};
  if (!zero)
    return nullptr;
  int64_t p0 = zero->first, q0 = zero->second;
  for (bool isToeplitz : {true, false})
    for (bool isAbsolute : {false, true})
      for (int64_t sign : {1, -1}) {
        auto at = [&](int64_t p, int64_t q) {
          int64_t d = q - q0 - (isToeplitz ? p - p0 : 0);
          return sign * (isAbsolute ? std::abs(d) : d);
        };
        Expr d = exprs.sub(y, exprs.index(q0));
        if (isToeplitz)
          d = exprs.add(exprs.sub(d, x), exprs.index(p0));
        if (isAbsolute)
          d = exprs.apply("math.absi", d->type, {d});
        if (Expr result = scaled(grid, care, h, exprs.mul(d, sign), at))
          return result;
      }
  return nullptr;
}

/// f(h, q − p) from a table of them.
Expr Explainer::differences(const Grid &grid, const Matrix &care, Expr h,
                            Expr x, Expr y) {
  int64_t heads = grid.sizes[0], rows = grid.sizes[1], cols = grid.sizes[2];
  int64_t size = rows + cols - 1;
  if (heads * size > kMaxTable || rows < 4 || cols < 4)
    return nullptr;
  SmallVector<Bits> all;
  for (int64_t head = 0; head != heads; ++head) {
    Line values(size, 0);
    Set known(size, kFree);
    for (int64_t p = 0; p != rows; ++p)
      for (int64_t q = 0; q != cols; ++q) {
        if (care.at(p, q) == kFree)
          continue;
        Bits value = grid.at(head, p, q);
        int64_t k = q - p + rows - 1;
        if (known[k] != kFree && values[k] != value)
          return nullptr;
        values[k] = value;
        known[k] = kTrue;
      }
    extend(values, known);
    all.append(values.begin(), values.end());
  }
  Expr difference = exprs.add(exprs.sub(y, x), exprs.index(rows - 1));
  return table(makeTable(all, {heads, size}, type), {h, difference});
}

/// The elements that matter, as a function of their values.
Expr Explainer::explain(const Grid &grid, const Matrix &care, Expr h, Expr x,
                        Expr y) {
  if (Expr result = slopes(grid, care, h, x, y))
    return result;
  if (grid.sizes[0] != 1)
    return differences(grid, care, h, x, y);
  return valuesOf(grid, care, x, y);
}

/// A constant that depends on two dimensions, or on three.
Expr Explainer::grid(const Grid &grid, Expr h, Expr x, Expr y) {
  int64_t heads = grid.sizes[0], rows = grid.sizes[1], cols = grid.sizes[2];
  Bits first = grid.at(0, 0, 0), low = first;
  std::optional<Bits> second;
  bool isSet = true, isFloat = isa<FloatType>(type);
  auto isLess = [&](Bits a, Bits b) {
    return isFloat ? toDouble(a) < toDouble(b) : toInteger(a) < toInteger(b);
  };
  for (int64_t head = 0; head != heads && isSet; ++head)
    for (int64_t p = 0; p != rows && isSet; ++p)
      for (int64_t q = 0; q != cols; ++q) {
        Bits value = grid.at(head, p, q);
        if (value == first || value == second)
          continue;
        isSet &= !second;
        second = value;
      }
  // Where an element is `value`, the same for all heads.
  auto setOf = [&](Bits value) -> std::optional<Matrix> {
    Matrix m{rows, cols, {}};
    m.state.resize(rows * cols);
    int64_t count = 0;
    for (int64_t p = 0; p != rows; ++p)
      for (int64_t q = 0; q != cols; ++q) {
        m.at(p, q) = grid.at(0, p, q) == value;
        count += m.at(p, q);
        for (int64_t head = 1; head != heads; ++head)
          if ((grid.at(head, p, q) == value) != (m.at(p, q) != 0))
            return std::nullopt;
      }
    // An accident, not a mask.
    return count * 64 < rows * cols ? std::nullopt : std::optional(m);
  };
  if (isSet) {
    SmallVector<Matrix> sets;
    for (int64_t head = 0; head != heads; ++head) {
      Matrix &m = sets.emplace_back(Matrix{rows, cols, {}});
      for (int64_t p = 0; p != rows; ++p)
        for (int64_t q = 0; q != cols; ++q)
          m.state.push_back(grid.at(head, p, q) == first);
    }
    Expr in =
        heads == 1 ? matrix(sets[0], x, y, kMaxDepth) : stack(sets, h, x, y);
    if (in)
      return exprs.select(in, constant(first), constant(*second));
    if (heads == 1)
      return nullptr;
  }
  for (int64_t p = 0; p != rows; ++p)
    for (int64_t q = 0; q != cols; ++q)
      if (isLess(grid.at(0, p, q), low))
        low = grid.at(0, p, q);
  // All but the least value, which masks.
  auto unmasked = [&]() -> Expr {
    std::optional<Matrix> masked = setOf(low);
    Expr in = masked ? matrix(*masked, x, y, kMaxDepth) : nullptr;
    if (!in)
      return nullptr;
    for (uint8_t &state : masked->state)
      state = state == kTrue ? kFree : kTrue;
    Expr rest = explain(grid, *masked, h, x, y);
    return rest ? exprs.select(in, constant(low), rest) : nullptr;
  };
  bool isMask = isFloat && toDouble(low) < kMaskValue;
  if (isMask)
    if (Expr result = unmasked())
      return result;
  if (heads == 1)
    if (Expr result = digits(grid, x, y))
      return result;
  Matrix everywhere{rows, cols, Set(rows * cols, kTrue)};
  if (Expr result = explain(grid, everywhere, h, x, y))
    return result;
  return isMask ? nullptr : unmasked();
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// The element at variables that count the box from 0.
Expr ConstantRecovery::compute(ElementsAttr attr,
                               ArrayRef<std::pair<int64_t, int64_t>> box) {
  std::optional<Elements> elements = Elements::get(attr);
  if (!elements)
    return nullptr;
  int64_t base = 0, count = 1;
  SmallVector<unsigned> dims;
  for (auto [dim, range] : llvm::enumerate(box)) {
    base += range.first * elements->strides[dim];
    int64_t size = range.second - range.first + 1;
    if (size == 1)
      continue;
    if (count > kMaxElements / size)
      return nullptr;
    count *= size;
    dims.push_back(dim);
  }
  auto sizeOf = [&](unsigned dim) {
    return box[dim].second - box[dim].first + 1;
  };
  // The i-th element of those that differ in `dims` only.
  auto offsetOf = [&](int64_t i, int64_t *position = nullptr, unsigned of = 0) {
    int64_t offset = base;
    for (unsigned dim : llvm::reverse(dims)) {
      int64_t at = i % sizeOf(dim);
      i /= sizeOf(dim);
      offset += at * elements->strides[dim];
      if (position && dim == of)
        *position = at;
    }
    return offset;
  };
  // Whether a step along `dim` changes anything.
  auto depends = [&](unsigned dim) {
    for (int64_t i = 0; i != count; ++i) {
      int64_t position = 0, offset = offsetOf(i, &position, dim);
      if (position != 0 &&
          elements->at(offset) != elements->at(offset - elements->strides[dim]))
        return true;
    }
    return false;
  };
  SmallVector<unsigned> kept;
  size_t varying = dims.size();
  for (unsigned dim : SmallVector<unsigned>(dims)) {
    if (depends(dim)) {
      kept.push_back(dim);
      continue;
    }
    count /= sizeOf(dim);
    llvm::erase(dims, dim);
  }
  bool isSmaller = kept.size() < varying;
  if (kept.size() > 3)
    return nullptr;
  Explainer explainer(exprs, tables, elements->type);
  auto explain = [&](ArrayRef<unsigned> order) {
    Grid grid{*elements, base};
    Expr at[3] = {exprs.index(0), exprs.index(0), exprs.index(0)};
    for (auto [i, dim] : llvm::enumerate(order)) {
      size_t place = 3 - order.size() + i;
      grid.sizes[place] = sizeOf(dim);
      grid.strides[place] = elements->strides[dim];
      at[place] = exprs.variable(dim, sizeOf(dim));
    }
    return order.size() >= 2 ? explainer.grid(grid, at[0], at[1], at[2])
                             : explainer.line(grid, at[2]);
  };
  Expr result = explain(kept);
  // Heads may come last.
  if (!result && kept.size() == 3)
    result = explain({kept[2], kept[0], kept[1]});
  if (result || !isSmaller || count > kMaxTable)
    return result;
  SmallVector<Expr> at;
  SmallVector<int64_t> shape;
  for (unsigned dim : kept) {
    shape.push_back(sizeOf(dim));
    at.push_back(exprs.variable(dim, sizeOf(dim)));
  }
  Line values;
  for (int64_t i = 0; i != count; ++i)
    values.push_back(elements->at(offsetOf(i)));
  return explainer.table(makeTable(values, shape, elements->type), at);
}

Expr ConstantRecovery::recover(ElementsAttr attr, ArrayRef<Expr> indices) {
  auto type = dyn_cast<RankedTensorType>(attr.getType());
  if (!type || type.getNumElements() == 0 || type.getRank() > 32)
    return nullptr;
  SmallVector<std::pair<int64_t, int64_t>> box;
  for (auto [index, size] : llvm::zip_equal(indices, type.getShape())) {
    box.emplace_back(std::max<int64_t>(index->lo, 0),
                     std::min<int64_t>(index->hi, size - 1));
    if (box.back().first > box.back().second)
      return nullptr;
  }
  auto &entries = known[attr];
  auto *entry = llvm::find_if(entries, [&](auto &e) { return e.first == box; });
  if (entry == entries.end()) {
    entries.emplace_back(box, compute(attr, box));
    entry = &entries.back();
  }
  if (!entry->second)
    return nullptr;
  llvm::DenseMap<Expr, Expr> with;
  for (auto [dim, index] : llvm::enumerate(indices))
    with[exprs.variable(dim, box[dim].second - box[dim].first + 1)] =
        exprs.sub(index, exprs.index(box[dim].first));
  return exprs.replace(entry->second, with);
}
