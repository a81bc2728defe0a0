#!/usr/bin/env python3
"""Attention as well-known JAX libraries write it: the spellings that
jax_spellings.py, which goes by parts of attention, does not have.

usage: jax_libraries.py ROOT FOLDER [PATTERN...] (as jax_spellings.py)"""

import functools
import math

import flax.linen as linen
import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from jax import lax

import jax_spellings
from jax_spellings import (
    B, D, E, H, M, N, attend, bf16, bhsd, case, dpa, f16, f32, i1, i32, keys,
    linen_case, main, nnx_case, qkv, rows, scores)

jax_spellings.CASES.clear()
LOWEST = float(np.finfo(np.float32).min)
SMALL = 2.3819763e38


# Libraries

@case([f32(B, M, H, D), f32(B, N, 2, D), f32(B, N, 2, D), i1(B, M, N)],
      mask="mask", prim=True, features=["Gemma: groups, K_MASK"])
def gemma(q, k, v, mask):
    q = q.reshape(B, M, 2, 2, D) * D ** -0.5
    s = jnp.einsum("BTKGH,BSKH->BTKGS", q, k).reshape(B, M, H, N)
    s = jnp.where(mask[:, :, None, :], s, -SMALL)
    p = jax.nn.softmax(s, axis=-1).astype(k.dtype).reshape(B, M, 2, 2, N)
    return jnp.einsum("BTKGS,BSKH->BTKGH", p, v).reshape(B, M, H, D)


@case([bf16(B, M, H, D)] * 3, mask="causal window", prim=True,
      features=["Gemma 2: capped, two triangles"])
def gemma_local(q, k, v):
    s = jnp.einsum("BTNH,BSNH->BTNS", q * 0.25, k)
    s = jnp.tanh(s / 50.0) * 50.0
    ones = jnp.ones((M, M), bool)
    mask = jnp.tril(ones) * jnp.triu(ones, -7)
    s = jnp.where(mask[None, :, None, :], s, -SMALL)
    p = jax.nn.softmax(s, axis=-1).astype(k.dtype)
    return jnp.einsum("BTNS,BSNH->BTNH", p, v)


@case([*qkv(n=M), f32(B, 1, 1, M)], mask="causal & bias", prim=True,
      features=["T5X: masks to biases by select, combined"])
def t5x(q, k, v, bias):
    mask = jnp.greater_equal(*jnp.broadcast_arrays(
        jnp.arange(M)[:, None], jnp.arange(M)[None, :])).astype(jnp.float32)
    bias = bias + lax.select(mask > 0, jnp.full(mask.shape, 0.0),
                             jnp.full(mask.shape, -1e10))[None, None]
    p = jax.nn.softmax(jnp.einsum("bqhd,bkhd->bhqk", q, k) + bias)
    return jnp.einsum("bhqk,bkhd->bqhd", p, v)


@case([*qkv(), i1(B, 1, M, N)], mask="mask", prim=True, features=["Haiku"])
def haiku(q, k, v, mask):
    s = jnp.einsum("...thd,...Thd->...htT", q, k) / np.sqrt(D)
    p = jax.nn.softmax(jnp.where(mask, s, -1e30))
    o = jnp.einsum("...htT,...Thd->...thd", p, v)
    return jnp.reshape(o, (B, M, -1))


@case([*bhsd(n=M)], mask="causal", features=["Trax: minus logsumexp, exp"])
def trax(q, k, v):
    s = jnp.matmul(q, jnp.swapaxes(k, -1, -2)) / jnp.sqrt(D)
    mask = jnp.tril(jnp.ones((1, M, M), dtype=np.bool_), k=0)
    s = jnp.where(mask, s, jnp.full_like(s, -1e9))
    p = jnp.exp(s - jax.scipy.special.logsumexp(s, axis=-1, keepdims=True))
    return jnp.matmul(p, v)


@case([f32(M, H, D), f32(N, H, D), f32(N, H, D), i1(M, N)], mask="mask",
      features=["Equinox: one head, vmapped over axis 1"])
def equinox(q, k, v, mask):
    def one(q, k, v):
        s = jnp.einsum("sd,Sd->sS", q / math.sqrt(D), k)
        s = jnp.where(mask, s, jnp.finfo(s.dtype).min)
        return jnp.einsum("sS,Sd->sd", jax.nn.softmax(s, axis=-1), v)
    return jax.vmap(one, in_axes=1, out_axes=1)(q, k, v)


