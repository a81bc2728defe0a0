#!/usr/bin/env python3
"""The attention modules of packages of PyTorch models: of each family of timm's
models, of vit-pytorch, open_clip, x-transformers and diffusers. As
torch_attention_modules.py, which see, does for transformers.

usage: torch_packages.py ROOT FOLDER [PATTERN...]"""

import fnmatch
import importlib
import inspect
import pkgutil
import sys

import torch

import common
import torch_export
from torch_attention_modules import Watched, export_all, in_a_process

SMALL = dict(
    image_size=32, patch_size=8, num_classes=5, dim=64, depth=1, heads=4,
    mlp_dim=96, dim_head=16, num_tokens=96, max_seq_len=64, channels=3, frames=4,
    frame_patch_size=2, image_patch_size=8, spatial_depth=1, temporal_depth=1,
    seq_len=64, ndim=2, input_shape=(32, 32), hidden_dims=64, emb_dim=64)


def watched(model, *args, **kwargs):
    model = model.eval()
    watching = Watched(model)
    try:
        with torch.no_grad(), watching:
            model(*args, **kwargs)
    except Exception as error:  # what ran before counts
        print(f"{type(model).__name__}: {str(error)[:200]}")
    return watching.found


def timm_family(family, names):
    """What two models of a family have, which their names promise to be small."""
    import timm
    words = ("test", "atto", "femto", "pico", "nano", "xxtiny", "xxs", "tiny",
             "xs", "small", "_s", "base")
    for word in (*words, ""):
        some = sorted((n for n in names if word in n), key=len)
        if some:
            break
    found = {}
    # Others of the family, too, may have other attentions.
    for name in dict.fromkeys([some[0], some[-1]]):
        for sizes in (dict(img_size=64), dict(img_size=128), {}):
            try:
                model = timm.create_model(name, pretrained=False, **sizes)
            except Exception as error:
                print(f"{name}: {str(error)[:100]}")
                continue
            size = sizes.get("img_size", model.default_cfg["input_size"][-1])
            for layer in model.modules():
                if hasattr(layer, "fused_attn"):
                    layer.fused_attn = False
            more = watched(model, torch.randn(2, 3, size, size))
            for key, value in more.items():
                found.setdefault(key, value)
            if more:
                break
    return found


def timm_families():
    from timm.models import _registry
    families = {}
    for name, family in _registry._model_to_module.items():
        families.setdefault(family, []).append(name)
    return {f"timm_{family}": lambda f=family, n=names: timm_family(f, n)
            for family, names in families.items()}


def small(cls, **more):
    """An instance of a class whose sizes are spelled as in SMALL."""
    wants = inspect.signature(cls.__init__).parameters
    given = {n: v for n, v in SMALL.items() if n in wants}
    for name, p in wants.items():
        if isinstance(p.default, tuple) and name in given:
            given[name] = (given[name],) * len(p.default)
    return cls(**{**given, **more})


INPUTS = [torch.randn(2, 3, 32, 32), torch.randn(2, 3, 64, 64),
          torch.randn(2, 3, 4, 32, 32), torch.randn(2, 3, 64),
          torch.randn(2, 40, 64), torch.randn(2, 4, 40, 64)]


def file_of_vit_pytorch(name):
    """Classes of a file, from the whole model to its attention."""
    module = importlib.import_module(f"vit_pytorch.{name}")
    found = {}
    for cls in reversed(list(vars(module).values())):
        if not (inspect.isclass(cls) and cls.__module__ == module.__name__
                and issubclass(cls, torch.nn.Module)):
            continue
        try:
            model = small(cls)
        except Exception as error:
            print(f"{name}.{cls.__name__}: {str(error)[:150]}")
            continue
        for inputs in INPUTS:
            for key, value in watched(model, inputs).items():
                found.setdefault(key, value)
    return found


def files_of_vit_pytorch():
    import vit_pytorch
    return {f"vit_{m.name}": lambda n=m.name: file_of_vit_pytorch(n)
            for m in pkgutil.iter_modules(vit_pytorch.__path__)}


