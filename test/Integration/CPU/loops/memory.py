# RUN: %python %s
"""Memory is linear in the lengths: 16k queries and keys, whose scores would
take 2 GiB, run in an address space that has no room for them."""

import re
import resource
import subprocess

LENGTH, DEPTH = 16384, 64
SCORES = LENGTH * LENGTH * 4 * 2  # of two heads
LIMIT = 1536 << 20

tensor = f"tensor<2x{LENGTH}x{DEPTH}xf32>"
module = f"""
#q = affine_map<(h, m, n, d, e) -> (h, m, d)>
#k = affine_map<(h, m, n, d, e) -> (h, n, d)>
#v = affine_map<(h, m, n, d, e) -> (h, n, e)>
#o = affine_map<(h, m, n, d, e) -> (h, m, e)>
func.func @attention(%q: {tensor}, %k: {tensor}, %v: {tensor}) -> {tensor} {{
  %init = tensor.empty() : {tensor}
  %c = arith.constant 0.125 : f32
  %o = flash.attention scale(%c : f32) ins(%q, %k, %v : {tensor}, {tensor}, {tensor})
      outs(%init : {tensor}) dims [batch, m, n, d, e]
      {{indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32, acc_type = f32}}
      mask_mod {{
      ^bb0(%h: index, %m: index, %n: index):
        %c64 = arith.constant 64 : index
        %first = arith.subi %m, %c64 : index
        %a = arith.cmpi sle, %n, %m : index
        %b = arith.cmpi sge, %n, %first : index
        %keep = arith.andi %a, %b : i1
        flash.yield %keep : i1
      }} -> {tensor}
  return %o : {tensor}
}}
"""


def run(*command, limit=None):
    def restrict():
        if limit:
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    return subprocess.run(command, input=module, capture_output=True, text=True,
                          preexec_fn=restrict)


assert SCORES > LIMIT
fused = run("flash-run", "-", limit=LIMIT)
assert fused.returncode == 0, fused.stderr
assert "result #0" in fused.stdout

# No buffer spans queries and keys, nor is any allocated in the loop over keys.
lowered = run(
    "flash-opt", "-", "--flash-lower-to-loops",
    "--one-shot-bufferize=bufferize-function-boundaries=true "
    "function-boundary-type-conversion=identity-layout-map", "--canonicalize")
assert lowered.returncode == 0, lowered.stderr
allocations = re.findall(r"memref\.alloc\(.*?memref<([0-9x?]+)xf32>",
                         lowered.stdout)
assert allocations
for shape in allocations:
    assert shape.count(str(LENGTH)) <= 1, shape
loop = lowered.stdout[lowered.stdout.index("scf.for %"):]
assert "memref.alloc" not in loop, loop
print(f"{len(allocations)} buffers, none of them quadratic")
