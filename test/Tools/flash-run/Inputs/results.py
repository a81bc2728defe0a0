"""Runs the functions of results.mlir and checks what they return.

usage: results.py results.mlir folder
"""

import os
import subprocess
import sys

import ml_dtypes
import numpy as np

module, folder = sys.argv[1:]


def run(entry, inputs, count):
    paths = [os.path.join(folder, f"{entry}{i}.npy") for i in range(count)]
    subprocess.run(
        ["flash-run", module, f"--entry={entry}", *(f"--input={x}" for x in inputs),
         *(f"--output=@{path}" for path in paths)],
        check=True, stdout=subprocess.DEVNULL)
    return [np.load(path) for path in paths]


def same(actual, *expected):
    assert len(actual) == len(expected)
    for a, b in zip(actual, expected):
        b = np.asarray(b)
        assert a.dtype == b.dtype and a.shape == b.shape and (a == b).all(), (a, b)


def save(name, array):
    path = os.path.join(folder, name + ".npy")
    np.save(path, array)
    return "@" + path


f32, threes = np.float32, np.full((2, 3), 3, np.float32)
grid = np.arange(24, dtype=f32).reshape(4, 6)
same(run("identity", [3], 2), threes, threes)
same(run("constant", [], 2), np.array([1, 2]), np.array([1, 2]))
same(run("twice", [3], 3), np.full(4, 6, f32), np.full(4, 6, f32),
     np.full(4, 3, f32))
same(run("view", [save("grid", grid)], 2), grid[1:3, 2:5], grid.reshape(-1))
same(run("scalars", [1.5, 1, 7, -2.5, 0.1, -3], 1),
     np.array([1.5, 1, 7, -2.5, 0.1, -3]))
same(run("zero", [], 1), np.zeros((0, 3), f32))
a, b = np.array([1, 1, 0, 0, 1], bool), np.array([1, 0, 1, 0, 0], bool)
same(run("bits", [save("a", a), save("b", b)], 1), a ^ b)
same(run("rank0", [save("scalar", np.array(3, f32))], 1), np.array(9, f32))
half = np.array([0.1, -2.5, 1e-3, 300], ml_dtypes.bfloat16)
(raw,) = run("brain", [save("half", half.view("V2"))], 1)
same([raw.view(ml_dtypes.bfloat16)], half * half)
