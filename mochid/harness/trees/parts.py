"""A text in another language than Python as a tree of parts, the same kinds for every language.

Rules: hostile, half-written and enormous texts are met every day, so every walk is iterative, and a text that has too many
parts or takes the parser too long gives None: nothing is said about it. Pure but for the clock that bounds the parser.
"""

import importlib
import time
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from mochid.harness.trees.grammars import GRAMMARS, Grammar, Shape

if TYPE_CHECKING:
    from tree_sitter import Node, Parser, Tree

MAX_PARTS = 40_000
"""A solution has a thousand."""
PARSING_S = 0.25
_WHOLE = Shape("other")


class Part:
    """One node. `kind` and the names of `fields` are those of `grammars.py`; `parts` are all children in the order of the text."""

    __slots__ = ("end", "fields", "kind", "line", "parts", "place", "text", "up")

    def __init__(self, kind: str, line: int, text: str = "") -> None:
        self.kind = kind
        self.line = line
        self.text = text
        """The words of a leaf, the operator of an expression."""
        self.parts: list[Part] = []
        self.fields: dict[str, list[Part]] = {}
        self.up: Part | None = None
        self.place = 0
        """Where in the text's order; below `end` is everything inside."""
        self.end = 0

    def get(self, field: str) -> "Part | None":
        found = self.fields.get(field)
        return found[0] if found else None

    def many(self, field: str) -> "list[Part]":
        return self.fields.get(field, [])

    def said(self, field: str) -> str:
        """The text of that field; "" when it is not there."""
        found = self.get(field)
        return found.text if found else ""

    def above(self) -> "Iterator[Part]":
        """Parents, nearest first."""
        up = self.up
        while up is not None:
            yield up
            up = up.up

    def holds(self, other: "Part") -> bool:
        return self.place <= other.place < self.end


@cache
def parser(language: str) -> "Parser":
    """Loaded once, a millisecond or two."""
    from tree_sitter import Language, Parser

    module = importlib.import_module(GRAMMARS[language].package)
    return Parser(Language(module.language()))


def parsed(data: bytes, language: str) -> "Tree | None":
    """None when the parser takes too long."""
    until = time.monotonic() + PARSING_S
    try:
        return parser(language).parse(
            lambda at, point: data[at : at + 65_536], progress_callback=lambda at, errors: time.monotonic() > until
        )
    except ValueError:  # it was stopped
        parser(language).reset()
        return None


class _Raw:
    """A node before its children have become parts."""

    __slots__ = ("field", "kids", "node", "part", "up")

    def __init__(self, node: "Node", field: str, up: "_Raw | None") -> None:
        self.node = node
        self.field = field
        self.up = up
        self.kids: list[_Raw] = []
        self.part: Part | None = None


def build(tree: "Tree", data: bytes, grammar: Grammar) -> "Part | None":
    """The whole text, which `tree` was parsed from, as one part; None when it has too many."""
    order: list[_Raw] = []
    stack = [_Raw(tree.root_node, "", None)]
    while stack:
        raw = stack.pop()
        order.append(raw)
        if len(order) > MAX_PARTS:
            return None
        if raw.up is not None:
            raw.up.kids.append(raw)
        if raw.field in grammar.leaves or (raw.node.child_count == 0 and raw.up is not None):
            continue
        names = _fields(raw.node)
        stack += [
            _Raw(child, field, raw)
            for child, field in reversed(names)
            if (child.is_named and child.type not in ("comment", "line_comment", "block_comment"))
            or field in ("operator", "kind")
        ]
    for raw in reversed(order):
        raw.part = _part(raw, data, grammar)
    root = order[0].part
    assert root is not None, "every node became a part"
    _index(root)
    return root


def _fields(node: "Node") -> "list[tuple[Node, str]]":
    cursor = node.walk()
    found: list[tuple[Node, str]] = []
    if cursor.goto_first_child():
        while True:
            inner = cursor.node
            if inner is not None:
                found.append((inner, cursor.field_name or ""))
            if not cursor.goto_next_sibling():
                break
    return found


