"""lib/Runtime/Npy.cpp against NumPy itself."""

import io

import numpy as np
import pytest

DTYPES = {
    "f16": np.float16,
    "f32": np.float32,
    "f64": np.float64,
    "i1": np.bool_,
    "i8": np.int8,
    "i16": np.int16,
    "i32": np.int32,
    "i64": np.int64,
}


def save(array, version=None):
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, array, version=version)
    return buffer.getvalue()


@pytest.mark.parametrize("name", DTYPES)
@pytest.mark.parametrize("shape", [(), (0,), (7,), (3, 0, 2), (2, 3, 5)])
@pytest.mark.parametrize("version", [(1, 0), (2, 0), (3, 0)])
def test_round_trip(run_tool, tmp_path, name, shape, version):
    rng = np.random.default_rng(1)
    array = rng.integers(0, 100, shape).astype(DTYPES[name])
    (tmp_path / "in.npy").write_bytes(save(array, version))
    done = run_tool("flash-test-npy", tmp_path / "in.npy", tmp_path / "out.npy")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "".join(f"{n}x" for n in shape) + name + "\n"
    # Byte for byte what NumPy 1.0 format holds, and NumPy reads it back.
    back = np.load(tmp_path / "out.npy")
    assert back.dtype == array.dtype and back.shape == array.shape
    assert back.tobytes() == array.tobytes()


def test_bf16(run_tool, tmp_path):
    ml_dtypes = pytest.importorskip("ml_dtypes")
    array = np.arange(-6, 6).reshape(3, 4).astype(ml_dtypes.bfloat16)
    np.save(tmp_path / "in.npy", array)
    done = run_tool("flash-test-npy", tmp_path / "in.npy", tmp_path / "out.npy")
    assert done.stdout == "3x4xbf16\n", done.stderr
    back = np.load(tmp_path / "out.npy").view(ml_dtypes.bfloat16)
    assert (back == array).all()
    assert (tmp_path / "out.npy").read_bytes() == (tmp_path / "in.npy").read_bytes()


def test_booleans_are_zero_or_one(run_tool, tmp_path):
    data = save(np.zeros(3, np.bool_))
    (tmp_path / "in.npy").write_bytes(data[:-3] + bytes([2, 0, 255]))
    done = run_tool("flash-test-npy", tmp_path / "in.npy", tmp_path / "out.npy")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.npy").read_bytes()[-3:] == bytes([1, 0, 1])


F32 = save(np.arange(6, dtype=np.float32).reshape(2, 3))
BAD = {
    "no file": (None, "No such file"),
    "empty": (b"", "not a .npy file"),
    "foreign": (b"PK\x03\x04" + bytes(100), "not a .npy file"),
    "version": (F32[:6] + b"\x09" + F32[7:], "version 9 is not supported"),
    "in the length": (F32[:9], "truncated in the .npy header"),
    "in the header": (F32[:40], "truncated in the .npy header"),
    "in the elements": (F32[:-1], "truncated: 23 bytes of elements, 2x3xf32 takes 24"),
    "trailing": (F32 + b"x", "too long: 25 bytes of elements"),
    "fortran": (save(np.asfortranarray(np.ones((2, 3)))), "Fortran order"),
    "big endian": (save(np.ones(2, ">f4")), "big-endian"),
    "complex": (save(np.ones(2, np.complex64)), "dtype '<c8' is not supported"),
    "unsigned": (save(np.ones(2, np.uint8)), "dtype '|u1' is not supported"),
    "structured": (save(np.ones(2, "i4,i4")), "structured dtypes"),
    "negative": (F32.replace(b"(2, 3)", b"(2,-3)"), "malformed .npy header"),
    "huge": (F32.replace(b"(2, 3), }", b"(99999999999999999999,)}"), "malformed|out of range"),
    "overflow": (
        F32.replace(b"'shape': (2, 3), }" + b" " * 20, b"'shape': (4294967296, 4294967296), }  "),
        "out of range",
    ),
    "promises": (F32.replace(b"(2, 3), }   ", b"(99999999,)}"), "truncated: 24 bytes"),
    "no shape": (F32.replace(b"shape", b"shops"), "unknown key 'shops'"),
    "not a dict": (F32.replace(b"{'descr", b"['descr"), "malformed .npy header"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad(run_tool, tmp_path, case):
    data, message = BAD[case]
    if data is not None:
        (tmp_path / "in.npy").write_bytes(data)
    done = run_tool("flash-test-npy", tmp_path / "in.npy", tmp_path / "out.npy")
    assert done.returncode == 1
    assert "cannot read" in done.stderr and "in.npy" in done.stderr
    assert any(m in done.stderr for m in message.split("|")) , done.stderr
    assert not (tmp_path / "out.npy").exists()


def test_fuzz(run_tool, tmp_path):
    """A damaged header is refused or read, but never a crash."""
    rng = np.random.default_rng(7)
    for _ in range(150):
        data = bytearray(F32)
        for _ in range(rng.integers(1, 6)):
            data[rng.integers(len(data))] = rng.integers(256)
        (tmp_path / "in.npy").write_bytes(bytes(data[: rng.integers(len(data) + 1)]))
        done = run_tool("flash-test-npy", tmp_path / "in.npy", tmp_path / "out.npy")
        assert done.returncode in (0, 1), done.stderr


@pytest.mark.parametrize("target", ["missing/out.npy", ".", "/proc/out.npy"])
def test_unwritable(run_tool, tmp_path, target):
    (tmp_path / "in.npy").write_bytes(F32)
    done = run_tool("flash-test-npy", tmp_path / "in.npy", tmp_path / target)
    assert done.returncode == 1 and "cannot write" in done.stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.npy"]
