"""Is this the right answer, and if not, where is the first difference: on plain values that a solution gave back.

Types must match exactly (True is not 1, 2 is not 2.0), but where a problem compares floats. NaN equals NaN: a solution that finds
the right NaN is right. `unordered` takes the items of the answer in any order; order inside an item still counts.
Rules: pure; values come from `inside/wire.py`, so they are plain, finite and not deep. Previews are short whatever the value.
"""

import math
import reprlib
from collections import Counter
from collections.abc import Hashable
from typing import Any

from mochid.harness.inside.wire import article
from mochid.problem import Case, Compare

PREVIEW = 120
"""Characters of a preview."""
LONG_TEXT = 30
"""From this length on, two texts are told apart by the first differing character."""


def wrong(got: Any, case: Case, compare: Compare, tolerance: float = 0.0) -> str:
    """ "" when `got` is a right answer to `case`, else the first difference in words."""
    allowed = case.any_of if case.any_of is not None else [case.expected]
    within = tolerance if compare == "float" else None
    differences = []
    for expected in allowed:
        difference = _unordered(got, expected) if compare == "unordered" else _differ(got, expected, within, "")
        if not difference:
            return ""
        differences.append(difference)
    if len(allowed) > 1:
        return f"got {preview(got, 60)}, which is none of the {len(allowed)} right answers"
    return differences[0] if differences else "no answer is right here"


def preview(value: Any, limit: int = PREVIEW) -> str:
    """A short picture of a value, in Python's notation."""
    for items in (30, 10, 4, 1):
        text = _shortener(items, limit).repr(value)
        if len(text) <= limit:
            return text
    return f"{text[: limit - 3]}..."


def _shortener(items: int, limit: int) -> reprlib.Repr:
    short = reprlib.Repr()
    short.maxlevel = 5
    short.maxlist = short.maxtuple = short.maxset = short.maxfrozenset = short.maxdict = items
    short.maxstring = short.maxlong = short.maxother = max(12, limit // 2)
    return short


def _differ(got: Any, expected: Any, within: float | None, at: str) -> str:
    """The first difference, or ""."""
    if within is not None and _number(got) and _number(expected):
        return "" if _close(got, expected, within) else _expected(got, expected, at)
    if type(got) is not type(expected):
        return _expected(got, expected, at)
    match expected:
        case list() | tuple():
            return _sequence(got, expected, within, at)
        case dict():
            return _mapping(got, expected, within, at)
        case set() | frozenset():
            return _members(Counter(map(_key, got)), Counter(map(_key, expected)))
        case str():
            return "" if got == expected else _text(got, expected, at)
        case float():
            same = got == expected or (math.isnan(got) and math.isnan(expected))
            return "" if same else _expected(got, expected, at)
        case _:
            return "" if got == expected else _expected(got, expected, at)


def _number(value: Any) -> bool:
    return type(value) in (int, float)


def _close(got: float, expected: float, within: float) -> bool:
    if got == expected:
        return True
    try:
        if math.isnan(got) or math.isnan(expected):
            return math.isnan(got) and math.isnan(expected)
        return math.isclose(got, expected, rel_tol=within, abs_tol=within)
    except OverflowError:  # an integer beyond every float
        return False


def _sequence(got: Any, expected: Any, within: float | None, at: str) -> str:
    for index, (mine, theirs) in enumerate(zip(got, expected, strict=False)):
        difference = _differ(mine, theirs, within, f"{at}[{index}]")
        if difference:
            break
    else:
        difference = ""
    if len(got) == len(expected):
        return difference
    count = f"{_place(at)}expected {_items(len(expected))}, got {_items(len(got))}"
    return f"{count}; {difference}" if difference else count


def _mapping(got: Any, expected: Any, within: float | None, at: str) -> str:
    mine = {_key(key): value for key, value in got.items()}
    for key, value in expected.items():
        if _key(key) not in mine:
            return f"{_place(at)}the key {preview(key, 40)} is missing"
        if difference := _differ(mine[_key(key)], value, within, f"{at}[{preview(key, 40)}]"):
            return difference
    theirs = {_key(key) for key in expected}
    extra = next((key for key in got if _key(key) not in theirs), None)
    if len(got) > len(expected):
        return f"{_place(at)}the key {preview(extra, 40)} should not be there"
    return ""


def _text(got: str, expected: str, at: str) -> str:
    if max(len(got), len(expected)) < LONG_TEXT:
        return _expected(got, expected, at)
    pairs = enumerate(zip(got, expected, strict=False))
    index = next((i for i, (mine, theirs) in pairs if mine != theirs), min(len(got), len(expected)))
    mine, theirs = (repr(text[index : index + 12]) if index < len(text) else "the end" for text in (got, expected))
    return f"{_place(at)}from character {index}: expected {theirs}, got {mine}"


def _unordered(got: Any, expected: Any) -> str:
    if type(got) is not type(expected) or type(expected) not in (list, tuple):
        return _differ(got, expected, None, "")
    return _members(Counter(map(_key, got)), Counter(map(_key, expected)), got, expected)


def _members(mine: Counter[Hashable], theirs: Counter[Hashable], got: Any = (), expected: Any = ()) -> str:
    """The first item one side has and the other has not."""
    for key in theirs:
        if mine[key] < theirs[key]:
            item = preview(next((item for item in expected if _key(item) == key), key), 60)
            short = (
                f"{item} is missing" if not mine[key] else f"{item} came {_times(mine[key])}, not {_times(theirs[key])}"
            )
            return short
    for key in mine:
        if mine[key] > theirs[key]:
            item = preview(next((item for item in got if _key(item) == key), key), 60)
            return (
                f"{item} should not be there"
                if not theirs[key]
                else f"{item} came {_times(mine[key])}, not {_times(theirs[key])}"
            )
    return ""


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _key(value: Any) -> Hashable:
    """Equal for equal plain values and only for them, types included."""
    match value:
        case list() | tuple():
            return (type(value).__name__, *map(_key, value))
        case dict():
            return ("dict", frozenset((_key(key), _key(item)) for key, item in value.items()))
        case set() | frozenset():
            return (type(value).__name__, frozenset(map(_key, value)))
        case float() if math.isnan(value):
            return ("float", "nan")
        case _:
            return (type(value).__name__, value)


def _expected(got: Any, expected: Any, at: str) -> str:
    if type(got) is not type(expected) and (got == expected or preview(got) == preview(expected)):
        kinds = (article(type(value).__name__) for value in (expected, got))
        return f"{_place(at)}expected {preview(expected, 40)} ({next(kinds)}), got {preview(got, 40)} ({next(kinds)})"
    return f"{_place(at)}expected {preview(expected, 60)}, got {preview(got, 60)}"


def _place(at: str) -> str:
    """ "[2]" -> "index 2: "; a longer path keeps its brackets."""
    if not at:
        return ""
    inner = at[1:-1]
    return f"index {inner}: " if inner.isdigit() else f"at {at}: "


def _items(count: int) -> str:
    return "1 item" if count == 1 else f"{count} items"
