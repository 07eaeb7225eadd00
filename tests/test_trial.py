"""Saves and test runs: what is run, and what of it is spoken."""

import pytest

from mochid.effects import CancelRun, Hush, Measure, RunTests
from mochid.events import (
    Analysed,
    Commanded,
    Measured,
    Recovered,
    RunFailed,
    SettingsChanged,
    SolutionUnreadable,
    TestsFinished,
    Typing,
)
from mochid.interview.phases import Phase
from mochid.protocol import Abort, Done, Next, Refused, Run
from mochid.reports import Finding, TestReport, Verdict
from mochid.settings import Settings
from mochid.talk import Purpose
from tests.interviewing import Interview, coding
from tests.walking import GROWTH, report

pytestmark = pytest.mark.fast

LOOPS = (Finding("nested-loops", 2, "How often does line 2 run?", 0.9),)
PERHAPS = (Finding("off-by-one", 3, "Where does the range end?", 0.4),)


def test_each_save_is_run_and_shown_but_not_spoken_while_coding() -> None:
    talk = coding()
    asks = len(talk.asks)
    talk.saves("half a try")
    assert [(run.digest, run.hidden) for run in talk.runs] == [("half a try", False)]

    talk.result(1)
    assert (talk.state.passed, talk.state.total) == (1, 3)
    assert len(talk.asks) == asks


def test_a_watch_that_begins_anew_is_not_a_save() -> None:
    talk = coding()
    talk.saves("first try")
    talk.result(1)
    talk.saves("first try")

    assert talk.effects == ()


@pytest.mark.parametrize("hidden", [False, True])
def test_new_walls_have_the_newest_version_run_again_as_it_was_and_nothing_is_told_twice(hidden: bool) -> None:
    talk = coding()
    talk.saves("first try")
    if hidden:
        talk.result(3)
    talk.result(3 if hidden else 1)
    asks, run = len(talk.asks), talk.state.run

    talk.play(SettingsChanged(settings=Settings(), new_walls=True))
    assert [(again.run, again.digest, again.hidden) for again in talk.runs] == [(run + 1, "first try", hidden)]

    talk.result(3 if hidden else 1)
    assert len(talk.asks) == asks
    assert not talk.state.testing


def test_other_settings_run_nothing_again() -> None:
    talk = coding()
    talk.saves("first try")
    talk.result(1)
    talk.play(SettingsChanged(settings=Settings()))
    assert not talk.runs


def test_what_was_saved_while_the_daemon_was_away_cuts_no_welcome_but_the_next_save_does() -> None:
    talk = coding()
    talk.prompt = False
    talk.play(Recovered(last_at=talk.at))

    talk.saves("saved meanwhile")
    assert talk.runs
    assert not [effect for effect in talk.effects if isinstance(effect, Hush)]
    assert talk.state.saying
    assert talk.state.saying.purpose is Purpose.WELCOME_BACK

    talk.saves("saved now")
    assert [effect for effect in talk.effects if isinstance(effect, Hush)]


@pytest.mark.parametrize(
    "blank",
    [
        TestReport(Verdict.COMPILE_ERROR, 0, 3, explanation="I don't find a class called LRUCache in your file."),
        TestReport(Verdict.RE, 0, 3, explanation="twice is not written yet: it still raises NotImplementedError."),
    ],
    ids=["an empty file", "a new file"],
)
def test_where_nothing_is_written_nothing_is_debugged(blank: TestReport) -> None:
    talk = coding()
    talk.saves("emptied")
    talk.types(Run())
    talk.play(TestsFinished(run=talk.state.run, digest=talk.state.digest, report=blank))
    talk.wait(1)

    assert talk.last.purpose is Purpose.RESULTS
    assert talk.phase is Phase.TESTING
    assert talk.state.outcome

    talk.saves("a try")
    talk.result(1)
    assert talk.phase is Phase.DEBUGGING


def test_nothing_saved_is_nothing_to_run() -> None:
    talk = Interview()

    assert isinstance(talk.types(Run()), Refused)


