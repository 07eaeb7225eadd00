"""What a solution file is called where nobody has named it: as its language calls one, else like its problem."""

from collections.abc import Iterator
from itertools import count
from pathlib import PurePath
from typing import Final

SUFFIXES: Final = {".py": "python", ".js": "javascript", ".mjs": "javascript", ".java": "java", ".go": "go"}
_USUAL: Final = {"python": "solution.py", "javascript": "solution.js", "java": "Solution.java", "go": "solution.go"}


def usual(language: str) -> str:
    """The name that everybody expects."""
    return _USUAL.get(language, _USUAL["python"])


def names(slug: str, language: str) -> Iterator[str]:
    """Names for a solution of this problem, without end, the one that everybody expects first. The first that is free will do."""
    first = usual(language)
    suffix = PurePath(first).suffix
    yield first
    yield f"{slug}{suffix}"
    yield from (f"{slug}_{n}{suffix}" for n in count(2))
