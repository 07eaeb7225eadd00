"""The net of `mochid/interview/gate/sense.py` as an ONNX file of eight-bit weights, written out operation by operation.

Each matrix has seven bits and a scale a column (with eight, processors without VNNI would saturate and weigh a sentence otherwise);
what runs through it is made eight-bit as it comes. Embeddings have eight bits and a scale a row.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

WIDTH: Final = 384
HEADS: Final = 12
OPSET: Final = 20
NEWEST: Final = 10
"""The version of the file format: what the oldest onnxruntime that is allowed reads."""

Floats = NDArray[np.float32]


class Graph:
    """Nodes and tensors, as they come."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []

    def node(self, kind: str, *inputs: str, outputs: int = 1, **attributes: object) -> list[str]:
        names = [f"{kind.lower()}{len(self.nodes)}.{at}" for at in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, **attributes))
        return names

    def one(self, kind: str, *inputs: str, **attributes: object) -> str:
        return self.node(kind, *inputs, **attributes)[0]

    def tensor(self, array: NDArray[np.generic]) -> str:
        name = f"t{len(self.tensors)}"
        self.tensors.append(numpy_helper.from_array(array, name))
        return name

    def embedded(self, table: Floats, tokens: str) -> str:
        """The rows of a table."""
        scale = np.abs(table).max(axis=1, keepdims=True) / 127 + 1e-12
        rows = self.one("Gather", self.tensor(np.round(table / scale).astype(np.int8)), tokens)
        scales = self.one("Gather", self.tensor(scale.astype(np.float32)), tokens)
        return self.one("Mul", self.one("Cast", rows, to=TensorProto.FLOAT), scales)

    def linear(self, x: str, weight: Floats, bias: Floats) -> str:
        """`weight`: rows are outputs, as torch has it."""
        matrix = weight.T
        scale = np.abs(matrix).max(axis=0) / 63 + 1e-12
        eight = self.tensor(np.round(matrix / scale).astype(np.int8))
        quantized, step, zero = self.node("DynamicQuantizeLinear", x, outputs=3)
        whole = self.one("MatMulInteger", quantized, eight, zero)
        steps = self.one("Mul", step, self.tensor(scale.astype(np.float32)))
        product = self.one("Mul", self.one("Cast", whole, to=TensorProto.FLOAT), steps)
        return self.one("Add", product, self.tensor(bias))

    def normed(self, x: str, scale: Floats, bias: Floats) -> str:
        return self.one("LayerNormalization", x, self.tensor(scale), self.tensor(bias), axis=-1, epsilon=1e-12)

    def attended(self, x: str, weight: Floats, bias: Floats) -> str:
        """Every token looks at all others."""
        shape = self.tensor(np.array([-1, 3, HEADS, WIDTH // HEADS], dtype=np.int64))
        apart = self.one("Reshape", self.linear(x, weight, bias), shape)
        three = self.one("Transpose", apart, perm=[1, 2, 0, 3])
        query, key, value = (self.one("Gather", three, self.tensor(np.array(at)), axis=0) for at in range(3))
        likeness = self.one("MatMul", query, self.one("Transpose", key, perm=[0, 2, 1]))
        root = self.tensor(np.array((WIDTH / HEADS) ** -0.5, dtype=np.float32))
        looked = self.one("MatMul", self.one("Softmax", self.one("Mul", likeness, root), axis=-1), value)
        together = self.one("Transpose", looked, perm=[1, 0, 2])
        return self.one("Reshape", together, self.tensor(np.array([-1, WIDTH], dtype=np.int64)))


def written(net: Mapping[str, Floats], layers: int, about: Mapping[str, str]) -> bytes:
    """The file. `net`: the weights by the names that `teach.Net` gives them. `about`: what is written beside them."""
    graph = Graph()
    places = graph.tensor(net["place.weight"])
    many = graph.one("Shape", "tokens")
    zero, one = graph.tensor(np.array([0])), graph.tensor(np.array([1]))
    x = graph.embedded(net["word.weight"], "tokens")
    x = graph.one("Add", x, graph.one("Gather", graph.tensor(net["part.weight"]), "parts"))
    x = graph.one("Add", x, graph.one("Gather", graph.tensor(net["whose.weight"]), "whose"))
    x = graph.one("Add", x, graph.one("Slice", places, zero, many, zero, one))
    x = graph.normed(x, net["norm.weight"], net["norm.bias"])
    own = graph.one("Equal", "parts", graph.tensor(np.array(0)))
    for at in range(layers):
        wanted = own if at == layers - 1 else None
        x = _layer(graph, x, {name.removeprefix(f"layers.{at}."): array for name, array in net.items()}, wanted)
    first = graph.one("Slice", x, zero, one, zero, one)
    mean = graph.one("ReduceMean", x, zero, keepdims=1)
    both = graph.one("Concat", first, mean, axis=1)
    weight = graph.one("MatMul", both, graph.tensor(np.ascontiguousarray(net["head.weight"].T)))
    nothing = graph.tensor(np.array([], dtype=np.int64))
    result = graph.one("Reshape", graph.one("Add", weight, graph.tensor(net["head.bias"])), nothing)
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["many"]) for name in ("tokens", "parts", "whose")]
    outputs = [helper.make_tensor_value_info(result, TensorProto.FLOAT, [])]
    model = helper.make_model(
        helper.make_graph(graph.nodes, "sense", inputs, outputs, graph.tensors),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=NEWEST,
        producer_name="mochi",
    )
    helper.set_model_props(model, dict(about))
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def _layer(graph: Graph, x: str, net: Mapping[str, Floats], wanted: str | None) -> str:
    """`wanted`: of which tokens the last layer's result is used; the others are only looked at."""
    looked = graph.attended(x, net["looks.weight"], net["looks.bias"])
    if wanted is not None:
        looked, x = (graph.one("Compress", rows, wanted, axis=0) for rows in (looked, x))
    seen = graph.one("Add", x, graph.linear(looked, net["brings.weight"], net["brings.bias"]))
    x = graph.normed(seen, net["after_looking.weight"], net["after_looking.bias"])
    wide = graph.one("Gelu", graph.linear(x, net["widens.weight"], net["widens.bias"]))
    thought = graph.one("Add", x, graph.linear(wide, net["narrows.weight"], net["narrows.bias"]))
    return graph.normed(thought, net["after_thinking.weight"], net["after_thinking.bias"])
