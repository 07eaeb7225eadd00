"""What a candidate claims a solution costs: "o of n log n", "quadratic time", `O(n^2)` -> one comparable `Cost`.

Rules: pure and total; takes recogniser output and typed text alike. Costs in more than one size ("rows times columns", `O(V + E)`)
are noticed but not ranked: they compare with nothing.
"""

import re
from enum import IntEnum
from typing import Final

from msgspec import Struct


class Growth(IntEnum):
    """How fast a cost grows, slowest first."""

    UNRANKED = 0
    CONSTANT = 1
    LOG = 2
    ROOT = 3
    LINEAR = 4
    LINEARITHMIC = 5
    QUADRATIC = 6
    CUBIC = 7
    EXPONENTIAL = 8
    FACTORIAL = 9


class Cost(Struct, frozen=True):
    """One claim."""

    growth: Growth
    of_space: bool = False


_SIZE: Final = r"(?:n|m|k|h|w|the (?:size|length|number)(?: of the \w+| of \w+)?|length|end)"
_TAKES: Final = (
    (Growth.FACTORIAL, r"\bn factorial\b|\bfactorial time\b|\bn ?!"),
    (Growth.EXPONENTIAL, r"\bexponential\b|\b(?:2|two) (?:to the(?: power of)? n|\^ ?n)\b|\b2\^n\b"),
    (Growth.CUBIC, r"\bcubic\b|\bn cubed\b|\bn ?\^ ?3\b|\bn ?\*\* ?3\b|n³"),
    (Growth.UNRANKED, r"\bn squared log n\b|\b(?:n|m|k|h|v|rows?) ?(?:times|\*|\+|plus) ?(?:m|n|k|e|w|log k|columns?|cols)\b"
                      r"|\b(?:mn|nm|nk|n log k|m n|n k|r c)\b|\bnumber of (?:cells|nodes|edges|vertices)\b"),
    (Growth.QUADRATIC, r"\bquadratic\b|\bn (?:squared|square)\b|\bn ?\^ ?2\b|\bn ?\*\* ?2\b|n²|\bn (?:times|\*) n\b"),
    (Growth.LINEARITHMIC, r"\bn(?: times)? ?\*? ?log(?:arithm)?(?: of)?(?: n)?\b|\blinearithmic\b|\bn lock n\b"),
    (Growth.ROOT, r"\b(?:square )?root(?: of)? n\b|\bsqrt"),
    (Growth.LOG, r"\blog(?:arithm)?(?: of)? ?n\b|\blogarithmic\b|\blog ?\( ?n ?\)"),
    (Growth.LINEAR, r"\blinear\b|\b(?:o|oh|order|0) ?(?:of|\() ?" + _SIZE + r"\b|\b(?:big )?(?:o|oh|order) n\b"),
    (Growth.CONSTANT, r"\bconstant\b|\b(?:o|oh|order|0) ?(?:of|\() ?(?:1|one)\b"),
    (Growth.UNRANKED, r"\b(?:o|oh) ?\( ?[a-z0-9+*^ ]+\)|\bbig (?:o|oh|0) (?:of )?\w"),
)  # fmt: skip
_TAKEN: Final = tuple((growth, re.compile(rule)) for growth, rule in _TAKES)
_SPACE: Final = re.compile(r"\b(?:space|memory|storage|auxiliary)\b")
_TIME: Final = re.compile(r"\b(?:time|runtime|running|runs|steps|operations|fast|slow)\b")
# "constant" and the like describe many things; alone they are a claim only beside one of these.
_ABOUT_COST: Final = re.compile(
    r"\b(?:o|oh|0|big|order|time|space|memory|complexity|runtime|cost|costs|runs?|takes?|steps)\b|[\^²³]|\bo ?\("
    r"|\bin the (?:length|size|number)\b|\b(?:it|that|this|which)(?:'?s| is| would be| will be) (?:linear|constant|cubic)$"
)
_VAGUE: Final = re.compile(r"\b(?:constant|linear|cubic)\b")


def claimed(text: str) -> Cost | None:
    """The cost named in `text`; the first and slowest-sounding if there are several. None when there is none."""
    plain = " ".join(text.lower().replace("-", " ").split())
    for growth, rule in _TAKEN:
        found = rule.search(plain)
        if found and (not _VAGUE.fullmatch(found[0]) or _ABOUT_COST.search(plain)):
            return Cost(growth, of_space=_of_space(plain, found))
    return None


def _of_space(plain: str, claim: re.Match[str]) -> bool:
    """Whether the word that stands nearest to the claim speaks of space: "time is n, memory is constant" claims a memory."""

    def nearest(rule: re.Pattern[str]) -> int:
        apart = (max(word.start() - claim.end(), claim.start() - word.end()) for word in rule.finditer(plain))
        return min(apart, default=len(plain))

    return nearest(_SPACE) < nearest(_TIME)


BOUNDS: Final = {
    "O(1)": (Growth.CONSTANT, "a constant"),
    "O(log n)": (Growth.LOG, "log n"),
    "O(sqrt n)": (Growth.ROOT, "the root of n"),
    "O(n)": (Growth.LINEAR, "n"),
    "O(n log n)": (Growth.LINEARITHMIC, "n log n"),
    "O(n^2)": (Growth.QUADRATIC, "n squared"),
    "O(n^3)": (Growth.CUBIC, "n cubed"),
    "O(2^n)": (Growth.EXPONENTIAL, "two to the n"),
    "O(n!)": (Growth.FACTORIAL, "n factorial"),
}
"""Bounds as a measurement names them, each with its rank and how it sounds."""


def named(growth: Growth) -> str:
    """A claim said back: "O of n squared"; "" for one without a rank."""
    words = next((words for rank, words in BOUNDS.values() if rank is growth), "")
    return f"O of {words.replace('a constant', 'one')}" if words else ""
