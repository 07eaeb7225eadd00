"""How the work was talked about: how many of five things were heard, however many words they took."""

from typing import Final

from mochid.interview.folds import evidence
from mochid.interview.folds.chronicle import Chronicle
from mochid.interview.rubric import spoken
from mochid.interview.rubric.scorecard import Axis, Level, Mark, Reason, lacking, marked, sign

_HEARD: Final = {
    "approach before the code": "how you would go about it",
    "question about the problem before the code": "asked about the problem",
    "thinking aloud at work": "what you were doing",
    "walk through an example": "took me through",
    "cost": "what your solution costs",
}
"""What communication is judged by, and the words it is told with."""


def mark(told: Chronicle) -> Mark:
    """By how many of five things were heard, however many words they took: none no hire, one lean no hire, ... four strong hire."""
    signs = spoken.approach(spoken.plan(told))
    early = [one for one in evidence.questions(told) if one.phase in evidence.BEFORE_CODE]
    signs += sign("You asked about the problem before you wrote code.", early)
    signs += sign("You spoke about what you were doing while you worked.", evidence.aloud(told), least=2)
    signs += sign("You took me through an example.", evidence.examples(told))
    signs += sign("You said what your solution costs.", evidence.costs_named(told))
    talk = spoken.about_the_work(told)
    if not signs and len(talk) < spoken.ENOUGH_TALK:
        return Mark(Axis.COMMUNICATION, None)
    if not signs:
        about = "You talked, but not about the problem, your approach or its cost."
        signs = [Reason(about, tuple(u.seq for u in talk[:3]), good=False)]
        return marked(Axis.COMMUNICATION, Level.NO_HIRE, signs)
    level = Level(min(2 + len(signs), 6))
    heard = " ".join(reason.text for reason in signs)
    missed = {what: words not in heard for what, words in _HEARD.items()}
    return marked(Axis.COMMUNICATION, level, signs + lacking("I heard", missed, told.spans[0].seq, level))
