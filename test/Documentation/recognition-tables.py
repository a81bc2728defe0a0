# RUN: %python %s %src_root
"""The tables of docs/Recognition.md are those of the committed results."""

import importlib.util
import json
import os
import sys

root = sys.argv[1]
with open(os.path.join(root, "docs", "Recognition.md"), encoding="utf-8") as file:
    page = file.read()
for script in ("benchmarks/recognition/recognition.py",
               "benchmarks/recognition_time.py"):
    spec = importlib.util.spec_from_file_location("script", os.path.join(root, script))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with open(module.RESULTS, encoding="utf-8") as file:
        table = module.make_table(json.load(file))
    assert f"-->\n{table}\n<!--" in page, f"{script}: run it with --table"
