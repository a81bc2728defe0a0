"""From a JAX function to linalg on tensors, by jaxlib's own MLIR or IREE's."""

import os
import re
import subprocess
import sys

import jax
from jax._src.interpreters import mlir as jax_mlir
from jaxlib.mlir import ir, passmanager
from jaxlib.mlir.dialects import stablehlo as stablehlo_dialect

VERSION = f"jax {jax.__version__}"
# What mlir-opt 22 does to the text: jaxlib's inliner leaves the calls.
OPTIONS = ("--inline", "--symbol-dce", "--canonicalize", "--cse")
PASSES = (
    "inline", "func.func(stablehlo-legalize-composite-to-call)",
    "func.func(chlo-legalize-to-stablehlo)",
    "func.func(shape-legalize-to-stablehlo)", "canonicalize", "cse", "symbol-dce")


stablehlo_dialect.register_stablehlo_passes()


def stablehlo(function, arguments):
    """StableHLO of the function for a GPU, without what has no lowering to
    linalg and does not change what is computed."""
    lowered = jax.jit(function).trace(*arguments).lower(
        lowering_platforms=("cuda",))
    text = str(lowered.compiler_ir("stablehlo"))
    text = re.sub(r",? *algorithm = <[^>]*>", "", text)
    text = without_barriers(text)
    return text


def without_barriers(text):
    """stablehlo.optimization_barrier (jax.checkpoint) replaced by its operands."""
    pattern = r"\n *(%\w+)(:\d+)? = stablehlo\.optimization_barrier ([^:]*) :.*"
    while match := re.search(pattern, text):
        text = text[:match.start()] + text[match.end():]
        operands = match[3].split(", ")
        for index, operand in enumerate(operands):
            name = match[1] + (rf"#{index}" if match[2] else "")
            text = re.sub(re.escape(name) + r"(?![\w#])", operand, text)
    return text


def linalg(text, primitive=False):
    """StableHLO text, parsed anew, as linalg on tensors; `primitive` asks for
    linalg.map, reduce, broadcast and transpose."""
    options = "{enable-primitive-ops=true}" if primitive else ""
    passes = ",".join([*PASSES, f"stablehlo-legalize-to-linalg{options}"])
    with jax_mlir.make_ir_context() as context:
        module = ir.Module.parse(text, context)
        passmanager.PassManager.parse(
            f"builtin.module({passes})").run(module.operation)
        text = module.operation.get_asm(enable_debug_info=False)
    if re.search(r"stablehlo\.(while|if|case)", text):
        text = by_iree(text, "--pass-pipeline=builtin.module(func.func("
                       "iree-stablehlo-legalize-control-flow))")
    return text


def by_iree(text, *options):
    tool = os.path.join(os.path.dirname(sys.executable), "iree-opt")
    run = subprocess.run([tool, "-", *options], input=text, capture_output=True,
                         text=True)
    if run.returncode != 0:
        raise RuntimeError(run.stderr[:1000])
    return run.stdout


def linalg_by_iree(text):
    """The same as linalg, by the input passes of iree-compile."""
    return by_iree(text, "--iree-stablehlo-input-transformation-pipeline",
                   "--canonicalize", "--cse")
