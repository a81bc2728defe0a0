#!/usr/bin/env python3
"""Times our attention kernels against PyTorch's on one card.

usage: benchmarks/attention.py [--artefacts DIR] [--out FILE] [--dry-run] ...

bf16, batch × sequence = 16k tokens, heads × head dim = 2048, forward, full and
causal; ours and PyTorch's scaled_dot_product_attention back ends in one process
on the same tensors, timed by CUDA events in interleaved rounds, medians. Before
anything is timed its output is compared with float64: a kernel that is wrong is
not timed, and the exit status is 1.

Needs PyTorch, the artefacts of benchmarks/build_artefacts.py and
libFlashRuntime.so; neither LLVM nor our Python package. --dry-run goes through
the same steps on a CPU with small sizes and no kernel of ours.
"""

import argparse
import contextlib
import ctypes
import json
import math
import pathlib
import platform
import re
import statistics
import sys
import time

import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOKENS, HIDDEN = 16 * 1024, 2048
LENGTHS = (512, 1024, 2048, 4096, 8192, 16384)
HEAD_DIMS = (64, 128)
# What is allowed: the errors of FlashAttention-2 times this.
ERROR_FACTOR = 1.05
# No bf16 output is further from float64 than this, whoever computed it.
RELATIVE_ERROR = 1e-2
BACKENDS = {"fa2": SDPBackend.FLASH_ATTENTION,
            "cudnn": SDPBackend.CUDNN_ATTENTION,
            "efficient": SDPBackend.EFFICIENT_ATTENTION}


# ---- Our kernels, through the C functions of libFlashRuntime.so -------------

class Argument(ctypes.Structure):
    """FlashArgument of include/flash-c/Runtime.h."""
    _fields_ = [("dtype", ctypes.c_int32), ("isScalar", ctypes.c_int32),
                ("value", ctypes.c_uint64), ("rank", ctypes.c_int64),
                ("shape", ctypes.POINTER(ctypes.c_int64)),
                ("strides", ctypes.POINTER(ctypes.c_int64))]


DTYPES = {torch.float16: 0, torch.bfloat16: 1, torch.float32: 2}


class Kernel:
    def __init__(self, runtime, path):
        self.runtime = runtime
        self.handle = ctypes.c_void_p()
        self.check(runtime.flashKernelLoad(
            str(path).encode(), ctypes.byref(self.handle)))
        contract = json.loads(runtime.flashKernelContract(self.handle))
        self.operands = [o["name"] for o in contract["operands"]]
        self.arch = contract["image"]["arch"]

    def check(self, code):
        if code:
            raise RuntimeError(self.runtime.flashRuntimeError().decode())

    def describe(self, tensors):
        """The arguments of a call, and what they refer to."""
        arguments = (Argument * len(self.operands))()
        alive = []
        for argument, name in zip(arguments, self.operands):
            tensor = tensors[name]
            rank = tensor.dim()
            shape = (ctypes.c_int64 * rank)(*tensor.shape)
            strides = (ctypes.c_int64 * rank)(*tensor.stride())
            alive += [tensor, shape, strides]
            argument.dtype = DTYPES[tensor.dtype]
            argument.value = tensor.data_ptr()
            argument.rank = rank
            argument.shape = ctypes.cast(shape, ctypes.POINTER(ctypes.c_int64))
            argument.strides = ctypes.cast(
                strides, ctypes.POINTER(ctypes.c_int64))
        return arguments, alive

    def check_contract(self, tensors):
        """What the runtime says of a call without a card."""
        arguments, alive = self.describe(tensors)
        shape = (ctypes.c_int64 * 4)()
        self.check(self.runtime.flashKernelOutputShapes(
            self.handle, arguments, len(self.operands) - 1, shape, 4))
        assert tuple(shape) == tuple(tensors["o"].shape), tuple(shape)
        size = ctypes.c_int64(-1)
        self.check(self.runtime.flashKernelWorkspaceBytes(
            self.handle, arguments, len(self.operands), ctypes.byref(size)))
        assert size.value == 0, "the kernel wants a workspace"
        del alive

    def bind(self, q, k, v):
        """A function that launches on the current stream, and its output."""
        o = torch.full_like(q, float("nan"))
        tensors = {"q": q, "k": k, "v": v, "o": o}
        self.check_contract(tensors)
        arguments, alive = self.describe(tensors)
        count, device = len(self.operands), q.device.index or 0
        self.check(self.runtime.flashKernelPrepare(self.handle, device))

        def run(alive=alive):
            stream = torch.cuda.current_stream().cuda_stream
            if self.runtime.flashKernelLaunch(self.handle, arguments, count,
                                              device, stream, 0, 0):
                self.check(1)
            return o
        return run


