"""What an utterance is for, by the labelled sentences it is most like: a second opinion where the rules have none.

Rules:
- Pure: it is handed likenesses (cosines of sentence embeddings) and labels, and votes. What makes the embeddings is an engine.
- It is asked only where the rules can't place a text, or take it for a question for want of anything better (`UNSURE`).
- Being wrong must cost little: a command needs to be very like one, and the likest sentences have to agree.
- The opinion travels in the event, so a replay needs no engine.
"""

from collections.abc import Sequence
from typing import Final

from mochid.interview.meaning.intents import UNSURE, Intent

NEAREST: Final = 8
"""Sentences that vote."""
SURE: Final = 0.5
"""How like the likest of the winner's has to be."""
VERY_SURE: Final = 0.55
"""The same, where being wrong would move the interview or spend a hint, or where the rules took it for a question."""
AGREED: Final = 0.55
"""Share of the vote, each by the fourth power of its likeness."""
COMMANDS: Final = frozenset({Intent.RUN, Intent.RETRY, Intent.DONE, Intent.CODE, Intent.READY, Intent.HINT})


def opinion(read: Intent, likeness: Sequence[float], labels: Sequence[Intent]) -> Intent | None:
    """What a text is for that the rules took for `read`; None when the sentences don't say, or say the same.

    `likeness`: to each labelled sentence, -1 to 1; `labels`: theirs.
    """
    if read not in UNSURE:
        return None
    nearest = sorted(zip(likeness, labels, strict=True), key=lambda pair: -pair[0])[:NEAREST]
    votes: dict[Intent, float] = {}
    for value, label in nearest:
        votes[label] = votes.get(label, 0.0) + max(0.0, value) ** 4
    first = max(votes, key=lambda label: votes[label], default=Intent.OTHER)
    total = sum(votes.values())
    if first in (read, Intent.OTHER) or not total or votes[first] < AGREED * total:
        return None
    likest = max(value for value, label in nearest if label is first)
    return first if likest >= (VERY_SURE if first in COMMANDS or read is not Intent.OTHER else SURE) else None
