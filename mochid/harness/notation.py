"""Values and names as the candidate's language writes them: `True` -> `true`, `None` -> `null`, `'ab'` -> `"ab"`, `two_sum` ->
`twoSum`.

Rules:
- Takes what `compare.preview` and `compare.wrong` wrote, which is Python's notation, and leaves Python's as it is.
- What stands in quotes is text, and keeps its words. A list is written alike in all of them.
"""

import re
from typing import Final

from msgspec.structs import replace

from mochid.harness.inside.spelling import camel
from mochid.problem import Problem

_NOTHING: Final = {"java": "null", "javascript": "null", "go": "nil"}
"""What each language calls no value."""
_VALUE: Final = re.compile(r"""(?<![\w'"])(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")(?!\w)|\b(?:True|False|None)\b""")

_CODE: Final = re.compile(r"^    (?! *#).*$|`[^`\n]+`", re.MULTILINE)
"""The code in a statement."""


def written(text: str, language: str) -> str:
    """`text` with its values as `language` writes them; as it is for Python, and for a language nobody has told us of."""
    nothing = _NOTHING.get(language)
    return _VALUE.sub(lambda value: _said(value[0], nothing), text) if nothing else text


def name_in(language: str, name: str) -> str:
    """A name of Python's as `language` writes names, like the stub it gives."""
    return camel(name) if language in _NOTHING else name


def statement_in(language: str, statement: str, name: str) -> str:
    """A statement with the code in it (spans, and indented lines) as `language` writes it; a test, which begins with #, is
    Python's. `name`: of the function."""

    def said(code: re.Match[str]) -> str:
        return written(re.sub(rf"\b{re.escape(name)}\b", name_in(language, name), code[0]), language)

    return _CODE.sub(said, statement) if language in _NOTHING else statement


def answers_in(language: str, problem: Problem) -> Problem:
    """A problem whose author answers with the values of `language`: "the root is then null"."""
    told = (replace(one, answer=written(one.answer, language)) for one in problem.clarifications)
    return replace(problem, clarifications=tuple(told))


def _said(value: str, nothing: str) -> str:
    if value[0] == '"':
        return value
    if value[0] == "'":
        inside = value[1:-1].replace("\\'", "'").replace('"', '\\"')
        return f'"{inside}"'
    return nothing if value == "None" else value.lower()
