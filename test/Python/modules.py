"""Modules for the tests of the package, as a front end would write them."""

# softmax(q kᵀ / 8) v on (b, h, s, 64); products of bf16 in f32, P in bf16.
ATTENTION = """
#qk_q = affine_map<(b, h, m, n, d) -> (b, h, m, d)>
#qk_k = affine_map<(b, h, m, n, d) -> (b, h, n, d)>
#qk_s = affine_map<(b, h, m, n, d) -> (b, h, m, n)>
#pv_p = affine_map<(b, h, m, e, n) -> (b, h, m, n)>
#pv_v = affine_map<(b, h, m, e, n) -> (b, h, n, e)>
#pv_o = affine_map<(b, h, m, e, n) -> (b, h, m, e)>
#id = affine_map<(b, h, m, n) -> (b, h, m, n)>
func.func @attention(%q: tensor<2x4x?x64x{T}>, %k: tensor<2x4x?x64x{T}>,
                     %v: tensor<2x4x?x64x{T}>) -> tensor<2x4x?x64x{T}> {{
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant 0.125 : f32
  %m = tensor.dim %q, %c2 : tensor<2x4x?x64x{T}>
  %n = tensor.dim %k, %c2 : tensor<2x4x?x64x{T}>
  %s_empty = tensor.empty(%m, %n) : tensor<2x4x?x?xf32>
  %s_zero = linalg.fill ins(%zero : f32) outs(%s_empty : tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xf32>
  %s = linalg.generic {{indexing_maps = [#qk_q, #qk_k, #qk_s],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}}
      ins(%q, %k : tensor<2x4x?x64x{T}>, tensor<2x4x?x64x{T}>) outs(%s_zero : tensor<2x4x?x?xf32>) {{
    ^bb0(%a: {T}, %b: {T}, %acc: f32):
      {EXT_A}
      {EXT_B}
      %ab = arith.mulf %af, %bf : f32
      %sum = arith.addf %acc, %ab : f32
      linalg.yield %sum : f32
  }} -> tensor<2x4x?x?xf32>
  %scaled = linalg.generic {{indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
      ins(%s : tensor<2x4x?x?xf32>) outs(%s_empty : tensor<2x4x?x?xf32>) {{
    ^bb0(%x: f32, %out: f32):
      %y = arith.mulf %x, %scale : f32
      linalg.yield %y : f32
  }} -> tensor<2x4x?x?xf32>
  %p = linalg.softmax dimension(3) ins(%scaled : tensor<2x4x?x?xf32>)
      outs(%s_empty : tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xf32>
  %o_empty = tensor.empty(%m) : tensor<2x4x?x64xf32>
  %o_zero = linalg.fill ins(%zero : f32) outs(%o_empty : tensor<2x4x?x64xf32>) -> tensor<2x4x?x64xf32>
  %o = linalg.generic {{indexing_maps = [#pv_p, #pv_v, #pv_o],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}}
      ins(%p, %v : tensor<2x4x?x?xf32>, tensor<2x4x?x64x{T}>) outs(%o_zero : tensor<2x4x?x64xf32>) {{
    ^bb0(%af: f32, %b: {T}, %acc: f32):
      {EXT_B}
      %ab = arith.mulf %af, %bf : f32
      %sum = arith.addf %acc, %ab : f32
      linalg.yield %sum : f32
  }} -> tensor<2x4x?x64xf32>
  {RESULT}
}}
"""


def attention(dtype: str) -> str:
    """The module for "f16", "bf16" or "f32" operands."""
    type = f"tensor<2x4x?x64x{dtype}>"
    if dtype == "f32":
        return ATTENTION.format(
            T="f32",
            EXT_A="%af = arith.addf %a, %zero : f32",
            EXT_B="%bf = arith.addf %b, %zero : f32",
            RESULT=f"return %o : {type}",
        )
    return ATTENTION.format(
        T=dtype,
        EXT_A=f"%af = arith.extf %a : {dtype} to f32",
        EXT_B=f"%bf = arith.extf %b : {dtype} to f32",
        RESULT=f"""%r_empty = tensor.empty(%m) : {type}
  %r = linalg.generic {{indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
      ins(%o : tensor<2x4x?x64xf32>) outs(%r_empty : {type}) {{
    ^bb0(%x: f32, %out: {dtype}):
      %y = arith.truncf %x : f32 to {dtype}
      linalg.yield %y : {dtype}
  }} -> {type}
  return %r : {type}""",
    )
