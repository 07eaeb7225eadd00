"""How the code was written: what runs and passes, what broke on the way, what the analyzer is sure of."""

from typing import Final

from mochid.interview.folds.chronicle import Chronicle, Tested
from mochid.interview.folds.metrics import SessionMetrics
from mochid.interview.rubric import runs
from mochid.interview.rubric.scorecard import Axis, Level, Mark, Reason, marked

SURE: Final = 0.7
"""Confidence from which a finding of the analyzer counts."""


def mark(told: Chronicle, numbers: SessionMetrics) -> Mark:
    """Passing everything gives strong hire, less for regressions and for what the analyzer is sure of, hire at most while the
    hidden cases did not run. Without passing: lean no hire from three quarters on, or if a version passed everything once, no hire
    below, strong no hire for nothing at all; and no hire at most if the last version does not run."""
    own = [save for save in told.saves if save.own]
    if not own:
        return Mark(Axis.CODING, None)
    last = runs.last(told)
    if last is None:
        return marked(Axis.CODING, Level.NO_HIRE, [Reason("No version of your file ran.", (own[-1].seq,), good=False)])
    once = runs.once(told, last)
    reasons = [runs.verdict(last), *once]
    if last.passing:
        level = _passing(told, numbers, last, reasons)
    elif once:
        level = Level.LEAN_NO_HIRE
    elif not last.report.passed:
        level = Level.STRONG_NO_HIRE
    else:
        level = Level.LEAN_NO_HIRE if last.report.passed * 4 >= last.report.total * 3 else Level.NO_HIRE
    newest = told.tests[-1]
    if newest.own and not newest.complete and newest.digest != last.digest:
        reasons.append(Reason("Your last version does not run.", (newest.seq,), good=False))
        level = min(level, Level.NO_HIRE)
    return marked(Axis.CODING, level, reasons)


def _passing(told: Chronicle, numbers: SessionMetrics, last: Tested, reasons: list[Reason]) -> Level:
    level = Level.STRONG_HIRE
    if numbers.bugs_introduced > 1:
        level = Level.HIRE if numbers.bugs_introduced <= 3 else Level.LEAN_HIRE
        where = tuple(test.seq for test in told.tests if test.own and test.complete and not test.passing)
        reasons.append(
            Reason(f"On the way, {numbers.bugs_introduced} versions broke something.", where[-5:], good=False)
        )
    noticed = told.noticed
    sure = (
        [one for one in noticed.findings if one.confidence >= SURE] if noticed and noticed.digest == last.digest else []
    )
    if noticed and sure:
        level = Level(max(level - 1, Level.LEAN_HIRE))
        reasons.append(Reason(f"Something to look at remained on line {sure[0].line}.", (noticed.seq,), good=False))
    if told.problem.hidden and not any(case.hidden for case in last.report.cases):
        level = min(level, Level.HIRE)
        unknown = "I did not get to run the hidden tests on your last version, so I can't say more than this."
        reasons.append(Reason(unknown, (last.seq,), good=None))
    return level
