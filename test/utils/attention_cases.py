# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attentions as modules and as NumPy: the same case for every lowering.

A `Case` has the text of a module with one function `attention`, inputs for it,
and what it must return. Its arguments are query, key, value, aux..., tables...,
sink, scale, offsets..., and the initial contents of the outputs, as far as
there are such.
"""

from dataclasses import dataclass, field, replace
from typing import Callable, Optional

import numpy as np

import attention_reference as reference
from attention_reference import DTYPES, EXTENDED, FLOAT64, Numerics


@dataclass(frozen=True)
class Aux:
    """An aux operand: its layout, its element type, and elements by shape."""

    layout: str
    type: str
    make: Callable


@dataclass(frozen=True)
class Mod:
    """A region: its text, with the arguments %s (the score) or %p (the
    probability), %x0... (aux), %t0... (tables) and the letters of the dimensions, and the same in NumPy."""

    text: str
    numpy: Callable


@dataclass(frozen=True)
class Case:
    name: str
    dims: str = "bhmnde"
    sizes: dict = field(default_factory=dict)
    layouts: tuple = ("bhmd", "bhnd", "bhne")
    out_layout: str = "bhme"
    lse_layout: Optional[str] = "bhm"
    types: tuple = ("f32", "f32", "f32")
    numerics: Numerics = Numerics("f32", "f32", "f32", "f32")
    aux: tuple = ()
    tables: tuple = ()  # arrays, f32
    sink_layout: Optional[str] = None
    sink_type: str = "f32"
    make_sink: Callable = lambda rng, shape: rng.normal(size=shape)
    scale: Optional[float] = None
    offsets: Optional[tuple] = None
    empty_row: str = "nan"
    score_mod: Optional[Mod] = None
    mask_mod: Optional[Mod] = None
    prob_mod: Optional[Mod] = None
    dynamic: str = ""  # letters of the dimensions known at run time only

    # ----------------------------------------------------------- the module

    @property
    def _indices(self):
        return self.dims[:-2]

    def shape(self, layout):
        return tuple(1 if d == "1" else self.sizes[d] for d in layout)

    def _tensor(self, layout, element):
        sizes = ["1" if d == "1" else "?" if d in self.dynamic
                 else str(self.sizes[d]) for d in layout]
        return f"tensor<{'x'.join(sizes + [element])}>"

    def _map(self, layout):
        dims = ", ".join(self.dims)
        results = ", ".join("0" if d == "1" else d for d in layout)
        return f"affine_map<({dims}) -> ({results})>"

    def _region(self, keyword, mod, arguments):
        if mod is None:
            return ""
        arguments = list(arguments)
        arguments += [f"%x{i}: {x.type}" for i, x in enumerate(self.aux)]
        arguments += [f"%t{i}: {self._table_type(t)}"
                      for i, t in enumerate(self.tables)]
        arguments += [f"%{d}: index" for d in self._indices]
        return (f"    {keyword} {{\n    ^bb0({', '.join(arguments)}):\n"
                f"{mod.text}\n    }}\n")

    @staticmethod
    def _table_type(table):
        return f"tensor<{'x'.join(map(str, table.shape))}xf32>"

    def module(self, name="attention", attributes=""):
        """The text of the module: a function called `name`, whose attention
        has `attributes` (text) besides its own."""
        n = self.numerics
        names, kinds = ["q", "k", "v"], [
            self._tensor(layout, t)
            for layout, t in zip(self.layouts, self.types)]
        clauses = []

        def operand(keyword, more_names, more_kinds):
            names.extend(more_names)
            kinds.extend(more_kinds)
            values = ", ".join(f"%{name}" for name in more_names)
            clauses.append(
                f"    {keyword}({values} : {', '.join(more_kinds)})\n")

        if self.aux:
            operand("aux", [f"x{i}" for i in range(len(self.aux))],
                    [self._tensor(x.layout, x.type) for x in self.aux])
        if self.tables:
            operand("tables", [f"t{i}" for i in range(len(self.tables))],
                    [self._table_type(t) for t in self.tables])
        if self.sink_layout is not None:
            operand("sink", ["sink"],
                    [self._tensor(self.sink_layout, self.sink_type)])
        scale = ""
        if self.scale is not None:
            names.append("scale")
            kinds.append(n.score)
            scale = f" scale(%scale : {n.score})"
        if self.offsets is not None:
            more = [f"off{i}" for i in range(len(self.offsets))]
            names.extend(more)
            kinds.extend(["index"] * len(more))
            clauses.append(f"    offsets({', '.join('%' + x for x in more)})\n")
        outs = [self._tensor(self.out_layout, n.out)]
        if self.lse_layout is not None:
            outs.append(self._tensor(self.lse_layout, n.score))
        operand("outs", ["o", "l"][:len(outs)], outs)

        layouts = [*self.layouts, *(x.layout for x in self.aux)]
        layouts += [x for x in (self.sink_layout, self.out_layout,
                                self.lse_layout) if x is not None]
        kinds_of_dims = ["group" if d == "g" else "batch"
                         for d in self.dims[:-4]] + list("mnde")
        maps = ",\n      ".join(self._map(layout) for layout in layouts)
        arguments = ", ".join(
            f"%{name}: {kind}" for name, kind in zip(names, kinds))
        results = ", ".join(outs)
        return (
            f"func.func @{name}({arguments}) -> ({results}) {{\n"
            f"  %r{':2' if len(outs) == 2 else ''} = flash.attention{scale}\n"
            f"    ins(%q, %k, %v : {', '.join(kinds[:3])})\n"
            f"{''.join(clauses)}"
            f"    dims [{', '.join(kinds_of_dims)}]\n"
            f"    {{indexing_maps = [\n      {maps}],\n"
            f"     score_type = {n.score}, prob_type = {n.prob}, "
            f"acc_type = {n.acc}, empty_row = #flash.empty_row<{self.empty_row}>"
            f"{', ' if attributes else ''}{attributes}}}\n"
            f"{self._region('score_mod', self.score_mod, ['%s: ' + n.score])}"
            f"{self._region('mask_mod', self.mask_mod, [])}"
            f"{self._region('prob_mod', self.prob_mod, ['%p: ' + n.score])}"
            f"    -> {results}\n"
            f"  return {', '.join(['%r'] if len(outs) == 1 else ['%r#0', '%r#1'])}"
            f" : {results}\n}}\n")

    # ------------------------------------------------------------- its inputs

    def inputs(self, seed=0):
        """Arrays by name. Rows are peaked and nearly uniform in turn, and no
        two dimensions look alike."""
        rng = np.random.default_rng(seed)
        q_layout, k_layout, v_layout = self.layouts
        query = rng.normal(size=self.shape(q_layout))
        peaked = np.where(np.arange(self.sizes[self.dims[-4]]) % 2, 0.05, 3.0)
        axis = q_layout.index(self.dims[-4])
        query *= peaked.reshape([-1 if i == axis else 1
                                 for i in range(query.ndim)])
        if self.scale is None:  # the same scores as with the usual scale
            query /= np.sqrt(self.sizes[self.dims[-2]])
        key = rng.normal(size=self.shape(k_layout))
        value = rng.normal(size=self.shape(v_layout))
        for axis, size in enumerate(value.shape):
            ramp = np.arange(size) * (axis + 1) / max(1, 4 * size)
            value += ramp.reshape([-1 if i == axis else 1
                                   for i in range(value.ndim)])
        result = {name: array.astype(DTYPES[t]) for name, array, t in zip(
            ("query", "key", "value"), (query, key, value), self.types)}
        result["aux"] = [x.make(rng, self.shape(x.layout)).astype(DTYPES[x.type])
                         for x in self.aux]
        if self.sink_layout is not None:
            result["sink"] = np.asarray(self.make_sink(
                rng, self.shape(self.sink_layout))).astype(
                    DTYPES[self.sink_type])
        return result

    def arguments(self, inputs):
        """The function's arguments in their order."""
        arguments = [inputs["query"], inputs["key"], inputs["value"],
                     *inputs["aux"], *self.tables]
        if "sink" in inputs:
            arguments.append(inputs["sink"])
        if self.scale is not None:
            arguments.append(DTYPES[self.numerics.score](self.scale))
        arguments += list(self.offsets or ())
        # What outs hold is not read.
        arguments += [np.full(shape, 77, dtype)
                      for shape, dtype in self.results()]
        return arguments

    def results(self):
        """Shape and dtype of each result."""
        results = [(self.shape(self.out_layout), DTYPES[self.numerics.out])]
        if self.lse_layout is not None:
            results.append(
                (self.shape(self.lse_layout), DTYPES[self.numerics.score]))
        return results

    # ------------------------------------------------------------- its results

    def evaluate(self, inputs, numerics):
        """[O] or [O, lse] in the types of `numerics`."""
        results = reference.attention(
            inputs["query"], inputs["key"], inputs["value"], dims=self.dims,
            layouts=self.layouts, out_layout=self.out_layout,
            lse_layout=self.lse_layout,
            scale=None if self.scale is None
            else float(DTYPES[self.numerics.score](self.scale)),
            score_mod=self.score_mod and self.score_mod.numpy,
            mask_mod=self.mask_mod and self.mask_mod.numpy,
            prob_mod=self.prob_mod and self.prob_mod.numpy,
            aux=inputs["aux"], aux_layouts=[x.layout for x in self.aux],
            tables=self.tables, sink=inputs.get("sink"),
            sink_layout=self.sink_layout, offsets=self.offsets,
            empty_row=self.empty_row, numerics=numerics, sizes=self.sizes)
        return [r for r in results if r is not None]

    def check(self, actual, inputs, factor=reference.DEFAULT_FACTOR):
        """Fails unless the arrays `actual` are right."""
        exact = self.evaluate(
            inputs, EXTENDED if self.numerics.score == "f64" else FLOAT64)
        own = self.evaluate(inputs, self.numerics)
        assert len(actual) == len(exact)
        for name, *arrays in zip(("O", "lse"), actual, exact, own):
            reference.assert_close(
                *arrays, factor=factor, what=f"{self.name}: {name}")


