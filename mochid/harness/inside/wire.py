"""Typed values between the daemon and a sandboxed program: JSON that keeps what JSON loses, and the frames that carry it.

This page is the whole contract between the daemon and a driver, in any language.

The daemon sends one job, a JSON object: `source` (a value, as below: the text may hold what is not Unicode), `entry` (name of the
function), `parameters` and `returns` (types: the word, then the types inside it, so `list[tree[int]]` is
`["list", ["tree", ["int"]]]`), `in_place`, `inputs` (for each case the list of its arguments, as values), and `methods`: empty, or
`entry` is a class and this says what its constructor and its methods take and return, by name: `{"get": [[["int"]], ["int"]]}`. The
arguments of a case are then two lists, the names of the calls and the arguments of each; the constructor's name comes first and
makes the object. What is returned is the list of what the calls gave, null where a call is said to return `["none"]`.

The driver answers with one JSON object a line, on a descriptor of its own, in this order and nothing else:

    {"bad": B}              the file could not be loaded; nothing follows
    {"i": 0, "out": V}      case 0 returned V (or, in place, left V in its first argument)
    {"i": 1, "bad": B}      case 1 did not return
    {"done": 2}             two cases were reported; nothing follows

`B` is `{"kind", "text", "line"}`: a verdict's name (COMPILE_ERROR, RE, MLE, DENIED, EARLY_EXIT, INVALID, OLE), what happened
in plain words, and the line of the candidate's file (0 = unknown). After an MLE the driver may stop without `done`.

A value `V` is `null`, a boolean, a number (with a point or exponent: a float), a string, an array (a list), or an object with
one key: `{"int": "digits"}` from 2^53 on, `{"float": "nan" | "inf" | "-inf"}`, `{"str": [code points]}` for text that is not
Unicode, `{"tuple": [...]}`, `{"set": [...]}`, `{"frozenset": [...]}`, `{"dict": [[key, value], ...]}`.

Only exact types are sent: a subclass of `int` with an `__eq__` of its own is refused where it is made.
Rules: standard library only; this runs inside the sandbox too.
"""

import math
from typing import Any, NamedTuple

MAX_DEPTH = 100
MAX_ITEMS = 200_000
"""Items of a whole value; eight characters of text count as one."""
EXACT = 1 << 53
"""Integers from here on travel as digits, for drivers whose numbers are doubles."""
MAX_BITS = 14_000
"""Just under the 4300 digits that Python converts without complaint."""

_NONFINITE = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}


class Unsendable(Exception):
    """A value that can't leave the program. `kind` is a verdict's name: INVALID, or OLE when it is too much."""

    def __init__(self, why: str, kind: str = "INVALID") -> None:
        super().__init__(why)
        self.kind = kind


class Malformed(ValueError):
    """JSON that is no value."""


class Kind(NamedTuple):
    """A type: its word and the types inside it."""

    name: str
    of: "tuple[Kind, ...]" = ()


def encode(value: Any) -> Any:
    """What `json.dumps` may have for a plain value. Raises `Unsendable`."""
    return _Encoder().one(value, 0)


class _Encoder:
    """Walks one value, counting what it sends."""

    def __init__(self) -> None:
        self.left = MAX_ITEMS
        self.path: set[int] = set()

    def one(self, item: Any, depth: int) -> Any:
        kind = type(item)
        if item is None or kind is bool:
            return item
        if kind is int:
            return item if -EXACT < item < EXACT else {"int": _digits(item)}
        if kind is float:
            return item if math.isfinite(item) else {"float": repr(item)}
        if kind is str:
            self.spend(len(item) >> 3)
            return _text(item)
        if kind is list:
            return self.many(item, depth)
        if kind is tuple or kind is set or kind is frozenset:
            return {kind.__name__: self.many(item, depth)}
        if kind is dict:
            return {"dict": self.many(item, depth)}
        raise Unsendable(f"{article(kind.__name__)} is not a plain value")

    def many(self, items: Any, depth: int) -> list[Any]:
        self.spend(len(items))
        if depth >= MAX_DEPTH:
            raise Unsendable(f"the value is nested more than {MAX_DEPTH} deep")
        if type(items) is list and set(map(type, items)) == {int} and min(items) > -EXACT and max(items) < EXACT:
            return items  # the common case, at C speed
        if id(items) in self.path:
            raise Unsendable("the value contains itself")
        self.path.add(id(items))
        if type(items) is dict:
            sent: list[Any] = [[self.one(key, depth + 1), self.one(item, depth + 1)] for key, item in items.items()]
        else:
            sent = [self.one(item, depth + 1) for item in items]
        self.path.discard(id(items))
        return sent

    def spend(self, items: int) -> None:
        self.left -= items
        if self.left < 0:
            raise Unsendable("the value is too big", "OLE")


def _digits(number: int) -> str:
    if number.bit_length() > MAX_BITS:
        raise Unsendable("an integer of more than 4200 digits", "OLE")
    return str(number)


def _text(text: str) -> Any:
    try:
        text.encode()
    except UnicodeEncodeError:
        return {"str": [ord(letter) for letter in text]}
    return text


def decode(sent: Any) -> Any:
    """The value that `encode` was given. Raises `Malformed`, never anything else."""
    try:
        return _decode(sent, 0)
    except (TypeError, ValueError, LookupError, OverflowError, RecursionError) as error:
        raise Malformed(f"not a value: {error}") from None


def _decode(sent: Any, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise Malformed("nested too deep")
    if type(sent) is list:
        if any(type(item) in (list, dict) for item in sent):
            return [_decode(item, depth + 1) for item in sent]
        return sent
    if type(sent) is not dict:
        return sent
    ((tag, inner),) = sent.items()
    if tag == "int":
        if len(inner) > 4300:
            raise Malformed("an integer of too many digits")
        return int(inner)
    if tag == "float":
        return _NONFINITE[inner]
    if tag == "str":
        return "".join(map(chr, inner))
    if tag in ("tuple", "set", "frozenset"):
        items = [_decode(item, depth + 1) for item in inner]
        return {"tuple": tuple, "set": set, "frozenset": frozenset}[tag](items)
    if tag == "dict":
        return {_decode(key, depth + 1): _decode(item, depth + 1) for key, item in inner}
    raise Malformed(f"no such tag: {tag[:20]}")


def kind(words: list[Any]) -> Kind:
    """A type from its word and those inside it: `["list", ["tree", ["int"]]]`."""
    return Kind(words[0], tuple(map(kind, words[1:])))


def article(name: str) -> str:
    """ "an int", "a list"."""
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
