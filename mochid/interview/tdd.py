"""Test-first mode: its six steps, and the evidence that opens each.

Rules:
- A step is left on what the tests show, never on what somebody says: tests of the candidate's own exist, mean something, have been
  seen to fail, and pass.
- The interview's clock is not held up: a phase that is over opens the next, and the step stays open until it is done.
- It is a table of its own beside `phases.NEXT`; `hearing`, `trial` and `course` feed it, and ask `holds` before code is begun.
- Where code that does something was there before them, tests that mean something are enough: nobody breaks it to see them fail.
- Where mochi can't find a candidate's tests (a language it knows no tests of) a step is left on the verdicts alone.
"""

from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from mochid.reports import OwnTests

ENOUGH: Final = 3
"""Tests asked for: a typical case, an edge case, and one that might break a naive solution."""
SEEN: Final = frozenset({"python", "javascript", "java", "go"})
"""Languages in which a candidate's own tests are found."""
STRONG: Final = 3
"""Tests mean something when they would catch one in this many wrong solutions."""


class Step(StrEnum):
    """What is being done."""

    UNDERSTAND = "understand_problem"
    WRITE_TESTS = "write_test_cases"
    IMPLEMENT = "implement_naive"
    VERIFY = "verify_correctness"
    OPTIMIZE = "optimize_solution"
    VERIFY_AGAIN = "verify_optimization"


class Cause(StrEnum):
    """Why a step is left."""

    UNDERSTOOD = "understood"
    """The interview has come to the approach."""
    RED = "tests fail first"
    """Tests that mean something were seen to fail, or came too late for that."""
    GREEN = "own tests pass"
    PASSED = "all tests pass"
    """The problem's tests, and all of the candidate's own."""
    CHANGED = "a save"


class Want(StrEnum):
    """What `WRITE_TESTS` still waits for."""

    NOTHING = ""
    TESTS = "tests"
    """There are none."""
    MORE = "more"
    """There are too few."""
    RIGHT = "right"
    """One asks for something else than the problem does."""
    CLEAR = "clear"
    """One can only be run on the candidate's own code, and the others are not enough."""
    STRONGER = "stronger"
    """They would let most wrong solutions through."""
    RED = "red"
    """They were never seen to fail."""


_S, _C = Step, Cause
NEXT: Final[dict[Step, dict[Cause, Step]]] = {
    _S.UNDERSTAND: {_C.UNDERSTOOD: _S.WRITE_TESTS, _C.RED: _S.IMPLEMENT},
    _S.WRITE_TESTS: {_C.RED: _S.IMPLEMENT},
    _S.IMPLEMENT: {_C.GREEN: _S.VERIFY},
    _S.VERIFY: {_C.PASSED: _S.OPTIMIZE},
    _S.OPTIMIZE: {_C.CHANGED: _S.VERIFY_AGAIN},
    _S.VERIFY_AGAIN: {_C.PASSED: _S.OPTIMIZE},
}
"""Every move there is. What was optimised and verified may be optimised again."""

LABELS: Final = {
    _S.UNDERSTAND: "understand",
    _S.WRITE_TESTS: "write tests",
    _S.IMPLEMENT: "implement",
    _S.VERIFY: "verify",
    _S.OPTIMIZE: "optimize",
    _S.VERIFY_AGAIN: "verify again",
}
"""As the status line shows them."""


class Progress(Struct, frozen=True):
    """How far a candidate has come. `step` None: not in this mode."""

    step: Step | None = None
    tests: OwnTests | None = None
    """What their own tests showed last."""
    red: bool = False
    """They were seen to fail, before there was code that passes them."""
    blind: bool = False
    """Their tests can't be seen in this language."""
    overtaken: bool = False
    """Code that does something came before the tests."""
    disputed: int = 0
    """So many tests that ask for something else than the problem are right, says the candidate: the code will show."""


def begin(mode: str, language: str, *, classes: bool = False) -> Progress:
    """Where a session of this mode begins. `classes`: the problem wants a class, and its tests are only seen in Python."""
    blind = language not in SEEN or (classes and language != "python")
    return Progress(Step.UNDERSTAND if mode == "tdd" else None, blind=blind)


def moved(progress: Progress, cause: Cause) -> Progress:
    """Follow the table; the same again when the step has no such row."""
    target = NEXT[progress.step].get(cause) if progress.step else None
    return replace(progress, step=target) if target else progress


def want(progress: Progress) -> Want:
    """What keeps the tests from being enough to write code against."""
    tests = progress.tests
    if not _wants_tests(progress):
        return Want.NOTHING
    if tests is None or not tests.total:
        return Want.TESTS
    if len(tests.mistaken) > progress.disputed:
        return Want.RIGHT
    if tests.unclear and tests.caught * STRONG < tests.mutants:
        return Want.CLEAR
    # One test function may hold many asserts: then what it catches speaks for it.
    if tests.total < ENOUGH and tests.caught * 2 < max(1, tests.mutants):
        return Want.MORE
    if tests.caught * STRONG < tests.mutants:
        return Want.STRONGER
    return Want.NOTHING if progress.red or progress.overtaken else Want.RED


def holds(progress: Progress) -> bool:
    """Code should wait: there is nothing yet that it could be written against."""
    return _wants_tests(progress) and not progress.overtaken


def _wants_tests(progress: Progress) -> bool:
    return progress.step in (Step.UNDERSTAND, Step.WRITE_TESTS) and not progress.blind


def overtaken(progress: Progress) -> Progress:
    """There is code now: it does not wait any more, but tests are still wanted."""
    return replace(progress, overtaken=True) if holds(progress) else progress


def tested(progress: Progress, tests: OwnTests) -> Progress:
    """Take in what the candidate's own tests showed, and move on if it is what the step waits for."""
    if progress.step is None:
        return progress
    red = progress.red or (tests.total > 0 and tests.passed < tests.total)
    after = replace(progress, tests=tests, red=red)
    if _wants_tests(after):
        if want(after) is not Want.NOTHING:
            return after
        after = moved(after, Cause.RED)
        if not after.overtaken:
            return after
    return moved(after, Cause.GREEN) if green(after) else after


def saved(progress: Progress) -> Progress:
    """There is another version: no test is on the line any more where it was found."""
    return replace(progress, tests=progress.tests.of_another_version()) if progress.tests else progress


def disputed(progress: Progress) -> Progress:
    """The candidate stands by a test that is thought to be mistaken: it holds nobody up any more."""
    if progress.tests is None or want(progress) is not Want.RIGHT:
        return progress
    return tested(replace(progress, disputed=len(progress.tests.mistaken)), progress.tests)


def passed(progress: Progress) -> Progress:
    """All of the problem's tests pass, the hidden ones too."""
    if progress.blind and progress.step is not None:
        early = progress.step in (Step.UNDERSTAND, Step.WRITE_TESTS, Step.IMPLEMENT)
        progress = replace(progress, step=Step.VERIFY) if early else progress
        return moved(progress, Cause.PASSED)
    return moved(progress, Cause.PASSED) if green(progress) else progress


def green(progress: Progress) -> bool:
    """The candidate's own tests all pass."""
    tests = progress.tests
    return tests is not None and tests.total > 0 and tests.passed == tests.total