def load_runtime(path):
    runtime = ctypes.CDLL(str(path))
    pointer, size = ctypes.c_void_p, ctypes.c_size_t
    runtime.flashRuntimeError.restype = ctypes.c_char_p
    runtime.flashKernelContract.restype = ctypes.c_char_p
    runtime.flashKernelContract.argtypes = [pointer]
    runtime.flashKernelLoad.argtypes = [ctypes.c_char_p, pointer]
    runtime.flashKernelPrepare.argtypes = [pointer, ctypes.c_int32]
    runtime.flashKernelOutputShapes.argtypes = [
        pointer, pointer, size, pointer, size]
    runtime.flashKernelWorkspaceBytes.argtypes = [
        pointer, pointer, size, pointer]
    runtime.flashKernelLaunch.argtypes = [
        pointer, pointer, size, ctypes.c_int32, ctypes.c_uint64,
        ctypes.c_uint64, ctypes.c_int64]
    return runtime


class DryKernel:
    """Stands for a kernel of ours where there is no card: PyTorch in f32,
    rounded. The artefact, if it was built, is checked against the call."""
    arch = "none"

    def __init__(self, kernel, causal):
        self.kernel, self.causal = kernel, causal

    def bind(self, q, k, v):
        if self.kernel:
            self.kernel.check_contract({"q": q, "k": k, "v": v, "o": q})

        def run():
            return F.scaled_dot_product_attention(
                q.float(), k.float(), v.float(),
                is_causal=self.causal).to(q.dtype)
        return run


# ---- Errors -----------------------------------------------------------------

def sample_rows(length, limit, generator):
    """All rows, or the first and last 64 and a random rest."""
    if length <= limit:
        return torch.arange(length)
    middle = torch.randperm(length - 128, generator=generator)[:limit - 128]
    return torch.cat([torch.arange(64), middle.sort().values + 64,
                      torch.arange(length - 64, length)])


def errors(output, q, k, v, causal, heads, rows):
    """Root mean square and largest error against float64 over some heads and
    rows, and the first relative to the output's root mean square."""
    square = norm = count = largest = 0
    rows = rows.to(q.device)
    for batch, head in heads:
        s = q[batch, head, rows].double() @ k[batch, head].double().T
        s /= math.sqrt(q.shape[-1])
        if causal:
            keys = torch.arange(k.shape[2], device=q.device)
            s.masked_fill_(keys[None, :] > rows[:, None], float("-inf"))
        exact = s.softmax(-1) @ v[batch, head].double()
        error = output[batch, head, rows].double() - exact
        square += error.square().sum().item()
        norm += exact.square().sum().item()
        count += error.numel()
        worst = error.abs().max().item()  # NaN is not to be lost
        largest = worst if not worst <= largest else largest
    return {"rms": math.sqrt(square / count), "max": largest,
            "relative": math.sqrt(square / norm)}


def is_right(error):
    return error["relative"] < RELATIVE_ERROR and math.isfinite(error["max"])


def choose_heads(q, count, generator):
    """The first, the last, and some in between."""
    pairs = [(b, h) for b in range(q.shape[0]) for h in range(q.shape[1])]
    chosen = torch.randperm(len(pairs), generator=generator)[:count - 2]
    return sorted({pairs[0], pairs[-1], *(pairs[i] for i in chosen)})


# ---- Timing -----------------------------------------------------------------

class Clock:
    """Seconds of `calls` calls of a Candidate, on the card or on the CPU."""

    def __init__(self, device):
        self.cuda = device == "cuda"

    def seconds(self, function, calls):
        run = function.run
        with function.context():
            if not self.cuda:
                start = time.perf_counter()
                for _ in range(calls):
                    run()
                return time.perf_counter() - start
            first, last = (torch.cuda.Event(enable_timing=True) for _ in "ab")
            first.record()
            for _ in range(calls):
                run()
            last.record()
            last.synchronize()
            return first.elapsed_time(last) * 1e-3


def interleave(functions, clock, rounds, target):
    """Seconds per call of each function in each round. Every round runs all of
    them, each time another one first; a turn takes about `target` seconds."""
    calls = {}
    for name, function in functions.items():
        clock.seconds(function, 2)  # warm
        calls[name] = max(2, round(target / max(clock.seconds(function, 3) / 3,
                                                1e-6)))
    times = {name: [] for name in functions}
    names = list(functions)
    for turn in range(rounds):
        for name in names[turn % len(names):] + names[:turn % len(names)]:
            times[name].append(
                clock.seconds(functions[name], calls[name]) / calls[name])
    return times


