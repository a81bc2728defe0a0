# REQUIRES: ptxas
# RUN: %python %s %t
"""Whatever arith and math compute in a region of attention becomes PTX, without
a call of libdevice, or the attention is decomposed with a warning: no op on no
type makes the compiler fail. What f32 functions become ptxas takes, too."""

import pathlib
import re
import shutil
import subprocess
import sys

INTS, FLOATS = ("i1", "i8", "i32", "i64", "index"), ("f16", "bf16", "f32", "f64")
WIDTHS = {"bf16": 16, "index": 64}
UNARY = """absf acos acosh asin asinh atan atanh cbrt ceil cos cosh erf erfc exp
exp2 expm1 floor log log10 log1p log2 round roundeven rsqrt sin sinh sqrt tan tanh
trunc""".split()
# No kernel computes these, whatever the type; and in f64 only those after.
REFUSED = ("arith.remf", "math.ipowi", "math.isnormal")
SERVED_IN_F64 = """absf ceil clampf copysign floor fma isfinite isinf isnan round
roundeven rsqrt sqrt trunc""".split()
MODULE = """
#q = affine_map<(m, n, d, e) -> (m, d)>
#k = affine_map<(m, n, d, e) -> (n, d)>
#v = affine_map<(m, n, d, e) -> (n, e)>
#o = affine_map<(m, n, d, e) -> (m, e)>
"""
FUNCTION = """
func.func @NAME(%q: tensor<64x16xf32>, %k: tensor<32x16xf32>,
                %v: tensor<32x16xf32>) -> tensor<64x16xf32> {
  %init = tensor.empty() : tensor<64x16xf32>
  %o = flash.attention
      ins(%q, %k, %v : tensor<64x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>)
      outs(%init : tensor<64x16xf32>) dims [m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}
      score_mod {
      ^bb0(%s: f32, %m: index, %n: index):
        %wide = arith.index_cast %m : index to i64
        %sm = arith.sitofp %wide : i64 to f32
        %wide_n = arith.index_cast %n : index to i64
        %sn = arith.sitofp %wide_n : i64 to f32
        %one = arith.constant 1 : index
        %m1 = arith.addi %m, %one : index
        %cond = arith.cmpi sle, %n, %m : index
BODY
        flash.yield %r : f32
      } -> tensor<64x16xf32>
  return %o : tensor<64x16xf32>
}
"""


def width(element):
    return WIDTHS.get(element) or int(element[1:])


def from_score(element, i):
    """%x<i> of type `element`, made of the score or of an index."""
    if element in FLOATS:
        source = ("%s", "%sm", "%sn")[i]
        if element == "f32":
            return f"%x{i} = arith.negf {source} : f32\n"
        cast = "extf" if element == "f64" else "truncf"
        return f"%x{i} = arith.{cast} {source} : f32 to {element}\n"
    source = ("%n", "%m1", "%m")[i]
    if element == "index":
        return f"%x{i} = arith.muli {source}, %m1 : index\n"
    text = f"%w{i} = arith.index_cast {source} : index to i64\n"
    if element == "i64":
        return text + f"%x{i} = arith.muli %w{i}, %w{i} : i64\n"
    return text + f"%x{i} = arith.trunci %w{i} : i64 to {element}\n"


def to_score(element):
    """%r, the score and %y of type `element`."""
    if element == "f32":
        return "%r = arith.addf %s, %y : f32"
    if element in FLOATS:
        cast = "truncf" if element == "f64" else "extf"
        text = f"%f = arith.{cast} %y : {element} to f32\n"
    elif element == "index":
        text = ("%i = arith.index_cast %y : index to i64\n"
                "%f = arith.sitofp %i : i64 to f32\n")
    else:
        text = f"%f = arith.sitofp %y : {element} to f32\n"
    return text + "%r = arith.addf %s, %f : f32"


def float_ops(t):
    """(op, operand types, result type, text) of each op on floats."""
    for op in ("addf subf mulf divf remf maximumf minimumf maxnumf minnumf"
               .split()):
        yield f"arith.{op}", (t, t), t, f"%y = arith.{op} %x0, %x1 : {t}"
    yield "arith.negf", (t,), t, f"%y = arith.negf %x0 : {t}"
    for p in ("oeq", "ogt", "ord", "ueq", "une", "uno"):
        yield "arith.cmpf", (t, t), "i1", f"%y = arith.cmpf {p}, %x0, %x1 : {t}"
    for i in ("i1", "i8", "i32", "i64"):
        for op in ("fptosi", "fptoui"):
            yield f"arith.{op}", (t,), i, f"%y = arith.{op} %x0 : {t} to {i}"
        for op in ("sitofp", "uitofp"):
            yield f"arith.{op}", (i,), t, f"%y = arith.{op} %x0 : {i} to {t}"
    for u in FLOATS:
        op = "extf" if width(u) > width(t) else "truncf"
        if width(u) != width(t):
            yield f"arith.{op}", (t,), u, f"%y = arith.{op} %x0 : {t} to {u}"
    bits = f"i{width(t)}"
    yield "arith.bitcast", (t,), bits, f"%y = arith.bitcast %x0 : {t} to {bits}"
    yield "arith.select", (t, t), t, f"%y = arith.select %cond, %x0, %x1 : {t}"
    for op in UNARY:
        yield f"math.{op}", (t,), t, f"%y = math.{op} %x0 : {t}"
    for op in ("atan2", "copysign", "powf"):
        yield f"math.{op}", (t, t), t, f"%y = math.{op} %x0, %x1 : {t}"
    for op in ("isfinite", "isinf", "isnan", "isnormal"):
        yield f"math.{op}", (t,), "i1", f"%y = math.{op} %x0 : {t}"
    yield "math.fma", (t, t, t), t, f"%y = math.fma %x0, %x1, %x2 : {t}"
    yield ("math.clampf", (t, t, t), t,
           f"%y = math.clampf %x0 to [%x1, %x2] : {t}")
    yield "math.fpowi", (t, "i32"), t, f"%y = math.fpowi %x0, %x1 : {t}, i32"
    yield "math.sincos", (t,), t, f"%y, %z = math.sincos %x0 : {t}"


