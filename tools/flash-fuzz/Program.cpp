//===- Program.cpp - A random attention -----------------------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The grammar. Axes: b batch, h heads of K and V, g query heads of each, H both
// counted as one, m queries, n keys, d what Q and K are contracted over, e what
// V adds. Each part draws a spelling; all spellings of a part compute the same.
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "Emitter.h"
#include "Frames.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::flash::fuzz;

using IP = arith::CmpIPredicate;
using FP = arith::CmpFPredicate;
static constexpr double kInfinity = std::numeric_limits<double>::infinity();

namespace {
/// Ways to be no attention.
enum class Breakage : unsigned {
  None,
  NormalisedOverQueries,
  SumOfAnotherRow,
  SumOfAnotherHead,
  SumOfFewerKeys,
  SumOfAnotherBase,
  EpsilonInSum,
  OtherMaximumInSum,
  SquaredWeights,
  ShiftedWeights,
  ClippedWeights,
  UnequalKeyOrder,
  NeighbourMask,
  NeighbourScore,
  ClippedAfterMaximum,
  StartsAtSomething,
  NormalisedTwice,
  KeysOfAnotherBatch,
  WeightsTransposed,
  MaximumOverQueries,
  SumOfKeptKeys,
  SumOfAllKeys,
  TemperatureOfKeys,
  MaximumOfNumerator,
  WeightsOfOtherHeads,
  ScoresOfOtherHeads,
  NormalisedInParts,
  SumTimesMaximum,
};
constexpr StringRef kBreakages[] = {
    "none",
    "normalised over the queries",
    "sum of another row",
    "sum of another head",
    "sum of fewer keys",
    "sum of 2^x",
    "epsilon added to the sum",
    "another maximum in the sum",
    "weights squared",
    "weights shifted",
    "weights clipped",
    "weights of other keys",
    "mask of the next key's score",
    "the next key's score added",
    "clipped after the maximum",
    "output starts at something",
    "normalised twice",
    "K of another batch",
    "weights of other queries",
    "maximum over the queries",
    "sum of the kept keys only",
    "sum of the masked keys, too",
    "temperature of each key in the numerator",
    "maximum in the numerator only",
    "weights mixed over heads",
    "scores mixed over heads",
    "normalised in two parts",
    "sum times the maximum",
};

class Attention {
public:
  Attention(ModuleOp module, StringRef name, Choices &c, bool broken);
  Program write();

private:
  // Arguments.
  Value argument(Type type, ArgumentSpec spec);
  Tensor argument(ArrayRef<StringRef> groups, Type type,
                  ArgumentSpec::Data data, double bound);
  void chooseShape();
  void makeOperands();
  void foldHeads();
  void splitFeatures();
  Tensor joinFeatures(StringRef name, StringRef heads, char length);
  Tensor appended(Tensor tensor, StringRef name, char width);
  Tensor makeOperand(StringRef name, StringRef heads, char length, char width);
  Tensor repeatHeads(Tensor tensor, StringRef name);
  std::string some(StringRef name, StringRef axes);

  // Scores.
  void chooseScale();
  Ex scaled(Ex e, bool isOperand);
  Ex makeScores();
  Ex addTerms(Ex s);
  Ex mixHeads(Ex s);
  Ex distanceTable(StringRef name);
  Ex position(char axis, Type type);
  Ex keyOffset(Type type);
  Ex compare(IP predicate, Ex a, Ex b);
  Ex makeMaskAtom(StringRef name);
  Ex orFirstKey(Ex keep);
  Ex keepSome(Ex keep);
  Ex makeMask();
  std::optional<Ex> makeDenseMask();
  Ex applyMask(Ex s);

  // Softmax.
  Ex maximum(Ex s);
  Ex joinSink(Ex sum, Ex max, Ex example);
  Ex weightsOf(Ex s, Ex max);
  Ex selectedWeights(Ex w);
  Ex sumOf(Ex weights, Ex s, Ex max);
  Ex sumOfParts(Ex weights);
  Ex softmax(Ex s);
  Ex afterSoftmax(Ex p);
  Ex rowSoftmax(Ex s, unsigned spelling);
  Ex sinkColumn(Ex s);

  // Output.
  Ex attend();
  Ex attendHeads();
  Ex multiplyV(Ex p);
  void finish(Ex o);

  bool is(Breakage which) const { return breakage == which; }
  Ex number(double value) { return e.constant(value, type); }
  Ex minusInfinity() { return number(-kInfinity); }

  Choices &c;
  ImplicitLocOpBuilder b;
  Program program;
  Emitter e;
  Block *entry;
  Breakage breakage = Breakage::None;
  /// Element type of Q, K, V; and in which scores are computed.
  Type inputType, type;
  std::string batch; ///< axes that scores have beside m and n
  std::string heads; ///< of them, those of query heads
  unsigned grouping = 0;
  bool isFolded = false, hasCache = false;
  bool isValueKey = false, hasMoreFeatures = false;
  Tensor moreQ, moreK;    ///< of what is added to the first product
  std::string contracted; ///< axes of the first product's sum
  Tensor q, k, v;
  double scale = 1;
  unsigned scalePlace = 0;
  Ex mask, unmasked;
  std::optional<unsigned> lastMask; ///< its kind
  /// Whether an offset is in the mask, and something else than indices.
  bool isShifted = false, hasOtherMask = false;
  bool hasFiniteMask = false;
  unsigned exponential = 0;    ///< how exp is spelled
  DenseElementsAttr denseMask; ///< the mask, if it is a constant
  Ex divisor;                  ///< divides the output
  bool divisorIsReciprocal = false;
  Ex weights, logits, lse;
};
} // namespace

