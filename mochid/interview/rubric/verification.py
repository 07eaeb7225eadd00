"""How the work was checked: traces, edge cases, test runs, tests of one's own, and what was mended."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from mochid.interview import tdd
from mochid.interview.folds import evidence
from mochid.interview.folds.chronicle import Chronicle, Tested
from mochid.interview.folds.metrics import SessionMetrics
from mochid.interview.rubric.scorecard import Axis, Level, Mark, Reason, lacking, marked, sign

KEPT_LEAST: Final = 0.25
"""Share of a version's own lines that stood in the one before, below which it is another file and no mended one."""
_OWN_TESTS: Final = re.compile(r"^\s*(# *test:|assert\b|def test_)", re.MULTILINE)


def mark(told: Chronicle, numbers: SessionMetrics, code: str, version: Callable[[str], str]) -> Mark:
    """By how many ways of checking were used: none no hire, one lean no hire, ... four strong hire."""
    own = [save for save in told.saves if save.own]
    if not own:
        return Mark(Axis.VERIFICATION, None)
    signs = sign("You traced an example.", evidence.examples(told))
    signs += sign("You thought of edge cases.", evidence.edges(told))
    if told.asked:
        signs.append(Reason("You ran the tests of your own accord.", (told.asked[0].seq,)))
    if numbers.bugs_fixed and numbers.highest_hint < 2 and (mended := _mended(told, version)):
        signs.append(Reason("You found and mended a failing case without a concrete hint.", (mended.seq,)))
    tests = _own_tests(told, code)
    signs += tests
    if not signs:
        signs = [Reason("I saw no check of your own, neither a trace nor a test run.", (own[-1].seq,), good=False)]
        return marked(Axis.VERIFICATION, Level.NO_HIRE, signs + _mistaken(told))
    level = Level(min(2 + len(signs), 6))
    missed = {
        "traced example": not evidence.examples(told),
        "edge case named": not evidence.edges(told),
        "test run that you asked for": not told.asked,
        "test of your own": not tests and told.prepared.language in tdd.SEEN,
    }
    lacked = lacking("I saw", missed, own[-1].seq, level, good=False)
    return marked(Axis.VERIFICATION, level, signs + _mistaken(told) + lacked)


def _own_tests(told: Chronicle, code: str) -> list[Reason]:
    """That there are tests of the candidate's own, and what they are worth."""
    last = told.own_tests
    if last is not None and last.own.caught:
        caught = f"which would catch {last.own.caught} of {last.own.mutants} wrong solutions"
        return [Reason(f"You wrote tests of your own, {caught}.", (last.seq,))]
    if _OWN_TESTS.search(code):
        own = [save for save in told.saves if save.own]
        return [Reason("You wrote tests of your own.", (own[-1].seq,))]
    return []


def _mistaken(told: Chronicle) -> list[Reason]:
    """Tests of the candidate's own that are wrong themselves."""
    last = told.own_tests
    if last is None or not last.own.mistaken:
        return []
    *others, newest = map(str, last.own.mistaken)
    where = f"tests on lines {', '.join(others)} and {newest} ask" if others else f"test on line {newest} asks"
    return [Reason(f"Your {where} for something else than the problem does.", (last.seq,), good=False)]


def _mended(told: Chronicle, version: Callable[[str], str]) -> Tested | None:
    """The first run that passed everything, after one of a version that it mends."""
    ran = [test for test in told.tests if test.own and test.complete]
    for before, test in pairwise(ran):
        if test.passing and not before.passing:
            return test if _kept(told, version, before, test) >= KEPT_LEAST else None
    return None


def _kept(told: Chronicle, version: Callable[[str], str], before: Tested, after: Tested) -> float:
    """The share of a version's own lines that stood in the one before; 1 where that can't be told."""
    given = _lines(version(told.saves[0].digest)) if told.saves else set[str]()
    then, now = _lines(version(before.digest)) - given, _lines(version(after.digest)) - given
    return len(now & then) / len(now) if now and then else 1.0


def _lines(text: str) -> set[str]:
    return {line.strip() for line in text.splitlines()} - {""}