# ---- One point --------------------------------------------------------------

def make_inputs(options, batch, heads, length, head_dim, seed, spread=1.0):
    generator = torch.Generator(options.device).manual_seed(seed)
    shape = (batch, heads, length, head_dim)
    q, k, v = (torch.randn(shape, generator=generator, device=options.device,
                           dtype=torch.float32).to(torch.bfloat16)
               for _ in range(3))
    return q * spread, k, v


class Candidate:
    """A function to be timed, and PyTorch's choice of back end for it, made
    once for many calls."""

    def __init__(self, run, backend=None):
        self.run, self.backend = run, backend

    def context(self):
        return sdpa_kernel(self.backend) if self.backend else (
            contextlib.nullcontext())

    def __call__(self):
        with self.context():
            return self.run()


def check_small(options, kernel, head_dim, causal):
    """Ragged lengths, few heads, uniform and peaked rows: before anything
    large. Returns what is wrong."""
    problems = []
    for length, spread in ((1, 1.0), (77, 0.05), (200, 4.0), (1000, 1.0)):
        q, k, v = make_inputs(options, 2, 3, length, head_dim, length, spread)
        output = kernel.bind(q, k, v)()
        heads = [(b, h) for b in range(2) for h in range(3)]
        error = errors(output, q, k, v, causal, heads, torch.arange(length))
        if not is_right(error):
            problems.append(f"s = {length}, spread {spread}: {error}")
    return problems


def measure(options, clock, kernel, head_dim, causal, length):
    """One point of the table."""
    heads, batch = HIDDEN // head_dim, max(1, options.tokens // length)
    q, k, v = make_inputs(options, batch, heads, length, head_dim, seed=length)
    point = {"head_dim": head_dim, "causal": causal, "length": length,
             "batch": batch, "heads": heads, "errors": {}, "milliseconds": {}}
    functions = {"ours": Candidate(kernel.bind(q, k, v))}
    for name in options.backends:
        functions[name] = Candidate(
            lambda: F.scaled_dot_product_attention(q, k, v, is_causal=causal),
            None if options.dry_run else BACKENDS[name])
    generator = torch.Generator().manual_seed(length)
    chosen = choose_heads(q, options.heads, generator)
    rows = sample_rows(length, options.rows, generator)
    for name in list(functions):
        try:
            output = functions[name]()
        except RuntimeError as error:
            if name in ("ours", "fa2"):
                raise
            print(f"  {name}: {str(error).splitlines()[0]}")
            del functions[name]
            continue
        point["errors"][name] = errors(output, q, k, v, causal, chosen, rows)
        del output
    if not is_right(point["errors"]["ours"]):
        point["wrong"] = True
        return point
    times = interleave(functions, clock, options.rounds, options.seconds)
    # Two products of 2·m·n·d operations; causal counts half of them.
    operations = 4 * batch * heads * length * length * head_dim
    operations *= 0.5 if causal else 1
    point["milliseconds"] = {n: [t * 1e3 for t in ts] for n, ts in times.items()}
    median = {n: statistics.median(ts) for n, ts in times.items()}
    point["tflops"] = {n: operations / t * 1e-12 for n, t in median.items()}
    point["ratio"] = median["fa2"] / median["ours"]
    return point


# ---- Report -----------------------------------------------------------------

def geometric_mean(values):
    return math.exp(statistics.fmean(math.log(value) for value in values))


def table(points, backends):
    """Markdown: TFLOP/s of each, and ours against FlashAttention-2."""
    lines = ["| d | mask | s | ours | " + " | ".join(backends)
             + " | ours / fa2 | rms error / fa2's | largest error / fa2's |",
             "|---" * (7 + len(backends)) + "|"]
    for p in points:
        start = (f"| {p['head_dim']} | {'causal' if p['causal'] else 'full'} "
                 f"| {p['length']} |")
        if p.get("wrong"):
            lines.append(start + f" WRONG: {p['errors']['ours']} |")
            continue
        ours, fa2 = p["errors"]["ours"], p["errors"]["fa2"]
        cells = [f"{p['tflops']['ours']:.0f}"]
        cells += [f"{p['tflops'][b]:.0f}" if b in p["tflops"] else "-"
                  for b in backends]
        cells += [f"{p['ratio']:.3f}", f"{ours['rms'] / fa2['rms']:.3f}",
                  f"{ours['max'] / fa2['max']:.3f}"]
        lines.append(start + " " + " | ".join(cells) + " |")
    return "\n".join(lines)


