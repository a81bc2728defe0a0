"""Kernels: compiled, loaded, saved, called."""

import copy
import json
import os
import threading
from typing import Any, List, NamedTuple, Optional, Sequence, Tuple, Union

from . import _runtime, _tensors
from ._errors import FlashError

#: What calls return: a tensor of the caller's framework, or several.
Result = Union[Any, Tuple[Any, ...]]


class Operand(NamedTuple):
    """One tensor or run-time scalar of the launch contract."""

    name: str
    """"q", "k", "v", "aux0", …, "o", "lse"."""
    dtype: str
    """As MLIR spells it: "f16", "bf16", "f32", …; i1 takes a byte."""
    shape: Tuple[Union[int, str], ...]
    """In elements, usually (b, h, s, d); a name stands for a size known only at
    the call, and means the same size wherever it occurs. () for a scalar."""
    is_scalar: bool
    """Passed as a Python number."""

    def __str__(self):
        shape = "".join(f"{size}x" for size in self.shape)
        return f"{self.name}: {shape}{self.dtype}"


class Kernel:
    """One attention, compiled.

    Call it on the tensors of `inputs`, in order, with Python numbers for
    scalars:

    * tensors on a CUDA device (PyTorch, CuPy, or anything that speaks DLPack)
      are computed there, on their framework's current stream, asynchronously;
    * NumPy arrays, and DLPack tensors on the CPU, are computed by the CPU, if
      the kernel comes from `compile`.

    A kernel may be used by many threads at once, and launches may be captured
    in a CUDA graph. It keeps no state between calls.
    """

    def __init__(self, handle, contract: dict, compilation=None):
        self._handle_or_none = handle
        self._compilation = compilation
        self._contract = contract
        operands = [_operand(entry) for entry in self._contract["operands"]]
        roles = [entry["role"] for entry in self._contract["operands"]]
        #: What a call takes, in order.
        self.inputs: List[Operand] = _of_role(operands, roles, "input")
        #: What a call returns, in order.
        self.outputs: List[Operand] = _of_role(operands, roles, "output")
        self._operands = operands
        self._is_input = [role == "input" for role in roles]
        self._output_ranks = [len(output.shape) for output in self.outputs]
        self._needs_workspace = handle and contract["workspace"]["bytes"] != 0

    @property
    def _handle(self) -> _runtime.KernelHandle:
        if self._handle_or_none is None:
            raise FlashError(f"kernel '{self.name}' is compiled for the CPU only")
        return self._handle_or_none

    # --- What it is -----------------------------------------------------------

    @property
    def name(self) -> str:
        """The attention's name, stable across compilations."""
        return self._contract["name"]

    @property
    def target(self) -> str:
        """What the kernel is for: "sm_80", "sm_90a", …, or "cpu"."""
        return self._contract["image"]["arch"] if self._handle_or_none else "cpu"

    @property
    def contract(self) -> dict:
        """The launch contract: operands, guards, grids, parameters, workspace."""
        return copy.deepcopy(self._contract)

    @property
    def ptx(self) -> str:
        """The device code as PTX. FlashError for a kernel that holds a cubin."""
        image = self._handle.image()
        if self._contract["image"]["format"] != "ptx":
            raise FlashError(f"kernel '{self.name}' holds a cubin, not PTX")
        return image.decode()

    @property
    def image(self) -> bytes:
        """The device code, PTX or a cubin."""
        return self._handle.image()

    @property
    def mlir(self) -> str:
        """The module with its flash.attention, as MLIR; see `ir`."""
        return self.ir("mlir")

    def ir(self, stage: str) -> str:
        """The module on its way to the kernel: "mlir" (fused), "tile" (the tile
        program), "nvvm" (per thread), "llvm" (LLVM IR) or "ptx". FlashError for
        a kernel that comes from a file: it holds no MLIR."""
        if self._compilation is None:
            raise FlashError(f"kernel '{self.name}' comes from a file, without its MLIR")
        return self._compilation.at(stage)

    def save(self, path: Union[str, os.PathLike]) -> None:
        """Writes the artefact, for `load` and flash-launch: whole or not at all.
        FlashError where the file can not be written."""
        self._handle.save(os.fspath(path))

    def __repr__(self):
        inputs = ", ".join(map(str, self.inputs))
        outputs = ", ".join(map(str, self.outputs))
        return f"<flash_mlir.Kernel {self.name} {self.target} ({inputs}) -> ({outputs})>"

    # --- Calling it -----------------------------------------------------------

    def __call__(
        self,
        *inputs: Any,
        out: Any = None,
        stream: Optional[int] = None,
        workspace: Any = None,
    ) -> Result:
        """Computes the attention of `inputs` and returns the outputs: one tensor,
        or a tuple where there are several (o, lse). Sizes are in elements, lse is
        a natural logarithm.

        out        tensors to write to, in the order of `outputs` (one, or a
                   sequence), any strides; without it they are allocated by the
                   framework of the first input
        stream     the CUDA stream's handle; the framework's current stream if
                   not given. Ignored on the CPU
        workspace  a tensor of scratch memory on the device, for kernels that
                   need it (`workspace_bytes`); allocated if not given

        Does not wait for the device. FlashError if an operand does not match the
        contract (the message names it, what is expected and what is given), if
        no kernel fits, or if there is no CUDA driver.
        """
        self._check_count(inputs, self.inputs, "inputs")
        outputs = self._given_outputs(out)
        tensors = [v for v, o in zip(inputs, self.inputs) if not o.is_scalar]
        self._check_tensors(inputs, self.inputs)
        kind, device = _tensors.common_device(tensors + (outputs or []))
        if kind == _tensors.CPU:
            return self._call_on_cpu(inputs, outputs)
        framework = _tensors.framework_of(tensors[0])
        if stream is None:
            stream = framework.current_stream(device)
        views = self._views(inputs, self.inputs, device, stream)
        if outputs is None:
            sizes = self._handle.output_sizes(
                [v.argument for v in views], sum(self._output_ranks)
            )
            outputs = [
                framework.empty(shape, output.dtype, device, stream)
                for shape, output in zip(
                    _tensors.split_sizes(sizes, self._output_ranks), self.outputs
                )
            ]
        views_out = self._views(outputs, self.outputs, device, stream)
        arguments = self._in_order(views, views_out)
        if self._needs_workspace and workspace is None:
            size = self._handle.workspace_bytes([v.argument for v in arguments])
            workspace = framework.empty((size,), "i8", device, stream)
        self._launch(arguments, device, stream, workspace)
        return outputs[0] if len(outputs) == 1 else tuple(outputs)

    def launch(
        self,
        *operands: Any,
        stream: Optional[int] = None,
        workspace: Any = None,
    ) -> None:
        """Launches on CUDA tensors that the caller has allocated: the inputs, then
        the outputs. Allocates nothing; otherwise as a call."""
        views, device, stream = self._bind(operands, stream)
        self._launch(views, device, stream, workspace)

    def workspace_bytes(self, *operands: Any) -> int:
        """Bytes of scratch memory that `launch` on these operands needs."""
        if not self._needs_workspace:
            return 0
        views, _, _ = self._bind(operands, None)
        return self._handle.workspace_bytes([v.argument for v in views])

    def prepare(self, device: int = 0) -> None:
        """Loads the device code onto the device, which otherwise the first
        launch does."""
        self._handle.prepare(device)

    # --- Pieces ---------------------------------------------------------------

    def _check_count(self, given, expected, what):
        if len(given) != len(expected):
            names = ", ".join(operand.name for operand in expected)
            raise FlashError(
                f"kernel '{self.name}' takes {len(expected)} {what} ({names}), "
                f"given {len(given)}"
            )

    def _check_tensors(self, given, expected):
        for value, operand in zip(given, expected):
            if operand.is_scalar == _tensors.is_tensor(value):
                wanted = "a number" if operand.is_scalar else "a tensor"
                raise FlashError(
                    f"operand '{operand.name}': expected {wanted}, given "
                    f"{type(value).__name__}"
                )

    def _given_outputs(self, out):
        if out is None:
            return None
        outputs = [out] if _tensors.is_tensor(out) else list(out)
        self._check_count(outputs, self.outputs, "outputs")
        self._check_tensors(outputs, self.outputs)
        return outputs

    def _bind(self, operands, stream):
        """Arguments of inputs and outputs in the contract's order, the device
        that they are on, and the stream."""
        expected = self.inputs + self.outputs
        self._check_count(operands, expected, "operands")
        self._check_tensors(operands, expected)
        tensors = [v for v, o in zip(operands, expected) if not o.is_scalar]
        kind, device = _tensors.common_device(tensors)
        if kind != _tensors.CUDA:
            raise FlashError("launch takes tensors on a CUDA device")
        if stream is None:
            stream = _tensors.framework_of(tensors[0]).current_stream(device)
        views = self._views(operands, expected, device, stream)
        count = len(self.inputs)
        return self._in_order(views[:count], views[count:]), device, stream

    def _views(self, values, operands, device, stream) -> List[_tensors.View]:
        """Arguments of the values; tensors are exported for `stream`."""
        views = []
        for value, operand in zip(values, operands):
            if operand.is_scalar:
                argument = _runtime.scalar_argument(operand.dtype, value)
                views.append(_tensors.View(argument, None))
            else:
                framework = _tensors.framework_of(value)
                views.append(framework.view(value, stream, device))
        return views

    def _in_order(self, inputs, outputs) -> List[_tensors.View]:
        """Merges inputs and outputs into the order of the contract."""
        inputs, outputs = iter(inputs), iter(outputs)
        return [next(inputs if is_input else outputs) for is_input in self._is_input]

    def _launch(self, views: Sequence[_tensors.View], device, stream, workspace):
        address = size = 0
        scratch = None
        if workspace is not None:
            framework = _tensors.framework_of(workspace)
            scratch = framework.view(workspace, stream, device)
            address, size = scratch.argument.value, _dense_bytes(scratch.argument)
        self._handle.launch([v.argument for v in views], device, stream, address, size)

    def _call_on_cpu(self, inputs, outputs) -> Result:
        if self._compilation is None:
            raise FlashError(
                f"kernel '{self.name}' comes from a file and runs on CUDA devices "
                "only; flash_mlir.compile makes one that runs on the CPU too"
            )
        function = self._compilation.cpu_function()
        views = [
            _tensors.View(_runtime.scalar_argument(operand.dtype, value), None)
            if operand.is_scalar
            else _tensors.host_view(value)
            for value, operand in zip(inputs, self.inputs)
        ]
        arguments = [view.argument for view in views]
        if self._handle_or_none:
            # Sizes that the contract says are the same must be: the function
            # itself does not look at that.
            self._handle.output_sizes(arguments, sum(self._output_ranks))
        results = function(arguments)
        if outputs is None:
            tensors = [v for v, o in zip(inputs, self.inputs) if not o.is_scalar]
            if not tensors or _tensors.is_numpy(tensors[0]):
                arrays = [_tensors.numpy_from_view(result) for result in results]
                return arrays[0] if len(arrays) == 1 else tuple(arrays)
            framework = _tensors.framework_of(tensors[0])
            outputs = [
                framework.empty(_tensors.shape_of(result), operand.dtype, -1, 0)
                for result, operand in zip(results, self.outputs)
            ]
        # All are checked before one is written.
        for output, result, operand in zip(outputs, results, self.outputs):
            _tensors.check_host_output(output, result, operand.name)
        for output, result in zip(outputs, results):
            _tensors.copy_to_host_tensor(output, result)
        return outputs[0] if len(outputs) == 1 else tuple(outputs)


