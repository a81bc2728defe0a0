# RUN: %python %s
"""Tiles and partial results of flash.attention against NumPy in float64."""

import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

import numpy as np  # noqa: E402
from attention_cases import CASES  # noqa: E402
from attention_reference import assert_close, merge  # noqa: E402
from cpu_module import CpuModule  # noqa: E402

ANY = "!transform.any_op"


# What is statically empty has no tiles.
TILED = ("f32", "bf16", "grouped_causal", "no_lse", "offsets", "bias", "bytes",
         "table", "sink", "transposed", "unit", "empty_rows_nan",
         "empty_rows_zero", "empty_rows_no_sink",
         "empty_rows_despite_sink", "no_keys_dynamic",
         "no_keys_sink_dynamic", "no_queries_dynamic", "no_batches_dynamic",
         "grouped_causal_dynamic", "transposed_dynamic", "bias_dynamic",
         "empty_rows_zero_dynamic", "sink_dynamic", "dropout", "dropout_sink",
         "by_index_offsets", "table_factor", "dropout_empty_rows_zero",
         "key_factor_grouped_dynamic")


failed, count = [], 0


def attempt(name, function, *arguments):
    global count
    count += 1
    try:
        function(*arguments)
    except AssertionError as error:
        failed.append(name)
        print(f"{name}: {error}")


def script(cases, tile):
    """A transform script that tiles the attention of each case."""
    lines = []
    for i, case in enumerate(cases):
        lines.append(
            f'%op{i} = transform.structured.match ops{{["flash.attention"]}} '
            f'attributes{{case = "{case.name}"}} in %root : ({ANY}) -> {ANY}')
        lines += tile(case, i)
    body = "\n    ".join(lines)
    return f"""module attributes {{transform.with_named_sequence}} {{
  transform.named_sequence @__transform_main(
      %root: {ANY} {{transform.readonly}}) {{
    {body}
    transform.yield
  }}
}}
"""


def tile_parallel(case, i):
    """Tiles that do not divide; e only where there is no lse."""
    sizes = [{"b": 1, "g": 2, "m": 4, "e": 0 if case.lse_layout else 3}.get(d, 0)
             for d in case.dims]
    loops = sum(size > 0 for size in sizes)
    results = ", ".join([ANY] * (loops + 1))
    return [f"%t{i}, %l{i}:{loops} = transform.structured.tile_using_for %op{i} "
            f"tile_sizes {sizes} : ({ANY}) -> ({results})"]


def tile_keys(case, i):
    sizes = [5 if d == "n" else 0 for d in case.dims]
    results = ", ".join([ANY] * 5)
    return [f"%i{i}:2, %part{i}, %merge{i}, %loop{i} = "
            f"transform.structured.tile_reduction_using_forall %op{i} by "
            f"tile_sizes = {sizes} : ({ANY}) -> ({results})",
            f"%t{i}, %l{i} = transform.structured.tile_using_for %part{i} tile_sizes "
            f"{[3 if d == 'm' else 0 for d in case.dims]} "
            f": ({ANY}) -> ({ANY}, {ANY})"]


def run_tiled(what, tile):
    cases = [case for case in CASES if case.name in TILED]
    text = "".join(case.module(case.name, f'case = "{case.name}"')
                   for case in cases)
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        file.write(script(cases, tile))
        file.flush()
        module = CpuModule(
            text,
            f"transform-preload-library{{transform-library-paths={file.name}}},"
            "transform-interpreter,canonicalize,cse,flash-decompose")
    for case in cases:
        inputs = case.inputs()
        actual = module.call(case.name, case.arguments(inputs), case.results())
        attempt(what, case.check, actual, inputs)


def run_merge(name, sink, empty_row):
    """Three parts: some of them empty, of which some are NaN; a row of none."""
    rng = np.random.default_rng(3)
    parts = rng.normal(size=(3, 5, 4)).astype(np.float32)
    lses = (4 * rng.normal(size=(3, 5))).astype(np.float32)
    lses[1, 2] = lses[0, 3] = -np.inf
    lses[:, 4] = -np.inf
    parts[1, 2] = parts[0, 4] = np.nan
    sinks = np.array([0.5, 9, -3, -np.inf, sink or 0], np.float32)
    kinds = "tensor<?x5x4xf32>, tensor<?x5xf32>"
    text = f"""
#p = affine_map<(p, m, e) -> (p, m, e)>
#l = affine_map<(p, m, e) -> (p, m)>
#s = affine_map<(p, m, e) -> (m)>
#o = affine_map<(p, m, e) -> (e, m)>
func.func @merge(%p: tensor<?x5x4xf32>, %l: tensor<?x5xf32>,
    %s: tensor<5xf32>, %o: tensor<4x5xf32>, %r: tensor<5xf32>)
    -> (tensor<4x5xf32>, tensor<5xf32>) {{
  %m:2 = flash.merge ins(%p, %l : {kinds})
      {'sink(%s : tensor<5xf32>)' if sink is not None else ''}
      outs(%o, %r : tensor<4x5xf32>, tensor<5xf32>)
      {{indexing_maps = [#p, #l, {'#s, ' if sink is not None else ''}#o, #s],
       empty_row = #flash.empty_row<{empty_row}>}}
      -> tensor<4x5xf32>, tensor<5xf32>
  return %m#0, %m#1 : tensor<4x5xf32>, tensor<5xf32>
}}
"""
    module = CpuModule(text, "flash-decompose")
    for count in (3, 1, 0):
        arguments = [parts[:count], lses[:count], sinks,
                     np.zeros((4, 5), np.float32), np.zeros(5, np.float32)]
        actual = module.call("merge", arguments, [((4, 5), np.float32),
                                                  ((5,), np.float32)])
        given = [parts[:count], lses[:count], sinks if sink is not None else None]
        own = merge(*given, empty_row)
        exact = merge(*[None if x is None else x.astype(np.float64)
                        for x in given], empty_row)
        for what, a, x, o in zip(("O", "lse"), actual, exact, own):
            assert_close(a, x.T, o.T.astype(np.float32),
                         what=f"{name}, {count} parts: {what}")


run_tiled("parallel", tile_parallel)
run_tiled("keys", tile_keys)
for sink in (None, 2.0, -np.inf):
    for empty_row in ("nan", "zero") + (
            () if sink is None else ("nan_despite_sink",)):
        name = f"merge, sink {sink}, {empty_row}"
        attempt(name, run_merge, name, sink, empty_row)
print(f"{count - len(failed)} of {count} tilings are right")
sys.exit(bool(failed))
