//===- FusionRemarks.cpp - What --fuse-attention says ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionRemarks.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Regions in words
//===----------------------------------------------------------------------===//

namespace {
/// Writes what a region computes as a formula over s or p, the indices (b, g,
/// m, n), aux0, aux1, … and table0, ….
class FormulaWriter {
public:
  explicit FormulaWriter(AttentionOp op) : op(op) {}
  std::string write(Region &region);
  /// The indices of an operand by name, as in (b0, n).
  std::string getIndices(AffineMap map);

private:
  std::string getName(unsigned dim);
  void nameArguments(Block &block);
  std::string writeOp(Operation *inner);
  std::string get(Value value) { return text.lookup(value); }

  AttentionOp op;
  llvm::DenseMap<Value, std::string> text;
};
} // namespace

/// Longest formula; what is longer is an ellipsis.
static constexpr size_t kMaxFormula = 160;

std::string FormulaWriter::getName(unsigned dim) {
  unsigned same = 0, before = 0;
  for (unsigned i = 0; i != op.getNumDims(); ++i) {
    if (op.getDimKind(i) != op.getDimKind(dim))
      continue;
    ++same;
    before += i < dim;
  }
  StringRef name = stringifyDimKind(op.getDimKind(dim)).take_front(1);
  return same == 1 ? name.str() : name.str() + std::to_string(before);
}

std::string FormulaWriter::getIndices(AffineMap map) {
  SmallVector<std::string> names;
  for (AffineExpr expr : map.getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      names.push_back(getName(dim.getPosition()));
  return "(" + llvm::join(names, ", ") + ")";
}

void FormulaWriter::nameArguments(Block &block) {
  auto argument = block.args_begin();
  bool hasScore = block.getNumArguments() == op.getAux().size() +
                                                 op.getTables().size() +
                                                 op.getNumIndices() + 1;
  if (hasScore)
    text[*argument++] = "s";
  for (unsigned i = 0, e = op.getAux().size(); i != e; ++i)
    text[*argument++] = "aux" + std::to_string(i);
  for (unsigned i = 0, e = op.getTables().size(); i != e; ++i)
    text[*argument++] = "table" + std::to_string(i);
  for (unsigned i = 0; argument != block.args_end(); ++i)
    text[*argument++] = getName(i);
}

static std::string writeConstant(Attribute attr) {
  if (auto number = dyn_cast<FloatAttr>(attr)) {
    SmallString<16> digits;
    number.getValue().toString(digits, /*FormatPrecision=*/6);
    return std::string(digits);
  }
  if (auto number = dyn_cast<IntegerAttr>(attr)) {
    if (number.getType().isInteger(1))
      return number.getValue().isZero() ? "false" : "true";
    SmallString<16> digits;
    number.getValue().toStringSigned(digits);
    return std::string(digits);
  }
  return "a constant";
}

static StringRef getSign(arith::CmpIPredicate predicate) {
  using P = arith::CmpIPredicate;
  switch (predicate) {
  case P::eq:
    return " == ";
  case P::ne:
    return " != ";
  case P::slt:
  case P::ult:
    return " < ";
  case P::sle:
  case P::ule:
    return " <= ";
  case P::sgt:
  case P::ugt:
    return " > ";
  case P::sge:
  case P::uge:
    return " >= ";
  }
  llvm_unreachable("all predicates are listed");
}

static StringRef getSign(arith::CmpFPredicate predicate) {
  StringRef name = arith::stringifyCmpFPredicate(predicate);
  return llvm::StringSwitch<StringRef>(name.drop_front())
      .Case("eq", " == ")
      .Case("ne", " != ")
      .Case("lt", " < ")
      .Case("le", " <= ")
      .Case("gt", " > ")
      .Case("ge", " >= ")
      .Default(" compared with ");
}

/// The sign between the operands of an op, empty for none.
static StringRef getInfix(Operation *op) {
  bool isBool = op->getResult(0).getType().isInteger(1);
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case<arith::AddIOp, arith::AddFOp>([](auto) { return " + "; })
      .Case<arith::SubIOp, arith::SubFOp>([](auto) { return " - "; })
      .Case<arith::MulIOp, arith::MulFOp>([](auto) { return " * "; })
      .Case<arith::DivFOp, arith::DivUIOp, arith::DivSIOp, arith::FloorDivSIOp>(
          [](auto) { return " / "; })
      .Case<arith::RemUIOp, arith::RemSIOp>([](auto) { return " mod "; })
      .Case<arith::AndIOp>([&](auto) { return isBool ? " and " : " & "; })
      .Case<arith::OrIOp>([&](auto) { return isBool ? " or " : " | "; })
      .Case<arith::XOrIOp>([&](auto) { return isBool ? " xor " : " ^ "; })
      .Case<arith::CmpIOp, arith::CmpFOp>(
          [](auto compare) { return getSign(compare.getPredicate()); })
      .Default(StringRef());
}

static std::string inBrackets(const std::string &text) {
  bool isAtom = text.find(' ') == std::string::npos ||
                (text.back() == ')' && text.find('(') < text.find(' ') &&
                 text.find(')') == text.size() - 1);
  return isAtom ? text : "(" + text + ")";
}

std::string FormulaWriter::writeOp(Operation *inner) {
  SmallVector<std::string> operands;
  for (Value operand : inner->getOperands())
    operands.push_back(get(operand));
  if (auto constant = dyn_cast<arith::ConstantOp>(inner))
    return writeConstant(constant.getValue());
  if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
          arith::ExtUIOp, arith::ExtFOp>(inner))
    return operands[0];
  if (isa<arith::TruncFOp, arith::TruncIOp, arith::SIToFPOp, arith::UIToFPOp,
          arith::FPToSIOp>(inner)) {
    std::string type;
    llvm::raw_string_ostream(type) << inner->getResult(0).getType();
    return type + "(" + operands[0] + ")";
  }
  if (isa<arith::NegFOp>(inner))
    return "-" + inBrackets(operands[0]);
  if (isa<arith::XOrIOp>(inner) && operands[1] == "true")
    return "not " + inBrackets(operands[0]);
  if (isa<arith::SelectOp>(inner))
    return inBrackets(operands[0]) + " ? " + inBrackets(operands[1]) + " : " +
           inBrackets(operands[2]);
  if (isa<GatherOp>(inner))
    return operands[0] + "[" +
           llvm::join(ArrayRef(operands).drop_front(), ", ") + "]";
  StringRef infix =
      inner->getNumOperands() == 2 ? getInfix(inner) : StringRef();
  if (!infix.empty())
    return inBrackets(operands[0]) + infix.str() + inBrackets(operands[1]);
  return inner->getName().stripDialect().str() + "(" +
         llvm::join(operands, ", ") + ")";
}

