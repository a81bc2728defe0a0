"""Compiles attention with flash-mlir and launches it.

    import flash_mlir

    kernel = flash_mlir.compile(mlir_text, target="sm_80")
    o = kernel(q, k, v)             # PyTorch or CuPy tensors, current stream
    kernel.save("attention.flash")

    kernel = flash_mlir.load("attention.flash")   # no compiler in this process

Tensors are described as (b, h, s, d): batch, heads, sequence, head dim. The
kernel itself says which shapes it takes: `kernel.inputs`, `kernel.outputs`.
"""

from ._errors import FlashError
from .kernel import Kernel, Operand, compile, load

__all__ = ["FlashError", "Kernel", "Operand", "compile", "load"]
__version__ = "0.1.0"