def test_results_that_were_asked_for_are_spoken_in_any_phase() -> None:
    talk = Interview()
    talk.saves("stub")
    talk.says("run the tests")
    talk.result(0)

    assert (talk.phase, talk.last.purpose) == (Phase.UNDERSTANDING, Purpose.RESULTS)


def test_an_editor_that_writes_twice_is_told_once() -> None:
    talk = coding()
    talk.types(Run())
    talk.play(TestsFinished(run=talk.state.run, digest="stub", report=report(Verdict.WRONG)))
    talk.wait(0.2)
    talk.saves("formatted")
    talk.wait(0.3)
    assert talk.last.purpose is not Purpose.RESULTS

    talk.result(1)
    assert talk.purposes.count(Purpose.RESULTS) == 1


def test_when_all_visible_cases_pass_the_hidden_ones_are_run_before_a_word_is_said() -> None:
    talk = coding()
    talk.saves("right")
    talk.result(3)
    assert talk.phase is Phase.TESTING
    assert [(run.digest, run.hidden) for run in talk.runs] == [("right", True)]
    assert talk.last.purpose is not Purpose.RESULTS

    talk.result(5, 5)
    assert (talk.phase, talk.last.purpose, talk.last.left) == (Phase.OPTIMIZATION, Purpose.RESULTS, "testing")
    assert not talk.runs


def test_a_hidden_case_that_fails_leads_to_debugging() -> None:
    talk = coding()
    talk.saves("nearly right")
    talk.result(3)
    talk.result(4, 5)

    assert (talk.phase, talk.last.purpose, talk.last.left) == (Phase.DEBUGGING, Purpose.RESULTS, "testing")


@pytest.mark.parametrize("phase", ["optimization", "complexity", "reflection", "followup"])
def test_what_is_saved_late_is_run_on_the_hidden_cases_too_without_a_word(phase: str) -> None:
    talk = coding(unhurried=True)
    talk.saves("right")
    talk.result(3)
    talk.result(5, 5)
    while talk.phase != phase:
        talk.types(Next())
    asks = len(talk.asks)
    talk.saves("tidier")
    talk.play(TestsFinished(run=talk.state.run, digest="tidier", report=report(Verdict.PASS)))
    assert [(run.digest, run.hidden) for run in talk.runs] == [("tidier", True)]

    talk.play(TestsFinished(run=talk.state.run, digest="tidier", report=report(Verdict.PASS)))
    assert not talk.runs
    assert (talk.phase, len(talk.asks)) == (phase, asks)


def test_results_asked_for_while_talking_about_the_cost_are_those_of_the_hidden_cases_too() -> None:
    talk = coding(unhurried=True)
    while talk.phase is not Phase.COMPLEXITY:
        talk.types(Next())
    talk.saves("right at last")
    talk.result(3)
    talk.result(5, 5)
    talk.types(Run())
    talk.result(3)
    assert [run.hidden for run in talk.runs] == [True]
    talk.result(5, 5)
    assert talk.last.purpose is Purpose.RESULTS


def test_what_is_written_before_its_time_is_judged_as_well() -> None:
    talk = Interview()
    talk.saves("stub")
    talk.saves("right from the start")
    talk.result(3)

    assert (talk.phase, [run.hidden for run in talk.runs]) == (Phase.TESTING, [True])


def test_a_file_nobody_has_worked_on_is_not_run_on_the_hidden_cases() -> None:
    talk = Interview()
    talk.saves("found here, and right")
    effects = talk.play(TestsFinished(run=talk.state.run, digest=talk.state.digest, report=report(Verdict.PASS)))

    assert not [effect for effect in effects if isinstance(effect, RunTests)]


def test_the_same_failure_is_not_told_twice_unless_asked_for() -> None:
    talk = coding()
    talk.types(Run())
    talk.result(1)
    talk.saves("no better")
    assert talk.phase is Phase.TESTING
    talk.result(1)
    assert talk.phase is Phase.DEBUGGING
    assert talk.purposes.count(Purpose.RESULTS) == 1

    talk.saves("a little better")
    talk.result(2)
    assert talk.purposes.count(Purpose.RESULTS) == 2
    talk.says("try again")
    talk.result(2)
    assert talk.purposes.count(Purpose.RESULTS) == 3


