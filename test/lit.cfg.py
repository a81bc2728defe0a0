"""What a test may use.

RUN lines write plain tool names: build/bin, LLVM's (FileCheck, not,
mlir-opt, split-file), python (the virtual environment's) and ptxas are in PATH.

Features
  cuda         a card that the CUDA driver can use
  ptxas        ptxas, from PATH or the PyPI package nvidia-cuda-nvcc
  long         only under `make test-full`

Substitutions
  %python      the virtual environment's interpreter
  %src_root    the repository
  %obj_root    the build folder
  %llvm_lib    LLVM's library folder
  %llvm_bin    LLVM's tools
  %cmake, %cc, %cxx   CMake and the compilers that built the project

Two suites are made of this file (config.flash_suite): `check` runs every test,
`roundtrip` those that call flash-opt, each call with --verify-roundtrip.
`--param long=only` selects the long tests, `--param long=1` adds them.
"""

import ctypes
import glob
import os
import shutil
import sys
import sysconfig

roundtrip = config.flash_suite == "roundtrip"
long_tests = lit_config.params.get("long", "")

# A module of its own, because lit's workers find classes by module name.
sys.path.insert(0, os.path.join(config.flash_src_root, "test"))
from flash_test_format import FlashTest  # noqa: E402

config.name = "flash-roundtrip" if roundtrip else "flash"
config.test_format = FlashTest(
    only_flash_opt=roundtrip, only_long=long_tests == "only")
config.suffixes = [".mlir", ".test", ".py"]
# test/Python is pytest's; test/utils is what tests import.
config.excludes = [
    "Inputs", "Python", "utils", "CMakeLists.txt", "lit.cfg.py", "lit.site.cfg.py",
    "lit.local.cfg", "flash_test_format.py"]
config.test_source_root = os.path.join(config.flash_src_root, "test")
config.test_exec_root = os.path.join(
    config.flash_obj_root, "test", config.flash_suite)


def cuda_devices():
    """Number of cards; 0 where there is no driver."""
    try:
        driver = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return 0
    count = ctypes.c_int(0)
    if driver.cuInit(0) != 0 or driver.cuDeviceGetCount(ctypes.byref(count)):
        return 0
    return count.value


def find_ptxas():
    """Path of ptxas, None where there is none."""
    found = shutil.which("ptxas")
    if found:
        return found
    pattern = os.path.join(
        sysconfig.get_paths()["purelib"], "nvidia", "*", "bin", "ptxas")
    return next(iter(sorted(glob.glob(pattern))), None)


path = [
    os.path.join(config.flash_obj_root, "bin"),
    config.llvm_tools_dir,
    os.path.dirname(config.flash_python),
]
ptxas = find_ptxas()
if ptxas:
    config.available_features.add("ptxas")
    path.append(os.path.dirname(ptxas))
if cuda_devices() > 0:
    config.available_features.add("cuda")
if long_tests:
    config.available_features.add("long")
# A card is one; tests on it take turns (group set by Integration/GPU).
lit_config.parallelism_groups["gpu"] = 1

config.environment["PATH"] = os.pathsep.join(path + [os.environ["PATH"]])
config.environment["FILECHECK_OPTS"] = (
    "--enable-var-scope --allow-unused-prefixes=false")
for name in ("HOME", "CUDA_VISIBLE_DEVICES", "CCACHE_DIR", "OMP_NUM_THREADS"):
    if name in os.environ:
        config.environment[name] = os.environ[name]

config.substitutions += [
    ("%python", config.flash_python),
    ("%src_root", config.flash_src_root),
    ("%obj_root", config.flash_obj_root),
    ("%llvm_lib", config.llvm_library_dir),
    ("%llvm_bin", config.llvm_tools_dir),
    ("%cmake", config.cmake),
    ("%cc", config.c_compiler),
    ("%cxx", config.cxx_compiler),
]
if roundtrip:
    # A call that has the flag already must not get it twice.
    config.substitutions.append(
        (r"(?<![\w/.%-])flash-opt(?![\w.-])(?![^|;&]*-verify-roundtrip)",
         "flash-opt --verify-roundtrip"))
