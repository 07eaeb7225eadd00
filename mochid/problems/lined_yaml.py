"""A YAML file as plain data that knows the line of every key, so that a mistake can be pointed at.

Rules:
- Only what people write by hand: text, numbers, true and false, null, lists, mappings. No anchors, aliases, tags, dates or
  duplicate keys; `no`, `on` and `12:30` must be quoted, since YAML would read them as something else.
- Files are capped in size and nesting, and read without recursion: libyaml's own composer overflows the stack on deep nesting.
- Every complaint is a `PageError`: file, line, key, what is wrong, and what was meant if that can be guessed.
"""

import difflib
import functools
import os
import re
import stat
import types
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

MAX_BYTES = 512 * 1024
MAX_DEPTH = 40
TOO_DEEP = f"is nested more than {MAX_DEPTH} deep."

Key = tuple[str | int, ...]
"""Where a value is: ("visible", 2, "input")."""

T = TypeVar("T")

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is some ten times faster, and not everywhere
_SCALARS: dict[str, tuple[re.Pattern[str], Callable[[str], Any]]] = {
    "tag:yaml.org,2002:str": (re.compile(r"(?s).*"), str),
    "tag:yaml.org,2002:int": (re.compile(r"[-+]?(0|[1-9][0-9]{0,19})"), int),
    "tag:yaml.org,2002:float": (
        re.compile(r"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,3})?|[-+]?\.inf|\.nan"),
        lambda written: float(written.replace(".inf", "inf").replace(".nan", "nan")),
    ),
    "tag:yaml.org,2002:bool": (re.compile(r"true|false"), lambda written: written == "true"),
    "tag:yaml.org,2002:null": (re.compile(r"null|~|"), lambda _: None),
}
"""The kinds of plain value, how they must look, and what they become."""
_KINDS = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "str": "text",
    "array": "a list",
    "object": "a mapping of keys",
    "null": "nothing",
}


class PageError(Exception):
    """What is wrong in which file, at which line (0 = no line in particular)."""

    def __init__(self, file: Path, line: int, key: Key, why: str) -> None:
        place = f"{file}, line {line}" if line else str(file)
        super().__init__(f"{place}: {f'{spelled(key)}: ' if key else ''}{why}")
        self.file = file
        self.line = line
        self.key = key
        self.why = why


class Page:
    """One file: its `data`, and `line(key)` of each value in it."""

    def __init__(self, file: Path, data: Any, lines: dict[Key, int]) -> None:
        self.file = file
        self.data = data
        self._lines = lines

    def line(self, key: Key) -> int:
        """The line of a value, or of the nearest one around it."""
        while key not in self._lines and key:
            key = key[:-1]
        return self._lines.get(key, 0)

    def error(self, key: Key, why: str) -> PageError:
        return PageError(self.file, self.line(key), key, why)

    def into(self, kind: type[T]) -> T:
        """The data as this Struct. Raises `PageError` for unknown and missing keys and for values of a wrong type."""
        self._refuse_strangers(self.data, kind, ())
        try:
            return msgspec.convert(self.data, kind)
        except msgspec.ValidationError as error:
            why, _, path = str(error).partition(" - at `$")
            key = tuple(int(i) if i else name for name, i in re.findall(r"\.(\w+)|\[(\d+)\]", path))
            raise self.error(key, _kindly(why)) from error

    def _refuse_strangers(self, value: Any, kind: Any, key: Key) -> None:
        if typing.get_origin(kind) is typing.Annotated:
            kind = typing.get_args(kind)[0]
        arguments = typing.get_args(kind)
        if typing.get_origin(kind) in (typing.Union, types.UnionType):
            kind = next((one for one in arguments if typing.get_origin(one) is tuple), kind)
        if isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            fields = _fields(kind)
            for name, one in value.items():
                if name not in fields:
                    raise self.error((*key, name), f'there is no key "{name}" here.{did_you_mean(str(name), fields)}')
                self._refuse_strangers(one, fields[name], (*key, name))
        elif isinstance(value, list) and typing.get_origin(kind) is tuple:
            for i, one in enumerate(value):
                self._refuse_strangers(one, arguments[0], (*key, i))
        elif typing.get_origin(kind) is typing.Literal and isinstance(value, str) and value not in arguments:
            raise self.error(key, f'"{value}" is not one of {", ".join(arguments)}.{did_you_mean(value, arguments)}')


@functools.cache
def _fields(kind: type[msgspec.Struct]) -> dict[str, Any]:
    return {field.encode_name: field.type for field in msgspec.structs.fields(kind)}


def beginning(file: Path, most: int) -> bytes:
    """The first bytes of an ordinary file; anything else, which might make us wait for ever, is an OSError."""
    with open(file, "rb", opener=lambda path, flags: os.open(path, flags | os.O_NONBLOCK)) as opened:
        if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
            raise OSError("it is not an ordinary file")
        return opened.read(most)