def test_an_optimisation_that_breaks_the_code_is_noticed_when_asked() -> None:
    talk = coding()
    talk.saves("right")
    talk.result(3)
    talk.result(5, 5)
    talk.saves("faster, and wrong")
    talk.result(2)
    assert talk.phase is Phase.OPTIMIZATION

    talk.says("run the tests")
    talk.result(2)
    assert (talk.phase, talk.last.left) == (Phase.DEBUGGING, "optimization")


def test_a_run_that_could_not_be_made_is_spoken_of_if_it_was_asked_for() -> None:
    talk = coding()
    talk.saves("first try")
    talk.play(RunFailed(run=talk.state.run, why="There is no sandbox here."))
    assert talk.last.purpose is not Purpose.TROUBLE
    assert talk.state.note == "There is no sandbox here."

    talk.types(Run())
    talk.play(RunFailed(run=talk.state.run, why="There is no sandbox here."))
    assert (talk.last.purpose, talk.last.said) == (Purpose.TROUBLE, "There is no sandbox here.")


def test_a_sure_finding_is_brought_up_at_the_next_silence_once() -> None:
    talk = coding()
    talk.saves("two loops")
    talk.play(Analysed(run=talk.state.run, digest="two loops", findings=LOOPS + PERHAPS))
    talk.wait(31)
    assert talk.last.purpose is Purpose.FINDING

    talk.saves("two loops still")
    talk.play(Analysed(run=talk.state.run, digest="two loops still", findings=LOOPS))
    talk.wait(61)  # nobody has said a word since
    assert talk.last.purpose is Purpose.NUDGE


def test_code_that_fails_some_of_its_tests_is_spoken_of_once_when_nobody_types_or_talks() -> None:
    talk = coding()
    talk.saves("half right")
    talk.result(1)
    talk.wait(20)
    talk.play(Typing())
    talk.wait(20)
    assert Purpose.RESULTS not in talk.purposes

    talk.wait(15)
    assert (talk.phase, talk.last.purpose) == (Phase.CODING, Purpose.RESULTS)
    talk.wait(200)
    talk.saves("half right, in other words")
    talk.result(1)
    talk.wait(200)
    assert talk.purposes.count(Purpose.RESULTS) == 1

    talk.saves("nearly right")
    talk.result(2)
    talk.wait(200)
    assert talk.purposes.count(Purpose.RESULTS) == 2


def test_a_failing_case_does_not_wait_as_long_as_yet_another_question_would() -> None:
    talk = coding()
    talk.wait(400)
    assert talk.state.nudges > 2
    talk.saves("half right")
    talk.result(1)
    talk.wait(58)
    assert Purpose.RESULTS not in talk.purposes
    talk.wait(5)
    assert talk.last.purpose is Purpose.RESULTS


@pytest.mark.parametrize(("before", "passed"), [("def solve", 0), ("right", 3)])
def test_what_passes_nothing_yet_or_everything_is_not_called_a_failure(before: str, passed: int) -> None:
    talk = coding()
    talk.saves(before)
    talk.result(passed)
    if passed:
        talk.result(5, 5)
    spoken = talk.purposes.count(Purpose.RESULTS)
    talk.wait(60)
    assert talk.purposes.count(Purpose.RESULTS) == spoken


@pytest.mark.parametrize(
    "said",
    [
        "I think counting is enough",
        "mixed ones maybe",
        "counting should do",
        "so that covers everything",
        "perhaps the order matters",
        "it could be the empty text",
        "probably the nested ones",
        "I suppose a set is enough",
        "I believe this handles all of them",
        "I don't think duplicates matter",
        "the order might matter",
        "not sure about the edges",
        "I expect that to be all",
    ],
)
def test_a_guess_at_code_that_fails_is_answered_with_what_the_tests_show_once(said: str) -> None:
    talk = coding()
    talk.saves("half right")
    talk.result(1)
    talk.says(said)
    assert (talk.last.purpose, talk.last.said) == (Purpose.RESULTS, said)
    talk.says(said)
    talk.wait(60)
    assert talk.purposes.count(Purpose.RESULTS) == 1