def int_ops(t):
    for op in ("addi subi muli divsi divui ceildivsi ceildivui floordivsi remsi "
               "remui andi ori xori shli shrsi shrui maxsi maxui minsi minui"
               .split()):
        yield f"arith.{op}", (t, t), t, f"%y = arith.{op} %x0, %x1 : {t}"
    for p in ("eq", "slt", "uge"):
        yield "arith.cmpi", (t, t), "i1", f"%y = arith.cmpi {p}, %x0, %x1 : {t}"
    yield "arith.select", (t, t), t, f"%y = arith.select %cond, %x0, %x1 : {t}"
    if t == "index":
        return
    yield ("arith.addui_extended", (t, t), t,
           f"%y, %z = arith.addui_extended %x0, %x1 : {t}, i1")
    for op in ("mulsi_extended", "mului_extended"):
        yield f"arith.{op}", (t, t), t, f"%z, %y = arith.{op} %x0, %x1 : {t}"
    for op in ("index_cast", "index_castui"):
        yield f"arith.{op}", (t,), "index", f"%y = arith.{op} %x0 : {t} to index"
        yield f"arith.{op}", ("index",), t, f"%y = arith.{op} %x0 : index to {t}"
    for u in INTS:
        for op in ("extsi", "extui") if width(u) > width(t) else ("trunci",):
            if width(u) != width(t) and u != "index":
                yield f"arith.{op}", (t,), u, f"%y = arith.{op} %x0 : {t} to {u}"
    for op in ("absi", "ctlz", "ctpop", "cttz"):
        yield f"math.{op}", (t,), t, f"%y = math.{op} %x0 : {t}"
    yield "math.ipowi", (t, t), t, f"%y = math.ipowi %x0, %x1 : {t}"


def is_served(op, operands):
    if op in REFUSED:
        return False
    return not (op.startswith("math.") and "f64" in operands
                and op.removeprefix("math.") not in SERVED_IN_F64)


def function(name, operands, result, text):
    body = "".join(from_score(t, i) for i, t in enumerate(operands))
    body += text + "\n" + to_score(result)
    return FUNCTION.replace("NAME", name).replace("BODY", body)


def compile_all(folder, cases, emit):
    """Compiles all cases at once; returns the names of those with a kernel."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    source = folder.with_suffix(".mlir")
    source.write_text(MODULE + "".join(
        function(f"case{i}", *case[1:]) for i, case in enumerate(cases)))
    done = subprocess.run(
        ["flash-compile", source, "--flash-outline", "--target=sm_80",
         f"--emit={emit}", "-o", folder], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {file.name.split("_")[0] for file in folder.iterdir()}, done.stderr


def main():
    folder = pathlib.Path(sys.argv[1])
    cases = [case for t in FLOATS for case in float_ops(t)]
    cases += [case for t in INTS for case in int_ops(t)]
    kernels, log = compile_all(folder / "all", cases, "ptx")
    failed = []
    for i, (op, operands, *_) in enumerate(cases):
        has_kernel = f"case{i}" in kernels
        if has_kernel != is_served(op, operands):
            failed.append(f"{op} on {operands}: "
                          f"{'has a' if has_kernel else 'no'} kernel")
    refused = len(cases) - len(kernels)
    warnings = re.findall("it is decomposed: the kernels cannot compute", log)
    if len(warnings) != refused:
        failed.append(f"{refused} without a kernel, {len(warnings)} warnings")
    for file in (folder / "all").iterdir():
        if re.search(r"\.extern\s+\.func", file.read_text()):
            failed.append(f"{file}: calls a function that nobody links")
    compile_all(folder / "f32", [
        case for case in float_ops("f32")
        if case[0].startswith("math.") and is_served(*case[:2])], "cubin")
    print("\n".join(failed) or f"{len(kernels)} kernels, {refused} refused")
    return bool(failed)


sys.exit(main())
