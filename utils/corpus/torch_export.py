"""From a torch function to linalg on tensors: torch.export, then torch-mlir."""

import warnings

import torch
from torch_mlir import fx
from torch_mlir.extras.fx_decomp_util import get_decomposition_table

warnings.filterwarnings("ignore")
VERSION = f"torch {torch.__version__.split('+')[0]}"


def cumulative_sum(x, dim, dtype=None):
    """torch-mlir has no lowering of cumsum to linalg: a sum over a triangle."""
    x = x.to(dtype or (x.dtype if x.is_floating_point() else torch.int64))
    n = x.shape[dim]
    keep = torch.ones(n, n, dtype=torch.bool, device=x.device).tril()
    x = x.transpose(dim, -1)
    x = torch.where(keep, x.unsqueeze(-2), torch.zeros((), dtype=x.dtype))
    return x.sum(-1).transpose(dim, -1)


DECOMPOSITIONS = {
    **get_decomposition_table(), torch.ops.aten.cumsum.default: cumulative_sum}


class _Call(torch.nn.Module):
    """call(module, *arguments) as a module, which is what torch.export wants."""

    def __init__(self, call, module=None):
        super().__init__()
        self.call, self.module = call, module

    def forward(self, *arguments):
        arguments = (self.module, *arguments) if self.module else arguments
        return self.call(*arguments)


def copy_listed_constants(program):
    """torch-mlir's importer does not take a constant in a list of indices."""
    signature = program.graph_signature
    constants = {*signature.inputs_to_lifted_tensor_constants,
                 *signature.inputs_to_buffers}
    for node in list(program.graph.nodes):
        lists = [a for a in node.args if isinstance(a, (list, tuple))]
        for constant in {a for some in lists for a in some
                         if getattr(a, "name", None) in constants}:
            with program.graph.inserting_before(node):
                copy = program.graph.call_function(
                    torch.ops.aten.clone.default, (constant,))
            copy.meta.update(constant.meta)
            node.replace_input_with(constant, copy)
    program.graph_module.recompile()


def linalg(function, arguments, name, dynamic_shapes=None, decompose=False):
    """Text of the module that computes function(*arguments)."""
    with torch.no_grad():
        program = torch.export.export(
            _Call(function), tuple(arguments),
            dynamic_shapes=(dynamic_shapes,) if dynamic_shapes else None,
            strict=False)
        copy_listed_constants(program)
        if decompose:
            program = program.run_decompositions()
    return str(fx.export_and_import(
        program, output_type="linalg-on-tensors", func_name=name,
        decomposition_table=DECOMPOSITIONS))


def with_parameters(module, call):
    """The function (inputs…, parameters…) -> call(module, inputs…), and the
    values of the parameters: as arguments they are not in the text."""
    parameters = dict(module.named_parameters())
    names, values = list(parameters), list(parameters.values())
    caller = _Call(call, module.eval())

    def function(*arguments):
        at = len(arguments) - len(names)
        inputs, given = arguments[:at], arguments[at:]
        state = {f"module.{n}": p for n, p in zip(names, given)}
        return torch.func.functional_call(caller, state, inputs)

    return function, [value.detach() for value in values]