@case([*qkv(n=M), f32(D), f32(B, 1, 1, M)], mask="causal & padding", prim=True,
      features=["Praxis: softplus scale per dim, capped, masks by minimum"])
def praxis(q, k, v, scale, padding):
    q = q * (1.442695041 / math.sqrt(D) * jax.nn.softplus(scale))
    s = jnp.einsum("BTNH,BSNH->BNTS", q, k)
    s = 50.0 * jnp.tanh(s / 50.0)
    low = -0.7 * float(np.finfo(np.float32).max)
    causal = jnp.where(rows() < keys(M), low, 0.0)
    s = s + jnp.minimum(causal[None, None], padding * low)
    p = jax.nn.softmax(s.astype(jnp.float32), axis=-1)
    return jnp.einsum("BNTS,BSNH->BTNH", p, v)


@case([bf16(B, M, 2, 2, D), bf16(B, M, 2, D), bf16(B, M, 2, D), i32(B, M)],
      mask="causal & segments", prim=True,
      features=["MaxText: products in f32, segments and positions"],
      values=["random"] * 3 + ["random<3"])
def maxtext(q, k, v, segment):
    s = jnp.einsum("btkgd,bskd->bkgts", q, k,
                   preferred_element_type=jnp.float32)
    row = lax.broadcasted_iota(jnp.int32, (M, M), 0)
    column = lax.broadcasted_iota(jnp.int32, (M, M), 1)
    mask = (segment[:, :, None] == segment[:, None, :])[:, None, None]
    mask = jnp.logical_and(mask, (column <= row)[None, None, None])
    s = s + jnp.where(mask, 0.0, -0.7 * np.finfo(np.float32).max)
    top = jnp.max(s, axis=-1, keepdims=True)
    e = jnp.exp(s - top)
    o = jnp.einsum("bkgts,bskd->btkgd", e.astype(jnp.bfloat16), v)
    z = jnp.einsum("bkgts->btkg", e)[..., None]
    return o / z.astype(o.dtype)


@case([f32(B, 1, 1, D), f32(B, 16, 2, D), f32(B, 16, 2, D), f32(B, 1, 2, D),
       f32(B, 1, 2, D), i32()], mask="padding", prim=True,
      features=["a ring buffer: slots by remainder"])
def ring_buffer(q, ks, vs, k, v, at):
    slot = at % 16
    ks = lax.dynamic_update_slice(ks, k, (0, slot, 0, 0))
    vs = lax.dynamic_update_slice(vs, v, (0, slot, 0, 0))
    age = (slot - jnp.arange(16)) % 16
    keep = age <= at
    s = jnp.einsum("bqgd,bkhd->bhqk", q, ks) / 4
    s = jnp.where(keep[None, None, None], s, -1e9)
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s), vs), ks, vs


@case([f32(B, M, H, D), f32(B, 64, H, D), f32(B, 64, H, D), f32(B, M, H, D),
       f32(B, M, H, D), i32()], mask="causal at an offset", prim=True,
      features=["prefill into a cache at a position"])
def prefill_cache(q, ks, vs, k, v, at):
    ks = lax.dynamic_update_slice_in_dim(ks, k, at, axis=1)
    vs = lax.dynamic_update_slice_in_dim(vs, v, at, axis=1)
    keep = jnp.arange(64)[None, :] <= (at + jnp.arange(M))[:, None]
    return attend(jnp.where(keep, scores(q, ks), -jnp.inf), vs), ks, vs


@case([f32(B, 1, H, D), f32(B, 64, H, D), f32(B, 64, H, D), i32()],
      mask="none", features=["a window of the cache by dynamic_slice"])
def cache_window(q, ks, vs, at):
    k = lax.dynamic_slice_in_dim(ks, at, 16, axis=1)
    v = lax.dynamic_slice_in_dim(vs, at, 16, axis=1)
    return attend(scores(q, k), v)


@case([f32(B, M, E), f32(3, E, H, D), f32(H, D, E), f32(E)], prim=True,
      features=["Big Vision's MAP head: a probe attends"])
def map_head(x, w, wo, probe):
    q = jnp.einsum("e,ehd->hd", probe, w[0])
    k, v = (jnp.einsum("bne,ehd->bnhd", x, w[i]) for i in (1, 2))
    p = jax.nn.softmax(jnp.einsum("hd,bnhd->bhn", q, k) / 4, axis=-1)
    return jnp.einsum("bhn,bnhd,hde->be", p, v, wo)


