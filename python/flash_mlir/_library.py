"""Finds and loads the project's shared libraries.

They are, in this order, in the folder that FLASH_MLIR_LIBRARY_DIR names, beside
this package (an installed wheel), or in the build folder of a source checkout.
"""

import ctypes
import os
import pathlib

from ._errors import FlashError

_PACKAGE = pathlib.Path(__file__).resolve().parent


def _folders():
    named = os.environ.get("FLASH_MLIR_LIBRARY_DIR")
    if named:
        return [pathlib.Path(named)]
    return [_PACKAGE / "lib", _PACKAGE.parents[1] / "build" / "lib"]


def load_library(name: str) -> ctypes.CDLL:
    """Loads lib<name>.so; calls release the interpreter's lock."""
    folders = _folders()
    for folder in folders:
        path = folder / f"lib{name}.so"
        if path.exists():
            try:
                return ctypes.CDLL(str(path))
            except OSError as error:
                raise FlashError(f"cannot load {path}: {error}") from None
    places = ", ".join(map(str, folders))
    raise FlashError(f"lib{name}.so is in none of: {places}")
