"""What is wrong with a table of TOML, held against the Struct it should be: every key, in words that say what to write instead.

Rules: everything is told, not just the first; a key carries its dotted name, and `line_of` finds it in the text.
"""

import difflib
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args, get_origin

import msgspec
import msgspec.inspect
from msgspec import Struct

SYNONYMS = {"docker": "container", "podman": "container", "bwrap": "bubblewrap", "js": "javascript", "golang": "go"}
"""What people write for a value that is called otherwise here."""


class Fault(Struct, frozen=True):
    """One thing wrong with settings: the dotted key, and a sentence."""

    key: str
    what: str


def faults(kind: type[Struct], table: Mapping[str, Any], where: str = "") -> Iterator[Fault]:
    """Everything in `table` that does not fit the Struct `kind`; `where` is its dotted name, ending in a dot."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    for key, value in table.items():
        dotted = f"{where}{key}"
        if key not in fields:
            yield Fault(dotted, _unknown(key, value, where, list(fields)))
            continue
        wanted = fields[key].type
        if isinstance(wanted, type) and issubclass(wanted, Struct):
            if isinstance(value, dict):
                yield from faults(wanted, value, f"{dotted}.")
            else:
                yield Fault(dotted, f"is a section, not a value: write [{dotted}] above its keys.")
        elif sentence := _misfit(value, wanted):
            yield Fault(dotted, sentence)
    for key, field in fields.items():
        if field.required and key not in table:
            yield Fault(f"{where}{key}", f"is missing: it has to be {_expected(field.type)}.")


def _unknown(key: str, value: Any, where: str, known: list[str]) -> str:
    if isinstance(value, dict) and "options" in known:
        return f"is not a section. What only one engine understands goes under [{where}options.{key}]."
    near = difflib.get_close_matches(key, known, n=1)
    if near:
        return f'is not a setting. Did you mean "{near[0]}"?'
    return (
        f"is not a setting. There are: {', '.join(sorted(known))}."
        if known
        else "is not a setting; there are none here."
    )


def _misfit(value: Any, wanted: Any) -> str:
    """Why a value is not of a type, as a sentence; "" when it is."""
    shown = repr(value) if not isinstance(value, str | bool) else str(msgspec.json.encode(value), "utf-8")
    if isinstance(value, float) and not math.isfinite(value):
        return f"= {shown} has to be a number that ends."
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError:
        sentence = f"= {shown} has to be {_expected(wanted)}."
        if get_origin(wanted) is Literal and isinstance(value, str):
            near = difflib.get_close_matches(SYNONYMS.get(value, value), get_args(wanted), n=1)
            return f'{sentence} Did you mean "{near[0]}"?' if near else sentence
        return sentence
    return ""


def _expected(wanted: Any) -> str:
    """A type in words: "a whole number from 80 to 450"."""
    if get_origin(wanted) is Literal:
        return " or ".join(f'"{each}"' for each in get_args(wanted))
    info = wanted if isinstance(wanted, msgspec.inspect.Type) else msgspec.inspect.type_info(wanted)
    match info:
        case msgspec.inspect.BoolType():
            return "true or false"
        case msgspec.inspect.IntType() | msgspec.inspect.FloatType():
            return ("a whole number" if isinstance(info, msgspec.inspect.IntType) else "a number") + _bounds(info)
        case msgspec.inspect.StrType():
            return "text in quotes"
        case msgspec.inspect.VarTupleType(item_type=item) | msgspec.inspect.ListType(item_type=item):
            return f"a list, each {_expected(item)}"
        case msgspec.inspect.DictType():
            return "a table"
    return f"of the type {wanted}"


def _bounds(info: msgspec.inspect.IntType | msgspec.inspect.FloatType) -> str:
    if info.ge is not None and info.le is not None:
        return f" from {info.ge:g} to {info.le:g}"
    words = (("of at least", info.ge), ("above", info.gt), ("of at most", info.le), ("below", info.lt))
    return " and".join(f" {word} {bound:g}" for word, bound in words if bound is not None)


def line_of(text: str, key: str) -> str:
    """ ", line 12" for a dotted key, as far as a look at the text can tell."""
    *section, name = key.split(".")
    inside: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[+\s*([^\]#]+?)\s*\]", line):
            inside = [part.strip().strip("\"'") for part in header[1].split(".")]
            if inside == [*section, name]:
                return f", line {number}"
        elif inside == section and re.match(rf"""\s*["']?{re.escape(name)}["']?\s*[.=]""", line):
            return f", line {number}"
    return ""
