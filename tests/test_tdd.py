"""Test-first mode: each step is left on what the candidate's tests show, and never on words."""

import pytest

from mochictl import statusline
from mochid.effects import Ask
from mochid.events import OwnTested
from mochid.interview import tdd, view
from mochid.interview.coach import authored, coaching, testfirst
from mochid.interview.phases import Phase
from mochid.interview.tdd import Cause, Progress, Step, Want
from mochid.problems import bank
from mochid.protocol import Next, Status
from mochid.reports import OwnTests
from mochid.settings import CoachSettings
from mochid.talk import CoachTurn, Purpose
from tests.interviewing import Interview
from tests.walking import prepared

pytestmark = pytest.mark.fast

NONE = OwnTests(passed=0, total=0, caught=0, mutants=9)
WEAK = OwnTests(passed=0, total=3, caught=2, mutants=9)
FEW = OwnTests(passed=0, total=2, caught=4, mutants=9)
MISTAKEN = OwnTests(passed=0, total=3, caught=5, mutants=9, mistaken=(12,))
RED = OwnTests(passed=0, total=3, caught=6, mutants=9)
GREEN = OwnTests(passed=3, total=3, caught=6, mutants=9)
ONE_BIG = OwnTests(passed=0, total=1, caught=8, mutants=9)


# -- the table ---------------------------------------------------------------------------------------------------------


def test_the_six_steps_of_the_specification_lead_from_one_to_the_next() -> None:
    assert [str(step) for step in Step] == [
        "understand_problem",
        "write_test_cases",
        "implement_naive",
        "verify_correctness",
        "optimize_solution",
        "verify_optimization",
    ]
    progress = Progress(Step.UNDERSTAND)
    for cause, step in zip(
        (Cause.UNDERSTOOD, Cause.RED, Cause.GREEN, Cause.PASSED, Cause.CHANGED, Cause.PASSED),
        (*list(Step)[1:], Step.OPTIMIZE),
        strict=True,
    ):
        progress = tdd.moved(progress, cause)
        assert progress.step is step
    assert set(tdd.NEXT) == set(tdd.LABELS) == set(Step)


@pytest.mark.parametrize(
    ("tests", "missing"),
    [
        (None, Want.TESTS),
        (NONE, Want.TESTS),
        (FEW, Want.MORE),
        (MISTAKEN, Want.RIGHT),
        (WEAK, Want.STRONGER),
        (GREEN, Want.RED),
        (RED, Want.NOTHING),
        (ONE_BIG, Want.NOTHING),
    ],
)
def test_what_tests_still_lack_is_seen_from_the_evidence(tests: OwnTests | None, missing: Want) -> None:
    progress = Progress(Step.WRITE_TESTS)
    if tests is not None:
        progress = tdd.tested(progress, tests)
    assert tdd.want(progress) is missing
    assert (progress.step is Step.IMPLEMENT) is (missing is Want.NOTHING)
    assert tdd.holds(progress) is (missing is not Want.NOTHING)


def test_nothing_of_it_happens_in_the_normal_mode() -> None:
    progress = tdd.begin("normal", "python")
    for after in (tdd.tested(progress, RED), tdd.moved(progress, Cause.UNDERSTOOD), tdd.passed(progress)):
        assert (after.step, tdd.want(after), tdd.holds(after)) == (None, Want.NOTHING, False)


def test_a_language_whose_tests_cant_be_seen_is_judged_by_the_verdict_alone() -> None:
    progress = tdd.begin("tdd", "cobol")
    assert not tdd.holds(progress)
    assert tdd.passed(progress).step is Step.OPTIMIZE


# -- in an interview ---------------------------------------------------------------------------------------------------


def in_tdd() -> Interview:
    interview = Interview()
    interview.state = type(interview.state)()
    interview.play(prepared(mode="tdd"))
    interview.saves("stub")
    return interview


def shows(interview: Interview, own: OwnTests) -> None:
    interview.play(OwnTested(run=interview.state.run, digest=interview.state.digest, own=own))


def step_of(interview: Interview) -> Step | None:
    return interview.state.test_first.step