def causal(shift=0):
    """Keeps n <= m + shift."""
    return Mod(f"""      %shift = arith.constant {shift} : index
      %last = arith.addi %m, %shift : index
      %keep = arith.cmpi sle, %n, %last : index
      flash.yield %keep : i1""",
               lambda *args: args[-1] <= args[-2] + shift)


SIZES = dict(b=2, h=3, m=11, n=13, d=8, e=8)
GROUPED = dict(b=2, h=2, g=3, m=7, n=9, d=16, e=8)
HALF = Numerics("f32", "f16", "f32", "f16")
BRAIN = Numerics("f32", "bf16", "f32", "bf16")

_grouped = dict(dims="bhgmnde", sizes=GROUPED, scale=0.25,
                layouts=("bhgmd", "bhnd", "bhne"), out_layout="bhgme",
                lse_layout="bhgm")
_sink = dict(sink_layout="h")
ADD_BIAS = Mod("""      %r = arith.addf %s, %x0 : f32
      flash.yield %r : f32""", lambda s, x, *_: s + x)
# |n - m| up to 4, as T5 picks the bias of a bucket.
BUCKET = Mod("""      %zero = arith.constant 0 : index
      %four = arith.constant 4 : index
      %ahead = arith.subi %n, %m : index
      %behind = arith.subi %m, %n : index
      %distance = arith.maxsi %ahead, %behind : index
      %bucket = arith.minsi %distance, %four : index
      %bias = flash.gather %t0[%bucket, %h] : tensor<5x3xf32>
      %r = arith.addf %s, %bias : f32
      flash.yield %r : f32""",
              lambda s, t, b, h, m, n: s + t[
                  np.minimum(np.abs(n - m), 4), h].astype(s.dtype))