def read(file: Path) -> Page:
    """Read a file. Raises `PageError` when it is missing, too large, not text, not YAML, or YAML nobody writes by hand."""
    try:
        raw = beginning(file, MAX_BYTES + 1)
    except OSError as error:
        raise PageError(file, 0, (), f"can't be read ({error.strerror or error}).") from error
    if len(raw) > MAX_BYTES:
        raise PageError(file, 0, (), f"is larger than {MAX_BYTES // 1024} KB, which no problem needs.")
    builder = _Builder(file)
    loader = None
    try:
        loader = _Loader(raw.decode())
        while loader.check_event():
            builder.take(loader.get_event(), loader.resolve)
    except (UnicodeDecodeError, yaml.reader.ReaderError) as error:
        raise PageError(file, 0, (), "holds characters that are not plain UTF-8 text.") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = str(error.problem or error.context)
        # libyaml reads ahead, and may give up in the deep before the builder gets there.
        why = TOO_DEEP if "nesting depth" in problem else f"is not YAML: {problem}."
        raise PageError(file, mark.line + 1 if mark else 0, (), why) from error
    finally:
        if loader is not None:
            loader.dispose()
    return Page(file, builder.root, builder.lines)


_NOTHING: Any = object()


class _Open:
    """A list or mapping that has begun and not ended."""

    def __init__(self, value: list[Any] | dict[Any, Any], key: Key) -> None:
        self.value = value
        self.key = key
        self.name: Any = _NOTHING
        """The key whose value comes next."""


class _Builder:
    """Data and lines from the events of a parser, one after the other: no nesting can make it recurse."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.root: Any = None
        self.lines: dict[Key, int] = {}
        self._open: list[_Open] = []

    def take(self, event: yaml.Event, resolve: Any) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise self._error(line, "anchors and aliases are not used here; write the value out.")
        match event:
            case yaml.ScalarEvent():
                tag = event.tag or resolve(yaml.ScalarNode, event.value, event.implicit)
                self._put(self._scalar(tag, event.value, line), line)
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._begin(event, line)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._open.pop()
            case yaml.DocumentStartEvent() if self.lines:
                raise self._error(line, "one document is enough; what follows here is never read.")
            case _:
                pass

    def _begin(self, event: yaml.CollectionStartEvent, line: int) -> None:
        if event.tag is not None:
            raise self._error(line, f"the tag {event.tag[:40]!r} is not used here; leave it out.")
        if len(self._open) == MAX_DEPTH:
            raise self._error(line, TOO_DEEP)
        value: list[Any] | dict[Any, Any] = [] if isinstance(event, yaml.SequenceStartEvent) else {}
        self._open.append(_Open(value, self._put(value, line)))

    def _put(self, value: Any, line: int) -> Key:
        """Put a value where it belongs; returns where that is."""
        if not self._open:
            self.root, self.lines[()] = value, line
            return ()
        here = self._open[-1]
        if isinstance(here.value, list):
            here.value.append(value)
            key = (*here.key, len(here.value) - 1)
        elif here.name is _NOTHING:
            return self._name(here, value, line)
        else:
            key = (*here.key, here.name)
            here.value[here.name], here.name = value, _NOTHING
        self.lines.setdefault(key, line)
        return key

    def _name(self, here: _Open, name: Any, line: int) -> Key:
        if isinstance(name, bool) or not isinstance(name, str | int):
            raise self._error(line, "a key must be a word or a number.")
        key = (*here.key, name)
        if key in self.lines:
            raise PageError(self.file, line, key, f"is here twice; it is also on line {self.lines[key]}.")
        self.lines[key] = line
        here.name = name
        return key

    def _scalar(self, tag: str, written: str, line: int) -> Any:
        kind = _SCALARS.get(tag)
        if kind is None or not kind[0].fullmatch(written):
            raise self._error(line, f"YAML would not read {written[:40]!r} the way it looks; put it in quotes.")
        value = kind[1](written)
        if isinstance(value, int) and not -(2**63) <= value < 2**63:
            raise self._error(line, f"{written} is beyond 64 bits, which no problem needs.")
        return value

    def _error(self, line: int, why: str) -> PageError:
        here = self._open[-1] if self._open else None
        key = (*here.key, here.name) if here and here.name is not _NOTHING else here.key if here else ()
        return PageError(self.file, line, key[:4], why)


def _kindly(why: str) -> str:
    if missing := re.fullmatch(r"Object missing required field `(\w+)`", why):
        return f'"{missing[1]}" is missing.'
    if wrong := re.fullmatch(r"Expected `([\w| ]+)`, got `(\w+)`", why):
        wanted = " or ".join(_KINDS.get(one, one) for one in wrong[1].split(" | "))
        quotes = (
            " Put it in quotes if it is text." if "str" in wrong[1] and wrong[2] in ("int", "float", "bool") else ""
        )
        return f"expected {wanted}, got {_KINDS.get(wrong[2], wrong[2])}.{quotes}"
    return f"{why[:1].lower()}{why[1:]}.".replace("`", "")


def did_you_mean(word: str, known: typing.Iterable[str]) -> str:
    """ " Did you mean x?" when something known looks alike, else ""."""
    close = difflib.get_close_matches(word.lower(), list(known), 1, cutoff=0.6)
    return f" Did you mean {close[0]}?" if close else ""


def spelled(key: Key) -> str:
    """`("visible", 2, "input")` as `visible[2].input`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in key).lstrip(".")
