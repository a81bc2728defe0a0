"""What tensors of other libraries are to a launch: addresses, shapes, streams.

Tensors come by DLPack, so that no framework is imported here. Frameworks that
we know tell more: which stream is current, and how to allocate an output.
"""

import ctypes
import sys
from typing import Any, List, NamedTuple, Optional, Sequence

from . import _runtime
from ._errors import FlashError

# DLDeviceType
CPU, CUDA, CUDA_MANAGED = 1, 2, 13

_capsule_is_valid = ctypes.pythonapi.PyCapsule_IsValid
_capsule_is_valid.restype = ctypes.c_int
_capsule_is_valid.argtypes = [ctypes.py_object, ctypes.c_char_p]
_capsule_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_capsule_pointer.restype = ctypes.c_void_p
_capsule_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]


class View(NamedTuple):
    """An argument, and what keeps its memory and its shape alive."""

    argument: _runtime.Argument
    owner: Any


class Framework:
    """A library of tensors of which only DLPack is known."""

    def current_stream(self, device: int) -> int:
        """The stream, as the driver numbers it; 0 is the default stream."""
        return 0

    def export_stream(self, stream: int, device: int) -> int:
        """What to tell `__dlpack__`: the stream that will read the tensor."""
        # 1 is how DLPack spells the default stream.
        return stream or 1

    def view(self, tensor, stream: int, device: int) -> "View":
        """A tensor on a CUDA device as an argument of a launch on `stream`."""
        return dlpack_view(tensor, self.export_stream(stream, device))

    def empty(self, shape: Sequence[int], dtype: str, device: int, stream: int):
        raise FlashError(
            "this kind of tensor can not be allocated here; pass the outputs as out="
        )


class Torch(Framework):
    DTYPES = dict(
        f16="float16", bf16="bfloat16", f32="float32", f64="float64", i1="bool",
        i8="int8", i16="int16", i32="int32", i64="int64",
    )  # fmt: skip

    def __init__(self, module):
        self.torch = module
        self.numbers = {
            getattr(module, name): _runtime.DTYPE_NUMBERS[dtype]
            for dtype, name in self.DTYPES.items()
        }

    def current_stream(self, device):
        return self.torch.cuda.current_stream(device).cuda_stream

    def view(self, tensor, stream, device):
        # DLPack says the same in several times as long, and is needed where the
        # stream that made the tensor is not the one that reads it.
        if stream != self.current_stream(device):
            return super().view(tensor, stream, device)
        if tensor.requires_grad and self.torch.is_grad_enabled():
            raise FlashError("no gradient is computed: pass tensor.detach()")
        if tensor.dtype not in self.numbers:
            raise FlashError(f"tensors of {tensor.dtype} are not supported")
        return _view(
            self.numbers[tensor.dtype], tensor.data_ptr(), tensor.shape,
            tensor.stride(), tensor,
        )  # fmt: skip

    def export_stream(self, stream, device):
        # -1: no need to wait. The default stream has more than one spelling.
        if stream == self.current_stream(device):
            return -1
        return stream or 1

    def empty(self, shape, dtype, device, stream):
        dtype = getattr(self.torch, self.DTYPES[dtype])
        if device < 0:
            return self.torch.empty(shape, dtype=dtype)
        if stream == self.current_stream(device):
            return self.torch.empty(shape, dtype=dtype, device=f"cuda:{device}")
        # So that the allocator knows on which stream the memory is used.
        with self.torch.cuda.stream(
            self.torch.cuda.ExternalStream(stream, device=device)
        ):
            return self.torch.empty(shape, dtype=dtype, device=f"cuda:{device}")


class CuPy(Framework):
    DTYPES = dict(
        f16="float16", f32="float32", f64="float64", i1="bool", i8="int8",
        i16="int16", i32="int32", i64="int64",
    )  # fmt: skip

    def __init__(self, module):
        self.cupy = module

    def current_stream(self, device):
        with self.cupy.cuda.Device(device):
            return self.cupy.cuda.get_current_stream().ptr

    def empty(self, shape, dtype, device, stream):
        if dtype not in self.DTYPES:
            raise FlashError(f"CuPy has no {dtype}; pass the outputs as out=")
        with self.cupy.cuda.Device(device):
            if stream == self.cupy.cuda.get_current_stream().ptr:
                return self.cupy.empty(shape, self.DTYPES[dtype])
            with self.cupy.cuda.ExternalStream(stream):
                return self.cupy.empty(shape, self.DTYPES[dtype])