_keep_bytes = Mod("""      %keep = arith.trunci %x0 : i8 to i1
      flash.yield %keep : i1""", lambda x, *_: x == 1)
SOFT_CAP = Mod("""      %cap = arith.constant 5.0 : f32
      %a = arith.divf %s, %cap : f32
      %t = math.tanh %a : f32
      %r = arith.mulf %t, %cap : f32
      flash.yield %r : f32""",
                lambda s, *_: np.tanh(s / s.dtype.type(5)) * s.dtype.type(5))

# Dropout: of what is kept nothing is lost on average.
DROPOUT = Mod("""      %zero = arith.constant 0.0 : f32
      %kept = arith.constant 0.75 : f32
      %q = arith.divf %p, %kept : f32
      %keep = arith.trunci %x0 : i8 to i1
      %r = arith.select %keep, %q, %zero : f32
      flash.yield %r : f32""",
              lambda p, x, *_: np.where(x == 1, p / p.dtype.type(0.75), 0))
KEEP_SOME = Aux("bhmn", "i8", lambda rng, shape: rng.random(shape) < 0.75)
TIMES_AUX = Mod("""      %r = arith.mulf %p, %x0 : f32
      flash.yield %r : f32""", lambda p, x, *_: p * x)
KEY_FACTOR = Aux("bn", "f32", lambda rng, shape: rng.normal(size=shape))
# Probabilities of every third key count once more, those of late ones not.
BY_INDEX = Mod("""      %three = arith.constant 3 : index
      %zero_index = arith.constant 0 : index
      %zero = arith.constant 0.0 : f32
      %five = arith.constant 5 : index
      %remainder = arith.remui %n, %three : index
      %is_third = arith.cmpi eq, %remainder, %zero_index : index
      %last = arith.addi %m, %five : index
      %is_late = arith.cmpi sgt, %n, %last : index
      %twice = arith.addf %p, %p : f32
      %more = arith.select %is_third, %twice, %p : f32
      %r = arith.select %is_late, %zero, %more : f32
      flash.yield %r : f32""",
               lambda p, *args: np.where(
                   args[-1] > args[-2] + 5, 0,
                   np.where(args[-1] % 3 == 0, p + p, p)))
