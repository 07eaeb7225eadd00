"""A solution in JavaScript, Java or Go rewritten so that it counts: a turn of a loop or a call is one, the library adds its own.

Rules: pure. Lines stay where they are, after `BEFORE` lines of ours. What the counter can't see into and no clock would show (a
factor of log n in an ordered set, a sort we have no price for) is named, so that nobody trusts the count.
"""

from importlib import resources
from typing import TYPE_CHECKING

from mochid.harness.inside.spelling import spellings
from mochid.harness.trees.parts import parsed
from mochid.problem import Problem

if TYPE_CHECKING:
    from tree_sitter import Node

LIMIT = 3_000_000
"""Steps of one call; more is given up."""
ENOUGH = "mochi: enough steps"
ENTRY = "mochiMeasured"
LOOPS = {
    "for_statement",
    "for_in_statement",
    "while_statement",
    "do_statement",
    "enhanced_for_statement",
}
FUNCTIONS = {
    *(
        "function_declaration",
        "function_expression",
        "arrow_function",
        "method_definition",
        "generator_function_declaration",
    ),
    *("method_declaration", "lambda_expression", "func_literal", "generator_function"),
}
TICK = {"javascript": "MochiTicks.tick();", "java": "MochiTicks.tick();", "go": "mochiTick();"}
PRICED = {"ArrayList", "LinkedList", "PriorityQueue", "TreeMap"}
"""Java's own classes of which `Ticks.java` has one that counts."""
GO_SORTS = {"Ints": "mochiSortInts", "Strings": "mochiSortStrings", "Float64s": "mochiSortFloats"}
UNSEEN = {
    "javascript": (),
    "java": ("TreeSet", "ConcurrentSkipListMap", "sorted", "parallelSort", "regex"),
    "go": ("slices.Sort", "slices.SortFunc", "slices.BinarySearch", "regexp"),
}
MAX_NODES = 60_000
BEFORE = {"javascript": 1}
"""Lines that stand before the candidate's first."""


class Uncounted(Exception):
    """Why this text can't be made to count, as the end of a sentence."""


class _Edits:
    """Insertions and replacements, by byte."""

    def __init__(self) -> None:
        self.all: list[tuple[int, int, int, str]] = []

    def put(self, at: int, text: str) -> None:
        self.all.append((at, at, len(self.all), text))

    def replace(self, node: "Node", text: str) -> None:
        self.all.append((node.start_byte, node.end_byte, len(self.all), text))

    def apply(self, data: bytes) -> bytes:
        for start, end, _, text in sorted(self.all, reverse=True):
            data = data[:start] + text.encode() + data[end:]
        return data


def counting(source: str, problem: Problem, language: str) -> str:
    """The text with counters in it and `mochiMeasured`, which gives [steps, nanoseconds] of the function. Raises `Uncounted`."""
    data = source.encode("utf-8", "replace")
    tree = parsed(data, language)
    if tree is None or tree.root_node.has_error:
        raise Uncounted("it can't be read to the end")
    edits = _Edits()
    entry: Node | None = None
    wanted = spellings(problem.signature.name)
    for node in _walk(tree.root_node):
        _look(node, data, language, edits)
        if node.type in FUNCTIONS and entry is None and _name(node, data) in wanted:
            entry = node
    if entry is None:
        raise Uncounted(f"I don't find {wanted[0]} in it")
    return {"javascript": _javascript, "java": _java, "go": _go}[language](entry, data, edits)


def _walk(root: "Node") -> "list[Node]":
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        if len(order) > MAX_NODES:
            raise Uncounted("it is too long")
        stack += reversed(node.named_children)
    return order


def _text(node: "Node | None", data: bytes) -> str:
    return "" if node is None else data[node.start_byte : node.end_byte].decode("utf-8", "replace")


def _name(function: "Node", data: bytes) -> str:
    name = function.child_by_field_name("name")
    if (
        name is None
        and function.parent is not None
        and function.parent.type in ("variable_declarator", "assignment_expression")
    ):
        name = function.parent.child_by_field_name("name") or function.parent.child_by_field_name("left")
    return _text(name, data)


def _look(node: "Node", data: bytes, language: str, edits: _Edits) -> None:
    """What this node adds to the count."""
    tick = TICK[language]
    body = node.child_by_field_name("body")
    if node.type in LOOPS and body is not None:
        if body.type in ("block", "statement_block"):
            edits.put(body.start_byte + 1, tick)
        else:
            edits.put(body.start_byte, "{" + tick)
            edits.put(body.end_byte, "}")
    elif node.type in FUNCTIONS and body is not None:
        if body.type in ("block", "statement_block"):
            edits.put(body.start_byte + 1, tick)
        elif language == "javascript":
            edits.put(body.start_byte, f"({tick[:-1]},")
            edits.put(body.end_byte, ")")
    elif language == "java":
        _price_java(node, data, edits)
    elif language == "go":
        _price_go(node, data, edits)


