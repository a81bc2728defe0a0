#!/usr/bin/env python3
"""The expanded Attention, FlexAttention and LinearAttention test models of the
onnx package, and attention as people and exporters write it in ONNX.

usage: onnx_models.py ROOT FOLDER [PATTERN...]

Names that end in `__folded` had their constants folded first, sizes included."""

import math
import warnings

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator
from torch_mlir import ir
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.extras import onnx_importer
from torch_mlir.passmanager import PassManager

import common

warnings.filterwarnings("ignore")
PIPELINE = (
    "builtin.module(torch-onnx-to-torch-backend-pipeline,"
    "torch-backend-to-linalg-on-tensors-backend-pipeline,canonicalize,cse)")
CASES = {}


def linalg(model):
    """Text of the module that torch-mlir makes of an ONNX model."""
    context = ir.Context()
    torch_dialect.register_dialect(context)
    info = onnx_importer.ModelInfo(
        onnx.shape_inference.infer_shapes(model, data_prop=True))
    module = info.create_module(context=context).operation
    importer = onnx_importer.NodeImporter.define_function(
        info.main_graph, module)
    importer.import_all()
    PassManager.parse(PIPELINE, context).run(module)
    return str(module)


# Folding

def static_shape(value):
    dims = value.type.tensor_type.shape.dim
    if all(d.HasField("dim_value") for d in dims):
        return [d.dim_value for d in dims]
    return None


def evaluate(node, constants, opsets):
    """Values of a node whose inputs are constants."""
    names = [name for name in node.input if name]
    inputs = [helper.make_tensor_value_info(
        n, helper.np_dtype_to_tensor_dtype(constants[n].dtype),
        constants[n].shape) for n in names]
    outputs = [onnx.ValueInfoProto(name=n) for n in node.output]
    graph = helper.make_graph([node], "one", inputs, outputs)
    model = helper.make_model(graph, opset_imports=opsets)
    return ReferenceEvaluator(model).run(None, {n: constants[n] for n in names})


def folded(model):
    """The model with everything that does not depend on its inputs' values
    computed; the sizes of static tensors count as known."""
    model = onnx.shape_inference.infer_shapes(model, data_prop=True)
    graph = model.graph
    shapes = {v.name: static_shape(v)
              for v in (*graph.input, *graph.value_info)}
    constants = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    kept = []
    for node in graph.node:
        if node.op_type == "Shape" and shapes.get(node.input[0]):
            bounds = {a.name: a.i for a in node.attribute}
            shape = shapes[node.input[0]][bounds.get("start"):bounds.get("end")]
            constants[node.output[0]] = np.array(shape, np.int64)
        elif all(n in constants for n in node.input if n) and not any(
                a.type in (a.GRAPH, a.GRAPHS) for a in node.attribute):
            values = evaluate(node, constants, model.opset_import)
            constants.update(zip(node.output, map(np.asarray, values)))
        elif node.op_type == "Identity" and node.input[0] in shapes:
            shapes[node.output[0]] = shapes[node.input[0]]
            kept.append(node)
        else:
            kept.append(node)
    used = {n for node in kept for n in node.input}
    used |= {o.name for o in graph.output}
    del graph.node[:], graph.initializer[:]
    graph.node.extend(kept)
    graph.initializer.extend(
        numpy_helper.from_array(v, n) for n, v in constants.items() if n in used)
    del graph.value_info[:]
    return model


# The package's test models

def mask_of(name, model):
    parts = [part for key, part in (
        ("causal", "causal"), ("window", "window"), ("padded", "padding"),
        ("nonpad", "padding"), ("mask", "bias"), ("past", "bias"),
        ("relative", "bias"), ("poison", "bias")) if key in name]
    if any(i.name == "attn_mask" for i in model.graph.input):
        parts.append("bias")
    return " & ".join(dict.fromkeys(parts)) or "none"


def add_package_models():
    from onnx.backend.test.case.node import collect_testcases
    for test in collect_testcases(None):
        name = test.name
        if "attention" not in name or "_expanded" not in name:
            continue
        entry = dict(attentions=0 if "linear_attention" in name else 1,
                     mask=mask_of(name, test.model))
        CASES[name] = (lambda m=test.model: m, entry)
        CASES[name + "__folded"] = (lambda m=test.model: folded(m), entry)


