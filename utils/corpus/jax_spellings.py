#!/usr/bin/env python3
"""Attention as people write it in JAX, and what only looks like it.

usage: jax_spellings.py ROOT FOLDER [PATTERN...]

The folder's name says which way it goes to linalg: IREE's input passes if it
begins with "iree", else jaxlib's. Names that end in `__prim` ask for
linalg.map, reduce, broadcast and transpose."""

import functools
import math
import os

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import flax.linen as linen
import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from jax import lax

import common
import jax_export

B, M, N, H, D = 2, 40, 56, 4, 16
E = H * D
CASES = {}
dpa = functools.partial(jax.nn.dot_product_attention, implementation="xla")


def f32(*shape):
    return jax.ShapeDtypeStruct(shape, jnp.float32)


def f16(*shape):
    return jax.ShapeDtypeStruct(shape, jnp.float16)


def bf16(*shape):
    return jax.ShapeDtypeStruct(shape, jnp.bfloat16)


def i32(*shape):
    return jax.ShapeDtypeStruct(shape, jnp.int32)


def i1(*shape):
    return jax.ShapeDtypeStruct(shape, jnp.bool_)


def qkv(make=f32, m=M, n=N, h=H, kv=None, d=D, dv=None):
    """As (b, s, h, d)."""
    return [make(B, m, h, d), make(B, n, kv or h, d),
            make(B, n, kv or h, dv or d)]


def bhsd(make=f32, m=M, n=N, h=H, d=D):
    return [make(B, h, m, d), make(B, h, n, d), make(B, h, n, d)]


def case(arguments, attentions=1, mask="none", prim=False, **more):
    """Registers a function; with `prim` also in primitive ops."""
    def register(function):
        entry = dict(attentions=attentions, mask=mask, **more)
        CASES[function.__name__] = (function, arguments, entry)
        if prim:
            CASES[function.__name__ + "__prim"] = (function, arguments, entry)
        return function
    return register


def scores(q, k):
    return jnp.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(q.shape[-1])


def weigh(p, v):
    return jnp.einsum("bhqk,bkhd->bqhd", p, v)


def attend(s, v):
    return weigh(jax.nn.softmax(s, axis=-1), v)


def rows(m=M):
    return jnp.arange(m)[:, None]


def keys(n=N):
    return jnp.arange(n)[None, :]


# jax.nn.dot_product_attention

def dpa_case(name, arguments, call, mask="none", prim=False, **more):
    call.__name__ = name
    case(arguments, mask=mask, prim=prim, **more)(call)


dpa_case("dpa_scale", qkv(dv=D), lambda q, k, v: dpa(q, k, v, scale=0.3))
dpa_case("dpa_bias", [*qkv(), f32(1, H, M, N)], lambda q, k, v, b: dpa(
    q, k, v, bias=b), "bias", prim=True)
dpa_case("dpa_bias_causal", [*qkv(n=M), f32(H, M, M)], lambda q, k, v, b: dpa(
    q, k, v, bias=b[None], is_causal=True), "causal & bias")
dpa_case("dpa_bool_mask_causal", [*qkv(n=M), i1(B, 1, M, M)],
         lambda q, k, v, m: dpa(q, k, v, mask=m, is_causal=True),
         "causal & mask", prim=True)
dpa_case("dpa_key_mask", [*qkv(), i1(B, 1, 1, N)],
         lambda q, k, v, m: dpa(q, k, v, mask=m), "padding")
dpa_case("dpa_lengths", [*qkv(), i32(B), i32(B)],
         lambda q, k, v, a, b: dpa(q, k, v, query_seq_lengths=a,
                                   key_value_seq_lengths=b), "padding")
dpa_case("dpa_lengths_causal", [*qkv(n=M), i32(B), i32(B)],
         lambda q, k, v, a, b: dpa(q, k, v, query_seq_lengths=a, is_causal=True,
                                   key_value_seq_lengths=b), "causal & padding",
         prim=True)
dpa_case("dpa_key_lengths", [*qkv(), i32(B)],
         lambda q, k, v, b: dpa(q, k, v, key_value_seq_lengths=b), "padding")
dpa_case("dpa_query_lengths", [*qkv(), i32(B)],
         lambda q, k, v, b: dpa(q, k, v, query_seq_lengths=b), "query padding")
dpa_case("dpa_window", qkv(), lambda q, k, v: dpa(
    q, k, v, local_window_size=(7, 3)), "window", prim=True)
dpa_case("dpa_window_one_number", qkv(), lambda q, k, v: dpa(
    q, k, v, local_window_size=5), "window")
dpa_case("dpa_window_left", qkv(n=M), lambda q, k, v: dpa(
    q, k, v, local_window_size=(6, 0)), "causal window 6")
dpa_case("dpa_gqa_causal", qkv(n=M, kv=2), lambda q, k, v: dpa(
    q, k, v, is_causal=True), "causal", prim=True)
dpa_case("dpa_mqa", qkv(kv=1), lambda q, k, v: dpa(q, k, v))
dpa_case("dpa_gqa_bias", [*qkv(kv=2), f32(B, H, M, N)],
         lambda q, k, v, b: dpa(q, k, v, bias=b), "bias")
dpa_case("dpa_gqa_mask", [*qkv(kv=2), i1(B, H, M, N)],
         lambda q, k, v, b: dpa(q, k, v, mask=b), "mask")
dpa_case("dpa_bf16_causal", qkv(bf16, n=M), lambda q, k, v: dpa(
    q, k, v, is_causal=True), "causal", prim=True)
dpa_case("dpa_f16_mask", [*qkv(f16), i1(1, 1, M, N)], lambda q, k, v, m: dpa(
    q, k, v, mask=m), "mask")
dpa_case("dpa_unbatched", [f32(M, H, D), f32(N, H, D), f32(N, H, D)],
         lambda q, k, v: dpa(q, k, v), prim=True)
dpa_case("dpa_all", [*qkv(n=M, kv=2), f32(1, H, M, M), i1(B, 1, 1, M), i32(B),
                     i32(B)],
         lambda q, k, v, b, m, x, y: dpa(
             q, k, v, bias=b, mask=m, scale=0.2, is_causal=True,
             query_seq_lengths=x, key_value_seq_lengths=y,
             local_window_size=(8, 0)), "causal window & bias & padding",
         prim=True)
dpa_case("dpa_default", qkv(n=M), lambda q, k, v: jax.nn.dot_product_attention(
    q, k, v, is_causal=True), "causal")
dpa_case("dpa_vmap", [f32(3, *x.shape) for x in qkv(n=M)],
         jax.vmap(lambda q, k, v: dpa(q, k, v, is_causal=True)), "causal")
