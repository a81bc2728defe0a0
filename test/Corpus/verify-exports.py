# REQUIRES: long
# RUN: %python %s flash-run %S/Exports 'onnx/.*__folded|jax/' 4
#
# usage: verify-exports.py FLASH-RUN EXPORTS PATTERN STEP
#
# Runs every STEP-th module that the pattern names, fused and unfused, and
# compares (flash-run --verify). The other RUN lines are in
# verify-{torch,by-hand,libraries,modules}-exports.test, so that none takes
# longer than a test may.

import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "utils"))
import corpus  # noqa: E402


def verify(tool, folder, entry):
    """Nothing, or what went wrong."""
    run = subprocess.run(
        [tool, os.path.join(folder, entry["file"]), "--device=cpu", "--verify",
         *entry.get("arguments", [])], capture_output=True, text=True)
    if run.returncode != 0 or not re.search(
            r"^verify #0: ok", run.stdout, re.M):
        return f"{entry['file']}: {run.stdout[-500:]}{run.stderr[-500:]}"
    return None


def main(tool, folder, pattern, step):
    index = [entry for entry in corpus.load(folder)
             if re.match(pattern, entry["file"])][::int(step)]
    assert index
    wrong = corpus.in_parallel(
        lambda chunk: [verify(tool, folder, entry) for entry in chunk], index)
    print(f"{wrong.count(None)} of {len(index)} modules agree")
    print("\n".join(filter(None, wrong)))
    return 1 if any(wrong) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