def _price_java(node: "Node", data: bytes, edits: _Edits) -> None:
    if node.type in ("type_identifier", "identifier") and _text(node, data) in UNSEEN["java"]:
        raise Uncounted(f"`{_text(node, data)}` does work that is not seen from outside")
    if node.type == "method_invocation":
        name, whole = _text(node.child_by_field_name("name"), data), node.child_by_field_name("object")
        if name == "sort" and whole is not None and _text(whole, data) in ("Arrays", "Collections", "java.util.Arrays"):
            edits.replace(whole, "MochiTicks")
    elif node.type == "object_creation_expression":
        kind = node.child_by_field_name("type")
        while kind is not None and kind.type == "generic_type":
            kind = kind.named_children[0] if kind.named_children else None
        has_body = any(child.type == "class_body" for child in node.named_children)
        if kind is not None and kind.type == "type_identifier" and _text(kind, data) in PRICED and not has_body:
            edits.replace(kind, f"Mochi{_text(kind, data)}")


def _price_go(node: "Node", data: bytes, edits: _Edits) -> None:
    if node.type == "call_expression":
        _price_go_copies(node, data, edits)
    if node.type != "selector_expression":
        return
    said = _text(node, data)
    if said in UNSEEN["go"]:
        raise Uncounted(f"`{said}` does work that is not seen from outside")
    whole, _, name = said.partition(".")
    if whole == "sort" and name in GO_SORTS:
        edits.replace(node, GO_SORTS[name])


def _price_go_copies(call: "Node", data: bytes, edits: _Edits) -> None:
    """`append(a, b...)` and `copy(a, b)` take as many steps as they copy elements."""
    name, given = _text(call.child_by_field_name("function"), data), call.child_by_field_name("arguments")
    if name == "copy":
        edits.put(call.start_byte, "mochiCopied(")
        edits.put(call.end_byte, ")")
    elif name == "append" and given is not None:
        for spread in (one for one in given.named_children if one.type == "variadic_argument"):
            whole = spread.named_children[0]
            if whole.type != "nil":
                edits.put(whole.start_byte, "mochiSpread(")
                edits.put(whole.end_byte, ")")


def _meter(file: str) -> str:
    text = (resources.files("mochid.harness") / "drivers" / "ticks" / file).read_text("utf-8")
    return text.replace("@LIMIT@", str(LIMIT)).replace("@ENOUGH@", ENOUGH)


def _in_class(node: "Node") -> "Node | None":
    up = node.parent
    while up is not None and up.type not in ("class_declaration", "class"):
        up = up.parent
    return up


def _javascript(entry: "Node", data: bytes, edits: _Edits) -> str:
    name, home = _name(entry, data), _in_class(entry)
    act = name
    if home is not None:
        act = f"(...given) => new {_text(home.child_by_field_name('name'), data)}().{name}(...given)"
    meter = " ".join(_meter("ticks.js").splitlines()) + "\n"
    ours = f"\nfunction {ENTRY}(...given) {{ return MochiTicks.run({act}, given); }}\n"
    return meter + edits.apply(data).decode("utf-8", "replace") + ours


def _java(entry: "Node", data: bytes, edits: _Edits) -> str:
    home = _in_class(entry)
    body = home.child_by_field_name("body") if home is not None else None
    parameters = entry.child_by_field_name("parameters")
    if body is None or parameters is None:
        raise Uncounted("its method is in no class")
    given = ", ".join(
        _text(one.child_by_field_name("name"), data)
        for one in parameters.named_children
        if one.type == "formal_parameter"
    )
    static = "static " if "static" in _text(entry, data).partition("(")[0].split() else ""
    ours = (
        f" {static}double[] {ENTRY}{_text(parameters, data)} throws Exception {{"
        " if (MochiTicks.over) return new double[] {-1, 0};"
        f" MochiTicks.count = 0; long began = System.nanoTime(); {_name(entry, data)}({given});"
        " return new double[] {MochiTicks.count, System.nanoTime() - began}; } "
    )
    edits.put(body.end_byte - 1, ours)
    return edits.apply(data).decode("utf-8", "replace") + "\n" + _meter("Ticks.java")


def _go(entry: "Node", data: bytes, edits: _Edits) -> str:
    parameters = entry.child_by_field_name("parameters")
    package = (
        next((node for node in entry.parent.named_children if node.type == "package_clause"), None)
        if entry.parent
        else None
    )
    act, receiver = _name(entry, data), entry.child_by_field_name("receiver")
    if parameters is None or entry.type not in ("function_declaration", "method_declaration"):
        raise Uncounted("its function has no name of its own")
    if receiver is not None:
        kind = next(iter(receiver.named_children[0].children_by_field_name("type")), None)
        act = f"new({_text(kind, data).lstrip('*')}).{act}"
    names = [_text(name, data) for one in parameters.named_children for name in one.children_by_field_name("name")]
    imports = '; import mochireflect "reflect"; import mochisort "sort"; import mochitime "time"'
    if package is not None:
        edits.put(package.end_byte, imports)
    else:
        edits.put(0, f"package main{imports};")
    replaced = any(text in GO_SORTS.values() for *_, text in edits.all)
    used = "var _ = sort.Ints" if replaced else ""  # what is imported must be used
    ours = (
        f"\n{used}\nfunc {ENTRY}{_text(parameters, data)} []float64 {{\n"
        "\tif mochiOver { return []float64{-1, 0} }\n\tmochiCount = 0\n\tbegan := mochitime.Now()\n"
        f"\t{act}({', '.join(names)})\n"
        "\treturn []float64{float64(mochiCount), float64(mochitime.Since(began).Nanoseconds())}\n}\n"
    )
    return edits.apply(data).decode("utf-8", "replace") + ours + _meter("ticks.go")
