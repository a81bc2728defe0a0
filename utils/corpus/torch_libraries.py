#!/usr/bin/env python3
"""Attention as well-known repositories and papers write it in PyTorch: the
spellings that torch_by_hand.py, which goes by parts of attention, does not have.

usage: torch_libraries.py ROOT FOLDER [PATTERN...]"""

import math

import torch
import torch.nn.functional as F

import torch_by_hand
from torch_by_hand import (
    B, D, E_, H, LOWEST, M, N, attend, bf16, case, f16, f32, i1, i64, main, qkv,
    scores)

torch_by_hand.CASES.clear()
E = E_
INF = float("inf")


def heads(x, h=H):
    """(b, s, e) as (b, h, s, d)."""
    return x.view(x.shape[0], x.shape[1], h, -1).transpose(1, 2)


def joined(x):
    """(b, h, s, d) as (b, s, e)."""
    return x.transpose(1, 2).reshape(x.shape[0], x.shape[2], -1)


def integers(*shape, below):
    return torch.randint(0, below, shape)


# Language models

@case([f32(B, M, E), f32(3 * E, E), f32(3 * E), f32(E, E), f32(1, 1, 64, 64)],
      mask="mask", features=["nanoGPT: the triangle is a buffer"])
def nanogpt(x, w, b, wo, bias):
    q, k, v = map(heads, F.linear(x, w, b).split(E, dim=2))
    att = (q @ k.transpose(-2, -1)) * (1.0 / math.sqrt(k.size(-1)))
    att = att.masked_fill(bias[:, :, :M, :M] == 0, float("-inf"))
    return F.linear(joined(F.softmax(att, dim=-1) @ v), wo)


@case([f32(B, M, E), f32(D, E), f32(D, E), f32(D, E)], mask="causal",
      features=["minGPT's Head: one head, tril"])
def single_head(x, wk, wq, wv):
    tril = torch.tril(torch.ones(64, 64))
    k, q, v = F.linear(x, wk), F.linear(x, wq), F.linear(x, wv)
    wei = q @ k.transpose(-2, -1) * E ** -0.5
    wei = F.softmax(wei.masked_fill(tril[:M, :M] == 0, float("-inf")), dim=-1)
    return wei @ v


@case([bf16(B, M, H, D), bf16(B, 64, 2, D), bf16(B, 64, 2, D), f32(M, 64)],
      mask="bias", features=["Meta's llama: repeat_kv, float softmax, type_as"])
def llama_reference(xq, keys, values, mask):
    def repeat_kv(x):
        return x[:, :, :, None, :].expand(B, 64, 2, 2, D).reshape(B, 64, H, D)
    xq, keys, values = (y.transpose(1, 2) for y in (
        xq, repeat_kv(keys), repeat_kv(values)))
    s = torch.matmul(xq, keys.transpose(2, 3)) / math.sqrt(D)
    s = F.softmax((s + mask).float(), dim=-1).type_as(xq)
    return torch.matmul(s, values).transpose(1, 2).contiguous().view(B, M, -1)


def old_hf_mask(keep, dtype=torch.float32):
    """transformers 4.20: an expanded padding mask and a causal one, summed."""
    lowest = torch.finfo(dtype).min
    causal = torch.full((M, M), torch.tensor(lowest))
    at = torch.arange(M)
    causal = causal.masked_fill(at < (at + 1).view(M, 1), 0).to(dtype)
    inverted = 1.0 - keep[:, None, None, :].expand(B, 1, M, M).to(dtype)
    inverted = inverted.masked_fill(inverted.to(torch.bool), lowest)
    return causal[None, None] + inverted


@case([*qkv(), i64(B, M)], mask="causal & padding",
      features=["two masks of finfo.min summed"],
      values=["random"] * 3 + ["random<2"])
def hf_old_mask(q, k, v, keep):
    return attend(scores(q, k) + old_hf_mask(keep), v)


@case([*qkv(), i64(B, M)], mask="causal & padding",
      features=["two masks summed, clamped from below"],
      values=["random"] * 3 + ["random<2"])
def hf_old_mask_clamped(q, k, v, keep):
    s = scores(q, k) + old_hf_mask(keep)
    s = torch.max(s, torch.tensor(LOWEST))
    return F.softmax(s, dim=-1, dtype=torch.float32) @ v


@case([f32(M, B, E)] * 3 + [i1(B, M)], mask="causal & padding",
      features=["fairseq: bmm, masks on a view"])
def fairseq(q, k, v, padding):
    q, k, v = (x.contiguous().view(M, B * H, D).transpose(0, 1)
               for x in (q * D ** -0.5, k, v))
    s = torch.bmm(q, k.transpose(1, 2))
    s = s + torch.triu(torch.full((M, M), float("-inf")), 1).unsqueeze(0)
    s = s.view(B, H, M, M).masked_fill(padding[:, None, None, :], float("-inf"))
    p = F.softmax(s.view(B * H, M, M), dim=-1, dtype=torch.float32).type_as(s)
    return torch.bmm(p, v).transpose(0, 1).contiguous().view(M, B, E)


@case([*qkv(m=1, n=56), i64(B)], mask="padding",
      features=["paged cache: blocks gathered by a table, lengths"])
def decode_lengths(q, k, v, lengths):
    keep = torch.arange(56)[None, :] < lengths[:, None]
    s = scores(q, k).masked_fill(~keep[:, None, None, :], -1e4)
    return attend(s, v)


@case([f32(B, H, 1, D), f32(12, 8, H, D), f32(12, 8, H, D),
       integers(B, 5, below=12), i64(B)], mask="padding",
      features=["paged cache: blocks gathered by a table"],
      values=["random"] * 3 + ["random<12", "random"])
def paged_cache(q, k_cache, v_cache, table, lengths):
    k = k_cache[table].reshape(B, 40, H, D).transpose(1, 2)
    v = v_cache[table].reshape(B, 40, H, D).transpose(1, 2)
    keep = torch.arange(40)[None, :] <= lengths[:, None]
    s = scores(q, k).masked_fill(~keep[:, None, None, :], float("-inf"))
    return attend(s, v)


@case([f32(B, H, M, D)] * 3 + [torch.tensor(5)], mask="causal at an offset",
      features=["prefill of a chunk at a run-time position"])
def prefill_at(q, k, v, start):
    at = start + torch.arange(M)
    keep = torch.arange(M)[None, :] <= at[:, None]
    return attend(scores(q, k).masked_fill(~keep, float("-inf")), v)


@case([f32(B, H, 1, D)] + [f32(B, H, 4, D)] * 2 + [f32(B, H, 35, D)] * 2
      + [f32(B, H, 1, D)] * 2, features=["StreamingLLM: sinks, window, new key"])
def streaming(q, sink_k, sink_v, window_k, window_v, k, v):
    k = torch.cat([sink_k, window_k[:, :, 1:], k], dim=2)
    v = torch.cat([sink_v, window_v[:, :, 1:], v], dim=2)
    return attend(scores(q, k), v)


@case([f32(B, 24, E), f32(E, E), f32(E, E), f32(E, E)], attentions=3,
      features=["three steps of generation, the cache grows"])
def generate(x, wq, wk, wv):
    k, v, out = heads(x @ wk), heads(x @ wv), x[:, -1:]
    for _ in range(3):
        k = torch.cat([k, heads(out @ wk)], 2)
        v = torch.cat([v, heads(out @ wv)], 2)
        out = joined(attend(scores(heads(out @ wq), k), v))
    return out


