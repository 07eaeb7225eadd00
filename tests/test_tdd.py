"""Test-first mode: each step is left on what the candidate's tests show, and never on words."""

import pytest
from msgspec.structs import replace

from mochictl import statusline
from mochid.effects import Ask
from mochid.events import OwnTested, TestsFinished
from mochid.interview import tdd, view
from mochid.interview.coach import authored, briefing, steps
from mochid.interview.phases import Phase
from mochid.interview.tdd import Cause, Progress, Step, Want
from mochid.interview.words.sentences import sentences
from mochid.problems import bank
from mochid.protocol import Next, Status
from mochid.reports import OwnTests, TestReport, Verdict
from mochid.settings import CoachSettings
from mochid.talk import CoachTurn, Line, Purpose
from tests.interviewing import Interview
from tests.shipped import GATES, SHIPPED
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


def test_a_test_that_only_the_own_code_can_run_is_told_from_a_wrong_one_and_only_where_more_is_needed() -> None:
    weak = OwnTests(passed=0, total=3, caught=0, mutants=9, unclear=(12, 13))
    strong = OwnTests(passed=0, total=3, caught=6, mutants=9, unclear=(12,))

    assert tdd.want(tdd.tested(Progress(Step.WRITE_TESTS), weak)) is Want.CLEAR
    assert tdd.tested(Progress(Step.WRITE_TESTS), strong).step is Step.IMPLEMENT


def test_who_writes_a_class_in_a_language_where_no_tests_of_classes_are_seen_is_not_held_up() -> None:
    assert tdd.holds(tdd.begin("tdd", "python", classes=True))
    assert tdd.holds(tdd.begin("tdd", "go"))
    assert not tdd.holds(tdd.begin("tdd", "go", classes=True))


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


def test_tests_that_were_seen_to_fail_open_the_coding_too() -> None:
    interview = in_tdd()
    interview.says("I would use a hash map")
    interview.saves("tests")
    shows(interview, RED)

    assert (interview.phase, step_of(interview)) == (Phase.CODING, Step.IMPLEMENT)
    assert (interview.last.purpose, interview.last.left) == (Purpose.STEP, Phase.APPROACH)


def test_one_save_is_talked_of_once() -> None:
    for own_first in (True, False):
        interview = in_tdd()
        interview.says("I would use a hash map")
        interview.saves("tests")
        shows(interview, RED)
        interview.wait(60)
        asks = len(interview.asks)

        interview.saves("all of it")
        visible = TestReport(Verdict.PASS, 3, 3)
        interview.play(TestsFinished(run=interview.state.run, digest="all of it", report=visible))
        if own_first:
            shows(interview, GREEN)
        interview.wait(1)
        interview.result(3)
        if not own_first:
            shows(interview, GREEN)
        interview.wait(15)

        assert step_of(interview) is Step.OPTIMIZE
        assert [ask.purpose for ask in interview.asks[asks:] if ask.purpose is not Purpose.NUDGE] == [Purpose.RESULTS]


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


def test_where_the_work_is_talked_over_no_step_contradicts_the_part() -> None:
    talked = Status(as_of=0, session="s", phase="complexity", step="optimize")
    assert statusline.render(talked, 0, "plain").startswith("complexity  ")


# -- what is said ------------------------------------------------------------------------------------------------------


def turn(
    purpose: Purpose, step: Step, want: Want, own: OwnTests | None, phase: str = "approach", said: str = ""
) -> CoachTurn:
    return briefing.brief(
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
        (Want.CLEAR, replace(WEAK, unclear=(12,)), "line twelve"),
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
        (Step.IMPLEMENT, steps.OPEN_IMPLEMENT),
        (Step.VERIFY, steps.OPEN_VERIFY),
        (Step.OPTIMIZE, tuple(line.format("six", "nine") for line in steps.BETTER)),
    ],
)
def test_each_step_opens_with_what_it_is_for(step: Step, pool: tuple[str, ...]) -> None:
    assert " ".join(authored.reply(turn(Purpose.STEP, step, Want.NOTHING, RED))) in pool


def test_what_is_said_of_tests_that_lead_to_code_is_what_was_seen_of_them() -> None:
    some_pass = OwnTests(3, 4, caught=6, mutants=9)
    brief = turn(Purpose.STEP, Step.IMPLEMENT, Want.NOTHING, some_pass)
    assert " ".join(authored.reply(brief)) in steps.OPEN_PARTLY
    code = replace(brief, report=TestReport(Verdict.WRONG, 5, 7))
    assert " ".join(authored.reply(code)) in steps.OPEN_CODE_THERE
    done = replace(code, purpose=Purpose.REPLY, said="my tests are done")
    assert " ".join(authored.reply(done)) in steps.OPEN_CODE_THERE


# -- code that comes first ---------------------------------------------------------------------------------------------


def code_first(*, passed: int = 3) -> Interview:
    interview = in_tdd()
    interview.says("I would use a hash map")
    interview.saves("all of it")
    interview.result(passed)
    return interview


