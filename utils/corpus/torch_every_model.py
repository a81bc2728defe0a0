#!/usr/bin/env python3
"""Every model that transformers knows by its configuration, made small, that
torch_models.py does not have: whatever is called by token ids, pixels or sound
alone. Random weights; nothing is downloaded.

usage: torch_every_model.py ROOT FOLDER [PATTERN...]

A name is that of the configuration; suffixes as in torch_models.py, and `sdpa`
for F.scaled_dot_product_attention instead of the eager spelling. How many
attentions there are is counted while the model runs: calls of softmax over keys
and of scaled_dot_product_attention."""

import fnmatch
import inspect
import os
import re
import sys

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import torch
import transformers
from torch.overrides import TorchFunctionMode
from transformers.models.auto.configuration_auto import CONFIG_MAPPING
from transformers.models.auto.modeling_auto import MODEL_MAPPING_NAMES

import common
import torch_export
import torch_models
from torch_models import VOCAB, without_experts

S = 40
# Names of sizes in configurations, and values for all of them.
SMALL = dict(
    vocab_size=VOCAB, pad_token_id=0, bos_token_id=1, eos_token_id=2,
    decoder_start_token_id=2, use_cache=False, tie_word_embeddings=False)
for value, names in {
        64: "hidden_size d_model n_embd dim embed_dim embedding_size emb_dim "
            "decoder_hidden_size text_embed_dim hidden_dim word_embed_proj_dim",
        96: "intermediate_size encoder_ffn_dim decoder_ffn_dim d_ff ffn_dim "
            "n_inner d_inner mlp_dim moe_intermediate_size",
        1: "num_hidden_layers n_layer num_layers encoder_layers decoder_layers "
           "n_layers num_encoder_layers num_decoder_layers depth "
           "num_global_layers num_encoder_blocks",
        4: "num_attention_heads n_head n_heads num_heads attention_heads "
           "encoder_attention_heads decoder_attention_heads "
           "num_encoder_attention_heads num_decoder_attention_heads "
           "num_experts num_local_experts n_routed_experts moe_num_experts",
        2: "num_key_value_heads num_kv_heads num_experts_per_tok "
           "moe_topk num_frames tubelet_size",
        16: "head_dim d_kv d_head attention_head_size v_head_dim "
            "qk_nope_head_dim sliding_window attention_chunk_size "
            "num_mel_bins",
        8: "qk_rope_head_dim patch_size rotary_dim prediction_length",
        24: "q_lora_rank", 32: "kv_lora_rank image_size",
        128: "max_position_embeddings n_positions max_seq_len "
             "max_source_positions max_target_positions"}.items():
    SMALL.update(dict.fromkeys(names.split(), value))


def small(config_class, known_sizes=None):
    """A configuration with all of its sizes small, those inside of it too; what
    its class refuses stays as it is."""
    known = inspect.signature(config_class.__init__).parameters
    sizes = {}
    for name, value in (SMALL if known_sizes is None else known_sizes).items():
        usual = getattr(known.get(name), "default", None)
        if name in known:
            several = isinstance(usual, (list, tuple)) and not isinstance(value, str)
            sizes[name] = type(usual)([value] * len(usual)) if several else value
    usual = None
    for name, inner in getattr(config_class, "sub_configs", {}).items():
        if inner is transformers.AutoConfig:
            usual = usual or config_class()
            inner = type(getattr(usual, name, None))
        if hasattr(inner, "model_type"):
            sizes[name] = small(inner, known_sizes)
    while True:
        try:
            return config_class(**sizes)
        except Exception as error:
            named = [n for n in sizes if re.search(rf"\b{n}\b", str(error))]
            if not named:
                raise
            for name in named:
                del sizes[name]


def makes_weights(function, arguments, options, result):
    """Whether a call is an attention: a softmax over keys, or all of it."""
    name = getattr(function, "__name__", "")
    if name != "softmax":
        return name in ("scaled_dot_product_attention",
                        "multi_head_attention_forward")
    dim = options.get("dim", arguments[1] if len(arguments) > 1 else None)
    return dim is not None and result.dim() > 2 and result.shape[dim] > 4


