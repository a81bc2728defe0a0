"""Tensors on the fake driver's devices, and stand-ins for frameworks."""

import ctypes
import types

import numpy as np

from flash_mlir import _runtime

_alloc = _runtime.library.flashDeviceAllocate
_alloc.argtypes = [ctypes.c_int32, ctypes.c_int64, ctypes.POINTER(ctypes.c_uint64)]
_to = _runtime.library.flashDeviceCopyToDevice
_to.argtypes = [ctypes.c_int32, ctypes.c_uint64, ctypes.c_void_p, ctypes.c_int64]
_from = _runtime.library.flashDeviceCopyToHost
_from.argtypes = [ctypes.c_int32, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_int64]

CODES = dict(f16=(2, 16), bf16=(4, 16), f32=(2, 32), f64=(2, 64), i1=(6, 8), i8=(0, 8), u8=(1, 8))
# The dtypes of the stand-ins are their names.
NAMES = dict(
    float16="f16", bfloat16="bf16", float32="f32", float64="f64", bool="i1", int8="i8",
    int16="i16", int32="i32", int64="i64",
)  # fmt: skip
DELETER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class DLManagedTensor(ctypes.Structure):
    _fields_ = [
        ("data", ctypes.c_void_p), ("device_type", ctypes.c_int32), ("device_id", ctypes.c_int32),
        ("rank", ctypes.c_int32), ("code", ctypes.c_uint8), ("bits", ctypes.c_uint8),
        ("lanes", ctypes.c_uint16), ("shape", ctypes.c_void_p), ("strides", ctypes.c_void_p),
        ("byte_offset", ctypes.c_uint64), ("context", ctypes.c_void_p), ("deleter", DELETER),
    ]  # fmt: skip


class DLManagedTensorVersioned(ctypes.Structure):
    _fields_ = [
        ("major", ctypes.c_uint32), ("minor", ctypes.c_uint32), ("context", ctypes.c_void_p),
        ("deleter", DELETER), ("flags", ctypes.c_uint64), *DLManagedTensor._fields_[:10],
    ]  # fmt: skip


_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype = ctypes.py_object
_new_capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]


class DeviceTensor:
    """A tensor of no known framework: DLPack and nothing else. `strides` are in
    elements; `offset` bytes before element 0 are used as byte_offset."""

    kind = 2  # kDLCUDA

    def __init__(self, shape, dtype, strides=None, offset=0, device=0, version=None):
        self.shape, self.dtype, self.device, self.offset = tuple(shape), dtype, device, offset
        self.strides = strides
        self.version = version
        self.bytes = int(np.prod(shape)) * CODES[dtype][1] // 8
        address = ctypes.c_uint64()
        _runtime.check(_alloc(device, max(self.bytes, 1) + offset, ctypes.byref(address)))
        self.base = address.value
        self.streams = []

    @property
    def address(self):
        return self.base + self.offset

    def write(self, data):
        assert len(data) == self.bytes
        _runtime.check(_to(self.device, self.address, data, len(data)))
        return self

    def read(self):
        data = ctypes.create_string_buffer(self.bytes)
        _runtime.check(_from(self.device, data, self.address, self.bytes))
        return data.raw

    def __dlpack_device__(self):
        return self.kind, self.device

    def __dlpack__(self, stream=None):
        self.streams.append(stream)
        rank = len(self.shape)
        self._shape = (ctypes.c_int64 * rank)(*self.shape)
        self._strides = self.strides and (ctypes.c_int64 * rank)(*self.strides)
        code, bits = CODES[getattr(self, "mlir_dtype", self.dtype)]
        tensor = (
            self.base, self.kind, self.device, rank, code, bits, 1,
            ctypes.addressof(self._shape),
            ctypes.addressof(self._strides) if self._strides else None, self.offset,
        )  # fmt: skip
        if self.version:
            self._managed = DLManagedTensorVersioned(self.version, 0, None, DELETER(), 0, *tensor)
            name = b"dltensor_versioned"
        else:
            self._managed = DLManagedTensor(*tensor, None, DELETER())
            name = b"dltensor"
        self._name = name
        return _new_capsule(ctypes.addressof(self._managed), name, None)


def make_framework(name, current=0x5150):
    """A module called `name` with what flash_mlir uses of torch or cupy."""
    module = types.ModuleType(name)
    module.allocated = []
    module.streams = [current]

    class Tensor(DeviceTensor):
        """As torch's: what DLPack says has names of its own."""

        requires_grad = False

        def __init__(self, shape, dtype, *rest, **named):
            super().__init__(shape, NAMES.get(dtype, dtype), *rest, **named)
            self.mlir_dtype = self.dtype
            self.dtype = {v: k for k, v in NAMES.items()}.get(self.dtype, self.dtype)

        def data_ptr(self):
            return self.address

        def stride(self):
            dense = lambda i: int(np.prod(self.shape[i + 1 :]))
            return self.strides or [dense(i) for i in range(len(self.shape))]

    Tensor.__module__ = name
    module.Tensor = Tensor
    module.is_grad_enabled = lambda: True

    class Stream:
        def __init__(self, handle, device=0):
            self.cuda_stream = self.ptr = handle

        def __enter__(self):
            module.streams.append(self.ptr)

        def __exit__(self, *_):
            module.streams.pop()

    class Device(Stream):
        def __init__(self, device):
            self.device = device

        __exit__ = __enter__ = lambda *_: None

    def empty(shape, dtype, device="cuda:0"):
        tensor = module.Tensor(shape, NAMES[dtype], device=int(device[5:]))
        module.allocated.append((tuple(shape), dtype, device, module.streams[-1]))
        return tensor

    module.empty = empty
    for dtype in NAMES:
        setattr(module, dtype, dtype)
    module.cuda = types.SimpleNamespace(
        current_stream=lambda device=0: Stream(module.streams[-1]),
        get_current_stream=lambda: Stream(module.streams[-1]),
        stream=lambda stream: stream,
        ExternalStream=Stream,
        Device=Device,
    )
    return module
