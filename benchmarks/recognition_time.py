#!/usr/bin/env python3
"""Time of --fuse-attention on transformers of 12 to 96 layers.

A decoder as front ends write it: RMS norms, one packed projection that is
sliced and split into heads, grouped K and V, a gated unit, residual sums. All
elementwise work is in generics, so that the residual stream is one long
elementwise chain. Layers differ: five shapes of heads, and seven masks and
score functions (LAYERS), in 35 combinations before the first comes again.

    benchmarks/recognition_time.py [--flash-opt build/bin/flash-opt] [layers...]

Prints, for each number of layers, how many attentions were fused, the pass's
wall time (--mlir-timing) and the time per layer. With --table, the result and
the machine go to benchmarks/results/recognition_time.json and into the table of
docs/Recognition.md; --check fails where the largest module takes a second or
more.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
from typing import NamedTuple

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RESULTS = os.path.join(ROOT, "benchmarks", "results", "recognition_time.json")
B, S, WIDTH, HIDDEN = 2, 128, 512, 2048


class Heads(NamedTuple):
    """Query heads, heads of K and V, head dim."""

    count: int
    kv: int
    d: int

    @property
    def packed(self):
        return (self.count + 2 * self.kv) * self.d


SHAPES = [Heads(8, 4, 64), Heads(8, 8, 64), Heads(16, 2, 32), Heads(4, 4, 128),
          Heads(8, 1, 64)]


class Writer:
    def __init__(self):
        self.lines, self.count = [], 0

    def add(self, text):
        self.lines.append("    " + text)

    def value(self):
        self.count += 1
        return f"%v{self.count}"

    def op(self, text):
        name = self.value()
        self.add(f"{name} = {text}")
        return name

    def empty(self, type_):
        return self.op(f"tensor.empty() : {type_}")

    def fill(self, type_, constant):
        element = type_[:-1].split("x")[-1]
        return self.op(f"linalg.fill ins({constant} : {element}) "
                       f"outs({self.empty(type_)} : {type_}) -> {type_}")

    def generic(self, inputs, maps, result, body, reduction=0, init=None):
        """body: lines over %a, %b, … that define %r. maps: result lists."""
        rank = len(maps[-1]) + reduction
        dims = ", ".join(f"d{i}" for i in range(rank))
        text = ", ".join(f"affine_map<({dims}) -> ({', '.join(m)})>" for m in maps)
        kinds = ['"parallel"'] * (rank - reduction) + ['"reduction"'] * reduction
        init = init or self.empty(result)
        names = [f"%{chr(97 + i)}" for i in range(len(inputs))]
        elements = [t[:-1].split("x")[-1] for _, t in inputs]
        element = result[:-1].split("x")[-1]
        arguments = ", ".join(f"{n}: {e}" for n, e in zip(names, elements))
        ins = ""
        if inputs:
            ins = (f" ins({', '.join(v for v, _ in inputs)} : "
                   f"{', '.join(t for _, t in inputs)})")
            arguments += ", "
        name = self.value()
        self.add(f"{name} = linalg.generic {{indexing_maps = [{text}], iterator_types = "
                 f"[{', '.join(kinds)}]}}{ins} outs({init} : {result}) {{")
        self.add(f"^bb0({arguments}%out: {element}):")
        for line in body:
            self.add("  " + line)
        self.add(f"  linalg.yield %r : {element}")
        self.add(f"}} -> {result}")
        return name


def tensor(*shape, element="f32"):
    return "tensor<" + "x".join(map(str, shape)) + f"x{element}>"


def dims(*numbers):
    return [f"d{i}" for i in numbers]


def norm(w, x, x_type):
    """RMS norm of (b, s, width)."""
    row = tensor(B, S)
    total = w.generic([(x, x_type)], [dims(0, 1, 2), dims(0, 1)], row,
                      ["%q = arith.mulf %a, %a : f32", "%r = arith.addf %out, %q : f32"],
                      reduction=1, init=w.fill(row, "%zero"))
    return w.generic([(x, x_type), (total, row)], [dims(0, 1, 2), dims(0, 1), dims(0, 1, 2)],
                     x_type, ["%m = arith.divf %b, %width : f32",
                              "%e = arith.addf %m, %epsilon : f32",
                              "%i = math.rsqrt %e : f32", "%r = arith.mulf %a, %i : f32"])


def project(w, x, weight, n, k):
    flat = w.op(f"tensor.collapse_shape {x} [[0, 1], [2]] : {tensor(B, S, k)} into {tensor(B * S, k)}")
    out = tensor(B * S, n)
    y = w.op(f"linalg.matmul ins({flat}, {weight} : {tensor(B * S, k)}, {tensor(k, n)}) "
             f"outs({w.fill(out, '%zero')} : {out}) -> {out}")
    return w.op(f"tensor.expand_shape {y} [[0, 1], [2]] output_shape [{B}, {S}, {n}] : "
                f"{out} into {tensor(B, S, n)}")


def heads(w, packed, h, first, count):
    """(b, s, packed) to (b, h, s, d), K and V repeated to all heads."""
    part, split = tensor(B, S, count * h.d), tensor(B, S, count, h.d)
    x = w.op(f"tensor.extract_slice {packed}[0, 0, {first}] [{B}, {S}, {count * h.d}] [1, 1, 1] : "
             f"{tensor(B, S, h.packed)} to {part}")
    x = w.op(f"tensor.expand_shape {x} [[0], [1], [2, 3]] output_shape [{B}, {S}, {count}, {h.d}] : "
             f"{part} into {split}")
    full = tensor(B, h.count, S, h.d)
    if count == h.count:
        return w.generic([(x, split)], [dims(0, 2, 1, 3), dims(0, 1, 2, 3)],
                         full, ["%r = arith.addf %a, %zero : f32"])
    wide = tensor(B, count, h.count // count, S, h.d)
    x = w.generic([(x, split)], [dims(0, 3, 1, 4), dims(0, 1, 2, 3, 4)], wide,
                  ["%r = arith.addf %a, %zero : f32"])
    return w.op(f"tensor.collapse_shape {x} [[0], [1, 2], [3], [4]] : {wide} into {full}")


def softmax(w, h, s, s_type):
    row, full, kept = tensor(B, h.count, S), dims(0, 1, 2, 3), dims(0, 1, 2)
    top = w.generic([(s, s_type)], [full, kept], row, ["%r = arith.maximumf %out, %a : f32"],
                    reduction=1, init=w.fill(row, "%inf"))
    e = w.generic([(s, s_type), (top, row)], [full, kept, full], s_type,
                  ["%d = arith.subf %a, %b : f32", "%r = math.exp %d : f32"])
    total = w.generic([(e, s_type)], [full, kept], row, ["%r = arith.addf %out, %a : f32"],
                      reduction=1, init=w.fill(row, "%zero"))
    return w.generic([(e, s_type), (total, row)], [full, kept, full], s_type,
                     ["%r = arith.divf %a, %b : f32"])


INDICES = ["%m = linalg.index 2 : index", "%n = linalg.index 3 : index"]
CAUSAL = ["%keep = arith.cmpi sle, %n, %m : index"]
WINDOW = ["%near = arith.addi %n, %c32 : index", "%low = arith.cmpi sgt, %near, %m : index",
          "%causal = arith.cmpi sle, %n, %m : index", "%keep = arith.andi %low, %causal : i1"]
PREFIX = ["%causal = arith.cmpi sle, %n, %m : index", "%early = arith.cmpi slt, %n, %c32 : index",
          "%keep = arith.ori %causal, %early : i1"]
CHUNK = ["%mc = arith.divui %m, %c32 : index", "%nc = arith.divui %n, %c32 : index",
         "%keep = arith.cmpi eq, %mc, %nc : index"]
SELECT = ["%r = arith.select %keep, %y, %inf : f32"]
ADD = ["%z = arith.select %keep, %zero, %neg : f32", "%r = arith.addf %y, %z : f32"]
ALIBI = ["%far = arith.subi %n, %m : index", "%i = arith.index_cast %far : index to i64",
         "%f = arith.sitofp %i : i64 to f32", "%slope = arith.mulf %f, %tiny : f32",
         "%t = arith.addf %y, %slope : f32", *CAUSAL,
         "%r = arith.select %keep, %t, %inf : f32"]
SOFTCAP = ["%q = arith.divf %y, %cap : f32", "%t = math.tanh %q : f32",
           "%u = arith.mulf %t, %cap : f32", *WINDOW, "%r = arith.select %keep, %u, %inf : f32"]
# What becomes of the scaled score %y; None: a mask that all such layers share is
# added.
SCORES = [None, CAUSAL + SELECT, WINDOW + ADD, ALIBI, SOFTCAP, PREFIX + SELECT, CHUNK + ADD]


def attention(w, x, layer, bias):
    h, score = SHAPES[layer % len(SHAPES)], SCORES[layer % len(SCORES)]
    scores, out = tensor(B, h.count, S, S), tensor(B, h.count, S, h.d)
    packed = project(w, x, f"%wqkv{h.packed}", h.packed, WIDTH)
    q = heads(w, packed, h, 0, h.count)
    k = heads(w, packed, h, h.count * h.d, h.kv)
    v = heads(w, packed, h, (h.count + h.kv) * h.d, h.kv)
    multiply = ["%p = arith.mulf %a, %b : f32", "%r = arith.addf %out, %p : f32"]
    s = w.generic([(q, out), (k, out)], [dims(0, 1, 2, 4), dims(0, 1, 3, 4), dims(0, 1, 2, 3)],
                  scores, multiply, reduction=1, init=w.fill(scores, "%zero"))
    inputs, maps, body = [(s, scores)], [dims(0, 1, 2, 3)], score and INDICES + score
    if not score:
        inputs.append((bias, tensor(B, S, S)))
        maps.append(dims(0, 2, 3))
        body = ["%r = arith.addf %y, %b : f32"]
    t = w.generic(inputs, maps + [dims(0, 1, 2, 3)], scores,
                  ["%y = arith.mulf %a, %scale : f32", *body])
    p = softmax(w, h, t, scores)
    o = w.generic([(p, scores), (v, out)], [dims(0, 1, 2, 4), dims(0, 1, 4, 3), dims(0, 1, 2, 3)],
                  out, multiply, reduction=1, init=w.fill(out, "%zero"))
    split = tensor(B, S, h.count, h.d)
    y = w.generic([(o, out)], [dims(0, 2, 1, 3), dims(0, 1, 2, 3)], split,
                  ["%r = arith.addf %a, %zero : f32"])
    y = w.op(f"tensor.collapse_shape {y} [[0], [1], [2, 3]] : {split} into {tensor(B, S, WIDTH)}")
    return project(w, y, "%wo", WIDTH, WIDTH)


def unit(w, x):
    hidden = tensor(B, S, HIDDEN)
    g = project(w, x, "%w1", HIDDEN, WIDTH)
    a = w.generic([(g, hidden)], [dims(0, 1, 2), dims(0, 1, 2)], hidden,
                  ["%n = arith.negf %a : f32", "%e = math.exp %n : f32",
                   "%y = arith.addf %e, %one : f32", "%r = arith.divf %a, %y : f32"])
    return project(w, a, "%w2", WIDTH, HIDDEN)


def mask(w):
    """0 where the key is not after the query and not padding, else -1e9."""
    return w.generic([("%pad", tensor(B, S, element="i1"))], [dims(0, 2), dims(0, 1, 2)],
                     tensor(B, S, S),
                     ["%m = linalg.index 1 : index", "%n = linalg.index 2 : index",
                      "%mi = arith.index_cast %m : index to i64",
                      "%ni = arith.index_cast %n : index to i64",
                      "%c = arith.cmpi sle, %ni, %mi : i64", "%k = arith.andi %c, %a : i1",
                      "%r = arith.select %k, %zero, %neg : f32"])


def module(layers):
    w = Writer()
    x_type = tensor(B, S, WIDTH)
    for name, value in [("zero", "0.0"), ("one", "1.0"), ("inf", "0xFF800000"),
                        ("neg", "-1.0e9"), ("scale", "0.125"), ("epsilon", "1.0e-6"),
                        ("width", f"{WIDTH}.0"), ("tiny", "0.0625"), ("cap", "20.0")]:
        w.add(f"%{name} = arith.constant {value} : f32")
    w.add("%c32 = arith.constant 32 : index")
    bias, x = mask(w), "%x"
    for layer in range(layers):
        for block in (lambda y: attention(w, y, layer, bias), lambda y: unit(w, y)):
            y = block(norm(w, x, x_type))
            x = w.generic([(x, x_type), (y, x_type)], [dims(0, 1, 2)] * 3, x_type,
                          ["%r = arith.addf %a, %b : f32"])
    arguments = ", ".join(
        [f"%x: {x_type}", f"%pad: {tensor(B, S, element='i1')}"]
        + [f"%wqkv{n}: {tensor(WIDTH, n)}" for n in sorted({h.packed for h in SHAPES})]
        + [f"%wo: {tensor(WIDTH, WIDTH)}", f"%w1: {tensor(WIDTH, HIDDEN)}", f"%w2: {tensor(HIDDEN, WIDTH)}"])
    return "\n".join([f"func.func @decoder({arguments}) -> {x_type} {{", *w.lines,
                      f"    return {x} : {x_type}", "}"]) + "\n"


def measure(tool, layers):
    run = subprocess.run([tool, "-", "--fuse-attention", "--mlir-timing"],
                         input=module(layers), capture_output=True, text=True, check=True)
    seconds = float(re.search(r"([\d.]+) \([^)]*\)\s+FuseAttentionPass", run.stderr)[1])
    return run.stdout.count("= flash.attention "), seconds


def get_machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        cpu = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return f"{cpu[0]}, {platform.system()} {platform.machine()}"


def make_table(data):
    lines = ["| layers | attentions fused | seconds | ms per layer |", "|---|---|---|---|"]
    for layers, seconds in data["seconds"]:
        lines.append(f"| {layers} | {layers} | {seconds:.3f} | {1000 * seconds / layers:.2f} |")
    return "\n".join(lines + ["", f"The least of {data['rounds']} runs; {data['machine']}."])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--flash-opt", default=os.path.join(ROOT, "build/bin/flash-opt"))
    parser.add_argument("--rounds", type=int, default=5, help="the least of so many")
    parser.add_argument("--table", action="store_true", help="write the results down")
    parser.add_argument("--check", action="store_true", help="fail from one second on")
    parser.add_argument("--print", action="store_true", dest="show",
                        help="print a module of so many layers and stop")
    parser.add_argument("layers", type=int, nargs="*", default=[12, 24, 48, 96])
    options = parser.parse_args()
    if options.show:
        return print(module(options.layers[0]), end="")
    print("layers  fused  seconds  ms per layer")
    measured = []
    for layers in options.layers:
        runs = [measure(options.flash_opt, layers) for _ in range(options.rounds)]
        fused, seconds = runs[0][0], min(s for _, s in runs)
        if fused != layers:
            raise SystemExit(f"{fused} of {layers} attentions were fused")
        print(f"{layers:6}  {fused:5}  {seconds:7.3f}  {1000 * seconds / layers:12.2f}")
        measured.append((layers, seconds))
    if options.table:
        sys.path.insert(0, os.path.join(ROOT, "benchmarks", "recognition"))
        from recognition import write_table
        data = dict(machine=get_machine(), rounds=options.rounds, seconds=measured)
        with open(RESULTS, "w", encoding="utf-8") as file:
            json.dump(data, file, indent=1)
            file.write("\n")
        write_table(make_table(data), "recognition time")
    if options.check and measured[-1][1] >= 1:
        raise SystemExit("a second or more")


if __name__ == "__main__":
    main()