TABLE_FACTOR = Mod("""      %size = arith.constant 13 : index
      %i = arith.remui %n, %size : index
      %factor = flash.gather %t0[%i] : tensor<13xf32>
      %r = arith.mulf %factor, %p : f32
      flash.yield %r : f32""",
                   lambda p, t, b, h, m, n: p * t[n % 13].astype(p.dtype))
# 0 times this is NaN, but an empty row gives what it is said to give.
INFINITE = Aux("bn", "f32", lambda rng, shape: np.full(shape, np.inf))


def finite(value, condition, kept="s", spelling="select"):
    """Masks by a finite `value` in score_mod, where `condition` (text that
    defines %keep, and NumPy) does not hold. `kept` is what a kept score is."""
    text, keep = condition
    kept_text, kept_numpy = {
        "s": ("      %x = arith.addf %s, %zero : f32", lambda s, m: s),
        # Odd queries have scores below any mask: their masked keys win.
        "low": ("""      %low = arith.constant -3.0e38 : f32
      %two = arith.constant 2 : index
      %bit = arith.remui %m, %two : index
      %one = arith.constant 1 : index
      %odd = arith.cmpi eq, %bit, %one : index
      %x = arith.select %odd, %low, %s : f32""",
                lambda s, m: np.where(m % 2 == 1, s.dtype.type(np.float32(-3e38)),
                                      s))}[kept]
    joined_text, joined = {
        "select": ("      %r = arith.select %keep, %x, %c : f32",
                   lambda k, x, c: np.where(k, x, c)),
        "add": ("""      %added = arith.select %keep, %zero, %c : f32
      %r = arith.addf %x, %added : f32""",
                lambda k, x, c: x + np.where(k, x.dtype.type(0), c)),
        "multiply": ("""      %f = arith.uitofp %keep : i1 to f32
      %unit = arith.constant 1.0 : f32
      %not = arith.subf %unit, %f : f32
      %xk = arith.mulf %x, %f : f32
      %ck = arith.mulf %c, %not : f32
      %r = arith.addf %xk, %ck : f32""",
                     lambda k, x, c: np.where(k, x, c)),
        "half": ("""      %c16 = arith.truncf %c : f32 to f16
      %c32 = arith.extf %c16 : f16 to f32
      %r = arith.select %keep, %x, %c32 : f32""",
                 lambda k, x, c: np.where(k, x, c))}[spelling]
    return Mod(f"""      %zero = arith.constant 0.0 : f32
      %c = arith.constant {value} : f32
{text}
{kept_text}
{joined_text}
      flash.yield %r : f32""",
               lambda s, *args: joined(
                   keep(*args), kept_numpy(s, args[-2]),
                   s.dtype.type(np.float32(value))).astype(s.dtype))


