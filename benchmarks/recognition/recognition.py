#!/usr/bin/env python3
"""Counts the attentions that PyTorch's Inductor and flash-mlir find in the same
public models, and writes the table of docs/Recognition.md.

    benchmarks/recognition/run          sets up its environment, then runs this

Inductor: torch.compile on the CPU graph, in eval mode, without gradients, up to
and including its pre-grad and joint-graph passes; what is fused is its own
counter fuse_attention. Nothing is generated or run after them. flash-mlir: the
same module, exported by torch.export and torch-mlir to linalg on tensors, then
--fuse-attention.
"""

import argparse
import json
import multiprocessing
import os
import platform
import re
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
RESULTS = os.path.join(ROOT, "benchmarks", "results", "recognition.json")
DOCUMENT = os.path.join(ROOT, "docs", "Recognition.md")


def count_inductor(case):
    """Attentions that Inductor's passes replace."""
    import torch
    from torch._dynamo.utils import counters
    from torch._inductor import compile_fx

    def compile_no_code(graph, inputs, **_):
        return graph.forward

    def backend(graph, inputs):
        return compile_fx.compile_fx(graph, inputs, inner_compile=compile_no_code)

    torch._dynamo.reset()
    counters.clear()
    with torch.no_grad():
        torch.compile(case, backend=backend)(*case.inputs)
    return counters["inductor"]["fuse_attention"]


def export(case):
    """The case as linalg on tensors, its parameters as arguments."""
    import torch
    from torch_mlir import fx

    names, values = zip(*case.named_parameters())

    class Call(torch.nn.Module):
        def forward(self, *arguments):
            inputs, given = arguments[:-len(names)], arguments[-len(names):]
            return torch.func.functional_call(case, dict(zip(names, given)), inputs)

    arguments = (*case.inputs, *(value.detach() for value in values))
    with torch.no_grad():
        program = torch.export.export(Call(), arguments, strict=False)
    module = fx.export_and_import(
        program, output_type="linalg-on-tensors", func_name="model")
    # A running sum of positions is an op of torch-mlir's own, which others read
    # in the generic form only.
    return module.operation.get_asm(
        print_generic_op_form="tm_tensor." in str(module))


def count_ours(path, flash_opt):
    """Attentions that --fuse-attention replaces, and its missed remarks."""
    run = subprocess.run(
        [flash_opt, path, "--fuse-attention", "--remarks-filter=fuse-attention",
         "--allow-unregistered-dialect"],
        capture_output=True, text=True, check=True)
    missed = [line.split('Reason="', 1)[1].split('"')[0]
              for line in run.stderr.splitlines() if "[Missed]" in line]
    return run.stdout.count("= flash.attention "), missed


def get_path(folder, name, masked):
    plain = re.sub("[^a-z0-9]+", "_", name.lower()).strip("_")
    return os.path.join(folder, plain + ".mask" * masked + ".mlir")


def measure_one(name, masked, folder, answer):
    """Exports one case and writes what Inductor finds in it."""
    from models import Case
    case = Case(name, masked)
    with open(get_path(folder, name, masked), "w", encoding="utf-8") as file:
        file.write(export(case))
    found = count_inductor(Case(name, masked))
    answer.send(dict(model=name, masked=masked, attentions=case.attentions,
                     inductor=found))


def export_all(folder, wanted):
    """Exports every case, each in a process of its own that is forked from this
    one, so that torch is loaded once and no case sees another's caches."""
    from models import MODELS
    os.makedirs(folder, exist_ok=True)
    context = multiprocessing.get_context("fork")
    results = []
    for masked in (False, True):
        for name in MODELS:
            if (masked and not MODELS[name][4]) or (wanted and name not in wanted):
                continue
            receiver, sender = context.Pipe(duplex=False)
            child = context.Process(target=measure_one,
                                    args=(name, masked, folder, sender))
            child.start()
            sender.close()
            try:
                results.append(receiver.recv())
            except EOFError:
                raise SystemExit(f"{name}: not measured") from None
            child.join()
            print(results[-1], flush=True)
    return results


def get_machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        cpu = [line.split(":")[1].strip() for line in file
               if line.startswith("model name")]
    return f"{cpu[0]}, {platform.system()} {platform.machine()}"


def get_versions():
    import torch
    import transformers
    from importlib.metadata import version
    return (f"PyTorch {torch.__version__.split('+')[0]}, transformers "
            f"{transformers.__version__}, torch-mlir {version('torch-mlir')}")


def make_table(data):
    """The table as Markdown."""
    def cell(result, key):
        if result is None:
            return "·"
        return f"{result[key]} of {result['attentions']}"

    by_case = {(r["model"], r["masked"]): r for r in data["results"]}
    lines = ["| model | Inductor | ours | Inductor, with a padding mask | ours, with a padding mask |",
             "|---|---|---|---|---|"]
    for name in dict.fromkeys(r["model"] for r in data["results"]):
        plain, masked = by_case.get((name, False)), by_case.get((name, True))
        lines.append(f"| {name} | {cell(plain, 'inductor')} | {cell(plain, 'ours')} | "
                     f"{cell(masked, 'inductor')} | {cell(masked, 'ours')} |")

    def total(masked, key):
        chosen = [r for r in data["results"] if r["masked"] == masked]
        return (f"**{sum(min(r[key], r['attentions']) for r in chosen)} of "
                f"{sum(r['attentions'] for r in chosen)}**")

    lines.append("| **all** | " + " | ".join(
        total(masked, key) for masked in (False, True)
        for key in ("inductor", "ours")) + " |")
    return "\n".join(lines + ["", f"{data['versions']}; {data['machine']}."])


def write_table(text, name="recognition"):
    """Replaces what is between the document's two markers."""
    with open(DOCUMENT, encoding="utf-8") as file:
        document = file.read()
    begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->"
    head, rest = document.split(begin)
    tail = rest.split(end)[1]
    with open(DOCUMENT, "w", encoding="utf-8") as file:
        file.write(f"{head}{begin}{text}\n{end}{tail}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--flash-opt", default=os.path.join(ROOT, "build/bin/flash-opt"))
    parser.add_argument("--folder", default=os.path.join(ROOT, "build/recognition"),
                        help="where the exported modules go")
    parser.add_argument("--results", default=RESULTS)
    parser.add_argument("--ours", action="store_true",
                        help="count ours again on the modules that are there")
    parser.add_argument("--table", action="store_true",
                        help="write the table of the results that are there")
    parser.add_argument("models", nargs="*", help="only these; no table is written")
    options = parser.parse_args()
    if options.ours or options.table:
        with open(options.results, encoding="utf-8") as file:
            data = json.load(file)
    else:
        data = dict(machine=get_machine(), versions=get_versions(),
                    results=export_all(options.folder, options.models))
    if not options.table:
        for result in data["results"]:
            path = get_path(options.folder, result["model"], result["masked"])
            result["ours"], result["missed"] = count_ours(path, options.flash_opt)
    print(make_table(data))
    if options.models:
        return
    with open(options.results, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=1)
        file.write("\n")
    if options.results == RESULTS:
        write_table(make_table(data))


if __name__ == "__main__":
    main()
