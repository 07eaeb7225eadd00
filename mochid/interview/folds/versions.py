"""The candidate's versions of the file, and what the tests said of them.

Rules:
- A version is known by its content and judged by its fullest run: once the hidden cases have run, passing the visible ones says
  little.
- What is saved in the follow-up is work on another problem (`Chronicle.asides`), unless this one did not work yet. It is mentioned,
  and counts neither for nor against anybody.
"""

from collections.abc import Sequence
from itertools import pairwise

from mochid.interview.folds.chronicle import Chronicle, Saved, Tested
from mochid.reports import TestReport, Verdict


def saved(told: Chronicle) -> list[Saved]:
    """What was saved of this problem, and what the file held before."""
    return [save for save in told.saves if save.digest not in told.asides]


def ran(told: Chronicle) -> list[Tested]:
    """Every run of a version of the candidate's that came to an end, in order."""
    return [test for test in told.tests if test.own and test.complete and test.digest not in told.asides]


def fullest(runs: Sequence[Tested]) -> list[Tested]:
    """Of each version its fullest run, the newest of those, in the order in which the versions first ran."""
    found: dict[str, Tested] = {}
    for test in runs:
        before = found.get(test.digest)
        if before is None or test.report.total >= before.report.total:
            found[test.digest] = test
    return list(found.values())


def last(runs: Sequence[Tested]) -> Tested | None:
    """The fullest run of the version that ran last; None when none did."""
    return next((test for test in fullest(runs) if test.digest == runs[-1].digest), None)


def broke(runs: Sequence[Tested]) -> list[Tested]:
    """The runs after which a case failed that had passed in the version before."""
    return [after for before, after in _changes(runs) if _differ(before, after, passing=False)]


def mended(runs: Sequence[Tested]) -> list[Tested]:
    """The runs after which a case passed that had failed in the version before."""
    return [after for _, after in mending(runs)]


def mending(runs: Sequence[Tested]) -> list[tuple[Tested, Tested]]:
    """The same, each with the first run of the version before."""
    first = {test.digest: test for test in reversed(runs)}
    changes = _changes(runs)
    return [(first[before.digest], after) for before, after in changes if _differ(before, after, passing=True)]


def began(runs: Sequence[Tested]) -> list[Tested]:
    """From the first run on in which anything passed: that nothing works yet is no bug but a beginning."""
    first = next((i for i, test in enumerate(runs) if any(cases(test.report).values())), len(runs))
    return list(runs[first:])


def cases(report: TestReport) -> dict[str, bool]:
    """Which of the cases that ran passed."""
    return {case.name: case.verdict is Verdict.PASS for case in report.cases if case.verdict is not Verdict.NOT_RUN}


def _changes(runs: Sequence[Tested]) -> list[tuple[Tested, Tested]]:
    """Each run and the next of another version. One version run twice has changed nothing, whatever a clock made of it."""
    return [(before, after) for before, after in pairwise(began(runs)) if before.digest != after.digest]


def _differ(before: Tested, after: Tested, *, passing: bool) -> bool:
    then, now = cases(before.report), cases(after.report)
    return any(now[name] is passing and then[name] is not passing for name in then.keys() & now.keys())
