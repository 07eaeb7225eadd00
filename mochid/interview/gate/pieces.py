"""A leak in pieces: a name that is whole only together with what the interviewer said before.

Rules: the new sentence must bring the last piece, so that each piece is judged once: what was said before has passed. Pure.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from mochid.interview.gate.ciphers import Keys
from mochid.interview.words.vocabulary import SMALL, stem

NEAR: Final = 4
"""Sentences within which the words of one name belong together."""
WORDS: Final = 8
"""Words on either side of the end of a sentence that are read together."""
_SPELLS: Final = re.compile(r"\w(?: \w)*")
_NO_LETTER: Final = re.compile(r"[^a-z]")


class Pieces:
    """Puts pieces together for one problem."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """`phrases`: what tells."""
        split = ((phrase, frozenset(map(stem, phrase.split())) - SMALL) for phrase in phrases)
        self._phrases = tuple((phrase, stems) for phrase, stems in split if len(stems) >= 2)

    def completed(self, words: str, before: Sequence[str], keys: Keys, known: Sequence[frozenset[str]]) -> str:
        """The phrases that `words` completes, one after the other; "" when none. `before`: plain words, oldest first. `known`: the
        stems of what the candidate and the statement said, of which nothing is put together."""
        return " ".join(filter(None, (self._scattered(words, before[-NEAR:], known), _acrostic(words, before, keys))))

    def _scattered(self, words: str, before: Sequence[str], known: Sequence[frozenset[str]]) -> str:
        """A name whose words stand in different sentences."""
        here = frozenset(map(stem, words.split()))
        earlier = frozenset[str]().union(*(map(stem, line.split()) for line in before))
        both = earlier | here
        found = (
            phrase
            for phrase, stems in self._phrases
            if stems <= both and not (stems <= here or stems <= earlier or not stems.difference(*known))
        )
        return next(found, "")


def seam(words: str, before: Sequence[str]) -> tuple[str, str]:
    """What stands on either side of the end of a sentence, for a name that is cut in two there: "think of a hash", "map the
    values"."""
    return " ".join(" ".join(before[-NEAR:]).split()[-WORDS:]), " ".join(words.split()[:WORDS])


def _acrostic(words: str, before: Sequence[str], keys: Keys) -> str:
    """A name in the first letters of sentences, or letter by letter."""
    lines = [*before, words]
    initials = "".join(line[0] for line in lines if line)
    letters = "".join(_NO_LETTER.sub("", line) for line in lines if _SPELLS.fullmatch(line))
    return " ".join(filter(None, (keys.ends(initials), keys.ends(letters))))
