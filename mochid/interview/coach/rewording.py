"""Says again in other words: after "could you rephrase that?", and after "that didn't help". Pure.

Rules:
- Nobody hears the same question a third time in the same words: it is put otherwise, made smaller, and then dropped.
- A fact of the stock has its other wordings there. A fact of the problem's author has none: we ask which part is unclear.
- What did not help is never said again: another side of the same thing is shown, and nothing that the open rung does not give.
"""

import re
from collections.abc import Iterator
from types import ModuleType
from typing import Final

from mochid.interview.coach import (
    asides,
    failures,
    housekeeping,
    lines,
    nudges,
    questions,
    smalltalk,
    verdicts,
)
from mochid.interview.coach.lines import Pool
from mochid.interview.coach.recall import Parts, Recall
from mochid.interview.meaning import nearest
from mochid.interview.phases import READING
from mochid.interview.words.sentences import sentences
from mochid.interview.words.wording import tidied

_SAME_QUESTION: Final = (
    questions.RESTATE,
    questions.INVITE_APPROACH,
    questions.ASK_COST,
    questions.ASK_COST_OF,
    questions.ASK_WHY_IT,
    questions.ASK_WHAT_IT_HOLDS,
    questions.ASK_SPACE,
    questions.ASK_TIME_TOO,
    questions.ASK_EXAMPLE,
    questions.ASK_TIME,
    questions.STILL_HOLDS,
    questions.JUSTIFY,
    questions.FAST_ENOUGH,
    questions.TOO_GOOD,
    questions.CONVINCE,
    questions.OWN_TESTS,
    questions.FIRST_TEST,
    questions.IMPROVE,
    verdicts.WHAT_DIFFERS,
    nudges.NUDGE_1,
    nudges.DOUBT,
    lines.INVITE_QUESTIONS,
    lines.RESUME_QUESTION,
    asides.MEANT_SIMPLY,
)
"""Pools whose lines all ask for one thing."""
_ANGLES: Final[dict[str, tuple[Pool, ...]]] = {
    "coding": (nudges.STUCK_CODING, nudges.STEPS),
    "testing": (nudges.STUCK_DEBUGGING, questions.TRACE),
    "debugging": (nudges.STUCK_DEBUGGING, questions.TRACE),
    "reflection": (asides.MEANT_SIMPLY,),
    "followup": (nudges.DIG,),
}
"""Other sides to look at it from, where the question itself has none left; elsewhere, those of somebody who plans."""
_BLANK: Final = re.compile(r"\{(\d*)\}")
_FIRST: Final = r"(?:\w+ ){0,2}\w+"
"""What a blank at the very beginning is filled with: a number and its noun, or any sentence would fit."""
_BRIEF: Final = 2
"""Sentences of a turn; where there are more, a text was read out."""

_ONLY_INVITES: Final = re.compile(r"(?:take a moment|ask|tell me|what (?:would|else))\b", re.IGNORECASE)
"""How a last sentence begins that has nothing more to tell."""
_SIMPLER: Final = re.compile(
    r"\b(?:simpl\w+|plain\w*|easier|shorter|short|brief\w*|clearer|fewer words|basic)\b|\bin a nutshell\b"
)
_PLAINLY: Final = 3
"""Sentences of the statement that say what is wanted."""


def the_problem(memory: Recall) -> Parts:
    """The problem once more: as it was told, or, for whom that was too much, as the statement begins, without the story."""
    turn = memory.turn
    if _SIMPLER.search(tidied(turn.said)) and (plain := nearest.sayable(turn.statement)):
        return plain[:_PLAINLY]
    told = sentences(turn.spoken)
    late = turn.phase not in READING and _ONLY_INVITES.match(told[-1])
    return tuple(told[:-1] if late else told)


def once_more(memory: Recall) -> Parts:
    """The one place where the interviewer says the same again: it was asked to."""
    last = memory.last_words
    if smalltalk.asks_for_our_question(memory.turn.said) and (question := memory.latest_question):
        return (question,)
    if not last or smalltalk.means_problem(memory.turn.said, last):
        return the_problem(memory)
    return tuple(line.text for line in last)


def reworded(memory: Recall) -> Parts:
    """The interviewer's latest words, in other words; nothing before there are any."""
    question = memory.open_question
    if not question:
        return _told_otherwise(memory)
    if other := _otherwise(memory, question):
        return memory.fresh(asides.PUT_OTHERWISE), other
    meant = smalltalk.asks_what_was_meant(memory.turn.said)  # who wants it rephrased never gets it word for word
    if meant and _times_said(memory, question) < 2 and question not in asides.MEANT_SIMPLY:
        return memory.fresh(nudges.SAY_AGAIN), question
    if simply := memory.fresh(asides.MEANT_SIMPLY):
        return (simply,)
    return housekeeping.another_thing(memory, asides.LEAVE_IT)


