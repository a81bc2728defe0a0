# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares the emulator with a card, on the same kernels and inputs: errors
against float64, sectors of global memory, and bank conflicts, which ncu counts.

usage: agree.py emulate FOLDER   where LLVM is, after build.py
       agree.py card FOLDER      on a card with ncu: two tables; the status is 1
                                 where they are off by more than 5 %
"""

import csv
import json
import pathlib
import subprocess
import sys

import numpy as np

import kernels
from attention_cases import FLOAT64

NAMES = ("bf16_d16", "bf16_d64", "bf16_d72", "bf16_d128", "bf16_d256",
         "f16_d64", "f16_d128", "f32_d64", "f32_d24", "causal_bf16_d64",
         "causal_f16_d128", "window", "padding", "bias", "soft_cap", "sink",
         "grouped", "dropout", "finite_causal", "d40_e96")
LARGEST_RATIO = 1.05
# Nsight Compute's names of what the emulator counts.
READ = "l1tex__t_sectors_pipe_lsu_mem_global_op_ld.sum"
WRITTEN = "l1tex__t_sectors_pipe_lsu_mem_global_op_st.sum"
CONFLICTS = ("l1tex__data_bank_conflicts_pipe_lsu_mem_shared_op_ld.sum",
             "l1tex__data_bank_conflicts_pipe_lsu_mem_shared_op_st.sum")
WAVEFRONTS = "l1tex__data_pipe_lsu_wavefronts_mem_shared.sum"


def chosen():
    for name, case, text, _ in kernels.modules():
        if name in NAMES:
            yield name, case, text, case.inputs(seed=len(name))


def emulate(folder):
    sys.path.insert(0, str(pathlib.Path(__file__).parents[3] / "Emulator" /
                           "Inputs"))
    import emulate as emulator
    for name, case, text, inputs in chosen():
        module = folder / f"{name}.mlir"
        module.write_text(text)
        results = emulator.emulate(module, case, case.arguments(inputs), 0,
                                   f"--counts={folder / name}.json")
        np.savez(folder / f"{name}.npz",
                 *[result.astype(np.float64) for result in results])


def error(actual, exact):
    return np.sqrt(np.mean((actual.astype(np.float64) - exact) ** 2))


def compare_errors(folder):
    """The largest ratio."""
    import run
    worst = 1.0
    print("| kernel | rms error, emulated | on the card | ratio |")
    print("|---|---|---|---|")
    for name, case, _, inputs in chosen():
        emulated = np.load(folder / f"{name}.npz")["arr_0"]
        actual = run.run(folder / f"{name}.flash", case, inputs, False)[0]
        exact = case.evaluate(inputs, FLOAT64)[0]
        own, card = error(emulated, exact), error(actual, exact)
        worst = max(worst, own / card, card / own)
        print(f"| {name} | {own:.4e} | {card:.4e} | {own / card:.4f} |")
    return worst


def launch(folder):
    """What ncu looks at: each kernel once."""
    import run
    for name, case, _, inputs in chosen():
        run.run(folder / f"{name}.flash", case, inputs, False)


def profile(folder):
    """Of each launch, its metrics."""
    metrics = ",".join((READ, WRITTEN, *CONFLICTS, WAVEFRONTS))
    ran = subprocess.run(
        ["ncu", "--csv", "-k", "regex:attention", "--metrics", metrics,
         sys.executable, __file__, "launch", folder],
        check=True, capture_output=True, text=True)
    launches = {}
    for row in csv.reader(ran.stdout.split("\n")):
        if len(row) > 5 and row[0].isdigit():
            launches.setdefault(int(row[0]), {})[row[-3]] = int(
                row[-1].replace(",", ""))
    return [launches[i] for i in sorted(launches)]


def compare_counts(folder):
    """The largest difference, of sectors relative to the card's, of conflicts
    relative to all wavefronts."""
    worst = 0.0
    print("| kernel | sectors read, emulated | on the card | written, emulated "
          "| on the card | conflicts, emulated | on the card | of wavefronts |")
    print("|---|---|---|---|---|---|---|---|")
    launches = profile(folder)
    names = [name for name, *_ in chosen()]
    assert len(launches) == len(names), (len(launches), len(names))
    for name, card in zip(names, launches):
        counts = json.loads((folder / f"{name}.json").read_text())[0]
        read = sum(buffer["sectors_read"] for buffer in counts["global"])
        written = sum(buffer["sectors_written"] for buffer in counts["global"])
        conflicts = sum(access["wavefronts"] - access["ideal"]
                        for access in counts["shared"])
        seen = sum(card[metric] for metric in CONFLICTS)
        print(f"| {name} | {read} | {card[READ]} | {written} | {card[WRITTEN]} "
              f"| {conflicts} | {seen} | {card[WAVEFRONTS]} |")
        worst = max(worst, abs(read / card[READ] - 1),
                    abs(written / card[WRITTEN] - 1),
                    abs(conflicts - seen) / card[WAVEFRONTS])
    return worst


def on_card(folder):
    import torch
    print(torch.cuda.get_device_name() + "\n")
    ratio = compare_errors(folder)
    print(f"\nworst ratio {ratio:.4f}, allowed {LARGEST_RATIO}\n")
    difference = compare_counts(folder)
    print(f"\nworst difference {difference:.4f}, "
          f"allowed {LARGEST_RATIO - 1:.2f}")
    return 1 if max(ratio, 1 + difference) > LARGEST_RATIO else 0


MODES = {"emulate": emulate, "card": on_card, "launch": launch}
sys.exit(MODES[sys.argv[1]](pathlib.Path(sys.argv[2])))
