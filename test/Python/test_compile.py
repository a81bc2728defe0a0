"""The package on modules: compile, inspect, save, and call on the CPU."""

import json
import pathlib
import re

import numpy as np
import pytest

import flash_mlir
import modules

FlashError = flash_mlir.FlashError


def reference(q, k, v):
    """softmax(q kᵀ / 8) v in float64 on (b, h, s, d)."""
    q, k, v = (x.astype(np.float64) for x in (q, k, v))
    s = np.einsum("bhmd,bhnd->bhmn", q, k) / 8
    p = np.exp(s - s.max(-1, keepdims=True))
    return np.einsum("bhmn,bhne->bhme", p / p.sum(-1, keepdims=True), v)


def operands(dtype, m=200, n=77, peak=1.0, seed=0):
    rng = np.random.default_rng(seed)
    q = (peak * rng.standard_normal((2, 4, m, 64))).astype(dtype)
    k, v = (rng.standard_normal((2, 4, n, 64)).astype(dtype) for _ in range(2))
    return q, k, v


def relative_error(got, want):
    got = got.astype(np.float64)
    return np.sqrt(((got - want) ** 2).mean() / (want**2).mean())


@pytest.fixture(scope="module")
def bf16_kernel():
    return flash_mlir.compile(modules.attention("bf16"))


@pytest.fixture(scope="module")
def f32_kernel():
    return flash_mlir.compile(modules.attention("f32"), target="sm_80")


# --- The compiled kernel ------------------------------------------------------


def test_compiles(bf16_kernel):
    kernel = bf16_kernel
    assert kernel.target == "sm_80"
    assert [i.name for i in kernel.inputs] == ["q", "k", "v"]
    assert [o.name for o in kernel.outputs] == ["o"]
    assert all(i.dtype == "bf16" and len(i.shape) == 4 for i in kernel.inputs)
    # q and o have the same lengths, k and v have the same.
    q, k, v = kernel.inputs
    (o,) = kernel.outputs
    assert q.shape == o.shape and k.shape == v.shape and q.shape[2] != k.shape[2]
    assert q.shape[0] == 2 and q.shape[1] == 4 and q.shape[3] == 64
    entry = kernel.contract["kernels"][0]["name"]
    assert f".entry {entry}" in kernel.ptx and ".target sm_80" in kernel.ptx
    assert "mma.sync" in kernel.ptx
    assert "flash.attention" in kernel.mlir and "linalg.softmax" not in kernel.mlir


def test_every_stage(bf16_kernel):
    marks = {
        "mlir": "flash.attention", "tile": "tile.mma", "nvvm": "nvvm.mma.sync",
        "llvm": "define ", "ptx": ".version",
    }  # fmt: skip
    for stage, mark in marks.items():
        assert mark in bf16_kernel.ir(stage), stage
    assert bf16_kernel.ir("ptx") == bf16_kernel.ptx
    for stage in ("artefact", "cubin", "ptx2"):
        with pytest.raises(FlashError, match="unknown stage"):
            bf16_kernel.ir(stage)


def test_same_source_same_artefact(bf16_kernel, tmp_path):
    bf16_kernel.save(tmp_path / "a.flash")
    flash_mlir.compile(modules.attention("bf16")).save(tmp_path / "b.flash")
    assert (tmp_path / "a.flash").read_bytes() == (tmp_path / "b.flash").read_bytes()
    loaded = flash_mlir.load(tmp_path / "a.flash")
    assert loaded.ptx == bf16_kernel.ptx and loaded.contract == bf16_kernel.contract


def test_sources(tmp_path, bf16_kernel):
    text = modules.attention("bf16")
    (tmp_path / "a.mlir").write_text(text)

    class Module:
        def __str__(self):
            return text

    def without_file(ptx):
        return [line for line in ptx.splitlines() if ".file" not in line]

    for source in (text.encode(), tmp_path / "a.mlir", Module()):
        kernel = flash_mlir.compile(source)
        assert without_file(kernel.ptx) == without_file(bf16_kernel.ptx)


