#!/usr/bin/env python3
"""The cases of torch_by_hand.py and torch_libraries.py, and a few models of
torch_models.py, by way of ONNX: torch.onnx writes them, torch-mlir imports them.

usage: torch_onnx.py ROOT FOLDER [PATTERN...]"""

import io

import onnx
import torch

import common
import onnx_models
import torch_by_hand
import torch_export
import torch_models

CASES = dict(torch_by_hand.CASES)

import torch_libraries  # noqa: E402  (empties torch_by_hand.CASES first)

CASES.update(torch_libraries.torch_by_hand.CASES)
MODELS = """bert.weights llama qwen2.mask gpt2 t5_encoder.mask vit opt.mask
    bart.mask distilbert.mask gpt_neox roberta.mask deberta.mask bloom.mask
    falcon.mask mistral gemma3 clip_text clip_vision wav2vec2 swin beit mpt xlnet
    """.split()
OPSET = 18
# Fused ops of the whole layer have no ONNX.
torch.backends.mha.set_fastpath_enabled(False)


def through_onnx(call, arguments, module=None):
    """Text of what call([module,] *arguments) becomes, with its parameters as
    arguments; constants folded, as exporters leave sizes computed."""
    buffer = io.BytesIO()
    with torch.no_grad():
        torch.onnx.export(
            torch_export._Call(call, module and module.eval()),
            tuple(arguments), buffer, dynamo=False, opset_version=OPSET,
            keep_initializers_as_inputs=True)
    model = onnx.load_from_string(buffer.getvalue())
    inputs = {value.name for value in model.graph.input}
    parameters = [t for t in model.graph.initializer if t.name in inputs]
    for tensor in parameters:
        model.graph.initializer.remove(tensor)
    return onnx_models.linalg(onnx_models.folded(model))


def main():
    folder = common.folder_from_command_line(
        f"torch.onnx of {torch_export.VERSION}")
    cases = dict(CASES)
    for name in MODELS:
        cases[name] = torch_models.CASES[name]
    for name, case in common.wanted(cases).items():
        torch.manual_seed(0)

        def make():
            if name in MODELS:
                cls, sizes, call, variant, _ = case
                built = torch_models.build(cls, sizes, variant)
                run, inputs = torch_models.call_of(call, variant)
                inputs = inputs(built)
                return through_onnx(run, inputs, built)
            function, inputs, module, _ = case
            return through_onnx(function, inputs, module)
        entry = dict(case[-1])
        for key in ("dynamic", "decompose"):
            entry.pop(key, None)
        if values := entry.pop("values", None):
            entry["arguments"] = [f"--input={value}" for value in values]
        folder.export(name, make, **entry)
    folder.report()


if __name__ == "__main__":
    main()