dpa_case("dpa_jit_inside", qkv(), jax.jit(lambda q, k, v: dpa(q, k, v) + 1))
dpa_case("dpa_remat", qkv(n=M), jax.checkpoint(lambda q, k, v: dpa(
    q, k, v, is_causal=True)), "causal")


@case(qkv(n=M), mask="causal", prim=True)
def dpa_decode_step(q, k, v):
    return dpa(q[:, -1:], k, v, is_causal=False)


@case([f32(B, 1, H, D), f32(B, 64, H, D), f32(B, 64, H, D), f32(B, 1, H, D),
       f32(B, 1, H, D), i32()], mask="padding", prim=True,
      features=["cache by dynamic_update_slice"])
def decode_cache(q, ks, vs, k, v, position):
    ks = lax.dynamic_update_slice(ks, k, (0, position, 0, 0))
    vs = lax.dynamic_update_slice(vs, v, (0, position, 0, 0))
    keep = (jnp.arange(64) <= position)[None, None, None, :]
    return dpa(q, ks, vs, mask=keep), ks, vs


# einsum

def einsum_case(index, first, second, shapes, scale):
    def function(q, k, v):
        c = 1 / math.sqrt(D)
        if scale == "q":
            q = q * c
        elif scale == "both":
            q, k = q * math.sqrt(c), k * math.sqrt(c)
        s = jnp.einsum(first, q, k)
        if scale == "s":
            s = s * c
        result, output = first.split("->")[1], second.split("->")[1]
        key = next(x for x in result if x not in output)
        axis = result.index(key) - len(result)
        p = jax.nn.softmax(s, axis=axis)
        left = second.split(",")[0] == result
        return jnp.einsum(second, *((p, v) if left else (v, p)))
    CASES[f"einsum_{index:02d}"] = (
        function, [f32(*s) for s in shapes],
        dict(attentions=1, mask="none", features=["einsum"]))


for index, row in enumerate([
        ("bqhd,bkhd->bhqk", "bhqk,bkhd->bqhd",
         ((2, 40, 4, 16), (2, 56, 4, 16), (2, 56, 4, 24)), "s"),
        ("BTNH,BSNH->BTNS", "BTNS,BSNH->BTNH",
         ((2, 40, 4, 16), (2, 56, 4, 16), (2, 56, 4, 24)), "q"),
        ("BTNH,BSNH->BNST", "BNST,BSNH->BTNH",
         ((2, 40, 4, 16), (2, 56, 4, 16), (2, 56, 4, 24)), "both"),
        ("BTKGH,BSKH->BKGTS", "BKGTS,BSKH->BTKGH",
         ((2, 40, 2, 3, 16), (2, 56, 2, 16), (2, 56, 2, 16)), "q"),
        ("BTKGH,BSKH->BTSKG", "BTSKG,BSKH->BTKGH",
         ((2, 40, 2, 3, 16), (2, 56, 2, 16), (2, 56, 2, 16)), "s"),
        ("bhqd,bhkd->bhqk", "bhqk,bhkd->bqhd",
         ((2, 4, 40, 16), (2, 4, 56, 16), (2, 4, 56, 24)), "s"),
        ("bhqd,bhkd->bhqk", "bhkd,bhqk->bhqd",
         ((2, 4, 40, 16), (2, 4, 56, 16), (2, 4, 56, 24)), "s"),
        ("tbhd,sbhd->bhts", "bhts,sbhd->tbhd",
         ((40, 2, 4, 16), (56, 2, 4, 16), (56, 2, 4, 24)), "q"),
        ("tbhd,sbhd->stbh", "stbh,sbhd->tbhd",
         ((40, 2, 4, 16), (56, 2, 4, 16), (56, 2, 4, 24)), "s"),
        ("...qhd,...khd->...hqk", "...hqk,...khd->...qhd",
         ((2, 3, 40, 4, 16), (2, 3, 56, 4, 16), (2, 3, 56, 4, 16)), "s"),
        ("bhd,bkhd->bhk", "bhk,bkhd->bhd",
         ((2, 4, 16), (2, 56, 4, 16), (2, 56, 4, 16)), "s"),
        ("bqhd,bkd->bhqk", "bhqk,bkd->bqhd",
         ((2, 40, 4, 16), (2, 56, 16), (2, 56, 24)), "s"),
        ("hqd,hkd->hqk", "hqk,hkd->qhd",
         ((4, 40, 16), (4, 56, 16), (4, 56, 24)), "both"),
        ("bxyhd,bzwhd->bhxyzw".replace("zw", "k"),
         "bhxyk,bkhd->bxyhd",
         ((2, 5, 8, 4, 16), (2, 56, 4, 16), (2, 56, 4, 16)), "s"),
        ("ibnd,jbnd->bnij", "bnij,jbnd->ibnd",
         ((40, 2, 4, 16), (56, 2, 4, 16), (56, 2, 4, 16)), "s"),
        ("bqhcd,bkhcd->bhqk", "bhqk,bkhcd->bqhcd",
         ((2, 40, 4, 4, 5), (2, 56, 4, 4, 5), (2, 56, 4, 4, 5)), "s"),
        ("qd,kd->qk", "qk,kd->qd", ((40, 16), (56, 16), (56, 24)), "s")]):
    einsum_case(index, *row)


# Softmax by hand

@case(qkv(), prim=True)
def softmax_shifted(q, k, v):
    s = scores(q, k)
    e = jnp.exp(s - s.max(-1, keepdims=True))
    return weigh(e / e.sum(-1, keepdims=True), v)


@case(qkv())
def softmax_stop_gradient(q, k, v):
    s = scores(q, k)
    e = jnp.exp(s - lax.stop_gradient(s.max(-1, keepdims=True)))
    return weigh(e, v) / e.sum(-1)[..., None].swapaxes(1, 2)


@case(qkv(), prim=True)
def softmax_unshifted(q, k, v):
    e = jnp.exp(scores(q, k))
    return weigh(e / jnp.sum(e, axis=-1, keepdims=True), v)


@case(qkv(), prim=True)
def log_softmax(q, k, v):
    return weigh(jnp.exp(jax.nn.log_softmax(scores(q, k), axis=-1)), v)


@case(qkv(), prim=True)
def logsumexp(q, k, v):
    s = scores(q, k)
    return weigh(jnp.exp(s - jax.nn.logsumexp(s, -1, keepdims=True)), v)


@case(qkv(), features=["logsumexp returned"])
def logsumexp_returned(q, k, v):
    s = scores(q, k)
    lse = jax.scipy.special.logsumexp(s, axis=-1)
    return weigh(jnp.exp(s - lse[..., None]), v), lse


@case(qkv(n=M), mask="causal", prim=True, features=["logsumexp of -inf"])
def logsumexp_causal(q, k, v):
    s = jnp.where(rows() >= keys(M), scores(q, k), -jnp.inf)
    return weigh(jnp.exp(s - jax.nn.logsumexp(s, -1, keepdims=True)), v)