# By hand

B, H, M, N, D = 2, 4, 40, 56, 16
E = H * D
FLOAT = TensorProto.FLOAT


class Graph:
    """A graph under construction; op() names what it makes."""

    def __init__(self, opset):
        self.opset, self.nodes, self.inputs, self.constants = opset, [], [], []

    def input(self, *shape, kind=FLOAT):
        name = f"in{len(self.inputs)}"
        self.inputs.append(helper.make_tensor_value_info(name, kind, shape))
        return name

    def constant(self, value, dtype=np.float32):
        name = f"c{len(self.constants)}"
        self.constants.append(
            numpy_helper.from_array(np.asarray(value, dtype), name))
        return name

    def op(self, kind, *operands, outputs=1, **attributes):
        names = [f"v{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(
            helper.make_node(kind, operands, names, **attributes))
        return names[0] if outputs == 1 else names

    def model(self, *results):
        outputs = [helper.make_tensor_value_info(r, FLOAT, None)
                   for r in results]
        graph = helper.make_graph(
            self.nodes, "main_graph", self.inputs, outputs, self.constants)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", self.opset)],
            ir_version=9)
        return model


def case(attentions=1, mask="none", opset=17, **more):
    def register(function):
        def make():
            graph = Graph(opset)
            results = function(graph)
            return graph.model(
                *(results if isinstance(results, tuple) else (results,)))
        CASES[function.__name__] = (
            make, dict(attentions=attentions, mask=mask, **more))
        return function
    return register


def heads(g, x, length, transposed=False):
    """(b, s, e) as (b, h, s, d), or (b, h, d, s)."""
    x = g.op("Reshape", x, g.constant([0, length, H, D], np.int64))
    return g.op("Transpose", x, perm=[0, 2, 3, 1] if transposed else [0, 2, 1, 3])


def merged(g, x, length):
    x = g.op("Transpose", x, perm=[0, 2, 1, 3])
    return g.op("Reshape", x, g.constant([0, length, E], np.int64))


def qkv(g):
    return g.input(B, H, M, D), g.input(B, H, N, D), g.input(B, H, N, D)


def scaled(g, q, k):
    s = g.op("MatMul", q, g.op("Transpose", k, perm=[0, 1, 3, 2]))
    return g.op("Div", s, g.constant(math.sqrt(D)))


def projected(g, x, width=E):
    w = g.input(width, E)
    return g.op("Add", g.op("MatMul", x, w), g.input(E))


@case()
def matmul_softmax(g):
    q, k, v = qkv(g)
    return g.op("MatMul", g.op("Softmax", scaled(g, q, k), axis=-1), v)


@case(features=["the encoder of torch.onnx.export"])
def bert_layer(g):
    x = g.input(B, M, E)
    q, k, v = (projected(g, x) for _ in range(3))
    q, kt, v = heads(g, q, M), heads(g, k, M, True), heads(g, v, M)
    s = g.op("Div", g.op("MatMul", q, kt), g.constant(math.sqrt(D)))
    o = g.op("MatMul", g.op("Softmax", s, axis=-1), v)
    y = g.op("Add", projected(g, merged(g, o, M)), x)
    return g.op("LayerNormalization", y, g.input(E), g.input(E), axis=-1)


@case(mask="padding", features=["the mask of BERT: (1 - m)·(-10000)"])
def bert_mask(g):
    q, k, v = qkv(g)
    m = g.input(B, N, kind=TensorProto.INT64)
    m = g.op("Unsqueeze", m, g.constant([1, 2], np.int64))
    m = g.op("Cast", m, to=FLOAT)
    m = g.op("Mul", g.op("Sub", g.constant(1.0), m), g.constant(-10000.0))
    s = g.op("Add", scaled(g, q, k), m)
    return g.op("MatMul", g.op("Softmax", s, axis=3), v)


