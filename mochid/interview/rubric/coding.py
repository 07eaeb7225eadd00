"""How the code was written: what runs and passes, what broke on the way, how it was measured, what the analyzer is sure of."""

from mochid.interview.folds import versions
from mochid.interview.folds.chronicle import Chronicle, Tested
from mochid.interview.rubric import running_time, runs
from mochid.interview.rubric.scorecard import Axis, Level, Mark, Reason, marked


def mark(told: Chronicle) -> Mark:
    """The last version that ran gives the level:

        passes everything               strong hire; less for regressions, and for slowness that was measured or that the analyzer
                                        is sure of (often the same: it weighs once); at most hire without the hidden cases
        another passed everything       lean no hire
        three quarters of the tests     lean no hire
        some                            no hire
        none                            strong no hire

    What was saved after it is a ceiling: hire if it was never run; if it does not run, or is the given stub, no hire, or lean no
    hire once a version passed everything.
    """
    own = [save for save in versions.saved(told) if save.own]
    if not own:
        return Mark(Axis.CODING, None)
    last, after = runs.last(told), runs.fell(told)
    if last is None:
        return marked(Axis.CODING, Level.NO_HIRE, [Reason("No version of your file ran.", (own[-1].seq,), good=False)])
    once = runs.once(told)
    reasons = runs.verdict(told)
    if last.passing:
        level = _passing(told, last, reasons)
    elif once:
        level = Level.LEAN_NO_HIRE
    elif not last.report.passed:
        level = Level.STRONG_NO_HIRE
    else:
        level = Level.LEAN_NO_HIRE if last.report.passed * 4 >= last.report.total * 3 else Level.NO_HIRE
    if after:
        whole = Level.HIRE if after.good is None else Level.LEAN_NO_HIRE
        level = min(level, whole if last.passing or once or after.good is None else Level.NO_HIRE)
        reasons.append(after)
    return marked(Axis.CODING, level, reasons)


def _passing(told: Chronicle, last: Tested, reasons: list[Reason]) -> Level:
    level, broke = Level.STRONG_HIRE, versions.broke(versions.ran(told))
    if len(broke) > 1:
        level = Level.HIRE if len(broke) <= 3 else Level.LEAN_HIRE
        where = tuple(test.seq for test in broke)
        reasons.append(Reason(f"On the way, {len(broke)} versions broke something.", where, good=False))
    noticed = told.noticed
    sure = [one for one in noticed.findings if one.sure] if noticed and noticed.digest == last.digest else []
    slow = running_time.slower(told)
    if slow or sure:
        level = Level(max(level - 1, Level.LEAN_HIRE))
    if slow:
        reasons.append(slow)
    if noticed and sure:
        left = f"On line {sure[0].line} a question remained: {sure[0].question}"
        reasons.append(Reason(left, (noticed.seq,), good=False))
    if told.problem.hidden and not any(case.hidden for case in last.report.cases):
        level = min(level, Level.HIRE)
        unknown = "I did not get to run the hidden tests on your last version, so I can't say more than this."
        reasons.append(Reason(unknown, (last.seq,), good=None))
    return level
