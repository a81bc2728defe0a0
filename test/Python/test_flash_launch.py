"""flash-launch and lib/Runtime's launcher, on a CUDA driver without a card that
records what it is asked to do."""

import struct

import numpy as np
import pytest

from artefact_file import (
    CONTRACT, PTX, changed, dim, entry, integer, pack, pointer, scalar, tensor,
)  # fmt: skip

HEADER = ".version 7.0\n.target sm_80\n.address_size 64\n"


def bf16(array):
    """As ml_dtypes saves bf16, without it: exact for what 8 bits hold."""
    return (array.astype(np.float32).view(np.uint32) >> 16).astype("<u2").view("V2")


@pytest.fixture
def launch(run_tool, fake_cuda, tmp_path):
    """Runs flash-launch on a contract and its PTX, on the fake driver."""

    def run(contract, ptx, *arguments, **env):
        path = tmp_path / "a.flash"
        path.write_bytes(pack(contract, ptx if isinstance(ptx, bytes) else ptx.encode()))
        return run_tool("flash-launch", path, *arguments, env={**fake_cuda.env, **env})

    return run


def test_runs(launch, fake_cuda, tmp_path):
    rng = np.random.default_rng(0)
    q = bf16(rng.integers(-8, 8, (2, 4, 200, 64)))
    np.save(tmp_path / "q.npy", q)
    done = launch(
        CONTRACT, PTX, f"--input=q=@{tmp_path}/q.npy", "--input=scale=0.125",
        "--input=random:3", "--dim=n=77", f"--output=o=@{tmp_path}/o.npy",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    # The kernel that ran copied q to o.
    assert np.load(tmp_path / "o.npy").tobytes() == q.tobytes()
    assert np.load(tmp_path / "o.npy").shape == q.shape

    (call,) = fake_cuda.calls("cuLaunchKernel")
    assert call["kernel"] == "attention_fast"
    assert call["grid"] == [2, 4, 2] and call["block"] == [128, 1, 1]
    assert call["shared"] == 98304 and call["device"] == 0
    *pointers, scale, q_stride, k_stride, m, n, workspace, q_bytes = call["params"]
    assert len(set(pointers + [workspace])) == 5 and all(p % 256 == 0 for p in pointers)
    assert struct.pack("<I", scale) == struct.pack("<f", 0.125)
    assert (q_stride, k_stride, m, n) == (64, 64, 200, 77)
    assert q_bytes == q.nbytes
    names = [c["call"] for c in fake_cuda.calls()]
    # Cleared on the stream, right before the launch.
    at = names.index("cuLaunchKernel")
    assert names[at - 1] == "cuMemsetD8Async"
    assert fake_cuda.calls()[at - 1]["bytes"] == 2 * 1024
    # One module; shared memory set for both kernels; all that was allocated is freed.
    assert len(fake_cuda.calls("cuModuleLoadDataEx")) == 1
    assert [c["shared"] for c in fake_cuda.calls("cuFuncSetAttribute")] == [98304, 32768]
    assert names.count("cuMemAlloc_v2") == names.count("cuMemFree_v2") == 5


def test_loads_nothing_but_the_runtime(build_dir):
    import subprocess

    done = subprocess.run(["ldd", build_dir / "bin/flash-launch"], capture_output=True, text=True)
    assert "libFlashRuntime.so" in done.stdout
    assert not any(x in done.stdout for x in ("LLVM", "MLIR.so", "cuda"))


# A kernel with every kind of parameter: what arrives is what the contract says.
def test_parameters(launch, fake_cuda):
    values = [
        ["add", dim("m"), -300], ["sub", 5, dim("m")], ["mul", dim("m"), dim("n")],
        ["floordiv", ["sub", 0, dim("m")], 128], ["ceildiv", dim("m"), 128],
        ["mod", ["sub", 0, dim("m")], 128], ["min", dim("m"), dim("n")],
        ["max", dim("m"), dim("n")], ["eq", dim("m"), 200], ["eq", dim("m"), 201],
        ["le", dim("m"), 200], ["le", dim("m"), 199], ["and", 1, 0], ["and", 1, 1],
        ["stride", "q", 0], ["stride", "q", 1], ["aligned", "q", 256], ["aligned", "q", 1],
    ]  # fmt: skip
    want = [-100, -195, 15400, -2, 2, 56, 77, 200, 1, 0, 1, 0, 0, 1, 77, 1, 1, 1]
    scalars = {"s16": ("bf16", -2.5), "s64": ("f64", 0.1), "h": ("f16", 1 / 3), "i": ("i32", -7)}
    contract = changed("operands", [tensor("q", [dim("m"), dim("n")], "f32")] + [
        scalar(name, dtype) for name, (dtype, _) in scalars.items()])
    contract["workspace"] = dict(bytes=0, zeroed=False)
    contract["kernels"] = [dict(
        name="k", guard=1, guard_text="", grid=[1, 1, 1], block=[32, 2, 3], shared_bytes=0,
        params=[integer(v) for v in values] + [integer(-1, 8), integer(-2, 16), integer(-3, 32)]
        + [dict(kind="scalar", operand=s) for s in scalars] + [pointer("q")])]  # fmt: skip
    types = ["s64"] * len(values) + ["s8", "s16", "s32", "b16", "f64", "b16", "s32", "u64"]
    done = launch(
        contract, HEADER + entry("k", types, None), "--dim=m=200", "--dim=n=77", "--input=q=1",
        *(f"--input={name}={value!r}" for name, (_, value) in scalars.items()),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (call,) = fake_cuda.calls("cuLaunchKernel")
    got = call["params"]
    signed = [v - 2**64 if v >= 2**63 else v for v in got[: len(values)]]
    assert signed == want
    assert got[len(values) : -1] == [
        2**8 - 1, 2**16 - 2, 2**32 - 3, 0xC020, struct.unpack("<Q", struct.pack("<d", 0.1))[0],
        int(np.float16(1 / 3).view(np.uint16)), 2**32 - 7,
    ]  # fmt: skip
    assert call["block"] == [32, 2, 3] and call["shared"] == 0
    assert fake_cuda.calls("cuFuncSetAttribute") == []


def with_guards(*guards):
    contract = changed("operands", [tensor("q", [dim("m")], "f32")])
    contract["workspace"] = dict(bytes=0, zeroed=False)
    contract["kernels"] = [
        dict(name=f"k{i}", guard=guard, guard_text=f"text {i}", grid=[dim("m"), 1, 1],
             block=[32, 1, 1], shared_bytes=shared, params=[pointer("q")])
        for i, (guard, shared) in enumerate(guards)]  # fmt: skip
    ptx = HEADER + "".join(entry(f"k{i}", ["u64"], None) for i in range(len(guards)))
    return contract, ptx


GUARDS = [
    (["eq", ["mod", dim("m"), 8], 0], 0),
    # Protected from the division by m = 0.
    (["and", ["le", 1, dim("m")], ["eq", ["floordiv", 100, dim("m")], 33]], 0),
    (["le", dim("m"), 7], 100000),
    (["le", dim("m"), 7], 0),
]


@pytest.mark.parametrize("m,shared,want", [
    (16, 166912, "k0"), (3, 166912, "k1"), (5, 166912, "k2"), (5, 99000, "k3")])  # fmt: skip
def test_first_guard_that_holds(launch, fake_cuda, m, shared, want):
    contract, ptx = with_guards(*GUARDS)
    done = launch(contract, ptx, "--input=random", f"--dim=m={m}", FAKE_CUDA_SHARED=str(shared))
    assert done.returncode == 0, done.stderr
    assert [c["kernel"] for c in fake_cuda.calls("cuLaunchKernel")] == [want]


def test_no_guard_holds(launch, fake_cuda):
    contract, ptx = with_guards(*GUARDS[:3], (1, 200000))
    done = launch(contract, ptx, "--input=random", "--dim=m=9")
    assert done.returncode == 1
    assert done.stderr == (
        "flash-launch: error: no kernel of 'attention' fits these operands:\n"
        "  kernel 'k0': needs text 0\n  kernel 'k1': needs text 1\n"
        "  kernel 'k2': needs text 2\n  kernel 'k3': too little shared memory: "
        "needs 200000 bytes per block, the device has 166912\n"
    )
    assert fake_cuda.calls("cuLaunchKernel") == []


def test_empty_grid_launches_nothing(launch, fake_cuda, tmp_path):
    contract, ptx = with_guards((1, 0))
    done = launch(contract, ptx, "--input=random", "--dim=m=0")
    assert done.returncode == 0, done.stderr
    assert fake_cuda.calls("cuLaunchKernel") == []


def test_no_keys_still_launch(launch, fake_cuda, tmp_path):
    done = launch(
        CONTRACT, PTX, "--input=random", "--dim=b=1", "--dim=m=5", "--dim=n=0",
        f"--output=o=@{tmp_path}/o.npy",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (call,) = fake_cuda.calls("cuLaunchKernel")
    assert call["params"][1:3] == [0, 0]
    assert np.load(tmp_path / "o.npy").shape == (1, 4, 5, 64)


def test_dimensions_of_size_one_are_contiguous(launch, fake_cuda):
    # A stride that makes no difference must not fail a guard.
    contract = changed("operands", [tensor("q", [dim("m"), dim("n"), 8], "f32")])
    contract["workspace"] = dict(bytes=0, zeroed=False)
    contract["kernels"] = [dict(
        name="k", guard=1, guard_text="", grid=[1, 1, 1], block=[1, 1, 1], shared_bytes=0,
        params=[integer(["stride", "q", i]) for i in range(3)])]  # fmt: skip
    done = launch(
        contract, HEADER + entry("k", ["u64"] * 3, None), "--input=random", "--dim=m=1", "--dim=n=5"
    )
    assert done.returncode == 0, done.stderr
    assert fake_cuda.calls("cuLaunchKernel")[0]["params"] == [40, 8, 1]


def test_benchmark(launch, fake_cuda):
    contract, ptx = with_guards((1, 0))
    done = launch(contract, ptx, "--input=random", "--dim=m=8", "--benchmark=7")
    assert done.returncode == 0, done.stderr
    # Fake events are one millisecond apart.
    assert done.stdout == (
        "median 1000.00 us, minimum 1000.00 us, maximum 1000.00 us, 7 rounds\n"
    )
    names = [c["call"] for c in fake_cuda.calls()]
    first = names.index("cuEventRecord")
    # All rounds are enqueued before the host waits.
    assert names[first : first + 22] == [
        "cuEventRecord", "cuLaunchKernel", "cuEventRecord"] * 7 + ["cuEventSynchronize"]  # fmt: skip
    # Once for the result, ten times to warm up, seven times timed; loaded once.
    assert names.count("cuLaunchKernel") == 18 and names.count("cuModuleLoadDataEx") == 1
    # Nothing is allocated after the first launch.
    assert "cuMemAlloc_v2" not in names[names.index("cuLaunchKernel") :]


def test_random_is_repeatable_and_differs_between_operands(launch, tmp_path):
    def output(*arguments):
        done = launch(
            CONTRACT, PTX, "--dim=b=2", "--dim=m=64", "--dim=n=1", *arguments,
            f"--output=o=@{tmp_path}/o.npy",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        bits = np.load(tmp_path / "o.npy").view(np.uint16).astype(np.uint32) << 16
        return bits.view(np.float32)

    a, again, other = (output(f"--input=random:{s}") for s in (1, 1, 2))
    assert (a == again).all() and (a != other).mean() > 0.9
    assert abs(a.mean()) < 0.05 and abs(a.std() - 1) < 0.05
    assert np.abs(a).max() < 6 and len(np.unique(a)) > 500


# --- What bad input gets ------------------------------------------------------

Q = (2, 4, 8, 64)
BAD = {
    "not given": ([], "input 'q' is not given; --input=random"),
    "unknown input": (["--input=x=1"], "there is no input 'x'"),
    "output as input": (["--input=o=1"], "there is no input 'o'"),
    "unknown output": (["--output=q=@x.npy"], "there is no output 'q'"),
    "unknown dimension": (["--dim=s=1"], "there is no run-time dimension 's'"),
    "twice": (["--dim=m=1", "--dim=m=2"], "--dim=m=2: expected NAME=SIZE, each name once"),
    "negative": (["--dim=m=-1"], "--dim=m=-1: expected NAME=SIZE"),
    "size unknown": (["--input=random", "--dim=b=1"], "operand 'q': its size is not known, give --dim=m="),
    "huge": (["--input=random", "--dim=b=4611686018427387904", "--dim=m=4", "--dim=n=1"], "too large"),
    "no value": (["--input=random", "--input=scale=x", "--dim=b=1", "--dim=m=1", "--dim=n=1"], "'x' is neither @FILE"),
    "seed": (["--input=random:x", "--dim=b=1", "--dim=m=1", "--dim=n=1"], "expected random:SEED"),
    "unnamed": (["--input=@q.npy"], "expected NAME=VALUE"),
    "no file": (["--input=random", "--input=q=@none.npy"], "operand 'q': cannot read 'none.npy'"),
    "option": (["--inputs=q=1"], "unknown option '--inputs'"),
    "flag": (["--fast"], "unknown option '--fast'"),
    "artefacts": (["b.flash"], "more than one artefact"),
    "rounds": (["--benchmark=0"], "expected a number above 0"),
    "device": (["--device=-1"], "expected a device's number"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_command_line(launch, fake_cuda, case):
    arguments, message = BAD[case]
    done = launch(CONTRACT, PTX, *arguments)
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.startswith("flash-launch: error: ") and message in done.stderr, done.stderr
    assert fake_cuda.calls("cuLaunchKernel") == []


FILES = {
    "dtype": (dict(q=np.zeros(Q, np.float16)), "operand 'q': expected bx4xmx64xbf16", "holds 2x4x8x64xf16"),
    "rank": (dict(q=bf16(np.zeros(Q[1:]))), "operand 'q': expected bx4xmx64xbf16", "holds 4x8x64xbf16"),
    "constant": (
        dict(q=bf16(np.zeros((2, 5, 8, 64)))),
        "operand 'q': dimension 1 is 5, not 4; expected bx4xmx64xbf16 with b = 2",
        "given 2x5x8x64xbf16",
    ),
    "conflict": (
        dict(q=bf16(np.zeros(Q)), k=bf16(np.zeros((3, 4, 8, 64)))),
        "operand 'k': dimension 0 is 3, not b = 2 as in the operands before; expected bx4xnx64xbf16 with b = 2",
        "given 3x4x8x64xbf16",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FILES)
def test_bad_files(launch, fake_cuda, tmp_path, case):
    arrays, *messages = FILES[case]
    arguments = []
    for name, array in arrays.items():
        np.save(tmp_path / f"{name}.npy", array)
        arguments.append(f"--input={name}=@{tmp_path}/{name}.npy")
    done = launch(CONTRACT, PTX, "--input=random", "--dim=n=8", *arguments)
    assert done.returncode == 1
    assert all(m in done.stderr for m in messages), done.stderr
    assert fake_cuda.calls("cuLaunchKernel") == []


RANDOM = ["--input=random", "--dim=b=1", "--dim=m=8", "--dim=n=8"]


def test_no_driver(run_tool, tmp_path):
    (tmp_path / "a.flash").write_bytes(pack(CONTRACT, PTX))
    import ctypes

    try:
        ctypes.CDLL("libcuda.so.1")
    except OSError:
        pass
    else:
        pytest.skip("there is a CUDA driver here")
    done = run_tool("flash-launch", tmp_path / "a.flash", *RANDOM)
    assert done.returncode == 1
    assert "flash-launch: error: no CUDA driver: libcuda.so.1: cannot open" in done.stderr


CUDA = {
    "no device": (dict(FAKE_CUDA_DEVICES="0"), "no CUDA device"),
    "initialise": (dict(FAKE_CUDA_FAIL="cuInit=999"), "cannot initialise the CUDA driver: a fake error (FAKE_ERROR)"),
    "older device": (dict(FAKE_CUDA_ARCH="7.5"), "'attention' is compiled for sm_80 (PTX), the device is sm_75"),
    "memory": (dict(FAKE_CUDA_FAIL="cuMemAlloc_v2=2"), "cannot allocate 4096 bytes on the device"),
    "load": (dict(FAKE_CUDA_FAIL="cuModuleLoadDataEx=218"), "ptxas fatal: fake log"),
    "old driver": (dict(FAKE_CUDA_FAIL="cuModuleLoadDataEx=222"), "update the CUDA driver"),
    "launch": (dict(FAKE_CUDA_FAIL="cuLaunchKernel=700"), "cannot launch kernel 'attention_fast': a fake error (CUDA_ERROR_ILLEGAL_ADDRESS)"),
    "run": (dict(FAKE_CUDA_FAIL="cuCtxSynchronize=700"), "the device reports a failure"),
    "shared": (dict(FAKE_CUDA_SHARED="16384"), "too little shared memory: needs 32768 bytes per block, the device has 16384"),
}  # fmt: skip


@pytest.mark.parametrize("case", CUDA)
def test_what_the_driver_refuses(launch, fake_cuda, tmp_path, case):
    env, message = CUDA[case]
    done = launch(CONTRACT, PTX, *RANDOM, f"--output=o=@{tmp_path}/o.npy", **env)
    assert done.returncode == 1 and message in done.stderr, done.stderr
    assert not (tmp_path / "o.npy").exists()


def test_no_such_device(launch):
    done = launch(CONTRACT, PTX, *RANDOM, "--device=3", FAKE_CUDA_DEVICES="2")
    assert done.returncode == 1 and "no CUDA device 3: there are 2" in done.stderr


def test_other_device(launch, fake_cuda):
    done = launch(CONTRACT, PTX, *RANDOM, "--device=1", FAKE_CUDA_DEVICES="2")
    assert done.returncode == 0, done.stderr
    assert fake_cuda.calls("cuLaunchKernel")[0]["device"] == 1


def test_kernel_not_in_the_code(launch):
    done = launch(changed("kernels", 1, "name", "other"), PTX, *RANDOM)
    assert done.returncode == 1 and "kernel 'other' is not in the device code" in done.stderr


ARCHS = [
    ("sm_80", "ptx", "9.0", True), ("sm_90a", "ptx", "9.0", True), ("sm_90a", "ptx", "10.0", False),
    ("sm_90a", "ptx", "8.0", False), ("sm_80", "cubin", "8.6", True), ("sm_86", "cubin", "8.0", False),
    ("sm_80", "cubin", "9.0", False), ("sm_100f", "ptx", "10.3", True), ("sm_100f", "ptx", "12.0", False),
]  # fmt: skip


@pytest.mark.parametrize("arch,kind,device,runs", ARCHS)
def test_architectures(launch, arch, kind, device, runs):
    contract = changed("image", dict(format=kind, arch=arch))
    done = launch(contract, PTX, *RANDOM, FAKE_CUDA_ARCH=device)
    assert done.returncode == (0 if runs else 1), done.stderr
    assert runs or f"compiled for {arch}" in done.stderr


OVERFLOW = {
    "grid": (("grid", [dim("m"), 100000, 1]), "the grid's size 100000 along y is out of range"),
    "parameter": (("params", [integer(["mul", dim("m"), 2**30], 32)]), "does not fit 32 bits"),
    "division": (("params", [integer(["floordiv", 1, ["sub", dim("m"), 8]])]), "does not fit 64 bits"),
    "product": (("params", [integer(["mul", dim("m"), 2**62])]), "does not fit 64 bits"),
    "guard": (("guard", ["mul", dim("m"), 2**62]), "its guard, (m * 4611686018427387904), is out of range"),
}  # fmt: skip


@pytest.mark.parametrize("case", OVERFLOW)
def test_overflow_is_an_error(launch, fake_cuda, case):
    (field, value), message = OVERFLOW[case]
    contract, ptx = with_guards((1, 0))
    contract["kernels"][0][field] = value
    done = launch(contract, ptx, "--input=random", "--dim=m=8")
    assert done.returncode == 1 and message in done.stderr, done.stderr
    assert fake_cuda.calls("cuLaunchKernel") == []
