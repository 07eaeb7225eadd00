"""Recognises a hint that is not open yet, also in other words or in part.

Rules: stems are compared, not words; what the problem says itself is no hint. A sentence `gives` a hint, or is only `like` one:
that is a doubt, since hints and fair questions about the same problem are made of the same few words.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from mochid.interview.words.disguise import plain
from mochid.interview.words.sentences import sentences
from mochid.interview.words.vocabulary import SMALL, stem
from mochid.problem import Problem

ALIKE: Final = 0.7
"""The share of a closed hint's words from which on a sentence is that hint."""

MANY: Final = 6
"""Words of a hint that are that hint, even if the problem uses each of them itself."""

WITHIN: Final = 0.8
"""The share of a sentence's words that may come from one closed hint."""


class Traits(Struct, frozen=True):
    """What of a sentence a hint is known again by."""

    stems: frozenset[str]
    """Those that have a content."""
    runs: frozenset[str]


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

    def gives(self, traits: Traits, said: frozenset[str]) -> bool:
        """Whether a sentence gives the hint, or is made of a part of it. `said`: the stems of what the candidate said, which tell
        nothing but all together with others."""
        own = (traits.stems & self.own) - said
        for common in self._common_sentences(traits, said):
            if common & own or len(common) >= MANY:
                return True
        share = len(self.stems & traits.stems) / max(len(traits.stems), 3)
        if (share >= WITHIN and len(own) >= 2) or (share >= 0.9 and own):
            return True
        runs = self._common_runs(traits, said)
        return len(runs) >= 3 or any(len(contents(run) & own) >= 2 for run in runs)

    def is_like(self, traits: Traits, said: frozenset[str]) -> bool:
        """Whether a sentence has much of the hint, be it in words of the problem; `said` is that of `gives`."""
        return any(self._common_sentences(traits, said)) or bool(self._common_runs(traits, said))

    def _common_sentences(self, traits: Traits, said: frozenset[str]) -> Iterator[frozenset[str]]:
        """Of each of its sentences that another is like, the stems that both have."""
        for sentence in self.sentences:
            common = sentence & traits.stems
            if len(common) >= ALIKE * len(sentence) and not common <= said:
                yield common

    def _common_runs(self, traits: Traits, said: frozenset[str]) -> list[str]:
        return [run for run in traits.runs & self.runs if not contents(run) <= said]


def closed_hints(problem: Problem, told: str) -> Iterator[ClosedHint]:
    """Every hint of a problem. `told`: the plain words of all that may be said of it at any time."""
    common, told_runs = SMALL | frozenset(map(stem, told.split())), runs_of(told)
    for level in (1, 2, 3):
        for hint in problem.hints.rung(level):
            parts = (contents(plain(sentence)) for sentence in sentences(hint))
            telling = tuple(stems for stems in parts if len(stems) >= 3 and stems - common)
            stems = frozenset(map(stem, plain(hint).split()))
            yield ClosedHint(level, telling, stems - common, stems, runs_of(plain(hint)) - told_runs)


@lru_cache(maxsize=8)
def traits_of(words: str) -> Traits:
    """Those of a sentence in plain words; kept, since each is asked for twice."""
    return Traits(contents(words), runs_of(words))


def runs_of(words: str) -> frozenset[str]:
    """Four or five words in a row, of which two have a content."""
    each = words.split()
    rows = (each[at : at + size] for size in (4, 5) for at in range(len(each) - size + 1))
    return frozenset(" ".join(row) for row in rows if sum(stem(word) not in SMALL for word in row) >= 2)


def contents(words: str) -> frozenset[str]:
    """The stems of those that have a content."""
    return frozenset(map(stem, words.split())) - SMALL
