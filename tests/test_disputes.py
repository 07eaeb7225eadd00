"""Who argues with a test or with the interviewer is led back to the statement, and to the case that fails."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.coach import failures, questions
from mochid.interview.coach.authored import reply
from mochid.interview.meaning import disputes
from mochid.interview.words.sentences import sentences
from mochid.interview.words.wording import opening
from tests.shipped import GATES, SHIPPED
from tests.test_authored import FAILING, PASSING, turn

pytestmark = pytest.mark.fast

AGAINST_A_TEST = [
    "the test is wrong, my code is correct",
    "your test is wrong",
    "I think the test is broken",
    "this test can't be right",
    "that expected value is wrong",
    "the expected output is wrong, it should be 2",
    "my code is right, your test isn't",
    "there's a bug in your test",
    "the tests are buggy",
    "the test must be wrong",
    "is the test wrong?",
    "maybe the test is wrong",
    "is there a mistake in the tests?",
    "that test makes no sense",
    "I disagree with that test",
    "that's not what the statement says",
    "No. You are wrong. It should be 2.",
    "no, you are wrong",
    "you made a mistake",
    "my solution is right, I'm sure",
    "my answer is correct",
    "no, it should be 2",
    "I don't agree, the result should be 2",
]
NO_ARGUMENT = [
    "am I wrong?",
    "I was wrong, the index should start at one",
    "my test is wrong",
    "one of my tests was wrong",
    "I think I'm wrong about the test",
    "that's wrong, I should return the other one",
    "what is wrong with the test?",
    "the condition should be less or equal",
    "I see, setting an existing key has to refresh it too",
    "I'd test it with an empty list",
    "start should be 0",
    "it returns the wrong index",
    "with one, three, five the answer is eight",
]


@pytest.mark.parametrize("said", AGAINST_A_TEST)
@pytest.mark.parametrize("phase", ["coding", "testing", "debugging"])
def test_who_argues_hears_which_case_fails_and_is_asked_what_the_statement_says(said: str, phase: str) -> None:
    fact, question = reply(turn(said=said, phase=phase, report=FAILING))
    assert '"equal values"' in fact
    assert question in failures.BY_STATEMENT


def test_who_names_an_input_of_a_failing_case_and_another_result_argues_about_it() -> None:
    (case,) = [case for case in FAILING.cases if not case.hidden and "3, 3" in case.input]
    for said in ("dvdf should be 2", "the answer for dvdf is 2", "dvdf is two"):
        assert disputes.with_a_failure(said, 'longest_substring("dvdf")')
    assert not disputes.with_a_failure("start should be 2", case.input)


@pytest.mark.parametrize("said", NO_ARGUMENT)
def test_who_is_unsure_of_themselves_argues_with_nobody(said: str) -> None:
    words = opening(said)
    assert not disputes.with_us(words)
    assert not disputes.with_a_failure(words, "two_sum([3, 3], 6)")


@pytest.mark.parametrize(
    "said",
    [
        "you are wrong, it's O(1) space",
        "I disagree, this is n log n",
        "you're wrong, it is linear",
        "that's not true, it's constant memory",
    ],
)
def test_who_argues_about_a_cost_is_asked_where_it_comes_from(said: str) -> None:
    lead, question = reply(turn(said=said, phase="complexity", report=PASSING))
    assert lead in failures.CONVINCE_ME
    assert question in questions.JUSTIFY


@pytest.mark.parametrize("said", ["no, you are wrong", "your test is wrong", "I disagree"])
def test_where_nothing_fails_who_argues_is_asked_for_reasons(said: str) -> None:
    for phase, report in (("understanding", None), ("testing", PASSING)):
        lead, question = reply(turn(said=said, phase=phase, report=report))
        assert lead in failures.CONVINCE_ME
        assert question in failures.WHAT_SPEAKS


@pytest.mark.parametrize("slug", SHIPPED)
def test_every_line_passes_the_gate(slug: str) -> None:
    for line in (*failures.BY_STATEMENT, *failures.CONVINCE_ME, *failures.WHAT_SPEAKS):
        for sentence in sentences(line):
            assert not GATES[slug].check(sentence, said="", rung=0).blocked, (slug, sentence)


@given(st.text(max_size=150))
def test_anything_may_be_argued(said: str) -> None:
    assert disputes.with_us(opening(said)) in (True, False)
    assert disputes.with_a_failure(opening(said), said) in (True, False)
