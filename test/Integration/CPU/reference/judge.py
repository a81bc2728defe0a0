# RUN: %python %s
"""The judge judged: what is right passes, what is nearly right does not."""

import os
import sys
from dataclasses import replace

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

import numpy as np  # noqa: E402
from attention_cases import CASES, causal  # noqa: E402
from attention_reference import DTYPES, merge  # noqa: E402

BY_NAME = {case.name: case for case in CASES}


def online(case, inputs, tile, rescale=True):
    """The online softmax in float32 over tiles of keys, for (b, h, s, d)."""
    query, key, value = (inputs[x].astype(np.float32)
                         for x in ("query", "key", "value"))
    shape = query.shape[:3]
    maximum = np.full(shape, -np.inf, np.float32)
    total = np.zeros(shape, np.float32)
    out = np.zeros(shape + value.shape[-1:], np.float32)
    for first in range(0, key.shape[2], tile):
        keys, values = (x[:, :, first:first + tile] for x in (key, value))
        s = query @ keys.swapaxes(-1, -2) * np.float32(case.scale)
        larger = np.maximum(maximum, s.max(-1))
        factor = np.exp(maximum - larger) if rescale else 1
        p = np.exp(s - larger[..., None])
        total = total * factor + p.sum(-1)
        p = p.astype(DTYPES[case.numerics.prob]).astype(np.float32)
        out = out * np.reshape(factor, np.shape(factor) + (1,)) + p @ values
        maximum = larger
    return [(out / total[..., None]).astype(DTYPES[case.numerics.out]),
            maximum + np.log(total)]


def own(case, inputs):
    return case.evaluate(inputs, case.numerics)


def must_fail(what, case, actual, inputs):
    try:
        case.check(actual, inputs)
    except AssertionError:
        return
    raise SystemExit(f"{case.name}: {what} passes")


for name in ("f16", "bf16"):
    case = BY_NAME[name]
    inputs = case.inputs(1)
    right = own(case, inputs)
    case.check(right, inputs)
    case.check(online(case, inputs, 4), inputs)
    must_fail("no rescale", case, online(case, inputs, 4, rescale=False), inputs)
    must_fail("a factor of the scale", case,
              own(replace(case, scale=case.scale * 1.02), inputs), inputs)
    must_fail("a binary logarithm", case,
              [right[0], right[1] * np.float32(np.log2(np.e))], inputs)
    must_fail("a lost key", case, own(
        replace(case, sizes=dict(case.sizes, n=12)),
        {k: x[:, :, :12] if k in ("key", "value") else x
         for k, x in inputs.items()}), inputs)
    must_fail("a transposed V", case, own(
        case, dict(inputs, value=inputs["value"][..., ::-1])), inputs)

for name in ("causal", "grouped_causal", "empty_rows_nan", "empty_rows_zero"):
    case = BY_NAME[name]
    inputs = case.inputs(1)
    shift = {"causal": 0, "grouped_causal": 2}.get(name, -4)
    for off in (-1, 1):
        must_fail("a mask off by one", case, own(
            replace(case, mask_mod=causal(shift + off)), inputs), inputs)

case = BY_NAME["grouped"]
inputs = case.inputs(1)
swapped = [x[:, :, ::-1] for x in own(case, inputs)]
must_fail("swapped groups", case, swapped, inputs)
swapped = own(case, dict(inputs, key=inputs["key"][:, ::-1],
                         value=inputs["value"][:, ::-1]))
must_fail("swapped heads", case, swapped, inputs)

case = BY_NAME["empty_rows_nan"]
inputs = case.inputs(1)
must_fail("0 in place of NaN", case,
          own(replace(case, empty_row="zero"), inputs), inputs)
case = BY_NAME["sink"]
inputs = case.inputs(1)
must_fail("a forgotten sink", case, own(
    replace(case, sink_layout=None),
    {k: x for k, x in inputs.items() if k != "sink"}), inputs)

# Parts of the keys, one of them empty, join to the whole.
case = BY_NAME["causal"]
inputs = case.inputs(1)
exact = case.evaluate(inputs, replace(case.numerics, score="f64", prob="f64",
                                      acc="f64", out="f64"))
parts = []
for first, last in ((0, 5), (5, 12), (12, 13)):
    part = replace(case, sizes=dict(case.sizes, n=last - first),
                   offsets=(0, 0, 0, first))
    parts.append(part.evaluate(
        {k: x[:, :, first:last] if k in ("key", "value") else x
         for k, x in inputs.items()},
        replace(case.numerics, score="f64", prob="f64", acc="f64", out="f64")))
joined = merge(*[np.stack(x) for x in zip(*parts)])
for a, b in zip(joined, exact):
    np.testing.assert_allclose(a, b, rtol=1e-12)
print("judged")
