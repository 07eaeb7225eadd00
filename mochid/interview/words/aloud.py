"""Values, times and errors in words a voice can say: no brackets, no quotes, no symbols.

Rules: pure and total. What can't be said in a breath comes back as "", and the caller says something else.
"""

import ast
import re
from typing import Any, Final

BREATH: Final = 60
"""Characters of a value that a listener can still follow."""

_SMALL: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS: Final = ("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_CALL: Final = re.compile(r"(\w+)\((.*)\)", re.DOTALL)
_LITERAL: Final = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\b(?:true|false|null|nil|undefined)\b""")
_LITERALS: Final = {"true": "True", "false": "False", "null": "None", "nil": "None", "undefined": "None"}
_SAYABLE: Final = re.compile(r"[A-Za-z0-9 ,;.]+")
_ERROR: Final = re.compile(r"\b([A-Z][A-Za-z]*(?:Error|Exception|Iteration|Exit|Interrupt))\b")
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_QUOTED_CODE: Final = re.compile(r"`([^`]*)`")


def number(count: int) -> str:
    """A whole number up to 99 in words, larger ones in digits."""
    if not 0 <= count < 100:
        return str(count)
    if count < 20:
        return _SMALL[count]
    tens, ones = divmod(count, 10)
    return _TENS[tens] + (f" {_SMALL[ones]}" if ones else "")


def round_number(count: int) -> str:
    """A size as one would say it: 36 -> "thirty six", 512 -> "five hundred", 8192 -> "eight thousand"."""
    if count < 100:
        return number(count)
    if count < 950:
        return f"{number(round(count / 100))} hundred"
    return f"{number(round(count / 1000))} thousand" if count < 99_500 else str(count)


def minutes(seconds: float) -> str:
    """A stretch of time as people say it: "about twelve minutes", "less than a minute"."""
    if seconds < 50:
        return "less than a minute"
    count = max(1, round(seconds / 60))
    return "about a minute" if count == 1 else f"about {number(count)} minutes"


def value(preview: str) -> str:
    """A short value or call as a test report shows it, in any language: `two_sum([3, 3], 6)` -> "two sum of 3, 3 and 6", and
    `twoSum` alike."""
    preview = _LITERAL.sub(lambda found: _LITERALS.get(found[0], found[0]), preview)
    call = _CALL.fullmatch(preview.strip())
    try:
        values = ast.literal_eval(f"[{call[2] if call else preview}]")
        spoken = [_say(each) for each in values]
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):  # cut short, or no plain value
        return ""
    text = " and ".join(spoken)
    if call:
        called = _HUMP.sub(" ", call[1].replace("_", " ")).strip()
        called = called.lower() if called[:1].islower() else called  # not "LRUCache"
        text = f"{called} of {text or 'nothing'}"
    return text if all(spoken) and len(text) <= BREATH and _SAYABLE.fullmatch(text) else ""


def _say(value: Any) -> str:
    """One value in words; "" when it has none."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"minus {-value}" if value < 0 else str(value)
        case "":
            return "an empty text"
        case str():
            return value
        case list() | tuple():
            if not value:
                return "an empty list"
            items = [_say(item) for item in value]
            nested = any(isinstance(item, list | tuple) for item in value)
            return ("; then " if nested else ", ").join(items) if all(items) else ""
        case _:
            return ""


def name(case: str) -> str:
    """A test case's name in words: "empty_list" -> "empty list"; "" when it can't be said."""
    text = " ".join(re.sub(r"[_\-/]+", " ", case).split())
    return text if len(text) <= BREATH and _SAYABLE.fullmatch(text) else ""


def error(explanation: str) -> str:
    """The kind of error in an explanation: "IndexError: list ..." -> "an index error"; "" when there is none."""
    found = _ERROR.search(explanation)
    if not found:
        return ""
    words = _HUMP.sub(" ", found[1]).lower()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def without_code(text: str) -> str:
    """A sentence with its quoted pieces of code in words: "`my_list` grows" -> "my list grows"."""
    return _QUOTED_CODE.sub(lambda quoted: " ".join(re.findall(r"[A-Za-z0-9]+", quoted[1])) or "that", text)
