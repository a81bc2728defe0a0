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


def in_body(n, start, step, result):
    """A body of n steps, with the indices m and n, a one, a two, and -inf."""
    lines = ["%m = linalg.index 0 : index", "%n = linalg.index 1 : index",
             "%inf = arith.constant 0xFF800000 : f32",
             "%three = arith.constant 3 : index", start]
    for i in range(n):
        lines += [line.format(i=i, j=i + 1) for line in step]
    return [generic("%s1", "%s0", lines + [result.format(i=n)], "%r")], "%s1"


def sines(n):
    return in_body(n, "%x0 = arith.mulf %a, %c : f32",
                   ["%y{i} = math.sin %x{i} : f32",
                    "%x{j} = arith.addf %x{i}, %y{i} : f32"],
                   "%r = arith.mulf %x{i}, %c : f32")


def selects(n):
    return in_body(n, "%x0 = arith.mulf %a, %c : f32",
                   ["%k{i} = arith.constant {i} : index",
                    "%d{i} = arith.muli %n, %k{i} : index",
                    "%q{i} = arith.cmpi slt, %d{i}, %m : index",
                    "%y{i} = arith.mulf %x{i}, %c : f32",
                    "%x{j} = arith.select %q{i}, %x{i}, %y{i} : f32"],
                   "%r = arith.mulf %x{i}, %c : f32")


def conditions(n):
    return in_body(n, "%b0 = arith.cmpi sle, %n, %m : index",
                   ["%k{i} = arith.constant {j} : index",
                    "%d{i} = arith.remsi %n, %k{i} : index",
                    "%q{i} = arith.cmpi slt, %d{i}, %m : index",
                    "%o{i} = arith.ori %b{i}, %q{i} : i1",
                    "%b{j} = arith.xori %o{i}, %b{i} : i1"],
                   "%r = arith.select %b{i}, %a, %inf : f32")


def quotients(n):
    return in_body(n, "%i0 = arith.addi %n, %m : index",
                   ["%u{i} = arith.divui %i{i}, %three : index",
                    "%w{i} = arith.remui %i{i}, %three : index",
                    "%i{j} = arith.muli %u{i}, %w{i} : index"],
                   "%t = arith.cmpi slt, %i{i}, %m : index\n"
                   "    %r = arith.select %t, %a, %inf : f32")


def row_maxima(n):
    return [f"  %x{i} = linalg.reduce {{ arith.maximumf }} ins(%s{i} : {TYPE}) outs(%zr : tensor<4xf32>) dimensions = [1]\n"
            f"  %b{i} = linalg.broadcast ins(%x{i} : tensor<4xf32>) outs(%e : {TYPE}) dimensions = [1]\n"
            f"  %s{i + 1} = linalg.sub ins(%s{i}, %b{i} : {TYPE}, {TYPE}) outs(%e : {TYPE}) -> {TYPE}"
            for i in range(n)], f"%s{n}"


def run(tool, name, lines, last, fuses):
    """What is wrong; `fuses`: True, or the reason for which it must not."""
    text = HEAD + "\n".join(lines) + TAIL.replace("%last", last)
    if fuses is not True:  # What was not fused takes nothing from what may be.
        text += HEAD.replace("@f", "@g") + TAIL.replace("%last", "%s0")
    # Far above what it takes, on a machine that does a lot else.
    result = subprocess.run([*tool, "-", "--fuse-attention", "--remarks-filter=fuse-attention"],
                            input=text, capture_output=True, text=True, timeout=120)
    if result.returncode != 0:
        return f"{name}: {result.stderr[-2000:]}"
    if fuses is True and "flash.attention " not in result.stdout:
        return f"{name}: not fused: {result.stderr}"
    if fuses is not True and (result.stdout.count("flash.attention ") != 1 or f'Reason="{fuses}' not in result.stderr):
        return f"{name}: fused, or another remark: {result.stderr}"
    return None


def main(*tool):
    trees = "the probabilities have too many terms when written out"
    spent = "the budget of expressions is spent"
    hidden = "the scores are computed by 'linalg.generic', which is not looked into"
    ranges = "the exponentials may overflow or vanish"
    cases = [("ops", *chain_of_ops(200), True), ("many ops", *chain_of_ops(10000), hidden),
             ("body", *chain_in_body(2000), True), ("doubled", *doubled(40), trees),
             ("doubled often", *doubled(2000), trees),
             ("joined and cut", *joined_and_cut(100), True),
             ("sines", *sines(1000), trees),
             ("nested", *chain_in_body(20000), trees), ("many sines", *sines(50000), spent), ("selects", *selects(1000), trees),
             ("conditions", *conditions(1000), True), ("quotients", *quotients(1000), True),
             ("row maxima", *row_maxima(10), True), ("many row maxima", *row_maxima(200), ranges)]
    wrong = [line for case in cases if (line := run(tool, *case))]
    print("\n".join(wrong) or "all end")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