def test_code_that_comes_before_the_tests_is_spoken_of_and_held_up_no_more() -> None:
    interview = code_first()
    interview.result(3)  # the hidden ones, too
    assert interview.phase is Phase.OPTIMIZATION
    assert (interview.last.purpose, interview.last.want) == (Purpose.RESULTS, "tests")

    interview = code_first(passed=2)
    assert interview.phase is Phase.CODING
    assert (interview.last.purpose, interview.last.want) == (Purpose.STEP, "tests")
    asks = len(interview.asks)
    interview.saves("a bit more of it")
    interview.result(2)
    assert Purpose.STEP not in interview.purposes[asks:], "once"


def test_a_beginning_that_is_right_by_chance_is_no_code_before_the_tests() -> None:
    interview = code_first(passed=1)
    assert interview.phase is Phase.APPROACH
    assert tdd.holds(interview.state.test_first)


def test_tests_that_come_after_the_code_need_not_fail_to_lead_on() -> None:
    interview = code_first()
    interview.result(3)
    shows(interview, WEAK)
    assert step_of(interview) is Step.WRITE_TESTS

    shows(interview, GREEN)
    assert step_of(interview) is Step.OPTIMIZE
    assert interview.last.purpose is Purpose.STEP


PASSING = TestReport(Verdict.PASS, 20, 20)


def test_whose_code_came_first_hears_once_what_this_mode_asks_for() -> None:
    brief = replace(turn(Purpose.RESULTS, Step.WRITE_TESTS, Want.TESTS, None, "optimization"), report=PASSING)
    spoken = authored.reply(brief)
    assert " ".join(spoken) in steps.CODE_FIRST or spoken[-1] in " ".join(steps.CODE_FIRST)
    said = tuple(Line(1, 0.0, "interviewer", sentence) for sentence in spoken)
    again = " ".join(authored.reply(replace(brief, transcript=said)))
    assert not any(sentence in again for line in steps.CODE_FIRST for sentence in sentences(line))


def test_in_the_step_of_the_tests_failing_runs_are_no_trouble() -> None:
    interview = in_tdd()
    interview.says("I would use a hash map")
    for version in range(5):
        interview.saves(f"tests {version}")
        interview.result(0)
        shows(interview, FEW)
    facts = interview.state.performance
    assert (facts.bugs_encountered, facts.time_to_first_code) == (0, None)

    shows(interview, RED)
    interview.saves("code")
    interview.result(1)
    assert interview.state.performance.bugs_encountered == 1


@pytest.mark.parametrize(
    "said",
    [
        "why are we still at write tests?",
        "why can't I code yet?",
        "why am I still in the tests step",
        "what is still missing in my tests?",
        "why do I have to write more tests?",
        "why are two tests not enough?",
        "what are you waiting for?",
        "why do you care about tests, it's nearly right",
        "why do you want my tests first",
        "what's the point of writing tests",
    ],
)
def test_who_asks_why_the_step_goes_on_hears_what_it_waits_for(said: str) -> None:
    for want, own, piece in (
        (Want.TESTS, None, "tests of your own"),
        (Want.MORE, FEW, "two tests"),
        (Want.STRONGER, WEAK, "two of nine"),
        (Want.RED, GREEN, "fail"),
    ):
        spoken = " ".join(authored.reply(turn(Purpose.REPLY, Step.WRITE_TESTS, want, own, said=said)))
        assert piece in spoken, (want, spoken)


@pytest.mark.parametrize(
    "said", ["my tests fail as they should, let me code now", "the tests are red, so I'll write the code"]
)
def test_who_wants_to_code_is_not_told_to_write_the_tests_but_what_they_lack(said: str) -> None:
    spoken = " ".join(authored.reply(turn(Purpose.REPLY, Step.WRITE_TESTS, Want.MORE, FEW, said=said)))
    assert "two" in spoken
    ready = " ".join(
        authored.reply(turn(Purpose.REPLY, Step.WRITE_TESTS, Want.MORE, FEW, said="let me write the tests"))
    )
    assert ready in steps.TESTS_AHEAD


# -- a test that is called into question -------------------------------------------------------------------------------


def with_a_mistaken_test() -> Interview:
    interview = in_tdd()
    interview.says("I would use a hash map")
    interview.saves("three tests")
    shows(interview, MISTAKEN)
    return interview


def test_a_save_takes_the_line_away_that_a_test_was_found_on_until_it_is_found_again() -> None:
    interview = with_a_mistaken_test()
    interview.says("let me code")
    assert interview.last.want == "right"

    interview.saves("rewritten")
    interview.says("let me code")
    assert interview.last.want != "right"

    shows(interview, MISTAKEN)
    interview.says("let me code")
    assert interview.last.want == "right"


