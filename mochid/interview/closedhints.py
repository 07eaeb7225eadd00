"""The hints of the ladder that are not open yet, to be known again in other words, or in a part of them.

Rules: stems are compared, not words; what the problem says itself is nobody's hint.
"""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from mochid.interview.coaching import sentences
from mochid.interview.disguise import plain
from mochid.interview.vocabulary import SMALL, stem
from mochid.problem import Problem

ALIKE: Final = 0.7
"""The share of a closed hint's words from which on a sentence is that hint."""

WITHIN: Final = 0.8
"""The share of a sentence's words that may come from one closed hint."""


class ClosedHint(Struct, frozen=True):
    """One hint, to be known again in other words."""

    level: int
    sentences: tuple[frozenset[str], ...]
    """The stems of each of its sentences that say something of their own."""
    own: frozenset[str]
    """The stems of all of it that the problem does not use itself."""
    stems: frozenset[str]
    runs: frozenset[str]
    """Four of its words in a row that the problem does not use itself."""

    def is_in(self, stems: frozenset[str], runs: frozenset[str], said: frozenset[str]) -> bool:
        """Whether a sentence gives the hint, or is made of a part of it. `said`: the stems of what the candidate said, which tell
        nothing but all together with others."""
        if any(
            len(sentence & stems) >= ALIKE * len(sentence) and not sentence & stems <= said
            for sentence in self.sentences
        ):
            return True
        share = len(self.stems & stems) / max(len(stems), 3)
        own = len((stems & self.own) - said)
        if (share >= WITHIN and own >= 2) or (share >= 0.9 and own >= 1):
            return True
        return any(not contents(run) <= said for run in runs & self.runs)


def closed_hints(problem: Problem, told: str) -> Iterator[ClosedHint]:
    """Every hint of a problem. `told`: the plain words of all that may be said of it at any time."""
    common, told_runs = SMALL | frozenset(map(stem, told.split())), runs_of(told)
    for level in (1, 2, 3):
        for hint in problem.hints.rung(level):
            parts = (frozenset(map(stem, plain(sentence).split())) - SMALL for sentence in sentences(hint))
            telling = tuple(stems for stems in parts if len(stems) >= 3 and stems - common)
            stems = frozenset(map(stem, plain(hint).split()))
            yield ClosedHint(level, telling, stems - common, stems, runs_of(plain(hint)) - told_runs)


def runs_of(words: str) -> frozenset[str]:
    """Four or five words in a row, of which two have a content."""
    each = words.split()
    rows = (each[at : at + size] for size in (4, 5) for at in range(len(each) - size + 1))
    return frozenset(" ".join(row) for row in rows if sum(stem(word) not in SMALL for word in row) >= 2)


def contents(run: str) -> frozenset[str]:
    """The stems of its words that have a content."""
    return frozenset(map(stem, run.split())) - SMALL
