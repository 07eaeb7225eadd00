"""The hints of the ladder that are not open yet, to be known again in other words, or in a part of them.

Rules: stems are compared, not words; what the problem says itself is nobody's hint. A sentence `gives` a hint, or is only `like`
one: that is a doubt, since hints and fair questions about the same problem are made of the same few words.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from mochid.interview.coaching import sentences
from mochid.interview.disguise import plain
from mochid.interview.vocabulary import SMALL, stem
from mochid.problem import Problem

ALIKE: Final = 0.7
"""The share of a closed hint's words from which on a sentence is that hint."""

MANY: Final = 6
"""Words of a hint that are that hint, even if the problem uses each of them itself."""

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

    def gives(self, stems: frozenset[str], runs: frozenset[str], said: frozenset[str]) -> bool:
        """Whether a sentence gives the hint, or is made of a part of it. `said`: the stems of what the candidate said, which tell
        nothing but all together with others."""
        own = self.own - said
        for sentence in self.sentences:
            common = sentence & stems
            if len(common) >= ALIKE * len(sentence) and not common <= said and (common & own or len(common) >= MANY):
                return True
        share, many = len(self.stems & stems) / max(len(stems), 3), len(stems & own)
        if (share >= WITHIN and many >= 2) or (share >= 0.9 and many >= 1):
            return True
        common_runs = self._telling_runs(runs, said)
        return len(common_runs) >= 3 or any(len(contents(run) & own) >= 2 for run in common_runs)

    def is_like(self, stems: frozenset[str], runs: frozenset[str], said: frozenset[str]) -> bool:
        """Whether a sentence has much of the hint, be it in words of the problem; the arguments are those of `gives`."""
        for sentence in self.sentences:
            common = sentence & stems
            if len(common) >= ALIKE * len(sentence) and not common <= said:
                return True
        return bool(self._telling_runs(runs, said))

    def _telling_runs(self, runs: frozenset[str], said: frozenset[str]) -> list[str]:
        return [run for run in runs & self.runs if not contents(run) <= said]


Matches = Callable[[ClosedHint, frozenset[str], frozenset[str], frozenset[str]], bool]
"""A way to know a hint again; the arguments are those of `ClosedHint.gives`."""


def closed_hints(problem: Problem, told: str) -> Iterator[ClosedHint]:
    """Every hint of a problem. `told`: the plain words of all that may be said of it at any time."""
    common, told_runs = SMALL | frozenset(map(stem, told.split())), runs_of(told)
    for level in (1, 2, 3):
        for hint in problem.hints.rung(level):
            parts = (frozenset(map(stem, plain(sentence).split())) - SMALL for sentence in sentences(hint))
            telling = tuple(stems for stems in parts if len(stems) >= 3 and stems - common)
            stems = frozenset(map(stem, plain(hint).split()))
            yield ClosedHint(level, telling, stems - common, stems, runs_of(plain(hint)) - told_runs)


@lru_cache(maxsize=8)
def runs_of(words: str) -> frozenset[str]:
    """Four or five words in a row, of which two have a content."""
    each = words.split()
    rows = (each[at : at + size] for size in (4, 5) for at in range(len(each) - size + 1))
    return frozenset(" ".join(row) for row in rows if sum(stem(word) not in SMALL for word in row) >= 2)


def contents(run: str) -> frozenset[str]:
    """The stems of its words that have a content."""
    return frozenset(map(stem, run.split())) - SMALL
