"""Runs each public function of a module fused and unfused and compares.

    verify-each.py FLASH-RUN MODULE

A line "// VERIFY: arguments" before a function gives flash-run's for it.
"""

import re
import subprocess
import sys


def main(tool, path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    functions = re.findall(r"^(?:// VERIFY: (.*)\n)?func\.func @(\w+)", text,
                           re.M)
    assert functions
    failed = 0
    for arguments, name in functions:
        run = subprocess.run(
            [tool, path, f"--entry={name}", "--device=cpu", "--verify",
             *arguments.split()], capture_output=True, text=True)
        lines = re.findall(r"^verify #\d+: (\w+)", run.stdout, re.M)
        count = re.search(r"^attentions: (\d+)$", run.stdout, re.M)
        ok = (run.returncode == 0 and lines and set(lines) == {"ok"}
              and count and int(count[1]) > 0)
        failed += not ok
        print(f"{name}: {'ok' if ok else run.stdout + run.stderr}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
