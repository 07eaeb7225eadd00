"""Whether somebody who names a cost proposes a way of solving it as well: "I'd check every pair, that's quadratic".

Rules: pure, over plain text. A cost that is not claimed of a way of theirs (wished for, turned down) comes with none.
"""

from mochid.interview.meaning import costs, worktalk
from mochid.interview.meaning.intents import Intent, asks, read
from mochid.interview.words import lexicon


def with_cost(text: str) -> bool:
    """Whether what is said beside the cost is an approach."""
    way = costs.besides(text)
    proposed = bool(lexicon.named(way)) or (read(way) is Intent.PLAN and worktalk.is_approach(way))
    return proposed and not asks(text) and bool(costs.claims(text))
