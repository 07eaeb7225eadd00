"""What finds any of several phrases in plain words: lower-case, with single spaces.

Rules: a phrase may be joined or apart, one or many ("hashmap", "hash maps"). Its mark, a word that every form of it has, is looked
for first: that is quick, and most phrases do not occur in an hour's talk.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Final

_SMALL: Final = ("the", "a", "an", "of", "both", "two", "that", "your", "its", "all", "each", "every", "in")


def pattern(phrase: str) -> str:
    """A regular expression for a phrase."""
    return r"\b" + r" ?".join(re.escape(word) for word in phrase.split()) + r"(?:s|es)?\b"


def loose(phrase: str) -> str:
    """The same, whatever small words stand between: "maximum of the ends" finds "maximum of both ends"."""
    words = telling(phrase)
    if len(words) < 2:
        return pattern(phrase)
    between = rf" ?(?:(?:{'|'.join(_SMALL)}) ?){{0,3}}"
    return r"\b" + between[2:] + between.join(re.escape(word) for word in words) + r"(?:s|es)?\b"


def telling(phrase: str) -> list[str]:
    """Its words but the small ones."""
    return [word for word in phrase.split() if word not in _SMALL]


class Terms:
    """Several phrases, any of which may be said."""

    def __init__(self, phrases: Iterable[str], form: Callable[[str], str] = pattern) -> None:
        """`form`: makes the regular expression of a phrase."""
        once = dict.fromkeys(phrases)
        self._marks = frozenset(max(telling(phrase) or phrase.split(), key=len) for phrase in once)
        self._pattern = "|".join(map(form, once))

    @cached_property
    def _rule(self) -> re.Pattern[str]:
        """Compiled when a mark is first met: most are not in an interview."""
        return re.compile(self._pattern)

    def first(self, words: str) -> re.Match[str] | None:
        """Where the first of them is said."""
        return self._rule.search(words) if self._may_be_in(words) else None

    def all(self, words: str) -> Iterator[str]:
        """All that is said of them, as it is said."""
        return (match[0] for match in self._rule.finditer(words)) if self._may_be_in(words) else iter(())

    def replaced(self, words: str, by: str) -> str:
        """The words with another in the place of each that is said."""
        return self._rule.sub(by, words) if self._may_be_in(words) else words

    def are_in(self, words: str) -> bool:
        """Whether any is said."""
        return self.first(words) is not None

    def _may_be_in(self, words: str) -> bool:
        return any(map(words.__contains__, self._marks))