@pytest.mark.parametrize(
    "said",
    [
        "now I'm adding the loop",
        "adding a check for empty",
        "maybe I should add a loop here",
        "I think I'll write a helper",
        "let me rename that",
        "next I return the count",
        "I think I'm halfway",
        "I think my phone is ringing",
        "maybe a stack would be better",
        "what does a pair mean?",
        "hm",
    ],
)
def test_who_says_what_they_write_is_not_told_of_a_failure(said: str) -> None:
    talk = coding()
    talk.saves("half right")
    talk.result(1)
    talk.says(said)
    assert talk.last.purpose is not Purpose.RESULTS


def test_nothing_is_said_of_a_failure_while_there_is_no_sign_of_one() -> None:
    talk = coding()
    talk.saves("right so far")
    talk.says("I think counting is enough")  # the tests are still running
    assert talk.last.purpose is Purpose.REPLY


def test_a_guess_of_the_analyzer_is_kept_to_itself() -> None:
    talk = coding()
    talk.saves("a range")
    talk.play(Analysed(run=talk.state.run, digest="a range", findings=PERHAPS))
    talk.wait(31)

    assert talk.last.purpose is Purpose.NUDGE


# -- what passed, and fails ---------------------------------------------------------------------------------------------


def improving() -> Interview:
    """An interview in which everything passes, and is to be made better."""
    talk = coding(unhurried=True)
    passed(talk, "right")
    assert talk.phase is Phase.OPTIMIZATION
    return talk


def test_a_change_that_breaks_what_passed_leads_back_to_debugging() -> None:
    talk = improving()
    talk.saves("broken")
    talk.result(1)
    assert talk.phase is Phase.OPTIMIZATION, "perhaps they are in the middle of it"

    talk.wait(10)
    assert (talk.phase, talk.last.purpose, talk.last.left) == (Phase.DEBUGGING, Purpose.RESULTS, "optimization")


def test_a_change_that_breaks_hidden_cases_alone_leads_back_as_well() -> None:
    talk = improving()
    talk.saves("broken where it can't be seen")
    talk.play(TestsFinished(run=talk.state.run, digest=talk.state.digest, report=report(Verdict.PASS)))
    talk.result(4, 5)
    talk.wait(10)

    assert (talk.phase, talk.last.purpose) == (Phase.DEBUGGING, Purpose.RESULTS)


def test_a_change_that_is_mended_at_once_is_not_mentioned() -> None:
    talk = improving()
    asks = talk.purposes.count(Purpose.RESULTS)
    talk.saves("half a change")
    talk.result(1)
    talk.wait(3)
    talk.saves("a whole one")
    for _ in range(2):
        talk.play(TestsFinished(run=talk.state.run, digest="a whole one", report=report(Verdict.PASS)))
    talk.wait(20)

    assert (talk.phase, talk.purposes.count(Purpose.RESULTS)) == (Phase.OPTIMIZATION, asks)


def test_who_goes_on_writing_is_not_told_of_a_change_that_is_half_done() -> None:
    talk = improving()
    talk.saves("half a change")
    talk.result(1)
    for _ in range(5):
        talk.wait(4)
        talk.play(Typing())
    assert talk.phase is Phase.OPTIMIZATION

    talk.wait(10)
    assert talk.phase is Phase.DEBUGGING


# -- a file that can't be read -------------------------------------------------------------------------------------------

GONE = "solution.py is not in /home/me now; I'll read it as soon as you save it there."


def test_the_tests_of_an_earlier_version_are_called_that() -> None:
    talk = coding()
    talk.saves("nearly right")
    talk.result(2)
    talk.play(SolutionUnreadable(why=GONE))
    told = talk.types(Run())

    assert isinstance(told, Done)
    assert GONE in told.message
    assert "last version" in told.message
    assert (talk.last.purpose, talk.last.said) == (Purpose.TROUBLE, GONE)
    talk.result(2)
    talk.wait(10)
    assert talk.last.purpose is Purpose.RESULTS


