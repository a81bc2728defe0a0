# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""flash.attention in NumPy, and the rule that says when a result is close.

`attention` computes what the op's description says, line by line, in float64
(or longdouble), or in the op's own types: the second is what an unfused graph
computes, and its error is the measure of every other one.

Layouts are strings with a letter per dimension of the operand: with the
dimensions `bhgmnde` a query in (batch, head, group, sequence, depth) order is
`bhgmd`; `1` is a unit dimension. The last four letters of the dimensions are m,
n, d and e; those before are batch and group.
"""

from dataclasses import dataclass

import ml_dtypes
import numpy as np

DTYPES = {
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "f32": np.float32,
    "f64": np.float64,
    "f80": np.longdouble,
    "i1": np.bool_,
    "i8": np.int8,
    "i32": np.int32,
    "i64": np.int64,
}


@dataclass(frozen=True)
class Numerics:
    """Types of the scores, the probabilities, the accumulator and the output."""

    score: str = "f64"
    prob: str = "f64"
    acc: str = "f64"
    out: str = "f64"


# An evaluation in these is exact beside one in narrower types.
FLOAT64 = Numerics()
EXTENDED = Numerics("f80", "f80", "f80", "f80")


def _squeeze(array, layout):
    """Drops the unit dimensions, those with the letter 1."""
    array = np.asarray(array)
    assert array.ndim == len(layout), (array.shape, layout)
    kept = tuple(0 if letter == "1" else slice(None) for letter in layout)
    return array[kept], layout.replace("1", "")


def _spread(array, layout, dims):
    """`array` with a dimension per letter of `dims`, 1 where it has none."""
    array, layout = _squeeze(array, layout)
    order = sorted(range(len(layout)), key=lambda i: dims.index(layout[i]))
    array = array.transpose(order)
    shape = iter(array.shape)
    return array.reshape([next(shape) if d in layout else 1 for d in dims])


def _gather_layout(array, dims, layout):
    """`array` over `dims` in the order of `layout`."""
    letters = layout.replace("1", "")
    array = array.transpose([dims.index(letter) for letter in letters])
    shape = iter(array.shape)
    return array.reshape([1 if d == "1" else next(shape) for d in layout])


def _contract(a, a_layout, b, b_layout, result, sizes, dtype):
    a, a_layout = _squeeze(np.asarray(a).astype(dtype), a_layout)
    b, b_layout = _squeeze(np.asarray(b).astype(dtype), b_layout)
    spanned = "".join(d for d in result if d in a_layout + b_layout)
    product = np.einsum(f"{a_layout},{b_layout}->{spanned}", a, b, dtype=dtype)
    return np.broadcast_to(_spread(product, spanned, result), sizes)


def attention(query, key, value, *, dims, layouts, out_layout, lse_layout=None,
              scale=None, score_mod=None, mask_mod=None, prob_mod=None,
              aux=(), aux_layouts=(), tables=(), sink=None, sink_layout=None, offsets=None,
              empty_row="nan", numerics=FLOAT64, sizes=None):
    """(O, lse): prob_mod(softmax(keep ? score_mod(scale * Q K^T) : -inf)) V.

    `layouts` are those of the query, the key and the value. `score_mod(s, *aux,
    *tables, *indices)`, `mask_mod(*aux, *tables, *indices)` and `prob_mod(p,
    *aux, *tables, *indices)` work on arrays that broadcast over (batch...,
    group..., m, n). lse is a natural logarithm,
    None when `lse_layout` is None. `sizes` gives the sizes of dimensions that no
    input spans.
    """
    batch, (m, n, d, e) = dims[:-4], dims[-4:]
    rows, scores = batch + m, batch + m + n
    size_of = dict(sizes or {})
    operands = [query, key, value, *aux] + ([] if sink is None else [sink])
    operand_layouts = [*layouts, *aux_layouts] + (
        [] if sink is None else [sink_layout])
    for array, layout in zip(operands, operand_layouts):
        for letter, size in zip(layout, np.shape(array)):
            if letter != "1":
                assert size_of.setdefault(letter, size) == size, letter
    shape = [size_of[letter] for letter in scores]

    score_type = DTYPES[numerics.score]
    s = _contract(query, layouts[0], key, layouts[1], scores, shape, score_type)
    if scale is not None:
        s = s * score_type(scale)
    aux = [_spread(x, layout, scores) for x, layout in zip(aux, aux_layouts)]
    indices = list(np.ogrid[tuple(slice(0, size) for size in shape)])
    if offsets is not None:
        indices = [index + offset for index, offset in zip(indices, offsets)]
    if score_mod is not None:
        s = score_mod(s, *aux, *tables, *indices).astype(score_type)
    if mask_mod is not None:
        s = np.where(mask_mod(*aux, *tables, *indices), s, score_type(-np.inf))

    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        maximum = np.max(s, axis=-1, initial=-np.inf)
        if sink is not None:
            sink = _spread(sink, sink_layout, rows).astype(score_type)
            maximum = np.maximum(maximum, sink)
        finite = np.where(maximum == -np.inf, score_type(0), maximum)
        numerators = np.exp(s - finite[..., None])
        total = np.sum(numerators, axis=-1)
        if sink is not None:
            total = total + np.exp(sink - finite)
        if empty_row == "nan_despite_sink":
            keyless = np.max(s, axis=-1, initial=-np.inf) == -np.inf
            total = np.where(keyless, score_type(np.nan), total)
        divisor = total
        if empty_row == "zero":
            divisor = np.where(total == 0, score_type(1), total)
        p = numerators / divisor[..., None]
        if prob_mod is not None:  # but for what an empty row gives
            changed = prob_mod(p, *aux, *tables, *indices).astype(score_type)
            p = np.where((total == 0)[..., None], p, changed)
            if empty_row == "nan_despite_sink":
                p = np.where(keyless[..., None], np.nan, p)
        p = p.astype(DTYPES[numerics.prob])
        lse = finite + np.log(total)

        outs = batch + m + e
        out = _contract(p, scores, value, layouts[2], outs,
                        shape[:-1] + [size_of[e]], DTYPES[numerics.acc])
        out = out.astype(DTYPES[numerics.out])
    out = _gather_layout(out, outs, out_layout)
    if lse_layout is None:
        return out, None
    return out, _gather_layout(lse, rows, lse_layout)


def merge(outputs, lses, sink=None, empty_row="nan"):
    """(O, lse) of the parts (o_i, lse_i) of a row's keys.

    `outputs` has shape (parts, rows..., e), `lses` (parts, rows...) and `sink`
    one that broadcasts over (rows...).
    """
    outputs, lses = np.asarray(outputs), np.asarray(lses)
    with np.errstate(invalid="ignore", divide="ignore"):
        maximum = np.max(lses, axis=0, initial=-np.inf)
        if sink is not None:
            maximum = np.maximum(maximum, sink)
        finite = np.where(maximum == -np.inf, 0, maximum)
        weights = np.exp(lses - finite)
        total = np.sum(weights, axis=0)
        if sink is not None:
            total = total + np.exp(sink - finite)
        if empty_row == "nan_despite_sink":
            keyless = np.max(lses, axis=0, initial=-np.inf) == -np.inf
            total = np.where(keyless, np.nan, total)
        divisor = np.where(total == 0, 1, total) if empty_row == "zero" else total
        # What an empty part holds does not matter.
        parts = np.where(lses[..., None] == -np.inf, 0, outputs)
        out = np.sum(weights[..., None] / divisor[..., None] * parts, axis=0)
        return out, finite + np.log(total)


# A sum in another order, or one more rounding of the probabilities, is this
# much worse than NumPy's at most.
DEFAULT_FACTOR = 4.0


def assert_close(actual, exact, own, factor=DEFAULT_FACTOR, what="result"):
    """Fails unless `actual` is about as good as an unfused graph's result.

    `exact` is the result in float64 or better, `own` that in the op's own
    types. The error of `actual`, its root mean square and its largest, is at
    most `factor` times that of `own` plus one rounding of the element type of
    `own`. NaN and infinities must be where they are in `exact`.
    """
    actual, exact, own = (np.asarray(x) for x in (actual, exact, own))
    assert actual.shape == exact.shape, (
        f"{what}: shape {actual.shape}, expected {exact.shape}")
    unit = float(ml_dtypes.finfo(own.dtype).eps) / 2
    wide = exact.dtype
    actual, own = actual.astype(wide), own.astype(wide)
    for name, kind in (("NaN", np.isnan), ("+inf", np.isposinf),
                       ("-inf", np.isneginf)):
        wrong = kind(actual) != kind(exact)
        assert not wrong.any(), (
            f"{what}: {name} differs at {wrong.sum()} of {wrong.size} elements, "
            f"first at {tuple(int(i) for i in np.argwhere(wrong)[0])}")
    finite = np.isfinite(exact) & np.isfinite(own)
    if not finite.any():
        return
    actual, exact, own = actual[finite], exact[finite], own[finite]
    for name, norm in (("root-mean-square", lambda x: np.sqrt(np.mean(x * x))),
                       ("largest", np.max)):
        error = norm(np.abs(actual - exact))
        allowed = (factor * norm(np.abs(own - exact))
                   + unit * norm(np.abs(exact)))
        assert error <= allowed, (
            f"{what}: {name} error {error:.3e} is above {allowed:.3e}, "
            f"{factor} times the unfused graph's own")
