# RUN: %python %s flash-opt flash-run %S/Inputs %S/Exports 3 30 2
#
# usage: metamorphic.py FLASH-OPT FLASH-RUN INPUTS EXPORTS SEED CASES VERIFIED
#
# A case is a module of the corpus after a random sequence of upstream passes
# that keep what it computes: as many attentions must be found as without, and
# for the first VERIFIED cases fused and unfused results must agree.

import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "utils"))
import corpus  # noqa: E402

PASSES = [
    "--linalg-generalize-named-ops", "--linalg-specialize-generic-ops",
    "--linalg-fuse-elementwise-ops", "--linalg-fold-unit-extent-dims",
    "--linalg-inline-scalar-operands", "--canonicalize", "--cse", "--sccp",
    "--loop-invariant-code-motion", "--control-flow-sink", "--inline",
    "--symbol-dce", "--linalg-morph-ops=named-to-category",
    "--linalg-morph-ops=generic-to-named",
    "--linalg-fold-into-elementwise", "--convert-elementwise-to-linalg",
    "--topological-sort",
    "--fold-tensor-subset-ops", "--int-range-optimizations",
    "--remove-dead-values", "--arith-unsigned-when-equivalent",
    "--linalg-detensorize"]


def make_cases(index, seed, count):
    chosen = random.Random(seed)
    cases = []
    for _ in range(count):
        folder, entry = chosen.choice(index)
        passes = chosen.sample(PASSES, chosen.randint(1, 6))
        cases.append((folder, entry, passes))
    return cases


def run_case(tool, folder, entry, passes):
    """(text after the passes, what is wrong): both None where a pass refuses
    the module, which is upstream's to say."""
    text = corpus.text_of(folder, entry)
    changed = corpus.run_opt(tool, [text], *passes)[0]
    if changed is None:
        return None, None
    fused = corpus.run_opt(tool, [changed], "--fuse-attention")[0]
    if fused is None:
        return changed, "the pass fails"
    least, most = corpus.expected(entry)
    found = corpus.attentions(fused)
    if not least <= found <= most:
        return changed, f"{found} attentions, expected {least}"
    return changed, None


def verify(tool, text, entry):
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        file.write(text)
        file.flush()
        run = subprocess.run(
            [tool, file.name, "--verify", *entry.get("arguments", [])],
            capture_output=True, text=True)
    if run.returncode != 0 or "verify #0: ok" not in run.stdout:
        return f"results differ: {run.stdout}{run.stderr}"
    return None


def main(*arguments):
    *tool, runner, inputs, exports, seed, count, verified = arguments
    index = [(folder, entry) for folder in (inputs, exports)
             for entry in corpus.load(folder)
             if "not_yet" not in entry]
    cases = make_cases(index, int(seed), int(count))
    results = corpus.in_parallel(
        lambda chunk: [run_case(tool, *case) for case in chunk], cases, 5)
    wrong, run, checked = [], 0, 0
    for (_, entry, passes), (text, what) in zip(cases, results):
        if text is None:
            continue
        run += 1
        if what is None and checked < int(verified):
            checked += 1
            what = verify(runner, text, entry)
        if what:
            wrong.append(f"{entry['file']} after {' '.join(passes)}: {what}")
    print(f"{run} of {len(cases)} cases ran, {checked} verified")
    print("\n".join(wrong))
    assert run > 0.7 * len(cases) and checked == int(verified)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
