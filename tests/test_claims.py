"""What a coach says of the tests is compared with what they said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.gate.claims import Known, is_made_up
from mochid.interview.words.sentences import sentences
from mochid.problem import Problem
from mochid.reports import CaseResult, OwnTests, TestReport, Verdict
from tests.leakbench import corpus
from tests.shipped import SHIPPED

pytestmark = pytest.mark.fast

CASES = (
    CaseResult("plain", Verdict.PASS),
    CaseResult("twice", Verdict.PASS),
    CaseResult("empty", Verdict.WRONG),
)
SOME = Known(TestReport(Verdict.WRONG, 5, 8, CASES), None, "")
ALL = Known(TestReport(Verdict.PASS, 8, 8, CASES[:2]), None, "")
NONE_YET = Known(None, None, "I'd go through it once.")
OWN = Known(None, OwnTests(2, 3, 1, 4), "")


@pytest.mark.parametrize(
    "sentence",
    [
        "All tests pass.",
        "Everything is green, so let us talk about what it costs.",
        "Six of eight cases pass.",
        "Five of nine tests passed.",
        "Four tests fail.",
        "Nothing passes yet.",
        "You have 6 out of 8 passing.",
        "All eight cases went through.",
    ],
)
def test_another_result_than_the_runs_is_made_up(sentence: str) -> None:
    assert is_made_up(sentence, SOME)


@pytest.mark.parametrize(
    "sentence",
    [
        "Five of eight cases pass.",
        "Three tests fail, so where would you look first?",
        "Two of the three visible tests pass.",
        "Five passed and three failed.",
        "Everything passes except three cases.",
        "All the small ones pass.",
        "Once all tests pass, we can talk about the cost.",
        "What would you do if six of eight passed?",
        "You said that everything passes.",
        "How many of your tests pass?",
        "It goes through the list once.",
    ],
)
def test_what_the_run_showed_and_what_claims_nothing_is_not(sentence: str) -> None:
    assert not is_made_up(sentence, SOME)


def test_all_is_all_of_them_and_not_only_what_can_be_seen() -> None:
    assert not is_made_up("All tests pass.", ALL)
    hidden_fails = Known(TestReport(Verdict.WRONG, 7, 8, CASES[:2]), None, "")
    assert is_made_up("All tests pass.", hidden_fails)
    assert not is_made_up("All the visible tests pass.", hidden_fails)


def test_own_tests_are_results_too() -> None:
    assert not is_made_up("Two of your tests pass.", OWN)
    assert is_made_up("All your tests pass.", OWN)


@pytest.mark.parametrize(
    "sentence",
    [
        "It passes.",
        "Case three fails.",
        "The second case expected two and got three.",
        "Your code crashed.",
        "All green now, it passed.",
    ],
)
def test_where_nothing_has_run_there_is_no_result(sentence: str) -> None:
    assert is_made_up(sentence, NONE_YET)


def test_who_tells_of_a_run_may_be_answered() -> None:
    assert not is_made_up("So case three fails.", Known(None, None, "I ran it and case three fails"))


def test_a_good_interviewer_who_tells_of_no_result_is_never_accused() -> None:
    """What the authors of the corpus wrote without a run in mind."""
    quiet = {"clarify", "guess", "api", "smalltalk", "pacing", "nohint", "statement", "probe"}
    lines = [one for one in corpus.fair("learned", list(SHIPPED.values())) if one.family in quiet]
    accused = [line for line in lines for text in line.sentences if is_made_up(text, NONE_YET)]

    assert len(lines) > 5000
    assert len(accused) <= 0.001 * len(lines), accused


@given(st.text(max_size=200), st.integers(0, 5), st.integers(0, 5))
def test_any_sentence_can_be_looked_at(sentence: str, passed: int, more: int) -> None:
    known = Known(TestReport(Verdict.WRONG, passed, passed + more), None, "")
    assert is_made_up(sentence, known) in (True, False)


@pytest.mark.parametrize("problem", SHIPPED.values(), ids=list(SHIPPED))
def test_what_a_problem_has_to_say_tells_of_no_run(problem: Problem) -> None:
    told = (problem.spoken, *(c.answer for c in problem.clarifications), *problem.probes, *problem.examples_to_ask)
    later = (*problem.optimizations, *problem.reflections, *problem.followups)
    hints = (hint for level in (1, 2, 3) for hint in problem.hints.rung(level))
    assert not [text for line in (*told, *hints, *later) for text in sentences(line) if is_made_up(text, NONE_YET)]
