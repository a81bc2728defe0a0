#!/usr/bin/env python3
"""The attention modules of every model that transformers knows, each exported
by itself: small models run once, and what computes attention weights is exported
with the inputs that it got then. So what does not lower elsewhere in a model
(routing, scans, convolutions) does not matter, nor does what a model's masks
are made from: masks are inputs.

usage: torch_attention_modules.py ROOT FOLDER [PATTERN...]

A name is that of the configuration, with `sdpa` for
F.scaled_dot_product_attention, `dyn` for dynamic sizes and `bf16`, and then the
class. Classes whose source is a copy of another's, as most are, are exported
once. A process per model: some run out of memory."""

import fcntl
import fnmatch
import hashlib
import inspect
import os
import re
import resource
import signal
import sys

import torch
import transformers
from torch.overrides import TorchFunctionMode
from torch.utils import _pytree as pytree
from transformers.models.auto.configuration_auto import CONFIG_MAPPING
from transformers.models.auto.modeling_auto import MODEL_MAPPING_NAMES

import common
import torch_export
from torch_every_model import SMALL, makes_weights, small

B, S, S_OTHER = 2, 40, 24
SECONDS, MEMORY = 90, 10 << 30


class Watched(TorchFunctionMode):
    """The modules that make attention weights themselves, with their inputs."""

    def __init__(self, model):
        super().__init__()
        self.calls, self.found, self.hooks, self.count = [], {}, [], 0
        for name, module in model.named_modules():
            if type(module).__module__.startswith("torch.") and not isinstance(
                    module, torch.nn.MultiheadAttention):
                continue
            self.hooks += [
                module.register_forward_pre_hook(
                    lambda m, args, kwargs, name=name: self.calls.append(
                        (name, m, args, kwargs)), with_kwargs=True),
                module.register_forward_hook(
                    lambda *_: self.calls.pop() and None)]

    def __exit__(self, *error):
        for hook in self.hooks:
            hook.remove()
        return super().__exit__(*error)

    def __torch_function__(self, function, types, args=(), kwargs=None):
        result = function(*args, **(kwargs or {}))
        if self.calls and makes_weights(function, args, kwargs or {}, result):
            self.count += 1
            # A module without parameters is part of another.
            _, module, *inputs = next(
                (call for call in reversed(self.calls)
                 if any(True for _ in call[1].parameters())), self.calls[-1])
            key = type(module), tuple(map(kind_of, pytree.tree_leaves(inputs)))
            self.found.setdefault(key, (module, *inputs))
        return result


def kind_of(leaf):
    if isinstance(leaf, torch.Tensor):
        return leaf.dim(), leaf.is_floating_point()
    return type(leaf)