X_TRANSFORMERS = {
    "plain": {}, "rotary": dict(rotary_pos_emb=True), "xpos": dict(
        rotary_pos_emb=True, rotary_xpos=True),
    "alibi": dict(alibi_pos_bias=True, alibi_num_heads=2),
    "t5": dict(rel_pos_bias=True), "dynamic": dict(dynamic_pos_bias=True),
    "talking": dict(attn_pre_talking_heads=True),
    "talking_both": dict(attn_talking_heads=True),
    "memory": dict(attn_num_mem_kv=4), "qk_norm": dict(attn_qk_norm=True),
    "qk_norm_dim": dict(attn_qk_norm=True, attn_qk_norm_dim_scale=True),
    "zero": dict(attn_add_zero_kv=True), "sparse": dict(attn_sparse_topk=8),
    "head_scale": dict(attn_head_scale=True), "one_kv": dict(attn_one_kv_head=True),
    "gqa": dict(attn_kv_heads=2), "softclamp": dict(attn_softclamp_logits=True),
    "on_attn": dict(attn_on_attn=True), "gate": dict(attn_gate_values=True),
    "cope": dict(attn_use_cope=True), "data_alibi": dict(
        attn_data_dependent_alibi=True),
    "sigmoid": dict(attn_sigmoid=True), "selective": dict(attn_selective=True),
    "laser": dict(attn_laser=True), "hybrid": dict(attn_head_learned_sinks=True),
    "differential": dict(attn_num_mem_kv=0, attn_cog_signed=True),
    "value_residual": dict(attn_learned_value_residual_mix=True),
    "sinks": dict(attn_head_learned_sink=True), "orthog": dict(
        attn_orthog_projected_values=True),
    "custom_pos": dict(polar_pos_emb=True), "shifted": dict(shift_tokens=1),
    "l2": dict(attn_l2_distance=True), "group_norm": dict(attn_v_head_wise=True),
    "flash": dict(attn_flash=True), "flash_alibi": dict(
        attn_flash=True, alibi_pos_bias=True, alibi_num_heads=2),
}


def x_transformer(sizes, decoder):
    import x_transformers
    layers = x_transformers.Decoder if decoder else x_transformers.Encoder
    model = x_transformers.TransformerWrapper(
        num_tokens=96, max_seq_len=64,
        attn_layers=layers(dim=64, depth=1, heads=4, attn_dim_head=16, **sizes))
    return watched(model, torch.randint(0, 96, (2, 40)))


def x_transformers():
    return {f"x_{name}_{'decoder' if d else 'encoder'}":
            lambda s=sizes, d=d: x_transformer(s, d)
            for name, sizes in X_TRANSFORMERS.items() for d in (False, True)}


def open_clips():
    from open_clip import transformer as t
    x, image = torch.randn(2, 40, 64), torch.randn(2, 3, 32, 32)
    text = torch.randint(1, 90, (2, 40))
    return {
        "clip_block": lambda: watched(t.ResidualAttentionBlock(64, 4), x),
        "clip_custom": lambda: watched(t.Attention(
            64, num_heads=4, scaled_cosine=True, scale_heads=True), x),
        "clip_plain": lambda: watched(t.Attention(64, num_heads=4), x),
        "clip_pooler": lambda: watched(t.AttentionalPooler(64, 64, 4, 24), x),
        "clip_text": lambda: watched(t.TextTransformer(
            context_length=40, vocab_size=96, width=64, heads=4, layers=1), text),
        "clip_text_cls": lambda: watched(t.TextTransformer(
            context_length=41, vocab_size=96, width=64, heads=4, layers=1,
            embed_cls=True, pad_id=0), text),
        "clip_vision": lambda: watched(t.VisionTransformer(
            32, 8, 64, 1, 4, 1.5, attentional_pool=True), image),
    }


