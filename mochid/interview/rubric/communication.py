"""How the work was talked about: how many of five things were heard, however many words they took."""

from typing import Final

from mochid.interview.folds import estimates, evidence
from mochid.interview.folds.chronicle import Chronicle, Utterance
from mochid.interview.phases import BEFORE_CODE
from mochid.interview.rubric import running_time, spoken
from mochid.interview.rubric.scorecard import Axis, Level, Mark, Reason, lacking, marked, sign

_QUESTION: Final = "question about the problem before the code"
_ALOUD: Final = "thinking aloud at work"
_COST: Final = "cost"
_HEARD: Final = {
    "approach before the code": "how you would go about it",
    _QUESTION: "asked about the problem",
    _ALOUD: "what you were doing",
    "walk through an example": "took me through",
    _COST: "what your solution costs",
}
"""What communication is judged by, and the words it is told with."""


def mark(told: Chronicle) -> Mark:
    """By how many of five things were heard, however many words they took: one lean no hire, ... four strong hire. None: no level,
    for it may have been mochi that did not understand. A question that it could not place earns nothing, and is not denied."""
    signs = spoken.approach(spoken.plan(told))
    signs += sign("You asked about the problem before you wrote code.", _early(told, evidence.questions(told)))
    seen = sign("You said what you saw, and your next version mended a failing case.", evidence.insights(told))
    signs += sign("You spoke about what you were doing while you worked.", _aloud(told), least=2) or seen
    signs += sign("You took me through an example.", evidence.examples(told))
    signs += sign("You said what your solution costs.", running_time.held(told))
    talk = spoken.about_the_work(told)
    if not signs and len(talk) < spoken.ENOUGH_TALK:
        return Mark(Axis.COMMUNICATION, None)
    if not signs:
        cost = "" if evidence.costs_named(told) else " and no cost"
        about = f"I heard no approach{',' if cost else ' and'} no question about the problem{cost} that I could place."
        return Mark(Axis.COMMUNICATION, None, (Reason(about, tuple(u.seq for u in talk[:3]), good=None),))
    level = Level(min(2 + len(signs), 6))
    heard = " ".join(reason.text for reason in signs)
    missed = {what: words not in heard for what, words in _HEARD.items()}
    missed[_QUESTION] &= not _early(told, evidence.asked(told))
    missed[_ALOUD] &= not seen
    missed[_COST] &= not evidence.costs_named(told)
    return marked(Axis.COMMUNICATION, level, signs, lacking("I heard", missed, told.spans[0].seq))


def _aloud(told: Chronicle) -> list[Utterance]:
    """But for what defends a cost that the measurement denies: that was an answer, and no good one."""
    defended = estimates.defended(told)
    return [one for one in evidence.aloud(told) if one not in defended]


def _early(told: Chronicle, said: list[Utterance]) -> list[Utterance]:
    return [one for one in said if one.phase in BEFORE_CODE or evidence.before_code(told, one)]
