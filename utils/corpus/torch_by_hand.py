#!/usr/bin/env python3
"""Attention as people write it in PyTorch, and what only looks like it.

usage: torch_by_hand.py ROOT FOLDER [PATTERN...]"""

import math

import torch
import torch.nn.functional as F

import common
import torch_export

B, H, M, N, D = 2, 4, 40, 40, 16
CASES = {}


def f32(*shape):
    return torch.randn(*shape)


def bf16(*shape):
    return torch.randn(*shape, dtype=torch.bfloat16)


def f16(*shape):
    return torch.randn(*shape, dtype=torch.float16)


def i64(*shape):
    return torch.ones(*shape, dtype=torch.int64)


def i1(*shape):
    return torch.ones(*shape, dtype=torch.bool)


def qkv(make=f32, m=M, n=N, heads=H, kv_heads=None, d=D, dv=None):
    kv_heads = kv_heads or heads
    return [make(B, heads, m, d), make(B, kv_heads, n, d),
            make(B, kv_heads, n, dv or d)]


def case(arguments, attentions=1, mask="none", module=None, **more):
    """Registers a function, or with `module` a function of it and inputs.
    `values` says how flash-run draws them, if not as it draws anyway."""
    def register(function):
        CASES[function.__name__] = (
            function, arguments, module, dict(
                attentions=attentions, mask=mask, **more))
        return function
    return register


def scores(q, k):
    return q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])


def attend(s, v):
    return torch.softmax(s, dim=-1) @ v


# F.scaled_dot_product_attention