@case([f32(B, 8, 8, E), f32(E, 3 * E), f32(49, H)], mask="bias", prim=True,
      features=["Swin: rolled windows, a table of differences"])
def swin(x, w, table):
    y = jnp.roll(x, (-2, -2), (1, 2)).reshape(B, 2, 4, 2, 4, E)
    y = y.transpose(0, 1, 3, 2, 4, 5).reshape(B * 4, 16, E) @ w
    q, k, v = jnp.split(y.reshape(B * 4, 16, 3 * H, D), 3, axis=2)
    a, b = jnp.divmod(jnp.arange(16), 4)
    index = (a[:, None] - a + 3) * 7 + b[:, None] - b + 3
    s = scores(q, k) + table[index].transpose(2, 0, 1)
    o = attend(s, v).reshape(B, 2, 2, 4, 4, E).transpose(0, 1, 3, 2, 4, 5)
    return jnp.roll(o.reshape(B, 8, 8, E), (2, 2), (1, 2))


@case([f32(B, M, M, E), f32(E, H, D), f32(E, H, D), f32(E, H, D), f32(E, H)],
      mask="bias", features=["triangle attention, vmapped over rows"])
def triangle(z, wq, wk, wv, wb):
    bias = jnp.einsum("bijc,ch->bhij", z, wb)

    def row(r, b):
        q, k, v = (jnp.einsum("nc,chd->nhd", r, w) for w in (wq, wk, wv))
        s = jnp.einsum("qhd,khd->hqk", q, k) / 4 + b
        return jnp.einsum("hqk,khd->qhd", jax.nn.softmax(s), v)
    return jax.vmap(jax.vmap(row, (0, None)))(z, bias)


@case([*bhsd(n=M)], mask="causal", attentions=0, attentions_max=1,
      features=["online softmax by a scan over blocks of keys"])
def blockwise(q, k, v):
    def step(carry, block):
        o, l, top = carry
        kk, vv, at = block
        s = jnp.einsum("bhqd,bhkd->bhqk", q, kk) / 4
        s = jnp.where(at[None, :] <= jnp.arange(M)[:, None], s, -1e30)
        new = jnp.maximum(top, s.max(-1))
        p, c = jnp.exp(s - new[..., None]), jnp.exp(top - new)
        o = o * c[..., None] + jnp.einsum("bhqk,bhkd->bhqd", p, vv)
        return (o, l * c + p.sum(-1), new), None
    blocks = [x.reshape(B, H, 5, 8, D).transpose(2, 0, 1, 3, 4) for x in (k, v)]
    start = jnp.zeros((B, H, M, D)), jnp.zeros((B, H, M)), jnp.full(
        (B, H, M), -1e30)
    (o, l, _), _ = lax.scan(step, start, (*blocks, jnp.arange(M).reshape(5, 8)))
    return o / l[..., None]


@jax.custom_vjp
def _custom(q, k, v):
    return attend(scores(q, k), v)


_custom.defvjp(lambda q, k, v: (_custom(q, k, v), (q, k, v)),
               lambda saved, g: (g, g, g))


@case(qkv(), features=["custom_vjp"])
def custom_vjp(q, k, v):
    return _custom(q, k, v)


@case(qkv(n=64), attentions=2, features=["two parts merged by logsumexp"])
def merged(q, k, v):
    def part(k, v):
        s = scores(q, k)
        return attend(s, v), jax.nn.logsumexp(s, axis=-1)
    (o1, l1), (o2, l2) = part(k[:, :32], v[:, :32]), part(k[:, 32:], v[:, 32:])
    l = jnp.logaddexp(l1, l2)
    c1, c2 = (jnp.exp(x - l).transpose(0, 2, 1)[..., None] for x in (l1, l2))
    return o1 * c1 + o2 * c2


@case([f32(4, B, 8, H, D), f32(B, N, H, D), f32(B, N, H, D)],
      features=["chunks of queries, vmapped"])
def vmap_chunks(q, k, v):
    return jax.vmap(lambda x: attend(scores(x, k), v))(q)


@case([f32(B, H, M, D), f32(B, H, N, D), f32(B, H, N, D)], prim=True,
      features=["lax.batch_matmul"])
