#!/usr/bin/env python3
"""From an exported model to a fused kernel and its result: `make demo`.

Two modules: GPT-2's layer as Hugging Face writes it, exported by torch-mlir,
and one attention of its shape at s = 1024. Each is fused, compiled to PTX, run
on this machine (the attention on CUDA too, where there is a card) and compared
with the module as it came. Fails when nothing was fused, when a result is off,
or when no kernel came out.
"""

import argparse
import ctypes
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
LAYER = ROOT / "test" / "Corpus" / "Inputs" / "torch" / "gpt2.mask.mlir"
ATTENTION = ROOT / "examples" / "gpt2-attention.mlir"
ELEMENT_BITS = {"i1": 8, "index": 64}  # i1 takes a byte in memory
LIMIT_S = 600


class Failure(Exception):
    """What the demo cannot go on from."""


def run(tool, *arguments):
    """Standard output of a tool of the build."""
    command = [str(tool), *map(str, arguments)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=LIMIT_S)
    if done.returncode != 0:
        raise Failure(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def has_card():
    try:
        driver = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return False
    count = ctypes.c_int(0)
    return (driver.cuInit(0) == 0
            and driver.cuDeviceGetCount(ctypes.byref(count)) == 0
            and count.value > 0)


def tensor_bytes(types):
    """Bytes of all static tensors in a list of types, as it is printed."""
    total = 0
    for shape, element in re.findall(r"tensor<((?:\d+x)*)([a-z]+\d*)", types):
        bits = ELEMENT_BITS.get(element) or int(re.sub(r"\D", "", element))
        elements = 1
        for size in shape.split("x")[:-1]:
            elements *= int(size)
        total += elements * bits // 8
    return total


def bytes_moved(module):
    """Bytes that a module moves if each structured op reads its inputs once
    and writes its outputs once."""
    total = 0
    for line in module.splitlines():
        if re.search(r"= (linalg\.|flash\.attention)", line):
            for operands in re.findall(r"\b(?:ins|aux|tables|sink|outs)\(([^()]*)\)",
                                       line):
                total += tensor_bytes(operands)
    return total


def print_attentions(fused):
    """Prints each attention, without the rest of the module."""
    lines = fused.splitlines()
    for start, line in enumerate(lines):
        if "flash.attention" not in line:
            continue
        indent = line[:len(line) - len(line.lstrip())]
        end = start
        # With regions, the op ends where a line at its own indent has its type.
        while not re.search(r"-> tensor<[^()]*$", lines[end]):
            end += 1
        op = re.sub(r" (?=(?:ins|aux|tables|sink|outs)\(|dims \[|\{\w+ = |\w+_mod \{)", "\n      ",
                    lines[start])
        for part in [*op.splitlines(), *lines[start + 1:end + 1]]:
            print("   ", part.removeprefix(indent))


def measure(tools, module, device, *options):
    """One line of the table: what flash-run says about a module."""
    text = run(tools / "flash-run", module, f"--device={device}", "--verify",
               "--benchmark", "--rounds=5", *options)

    def find(pattern):
        found = re.search(pattern, text)
        if not found:
            raise Failure(f"flash-run says nothing like '{pattern}':\n{text}")
        return found.groups()

    if int(find(r"attentions: (\d+)")[0]) == 0:
        raise Failure(f"flash-run fused nothing in {module}")
    error = find(r"verify #0: ok +fused error max (\S+) rms (\S+) +"
                 r"unfused error max (\S+) rms (\S+)")
    times = find(r"(?s)fused: (\S+) ms.*unfused: (\S+) ms")
    return [device, f"{error[0]} / {error[2]}", f"{error[1]} / {error[3]}",
            f"{times[0]} / {times[1]}"]


def compile_kernel(tools, module, target, folder):
    """Compiles the attention of a module to PTX; says what came out."""
    path = folder / f"{module.stem}.{target}.ptx"
    path.unlink(missing_ok=True)
    run(tools / "flash-compile", module, f"--target={target}", "--emit=ptx",
        "-o", path)
    text = path.read_text() if path.exists() else ""
    entries = re.findall(r"\.entry\s+(\w+)", text)
    if not entries:
        raise Failure(f"flash-compile made no kernel of {module}")
    print(f"    {path.relative_to(folder.parent)}: kernel {', '.join(entries)},"
          f" {len(text.splitlines())} lines,"
          f" {len(re.findall('mma.sync', text))} mma.sync")


def show(title, module, devices, tools, folder, target):
    """The way of one module; returns its lines of the table."""
    print(f"\n{title}\n  {module.relative_to(ROOT) if module.is_relative_to(ROOT) else module}")
    fused = run(tools / "flash-opt", module, "--fuse-attention")
    count = fused.count(" flash.attention ")
    if count == 0:
        raise Failure(f"nothing was fused in {module}")
    print(f"  flash-opt --fuse-attention finds {count}:")
    print_attentions(fused)
    if target:
        print(f"  flash-compile --target={target}:")
        compile_kernel(tools, module, target, folder)
    plain = run(tools / "flash-opt", module)
    moved = [f"{bytes_moved(text) / 2**20:.1f}" for text in (fused, plain)]
    return [[title, *measure(tools, module, device), " / ".join(moved)]
            for device in devices]


def print_table(rows):
    head = ["fused / as it came", "on", "largest error", "rms error",
            "time, ms", "moves, MiB"]
    widths = [max(map(len, column)) for column in zip(head, *rows)]
    print()
    for row in [head, ["-" * width for width in widths], *rows]:
        print("  ".join(cell.ljust(width)
                        for cell, width in zip(row, widths)).rstrip())
    print("\nErrors are those against the same module in f64. A module moves the"
          "\nbytes that its structured ops read and write, each operand once.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--target", default="sm_80", help="of the kernels")
    parser.add_argument("--layer", type=pathlib.Path, default=LAYER)
    parser.add_argument("--attention", type=pathlib.Path, default=ATTENTION)
    arguments = parser.parse_args()

    tools = arguments.build / "bin"
    folder = arguments.build / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    card = has_card()
    if not card:
        print("no CUDA card here: kernels are compiled, and everything runs on"
              " the CPU")
    try:
        rows = show("GPT-2 layer, s = 128", arguments.layer, ["cpu"], tools,
                    folder, arguments.target)
        rows += show("GPT-2 attention, s = 1024", arguments.attention,
                     ["cpu", "cuda"] if card else ["cpu"], tools, folder,
                     arguments.target)
    except (Failure, subprocess.TimeoutExpired, OSError) as problem:
        print(f"demo: {problem}", file=sys.stderr)
        return 1
    print_table(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
