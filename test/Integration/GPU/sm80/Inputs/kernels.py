# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The attentions that the mma.sync kernels are tested with, and mutants of
kernels that the tests must find.

Sizes are ragged against the tiles of 128 queries and 64 or 128 keys, and larger
than one of them where that makes a difference.
"""

import pathlib
import re
import sys
from dataclasses import dataclass, replace
from dataclasses import fields as dataclass_fields

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).parents[4] / "utils"))

from attention_cases import (  # noqa: E402
    ADD_BIAS, BRAIN, BUCKET, BY_INDEX, DROPOUT, FLOAT64, HALF, INFINITE,
    KEEP_SOME, KEY_FACTOR, LOWEST, SOFT_CAP, TABLE_FACTOR, TIMES_AUX, Aux, Case,
    Mod, Numerics, causal, finite, finite_causal)
from attention_reference import assert_close  # noqa: E402

TYPES = {"bf16": BRAIN, "f16": HALF,
         "f32": Numerics("f32", "f32", "f32", "f32")}
# ex2.approx and lg2.approx are less exact than NumPy's exp and log.
FACTOR = 8.0
# The same where numerics=fast may take tanh.approx, which is wrong by up to
# 2^-11 of its result (PTX ISA): 18 times were seen on an H200.
FAST_FACTOR = 64.0


def _case(name, dtype="bf16", mods=(), d=64, e=None, m=200, n=333, **more):
    sizes = dict(b=2, h=3, g=2, m=m, n=n, d=d, e=e or d)
    kwargs = dict(types=(dtype,) * 3, numerics=TYPES[dtype], sizes=sizes,
                  scale=d ** -0.5)
    kwargs.update(more)
    return Case(name, **kwargs)


def _bias(shape):
    return lambda rng, sizes: rng.normal(size=sizes)


_window = Mod("""      %w = arith.constant 70 : index
      %first = arith.subi %m, %w : index
      %late = arith.cmpi sle, %n, %m : index
      %near = arith.cmpi sgt, %n, %first : index
      %keep = arith.andi %late, %near : i1
      flash.yield %keep : i1""",
              lambda *a: (a[-1] <= a[-2]) & (a[-1] > a[-2] - 70))
_padding = Mod("""      flash.yield %x0 : i1""", lambda x, *_: x)
_causal_padding = Mod("""      %late = arith.cmpi sle, %n, %m : index
      %keep = arith.andi %late, %x0 : i1
      flash.yield %keep : i1""", lambda x, *a: x & (a[-1] <= a[-2]))
# As Hugging Face masks: finite, and added.
_finite = Mod("""      %zero = arith.constant 0.0 : f32
      %low = arith.constant -3.40282347E+38 : f32
      %late = arith.cmpi sle, %n, %m : index
      %keep = arith.andi %late, %x0 : i1
      %mask = arith.select %keep, %zero, %low : f32
      %r = arith.addf %s, %mask : f32
      flash.yield %r : f32""",
              lambda s, x, *a: s + np.where(
                  x & (a[-1] <= a[-2]), s.dtype.type(0),
                  s.dtype.type(-3.40282347e38)))
_rounded = Mod("""      %a = arith.truncf %s : f32 to bf16
      %c = arith.constant 5.000000e-01 : bf16
      %t = arith.mulf %a, %c : bf16
      %r = arith.extf %t : bf16 to f32
      flash.yield %r : f32""",
               lambda s, *_: (s.astype("bfloat16")
                              * np.asarray(0.5, "bfloat16")).astype(s.dtype))
def _functions_in_numpy(s, b, h, m, n):
    larger = np.abs(s) + s.dtype.type(1)
    power = larger ** np.log10(larger)
    rounded = np.tanh(s.astype("bfloat16")).astype(s.dtype)
    distance = m - n
    whole = (np.floor_divide(distance, 5) + np.fmod(distance, 3)
             + np.abs(distance) % 7)
    return rounded + s.dtype.type(0.1) * power + (
        s.dtype.type(0.01) * whole.astype(s.dtype))


# What is no instruction, but a few of them.
_functions = Mod("""      %one = arith.constant 1.0 : f32
      %size = math.absf %s : f32
      %larger = arith.addf %size, %one : f32
      %log = math.log10 %larger : f32
      %power = math.powf %larger, %log : f32
      %narrow = arith.truncf %s : f32 to bf16
      %tanh = math.tanh %narrow : bf16
      %rounded = arith.extf %tanh : bf16 to f32
      %c3 = arith.constant 3 : index
      %c5 = arith.constant 5 : index
      %c7 = arith.constant 7 : i64
      %distance = arith.subi %m, %n : index
      %fives = arith.floordivsi %distance, %c5 : index
      %rest = arith.remsi %distance, %c3 : index
      %wide = arith.index_cast %distance : index to i64
      %far = math.absi %wide : i64
      %sevens = arith.remui %far, %c7 : i64
      %two = arith.addi %fives, %rest : index
      %two_wide = arith.index_cast %two : index to i64
      %whole = arith.addi %two_wide, %sevens : i64
      %number = arith.sitofp %whole : i64 to f32
      %tenth = arith.constant 0.1 : f32
      %hundredth = arith.constant 0.01 : f32
      %a = arith.mulf %tenth, %power : f32
      %b2 = arith.mulf %hundredth, %number : f32
      %c = arith.addf %rounded, %a : f32
      %r = arith.addf %c, %b2 : f32
      flash.yield %r : f32""", _functions_in_numpy)
# A row of batch b keeps the keys from 150·b up to its own: the first ones of
# the second batch keep none.
_left_padded = ("""      %late = arith.cmpi sle, %n, %m : index
      %keep = arith.andi %late, %x0 : i1""",
                lambda x, *a: x & (a[-1] <= a[-2]))
_from_150 = (Aux("bn", "i1", lambda rng, shape: np.arange(shape[1]) >= (
    150 * np.arange(shape[0])[:, None])),)
_near = ("""      %w = arith.constant 70 : index
      %first = arith.subi %m, %w : index
      %late = arith.cmpi sle, %n, %m : index
      %recent = arith.cmpi sgt, %n, %first : index
      %keep = arith.andi %late, %recent : i1""",
         lambda *a: (a[-1] <= a[-2]) & (a[-1] > a[-2] - 70))
_bits = lambda rng, shape: rng.random(shape) < 0.7  # noqa: E731
_grouped = dict(dims="bhgmnde", layouts=("bhgmd", "bhnd", "bhne"),
                out_layout="bhgme", lse_layout="bhgm")

CASES = [
    *[_case(f"{dtype}_d{d}", dtype, d=d)
      for dtype in TYPES for d in (16, 24, 64, 72, 128, 256)],
    _case("d40_e96", d=40, e=96), _case("d128_e64", "f16", d=128, e=64),
    _case("f32_d40_e24", "f32", d=40, e=24),
    _case("one_query", m=1, n=1000), _case("short", m=5, n=3),
    _case("exact", m=256, n=256), _case("exact_causal", m=256, n=256,
                                        mask_mod=causal()),
    *[_case(f"causal_{dtype}_d{d}", dtype, d=d, mask_mod=causal())
      for dtype in TYPES for d in (64, 128)],
    _case("bottom_right", m=100, n=333, mask_mod=causal(233)),
    _case("window", m=500, n=500, mask_mod=_window),
    _case("padding", mask_mod=_padding, aux=(Aux("bn", "i1", _bits),)),
    _case("causal_padding", m=300, n=300, mask_mod=_causal_padding,
          empty_row="zero", aux=(Aux("b11n", "i1", _bits),)),
    _case("finite_mask", m=300, n=300, score_mod=_finite,
          aux=(Aux("bn", "i1", _bits),)),
    # Key tiles are skipped; or gone over again, where rows keep nothing.
    _case("finite_causal", m=400, n=400,
          score_mod=finite(LOWEST, finite_causal(0), spelling="add")),
    _case("finite_causal_f32", "f32", m=400, n=400, d=128,
          score_mod=finite(LOWEST, finite_causal(0), spelling="add")),
    _case("finite_window", "f16", m=500, n=500,
          score_mod=finite("-1.0e9", _near)),
    _case("finite_left_padded", m=400, n=400, aux=_from_150, d=128,
          score_mod=finite(LOWEST, _left_padded, spelling="add")),
    _case("finite_empty_rows", m=300,
          score_mod=finite("-65504.0", finite_causal(-140))),
    _case("finite_low_rows", m=300,
          score_mod=finite("-1.0e9", finite_causal(0), kept="low")),
    _case("finite_and_mask", m=300, mask_mod=causal(20),
          score_mod=finite("-1.0e9", finite_causal(-60))),
    _case("finite_sink", m=300, sink_layout="h",
          score_mod=finite("-1.0e9", finite_causal(-60))),
    _case("finite_grouped", m=300, prob_mod=TIMES_AUX, aux=(KEY_FACTOR,),
          score_mod=finite("-1.0e9", finite_causal(-60)), **_grouped),
    _case("finite_offsets", m=100, offsets=(0, 0, 150, 7),
          score_mod=finite("-1.0e9", finite_causal(0))),
    _case("bias", score_mod=ADD_BIAS, aux=(Aux("h1mn", "f32", _bias("h1mn")),)),
    _case("soft_cap", d=128, score_mod=SOFT_CAP, mask_mod=causal()),
    _case("rounded_scores", score_mod=_rounded),
    _case("functions", score_mod=_functions),
    _case("table", score_mod=BUCKET, tables=(
        np.random.default_rng(7).normal(size=(5, 3)).astype(np.float32),)),
    _case("sink", sink_layout="h"),
    _case("sink_per_row", sink_layout="hm", sink_type="bf16",
          mask_mod=causal(-4)),
    _case("offsets", m=100, mask_mod=causal(), offsets=(0, 0, 150, 7)),
    _case("grouped", **_grouped),
    _case("grouped_causal", d=128, mask_mod=causal(), **_grouped),
    _case("layouts", layouts=("bmhd", "nbhd", "bnhe"), out_layout="mbhe",
          lse_layout="hmb", mask_mod=causal()),
    _case("broadcast_keys", layouts=("bhmd", "nd", "bne")),
    _case("no_batch", dims="mnde", layouts=("md", "nd", "ne"), out_layout="me",
          lse_layout="m"),
    _case("no_scale", scale=None), _case("negative_scale", scale=-0.125),
    _case("no_lse", lse_layout=None),
    _case("empty_rows_nan", mask_mod=causal(-140)),
    _case("empty_rows_zero", mask_mod=causal(-140), empty_row="zero"),
    _case("empty_rows_despite_sink", mask_mod=causal(-140), sink_layout="h",
          empty_row="nan_despite_sink"),
    _case("no_keys", n=0), _case("no_keys_zero", n=0, empty_row="zero"),
    _case("no_keys_sink", n=0, sink_layout="h"),
    _case("dropout", prob_mod=DROPOUT, aux=(KEEP_SOME,)),
    _case("dropout_f32", "f32", prob_mod=DROPOUT, aux=(KEEP_SOME,)),
    _case("dropout_causal", "f16", d=128, mask_mod=causal(), prob_mod=DROPOUT,
          aux=(KEEP_SOME,)),
    _case("dropout_sink", prob_mod=DROPOUT, aux=(KEEP_SOME,), sink_layout="h"),
    _case("key_factor_grouped", prob_mod=TIMES_AUX, mask_mod=causal(),
          aux=(KEY_FACTOR,), **_grouped),
    _case("by_index_offsets", prob_mod=BY_INDEX, offsets=(0, 0, 150, 7)),
    _case("table_factor", prob_mod=TABLE_FACTOR, tables=(
        np.random.default_rng(8).normal(size=13).astype(np.float32),)),
    _case("dropout_empty_rows_nan", mask_mod=causal(-140), prob_mod=DROPOUT,
          aux=(KEEP_SOME,)),
    _case("dropout_empty_rows_zero", mask_mod=causal(-140), prob_mod=DROPOUT,
          aux=(KEEP_SOME,), empty_row="zero"),
    _case("only_empty_rows_infinite", mask_mod=causal(-1000),
          prob_mod=TIMES_AUX, aux=(INFINITE,), empty_row="zero"),
    _case("out_f32", numerics=Numerics("f32", "bf16", "f32", "f32")),
]
CASES += [replace(case, name=case.name + "_dynamic", dynamic="bhgmn")
          for case in CASES
          if case.name in ("bf16_d128", "f16_d72", "f32_d64", "causal_bf16_d64",
                           "grouped_causal", "layouts", "bias", "padding",
                           "no_keys", "one_query", "sink", "window",
                           "dropout", "key_factor_grouped", "finite_causal",
                           "finite_low_rows", "finite_grouped")]


def constant_scale(text, case):
    """The module's scale as a constant, which the exponent absorbs."""
    text = re.sub(r", %scale: f32", "", text)
    constant = f"  %scale = arith.constant {case.scale:.9e} : f32\n"
    return text.replace("  %r", constant + "  %r", 1)


