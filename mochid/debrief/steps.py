"""What the debrief says of the test-first mode: which of its steps were done, and what the first open one waited for.

Rules: a step is done on what the tests showed (`interview/tdd`), so each sentence cites the event that showed it. Where mochi can't
find a candidate's own tests (`Progress.blind`) nothing is said of them.
"""

from itertools import pairwise
from typing import Final

from msgspec import Struct

from mochid.interview import tdd
from mochid.interview.folds.chronicle import Chronicle, Stepped
from mochid.interview.tdd import Step, Want
from mochid.interview.words.amounts import some

_NEVER_FAILED: Final = "Your tests were never seen to fail: write them before the code that passes them."


class Claim(Struct, frozen=True):
    """One sentence, and the numbers of the events it rests on."""

    text: str
    seqs: tuple[int, ...]


def done(told: Chronicle) -> list[Claim]:
    """The steps that were taken."""
    if told.state.test_first.blind:
        return []
    first = {one.step: one for one in reversed(told.steps)}
    said: list[Claim] = []
    if (red := first.get(Step.IMPLEMENT)) and not _code_first(told, red):
        said.append(Claim(f"Your tests came first{_count(red)}, and were seen to fail before the code.", (red.seq,)))
    if told.state.test_first.red and (green := first.get(Step.VERIFY)):
        said.append(Claim("You wrote code until your own tests passed.", (green.seq,)))
    working = [one for one in told.steps if one.step is Step.OPTIMIZE]
    again = [after for before, after in pairwise(working) if _code_changed(told, before, after)]
    if again:
        said.append(Claim("You changed working code, and your tests and mine still passed.", (again[-1].seq,)))
    return said


def _code_changed(told: Chronicle, before: Stepped, after: Stepped) -> bool:
    """Whether the code differs, and not only the tests beside it, as far as that is known."""
    then, now = ([save for save in told.saves if save.seq < step.seq][-1:] for step in (before, after))
    return [one.solution or one.digest for one in then] != [one.solution or one.digest for one in now]


def _code_first(told: Chronicle, red: Stepped) -> bool:
    """Whether code of theirs passed more cases than what they were given, before their tests were seen to fail, or with them."""
    before = [test for test in told.tests if test.seq <= red.seq]
    given = max((test.report.passed for test in before if not test.own), default=0)
    return any(test.own and test.complete and test.report.passed > given for test in before)


def open_still(told: Chronicle) -> list[Claim]:
    """What the step that was never left waited for."""
    progress = told.state.test_first
    if not told.steps or progress.blind:
        return []
    tests, newest = progress.tests, told.own_tests.seq if told.own_tests else told.steps[-1].seq
    words = ""
    match tdd.want(progress), progress.step:
        case Want.TESTS, _:
            words = "Test first means a test that fails before there is code: I saw no test of yours."
        case Want.MORE, _ if tests:
            words = "Your tests were too few to write code against: take a typical case, an edge case, a nasty one."
        case Want.RIGHT, _:
            words = (
                "Your tests were not ready to write code against: one asks for something else than the problem does."
            )
        case Want.CLEAR, _:
            words = "Your tests looked inside your own code, so nothing could be told of what they would catch."
        case Want.STRONGER, _ if tests:
            wrong = some(tests.mutants, "wrong solution")
            words = f"Your tests would catch {tests.caught} of {wrong}: ask which mistakes get through."
        case Want.RED, _:
            words = _NEVER_FAILED
        case _, (Step.IMPLEMENT | Step.VERIFY | Step.OPTIMIZE | Step.VERIFY_AGAIN) if (
            progress.overtaken and not progress.red
        ):
            words = _NEVER_FAILED
        case _, Step.IMPLEMENT if tests:
            words = f"Your own tests did not all pass: {tests.passed} of {tests.total} did at the end."
        case _, Step.VERIFY if told.tests and not told.tests[-1].passing:
            words, newest = (
                "Your own tests passed and mine did not all: look for the case that yours have left out.",
                told.tests[-1].seq,
            )
        case _:
            return []
    return [Claim(words, (newest,))]


def rows(told: Chronicle) -> list[tuple[Stepped, str, str]]:
    """Each step, its name, and what the candidate's own tests showed when it began."""
    return [(one, tdd.LABELS[one.step], _shown(one)) for one in told.steps]


def _shown(one: Stepped) -> str:
    own = one.own
    if own is None or not own.total:
        return ""
    wrong = some(own.mutants, "wrong solution")
    return f"{own.passed} of {own.total} of your own tests pass, they would catch {own.caught} of {wrong}"


def _count(one: Stepped) -> str:
    return f", {one.own.total} of them" if one.own and one.own.total > 1 else ""
