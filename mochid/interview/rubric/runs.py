"""What the runs of a session say, and how they are cited."""

from mochid.interview.folds.chronicle import Chronicle, Tested
from mochid.interview.rubric.scorecard import Reason


def ran(told: Chronicle) -> bool:
    """Whether anything of the candidate's did."""
    return any(test.own and test.complete for test in told.tests)


def last(told: Chronicle) -> Tested | None:
    """The fullest run of the last version the candidate wrote that ran; None when none did."""
    whole = [test for test in told.tests if test.own and test.complete]
    return max(
        (test for test in whole if test.digest == whole[-1].digest),
        key=lambda test: (test.report.total, test.seq),
        default=None,
    )


def best(told: Chronicle) -> Tested | None:
    """The fullest run of a version that passed everything; None when none did."""
    passed = [test for test in told.tests if test.own and test.passing]
    return max(passed, key=lambda test: (test.report.total, test.seq), default=None)


def once(told: Chronicle, last: Tested) -> list[Reason]:
    """That an earlier version passed everything, where the last one does not."""
    passed = best(told)
    if passed is None or last.passing:
        return []
    return [Reason(f"An earlier version of yours passed all {passed.report.total} tests.", (passed.seq,))]


def verdict(test: Tested) -> Reason:
    """How many of the tests passed."""
    report = test.report
    if test.passing:
        extra = ", the hidden ones too" if any(case.hidden for case in report.cases) else ""
        return Reason(f"All {report.total} tests passed{extra}.", (test.seq,))
    return Reason(f"{report.passed} of {report.total} tests passed in the last run.", (test.seq,), good=False)
