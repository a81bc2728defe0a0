"""Runs each module of a split file, fused and unfused, and compares results.

Usage: verify-functions.py flash-run FILE
"""

import re
import subprocess
import sys
import tempfile


def main(tool, path):
    with open(path, encoding="utf-8") as file:
        modules = file.read().split("// -----")
    wrong, compared = [], 0
    for module in modules:
        name = re.search(r"func\.func @(\w+)", module)[1]
        with tempfile.NamedTemporaryFile("w", suffix=".mlir") as one:
            one.write(module)
            one.flush()
            run = subprocess.run([tool, one.name, "--device=cpu", "--verify"],
                                 capture_output=True, text=True)
        ok = re.search(r"^verify #0: ok", run.stdout, re.M)
        fused = re.search(r"^attentions: [1-9]", run.stdout, re.M)
        if run.returncode != 0 or not ok or not fused:
            wrong.append(f"{name}: {run.stdout}{run.stderr}")
        compared += 1
    print(f"{compared - len(wrong)} of {compared} functions agree")
    for line in wrong:
        print(line)
    return 1 if wrong or compared == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