class Attentions(TorchFunctionMode):
    """Counts calls that make attention weights."""

    def __init__(self):
        super().__init__()
        self.count, self.seen = 0, []

    def __torch_function__(self, function, types, arguments=(), options=None):
        result = function(*arguments, **(options or {}))
        if makes_weights(function, arguments, options or {}, result):
            self.count += 1
            self.seen.append(getattr(result, "shape", None))
        return result


def inputs_of(model, masked, batch):
    """Names and values of what forward() needs."""
    config, wants = model.config, inspect.signature(model.forward).parameters
    inputs = {}

    def ids(length):
        return torch.randint(3, VOCAB, (batch, length))

    if "input_ids" in wants:
        inputs["input_ids"] = ids(S)
    elif "pixel_values" in wants:
        inner = getattr(config, "vision_config", config)
        size = getattr(inner, "image_size", 32)
        size = size if isinstance(size, (list, tuple)) else (size, size)
        channels = getattr(inner, "num_channels", 3)
        inputs["pixel_values"] = torch.randn(batch, channels, *size)
    elif "input_features" in wants:
        bins = getattr(config, "num_mel_bins", 16)
        inputs["input_features"] = torch.randn(batch, bins, 80)
    elif "input_values" in wants:
        inputs["input_values"] = torch.randn(batch, 640)
    else:
        raise ValueError(f"inputs {list(wants)[:4]}")
    if "decoder_input_ids" in wants and config.is_encoder_decoder:
        inputs["decoder_input_ids"] = ids(24)
    if masked:
        if "input_ids" not in inputs or "attention_mask" not in wants:
            raise ValueError("takes no padding mask")
        inputs["attention_mask"] = torch.ones(batch, S, dtype=torch.int64)
    return inputs


def first_tensor(output):
    """Of what a model returns: the last hidden state, or what comes first."""
    if isinstance(output, torch.Tensor):
        return output
    values = output.values() if isinstance(output, dict) else output
    return next(filter(None.__ne__, map(first_tensor, values)), None)


def build(kind, variant):
    config = small(CONFIG_MAPPING[kind])
    config._attn_implementation = "sdpa" if "sdpa" in variant else "eager"
    name = MODEL_MAPPING_NAMES[kind]
    cls = getattr(transformers, name[-1] if isinstance(name, tuple) else name)
    model = cls(config).eval()
    if not hasattr(model.config, "hidden_size"):
        model.config.hidden_size = SMALL["hidden_size"]
    without_experts(model)
    return model.bfloat16() if "bf16" in variant else model


def make(kind, variant):
    torch.manual_seed(0)
    model = build(kind, variant)
    inputs = inputs_of(model, "mask" in variant, 1 if "one" in variant else 2)
    dtype = next(model.parameters()).dtype
    values = [v.to(dtype) if v.is_floating_point() else v
              for v in inputs.values()]
    wants = inspect.signature(model.forward).parameters
    # With a cache: else packed sequences are looked for, by a cumsum.
    more = {"use_cache": True} if "use_cache" in wants else {}

    def call(model, *values):
        return first_tensor(model(**dict(zip(inputs, values)), **more))

    with torch.no_grad(), Attentions() as counted:
        call(model, *values)
    print(kind, variant, counted.seen, flush=True)
    entry = dict(attentions=counted.count,
                 mask="padding" if "mask" in variant else "none")
    if "mask" in variant:
        entry["arguments"] = ["--input=random"] * (len(values) - 1) + [
            "--input=random<2"]
    function, parameters = torch_export.with_parameters(model, call)
    text = torch_export.linalg(function, [*values, *parameters], kind)
    return text, entry


def main():
    folder = common.folder_from_command_line(
        f"transformers {transformers.__version__}, {torch_export.VERSION}")
    there = {case[0] for case in torch_models.CASES.values()}
    kinds = [kind for kind, name in MODEL_MAPPING_NAMES.items()
             if name not in there]
    for pattern in sys.argv[3:] or ["*"]:
        stem, *variant = pattern.split(".")
        for kind in kinds:
            if fnmatch.fnmatchcase(kind, stem):
                folder.export(".".join([kind, *variant]),
                              lambda: make(kind, variant))
    folder.report()


if __name__ == "__main__":
    main()
