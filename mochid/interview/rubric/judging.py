"""How a session would be judged: four axes, six levels, every level with the events it rests on, or no level at all.

Rules:
- Pure, and decided in code: no model is asked. The rules of each axis stand in its module.
- A level without a cited event does not exist: it becomes None, "not enough evidence". None is not a bad mark.
- Help has a price, and only on problem solving: the most concrete hint heard before everything passed is a ceiling. What is heard
  later was not needed, but lends no credit for a cost that was reached with it. Time is not a hint, and a hint that was
  asked for and not served, or cut off before it was heard, is free.
- A version is judged by its fullest run, and what was saved last is what the session ended with, whether it ran or not; what is
  saved in the follow-up is another problem's (`folds/versions`). Only what had passed and fails then was broken.
- Working and slow beats fast and broken: code that passes everything is never below code that does not, and another version that
  passed everything keeps what was broken after it from the two lowest levels.
- A level that is not a good one says what was missing, too: praise alone explains none.
- Persistent fishing for the answer (`problem_solving.FISHED_OFTEN`) is shown as evidence and weighs as much as a concrete hint: a
  ceiling on problem solving and on the whole, nothing else. A guess or two costs nothing. Fishing is no talk about the work
  either.
- What was said is evidence of its kind only, and from when there was a problem: see `evidence`. A cost counts where it was measured
  or explained: see `running_time`.
- A case is mended by changing the code, not by replacing nearly the whole file (`verification.KEPT_LEAST`; fair if they had said
  what they saw) or by undoing the change that broke it. Whoever had none to mend is not worse off.
- The whole is not an average: it is the lower middle of the axes, at most lean no hire beside a no hire, strong no hire beside one,
  and no strong hire while fishing holds problem solving down.
- Never looked at: voice, accent, pace, fillers, pauses, the number of words, the length of the session.
- Not calibrated against human interviewers; whoever shows a scorecard says so (`scorecard.CAUTION`).
"""

from collections.abc import Callable

from mochid.interview.folds import metrics
from mochid.interview.folds.chronicle import Chronicle
from mochid.interview.rubric import coding, communication, problem_solving, runs, spoken, verification
from mochid.interview.rubric.scorecard import Axis, Level, Mark, Scorecard


def judge(told: Chronicle, code: str = "", version: Callable[[str], str] = lambda _: "") -> Scorecard:
    """Judge a session. `code`: the last version of the solution, looked at only for tests of the candidate's own. `version`: the
    text of one by its digest, "" = it is not to be had; looked at only for how much of it was kept in the next."""
    numbers = metrics.of(told)
    if not runs.ran(told) and len(spoken.about_the_work(told)) < spoken.ENOUGH_TALK:
        told_of = (*spoken.approach(spoken.plan(told)), *problem_solving.fishing(told))
        nothing = tuple(Mark(axis, None, told_of if axis is Axis.PROBLEM_SOLVING else ()) for axis in Axis)
        return Scorecard(
            nothing, None, "This session was too quiet to judge, and that is all right. Nothing is held against you."
        )
    marks = (
        problem_solving.mark(told, numbers),
        coding.mark(told),
        communication.mark(told),
        verification.mark(told, code, version),
    )
    return overall(marks, fished=bool(problem_solving.fishing(told)))


def overall(marks: tuple[Mark, ...], *, fished: bool = False) -> Scorecard:
    """What the axes come to together."""
    levels = {mark.axis: mark.level for mark in marks if mark.level is not None}
    if Axis.PROBLEM_SOLVING not in levels or Axis.CODING not in levels:
        return Scorecard(marks, None, "There is not enough evidence for an overall level.")
    ordered = sorted(levels.values())
    middle = ordered[(len(ordered) - 1) // 2]
    cap = {Level.STRONG_NO_HIRE: Level.STRONG_NO_HIRE, Level.NO_HIRE: Level.LEAN_NO_HIRE}.get(ordered[0], ordered[-1])
    if fished and min(cap, middle) > problem_solving.FISHED_CEILING:
        return Scorecard(marks, problem_solving.FISHED_CEILING, "Held down by asking for the answer again and again.")
    if cap >= middle:
        return Scorecard(marks, middle, "")
    weakest = next(axis for axis, level in levels.items() if level is ordered[0])
    return Scorecard(marks, cap, f"Held down by {weakest}: {ordered[0]}.")