class _Compilation:
    """The module that a kernel was compiled from, for what is made on demand."""

    def __init__(self, module, target, entry, tf32):
        self._module = module
        self._target = target
        self._entry = entry
        self._tf32 = tf32
        self._lock = threading.Lock()
        self._function = None

    def at(self, stage: str) -> str:
        if stage == "mlir":
            return self._module.fuse()
        if stage not in ("tile", "nvvm", "llvm", "ptx"):
            raise FlashError(f"unknown stage '{stage}', see Kernel.ir")
        if self._target is None:
            raise FlashError(f"a kernel for the CPU has no stage '{stage}'")
        return self._module.compile(
            stage, self._target, self._entry, self._tf32, False
        ).decode()

    def cpu_function(self):
        with self._lock:
            if self._function is None:
                self._function = self._module.compile_for_cpu(
                    self._entry, only_attention=self._target is not None
                )
            return self._function


def _operand(entry) -> Operand:
    shape = tuple(size if isinstance(size, int) else size[1] for size in entry["shape"])
    return Operand(entry["name"], entry["dtype"], shape, entry["scalar"])


def _of_role(operands, roles, role):
    return [operand for operand, r in zip(operands, roles) if r == role]


def _dense_bytes(argument) -> int:
    """Bytes from an argument's address on; 0 if its elements are not adjacent."""
    elements = 1
    for size, step in zip(reversed(argument.sizes()), reversed(argument.steps())):
        if size > 1 and step != elements:
            return 0
        elements *= size
    return elements * _runtime.BYTE_SIZES[_runtime.DTYPES[argument.dtype]]


