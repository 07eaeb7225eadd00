"""How like the answer a sentence is: like the reference solution read aloud, or like the author's `never_say` lines.

Rules: words are compared by their stems, order matters for the reference and not for the `never_say` lines. What the statement says
itself is never held against a sentence, nor is what the candidate has said or written.
"""

import ast
import re
from collections.abc import Callable, Iterator
from typing import Final

from mochid.interview.words.disguise import plain
from mochid.problem import Problem

RUN: Final = 4
"""So many words in a row as in the reference are too many."""

_OPERATORS: Final = tuple(
    (re.compile(rule), words)
    for rule, words in (
        (r"==", " equals "),
        (r"!=", " not equals "),
        (r"<=|>=|<|>", " than "),
        (r"\+=|\+", " plus "),
        (r"-=|-(?!>)", " minus "),
        (r"//|/", " divided by "),
        (r"\*", " times "),
        (r"%", " mod "),
        (r"(?<![=!<>])=(?!=)", " equals "),
    )
)
_TEXT: Final = re.compile(r"\"\"\"(?:.|\n)*?\"\"\"|\"[^\"]*\"|'[^']*'")
_SILENT: Final = frozenset({
    *("the", "a", "an", "of", "is", "are", "its", "it", "this", "that", "then", "and", "so", "each", "to", "we", "you", "your"),
    *("do", "just"),
})  # fmt: skip
_COMMON: Final = _SILENT | {
    *("use", "take", "return", "keep", "make", "have", "for", "with", "by", "in", "on", "from", "as", "when", "whether", "if", "i"),
    *("n", "o", "up", "at", "into", "before", "because", "every", "solution", "see", "them", "one"),
}  # fmt: skip


class Likeness:
    """Compares sentences with one problem's answer. `told`: the words of its statement and clarifications."""

    def __init__(self, problem: Problem, told: str) -> None:
        free = set(_runs(_stems(told, _SILENT)))
        self._runs = frozenset(run for line in _lines(problem.reference) for run in _runs(_stems(line, _SILENT))) - free
        shown = set(_stems(told, _COMMON))
        never = ((plain(line), frozenset(_stems(plain(line), _COMMON))) for line in problem.hints.never_say)
        self._never = tuple((line, stems) for line, stems in never if len(stems) >= 2 and not stems <= shown)

    def reason(self, words: str, said: str, known: Callable[[str], bool]) -> str:
        """Why a sentence (plain words) is too like the answer; "" when it is not.

        `said`: the candidate's words. `known`: whether all that a line gives away is known to the candidate.
        """
        stems = _stems(words, _SILENT)
        close = self._runs.intersection(_runs(stems))
        if close and not close <= set(_runs(_stems(said, _SILENT))):
            return "reads like the reference"
        bag = set(stems)
        for line, never in self._never:
            if never <= bag and not known(line) and not never <= set(_stems(said, _COMMON)):
                return "is never to be said"
        return ""


def _lines(reference: str) -> Iterator[str]:
    """The statements of the reference in spoken form, without comments, texts and messages."""
    try:
        code = ast.unparse(ast.parse(reference))
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # another language, or none
        return
    for line in _TEXT.sub(" ", code).splitlines():
        if line.strip() and not line.strip().startswith(("def ", "class ", "import ", "from ", "raise ")):
            yield _aloud(line)


def _aloud(code: str) -> str:
    for rule, words in _OPERATORS:
        code = rule.sub(words, code)
    return plain(code.replace("_", " "))


def _stems(words: str, without: frozenset[str]) -> list[str]:
    return [_stem(word) for word in words.split() if word not in without]


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word.removesuffix("e") if len(word) > 3 else word


def _runs(stems: list[str]) -> list[tuple[str, ...]]:
    return [tuple(stems[at : at + RUN]) for at in range(len(stems) - RUN + 1)]