@case([f32(B, M, E), f32(E, 2 * E), f32(E, E), f32(E, E), f32(H)], mask="causal",
      attentions=0, attentions_max=2, features=["DIFF transformer, one product"])
def differential_reference(x, wq, wk, wv, lam):
    q = (x @ wq).view(B, M, 2 * H, D).transpose(1, 2)
    k = torch.cat([(x @ wk)] * 2, -1).view(B, M, 2 * H, D).transpose(1, 2)
    v = heads(x @ wv)
    s = scores(q, k) + torch.triu(torch.full((M, M), float("-inf")), 1)
    p = F.softmax(s, dim=-1, dtype=torch.float32).view(B, H, 2, M, M)
    p = p[:, :, 0] - lam.view(H, 1, 1) * p[:, :, 1]
    return p @ v


@case([f32(B, M, 24), f32(B, N, 12), f32(B, N, 8), f32(24, H * (D + 8)),
       f32(12, H * 2 * D)], mask="causal",
      features=["MLA: latents up-projected, rope part shared by heads"])
def mla_prefill(cq, ckv, kr, wq, wkv):
    q = (cq @ wq).view(B, M, H, D + 8).transpose(1, 2)
    k, v = (ckv @ wkv).view(B, N, H, 2 * D).transpose(1, 2).split(D, -1)
    k = torch.cat([k, kr[:, None].expand(-1, H, -1, -1)], dim=-1)
    s = q @ k.transpose(-1, -2) * (D + 8) ** -0.5
    s = s + torch.full((M, N), float("-inf")).triu(1)
    return joined(s.softmax(-1) @ v)


@case([f32(B, 1, H, D), f32(B, 1, H, 8), f32(B, 56, 24), f32(B, 56, 8),
       f32(H, D, 24), f32(H, D, 24)], mask="bias",
      features=["MLA decode, absorbed, two products (DeepSeek's inference)"])
def mla_decode(qn, qr, c, kr, wk, wv):
    q = torch.einsum("bshd,hdc->bshc", qn, wk)
    s = (torch.einsum("bshc,btc->bsht", q, c)
         + torch.einsum("bshr,btr->bsht", qr, kr)) * 0.2
    x = torch.einsum("bsht,btc->bshc", s.softmax(-1), c)
    return torch.einsum("bshc,hdc->bshd", x, wv)


@case([*qkv(), f32(B, M, H, D)], mask="causal",
      features=["the output gated by a sigmoid (Qwen3-Next)"])
def output_gate(q, k, v, gate):
    s = scores(q, k) + torch.full((M, N), float("-inf")).triu(1)
    o = attend(s, v).transpose(1, 2)
    return (o * torch.sigmoid(gate)).reshape(B, M, E)


@case([*qkv(), f32(B, H, N, D), torch.tensor(0.4)],
      features=["value residual: v mixed with the first layer's"])
def value_residual(q, k, v, v1, lam):
    return attend(scores(q, k), lam * v + (1 - lam) * v1)


@case([*qkv(), f32(B, H, M)], mask="causal & bias",
      features=["forgetting transformer: sums of log gates"])
def forgetting(q, k, v, gate):
    c = F.logsigmoid(gate).cumsum(-1)
    s = scores(q, k) + c[..., :, None] - c[..., None, :]
    return attend(s.masked_fill(torch.ones(M, M).triu(1).bool(), -INF), v)


@case([*qkv(), f32(H), f32(H)], mask="causal & alibi",
      features=["KERPLE: logarithmic bias"])
def kerple(q, k, v, r1, r2):
    far = (torch.arange(M)[:, None] - torch.arange(N)[None, :]).abs()
    bias = -r1[:, None, None] * torch.log(1 + r2[:, None, None].abs() * far)
    keep = torch.ones(M, N).tril().bool()
    return attend((scores(q, k) + bias).masked_fill(~keep, -INF), v)


@case([*qkv(), f32(8), f32(8), f32(8, H)], mask="bias",
      features=["FIRE: an MLP of the distance"])
def fire(q, k, v, w1, b1, w2):
    i, j = torch.arange(M)[:, None].float(), torch.arange(N)[None, :].float()
    x = torch.log((i - j).abs() + 1) / torch.log(i + 2)
    bias = torch.relu(x[..., None] * w1 + b1) @ w2
    return attend(scores(q, k) + bias.permute(2, 0, 1), v)


