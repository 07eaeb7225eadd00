"""A limit of the problem that is stated, or asked for, is held against the statement's, however it is put."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.coach import replies
from mochid.interview.coach.authored import reply
from mochid.interview.meaning import limits
from mochid.interview.words import magnitudes
from tests.shipped import GATES, SHIPPED
from tests.test_authored import turn

pytestmark = pytest.mark.fast

SIZE = "Between two and a hundred thousand numbers."
VALUES = "They are whole numbers, up to a billion either side of zero."


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("a hundred thousand", 100_000),
        ("one hundred thousand", 100_000),
        ("ten to the five", 100_000),
        ("ten to the power of nine", 10**9),
        ("ten to the fifth", 100_000),
        ("10^5", 100_000),
        ("10**5", 100_000),
        ("2*10^5", 200_000),
        ("two times ten to the five", 200_000),
        ("1e5", 100_000),
        ("100k", 100_000),
        ("100,000", 100_000),
        ("100_000", 100_000),
        ("half a million", 500_000),
        ("fifty thousand", 50_000),
        ("2 million", 2_000_000),
        ("seventy", 70),
        ("hundred thousand", 100_000),
    ],
)
def test_a_large_number_is_known_however_it_is_said(said: str, value: int) -> None:
    for words in (said, f"up to {said} numbers", f"at most {said}, yes?"):
        assert [one.value for one in magnitudes.found(words)] == [value]


@pytest.mark.parametrize("said", ["a list of a few", "thirty two bits", "64-bit", "an answer", "n squared"])
def test_other_words_are_no_numbers(said: str) -> None:
    assert magnitudes.found(said) == ()


@pytest.mark.parametrize(
    "said",
    [
        "up to a hundred thousand numbers, right?",
        "at most ten to the five, yes?",
        "at most ten to the five yes",
        "n is at most a hundred thousand?",
        "so the list has up to 10^5 elements",
        "no more than 100k entries, correct?",
        "a hundred thousand at most, okay?",
        "the input is at most 1e5 long, right?",
        "so the maximum is a hundred thousand",
        "the list goes up to a hundred thousand, doesn't it?",
        "is n smaller than a million?",
        "the list can have a million elements, right?",
        "so at most a thousand numbers",
        "can it have more than a million numbers?",
        "what if there are a million numbers?",
    ],
)
def test_how_many_there_are_is_told_whatever_was_claimed(said: str) -> None:
    assert reply(turn(said=said, phase="understanding")) == [SIZE]


@pytest.mark.parametrize(
    "said",
    [
        "so numbers up to 10^9?",
        "values between -10^9 and 10^9, right?",
        "the numbers go up to a billion, yes?",
        "each value is at most a million, correct?",
        "at most a billion, right?",
        "numbers and target lie within minus a billion and a billion?",
    ],
)
def test_what_each_may_be_is_told_whatever_was_claimed(said: str) -> None:
    assert reply(turn(said=said, phase="understanding")) == [VALUES]


@pytest.mark.parametrize("phase", ["approach", "coding"])
def test_a_limit_may_be_asked_for_at_work(phase: str) -> None:
    assert reply(turn(said="n is up to a hundred thousand, right?", phase=phase)) == [SIZE]


@pytest.mark.parametrize(
    "said",
    [
        "with a hundred thousand numbers n squared is ten billion steps",
        "that's fine for a hundred thousand numbers",
        "is two loops too slow for up to a hundred thousand numbers?",
        "does my approach work for up to a million numbers?",
        "a heap would be good for up to a million numbers, right?",
        "for 100000 numbers that would be ten billion comparisons, right?",
        "so for target 100 and 40, 60 I return 0 and 1?",
        "up to two pairs, right?",
    ],
)
def test_what_a_way_takes_and_what_an_input_gives_are_no_limits(said: str) -> None:
    for phase in ("understanding", "approach"):
        assert not {SIZE, VALUES} & set(reply(turn(said=said, phase=phase)))


@pytest.mark.parametrize("slug", SHIPPED)
def test_every_problem_has_something_to_say_of_its_limits(slug: str) -> None:
    problem = SHIPPED[slug]
    known = tuple((one.asks, one.answer) for one in problem.clarifications)
    for said in ("at most ten to the five, yes?", "each value is at most a million, right?", "n is up to 100k, right?"):
        (told,) = reply(turn(said=said, phase="understanding", clarifications=known, statement=problem.statement))[:1]
        assert any(told in text for text in (*(one.answer for one in problem.clarifications), *replies.LIMITS)), told
    assert not any(GATES[slug].check(line, said="", rung=0).blocked for line in replies.LIMITS)


@given(st.text(max_size=300))
def test_any_text_can_be_read_for_limits(text: str) -> None:
    assert limits.stated(text) == limits.stated(text)
    assert isinstance(limits.fact(text, ()), str)
