// One attention of GPT-2's shape (12 heads, d = 64) over 1024 tokens, bf16 with
// the softmax in f32, as Hugging Face's "eager" code computes it: the scores
// and the probabilities are tensors of 12·1024² elements.

#qk = affine_map<(b, h, m, n) -> (b, h, m, n)>
#row = affine_map<(b, h, m, n) -> (b, h, m)>

func.func @gpt2_attention(%q: tensor<1x12x1024x64xbf16>, %k: tensor<1x12x1024x64xbf16>,
                          %v: tensor<1x12x1024x64xbf16>) -> tensor<1x12x1024x64xbf16> {
  %zero = arith.constant 0.0 : f32
  %minus_inf = arith.constant 0xFF800000 : f32
  %scale = arith.constant 1.250000e-01 : f32

  // s = q·kᵀ
  %qc = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x12x1024x64xbf16> into tensor<12x1024x64xbf16>
  %kt_init = tensor.empty() : tensor<1x12x64x1024xbf16>
  %kt = linalg.transpose ins(%k : tensor<1x12x1024x64xbf16>)
      outs(%kt_init : tensor<1x12x64x1024xbf16>) permutation = [0, 1, 3, 2]
  %kc = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<1x12x64x1024xbf16> into tensor<12x64x1024xbf16>
  %s_empty = tensor.empty() : tensor<12x1024x1024xf32>
  %s_init = linalg.fill ins(%zero : f32) outs(%s_empty : tensor<12x1024x1024xf32>) -> tensor<12x1024x1024xf32>
  %sc = linalg.batch_matmul ins(%qc, %kc : tensor<12x1024x64xbf16>, tensor<12x64x1024xbf16>)
      outs(%s_init : tensor<12x1024x1024xf32>) -> tensor<12x1024x1024xf32>
  %s = tensor.expand_shape %sc [[0, 1], [2], [3]] output_shape [1, 12, 1024, 1024]
      : tensor<12x1024x1024xf32> into tensor<1x12x1024x1024xf32>

  // Scaled, and masked: a query sees the keys before it and itself.
  %square = tensor.empty() : tensor<1x12x1024x1024xf32>
  %masked = linalg.generic {indexing_maps = [#qk, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%s : tensor<1x12x1024x1024xf32>) outs(%square : tensor<1x12x1024x1024xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = linalg.index 2 : index
    %n = linalg.index 3 : index
    %keep = arith.cmpi sle, %n, %m : index
    %scaled = arith.mulf %in, %scale : f32
    %x = arith.select %keep, %scaled, %minus_inf : f32
    linalg.yield %x : f32
  } -> tensor<1x12x1024x1024xf32>

  // Softmax over the keys.
  %row_empty = tensor.empty() : tensor<1x12x1024xf32>
  %max_init = linalg.fill ins(%minus_inf : f32) outs(%row_empty : tensor<1x12x1024xf32>) -> tensor<1x12x1024xf32>
  %max = linalg.generic {indexing_maps = [#qk, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%masked : tensor<1x12x1024x1024xf32>) outs(%max_init : tensor<1x12x1024xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<1x12x1024xf32>
  %e = linalg.generic {indexing_maps = [#qk, #row, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%masked, %max : tensor<1x12x1024x1024xf32>, tensor<1x12x1024xf32>) outs(%square : tensor<1x12x1024x1024xf32>) {
  ^bb0(%in: f32, %row_max: f32, %out: f32):
    %d = arith.subf %in, %row_max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<1x12x1024x1024xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row_empty : tensor<1x12x1024xf32>) -> tensor<1x12x1024xf32>
  %sum = linalg.generic {indexing_maps = [#qk, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%e : tensor<1x12x1024x1024xf32>) outs(%sum_init : tensor<1x12x1024xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<1x12x1024xf32>
  %p_init = tensor.empty() : tensor<1x12x1024x1024xbf16>
  %p = linalg.generic {indexing_maps = [#qk, #row, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%e, %sum : tensor<1x12x1024x1024xf32>, tensor<1x12x1024xf32>) outs(%p_init : tensor<1x12x1024x1024xbf16>) {
  ^bb0(%in: f32, %row_sum: f32, %out: bf16):
    %d = arith.divf %in, %row_sum : f32
    %x = arith.truncf %d : f32 to bf16
    linalg.yield %x : bf16
  } -> tensor<1x12x1024x1024xbf16>

  // o = p·v
  %pc = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<1x12x1024x1024xbf16> into tensor<12x1024x1024xbf16>
  %vc = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<1x12x1024x64xbf16> into tensor<12x1024x64xbf16>
  %o_empty = tensor.empty() : tensor<12x1024x64xf32>
  %o_init = linalg.fill ins(%zero : f32) outs(%o_empty : tensor<12x1024x64xf32>) -> tensor<12x1024x64xf32>
  %oc = linalg.batch_matmul ins(%pc, %vc : tensor<12x1024x1024xbf16>, tensor<12x1024x64xbf16>)
      outs(%o_init : tensor<12x1024x64xf32>) -> tensor<12x1024x64xf32>
  %of = tensor.expand_shape %oc [[0, 1], [2], [3]] output_shape [1, 12, 1024, 64]
      : tensor<12x1024x64xf32> into tensor<1x12x1024x64xf32>
  %o_bf16 = tensor.empty() : tensor<1x12x1024x64xbf16>
  %o = linalg.generic {indexing_maps = [#qk, #qk], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%of : tensor<1x12x1024x64xf32>) outs(%o_bf16 : tensor<1x12x1024x64xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %x = arith.truncf %in : f32 to bf16
    linalg.yield %x : bf16
  } -> tensor<1x12x1024x64xbf16>
  return %o : tensor<1x12x1024x64xbf16>
}