def batch_matmul(q, k, v):
    s = lax.batch_matmul(q, jnp.transpose(k, (0, 1, 3, 2)))
    return lax.batch_matmul(jax.nn.softmax(s * lax.rsqrt(16.0)), v)


@case([f32(M, D), f32(N, D), f32(N, 24)], features=["inner and tensordot"])
def inner(q, k, v):
    return jnp.tensordot(jax.nn.softmax(jnp.inner(q, k) / 4), v, axes=1)


@case([f32(B, M, D), f32(B, N, D), f32(B, N, 24)], features=["jnp.vectorize"])
def vectorized(q, k, v):
    one = jnp.vectorize(lambda q, k, v: jax.nn.softmax(k @ q / 4) @ v,
                        signature="(d),(n,d),(n,e)->(e)", excluded=())
    return one(q, k[:, None], v[:, None])


@case([bf16(B, M, H, D)] * 3, prim=True,
      features=["f32 products of bf16 operands, P in bf16, highest precision"])
def preferred(q, k, v):
    s = lax.dot_general(q, k, (((3,), (3,)), ((0, 2), (0, 2))),
                        precision="highest", preferred_element_type=jnp.float32)
    p = jax.nn.softmax(s / 4, axis=-1).astype(v.dtype)
    o = lax.dot_general(p, v, (((3,), (1,)), ((0, 1), (0, 2))),
                        preferred_element_type=jnp.float32)
    return o.astype(q.dtype)


@case([f16(B, M, H, D)] * 3, mask="causal", features=["f16, finfo(f16).min"])
def half_lowest(q, k, v):
    s = jnp.where(rows() >= keys(M), scores(q, k), jnp.finfo(jnp.float16).min)
    return attend(s, v)


for _i, (_a, _b, _q, _k, _v) in enumerate([
        ("ibnd,jbnd->ijbn", "ijbn,jbnd->ibnd", (M, B, H, D), (N, B, H, D),
         (N, B, H, D)),
        ("bntd,bnsd->bnst", "bnst,bnsd->bntd", (B, H, M, D), (B, H, N, D),
         (B, H, N, D)),
        ("bxyhd,bzwhd->bhxyzw", "bhxyzw,bzwhd->bxyhd", (B, 5, 8, H, D),
         (B, 4, 6, H, D), (B, 4, 6, H, D)),
        ("tnh,snh->nts", "nts,snh->tnh", (M, H, D), (N, H, D), (N, H, D)),
        ("bdhq,bdhk->bhqk", "bhqk,behk->behq", (B, D, H, M), (B, D, H, N),
         (B, D, H, N)),
        ("hbtd,hbsd->hbts", "hbts,hbsd->bthd", (H, B, M, D), (H, B, N, D),
         (H, B, N, D)),
        ("bgptd,bpsd->bgpts", "bgpts,bpsd->btgpd", (B, 2, 2, M, D), (B, 2, N, D),
         (B, 2, N, D)),
        ("bqhd,bkd->bqhk", "bqhk,bkd->bqhd", (B, M, H, D), (B, N, D), (B, N, D)),
        ]):
    def _function(q, k, v, first=_a, second=_b):
        s = jnp.einsum(first, q, k) * 0.25
        result, output = first.split("->")[1], second.split("->")[1]
        axes = tuple(i for i, x in enumerate(result) if x not in output)
        return jnp.einsum(second, jax.nn.softmax(s, axis=axes), v)
    _function.__name__ = f"letters_{_i}"
    case([f32(*_q), f32(*_k), f32(*_v)], prim=True)(_function)


# Masks, scores and softmaxes

@case([*qkv(n=M), i32(B, M), i32(B, M)], mask="segments & causal by positions",
      prim=True, values=["random"] * 3 + ["random<2", "random"],
      features=["segments and positions of packed sequences"])
def packed(q, k, v, segment, position):
    keep = (segment[:, :, None] == segment[:, None, :]) & (
        position[:, :, None] >= position[:, None, :]) & (segment[:, None] > 0)
    return attend(jnp.where(keep[:, None], scores(q, k), LOWEST), v)


@case([*qkv(n=M), i1(B, M)], mask="causal & padding",
      features=["log of a mask's floats"])
def log_mask(q, k, v, keep):
    mask = keep[:, None, None, :] * jnp.tri(M, dtype=jnp.float32)
    return attend(scores(q, k) + jnp.log(mask), v)


@case([*qkv(n=M), i1(B, M)], mask="causal & padding",
      features=["boolean algebra: not any of"])
