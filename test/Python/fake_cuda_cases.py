"""Cases of test_kernel.py, each run in a process of its own on the fake driver.

usage: fake_cuda_cases.py CASE ARTEFACT
"""

import json
import os
import struct
import sys
import threading

import flash_mlir
from device_tensor import DeviceTensor, make_framework

NUMBERS = bytes(range(256))


def calls(name):
    with open(os.environ["FAKE_CUDA_LOG"]) as log:
        return [c for c in map(json.loads, log) if c["call"] == name]


def operands(tensor=DeviceTensor, b=2, m=200, n=77, **more):
    """q, k, v for artefact_file.CONTRACT; q holds something."""
    q = tensor((b, 4, m, 64), "bf16", **more)
    q.write(NUMBERS * (q.bytes // 256))
    return q, tensor((b, 4, n, 64), "bf16", **more), tensor((b, 4, n, 64), "bf16", **more)


def refuses_more(call, *messages):
    before = len(calls("cuLaunchKernel"))
    try:
        call()
    except flash_mlir.FlashError as error:
        assert all(m in str(error) for m in messages), error
    else:
        raise AssertionError("not refused")
    assert len(calls("cuLaunchKernel")) == before


def refuses(call, *messages):
    refuses_more(call, *messages)
    assert not calls("cuLaunchKernel")


def case_out(kernel):
    """DLPack alone: outputs are given, the default stream is used."""
    q, k, v = operands()
    o, workspace = DeviceTensor((2, 4, 200, 64), "bf16"), DeviceTensor((2048,), "i8")
    assert kernel(q, k, v, 0.5, out=o, workspace=workspace) is o
    (call,) = calls("cuLaunchKernel")
    assert call["kernel"] == "attention_fast" and call["stream"] == 0 and call["grid"] == [2, 4, 2]
    assert call["params"] == [
        q.address, k.address, v.address, o.address,
        struct.unpack("<I", struct.pack("<f", 0.5))[0], 64, 64, 200, 77, workspace.address, q.bytes,
    ]  # fmt: skip
    # DLPack spells the default stream 1.
    assert q.streams == k.streams == o.streams == [1]
    assert o.read() == q.read()
    (clear,) = calls("cuMemsetD8Async")
    assert clear["bytes"] == 2048 and clear["stream"] == 0


def case_launch_takes_outputs_last(kernel):
    q, k, v = operands()
    o, workspace = DeviceTensor((2, 4, 200, 64), "bf16"), DeviceTensor((4096,), "i8")
    assert kernel.workspace_bytes(q, k, v, 0.5, o) == 2048
    assert kernel.launch(q, k, v, 0.5, o, stream=77, workspace=workspace) is None
    assert calls("cuLaunchKernel")[0]["stream"] == 77 and q.streams[-1] == 77
    assert o.read() == q.read()


def case_strides_and_offsets(kernel):
    """A (b, s, h, d) tensor seen as (b, h, s, d), 16 bytes into its memory."""
    strides = [200 * 4 * 64, 64, 4 * 64, 1]
    q = DeviceTensor((2, 4, 200, 64), "bf16", strides, offset=16)
    _, k, v = operands()
    o, workspace = DeviceTensor((2, 4, 200, 64), "bf16"), DeviceTensor((2048,), "i8")
    kernel(q, k, v, 1, out=[o], workspace=workspace)
    (call,) = calls("cuLaunchKernel")
    assert call["kernel"] == "attention_fast"
    assert call["params"][0] == q.base + 16 and call["params"][5] == 256


def case_misaligned(kernel):
    q, k, v = operands(offset=2)
    o, workspace = DeviceTensor((2, 4, 200, 64), "bf16"), DeviceTensor((2048,), "i8")
    kernel(q, k, v, 1.0, out=o, workspace=workspace)
    (call,) = calls("cuLaunchKernel")
    assert call["kernel"] == "attention_plain" and call["shared"] == 32768


def case_no_kernel_fits(kernel):
    q, k, v = operands()
    o = DeviceTensor((2, 4, 200, 64), "bf16", strides=[51200, 12800, 1, 200])
    workspace = DeviceTensor((2048,), "i8")
    refuses(
        lambda: kernel(q, k, v, 1.0, out=o, workspace=workspace),
        "no kernel of 'attention' fits", "'attention_plain': needs unit strides along d",
    )  # fmt: skip


def case_versioned_capsule(kernel):
    q, k, v = operands(version=1)
    o, workspace = DeviceTensor((2, 4, 200, 64), "bf16"), DeviceTensor((2048,), "i8")
    kernel(q, k, v, 0.5, out=o, workspace=workspace)
    assert o.read() == q.read()


def case_unknown_dlpack_version(kernel):
    q, k, v = operands(version=2)
    o, workspace = DeviceTensor((2, 4, 200, 64), "bf16"), DeviceTensor((2048,), "i8")
    refuses(lambda: kernel(q, k, v, 0.5, out=o, workspace=workspace), "DLPack version 2")


def case_torch(kernel):
    """Outputs and workspace from torch, on its current stream, without a wait."""
    torch = sys.modules["torch"] = make_framework("torch")
    q, k, v = operands(torch.Tensor)
    o = kernel(q, k, v, 0.125)
    assert type(o) is torch.Tensor and o.shape == q.shape and o.read() == q.read()
    assert torch.allocated == [
        ((2, 4, 200, 64), "bfloat16", "cuda:0", 0x5150), ((2048,), "int8", "cuda:0", 0x5150),
    ]  # fmt: skip
    (call,) = calls("cuLaunchKernel")
    assert call["stream"] == 0x5150 and call["params"][:4] == [
        x.address for x in (q, k, v, o)]  # fmt: skip
    # No detour by DLPack.
    assert q.streams == k.streams == v.streams == o.streams == []
    q.requires_grad = True
    refuses_more(lambda: kernel(q, k, v, 0.125), "pass tensor.detach()")
    u8 = torch.Tensor((4,), "u8")
    refuses_more(lambda: kernel(u8, k, v, 0.125), "tensors of u8 are not supported")


def case_torch_strides(kernel):
    torch = sys.modules["torch"] = make_framework("torch")
    q, k, v = operands(torch.Tensor, strides=[200 * 4 * 64, 64, 4 * 64, 1], n=200)
    kernel(q, k, v, 0.125)
    (call,) = calls("cuLaunchKernel")
    assert call["params"][5:7] == [256, 256] and call["kernel"] == "attention_fast"


def case_torch_other_stream(kernel):
    """Memory for another stream is allocated on that stream."""
    torch = sys.modules["torch"] = make_framework("torch")
    q, k, v = operands(torch.Tensor)
    kernel(q, k, v, 0.125, stream=0x99)
    assert [a[3] for a in torch.allocated] == [0x99, 0x99] and torch.streams == [0x5150]
    assert calls("cuLaunchKernel")[0]["stream"] == 0x99
    assert q.streams == [0x99]


def case_torch_other_device(kernel):
    torch = sys.modules["torch"] = make_framework("torch")
    q, k, v = operands(torch.Tensor, device=1)
    o = kernel(q, k, v, 0.125)
    assert o.device == 1 and torch.allocated[0][2] == "cuda:1"
    assert calls("cuLaunchKernel")[0]["device"] == 1


def case_cupy(kernel):
    cupy = sys.modules["cupy"] = make_framework("cupy")
    q, k, v = operands(cupy.Tensor)
    refuses(lambda: kernel(q, k, v, 0.125), "CuPy has no bf16")
    o = cupy.Tensor(q.shape, "bf16")
    assert kernel(q, k, v, 0.125, out=o) is o
    assert cupy.allocated == [((2048,), "int8", "cuda:0", 0x5150)]
    assert calls("cuLaunchKernel")[0]["stream"] == 0x5150


def case_threads(kernel):
    """Many threads, one kernel: the code is loaded once, every result is right."""
    torch = sys.modules["torch"] = make_framework("torch")
    wrong = []

    def work(i):
        q, k, v = operands(torch.Tensor, m=8 * (i + 1))
        for _ in range(20):
            if kernel(q, k, v, 0.5).read() != q.read():
                wrong.append(i)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(calls("cuModuleLoadDataEx")) == 1 and len(calls("cuLaunchKernel")) == 160


def case_prepare(kernel):
    kernel.prepare()
    assert len(calls("cuModuleLoadDataEx")) == 1
    # 2 is relaxed: a capture in progress is not disturbed.
    assert calls("cuModuleLoadDataEx")[0]["capture_mode"] == 2
    case_out(kernel)
    # The same code loaded again, as another kernel, is not loaded again.
    flash_mlir.load(sys.argv[2]).prepare()
    assert len(calls("cuModuleLoadDataEx")) == 1


def case_a_launch_allocates_nothing(kernel):
    q, k, v = operands()
    o, workspace = DeviceTensor((2, 4, 200, 64), "bf16"), DeviceTensor((2048,), "i8")
    before = len(calls("cuMemAlloc_v2"))
    for _ in range(3):
        kernel(q, k, v, 0.5, out=o, workspace=workspace)
    assert len(calls("cuMemAlloc_v2")) == before and len(calls("cuLaunchKernel")) == 3
    assert not calls("cuCtxSynchronize")


def case_refusals(kernel):
    q, k, v = operands()
    o, workspace = DeviceTensor((2, 4, 200, 64), "bf16"), DeviceTensor((2048,), "i8")
    more = dict(out=o, workspace=workspace)
    refuses(lambda: kernel(q, k, v), "takes 4 inputs (q, k, v, scale), given 3")
    refuses(lambda: kernel(q, k, 1.0, 0.5, **more), "operand 'v': expected a tensor, given float")
    refuses(lambda: kernel(q, k, v, v, **more), "operand 'scale': expected a number")
    refuses(lambda: kernel(q, k, v, 0.5), "pass the outputs as out=")
    refuses(lambda: kernel(q, k, v, 0.5, out=[o, o]), "takes 1 outputs (o), given 2")
    refuses(lambda: kernel(q, k, v, 0.5, out=o), "pass the outputs as out=")
    short = DeviceTensor((2047,), "i8")
    refuses(
        lambda: kernel(q, k, v, 0.5, out=o, workspace=short),
        "the workspace has 2047 bytes, 2048 are needed",
    )
    holes = DeviceTensor((2048,), "i8", strides=[2])
    refuses(lambda: kernel(q, k, v, 0.5, out=o, workspace=holes), "the workspace has 0 bytes")
    odd = DeviceTensor((2048,), "i8", offset=8)
    refuses(lambda: kernel(q, k, v, 0.5, out=o, workspace=odd), "not a multiple of 16 bytes")
    refuses(
        lambda: kernel(DeviceTensor(q.shape, "f16"), k, v, 0.5, **more),
        "operand 'q': wrong element type; expected bx4xmx64xbf16, given 2x4x200x64xf16",
    )
    refuses(
        lambda: kernel(q, DeviceTensor((3, 4, 77, 64), "bf16"), v, 0.5, **more),
        "operand 'k': dimension 0 is 3, not b = 2", "given 3x4x77x64xbf16",
    )  # fmt: skip
    refuses(
        lambda: kernel(q, k, v, 0.5, out=DeviceTensor((2, 4, 100, 64), "bf16"), workspace=workspace),
        "operand 'o': dimension 2 is 100, not m = 200",
    )
    refuses(
        lambda: kernel(q, k, v, 0.5, workspace=workspace,
                       out=DeviceTensor((2, 4, 200, 64), "bf16", strides=[0, 12800, 64, 1])),
        "operand 'o': an output with stride 0 along dimension 0",
    )  # fmt: skip
    refuses(lambda: kernel(DeviceTensor((4,), "u8"), k, v, 0.5, **more), "type code 1, 8 bits")
    refuses(
        lambda: kernel(operands(offset=1)[0], k, v, 0.5, **more),
        "operand 'q': the address is not a multiple of 2 bytes",
    )
    refuses(
        lambda: kernel(operands(device=1)[0], k, v, 0.5, **more),
        "tensors on different devices: CUDA device 1 and CUDA device 0",
    )
    import numpy

    refuses(
        lambda: kernel(numpy.zeros((2, 4, 200, 64), numpy.float16), k, v, 0.5, **more),
        "tensors on different devices: the CPU and CUDA device 0",
    )
    refuses(
        lambda: kernel(*[numpy.zeros((2, 4, 8, 64), numpy.float16)] * 3, 0.5),
        "comes from a file and runs on CUDA devices only",
    )
    refuses(lambda: kernel.launch(*[numpy.zeros(1)] * 3, 0.5, numpy.zeros(1)), "on a CUDA device")
    # And after all that it still works.
    kernel(q, k, v, 0.5, **more)
    assert len(calls("cuLaunchKernel")) == 1


if __name__ == "__main__":
    globals()["case_" + sys.argv[1]](flash_mlir.load(sys.argv[2]))
