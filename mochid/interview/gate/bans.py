"""What an interviewer may not name yet, and whether a text names it.

Rules: a name is no secret once the candidate has used all its words. Pure.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct

from mochid.interview.gate.heard import Heard
from mochid.interview.words import lexicon
from mochid.interview.words.disguise import plain
from mochid.interview.words.terms import Terms, loose
from mochid.interview.words.vocabulary import stem
from mochid.problem import Problem


class Ban(Struct, frozen=True):
    """Something not to be named below its rung."""

    name: str
    rung: int
    terms: Terms
    known_by: Terms
    """What the candidate must have said for it to be free."""
    says: tuple[str, ...]

    def is_closed(self, heard: Heard, rung: int) -> bool:
        """Whether it may not be named yet, and was not by the candidate. `rung`: the highest hint level served."""
        return self.rung > rung and not heard.knows(self.known_by)

    def is_new_in(self, words: str, heard: Heard) -> bool:
        """Whether it is named in words that the candidate has not all used."""
        return any(not heard.used(said) for said in self.terms.all(words))


class Bans:
    """All that may not be named on one problem. The texts it is asked about are plain words."""

    def __init__(self, bans: Iterable[Ban]) -> None:
        self._bans = tuple(bans)

    def __iter__(self) -> Iterator[Ban]:
        return iter(self._bans)

    @lru_cache(maxsize=64)  # noqa: B019 - a gate lives as long as its session
    def within(self, words: str) -> tuple[Ban, ...]:
        """Those that are named in the words, closed or not; kept, since of one sentence it is asked several times."""
        return tuple(ban for ban in self._bans if ban.terms.are_in(words))

    def said_in(self, words: str) -> Iterator[str]:
        """How they are named in the words."""
        return (said for ban in self.within(words) for said in ban.terms.all(words))

    def named(self, words: str, heard: Heard, rung: int) -> str:
        """What is named in the words that may not be; "" when nothing is."""
        found = self.within(words) if words else ()
        return next((ban.name for ban in found if ban.is_closed(heard, rung) and ban.is_new_in(words, heard)), "")

    def at_the_seam(self, sides: tuple[str, str], heard: Heard, rung: int) -> str:
        """What two sides name together, and neither does alone; "" when nothing."""
        one, other = map(lexicon.without_lookalikes, sides)
        together = self.named(f"{one} {other}", heard, rung)
        return "" if together and any(self.named(side, heard, rung) for side in (one, other)) else together


def banned(problem: Problem, told: str) -> Iterator[Ban]:
    """What may not be named: the problem's concepts, and the techniques that would be a hint on any problem. `told`: what the
    problem itself says, in plain words."""
    covered: set[lexicon.Technique] = set()
    for concept in problem.hints.concepts:
        says = {plain(say) for say in concept.says} - {""}
        akin = [technique for technique in lexicon.TECHNIQUES if not says.isdisjoint(technique.says)]
        covered.update(akin)
        telling = says.union(*(technique.telling for technique in akin))
        known_by = says.union(*(technique.says for technique in akin))
        yield from _ban(concept.name, concept.rung, telling, known_by, told)
    for technique in lexicon.TECHNIQUES:
        if not technique.plain and technique not in covered:
            yield from _ban(technique.spoken, 4, technique.says, technique.says, told)


def _ban(name: str, rung: int, telling: Iterable[str], says: Iterable[str], told: str) -> Iterator[Ban]:
    """What is not yet told by the problem itself."""
    hidden = [say for say in sorted(telling) if not re.search(loose(say), told)]
    if hidden:
        yield Ban(name, rung, Terms(hidden, loose), Terms(sorted(says)), tuple(hidden))


def opened_by(problem: Problem, level: int) -> frozenset[str]:
    """The stems that the hints up to a level have brought in."""
    hints = (hint for rung in range(1, level + 1) for hint in problem.hints.rung(rung))
    says = (say for concept in problem.hints.concepts if concept.rung <= level for say in concept.says)
    return frozenset(map(stem, plain(" ".join((*hints, *says))).split()))