def de_morgan(q, k, v, pad):
    drop = ~jnp.logical_and(~pad[:, None, None, :], rows() >= keys(M))
    return attend(jnp.where(drop, -1e9, scores(q, k)), v)


@case(qkv(n=M), mask="mask (causal)",
      features=["a triangle by cumsum of the identity"])
def cumsum_eye(q, k, v):
    mask = jnp.cumsum(jnp.eye(M), axis=0) > 0
    return attend(jnp.where(mask, scores(q, k), -jnp.inf), v)


@case(qkv(n=M), mask="window", features=["clip of the distance"])
def window_clip(q, k, v):
    far = rows() - keys(M)
    return attend(jnp.where(jnp.clip(far, 0, 7) == far, scores(q, k), -1e30), v)


@case(qkv(n=M), mask="chunk", features=["chunks by right shifts"])
def chunk_shift(q, k, v):
    keep = (rows() >> 3) == (keys(M) >> 3)
    return attend(jnp.where(keep, scores(q, k), -jnp.inf), v)


@case(qkv(n=M), mask="strided", features=["block local or strided, causal"])
def strided(q, k, v):
    keep = (keys(M) <= rows()) & (
        (rows() // 8 == keys(M) // 8) | (keys(M) % 8 >= 6))
    return attend(jnp.where(keep, scores(q, k), -1e9), v)


@case([*qkv(n=M), f32(H)], mask="causal & alibi",
      features=["alibi with learned slopes, softplus"])
def alibi_learned(q, k, v, slope):
    far = jnp.maximum(rows() - keys(M), 0)
    s = scores(q, k) - jax.nn.softplus(slope)[:, None, None] * far
    return attend(jnp.where(rows() >= keys(M), s, -1e9), v)


@case([*qkv(n=M), f32(2 * M - 1, H)], mask="bias", prim=True,
      features=["relative bias by take_along_axis"])
def along_axis(q, k, v, table):
    index = jnp.broadcast_to(rows() - keys(M) + M - 1, (H, M, M))
    bias = jnp.take_along_axis(
        jnp.broadcast_to(table.T[:, None], (H, M, 2 * M - 1)), index, axis=-1)
    return attend(scores(q, k) + bias, v)


@case([*qkv(n=M), f32(2 * M, D)], mask="bias",
      features=["relative shift by pad and reshape"])
def relative_shift(q, k, v, r):
    x = jnp.einsum("bqhd,rd->bhqr", q, r)
    x = jnp.pad(x, ((0, 0), (0, 0), (0, 0), (1, 0))).reshape(
        B, H, 2 * M + 1, M)[:, :, 1:].reshape(B, H, M, 2 * M)[..., :M]
    return attend(scores(q, k) + x, v)


@case([*qkv(), f32(H)], mask="sink", prim=True,
      features=["a sink in the maximum and the sum"])
def sink_by_hand(q, k, v, sink):
    s, sink = scores(q, k), sink[None, :, None, None]
    top = jnp.maximum(s.max(-1, keepdims=True), sink)
    e = jnp.exp(s - top)
    return attend_weights(e / (e.sum(-1, keepdims=True) + jnp.exp(sink - top)), v)


def attend_weights(p, v):
    return jnp.einsum("bhqk,bkhd->bqhd", p, v)


@case([*qkv(), i1(B, 1, 1, N)], mask="padding",
      features=["softmax(where=), nan guarded"])
def softmax_guarded(q, k, v, keep):
    s = jnp.where(keep, scores(q, k), -jnp.inf)
    top = jnp.max(s, axis=-1, keepdims=True)
    top = jnp.where(jnp.isfinite(top), top, 0)
    e = jnp.exp(s - lax.stop_gradient(top))
    z = e.sum(-1, keepdims=True)
    return attend_weights(jnp.where(z == 0, 0.0, e / jnp.where(z == 0, 1.0, z)), v)


@case(qkv(), prim=True, features=["weights thresholded at 0"])
def softmax_relu(q, k, v):
    return attend_weights(jax.nn.relu(jax.nn.softmax(scores(q, k))), v)


@case(qkv(), attentions=0, features=["softmax of a softmax"])
def neg_softmax_twice(q, k, v):
    return attend_weights(jax.nn.softmax(jax.nn.softmax(scores(q, k))), v)


@case(qkv(), attentions=0, features=["softmax over heads"])
def neg_over_heads(q, k, v):
    return attend_weights(jax.nn.softmax(scores(q, k), axis=1), v)


@case(qkv(), attentions=0, features=["softmax over queries and keys"])
def neg_over_both(q, k, v):
    return attend_weights(jax.nn.softmax(scores(q, k), axis=(2, 3)), v)


@case(qkv(), attentions=0, features=["squared weights, renormalised by nothing"])
def neg_squared(q, k, v):
    return attend_weights(jax.nn.softmax(scores(q, k)) ** 2, v)


@case(qkv(), attentions=0, features=["sigmoid with a bias of -log n"])
def neg_sigmoid_bias(q, k, v):
    return attend_weights(jax.nn.sigmoid(scores(q, k) - math.log(N)), v)


@case(qkv(), attentions=0, features=["weights sorted"])
def neg_flipped(q, k, v):
    return attend_weights(jax.nn.softmax(scores(q, k))[..., ::-1] * 0.5
                          + 0.5 * jax.nn.softmax(scores(q, k)), v)


@case(qkv(), features=["weights flipped, like the values"])
def flipped_keys(q, k, v):
    return attend_weights(jax.nn.softmax(scores(q, k))[..., ::-1], v[:, ::-1])


# flax

linen_case("linen_qkv_features", linen.MultiHeadDotProductAttention(
    num_heads=H, qkv_features=96, out_features=24, use_bias=False),
    [f32(B, M, E)])
linen_case("linen_window", linen.MultiHeadDotProductAttention(num_heads=H),
           [f32(B, M, E)], lambda m, p, x: m.apply(p, x, mask=(
               jnp.abs(rows() - keys(M)) < 6)[None, None]), "window")
linen_case("linen_padding_mask", linen.MultiHeadDotProductAttention(
    num_heads=H, dtype=jnp.float16), [f32(B, M, E)],
    lambda m, p, x: m.apply(p, x, mask=linen.make_attention_mask(
        x[..., 0] > 0, x[..., 0] > 0)), "padding")
nnx_case("nnx_qkv_features", lambda rngs: nnx.MultiHeadAttention(
    num_heads=H, in_features=E, qkv_features=96, use_bias=False, decode=False,
    rngs=rngs), [f32(B, M, E)], lambda m, x: m(x))
nnx_case("nnx_combined", lambda rngs: nnx.MultiHeadAttention(
    num_heads=H, in_features=E, decode=False, normalize_qk=True, rngs=rngs),
    [f32(B, M, E), i1(B, M)], lambda m, x, keep: m(x, mask=nnx.combine_masks(
        nnx.make_causal_mask(jnp.ones((B, M))),
        nnx.make_attention_mask(keep, keep))), "causal & padding")


@case([*qkv(n=M), f32(B, H, M, M), i1(B, 1, M, M)], mask="bias & mask",
      features=["nnx.dot_product_attention"])
def nnx_function(q, k, v, bias, mask):
    return nnx.dot_product_attention(q, k, v, bias=bias, mask=mask)


@case([*qkv(n=M)], features=["linen.dot_product_attention_weights, twice used"])
def linen_weights_function(q, k, v):
    p = linen.dot_product_attention_weights(q, k)
    return jnp.einsum("...hqk,...khd->...qhd", p, v), p.mean(axis=1)


@case([f32(B, M, E), f32(3, E, 3 * E), f32(3, E, E)], mask="causal window",
      features=["scan over layers, rematerialised, mask in the loop"])
def scan_window(x, ws, wo):
    @functools.partial(jax.checkpoint)
    def layer(x, w):
        q, k, v = (y.reshape(B, M, H, D) for y in jnp.split(x @ w[0], 3, -1))
        keep = (rows() >= keys(M)) & (rows() - keys(M) < 8)
        o = attend(jnp.where(keep, scores(q, k), LOWEST), v)
        return x + o.reshape(B, M, E) @ w[1], None
    return lax.scan(layer, x, (ws, wo))[0]


@case([f32(B, M, E), f32(E, 3 * E), i32()], features=["while loop"])
def while_layers(x, w, steps):
    def layer(state):
        i, x = state
        q, k, v = (y.reshape(B, M, H, D) for y in jnp.split(x @ w, 3, -1))
        return i + 1, x + attend(scores(q, k), v).reshape(B, M, E)
    return lax.while_loop(lambda s: s[0] < steps, layer, (0, x))[1]


if __name__ == "__main__":
    main()
