"""What the tests over exported modules share (test/Corpus)."""

import concurrent.futures
import json
import os
import re
import subprocess

SEPARATOR = "// -----"


def load(folder):
    with open(os.path.join(folder, "index.json"), encoding="utf-8") as file:
        return json.load(file)


def text_of(folder, entry):
    with open(os.path.join(folder, entry["file"]), encoding="utf-8") as file:
        return file.read()


def run_opt(tool, texts, *options):
    """Each module after the options, all in one process; None where a module,
    alone, makes the tool fail."""
    run = subprocess.run(
        [*tool, "-", "--split-input-file", *options], text=True,
        capture_output=True, input=f"\n{SEPARATOR}\n".join(texts))
    if run.returncode == 0:
        made = run.stdout.split(SEPARATOR)
        assert len(made) == len(texts)
        return made
    if len(texts) == 1:
        return [None]
    return [made for text in texts for made in run_opt(tool, [text], *options)]


def in_parallel(function, items, size=1):
    """function of chunks of the items, on two threads; the results as one
    list."""
    chunks = [items[i:i + size] for i in range(0, len(items), size)]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return [r for results in pool.map(function, chunks) for r in results]


def attentions(text):
    """Number of attentions in a module."""
    return text.count("= flash.attention ")


def expected(entry):
    """Least and most attentions after fusion."""
    least = entry["attentions"]
    return least, entry.get("attentions_max", least)


def square_operands(text):
    """Operands of attentions that vary with both the query and the key."""
    maps = dict(re.findall(r"^(#map\d*) = affine_map<(.*)>$", text, re.M))
    found = []
    for line in re.findall(r"= flash\.attention .*", text):
        classes = re.search(r"dims \[([^\]]*)\]", line)[1].split(", ")
        used = re.search(r"indexing_maps = \[([^\]]*)\]", line)
        for name in used[1].split(", ") if used else []:
            dims, results = maps[name].split(" -> ")
            dims = dims.strip("()").split(", ")
            pair = {dims[classes.index("m")], dims[classes.index("n")]}
            if pair <= set(re.findall(r"d\d+", results)):
                found.append(f"({results})")
    return found