@case(qkv())
def softmax_exp2(q, k, v):
    s = scores(q, k) * (1 / math.log(2))
    e = jnp.exp2(s - s.max(-1, keepdims=True))
    return weigh(e / e.sum(-1, keepdims=True), v)


@case(qkv(), features=["2.0 ** s"])
def softmax_power(q, k, v):
    s = scores(q, k)
    e = 2.0 ** (s - s.max(-1, keepdims=True))
    return weigh(e / e.sum(-1, keepdims=True), v)


@case(qkv(), prim=True, features=["expm1 + 1"])
def softmax_expm1(q, k, v):
    s = scores(q, k)
    e = jnp.expm1(s - s.max(-1, keepdims=True)) + 1
    return weigh(e / e.sum(-1, keepdims=True), v)


@case(qkv(), features=["softmax1"])
def softmax_plus_one(q, k, v):
    s = scores(q, k)
    m = jnp.maximum(s.max(-1, keepdims=True), 0)
    e = jnp.exp(s - m)
    return weigh(e / (e.sum(-1, keepdims=True) + jnp.exp(-m)), v)


@case(qkv(), features=["softmax(initial=...), sum(initial=1)"])
def softmax_initial(q, k, v):
    e = jnp.exp(scores(q, k))
    return weigh(e / e.sum(-1, keepdims=True, initial=1.0), v)


@case([*qkv(), f32(H)], mask="sink", features=["sink concatenated"], prim=True)
def sinks(q, k, v, sink):
    s = scores(q, k)
    sink = jnp.broadcast_to(sink[None, :, None, None], (B, H, M, 1))
    p = jax.nn.softmax(jnp.concatenate([s, sink], -1), axis=-1)
    return weigh(p[..., :-1], v)


@case([*qkv(), f32(H)], mask="sink", features=["sink concatenated in front"])
def sinks_front(q, k, v, sink):
    s = scores(q, k)
    sink = jnp.broadcast_to(sink[None, :, None, None], (B, H, M, 1))
    p = jax.nn.softmax(jnp.concatenate([sink, s], -1), axis=-1)
    return weigh(p[..., 1:], v)


@case([*qkv(), f32(H)], mask="sink", features=["sink by logaddexp"])
def sinks_logaddexp(q, k, v, sink):
    s = scores(q, k)
    lse = jnp.logaddexp(jax.nn.logsumexp(s, -1, keepdims=True),
                        sink[None, :, None, None])
    return weigh(jnp.exp(s - lse), v)


@case([*qkv(), f32(H)], mask="sink", features=["the output times σ(lse − sink)"])
def sinks_sigmoid(q, k, v, sink):
    s = scores(q, k)
    lse = jax.nn.logsumexp(s, -1)
    o = attend(s, v)
    return o * jax.nn.sigmoid(lse - sink[None, :, None]).swapaxes(1, 2)[..., None]


@case(qkv(bf16), features=["bf16 in, f32 softmax, bf16 weights"])
def softmax_f32_of_bf16(q, k, v):
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k,
                   preferred_element_type=jnp.float32) / 4
    return weigh(jax.nn.softmax(s).astype(jnp.bfloat16), v)


@case(qkv(bf16), features=["all bf16"], prim=True)
def softmax_bf16(q, k, v):
    return attend(jnp.einsum("bqhd,bkhd->bhqk", q, k) * 0.25, v)


@case(qkv(bf16), features=["products accumulate in f32"])
def products_f32(q, k, v):
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k, preferred_element_type=jnp.float32)
    p = jax.nn.softmax(s * 0.25)
    return jnp.einsum("bhqk,bkhd->bqhd", p.astype(v.dtype), v,
                      preferred_element_type=jnp.float32).astype(q.dtype)


@case(qkv(f16), features=["cast up, down at the end"])
def upcast(q, k, v):
    q, k, v = (x.astype(jnp.float32) for x in (q, k, v))
    return attend(scores(q, k), v).astype(jnp.float16)


@case([*qkv(), i1(B, 1, M, N)], mask="mask", prim=True)
def softmax_where(q, k, v, keep):
    return weigh(jax.nn.softmax(scores(q, k), axis=-1, where=keep), v)


@case([*qkv(), i1(B, 1, M, N)], mask="mask", features=["where=, initial="])
def softmax_where_initial(q, k, v, keep):
    s = jnp.where(keep, scores(q, k), -1e30)
    return weigh(jax.nn.softmax(s, axis=-1, where=keep), v)


@case([*qkv(), i1(B, 1, M, N)], mask="mask",
      features=["exponentials masked, then summed"])
def exponentials_where(q, k, v, keep):
    s = scores(q, k)
    e = jnp.where(keep, jnp.exp(s - s.max(-1, keepdims=True)), 0)
    return weigh(e / e.sum(-1, keepdims=True), v)


@case([*qkv(), i1(B, 1, M, N)], mask="mask",
      features=["rows that keep nothing give 0"])
def empty_rows_zero(q, k, v, keep):
    s = jnp.where(keep, scores(q, k), -jnp.inf)
    m = s.max(-1, keepdims=True)
    m = jnp.where(jnp.isfinite(m), m, 0)
    e = jnp.exp(s - m)
    l = e.sum(-1, keepdims=True)
    return weigh(e / jnp.where(l == 0, 1, l), v)


@case([*qkv(), i1(B, 1, M, N)], mask="mask", features=["nan_to_num"])
def nan_to_num(q, k, v, keep):
    s = jnp.where(keep, scores(q, k), -jnp.inf)
    return weigh(jnp.nan_to_num(jax.nn.softmax(s, -1)), v)


@case([*qkv(), i1(B, 1, M, N)], mask="mask", features=["weights masked after"])
def weights_masked(q, k, v, keep):
    s = jnp.where(keep, scores(q, k), -1e9)
    return weigh(jnp.where(keep, jax.nn.softmax(s, -1), 0), v)


@case([*qkv(), i1(B, H, M, N)], mask="dropout mask", features=["dropout by a mask"])
def weights_dropout(q, k, v, keep):
    p = jax.nn.softmax(scores(q, k), -1)
    return weigh(jnp.where(keep, p / 0.9, 0), v)


@case([*qkv(), f32(H)], features=["head gate on the weights"])
def weights_head_gate(q, k, v, gate):
    p = jax.nn.softmax(scores(q, k), -1)
    return weigh(p * jax.nn.sigmoid(gate)[None, :, None, None], v)


@case(qkv(), features=["denominator clamped"])
def denominator_clamped(q, k, v):
    s = scores(q, k)
    e = jnp.exp(s - s.max(-1, keepdims=True))
    return weigh(e / jnp.maximum(e.sum(-1, keepdims=True), 1e-6), v)


