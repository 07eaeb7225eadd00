"""How the problem was solved: the approach, its cost, what passed, and how much help it took."""

from typing import Final

from mochid.interview.folds import estimates, evidence, versions
from mochid.interview.folds.chronicle import Chronicle, Hinted, Utterance
from mochid.interview.folds.metrics import SessionMetrics
from mochid.interview.rubric import running_time, runs, spoken
from mochid.interview.rubric.scorecard import Axis, Level, Mark, Reason, lacking, marked

CEILINGS: Final = {0: Level.STRONG_HIRE, 1: Level.STRONG_HIRE, 2: Level.HIRE, 3: Level.LEAN_HIRE}
"""The best level in problem solving, by the most concrete level of hint that was heard."""
FISHED_OFTEN: Final = 4
"""Attempts to get the answer out of the interviewer from which they count: fewer are curiosity, or a question that was misheard."""
FISHED_CEILING: Final = Level.HIRE
"""The best level in problem solving from then on, as after one concrete hint."""
BOTTOM_CEILING: Final = Level.LEAN_NO_HIRE
"""The same, when every hint of the last level was heard."""


def mark(told: Chronicle, numbers: SessionMetrics) -> Mark:
    """Passing everything gives lean hire, one more each for an approach before the code, unless the code came out slower than was
    said with it, and for the best cost (`running_time`).
    Without passing: lean no hire for half of the cases, an approach or another version that passed, else no hire; strong no hire
    when even the last hints led to nothing. A last version that does not run says nothing of it."""
    plan, last = spoken.plan(told), runs.last(told)
    reasons, fished = spoken.approach(plan) + running_time.reasons(told, numbers), fishing(told)
    reasons += runs.verdict(told)
    if last and last.passing:
        level = Level(
            Level.LEAN_HIRE + _kept_to(told, plan) + (running_time.is_best(told, numbers) is True and not _led(told))
        )
        missed = {"approach before the code": plan is None, "running time": numbers.complexity_stated is None}
        reasons += lacking("I heard", missed, last.seq)
    elif last:
        some = last.report.passed * 2 >= last.report.total or runs.once(told) is not None
        lost = not last.report.passed and not plan and highest(told) == 3
        level = Level.LEAN_NO_HIRE if some or plan else Level.STRONG_NO_HIRE if lost else Level.NO_HIRE
    elif plan:
        level = Level.LEAN_NO_HIRE
    else:
        return Mark(Axis.PROBLEM_SOLVING, None, tuple(fished))
    ceiling = min(_ceiling(told), FISHED_CEILING if fished else Level.STRONG_HIRE)
    if heard := [hint for hint in needed(told) if hint.level > 1]:
        word = "hint" if len(heard) == 1 else "hints"
        reasons.append(Reason(f"You needed {len(heard)} concrete {word}.", tuple(h.seq for h in heard), good=False))
    return marked(Axis.PROBLEM_SOLVING, min(level, ceiling), reasons + fished)


def _kept_to(told: Chronicle, plan: Utterance | None) -> bool:
    """Whether there was a plan, and the code has the cost that was promised with it."""
    return plan is not None and estimates.fell_behind(told) is None


def needed(told: Chronicle) -> list[Hinted]:
    """The hints that were heard before anything passed everything: what was asked for later was not needed for it."""
    solved = runs.solved(told)
    return [hint for hint in told.hints if hint.heard and (solved is None or hint.seq < solved.seq)]


def highest(told: Chronicle) -> int:
    """Level of the most concrete hint that was needed; 0 = none was."""
    return max((hint.level for hint in needed(told)), default=0)


def _ceiling(told: Chronicle) -> Level:
    last_level = {hint.text for hint in needed(told) if hint.level == 3}
    if last_level >= set(told.problem.hints.level_3):
        return BOTTOM_CEILING
    return CEILINGS[highest(told)]


def _led(told: Chronicle) -> bool:
    """Whether the code was changed after a concrete hint that was heard when everything passed already: towards a better cost."""
    solved, newest = runs.solved(told), versions.saved(told)[-1]
    late = [hint for hint in told.hints if hint.heard and hint.level > 1 and solved and hint.seq > solved.seq]
    return any(hint.seq < newest.seq for hint in late)


def fishing(told: Chronicle) -> list[Reason]:
    """What is said of somebody who asked for the answer again and again: how often, and what would have helped instead."""
    asked = evidence.fished(told)
    if len(asked) < FISHED_OFTEN:
        return []
    words = f"You asked for the answer, or for a yes or no to it, {len(asked)} times."
    return [
        Reason(
            f"{words} Asking for a hint would have brought you more.", tuple(one.seq for one in asked[:3]), good=False
        )
    ]