def diffusers_attentions():
    """Attention with each of its options and processors."""
    from diffusers.models import attention_processor as p
    x, image = torch.randn(2, 40, 64), torch.randn(2, 64, 5, 8)
    other, mask = torch.randn(2, 24, 48), torch.zeros(2, 1, 24)
    plain = dict(query_dim=64, heads=4, dim_head=16)
    group = dict(**plain, norm_num_groups=8, residual_connection=True)
    cross = dict(**plain, cross_attention_dim=48)
    added = dict(**plain, added_kv_proj_dim=48, norm_num_groups=8)
    fused = dict(query_dim=64, heads=4, dim_head=16, added_kv_proj_dim=48,
                 context_pre_only=False)

    def case(processor, options, *inputs, **named):
        def make():
            module = p.Attention(
                **options, processor=getattr(p, processor)()
                if isinstance(processor, str) else processor(p))
            return watched(module, *inputs, **named)
        return make

    cases = {}
    for name in ("AttnProcessor", "AttnProcessor2_0"):
        cases.update({
            f"{name}_self": case(name, plain, x),
            f"{name}_group": case(name, group, image),
            f"{name}_cross": case(name, cross, x, other),
            f"{name}_mask": case(name, cross, x, other, mask),
            f"{name}_upcast": case(name, dict(
                **plain, upcast_attention=True, upcast_softmax=True), x),
            f"{name}_qk_norm": case(name, dict(**plain, qk_norm="layer_norm"), x),
            f"{name}_gqa": case(name, dict(**plain, kv_heads=2), x)})
    for name in ("AttnAddedKVProcessor", "AttnAddedKVProcessor2_0"):
        cases[f"{name}_image"] = case(name, added, image, other)
        cases[f"{name}_only"] = case(
            name, dict(**added, only_cross_attention=True), image, other)
    for name in ("SlicedAttnProcessor", "SlicedAttnAddedKVProcessor"):
        options = added if "Added" in name else cross
        inputs = (image, other) if "Added" in name else (x, other)
        cases[name] = case(
            lambda p, n=name: getattr(p, n)(slice_size=2), options, *inputs)
    for name in ("JointAttnProcessor2_0", "FusedJointAttnProcessor2_0",
                 "PAGJointAttnProcessor2_0", "AuraFlowAttnProcessor2_0",
                 "FluxAttnProcessor2_0", "MochiAttnProcessor2_0",
                 "CogVideoXAttnProcessor2_0", "HunyuanAttnProcessor2_0",
                 "StableAudioAttnProcessor2_0", "AllegroAttnProcessor2_0",
                 "LuminaAttnProcessor2_0", "SanaLinearAttnProcessor2_0",
                 "PAGIdentitySelfAttnProcessor2_0", "XLAFlashAttnProcessor2_0",
                 "SanaMultiscaleAttnProcessor2_0", "IPAdapterAttnProcessor"):
        joint = "Joint" in name or name[:4] in ("Aura", "Flux", "Moch", "CogV")
        cases[name] = case(name, fused if joint else plain, x,
                           **({"encoder_hidden_states": other} if joint else {}))
    return cases


def all_cases():
    cases = {}
    for make in (timm_families, files_of_vit_pytorch, x_transformers, open_clips,
                 diffusers_attentions):
        try:
            cases.update(make())
        except ImportError as error:
            print(f"{make.__name__}: {error}")
    return cases


def main():
    folder = common.folder_from_command_line(torch_export.VERSION)
    torch.set_num_threads(1)
    torch.manual_seed(0)
    cases = all_cases()
    for pattern in sys.argv[3:] or ["*", "*.dyn"]:
        stem, *variant = pattern.split(".")
        for name in cases:
            options = "" if name[:4] in ("timm", "vit_") else name
            if fnmatch.fnmatchcase(name, stem) and in_a_process(
                    lambda: export_all(
                        folder, name, variant, cases[name](), options)):
                print(f"{name}: the process ended")


if __name__ == "__main__":
    main()
