"""Reading and refusing artefacts: lib/Runtime/{Artefact,Validate}.cpp."""

import random
import struct

import pytest

from artefact_file import (
    CONTRACT, KERNEL, MAGIC, PTX, changed, checksum, dim, integer, pack, pointer, scalar, tensor,
)  # fmt: skip

GOOD = pack(CONTRACT, PTX)


def info(run_tool, tmp_path, data):
    path = tmp_path / "a.flash"
    path.write_bytes(data)
    return run_tool("flash-launch", path, "--info")


def resealed(data):
    """`data` with the checksum of what precedes it."""
    return data[:-8] + struct.pack("<Q", checksum(data[:-8]))


def nested(depth):
    expr = dim("m")
    for _ in range(depth - 1):
        expr = ["add", expr, 1]
    return expr


def test_info(run_tool, tmp_path):
    done = info(run_tool, tmp_path, GOOD)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:9] == [
        "attention attention",
        "source a.mlir",
        f"code sm_80, PTX, {len(PTX)} bytes",
        "input q: bx4xmx64xbf16",
        "input k: bx4xnx64xbf16",
        "input v: bx4xnx64xbf16",
        "input scale: scalar f32",
        "output o: bx4xmx64xbf16",
        "workspace (b * 1024) bytes, zeroed",
    ]
    assert "  grid   ceildiv(m, 128), 4, b\n" in done.stdout
    assert "  block  128, 1, 1\n  shared 98304 bytes\n" in done.stdout
    assert (
        "  params &q, &k, &v, &o, scale, q.stride(2): i64, k.stride(2): i64, "
        "m: i32, n: i32, &workspace, ((b * m) * 512): i64\n" in done.stdout
    )


def test_guards_are_legible(run_tool, tmp_path):
    guard = ["and", ["and", ["and", 1, ["le", dim("m"), 8]], ["and", 1, 1]], ["and", 0, ["aligned", "q", 16]]]
    contract = changed("kernels", 0, "guard", guard)
    contract["kernels"][1]["guard"] = ["and", 1, ["and", 2, 1]]
    text = info(run_tool, tmp_path, pack(contract, PTX)).stdout
    assert "  when   (m <= 8) and 0 and aligned(q, 16)\n" in text
    assert "  when   1\n" in text


def test_accepts_the_deepest_expression(run_tool, tmp_path):
    data = pack(changed("kernels", 0, "guard", nested(64)), PTX)
    assert info(run_tool, tmp_path, data).returncode == 0


