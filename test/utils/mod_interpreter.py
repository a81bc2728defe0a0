# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads the flash.attention ops of a module's text and evaluates their regions
with NumPy, for all indices at once, in the types that the text says.

Made for modules printed with HEX_FREE, so that constants are numbers.
"""

import re
import struct

import numpy as np

HEX_FREE = "--mlir-print-elementsattrs-with-hex-if-larger=-1"
_TYPES = {"f64": np.float64, "f32": np.float32, "f16": np.float16,
          "i1": np.bool_, "i8": np.int8, "i16": np.int16, "i32": np.int32,
          "i64": np.int64, "index": np.int64}
_FLOAT_BITS = {"f64": "Qd", "f32": "If", "f16": "He"}


def _bfloat(values):
    """Rounds to bf16, kept as f32."""
    values = np.asarray(values, np.float32)
    bits = values.view(np.uint32).astype(np.uint64)
    bits = (bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000
    return np.where(np.isfinite(values),
                    bits.astype(np.uint32).view(np.float32), values)


def _cast(value, type_):
    with np.errstate(all="ignore"):
        if type_ == "bf16":
            return _bfloat(value)
        return np.asarray(value).astype(_TYPES[type_])


def _number(text, type_):
    text = text.strip()
    if text in ("true", "false"):
        return text == "true"
    if text.startswith("0x") and type_ in _FLOAT_BITS:
        integer, real = _FLOAT_BITS[type_]
        return struct.unpack("<" + real, struct.pack("<" + integer,
                                                     int(text, 16)))[0]
    if text.startswith("0x") and type_ == "bf16":
        return struct.unpack("<f", struct.pack("<I", int(text, 16) << 16))[0]
    return float(text) if type_[0] in "fb" else int(text)


def _shape(type_):
    """Sizes and element of tensor<2x?xf32>."""
    *sizes, element = type_[len("tensor<"):-1].split("x")
    if element == "":  # index has an x
        element = "index"
    if sizes and element == "" or type_.endswith("xindex>"):
        element, sizes = "index", type_[len("tensor<"):-len("xindex>")].split("x")
    if type_ == "tensor<index>":
        element, sizes = "index", []
    return [int(s) if s != "?" else None for s in sizes], element


def dense_constants(text):
    """Name to (array, element type) of the dense constants, where a name is
    found last."""
    found = {}
    for name, data, type_ in re.findall(
            r"(%[\w#-]+) = arith\.constant dense<(.*)> : (tensor<[^>]*>)", text):
        shape, element = _shape(type_)
        numbers = [_number(x, element)
                   for x in re.sub(r"[\[\]]", " ", data).split(",") if x.strip()]
        array = np.array(numbers)
        array = np.broadcast_to(array.reshape(shape) if len(numbers) != 1
                                else array.reshape(()), shape)
        found[name] = _cast(array, element)
    return found


class Attention:
    """One op: sizes of its dimensions by position, aux operands, regions."""

    def __init__(self, text, start, maps, constants):
        end = text.find("\n", start)
        head = text[start:end]
        self.head = head
        self.constants = constants
        self.sizes = {}
        self.kinds = re.search(r"dims \[([^\]]*)\]", head).group(1).split(", ")
        names = re.search(r"indexing_maps = \[([^\]]*)\]", head).group(1)
        self.maps = [maps[name] for name in names.split(", ")]

        def clause(keyword):
            found = re.search(keyword + r"\(([^:)]*) : ([^)]*)\)", head)
            if not found:
                return []
            return list(zip(found.group(1).split(", "),
                            re.findall(r"tensor<[^>]*>|f\d+", found.group(2))))

        self.ins, self.aux = clause("ins"), clause("aux")
        self.tables, outs = clause("tables"), clause("outs")
        operands = self.ins + self.aux
        for (_, type_), layout in zip(operands + outs[:1],
                                      self.maps[:len(operands)]
                                      + [self.maps[len(operands)
                                                   + ("sink(" in head)]]):
            for size, dim in zip(_shape(type_)[0], layout):
                if dim is not None and size is not None:
                    self.sizes[dim] = size
        self.regions = {}
        self._read_regions(text, start)

    def _read_regions(self, text, start):
        # A region is `name {`, ^bb0(arguments):, lines, yield, `}`.
        pattern = re.compile(
            r"(score_mod|mask_mod|prob_mod) \{\s*\^bb0\((.*?)\):\n(.*?)"
            r"flash\.yield (%[\w#-]+) ", re.S)
        position = start
        limit = text.find("flash.attention", start + 10)
        limit = len(text) if limit < 0 else limit
        for found in pattern.finditer(text, position, limit):
            arguments = [a.split(":")[0].strip()
                         for a in found.group(2).split(", ")]
            lines = [line.strip() for line in found.group(3).splitlines()]
            self.regions.setdefault(
                found.group(1), (arguments, lines, found.group(4)))

    @property
    def rank(self):
        return len(self.kinds)

    @property
    def num_batch(self):
        return self.rank - 4

    def points(self):
        """Index arrays of batch..., m, n, which broadcast against each other."""
        count = self.rank - 2
        return [np.arange(self.sizes.get(i, 1)).reshape(
            [-1 if j == i else 1 for j in range(count)]) for i in range(count)]

    def aux_elements(self, arrays):
        """Elements of the aux operands, at all points; `arrays` by operand."""
        points = self.points()
        result = []
        for i, (name, _) in enumerate(self.aux):
            layout = self.maps[3 + i]
            array = arrays[i]
            result.append(array[tuple(
                points[d] if d is not None else np.zeros((), np.int64)
                for d in layout)])
        return result

    def evaluate(self, region, arguments):
        """What the region yields. `arguments` has an array each."""
        names, lines, result = self.regions[region]
        values = dict(zip(names, arguments))
        with np.errstate(all="ignore"):
            for line in lines:
                if line:
                    _evaluate_line(line, values)
        return values[result]


_COMPARE = {"eq": np.equal, "ne": np.not_equal, "lt": np.less,
            "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal}
_BINARY = {
    "arith.addi": np.add, "arith.subi": np.subtract, "arith.muli": np.multiply,
    "arith.addf": np.add, "arith.subf": np.subtract, "arith.mulf": np.multiply,
    "arith.divf": np.divide, "arith.maxsi": np.maximum, "arith.minsi": np.minimum,
    "arith.andi": np.bitwise_and, "arith.ori": np.bitwise_or,
    "arith.xori": np.bitwise_xor, "arith.floordivsi": np.floor_divide,
    "arith.maximumf": np.maximum, "arith.minimumf": np.minimum,
    "arith.maxnumf": np.fmax, "arith.minnumf": np.fmin,
    # The analysis divides unsigned only what is not negative.
    "arith.divui": np.floor_divide, "arith.remui": np.remainder,
    "arith.divsi": lambda x, y: np.trunc(x / y).astype(x.dtype),
    "arith.remsi": np.fmod, "math.powf": np.power,
}
_UNARY = {"math.tanh": np.tanh, "math.absi": np.abs, "math.absf": np.abs,
          "arith.negf": np.negative, "math.log": np.log, "math.exp": np.exp,
          "math.sqrt": np.sqrt, "math.floor": np.floor, "math.ceil": np.ceil,
          "math.rsqrt": lambda x: 1 / np.sqrt(x)}
_CASTS = ("arith.index_cast", "arith.extsi", "arith.trunci", "arith.sitofp",
          "arith.extf", "arith.truncf", "arith.fptosi", "arith.index_castui",
          "arith.extui", "arith.uitofp")


def _evaluate_line(line, values):
    parsed = re.match(r"(%[\w#-]+) = ([\w.]+)\s*(.*)", line)
    assert parsed, line
    name, op, rest = parsed.groups()
    if op == "arith.constant":
        dense = dense_constants(line)
        if dense:
            values[name] = dense[name]
            return
        text, *type_ = rest.split(" : ")
        type_ = type_[0] if type_ else "i1"
        values[name] = _cast(_number(text, type_), type_)
        return
    type_ = rest.split(" : ")[-1].split(" to ")[-1].split(", ")[-1].strip()
    operands = [values[x] for x in re.findall(r"%[\w#-]+", rest.split(" : ")[0])]
    if op in _BINARY:
        result = _cast(_BINARY[op](*operands), type_)
    elif op in _UNARY:
        result = _cast(_UNARY[op](*operands), type_)
    elif op in _CASTS:
        source = operands[0]
        if source.dtype == np.bool_ and op in ("arith.extsi", "arith.sitofp"):
            source = -source.astype(np.int64)
        result = _cast(source, type_)
    elif op == "arith.select":
        result = np.where(*operands)
    elif op == "arith.cmpi":
        predicate = rest.split(",")[0]
        x, y = operands
        if predicate[0] == "u":
            x, y = x.astype(np.uint64), y.astype(np.uint64)
        result = _COMPARE[predicate[-2:]](x, y)
    elif op == "arith.cmpf":
        predicate = rest.split(",")[0].split()[0]
        x, y = operands
        unordered = np.isnan(x) | np.isnan(y)
        if predicate in ("uno", "ord"):
            result = unordered if predicate == "uno" else ~unordered
        else:
            result = _COMPARE[predicate[-2:]](x, y)
            result = (result | unordered if predicate[0] == "u"
                      else result & ~unordered)
    elif op == "flash.gather":
        table, *indices = operands
        result = table[tuple(np.broadcast_arrays(*indices)) if indices else ()]
    else:
        raise NotImplementedError(line)
    values[name] = result


def attentions(text):
    """All flash.attention ops of a module, in the order of the text."""
    maps = {}
    for name, dims, results in re.findall(
            r"(#\w+) = affine_map<\(([^)]*)\) -> \(([^)]*)\)>", text):
        dims = dims.split(", ")
        maps[name] = [dims.index(r) if r in dims else None
                      for r in results.split(", ") if r]
    constants = dense_constants(text)
    return [Attention(text, found.start(), maps, constants)
            for found in re.finditer(r"flash\.attention ", text)]