@case(mask="causal", features=["GPT-2: slice of a buffer, Where"])
def gpt2_mask(g):
    q, k, v = (g.input(B, H, M, D) for _ in range(3))
    buffer = g.constant(np.tril(np.ones((1, 1, 64, 64))), np.bool_)
    keep = g.op("Slice", buffer, g.constant([0, 0], np.int64), g.constant(
        [M, M], np.int64), g.constant([2, 3], np.int64))
    s = g.op("Where", keep, scaled(g, q, k), g.constant(-1e4))
    return g.op("MatMul", g.op("Softmax", s, axis=-1), v)


@case(mask="causal", features=["Trilu"])
def trilu(g):
    q, k, v = (g.input(B, H, M, D) for _ in range(3))
    ones = g.op("ConstantOfShape", g.constant([M, M], np.int64),
                value=helper.make_tensor("v", FLOAT, [1], [-np.inf]))
    mask = g.op("Trilu", ones, g.constant(1, np.int64), upper=1)
    s = g.op("Add", scaled(g, q, k), mask)
    return g.op("MatMul", g.op("Softmax", s, axis=-1), v)


@case(mask="causal", features=["Range, LessOrEqual, Where"])
def ranges(g):
    q, k, v = (g.input(B, H, M, D) for _ in range(3))
    i = g.op("Range", *(g.constant(x, np.int64) for x in (0, M, 1)))
    keep = g.op("LessOrEqual", g.op("Unsqueeze", i, g.constant([0], np.int64)),
                g.op("Unsqueeze", i, g.constant([1], np.int64)))
    s = g.op("Where", keep, scaled(g, q, k), g.constant(-np.inf))
    return g.op("MatMul", g.op("Softmax", s, axis=-1), v)


@case(features=["Einsum"])
def einsum(g):
    q, k, v = g.input(B, M, H, D), g.input(B, N, H, D), g.input(B, N, H, D)
    s = g.op("Einsum", q, k, equation="bqhd,bkhd->bhqk")
    p = g.op("Softmax", g.op("Mul", s, g.constant(0.25)), axis=-1)
    return g.op("Einsum", p, v, equation="bhqk,bkhd->bqhd")


@case(features=["scale on both, as torch's SDPA is exported"])
def sdpa_export(g):
    q, k, v = qkv(g)
    c = g.op("Sqrt", g.constant(0.25))
    kt = g.op("Transpose", k, perm=[0, 1, 3, 2])
    s = g.op("MatMul", g.op("Mul", q, c), g.op("Mul", kt, c))
    return g.op("MatMul", g.op("Softmax", s, axis=-1), v)


@case(mask="mask", features=["rows that keep nothing: IsNaN, Where"])
def sdpa_export_mask(g):
    q, k, v = qkv(g)
    keep = g.input(B, 1, M, N, kind=TensorProto.BOOL)
    bias = g.op("Where", keep, g.constant(0.0), g.constant(-np.inf))
    p = g.op("Softmax", g.op("Add", scaled(g, q, k), bias), axis=-1)
    p = g.op("Where", g.op("IsNaN", p), g.constant(0.0), p)
    return g.op("MatMul", p, v)


@case(features=["ReduceMax, Exp, ReduceSum"])
def softmax_by_hand(g):
    q, k, v = qkv(g)
    s = scaled(g, q, k)
    e = g.op("Exp", g.op("Sub", s, g.op("ReduceMax", s, axes=[-1], keepdims=1)))
    l = g.op("ReduceSum", e, g.constant([-1], np.int64), keepdims=1)
    return g.op("MatMul", g.op("Div", e, l), v)


@case(features=["LogSoftmax, Exp"])
def log_softmax(g):
    q, k, v = qkv(g)
    p = g.op("Exp", g.op("LogSoftmax", scaled(g, q, k), axis=-1))
    return g.op("MatMul", p, v)


@case(features=["ReduceLogSumExp"])
def log_sum_exp(g):
    q, k, v = qkv(g)
    s = scaled(g, q, k)
    l = g.op("ReduceLogSumExp", s, axes=[-1], keepdims=1)
    return g.op("MatMul", g.op("Exp", g.op("Sub", s, l)), v)


