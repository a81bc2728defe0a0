# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Of a printed tile program: the kernel for packed rows, without its contract."""

import re
import sys

HEAD = """// Causal attention (4 batches, 16 heads, 4096 queries and keys, head dim 128, bf16)
// at level 4, as `flash-compile --target=sm_80 --emit=tile` prints it: the picture
// of the algorithm. lib/Conversion/FlashToTile/MmaSyncProgram.cpp writes it and
// says in words what it does; docs/TileDialect.md has the ops.
// test/Conversion/FlashToTile/causal.mlir keeps this page up to date.
"""
text = re.sub(r" attributes \{flash\.contract.*?\} \{\n", " {\n", sys.stdin.read(), 1)
kernels = text.split("    gpu.func @")
sys.stdout.write(HEAD + kernels[0] + "    gpu.func @" + kernels[1] + "  }\n}\n")
