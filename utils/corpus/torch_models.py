#!/usr/bin/env python3
"""Models of Hugging Face transformers, one layer of each with random weights,
attn_implementation="eager": nothing is downloaded.

usage: torch_models.py ROOT FOLDER [PATTERN...]"""

import os

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import torch
import transformers

import common
import torch_export

B, S, VOCAB = 2, 40, 96
# The names by which configurations call the same sizes; each takes those that
# it knows.
SIZES = dict(
    vocab_size=VOCAB, hidden_size=64, intermediate_size=96, num_hidden_layers=1,
    num_attention_heads=4, max_position_embeddings=128, pad_token_id=0,
    bos_token_id=1, eos_token_id=2, use_cache=False)
ENCODER_DECODER = dict(
    vocab_size=VOCAB, d_model=64, encoder_layers=1, decoder_layers=1,
    encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=96,
    decoder_ffn_dim=96, max_position_embeddings=128, pad_token_id=0,
    bos_token_id=1, eos_token_id=2, decoder_start_token_id=2, use_cache=False)
T5 = dict(
    vocab_size=VOCAB, d_model=64, d_kv=16, d_ff=96, num_layers=1, num_heads=4,
    num_decoder_layers=1, decoder_start_token_id=0, use_cache=False,
    relative_attention_num_buckets=32)
IMAGE = dict(
    hidden_size=64, intermediate_size=96, num_hidden_layers=1,
    num_attention_heads=4, image_size=32, patch_size=8)
AUDIO = dict(
    vocab_size=VOCAB, hidden_size=64, intermediate_size=96, num_hidden_layers=1,
    num_attention_heads=4, conv_dim=(16, 16), conv_stride=(4, 4),
    conv_kernel=(8, 8), num_conv_pos_embeddings=16,
    num_conv_pos_embedding_groups=4, num_feat_extract_layers=2)
GQA = dict(num_key_value_heads=2)


def ids(length=S, batch=B):
    return torch.randint(3, VOCAB, (batch, length))


def mask(length=S):
    return torch.ones(B, length, dtype=torch.int64)


# How a model is called: name -> (inputs, call(model, *inputs)).
# Some compute positions from the padding unless they are given.
def text(model, tokens, **more):
    return model(input_ids=tokens, **more)[0]


def text_masked(model, tokens, keep, **more):
    return model(input_ids=tokens, attention_mask=keep, **more)[0]


def text_weights(model, tokens):
    out = model(input_ids=tokens, output_attentions=True)
    return out[0], out.attentions[0]


def causal(model, tokens):
    """With a cache, so that no packed sequences are looked for, whose cumsum has
    no lowering to linalg."""
    return model(input_ids=tokens, use_cache=True)[0]


def causal_weights(model, tokens):
    out = model(input_ids=tokens, use_cache=True, output_attentions=True)
    return out[0], out.attentions[0]


def pair(model, tokens, target):
    return model(input_ids=tokens, decoder_input_ids=target)[0]


def pair_masked(model, tokens, target, keep):
    return model(
        input_ids=tokens, decoder_input_ids=target, attention_mask=keep)[0]


def image(model, pixels):
    return model(pixel_values=pixels)[0]


def audio(model, samples):
    return model(input_values=samples)[0]


def audio_masked(model, samples, keep):
    return model(input_values=samples, attention_mask=keep)[0]


def decode(model, token, k, v):
    """One query with a cache of S - 1 keys."""
    cache = transformers.DynamicCache()
    cache.update(k, v, 0)
    position = torch.full((1, 1), S - 1)
    out = model(input_ids=token, past_key_values=cache, use_cache=True,
                position_ids=position)
    return out[0]


def decode_masked(model, token, k, v, keep):
    cache = transformers.DynamicCache()
    cache.update(k, v, 0)
    position = torch.full((1, 1), S - 1)
    out = model(input_ids=token, past_key_values=cache, use_cache=True,
                position_ids=position, attention_mask=keep)
    return out[0]


def dtype_of(model):
    return next(model.parameters()).dtype