def test_bytecode(tmp_path, run_tool, bf16_kernel):
    (tmp_path / "a.mlir").write_text(modules.attention("bf16"))
    done = run_tool("flash-opt", tmp_path / "a.mlir", "--emit-bytecode", "-o", tmp_path / "a.mlirbc")
    assert done.returncode == 0, done.stderr
    kernel = flash_mlir.compile(tmp_path / "a.mlirbc")
    assert kernel.contract["kernels"] == bf16_kernel.contract["kernels"]


def test_launch_is_what_the_artefact_says(bf16_kernel, run_tool, fake_cuda, tmp_path):
    """flash-launch runs what compile made, on the fake driver."""
    bf16_kernel.save(tmp_path / "a.flash")
    m, n = bf16_kernel.inputs[0].shape[2], bf16_kernel.inputs[1].shape[2]
    done = run_tool(
        "flash-launch", tmp_path / "a.flash", "--input=random", f"--dim={m}=200", f"--dim={n}=77",
        env=fake_cuda.env,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (call,) = fake_cuda.calls("cuLaunchKernel")
    contract = bf16_kernel.contract["kernels"][0]
    assert call["kernel"] == contract["name"] and call["block"] == contract["block"]
    assert call["shared"] == contract["shared_bytes"]
    # As many parameters as the code itself declares.
    assert len(call["params"]) == len(contract["params"])
    assert 200 in call["params"] and 77 in call["params"]


# --- On the CPU ---------------------------------------------------------------


@pytest.mark.parametrize("peak", [0.02, 1.0, 20.0])
@pytest.mark.parametrize("m,n", [(1, 1), (5, 130), (200, 77)])
def test_numpy_f32(f32_kernel, m, n, peak):
    q, k, v = operands(np.float32, m, n, peak)
    o = f32_kernel(q, k, v)
    assert o.dtype == np.float32 and o.shape == (2, 4, m, 64)
    want = reference(q, k, v)
    assert relative_error(o, want) < 2e-6
    # The check sees a wrong kernel.
    assert n == 1 or relative_error(o, reference(q, k, np.roll(v, 1, axis=2))) > 1e-2
    assert relative_error(o, reference(q, k, np.roll(v, 1, axis=1))) > 1e-2


def test_numpy_bf16(bf16_kernel):
    ml_dtypes = pytest.importorskip("ml_dtypes")
    q, k, v = operands(ml_dtypes.bfloat16)
    o = bf16_kernel(q, k, v)
    assert relative_error(o, reference(q, k, v)) < 6e-3


def test_numpy_f16():
    kernel = flash_mlir.compile(modules.attention("f16"))
    q, k, v = operands(np.float16)
    assert relative_error(kernel(q, k, v), reference(q, k, v)) < 1e-3


def test_strided_arrays(f32_kernel):
    """(b, s, h, d) in memory, every other row, negative strides: no copy needed
    by the caller."""
    q, k, v = operands(np.float32)
    want = f32_kernel(q, k, v)
    strided = q.transpose(0, 2, 1, 3).copy().transpose(0, 2, 1, 3)
    wide = np.zeros((2, 4, 2 * 77, 64), np.float32)
    wide[:, :, ::2] = k
    assert np.array_equal(f32_kernel(strided, wide[:, :, ::2], v[:, :, ::-1][:, :, ::-1]), want)
    assert np.array_equal(f32_kernel(q[::-1], k[::-1], v[::-1]), want[::-1])


def test_out(f32_kernel):
    q, k, v = operands(np.float32)
    want = f32_kernel(q, k, v)
    out = np.full((2, 200, 4, 64), np.nan, np.float32).transpose(0, 2, 1, 3)
    assert f32_kernel(q, k, v, out=out) is out
    assert np.array_equal(out, want)
    with pytest.raises(FlashError, match="operand 'o': expected 2x4x200x64xf32, given 2x4x7x64xf32"):
        f32_kernel(q, k, v, out=np.zeros((2, 4, 7, 64), np.float32))
    out.setflags(write=False)
    with pytest.raises(FlashError, match="operand 'o': a read-only array"):
        f32_kernel(q, k, v, out=out)
    with pytest.raises(FlashError, match="given 2x4x200x64xf16"):
        f32_kernel(q, k, v, out=np.zeros((2, 4, 200, 64), np.float16))


def test_results_live_on_their_own(f32_kernel):
    import gc

    q, k, v = operands(np.float32)
    first = f32_kernel(q, k, v)
    copy = first.copy()
    rows = first[1:, :, 5]
    for seed in range(5):
        f32_kernel(*operands(np.float32, seed=seed))
    del first
    gc.collect()
    assert np.array_equal(rows, copy[1:, :, 5])


def test_inputs_are_not_written(f32_kernel):
    arrays = operands(np.float32)
    for array in arrays:
        array.setflags(write=False)
    f32_kernel(*arrays)


def test_dlpack_on_the_cpu(f32_kernel):
    """What is no NumPy array, but on the CPU, goes by DLPack."""

    class Tensor:
        def __init__(self, array):
            self.array = array

        def __dlpack__(self, **arguments):
            return self.array.__dlpack__(**arguments)

        def __dlpack_device__(self):
            return self.array.__dlpack_device__()

    q, k, v = operands(np.float32)
    out = np.empty_like(q)
    wrapped = Tensor(out)
    assert f32_kernel(Tensor(q), Tensor(k), Tensor(v), out=wrapped) is wrapped
    assert np.array_equal(out, f32_kernel(q, k, v))
    with pytest.raises(FlashError, match="pass the outputs as out="):
        f32_kernel(Tensor(q), Tensor(k), Tensor(v))


def test_threads_on_the_cpu(f32_kernel):
    import concurrent.futures

    inputs = [operands(np.float32, m=10 + i, seed=i) for i in range(8)]
    want = [f32_kernel(*i) for i in inputs]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda i: f32_kernel(*i), inputs * 4))
    assert all(np.array_equal(a, b) for a, b in zip(got, want * 4))


