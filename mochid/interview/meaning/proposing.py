"""Whether somebody proposes a way of solving it along with something else: "I'd check every pair, that's quadratic".

Rules: pure, over plain text. A cost that is wished for or turned down comes with no proposal.
"""

import re
from typing import Final

from mochid.interview.meaning import costs, worktalk
from mochid.interview.meaning.intents import Intent, asks, read
from mochid.interview.words import lexicon
from mochid.interview.words.wording import opening

GUESSES: Final = frozenset({"guess", "technique"})
"""The fishing that may be the tail of an own plan, which counts whatever its tail is after: "I'd use a map, yes or no?" """
_HOW: Final = re.compile(r"\b(?:with|using|by|via|as) (?:\w+ )?\w+")

_DROPPED: Final = re.compile(
    r"(?:\b(?:too|two|to) slow|\bnot (?:fast|good) enough|\b(?:will not|won't|would not|wouldn't|does not|doesn't) (?:work|do|help)"
    r"|\b(?:never mind|scratch that|forget (?:it|that))|\b(?:is|are|that's) out|(?:,|\b(?:so|and|but|then|hm+)) no)[ .!]*$"
)
_RETOLD: Final = re.compile(
    r"\b(?:i|we|you) (?:get|have|receive|am given|are given)\b.*"
    r"\b(?:want|return|find|give back|output|(?:have|has|need|am|are|supposed) to (?:return|find|give|say|tell))\b"
)
_DOES: Final = re.compile(
    r"\b(?:for each|for every|then|until|while|once|keep|track|store|remember|compare|check|loop|go (?:through|over)"
    r"|sort|count|move|walk)"
)


def dropped(text: str) -> bool:
    """Whether a way is given up in the same breath: "an array with timestamps, no, that would be linear, so no"."""
    return _DROPPED.search(text.lower().replace("’", "'").rstrip()) is not None


def retells(text: str) -> bool:
    """Whether it only says what the problem is: "we get the text and we want the longest piece"."""
    plain = text.lower()
    return bool(_RETOLD.search(plain)) and not (_DOES.search(plain) or lexicon.named(plain))


def with_cost(text: str) -> bool:
    """Whether what is said beside the cost is an approach."""
    way = costs.besides(text)
    proposed = bool(lexicon.named(way)) or (read(way) is Intent.PLAN and worktalk.is_approach(way))
    return proposed and not asks(text) and bool(costs.claims(text))


def with_a_start(text: str) -> bool:
    """Whether a way is named along with the wish to write it: "let me code it with a map"."""
    return _HOW.search(opening(text)) is not None
