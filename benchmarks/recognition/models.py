"""The public models of the table: Hugging Face classes of transformers, one
layer (an encoder's and a decoder's for pairs), random weights,
attn_implementation="eager". Nothing is downloaded."""

import os

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import torch
import transformers

B, S, VOCAB, WIDTH, HIDDEN, HEADS = 2, 40, 96, 64, 96, 4

# The names by which configurations call the same sizes; each takes those that
# it knows.
SIZES = dict(
    vocab_size=VOCAB, hidden_size=WIDTH, intermediate_size=HIDDEN,
    num_hidden_layers=1, num_attention_heads=HEADS, max_position_embeddings=128,
    n_embd=WIDTH, n_layer=1, n_head=HEADS, n_positions=128, dim=WIDTH,
    hidden_dim=HIDDEN, n_layers=1, n_heads=HEADS, ffn_dim=HIDDEN,
    pad_token_id=0, bos_token_id=1, eos_token_id=2, use_cache=False)
PAIR = dict(
    vocab_size=VOCAB, d_model=WIDTH, encoder_layers=1, decoder_layers=1,
    encoder_attention_heads=HEADS, decoder_attention_heads=HEADS,
    encoder_ffn_dim=HIDDEN, decoder_ffn_dim=HIDDEN, max_position_embeddings=128,
    pad_token_id=0, bos_token_id=1, eos_token_id=2, decoder_start_token_id=2,
    use_cache=False)
T5 = dict(vocab_size=VOCAB, d_model=WIDTH, d_kv=16, d_ff=HIDDEN, num_layers=1,
          num_heads=HEADS, decoder_start_token_id=0, use_cache=False)
IMAGE = dict(hidden_size=WIDTH, intermediate_size=HIDDEN, num_hidden_layers=1,
             num_attention_heads=HEADS, image_size=32, patch_size=8)
AUDIO = dict(SIZES, conv_dim=(16, 16), conv_stride=(4, 4), conv_kernel=(8, 8),
             num_conv_pos_embeddings=16, num_conv_pos_embedding_groups=4,
             num_feat_extract_layers=2)
GQA = dict(num_key_value_heads=2)
WINDOW = dict(sliding_window=16, layer_types=["sliding_attention"])

# name: (class, sizes, inputs, attentions, whether it takes a padding mask)
MODELS = {
    "BERT": ("BertModel", SIZES, "text", 1, True),
    "RoBERTa": ("RobertaModel", SIZES, "text", 1, True),
    "DistilBERT": ("DistilBertModel", SIZES, "text", 1, True),
    "ALBERT": ("AlbertModel", dict(SIZES, embedding_size=32), "text", 1, True),
    "ELECTRA": ("ElectraModel", dict(SIZES, embedding_size=32), "text", 1, True),
    "MPNet": ("MPNetModel", SIZES, "text", 1, True),
    "GPT-2": ("GPT2Model", SIZES, "causal", 1, True),
    "GPT-NeoX": ("GPTNeoXModel", SIZES, "causal", 1, True),
    "OPT": ("OPTModel", dict(SIZES, word_embed_proj_dim=WIDTH), "causal", 1, True),
    "BLOOM (ALiBi)": ("BloomModel", SIZES, "causal", 1, True),
    "Llama": ("LlamaModel", dict(SIZES, **GQA), "causal", 1, True),
    "Mistral (window)": (
        "MistralModel", dict(SIZES, **GQA, sliding_window=8), "causal", 1, True),
    "Qwen3": ("Qwen3Model", dict(SIZES, **GQA, head_dim=16), "causal", 1, True),
    "Gemma 2 (softcap)": (
        "Gemma2Model", dict(SIZES, **GQA, head_dim=16, **WINDOW), "causal", 1, True),
    "Gemma 3 (window)": (
        "Gemma3TextModel", dict(SIZES, **GQA, head_dim=16, **WINDOW), "causal", 1, True),
    "Phi": ("PhiModel", dict(SIZES, partial_rotary_factor=0.5), "causal", 1, True),
    "GPT-OSS (sinks)": ("GptOssModel", dict(
        SIZES, **GQA, head_dim=16, num_local_experts=4, num_experts_per_tok=2,
        **WINDOW), "causal", 1, True),
    "CLIP text": ("CLIPTextModel", SIZES, "text", 1, True),
    "BART": ("BartModel", PAIR, "pair", 3, True),
    "T5": ("T5Model", T5, "pair", 3, True),
    "wav2vec 2.0": ("Wav2Vec2Model", AUDIO, "audio", 1, True),
    "Whisper": ("WhisperModel", dict(
        PAIR, num_mel_bins=16, max_source_positions=40,
        max_target_positions=64), "features", 3, False),
    "ViT": ("ViTModel", IMAGE, "image", 1, False),
    "DINOv2": ("Dinov2Model", IMAGE, "image", 1, False),
    "CLIP vision": ("CLIPVisionModel", IMAGE, "image", 1, False),
}


def ids(length=S):
    return torch.randint(3, VOCAB, (B, length))


def padding(length):
    """The second row's last five are padding."""
    keep = torch.ones(B, length, dtype=torch.int64)
    keep[1, -5:] = 0
    return keep


# kind: (inputs, the names that the model knows them by, length of the mask)
INPUTS = {
    "text": lambda: (dict(input_ids=ids()), S),
    # With a cache, so that no packed sequences are looked for.
    "causal": lambda: (dict(input_ids=ids()), S),
    "pair": lambda: (dict(input_ids=ids(), decoder_input_ids=ids(24)), S),
    "image": lambda: (dict(pixel_values=torch.randn(B, 3, 32, 32)), 0),
    "audio": lambda: (dict(input_values=torch.randn(B, 640)), 640),
    "features": lambda: (dict(input_features=torch.randn(B, 16, 80),
                              decoder_input_ids=ids(24)), 0),
}


class _NoExperts(torch.nn.Module):
    """Instead of a mixture of experts, whose ops have no lowering to linalg."""

    def forward(self, x, *_, **__):
        return x, None


class Case(torch.nn.Module):
    """One model with its inputs, as a function of tensors."""

    def __init__(self, name, masked):
        super().__init__()
        kind, sizes, inputs, self.attentions, self.maskable = MODELS[name]
        torch.manual_seed(0)
        kind = getattr(transformers, kind)
        config = kind.config_class(**sizes)
        config._attn_implementation = "eager"
        config.return_dict = True
        self.model = kind(config).eval()
        for layer in self.model.modules():
            if hasattr(getattr(layer, "mlp", None), "experts"):
                layer.mlp = _NoExperts()
        named, length = INPUTS[inputs]()
        if masked:
            named["attention_mask"] = padding(length)
        self.names, self.inputs = list(named), list(named.values())
        self.extra = dict(use_cache=True) if inputs == "causal" and not masked else {}

    def forward(self, *tensors):
        return self.model(**dict(zip(self.names, tensors)), **self.extra)[0]