@case(qkv(), features=["weights, scores and lse returned"])
def everything_returned(q, k, v):
    s = scores(q, k)
    p = jax.nn.softmax(s, -1)
    return weigh(p, v), p, s, jax.nn.logsumexp(s, -1)


# Masks

def masked(name, make, mask, m=M, n=M, extra=(), value=-jnp.inf, kind="where",
           prim=False):
    """Scores where make(i, j, …) keeps, `value` elsewhere."""
    def function(q, k, v, *more):
        keep = make(rows(m), keys(n), *more)
        s = scores(q, k)
        if kind == "where":
            s = jnp.where(keep, s, value)
        elif kind == "add":
            s = s + jnp.where(keep, 0.0, value)
        elif kind == "select":
            s = lax.select(jnp.broadcast_to(keep, s.shape), s,
                           jnp.full_like(s, value))
        elif kind == "blend":
            s = s * keep + value * (1 - keep)
        elif kind == "multiply":
            s = s - (1 - keep.astype(s.dtype)) * -value
        return attend(s, v)
    entry = dict(attentions=1, mask=mask, features=[kind])
    CASES[name] = (function, [*qkv(m=m, n=n), *extra], entry)
    if prim:
        CASES[name + "__prim"] = CASES[name]


LOWEST = float(jnp.finfo(jnp.float32).min)
masked("causal_where", lambda i, j: j <= i, "causal", prim=True)
masked("causal_where_finite", lambda i, j: j <= i, "causal", value=-1e9)
masked("causal_where_lowest", lambda i, j: j <= i, "causal", value=LOWEST)
masked("causal_where_half", lambda i, j: j <= i, "causal", value=0.5 * LOWEST)
masked("causal_add", lambda i, j: j <= i, "causal", kind="add", prim=True)
masked("causal_add_lowest", lambda i, j: j <= i, "causal", kind="add",
       value=LOWEST)
masked("causal_select", lambda i, j: j <= i, "causal", kind="select",
       value=-1e10)
masked("causal_blend", lambda i, j: j <= i, "causal", kind="blend", value=-1e10)
masked("causal_multiply", lambda i, j: j <= i, "causal", kind="multiply",
       value=-1e6)
masked("causal_tril", lambda i, j: jnp.tril(jnp.ones((M, M), bool)), "causal",
       prim=True)
masked("causal_tril_f32", lambda i, j: jnp.tril(jnp.ones((M, M))) == 1, "causal")
masked("causal_tri", lambda i, j: jnp.tri(M, dtype=bool), "causal")
masked("causal_tri_offset", lambda i, j: jnp.tri(M, 64, 24, dtype=bool),
       "causal bottom right", n=64)
masked("causal_triu", lambda i, j: ~jnp.triu(jnp.ones((M, M), bool), 1),
       "causal", prim=True)
masked("causal_numpy", lambda i, j: np.tril(np.ones((M, M), bool)), "causal")
masked("causal_greater_equal", lambda i, j: jnp.greater_equal(i, j), "causal")
masked("causal_iota_2d", lambda i, j: lax.broadcasted_iota(
    jnp.int32, (M, M), 0) >= lax.broadcasted_iota(jnp.int32, (M, M), 1),
    "causal", prim=True)
masked("causal_float_iota", lambda i, j: i.astype(jnp.float32) + 0.5 > j,
       "causal")
masked("causal_bottom_right", lambda i, j: j - 24 <= i, "causal bottom right",
       n=64)
masked("window", lambda i, j: (j <= i) & (i - j < 8), "causal window 8",
       prim=True)
masked("window_both", lambda i, j: jnp.abs(i - j) <= 5, "window 5", prim=True)
masked("window_tril_triu", lambda i, j: jnp.triu(jnp.tril(
    jnp.ones((M, M), bool)), -7), "causal window 8")
