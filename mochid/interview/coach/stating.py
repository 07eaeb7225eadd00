"""What the authored coach says to an example that the candidate states with its result, or to a rule they state.

Rules:
- Whether their result is right is theirs to find: they hold it against the statement, or walk through it. Nobody says yes or no.
- An example that the statement shows is no secret: what it gives is told as it stands there, whatever was claimed.
- A rule or a limit is answered in its author's words, without a yes or no that could be taken for an answer to the wrong thing.
"""

import re
from typing import Final

from mochid.interview.coach import clarifying, questions
from mochid.interview.coach.lines import Pool
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import examples, limits, matching, remarks, sizes, traces
from mochid.interview.meaning.examples import Example
from mochid.interview.meaning.intents import Intent, asks
from mochid.interview.words import aloud, lexicon, wording

SHOWN: Final[Pool] = (
    "The statement has that one: {} gives {}.",
    "That's one of the statement's examples: {} gives {}.",
    "You find that one in the statement: {} gives {}.",
)
SHOWN_GIVES: Final[Pool] = (
    "The statement has that very example, and there it gives {}.",
    "That one stands in the statement, and it gives {}.",
)
"""The same, where the input can't be said ..."""
SHOWN_TO_READ: Final[Pool] = (
    "That one is among the examples in the statement: read there what it gives.",
    "The statement shows that very example, with what comes of it.",
)
"""... and where nothing of it can."""
THERE: Final[Pool] = (
    "Why is that so?",
    "How does it come to that?",
    "Does your reading lead there, too?",
    "Which rule of the statement makes it so?",
)
CHECK: Final[Pool] = (
    "Hold it against the statement, step by step. Where does that take you?",
    "Walk me through that one: how do you come to that?",
    "Check it by hand, with the statement beside you. What comes out, and why?",
    "Take it slowly: which rule of the statement leads to that?",
    "How would you show, from the statement alone, what has to come back there?",
    "Put it beside the examples in the statement: what do they say about a case like it?",
    "Go through it aloud, from what goes in to what comes back.",
)
WORK_OUT: Final[Pool] = (
    "Work it out by hand from the statement. What comes out, and why?",
    "What does the statement say about a case like that?",
    "Take the statement, and follow it for that input. Where does it lead?",
    "You can tell from the statement alone: what has to come back?",
    "Put it beside the examples in the statement. What would they give you there?",
)
"""To somebody who asks what comes of an input, or whether something holds of it."""
LIMITS: Final[Pool] = (
    "The limits stand at the end of the statement. What do you read there?",
    "Hold that against the limits in the statement: what do they say?",
    "The statement lists its limits, and that one is yours to look up. What does it say?",
)
"""To a limit that no clarification tells."""
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
    reads, asked = turn.phase in ("intro", "understanding"), asks(said)
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
        return _as_shown(memory, one), memory.fresh(THERE) or memory.pick(CHECK)
    if known and (not (claimed and many) or matching.in_its_own_words(said, known, turn.clarifications)):
        return ()
    return (memory.pick(CHECK if claimed else WORK_OUT),)


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
    reads, asked = turn.phase in ("intro", "understanding"), asks(turn.said) or _NODS.search(plain) is not None
    meant = sizes.bounds(plain) if asked else reads and sizes.bounds(plain) and len(plain.split()) <= _BRIEF
    if not (meant or (reads and asked)) or examples.claims(turn.said, turn.statement):
        return ()
    told = limits.fact(plain, turn.clarifications)
    return (clarifying.without_verdict(told) if told else memory.pick(LIMITS),)


def _as_shown(memory: Recall, one: Example) -> str:
    call, gives = aloud.value(one.call), aloud.value(one.gives)
    if gives:
        return memory.pick(SHOWN, call, gives) if call else memory.pick(SHOWN_GIVES, gives)
    return memory.pick(SHOWN_TO_READ)


def a_rule(memory: Recall) -> bool:
    """Whether they state how they read the problem, or what a case of it gives, without asking."""
    reads = memory.turn.phase in ("intro", "understanding")
    if memory.intent not in MAY_STATE:
        return False
    if remarks.tells_a_case(wording.opening(memory.turn.said)):
        return reads or memory.turn.phase == "approach"
    return reads and _STATES.search(wording.tidied(memory.turn.said[: wording.OPENING])) is not None
