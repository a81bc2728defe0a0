#!/usr/bin/env python3
"""Times the way from linalg to PTX, one attention at a time.

usage: benchmarks/compile_time.py [--target sm_80] [--repeat 9] [--limit SECONDS]

Wall time of whole flash-compile processes, start-up included; the median of
some runs. With --limit the exit status is 1 if one takes longer.
"""

import argparse
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

from build_artefacts import HEAD_DIMS, ROOT, attention_module, fused_module


def seconds(command):
    """Wall and processor time."""
    wall, cpu = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True)
    wall = time.perf_counter() - wall
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, (after.ru_utime - cpu.ru_utime) + (after.ru_stime - cpu.ru_stime)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--target", default="sm_80")
    parser.add_argument("--repeat", type=int, default=9)
    parser.add_argument("--limit", type=float)
    parser.add_argument("--fused", action="store_true",
                        help="start from flash.attention, not from linalg")
    parser.add_argument("--flash-compile", type=pathlib.Path,
                        default=ROOT / "build" / "bin" / "flash-compile")
    options = parser.parse_args()
    module = fused_module if options.fused else attention_module
    slowest = 0
    with tempfile.TemporaryDirectory() as folder:
        source, ptx = (pathlib.Path(folder) / name for name in ("in.mlir", "out.ptx"))
        print("| attention | median | fastest | processor |\n|---|---|---|---|")
        for head_dim in HEAD_DIMS:
            for causal in (False, True):
                source.write_text(module(head_dim, causal))
                command = [options.flash_compile, source, "--emit=ptx",
                           f"--target={options.target}", "-o", ptx]
                times, cpu = zip(*(seconds(command) for _ in range(options.repeat)))
                assert ".visible .entry" in ptx.read_text()
                median = statistics.median(times)
                slowest = max(slowest, median)
                print(f"| d {head_dim}, {'causal' if causal else 'full'} "
                      f"| {median:.3f} s | {min(times):.3f} s "
                      f"| {statistics.median(cpu):.3f} s |")
    return options.limit is not None and slowest > options.limit


if __name__ == "__main__":
    sys.exit(main())
