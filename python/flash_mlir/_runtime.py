"""include/flash-c/Runtime.h for Python. Loads libFlashRuntime.so, no LLVM."""

import ctypes
from ctypes import POINTER, c_char_p, c_double, c_int, c_int32, c_int64
from ctypes import c_size_t, c_uint64, c_void_p
from typing import Sequence

from ._errors import FlashError
from ._library import load_library

# As numbered in Runtime.h.
DTYPES = ("f16", "bf16", "f32", "f64", "i1", "i8", "i16", "i32", "i64")
DTYPE_NUMBERS = {name: number for number, name in enumerate(DTYPES)}
BYTE_SIZES = dict(zip(DTYPES, (2, 2, 4, 8, 1, 1, 2, 4, 8)))


class Argument(ctypes.Structure):
    """FlashArgument."""

    _fields_ = [
        ("dtype", c_int32),
        ("is_scalar", c_int32),
        ("value", c_uint64),
        ("rank", c_int64),
        # Addresses of int64: a pointer type of ctypes costs a cast to set.
        ("shape", c_void_p),
        ("strides", c_void_p),
    ]

    def sizes(self) -> list:
        return _int64s(self.shape, self.rank)

    def steps(self) -> list:
        """The strides, in elements; C order where there are none."""
        if self.strides:
            return _int64s(self.strides, self.rank)
        steps, step = [], 1
        for size in reversed(self.sizes()):
            steps.append(step)
            step *= size
        return steps[::-1]


def _int64s(address, count) -> list:
    return (c_int64 * count).from_address(address)[:] if count else []


_FUNCTIONS = {
    "flashArgumentFromDLPack": (
        c_int,
        [c_void_p, c_int, POINTER(Argument), POINTER(c_int32), POINTER(c_int32)],
    ),
    "flashKernelLoad": (c_int, [c_char_p, POINTER(c_void_p)]),
    "flashKernelParse": (c_int, [c_char_p, c_size_t, POINTER(c_void_p)]),
    "flashKernelDestroy": (None, [c_void_p]),
    "flashKernelSave": (c_int, [c_void_p, c_char_p]),
    "flashKernelContract": (c_char_p, [c_void_p]),
    "flashKernelImage": (c_void_p, [c_void_p, POINTER(c_size_t)]),
    "flashKernelOutputShapes": (
        c_int,
        [c_void_p, POINTER(Argument), c_size_t, POINTER(c_int64), c_size_t],
    ),
    "flashKernelWorkspaceBytes": (
        c_int,
        [c_void_p, POINTER(Argument), c_size_t, POINTER(c_int64)],
    ),
    "flashKernelPrepare": (c_int, [c_void_p, c_int32]),
    "flashKernelLaunch": (
        c_int,
        [c_void_p, POINTER(Argument), c_size_t, c_int32, c_uint64, c_uint64, c_int64],
    ),
    "flashEncode": (c_uint64, [c_int32, c_double]),
    "flashRuntimeError": (c_char_p, []),
}

library = load_library("FlashRuntime")
for _name, (_result, _arguments) in _FUNCTIONS.items():
    getattr(library, _name).restype = _result
    getattr(library, _name).argtypes = _arguments


def check(status: int) -> None:
    """Raises what the last call of this thread reported."""
    if status:
        raise FlashError(library.flashRuntimeError().decode(errors="replace"))


def scalar_argument(dtype: str, value: float) -> Argument:
    """A number as a run-time scalar of the element type `dtype`."""
    number = DTYPE_NUMBERS[dtype]
    if dtype.startswith("i") and int(value) == value:
        # By way of a double, an integer above 2**53 would be rounded.
        bits = 8 * BYTE_SIZES[dtype]
        low, high = (0, 1) if dtype == "i1" else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        if not low <= value <= high:
            raise OverflowError(f"{value} does not fit {dtype}")
        return Argument(number, 1, int(value) & (2**bits - 1), 0, None, None)
    return Argument(number, 1, library.flashEncode(number, value), 0, None, None)


class KernelHandle:
    """Owns a FlashKernel."""

    def __init__(self, pointer: c_void_p):
        self._pointer = pointer

    @classmethod
    def load(cls, path: str) -> "KernelHandle":
        pointer = c_void_p()
        check(library.flashKernelLoad(path.encode(), ctypes.byref(pointer)))
        return cls(pointer)

    @classmethod
    def parse(cls, data: bytes) -> "KernelHandle":
        pointer = c_void_p()
        check(library.flashKernelParse(data, len(data), ctypes.byref(pointer)))
        return cls(pointer)

    def __del__(self):
        library.flashKernelDestroy(self._pointer)

    def save(self, path: str) -> None:
        check(library.flashKernelSave(self._pointer, path.encode()))

    def contract(self) -> str:
        return library.flashKernelContract(self._pointer).decode()

    def image(self) -> bytes:
        size = c_size_t()
        address = library.flashKernelImage(self._pointer, ctypes.byref(size))
        return ctypes.string_at(address, size.value)

    def output_sizes(self, inputs: Sequence[Argument], count: int) -> list:
        """The outputs' shapes, one after the other: `count` sizes in all."""
        sizes = (c_int64 * count)()
        check(
            library.flashKernelOutputShapes(
                self._pointer, _array(inputs), len(inputs), sizes, count
            )
        )
        return list(sizes)

    def workspace_bytes(self, arguments: Sequence[Argument]) -> int:
        result = c_int64()
        check(
            library.flashKernelWorkspaceBytes(
                self._pointer, _array(arguments), len(arguments), ctypes.byref(result)
            )
        )
        return result.value

    def prepare(self, device: int) -> None:
        check(library.flashKernelPrepare(self._pointer, device))

    def launch(
        self,
        arguments: Sequence[Argument],
        device: int,
        stream: int,
        workspace: int,
        workspace_bytes: int,
    ) -> None:
        check(
            library.flashKernelLaunch(
                self._pointer,
                _array(arguments),
                len(arguments),
                device,
                stream,
                workspace,
                workspace_bytes,
            )
        )


def _array(arguments):
    return (Argument * len(arguments))(*arguments)