def cache_of(model):
    config = model.config
    heads = getattr(config, "num_key_value_heads", None) or (
        config.num_attention_heads)
    d = getattr(config, "head_dim", None) or (
        config.hidden_size // config.num_attention_heads)
    return [torch.randn(B, heads, S - 1, d, dtype=dtype_of(model))] * 2


def pixels_of(model):
    config = getattr(model.config, "vision_config", model.config)
    size = config.image_size
    size = tuple(size) if isinstance(size, (list, tuple)) else (size, size)
    return torch.randn(B, 3, *size, dtype=dtype_of(model))


CALLS = {
    "text": (text, lambda m: [ids()]),
    "text.mask": (text_masked, lambda m: [ids(), mask()]),
    "text.weights": (text_weights, lambda m: [ids()]),
    "causal": (causal, lambda m: [ids()]),
    "causal.mask": (text_masked, lambda m: [ids(), mask()]),
    "causal.weights": (causal_weights, lambda m: [ids()]),
    "pair": (pair, lambda m: [ids(), ids(24)]),
    "pair.mask": (pair_masked, lambda m: [ids(), ids(24), mask()]),
    "image": (image, lambda m: [pixels_of(m)]),
    "audio": (audio, lambda m: [torch.randn(B, 640)]),
    "audio.mask": (audio_masked, lambda m: [
        torch.randn(B, 640), torch.ones(B, 640, dtype=torch.int64)]),
    "decode": (decode, lambda m: [ids(1), *cache_of(m)]),
    "decode.mask": (decode_masked, lambda m: [ids(1), *cache_of(m), mask()]),
}

CASES = {}
# Where calls have a padding mask; they draw zeros and ones for it.
MASK_AT = {"pair": 2, "decode": 3}


def model(name, cls, sizes=SIZES, call="text", attentions=1, masks="none",
          variants=("", "mask"), features=(), attentions_max=None, **config):
    """One model in its variants: "" as it is, "mask" with a padding mask, "bf16"
    and "f16", "weights" that returns them, "decode" with a cache, "dyn" with
    batch and length dynamic."""
    for variant in variants:
        full = name + (f".{variant}" if variant else "")
        at = MASK_AT.get("decode" if "decode" in variant else call, 1)
        drawn = [*["--input=random"] * at, "--input=random<2"]
        CASES[full] = (cls, {**sizes, **config}, call, variant.split("."), dict(
            attentions=attentions, attentions_max=attentions_max,
            mask=masks + (" & padding" if "mask" in variant else ""),
            arguments=drawn if "mask" in variant else None,
            features=list(features) or None))


def decoder(name, cls, masks="causal", variants=("", "mask"), **rest):
    model(name, cls, masks=masks, variants=variants, call="causal", **rest)


# Decoders

LONG = ("", "mask", "decode", "decode.mask", "bf16", "bf16.mask", "dyn.mask",
        "weights")
decoder("llama", "LlamaModel", variants=("", "f16.mask", "bf16", "decode",
        "decode.mask", "dyn", "dyn.mask", "weights"), **GQA)
decoder("llama_bias", "LlamaModel", attention_bias=True, num_key_value_heads=4,
        head_dim=24)
decoder("mistral", "MistralModel", masks="causal window 8", sliding_window=8,
        variants=("", "decode", "dyn.mask"), **GQA)
decoder("mistral_full", "MistralModel", sliding_window=None, **GQA)
decoder("qwen2", "Qwen2Model", variants=("", "mask", "decode", "dyn.mask"), **GQA)
decoder("qwen3", "Qwen3Model", head_dim=16, variants=LONG, **GQA,
        features=["QK norm"])
decoder("qwen3_moe", "Qwen3MoeModel", head_dim=16, moe_intermediate_size=32,
        num_experts=4, num_experts_per_tok=2, **GQA)
decoder("gemma", "GemmaModel", head_dim=24, num_key_value_heads=1)
decoder("gemma2", "Gemma2Model", head_dim=16, variants=("", "bf16", "decode"),
        **GQA, sliding_window=16, features=["softcap"])
decoder("gemma3", "Gemma3TextModel", head_dim=16, **GQA, sliding_window=16,
        layer_types=["sliding_attention"], variants=LONG)
decoder("gemma3_full", "Gemma3TextModel", head_dim=16, **GQA, sliding_window=16,
        layer_types=["full_attention"])
decoder("gemma3_bidirectional", "Gemma3TextModel", head_dim=16, **GQA,
        sliding_window=16, layer_types=["sliding_attention"], masks="window",
        use_bidirectional_attention=True)
decoder("phi", "PhiModel", partial_rotary_factor=0.5, features=["partial rope"])
decoder("phi_qk_norm", "PhiModel", qk_layernorm=True)
decoder("phi3", "Phi3Model", **GQA, sliding_window=16, original_max_position_embeddings=128)
decoder("phimoe", "PhimoeModel", **GQA, num_local_experts=4)
decoder("gpt2", "GPT2Model", n_embd=64, n_layer=1, n_head=4, n_positions=128,
        variants=("", "decode", "bf16.mask", "weights"))
decoder("gpt2_layer_scaling", "GPT2Model", n_embd=64, n_layer=1, n_head=4,
        n_positions=128, scale_attn_by_inverse_layer_idx=True,
        reorder_and_upcast_attn=True)
decoder("gpt_neo", "GPTNeoModel", num_layers=1, num_heads=4,
        attention_types=[[["global"], 1]], features=["no scale"])
decoder("gpt_neo_local", "GPTNeoModel", num_layers=1, num_heads=4,
        window_size=16, attention_types=[[["local"], 1]],
        masks="causal window 16", features=["no scale"])
decoder("gpt_neox", "GPTNeoXModel", rotary_pct=0.5, variants=LONG)
decoder("gpt_neox_japanese", "GPTNeoXJapaneseModel", intermediate_multiple_size=2)
decoder("gptj", "GPTJModel", n_embd=64, n_layer=1, n_head=4, n_positions=128,
        rotary_dim=8)
decoder("codegen", "CodeGenModel", n_embd=64, n_layer=1, n_head=4,
        n_positions=128, rotary_dim=8)
decoder("gpt_bigcode", "GPTBigCodeModel", n_embd=64, n_layer=1, n_head=4,
        n_positions=128, features=["mqa"])
decoder("gpt_bigcode_mha", "GPTBigCodeModel", n_embd=64, n_layer=1, n_head=4,
        n_positions=128, multi_query=False)
decoder("opt", "OPTModel", ffn_dim=96, word_embed_proj_dim=64, variants=LONG)
decoder("bloom", "BloomModel", n_layer=1, n_head=4, masks="causal alibi",
        variants=("", "mask", "bf16.mask"))
decoder("mpt", "MptModel", d_model=64, n_layers=1, n_heads=4, max_seq_len=128,
        masks="causal alibi", variants=("", "bf16"))
decoder("falcon", "FalconModel", variants=("mask", "bf16.mask"))
decoder("falcon_new", "FalconModel", new_decoder_architecture=True,
        num_kv_heads=2)
decoder("falcon_alibi", "FalconModel", alibi=True, masks="causal alibi")
decoder("mixtral", "MixtralModel", **GQA, num_local_experts=4)
decoder("deepseek_v2", "DeepseekV2Model", num_key_value_heads=4, q_lora_rank=24,
        kv_lora_rank=32, qk_rope_head_dim=8, qk_nope_head_dim=16, v_head_dim=16,
        head_dim=8, first_k_dense_replace=1, n_routed_experts=4,
        features=["MLA"])
decoder("deepseek_v3", "DeepseekV3Model", num_key_value_heads=4, q_lora_rank=24,
        kv_lora_rank=32, qk_rope_head_dim=8, qk_nope_head_dim=16, v_head_dim=12,
        first_k_dense_replace=1, n_routed_experts=4, n_group=1, topk_group=1,
        features=["MLA"])
decoder("minicpm3", "MiniCPM3Model", num_key_value_heads=4, q_lora_rank=24,
        kv_lora_rank=32, qk_rope_head_dim=8, qk_nope_head_dim=16, v_head_dim=16)
decoder("cohere", "CohereModel", **GQA, variants=("", "mask", "dyn.mask"))
decoder("cohere_qk_norm", "CohereModel", **GQA, use_qk_norm=True)
decoder("cohere2", "Cohere2Model", **GQA, sliding_window=16,
        layer_types=["sliding_attention"], masks="causal window 16")
decoder("olmo", "OlmoModel", **GQA, clip_qkv=4.0)
decoder("olmo2", "Olmo2Model", **GQA)
decoder("olmo3", "Olmo3Model", **GQA, sliding_window=16,
        layer_types=["sliding_attention"], masks="causal window 16")
decoder("olmoe", "OlmoeModel", **GQA, num_experts=4, num_experts_per_tok=2)
decoder("stablelm", "StableLmModel", **GQA, variants=("", "mask", "dyn.mask"))
decoder("stablelm_qk_norm", "StableLmModel", **GQA, qk_layernorm=True)
decoder("granite", "GraniteModel", **GQA, attention_multiplier=0.11)
decoder("granitemoe", "GraniteMoeModel", **GQA, num_local_experts=4,
        num_experts_per_tok=2)
decoder("starcoder2", "Starcoder2Model", **GQA, sliding_window=16)
decoder("gpt_oss", "GptOssModel", **GQA, head_dim=16, num_local_experts=4,
        num_experts_per_tok=2, sliding_window=16, variants=LONG,
        layer_types=["sliding_attention"], features=["sinks"])
decoder("gpt_oss_full", "GptOssModel", **GQA, head_dim=16, num_local_experts=4,
        num_experts_per_tok=2, layer_types=["full_attention"],
        features=["sinks"])
decoder("glm", "GlmModel", **GQA, head_dim=16)
decoder("glm4", "Glm4Model", **GQA, head_dim=16)
decoder("glm4_moe", "Glm4MoeModel", **GQA, head_dim=16, n_routed_experts=4,
        first_k_dense_replace=1)
decoder("nemotron", "NemotronModel", **GQA, head_dim=16)
decoder("persimmon", "PersimmonModel", variants=("", "mask", "decode"))
decoder("ctrl", "CTRLModel", n_embd=64, n_layer=1, n_head=4, n_positions=128,
        dff=96)
decoder("xglm", "XGLMModel", d_model=64, num_layers=1, attention_heads=4,
        ffn_dim=96)
decoder("biogpt", "BioGptModel", variants=("", "mask", "decode"))
decoder("openai_gpt", "OpenAIGPTModel", n_embd=64, n_layer=1, n_head=4,
        n_positions=128)
decoder("imagegpt", "ImageGPTModel", n_embd=64, n_layer=1, n_head=4,
        n_positions=128)
decoder("smollm3", "SmolLM3Model", **GQA, no_rope_layers=[0])
decoder("arcee", "ArceeModel", **GQA)
decoder("ernie4_5", "Ernie4_5Model", **GQA, head_dim=16)
decoder("exaone4", "Exaone4Model", **GQA, sliding_window=16,
        layer_types=["sliding_attention"], masks="causal window 16")
decoder("hunyuan", "HunYuanDenseV1Model", **GQA, head_dim=16)
decoder("helium", "HeliumModel", **GQA, head_dim=16)
decoder("apertus", "ApertusModel", **GQA)
decoder("seed_oss", "SeedOssModel", **GQA, head_dim=16)
decoder("dots1", "Dots1Model", **GQA, head_dim=16, n_routed_experts=4,
        first_k_dense_replace=1)
decoder("llama4", "Llama4TextModel", **GQA, head_dim=16, num_local_experts=4,
        intermediate_size_mlp=96, attention_chunk_size=16,
        layer_types=["chunked_attention"], masks="causal chunk 16")
decoder("bitnet", "BitNetModel", **GQA)
decoder("diffllama", "DiffLlamaModel", **GQA, attentions=2,
        features=["differential: one softmax, two products"])
decoder("moshi", "MoshiModel", **GQA, head_dim=16, sliding_window=16, ffn_dim=96)
decoder("youtu", "YoutuModel", num_key_value_heads=4, q_lora_rank=24,
        kv_lora_rank=32, qk_rope_head_dim=8, qk_nope_head_dim=16, v_head_dim=16)
decoder("ministral", "MinistralModel", **GQA, head_dim=16, sliding_window=16,
        masks="causal window 16")
decoder("vaultgemma", "VaultGemmaModel", **GQA, head_dim=16, sliding_window=16)
decoder("lfm2", "Lfm2Model", **GQA, layer_types=["full_attention"])
decoder("aria_text", "AriaTextModel", **GQA, moe_num_experts=4)
decoder("doge", "DogeModel", **GQA, keep_window_size=64)
decoder("qwen2_moe", "Qwen2MoeModel", **GQA, num_experts=4,
        num_experts_per_tok=2, moe_intermediate_size=32,
        shared_expert_intermediate_size=32)
decoder("two_layers", "LlamaModel", num_hidden_layers=2, attentions=2, **GQA)
decoder("gemma3_two_kinds", "Gemma3TextModel", num_hidden_layers=2, attentions=2,
        head_dim=16, **GQA, sliding_window=16,
        layer_types=["sliding_attention", "full_attention"],
        masks="causal window 16, causal")
decoder("bert_decoder", "BertModel", is_decoder=True)
decoder("trocr", "TrOCRForCausalLM", d_model=64, decoder_layers=1,
        decoder_attention_heads=4, decoder_ffn_dim=96)

# Encoders of text

FULL = ("", "mask", "weights", "bf16.mask", "dyn.mask")
model("bert", "BertModel", variants=("weights", "bf16.mask", "dyn", "dyn.mask"))
model("roberta", "RobertaModel", variants=FULL)
model("roberta_prelayernorm", "RobertaPreLayerNormModel")
model("distilbert", "DistilBertModel", dim=64, hidden_dim=96, n_layers=1,
      n_heads=4, variants=FULL)
model("albert", "AlbertModel", embedding_size=32, variants=FULL)
model("electra", "ElectraModel", embedding_size=32)
model("camembert", "CamembertModel")
model("xlm_roberta", "XLMRobertaModel")
model("xlm_roberta_xl", "XLMRobertaXLModel")
model("convbert", "ConvBertModel", embedding_size=64, head_ratio=1,
      conv_kernel_size=3)
model("mobilebert", "MobileBertModel", intra_bottleneck_size=32,
      embedding_size=32, true_hidden_size=32)
model("squeezebert", "SqueezeBertModel", embedding_size=64)
model("megatron_bert", "MegatronBertModel")
model("ernie", "ErnieModel")
model("layoutlm", "LayoutLMModel")
model("mpnet", "MPNetModel", masks="bias", features=["relative bias"])
model("rembert", "RemBertModel", input_embedding_size=32)
model("deberta", "DebertaModel", relative_attention=True, masks="bias",
      pos_att_type=["c2p", "p2c"], max_relative_positions=16,
      features=["disentangled"])
model("deberta_v2", "DebertaV2Model", relative_attention=True, masks="bias",
      pos_att_type=["c2p", "p2c"], max_relative_positions=16,
      position_buckets=8, share_att_key=True, features=["disentangled"])
model("ibert", "IBertModel", quant_mode=False)
model("esm", "EsmModel", position_embedding_type="rotary", mask_token_id=3)
model("esm_absolute", "EsmModel", position_embedding_type="absolute",
      mask_token_id=3)
model("data2vec_text", "Data2VecTextModel")
model("bigbird_full", "BigBirdModel", attention_type="original_full")

model("yoso", "YosoModel", attentions=0, use_expectation=True, variants=("",))
model("xlnet", "XLNetModel", sizes=dict(
    vocab_size=VOCAB, d_model=64, n_layer=1, n_head=4, d_inner=96, use_mems=False),
    masks="bias")
model("xlm", "XLMModel", emb_dim=64, n_layers=1, n_heads=4)
model("flaubert", "FlaubertModel", emb_dim=64, n_layers=1, n_heads=4)
model("funnel", "FunnelBaseModel", sizes=dict(
    vocab_size=VOCAB, block_sizes=[1], d_model=64, n_head=4, d_head=16,
    d_inner=96, num_decoder_layers=0), masks="bias")
model("tapas", "TapasModel")
model("modernbert", "ModernBertModel", local_attention=16, masks="none",
      global_attn_every_n_layers=1, features=["global"])
model("modernbert_local", "ModernBertModel", num_hidden_layers=2, attentions=2,
      local_attention=16, global_attn_every_n_layers=2, masks="none, window 8")
model("eurobert", "EuroBertModel", **GQA)
model("nomic_bert", "NomicBertModel")
model("splinter", "SplinterModel")
model("mra", "MraModel", attentions=0, variants=("",))
model("roformer", "RoFormerModel", embedding_size=64)
model("markuplm", "MarkupLMModel", max_depth=4, xpath_unit_hidden_size=8)
model("visual_bert", "VisualBertModel", visual_embedding_dim=16)
model("luke", "LukeModel", entity_vocab_size=16, entity_emb_size=16)
model("jina", "JinaEmbeddingsV3Model")
model("mamba", "MambaModel", attentions=0, state_size=4, variants=("",))
model("clip_text", "CLIPTextModel", masks="causal", variants=("", "mask", "bf16"))
model("clipseg_text", "CLIPSegTextModel", masks="causal")
model("siglip_text", "SiglipTextModel")
model("blip_text", "BlipTextModel", encoder_hidden_size=64)
model("altclip_text", "AltCLIPTextModel", project_dim=64)
model("x_clip_text", "XCLIPTextModel", masks="causal")
model("t5_encoder", "T5EncoderModel", sizes=T5, masks="bias",
      variants=("mask", "bf16.mask", "dyn.mask", "weights"))
model("mt5_encoder", "MT5EncoderModel", sizes=T5, masks="bias")
model("umt5_encoder", "UMT5EncoderModel", sizes=T5, masks="bias")

# Encoders with decoders

PAIR = dict(sizes=ENCODER_DECODER, call="pair", attentions=3,
            masks="none, causal, none")
model("bart", "BartModel", **{**PAIR, "variants": ("mask", "bf16.mask")})
for name, cls in dict(
        mbart="MBartModel", pegasus="PegasusModel", marian="MarianModel",
        m2m100="M2M100Model", blenderbot="BlenderbotModel",
        blenderbot_small="BlenderbotSmallModel", plbart="PLBartModel",
        bigbird_pegasus="BigBirdPegasusModel", nllb_moe="NllbMoeModel").items():
    more = dict(attention_type="original_full") if "bigbird" in name else {}
    if name == "marian":
        more = dict(decoder_vocab_size=VOCAB)
    if name == "nllb_moe":
        more = dict(num_experts=2, encoder_sparse_step=0, decoder_sparse_step=0)
    model(name, cls, **PAIR, **more)
model("mvp", "MvpModel", **PAIR)
# Its encoder's softmax spans two products.
model("pegasus_x", "PegasusXModel", **{**PAIR, "attentions": 2},
      attentions_max=4)
model("t5", "T5Model", sizes=T5, call="pair", attentions=3,
      masks="bias, causal & bias, none")
model("mt5", "MT5Model", sizes=T5, call="pair", attentions=3,
      masks="bias, causal & bias, none")
model("umt5", "UMT5Model", sizes=T5, call="pair", attentions=3,
      masks="bias, causal & bias, none")
model("longt5", "LongT5Model", sizes=T5, call="pair", attentions=3,
      encoder_attention_type="local", local_radius=15,
      masks="window & bias, causal & bias, none", features=["local blocks"])
model("switch", "SwitchTransformersModel", sizes=T5, call="pair", attentions=3,
      masks="bias, causal & bias, none", num_sparse_encoder_layers=0,
      num_sparse_decoder_layers=0)
model("prophetnet", "ProphetNetModel", call="pair", attentions=4, sizes=dict(
    vocab_size=VOCAB, hidden_size=64, encoder_ffn_dim=96, decoder_ffn_dim=96,
    num_encoder_layers=1, num_decoder_layers=1, num_encoder_attention_heads=4,
    num_decoder_attention_heads=4, max_position_embeddings=128, use_cache=False))
model("whisper", "WhisperModel", attentions=3, call="features",
      masks="none, causal, none", variants=("",), sizes={
          **ENCODER_DECODER, "num_mel_bins": 16, "max_source_positions": 40,
          "max_target_positions": 64})
model("speech_to_text", "Speech2TextModel", attentions=3, call="features",
      masks="none, causal, none", variants=("",), sizes={
          **ENCODER_DECODER, "input_feat_per_channel": 16,
          "max_source_positions": 128, "max_target_positions": 64,
          "conv_channels": 32})

# Images

for name, cls in dict(
        vit="ViTModel", deit="DeiTModel", dinov2="Dinov2Model",
        beit="BeitModel", ijepa="IJepaModel",
        dinov2_registers="Dinov2WithRegistersModel", dinov3="DINOv3ViTModel",
        data2vec_vision="Data2VecVisionModel", vit_msn="ViTMSNModel",
        clip_vision="CLIPVisionModel", siglip_vision="SiglipVisionModel",
        blip_vision="BlipVisionModel", blip2_vision="Blip2VisionModel",
        instructblip_vision="InstructBlipVisionModel",
        clipseg_vision="CLIPSegVisionModel", aimv2="Aimv2VisionModel",
        yolos="YolosModel", dpt="DPTModel",
        pixtral="PixtralVisionModel", idefics2_vision="Idefics2VisionTransformer",
        git_vision="GitVisionModel", owlvit_vision="OwlViTVisionModel",
        ).items():
    more, relative = {}, name in ("beit", "data2vec_vision")
    if relative:
        more = dict(use_relative_position_bias=True, masks="bias")
    if name == "dpt":
        more = dict(is_hybrid=False, backbone_out_indices=[0, 0, 0, 0])
    model(name, cls, sizes=IMAGE, call="image",
          variants=("", "bf16") if name in ("deit", "clip_vision") else ("",),
          **{"masks": "none", **more})
model("beit_shared", "BeitModel", sizes=IMAGE, call="image", variants=("",),
      use_shared_relative_position_bias=True, masks="bias")
SWIN = dict(image_size=32, patch_size=2, embed_dim=32, depths=[2], num_heads=[4],
            window_size=8, out_features=None)
model("swin", "SwinModel", sizes=SWIN, call="image", variants=("",),
      attentions=2, masks="bias, bias & window")
model("swin_one", "SwinModel", sizes=SWIN, call="image", variants=("",),
      depths=[1], attentions=1, masks="bias")
model("swinv2", "Swinv2Model", sizes=SWIN, call="image", variants=("",),
      attentions=2, masks="bias, bias & window", features=["cosine"])
model("donut_swin", "DonutSwinModel", sizes=SWIN, call="image", variants=("",),
      attentions=2, masks="bias, bias & window")
model("maskformer_swin", "MaskFormerSwinModel", sizes=SWIN, call="image",
      variants=("",), attentions=2, masks="bias, bias & window")
model("swin2sr", "Swin2SRModel", sizes=dict(
    image_size=16, patch_size=1, num_channels=3, embed_dim=32, depths=[1],
    num_heads=[4], window_size=8), call="image", variants=("",), attentions=1,
    masks="bias")
model("segformer", "SegformerModel", sizes=dict(
    num_encoder_blocks=2, depths=[1, 1], sr_ratios=[4, 1], hidden_sizes=[16, 32],
    patch_sizes=[7, 3], strides=[4, 2], num_attention_heads=[1, 4],
    mlp_ratios=[2, 2], image_size=32), call="image", variants=("",), attentions=2)
model("pvt", "PvtModel", sizes=dict(
    image_size=32, num_encoder_blocks=1, depths=[1], hidden_sizes=[32],
    sequence_reduction_ratios=[2], num_labels=2, patch_sizes=[4], strides=[4],
    num_attention_heads=[4], mlp_ratios=[2]), call="image", variants=("",))
model("pvt_v2", "PvtV2Model", sizes=dict(
    image_size=32, num_encoder_blocks=1, depths=[1], hidden_sizes=[32],
    sr_ratios=[2], patch_sizes=[7], strides=[4], num_attention_heads=[4],
    mlp_ratios=[2]), call="image", variants=("",))
model("mobilevit", "MobileViTModel", sizes=dict(
    image_size=32, hidden_sizes=[16, 24, 32], neck_hidden_sizes=[
        8, 8, 8, 16, 16, 16, 32], num_attention_heads=4), call="image",
    variants=("",), attentions=9)
model("cvt", "CvtModel", sizes=dict(
    embed_dim=[32], num_heads=[4], depth=[1], patch_sizes=[7], patch_stride=[4],
    patch_padding=[2], mlp_ratio=[2.0], attention_drop_rate=[0.0],
    drop_rate=[0.0], drop_path_rate=[0.0], qkv_bias=[True], cls_token=[True],
    qkv_projection_method=["dw_bn"], kernel_qkv=[3], padding_kv=[1],
    stride_kv=[2], padding_q=[1], stride_q=[1], image_size=32), call="image",
    variants=("",))
model("sam_vision", "SamVisionModel", sizes=dict(
    hidden_size=32, num_hidden_layers=2, num_attention_heads=4, image_size=32,
    patch_size=4, window_size=4, global_attn_indexes=[1], output_channels=16,
    mlp_dim=32), call="image", variants=("",), attentions=2, masks="bias")
model("vitdet", "VitDetModel", sizes=dict(
    hidden_size=32, num_hidden_layers=2, num_attention_heads=4, image_size=32,
    patch_size=4, window_size=4, window_block_indices=[0],
    use_relative_position_embeddings=True), call="image", variants=("",),
    attentions=2, masks="bias")
model("hiera", "HieraModel", sizes=dict(
    embed_dim=32, image_size=[32, 32], depths=[1, 1], num_heads=[1, 2],
    embed_dim_multiplier=2.0, num_query_pool=1, masked_unit_size=[4, 4],
    masked_unit_attention=[True, False], query_stride=[2, 2],
    patch_kernel=[7, 7], patch_stride=[4, 4], patch_padding=[3, 3]),
    call="image", variants=("",), attentions=2)
model("convnext", "ConvNextModel", sizes=dict(
    image_size=32, depths=[1], hidden_sizes=[16], num_stages=1), call="image",
    variants=("",), attentions=0)
model("poolformer", "PoolFormerModel", sizes=dict(
    image_size=32, depths=[1], hidden_sizes=[16], patch_sizes=[7], strides=[4],
    padding=[2], num_encoder_blocks=1), call="image", variants=("",),
    attentions=0)
model("videomae", "VideoMAEModel", sizes={
    **IMAGE, "num_frames": 4, "tubelet_size": 2}, call="video", variants=("",))
model("timesformer", "TimesformerModel", sizes={
    **IMAGE, "num_frames": 4}, call="video", variants=("",), attentions=2)
model("vivit", "VivitModel", sizes={
    **IMAGE, "num_frames": 4, "tubelet_size": [2, 8, 8]}, call="video",
    variants=("",))
model("ast", "ASTModel", sizes=dict(
    hidden_size=64, intermediate_size=96, num_hidden_layers=1,
    num_attention_heads=4, patch_size=8, max_length=64, num_mel_bins=32,
    frequency_stride=8, time_stride=8), call="spectrum", variants=("",))

# Audio

for name, cls in dict(
        wav2vec2="Wav2Vec2Model", hubert="HubertModel",
        data2vec_audio="Data2VecAudioModel", unispeech="UniSpeechModel",
        unispeech_sat="UniSpeechSatModel", wavlm="WavLMModel", sew="SEWModel",
        wav2vec2_conformer="Wav2Vec2ConformerModel").items():
    more = {}
    if name == "wavlm":
        more = dict(num_buckets=16, max_bucket_distance=32, masks="bias")
    if name == "sew":
        more = dict(squeeze_factor=2)
    if name == "data2vec_audio":
        more = dict(num_conv_pos_embeddings=2, conv_pos_kernel_size=5)
    model(name, cls, sizes=AUDIO, call="audio", variants=("", "mask"), **more)
model("sew_d", "SEWDModel", sizes=AUDIO, call="audio", variants=("",),
      squeeze_factor=2, masks="bias", position_buckets=8,
      max_position_embeddings=64, share_att_key=True, relative_attention=True)


def features(model, mel, target):
    return model(input_features=mel, decoder_input_ids=target)[0]


def mel_of(model):
    config = model.config
    if hasattr(config, "num_mel_bins"):
        return torch.randn(B, config.num_mel_bins, 80)
    return torch.randn(B, 80, config.input_feat_per_channel)


CALLS["features"] = (features, lambda m: [mel_of(m), ids(24)])
CALLS["video"] = (image, lambda m: [torch.randn(B, 4, 3, 32, 32)])
CALLS["spectrum"] = (audio, lambda m: [torch.randn(B, 64, 32)])


class _NoExperts(torch.nn.Module):
    """Instead of a mixture of experts, whose ops have no lowering to linalg."""

    def __init__(self, experts, width):
        super().__init__()
        self.pair = isinstance(experts(torch.randn(1, 3, width)), tuple)

    def forward(self, x, *_, **__):
        return (x, None) if self.pair else x


def without_experts(built):
    for layer in list(built.modules()):
        for name, child in list(layer.named_children()):
            kinds = [type(m).__name__ for m in child.children()]
            if name in ("mlp", "block_sparse_moe", "feed_forward", "moe") and (
                    "experts" in dict(child.named_children())
                    or any("Router" in kind for kind in kinds)):
                setattr(layer, name, _NoExperts(child, built.config.hidden_size))


def build(cls, sizes, variant):
    """The model, in eval mode; sizes that its configuration does not know are
    harmless."""
    cls = getattr(transformers, cls, None) or getattr(
        transformers.models.idefics2.modeling_idefics2, cls)
    config = cls.config_class(**sizes)
    config._attn_implementation = "eager"
    config.return_dict = True
    for name in ("hidden_dropout_prob", "attention_probs_dropout_prob"):
        if hasattr(config, name):
            setattr(config, name, 0.0)
    built = cls(config).eval()
    without_experts(built)
    if "bf16" in variant:
        built = built.bfloat16()
    if "f16" in variant:
        built = built.half()
    return built


def call_of(call, variant):
    """Which of CALLS a variant makes."""
    name = "decode" if "decode" in variant else call
    for suffix in ("mask", "weights"):
        if suffix in variant:
            name += "." + suffix
    return CALLS[name]


def dynamic(inputs):
    """Batch and length of token ids and masks."""
    batch = torch.export.Dim("batch", min=2, max=64)
    length = torch.export.Dim("length", min=2, max=128)
    return tuple({0: batch, 1: length} for _ in inputs)


def main():
    folder = common.folder_from_command_line(
        f"transformers {transformers.__version__}, {torch_export.VERSION}")
    cases = common.wanted(CASES)
    for name, (cls, sizes, call, variant, entry) in cases.items():
        def make():
            torch.manual_seed(0)
            built = build(cls, sizes, variant)
            run, make_inputs = call_of(call, variant)
            inputs = make_inputs(built)
            function, parameters = torch_export.with_parameters(built, run)
            shapes = None
            if "dyn" in variant:
                shapes = (*dynamic(inputs), *(None for _ in parameters))
            return torch_export.linalg(
                function, [*inputs, *parameters], name.split(".")[0], shapes)
        folder.export(name, make, **entry)
    folder.report()


if __name__ == "__main__":
    main()
