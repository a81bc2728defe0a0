# RUN: %python %s flash-opt
#
# Chains that would overflow a stack or take exponential time if they were
# followed naively end, fused or with a remark.

import subprocess
import sys

TYPE = "tensor<4x8xf32>"
HEAD = f"""
func.func @f(%q: {TYPE}, %k: tensor<8x8xf32>, %v: tensor<8x8xf32>) -> {TYPE} {{
  %zero = arith.constant 0.0 : f32
  %c = arith.constant 1.001 : f32
  %e = tensor.empty() : {TYPE}
  %er = tensor.empty() : tensor<4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : {TYPE}) -> {TYPE}
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<4xf32>) -> tensor<4xf32>
  %s0 = linalg.matmul ins(%q, %k : {TYPE}, tensor<8x8xf32>) outs(%z : {TYPE}) -> {TYPE}
"""
TAIL = f"""
  %x = linalg.exp ins(%last : {TYPE}) outs(%e : {TYPE}) -> {TYPE}
  %sum = linalg.reduce {{ arith.addf }} ins(%x : {TYPE}) outs(%zr : tensor<4xf32>) dimensions = [1]
  %sums = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : {TYPE}) dimensions = [1]
  %p = linalg.div ins(%x, %sums : {TYPE}, {TYPE}) outs(%e : {TYPE}) -> {TYPE}
  %o = linalg.matmul ins(%p, %v : {TYPE}, tensor<8x8xf32>) outs(%z : {TYPE}) -> {TYPE}
  return %o : {TYPE}
}}
"""
MAPS = "affine_map<(a, b) -> (a, b)>, affine_map<(a, b) -> (a, b)>"


def generic(result, operand, lines, yielded):
    body = "\n".join("    " + line for line in lines)
    return f"""  {result} = linalg.generic {{indexing_maps = [{MAPS}], iterator_types = ["parallel", "parallel"]}}
      ins({operand} : {TYPE}) outs(%e : {TYPE}) {{
  ^bb0(%a: f32, %out: f32):
{body}
    linalg.yield {yielded} : f32
  }} -> {TYPE}"""


def chain_of_ops(n):
    lines = [generic(f"%s{i + 1}", f"%s{i}", ["%r = arith.mulf %a, %c : f32"], "%r")
             for i in range(n)]
    return lines, f"%s{n}"


def chain_in_body(n):
    lines = ["%r0 = arith.mulf %a, %c : f32"]
    lines += [f"%r{i + 1} = arith.mulf %r{i}, %c : f32" for i in range(n)]
    return [generic("%s1", "%s0", lines, f"%r{n}")], "%s1"


def doubled(n):
    return [f"  %s{i + 1} = linalg.add ins(%s{i}, %s{i} : {TYPE}, {TYPE}) outs(%e : {TYPE}) -> {TYPE}"
            for i in range(n)], f"%s{n}"


def joined_and_cut(n):
    return [f"  %j{i} = tensor.concat dim(1) %s{i}, %s{i} : ({TYPE}, {TYPE}) -> tensor<4x16xf32>\n"
            f"  %s{i + 1} = tensor.extract_slice %j{i}[0, {i % 7 + 1}] [4, 8] [1, 1] : tensor<4x16xf32> to {TYPE}"
            for i in range(n)], f"%s{n}"


def run(tool, name, lines, last, fuses):
    text = HEAD + "\n".join(lines) + TAIL.replace("%last", last)
    # Far above what it takes, on a machine that does a lot else.
    result = subprocess.run([*tool, "-", "--fuse-attention", "--remarks-filter=fuse-attention"],
                            input=text, capture_output=True, text=True, timeout=120)
    if result.returncode != 0:
        return f"{name}: {result.stderr[-2000:]}"
    if fuses and "flash.attention " not in result.stdout:
        return f"{name}: not fused: {result.stderr}"
    if not fuses and ("flash.attention " in result.stdout or "[Missed]" not in result.stderr):
        return f"{name}: fused, or no remark: {result.stderr}"
    return None


def main(*tool):
    cases = [("ops", *chain_of_ops(200), True), ("many ops", *chain_of_ops(10000), False),
             ("body", *chain_in_body(2000), True), ("doubled", *doubled(40), False),
             ("doubled often", *doubled(2000), False),
             ("joined and cut", *joined_and_cut(100), False)]
    wrong = [line for case in cases if (line := run(tool, *case))]
    print("\n".join(wrong) or "all end")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
