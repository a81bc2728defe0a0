# RUN: %python %s flash-run %S/Inputs slice
#
# Runs each fused module of the corpus and compares it with the unfused one
# (flash-run --verify: both against the module widened to f64). This one takes
# the files marked "slice" in index.json; verify-long.test takes them all.

import json
import os
import re
import subprocess
import sys


def verify(tool, folder, entry):
    """Nothing, or what went wrong."""
    name = entry["file"]
    run = subprocess.run(
        [tool, os.path.join(folder, name), "--device=cpu", "--verify",
         *entry.get("arguments", [])], capture_output=True, text=True)
    if run.returncode != 0:
        return f"{name}: {run.stdout}{run.stderr}"
    found = re.search(r"^attentions: (\d+)$", run.stdout, re.M)
    if not re.search(r"^verify #0: ok", run.stdout, re.M):
        return f"{name}: nothing was compared: {run.stdout}"
    if entry.get("slice") and int(found[1]) < entry["attentions"]:
        return f"{name}: {found[1]} attentions, expected {entry['attentions']}"
    return None


def main(tool, folder, which):
    with open(os.path.join(folder, "index.json"), encoding="utf-8") as file:
        index = [entry for entry in json.load(file)
                 if which == "all" or entry.get("slice")]
    assert len(index) == (106 if which == "all" else 19)
    wrong = [line for entry in index if (line := verify(tool, folder, entry))]
    print(f"{len(index) - len(wrong)} of {len(index)} modules agree")
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
