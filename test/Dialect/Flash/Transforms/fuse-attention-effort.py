# RUN: %python %s flash-opt
"""Recognition takes time linear in the number of ops: three times the layers,
of differing shapes and masks, need about three times the expressions."""

import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 4,
                                "benchmarks"))

from recognition_time import SCORES, SHAPES, module  # noqa: E402


def count(tool, layers):
    """(attentions, expressions, products tried) of a module of so many layers."""
    run = subprocess.run(
        [*tool, "-", "--fuse-attention", "--remarks-filter=fuse-attention-effort"],
        input=module(layers), capture_output=True, text=True, check=True)
    found = re.search(r"Effort .*expressions=(\d+), tried=(\d+)", run.stderr)
    return (run.stdout.count("= flash.attention "), *map(int, found.groups()))


once = len(SHAPES) * len(SCORES)
small, large = count(sys.argv[1:], once), count(sys.argv[1:], 3 * once)
print(f"{once} layers: {small}, {3 * once} layers: {large}")
assert small[0] == once and large[0] == 3 * once, "not all were fused"
assert large[2] <= 3.1 * small[2], "products are tried more than linearly often"
# What all layers share is traced once for each of them.
assert large[1] <= 3.3 * small[1], "more than linear"
assert small[1] <= 3000 * once, "too many expressions for a layer"
