"""What the authored coach says to an example that the candidate states with its result, or to a rule they state.

Rules:
- Whether their result is right is theirs to find: they hold it against the statement, or walk through it. Nobody says yes or no.
- An example that the statement shows is no secret: what it gives is told as it stands there, whatever was claimed.
- A rule or a limit is answered in its author's words, without a yes or no that could be taken for an answer to the wrong thing.
"""

import re
from typing import Final

from mochid.interview.coach import clarifying, questions, replies
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import examples, limits, matching, remarks, sizes, traces
from mochid.interview.meaning.examples import Example
from mochid.interview.meaning.intents import Intent, asks
from mochid.interview.phases import READING
from mochid.interview.words import aloud, lexicon, wording

_NODS: Final = re.compile(r"\b(?:yes|yeah|okay|ok|right|correct|no|true|isn't it|is that so)[.? ]*$")
_STATES: Final = re.compile(
    r"^(?:(?:okay|ok|alright|right|and|but|well|oh|ah|um|uh|hmm) )*"
    r"(?:so\b(?! far)|then\b|that means|which means|meaning|it seems|apparently|if i (?:get|understand|read) (?:it|this|that) right"
    r"|(?:i|we) (?:can |may |could |will )?(?:assume|guess|suppose|take it|presume|understand)\b)"
)
MAY_STATE: Final = frozenset({Intent.OTHER, Intent.DOUBT, Intent.HOLD, Intent.EXAMPLE, Intent.PLAN})
"""What a rule that they state may be taken for."""
_TRIES: Final = frozenset({"testing", "debugging", "done"})
"""Phases in which a number is rather one of a test."""
_MANY: Final = 3
"""Numbers that are an input rather than words of a rule."""
_BRIEF: Final = 24
"""Words of an example that is stated; more of them walk through it."""


def of_an_example(memory: Recall) -> tuple[str, ...]:
    """To an input with its result, or the question what comes of one; nothing where it is about something else."""
    turn = memory.turn
    said = turn.said
    reads, asked = turn.phase in READING, asks(said)
    tells = (reads or _tells_unasked(memory)) and len(said.split()) <= _BRIEF
    if traces.told(said) or not (asked or tells):
        return ()
    claimed = examples.claims(said, turn.statement)
    many = len(examples.numbers(said)) >= _MANY or examples.of_letters(said)
    known = matching.answer(said, turn.clarifications, matching.SURE)
    plans = reads or turn.phase == "approach"
    if not claimed and not (plans and asked and (examples.asks_result(said) or (many and not known))):
        return ()
    if one := examples.named(said, turn.statement):
        return _as_shown(memory, one), memory.fresh(replies.THERE) or memory.pick(replies.CHECK)
    if known and (not (claimed and many) or matching.in_its_own_words(said, known, turn.clarifications)):
        return ()
    return (memory.pick(replies.CHECK if claimed else replies.WORK_OUT),)


def _tells_unasked(memory: Recall) -> bool:
    """Whether an example may be told before there is code, by somebody who was not asked to walk through one."""
    wanted = (*questions.ASK_EXAMPLE, *memory.turn.examples_to_ask)
    return memory.turn.phase == "approach" and memory.intent is Intent.OTHER and not memory.just_asked(wanted)


def of_a_limit(memory: Recall) -> tuple[str, ...]:
    """To a limit of the problem that they state, or want confirmed: the limit as it is; nothing to anything else."""
    turn = memory.turn
    plain = wording.spaced(turn.said)
    if turn.phase in _TRIES or not limits.stated(plain) or lexicon.named(plain):
        return ()
    reads, asked = turn.phase in READING, asks(turn.said) or _NODS.search(plain) is not None
    meant = sizes.bounds(plain) if asked else reads and sizes.bounds(plain) and len(plain.split()) <= _BRIEF
    if not (meant or (reads and asked)) or examples.claims(turn.said, turn.statement):
        return ()
    told = limits.fact(plain, turn.clarifications)
    return (clarifying.without_verdict(told) if told else memory.pick(replies.LIMITS),)


def _as_shown(memory: Recall, one: Example) -> str:
    call, gives = aloud.value(one.call), aloud.value(one.gives)
    if gives:
        return memory.pick(replies.SHOWN, call, gives) if call else memory.pick(replies.SHOWN_GIVES, gives)
    return memory.pick(replies.SHOWN_TO_READ)


def a_rule(memory: Recall) -> bool:
    """Whether they state how they read the problem, or what a case of it gives, without asking."""
    reads = memory.turn.phase in READING
    if memory.intent not in MAY_STATE:
        return False
    if remarks.tells_a_case(wording.opening(memory.turn.said)):
        return reads or memory.turn.phase == "approach"
    return reads and _STATES.search(wording.tidied(memory.turn.said[: wording.OPENING])) is not None
