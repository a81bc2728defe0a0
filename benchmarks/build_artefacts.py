#!/usr/bin/env python3
"""Builds the artefacts that benchmarks/attention.py times.

usage: benchmarks/build_artefacts.py [--target sm_80] [--image ptx|cubin] [--out DIR]

One file per head dim and mask, attention_d64_causal.flash and so on: bf16,
(b, h, s, d), batch, heads and sequence length known only at run time. Beside
each lies the .mlir that it was made of. Needs the built flash-compile.
"""

import argparse
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEAD_DIMS = (64, 128)


def attention_module(head_dim, causal, dtype="bf16"):
    """Attention as a front end writes it: linalg on tensors, the softmax in
    f32, probabilities rounded to the type of the values."""
    q = f"tensor<?x?x?x{head_dim}x{dtype}>"
    s = "tensor<?x?x?x?xf32>"
    mask = """
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %keep = arith.cmpi sle, %j, %i : index
    %masked = arith.select %keep, %scaled, %minus_infinity : f32""" if causal else ""
    score = "%masked" if causal else "%scaled"
    return f"""
#q = affine_map<(b, h, m, n, d) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d) -> (b, h, n, d)>
#s = affine_map<(b, h, m, n, d) -> (b, h, m, n)>
#p = affine_map<(b, h, m, e, n) -> (b, h, m, n)>
#v = affine_map<(b, h, m, e, n) -> (b, h, n, e)>
#o = affine_map<(b, h, m, e, n) -> (b, h, m, e)>
#id = affine_map<(b, h, m, n) -> (b, h, m, n)>
func.func @attention(%q: {q}, %k: {q}, %v: {q}) -> {q} {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant {head_dim ** -0.5!r} : f32
  %minus_infinity = arith.constant 0xFF800000 : f32
  %b = tensor.dim %q, %c0 : {q}
  %h = tensor.dim %q, %c1 : {q}
  %m = tensor.dim %q, %c2 : {q}
  %n = tensor.dim %k, %c2 : {q}
  %se = tensor.empty(%b, %h, %m, %n) : {s}
  %s0 = linalg.fill ins(%zero : f32) outs(%se : {s}) -> {s}
  %s1 = linalg.generic {{indexing_maps = [#q, #k, #s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}}
      ins(%q, %k : {q}, {q}) outs(%s0 : {s}) {{
  ^bb0(%x: {dtype}, %y: {dtype}, %a: f32):
    %xf = arith.extf %x : {dtype} to f32
    %yf = arith.extf %y : {dtype} to f32
    %t = arith.mulf %xf, %yf : f32
    %u = arith.addf %a, %t : f32
    linalg.yield %u : f32
  }} -> {s}
  %s2 = linalg.generic {{indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
      ins(%s1 : {s}) outs(%se : {s}) {{
  ^bb0(%x: f32, %a: f32):
    %scaled = arith.mulf %x, %scale : f32{mask}
    linalg.yield {score} : f32
  }} -> {s}
  %p = linalg.softmax dimension(3) ins(%s2 : {s}) outs(%se : {s}) -> {s}
  %pe = tensor.empty(%b, %h, %m, %n) : tensor<?x?x?x?x{dtype}>
  %pr = linalg.generic {{indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
      ins(%p : {s}) outs(%pe : tensor<?x?x?x?x{dtype}>) {{
  ^bb0(%x: f32, %a: {dtype}):
    %t = arith.truncf %x : f32 to {dtype}
    linalg.yield %t : {dtype}
  }} -> tensor<?x?x?x?x{dtype}>
  %oe = tensor.empty(%b, %h, %m) : tensor<?x?x?x{head_dim}xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%oe : tensor<?x?x?x{head_dim}xf32>) -> tensor<?x?x?x{head_dim}xf32>
  %o1 = linalg.generic {{indexing_maps = [#p, #v, #o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}}
      ins(%pr, %v : tensor<?x?x?x?x{dtype}>, {q}) outs(%o0 : tensor<?x?x?x{head_dim}xf32>) {{
  ^bb0(%x: {dtype}, %y: {dtype}, %a: f32):
    %xf = arith.extf %x : {dtype} to f32
    %yf = arith.extf %y : {dtype} to f32
    %t = arith.mulf %xf, %yf : f32
    %u = arith.addf %a, %t : f32
    linalg.yield %u : f32
  }} -> tensor<?x?x?x{head_dim}xf32>
  %re = tensor.empty(%b, %h, %m) : {q}
  %r = linalg.generic {{indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
      ins(%o1 : tensor<?x?x?x{head_dim}xf32>) outs(%re : {q}) {{
  ^bb0(%x: f32, %a: {dtype}):
    %t = arith.truncf %x : f32 to {dtype}
    linalg.yield %t : {dtype}
  }} -> {q}
  return %r : {q}
}}
"""


def fused_module(head_dim, causal, dtype="bf16"):
    """The same as one op."""
    q = f"tensor<?x?x?x{head_dim}x{dtype}>"
    mask = """
      mask_mod {
      ^bb0(%bi: index, %hi: index, %m: index, %n: index):
        %keep = arith.cmpi sle, %n, %m : index
        flash.yield %keep : i1
      }""" if causal else ""
    return f"""
#q = affine_map<(b, h, m, n, d, e) -> (b, h, m, d)>
#k = affine_map<(b, h, m, n, d, e) -> (b, h, n, d)>
#v = affine_map<(b, h, m, n, d, e) -> (b, h, n, e)>
#o = affine_map<(b, h, m, n, d, e) -> (b, h, m, e)>
func.func @attention(%q: {q}, %k: {q}, %v: {q}) -> {q} {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %scale = arith.constant {head_dim ** -0.5!r} : f32
  %b = tensor.dim %q, %c0 : {q}
  %h = tensor.dim %q, %c1 : {q}
  %m = tensor.dim %q, %c2 : {q}
  %init = tensor.empty(%b, %h, %m) : {q}
  %o = flash.attention scale(%scale : f32) ins(%q, %k, %v : {q}, {q}, {q})
      outs(%init : {q}) dims [batch, batch, m, n, d, e]
      {{indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = {dtype}, acc_type = f32}}{mask}
      -> {q}
  return %o : {q}
}}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--target", default="sm_80",
                        help="sm_80 (default), sm_90a, ...")
    parser.add_argument("--image", default="ptx", choices=["ptx", "cubin"])
    parser.add_argument("--out", type=pathlib.Path,
                        default=ROOT / "build" / "benchmarks")
    parser.add_argument("--flash-compile", type=pathlib.Path,
                        default=ROOT / "build" / "bin" / "flash-compile")
    parser.add_argument("--fused", action="store_true",
                        help="start from flash.attention, not from linalg")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    module = fused_module if options.fused else attention_module
    for head_dim in HEAD_DIMS:
        for causal in (False, True):
            name = f"attention_d{head_dim}_{'causal' if causal else 'full'}"
            source = options.out / f"{name}.mlir"
            source.write_text(module(head_dim, causal))
            artefact = options.out / f"{name}.flash"
            run = subprocess.run(
                [options.flash_compile, source, f"--target={options.target}",
                 "--emit=artefact", f"--image={options.image}", "-o", artefact])
            if run.returncode != 0:
                return f"cannot compile {source}"
            print(artefact)
    return 0


if __name__ == "__main__":
    sys.exit(main())
