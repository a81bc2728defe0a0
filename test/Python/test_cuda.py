"""The package on a real card, with PyTorch's tensors. Skipped elsewhere.

Where the card is, LLVM need not be: FLASH_TEST_ARTEFACT names the artefact that
`flash_mlir.compile(modules.attention("bf16")).save(...)` wrote elsewhere.
"""

import os

import pytest

import flash_mlir
import modules

torch = pytest.importorskip("torch")
if not torch.cuda.is_available():
    pytest.skip("no CUDA device", allow_module_level=True)


@pytest.fixture(scope="module")
def kernel(tmp_path_factory):
    path = os.environ.get("FLASH_TEST_ARTEFACT")
    if not path:
        path = tmp_path_factory.mktemp("cuda") / "a.flash"
        flash_mlir.compile(modules.attention("bf16")).save(path)
    return flash_mlir.load(path)


def operands(m, n, peak=1.0, seed=0):
    torch.manual_seed(seed)
    q = torch.randn(2, 4, m, 64, device="cuda") * peak
    k, v = (torch.randn(2, 4, n, 64, device="cuda") for _ in range(2))
    return [x.bfloat16() for x in (q, k, v)]


def relative_error(got, q, k, v):
    """Root mean square against float64."""
    q, k, v = (x.double() for x in (q, k, v))
    want = torch.softmax(q @ k.transpose(2, 3) / 8, -1) @ v
    return ((got.double() - want).pow(2).mean() / want.pow(2).mean()).sqrt().item()


@pytest.mark.parametrize("peak", [0.02, 1.0, 20.0])
@pytest.mark.parametrize("m,n", [(1, 1), (64, 64), (77, 200), (1000, 333), (2048, 2048)])
def test_right(kernel, m, n, peak):
    q, k, v = operands(m, n, peak)
    o = kernel(q, k, v)
    theirs = torch.nn.functional.scaled_dot_product_attention(q, k, v)
    limit = max(1.05 * relative_error(theirs, q, k, v), 1e-3)
    assert relative_error(o, q, k, v) <= limit
    # The measure sees a wrong result.
    assert relative_error(o.roll(1, dims=1), q, k, v) > 10 * limit


def test_layouts(kernel):
    """(b, s, h, d) in memory, K with rows in between, out with any strides."""
    q, k, v = operands(300, 200)
    want = kernel(q, k, v)
    wide = torch.full((2, 4, 400, 64), float("nan"), device="cuda", dtype=torch.bfloat16)
    wide[:, :, ::2] = k
    out = torch.empty(2, 300, 4, 64, device="cuda", dtype=torch.bfloat16).transpose(1, 2)
    got = kernel(q.transpose(1, 2).contiguous().transpose(1, 2), wide[:, :, ::2], v, out=out)
    assert got is out and torch.equal(out, want)


def test_nothing_outside_is_written(kernel):
    q, k, v = operands(77, 50)
    around = torch.full((2, 4, 79, 64), 7.0, device="cuda", dtype=torch.bfloat16)
    kernel(q, k, v, out=around[:, :, 1:78])
    assert (around[:, :, [0, 78]] == 7).all() and torch.equal(around[:, :, 1:78], kernel(q, k, v))


def test_empty(kernel):
    q, k, v = operands(0, 10)
    assert kernel(q, k, v).shape == (2, 4, 0, 64)
    torch.cuda.synchronize()


def test_streams(kernel):
    q, k, v = operands(512, 512)
    want = kernel(q, k, v)
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        on_current = kernel(q, k, v)
    given = kernel(q, k, v, stream=side.cuda_stream)
    torch.cuda.synchronize()
    assert torch.equal(on_current, want) and torch.equal(given, want)


def test_graph(kernel):
    """Captured once, replayed on other data: also when it is the first call."""
    fresh = flash_mlir.load(os.environ["FLASH_TEST_ARTEFACT"]) if os.environ.get(
        "FLASH_TEST_ARTEFACT") else kernel  # fmt: skip
    q, k, v = operands(300, 200)
    out = torch.empty_like(q)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        fresh(q, k, v, out=out)
    for seed in (1, 2):
        for tensor, value in zip((q, k, v), operands(300, 200, seed=seed)):
            tensor.copy_(value)
        graph.replay()
        assert torch.equal(out, kernel(q, k, v))


def test_allocates_only_the_output(kernel):
    q, k, v = operands(1024, 1024)
    kernel(q, k, v)
    torch.cuda.synchronize()
    torch.cuda.empty_cache()
    free, held = torch.cuda.mem_get_info()[0], torch.cuda.memory_allocated()
    out = kernel(q, k, v)
    torch.cuda.synchronize()
    assert torch.cuda.memory_allocated() - held == out.numel() * out.element_size()
    del out
    torch.cuda.empty_cache()
    assert torch.cuda.mem_get_info()[0] == free


def test_refusals(kernel):
    q, k, v = operands(64, 64)
    with pytest.raises(flash_mlir.FlashError, match="operand 'q': wrong element type"):
        kernel(q.half(), k, v)
    with pytest.raises(flash_mlir.FlashError, match="operand 'v': dimension 2 is 63"):
        kernel(q, k, v[:, :, :63])
    with pytest.raises(flash_mlir.FlashError, match="different devices"):
        kernel(q, k.cpu(), v)
    odd = torch.empty(q.numel() + 1, device="cuda", dtype=q.dtype)[1:].view_as(q)
    with pytest.raises(flash_mlir.FlashError, match="no kernel .* fits these operands"):
        kernel(odd, k, v)
    assert relative_error(kernel(q, k, v), q, k, v) < 1e-2