def finite_causal(shift):
    return (f"""      %shift = arith.constant {shift} : index
      %last = arith.addi %m, %shift : index
      %keep = arith.cmpi sle, %n, %last : index""",
            lambda *args: args[-1] <= args[-2] + shift)


# Three keys up to the query, where the key is not padding (x0).
_window = ("""      %c3 = arith.constant 3 : index
      %end = arith.addi %n, %c3 : index
      %near = arith.cmpi slt, %m, %end : index
      %past = arith.cmpi sge, %m, %n : index
      %inside = arith.andi %near, %past : i1
      %real = arith.trunci %x0 : i8 to i1
      %keep = arith.andi %inside, %real : i1""",
           lambda x, *args: (args[-2] < args[-1] + 3) & (args[-2] >= args[-1])
           & (x == 1))
SINKS_AND_WINDOW = ("""      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %end = arith.addi %n, %c3 : index
      %near = arith.cmpi slt, %m, %end : index
      %first = arith.cmpi slt, %n, %c2 : index
      %either = arith.ori %near, %first : i1
      %past = arith.cmpi sge, %m, %n : index
      %keep = arith.andi %either, %past : i1""",
                    lambda *args: (args[-2] >= args[-1]) & (
                        (args[-2] < args[-1] + 3) | (args[-1] < 2)))
_padding = (Aux("bn", "i8", lambda rng, shape: rng.random(shape) < 0.6),)
LOWEST = "-3.40282347e+38"

