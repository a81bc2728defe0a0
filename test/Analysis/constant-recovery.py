# RUN: %python %s flash-opt
"""Dense constants that masks and biases are made of become arithmetic: the
regions, evaluated, give the constants element by element, and nothing as large
as queries times keys is left, as an operand or as a constant."""

import os
import subprocess
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(__file__), os.pardir, "utils"))

from mod_interpreter import HEX_FREE, attentions  # noqa: E402

H, M, N, D = 2, 24, 36, 4
LOW = np.float32(-1e9)


def causal(p, q):
    return q <= p


def window(p, q):
    return (q <= p) & (p - q < 7)


def label(x):
    return np.searchsorted([5, 6, 14, 30], x, side="right")


rng = np.random.default_rng(3)
JAGGED = rng.random(N) < 0.5
BLOCKS = rng.random((6, 9)) < 0.5
LENGTHS = np.array([17, 30])
REGIONS = rng.integers(0, 4, (H, N))
ENDS = rng.integers(0, N, (H, M))
# Sets by (query, key). `True` second: the tile map must have no table.
SETS = {
    "causal": (causal, True),
    "strict": (lambda p, q: q < p, True),
    "bottom_right": (lambda p, q: q <= p + N - M, True),
    "anti_causal": (lambda p, q: q >= p, True),
    "window": (window, True),
    "symmetric": (lambda p, q: abs(p - q) <= 3, True),
    "outside": (lambda p, q: abs(p - q) > 3, True),
    "prefix": (lambda p, q: (q <= p) | (q < 9), True),
    "prefix_rows": (lambda p, q: (p < 9) & (q < 9) | (p >= 9) & (q <= p), True),
    "padding": (lambda p, q: q < 29, True),
    "padded_causal": (lambda p, q: (q <= p) & (q >= 3), True),
    "padded_both": (lambda p, q: (q >= 3) & (p >= 4), True),
    "sinks": (lambda p, q: (q <= p) & ((p - q < 5) | (q < 2)), True),
    "longformer": (lambda p, q: (abs(p - q) < 4) | (q < 2) | (p < 2), True),
    "global": (lambda p, q: (abs(p - q) < 3) | (q == 10) | (p == 12), True),
    "chunked": (lambda p, q: p // 6 == q // 6, True),
    "chunked_causal": (lambda p, q: (p // 8 == q // 8) & (q <= p), True),
    "block_causal": (lambda p, q: q // 4 <= p // 4, True),
    "block_window": (lambda p, q: (q // 4 <= p // 4) & (q // 4 > p // 4 - 2),
                     True),
    "dilated": (lambda p, q: (p - q) % 3 == 0, True),
    "dilated_causal": (lambda p, q: ((p - q) % 3 == 0) & (q <= p), True),
    "strided": (lambda p, q: (q <= p) & ((p - q < 4) | (q % 4 == 3)), True),
    "segments": (lambda p, q: label(p) == label(q), False),
    "segments_causal": (lambda p, q: (label(p) == label(q)) & (q <= p), False),
    "ragged_padding": (lambda p, q: JAGGED[q], False),
    "random_blocks": (lambda p, q: BLOCKS[p // 4, q // 4], False),
    "one_row_empty": (lambda p, q: (q <= p) & (p != 3), True),
    "staircase": (lambda p, q: q < ENDS[0][p], False),
    "ragged_window": (lambda p, q: (q >= ENDS[0][p] // 2) & (q < ENDS[0][p]),
                      False),
    "outside_of_stairs": (lambda p, q: (q >= ENDS[0][p])
                          | (q < ENDS[0][p] // 2), False),
}
# Sets by (head, query, key).
HEAD_SETS = {
    "lengths_causal": lambda h, p, q: (q < LENGTHS[h]) & (q <= p),
    "lengths_or_prefix": lambda h, p, q: (q >= LENGTHS[h]) | (q < 2 * p),
    "regions": lambda h, p, q: REGIONS[h, p] == REGIONS[h, q],
    "stairs": lambda h, p, q: q < ENDS[h, p],
}
SLOPES = (2.0 ** -np.arange(1, H + 1)).astype(np.float32)
FLOATS = {
    "alibi": lambda h, p, q: SLOPES[h] * (q - p),
    "alibi_one": lambda h, p, q: np.float32(0.3) * (q - p),
    "alibi_symmetric": lambda h, p, q: -SLOPES[h] * abs(q - p),
    "alibi_keys": lambda h, p, q: SLOPES[h] * (q - (N - 1)),
    "alibi_causal": lambda h, p, q: np.where(
        q <= p, SLOPES[h] * (q - p), -np.inf),
    "alibi_causal_low": lambda h, p, q: np.where(
        q <= p, SLOPES[h] * (q - p), np.finfo(np.float32).min),
    "relative": lambda h, p, q: rng_table[q - p + M - 1],
    "relative_heads": lambda h, p, q: rng_heads[h, q - p + M - 1],
    "per_key": lambda h, p, q: rng_table[q],
    "per_query_causal": lambda h, p, q: np.where(q <= p, rng_table[p], -np.inf),
    "three_values": lambda h, p, q: np.where(q <= p, np.where(p - q < 4, 0.0, -1.5),
                                             -1e9),
    "swin_like": lambda h, p, q: ((p // 4 - q // 4 + 9) * 7.0
                                  + (p % 4 - q % 4 + 3)) * 1.0,
    "distance": lambda h, p, q: abs(p - q) * 1.0,
}
rng_table = rng.normal(size=M + N).astype(np.float32)
rng_heads = rng.normal(size=(H, M + N)).astype(np.float32)
STAYS = {"random": lambda h, p, q: rng_dense[h, p, q],
         "random_set": lambda h, p, q: np.where(rng_dense[0, p, q] > 0, 0.0,
                                                -1e9)}
rng_dense = rng.normal(size=(H, M, N)).astype(np.float32)


def literal(array):
    def number(x):
        if array.dtype == np.bool_:
            return "true" if x else "false"
        if array.dtype.kind == "f":
            if np.isinf(x):
                return "0xFF800000"
            return f"0x{np.float32(x).view(np.uint32):08X}"
        return str(x)
    if array.ndim == 0:
        return number(array[()])
    return "[" + ", ".join(literal(x) for x in array) + "]"


def function(name, constant, body, prepare=""):
    """softmax(f(Q K, constant)) V. `body` gives %r from %s and %c."""
    rank = constant.ndim
    element = {"b": "i1", "f": "f32", "i": "i32"}[constant.dtype.kind]
    tensor = f"tensor<{'x'.join(map(str, constant.shape))}x{element}>"
    layout = {2: "(m, n)", 3: "(h, m, n)"}[rank]
    used, used_type = "%whole", tensor
    if prepare:
        used, used_type = "%part", f"tensor<{M}x{N}x{element}>"
        layout = "(m, n)"
    q, k = f"tensor<{H}x{M}x{D}xf32>", f"tensor<{H}x{N}x{D}xf32>"
    s = f"tensor<{H}x{M}x{N}xf32>"
    return f"""
func.func @{name}(%q: {q}, %k: {k}, %v: {k}, %off: index) -> {q} {{
  %zero = arith.constant 0.0 : f32
  %neg = arith.constant 0xFF800000 : f32
  %low = arith.constant -1.0e9 : f32
  %whole = arith.constant dense<{literal(constant)}> : {tensor}
  {prepare}
  %e = tensor.empty() : {s}
  %f = linalg.fill ins(%zero : f32) outs(%e : {s}) -> {s}
  %s0 = linalg.generic {{indexing_maps = [affine_map<(h, m, n, d) -> (h, m, d)>,
      affine_map<(h, m, n, d) -> (h, n, d)>, affine_map<(h, m, n, d) -> (h, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}}
      ins(%q, %k : {q}, {k}) outs(%f : {s}) {{
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  }} -> {s}
  %s1 = linalg.generic {{indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>,
      affine_map<(h, m, n) -> {layout}>, affine_map<(h, m, n) -> (h, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%s0, {used} : {s}, {used_type}) outs(%e : {s}) {{
  ^bb0(%s: f32, %c: {element}, %out: f32):
    {body}
    linalg.yield %r : f32
  }} -> {s}
  %p = linalg.softmax dimension(2) ins(%s1 : {s}) outs(%e : {s}) -> {s}
  %oe = tensor.empty() : {q}
  %of = linalg.fill ins(%zero : f32) outs(%oe : {q}) -> {q}
  %o = linalg.batch_matmul ins(%p, %v : {s}, {k}) outs(%of : {q}) -> {q}
  return %o : {q}
}}"""


MASK = "%r = arith.select %c, %s, %neg : f32"
ADD = "%r = arith.addf %s, %c : f32"
EQUALS = """%i0 = arith.constant 0 : i32
    %is = arith.cmpi eq, %c, %i0 : i32
    %r = arith.select %is, %low, %s : f32"""
h, p, q = np.ogrid[:H, :M, :N]
cases = []  # name, text, expected scores of s = 0.25, no table, stays
S = np.float32(0.25)


def add(name, constant, body, expected, no_table=True, stays=False, prepare=""):
    expected = np.broadcast_to(np.asarray(expected, np.float32), (H, M, N))
    cases.append((name, function(name, constant, body, prepare), expected,
                  no_table, stays))


for name, (keep, plain) in SETS.items():
    kept = np.broadcast_to(keep(p[0], q[0]), (M, N))
    add(f"{name}_bool", kept, MASK, np.where(kept, S, -np.inf), plain)
    bias = np.where(kept, np.float32(0), LOW)
    add(f"{name}_bias", bias, ADD, S + bias, plain)
    add(f"{name}_int", kept.astype(np.int32), EQUALS, np.where(kept, S, LOW),
        plain)
for name, keep in HEAD_SETS.items():
    bias = np.where(keep(h, p, q), np.float32(0), LOW)
    add(name, bias, ADD, S + bias, no_table=False)
for name, f in FLOATS.items():
    bias = np.broadcast_to(f(h, p, q), (H, M, N)).astype(np.float32)
    add(name, bias if "SLOPES" in f.__code__.co_names or "heads" in name
        else bias[0].copy(), ADD, S + bias, name.startswith("swin"))
for name, f in STAYS.items():
    bias = np.broadcast_to(f(h, p, q), (H, M, N)).astype(np.float32)
    add(name, bias, ADD, S + bias, stays=True)
# Slices of a buffer: from the start, at a run-time offset, of every second.
big_p, big_q = np.ogrid[:M + 9, :N + 20]
big = np.broadcast_to(causal(big_p, big_q), (M + 9, N + 20))
BUFFER = f"tensor<{M + 9}x{N + 20}xi1>"
PART = f"tensor<{M}x{N}xi1>"
add("buffer", big, MASK, np.where(causal(p, q), S, -np.inf), prepare=f"""
  %part = tensor.extract_slice %whole[2, 2] [{M}, {N}] [1, 1] : {BUFFER} to {PART}""")
add("buffer_offset", big, MASK, np.where(causal(p + 3, q), S, -np.inf), prepare=f"""
  %part = tensor.extract_slice %whole[%off, 0] [{M}, {N}] [1, 1] : {BUFFER} to {PART}""")

run = subprocess.run(
    [sys.argv[1], "-", "--fuse-attention", "--canonicalize", "--cse", HEX_FREE],
    input="\n".join(text for _, text, *_ in cases), capture_output=True,
    text=True)
assert run.returncode == 0, run.stderr[-3000:]
functions = run.stdout.split("func.func @")[1:]
assert len(functions) == len(cases)
header = run.stdout.split("func.func @")[0]
failures = 0
for (name, _, expected, no_table, stays), text in zip(cases, functions):
    found = attentions(header + text)
    errors = []
    if "alibi_causal" == name and "mask_mod" not in text:
        errors.append("no mask")
    if len(found) != 1:
        print(f"{name}: {len(found)} attentions")
        failures += 1
        continue
    op = found[0]
    large = [x for x, a in op.constants.items() if a.size >= M * N and (
        x + "," in text or x + " " in text.split("flash.attention")[1])]
    if bool(large) != stays:
        errors.append(f"large constants {large}")
    if no_table and not stays and (op.aux or op.tables) and "off" not in name:
        errors.append(f"operands {op.aux + op.tables}")
    arrays = [op.constants.get(x, np.full((), 3)) for x, _ in op.aux]
    tables = [op.constants[x] for x, _ in op.tables]
    arguments = op.aux_elements(arrays) + tables + op.points()
    score = np.broadcast_to(S, (H, M, N))
    if "score_mod" in op.regions:
        score = op.evaluate("score_mod", [score] + arguments)
    if "mask_mod" in op.regions:
        score = np.where(op.evaluate("mask_mod", arguments), score, -np.inf)
    if not np.array_equal(np.broadcast_to(score, expected.shape), expected):
        errors.append("differs from the constant")
    if errors:
        failures += 1
        print(f"{name}: {'; '.join(map(str, errors))}")
print(f"{len(cases) - failures} of {len(cases)} constants are right")
sys.exit(bool(failures))
