"""What the export scripts share: where files go, and the index beside them."""

import fcntl
import fnmatch
import json
import math
import os
import re
import shutil
import subprocess
import sys
import time
import traceback

LLVM_BIN = os.environ.get("FLASH_LLVM_BIN", "/usr/lib/llvm-22/bin")


def through_mlir_opt(text, *options):
    """The module as mlir-opt 22 prints it; fails where 22 cannot parse it."""
    run = subprocess.run(
        [os.path.join(LLVM_BIN, "mlir-opt"), "-", *options], input=text,
        capture_output=True, text=True)
    if run.returncode != 0:
        raise RuntimeError(f"mlir-opt: {run.stderr[:1000]}")
    return run.stdout


def packed_bits(text):
    """Dense i1 constants printed as hex: a bit each for MLIR 22, where newer
    MLIR has a byte each."""
    def repack(match):
        data = bytes.fromhex(match[1])
        if len(data) != math.prod(map(int, match[2].split("x")[:-1])):
            return match[0]
        bits = sum(1 << i for i, byte in enumerate(data) if byte)
        packed = bits.to_bytes((len(data) + 7) // 8, "little").hex().upper()
        return f'dense<"0x{packed}"> : tensor<{match[2]}i1>'
    return re.sub(
        r'dense<"0x([0-9A-F]+)"> : tensor<((?:\d+x)+)i1>', repack, text)


class Folder:
    """One folder of exports, with its entries of index.json.

    main() of each script makes one and calls export() per case, so that a case
    that fails is reported and the others go on."""

    def __init__(self, root, name, front_end):
        self.root, self.name, self.front_end = root, name, front_end
        self.entries, self.failed = [], []
        os.makedirs(os.path.join(root, name), exist_ok=True)

    def export(self, name, make, options=(), **entry):
        """Writes what make() returns to name.mlir. The rest goes into the index:
        attentions, attentions_max, backwards, mask, features; make() may return
        more of it beside the text."""
        started = time.time()
        try:
            made = make()
            text, more = made if isinstance(made, tuple) else (made, {})
            text = through_mlir_opt(packed_bits(text), *options)
        except Exception as error:  # a front end may refuse in any way
            if os.environ.get("FLASH_CORPUS_TRACE"):
                traceback.print_exc()
            line = (str(error).strip() or repr(error)).split("\n")[0][:300]
            self.failed.append(name)
            print(f"{self.name}/{name}: not exported: {line}", flush=True)
            return
        path = f"{self.name}/{name}.mlir"
        with open(os.path.join(self.root, path), "w", encoding="utf-8") as file:
            file.write(text)
        entry = {"file": path, **entry, **more}
        assert "attentions" in entry
        self.entries.append(
            {key: value for key, value in entry.items() if value is not None})
        self.write_index()
        print(f"{path}: {len(text) >> 10} kB, {time.time() - started:.1f} s",
              flush=True)

    def write_index(self):
        """Replaces this folder's entries in the index, which other folders and
        other processes share."""
        path = os.path.join(self.root, "index.json")
        made = {entry["file"] for entry in self.entries}
        with open(path, "a+", encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.seek(0)
            index = json.loads(file.read() or "[]")
            index = [e for e in index if e["file"] not in made]
            index = sorted(index + self.entries, key=lambda e: e["file"])
            file.seek(0)
            file.truncate()
            file.write("[\n" + ",\n".join(map(json.dumps, index)) + "\n]\n")

    def report(self):
        print(f"{self.name}: {len(self.entries)} exported, "
              f"{len(self.failed)} not ({self.front_end})")


def wanted(cases):
    """Those of the cases (name -> case) that the command line's patterns name,
    or all."""
    patterns = sys.argv[3:] or ["*"]
    return {name: cases[name] for pattern in patterns for name in cases
            if fnmatch.fnmatchcase(name, pattern)}


def folder_from_command_line(front_end):
    """usage: SCRIPT ROOT FOLDER [PATTERN...]"""
    if len(sys.argv) < 3:
        sys.exit(f"usage: {os.path.basename(sys.argv[0])} ROOT FOLDER [PATTERN...]")
    assert shutil.which(os.path.join(LLVM_BIN, "mlir-opt")), "no mlir-opt 22"
    return Folder(sys.argv[1], sys.argv[2], front_end)
