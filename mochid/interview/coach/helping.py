"""Help for a candidate who is stuck: a smaller step, what opens a hint, where in their own code to look; "" for nothing."""

from collections.abc import Callable
from typing import Final

from mochid.interview.calibrator import Option
from mochid.interview.coach import nudges, questions, verdicts
from mochid.interview.coach.recall import Recall
from mochid.interview.meaning import offers
from mochid.interview.words import aloud
from mochid.reports import Verdict

_OF_PARTS: Final = {
    "complexity": nudges.COUNT_IT,
    "reflection": nudges.LOOK_BACK,
    "followup": nudges.BEGIN_WITH,
}


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


def of_an_offer(memory: Recall) -> tuple[str, ...]:
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
    if not turn.code_hints or turn.phase not in ("coding", "testing", "debugging", "optimization"):
        return ""
    found = [finding.line for finding in turn.findings] + [
        case.line for case in (turn.report.cases if turn.report else ())
    ]
    line = next((line for line in found if line > 0), 0)
    return memory.fresh(nudges.POINTING, aloud.number(line)) if line else ""
