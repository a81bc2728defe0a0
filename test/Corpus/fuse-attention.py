# RUN: %python %s flash-opt %S/Inputs
#
# Runs --fuse-attention on modules that front ends exported (README.md) and
# counts flash.attention in each: as many as index.json says, none in what only
# looks like attention. What is not recognised yet is listed here, and the list
# must stay true.

import json
import os
import subprocess
import sys

NOT_YET = {}


def count(tool, path):
    """Number of attentions after the pass; also checks that a second run
    finds nothing more, and leaves the module as it is."""
    once = subprocess.run(
        [*tool, path, "--fuse-attention"], capture_output=True, text=True,
        check=True).stdout
    twice = subprocess.run(
        [*tool, "-", "--fuse-attention"], input=once, capture_output=True,
        text=True, check=True).stdout
    assert once == twice, f"{path}: a second run changes the module"
    return once.count("= flash.attention ")


def count_fused(tool, path):
    """The same after upstream has fused elementwise ops into the products."""
    fused = subprocess.run(
        [*tool, path, "--linalg-generalize-named-ops",
         "--linalg-fuse-elementwise-ops", "--canonicalize", "--cse"],
        capture_output=True, text=True, check=True).stdout
    return subprocess.run(
        [*tool, "-", "--fuse-attention"], input=fused, capture_output=True,
        text=True, check=True).stdout.count("= flash.attention ")


def main(*arguments):
    *tool, folder = arguments
    with open(os.path.join(folder, "index.json"), encoding="utf-8") as file:
        index = json.load(file)
    wrong, fused, wanted = [], 0, 0
    for entry in index:
        name = entry["file"]
        least = entry["attentions"]
        most = entry.get("attentions_max", least)
        found = count(tool, os.path.join(folder, name))
        wanted += least
        fused += min(found, least)
        if name in NOT_YET:
            assert not entry.get("slice")
            if found >= least:
                wrong.append(f"{name}: fused, but listed as not recognised yet")
            elif found != 0:
                wrong.append(f"{name}: {found} attentions")
        elif not least <= found <= most:
            wrong.append(f"{name}: {found} attentions, expected {least}")
        if entry.get("slice") or most == 0:
            found = count_fused(tool, os.path.join(folder, name))
            if not least <= found <= most:
                wrong.append(f"{name}: {found} attentions after elementwise "
                             f"fusion, expected {least}")
    print(f"{fused} of {wanted} attentions in {len(index)} modules")
    assert len(index) == 106 and fused >= 90
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
