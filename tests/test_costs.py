"""A claimed cost is made out in speech and in writing, and told from other uses of its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.interview.meaning.costs import Cost, Growth, claimed

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("it's o of n", Growth.LINEAR),
        ("big oh of n squared", Growth.QUADRATIC),
        ("O(n log n)", Growth.LINEARITHMIC),
        ("O(n^2) time", Growth.QUADRATIC),
        ("that runs in linear time", Growth.LINEAR),
        ("constant space", Growth.CONSTANT),
        ("o of one", Growth.CONSTANT),
        ("O(1)", Growth.CONSTANT),
        ("log n", Growth.LOG),
        ("n cubed", Growth.CUBIC),
        ("two to the n", Growth.EXPONENTIAL),
        ("n factorial", Growth.FACTORIAL),
        ("o of the square root of n", Growth.ROOT),
        ("o of m times n", Growth.UNRANKED),
        ("O(V + E)", Growth.UNRANKED),
        ("o n", Growth.LINEAR),
        ("order n", Growth.LINEAR),
        ("each lookup is constant time so it's o of n overall", Growth.LINEAR),
    ],
)
def test_claims_are_read(text: str, growth: Growth) -> None:
    cost = claimed(text)
    assert cost is not None
    assert cost.growth is growth


@pytest.mark.parametrize(
    "text", ["", "a constant number of rows", "I'd use a linear scan", "the log of the run", "on and on", "o really"]
)
def test_other_uses_of_the_words_are_no_claims(text: str) -> None:
    assert claimed(text) is None


@pytest.mark.parametrize(
    ("text", "of_space"),
    [("o of n space", True), ("linear memory", True), ("o of n time and o of n space", False), ("o of n", False)],
)
def test_space_is_told_from_time(text: str, of_space: bool) -> None:
    cost = claimed(text)
    assert cost is not None
    assert cost.of_space is of_space


def test_slower_growth_compares_lower() -> None:
    assert Growth.CONSTANT < Growth.LOG < Growth.LINEAR < Growth.LINEARITHMIC < Growth.QUADRATIC < Growth.EXPONENTIAL


@given(st.text(max_size=200))
def test_any_text_can_be_asked(text: str) -> None:
    claimed(text)


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("Time is n, memory is constant because I keep two numbers only.", Cost(Growth.CONSTANT, of_space=True)),
        ("o of n space, and each step is quick", Cost(Growth.LINEAR, of_space=True)),
        ("o of n time, o of one space", Cost(Growth.LINEAR)),
        ("linear time, constant space", Cost(Growth.LINEAR)),
    ],
)
def test_a_cost_is_of_what_stands_beside_it(text: str, cost: Cost) -> None:
    assert claimed(text) == cost
