"""What the authored coach answers to talk about the interview itself: where we are, how to go on, say it otherwise. Pure.

Rules:
- A wish that words can fulfil was fulfilled before (`hearing`); whoever gets an answer here is told the command.
- What is to be said otherwise is for `rewording`.
- Whoever is cross hears that we are sorry, and what help there is.
"""

import re
from collections.abc import Callable
from typing import Final

from mochid.interview.coach import agenda, asides, lines, testfirst
from mochid.interview.coach.lines import Pool
from mochid.interview.coach.recall import Parts, Recall
from mochid.interview.meaning import proceedings
from mochid.interview.meaning.proceedings import About
from mochid.interview.phases import AFTERWARDS, BEFORE_CODE
from mochid.interview.words import aloud
from mochid.interview.words.sentences import sentences

_BACK: Final = re.compile(r"\bback\b|\bgone\b|\baway\b", re.IGNORECASE)


def answer(memory: Recall) -> Parts:
    """What is said to talk about the interview; nothing where it is about something else, or opens what others know better."""
    about = proceedings.about(memory.turn.said)
    known = _ANSWERS.get(about)
    return known(memory) if known else ()


def place(memory: Recall) -> Parts:
    """Where the interview is, and what this part is for."""
    return memory.pick(asides.WHERE_WE_ARE, _doing(memory), aloud.minutes(memory.turn.remaining)), what_next(memory)


def what_next(memory: Recall) -> str:
    """What there is to do now."""
    if step := testfirst.task(memory):
        return step
    group = {"coding": "coding", "testing": "testing", "debugging": "testing"}.get(memory.turn.phase, "")
    late = {"followup": "after", "done": "after"}.get(memory.turn.phase, memory.turn.phase)
    return memory.pick(asides.WHAT_NEXT[group or (late if late in asides.WHAT_NEXT else "planning")])


def _doing(memory: Recall) -> str:
    return testfirst.doing(memory) or lines.DOING.get(memory.turn.phase, "about to begin")


# -- on, back, out -----------------------------------------------------------------------------------------------------


def _on(memory: Recall) -> Parts:
    return (memory.pick(asides.LAST_PART if memory.turn.phase in AFTERWARDS else asides.HOW_TO_GO_ON),)


def _another(memory: Recall) -> Parts:
    """Another question, from a part that has more of them; a part of work is left by a plainer word."""
    if memory.turn.phase in BEFORE_CODE:
        return ()
    if memory.turn.phase == "followup":
        question = agenda.next_question(memory)
        return (question,) if question else _on(memory)
    return _on(memory)


def _recap(memory: Recall) -> Parts:
    """Where we were, and the question that was open."""
    pool = lines.WELCOME_BACK if _BACK.search(memory.turn.said) else asides.WHERE_WE_ARE
    place = memory.pick(pool, _doing(memory), aloud.minutes(memory.turn.remaining))
    open_question = memory.open_question
    return place, open_question if len(sentences(open_question)) == 1 else memory.pick(lines.RESUME_QUESTION)


def another_thing(memory: Recall, leads: Pool) -> Parts:
    """A word, and what is to be asked next, if this is a time for questions."""
    question = agenda.next_question(memory) if agenda.may_ask(memory) else ""
    return memory.pick(leads), question if len(sentences(question)) == 1 else memory.pick(asides.YOUR_CHOICE)


def _from(pool: Pool) -> Callable[[Recall], Parts]:
    return lambda memory: (memory.pick(pool),)


_ANSWERS: Final[dict[About, Callable[[Recall], Parts]]] = {
    About.ASKED_BEFORE: lambda memory: another_thing(memory, asides.ASKED_ALREADY),
    About.NOT_ASKED: _from(asides.MISTOOK_YOU),
    About.UNHAPPY: _from(asides.NO_HELP),
    About.HOW_ON: _from(asides.HOW_TO_GO_ON),
    About.BACKWARDS: _from(asides.ONLY_FORWARD),
    About.ON: _on,
    About.ANOTHER: _another,
    About.ON_TO: _from(asides.PART_BY_PART),
    About.END: _from(asides.HOW_TO_END),
    About.RECAP: _recap,
    About.WHERE: place,
    About.STATEMENT: _from(asides.WHERE_STATEMENT),
    About.TESTS: _from(asides.WHICH_TESTS),
    About.LANGUAGE: _from(asides.WHICH_LANGUAGES),
    About.PHRASES: _from(asides.WHAT_TO_SAY),
}