CASES = [
    Case("f32", sizes=SIZES),
    Case("f64", sizes=SIZES, scale=0.3, types=("f64",) * 3, numerics=FLOAT64),
    Case("f16", sizes=SIZES, scale=0.35, types=("f16",) * 3, numerics=HALF),
    Case("bf16", sizes=SIZES, scale=0.35, types=("bf16",) * 3, numerics=BRAIN),
    Case("mixed", sizes=SIZES, types=("f16", "f16", "bf16"),
         numerics=Numerics("f32", "bf16", "f64", "f32")),
    Case("wide", sizes=dict(SIZES, d=16, e=24), scale=0.25),
    Case("no_batch", dims="mnde", sizes=dict(m=5, n=19, d=8, e=4),
         layouts=("md", "nd", "ne"), out_layout="me", lse_layout="m"),
    Case("grouped", **_grouped),
    Case("grouped_causal", mask_mod=causal(2), **_grouped),
    Case("no_lse", sizes=SIZES, scale=0.4, **dict(lse_layout=None)),
    Case("causal", sizes=SIZES, scale=0.4, mask_mod=causal()),
    Case("offsets", sizes=SIZES, scale=0.4, mask_mod=causal(),
         offsets=(0, 0, 5, 2)),
    Case("bias", sizes=SIZES, scale=0.4, score_mod=ADD_BIAS,
         aux=(Aux("h1mn", "f32", lambda rng, shape: rng.normal(size=shape)),)),
    Case("bytes", sizes=SIZES, scale=0.4, mask_mod=_keep_bytes,
         aux=(Aux("bn", "i8",
                  lambda rng, shape: rng.random(shape) < 0.7),)),
    Case("soft_cap", sizes=SIZES, scale=0.4, score_mod=SOFT_CAP),
    Case("table", sizes=SIZES, scale=0.4, score_mod=BUCKET,
         tables=(np.random.default_rng(7).normal(size=(5, 3)).astype(
             np.float32),)),
    Case("sink", sizes=SIZES, scale=0.4, **_sink),
    Case("sink_bf16", sizes=SIZES, scale=0.4, types=("bf16",) * 3,
         numerics=BRAIN, sink_layout="hm", sink_type="bf16"),
    Case("transposed", sizes=SIZES, scale=0.4, mask_mod=causal(1),
         layouts=("bmhd", "dbhn", "hneb"), out_layout="emhb", lse_layout="hmb"),
    Case("unit", sizes=dict(SIZES, b=1), scale=0.4,
         layouts=("1hmd", "h1nd", "1hn1e"), out_layout="1b1hme",
         lse_layout="b1hm"),
    Case("broadcast", sizes=SIZES, scale=0.4, layouts=("bhmd", "nd", "bne")),
    # Rows 0 to 3 have no key.
    Case("empty_rows_nan", sizes=SIZES, scale=0.4, mask_mod=causal(-4)),
    Case("empty_rows_zero", sizes=SIZES, scale=0.4, mask_mod=causal(-4),
         empty_row="zero"),
    Case("empty_rows_sink", sizes=SIZES, scale=0.4, mask_mod=causal(-4), **_sink),
    Case("empty_rows_despite_sink", sizes=SIZES, scale=0.4,
         mask_mod=causal(-4), empty_row="nan_despite_sink", **_sink),
    Case("dropout_despite_sink", sizes=SIZES, scale=0.4, mask_mod=causal(-4),
         prob_mod=DROPOUT, aux=(KEEP_SOME,), empty_row="nan_despite_sink",
         **_sink),
    Case("empty_rows_no_sink", sizes=SIZES, scale=0.4, mask_mod=causal(-4),
         make_sink=lambda rng, shape: np.full(shape, -np.inf), **_sink),
    Case("empty_rows_no_sink_zero", sizes=SIZES, scale=0.4,
         mask_mod=causal(-4), empty_row="zero",
         make_sink=lambda rng, shape: np.full(shape, -np.inf), **_sink),
    Case("dropout", sizes=SIZES, scale=0.4, prob_mod=DROPOUT, aux=(KEEP_SOME,)),
    Case("dropout_bf16", sizes=SIZES, scale=0.4, types=("bf16",) * 3,
         numerics=BRAIN, prob_mod=DROPOUT, mask_mod=causal(), aux=(KEEP_SOME,)),
    Case("dropout_sink", sizes=SIZES, scale=0.4, prob_mod=DROPOUT,
         aux=(KEEP_SOME,), **_sink),
    Case("dropout_mixed", sizes=SIZES, types=("f16", "f16", "bf16"),
         numerics=Numerics("f32", "bf16", "f64", "f32"), prob_mod=DROPOUT,
         aux=(KEEP_SOME,)),
    Case("key_factor_grouped", prob_mod=TIMES_AUX, mask_mod=causal(2),
         aux=(KEY_FACTOR,), **_grouped),
    Case("by_index_grouped", prob_mod=BY_INDEX, **_grouped),
    Case("by_index_offsets", sizes=SIZES, scale=0.4, prob_mod=BY_INDEX,
         offsets=(0, 0, 2, 4)),
    Case("table_factor", sizes=SIZES, scale=0.4, prob_mod=TABLE_FACTOR,
         tables=(np.random.default_rng(8).normal(size=13).astype(np.float32),)),
    Case("bias_and_factor", sizes=SIZES, scale=0.4, score_mod=ADD_BIAS,
         prob_mod=Mod("""      %r = arith.mulf %p, %x1 : f32
      flash.yield %r : f32""", lambda p, x, y, *_: p * y),
         aux=(Aux("h1mn", "f32", lambda rng, shape: rng.normal(size=shape)),
              KEY_FACTOR)),
    Case("dropout_empty_rows_nan", sizes=SIZES, scale=0.4, mask_mod=causal(-4),
         prob_mod=DROPOUT, aux=(KEEP_SOME,)),
    Case("dropout_empty_rows_zero", sizes=SIZES, scale=0.4,
         mask_mod=causal(-4), prob_mod=DROPOUT, aux=(KEEP_SOME,),
         empty_row="zero"),
    Case("only_empty_rows_infinite", sizes=SIZES, scale=0.4,
         mask_mod=causal(-1000), prob_mod=TIMES_AUX, aux=(INFINITE,),
         empty_row="zero"),
    # Too large for f16 before the division by a sum over all keys.
    Case("large_factor_f16", sizes=SIZES, scale=0.01, types=("f16",) * 3,
         numerics=Numerics("f32", "f16", "f32", "f32"), prob_mod=TIMES_AUX,
         aux=(Aux("bn", "f32", lambda rng, shape: 1e5 * (
             1 + rng.random(shape))),)),
    Case("dropout_no_keys", sizes=dict(SIZES, n=0), scale=0.4,
         prob_mod=DROPOUT, aux=(KEEP_SOME,)),
    # Finite masks: rows 0 to 3 keep nothing; of "low" also every second row.
    Case("finite_select", sizes=SIZES, scale=0.4,
         score_mod=finite("-1.0e9", finite_causal(-4))),
    Case("finite_low", sizes=SIZES, scale=0.4,
         score_mod=finite("-1.0e9", finite_causal(-2), kept="low")),
    Case("finite_added", sizes=SIZES, scale=0.4,
         score_mod=finite(LOWEST, finite_causal(-4), spelling="add")),
    Case("finite_multiplied", sizes=SIZES, scale=0.4,
         score_mod=finite("-1.0e10", finite_causal(-4), spelling="multiply")),
    Case("finite_half", sizes=SIZES, scale=0.4,
         score_mod=finite("-65504.0", finite_causal(-4), spelling="half")),
    Case("finite_window", sizes=SIZES, scale=0.4, aux=_padding,
         score_mod=finite(LOWEST, _window, spelling="add")),
    Case("finite_and_mask", sizes=SIZES, scale=0.4, mask_mod=causal(3),
         score_mod=finite("-1.0e9", finite_causal(-4), kept="low")),
    Case("finite_sink", sizes=SIZES, scale=0.4, **_sink,
         score_mod=finite("-1.0e9", finite_causal(-4), kept="low")),
    Case("finite_low_sink", sizes=SIZES, scale=0.4, **_sink,
         make_sink=lambda rng, shape: np.full(shape, -2e9),
         score_mod=finite("-1.0e9", finite_causal(-4), kept="low")),
    Case("finite_offsets", sizes=SIZES, scale=0.4, offsets=(0, 0, 5, 2),
         score_mod=finite("-1.0e9", finite_causal(-4), kept="low")),
    # The first two keys and the last three: tiles between them are empty.
    Case("gaps", sizes=SIZES, scale=0.4, mask_mod=Mod(
        SINKS_AND_WINDOW[0] + "\n      flash.yield %keep : i1",
        SINKS_AND_WINDOW[1])),
    Case("finite_gaps", sizes=SIZES, scale=0.4,
         score_mod=finite("-1.0e9", SINKS_AND_WINDOW, kept="low")),
    Case("no_keys", sizes=dict(SIZES, n=0), scale=0.4),
    Case("no_keys_zero", sizes=dict(SIZES, n=0), scale=0.4, empty_row="zero"),
    Case("no_keys_sink", sizes=dict(SIZES, n=0), scale=0.4, **_sink),
    Case("no_queries", sizes=dict(SIZES, m=0), scale=0.4),
    Case("no_batches", sizes=dict(SIZES, b=0), scale=0.4),
]
# Each once more with sizes known at run time only.
CASES += [replace(case, name=case.name + "_dynamic", dynamic="bhgmn")
          for case in CASES
          if case.name in ("f32", "bf16", "grouped_causal", "transposed", "unit",
                           "bias", "empty_rows_zero", "no_keys", "no_keys_sink",
                           "no_queries", "no_batches", "sink", "dropout",
                           "key_factor_grouped", "finite_low",
                           "finite_added")]