def compile(
    mlir: Union[str, bytes, os.PathLike, Any],
    target: str = "sm_80",
    entry: Optional[str] = None,
    *,
    tf32: bool = False,
    cubin: bool = False,
    numerics: str = "standard",
) -> Kernel:
    """Compiles the attention of an MLIR module.

    mlir     the module: its text, its bytecode, a path to a file with either, or
             an object whose str() is its text (a Module of MLIR's bindings).
             linalg on tensors as front ends export it, or with flash.attention
    target   "sm_80", "sm_86", "sm_89", "sm_90a", …: a kernel for CUDA devices
             (code for sm_80 runs on every card since), which also runs on the
             CPU; or "cpu": the whole function `entry` for the CPU, whatever it
             holds
    entry    the function whose attention is meant, if the module has several
    tf32     let products of f32 operands round them to tf32
    cubin    assemble the code now, by ptxas, instead of on the device
    numerics what fusing may change of the rounding: "strict", "standard" or
             "fast" (docs/Numerics.md)

    The kernel's operands are those of the attention: `kernel.inputs`.

    FlashError, with the location in the module, if it is not valid, if it has no
    attention that is recognised, or several, or if the target is unknown or
    cannot run it. Warnings of the compiler become Python warnings.
    """
    from . import _compiler

    module = _compiler.Module(*_read_module(mlir), numerics)
    if target == "cpu":
        compilation = _Compilation(module, None, entry, tf32)
        signature = compilation.cpu_function().signature
        return Kernel(None, signature, compilation)
    data = module.compile("artefact", target, entry, tf32, cubin)
    return _kernel(
        _runtime.KernelHandle.parse(data), _Compilation(module, target, entry, tf32)
    )


def _read_module(mlir) -> Tuple[bytes, str]:
    """The bytes of a module and a name for its locations."""
    if isinstance(mlir, bytes):
        return mlir, "<bytes>"
    if isinstance(mlir, os.PathLike):
        with open(mlir, "rb") as file:
            return file.read(), os.fspath(mlir)
    return str(mlir).encode(), "<string>"


def _kernel(handle: _runtime.KernelHandle, compilation=None) -> Kernel:
    return Kernel(handle, json.loads(handle.contract()), compilation)


def load(path: Union[str, os.PathLike]) -> Kernel:
    """Loads an artefact that `Kernel.save` or flash-compile wrote. Loads neither
    the compiler nor LLVM into the process, and needs no CUDA device.

    FlashError if the file is missing, truncated, foreign, corrupted, or of
    another version."""
    return _kernel(_runtime.KernelHandle.load(os.fspath(path)))