std::string FormulaWriter::write(Region &region) {
  Block &block = region.front();
  nameArguments(block);
  for (Operation &inner : block.without_terminator()) {
    std::string formula = writeOp(&inner);
    for (Value result : inner.getResults())
      text[result] = formula.size() > kMaxFormula ? "..." : formula;
  }
  return get(block.getTerminator()->getOperand(0));
}

//===----------------------------------------------------------------------===//
// An attention in words
//===----------------------------------------------------------------------===//

template <typename T> static std::string toString(const T &printable) {
  std::string text;
  llvm::raw_string_ostream(text) << printable;
  return text;
}

static std::string getSize(ArrayRef<int64_t> sizes) {
  int64_t total = 1;
  for (int64_t size : sizes) {
    if (ShapedType::isDynamic(size))
      return "dynamic";
    total *= size;
  }
  return std::to_string(total);
}

/// What differs in precision from the graph, or may surprise.
static std::string getRounding(linalg::LinalgOp product, AttentionOp op) {
  SmallVector<std::string> facts;
  auto width = [](Type type) { return type.getIntOrFloatBitWidth(); };
  if (width(op.getProbType()) < width(op.getScoreType()))
    facts.push_back("P from " + toString(op.getScoreType()) + " to " +
                    toString(op.getProbType()));
  Type summed = getElementTypeOrSelf(product->getResult(0));
  if (summed != op.getAccType())
    facts.push_back("sums in " + toString(op.getAccType()) + ", not " +
                    toString(summed));
  return facts.empty() ? "nothing" : llvm::join(facts, "; ");
}

static std::string getScale(AttentionOp op) {
  Value scale = op.getScale();
  Attribute constant;
  if (matchPattern(scale, m_Constant(&constant)))
    return writeConstant(constant);
  return "a run-time scalar";
}

//===----------------------------------------------------------------------===//
// Collecting
//===----------------------------------------------------------------------===//

Operation *flash::getOptOut(Operation *op) {
  for (; op; op = op->getParentOp())
    if (op->hasAttr("flash.no_fuse"))
      return op;
  return nullptr;
}

static std::string nameOf(Operation *op) {
  return "'" + op->getName().getStringRef().str() + "'";
}

static std::string describeOptOut(Operation *op) {
  return nameOf(op) + " opts out by flash.no_fuse";
}

