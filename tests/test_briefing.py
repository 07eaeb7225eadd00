"""The brief holds what may be known, and no more."""

import pytest

from mochid.effects import Ask
from mochid.interview.coach.briefing import MAX_CODE, MAX_LINE, MAX_LINES, brief, said
from mochid.problems import bank
from mochid.reports import CaseResult, Finding, Growth, TestReport, Verdict
from mochid.settings import CoachSettings
from mochid.talk import CoachTurn, Line, Purpose

pytestmark = pytest.mark.fast

PROBLEM = bank.find("two_sum")


def briefed(ask: Ask, **more: object) -> CoachTurn:
    given: dict[str, object] = {
        "transcript": (),
        "code": "",
        "report": None,
        "findings": (),
        "elapsed": 60.0,
        "remaining": 600.0,
        "mode": "normal",
        "seed": 1,
        "settings": CoachSettings(),
    }
    return brief(ask, problem=PROBLEM, **{**given, **more})  # type: ignore[arg-type]


def asked(purpose: Purpose = Purpose.REPLY, phase: str = "coding", rung: int = 0, index: int = 0) -> Ask:
    return Ask(turn=3, purpose=purpose, phase=phase, said="hm", rung=rung, rung_index=index)


def everything(turn: CoachTurn) -> str:
    """All text in a brief."""
    return str(turn)


@pytest.mark.parametrize(
    "phase", ["understanding", "approach", "coding", "testing", "optimization", "complexity", "followup"]
)
def test_only_the_rung_that_is_served_is_in_the_brief(phase: str) -> None:
    turn = briefed(asked(Purpose.HINT, phase, rung=2, index=1))
    rungs = [text for level in (1, 2, 3) for text in PROBLEM.hints.rung(level)]
    assert (turn.purpose, turn.rung, turn.rung_text) == (Purpose.HINT, 2, PROBLEM.hints.level_2[1])
    assert [text for text in rungs if text in everything(turn)] == [PROBLEM.hints.level_2[1]]
    without = everything(briefed(asked(Purpose.REPLY, phase, rung=2, index=1)))
    assert not [text for text in rungs if text in without]


@pytest.mark.parametrize(("rung", "index"), [(0, 0), (1, 99), (4, 0), (2, -1)])
def test_a_rung_that_does_not_exist_is_no_hint(rung: int, index: int) -> None:
    turn = briefed(asked(Purpose.HINT, rung=rung, index=index))
    assert (turn.purpose, turn.rung, turn.rung_text) == (Purpose.NO_HINT, 0, "")


def test_the_answer_is_not_in_the_brief() -> None:
    text = everything(briefed(asked(phase="followup")))
    assert PROBLEM.reference not in text
    assert not [never for never in PROBLEM.hints.never_say if never in text]
    assert not [case.why for case in PROBLEM.hidden if case.why and case.why in text]
    assert not [mutant for mutant in PROBLEM.mutants if mutant in text]


def test_questions_about_a_better_way_wait_for_their_phase() -> None:
    early, late = briefed(asked(phase="coding")), briefed(asked(phase="followup"))
    assert (early.optimizations, early.reflections, early.followups) == ((), (), ())
    assert (late.optimizations, late.followups) == (PROBLEM.optimizations, PROBLEM.followups)
    assert briefed(asked(phase="optimization")).optimizations
    assert not briefed(asked(phase="optimization")).followups


def test_hidden_cases_stay_behind_and_their_count_does_not() -> None:
    cases = (CaseResult("a", Verdict.PASS), CaseResult("hidden 1", Verdict.WRONG, hidden=True, input="secret"))
    report = briefed(asked(), report=TestReport(Verdict.WRONG, 1, 2, cases=cases)).report
    assert report
    assert (report.cases, report.passed, report.total, report.verdict) == (cases[:1], 1, 2, Verdict.WRONG)


def test_only_what_the_analyzer_is_sure_of_is_passed_on() -> None:
    sure, unsure = Finding("a", 1, "What?", 0.9), Finding("b", 2, "Hm?", 0.4)
    assert briefed(asked(), findings=(unsure, sure)).findings == (sure,)


def test_a_brief_is_bounded_and_keeps_the_newest_talk() -> None:
    talk = [Line(seq, 0.0, "candidate", f"{seq} " + "word " * 1000) for seq in range(1000)]
    turn = briefed(asked(), transcript=talk, code="x = 1\n" * 100_000)
    assert len(turn.code) <= MAX_CODE
    assert len(turn.transcript) == MAX_LINES
    assert all(len(line.text) <= MAX_LINE for line in turn.transcript)
    assert turn.transcript[-1].seq == 999


def test_tone_and_clock_are_passed_on() -> None:
    turn = briefed(asked(), settings=CoachSettings(personality="challenging", helpfulness="gentle"))
    assert (turn.personality, turn.helpfulness) == ("challenging", "gentle")
    assert (turn.elapsed, turn.remaining, turn.turn, turn.phase) == (60.0, 600.0, 3, "coding")


def test_what_the_candidate_said_ends_with_the_latest_utterance() -> None:
    talk = (
        Line(1, 0.0, "candidate", "i would\nuse a heap"),
        Line(2, 0.0, "interviewer", "Why?"),
        Line(3, 0.0, "note", "tests ran"),
        Line(4, 0.0, "candidate", "is it a heap"),
    )
    assert said(talk, "x = 1") == "x = 1\ni would use a heap\nis it a heap"


GREW = Growth(time="O(n^2)", sentence="between 512 and 8,192 elements the work grew like n squared")


@pytest.mark.parametrize("phase", ["optimization", "complexity", "reflection", "followup"])
def test_a_coach_knows_how_the_code_was_measured_to_grow_once_that_is_a_topic(phase: str) -> None:
    assert briefed(asked(phase=phase), growth=GREW).growth == GREW


@pytest.mark.parametrize(
    ("phase", "growth"),
    [("coding", GREW), ("testing", GREW), ("complexity", None), ("complexity", Growth(sentence="I can't tell."))],
)
def test_before_that_or_where_it_could_not_be_told_nothing_is_known(phase: str, growth: Growth | None) -> None:
    assert briefed(asked(phase=phase), growth=growth).growth is None