_frameworks: dict = {}


def framework_of(tensor) -> Framework:
    """The library that `tensor` comes from, by its class's module; a library
    that nobody has imported can have made no tensor."""
    name = type(tensor).__module__
    if name not in _frameworks:
        root = name.partition(".")[0]
        known = {"torch": Torch, "cupy": CuPy}.get(root)
        _frameworks[name] = known(sys.modules[root]) if known else Framework()
    return _frameworks[name]


def is_numpy(tensor) -> bool:
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(tensor, numpy.ndarray)


def is_tensor(value) -> bool:
    return is_numpy(value) or hasattr(value, "__dlpack_device__")


def dlpack_device(tensor) -> tuple:
    """(DLDeviceType, ordinal); NumPy arrays are on the CPU, whatever their
    element type."""
    if is_numpy(tensor):
        return CPU, 0
    kind, ordinal = tensor.__dlpack_device__()
    return int(kind), int(ordinal)


def common_device(tensors: Sequence[Any]) -> tuple:
    """The device that all tensors are on; an error names what differs. No
    tensors are on the CPU."""
    if not tensors:
        return CPU, 0
    devices = [dlpack_device(tensor) for tensor in tensors]
    # Managed memory is wherever the others are.
    fixed = [d for d in devices if d[0] != CUDA_MANAGED] or devices
    for device in fixed:
        if device != fixed[0]:
            raise FlashError(
                f"tensors on different devices: {_device_name(fixed[0])} and "
                f"{_device_name(device)}"
            )
    kind, ordinal = fixed[0]
    if kind == CUDA_MANAGED:
        kind = CUDA
    if kind not in (CPU, CUDA):
        raise FlashError(f"tensors on {_device_name(fixed[0])} are not supported")
    return kind, ordinal


def _device_name(device) -> str:
    kind, ordinal = device
    names = {CPU: "the CPU", CUDA: f"CUDA device {ordinal}"}
    return names.get(kind, f"device {ordinal} of DLPack type {kind}")


def _view(number: int, address: int, shape, strides, owner) -> View:
    """An argument with arrays of its own; `strides` are in elements."""
    rank = len(shape)
    both = (ctypes.c_int64 * (2 * rank))(*shape, *strides)
    start = ctypes.addressof(both)
    argument = _runtime.Argument(number, 0, address, rank, start, start + 8 * rank)
    return View(argument, (owner, both))


def dlpack_view(tensor, export_stream: Optional[int]) -> View:
    """A DLPack tensor as an argument. `export_stream`: see Framework; None for
    a tensor on the CPU."""
    try:
        if export_stream is None:
            capsule = tensor.__dlpack__()
        else:
            capsule = tensor.__dlpack__(stream=export_stream)
    except BufferError as error:
        raise FlashError(f"DLPack: {error}") from None
    name, versioned = b"dltensor", 0
    if not _capsule_is_valid(capsule, name):
        name, versioned = b"dltensor_versioned", 1
    if not _capsule_is_valid(capsule, name):
        raise FlashError(f"{type(tensor).__name__}.__dlpack__ gave no DLPack capsule")
    argument = _runtime.Argument()
    kind, ordinal = ctypes.c_int32(), ctypes.c_int32()
    _runtime.check(
        _runtime.library.flashArgumentFromDLPack(
            _capsule_pointer(capsule, name),
            versioned,
            ctypes.byref(argument),
            ctypes.byref(kind),
            ctypes.byref(ordinal),
        )
    )
    # The capsule owns the shape; it frees the tensor when it goes.
    return View(argument, (tensor, capsule))