def of_no_use(memory: Recall) -> Parts:
    """To somebody whom the latest question or hint did not help; nothing where they speak of what they have tried since."""
    if not memory.last_words:
        return (memory.pick(asides.NO_HELP),)
    if _acted_since(memory):
        return ()
    question = memory.open_question
    if not question and not gave_a_hint(memory):
        return (memory.pick(asides.MISTOOK_YOU),)
    pools = _ANGLES.get(memory.turn.phase, (nudges.SIMPLER, nudges.STUCK_PLANNING, nudges.STEPS))
    angles = (_otherwise(memory, question), *map(memory.fresh, (*pools, asides.MEANT_SIMPLY)))
    angle = next((line for line in angles if line), "")
    return (memory.pick(asides.ANOTHER_ANGLE), angle) if angle else housekeeping.another_thing(memory, asides.LEAVE_IT)


# -- in other words ----------------------------------------------------------------------------------------------------


def _otherwise(memory: Recall, question: str) -> str:
    """Another line that asks for the same, with the same words filled in; "" when there is none left."""
    for pool in _SAME_QUESTION:
        for line in pool:
            if question and (fill := _fill(sentences(line)[-1], question)) is not None:
                return memory.fresh(pool, *fill)
    return ""


def _told_otherwise(memory: Recall) -> Parts:
    """What was told, each piece of it that the stock knows in another wording of it; else with a question what is unclear."""
    told = [sentence for line in memory.last_words for sentence in sentences(line.text)]
    if not told:
        return ()
    if len(told) > _BRIEF or smalltalk.means_problem(memory.turn.said):
        return (memory.pick(asides.READ_STATEMENT),)
    whole = _another_fact(memory, " ".join(told))
    if whole:
        return (whole,)
    other = [_another_fact(memory, sentence) for sentence in told]
    if any(other):
        return tuple(new or old for new, old in zip(other, told, strict=True))
    return told[-1], memory.pick(asides.WHAT_IS_UNCLEAR)


def _another_fact(memory: Recall, told: str) -> str:
    """Another line of the stock that says the same; "" when there is none."""
    for pool in _told_of((asides, failures, verdicts, lines)):
        for line in pool:
            fill = _fill(line, told)
            others = [other for other in pool if other != line and _needs(other) <= _needs(line)]
            if fill is not None and others:
                other = memory.pick(others, *(_inside(line, told, fill)))
                return other[:1].upper() + other[1:]
    return ""


def _inside(line: str, told: str, fill: tuple[str, ...]) -> tuple[str, ...]:
    """The fillings as they are within a sentence: what began one loses its capital."""
    begins = line.startswith("{")
    return tuple(text[:1].lower() + text[1:] if begins and told.startswith(text) else text for text in fill)


def _told_of(stock: tuple[ModuleType, ...]) -> Iterator[Pool]:
    """The pools of the stock that tell one thing, and ask nothing."""
    named = (value for module in stock for name, value in vars(module).items() if name.isupper())
    for value in named:
        for pool in value.values() if isinstance(value, dict) else (value,):
            if (
                isinstance(pool, tuple)
                and pool is not verdicts.STOPPED
                and all(isinstance(line, str) and "?" not in line for line in pool)
            ):
                yield pool


def _fill(line: str, told: str) -> tuple[str, ...] | None:
    """What the blanks of the line are filled with where it is what was told; None where it isn't."""
    pieces: list[str] = []
    at = count = 0
    for blank in _BLANK.finditer(line):
        name, count = blank[1] or str(count), count + 1
        known = any(f"(?P<b{name}>" in piece for piece in pieces)
        pieces += [
            re.escape(line[at : blank.start()]),
            f"(?P=b{name})" if known else f"(?P<b{name}>{_FIRST if not at and not blank.start() else '.*'})",
        ]
        at = blank.end()
    found = re.fullmatch("".join((*pieces, re.escape(line[at:]))), told)
    if found is None:
        return None
    filled = {int(name[1:]): text for name, text in found.groupdict().items()}
    return tuple(filled.get(place, "") for place in range(max(filled, default=-1) + 1))


def _needs(line: str) -> frozenset[str]:
    """Which blanks a line has."""
    return frozenset(blank[1] or str(place) for place, blank in enumerate(_BLANK.finditer(line)))


def _times_said(memory: Recall, question: str) -> int:
    return sum(line.who == "interviewer" and question in line.text for line in memory.turn.transcript)


def gave_a_hint(memory: Recall) -> bool:
    """Whether the interviewer's latest words were a hint."""
    last = " ".join(line.text for line in memory.last_words)
    return last.startswith((*nudges.HINT_LEAD, *nudges.HINT_LEAD_AGAIN))


def _acted_since(memory: Recall) -> bool:
    """Whether anything happened, a save or a run, since the interviewer spoke."""
    known = memory.turn.transcript
    spoken = max((place for place, line in enumerate(known) if line.who == "interviewer"), default=-1)
    return any(line.who == "note" for line in known[spoken + 1 :])
