# RUN: %python %s
"""What kernels move and compute, counted by the emulator: the formulas of the
schedule hold, on every run, and shared memory has no bank conflicts."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "utils"))

from attention_cases import BRAIN, Case, Mod, causal  # noqa: E402

B, H, S, D = 1, 2, 512, 64
WINDOW = Mod("""      %w = arith.constant 100 : index
      %first = arith.subi %m, %w : index
      %late = arith.cmpi sle, %n, %m : index
      %near = arith.cmpi sgt, %n, %first : index
      %keep = arith.andi %late, %near : i1
      flash.yield %keep : i1""", None)


def run(folder, mask, seed):
    """(counts, (queries, keys) of a tile)."""
    source, counts = folder / "f.mlir", folder / "counts.json"
    case = Case("counted", types=("bf16",) * 3, numerics=BRAIN, scale=0.125,
                sizes=dict(b=B, h=H, g=1, m=S, n=S, d=D, e=D), mask_mod=mask,
                lse_layout=None)
    source.write_text(case.module())
    subprocess.run(["flash-run", source, "--device=emulate",
                    f"--emulate-seed={seed}", f"--counts={counts}"],
                   check=True, stdout=subprocess.DEVNULL)
    tile = subprocess.run(["flash-compile", source, "--target=sm_80",
                           "--emit=mlir"], check=True, capture_output=True,
                          text=True).stdout
    sizes = re.search(r"tile_m = (\d+), tile_n = (\d+)", tile)
    return json.loads(counts.read_text())[0], tuple(map(int, sizes.groups()))


def keys_visited(kept, tile_m, tile_n):
    """Of all query tiles, where `kept` gives the first key and the last of a
    range of queries."""
    keys = 0
    for m in range(0, S, tile_m):
        first, last = kept(m, m + tile_m - 1)
        keys += (last // tile_n - first // tile_n + 1) * tile_n
    return keys


def check(name, mask, kept):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        counts, (tile_m, tile_n) = run(folder, mask, seed=1)
        assert run(folder, mask, seed=2)[0] == counts, "counts depend on the seed"
    keys = keys_visited(kept, tile_m, tile_n)
    tensor, row = B * H * S * D * 2, D * 2
    moved = {buffer["name"]: buffer for buffer in counts["global"]}
    assert set(moved) == {"q", "k", "v", "o"}, f"{name}: {set(moved)}"
    for operand, read, written in (("q", tensor, 0), ("k", B * H * keys * row, 0),
                                   ("v", B * H * keys * row, 0), ("o", 0, tensor)):
        buffer = moved[operand]
        assert buffer["bytes_read"] == read, (name, operand, buffer, read)
        assert buffer["bytes_written"] == written, (name, operand, buffer)
        # Rows are whole sectors, and neighbouring threads have neighbours.
        assert 32 * buffer["sectors_read"] == read, (name, operand, buffer)
        assert 32 * buffer["sectors_written"] == written, (name, operand, buffer)
    # Two products of 2-byte floats over each tile.
    assert counts["multiply_adds"] == B * H * tile_m * keys * 2 * D, name
    for access in counts["shared"]:
        assert access["wavefronts"] == access["ideal"], (name, access)


check("full", None, lambda first, last: (0, S - 1))
check("causal", causal(), lambda first, last: (0, last))
check("window", WINDOW, lambda first, last: (max(0, first - 99), last))
print("all counts are right")