static Operation *getProduct(const SoftmaxChain &chain) {
  auto product = llvm::find_if(chain.readers, [](Operation *op) {
    return linalg::isaContractionOpInterface(cast<linalg::LinalgOp>(op));
  });
  return product == chain.readers.end() ? nullptr : *product;
}

FusionRemarks::FusionRemarks(Operation *root)
    : enabled(root->getContext()->getRemarkEngine() != nullptr) {
  if (!enabled)
    return;
  chains = std::make_unique<SoftmaxChains>(root);
  unsigned position = 0;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    positions[op] = position++;
    return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                     : WalkResult::advance();
  });
  fusedChains.resize(chains->getChains().size());
  for (const SoftmaxChain &chain : chains->getChains())
    addUnread(chain);
}

FusionRemarks::Entry FusionRemarks::makeEntry(Operation *op, Operation *at,
                                              bool passed) {
  auto function = op->getParentOfType<FunctionOpInterface>();
  return {positions.lookup(op),
          at->getLoc(),
          function ? function.getName().str() : std::string(),
          passed,
          {}};
}

/// Chains are erased with what is fused: what there is to say of one that no
/// product reads is written down first.
void FusionRemarks::addUnread(const SoftmaxChain &chain) {
  Entry entry = makeEntry(chain.sum, chain.sum, /*passed=*/false);
  std::string reason = "nothing multiplies the softmax with V over its keys";
  std::string suggestion =
      "none if this is no attention; else contract it with V over the "
      "dimension that it sums to one over";
  if (Operation *optOut = getOptOut(chain.sum)) {
    reason = describeOptOut(optOut);
    suggestion = "remove flash.no_fuse";
  } else if (llvm::any_of(chain.sum->getOperandTypes(),
                          llvm::IsaPred<MemRefType>)) {
    reason = "the softmax is on buffers";
    suggestion = "fuse before tensors become buffers";
  } else if (Operation *product = getProduct(chain)) {
    reason = nameOf(product) + " reads the softmax, but is not proved to "
                               "contract its keys with V";
    suggestion = "multiply the plain probabilities with V";
  } else if (!chain.readers.empty()) {
    reason += ": " + nameOf(chain.readers.front()) + " reads it";
  } else if (chain.escapes) {
    reason += ": it goes to " + nameOf(chain.escapes);
    auto function = chain.escapes->getParentOfType<FunctionOpInterface>();
    if (function && !function.isPublic())
      suggestion = "inline the function, if its caller multiplies with V";
  }
  entry.arguments = {{"Reason", reason}, {"Suggestion", suggestion}};
  unread.push_back(std::move(entry));
}

void FusionRemarks::fused(linalg::LinalgOp product, Value scores,
                          AttentionOp op) {
  if (!enabled)
    return;
  for (unsigned chain : chains->getReadBy(product))
    fusedChains.set(chain);
  // The exponentials that are multiplied may be others than those summed.
  int64_t keys = op.getStaticLoopSizes()[op.getN()];
  for (auto [i, chain] : llvm::enumerate(chains->getChains()))
    if (chain.readers.empty() && chain.keys == ArrayRef(keys) &&
        llvm::is_contained(chain.scores, scores))
      fusedChains.set(i);
  Entry entry = makeEntry(product, product, /*passed=*/true);
  auto add = [&](StringRef key, std::string value) {
    entry.arguments.push_back({key.str(), std::move(value)});
  };
  SmallVector<int64_t> sizes = op.getStaticLoopSizes();
  SmallVector<int64_t> batch, group;
  for (unsigned i = 0; i != op.getNumBatchDims(); ++i)
    (op.getDimKind(i) == DimKind::Group ? group : batch).push_back(sizes[i]);
  add("Remark", "fused attention");
  add("batch", getSize(batch));
  add("groups", getSize(group));
  add("queries", getSize(sizes[op.getM()]));
  add("keys", getSize(sizes[op.getN()]));
  add("head-dim", getSize(sizes[op.getD()]));
  add("value-dim", getSize(sizes[op.getE()]));
  FormulaWriter writer(op);
  if (op.getScale())
    add("scale", getScale(op));
  if (!op.getScoreMod().empty())
    add("score", writer.write(op.getScoreMod()));
  if (!op.getMaskMod().empty())
    add("keeps", writer.write(op.getMaskMod()));
  if (!op.getProbMod().empty())
    add("prob", writer.write(op.getProbMod()));
  for (auto [i, operand] : llvm::enumerate(op.getAux()))
    add("aux" + std::to_string(i), toString(operand.getType()) + " at " +
                                       writer.getIndices(op.getAuxMap(i)));
  for (auto [i, operand] : llvm::enumerate(op.getTables()))
    add("table" + std::to_string(i), toString(operand.getType()));
  if (op.getSink())
    add("sink", toString(op.getSink().getType()) + " at " +
                    writer.getIndices(op.getSinkMap()));
  bool isNaN = op.getEmptyRow() ==
               (op.getSink() ? EmptyRow::NaNDespiteSink : EmptyRow::NaN);
  add("empty-row", isNaN ? "NaN" : "0");
  add("rounded", getRounding(product, op));
  add("numerics", stringifyNumerics(op.getNumerics()).str());
  entries.push_back(std::move(entry));
}

