"""What an interviewer may not name yet, and whether a text names it.

Rules: words that the candidate has used themselves, all of them, are nobody's secret. Pure.
"""

from collections.abc import Iterable

from msgspec import Struct

from mochid.interview import lexicon
from mochid.interview.heard import Heard
from mochid.interview.terms import Terms


class Ban(Struct, frozen=True):
    """Something not to be named below its rung."""

    name: str
    rung: int
    terms: Terms
    known_by: Terms
    """What the candidate must have said for it to be free."""
    says: tuple[str, ...]

    def is_new_in(self, words: str, heard: Heard) -> bool:
        """Whether it is named in words that the candidate has not all used."""
        return any(not heard.used(said) for said in self.terms.all(words))


def named(bans: Iterable[Ban], words: str, heard: Heard) -> str:
    """What is named in the words that may not be; "" when nothing is."""
    return next((ban.name for ban in bans if ban.is_new_in(words, heard)), "")


def at_the_seam(bans: list[Ban], sides: tuple[str, str], heard: Heard) -> str:
    """What two sides name together, and neither does alone; "" when nothing."""
    one, other = map(lexicon.without_lookalikes, sides)
    name = named(bans, f"{one} {other}", heard)
    return "" if named(bans, one, heard) or named(bans, other, heard) else name
