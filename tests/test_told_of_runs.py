"""What the debrief says of the code is what its runs showed, and of the version that is there at the end."""

import pytest
from msgspec.structs import replace

from mochid import protocol
from mochid.events import AnyEvent, TestsFinished
from mochid.interview.folds import metrics
from mochid.interview.rubric.scorecard import Axis, Level
from mochid.reports import Verdict
from tests.debriefed import CODE, coded, level, reasons, sentences, told_of
from tests.played import Played, report

pytestmark = pytest.mark.fast

# -- one version -------------------------------------------------------------------------------------------------------


def test_a_version_that_fails_hidden_cases_is_no_earlier_one_that_passed_everything() -> None:
    _, card, said = told_of(coded(ok=(4, 4)))

    text = sentences(said)
    assert "At the end, 17 of 19 tests passed." in text
    assert "a version of yours passed" not in text
    assert "which change broke it" not in text
    assert "Bring the failing tests to pass" in text
    assert not [each for each in reasons(card) if "earlier version" in each]


def test_a_version_that_passes_the_visible_cases_alone_lifts_no_level() -> None:
    one = coded()
    one.events = [(seq, _with_few_hidden(event)) for seq, event in one.events]

    _, card, said = told_of(one)

    assert "8 of 19" in sentences(said)
    assert level(card, Axis.CODING) is Level.NO_HIRE
    assert "came easily" not in sentences(said)


def _with_few_hidden(event: AnyEvent) -> AnyEvent:
    if isinstance(event, TestsFinished) and event.report.total == 19:
        return replace(event, report=report(8, 19, hidden=13))
    return event


def test_a_version_seen_to_pass_less_than_the_last_one_was_run_on_is_no_better() -> None:
    one = Played()
    one.says("let me code")
    one.saves("first", report(6))
    one.saves("second", report(4, 4))
    one.waits(3)

    _, _, said = told_of(one)
    assert "which change broke it" not in sentences(said)


# -- the end -----------------------------------------------------------------------------------------------------------


def test_a_file_that_does_not_compile_at_the_end_is_not_what_passed() -> None:
    one = coded()
    one.saves(CODE + "  x(", report(0, verdict=Verdict.COMPILE_ERROR))

    _, card, said = told_of(one)

    text = sentences(said)
    assert "You finished with" not in text
    assert "A version of yours passed all 19 tests. What you saved last does not run." in text
    assert "All 19 tests passed" not in " ".join(reasons(card))
    assert "Go back to the version that passed all 19 tests" in text
    assert "Try this on your own" not in text
    assert level(card, Axis.CODING) is Level.LEAN_NO_HIRE


def test_a_file_that_was_emptied_at_the_end_is_not_what_passed() -> None:
    one = coded()
    one.saves("pass\n", report(0))

    _, card, said = told_of(one)

    text = sentences(said)
    assert "You finished with" not in text
    assert "What you saved last is what the file held at the beginning." in text
    assert level(card, Axis.CODING) is Level.LEAN_NO_HIRE


def test_what_was_saved_and_not_run_is_not_what_passed_and_is_held_against_nobody() -> None:
    one = coded()
    before = len(one.events)
    one.saves("def two_sum(): return 1\n", report(1))
    one.events = one.events[: before + 1]

    _, card, said = told_of(one)

    text = sentences(said)
    assert "You finished with" not in text
    assert "What you saved last was not run, so I can't say what it does." in text
    assert level(card, Axis.CODING) is Level.HIRE
    assert not [claim for claim in said.to_work_on if "saved last" in claim.text]


def test_a_fall_is_no_praise() -> None:
    one = coded()
    one.waits(30)
    one.saves(CODE + "#x", report(1))
    one.waits(3)

    _, card, said = told_of(one)

    assert "An earlier version of yours passed all 19 tests." in reasons(card)
    assert not [claim for claim in said.went_well if "passed" in claim.text]
    assert "Before that, a version of yours passed all 19 tests." in sentences(said)


def test_what_is_saved_in_a_break_is_the_newest_version_too() -> None:
    one = coded()
    one.does(protocol.Pause())
    one.saves(CODE + "#x", report(2))

    told, _, said = told_of(one)

    assert [save.own for save in told.saves] == [False, True, True]
    assert "You finished with" not in sentences(said)


# -- the follow-up -----------------------------------------------------------------------------------------------------


def test_work_on_the_follow_up_takes_nothing_from_the_problem_before_it() -> None:
    before, after = coded(), coded()
    for one in (before, after):
        while one.state.phase != "followup":
            one.does(protocol.Next())
    after.saves(CODE.replace("two_sum", "two_sum_sorted"), report(0))
    after.waits(5)

    _, first, _ = told_of(before)
    told, second, said = told_of(after)

    assert [mark.level for mark in second.marks] == [mark.level for mark in first.marks]
    assert "You finished with all 19 tests passing." in sentences(said)
    assert metrics.of(told).bugs_introduced == 0
    assert metrics.of(told).test_pass_rate == 1
    assert len(told.saves) == 3, "it is told"


def test_whoever_comes_to_the_follow_up_with_nothing_that_works_still_works_on_the_problem() -> None:
    one = coded(ok=(2, 6))
    while one.state.phase != "followup":
        one.does(protocol.Next())
    one.saves(CODE + "# mended", report(6))
    one.waits(5)

    _, _, said = told_of(one)
    assert "You finished with all 19 tests passing." in sentences(said)


# -- on the way --------------------------------------------------------------------------------------------------------


def test_only_what_broke_something_that_passed_is_said_to_have_broken_something() -> None:
    def way(*results: int) -> Played:
        one = coded(ok=(2, 6))
        for i, passed in enumerate(results):
            one.waits(30)
            one.saves(f"{CODE}#{i}", report(passed))
            one.waits(3)
        return one

    _, card, _ = told_of(way(3, 2, 6))
    assert not [each for each in reasons(card) if "broke something" in each]
    assert level(card, Axis.CODING) is Level.STRONG_HIRE

    one = way(3, 2, 6, 5, 6)
    _, card, _ = told_of(one)
    (reason,) = [each for mark in card.marks for each in mark.reasons if "broke something" in each.text]
    assert reason.text == "On the way, 2 versions broke something."
    runs = {seq: event.report.passed for seq, event in one.events if isinstance(event, TestsFinished)}
    assert [runs[seq] for seq in reason.seqs] == [2, 5]
