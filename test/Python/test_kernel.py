"""The package on loaded artefacts: no compiler, and a fake CUDA driver."""

import json
import subprocess
import sys

import pytest

import fake_cuda_cases
import flash_mlir
from artefact_file import CONTRACT, PTX, changed, pack

CASES = [name[5:] for name in dir(fake_cuda_cases) if name.startswith("case_")]


@pytest.fixture
def artefact(tmp_path):
    path = tmp_path / "a.flash"
    path.write_bytes(pack(CONTRACT, PTX))
    return path


@pytest.mark.parametrize("case", CASES)
def test_fake_cuda(run_python, artefact, case):
    done = run_python("fake_cuda_cases.py", case, artefact, FAKE_CUDA_DEVICES="2")
    assert done.returncode == 0, done.stderr


def test_describes_itself(artefact):
    kernel = flash_mlir.load(artefact)
    assert (kernel.name, kernel.target) == ("attention", "sm_80")
    assert kernel.ptx == PTX.decode() and kernel.image == PTX
    assert kernel.contract == CONTRACT
    assert [str(operand) for operand in kernel.inputs + kernel.outputs] == [
        "q: bx4xmx64xbf16", "k: bx4xnx64xbf16", "v: bx4xnx64xbf16", "scale: f32",
        "o: bx4xmx64xbf16",
    ]  # fmt: skip
    assert [operand.is_scalar for operand in kernel.inputs] == [False, False, False, True]
    with pytest.raises(flash_mlir.FlashError, match="without its MLIR"):
        kernel.mlir


def test_cubin_has_no_ptx(tmp_path):
    (tmp_path / "a.flash").write_bytes(pack(changed("image", "format", "cubin"), b"\x7fELF\0x"))
    kernel = flash_mlir.load(tmp_path / "a.flash")
    assert kernel.image == b"\x7fELF\0x"
    with pytest.raises(flash_mlir.FlashError, match="holds a cubin"):
        kernel.ptx


def test_save_gives_the_same_bytes(artefact, tmp_path):
    flash_mlir.load(artefact).save(tmp_path / "b.flash")
    again = (tmp_path / "b.flash").read_bytes()
    assert flash_mlir.load(tmp_path / "b.flash").contract == CONTRACT
    # JSON may be spaced otherwise; what is said is the same, once and for all.
    flash_mlir.load(tmp_path / "b.flash").save(tmp_path / "c.flash")
    assert (tmp_path / "c.flash").read_bytes() == again
    assert again == pack(json.dumps(CONTRACT, separators=(",", ":")).encode(), PTX)


@pytest.mark.parametrize("target", ["none/b.flash", "."])
def test_save_fails_cleanly(artefact, tmp_path, target):
    with pytest.raises(flash_mlir.FlashError, match="cannot write"):
        flash_mlir.load(artefact).save(tmp_path / target)
    assert [p.name for p in tmp_path.iterdir()] == ["a.flash"]


@pytest.mark.parametrize(
    "data,message",
    [(None, "No such file"), (b"PK", "not a flash artefact"), (pack(CONTRACT, PTX)[:-1], "truncated"),
     (pack(CONTRACT, PTX, version=9), "version 9")],
)  # fmt: skip
def test_load_refuses(tmp_path, data, message):
    path = tmp_path / "a.flash"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(flash_mlir.FlashError, match=message) as error:
        flash_mlir.load(path)
    assert "a.flash" in str(error.value)


def test_loading_and_launching_map_no_llvm(run_python, artefact, tmp_path):
    script = tmp_path / "maps.py"
    script.write_text(
        "import sys, fake_cuda_cases, flash_mlir\n"
        "fake_cuda_cases.case_out(flash_mlir.load(sys.argv[1]))\n"
        "print(open('/proc/self/maps').read())\n"
    )
    done = run_python(script, artefact)
    assert done.returncode == 0, done.stderr
    assert "libFlashRuntime.so" in done.stdout and "fake-cuda/libcuda.so.1" in done.stdout
    assert not any(x in done.stdout for x in ("LLVM", "libMLIR", "FlashMLIR", "FlashCAPI"))


def test_no_driver(artefact):
    """Where there is no libcuda the error says so."""
    code = (
        "import ctypes, sys, flash_mlir\n"
        "try: ctypes.CDLL('libcuda.so.1'); sys.exit(77)\n"
        "except OSError: pass\n"
        "try: flash_mlir.load(sys.argv[1]).prepare()\n"
        "except flash_mlir.FlashError as error: print(error)\n"
    )
    import os

    path = os.pathsep.join(p for p in sys.path if p)
    done = subprocess.run(
        [sys.executable, "-c", code, str(artefact)], capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    if done.returncode == 77:
        pytest.skip("there is a CUDA driver here")
    assert done.stdout.startswith("no CUDA driver: libcuda.so.1: cannot open"), done.stderr


def test_missing_library(artefact):
    import os

    done = subprocess.run(
        [sys.executable, "-c", "import flash_mlir"], capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p),
             "FLASH_MLIR_LIBRARY_DIR": "/nowhere"},
    )  # fmt: skip
    assert "libFlashRuntime.so is in none of: /nowhere" in done.stderr