def summarise(points):
    right = [p for p in points if not p.get("wrong")]
    if not right:
        return {"points": len(points), "wrong": len(points)}
    ratios = [p["ratio"] for p in right]
    worst = min(right, key=lambda p: p["ratio"])

    def error_ratio(kind):
        return max(p["errors"]["ours"][kind] / p["errors"]["fa2"][kind]
                   for p in right)
    return {
        "points": len(points), "wrong": len(points) - len(right),
        "geometric_mean": geometric_mean(ratios),
        "worst": worst["ratio"],
        "worst_at": {k: worst[k] for k in ("head_dim", "causal", "length")},
        "rms_error_ratio": error_ratio("rms"),
        "max_error_ratio": error_ratio("max"),
    }


def machine(options):
    info = {"torch": torch.__version__, "python": platform.python_version(),
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}
    if options.dry_run:
        return {"name": "dry-run", **info}
    properties = torch.cuda.get_device_properties(0)
    return {"name": properties.name, "cuda": torch.version.cuda,
            "multiprocessors": properties.multi_processor_count,
            "memory_bytes": properties.total_memory,
            "compute_capability": f"{properties.major}.{properties.minor}",
            **info}


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--artefacts", type=pathlib.Path,
                        default=ROOT / "build" / "benchmarks")
    parser.add_argument("--runtime", type=pathlib.Path,
                        default=ROOT / "build" / "lib" / "libFlashRuntime.so")
    parser.add_argument("--out", type=pathlib.Path,
                        help="default: benchmarks/results/<machine>.json")
    parser.add_argument("--backends", default="fa2",
                        help="of PyTorch: fa2, cudnn, efficient; by commas")
    parser.add_argument("--lengths", default=",".join(map(str, LENGTHS)))
    parser.add_argument("--head-dims", default=",".join(map(str, HEAD_DIMS)))
    parser.add_argument("--masks", default="full,causal")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--seconds", type=float, default=0.01,
                        help="of one function in one round")
    parser.add_argument("--heads", type=int, default=6,
                        help="(batch, head) pairs compared with float64")
    parser.add_argument("--rows", type=int, default=2048,
                        help="queries of each that are")
    parser.add_argument("--dry-run", action="store_true")
    options = parser.parse_args()
    options.backends = options.backends.split(",")
    if "fa2" not in options.backends:
        parser.error("--backends must name fa2, which ours is compared with")
    for name in options.backends:
        if name not in BACKENDS:
            parser.error(f"unknown back end '{name}'")
    options.device = "cpu" if options.dry_run else "cuda"
    options.tokens = 512 if options.dry_run else TOKENS
    if options.dry_run:
        options.lengths, options.rounds = "128,256", 3
        options.seconds, options.rows = 1e-4, 192
    options.lengths = [int(s) for s in options.lengths.split(",")]
    options.head_dims = [int(d) for d in options.head_dims.split(",")]
    return options


def load_kernel(options, name, causal):
    path = options.artefacts / f"{name}.flash"
    if not options.dry_run:
        return Kernel(load_runtime(options.runtime), path)
    kernel = None
    if path.exists() and options.runtime.exists():
        kernel = Kernel(load_runtime(options.runtime), path)
    return DryKernel(kernel, causal)


def write(options, result):
    out = options.out
    if out is None:
        slug = re.sub(r"[^a-z0-9]+", "-", result["machine"]["name"].lower())
        out = ROOT / "benchmarks" / "results" / f"{slug}.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(result, indent=1) + "\n")
    print(f"\nwritten to {out}")


def main():
    options = parse_options()
    clock = Clock(options.device)
    result = {"machine": machine(options), "points": []}
    print(f"{result['machine']['name']}, PyTorch {torch.__version__}, "
          f"{options.rounds} rounds", flush=True)
    failed = False
    for head_dim in options.head_dims:
        for mask in options.masks.split(","):
            name, causal = f"attention_d{head_dim}_{mask}", mask == "causal"
            kernel = load_kernel(options, name, causal)
            result["machine"]["arch"] = kernel.arch
            for problem in check_small(options, kernel, head_dim, causal):
                print(f"{name} is wrong at {problem}", flush=True)
                failed = True
            for length in options.lengths:
                point = measure(options, clock, kernel, head_dim, causal, length)
                result["points"].append(point)
                if point.get("wrong"):
                    failed = True
                print(table([point], options.backends).splitlines()[-1],
                      flush=True)
                if not options.dry_run:
                    torch.cuda.empty_cache()
    result["summary"] = summarise(result["points"])
    print("\nTFLOP/s, medians\n\n" + table(result["points"], options.backends))
    print("\n" + json.dumps(result["summary"], indent=1))
    write(options, result)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
