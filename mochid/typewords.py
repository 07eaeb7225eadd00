"""The words a problem uses for types, read from text and held against plain values.

Rules:
- A word is `int`, `float`, `bool`, `str`, `graph`, `none`, or one with others inside it: `list[T]`, `optional[T]`, `dict[K, V]`,
  `linked_list[T]`, `tree[T]`.
- Values are what YAML and JSON can hold. A linked list is the list of its values; a tree is its values level by level, with null
  for a child that is not there (and none below a null); a graph is, for each node, the list of its neighbours.
- `any`, on its own, is for what has no one type, as the arguments of several calls have; no problem's author writes it.
- Whole numbers keep within 64 bits, since the journal can't hold larger ones.
"""

import functools
import re
from typing import Any

from msgspec import Struct

ARGUMENTS = {
    "int": 0,
    "float": 0,
    "bool": 0,
    "str": 0,
    "graph": 0,
    "none": 0,
    "list": 1,
    "optional": 1,
    "linked_list": 1,
    "tree": 1,
    "dict": 2,
}
"""Every word, and how many words stand inside its brackets."""

_NAMES = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "a mapping",
}
_SIMPLE: dict[str, tuple[type, ...]] = {"int": (int,), "float": (int, float), "bool": (bool,), "str": (str,)}
_TOKEN = re.compile(r"\s*(\w+|[\[\],])")
_DEEPEST = 8
_LARGEST = 2**63


class Type(Struct, frozen=True):
    """A type word, taken apart: `list[int]` is `Type("list", (Type("int"),))`."""

    name: str
    inner: tuple["Type", ...] = ()

    def __str__(self) -> str:
        return f"{self.name}[{', '.join(map(str, self.inner))}]" if self.inner else self.name


@functools.cache
def parse(word: str) -> Type:
    """Read a type word. Raises `ValueError` with a sentence when it is not one."""
    if word == "any":
        return Type(word)
    tokens = _TOKEN.findall(word)
    if "".join(tokens) != re.sub(r"\s+", "", word) or len(tokens) > 40:
        raise ValueError(f'"{word[:60]}" is not a type')
    found, rest = _one(tokens, word, 0)
    if rest:
        raise ValueError(f'"{word}" is not a type: "{rest[0]}" is left over at its end')
    return found


def _one(tokens: list[str], word: str, depth: int) -> tuple[Type, list[str]]:
    name, rest = (tokens[0], tokens[1:]) if tokens else ("", [])
    if name not in ARGUMENTS or depth > _DEEPEST:
        raise ValueError(f'"{name or word}" is not a type; the types are {", ".join(ARGUMENTS)}')
    inner: list[Type] = []
    for opening in ("[", ",")[: ARGUMENTS[name]]:
        if rest[:1] != [opening]:
            raise ValueError(f'"{word}" is not a type: write {_shape(name)}')
        one, rest = _one(rest[1:], word, depth + 1)
        inner.append(one)
    if inner:
        if rest[:1] != ["]"]:
            raise ValueError(f'"{word}" is not a type: write {_shape(name)}')
        rest = rest[1:]
    return Type(name, tuple(inner)), rest


def _shape(name: str) -> str:
    return {1: f"{name}[int]", 2: f"{name}[str, int]"}.get(ARGUMENTS[name], name)


def misfit(value: Any, kind: Type) -> str:
    """Why `value` is not of this type, in a few words with the place in it ("at [2]: ..."); "" when it is."""
    return _misfit(value, kind, "")


def _misfit(value: Any, kind: Type, at: str) -> str:
    match kind.name:
        case "optional":
            return "" if value is None else _misfit(value, kind.inner[0], at)
        case "any":
            return ""
        case "none":
            return "" if value is None else _expected("null", value, at)
        case "list" | "linked_list":
            return _list(value, kind.inner[0], at)
        case "tree":
            return _list(value, Type("optional", kind.inner), at) or _tree(value, at)
        case "graph":
            return _list(value, Type("list", (Type("int"),)), at)
        case "dict":
            return _dict(value, kind, at)
        case name:
            if isinstance(value, _SIMPLE[name]) and isinstance(value, bool) == (name == "bool"):
                large = isinstance(value, int) and not -_LARGEST <= value < _LARGEST
                return f"{at and f'at {at}: '}a whole number beyond 64 bits" if large else ""
            return _expected(_NAMES[_SIMPLE[name][-1]], value, at)


def _list(value: Any, inner: Type, at: str) -> str:
    if not isinstance(value, list):
        return _expected("a list", value, at)
    if _whole_numbers(value, inner):
        return ""
    return next(filter(None, (_misfit(one, inner, f"{at}[{i}]") for i, one in enumerate(value))), "")


def _whole_numbers(value: list[Any], inner: Type) -> bool:
    """Whether they are beyond doubt what is wanted, found out at C speed: a test may hold a hundred thousand."""
    absent, kind = (type(None), inner.inner[0]) if inner.name == "optional" else (int, inner)
    if kind.name != "int" or not set(map(type, value)) <= {int, absent}:
        return False
    numbers = value if absent is int else [one for one in value if one is not None]
    return not numbers or (min(numbers) >= -_LARGEST and max(numbers) < _LARGEST)


def _dict(value: Any, kind: Type, at: str) -> str:
    if not isinstance(value, dict):
        return _expected("a mapping", value, at)
    keys, values = kind.inner
    for key, one in value.items():
        if why := _misfit(key, keys, f"{at}[{key!r}]") or _misfit(one, values, f"{at}[{key!r}]"):
            return why
    return ""


def _tree(value: list[Any], at: str) -> str:
    places = 1
    for i, one in enumerate(value):
        if not places:
            return f"at {at}[{i}]: this value hangs below no node; a null has no children"
        places += 1 if one is not None else -1
    return ""


def _expected(what: str, value: Any, at: str) -> str:
    got = "null" if value is None else _NAMES.get(type(value), type(value).__name__)
    shown = f" ({value!r:.40})" if isinstance(value, str | int | float) else ""
    return f"{at and f'at {at}: '}expected {what}, got {got}{shown}"
