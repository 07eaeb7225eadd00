"""Values as candidates write them in JavaScript, Java and Go, read from the syntax tree: `new int[]{2, 7}`, `[]int{2, 7}`.

Rules: whatever is not written out in full is no value; nothing is run or looked up.
"""

import re
from typing import Any, Final

import msgspec
from msgspec import Struct

from mochid.harness.trees.parts import Part
from mochid.harness.trees.reading import arguments

_LISTS: Final = ("of", "asList", "Of")
_NAMES: Final = {"True": True, "False": False, "None": None, "NULL": None, "nil": None}


class NoValue(Exception):
    """Something else than values."""


class Node(Struct, frozen=True):
    """A tree that is written out: `new TreeNode(1, new TreeNode(2), null)`, `&TreeNode{Val: 1, Left: &TreeNode{Val: 2}}`."""

    value: Any
    left: "Node | None" = None
    right: "Node | None" = None

    @property
    def values(self) -> list[Any]:
        """Level by level, as trees are given everywhere (`typewords`)."""
        found: list[Any] = []
        level: list[Node | None] = [self]
        while any(level):
            found += [None if node is None else node.value for node in level]
            level = [below for node in level if node is not None for below in (node.left, node.right)]
        while found[-1] is None:
            found.pop()
        return found


def as_given(value: Any, kind: str) -> Any:
    """The value as the harness takes it: a tree is the list of its values, one without nodes an empty list. Raises `NoValue`."""
    if kind.startswith("tree"):
        value = [] if value is None else value.values if isinstance(value, Node) else value
    return _without_nodes(value)


def _without_nodes(value: Any) -> Any:
    match value:
        case Node():
            raise NoValue
        case list():
            return [_without_nodes(one) for one in value]
        case dict():
            return {key: _without_nodes(one) for key, one in value.items()}
        case _:
            return value


def value_of(part: Part) -> Any:
    """The value an expression writes out. Raises `NoValue` when it is not only values."""
    match part.kind:
        case "number":
            return _number(part.text)
        case "text" | "letter" | "template":
            return _text(part)
        case "true" | "false":
            return part.kind == "true"
        case "nothing":
            return None
        case "name" if part.text in _NAMES:
            return _NAMES[part.text]
        case "unary" if part.text in ("-", "+", "&") and (inner := part.get("value")) is not None:
            return _negative(inner) if part.text == "-" else value_of(inner)
        case "list":
            return [value_of(inner) for inner in part.parts]
        case "record":
            return dict(_pair(inner) for inner in part.parts)
        case "new":
            return _made(part)
        case "call":
            return _called(part)
        case _:
            raise NoValue


def _negative(inner: Part) -> Any:
    value = value_of(inner)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise NoValue
    return -value


def _number(text: str) -> Any:
    text = text.replace("_", "").rstrip("nLlfFdD") if not text.lower().startswith("0x") else text.replace("_", "")
    try:
        return int(text, 0)
    except ValueError:
        try:
            return float(text)
        except ValueError:
            raise NoValue from None


def _text(part: Part) -> str:
    if part.kind == "template" and part.parts and any(inner.kind != "other" for inner in part.parts):
        raise NoValue
    text = part.text
    if len(text) < 2 or text[0] not in "\"'`" or len(text) >= 200:
        raise NoValue
    try:
        return str(
            msgspec.json.decode(
                '"' + re.sub(r"\\(['`])", r"\1", text[1:-1]).replace('\\"', '"').replace('"', '\\"') + '"'
            )
        )
    except msgspec.DecodeError:
        raise NoValue from None


def _pair(part: Part) -> tuple[Any, Any]:
    key, value = _key_and_value(part)
    return (key.text if key.kind == "word" else value_of(key)), value_of(value)


def _key_and_value(part: Part) -> tuple[Part, Part]:
    key, value = part.get("key"), part.get("value")
    if part.kind != "pair" or key is None or value is None:
        raise NoValue
    return key, value


def _made(part: Part) -> Any:
    """`new int[]{1, 2}`, `[]int{1, 2}`, `map[string]int{"a": 1}`, `new int[0]`."""
    values = part.get("value")
    kind = part.said("type")
    if kind.endswith("TreeNode"):
        return _node(part, values)
    if (
        values is None
        and part.get("arguments") is None
        and ("[" in kind or any(inner.kind == "type" for inner in part.parts))
    ):
        return []
    if values is None or values.kind != "list":
        raise NoValue
    if kind.startswith("map"):
        return dict(_pair(inner) for inner in values.parts)
    return [value_of(inner) for inner in values.parts]


def _node(part: Part, fields: Part | None) -> Node:
    """What a tree's node is made of, in order or by name."""
    if fields is None:
        made = [value_of(inner) for inner in arguments(part)]
        named = dict(zip(("val", "left", "right"), made, strict=False)) if len(made) <= 3 else {}
    else:
        named = {key.text.lower(): value_of(value) for key, value in map(_key_and_value, fields.parts)}
    below = (named.get("left"), named.get("right"))
    if "val" not in named or isinstance(named["val"], Node) or any(not isinstance(one, Node | None) for one in below):
        raise NoValue
    return Node(named["val"], *below)


def _called(part: Part) -> Any:
    """`List.of(1, 2)`, `Arrays.asList(1)`, `Map.of("a", 1)`, `JSON.stringify([0, 1])`, `new ArrayList<>(List.of(1))`."""
    said, whole, given = part.said("name"), part.said("object"), arguments(part)
    if said in _LISTS and whole == "Map":
        values = [value_of(inner) for inner in given]
        return dict(zip(values[::2], values[1::2], strict=True))
    if said in _LISTS and whole in ("List", "Arrays", "Set", "Array"):
        return [value_of(inner) for inner in given]
    if said in ("stringify", "toString") and len(given) == 1:
        return value_of(given[0])
    raise NoValue