@case(opset=11, features=["Softmax of opset 11 flattens"])
def softmax_opset_11(g):
    q, k, v = g.input(B * H, M, D), g.input(B * H, N, D), g.input(B * H, N, D)
    s = g.op("MatMul", q, g.op("Transpose", k, perm=[0, 2, 1]))
    return g.op("MatMul", g.op("Softmax", s, axis=2), v)


@case(features=["V on the left, Softmax over axis 2"])
def transposed(g):
    q, k, v = qkv(g)
    s = g.op("MatMul", k, g.op("Transpose", q, perm=[0, 1, 3, 2]))
    p = g.op("Softmax", g.op("Mul", s, g.constant(0.25)), axis=2)
    o = g.op("MatMul", g.op("Transpose", v, perm=[0, 1, 3, 2]), p)
    return g.op("Transpose", o, perm=[0, 1, 3, 2])


@case(features=["Gemm, one head"])
def gemm(g):
    q, k, v = g.input(M, D), g.input(N, D), g.input(N, D)
    s = g.op("Gemm", q, k, transB=1, alpha=0.25)
    return g.op("Gemm", g.op("Softmax", s, axis=1), v)


@case(mask="bias", features=["Gemm with C as a bias"])
def gemm_bias(g):
    q, k, v = g.input(M, D), g.input(N, D), g.input(N, D)
    s = g.op("Gemm", q, k, g.input(M, N), transB=1, alpha=0.25)
    return g.op("MatMul", g.op("Softmax", s, axis=1), v)


@case(features=["packed QKV, Split"])
def packed(g):
    x = g.op("MatMul", g.input(B, M, E), g.input(E, 3 * E))
    q, k, v = g.op("Split", x, g.constant([E] * 3, np.int64), axis=2, outputs=3)
    q, kt, v = heads(g, q, M), heads(g, k, M, True), heads(g, v, M)
    s = g.op("Mul", g.op("MatMul", q, kt), g.constant(D ** -0.5))
    return merged(g, g.op("MatMul", g.op("Softmax", s, axis=-1), v), M)


@case(features=["gqa: Expand and Reshape"])
def gqa_expand(g):
    q, k, v = g.input(B, H, M, D), g.input(B, 2, N, D), g.input(B, 2, N, D)

    def repeated(x):
        x = g.op("Unsqueeze", x, g.constant([2], np.int64))
        x = g.op("Expand", x, g.constant([B, 2, 2, N, D], np.int64))
        return g.op("Reshape", x, g.constant([B, H, N, D], np.int64))
    s = scaled(g, q, repeated(k))
    return g.op("MatMul", g.op("Softmax", s, axis=-1), repeated(v))


@case(features=["gqa: Tile"])
def gqa_tile(g):
    q, k, v = g.input(B, H, M, D), g.input(B, 1, N, D), g.input(B, 1, N, D)
    r = g.constant([1, H, 1, 1], np.int64)
    s = scaled(g, q, g.op("Tile", k, r))
    return g.op("MatMul", g.op("Softmax", s, axis=-1), g.op("Tile", v, r))


@case(features=["cache: Concat, returned"])
def cache(g):
    q, k, v = g.input(B, H, 1, D), g.input(B, H, 1, D), g.input(B, H, 1, D)
    k = g.op("Concat", g.input(B, H, N, D), k, axis=2)
    v = g.op("Concat", g.input(B, H, N, D), v, axis=2)
    o = g.op("MatMul", g.op("Softmax", scaled(g, q, k), axis=-1), v)
    return o, k, v


@case(mask="bias", features=["T5: Gather of a table at a bucket"])
def relative_bias(g):
    q, k, v = (g.input(B, H, M, D) for _ in range(3))
    i = g.op("Range", *(g.constant(x, np.int64) for x in (0, M, 1)))
    d = g.op("Sub", g.op("Unsqueeze", i, g.constant([0], np.int64)),
             g.op("Unsqueeze", i, g.constant([1], np.int64)))
    d = g.op("Clip", d, g.constant(-8, np.int64), g.constant(8, np.int64))
    b = g.op("Gather", g.input(17, H), g.op("Add", d, g.constant(8, np.int64)))
    s = g.op("Add", g.op("MatMul", q, g.op("Transpose", k, perm=[0, 1, 3, 2])),
             g.op("Unsqueeze", g.op("Transpose", b, perm=[2, 0, 1]),
                  g.constant([0], np.int64)))
    return g.op("MatMul", g.op("Softmax", s, axis=-1), v)


