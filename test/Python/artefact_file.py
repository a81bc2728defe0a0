"""Writes artefacts without the compiler: the format of
include/flash/Runtime/Artefact.h, written down a second time."""

import copy
import json
import struct

MAGIC = b"\x89FLASHA\n"
VERSION = 1


def checksum(data):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) % 2**64
    return value


def pack(contract, image=b"", version=VERSION):
    """The bytes of the file; `contract` is JSON or an object."""
    if not isinstance(contract, bytes):
        contract = json.dumps(contract).encode()
    data = MAGIC + struct.pack("<IIQ", version, len(contract), len(image))
    data += contract + image
    return data + struct.pack("<Q", checksum(data))


def dim(name):
    return ["dim", name]


def tensor(name, shape, dtype="bf16", role="input"):
    return dict(name=name, role=role, dtype=dtype, scalar=False, shape=shape)


def scalar(name, dtype="f32"):
    return dict(name=name, role="input", dtype=dtype, scalar=True, shape=[])


def pointer(operand):
    return dict(kind="pointer", operand=operand)


def integer(value, bits=64):
    return dict(kind="integer", value=value, bits=bits)


def both(a, b):
    return ["and", a, b]


def all_of(first, *rest):
    return both(first, all_of(*rest)) if rest else first


# Attention on (b, h, m, 64) and (b, h, n, 64), with a fast kernel for aligned
# operands and one for the others. Both copy q to o when the fake driver
# launches them.
FAST_GUARD = all_of(
    *(["aligned", x, 16] for x in "qkvo"),
    *(["eq", ["stride", x, 3], 1] for x in "qkvo"),
    *(["eq", ["mod", ["stride", x, 2], 8], 0] for x in "qkvo"),
)
UNIT_GUARD = all_of(*(["eq", ["stride", x, 3], 1] for x in "qkvo"))
Q_BYTES = ["mul", ["mul", dim("b"), dim("m")], 4 * 64 * 2]

KERNEL = dict(
    name="attention_fast",
    guard=FAST_GUARD,
    guard_text="16-byte alignment and unit strides along d",
    grid=[["ceildiv", dim("m"), 128], 4, dim("b")],
    block=[128, 1, 1],
    shared_bytes=98304,
    params=[
        pointer("q"), pointer("k"), pointer("v"), pointer("o"),
        dict(kind="scalar", operand="scale"),
        integer(["stride", "q", 2]), integer(["stride", "k", 2]),
        integer(dim("m"), 32), integer(dim("n"), 32),
        dict(kind="workspace"), integer(Q_BYTES),
    ],
)  # fmt: skip

CONTRACT = dict(
    name="attention",
    source="a.mlir",
    operands=[
        tensor("q", [dim("b"), 4, dim("m"), 64]),
        tensor("k", [dim("b"), 4, dim("n"), 64]),
        tensor("v", [dim("b"), 4, dim("n"), 64]),
        scalar("scale"),
        tensor("o", [dim("b"), 4, dim("m"), 64], role="output"),
    ],
    workspace=dict(bytes=["mul", dim("b"), 1024], zeroed=True),
    kernels=[
        KERNEL,
        {
            **KERNEL,
            "name": "attention_plain",
            "guard": UNIT_GUARD,
            "guard_text": "unit strides along d",
            "shared_bytes": 32768,
        },
    ],
    image=dict(format="ptx", arch="sm_80"),
)

PARAMS = ["u64", "u64", "u64", "u64", "f32", "u64", "u64", "u32", "u32", "u64", "u64"]


def entry(name, params=PARAMS, copy=(3, 0, 10)):
    """PTX of a kernel; see test/lib/Runtime/fake-libcuda.cpp for `copy`."""
    listed = ",\n".join(f"  .param .{t} {name}_param_{i}" for i, t in enumerate(params))
    text = f".visible .entry {name}(\n{listed}\n)\n{{\n  ret;\n}}\n"
    return text + ("// fake: copy %d %d %d\n" % copy if copy else "")


PTX = (
    ".version 7.0\n.target sm_80\n.address_size 64\n"
    + entry("attention_fast")
    + entry("attention_plain")
).encode()


def changed(*path_and_value, contract=CONTRACT):
    """The contract with one field replaced: changed("kernels", 0, "name", "x")."""
    result = copy.deepcopy(contract)
    *path, last, value = path_and_value
    at = result
    for key in path:
        at = at[key]
    at[last] = value
    return result
