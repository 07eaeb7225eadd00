"""A cost as it is spoken, read into its formula: "n squared log n" -> `n^2 log n`, "two to the n" -> `2^n`.

Rules: pure and total. The reader takes as many words as make one formula, and none when they make none. "and", "in" and "end" are
how recognisers hear n; they count as one only where nothing else can stand.
"""

import re
from collections.abc import Sequence
from typing import Final

NUMBERS: Final = {
    word: str(value)
    for value, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    )
}
_LETTERS: Final = {letter: letter for letter in "nmkvehwdlrcstpqab"} | {"en": "n", "em": "m", "kay": "k", "vee": "v"}
_MISHEARD_N: Final = frozenset({"and", "end", "in", "an", "on", "ann"})
_SIZES: Final = frozenset(
    re.findall(
        r"\w+",
        "rows columns cols vertices edges nodes target amount capacity words length height width digits bits depth",
    )
)
_LOG: Final = frozenset({"log", "lock", "logged", "long", "logarithm"})
_LOGIN: Final = frozenset({"login", "logon", "logn"})
_POWERS: Final = {"squared": "^2", "square": "^2", "cubed": "^3", "cube": "^3", "factorial": "!"}
_ORDINALS: Final = {"third": "3", "fourth": "4", "fifth": "5"}
DEEPEST: Final = 12
"""Words of the longest formula anybody says."""


class _Reader:
    """Reads one formula off a row of lower-case words. `at` is how many it has taken."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words[:DEEPEST]
        self.at = 0

    def _next(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self._words[place] if place < len(self._words) else ""

    def _takes(self, *words: str) -> bool:
        if all(self._next(place) == word for place, word in enumerate(words)):
            self.at += len(words)
            return True
        return False

    def sum(self) -> str:
        whole = self.product()
        while whole and self._next() in ("plus", "+", "minus"):
            before, sign = self.at, " - " if self._next() == "minus" else " + "
            self.at += 1
            more = self.product()
            if not more:
                self.at = before
                break
            whole += sign + more
        return whole

    def product(self) -> str:
        whole = self.power()
        while whole:
            before = self.at
            times = self._takes("times")
            beside = self._next()
            if not times and not (beside in _LOG | _LOGIN | {"root"} or (beside in _LETTERS and len(beside) == 1)):
                break
            more = self.power()
            if not more:
                self.at = before
                break
            joint = " * " if times else "" if re.fullmatch(r"\w|\d+", whole) and len(more) == 1 else " "
            whole += joint + more
        return whole

    def power(self) -> str:
        base = self.atom()
        if not base:
            return ""
        word = self._next()
        if word in _POWERS:
            self.at += 1
            return base + _POWERS[word]
        before = self.at
        if self._takes("to", "the"):
            self._takes("power")
            self._takes("of")
            exponent = self.atom(exponent=True)
            if exponent:
                self._takes("power")
                return f"{base}^{exponent}"
            self.at = before
        return base

    def atom(self, *, exponent: bool = False) -> str:
        word = self._next()
        if word in _LOGIN:
            self.at += 1
            return "log n"
        if word in _LOG:
            return self._logarithm()
        if word in ("square", "root") or (word == "the" and self._next(1) in ("square", "root")):
            return self._root()
        known = _LETTERS.get(word) or NUMBERS.get(word) or (word if word in _SIZES or word.isdecimal() else "")
        known = known or (_ORDINALS.get(word, "") if exponent else "")
        if not known and word in _MISHEARD_N and (exponent or self._must_be_n()):
            known = "n"
        self.at += bool(known)
        return known

    def _must_be_n(self) -> bool:
        following = self._next(1)
        return following in _LOG | _LOGIN | _POWERS.keys() | {"", "times", "plus", "time", "space"}

    def _logarithm(self) -> str:
        before = self.at
        self.at += 1
        base = "2" if self._takes("base", "two") or self._takes("base", "2") else ""
        self._takes("of")
        if self._next() in _MISHEARD_N:
            self.at += 1
            return f"log{base} n"
        inner = self.power()
        if not inner:
            self.at = before
        return inner and f"log{base} {inner}"

    def _root(self) -> str:
        before = self.at
        self._takes("the")
        self._takes("square")
        if self._takes("root"):
            self._takes("of")
            inner = self.atom()
            if inner:
                return f"sqrt({inner})"
        self.at = before
        return ""


def formula(words: Sequence[str]) -> tuple[str, int]:
    """The formula that the words begin with and how many of them it takes; ("", 0) when they begin with none."""
    reader = _Reader(words)
    found = reader.sum()
    return (found, reader.at) if found else ("", 0)