@case([*qkv(), f32(M, D), f32(M, D)], features=["xPos: scaled rotations"])
def xpos(q, k, v, sin, cos):
    scale = ((torch.arange(0, D, 2) + 0.4 * D) / (1.4 * D)).repeat(2)
    scale = scale ** ((torch.arange(M) - M // 2) / 512)[:, None]

    def turn(x, s):
        a, b = x.chunk(2, dim=-1)
        return x * cos * s + torch.cat((-b, a), dim=-1) * sin * s
    return attend(scores(turn(q, scale), turn(k, 1 / scale)), v)


@case([f32(B, M, H, D)] * 3, mask="causal",
      features=["GPT-J: interleaved rotation by stack and flatten"])
def rope_interleaved(q, k, v):
    angle = torch.arange(M)[:, None] / 100 ** (torch.arange(0, D, 2) / D)
    sin, cos = (t.repeat_interleave(2, -1)[None, :, None] for t in (
        angle.sin(), angle.cos()))

    def turn(x):
        other = torch.stack((-x[..., 1::2], x[..., ::2]), dim=-1).flatten(-2)
        return x * cos + other * sin
    q, k, v = (x.transpose(1, 2) for x in (turn(q), turn(k), v))
    keep = torch.ones(M, M, dtype=torch.bool).tril()
    return attend(torch.where(keep, scores(q, k), LOWEST), v)


@case([*qkv(), i1(M, N)], mask="mask", features=["tree of drafted tokens"])
def tree_mask(q, k, v, tree):
    return attend(scores(q, k) + torch.zeros(M, N).masked_fill_(
        tree.logical_not(), float("-inf")), v)


@case([*qkv(m=8, n=N + 8)], mask="mask",
      features=["Medusa: constant tree after a prefix"])
def medusa(q, k, v):
    tree = torch.eye(8)
    for node, parent in enumerate([0, 0, 0, 1, 1, 2, 3, 5]):
        tree[node] += tree[parent] * (node > 0)
    keep = torch.cat([torch.ones(8, N), tree], -1) > 0
    return attend(scores(q, k).masked_fill(~keep, -INF), v)


@case([*qkv(), f32(B, N)], mask="padding",
      features=["token merging: the logarithm of sizes"])
def proportional(q, k, v, size):
    s = scores(q, k) + size.abs().log()[:, None, None, :]
    return attend(s, v), k.mean(1)


# lucidrains

@case([*qkv(), f32(H, 6, D), f32(H, 6, D), i1(B, M)], mask="causal & padding",
      features=["x-transformers: memory keys, mask padded, finfo.max"])
def x_transformers(q, k, v, mk, mv, mask):
    k = torch.cat((mk.expand(B, H, 6, D), k), dim=-2)
    v = torch.cat((mv.expand(B, H, 6, D), v), dim=-2)
    dots = torch.einsum("b h i d, b h j d -> b h i j", q, k) * D ** -0.5
    value = -torch.finfo(dots.dtype).max
    mask = F.pad(mask[:, None, None, :], (6, 0), value=True)
    dots = dots.masked_fill(~mask, value)
    causal = torch.ones((M, N + 6), dtype=torch.bool).triu(N + 6 - M + 1)
    dots = dots.masked_fill(causal, value)
    attn = F.softmax(dots, dim=-1, dtype=torch.float32)
    return torch.einsum("b h i j, b h j d -> b h i d", attn, v)


@case([*qkv(kv_heads=1), f32(D), f32(D), i1(B, N)], mask="padding",
      features=["null key and value, one kv head, l2 norm"])
def null_key(q, k, v, nk, nv, mask):
    k = torch.cat((nk.expand(B, 1, D), k[:, 0]), dim=1)
    v = torch.cat((nv.expand(B, 1, D), v[:, 0]), dim=1)
    q, k = F.normalize(q, dim=-1), F.normalize(k, dim=-1)
    sim = torch.einsum("b h i d, b j d -> b h i j", q, k) * 8
    mask = F.pad(mask, (1, 0), value=True)[:, None, None]
    sim = sim.masked_fill(~mask, -torch.finfo(sim.dtype).max)
    return torch.einsum("b h i j, b j d -> b h i d", sim.softmax(dim=-1), v)


@case([*qkv(), f32(H, H)], attentions=0, attentions_max=1, mask="bias",
      features=["talking heads before the softmax"])
def talking_heads_before(q, k, v, mix):
    s = torch.einsum("b h i j, h g -> b g i j", scores(q, k), mix)
    return attend(s, v)


@case([*qkv(), f32(H, H), f32(H, H)], attentions=0,
      features=["talking heads on both sides"])
def neg_talking_heads_both(q, k, v, mix, after):
    s = torch.einsum("b h i j, h g -> b g i j", scores(q, k), mix)
    p = torch.einsum("b h i j, h g -> b g i j", s.softmax(-1), after)
    return p @ v


@case([*qkv(), f32(H, H), f32(H), f32(H)], attentions=0,
      features=["DeepViT: heads mixed and normalised after the softmax"])
def neg_re_attention(q, k, v, mix, w, b):
    p = torch.einsum("b h i j, h g -> b g i j", scores(q, k).softmax(-1), mix)
    p = F.layer_norm(p.permute(0, 2, 3, 1), (H,), w, b).permute(0, 3, 1, 2)
    return p @ v


@case([f32(B, 12, E), f32(B, 56, E), f32(E, E), f32(E, 2 * E)],
      features=["perceiver resampler: latents are keys, too; amax detached"])
def resampler(latents, x, wq, wkv):
    q = heads(latents @ wq) * D ** -0.5
    k, v = (torch.cat((x, latents), dim=-2) @ wkv).chunk(2, dim=-1)
    sim = torch.einsum("...id,...jd->...ij", q, heads(k))
    sim = sim - sim.amax(dim=-1, keepdim=True).detach()
    return torch.einsum("...ij,...jd->...id", sim.softmax(dim=-1), heads(v))


@case([*qkv(n=3 * 8), integers(B, M, below=4)], mask="mask",
      values=["random"] * 3 + ["random<4"],
      features=["Flamingo: each text sees its image; none gives 0"])
def flamingo(q, k, v, text_time):
    media_time = (torch.arange(3) + 1).repeat_interleave(8)
    keep = text_time[:, None, :, None] == media_time
    sim = scores(q, k).masked_fill(~keep, -torch.finfo(torch.float32).max)
    sim = sim - sim.amax(dim=-1, keepdim=True)
    p = sim.softmax(-1).masked_fill((text_time == 0)[:, None, :, None], 0.0)
    return p @ v


@case([f32(B, M, E), f32(E, E), f32(E, 2 * E), f32(M, 12), f32(M, 12)],
      features=["Linformer: keys and values projected along the sequence"])
def linformer(x, wq, wkv, pk, pv):
    q, (k, v) = heads(x @ wq), (x @ wkv).chunk(2, -1)
    k, v = (heads(torch.einsum("bnd,nk->bkd", y, p)) for y, p in (
        (k, pk), (v, pv)))
    return joined(attend(scores(q, k), v))


@case(qkv(m=48, n=48), attentions=2, attentions_max=6,
      features=["Nyström: three softmaxes, an inverse by iteration"])
def nystrom(q, k, v):
    q = q * D ** -0.5
    ql, kl = (x.reshape(B, H, 8, 6, D).mean(-2) for x in (q, k))
    a1, a2, a3 = (torch.softmax(x @ y.mT, -1) for x, y in (
        (q, kl), (ql, kl), (ql, k)))
    eye, z = torch.eye(8), a2.mT / a2.sum(-2).amax()
    for _ in range(2):
        az = a2 @ z
        z = 0.25 * z @ (13 * eye - az @ (15 * eye - az @ (7 * eye - az)))
    return (a1 @ z) @ (a3 @ v)


@case([f32(B, H, M, D), f32(B, H, N, D), f32(H, D, 24)], attentions=0,
      features=["Performer: random features"])
def neg_performer(q, k, w):
    def feature(x):
        y = x @ w
        y = y - (x * x).sum(-1, keepdim=True) / 2 - y.amax(-1, keepdim=True)
        return torch.exp(y) + 1e-4
    q, kk = feature(q), feature(k)
    d = 1 / torch.einsum("...nd,...d->...n", q, kk.sum(-2))
    return torch.einsum("...nd,...de,...n->...ne", q, kk.mT @ k, d)


@case(qkv(), attentions=0, features=["elu + 1, normalised"])
def neg_linear_elu(q, k, v):
    q, k = F.elu(q) + 1, F.elu(k) + 1
    z = 1 / (torch.einsum("bhmd,bhd->bhm", q, k.sum(2)) + 1e-6)
    return torch.einsum("bhmd,bhde,bhm->bhme", q, k.mT @ v, z)


@case(qkv(), attentions=0, features=["causal linear, by a masked product"])
def neg_linear_quadratic(q, k, v):
    q, k = F.relu(q), F.relu(k)
    s = (q @ k.mT) * torch.ones(M, N).tril()
    return (s / (s.sum(-1, keepdim=True) + 1e-6)) @ v


@case(qkv(), attentions=0, features=["cosFormer: scores reweighted by cosines"])
def neg_cosformer(q, k, v):
    far = (torch.arange(M)[:, None] - torch.arange(N)[None, :]) * math.pi / 2 / M
    s = (F.relu(q) @ F.relu(k).mT) * far.cos()
    return (s / s.sum(-1, keepdim=True).clamp(min=1e-6)) @ v


@case(qkv(), attentions=0, features=["sparsemax"])
def neg_sparsemax(q, k, v):
    s = scores(q, k)
    z = torch.stack([torch.relu(s - t).sum(-1) for t in (0.0, 0.5, 1.0)], -1)
    return torch.relu(s - z.mean(-1, keepdim=True)) @ v


@case(qkv(), attentions=0, features=["stick breaking"])
def neg_stick_breaking(q, k, v):
    s = scores(q, k)
    keep = torch.ones(M, N).tril(-1)
    later = (F.logsigmoid(-s) * keep).flip(-1).cumsum(-1).flip(-1)
    return torch.exp(F.logsigmoid(s) + later) * keep @ v


@case(qkv(), attentions=0, features=["softpick: relu(e^x - 1) / sum |e^x - 1|"])
def neg_softpick(q, k, v):
    s = scores(q, k)
    e = torch.expm1(s - s.amax(-1, keepdim=True))
    return F.relu(e) / (e.abs().sum(-1, keepdim=True) + 1e-8) @ v


@case(qkv(), attentions=0, attentions_max=1, mask="bias",
      features=["convolution over neighbouring scores, before the softmax"])
def multi_token(q, k, v):
    s = scores(q, k)
    s = 0.5 * s + 0.3 * F.pad(s, (1, 0))[..., :-1]
    return attend(s, v)


@case(qkv(), attentions=0, attentions_max=1, mask="bias",
      features=["only scores above the row's mean are kept"])
def above_mean(q, k, v):
    s = scores(q, k)
    return attend(s.masked_fill(s < s.mean(-1, keepdim=True), -INF), v)


@case([f32(B, H, 1, D), f32(B, H, 56, D), f32(B, H, 56, D), f32(E, H)],
      features=["a head's gate from its own query"])
def head_gate(q, k, v, w):
    gate = torch.sigmoid(joined(q) @ w).transpose(1, 2)
    return attend(scores(q, k), v) * gate[..., None]


@case([f32(B, H, M, D)] * 2, mask="none",
      features=["Reformer's shared QK: unit keys, itself almost masked"])
def shared_qk(qk, v):
    k = F.normalize(qk, p=2, dim=-1)
    s = qk @ k.mT * D ** -0.5
    return attend(s.masked_fill(torch.eye(M).bool(), -5e4), v)


@case(qkv(m=32, n=32), mask="causal window",
      features=["local-attention: blocks look around, ids of positions compared"])
def look_around(q, k, v):
    def blocks(x):
        return x.reshape(B, H, 4, 8, -1)

    def around(x, value=0):
        x = F.pad(x, (0, 0, 0, 0, 1, 0), value=value)
        return torch.cat([x[:, :, :-1], x[:, :, 1:]], dim=3)
    at = torch.arange(32).reshape(1, 1, 4, 8, 1)
    s = torch.einsum("bhwid,bhwjd->bhwij", blocks(q), around(blocks(k))) / 4
    j = around(at, -1).transpose(-1, -2)
    s = s.masked_fill((at < j) | (at > j + 8) | (j == -1), -INF)
    p = s.softmax(-1)
    return torch.einsum("bhwij,bhwje->bhwie", p, around(blocks(v))).reshape(
        B, H, 32, D)


@case(qkv(m=32, n=32), mask="none", features=["LongNet: every second token"])
def dilated_segments(q, k, v):
    q, k, v = (x.reshape(B, H, 4, 8, D)[:, :, :, ::2] for x in (q, k, v))
    return attend(scores(q, k), v)


@case([f32(B, H, 32, D), f32(B, H, 48, D), f32(B, H, 48, D),
       integers(4, 3, below=6)], mask="none",
      values=["random"] * 3 + ["random<6"],
      features=["block sparse: key blocks gathered by an index"])
def gathered_blocks(q, k, v, index):
    q = q.view(B, H, 4, 8, D)
    k, v = (x.view(B, H, 6, 8, D)[:, :, index].reshape(B, H, 4, 24, D)
            for x in (k, v))
    return attend(scores(q, k), v)


@case([f32(B, H, 32, D), f32(B, H, 48, D), f32(B, H, 48, D)], mask="none",
      features=["BigBird: first block, neighbours, random blocks, as constants"])
def constant_blocks(q, k, v):
    index = torch.tensor([[0, 1, 4], [0, 2, 5], [0, 3, 1], [0, 4, 2]])
    q = q.view(B, H, 4, 8, D)
    k, v = (x.view(B, H, 6, 8, D)[:, :, index].flatten(3, 4) for x in (k, v))
    return attend(scores(q, k), v).view(B, H, 32, D)


# Merging partial results

@case(qkv(n=64), attentions=2, features=["ring: partial results merged by LSE"])
def ring(q, k, v):
    parts = []
    for kk, vv in zip(k.chunk(2, 2), v.chunk(2, 2)):
        s = scores(q, kk)
        parts.append((s.softmax(-1) @ vv, s.logsumexp(-1, keepdim=True)))
    (o1, l1), (o2, l2) = parts
    new = torch.logaddexp(l1, l2)
    return torch.exp(l1 - new) * o1 + torch.exp(l2 - new) * o2


@case(qkv(n=64), attentions=2,
      features=["ring-flash-attention's update: sigmoid and logsigmoid"])
def ring_sigmoid(q, k, v):
    (k1, k2), (v1, v2) = k.chunk(2, 2), v.chunk(2, 2)
    s1, s2 = scores(q, k1), scores(q, k2)
    out, lse = attend(s1, v1), s1.logsumexp(-1, keepdim=True)
    new = s2.logsumexp(-1, keepdim=True)
    return (out - torch.sigmoid(new - lse) * (out - attend(s2, v2)),
            lse - F.logsigmoid(lse - new))


@case(qkv(n=64), attentions=2, attentions_max=2,
      features=["memory-efficient: partial sums unnormalised, rescaled"])
def chunks_rescaled(q, k, v):
    outs, sums, maxima = [], [], []
    for kk, vv in zip(k.chunk(2, 2), v.chunk(2, 2)):
        s = scores(q, kk)
        top = s.amax(-1, keepdim=True)
        e = torch.exp(s - top)
        outs.append(e @ vv)
        sums.append(e.sum(-1, keepdim=True))
        maxima.append(top)
    top = torch.maximum(*maxima)
    c = [torch.exp(m - top) for m in maxima]
    return (c[0] * outs[0] + c[1] * outs[1]) / (c[0] * sums[0] + c[1] * sums[1])


@case([*qkv(), f32(B, H, 24, D), f32(B, H, 24, D)],
      features=["one softmax over two products' scores"])
def joint_softmax(q, k, v, mk, mv):
    s = torch.cat([scores(q, mk), scores(q, k)], -1).softmax(-1)
    return s[..., :24] @ mv + s[..., 24:] @ v


@case([*qkv(n=M), f32(B, H, 24, D), f32(B, H, 24, D), i1(B, 1, 1, 24)],
      mask="causal & mask", features=["a cache beside new tokens, not joined"])
def joint_cache(q, k, v, ck, cv, keep):
    cached = scores(q, ck).masked_fill(~keep, -INF)
    later = torch.ones(M, M, dtype=torch.bool).triu(1)
    new = scores(q, k).masked_fill(later, -INF)
    s = torch.cat([cached, new], -1).softmax(-1)
    return s[..., :24] @ cv + s[..., 24:] @ v


@case([f32(B, H, M, D), f32(B, H, 64, D), f32(B, H, 64, D)], attentions=4,
      mask="causal", features=["queries in chunks, each with its triangle"])
def prefill_chunks(q, k, v):
    outs = []
    for i in range(0, M, 10):
        keep = torch.ones(10, 64, dtype=torch.bool).tril(i)
        s = scores(q[:, :, i:i + 10], k).masked_fill(~keep, -INF)
        outs.append(attend(s, v))
    return torch.cat(outs, 2)


@case([f32(B, H, M, D), f32(B, H, M, D), f32(B, H, M, D)], attentions=2,
      mask="causal", features=["chunks of queries see growing slices of keys"])
def prefill_slices(q, k, v):
    outs = []
    for i in (20, 40):
        s = scores(q[:, :, i - 20:i], k[:, :, :i])
        s = s + torch.full((20, i), -INF).triu(i - 19)
        outs.append(attend(s, v[:, :, :i]))
    return torch.cat(outs, 2)


# Vision

@case([f32(B, E, 6, 6), f32(3 * E, E, 1, 1), f32(E, E, 1, 1)],
      features=["guided diffusion: qkv of a 1×1 convolution, scales on both"])
def diffusion_unet(x, wqkv, wo):
    q, k, v = F.conv2d(x, wqkv).reshape(B * H, 3 * D, 36).split(D, dim=1)
    c = 1 / math.sqrt(math.sqrt(D))
    w = torch.einsum("bct,bcs->bts", q * c, k * c)
    w = torch.softmax(w.float(), dim=-1).type(w.dtype)
    o = torch.einsum("bts,bcs->bct", w, v)
    return x + F.conv2d(o.reshape(B, E, 6, 6), wo)


@case([f32(B, 24, 6, 6)] * 3, features=["VAE's AttnBlock: v left of permuted w"])
def autoencoder(q, k, v):
    q, k, v = q.reshape(B, 24, 36).permute(0, 2, 1), k.reshape(
        B, 24, 36), v.reshape(B, 24, 36)
    w = torch.bmm(q, k) * (24 ** (-0.5))
    w = F.softmax(w, dim=2).permute(0, 2, 1)
    return torch.bmm(v, w).reshape(B, 24, 6, 6)


@case([f16(B * H, 36, D), f16(B * H, 12, D), f16(B * H, 12, D)],
      features=["diffusers' AttnProcessor: baddbmm of empty, beta 0"])
def diffusers(q, k, v):
    s = torch.baddbmm(torch.empty(B * H, 36, 12, dtype=q.dtype), q,
                      k.transpose(-1, -2), beta=0, alpha=D ** -0.5)
    return torch.bmm(s.softmax(dim=-1).to(q.dtype), v)


@case([f32(B * H, 36, D)] * 3, attentions=2, features=["sliced over batch"])
def diffusers_sliced(q, k, v):
    return torch.cat([torch.bmm(torch.baddbmm(
        torch.empty(4, 36, 36), q[i:i + 4], k[i:i + 4].transpose(-1, -2),
        beta=0, alpha=0.25).softmax(-1), v[i:i + 4]) for i in (0, 4)])


@case([f32(B, 8, 8, E), f32(E, 3 * E), f32(49, H)], mask="bias & window",
      features=["Swin: rolled windows, mask from numbered regions"])
def swin_shifted(x, w, table):
    def windows(y, c):
        return y.view(-1, 2, 4, 2, 4, c).permute(0, 1, 3, 2, 4, 5).reshape(
            -1, 16, c)
    region = torch.zeros(1, 8, 8, 1)
    parts = (slice(0, -4), slice(-4, -2), slice(-2, None))
    for n, (a, b) in enumerate((a, b) for a in parts for b in parts):
        region[:, a, b, :] = n
    region = windows(region, 1)[..., 0]
    mask = region[:, None, :] - region[:, :, None]
    mask = mask.masked_fill(mask != 0, -100.0).masked_fill(mask == 0, 0.0)
    at = torch.stack(torch.meshgrid(
        torch.arange(4), torch.arange(4), indexing="ij")).flatten(1)
    index = at[:, :, None] - at[:, None, :] + 3
    bias = table[(index[0] * 7 + index[1]).view(-1)].view(16, 16, H)
    y = windows(torch.roll(x, (-2, -2), (1, 2)), E) @ w
    q, k, v = y.view(-1, 16, 3, H, D).permute(2, 0, 3, 1, 4)
    s = q * D ** -0.5 @ k.transpose(-2, -1) + bias.permute(2, 0, 1)
    s = s.view(B, 4, H, 16, 16) + mask[None, :, None]
    o = joined(s.view(-1, H, 16, 16).softmax(-1) @ v)
    o = o.view(B, 2, 2, 4, 4, E).permute(0, 1, 3, 2, 4, 5).reshape(B, 8, 8, E)
    return torch.roll(o, (2, 2), (1, 2))


@case([f32(B * 4, H, 16, D)] * 3 + [f32(H, 1, 1), f32(H, 16, 16)], mask="bias",
      features=["Swin V2: cosine, clamped temperature, 16·sigmoid of the bias"])
def swin_v2(q, k, v, temperature, bias):
    s = F.normalize(q, dim=-1) @ F.normalize(k, dim=-1).transpose(-2, -1)
    s = s * torch.clamp(temperature, max=math.log(100.0)).exp()
    return attend(s + 16 * torch.sigmoid(bias)[None], v)


@case([f32(B, 8, 8, E), f32(E, 3 * E)], features=["MaxViT: a dilated grid"])
def grid(x, w):
    y = x.view(B, 4, 2, 4, 2, E).permute(0, 2, 4, 1, 3, 5).reshape(-1, 16, E)
    q, k, v = map(heads, (y @ w).chunk(3, -1))
    o = joined(attend(scores(q, k), v)).view(B, 2, 2, 4, 4, E)
    return o.permute(0, 3, 1, 4, 2, 5).reshape(B, 8, 8, E)


@case([f32(B, H, 64, D)] * 3 + [f32(H, 36)], mask="bias",
      features=["LeViT: a table of |dx|, |dy|, indices as a constant"])
def levit(q, k, v, table):
    at = torch.stack(torch.meshgrid(
        torch.arange(8), torch.arange(8), indexing="ij")).flatten(1)
    far = (at[:, :, None] - at[:, None, :]).abs().clamp(max=5)
    bias = table[:, far[0] * 6 + far[1]]
    return attend(q @ k.transpose(-2, -1) * 0.25 + bias, v)


@case([f32(B, H, 64, D)] * 3 + [f32(15, D), f32(15, D)], mask="bias",
      features=["BoTNet: relative logits by pad and reshape"])
def botnet(q, k, v, rel_h, rel_w):
    def logits(x, rel):  # (n, 8, 8, d) -> (n, 8, 8, 8)
        y = x @ rel.t()
        y = F.pad(y, (0, 1)).flatten(-2)
        y = F.pad(y, (0, 7)).view(-1, 8, 9, 15)
        return y[:, :, :8, 7:]
    q2 = q.reshape(B * H, 8, 8, D)
    w = logits(q2.reshape(-1, 8, D), rel_w).view(B * H, 8, 8, 8)
    h = logits(q2.transpose(1, 2).reshape(-1, 8, D), rel_h).view(B * H, 8, 8, 8)
    s = scores(q, k).view(B * H, 8, 8, 8, 8)
    s = s + w[:, :, :, None, :] + h.permute(0, 2, 1, 3)[..., None]
    return attend(s.view(B, H, 64, 64), v)


@case([f32(B, H, D, 6, 6)] * 3,
      features=["neighbourhood by unfold: each query has its own keys"])
def neighbourhood_unfold(q, k, v):
    def near(x):
        x = F.pad(x.flatten(0, 1), (1, 1, 1, 1))
        x = torch.stack([x[:, :, i:i + 6, j:j + 6]
                         for i in range(3) for j in range(3)], -1)
        return x.flatten(2, 3).permute(0, 2, 3, 1)
    q = q.flatten(0, 1).flatten(2).transpose(1, 2)[:, :, None]
    s = (q @ near(k).transpose(-1, -2)) / 4
    return (s.softmax(-1) @ near(v)).squeeze(2)


@case([f32(B, 16, 6, 8)] * 3, attentions=0, attentions_max=2,
      features=["criss-cross: one softmax over row and column"])
def criss_cross(q, k, v):
    row = torch.einsum("bchw,bchj->bhwj", q, k)
    column = torch.einsum("bchw,bciw->bhwi", q, k)
    p = torch.cat([row, column], -1).softmax(-1)
    return (torch.einsum("bhwj,bchj->bchw", p[..., :8], v)
            + torch.einsum("bhwi,bciw->bchw", p[..., 8:], v))


@case([f32(37, B, E), f32(E, E), f32(E, E), f32(E, E), f32(E), f32(E), f32(E),
       f32(24, E), f32(24)], features=["CLIP's AttentionPool2d"])
def attention_pool(x, wq, wk, wv, bq, bk, bv, wc, bc):
    x, _ = F.multi_head_attention_forward(
        query=x[:1], key=x, value=x, embed_dim_to_check=E, num_heads=H,
        q_proj_weight=wq, k_proj_weight=wk, v_proj_weight=wv,
        in_proj_weight=None, in_proj_bias=torch.cat([bq, bk, bv]), bias_k=None,
        bias_v=None, add_zero_attn=False, dropout_p=0.0, out_proj_weight=wc,
        out_proj_bias=bc, use_separate_proj_weight=True, training=False,
        need_weights=False)
    return x.squeeze(0)


@case([f32(B, M, E), f32(E, E), f32(E, 2 * E)],
      features=["CaiT: the class token attends to all"])
def class_attention(x, wq, wkv):
    q = heads(x[:, 0].unsqueeze(1) @ wq)
    k, v = map(heads, (x @ wkv).chunk(2, -1))
    p = (q * D ** -0.5 @ k.transpose(-2, -1)).softmax(dim=-1)
    return torch.cat([joined(p @ v), x[:, 1:]], 1)


@case([f32(B, H, D, 48)] * 2 + [f32(B, H, D, 48), f32(H, 1, 1)],
      features=["Restormer: transposed attention, unit channels"])
def restormer(q, k, v, temperature):
    q, k = F.normalize(q, dim=-1), F.normalize(k, dim=-1)
    return ((q @ k.transpose(-2, -1)) * temperature).softmax(dim=-1) @ v


@case([f32(B, M, E), f32(E, 3 * E)], attentions=2,
      features=["divided space and time: two attentions in sequence"])
def divided(x, w):
    def one(y):
        return joined(attend(*(lambda q, k, v: (scores(q, k), v))(
            *map(heads, (y @ w).chunk(3, -1)))))
    y = x.view(B, 5, 8, E)
    y = one(y.transpose(1, 2).reshape(B * 8, 5, E)).view(B, 8, 5, E)
    return one(y.transpose(1, 2).reshape(B * 5, 8, E)).view(B, M, E)


# Sets, graphs, proteins

@case([f32(B, 12, E), f32(B, M, E), f32(E, E), f32(E, E), f32(E, E)],
      features=["set transformer's MAB: heads in the batch by split and cat"])
def set_transformer(x, y, wq, wk, wv):
    q, k, v = x @ wq, y @ wk, y @ wv
    q2, k2, v2 = (torch.cat(t.split(D, 2), 0) for t in (q, k, v))
    a = torch.softmax(q2.bmm(k2.transpose(1, 2)) / math.sqrt(E), 2)
    return torch.cat((q2 + a.bmm(v2)).split(B, 0), 2)


@case([*qkv(), f32(16, H), integers(B, M, M, below=16)], mask="bias",
      values=["random"] * 4 + ["random<16"],
      features=["Graphormer: a bias per spatial distance, at run time"])
def graphormer(q, k, v, table, distance):
    return attend(scores(q, k) + table[distance].permute(0, 3, 1, 2), v)


@case([f32(B, 6, M, E), f32(E, E), f32(E, E), f32(E, E), f32(E, E),
       f32(B, M, M, 8), f32(8, H), f32(B, 6, M)], mask="bias & padding",
      features=["AlphaFold: rows of the alignment, pair bias, gate"])
def msa_row(x, wq, wk, wv, wg, pair, wb, mask):
    q, k, v, g = (t.view(B, 6, M, H, D) for t in (x @ wq, x @ wk, x @ wv, x @ wg))
    s = torch.einsum("bsqhd,bskhd->bshqk", q * D ** -0.5, k)
    s = s + (1e9 * (mask - 1))[:, :, None, None, :]
    s = s + (pair @ wb).permute(0, 3, 1, 2)[:, None]
    o = torch.einsum("bshqk,bskhd->bsqhd", s.softmax(-1), v)
    return (o * torch.sigmoid(g)).reshape(B, 6, M, E)


@case([f32(B, M, M, E), f32(E, 3 * E), f32(E, H)], mask="bias",
      features=["triangle attention, ending node"])
def triangle(z, w, wb):
    z = z.transpose(1, 2)
    q, k, v = (t.view(B, M, M, H, D) for t in (z @ w).chunk(3, -1))
    s = torch.einsum("bijhd,bikhd->bhijk", q, k) / 4
    s = s + (z @ wb).permute(0, 3, 1, 2)[:, :, None]
    o = torch.einsum("bhijk,bikhd->bijhd", s.softmax(-1), v)
    return o.reshape(B, M, M, E).transpose(1, 2)


@case([*qkv(), f32(B, H, M, 4, 3), f32(B, H, N, 4, 3), f32(B, H, N, 4, 3),
       f32(B, M, N, 8), f32(8, H), f32(H)], attentions=2, attentions_max=3, mask="bias",
      features=["invariant points: three outputs, one of pairs"])
def invariant_points(q, k, v, qp, kp, vp, pair, wb, gamma):
    far = (qp[:, :, :, None] - kp[:, :, None]).square().sum((-1, -2))
    s = scores(q, k) + (pair @ wb).permute(0, 3, 1, 2)
    p = (s - 0.5 * F.softplus(gamma)[:, None, None] * far).softmax(-1)
    points = torch.einsum("bhmn,bhnpc->bhmpc", p, vp)
    pairs = torch.einsum("bhmn,bmnc->bhmc", p, pair)
    return p @ v, points, pairs


@case([f32(B, M, E), f32(B, M), f32(E, E), f32(E, D), f32(E, D)], mask="padding",
      features=["global column attention: the mean query"])
def global_attention(x, mask, wq, wk, wv):
    mean = (x * mask[..., None]).sum(1) / (mask.sum(1)[:, None] + 1e-10)
    q, k, v = (mean @ wq).view(B, H, D) / 4, x @ wk, x @ wv
    s = torch.einsum("bhd,bnd->bhn", q, k) + (1e9 * (mask - 1))[:, None]
    return torch.einsum("bhn,bnd->bhd", s.softmax(-1), v)


@case([f32(B, M, E), f32(E, E), f32(E, M), f32(E, E)],
      features=["synthesizer: the keys are a weight"])
def synthesizer(x, w1, w2, wv):
    p = (torch.relu(x @ w1) @ w2).softmax(-1)
    return p @ (x @ wv)


@case([f32(H, M, N), f32(B, H, N, D)], attentions=0, attentions_max=1,
      mask="bias", features=["random synthesizer: no product of scores"])
def synthesizer_random(s, v):
    return s.softmax(-1) @ v


@case([f32(B, M, H), f32(B, N, H), f32(B, H, N, D), i1(M, N)], attentions=0,
      attentions_max=1, mask="bias",
      features=["graph attention: leaky relu of two sums"])
def graph_attention(a, b, v, adjacent):
    s = a.transpose(1, 2)[..., None] + b.transpose(1, 2)[:, :, None]
    s = F.leaky_relu(s, 0.2)
    return attend(torch.where(adjacent, s, -9e15), v)


@case([f32(B, M, 24), f32(B, N, 48), f32(24, 48), i1(B, N)], mask="padding",
      features=["Luong's general score, V = K"])
def luong(h, memory, w, mask):
    s = torch.bmm(h @ w, memory.transpose(1, 2))
    s = s.masked_fill(~mask.unsqueeze(1), -1e18)
    return torch.bmm(F.softmax(s, -1), memory)


@case([f32(B, 24), f32(B, 56, 24), f32(B, 56, 24)],
      features=["memory network: one hop"])
def memory_network(u, m, c):
    p = F.softmax(torch.bmm(m, u.unsqueeze(2)).squeeze(2), dim=1)
    return torch.bmm(p.unsqueeze(1), c).squeeze(1) + u


@case([f32(B, M, D), f32(56, D)], attentions=2,
      features=["Hopfield: the state retrieved twice"])
def hopfield(state, patterns):
    for _ in range(2):
        state = torch.softmax(2.0 * state @ patterns.T, -1) @ patterns
    return state


# Products, softmaxes and masks spelled otherwise

@case([f32(M, D), f32(56, D), f32(56, 24)], features=["F.linear as the product"])
def linear_products(q, k, v):
    return F.linear(F.softmax(F.linear(q, k) / 4, -1), v.t())


@case([f32(M, D), f32(56, D), f32(56, 24)], features=["torch.inner"])
def inner(q, k, v):
    return torch.softmax(torch.inner(q, k) * 0.25, 1).matmul(v)


@case([f32(M, D), f32(56, D), f32(56, 24)], features=["torch.tensordot"])
def tensordot(q, k, v):
    p = torch.softmax(torch.tensordot(q, k, dims=([1], [1])) * 0.25, 1)
    return torch.tensordot(p, v, dims=1)


@case([f32(B, H, M, D), f32(B, H, N, D), f32(B, H, N, D), f32(H, D, E)],
      features=["einsum of three operands: output projection per head"])
def einsum_projected(q, k, v, w):
    p = torch.softmax(torch.einsum("bhqd,bhkd->bhqk", q, k) / 4, -1)
    return torch.einsum("bhqk,bhkd,hde->bqe", p, v, w)


@case([f32(B, M, E), f32(E, H, D), f32(E, H, D), f32(E, H, D), f32(H, D, E)],
      features=["projections by einsum"])
def einsum_all(x, wq, wk, wv, wo):
    q, k, v = (torch.einsum("bse,ehd->bshd", x, w) for w in (wq, wk, wv))
    p = torch.einsum("bqhd,bkhd->bhqk", q, k).div(4).softmax(3)
    return torch.einsum("bqhd,hde->bqe", torch.einsum(
        "bhqk,bkhd->bqhd", p, v), wo)


@case(qkv(), features=["softmax of a flattened matrix"])
def softmax_flattened(q, k, v):
    p = F.softmax(scores(q, k).reshape(-1, N), dim=1)
    return p.view(B, H, M, N) @ v


@case(qkv(), features=["F.normalize with p = 1 of the exponentials"])
def softmax_normalize(q, k, v):
    s = scores(q, k)
    return F.normalize((s - s.amax(-1, keepdim=True)).exp(), p=1, dim=-1) @ v


@case(qkv(), features=["sum by einsum"])
def softmax_einsum_sum(q, k, v):
    e = scores(q, k).exp()
    return torch.einsum("bhmn,bhnd->bhmd", e, v) / torch.einsum(
        "bhmn->bhm", e)[..., None]


@case(qkv(), features=["subtracts the maximum of everything"])
def softmax_max_all(q, k, v):
    s = scores(q, k)
    e = torch.exp(s - s.max())
    return e @ v / e.sum(-1, keepdim=True)


@case(qkv(), features=["torch.special.softmax, nn.Softmax2d-like reshapes"])
def softmax_special(q, k, v):
    s = (q.flatten(0, 1) @ k.flatten(0, 1).mT).div_(math.sqrt(D))
    return torch.special.softmax(s, -1).bmm(v.flatten(0, 1)).unflatten(0, (B, H))


@case(qkv(), mask="causal", features=["tril of scores plus triu of -inf"])
def causal_tril_scores(q, k, v):
    s = scores(q, k).tril() + torch.full((M, N), float("-inf")).triu(1)
    return attend(s, v)


@case(qkv(), mask="causal", features=["in place"])
def causal_in_place(q, k, v):
    s = scores(q, k)
    s.masked_fill_(torch.ones(M, N).triu_(1).bool(), float("-inf"))
    s.sub_(s.amax(-1, keepdim=True)).exp_()
    return s.div_(s.sum(-1, keepdim=True)) @ v


@case(qkv(), mask="causal window", features=["two triangles multiplied"])
def window_triangles(q, k, v):
    keep = torch.ones(M, N).tril() * torch.ones(M, N).triu(-7)
    return attend(scores(q, k).masked_fill(keep < 0.5, -INF), v)


@case(qkv(), mask="causal window", features=["a band by logical_xor of triangles"])
def window_xor_triangles(q, k, v):
    ones = torch.ones(M, N, dtype=torch.bool)
    keep = ones.tril().logical_xor(ones.tril(-8))
    return attend(scores(q, k) + (~keep).float() * -1e9, v)


@case([*qkv(), integers(B, M, below=3)], mask="mask (segments)",
      values=["random"] * 3 + ["random<3"],
      features=["documents by one-hot vectors and a product"])
def segments_one_hot(q, k, v, segment):
    one = (segment[..., None] == torch.arange(3)).float()
    keep = (one @ one.mT)[:, None] > 0
    return attend(scores(q, k).masked_fill(~keep, -1e9), v)


@case([*qkv(), integers(B, M, below=3)], mask="segments",
      values=["random"] * 3 + ["random<3"],
      features=["the distance of documents, times a large number"])
def segments_distance(q, k, v, segment):
    far = (segment[:, :, None] - segment[:, None, :]).abs().float()
    return attend(scores(q, k) - 1e6 * far[:, None], v)


@case([*qkv(), i1(B, M)], mask="padding", features=["an outer product of masks"])
def padding_outer(q, k, v, keep):
    pair = keep[:, :, None].float() * keep[:, None, :].float()
    s = scores(q, k) * pair[:, None] + (1 - pair[:, None]) * -1e30
    return attend(s, v)


@case([*qkv(), i1(B, M)], mask="padding",
      features=["allennlp: masked, renormalised"], attentions_max=2)
def allennlp(q, k, v, keep):
    keep = keep[:, None, None, :].float()
    p = F.softmax(scores(q, k) * keep, dim=-1) * keep
    return p / (p.sum(-1, keepdim=True) + 1e-13) @ v


@case([*qkv(), f32(B, M)], mask="padding", features=["a soft mask's logarithm"])
def padding_soft(q, k, v, keep):
    keep = torch.sigmoid(keep)[:, None, None, :]
    return attend(scores(q, k) + torch.log(keep + 1e-6), v)


@case([*qkv(), f32(H)], mask="causal", features=["a temperature per head, learned"])
def temperature(q, k, v, t):
    s = torch.einsum("bhid,bhjd->bhij", q, k) * t.exp().view(1, H, 1, 1)
    i, j = torch.arange(M).view(-1, 1), torch.arange(N).view(1, -1)
    return attend(s.masked_fill(j > i, torch.finfo(s.dtype).min), v)


@case([*qkv(), f32(B, H, M, 1)], mask="sink",
      features=["a sink that the query computes"])
def sink_of_query(q, k, v, sink):
    s = torch.cat([scores(q, k), sink], -1)
    return s.softmax(-1)[..., :-1] @ v


@case([*qkv(), f32(H, 3)], mask="sink", features=["three sinks per head"])
def sinks_three(q, k, v, sink):
    s = torch.cat([sink[None, :, None].expand(B, H, M, 3), scores(q, k)], -1)
    return s.softmax(-1)[..., 3:] @ v


@case([*qkv(make=bf16), torch.randn(H, dtype=torch.bfloat16)], mask="causal",
      features=["bf16 sink, max subtracted by hand, causal"])
def sinks_bf16(q, k, v, sink):
    s = q @ k.mT * 0.25 + torch.full((M, N), -INF, dtype=q.dtype).triu(1)
    s = torch.cat([s, sink.view(1, H, 1, 1).expand(B, H, M, 1)], -1)
    s = s - s.max(-1, keepdim=True).values
    return F.softmax(s, -1, dtype=s.dtype)[..., :-1] @ v


@case([*qkv(make=bf16)], mask="causal", features=["Grok: scores capped, in f32"])
def grok(q, k, v):
    s = (q @ k.mT).float() * 0.088
    s = 30 * torch.tanh(s / 30)
    s = torch.where(torch.ones(M, N).tril() > 0, s, -1e30)
    return s.softmax(-1).to(v.dtype) @ v


@case([*qkv(), f32(D), f32(D)], features=["RMS norm of q and k, by hand"])
def qk_rms_norm(q, k, v, wq, wk):
    def norm(x, w):
        return w * x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-6)
    return F.scaled_dot_product_attention(norm(q, wq), norm(k, wk), v)


@case([*qkv(), f32(D), f32(D), f32(D), f32(D)], features=["layer norm of q and k"])
def qk_layer_norm(q, k, v, wq, bq, wk, bk):
    q, k = F.layer_norm(q, (D,), wq, bq), F.layer_norm(k, (D,), wk, bk)
    return attend(scores(q, k), v)


@case([f32(B, M, E), f32(2 * N - 1, E), f32(E, E), f32(E, E), f32(E, E),
       f32(E, E), f32(H, D), f32(H, D)], mask="bias",
      features=["conformer: Transformer-XL's terms, zero column shift"])
def conformer(x, pos, wq, wk, wv, wp, u, w):
    q = (x @ wq).view(B, M, H, D)
    k, v = heads(x @ wk), heads(x @ wv)
    p = (pos @ wp).view(2 * N - 1, H, D).permute(1, 0, 2)
    ac = (q + u).transpose(1, 2) @ k.mT
    bd = (q + w).transpose(1, 2) @ p.mT
    bd = torch.cat([torch.zeros(B, H, M, 1), bd], -1).view(B, H, 2 * N, M)
    bd = bd[:, :, 1:].view(B, H, M, 2 * N - 1)[..., :N]
    return joined(attend((ac + bd) / 4, v))


@case([*qkv(), f32(M, D)], mask="causal & bias",
      features=["Music Transformer: skewing"])
def skewing(q, k, v, e):
    r = F.pad(q @ e.mT, (1, 0)).view(B, H, M + 1, M)[:, :, 1:]
    s = (q @ k.mT + r) / 4
    return attend(s + torch.full((M, M), -1e9).triu(1), v)


@case([*qkv(), f32(16, D), f32(16, D)], mask="bias",
      features=["DeBERTa: content to position and back, gathered"])
def disentangled(q, k, v, pk, pq):
    far = torch.arange(M)[:, None] - torch.arange(N)[None, :]
    at = (far + 8).clamp(0, 15).expand(B, H, M, N)
    c2p = torch.gather(q @ pk.mT, -1, at)
    p2c = torch.gather(k @ pq.mT, -1, (8 - far.T).clamp(0, 15).expand(
        B, H, N, M)).mT
    return attend((q @ k.mT + c2p + p2c) / math.sqrt(3 * D), v)


@case([*qkv(), f32(2 * N - 1, H)], mask="bias",
      features=["relative bias by a strided slice"])
def bias_strided(q, k, v, table):
    t = table.t()
    bias = torch.stack([t[:, N - 1 - i:2 * N - 1 - i] for i in range(M)], 1)
    return attend(scores(q, k) + bias, v)


@case([*qkv(kv_heads=2)], mask="causal",
      features=["GQA: queries' groups by unflatten, sdpa over five dims"])
def gqa_unflatten(q, k, v):
    q = q.unflatten(1, (2, 2))
    s = (q @ k.unsqueeze(2).mT) / 4
    s = s.masked_fill(torch.ones(M, N).triu(1).bool(), -INF)
    return (s.softmax(-1) @ v.unsqueeze(2)).flatten(1, 2)


@case([*qkv(kv_heads=2)], features=["GQA: keys gathered by a head index"])
def gqa_index(q, k, v):
    index = torch.arange(H) // 2
    return attend(scores(q, k[:, index]), v.index_select(1, index))


@case([f32(B, M, H, D), f32(B, N, 2, D), f32(B, N, 2, D)],
      features=["GQA: einsum with the group, output flattened"])
def gqa_einsum(q, k, v):
    q = q.view(B, M, 2, 2, D)
    s = torch.einsum("bmkgd,bnkd->bkgmn", q, k) / 4
    return torch.einsum("bkgmn,bnkd->bmkgd", s.softmax(-1), v).flatten(2)


@case([f32(1, H, M, D)] * 3, mask="causal", features=["batch of 1"])
def batch_of_one(q, k, v):
    s = q.squeeze(0) @ k.squeeze(0).mT / 4
    return attend(s + torch.full((M, M), -INF).triu(1), v.squeeze(0))[None]


@case([*qkv(), torch.tensor(0.3)], features=["a scale that a sigmoid computes"])
def scale_sigmoid(q, k, v, c):
    return attend(q @ k.mT * torch.sigmoid(c), v)


@case([f32(B, M, E), f32(E, 3 * E), f32(E, E), f32(E), f32(E), f32(E, 96),
       f32(96, E)], mask="causal", features=["a whole block, parallel residual"])
def parallel_block(x, w, wo, g, b, w1, w2):
    y = F.layer_norm(x, (E,), g, b)
    q, k, v = map(heads, (y @ w).chunk(3, -1))
    o = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    return x + joined(o) @ wo + F.gelu(y @ w1, approximate="tanh") @ w2


@case([f32(B, M, E), f32(E, 3 * E)], mask="causal",
      features=["weights returned, averaged, of a causal sdpa by hand"])
def weights_and_output(x, w):
    q, k, v = map(heads, (x @ w).chunk(3, -1))
    p = F.softmax(scores(q, k) + torch.full((M, M), -INF).triu(1), -1)
    return joined(p @ v), p.mean(1), p.argmax(-1)


if __name__ == "__main__":
    main()
