"""Runs the commands of a page of documentation: run_tutorial.py PAGE ROOT

In one shell that starts in ROOT, in the order of the page:
  <!-- file: NAME --> before a block writes it to NAME,
  an sh block is run; <!-- fails --> before it says that it has to fail, and
  <!-- not run --> that it is not for here,
  a text block, or any after <!-- output -->, must be in its output: its lines,
  in this order, where … stands for anything, a line may say less than the
  output's does, and names of values (%…, #map…) are all alike.
"""

import re
import shlex
import subprocess
import sys

BLOCK = re.compile(
    r"(?:<!-- (?P<mark>[^>]*?) -->\n)?```(?P<language>\w*)\n(?P<body>.*?)^```$",
    re.S | re.M)
MARK = "@@@ end of block"


def blocks(page):
    """(command, expected lines) for each block that does something."""
    steps = []
    for block in BLOCK.finditer(page):
        mark, body = block["mark"] or "", block["body"]
        if mark.startswith("file: "):
            name = shlex.quote(mark.removeprefix("file: "))
            steps.append([f"printf %s {shlex.quote(body)} > {name}\n", []])
        elif mark == "not run":
            continue
        elif mark == "output" or block["language"] == "text":
            steps[-1][1] += body.splitlines()
        elif block["language"] == "sh" and mark == "fails":
            steps.append([f"if ( {body} ) then echo no failure; exit 1; fi\n", []])
        elif block["language"] == "sh":
            steps.append([body, []])
    return steps


def squeeze(line):
    return re.sub(r"%\w+|#map\d*", "%", " ".join(line.split()))


def agrees(want, line):
    """Whether the parts of `want` between … are in `line`, in order."""
    position = 0
    for part in want.split("…"):
        position = line.find(part.strip(), position)
        if position < 0:
            return False
        position += len(part.strip())
    return True


def missing(expected, output):
    """The first expected line that does not follow in the output, or None."""
    lines = iter(map(squeeze, output.splitlines()))
    for want in map(squeeze, expected):
        if not any(agrees(want, line) for line in lines):
            return want
    return None


def main():
    page, root = sys.argv[1:]
    with open(page, encoding="utf-8") as file:
        steps = blocks(file.read())
    if not any(expected for _, expected in steps):
        sys.exit(f"{page}: no command with an expected output")
    script = "set -e\n" + "".join(
        f"{command}\necho; echo {shlex.quote(MARK)}\n" for command, _ in steps)
    done = subprocess.run(
        ["bash", "-c", script], cwd=root, text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    outputs = done.stdout.split(MARK)
    for number, (command, expected) in enumerate(steps):
        if number >= len(outputs) - 1:
            sys.exit(f"{page}: this failed:\n{command}\n{outputs[-1]}")
        line = missing(expected, outputs[number])
        if line is not None:
            sys.exit(f"{page}: no '{line}' in the output of\n{command}\n"
                     f"{outputs[number]}")
    if done.returncode != 0:
        sys.exit(f"{page}: exit status {done.returncode}")


main()