masked("chunked", lambda i, j: (i // 8 == j // 8) & (j <= i), "chunk 8 & causal",
       prim=True)
masked("block_causal", lambda i, j: j // 8 <= i // 8, "block causal 8")
masked("dilated", lambda i, j: (j <= i) & ((i - j) % 4 == 0), "dilated & causal")
masked("remainder", lambda i, j: i % 2 == j % 2, "same parity", prim=True)
masked("prefix", lambda i, j: (j <= i) | (j < 10), "prefix 10")
masked("sink_window", lambda i, j: (j <= i) & ((j < 4) | (i - j < 8)),
       "window 8 and first 4, causal")
masked("global_tokens", lambda i, j: (j < 4) | (i < 4) | (jnp.abs(i - j) < 6),
       "window 6 and global 4")
masked("not_self", lambda i, j: i != j, "i != j")
masked("logical_ops", lambda i, j: jnp.logical_not(
    jnp.logical_or(j > i, jnp.logical_xor(i % 2 == 0, j % 2 == 0))),
    "causal & same parity")
masked("prefix_lengths", lambda i, j, p: (j <= i) | (j < p[:, None, None, None]),
       "prefix", extra=[i32(B)], prim=True)
masked("key_lengths", lambda i, j, p: j < p[:, None, None, None], "padding",
       extra=[i32(B)])
masked("left_padding", lambda i, j, p: (j >= p[:, None, None, None]) & (j <= i),
       "causal & left padding", extra=[i32(B)])
masked("segments", lambda i, j, a: (a[:, None, :, None] == a[:, None, None, :])
       & (j <= i), "causal & segments", extra=[i32(B, M)], prim=True)
masked("segments_two", lambda i, j, a, b: a[:, None, :, None] ==
       b[:, None, None, :], "segments", n=N, extra=[i32(B, M), i32(B, N)],
       value=-1e9)
masked("segments_nonzero", lambda i, j, a: (
    a[:, None, :, None] == a[:, None, None, :]) & (a[:, None, None, :] != 0),
    "segments & padding", extra=[i32(B, M)], value=LOWEST)
masked("segments_by_cumsum", lambda i, j, a: (
    jnp.cumsum(a, -1)[:, None, :, None] == jnp.cumsum(a, -1)[:, None, None, :])
    & (j <= i), "causal & segments", extra=[i32(B, M)])
masked("positions", lambda i, j, a: a[:, None, :, None] >= a[:, None, None, :],
       "causal by positions", extra=[i32(B, M)])
masked("positions_by_cumsum", lambda i, j, a: (
    (jnp.cumsum(a, -1) - 1)[:, None, :, None] >= j) & (a[:, None, None, :] > 0),
    "causal by positions", extra=[i32(B, M)])
masked("padding_bool", lambda i, j, a: a[:, None, None, :], "padding",
       extra=[i1(B, M)], value=LOWEST)
masked("padding_int", lambda i, j, a: a[:, None, None, :] > 0, "padding",
       extra=[i32(B, M)], kind="add", value=-1e10)
masked("padding_pairs", lambda i, j, a: a[:, None, :, None] * a[:, None, None, :]
       > 0, "padding", extra=[i32(B, M)], value=-1e10)
masked("offset", lambda i, j, o: j <= i + o, "causal at an offset", n=64,
       extra=[i32()], prim=True)
masked("window_argument", lambda i, j, w: (j <= i) & (j > i - w),
       "causal window", extra=[i32()])


@case([*qkv(n=M), f32(B, M)], mask="padding", features=["log of a soft mask"])
def soft_padding(q, k, v, mask):
    return attend(scores(q, k) + jnp.log(mask)[:, None, None, :], v)


@case([*qkv(n=M), i1(B, M)], mask="causal & padding",
      features=["linen masks combined"], prim=True)
def linen_masks(q, k, v, keep):
    mask = linen.combine_masks(
        linen.make_causal_mask(jnp.ones((B, M))),
        linen.make_attention_mask(keep, keep, dtype=bool), dtype=bool)
    return linen.dot_product_attention(q, k, v, mask=mask)


@case([*qkv(n=M), f32(B, H, M, M)], mask="bias")
def linen_bias(q, k, v, bias):
    return linen.dot_product_attention(q, k, v, bias=bias)


@case([*qkv(n=M)])
def linen_dropout_deterministic(q, k, v):
    return linen.dot_product_attention(
        q, k, v, dropout_rate=0.1, deterministic=True)


@case([*qkv(bf16, n=M), f32(1, 1, M, M)], mask="bias",
      features=["force_fp32_for_softmax"])
def linen_bf16(q, k, v, bias):
    return linen.dot_product_attention(
        q, k, v, bias=bias, force_fp32_for_softmax=True)


# Scores

@case(qkv(n=M), mask="causal", prim=True)
def softcap(q, k, v):
    s = 30.0 * jnp.tanh(scores(q, k) / 30.0)
    return attend(jnp.where(rows() >= keys(M), s, LOWEST), v)


@case([*qkv(), f32()], features=["run-time scale"])
def scale_argument(q, k, v, c):
    return attend(jnp.einsum("bqhd,bkhd->bhqk", q, k) * c, v)


@case([*qkv(), f32(H)], features=["scale per head, cosine"], prim=True)
def cosine(q, k, v, c):
    q = q / jnp.linalg.norm(q, axis=-1, keepdims=True)
    k = k / jnp.linalg.norm(k, axis=-1, keepdims=True)
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k)
    return attend(s * jnp.exp(c)[:, None, None], v)


@case([*qkv(), f32(D), f32(D)], features=["QK norm"])
def qk_norm(q, k, v, wq, wk):
    def norm(x, w):
        return x * lax.rsqrt(jnp.mean(x * x, -1, keepdims=True) + 1e-6) * w
    return attend(scores(norm(q, wq), norm(k, wk)), v)


@case(qkv(n=M), mask="causal", features=["rope"], prim=True)
def rope(q, k, v):
    def turn(x):
        frequency = 10000.0 ** (-jnp.arange(0, D, 2) / D)
        angle = jnp.arange(M)[:, None, None] * frequency
        a, b = jnp.split(x, 2, -1)
        return jnp.concatenate([a * jnp.cos(angle) - b * jnp.sin(angle),
                                b * jnp.cos(angle) + a * jnp.sin(angle)], -1)
    s = scores(turn(q), turn(k))
    return attend(jnp.where(rows() >= keys(M), s, -1e9), v)


@case([*qkv(n=M), i32(B, M)], features=["rope at run-time positions"])
def rope_positions(q, k, v, position):
    def turn(x):
        frequency = 1.0 / 10000.0 ** (jnp.arange(0, D, 2) / D)
        angle = (position[..., None] * frequency)[:, :, None]
        x = x.reshape(B, M, H, D // 2, 2)
        a, b = x[..., 0], x[..., 1]
        y = jnp.stack([a * jnp.cos(angle) - b * jnp.sin(angle),
                       b * jnp.cos(angle) + a * jnp.sin(angle)], -1)
        return y.reshape(B, M, H, D)
    return attend(scores(turn(q), turn(k)), v)


@case([*qkv(n=M), f32(M, D)], features=["rope by complex-free rotate_half"])
def rope_table(q, k, v, table):
    def turn(x):
        a, b = x[..., ::2], x[..., 1::2]
        half = jnp.stack([-b, a], -1).reshape(x.shape)
        c, s = jnp.cos(table)[:, None], jnp.sin(table)[:, None]
        return x * c + half * s
    return attend(scores(turn(q), turn(k)), v)


@case(qkv(n=M), mask="causal & alibi", prim=True)
def alibi(q, k, v):
    slopes = 2.0 ** (-2.0 * jnp.arange(1, H + 1))
    bias = slopes[:, None, None] * (keys(M) - rows())
    return attend(jnp.where(rows() >= keys(M), scores(q, k) + bias, -1e9), v)


@case([*qkv(n=M), f32(32, H)], mask="bias", features=["T5's buckets"])
def t5_buckets(q, k, v, table):
    distance = keys(M) - rows()
    bucket = (distance > 0).astype(jnp.int32) * 16
    n = jnp.abs(distance)
    large = 8 + (jnp.log(n.astype(jnp.float32) / 8 + 1e-6) / math.log(16)
                 * 8).astype(jnp.int32)
    bucket += jnp.where(n < 8, n, jnp.minimum(large, 15))
    bias = table[bucket].transpose(2, 0, 1)[None]
    return attend(jnp.einsum("bqhd,bkhd->bhqk", q, k) + bias, v)


@case([*qkv(n=M), f32(32, H)], mask="bias", features=["T5 by one-hot"])
def t5_one_hot(q, k, v, table):
    bucket = jnp.clip(keys(M) - rows() + 16, 0, 31)
    bias = jnp.einsum("qkn,nh->hqk", jax.nn.one_hot(bucket, 32), table)
    return attend(jnp.einsum("bqhd,bkhd->bhqk", q, k) + bias, v)


@case([*qkv(n=M), f32(2 * M - 1, H)], mask="bias", features=["take"])
def relative_take(q, k, v, table):
    index = rows() - keys(M) + M - 1
    bias = jnp.take(table, index, axis=0).transpose(2, 0, 1)
    return attend(scores(q, k) + bias, v)


@case([*qkv(n=M), f32(17, D)], mask="bias", features=["Shaw"])
def relative_shaw(q, k, v, table):
    r = table[jnp.clip(keys(M) - rows(), -8, 8) + 8]
    return attend(scores(q, k) + jnp.einsum("bqhd,qkd->bhqk", q, r) / 4, v)


@case([*qkv(n=M), f32(2 * M, H, D), f32(H, D), f32(H, D)], mask="bias",
      features=["Transformer-XL"])
def transformer_xl(q, k, v, r, u, w):
    ac = jnp.einsum("bqhd,bkhd->bhqk", q + u, k)
    bd = jnp.einsum("bqhd,khd->bhqk", q + w, r)
    bd = bd.reshape(B, H, 2 * M, M)[:, :, 1:].reshape(
        B, H, M, 2 * M - 1)[..., :M]
    return attend((ac + bd) / 4, v)


@case([*qkv(n=M), f32(B, M, M, 8), f32(8, H)], mask="bias",
      features=["AlphaFold: pair bias, gate"])
def pair_bias(q, k, v, pair, w):
    bias = jnp.einsum("bqkc,ch->bhqk", pair, w)
    return attend(scores(q, k) + bias, v) * jax.nn.sigmoid(q)


@case([f32(B, 6, M, E), f32(E, H, D), f32(E, H, D), f32(E, H, D), f32(E, H, D),
       i1(B, 6, M)], mask="padding", features=["AlphaFold: rows of an MSA"])
def msa_rows(x, wq, wk, wv, wg, keep):
    q = jnp.einsum("brie,ehd->brihd", x, wq) * D ** -0.5
    k = jnp.einsum("brie,ehd->brihd", x, wk)
    v = jnp.einsum("brie,ehd->brihd", x, wv)
    s = jnp.einsum("brihd,brjhd->brhij", q, k)
    s = s + 1e9 * (keep[:, :, None, None, :].astype(jnp.float32) - 1)
    o = jnp.einsum("brhij,brjhd->brihd", jax.nn.softmax(s), v)
    return o * jax.nn.sigmoid(jnp.einsum("brie,ehd->brihd", x, wg))


# Modules

def linen_case(name, module, inputs, call=None, mask="none", **more):
    """Parameters as arguments."""
    call = call or (lambda m, p, *x: m.apply(p, *x))
    shapes = jax.eval_shape(module.init, jax.random.key(0), *inputs)
    leaves, tree = jax.tree.flatten(shapes)

    def function(*arguments):
        given = tree.unflatten(arguments[len(inputs):])
        return call(module, given, *arguments[:len(inputs)])
    CASES[name] = (function, [*inputs, *leaves], dict(
        {"attentions": 1, "mask": mask, **more}))


linen_case("linen_self", linen.MultiHeadDotProductAttention(num_heads=H),
           [f32(B, M, E)])
linen_case("linen_cross", linen.MultiHeadDotProductAttention(
    num_heads=H, qkv_features=48, out_features=24),
    [f32(B, M, E), f32(B, N, 32)])
linen_case("linen_bf16_module", linen.MultiHeadDotProductAttention(
    num_heads=H, dtype=jnp.bfloat16), [bf16(B, M, E)])
linen_case("linen_qk_norm", linen.MultiHeadDotProductAttention(
    num_heads=H, normalize_qk=True), [f32(B, M, E)])
linen_case("linen_causal", linen.SelfAttention(num_heads=H), [f32(B, M, E)],
           lambda m, p, x: m.apply(
               p, x, mask=linen.make_causal_mask(jnp.ones((B, M)))), "causal")
linen_case("linen_weights", linen.MultiHeadDotProductAttention(num_heads=H),
           [f32(B, M, E)], lambda m, p, x: m.apply(
               p, x, sow_weights=True, mutable=["intermediates"]))


class Block(linen.Module):
    """A block of a decoder, pre-norm."""

    @linen.compact
    def __call__(self, x):
        mask = linen.make_causal_mask(jnp.ones(x.shape[:2]))
        y = linen.LayerNorm()(x)
        x = x + linen.MultiHeadDotProductAttention(H)(y, mask=mask)
        return x + linen.Dense(E)(linen.gelu(linen.Dense(96)(
            linen.LayerNorm()(x))))


linen_case("linen_block", Block(), [f32(B, M, E)], mask="causal")


class Scanned(linen.Module):
    """Three blocks by nn.scan."""

    @linen.compact
    def __call__(self, x):
        stack = linen.scan(
            lambda block, carry, _: (block(carry), None),
            variable_axes={"params": 0}, split_rngs={"params": True}, length=3)
        return stack(Block(), x, None)[0]


linen_case("linen_scanned", Scanned(), [f32(B, M, E)], mask="causal",
           features=["in a loop"])


@case([f32(B, 1, E), f32(B, 64, H, D), f32(B, 64, H, D), i32(), f32(E, H, D),
       f32(E, H, D), f32(E, H, D), f32(H, D, E), f32(H, D), f32(H, D), f32(H, D),
       f32(E)], mask="padding", features=["linen with decode=True"])
def linen_decode(x, ks, vs, index, wq, wk, wv, wo, bq, bk, bv, bo):
    module = linen.MultiHeadDotProductAttention(num_heads=H, decode=True)
    parameters = {n: {"kernel": w, "bias": b} for n, w, b in (
        ("query", wq, bq), ("key", wk, bk), ("value", wv, bv), ("out", wo, bo))}
    return module.apply(
        {"params": parameters, "cache": {
            "cached_key": ks, "cached_value": vs, "cache_index": index}},
        x, mutable=["cache"])


def nnx_case(name, build, inputs, call, mask="none", **more):
    """An nnx module with its state as arguments."""
    module = nnx.eval_shape(lambda: build(nnx.Rngs(0)))
    graph, state = nnx.split(module)
    leaves, tree = jax.tree.flatten(state)

    def function(*arguments):
        given = tree.unflatten(arguments[len(inputs):])
        return call(nnx.merge(graph, given), *arguments[:len(inputs)])
    CASES[name] = (function, [*inputs, *leaves], dict(
        {"attentions": 1, "mask": mask, **more}))


nnx_case("nnx_causal", lambda rngs: nnx.MultiHeadAttention(
    num_heads=H, in_features=E, decode=False, rngs=rngs), [f32(B, M, E)],
    lambda m, x: m(x, mask=nnx.make_causal_mask(jnp.ones((B, M)))), "causal")
nnx_case("nnx_cross_mask", lambda rngs: nnx.MultiHeadAttention(
    num_heads=H, in_features=E, decode=False, rngs=rngs),
    [f32(B, M, E), f32(B, N, E), i1(B, 1, M, N)],
    lambda m, x, y, keep: m(x, y, mask=keep), "mask")
nnx_case("nnx_bf16", lambda rngs: nnx.MultiHeadAttention(
    num_heads=H, in_features=E, decode=False, dtype=jnp.bfloat16, rngs=rngs),
    [bf16(B, M, E)], lambda m, x: m(x))


# Control flow and transformations

@case([f32(B, M, E), f32(3, E, 3 * E)], mask="causal", prim=True,
      features=["scan over layers"])
def scan_layers(x, ws):
    def layer(x, w):
        q, k, v = jnp.split((x @ w).reshape(B, M, H, 3 * D), 3, -1)
        s = jnp.where(rows() >= keys(M), scores(q, k), -1e9)
        return x + attend(s, v).reshape(B, M, E), None
    return lax.scan(layer, x, ws)[0]


@case([f32(B, M, E), f32(3, E, 3 * E)], mask="causal",
      features=["scan over remat"])
def scan_remat(x, ws):
    @jax.checkpoint
    def layer(x, w):
        q, k, v = jnp.split((x @ w).reshape(B, M, H, 3 * D), 3, -1)
        return x + dpa(q, k, v, is_causal=True).reshape(B, M, E), None
    return lax.scan(layer, x, ws)[0]


@case([f32(B, M, E), f32(E, 3 * E)], features=["fori_loop"])
def fori_loop(x, w):
    def layer(_, x):
        q, k, v = jnp.split((x @ w).reshape(B, M, H, 3 * D), 3, -1)
        return x + attend(scores(q, k), v).reshape(B, M, E)
    return lax.fori_loop(0, 4, layer, x)


@case([f32(B, 1, H, D), f32(B, 64, H, D), f32(B, 64, H, D), i32()],
      mask="padding", features=["decode loop: while, cache carried"])
def decode_loop(x, ks, vs, steps):
    def body(state):
        i, x, ks, vs = state
        ks = lax.dynamic_update_slice(ks, x, (0, i, 0, 0))
        vs = lax.dynamic_update_slice(vs, x + 1, (0, i, 0, 0))
        s = jnp.where(jnp.arange(64) <= i, scores(x, ks), -1e9)
        return i + 1, attend(s, vs), ks, vs
    return lax.while_loop(lambda s: s[0] < steps, body, (0, x, ks, vs))[1]


@case([f32(B, M, H, D)] * 3 + [i1()], attentions=2,
      features=["cond"])
def cond(q, k, v, which):
    return lax.cond(
        which, lambda: attend(scores(q, k), v),
        lambda: attend(jnp.where(rows() >= keys(M), scores(q, k), -1e9), v))


@case([f32(B, M, H, D)] * 3, features=["queries in chunks by lax.map"])
def map_over_queries(q, k, v):
    chunks = q.reshape(B, 5, 8, H, D).swapaxes(0, 1)
    o = lax.map(lambda x: attend(scores(x, k), v), chunks)
    return o.swapaxes(0, 1).reshape(B, M, H, D)


@case([f32(B, M, H, D)] * 3, mask="causal", features=["vmap over batch, heads"])
def vmap_twice(q, k, v):
    def one(q, k, v):
        s = jnp.where(rows() >= keys(M), q @ k.T / 4, -jnp.inf)
        return jax.nn.softmax(s) @ v
    return jax.vmap(jax.vmap(one, 1, 1))(q, k, v)


@case([f32(B, M, H, D), f32(M, H, D), f32(M, H, D)], features=["vmap over q only"])
def vmap_shared_keys(q, k, v):
    def one(q):
        s = jnp.einsum("qhd,khd->hqk", q, k) / 4
        return jnp.einsum("hqk,khd->qhd", jax.nn.softmax(s), v)
    return jax.vmap(one)(q)


@case([f32(D), f32(N, D), f32(N, D)], features=["one query, one head"])
def single(q, k, v):
    return jax.nn.softmax(k @ q / 4) @ v


@case([f32(H, D), f32(N, H, D), f32(N, H, D)], features=["vmap of one query"])
def vmap_single(q, k, v):
    return jax.vmap(lambda q, k, v: jax.nn.softmax(k @ q / 4) @ v,
                    (0, 1, 1))(q, k, v)


@case([f32(B, M, H, D), f32(B, N, 2, D), f32(B, N, 2, D)], features=["repeat"])
def gqa_repeat(q, k, v):
    k, v = jnp.repeat(k, 2, axis=2), jnp.repeat(v, 2, axis=2)
    return attend(scores(q, k), v)


@case([f32(B, M, H, D), f32(B, N, 2, D), f32(B, N, 2, D)], features=["tile"])
def gqa_tile(q, k, v):
    k, v = jnp.tile(k, (1, 1, 2, 1)), jnp.tile(v, (1, 1, 2, 1))
    return attend(scores(q, k), v)


@case([f32(B, M, H, D), f32(B, N, 2, D), f32(B, N, 2, D)],
      features=["broadcast_to and reshape"])
def gqa_broadcast(q, k, v):
    k, v = (jnp.broadcast_to(x[:, :, :, None], (B, N, 2, 2, D)).reshape(
        B, N, H, D) for x in (k, v))
    return attend(scores(q, k), v)


@case([f32(B, H, M, D), f32(B, H, N, D), f32(B, H, N, D)], prim=True)
def matmul(q, k, v):
    return jax.nn.softmax(q @ k.swapaxes(-1, -2) / 4, -1) @ v


@case([f32(B, H, M, D), f32(B, H, N, D), f32(B, H, N, D)], prim=True)
def dot_general(q, k, v):
    s = lax.dot_general(q, k, (((3,), (3,)), ((0, 1), (0, 1))))
    p = jax.nn.softmax(s * 0.25)
    return lax.dot_general(p, v, (((3,), (2,)), ((0, 1), (0, 1))))


@case([f32(B, H, M, D), f32(B, H, N, D), f32(B, H, N, D)], prim=True,
      features=["product by mul and sum"])
def mul_sum(q, k, v):
    s = (q[..., :, None, :] * k[..., None, :, :]).sum(-1) / 4
    p = jax.nn.softmax(s)
    return (p[..., None] * v[..., None, :, :]).sum(-2)


@case([f32(B, M, E), f32(E, 3 * E), f32(E, E)], mask="causal", prim=True,
      features=["packed"])
def packed_qkv(x, w, wo):
    q, k, v = (y.reshape(B, M, H, D) for y in jnp.split(x @ w, 3, -1))
    s = jnp.where(jnp.tril(jnp.ones((M, M), bool)), scores(q, k), -jnp.inf)
    return attend(s, v).reshape(B, M, E) @ wo


@case([f32(B, M, E), f32(E, 3, H, D)], features=["packed by einsum"])
def packed_einsum(x, w):
    q, k, v = jnp.einsum("bse,ethd->tbshd", x, w)
    return attend(scores(q, k), v)


@case([f32(B, M, H, 24), f32(B, N, 24), f32(B, N, 8), f32(B, M, H, 8),
       f32(24, H, D)], mask="bias",
      features=["MLA absorbed, two products: the second may be a bias"])
def mla_absorbed(qc, c, kr, qr, wv):
    s = (jnp.einsum("bqhc,bkc->bhqk", qc, c)
         + jnp.einsum("bqhr,bkr->bhqk", qr, kr)) / 5
    o = jnp.einsum("bhqk,bkc->bqhc", jax.nn.softmax(s), c)
    return jnp.einsum("bqhc,chd->bqhd", o, wv)


@case([*qkv(), *qkv()[:2], f32()], attentions=2, features=["differential"])
def differential(q, k, v, q2, k2, c):
    return attend(scores(q, k), v) - c * attend(scores(q2, k2), v)


@case([*qkv(), *qkv()[:2], f32()], attentions=0, attentions_max=2,
      features=["differential: one product"])
def differential_one(q, k, v, q2, k2, c):
    return weigh(jax.nn.softmax(scores(q, k)) - c * jax.nn.softmax(
        scores(q2, k2)), v)


@case([f32(B, 32, H, D)] * 3, mask="window", features=["blocks and left ones"])
def local_blocks(q, k, v):
    q, k, v = (x.reshape(B, 4, 8, H, D) for x in (q, k, v))
    k = jnp.concatenate([jnp.roll(k, 1, 1), k], 2)
    v = jnp.concatenate([jnp.roll(v, 1, 1), v], 2)
    s = jnp.einsum("bgqhd,bgkhd->bghqk", q, k) / 4
    return jnp.einsum("bghqk,bgkhd->bgqhd", jax.nn.softmax(s), v)


@case([f32(B, 24, H, D), f32(B, 24, H, D), f32(B, M, H, D), f32(B, M, H, D),
       f32(B, M, H, D)], mask="causal bottom right", features=["cache concatenated"])
def cache_concat(ks, vs, q, k, v):
    k, v = jnp.concatenate([ks, k], 1), jnp.concatenate([vs, v], 1)
    s = jnp.where(rows() + 24 >= keys(64), scores(q, k), -1e9)
    return attend(s, v), k, v


@case([f32(B, M, E), f32(E, 96), f32(96, E)],
      features=["external attention: keys and values are parameters"])
def external_attention(x, w1, w2):
    return jax.nn.softmax(x @ w1) @ w2


# Gradients: the forward attention may fuse, the backward chain is not one.

@case(qkv(n=M), mask="causal", attentions=0, attentions_max=1, backwards=1)
def grad_causal(q, k, v):
    return jax.grad(lambda *x: dpa(*x, is_causal=True).sum(), (0, 1, 2))(q, k, v)


@case(qkv(n=M), attentions=0, attentions_max=1, backwards=1)
def grad_remat(q, k, v):
    f = jax.checkpoint(lambda q, k, v: attend(scores(q, k), v))
    return jax.grad(lambda *x: (f(*x) ** 2).sum(), (0, 1, 2))(q, k, v)


@case(qkv(n=M), attentions=1, backwards=1, features=["output and gradients"])
def value_and_vjp(q, k, v):
    o, back = jax.vjp(lambda *x: attend(scores(*x[:2]), x[2]), q, k, v)
    return o, back(o)


@case([*qkv(n=M), *qkv(n=M)], attentions=0, attentions_max=2,
      features=["forward-mode derivative"])
def jvp(q, k, v, dq, dk, dv):
    return jax.jvp(lambda *x: attend(scores(*x[:2]), x[2]), (q, k, v),
                   (dq, dk, dv))


# What only looks like attention

@case(qkv(), attentions=0)
def neg_sigmoid(q, k, v):
    return weigh(jax.nn.sigmoid(scores(q, k)), v)


@case(qkv(), attentions=0)
def neg_relu_normalised(q, k, v):
    e = jax.nn.relu(scores(q, k))
    return weigh(e / (e.sum(-1, keepdims=True) + 1e-6), v)


@case(qkv(), attentions=0, features=["sum over heads too"])
def neg_sum_over_heads(q, k, v):
    e = jnp.exp(scores(q, k))
    return weigh(e / e.sum((1, 3), keepdims=True), v)


@case(qkv(), attentions=0, features=["sum over queries"])
def neg_softmax_queries(q, k, v):
    return weigh(jax.nn.softmax(scores(q, k), axis=-2), v)


@case(qkv(n=M), attentions=0, features=["cumulative sum as denominator"])
def neg_cumulative(q, k, v):
    e = jnp.exp(scores(q, k))
    return weigh(e / jnp.cumsum(e, -1), v)


@case([*qkv(), f32(H, H)], attentions=0, features=["talking heads, after"])
def neg_talking_heads(q, k, v, w):
    p = jnp.einsum("bhqk,hg->bgqk", jax.nn.softmax(scores(q, k)), w)
    return weigh(p, v)


@case(qkv(), attentions=0, features=["weights clipped"])
def neg_clipped(q, k, v):
    return weigh(jnp.clip(jax.nn.softmax(scores(q, k)) * 1.2 - 0.1, 0, 1), v)


@case(qkv(n=M), attentions=0, features=["weights transposed"])
def neg_transposed(q, k, v):
    return weigh(jax.nn.softmax(scores(q, k)).swapaxes(-1, -2), v)


@case(qkv(), attentions=0, features=["temperature from the scores' own row mean"])
def neg_nonlinear_again(q, k, v):
    p = jax.nn.softmax(scores(q, k))
    return weigh(jnp.sqrt(p), v)


@case([f32(B, M, D), f32(B, N, D), f32(B, N, D), f32(D)], attentions=0,
      features=["additive"])
def neg_additive(q, k, v, w):
    s = jnp.tanh(q[:, :, None] + k[:, None]) @ w
    return jax.nn.softmax(s) @ v


@case([f32(B, M, H, D)] * 3, attentions=0, features=["cosformer-like linear"])
def neg_linear(q, k, v):
    q, k = jax.nn.relu(q), jax.nn.relu(k)
    z = 1 / (jnp.einsum("bqhd,bhd->bqh", q, k.sum(1)) + 1e-6)
    return jnp.einsum("bqhd,bhde,bqh->bqhe", q, jnp.einsum(
        "bkhd,bkhe->bhde", k, v), z)


def main():
    folder = common.folder_from_command_line(jax_export.VERSION)
    iree = folder.name.startswith("iree")
    for name, (function, arguments, entry) in common.wanted(CASES).items():
        entry = dict(entry)
        if values := entry.pop("values", None):
            entry["arguments"] = [f"--input={value}" for value in values]
        # jaxlib's passes leave the branches of a case as they are.
        if name.endswith("__prim") if iree else name == "cond":
            continue

        def make():
            text = jax_export.stablehlo(function, arguments)
            if iree:
                return jax_export.linalg_by_iree(text)
            return jax_export.linalg(text, name.endswith("__prim"))
        folder.export(name, make, jax_export.OPTIONS, **entry)
    folder.report()


if __name__ == "__main__":
    main()
