# REQUIRES: ptxas
# RUN: %python %s %t
"""Each math op that a score_mod may use becomes PTX that ptxas takes, without
a call of libdevice; the others are refused with an error at the op."""

import pathlib
import subprocess
import sys

UNARY = """absf acos asin atan cbrt ceil cos cosh erf erfc exp exp2 expm1 floor log
log1p log2 round roundeven rsqrt sin sinh sqrt tan tanh trunc""".split()
BINARY = ["math.atan2", "math.copysign", "math.powf", "arith.maximumf", "arith.minnumf"]
REFUSED = ["arith.remf"]
MODULE = """
#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
func.func @attention(%q: tensor<128x16xf16>, %k: tensor<64x16xf16>,
                     %v: tensor<64x16xf16>) -> tensor<128x16xf16> {
  %init = tensor.empty() : tensor<128x16xf16>
  %o = flash.attention
      ins(%q, %k, %v : tensor<128x16xf16>, tensor<64x16xf16>, tensor<64x16xf16>)
      outs(%init : tensor<128x16xf16>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f16, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        %half = arith.constant 0.5 : f32
        %y = OP : f32
        flash.yield %y : f32
      } -> tensor<128x16xf16>
  return %o : tensor<128x16xf16>
}
"""


def compile_to(folder, expression):
    path = folder / "module.mlir"
    path.write_text(MODULE.replace("OP", expression))
    cubin = folder / "module.cubin"
    return path, subprocess.run(
        ["flash-compile", path, "--target=sm_80", "--emit=cubin", "-o", cubin],
        capture_output=True, text=True)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    failed = []
    for expression in [f"math.{op} %s" for op in UNARY] + [
            f"{op} %s, %half" for op in BINARY]:
        _, done = compile_to(folder, expression)
        if done.returncode != 0:
            failed.append((expression, done.stderr))
    for op in REFUSED:
        path, done = compile_to(folder, f"{op} %s, %half")
        if done.returncode != 1 or f"{path}:" not in done.stderr:
            failed.append((op, done.stderr or "was not refused"))
    for expression, why in failed:
        print(f"{expression}: {why}", file=sys.stderr)
    return bool(failed)


sys.exit(main())