def test_who_asks_aloud_for_tests_of_a_file_that_is_gone_is_told_so_as_well() -> None:
    talk = coding()
    talk.saves("nearly right")
    talk.result(2)
    talk.play(SolutionUnreadable(why=GONE))
    talk.says("run the tests")

    assert [ask.said for ask in talk.asks[-1:]] == [GONE]


@pytest.mark.parametrize("version", ["nearly right", "another one"])
def test_a_file_that_is_back_is_no_trouble_any_more(version: str) -> None:
    talk = coding()
    talk.saves("nearly right")
    talk.result(2)
    talk.play(SolutionUnreadable(why=GONE))
    assert talk.state.note == GONE
    talk.saves(version)
    assert talk.state.note == ""

    told = talk.types(Run())
    assert isinstance(told, Done)
    assert told.message == "Running the tests."


def test_a_run_that_failed_leaves_nothing_of_the_one_before_in_the_status() -> None:
    talk = coding()
    talk.saves("nearly right")
    talk.result(2)
    talk.saves("right")
    talk.play(RunFailed(run=talk.state.run, why="Node did not start."))

    assert (talk.state.verdict, talk.state.total, talk.state.failure) == ("", 0, "")
    assert talk.state.note == "Node did not start."


# -- measuring ---------------------------------------------------------------------------------------------------------


def measures(talk: Interview) -> list[Measure]:
    return [effect for effect in talk.effects if isinstance(effect, Measure)]


def passed(talk: Interview, digest: str) -> None:
    """A version that passes everything, and has settled."""
    talk.saves(digest)
    passes(talk)


def passes(talk: Interview) -> None:
    """The run in progress passes, and the one on the hidden cases that may follow."""
    talk.result(3)
    if talk.runs:
        talk.result(5, 5)


def test_what_passes_the_hidden_cases_too_is_measured_once() -> None:
    talk = coding()
    talk.saves("right")
    talk.result(3)
    assert not measures(talk)

    talk.result(5, 5)
    (asked,) = measures(talk)
    assert (asked.run, asked.digest) == (talk.state.run, "right")

    talk.play(Measured(run=asked.run, digest="right", growth=GROWTH))
    talk.types(Run())
    passes(talk)
    assert not measures(talk)


def test_what_fails_is_not_measured() -> None:
    talk = coding()
    talk.saves("wrong")
    talk.result(2)

    assert not measures(talk)


def test_a_better_version_is_measured_while_optimizing() -> None:
    talk = coding()
    passed(talk, "right")
    assert talk.phase is Phase.OPTIMIZATION
    talk.play(Measured(run=talk.state.measuring, digest="right", growth=GROWTH))
    talk.saves("better")
    made = report(Verdict.PASS)
    talk.play(TestsFinished(run=talk.state.run, digest="better", report=made))
    effects = talk.play(TestsFinished(run=talk.state.run, digest="better", report=made))

    assert [effect.digest for effect in effects if isinstance(effect, Measure)] == ["better"]


def test_a_save_makes_the_measurement_of_the_version_before_stale() -> None:
    talk = coding()
    passed(talk, "right")
    run = talk.state.measuring
    talk.saves("next")
    before = talk.state
    talk.play(Measured(run=run, digest="right", growth=GROWTH))

    assert talk.state == before
    assert (before.measuring, before.measured) == (0, "")


def test_a_run_that_got_in_between_has_it_measured_again() -> None:
    talk = coding()
    passed(talk, "right")
    talk.types(Run())
    passes(talk)

    assert [asked.digest for asked in measures(talk)] == ["right"]


def test_the_end_of_the_interview_ends_a_measurement() -> None:
    talk = coding()
    passed(talk, "right")
    effects = talk.play(Commanded(request=1, command=Abort()))

    assert CancelRun(run=talk.state.run) in effects
    assert talk.state.measuring == 0


def test_a_daemon_that_was_away_measures_again() -> None:
    talk = coding()
    passed(talk, "right")
    effects = talk.play(Recovered(last_at=talk.at))

    assert [effect.digest for effect in effects if isinstance(effect, Measure)] == ["right"]
