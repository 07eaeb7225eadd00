"""Values of tests.yaml written in brief: an input as large as the limits allow, on one line.

    {repeat: 300, of: [0, 1]}      0, 1, 0, 1 ...: the list (or the text) so many times over
    {from: 1, to: 999, by: 2}      1, 3, 5 ... 999; `by` is 1 where it is left out
    {join: [[7], {...}, "..."]}    one list of all of them, or one text

They stand wherever a value may, inside each other too. A map of 300 rows: `{repeat: 300, of: [{repeat: 300, of: [1]}]}`.
Rules: each repetition is a value of its own, so that a solution may change one; a value comes to at most `MOST` items.
"""

from typing import Any

MOST = 250_000
"""Items of all lists and characters of all texts of one value."""

_FORMS = (frozenset({"repeat", "of"}), frozenset({"from", "to"}), frozenset({"from", "to", "by"}), frozenset({"join"}))
_TOO_LARGE = f"comes to more than {MOST:,} items, which no test needs."


class BriefError(Exception):
    """What is wrong with a form, in one sentence."""


def written_out(value: Any) -> Any:
    """The value with every form in it replaced by what it stands for. Raises `BriefError`."""
    if type(value) is list:
        return [written_out(each) if type(each) in (list, dict) else each for each in value]
    if type(value) is not dict:
        return value
    if frozenset(value) not in _FORMS:
        return {key: written_out(each) for key, each in value.items()}
    if "join" in value:
        return _joined(written_out(value["join"]))
    return _repeated(value["repeat"], written_out(value["of"])) if "of" in value else _counted(**_ends(value))


def _repeated(times: Any, part: Any) -> Any:
    if type(times) is not int or times < 0 or type(part) not in (list, str):
        raise BriefError("repeat is how often, and of is the list or the text to repeat.")
    if times * _size(part) > MOST:
        raise BriefError(_TOO_LARGE)
    return part * times if type(part) is str else [_copy(each) for _ in range(times) for each in part]


def _ends(value: dict[str, Any]) -> dict[str, int]:
    if any(type(each) is not int for each in value.values()) or value.get("by") == 0:
        raise BriefError("from, to and by are whole numbers, and by is not zero.")
    return {"first": value["from"], "last": value["to"], "step": value.get("by", 1)}


def _counted(first: int, last: int, step: int) -> list[int]:
    numbers = range(first, last + (1 if step > 0 else -1), step)
    if len(numbers) > MOST:
        raise BriefError(_TOO_LARGE)
    return list(numbers)


def _joined(parts: Any) -> Any:
    kinds = {type(part) for part in parts} if type(parts) is list else set()
    if kinds not in ({list}, {str}):
        raise BriefError("join is for lists, or for texts.")
    if sum(map(_size, parts)) > MOST:
        raise BriefError(_TOO_LARGE)
    return "".join(parts) if kinds == {str} else [each for part in parts for each in part]


def _size(value: Any) -> int:
    """What a value comes to, at least 1."""
    if type(value) is str:
        return max(1, len(value))
    return (
        max(1, len(value) + sum(_size(each) for each in value if type(each) in (list, str)))
        if type(value) is list
        else 1
    )


def _copy(value: Any) -> Any:
    return [_copy(each) if type(each) is list else each for each in value] if type(value) is list else value