BAD = {
    "empty": (b"", "truncated"),
    "in the magic": (GOOD[:5], "truncated"),
    "in the preamble": (GOOD[:20], "truncated"),
    "in the contract": (GOOD[:200], "truncated"),
    "in the image": (GOOD[:-20], "truncated"),
    "in the checksum": (GOOD[:-1], "truncated"),
    "foreign": (b"\x7fELF" + GOOD, "not a flash artefact"),
    "text mode": (GOOD.replace(b"\n", b"\r\n"), "not a flash artefact"),
    "trailing": (GOOD + b"x", "bytes after its end"),
    "newer": (pack(CONTRACT, PTX, version=2), "version 2, this runtime reads version 1"),
    "huge sizes": (
        MAGIC + struct.pack("<IIQ", 1, 2**32 - 1, 2**64 - 1) + bytes(100),
        "truncated",
    ),
    "flipped contract": (GOOD.replace(b'"m"', b'"w"', 1), "wrong checksum"),
    "flipped image": (GOOD.replace(b"ret;", b"rot;", 1), "wrong checksum"),
    "not JSON": (pack(b"{", PTX), "not JSON"),
    "not UTF-8": (pack(b'{"name": "\xff"}', PTX), "not JSON"),
    "not an object": (pack([1, 2], PTX), "artefact is not an object"),
    "deep JSON": (pack(b"[" * 2000000 + b"]" * 2000000, PTX), "malformed contract"),
    "deep expression": (pack(changed("kernels", 0, "guard", nested(65)), PTX), "guard"),
    "no image": (pack(CONTRACT, b""), "no device code"),
    "missing": (pack({k: CONTRACT[k] for k in CONTRACT if k != "kernels"}, PTX), "lacks 'kernels'"),
    "unknown": (pack({**CONTRACT, "tensor_maps": []}, PTX), "unknown members"),
    "no kernels": (pack(changed("kernels", []), PTX), "no kernels"),
    "name": (pack(changed("name", ""), PTX), "the attention has no name"),
    "NUL": (pack(changed("kernels", 0, "name", "a\0b"), PTX), "a kernel has no name"),
    "arch": (pack(changed("image", "arch", "gfx90a"), PTX), "unknown target 'gfx90a'"),
    "format": (pack(changed("image", "format", "hsaco"), PTX), "image.format is 'hsaco'"),
    "role": (pack(changed("operands", 0, "role", "inout"), PTX), "operands[0].role is 'inout'"),
    "dtype": (pack(changed("operands", 0, "dtype", "f8"), PTX), "operands[0].dtype is 'f8'"),
    "twice": (pack(changed("operands", 1, "name", "q"), PTX), "two operands are named 'q'"),
    "size": (pack(changed("operands", 0, "shape", [-1]), PTX), "neither a constant nor"),
    "size expression": (
        pack(changed("operands", 0, "shape", [["add", 1, 2]]), PTX), "neither a constant nor",
    ),
    "rank": (pack(changed("operands", 0, "shape", [1] * 17), PTX), "too many dimensions"),
    "scalar shape": (pack(changed("operands", 3, "shape", [1]), PTX), "has a shape"),
    "scalar output": (pack(changed("operands", 3, "role", "output"), PTX), "is an output"),
    "huge integer": (pack(changed("kernels", 0, "shared_bytes", 2**63), PTX), "shared_bytes"),
    "real": (pack(changed("kernels", 0, "shared_bytes", 1.0), PTX), "shared_bytes"),
    "much shared": (pack(changed("kernels", 0, "shared_bytes", 2**40), PTX), "shared memory of"),
    "block": (pack(changed("kernels", 0, "block", [1, 1, 65]), PTX), "block size 65"),
    "threads": (pack(changed("kernels", 0, "block", [64, 32, 1]), PTX), "2048 threads"),
    "grid": (pack(changed("kernels", 0, "grid", [1, 1]), PTX), "kernels[0].grid"),
    "kernel twice": (
        pack(changed("kernels", 1, "name", KERNEL["name"]), PTX), "two kernels are named",
    ),
    "operation": (pack(changed("kernels", 0, "guard", ["xor", 1, 1]), PTX), "kernels[0].guard"),
    "arity": (pack(changed("kernels", 0, "guard", ["add", 1, 1, 1]), PTX), "kernels[0].guard"),
    "unary": (pack(changed("kernels", 0, "guard", ["add"]), PTX), "kernels[0].guard"),
    "null": (pack(changed("kernels", 0, "guard", None), PTX), "kernels[0].guard"),
    "dim": (pack(changed("workspace", "bytes", dim("x")), PTX), "no operand has the dimension 'x'"),
    "stride of": (
        pack(changed("kernels", 0, "guard", ["stride", "scale", 0]), PTX),
        "there is no tensor operand 'scale'",
    ),
    "stride at": (
        pack(changed("kernels", 0, "guard", ["stride", "q", 4]), PTX), "has no dimension 4",
    ),
    "alignment": (
        pack(changed("kernels", 0, "guard", ["aligned", "q", 0]), PTX), "alignment below",
    ),
    "parameter": (pack(changed("kernels", 0, "params", [pointer("x")]), PTX), "no tensor operand 'x'"),
    "scalar parameter": (
        pack(changed("kernels", 0, "params", [dict(kind="scalar", operand="q")]), PTX),
        "no scalar operand 'q'",
    ),
    "bits": (pack(changed("kernels", 0, "params", [integer(1, 24)]), PTX), "24 bits"),
    "bits at all": (pack(changed("kernels", 0, "params", [integer(1, 65)]), PTX), "params[0].bits"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad(run_tool, tmp_path, case):
    data, message = BAD[case]
    done = info(run_tool, tmp_path, data)
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.startswith("flash-launch: error: cannot load '")
    assert "a.flash'" in done.stderr
    assert message in done.stderr, done.stderr


def test_no_file(run_tool, tmp_path):
    done = run_tool("flash-launch", tmp_path / "none.flash", "--info")
    assert done.returncode == 1 and "No such file" in done.stderr


def test_every_truncation_and_flip_is_refused(runtime):
    rng = random.Random(3)
    small = pack(
        {
            **CONTRACT,
            "operands": [tensor("q", [dim("m")]), scalar("s")],
            "workspace": dict(bytes=0, zeroed=False),
            "kernels": [{**KERNEL, "guard": 1, "grid": [1, 1, 1], "params": []}],
        },
        b".version",
    )
    assert runtime.parse(small) is None
    for size in range(len(small)):
        assert runtime.parse(small[:size]), size
    for at in range(len(small)):
        damaged = bytearray(small)
        damaged[at] ^= 1 << rng.randrange(8)
        assert runtime.parse(bytes(damaged)), at


def test_fuzz_past_the_checksum(runtime):
    """What a checksum does not catch is refused or read, but never a crash."""
    rng = random.Random(4)
    tokens = [b'"', b"[", b"]", b"{", b"}", b",", b"0", b"-1", b"1e99", b"null", b'"q"', b"9" * 30]
    for _ in range(4000):
        damaged = bytearray(GOOD)
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(24, len(GOOD) - 8)
            token = rng.choice(tokens)
            damaged[at : at + len(token)] = token
        runtime.parse(resealed(bytes(damaged[: len(GOOD) - 8]) + bytes(8)))