@case([*qkv(m=24, n=56), i1(24, 56)], mask="mask")
def sdpa_bool_mask(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@case([*qkv(m=24, n=56), i1(B, 1, 24, 56)], mask="mask")
def sdpa_bool_mask_4d(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@case([*qkv(m=24, n=56), f32(B, H, 24, 56)], mask="bias")
def sdpa_float_mask(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@case([*qkv(m=24, n=56), i1(B, 1, 1, 56)], mask="padding")
def sdpa_key_mask(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@case(qkv(m=24, n=56), mask="causal")
def sdpa_causal_longer_keys(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


@case(qkv(kv_heads=2), mask="none")
def sdpa_gqa(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, enable_gqa=True)


@case(qkv(kv_heads=1), mask="causal")
def sdpa_mqa_causal(q, k, v):
    return F.scaled_dot_product_attention(
        q, k, v, is_causal=True, enable_gqa=True)


@case(qkv(dv=24))
def sdpa_scale(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, scale=0.7)


@case(qkv(make=bf16), mask="causal")
def sdpa_bf16_causal(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


@case(qkv(make=f16))
def sdpa_f16(q, k, v):
    return F.scaled_dot_product_attention(q, k, v)


@case([*qkv(make=f16), i1(B, H, M, N)], mask="mask")
def sdpa_f16_mask(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@case([f32(M, D), f32(56, D), f32(56, D)])
def sdpa_2d(q, k, v):
    return F.scaled_dot_product_attention(q, k, v)


@case([f32(6, M, D), f32(6, 56, D), f32(6, 56, D)], mask="causal")
def sdpa_3d_causal(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


@case([f32(B, 3, H, M, D)] * 3)
def sdpa_5d(q, k, v):
    return F.scaled_dot_product_attention(q, k, v)


@case([f32(B, M, H * D)] * 3, mask="causal")
def sdpa_packed_heads(q, k, v):
    q, k, v = (x.view(B, M, H, D).transpose(1, 2) for x in (q, k, v))
    o = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    return o.transpose(1, 2).reshape(B, M, H * D)


@case(qkv(), dynamic=[{0: "b", 2: "m"}, {0: "b", 2: "n"}, {0: "b", 2: "n"}])
def sdpa_dynamic(q, k, v):
    return F.scaled_dot_product_attention(q, k, v)


@case(qkv(), mask="causal", dynamic=[{2: "m"}, {2: "m"}, {2: "m"}])
def sdpa_dynamic_causal(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


@case(qkv(), mask="causal", decompose=True)
def sdpa_decomposed(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


@case([*qkv(), i1(M, N)], mask="mask", decompose=True)
def sdpa_decomposed_mask(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@case([f32(B, M, D), f32(B, 56, D), f32(B, 56, D)])
def sdpa_unsqueezed_head(q, k, v):
    return F.scaled_dot_product_attention(
        q[:, None], k[:, None], v[:, None]).squeeze(1)


# nn.MultiheadAttention and the transformer layers

E_ = H * D


def mha(**options):
    return torch.nn.MultiheadAttention(E_, H, batch_first=True, **options)


@case([f32(B, M, E_)], module=mha())
def mha_self_weights(m, x):
    return m(x, x, x)


@case([f32(B, M, E_)], module=mha())
def mha_self(m, x):
    return m(x, x, x, need_weights=False)[0]


@case([f32(B, M, E_)], module=mha())
def mha_weights_per_head(m, x):
    return m(x, x, x, average_attn_weights=False)


@case([f32(B, M, E_), f32(B, 56, E_), i1(B, 56)], mask="padding", module=mha())
def mha_cross_padding(m, x, y, padding):
    return m(x, y, y, key_padding_mask=padding, need_weights=False)[0]


@case([f32(B, M, E_), f32(B, 56, E_), i1(B, 56)], mask="padding", module=mha())
def mha_cross_padding_weights(m, x, y, padding):
    return m(x, y, y, key_padding_mask=padding)


@case([f32(B, M, E_)], mask="causal", module=mha())
def mha_causal(m, x):
    mask = torch.nn.Transformer.generate_square_subsequent_mask(M)
    return m(x, x, x, attn_mask=mask, need_weights=False)[0]


@case([f32(B, M, E_)], mask="causal", module=mha())
def mha_causal_weights(m, x):
    mask = torch.nn.Transformer.generate_square_subsequent_mask(M)
    return m(x, x, x, attn_mask=mask)


@case([f32(B, M, E_)], mask="causal", module=mha())
def mha_triu_bool(m, x):
    mask = torch.ones(M, M, dtype=torch.bool).triu(1)
    return m(x, x, x, attn_mask=mask, need_weights=False)[0]


@case([f32(B, M, E_), i1(M, M), i1(B, M)], mask="mask & padding", module=mha())
def mha_both_masks(m, x, mask, padding):
    return m(x, x, x, attn_mask=mask, key_padding_mask=padding,
             need_weights=False)[0]


@case([f32(B, M, E_)], module=mha(add_bias_kv=True),
      features=["a key and a value appended"])
def mha_bias_kv(m, x):
    return m(x, x, x, need_weights=False)[0]


@case([f32(B, M, E_)], module=mha(add_zero_attn=True),
      features=["a zero key and value appended"])
def mha_zero_attn(m, x):
    return m(x, x, x, need_weights=False)[0]


@case([f32(B, M, E_), i1(B, M)], mask="padding",
      module=mha(add_zero_attn=True, add_bias_kv=True))
def mha_bias_kv_zero_attn_padding(m, x, padding):
    return m(x, x, x, key_padding_mask=padding, need_weights=False)[0]


@case([f32(B, M, E_), f32(B, 56, 24), f32(B, 56, 48)],
      module=mha(kdim=24, vdim=48))
def mha_kdim_vdim(m, q, k, v):
    return m(q, k, v, need_weights=False)[0]


@case([f32(M, B, E_)], module=torch.nn.MultiheadAttention(E_, H))
def mha_sequence_first(m, x):
    return m(x, x, x, need_weights=False)[0]


@case([f32(M, E_)], module=torch.nn.MultiheadAttention(E_, H, bias=False))
def mha_unbatched(m, x):
    return m(x, x, x, need_weights=False)[0]


@case([f32(B, M, E_)], module=mha(dropout=0.1))
def mha_dropout_eval(m, x):
    return m(x, x, x, need_weights=False)[0]


@case([f32(B, M, E_)], module=torch.nn.TransformerEncoderLayer(
    E_, H, 48, batch_first=True))
def encoder_layer(m, x):
    return m(x)


@case([f32(B, M, E_), i1(B, M)], mask="padding",
      module=torch.nn.TransformerEncoderLayer(
          E_, H, 48, batch_first=True, norm_first=True, activation="gelu"))
def encoder_layer_padding(m, x, padding):
    return m(x, src_key_padding_mask=padding)


@case([f32(B, M, E_), f32(B, 56, E_)], attentions=2, mask="causal, none",
      module=torch.nn.TransformerDecoderLayer(E_, H, 48, batch_first=True))
def decoder_layer(m, x, memory):
    mask = torch.nn.Transformer.generate_square_subsequent_mask(M)
    return m(x, memory, tgt_mask=mask, tgt_is_causal=True)


@case([f32(B, M, E_), f32(B, 56, E_), i1(B, 56)], attentions=2,
      mask="causal, padding",
      module=torch.nn.TransformerDecoderLayer(E_, H, 48, batch_first=True))
def decoder_layer_padding(m, x, memory, padding):
    mask = torch.ones(M, M, dtype=torch.bool).triu(1)
    return m(x, memory, tgt_mask=mask, memory_key_padding_mask=padding)


@case([f32(B, 24, E_), f32(B, M, E_)], attentions=3, mask="none, causal, none",
      module=torch.nn.Transformer(E_, H, 1, 1, 48, batch_first=True))
def transformer(m, source, target):
    mask = torch.nn.Transformer.generate_square_subsequent_mask(M)
    return m(source, target, tgt_mask=mask)


# einsum

def einsum_case(first, second, q, k, v, name, scale_on="s"):
    def function(q, k, v):
        c = 1 / math.sqrt(D)
        if scale_on == "q":
            q = q * c
        elif scale_on == "k":
            k = k * c
        elif scale_on == "both":
            q, k = q * math.sqrt(c), k * math.sqrt(c)
        s = torch.einsum(first, q, k)
        if scale_on == "s":
            s = s * c
        # The keys are the letter that the first product's result and the
        # second's operands share, and the output does not have.
        result, output = first.split("->")[1], second.split("->")[1]
        keys = next(x for x in result if x not in output)
        p = torch.softmax(s, dim=result.index(keys))
        left = second.split(",")[0]
        return torch.einsum(second, *((p, v) if left == result else (v, p)))
    CASES[name] = (function, [f32(*q), f32(*k), f32(*v)], None,
                   dict(attentions=1, mask="none", features=["einsum"]))


for index, (first, second, q, k, v, where) in enumerate([
        ("bqhd,bkhd->bhqk", "bhqk,bkhd->bqhd", (2, 40, 4, 16), (2, 56, 4, 16),
         (2, 56, 4, 24), "s"),
        ("bhqd,bhkd->bhqk", "bhqk,bhkd->bqhd", (2, 4, 40, 16), (2, 4, 56, 16),
         (2, 4, 56, 24), "q"),
        ("bqhd,bkhd->bqhk", "bqhk,bkhd->bqhd", (2, 40, 4, 16), (2, 56, 4, 16),
         (2, 56, 4, 24), "k"),
        ("bqhd,bkhd->bhkq", "bhkq,bkhd->bqhd", (2, 40, 4, 16), (2, 56, 4, 16),
         (2, 56, 4, 24), "both"),
        ("qbhd,kbhd->qkbh", "qkbh,kbhd->qbhd", (40, 2, 4, 16), (56, 2, 4, 16),
         (56, 2, 4, 24), "s"),
        ("qbhd,kbhd->kqbh", "kbhe,kqbh->qbhe", (40, 2, 4, 16), (56, 2, 4, 16),
         (56, 2, 4, 24), "q"),
        ("bhdq,bhdk->bhqk", "bhqk,bhek->bheq", (2, 4, 16, 40), (2, 4, 16, 56),
         (2, 4, 24, 56), "s"),
        ("hbqd,hbkd->hbqk", "hbqk,hbke->bqhe", (4, 2, 40, 16), (4, 2, 56, 16),
         (4, 2, 56, 24), "s"),
        ("bqhgd,bkhd->bhgqk", "bhgqk,bkhd->bqhgd", (2, 40, 2, 3, 16),
         (2, 56, 2, 16), (2, 56, 2, 16), "s"),
        ("bhgqd,bhkd->bhgqk", "bhgqk,bhkd->bhgqd", (2, 2, 3, 40, 16),
         (2, 2, 56, 16), (2, 2, 56, 24), "both"),
        ("bhqd,bkd->bhqk", "bhqk,bkd->bhqd", (2, 4, 40, 16), (2, 56, 16),
         (2, 56, 24), "s"),
        ("qd,kd->qk", "qk,ke->qe", (40, 16), (56, 16), (56, 24), "s"),
        ("bijhd,bkhd->bhijk", "bhijk,bkhd->bijhd", (2, 5, 8, 4, 16),
         (2, 56, 4, 16), (2, 56, 4, 24), "s"),
        ("bijhd,biklhd->bhijkl".replace("biklhd", "bikhd").replace(
            "bhijkl", "bhijk"), "bhijk,bikhd->bijhd", (2, 5, 8, 4, 16),
         (2, 5, 12, 4, 16), (2, 5, 12, 4, 24), "s"),
        ("bhqxy,bhkxy->bhqk", "bhqk,bhkxy->bhqxy", (2, 4, 40, 4, 5),
         (2, 4, 56, 4, 5), (2, 4, 56, 4, 5), "s"),
        ("bqd,bkhd->bhqk", "bhqk,bkhd->bqhd", (2, 40, 16), (2, 56, 4, 16),
         (2, 56, 4, 24), "s")]):
    einsum_case(first, second, q, k, v, f"einsum_{index:02d}", where)


# Spellings of the product

@case([f32(B * H, M, D), f32(B * H, N, D), f32(B * H, N, D)])
def bmm(q, k, v):
    return torch.bmm(torch.bmm(q * D ** -0.5, k.transpose(1, 2)).softmax(-1), v)


@case([f32(B * H, M, D), f32(B * H, N, D), f32(B * H, N, D), f32(B * H, 1, N)],
      mask="bias")
def baddbmm_row_bias(q, k, v, bias):
    s = torch.baddbmm(bias, q, k.transpose(1, 2), beta=1.0, alpha=D ** -0.5)
    return torch.bmm(F.softmax(s, dim=-1), v)


@case([f32(B * H, M, D), f32(B * H, N, D), f32(B * H, N, D)],
      features=["beta = 0: the accumulator does not count"])
def baddbmm_beta_0(q, k, v):
    s = torch.baddbmm(torch.zeros(B * H, M, N), q, k.transpose(1, 2), beta=0,
                      alpha=D ** -0.5)
    return torch.bmm(s.softmax(-1), v)


@case([f32(M, D), f32(56, D), f32(56, D)])
def mm(q, k, v):
    return torch.mm((torch.mm(q, k.t()) / 4).softmax(1), v)


@case([f32(M, D), f32(56, D), f32(56, D)], features=["scores transposed"])
def mm_transposed(q, k, v):
    return torch.mm(v.t(), (torch.mm(k, q.t()) / 4).softmax(0)).t()


@case([f32(B, H, 1, D), f32(B, H, 56, D), f32(B, H, 56, D)],
      features=["elementwise product and sum"])
def decode_mul_sum(q, k, v):
    s = (q * k).sum(-1) / math.sqrt(D)
    p = s.softmax(-1)
    return (p[..., None] * v).sum(2)


@case([f32(B, H, M, D), f32(B, H, N, D), f32(B, H, N, D)],
      features=["product spelled mul and sum, P V a matmul"])
def scores_mul_sum(q, k, v):
    s = (q[..., :, None, :] * k[..., None, :, :]).sum(-1) / 4
    return s.softmax(-1) @ v


@case([f32(H, D), f32(H, 56, D), f32(H, 56, D)])
def decode_matvec(q, k, v):
    s = torch.einsum("hd,hnd->hn", q, k) / 4
    return torch.einsum("hn,hnd->hd", s.softmax(-1), v)


@case([f32(D), f32(56, D), f32(56, D)], features=["mv: one query, one head"])
def mv(q, k, v):
    return torch.mv(v.t(), torch.mv(k, q).softmax(0))


@case([f32(B, M, E_), f32(E_, 3 * E_), f32(E_, E_)], mask="causal")
def packed_qkv(x, w, wo):
    q, k, v = (x @ w).chunk(3, dim=-1)
    q, k, v = (y.view(B, M, H, D).permute(0, 2, 1, 3) for y in (q, k, v))
    s = q @ k.transpose(-1, -2) * D ** -0.5
    s = s.masked_fill(torch.triu(torch.ones(M, M), 1).bool(), float("-inf"))
    return attend(s, v).permute(0, 2, 1, 3).reshape(B, M, E_) @ wo


@case([f32(B, M, E_), f32(E_, 3 * E_)])
def packed_qkv_interleaved(x, w):
    y = (x @ w).view(B, M, H, 3 * D).transpose(1, 2)
    q, k, v = y.chunk(3, dim=-1)
    return attend(scores(q, k), v)


@case([f32(B, M, E_), f32(E_, 3 * E_)], features=["timm: qkv permuted, unbind"])
def packed_qkv_timm(x, w):
    q, k, v = (x @ w).reshape(B, M, 3, H, D).permute(2, 0, 3, 1, 4).unbind(0)
    p = ((q * D ** -0.5) @ k.transpose(-2, -1)).softmax(dim=-1)
    return (p @ v).transpose(1, 2).reshape(B, M, E_)


@case([f32(B, 16, 8, 8)], features=["image: non-local block"])
def non_local_block(x):
    y = x.flatten(2)
    p = (y.transpose(1, 2) @ y).softmax(-1)
    return (y @ p.transpose(1, 2)).view_as(x)


@case([f32(B, 16, 8, 8), f32(24, 16, 1, 1), f32(24, 16, 1, 1), f32(16, 16, 1, 1)],
      features=["SAGAN: 1×1 convolutions, V on the left"])
def sagan(x, wq, wk, wv):
    q = F.conv2d(x, wq).view(B, 24, 64).permute(0, 2, 1)
    k = F.conv2d(x, wk).view(B, 24, 64)
    v = F.conv2d(x, wv).view(B, 16, 64)
    p = F.softmax(torch.bmm(q, k), dim=-1)
    return torch.bmm(v, p.permute(0, 2, 1)).view(B, 16, 8, 8)


@case([f32(B, 16, 8, 8), f32(64, 16, 1, 1)], features=["DANet: channel attention"])
def channel_attention(x, w):
    y = x.view(B, 16, 64)
    energy = y @ y.transpose(1, 2)
    energy = energy.max(-1, keepdim=True)[0].expand_as(energy) - energy
    return (energy.softmax(-1) @ y).view_as(x)


@case([f32(B, M, E_)], features=["XCiT: attention over channels"])
def xca(x):
    q = k = v = x.view(B, M, H, D).permute(0, 2, 3, 1)
    p = (q @ k.transpose(-2, -1) * 0.3).softmax(-1)
    return (p @ v).permute(0, 3, 1, 2).reshape(B, M, E_)


@case([f32(B, 16, 8, 8)] * 3, mask="none", features=["axial: along rows"])
def axial_rows(q, k, v):
    q, k, v = (x.permute(0, 2, 3, 1) for x in (q, k, v))
    return attend(scores(q, k), v).permute(0, 3, 1, 2)


@case([f32(B, 16, 6, 8)] * 3, attentions=2, features=["axial: rows, then columns"])
def axial_both(q, k, v):
    q, k, v = (x.permute(0, 2, 3, 1) for x in (q, k, v))
    rows = attend(scores(q, k), v)
    q, k, rows = (x.transpose(1, 2) for x in (q, k, rows))
    return attend(scores(q, k), rows)


@case([f32(B, 12, E_), f32(B, 56, E_), f32(E_, E_), f32(E_, 2 * E_)],
      features=["perceiver: latents attend to data"])
def perceiver(latents, data, wq, wkv):
    q = (latents @ wq).view(B, 12, H, D).transpose(1, 2)
    k, v = (data @ wkv).view(B, 56, 2, H, D).permute(2, 0, 3, 1, 4)
    return attend(scores(q, k), v).transpose(1, 2).reshape(B, 12, E_)


@case([f32(12, E_), f32(B, 56, E_)], features=["queries without a batch"])
def pooled_queries(latents, data):
    s = torch.einsum("qe,bke->bqk", latents, data) / 8
    return torch.einsum("bqk,bke->bqe", s.softmax(-1), data)


@case([f32(B, 56, E_), f32(E_)], features=["attention pooling, one query"])
def attention_pooling(x, w):
    p = torch.softmax(x @ w, dim=1)
    return (p.unsqueeze(-1) * x).sum(1)


# Softmax by hand

@case(qkv())
def softmax_exp_sum(q, k, v):
    e = torch.exp(scores(q, k))
    return (e / e.sum(-1, keepdim=True)) @ v


@case(qkv())
def softmax_max_by_hand(q, k, v):
    s = scores(q, k)
    e = (s - s.amax(-1, keepdim=True)).exp()
    return (e / e.sum(dim=-1, keepdim=True)) @ v


@case(qkv())
def softmax_divide_last(q, k, v):
    s = scores(q, k)
    e = torch.exp(s - s.max(-1, keepdim=True).values)
    return (e @ v) / e.sum(-1, keepdim=True)


@case(qkv())
def softmax_reciprocal(q, k, v):
    s = scores(q, k)
    e = torch.exp(s - s.max(-1, keepdim=True)[0])
    return (e * e.sum(-1, keepdim=True).reciprocal()) @ v


@case(qkv())
def softmax_ones_column(q, k, v):
    """The sum as one more column of V."""
    s = scores(q, k)
    e = torch.exp(s - s.amax(-1, keepdim=True))
    return (e @ v) / (e @ torch.ones(N, 1))


@case(qkv())
def log_softmax_exp(q, k, v):
    return F.log_softmax(scores(q, k), dim=-1).exp() @ v


@case(qkv())
def logsumexp_exp(q, k, v):
    s = scores(q, k)
    return (s - torch.logsumexp(s, -1, keepdim=True)).exp() @ v


@case(qkv(), features=["logsumexp returned"])
def logsumexp_returned(q, k, v):
    s = scores(q, k)
    lse = torch.logsumexp(s, -1)
    return (s - lse[..., None]).exp() @ v, lse


@case(qkv())
def softmax_exp2(q, k, v):
    s = scores(q, k) * math.log2(math.e)
    e = torch.exp2(s - s.amax(-1, keepdim=True))
    return (e / e.sum(-1, keepdim=True)) @ v


@case(qkv(), features=["2 ** s"])
def softmax_pow2(q, k, v):
    s = scores(q, k)
    e = torch.pow(2.0, s - s.amax(-1, keepdim=True))
    return (e / e.sum(-1, keepdim=True)) @ v


@case(qkv(), features=["softmax of base 10"])
def softmax_pow10(q, k, v):
    s = scores(q, k)
    e = torch.pow(10.0, s - s.amax(-1, keepdim=True))
    return (e / e.sum(-1, keepdim=True)) @ v


@case(qkv(), features=["softmin of negated scores"])
def softmin(q, k, v):
    return F.softmin(-scores(q, k), dim=-1) @ v


@case(qkv(), features=["softmax1: + 1 in the denominator"])
def softmax_one(q, k, v):
    s = scores(q, k)
    e = s.exp()
    return (e / (1 + e.sum(-1, keepdim=True))) @ v


@case(qkv(), features=["softmax1, with the maximum"])
def softmax_one_max(q, k, v):
    s = scores(q, k)
    m = s.amax(-1, keepdim=True)
    e = (s - m).exp()
    return (e / ((-m).exp() + e.sum(-1, keepdim=True))) @ v


@case(qkv(), features=["softmax1: maximum clamped at 0"])
def softmax_one_clamped(q, k, v):
    s = scores(q, k)
    m = s.amax(-1, keepdim=True).clamp(min=0)
    e = (s - m).exp()
    return (e / ((-m).exp() + e.sum(-1, keepdim=True))) @ v


@case(qkv(), features=["a zero column concatenated and cut off"])
def softmax_one_padded(q, k, v):
    s = F.pad(scores(q, k), (1, 0))
    return s.softmax(-1)[..., 1:] @ v


@case([*qkv(), f32(H)], mask="sink", features=["sink concatenated, cut off"])
def sinks(q, k, v, sink):
    s = scores(q, k)
    column = sink.view(1, H, 1, 1).expand(B, H, M, 1)
    s = torch.cat([s, column], dim=-1)
    return torch.softmax(s, -1)[..., :-1] @ v


@case([*qkv(), f32(H)], mask="causal & sink",
      features=["gpt-oss: maximum subtracted first"])
def sinks_gpt_oss(q, k, v, sink):
    s = scores(q, k) + torch.full((M, N), float("-inf")).triu(1)
    s = torch.cat([s, sink.view(1, H, 1, 1).expand(B, H, M, 1)], dim=-1)
    s = s - s.max(dim=-1, keepdim=True).values
    return F.softmax(s, dim=-1)[..., :-1] @ v


@case([*qkv(), f32(H)], features=["sink added to the denominator"])
def sinks_in_denominator(q, k, v, sink):
    s = scores(q, k)
    sink = sink.view(1, H, 1, 1)
    m = torch.maximum(s.amax(-1, keepdim=True), sink)
    e = (s - m).exp()
    return (e / (e.sum(-1, keepdim=True) + (sink - m).exp())) @ v


@case([*qkv(), f32(H)], features=["a factor σ(lse − sink) on the output"])
def sinks_after(q, k, v, sink):
    s = scores(q, k)
    lse = torch.logsumexp(s, -1, keepdim=True)
    o = torch.exp(s - lse) @ v
    return o * torch.sigmoid(lse - sink.view(1, H, 1, 1))


@case(qkv(), features=["row mean subtracted"])
def softmax_minus_mean(q, k, v):
    s = scores(q, k)
    s = s - s.mean(-1, keepdim=True)
    return attend(s, v)


@case(qkv(), features=["the maximum twice"])
def softmax_stable_twice(q, k, v):
    s = scores(q, k)
    s = s - s.amax(-1, keepdim=True)
    return attend(s, v)


@case(qkv(), features=["the maximum of all scores"])
def softmax_global_max(q, k, v):
    s = scores(q, k)
    e = (s - s.max()).exp()
    return (e / e.sum(-1, keepdim=True)) @ v


@case(qkv(), features=["softmax of the temperature 2"])
def softmax_temperature(q, k, v):
    return torch.softmax(scores(q, k) / 2.0, -1) @ v


@case(qkv(make=bf16), features=["softmax(dtype=float32)"])
def softmax_dtype(q, k, v):
    s = q @ k.mT / 4
    return F.softmax(s, dim=-1, dtype=torch.float32).to(q.dtype) @ v


@case(qkv(make=f16), features=["scores in f32, weights f16"])
def softmax_float_f16(q, k, v):
    s = (q.float() @ k.float().mT) / 4
    return (s.softmax(-1).half() @ v)


@case(qkv(make=bf16), features=["all in bf16"])
def softmax_bf16(q, k, v):
    return attend(q @ k.mT / 4, v)


@case(qkv(make=bf16), features=["all in f32, the result bf16"])
def softmax_upcast(q, k, v):
    q, k, v = q.float(), k.float(), v.float()
    return attend(scores(q, k), v).bfloat16()


@case(qkv(), features=["product with the eye removed"])
def softmax_plus_epsilon(q, k, v):
    e = scores(q, k).exp()
    return (e / (e.sum(-1, keepdim=True) + 1e-6)) @ v


@case(qkv(), features=["weights · 1.25: dropout's factor"])
def weights_factor(q, k, v):
    return (scores(q, k).softmax(-1) * 1.25) @ v


@case([*qkv(), f32(B, H, M, 1)], features=["a gate per row on the weights"])
def weights_row_gate(q, k, v, gate):
    return (scores(q, k).softmax(-1) * gate.sigmoid()) @ v


@case([*qkv(), f32(H)], features=["head mask on the weights"])
def weights_head_mask(q, k, v, head_mask):
    return (scores(q, k).softmax(-1) * head_mask.view(1, H, 1, 1)) @ v


@case([*qkv(), f32(B, H, M, N)], mask="bias",
      features=["dropout mask as an argument"])
def weights_dropout_mask(q, k, v, keep):
    return (scores(q, k).softmax(-1) * (keep > 0.1) / 0.9) @ v


@case(qkv(), mask="causal", features=["weights masked after the softmax too"])
def weights_masked_after(q, k, v):
    mask = torch.ones(M, N, dtype=torch.bool).tril()
    p = scores(q, k).masked_fill(~mask, -1e9).softmax(-1)
    return p.masked_fill(~mask, 0.0) @ v


@case([*qkv(), i1(B, N)], mask="padding", features=["nan_to_num"])
def weights_nan_to_num(q, k, v, mask):
    s = scores(q, k).masked_fill(~mask[:, None, None, :], float("-inf"))
    return s.softmax(-1).nan_to_num() @ v


@case([*qkv(), i1(B, N)], mask="padding",
      features=["rows that keep nothing give 0"])
def weights_zero_empty_rows(q, k, v, mask):
    keep = mask[:, None, None, :]
    p = scores(q, k).masked_fill(~keep, float("-inf")).softmax(-1)
    return torch.where(keep.any(-1, keepdim=True), p, 0.0) @ v


@case(qkv(), mask="causal", features=["mask multiplied into the exponentials"])
def masked_exponentials(q, k, v):
    s = scores(q, k)
    e = (s - s.amax(-1, keepdim=True)).exp() * torch.ones(M, N).tril()
    return (e / e.sum(-1, keepdim=True)) @ v


@case(qkv(), mask="causal", attentions_max=2,
      features=["softmax, then masked and renormalised"])
def renormalised(q, k, v):
    p = scores(q, k).softmax(-1) * torch.ones(M, N).tril()
    return (p / p.sum(-1, keepdim=True)) @ v


# Scores

@case(qkv(), mask="causal")
def softcap(q, k, v):
    s = 50 * torch.tanh(scores(q, k) / 50)
    return attend(s + torch.full((M, N), float("-inf")).triu(1), v)


@case(qkv(), features=["scores clamped"])
def scores_clamped(q, k, v):
    return attend(scores(q, k).clamp(-5, 5), v)


@case([*qkv(), torch.tensor(0.3)], features=["run-time scale"])
def scale_argument(q, k, v, c):
    return attend(q @ k.mT * c, v)


@case([*qkv(), f32(H)], features=["scale per head: swin v2"])
def scale_per_head(q, k, v, c):
    c = torch.clamp(c, max=4.6).exp().view(1, H, 1, 1)
    return attend(F.normalize(q, dim=-1) @ F.normalize(k, dim=-1).mT * c, v)


@case([*qkv(), f32(D), f32(D)], features=["QK norm: rms, weighted"])
def qk_norm(q, k, v, wq, wk):
    q = q * torch.rsqrt(q.pow(2).mean(-1, keepdim=True) + 1e-6) * wq
    k = k * torch.rsqrt(k.pow(2).mean(-1, keepdim=True) + 1e-6) * wk
    return attend(scores(q, k), v)


@case([*qkv(), f32(1, N)], features=["cosine attention, scores divided"])
def cosine_after(q, k, v, unused):
    s = q @ k.mT / (q.norm(dim=-1)[..., :, None] * k.norm(dim=-1)[..., None, :])
    return attend(s * 10, v)


@case(qkv(), features=["scale: learnt temperature exp"])
def scores_square_distance(q, k, v):
    d = (q * q).sum(-1)[..., :, None] - 2 * q @ k.mT + (k * k).sum(-1)[
        ..., None, :]
    return attend(-d / 8, v)


@case(qkv(), features=["per key scale of the scores"])
def scores_key_scale(q, k, v):
    return attend(scores(q, k) * torch.arange(N).float() / N, v)


@case(qkv(), mask="causal", features=["log n scaling of the query"])
def scale_log_n(q, k, v):
    c = torch.log(torch.arange(1, M + 1).float()).view(M, 1)
    mask = torch.ones(M, N, dtype=torch.bool).tril()
    return attend((scores(q, k) * c).masked_fill(~mask, -1e4), v)


@case([*qkv(), f32(M, D // 2), f32(M, D // 2)], mask="causal",
      features=["rope: halves"])
def rope_halves(q, k, v, cos, sin):
    def turn(x):
        a, b = x.chunk(2, -1)
        return torch.cat([a * cos - b * sin, a * sin + b * cos], -1)
    s = scores(turn(q), turn(k))
    return attend(s.masked_fill(~torch.ones(M, N).tril().bool(), -1e9), v)


@case([*qkv(), f32(M, D // 2), f32(M, D // 2)], features=["rope: pairs"])
def rope_pairs(q, k, v, cos, sin):
    def turn(x):
        a, b = x[..., 0::2], x[..., 1::2]
        return torch.stack([a * cos - b * sin, a * sin + b * cos], -1).flatten(-2)
    return attend(scores(turn(q), turn(k)), v)


@case(qkv(), mask="causal", features=["rope from arange"])
def rope_arange(q, k, v):
    freq = 1.0 / 10000 ** (torch.arange(0, D, 2).float() / D)
    angle = torch.outer(torch.arange(M).float(), freq)
    angle = torch.cat([angle, angle], -1)

    def turn(x):
        a, b = x.chunk(2, -1)
        return x * angle.cos() + torch.cat([-b, a], -1) * angle.sin()
    return F.scaled_dot_product_attention(turn(q), turn(k), v, is_causal=True)


@case([*qkv(), f32(1, H, M, N)], mask="bias")
def bias_per_head(q, k, v, bias):
    return attend(scores(q, k) + bias, v)


@case([*qkv(), f32(32, H)], mask="bias", features=["T5's buckets"])
def t5_buckets(q, k, v, table):
    distance = torch.arange(N)[None, :] - torch.arange(M)[:, None]
    bucket = (distance > 0).long() * 16
    distance = distance.abs()
    large = 8 + (torch.log(distance.float() / 8) / math.log(128 / 8) * 8).long()
    bucket = bucket + torch.where(
        distance < 8, distance, torch.clamp(large, max=15))
    return attend(q @ k.mT + table[bucket].permute(2, 0, 1), v)


@case([*qkv(), f32(2 * N - 1, H)], mask="bias",
      features=["table of differences"])
def relative_table(q, k, v, table):
    index = torch.arange(M)[:, None] - torch.arange(N)[None, :] + N - 1
    return attend(scores(q, k) + table[index].permute(2, 0, 1), v)


@case([*qkv(), f32(17, H)], mask="bias", features=["clamped differences"])
def relative_clamped(q, k, v, table):
    index = (torch.arange(N)[None, :] - torch.arange(M)[:, None]).clamp(-8, 8)
    return attend(scores(q, k) + F.embedding(index + 8, table).permute(2, 0, 1), v)


@case([*qkv(), f32(17, D)], mask="bias",
      features=["Shaw: q times an embedding of the difference"])
def relative_shaw(q, k, v, table):
    index = (torch.arange(N)[None, :] - torch.arange(M)[:, None]).clamp(-8, 8)
    r = table[index + 8]
    return attend(scores(q, k) + torch.einsum("bhmd,mnd->bhmn", q, r) / 4, v)


@case([*qkv(), f32(2 * N - 1, D)], mask="bias", features=["Transformer-XL shift"])
def relative_shift(q, k, v, r):
    bd = q @ r.t()
    bd = F.pad(bd, (1, 0)).view(B, H, 2 * N, M)[:, :, 1:].reshape(
        B, H, M, 2 * N - 1)[..., :N]
    return attend((q @ k.mT + bd) / 4, v)


@case([*qkv(), f32(H, 8, 8)], mask="bias", features=["bias upsampled"])
def bias_repeated(q, k, v, bias):
    bias = bias.repeat_interleave(5, 1).repeat_interleave(5, 2)
    return attend(scores(q, k) + bias, v)


@case([f32(B, H, 64, D)] * 3 + [f32(15 * 15, H)], mask="bias",
      features=["swin: table of 2-D differences"])
def swin_table(q, k, v, table):
    y, x = torch.meshgrid(torch.arange(8), torch.arange(8), indexing="ij")
    y, x = y.flatten(), x.flatten()
    index = (y[:, None] - y[None, :] + 7) * 15 + x[:, None] - x[None, :] + 7
    bias = table[index.view(-1)].view(64, 64, H).permute(2, 0, 1)
    return attend(scores(q, k) + bias.unsqueeze(0), v)


@case([f32(B, H, 64, D)] * 3 + [f32(15, D), f32(15, D)], mask="bias",
      features=["SAM: decomposed relative positions"])
def decomposed_relative(q, k, v, rh, rw):
    index = torch.arange(8)[:, None] - torch.arange(8)[None, :] + 7
    r = q.view(B * H, 8, 8, D)
    h = torch.einsum("bhwc,hkc->bhwk", r, rh[index])
    w = torch.einsum("bhwc,wkc->bhwk", r, rw[index])
    s = scores(q, k).view(B * H, 8, 8, 8, 8)
    s = (s + h[..., :, None] + w[..., None, :]).view(B, H, 64, 64)
    return attend(s, v)


@case(qkv(), mask="causal & alibi")
def alibi_causal(q, k, v):
    slopes = torch.tensor([2.0 ** (-2 * (i + 1)) for i in range(H)])
    bias = slopes.view(H, 1, 1) * torch.arange(N).view(1, 1, N)
    mask = torch.ones(M, N, dtype=torch.bool).tril()
    return attend((scores(q, k) + bias).masked_fill(~mask, float("-inf")), v)


@case(qkv(), mask="alibi", features=["alibi: absolute distance"])
def alibi_symmetric(q, k, v):
    distance = (torch.arange(N)[None, :] - torch.arange(M)[:, None]).abs()
    slopes = torch.exp2(-(torch.arange(H) + 1.0) * 2)
    return attend(scores(q, k) - slopes[:, None, None] * distance, v)


@case([*qkv(), i1(B, N)], mask="padding & alibi",
      features=["alibi: positions by cumsum (bloom)"])
def alibi_cumsum(q, k, v, mask):
    slopes = torch.exp2(-(torch.arange(H) + 1.0) * 2)
    position = ((mask.long().cumsum(-1) - 1) * mask)[:, None, :]
    bias = slopes[..., None] * position
    return attend(scores(q, k) + bias[:, :, None, :].float(), v)


# Masks

def masked(name, make, mask, m=M, n=N, extra=(), value=None, kind="fill"):
    """scores where make(i, j, …) keeps, `value` elsewhere."""
    def function(q, k, v, *more):
        i, j = torch.arange(m)[:, None], torch.arange(n)[None, :]
        keep = make(i, j, *more)
        s = scores(q, k)
        c = float("-inf") if value is None else value
        if kind == "fill":
            s = s.masked_fill(~keep, c)
        elif kind == "where":
            s = torch.where(keep, s, c)
        elif kind == "add":
            s = s + torch.zeros(keep.shape).masked_fill(~keep, c)
        elif kind == "multiply":
            s = s + (1.0 - keep.float()) * c
        elif kind == "blend":
            s = s * keep.float() + c * (1.0 - keep.float())
        elif kind == "log":
            s = s + torch.log(keep.float())
        return attend(s, v)
    CASES[name] = (function, [*qkv(m=m, n=n), *extra], None,
                   dict(attentions=1, mask=mask, features=[kind]))


def causal(i, j):
    return j <= i


LOWEST = torch.finfo(torch.float32).min
for kind in ("fill", "where", "add"):
    masked(f"causal_{kind}", causal, "causal", kind=kind)
    masked(f"causal_{kind}_finite", causal, "causal", kind=kind, value=-1e9)
    masked(f"causal_{kind}_lowest", causal, "causal", kind=kind, value=LOWEST)
masked("causal_multiply", causal, "causal", value=-10000.0, kind="multiply")
masked("causal_blend", causal, "causal", value=-1e10, kind="blend")
masked("causal_log", causal, "causal", kind="log")
masked("causal_bottom_right", lambda i, j: j <= i + 16, "causal bottom right",
       m=24, n=40)
masked("causal_strict", lambda i, j: j < i + 1, "causal")
masked("causal_not_greater", lambda i, j: ~(j > i), "causal")
masked("anti_causal", lambda i, j: j >= i, "j >= i")
masked("window", lambda i, j: (i - j < 8) & (j <= i), "causal window 8")
masked("window_both", lambda i, j: (i - j).abs() <= 5, "window 5")
masked("window_both_finite", lambda i, j: (i - j).abs() <= 5, "window 5",
       value=-1e9, kind="where")
masked("window_xor", lambda i, j: (j <= i) ^ (j <= i - 8), "causal window 8")
masked("chunked", lambda i, j: (i // 8 == j // 8) & (j <= i), "chunk 8 & causal")
masked("chunked_finite", lambda i, j: (i // 8 == j // 8) & (j <= i),
       "chunk 8 & causal", value=LOWEST, kind="add")
masked("block_causal", lambda i, j: j // 8 <= i // 8, "block causal 8")
masked("dilated", lambda i, j: (j <= i) & ((i - j) % 4 == 0), "dilated 4 & causal")
masked("strided", lambda i, j: (j <= i) & ((i - j < 6) | (j % 8 == 7)),
       "window 6 or stride 8, causal")
masked("prefix", lambda i, j: (j <= i) | (j < 10), "prefix 10")
masked("global_tokens", lambda i, j: (j < 4) | (i < 4) | ((i - j).abs() < 6),
       "window 6 and global 4")
masked("sink_window", lambda i, j: (j <= i) & ((j < 4) | (i - j < 8)),
       "window 8 and first 4, causal")
masked("streams", lambda i, j: i % 2 == j % 2, "same parity")
masked("diagonal_excluded", lambda i, j: i != j, "i != j")
masked("neighbourhood_2d", lambda i, j: ((i // 8 - j // 8).abs() <= 1)
       & ((i % 8 - j % 8).abs() <= 1), "3 × 3 neighbours of 8 columns")
masked("prefix_length", lambda i, j, p: (j <= i) | (j < p[:, None, None, None]),
       "prefix", extra=[i64(B)])
masked("key_lengths", lambda i, j, p: (j < p[:, None, None, None]), "padding",
       extra=[i64(B)])
masked("query_and_key_lengths",
       lambda i, j, p, r: (j < p[:, None, None, None])
       & (i < r[:, None, None, None]), "padding",
       extra=[i64(B), i64(B)], value=-1e9, kind="where")
masked("documents", lambda i, j, d: (d[:, None, :, None] == d[:, None, None, :])
       & (j <= i), "causal & documents", extra=[i64(B, M)])
masked("documents_by_cumsum", lambda i, j, d: (
    d.cumsum(-1)[:, None, :, None] == d.cumsum(-1)[:, None, None, :]) & (j <= i),
    "causal & documents", extra=[i64(B, M)])
masked("padding_float", lambda i, j, d: d[:, None, None, :] > 0.5, "padding",
       extra=[f32(B, N)], value=-1e9)
masked("padding_both", lambda i, j, d: d[:, None, None, :] & d[:, None, :, None],
       "padding", extra=[i1(B, N)], value=-1e9, kind="where")
masked("padding_causal", lambda i, j, d: d[:, None, None, :] & (j <= i),
       "causal & padding", extra=[i1(B, N)])
masked("offset_run_time", lambda i, j, o: j <= i + o, "causal at an offset",
       m=24, n=40, extra=[torch.tensor(16)])
masked("window_run_time", lambda i, j, w: (j <= i) & (j > i - w),
       "causal window", extra=[torch.tensor(16)])
masked("positions", lambda i, j, p: p[:, None, None, :] <= p[:, None, :, None],
       "causal by positions", extra=[i64(B, M)])


@case(qkv(), mask="causal", features=["triu of -inf"])
def causal_triu_inf(q, k, v):
    return attend(scores(q, k) + torch.triu(
        torch.ones(M, N) * float("-inf"), diagonal=1), v)


@case(qkv(), mask="causal", features=["tril · s, 0 to -inf"])
def causal_zero_fill(q, k, v):
    mask = torch.tril(torch.ones(M, N))
    return attend(scores(q, k).masked_fill(mask == 0, float("-inf")), v)


@case(qkv(), mask="causal", features=["1 - tril, times -1e4"])
def causal_one_minus_tril(q, k, v):
    mask = torch.tril(torch.ones(1, 1, M, N))
    return attend(scores(q, k) * mask - 1e4 * (1 - mask), v)


@case([*qkv(), i64(B, N)], mask="causal & padding",
      features=["extended attention mask"])
def extended_mask(q, k, v, mask):
    ids = torch.arange(M)
    keep = ids[None, None, :].repeat(B, M, 1) <= ids[None, :, None]
    keep = keep[:, None].to(mask.dtype) * mask[:, None, None, :]
    return attend(scores(q, k) + (1.0 - keep.float()) * LOWEST, v)


@case([*qkv(m=1, n=56), torch.tensor(3)], mask="padding",
      features=["decode: keys up to a position"])
def decode_position(q, k, v, position):
    keep = torch.arange(56) <= position
    return attend(scores(q, k).masked_fill(~keep, float("-inf")), v)


@case([f32(B, H, 1, D), f32(B, H, 55, D), f32(B, H, 55, D), f32(B, H, 1, D),
       f32(B, H, 1, D)], features=["cache concatenated, returned"])
def decode_cache(q, ks, vs, k, v):
    k, v = torch.cat([ks, k], 2), torch.cat([vs, v], 2)
    return attend(scores(q, k), v), k, v


@case([f32(B, H, 1, D), f32(B, 2, 56, D), f32(B, 2, 56, D), f32(B, 2, 1, D),
       f32(B, 2, 1, D), torch.tensor([7])], mask="padding",
      features=["static cache written by index_copy, gqa"])
def decode_static_cache(q, ks, vs, k, v, position):
    ks, vs = ks.index_copy(2, position, k), vs.index_copy(2, position, v)
    kk, vv = ks.repeat_interleave(2, 1), vs.repeat_interleave(2, 1)
    keep = torch.arange(56) <= position
    s = scores(q, kk).masked_fill(~keep, float("-inf"))
    return attend(s, vv), ks, vs


@case([f32(B, H, M, D), f32(B, H, 24, D), f32(B, H, 24, D), f32(B, H, N, D),
       f32(B, H, N, D)], mask="causal bottom right",
      features=["prefill in chunks: cache concatenated"])
def chunked_prefill(q, ks, vs, k, v):
    k, v = torch.cat([ks, k], 2), torch.cat([vs, v], 2)
    keep = torch.ones(M, 24 + N, dtype=torch.bool).tril(24)
    return attend(torch.where(keep, scores(q, k), float("-inf")), v)


@case([f32(B, H, M, D), f32(H, 6, D), f32(H, 6, D), f32(B, H, N, D),
       f32(B, H, N, D)], features=["memory keys broadcast and concatenated"])
def memory_keys(q, ks, vs, k, v):
    k = torch.cat([ks.expand(B, H, 6, D), k], 2)
    v = torch.cat([vs.expand(B, H, 6, D), v], 2)
    return attend(scores(q, k), v)


# GQA

@case(qkv(kv_heads=2))
def gqa_repeat_interleave(q, k, v):
    k, v = k.repeat_interleave(2, 1), v.repeat_interleave(2, 1)
    return attend(scores(q, k), v)


@case(qkv(kv_heads=2), features=["heads of the groups interleaved: repeat"])
def gqa_repeat(q, k, v):
    return attend(scores(q, k.repeat(1, 2, 1, 1)), v.repeat(1, 2, 1, 1))


@case(qkv(kv_heads=2))
def gqa_expand(q, k, v):
    k, v = (x[:, :, None].expand(B, 2, 2, N, D).reshape(B, H, N, D)
            for x in (k, v))
    return attend(scores(q, k), v)


@case(qkv(kv_heads=2), features=["grouped by a view of q"])
def gqa_view(q, k, v):
    q = q.view(B, 2, 2, M, D)
    s = torch.einsum("bhgmd,bhnd->bhgmn", q, k) / 4
    return torch.einsum("bhgmn,bhnd->bhgmd", s.softmax(-1), v).reshape(
        B, H, M, D)


@case(qkv(kv_heads=2), features=["group folded into the queries"])
def gqa_folded_queries(q, k, v):
    return attend(scores(q.reshape(B, 2, 2 * M, D), k), v).view(B, H, M, D)


@case(qkv(kv_heads=1), features=["mqa by broadcast of matmul"])
def mqa_matmul(q, k, v):
    return attend(scores(q, k), v)


# MLA, differential, several products

@case([f32(B, H, M, D), f32(B, H, M, 8), f32(B, N, 24), f32(B, N, 8),
       f32(H, D, 24), f32(H, D, 24)], mask="bias",
      features=["MLA: two products summed, the second may be a bias"])
def mla_two_products(qn, qr, c, kr, wk, wv):
    k = torch.einsum("bnc,hdc->bhnd", c, wk)
    v = torch.einsum("bnc,hdc->bhnd", c, wv)
    s = qn @ k.mT + qr @ kr[:, None].mT
    return attend(s / math.sqrt(D + 8), v)


@case([f32(B, H, M, D), f32(B, H, M, 8), f32(B, N, H, D), f32(B, N, 1, 8),
       f32(B, H, N, D)], mask="causal", features=["MLA: parts concatenated"])
def mla_concat(qn, qr, kn, kr, v):
    q = torch.cat([qn, qr], -1)
    k = torch.cat([kn.transpose(1, 2), kr.transpose(1, 2).expand(B, H, N, 8)], -1)
    s = scores(q, k) + torch.full((M, N), float("-inf")).triu(1)
    return attend(s, v)


@case([f32(B, H, M, 24), f32(B, M, 24), f32(H, 24, D)],
      features=["MLA absorbed: the cache is K and V"])
def mla_absorbed(q, c, wv):
    s = torch.einsum("bhmc,bnc->bhmn", q, c) / 6
    o = torch.einsum("bhmn,bnc->bhmc", s.softmax(-1), c)
    return torch.einsum("bhmc,hcd->bhmd", o, wv)


@case([*qkv(), f32(B, H, M, D), f32(B, H, N, D), torch.tensor(0.4)],
      attentions=2, features=["differential: each with its product"])
def differential_two_products(q, k, v, q2, k2, c):
    return attend(scores(q, k), v) - c * attend(scores(q2, k2), v)


@case([*qkv(), f32(B, H, M, D), f32(B, H, N, D), torch.tensor(0.4)],
      attentions=0, attentions_max=2, features=["differential: one product"])
def differential_one_product(q, k, v, q2, k2, c):
    p = scores(q, k).softmax(-1) - c * scores(q2, k2).softmax(-1)
    return p @ v


@case(qkv(), attentions=2, mask="none", features=["the output attends again"])
def twice(q, k, v):
    return attend(scores(attend(scores(q, k), v), k), v)


@case([*qkv(), f32(B, H, N, 24)], attentions=2,
      features=["one softmax, two products"])
def two_values(q, k, v, w):
    p = scores(q, k).softmax(-1)
    return p @ v, p @ w


@case(qkv(), features=["weights averaged over heads, returned"])
def weights_mean_returned(q, k, v):
    p = scores(q, k).softmax(-1)
    return p @ v, p.mean(1)


@case(qkv(), features=["scores returned"])
def scores_returned(q, k, v):
    s = scores(q, k)
    return attend(s, v), s


@case(qkv(), mask="causal", attentions_max=2,
      features=["entropy of the weights returned"])
def weights_entropy(q, k, v):
    s = scores(q, k).masked_fill(torch.ones(M, N).triu(1).bool(), -1e9)
    p = s.softmax(-1)
    return p @ v, -(p * (p + 1e-9).log()).sum(-1)


@case(qkv(m=32, n=32), attentions=4, mask="none",
      features=["queries in chunks by a Python loop"])
def loop_over_queries(q, k, v):
    return torch.cat([attend(scores(x, k), v) for x in q.split(8, 2)], 2)


@case(qkv(), attentions=4, features=["heads by a Python loop"])
def loop_over_heads(q, k, v):
    return torch.stack([attend(scores(q[:, i], k[:, i]), v[:, i])
                        for i in range(H)], 1)


@case(qkv(m=32, n=32), mask="window", features=["local blocks by reshape"])
def local_blocks(q, k, v):
    q, k, v = (x.view(B, H, 4, 8, D) for x in (q, k, v))
    return attend(scores(q, k), v).view(B, H, 32, D)


@case(qkv(m=32, n=32), mask="window",
      features=["blocks and their left neighbours by roll and concat"])
def local_blocks_and_left(q, k, v):
    q, k, v = (x.view(B, H, 4, 8, D) for x in (q, k, v))
    k = torch.cat([k.roll(1, 2), k], 3)
    v = torch.cat([v.roll(1, 2), v], 3)
    return attend(scores(q, k), v).view(B, H, 32, D)


@case([f32(B, 8, 8, E_), f32(E_, 3 * E_)], mask="window",
      features=["swin: windows by view and permute"])
def windows_2d(x, w):
    x = x.view(B, 2, 4, 2, 4, E_).permute(0, 1, 3, 2, 4, 5).reshape(-1, 16, E_)
    q, k, v = (x @ w).view(-1, 16, 3, H, D).permute(2, 0, 3, 1, 4)
    o = attend(q * D ** -0.5 @ k.mT, v).transpose(1, 2)
    return o.reshape(B, 2, 2, 4, 4, E_).permute(0, 1, 3, 2, 4, 5).reshape(
        B, 8, 8, E_)


@case([f32(B, 8, 8, E_), f32(E_, 3 * E_)], mask="bias",
      features=["swin: shifted windows, the mask of regions"])
def windows_shifted(x, w):
    def windows(y):
        return y.view(-1, 2, 4, 2, 4, y.shape[-1]).permute(
            0, 1, 3, 2, 4, 5).reshape(-1, 16, y.shape[-1])
    region = torch.zeros(1, 8, 8, 1)
    for i, a in enumerate((slice(0, 4), slice(4, 6), slice(6, 8))):
        for j, b in enumerate((slice(0, 4), slice(4, 6), slice(6, 8))):
            region[:, a, b] = 3 * i + j
    region = windows(region).squeeze(-1)
    mask = (region[:, None, :] != region[:, :, None]) * -100.0
    y = windows(torch.roll(x, (-2, -2), (1, 2)))
    q, k, v = (y @ w).view(-1, 16, 3, H, D).permute(2, 0, 3, 1, 4)
    s = (q * D ** -0.5 @ k.mT).view(B, 4, H, 16, 16) + mask[None, :, None]
    return attend(s.view(-1, H, 16, 16), v)


# Dynamic shapes

@case(qkv(), mask="causal", dynamic=[{0: "b", 2: "s"}] * 3)
def dynamic_causal_tril(q, k, v):
    s = q.shape[2]
    mask = torch.ones(s, s, dtype=torch.bool, device=q.device).tril()
    return attend(scores(q, k).masked_fill(~mask, float("-inf")), v)


@case(qkv(), mask="causal window 8", dynamic=[{0: "b", 2: "s"}] * 3)
def dynamic_window(q, k, v):
    i = torch.arange(q.shape[2])
    keep = (i[None, :] <= i[:, None]) & (i[:, None] - i[None, :] < 8)
    return attend(torch.where(keep, scores(q, k), -1e9), v)


@case([f32(B, M, E_), f32(E_, 3 * E_)], dynamic=[{0: "b", 1: "s"}, None])
def dynamic_packed(x, w):
    b, s, _ = x.shape
    q, k, v = (x @ w).view(b, s, 3, H, D).permute(2, 0, 3, 1, 4)
    return attend(scores(q, k), v).transpose(1, 2).reshape(b, s, E_)


@case([*qkv(kv_heads=2), i1(B, N)], mask="padding",
      dynamic=[{0: "b", 2: "m"}, {0: "b", 2: "n"}, {0: "b", 2: "n"},
               {0: "b", 1: "n"}])
def dynamic_gqa_padding(q, k, v, mask):
    b, n = k.shape[0], k.shape[2]
    k, v = (x[:, :, None].expand(b, 2, 2, n, D).reshape(b, H, n, D)
            for x in (k, v))
    s = scores(q, k) + (1 - mask[:, None, None, :].float()) * LOWEST
    return attend(s, v)


# What only looks like attention

@case(qkv(), attentions=0, features=["sigmoid attention"])
def neg_sigmoid(q, k, v):
    return torch.sigmoid(scores(q, k) - math.log(N)) @ v


@case(qkv(), attentions=0, features=["relu squared"])
def neg_relu_squared(q, k, v):
    return torch.relu(scores(q, k)).square() / N @ v


@case(qkv(), attentions=0, features=["linear attention"])
def neg_linear(q, k, v):
    q, k = F.elu(q) + 1, F.elu(k) + 1
    z = 1 / torch.einsum("bhmd,bhd->bhm", q, k.sum(2))
    return torch.einsum("bhmd,bhde,bhm->bhme", q, k.mT @ v, z)


@case(qkv(), attentions=0, features=["efficient attention: two softmaxes"])
def neg_efficient(q, k, v):
    return q.softmax(-1) @ (k.softmax(-2).mT @ v)


@case(qkv(), attentions=0, features=["retention"])
def neg_retention(q, k, v):
    i = torch.arange(M).float()
    decay = 0.9 ** (i[:, None] - i[None, :]) * (i[:, None] >= i[None, :])
    return (q @ k.mT * decay) @ v


@case([*qkv(), f32(H, H)], attentions=0, features=["talking heads, after"])
def neg_talking_heads_post(q, k, v, w):
    p = torch.einsum("bhmn,hg->bgmn", scores(q, k).softmax(-1), w)
    return p @ v


@case([f32(B, M, D), f32(B, N, D), f32(B, N, D), f32(D)], attentions=0,
      features=["additive: Bahdanau"])
def neg_additive(q, k, v, w):
    s = torch.tanh(q[:, :, None] + k[:, None]) @ w
    return attend(s, v)


@case(qkv(), attentions=0, features=["softmax over all heads and keys"])
def neg_softmax_two_axes(q, k, v):
    s = scores(q, k).permute(0, 2, 1, 3).reshape(B, M, H * N)
    p = s.softmax(-1).view(B, M, H, N).permute(0, 2, 1, 3)
    return p @ v


@case(qkv(), attentions=0, features=["softmax over queries"])
def neg_softmax_queries(q, k, v):
    return scores(q, k).softmax(-2) @ v


@case(qkv(), attentions=0, features=["softmax over heads"])
def neg_softmax_heads(q, k, v):
    return scores(q, k).softmax(1) @ v


@case(qkv(), attentions=0, features=["slots: softmax over queries, renormalised"])
def neg_slot_attention(q, k, v):
    p = scores(q, k).softmax(-2) + 1e-8
    return (p / p.sum(-1, keepdim=True)) @ v


@case(qkv(), attentions=0, features=["squared weights, renormalised"])
def neg_sharpened(q, k, v):
    p = scores(q, k).softmax(-1)
    p = p * p + p
    return (p / p.sum(-1, keepdim=True)) @ v


@case(qkv(), attentions=0, features=["weights transposed"])
def neg_transposed_weights(q, k, v):
    return scores(q, k).softmax(-1).mT @ v


@case(qkv(), attentions=0, features=["top-1: keys below the maximum dropped"])
def neg_max_only(q, k, v):
    p = scores(q, k).softmax(-1)
    return torch.where(p >= p.amax(-1, keepdim=True), p, 0.0) @ v


@case(qkv(), attentions=0, features=["L1 normalisation"])
def neg_l1(q, k, v):
    s = scores(q, k)
    return s / (s.abs().sum(-1, keepdim=True) + 1e-6) @ v


@case(qkv(), attentions=0, features=["softplus for exp"])
def neg_softplus(q, k, v):
    e = F.softplus(scores(q, k))
    return e / e.sum(-1, keepdim=True) @ v


@case(qkv(), attentions=0, features=["sum of the neighbour row"])
def neg_rolled_sum(q, k, v):
    e = scores(q, k).exp()
    return e / e.sum(-1, keepdim=True).roll(1, 2) @ v


@case(qkv(), attentions=0, features=["sum of masked scores under unmasked ones"])
def neg_sum_of_others(q, k, v):
    e = scores(q, k).exp()
    return e / (e * torch.ones(M, N).tril()).sum(-1, keepdim=True) @ v


@case(qkv(), attentions=0, features=["convolution over the weights"])
def neg_smoothed(q, k, v):
    p = scores(q, k).softmax(-1)
    return (0.5 * p + 0.5 * p.roll(1, -1)) @ v


@case(qkv(), attentions=0, features=["weights plus identity"])
def neg_plus_identity(q, k, v):
    return (scores(q, k).softmax(-1) + torch.eye(M)) @ v


@case(qkv(), attentions=0, features=["squared entmax-like"])
def neg_entmax(q, k, v):
    s = scores(q, k)
    e = torch.relu(s - s.mean(-1, keepdim=True)).square()
    return e / (e.sum(-1, keepdim=True) + 1e-6) @ v


@case(qkv(), attentions=0, attentions_max=1, mask="bias",
      features=["score of the neighbour key decides"])
def neg_mask_by_neighbour(q, k, v):
    s = scores(q, k)
    return attend(s.masked_fill(s.roll(1, -1) > 0, float("-inf")), v)


def main():
    folder = common.folder_from_command_line(torch_export.VERSION)
    for name, (call, arguments, module, entry) in common.wanted(CASES).items():
        torch.manual_seed(0)
        entry = dict(entry)
        dynamic = entry.pop("dynamic", None)
        decompose = entry.pop("decompose", False)
        if values := entry.pop("values", None):
            entry["arguments"] = [f"--input={value}" for value in values]

        def make():
            function, inputs, shapes = call, arguments, dynamic
            if module:
                function, parameters = torch_export.with_parameters(module, call)
                inputs = [*arguments, *parameters]
            if shapes:
                dims = {}
                shapes = tuple(
                    s and {i: dims.setdefault(d, torch.export.Dim(d, min=2))
                           for i, d in s.items()} for s in shapes)
            return torch_export.linalg(
                function, inputs, name, shapes, decompose)
        folder.export(name, make, **entry)
    folder.report()


if __name__ == "__main__":
    main()
