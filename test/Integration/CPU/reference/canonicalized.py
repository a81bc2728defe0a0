# RUN: %python %s
"""Folding transposes and unit dimensions into maps changes no result."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), *[os.pardir] * 3,
                                "utils"))

import numpy as np  # noqa: E402
from cpu_module import CpuModule  # noqa: E402

TEXT = """
#q = affine_map<(b, m, n, d, e) -> (b, m, d)>
#k = affine_map<(b, m, n, d, e) -> (b, n, d)>
#v = affine_map<(b, m, n, d, e) -> (b, n, e)>
#o = affine_map<(b, m, n, d, e) -> (b, m, e)>
func.func @f(%q: tensor<2x5x8xf32>, %k: tensor<8x2x7xf32>,
    %v: tensor<7x1x2x4xf32>, %ki: tensor<2x7x8xf32>, %vi: tensor<2x7x4xf32>,
    %oi: tensor<2x5x4xf32>, %ti: tensor<4x2x5xf32>) -> tensor<4x2x1x5xf32> {
  %kt = linalg.transpose ins(%k : tensor<8x2x7xf32>)
      outs(%ki : tensor<2x7x8xf32>) permutation = [1, 2, 0]
  %vc = tensor.collapse_shape %v [[0, 1], [2], [3]]
      : tensor<7x1x2x4xf32> into tensor<7x2x4xf32>
  %vt = linalg.transpose ins(%vc : tensor<7x2x4xf32>)
      outs(%vi : tensor<2x7x4xf32>) permutation = [1, 0, 2]
  %o = flash.attention ins(%q, %kt, %vt
      : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>)
      outs(%oi : tensor<2x5x4xf32>) dims [batch, m, n, d, e]
      {indexing_maps = [#q, #k, #v, #o], score_type = f32, prob_type = f32,
       acc_type = f32} -> tensor<2x5x4xf32>
  %t = linalg.transpose ins(%o : tensor<2x5x4xf32>)
      outs(%ti : tensor<4x2x5xf32>) permutation = [2, 0, 1]
  %r = tensor.expand_shape %t [[0], [1, 2], [3]] output_shape [4, 2, 1, 5]
      : tensor<4x2x5xf32> into tensor<4x2x1x5xf32>
  return %r : tensor<4x2x1x5xf32>
}
"""

rng = np.random.default_rng(0)
arguments = [rng.normal(size=shape).astype(np.float32) for shape in
             ((2, 5, 8), (8, 2, 7), (7, 1, 2, 4))]
arguments += [np.zeros(shape, np.float32) for shape in
              ((2, 7, 8), (2, 7, 4), (2, 5, 4), (4, 2, 5))]
# The sums are the same, in the same order.
plain, folded = (
    CpuModule(TEXT, passes).call("f", [a.copy() for a in arguments],
                                 [((4, 2, 1, 5), np.float32)])[0]
    for passes in ("flash-decompose", "canonicalize,flash-decompose"))
assert np.ptp(plain) > 1, "the inputs say nothing"
np.testing.assert_array_equal(folded, plain)
