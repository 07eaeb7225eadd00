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


def with_cost(text: str) -> bool:
    """Whether what is said beside the cost is an approach."""
    way = costs.besides(text)
    proposed = bool(lexicon.named(way)) or (read(way) is Intent.PLAN and worktalk.is_approach(way))
    return proposed and not asks(text) and bool(costs.claims(text))


def with_a_start(text: str) -> bool:
    """Whether a way is named along with the wish to write it: "let me code it with a map"."""
    return _HOW.search(opening(text)) is not None