STANDS_BY_IT = [
    "line twelve is exactly what the statement's example says",
    "I think you are mistaken about line twelve",
    "no, that test is right",
    "but that's what the statement says",
    "my test on line twelve is correct",
    "there is no test on line twelve",
    "I disagree, it's copied from the example",
    "I don't think so, the example gives ten",
    "nothing is wrong with my test",
    "you misread it",
]


@pytest.mark.parametrize("said", STANDS_BY_IT)
def test_who_stands_by_a_test_is_not_held_up_by_it_any_more(said: str) -> None:
    interview = with_a_mistaken_test()

    interview.says(said)

    assert step_of(interview) is Step.IMPLEMENT
    shows(interview, MISTAKEN)
    assert interview.state.test_first.disputed == 1


@pytest.mark.parametrize(
    "said",
    ["is that test right?", "what does the statement say?", "I'll add one for capacity one", "okay, it is wrong"],
)
def test_other_words_leave_the_question_open(said: str) -> None:
    interview = with_a_mistaken_test()

    interview.says(said)

    assert tdd.want(interview.state.test_first) is Want.RIGHT


def accused(line: str) -> tuple[Line, ...]:
    return (Line(1, 0.0, "interviewer", line.format("twelve")),)


@pytest.mark.parametrize("said", STANDS_BY_IT)
def test_an_objection_is_taken_seriously(said: str) -> None:
    brief = turn(Purpose.REPLY, Step.WRITE_TESTS, Want.NOTHING, MISTAKEN, said=said)

    spoken = " ".join(authored.reply(replace(brief, transcript=accused(steps.WANT_RIGHT[0]))))

    assert spoken in steps.LEFT_TO_YOU


@pytest.mark.parametrize("line", steps.WANT_RIGHT)
@pytest.mark.parametrize("purpose", [Purpose.NUDGE, Purpose.REPLY, Purpose.PHASE])
def test_a_test_is_called_into_question_once(line: str, purpose: Purpose) -> None:
    brief = turn(purpose, Step.WRITE_TESTS, Want.RIGHT, MISTAKEN, said="let me code")

    spoken = " ".join(authored.reply(replace(brief, transcript=accused(line))))

    assert spoken
    assert "line twelve" not in spoken


@pytest.mark.parametrize(
    "said",
    [
        "how should I write a test for a class so that you find it?",
        "where do I put my tests?",
        "do you see test functions in my file?",
        "why don't you find my tests?",
        "what's the format for tests?",
        "how do tests need to look so you recognise them?",
        "what do I have to name the test file?",
        "which tests do you pick up?",
        "is an assert under main seen as a test?",
    ],
)
@pytest.mark.parametrize("language", list(steps.FORMS))
def test_who_asks_how_to_write_a_test_that_is_found_hears_the_forms(said: str, language: str) -> None:
    brief = turn(Purpose.REPLY, Step.WRITE_TESTS, Want.TESTS, None, said=said)

    assert " ".join(authored.reply(replace(brief, language=language))) in steps.FORMS[language]


@pytest.mark.parametrize(
    "said",
    [
        "how do I test the empty case?",
        "where does my test go wrong?",
        "which tests should I write?",
        "why does it fail?",
    ],
)
def test_a_question_of_what_to_test_is_another_one(said: str) -> None:
    brief = turn(Purpose.REPLY, Step.WRITE_TESTS, Want.TESTS, None, said=said)

    assert " ".join(authored.reply(brief)) not in steps.FORMS["python"]


@pytest.mark.parametrize("slug", SHIPPED)
def test_every_line_about_tests_passes_the_gate(slug: str) -> None:
    pools = (
        *(steps.WANT_CLEAR, steps.LEFT_TO_YOU, steps.FORMS_OF_CLASSES, *steps.FORMS.values()),
        *(steps.CODE_FIRST, steps.BETTER, steps.BETTER_UNSEEN, *steps.WHY_STILL.values()),
    )
    for line in (line.replace("{}", "twelve") for pool in pools for line in pool):
        for sentence in sentences(line):
            assert not GATES[slug].check(sentence, said="", rung=0).blocked, (slug, sentence)


@pytest.mark.parametrize(
    "said",
    [
        "are those enough?",
        "is three enough?",
        "so is that enough now?",
        "what else should I test?",
        "do I need more tests?",
        "how many wrong solutions do my tests catch?",
    ],
)
def test_who_asks_if_their_tests_are_enough_hears_what_they_would_catch(said: str) -> None:
    spoken = " ".join(authored.reply(turn(Purpose.REPLY, Step.WRITE_TESTS, Want.STRONGER, WEAK, said=said)))

    assert "two of nine" in spoken or "two of the nine" in spoken, spoken


def test_whether_something_else_is_enough_is_no_question_about_tests() -> None:
    for said in ("is one pointer enough?", "would a list be enough?", "is that fast enough?"):
        spoken = " ".join(authored.reply(turn(Purpose.REPLY, Step.WRITE_TESTS, Want.STRONGER, WEAK, said=said)))
        assert "of nine wrong" not in spoken, said