def test_whole_function_on_the_cpu():
    """target="cpu" compiles the function, whatever it holds."""
    text = """
    func.func private @helper(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
      %y = arith.addf %x, %x : tensor<?x3xf32>
      return %y : tensor<?x3xf32>
    }
    func.func @twice(%x: tensor<?x3xf32>, %s: f32, %i: tensor<4xi64>) -> (tensor<?x3xf32>, tensor<4xi64>) {
      %y = call @helper(%x) : (tensor<?x3xf32>) -> tensor<?x3xf32>
      %j = arith.muli %i, %i : tensor<4xi64>
      return %y, %j : tensor<?x3xf32>, tensor<4xi64>
    }
    """
    kernel = flash_mlir.compile(text, target="cpu")
    assert kernel.target == "cpu" and kernel.name == "twice"
    assert [str(i) for i in kernel.inputs] == ["arg0: d0x3xf32", "arg1: f32", "arg2: 4xi64"]
    x = np.arange(6, dtype=np.float32).reshape(2, 3)
    y, j = kernel(x, 1.5, np.arange(4))
    assert np.array_equal(y, 2 * x) and np.array_equal(j, np.arange(4) ** 2)
    first = np.zeros((2, 3), np.float32)
    with pytest.raises(FlashError, match="operand 'result1': expected 4xi64, given 5xi64"):
        kernel(x, 1.5, np.arange(4), out=(first, np.zeros(5, np.int64)))
    assert not first.any()
    with pytest.raises(FlashError, match="compiled for the CPU only"):
        kernel.ptx
    with pytest.raises(FlashError, match="a kernel for the CPU has no stage 'ptx'"):
        kernel.ir("ptx")
    with pytest.raises(FlashError, match="compiled for the CPU only"):
        kernel.save("never.flash")
    assert not pathlib.Path("never.flash").exists()


def test_function_without_tensor_arguments():
    text = """func.func @fill(%x: i64) -> tensor<3xi64> {
      %y = tensor.splat %x : tensor<3xi64>
      return %y : tensor<3xi64>
    }"""
    kernel = flash_mlir.compile(text, target="cpu")
    big = 2**53 + 1
    assert kernel(big).tolist() == [big] * 3
    with pytest.raises(OverflowError):
        kernel(2**63)


# --- What is refused ----------------------------------------------------------