CONSTANT_SCALE = ("bf16_d64", "bf16_d128", "f16_d128", "causal_bf16_d128",
                  "f32_d64", "sink", "grouped", "empty_rows_zero")


@dataclass(frozen=True)
class Tf32Case(Case):
    """f32 whose products may be rounded to tf32, which has f16's precision."""

    def check(self, actual, inputs, factor=FACTOR):
        rounded = {**inputs, **{name: inputs[name].astype(np.float16)
                                for name in ("query", "key", "value")}}
        own = self.evaluate(rounded, Numerics("f32", "f16", "f32", "f32"))
        for name, *arrays in zip(("O", "lse"), actual,
                                 self.evaluate(inputs, FLOAT64), own):
            assert_close(*arrays, factor=factor, what=f"{self.name}: {name}")


TF32 = ("f32_d24", "f32_d64", "f32_d256", "causal_f32_d128", "f32_d40_e24")


def modules():
    """(name, case, module, options of flash-compile) of each kernel."""
    for case in CASES:
        yield case.name, case, case.module(), ()
        if case.name in CONSTANT_SCALE:
            yield (case.name + "_constant", case,
                   constant_scale(case.module(), case), ())
        if case.name == "soft_cap":
            yield (case.name + "_fast", case,
                   case.module(attributes="numerics = #flash.numerics<fast>"),
                   ())
        if case.name in TF32:
            fields = {f.name: getattr(case, f.name) for f in dataclass_fields(case)}
            yield (case.name + "_tf32", Tf32Case(**fields), case.module(),
                   ("--tf32",))


# What must be found: (case, what is wrong, pattern in the tile program, what
# replaces it).
MUTANTS = [
    ("bf16_d64", "no_rescale", r"= tile\.any .*", "= arith.constant false"),
    ("causal_bf16_d64", "mask_off_by_one", r"arith\.cmpi sle, (%arg\d+, %arg)",
     r"arith.cmpi slt, \1"),
    ("grouped", "swapped_heads",
     r"(tile\.copy %arg1\[)(%\w+), (%\w+),", r"\1\3, \2,"),
    ("grouped", "swapped_groups",
     r"(tile\.copy %arg0\[)(%\w+), (%\w+), (%\w+),", r"\1\2, \4, \3,"),
    ("dropout", "all_kept", r"= arith\.trunci .* : i8 to i1",
     "= arith.constant true"),
    ("finite_low_rows", "never_again", r"= tile\.block_any .*",
     "= arith.constant false"),
    ("bf16_d64", "wrong_stage", r"(tile\.wait %\w+)\[%\w+\]( pending 0 : <2)",
     r"\1[%c0]\2"),
]
