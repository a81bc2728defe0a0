# RUN: %python %s flash-opt
#
# Compares what mask analysis concludes (--flash-print-mask) with the masks
# themselves, evaluated key by key with the wrap-around of their integer types.
# Masks are random: conjunctions, disjunctions and negations of comparisons of
# affine expressions, in several widths, with constants near overflow and with
# invariant values that only the emitted range knows (an xor of constants).

import random
import re
import subprocess
import sys

BATCH, QUERIES, KEYS, TILE_M, TILE_N = 2, 24, 40, 8, 8
WIDTHS = {"index": 64, "i64": 64, "i32": 32, "i16": 16}
PREDICATES = ["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"]


def wrap(value, type_):
    width = WIDTHS[type_]
    value &= (1 << width) - 1
    return value - (1 << width) if value >> (width - 1) else value


class Mask:
    """A random mask_mod: its text, and evaluate(b, m, n)."""

    def __init__(self, rng, simple):
        self.rng, self.lines, self.count, self.depth = rng, [], 0, 0
        # Simple: one comparison, of which the analysis must miss nothing.
        self.simple = simple
        self.type = rng.choice(["index", "i64", "i32", "i16"])
        self.result, self.evaluate = (
            self.comparison() if simple else self.condition(2))

    def op(self, text):
        name = f"%v{self.count}"
        self.count += 1
        self.lines.append(f"{name} = {text}")
        return name

    def constant(self, value, type_=None):
        type_ = type_ or self.type
        value = wrap(value, type_)
        return self.op(f"arith.constant {value} : {type_}"), value

    def variable(self, name):
        if self.type == "index":
            return "%" + name
        return self.op(f"arith.index_cast %{name} : index to {self.type}")

    def magnitude(self):
        """Mostly small; sometimes so large that the arithmetic wraps."""
        top = WIDTHS[self.type] - 1
        if not self.simple and self.rng.random() < 0.15:
            return self.rng.choice([1 << top, (1 << top) - 5, 1 << (top - 1),
                                    1 << (top - 2)]) * self.rng.choice([1, -1])
        return self.rng.randint(-50, 50)

    def term(self):
        kind = self.rng.choice("mmnnbcx")
        if kind == "x":  # a value that the analysis does not know
            low = self.rng.randint(0, 7)
            left, x = self.constant(self.magnitude())
            right, y = self.constant(low)
            name = self.op(f"arith.xori {left}, {right} : {self.type}")
            return name, lambda b, m, n: wrap(x ^ y, self.type)
        if kind == "c":
            name, value = self.constant(self.magnitude())
            return name, lambda b, m, n: value
        factor = self.rng.choice([1, 1, 1, -1, 2, 3, -3])
        name = self.variable(kind)
        if factor != 1:
            constant, _ = self.constant(factor)
            name = self.op(f"arith.muli {name}, {constant} : {self.type}")
        return name, lambda b, m, n: wrap(
            factor * {"m": m, "n": n, "b": b}[kind], self.type)

    def piece(self):
        """Something that is linear by pieces."""
        x, f = self.term()
        kind = self.rng.choice(["floordivsi", "absi", "maxsi", "minsi", "select",
                                "divui", "remui"])
        if kind in ("floordivsi", "divui", "remui"):
            by = self.rng.randint(2, 9)
            if kind != "floordivsi":  # of what is not negative
                index = self.rng.choice("mnb")
                x = self.variable(index)
                f = lambda b, m, n: wrap(  # noqa: E731
                    {"m": m, "n": n, "b": b}[index], self.type)
                mask = (1 << WIDTHS[self.type]) - 1
            constant, _ = self.constant(by)
            name = self.op(f"arith.{kind} {x}, {constant} : {self.type}")
            if kind == "floordivsi":
                return name, lambda *p: f(*p) // by
            if kind == "divui":
                return name, lambda *p: wrap((f(*p) & mask) // by, self.type)
            return name, lambda *p: wrap((f(*p) & mask) % by, self.type)
        if kind == "absi":
            y, g = self.term()
            d = self.op(f"arith.subi {x}, {y} : {self.type}")
            name = self.op(f"math.absi {d} : {self.type}")
            return name, lambda *p: wrap(
                abs(wrap(f(*p) - g(*p), self.type)), self.type)
        y, g = self.term()
        if kind == "select":
            c, h = self.comparison()
            name = self.op(f"arith.select {c}, {x}, {y} : {self.type}")
            return name, lambda *p: f(*p) if h(*p) else g(*p)
        name = self.op(f"arith.{kind} {x}, {y} : {self.type}")
        best = max if kind == "maxsi" else min
        return name, lambda *p: best(f(*p), g(*p))

    def affine(self):
        name, value = self.term()
        if not self.simple and self.depth < 3 and self.rng.random() < 0.35:
            self.depth += 1
            name, value = self.piece()
        for _ in range(self.rng.randint(0, 2)):
            other, term = self.term()
            if self.rng.random() < 0.5:
                name = self.op(f"arith.addi {name}, {other} : {self.type}")
                value = (lambda f, g: lambda *p: wrap(
                    f(*p) + g(*p), self.type))(value, term)
            else:
                name = self.op(f"arith.subi {name}, {other} : {self.type}")
                value = (lambda f, g: lambda *p: wrap(
                    f(*p) - g(*p), self.type))(value, term)
        return name, value

    def comparison(self):
        predicate = self.rng.choice(
            PREDICATES[2:6] if self.simple else PREDICATES)
        x, f = self.affine()
        y, g = self.affine()
        name = self.op(f"arith.cmpi {predicate}, {x}, {y} : {self.type}")

        def evaluate(b, m, n):
            u, v = f(b, m, n), g(b, m, n)
            if predicate[0] == "u":
                mask = (1 << WIDTHS[self.type]) - 1
                u, v = u & mask, v & mask
            return {"eq": u == v, "ne": u != v, "lt": u < v, "le": u <= v,
                    "gt": u > v, "ge": u >= v}[predicate[-2:]]
        return name, evaluate

    def condition(self, depth):
        kind = self.rng.choice(["and", "and", "or", "not", "select", "cmp"])
        if depth == 0 or kind == "cmp":
            return self.comparison()
        x, f = self.condition(depth - 1)
        if kind == "not":
            true = self.op("arith.constant true")
            name = self.op(f"arith.xori {x}, {true} : i1")
            return name, lambda *p: not f(*p)
        y, g = self.condition(depth - 1)
        if kind == "select":
            value = self.rng.choice(["true", "false"])
            constant = self.op(f"arith.constant {value}")
            if self.rng.random() < 0.5:
                name = self.op(f"arith.select {x}, {y}, {constant} : i1")
                return name, lambda *p: g(*p) if f(*p) else value == "true"
            name = self.op(f"arith.select {x}, {constant}, {y} : i1")
            return name, lambda *p: value == "true" if f(*p) else g(*p)
        name = self.op(f"arith.{kind}i {x}, {y} : i1")
        if kind == "and":
            return name, lambda *p: f(*p) and g(*p)
        return name, lambda *p: f(*p) or g(*p)


class Exact:
    """A mask of which the analysis must miss nothing: each tile is drawn as it
    is."""

    simple, exact = False, True

    def __init__(self, text, evaluate):
        *self.lines, last = text.strip().splitlines()
        self.result = last.strip()
        self.evaluate = evaluate


CONSTANTS = "\n".join(f"%c{i} = arith.constant {i} : index"
                      for i in range(1, 17)) + "\n"
EXACT = [Exact(CONSTANTS + text, f) for text, f in [
    ("""%d = arith.subi %m, %n : index
        %a = math.absi %d : index
        %r = arith.cmpi sle, %a, %c5 : index
        %r""", lambda b, m, n: abs(m - n) <= 5),
    ("""%d = arith.subi %m, %n : index
        %a = math.absi %d : index
        %r = arith.cmpi sgt, %a, %c9 : index
        %r""", lambda b, m, n: abs(m - n) > 9),
    # Chunks, also with the causal mask.
    ("""%x = arith.divui %m, %c10 : index
        %y = arith.divui %n, %c10 : index
        %r = arith.cmpi eq, %x, %y : index
        %r""", lambda b, m, n: m // 10 == n // 10),
    ("""%x = arith.divui %m, %c16 : index
        %y = arith.divui %n, %c16 : index
        %e = arith.cmpi eq, %x, %y : index
        %o = arith.cmpi sle, %n, %m : index
        %r = arith.andi %e, %o : i1
        %r""", lambda b, m, n: m // 16 == n // 16 and n <= m),
    # Blocks up to two before.
    ("""%x = arith.divui %m, %c4 : index
        %y = arith.divui %n, %c4 : index
        %y2 = arith.addi %y, %c2 : index
        %e = arith.cmpi sle, %x, %y2 : index
        %o = arith.cmpi sge, %x, %y : index
        %r = arith.andi %e, %o : i1
        %r""", lambda b, m, n: 0 <= m // 4 - n // 4 <= 2),
    # The first keys and a window.
    ("""%d = arith.subi %m, %n : index
        %w = arith.cmpi slt, %d, %c6 : index
        %s = arith.cmpi slt, %n, %c2 : index
        %e = arith.ori %w, %s : i1
        %o = arith.cmpi sle, %n, %m : index
        %r = arith.andi %e, %o : i1
        %r""", lambda b, m, n: n <= m and (m - n < 6 or n < 2)),
    ("""%s = arith.cmpi slt, %n, %c9 : index
        %o = arith.cmpi sle, %n, %m : index
        %r = arith.ori %s, %o : i1
        %r""", lambda b, m, n: n <= m or n < 9),
    ("""%x = arith.maxsi %m, %c7 : index
        %r = arith.cmpi sle, %n, %x : index
        %r""", lambda b, m, n: n <= max(m, 7)),
    ("""%x = arith.minsi %n, %c8 : index
        %r = arith.cmpi sge, %m, %x : index
        %r""", lambda b, m, n: m >= min(n, 8)),
    ("""%f = arith.cmpi slt, %m, %c8 : index
        %x = arith.select %f, %c8, %m : index
        %r = arith.cmpi slt, %n, %x : index
        %r""", lambda b, m, n: n < (8 if m < 8 else m)),
    # Every second query of what a key stands for: m·2 ≥ n.
    ("""%x = arith.divui %n, %c2 : index
        %r = arith.cmpi sle, %x, %m : index
        %r""", lambda b, m, n: n // 2 <= m),
    # A truth value that was a number.
    ("""%c = arith.cmpi sle, %n, %m : index
        %x = arith.uitofp %c : i1 to f32
        %zero = arith.constant 0.0 : f32
        %r = arith.cmpf une, %x, %zero : f32
        %r""", lambda b, m, n: n <= m),
]]


def function(index, mask, offsets):
    q, k = f"tensor<{BATCH}x{QUERIES}x16xf32>", f"tensor<{BATCH}x{KEYS}x16xf32>"
    body = "\n        ".join(mask.lines)
    constants = "\n".join(
        f"  %o{i} = arith.constant {o} : index" for i, o in enumerate(offsets))
    return f"""
func.func @f{index}(%q: {q}, %k: {k}) -> {q} {{
{constants}
  %o = flash.attention ins(%q, %k, %k : {q}, {k}, {k}) offsets(%o0, %o1, %o2)
      outs(%q : {q}) dims [batch, m, n, d, e]
      {{indexing_maps = [#m, #n, #v, #o], score_type = f32, prob_type = f32,
        acc_type = f32}}
      mask_mod {{
      ^bb0(%b: index, %m: index, %n: index):
        {body}
        flash.yield {mask.result} : i1
      }} -> {q}
  return %o : {q}
}}"""


MAPS = """
#m = affine_map<(b, m, n, d, e) -> (b, m, d)>
#n = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
"""
ROW = re.compile(r"  m (\d+): keys \[(\d+), (\d+)\), full \[(\d+), (\d+)\)  (.*)")


def check_row(mask, offsets, batch, row):
    """Returns an error, or None, and whether the row's range is tight."""
    m0, lo, hi, full_lo, full_hi = (int(row[i]) for i in range(1, 6))
    kept = [[mask.evaluate(batch + offsets[0], m + offsets[1], n + offsets[2])
             for n in range(KEYS)] for m in range(m0, m0 + TILE_M)]
    some = [n for n in range(KEYS) if any(r[n] for r in kept)]
    if any(not lo <= n < hi for n in some):
        return f"keys [{lo}, {hi}) leave out some of {some}", False
    for tile, char in enumerate(row[6]):
        keys = range(tile * TILE_N, (tile + 1) * TILE_N)
        if char == "#" and not all(r[n] for r in kept for n in keys):
            return f"tile {tile} is not full", False
        if char == "." and any(n in some for n in keys):
            return f"tile {tile} is not empty", False
        if isinstance(mask, Exact) and char == "/" and (
                not any(n in some for n in keys)
                or all(r[n] for r in kept for n in keys)):
            return f"tile {tile} is not partial", False
    hull = (some[0], some[-1] + 1) if some else None
    return None, (hi <= lo) if hull is None else (lo, hi) == hull


def main(tool):
    rng = random.Random(20261122)
    cases = []
    for i in range(600):
        offsets = [0, rng.randint(-9, 30), rng.choice([0, 0, 5])]
        if rng.random() < 0.05:
            offsets[1] = rng.choice([2**31 - 10, 2**62, -(2**31)])
        cases.append((Mask(rng, simple=i % 2 == 0), offsets))
    cases += [(mask, [0, 0, 0]) for mask in EXACT]
    text = MAPS + "".join(
        function(i, mask, offsets) for i, (mask, offsets) in enumerate(cases))
    run = subprocess.run(
        [tool, "-", f"--flash-print-mask=tile-m={TILE_M} tile-n={TILE_N}",
         "-o", "/dev/null"], input=text, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr[-2000:]

    rows = skipped = full = tight = simple = 0
    for section in run.stderr.split("mask of attention 0 in @f")[1:]:
        mask, offsets = cases[int(section.split(",")[0])]
        batches, drawn = [0], 0
        for line in section.splitlines()[1:]:
            if line.startswith("  at ["):
                batches = [int(line[6:-1])]
                continue
            row = ROW.match(line)
            assert row, line
            if drawn % (QUERIES // TILE_M) == 0 and "at [" not in section:
                batches = range(BATCH)
            drawn += 1
            for batch in batches:
                error, is_tight = check_row(mask, offsets, batch, row)
                assert not error, "\n".join(
                    [error, line, f"batch {batch} offsets {offsets}"] + mask.lines)
                rows += 1
                skipped += row[6].count(".")
                full += row[6].count("#")
                if mask.simple and max(map(abs, offsets)) < 100:
                    simple += 1
                    tight += is_tight
    print(f"{rows} rows agree; {skipped} tiles skipped, {full} full; "
          f"{tight} of {simple} simple rows tight")
    # An analysis that concludes nothing would agree, too.
    assert rows >= 2400 and skipped > rows and full > rows
    assert tight == simple, "a single affine comparison has an exact range"


main(sys.argv[1])
