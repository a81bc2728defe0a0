"""What the Python tests share: where the build is."""

import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def pytest_configure(config):
    config.addinivalue_line("markers", "long: only under `make test-full`")


@pytest.fixture(scope="session")
def build_dir() -> pathlib.Path:
    """The CMake build under test (FLASH_BUILD_DIR, else build/)."""
    return pathlib.Path(os.environ.get("FLASH_BUILD_DIR", ROOT / "build"))


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
