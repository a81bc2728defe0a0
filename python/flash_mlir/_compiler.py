"""include/flash-c/Flash.h for Python. Loads libFlashCAPI.so and with it LLVM;
nothing imports this module before something is compiled."""

import ctypes
import json
import warnings
from ctypes import POINTER, c_char_p, c_int, c_int32, c_size_t, c_void_p
from typing import List, Optional

from . import _runtime, _tensors
from ._errors import FlashError
from ._library import load_library


class _Source(ctypes.Structure):
    """FlashSource."""

    _fields_ = [("data", c_char_p), ("size", c_size_t), ("name", c_char_p)]


class _Options(ctypes.Structure):
    """FlashCompileOptions."""

    _fields_ = [
        ("target", c_char_p),
        ("entry", c_char_p),
        ("tf32", c_int32),
        ("cubin", c_int32),
        ("numerics", c_char_p),
    ]


_FUNCTIONS = {
    "flashCompilerError": (c_char_p, []),
    "flashOutputData": (c_void_p, [c_void_p, POINTER(c_size_t)]),
    "flashOutputWarnings": (c_char_p, [c_void_p]),
    "flashOutputDestroy": (None, [c_void_p]),
    "flashCompile": (
        c_int,
        [POINTER(_Source), POINTER(_Options), c_char_p, POINTER(c_void_p)],
    ),
    "flashFuse": (c_int, [POINTER(_Source), c_char_p, POINTER(c_void_p)]),
    "flashCPUCompile": (
        c_int,
        [POINTER(_Source), c_char_p, c_char_p, POINTER(c_void_p)],
    ),
    "flashCPUCompileAttention": (
        c_int,
        [POINTER(_Source), c_char_p, c_char_p, POINTER(c_void_p)],
    ),
    "flashCPUFunctionDestroy": (None, [c_void_p]),
    "flashCPUFunctionSignature": (c_char_p, [c_void_p]),
    "flashCPUFunctionCall": (
        c_int,
        [c_void_p, POINTER(_runtime.Argument), c_size_t, POINTER(c_void_p)],
    ),
    "flashCPUResultsGet": (c_int, [c_void_p, c_size_t, POINTER(_runtime.Argument)]),
    "flashCPUResultsDestroy": (None, [c_void_p]),
}

library = load_library("FlashCAPI")
for _name, (_result, _arguments) in _FUNCTIONS.items():
    getattr(library, _name).restype = _result
    getattr(library, _name).argtypes = _arguments


def _check(status: int) -> None:
    if status:
        raise FlashError(library.flashCompilerError().decode(errors="replace"))


def _encoded(text: Optional[str]) -> Optional[bytes]:
    return None if text is None else text.encode()


class Module:
    """A module to compile, MLIR as text or bytecode, at a level of numerics."""

    def __init__(self, data: bytes, name: str, numerics: str = "standard"):
        self._numerics = numerics.encode()
        self._data = data  # keeps what _Source points to
        self._source = _Source(data, len(data), name.encode())

    def compile(
        self, stage: str, target: str, entry: Optional[str], tf32: bool, cubin: bool
    ) -> bytes:
        """The module at `stage`, as flashCompile names them."""
        options = _Options(
            target.encode(), _encoded(entry), tf32, cubin, self._numerics
        )
        output = c_void_p()
        _check(
            library.flashCompile(
                ctypes.byref(self._source),
                ctypes.byref(options),
                stage.encode(),
                ctypes.byref(output),
            )
        )
        return _take(output)

    def fuse(self) -> str:
        """The module with its flash.attention ops, as text."""
        output = c_void_p()
        _check(
            library.flashFuse(
                ctypes.byref(self._source), self._numerics, ctypes.byref(output)
            )
        )
        return _take(output).decode()

    def compile_for_cpu(self, entry: Optional[str], only_attention: bool) -> "CPUFunction":
        function = c_void_p()
        compile = (
            library.flashCPUCompileAttention
            if only_attention
            else library.flashCPUCompile
        )
        _check(
            compile(
                ctypes.byref(self._source),
                _encoded(entry),
                self._numerics,
                ctypes.byref(function),
            )
        )
        return CPUFunction(function)


def _take(output: c_void_p) -> bytes:
    """The bytes of a FlashOutput, which goes; its warnings become Python's."""
    try:
        messages = library.flashOutputWarnings(output).decode(errors="replace")
        size = c_size_t()
        address = library.flashOutputData(output, ctypes.byref(size))
        data = ctypes.string_at(address, size.value)
    finally:
        library.flashOutputDestroy(output)
    if messages.strip():
        warnings.warn(messages.strip(), stacklevel=5)
    return data


class CPUFunction:
    """A function compiled for this machine."""

    def __init__(self, pointer: c_void_p):
        self._pointer = pointer
        self.signature = json.loads(library.flashCPUFunctionSignature(pointer))

    def __del__(self):
        library.flashCPUFunctionDestroy(self._pointer)

    def __call__(self, arguments: List[_runtime.Argument]) -> list:
        """The results, in memory of their own: one View each."""
        results = c_void_p()
        array = (_runtime.Argument * len(arguments))(*arguments)
        _check(
            library.flashCPUFunctionCall(
                self._pointer, array, len(arguments), ctypes.byref(results)
            )
        )
        owner = _Results(results)
        count = sum(o["role"] == "output" for o in self.signature["operands"])
        return [owner.view(i) for i in range(count)]


class _Results:
    """Owns a FlashCPUResults; views of it keep it alive."""

    def __init__(self, pointer: c_void_p):
        self._pointer = pointer

    def __del__(self):
        library.flashCPUResultsDestroy(self._pointer)

    def view(self, index: int) -> _tensors.View:
        argument = _runtime.Argument()
        _check(library.flashCPUResultsGet(self._pointer, index, ctypes.byref(argument)))
        return _tensors.View(argument, self)
