# RUN: %python %s flash-opt %S/Exports
#
# Fuses each module of Exports and counts the attentions: as many as index.json
# says, none in what only looks like attention. A second run must change nothing.
# No operand of an attention may vary with both the query and the key unless the
# index names a bias or a mask that the caller gives. `not_yet` marks what is not
# recognised yet and says why; a mark that has become untrue fails, too.

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "utils"))
import corpus  # noqa: E402


def judge(entry, once, twice):
    """(attentions found, what is wrong, or None)."""
    if once is None:
        return 0, "the pass fails"
    if once != twice:
        return 0, "a second run changes the module"
    least, most = corpus.expected(entry)
    found = corpus.attentions(once)
    if found > most or (found < least and "not_yet" not in entry):
        return found, f"{found} attentions, expected {least}"
    if found >= least and "not_yet" in entry:
        return found, f"{found} attentions: drop its `not_yet`"
    square = corpus.square_operands(once)
    if square and not re.search(r"bias|\bmask", entry.get("mask", "")):
        return found, f"an operand of query × key elements: {square[0]}"
    return found, None


def main(*arguments):
    *tool, folder = arguments
    index = corpus.load(folder)
    assert len(index) == len({entry["file"] for entry in index})

    def run(entries):
        texts = [corpus.text_of(folder, entry) for entry in entries]
        once = corpus.run_opt(tool, texts, "--fuse-attention")
        good = [text for text in once if text is not None]
        twice = iter(corpus.run_opt(tool, good, "--fuse-attention"))
        return [judge(entry, text, text and next(twice))
                for entry, text in zip(entries, once)]

    results = corpus.in_parallel(run, index, 25)
    fused = sum(min(found, entry["attentions"])
                for entry, (found, _) in zip(index, results))
    wanted = sum(entry["attentions"] for entry in index)
    print(f"{fused} of {wanted} attentions in {len(index)} modules")
    wrong = [f"{entry['file']}: {what}"
             for entry, (_, what) in zip(index, results) if what]
    print("\n".join(wrong))
    return 1 if wrong or not index else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