def _words(node: "Node", data: bytes) -> str:
    return data[node.start_byte : node.end_byte].decode("utf-8", "replace")


def _part(raw: _Raw, data: bytes, grammar: Grammar) -> Part:
    """This node as a part, its children being parts already."""
    node = raw.node
    line = node.start_point[0] + 1
    shape = grammar.shapes.get(node.type, _WHOLE)
    if raw.field in grammar.leaves:
        return Part("type", line, _words(node, data))
    if not raw.kids and shape.kind in ("-", "last"):
        return Part("other", line)
    if shape.kind == "-":
        wanted = shape.fields.get("only", "")
        chosen = [kid for kid in raw.kids if kid.field == wanted] if wanted else raw.kids
        if len(chosen) == 1 and chosen[0].part is not None:
            return chosen[0].part
        shape = Shape("tuple" if node.type == "expression_list" else "other")
    if shape.kind == "last" and raw.kids[-1].part is not None:
        return raw.kids[-1].part
    part = Part(shape.kind, line)
    named = {theirs: ours for ours, theirs in shape.fields.items()}
    if node.type == "arrow_function":
        named["parameters"] = "parameters"
    for kid in raw.kids:
        inner = kid.part
        assert inner is not None, "children come first"
        if kid.field in ("operator", "kind"):
            part.text = _words(kid.node, data)
            continue
        part.parts.append(inner)
        ours = named.get(kid.field or "*", "")
        if ours:
            part.fields.setdefault(ours, []).extend(inner.parts if inner.kind == "tuple" else [inner])
    return _finished(part, node, data)


_LEAVES = ("name", "word", "number", "text", "letter", "label", "this", "type", "other", "template")


def _finished(part: Part, node: "Node", data: bytes) -> Part:
    """What a table can't say."""
    if part.kind in _LEAVES and (not part.parts or part.kind in ("text", "template")):
        part.text = _words(node, data)[:200]
    elif part.kind == "update":
        part.kind, part.text = "assign", "++" if "++" in _words(node, data) else "--"
    elif part.kind == "short":
        part.kind, part.text = "assign", ":="
    elif part.kind == "assign" and not part.text:
        part.text = "="
    elif part.kind == "for" and (head := part.get("head")) is not None:
        if head.kind == "range":
            part.kind = "each"
        elif head.kind != "head":
            part.kind = "while"
            part.fields["test"] = [head]
        part.fields |= {name: found for name, found in head.fields.items() if head.kind in ("head", "range")}
    elif part.kind == "for" and node.type == "for_statement" and not {"first", "test", "step"} & set(part.fields):
        part.kind = "while"
    elif part.kind == "each" and not part.text:
        part.text = "of"
    elif part.kind == "case" and any(kid.kind == "label" and kid.text.startswith("default") for kid in part.parts):
        part.kind = "default"
    elif part.kind == "switch":
        cases = [inner for case in part.many("cases") for inner in ([case] if case.kind != "block" else case.parts)]
        part.fields["cases"] = [case for case in cases if case.kind in ("case", "default")]
    elif part.kind in ("member", "call") and (named := part.get("name")) is not None:
        named.kind = "word"  # no variable of that name is looked at
    elif part.kind == "call" and (called := part.get("function")) is not None:
        if called.kind == "member":
            part.fields |= {name: called.many(name) for name in ("object", "name")}
        elif called.kind == "name":
            part.fields["name"] = [called]
    return part


def _index(root: Part) -> None:
    """Parents and places, once all is built."""
    order: list[Part] = []
    stack = [root]
    while stack:
        part = stack.pop()
        part.place = len(order)
        order.append(part)
        for inner in part.parts:
            inner.up = part
        stack += reversed(part.parts)
    for part in reversed(order):
        part.end = max((inner.end for inner in part.parts), default=part.place + 1)