def attempts(model):
    """Inputs by which the model may be called, most likely ones first; what runs
    before one of them is found wrong counts, too."""
    config = model.config
    wants = inspect.signature(model.forward).parameters
    vision = getattr(config, "vision_config", config)
    hidden = next((getattr(config, name) for name in (
        "hidden_size", "d_model", "embed_dim", "n_embd", "dim")
        if isinstance(getattr(config, name, None), int)), SMALL["hidden_size"])
    vocabulary = getattr(config, "vocab_size", None)
    vocabulary = vocabulary if isinstance(vocabulary, int) else SMALL["vocab_size"]
    size = getattr(vision, "image_size", None) or SMALL["image_size"]
    size = tuple(size) if isinstance(size, (list, tuple)) else (size, size)
    channels = getattr(vision, "num_channels", None) or getattr(
        vision, "in_channels", None) or 3
    frames = getattr(vision, "num_frames", None) or 2
    bins = getattr(config, "num_mel_bins", None) or getattr(
        getattr(config, "audio_config", None), "num_mel_bins", None) or 16

    def ids(length):
        return torch.randint(3, max(4, min(vocabulary, 90)), (B, length))

    image = torch.randn(B, channels, *size)
    video = torch.randn(B, frames, channels, *size)
    sound = torch.randn(B, 16000)
    alternatives = {
        "input_ids": [ids(S)], "decoder_input_ids": [ids(S_OTHER)],
        "pixel_values": [image, video, video.transpose(1, 2)],
        "pixel_values_videos": [video, video.transpose(1, 2)],
        "images": [image], "input_points": [torch.rand(B, 1, 2, 2)],
        "flattened_patches": [torch.randn(B, S, 16 * 16 * 3 + 2)],
        "input_features": [
            torch.randn(B, bins, 2 * getattr(config, "max_source_positions", 40)),
            torch.randn(B, 80, bins), torch.randn(B, bins, 80),
            torch.randn(B, 1, 128, bins)],
        "input_features_mask": [torch.ones(B, 2 * getattr(
            config, "max_source_positions", 40), dtype=torch.int64)],
        "input_values": [sound, sound.unsqueeze(1), torch.randn(B, 128, bins)],
        "input_ids_or_features": [ids(S)],
        "bbox": [torch.zeros(B, S, 4, dtype=torch.int64)],
        "inputs_embeds": [torch.randn(B, S, hidden)],
        "hidden_states": [torch.randn(B, S, hidden)],
        "past_values": [torch.randn(B, 2 * S, getattr(config, "input_size", 1))],
        "encoder_hidden_states": [torch.randn(B, S_OTHER, hidden)],
        "inputs": [torch.randn(B, S, getattr(config, "d_model", hidden))],
        "visual_feats": [torch.randn(B, S_OTHER, 2048)],
        "visual_pos": [torch.rand(B, S_OTHER, 4)],
        "query_embeds": [torch.randn(B, S_OTHER, hidden)],
        "grid_thw": [torch.tensor([[1, 4, 4]])],
    }
    main = getattr(model, "main_input_name", "input_ids")
    if main not in wants:
        main = next(iter(wants), main)
    needed = [name for name, p in wants.items() if name == main or (
        p.default is p.empty and p.kind == p.POSITIONAL_OR_KEYWORD)]
    more = [n for n in ("decoder_input_ids",) if n in wants] if getattr(
        config, "is_encoder_decoder", False) else []
    both = [n for n in ("input_ids", "pixel_values", "bbox", "input_features",
                        "input_values") if n in wants]
    switches = {n: False for n in ("use_cache",) if n in wants}
    for names in (needed + more, both + needed + more,
                  ["inputs_embeds"] + more, list(alternatives)):
        names = [n for n in dict.fromkeys(names) if n in alternatives and (
            n in wants)]
        for at in range(4):
            if at and all(len(alternatives[n]) <= at for n in names):
                break
            chosen = {n: alternatives[n][min(at, len(alternatives[n]) - 1)]
                      for n in names}
            yield {**chosen, **switches}


