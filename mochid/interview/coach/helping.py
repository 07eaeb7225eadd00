"""Help for a candidate who is stuck: a smaller step, what opens a hint, where in their own code to look; "" for nothing."""

from collections.abc import Callable
from typing import Final

from mochid.interview.calibrator import Option
from mochid.interview.coach import agenda, asides, housekeeping, lines, nudges, questions, smalltalk, verdicts
from mochid.interview.coach.following import led
from mochid.interview.coach.lines import Pool
from mochid.interview.coach.recall import Parts, Recall
from mochid.interview.meaning import offers
from mochid.interview.meaning.intents import Intent
from mochid.interview.phases import READING, WORKING
from mochid.interview.words import aloud
from mochid.interview.words.sentences import sentences
from mochid.reports import Verdict

_OF_PARTS: Final = {
    "complexity": nudges.COUNT_IT,
    "reflection": nudges.LOOK_BACK,
    "followup": nudges.BEGIN_WITH,
}
_TALK: Final = frozenset({"complexity", "reflection", "followup"})
"""Where somebody who has no idea has none for one question: the work is done."""


# -- being stuck -------------------------------------------------------------------------------------------------------


def giving_up(memory: Recall) -> Parts:
    """To "I give up": what they can do instead of that, once; nothing to anything else."""
    ways = memory.fresh(asides.GIVES_UP) if smalltalk.gives_up(memory.turn.said) else ""
    return (ways,) if ways else ()


def stuck(memory: Recall) -> Parts:
    phase = memory.turn.phase
    lost = smalltalk.is_lost(memory.turn.said)
    if phase in _TALK and not lost and memory.fresh(asides.LEAVE_IT):
        return housekeeping.another_thing(memory, asides.LEAVE_IT)
    if phase in READING and (lost or smalltalk.means_problem(memory.turn.said)):
        return memory.fresh(asides.READ_AGAIN), memory.fresh(nudges.READ_IT_SO) or memory.pick(lines.INVITE_QUESTIONS)
    where = memory.fresh(nudges.LOST) if lost else ""
    question = where or smaller(memory) or memory.fresh(_ways_out(memory))
    if len(sentences(question)) > 1:
        return (question,)
    if pointed := pointing(memory):
        return pointed, question
    return _comforted(memory, question)


def _ways_out(memory: Recall) -> Pool:
    """What to ask somebody who is stuck, by what they are at."""
    match memory.turn.phase:
        case "coding" if memory.spoke_of(Intent.PLAN):
            return nudges.STUCK_CODING
        case "testing" | "debugging":
            return nudges.STUCK_DEBUGGING
        case _:
            return nudges.STUCK_PLANNING


def _comforted(memory: Recall, question: str) -> Parts:
    """A word of comfort before the question; who had one already hears that there are hints."""
    comfort = nudges.COMFORT[memory.turn.personality]
    comforted = memory.asked(comfort) + (memory.turn.helpfulness == "insistent")
    hints = memory.fresh(nudges.HINTS_EXIST) if comforted > memory.asked(nudges.HINTS_EXIST) else ""
    question = question or memory.fresh(nudges.STEPS) or memory.fresh(nudges.SIMPLER) or agenda.next_question(memory)
    if len(sentences(question)) > 1:
        return (question,)
    lead = hints or memory.fresh(comfort)
    return lead, question or memory.fresh(nudges.HINTS_EXIST) or memory.pick(lines.GO_ON)


def smaller(memory: Recall) -> str:
    """A smaller step, of the kinds the calibrator has in force; "" when it has none, or all were asked."""
    turn = memory.turn
    if turn.phase not in ("understanding", "approach", "coding", "debugging"):
        return ""
    ways: tuple[tuple[Option, Callable[[], str]], ...] = (
        (Option.PROVIDE_EXAMPLES, lambda: memory.ahead(turn.examples_to_ask)),
        (Option.BREAK_INTO_STEPS, lambda: memory.fresh(nudges.STEPS)),
        (Option.SIMPLIFY_REQUIREMENTS, lambda: memory.fresh(nudges.SIMPLER)),
        (Option.ALLOW_PSEUDOCODE_FIRST, lambda: memory.fresh(nudges.PSEUDOCODE)),
    )
    found = (line() for option, line in ways if option in turn.options)
    return next((line for line in found if line), "")


def of_an_offer(memory: Recall) -> Parts:
    """To a yes or no to what was offered; nothing where nothing was, or they say more than that."""
    said = memory.turn.said
    offer = offers.made(memory.open_question)
    if offer and offers.declined(said):
        return (memory.pick(nudges.AS_BEFORE),)
    if not offer or not offers.accepted(said, offer):
        return ()
    if memory.just_asked((*nudges.SMALLER_FIRST, *nudges.STUCK_LONG)):
        return (memory.pick(nudges.TAKE_SMALLER),)
    if memory.just_asked(verdicts.BY_HAND):
        return (memory.ahead(memory.turn.examples_to_ask) or memory.pick(questions.ASK_EXAMPLE),)
    return ()


# -- hints -------------------------------------------------------------------------------------------------------------


def instead_of_a_hint(memory: Recall) -> Parts:
    """To a wish for a hint where none is served for it: a question that helps on, or why there is none."""
    question = of_the_part(memory) or agenda.next_question(memory)
    return led(memory.fresh(nudges.HINT_LEAD), question) if question else (refusal(memory),)


def refusal(memory: Recall) -> str:
    """Why there is no hint just now: what opens one, unless that was said before."""
    opens = nudges.WHAT_OPENS_A_HINT
    return memory.pick(nudges.NO_HINT) if memory.asked(opens) else memory.pick(opens)


def of_the_part(memory: Recall) -> str:
    """What is to be thought about in this part, where the way to the solution is no longer the matter; "" when all was asked."""
    turn = memory.turn
    slow = turn.report is not None and turn.report.verdict is Verdict.TLE
    pool = _OF_PARTS.get(turn.phase) or (nudges.COUNT_STEPS if slow else ())
    return memory.fresh(pool) if pool else memory.ahead(turn.optimizations) or memory.fresh(questions.IMPROVE)


def pointing(memory: Recall) -> str:
    """Where in their own code to look, for those who may be told (`allow_code_hints`)."""
    turn = memory.turn
    if not turn.code_hints or turn.phase not in WORKING:
        return ""
    found = [finding.line for finding in turn.findings] + [
        case.line for case in (turn.report.cases if turn.report else ())
    ]
    line = next((line for line in found if line > 0), 0)
    return memory.fresh(nudges.POINTING, aloud.number(line)) if line else ""