Attention::Attention(ModuleOp module, StringRef name, Choices &c, bool broken)
    : c(c), b(UnknownLoc::get(module.getContext()), module.getBodyRegion()),
      e(b, c) {
  b.setInsertionPointToEnd(module.getBody());
  program.function = func::FuncOp::create(b, name, b.getFunctionType({}, {}));
  program.isBroken = broken;
  entry = program.function.addEntryBlock();
  b.setInsertionPointToStart(entry);
  if (broken)
    breakage =
        Breakage(1 + c.draw("breakage", ArrayRef(kBreakages).drop_front()));
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

Value Attention::argument(Type argumentType, ArgumentSpec spec) {
  program.arguments.push_back(std::move(spec));
  return entry->addArgument(argumentType, b.getLoc());
}

/// An argument whose dimensions are runs of axes, expanded into the axes.
Tensor Attention::argument(ArrayRef<StringRef> groups, Type elementType,
                           ArgumentSpec::Data data, double bound) {
  ArgumentSpec spec{data, bound, {}};
  SmallVector<int64_t> shape;
  std::string flat;
  for (StringRef group : groups) {
    int64_t size = group == "1" ? 1 : e.getSize(group);
    spec.shape.push_back(size);
    shape.push_back(e.isDynamic(group) && group != "1" ? ShapedType::kDynamic
                                                       : size);
    flat += group;
  }
  Value value = argument(RankedTensorType::get(shape, elementType), spec);
  SmallVector<ReassociationIndices> reassociation;
  SmallVector<OpFoldResult> sizes;
  for (auto [i, group] : llvm::enumerate(groups)) {
    reassociation.emplace_back();
    for (char axis : group) {
      if (axis != '1' && e.isDynamic(axis))
        e.setSizeSource(axis, value, i);
      reassociation.back().push_back(sizes.size());
      sizes.push_back(e.getMixedSize(axis));
    }
  }
  if (flat.size() == groups.size())
    return {value, flat};
  auto expanded = tensor::ExpandShapeOp::create(b, e.getType(flat, elementType),
                                                value, reassociation, sizes);
  return {expanded, flat};
}

void Attention::chooseShape() {
  switch (c.pick("type", {"f32", "f16", "bf16", "f64"})) {
  case 0:
    inputType = b.getF32Type();
    break;
  case 1:
    inputType = b.getF16Type();
    break;
  case 2:
    inputType = b.getBF16Type();
    break;
  case 3:
    inputType = b.getF64Type();
    break;
  }
  type = inputType;
  bool isSmall = inputType.getIntOrFloatBitWidth() == 16;
  if (isSmall && !c.flip("scores in 16 bits", 30))
    type = b.getF32Type();

  unsigned dynamic = c.pick("dynamic", {"none", "m and n", "b, m and n", "n"});
  bool needsHeads = is(Breakage::SumOfAnotherHead) ||
                    is(Breakage::WeightsOfOtherHeads) ||
                    is(Breakage::ScoresOfOtherHeads);
  bool needsBatch = is(Breakage::KeysOfAnotherBatch);
  unsigned layout = c.pick("heads", {"b h", "grouped", "b", "none", "h"});
  if (needsHeads || needsBatch)
    layout = 0;
  grouping = 0;
  if (layout == 1)
    grouping =
        1 + c.pick("grouping",
                   {"grouped einsum", "broadcast", "repeated by extract",
                    "tiled", "joined from slices", "joined with itself"});
  e.setAxis('b', c.number("size.b", 2, 3), dynamic == 2);
  e.setAxis('h', c.number("size.h", 2, 3), false);
  e.setAxis('g', 2, false);
  e.setAxis('H', e.getSize('h') * 2, false);
  e.setAxis('m', c.number("size.m", 2, 7), dynamic == 1 || dynamic == 2);
  e.setAxis('n', c.number("size.n", 2, 9), dynamic != 0);
  e.setAxis('d', c.number("size.d", 1, 4) * 2, false);
  e.setAxis('e', c.number("size.e", 1, 5), false);
  if (c.flip("square", 30)) {
    e.setAxis('n', e.getSize('m'), e.isDynamic('n'));
  }
  heads = layout == 0 || layout == 4 ? "h" : layout == 1 ? "hg" : "";
  if (grouping == 4)
    heads = "gh";
  if (grouping > 1)
    heads = grouping == 4 ? "gh" : "H";
  batch = (layout <= 2 ? "b" : "") + heads;
}

/// Some of the axes.
std::string Attention::some(StringRef name, StringRef from) {
  std::string result;
  for (char axis : from)
    if (c.flip(name + ".has " + Twine(axis), 60))
      result += axis;
  return result;
}

/// Q, K or V as an argument in some layout, with separate axes.
Tensor Attention::makeOperand(StringRef name, StringRef operandHeads,
                              char length, char width) {
  bool hasBatch = StringRef(batch).contains('b');
  SmallVector<std::string> groups;
  std::string l(1, length), w(1, width), h = operandHeads.str();
  unsigned layout =
      c.pick(name + ".layout", {"b h s d", "b s h d", "b s hd", "s b h d",
                                "b h d s", "bh s d", "with units"});
  bool foldsBatch = layout == 5 && hasBatch && !e.isDynamic('b');
  if (hasBatch && layout != 3 && !foldsBatch)
    groups.push_back("b");
  switch (layout) {
  case 1:
    groups.insert(groups.end(), {l, h, w});
    break;
  case 2:
    groups.insert(groups.end(), {l, h + w});
    break;
  case 3:
    groups.push_back(l);
    if (hasBatch)
      groups.push_back("b");
    groups.insert(groups.end(), {h, w});
    break;
  case 4:
    groups.insert(groups.end(), {h, w, l});
    break;
  case 5:
    groups.insert(groups.end(), {(foldsBatch ? "b" : "") + h, l, w});
    break;
  case 6:
    groups.insert(groups.end(), {h, "1", l, w, "1"});
    break;
  default:
    groups.insert(groups.end(), {h, l, w});
  }
  llvm::erase(groups, "");
  SmallVector<StringRef> runs(groups.begin(), groups.end());
  return e.detour(
      e.dropUnits(argument(runs, inputType, ArgumentSpec::Normal, 1)));
}

/// K or V with an axis for all query heads, each of which reads one of theirs.
Tensor Attention::repeatHeads(Tensor tensor, StringRef name) {
  if (grouping >= 5) {
    // [k0, k0, k1, k1, …], or [k0, k1, …, k0, k1, …].
    bool isSliced = grouping == 5;
    e.setAxis('t', isSliced ? 1 : e.getSize('h'), false);
    SmallVector<Tensor> parts;
    for (int64_t i = 0; i != (isSliced ? e.getSize('h') : 1); ++i)
      parts.append(2, e.slice(tensor, 'h', i, 't'));
    return e.concat(parts, 't', 'H');
  }
  if (grouping == 2) {
    std::string run = tensor.axes;
    size_t at = run.find('h');
    std::string wide = run;
    wide.insert(at + 1, "g");
    Tensor copies = e.materialise(e.leaf(tensor), wide);
    return e.collapse(copies, "hg", 'H');
  }
  // tensor.extract at ⌊H / g⌋.
  std::string run = tensor.axes;
  std::replace(run.begin(), run.end(), 'h', 'H');
  SmallVector<OpFoldResult> sizes;
  for (char axis : run)
    sizes.push_back(e.getMixedSize(axis));
  Value init = tensor::EmptyOp::create(b, sizes, tensor.elementType());
  AffineMap map = b.getMultiDimIdentityMap(run.size());
  bool isSigned = c.flip(name + ".floordivsi", 50);
  auto op = linalg::GenericOp::create(
      b, init.getType(), ValueRange{}, init, map,
      SmallVector<utils::IteratorType>(run.size(),
                                       utils::IteratorType::parallel),
      [&](OpBuilder &body, Location loc, ValueRange) {
        SmallVector<Value> indices;
        for (auto [i, axis] : llvm::enumerate(run)) {
          Value index = linalg::IndexOp::create(body, loc, i);
          if (axis == 'H') {
            Value two = arith::ConstantIndexOp::create(body, loc, 2);
            if (isSigned)
              index = arith::FloorDivSIOp::create(body, loc, index, two);
            else
              index = arith::DivUIOp::create(body, loc, index, two);
          }
          indices.push_back(index);
        }
        Value element =
            tensor::ExtractOp::create(body, loc, tensor.value, indices);
        linalg::YieldOp::create(body, loc, element);
      });
  return {op.getResult(0), run};
}

/// K or V of all keys but the last, and of the last one, joined.
Tensor Attention::appended(Tensor tensor, StringRef name, char width) {
  if (e.isDynamic('n') || !hasCache)
    return tensor;
  e.setAxis('p', e.getSize('n') - 1, false);
  e.setAxis('t', 1, false);
  Tensor past = e.slice(tensor, 'n', 0, 'p');
  std::string run = tensor.axes;
  size_t dim = run.find('n');
  SmallVector<std::string> runs;
  for (char axis : run)
    runs.emplace_back(1, axis == 'n' ? 't' : axis);
  SmallVector<StringRef> groups(runs.begin(), runs.end());
  Tensor last = argument(groups, inputType, ArgumentSpec::Normal, 1);
  past.axes[dim] = 't';
  return e.concat({past, last}, 't', 'n');
}

/// Batch and heads counted as one from here on.
void Attention::foldHeads() {
  isFolded = batch == "bh" && !e.isDynamic('b') && !hasMoreFeatures &&
             c.flip("batch and heads counted as one", 15);
  if (!isFolded)
    return;
  e.setAxis('B', e.getSize("bh"), false);
  for (Tensor *tensor : {&q, &k, &v}) {
    std::string rest;
    for (char axis : tensor->axes)
      if (axis != 'b' && axis != 'h' && axis != '1')
        rest += axis;
    *tensor = e.dropUnits(*tensor);
    *tensor = e.collapse(e.transpose(*tensor, "bh" + rest), "bh", 'B');
  }
  batch = "B";
  heads = "";
}

/// What Q and K are contracted over, as two axes.
void Attention::splitFeatures() {
  contracted = "d";
  if (!c.flip("features in two parts", 6))
    return;
  e.setAxis('x', e.getSize('d') / 2, false);
  e.setAxis('y', 2, false);
  q = e.expand(q, 'd', "xy");
  k = e.expand(k, 'd', "xy");
  contracted = "xy";
}

/// Q or K whose last features come from elsewhere: for K, from one head.
Tensor Attention::joinFeatures(StringRef name, StringRef operandHeads,
                               char length) {
  e.setAxis('u', e.getSize('d') / 2, false);
  e.setAxis('w', e.getSize('d') - e.getSize('u'), false);
  Tensor own = e.dropUnits(
      makeOperand((name + " own").str(), operandHeads, length, 'u'));
  bool isShared = length == 'n' && c.flip("features.shared by heads", 70);
  Tensor other = makeOperand((name + " other").str(),
                             isShared ? "" : operandHeads, length, 'w');
  size_t dim = own.axes.find('u');
  std::string run = own.axes;
  run[dim] = 'w';
  other = e.materialise(e.leaf(other), run);
  own.axes[dim] = 'w';
  return e.concat({own, other}, 'w', 'd');
}

/// What the operands are beside three tensors.
void Attention::makeOperands() {
  std::string kvHeads = heads.empty() ? "" : "h";
  isValueKey = c.flip("V is K", 3);
  if (isValueKey)
    e.setAxis('e', e.getSize('d'), false);
  bool areJoined = c.flip("features joined", 5);
  hasMoreFeatures = !areJoined && c.flip("features in two products", 2);
  q = areJoined ? joinFeatures("q", heads, 'm')
                : makeOperand("q", heads, 'm', 'd');
  k = areJoined ? joinFeatures("k", kvHeads, 'n')
                : makeOperand("k", kvHeads, 'n', 'd');
  if (hasMoreFeatures) {
    e.setAxis('w', 2, false);
    moreQ = makeOperand("more q", heads, 'm', 'w');
    moreK = makeOperand("more k", grouping > 1 ? "" : kvHeads, 'n', 'w');
  }
  v = k;
  std::replace(v.axes.begin(), v.axes.end(), 'd', 'e');
  if (!isValueKey)
    v = makeOperand("v", kvHeads, 'n', 'e');
  hasCache = !isValueKey && !hasMoreFeatures && c.flip("last key appended", 6);
  k = appended(e.dropUnits(k), "k", 'd');
  v = appended(e.dropUnits(v), "v", 'e');
  if (is(Breakage::KeysOfAnotherBatch) && !e.isDynamic('b'))
    k = e.roll(k, 'b');
  if (grouping > 1 && grouping != 4) {
    k = repeatHeads(k, "k");
    v = repeatHeads(v, "v");
  }
  foldHeads();
  splitFeatures();
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

void Attention::chooseScale() {
  scalePlace = c.pick("scale", {"scores times", "q times", "k times",
                                "q and k times the root", "scores divided",
                                "none", "run-time scalar", "per head",
                                "run-time tensor of one element"});
  scale = scalePlace == 5 ? 1 : 1 / std::sqrt(double(e.getSize('d')));
}

Ex Attention::scaled(Ex x, bool isKey) {
  Ex factor;
  if ((scalePlace == 1 && !isKey) || (scalePlace == 2 && isKey))
    factor = e.constant(scale, x->type);
  if (scalePlace == 3)
    factor = e.constant(std::sqrt(scale), x->type);
  return factor ? e.mul(x, factor) : x;
}

Ex Attention::makeScores() {
  Ex query = e.leaf(q), key = e.leaf(k);
  if (c.flip("q and k cast first", 10)) {
    query = e.convert(query, type);
    key = e.convert(key, type);
  }
  query = scaled(query, false);
  key = scaled(key, true);
  // What is added to the scores may be what their sum starts at.
  Ex start;
  if (c.flip("bias is what the product starts at", 4))
    start = e.convert(
        e.leaf(argument({"m", "n"}, inputType, ArgumentSpec::Normal, 1)), type);
  if (start && (e.isDynamic('m') || e.isDynamic('n') || scalePlace == 0))
    start = nullptr;
  Ex s = e.contract(query, key, contracted, type, "scores", start);
  if (hasMoreFeatures)
    s = e.add(
        s, e.contract(e.leaf(moreQ), e.leaf(moreK), "w", type, "more scores"));
  switch (scalePlace) {
  case 0:
    return e.mul(s, number(scale));
  case 4:
    return e.div(s, number(1 / scale));
  case 6:
    return e.mul(s,
                 e.scalar(argument(type, {ArgumentSpec::Positive, 0.7, {}})));
  case 7: {
    if (heads.empty())
      return s;
    SmallVector<std::string> runs;
    for (char head : heads)
      runs.emplace_back(1, head);
    SmallVector<StringRef> groups(runs.begin(), runs.end());
    return e.mul(s,
                 e.leaf(argument(groups, type, ArgumentSpec::Positive, 0.7)));
  }
  case 8:
    return e.mul(s, e.leaf(argument({"1"}, type, ArgumentSpec::Positive, 0.7)));
  default:
    return s;
  }
}

/// table[head, clamp(n − m + 2, 0, 4)], read by tensor.extract.
Ex Attention::distanceTable(StringRef name) {
  e.setAxis('r', 5, false);
  std::string head = heads.empty() ? "" : std::string(1, heads[0]);
  SmallVector<StringRef> groups{"r"};
  if (!head.empty())
    groups.insert(groups.begin(), head);
  Tensor table = argument(groups, type, ArgumentSpec::Normal, 1);
  std::string run = head + "mn";
  SmallVector<OpFoldResult> sizes;
  for (char axis : run)
    sizes.push_back(e.getMixedSize(axis));
  Value init = tensor::EmptyOp::create(b, sizes, type);
  bool byInteger = c.flip(name + ".by i64", 50);
  auto op = linalg::GenericOp::create(
      b, init.getType(), ValueRange{}, init,
      b.getMultiDimIdentityMap(run.size()),
      SmallVector<utils::IteratorType>(run.size(),
                                       utils::IteratorType::parallel),
      [&](OpBuilder &body, Location loc, ValueRange) {
        Type t = byInteger ? Type(body.getI64Type()) : body.getIndexType();
        auto index = [&](char axis) -> Value {
          Value i = linalg::IndexOp::create(body, loc, run.find(axis));
          return byInteger ? arith::IndexCastOp::create(body, loc, t, i) : i;
        };
        auto number = [&](int64_t value) -> Value {
          return arith::ConstantOp::create(body, loc,
                                           body.getIntegerAttr(t, value));
        };
        Value distance =
            arith::SubIOp::create(body, loc, index('n'), index('m'));
        distance = arith::AddIOp::create(body, loc, distance, number(2));
        distance = arith::MaxSIOp::create(body, loc, distance, number(0));
        distance = arith::MinSIOp::create(body, loc, distance, number(4));
        if (byInteger)
          distance = arith::IndexCastOp::create(body, loc, body.getIndexType(),
                                                distance);
        SmallVector<Value> indices{distance};
        if (!head.empty())
          indices.insert(indices.begin(),
                         linalg::IndexOp::create(body, loc, 0));
        Value element =
            tensor::ExtractOp::create(body, loc, table.value, indices);
        linalg::YieldOp::create(body, loc, element);
      });
  return e.leaf({op.getResult(0), run});
}

/// Σ over heads h of s[h]·mix[h, h′].
Ex Attention::mixHeads(Ex s) {
  if (!StringRef(batch).contains('h') || isFolded)
    return s;
  e.setAxis('z', e.getSize('h'), false);
  Tensor mix = argument({"h", "z"}, type, ArgumentSpec::Normal, 1);
  Tensor mixed =
      e.dropUnits(e.materialise(e.contract(s, e.leaf(mix), "h", type, "mix")));
  std::replace(mixed.axes.begin(), mixed.axes.end(), 'z', 'h');
  return e.leaf(mixed);
}

Ex Attention::addTerms(Ex s) {
  auto separate = [](StringRef run, SmallVectorImpl<std::string> &runs) {
    for (char axis : run)
      runs.emplace_back(1, axis);
    return SmallVector<StringRef>(runs.begin(), runs.end());
  };
  SmallVector<std::string> runs;
  for (unsigned i = 0; i != 2; ++i) {
    std::string name = "term " + std::to_string(i);
    switch (c.pick(name, {"none", "none", "alibi", "bias", "softcap", "times",
                          "softplus", "clamped", "soft sign", "distance",
                          "scaled row", "sigmoid", "table of distances"})) {
    case 2: {
      Ex distance = e.sub(position('n', type), position('m', type));
      Ex slope = heads.empty() ? number(0.25)
                               : e.leaf(argument(separate(heads, runs), type,
                                                 ArgumentSpec::Positive, 0.5));
      s = e.add(s, e.mul(distance, slope));
      break;
    }
    case 3: {
      // Argument sizes are known only where Q and K have been seen: they have.
      std::string run = some(name, batch + "m") + "n";
      Ex bias = e.leaf(
          argument(separate(run, runs), inputType, ArgumentSpec::Normal, 1));
      s = e.add(s, e.convert(bias, type));
      break;
    }
    case 4:
      s = e.mul(e.apply("math.tanh", {e.div(s, number(3))}), number(3));
      break;
    case 5: {
      std::string run = some(name, batch + "m") + "n";
      s = e.mul(s, e.leaf(argument(separate(run, runs), type,
                                   ArgumentSpec::Positive, 1)));
      break;
    }
    case 6:
      s = e.apply("math.log", {e.add(number(1), e.exp(s))});
      break;
    case 7:
      s = e.apply("arith.minimumf",
                  {e.apply("arith.maximumf", {s, number(-0.8)}), number(0.9)});
      break;
    case 8:
      s = e.div(s, e.add(number(1), e.apply("math.absf", {s})));
      break;
    case 9: {
      Ex distance = e.sub(position('n', type), position('m', type));
      s = e.sub(s, e.mul(e.apply("math.absf", {distance}), number(0.125)));
      break;
    }
    case 10:
      s = e.mul(s, e.leaf(argument({"m"}, type, ArgumentSpec::Positive, 1)));
      break;
    case 11:
      s = e.div(s, e.add(number(1), e.exp(e.apply("arith.negf", {s}))));
      break;
    case 12:
      s = e.add(s, distanceTable(name));
      break;
    default:
      break;
    }
    runs.clear();
  }
  if (is(Breakage::ScoresOfOtherHeads))
    s = mixHeads(s);
  if (is(Breakage::NeighbourScore)) {
    Tensor next = e.dropUnits(e.materialise(s));
    if (!e.isDynamic('n') && !e.isDynamic(next.axes))
      s = e.add(s, e.mul(e.leaf(e.roll(next, 'n')), number(0.5)));
  }
  return s;
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

Ex Attention::position(char axis, Type wanted) {
  if (!isa<FloatType>(wanted) || !c.flipNext("position.integer first", 50))
    return e.index(axis, wanted);
  return e.convert(e.index(axis, b.getI64Type()), wanted);
}

/// n − m of the last query and the last key, 0, or a run-time number.
Ex Attention::keyOffset(Type wanted) {
  unsigned place = c.pickNext(
      "offset", {"none", "bottom right", "run time", "run-time tensor"});
  auto scalarCast = [&](Ex x) { return e.convert(x, wanted); };
  switch (place) {
  case 1: {
    if (!e.isDynamic('m') && !e.isDynamic('n'))
      return e.constant(e.getSize('n') - e.getSize('m'), wanted);
    auto size = [&](char axis) {
      return e.scalar(
          getValueOrCreateConstantIndexOp(b, b.getLoc(), e.getMixedSize(axis)));
    };
    return scalarCast(e.sub(size('n'), size('m')));
  }
  case 2:
    return scalarCast(
        e.scalar(argument(b.getI64Type(), {ArgumentSpec::Below, 3, {}})));
  case 3:
    return scalarCast(
        e.leaf(argument({"1"}, b.getI64Type(), ArgumentSpec::Below, 3)));
  default:
    return nullptr;
  }
}

/// a `predicate` b in one of its spellings.
Ex Attention::compare(IP predicate, Ex x, Ex y) {
  bool isFloat = Emitter::isFloat(x);
  auto swapped = [](IP p) {
    switch (p) {
    case IP::sge:
      return IP::sle;
    case IP::sle:
      return IP::sge;
    case IP::sgt:
      return IP::slt;
    case IP::slt:
      return IP::sgt;
    default:
      return p;
    }
  };
  auto negated = [](IP p) {
    switch (p) {
    case IP::sge:
      return IP::slt;
    case IP::sle:
      return IP::sgt;
    case IP::sgt:
      return IP::sle;
    case IP::slt:
      return IP::sge;
    case IP::eq:
      return IP::ne;
    default:
      return IP::eq;
    }
  };
  auto plain = [&](IP p, Ex u, Ex w) -> Ex {
    if (!isFloat)
      return e.cmp(p, u, w);
    FP fp = p == IP::sge   ? FP::OGE
            : p == IP::sle ? FP::OLE
            : p == IP::sgt ? FP::OGT
            : p == IP::slt ? FP::OLT
            : p == IP::eq  ? FP::OEQ
                           : FP::UNE;
    return e.cmp(fp, u, w);
  };
  Type operandType = x->type;
  bool isIndex = operandType.isIndex();
  switch (c.pickNext("comparison",
                     {"plain", "swapped", "negated", "difference to 0",
                      "strict by one", "select of constants"})) {
  case 1:
    return plain(swapped(predicate), y, x);
  case 2:
    return e.logicalNot(plain(negated(predicate), x, y));
  case 3:
    if (!isIndex)
      return plain(predicate, e.sub(x, y), e.constant(0, operandType));
    break;
  case 4:
    if (predicate == IP::sge)
      return plain(IP::sgt, e.add(x, e.constant(1, operandType)), y);
    break;
  case 5:
    return e.select(plain(negated(predicate), x, y),
                    e.constant(0, b.getI1Type()), e.constant(1, b.getI1Type()));
  default:
    break;
  }
  return plain(predicate, x, y);
}

/// A mask, of another kind than the last one.
Ex Attention::makeMaskAtom(StringRef name) {
  SmallVector<StringRef> kinds{"causal",  "window",   "prefix",
                               "chunk",   "dilated",  "lengths",
                               "padding", "segments", "operand"};
  SmallVector<StringRef> others(kinds);
  if (lastMask) {
    std::rotate(others.begin(), others.begin() + *lastMask + 1, others.end());
    others.pop_back();
  }
  unsigned kind =
      llvm::find(kinds, others[c.pick(name, others)]) - kinds.begin();
  lastMask = kind;
  Type types[] = {b.getI64Type(), b.getI32Type(), b.getIndexType(),
                  b.getF32Type()};
  Type t = types[c.pick(name + ".type", {"i64", "i32", "index", "f32"})];
  Type integer = isa<FloatType>(t) ? Type(b.getI64Type()) : t;
  bool hasBatch = StringRef(batch).contains('b');
  auto m = [&](Type wanted) {
    Ex row = position('m', wanted);
    Ex offset = keyOffset(wanted);
    isShifted |= static_cast<bool>(offset);
    return offset ? e.add(row, offset) : row;
  };
  hasOtherMask |= kind > 4;
  switch (kind) {
  case 0:
    return compare(IP::sge, m(t), position('n', t));
  case 1: {
    Ex distance = e.sub(m(t), position('n', t));
    return compare(IP::slt, distance,
                   e.constant(c.number(name + ".width", 1, 3), t));
  }
  case 2:
    return compare(IP::slt, position('n', t),
                   e.constant(c.number(name + ".prefix", 1, 3), t));
  case 3: {
    Ex width = e.constant(c.number(name + ".chunk", 2, 3), integer);
    StringRef op = c.flip(name + ".floordivsi", 30) ? "arith.floordivsi"
                   : c.flip(name + ".unsigned", 30) ? "arith.divui"
                                                    : "arith.divsi";
    return compare(IP::eq, e.apply(op, {position('m', integer), width}),
                   e.apply(op, {position('n', integer), width}));
  }
  case 4: {
    Ex distance = e.sub(position('m', integer), position('n', integer));
    Ex step = e.constant(c.number(name + ".step", 2, 3), integer);
    return compare(IP::eq, e.apply("arith.remsi", {distance, step}),
                   e.constant(0, integer));
  }
  case 5: {
    Type stored = integer.isIndex() ? Type(b.getI64Type()) : integer;
    StringRef none[] = {"1"}, each[] = {"b"};
    Ex length = e.leaf(argument(hasBatch ? ArrayRef<StringRef>(each) : none,
                                stored, ArgumentSpec::Below, e.getSize('n')));
    return compare(IP::slt, position('n', stored), length);
  }
  case 6: {
    unsigned stored = c.pick(name + ".stored", {"i1", "i64", "f32"});
    Type types[] = {b.getI1Type(), b.getI64Type(), b.getF32Type()};
    SmallVector<StringRef> groups{"n"};
    if (hasBatch)
      groups.insert(groups.begin(), "b");
    Ex flag = e.leaf(argument(groups, types[stored], ArgumentSpec::Flags, 1));
    if (stored == 0)
      return flag;
    if (stored == 1)
      return e.cmp(IP::ne, flag, e.constant(0, types[1]));
    return e.cmp(FP::UNE, flag, e.constant(0, types[2]));
  }
  case 7: {
    SmallVector<StringRef> ofM{"m"}, ofN{"n"};
    if (hasBatch) {
      ofM.insert(ofM.begin(), "b");
      ofN.insert(ofN.begin(), "b");
    }
    Type stored = integer.isIndex() ? Type(b.getI64Type()) : integer;
    Ex of = e.leaf(argument(ofM, stored, ArgumentSpec::Below, 1));
    return compare(IP::eq, of,
                   e.leaf(argument(ofN, stored, ArgumentSpec::Below, 1)));
  }
  default: {
    SmallVector<std::string> runs;
    for (char axis : some(name, batch) + "mn")
      runs.emplace_back(1, axis);
    SmallVector<StringRef> groups(runs.begin(), runs.end());
    return e.leaf(argument(groups, b.getI1Type(), ArgumentSpec::Flags, 1));
  }
  }
}

/// A constant that says for each query and key whether it is kept.
std::optional<Ex> Attention::makeDenseMask() {
  if (e.isDynamic('m') || e.isDynamic('n'))
    return std::nullopt;
  unsigned shape =
      c.pick("dense mask", {"causal", "window", "prefix", "chunk", "any"});
  SmallVector<bool> bits;
  for (int64_t m = 0; m != e.getSize('m'); ++m)
    for (int64_t n = 0; n != e.getSize('n'); ++n) {
      bool causal = n <= m;
      bool keep = shape == 0   ? causal
                  : shape == 1 ? causal && m - n < 2
                  : shape == 2 ? causal || n < 2
                  : shape == 3 ? m / 2 == n / 2
                               : (m * 7 + n * 5) % 3 != 0 || m == n;
      bits.push_back(keep);
    }
  denseMask = DenseElementsAttr::get(e.getType("mn", b.getI1Type()),
                                     ArrayRef<bool>(bits));
  bool asFloat = c.flip("dense mask.float", 30);
  Type stored = asFloat ? type : Type(b.getI1Type());
  SmallVector<Attribute> values;
  for (bool bit : bits)
    values.push_back(asFloat ? Attribute(b.getFloatAttr(type, bit))
                             : b.getBoolAttr(bit));
  auto dense = DenseElementsAttr::get(e.getType("mn", stored), values);
  Ex constant = e.leaf({arith::ConstantOp::create(b, dense), "mn"});
  if (!asFloat)
    return constant;
  return e.cmp(FP::UNE, constant, number(0));
}

Ex Attention::makeMask() {
  if (c.flip("mask is dense", 10))
    if (std::optional<Ex> dense = makeDenseMask())
      return *dense;
  Ex one = makeMaskAtom("mask 0");
  unsigned how = c.pick(
      "masks", {"one", "and", "or", "and not", "xor", "and, by a select"});
  if (how == 0)
    return one;
  Ex other = makeMaskAtom("mask 1");
  switch (how) {
  case 1:
    return keepSome(e.apply("arith.andi", {one, other}));
  case 2:
    return e.apply("arith.ori", {one, other});
  case 3:
    return orFirstKey(e.apply("arith.andi", {one, e.logicalNot(other)}));
  case 4:
    return orFirstKey(e.apply("arith.xori", {one, other}));
  default:
    return keepSome(e.select(one, other, one));
  }
}

/// Masks of indices, one of which is shifted, may leave no key to any query:
/// nothing is left of the scores then.
Ex Attention::keepSome(Ex keep) {
  return isShifted && !hasOtherMask ? orFirstKey(keep) : keep;
}

/// Keeps a key at least where two masks may leave none.
Ex Attention::orFirstKey(Ex keep) {
  Type t = b.getIndexType();
  return e.apply("arith.ori",
                 {keep, e.cmp(IP::eq, position('n', t), e.constant(0, t))});
}

Ex Attention::applyMask(Ex s) {
  unmasked = s;
  if (!c.flip("masked", 60))
    return s;
  mask = makeMask();
  if (denseMask && c.flip("dense mask.added", 40)) {
    double dropped =
        c.pick("dense mask.value", {"-inf", "-10000"}) ? -1e4 : -kInfinity;
    SmallVector<Attribute> values;
    hasFiniteMask = dropped != -kInfinity;
    for (bool keep : denseMask.getValues<bool>())
      values.push_back(b.getFloatAttr(type, keep ? 0 : dropped));
    auto dense = DenseElementsAttr::get(e.getType("mn", type), values);
    return e.add(s, e.leaf({arith::ConstantOp::create(b, dense), "mn"}));
  }
  if (is(Breakage::NeighbourMask)) {
    Tensor next = e.dropUnits(e.materialise(s));
    if (!e.isDynamic(next.axes))
      mask = e.cmp(FP::OGT, e.leaf(e.roll(next, 'n')), number(-0.5));
  }
  auto finite = [&] {
    double lowest =
        APFloat::getLargest(cast<FloatType>(type).getFloatSemantics(), true)
            .convertToDouble();
    double values[] = {lowest, -1e9, -1e4};
    bool isHalf = type.isF16();
    unsigned value = c.pick("mask.value", {"lowest", "-1e9", "-1e4"});
    return number(isHalf && value == 1 ? -6e4 : values[value]);
  };
  Ex zero = number(0);
  unsigned applied =
      c.pick("mask.applied",
             {"select -inf", "select negated", "add 0 or -inf", "select finite",
              "add 0 or finite", "add (1-x) times finite", "multiply and add",
              "twice", "minimum"});
  hasFiniteMask = applied >= 3 && applied <= 6;
  switch (applied) {
  case 0:
    return e.select(mask, s, minusInfinity());
  case 1:
    return e.select(e.logicalNot(mask), minusInfinity(), s);
  case 2:
    return e.add(s, e.select(mask, zero, minusInfinity()));
  case 3:
    return e.select(mask, s, finite());
  case 4:
    return e.add(s, e.select(mask, zero, finite()));
  case 5:
    return e.add(s, e.mul(e.sub(number(1), e.convert(mask, type)), finite()));
  case 6: {
    Ex kept = e.convert(mask, type);
    return e.add(e.mul(s, kept), e.mul(e.sub(number(1), kept), finite()));
  }
  case 7:
    return e.select(mask, e.select(mask, s, finite()), minusInfinity());
  default:
    return e.apply("arith.minimumf",
                   {s, e.select(mask, number(kInfinity), minusInfinity())});
  }
}

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

Ex Attention::maximum(Ex s) {
  StringRef over = is(Breakage::MaximumOverQueries) ? "m" : "n";
  unsigned of = c.pick("maximum", {"of the scores", "of what is not masked",
                                   "guarded", "with -inf", "plus a row term",
                                   "a row of an argument", "at least 0"});
  // Rows that a finite number masks from end to end underflow without their
  // own maximum: what the real numbers give is not what the graph does.
  if (hasFiniteMask && (of == 1 || of == 5 || of == 6))
    of = 0;
  bool mayExceed = of == 1 && mask;
  Ex max = e.reduce(Emitter::Kind::Max, mayExceed ? unmasked : s, over);
  switch (of) {
  case 2: {
    Ex isInfinite =
        c.flip("maximum.guard by absolute value", 40)
            ? e.cmp(FP::OEQ, e.apply("math.absf", {max}), number(kInfinity))
            : e.cmp(FP::OEQ, max, minusInfinity());
    return e.select(isInfinite, number(0), max);
  }
  case 3:
    return e.apply("arith.maximumf", {minusInfinity(), max});
  case 4:
    return e.add(max, number(0.5));
  case 5:
    return e.leaf(argument({"m"}, type, ArgumentSpec::Positive, 1));
  case 6:
    return e.apply("arith.maximumf", {max, number(0)});
  default:
    return max;
  }
}

/// exp(s − max); `max` may be null.
Ex Attention::weightsOf(Ex s, Ex max) {
  Ex shifted = max ? e.sub(s, max) : s;
  if (is(Breakage::TemperatureOfKeys))
    shifted = e.mul(shifted,
                    e.leaf(argument({"n"}, type, ArgumentSpec::Positive, 1)));
  if (is(Breakage::ClippedAfterMaximum))
    shifted = e.apply("arith.maximumf", {shifted, number(-0.7)});
  Ex w;
  switch (exponential) {
  case 1:
    w = e.apply("math.exp2", {e.mul(shifted, number(llvm::numbers::log2e))});
    break;
  case 2: {
    // The lowest number would overflow.
    if (hasFiniteMask)
      return selectedWeights(e.exp(shifted));
    Ex log2e = number(llvm::numbers::log2e);
    Ex exponent = e.mul(s, log2e);
    w = e.apply("math.exp2",
                {max ? e.sub(exponent, e.mul(max, log2e)) : exponent});
    break;
  }
  default:
    w = e.exp(shifted);
  }
  return selectedWeights(w);
}

/// Weights of what is masked, set to zero once more.
Ex Attention::selectedWeights(Ex w) {
  if (mask && c.flip("weights selected", 12))
    w = e.select(mask, w, number(0));
  if (mask && c.flip("weights multiplied by the mask", 5))
    w = e.mul(w, e.convert(mask, type));
  return w;
}

/// Adds a sink to the sum, if there is one.
Ex Attention::joinSink(Ex sum, Ex max, Ex) {
  unsigned kind = c.pick("sink", {"none", "none", "none", "zero", "per head"});
  if (kind < 3)
    return sum;
  Ex logit = number(0);
  if (kind == 4 && !heads.empty()) {
    SmallVector<std::string> runs;
    for (char head : heads)
      runs.emplace_back(1, head);
    SmallVector<StringRef> groups(runs.begin(), runs.end());
    logit = e.leaf(argument(groups, type, ArgumentSpec::Normal, 1));
  }
  if (!max && kind == 3)
    return e.add(sum, number(1));
  return e.add(sum, e.exp(max ? e.sub(logit, max) : logit));
}

/// The sum over the keys of the same half, for each key.
Ex Attention::sumOfParts(Ex w) {
  Tensor all = e.dropUnits(e.materialise(w));
  if (e.isDynamic(all.axes) || e.getSize('n') % 2)
    return e.reduce(Emitter::Kind::Sum, w, "n");
  e.setAxis('x', 2, false);
  e.setAxis('y', e.getSize('n') / 2, false);
  Ex sum = e.reduce(Emitter::Kind::Sum, e.leaf(e.expand(all, 'n', "xy")), "y");
  std::string run = e.dropUnits(e.materialise(sum)).axes;
  run.insert(run.find('x') + 1, "y");
  return e.leaf(e.collapse(e.materialise(sum, run), "xy", 'n'));
}

Ex Attention::sumOf(Ex w, Ex s, Ex max) {
  Ex summed = w;
  if (is(Breakage::SumOfAnotherBase))
    summed = e.apply("math.exp2", {max ? e.sub(s, max) : s});
  if (is(Breakage::OtherMaximumInSum))
    summed = e.exp(
        e.sub(s, e.mul(e.reduce(Emitter::Kind::Max, s, "n"), number(0.5))));
  if (is(Breakage::SumOfFewerKeys)) {
    Tensor all = e.dropUnits(e.materialise(w));
    if (!e.isDynamic(all.axes)) {
      e.setAxis('p', e.getSize('n') - 1, false);
      Ex part = e.leaf(e.slice(all, 'n', 1, 'p'));
      return e.reduce(Emitter::Kind::Sum, part, "p");
    }
  }
  if (is(Breakage::TemperatureOfKeys) || is(Breakage::MaximumOfNumerator))
    summed = e.exp(max && is(Breakage::TemperatureOfKeys) ? e.sub(s, max) : s);
  if (is(Breakage::SumOfKeptKeys)) {
    Ex kept = e.cmp(IP::sge, e.index('m', b.getIndexType()),
                    e.index('n', b.getIndexType()));
    summed = e.select(kept, w, number(0));
  }
  if (is(Breakage::SumOfAllKeys))
    summed = e.exp(max ? e.sub(unmasked, max) : unmasked);
  StringRef over = is(Breakage::NormalisedOverQueries) ? "m" : "n";
  Ex sum = is(Breakage::NormalisedInParts)
               ? sumOfParts(summed)
               : e.reduce(Emitter::Kind::Sum, summed, over);
  if (is(Breakage::SumTimesMaximum) && max)
    sum = e.mul(sum, max);
  if (is(Breakage::SumOfAnotherRow) || is(Breakage::SumOfAnotherHead)) {
    Tensor rows = e.dropUnits(e.materialise(sum));
    char axis = is(Breakage::SumOfAnotherRow) ? 'm' : 'h';
    if (!e.isDynamic(rows.axes) && StringRef(rows.axes).contains(axis))
      sum = e.leaf(e.roll(rows, axis));
  }
  if (is(Breakage::EpsilonInSum))
    sum = e.add(sum, number(0.25));
  sum = joinSink(sum, max, s);
  if (c.flip("sum guarded", 6))
    sum = e.select(e.cmp(FP::OEQ, sum, number(0)), number(1), sum);
  return sum;
}

/// A column joins the scores, and is cut off the weights.
Ex Attention::sinkColumn(Ex s) {
  Tensor scores = e.dropUnits(e.materialise(s));
  if (e.isDynamic(scores.axes))
    return rowSoftmax(s, 0);
  e.setAxis('t', 1, false);
  e.setAxis('s', e.getSize('n') + 1, false);
  std::string run = scores.axes;
  std::replace(run.begin(), run.end(), 'n', 't');
  Ex logit = number(0.5);
  if (!heads.empty()) {
    SmallVector<std::string> runs;
    for (char head : heads)
      runs.emplace_back(1, head);
    SmallVector<StringRef> groups(runs.begin(), runs.end());
    logit = e.leaf(argument(groups, type, ArgumentSpec::Normal, 1));
  }
  Tensor column = e.materialise(e.add(logit, number(0)), run);
  bool isLast = !c.flip("sink column.first", 30);
  Tensor sink = column;
  size_t dim = run.find('t');
  scores.axes[dim] = 't';
  SmallVector<Tensor> parts{scores, sink};
  if (!isLast)
    std::swap(parts[0], parts[1]);
  Ex joined = e.leaf(e.concat(parts, 't', 's'));
  Ex max = e.reduce(Emitter::Kind::Max, joined, "s");
  Ex w = e.exp(e.sub(joined, max));
  Ex p = e.div(w, e.reduce(Emitter::Kind::Sum, w, "s"));
  return e.leaf(
      e.slice(e.dropUnits(e.materialise(p)), 's', isLast ? 0 : 1, 'n'));
}

Ex Attention::rowSoftmax(Ex s, unsigned spelling) {
  Ex max = spelling == 1 ? nullptr : maximum(s);
  switch (spelling) {
  case 2:
    return e.softmax(s, 'n');
  case 6: { // exp(log-softmax)
    Ex shifted = e.sub(s, max);
    Ex sum = e.reduce(Emitter::Kind::Sum, e.exp(shifted), "n");
    return e.exp(e.sub(shifted, e.apply("math.log", {sum})));
  }
  case 7: { // exp(s − logsumexp)
    Ex sum = e.reduce(Emitter::Kind::Sum, weightsOf(s, max), "n");
    return e.exp(e.sub(s, e.add(max, e.apply("math.log", {sum}))));
  }
  default:
    break;
  }
  Ex w = weightsOf(s, max);
  Ex sum = sumOf(w, s, max);
  if (is(Breakage::NormalisedTwice))
    sum = e.mul(sum, e.add(sum, number(1)));
  if (max && c.flip("lse returned", 4))
    lse = e.add(max, e.apply("math.log", {sum}));
  switch (spelling) {
  case 3:
    return e.mul(w, e.div(number(1), sum));
  case 5:
    divisor = sum;
    return w;
  case 8:
    divisor = e.div(number(1), sum);
    divisorIsReciprocal = true;
    return w;
  default:
    return e.div(w, sum);
  }
}

Ex Attention::softmax(Ex s) {
  unsigned spelling = c.pick(
      "softmax", {"max, exp, sum, divide", "without a maximum",
                  "linalg.softmax", "times the reciprocal", "sink column",
                  "divided after V", "exp of log-softmax",
                  "exp of s - logsumexp", "times the reciprocal after V"});
  // As above; and -1e9 + ln Σ is -1e9.
  if (hasFiniteMask && (spelling == 1 || spelling == 7))
    spelling = 0;
  exponential =
      c.pick("exp", {"exp", "exp2 of a product", "exp2 of scaled scores"});
  // Which would overflow, scaled.
  e.mayStartAtLowest = exponential != 2;
  if (c.flip("scores of their own", 80))
    s = e.own(s);
  if (c.flip("softmax in f32", 10) && type.getIntOrFloatBitWidth() == 16) {
    type = b.getF32Type();
    s = e.convert(s, type);
    unmasked = e.convert(unmasked, type);
  }
  logits = s;
  // These have no sum of their own, or divide when the axes are gone.
  if (program.isBroken && spelling != 1 && spelling != 3)
    spelling = 0;
  return spelling == 4 ? sinkColumn(s) : rowSoftmax(s, spelling);
}

Ex Attention::afterSoftmax(Ex p) {
  if (is(Breakage::SquaredWeights))
    p = e.mul(p, p);
  if (is(Breakage::ShiftedWeights))
    p = e.add(p, number(0.25));
  if (is(Breakage::ClippedWeights))
    p = e.apply("arith.minimumf", {p, number(0.3)});
  if (is(Breakage::WeightsOfOtherHeads))
    p = mixHeads(p);
  switch (c.pick("weights", {"as they are", "as they are", "constant factor",
                             "row factor", "key factor", "head factor",
                             "dropout", "NaN is 0", "masked again",
                             "empty rows are 0", "divided by a constant"})) {
  case 2:
    return e.mul(p, number(0.75));
  case 3:
    return e.mul(p, e.leaf(argument({"m"}, type, ArgumentSpec::Positive, 1)));
  case 4:
    return e.mul(p, e.leaf(argument({"n"}, type, ArgumentSpec::Positive, 1)));
  case 5: {
    if (heads.empty())
      return p;
    SmallVector<std::string> runs;
    for (char head : heads)
      runs.emplace_back(1, head);
    SmallVector<StringRef> groups(runs.begin(), runs.end());
    return e.mul(p, e.leaf(argument(groups, type, ArgumentSpec::Positive, 1)));
  }
  case 6: {
    std::string run = some("dropout", batch) + "mn";
    SmallVector<std::string> runs;
    for (char axis : run)
      runs.emplace_back(1, axis);
    SmallVector<StringRef> groups(runs.begin(), runs.end());
    Ex kept = e.leaf(argument(groups, b.getI1Type(), ArgumentSpec::Flags, 1));
    if (c.flip("dropout.by select", 50))
      return e.select(kept, e.mul(p, number(1.25)), number(0));
    return e.mul(e.mul(p, e.convert(kept, type)), number(1.25));
  }
  case 7:
    return e.select(e.cmp(FP::UNE, p, p), number(0), p);
  case 8:
    return mask ? e.select(mask, p, number(0)) : p;
  case 9: {
    if (!mask)
      return p;
    Ex any = e.reduce(Emitter::Kind::Or, mask, "n");
    return e.select(any, p, number(0));
  }
  case 10:
    return e.div(p, number(1.5));
  default:
    return p;
  }
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

Ex Attention::multiplyV(Ex p) {
  if (is(Breakage::UnequalKeyOrder) || is(Breakage::WeightsTransposed)) {
    Tensor all = e.dropUnits(e.materialise(p));
    char axis = is(Breakage::UnequalKeyOrder) ? 'n' : 'm';
    if (!e.isDynamic(all.axes))
      p = e.leaf(e.roll(all, axis));
  }
  if (c.flip("weights of their own", 70))
    p = e.own(p);
  weights = p;
  Ex value = e.leaf(v);
  unsigned width = c.pick("weights.type", {"V's", "as it is"});
  if (width == 0)
    p = e.convert(p, inputType);
  Type sumType = inputType.getIntOrFloatBitWidth() == 16 ? Type(b.getF32Type())
                                                         : inputType;
  if (c.flip("output summed in 16 bits", 15))
    sumType = inputType;
  if (p->type.getIntOrFloatBitWidth() > sumType.getIntOrFloatBitWidth())
    sumType = p->type;
  Ex start;
  if (is(Breakage::StartsAtSomething) && !e.isDynamic('m')) {
    std::string run = batch + "me";
    if (!e.isDynamic(run))
      start = e.leaf(e.fill(run, sumType, 0.5));
  }
  std::string over = "n";
  if (!start && !e.isDynamic('n') && e.getSize('n') % 2 == 0 &&
      c.flip("keys in two parts", 8)) {
    e.setAxis('x', e.getSize('n') / 2, false);
    e.setAxis('y', 2, false);
    over = "xy";
    p = e.leaf(e.expand(e.dropUnits(e.materialise(p)), 'n', over));
    value = e.leaf(e.expand(e.dropUnits(v), 'n', over));
  }
  Ex o = e.contract(p, value, over, sumType, "output", start);
  if (divisor) {
    Ex by = e.convert(divisor, sumType);
    o = divisorIsReciprocal ? e.mul(o, by) : e.div(o, by);
  }
  return o;
}

void Attention::finish(Ex o) {
  if (c.flip("output in Q's type", 60))
    o = e.convert(o, inputType);
  if (isFolded) {
    Tensor folded = e.dropUnits(e.materialise(o, "Bme"));
    o = e.leaf(e.expand(folded, 'B', "bh"));
    batch = "bh";
    heads = "h";
  }
  std::string run = batch + "me";
  unsigned layout =
      c.pick("output", {"b h s d", "b s h d", "b s hd", "as it comes"});
  if (layout == 1 || layout == 2)
    run = (StringRef(batch).contains('b') ? "bm" : "m") + heads + "e";
  Tensor result = layout == 3 ? e.materialise(o) : e.materialise(o, run);
  if (layout == 2 && !heads.empty()) {
    e.setAxis('q', e.getSize(heads + "e"), false);
    result = e.collapse(result, heads + "e", 'q');
  }
  SmallVector<Value> results{result.value};
  if (c.flip("weights returned", 4) && !divisor)
    results.push_back(e.materialise(weights).value);
  if (c.flip("scores returned", 3))
    results.push_back(e.materialise(logits).value);
  if (lse)
    results.push_back(e.materialise(lse).value);
  func::ReturnOp::create(b, results);
  SmallVector<Type> types;
  for (Value value : results)
    types.push_back(value.getType());
  program.function.setFunctionType(
      b.getFunctionType(entry->getArgumentTypes(), types));
}

Ex Attention::attend() {
  Ex s = applyMask(addTerms(makeScores()));
  return multiplyV(afterSoftmax(softmax(s)));
}

/// Each head by itself, on slices of the operands.
Ex Attention::attendHeads() {
  std::string allHeads = heads, allBatch = batch;
  Tensor operands[] = {q, k, v};
  Type scoreType = type;
  heads = "";
  batch = StringRef(batch).drop_back().str();
  e.setAxis('t', 1, false);
  SmallVector<Tensor> outputs;
  for (int64_t i = 0; i != e.getSize('h'); ++i) {
    auto slice = [&](const Tensor &tensor) {
      Tensor one = e.slice(e.dropUnits(tensor), 'h', i, 't');
      std::replace(one.axes.begin(), one.axes.end(), 't', '1');
      return e.dropUnits(one);
    };
    q = slice(operands[0]);
    k = slice(operands[1]);
    v = slice(operands[2]);
    type = scoreType;
    mask = divisor = lse = nullptr;
    lastMask = std::nullopt;
    isShifted = hasOtherMask = false;
    denseMask = {};
    hasFiniteMask = divisorIsReciprocal = false;
    outputs.push_back(e.materialise(attend(), batch + "1me"));
    outputs.back().axes[batch.size()] = 't';
  }
  program.attentions = outputs.size();
  heads = allHeads;
  batch = allBatch;
  return e.leaf(e.concat(outputs, 't', 'h'));
}

Program Attention::write() {
  chooseShape();
  makeOperands();
  chooseScale();
  bool mayBeCut = heads == "h" && !isFolded && !hasMoreFeatures &&
                  !program.isBroken && !e.isDynamic(batch + "mn") &&
                  scalePlace != 7;
  finish(mayBeCut && c.flip("each head by itself", 4) ? attendHeads()
                                                      : attend());
  return program;
}

Program mlir::flash::fuzz::writeProgram(ModuleOp module, StringRef name,
                                        Choices &choices, bool broken) {
  Program program = Attention(module, name, choices, broken).write();
  frameProgram(program, choices);
  return program;
}