def guesses(module):
    """Inputs of an attention that its model was not brought to call: batched, and
    as vision towers have them."""
    wants = inspect.signature(module.forward).parameters
    linear = [m for m in module.modules() if isinstance(m, torch.nn.Linear)]
    if not linear:
        return
    wide = linear[0].in_features
    d = getattr(module, "head_dim", None)
    d = d if isinstance(d, int) else 16
    d = getattr(module, "qk_rope_head_dim", d)
    other = next((m.in_features for name, m in module.named_modules()
                  if isinstance(m, torch.nn.Linear) and re.search(
                      r"(^|\.)(k|key)(_proj)?$", name)), wide)
    for outer, rope in (((B,), d), ((B,), d // 2), ((), d), ((), d // 2)):
        x = torch.randn(*outer, S, wide)
        # Queries, keys and values of the same length, and not.
        for keys in (torch.randn(*outer, S, other),
                     torch.randn(*outer, S_OTHER, other)):
            turns = torch.rand(*outer, S, rope), torch.rand(*outer, S, rope)
            values = {
                r"attention_mask|mask|layer_past|past_key_values?s?": None,
                r"position_embeddings|rotary_pos_emb": turns,
                r"cu_seqlens": torch.tensor([0, S], dtype=torch.int32),
                r"max_seqlen|seq_len(gth)?": S,
                r"position_ids|positions|cache_position": torch.arange(S)[None],
                r"size|spatial_shapes?": (5, 8), r"height": 5, r"width": 8,
                r"(encoder|key_value|cross|other)\w*states|keys?(_states)?|"
                r"values?(_states)?|context\w*|memory": keys,
                r"\w*position_embeddings?|query_pos\w*|object_queries": x,
                r"hidden_states?|\w*hidden_states|x|queries|query(_states)?|"
                r"\w*(features|embeds|inputs?|states)": x}
            given = {}
            for name, p in wants.items():
                if p.kind in (p.VAR_KEYWORD, p.VAR_POSITIONAL):
                    continue
                if p.default is p.empty or name in (
                        "position_embeddings", "encoder_hidden_states"):
                    at = next((v for k, v in values.items()
                               if re.fullmatch(k, name)), None)
                    given[name] = at
            yield given


def run_guessed(model, found):
    """Adds the attentions that were not called."""
    seen = {key[0] for key in found}
    for name, module in model.named_modules():
        cls = type(module)
        if cls in seen or not re.search(r"Att(entio)?n|MLA", cls.__name__) or (
                cls.__module__.startswith("torch.")):
            continue
        seen.add(cls)
        for inputs in guesses(module):
            watched = Watched(module)
            try:
                with torch.no_grad(), watched:
                    module(**inputs)
            except Exception as refused:
                print(f"{cls.__name__}({', '.join(inputs)}): {refused!r}"[:160])
                continue
            for key, value in watched.found.items():
                found.setdefault(key, value)
            if watched.found:
                break


def run_once(model):
    """What makes attention weights in it; models inside of it that the whole one
    does not reach are called by themselves."""
    found, complaints = {}, []
    inner = [m for m in model.modules() if isinstance(
        m, transformers.PreTrainedModel)]
    classes = set()
    for part in inner:
        if type(part) in classes:
            continue
        classes.add(type(part))
        for inputs in attempts(part):
            watched = Watched(part)
            try:
                with torch.no_grad(), watched:
                    part(**inputs)
                error = None
            except Exception as refused:  # a model may refuse in any way
                error = f"{type(part).__name__}({', '.join(inputs)}): {refused!r}"
            for key, value in watched.found.items():
                found.setdefault(key, value)
            if error is None:
                break
            complaints.append(error.split("\n")[0][:250])
    run_guessed(model, found)
    return found, complaints


def configurations(kind):
    """Small ones, each closer to the default ones, that models may want."""
    cls = CONFIG_MAPPING[kind]
    layers = {n: v for n, v in SMALL.items() if "layer" in n or n == "depth"}
    for sizes in (SMALL, {**SMALL, "num_key_value_heads": 4}, None, layers, {}):
        if sizes is None:
            sizes = {n: v for n, v in SMALL.items() if "size" not in n}
        try:
            yield small(cls, sizes)
        except Exception as error:
            yield error


def models(kind, implementation):
    name = MODEL_MAPPING_NAMES[kind]
    for name in name if isinstance(name, (tuple, list)) else (name,):
        for config in configurations(kind):
            if isinstance(config, Exception):
                yield config
                continue
            try:
                config._attn_implementation = implementation
                torch.manual_seed(0)
                model = getattr(transformers, name)(config).eval()
            except Exception as error:
                yield error
                continue
            yield model


def attention_modules(kind, implementation):
    """(found, complaints) of the first model that runs, and what else the others
    have."""
    found, complaints = {}, []
    for model in models(kind, implementation):
        if isinstance(model, Exception):
            complaints.append(repr(model).split("\n")[0][:250])
            continue
        more, wrong = run_once(model)
        for key, value in more.items():
            found.setdefault(key, value)
        complaints += wrong
        if more:
            break
    return found, complaints


def source_of(cls):
    """The text of a class and of what it calls in its file, less its model's
    name: that of a copy is the same."""
    module = inspect.getmodule(cls)
    texts = [inspect.getsource(cls)]
    if inspect.isfunction(getattr(module, "eager_attention_forward", None)):
        texts.append(inspect.getsource(module.eager_attention_forward))
    prefix = re.match(r"[A-Z0-9]*[a-z0-9]*", cls.__name__)[0]
    text = re.sub(r'""".*?"""|#.*', "", "\n".join(texts), flags=re.S)
    text = re.sub(r"\b[A-Z]\w*Config\b", "Config", text)
    return re.sub(r"\s+", "", text.replace(prefix, "").replace(cls.__name__, ""))


def dimensions(value, dynamic):
    """Which sizes of an input are dynamic: the batch's and the sequences'."""
    if not dynamic or value.dim() < 3:
        return None
    auto = torch.export.Dim.AUTO
    inner = value.dim() - 1
    return {i: auto for i, size in enumerate(value.shape)
            if i == 0 or (i == inner and size in (S, S_OTHER))
            or (i < inner and size not in (1, 4))}


def export(name, module, args, kwargs, dynamic, dtype=None):
    """The module's text, and its entry of the index."""
    leaves, spec = pytree.tree_flatten((args, kwargs))
    leaves = [None if isinstance(leaf, transformers.Cache) else leaf
              for leaf in leaves]
    if dtype:
        module = module.to(dtype)
        leaves = [leaf.to(dtype) if isinstance(leaf, torch.Tensor)
                  and leaf.is_floating_point() else leaf for leaf in leaves]
    at = [i for i, leaf in enumerate(leaves) if isinstance(leaf, torch.Tensor)]
    # The same tensor twice (query, key and value of one sequence) is one input.
    slots = {id(leaves[i]): leaves[i] for i in at}
    where = list(slots)
    values = [value.detach().clone() for value in slots.values()]

    def call(module, *values):
        given = list(leaves)
        for i in at:
            given[i] = values[where.index(id(leaves[i]))]
        args, kwargs = pytree.tree_unflatten(given, spec)
        outputs = pytree.tree_leaves(module(*args, **kwargs))
        return next(o for o in outputs if isinstance(o, torch.Tensor))

    watched = Watched(module)
    with torch.no_grad(), watched:
        call(module, *values)
    function, parameters = torch_export.with_parameters(module, call)
    shapes = [dimensions(v, dynamic) for v in values] + [None] * len(parameters)
    text = torch_export.linalg(
        function, [*values, *parameters], name,
        dynamic_shapes=tuple(shapes) if dynamic else None)
    square = any(v.dim() == 4 for v in values)
    entry = dict(attentions=watched.count, mask="mask" if square else "none")
    drawn = [f"--input=random<{min(max(int(v.max()) + 1, 2), 32)}"
             if not v.is_floating_point() else "--input=random" for v in values]
    if any("<" in option for option in drawn):
        entry["arguments"] = drawn
    if dynamic:
        entry["arguments"] = drawn + [
            f"--shape={i}:" + "x".join(map(str, v.shape))
            for i, (v, shape) in enumerate(zip(values, shapes)) if shape]
    return text, entry


def new(root, key):
    """Whether no process has exported it yet."""
    digest = hashlib.sha256(key.encode()).hexdigest()
    with open(os.path.join(root, "modules.seen"), "a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        if digest in file.read().split():
            return False
        file.write(digest + "\n")
        return True


def export_all(folder, kind, variant, found, options=""):
    """Each of the modules found that is no copy of one exported before with the
    same options."""
    names = {}
    for (cls, kinds), (module, args, kwargs) in found.items():
        try:
            source = source_of(cls)
        except (OSError, TypeError):  # of torch itself
            source = cls.__name__
        if not new(folder.root, repr((source, kinds, variant, options))):
            print(f"{kind}: {cls.__name__} is a copy")
            continue
        stem = ".".join([kind, *variant, cls.__name__])
        names[stem] = names.get(stem, 0) + 1
        if names[stem] > 1:
            stem += f"_{names[stem]}"
        folder.export(stem, lambda: export(
            stem, module, args, kwargs, "dyn" in variant,
            torch.bfloat16 if "bf16" in variant else None))
        sys.stdout.flush()


def export_kind(folder, kind, variant):
    found, complaints = attention_modules(
        kind, "sdpa" if "sdpa" in variant else "eager")
    if not found:
        print(f"{kind}: nothing found: {complaints[:3]}")
    export_all(folder, kind, variant, found)


def in_a_process(work):
    """work(), which may run out of memory or time without harm."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    signal.alarm(SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    try:
        work()
    finally:
        sys.stdout.flush()
        os._exit(0)


def main():
    folder = common.folder_from_command_line(
        f"transformers {transformers.__version__}, {torch_export.VERSION}")
    transformers.logging.set_verbosity_error()
    torch.set_num_threads(1)
    for pattern in sys.argv[3:] or ["*", "*.sdpa", "*.dyn"]:
        stem, *variant = pattern.split(".")
        for kind in MODEL_MAPPING_NAMES:
            if fnmatch.fnmatchcase(kind, stem) and in_a_process(
                    lambda: export_kind(folder, kind, variant)):
                print(f"{kind}: the process ended")


if __name__ == "__main__":
    main()
