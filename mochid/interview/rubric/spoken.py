"""What a candidate's talk shows, wherever more than one axis asks for it."""

from typing import Final

from mochid.interview.folds import evidence
from mochid.interview.folds.chronicle import Chronicle, Utterance
from mochid.interview.meaning.intents import Intent
from mochid.interview.rubric.scorecard import Reason

ENOUGH_TALK: Final = 4
"""Utterances with something in them from which talk alone can be judged."""

_CONTENT: Final = frozenset(
    {
        Intent.PLAN,
        Intent.CLARIFY,
        Intent.COMPLEXITY,
        Intent.EXAMPLE,
        Intent.STUCK,
        Intent.DOUBT,
        Intent.SYNTAX,
        Intent.OTHER,
    }
)
"""What is about the work; the rest steers the interview, or fills it."""


def about_the_work(told: Chronicle) -> list[Utterance]:
    """What the candidate said that has something in it."""
    return [one for one in evidence.considered(told) if one.intent in _CONTENT]


def plan(told: Chronicle) -> Utterance | None:
    """An approach, said before the first code was saved."""
    return next((one for one in evidence.approaches(told) if evidence.before_code(told, one)), None)


def approach(plan: Utterance | None) -> list[Reason]:
    return [Reason("You said how you would go about it before you wrote code.", (plan.seq,))] if plan else []
