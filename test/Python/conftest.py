"""What the Python tests share: where the build is, and a CUDA driver without a
card."""

import ctypes
import json
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("FLASH_BUILD_DIR", ROOT / "build"))

# The package of this checkout, on the libraries of the build under test.
sys.path.insert(0, str(ROOT / "python"))
os.environ.setdefault("FLASH_MLIR_LIBRARY_DIR", str(BUILD / "lib"))


@pytest.fixture(scope="session")
def build_dir() -> pathlib.Path:
    """The CMake build under test (FLASH_BUILD_DIR, else build/)."""
    return BUILD


@pytest.fixture(scope="session")
def run_tool(build_dir):
    """Runs a tool of the build; returns the finished process, text captured."""

    def run(tool, *arguments, env=None):
        return subprocess.run(
            [str(build_dir / "bin" / tool), *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=120,
            env={**os.environ, **(env or {})},
        )

    return run


class FakeCuda:
    """A fake libcuda for child processes: `env` selects it, `calls()` is what
    they asked of it. test/lib/Runtime/fake-libcuda.cpp says what it can do."""

    def __init__(self, build_dir, log):
        self.log = log
        self.env = {
            "LD_LIBRARY_PATH": str(build_dir / "test/lib/Runtime/fake-cuda"),
            "FAKE_CUDA_LOG": str(log),
        }

    def calls(self, name=None):
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        calls = [json.loads(line) for line in lines]
        return [c for c in calls if name is None or c["call"] == name]


@pytest.fixture
def run_python(fake_cuda):
    """Runs a script of this folder in a process with the fake driver; returns
    the finished process."""

    def run(script, *arguments, **env):
        paths = [str(ROOT / "python"), str(ROOT / "test" / "Python")]
        return subprocess.run(
            [sys.executable, str(ROOT / "test/Python" / script), *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=120,
            env={
                **os.environ,
                **fake_cuda.env,
                "PYTHONPATH": os.pathsep.join(paths),
                **env,
            },
        )

    return run


@pytest.fixture
def fake_cuda(build_dir, tmp_path):
    return FakeCuda(build_dir, tmp_path / "cuda.log")


class Runtime:
    """libFlashRuntime.so in this process."""

    def __init__(self, library):
        self.library = library
        library.flashRuntimeError.restype = ctypes.c_char_p
        library.flashKernelParse.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(ctypes.c_void_p)]
        library.flashKernelDestroy.argtypes = [ctypes.c_void_p]

    def parse(self, data):
        """None if `data` is an artefact, else what is wrong with it."""
        kernel = ctypes.c_void_p()
        if self.library.flashKernelParse(data, len(data), ctypes.byref(kernel)):
            return self.library.flashRuntimeError().decode()
        self.library.flashKernelDestroy(kernel)
        return None


@pytest.fixture(scope="session")
def runtime(build_dir):
    return Runtime(ctypes.CDLL(str(build_dir / "lib" / "libFlashRuntime.so")))