void FusionRemarks::addMissed(Operation *op, Operation *at,
                              const std::string &reason,
                              const std::string &suggestion) {
  Entry entry = makeEntry(op, at, /*passed=*/false);
  entry.arguments.push_back({"Reason", reason});
  if (!suggestion.empty())
    entry.arguments.push_back({"Suggestion", suggestion});
  misses.push_back(
      {std::move(entry), llvm::to_vector<1>(chains->getReadBy(op))});
}

void FusionRemarks::missed(linalg::LinalgOp product,
                           const AttentionMatcher &matcher) {
  if (!enabled)
    return;
  MatchFailure failure = matcher.getFailure();
  // Not seen to be a softmax, because of an op that a softmax flows into.
  for (const MatchFailure &other : matcher.getFailures())
    if (!failure.isNearMiss && other.at && other.at != product &&
        chains->isReachedBy(other.at, chains->getReadBy(product))) {
      failure = other;
      failure.isNearMiss = true;
    }
  bool isSoftmaxRead = !chains->getReadBy(product).empty();
  if (failure.isNearMiss || (matcher.isExhausted() && isSoftmaxRead))
    addMissed(product, failure.at ? failure.at : product.getOperation(),
              failure.reason, failure.suggestion);
}

void FusionRemarks::leftAlone(linalg::LinalgOp product, Operation *at,
                              const std::string &reason,
                              const std::string &suggestion) {
  if (enabled)
    addMissed(product, at, reason, suggestion);
}

void FusionRemarks::optedOut(linalg::LinalgOp product) {
  if (enabled && !chains->getReadBy(product).empty())
    addMissed(product, product, describeOptOut(getOptOut(product)),
              "remove flash.no_fuse");
}

/// One remark says enough of a softmax that several products read in vain: the
/// first.
void FusionRemarks::chooseMisses() {
  llvm::sort(misses, [](const Miss &a, const Miss &b) {
    return a.entry.position < b.entry.position;
  });
  llvm::BitVector missed(unread.size());
  for (Miss &miss : misses) {
    bool isNew = miss.chains.empty();
    for (unsigned chain : miss.chains) {
      isNew |= !missed.test(chain);
      missed.set(chain);
    }
    if (isNew)
      entries.push_back(std::move(miss.entry));
  }
  ArrayRef<SoftmaxChain> all = chains->getChains();
  for (auto [number, entry] : llvm::enumerate(unread)) {
    const SoftmaxChain &chain = all[number];
    // Another sum of a softmax of which something has been said, as of a
    // log-sum-exp beside it.
    bool isAgain =
        llvm::any_of(llvm::seq<size_t>(0, all.size()), [&](size_t i) {
          return (fusedChains.test(i) || missed.test(i)) &&
                 !chain.scores.empty() && all[i].scores == chain.scores &&
                 all[i].keys == chain.keys;
        });
    if (!fusedChains.test(number) && !missed.test(number) && !isAgain)
      entries.push_back(std::move(entry));
  }
}

void FusionRemarks::emit() {
  if (!enabled)
    return;
  chooseMisses();
  SmallVector<std::pair<unsigned, unsigned>> order;
  for (auto [number, entry] : llvm::enumerate(entries))
    order.emplace_back(entry.position, number);
  llvm::sort(order);
  for (auto [position, number] : order) {
    const Entry &entry = entries[number];
    auto options = remark::RemarkOpts::name(entry.passed ? "Fused" : "NotFused")
                       .category("fuse-attention")
                       .function(entry.function);
    auto remark = entry.passed ? remark::passed(entry.loc, options)
                               : remark::missed(entry.loc, options);
    for (const Argument &argument : entry.arguments)
      remark << remark::metric(argument.key, StringRef(argument.value));
  }
}