@case(mask="causal", features=["rope: Split, Neg, Concat"])
def rope(g):
    q, k, v = (g.input(B, H, M, D) for _ in range(3))
    cos, sin = g.input(M, D), g.input(M, D)
    half = g.constant([D // 2] * 2, np.int64)

    def turned(x):
        a, b = g.op("Split", x, half, axis=3, outputs=2)
        r = g.op("Concat", g.op("Neg", b), a, axis=3)
        return g.op("Add", g.op("Mul", x, cos), g.op("Mul", r, sin))
    mask = np.triu(np.full((M, M), -3.4028235e38), 1)
    s = g.op("Add", scaled(g, turned(q), turned(k)), g.constant(mask))
    return g.op("MatMul", g.op("Softmax", s, axis=-1), v)


@case(mask="softcap", features=["Tanh"])
def softcap(g):
    q, k, v = qkv(g)
    s = g.op("Div", scaled(g, q, k), g.constant(30.0))
    s = g.op("Mul", g.op("Tanh", s), g.constant(30.0))
    return g.op("MatMul", g.op("Softmax", s, axis=-1), v)


@case(features=["weights returned"])
def weights(g):
    q, k, v = qkv(g)
    p = g.op("Softmax", scaled(g, q, k), axis=-1)
    return g.op("MatMul", p, v), p


@case(features=["f16 in, f32 softmax"])
def mixed(g):
    half = TensorProto.FLOAT16
    q, k, v = (g.input(B, H, s, D, kind=half) for s in (M, N, N))
    s = g.op("MatMul", q, g.op("Transpose", k, perm=[0, 1, 3, 2]))
    s = g.op("Mul", s, g.constant(0.25, np.float16))
    p = g.op("Softmax", g.op("Cast", s, to=FLOAT), axis=-1)
    o = g.op("MatMul", g.op("Cast", p, to=half), v)
    return g.op("Cast", o, to=FLOAT)


@case(features=["MatMul of 3 dims, batch folded by hand"])
def folded_batch(g):
    q, k, v = qkv(g)
    q, k, v = (g.op("Reshape", x, g.constant([B * H, -1, D], np.int64))
               for x in (q, k, v))
    s = g.op("MatMul", q, g.op("Transpose", k, perm=[0, 2, 1]))
    o = g.op("MatMul", g.op("Softmax", s, axis=-1), v)
    return g.op("Reshape", o, g.constant([B, H, M, D], np.int64))


@case(attentions=0, features=["Sigmoid"])
def neg_sigmoid(g):
    q, k, v = qkv(g)
    return g.op("MatMul", g.op("Sigmoid", scaled(g, q, k)), v)


@case(attentions=0, features=["Softmax over queries"])
def neg_queries(g):
    q, k, v = qkv(g)
    return g.op("MatMul", g.op("Softmax", scaled(g, q, k), axis=2), v)


@case(attentions=0, features=["Softmax over heads"])
def neg_heads(g):
    q, k, v = qkv(g)
    return g.op("MatMul", g.op("Softmax", scaled(g, q, k), axis=1), v)


@case(attentions=0, features=["Hardmax"])
def neg_hardmax(g):
    q, k, v = qkv(g)
    return g.op("MatMul", g.op("Hardmax", scaled(g, q, k), axis=-1), v)


@case(attentions=0, opset=11, features=["Softmax of opset 11 over axes 1 to 3"])
def neg_softmax_opset_11(g):
    q, k, v = qkv(g)
    return g.op("MatMul", g.op("Softmax", scaled(g, q, k), axis=1), v)


def main():
    add_package_models()
    folder = common.folder_from_command_line(f"onnx {onnx.__version__}")
    for name, (make, entry) in common.wanted(CASES).items():
        folder.export(name, lambda make=make: linalg(make()), **entry)
    folder.report()


if __name__ == "__main__":
    main()