@pytest.mark.parametrize(
    "arguments,message",
    [
        (lambda q, k, v: (q, k), r"takes 3 inputs \(q, k, v\), given 2"),
        (lambda q, k, v: (q, k, 1.0), "operand 'v': expected a tensor, given float"),
        (lambda q, k, v: (q, k, v.astype(np.float64)),
         "operand 'v': wrong element type; expected 2x4xnx64xf32 with n = 77, given 2x4x77x64xf64"),
        (lambda q, k, v: (q, k, v[0]), "operand 'v': wrong number of dimensions; .* given 4x77x64xf32"),
        (lambda q, k, v: (q, k, v[:, :, :, :32]), "operand 'v': dimension 3 is 32, not 64"),
        (lambda q, k, v: (q[:1], k, v), "operand 'q': dimension 0 is 1, not 2"),
        (lambda q, k, v: (q, k, v.astype(np.complex64)), "NumPy arrays of complex64"),
        (lambda q, k, v: (q, k, v.astype(">f4")), "NumPy arrays of >f4"),
    ],
)
def test_refuses_calls(f32_kernel, arguments, message):
    with pytest.raises(FlashError, match=message):
        f32_kernel(*arguments(*operands(np.float32)))


def test_lengths_must_agree(f32_kernel):
    q, k, v = operands(np.float32)
    with pytest.raises(FlashError, match="operand 'v': dimension 2 is 70, not n = 77"):
        f32_kernel(q, k, v[:, :, :70])


TWO = modules.attention("f32") + re.sub(
    "^#.*\n", "", modules.attention("f32").replace("@attention", "@other"), flags=re.M)  # fmt: skip
BAD = {
    "syntax": ("func.func @f( {", {}, "<string>:1:14: error: "),
    "verifier": (
        "func.func @f(%x: tensor<2xf32>) -> tensor<3xf32> {\n  return %x : tensor<2xf32>\n}", {},
        "<string>:2:3: error: type of return operand 0",
    ),
    "unknown op": ("\n\n  foo.bar", {}, "<string>:3:3: error: "),
    "nothing": ("func.func @f() {\n  return\n}", {}, "no attention"),
    "target": (modules.attention("f32"), dict(target="sm_13"), "unknown target 'sm_13'"),
    "entry": (modules.attention("f32"), dict(entry="g"), "no function 'g'"),
    "two": (TWO, {}, "second attention"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_refuses_modules(case):
    text, options, message = BAD[case]
    with pytest.raises(FlashError) as error:
        flash_mlir.compile(text, **options)
    assert message in str(error.value)


def test_entry_picks_one_of_two():
    kernel = flash_mlir.compile(TWO, entry="other")
    assert "other" in kernel.name
    q, k, v = operands(np.float32)
    assert relative_error(kernel(q, k, v), reference(q, k, v)) < 2e-6


@pytest.mark.parametrize(
    "text,message",
    [
        ("func.func @f(%x: memref<2xf32>) {\n  return\n}", "'memref<2xf32>' is not a tensor"),
        ("func.func @f(%x: tensor<2xcomplex<f32>>) {\n  return\n}", "is not a tensor"),
        ("func.func @f(%x: tensor<*xf32>) {\n  return\n}", "is not a tensor"),
        ("func.func @f() {\n  return\n}\nfunc.func @g() {\n  return\n}", "2 public functions"),
        ("func.func private @f()", "0 public functions"),
    ],
)
def test_cpu_refuses_modules(text, message):
    with pytest.raises(FlashError, match=re.escape(message)):
        flash_mlir.compile(text, target="cpu")


def test_errors_name_the_file(tmp_path):
    (tmp_path / "bad.mlir").write_text("\n%x")
    with pytest.raises(FlashError, match=r"bad.mlir:2:2: error: "):
        flash_mlir.compile(tmp_path / "bad.mlir")
    with pytest.raises(FileNotFoundError):
        flash_mlir.compile(tmp_path / "none.mlir")


def test_contract_is_json(bf16_kernel):
    assert json.loads(json.dumps(bf16_kernel.contract)) == bf16_kernel.contract


def test_numerics():
    """The level reaches the attention; another name is refused."""
    text = modules.attention("f32")
    for level in ("strict", "standard", "fast"):
        kernel = flash_mlir.compile(text, "cpu", numerics=level)
        attribute = f"numerics = #flash.numerics<{level}>"
        assert (attribute in kernel.ir("mlir")) == (level != "standard")
    with pytest.raises(flash_mlir.FlashError, match="unknown numerics 'exact'"):
        flash_mlir.compile(text, "cpu", numerics="exact")