_NUMPY_DTYPES = dict(
    float16="f16", bfloat16="bf16", float32="f32", float64="f64", bool="i1",
    int8="i8", int16="i16", int32="i32", int64="i64",
)  # fmt: skip


def numpy_view(array) -> View:
    """A NumPy array as an argument, in place where its strides are whole
    elements. bf16 is ml_dtypes.bfloat16."""
    if array.dtype.name not in _NUMPY_DTYPES or not array.dtype.isnative:
        raise FlashError(f"NumPy arrays of {array.dtype} are not supported")
    size = array.itemsize
    if any(stride % size for stride in array.strides) or array.ctypes.data % size:
        array = array.copy()
    number = _runtime.DTYPE_NUMBERS[_NUMPY_DTYPES[array.dtype.name]]
    strides = [stride // size for stride in array.strides]
    return _view(number, array.ctypes.data, array.shape, strides, array)


def host_view(tensor) -> View:
    """A tensor on the CPU as an argument."""
    return numpy_view(tensor) if is_numpy(tensor) else dlpack_view(tensor, None)


def numpy_dtype(dtype: str):
    """The NumPy dtype of an element type; bf16 needs ml_dtypes."""
    import numpy

    if dtype == "bf16":
        try:
            import ml_dtypes
        except ImportError:
            raise FlashError("bf16 NumPy arrays need the package ml_dtypes") from None
        return numpy.dtype(ml_dtypes.bfloat16)
    names = {mlir: name for name, mlir in _NUMPY_DTYPES.items()}
    return numpy.dtype(names[dtype])


class _Memory:
    """Memory at an address, for NumPy; arrays on it keep `owner` alive."""

    def __init__(self, address, shape, strides, size, owner):
        self.owner = owner
        self.__array_interface__ = dict(
            version=3,
            data=(address, False),
            shape=tuple(shape),
            strides=tuple(size * stride for stride in strides),
            typestr=f"|V{size}",
        )


def _opaque_array(view: View):
    """The host memory that `view` describes as a NumPy array, in place, of
    elements of which NumPy only knows the size."""
    import numpy

    argument = view.argument
    size = _runtime.BYTE_SIZES[_runtime.DTYPES[argument.dtype]]
    shape = argument.sizes()
    if 0 in shape:
        return numpy.empty(shape, f"|V{size}")
    return numpy.asarray(
        _Memory(argument.value, shape, argument.steps(), size, view.owner)
    )


def numpy_from_view(view: View):
    """The host memory that `view` describes as a NumPy array, in place."""
    # By way of opaque elements: an array interface can not say bf16.
    dtype = numpy_dtype(_runtime.DTYPES[view.argument.dtype])
    return _opaque_array(view).view(dtype)


def shape_of(view: View) -> tuple:
    return tuple(view.argument.sizes())


def check_host_output(tensor, result: View, name: str) -> None:
    """Whether `copy_to_host_tensor` can copy `result`; else FlashError."""
    if is_numpy(tensor) and not tensor.flags.writeable:
        raise FlashError(f"operand '{name}': a read-only array")
    given = host_view(tensor)
    if shape_of(given) != shape_of(result) or (
        given.argument.dtype != result.argument.dtype
    ):
        raise FlashError(
            f"operand '{name}': expected {_type_name(result)}, given {_type_name(given)}"
        )


def copy_to_host_tensor(tensor, result: View) -> None:
    """Copies a result into a tensor on the CPU of the same type."""
    if is_numpy(tensor):
        tensor[...] = _opaque_array(result).view(tensor.dtype)
    else:
        _opaque_array(host_view(tensor))[...] = _opaque_array(result)


def _type_name(view: View) -> str:
    sizes = "".join(f"{size}x" for size in shape_of(view))
    return sizes + _runtime.DTYPES[view.argument.dtype]


def split_sizes(sizes: Sequence[int], ranks: Sequence[int]) -> List[tuple]:
    """Shapes of the given ranks from their sizes, one after the other."""
    shapes, at = [], 0
    for rank in ranks:
        shapes.append(tuple(sizes[at : at + rank]))
        at += rank
    return shapes