def test_code_is_not_begun_before_there_are_tests_that_fail() -> None:
    interview = in_tdd()
    interview.says("I would use a hash map")
    assert (interview.phase, step_of(interview)) == (Phase.APPROACH, Step.WRITE_TESTS)

    interview.says("let me code")
    assert interview.phase is Phase.APPROACH
    assert interview.last.want == "tests"
    interview.saves("two tests")
    shows(interview, FEW)
    assert interview.phase is Phase.APPROACH
    interview.says("let me code")
    assert (interview.phase, interview.last.want) == (Phase.APPROACH, "more")

    interview.saves("three tests")
    shows(interview, RED)
    assert step_of(interview) is Step.IMPLEMENT
    assert (interview.last.purpose, interview.last.step) == (Purpose.STEP, "implement_naive")
    interview.says("let me code")
    assert interview.phase is Phase.CODING


def test_a_save_of_tests_is_not_the_beginning_of_code_but_one_after_them_is() -> None:
    interview = in_tdd()
    interview.says("I would use a hash map")
    interview.saves("tests")
    assert interview.phase is Phase.APPROACH
    shows(interview, RED)
    interview.saves("code")
    assert interview.phase is Phase.CODING


def test_the_clock_and_the_user_are_not_held_up() -> None:
    for go_on in ("the clock", "next"):
        interview = in_tdd()
        interview.says("I would use a hash map")
        if go_on == "next":
            interview.types(Next())
        else:
            interview.wait(600)
        assert interview.phase is Phase.CODING
        assert step_of(interview) is Step.WRITE_TESTS


def test_green_is_verified_then_optimised_then_verified_again() -> None:
    interview = in_tdd()
    interview.says("I would use a hash map")
    interview.saves("tests")
    shows(interview, RED)
    interview.saves("code")
    interview.result(2)
    shows(interview, GREEN)
    assert step_of(interview) is Step.VERIFY
    assert interview.last.purpose is Purpose.STEP

    interview.saves("better code")
    interview.result(3)
    interview.result(3)
    assert step_of(interview) is Step.OPTIMIZE
    interview.saves("faster code")
    assert step_of(interview) is Step.VERIFY_AGAIN
    interview.result(3)
    assert interview.phase is Phase.OPTIMIZATION


def test_all_tests_of_the_problem_passing_does_not_verify_what_fails_its_own() -> None:
    progress = Progress(Step.VERIFY, OwnTests(2, 3, 6, 9), red=True)
    assert tdd.passed(progress).step is Step.VERIFY


def test_the_status_shows_the_step() -> None:
    interview = in_tdd()
    interview.says("I would use a hash map")
    shown = view.status(interview.state, interview.at)
    assert shown.step == "write tests"
    assert statusline.render(shown, interview.at, "plain").startswith("approach: write tests")
    assert statusline.render(Status(as_of=0, session="s", phase="coding"), 0, "plain").startswith("coding ")


# -- what is said ------------------------------------------------------------------------------------------------------


def turn(
    purpose: Purpose, step: Step, want: Want, own: OwnTests | None, phase: str = "approach", said: str = ""
) -> CoachTurn:
    return coaching.brief(
        Ask(turn=1, purpose=purpose, phase=phase, said=said, step=step, want=want),
        problem=bank.find("two_sum"),
        settings=CoachSettings(),
        transcript=(),
        code="",
        report=None,
        findings=(),
        elapsed=600.0,
        remaining=1500.0,
        mode="tdd",
        seed=1,
        own=own,
    )


@pytest.mark.parametrize(
    ("want", "own", "piece"),
    [
        (Want.TESTS, None, "test"),
        (Want.MORE, FEW, "two tests"),
        (Want.RIGHT, MISTAKEN, "line twelve"),
        (Want.STRONGER, WEAK, "two of nine"),
        (Want.RED, GREEN, "fail"),
    ],
)
def test_what_is_missing_is_asked_for_with_its_evidence(want: Want, own: OwnTests | None, piece: str) -> None:
    for said in ("let me code", "okay i'm ready", ""):
        purpose = Purpose.REPLY if said else Purpose.NUDGE
        spoken = " ".join(authored.reply(turn(purpose, Step.WRITE_TESTS, want, own, said=said)))
        assert piece in spoken
        assert spoken.endswith("?")


@pytest.mark.parametrize(
    ("step", "pool"),
    [
        (Step.IMPLEMENT, testfirst.OPEN_IMPLEMENT),
        (Step.VERIFY, testfirst.OPEN_VERIFY),
        (Step.OPTIMIZE, testfirst.AGAIN),
    ],
)
def test_each_step_opens_with_what_it_is_for(step: Step, pool: tuple[str, ...]) -> None:
    assert " ".join(authored.reply(turn(Purpose.STEP, step, Want.NOTHING, RED))) in pool
