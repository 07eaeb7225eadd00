"""What the runs of a session say, and how they are cited."""

from typing import Final

from mochid.interview.folds import versions
from mochid.interview.folds.chronicle import Chronicle, Tested
from mochid.interview.rubric.scorecard import Reason
from mochid.interview.words.amounts import every, some
from mochid.reports import Verdict

_BROKEN: Final = "does not run"
_GIVEN: Final = "is what the file held at the beginning"
_UNTRIED: Final = "was not run"


def ran(told: Chronicle) -> bool:
    """Whether anything of the candidate's did."""
    return bool(versions.ran(told))


def last(told: Chronicle) -> Tested | None:
    """The fullest run of the last version the candidate wrote that ran; None when none did."""
    return versions.last(versions.ran(told))


def fell(told: Chronicle) -> Reason | None:
    """What was saved after the version that ran last, where that is not the one it ended with. Nobody is blamed for what was not
    run."""
    final, newest = last(told), next(reversed(versions.saved(told)), None)
    if final is None or newest is None or newest.digest == final.digest:
        return None
    broken = next((test for test in reversed(told.tests) if test.digest == newest.digest and _refused(test)), None)
    if not newest.own:
        return Reason(f"What you saved last {_GIVEN}.", (newest.seq,), good=False)
    if broken:
        return Reason(f"What you saved last {_BROKEN}.", (broken.seq,), good=False)
    return Reason(f"What you saved last {_UNTRIED}, so I can't say what it does.", (newest.seq,), good=None)


def _refused(test: Tested) -> bool:
    return test.report.verdict is Verdict.COMPILE_ERROR


def finished(told: Chronicle) -> bool:
    """Whether the version it ended with passes everything, as far as that is known."""
    final, after = last(told), fell(told)
    return final is not None and final.passing and (after is None or after.good is None)


def best(told: Chronicle) -> Tested | None:
    """The fullest run of a version that passed everything; None when none did."""
    passed = [test for test in versions.fullest(versions.ran(told)) if test.passing]
    return max(passed, key=lambda test: (test.report.total, test.seq), default=None)


def solved(told: Chronicle) -> Tested | None:
    """The run that first showed a version that passes everything; None when none does."""
    whole = {test.digest for test in versions.fullest(versions.ran(told)) if test.passing}
    return next((test for test in versions.ran(told) if test.digest in whole and test.passing), None)


def once(told: Chronicle) -> Tested | None:
    """The run of another version that passed everything, where the last one that ran does not. A version that was not run on as
    much as the last one was is no better."""
    final, passed = last(told), best(told)
    if final is None or final.passing or passed is None or passed.report.total < final.report.total:
        return None
    return passed


def verdict(told: Chronicle) -> list[Reason]:
    """How many of the tests passed, and whether an earlier version did better: a fact, and no praise of what came to be of it."""
    final, passed, after = last(told), once(told), fell(told)
    if final is None:
        return []
    report = final.report
    if final.passing:
        extra = ", the hidden ones too" if any(case.hidden for case in report.cases) else ""
        words = f"{every(report.total).capitalize()} passed{extra}."
        if after is None:
            return [Reason(words, (final.seq,))]
        return [Reason(f"An earlier version of yours passed {every(report.total)}{extra}.", (final.seq,), good=None)]
    said = [Reason(f"{report.passed} of {some(report.total)} passed in the last run.", (final.seq,), good=False)]
    if passed:
        words = f"An earlier version of yours passed {every(passed.report.total)}."
        said.append(Reason(words, (passed.seq,), good=None))
    return said
